"""Who waits for a change of the database, or of the one beside it, whoever makes it.

What has changed is told by the database itself; when to look, by a bell. Where there is none, it is looked often.
"""

from __future__ import annotations

import asyncio
from typing import Any

from calotype.domain.errors import StoreUnavailable
from calotype.store.sqlite.bell import Bell
from calotype.store.sqlite.database import Database, lock_of


class Changes:
    """Wakes tasks when either database has changed; looks only while somebody waits. Close it."""

    SURE_S = 0.25
    """Between looks where a bell rings: for what is committed without the lock, by other programs."""
    POLL_S = 0.001
    REST_S = 0.005
    """Between looks without a bell, where nothing has changed for CALM_S."""
    CALM_S = 1.0

    def __init__(self, database: Database, beside: Database) -> None:
        self._databases = (database, beside)
        self._seen_by: dict[asyncio.Task[Any], tuple[int, ...]] = {}
        self._waiting: dict[asyncio.Future[None], tuple[int, ...]] = {}
        self._timer: asyncio.TimerHandle | None = None
        self._last: tuple[int, ...] = (0, 0)
        self._changed_at = 0.0
        self._bell: Bell | None = None
        self._looked = False
        """Since the bell rang last."""
        self._loop: asyncio.AbstractEventLoop | None = None
        """Once it has listened for a bell."""

    def close(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        if self._bell is not None:
            assert self._loop is not None
            self._loop.remove_reader(self._bell.descriptor)
            self._bell.close()
            self._bell = None

    async def wait(self, timeout_s: float) -> bool:
        """Until there is a commit that this task has not been told of; False after the timeout."""
        task = asyncio.current_task()
        assert task is not None
        if task not in self._seen_by:
            task.add_done_callback(self._forget)
        if self._loop is None:
            self._listen()
        now = self._last if self._bell and self._silent() else self._versions()
        if self._seen_by.get(task) == now:
            future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiting[future] = now
            if self._timer is None:
                self._watch()
            try:
                async with asyncio.timeout(timeout_s):
                    await future
            except TimeoutError:
                return False
            finally:
                del self._waiting[future]
            now = self._last
        self._seen_by[task] = now
        return True

    def _forget(self, task: asyncio.Task[Any]) -> None:
        self._seen_by.pop(task, None)

    def _listen(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._bell = Bell.on([lock_of(each.path) for each in self._databases])
        if self._bell is not None:
            self._loop.add_reader(self._bell.descriptor, self._rung)

    def _silent(self) -> bool:
        """The bell has not rung since it was looked last."""
        assert self._bell is not None
        self._looked = not self._bell.silence() and self._looked
        return self._looked

    def _rung(self) -> None:
        if not self._silent() and self._waiting:
            self._look()

    def _watch(self) -> None:
        """Looks again and again, as long as somebody waits."""
        self._timer = None
        self._look()
        if any(not future.done() for future in self._waiting):
            loop = asyncio.get_running_loop()
            calm = loop.time() - self._changed_at >= self.CALM_S
            rest = self.SURE_S if self._bell else self.REST_S if calm else self.POLL_S
            self._timer = loop.call_later(rest, self._watch)

    def _look(self) -> None:
        try:
            found = self._versions()
        except StoreUnavailable:  # closed, or away: whoever waits finds out by asking
            found = (0, 0)
        for future, seen in self._waiting.items():
            if found != seen and not future.done():
                future.set_result(None)

    def _versions(self) -> tuple[int, ...]:
        found = tuple(each.version() for each in self._databases)
        self._looked = True
        if found != self._last:
            self._last, self._changed_at = found, asyncio.get_running_loop().time()
        return found
