"""Busts: garments on the modelled shoulders of a portrait."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from calotype.pipelines.bundled.garments import CUTS, Area, Garment, Pattern
from calotype.pipelines.bundled.prompt.outfits import merged

from .canvas import Image, smoothstep
from .cloth import Canvas, filled, tone_of, woven
from .fronts import FRONTS, Breast
from .light import Vector
from .measures import Body
from .oklab import from_oklab, oklab

_BARE = 0.80
"""From how far out, in half trunks, shoulders without sleeves are bare."""


def upper(outfit: Sequence[Garment]) -> list[Garment]:
    """What of an outfit is seen on shoulders, in the order in which it is put on."""
    return [g for g in merged(outfit) if CUTS[g.cut].area in (Area.TOP, Area.WHOLE, Area.OVER)]


_MANE = ((0.30, -0.30), (0.33, 0.0), (0.44, 0.16), (0.62, 0.34), (0.74, 0.62), (0.80, 1.0), (0.84, 2.4))
"""Half the outline of an animal's neck and shoulders, in head widths from the middle of the chin line."""


def pelt(shape: tuple[int, int], x: float, chin: float, unit: float, tone: Vector) -> Image:
    """An animal's neck and shoulders as a straight-alpha sprite."""
    half = [(x + u * unit, chin + v * unit) for u, v in _MANE]
    mask = filled(shape, [*half, *((2 * x - a, b) for a, b in reversed(half))])
    red, green, blue = tone.tolist()
    fur = woven(Garment(cut="t-shirt", tone=(red, green, blue), pattern=Pattern.FURRY), shape, 0.8 * unit)
    rows, columns = np.mgrid[0 : shape[0], 0 : shape[1]].astype(np.float32)
    side = np.abs(columns - x) / (unit * (0.36 + 0.5 * np.clip((rows - chin) / unit, 0, 1)))
    light = 1.04 - 0.30 * np.clip(side, 0, 1.2) ** 2.5
    # the chest is paler
    chest = np.exp(-(((columns - x) / (0.24 * unit)) ** 2)) * np.clip((rows - chin) / (0.5 * unit), 0, 1)
    fur = fur * light[..., None]
    fur += (np.minimum(1, fur * 1.2 + 0.10) - fur) * (0.55 * chest[..., None])
    return np.concatenate([np.clip(fur, 0, 1), mask[..., None]], -1).astype(np.float32)


def dyed(face: Image, tone: Vector) -> Image:
    """An animal's head in another colour: all of it but what is dark, white or pink."""
    lab = oklab(np.ascontiguousarray(face[..., :3]))
    goal = oklab(np.asarray(tone, np.float32).reshape(1, 1, 3))[0, 0]
    chroma, hue = np.hypot(lab[..., 1], lab[..., 2]), np.degrees(np.arctan2(lab[..., 2], lab[..., 1]))
    solid = face[..., 3] > 0.5
    middle = float(np.median(lab[..., 0][solid])) if solid.any() else 0.6
    height, width = face.shape[:2]
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    # a tongue and a nose are in the middle, a rosy rim is not
    inner = smoothstep(np.abs(columns / width - 0.5), 0.26, 0.20) * smoothstep(rows / height, 0.86, 0.80)
    pink = smoothstep(np.abs(hue), 34, 22) * smoothstep(chroma, 0.09, 0.13) * inner
    kept = smoothstep(lab[..., 0], 0.40, 0.30) + pink
    moved = np.empty_like(lab)
    # black keeps some of its shading, or no muzzle would be seen
    moved[..., 0] = np.clip(max(0.27, float(goal[0])) + 0.55 * (lab[..., 0] - middle), 0.12, 0.98)
    moved[..., 1:] = goal[1:]
    share = np.clip(1 - kept, 0, 1)[..., None]
    out = face.copy()
    out[..., :3] = np.clip(from_oklab((lab + (moved - lab) * share).astype(np.float32)), 0, 1)
    return out


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
