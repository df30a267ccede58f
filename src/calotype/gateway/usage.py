"""What was used, by day, model and outcome, and how fast it was drawn."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import msgspec
from starlette.responses import Response

from calotype.domain.durations import Durations
from calotype.domain.errors import InvalidParameter
from calotype.domain.money import as_credits
from calotype.gateway.encoding import json_response
from calotype.gateway.routes import Answer, Route
from calotype.gateway.times import day_inputs, window

if TYPE_CHECKING:
    from calotype.gateway.call import Call

DAYS = 30
MAX_DAYS = 3660


class UsageRow(msgspec.Struct, frozen=True, kw_only=True):
    """What was used of a model on one day."""

    day: str
    account_id: str
    model: str
    completed: int
    failed: int
    outcomes: Mapping[str, int]
    """How many requests ended so: ``completed``, or the failure's code."""
    images: int
    cost: float
    """Credits charged."""


class UsageReport(msgspec.Struct, frozen=True, kw_only=True):
    """Usage by day and model."""

    from_date: str
    to_date: str
    rows: tuple[UsageRow, ...]
    cost: float
    images: int


class Quantiles(msgspec.Struct, frozen=True, kw_only=True):
    """Seconds, to 2 per cent."""

    p50: float | None
    p95: float | None


class SpeedRow(msgspec.Struct, frozen=True, kw_only=True):
    """How long completed requests of a model and a size took, with the pipeline that the model is bound to now."""

    model: str
    width: int
    height: int
    requests: int
    inference_time: Quantiles
    """From a worker's claim to the end."""
    total_time: Quantiles
    """From acceptance to the end, the wait in the queue included."""


class Speeds(msgspec.Struct, frozen=True, kw_only=True):
    """Of the hour that is not over, UTC, and the 23 before."""

    speeds: tuple[SpeedRow, ...]


async def usage(call: Call) -> Response:
    return await usage_of(call, call.account.id)


async def usage_of(call: Call, account_id: str | None) -> Response:
    """None: everybody's."""
    days = window(call, "from_date", "to_date", default_days=DAYS, max_days=MAX_DAYS)
    first, last = days.first.isoformat(), days.last.isoformat()
    found = await call.parts.store.usage.by_day(account_id, from_day=first, to_day=last)
    rows = tuple(
        UsageRow(
            day=row.day,
            account_id=row.account_id,
            model=row.model,
            completed=row.completed,
            failed=row.failed,
            outcomes=row.outcomes,
            images=row.images,
            cost=as_credits(row.charged_micros),
        )
        for row in found
    )
    return json_response(
        UsageReport(
            from_date=first,
            to_date=last,
            rows=rows,
            cost=as_credits(sum(row.charged_micros for row in found)),
            images=sum(row.images for row in found),
        )
    )


async def speeds(call: Call) -> Response:
    return await _speeds(call, None)


async def own_speeds(call: Call) -> Response:
    return await _speeds(call, call.account.id)


async def _speeds(call: Call, account_id: str | None) -> Response:
    found = await call.parts.store.usage.speeds(account_id, bound=call.parts.bound)
    rows = tuple(
        SpeedRow(
            model=each.model,
            width=each.width,
            height=each.height,
            requests=each.total.number,
            inference_time=_quantiles(each.inference),
            total_time=_quantiles(each.total),
        )
        for each in found
    )
    return json_response(Speeds(speeds=rows))


def _quantiles(durations: Durations) -> Quantiles:
    return Quantiles(p50=_rounded(durations.quantile_s(0.5)), p95=_rounded(durations.quantile_s(0.95)))


def _rounded(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds, 4)


USAGE_INPUTS = day_inputs("from_date", "to_date", default_days=DAYS, max_days=MAX_DAYS)
SPEEDS = {200: Answer(help="A row for each model and size that was drawn.", body=Speeds)}

routes = (
    Route(
        method="GET",
        path="/v2/account/usage",
        handler=usage,
        tag="Account",
        summary="Usage by day and model",
        inputs=USAGE_INPUTS,
        answers={200: Answer(help="A row for each day and model that was used.", body=UsageReport)},
        errors=(InvalidParameter,),
    ),
    Route(
        method="GET",
        path="/v2/account/speeds",
        handler=own_speeds,
        tag="Account",
        summary="How long your requests took in the last 24 hours",
        answers=SPEEDS,
    ),
    Route(
        method="GET",
        path="/v2/speeds",
        handler=speeds,
        tag="Models",
        summary="How long requests took in the last 24 hours, by model and size",
        answers=SPEEDS,
    ),
)
