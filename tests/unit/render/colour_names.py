"""The colour that a person would name: the oracle of the tests of recolouring."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render.oklab import oklab, unit
from calotype.pipelines.bundled.scene import COLOUR_RGB, Colour

Image = NDArray[np.float32]

_SHADES: tuple[tuple[Colour, tuple[float, float, float]], ...] = (
    (Colour.GOLDEN, (0.795, 0.112, 76.0)),
    (Colour.BLACK, (0.15, 0.0, 0.0)),
    (Colour.GRAY, (0.50, 0.008, 260)),
    (Colour.GRAY, (0.76, 0.010, 280)),
    (Colour.BROWN, (0.52, 0.095, 52)),
    (Colour.BROWN, (0.34, 0.060, 45)),
    (Colour.BLUE, (0.72, 0.130, 240)),
    (Colour.BLUE, (0.40, 0.150, 265)),
    (Colour.GREEN, (0.78, 0.190, 135)),
    (Colour.GREEN, (0.45, 0.110, 145)),
    (Colour.PURPLE, (0.38, 0.130, 300)),
    (Colour.PURPLE, (0.66, 0.140, 303)),
    (Colour.PINK, (0.68, 0.190, 0)),
    (Colour.RED, (0.48, 0.170, 25)),
)
"""Lightness, chroma and hue in degrees of what has a colour's name beside the colour itself."""


def colour_name(lab: Image) -> Colour:
    """The colour word nearest to an OKLab colour; lightness counts less than hue and chroma."""
    scale = np.array((0.75, 1.6, 1.6), np.float32)
    anchors = [(colour, oklab(np.array([rgb], np.float32))[0]) for colour, rgb in COLOUR_RGB.items()]
    anchors += [(colour, _polar(*shade)) for colour, shade in _SHADES]
    distances = [float((((anchor - lab) * scale) ** 2).sum()) for _, anchor in anchors]
    return anchors[int(np.argmin(distances))][0]


def visible_colour(rgba: NDArray[np.uint8], region: Image) -> Colour:
    """The name of the median colour of a sprite's region, (h, w), 0 to 1."""
    inside = (region > 0.9) & (rgba[..., 3] > 229)
    assert inside.any()
    return colour_name(np.median(oklab(unit(rgba[inside][:, :3])), 0).astype(np.float32))


def _polar(lightness: float, chroma: float, hue_deg: float) -> Image:
    angle = np.deg2rad(hue_deg)
    return np.array((lightness, chroma * np.cos(angle), chroma * np.sin(angle)), np.float32)
