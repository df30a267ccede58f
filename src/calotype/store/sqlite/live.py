"""Progress, previews and workers, in a database that no power cut is kept from: nobody misses them after one."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path

from calotype.domain.errors import StoreUnavailable
from calotype.store.records import Progress, Worker
from calotype.store.sqlite.database import Database, connect, locked
from calotype.store.sqlite.queries import queries
from calotype.store.sqlite.rows import dumps, loads

LATELY_S = 60.0
"""A worker that was not heard of for so long is not listed."""
KEPT_S = 3600.0


def open_live(path: Path) -> Database:
    """Makes it where there is none, or where a power cut left it damaged. Raises StoreUnavailable."""
    with locked(path):
        try:
            _create(path)
        except sqlite3.OperationalError as error:  # whole, and out of reach: another may be at work with it
            raise StoreUnavailable(f"{path} can't be opened: {error}") from error
        except sqlite3.DatabaseError:
            for suffix in ("", "-wal", "-shm"):
                path.with_name(path.name + suffix).unlink(missing_ok=True)
            _create(path)
    return Database(path, synchronous="off")


class LiveWorkers:
    """See ``interface.Workers``."""

    def __init__(self, live: Database, clock: Callable[[], float]) -> None:
        self._live = live
        self._clock = clock
        self._sql = queries("live")

    async def report(self, worker: Worker) -> None:
        def put(connection: sqlite3.Connection) -> None:
            self._sql.put_worker(
                connection,
                id=worker.id,
                host=worker.host,
                pid=worker.pid,
                states=dumps(dict(worker.states)),
                running=worker.running,
                seen_at=worker.seen_at,
            )

        await self._live.write(put)

    async def forget(self, worker: str) -> None:
        def remove(connection: sqlite3.Connection) -> None:
            self._sql.remove_worker(connection, id=worker)
            self._sql.remove_progress(connection, worker=worker)

        await self._live.write(remove)

    async def workers(self) -> Sequence[Worker]:
        rows = self._live.read(lambda connection: list(self._sql.workers(connection, after=self._clock() - LATELY_S)))
        return [
            Worker(
                id=row["id"],
                host=row["host"],
                pid=row["pid"],
                states=loads(row["states"]),
                running=row["running"],
                seen_at=row["seen_at"],
            )
            for row in rows
        ]


class LiveProgress:
    """How far running requests are."""

    def __init__(self, live: Database, clock: Callable[[], float]) -> None:
        self._live = live
        self._clock = clock
        self._sql = queries("live")

    async def put(self, worker: str, of: Mapping[str, Progress]) -> None:
        now = self._clock()

        def put(connection: sqlite3.Connection) -> None:
            for request_id, progress in of.items():
                self._sql.put_progress(
                    connection,
                    request_id=request_id,
                    worker=worker,
                    step=progress.step,
                    steps=progress.steps,
                    fraction=progress.fraction,
                    now=now,
                )

        if of:
            await self._live.write(put)

    def get(self, request_id: str) -> Progress | None:
        row = self._live.read(lambda connection: self._sql.progress(connection, request_id=request_id))
        return None if row is None else Progress(step=row["step"], steps=row["steps"], fraction=row["fraction"])

    async def sweep(self) -> None:
        before = self._clock() - KEPT_S

        def remove(connection: sqlite3.Connection) -> None:
            self._sql.remove_old_progress(connection, before=before)
            self._sql.remove_old_previews(connection, before=before)
            self._sql.remove_old_workers(connection, before=before)

        await self._live.write(remove)


class LivePreviews:
    """See ``interface.Previews``."""

    def __init__(self, live: Database, clock: Callable[[], float]) -> None:
        self._live = live
        self._clock = clock
        self._sql = queries("live")

    async def want(self, request_id: str, *, for_s: float) -> None:
        until = self._clock() + for_s

        def want(connection: sqlite3.Connection) -> None:
            self._sql.want_preview(connection, request_id=request_id, until=until)

        await self._live.write(want)

    async def wanted(self, request_ids: Collection[str]) -> Collection[str]:
        ids, now = dumps(list(request_ids)), self._clock()
        rows = self._live.read(lambda connection: list(self._sql.wanted_previews(connection, request_ids=ids, now=now)))
        return {row["request_id"] for row in rows}

    async def put(self, request_id: str, image: bytes) -> None:
        await self._live.write(lambda connection: self._sql.put_preview(connection, request_id=request_id, image=image))

    async def get(self, request_id: str) -> bytes | None:
        image: bytes | None = self._live.read(lambda connection: self._sql.preview(connection, request_id=request_id))
        return image


def _create(path: Path) -> None:
    connection = connect(path, synchronous="off")
    try:
        queries("live").create_progress(connection)
        queries("live").create_previews(connection)
        queries("live").create_workers(connection)
        if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise sqlite3.DatabaseError("the file is damaged")
    finally:
        connection.close()
