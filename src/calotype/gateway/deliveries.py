"""The log of what webhooks were sent, and sending it again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import msgspec
from starlette.responses import Response

from calotype.domain.errors import Conflict, InvalidParameter, NotFound
from calotype.gateway.encoding import json_response
from calotype.gateway.ids import request_id
from calotype.gateway.paging import PAGES, before, before_input, limit, limit_input, paging
from calotype.gateway.queries import choice, choice_input
from calotype.gateway.routes import Answer, Input, Route
from calotype.gateway.times import moment
from calotype.store.records import Delivery, DeliveryState

if TYPE_CHECKING:
    from calotype.gateway.call import Call

TAG = "Webhooks"
STATES: Mapping[str, DeliveryState] = {state.value: state for state in DeliveryState}


class ShownAttempt(msgspec.Struct, frozen=True, kw_only=True):
    """One try of a delivery."""

    number: int
    started_at: str | None
    duration_ms: int
    status: int | None
    """Of the receiver's answer."""
    error: str | None


class ShownDelivery(msgspec.Struct, frozen=True, kw_only=True):
    """One receiver told of one event, or still to be told."""

    id: str
    """The receiver sees it as ``webhook-id``."""
    webhook_id: str | None
    """Null: the request's own webhook."""
    request_id: str
    webhook_url: str
    event: str
    status: str
    """``pending``, ``delivered`` or ``failed``."""
    created_at: str | None
    next_attempt_at: str | None
    attempts: tuple[ShownAttempt, ...]


class DeliveryLog(msgspec.Struct, frozen=True, kw_only=True):
    """A part of the deliveries, newest first. It may hold fewer than were asked for, or none, and still not be the
    last."""

    deliveries: tuple[ShownDelivery, ...]
    next_before: int | None
    """``before`` of the next part; null: this was the last."""


class Deliveries(msgspec.Struct, frozen=True, kw_only=True):
    """A page of deliveries, newest first."""

    logs: tuple[ShownDelivery, ...]
    page: int
    per_page: int
    total: int


async def dispatch_logs(call: Call) -> Response:
    webhook_id = named_webhook(call)
    if await call.parts.store.webhooks.find(webhook_id, account_id=call.account.id) is None:
        raise NotFound(f"there is no webhook {webhook_id[:64]!r}")
    return await _deliveries(call, webhook_id=webhook_id, request=None)


async def deliveries(call: Call) -> Response:
    wanted = call.text("request_id")
    return await _deliveries(
        call, webhook_id=call.text("webhook_id"), request=None if wanted is None else request_id(wanted)
    )


async def log(call: Call) -> Response:
    found = await call.parts.store.webhooks.log(
        call.account.id,
        webhook_id=call.text("webhook_id"),
        state=choice(call, "status", STATES, None),
        limit=limit(call),
        before=before(call),
    )
    rows = tuple(_shown(delivery) for delivery in found.items)
    return json_response(DeliveryLog(deliveries=rows, next_before=found.next_before))


async def redeliver(call: Call) -> Response:
    wanted = call.path["delivery"]
    delivery = await call.parts.store.webhooks.redeliver(wanted, account_id=call.account.id)
    if delivery is None:
        raise NotFound(f"there is no delivery {wanted[:64]!r}")
    return json_response(_shown(delivery), status=202)


async def _deliveries(call: Call, *, webhook_id: str | None, request: str | None) -> Response:
    asked = paging(call)
    found, total = await call.parts.store.webhooks.deliveries(
        call.account.id, webhook_id=webhook_id, request_id=request, limit=asked.per_page, offset=asked.offset
    )
    rows = tuple(_shown(delivery) for delivery in found)
    return json_response(Deliveries(logs=rows, page=asked.page, per_page=asked.per_page, total=total))


def named_webhook(call: Call) -> str:
    webhook_id = call.text("webhook_id")
    if webhook_id is None:
        raise InvalidParameter("webhook_id", "webhook_id is required")
    return webhook_id


def _shown(delivery: Delivery) -> ShownDelivery:
    return ShownDelivery(
        id=delivery.id,
        webhook_id=delivery.webhook_id,
        request_id=delivery.request_id,
        webhook_url=delivery.url,
        event=delivery.event.value,
        status=delivery.state.value,
        created_at=moment(delivery.created_at),
        next_attempt_at=moment(delivery.due_at) if delivery.state is DeliveryState.PENDING else None,
        attempts=tuple(
            ShownAttempt(
                number=attempt.number,
                started_at=moment(attempt.started_at),
                duration_ms=round(attempt.duration_s * 1000),
                status=attempt.status,
                error=attempt.error,
            )
            for attempt in delivery.attempts
        ),
    )


WEBHOOK_ID = Input(
    name="webhook_id",
    where="query",
    help="The webhook's id.",
    schema={"type": "string", "minLength": 1},
    needed=True,
)

routes = (
    Route(
        method="GET",
        path="/webhook/dispatch-logs",
        handler=dispatch_logs,
        tag=TAG,
        summary="What was sent to a webhook",
        inputs=(WEBHOOK_ID, *PAGES),
        answers={200: Answer(help="A page of deliveries.", body=Deliveries)},
        errors=(InvalidParameter, NotFound),
    ),
    Route(
        method="GET",
        path="/v2/webhooks/deliveries",
        handler=deliveries,
        tag=TAG,
        summary="All deliveries, those of requests' own webhooks too",
        inputs=(
            *PAGES,
            Input(name="webhook_id", where="query", help="Only those of this webhook."),
            Input(name="request_id", where="query", help="Only those of this request."),
        ),
        answers={200: Answer(help="A page of deliveries.", body=Deliveries)},
        errors=(InvalidParameter, NotFound),
    ),
    Route(
        method="GET",
        path="/v2/webhooks/log",
        handler=log,
        tag=TAG,
        summary="Deliveries, from the newest",
        inputs=(
            limit_input(),
            before_input(),
            Input(name="webhook_id", where="query", help="Only those of this webhook."),
            choice_input("status", "Only those in this state.", STATES),
        ),
        answers={200: Answer(help="A part of the deliveries.", body=DeliveryLog)},
        errors=(InvalidParameter,),
    ),
    Route(
        method="POST",
        path="/v2/webhooks/deliveries/{delivery}/redeliver",
        handler=redeliver,
        tag=TAG,
        summary="Send a delivery again",
        inputs=(Input(name="delivery", where="path", help="The delivery's id."),),
        answers={202: Answer(help="It is due now.", body=ShownDelivery)},
        errors=(NotFound, Conflict),
    ),
)
