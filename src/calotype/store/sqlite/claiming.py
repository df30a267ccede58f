"""Claims: which queued request a worker gets next, and its way back when the worker is lost."""

from __future__ import annotations

import sys
from collections.abc import Collection, Sequence
from sqlite3 import Connection, Row

from calotype.domain.errors import TimedOut, WorkerLost
from calotype.domain.fairness import LOW_OFFSET, Priority
from calotype.store.records import Request, StoreLimits
from calotype.store.sqlite.ending import fail
from calotype.store.sqlite.queries import queries
from calotype.store.sqlite.rows import request_of

CRASHES = 3
"""Workers that a request may take down while it runs alone."""
LATE = 200
"""Requests past their deadline that one claim fails on its way: the reaping has the rest, and others write between."""


def claim(
    connection: Connection,
    worker: str,
    pipelines: Collection[str],
    count: int,
    *,
    until: float,
    now: float,
    limits: StoreLimits,
) -> Sequence[Request]:
    """The fairest first; see ``Queue.claim``. Queued requests that are past their deadline are failed on the way."""
    sql = queries("queue")
    holding = sql.holding(connection, worker=worker)
    if holding["alone"]:
        return []
    held, late = holding["held"], 0
    claimed: list[Request] = []
    while len(claimed) < count and late < LATE:
        row = _next(connection, pipelines, limits.max_running or sys.maxsize)
        if row is None:
            break
        if row["deadline_at"] is not None and row["deadline_at"] <= now:
            fail(connection, row, TimedOut(), now=now)
            late += 1
            continue
        if row["alone"] and held:
            break
        claimed.append(_lease(connection, row, worker, until=until, now=now))
        held += 1
        if row["alone"]:
            break
    return claimed


def give_back(connection: Connection, row: Row, *, crashed: bool, now: float) -> None:
    """A leased request goes back to the queue, to its old place. One that crashed runs alone from now on, and is
    failed when it has crashed alone too often."""
    crashes = row["crashes"] + (1 if crashed and row["alone"] else 0)
    if crashes >= CRASHES:
        fail(connection, row, WorkerLost(), now=now, crashes=crashes)
        return
    sql = queries("queue")
    sql.requeue(connection, sequence=row["sequence"], alone=int(crashed or row["alone"]), crashes=crashes)
    sql.move_account(connection, account_id=row["account_id"], queued=1, running=-1)
    sql.move_pipeline(connection, pipeline=row["pipeline"], queued=1, running=-1)


def _next(connection: Connection, pipelines: Collection[str], cap: int) -> Row | None:
    """The first of the queues, of accounts that may run more."""
    sql = queries("queue")
    if sql.any_capped(connection, cap=cap):
        rows = [sql.first_of_uncapped(connection, pipeline=pipeline, cap=cap) for pipeline in pipelines]
    else:
        rows = [sql.first(connection, pipeline=pipeline) for pipeline in pipelines]
    return min((row for row in rows if row is not None), key=_place, default=None)


def _place(row: Row) -> tuple[float, int]:
    return row["virtual_time"], row["sequence"]


def _lease(connection: Connection, row: Row, worker: str, *, until: float, now: float) -> Request:
    sql = queries("queue")
    sql.lease(connection, sequence=row["sequence"], worker=worker, until=until, now=now)
    sql.move_account(connection, account_id=row["account_id"], queued=-1, running=1)
    sql.move_pipeline(connection, pipeline=row["pipeline"], queued=-1, running=1)
    low = row["priority"] == Priority.LOW
    sql.advance(connection, virtual_time=row["virtual_time"] - (LOW_OFFSET if low else 0.0))
    if low and not row["attempt"]:
        sql.take_turn(connection, account_id=row["account_id"], work=row["work"])
    return request_of(queries("requests").find(connection, id=row["id"]))
