"""Webhooks and their deliveries, in a real browser."""

from __future__ import annotations

from playwright.sync_api import expect

from calotype.store.records import Attempt, DeliveryState
from tests.browser.account import Persons, signed_in
from tests.browser.browser import View
from tests.browser.test_keys import shown_once
from tests.integration.gateway.served import Served
from tests.integration.gateway.side import drawn


def give_up(served: Served) -> None:
    """All deliveries that are due, after one try each."""

    async def work() -> None:
        webhooks = served.store.webhooks
        for delivery in await webhooks.claim(50, per_account=50, lease_s=60):
            attempt = Attempt(number=delivery.attempt, started_at=1.0, duration_s=0.25, status=500, error="<b>no</b>")
            await webhooks.record(delivery.id, attempt, state=DeliveryState.FAILED)

    served.run(work())


def test_a_webhooks_life_and_what_it_is_sent(served: Served, view: View, person: Persons) -> None:
    who = person()
    signed_in(view, served, who, "/webhooks")
    expect(view.page.get_by_role("heading", name="No webhooks yet")).to_be_visible()
    view.page.get_by_role("button", name="Add a webhook").click()
    adding = view.page.get_by_role("dialog", name="Add a webhook")
    adding.get_by_label("URL").fill("http://127.0.0.1/hook")
    adding.get_by_role("button", name="Add it").click()
    expect(adding.locator(".problem")).to_contain_text("public address")
    adding.get_by_label("URL").fill("https://example.org/hook")
    adding.get_by_label("a request failed").uncheck()
    adding.get_by_role("button", name="Add it").click()
    assert shown_once(view, "The signing secret").startswith("whsec_")
    row = view.page.get_by_role("row", name="https://example.org/hook")
    expect(row).to_contain_text("a request succeeded")
    expect(row).not_to_contain_text("a request failed")

    request_id = drawn(who.client)
    give_up(served)
    view.page.reload()
    delivery = view.page.locator(".delivery")
    expect(delivery).to_contain_text("Failed")
    delivery.locator("summary").click()
    expect(delivery).to_contain_text("500 <b>no</b>")
    expect(delivery.get_by_role("link", name=request_id)).to_have_attribute("href", f"/gallery/{request_id}")
    with view.page.expect_navigation():
        delivery.get_by_role("button", name="Send it again").click()
    expect(delivery).to_contain_text("Pending")
    view.page.get_by_label("State").select_option("failed")
    expect(view.page.locator("#deliveries")).to_contain_text("No delivery fits.")
    view.page.get_by_label("State").select_option("pending")
    expect(delivery).to_have_count(1)

    row.get_by_role("button", name="Change").click()
    changing = view.page.get_by_role("dialog", name="Change the webhook")
    changing.get_by_label("URL").fill("https://example.org/other")
    changing.get_by_role("button", name="Save").click()
    row = view.page.get_by_role("row", name="https://example.org/other")
    row.get_by_role("button", name="New secret").click()
    view.page.locator("#confirm-yes").click()
    assert shown_once(view, "The signing secret").startswith("whsec_")
    row.get_by_role("button", name="Remove").click()
    view.page.locator("#confirm-yes").click()
    expect(row).to_have_count(0)
    assert who.client.get("/webhook/get").json()["webhooks"] == []
    assert view.elsewhere() == []


def test_older_deliveries_are_added(served: Served, view: View, person: Persons) -> None:
    who = person()
    url = "https://example.org/own"
    for _ in range(27):
        drawn(who.client, "imagen-4-fast", prompt="a fox")
        who.client.post(f"/v2/imagen-4-fast?webhook={url}", json={"prompt": "a fox"})
    signed_in(view, served, who, "/webhooks")
    deliveries = view.page.locator(".delivery")
    expect(deliveries).to_have_count(25)
    view.page.get_by_role("button", name="Older deliveries").click()
    expect(deliveries).to_have_count(27)


def test_removing_takes_more_than_the_cookie(served: Served, view: View, person: Persons) -> None:
    """The route is a GET, which another page could make a browser send."""
    who = person()
    hook = {"webhook_url": "https://example.org/hook", "event": {"types": ["GENERATION"]}}
    webhook_id = who.client.post("/webhook/add", json=hook).json()["webhook_id"]
    signed_in(view, served, who, "/webhooks")
    status = view.run(f"fetch('/webhook/inactive?webhook_id={webhook_id}').then(answer => answer.status)")
    assert status == 403
    assert len(who.client.get("/webhook/get").json()["webhooks"]) == 1
