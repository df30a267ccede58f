"""Dwellings: a door, lit windows and a chimney on the picture of what is no house: a teapot, a boot, a hollow tree."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

from calotype.pipelines.bundled.conditions import Condition

from .canvas import Image, mix
from .light import rgb
from .material import Sprite

_WOOD, _BOARD, _FRAME, _KNOB = rgb(0.50, 0.29, 0.15), rgb(0.30, 0.16, 0.08), rgb(0.93, 0.86, 0.72), rgb(0.95, 0.76, 0.3)
_LIT, _BRIGHT, _BAR = rgb(1.0, 0.80, 0.36), rgb(1.0, 0.95, 0.72), rgb(0.33, 0.20, 0.12)
_BRICK, _MORTAR = rgb(0.66, 0.32, 0.24), rgb(0.84, 0.74, 0.66)
_SCALE = 4
"""Finer than a pixel: small frames keep their edges."""


def housed(sprite: Sprite, asset: str) -> Sprite:
    """Lived in."""
    image = _roofed(_unit(sprite))
    door = _place_of_door(image)
    if door is None:
        return sprite
    free = _free(image)
    x, y, wide, tall = door
    cv2.rectangle(free, (round(x - wide), round(y - 1.25 * tall)), (round(x + wide), image.shape[0]), 0.0, -1)
    for _ in range(5):
        row, column = np.unravel_index(int(free.argmax()), free.shape)
        radius = min(0.42 * wide, 0.62 * float(free[row, column]))
        if radius < 0.18 * wide or radius < 2.0:
            break
        _window(image, float(column), float(row), radius)
        cv2.circle(free, (int(column), int(row)), round(3.6 * radius), 0.0, -1)
    _door(image, *door)
    return _bytes(image)


def doored(sprite: Sprite, asset: str) -> Sprite:
    """With a door, and light that falls out over it."""
    image = _unit(sprite)
    door = _place_of_door(image)
    if door is None:
        return sprite
    _door(image, *door)
    return _bytes(image)


def _unit(sprite: Sprite) -> Image:
    return sprite.astype(np.float32) / np.float32(255)


def _bytes(image: Image) -> Sprite:
    return np.ascontiguousarray((np.clip(image, 0, 1) * 255 + 0.5).astype(np.uint8))


def _free(image: Image) -> Image:
    """How far each point is from the outline."""
    solid = (image[..., 3] > 0.6).astype(np.uint8)
    solid = cv2.copyMakeBorder(solid, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=(0,))
    return np.asarray(cv2.distanceTransform(solid, cv2.DIST_L2, 3)[1:-1, 1:-1], np.float32)


def _place_of_door(image: Image) -> tuple[float, float, float, float] | None:
    """Its middle, its sill, how wide and how tall: at the foot, where most room is."""
    solid = image[..., 3] > 0.6
    rows = np.flatnonzero(solid.any(1))
    if not len(rows):
        return None
    foot, top = int(rows[-1]), int(rows[0])
    best: tuple[float, float, float] | None = None
    for share in (0.03, 0.06, 0.10, 0.15, 0.20, 0.26):
        row = round(foot - share * (foot - top))
        columns = np.flatnonzero(solid[row])
        if not len(columns):
            continue
        runs = np.split(columns, np.flatnonzero(np.diff(columns) > 1) + 1)
        longest = max(runs, key=len)
        room = float(len(longest))
        if best is None or room > 1.5 * best[2]:
            best = float(longest.mean()), float(row), room
    if best is None:
        return None
    middle, sill, free = best
    tall = min(0.30 * (foot - top), 0.86 * free)
    wide = min(0.62 * tall, 0.6 * free)
    return (middle, sill, wide, tall) if wide > 4 else None


def _fine(
    image: Image, left: float, top: float, right: float, bottom: float
) -> tuple[Image, tuple[int, int, int, int]]:
    """A clear layer over that part of the image, several times as fine, and the part's corners."""
    height, width = image.shape[:2]
    a, b = max(0, int(left)), max(0, int(top))
    c, d = min(width, int(right) + 1), min(height, int(bottom) + 1)
    return np.zeros(((d - b) * _SCALE, (c - a) * _SCALE, 4), np.float32), (a, b, c, d)


def _laid(image: Image, layer: Image, part: tuple[int, int, int, int], *, within: bool = True) -> None:
    a, b, c, d = part
    if c <= a or d <= b:
        return
    small = cv2.resize(layer, (c - a, d - b), interpolation=cv2.INTER_AREA)
    seen = image[b:d, a:c]
    over = small[..., 3:] * (seen[..., 3:] if within else 1)
    tone = small[..., :3] / np.maximum(small[..., 3:], 1e-4)
    seen[..., :3] = mix(seen[..., :3], tone, over)
    if not within:
        seen[..., 3] = np.maximum(seen[..., 3], small[..., 3])


def _tone(colour: Image, level: float = 1.0) -> tuple[float, float, float, float]:
    red, green, blue = (float(v) * level for v in colour)
    return red, green, blue, 1.0


def _arched(layer: Image, x: float, sill: float, wide: float, tall: float, tone: tuple[float, ...]) -> None:
    """A door's shape: straight below, round above. In pixels of the layer."""
    radius = wide / 2
    corners = [(x - radius, sill), (x - radius, sill - tall + radius)]
    turn = np.linspace(np.pi, 0, 17)
    corners += [(x + radius * float(np.cos(t)), sill - tall + radius - radius * float(np.sin(t))) for t in turn]
    corners.append((x + radius, sill))
    cv2.fillPoly(layer, [np.array(corners).round().astype(np.int32)], tone, cv2.LINE_AA)


def _door(image: Image, x: float, sill: float, wide: float, tall: float) -> None:
    layer, part = _fine(image, x - wide, sill - 1.3 * tall, x + wide, sill + 0.1 * tall)
    mid, base, w, t = (x - part[0]) * _SCALE, (sill - part[1]) * _SCALE, wide * _SCALE, tall * _SCALE
    _arched(layer, mid, base, 1.22 * w, 1.10 * t, _tone(_FRAME))
    _arched(layer, mid, base, w, t, _tone(_WOOD))
    line = max(1, round(0.03 * w))
    for share in (-0.25, 0.0, 0.25):
        reach = t - w / 2 + float(np.sqrt(max(0.0, 0.25 - share * share))) * w
        at = round(mid + share * w)
        cv2.line(layer, (at, round(base)), (at, round(base - reach)), _tone(_BOARD), line, cv2.LINE_AA)
    cv2.circle(layer, (round(mid), round(base - 0.72 * t)), round(0.17 * w), _tone(_BAR), -1, cv2.LINE_AA)
    cv2.circle(layer, (round(mid), round(base - 0.72 * t)), round(0.12 * w), _tone(_LIT), -1, cv2.LINE_AA)
    cv2.circle(layer, (round(mid + 0.34 * w), round(base - 0.42 * t)), round(0.06 * w), _tone(_KNOB), -1, cv2.LINE_AA)
    _laid(image, layer, part)


def _window(image: Image, x: float, y: float, radius: float) -> None:
    layer, part = _fine(image, x - 1.4 * radius, y - 1.5 * radius, x + 1.4 * radius, y + 1.3 * radius)
    mid, base, r = (x - part[0]) * _SCALE, (y + radius - part[1]) * _SCALE, radius * _SCALE
    _arched(layer, mid, base + 0.16 * r, 1.9 * r, 2.36 * r, _tone(_FRAME))
    _arched(layer, mid, base, 1.5 * r, 2.0 * r, _tone(_LIT))
    _arched(layer, mid, base - 0.2 * r, 1.0 * r, 1.4 * r, _tone(_BRIGHT))
    line = max(1, round(0.13 * r))
    cv2.line(layer, (round(mid), round(base)), (round(mid), round(base - 2 * r)), _tone(_BAR), line, cv2.LINE_AA)
    across = round(base - 0.9 * r)
    cv2.line(layer, (round(mid - 0.75 * r), across), (round(mid + 0.75 * r), across), _tone(_BAR), line, cv2.LINE_AA)
    _laid(image, layer, part)


def _roofed(image: Image) -> Image:
    """With a chimney on it, right of the middle."""
    solid = image[..., 3] > 0.6
    columns = np.flatnonzero(solid.any(0))
    if not len(columns):
        return image
    long = max(image.shape[:2])
    at = round(columns[0] + 0.66 * (columns[-1] - columns[0]))
    above = np.flatnonzero(solid[:, at])
    if not len(above):
        return image
    tall, wide = round(0.15 * long), round(0.075 * long)
    pad = max(0, tall - int(above[0]))
    out = np.asarray(cv2.copyMakeBorder(image, pad, 0, 0, 0, cv2.BORDER_CONSTANT, value=(0, 0, 0, 0)), np.float32)
    top = int(above[0]) + pad - tall
    sink = int(0.5 * tall)
    stack = out[top : top + tall + sink, max(0, at - wide // 2) : at + wide // 2]
    behind = stack.copy()
    rows = np.arange(stack.shape[0])[:, None] % max(3, round(0.03 * long)) < max(1, round(0.006 * long))
    shade = np.linspace(1.12, 0.66, stack.shape[1], dtype=np.float32)[None, :, None]
    stack[..., :3] = np.where(rows[..., None], _MORTAR, _BRICK) * shade
    stack[..., 3] = 1
    cap = max(2, round(0.02 * long))
    out[top : top + cap, max(0, at - round(0.62 * wide)) : at + round(0.62 * wide)] = (*(0.7 * _BRICK), 1)
    # it stands behind the outline
    stack[..., :3] = mix(stack[..., :3], behind[..., :3], behind[..., 3:])
    return out


WAYS: dict[Condition, Callable[[Sprite, str], Sprite]] = {Condition.HOUSED: housed, Condition.DOORED: doored}
