"""Pages of lists, and parts of what is read from its newest end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from calotype.gateway.routes import Input

if TYPE_CHECKING:
    from calotype.gateway.call import Call

PER_PAGE = 20
MAX_PER_PAGE = 100
MAX_PAGE = 1_000_000
MAX_SEQUENCE = 2**53

PAGE = Input(
    name="page",
    where="query",
    help="Which page, from 1.",
    schema={"type": "integer", "minimum": 1, "maximum": MAX_PAGE, "default": 1},
)
ORDERS: Mapping[str, bool] = {"desc": True, "asc": False}
PAGES = (
    PAGE,
    Input(
        name="per_page",
        where="query",
        help="Entries of a page.",
        schema={"type": "integer", "minimum": 1, "maximum": MAX_PER_PAGE, "default": PER_PAGE},
    ),
)


@dataclass(frozen=True, kw_only=True)
class Paging:
    """Which page was asked for."""

    page: int
    per_page: int

    @property
    def offset(self) -> int:
        return (self.page - 1) * self.per_page


def paging(call: Call) -> Paging:
    """Raises InvalidParameter."""
    return Paging(
        page=call.integer("page", default=1, minimum=1, maximum=MAX_PAGE),
        per_page=call.integer("per_page", default=PER_PAGE, minimum=1, maximum=MAX_PER_PAGE),
    )


def limit(call: Call, *, default: int = PER_PAGE, maximum: int = MAX_PER_PAGE) -> int:
    """How many entries a part may have. Raises InvalidParameter."""
    return call.integer("limit", default=default, minimum=1, maximum=maximum)


def before(call: Call) -> int | None:
    """Where a part begins; None: at the newest. Raises InvalidParameter."""
    if call.text("before") is None:
        return None
    return call.integer("before", default=0, minimum=1, maximum=MAX_SEQUENCE)


def limit_input(*, default: int = PER_PAGE, maximum: int = MAX_PER_PAGE) -> Input:
    schema = {"type": "integer", "minimum": 1, "maximum": maximum, "default": default}
    return Input(name="limit", where="query", help="Entries at most.", schema=schema)


def before_input() -> Input:
    return Input(
        name="before",
        where="query",
        help="The `next_before` of the part before; without it, the newest.",
        schema={"type": "integer", "minimum": 1, "maximum": MAX_SEQUENCE},
    )
