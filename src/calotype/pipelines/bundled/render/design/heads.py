"""Heads: an animal's alone, cut from its picture, and a person's bust."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.anchors import anchors_of
from calotype.pipelines.bundled.assets import Asset
from calotype.pipelines.bundled.render.canvas import smoothstep
from calotype.pipelines.bundled.render.material import Sprite

_WIDE = 0.78
"""Half a head's width, in widths of what is worn on it."""


def head_of(sprite: Sprite, asset: Asset) -> Sprite:
    """The head of an asset on its sprite, its neck cut round; the whole sprite where it is not known."""
    found = anchors_of(sprite, asset)
    if found.eyes is None or found.neck is None or found.crown is None:
        return sprite
    height, width = sprite.shape[:2]
    reach = _WIDE * max(found.crown.width, found.eyes.width, 0.72 * found.neck.width)
    middle = (found.crown.x + found.eyes.x) / 2
    left, right = max(0, round((middle - reach) * width)), min(width, round((middle + reach) * width))
    low = min(height, round((found.neck.y + 0.01) * height))
    part = sprite[:low, left:right].copy()
    rows, cols = part.shape[:2]
    x = (np.arange(cols, dtype=np.float32)[None] + 0.5) / cols * 2 - 1
    y = (np.arange(rows, dtype=np.float32)[:, None] + 0.5) / rows
    # a round chin: what is left of the shoulders falls away
    chin = np.clip((y - 0.52) / 0.48, 0, 1)
    kept = smoothstep(np.abs(x) - np.sqrt(np.clip(1 - chin**2.2, 0, 1)), 0.02, -0.02)
    part[..., 3] = np.round(part[..., 3] * kept).astype(np.uint8)
    solid = part[..., 3] > 8
    ys, xs = np.flatnonzero(solid.any(1)), np.flatnonzero(solid.any(0))
    return part[ys[0] : ys[-1] + 1, xs[0] : xs[-1] + 1] if len(ys) else sprite
