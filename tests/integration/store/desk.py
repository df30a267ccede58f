"""A store whose calls a test makes one after the other, with a clock that the test moves."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Collection, Coroutine, Sequence
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar
from uuid import uuid4

from calotype.domain.fairness import Priority
from calotype.domain.ids import new_request_id
from calotype.domain.money import Balance
from calotype.domain.requests import ImageRequest
from calotype.store.interface import Store
from calotype.store.records import (
    Account,
    Artifact,
    Idempotency,
    LedgerEntry,
    Outcome,
    Request,
    StoreLimits,
    Submission,
    Submitted,
)
from calotype.store.sqlite.store import open_store

T = TypeVar("T")
START = 1_800_000_000.0
PRICE_MICROS = 60_000
LEASE_S = 30.0


class Clock:
    """Stands still unless it is moved."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> float:
        return self.now


def submission(
    account: Account,
    *,
    key_id: str = "key",
    model: str = "imagen-4",
    prompt: str = "a dog",
    images: int = 1,
    price_micros: int = PRICE_MICROS,
    work: float = 25.0,
    pipeline: str = "noop",
    priority: Priority = Priority.NORMAL,
    deadline_at: float | None = None,
    idempotency: Idempotency | None = None,
    webhook_url: str | None = None,
) -> Submission:
    call = ImageRequest(model=model, prompt=prompt, width=1024, height=1024, seed=7, num_images=images)
    return Submission(
        id=new_request_id(),
        account_id=account.id,
        key_id=key_id,
        call=call,
        body={"prompt": prompt},
        pipeline=pipeline,
        price_micros=price_micros * images,
        work=work,
        priority=priority,
        deadline_at=deadline_at,
        idempotency=idempotency,
        webhook_url=webhook_url,
    )


def artifacts(images: int) -> tuple[Artifact, ...]:
    return tuple(
        Artifact(
            name=f"{uuid4().hex}.jpeg",
            content_type="image/jpeg",
            size=1000 + i,
            sha256=hashlib.sha256(bytes([i])).hexdigest(),
            width=1024,
            height=1024,
            seed=7 + i,
        )
        for i in range(images)
    )


class Desk:
    """The store's calls without ``await``, with what the tests don't care about filled in."""

    def __init__(self, data: Path, *, limits: StoreLimits | None = None) -> None:
        self.clock = Clock()
        self.data = data
        self._runner = asyncio.Runner()
        self._names = count()
        self.store: Store = self._runner.run(self._open(limits))

    async def _open(self, limits: StoreLimits | None) -> Store:
        return open_store(self.data, synchronous="normal", clock=self.clock, limits=limits)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.do(self.store.close())
        self._runner.close()

    def do(self, call: Coroutine[Any, Any, T]) -> T:
        return self._runner.run(call)

    def account(self, name: str | None = None, *, micros: int = 1_000_000_000, **changes: Any) -> Account:
        account = self.do(self.store.accounts.open(name or f"account {next(self._names)}"))
        if micros:
            self.do(self.store.accounts.grant(account.id, micros, "for the test"))
        if changes:
            account = Account(**{**vars(account), **changes})
            assert self.do(self.store.accounts.change(account))
        return account

    def submit(self, account: Account, **details: Any) -> Submitted:
        return self.do(self.store.queue.submit(submission(account, **details)))

    def claim(
        self, worker: str = "w1", count: int = 1, *, pipelines: Collection[str] = ("noop",), lease_s: float = LEASE_S
    ) -> Sequence[Request]:
        return self.do(self.store.queue.claim(worker, pipelines, count, lease_s))

    def finish(self, request: Request, *, worker: str = "w1", images: int | None = None, **details: Any) -> bool:
        """With so many images, all by default; with none it failed."""
        images = request.call.num_images if images is None else images
        outcome = Outcome(id=request.id, attempt=request.attempt, worker=worker, artifacts=artifacts(images), **details)
        return self.do(self.store.queue.finish(outcome))

    def cancel(self, request: Request) -> Request | None:
        return self.do(
            self.store.queue.cancel(
                request.id, account_id=request.account_id, error="Request cancelled", code="cancelled"
            )
        )

    def crash(self, worker: str = "w1") -> int:
        return self.do(self.store.queue.release(worker, crashed=True))

    def find(self, request: Request) -> Request:
        found = self.do(self.store.queue.find(request.id))
        assert found is not None
        return found

    def balance(self, account: Account) -> Balance:
        return self.do(self.store.accounts.balance(account.id))

    def pass_time(self, seconds: float) -> None:
        self.clock.now += seconds


def assert_books_balance(desk: Desk) -> None:
    """Every balance is what its ledger says, and so is the one beside each entry."""
    accounts = desk.store.accounts
    for account in desk.do(accounts.accounts()):
        kept = desk.do(accounts.ledger(account.id, limit=1_000_000))
        assert Balance.of(each.entry for each in kept) == desk.balance(account)
        assert_balances_run(kept)


def assert_balances_run(kept: Sequence[LedgerEntry]) -> None:
    """Of a whole ledger, newest first."""
    running = Balance()
    for each in reversed(kept):
        running = Balance(
            available_micros=running.available_micros + each.entry.available_micros,
            held_micros=running.held_micros + each.entry.held_micros,
        )
        assert each.balance == running
