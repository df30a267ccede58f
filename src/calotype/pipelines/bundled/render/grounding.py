"""What makes an element stand in its place: grass before its feet, snow at its base and on its top, a waterline."""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np

from . import noise
from .canvas import Image, mix, paste, placement, polygon_mask, smoothstep
from .light import Vector, rgb

_TUFT = 112
_DRIFT = {"snow": 0.034, "sand": 0.014, "ground": 0.008}
"""How deep things sink into loose ground, in fractions of their larger side."""


@cache
def _tufts() -> tuple[Image, ...]:
    """Tufts of grass as premultiplied sprites whose brightness runs from root to tip."""
    rng = np.random.default_rng(11)
    out = []
    for _ in range(7):
        sprite = np.zeros((_TUFT, _TUFT, 4), np.float32)
        for root in np.sort(rng.uniform(0.22, 0.78, 15)):
            length, lean = rng.uniform(0.45, 0.98), rng.normal((root - 0.5) * 0.9, 0.18)
            t = np.linspace(0, 1, 9)
            x = (root + lean * 0.5 * t**1.8) * _TUFT
            y = (1 - length * t * (1 - 0.12 * abs(lean) * t)) * _TUFT
            half = 0.021 * _TUFT * (1 - t) ** 0.75 * rng.uniform(0.75, 1.25)
            mask = polygon_mask(
                (_TUFT, _TUFT), [np.concatenate([np.stack([x - half, y], -1), np.stack([x + half, y], -1)[::-1]])]
            )
            rows = np.linspace(1, 0, _TUFT, dtype=np.float32)[:, None]
            tone = (0.50 + 0.62 * rows**0.9) * np.float32(rng.uniform(0.82, 1.12))
            sprite[..., :3] += (tone[..., None] - sprite[..., :3]) * mask[..., None]
            sprite[..., 3] += (1 - sprite[..., 3]) * mask
        # roots dissolve in the meadow
        fade = smoothstep(np.arange(_TUFT, dtype=np.float32), _TUFT - 1, 0.80 * _TUFT)[:, None]
        sprite[..., 3] *= fade
        sprite[..., :3] *= sprite[..., 3:]
        out.append(sprite)
    return tuple(out)


def grass(image: Image, alpha: Image, left: int, base: float, blade_px: float, colour: Vector, seed: int) -> None:
    """Tufts before whatever of a sprite (its alpha (h, w)) touches the ground."""
    height = alpha.shape[0]
    band = alpha[-max(2, int(0.10 * height)) :].max(0) > 0.5
    if not band.any():
        return
    rng = np.random.default_rng(seed)
    touching = np.flatnonzero(band)
    blade = float(np.clip(blade_px, 3, 0.15 * height))
    # along every foot, and a few beside it
    step = max(1, round(0.30 * blade))
    feet = np.concatenate([touching[::step], touching[-1:]]).astype(np.float64)[:60]
    near = feet + rng.normal(0, 0.20 * blade, len(feet))
    around = rng.choice(feet, 3 + len(feet) // 3) + rng.normal(0, 1.1 * blade, 3 + len(feet) // 3)
    xs = np.concatenate([near, around]) + left
    ys = base + rng.uniform(0.0, 0.40, len(xs)) * blade
    for k in np.argsort(ys):
        tuft = _tufts()[int(rng.integers(7))].copy()
        tuft[..., :3] *= colour * np.float32(rng.uniform(0.86, 1.14)) * rgb(1.04, 1.06, 0.92)
        size = blade * rng.uniform(0.75, 1.35)
        spot = placement(_TUFT, _TUFT, float(xs[k]), float(ys[k]), size / _TUFT, flip=bool(rng.random() < 0.5))
        paste(image, np.minimum(tuft, 1), spot)


def drift(
    image: Image,
    clean: Image,
    shaded: Image,
    alpha: Image,
    left: int,
    base: float,
    surface: str,
    seed: int,
    more: float = 1.0,
) -> None:
    """Heaps loose ground against a sprite's base: the ground covers its lowest rows up to a wavy edge.

    ``clean`` and ``shaded`` are the same rows as ``image``, before the sprite: without and with its shadow.
    """
    height, width = alpha.shape
    depth = _DRIFT.get(surface, 0.0) * max(height, width) * more
    rows, cols = image.shape[:2]
    if depth < 0.8:
        return
    beside = int(4 * depth) + 1
    x0, x1 = max(0, left - beside), min(cols, left + width + beside)
    y0, y1 = max(0, int(base - 2.6 * depth) - 2), min(rows, int(base + 3 * depth))
    if x1 <= x0 or y1 <= y0:
        return
    x = np.arange(x0, x1, dtype=np.float32)
    along = (x - left) / max(1, width)
    wave = noise.sample("cloud", along * 90 + seed % 997, np.float32(seed % 613)).ravel()
    wave = 0.6 * wave + 0.4 * noise.sample("cloud", along * 310 + seed % 977, np.float32(seed % 601)).ravel()
    foot = alpha[-max(2, int(0.05 * height)) :].max(0, keepdims=True)
    foot = cv2.copyMakeBorder(foot, 0, 0, beside, beside, cv2.BORDER_CONSTANT, value=0)[
        :, x0 - left + beside : x1 - left + beside
    ]
    # high against the wall, running out to both sides and toward the viewer
    present = np.clip(cv2.GaussianBlur(foot, (0, 0), max(0.8, 1.5 * depth)) * 1.25, 0, 1)
    heap = depth * (0.15 + 1.7 * wave) * smoothstep(present, 0.05, 1.0).ravel()
    y = np.arange(y0, y1, dtype=np.float32)[:, None]
    over = y - (base - heap[None])
    edge = max(0.8, 0.12 * depth)
    cover = smoothstep(over, -edge, edge) * smoothstep(y, base + 3 * depth, base + 0.8 * depth)
    cover *= smoothstep(present, 0.0, 0.35)
    # lit at the crest; it runs out into the shadow before it
    lit = (smoothstep(y, base + 3 * depth, base - depth) * 0.75 * present)[..., None]
    fresh = shaded[y0:y1, x0:x1] + (clean[y0:y1, x0:x1] - shaded[y0:y1, x0:x1]) * lit
    if surface == "snow":
        crest = np.exp(-np.clip(over, 0, None) / (0.8 * depth)) * present
        fresh = fresh + (np.minimum(fresh * 1.08, 1) - fresh) * crest[..., None]
    part = image[y0:y1, x0:x1]
    part += (np.minimum(fresh, 1) - part) * cover[..., None]


def snow_cap(sprite: Image, light: Vector, seed: int) -> None:
    """Lays snow on every edge of a straight-alpha sprite that looks up; in place."""
    height, width = sprite.shape[:2]
    solid = sprite[..., 3] > 0.5
    size = max(height, width)
    # first solid row of each column: only what the sky sees
    top = np.argmax(solid, 0).astype(np.float32)
    has = np.asarray(solid.any(0), bool)
    top[~has] = height
    line: Image = cv2.GaussianBlur(top[None], (0, 0), max(1.0, 0.008 * size)).ravel()
    slope = np.abs(np.diff(line, append=line[-1:]))
    flat = smoothstep(slope, 2.8, 0.9)
    wave = noise.sample(
        "cloud", np.arange(width, dtype=np.float32) * (160.0 / size) + seed % 811, np.float32(seed % 499)
    ).ravel()
    shoulder = cv2.GaussianBlur(has.astype(np.float32)[None], (0, 0), max(1.0, 0.012 * size))[0]
    thick = size * (0.014 + 0.042 * wave) * (0.25 + 0.75 * flat) * shoulder**2
    depth = np.arange(height, dtype=np.float32)[:, None] - top[None]
    rim = max(0.8, 0.004 * size)
    cover = smoothstep(depth - thick[None], rim, -rim) * (depth >= -1)
    cover = cv2.GaussianBlur(cover.astype(np.float32), (0, 0), max(0.6, 0.0022 * size)) * sprite[..., 3]
    shade = 1.0 - 0.26 * np.clip(depth / np.maximum(thick[None], 1), 0, 1) ** 1.5
    snow = np.minimum(light, 1)[None, None] * shade[..., None] * rgb(0.96, 0.98, 1.0)
    under = smoothstep(depth - thick[None], 5 * rim, 0.0) * (depth > 0) * 0.25
    sprite[..., :3] *= (1 - under * (1 - cover))[..., None]
    sprite[..., :3] = mix(sprite[..., :3], snow, cover[..., None])


def waterline(image: Image, water: Image, alpha: Image, left: int, line: float, seed: int) -> None:
    """Lets water (the picture without the sprite) stand over what lies below a rippled line, with a bright edge."""
    height, width = alpha.shape
    rows, cols = image.shape[:2]
    x0, x1 = max(0, left), min(cols, left + width)
    swell = max(1.0, 0.008 * max(height, width))
    y0, y1 = max(0, int(line - 3 * swell)), min(rows, int(line + 0.25 * height) + 2)
    if x1 <= x0 or y1 <= y0:
        return
    x = np.arange(x0, x1, dtype=np.float32)
    wave = (
        noise.sample("cloud", (x - left) * (260.0 / max(height, width)) + seed % 787, np.float32(seed % 383)).ravel()
        - 0.5
    )
    y = np.arange(y0, y1, dtype=np.float32)[:, None]
    over = y - (line + 4 * swell * wave)[None]
    cover = smoothstep(over, -0.6 * swell, 0.6 * swell)
    part = image[y0:y1, x0:x1]
    part += (water[y0:y1, x0:x1] * 0.97 - part) * (0.90 * cover)[..., None]
    bottom = min(alpha.shape[0] - 1, max(0, int(alpha.shape[0] * 0.9)))
    wet = cv2.GaussianBlur(alpha[bottom : bottom + 1, x0 - left : x1 - left], (0, 0), max(1.0, 0.01 * width))
    foam = np.exp(-((over / (0.9 * swell)) ** 2)) * wet * 0.45
    part += (rgb(0.92, 0.96, 1.0) * np.clip(part.mean() * 1.7, 0.25, 1) - part) * foam[..., None]
