"""The store: the truth, and the queue. What gateways and workers may ask of it, whatever database is behind.

Nothing here assumes one process or one host. Every call that changes something is one transaction, durable when it
returns; but a power cut may undo a claim or a heartbeat, whose worker it takes too. Errors are CalotypeErrors;
StoreUnavailable where the database can't be reached.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Protocol, Self

from calotype.domain.money import Balance
from calotype.store.records import (
    FREE,
    Account,
    Artifact,
    Attempt,
    Busy,
    Delivery,
    DeliveryState,
    Filter,
    History,
    Key,
    KeyRights,
    LedgerEntry,
    Outcome,
    Part,
    Progress,
    Request,
    Share,
    Snapshot,
    Speed,
    StoredArtifact,
    Submission,
    Submitted,
    Upload,
    UsageDay,
    Webhook,
    Worker,
)


class Queue(Protocol):
    """Requests from their acceptance to their end."""

    async def submit(self, submission: Submission) -> Submitted:
        """Row, idempotency key and hold, all or nothing. Raises InsufficientCredits, QueueFull, IdempotencyConflict."""
        ...

    async def claim(self, worker: str, pipelines: Collection[str], count: int, lease_s: float) -> Sequence[Request]:
        """Up to so many queued requests, fairest first, now PROCESSING and leased to the worker, attempt counted. One
        that has to run alone comes alone, and only to a worker that holds nothing here; while it is next in order,
        others get nothing, and while it runs its worker gets nothing: nobody overtakes it for ever."""
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
        worker's, and nothing changed. One whose answer was lost may be said again: nothing changes, and it is True."""
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

    async def rebind(self, pipelines: Mapping[str, str]) -> int:
        """By model: what its requests that have not ended are drawn by from now on, whatever it was when they were
        accepted. Says how many that changed."""
        ...

    async def sweep(self) -> Collection[str]:
        """Forgets what is past its time, a small chunk of each kind; returns names of artifacts whose files are to be
        deleted."""
        ...

    async def orphans(self, names: Collection[str]) -> Collection[str]:
        """Those of these names that are no request's artifacts. Ask it of files that are older than any lease: what a
        worker wrote before it was lost has no owner."""
        ...

    async def artifact(self, name: str) -> StoredArtifact | None: ...

    async def last_artifacts(self, *, limit: int) -> Sequence[Artifact]:
        """Everybody's, the newest first."""
        ...

    async def find(self, request_id: str) -> Request | None: ...

    async def ended(self, request_ids: Collection[str]) -> Collection[str]:
        """Those of them that have ended, or are gone. One read for all who wait, at every change: it must be cheap."""
        ...

    async def position(self, request: Request) -> int | None:
        """How many are ahead of it, from a picture about a second old; None unless queued."""
        ...

    async def progress_of(self, request_id: str) -> Progress | None: ...

    async def search(self, history: History) -> tuple[Sequence[Request], int]:
        """A page of requests, and how many there are in all."""
        ...

    async def history(self, account_id: str, wanted: Filter, *, limit: int, before: int | None = None) -> Part[Request]:
        """An account's requests as they came, newest first. However many there are and however few fit, it looks
        through no more than a few thousand."""
        ...

    async def running(self, *, limit: int) -> Sequence[Request]:
        """What is PROCESSING, by worker."""
        ...

    async def failures(self, *, limit: int) -> Sequence[Request]:
        """The last requests that FAILED and were not cancelled, the latest end first."""
        ...

    async def delete(self, request_id: str, *, account_id: str | None) -> Collection[str] | None:
        """Forgets an ended request, its shares and deliveries; its ledger entries and usage stay. Returns names of
        artifacts whose files are to be deleted, None where there is no such request. Raises Conflict before its end."""
        ...

    async def snapshot(self) -> Snapshot: ...

    async def changed(self, timeout_s: float) -> bool:
        """Waits until anything may have changed, here or in another process, since the calling task last asked (the
        first time it returns at once, so that nothing is missed); False after the timeout."""
        ...


class Accounts(Protocol):
    """Who pays, what authenticates, and the ledger."""

    async def open(self, name: str) -> Account:
        """The account of that name, made where there is none."""
        ...

    async def account(self, name_or_id: str) -> Account | None: ...

    async def accounts(self) -> Sequence[Account]: ...

    async def busy(self) -> Sequence[Busy]:
        """Those that have requests waiting or running, the most waiting first."""
        ...

    async def change(self, account: Account) -> bool:
        """Its name, weight and limits. False: there is no such account. Raises Conflict where another has the name."""
        ...

    async def add_key(self, account_id: str, digest: bytes, hint: str, rights: KeyRights = FREE) -> Key:
        """Raises NotFound, and Conflict where the account has as many keys as it may."""
        ...

    async def authenticate(self, digest: bytes) -> tuple[Key, Account] | None:
        """None for a key that is unknown or revoked. Called for every request: it must be cheap."""
        ...

    async def keys(self, account_id: str | None) -> Sequence[Key]: ...

    async def revoke(self, key_id: str, *, account_id: str | None) -> bool: ...

    async def change_key(
        self, key_id: str, *, name: str, limit_micros: int | None, account_id: str | None
    ) -> Key | None:
        """None where there is no such key, or it is revoked."""
        ...

    async def rotate(self, key_id: str, digest: bytes, hint: str, *, account_id: str | None) -> Key | None:
        """A new key with the same rights, and the old one revoked; what it has sent and has not ended is the new
        one's. None where there is no such key, or it is revoked."""
        ...

    async def open_session(self, digest: bytes, key_id: str, *, life_s: float) -> None:
        """A browser's login with a key; ``digest`` is of what its cookie holds. It ends with its time or its key."""
        ...

    async def session(self, digest: bytes) -> tuple[Key, Account] | None:
        """As ``authenticate``, of what a cookie holds."""
        ...

    async def end_session(self, digest: bytes) -> None:
        """No error where there is none."""
        ...

    async def grant(self, account_id: str, amount_micros: int, note: str) -> Balance:
        """Raises InsufficientCredits where a negative amount would leave less than nothing."""
        ...

    async def balance(self, account_id: str) -> Balance: ...

    async def ledger(self, account_id: str, *, limit: int, before: int | None = None) -> Sequence[LedgerEntry]:
        """Newest first."""
        ...


class Previews(Protocol):
    """What unfinished pictures look like, for who looks on; not durable. One costs a worker time: none is made that
    nobody wants."""

    async def want(self, request_id: str, *, for_s: float) -> None:
        """Somebody looks on, and will for so long at least."""
        ...

    async def wanted(self, request_ids: Collection[str]) -> Collection[str]:
        """Those of them that somebody looks at."""
        ...

    async def put(self, request_id: str, image: bytes) -> None:
        """The latest: a WebP of at most 256 pixels a side."""
        ...

    async def get(self, request_id: str) -> bytes | None: ...


class Workers(Protocol):
    """Who works; not durable."""

    async def report(self, worker: Worker) -> None: ...

    async def forget(self, worker: str) -> None: ...

    async def workers(self) -> Sequence[Worker]:
        """Those heard of lately."""
        ...


class Webhooks(Protocol):
    """Who wants to be told of what, the outbox, and its log."""

    async def add(self, webhook: Webhook, secret: str, *, limit: int) -> None:
        """The webhook and its signing secret. Raises Conflict where the account has so many active ones already."""
        ...

    async def change(self, webhook: Webhook) -> bool:
        """Its url, event types, events and whether it is active; by id and account. False: there is no such one."""
        ...

    async def find(self, webhook_id: str, *, account_id: str) -> Webhook | None: ...

    async def webhooks(self, account_id: str) -> Sequence[Webhook]:
        """The active ones, oldest first."""
        ...

    async def secrets(self, owner_id: str) -> Sequence[str]:
        """The signing secrets of a webhook, or of an account for its requests' own webhooks, newest first, without
        those whose time is over."""
        ...

    async def rotate(self, owner_id: str, secret: str, *, keep_old_s: float) -> None:
        """A new signing secret; those before it end after so many seconds at the latest."""
        ...

    async def next_due(self) -> float | None:
        """When the next pending delivery is due; None where there is none. Cheap, and writes nothing."""
        ...

    async def claim(self, count: int, *, per_account: int, lease_s: float) -> Sequence[Delivery]:
        """Up to so many due deliveries, longest due first; ``attempt`` and ``tries`` counted, ``due_at`` set to the
        lease's end. Of one account at most so many at a time, so that its dead receivers hold up nobody else."""
        ...

    async def record(
        self, delivery_id: str, attempt: Attempt, *, state: DeliveryState, due_at: float | None = None
    ) -> bool:
        """The try's end: into the log, and the delivery is in that state, due then if it is still pending. False:
        another try has begun since; only the log was written."""
        ...

    async def deliveries(
        self,
        account_id: str,
        *,
        webhook_id: str | None = None,
        request_id: str | None = None,
        limit: int,
        offset: int = 0,
    ) -> tuple[Sequence[Delivery], int]:
        """A page with their logs, newest first, and how many there are in all."""
        ...

    async def log(
        self,
        account_id: str,
        *,
        webhook_id: str | None = None,
        state: DeliveryState | None = None,
        limit: int,
        before: int | None = None,
    ) -> Part[Delivery]:
        """Deliveries with their logs, newest first; bounded as ``Queue.history`` is."""
        ...

    async def redeliver(self, delivery_id: str, *, account_id: str) -> Delivery | None:
        """Due at once, with as many tries as a new one, to the URL that its webhook has now; None where there is no
        such one. Raises Conflict while it is pending, and where its webhook is inactive."""
        ...


class Uploads(Protocol):
    """Files that accounts keep here. Their bytes are in the blob store before their rows are here."""

    async def add(self, uploads: Sequence[Upload], *, quota_bytes: int) -> None:
        """All or none. Raises TooLarge where the account would then keep more than that."""
        ...

    async def find(self, name: str) -> Upload | None: ...

    async def uploads(self, account_id: str, *, limit: int, offset: int = 0) -> tuple[Sequence[Upload], int]:
        """A page, newest first, and how many there are in all."""
        ...

    async def used(self, account_id: str) -> int:
        """Bytes that the account keeps."""
        ...

    async def remove(self, name: str, *, account_id: str) -> bool: ...

    async def orphans(self, names: Collection[str]) -> Collection[str]:
        """Those of these names that are no upload's."""
        ...


class Shares(Protocol):
    """Links to images, each with a token of its own."""

    async def add(self, share: Share, digest: bytes) -> None:
        """``digest`` is of the token."""
        ...

    async def find(self, digest: bytes) -> tuple[Share, Request] | None:
        """None where there is no such token, it is over or revoked, or its request is gone."""
        ...

    async def shares(self, request_id: str, *, account_id: str) -> Sequence[Share]:
        """Those of a request that still work."""
        ...

    async def revoke(self, share_id: str, *, account_id: str) -> bool: ...


class Usage(Protocol):
    """What was used, counted in the transaction that ends a request: it outlives the requests."""

    async def by_day(self, account_id: str | None, *, from_day: str, to_day: str) -> Sequence[UsageDay]:
        """Both days included, ``YYYY-MM-DD``; by day, account and model. None: everybody's."""
        ...

    async def speeds(self, account_id: str | None, *, bound: Mapping[str, str]) -> Sequence[Speed]:
        """By model and size, of about the last 24 hours, of what the pipelines drew that ``bound`` names by model.
        None: everybody's. It reads counts of hours, not requests."""
        ...


class Store(Protocol):
    """All of it. ``async with`` opens and closes it."""

    queue: Queue
    accounts: Accounts
    previews: Previews
    workers: Workers
    webhooks: Webhooks
    uploads: Uploads
    shares: Shares
    usage: Usage

    async def __aenter__(self) -> Self: ...

    async def __aexit__(self, *_: object) -> None: ...

    async def check(self) -> None:
        """Raises StoreUnavailable where it can't take a write now."""
        ...

    async def backup(self, file: Path) -> None:
        """A consistent copy of the database as one new file, while all goes on. Raises Conflict where the file is
        there already."""
        ...

    async def close(self) -> None: ...
