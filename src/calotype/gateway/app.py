"""The ASGI application: dispatch by the route table, authentication, and what every answer has."""

from __future__ import annotations

import time
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import structlog
from starlette.datastructures import Headers, MutableHeaders
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import ClientDisconnect, Request
from starlette.routing import Route as Path
from starlette.routing import Router
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from calotype.domain.errors import CalotypeError, NotFound
from calotype.gateway import openapi
from calotype.gateway.auth import Caller, authenticate
from calotype.gateway.call import Call
from calotype.gateway.errors import InternalError, MethodNotAllowed, error_response
from calotype.gateway.metrics import Metrics
from calotype.gateway.origin import Origins
from calotype.gateway.parts import GatewayParts
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
"""Polls: too many for the log as it normally is."""
METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"})
PLAIN_HEADERS = (("x-content-type-options", "nosniff"), ("referrer-policy", "no-referrer"))


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
        self._router = Router(_paths(self, self.routes), redirect_slashes=False)
        self._router.default = self._nowhere
        self._inner: ASGIApp = self._router
        if parts.settings.cors_origins:
            self._inner = CORSMiddleware(
                self._router,
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
                headers = MutableHeaders(scope=message)
                headers.setdefault("x-request-id", request_id)
                for name, value in PLAIN_HEADERS:
                    headers.setdefault(name, value)
            await send(message)

        scope["calotype.request_id"] = request_id
        try:
            if scope["path"] not in ANY_HOST:
                scope["calotype.origin"] = self.origins.of(scope, Headers(scope=scope))
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
            tell = log.debug if scope["method"] in READS and status < 400 else log.info
            tell("answered", request_id=request_id, method=method, route=route, status=status, seconds=seconds)

    async def _fail(
        self, error: CalotypeError, request_id: str, scope: Scope, receive: Receive, send: Send, status: int
    ) -> None:
        if not status:
            await error_response(error, request_id)(scope, receive, send)

    async def _nowhere(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope["path"]
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
        request = Request(scope, receive, send)
        caller: Caller | None = None
        if route.auth is not Auth.NONE:
            headers = request.headers
            caller = await authenticate(parts.store, headers.get("x-api-key"), headers.get("authorization"), route.auth)
        call = Call(
            parts=parts,
            gateway=self.gateway,
            http=request,
            request_id=scope["calotype.request_id"],
            origin=scope.get("calotype.origin", ""),
            caller=caller,
        )
        response = await route.handler(call)
        await response(scope, receive, send)


def _paths(gateway: Gateway, routes: Sequence[Route]) -> list[Path]:
    """One for each path; those with a parameter after the literal ones, which they would match too."""
    by_path: dict[str, dict[str, Route]] = {}
    for route in routes:
        rows = by_path.setdefault(route.path, {})
        if route.method in rows:
            raise ValueError(f"two routes for {route.method} {route.path}")
        rows[route.method] = route
    return [
        Path(path, _Endpoint(gateway=gateway, path=path, rows=by_path[path]))
        for path in sorted(by_path, key=lambda path: [segment.startswith("{") for segment in path.split("/")])
    ]
