"""A database of an older release, with what was done in it, is brought to the newest schema and loses nothing."""

from __future__ import annotations

import asyncio
import sqlite3
from importlib import import_module
from pathlib import Path

from calotype.domain.money import Balance
from calotype.store.records import UsageDay
from calotype.store.sqlite.store import open_store

VERSIONS = "calotype.store.migrations.versions"
DAY = "2026-01-02"
ENTRIES = (
    ("a", "grant", 500, None),
    ("b", "grant", 70, None),
    ("a", "hold", 120, "r1"),
    ("a", "hold", 60, "r2"),
    ("a", "charge", 60, "r1"),
    ("a", "release", 60, "r1"),
    ("b", "grant", -20, None),
)
BALANCES = [(500, 0), (380, 120), (320, 180), (320, 120), (380, 60)]
"""Of the first account: available and held after each of its entries."""


def old(path: Path) -> None:
    """As revision 0002 left it."""
    connection = sqlite3.connect(path)
    for module in ("r0001_accounts_queue_outbox", "r0002_turns"):
        for statement in import_module(f"{VERSIONS}.{module}").STATEMENTS:
            connection.execute(statement)
    connection.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
    connection.execute("INSERT INTO alembic_version VALUES ('0002')")
    for account, available, held in (("a", 380, 60), ("b", 50, 0)):
        connection.execute(
            "INSERT INTO accounts (id, name, created_at, available_micros, held_micros) VALUES (?, ?, 1.0, ?, ?)",
            (account, f"account {account}", available, held),
        )
    connection.execute(
        "INSERT INTO keys (id, account_id, digest, hint, operator, created_at) VALUES ('k', 'a', x'00', 'SG_', 0, 1.0)"
    )
    connection.executemany(
        "INSERT INTO ledger (account_id, kind, amount_micros, request_id, note, created_at)"
        " VALUES (?, ?, ?, ?, '', 1.0)",
        ENTRIES,
    )
    connection.execute("INSERT INTO usage VALUES (?, 'a', 'imagen-4', 3, 2, 4, 240)", (DAY,))
    connection.commit()
    connection.close()


def test_what_an_older_release_kept_is_kept(tmp_path: Path) -> None:
    old(tmp_path / "calotype.db")

    async def look() -> None:
        store = open_store(tmp_path, synchronous="normal")
        try:
            entries = await store.accounts.ledger("a", limit=10)
            seen = [(each.balance.available_micros, each.balance.held_micros) for each in reversed(entries)]
            assert seen == BALANCES
            assert await store.accounts.balance("a") == entries[0].balance
            [last, _] = await store.accounts.ledger("b", limit=10)
            assert last.balance == Balance(available_micros=50, held_micros=0)
            [day] = await store.usage.by_day(None, from_day=DAY, to_day=DAY)
            outcomes = {"completed": 3, "failed": 2}
            wanted = UsageDay(
                day=DAY, account_id="a", model="imagen-4", outcomes=outcomes, images=4, charged_micros=240
            )
            assert day == wanted
            [key] = await store.accounts.keys("a")
            assert (key.name, key.limit_micros, key.spent_micros) == ("", None, 0)
            await store.accounts.grant("a", 10, "after it")
            [newest] = await store.accounts.ledger("a", limit=1)
            assert newest.balance == Balance(available_micros=390, held_micros=60)
        finally:
            await store.close()

    asyncio.run(look())
