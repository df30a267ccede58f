"""A model's page: playground, API, price and performance."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from starlette.responses import Response

from calotype.catalog import Model
from calotype.domain.errors import NotFound, Unauthorized
from calotype.domain.states import State
from calotype.gateway.errors import status_of
from calotype.gateway.routes import Auth
from calotype.gateway.v2 import REFUSALS
from calotype.web.code import LANGUAGES, MODES, Language, Mode, snippet
from calotype.web.form import controls
from calotype.web.offers import offers
from calotype.web.rendering import page
from calotype.web.routes import page_route

if TYPE_CHECKING:
    from calotype.gateway.call import Call

STATES: Mapping[State, str] = {
    State.QUEUED: "accepted and paid for in advance; waits its turn",
    State.PROCESSING: "a worker draws it",
    State.COMPLETED: "the pictures are there, and paid",
    State.FAILED: "nothing was charged; a cancelled request ends here too",
}


async def show(call: Call) -> Response:
    slug = call.path["slug"]
    offer = (await offers(call)).get(slug)
    if offer is None:
        raise NotFound(f"{slug} is no longer offered on this server")
    first, rest = controls(offer.model)
    sent = {"prompt": offer.model.sample}
    return await page(
        call,
        "model.html",
        offer=offer,
        model=offer.model,
        first=first,
        rest=rest,
        languages=LANGUAGES,
        modes=MODES,
        snippet=snippet(call.origin, offer.model, sent, Language.REQUESTS, Mode.QUEUED),
        errors=_errors(),
        states=STATES,
        sizes=_sizes(offer.model),
        slowest_s=max((each.total.quantile_s(0.95) or 0.0 for each in offer.speeds), default=0.0),
    )


def _errors() -> Sequence[tuple[int, str, bool, str]]:
    """Status, code, whether the same call may succeed later, and what it means, of what a call may be refused with."""
    rows = [
        (status_of(each), each.code, each.retryable, (each.__doc__ or "").strip()) for each in (Unauthorized, *REFUSALS)
    ]
    return sorted(rows)


def _sizes(model: Model) -> Mapping[tuple[int, int], str]:
    """The aspect ratio of each size."""
    return {size: ratio for ratio, size in model.sizes.items()}


routes = (page_route("GET", "/models/{slug}", show, "A model's playground, API and price", auth=Auth.OPTIONAL),)
