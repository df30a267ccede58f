"""Frames: what a picture is seen through, drawn before all of it."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render.canvas import Image, blur, ellipse, fill_polygon, mix, polygon_mask, smoothstep
from calotype.pipelines.bundled.render.light import Vector, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.solids import arch, rect

Numbers = NDArray[np.uint8]


def _level(image: Image) -> float:
    """How bright the picture is: a frame in a night scene is dark, too."""
    return float(np.clip(0.35 + 1.1 * image.mean(), 0.4, 1.0))


def _bar(image: Image, x0: float, y0: float, x1: float, y1: float, colour: Vector) -> None:
    """A moulding of a window, with its lit and its dark edge."""
    edge = 0.16 * min(x1 - x0, y1 - y0)
    fill_polygon(image, rect(x0, y0, x1, y1), colour)
    fill_polygon(image, rect(x0, y0, x1, y0 + edge), np.clip(colour * 1.12, 0, 1))
    fill_polygon(image, rect(x0, y1 - edge, x1, y1), colour * np.float32(0.72))
    fill_polygon(image, rect(x0, y0, x0 + edge, y1), np.clip(colour * 1.06, 0, 1))
    fill_polygon(image, rect(x1 - edge, y0, x1, y1), colour * np.float32(0.80))


def window(image: Image, cover: Numbers, horizon: float) -> Image:
    """A casement's frame around the picture, its bars, its sill, and a glint on the panes."""
    height, width = image.shape[:2]
    out, u = image.copy(), min(height, width)
    x = np.arange(width, dtype=np.float32)[None] / np.float32(u)
    y = np.arange(height, dtype=np.float32)[:, None] / np.float32(u)
    slant = (x + 0.7 * y) % np.float32(0.9)
    glint = smoothstep(slant, 0.10, 0.13) * smoothstep(slant, 0.30, 0.26) * np.float32(0.13)
    out = mix(out, rgb(1, 1, 1), glint[..., None])
    wood = rgb(0.90, 0.88, 0.84) * np.float32(_level(image))
    thick, bar = 0.075 * u, 0.020 * u
    for share in (1 / 3, 2 / 3):
        _bar(out, share * width - bar / 2, 0, share * width + bar / 2, height, wood)
    _bar(out, 0, 0.30 * height - bar / 2, width, 0.30 * height + bar / 2, wood)
    _bar(out, -2, -2, thick, height + 2, wood)
    _bar(out, width - thick, -2, width + 2, height + 2, wood)
    _bar(out, -2, -2, width + 2, 0.8 * thick, wood)
    _bar(out, -2, height - 1.3 * thick, width + 2, height + 2, wood)
    return out


def wet_glass(image: Image, cover: Numbers, horizon: float) -> Image:
    """A pane with drops that run down it: what is behind is soft, and sharp in each drop."""
    height, width = image.shape[:2]
    u = min(height, width)
    out = blur(image, 0.0032 * u)
    out = mix(out, rgb(0.74, 0.80, 0.86), np.float32(0.14))
    rng = np.random.default_rng(91)
    for _ in range(210):
        px, py = float(rng.random()) * width, float(rng.random()) * height
        r = u * float(rng.uniform(0.003, 0.013))
        long = float(rng.uniform(1.0, 1.5)) if rng.random() < 0.85 else float(rng.uniform(5, 12))
        x0, x1 = int(max(0, px - r)), int(min(width, px + r + 1))
        y0, y1 = int(max(0, py - r * long)), int(min(height, py + r + 1))
        if x1 - x0 < 2 or y1 - y0 < 2:
            continue
        v = (np.arange(y0, y1, dtype=np.float32)[:, None] - py) / np.float32(r)
        h = (np.arange(x0, x1, dtype=np.float32)[None] - px) / np.float32(r)
        up = np.where(v < 0, v / np.float32(long), v)
        inside = smoothstep(np.hypot(h * (1 + 0.5 * np.clip(-up, 0, 1)), up), 1.0, 0.8)
        bent = image[y0:y1, x0:x1][::-1] * (0.98 + 0.14 * np.clip(v, -1, 1))[..., None]
        spark = smoothstep(np.hypot(h + 0.35, v + 0.35), 0.28, 0.12)
        drop = np.clip(bent + 0.55 * spark[..., None], 0, 1)
        out[y0:y1, x0:x1] = mix(out[y0:y1, x0:x1], drop, inside[..., None])
    return out


def _through_hole(image: Image, mask: Image, front: Image) -> Image:
    """The picture in the hole, what stands before it elsewhere, and the hole's soft inner shade."""
    u = min(image.shape[:2])
    shade = 0.45 + 0.55 * smoothstep(blur(mask, 0.03 * u), 0.5, 0.95)
    return mix(front, image * shade[..., None], mask[..., None])


def keyhole(image: Image, cover: Numbers, horizon: float) -> Image:
    """All is dark but for the picture in a keyhole."""
    height, width = image.shape[:2]
    x, y, r = 0.5 * width, 0.38 * height, 0.29 * min(height, width)
    slot = np.array(
        ((x - 0.42 * r, y), (x + 0.42 * r, y), (x + 0.86 * r, 0.95 * height), (x - 0.86 * r, 0.95 * height))
    )
    mask = polygon_mask((height, width), [ellipse(x, y, r, r, 90), slot])
    brass = smoothstep(blur(mask, 0.03 * r), 0.02, 0.2) * (1 - mask)
    front = mix(rgb(0.035, 0.028, 0.024), rgb(0.56, 0.42, 0.20), (0.55 * brass)[..., None])
    return _through_hole(image, mask, np.asarray(front, np.float32))


def _masonry(height: int, width: int, tone: Vector, level: float) -> Image:
    u = min(height, width)
    x = np.arange(width, dtype=np.float32)[None] / np.float32(u)
    y = np.arange(height, dtype=np.float32)[:, None] / np.float32(u)
    grain = sample("fine", x * 260 + 0 * y, y * 260 + 0 * x)
    broad = sample("cloud", x * 60 + 0 * y, y * 60 + 0 * x)
    return np.asarray(tone * np.float32(level) * (0.72 + 0.30 * grain + 0.30 * broad)[..., None], np.float32)


def doorway(image: Image, cover: Numbers, horizon: float) -> Image:
    """The dark wall around an open doorway with an arch."""
    height, width = image.shape[:2]
    half = min(0.34 * width, 0.42 * height)
    hole = arch(0.5 * width - half, 0.05 * height, 0.5 * width + half, 1.02 * height)
    mask = polygon_mask((height, width), [hole])
    return _through_hole(image, mask, _masonry(height, width, rgb(0.30, 0.25, 0.21), 0.55 * _level(image)))


def cave_mouth(image: Image, cover: Numbers, horizon: float) -> Image:
    """The ragged dark rim of a cave."""
    height, width = image.shape[:2]
    x = (np.arange(width, dtype=np.float32)[None] / width - 0.5) * 2
    y = (np.arange(height, dtype=np.float32)[:, None] / height - 0.52) * 2
    turn = np.arctan2(y, x)
    rough = sample("ridge", np.cos(turn) * 60 + 90, np.sin(turn) * 60 + 90) - np.float32(0.4)
    mask = smoothstep(np.hypot(x * 1.12, y * 1.06) + 0.30 * rough, 0.92, 0.90).astype(np.float32)
    return _through_hole(image, mask, _masonry(height, width, rgb(0.20, 0.17, 0.16), 0.55))


def porthole(image: Image, cover: Numbers, horizon: float) -> Image:
    """A round window with a ring of brass and its bolts."""
    height, width = image.shape[:2]
    x, y, r = 0.5 * width, 0.5 * height, 0.42 * min(height, width)
    mask = polygon_mask((height, width), [ellipse(x, y, r, r, 120)])
    level = _level(image)
    front = _masonry(height, width, rgb(0.42, 0.34, 0.28), 0.9 * level)
    for share, brass in ((1.20, rgb(0.52, 0.38, 0.16)), (1.16, rgb(0.86, 0.68, 0.34)), (1.04, rgb(0.58, 0.42, 0.18))):
        fill_polygon(front, ellipse(x, y, share * r, share * r, 120), brass * np.float32(level))
    for k in range(8):
        a = (k + 0.5) * np.pi / 4
        bolt = ellipse(x + 1.10 * r * np.cos(a), y + 1.10 * r * np.sin(a), 0.028 * r, 0.028 * r, 24)
        fill_polygon(front, bolt, rgb(0.44, 0.32, 0.14) * np.float32(level))
    return _through_hole(image, mask, front)


def binoculars(image: Image, cover: Numbers, horizon: float) -> Image:
    """Two round fields that run together, all else black."""
    height, width = image.shape[:2]
    r = min(0.46 * height, 0.30 * width)
    rounds = [ellipse(0.5 * width + side * 0.62 * r, 0.5 * height, r, r, 90) for side in (-1, 1)]
    mask = cv2.GaussianBlur(polygon_mask((height, width), rounds), (0, 0), 0.012 * r)
    return np.asarray(image * mask[..., None], np.float32)
