"""Webhooks: who is told of the ends of an account's requests, and the secrets that sign what they are told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any
from uuid import uuid4

import msgspec
from starlette.responses import Response

from calotype.domain.errors import Conflict, InvalidParameter, NotFound
from calotype.domain.keys import new_signing_secret
from calotype.domain.money import Balance
from calotype.domain.states import State
from calotype.domain.suggest import did_you_mean
from calotype.domain.targets import check_url
from calotype.gateway.deliveries import WEBHOOK_ID, named_webhook
from calotype.gateway.encoding import json_response
from calotype.gateway.results import result_body, status_body
from calotype.gateway.routes import Answer, Input, Route
from calotype.gateway.times import moment
from calotype.gateway.v2 import WEBHOOK_URL
from calotype.store.records import Event, Request, Webhook

if TYPE_CHECKING:
    from calotype.gateway.call import Call

TAG = "Webhooks"
MOST = 20
"""Active webhooks of an account."""
KEEP_OLD_S = 86_400.0
"""How long a replaced secret signs beside the new one."""
ENDS = frozenset(Event)
EVENTS: Mapping[str, frozenset[Event]] = {
    "GENERATION": ENDS,
    "MODEL_INFERENCE": ENDS,
    Event.SUCCEEDED.value: frozenset({Event.SUCCEEDED}),
    Event.FAILED.value: frozenset({Event.FAILED}),
    "PIXELFLOW": frozenset(),
    "NODE_RUN": frozenset(),
    "GRAPH_RUN": frozenset(),
}
"""What the event types that clients name stand for. The empty ones are of services that are not part of this one."""


Url = Annotated[str, msgspec.Meta(extra_json_schema=WEBHOOK_URL)]
EventType = Annotated[str, msgspec.Meta(extra_json_schema={"enum": list(EVENTS)})]


class EventTypes(msgspec.Struct, frozen=True, kw_only=True):
    """What a webhook wants to be told of."""

    types: Annotated[tuple[EventType, ...], msgspec.Meta(min_length=1, max_length=20)]
    """``GENERATION``, ``job.succeeded``, ``job.failed``."""


class WebhookWish(msgspec.Struct, frozen=True, kw_only=True):
    """A new webhook."""

    webhook_url: Url
    event: EventTypes


class WebhookChange(msgspec.Struct, frozen=True, kw_only=True):
    """What a webhook is to be from now on."""

    webhook_id: str
    webhook_url: Url
    event: EventTypes


class ShownWebhook(msgspec.Struct, frozen=True, kw_only=True):
    """A webhook."""

    webhook_id: str
    webhook_url: str
    event_types: tuple[str, ...]
    event: EventTypes
    status: str
    """``ACTIVE`` or ``INACTIVE``."""
    created_at: str | None
    updated_at: str | None
    warnings: tuple[str, ...]
    """Event types that never happen here."""


class NewWebhook(ShownWebhook, frozen=True, kw_only=True):
    """A webhook that was just made."""

    secret: str
    """Signs its deliveries by Standard Webhooks; shown this once."""


class ShownWebhooks(msgspec.Struct, frozen=True, kw_only=True):
    """The account's active webhooks."""

    webhooks: tuple[ShownWebhook, ...]


class Secret(msgspec.Struct, frozen=True, kw_only=True):
    """A signing secret."""

    secret: str
    """Shown this once. The one before it signs beside it for a day."""


def webhook_body(request: Request, origin: str) -> Mapping[str, Any]:
    """The result of an ended request, or why it failed, as a delivery carries it."""
    if request.state is not State.COMPLETED:
        failure = status_body(request, origin, balance=None, position=None, progress=None)
        return {**_plain(failure), "model": request.call.model}
    if request.artifacts:
        body = _plain(result_body(request, origin, Balance()))
    else:
        # The pictures' time was over before somebody asked for the delivery again.
        body = _plain(status_body(request, origin, balance=Balance(), position=None, progress=None))
    # What is left of the credits is of the moment, and a delivery says the same at every try.
    body["metrics"].pop("remaining_credits", None)
    return body


async def get(call: Call) -> Response:
    found = await call.parts.store.webhooks.webhooks(call.account.id)
    return json_response(ShownWebhooks(webhooks=tuple(ShownWebhook(**_fields(webhook)) for webhook in found)))


async def add(call: Call) -> Response:
    wish = await call.read(WebhookWish)
    now = call.parts.clock()
    webhook = Webhook(
        id=f"wh_{uuid4().hex}",
        account_id=call.account.id,
        url=_url(call, wish.webhook_url),
        event_types=wish.event.types,
        events=_events(wish.event.types),
        created_at=now,
        updated_at=now,
    )
    secret = new_signing_secret()
    await call.parts.store.webhooks.add(webhook, secret, limit=MOST)
    return json_response(NewWebhook(**_fields(webhook), secret=secret))


async def update(call: Call) -> Response:
    wish = await call.read(WebhookChange)
    webhook = await _active(call, wish.webhook_id)
    return await _change(
        call,
        webhook.evolve(
            url=_url(call, wish.webhook_url), event_types=wish.event.types, events=_events(wish.event.types)
        ),
    )


async def inactive(call: Call) -> Response:
    webhook = await _active(call, named_webhook(call))
    return await _change(call, webhook.evolve(active=False))


async def rotate(call: Call) -> Response:
    webhook = await _active(call, call.path["webhook"])
    return await _rotate(call, webhook.id)


async def rotate_own(call: Call) -> Response:
    return await _rotate(call, call.account.id)


async def _rotate(call: Call, owner_id: str) -> Response:
    secret = new_signing_secret()
    await call.parts.store.webhooks.rotate(owner_id, secret, keep_old_s=KEEP_OLD_S)
    return json_response(Secret(secret=secret), status=201)


async def _change(call: Call, webhook: Webhook) -> Response:
    webhook = webhook.evolve(updated_at=call.parts.clock())
    if not await call.parts.store.webhooks.change(webhook):
        raise NotFound(_missing(webhook.id))
    return json_response(ShownWebhook(**_fields(webhook)))


async def _active(call: Call, webhook_id: str) -> Webhook:
    webhook = await call.parts.store.webhooks.find(webhook_id, account_id=call.account.id)
    if webhook is None or not webhook.active:
        raise NotFound(_missing(webhook_id))
    return webhook


def _missing(webhook_id: str) -> str:
    return f"there is no webhook {webhook_id[:64]!r}"


def _url(call: Call, url: str) -> str:
    check_url(url, field="webhook_url", private=call.parts.settings.webhook_private)
    return url


def _events(types: tuple[str, ...]) -> frozenset[Event]:
    for each in types:
        if each not in EVENTS:
            known = ", ".join(EVENTS)
            raise InvalidParameter(
                "event.types", f"there is no event type {each[:40]!r}{did_you_mean(each, EVENTS)} (types: {known})"
            )
    return frozenset().union(*(EVENTS[each] for each in types))


def _fields(webhook: Webhook) -> dict[str, Any]:
    return {
        "webhook_id": webhook.id,
        "webhook_url": webhook.url,
        "event_types": webhook.event_types,
        "event": EventTypes(types=webhook.event_types),
        "status": "ACTIVE" if webhook.active else "INACTIVE",
        "created_at": moment(webhook.created_at),
        "updated_at": moment(webhook.updated_at),
        "warnings": tuple(
            f"{each} never happens here: use GENERATION" for each in webhook.event_types if not EVENTS.get(each)
        ),
    }


def _plain(body: msgspec.Struct) -> dict[str, Any]:
    plain: dict[str, Any] = msgspec.to_builtins(body)
    return plain


SHOWN = {200: Answer(help="The webhook as it is now.", body=ShownWebhook)}
HELP = (
    "Deliveries carry the result's body with `event` (`job.succeeded`, `job.failed`), the request's `id` and "
    "`created_at`. They are "
    "signed by Standard Webhooks (`webhook-id`, `webhook-timestamp`, `webhook-signature`), and tried ten times over "
    "about two hours until the receiver answers 2xx within 10 s. They may arrive more than once: tell repeats by "
    "`webhook-id`. Redirects are not followed, and targets that aren't public are refused unless the server allows "
    "them."
)

routes = (
    Route(
        method="GET",
        path="/webhook/get",
        handler=get,
        tag=TAG,
        summary="Your webhooks",
        answers={200: Answer(help="The active ones, oldest first.", body=ShownWebhooks)},
    ),
    Route(
        method="POST",
        path="/webhook/add",
        handler=add,
        tag=TAG,
        summary="Add a webhook",
        help=HELP,
        body=WebhookWish,
        answers={200: Answer(help="The webhook, and its secret, shown this once.", body=NewWebhook)},
        errors=(InvalidParameter, Conflict),
    ),
    Route(
        method="POST",
        path="/webhook/update",
        handler=update,
        tag=TAG,
        summary="Change a webhook",
        body=WebhookChange,
        answers=SHOWN,
        errors=(InvalidParameter, NotFound),
    ),
    Route(
        method="GET",
        path="/webhook/inactive",
        handler=inactive,
        tag=TAG,
        summary="Delete a webhook",
        help="A GET that deletes, because existing clients send it so.",
        changes=True,
        inputs=(WEBHOOK_ID,),
        answers=SHOWN,
        errors=(InvalidParameter, NotFound),
    ),
    Route(
        method="POST",
        path="/v2/webhooks/{webhook}/secret",
        handler=rotate,
        tag=TAG,
        summary="Replace a webhook's signing secret",
        inputs=(Input(name="webhook", where="path", help="The webhook's id."),),
        answers={201: Answer(help="The new secret.", body=Secret)},
        errors=(NotFound,),
    ),
    Route(
        method="POST",
        path="/v2/account/webhook-secret",
        handler=rotate_own,
        tag=TAG,
        summary="Replace the secret that signs for requests' own webhooks",
        help="What `?webhook=` and `X-Webhook-Url` name is signed with the account's secret: make one to verify it.",
        answers={201: Answer(help="The new secret.", body=Secret)},
    ),
)
