"""A caller's own requests: found, shown and cancelled. Another account's are unknown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from starlette.responses import Response

from calotype.domain.errors import NotFound
from calotype.domain.money import as_credits
from calotype.domain.states import State
from calotype.gateway.encoding import json_response
from calotype.gateway.ids import own_request
from calotype.gateway.media import read_files
from calotype.gateway.parts import GatewayParts
from calotype.gateway.results import StatusBody, result_body, status_body
from calotype.store.records import Artifact, Request

if TYPE_CHECKING:
    from calotype.gateway.call import Call

FAILED_STATUS = 422


async def find_own(call: Call) -> Request:
    """The one that the path names. Raises NotFound, also where its result is no longer served."""
    found = await own_request(call)
    if _expired(call.parts, found):
        raise NotFound(f"Request {found.id} not found")
    return found


def _expired(parts: GatewayParts, request: Request) -> bool:
    return request.ended_at is not None and request.ended_at + parts.settings.result_ttl_s <= parts.clock()


async def status_of(parts: GatewayParts, request: Request, origin: str) -> StatusBody:
    store = parts.store
    completed, queued, running = (request.state is state for state in (State.COMPLETED, State.QUEUED, State.PROCESSING))
    return status_body(
        request,
        origin,
        balance=await store.accounts.balance(request.account_id) if completed else None,
        position=await store.queue.position(request) if queued else None,
        progress=await store.queue.progress_of(request.id) if running else None,
    )


async def status_response(call: Call, request: Request) -> Response:
    body = await status_of(call.parts, request, call.origin)
    return json_response(body, status=http_status(request), headers={"x-request-id": request.id})


async def result_response(call: Call, request: Request, headers: Mapping[str, str] | None = None) -> Response:
    """What there is of a request: its result, its failure, or where it is."""
    if request.state is not State.COMPLETED:
        return await status_response(call, request)
    kept(request)
    balance = await call.parts.store.accounts.balance(request.account_id)
    files = await read_files(call.parts.blobs, request.artifacts) if request.body.get("base64") else None
    headers = {**result_headers(request, balance.available_micros), **(headers or {})}
    return json_response(result_body(request, call.origin, balance, files), headers=headers)


def kept(request: Request) -> Sequence[Artifact]:
    """The pictures of a completed request. Raises NotFound where their time is over, which may be before its own."""
    if not request.artifacts:
        raise NotFound(f"Request {request.id} has no pictures any more: their time is over")
    return request.artifacts


def result_headers(request: Request, available_micros: int) -> dict[str, str]:
    """Those of section 4, of a completed request."""
    assert request.ended_at is not None
    cost = f"{as_credits(request.charged_micros):.6f}".rstrip("0").rstrip(".")
    return {
        "x-request-id": request.id,
        "x-cost": cost,
        "x-credits-consumed": cost,
        "x-remaining-credits": f"{as_credits(available_micros):.6f}".rstrip("0").rstrip("."),
        "x-generation-time": f"{request.ended_at - (request.started_at or request.ended_at):.3f}",
        "x-seed-value": str(request.artifacts[0].seed),
    }


def http_status(request: Request) -> int:
    return FAILED_STATUS if request.state is State.FAILED else 200


async def refreshed(parts: GatewayParts, request: Request) -> Request:
    found = await parts.store.queue.find(request.id)
    if found is None:
        raise NotFound(f"Request {request.id} not found")
    return found
