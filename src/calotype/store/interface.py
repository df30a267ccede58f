"""The store: the truth, and the queue. What gateways and workers may ask of it, whatever database is behind.

Nothing here assumes one process or one host. Every call that changes something is one transaction, durable when it
returns. Errors are CalotypeErrors; StoreUnavailable where the database can't be reached.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Protocol

from calotype.domain.money import Balance
from calotype.store.records import (
    Account,
    History,
    Key,
    LedgerEntry,
    Outcome,
    Progress,
    Request,
    Snapshot,
    Submission,
    Submitted,
    Worker,
)


class Queue(Protocol):
    """Requests from their acceptance to their end."""

    async def submit(self, submission: Submission) -> Submitted:
        """Row, idempotency key and hold, all or nothing. Raises InsufficientCredits, QueueFull, IdempotencyConflict."""
        ...

    async def claim(self, worker: str, pipelines: Collection[str], count: int, lease_s: float) -> Sequence[Request]:
        """Up to so many queued requests, fairest first, now PROCESSING and leased to the worker, attempt counted. One
        that has to run alone comes alone, and only to a worker that says it runs nothing (``count`` is then all it
        has room for)."""
        ...

    async def heartbeat(self, worker: str, held: Mapping[str, int], lease_s: float) -> Collection[str]:
        """Renews the leases of attempts, by request. Returns the ids that the worker no longer has a right to:
        cancelled, past their deadline, or claimed by another since."""
        ...

    async def progress(self, worker: str, of: Mapping[str, Progress]) -> None:
        """Not durable; overtaken and lost ones are no matter."""
        ...

    async def finish(self, outcome: Outcome) -> bool:
        """State, result, charge and release, outbox; fenced by worker and attempt. False: it was no longer the
        worker's, and nothing changed."""
        ...

    async def cancel(self, request_id: str, *, account_id: str | None, error: str, code: str) -> Request | None:
        """FAILED, with the hold released; None where there is no such request of that account (None: of anybody).
        Raises AlreadyEnded."""
        ...

    async def release(self, worker: str, *, crashed: bool) -> int:
        """All that the worker holds goes back to the queue; says how many. ``crashed``: from now on each runs alone,
        and one that was alone already is failed after the third time."""
        ...

    async def reap(self) -> int:
        """As ``release`` of every expired lease, as crashed; and fails what is past its deadline."""
        ...

    async def sweep(self) -> Collection[str]:
        """Forgets what is past its time, in small chunks; returns names of artifacts whose files are to be deleted."""
        ...

    async def find(self, request_id: str) -> Request | None: ...

    async def position(self, request: Request) -> int | None:
        """How many are ahead of it, from a snapshot at most a second old; None unless queued."""
        ...

    async def progress_of(self, request_id: str) -> Progress | None: ...

    async def search(self, history: History) -> tuple[Sequence[Request], int]:
        """A page of requests, and how many there are in all."""
        ...

    async def snapshot(self) -> Snapshot: ...

    async def changed(self, timeout_s: float) -> bool:
        """Waits until anything may have changed, here or in another process; False after the timeout."""
        ...


class Accounts(Protocol):
    """Who pays, what authenticates, and the ledger."""

    async def open(self, name: str) -> Account:
        """The account of that name, made where there is none."""
        ...

    async def account(self, name_or_id: str) -> Account | None: ...

    async def accounts(self) -> Sequence[Account]: ...

    async def add_key(
        self, account_id: str, digest: bytes, hint: str, *, models: Collection[str] | None, operator: bool
    ) -> Key: ...

    async def authenticate(self, digest: bytes) -> tuple[Key, Account] | None:
        """None for a key that is unknown or revoked. Called for every request: it must be cheap."""
        ...

    async def keys(self, account_id: str | None) -> Sequence[Key]: ...

    async def revoke(self, key_id: str, *, account_id: str | None) -> bool: ...

    async def grant(self, account_id: str, amount_micros: int, note: str) -> Balance:
        """Raises InsufficientCredits where a negative amount would leave less than nothing."""
        ...

    async def balance(self, account_id: str) -> Balance: ...

    async def ledger(self, account_id: str, *, limit: int, before: int | None = None) -> Sequence[LedgerEntry]:
        """Newest first."""
        ...


class Workers(Protocol):
    """Who works; not durable."""

    async def report(self, worker: Worker) -> None: ...

    async def forget(self, worker: str) -> None: ...

    async def workers(self) -> Sequence[Worker]:
        """Those heard of lately."""
        ...


class Store(Protocol):
    """All of it. ``async with`` opens and closes it."""

    queue: Queue
    accounts: Accounts
    workers: Workers

    async def check(self) -> None:
        """Raises StoreUnavailable where it can't take a write now."""
        ...

    async def close(self) -> None: ...
