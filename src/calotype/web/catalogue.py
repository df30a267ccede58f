"""The first page: all models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import Response

from calotype.gateway.routes import Auth
from calotype.web.offers import offers
from calotype.web.rendering import page, render
from calotype.web.routes import page_route

if TYPE_CHECKING:
    from calotype.gateway.call import Call


async def catalogue(call: Call) -> Response:
    return await page(call, "catalogue.html", offers=(await offers(call)).values())


async def cards(call: Call) -> Response:
    """The part that changes, for a page that stays open."""
    return render(call, "cards.html", offers=(await offers(call)).values())


routes = (
    # The page itself: clients take a redirect for an answer, so no route of theirs has one.
    page_route("GET", "/", catalogue, "All models", auth=Auth.OPTIONAL),
    page_route("GET", "/cards", cards, "All models, as they are now", auth=Auth.NONE),
)
