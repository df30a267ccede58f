"""Where queued requests stand, from a picture of the queues that is about a second old: an exact count for every poll
would cost more than the poll."""

from __future__ import annotations

import asyncio
import time
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field
from sqlite3 import Connection

from calotype.store.sqlite.database import Database
from calotype.store.sqlite.queries import queries

FRESH_S = 1.0
EFFORT = 20
"""The picture of a very deep queue may be older: so many times as long as it took to make."""
EXACT = 1000
"""Places of the front that are each known; further back one in EVERY is."""
EVERY = 64


@dataclass(kw_only=True, slots=True)
class _Line:
    """A pipeline's queue: the known places and who stands there, front first."""

    keys: list[tuple[float, int]] = field(default_factory=list)
    places: list[int] = field(default_factory=list)

    def place(self, key: tuple[float, int]) -> int:
        at = bisect_left(self.keys, key)
        if at == len(self.keys):
            return self.places[-1] + 1 if self.places else 0
        return self.places[at]


class Positions:
    """Looks when it is asked, and seldom."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lines: Mapping[str, _Line] = {}
        self._look_at = 0.0
        self._looking = asyncio.Lock()

    async def of(self, request_id: str, pipeline: str) -> int | None:
        """How many are ahead of it; None where it is not queued."""
        row = self._database.read(lambda connection: queries("requests").virtual_time(connection, id=request_id))
        if row is None:
            return None
        async with self._looking:
            began = time.monotonic()
            if began >= self._look_at:
                self._lines = await self._database.glance(_look)
                now = time.monotonic()
                self._look_at = now + max(FRESH_S, EFFORT * (now - began))
        line = self._lines.get(pipeline)
        return 0 if line is None else line.place((row["virtual_time"], row["sequence"]))


def _look(connection: Connection) -> Mapping[str, _Line]:
    lines: dict[str, _Line] = {}
    for row in queries("requests").places(connection, exact=EXACT, every=EVERY):
        line = lines.setdefault(row["pipeline"], _Line())
        line.keys.append((row["virtual_time"], row["sequence"]))
        line.places.append(row["place"])
    return lines
