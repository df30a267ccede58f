"""The queue: each call one transaction, or one read."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Mapping, Sequence
from sqlite3 import Connection, Row

from calotype.domain.errors import AlreadyEnded, Conflict, TimedOut
from calotype.domain.states import State
from calotype.store.records import (
    Artifact,
    Filter,
    History,
    Outcome,
    Part,
    Progress,
    Request,
    Snapshot,
    StoredArtifact,
    StoreLimits,
    Submission,
    Submitted,
)
from calotype.store.sqlite import claiming, ending, submitting, sweeping
from calotype.store.sqlite.changes import Changes
from calotype.store.sqlite.database import Database
from calotype.store.sqlite.live import LiveProgress
from calotype.store.sqlite.parts import part
from calotype.store.sqlite.positions import Positions
from calotype.store.sqlite.queries import queries
from calotype.store.sqlite.rows import artifact_of, dumps, request_of, requests_of

REAPED = 500
"""Requests of one reaping transaction."""


class SqliteQueue:
    """See ``interface.Queue``."""

    def __init__(
        self,
        database: Database,
        *,
        progress: LiveProgress,
        changes: Changes,
        limits: StoreLimits,
        clock: Callable[[], float],
    ) -> None:
        self._database = database
        self._progress = progress
        self._changes = changes
        self._limits = limits
        self._clock = clock
        self._positions = Positions(database)
        self._sql = queries("queue")
        self._reads = queries("requests")

    async def submit(self, submission: Submission) -> Submitted:
        now, limits = self._clock(), self._limits
        return await self._database.write(
            lambda connection: submitting.submit(connection, submission, now=now, limits=limits)
        )

    async def claim(self, worker: str, pipelines: Collection[str], count: int, lease_s: float) -> Sequence[Request]:
        wanted = dumps(list(pipelines))
        if count < 1 or not self._database.read(lambda connection: self._sql.any_queued(connection, pipelines=wanted)):
            return []  # asks often and in vain: that should keep nobody from writing

        def take(connection: Connection) -> Sequence[Request]:
            now = self._clock()
            until = now + lease_s
            return claiming.claim(connection, worker, pipelines, count, until=until, now=now, limits=self._limits)

        return await self._database.write(take, durable=False)

    async def heartbeat(self, worker: str, held: Mapping[str, int], lease_s: float) -> Collection[str]:
        def renew(connection: Connection) -> Collection[str]:
            now = self._clock()
            until = now + lease_s
            return {
                request_id
                for request_id, attempt in held.items()
                if not self._sql.renew(connection, id=request_id, attempt=attempt, worker=worker, until=until, now=now)
            }

        return await self._database.write(renew, durable=False) if held else set()

    async def progress(self, worker: str, of: Mapping[str, Progress]) -> None:
        await self._progress.put(worker, of)

    async def finish(self, outcome: Outcome) -> bool:
        return await self._database.write(lambda connection: ending.finish(connection, outcome, now=self._clock()))

    async def cancel(self, request_id: str, *, account_id: str | None, error: str, code: str) -> Request | None:
        def withdraw(connection: Connection) -> Request | None:
            row = self._reads.find(connection, id=request_id)
            if row is None or account_id not in (None, row["account_id"]):
                return None
            if row["ended_at"] is not None:
                raise AlreadyEnded
            ending.withdraw(connection, row, error=error, code=code, now=self._clock())
            return request_of(self._reads.find(connection, id=request_id))

        return await self._database.write(withdraw)

    async def release(self, worker: str, *, crashed: bool) -> int:
        def give_back(connection: Connection) -> int:
            rows = list(self._sql.leased_by(connection, worker=worker))
            for row in rows:
                claiming.give_back(connection, row, crashed=crashed, now=self._clock())
            return len(rows)

        return await self._database.write(give_back)

    async def reap(self) -> int:
        def reap(connection: Connection) -> int:
            now = self._clock()
            late = list(self._sql.past_deadline(connection, now=now, count=REAPED))
            for row in late:
                ending.fail(connection, row, TimedOut(), now=now)
            lapsed = list(self._sql.lapsed(connection, now=now, count=REAPED))
            for row in lapsed:
                claiming.give_back(connection, row, crashed=True, now=now)
            return len(late) + len(lapsed)

        reaped = 0
        while self._database.read(lambda connection: self._sql.any_overdue(connection, now=self._clock())):
            reaped += await self._database.write(reap)
        return reaped

    async def rebind(self, pipelines: Mapping[str, str]) -> int:
        bound = dumps(dict(pipelines))

        def rebind(connection: Connection) -> int:
            moved = int(self._sql.rebind(connection, bound=bound))
            if moved:
                self._sql.enter_pipelines(connection, bound=bound)
                self._sql.count_pipelines(connection)
            return moved

        return await self._database.write(rebind)

    async def sweep(self) -> Collection[str]:
        await self._progress.sweep()
        return await sweeping.sweep(self._database, now=self._clock(), limits=self._limits)

    async def orphans(self, names: Collection[str]) -> Collection[str]:
        asked = dumps(list(names))
        return await self._database.scan(
            lambda connection: {row["name"] for row in self._reads.orphans(connection, names=asked)}
        )

    async def artifact(self, name: str) -> StoredArtifact | None:
        row = self._database.read(lambda connection: self._reads.artifact(connection, name=name))
        if row is None:
            return None
        return StoredArtifact(
            artifact=artifact_of(row),
            request_id=row["request_id"],
            account_id=row["account_id"],
            created_at=row["created_at"],
        )

    async def last_artifacts(self, *, limit: int) -> Sequence[Artifact]:
        return await self._database.scan(
            lambda connection: [artifact_of(row) for row in self._reads.last_artifacts(connection, limit=limit)]
        )

    async def find(self, request_id: str) -> Request | None:
        def find(connection: Connection) -> Request | None:
            row = self._reads.find(connection, id=request_id)
            if row is None:
                return None
            complete = row["state"] == State.COMPLETED
            return request_of(row, self._reads.artifacts(connection, request_id=request_id) if complete else ())

        return self._database.read(find)

    async def ended(self, request_ids: Collection[str]) -> Collection[str]:
        asked = dumps(list(request_ids))
        return self._database.read(lambda connection: {row["id"] for row in self._reads.ended(connection, ids=asked)})

    async def position(self, request: Request) -> int | None:
        return await self._positions.of(request.id, request.pipeline)

    async def progress_of(self, request_id: str) -> Progress | None:
        return self._progress.get(request_id)

    async def search(self, history: History) -> tuple[Sequence[Request], int]:
        where = {
            "account_id": history.account_id,
            "model": history.model,
            "states": None if history.states is None else dumps(sorted(history.states)),
            "text": history.text,
            "from_at": -math.inf if history.from_at is None else history.from_at,
            "to_at": math.inf if history.to_at is None else history.to_at,
        }

        def search(connection: Connection) -> tuple[Sequence[Request], int]:
            rows = list(
                self._reads.search(
                    connection,
                    **where,
                    sort_by=history.sort_by,
                    descending=history.descending,
                    limit=history.limit,
                    offset=history.offset,
                )
            )
            return self._whole(connection, rows), self._reads.count(connection, **where)

        return await self._database.scan(search)

    async def history(self, account_id: str, wanted: Filter, *, limit: int, before: int | None = None) -> Part[Request]:
        where = {
            "model": wanted.model,
            "states": None if wanted.states is None else dumps(sorted(wanted.states)),
            "text": wanted.text,
        }

        def look(connection: Connection) -> Part[Request]:
            return part(
                connection,
                self._reads.history,
                self._reads.window_end,
                lambda rows: self._whole(connection, rows),
                account_id=account_id,
                before=before,
                limit=limit,
                where=where,
            )

        return await self._database.scan(look)

    async def running(self, *, limit: int) -> Sequence[Request]:
        return await self._database.scan(
            lambda connection: [request_of(row) for row in self._reads.running(connection, limit=limit)]
        )

    async def failures(self, *, limit: int) -> Sequence[Request]:
        return await self._database.scan(
            lambda connection: [request_of(row) for row in self._reads.failures(connection, limit=limit)]
        )

    async def delete(self, request_id: str, *, account_id: str | None) -> Collection[str] | None:
        def delete(connection: Connection) -> Collection[str] | None:
            row = self._reads.find(connection, id=request_id)
            if row is None or account_id not in (None, row["account_id"]):
                return None
            if row["ended_at"] is None:
                raise Conflict("the request has not ended: cancel it first")
            return sweeping.forget(connection, request_id)

        return await self._database.write(delete)

    async def snapshot(self) -> Snapshot:
        def look(connection: Connection) -> Snapshot:
            rows = list(self._reads.pipelines(connection))
            return Snapshot(
                queued={row["name"]: row["queued"] for row in rows},
                running={row["name"]: row["running"] for row in rows},
                oldest_queued_at=self._reads.oldest_queued(connection),
            )

        return self._database.read(look)

    async def changed(self, timeout_s: float) -> bool:
        return await self._changes.wait(timeout_s)

    def _whole(self, connection: Connection, rows: Sequence[Row]) -> Sequence[Request]:
        ids = dumps([row["id"] for row in rows])
        return requests_of(rows, self._reads.artifacts_of(connection, request_ids=ids))
