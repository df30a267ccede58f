"""Lists that are read in parts, from their newest end: each part looks through a bounded window of them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from sqlite3 import Connection, Row
from typing import Any, TypeVar

from calotype.store.records import Part

T = TypeVar("T")

WINDOW = 5000
"""Rows that one part looks through at most."""


def part(
    connection: Connection,
    rows_of: Callable[..., Any],
    window_end: Callable[..., Any],
    made: Callable[[Sequence[Row]], Sequence[T]],
    *,
    account_id: str,
    before: int | None,
    limit: int,
    where: Mapping[str, Any],
) -> Part[T]:
    """``rows_of`` and ``window_end`` are named queries over rows with a ``sequence``."""
    whose = {"account_id": account_id, "before": sys.maxsize if before is None else before}
    end = window_end(connection, **whose, window=WINDOW)
    rows = list(rows_of(connection, **whose, end=end or 0, **where, limit=limit))
    return Part(items=made(rows), next_before=rows[-1]["sequence"] if len(rows) == limit else end)
