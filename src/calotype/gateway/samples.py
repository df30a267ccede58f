"""The pictures that show what the models can do, drawn by the pipelines that they are bound to."""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from starlette.responses import Response

from calotype.blobs import Blobs
from calotype.domain.errors import NotFound
from calotype.gateway.parts import GatewayParts
from calotype.gateway.routes import Answer, Auth, Input, Route
from calotype.samples import WIDTHS_PX, file_of, mark_of

if TYPE_CHECKING:
    from calotype.gateway.call import Call

PATH = "/samples/"
KEEP = "public, max-age=31536000, immutable"
_NAME = re.compile(rf"(?P<slug>[\w-]+)\.(?P<version>\w+)\.(?P<px>{'|'.join(map(str, WIDTHS_PX))})\.webp")


def samples_of(parts: GatewayParts, slug: str) -> Mapping[int, str]:
    """Paths by width in pixels; empty where its pipeline has not drawn them yet. Drawn anew, they have others."""
    pipeline = parts.pipeline_of(slug)
    mark = parts.samples.path(mark_of(slug, pipeline))
    if mark is None or parts.samples.path(file_of(slug, pipeline, WIDTHS_PX[0])) is None:
        return {}
    version = hashlib.sha256(pipeline.encode() + mark.read_bytes()).hexdigest()[:16]
    return {width: f"{PATH}{slug}.{version}.{width}.webp" for width in WIDTHS_PX}


async def sample(call: Call) -> Response:
    found = _NAME.fullmatch(call.path["name"])
    data = None
    if found is not None and found["slug"] in call.parts.catalog:
        file = file_of(found["slug"], call.parts.pipeline_of(found["slug"]), int(found["px"]))
        data = await asyncio.to_thread(_read, call.parts.samples, file)
    if data is None:
        raise NotFound("there is no such picture, or not yet")
    headers = {"cache-control": KEEP, "cross-origin-resource-policy": "cross-origin"}
    return Response(data, headers=headers, media_type="image/webp")


def _read(blobs: Blobs, name: str) -> bytes | None:
    path = blobs.path(name)
    return None if path is None else path.read_bytes()


routes = (
    Route(
        method="GET",
        path=PATH + "{name}",
        handler=sample,
        auth=Auth.NONE,
        tag="Models",
        summary="A picture that shows what a model can do",
        inputs=(Input(name="name", where="path", help="As in the list of models."),),
        answers={200: Answer(help="The file.", media=("image/webp",))},
        errors=(NotFound,),
    ),
)
