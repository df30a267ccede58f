"""Pictures that show what the models can do: where their files are, for who draws and for who serves them."""

from __future__ import annotations

import hashlib

WIDTHS_PX = (320, 640, 1280)
"""Of the files; their shape is 4:3."""
ASPECT_RATIO = "4:3"


def file_of(slug: str, pipeline: str, width_px: int) -> str:
    """A WebP's name in the folder of samples."""
    return f"{_stem(slug, pipeline)}.{width_px}.webp"


def mark_of(slug: str, pipeline: str) -> str:
    """Of the file that says what the pictures were drawn from; written after them."""
    return f"{_stem(slug, pipeline)}.txt"


def _stem(slug: str, pipeline: str) -> str:
    """A pipeline's own name may be a path, with options: no name for a file."""
    return f"{slug}.{hashlib.sha256(pipeline.encode()).hexdigest()[:16]}"
