"""What is past its time, in chunks small enough to keep nobody waiting."""

from __future__ import annotations

from collections.abc import Collection
from sqlite3 import Connection

from calotype.store.records import StoreLimits
from calotype.store.sqlite.database import Database
from calotype.store.sqlite.queries import queries
from calotype.store.sqlite.usage import HOUR_S, HOURS

CHUNK = 200
"""Rows of one transaction."""


async def sweep(database: Database, *, now: float, limits: StoreLimits) -> Collection[str]:
    """All there is; other transactions go between the chunks. Returns names of artifacts that are no longer kept."""
    names: list[str] = []

    def requests(connection: Connection) -> int:
        before = now - limits.history_ttl_s
        ids = [row["id"] for row in queries("requests").old_requests(connection, before=before, count=CHUNK)]
        for request_id in ids:
            names.extend(forget(connection, request_id))
        return len(ids)

    def artifacts(connection: Connection) -> int:
        before = now - limits.artifact_ttl_s
        old = [row["name"] for row in queries("requests").old_artifacts(connection, before=before, count=CHUNK)]
        for name in old:
            queries("requests").remove_artifact(connection, name=name)
        names.extend(old)
        return len(old)

    def keys(connection: Connection) -> int:
        before = now - limits.idempotency_ttl_s
        return int(queries("requests").remove_old_keys(connection, before=before, count=CHUNK))

    def durations(connection: Connection) -> int:
        before = int(now // HOUR_S) - HOURS
        return int(queries("usage").remove_old_durations(connection, before=before, count=CHUNK))

    def rest(connection: Connection) -> int:
        queries("requests").remove_old_shares(connection, now=now)
        queries("requests").remove_old_secrets(connection, now=now)
        queries("accounts").remove_old_sessions(connection, now=now)
        return 0

    for kind in (requests, artifacts, keys, durations, rest):
        while await database.write(kind) == CHUNK:
            continue
    return names


def forget(connection: Connection, request_id: str) -> Collection[str]:
    """An ended request and all that is its own, but for the ledger and the usage. Returns its artifacts' names."""
    sql = queries("requests")
    names = [row["name"] for row in sql.remove_artifacts(connection, request_id=request_id)]
    sql.remove_shares(connection, request_id=request_id)
    sql.remove_attempts(connection, request_id=request_id)
    sql.remove_deliveries(connection, request_id=request_id)
    sql.remove_request(connection, request_id=request_id)
    return names
