"""An account's requests, whatever became of them: searched, read from the newest, and deleted."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

import msgspec
from starlette.responses import Response

from calotype.domain.artifacts import THUMBNAILS_PX, files_of, thumbnail_name
from calotype.domain.errors import Conflict, InvalidParameter, NotFound
from calotype.domain.money import as_credits
from calotype.domain.states import State
from calotype.gateway.encoding import json_response
from calotype.gateway.ids import REQUEST_ID, own_request, request_id
from calotype.gateway.paging import ORDERS, PAGES, before, before_input, limit, limit_input, paging
from calotype.gateway.queries import choice, choice_input, part, part_input
from calotype.gateway.results import MEDIA_PATH, media_url
from calotype.gateway.routes import Answer, Route
from calotype.gateway.times import day_inputs, moment, window
from calotype.store.records import Filter, History, Request

if TYPE_CHECKING:
    from calotype.gateway.call import Call

TAG = "History"
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


class FoundImage(msgspec.Struct, frozen=True, kw_only=True):
    """A picture of a request; its file may be gone before its row."""

    url: str
    content_type: str
    file_size: int
    width: int
    height: int
    seed: int
    thumbnails: Mapping[str, str]
    """WebP copies, by their longest side in pixels. Those of a picture that was only just made are the picture."""


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


class HistoryPart(msgspec.Struct, frozen=True, kw_only=True):
    """A part of the history, newest first. It may hold fewer requests than were asked for, or none, and still not be
    the last: a part looks through some thousand requests at most."""

    requests: tuple[FoundRequest, ...]
    next_before: int | None
    """``before`` of the next part; null: this was the last."""


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
    rows = tuple(found_request(request, call.origin) for request in found)
    return json_response(FoundRequests(requests=rows, page=asked.page, per_page=asked.per_page, total=total))


async def history(call: Call) -> Response:
    wanted = Filter(
        model=part(call, "model") or None, states=choice(call, "status", STATES, None), text=part(call, "text") or None
    )
    found = await call.parts.store.queue.history(call.account.id, wanted, limit=limit(call), before=before(call))
    rows = tuple(found_request(request, call.origin) for request in found.items)
    return json_response(HistoryPart(requests=rows, next_before=found.next_before))


async def one(call: Call) -> Response:
    return json_response(found_request(await own_request(call), call.origin))


async def delete(call: Call) -> Response:
    wanted = request_id(call.path["id"])
    names = await call.parts.store.queue.delete(wanted, account_id=call.account.id)
    if names is None:
        raise NotFound(f"Request {wanted} not found")
    for name in names:
        for file in files_of(name):
            await asyncio.to_thread(call.parts.blobs.delete, file)
    return Response(status_code=204)


def found_request(request: Request, origin: str) -> FoundRequest:
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
                thumbnails={
                    str(px): f"{origin}{MEDIA_PATH}{thumbnail_name(each.name, px)}"
                    for px in THUMBNAILS_PX
                    if px < max(each.width, each.height)
                },
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
        path="/v2/account/history",
        handler=history,
        tag=TAG,
        summary="Your requests, from the newest",
        help="In parts, which new and deleted requests don't shift. Each looks through some thousand requests at most: "
        "a filter that few of them fit may leave parts empty before the last.",
        inputs=(
            limit_input(),
            before_input(),
            part_input("model", "Only of this model, by its slug."),
            part_input("text", "A part of the prompt."),
            choice_input("status", "Only those in this state.", STATES),
        ),
        answers={200: Answer(help="A part of the history.", body=HistoryPart)},
        errors=(InvalidParameter,),
    ),
    Route(
        method="GET",
        path="/v2/account/history/{id}",
        handler=one,
        tag=TAG,
        summary="One of your requests, of any age, with all that was sent",
        inputs=(REQUEST_ID,),
        answers={200: Answer(help="The request.", body=FoundRequest)},
        errors=(NotFound,),
    ),
    Route(
        method="GET",
        path="/v2/requests",
        handler=search,
        tag=TAG,
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
        tag=TAG,
        summary="Delete an ended request with its pictures",
        help="Its ledger entries and its part of the usage stay.",
        inputs=(REQUEST_ID,),
        answers={204: Answer(help="It is gone.", media=())},
        errors=(NotFound, Conflict),
    ),
)
