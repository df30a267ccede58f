"""Optics: what a lens, a long exposure or the way that a picture is hung does to all of it."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.lenses import Optic

from . import frames
from .canvas import Image, add_light, blur, mix, smoothstep
from .light import rgb

Numbers = NDArray[np.uint8]
Treatment = Callable[[Image, Numbers, float], Image]
"""Given the picture, which element each pixel shows, and where the horizon is, as a fraction of the height."""


def fisheye(image: Image, cover: Numbers, horizon: float) -> Image:
    """The world bent into a round field of view."""
    height, width = image.shape[:2]
    x = (np.arange(width, dtype=np.float32)[None] - width / 2) / (max(height, width) / 2)
    y = (np.arange(height, dtype=np.float32)[:, None] - height / 2) / (max(height, width) / 2)
    r = np.hypot(x, y)
    pull = (0.52 + 0.62 * r**2) / np.float32(1.0)
    out = cv2.remap(
        image,
        (x * pull * max(height, width) / 2 + width / 2).astype(np.float32),
        (y * pull * max(height, width) / 2 + height / 2).astype(np.float32),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REFLECT,
    )
    rim = smoothstep(r * max(height, width) / min(height, width), 1.12, 1.02)
    return np.asarray(out * rim[..., None], np.float32)


def upside_down(image: Image, cover: Numbers, horizon: float) -> Image:
    return np.ascontiguousarray(image[::-1, ::-1])


def mirrored(image: Image, cover: Numbers, horizon: float) -> Image:
    """The lower half is the upper one's image in still water."""
    height = len(image)
    line = round(0.58 * height)
    upper = image[:line]
    lower = cv2.resize(upper[::-1], (image.shape[1], line), interpolation=cv2.INTER_LINEAR)[: height - line]
    out = image.copy()
    out[line:] = lower * rgb(0.80, 0.86, 0.92)
    return out


def miniature(image: Image, cover: Numbers, horizon: float) -> Image:
    """Only a band is sharp, and colours are those of toys."""
    height, width = image.shape[:2]
    short = min(height, width)
    y = np.linspace(0, 1, height, dtype=np.float32)
    away = np.abs(y - 0.66)
    out = image
    for sigma, low, high in ((0.006, 0.10, 0.18), (0.014, 0.18, 0.34)):
        out = mix(
            out,
            blur(image, sigma * short),
            np.broadcast_to(smoothstep(away, low, high)[:, None, None], (height, width, 1)),
        )
    gray = out.mean(-1, keepdims=True)
    return np.clip(gray + (out - gray) * np.float32(1.35) + 0.02, 0, 1)


def speed(image: Image, cover: Numbers, horizon: float) -> Image:
    """The place smeared along the way, what moves through it sharp."""
    height, width = image.shape[:2]
    step = 4
    small = cv2.resize(image, (max(1, width // step), max(1, height // step)), interpolation=cv2.INTER_AREA)
    reach = max(3, round(0.11 * small.shape[1]))
    smeared = cv2.blur(small, (reach, 1), borderType=cv2.BORDER_REFLECT)
    smeared = cv2.resize(smeared, (width, height), interpolation=cv2.INTER_LINEAR)
    sharp = blur((cover > 0).astype(np.float32), 0.002 * min(height, width))
    return mix(smeared, image, sharp[..., None])


def trails(image: Image, cover: Numbers, horizon: float) -> Image:
    """Red and white streaks of the lamps that went by, from both sides of the road to where it ends."""
    height, width = image.shape[:2]
    short = min(height, width)
    if horizon < 0:
        return _rounds(image)
    far = np.array((0.5 * width, (min(0.85, max(0.30, horizon)) + 0.01) * height))
    t = np.linspace(0, 1, 60)[:, None]
    for side, colour in ((-1.0, (1.0, 0.95, 0.80)), (1.0, (1.0, 0.18, 0.10))):
        lines = np.zeros((height, width), np.uint8)
        for k in range(9):
            near = np.array(((0.5 + side * (0.10 + 0.055 * k)) * width, 1.04 * height))
            bow = np.array((side * 0.05 * width * (k / 8), 0.0))
            points = far + (near - far) * t**1.6 + bow * np.sin(np.pi * t)
            points[:, 1] -= (0.018 + 0.012 * (k % 3)) * height * t[:, 0]
            for a, b, u in zip(points[:-1], points[1:], t[1:, 0], strict=True):
                cv2.line(
                    lines,
                    tuple(np.round(a * 16).astype(int)),
                    tuple(np.round(b * 16).astype(int)),
                    255,
                    max(1, round((0.001 + 0.005 * u * (1 + k % 2)) * short)),
                    cv2.LINE_AA,
                    4,
                )
        core = lines.astype(np.float32) * np.float32(1 / 255)
        add_light(image, rgb(*colour), blur(core, 0.012 * short) * np.float32(0.85))
        add_light(image, rgb(*colour), core * np.float32(0.9))
    return np.clip(image, 0, 1)


def _rounds(image: Image) -> Image:
    """The same from above: rings about the middle, and the roads that lead there."""
    height, width = image.shape[:2]
    short = min(height, width)
    for k, colour in enumerate(((1.0, 0.95, 0.80), (1.0, 0.18, 0.10))):
        lines = np.zeros((height, width), np.uint8)
        for j in range(6):
            radius = round((0.150 + 0.016 * (2 * j + k)) * short * 16)
            centre = round(width * 8), round(height * 8)
            cv2.circle(lines, centre, radius, 255, max(1, round(0.0035 * short)), cv2.LINE_AA, 4)
            for turn in range(4):
                a = np.pi / 2 * turn
                d, n = np.array((np.cos(a), np.sin(a))), np.array((-np.sin(a), np.cos(a)))
                foot = np.array((width, height)) / 2 + n * (0.012 + 0.011 * j) * short * (1 if k else -1)
                ends = [np.round((foot + d * reach * short) * 16).astype(int) for reach in (0.16, 1.2)]
                cv2.line(lines, tuple(ends[0]), tuple(ends[1]), 255, max(1, round(0.0035 * short)), cv2.LINE_AA, 4)
        core = lines.astype(np.float32) * np.float32(1 / 255)
        add_light(image, rgb(*colour), blur(core, 0.012 * short) * np.float32(0.85))
        add_light(image, rgb(*colour), core * np.float32(0.9))
    return np.clip(image, 0, 1)


OPTICS: dict[Optic, Treatment] = {
    Optic.SPEED: speed,
    Optic.TRAILS: trails,
    Optic.MINIATURE: miniature,
    Optic.MIRRORED: mirrored,
    Optic.FISHEYE: fisheye,
    Optic.UPSIDE_DOWN: upside_down,
    Optic.WET_GLASS: frames.wet_glass,
    Optic.WINDOW: frames.window,
    Optic.DOORWAY: frames.doorway,
    Optic.CAVE_MOUTH: frames.cave_mouth,
    Optic.PORTHOLE: frames.porthole,
    Optic.KEYHOLE: frames.keyhole,
    Optic.BINOCULARS: frames.binoculars,
}
"""In the order in which they are applied."""


def through(image: Image, optics: frozenset[Optic], cover: Numbers, horizon: float) -> Image:
    """The picture with all that it is to have."""
    for optic, treat in OPTICS.items():
        if optic in optics:
            image = treat(image, cover, horizon)
    return image
