"""The names of an artifact's files: the picture, and its thumbnails, whose names begin with the picture's."""

from __future__ import annotations

import re

THUMBNAILS_PX = (192, 384, 768)
"""Longest sides, in pixels. A picture that is smaller has none of the size."""
_THUMBNAIL = re.compile(rf"(?P<picture>.+)\.(?P<px>{'|'.join(map(str, THUMBNAILS_PX))})\.webp")


def thumbnail_name(picture: str, px: int) -> str:
    return f"{picture}.{px}.webp"


def picture_of(name: str) -> str:
    """The picture that a file belongs to, by its name: itself, or the one that it is a thumbnail of."""
    found = _THUMBNAIL.fullmatch(name)
    return name if found is None else found["picture"]


def files_of(picture: str) -> tuple[str, ...]:
    """All names that belong to a picture, its own first. Some may not be there."""
    return (picture, *(thumbnail_name(picture, px) for px in THUMBNAILS_PX))
