"""Requests as the catalog makes them: a model's preset at one of its sizes."""

from __future__ import annotations

from calotype.catalog import load_catalog
from calotype.domain.requests import ImageRequest

PROMPT = "A cozy cabin in the snowy mountains at sunrise"
SIZES: tuple[tuple[str, int, int], ...] = (
    ("imagen-4-fast", 1024, 1024),
    ("imagen", 1024, 1024),
    ("imagen", 1408, 768),
    ("imagen-4", 512, 512),
    ("imagen-4", 1024, 1024),
    ("imagen-4", 1280, 896),
    ("imagen-4-ultra", 2048, 2048),
    ("imagen-4-ultra", 2816, 1536),
)
"""Model, width, height."""


def request_of(model: str, width: int, height: int, *, num_images: int = 1) -> ImageRequest:
    """The fixed prompt with a fixed seed."""
    return ImageRequest(
        model=model,
        prompt=PROMPT,
        width=width,
        height=height,
        preset=load_catalog()[model].preset,
        seed=7,
        num_images=num_images,
    )
