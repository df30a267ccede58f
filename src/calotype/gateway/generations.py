"""History in the form that existing clients read (the wire contract, section 11): a row for each output."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

import msgspec
from starlette.responses import Response

from calotype.domain.errors import Forbidden, InvalidParameter, NotFound
from calotype.domain.money import as_credits
from calotype.domain.states import State
from calotype.gateway.encoding import json_response
from calotype.gateway.ids import REQUEST_ID, own_request
from calotype.gateway.paging import ORDERS, PAGE, PAGES, Paging, paging
from calotype.gateway.queries import choice, choice_input, part, part_input
from calotype.gateway.results import media_url
from calotype.gateway.routes import Answer, Input, Route
from calotype.gateway.times import DAY_SCHEMA, day_inputs, moment, window
from calotype.store.records import History, Request

if TYPE_CHECKING:
    from calotype.gateway.call import Call

TAG = "History"
HISTORY_DAYS = 31
DEFAULT_DAYS = 7
LIST_DAYS = 366
STATUSES: Mapping[str, frozenset[State]] = {
    "COMPLETED": frozenset({State.COMPLETED}),
    "FAILED": frozenset({State.FAILED}),
    "PENDING": frozenset({State.QUEUED, State.PROCESSING}),
}
SORTS: Mapping[str, Literal["created_at", "model", "charged_micros"]] = {
    "model_created": "created_at",
    "model_name": "model",
    "credits_deduction": "charged_micros",
}


class Generation(msgspec.Struct, frozen=True, kw_only=True):
    """An output of a request, or a request without any. Each row carries the whole request's cost."""

    request_id: str
    model_name: str
    status: str
    model_status: str
    """The same as ``status``."""
    generation_url: str | None
    credits_deduction: float
    latency_ms: int | None
    prompt: str
    parameters: Mapping[str, Any]
    """As they were sent."""
    request_body: Mapping[str, Any]
    """The same as ``parameters``."""
    user_id: str
    user_email: str | None
    """Accounts have none here."""
    model_created: str | None
    created_at: str | None
    completed_at: str | None
    error: str | None


class Generations(msgspec.Struct, frozen=True, kw_only=True):
    """A page. Both keys hold the same rows; ``total`` counts requests."""

    generations: tuple[Generation, ...]
    data: tuple[Generation, ...]
    page: int
    per_page: int
    total: int


async def generations(call: Call) -> Response:
    asked = Paging(page=paging(call).page, per_page=20)
    days = None
    if call.text("start_date") is not None or call.text("end_date") is not None:
        days = window(call, "start_date", "end_date", default_days=DEFAULT_DAYS, max_days=LIST_DAYS)
    _own(call)
    history = History(
        account_id=call.account.id,
        model=part(call, "model_name"),
        states=STATUSES["COMPLETED"],
        from_at=None if days is None else days.from_at,
        to_at=None if days is None else days.to_at,
        limit=asked.per_page,
        offset=asked.offset,
    )
    return await _page(call, history, asked)


async def recent(call: Call) -> Response:
    model = part(call, "model_name")
    if not model:
        raise InvalidParameter("model_name", "model_name is required: the model whose generations are wanted")
    asked = Paging(page=1, per_page=20)
    states = STATUSES["COMPLETED"]
    return await _page(call, History(account_id=call.account.id, model=model, states=states, limit=20), asked)


async def history(call: Call) -> Response:
    asked = paging(call)
    days = window(call, "from_date", "to_date", default_days=DEFAULT_DAYS, max_days=HISTORY_DAYS)
    _own(call)
    wanted = History(
        account_id=call.account.id,
        model=part(call, "model_name"),
        states=choice(call, "status", STATUSES, None),
        from_at=days.from_at,
        to_at=days.to_at,
        sort_by=choice(call, "sort_by", SORTS, "created_at"),
        descending=choice(call, "sort_order", ORDERS, True),
        limit=asked.per_page,
        offset=asked.offset,
    )
    return await _page(call, wanted, asked)


async def one(call: Call) -> Response:
    return json_response(_rows(call, await own_request(call))[0])


def _own(call: Call) -> None:
    """Accounts have no members: only one's own id, and no e-mail address but the account's name."""
    for name, own in (("user_id", call.account.id), ("user_email", call.account.name)):
        given = call.text(name)
        if given is not None and given != own:
            raise Forbidden(f"{name} may only be your own", field=name)


async def _page(call: Call, wanted: History, asked: Paging) -> Response:
    found, total = await call.parts.store.queue.search(wanted)
    rows = tuple(row for request in found for row in _rows(call, request))
    return json_response(
        Generations(generations=rows, data=rows, page=asked.page, per_page=asked.per_page, total=total)
    )


def _rows(call: Call, request: Request) -> Sequence[Generation]:
    status = next(name for name, states in STATUSES.items() if request.state in states)
    urls: list[str | None] = [media_url(artifact, call.origin) for artifact in request.artifacts]
    return [
        Generation(
            request_id=request.id,
            model_name=request.call.model,
            status=status,
            model_status=status,
            generation_url=url,
            credits_deduction=as_credits(request.charged_micros),
            latency_ms=None if request.ended_at is None else round((request.ended_at - request.created_at) * 1000),
            prompt=request.call.prompt,
            parameters=request.body,
            request_body=request.body,
            user_id=request.account_id,
            user_email=None,
            model_created=moment(request.created_at),
            created_at=moment(request.created_at),
            completed_at=moment(request.ended_at),
            error=request.error,
        )
        for url in urls or [None]
    ]


MODEL = part_input("model_name", "A part of the model's slug.")
USER = Input(name="user_id", where="query", help="May only be your own.")
PAGE_OF_ROWS = {200: Answer(help="A page of rows.", body=Generations)}

routes = (
    Route(
        method="GET",
        path="/inference-request/generations",
        handler=generations,
        tag=TAG,
        summary="Requests that produced images",
        inputs=(
            PAGE,
            MODEL,
            Input(name="start_date", where="query", help="First day, UTC.", schema=DAY_SCHEMA),
            Input(name="end_date", where="query", help="Last day, UTC, included.", schema=DAY_SCHEMA),
            USER,
        ),
        answers=PAGE_OF_ROWS,
        errors=(Forbidden, InvalidParameter),
    ),
    Route(
        method="GET",
        path="/inference-request/recent-generations",
        handler=recent,
        tag=TAG,
        summary="The last images of a model",
        inputs=(part_input("model_name", "A part of the model's slug.", needed=True),),
        answers=PAGE_OF_ROWS,
        errors=(InvalidParameter,),
    ),
    Route(
        method="GET",
        path="/inference-request/request-history",
        handler=history,
        tag=TAG,
        summary="Requests with cost, inputs and outcome",
        inputs=(
            *PAGES,
            *day_inputs("from_date", "to_date", default_days=DEFAULT_DAYS, max_days=HISTORY_DAYS),
            MODEL,
            choice_input("status", "Only those in this state.", STATUSES),
            USER,
            Input(name="user_email", where="query", help="May only be your own account's name."),
            choice_input("sort_by", "By default model_created.", SORTS),
            choice_input("sort_order", "By default desc.", ORDERS),
        ),
        answers=PAGE_OF_ROWS,
        errors=(Forbidden, InvalidParameter),
    ),
    Route(
        method="GET",
        path="/inference-request/request-history/{id}",
        handler=one,
        tag=TAG,
        summary="One of your requests, of any age",
        inputs=(REQUEST_ID,),
        answers={200: Answer(help="Its row.", body=Generation)},
        errors=(NotFound,),
    ),
)
