"""A key's life, in a real browser."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.account import Persons, signed_in
from tests.browser.browser import View
from tests.integration.gateway.served import Served
from tests.integration.gateway.side import drawn, refusal


def shown_once(view: View, name: str) -> str:
    """Of the dialog, which is closed."""
    once = view.page.get_by_role("dialog", name=name)
    secret = once.locator("code").inner_text()
    once.get_by_role("button", name="I have kept it").click()
    expect(once).to_be_hidden()
    return secret


def test_a_keys_life(served: Served, view: View, person: Persons) -> None:
    who = person()
    signed_in(view, served, who, "/keys")
    view.page.get_by_role("button", name="Make a key").click()
    making = view.page.get_by_role("dialog", name="Make a key")
    making.get_by_label("Name").fill("Shop")
    making.get_by_label("Imagen 4 Fast").check()
    limit = making.get_by_label("Limit in credits")
    limit.fill("0,03")
    assert not limit.evaluate("each => each.checkValidity()")
    assert "with a point" in str(limit.get_attribute("title"))  # browsers say it then
    limit.fill("0.03")
    making.get_by_role("button", name="Make the key").click()
    key = shown_once(view, "Your new key")
    row = view.page.get_by_role("row", name="Shop")
    expect(row).to_contain_text("imagen-4-fast")
    assert key not in view.page.content()

    with served.client(key) as client:
        drawn(client, "imagen-4-fast")
        refusal(client.post("/v2/imagen-4-fast", json={"prompt": "a fox"}), 406)
        assert client.post("/v2/imagen-4", json={"prompt": "a fox"}).status_code == 403
        view.page.reload()
        expect(row).to_contain_text("$0.025 of $0.03")
        row.get_by_role("button", name="Change").click()
        changing = view.page.get_by_role("dialog", name="Change SG_")
        changing.get_by_label("Name").fill("Shop window")
        changing.get_by_label("Limit in credits").fill("")
        changing.get_by_role("button", name="Save").click()
        row = view.page.get_by_role("row", name="Shop window")
        expect(row).not_to_contain_text("of $")
        drawn(client, "imagen-4-fast")

        row.get_by_role("button", name="Rotate").click()
        view.page.locator("#confirm-yes").click()
        rotated = shown_once(view, "Your new key")
        refusal(client.get("/v2/account/keys"), 401)
    with served.client(rotated) as client:
        assert client.get("/v2/account/keys").status_code == 200
        row.get_by_role("button", name="Revoke").click()
        view.page.locator("#confirm-yes").click()
        expect(row).to_have_count(0)
        refusal(client.get("/v2/account/keys"), 401)
    view.page.get_by_text("Revoked keys (2)").click()
    assert view.complaints == []


def test_what_is_wrong_is_told_beside_the_field(served: Served, view: View, person: Persons) -> None:
    who = person()
    limited = who.client.post("/v2/account/keys", json={"limit": "1"}).json()["key"]
    signed_in(view, served, person(), "/keys")
    view.page.get_by_role("button", name="Make a key").click()
    making = view.page.get_by_role("dialog", name="Make a key")
    field = making.get_by_label("Limit in credits")
    field.evaluate("each => each.removeAttribute('pattern')")
    field.fill("a lot")
    making.get_by_role("button", name="Make the key").click()
    expect(making.locator(".problem")).to_contain_text("limit")
    assert field.get_attribute("aria-invalid") == "true"
    assert field.evaluate("each => document.activeElement === each")

    view.page.context.clear_cookies()
    signed_in(view, served, type(who)(name=who.name, key=limited, client=who.client), "/keys")
    view.page.get_by_role("button", name="Make a key").click()
    making.get_by_role("button", name="Make the key").click()
    expect(making.locator(".problem")).to_have_text("the key may only spend so much, and manage no other keys")


def test_revoking_ones_own_key_ends_the_session(served: Served, view: View, person: Persons) -> None:
    signed_in(view, served, person(), "/keys")
    view.page.get_by_role("row", name="this session").get_by_role("button", name="Revoke").click()
    expect(view.page.locator("#confirm-text")).to_contain_text("this session ends")
    view.page.locator("#confirm-yes").click()
    view.page.wait_for_url("**/login?next=%2Fkeys")


def test_only_operators_make_operators_keys(served: Served, view: View, person: Persons) -> None:
    signed_in(view, served, person(), "/keys")
    view.page.get_by_role("button", name="Make a key").click()
    expect(view.page.get_by_label("operator")).to_have_count(0)
    view.page.context.clear_cookies()
    signed_in(view, served, person(operator=True), "/keys")
    view.page.get_by_role("button", name="Make a key").click()
    view.page.get_by_label("operator").check()
    view.page.get_by_role("button", name="Make the key").click()
    with served.client(shown_once(view, "Your new key")) as client:
        assert client.get("/v2/operator/queue").status_code == 200
