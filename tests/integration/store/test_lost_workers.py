"""What happens to requests whose worker is gone."""

from __future__ import annotations

from calotype.domain.money import Balance
from calotype.domain.states import State
from calotype.store.sqlite.claiming import CRASHES
from tests.integration.store.desk import LEASE_S, Desk, assert_books_balance


def test_what_a_worker_gives_back_runs_as_before(desk: Desk) -> None:
    sent = desk.submit(desk.account()).request
    desk.claim("w1")

    assert desk.do(desk.store.queue.release("w1", crashed=False)) == 1

    back = desk.find(sent)
    assert (back.state, back.alone, back.crashes, back.lease_by) == (State.QUEUED, False, 0, None)
    [again] = desk.claim("w2")
    assert again.attempt == 2


def test_what_comes_back_has_its_old_place(desk: Desk) -> None:
    account = desk.account()
    sent = [desk.submit(account).request.id for _ in range(3)]
    desk.claim("w1")
    desk.do(desk.store.queue.release("w1", crashed=False))

    assert [request.id for request in desk.claim("w2", 3)] == sent


def test_each_of_a_crashed_batch_runs_alone(desk: Desk) -> None:
    account = desk.account()
    crashed = [desk.submit(account).request.id for _ in range(3)]
    desk.claim("w1", 3)
    desk.submit(account)
    assert desk.crash("w1") == 3

    for expected in crashed:
        claimed = desk.claim("w2", 5)
        assert [request.id for request in claimed] == [expected]
        assert desk.claim("w2", 5) == []
        desk.finish(claimed[0], worker="w2")
    assert len(desk.claim("w2", 5)) == 1


def test_only_a_worker_that_holds_nothing_gets_what_runs_alone(desk: Desk) -> None:
    account = desk.account()
    poison = desk.submit(account).request
    desk.claim("w1")
    other = desk.submit(account).request
    [held] = desk.claim("w2")
    assert held.id == other.id
    desk.crash("w1")

    assert desk.claim("w2", 5) == []
    assert [request.id for request in desk.claim("w3", 5)] == [poison.id]


def test_nobody_overtakes_what_has_to_run_alone_for_ever(desk: Desk) -> None:
    account = desk.account()
    poison = desk.submit(account).request
    desk.claim("w1")
    desk.submit(account)
    [held] = desk.claim("w2")
    desk.crash("w1")
    for _ in range(5):
        desk.submit(account)

    assert desk.claim("w2", 1) == []
    desk.finish(held, worker="w2")
    assert [request.id for request in desk.claim("w2", 1)] == [poison.id]


def test_a_crash_in_company_does_not_count(desk: Desk) -> None:
    sent = desk.submit(desk.account()).request
    desk.claim("w1")
    desk.crash("w1")

    assert (desk.find(sent).alone, desk.find(sent).crashes) == (True, 0)


def test_after_three_crashes_alone_it_has_failed(desk: Desk) -> None:
    account = desk.account(micros=1_000_000)
    sent = desk.submit(account).request
    desk.claim("w1")
    desk.crash("w1")
    for crashes in range(CRASHES):
        assert desk.find(sent).state is State.QUEUED
        assert desk.find(sent).crashes == crashes
        assert len(desk.claim("w1")) == 1
        desk.crash("w1")

    ended = desk.find(sent)
    assert (ended.state, ended.code, ended.crashes, ended.attempt) == (State.FAILED, "worker_lost", 3, 4)
    assert ended.error
    assert desk.balance(account) == Balance(available_micros=1_000_000)
    assert_books_balance(desk)


def test_a_lapsed_lease_counts_as_a_crash(desk: Desk) -> None:
    sent = desk.submit(desk.account()).request
    for _ in range(CRASHES + 1):
        desk.claim("w1")
        desk.pass_time(LEASE_S + 1)
        desk.do(desk.store.queue.reap())

    assert desk.find(sent).code == "worker_lost"


def test_giving_back_while_alone_does_not_count(desk: Desk) -> None:
    sent = desk.submit(desk.account()).request
    desk.claim("w1")
    desk.crash("w1")
    desk.claim("w1")

    desk.do(desk.store.queue.release("w1", crashed=False))

    assert (desk.find(sent).alone, desk.find(sent).crashes) == (True, 0)


def test_a_lost_workers_requests_are_released_and_no_others(desk: Desk) -> None:
    account = desk.account()
    desk.submit(account)
    desk.submit(account)
    desk.claim("w1")
    [others] = desk.claim("w2")

    assert desk.crash("w1") == 1

    assert desk.find(others).state is State.PROCESSING
    assert desk.finish(others, worker="w2")
