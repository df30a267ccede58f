"""The first page: all models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import Response

from calotype.gateway.routes import Auth
from calotype.web.rendering import page
from calotype.web.routes import page_route

if TYPE_CHECKING:
    from calotype.gateway.call import Call


async def catalogue(call: Call) -> Response:
    return await page(call, "catalogue.html", models=list(call.parts.catalog.values()))


routes = (
    # The page itself: clients take a redirect for an answer, so no route of theirs has one.
    page_route("GET", "/", catalogue, "All models", auth=Auth.OPTIONAL),
)
