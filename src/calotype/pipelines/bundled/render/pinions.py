"""Pinions: wings on what has none: feathers, a bat's skin, or a butterfly's."""

from __future__ import annotations

import cv2
import numpy as np

from calotype.pipelines.bundled.assets import Asset

from .canvas import Image
from .growing import over, pixels, straight
from .material import Sprite
from .sprites import enlarge

_SPAN = 0.78
"""How long a wing is, for one of the larger side."""
_ROOTS: dict[str, tuple[float, float]] = {"left": (0.56, 0.36), "right": (0.44, 0.36), "front": (0.5, 0.42)}
"""Where they are on a body, by the way that it looks."""
_ASIDE = 0.30
"""How far from the middle they are on what is seen from the front, for one of the width."""
_FEATHERS = ((0.46, 12.0), (0.60, 24.0), (0.74, 36.0), (0.88, 48.0), (1.0, 60.0), (0.98, 72.0), (0.86, 84.0))
"""How long each feather is, and how steep."""
_WHITE, _SKIN = (0.97, 0.97, 0.99), (0.30, 0.20, 0.30)


def winged(
    sprite: Sprite, asset: Asset, whose: str, other: Sprite, tint: tuple[float, float, float] | None = None
) -> Sprite:
    """A picture with a pair of wings."""
    own = straight(sprite)
    rows, cols = own.shape[:2]
    long = round(_SPAN * max(rows, cols))
    if whose == "butterfly":
        half = other[:, : other.shape[1] // 2][:, ::-1]
        scale = long / max(half.shape[:2])
        wing = enlarge(
            np.ascontiguousarray(half), max(2, round(half.shape[1] * scale)), max(2, round(half.shape[0] * scale))
        )
        root = 0.62
    elif whose == "bat":
        wing, root = _skin(long, tint or _SKIN), 1.0
    else:
        wing, root = _feathers(long, tint or _WHITE), 1.0
    x, y = _ROOTS[asset.facing]
    high, wide = wing.shape[:2]
    over_top = max(0, round(root * high - y * rows))
    beside = max(0, round(wide - (min(x, 1 - x) - _ASIDE) * cols))
    canvas = np.zeros((rows + over_top, cols + 2 * beside, 4), np.float32)
    at_x, at_y = beside + round(x * cols), over_top + round(y * rows)
    top = at_y - round(root * high)
    mirrored = np.ascontiguousarray(wing[:, ::-1])
    if asset.facing == "front":
        aside = round(_ASIDE * cols)
        over(canvas, wing, at_x + aside, top)
        over(canvas, mirrored, at_x - aside - wide, top)
        over(canvas, own, beside, over_top)
    else:
        # the far one is seen behind the back, the near one before the body; both lean to the rear
        near, lean = (wing, 0.0) if asset.facing == "left" else (mirrored, 1.0)
        far = near * np.array((0.86, 0.86, 0.90, 1.0), np.float32)
        step = round(0.10 * cols) * (1 if asset.facing == "left" else -1)
        over(canvas, far, at_x - step - round(lean * wide), top + round(0.02 * rows))
        over(canvas, own, beside, over_top)
        over(canvas, near, at_x - round(lean * wide), top + round(0.06 * rows))
    return pixels(canvas)


def _feathers(long: int, tone: tuple[float, float, float]) -> Image:
    """A wing up to the right, from its lower left corner."""
    out = np.zeros((long, long, 4), np.float32)
    for length, steep in _FEATHERS:
        _blade(out, length * 0.96 * long, steep, 0.105 * long, tone, 0.80 + 0.20 * length)
    for length, steep in _FEATHERS:
        _blade(out, length * 0.60 * long, steep + 3, 0.085 * long, tone, 0.94)
    for length, steep in _FEATHERS:
        _blade(out, length * 0.34 * long, steep + 5, 0.075 * long, tone, 1.0)
    return out


def _blade(
    out: Image, length: float, steep: float, wide: float, tone: tuple[float, float, float], light: float
) -> None:
    rows = out.shape[0]
    angle = np.deg2rad(steep)
    middle = 0.06 * rows + 0.5 * length * np.cos(angle), rows - 0.06 * rows - 0.5 * length * np.sin(angle)
    mask = np.zeros(out.shape[:2], np.float32)
    box = (float(middle[0]), float(middle[1])), (float(length), float(wide)), float(-steep)
    cv2.ellipse(mask, box, 1.0, -1, cv2.LINE_AA)
    edge = cv2.GaussianBlur(mask, (0, 0), max(0.8, 0.12 * wide))
    shade = light * (0.80 + 0.20 * np.clip(edge * 1.5 - 0.5, 0, 1))
    colour = np.array(tone, np.float32) * shade[..., None]
    cover = mask[..., None]
    out[..., :3] += (colour - out[..., :3]) * cover
    np.maximum(out[..., 3], mask, out=out[..., 3])


def _skin(long: int, tone: tuple[float, float, float]) -> Image:
    """A bat's or a dragon's: skin between long fingers."""
    out = np.zeros((long, long, 4), np.float32)
    root = np.array((0.04, 0.97))
    tips = [
        root + np.array((np.cos(a), -np.sin(a))) * r for r, a in ((0.94, 1.32), (1.0, 0.95), (0.90, 0.55), (0.72, 0.16))
    ]
    outline = [root]
    for number, tip in enumerate(tips):
        outline.append(tip)
        if number + 1 < len(tips):
            # the edge between two fingers is drawn in
            outline.append(root + 0.74 * ((tip + tips[number + 1]) / 2 - root))
    mask = np.zeros((long, long), np.float32)
    cv2.fillPoly(mask, [np.round(np.array(outline) * long * 16).astype(np.int32)], 1.0, cv2.LINE_AA, 4)
    y = np.linspace(1.12, 0.84, long, dtype=np.float32)[:, None]
    out[..., :3] = np.array(tone, np.float32) * y[..., None]
    out[..., 3] = mask
    for tip in tips:
        ends = [tuple(int(v) for v in np.round(p * long)) for p in (root, tip)]
        cv2.line(out, ends[0], ends[1], (*(0.62 * v for v in tone), 1.0), max(2, long // 45), cv2.LINE_AA)
    return out
