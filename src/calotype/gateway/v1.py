"""The blocking wire, ``POST /v1/{slug}``: the answer is the picture, as JSON or as bytes (sections 4 and 12.1)."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from starlette.responses import Response

from calotype.domain import errors
from calotype.domain.errors import AlreadyEnded, CalotypeError, Cancelled, Draining, NotFound, TimedOut
from calotype.domain.states import State
from calotype.gateway.encoding import header_json, json_response
from calotype.gateway.errors import ErrorBody, waiting_headers
from calotype.gateway.ids import REQUEST_ID
from calotype.gateway.media import read_files
from calotype.gateway.preferences import Accepted, accepted
from calotype.gateway.requests import find_own, kept, refreshed, result_headers, result_response
from calotype.gateway.results import FAILURES, ResultBody, StatusBody, all_notices
from calotype.gateway.routes import Answer, Route
from calotype.gateway.submit import Acceptance, accept
from calotype.gateway.v2 import REFUSALS, SUBMIT_HEADERS, SUBMIT_INPUTS
from calotype.store.records import Request

if TYPE_CHECKING:
    from calotype.gateway.call import Call

MOST_WARNING_BYTES = 2000
"""Of a header; what doesn't fit is left out. JSON answers have all of them."""


async def draw(call: Call) -> Response:
    wants = accepted(call.header("accept"))
    acceptance = await accept(call, output_format=wants.output_format, within_s=call.parts.settings.v1_timeout_s)
    request = await _ended(call, acceptance)
    headers = dict(acceptance.headers)
    if request.state is State.FAILED:
        return _failure(request, headers, idempotent=acceptance.idempotent)
    if request.call.num_images == 1 and _wants_bytes(call, wants):
        return await _bytes(call, request, headers)
    return await result_response(call, request, headers)


async def _ended(call: Call, acceptance: Acceptance) -> Request:
    """The request at its end. A caller who can't come again for it and goes away, or waits too long, cancels it."""
    request = acceptance.submitted.request
    if request.state.terminal:
        return request
    reason = await _wait(call, request.id)
    if reason is not None:
        if acceptance.idempotent:
            reason.message += "; it goes on, and the same call with the same Idempotency-Key asks for it again"
            raise reason
        with suppress(AlreadyEnded):
            await call.parts.store.queue.cancel(
                request.id, account_id=request.account_id, error=reason.message, code=reason.code
            )
    return await refreshed(call.parts, request)


async def _wait(call: Call, request_id: str) -> CalotypeError | None:
    """None at its end; else what came before."""
    timeout_s = call.parts.settings.v1_timeout_s
    end = asyncio.ensure_future(call.gateway.waits.ended(request_id, timeout_s))
    gone = asyncio.ensure_future(_disconnect(call))
    try:
        await asyncio.wait({end, gone}, return_when=asyncio.FIRST_COMPLETED)
        if not end.done():
            return Cancelled("Request cancelled: its caller went away")
        if end.result():
            return None
        if call.parts.draining.is_set():
            return Draining()
        return TimedOut(f"the request was not done within {timeout_s:g} s")
    finally:
        for task in (end, gone):
            task.cancel()
        await asyncio.gather(end, gone, return_exceptions=True)


async def _disconnect(call: Call) -> None:
    while (await call.http.receive())["type"] != "http.disconnect":
        pass


def _failure(request: Request, headers: dict[str, str], *, idempotent: bool) -> Response:
    """The same call draws anew only without an idempotency key: with one, it is answered with this failure again."""
    status = FAILURES.status(request.code)
    retryable = FAILURES.retryable(request.code) and not idempotent
    if retryable:
        headers |= waiting_headers(status)
    body = ErrorBody(
        error=request.error or "the request failed",
        code=request.code or errors.DrawingFailed.code,
        field=None,
        request_id=request.id,
        retryable=retryable,
        status="FAILED",
    )
    return json_response(body, status=status, headers=headers)


def _wants_bytes(call: Call, wants: Accepted) -> bool:
    if wants.image or wants.json:
        return wants.image
    setting = call.parts.settings.v1_response
    return setting == "binary" or (setting == "auto" and _is_sdk(call))


def _is_sdk(call: Call) -> bool:
    """The segmind package, which writes what it gets to a file."""
    return (call.header("x-initiator") or "").startswith("SDK-PY") or (call.header("user-agent") or "").startswith(
        "segmind-python-sdk/"
    )


async def _bytes(call: Call, request: Request, headers: dict[str, str]) -> Response:
    balance = await call.parts.store.accounts.balance(request.account_id)
    artifact = kept(request)[0]
    files = await read_files(call.parts.blobs, request.artifacts)
    if artifact.name not in files:
        raise NotFound("the picture is no longer kept")
    notices = [{"code": each.code, "message": each.message, "field": each.field} for each in all_notices(request)]
    while notices and len(header_json(notices)) > MOST_WARNING_BYTES:
        notices.pop()
    if notices:
        headers["x-warnings"] = header_json(notices)
    headers |= {**result_headers(request, balance.available_micros), "content-type": artifact.content_type}
    return Response(files[artifact.name], headers=headers)


async def poll(call: Call) -> Response:
    request = await find_own(call)
    return await result_response(call, request)


routes = (
    Route(
        method="POST",
        path="/v1/{slug}",
        handler=draw,
        tag="Drawing",
        summary="Draw and wait for the picture",
        help="Answers JSON, or the picture's bytes for `Accept: image/*`. A call that goes away before its answer "
        "cancels its request, unless it has an Idempotency-Key.",
        inputs=SUBMIT_INPUTS,
        answers={
            200: Answer(
                help="The result.",
                body=ResultBody,
                media=("application/json", "image/jpeg", "image/png", "image/webp"),
                headers={
                    **SUBMIT_HEADERS,
                    "x-cost": "Credits charged.",
                    "x-remaining-credits": "Credits left.",
                    "x-generation-time": "Seconds.",
                    "x-seed-value": "The seed of the first picture.",
                    "x-warnings": "What was not honoured as sent, as JSON, where the answer is bytes.",
                },
            )
        },
        errors=(
            *REFUSALS,
            errors.DrawingFailed,
            errors.EngineFailed,
            errors.WorkerLost,
            NotFound,
            TimedOut,
            Cancelled,
        ),
    ),
    Route(
        method="GET",
        path="/v1/requests/{id}",
        handler=poll,
        tag="Queue",
        summary="Fetch a result (older form)",
        inputs=(REQUEST_ID,),
        answers={
            200: Answer(help="The result, or where the request is.", body=(ResultBody, StatusBody)),
            422: Answer(help="It failed.", body=StatusBody),
        },
        errors=(NotFound,),
    ),
)
