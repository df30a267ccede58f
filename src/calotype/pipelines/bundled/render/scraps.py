"""What is thrown up and flies about: dirt, crumbs, sawdust, sweat, sheets of paper."""

from __future__ import annotations

from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render.canvas import Image, blend
from calotype.pipelines.bundled.render.light import Light, rgb
from calotype.pipelines.bundled.wisps import Wisp

Rng = np.random.Generator
_SHIFT = 4
_SCRAPS, _SHEETS = 90, 16
_PLAIN = (0.46, 0.34, 0.24)


class Box(Protocol):
    """Where it comes from, in pixels."""

    @property
    def left(self) -> float: ...

    @property
    def top(self) -> float: ...

    @property
    def width(self) -> float: ...

    @property
    def height(self) -> float: ...


def scraps(image: Image, place: Box, wisp: Wisp, light: Light, rng: Rng, own: bool) -> None:
    """Small bits on their way up and down again."""
    base = np.asarray(wisp.tint or _PLAIN, np.float32)
    unit = 0.021 * min(image.shape[:2])
    for shade in (0.78, 1.0, 1.18):
        mask = np.zeros(image.shape[:2], np.uint8)
        for x, y, far in _thrown(place, _SCRAPS // 3, rng):
            size = unit * float(rng.uniform(0.35, 1.0)) * (1.15 - 0.5 * far)
            turn = np.sort(rng.uniform(0, 2 * np.pi, 5))
            corners = np.stack([x + size * np.cos(turn), y + 0.8 * size * np.sin(turn)], axis=1)
            cv2.fillPoly(mask, [_fixed(corners)], 255, cv2.LINE_AA, _SHIFT)
        colour = light.shade(rgb(*np.clip(base * shade, 0, 1)), np.array(0.9))
        blend(image, colour, mask.astype(np.float32) / np.float32(255))


def sheets(image: Image, place: Box, wisp: Wisp, light: Light, rng: Rng, own: bool) -> None:
    """Sheets that tumble."""
    unit = 0.055 * min(image.shape[:2])
    base = np.asarray(wisp.tint or (0.97, 0.96, 0.93), np.float32)
    for x, y, far in _thrown(place, _SHEETS, rng):
        size = unit * float(rng.uniform(0.7, 1.15)) * (1.1 - 0.35 * far)
        turn, tip = float(rng.uniform(0, np.pi)), float(rng.uniform(0.35, 1.0))
        along = np.array([np.cos(turn), np.sin(turn)]) * size
        across = np.array([-np.sin(turn), np.cos(turn)]) * size * 0.72 * tip
        at = np.array([x, y])
        corners = np.array([at - along - across, at + along - across, at + along + across, at - along + across])
        mask = np.zeros(image.shape[:2], np.uint8)
        cv2.fillPoly(mask, [_fixed(corners)], 255, cv2.LINE_AA, _SHIFT)
        shade = 0.80 + 0.20 * tip
        blend(
            image,
            light.shade(rgb(*np.clip(base * shade, 0, 1)), np.array(0.95)),
            mask.astype(np.float32) / np.float32(255),
        )
        for line in (-0.4, 0.0, 0.4):
            ends = np.array([at - 0.7 * along + line * across, at + 0.7 * along + line * across])
            ink = np.zeros(image.shape[:2], np.uint8)
            cv2.polylines(ink, [_fixed(ends)], False, 255, 1, cv2.LINE_AA, _SHIFT)
            blend(image, rgb(0.45, 0.46, 0.50), ink.astype(np.float32) * np.float32(0.5 / 255))


def _thrown(place: Box, number: int, rng: Rng) -> NDArray[np.float64]:
    """Where they are, and how far on their way from 0 to 1."""
    middle, foot = place.left + place.width / 2, place.top + 0.82 * place.height
    wide = max(place.width, 0.55 * place.height)
    angle, far = rng.normal(0, 0.85, number), rng.random(number) ** 0.7
    x = middle + np.sin(angle) * wide * (0.35 + 0.75 * far)
    y = foot - np.cos(angle) * place.height * 1.02 * far + 0.35 * place.height * far * far
    return np.stack([x, y, far], axis=1)


def _fixed(points: NDArray[np.float64]) -> NDArray[np.int32]:
    return np.round(points * (1 << _SHIFT)).astype(np.int32).reshape(-1, 1, 2)
