"""Treatments that change what a picture is made of: paint, paper, pixels. Colour and tone are the grade's.

Each takes the picture as float sRGB and returns one of the same shape. Strokes and grain have sizes in fractions of
the frame, so that a style looks the same at every size.
"""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.scene import Style

from . import crafted, filmed, graphic, inked, moulded, noise, painted, schools, worked
from .canvas import Image, blur, mix, smoothstep
from .contours import outlines
from .light import rgb
from .media import LUMA, calmed, cells, palette_of, paper_tooth, ragged, reduced, texture

_BAND = 64


def stylise(image: Image, style: Style, seed: int, cover: NDArray[np.uint8] | None = None) -> Image:
    """The picture in a style; some styles leave it as it is here and differ in their grade. ``cover``: which element
    each pixel shows, for the styles of ``OUTLINED``; none where nothing is told."""
    if style in OUTLINED:
        return OUTLINED[style](image, np.zeros(image.shape[:2], np.uint8) if cover is None else cover, seed)
    treat = TREATMENTS.get(style)
    return treat(image, seed) if treat else image


def oil(image: Image, cover: NDArray[np.uint8], seed: int) -> Image:
    """Thick strokes that follow the picture's shapes, with light on their ridges; finer ones on its things."""
    height, width = image.shape[:2]
    work = reduced(image, 620)
    h, w = work.shape[:2]
    things = cv2.resize((cover > 0).astype(np.float32), (w, h), interpolation=cv2.INTER_AREA)
    things = blur(things, 0.004 * h)
    flat = mix(calmed(work, max(2, round(h / 105))), calmed(work, max(2, round(h / 260))), things[..., None])
    gray = flat @ LUMA
    # stroke direction: along the edges where there are any, along a slow swirl elsewhere
    gx = cv2.Sobel(gray, cv2.CV_32F, 1, 0, ksize=3)
    gy = cv2.Sobel(gray, cv2.CV_32F, 0, 1, ksize=3)
    sigma = 0.012 * min(h, w)
    xx, yy, xy = (blur(p, sigma) for p in (gx * gx, gy * gy, gx * gy))
    u, v = cells(h, w, 0.16, seed)
    swirl = noise.sample("cloud", u, v) * np.float32(2 * np.pi)
    calm = np.float32(0.0012)
    c2 = (yy - xx) + calm * np.cos(swirl)
    s2 = -2 * xy + calm * np.sin(swirl)
    angle = 0.5 * np.arctan2(s2, c2)
    # bristles: noise smeared along the stroke
    bristle = _smear(
        noise.tile("fine")[:h, :w] if h <= 1024 and w <= 1024 else texture("fine", h, w, 1.0, seed), angle, 9
    )
    colour = mix(_smear(flat, angle, 6), _smear(flat, angle, 2), (0.85 * things)[..., None])
    cos, sin = np.cos(angle), np.sin(angle)
    dx, dy = cv2.Sobel(bristle, cv2.CV_32F, 1, 0, ksize=3), cv2.Sobel(bristle, cv2.CV_32F, 0, 1, ksize=3)
    ridge = np.clip((-0.6 * dx - 0.8 * dy) * 0.9, -0.5, 0.5) * (0.75 + 0.25 * np.abs(cos - sin))
    tone = bristle - blur(bristle, 0.01 * min(h, w))
    colour = colour * (1 + ((0.55 - 0.30 * things) * tone)[..., None])
    out = cv2.resize(colour, (width, height), interpolation=cv2.INTER_CUBIC)
    relief = cv2.resize(ridge.astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
    out += relief[..., None] * np.float32(0.30)
    return np.clip(out, 0, 1, out=out)


def _smear(field: Image, angle: Image, reach: int) -> Image:
    """Averages a picture along a direction field (line integral convolution with straight lines, twice)."""
    h, w = field.shape[:2]
    x = np.arange(w, dtype=np.float32)[None] + np.zeros((h, 1), np.float32)
    y = np.arange(h, dtype=np.float32)[:, None] + np.zeros((1, w), np.float32)
    cos, sin = np.cos(angle), np.sin(angle)
    out = np.asarray(field, np.float32)
    for step in (1.0, reach / 3.0):
        total = out.copy()
        for k in (-1, 1):
            for n in (1, 2):
                d = np.float32(k * n * step)
                total += cv2.remap(out, x + cos * d, y + sin * d, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
        out = total * np.float32(0.2)
    return out


_BAYER = np.array(((0, 8, 2, 10), (12, 4, 14, 6), (3, 11, 1, 9), (15, 7, 13, 5)), np.float32) / 16 - 0.47
_PIXELS = 108
_PALETTE = 32


def pixel(image: Image, seed: int) -> Image:
    """A true pixel grid in a limited palette of the picture's own colours, with ordered dithering."""
    height, width = image.shape[:2]
    block = max(1, round(min(height, width) / _PIXELS))
    cols, rows = -(-width // block), -(-height // block)
    grid = cv2.resize(image, (cols, rows), interpolation=cv2.INTER_AREA)
    sharp = grid + (grid - cv2.GaussianBlur(grid, (0, 0), 0.9)) * 0.7
    gray = sharp @ LUMA
    sharp = np.clip(gray[..., None] + (sharp - gray[..., None]) * 1.22, 0, 1)
    palette = palette_of(sharp.reshape(-1, 3), _PALETTE)
    dither = np.tile(_BAYER, (-(-rows // 4), -(-cols // 4)))[:rows, :cols, None]
    wanted = (sharp + dither * 0.045).reshape(-1, 3).astype(np.float32)
    label = ((palette * palette).sum(-1) - 2 * wanted @ palette.T).argmin(-1)
    snapped = palette[label].reshape(rows, cols, 3)
    return np.ascontiguousarray(snapped.repeat(block, 0).repeat(block, 1)[:height, :width])


def sketch(image: Image, cover: NDArray[np.uint8], seed: int) -> Image:
    """Pencil on paper: things outlined with a firm hand and hatched in the shade, the place behind them fainter."""
    height, width = image.shape[:2]
    work = reduced(image, 1100)
    h, w = work.shape[:2]
    short = min(h, w)
    gray = (work @ LUMA).astype(np.float32)
    gray = cv2.bilateralFilter(gray, 5, 0.10, 3)
    fine = cv2.GaussianBlur(gray, (0, 0), 0.0012 * short + 0.3)
    broad = cv2.GaussianBlur(gray, (0, 0), 0.0042 * short + 0.6)
    # a dodge of the difference of blurs is what a hard pencil leaves along an edge
    line = smoothstep(broad - fine * np.float32(0.995), 0.006, 0.060)
    chroma = work.max(-1) - work.min(-1)
    edges = cv2.GaussianBlur(chroma, (0, 0), 0.0042 * short + 0.6) - cv2.GaussianBlur(
        chroma, (0, 0), 0.0012 * short + 0.3
    )
    line = np.maximum(line, 0.75 * smoothstep(np.abs(edges), 0.03, 0.12))
    tone = blur(gray, 0.004 * short)
    tone = np.clip((tone - tone.min()) / max(0.2, float(np.ptp(tone))), 0, 1)
    u, v = cells(h, w, 1.0, seed)
    shade = np.zeros_like(tone)
    for turn, dark, light in ((0.75, 0.25, 0.70), (-0.62, 0.12, 0.46), (0.12, 0.02, 0.28)):
        along, across = u * np.cos(turn) + v * np.sin(turn), v * np.cos(turn) - u * np.sin(turn)
        stroke = noise.sample("fine", along * 0.10, across * 1.55)
        shade += smoothstep(stroke, 0.40, 0.62) * smoothstep(tone, light, dark) * 0.36
    shade += 0.16 * (1 - tone) ** 1.5
    things = blur(cv2.resize((cover > 0).astype(np.float32), (w, h), interpolation=cv2.INTER_AREA), 0.002 * short)
    shade *= 0.52 + 0.48 * things
    line *= 0.72 + 0.28 * things
    if cover.any():
        contour = outlines(cover, 0.0030 * min(height, width))
        line = np.maximum(line, cv2.resize(contour, (w, h), interpolation=cv2.INTER_AREA))
    tooth = noise.sample("fine", u * 1.3 + 11, v * 1.3 + 5)
    graphite = np.clip(shade * (0.62 + 0.76 * tooth) + line * (0.80 + 0.3 * tooth), 0, 0.93)
    graphite *= 0.25 + 0.75 * ragged(h, w, seed)
    graphite = cv2.resize(graphite, (width, height), interpolation=cv2.INTER_CUBIC)[..., None]
    pencil = rgb(0.17, 0.17, 0.20)
    out = rgb(0.972, 0.960, 0.930) * paper_tooth(height, width, seed, 0.45)[..., None]
    out -= pencil
    out *= 1 - graphite
    out += pencil
    return np.clip(out, 0, 1, out=out)


def photo(image: Image, seed: int) -> Image:
    """A lens: softness toward the corners, and the glow of bright parts in the glass."""
    height, width = image.shape[:2]
    step = 2 if min(height, width) > 700 else 1
    small = cv2.resize(image, (width // step, height // step), interpolation=cv2.INTER_AREA) if step > 1 else image
    soft = cv2.GaussianBlur(small, (0, 0), 0.0018 * min(height, width) / step)
    soft = cv2.resize(soft, (width, height), interpolation=cv2.INTER_LINEAR)
    dx = ((np.arange(width, dtype=np.float32) / width - 0.5) * 2)[None] ** 2
    for y in range(0, height, _BAND):
        band = image[y : y + _BAND]
        dy = ((np.arange(y, y + band.shape[0], dtype=np.float32) / height - 0.5) * 2)[:, None] ** 2
        band += (soft[y : y + _BAND] - band) * smoothstep(dx + dy, 0.6, 1.9)[..., None]
    return image


_BARS = 0.045
"""Of the height, each."""


def cinematic(image: Image, seed: int) -> Image:
    """A wide screen: black above and below."""
    bar = round(_BARS * len(image))
    image[:bar] = image[len(image) - bar :] = 0.0
    return image


TREATMENTS: dict[Style, Callable[[Image, int], Image]] = {
    Style.PHOTO: photo,
    Style.CINEMATIC: cinematic,
    Style.WATERCOLOR: painted.watercolor,
    Style.PIXEL: pixel,
}
"""Styles that change more than colour and tone."""
OUTLINED: dict[Style, Callable[[Image, NDArray[np.uint8], int], Image]] = {
    Style.OIL: oil,
    Style.SKETCH: sketch,
    Style.FLAT: graphic.flat,
    Style.LINE: inked.line,
    Style.ANIME: inked.anime,
    Style.COMIC: inked.comic,
    Style.NEON: inked.neon,
    Style.SEPIA: inked.sepia,
    Style.GLASS: graphic.glass,
    Style.PAPER: graphic.paper,
    Style.FACETED: graphic.faceted,
    Style.INK: inked.ink,
    Style.WOODBLOCK: graphic.woodblock,
    Style.CRAYON: painted.crayon,
    Style.PASTEL: painted.pastel,
    Style.CHARCOAL: painted.charcoal,
    Style.GOUACHE: painted.gouache,
    Style.POINTS: painted.pointillism,
    Style.SWIRLS: painted.swirling,
    Style.CUBIST: painted.cubism,
    Style.LINE_WASH: painted.line_and_wash,
    Style.STITCH: crafted.stitched,
    Style.BRICKS: crafted.bricks,
    Style.VOXELS: crafted.voxels,
    Style.MOSAIC: crafted.mosaic,
    Style.RISO: crafted.riso,
    Style.ENGRAVING: crafted.engraved,
    Style.POP: crafted.popped,
    Style.NOUVEAU: crafted.nouveau,
    Style.PSYCHEDELIC: crafted.psychedelic,
    Style.GLITCH: crafted.glitched,
    Style.THERMAL: crafted.thermal,
    Style.NIGHT_VISION: crafted.night_vision,
    Style.NEGATIVE: crafted.negative,
    Style.XRAY: crafted.xray,
    Style.INFRARED: crafted.infrared,
    Style.FILM: filmed.film,
    Style.NOIR: filmed.noir,
    Style.TAPE: filmed.tape,
    Style.CLAY: moulded.clay,
    Style.FELT: moulded.felt,
    Style.KNIT: moulded.knit,
    Style.MASTER: lambda image, cover, seed: schools.master(oil(image, cover, seed), cover, seed),
    Style.DECO: schools.deco,
    Style.BAUHAUS: schools.bauhaus,
    Style.VAPORWAVE: schools.vaporwave,
    Style.LINOCUT: worked.linocut,
    Style.QUILL: worked.quilled,
    Style.BATIK: worked.batik,
    Style.STIPPLE: worked.stippled,
}
"""Those of them that need to know which element shows where."""
