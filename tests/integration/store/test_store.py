"""Opening, upgrading, checking and copying the store; progress and workers."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

import pytest

from calotype.domain.errors import Conflict, StoreUnavailable
from calotype.store.interface import Store
from calotype.store.migrations import HEAD
from calotype.store.migrations.versions import r0001_accounts_queue_outbox
from calotype.store.records import Progress, Worker
from calotype.store.sqlite.database import connect
from calotype.store.sqlite.store import DATABASE, LIVE, SqliteStore, open_store
from tests.integration.store.desk import START, Desk, assert_books_balance


def revision(database: Path) -> str:
    connection = sqlite3.connect(database)
    found: str = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    connection.close()
    return found


def test_a_store_is_all_that_the_interface_says(tmp_path: Path) -> None:
    async def use() -> None:
        made: SqliteStore = open_store(tmp_path)
        store: Store = made
        async with made:
            await store.check()

    asyncio.run(use())


def test_what_is_kept_is_there_again(tmp_path: Path) -> None:
    with Desk(tmp_path / "deep" / "data") as desk:
        sent = desk.submit(desk.account()).request

    with Desk(tmp_path / "deep" / "data") as desk:
        assert desk.find(sent) == sent


def test_nobody_else_reads_the_database(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    with Desk(tmp_path) as desk:
        desk.account()

        modes = {file.name: file.stat().st_mode & 0o077 for file in tmp_path.iterdir()}

    assert len(modes) > 2
    assert set(modes.values()) == {0}


def test_the_schema_is_the_newest(tmp_path: Path) -> None:
    with Desk(tmp_path):
        pass

    assert revision(tmp_path / DATABASE) == HEAD


def test_an_older_schema_is_brought_up_to_date_with_what_it_has(tmp_path: Path) -> None:
    connection = connect(tmp_path / DATABASE, synchronous="full")
    for statement in r0001_accounts_queue_outbox.STATEMENTS:
        connection.execute(statement)
    connection.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
    connection.execute("INSERT INTO alembic_version VALUES ('0001')")
    connection.execute("INSERT INTO accounts (id, name, created_at, available_micros) VALUES ('acc', 'ann', 0, 60000)")
    connection.executemany(
        "INSERT INTO ledger (account_id, kind, amount_micros, note, created_at) VALUES ('acc', ?, ?, '', 0)",
        [("grant", 160_000), ("hold", 60_000), ("hold", 60_000), ("charge", 60_000), ("release", 60_000)],
    )
    connection.execute("UPDATE accounts SET available_micros = 100000 WHERE id = 'acc'")
    connection.execute("INSERT INTO usage VALUES ('2027-01-15', 'acc', 'imagen-4', 1, 1, 1, 60000)")
    connection.close()

    with Desk(tmp_path) as desk:
        sent = desk.submit(desk.account("ann", micros=0)).request
        assert [claimed.id for claimed in desk.claim()] == [sent.id]
        assert_books_balance(desk)
        [day] = desk.do(desk.store.usage.by_day("acc", from_day="2027-01-15", to_day="2027-01-15"))
        assert (day.outcomes, day.images) == ({"completed": 1, "failed": 1}, 1)
    assert revision(tmp_path / DATABASE) == HEAD


def test_a_newer_schema_is_not_touched(tmp_path: Path) -> None:
    with Desk(tmp_path):
        pass
    connection = sqlite3.connect(tmp_path / DATABASE)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()

    with pytest.raises(StoreUnavailable, match="newer"):
        open_store(tmp_path)
    assert revision(tmp_path / DATABASE) == "9999"


def test_a_foreign_database_is_not_touched(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / DATABASE)
    connection.execute("CREATE TABLE theirs (x)")
    connection.close()

    with pytest.raises(StoreUnavailable, match="no database of Calotype's"):
        open_store(tmp_path)


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / DATABASE).write_bytes(b"no database " * 1000)

    with pytest.raises(StoreUnavailable):
        open_store(tmp_path)


def test_a_data_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(StoreUnavailable, match="folder"):
        open_store(tmp_path / "file" / "data")


def test_a_damaged_live_database_is_made_anew(tmp_path: Path) -> None:
    (tmp_path / LIVE).write_bytes(b"torn by a power cut " * 1000)

    with Desk(tmp_path) as desk:
        assert desk.do(desk.store.workers.workers()) == []


def test_a_live_database_that_is_out_of_reach_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("calotype.store.sqlite.database.BUSY_S", 0.2)
    with Desk(tmp_path) as desk:
        desk.do(desk.store.workers.report(Worker(id="w", host="h", pid=1, states={}, running=0, seen_at=START)))
    other = sqlite3.connect(tmp_path / LIVE, isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")

    with pytest.raises(StoreUnavailable, match="locked"):
        open_store(tmp_path)

    other.close()
    with Desk(tmp_path) as desk:
        assert len(desk.do(desk.store.workers.workers())) == 1


def test_a_backup_is_a_store(tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    copy.mkdir()
    with Desk(tmp_path / "data") as desk:
        sent = desk.submit(desk.account()).request
        desk.do(desk.store.backup(copy / DATABASE))
        later = desk.submit(desk.account()).request
    assert [file.name for file in copy.iterdir()] == [DATABASE]

    with Desk(copy) as desk:
        assert desk.find(sent) == sent
        assert desk.do(desk.store.queue.find(later.id)) is None
        assert_books_balance(desk)
        assert len(desk.claim(count=5)) == 1


def test_a_backup_overwrites_nothing(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "mine"
    target.write_text("precious")

    with pytest.raises(Conflict):
        desk.do(desk.store.backup(target))
    with pytest.raises(StoreUnavailable):
        desk.do(desk.store.backup(tmp_path / "nowhere" / "backup"))

    assert target.read_text() == "precious"
    assert not list(tmp_path.glob("*.part"))


def test_progress_is_told_until_it_is_old(desk: Desk) -> None:
    queue = desk.store.queue
    desk.do(queue.progress("w1", {"a": Progress(step=1, steps=4, fraction=0.25)}))
    desk.do(queue.progress("w1", {"a": Progress(step=2, steps=4, fraction=0.5)}))

    assert desk.do(queue.progress_of("a")) == Progress(step=2, steps=4, fraction=0.5)
    assert desk.do(queue.progress_of("b")) is None
    desk.pass_time(4000)
    desk.do(queue.sweep())
    assert desk.do(queue.progress_of("a")) is None


def test_a_preview_is_kept_for_who_looks_on(desk: Desk) -> None:
    previews = desk.store.previews
    desk.do(previews.put("a", b"nobody looks"))
    assert desk.do(previews.get("a")) is None

    desk.do(previews.want("a", for_s=5))
    assert desk.do(previews.wanted(["a", "b"])) == {"a"}
    desk.do(previews.put("a", b"first"))
    desk.do(previews.put("a", b"second"))
    assert desk.do(previews.get("a")) == b"second"

    desk.pass_time(6)
    assert desk.do(previews.wanted(["a", "b"])) == set()
    desk.do(previews.want("a", for_s=5))
    assert desk.do(previews.get("a")) == b"second"
    desk.pass_time(4000)
    desk.do(desk.store.queue.sweep())
    assert desk.do(previews.get("a")) is None


def test_workers_are_listed_while_they_are_heard_of(desk: Desk) -> None:
    workers = desk.store.workers
    first, second = (
        Worker(id=name, host="h", pid=1, states={"noop": "ready"}, running=0, seen_at=START) for name in ("w1", "w2")
    )
    desk.do(workers.report(first))
    desk.do(workers.report(second))
    assert desk.do(workers.workers()) == [first, second]

    desk.do(workers.forget("w1"))
    assert desk.do(workers.workers()) == [second]
    desk.pass_time(61)
    assert desk.do(workers.workers()) == []


def test_a_snapshot_tells_the_queues(desk: Desk) -> None:
    account = desk.account()
    desk.submit(account)
    desk.pass_time(5)
    desk.submit(account)
    desk.submit(account, pipeline="other")
    desk.claim()

    snapshot = desk.do(desk.store.queue.snapshot())

    assert snapshot.queued == {"noop": 1, "other": 1}
    assert snapshot.running == {"noop": 1, "other": 0}
    assert snapshot.oldest_queued_at == START + 5


def test_the_ledgers_entries_are_never_changed(desk: Desk) -> None:
    desk.account()
    connection = sqlite3.connect(desk.data / DATABASE)

    for statement in ("UPDATE ledger SET amount_micros = 1", "DELETE FROM ledger"):
        with pytest.raises(sqlite3.IntegrityError, match="never"):
            connection.execute(statement)
    connection.close()
