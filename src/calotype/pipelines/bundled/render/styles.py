"""Treatments that change what a picture is made of: paint, paper, pixels. Colour and tone are the grade's.

Each takes the picture as float sRGB and returns one of the same shape. Strokes and grain have sizes in fractions of
the frame, so that a style looks the same at every size.
"""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

from calotype.pipelines.bundled.scene import Style

from . import noise
from .canvas import Image, blur, mix, smoothstep
from .light import rgb

_LUMA = np.array((0.299, 0.587, 0.114), np.float32)
_BAND = 64
_UNIT = 900.0
"""Noise cells along the frame's shorter side."""


def stylise(image: Image, style: Style, seed: int) -> Image:
    """The picture in a style; most styles leave it as it is here and differ in their grade."""
    treat = TREATMENTS.get(style)
    return treat(image, seed) if treat else image


def _cells(height: int, width: int, scale: float, seed: int) -> tuple[Image, Image]:
    """Noise coordinates of every pixel, ``scale`` times the usual frequency."""
    step = np.float32(_UNIT * scale / min(height, width))
    u = np.arange(width, dtype=np.float32)[None] * step + np.float32(seed * 37 % 911)
    v = np.arange(height, dtype=np.float32)[:, None] * step + np.float32(seed * 53 % 877)
    return u, v


def _texture(kind: noise.Kind, height: int, width: int, scale: float, seed: int, at_most: int = 1100) -> Image:
    """A noise texture over the frame; it is sampled at a limited size and enlarged."""
    shrink = max(1.0, min(height, width) / at_most)
    h, w = max(1, int(height / shrink)), max(1, int(width / shrink))
    u, v = _cells(h, w, scale, seed)
    field = noise.sample(kind, u, v)
    return field if shrink == 1.0 else cv2.resize(field, (width, height), interpolation=cv2.INTER_LINEAR)


def _small(image: Image, side: int) -> Image:
    """The picture with its shorter side reduced to ``side`` pixels at most."""
    height, width = image.shape[:2]
    scale = side / min(height, width)
    if scale >= 1:
        return image
    return cv2.resize(
        image, (max(1, round(width * scale)), max(1, round(height * scale))), interpolation=cv2.INTER_AREA
    )


def _quadrants(image: Image, reach: int) -> Image:
    """The Kuwahara filter: each pixel takes the mean of the calmest of its four neighbour squares."""
    gray = image @ _LUMA
    size = (reach + 1, reach + 1)
    best, calm = np.zeros_like(image), np.full_like(gray, np.inf)
    for ax in (0, reach):
        for ay in (0, reach):
            mean = cv2.boxFilter(image, -1, size, anchor=(ax, ay), borderType=cv2.BORDER_REFLECT)
            level = cv2.boxFilter(gray, -1, size, anchor=(ax, ay), borderType=cv2.BORDER_REFLECT)
            unrest = (
                cv2.boxFilter(gray * gray, -1, size, anchor=(ax, ay), borderType=cv2.BORDER_REFLECT) - level * level
            )
            better = unrest < calm
            best[better] = mean[better]
            calm = np.minimum(calm, unrest)
    return best


def _paper(height: int, width: int, seed: int, strength: float = 1.0) -> Image:
    """The tooth of paper as a multiplier around 1."""
    paper = _texture("fine", height, width, 1.15, seed)
    paper *= np.float32(0.13 * strength)
    cloud = _texture("cloud", height, width, 0.35, seed + 1, 400)
    cloud *= np.float32(0.05 * strength)
    paper += cloud
    paper += np.float32(1 - 0.09 * strength)
    return paper


def watercolor(image: Image, seed: int) -> Image:
    """Flat washes with dark rims where the pigment dried, granulation, and paper left white at the margins."""
    height, width = image.shape[:2]
    work = _small(image, 640)
    h, w = work.shape[:2]
    u, v = _cells(h, w, 0.22, seed)
    # the brush wanders: edges are displaced a little
    dx = (noise.sample("cloud", u, v) - 0.5) * np.float32(0.026 * min(h, w))
    dy = (noise.sample("cloud", u + 400, v + 200) - 0.5) * np.float32(0.026 * min(h, w))
    gx = np.arange(w, dtype=np.float32)[None] + dx
    gy = np.arange(h, dtype=np.float32)[:, None] + dy
    wash = cv2.remap(work, gx, gy, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    wash = _quadrants(_quadrants(wash, max(2, h // 150)), max(2, h // 220))
    gray = wash @ _LUMA
    # pigment: paint is thinner in the light, so colours clear and rise toward the paper
    wash = gray[..., None] + (wash - gray[..., None]) * np.float32(1.34)
    thin = np.float32(0.84)
    wash = 1 - (1 - np.clip(wash, 0, 1)) ** np.float32(1.12) * thin
    edge = np.abs(gray - cv2.GaussianBlur(gray, (0, 0), max(0.8, 0.0035 * min(h, w))))
    dry = smoothstep(edge, 0.012, 0.075)
    flow = noise.sample("cloud", u * 1.6 + 77, v * 1.6 + 31) - 0.5
    density = 1 + 0.75 * flow + 0.85 * dry + 0.30 * (noise.sample("fine", u * 3.1, v * 3.1) - 0.5)
    wash = np.clip(wash, 0.002, 1) ** density[..., None].astype(np.float32)
    margin = _margin(h, w, seed)
    wash = mix(rgb(0.985, 0.975, 0.950), wash * rgb(0.995, 0.99, 0.97), margin[..., None])
    out = cv2.resize(np.clip(wash, 0, 1), (width, height), interpolation=cv2.INTER_CUBIC)
    out *= _paper(height, width, seed)[..., None]
    return np.clip(out, 0, 1, out=out)


def _margin(h: int, w: int, seed: int) -> Image:
    """Coverage of the paint: ragged, with the paper showing all around; 0 to 1."""
    short = min(h, w)
    u, v = _cells(h, w, 0.30, seed + 5)
    ragged = (noise.sample("cloud", u, v) - 0.5) * 0.055 + (noise.sample("cloud", u * 5, v * 5) - 0.5) * 0.016
    x = np.minimum(np.arange(w), np.arange(w)[::-1]).astype(np.float32)[None] / short
    y = np.minimum(np.arange(h), np.arange(h)[::-1]).astype(np.float32)[:, None] / short
    inset = np.minimum(x, y) + ragged
    return smoothstep(inset, 0.022, 0.034)


def oil(image: Image, seed: int) -> Image:
    """Thick strokes that follow the picture's shapes, with light on their ridges."""
    height, width = image.shape[:2]
    work = _small(image, 620)
    h, w = work.shape[:2]
    flat = _quadrants(work, max(2, round(h / 105)))
    gray = flat @ _LUMA
    # stroke direction: along the edges where there are any, along a slow swirl elsewhere
    gx = cv2.Sobel(gray, cv2.CV_32F, 1, 0, ksize=3)
    gy = cv2.Sobel(gray, cv2.CV_32F, 0, 1, ksize=3)
    sigma = 0.012 * min(h, w)
    xx, yy, xy = (blur(p, sigma) for p in (gx * gx, gy * gy, gx * gy))
    u, v = _cells(h, w, 0.16, seed)
    swirl = noise.sample("cloud", u, v) * np.float32(2 * np.pi)
    calm = np.float32(0.0012)
    c2 = (yy - xx) + calm * np.cos(swirl)
    s2 = -2 * xy + calm * np.sin(swirl)
    angle = 0.5 * np.arctan2(s2, c2)
    # bristles: noise smeared along the stroke
    bristle = _smear(
        noise.tile("fine")[:h, :w] if h <= 1024 and w <= 1024 else _texture("fine", h, w, 1.0, seed), angle, 9
    )
    colour = _smear(flat, angle, 6)
    cos, sin = np.cos(angle), np.sin(angle)
    dx, dy = cv2.Sobel(bristle, cv2.CV_32F, 1, 0, ksize=3), cv2.Sobel(bristle, cv2.CV_32F, 0, 1, ksize=3)
    ridge = np.clip((-0.6 * dx - 0.8 * dy) * 0.9, -0.5, 0.5) * (0.75 + 0.25 * np.abs(cos - sin))
    tone = bristle - blur(bristle, 0.01 * min(h, w))
    colour = colour * (1 + 0.55 * tone[..., None])
    out = cv2.resize(colour, (width, height), interpolation=cv2.INTER_CUBIC)
    relief = cv2.resize(ridge.astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
    out += relief[..., None] * 0.34
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
_PIXELS = 144
_PALETTE = 40


def pixel(image: Image, seed: int) -> Image:
    """A true pixel grid in a limited palette of the picture's own colours, with ordered dithering."""
    height, width = image.shape[:2]
    block = max(1, round(min(height, width) / _PIXELS))
    cols, rows = -(-width // block), -(-height // block)
    grid = cv2.resize(image, (cols, rows), interpolation=cv2.INTER_AREA)
    sharp = grid + (grid - cv2.GaussianBlur(grid, (0, 0), 0.9)) * 0.7
    gray = sharp @ _LUMA
    sharp = np.clip(gray[..., None] + (sharp - gray[..., None]) * 1.22, 0, 1)
    palette = _palette(sharp.reshape(-1, 3), seed)
    dither = np.tile(_BAYER, (-(-rows // 4), -(-cols // 4)))[:rows, :cols, None]
    wanted = (sharp + dither * 0.075).reshape(-1, 3).astype(np.float32)
    label = ((palette * palette).sum(-1) - 2 * wanted @ palette.T).argmin(-1)
    snapped = palette[label].reshape(rows, cols, 3)
    return np.ascontiguousarray(snapped.repeat(block, 0).repeat(block, 1)[:height, :width])


def _palette(colours: Image, seed: int) -> Image:
    """Representative colours, by median cut and three rounds of k-means; deterministic."""
    sample = colours[:: max(1, len(colours) // 6000)]
    boxes = [sample]
    while len(boxes) < _PALETTE:
        spread = [float(np.ptp(b, 0).max()) * len(b) ** 0.35 if len(b) > 1 else 0.0 for b in boxes]
        k = int(np.argmax(spread))
        if spread[k] <= 0:
            break
        box = boxes.pop(k)
        axis = int(np.ptp(box, 0).argmax())
        box = box[np.argsort(box[:, axis], kind="stable")]
        boxes += [box[: len(box) // 2], box[len(box) // 2 :]]
    palette = np.stack([b.mean(0) for b in boxes]).astype(np.float32)
    for _ in range(3):
        label = ((palette * palette).sum(-1) - 2 * sample @ palette.T).argmin(-1)
        for k in range(len(palette)):
            if (label == k).any():
                palette[k] = sample[label == k].mean(0)
    return palette


def sketch(image: Image, seed: int) -> Image:
    """Pencil on paper: outlines drawn with a shaking hand, hatching in the shade."""
    height, width = image.shape[:2]
    work = _small(image, 1100)
    h, w = work.shape[:2]
    short = min(h, w)
    gray = (work @ _LUMA).astype(np.float32)
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
    u, v = _cells(h, w, 1.0, seed)
    shade = np.zeros_like(tone)
    for turn, dark, light in ((0.75, 0.25, 0.70), (-0.62, 0.12, 0.46), (0.12, 0.02, 0.28)):
        along, across = u * np.cos(turn) + v * np.sin(turn), v * np.cos(turn) - u * np.sin(turn)
        stroke = noise.sample("fine", along * 0.10, across * 1.55)
        shade += smoothstep(stroke, 0.40, 0.62) * smoothstep(tone, light, dark) * 0.36
    shade += 0.16 * (1 - tone) ** 1.5
    tooth = noise.sample("fine", u * 1.3 + 11, v * 1.3 + 5)
    graphite = np.clip(shade * (0.62 + 0.76 * tooth) + line * (0.80 + 0.3 * tooth), 0, 0.93)
    graphite *= 0.25 + 0.75 * _margin(h, w, seed)
    graphite = cv2.resize(graphite, (width, height), interpolation=cv2.INTER_CUBIC)[..., None]
    pencil = rgb(0.17, 0.17, 0.20)
    out = rgb(0.972, 0.960, 0.930) * _paper(height, width, seed, 0.45)[..., None]
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


TREATMENTS: dict[Style, Callable[[Image, int], Image]] = {
    Style.PHOTO: photo,
    Style.WATERCOLOR: watercolor,
    Style.OIL: oil,
    Style.PIXEL: pixel,
    Style.SKETCH: sketch,
}
"""Every style that changes more than colour and tone."""
