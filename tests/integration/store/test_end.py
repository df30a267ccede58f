"""How requests end, and what it costs."""

from __future__ import annotations

import pytest

from calotype.domain.errors import AlreadyEnded, Conflict
from calotype.domain.money import Balance
from calotype.domain.requests import Notice
from calotype.domain.states import State
from calotype.store.records import Idempotency, Outcome, StoreLimits
from calotype.store.sqlite.claiming import LATE
from tests.integration.store.desk import LEASE_S, PRICE_MICROS, START, Desk, artifacts, assert_books_balance

FULL = 1_000_000


def test_a_finished_request_has_its_artifacts_and_is_charged(desk: Desk) -> None:
    account = desk.account(micros=FULL)
    desk.submit(account, images=2)
    [claimed] = desk.claim()
    desk.pass_time(3)

    assert desk.finish(
        claimed,
        notices=(Notice(code="c", message="m"),),
        sampling={"steps": 4},
        weights={"digest": "ab"},
        timings={"denoise_s": 1.5},
    )

    ended = desk.find(claimed)
    assert (ended.state, ended.ended_at, ended.lease_by) == (State.COMPLETED, START + 3, None)
    assert [artifact.seed for artifact in ended.artifacts] == [7, 8]
    assert (ended.sampling, ended.timings) == ({"steps": 4}, {"denoise_s": 1.5})
    assert ended.weights == {"digest": "ab"}
    assert ended.notices == (Notice(code="c", message="m"),)
    assert ended.charged_micros == 2 * PRICE_MICROS
    assert desk.balance(account) == Balance(available_micros=FULL - 2 * PRICE_MICROS)
    assert_books_balance(desk)


def test_a_partial_set_costs_what_exists(desk: Desk) -> None:
    account = desk.account(micros=FULL)
    desk.submit(account, images=3)
    [claimed] = desk.claim()

    assert desk.finish(claimed, images=1)

    assert desk.find(claimed).state is State.COMPLETED
    assert desk.balance(account) == Balance(available_micros=FULL - PRICE_MICROS)
    assert_books_balance(desk)


def test_a_failed_request_costs_nothing(desk: Desk) -> None:
    account = desk.account(micros=FULL)
    desk.submit(account)
    [claimed] = desk.claim()

    assert desk.finish(claimed, images=0, error="no", code="blocked")

    ended = desk.find(claimed)
    assert (ended.state, ended.error, ended.code) == (State.FAILED, "no", "blocked")
    assert desk.balance(account) == Balance(available_micros=FULL)
    assert_books_balance(desk)


def test_more_images_than_were_asked_for_are_not_taken(desk: Desk) -> None:
    desk.submit(desk.account())
    [claimed] = desk.claim()

    with pytest.raises(ValueError, match="2 artifacts"):
        desk.finish(claimed, images=2)

    assert desk.find(claimed).state is State.PROCESSING


def test_a_second_finish_changes_nothing(desk: Desk) -> None:
    account = desk.account(micros=FULL)
    desk.submit(account)
    [claimed] = desk.claim()
    desk.finish(claimed)
    ended = desk.find(claimed)

    assert not desk.finish(claimed)

    assert desk.find(claimed) == ended
    assert_books_balance(desk)


def test_a_finish_whose_answer_was_lost_may_be_said_again(desk: Desk) -> None:
    account = desk.account(micros=FULL)
    desk.submit(account)
    [claimed] = desk.claim()
    outcome = Outcome(id=claimed.id, attempt=claimed.attempt, worker="w1", artifacts=artifacts(1))
    assert desk.do(desk.store.queue.finish(outcome))
    ended = desk.find(claimed)

    assert desk.do(desk.store.queue.finish(outcome))

    assert desk.find(claimed) == ended
    assert_books_balance(desk)


def test_a_zombies_finish_changes_nothing(desk: Desk) -> None:
    desk.submit(desk.account())
    [zombies] = desk.claim("w1")
    desk.crash("w1")
    [current] = desk.claim("w2")

    assert not desk.finish(zombies, worker="w1")
    assert not desk.finish(zombies, worker="w2")
    assert desk.finish(current, worker="w2")


@pytest.mark.parametrize("claimed", [False, True])
def test_a_cancelled_request_has_failed_and_costs_nothing(desk: Desk, claimed: bool) -> None:
    account = desk.account(micros=FULL)
    sent = desk.submit(account).request
    if claimed:
        desk.claim()

    cancelled = desk.cancel(sent)

    assert cancelled is not None
    assert cancelled == desk.find(sent)
    assert (cancelled.state, cancelled.code, cancelled.error) == (State.FAILED, "cancelled", "Request cancelled")
    assert desk.balance(account) == Balance(available_micros=FULL)
    assert desk.claim("w2", 5) == []
    assert_books_balance(desk)


def test_the_first_of_cancel_and_finish_wins(desk: Desk) -> None:
    account = desk.account(micros=FULL)
    first, second = desk.submit(account).request, desk.submit(account).request
    claims = {request.id: request for request in desk.claim(count=2)}

    desk.cancel(first)
    assert not desk.finish(claims[first.id])
    assert desk.finish(claims[second.id])
    with pytest.raises(AlreadyEnded):
        desk.cancel(second)

    assert desk.balance(account) == Balance(available_micros=FULL - PRICE_MICROS)


def test_nobody_cancels_anothers_request(desk: Desk) -> None:
    sent, other = desk.submit(desk.account()).request, desk.account()

    cancel = desk.store.queue.cancel
    assert desk.do(cancel(sent.id, account_id=other.id, error="e", code="cancelled")) is None
    assert desk.do(cancel("unknown", account_id=None, error="e", code="cancelled")) is None
    assert desk.find(sent).state is State.QUEUED


def test_an_operator_cancels_anybodys(desk: Desk) -> None:
    sent = desk.submit(desk.account()).request

    assert desk.do(desk.store.queue.cancel(sent.id, account_id=None, error="e", code="cancelled")) is not None


@pytest.mark.parametrize("claimed", [False, True])
def test_past_its_deadline_a_request_has_failed(desk: Desk, claimed: bool) -> None:
    account = desk.account(micros=FULL)
    sent = desk.submit(account, deadline_at=START + 10).request
    if claimed:
        desk.claim()
    desk.pass_time(9)
    assert desk.do(desk.store.queue.reap()) == 0
    desk.pass_time(1)

    assert desk.do(desk.store.queue.reap()) == 1

    ended = desk.find(sent)
    assert (ended.state, ended.code) == (State.FAILED, "timeout")
    assert desk.balance(account) == Balance(available_micros=FULL)


def test_nothing_is_claimed_past_its_deadline(desk: Desk) -> None:
    account = desk.account()
    late = desk.submit(account, deadline_at=START + 10).request
    good = desk.submit(account).request
    desk.pass_time(11)

    assert [request.id for request in desk.claim(count=2)] == [good.id]
    assert desk.find(late).code == "timeout"


def test_a_claim_is_short_however_many_are_past_their_deadline(desk: Desk) -> None:
    account = desk.account(micros=10**12)
    for _ in range(LATE + 1):
        desk.submit(account, deadline_at=START + 1)
    desk.pass_time(2)
    fine = desk.submit(account).request

    assert desk.claim() == []
    assert sum(desk.do(desk.store.queue.snapshot()).queued.values()) == 2
    assert [request.id for request in desk.claim()] == [fine.id]


def test_an_ended_request_is_told_of(desk: Desk) -> None:
    account = desk.account()
    first, second = desk.submit(account).request, desk.submit(account).request
    desk.cancel(first)

    ended = desk.do(desk.store.queue.ended([first.id, second.id, "unknown"]))

    assert ended == {first.id, "unknown"}


def test_a_request_is_deleted_with_its_artifacts_and_not_its_entries(desk: Desk) -> None:
    account = desk.account()
    promise = Idempotency(key="k", digest="d")
    desk.submit(account, images=2, idempotency=promise, webhook_url="https://example.org/hook")
    [claimed] = desk.claim()
    desk.finish(claimed)
    entries = desk.do(desk.store.accounts.ledger(account.id, limit=10))
    kept = [artifact.name for artifact in desk.find(claimed).artifacts]

    names = desk.do(desk.store.queue.delete(claimed.id, account_id=account.id))

    assert names is not None
    assert sorted(names) == sorted(kept)
    assert desk.do(desk.store.queue.find(claimed.id)) is None
    assert desk.do(desk.store.queue.artifact(kept[0])) is None
    assert desk.do(desk.store.accounts.ledger(account.id, limit=10)) == entries
    assert not desk.submit(account, idempotency=promise).replayed


def test_a_running_request_is_not_deleted(desk: Desk) -> None:
    account = desk.account()
    sent = desk.submit(account).request

    with pytest.raises(Conflict):
        desk.do(desk.store.queue.delete(sent.id, account_id=account.id))
    assert desk.do(desk.store.queue.delete(sent.id, account_id=desk.account().id)) is None


def test_artifacts_are_swept_before_the_history(desk: Desk) -> None:
    limits = StoreLimits()
    desk.submit(desk.account())
    [claimed] = desk.claim()
    desk.finish(claimed)
    [artifact] = desk.find(claimed).artifacts
    assert desk.do(desk.store.queue.sweep()) == []
    desk.pass_time(limits.artifact_ttl_s + 1)

    assert desk.do(desk.store.queue.sweep()) == [artifact.name]
    assert desk.find(claimed).artifacts == ()
    desk.pass_time(limits.history_ttl_s)
    assert desk.do(desk.store.queue.sweep()) == []
    assert desk.do(desk.store.queue.find(claimed.id)) is None


def test_what_has_not_ended_is_never_swept(desk: Desk) -> None:
    sent = desk.submit(desk.account()).request
    desk.pass_time(10 * StoreLimits().history_ttl_s)

    desk.do(desk.store.queue.sweep())

    assert desk.find(sent).state is State.QUEUED


def test_a_file_that_no_request_owns_is_an_orphan(desk: Desk) -> None:
    desk.submit(desk.account())
    [claimed] = desk.claim()
    desk.finish(claimed)
    [owned] = desk.find(claimed).artifacts
    [lost] = artifacts(1)

    assert desk.do(desk.store.queue.orphans([owned.name, lost.name])) == {lost.name}


def test_an_artifact_is_found_by_its_name(desk: Desk) -> None:
    account = desk.account()
    desk.submit(account)
    [claimed] = desk.claim()
    desk.finish(claimed)
    [artifact] = desk.find(claimed).artifacts

    stored = desk.do(desk.store.queue.artifact(artifact.name))

    assert stored is not None
    assert (stored.artifact, stored.request_id, stored.account_id, stored.created_at) == (
        artifact,
        claimed.id,
        account.id,
        START,
    )


def test_usage_is_counted_by_day_and_model_and_outlives_the_requests(desk: Desk) -> None:
    account = desk.account()
    desk.submit(account, images=2)
    desk.submit(account, model="imagen")
    first, second = desk.claim(count=2)
    desk.finish(first)
    desk.pass_time(86_400)
    desk.finish(second, images=0, error="no", code="blocked")
    desk.pass_time(10 * StoreLimits().history_ttl_s)
    desk.do(desk.store.queue.sweep())

    days = desk.do(desk.store.usage.by_day(account.id, from_day="2027-01-01", to_day="2027-12-31"))

    assert [(day.day, day.model, day.completed, day.failed, day.images, day.charged_micros) for day in days] == [
        ("2027-01-15", "imagen-4", 1, 0, 2, 2 * PRICE_MICROS),
        ("2027-01-16", "imagen", 0, 1, 0, 0),
    ]
    assert desk.do(desk.store.usage.by_day(None, from_day="2027-01-16", to_day="2027-01-16")) == days[1:]
    assert desk.do(desk.store.usage.by_day(desk.account().id, from_day="2027-01-01", to_day="2027-12-31")) == []


def test_leases_that_lapse_are_reaped(desk: Desk) -> None:
    sent = desk.submit(desk.account()).request
    desk.claim()
    desk.pass_time(LEASE_S)

    assert desk.do(desk.store.queue.reap()) == 1

    assert desk.find(sent).state is State.QUEUED
    assert desk.find(sent).alone
