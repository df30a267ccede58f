"""Brings a database to the newest schema, under the lock that all writers take."""

from __future__ import annotations

import sqlite3
from importlib.resources import files
from pathlib import Path

from calotype.domain.errors import StoreUnavailable
from calotype.store.migrations import HEAD
from calotype.store.sqlite.database import connect, locked


def migrate(path: Path) -> None:
    """Does nothing where it is the newest already. Raises StoreUnavailable where it is newer than this program, or no
    database of Calotype's."""
    try:
        with locked(path):
            connection = connect(path, synchronous="full")
            try:
                revision = _revision(connection)
                if revision != HEAD:
                    _upgrade(connection, revision)
            finally:
                connection.close()
    except (sqlite3.Error, OSError) as error:
        raise StoreUnavailable(f"{path} can't be opened: {error}") from error


def _revision(connection: sqlite3.Connection) -> str | None:
    """None: an empty database."""
    tables = {row["name"] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    if "alembic_version" in tables:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        return None if row is None else str(row["version_num"])
    if tables:
        raise StoreUnavailable("the database file is no database of Calotype's")
    return None


def _upgrade(connection: sqlite3.Connection, revision: str | None) -> None:
    """In one transaction: a crash leaves the schema as it was."""
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory
    from sqlalchemy import Connection, StaticPool, create_engine, event

    config = Config()
    config.set_main_option("script_location", str(files("calotype.store.migrations")).replace("%", "%%"))
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if revision is not None and revision not in known:
        raise StoreUnavailable(f"the database was made by a newer Calotype (its schema is {revision})")
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def begin(sql: Connection) -> None:
        sql.exec_driver_sql("BEGIN IMMEDIATE")

    with engine.begin() as config.attributes["connection"]:
        command.upgrade(config, "head")
