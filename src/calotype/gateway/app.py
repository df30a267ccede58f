"""The ASGI application: dispatch by the route table, authentication, and what every answer has."""

from __future__ import annotations

import time
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import structlog
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import ClientDisconnect, Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from calotype.domain.errors import CalotypeError, NotFound
from calotype.gateway import openapi
from calotype.gateway.auth import Caller, authenticate
from calotype.gateway.call import Call
from calotype.gateway.errors import InternalError, MethodNotAllowed, error_response
from calotype.gateway.metrics import Metrics
from calotype.gateway.origin import Origins
from calotype.gateway.parts import GatewayParts
from calotype.gateway.paths import Paths
from calotype.gateway.rates import Rates
from calotype.gateway.routes import Auth, Route
from calotype.gateway.stream import Streams
from calotype.gateway.table import all_routes
from calotype.gateway.waits import Waits

log = structlog.get_logger("calotype.gateway")

ELSEWHERE: Mapping[str, str] = {
    "/workflows": "PixelFlow workflows are not part of this server: it draws images",
    "/finetune": "fine-tuning is not part of this server: it draws images",
    "/v1/chat": "chat models are not part of this server: it draws images",
    "/chat": "chat models are not part of this server: it draws images",
}
"""Routes of the original that are not ours, by what their paths begin with."""
ANY_HOST = frozenset({"/health", "/ready"})
"""Probes come by address, and are told nothing that a foreign host could misuse."""
READS = frozenset({"GET", "HEAD"})
"""Polls, too many for the log: the metrics count them."""
METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"})
PLAIN_HEADERS = ((b"x-content-type-options", b"nosniff"), (b"referrer-policy", b"no-referrer"))


def create_app(parts: GatewayParts) -> Gateway:
    """The gateway as an ASGI app. Its lifespan ends what it started; the parts are their owner's to close."""
    return Gateway(parts)


class Gateway:
    """ASGI. Every error leaves it as JSON, and every answer with an ``x-request-id``."""

    def __init__(self, parts: GatewayParts) -> None:
        self.parts = parts
        self.origins = Origins(parts.settings)
        self.metrics = Metrics(parts.registry)
        self.waits = Waits(parts.store.queue, parts.draining)
        self.rates = Rates(parts.settings.requests_per_minute)
        self.streams = Streams()
        self.routes = all_routes()
        self._paths = _paths(self, self.routes)
        self._inner: ASGIApp = self._dispatch
        if parts.settings.cors_origins:
            self._inner = CORSMiddleware(
                self._dispatch,
                allow_origins=parts.settings.cors_origins,
                allow_methods=("GET", "POST", "PUT", "DELETE"),
                allow_headers=("*",),
                expose_headers=("*",),
            )

    @cached_property
    def openapi(self) -> bytes:
        """The document; made when it is first asked for."""
        return openapi.encoded(self.routes, self.parts.catalog)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        match scope["type"]:
            case "http":
                await self._http(scope, receive, send)
            case "lifespan":
                await self._lifespan(receive, send)
            case "websocket":
                await send({"type": "websocket.close", "code": 1008})

    async def _lifespan(self, receive: Receive, send: Send) -> None:
        while True:
            message = await receive()
            if message["type"] == "lifespan.shutdown":
                await self.waits.close()
                await send({"type": "lifespan.shutdown.complete"})
                return
            await send({"type": "lifespan.startup.complete"})

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        began = time.perf_counter()
        request_id = str(uuid.uuid4())
        status = 0

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = message["headers"]
                present = {name for name, _ in headers}
                if b"x-request-id" not in present:
                    headers.append((b"x-request-id", request_id.encode()))
                headers += [pair for pair in PLAIN_HEADERS if pair[0] not in present]
            await send(message)

        scope["calotype.request_id"] = request_id
        # The first of several of one name counts.
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in reversed(scope["headers"])}
        scope["calotype.headers"] = headers
        try:
            if scope["path"] not in ANY_HOST:
                scope["calotype.origin"] = self.origins.of(scope, headers)
            await self._inner(scope, receive, sending)
        except CalotypeError as error:
            await self._fail(error, request_id, scope, receive, sending, status)
        except ClientDisconnect:
            pass
        except Exception:  # the edge of the process: recorded, and told without its innards
            log.exception("failed", request_id=request_id, path=scope["path"][:200])
            await self._fail(InternalError(), request_id, scope, receive, sending, status)
        finally:
            seconds = time.perf_counter() - began
            route = scope.get("calotype.route", "none")
            method = scope["method"] if scope["method"] in METHODS else "other"
            self.metrics.answered(method, route, status, seconds)
            if scope["method"] not in READS or status >= 400:
                log.info("answered", request_id=request_id, method=method, route=route, status=status, seconds=seconds)

    async def _fail(
        self, error: CalotypeError, request_id: str, scope: Scope, receive: Receive, send: Send, status: int
    ) -> None:
        if not status:
            await error_response(error, request_id)(scope, receive, send)

    async def _dispatch(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope["path"]
        found = self._paths.find(path)
        if found is not None:
            endpoint, scope["path_params"] = found
            await endpoint(scope, receive, send)
            return
        for beginning, message in ELSEWHERE.items():
            if path == beginning or path.startswith(beginning + "/"):
                raise NotFound(message)
        raise NotFound(f"there is nothing at {path[:200]!r}: /docs lists what there is")


@dataclass(frozen=True, kw_only=True)
class _Endpoint:
    """All methods of one path."""

    gateway: Gateway
    path: str
    rows: Mapping[str, Route]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        parts = self.gateway.parts
        scope["calotype.route"] = self.path
        slug = scope["path_params"].get("slug")
        if slug is not None:
            parts.catalog.model(slug)
        route = self.rows.get("GET" if scope["method"] == "HEAD" else scope["method"])
        if route is None:
            raise MethodNotAllowed(scope["method"], ", ".join(sorted(self.rows)))
        headers = scope["calotype.headers"]
        caller: Caller | None = None
        if route.auth is not Auth.NONE:
            caller = await authenticate(parts.store, headers.get("x-api-key"), headers.get("authorization"), route.auth)
        call = Call(
            parts=parts,
            gateway=self.gateway,
            http=Request(scope, receive, send),
            headers=headers,
            request_id=scope["calotype.request_id"],
            origin=scope.get("calotype.origin", ""),
            caller=caller,
        )
        response = await route.handler(call)
        await response(scope, receive, send)


def _paths(gateway: Gateway, routes: Sequence[Route]) -> Paths[_Endpoint]:
    by_path: dict[str, dict[str, Route]] = {}
    for route in routes:
        rows = by_path.setdefault(route.path, {})
        if route.method in rows:
            raise ValueError(f"two routes for {route.method} {route.path}")
        rows[route.method] = route
    paths: Paths[_Endpoint] = Paths()
    for path, rows in by_path.items():
        paths.add(path, _Endpoint(gateway=gateway, path=path, rows=rows))
    return paths
