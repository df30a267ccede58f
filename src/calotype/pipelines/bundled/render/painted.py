"""Painted styles: dry and wet colour on paper and canvas: crayons, charcoal, pastels, gouache, dots, swirling "
"strokes."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from . import noise
from .canvas import Image, blend, blur, mix, smoothstep
from .contours import inner_lines, outlines
from .graphic import coloured
from .light import rgb
from .media import LUMA, calmed, cells, paper_tooth, ragged, reduced, texture
from .oklab import from_oklab, oklab

Numbers = NDArray[np.uint8]


def _wobbled(image: Image, amount_px: float, seed: int) -> Image:
    """A picture as a hand draws it that is not sure of its lines."""
    gx, gy = _shaken(image.shape[0], image.shape[1], amount_px, seed)
    return np.asarray(cv2.remap(image, gx, gy, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT), np.float32)


def _shaken(height: int, width: int, amount_px: float, seed: int) -> tuple[Image, Image]:
    """Where each pixel of such a picture comes from."""
    u, v = cells(height, width, 0.12, seed)
    dx = (noise.sample("cloud", u, v) - 0.5) * np.float32(amount_px)
    dy = (noise.sample("cloud", u + 400, v + 200) - 0.5) * np.float32(amount_px)
    gx = np.arange(width, dtype=np.float32)[None] + dx
    gy = np.arange(height, dtype=np.float32)[:, None] + dy
    return gx, gy


def _strokes(height: int, width: int, angle: float, seed: int, across: float = 1.4) -> Image:
    """Grain smeared along a direction, 0 to 1."""
    u, v = cells(height, width, 1.0, seed)
    along, over = u * np.cos(angle) + v * np.sin(angle), v * np.cos(angle) - u * np.sin(angle)
    return noise.sample("fine", along * 0.09, over * across)


def _richer(image: Image, chroma: float, light: float = 1.0) -> Image:
    lab = oklab(np.clip(image, 0, 1))
    lab[..., 0] = np.clip(lab[..., 0] * np.float32(light), 0, 1)
    lab[..., 1:] *= np.float32(chroma)
    return np.clip(from_oklab(lab), 0, 1)


def crayon(image: Image, cover: Numbers, seed: int) -> Image:
    """Wax on white paper as a child draws: wobbling outlines, bright colours filled in with strokes."""
    height, width = image.shape[:2]
    short = min(height, width)
    shaky = 0.075 * short
    flat = _wobbled(_richer(coloured(image, cover, 12), 1.30, 1.04), shaky, seed)
    gx, gy = _shaken(height, width, shaky, seed)
    numbers = np.asarray(cv2.remap(cover, gx, gy, cv2.INTER_NEAREST, borderMode=cv2.BORDER_REFLECT), np.uint8)
    things = (numbers > 0)[..., None]
    stroke = np.where(things[..., 0], _strokes(height, width, 0.8, seed), _strokes(height, width, 0.12, seed + 9))
    tooth = texture("fine", height, width, 1.5, seed + 3)
    wax = smoothstep(stroke, 0.20, 0.42) * smoothstep(tooth, 0.10, 0.42)
    wax *= np.where(things[..., 0], 0.96, 0.70)
    pale = smoothstep(flat.min(-1), 0.97, 0.80)
    out = np.empty_like(image)
    out[:] = rgb(0.985, 0.98, 0.965)
    out = mix(out, flat, (wax * pale)[..., None])
    thick = 0.010 * short
    line = np.maximum(
        outlines(numbers, thick), 0.8 * _wobbled(inner_lines(image, 0.55 * thick, low=30, high=80), shaky, seed)
    )
    line *= smoothstep(_strokes(height, width, 0.4, seed + 5), 0.12, 0.30) * smoothstep(tooth, 0.08, 0.30)
    blend(out, np.clip(flat * 0.34, 0, 1), np.clip(line, 0, 0.95))
    return np.clip(out, 0, 1, out=out)


def pastel(image: Image, cover: Numbers, seed: int) -> Image:
    """Soft chalks on toned paper: blended strokes, the tooth of the paper between them."""
    height, width = image.shape[:2]
    work = calmed(reduced(image, 620), 4)
    soft = cv2.resize(work, (width, height), interpolation=cv2.INTER_CUBIC)
    stroke = _strokes(height, width, 0.72, seed, 0.9) * 0.6 + _strokes(height, width, 0.95, seed + 7, 2.0) * 0.4
    tooth = texture("fine", height, width, 1.25, seed)
    chalk = smoothstep(0.55 * stroke + 0.45 * tooth, 0.16, 0.42)
    colour = _richer(soft * (0.90 + 0.24 * (stroke - 0.3))[..., None], 1.12, 1.06)
    paper = rgb(0.80, 0.76, 0.69)
    out = mix(paper, mix(colour, (1, 1, 1), 0.06), (0.22 + 0.78 * chalk)[..., None])
    line = outlines(cover, 0.004 * min(height, width)) * smoothstep(stroke, 0.2, 0.5)
    blend(out, out * np.float32(0.45), line * np.float32(0.75))
    edge = ragged(height, width, seed)
    return np.clip(mix(paper, out, edge[..., None]), 0, 1)


def charcoal(image: Image, cover: Numbers, seed: int) -> Image:
    """Burnt sticks on rough paper: deep blacks, smudged greys, lights wiped out."""
    height, width = image.shape[:2]
    short = min(height, width)
    gray = (cv2.bilateralFilter(reduced(image, 900) @ LUMA, 7, 0.12, 6)).astype(np.float32)
    gray = cv2.resize(gray, (width, height), interpolation=cv2.INTER_CUBIC)
    low, high = np.quantile(gray[::4, ::4], (0.02, 0.98))
    tone = np.clip((gray - low) / max(0.25, float(high - low)), 0, 1)
    tone = tone * 0.72 + 0.28 * blur(tone, 0.02 * short)
    stroke = _strokes(height, width, 0.85, seed, 1.0)
    tooth = texture("fine", height, width, 1.6, seed + 2)
    dark = np.clip(np.maximum(1 - tone, 0) ** 1.25 * (0.62 + 0.75 * stroke), 0, 1)
    dark *= 0.55 + 0.45 * smoothstep(tooth, 0.12, 0.42)
    line = np.maximum(outlines(cover, 0.007 * short), 0.7 * inner_lines(image, 0.0035 * short)) * smoothstep(
        stroke, 0.08, 0.40
    )
    dark = np.clip(np.maximum(dark, 0.92 * line), 0, 0.96) * ragged(height, width, seed)
    out = rgb(0.94, 0.925, 0.895) * paper_tooth(height, width, seed, 0.7)[..., None]
    return np.clip(mix(out, rgb(0.07, 0.07, 0.075), dark[..., None]), 0, 1)


def gouache(image: Image, cover: Numbers, seed: int) -> Image:
    """Opaque matte paint in broad shapes with the marks of a flat brush."""
    height, width = image.shape[:2]
    work = reduced(image, 620)
    h = work.shape[0]
    calm = calmed(calmed(work, max(2, h // 95)), max(1, h // 190))
    broad = cv2.resize(calm, (width, height), interpolation=cv2.INTER_CUBIC)
    things = cv2.GaussianBlur((cover > 0).astype(np.float32), (0, 0), 0.8)[..., None]
    flat = mix(broad, coloured(broad, cover, 16), things)
    lab = oklab(np.clip(flat, 0, 1))
    lab[..., 0] = 0.10 + 0.84 * lab[..., 0]
    lab[..., 1:] *= np.float32(1.10)
    out = np.clip(from_oklab(lab), 0, 1)
    brush = _strokes(height, width, 0.25, seed, 0.8) - 0.35
    out *= (1 + 0.13 * brush)[..., None]
    return np.clip(out * paper_tooth(height, width, seed, 0.6)[..., None], 0, 1)


def pointillism(image: Image, cover: Numbers, seed: int) -> Image:
    """Dabs of pure colour side by side."""
    height, width = image.shape[:2]
    short = min(height, width)
    rng = np.random.default_rng((seed % (1 << 32), 97))
    pure = _richer(image, 1.55, 1.03)
    out = mix(pure, (0.96, 0.93, 0.86), 0.35)
    pitch = max(3.0, 0.0125 * short)
    for layer in range(4):
        out = _dabs(out, pure, pitch * (1.25 if layer == 0 else 1.0), (layer * 0.5, layer * 0.37), rng)
    return np.clip(out, 0, 1)


def _dabs(out: Image, source: Image, pitch: float, shift: tuple[float, float], rng: np.random.Generator) -> Image:
    """One layer of dabs on a jittered grid, each in the colour below it turned a little."""
    height, width = source.shape[:2]
    rows, cols = int(height / pitch) + 2, int(width / pitch) + 2
    y = np.arange(height, dtype=np.float32)[:, None] / np.float32(pitch) + np.float32(shift[0])
    x = np.arange(width, dtype=np.float32)[None] / np.float32(pitch) + np.float32(shift[1])
    i, j = np.floor(y).astype(int) % rows, np.floor(x).astype(int) % cols
    jy, jx = (rng.uniform(0.28, 0.72, (rows, cols)).astype(np.float32) for _ in range(2))
    size = rng.uniform(0.30, 0.46, (rows, cols)).astype(np.float32)
    dy, dx = (y - np.floor(y)) - jy[i, j], (x - np.floor(x)) - jx[i, j]
    mask = np.clip((size[i, j] - np.hypot(dy, dx)) * np.float32(pitch) + 0.5, 0, 1)
    small = cv2.resize(source, (cols, rows), interpolation=cv2.INTER_AREA)
    lab = oklab(np.clip(small, 0, 1))
    lab[..., 0] += rng.normal(0, 0.045, (rows, cols)).astype(np.float32)
    lab[..., 1:] += rng.normal(0, 0.035, (rows, cols, 2)).astype(np.float32)
    colour = np.clip(from_oklab(lab), 0, 1)[i, j]
    return mix(out, colour, mask[..., None])


def swirling(image: Image, cover: Numbers, seed: int) -> Image:
    """Thick short strokes that run in whorls through the sky and about things, in strong blues and yellows."""
    height, width = image.shape[:2]
    work = reduced(image, 640)
    h, w = work.shape[:2]
    short = min(h, w)
    things = blur(cv2.resize((cover > 0).astype(np.float32), (w, h), interpolation=cv2.INTER_AREA), 0.006 * short)
    flat = calmed(calmed(_richer(work, 1.38), max(2, short // 110)), max(1, short // 200))
    rng = np.random.default_rng((seed % (1 << 32), 41))
    x = np.arange(w, dtype=np.float32)[None] / short
    y = np.arange(h, dtype=np.float32)[:, None] / short
    fx, fy = np.full((h, w), 0.55, np.float32), np.zeros((h, w), np.float32)
    for k in range(7):
        cx, cy = (k + rng.uniform(0.1, 0.9)) / 7 * w / short, rng.uniform(0.02, 0.55) * h / short
        dx, dy = x - cx, y - cy
        pull = np.exp(-(dx * dx + dy * dy) / np.float32(0.020)) * np.float32(9.0 * (1 if k % 2 else -1))
        fx -= pull * dy
        fy += pull * dx
    u, v = cells(h, w, 0.10, seed)
    drift = (noise.sample("cloud", u, v) - 0.5) * np.float32(2.2)
    angle = np.arctan2(fy, fx) + drift
    gray = blur((flat @ LUMA).astype(np.float32), 0.006 * short)
    edge = np.arctan2(cv2.Sobel(gray, cv2.CV_32F, 0, 1), cv2.Sobel(gray, cv2.CV_32F, 1, 0)) + np.float32(np.pi / 2)
    angle = np.where(things > 0.5, edge, angle).astype(np.float32)
    grain = noise.sample("fine", *cells(h, w, 1.25, seed + 4))
    stroke = grain
    for reach in (1.5, 4.0):
        stroke = _run(stroke, angle, reach)
    stroke = (stroke - stroke.mean()) / max(1e-3, float(stroke.std()))
    colour = _run(flat, angle, 3.0)
    lab = oklab(np.clip(colour, 0, 1))
    lab[..., 0] += (0.060 * np.clip(stroke, -2, 2)).astype(np.float32)
    lab[..., 1] += (0.010 * np.clip(stroke, -2, 2)).astype(np.float32)
    lab[..., 2] += (0.022 * np.clip(stroke, -2, 2)).astype(np.float32)
    out = from_oklab(lab)
    relief = cv2.Sobel(stroke.astype(np.float32), cv2.CV_32F, 0, 1, ksize=3) * np.float32(0.020)
    out = np.clip(out - relief[..., None], 0, 1)
    out = cv2.resize(out, (width, height), interpolation=cv2.INTER_CUBIC)
    line = outlines(cover, 0.006 * min(height, width)) * np.float32(0.7)
    blend(out, rgb(0.06, 0.10, 0.24), line)
    return np.clip(out, 0, 1)


def _run(field: Image, angle: Image, reach: float) -> Image:
    """Averages a picture along a direction field."""
    h, w = field.shape[:2]
    x = np.arange(w, dtype=np.float32)[None] + np.zeros((h, 1), np.float32)
    y = np.arange(h, dtype=np.float32)[:, None] + np.zeros((1, w), np.float32)
    cos, sin = np.cos(angle).astype(np.float32), np.sin(angle).astype(np.float32)
    total = np.asarray(field, np.float32).copy()
    for step in (-2, -1, 1, 2):
        d = np.float32(step * reach)
        total += cv2.remap(field, x + cos * d, y + sin * d, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    return np.asarray(total * np.float32(0.2), np.float32)


def cubism(image: Image, cover: Numbers, seed: int) -> Image:
    """The picture in planes that do not quite meet, each seen from a little elsewhere, in ochres and greys."""
    height, width = image.shape[:2]
    work = reduced(image, 620)
    h, w = work.shape[:2]
    short = min(h, w)
    rng = np.random.default_rng((seed % (1 << 32), 43))
    x, y = np.arange(w, dtype=np.float32)[None], np.arange(h, dtype=np.float32)[:, None]
    code = np.zeros((h, w), np.int64)
    shade = np.zeros((h, w), np.float32)
    for _ in range(11):
        turn, off = rng.uniform(0, np.pi), rng.uniform(-0.45, 0.45) * short
        away = (x - w / 2) * np.float32(np.cos(turn)) + (y - h / 2) * np.float32(np.sin(turn)) - np.float32(off)
        code = code * 2 + (away > 0)
        near = np.exp(-np.abs(away) / np.float32(0.10 * short)) * np.sign(away)
        shade += (0.13 * near).astype(np.float32)
    _, piece = np.unique(code, return_inverse=True)
    piece = piece.reshape(h, w)
    count = int(piece.max()) + 1
    shift = rng.normal(0, 0.030 * short, (count, 2)).astype(np.float32)
    gx, gy = x + shift[piece, 0], y + shift[piece, 1]
    moved = cv2.remap(calmed(work, max(2, short // 110)), gx, gy, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    lab = oklab(np.clip(moved, 0, 1))
    lab[..., 0] = np.clip(lab[..., 0] + shade * 0.5, 0, 1)
    lab[..., 1:] = lab[..., 1:] * np.float32(0.72) + np.array((0.010, 0.026), np.float32)
    out = np.clip(from_oklab(lab), 0, 1)
    seam = np.zeros((h, w), np.float32)
    seam[:, 1:] = piece[:, 1:] != piece[:, :-1]
    seam[1:] = np.maximum(seam[1:], piece[1:] != piece[:-1])
    numbers = cv2.remap(cv2.resize(cover, (w, h), interpolation=cv2.INTER_NEAREST), gx, gy, cv2.INTER_NEAREST)
    line = np.maximum(0.55 * seam, outlines(numbers, 0.006 * short))
    blend(out, rgb(0.10, 0.08, 0.07), np.clip(blur(line, 0.5), 0, 0.85))
    out = cv2.resize(out, (width, height), interpolation=cv2.INTER_CUBIC)
    brush = _strokes(height, width, 0.5, seed, 0.8) - 0.35
    return np.clip(out * (1 + 0.16 * brush)[..., None], 0, 1)


def watercolor(image: Image, seed: int) -> Image:
    """Flat washes with dark rims where the pigment dried, granulation, and paper left white at the margins."""
    height, width = image.shape[:2]
    work = reduced(image, 640)
    h, w = work.shape[:2]
    u, v = cells(h, w, 0.22, seed)
    # the brush wanders: edges are displaced a little
    dx = (noise.sample("cloud", u, v) - 0.5) * np.float32(0.026 * min(h, w))
    dy = (noise.sample("cloud", u + 400, v + 200) - 0.5) * np.float32(0.026 * min(h, w))
    gx = np.arange(w, dtype=np.float32)[None] + dx
    gy = np.arange(h, dtype=np.float32)[:, None] + dy
    wash = cv2.remap(work, gx, gy, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    wash = calmed(calmed(wash, max(2, h // 150)), max(2, h // 220))
    gray = wash @ LUMA
    # pigment: paint is thinner in the light, so colours clear and rise toward the paper
    wash = gray[..., None] + (wash - gray[..., None]) * np.float32(1.34)
    thin = np.float32(0.84)
    wash = 1 - (1 - np.clip(wash, 0, 1)) ** np.float32(1.12) * thin
    edge = np.abs(gray - cv2.GaussianBlur(gray, (0, 0), max(0.8, 0.0035 * min(h, w))))
    dry = smoothstep(edge, 0.012, 0.075)
    flow = noise.sample("cloud", u * 1.6 + 77, v * 1.6 + 31) - 0.5
    density = 1 + 0.75 * flow + 0.85 * dry + 0.30 * (noise.sample("fine", u * 3.1, v * 3.1) - 0.5)
    wash = np.clip(wash, 0.002, 1) ** density[..., None].astype(np.float32)
    painted = ragged(h, w, seed)
    wash = mix(rgb(0.985, 0.975, 0.950), wash * rgb(0.995, 0.99, 0.97), painted[..., None])
    out = cv2.resize(np.clip(wash, 0, 1), (width, height), interpolation=cv2.INTER_CUBIC)
    out *= paper_tooth(height, width, seed)[..., None]
    return np.clip(out, 0, 1, out=out)


def line_and_wash(image: Image, cover: Numbers, seed: int) -> Image:
    """Thin washes of colour under a fine pen."""
    height, width = image.shape[:2]
    short = min(height, width)
    out = watercolor(image, seed)
    thick = max(1.0, 0.0034 * short)
    line = np.maximum(outlines(cover, 1.15 * thick), 0.85 * inner_lines(image, 0.75 * thick, low=20, high=56))
    line = _wobbled(line.astype(np.float32), 0.006 * short, seed) * ragged(height, width, seed)
    blend(out, rgb(0.12, 0.11, 0.13), np.clip(line, 0, 0.92))
    return np.clip(out, 0, 1)
