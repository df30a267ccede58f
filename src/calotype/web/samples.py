"""The pictures that show what the models can do."""

from __future__ import annotations

import asyncio
import hashlib
from typing import TYPE_CHECKING

from starlette.responses import Response

from calotype.blobs import Blobs
from calotype.domain.errors import NotFound
from calotype.gateway.routes import Answer, Auth, Input
from calotype.samples import WIDTHS_PX, file_of, mark_of
from calotype.web.routes import page_route

if TYPE_CHECKING:
    from calotype.gateway.call import Call

PATH = "/samples/"
KEEP = "public, max-age=31536000, immutable"


def samples_of(call: Call, slug: str) -> dict[int, str]:
    """URLs by width in pixels; empty where its pipeline has not drawn them yet."""
    pipeline = call.parts.pipeline_of(slug)
    mark = call.parts.samples.path(mark_of(slug, pipeline))
    if mark is None or call.parts.samples.path(file_of(slug, pipeline, WIDTHS_PX[0])) is None:
        return {}
    version = hashlib.sha256(pipeline.encode() + mark.read_bytes()).hexdigest()[:16]
    return {width: f"{PATH}{slug}/{version}/{width}.webp" for width in WIDTHS_PX}


async def sample(call: Call) -> Response:
    slug, name = call.path["slug"], call.path["name"]
    width = name.removesuffix(".webp")
    file = file_of(slug, call.parts.pipeline_of(slug), int(width)) if width in map(str, WIDTHS_PX) else None
    data = await asyncio.to_thread(_read, call.parts.samples, file) if file else None
    if data is None:
        raise NotFound("there is no such picture yet")
    return Response(data, headers={"cache-control": KEEP}, media_type="image/webp")


def _read(blobs: Blobs, name: str) -> bytes | None:
    path = blobs.path(name)
    return None if path is None else path.read_bytes()


routes = (
    page_route(
        "GET",
        PATH + "{slug}/{version}/{name}",
        sample,
        "What a model can do",
        auth=Auth.NONE,
        inputs=(
            Input(name="version", where="path", help="Another one where it was drawn anew."),
            Input(name="name", where="path", help="The width in pixels, and `.webp`."),
        ),
        answers={200: Answer(help="The picture.", media=("image/webp",))},
    ),
)
