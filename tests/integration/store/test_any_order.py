"""The store under any order of submits, claims, heartbeats, cancels, expiries, crashes and zombies."""

from __future__ import annotations

import shutil
import tempfile
from functools import cache
from pathlib import Path

import hypothesis.strategies as st
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, multiple, rule

from calotype.domain.errors import AlreadyEnded, Conflict, InsufficientCredits, QueueFull
from calotype.domain.fairness import Priority
from calotype.domain.money import Balance, EntryKind
from calotype.domain.states import FOLLOWERS, State
from calotype.store.records import Account, Idempotency, Request, StoreLimits
from calotype.store.sqlite.claiming import CRASHES
from tests.integration.store.desk import LEASE_S, PRICE_MICROS, Desk, assert_balances_run

WORKERS = ("w1", "w2", "w3")
LIMITS = StoreLimits(max_queued=12, queue_depth=20)
CAP = 2


@cache
def _empty() -> Path:
    """A data folder with the schema, made once."""
    data = Path(tempfile.mkdtemp()) / "data"
    with Desk(data):
        return data


class Orders(RuleBasedStateMachine):
    """Keeps a model of its own: who may finish what, and what everything must cost."""

    sent = Bundle("sent")
    """Ids of requests."""
    claims = Bundle("claims")
    """Claimed attempts, those that are over long since too."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        data = Path(self.folder.name) / "data"
        shutil.copytree(_empty(), data)
        self.desk = Desk(data, limits=LIMITS)
        self.seen: dict[str, Request] = {}
        self.rights: dict[str, tuple[str, int, float]] = {}
        """By request: the worker, the attempt and the lease's end of whoever may finish it."""
        self.deleted: set[str] = set()
        self.accounts: list[Account] = []

    def teardown(self) -> None:
        try:
            self.everything_ends()
        finally:
            self.desk.__exit__(None, None, None)
            self.folder.cleanup()

    @initialize()
    def open_accounts(self) -> None:
        self.accounts = [
            self.desk.account("plain", micros=20 * PRICE_MICROS),
            self.desk.account("heavy", micros=20 * PRICE_MICROS, weight=3.0),
            self.desk.account("capped", micros=20 * PRICE_MICROS, max_running=CAP),
            self.desk.account("poor", micros=2 * PRICE_MICROS),
        ]

    @rule(
        target=sent,
        account=st.integers(0, 3),
        images=st.integers(1, 3),
        priority=st.sampled_from(Priority),
        deadline_s=st.none() | st.sampled_from([5, 50]),
        key=st.none() | st.sampled_from(["a", "b"]),
    )
    def submit(self, account: int, images: int, priority: Priority, deadline_s: int | None, key: str | None) -> object:
        payer = self.accounts[account]
        before = self.desk.balance(payer)
        try:
            submitted = self.desk.submit(
                payer,
                images=images,
                priority=priority,
                deadline_at=None if deadline_s is None else self.desk.clock.now + deadline_s,
                idempotency=None if key is None else Idempotency(key=key, digest="d"),
            )
        except InsufficientCredits:
            assert before.available_micros < images * PRICE_MICROS
            return multiple()
        except QueueFull:
            assert self.count(State.QUEUED) > 0
            return multiple()
        assert submitted.balance == self.desk.balance(payer)
        if submitted.replayed:
            assert submitted.request.id in self.seen
            return multiple()
        self.seen[submitted.request.id] = submitted.request
        return submitted.request.id

    @rule(target=claims, worker=st.sampled_from(WORKERS), room=st.integers(1, 4))
    def claim(self, worker: str, room: int) -> object:
        held = [request_id for request_id, right in self.rights.items() if right[0] == worker]
        claimed = self.desk.claim(worker, room)
        assert len(claimed) <= room
        for request in claimed:
            assert self.seen[request.id].state is State.QUEUED
            assert request.attempt == self.seen[request.id].attempt + 1
            assert request.deadline_at is None or request.deadline_at > self.desk.clock.now
            self.rights[request.id] = (worker, request.attempt, self.desk.clock.now + LEASE_S)
        if any(request.alone for request in claimed):
            assert len(claimed) == 1
            assert held == []
        if any(self.seen[request_id].alone for request_id in held):
            assert claimed == []
        return multiple(*((request, worker) for request in claimed))

    @rule(claim=claims, images=st.integers(0, 3))
    def finish(self, claim: tuple[Request, str], images: int) -> None:
        """Of a right that is over, too: a zombie's."""
        request, worker = claim
        right = self.rights.get(request.id)
        has_right = right is not None and right[:2] == (worker, request.attempt)

        images = min(images, request.call.num_images)
        assert self.desk.finish(request, worker=worker, images=images, error="no", code="e") == has_right

        if has_right:
            del self.rights[request.id]
            ended = self.desk.find(request)
            assert ended.state is (State.COMPLETED if images else State.FAILED)
            assert ended.charged_micros == images * PRICE_MICROS
            assert len(ended.artifacts) == images

    @rule(claim=claims)
    def heartbeat(self, claim: tuple[Request, str]) -> None:
        request, worker = claim
        now = self.desk.clock.now
        right = self.rights.get(request.id)
        due = request.deadline_at is not None and request.deadline_at <= now
        has_right = right is not None and right[:2] == (worker, request.attempt) and not due

        lost = self.desk.do(self.desk.store.queue.heartbeat(worker, {request.id: request.attempt}, LEASE_S))

        assert (request.id not in lost) == has_right
        if has_right:
            self.rights[request.id] = (worker, request.attempt, now + LEASE_S)

    @rule(request_id=sent)
    def cancel(self, request_id: str) -> None:
        known = self.seen[request_id]
        try:
            cancelled = self.desk.cancel(known)
        except AlreadyEnded:
            assert known.state.terminal
            return
        if cancelled is None:
            assert request_id in self.deleted
            return
        assert not known.state.terminal
        assert (cancelled.state, cancelled.code) == (State.FAILED, "cancelled")
        self.rights.pop(request_id, None)

    @rule(request_id=consumes(sent))
    def delete(self, request_id: str) -> None:
        known = self.seen[request_id]
        try:
            names = self.desk.do(self.desk.store.queue.delete(request_id, account_id=known.account_id))
        except Conflict:
            assert not known.state.terminal
            return
        assert names is not None
        assert {artifact.name for artifact in known.artifacts} == set(names)
        self.deleted.add(request_id)

    @rule(worker=st.sampled_from(WORKERS), crashed=st.booleans())
    def lose_worker(self, worker: str, crashed: bool) -> None:
        held = [request_id for request_id, right in self.rights.items() if right[0] == worker]
        assert self.desk.do(self.desk.store.queue.release(worker, crashed=crashed)) == len(held)
        for request_id in held:
            self.back(request_id, crashed=crashed)

    @rule(target=claims, lost=st.sampled_from(WORKERS), worker=st.sampled_from(WORKERS))
    def claim_after_a_crash(self, lost: str, worker: str) -> object:
        self.lose_worker(lost, True)
        self.all_is_well()
        return self.claim(worker, 2)

    @rule(seconds=st.sampled_from([1.0, 6.0, 31.0, 3600.0]))
    def pass_time(self, seconds: float) -> None:
        self.desk.pass_time(seconds)

    @rule()
    def reap(self) -> None:
        self.desk.do(self.desk.store.queue.reap())
        now = self.desk.clock.now
        for request_id, known in self.seen.items():
            if (
                request_id not in self.deleted
                and not known.state.terminal
                and known.deadline_at
                and known.deadline_at <= now
            ):
                assert self.desk.find(known).code == "timeout"
                self.rights.pop(request_id, None)
        for request_id in [request_id for request_id, right in self.rights.items() if right[2] <= now]:
            self.back(request_id, crashed=True)

    @rule()
    def sweep(self) -> None:
        assert self.desk.do(self.desk.store.queue.sweep()) == []

    def back(self, request_id: str, *, crashed: bool) -> None:
        """What must have become of a request whose worker is gone."""
        del self.rights[request_id]
        before, after = self.seen[request_id], self.desk.find(self.seen[request_id])
        crashes = before.crashes + (crashed and before.alone)
        assert after.crashes == crashes
        if crashes >= CRASHES:
            assert (after.state, after.code) == (State.FAILED, "worker_lost")
        else:
            assert (after.state, after.alone) == (State.QUEUED, before.alone or crashed)

    def count(self, state: State, account: Account | None = None) -> int:
        return sum(
            known.state is state and account in (None, known_account)
            for request_id, known in self.seen.items()
            if request_id not in self.deleted
            for known_account in self.accounts
            if known_account.id == known.account_id
        )

    @invariant()
    def all_is_well(self) -> None:
        self.states_follow_each_other()
        self.ledgers_sum_to_balances()
        self.counts_are_what_is_there()

    def states_follow_each_other(self) -> None:
        for request_id, known in self.seen.items():
            if request_id in self.deleted:
                continue
            now = self.desk.find(known)
            if now.state is not known.state:
                between = FOLLOWERS[known.state] | {s for f in FOLLOWERS[known.state] for s in FOLLOWERS[f]}
                assert now.state in between
            if known.state.terminal:
                assert now == known
            assert (now.state is State.PROCESSING) == (request_id in self.rights)
            if request_id in self.rights:
                assert (now.lease_by, now.attempt, now.lease_until) == self.rights[request_id]
            self.seen[request_id] = now

    def ledgers_sum_to_balances(self) -> None:
        for account in self.accounts:
            rows = self.desk.do(self.desk.store.accounts.ledger(account.id, limit=100_000))
            kept = [row.entry for row in rows]
            balance = self.desk.balance(account)
            assert Balance.of(kept) == rows[0].balance == balance
            assert_balances_run(rows)
            assert min(balance.available_micros, balance.held_micros) >= 0
            mine = [known for known in self.seen.values() if known.account_id == account.id]
            waiting = [known for known in mine if not known.state.terminal]
            assert balance.held_micros == sum(known.price_micros for known in waiting)
            for known in mine:
                moved = {entry.kind: entry.amount_micros for entry in kept if entry.request_id == known.id}
                assert moved.pop(EntryKind.HOLD) == known.price_micros
                assert moved.pop(EntryKind.CHARGE, 0) == known.charged_micros
                back = 0 if not known.state.terminal else known.price_micros - known.charged_micros
                assert moved.pop(EntryKind.RELEASE, 0) == back
                assert not moved

    def counts_are_what_is_there(self) -> None:
        snapshot = self.desk.do(self.desk.store.queue.snapshot())
        assert sum(snapshot.queued.values()) == self.count(State.QUEUED)
        assert sum(snapshot.running.values()) == self.count(State.PROCESSING)
        assert self.count(State.QUEUED) <= LIMITS.queue_depth
        for account in self.accounts:
            if account.max_running is not None:
                assert self.count(State.PROCESSING, account) <= account.max_running

    def everything_ends(self) -> None:
        """Nobody starves: one worker that goes on drawing is done after as many claims as there are requests."""
        for worker in WORKERS:
            self.desk.do(self.desk.store.queue.release(worker, crashed=False))
        left = sum(
            not self.desk.find(r).state.terminal
            for request_id, r in self.seen.items()
            if request_id not in self.deleted
        )
        for _ in range(left):
            for request in self.desk.claim("w1"):
                assert self.desk.finish(request)
        for request_id, known in self.seen.items():
            if request_id not in self.deleted:
                assert self.desk.find(known).state.terminal
        for account in self.accounts:
            assert self.desk.balance(account).held_micros == 0


TestOrders = Orders.TestCase
TestOrders.settings = settings(
    max_examples=30,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=(Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink),
)
