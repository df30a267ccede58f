"""The schema and the queries that are made for it."""

from __future__ import annotations

import re
import sqlite3
from importlib.resources import files
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from calotype.store.migrations import HEAD
from calotype.store.sqlite.database import connect
from calotype.store.sqlite.migrate import migrate
from calotype.store.sqlite.queries import queries

SQL = Path(str(files("calotype.store"))) / "sql"


def test_the_head_is_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(files("calotype.store.migrations")))

    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]


@pytest.mark.parametrize("part", sorted(file.stem for file in SQL.glob("*.sql") if file.stem != "live"))
def test_every_query_fits_the_schema(tmp_path: Path, part: str) -> None:
    migrate(tmp_path / "test.db")
    connection = connect(tmp_path / "test.db", synchronous="off")
    try:
        for name in queries(part).available_queries:
            if not name.endswith("_cursor"):
                prepare(connection, getattr(queries(part), name).sql)
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("part", "name", "index"),
    [
        ("queue", "first", "requests_next "),
        ("queue", "first_of_uncapped", "requests_next_of_account "),
        ("queue", "any_capped", "accounts_waiting"),
        ("queue", "leased_by", "requests_leased "),
        ("queue", "past_deadline", "requests_deadline "),
        ("requests", "oldest_queued", "requests_waiting "),
        ("requests", "old_requests", "requests_ended "),
        ("requests", "search", "requests_history "),
        ("requests", "last_artifacts", "artifacts_age "),
        ("requests", "history", "requests_of_account "),
        ("requests", "window_end", "requests_of_account "),
        ("requests", "running", "requests_leased "),
        ("requests", "failures", "requests_failed "),
        ("outbox", "next_due", "deliveries_due"),
        ("outbox", "history", "deliveries_of_account "),
        ("outbox", "window_end", "deliveries_of_account "),
        ("accounts", "busy", "accounts_waiting"),
        ("accounts", "busy", "accounts_running"),
        ("accounts", "ledger", "ledger_of_account "),
        ("accounts", "enter", "ledger_of_account "),
        ("accounts", "keys", "keys_of_account "),
        ("accounts", "pass_on", "requests_next_of_account "),
        ("accounts", "pass_on", "requests_leased "),
        ("requests", "remove_old_shares", "shares_expired "),
        ("usage", "of_account", "PRIMARY KEY (account_id=? AND day>? AND day<?)"),
        ("usage", "of_all", "usage_of_day "),
        ("usage", "durations", "PRIMARY KEY (hour=? AND account_id=? AND model=? AND pipeline=?)"),
        ("usage", "remove_old_durations", "PRIMARY KEY (hour<?)"),
    ],
)
def test_what_must_not_grow_with_the_table_has_its_index(tmp_path: Path, part: str, name: str, index: str) -> None:
    migrate(tmp_path / "test.db")
    connection = connect(tmp_path / "test.db", synchronous="off")
    try:
        plan = prepare(connection, getattr(queries(part), name).sql)
    finally:
        connection.close()

    assert any(index in f"{step} " for step in plan), plan


def prepare(connection: sqlite3.Connection, sql: str) -> list[str]:
    """The query's plan."""
    parameters = dict.fromkeys(re.findall(r":(\w+)", sql))
    return [row["detail"] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}", parameters)]
