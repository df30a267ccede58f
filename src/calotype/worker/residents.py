"""Which of its pipelines a worker has loaded: so many at a time, and the one that drew least recently makes room.

What runs is never thrown out: a pipeline that is to go gets nothing new, draws what it has, and goes then.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Mapping
from contextlib import asynccontextmanager, suppress
from typing import Any

from calotype.domain.errors import CalotypeError
from calotype.engine.engine import Engine


class Residents:
    """The loaded pipelines' engines, by name. All in one event loop."""

    def __init__(
        self,
        names: Iterable[str],
        *,
        load: Callable[[str], Engine],
        unload: Callable[[str], None],
        most: int,
        changed: Callable[[], None] = lambda: None,
    ) -> None:
        """``load`` and ``unload`` are called in a thread, one call at a time; ``most``: 0 is all; ``changed`` is called
        with every new state, and when others may be claimed."""
        self._load = load
        self._unload = unload
        self._states: dict[str, str] = dict.fromkeys(names, "cold")
        self._most = most or len(self._states)
        self._changed = changed
        self._engines: dict[str, Engine] = {}
        """The least recently used first."""
        self._users: Counter[str] = Counter()
        self._filled = False
        self._leaving: str | None = None
        """The one that is to make room."""
        self._moving = asyncio.Lock()
        self._idle = asyncio.Event()

    @property
    def states(self) -> Mapping[str, str]:
        """``cold``: the first request loads it; ``loading``, ``ready``, or ``failed: `` and why."""
        return self._states

    @property
    def full(self) -> bool:
        """Whether another one takes somebody's place."""
        return len(self._engines) >= self._most

    def __len__(self) -> int:
        return len(self._engines)

    def claimable(self) -> tuple[str, ...]:
        """Those that may get more to draw: who is loaded and stays; and once all places were taken, and nobody moves
        yet, who would take one."""
        stay = tuple(name for name in self._engines if name != self._leaving)
        if self._moving.locked() or not self._filled:
            return stay
        return (*stay, *(name for name in self._states if name not in self._engines))

    async def fill(self) -> bool:
        """Loads those that are missing, in their order, while there is a place; whether all places are taken. From then
        on a request loads what it needs."""
        for name in self._states:
            if name not in self._engines and not self.full:
                with suppress(CalotypeError):  # its state says it
                    await self._bring(name)
        self._filled = self._filled or self.full
        return self._filled

    @asynccontextmanager
    async def use(self, name: str) -> AsyncIterator[Engine]:
        """Loads it where it isn't, and keeps it meanwhile. Raises PipelineUnavailable."""
        if name not in self._engines or name == self._leaving:
            await self._bring(name)
        engine = self._engines.pop(name)
        self._engines[name] = engine
        self._users[name] += 1
        try:
            yield engine
        finally:
            self._users[name] -= 1
            self._idle.set()

    async def _bring(self, name: str) -> None:
        try:
            async with self._moving:
                if name in self._engines:  # somebody else brought it
                    return
                while self.full:
                    await self._make_room()
                await _to_the_end(self._load_one(name))
        finally:
            self._changed()

    async def _load_one(self, name: str) -> None:
        self._tell(name, "loading")
        try:
            self._engines[name] = await asyncio.to_thread(self._load, name)
        except CalotypeError as error:
            self._tell(name, f"failed: {error.message}")
            raise
        self._tell(name, "ready")

    def _tell(self, name: str, state: str) -> None:
        self._states[name] = state
        self._changed()

    async def _make_room(self) -> None:
        """Once nobody uses the one that goes: an idle one, or the one that was used least recently."""
        leaving = next((name for name in self._engines if not self._users[name]), next(iter(self._engines)))
        self._leaving = leaving
        try:
            while self._users[leaving]:
                self._idle.clear()
                await self._idle.wait()
            del self._engines[leaving]
            self._tell(leaving, "cold")
            await _to_the_end(asyncio.to_thread(self._unload, leaving))
        finally:
            self._leaving = None


async def _to_the_end(work: Coroutine[Any, Any, None]) -> None:
    """Who no longer waits can't stop a thread: what it does must have an end before anything else begins."""
    task = asyncio.ensure_future(work)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        with suppress(CalotypeError):
            await task
        raise
