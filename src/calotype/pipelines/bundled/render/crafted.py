"""Crafted and printed styles: pictures put together of stitches, bricks, small stones, dots of a few inks, cut "
"lines."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from .canvas import Image, blend, blur, mix, smoothstep
from .contours import inner_lines, outlines
from .graphic import coloured
from .light import rgb
from .media import LUMA, from_edge, palette_of, paper_tooth, texture
from .oklab import from_oklab, oklab

Numbers = NDArray[np.uint8]


def _cells(image: Image, size_px: float, colours: int) -> tuple[Image, Image, Image]:
    """The picture in squares of one colour each out of a few, and where each pixel lies in its square, -1 to 1."""
    h, w = image.shape[:2]
    rows, cols = max(2, round(h / size_px)), max(2, round(w / size_px))
    small = cv2.resize(image, (cols, rows), interpolation=cv2.INTER_AREA)
    palette = palette_of(small.reshape(-1, 3), colours)
    label = ((palette * palette).sum(-1) - 2 * small.reshape(-1, 3) @ palette.T).argmin(-1)
    flat = palette[label].reshape(rows, cols, 3)
    ys, xs = np.arange(h) * rows / h, np.arange(w) * cols / w
    grown = flat[np.minimum(ys.astype(int), rows - 1)][:, np.minimum(xs.astype(int), cols - 1)]
    fy, fx = (ys % 1 * 2 - 1).astype(np.float32)[:, None], (xs % 1 * 2 - 1).astype(np.float32)[None]
    return grown.astype(np.float32), np.broadcast_to(fx, (h, w)), np.broadcast_to(fy, (h, w))


def _saturated(image: Image, chroma: float) -> Image:
    lab = oklab(np.clip(image, 0, 1))
    lab[..., 1:] *= np.float32(chroma)
    return np.clip(from_oklab(lab), 0, 1)


def stitched(image: Image, cover: Numbers, seed: int) -> Image:
    """Cross-stitch on linen."""
    short = min(image.shape[:2])
    size = max(5.0, short / 92)
    flat, fx, fy = _cells(_saturated(coloured(image, cover, 14), 1.15), size, 20)
    bright = flat.min(-1) > 0.90
    one, other = np.abs(fx - fy), np.abs(fx + fy)
    long = np.maximum(np.abs(fx), np.abs(fy))
    cross = np.maximum(smoothstep(one, 0.66, 0.40), smoothstep(other, 0.66, 0.40)) * smoothstep(long, 1.0, 0.84)
    over = smoothstep(one, 0.60, 0.45)
    thread = flat * (0.86 + 0.20 * over - 0.16 * smoothstep(np.minimum(one, other), 0.0, 0.6))[..., None]
    weave = 0.94 + 0.05 * np.cos(fx * np.pi * 2) * np.cos(fy * np.pi * 2)
    linen = rgb(0.95, 0.93, 0.88) * weave[..., None] * np.ones_like(image)
    out = mix(linen, np.clip(thread, 0, 1), (cross * ~bright)[..., None])
    soft = blur((cross * ~bright).astype(np.float32), 0.12 * size)
    out *= (1 - 0.22 * np.clip(soft - cross, 0, 1))[..., None]
    return np.clip(out, 0, 1)


_ALIKE = 0.10
"""Colours that are no farther from each other are one thread."""


def satin(image: Image, cover: Numbers, seed: int) -> Image:
    """Embroidery of a patch: every part in threads of one colour that run its own way, with a sheen."""
    height, width = image.shape[:2]
    short = min(height, width)
    flat = cv2.bilateralFilter(_saturated(image, 1.12).astype(np.float32), 9, 0.12, 0.006 * short)
    small = cv2.resize(flat, (max(2, width // 3), max(2, height // 3)), interpolation=cv2.INTER_AREA)
    palette = palette_of(small.reshape(-1, 3), 16)
    label = ((palette * palette).sum(-1) - 2 * small.reshape(-1, 3) @ palette.T).argmin(-1).reshape(small.shape[:2])
    # paper with a shadow on it is one cloth
    apart = np.linalg.norm(palette[:, None] - palette[None], axis=-1)
    label = (apart < _ALIKE).argmax(1)[label]
    label = cv2.medianBlur(label.astype(np.uint8), 5)
    label = cv2.resize(label, (width, height), interpolation=cv2.INTER_NEAREST)
    colour = cv2.GaussianBlur(palette[label], (0, 0), 0.7)
    x, y = np.arange(width, dtype=np.float32)[None], np.arange(height, dtype=np.float32)[:, None]
    turn = np.linspace(0.25, 2.9, len(palette), dtype=np.float32)[(np.arange(len(palette)) * 7) % len(palette)][label]
    wobble = texture("fine", height, width, 0.9, seed) * np.float32(1.6)
    pitch = max(2.6, 0.0062 * short)
    along, across = x * np.cos(turn) + y * np.sin(turn), y * np.cos(turn) - x * np.sin(turn)
    thread = np.sin(across * np.float32(2 * np.pi / pitch) + wobble)
    stitch = np.sin(along * np.float32(2 * np.pi / (9 * pitch)) + np.floor(across / pitch) * np.float32(2.4))
    light = 0.90 + 0.15 * thread + 0.07 * smoothstep(stitch, 0.82, 1.0) - 0.10 * smoothstep(stitch, -0.86, -1.0)
    edges = cv2.morphologyEx(label, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)) > 0
    away = cv2.distanceTransform((~edges).astype(np.uint8), cv2.DIST_L2, 5)
    light = light * (0.74 + 0.26 * smoothstep(away, 0.0, 0.007 * short)) + 0.06 * np.cos(2 * turn)
    return np.clip(colour * light[..., None], 0, 1).astype(np.float32)


def bricks(image: Image, cover: Numbers, seed: int) -> Image:
    """Studded plastic bricks seen from the front."""
    short = min(image.shape[:2])
    size = max(6.0, short / 64)
    flat, fx, fy = _cells(_saturated(image, 1.30), size, 26)
    away = np.hypot(fx, fy)
    side = (-0.6 * fx - 0.8 * fy) / np.maximum(away, 0.05)
    rim = smoothstep(np.abs(away - 0.60), 0.16, 0.04)
    level = 1 + 0.30 * rim * side + 0.05 * smoothstep(away, 0.62, 0.55)
    drop = smoothstep(np.hypot(fx - 0.14, fy - 0.18), 0.74, 0.60) * (away > 0.60)
    edge = np.maximum(np.abs(fx), np.abs(fy))
    level -= 0.24 * drop + 0.34 * smoothstep(edge, 0.90, 1.0)
    level += 0.10 * smoothstep(-fy, 0.86, 0.95) * (edge < 0.95)
    out = flat * level[..., None]
    shine = smoothstep(np.hypot(fx + 0.20, fy + 0.26), 0.24, 0.05)
    return np.clip(out + 0.22 * shine[..., None], 0, 1)


def voxels(image: Image, cover: Numbers, seed: int) -> Image:
    """Cubes: each with a lit top and a dark side."""
    short = min(image.shape[:2])
    size = max(6.0, short / 60)
    flat, fx, fy = _cells(_saturated(image, 1.15), size, 40)
    top = smoothstep(fy, -0.52, -0.58)
    side = smoothstep(fx, 0.56, 0.62) * (1 - top)
    level = 0.97 + 0.20 * top - 0.26 * side - 0.20 * smoothstep(np.maximum(np.abs(fx), np.abs(fy)), 0.93, 1.0)
    return np.clip(flat * level[..., None], 0, 1)


def mosaic(image: Image, cover: Numbers, seed: int) -> Image:
    """Small glass stones of many shades with pale joints, things outlined in dark ones."""
    short = min(image.shape[:2])
    rng = np.random.default_rng((seed % (1 << 32), 71))
    size = max(5.0, short / 84)
    dark = image.copy()
    blend(dark, rgb(0.12, 0.11, 0.14), outlines(cover, 0.9 * size) * np.float32(0.8))
    h, w = image.shape[:2]
    rows, cols = max(2, round(h / size)), max(2, round(w / size))
    x, y = np.arange(w, dtype=np.float32)[None], np.arange(h, dtype=np.float32)[:, None]
    warp = (texture("cloud", h, w, 0.10, seed) - 0.5) * np.float32(3.2 * size)
    py, px = (y + warp) * rows / h, (x - warp) * cols / w
    small = cv2.resize(_saturated(dark, 1.25), (cols, rows), interpolation=cv2.INTER_AREA)
    small *= rng.uniform(0.84, 1.14, (rows, cols, 1)).astype(np.float32)
    i, j = np.clip(np.floor(py).astype(int), 0, rows - 1), np.clip(np.floor(px).astype(int), 0, cols - 1)
    out = small[i, j]
    fy, fx = py - np.floor(py), px - np.floor(px)
    edge = np.minimum(np.minimum(fx, 1 - fx), np.minimum(fy, 1 - fy))
    out = out * (1 + 0.14 * ((0.5 - fy) + (0.5 - fx)))[..., None]
    blend(out, rgb(0.80, 0.77, 0.71), smoothstep(edge, 0.13, 0.05) * np.float32(0.9))
    return np.clip(out, 0, 1)


def riso(image: Image, cover: Numbers, seed: int) -> Image:
    """Two or three bright inks in grainy screens that do not quite meet, on off-white paper."""
    height, width = image.shape[:2]
    short = min(height, width)
    picture = _saturated(coloured(image, cover, 12), 1.2)
    paper = rgb(0.965, 0.95, 0.915)
    inks = (rgb(0.98, 0.86, 0.18), rgb(1.0, 0.30, 0.42), rgb(0.05, 0.30, 0.62))
    planes = (1 - picture[..., 2], 1 - picture[..., 1], 1 - picture[..., 0])
    out = np.empty_like(image)
    out[:] = paper
    pitch = max(3.0, 0.0075 * short)
    x, y = np.arange(width, dtype=np.float32)[None], np.arange(height, dtype=np.float32)[:, None]
    for k, (ink, plane) in enumerate(zip(inks, planes, strict=True)):
        turn = (0.0, 1.31, 0.26)[k]
        shift = (round(0.0035 * short * (k - 1)), round(0.0025 * short * (1 - k)))
        moved = np.roll(plane, shift, (0, 1))
        u, v = x * np.cos(turn) + y * np.sin(turn), y * np.cos(turn) - x * np.sin(turn)
        screen = 0.5 + 0.25 * (np.cos(u * 2 * np.pi / pitch) + np.cos(v * 2 * np.pi / pitch))
        grain = texture("fine", height, width, 2.4, seed + 11 * k)
        dots = smoothstep(moved - (1 - screen) * 0.92, -0.10, 0.10) * np.clip(0.72 + 0.6 * grain, 0, 1)
        out *= mix(1.0, ink, (dots * np.float32(0.95))[..., None])
    line = outlines(cover, 0.0030 * short) * np.float32(0.6)
    blend(out, inks[2] * np.float32(0.6), line)
    return np.clip(out, 0, 1)


def engraved(image: Image, cover: Numbers, seed: int) -> Image:
    """Black lines cut in copper: they swell where it is dark and cross in the shade."""
    height, width = image.shape[:2]
    short = min(height, width)
    gray = cv2.bilateralFilter((image @ LUMA).astype(np.float32), 5, 0.1, 4)
    low, high = np.quantile(gray[::4, ::4], (0.02, 0.97))
    tone = np.clip((gray - low) / max(0.25, float(high - low)), 0, 1)
    pitch = max(3.2, 0.0090 * short)
    x, y = np.arange(width, dtype=np.float32)[None], np.arange(height, dtype=np.float32)[:, None]
    bow = blur(tone, 0.02 * short) * np.float32(3.2 * pitch)
    ink = np.zeros((height, width), np.float32)
    for turn, start in ((0.35, 0.90), (-0.75, 0.48), (1.35, 0.24)):
        wave = np.cos((x * np.sin(turn) + y * np.cos(turn) + bow) * np.float32(2 * np.pi / pitch))
        ink = np.maximum(ink, smoothstep(wave - (2.2 * tone / start - 1.15), -0.22, 0.22))
    stroke = max(1.1, 0.0042 * short)
    ink = np.maximum(ink, np.maximum(outlines(cover, 1.2 * stroke), 0.9 * inner_lines(image, 0.7 * stroke)))
    edge = smoothstep(from_edge(height, width), 0.028 * short, 0.034 * short)
    out = rgb(0.955, 0.93, 0.865) * paper_tooth(height, width, seed, 0.6)[..., None]
    return np.clip(mix(out, rgb(0.12, 0.10, 0.09), (ink * edge * np.float32(0.93))[..., None]), 0, 1)


_POP: tuple[tuple[tuple[float, float, float], ...], ...] = (
    ((0.10, 0.05, 0.30), (0.98, 0.20, 0.50), (1.0, 0.85, 0.15), (0.98, 0.96, 0.75)),
    ((0.05, 0.15, 0.30), (0.05, 0.60, 0.75), (1.0, 0.55, 0.15), (1.0, 0.93, 0.55)),
    ((0.25, 0.03, 0.20), (0.90, 0.15, 0.20), (0.35, 0.80, 0.45), (0.92, 0.98, 0.80)),
    ((0.06, 0.06, 0.28), (0.50, 0.25, 0.85), (0.98, 0.55, 0.75), (0.75, 0.95, 0.98)),
)


def popped(image: Image, cover: Numbers, seed: int) -> Image:
    """The picture four times, each in other flat bright inks."""
    height, width = image.shape[:2]
    half = height - height // 2, width - width // 2
    small = cv2.resize(image, half[::-1], interpolation=cv2.INTER_AREA)
    numbers = cv2.resize(cover, half[::-1], interpolation=cv2.INTER_NEAREST)
    short = min(half)
    gray = cv2.bilateralFilter((small @ LUMA).astype(np.float32), 9, 0.12, 0.012 * short)
    things = numbers > 0
    level = np.zeros_like(gray)
    for part in (things, ~things):
        if part.any():
            low, high = np.quantile(gray[part], (0.05, 0.95))
            level[part] = np.clip((gray[part] - low) / max(0.2, float(high - low)), 0, 1)
    step = np.clip(np.floor(level * 3), 0, 2).astype(int)
    line = np.maximum(
        outlines(numbers, 0.010 * short), 0.8 * inner_lines(small, 0.005 * short, low=30, high=80) * things
    )
    out = np.empty_like(image)
    for k, inks in enumerate(_POP):
        colours = np.array(inks, np.float32)
        pane = np.where(things[..., None], colours[1:][step], colours[(2, 1, 3, 2)[k]])
        blend(pane, colours[0], line.astype(np.float32))
        y, x = (k // 2) * (height // 2), (k % 2) * (width // 2)
        out[y : y + half[0], x : x + half[1]] = pane
    return np.clip(out, 0, 1)


def nouveau(image: Image, cover: Numbers, seed: int) -> Image:
    """Soft flat colours with strong contours, in a frame of curves with round corners and gold."""
    height, width = image.shape[:2]
    short = min(height, width)
    lab = oklab(np.clip(coloured(image, cover, 12), 0, 1))
    lab[..., 0] = 0.24 + 0.68 * lab[..., 0]
    lab[..., 1:] = lab[..., 1:] * np.float32(0.72) + np.array((0.006, 0.024), np.float32)
    out = np.clip(from_oklab(lab), 0, 1)
    stroke = 0.0046 * short
    line = np.maximum(outlines(cover, 1.7 * stroke), 0.8 * inner_lines(image, 0.6 * stroke, low=26, high=70))
    blend(out, rgb(0.20, 0.13, 0.10), line)
    x = np.arange(width, dtype=np.float32)[None] - width / 2
    y = np.arange(height, dtype=np.float32)[:, None] - height / 2
    for inset, colour in (
        (0.085, (0.30, 0.36, 0.28)),
        (0.070, (0.80, 0.64, 0.32)),
        (0.055, (0.93, 0.88, 0.74)),
        (0.020, (0.80, 0.64, 0.32)),
        (0.010, (0.30, 0.36, 0.28)),
    ):
        bx, by, r = width / 2 - inset * short, height / 2 - inset * short, 0.16 * short
        qx, qy = np.abs(x) - bx + r, np.abs(y) - by + r
        away = np.hypot(np.maximum(qx, 0), np.maximum(qy, 0)) + np.minimum(np.maximum(qx, qy), 0) - r
        if inset in (0.020, 0.010):
            away = np.maximum(np.abs(x) - bx, np.abs(y) - by)
        mask = smoothstep(away, -0.7, 0.7)
        blend(out, rgb(*colour), mask)
        if inset == 0.055:
            _whorls(out, short)
    return np.clip(out * paper_tooth(height, width, seed, 0.5)[..., None], 0, 1)


def _whorls(image: Image, short: int) -> None:
    """Curled stems in the corners of a frame."""
    height, width = image.shape[:2]
    mask = np.zeros((height, width), np.uint8)
    t = np.linspace(0, 1, 60)
    for sx, sy in ((1, 1), (-1, 1), (1, -1), (-1, -1)):
        for size, turn in ((0.085, 0.3), (0.055, 1.9)):
            r, a = size * short * (1 - t), turn + t * 8.5
            px = 0.070 * short + size * short * 0.45 + r * np.cos(a)
            py = 0.070 * short + size * short * 0.45 + r * np.sin(a)
            points = np.stack([px if sx > 0 else width - px, py if sy > 0 else height - py], -1)
            cv2.polylines(
                mask, [np.round(points * 16).astype(np.int32)], False, 255, max(1, round(0.006 * short)), cv2.LINE_AA, 4
            )
    blend(image, rgb(0.36, 0.44, 0.30), mask.astype(np.float32) * np.float32(1 / 255))


def psychedelic(image: Image, cover: Numbers, seed: int) -> Image:
    """Bands of loud colours that flow round everything."""
    height, width = image.shape[:2]
    short = min(height, width)
    gray = blur((image @ LUMA).astype(np.float32), 0.006 * short)
    away = cv2.distanceTransform((cover == 0).astype(np.uint8), cv2.DIST_L2, 5) / np.float32(short)
    flow = texture("swell", height, width, 0.20, seed) * np.float32(3.0)
    phase = np.where(cover > 0, gray * np.float32(2.2), away * np.float32(9.0) + flow + gray)
    hue = phase * np.float32(2 * np.pi)
    lab = np.empty_like(image)
    lab[..., 0] = 0.66 + 0.20 * np.sin(hue * 1.0 + 1.0)
    lab[..., 1], lab[..., 2] = 0.19 * np.cos(hue), 0.19 * np.sin(hue)
    loud = from_oklab(lab.astype(np.float32))
    own = _saturated(image, 1.8)
    out = mix(loud, own, np.where(cover > 0, 0.62, 0.10)[..., None])
    line = np.maximum(
        outlines(cover, 0.009 * short), 0.6 * inner_lines(image, 0.004 * short, low=30, high=80) * (cover > 0)
    )
    blend(out, rgb(0.10, 0.03, 0.20), np.clip(line, 0, 1))
    return np.clip(out, 0, 1)


def glitched(image: Image, cover: Numbers, seed: int) -> Image:
    """A broken signal: rows that slip, colours apart, scan lines."""
    height, width = image.shape[:2]
    rng = np.random.default_rng((seed % (1 << 32), 47))
    out = image.copy()
    apart = max(2, round(0.012 * width))
    out[..., 0] = np.roll(image[..., 0], apart, 1)
    out[..., 2] = np.roll(image[..., 2], -apart, 1)
    for _ in range(16):
        y, tall = int(rng.integers(height)), int(rng.uniform(0.004, 0.05) * height) + 1
        out[y : y + tall] = np.roll(out[y : y + tall], int(rng.normal(0, 0.07) * width), 1)
    for _ in range(10):
        y, x = int(rng.integers(height)), int(rng.integers(width))
        tall, wide = int(rng.uniform(0.004, 0.03) * height) + 1, int(rng.uniform(0.04, 0.3) * width)
        part = out[y : y + tall, x : x + wide]
        part[:] = mix(part, np.array(((0, 1, 0.9), (1, 0.1, 0.7), (1, 1, 0.2))[int(rng.integers(3))], np.float32), 0.7)
    rows = (np.arange(height) % max(3, height // 260) < 1).astype(np.float32)
    return np.clip(out * (1 - 0.22 * rows)[:, None, None], 0, 1)


def _mapped(level: Image, stops: tuple[tuple[float, float, float], ...]) -> Image:
    table, at = np.array(stops, np.float32), np.linspace(0, 1, len(stops))
    return np.stack([np.interp(level, at, table[:, k]) for k in range(3)], -1).astype(np.float32)


def thermal(image: Image, cover: Numbers, seed: int) -> Image:
    """Heat in false colours: what is near and alive is hot."""
    short = min(image.shape[:2])
    gray = (image @ LUMA).astype(np.float32)
    inside = cv2.distanceTransform((cover > 0).astype(np.uint8), cv2.DIST_L2, 5) / np.float32(0.06 * short)
    heat = 0.34 * gray + np.where(cover > 0, 0.30 + 0.34 * np.clip(inside, 0, 1) * (0.6 + 0.4 * gray), 0.0)
    heat = blur(heat.astype(np.float32), 0.006 * short)
    return _mapped(
        np.clip(heat * 1.06, 0, 1),
        (
            (0.03, 0.0, 0.12),
            (0.20, 0.02, 0.50),
            (0.62, 0.05, 0.55),
            (0.93, 0.28, 0.20),
            (1.0, 0.68, 0.10),
            (1.0, 0.98, 0.75),
        ),
    )


def night_vision(image: Image, cover: Numbers, seed: int) -> Image:
    """Green phosphor with noise, a round field of view."""
    height, width = image.shape[:2]
    short = min(height, width)
    gray = (image @ LUMA).astype(np.float32)
    gray = np.clip(gray ** np.float32(0.75) + 0.10 * (cover > 0), 0, 1)
    gray += (texture("fine", height, width, 3.0, seed) - 0.35) * np.float32(0.30)
    x, y = (
        np.arange(width, dtype=np.float32)[None] - width / 2,
        np.arange(height, dtype=np.float32)[:, None] - height / 2,
    )
    field = smoothstep(np.hypot(x * short / width * 1.15, y), 0.56 * short, 0.44 * short)
    rows = 1 - 0.10 * (np.arange(height) % max(3, height // 220) < 1)[:, None]
    return np.clip(
        _mapped(np.clip(gray, 0, 1), ((0.0, 0.05, 0.01), (0.08, 0.55, 0.14), (0.75, 1.0, 0.70)))
        * (field * rows)[..., None],
        0,
        1,
    ).astype(np.float32)


def negative(image: Image, cover: Numbers, seed: int) -> Image:
    """Light for dark and each colour for its opposite."""
    return np.clip(1 - image, 0, 1).astype(np.float32)


def xray(image: Image, cover: Numbers, seed: int) -> Image:
    """Things pale and seen through on black, brightest at their edges."""
    short = min(image.shape[:2])
    gray = (image @ LUMA).astype(np.float32)
    solid = (cover > 0).astype(np.float32)
    inside = cv2.distanceTransform((cover > 0).astype(np.uint8), cv2.DIST_L2, 5) / np.float32(0.05 * short)
    rim = np.exp(-inside) * solid
    inner = inner_lines(image, 0.005 * short, low=18, high=50) * solid
    level = 0.05 * gray + solid * (0.20 + 0.30 * (1 - gray)) + 0.42 * rim + 0.40 * inner
    return _mapped(
        np.clip(blur(level.astype(np.float32), 0.0016 * short), 0, 1),
        ((0.0, 0.01, 0.03), (0.12, 0.30, 0.45), (0.55, 0.78, 0.90), (0.97, 1.0, 1.0)),
    )


def infrared(image: Image, cover: Numbers, seed: int) -> Image:
    """Film that sees heat: leaves and grass are pink and white, skies dark."""
    green = np.clip((image[..., 1] - np.maximum(image[..., 0], image[..., 2])) * 4.5, 0, 1)[..., None]
    gray = (image @ LUMA)[..., None]
    pink = mix(rgb(0.90, 0.32, 0.50), rgb(1.0, 0.88, 0.90), np.clip(gray * 1.5, 0, 1))
    blue = np.clip((image[..., 2] - image[..., 0]) * 2.0, 0, 1)[..., None]
    out = mix(image, image * rgb(0.45, 0.62, 0.80), blue)
    return np.clip(mix(out, pink, green), 0, 1)
