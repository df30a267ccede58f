"""Times on the wire: ISO 8601 in UTC, days as ``YYYY-MM-DD``, and the windows that queries ask for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from calotype.domain.errors import InvalidParameter
from calotype.gateway.routes import Input

if TYPE_CHECKING:
    from calotype.gateway.call import Call

_DAY = re.compile(r"20[0-9]{2}-[0-9]{2}-[0-9]{2}")
DAY_SCHEMA = {"type": "string", "format": "date", "pattern": "^20[0-9]{2}-"}


@dataclass(frozen=True, kw_only=True)
class Window:
    """Days, both included."""

    first: date
    last: date

    @property
    def from_at(self) -> float:
        """Unix seconds of its beginning."""
        return datetime(self.first.year, self.first.month, self.first.day, tzinfo=UTC).timestamp()

    @property
    def to_at(self) -> float:
        """Unix seconds of its end, which is not in it."""
        return self.from_at + ((self.last - self.first).days + 1) * 86_400.0


def moment(at: float | None) -> str | None:
    """``2026-11-21T08:14:00.123Z``."""
    if at is None:
        return None
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def window(call: Call, first: str, last: str, *, default_days: int, max_days: int) -> Window:
    """From two query parameters: today and so many days back where they are absent. Raises InvalidParameter."""
    today = datetime.fromtimestamp(call.parts.clock(), UTC).date()
    end = day(call, last) or max(today, day(call, first) or today)
    begin = day(call, first) or min(end, today) - timedelta(days=default_days)
    if begin > end:
        raise InvalidParameter(first, f"{first} must not be after {last}")
    if (end - begin).days >= max_days:
        raise InvalidParameter(first, f"{first} and {last} may span at most {max_days} days")
    return Window(first=begin, last=end)


def day(call: Call, name: str) -> date | None:
    """A query parameter. Raises InvalidParameter."""
    text = call.text(name)
    if text is None:
        return None
    try:
        if not _DAY.fullmatch(text):
            raise ValueError(text)
        value = date.fromisoformat(text)
    except ValueError:
        raise InvalidParameter(name, f"{name} must be a day of this century, such as 2026-01-31") from None
    return value


def day_inputs(first: str, last: str, *, default_days: int, max_days: int) -> tuple[Input, Input]:
    """The documentation of a window's two parameters."""
    return (
        Input(
            name=first,
            where="query",
            help=f"First day, UTC; by default {default_days} days ago. The window may span at most {max_days} days.",
            schema=DAY_SCHEMA,
        ),
        Input(name=last, where="query", help="Last day, UTC, included; by default today.", schema=DAY_SCHEMA),
    )
