"""Signing in and out with an API key, in a real browser."""

from __future__ import annotations

import httpx
import pytest

from tests.browser.browser import Scheme, View
from tests.browser.people import sign_in
from tests.integration.gateway.served import Served


def test_a_key_signs_in_and_the_cookie_is_the_servers_alone(served: Served, view: View) -> None:
    sign_in(view, served.url, served.key)
    view.page.get_by_role("button", name="Sign out").wait_for()
    (cookie,) = view.page.context.cookies()
    assert cookie["httpOnly"]
    assert cookie["sameSite"] == "Strict"
    assert served.key not in cookie["value"]
    assert view.run("document.cookie") == ""
    view.page.get_by_role("button", name="Sign out").click()
    view.page.get_by_role("link", name="Sign in").wait_for()
    answer = httpx.get(f"{served.url}/v1/get-user-credits", cookies={cookie["name"]: cookie["value"]})
    assert answer.status_code == 401
    assert view.complaints == []
    assert view.elsewhere() == []


def test_a_wrong_key_is_told_so_beside_its_field(served: Served, view: View) -> None:
    view.page.goto(f"{served.url}/login")
    view.page.get_by_label("API key").fill("SG_0000000000000000")
    view.page.get_by_role("button", name="Sign in").click()
    field = view.page.get_by_label("API key")
    assert field.get_attribute("aria-invalid") == "true"
    assert "unknown or revoked" in view.page.locator("#problem").inner_text()
    assert view.complaints == ["Failed to load resource: the server responded with a status of 401 (Unauthorized)"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["/login", "/", "/nowhere"])
def test_everybody_can_use_it(served: Served, view: View, path: str, scheme: Scheme) -> None:
    view.show(f"{served.url}{path}", scheme=scheme)
    assert view.violations() == []
