"""Lively: a face, arms and legs on what has none, where it does what people do: a carrot that dances."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import cv2
import numpy as np

from calotype.pipelines.bundled.conditions import Condition

from .canvas import Image, mix
from .material import Sprite

_FINE = 2
"""Drawn at so many times the size."""
_LINE, _WHITE, _SHOE = (0.13, 0.10, 0.12), (0.99, 0.99, 0.98), (0.80, 0.16, 0.18)
_BLUSH = (0.98, 0.48, 0.52)
_GLOVE = (0.86, 0.12, 0.14)

Point = tuple[float, float]


def _lively(sprite: Sprite, asset: str, *, boxing: bool) -> Sprite:
    """Arms out from its sides, legs below it, and a face where it is broadest."""
    image = sprite.astype(np.float32) / np.float32(255)
    solid = image[..., 3] > 0.6
    if not solid.any():
        return sprite
    rows, columns = np.flatnonzero(solid.any(1)), np.flatnonzero(solid.any(0))
    tall, wide = float(rows[-1] - rows[0] + 1), float(columns[-1] - columns[0] + 1)
    size = float(np.sqrt(tall * wide))
    side, low, high = round(0.36 * size), round(0.30 * size), round(0.06 * size)
    big = cv2.copyMakeBorder(image, high, low, side, side, cv2.BORDER_CONSTANT, value=(0, 0, 0, 0))
    big = np.asarray(cv2.resize(big, None, fx=_FINE, fy=_FINE, interpolation=cv2.INTER_LINEAR), np.float32)
    size *= _FINE
    solid = big[..., 3] > 0.6
    behind = np.zeros(big.shape, np.float32)
    foot = int(np.flatnonzero(solid.any(1))[-1])
    _legs(behind, solid, foot, size)
    shoulder = int(np.flatnonzero(solid.any(1))[0] + 0.56 * tall * _FINE)
    ends = _arms(behind, solid, shoulder, size, boxing=boxing)
    tone = behind[..., :3] / np.maximum(behind[..., 3:], 1e-4)
    over = big[..., 3:]
    big[..., :3] = mix(tone, big[..., :3], np.where(behind[..., 3:] > 0, over, 1.0))
    big[..., 3] = np.maximum(big[..., 3], behind[..., 3])
    for at in ends:
        _hand(big, at, size, boxing=boxing)
    _face(big, solid, size, boxing=boxing)
    height, width = big.shape[:2]
    made = cv2.resize(np.clip(big, 0, 1), (width // _FINE, height // _FINE), interpolation=cv2.INTER_AREA)
    drawn = np.flatnonzero((made[..., 3] > 0.02).any(1))
    # it stands on its soles
    return np.ascontiguousarray((made[: drawn[-1] + 1] * 255 + 0.5).astype(np.uint8))


def _ink(tone: tuple[float, float, float]) -> tuple[float, float, float, float]:
    return (*tone, 1.0)


def _whole(at: Point) -> tuple[int, int]:
    return round(at[0]), round(at[1])


def _curve(layer: Image, a: Point, bend: Point, b: Point, thick: float) -> None:
    """A bent limb of even width."""
    steps = [k / 12 for k in range(13)]
    line = [
        (
            (1 - t) ** 2 * a[0] + 2 * t * (1 - t) * bend[0] + t * t * b[0],
            (1 - t) ** 2 * a[1] + 2 * t * (1 - t) * bend[1] + t * t * b[1],
        )
        for t in steps
    ]
    points = np.array(line, np.float32).round().astype(np.int32)
    cv2.polylines(layer, [points], False, _ink(_LINE), max(2, round(thick)), cv2.LINE_AA)


def _legs(layer: Image, solid: np.ndarray, foot: int, size: float) -> None:
    band = np.flatnonzero(solid[int(foot - 0.10 * size)]) if foot > 0.10 * size else np.flatnonzero(solid[foot])
    left, right = (float(band[0]), float(band[-1])) if len(band) else (0.0, float(solid.shape[1]))
    middle, half = (left + right) / 2, min(0.17 * size, 0.28 * (right - left))
    for s, out in ((-1, 0.03), (1, 0.05)):
        hip = (middle + s * half, foot - 0.10 * size)
        ankle = (middle + s * (half + out * size), foot + 0.20 * size)
        _curve(layer, hip, (hip[0] + s * 0.02 * size, foot + 0.06 * size), ankle, 0.045 * size)
        centre = (ankle[0] + s * 0.04 * size, ankle[1] + 0.02 * size)
        axes = (round(0.095 * size), round(0.05 * size))
        cv2.ellipse(layer, _whole(centre), axes, 0, 0, 360, _ink(_LINE), -1, cv2.LINE_AA)
        inner = (round(0.082 * size), round(0.038 * size))
        cv2.ellipse(
            layer, _whole((centre[0], centre[1] - 0.005 * size)), inner, 0, 0, 360, _ink(_SHOE), -1, cv2.LINE_AA
        )


def _arms(layer: Image, solid: np.ndarray, row: int, size: float, *, boxing: bool) -> list[Point]:
    """Where their hands are."""
    band = np.flatnonzero(solid[row])
    left, right = (float(band[0]), float(band[-1])) if len(band) else (0.3 * size, 0.7 * size)
    ends: list[Point] = []
    for s, edge in ((-1, left), (1, right)):
        start = (edge - s * 0.05 * size, float(row))
        # one hand is raised, or both are before the chest
        rise = -0.10 if boxing else (-0.26 if s < 0 else 0.03)
        reach = 0.16 if boxing else 0.24
        end = (edge + s * reach * size, row + rise * size)
        bend = (edge + s * (0.22 if boxing else 0.16) * size, row + (0.12 if s > 0 or boxing else 0.06) * size)
        _curve(layer, start, bend, end, 0.045 * size)
        ends.append(end)
    return ends


def _hand(image: Image, at: Point, size: float, *, boxing: bool) -> None:
    radius = (0.115 if boxing else 0.065) * size
    tone = _GLOVE if boxing else _WHITE
    cv2.circle(image, _whole(at), round(radius), _ink(_LINE), -1, cv2.LINE_AA)
    cv2.circle(image, _whole(at), round(0.84 * radius), _ink(tone), -1, cv2.LINE_AA)
    if boxing:
        shine = (at[0] - 0.3 * radius, at[1] - 0.35 * radius)
        cv2.circle(image, _whole(shine), round(0.26 * radius), _ink((0.98, 0.62, 0.60)), -1, cv2.LINE_AA)
        return
    for turn in (-0.9, 0.0, 0.9):
        tip = (at[0] + 0.75 * radius * float(np.sin(turn)), at[1] - 0.80 * radius * float(np.cos(turn)))
        cv2.circle(image, _whole(tip), round(0.42 * radius), _ink(_LINE), -1, cv2.LINE_AA)
        cv2.circle(image, _whole(tip), round(0.30 * radius), _ink(tone), -1, cv2.LINE_AA)


def _face(image: Image, solid: np.ndarray, size: float, *, boxing: bool) -> None:
    """Two eyes, a smile and red cheeks, where there is most room in the upper part."""
    room = cv2.distanceTransform(solid.astype(np.uint8), cv2.DIST_L2, 3)
    rows = np.flatnonzero(solid.any(1))
    high = rows[0] + 0.62 * (rows[-1] - rows[0])
    room[int(high) :] *= 0.6
    y, x = np.unravel_index(int(room.argmax()), room.shape)
    reach = min(0.24 * size, 0.9 * float(room[y, x]))
    if reach < 4:
        return
    for s in (-1, 1):
        eye = (x + s * 0.46 * reach, y - 0.18 * reach)
        cv2.ellipse(
            image, _whole(eye), (round(0.20 * reach), round(0.27 * reach)), 0, 0, 360, _ink(_WHITE), -1, cv2.LINE_AA
        )
        pupil = (eye[0] + 0.02 * reach, eye[1] + 0.04 * reach)
        cv2.ellipse(
            image, _whole(pupil), (round(0.13 * reach), round(0.19 * reach)), 0, 0, 360, _ink(_LINE), -1, cv2.LINE_AA
        )
        spark = (pupil[0] - 0.04 * reach, pupil[1] - 0.08 * reach)
        cv2.circle(image, _whole(spark), max(1, round(0.05 * reach)), _ink(_WHITE), -1, cv2.LINE_AA)
        cheek = (x + s * 0.80 * reach, y + 0.22 * reach)
        cv2.ellipse(
            image, _whole(cheek), (round(0.16 * reach), round(0.10 * reach)), 0, 0, 360, _ink(_BLUSH), -1, cv2.LINE_AA
        )
    if boxing:
        for s in (-1, 1):
            brow = (x + s * 0.78 * reach, y - 0.62 * reach), (x + s * 0.16 * reach, y - 0.36 * reach)
            cv2.line(image, _whole(brow[0]), _whole(brow[1]), _ink(_LINE), max(2, round(0.11 * reach)), cv2.LINE_AA)
        teeth = (round(x - 0.26 * reach), round(y + 0.26 * reach)), (round(x + 0.26 * reach), round(y + 0.46 * reach))
        cv2.rectangle(image, *teeth, _ink(_LINE), max(2, round(0.10 * reach)), cv2.LINE_AA)
        cv2.rectangle(image, *teeth, _ink(_WHITE), -1, cv2.LINE_AA)
        middle = (round(x - 0.26 * reach), round(y + 0.36 * reach)), (round(x + 0.26 * reach), round(y + 0.36 * reach))
        cv2.line(image, *middle, _ink(_LINE), max(1, round(0.04 * reach)), cv2.LINE_AA)
        return
    mouth = (float(x), y + 0.20 * reach)
    cv2.ellipse(
        image, _whole(mouth), (round(0.34 * reach), round(0.32 * reach)), 0, 0, 180, _ink(_LINE), -1, cv2.LINE_AA
    )
    tongue = (float(x), y + 0.40 * reach)
    cv2.ellipse(
        image, _whole(tongue), (round(0.17 * reach), round(0.10 * reach)), 0, 0, 360, _ink(_BLUSH), -1, cv2.LINE_AA
    )


def sweatered(sprite: Sprite, asset: str) -> Sprite:
    """A knitted sweater about its lower half, with a patterned band and ribbed hems."""
    image = sprite.astype(np.float32) / np.float32(255)
    solid = image[..., 3] > 0.6
    rows = np.flatnonzero(solid.any(1))
    if not len(rows):
        return sprite
    top, tall = float(rows[0]), float(rows[-1] - rows[0] + 1)
    y, x = np.mgrid[0 : image.shape[0], 0 : image.shape[1]].astype(np.float32)
    v = (y - top) / tall
    bend = 0.02 * np.cos((x / image.shape[1] - 0.5) * np.pi)
    on = ((v > 0.46 + bend) & (v < 0.90 + bend) & solid).astype(np.float32)
    stitch = 0.88 + 0.12 * np.cos(x * (2 * np.pi * 34 / image.shape[1])) * np.cos(y * (2 * np.pi * 40 / image.shape[1]))
    grey = image[..., :3].mean(-1)
    middle = float(np.median(grey[solid]))
    shade = np.clip(grey / max(0.1, middle), 0.6, 1.2) * stitch
    red, cream = np.array((0.78, 0.14, 0.18), np.float32), np.array((0.97, 0.93, 0.84), np.float32)
    zigzag = np.abs(((x * 14 / image.shape[1]) % 1) - 0.5) * 0.10
    band = (np.abs(v - (0.64 + zigzag)) < 0.022) | (np.abs(v - 0.585) < 0.008) | (np.abs(v - 0.765) < 0.008)
    hem = (v < 0.505 + bend) | (v > 0.855 + bend)
    ribs = 0.80 + 0.20 * (np.sin(x * (2 * np.pi * 26 / image.shape[1])) > 0)
    knit = np.where(band[..., None], cream, red) * (shade * np.where(hem, ribs, 1.0))[..., None]
    image[..., :3] = mix(
        image[..., :3], np.clip(knit, 0, 1).astype(np.float32), cv2.GaussianBlur(on, (0, 0), 0.7)[..., None]
    )
    return np.ascontiguousarray((np.clip(image, 0, 1) * 255 + 0.5).astype(np.uint8))


WAYS: dict[Condition, Callable[[Sprite, str], Sprite]] = {
    Condition.ALIVE: partial(_lively, boxing=False),
    Condition.BOXING: partial(_lively, boxing=True),
    Condition.SWEATERED: sweatered,
}
