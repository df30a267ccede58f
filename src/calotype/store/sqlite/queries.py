"""The named queries: one file of SQL for each part of the store."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import aiosql
from aiosql.adapters.sqlite3 import SQLite3Adapter


class _Rows(SQLite3Adapter):
    """Takes the one value of a ``sqlite3.Row``, too."""

    def select_value(self, conn: Any, query_name: str, sql: str, parameters: Any) -> Any:
        row = self.select_one(conn, query_name, sql, parameters)  # type: ignore[no-untyped-call]
        return None if row is None else row[0]


@cache
def queries(part: str) -> Any:
    """Those of ``store/sql/PART.sql``: functions of a connection and the query's parameters by keyword."""
    return aiosql.from_path(Path(str(files("calotype.store"))) / "sql" / f"{part}.sql", _Rows)
