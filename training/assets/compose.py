"""One sprite from its source pictures: the vocabulary's mends, applied.

A mend is ``crop``, ``erase``, ``mirror``, or ``layers``: pictures painted one over the other on a square as wide as a
source picture. A layer without ``width`` lies where it lies in its own picture; one with ``width`` is trimmed, scaled
to that fraction of the square and put with the middle of its top (or bottom, with ``bottom``) at ``at``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from training.assets.picture import Picture, crop, erase, keep, mirror, resize, robe, straight, tint, trim

Load = Callable[[str], Picture]
"""A source picture by its file name without suffix; all published ones are squares of one size."""

_MARGIN = 0.5
"""Room around the square for layers that reach out of it, as a fraction of its side."""


def compose(entry: Mapping[str, Any], load: Load, longest_px: int) -> Picture:
    """The sprite of a vocabulary entry, trimmed, its longer side at most ``longest_px``."""
    picture = trim(_stack(entry["layers"], load) if "layers" in entry else _mended(entry, load))
    height, width = picture.shape[:2]
    ratio = longest_px / max(height, width)
    if ratio < 1.0:
        picture = trim(resize(picture, max(1, round(width * ratio)), max(1, round(height * ratio))))
    return picture


def _mended(entry: Mapping[str, Any], load: Load) -> Picture:
    picture = load(_source(entry))
    if "erase" in entry:
        picture = erase(picture, entry["erase"])
    if "keep" in entry:
        picture = keep(picture, entry["keep"])
    if "crop" in entry:
        picture = crop(picture, entry["crop"])
    return mirror(picture) if entry.get("mirror") else picture


def _source(entry: Mapping[str, Any]) -> str:
    """The picture of a solid, or a published one."""
    return str(entry["model"] if "model" in entry else entry["file"])


def _stack(layers: list[dict[str, Any]], load: Load) -> Picture:
    side = next(load(layer["file"]) for layer in layers if "file" in layer).shape[0] * 2
    margin = round(side * _MARGIN)
    canvas = np.zeros((side + 2 * margin, side + 2 * margin, 4), np.float32)
    for layer in layers:
        picture = _mended(layer, load)
        if "robe" in layer:
            picture = robe(picture, *layer["robe"])
        if "tint" in layer:
            picture = tint(picture, layer["tint"])
        if "width" in layer:
            picture = trim(picture)
            width = round(layer["width"] * side)
            height = round(width * picture.shape[0] / picture.shape[1] * layer.get("stretch", 1.0))
            x = margin + round(layer["at"][0] * side) - width // 2
            y = margin + round(layer["at"][1] * side) - (height if layer.get("bottom") else 0)
        else:
            x, y, width, height = margin, margin, side, side
        over = resize(picture, width, height)
        over[..., :3] *= over[..., 3:]
        under = canvas[y : y + height, x : x + width]
        under[...] = over + under * (1.0 - over[..., 3:])
    return straight(canvas)
