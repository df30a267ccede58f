"""What stands in the way of a picture, each on a page that says what to do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from calotype.domain.requests import Notice
from tests.browser.account import Person, Persons, signed_in
from tests.browser.browser import View
from tests.browser.people import drawn, generate
from tests.browser.test_playground import FOX, MODEL
from tests.integration.gateway.served import Served, serving, until
from tests.integration.gateway.side import drawn as drawn_by

PHONE = (390, 844)


@pytest.fixture
def worker(served: Served) -> Iterator[Served]:
    """Does as it is told, and draws again afterwards."""
    failure = served.hand.failure
    yield served
    served.hand.failure = failure
    served.hand.mood, served.hand.state, served.hand.notices = "draw", "ready", ()


def painter(view: View, served: Served, person: Persons) -> Person:
    who = person()
    signed_in(view, served, who, MODEL)
    return who


def failed(view: View, *texts: str) -> None:
    """It says so, can be tried again, and everybody can use it."""
    for text in texts:
        expect(view.page.locator("#failure")).to_contain_text(text)
    expect(view.page.get_by_role("button", name="Generate")).to_be_enabled()
    expect(view.page.locator("#failure")).to_be_in_viewport(ratio=0.9)
    assert view.violations() == []


def test_a_full_queue_says_to_wait(view: View, tmp_path: Path) -> None:
    with serving(tmp_path, queue_depth=1) as served, Persons(served) as people:
        served.hand.state = ""
        who = painter(view, served, people)
        assert who.client.post("/v2/imagen-4", json={"prompt": FOX}).status_code == 200
        generate(view, FOX)
        failed(view, "Wait a little, then generate again.")


@pytest.mark.parametrize(
    ("code", "error", "advice"),
    [
        (
            "blocked",
            "The prompt asks for what this server doesn't draw.",
            "Say it in other words. Nothing was charged.",
        ),
        ("drawing_failed", "<b>The lens</b> cracked", "Nothing was charged."),
        ("worker_lost", "The request was given up after its workers died three times.", "Nothing was charged."),
    ],
)
def test_a_request_that_fails_says_why(
    worker: Served, view: View, person: Persons, code: str, error: str, advice: str
) -> None:
    painter(view, worker, person)
    worker.hand.mood, worker.hand.failure = "fail", (error, code)
    view.page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    generate(view, FOX)
    failed(view, error, advice)


@pytest.mark.parametrize(
    ("state", "badge", "meaning"),
    [
        ("loading", "Loading", "A worker is loading it: the first picture comes after that."),
        ("cold", "Cold", "The first request loads it, which takes a while."),
        ("weights are missing", "Unavailable", "Weights are missing."),
        ("", "Unavailable", "No worker that draws with its pipeline is there."),
    ],
)
def test_a_model_says_how_it_is(
    worker: Served, view: View, person: Persons, state: str, badge: str, meaning: str
) -> None:
    worker.hand.state = state
    until(
        lambda: (
            [each.states for each in worker.run(worker.store.workers.workers())] == ([{"noop": state}] if state else [])
        ),
        what="the state is told",
    )
    painter(view, worker, person)
    expect(view.page.locator(".masthead .badge")).to_have_text(badge)
    expect(view.page.locator("#state")).to_have_text(meaning)
    assert view.violations() == []
    view.show(worker.url)
    expect(view.page.locator("#card-imagen-4 .badge")).to_have_text(badge)


def test_a_request_that_was_deleted_meanwhile_is_no_longer_followed(
    worker: Served, view: View, person: Persons
) -> None:
    who = painter(view, worker, person)
    worker.hand.mood = "hold"
    generate(view, FOX)
    expect(view.page.get_by_role("button", name="Cancel")).to_be_enabled()  # the page knows the request
    request_id = worker.held().id
    view.page.goto("about:blank")
    worker.hand.mood = "draw"
    until(lambda: who.client.get(f"/v2/requests/{request_id}/status").json()["status"] == "COMPLETED", what="its end")
    assert who.client.delete(f"/v2/requests/{request_id}").status_code == 204
    view.page.go_back()
    failed(view, "The request is no longer kept.")
    view.page.goto(f"{worker.url}/gallery/{request_id}")
    expect(view.page.get_by_role("heading", name="There is nothing here")).to_be_visible()


def test_a_link_that_is_over_says_so(worker: Served, view: View, person: Persons) -> None:
    who = person()
    request_id = drawn_by(who.client)
    link = who.client.post(f"/v2/requests/{request_id}/shares", json={"expires_in_s": 1}).json()["url"]
    share = worker.run(worker.store.shares.shares(request_id, account_id=worker.found(request_id).account_id))[0]
    until(lambda: worker.parts.clock() > share.expires_at, what="the link's end")
    view.show(link)
    expect(view.page.get_by_role("heading", name="There is nothing here")).to_be_visible()
    expect(view.page.locator("main")).to_contain_text("The link is over, or there never was one")
    assert view.violations() == []


def test_on_a_phone_what_is_missing_is_seen_with_the_picture(worker: Served, view: View, person: Persons) -> None:
    worker.hand.notices = tuple(Notice(code="not_drawn", message=f"Not drawn: thing {i}.") for i in range(3))
    painter(view, worker, person)
    for ratio in ("4:3", "9:16"):
        view.page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
        view.page.get_by_role("radio", name=ratio).check()
        generate(view, FOX)
        drawn(view)
        expect(view.page.locator("#size")).to_have_text({"4:3": "1280 × 896", "9:16": "768 × 1408"}[ratio])
        expect(view.page.locator("#warnings")).to_be_in_viewport(ratio=0.99)
        expect(view.page.locator("#frame")).to_be_in_viewport(ratio=0.5)


@pytest.mark.parametrize("path", ["/", MODEL, "/webhooks", "/admin", "/admin/accounts/tester"])
def test_on_a_phone_the_navigation_shows_where_one_is(served: Served, view: View, person: Persons, path: str) -> None:
    signed_in(view, served, person(operator=True), "/")
    view.show(f"{served.url}{path}", width=360, height=740)
    expect(view.page.locator(".bar [aria-current]")).to_be_in_viewport(ratio=1)
