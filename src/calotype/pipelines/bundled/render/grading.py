"""The final grade: contrast, saturation, tint, vignette, bloom and grain, then eight bits with dither.

Works on bands of rows, so that it needs no second picture in memory.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.ambience import Environment, Time
from calotype.pipelines.bundled.footing import INDOORS
from calotype.pipelines.bundled.scene import Finish, Scene, Style

from .canvas import Image, blur, smoothstep
from .harmony import harmonised
from .light import Light

Pixels = NDArray[np.uint8]

_LUMA = np.array((0.299, 0.587, 0.114), np.float32)
_BAND = 64
_CURVE = 1024


@dataclass(frozen=True, kw_only=True)
class Look:
    """How a style is graded."""

    saturation: float = 1.06
    contrast: float = 0.10
    """0 none to 1 a full S-curve."""
    vignette: float = 0.10
    grain: float = 0.0
    """Standard deviation, in levels of 255."""
    shadows: tuple[float, float, float] = (0.0, 0.0, 0.0)
    """Added to black, fading to white."""
    highlights: tuple[float, float, float] = (1.0, 1.0, 1.0)
    """Multiplies white, fading to black."""
    lift: float = 0.0
    """Raises black: a matte print."""


LOOKS: dict[Style, Look] = {
    Style.PHOTO: Look(
        saturation=0.80,
        contrast=0.40,
        vignette=0.32,
        grain=4.6,
        shadows=(-0.012, 0.004, 0.022),
        highlights=(1.03, 1.0, 0.94),
        lift=0.02,
    ),
    Style.RENDER: Look(),
    Style.OIL: Look(saturation=1.14, contrast=0.18, vignette=0.14),
    Style.MONOCHROME: Look(saturation=0.0, contrast=0.45, vignette=0.26, grain=5.0),
    Style.CINEMATIC: Look(
        saturation=0.90,
        contrast=0.44,
        vignette=0.38,
        grain=2.4,
        shadows=(-0.045, 0.030, 0.085),
        highlights=(1.08, 0.99, 0.80),
    ),
    Style.VIVID: Look(saturation=1.52, contrast=0.26, vignette=0.06),
    Style.ANIME: Look(saturation=1.04, contrast=0.06, vignette=0.0),
    Style.NEON: Look(saturation=1.10, contrast=0.24, vignette=0.22),
    Style.SEPIA: Look(
        saturation=0.0,
        contrast=0.10,
        vignette=0.10,
        grain=5.0,
        shadows=(0.165, 0.105, 0.060),
        highlights=(0.985, 0.905, 0.760),
        lift=0.03,
    ),
    Style.FACETED: Look(contrast=0.06, vignette=0.0),
}
_UNGRADED = Look(saturation=1.0, contrast=0.0, vignette=0.0)
_FLAT = frozenset(
    {
        Style.WATERCOLOR,
        Style.PIXEL,
        Style.POSTER,
        Style.SKETCH,
        Style.FLAT,
        Style.LINE,
        Style.COMIC,
        Style.GLASS,
        Style.PAPER,
        Style.INK,
        Style.WOODBLOCK,
        Style.CRAYON,
        Style.PASTEL,
        Style.CHARCOAL,
        Style.GOUACHE,
        Style.POINTS,
        Style.SWIRLS,
        Style.CUBIST,
        Style.LINE_WASH,
        Style.STITCH,
        Style.BRICKS,
        Style.VOXELS,
        Style.MOSAIC,
        Style.RISO,
        Style.LINOCUT,
        Style.QUILL,
        Style.BATIK,
        Style.STIPPLE,
        Style.ENGRAVING,
        Style.POP,
        Style.NOUVEAU,
        Style.PSYCHEDELIC,
        Style.GLITCH,
        Style.THERMAL,
        Style.NIGHT_VISION,
        Style.NEGATIVE,
        Style.XRAY,
        Style.INFRARED,
        Style.FILM,
        Style.NOIR,
        Style.TAPE,
        Style.CLAY,
        Style.FELT,
        Style.KNIT,
        Style.MASTER,
        Style.DECO,
        Style.BAUHAUS,
        Style.VAPORWAVE,
    }
)
"""Styles that show paint or paper: the lens and the film leave no trace on them."""


def bloom(image: Image, scene: Scene, light: Light) -> None:
    """Light that spills: the glare around a low sun, and the soft glow that dreamy pictures ask for; in place."""
    height, width = image.shape[:2]
    outdoors = scene.environment not in INDOORS | {Environment.SPACE, Environment.MOON}
    softness = scene.finish.softness
    if softness > 0.02:
        step = 4
        small = cv2.resize(image, (max(1, width // step), max(1, height // step)), interpolation=cv2.INTER_AREA)
        bright = small * smoothstep(small.max(-1), 0.45, 0.95)[..., None]
        halo = blur(bright, 0.022 * min(height, width) / step)
        for y in range(0, height, _BAND):
            band = image[y : y + _BAND]
            spill = _rows(halo, y, band.shape[0], height, width)
            band += spill * np.float32(0.42 * softness) * np.clip(1 - band, 0, 1)
    if outdoors and scene.time in (Time.DAWN, Time.SUNSET) and scene.environment is not Environment.UNDERWATER:
        _glare(image, light, 0.30 + 0.12 * scene.finish.drama)


def _glare(image: Image, light: Light, strength: float) -> None:
    """A wide screen of sunlight around a low sun; it lies over everything, as in a lens."""
    height, width = image.shape[:2]
    cx, cy = light.sun_x * width, 0.42 * height
    reach = 0.62 * max(width, height)
    dx = ((np.arange(width, dtype=np.float32) - cx) / reach)[None] ** 2
    for y in range(0, height, _BAND):
        band = image[y : y + _BAND]
        dy = ((np.arange(y, y + band.shape[0], dtype=np.float32) - cy) / reach)[:, None] ** 2
        fall = np.clip(1 - np.sqrt(dx + dy), 0, 1) ** 2 * np.float32(strength)
        band += fall[..., None] * light.sun * np.clip(1 - band, 0, 1)


def _rows(small: Image, y: int, count: int, height: int, width: int) -> Image:
    """Rows y to y + count of a small picture enlarged to (height, width)."""
    matrix = np.array(
        (
            (small.shape[1] / width, 0, 0.5 * small.shape[1] / width - 0.5),
            (0, small.shape[0] / height, (y + 0.5) * small.shape[0] / height - 0.5),
        )
    )
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return cv2.warpAffine(small, matrix, (width, count), flags=flags, borderMode=cv2.BORDER_REPLICATE)


@cache
def _grain() -> Image:
    """A tile of film grain, mean 0, standard deviation 1."""
    noise = np.random.default_rng(3).normal(0, 1, (512, 512)).astype(np.float32)
    soft = cv2.GaussianBlur(noise, (0, 0), 0.65)
    return (soft / soft.std()).astype(np.float32)


@cache
def _dither() -> Image:
    """Half a level either way, as uniform noise without low frequencies: it hides banding and isn't seen."""
    noise = np.random.default_rng(4).random((512, 512)).astype(np.float32)
    high = noise - cv2.GaussianBlur(noise, (0, 0), 1.2)
    rank = np.argsort(np.argsort(high.ravel(), kind="stable"), kind="stable").reshape(high.shape)
    return (rank / rank.size - 0.5).astype(np.float32)


def _curves(look: Look, finish: Finish) -> Image:
    """One tone curve for each channel, sampled on 0 to 1."""
    t = np.linspace(0, 1, _CURVE, dtype=np.float32)
    strength = min(0.85, look.contrast + 0.30 * finish.drama)
    tone = t + (t * t * (3 - 2 * t) - t) * np.float32(strength)
    lift = look.lift + 0.06 * finish.fade + 0.14 * finish.pallor
    tone = lift + tone ** np.float32(1 - 0.34 * finish.pallor) * (1 - lift)
    curves = []
    warm = finish.warmth
    for low, high, heat in zip(look.shadows, look.highlights, (0.055, 0.006, -0.085), strict=True):
        value = tone * (1 + (high - 1) * t) + low * (1 - t) ** 2 + heat * warm * t * (1 - 0.55 * t) * 1.3
        # a shoulder, so that what is pushed over white rolls off
        curves.append(np.where(value > 0.92, 0.92 + 0.08 * np.tanh((value - 0.92) / 0.08), value))
    return np.clip(np.stack(curves, -1), 0, 1).astype(np.float32)


def grade(image: Image, scene: Scene) -> Pixels:
    """The finished picture, uint8 RGB; ``image`` is used up."""
    height, width = image.shape[:2]
    look, finish = LOOKS.get(scene.style, _UNGRADED), scene.finish
    harmonised(image, scene)
    flat = scene.style in _FLAT
    curves = _curves(look, finish)
    saturation = np.float32(
        look.saturation
        * (1 + 0.05 * finish.warmth)
        * (1 - 0.06 * finish.drama)
        * (1 - 0.10 * finish.pallor)
        * (1 - 0.80 * finish.fade)
    )
    vignette = 0.0 if flat else look.vignette + 0.30 * finish.drama
    grain = look.grain * (0.7 + 0.6 * finish.detail) * float(np.clip(min(height, width) / 1024, 0.35, 1.0))
    reach = np.hypot(width, height) / 2
    dx = ((np.arange(width, dtype=np.float32) - width / 2) / reach)[None] ** 2
    out = np.empty((height, width, 3), np.uint8)
    for y in range(0, height, _BAND):
        band = np.clip(image[y : y + _BAND], 0, 1)
        rows = band.shape[0]
        if not flat or finish.warmth or finish.drama or finish.pallor or finish.fade:
            gray = band @ _LUMA
            band -= gray[..., None]
            band *= saturation
            band += gray[..., None]
            np.clip(band, 0, 1, out=band)
            band = _apply(curves, band)
        if vignette > 0:
            dy = ((np.arange(y, y + rows, dtype=np.float32) - 0.48 * height) / reach)[:, None] ** 2
            radius = np.sqrt(dx + dy)
            band *= (1 - np.float32(vignette) * smoothstep(radius, 0.45, 1.12))[..., None]
        band *= 255
        band += _tile(_dither(), y, rows, width)[..., None]
        if grain and not flat:
            # film shows its grain in the middle tones
            band += (_tile(_grain(), y, rows, width) * np.float32(grain))[..., None]
        np.rint(band, out=band)
        out[y : y + rows] = np.clip(band, 0, 255, out=band).astype(np.uint8)
    return out


def _apply(curves: Image, band: Image) -> Image:
    """Looks every channel up in its curve, with linear interpolation."""
    position = band * np.float32(_CURVE - 1)
    index = position.astype(np.int32)
    np.minimum(index, _CURVE - 2, out=index)
    position -= index
    out = np.empty_like(band)
    for k in range(3):
        curve = curves[:, k]
        step = np.append(np.diff(curve), 0).astype(np.float32)
        i = index[..., k]
        out[..., k] = curve[i] + position[..., k] * step[i]
    return out


def _tile(tile: Image, y: int, rows: int, width: int) -> Image:
    """Rows of a repeated tile."""
    size = tile.shape[0]
    strip = np.take(tile, np.arange(y, y + rows) % size, axis=0)
    return np.tile(strip, (1, -(-width // size)))[:, :width]
