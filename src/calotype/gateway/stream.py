"""A request's status as server-sent events: one event for each change, and the end of the stream after its end."""

from __future__ import annotations

import asyncio
import base64
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING

import msgspec
from starlette.responses import Response, StreamingResponse

from calotype.domain.errors import InvalidParameter, NotFound, RateLimited
from calotype.gateway.encoding import encode
from calotype.gateway.ids import REQUEST_ID
from calotype.gateway.queries import choice
from calotype.gateway.requests import find_own, refreshed, status_of
from calotype.gateway.routes import Answer, Input, Route
from calotype.store.records import Request

if TYPE_CHECKING:
    from calotype.gateway.call import Call

LOOK_S = 0.2
"""How often progress is looked at."""
PING_S = 15.0
PREVIEW_S = 5.0
"""How long the worker goes on with previews after they were last asked for."""
PREVIEWS: Mapping[str, bool] = {"true": True, "false": False}
MOST_STREAMS = 50
"""Of one key at a time."""


class Streams:
    """How many are open, by key."""

    def __init__(self) -> None:
        self._open: Counter[str] = Counter()

    def enter(self, key_id: str) -> None:
        """Raises RateLimited."""
        if self._open[key_id] >= MOST_STREAMS:
            raise RateLimited(f"rate_limit_exceeded: this key has {MOST_STREAMS} streams open, and may not have more")
        self._open[key_id] += 1

    def leave(self, key_id: str) -> None:
        self._open[key_id] -= 1
        if not self._open[key_id]:
            del self._open[key_id]


async def stream(call: Call) -> Response:
    preview = choice(call, "preview", PREVIEWS, False)
    request = await find_own(call)
    call.gateway.streams.enter(call.key.id)
    headers = {"cache-control": "no-store", "x-accel-buffering": "no", "x-request-id": request.id}
    return _Counted(call, _events(call, request, preview=preview), headers)


class _Counted(StreamingResponse):
    """Leaves its place when it ends, however it ends."""

    def __init__(self, call: Call, events: AsyncIterator[bytes], headers: dict[str, str]) -> None:
        self._call = call
        super().__init__(events, headers=headers, media_type="text/event-stream")

    async def __call__(self, scope, receive, send) -> None:  # type: ignore[no-untyped-def]
        try:
            await super().__call__(scope, receive, send)
        finally:
            self._call.gateway.streams.leave(self._call.key.id)


async def _events(call: Call, request: Request, *, preview: bool) -> AsyncIterator[bytes]:
    loop = asyncio.get_running_loop()
    sent, sent_at = b"", 0.0
    previews = _Previews(call, request.id) if preview else None
    while True:
        status = await status_of(call.parts, request, call.origin)
        body = encode(status)
        picture = await previews.latest(loop.time()) if previews and not request.state.terminal else None
        if body != sent or picture:
            sent, sent_at = body, loop.time()
            if picture:
                body = encode(msgspec.structs.replace(status, preview=picture))
            yield b"data: " + body + b"\n\n"
        elif loop.time() - sent_at >= PING_S:
            sent_at = loop.time()
            yield b": ping\n\n"
        if request.state.terminal or call.parts.draining.is_set():
            return
        await call.gateway.waits.ended(request.id, LOOK_S)
        try:
            request = await refreshed(call.parts, request)
        except NotFound:
            return


class _Previews:
    """Those of one request, each once."""

    def __init__(self, call: Call, request_id: str) -> None:
        self._previews = call.parts.store.previews
        self._request_id = request_id
        self._asked_at: float | None = None
        self._sent: bytes | None = None

    async def latest(self, now: float) -> str | None:
        """As a data URL; None where it is the one that was last given."""
        if self._asked_at is None or now - self._asked_at > PREVIEW_S / 2:
            self._asked_at = now
            await self._previews.want(self._request_id, for_s=PREVIEW_S)
        image = await self._previews.get(self._request_id)
        if image is None or image == self._sent:
            return None
        self._sent = image
        return f"data:image/webp;base64,{base64.b64encode(image).decode()}"


routes = (
    Route(
        method="GET",
        path="/v2/requests/{id}/status/stream",
        handler=stream,
        tag="Queue",
        summary="Follow a request",
        help="Server-sent events: the status body at every change. The stream ends after the request's end; a failed "
        "request's events come with 200, too.",
        inputs=(
            REQUEST_ID,
            Input(
                name="preview",
                where="query",
                help="`true`: with small pictures of how far it is. They take the worker some time.",
                schema={"type": "string", "enum": [*PREVIEWS]},
            ),
        ),
        answers={200: Answer(help="The events.", media=("text/event-stream",))},
        errors=(InvalidParameter, NotFound, RateLimited),
    ),
)
