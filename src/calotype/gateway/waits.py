"""Callers that wait for the end of a request: one task watches the store for all of them."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Collection

from calotype.domain.errors import CalotypeError
from calotype.store.interface import Queue

LOOK_S = 1.0
"""How often is looked where the store tells of no change."""
DRAIN_S = 10.0
"""How long after the start of a shutdown is waited for what still runs."""


class Waits:
    """Wakes who waits. It starts with the first of them and rests when there is none."""

    def __init__(self, queue: Queue, draining: asyncio.Event) -> None:
        self._queue = queue
        self._draining = draining
        self._waiting: defaultdict[str, set[asyncio.Future[bool]]] = defaultdict(set)
        self._task: asyncio.Task[None] | None = None

    async def ended(self, request_id: str, timeout_s: float) -> bool:
        """Waits until the request has ended; False where it has not in that time, or the server shuts down."""
        if timeout_s <= 0:
            return request_id in await self._queue.ended([request_id])
        future: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._waiting[request_id].add(future)
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._watch())
        try:
            async with asyncio.timeout(timeout_s):
                return await future
        except TimeoutError:
            return False
        finally:
            futures = self._waiting.get(request_id, set())
            futures.discard(future)
            if not futures:
                self._waiting.pop(request_id, None)

    async def close(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _watch(self) -> None:
        """Looks first and waits then, so that no end is missed that came before somebody waited."""
        loop = asyncio.get_running_loop()
        drained_at: float | None = None
        while self._waiting:
            if self._draining.is_set() and drained_at is None:
                drained_at = loop.time() + DRAIN_S
            try:
                self._wake(await self._queue.ended(list(self._waiting)), ended=True)
                if drained_at is not None and loop.time() >= drained_at:
                    self._wake(list(self._waiting), ended=False)
                await self._queue.changed(LOOK_S)
            except CalotypeError:  # the store is away: who waits may outlast it
                await asyncio.sleep(LOOK_S)

    def _wake(self, request_ids: Collection[str], *, ended: bool) -> None:
        for request_id in request_ids:
            for future in self._waiting.pop(request_id, ()):
                if not future.done():
                    future.set_result(ended)
