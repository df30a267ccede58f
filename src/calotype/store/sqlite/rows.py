"""Rows to records and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from sqlite3 import Row
from typing import Any

import msgspec

from calotype.domain.fairness import Priority
from calotype.domain.money import Balance, Entry, EntryKind
from calotype.domain.requests import ImageRequest, Notice
from calotype.domain.states import State
from calotype.store.records import Account, Artifact, Key, LedgerEntry, Outcome, Request


class _Result(msgspec.Struct, frozen=True, kw_only=True):
    """What the end of an attempt leaves, apart from its artifacts."""

    notices: tuple[Notice, ...] = ()
    sampling: dict[str, Any] = {}
    weights: dict[str, Any] = {}
    timings: dict[str, float] = {}


_NO_RESULT = _Result()
_calls = msgspec.json.Decoder(ImageRequest)
_results = msgspec.json.Decoder(_Result)


def dumps(value: Any) -> str:
    """JSON; of dataclasses and enums too."""
    return msgspec.json.encode(value).decode()


def loads(text: str) -> Any:
    return msgspec.json.decode(text)


def result_text(outcome: Outcome) -> str:
    return dumps(
        _Result(
            notices=outcome.notices,
            sampling=dict(outcome.sampling),
            weights=dict(outcome.weights),
            timings=dict(outcome.timings),
        )
    )


def request_of(row: Row, artifacts: Iterable[Row] = ()) -> Request:
    result = _NO_RESULT if row["result"] is None else _results.decode(row["result"])
    return Request(
        id=row["id"],
        account_id=row["account_id"],
        key_id=row["key_id"],
        call=_calls.decode(row["call"]),
        body=msgspec.json.decode(row["body"]),
        pipeline=row["pipeline"],
        state=State(row["state"]),
        attempt=row["attempt"],
        crashes=row["crashes"],
        alone=bool(row["alone"]),
        lease_by=row["lease_by"],
        lease_until=row["lease_until"],
        priority=Priority(row["priority"]),
        price_micros=row["price_micros"],
        charged_micros=row["charged_micros"],
        deadline_at=row["deadline_at"],
        webhook_url=row["webhook_url"],
        created_at=row["created_at"],
        started_at=row["started_at"],
        ended_at=row["ended_at"],
        artifacts=tuple(artifact_of(artifact) for artifact in artifacts),
        notices=result.notices,
        sampling=result.sampling,
        weights=result.weights,
        timings=result.timings,
        error=row["error"],
        code=row["code"],
    )


def requests_of(rows: Sequence[Row], artifacts: Iterable[Row]) -> list[Request]:
    """Many, with the artifacts of all of them."""
    by_request: dict[str, list[Row]] = {}
    for artifact in artifacts:
        by_request.setdefault(artifact["request_id"], []).append(artifact)
    return [request_of(row, by_request.get(row["id"], ())) for row in rows]


def artifact_of(row: Row) -> Artifact:
    return Artifact(
        name=row["name"],
        content_type=row["content_type"],
        size=row["size"],
        sha256=row["sha256"],
        width=row["width"],
        height=row["height"],
        seed=row["seed"],
    )


def account_of(row: Row) -> Account:
    return Account(
        id=row["id"],
        name=row["name"],
        created_at=row["created_at"],
        weight=row["weight"],
        max_running=row["max_running"],
        max_queued=row["max_queued"],
    )


def key_of(row: Row, *, key_id: str, name: str, created_at: float) -> Key:
    models = row["models"]
    return Key(
        id=key_id,
        account_id=row["account_id"],
        hint=row["hint"],
        name=name,
        models=None if models is None else frozenset(loads(models)),
        operator=bool(row["operator"]),
        limit_micros=row["limit_micros"],
        spent_micros=row["spent_micros"],
        created_at=created_at,
        revoked_at=row["revoked_at"],
    )


def balance_of(row: Row | Mapping[str, int]) -> Balance:
    return Balance(available_micros=row["available_micros"], held_micros=row["held_micros"])


def ledger_entry_of(row: Row) -> LedgerEntry:
    return LedgerEntry(
        sequence=row["sequence"],
        account_id=row["account_id"],
        entry=Entry(
            kind=EntryKind(row["kind"]),
            amount_micros=row["amount_micros"],
            request_id=row["request_id"],
            note=row["note"],
        ),
        balance=Balance(available_micros=row["available_after_micros"], held_micros=row["held_after_micros"]),
        created_at=row["created_at"],
    )
