"""Acceptance into the queue."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from calotype.domain.errors import IdempotencyConflict, InsufficientCredits, NotFound, QueueFull
from calotype.domain.money import Balance, EntryKind
from calotype.domain.states import State
from calotype.store.records import Idempotency, StoreLimits
from tests.integration.store.desk import PRICE_MICROS, START, Desk, assert_books_balance, submission


def test_a_submitted_request_reads_as_it_was_sent(desk: Desk) -> None:
    account = desk.account()
    sent = submission(account, prompt=" «a café», as it is\n", images=3, webhook_url="https://example.org/hook")

    accepted = desk.do(desk.store.queue.submit(sent)).request

    assert accepted == desk.find(accepted)
    assert accepted.call == sent.call
    assert accepted.body == sent.body
    assert (accepted.state, accepted.attempt, accepted.created_at) == (State.QUEUED, 0, START)


def test_a_submit_holds_its_price(desk: Desk) -> None:
    account = desk.account(micros=1_000_000)

    submitted = desk.submit(account, images=2)

    assert submitted.balance == Balance(available_micros=1_000_000 - 2 * PRICE_MICROS, held_micros=2 * PRICE_MICROS)
    assert submitted.balance == desk.balance(account)
    entry = desk.do(desk.store.accounts.ledger(account.id, limit=1))[0].entry
    assert (entry.kind, entry.amount_micros, entry.request_id) == (
        EntryKind.HOLD,
        2 * PRICE_MICROS,
        submitted.request.id,
    )


def test_what_costs_nothing_leaves_no_entry(desk: Desk) -> None:
    account = desk.account(micros=0)

    desk.submit(account, price_micros=0)

    assert desk.do(desk.store.accounts.ledger(account.id, limit=10)) == []


def test_a_submit_without_credits_changes_nothing(desk: Desk) -> None:
    account = desk.account(micros=PRICE_MICROS - 1)

    with pytest.raises(InsufficientCredits, match="credits"):
        desk.submit(account)

    assert desk.balance(account) == Balance(available_micros=PRICE_MICROS - 1)
    assert desk.do(desk.store.queue.snapshot()).queued == {}


def test_submits_at_once_cannot_overdraw(desk: Desk) -> None:
    account = desk.account(micros=10 * PRICE_MICROS)

    async def all_at_once() -> list[object]:
        submits = (desk.store.queue.submit(submission(account)) for _ in range(40))
        return list(await asyncio.gather(*submits, return_exceptions=True))

    results = desk.do(all_at_once())

    refused = [result for result in results if isinstance(result, InsufficientCredits)]
    assert len(refused) == 30
    assert desk.balance(account) == Balance(available_micros=0, held_micros=10 * PRICE_MICROS)
    assert_books_balance(desk)


def test_an_unknown_account_is_refused(desk: Desk) -> None:
    account = desk.account()
    stranger = type(account)(id="acc_nobody", name="nobody", created_at=START)

    with pytest.raises(NotFound):
        desk.submit(stranger)


def test_the_same_idempotency_key_is_the_same_request(desk: Desk) -> None:
    account = desk.account()
    promise = Idempotency(key="k", digest="d")
    first = desk.submit(account, idempotency=promise)

    again = desk.submit(account, idempotency=promise)

    assert again.replayed
    assert not first.replayed
    assert again.request == first.request
    assert again.balance == first.balance


def test_a_replay_shows_what_became_of_the_request(desk: Desk) -> None:
    account = desk.account()
    promise = Idempotency(key="k", digest="d")
    desk.submit(account, idempotency=promise)
    [claimed] = desk.claim()
    desk.finish(claimed)

    again = desk.submit(account, idempotency=promise)

    assert again.request.state is State.COMPLETED
    assert len(again.request.artifacts) == 1


def test_another_call_under_the_same_key_is_a_conflict(desk: Desk) -> None:
    account = desk.account()
    desk.submit(account, idempotency=Idempotency(key="k", digest="d"))

    with pytest.raises(IdempotencyConflict):
        desk.submit(account, idempotency=Idempotency(key="k", digest="e"))


def test_idempotency_keys_are_an_accounts_own(desk: Desk) -> None:
    promise = Idempotency(key="k", digest="d")
    desk.submit(desk.account(), idempotency=promise)

    assert not desk.submit(desk.account(), idempotency=Idempotency(key="k", digest="e")).replayed


def test_a_refused_call_is_not_remembered(desk: Desk) -> None:
    account = desk.account(micros=0)
    promise = Idempotency(key="k", digest="d")
    with pytest.raises(InsufficientCredits):
        desk.submit(account, idempotency=promise)
    desk.do(desk.store.accounts.grant(account.id, PRICE_MICROS, "more"))

    assert not desk.submit(account, idempotency=promise).replayed


def test_an_idempotency_key_is_forgotten_after_its_time(desk: Desk) -> None:
    account = desk.account()
    promise = Idempotency(key="k", digest="d")
    desk.submit(account, idempotency=promise)
    desk.pass_time(StoreLimits().idempotency_ttl_s + 1)

    assert not desk.submit(account, idempotency=Idempotency(key="k", digest="e")).replayed


def test_submits_at_once_with_one_key_are_one_request(desk: Desk) -> None:
    account = desk.account()
    promise = Idempotency(key="k", digest="d")

    async def all_at_once() -> set[str]:
        submits = (desk.store.queue.submit(submission(account, idempotency=promise)) for _ in range(20))
        return {submitted.request.id for submitted in await asyncio.gather(*submits)}

    assert len(desk.do(all_at_once())) == 1
    assert desk.balance(account).held_micros == PRICE_MICROS


def test_an_account_queues_no_more_than_it_may(tmp_path: Path) -> None:
    with Desk(tmp_path, limits=StoreLimits(max_queued=2)) as desk:
        plain, own = desk.account(), desk.account(max_queued=1)
        desk.submit(plain)
        desk.submit(plain)
        desk.submit(own)

        for account in (plain, own):
            with pytest.raises(QueueFull):
                desk.submit(account)
        desk.claim(count=3)
        desk.submit(plain)
        desk.submit(own)


def test_the_queue_is_no_deeper_than_it_may_be(tmp_path: Path) -> None:
    with Desk(tmp_path, limits=StoreLimits(queue_depth=2)) as desk:
        desk.submit(desk.account(), pipeline="a")
        desk.submit(desk.account(), pipeline="b")

        with pytest.raises(QueueFull):
            desk.submit(desk.account(), pipeline="c")
