"""The whole store over a data folder."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Literal, Self

from calotype.domain.errors import Conflict, StoreUnavailable
from calotype.store.interface import Accounts, Previews, Queue, Shares, Uploads, Usage, Webhooks, Workers
from calotype.store.records import StoreLimits
from calotype.store.sqlite.accounts import SqliteAccounts
from calotype.store.sqlite.changes import Changes
from calotype.store.sqlite.database import Database
from calotype.store.sqlite.files import SqliteShares, SqliteUploads
from calotype.store.sqlite.live import LivePreviews, LiveProgress, LiveWorkers, open_live
from calotype.store.sqlite.migrate import migrate
from calotype.store.sqlite.outbox import SqliteWebhooks
from calotype.store.sqlite.queries import queries
from calotype.store.sqlite.queue import SqliteQueue
from calotype.store.sqlite.usage import SqliteUsage

DATABASE = "calotype.db"
LIVE = "live.db"


class SqliteStore:
    """See ``interface.Store``. Belongs to one event loop."""

    def __init__(self, database: Database, live: Database, *, limits: StoreLimits, clock: Callable[[], float]) -> None:
        self._database = database
        self._live = live
        self._changes = Changes(database, live)
        self.queue: Queue = SqliteQueue(
            database,
            progress=LiveProgress(live, clock),
            changes=self._changes,
            limits=limits,
            clock=clock,
        )
        self.accounts: Accounts = SqliteAccounts(database, clock, max_keys=limits.max_keys)
        self.previews: Previews = LivePreviews(live, clock)
        self.workers: Workers = LiveWorkers(live, clock)
        self.webhooks: Webhooks = SqliteWebhooks(database, clock)
        self.uploads: Uploads = SqliteUploads(database)
        self.shares: Shares = SqliteShares(database, clock)
        self.usage: Usage = SqliteUsage(database, clock)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    async def check(self) -> None:
        await self._database.write(queries("store").touch)

    async def backup(self, file: Path) -> None:
        await asyncio.to_thread(self._backup, file)

    async def close(self) -> None:
        self._changes.close()
        await self._database.close()
        await self._live.close()

    def _backup(self, file: Path) -> None:
        partial = file.with_name(file.name + ".part")
        try:
            partial.unlink(missing_ok=True)
            partial.touch(0o600)  # it has the webhooks' secrets
            self._database.backup(partial)
            with partial.open("rb") as written:
                os.fsync(written.fileno())
            file.hardlink_to(partial)  # a rename would overwrite
            partial.unlink()
        except FileExistsError as error:
            partial.unlink()
            raise Conflict(f"{file} is there already") from error
        except OSError as error:
            raise StoreUnavailable(f"the backup can't be written: {error.strerror}") from error


def open_store(
    data: Path,
    *,
    synchronous: Literal["full", "normal"] = "full",
    clock: Callable[[], float] = time.time,
    limits: StoreLimits | None = None,
) -> SqliteStore:
    """Opens the store of a data folder, makes it where there is none, and brings its schema up to date. Raises
    StoreUnavailable. Close it, or use it by ``async with``."""
    try:
        data.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise StoreUnavailable(f"the data folder {data} can't be made: {error.strerror}") from error
    migrate(data / DATABASE)
    live = open_live(data / LIVE)
    database = Database(data / DATABASE, synchronous=synchronous)
    return SqliteStore(database, live, limits=limits or StoreLimits(), clock=clock)
