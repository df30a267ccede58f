"""What the store keeps, as its users see it: frozen records. Times are Unix seconds, money is micro-credits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Generic, Literal, Self, TypeVar

from calotype.domain.durations import Durations
from calotype.domain.fairness import Priority
from calotype.domain.money import Balance, Entry
from calotype.domain.requests import ImageRequest, Notice
from calotype.domain.states import State

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class StoreLimits:
    """How much the store takes on, and how long it keeps it."""

    max_queued: int = 1000
    """Of an account without a limit of its own."""
    max_running: int = 0
    """Of an account without a limit of its own; 0: as many as there is room for."""
    queue_depth: int = 100_000
    """Of all accounts together."""
    max_keys: int = 100
    """Of an account, those that are revoked not counted."""
    artifact_ttl_s: float = 604_800.0
    history_ttl_s: float = 7_776_000.0
    idempotency_ttl_s: float = 86_400.0


@dataclass(frozen=True, kw_only=True)
class Account:
    """Who pays."""

    id: str
    name: str
    created_at: float
    weight: float = 1.0
    """Its share of the workers against others', when all have work."""
    max_running: int | None = None
    """Requests of its that run at a time; 0: none, it is paused; None: the server's own limit."""
    max_queued: int | None = None
    """Requests of its that may wait; None: the server's own limit."""


@dataclass(frozen=True, kw_only=True)
class Busy:
    """An account that has requests in the queue."""

    account: Account
    queued: int
    running: int


@dataclass(frozen=True, kw_only=True)
class KeyRights:
    """What a key is called and may do."""

    name: str = ""
    models: frozenset[str] | None = None
    """Slugs that it may draw with; None: all."""
    operator: bool = False
    """May use the operator's routes."""
    limit_micros: int | None = None
    """Credits that it may spend in all; None: what the account has."""


FREE = KeyRights()


@dataclass(frozen=True, kw_only=True)
class Key(KeyRights):
    """What authenticates. The key itself is not kept."""

    id: str
    account_id: str
    hint: str
    spent_micros: int = 0
    """What its requests were charged, and what is held for those that have not ended. After a rotation the new key
    counts on from the old one's, whose running requests give nothing back to it."""
    created_at: float
    revoked_at: float | None = None


@dataclass(frozen=True, kw_only=True)
class LedgerEntry:
    """An entry as it stands in the ledger."""

    sequence: int
    account_id: str
    entry: Entry
    balance: Balance
    """After it."""
    created_at: float


@dataclass(frozen=True, kw_only=True)
class Idempotency:
    """A caller's promise that the same key means the same call."""

    key: str
    digest: str
    """Of the slug and the validated body; another one under the same key is a conflict."""


@dataclass(frozen=True, kw_only=True)
class Submission:
    """A validated, priced request on its way into the queue."""

    id: str
    """UUID 4 with dashes."""
    account_id: str
    key_id: str
    call: ImageRequest
    body: Mapping[str, Any]
    """What the caller sent, for the history."""
    pipeline: str
    price_micros: int
    """Of all its images."""
    work: float
    priority: Priority = Priority.NORMAL
    deadline_at: float | None = None
    """It fails with the code ``timeout`` where it has not ended by then."""
    idempotency: Idempotency | None = None
    webhook_url: str | None = None
    """Told of the end of this request alone."""


@dataclass(frozen=True, kw_only=True)
class Artifact:
    """An image file in the blob store."""

    name: str
    """Random, with its suffix: the path it is served under."""
    content_type: str
    size: int
    """Bytes."""
    sha256: str
    width: int
    height: int
    seed: int


@dataclass(frozen=True, kw_only=True)
class StoredArtifact:
    """An artifact and where it belongs."""

    artifact: Artifact
    request_id: str
    account_id: str
    created_at: float


@dataclass(frozen=True, kw_only=True)
class Progress:
    """How far a running request is; not durable."""

    step: int
    steps: int
    fraction: float


@dataclass(frozen=True, kw_only=True)
class Request:
    """A request as the store has it."""

    id: str
    account_id: str
    key_id: str
    call: ImageRequest
    body: Mapping[str, Any]
    pipeline: str
    state: State
    attempt: int = 0
    """How many times it was claimed; a finish of another number is a zombie's."""
    crashes: int = 0
    """Workers lost while it ran alone."""
    alone: bool = False
    """Runs with no other: it was in a batch that lost its worker."""
    lease_by: str | None = None
    lease_until: float | None = None
    priority: Priority = Priority.NORMAL
    price_micros: int
    charged_micros: int = 0
    deadline_at: float | None = None
    webhook_url: str | None = None
    created_at: float
    started_at: float | None = None
    """Of its last attempt."""
    ended_at: float | None = None
    artifacts: tuple[Artifact, ...] = ()
    notices: tuple[Notice, ...] = ()
    sampling: Mapping[str, Any] = field(default_factory=dict)
    """What it ran with."""
    weights: Mapping[str, Any] = field(default_factory=dict)
    """What it was drawn with: the pipeline, and the weights' revision and digest."""
    timings: Mapping[str, float] = field(default_factory=dict)
    error: str | None = None
    code: str | None = None

    def evolve(self, **changes: Any) -> Self:
        return replace(self, **changes)


@dataclass(frozen=True, kw_only=True)
class Submitted:
    """What became of a submission."""

    request: Request
    balance: Balance
    """After the hold."""
    replayed: bool = False
    """The idempotency key was known: the request is the earlier one."""


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What a worker says at the end of an attempt. With artifacts it is COMPLETED, even if some are missing."""

    id: str
    attempt: int
    worker: str
    artifacts: tuple[Artifact, ...] = ()
    notices: tuple[Notice, ...] = ()
    sampling: Mapping[str, Any] = field(default_factory=dict)
    weights: Mapping[str, Any] = field(default_factory=dict)
    timings: Mapping[str, float] = field(default_factory=dict)
    error: str | None = None
    code: str | None = None


@dataclass(frozen=True, kw_only=True)
class Snapshot:
    """The queue as a whole, at most a second old."""

    queued: Mapping[str, int]
    """By pipeline."""
    running: Mapping[str, int]
    oldest_queued_at: float | None


@dataclass(frozen=True, kw_only=True)
class Worker:
    """A worker process as it last said."""

    id: str
    host: str
    pid: int
    states: Mapping[str, str]
    """``cold``, ``loading``, ``ready`` or ``failed: ...`` by pipeline."""
    running: int
    seen_at: float


@dataclass(frozen=True, kw_only=True)
class History:
    """A search through an account's requests, newest first."""

    account_id: str | None
    """None: everybody's, for operators."""
    model: str | None = None
    """A part of the slug."""
    states: frozenset[State] | None = None
    text: str | None = None
    """A part of the prompt."""
    from_at: float | None = None
    to_at: float | None = None
    sort_by: Literal["created_at", "model", "charged_micros"] = "created_at"
    descending: bool = True
    limit: int = 20
    offset: int = 0


@dataclass(frozen=True, kw_only=True)
class Part(Generic[T]):
    """A part of what is read from its newest end. Where few of the many fit, it may hold fewer than were asked for, or
    none, and still not be the last."""

    items: Sequence[T]
    """Newest first."""
    next_before: int | None
    """``before`` of the next part; None: this was the last."""


@dataclass(frozen=True, kw_only=True)
class Filter:
    """Which of an account's requests are wanted."""

    model: str | None = None
    """Slug."""
    states: frozenset[State] | None = None
    text: str | None = None
    """A part of the prompt."""


class Event(StrEnum):
    """What a webhook is told."""

    SUCCEEDED = "job.succeeded"
    FAILED = "job.failed"


@dataclass(frozen=True, kw_only=True)
class Webhook:
    """An account's standing wish to be told of its requests' ends."""

    id: str
    account_id: str
    url: str
    event_types: tuple[str, ...]
    """As its owner named them."""
    events: frozenset[Event]
    """What they stand for; deliveries are made for these."""
    active: bool = True
    created_at: float
    updated_at: float

    def evolve(self, **changes: Any) -> Self:
        return replace(self, **changes)


class DeliveryState(StrEnum):
    """Where a delivery is."""

    PENDING = "pending"
    DELIVERED = "delivered"
    FAILED = "failed"
    """Given up; its owner may ask for it again."""


@dataclass(frozen=True, kw_only=True)
class Attempt:
    """One try of a delivery, as the dispatch log has it."""

    number: int
    started_at: float
    duration_s: float
    status: int | None = None
    """Of the receiver's answer."""
    error: str | None = None
    """Why there was no answer, or why it did not count."""


@dataclass(frozen=True, kw_only=True)
class Delivery:
    """A row of the outbox: one receiver to be told of one event. The transaction that ends a request makes one for
    each active webhook of its account that wants the event, and one for the request's own webhook."""

    id: str
    """``msg_`` and 32 hex digits; the receiver sees it as ``webhook-id`` and tells repeats by it."""
    account_id: str
    request_id: str
    webhook_id: str | None
    """None: the request's own webhook."""
    url: str
    """The webhook's as it was at the event, or when it was last asked for again; the request's own."""
    event: Event
    state: DeliveryState
    created_at: float
    due_at: float
    """When it is to be tried next; while it is tried, when its lease ends."""
    attempt: int = 0
    """How many tries there were in all; a try's record of another number changes nothing."""
    tries: int = 0
    """Of them, since it was made or last asked for again."""
    attempts: tuple[Attempt, ...] = ()
    """The log, oldest first; empty in what ``claim`` gives."""


@dataclass(frozen=True, kw_only=True)
class Upload:
    """A file that an account keeps here as input."""

    name: str
    """Random, with its suffix: the path it is served under."""
    account_id: str
    content_type: str
    size: int
    """Bytes."""
    sha256: str
    created_at: float


@dataclass(frozen=True, kw_only=True)
class Share:
    """A link to one image of a request, for whoever has its token. The token itself is not kept."""

    id: str
    account_id: str
    request_id: str
    image: int
    """Index into the request's artifacts."""
    created_at: float
    expires_at: float
    revoked_at: float | None = None


COMPLETED = "completed"
"""The outcome of a request that gave pictures; any other is its failure's code."""


@dataclass(frozen=True, kw_only=True)
class UsageDay:
    """What an account used of a model on one day."""

    day: str
    """``YYYY-MM-DD``, UTC, of the requests' ends."""
    account_id: str
    model: str
    outcomes: Mapping[str, int]
    """How many requests ended so."""
    images: int
    charged_micros: int

    @property
    def completed(self) -> int:
        return self.outcomes.get(COMPLETED, 0)

    @property
    def failed(self) -> int:
        return sum(self.outcomes.values()) - self.completed


@dataclass(frozen=True, kw_only=True)
class Speed:
    """How long the completed requests of a model and a size took, in the hour that is not over and the 23 before."""

    model: str
    width: int
    height: int
    """Pixels of the artifact."""
    inference: Durations
    """From the last attempt's claim to the end."""
    total: Durations
    """From acceptance to the end."""
