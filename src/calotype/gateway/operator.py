"""For operators: everybody's requests, usage and keys, the queue, the workers, and what can be drawn with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import msgspec
from starlette.responses import Response

from calotype.domain.errors import (
    AlreadyEnded,
    Cancelled,
    InvalidParameter,
    NotFound,
)
from calotype.gateway.encoding import json_response
from calotype.gateway.health import Readiness, readiness_of
from calotype.gateway.history import SEARCH_INPUTS, FoundRequest, FoundRequests, found_request, search_of
from calotype.gateway.ids import REQUEST_ID, request_id
from calotype.gateway.keys import CHANGED, GONE, KEY_ID, MADE, KeyChange, change_key, revoke_key, rotate_key
from calotype.gateway.paging import limit, limit_input
from calotype.gateway.routes import Answer, Auth, Input, Route
from calotype.gateway.times import moment
from calotype.gateway.usage import USAGE_INPUTS, UsageReport, usage_of
from calotype.gateway.v2 import CancelBody

if TYPE_CHECKING:
    from calotype.gateway.call import Call
    from calotype.store.records import Request

TAG = "Operator"


MOST_RUNNING = 500
"""Running requests that are shown."""


class BusyAccount(msgspec.Struct, frozen=True, kw_only=True):
    """An account that has requests in the queue."""

    account_id: str
    name: str
    queued: int
    running: int


class QueueState(msgspec.Struct, frozen=True, kw_only=True):
    """The queue as a whole, at most a second old."""

    queued: Mapping[str, int]
    """By pipeline."""
    running: Mapping[str, int]
    oldest_queued_at: str | None
    accounts: tuple[BusyAccount, ...]
    """Those with requests in it, the most waiting first."""


class RunningRequest(msgspec.Struct, frozen=True, kw_only=True):
    """A request that a worker draws."""

    request_id: str
    account_id: str
    model: str
    attempt: int
    progress: float | None
    """0 to 1; null before the first step."""
    started_at: str | None


class ShownWorker(msgspec.Struct, frozen=True, kw_only=True):
    """A worker process as it last said."""

    id: str
    host: str
    pid: int
    pipelines: Mapping[str, str]
    """``cold``, ``loading``, ``ready`` or ``failed: ...``."""
    running: int
    requests: tuple[RunningRequest, ...]
    """What it draws, as the queue has it."""
    seen_at: str | None


class Failures(msgspec.Struct, frozen=True, kw_only=True):
    """The last requests that failed and were not cancelled, the latest end first."""

    requests: tuple[FoundRequest, ...]


class ShownWorkers(msgspec.Struct, frozen=True, kw_only=True):
    """The workers that were heard of lately."""

    workers: tuple[ShownWorker, ...]


async def change(call: Call) -> Response:
    return await change_key(call, None)


async def rotate(call: Call) -> Response:
    return await rotate_key(call, None)


async def revoke(call: Call) -> Response:
    return await revoke_key(call, None)


async def usage(call: Call) -> Response:
    return await usage_of(call, await _asked_account(call))


async def search(call: Call) -> Response:
    return await search_of(call, await _asked_account(call))


async def cancel(call: Call) -> Response:
    wanted = request_id(call.path["id"])
    cancelled = await call.parts.store.queue.cancel(
        wanted, account_id=None, error="Request cancelled by the operator", code=Cancelled.code
    )
    if cancelled is None:
        raise NotFound(f"Request {wanted} not found")
    return json_response(CancelBody(request_id=cancelled.id), status=202, headers={"x-request-id": cancelled.id})


async def queue(call: Call) -> Response:
    snapshot = await call.parts.store.queue.snapshot()
    busy = await call.parts.store.accounts.busy()
    return json_response(
        QueueState(
            queued=snapshot.queued,
            running=snapshot.running,
            oldest_queued_at=moment(snapshot.oldest_queued_at),
            accounts=tuple(
                BusyAccount(
                    account_id=each.account.id, name=each.account.name, queued=each.queued, running=each.running
                )
                for each in busy
            ),
        )
    )


async def errors(call: Call) -> Response:
    found = await call.parts.store.queue.failures(limit=limit(call))
    return json_response(Failures(requests=tuple(found_request(request, call.origin) for request in found)))


async def workers(call: Call) -> Response:
    found = await call.parts.store.workers.workers()
    runs: dict[str | None, list[RunningRequest]] = {}
    for request in await call.parts.store.queue.running(limit=MOST_RUNNING):
        runs.setdefault(request.lease_by, []).append(await _running(call, request))
    return json_response(
        ShownWorkers(
            workers=tuple(
                ShownWorker(
                    id=each.id,
                    host=each.host,
                    pid=each.pid,
                    pipelines=each.states,
                    running=each.running,
                    requests=tuple(runs.get(each.id, ())),
                    seen_at=moment(each.seen_at),
                )
                for each in found
            )
        )
    )


async def _running(call: Call, request: Request) -> RunningRequest:
    progress = await call.parts.store.queue.progress_of(request.id)
    return RunningRequest(
        request_id=request.id,
        account_id=request.account_id,
        model=request.call.model,
        attempt=request.attempt,
        progress=progress.fraction if progress else None,
        started_at=moment(request.started_at),
    )


async def models(call: Call) -> Response:
    return json_response(await readiness_of(call))


async def _asked_account(call: Call) -> str | None:
    """The id of the one that the query names, if any. Raises NotFound."""
    asked = call.text("account")
    if asked is None:
        return None
    found = await call.parts.store.accounts.account(asked)
    if found is None:
        raise NotFound(f"there is no account {asked[:64]!r}")
    return found.id


ASKED = Input(name="account", where="query", help="Only this account's, by id or name.")


routes = (
    Route(
        method="PUT",
        path="/v2/operator/keys/{key}",
        handler=change,
        auth=Auth.OPERATOR,
        tag=TAG,
        summary="Change any key's name and limit",
        inputs=(KEY_ID,),
        body=KeyChange,
        answers=CHANGED,
        errors=(InvalidParameter, NotFound),
    ),
    Route(
        method="GET",
        path="/v2/operator/errors",
        handler=errors,
        auth=Auth.OPERATOR,
        tag=TAG,
        summary="What failed last",
        inputs=(limit_input(),),
        answers={200: Answer(help="Requests of everybody's.", body=Failures)},
        errors=(InvalidParameter,),
    ),
    Route(
        method="POST",
        path="/v2/operator/keys/{key}/rotate",
        handler=rotate,
        auth=Auth.OPERATOR,
        tag=TAG,
        summary="Replace any key",
        inputs=(KEY_ID,),
        answers=MADE,
        errors=(NotFound,),
    ),
    Route(
        method="DELETE",
        path="/v2/operator/keys/{key}",
        handler=revoke,
        auth=Auth.OPERATOR,
        tag=TAG,
        summary="Revoke any key",
        inputs=(KEY_ID,),
        answers=GONE,
        errors=(NotFound,),
    ),
    Route(
        method="GET",
        path="/v2/operator/usage",
        handler=usage,
        auth=Auth.OPERATOR,
        tag=TAG,
        summary="Usage by day, account and model",
        inputs=(ASKED, *USAGE_INPUTS),
        answers={200: Answer(help="A row for each day, account and model.", body=UsageReport)},
        errors=(
            InvalidParameter,
            NotFound,
        ),
    ),
    Route(
        method="GET",
        path="/v2/operator/requests",
        handler=search,
        auth=Auth.OPERATOR,
        tag=TAG,
        summary="Search everybody's requests",
        inputs=(ASKED, *SEARCH_INPUTS),
        answers={200: Answer(help="A page of requests.", body=FoundRequests)},
        errors=(
            InvalidParameter,
            NotFound,
        ),
    ),
    Route(
        method="POST",
        path="/v2/operator/requests/{id}/cancel",
        handler=cancel,
        auth=Auth.OPERATOR,
        tag=TAG,
        summary="Cancel any request",
        inputs=(REQUEST_ID,),
        answers={202: Answer(help="It reads FAILED from now on, and its credits are back.", body=CancelBody)},
        errors=(
            NotFound,
            AlreadyEnded,
        ),
    ),
    Route(
        method="GET",
        path="/v2/operator/queue",
        handler=queue,
        auth=Auth.OPERATOR,
        tag=TAG,
        summary="How many requests wait and run",
        answers={200: Answer(help="The queue.", body=QueueState)},
    ),
    Route(
        method="GET",
        path="/v2/operator/workers",
        handler=workers,
        auth=Auth.OPERATOR,
        tag=TAG,
        summary="The worker processes",
        answers={200: Answer(help="Those that were heard of lately.", body=ShownWorkers)},
    ),
    Route(
        method="GET",
        path="/v2/operator/models",
        handler=models,
        auth=Auth.OPERATOR,
        tag=TAG,
        summary="What can be drawn with now, and why not",
        answers={200: Answer(help="The models' states.", body=Readiness)},
    ),
)
