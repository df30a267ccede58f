"""Pages of lists."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from calotype.gateway.routes import Input

if TYPE_CHECKING:
    from calotype.gateway.call import Call

PER_PAGE = 20
MAX_PER_PAGE = 100
MAX_PAGE = 1_000_000

PAGE = Input(
    name="page",
    where="query",
    help="Which page, from 1.",
    schema={"type": "integer", "minimum": 1, "maximum": MAX_PAGE, "default": 1},
)
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
