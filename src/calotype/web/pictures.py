"""Pictures in pages: which files a browser may choose from, and the room that is kept for them."""

from __future__ import annotations

from dataclasses import dataclass

from calotype.domain.artifacts import THUMBNAILS_PX, thumbnail_name
from calotype.gateway.results import MEDIA_PATH
from calotype.store.records import Artifact

RATIOS = (50, 56, 67, 75, 88, 100, 114, 133, 150, 178, 200, 240)
"""Width / height in per cent, that the style sheet keeps room for: it has a class for each."""


@dataclass(frozen=True, kw_only=True)
class Picture:
    """An artifact as an ``img`` has it."""

    url: str
    thumbnail_url: str
    """The smallest one that there is, or the picture."""
    sources: str
    """A ``srcset``: the thumbnails and the picture, by their width."""
    width: int
    height: int
    ratio: int
    seed: int
    content_type: str
    size: int


def picture(artifact: Artifact) -> Picture:
    longest = max(artifact.width, artifact.height)
    copies = [
        (f"{MEDIA_PATH}{thumbnail_name(artifact.name, px)}", round(px * artifact.width / longest))
        for px in THUMBNAILS_PX
        if px < longest
    ]
    url = f"{MEDIA_PATH}{artifact.name}"
    sources = [*copies, (url, artifact.width)]
    return Picture(
        url=url,
        thumbnail_url=sources[0][0],
        sources=", ".join(f"{source} {width}w" for source, width in sources),
        width=artifact.width,
        height=artifact.height,
        ratio=ratio(artifact.width, artifact.height),
        seed=artifact.seed,
        content_type=artifact.content_type,
        size=artifact.size,
    )


def ratio(width: int, height: int) -> int:
    """The nearest of those that the style sheet knows."""
    exact = 100 * width / height
    return min(RATIOS, key=lambda known: abs(known / exact - 1))
