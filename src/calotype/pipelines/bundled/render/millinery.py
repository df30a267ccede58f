"""Scarves and hats that the pack lacks, modelled for who wears them."""

from __future__ import annotations

import cv2
import numpy as np

from calotype.pipelines.bundled.scene import COLOUR_RGB, Colour

from .canvas import Image, polygon_mask
from .light import Vector
from .material import Sprite

SCARF = (0.5, 0.24)
"""What of a scarf lies on the neck,"""
RIM = (0.5, 0.90)
"""and of a hat on the head."""
_HATS: dict[str, tuple[float, float, float, tuple[float, float, float], tuple[float, float, float]]] = {
    # its height and its brim's width, for one of the head's; how far its tip bends; cloth; band
    "wizard hat": (1.25, 1.55, 0.10, (0.20, 0.25, 0.66), (0.98, 0.80, 0.22)),
    "witch hat": (1.20, 1.60, 0.16, (0.16, 0.13, 0.20), (0.50, 0.24, 0.66)),
    "party hat": (1.05, 0.0, 0.0, (0.93, 0.28, 0.50), (0.99, 0.84, 0.25)),
    "santa hat": (0.95, 0.0, 0.42, (0.86, 0.13, 0.15), (0.97, 0.97, 0.97)),
    "beanie": (0.62, 0.0, 0.0, (0.24, 0.45, 0.62), (0.85, 0.33, 0.25)),
}
_STARRED = frozenset({"wizard hat"})
_BALLED = frozenset({"party hat", "santa hat", "beanie"})


def scarf(source: Sprite, span: int) -> Image:
    """A scarf as wide as a neck, wound about it, one end hanging; in the colours of the scarf that lies."""
    solid = source[source[..., 3] > 200][:, :3].astype(np.float32) / 255
    tone: Vector = np.asarray(np.median(solid, 0) if len(solid) else (0.85, 0.15, 0.18), np.float32)
    width = max(12, span)
    height = max(12, round(0.92 * width))
    t = np.linspace(0, 1, 24)
    sag = 0.20 * np.sin(np.pi * t)
    top = np.stack([0.01 + 0.98 * t, 0.06 + 0.55 * sag], -1)
    low = np.stack([0.01 + 0.98 * t, 0.26 + 0.85 * sag], -1)
    wound = np.concatenate([top, low[::-1]])
    inner = np.stack([0.03 + 0.94 * t, 0.02 + 0.30 * sag], -1)
    back = np.concatenate([inner, top[::-1] + np.array((0, 0.02))])
    tail = np.array([(0.60, 0.34), (0.80, 0.30), (0.86, 0.86), (0.65, 0.89)])
    canvas = np.zeros((height, width, 4), np.float32)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    ribs = 1 - 0.07 * (np.sin(x / width * 2 * np.pi * 17 + 2.2 * y / height) > 0.2)
    knit = 1 - 0.07 * (np.sin(y / height * 2 * np.pi * 15) > 0.2)
    for shape, shade, weave in ((back, 0.62, ribs), (tail, 0.88, knit), (wound, 1.0, ribs)):
        mask = soft([shape], height, width)
        round_ = relief(mask)
        lay(canvas, tone * shade, mask, round_ * weave)
        if shape is wound:
            continue
    for k in range(5):
        x0 = 0.655 + 0.044 * k
        fringe = np.array([(x0, 0.86), (x0 + 0.024, 0.86), (x0 + 0.026, 0.99), (x0 + 0.004, 0.99)])
        lay(canvas, tone * 0.84, soft([fringe], height, width), np.ones((height, width), np.float32))
    knot = cv2.ellipse(
        np.zeros((height, width), np.float32),
        ((0.695 * width, 0.355 * height), (0.24 * width, 0.25 * height), 12.0), 1.0, -1, cv2.LINE_AA,
    )  # fmt: skip
    lay(canvas, tone * 1.02, knot, relief(knot) * ribs)
    return straight(canvas)


def clear(glasses: Image) -> Image:
    """Glasses whose lenses are seen through: what is light and bluish turns to a sheen."""
    red, blue = glasses[..., 0], glasses[..., 2]
    lens = np.clip((blue - 0.45) / 0.2, 0, 1) * np.clip((glasses[..., :3].max(-1) - 0.55) / 0.2, 0, 1)
    sheen = 0.16 + 0.5 * np.clip((red - 0.72) / 0.2, 0, 1)
    out = glasses.copy()
    out[..., 3] *= 1 - lens * (1 - sheen)
    return out


def hat(look: str, colour: Colour | None, span: int) -> tuple[Image, tuple[float, float]]:
    """A hat for a head of that width in pixels, and what of it lies on the head."""
    tall, brim, bend, cloth, band = _HATS[look]
    tone = np.array(COLOUR_RGB[colour] if colour else cloth, np.float32)
    trim = np.array(band, np.float32)
    side = max(1.06, brim) * span
    rim = RIM[1]
    width, height = max(16, round(side)), max(16, round(tall * span / rim))
    half = 0.52 * span / width

    def at(u: float, v: float) -> tuple[float, float]:
        """u: half heads from the middle; v: from the rim (0) to the tip (1)."""
        return 0.5 + u * half + bend * v * v * v * span / width, rim * (1 - v)

    canvas = np.zeros((height, width, 4), np.float32)
    if brim:
        oval = ((0.5 * width, rim * height), (0.98 * width, 0.17 * height), 0.0)
        mask = cv2.ellipse(np.zeros((height, width), np.float32), oval, 1.0, -1, cv2.LINE_AA)
        lay(canvas, tone * 0.86, mask, relief(mask))
    steps = np.linspace(0, 1, 20)
    full = 0.55 if look == "beanie" else 1.12
    edge = [(max(0.0, 1 - v**2.2 if look == "beanie" else 1 - v) ** (full if look == "beanie" else 1.0)) for v in steps]
    tip = 0.05 if look != "beanie" else 0.0
    left = [at(-max(tip, e), float(v)) for e, v in zip(edge, steps, strict=True)]
    right = [at(max(tip, e), float(v)) for e, v in zip(edge, steps, strict=True)]
    base = [(0.5 + half * np.cos(a), rim + 0.045 * np.sin(a)) for a in np.linspace(0, np.pi, 12)]
    cone = soft([np.array([*left, *right[::-1], *base])], height, width)
    x = np.arange(width, dtype=np.float32)[None] + np.zeros((height, 1), np.float32)
    lit = 1.08 - 0.42 * np.clip(np.abs(x / width - 0.5) / max(half, 1e-3), 0, 1) ** 1.6 - 0.10 * (x / width - 0.5)
    if look == "beanie":
        lit *= 1 - 0.07 * (np.sin(x / width * 2 * np.pi * 16) > 0.1)
    lay(canvas, tone, cone, lit.astype(np.float32))
    thick = 0.20 if look in {"santa hat", "beanie"} else 0.11
    strip = [*left[: max(2, int(thick * 20))], *right[: max(2, int(thick * 20))][::-1], *base]
    swell = 1.05 if look in {"santa hat", "beanie"} else 1.0
    strip = [(0.5 + (px - 0.5) * swell, py) for px, py in strip]
    mask = soft([np.array(strip)], height, width)
    lay(canvas, trim, mask, lit.astype(np.float32))
    if look in _STARRED:
        for u, v, r in ((-0.30, 0.30, 0.085), (0.24, 0.42, 0.075), (-0.05, 0.60, 0.06), (0.02, 0.24, 0.05)):
            cx, cy = at(u, v)
            lay(canvas, trim, _star(cx * width, cy * height, r * span, height, width), np.ones_like(lit))
    if look == "party hat":
        for u, v in ((-0.45, 0.25), (0.3, 0.35), (-0.1, 0.5), (0.1, 0.2), (0.62, 0.17), (-0.05, 0.72)):
            cx, cy = at(u * (1 - v), v)
            dot = cv2.circle(
                np.zeros((height, width), np.float32), (round(cx * width), round(cy * height)), round(0.05 * span), 1.0,
                -1, cv2.LINE_AA,
            )  # fmt: skip
            lay(canvas, np.array((1.0, 1.0, 1.0), np.float32), dot * cone, np.ones_like(lit))
    if look in _BALLED:
        cx, cy = at(0, 1.0)
        radius = 0.11 * span
        pad = int(radius) + 2
        canvas = np.pad(canvas, ((pad, 0), (pad, pad), (0, 0)))
        mask = np.zeros(canvas.shape[:2], np.float32)
        cv2.circle(mask, (round(cx * width) + pad, round(cy * height) + pad), round(radius), 1.0, -1, cv2.LINE_AA)
        lay(canvas, trim, mask, relief(mask))
        grown = canvas.shape[0]
        # the rim stays where RIM says
        lower = round((rim * height + pad) / rim) - grown
        canvas = np.pad(canvas, ((0, max(0, lower)), (0, 0), (0, 0)))
    return straight(canvas), RIM


def soft(polygons: list[np.ndarray], height: int, width: int) -> Image:
    scale = np.array((width, height))
    return polygon_mask((height, width), [polygon * scale for polygon in polygons])


def relief(mask: Image) -> Image:
    """Lighter in the middle of a shape than at its edge."""
    inner = cv2.distanceTransform((mask > 0.5).astype(np.uint8), cv2.DIST_L2, 3)
    return np.asarray(0.74 + 0.32 * np.clip(inner / max(1.0, float(inner.max())), 0, 1) ** 0.6, np.float32)


def lay(canvas: Image, tone: Vector, mask: Image, light: Image) -> None:
    """Paints a shape; the canvas has its transparency multiplied in."""
    colour = np.clip(tone * light[..., None], 0, 1)
    canvas[..., :3] = colour * mask[..., None] + canvas[..., :3] * (1 - mask[..., None])
    canvas[..., 3] = mask + canvas[..., 3] * (1 - mask)


def straight(canvas: Image) -> Image:
    canvas[..., :3] /= np.maximum(canvas[..., 3:], 1e-3)
    return np.clip(canvas, 0, 1)


def _star(x: float, y: float, radius: float, height: int, width: int) -> Image:
    angles = np.arange(10) * np.pi / 5 - np.pi / 2
    reach = np.where(np.arange(10) % 2, 0.42, 1.0) * radius
    points = np.stack([x + reach * np.cos(angles), y + reach * np.sin(angles)], -1)
    return polygon_mask((height, width), [points])
