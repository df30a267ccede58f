"""Stages: things of paper that stand up from an open book, and puppets that throw their shadows on a screen."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.render.canvas import Image, blend, blur, mix, polygon_mask
from calotype.pipelines.bundled.render.layers import Picture, scaled
from calotype.pipelines.bundled.render.light import Vector, rgb

from .easel import Easel, outlined, shadowed

_PAGE = (0.975, 0.955, 0.905)
_COVER = (0.56, 0.16, 0.17)
_SCREEN = (0.99, 0.86, 0.58)
_SCENERY = ((0.56, 0.72, 0.50), (0.43, 0.62, 0.44), (0.72, 0.82, 0.88))


def popup(easel: Easel) -> None:
    """An open book, hills of card that rise from its fold, and the things before them, all cut out."""
    h, w, u = easel.height, easel.width, easel.unit
    y = np.linspace(0, 1, h, dtype=np.float32)[:, None, None]
    easel.image[:] = mix(rgb(0.80, 0.84, 0.88), rgb(0.56, 0.44, 0.34), (y > 0.56).astype(np.float32))
    book = np.array(((0.16 * w, 0.62 * h), (0.84 * w, 0.62 * h), (0.97 * w, 0.95 * h), (0.03 * w, 0.95 * h)))
    shadow = polygon_mask((h, w), [book + np.array((0, 2.4 * u))])
    blend(easel.image, rgb(0.05, 0.03, 0.02), blur(shadow, 2 * u) * np.float32(0.5))
    easel.shape(_grown(book, 1.4 * u), rgb(*_COVER))
    easel.shape(book, rgb(*_PAGE))
    for k in range(7):
        fade = (1 - k / 7) * 0.30
        half = (0.4 + 0.8 * k) * u
        fold = np.array(
            (
                (0.5 * w - half, 0.62 * h),
                (0.5 * w + half, 0.62 * h),
                (0.5 * w + half, 0.95 * h),
                (0.5 * w - half, 0.95 * h),
            )
        )
        blend(easel.image, rgb(0.45, 0.36, 0.26), polygon_mask((h, w), [fold]) * np.float32(0.3 * fade))
    for level, colour, tall in ((0.70, _SCENERY[2], 0.40), (0.76, _SCENERY[1], 0.27), (0.82, _SCENERY[0], 0.15)):
        _card(easel, _hills(easel, level, tall), rgb(*colour))
    if easel.group is None:
        return
    room = (0.74 * w, 0.60 * h)
    scale = min(room[0] / easel.group.shape[1], room[1] / easel.group.shape[0])
    picture = outlined(easel.group, 0.9 * u / scale)
    left, top = (w - picture.shape[1] * scale) / 2, 0.885 * h - picture.shape[0] * scale
    _standing(easel, picture, (left, top), scale)


def _grown(points: np.ndarray, by: float) -> np.ndarray:
    middle = points.mean(0)
    away = points - middle
    return np.asarray(middle + away * (1 + by / np.abs(away).mean(0)))


def _hills(easel: Easel, level: float, tall: float) -> np.ndarray:
    h, w = easel.height, easel.width
    side = 0.13 - 0.12 * (level - 0.62) / 0.33
    t = np.linspace(side + 0.03, 1 - side - 0.03, 80)
    phase = float(easel.rng.uniform(0, 6.28))
    rise = tall * (0.62 + 0.38 * np.sin(7 * t + phase)) * np.sin(np.pi * (t - t[0]) / (t[-1] - t[0])) ** 0.35
    line = np.stack([t * w, (level - rise) * h], -1)
    return np.concatenate([line, [(t[-1] * w, level * h), (t[0] * w, level * h)]])


def _card(easel: Easel, points: np.ndarray, colour: Vector) -> None:
    u = easel.unit
    shape = (easel.height, easel.width)
    blend(
        easel.image,
        rgb(0.05, 0.05, 0.08),
        blur(polygon_mask(shape, [points + np.array((0.7 * u, 0.5 * u))]), 0.9 * u) * np.float32(0.35),
    )
    easel.shape(points - np.array((0, 0.6 * u)), rgb(0.99, 0.985, 0.97))
    easel.shape(points, colour)


def _standing(easel: Easel, picture: Image, at: tuple[float, float], scale: float) -> None:
    made = scaled(Picture(picture, {}), scale).image
    left, top = round(at[0]), round(at[1])
    shadowed(easel, made, left, top, depth_px=1.2 * easel.unit, strength=0.45)
    easel.put(made, left, top)


def puppets(easel: Easel) -> None:
    """A lit screen in a dark room, what is before it in black on sticks."""
    h, w, u = easel.height, easel.width, easel.unit
    x, y = np.arange(w, dtype=np.float32)[None] / w - 0.5, np.arange(h, dtype=np.float32)[:, None] / h - 0.48
    lamp = np.exp(-(x**2 / 0.16 + y**2 / 0.22))
    easel.image[:] = rgb(0.055, 0.035, 0.03)
    screen = np.array(((0.06 * w, 0.05 * h), (0.94 * w, 0.05 * h), (0.94 * w, 0.86 * h), (0.06 * w, 0.86 * h)))
    mask = polygon_mask((h, w), [screen])
    lit = rgb(*_SCREEN) * (0.42 + 0.62 * lamp)[..., None]
    blend(easel.image, np.clip(lit, 0, 1).astype(np.float32), mask)
    glow = blur(mask, 6 * u) * (1 - mask)
    easel.image += (rgb(0.45, 0.26, 0.10) * glow[..., None]).astype(np.float32)
    dark = rgb(0.05, 0.03, 0.03)
    t = np.linspace(0.06, 0.94, 60)
    ground = np.stack([t * w, (0.80 + 0.015 * np.sin(14 * t)) * h], -1)
    easel.shape(np.concatenate([ground, [(0.94 * w, 0.86 * h), (0.06 * w, 0.86 * h)]]), dark)
    if easel.group is not None:
        room = (0.72 * w, 0.60 * h)
        scale = min(room[0] / easel.group.shape[1], room[1] / easel.group.shape[0])
        black = easel.group.copy()
        detail = black[..., :3].mean(-1)
        # a few cuts let the light through where the picture is brightest
        pierced = (
            np.clip((detail - np.percentile(detail[black[..., 3] > 0.5], 93)) * 8, 0, 1)
            if (black[..., 3] > 0.5).any()
            else detail
        )
        black[..., :3] = dark + (rgb(*_SCREEN) * np.float32(0.55) - dark) * pierced[..., None].astype(np.float32)
        tall = black.shape[0] * scale
        easel.lay(black, w / 2, 0.80 * h - tall / 2, max(black.shape[:2]) * scale)
        for side in (-0.22, 0.22):
            a = w / 2 + side * black.shape[1] * scale
            easel.shape([(a, 0.70 * h), (a + 0.6 * u, 0.70 * h), (a + 1.2 * u, h), (a + 0.4 * u, h)], dark)
    for edge in ([(0, 0), (0.06 * w, 0), (0.10 * w, h), (0, h)], [(w, 0), (0.94 * w, 0), (0.90 * w, h), (w, h)]):
        easel.shape(edge, rgb(0.30, 0.06, 0.07))
