"""Searches through what was drawn."""

from __future__ import annotations

from typing import Any

import pytest

from calotype.domain.states import State
from calotype.store.records import Account, Filter, History, Request
from tests.integration.store.desk import START, Desk


@pytest.fixture
def account(desk: Desk) -> Account:
    """With five requests, a minute apart: a queued one, a running one, two completed and one failed."""
    account = desk.account()
    for i, (model, prompt) in enumerate(
        [
            ("imagen-4", "A dog in the SNOW"),
            ("imagen-4-fast", "Ein Ötztaler Berg"),
            ("imagen", "100% of a cat_"),
            ("imagen-4", "a dog"),
            ("imagen-4", "rain"),
        ]
    ):
        desk.submit(account, model=model, prompt=prompt, images=i + 1)
        desk.pass_time(60)
    for i, claimed in enumerate(desk.claim(count=4)):
        if i < 3:
            desk.finish(claimed, images=0 if i == 2 else None, error=None if i < 2 else "no")
    desk.submit(desk.account(), prompt="somebody else's dog")
    return account


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({}, ["rain", "a dog", "100% of a cat_", "Ein Ötztaler Berg", "A dog in the SNOW"]),
        ({"descending": False, "limit": 2}, ["A dog in the SNOW", "Ein Ötztaler Berg"]),
        ({"limit": 2, "offset": 1}, ["a dog", "100% of a cat_"]),
        ({"text": "DOG"}, ["a dog", "A dog in the SNOW"]),
        ({"text": "öTZ"}, ["Ein Ötztaler Berg"]),
        ({"text": "%"}, ["100% of a cat_"]),
        ({"model": "4-fa"}, ["Ein Ötztaler Berg"]),
        ({"states": frozenset({State.COMPLETED})}, ["Ein Ötztaler Berg", "A dog in the SNOW"]),
        ({"states": frozenset({State.QUEUED, State.PROCESSING})}, ["rain", "a dog"]),
        ({"from_at": START + 60, "to_at": START + 180}, ["100% of a cat_", "Ein Ötztaler Berg"]),
        ({"sort_by": "charged_micros", "limit": 2}, ["Ein Ötztaler Berg", "A dog in the SNOW"]),
        ({"sort_by": "model", "descending": False, "limit": 1}, ["100% of a cat_"]),
    ],
    ids=lambda part: repr(sorted(part)),
)
def test_a_search_finds(desk: Desk, account: Account, asked: dict[str, Any], found: list[str]) -> None:
    page, total = desk.do(desk.store.queue.search(History(account_id=account.id, **asked)))

    assert [request.call.prompt for request in page] == found
    whole, _ = desk.do(desk.store.queue.search(History(account_id=account.id, **{**asked, "limit": 99, "offset": 0})))
    assert total == len(whole)


def test_a_page_has_the_artifacts_of_its_requests(desk: Desk, account: Account) -> None:
    wanted = History(account_id=account.id, states=frozenset({State.COMPLETED}))
    page, _ = desk.do(desk.store.queue.search(wanted))

    assert [len(request.artifacts) for request in page] == [2, 1]
    assert [desk.find(request) for request in page] == page


def test_an_operator_searches_everybodys(desk: Desk, account: Account) -> None:
    page, total = desk.do(desk.store.queue.search(History(account_id=None, text="dog")))

    assert total == 3
    assert {request.account_id for request in page} > {account.id}


def parts(desk: Desk, account: Account, wanted: Filter, *, limit: int) -> list[list[Request]]:
    """All parts of a history, from the newest."""
    found, before = [], None
    while True:
        part = desk.do(desk.store.queue.history(account.id, wanted, limit=limit, before=before))
        found.append(list(part.items))
        before = part.next_before
        if before is None:
            return found


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Filter(), ["rain", "a dog", "100% of a cat_", "Ein Ötztaler Berg", "A dog in the SNOW"]),
        (Filter(text="DOG"), ["a dog", "A dog in the SNOW"]),
        (Filter(text="öTZ"), ["Ein Ötztaler Berg"]),
        (Filter(text="%"), ["100% of a cat_"]),
        (Filter(model="imagen-4"), ["rain", "a dog", "A dog in the SNOW"]),
        (Filter(model="imagen-4", text="dog", states=frozenset({State.COMPLETED})), ["A dog in the SNOW"]),
        (Filter(states=frozenset({State.FAILED})), ["100% of a cat_"]),
        (Filter(text="nothing of it"), []),
    ],
    ids=str,
)
@pytest.mark.parametrize("limit", [1, 2, 5, 9])
@pytest.mark.parametrize("window", [1, 2, 5000])
def test_a_history_is_read_in_parts(
    desk: Desk,
    account: Account,
    monkeypatch: pytest.MonkeyPatch,
    wanted: Filter,
    found: list[str],
    limit: int,
    window: int,
) -> None:
    monkeypatch.setattr("calotype.store.sqlite.parts.WINDOW", window)

    read = parts(desk, account, wanted, limit=limit)

    assert [request.call.prompt for part in read for request in part] == found
    assert max(map(len, read)) <= limit


def test_what_is_deleted_or_new_between_two_parts_is_neither_skipped_over_nor_told_twice(
    desk: Desk, account: Account
) -> None:
    first = desk.do(desk.store.queue.history(account.id, Filter(), limit=3))
    desk.do(desk.store.queue.delete(first.items[-1].id, account_id=account.id))
    desk.submit(account, prompt="newer")

    second = desk.do(desk.store.queue.history(account.id, Filter(), limit=3, before=first.next_before))

    assert [request.call.prompt for request in second.items] == ["Ein Ötztaler Berg", "A dog in the SNOW"]
    assert [len(request.artifacts) for request in second.items] == [2, 1]


def test_operators_see_what_runs_and_what_failed_last(desk: Desk, account: Account) -> None:
    desk.cancel(desk.submit(account, prompt="never mind").request)

    assert [request.call.prompt for request in desk.do(desk.store.queue.running(limit=9))] == ["a dog"]
    assert [(request.call.prompt, request.error) for request in desk.do(desk.store.queue.failures(limit=9))] == [
        ("100% of a cat_", "no")
    ]
