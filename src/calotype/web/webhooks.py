"""An account's webhooks, and what they were sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from starlette.responses import Response

from calotype.gateway.deliveries import STATES
from calotype.gateway.paging import before
from calotype.gateway.queries import choice
from calotype.store.records import Event
from calotype.web.rendering import page, partial, render
from calotype.web.routes import page_route

if TYPE_CHECKING:
    from calotype.gateway.call import Call

PATH = "/webhooks"
PART = 25
"""Deliveries that are shown at a time."""
EVENTS: Mapping[str, str] = {Event.SUCCEEDED.value: "a request succeeded", Event.FAILED.value: "a request failed"}


async def webhooks(call: Call) -> Response:
    store = call.parts.store.webhooks
    asked = {name: call.text(name) or None for name in ("webhook_id", "status")}
    found = await store.log(
        call.account.id,
        webhook_id=asked["webhook_id"],
        state=choice(call, "status", STATES, None) if asked["status"] else None,
        limit=PART,
        before=before(call),
    )
    kept = {name: value for name, value in asked.items() if value}
    more = None
    if found.next_before is not None:
        more = f"{PATH}?{urlencode({**kept, 'before': found.next_before})}"
    shown: dict[str, Any] = {
        "deliveries": found.items,
        "more": more,
        "first": before(call) is None,
        "filtered": bool(kept),
    }
    if partial(call):
        return render(call, "deliveries_part.html", **shown)
    return await page(
        call,
        "webhooks.html",
        webhooks=await store.webhooks(call.account.id),
        events=EVENTS,
        states=list(STATES),
        asked=asked,
        **shown,
    )


routes = (page_route("GET", PATH, webhooks, "The account's webhooks, and what they were sent"),)
