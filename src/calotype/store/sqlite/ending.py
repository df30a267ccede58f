"""Ends: state, money, artifacts, usage and the outbox, in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from secrets import token_hex
from sqlite3 import Connection, Row

from calotype.domain.errors import CalotypeError, DrawingFailed
from calotype.domain.fairness import Priority
from calotype.domain.money import settled
from calotype.domain.states import State
from calotype.store.records import COMPLETED, Artifact, Event, Outcome
from calotype.store.sqlite import usage
from calotype.store.sqlite.ledger import enter
from calotype.store.sqlite.queries import queries
from calotype.store.sqlite.rows import loads, result_text


def finish(connection: Connection, outcome: Outcome, *, now: float) -> bool:
    """See ``Queue.finish``. Delivered images are charged, each its part of the price."""
    row = queries("queue").leased(connection, id=outcome.id, attempt=outcome.attempt, worker=outcome.worker)
    if row is None:
        return _kept(connection, outcome)
    if not outcome.artifacts:
        _end(
            connection,
            row,
            State.FAILED,
            error=outcome.error or DrawingFailed().message,
            code=outcome.code or DrawingFailed.code,
            result=result_text(outcome),
            now=now,
        )
        return True
    images = int(loads(row["call"]).get("num_images", 1))
    if len(outcome.artifacts) > images:
        raise ValueError(f"{len(outcome.artifacts)} artifacts of a request for {images}")
    _end(
        connection,
        row,
        State.COMPLETED,
        charged=row["price_micros"] * len(outcome.artifacts) // images,
        artifacts=outcome.artifacts,
        error=outcome.error,
        code=outcome.code,
        result=result_text(outcome),
        now=now,
    )
    return True


def _kept(connection: Connection, outcome: Outcome) -> bool:
    """It is in already: whoever asked did not hear so, as where the disk was slower than its patience. A name is in one
    outcome only, so one of them tells."""
    if not outcome.artifacts:
        return False
    kept = queries("requests").artifact(connection, name=outcome.artifacts[0].name)
    return kept is not None and kept["request_id"] == outcome.id


def fail(connection: Connection, row: Row, error: CalotypeError, *, now: float, crashes: int | None = None) -> None:
    """A request that has not ended is FAILED, and costs nothing."""
    if crashes is not None:
        queries("queue").count_crashes(connection, sequence=row["sequence"], crashes=crashes)
    _end(connection, row, State.FAILED, error=error.message, code=error.code, now=now)


def withdraw(connection: Connection, row: Row, *, error: str, code: str, now: float) -> None:
    """As ``fail``, in the words of whoever withdraws it."""
    _end(connection, row, State.FAILED, error=error, code=code, now=now)


def _end(
    connection: Connection,
    row: Row,
    state: State,
    *,
    charged: int = 0,
    artifacts: Sequence[Artifact] = (),
    error: str | None,
    code: str | None,
    result: str | None = None,
    now: float,
) -> None:
    sql = queries("queue")
    price, account_id, request_id = row["price_micros"], row["account_id"], row["id"]
    moves = {"queued": int(row["state"] == State.QUEUED), "running": int(row["state"] == State.PROCESSING)}
    sql.end(
        connection,
        sequence=row["sequence"],
        state=state,
        charged_micros=charged,
        error=error,
        code=code,
        result=result,
        now=now,
    )
    sql.settle(connection, account_id=account_id, price_micros=price, charged_micros=charged, **moves)
    if charged < price:
        sql.give_back_to_key(connection, key_id=row["key_id"], micros=price - charged)
    if not row["attempt"]:
        turn = "low_work" if row["priority"] == Priority.LOW else "work"
        sql.return_turn(connection, account_id=account_id, **{"work": 0.0, "low_work": 0.0, turn: row["work"]})
    sql.move_pipeline(connection, pipeline=row["pipeline"], queued=-moves["queued"], running=-moves["running"])
    for entry in settled(request_id, price, charged):
        enter(connection, account_id, entry, now=now)
    for position, artifact in enumerate(artifacts):
        sql.add_artifact(
            connection,
            name=artifact.name,
            request_id=request_id,
            position=position,
            content_type=artifact.content_type,
            size=artifact.size,
            sha256=artifact.sha256,
            width=artifact.width,
            height=artifact.height,
            seed=artifact.seed,
            now=now,
        )
    completed = state is State.COMPLETED
    outcome = COMPLETED if completed else code or CalotypeError.code
    usage.count(connection, row, outcome=outcome, images=len(artifacts), charged_micros=charged, now=now)
    _tell(connection, row, Event.SUCCEEDED if completed else Event.FAILED, now=now)


def _tell(connection: Connection, row: Row, event: Event, *, now: float) -> None:
    """The outbox: each webhook of the account that wants the event, and the request's own."""
    sql = queries("queue")
    listeners = list(sql.listeners(connection, account_id=row["account_id"]))
    receivers = [(listener["id"], listener["url"]) for listener in listeners if event in loads(listener["events"])]
    if row["webhook_url"] is not None:
        receivers.append((None, row["webhook_url"]))
    for webhook_id, url in receivers:
        sql.add_delivery(
            connection,
            id="msg_" + token_hex(16),
            account_id=row["account_id"],
            request_id=row["id"],
            webhook_id=webhook_id,
            url=url,
            event=event,
            now=now,
        )
