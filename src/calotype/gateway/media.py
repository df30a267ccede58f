"""Pictures, served under their unguessable names to whoever knows them."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from starlette.responses import Response

from calotype.blobs import Blobs
from calotype.domain.artifacts import picture_of
from calotype.domain.errors import NotFound
from calotype.gateway.results import MEDIA_PATH
from calotype.gateway.routes import Answer, Auth, Input, Route
from calotype.store.records import Artifact

if TYPE_CHECKING:
    from calotype.gateway.call import Call

CONTENT_TYPES: Mapping[str, str] = {
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "png": "image/png",
    "webp": "image/webp",
}
"""By suffix: nothing else is served."""
PICTURE: Mapping[str, str] = {
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    "cross-origin-resource-policy": "cross-origin",
}
"""Headers of a picture, in which nothing may run. The style is the browser's own: with it, a picture that is opened by
itself fits the window."""
SOON_S = 10
"""After which a thumbnail that was not there is asked for again."""


@dataclass(frozen=True, kw_only=True)
class _File:
    data: bytes
    written_at: float


def _read(blobs: Blobs, name: str, *, contents: bool) -> _File | None:
    try:
        path = blobs.path(name)
        if path is None:
            return None
        written_at = path.stat().st_mtime
        return _File(data=path.read_bytes() if contents else b"", written_at=written_at)
    except FileNotFoundError:  # deleted meanwhile
        return None


async def read_files(blobs: Blobs, artifacts: Sequence[Artifact]) -> dict[str, bytes]:
    """By name, those that are still there."""
    files = await asyncio.to_thread(lambda: [(each.name, _read(blobs, each.name, contents=True)) for each in artifacts])
    return {name: file.data for name, file in files if file is not None}


async def file_response(call: Call, blobs: Blobs, name: str, *, life_s: float) -> Response:
    """A file that never changes, cacheable for what is left of its life. Raises NotFound, also after it."""
    content_type = CONTENT_TYPES.get(name.rpartition(".")[2])
    known = _known(call.header("if-none-match"), f'"{name}"')
    file = await asyncio.to_thread(_read, blobs, name, contents=not known) if content_type else None
    left_s = file.written_at + life_s - call.parts.clock() if file else 0.0
    if file is None or left_s <= 0:
        raise NotFound("there is no such file, or its time is over")
    headers = {
        "cache-control": f"public, max-age={int(left_s)}, immutable",
        "etag": f'"{name}"',
        **PICTURE,
    }
    if known:
        return Response(status_code=304, headers=headers)
    return Response(file.data, headers=headers, media_type=content_type)


def _known(header: str | None, etag: str) -> bool:
    return header is not None and any(each.strip().removeprefix("W/") in (etag, "*") for each in header.split(","))


async def picture(call: Call) -> Response:
    """Or its thumbnail; in place of one that is not there, or not yet, the picture itself."""
    name, life_s = call.path["name"], call.parts.settings.artifact_ttl_s
    try:
        return await file_response(call, call.parts.blobs, name, life_s=life_s)
    except NotFound:
        if picture_of(name) == name:
            raise
        found = await file_response(call, call.parts.blobs, picture_of(name), life_s=life_s)
        found.headers["cache-control"] = f"public, max-age={SOON_S}"
        return found


routes = (
    Route(
        method="GET",
        path=MEDIA_PATH + "{name}",
        handler=picture,
        auth=Auth.NONE,
        tag="Drawing",
        summary="A picture's file",
        inputs=(Input(name="name", where="path", help="As in a result's URLs."),),
        answers={
            200: Answer(help="The file.", media=("image/jpeg", "image/png", "image/webp")),
            304: Answer(help="The caller has it already.", media=()),
        },
        errors=(NotFound,),
    ),
)
