"""What has to be done to the store again and again: lost leases, and what is past its time."""

from __future__ import annotations

import asyncio
import os
import socket
import time
from collections.abc import Callable, Coroutine
from typing import Any

import structlog

from calotype.blobs import Blobs
from calotype.domain.artifacts import files_of, picture_of
from calotype.domain.errors import StoreUnavailable
from calotype.store.interface import Store

REAP_S = 1.0
SWEEP_S = 60.0
ORPHANS_S = 3600.0
CHUNK = 500
"""Files asked about at a time."""

log = structlog.get_logger("calotype.janitor")


class Janitor:
    """``run`` tidies until it is cancelled."""

    def __init__(self, store: Store, artifacts: Blobs, uploads: Blobs, *, orphan_age_s: float) -> None:
        """``orphan_age_s``: a file that has no owner by then never gets one."""
        self._store = store
        self._artifacts = artifacts
        self._uploads = uploads
        self._orphan_age_s = orphan_age_s

    async def run(self) -> None:
        async with asyncio.TaskGroup() as group:
            group.create_task(repeat(REAP_S, self.reap))
            group.create_task(repeat(SWEEP_S, self.sweep))
            group.create_task(repeat(ORPHANS_S, self.sweep_orphans))

    async def reap(self) -> None:
        if reaped := await self._store.queue.reap():
            log.warning("reaped", requests=reaped)

    async def sweep(self) -> None:
        """Until nothing more is past its time, with room for others in between."""
        while names := await self._store.queue.sweep():
            for name in names:
                for file in files_of(name):
                    await asyncio.to_thread(self._artifacts.delete, file)
            log.info("swept", pictures=len(names))

    async def sweep_orphans(self) -> None:
        """Files of attempts and calls that were lost after they wrote, and before they could say so."""
        for files, orphans_of in (
            (self._artifacts, self._store.queue.orphans),
            (self._uploads, self._store.uploads.orphans),
        ):
            names = list(await asyncio.to_thread(files.older_than, time.time() - self._orphan_age_s))
            for start in range(0, len(names), CHUNK):
                chunk = names[start : start + CHUNK]
                ownerless = await orphans_of({picture_of(name) for name in chunk})
                orphans = [name for name in chunk if picture_of(name) in ownerless]
                for name in orphans:
                    await asyncio.to_thread(files.delete, name)
                if orphans:
                    log.info("swept", orphans=len(orphans))


async def release_the_dead(store: Store) -> None:
    """What workers of an earlier server on this machine held goes back to the queue at once, if they are no more."""
    for worker in await store.workers.workers():
        if worker.host == socket.gethostname() and not _alive(worker.pid):
            released = await store.queue.release(worker.id, crashed=True)
            await store.workers.forget(worker.id)
            log.warning("leases of a dead worker released", worker=worker.id, requests=released)


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


async def repeat(interval_s: float, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Until it is cancelled, and whatever fails."""
    while True:
        try:
            await work()
        except StoreUnavailable as error:
            log.warning("store unavailable", reason=error.message)
        except Exception:  # an unreadable folder, say: what is not tidied now may be next time, and serving goes on
            log.exception("not tidied")
        await asyncio.sleep(interval_s)
