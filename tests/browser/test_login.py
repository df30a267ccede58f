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
    (cookie,) = (each for each in view.page.context.cookies() if each["name"] == "calotype_session")
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


@pytest.mark.parametrize("path", ["/", "/gallery"])
def test_a_link_of_another_site_leaves_one_signed_in(served: Served, view: View, path: str) -> None:
    sign_in(view, served.url, served.key)
    view.page.goto("about:blank")
    view.page.set_content(f'<a href="{served.url}{path}">There</a>')
    view.page.get_by_role("link").click()
    view.page.get_by_role("button", name="Sign out").wait_for()
    assert view.page.url == f"{served.url}{path}"


def test_another_site_signs_nobody_out(served: Served, view: View) -> None:
    sign_in(view, served.url, served.key)
    view.page.goto("about:blank")
    view.page.set_content(f'<form method="post" action="{served.url}/logout"><button>Out</button></form>')
    view.page.get_by_role("button").click()
    view.page.wait_for_url(f"{served.url}/logout")
    view.page.goto(served.url)
    view.page.get_by_role("button", name="Sign out").wait_for()


def test_who_was_signed_out_elsewhere_is_told_so(served: Served, view: View) -> None:
    sign_in(view, served.url, served.key, then="/gallery")
    view.page.context.clear_cookies(name="calotype_session")
    view.page.get_by_label("State").select_option("Failed")
    view.page.get_by_text("You are signed out.").wait_for()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["/login", "/", "/nowhere"])
def test_everybody_can_use_it(served: Served, view: View, path: str, scheme: Scheme) -> None:
    view.show(f"{served.url}{path}", scheme=scheme)
    assert view.violations() == []
