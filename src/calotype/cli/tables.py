"""Rows for people: columns as wide as they need, two blanks between."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import click


def print_table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    lines = [headings, *rows]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())


def moment(seconds: float | None) -> str:
    """A Unix time in UTC; empty where there is none."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M:%S") if seconds else ""
