"""Credits, spending, outcomes and speed of an account, and its ledger."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from calotype.gateway.paging import before
from calotype.gateway.queries import choice
from calotype.store.records import COMPLETED, UsageDay
from calotype.web.charts import stacked
from calotype.web.rendering import page, partial, render
from calotype.web.routes import page_route

if TYPE_CHECKING:
    from calotype.gateway.call import Call

PATH = "/usage"
SPANS: Mapping[str, int] = {"7": 7, "30": 30, "90": 90}
"""Days that can be looked at."""
DEFAULT_SPAN = 30
PART = 50
"""Entries of the ledger that are shown at a time."""
OUTCOMES: Mapping[str, str] = {
    COMPLETED: "Completed",
    "cancelled": "Cancelled",
    "timeout": "Out of time",
    "drawing_failed": "Not drawn",
    "worker_lost": "Worker lost",
    "blocked": "Blocked",
}
"""In words, as far as there are any."""


@dataclass(frozen=True, kw_only=True)
class Line:
    """What was used of a model."""

    model: str
    spent_micros: Mapping[str, int]
    """By day."""
    requests: int
    images: int

    @property
    def total_micros(self) -> int:
        return sum(self.spent_micros.values())


async def usage(call: Call) -> Response:
    store = call.parts.store
    if partial(call):
        return render(call, "ledger_part.html", **await _ledger(call))
    span = choice(call, "days", SPANS, DEFAULT_SPAN)
    today = datetime.fromtimestamp(call.parts.clock(), UTC).date()
    days = [(today - timedelta(days=back)).isoformat() for back in range(span - 1, -1, -1)]
    found = await store.usage.by_day(call.account.id, from_day=days[0], to_day=days[-1])
    lines = _lines(found)
    outcomes: dict[str, int] = {}
    for each in found:
        for outcome, requests in each.outcomes.items():
            outcomes[outcome] = outcomes.get(outcome, 0) + requests
    return await page(
        call,
        "usage.html",
        span=span,
        spans=SPANS.values(),
        balance=await store.accounts.balance(call.account.id),
        days=[(day, date.fromisoformat(day)) for day in days],
        lines=lines,
        chart=stacked(days, [line.spent_micros for line in lines]),
        spent_micros=sum(line.total_micros for line in lines),
        images=sum(line.images for line in lines),
        requests=sum(outcomes.values()),
        outcomes=sorted(outcomes.items(), key=lambda item: (item[0] != COMPLETED, -item[1])),
        outcome_names=OUTCOMES,
        speeds=await store.usage.speeds(call.account.id, bound=call.parts.bound),
        **await _ledger(call),
    )


async def _ledger(call: Call) -> dict[str, Any]:
    found = await call.parts.store.accounts.ledger(call.account.id, limit=PART, before=before(call))
    return {"entries": found, "next_before": found[-1].sequence if len(found) == PART else None}


def _lines(found: Sequence[UsageDay]) -> Sequence[Line]:
    """By model, the dearest first."""
    by_model: dict[str, list[UsageDay]] = {}
    for each in found:
        by_model.setdefault(each.model, []).append(each)
    lines = [
        Line(
            model=model,
            spent_micros={day.day: day.charged_micros for day in days},
            requests=sum(day.completed + day.failed for day in days),
            images=sum(day.images for day in days),
        )
        for model, days in by_model.items()
    ]
    return sorted(lines, key=lambda line: (-line.total_micros, line.model))


routes = (page_route("GET", PATH, usage, "What was used, and the ledger"),)
