"""An account's keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import Response

from calotype.web.rendering import page
from calotype.web.routes import page_route

if TYPE_CHECKING:
    from calotype.gateway.call import Call


async def keys(call: Call) -> Response:
    found = await call.parts.store.accounts.keys(call.account.id)
    return await page(
        call,
        "keys.html",
        keys=[key for key in reversed(found) if key.revoked_at is None],
        revoked=[key for key in reversed(found) if key.revoked_at is not None],
        models=list(call.parts.catalog.values()),
    )


routes = (page_route("GET", "/keys", keys, "The account's keys"),)
