"""The least a poll could cost: one JSON object, encoded for every answer, on the server's own uvicorn.

Run as ``python -m benchmarks.bare PORT BODY``. ``/asgi`` is an ASGI function; ``/starlette`` a Starlette route.
"""

from __future__ import annotations

import sys

import msgspec
import uvicorn
import uvloop
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

JSON = (b"content-type", b"application/json")


def application(body: bytes) -> ASGIApp:
    value = msgspec.json.decode(body)
    encode = msgspec.json.Encoder().encode

    async def starlette(request: Request) -> JSONResponse:
        return JSONResponse(value)

    inner = Starlette(routes=[Route("/starlette", starlette)])

    async def asgi(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] != "/asgi":
            await inner(scope, receive, send)
            return
        answer = encode(value)
        length = (b"content-length", str(len(answer)).encode())
        await send({"type": "http.response.start", "status": 200, "headers": [JSON, length]})
        await send({"type": "http.response.body", "body": answer})

    return asgi


def main() -> None:
    config = uvicorn.Config(
        application(sys.argv[2].encode()),
        port=int(sys.argv[1]),
        http="httptools",
        ws="none",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
    )
    uvloop.run(uvicorn.Server(config).serve())


if __name__ == "__main__":
    main()
