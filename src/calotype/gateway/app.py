"""The ASGI application: dispatch by the route table, authentication, and what every answer has."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import structlog
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from calotype.domain.errors import CalotypeError, NotFound
from calotype.gateway import openapi
from calotype.gateway.auth import Visit, identify, key_of
from calotype.gateway.call import Call
from calotype.gateway.errors import InternalError, MethodNotAllowed, error_response
from calotype.gateway.lookup import KeyLookup
from calotype.gateway.metrics import Metrics
from calotype.gateway.origin import Origins
from calotype.gateway.parts import GatewayParts
from calotype.gateway.paths import Paths
from calotype.gateway.rates import Rates
from calotype.gateway.routes import Route
from calotype.gateway.stream import Streams
from calotype.gateway.table import all_routes
from calotype.gateway.waits import Waits

log = structlog.get_logger("calotype.gateway")

ELSEWHERE: Mapping[str, str] = {
    "/workflows": "PixelFlow workflows are not part of this server: it draws images",
    "/finetune": "fine-tuning is not part of this server: it draws images",
    "/v1/chat": "chat models are not part of this server: it draws images",
    "/chat": "chat models are not part of this server: it draws images",
    "/v1/models": "the models are listed at /inference-model-information/list",
    "/v1/images": "OpenAI's routes are not part of this server: use /v1/{slug} or /v2/{slug}",
    "/v1/requests": "a request's id is missing: /v1/requests/{id}",
}
"""What is not here though callers ask for it, by what its paths begin with. None of it is read as a model's slug."""
ANY_HOST = frozenset({"/health", "/ready"})
"""Probes come by address, and are told nothing that a foreign host could misuse."""
READS = frozenset({"GET", "HEAD"})
"""Polls, too many for the log: the metrics count them."""
METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS"})
PLAIN_HEADERS = ((b"x-content-type-options", b"nosniff"), (b"referrer-policy", b"no-referrer"))


Refusal = Callable[[CalotypeError, Scope], Response]
"""An error as its caller is told."""


def refused(error: CalotypeError, scope: Scope) -> Response:
    """As JSON, as it is for programs."""
    return error_response(error, scope["calotype.request_id"])


def create_app(parts: GatewayParts, *, pages: Sequence[Route] = (), refusal: Refusal = refused) -> Gateway:
    """The gateway as an ASGI app. Its lifespan ends what it started; the parts are their owner's to close. ``pages``
    are routes beside the API's; ``refusal`` answers every error, theirs too."""
    return Gateway(parts, pages, refusal)


class Gateway:
    """ASGI. Every answer leaves it with an ``x-request-id``, errors too."""

    def __init__(self, parts: GatewayParts, pages: Sequence[Route] = (), refusal: Refusal = refused) -> None:
        self.parts = parts
        self._refusal = refusal
        self.origins = Origins(parts.settings)
        self.metrics = Metrics(parts.registry)
        self.waits = Waits(parts.store.queue, parts.draining)
        self.rates = Rates(parts.settings.requests_per_minute, what="calls a minute are allowed")
        self.lookup = KeyLookup(parts.store.accounts, parts.settings.wrong_keys_per_minute)
        self.streams = Streams()
        self.routes = (*all_routes(), *pages)
        self._paths = _paths(self, self.routes)
        self._inner: ASGIApp = self._answered
        if parts.settings.cors_origins:
            self._inner = CORSMiddleware(  # around the errors too: a page may read why it was refused
                self._answered,
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
            await self._inner(scope, receive, sending)
        finally:
            seconds = time.perf_counter() - began
            route = scope.get("calotype.route", "none")
            method = scope["method"] if scope["method"] in METHODS else "other"
            self.metrics.answered(method, route, status, seconds)
            if scope["method"] not in READS or status >= 400:
                log.info("answered", request_id=request_id, method=method, route=route, status=status, seconds=seconds)

    async def _answered(self, scope: Scope, receive: Receive, send: Send) -> None:
        """The route's answer, or the error that it raised; one that began may only break off."""
        began = False

        async def sending(message: Message) -> None:
            nonlocal began
            began = True
            await send(message)

        error: CalotypeError
        try:
            if scope["path"] not in ANY_HOST:
                scope["calotype.origin"] = self.origins.of(scope, scope["calotype.headers"])
            await self._dispatch(scope, receive, sending)
            return
        except CalotypeError as refusal:
            error = refusal
        except ClientDisconnect:
            return
        except Exception:  # the edge of the process: recorded, and told without its innards
            log.exception("failed", request_id=scope["calotype.request_id"], route=scope.get("calotype.route", "none"))
            error = InternalError()
        if not began:
            await self._refusal(error, scope)(scope, receive, send)

    async def _dispatch(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope["path"]
        found = self._paths.find(path)
        slug = found[1].get("slug") if found is not None else None
        if found is not None and (slug is None or slug in self.parts.catalog):
            endpoint, scope["path_params"] = found
            await endpoint(scope, receive, send)
            return
        for beginning, message in ELSEWHERE.items():
            if path == beginning or path.startswith(beginning + "/"):
                raise NotFound(message)
        if slug is not None:
            self.parts.catalog.model(slug)  # raises UnknownModel, naming the nearest
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
        route = self.rows.get("GET" if scope["method"] == "HEAD" else scope["method"])
        if route is None:
            allowed = {*self.rows, "HEAD"} if "GET" in self.rows else self.rows
            raise MethodNotAllowed(scope["method"], ", ".join(sorted(allowed)))
        headers = scope["calotype.headers"]
        origin = scope.get("calotype.origin", "")
        method = "POST" if route.changes else scope["method"]
        address = self.gateway.origins.address(scope)
        visit = Visit(headers=headers, address=address, method=method, origin=origin)
        caller = await identify(self.gateway.lookup, visit, route.auth)
        call = Call(
            parts=parts,
            gateway=self.gateway,
            http=Request(scope, receive, send),
            headers=headers,
            request_id=scope["calotype.request_id"],
            origin=origin,
            caller=caller,
        )
        response = await route.handler(call)
        if caller is not None and key_of(headers) is None:  # by a cookie, which caches don't know for a secret
            response.headers.setdefault("cache-control", "no-store")
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
