"""The operator's pages, in a real browser."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.account import Persons, signed_in
from tests.browser.browser import View
from tests.browser.test_keys import shown_once
from tests.integration.gateway.served import Served, until
from tests.integration.gateway.side import drawn


def test_they_are_for_operators(served: Served, view: View, person: Persons) -> None:
    signed_in(view, served, person(), "/gallery")
    expect(view.page.get_by_role("link", name="Admin")).to_have_count(0)
    for path in ("/admin", "/admin/accounts/tester"):
        assert (answer := view.page.goto(f"{served.url}{path}")) is not None
        assert answer.status == 403
        expect(view.page.get_by_role("heading", name="That is not yours to see")).to_be_visible()


def test_the_queue_the_workers_and_the_errors_are_live(served: Served, view: View, person: Persons) -> None:
    operator, who = person(operator=True), person()
    served.hand.failure = ("the lens <b>cracked</b>", "drawing_failed")
    served.hand.mood = "fail"
    drawn(who.client)
    served.hand.mood = "hold"
    signed_in(view, served, operator, "/admin")
    expect(view.page.get_by_role("row", name="the lens <b>cracked</b>").first).to_contain_text(who.name)
    expect(view.page.get_by_role("row", name="imagen-4-ultra")).to_contain_text("Ready")

    request_id = who.client.post("/v2/imagen-4", json={"prompt": "a fox"}).json()["request_id"]
    until(lambda: request_id in served.hand.held, what="the request runs")
    run = view.page.locator(".run", has_text=request_id[-8:])
    expect(run).to_contain_text(who.name)
    expect(view.page.get_by_role("row", name=who.name, exact=False).first).to_be_visible()
    run.get_by_role("button", name="Cancel").click()
    expect(run).to_have_count(0)
    assert served.found(request_id).code == "cancelled"
    served.hand.held.pop(request_id)
    assert view.complaints == []


def test_what_runs_at_once_has_its_own_buttons_and_keeps_the_focus(served: Served, view: View, person: Persons) -> None:
    operator, who = person(operator=True), person()
    served.hand.mood = "hold"
    ids = [who.client.post("/v2/imagen-4", json={"prompt": "a fox"}).json()["request_id"] for _ in range(2)]
    until(lambda: all(each in served.hand.held for each in ids), what="the requests run")
    signed_in(view, served, operator, "/admin")
    for each in ids:
        expect(view.page.get_by_role("button", name=f"Cancel …{each[-8:]}")).to_have_count(1)
    last = view.page.get_by_role("button", name=f"Cancel …{ids[1][-8:]}")
    last.focus()
    with view.page.expect_response(lambda answer: answer.url.endswith("/admin")):
        pass
    # Not wait_for_function: what it asks a second time is refused by the page's Content-Security-Policy.
    expect(view.page.locator(".htmx-request, .htmx-swapping, .htmx-settling")).to_have_count(0)
    expect(last).to_be_focused()
    for each in ids:
        assert who.client.put(f"/v2/requests/{each}/cancel").status_code == 202
        served.hand.held.pop(each)
    served.hand.mood = "draw"


def test_an_account_is_opened_paid_limited_and_gets_a_key(served: Served, view: View, person: Persons) -> None:
    signed_in(view, served, person(operator=True), "/admin")
    view.page.get_by_role("button", name="New account").click()
    view.page.get_by_label("Name", exact=True).fill("new@example.org")
    view.page.get_by_role("button", name="Open it").click()
    view.page.get_by_label("Part of the name").fill("NEW@")
    view.page.get_by_role("button", name="Search").click()
    view.page.get_by_role("link", name="new@example.org").click()

    view.page.get_by_label("Amount").fill("2.5")
    view.page.get_by_label("Note").fill("=welcome")
    view.page.get_by_role("button", name="Give").click()
    expect(view.page.locator(".figures")).to_contain_text("$2.50")
    view.page.get_by_label("Amount").fill("-3")
    view.page.get_by_role("button", name="Give").click()
    expect(view.page.locator(".problem:visible")).to_contain_text("has less than that")
    view.page.get_by_label("Running at a time").fill("2")
    view.page.get_by_label("Share of the workers").fill("2.5")
    with view.page.expect_navigation():
        view.page.get_by_role("button", name="Save").first.click()
    expect(view.page.get_by_label("Running at a time")).to_have_value("2")
    account = served.run(served.store.accounts.account("new@example.org"))
    assert account is not None
    assert (account.max_running, account.weight) == (2, 2.5)

    view.page.get_by_role("button", name="Make a key").click()
    view.page.get_by_role("dialog").get_by_label("Name").fill("first")
    view.page.get_by_role("button", name="Make the key").click()
    with served.client(shown_once(view, "Your new key")) as client:
        assert client.get("/v1/get-user-credits").json()["credits"] == 2.5
    expect(view.page.get_by_role("row", name="first")).to_be_visible()


def test_accounts_come_in_pages(served: Served, view: View, person: Persons) -> None:
    for i in range(22):
        person(granted=0.0, name=f"many-{i:02}")
    signed_in(view, served, person(operator=True), "/admin?name=many-")
    rows = view.page.get_by_role("region", name="Accounts").get_by_role("row")
    expect(rows).to_have_count(21)
    view.page.get_by_role("link", name="More").click()
    expect(rows).to_have_count(3)
    expect(view.page.get_by_text("22 accounts")).to_be_visible()
    view.page.get_by_role("link", name="Back").click()
    expect(rows).to_have_count(21)
