"""Hanging: a blank or printed poster in its frame on a wall, with its shadow."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.designs import RGB
from calotype.pipelines.bundled.render import noise
from calotype.pipelines.bundled.render.canvas import blend, blur, polygon_mask
from calotype.pipelines.bundled.render.light import rgb

from .easel import Easel

_FRAMES: dict[str, RGB] = {
    "black": (0.09, 0.09, 0.10), "white": (0.95, 0.95, 0.94), "gold": (0.78, 0.60, 0.28), "golden": (0.78, 0.60, 0.28),
    "silver": (0.74, 0.75, 0.77), "walnut": (0.36, 0.22, 0.14),
}  # fmt: skip
_WOOD: RGB = (0.66, 0.48, 0.30)
_WALLS: dict[str, RGB] = {
    "concrete": (0.64, 0.64, 0.63), "brick": (0.62, 0.34, 0.27), "white": (0.93, 0.93, 0.92),
    "grey": (0.66, 0.67, 0.68),
    "gray": (0.66, 0.67, 0.68), "beige": (0.86, 0.80, 0.70), "pink": (0.93, 0.76, 0.76), "green": (0.62, 0.72, 0.62),
    "blue": (0.62, 0.72, 0.82), "wooden": (0.60, 0.44, 0.29), "stone": (0.60, 0.58, 0.54),
}  # fmt: skip
_PLASTER: RGB = (0.86, 0.85, 0.82)


def hung(easel: Easel) -> None:
    """The wall, the frame and its sheet, upright; what is named is printed on it."""
    h, w, u = easel.height, easel.width, easel.unit
    frame, _, wall = easel.design.form.partition(" ")
    easel.ground(_WALLS.get(wall, _PLASTER))
    x, y = np.arange(w, dtype=np.float32)[None], np.arange(h, dtype=np.float32)[:, None]
    cloud, fine = noise.sample("cloud", x * 0.12, y * 0.12), noise.sample("fine", x * 0.8, y * 0.8)
    rough = 0.16 if wall in ("concrete", "stone") else 0.05
    easel.image *= (1 - 0.10 * x / w + rough * (cloud - 0.5) + 0.05 * (fine - 0.5))[..., None].astype(np.float32)
    if wall in ("brick", "wooden"):
        _courses(easel, wall)
    tall = 0.80 * h
    wide = min(0.72 * tall, 0.70 * w)
    left, top = (w - wide) / 2, 0.5 * (h - tall)
    box = np.array(((left, top), (left + wide, top), (left + wide, top + tall), (left, top + tall)))
    shade = blur(polygon_mask((h, w), [box + np.array((1.6 * u, 2.2 * u))]), 2.0 * u)
    blend(easel.image, rgb(0.05, 0.05, 0.06), shade * np.float32(0.45))
    middle = box.mean(0)
    colour = rgb(*_FRAMES.get(frame, _WOOD))
    for part, tone in ((0.0, colour), (2.4, colour * np.float32(0.72)), (2.8, rgb(0.985, 0.983, 0.975))):
        easel.shape(middle + (box - middle) * (1 - 2 * part * u / np.array((wide, tall))), np.asarray(tone))
    inner = (left + 7 * u, top + 8 * u, left + wide - 7 * u, top + tall - (22 if easel.texts else 8) * u)
    if easel.group is not None:
        easel.fit(easel.group, inner)
    for text in easel.texts[:1]:
        box_ = (left + 8 * u, top + tall - 20 * u, left + wide - 8 * u, top + tall - 8 * u)
        easel.write(text, box_, ("serif", "sans"), rgb(0.13, 0.13, 0.15))


def _courses(easel: Easel, wall: str) -> None:
    h, w, u = easel.height, easel.width, easel.unit
    mortar = rgb(0.76, 0.72, 0.68) if wall == "brick" else rgb(0.36, 0.25, 0.16)
    step = (6.0 if wall == "brick" else 12.0) * u
    for row in range(int(h / step) + 1):
        y = row * step
        easel.shape([(0, y), (w, y), (w, y + 0.6 * u), (0, y + 0.6 * u)], mortar)
        for k in range(int(w / (2.4 * step)) + 2 if wall == "brick" else 0):
            x = (k - 0.5 * (row % 2)) * 2.4 * step
            easel.shape([(x, y), (x + 0.6 * u, y), (x + 0.6 * u, y + step), (x, y + step)], mortar)
