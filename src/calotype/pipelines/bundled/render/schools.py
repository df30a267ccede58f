"""Schools of picture-making: old masters, art deco, the Bauhaus, vaporwave."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from . import noise
from .canvas import Image, blend, blur, mix, polygon_mask, smoothstep
from .contours import inner_lines, outlines
from .graphic import coloured
from .light import rgb
from .media import LUMA, cells, from_edge, paper_tooth, texture
from .oklab import from_oklab, oklab

Numbers = NDArray[np.uint8]


def master(image: Image, cover: Numbers, seed: int) -> Image:
    """An oil painting four hundred years old: things in warm light before brown dusk, varnish, fine cracks. The picture
    is in oil already."""
    height, width = image.shape[:2]
    short = min(height, width)
    things = (cover > 0).astype(np.float32)
    near = blur(things, 0.012 * short)
    halo = np.clip(blur(things, 0.10 * short) * 1.6, 0, 1)
    lab = oklab(np.clip(image, 0, 1))
    umber = np.array((0.30, 0.018, 0.040), np.float32)
    behind = lab * np.array((0.62, 0.36, 0.42), np.float32) + umber * np.array((0.20, 0.9, 0.9), np.float32)
    behind[..., 0] *= 0.66 + 0.46 * halo
    upon = lab * np.array((1.02, 0.90, 0.95), np.float32) + np.array((0.03, 0.012, 0.030), np.float32)
    x = np.linspace(-1, 1, width, dtype=np.float32)[None]
    y = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    upon[..., 0] *= 0.98 - 0.10 * x - 0.07 * y
    tone = upon[..., 0]
    upon[..., 0] = tone * 0.62 + 0.38 * smoothstep(tone, 0.12, 0.88)
    out = np.clip(from_oklab(mix(behind, upon, near[..., None]).astype(np.float32)), 0, 1)
    out *= np.array((1.12, 1.05, 0.86), np.float32)
    inset = smoothstep(np.hypot(x * 0.80, y * 0.80), 1.18, 0.35)
    out *= (0.46 + 0.54 * inset)[..., None]
    u, v = cells(height, width, 0.55, seed)
    web = np.abs(noise.sample("cloud", u, v) - noise.sample("cloud", u + 53, v + 17))
    cracks = smoothstep(web, 0.010, 0.0) * smoothstep(noise.sample("cloud", u * 0.2, v * 0.2), 0.35, 0.6)
    return np.clip(out * (1 - 0.28 * cracks)[..., None], 0, 1).astype(np.float32)


_DECO: tuple[tuple[float, float, float], ...] = (
    (0.045, 0.085, 0.13), (0.06, 0.27, 0.31), (0.13, 0.47, 0.46), (0.80, 0.64, 0.33), (0.96, 0.90, 0.74),
)  # fmt: skip
"""Black, petrol, jade, gold and cream."""
_GOLD = (0.86, 0.69, 0.36)


def _ramped(level: Image, stops: tuple[tuple[float, float, float], ...], steps: int) -> Image:
    """Stops along a level that goes in steps."""
    banded = level * steps
    stepped = (np.floor(banded) + smoothstep(banded - np.floor(banded), 0.44, 0.56)) / steps
    at = np.linspace(0, 1, len(stops))
    table = np.array(stops, np.float32)
    return np.stack([np.interp(stepped, at, table[:, k]) for k in range(3)], -1).astype(np.float32)


def deco(image: Image, cover: Numbers, seed: int) -> Image:
    """Steps of petrol, jade and gold, rays from the horizon, things in clear tones edged with gold, a stepped frame."""
    height, width = image.shape[:2]
    short = min(height, width)
    things = cv2.GaussianBlur((cover > 0).astype(np.float32), (0, 0), 0.7)
    gray = blur((image @ LUMA).astype(np.float32), 0.004 * short)
    low, high = np.quantile(gray[::4, ::4], (0.03, 0.97))
    level = np.clip((gray - low) / max(0.3, float(high - low)), 0, 1)
    x = np.arange(width, dtype=np.float32)[None] - width / 2
    y = np.arange(height, dtype=np.float32)[:, None] - 0.62 * height
    angle = np.arctan2(-y, x)
    rays = smoothstep(np.sin(angle * np.float32(26)), -0.12, 0.12) * smoothstep(-y, -0.02 * height, 0.06 * height)
    behind = _ramped(np.clip(0.74 * level + 0.10 * rays, 0, 1), _DECO, 6)
    lab = oklab(np.clip(coloured(image, cover, 9), 0, 1))
    tone = lab[..., 0]
    lab[..., 0] = 0.12 + 0.82 * (np.floor(tone * 5) + smoothstep(tone * 5 - np.floor(tone * 5), 0.40, 0.60)) / 5
    lab[..., 1:] = lab[..., 1:] * np.float32(0.80) + np.array((0.004, 0.018), np.float32)
    out: Image = mix(behind, np.clip(from_oklab(lab), 0, 1), things[..., None])
    stroke = max(1.0, 0.0042 * short)
    inner = inner_lines(image, 0.6 * stroke, low=28, high=76) * things
    blend(out, rgb(*_DECO[0]), np.clip(0.75 * inner, 0, 1))
    blend(out, rgb(*_GOLD), outlines(cover, 1.4 * stroke))
    _stepped(out, short)
    return np.clip(out * paper_tooth(height, width, seed, 0.35)[..., None], 0, 1)


def _stepped(image: Image, short: int) -> None:
    """A dark frame with golden lines whose corners step inwards, and fans in the upper ones."""
    height, width = image.shape[:2]
    x = np.minimum(np.arange(width), np.arange(width)[::-1]).astype(np.float32)[None] / short
    y = np.minimum(np.arange(height), np.arange(height)[::-1]).astype(np.float32)[:, None] / short
    inset = np.minimum(x, y)
    for k in range(3):
        corner = np.maximum(x, y) - 0.045 * (k + 1)
        inset = np.minimum(inset, np.maximum(corner, np.minimum(x, y) - 0.045 * (3 - k)) + 0.040)
    px = 0.8 / short
    blend(image, rgb(*_DECO[0]), smoothstep(inset, 0.034 + px, 0.034 - px))
    for at, half in ((0.034, 0.0030), (0.022, 0.0014), (0.012, 0.0040)):
        blend(image, rgb(*_GOLD), smoothstep(np.abs(inset - at), half + px, half - px))


_PRIMARY: tuple[tuple[float, float, float], ...] = ((0.82, 0.16, 0.13), (0.95, 0.72, 0.14), (0.12, 0.29, 0.58))
_CREAM = (0.945, 0.915, 0.845)
_BLACK = (0.09, 0.09, 0.09)


def bauhaus(image: Image, cover: Numbers, seed: int) -> Image:
    """Circles, bars and quarter rounds in red, yellow, blue and black on cream paper; things flat before them."""
    height, width = image.shape[:2]
    short = min(height, width)
    rng = np.random.default_rng((seed % (1 << 32), 97))
    shape = (height, width)
    out = np.empty_like(image)
    out[:] = rgb(*_CREAM)
    side = 1 if rng.random() < 0.5 else -1
    cx = width / 2 + side * 0.10 * short
    x, y = np.arange(width, dtype=np.float32)[None], np.arange(height, dtype=np.float32)[:, None]
    first, second, third = (_PRIMARY[int(k)] for k in rng.permutation(3))

    def bar(x0: float, y0: float, x1: float, y1: float, ink: tuple[float, float, float]) -> None:
        blend(out, rgb(*ink), polygon_mask(shape, [[(x0, y0), (x1, y0), (x1, y1), (x0, y1)]]))

    def disc(px: float, py: float, radius: float, ink: tuple[float, float, float], ring: float = 0.0) -> None:
        away = np.hypot(x - px, y - py)
        mask = smoothstep(away, radius + 0.7, radius - 0.7)
        if ring:
            mask = mask * smoothstep(away, radius - ring - 0.7, radius - ring + 0.7)
        blend(out, rgb(*ink), mask)

    disc(cx, 0.46 * height, 0.36 * short, first)
    edge = width / 2 - side * width / 2
    bar(edge, 0.74 * height, edge + side * 0.46 * width, height, third)
    disc(edge, 0.0, 0.30 * short, second)
    disc(edge, 0.0, 0.16 * short, _BLACK)
    for k in range(5):
        at = 0.10 + 0.035 * k
        bar(cx + side * 0.30 * short, at * height, cx + side * 0.62 * short, (at + 0.014) * height, _BLACK)
    bar(0, 0.855 * height, width, 0.868 * height, _BLACK)
    disc(width / 2 + side * 0.42 * width, 0.90 * height, 0.085 * short, second)
    disc(cx - side * 0.02 * short, 0.46 * height, 0.42 * short, _BLACK, 0.007 * short)
    lean = [(cx - side * 0.60 * short, 0.95 * height), (cx + side * 0.34 * short, 0.06 * height)]
    half = 0.006 * short
    blend(
        out,
        rgb(*_BLACK),
        polygon_mask(
            shape,
            [
                [
                    (lean[0][0] - half, lean[0][1]),
                    (lean[1][0] - half, lean[1][1]),
                    (lean[1][0] + half, lean[1][1]),
                    (lean[0][0] + half, lean[0][1]),
                ]
            ],
        ),
    )
    things = cv2.GaussianBlur((cover > 0).astype(np.float32), (0, 0), 0.7)
    blend(out, coloured(image, cover, 6), things)
    stroke = max(1.0, 0.0046 * short)
    lines = np.maximum(outlines(cover, 1.3 * stroke), 0.8 * inner_lines(image, 0.6 * stroke, low=30, high=80) * things)
    blend(out, rgb(*_BLACK), lines)
    worn = texture("fine", height, width, 1.4, seed)
    return np.clip(out * (0.95 + 0.09 * worn)[..., None], 0, 1)


def vaporwave(image: Image, cover: Numbers, seed: int) -> Image:
    """A striped sun over a grid that runs to the horizon, violet to pink; things in cold marble tones between them."""
    height, width = image.shape[:2]
    short = min(height, width)
    x = (np.arange(width, dtype=np.float32)[None] - width / 2) / short
    y = (np.arange(height, dtype=np.float32)[:, None] - 0.66 * height) / short
    rise = np.clip(-y / 0.66, 0, 1)
    sky = mix(rgb(1.0, 0.52, 0.68), rgb(0.20, 0.08, 0.42), smoothstep(rise, 0.0, 0.85)[..., None])
    out = np.array(np.broadcast_to(sky, image.shape), np.float32)
    away = np.hypot(x, y + 0.24)
    sun = smoothstep(away, 0.262, 0.258)
    gap = (np.mod(-y * 26, 1) < np.clip(0.55 + y * 1.3, 0.0, 0.6)).astype(np.float32) * (y > -0.34)
    colour = mix(rgb(1.0, 0.36, 0.60), rgb(1.0, 0.88, 0.42), smoothstep(-y, 0.0, 0.48)[..., None])
    blend(out, np.broadcast_to(colour, out.shape).astype(np.float32), sun * (1 - gap))
    out += rgb(0.9, 0.25, 0.5) * (0.28 * np.exp(-((away / 0.42) ** 2)))[..., None]
    depth = np.maximum(y, 1e-3)
    across, into = x / depth, 0.22 / depth
    check = ((np.floor(across * 1.2) + np.floor(into * 2.6)) % 2).astype(np.float32)
    far = smoothstep(depth, 0.012, 0.12)[..., None]
    floor = mix(rgb(0.55, 0.16, 0.58), mix(rgb(0.08, 0.06, 0.24), rgb(0.93, 0.80, 0.94), check[..., None]), far)
    line = np.maximum(
        smoothstep(np.abs(across * 1.2 - np.round(across * 1.2)) * depth, 0.0034, 0.0016),
        smoothstep(np.abs(into * 2.6 - np.round(into * 2.6)) * depth * depth * 2, 0.0034, 0.0016),
    )
    floor = np.array(np.broadcast_to(floor, out.shape), np.float32)
    blend(floor, rgb(0.30, 0.95, 0.98), np.clip(line * far[..., 0], 0, 1).astype(np.float32))
    blend(out, floor, np.broadcast_to((y > 0).astype(np.float32), out.shape[:2]))
    things = cv2.GaussianBlur((cover > 0).astype(np.float32), (0, 0), 0.7)
    tone = (image @ LUMA)[..., None]
    marble = mix(
        mix(rgb(0.22, 0.10, 0.40), rgb(0.94, 0.46, 0.74), smoothstep(tone, 0.0, 0.5)),
        rgb(0.72, 0.98, 1.0),
        smoothstep(tone, 0.42, 0.95),
    )
    own = mix(marble, image, 0.34)
    foot = np.roll(things, (round(0.010 * short), round(0.014 * short)), (0, 1))
    blend(out, rgb(0.0, 0.85, 0.90), np.clip(foot - things, 0, 1) * np.float32(0.75))
    blend(out, np.clip(own, 0, 1).astype(np.float32), things)
    blend(out, rgb(0.12, 0.04, 0.28), outlines(cover, max(1.0, 0.0030 * short)) * np.float32(0.8))
    rows = (np.arange(height) % max(3, height // 240) < 1).astype(np.float32)
    fringe = from_edge(height, width) / short
    out *= (1 - 0.08 * rows)[:, None, None] * (0.84 + 0.16 * smoothstep(fringe, 0.0, 0.2))[..., None]
    return np.clip(out, 0, 1).astype(np.float32)
