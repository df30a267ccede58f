"""A database file: one writing thread with group commit, and reading connections.

Transactions that wait together are committed together, with one fsync; each has a savepoint of its own, so that one
that fails leaves the others. All processes take a file lock around a commit: they queue in the kernel instead of
trying again and again, and no checkpoint ever meets another's write (SQLite before 3.51.3 can lose data where one
does; https://sqlite.org/wal.html#walresetbug).
"""

from __future__ import annotations

import asyncio
import fcntl
import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any, Generic, Literal, TypeVar

from calotype.domain.errors import StoreUnavailable

T = TypeVar("T")
Synchronous = Literal["full", "normal", "off"]

GROUP = 256
"""Transactions of one commit at most."""
BUSY_S = 10.0
"""A write that has not begun by then is given up."""
CACHE_KIB = 32_768
CHECKPOINT_PAGES = 4000
"""Of the WAL, after which they are copied into the database; 16 MB."""


@dataclass(frozen=True, kw_only=True, eq=False)
class _Write(Generic[T]):
    """A transaction on its way to the writing thread."""

    transaction: Callable[[sqlite3.Connection], T]
    future: asyncio.Future[T]
    durable: bool
    settled: threading.Lock = field(default_factory=threading.Lock)

    def settle(self) -> bool:
        """The writing thread begins it, or its caller gives it up: True for whoever asks first, and never for both."""
        return self.settled.acquire(blocking=False)


class Database:
    """Belongs to the event loop that uses it; any thread may read."""

    def __init__(self, path: Path, *, synchronous: Synchronous) -> None:
        self.path = path
        self._synchronous = synchronous
        self._lazily = "off" if synchronous == "off" else "normal"
        """How what need not be durable is committed."""
        self._writes: SimpleQueue[_Write[Any] | None] = SimpleQueue()
        self._local = threading.local()
        self._readers: list[sqlite3.Connection] = []
        self._scanners = ThreadPoolExecutor(2, f"{path.stem}-scan")
        self._glancer = ThreadPoolExecutor(1, f"{path.stem}-glance")
        self._closed = False
        self._writer = threading.Thread(target=self._run, name=f"{path.stem}-write", daemon=True)
        self._writer.start()

    async def write(self, transaction: Callable[[sqlite3.Connection], T], *, durable: bool = True) -> T:
        """Runs it in the writing thread; durable when this returns. What it raises is raised here, and undoes what it
        did and nothing else. It must not keep the connection, nor wait for anything. Not ``durable``: a power cut may
        undo it, as long as nothing durable was committed after it; no death of a process can."""
        if self._closed:
            raise StoreUnavailable("the store is closed")
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        write = _Write(transaction=transaction, future=future, durable=durable)
        self._writes.put(write)
        try:
            await asyncio.wait([future], timeout=BUSY_S)
        except asyncio.CancelledError:
            write.settle()
            future.cancel()
            raise
        if not future.done() and write.settle():
            future.cancel()
            raise StoreUnavailable("the database is locked by another process")
        return await future  # what has begun is told, however slow the disk: nobody may have to guess what became of it

    def read(self, query: Callable[[sqlite3.Connection], T]) -> T:
        """At once, on this thread: for what takes microseconds. Readers never wait for writers."""
        try:
            return query(self._reader())
        except sqlite3.Error as error:
            raise _unavailable(error) from error

    async def scan(self, query: Callable[[sqlite3.Connection], T]) -> T:
        """On another thread: for what may take long."""
        return await asyncio.get_running_loop().run_in_executor(self._scanners, self.read, query)

    async def glance(self, query: Callable[[sqlite3.Connection], T]) -> T:
        """As ``scan``, and no scan holds it up: for what every caller waits for."""
        return await asyncio.get_running_loop().run_in_executor(self._glancer, self.read, query)

    def version(self) -> int:
        """Another number after every commit, of this process or another."""
        return int(self.read(_data_version))

    def backup(self, target: Path) -> None:
        """A consistent copy, in one file; blocks this thread, and nobody else."""

        def copy(connection: sqlite3.Connection) -> None:
            with closing(sqlite3.connect(target, isolation_level=None)) as copied:
                connection.backup(copied)
                copied.execute("PRAGMA journal_mode = DELETE")

        self.read(copy)

    async def close(self) -> None:
        """Waits for the writes that were asked for."""
        if not self._closed:
            self._closed = True
            self._writes.put(None)
            await asyncio.to_thread(self._writer.join)
            self._scanners.shutdown()
            self._glancer.shutdown()
            with suppress(OSError), locked(self.path):
                for reader in self._readers:
                    reader.close()

    def _reader(self) -> sqlite3.Connection:
        """This thread's own."""
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = connect(self.path, synchronous=self._synchronous)
            connection.execute("PRAGMA query_only = ON")
            self._local.connection = connection
            self._readers.append(connection)
        return connection

    def _run(self) -> None:
        """The writing thread."""
        connection: sqlite3.Connection | None = None
        stopping = False
        while not stopping:
            group = self._group()
            stopping = group[-1] is None
            writes = [write for write in group if write is not None]
            if not writes:
                continue
            try:
                connection = connection or connect(self.path, synchronous=self._synchronous)
                results = self._commit(connection, writes)
            except (sqlite3.Error, OSError) as error:
                results = [_unavailable(error)] * len(writes)
                if connection is not None:
                    with suppress(sqlite3.Error):
                        connection.close()
                    connection = None
            _deliver(writes, results)
        if connection is not None:
            with suppress(sqlite3.Error, OSError), locked(self.path):
                connection.execute("PRAGMA optimize")
                connection.close()

    def _group(self) -> list[_Write[Any] | None]:
        """All that waits, at least one; None is the last of all."""
        group = [self._writes.get()]
        with suppress(Empty):
            while group[-1] is not None and len(group) < GROUP:
                group.append(self._writes.get_nowait())
        return group

    def _commit(self, connection: sqlite3.Connection, writes: list[_Write[Any]]) -> list[Any]:
        """What each gave, or the exception that it raised."""
        results: list[Any] = []
        durable = self._synchronous == "full" and any(write.durable for write in writes)
        connection.execute(f"PRAGMA synchronous = {'full' if durable else self._lazily}")
        with locked(self.path):
            connection.execute("BEGIN IMMEDIATE")
            for write in writes:
                if not write.settle():  # nobody waits for it any more
                    results.append(None)
                    continue
                connection.execute("SAVEPOINT one")
                try:
                    results.append(write.transaction(connection))
                except Exception as error:  # whatever it is, it is its caller's
                    if not connection.in_transaction:  # the database gave up all of it: a full disk, for one
                        raise sqlite3.OperationalError(f"the commit was given up: {error}") from error
                    connection.execute("ROLLBACK TO one")
                    results.append(error)
                connection.execute("RELEASE one")
            connection.execute("COMMIT")
        return results


def connect(path: Path, *, synchronous: Synchronous) -> sqlite3.Connection:
    """A connection whose transactions are begun by hand. The file is made where there is none, for its owner alone to
    read: it has the webhooks' secrets."""
    with suppress(FileExistsError):  # one that is there is not opened here: closing it would free SQLite's own locks
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))
    connection = sqlite3.connect(
        path, isolation_level=None, check_same_thread=False, timeout=BUSY_S / 2, cached_statements=256
    )
    connection.row_factory = sqlite3.Row
    connection.create_function("fold", 1, _fold, deterministic=True)
    for pragma in (
        "journal_mode = WAL",
        f"synchronous = {synchronous}",
        "foreign_keys = ON",
        f"cache_size = -{CACHE_KIB}",
        f"wal_autocheckpoint = {CHECKPOINT_PAGES}",
        "journal_size_limit = 67108864",
        "temp_store = MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def lock_of(path: Path) -> Path:
    """The file that is open while something writes to a database, and closed after it."""
    return path.with_name(path.name + "-lock")


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """The file lock around everything that writes to a database. The kernel frees it when its holder dies."""
    descriptor = os.open(lock_of(path), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _fold(text: str | None) -> str | None:
    """SQLite's own ``lower`` knows ASCII only."""
    return None if text is None else text.casefold()


def _data_version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA data_version").fetchone()[0]
    return version


def _unavailable(error: Exception) -> StoreUnavailable:
    return StoreUnavailable(f"the database can't be used: {error}")


def _deliver(writes: list[_Write[Any]], results: list[Any]) -> None:
    """One wake-up of an event loop for all of its callers."""

    def settle(settled: list[tuple[asyncio.Future[Any], Any]]) -> None:
        for future, result in settled:
            if future.done():
                continue
            if isinstance(result, BaseException):
                future.set_exception(result)
            else:
                future.set_result(result)

    by_loop: dict[asyncio.AbstractEventLoop, list[tuple[asyncio.Future[Any], Any]]] = {}
    for write, result in zip(writes, results, strict=True):
        by_loop.setdefault(write.future.get_loop(), []).append((write.future, result))
    for loop, settled in by_loop.items():
        with suppress(RuntimeError):  # its loop is closed: nobody waits any more
            loop.call_soon_threadsafe(settle, settled)
