"""Who gets which request next, and for how long."""

from __future__ import annotations

from pathlib import Path

import pytest

from calotype.domain.fairness import LOW_OFFSET, Priority
from calotype.domain.states import State
from calotype.store.records import StoreLimits
from tests.integration.store.desk import LEASE_S, START, Desk


def test_a_claimed_request_is_the_workers(desk: Desk) -> None:
    sent = desk.submit(desk.account()).request

    [claimed] = desk.claim("w1")

    assert claimed.id == sent.id
    assert claimed == desk.find(sent)
    assert (claimed.state, claimed.attempt, claimed.lease_by) == (State.PROCESSING, 1, "w1")
    assert (claimed.started_at, claimed.lease_until) == (START, START + LEASE_S)


def test_a_request_is_claimed_once(desk: Desk) -> None:
    desk.submit(desk.account())

    assert len(desk.claim("w1", 5)) == 1
    assert desk.claim("w2", 5) == []


def test_a_worker_gets_only_what_its_pipelines_can_draw(desk: Desk) -> None:
    account = desk.account()
    desk.submit(account, pipeline="other")
    wanted = desk.submit(account, pipeline="noop").request

    assert [request.id for request in desk.claim(count=5)] == [wanted.id]
    assert len(desk.claim(count=5, pipelines=("other", "noop"))) == 1


def test_requests_of_one_account_come_in_their_order(desk: Desk) -> None:
    account = desk.account()
    sent = [desk.submit(account).request.id for _ in range(5)]

    assert [request.id for request in desk.claim(count=5)] == sent


def test_another_accounts_first_request_overtakes_a_long_queue(desk: Desk) -> None:
    busy, rare = desk.account(), desk.account()
    for _ in range(50):
        desk.submit(busy)
    desk.claim(count=1)
    single = desk.submit(rare).request

    assert single.id in [request.id for request in desk.claim(count=2)]


def test_accounts_share_by_their_weights(desk: Desk) -> None:
    plain, double = desk.account(), desk.account(weight=2.0)
    for _ in range(30):
        desk.submit(plain)
        desk.submit(double)

    first = [request.account_id for request in desk.claim(count=30)]

    assert first.count(double.id) == 20
    assert first.count(plain.id) == 10


def test_who_was_away_has_no_credit_for_it(desk: Desk) -> None:
    here, away = desk.account(), desk.account()
    for _ in range(20):
        desk.submit(here)
    desk.claim(count=20)
    for _ in range(10):
        desk.submit(here)
        desk.submit(away)

    first = [request.account_id for request in desk.claim(count=10)]

    assert first.count(away.id) <= 6


def test_low_priority_waits_and_does_not_starve(desk: Desk) -> None:
    account = desk.account(micros=10**12)
    low = desk.submit(account, priority=Priority.LOW).request
    work = 100.0
    overtaken = 0
    while True:
        desk.submit(account, work=work)
        [claimed] = desk.claim()
        if claimed.id == low.id:
            break
        overtaken += 1
        assert overtaken <= LOW_OFFSET / work + 1

    assert overtaken >= LOW_OFFSET / work - 1


def test_ones_own_of_low_priority_hold_up_nothing(desk: Desk) -> None:
    account = desk.account()
    for _ in range(200):
        desk.submit(account, priority=Priority.LOW)
    normal = desk.submit(account).request

    assert [request.id for request in desk.claim()] == [normal.id]


def test_low_and_normal_together_are_one_share(desk: Desk) -> None:
    plain, both = desk.account(micros=10**12), desk.account(micros=10**12)
    kinds = [(plain, Priority.NORMAL), (both, Priority.NORMAL), (both, Priority.LOW)]
    for _ in range(5):
        for account, priority in kinds:
            desk.submit(account, priority=priority)
    drawn = []
    for _ in range(600):
        [claimed] = desk.claim()
        drawn.append((claimed.account_id, claimed.priority))
        account = plain if claimed.account_id == plain.id else both
        desk.submit(account, priority=claimed.priority)

    settled = drawn[200:]
    assert 180 <= settled.count((plain.id, Priority.NORMAL)) <= 220
    assert settled.count((both.id, Priority.LOW)) > 0


@pytest.mark.parametrize("priority", list(Priority))
def test_who_gives_up_waiting_loses_no_turns(desk: Desk, priority: Priority) -> None:
    impatient, other = desk.account(), desk.account()
    for _ in range(50):
        desk.cancel(desk.submit(impatient, priority=priority).request)
        desk.submit(impatient, priority=priority, deadline_at=START + 1.0)
    desk.pass_time(2.0)
    desk.do(desk.store.queue.reap())
    for _ in range(20):
        desk.submit(other, priority=priority)
        desk.submit(impatient, priority=priority)

    claimed = [request.account_id for request in desk.claim(count=20)]

    assert claimed.count(impatient.id) == 10


def test_an_account_runs_no_more_than_it_may(desk: Desk) -> None:
    capped, other = desk.account(max_running=2), desk.account()
    for _ in range(5):
        desk.submit(capped)
    desk.submit(other)

    claimed = desk.claim(count=6)

    assert [request.account_id for request in claimed].count(capped.id) == 2
    assert [request.account_id for request in claimed].count(other.id) == 1
    mine = next(request for request in claimed if request.account_id == capped.id)
    desk.finish(mine)
    assert [request.account_id for request in desk.claim(count=6)] == [capped.id]


def test_the_servers_limit_is_that_of_accounts_without_one(tmp_path: Path) -> None:
    with Desk(tmp_path, limits=StoreLimits(max_running=1)) as desk:
        plain, own = desk.account(), desk.account(max_running=3)
        for _ in range(4):
            desk.submit(plain)
            desk.submit(own)

        claimed = [request.account_id for request in desk.claim(count=8)]

    assert (claimed.count(plain.id), claimed.count(own.id)) == (1, 3)


def test_a_heartbeat_renews_the_lease(desk: Desk) -> None:
    desk.submit(desk.account())
    [claimed] = desk.claim()
    desk.pass_time(LEASE_S - 1)

    lost = desk.do(desk.store.queue.heartbeat("w1", {claimed.id: claimed.attempt}, LEASE_S))

    assert lost == set()
    assert desk.find(claimed).lease_until == START + LEASE_S - 1 + LEASE_S
    desk.pass_time(LEASE_S - 1)
    assert desk.do(desk.store.queue.reap()) == 0


def test_a_heartbeat_tells_what_is_no_longer_the_workers(desk: Desk) -> None:
    account = desk.account()
    kept, cancelled, stolen, late = (
        desk.submit(account, deadline_at=START + 5 if i == 3 else None).request for i in range(4)
    )
    desk.claim("w1", 4)
    desk.cancel(cancelled)
    desk.pass_time(6)

    held = {kept.id: 1, cancelled.id: 1, stolen.id: 2, late.id: 1, "unknown": 1}
    lost = desk.do(desk.store.queue.heartbeat("w1", held, LEASE_S))

    assert lost == {cancelled.id, stolen.id, late.id, "unknown"}


def test_claims_go_on_when_the_clock_is_set_back(desk: Desk) -> None:
    account = desk.account()
    desk.submit(account)
    desk.pass_time(-3600)
    desk.submit(account)

    assert len(desk.claim(count=2)) == 2


def test_the_position_counts_who_is_ahead(desk: Desk) -> None:
    account = desk.account()
    sent = [desk.submit(account).request for _ in range(4)]

    places = [desk.do(desk.store.queue.position(request)) for request in sent]

    assert places == [0, 1, 2, 3]
    desk.claim()
    assert desk.do(desk.store.queue.position(sent[0])) is None


def test_requests_whose_model_was_bound_anew_are_drawn_by_what_it_is_bound_to(desk: Desk) -> None:
    account = desk.account()
    running, waiting = (desk.submit(account, pipeline="old").request for _ in range(2))
    other = desk.submit(account, pipeline="old", model="imagen").request
    [claimed] = desk.claim(pipelines=["old"])
    assert claimed.id == running.id

    assert desk.do(desk.store.queue.rebind({"imagen-4": "new"})) == 2
    assert desk.do(desk.store.queue.rebind({"imagen-4": "new"})) == 0

    snapshot = desk.do(desk.store.queue.snapshot())
    assert (snapshot.queued, snapshot.running) == ({"old": 1, "new": 1}, {"old": 0, "new": 1})
    assert [request.id for request in desk.claim("w2", 9, pipelines=["new"])] == [waiting.id]
    assert [request.id for request in desk.claim("w2", 9, pipelines=["old"])] == [other.id]
    assert desk.finish(claimed)
    assert desk.do(desk.store.queue.snapshot()).running == {"old": 1, "new": 1}
