"""The writing thread, its group commits, and waiting for a change."""

from __future__ import annotations

import asyncio
import select
import sqlite3
import sys
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from calotype.domain.errors import Conflict, StoreUnavailable
from calotype.store.sqlite.bell import Bell
from calotype.store.sqlite.changes import Changes
from calotype.store.sqlite.database import Database, connect, lock_of, locked


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "test.db"
    connection = connect(path, synchronous="full")
    connection.execute("CREATE TABLE words (word TEXT PRIMARY KEY) STRICT")
    connection.close()
    return path


def with_database(path: Path, use: Callable[[Database], Awaitable[None]]) -> None:
    async def run() -> None:
        database = Database(path, synchronous="full")
        try:
            async with asyncio.timeout(30):
                await use(database)
        finally:
            await database.close()

    asyncio.run(run())


def put(word: str) -> Callable[[sqlite3.Connection], str]:
    def insert(connection: sqlite3.Connection) -> str:
        connection.execute("INSERT INTO words VALUES (?)", (word,))
        return word

    return insert


def all_words(connection: sqlite3.Connection) -> list[str]:
    return [row[0] for row in connection.execute("SELECT word FROM words ORDER BY rowid")]


def test_what_was_written_is_read(path: Path) -> None:
    async def use(database: Database) -> None:
        assert await database.write(put("a")) == "a"
        assert database.read(all_words) == ["a"]
        assert await database.scan(all_words) == ["a"]

    with_database(path, use)


def test_writes_that_wait_together_are_committed_together(path: Path) -> None:
    async def use(database: Database) -> None:
        version = database.version()
        with locked(path):
            writes = [asyncio.ensure_future(database.write(put(str(i)))) for i in range(100)]
            await asyncio.sleep(0)
        assert await asyncio.gather(*writes) == [str(i) for i in range(100)]
        assert database.read(all_words) == [str(i) for i in range(100)]
        assert database.version() - version <= 2

    with_database(path, use)


def test_one_that_fails_leaves_the_others_of_its_commit(path: Path) -> None:
    def fail(connection: sqlite3.Connection) -> None:
        put("half")(connection)
        raise Conflict("no")

    async def use(database: Database) -> None:
        with locked(path):
            writes = [
                asyncio.ensure_future(database.write(put("a"))),
                asyncio.ensure_future(database.write(fail)),
                asyncio.ensure_future(database.write(put("a"))),
                asyncio.ensure_future(database.write(put("b"))),
            ]
            await asyncio.sleep(0)
        results = await asyncio.gather(*writes, return_exceptions=True)
        assert [type(result) for result in results] == [str, Conflict, sqlite3.IntegrityError, str]
        assert database.read(all_words) == ["a", "b"]

    with_database(path, use)


def test_a_write_that_nobody_waits_for_any_more_is_not_begun(path: Path) -> None:
    async def use(database: Database) -> None:
        with locked(path):
            writes = [asyncio.ensure_future(database.write(put(word))) for word in ("a", "b", "c")]
            await asyncio.sleep(0)
            writes[1].cancel()
            await asyncio.sleep(0)
        await asyncio.gather(*writes, return_exceptions=True)
        assert database.read(all_words) == ["a", "c"]

    with_database(path, use)


def test_a_write_that_has_begun_is_waited_for_and_no_other(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("calotype.store.sqlite.database.BUSY_S", 0.2)
    go_on = threading.Event()

    def slow(connection: sqlite3.Connection) -> str:
        assert go_on.wait(30)
        return put("slow")(connection)

    async def use(database: Database) -> None:
        with locked(path):
            begun, slowest, late = (asyncio.ensure_future(database.write(each)) for each in (put("a"), slow, put("b")))
            await asyncio.sleep(0)
        with pytest.raises(StoreUnavailable):
            await late
        go_on.set()
        assert (await begun, await slowest) == ("a", "slow")
        assert database.read(all_words) == ["a", "slow"]

    with_database(path, use)


def test_readers_never_change_anything(path: Path) -> None:
    async def use(database: Database) -> None:
        with pytest.raises(StoreUnavailable):
            database.read(put("a"))

    with_database(path, use)


def test_a_closed_database_takes_no_writes(path: Path) -> None:
    async def use(database: Database) -> None:
        await database.close()
        with pytest.raises(StoreUnavailable):
            await database.write(put("a"))

    with_database(path, use)


def test_closing_waits_for_the_writes(path: Path) -> None:
    async def use(database: Database) -> None:
        writes = [asyncio.ensure_future(database.write(put(str(i)))) for i in range(10)]
        await asyncio.sleep(0)
        await database.close()
        await asyncio.gather(*writes)

    with_database(path, use)
    connection = connect(path, synchronous="full")
    assert len(all_words(connection)) == 10
    connection.close()


def test_scans_hold_up_no_glance(path: Path) -> None:
    glanced = threading.Event()

    def long(connection: sqlite3.Connection) -> bool:
        return glanced.wait(30)

    async def use(database: Database) -> None:
        scans = [asyncio.ensure_future(database.scan(long)) for _ in range(8)]
        await asyncio.sleep(0)
        assert await database.glance(all_words) == []
        glanced.set()
        assert all(await asyncio.gather(*scans))

    with_database(path, use)


def test_a_full_disk_fails_the_write_and_not_the_next(path: Path) -> None:
    def too_much(connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA max_page_count = 10")
        try:
            connection.execute("INSERT INTO words VALUES (?)", ("x" * 1_000_000,))
        finally:
            connection.execute("PRAGMA max_page_count = 1000000")

    async def use(database: Database) -> None:
        with pytest.raises((StoreUnavailable, sqlite3.OperationalError), match="full"):
            await database.write(too_much)
        await database.write(put("a"))
        assert database.read(all_words) == ["a"]

    with_database(path, use)


def test_a_missing_file_is_told_and_not_made(tmp_path: Path) -> None:
    async def use(database: Database) -> None:
        with pytest.raises(StoreUnavailable):
            await database.write(put("a"))

    with_database(tmp_path / "nowhere" / "test.db", use)


def changes(path: Path, tmp_path: Path, use: Callable[[Changes, Database], Awaitable[None]]) -> None:
    beside_path = tmp_path / "beside.db"
    connect(beside_path, synchronous="off").close()

    async def run(database: Database) -> None:
        beside = Database(beside_path, synchronous="off")
        waiting = Changes(database, beside)
        try:
            await use(waiting, database)
        finally:
            waiting.close()
            await beside.close()

    with_database(path, run)


def test_a_commit_of_another_process_wakes_who_waits(path: Path, tmp_path: Path) -> None:
    async def use(waiting: Changes, database: Database) -> None:
        assert await waiting.wait(0)
        assert not await waiting.wait(0.05)
        other = connect(path, synchronous="full")
        write = threading.Thread(target=put("a"), args=(other,))
        write.start()
        assert await waiting.wait(20)
        write.join()
        other.close()

    changes(path, tmp_path, use)


def test_a_commit_before_the_wait_is_not_missed_by_any_task(path: Path, tmp_path: Path) -> None:
    async def use(waiting: Changes, database: Database) -> None:
        ready = asyncio.Event()

        async def late() -> bool:
            await waiting.wait(20)
            await ready.wait()
            return await waiting.wait(0)

        task = asyncio.create_task(late())
        await waiting.wait(20)
        await database.write(put("a"))
        assert await waiting.wait(20)
        ready.set()
        assert await task

    changes(path, tmp_path, use)


def test_all_who_wait_are_woken(path: Path, tmp_path: Path) -> None:
    async def use(waiting: Changes, database: Database) -> None:
        async def wait() -> bool:
            await waiting.wait(20)
            return await waiting.wait(20)

        tasks = [asyncio.create_task(wait()) for _ in range(10)]
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        await database.write(put("a"))
        assert all(await asyncio.gather(*tasks))

    changes(path, tmp_path, use)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="inotify is Linux's")
def test_a_bell_rings_once_a_commit_is_there_to_be_read(path: Path) -> None:
    async def use(database: Database) -> None:
        await database.write(put("a"))
        bell = Bell.on([lock_of(path)])
        assert bell is not None
        try:
            bell.silence()
            assert not select.select([bell.descriptor], [], [], 0)[0]
            before = database.version()
            writing = asyncio.create_task(database.write(put("b")))
            assert (await asyncio.to_thread(select.select, [bell.descriptor], [], [], 20))[0]
            assert database.version() != before
            await writing
        finally:
            bell.close()

    with_database(path, use)


@pytest.mark.parametrize(("durable", "level"), [(True, 2), (False, 1)])
def test_only_what_has_to_be_durable_waits_for_the_disk(path: Path, durable: bool, level: int) -> None:
    async def use(database: Database) -> None:
        def look(connection: sqlite3.Connection) -> object:
            return connection.execute("PRAGMA synchronous").fetchone()[0]

        assert await database.write(look, durable=durable) == level

    with_database(path, use)
