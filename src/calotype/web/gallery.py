"""One's own generations: all of them, newest first, and each with all that made it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from starlette.responses import Response

from calotype.domain.states import State
from calotype.gateway.ids import own_request
from calotype.gateway.paging import before
from calotype.gateway.queries import choice, part
from calotype.gateway.results import all_notices
from calotype.store.records import Filter, Request
from calotype.web.pictures import Picture, picture, ratio
from calotype.web.rendering import page, partial, render
from calotype.web.routes import page_route

if TYPE_CHECKING:
    from calotype.gateway.call import Call

PATH = "/gallery"
PART = 40
"""Requests that are looked up at a time."""
STATES: Mapping[str, frozenset[State]] = {
    "completed": frozenset({State.COMPLETED}),
    "failed": frozenset({State.FAILED}),
    "pending": frozenset({State.QUEUED, State.PROCESSING}),
}
STATE_NAMES: Mapping[str, str] = {"completed": "With pictures", "failed": "Failed", "pending": "In the queue"}
EXPIRIES: Sequence[tuple[int, str]] = (
    (3_600, "an hour"),
    (86_400, "a day"),
    (7 * 86_400, "a week"),
    (30 * 86_400, "30 days"),
)
"""How long a link works: seconds, and in words."""


@dataclass(frozen=True, kw_only=True)
class Tile:
    """A place in the gallery: one picture, or a request without any."""

    request: Request
    picture: Picture | None = None
    image: int = 0
    ratio: int

    @property
    def url(self) -> str:
        return f"{PATH}/{self.request.id}" + (f"?image={self.image}" if self.image else "")


async def gallery(call: Call) -> Response:
    status = call.text("status") or None
    wanted = Filter(
        model=part(call, "model") or None,
        text=part(call, "text") or None,
        states=choice(call, "status", STATES, None) if status else None,
    )
    began = before(call)
    found = await call.parts.store.queue.history(call.account.id, wanted, limit=PART, before=began)
    asked = {"model": wanted.model, "status": status, "text": wanted.text}
    kept = {name: value for name, value in asked.items() if value}
    more = None
    if found.next_before is not None:
        more = f"{PATH}?{urlencode({**kept, 'before': found.next_before})}"
    shown: dict[str, Any] = {
        "tiles": [tile for request in found.items for tile in _tiles(request)],
        "more": more,
        "first": began is None,
        "filtered": bool(kept),
    }
    if partial(call):
        return render(call, "gallery_part.html", **shown)
    return await page(
        call, "gallery.html", models=list(call.parts.catalog.values()), states=STATE_NAMES, asked=asked, **shown
    )


async def generation(call: Call) -> Response:
    request = await own_request(call)
    pictures = [picture(artifact) for artifact in request.artifacts]
    image = call.integer("image", default=0, minimum=0, maximum=3)
    image = image if image < len(pictures) else 0
    shown: dict[str, Any] = {
        "request": request,
        "model": call.parts.catalog.get(request.call.model),
        "pictures": pictures,
        "image": image,
        "ratio": ratio(request.call.width, request.call.height),
        "again": {**request.body, "seed": pictures[image].seed if pictures else request.call.seed},
        "notices": list(dict.fromkeys(all_notices(request))),
        "progress": await call.parts.store.queue.progress_of(request.id) if not request.state.terminal else None,
        "position": await call.parts.store.queue.position(request) if request.state is State.QUEUED else None,
    }
    if partial(call):
        response = render(call, "generation_picture.html", **shown)
        if request.state.terminal:  # the rest of the page has more to show now
            response.headers["hx-refresh"] = "true"
        return response
    shares = await call.parts.store.shares.shares(request.id, account_id=call.account.id)
    return await page(call, "generation.html", shares=shares, expiries=EXPIRIES, **shown)


def _tiles(request: Request) -> Sequence[Tile]:
    pictures = [picture(artifact) for artifact in request.artifacts]
    if not pictures:
        return [Tile(request=request, ratio=ratio(request.call.width, request.call.height))]
    return [Tile(request=request, picture=each, image=i, ratio=each.ratio) for i, each in enumerate(pictures)]


routes = (
    page_route("GET", PATH, gallery, "One's own generations"),
    page_route("GET", PATH + "/{id}", generation, "One of them"),
)
