"""What is seen of the wind, and shadows that fall into the picture from outside it: leaves', a blind's."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render.canvas import Image, blend, blur
from calotype.pipelines.bundled.render.light import Light
from calotype.pipelines.bundled.wisps import Wisp

Rng = np.random.Generator
_SHIFT = 4
_STREAKS = 9
_FRONDS = 7
_LEAFLETS = 15
_SHADE = 0.42
"""How dark what falls in from outside is at most."""


def wind(image: Image, wisp: Wisp, light: Light, rng: Rng) -> None:
    """Streaks across the picture, some of which curl up at their end."""
    height, width = image.shape[:2]
    mask = np.zeros((height, width), np.uint8)
    for k in range(_STREAKS):
        x = float(rng.uniform(-0.1, 0.62)) * width
        y = (0.10 + 0.58 * (k + float(rng.uniform(0.1, 0.9))) / _STREAKS) * height
        points = _streak(x, y, float(rng.uniform(0.24, 0.44)) * width, 0.045 * height, rng, curls=k % 2 == 0)
        thick = max(1, round(0.0052 * height))
        cut = np.array_split(points, 4)
        for part, (one, after) in enumerate(zip(cut, [*cut[1:], cut[-1]], strict=True)):
            run = np.vstack([one, after[:1]])
            fine = max(1, round(thick * (0.45, 0.8, 1.0, 0.8)[part]))
            cv2.polylines(mask, [_fixed(run)], False, 255, fine, cv2.LINE_AA, _SHIFT)
    cover = blur(mask.astype(np.float32) * np.float32(0.62 / 255), 0.0012 * height)
    white = np.clip(np.float32(0.25) + np.asarray(light.sun, np.float32) * np.float32(0.85), 0, 1)
    blend(image, np.broadcast_to(white, image.shape), cover)


def _streak(x: float, y: float, long: float, curl: float, rng: Rng, *, curls: bool) -> NDArray[np.float64]:
    t = np.linspace(0, 1, 40)
    sway = float(rng.uniform(0.16, 0.34)) * curl
    line = np.stack([x + long * t, y - sway * np.sin(t * np.pi * float(rng.uniform(1.2, 2.2)))], axis=1)
    if not curls:
        return line
    turn = np.linspace(0, 1.6 * np.pi, 30)
    shrink = curl * (1 - 0.55 * turn / turn[-1])
    end = line[-1] + np.array([0.0, -curl])
    spiral = np.stack([end[0] + shrink * np.sin(turn), end[1] + shrink * np.cos(turn)], axis=1)
    return np.vstack([line, spiral[1:]])


def leafy_shade(image: Image, wisp: Wisp, light: Light, rng: Rng) -> None:
    """The shadow of fronds that hang in from above."""
    height, width = image.shape[:2]
    mask = np.zeros((height, width), np.uint8)
    for k in range(_FRONDS):
        root = np.array([width * (0.05 + 0.95 * (k + float(rng.uniform(0, 0.8))) / _FRONDS), -0.06 * height])
        aim = float(rng.uniform(0.20, 0.80)) * np.pi
        _frond(mask, root, aim, float(rng.uniform(0.42, 0.78)) * height, rng)
    soft = blur(mask.astype(np.float32) * np.float32(1 / 255), 0.008 * height)
    image *= 1 - np.float32(_SHADE) * soft[..., None]


def _frond(mask: NDArray[np.uint8], root: NDArray[np.float64], aim: float, long: float, rng: Rng) -> None:
    bend = float(rng.uniform(-0.5, 0.5))
    spine = [root]
    for _ in range(_LEAFLETS):
        spine.append(spine[-1] + long / _LEAFLETS * np.array([np.cos(aim), np.sin(aim)]))
        aim += bend / _LEAFLETS
    cv2.polylines(mask, [_fixed(np.array(spine))], False, 255, max(1, round(0.008 * long)), cv2.LINE_AA, _SHIFT)
    for k, at in enumerate(spine[2:]):
        size = long * 0.30 * np.sin(np.pi * (0.18 + 0.80 * k / _LEAFLETS))
        for side in (-1, 1):
            way = aim + side * 0.85
            tip = at + size * np.array([np.cos(way), np.sin(way)])
            out = 0.10 * size * np.array([-np.sin(way), np.cos(way)])
            middle = at + 0.45 * (tip - at)
            leaf = np.array([at, middle + out, tip, middle - out])
            cv2.fillPoly(mask, [_fixed(leaf)], 255, cv2.LINE_AA, _SHIFT)


def slatted_shade(image: Image, wisp: Wisp, light: Light, rng: Rng) -> None:
    """Light that falls through a blind: stripes, aslant, and shade about them."""
    height, width = image.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    lean = np.float32(0.32)
    u = (x + lean * y) / width
    v = (y - np.float32(0.22) * x) / height
    left = float(rng.uniform(0.22, 0.36))
    within = _step(u, left, 0.012) * (1 - _step(u, left + 0.56, 0.012)) * _step(v, -0.12, 0.012)
    stripes = _step(np.mod(v * 17, 1), 0.42, 0.07) * (1 - _step(np.mod(v * 17, 1), 0.93, 0.06))
    lit = np.asarray(within * stripes, np.float32)
    image *= (np.float32(1 - _SHADE * 0.8) + np.float32(_SHADE * 0.8 + 0.10) * lit)[..., None]


def _step(values: Image, edge: float, soft: float) -> Image:
    return np.clip((values - np.float32(edge)) / np.float32(soft) + np.float32(0.5), 0, 1)


def _fixed(points: NDArray[np.float64]) -> NDArray[np.int32]:
    return np.round(points * (1 << _SHIFT)).astype(np.int32).reshape(-1, 1, 2)
