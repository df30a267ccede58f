"""Busts: garments on the modelled shoulders of a portrait."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from calotype.pipelines.bundled.garments import CUTS, Area, Garment
from calotype.pipelines.bundled.outfits import merged

from .canvas import Image
from .cloth import Canvas, tone_of, woven
from .fronts import FRONTS, Breast
from .light import Vector
from .measures import Body

_BARE = 0.80
"""From how far out, in half trunks, shoulders without sleeves are bare."""


def upper(outfit: Sequence[Garment]) -> list[Garment]:
    """What of an outfit is seen on shoulders, in the order in which it is put on."""
    return [g for g in merged(outfit) if CUTS[g.cut].area in (Area.TOP, Area.WHOLE, Area.OVER)]


def clad(
    body: Image, cloth: Image, x: float, chin: float, unit: float, outfit: Sequence[Garment], skin: Vector
) -> Image:
    """A body with the garments on it. cloth: what of it is no skin; unit: the head's width; all in pixels."""
    height, width = body.shape[:2]
    none = np.zeros((height, width), np.float32)
    light = body[..., :3].mean(-1)
    worn = cloth > 0.5
    middle = max(0.05, float(np.median(light[worn]))) if worn.any() else 1.0
    neck = chin + 0.09 * unit
    trunk = Body(
        x=x, neck=neck, half=0.66 * unit, waist=neck + 1.55 * unit, floor=neck + 4 * unit,
        torso=cloth, arms=none, hands=none, legs=none, feet=none,
        shade=np.clip(1 + 1.1 * (light / middle - 1), 0.5, 1.35).astype(np.float32), skin=skin, standing=False,
    )  # fmt: skip
    canvas = Canvas.of(body)
    columns = np.arange(width, dtype=np.float32)[None]
    for garment in outfit:
        cut = CUTS[garment.cut]
        clip = cloth
        if cut.area is not Area.OVER:
            canvas.paint(woven(garment, (height, width), trunk.unit), cloth, trunk.shade)
            if cut.sleeve == 0:
                outer = np.clip((np.abs(columns - x) - _BARE * trunk.half) / 2, 0, 1) * cloth
                sleeve = np.array((0.95, 0.95, 0.96), np.float32) if "shirtfront" in cut.front else skin
                canvas.paint(sleeve, outer, trunk.shade)
                clip = cloth - outer
            else:
                seam = np.exp(-(((np.abs(columns - x) - 1.02 * trunk.half) / (0.03 * unit)) ** 2))
                rows = np.arange(height, dtype=np.float32)[:, None]
                low = np.clip((rows - neck - 0.5 * unit) / (0.2 * unit), 0, 1)
                canvas.paint(tone_of(garment) * np.float32(0.6), (0.4 * seam * low * cloth).astype(np.float32))
        breast = Breast(canvas, trunk, garment, clip, body[..., 3])
        for name in cut.front.split():
            FRONTS[name](breast)
    return canvas.straight()
