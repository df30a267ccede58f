"""Plinths: what lies or stands on a table under the things: boards, trays, mats, blocks, stands, a shelf's edge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import cv2
import numpy as np

from calotype.pipelines.bundled.scene import Element, Scene
from calotype.pipelines.bundled.tabletops import Laid, Stuff, Tabletop

from .canvas import Image, blend, blur, ellipse, mix, polygon_mask
from .light import Vector, rgb
from .solids import Points
from .surfaces import FINISHES, Plane, painted

_ROUND = frozenset({Laid.PODIUM, Laid.STAND})
_FLATTENED = 0.22
"""How deep a round looks, for one of its width."""
_MARGIN = 0.075
"""How far it reaches beyond the things, in the frame's shorter sides."""
_THICK = {Laid.BOARD: 0.028, Laid.TRAY: 0.016, Laid.MAT: 0.004, Laid.STAND: 0.022}


def lay(image: Image, scene: Scene, top: Tabletop, light: Image, vanish: float) -> None:
    """Draws it in place, under the elements. light: of the table, from its first row to the frame's last; vanish: the
    row of the vanishing point, in pixels."""
    height, width = image.shape[:2]
    short = min(height, width)
    standing = [element for element in scene.elements if not (element.airborne or element.scattered)]
    if not standing or top.laid is None or top.stuff is None:
        return
    left, right, far, near = _reach(standing, width, height)
    if top.laid is Laid.SHELF:
        _shelf(image, top, near + 0.02 * short, short, scene.seed)
        return
    left, right = left - _MARGIN * short, right + _MARGIN * short
    middle, half = (left + right) / 2, max((right - left) / 2, 0.16 * short)
    reach = max(0.045 * short, _FLATTENED * half * 0.55)
    far, near = far - reach, near + reach * 0.9
    if top.laid in _ROUND:
        cy, ry = (far + near) / 2, max((near - far) / 2, _FLATTENED * half)
        face: Points = ellipse(middle, cy, half, ry, 160)
    else:
        ratio = float(np.clip((far - vanish) / max(1.0, near - vanish), 0.55, 0.96))
        face = _rounded(middle, half, far, near, ratio, 0.02 * short if top.laid is not Laid.BLOCK else 0.0)
    thick = _THICK.get(top.laid, 1.0) * short
    if top.laid is Laid.STAND:
        _foot(image, top, middle, half, near, short)
    side = np.concatenate([face, face + np.array((0.0, thick))])
    hull = cv2.convexHull(side.astype(np.float32))[:, 0].astype(np.float64)
    _shadow(image, hull, short, 0.0 if top.laid in {Laid.BLOCK, Laid.PODIUM} else thick)
    low = int(max(0, np.floor(face[:, 1].min()) - 1))
    box = np.s_[low:height]
    down = float(low)
    albedo = _albedo(top, scene.seed, width, height - low, down, short)
    lit = np.clip(albedo * _lit(light, height - low), 0, 1)
    mask = polygon_mask((height - low, width), [hull - (0, down)])
    blend(image[box], _sides(top, lit, middle, half, width), mask)
    mask = polygon_mask((height - low, width), [face - (0, down)])
    blend(image[box], np.clip(lit * 1.06, 0, 1), mask)
    if top.laid is Laid.TRAY:
        _rim(image, face, short)


def _reach(standing: Sequence[Element], width: int, height: int) -> tuple[float, float, float, float]:
    short = min(width, height)
    feet = [e.y if e.stands_at is None else e.stands_at for e in standing]
    lefts = [e.x * width - 0.36 * e.size * short for e in standing]
    rights = [e.x * width + 0.36 * e.size * short for e in standing]
    return min(lefts), max(rights), min(feet) * height, max(feet) * height


def _rounded(middle: float, half: float, far: float, near: float, ratio: float, radius: float) -> Points:
    corners = np.array(
        ((middle - half * ratio, far), (middle + half * ratio, far), (middle + half, near), (middle - half, near))
    )
    if radius <= 0:
        return corners
    out = []
    for k in range(4):
        before, at, after = corners[k - 1], corners[k], corners[(k + 1) % 4]
        one = at + (before - at) * min(0.4, radius / max(1.0, float(np.hypot(*(before - at)))))
        two = at + (after - at) * min(0.4, radius / max(1.0, float(np.hypot(*(after - at)))))
        t = np.linspace(0, 1, 9)[:, None]
        out.append((1 - t) ** 2 * one + 2 * t * (1 - t) * at + t**2 * two)
    return np.concatenate(out)


def _albedo(top: Tabletop, seed: int, width: int, rows: int, first: float, short: int) -> Image:
    shape = rows, width
    x = np.broadcast_to(np.arange(width, dtype=np.float32)[None] / np.float32(short), shape).astype(np.float32)
    down = (np.arange(rows, dtype=np.float32)[:, None] + np.float32(first)) / np.float32(short)
    z = np.broadcast_to(down * np.float32(2.2), shape).astype(np.float32)
    pixel = np.full(shape, 1 / short, np.float32)
    stuff = top.stuff
    if top.laid is Laid.BOARD and stuff is Stuff.WOOD and top.tint is None:
        top = replace(top, tint=(0.76, 0.56, 0.36))
    return painted(top, Plane(x=x, z=z, pixel=pixel, deep=pixel * np.float32(2.2), seed=seed % 2**31))


def _lit(light: Image, rows: int) -> Image:
    """The table's light, less contrasted: its beams are not cast on what stands up."""
    flat = light.mean((0, 1))
    part = light[-rows:] if len(light) >= rows else np.broadcast_to(flat, (rows, light.shape[1], 3))
    return np.asarray(0.55 * part + 0.45 * flat, np.float32)


def _sides(top: Tabletop, lit: Image, middle: float, half: float, width: int) -> Image:
    """The front: darker than the face, and on a round darker to its edges."""
    across = (np.arange(width, dtype=np.float32) - middle) / half
    if top.laid in _ROUND:
        shade = 0.86 - 0.42 * np.abs(across + 0.25) ** 1.6
    else:
        shade = np.full_like(across, 0.70)
    return np.asarray(lit * np.clip(shade, 0.3, 1)[None, :, None], np.float32)


def _shadow(image: Image, hull: Points, short: int, thick: float) -> None:
    height, width = image.shape[:2]
    step = max(1, short // 200)
    rows, cols = -(-height // step), -(-width // step)
    aside = np.array((0.012 * short, 0.010 * short + 0.5 * thick))
    moved = (hull + aside) / step
    mask = blur(polygon_mask((rows, cols), [moved]), 0.018 * short / step)
    full = cv2.resize(mask, (cols * step, rows * step), interpolation=cv2.INTER_LINEAR)[:height, :width]
    image *= 1 - np.float32(0.45) * full[..., None]


def _rim(image: Image, face: Points, short: int) -> None:
    height, width = image.shape[:2]
    line = max(1, round(0.006 * short))
    mask = np.zeros((height, width), np.uint8)
    cv2.polylines(mask, [np.round(face * 16).astype(np.int32)], True, 255, line, cv2.LINE_AA, 4)
    blend(image, np.ones(3, np.float32), mask.astype(np.float32) * np.float32(0.45 / 255))


def _foot(image: Image, top: Tabletop, middle: float, half: float, near: float, short: int) -> None:
    """The stem and foot of a cake stand."""
    height = image.shape[0]
    tone: Vector = rgb(*(top.tint or FINISHES[top.stuff or Stuff.PAINT].tint)) * np.float32(0.82)
    base = min(0.985 * height, near + 0.16 * short)
    t = np.linspace(0, 1, 24)
    wide = half * (0.11 + 0.34 * t**5 + 0.05 * (1 - t) ** 4)
    rows = near - 0.02 * short + (base - near) * t
    outline = np.concatenate([np.stack([middle - wide, rows], -1), np.stack([middle + wide, rows], -1)[::-1]])
    lower = ellipse(middle, base, float(wide[-1]), float(wide[-1]) * 0.20, 80)
    _shadow(image, lower, short, 0.0)
    mask = polygon_mask(image.shape[:2], [outline, lower])
    across = (np.arange(image.shape[1], dtype=np.float32) - middle) / np.float32(0.3 * half)
    shade = np.clip(1.05 - 0.30 * np.abs(across + 0.2), 0.55, 1.1)
    blend(image, np.clip(tone * np.broadcast_to(shade[None, :, None], (*image.shape[:2], 1)), 0, 1), mask)


def _shelf(image: Image, top: Tabletop, edge: float, short: int, seed: int) -> None:
    """The front edge of the board that the things stand on, and the wall below it."""
    height, width = image.shape[:2]
    first, thick = int(min(edge + 0.03 * short, 0.93 * height)), round(0.05 * short)
    albedo = _albedo(top, seed, width, thick, float(first), short)
    last = min(height, first + thick)
    image[first:last] = np.clip(albedo[: last - first] * 0.78, 0, 1)
    if last < height:
        wall = image[: max(8, height // 12)].mean((0, 1))
        down = np.linspace(0, 1, height - last, dtype=np.float32)[:, None, None]
        image[last:] = wall * mix(0.42, 0.80, np.minimum(1, down * 2.2))
