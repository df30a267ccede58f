"""What was used, and how long it took."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from itertools import groupby
from sqlite3 import Connection, Row

from calotype.domain.durations import Durations, bucket
from calotype.store.records import COMPLETED, Speed, UsageDay
from calotype.store.sqlite.database import Database
from calotype.store.sqlite.queries import queries
from calotype.store.sqlite.rows import dumps, loads

HOUR_S = 3600
HOURS = 24
"""Of which durations are kept, the one that is not over included."""
EVERYBODY = ""


class SqliteUsage:
    """See ``interface.Usage``."""

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        self._database = database
        self._clock = clock
        self._sql = queries("usage")

    async def by_day(self, account_id: str | None, *, from_day: str, to_day: str) -> Sequence[UsageDay]:
        def look(connection: Connection) -> Sequence[UsageDay]:
            days = {"from_day": from_day, "to_day": to_day}
            if account_id is None:
                rows = self._sql.of_all(connection, **days)
            else:
                rows = self._sql.of_account(connection, account_id=account_id, **days)
            return [_day_of(list(each)) for _, each in groupby(rows, _which_day)]

        return await self._database.scan(look)

    async def speeds(self, account_id: str | None, *, bound: Mapping[str, str]) -> Sequence[Speed]:
        now = int(self._clock() // HOUR_S)
        hours, pipelines = dumps(list(range(now - HOURS + 1, now + 1))), dumps(dict(bound))
        whose = EVERYBODY if account_id is None else account_id

        def look(connection: Connection) -> Sequence[Speed]:
            rows = self._sql.durations(connection, hours=hours, account_id=whose, bound=pipelines)
            sizes = groupby(rows, lambda row: (row["model"], row["width"], row["height"]))
            return [_speed_of(size, list(each)) for size, each in sizes]

        return await self._database.scan(look)


def count(connection: Connection, row: Row, *, outcome: str, images: int, charged_micros: int, now: float) -> None:
    """A request's end; how long it took only where it is ``completed``."""
    sql, whose = queries("usage"), {"account_id": row["account_id"], "model": row["model"]}
    day = datetime.fromtimestamp(now, UTC).date().isoformat()
    sql.count(connection, day=day, outcome=outcome, images=images, charged_micros=charged_micros, **whose)
    if outcome == COMPLETED:
        call = loads(row["call"])
        sql.count_durations(
            connection,
            hour=int(now // HOUR_S),
            pipeline=row["pipeline"],
            width=call["width"],
            height=call["height"],
            inference=bucket(now - row["started_at"]),
            total=bucket(now - row["created_at"]),
            **whose,
        )


def _which_day(row: Row) -> tuple[str, str, str]:
    return row["day"], row["account_id"], row["model"]


def _day_of(rows: Sequence[Row]) -> UsageDay:
    return UsageDay(
        day=rows[0]["day"],
        account_id=rows[0]["account_id"],
        model=rows[0]["model"],
        outcomes={row["outcome"]: row["requests"] for row in rows},
        images=sum(row["images"] for row in rows),
        charged_micros=sum(row["charged_micros"] for row in rows),
    )


def _speed_of(size: tuple[str, int, int], rows: Sequence[Row]) -> Speed:
    model, width, height = size
    return Speed(
        model=model,
        width=width,
        height=height,
        inference=Durations(counts={row["bucket"]: row["inference"] for row in rows if row["inference"]}),
        total=Durations(counts={row["bucket"]: row["total"] for row in rows if row["total"]}),
    )
