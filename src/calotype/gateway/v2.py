"""The queue's wire, ``/v2``: submit, poll, fetch, cancel (sections 5 to 7 of the contract, and extensions)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec
from starlette.responses import Response

from calotype.domain import errors
from calotype.domain.errors import NotFound
from calotype.domain.states import State
from calotype.gateway.encoding import json_response
from calotype.gateway.ids import REQUEST_ID
from calotype.gateway.preferences import MOST_DEADLINE_S, MOST_WAIT_S, PRIORITIES, preference
from calotype.gateway.requests import find_own, refreshed, result_response, status_response
from calotype.gateway.results import ResultBody, StatusBody, SubmitBody, submit_body
from calotype.gateway.routes import Answer, Input, Route
from calotype.gateway.submit import accept
from calotype.store.records import Request

if TYPE_CHECKING:
    from calotype.gateway.call import Call

CANCELLED = "Request cancelled"


class CancelBody(msgspec.Struct, frozen=True, kw_only=True):
    """The request was cancelled: it now reads FAILED, with the code ``cancelled``."""

    status: Literal["CANCELLATION_REQUESTED"] = "CANCELLATION_REQUESTED"
    request_id: str


async def submit(call: Call) -> Response:
    acceptance = await accept(call)
    request = acceptance.submitted.request
    wait_s = preference(call.header("prefer")).wait_s
    if wait_s and (request.state.terminal or await call.gateway.waits.ended(request.id, wait_s)):
        return await result_response(call, await refreshed(call.parts, request), acceptance.headers)
    queued = request.state is State.QUEUED
    position = await call.parts.store.queue.position(request) if queued else None
    return json_response(submit_body(request, call.origin, position), headers=acceptance.headers)


async def status(call: Call) -> Response:
    return await status_response(call, await _awaited(call))


async def result(call: Call) -> Response:
    return await result_response(call, await _awaited(call))


async def _awaited(call: Call) -> Request:
    """The caller's request, at its end if that comes within ``?wait=`` seconds."""
    wait_s = call.number("wait", default=0.0, minimum=0.0, maximum=MOST_WAIT_S)
    request = await find_own(call)
    if wait_s and not request.state.terminal:
        await call.gateway.waits.ended(request.id, wait_s)
        request = await refreshed(call.parts, request)
    return request


async def cancel(call: Call) -> Response:
    request = await find_own(call)
    cancelled = await call.parts.store.queue.cancel(
        request.id, account_id=call.account.id, error=CANCELLED, code=errors.Cancelled.code
    )
    if cancelled is None:
        raise NotFound(f"Request {request.id} not found")
    return json_response(CancelBody(request_id=request.id), status=202, headers={"x-request-id": request.id})


WEBHOOK_URL = {
    "type": "string",
    "examples": ["https://hooks.example.org/calotype"],
    "pattern": r"^https?://[a-z][a-z0-9]{0,62}(\.[a-z][a-z0-9]{0,62})*\.[a-z]{2,24}(/[A-Za-z0-9._~/-]*)?$",
}
"""Of the URLs that are taken, the usual ones; the address that it leads to is checked too."""
WAIT = Input(
    name="wait",
    where="query",
    help="Seconds to wait for the request's end before the answer.",
    schema={"type": "number", "minimum": 0, "maximum": MOST_WAIT_S},
)
SUBMIT_INPUTS = (
    Input(
        name="Idempotency-Key",
        where="header",
        help="The same call with the same key is drawn and paid for once.",
        schema={"type": "string", "pattern": "^[!-~]{1,255}$"},
    ),
    Input(
        name="X-Request-Timeout",
        where="header",
        help="Seconds after which the request fails with the code `timeout` if it has not ended.",
        schema={"type": "number", "minimum": 1, "maximum": MOST_DEADLINE_S},
    ),
    Input(
        name="X-Queue-Priority",
        where="header",
        help="`low` stands back behind others.",
        schema={"type": "string", "enum": [*PRIORITIES]},
    ),
    Input(
        name="X-Webhook-Url",
        where="header",
        help="Told of the request's end.",
        schema=WEBHOOK_URL,
    ),
    Input(
        name="webhook",
        where="query",
        help="As X-Webhook-Url, which wins.",
        schema=WEBHOOK_URL,
    ),
    Input(
        name="Prefer",
        where="header",
        help="`handling=strict`: what can't be honoured as sent is an error. On /v2, `wait=N`: answer with the result "
        "if it is there within so many seconds (at most 60).",
    ),
)
SUBMIT_HEADERS = {
    "idempotent-replay": "`true` where the Idempotency-Key was known: nothing new was drawn or charged.",
    "x-rate-limit-remaining": "Calls left in this minute, where they are limited.",
    "x-rate-limit-reset-at-utc": "When the minute ends.",
}
REFUSALS = (
    errors.InvalidParameter,
    errors.Forbidden,
    errors.UnknownModel,
    errors.RetiredModel,
    errors.InsufficientCredits,
    errors.IdempotencyConflict,
    errors.TooLarge,
    errors.RateLimited,
    errors.QueueFull,
    errors.PipelineUnavailable,
    errors.Draining,
)
"""What a call that draws may be refused with."""

RESULT = {
    200: Answer(help="The result, or where the request is.", body=(ResultBody, StatusBody)),
    422: Answer(help="It failed.", body=StatusBody),
}

routes = (
    Route(
        method="POST",
        path="/v2/{slug}",
        handler=submit,
        tag="Queue",
        summary="Put a request into the queue",
        inputs=SUBMIT_INPUTS,
        answers={
            200: Answer(
                help="Accepted; with `Prefer: wait`, the result if it is there in time.",
                body=(SubmitBody, ResultBody),
                headers=SUBMIT_HEADERS,
            ),
            422: Answer(help="With `Prefer: wait`: it failed.", body=StatusBody),
        },
        errors=REFUSALS,
    ),
    Route(
        method="GET",
        path="/v2/requests/{id}/status",
        handler=status,
        tag="Queue",
        summary="Where a request is",
        inputs=(REQUEST_ID, WAIT),
        answers={
            200: Answer(help="Queued, processing or completed.", body=StatusBody),
            422: Answer(help="It failed.", body=StatusBody),
        },
        errors=(errors.InvalidParameter, NotFound),
    ),
    Route(
        method="GET",
        path="/v2/requests/{id}",
        handler=result,
        tag="Queue",
        summary="Fetch a result",
        inputs=(REQUEST_ID, WAIT),
        answers=RESULT,
        errors=(errors.InvalidParameter, NotFound),
    ),
    *(
        Route(
            method=method,
            path="/v2/requests/{id}/cancel",
            handler=cancel,
            tag="Queue",
            summary="Cancel a request",
            help="Its credits are given back.",
            inputs=(REQUEST_ID,),
            answers={202: Answer(help="Cancelled.", body=CancelBody)},
            errors=(errors.AlreadyEnded, NotFound),
        )
        for method in ("POST", "PUT", "DELETE")
    ),
)
