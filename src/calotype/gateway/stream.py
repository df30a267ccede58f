"""A request's status as server-sent events: one event for each change, and the end of the stream after its end."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from starlette.responses import Response, StreamingResponse

from calotype.domain.errors import NotFound, RateLimited
from calotype.gateway.encoding import encode
from calotype.gateway.ids import REQUEST_ID
from calotype.gateway.requests import find_own, refreshed, status_of
from calotype.gateway.routes import Answer, Route
from calotype.store.records import Request

if TYPE_CHECKING:
    from calotype.gateway.call import Call

LOOK_S = 0.2
"""How often progress is looked at."""
PING_S = 15.0
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
    request = await find_own(call)
    call.gateway.streams.enter(call.key.id)
    headers = {"cache-control": "no-store", "x-accel-buffering": "no", "x-request-id": request.id}
    return _Counted(call, request, headers)


class _Counted(StreamingResponse):
    """Leaves its place when it ends, however it ends."""

    def __init__(self, call: Call, request: Request, headers: dict[str, str]) -> None:
        self._call = call
        super().__init__(_events(call, request), headers=headers, media_type="text/event-stream")

    async def __call__(self, scope, receive, send) -> None:  # type: ignore[no-untyped-def]
        try:
            await super().__call__(scope, receive, send)
        finally:
            self._call.gateway.streams.leave(self._call.key.id)


async def _events(call: Call, request: Request) -> AsyncIterator[bytes]:
    loop = asyncio.get_running_loop()
    sent, sent_at = b"", 0.0
    while True:
        body = encode(await status_of(call.parts, request, call.origin))
        if body != sent:
            sent, sent_at = body, loop.time()
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


routes = (
    Route(
        method="GET",
        path="/v2/requests/{id}/status/stream",
        handler=stream,
        tag="Queue",
        summary="Follow a request",
        help="Server-sent events: the status body at every change. The stream ends after the request's end; a failed "
        "request's events come with 200, too.",
        inputs=(REQUEST_ID,),
        answers={200: Answer(help="The events.", media=("text/event-stream",))},
        errors=(NotFound, RateLimited),
    ),
)
