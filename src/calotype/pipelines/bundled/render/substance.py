"""Substances: a sprite as if it were made of wood, glass, wool...

The sprite's shading stays and takes the colours of the substance, from its shade to its lights; a texture goes over
it. All colour arithmetic is in OKLab.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.scene import Material

from .canvas import smoothstep
from .material import Sprite
from .noise import sample
from .oklab import from_oklab, oklab, unit

Image = NDArray[np.float32]
Tone = tuple[float, float, float]
"""Lightness, chroma, hue in degrees."""
Texture = Callable[[Image, Image], Image]
"""Points of the sprite, x and y in its larger sides, to a change of lightness about -1 to 1."""


@dataclass(frozen=True, kw_only=True)
class Substance:
    """How a substance looks."""

    shade: Tone | None = None
    """Of the darkest parts; None: things keep their own colours."""
    light: Tone | None = None
    texture: Texture | None = None
    relief: float = 0.0
    """How much the texture changes the lightness."""
    contrast: float = 1.0
    """Of the sprite's own shading."""
    gloss: float = 0.0
    """Strength of the lights."""
    sheen: int = 0
    """Bands of light and dark that the surroundings make in metal."""
    opacity: float = 1.0
    """Of the inside; the outline stays."""
    features: float = 0.0
    """How much of the sprite's own colours stays."""


def _grain(x: Image, y: Image) -> Image:
    """Rings of wood, cut lengthwise."""
    warp = sample("cloud", x * 260 + 40, y * 90)
    rings = np.sin((x * 26 + warp * 7) * 2 * np.pi)
    fine = sample("cloud", x * 1900, y * 120) - 0.5
    return (0.5 * rings * np.abs(rings) + 1.2 * fine).astype(np.float32)


def _veins(x: Image, y: Image) -> Image:
    """Dark veins in pale marble."""
    warp = sample("cloud", x * 300, y * 300) - 0.5
    band = np.abs(sample("cloud", (x + y * 0.7 + 0.5 * warp) * 230, (y - x * 0.5) * 130 + 400) - 0.5)
    return (-1.6 * np.exp(-band * 34) + 0.5 * warp).astype(np.float32)


def _speckle(x: Image, y: Image) -> Image:
    coarse = sample("cloud", x * 420, y * 420) - 0.5
    fine = sample("cloud", x * 2600, y * 2600) - 0.5
    return (1.3 * coarse + 1.6 * fine).astype(np.float32)


def _stitches(x: Image, y: Image) -> Image:
    """Columns of knitted stitches, each a V."""
    wide, high = 30.0, 26.0
    column = x * wide
    slant = np.abs(column - np.round(column))
    row = y * high + slant * 1.1
    across, down = slant * 2 - 0.5, row - np.floor(row) - 0.5
    yarn = np.cos(across * np.pi) * np.cos(down * np.pi)
    return (1.9 * np.maximum(yarn, 0) - 0.9).astype(np.float32)


def _fibres(x: Image, y: Image) -> Image:
    return (1.8 * (sample("cloud", x * 1500 + y * 500, y * 1500 - x * 500) - 0.5)).astype(np.float32)


def _creases(x: Image, y: Image) -> Image:
    """Flat facets of folded paper."""
    turned = [np.round((x * a + y * b) * 5) for a, b in ((1.0, 0.35), (-0.4, 1.0), (0.8, -0.9))]
    code = np.mod(turned[0] * 0.37 + turned[1] * 0.61 + turned[2] * 0.23, 1.0)
    return (2 * code - 1 + 0.3 * _fibres(x, y)).astype(np.float32)


def _corrugation(x: Image, y: Image) -> Image:
    return (0.5 * np.sin(x * 2 * np.pi * 34) + 0.5 * _fibres(x, y)).astype(np.float32)


def _hide(x: Image, y: Image) -> Image:
    cells = sample("ridge", x * 700, y * 700)
    return (1.4 * (cells - 0.45)).astype(np.float32)


def _frost(x: Image, y: Image) -> Image:
    cracks = np.abs(sample("cloud", x * 330 + 90, y * 330) - 0.5)
    return (1.2 * np.exp(-cracks * 40) + 0.6 * (sample("cloud", x * 900, y * 900) - 0.5)).astype(np.float32)


SUBSTANCES: dict[Material, Substance] = {
    Material.WOOD: Substance(
        shade=(0.30, 0.065, 50), light=(0.76, 0.095, 68), texture=_grain, relief=0.055, contrast=0.85
    ),
    Material.STONE: Substance(
        shade=(0.30, 0.008, 250), light=(0.80, 0.012, 90), texture=_speckle, relief=0.075, contrast=0.9
    ),
    Material.MARBLE: Substance(
        shade=(0.58, 0.010, 260), light=(0.985, 0.004, 90), texture=_veins, relief=0.12, contrast=0.8, gloss=0.35
    ),
    Material.CLAY: Substance(
        shade=(0.34, 0.085, 38), light=(0.72, 0.110, 50), texture=_speckle, relief=0.022, contrast=0.85
    ),
    Material.CERAMIC: Substance(
        shade=(0.55, 0.020, 250), light=(0.985, 0.004, 250), contrast=0.9, gloss=0.8, features=0.25
    ),
    Material.GLASS: Substance(
        shade=(0.46, 0.055, 225), light=(0.92, 0.025, 215), contrast=1.2, gloss=1.0, opacity=0.45, features=0.12
    ),
    Material.ICE: Substance(
        shade=(0.58, 0.075, 232), light=(0.97, 0.028, 220), texture=_frost, relief=0.06, gloss=0.8, opacity=0.80
    ),
    Material.METAL: Substance(
        shade=(0.26, 0.010, 255), light=(0.93, 0.006, 250), contrast=1.2, gloss=0.9, sheen=3, features=0.06
    ),
    Material.GOLD: Substance(shade=(0.40, 0.090, 62), light=(0.95, 0.120, 96), contrast=1.2, gloss=0.9, sheen=3),
    Material.SILVER: Substance(shade=(0.40, 0.006, 260), light=(0.985, 0.003, 250), contrast=1.2, gloss=1.0, sheen=3),
    Material.BRONZE: Substance(shade=(0.28, 0.065, 48), light=(0.82, 0.100, 66), contrast=1.1, gloss=0.7, sheen=3),
    Material.WOOL: Substance(texture=_stitches, relief=0.085, contrast=0.75),
    Material.FELT: Substance(texture=_fibres, relief=0.060, contrast=0.7),
    Material.LEATHER: Substance(
        shade=(0.22, 0.045, 46), light=(0.60, 0.085, 56), texture=_hide, relief=0.045, contrast=0.9, gloss=0.35
    ),
    Material.PAPER: Substance(
        shade=(0.72, 0.012, 90), light=(0.985, 0.008, 90), texture=_creases, relief=0.055, contrast=0.75, features=0.16
    ),
    Material.CARDBOARD: Substance(
        shade=(0.44, 0.060, 66), light=(0.79, 0.068, 74), texture=_corrugation, relief=0.030, contrast=0.8
    ),
    Material.PLASTIC: Substance(contrast=1.1, gloss=0.45),
}  # fmt: skip
_RANGE = (4, 96)
"""Percentiles of a sprite's lightness that get the shade and the light of the substance."""
_DARK = 0.30
"""What is darker in a sprite is an eye or an outline, and stays dark."""


_BLACK = 0.45
"""How much of a sprite is dark at least that is a dark thing."""


def made_of(sprite: Sprite, material: Material, *, coloured: bool) -> Sprite:
    """The sprite made of a material. coloured: its colour was asked for, and stays the material's hue."""
    rule = SUBSTANCES[material]
    lab, alpha = oklab(unit(sprite[..., :3])), unit(sprite[..., 3])
    solid = alpha > 0.5
    if not solid.any():
        return sprite
    low, high = np.percentile(lab[..., 0][solid], _RANGE)
    level = np.clip((lab[..., 0] - low) / max(float(high - low), 0.12), 0, 1)
    level = np.clip(0.5 + (level - 0.5) * rule.contrast, 0, 1)
    height, width = alpha.shape
    y, x = np.mgrid[0:height, 0:width].astype(np.float32) / np.float32(max(height, width))
    if rule.sheen:
        bands = 0.5 - 0.5 * np.cos((level * rule.sheen + 0.35 * y) * 2 * np.pi)
        level = 0.62 * level + 0.38 * bands.astype(np.float32)
    made = lab.copy()
    if rule.shade is not None and rule.light is not None:
        made = _ramp(level, rule.shade, rule.light)
        if coloured:
            made[..., 1:] = lab[..., 1:] * 0.85
            made[..., 0] = 0.5 * made[..., 0] + 0.5 * lab[..., 0]
        made += (lab - made) * rule.features
    else:
        made[..., 0] = float(low) + level * float(high - low)
    if rule.texture is not None:
        made[..., 0] += np.float32(rule.relief) * rule.texture(x, y)
    if rule.gloss:
        made[..., 0] += np.float32(0.22 * rule.gloss) * _lights(lab[..., 0], alpha)
    # eyes and outlines stay what they are
    dark = smoothstep(lab[..., 0], _DARK + 0.08, _DARK)[..., None]
    if float(dark[solid].mean()) > _BLACK:
        # "a piano made of ice": what is black all over has no outlines to keep
        dark *= 0
    made += (lab - made) * dark * (0.75 if rule.shade is not None else 1.0)
    made[..., 0] = np.clip(made[..., 0], 0.03, 1)
    out = sprite.copy()
    out[..., :3][solid | (alpha > 0)] = np.round(from_oklab(made)[solid | (alpha > 0)] * 255).astype(np.uint8)
    if rule.opacity < 1:
        out[..., 3] = np.round(255 * alpha * _clear(alpha, made[..., 0], rule.opacity)).astype(np.uint8)
    return out


def _ramp(level: Image, shade: Tone, light: Tone) -> Image:
    """Colours between two tones, (h, w, 3)."""
    ends = [
        np.array((tone[0], tone[1] * np.cos(np.deg2rad(tone[2])), tone[1] * np.sin(np.deg2rad(tone[2]))), np.float32)
        for tone in (shade, light)
    ]
    return (ends[0] + level[..., None] * (ends[1] - ends[0])).astype(np.float32)


def _lights(lightness: Image, alpha: Image) -> Image:
    """Where a gloss would be: the brightest of smooth parts, and a soft streak up to the left."""
    blurred = cv2.GaussianBlur(np.where(alpha > 0.5, lightness, 0), (0, 0), 0.03 * max(alpha.shape))
    cover = np.maximum(cv2.GaussianBlur((alpha > 0.5).astype(np.float32), (0, 0), 0.03 * max(alpha.shape)), 1e-3)
    smooth = blurred / cover
    top = float(np.percentile(smooth[alpha > 0.5], 92))
    return smoothstep(smooth, top - 0.05, top + 0.03) * (alpha > 0.5)


def _clear(alpha: Image, lightness: Image, opacity: float) -> Image:
    """How much of the sprite covers what is behind it: all at the outline, in lights and in lines."""
    inside = cv2.distanceTransform((alpha > 0.5).astype(np.uint8), cv2.DIST_L2, 5) / max(alpha.shape)
    edge = np.exp(-inside / 0.012)
    lit = smoothstep(lightness, 0.95, 1.0)
    return np.clip(opacity + (1 - opacity) * np.maximum(edge, 0.7 * lit), 0, 1).astype(np.float32)
