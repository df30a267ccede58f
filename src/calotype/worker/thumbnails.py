"""Thumbnails of finished pictures: made once, after the request's end, and never at the cost of what is drawn.

One at a time. While requests run it rests nine times as long as it worked, so that it takes a tenth of a core at most.
What a stopped worker left is made up for at the next one's start. What none can keep up with has no thumbnails, and is
shown by the pictures themselves.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable, Iterable

import structlog

from calotype.blobs import Blobs
from calotype.domain.artifacts import THUMBNAILS_PX, thumbnail_name
from calotype.domain.errors import StoreUnavailable
from calotype.images import thumbnails
from calotype.store.interface import Queue
from calotype.store.records import Artifact

MOST_WAITING = 1000
"""Pictures. The oldest ones give way."""
RESTS = 9.0
"""Of its own time, while requests run."""

log = structlog.get_logger("calotype.worker")


class Thumbnails:
    """``run`` makes those of the pictures that it is given, until it is cancelled."""

    def __init__(
        self,
        blobs: Blobs,
        queue: Queue,
        *,
        busy: Callable[[], bool],
        rest: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """``busy``: whether requests run. ``rest`` waits, seconds."""
        self._blobs = blobs
        self._queue = queue
        self._busy = busy
        self._rest = rest
        self._waiting: deque[Artifact] = deque(maxlen=MOST_WAITING)
        self._more = asyncio.Event()

    def want(self, artifacts: Iterable[Artifact]) -> None:
        self._waiting.extend(artifacts)
        self._more.set()

    async def run(self) -> None:
        self.want(await self._queue.last_artifacts(limit=MOST_WAITING))
        while True:
            await self._more.wait()
            while self._waiting:
                began = time.monotonic()
                if await asyncio.to_thread(self._make, self._waiting.popleft()) and self._busy():
                    await self._rest(RESTS * (time.monotonic() - began))
            self._more.clear()

    def _make(self, artifact: Artifact) -> bool:
        """False where there was nothing to do: all are there, or the picture was deleted meanwhile."""
        wanted = [px for px in THUMBNAILS_PX if px < max(artifact.width, artifact.height)]
        path = self._blobs.path(artifact.name)
        if path is None or all(self._blobs.path(thumbnail_name(artifact.name, px)) for px in wanted):
            return False
        try:
            for px, data in thumbnails(path, wanted).items():
                self._blobs.put(thumbnail_name(artifact.name, px), data, durable=False)
        except (OSError, StoreUnavailable) as error:
            log.warning("no thumbnails", picture=artifact.name, reason=str(error))
        return True
