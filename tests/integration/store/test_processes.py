"""Several processes on one store, and what is left of it when they are killed."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from calotype.domain.states import State
from calotype.store.records import Account, History, StoreLimits
from calotype.store.sqlite.store import DATABASE
from tests.integration.store.desk import PRICE_MICROS, Desk, assert_books_balance, submission

PLAYER = Path(__file__).with_name("player.py")
EVERYTHING = StoreLimits(max_queued=1_000_000, queue_depth=1_000_000)


@contextmanager
def player(data: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, str(PLAYER), str(data), *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        try:
            yield process
        finally:
            process.kill()


def words(process: subprocess.Popen[str], count: int) -> list[str]:
    """So many lines of its output."""
    assert process.stdout is not None
    return [process.stdout.readline().strip() for _ in range(count)]


def prepared(data: Path, *, micros: int = 10**12) -> Account:
    with Desk(data) as desk:
        return desk.account("ada", micros=micros)


def test_two_processes_submit_and_two_others_draw(tmp_path: Path) -> None:
    account = prepared(tmp_path)

    with (
        player(tmp_path, "draw", "w1", "20") as first,
        player(tmp_path, "draw", "w2", "20") as second,
        player(tmp_path, "submit", account.id, "20") as third,
        player(tmp_path, "submit", account.id, "20") as fourth,
    ):
        sent = words(third, 20) + words(fourth, 20)
        drawn = words(first, 20) + words(second, 20)
        assert [process.wait(60) for process in (first, second, third, fourth)] == [0, 0, 0, 0]

    assert sorted(drawn) == sorted(sent)
    assert len(set(drawn)) == 40
    with Desk(tmp_path) as desk:
        assert desk.balance(account).held_micros == 0
        assert desk.balance(account).available_micros == 10**12 - 40 * PRICE_MICROS
        assert_books_balance(desk)


def test_processes_that_start_together_make_one_schema(tmp_path: Path) -> None:
    with player(tmp_path, "draw", "w1", "0") as first, player(tmp_path, "draw", "w2", "0") as second:
        assert [first.wait(60), second.wait(60)] == [0, 0]


def test_two_processes_cannot_overdraw(tmp_path: Path) -> None:
    account = prepared(tmp_path, micros=15 * PRICE_MICROS)

    with (
        player(tmp_path, "submit", account.id, "10") as first,
        player(tmp_path, "submit", account.id, "10") as second,
    ):
        codes = sorted([first.wait(60), second.wait(60)])

    assert codes[1] != 0
    with Desk(tmp_path) as desk:
        assert desk.balance(account).held_micros == 15 * PRICE_MICROS
        assert_books_balance(desk)


@pytest.mark.parametrize("acknowledged", [1, 17, 60, 61, 150])
def test_a_killed_process_loses_nothing_that_it_acknowledged(tmp_path: Path, acknowledged: int) -> None:
    account = prepared(tmp_path)
    with player(tmp_path, "churn", account.id) as process:
        sent = words(process, acknowledged)
        process.kill()
        assert process.stdout is not None
        sent += [line.strip() for line in process.stdout if line.endswith("\n")]

    assert_sound(tmp_path, sent)


def test_others_go_on_when_one_is_killed(tmp_path: Path) -> None:
    account = prepared(tmp_path)
    with player(tmp_path, "churn", account.id) as first, player(tmp_path, "churn", account.id) as second:
        sent = words(first, 20) + words(second, 20)
        first.kill()
        sent += words(second, 40)

    assert_sound(tmp_path, sent)


def test_a_torn_log_loses_only_its_end(tmp_path: Path) -> None:
    """As after a power cut on a disk that wrote the last pages in part, or not at all, or wrongly."""
    data = tmp_path / "data"
    account = prepared(data)
    with Desk(data) as desk:
        sent = [desk.submit(account).request.id for _ in range(30)]
        log = (data / f"{DATABASE}-wal").read_bytes()
        whole = (data / DATABASE).read_bytes()
    assert len(log) > 30 * 4096

    kept_before = -1
    for part in range(11):
        size = len(log) * part // 10
        for torn in (log[:size], log[:size] + bytes(len(log) - size), log[: max(0, size - 3)] + b"\xff\xff\xff"):
            copy = tmp_path / "copy"
            shutil.rmtree(copy, ignore_errors=True)
            copy.mkdir()
            (copy / DATABASE).write_bytes(whole)
            (copy / f"{DATABASE}-wal").write_bytes(torn)
            kept = assert_sound(copy, [])
            assert kept == set(sent[: len(kept)])
        assert len(kept) >= kept_before
        kept_before = len(kept)
    assert kept_before >= 28


def assert_sound(data: Path, acknowledged: list[str]) -> set[str]:
    """The file is whole, nothing acknowledged is missing, and the money is right. Returns the ids that are there."""
    with Desk(data, limits=EVERYTHING) as desk:
        with sqlite3.connect(data / DATABASE) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        connection.close()
        found, _ = desk.do(desk.store.queue.search(History(account_id=None, limit=1_000_000)))
        ids = {request.id for request in found}
        assert ids >= set(acknowledged)
        assert_books_balance(desk)
        waiting = [request for request in found if not request.state.terminal]
        charged = sum(request.charged_micros for request in found)
        for account in desk.do(desk.store.accounts.accounts()):
            balance = desk.balance(account)
            assert balance.held_micros == PRICE_MICROS * len(waiting)
            assert balance.available_micros + balance.held_micros == 10**12 - charged
            desk.do(desk.store.queue.submit(submission(account)))
        snapshot = desk.do(desk.store.queue.snapshot())
        running = [request for request in waiting if request.state is State.PROCESSING]
        assert sum(snapshot.running.values()) == len(running)
        assert sum(snapshot.queued.values()) == len(waiting) - len(running) + len(
            desk.do(desk.store.accounts.accounts())
        )
    return ids
