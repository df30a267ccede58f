"""Monograms: letters through each other, and the outlines that logos stand in."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.render.canvas import blend, blur, smoothstep
from calotype.pipelines.bundled.render.fonts import Name
from calotype.pipelines.bundled.render.lettering import coverage, layout_text
from calotype.pipelines.bundled.render.light import Vector, rgb

from .easel import Box, Easel

ENCLOSING: dict[str, int] = {"circles": 0, "hexagons": 6, "triangles": 3, "squares": 4}
"""Corners of what a logo can stand in, by the form's word."""
_FONTS: tuple[Name, ...] = ("serif", "sans")
_INK = (0.10, 0.11, 0.14)


def enclose(easel: Easel, box: Box, shape: str) -> None:
    """A band of a shape about a box, in the first ink, paler within where there is a second."""
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    reach, corners = (box[3] - box[1]) / 2, ENCLOSING[shape]
    inks = [rgb(*ink) for ink in easel.inks] or [rgb(*_INK)]
    dark = min(inks, key=lambda ink: float(ink.sum()))
    pale = max(inks, key=lambda ink: float(ink.sum())) if len(inks) > 1 else easel.image[0, 0].copy()
    count = corners or 120
    start = np.pi / 4 if corners == 4 else -np.pi / 2
    t = start + np.arange(count) * 2 * np.pi / count
    if corners == 3:
        y += 0.14 * reach
    for part, colour in ((1.0, dark), (0.93, pale)):
        easel.shape(np.stack([x + part * reach * np.cos(t), y + part * reach * np.sin(t)], -1), colour)


def intertwine(easel: Easel, letters: str, box: Box, ground: Vector) -> None:
    """Letters that overlap, each cut out of the one before where it crosses it; the last passes below at one end."""
    ink = rgb(*(easel.inks[0] if easel.inks else _INK))
    wide = (box[2] - box[0]) * (0.62 if len(letters) == 2 else 0.48)
    step = (box[2] - box[0] - wide) / max(1, len(letters) - 1)
    shape = (easel.height, easel.width)
    rows = np.arange(easel.height, dtype=np.float32)[:, None]
    under = smoothstep(rows, 0.5 * (box[1] + box[3]) - 1, 0.5 * (box[1] + box[3]) + 1)
    gap = 0.9 * easel.unit
    masks = []
    for k, letter in enumerate(letters.upper()):
        drop = 0.10 * (box[3] - box[1]) * (k - (len(letters) - 1) / 2)
        setting = layout_text(letter, _FONTS, box[0] + k * step, box[1] + drop, wide, box[3] - box[1])
        if setting is not None:
            masks.append(coverage(setting, shape))
    for k, mask in enumerate(masks):
        rim = smoothstep(blur(mask, gap), 0.06, 0.12) if k else np.zeros_like(mask)
        upper = rim * (1 - under)
        blend(easel.image, ground, upper * (1 - mask))
        blend(easel.image, ink, mask)
        if k:
            below = masks[k - 1]
            cut = smoothstep(blur(below, gap), 0.06, 0.12) * under * mask
            blend(easel.image, ground, cut * (1 - below))
            blend(easel.image, ink, below * under)
