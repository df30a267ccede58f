"""What an account's pages show and do: the ledger, usage, the search through its requests, and their deletion."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

import msgspec
from starlette.responses import Response

from calotype.domain.errors import Conflict, InvalidParameter, NotFound
from calotype.domain.money import as_credits
from calotype.domain.states import State
from calotype.gateway.encoding import json_response
from calotype.gateway.ids import REQUEST_ID, request_id
from calotype.gateway.paging import PAGES, paging
from calotype.gateway.queries import choice, choice_input, part, part_input
from calotype.gateway.results import media_url
from calotype.gateway.routes import Answer, Input, Route
from calotype.gateway.times import day_inputs, moment, window
from calotype.store.records import History, Request

if TYPE_CHECKING:
    from calotype.gateway.call import Call

TAG = "Account"
MAX_ENTRIES = 1000
MAX_SEQUENCE = 2**53
ENTRIES = 100
DAYS = 30
MAX_DAYS = 3660
STATES: Mapping[str, frozenset[State]] = {
    **{state.value: frozenset({state}) for state in State},
    "PENDING": frozenset({State.QUEUED, State.PROCESSING}),
}
SORTS: Mapping[str, Literal["created_at", "model", "charged_micros"]] = {
    "created_at": "created_at",
    "model": "model",
    "cost": "charged_micros",
}
ORDERS: Mapping[str, bool] = {"desc": True, "asc": False}


class LedgerRow(msgspec.Struct, frozen=True, kw_only=True):
    """An entry of the ledger."""

    sequence: int
    kind: str
    """``grant``, ``hold``, ``charge`` or ``release``."""
    amount: float
    available: float
    """What it added to the credits available."""
    held: float
    """What it added to the credits held."""
    request_id: str | None
    note: str
    created_at: str | None


class Ledger(msgspec.Struct, frozen=True, kw_only=True):
    """A part of the ledger, newest first."""

    credits: float
    held_credits: float
    entries: tuple[LedgerRow, ...]
    next_before: int | None
    """``before`` of the next part; null: this was the last."""


class UsageRow(msgspec.Struct, frozen=True, kw_only=True):
    """What was used of a model on one day."""

    day: str
    account_id: str
    model: str
    completed: int
    failed: int
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


class FoundImage(msgspec.Struct, frozen=True, kw_only=True):
    """A picture of a request; its file may be gone before its row."""

    url: str
    content_type: str
    file_size: int
    width: int
    height: int
    seed: int


class FoundRequest(msgspec.Struct, frozen=True, kw_only=True):
    """A request, whatever became of it."""

    request_id: str
    account_id: str
    key_id: str
    model: str
    status: str
    prompt: str
    parameters: Mapping[str, Any]
    """As they were sent."""
    seed: int
    width: int
    height: int
    num_images: int
    images: tuple[FoundImage, ...]
    cost: float
    attempts: int
    created_at: str | None
    started_at: str | None
    ended_at: str | None
    error: str | None
    code: str | None


class FoundRequests(msgspec.Struct, frozen=True, kw_only=True):
    """A page of requests."""

    requests: tuple[FoundRequest, ...]
    page: int
    per_page: int
    total: int


async def ledger(call: Call) -> Response:
    return await ledger_of(call, call.account.id)


async def ledger_of(call: Call, account_id: str) -> Response:
    limit = call.integer("limit", default=ENTRIES, minimum=1, maximum=MAX_ENTRIES)
    asked = call.text("before")
    before = None if asked is None else call.integer("before", default=0, minimum=1, maximum=MAX_SEQUENCE)
    accounts = call.parts.store.accounts
    balance = await accounts.balance(account_id)
    found = await accounts.ledger(account_id, limit=limit, before=before)
    rows = tuple(
        LedgerRow(
            sequence=row.sequence,
            kind=row.entry.kind.value,
            amount=as_credits(row.entry.amount_micros),
            available=as_credits(row.entry.available_micros),
            held=as_credits(row.entry.held_micros),
            request_id=row.entry.request_id,
            note=row.entry.note,
            created_at=moment(row.created_at),
        )
        for row in found
    )
    return json_response(
        Ledger(
            credits=as_credits(balance.available_micros),
            held_credits=as_credits(balance.held_micros),
            entries=rows,
            next_before=rows[-1].sequence if len(rows) == limit else None,
        )
    )


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


async def search(call: Call) -> Response:
    return await search_of(call, call.account.id)


async def search_of(call: Call, account_id: str | None) -> Response:
    """None: everybody's."""
    asked = paging(call)
    days = None
    if call.text("from_date") is not None or call.text("to_date") is not None:
        days = window(call, "from_date", "to_date", default_days=DAYS, max_days=MAX_DAYS)
    history = History(
        account_id=account_id,
        model=part(call, "model"),
        states=choice(call, "status", STATES, None),
        text=part(call, "text"),
        from_at=None if days is None else days.from_at,
        to_at=None if days is None else days.to_at,
        sort_by=choice(call, "sort_by", SORTS, "created_at"),
        descending=choice(call, "sort_order", ORDERS, True),
        limit=asked.per_page,
        offset=asked.offset,
    )
    found, total = await call.parts.store.queue.search(history)
    rows = tuple(_row(request, call.origin) for request in found)
    return json_response(FoundRequests(requests=rows, page=asked.page, per_page=asked.per_page, total=total))


async def delete(call: Call) -> Response:
    wanted = request_id(call.path["id"])
    names = await call.parts.store.queue.delete(wanted, account_id=call.account.id)
    if names is None:
        raise NotFound(f"Request {wanted} not found")
    for name in names:
        await asyncio.to_thread(call.parts.blobs.delete, name)
    return Response(status_code=204)


def _row(request: Request, origin: str) -> FoundRequest:
    return FoundRequest(
        request_id=request.id,
        account_id=request.account_id,
        key_id=request.key_id,
        model=request.call.model,
        status=request.state.value,
        prompt=request.call.prompt,
        parameters=request.body,
        seed=request.call.seed,
        width=request.call.width,
        height=request.call.height,
        num_images=request.call.num_images,
        images=tuple(
            FoundImage(
                url=media_url(each, origin),
                content_type=each.content_type,
                file_size=each.size,
                width=each.width,
                height=each.height,
                seed=each.seed,
            )
            for each in request.artifacts
        ),
        cost=as_credits(request.charged_micros),
        attempts=request.attempt,
        created_at=moment(request.created_at),
        started_at=moment(request.started_at),
        ended_at=moment(request.ended_at),
        error=request.error,
        code=request.code,
    )


LEDGER_INPUTS = (
    Input(
        name="limit",
        where="query",
        help="Entries at most.",
        schema={"type": "integer", "minimum": 1, "maximum": MAX_ENTRIES, "default": ENTRIES},
    ),
    Input(
        name="before",
        where="query",
        help="Only entries before this sequence number.",
        schema={"type": "integer", "minimum": 1, "maximum": MAX_SEQUENCE},
    ),
)
USAGE_INPUTS = day_inputs("from_date", "to_date", default_days=DAYS, max_days=MAX_DAYS)
SEARCH_INPUTS = (
    *PAGES,
    part_input("model", "A part of the model's slug."),
    part_input("text", "A part of the prompt."),
    choice_input("status", "Only those in this state.", STATES),
    *day_inputs("from_date", "to_date", default_days=DAYS, max_days=MAX_DAYS),
    choice_input("sort_by", "By default created_at.", SORTS),
    choice_input("sort_order", "By default desc.", ORDERS),
)

routes = (
    Route(
        method="GET",
        path="/v2/account/ledger",
        handler=ledger,
        tag=TAG,
        summary="The ledger and the balance that it adds up to",
        inputs=LEDGER_INPUTS,
        answers={200: Answer(help="Entries, newest first.", body=Ledger)},
        errors=(InvalidParameter,),
    ),
    Route(
        method="GET",
        path="/v2/account/usage",
        handler=usage,
        tag=TAG,
        summary="Usage by day and model",
        inputs=USAGE_INPUTS,
        answers={200: Answer(help="A row for each day and model that was used.", body=UsageReport)},
        errors=(InvalidParameter,),
    ),
    Route(
        method="GET",
        path="/v2/requests",
        handler=search,
        tag="History",
        summary="Search your requests",
        help="Without days, all that the history keeps.",
        inputs=SEARCH_INPUTS,
        answers={200: Answer(help="A page of requests.", body=FoundRequests)},
        errors=(InvalidParameter,),
    ),
    Route(
        method="DELETE",
        path="/v2/requests/{id}",
        handler=delete,
        tag="History",
        summary="Delete an ended request with its pictures",
        help="Its ledger entries and its part of the usage stay.",
        inputs=(REQUEST_ID,),
        answers={204: Answer(help="It is gone.", media=())},
        errors=(NotFound, Conflict),
    ),
)
