"""Visibility: what part of each element's silhouette a viewer can see.

Measured on a small canvas, from the sprites' alpha, in the order in which the renderer draws.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.scene import Element, Scene

Mask = NDArray[np.bool_]

_SOLID = 0.5


def visible_fractions(scene: Scene, pack: AssetPack, width: int = 256, height: int = 256) -> list[float]:
    """For each element, 0 to 1, the share of its silhouette that is inside the frame and not behind nearer ones.

    Only the ratio of ``width`` to ``height`` and the fineness of the result depend on the size. Scattered elements
    are many and small: they count as seen, and hide nothing. In a portrait the sitter is in front of all.
    """
    fractions = [1.0] * len(scene.elements)
    covered = np.zeros((height, width), np.bool_)
    order = sorted((i for i, e in enumerate(scene.elements) if not e.scattered), key=lambda i: _depth(scene, i))
    for i in reversed(order):
        mask, left, top = _silhouette(scene.elements[i], pack, min(width, height), width, height)
        area = int(mask.sum())
        x0, x1 = max(0, left), min(width, left + mask.shape[1])
        y0, y1 = max(0, top), min(height, top + mask.shape[0])
        if area == 0 or x1 <= x0 or y1 <= y0:
            fractions[i] = 0.0
            continue
        inside = mask[y0 - top : y1 - top, x0 - left : x1 - left]
        part = covered[y0:y1, x0:x1]
        fractions[i] = float((inside & ~part).sum()) / area
        part |= inside
    return fractions


def _depth(scene: Scene, index: int) -> tuple[bool, tuple[bool, float, bool]]:
    return (scene.portrait and index == 0, scene.elements[index].depth)


def _silhouette(element: Element, pack: AssetPack, short: int, width: int, height: int) -> tuple[Mask, int, int]:
    """The solid pixels at the element's size, and where their first column and row lie in the frame."""
    alpha = pack.sprite(element.asset)[..., 3]
    rows, columns = alpha.shape
    scale = element.size * short / max(rows, columns)
    small = cv2.resize(
        alpha, (max(1, round(columns * scale)), max(1, round(rows * scale))), interpolation=cv2.INTER_AREA
    ).astype(np.float32)
    if element.flip:
        small = np.ascontiguousarray(small[:, ::-1])
    if abs(element.tilt_deg) >= 0.5:
        small = _turned(small, element.tilt_deg)
    # the threads of a small net are nowhere solid
    mask = np.asarray(small >= min(_SOLID * 255, max(1.0, 0.5 * float(small.max()))))
    left = round(element.x * width - mask.shape[1] / 2)
    top = round(element.y * height) - mask.shape[0]
    return mask, left, top


def _turned(alpha: NDArray[np.float32], tilt_deg: float) -> NDArray[np.float32]:
    """Turned clockwise about the centre on a canvas that holds it, down to its lowest point."""
    rows, columns = alpha.shape
    turn = cv2.getRotationMatrix2D((columns / 2, rows / 2), -tilt_deg, 1.0)
    c, s = abs(turn[0, 0]), abs(turn[0, 1])
    wide, tall = int(np.ceil(rows * s + columns * c)) + 2, int(np.ceil(rows * c + columns * s)) + 2
    turn[0, 2] += (wide - columns) / 2
    turn[1, 2] += (tall - rows) / 2
    turned = cv2.warpAffine(alpha, turn, (wide, tall))
    occupied = np.flatnonzero(turned.max(1) >= _SOLID * 255)
    return np.ascontiguousarray(turned[occupied[0] : occupied[-1] + 1]) if len(occupied) else turned
