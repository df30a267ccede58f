"""Sprites at drawing size: enlarged without softness, mended, with their windows found."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from .canvas import smoothstep
from .material import Sprite
from .oklab import oklab, unit

Image = NDArray[np.float32]

_PANE_FILL = 0.6
"""How much of its bounding box a pane fills at least."""
_PANE_SHARE = 0.2
"""The share of the building that one pane is at most."""
_PANE_OPEN = 0.5
"""How much of a pane may lie at the building's outline, in pixels for one of its square root's."""


def enlarge(sprite: Sprite, width: int, height: int) -> Image:
    """A straight-alpha float sprite (height, width, 4), 0 to 1: reduced by area, or enlarged with crisp edges.

    An enlarged one is sharpened within the range of its neighbourhood, so that no halo appears.
    """
    plain = unit(sprite)
    plain[..., :3] *= plain[..., 3:]
    scale = max(width / sprite.shape[1], height / sprite.shape[0])
    if scale <= 1:
        out = cv2.resize(plain, (width, height), interpolation=cv2.INTER_AREA)
        return _straight(out)
    low = _limits(plain, cv2.MORPH_ERODE)
    high = _limits(plain, cv2.MORPH_DILATE)
    out = cv2.resize(plain, (width, height), interpolation=cv2.INTER_LANCZOS4)
    if scale > 1.25:
        sigma = 0.55 * scale
        detail = out - cv2.GaussianBlur(out, (0, 0), sigma)
        # small differences are compression noise, not edges
        detail -= np.clip(detail, -0.014, 0.014)
        out += detail * np.float32(min(1.1, 0.6 * (scale - 0.6)))
        size = (width, height)
        np.maximum(out, cv2.resize(low, size, interpolation=cv2.INTER_LINEAR), out=out)
        np.minimum(out, cv2.resize(high, size, interpolation=cv2.INTER_LINEAR), out=out)
    out = _straight(out)
    if scale > 1.4 and _hard_edged(sprite[..., 3]):
        gain = min(3.0, 0.75 * scale)
        out[..., 3] = np.clip((out[..., 3] - 0.5) * gain + 0.5, 0, 1)
    return out


def _limits(image: Image, operation: int) -> Image:
    return cv2.morphologyEx(image, operation, np.ones((3, 3), np.uint8))


def _straight(premultiplied: Image) -> Image:
    out = premultiplied
    np.clip(out, 0, 1, out=out)
    out[..., :3] /= np.maximum(out[..., 3:], 1e-3)
    np.minimum(out[..., :3], 1, out=out[..., :3])
    return out


def _hard_edged(alpha: NDArray[np.uint8]) -> bool:
    """Whether translucency occurs along the outline only."""
    partial = (alpha > 30) & (alpha < 225)
    solid = (alpha >= 225).astype(np.uint8)
    ring = cv2.dilate(solid, np.ones((5, 5), np.uint8)).astype(bool)
    return bool((partial & ~ring).sum() < 0.02 * max(1, int(solid.sum())))


def mend_belly(sprite: Sprite) -> Sprite:
    """The sprite without the pale pink strip that animals carry under their belly: it becomes fur in shade.

    The strip is what leans to pink or lavender, against the fur, just above the gap between the legs. It takes the
    colours of the fur around it, darkened toward its lower edge.
    """
    height, width = sprite.shape[:2]
    solid = sprite[..., 3] > 200
    lab = oklab(unit(sprite[..., :3]))
    fur = np.median(lab[solid], 0)
    if np.hypot(fur[1], fur[2]) < 0.05:
        return sprite
    rows = np.arange(height)[:, None]
    pinkness = (lab[..., 1] - fur[1]) - (lab[..., 2] - fur[2])
    pink = (
        solid
        & (pinkness > 0.035)
        & (np.abs(lab[..., 0] - fur[0] - 0.045) < 0.08)
        & (rows > 0.45 * height)
        & (rows < 0.90 * height)
    )
    pink = cv2.morphologyEx(pink.astype(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    count, part, stats, _ = cv2.connectedComponentsWithStats(pink)
    wanted = np.zeros(count, bool)
    for k in range(1, count):
        w, h = int(stats[k, cv2.CC_STAT_WIDTH]), int(stats[k, cv2.CC_STAT_HEIGHT])
        wanted[k] = 0.18 * width < w and 1.6 * h < w and h < 0.22 * height
    if not wanted.any():
        return sprite
    span = max(3, round(0.02 * height)) | 1
    hole = cv2.dilate(wanted[part].astype(np.uint8), np.ones((span, span), np.uint8)) & solid
    rgb_part = np.where(solid[..., None], sprite[..., :3], 0).astype(np.uint8)
    # what lies outside the sprite must not flow in
    around = cv2.dilate(hole, np.ones((5, 5), np.uint8))
    known = (solid & (hole == 0)).astype(np.float32)
    sigma = 0.05 * height
    spread = cv2.GaussianBlur(rgb_part * known[..., None], (0, 0), sigma)
    filled = spread / np.maximum(cv2.GaussianBlur(known, (0, 0), sigma), 1e-3)[..., None]
    low = stats[1:][wanted[1:]]
    first, last = int(low[:, cv2.CC_STAT_TOP].min()), int((low[:, cv2.CC_STAT_TOP] + low[:, cv2.CC_STAT_HEIGHT]).max())
    filled = filled * (1 - 0.17 * np.clip((rows - first) / max(1, last - first), 0, 1))[..., None]
    weight = cv2.GaussianBlur(hole.astype(np.float32), (0, 0), max(0.8, span * 0.3))[..., None] * around[..., None]
    out = sprite.copy()
    out[..., :3] = np.round(out[..., :3] + (filled - out[..., :3]) * weight).astype(np.uint8)
    return out


def windows(sprite: Sprite) -> Image:
    """Where a building's panes are, 0 to 1, (h, w): blues and violets on a sprite in its own colours.

    Each is a compact patch within the building: a flag, a cabin or a fountain's water has the sky for a neighbour.
    """
    hsv = cv2.cvtColor(unit(sprite[..., :3]), cv2.COLOR_RGB2HSV)
    hue, saturation, value = hsv[..., 0], hsv[..., 1], hsv[..., 2]
    solid = sprite[..., 3] > 128
    glass = (hue < 262) | ((hue < 285) & (saturation > 0.8))
    panes = (hue > 172) & glass & (saturation > 0.34) & (value > 0.35) & solid
    size = max(sprite.shape[:2])
    # glass has a frame: specks are not panes, and the pane's own blurred edge is
    opened = cv2.morphologyEx(panes.astype(np.uint8), cv2.MORPH_OPEN, np.ones((max(2, size // 60),) * 2, np.uint8))
    count, part, stats, _ = cv2.connectedComponentsWithStats(opened)
    beside = cv2.dilate(np.pad(~solid, 1, mode="edge").astype(np.uint8), np.ones((7, 7), np.uint8))[1:-1, 1:-1]
    open_px = np.bincount(part[beside.astype(bool)], minlength=count)
    area = stats[:, cv2.CC_STAT_AREA].astype(np.float32)
    box = stats[:, cv2.CC_STAT_WIDTH] * stats[:, cv2.CC_STAT_HEIGHT]
    wanted = (area > _PANE_FILL * box) & (area < _PANE_SHARE * solid.sum()) & (open_px < _PANE_OPEN * np.sqrt(area))
    wanted[0] = False
    kept = wanted[part].astype(np.uint8)
    whole = cv2.dilate(kept, np.ones((max(2, size // 70) | 1,) * 2, np.uint8)).astype(np.float32)
    return cv2.GaussianBlur(whole, (0, 0), 0.7) * smoothstep(unit(sprite[..., 3]), 0.5, 0.95)


def without_specks(sprite: Sprite) -> Sprite:
    """The sprite without the crumbs that lie apart from it: each is under a thousandth of what is solid."""
    _, part, stats, _ = cv2.connectedComponentsWithStats((sprite[..., 3] > 20).astype(np.uint8))
    area = stats[:, cv2.CC_STAT_AREA]
    crumbs = area < 0.001 * area[1:].sum()
    crumbs[0] = False
    if not crumbs.any():
        return sprite
    out = sprite.copy()
    around = cv2.dilate(crumbs[part].astype(np.uint8), np.ones((5, 5), np.uint8)).astype(bool)
    out[around & (crumbs[part] | (part == 0))] = 0
    return out
