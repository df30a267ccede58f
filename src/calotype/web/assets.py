"""Style sheet, scripts and icons, each under the digest of its bytes: a browser may keep it for ever."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import TYPE_CHECKING

from starlette.responses import Response

from calotype.domain.errors import NotFound
from calotype.gateway.html import unpacks
from calotype.gateway.routes import Answer, Auth, Input
from calotype.web.routes import page_route

if TYPE_CHECKING:
    from calotype.gateway.call import Call

PATH = "/static/"
FOLDERS = ("static", "vendor")
MEDIA: Mapping[str, str] = {
    "css": "text/css",
    "js": "text/javascript",
    "svg": "image/svg+xml",
}
"""By suffix: nothing else is served."""
KEEP = "public, max-age=31536000, immutable"
DIGITS = 16
"""Of the digest, in a URL."""


@dataclass(frozen=True, kw_only=True)
class Asset:
    """A file of the pages."""

    url: str
    media_type: str
    data: bytes
    zipped: bytes


@cache
def assets() -> Mapping[str, Asset]:
    """By name, which is its file's."""
    found = {}
    for folder in FOLDERS:
        for file in sorted(files("calotype.web").joinpath(folder).iterdir(), key=lambda file: file.name):
            media_type = MEDIA.get(file.name.rpartition(".")[2])
            if media_type is not None:
                data = file.read_bytes()
                url = f"{PATH}{hashlib.sha256(data).hexdigest()[:DIGITS]}/{file.name}"
                found[file.name] = Asset(url=url, media_type=media_type, data=data, zipped=gzip.compress(data, 9))
    return MappingProxyType(found)


def asset_url(name: str) -> str:
    return assets()[name].url


async def asset(call: Call) -> Response:
    found = assets().get(call.path["name"])
    if found is None or not found.url.startswith(f"{PATH}{call.path['digest']}/"):
        raise NotFound("there is no such file, or it has changed: load the page again")
    headers = {"cache-control": KEEP, "vary": "accept-encoding", "cross-origin-resource-policy": "same-origin"}
    if unpacks(call.headers):
        return Response(found.zipped, headers={**headers, "content-encoding": "gzip"}, media_type=found.media_type)
    return Response(found.data, headers=headers, media_type=found.media_type)


routes = (
    page_route(
        "GET",
        PATH + "{digest}/{name}",
        asset,
        "A file of the pages",
        auth=Auth.NONE,
        inputs=(
            Input(name="digest", where="path", help="Of its bytes."),
            Input(name="name", where="path", help="Its name."),
        ),
        answers={200: Answer(help="The file.", media=tuple(MEDIA.values()))},
    ),
)
