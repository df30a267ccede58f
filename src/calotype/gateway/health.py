"""What machines ask: is it alive, can it draw, what does it count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

import msgspec
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.responses import Response

from calotype import __version__
from calotype.domain.errors import CalotypeError, Forbidden, StoreUnavailable
from calotype.gateway.auth import authenticate
from calotype.gateway.encoding import json_response
from calotype.gateway.parts import GatewayParts
from calotype.gateway.routes import Answer, Auth, Route
from calotype.store.records import Worker

if TYPE_CHECKING:
    from calotype.gateway.call import Call

ModelState = Literal["cold", "loading", "ready", "unavailable"]
_NEAREST: tuple[ModelState, ...] = ("ready", "loading", "cold")


class Health(msgspec.Struct, frozen=True, kw_only=True):
    """The process answers."""

    status: Literal["ok"]
    version: str


class Readiness(msgspec.Struct, frozen=True, kw_only=True):
    """Whether a request sent now would be taken and run."""

    ready: bool
    models: Mapping[str, ModelState]
    """``cold``: the first request loads its pipeline."""
    reasons: Mapping[str, str]
    """What stands in the way, by model, or of everything under ``store`` or ``server``."""


async def health(call: Call) -> Response:
    return json_response(Health(status="ok", version=__version__))


async def ready(call: Call) -> Response:
    readiness = await readiness_of(call)
    return json_response(readiness, status=200 if readiness.ready else 503)


async def readiness_of(call: Call) -> Readiness:
    parts = call.parts
    reasons: dict[str, str] = {}
    if parts.draining.is_set():
        reasons["server"] = "it is shutting down"
    workers: Sequence[Worker] = ()
    try:
        await parts.store.check()
        workers = await parts.store.workers.workers()
    except StoreUnavailable as error:
        reasons["store"] = error.message
    models, obstacles = states_of(parts, workers)
    able = any(state != "unavailable" for state in models.values())
    ready = able and not reasons
    return Readiness(ready=ready, models=models, reasons={**reasons, **obstacles})


def states_of(parts: GatewayParts, workers: Sequence[Worker]) -> tuple[Mapping[str, ModelState], Mapping[str, str]]:
    """How each model is, by its slug, and what stands in the way of those that can't be drawn with."""
    states: dict[str, set[str]] = {}
    for worker in workers:
        for pipeline, state in worker.states.items():
            states.setdefault(pipeline, set()).add(state)
    models: dict[str, ModelState] = {}
    reasons: dict[str, str] = {}
    for slug in parts.catalog:
        known = states.get(parts.pipeline_of(slug), set())
        obstacle = "retired" if slug in parts.settings.retired else parts.state_of(slug)
        if obstacle == "ready":
            obstacle = "" if any(state in known for state in _NEAREST) else _failure(known)
        models[slug] = "unavailable" if obstacle else next(state for state in _NEAREST if state in known)
        if obstacle:
            reasons[slug] = obstacle
    return models, reasons


def _failure(states: set[str]) -> str:
    return next(iter(sorted(states)), "no worker that draws with its pipeline is there")


async def metrics(call: Call) -> Response:
    parts = call.parts
    headers = call.headers
    if not (parts.settings.metrics_public or call.gateway.origins.loopback(call.http.scope, headers)):
        try:
            address = call.gateway.origins.address(call.http.scope)
            await authenticate(call.gateway.lookup, headers, Auth.OPERATOR, address=address)
        except CalotypeError as error:
            raise Forbidden("metrics are for operators, and for callers on this machine") from error
    snapshot = await parts.store.queue.snapshot()
    workers = await parts.store.workers.workers()
    due_at = await parts.store.webhooks.next_due()
    call.gateway.metrics.observe(snapshot, list(workers), due_at, parts.clock())
    return Response(generate_latest(parts.registry), media_type=CONTENT_TYPE_LATEST)


routes = (
    Route(
        method="GET",
        path="/health",
        handler=health,
        auth=Auth.NONE,
        tag="Server",
        summary="Is the server alive",
        answers={200: Answer(help="It is.", body=Health)},
    ),
    Route(
        method="GET",
        path="/ready",
        handler=ready,
        auth=Auth.NONE,
        tag="Server",
        summary="Can it take and run a request now",
        answers={
            200: Answer(help="It can.", body=Readiness),
            503: Answer(help="It can't; `reasons` says why.", body=Readiness),
        },
    ),
    Route(
        method="GET",
        path="/metrics",
        handler=metrics,
        auth=Auth.NONE,
        tag="Server",
        summary="Counts and times for Prometheus",
        help="For an operator's key, or for callers on the server's own machine.",
        answers={200: Answer(help="Prometheus' text format.", media=("text/plain",))},
        errors=(Forbidden,),
    ),
)
