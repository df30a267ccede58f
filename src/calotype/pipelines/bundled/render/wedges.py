"""Wedges: round food with one slice taken out, so that its inside shows."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, pi, sin

import cv2
import numpy as np

from .canvas import Image, mix
from .light import rgb
from .material import Sprite

_FROM, _TO = 0.16 * pi, 0.44 * pi
"""Where the slice was: to the front right, clockwise from the right."""
_STEPS = 24
_SHADED = 0.80
"""How dark the cut is that turns from the light."""
Tone = tuple[float, float, float]


@dataclass(frozen=True, kw_only=True)
class Round:
    """A disc seen from above at a slant, in fractions of its sprite."""

    middle: tuple[float, float]
    reach: tuple[float, float]
    tall: float
    crumb: Tone
    """Of the cut."""
    band: Tone | None = None
    """Of the cream between its layers."""
    under: Tone | None = None
    """Of what it stands on; None: nothing."""


ROUNDS: dict[str, Round] = {
    "pizza": Round(middle=(0.5, 0.47), reach=(0.52, 0.50), tall=0.06, crumb=(0.93, 0.78, 0.48)),
    "fruit tart": Round(
        middle=(0.5, 0.42), reach=(0.52, 0.44), tall=0.22, crumb=(0.96, 0.86, 0.58), band=(0.86, 0.60, 0.30)
    ),
    "apple pie": Round(
        middle=(0.5, 0.43), reach=(0.52, 0.48), tall=0.16, crumb=(0.93, 0.76, 0.42), band=(0.82, 0.54, 0.24)
    ),
    "chocolate cake": Round(
        middle=(0.5, 0.17), reach=(0.40, 0.17), tall=0.62, crumb=(0.36, 0.20, 0.12), band=(0.93, 0.86, 0.74),
        under=(0.86, 0.87, 0.90),
    ),
    "layer cake": Round(
        middle=(0.5, 0.20), reach=(0.44, 0.14), tall=0.56, crumb=(0.93, 0.78, 0.46), band=(0.98, 0.96, 0.93),
        under=(0.88, 0.90, 0.94),
    ),
}  # fmt: skip
"""By asset."""


def cut_out(sprite: Sprite, asset: str) -> Sprite:
    """The picture without one slice; some are without one by themselves."""
    shape = ROUNDS.get(asset)
    if shape is None:
        return sprite
    image = sprite.astype(np.float32) / np.float32(255)
    height, width = image.shape[:2]
    centre = np.array((shape.middle[0] * width, shape.middle[1] * height))
    angles = [_FROM + (_TO - _FROM) * k / _STEPS for k in range(_STEPS + 1)]
    arc = np.array([(shape.reach[0] * width * cos(a), shape.reach[1] * height * sin(a)) for a in angles]) + centre
    down = np.array((0.0, shape.tall * height))
    top = np.vstack([centre[None], arc])
    gone = np.zeros((height, width), np.float32)
    for k in range(9):
        gone = np.maximum(gone, _covered(top + 1.1 * down * k / 8, gone.shape))
    if shape.under is None:
        image[..., 3] *= 1 - gone
    else:
        image[..., :3] = mix(image[..., :3], rgb(*shape.under), (gone * image[..., 3])[..., None])
    for end, light in ((arc[0], _SHADED), (arc[-1], 1.0)):
        face = np.array([centre, end, end + down, centre + down])
        image = _painted(image, face, rgb(*shape.crumb) * np.float32(light))
        for level in (0.30, 0.66) if shape.band is not None else ():
            strip = np.array(
                [p + level * down for p in (centre, end)] + [p + (level + 0.09) * down for p in (end, centre)]
            )
            image = _painted(image, strip, rgb(*(shape.band or shape.crumb)) * np.float32(light))
    return np.clip(image * 255 + 0.5, 0, 255).astype(np.uint8)


def _covered(corners: np.ndarray, size: tuple[int, ...]) -> Image:
    mask = np.zeros(size, np.uint8)
    cv2.fillPoly(mask, [np.round(corners * 16).astype(np.int32)], 255, cv2.LINE_AA, 4)
    return mask.astype(np.float32) / np.float32(255)


def _painted(image: Image, corners: np.ndarray, tone: Image) -> Image:
    cover = _covered(corners, image.shape[:2])
    out = image.copy()
    out[..., :3] = mix(out[..., :3], np.clip(tone, 0, 1), cover[..., None])
    out[..., 3] = np.maximum(out[..., 3], cover)
    return out
