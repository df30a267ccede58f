"""Dressings: a sprite with something poured into it, tied about it, or strewn and running over it."""

from __future__ import annotations

from collections.abc import Callable
from zlib import crc32

import cv2
import numpy as np

from calotype.pipelines.bundled.dressings import BAND, CONTENTS, DRIP, DUST, FLOW, GRAINS
from calotype.pipelines.bundled.scene import Accent
from calotype.pipelines.bundled.vessels import VESSELS, Depth

from .canvas import Image, mix, smoothstep
from .light import rgb
from .noise import sample

_SOLID = 0.5
_LEVEL = 0.24
"""How far below the top of a glass what is in it ends, for one of the inside's height."""
_LEAST_DOWN = 0.13
"""How flat the surface in a mouth seen from the side is, for one of half its width."""
_FULL = 0.90
"""How much of the mouth the surface takes."""
_CORD = 0.011
_RIBBON = 0.035
"""Half as wide, for one of the sprite's longer side."""
_RUN = 0.42
"""How far down what drips runs at most, for one of the height."""
_DUSTED = 0.50
_SEEDS = 110


def dressed(image: Image, own: Image, asset: str, accent: Accent) -> Image:
    """The picture with one dressing. own: the asset's own, which tells where its edges are."""
    return _WAYS[accent.part](image, own, asset, rgb(*accent.tint))


def _ellipse(image: Image, x: float, y: float, across: float, down: float) -> Image:
    """Coverage, all in pixels."""
    mask = np.zeros(image.shape[:2], np.uint8)
    axes = max(16, round(across * 16)), max(16, round(down * 16))
    cv2.ellipse(mask, (round(x * 16), round(y * 16)), axes, 0, 0, 360, 255, -1, cv2.LINE_AA, 4)
    return mask.astype(np.float32) / np.float32(255)


def _lay(image: Image, colour: Image, mask: Image) -> Image:
    out = image.copy()
    out[..., :3] = mix(out[..., :3], colour, mask[..., None])
    out[..., 3] = np.maximum(out[..., 3], mask)
    return out


def _poured(image: Image, own: Image, asset: str, tint: Image) -> Image:
    vessel = VESSELS[asset]
    height, width = image.shape[:2]
    x, y = vessel.middle[0] * width, vessel.middle[1] * height
    across = vessel.reach[0] * width
    if vessel.depth is Depth.CLEAR:
        down = vessel.reach[1] * height
        top = y - down + 2 * down * _LEVEL
        rows = np.arange(height, dtype=np.float32)[:, None]
        inside = np.zeros((height, width), np.float32)
        inside[:, round(x - across) : round(x + across)] = 1
        inside = cv2.GaussianBlur(inside, (0, 0), max(0.5, 0.01 * width)) * (own[..., 3] > _SOLID)
        body = inside * smoothstep(rows, top - 1, top + 1) * smoothstep(rows, y + down, y + down - 2)
        shade = 0.82 + 0.36 * own[..., :3].mean(-1, keepdims=True)
        out = _lay(image, np.clip(tint * shade, 0, 1), np.asarray(0.86 * body, np.float32))
        surface = _ellipse(image, x, top, across, 0.10 * across) * (own[..., 3] > _SOLID)
        return _lay(out, np.clip(tint * 1.12 + 0.05, 0, 1), np.asarray(0.9 * surface, np.float32))
    down = max(vessel.reach[1] * height, _LEAST_DOWN * across)
    surface = _ellipse(image, x, y, _FULL * across, _FULL * down)
    rim = _ellipse(image, x, y, across, down)
    out = _lay(image, tint * 0.45, np.asarray(0.55 * rim, np.float32))
    gleam = _ellipse(image, x - 0.3 * across, y - 0.2 * down, 0.42 * across, 0.30 * down)
    gleam = cv2.GaussianBlur(gleam, (0, 0), max(0.5, 0.25 * down)) * surface
    out = _lay(out, tint, surface)
    return _lay(out, np.clip(tint + 0.18, 0, 1), np.asarray(0.6 * gleam, np.float32))


def _bound(image: Image, own: Image, asset: str, tint: Image) -> Image:
    """A cord, or a ribbon where it is of a strong colour, about the middle, with a bow."""
    height, width = image.shape[:2]
    long = max(height, width)
    vivid = float(tint.max() - tint.min()) > 0.45
    half = (_RIBBON if vivid else _CORD) * long
    solid = own[..., 3] > _SOLID
    columns = np.flatnonzero(solid.any(0))
    rows = np.flatnonzero(solid.any(1))
    if not columns.size:
        return image
    middle = float(rows[0] + 0.55 * (rows[-1] - rows[0]))
    span = np.flatnonzero(solid[min(height - 1, round(middle))])
    left, right = (float(span[0]), float(span[-1])) if span.size else (float(columns[0]), float(columns[-1]))
    reach = max(1.0, (right - left) / 2)
    centre = (left + right) / 2
    across = (np.arange(width, dtype=np.float32) - centre) / reach
    sag = 0.10 * reach * np.sqrt(np.clip(1 - across**2, 0, 1))
    lines = [middle + sag] if vivid else [middle + sag - 1.6 * half, middle + sag + 1.6 * half]
    y = np.arange(height, dtype=np.float32)[:, None]
    out = image
    for line in lines:
        away = np.abs(y - line[None]) / half
        band = smoothstep(away, 1.15, 0.85) * solid
        shadow = smoothstep(np.abs(y - line[None] - 0.9 * half) / half, 1.6, 0.6) * solid
        out = _lay(out, out[..., :3] * 0.55, np.asarray(0.5 * shadow, np.float32))
        round_ = np.clip(1.12 - 0.30 * away, 0.6, 1.2)[..., None]
        out = _lay(out, np.clip(tint * round_, 0, 1), np.asarray(band, np.float32))
    return _bowed(out, tint, centre, middle + 0.10 * reach, max(2.6 * half, 0.055 * long), vivid=vivid)


def _bowed(image: Image, tint: Image, x: float, y: float, size: float, *, vivid: bool) -> Image:
    """Two loops, two ends and the knot."""
    mask = np.zeros(image.shape[:2], np.uint8)
    thick = max(2, round(size * (0.5 if vivid else 0.20)))
    for side in (-1, 1):
        loop = (round(x + side * 0.95 * size), round(y - 0.30 * size))
        axes = round(0.95 * size), round(0.48 * size)
        cv2.ellipse(mask, loop, axes, side * 18, 0, 360, 255, -1 if vivid else thick, cv2.LINE_AA)
        end = (round(x + side * 0.95 * size), round(y + 1.45 * size))
        cv2.line(mask, (round(x), round(y)), end, 255, thick, cv2.LINE_AA)
    knot = np.zeros_like(mask)
    cv2.circle(knot, (round(x), round(y)), max(2, round(0.34 * size)), 255, -1, cv2.LINE_AA)
    cover = mask.astype(np.float32) / np.float32(255)
    depth = cv2.GaussianBlur(cover, (0, 0), max(0.6, 0.22 * size))[..., None]
    out = _lay(image, np.clip(tint * (0.66 + 0.42 * depth), 0, 1), cover)
    return _lay(out, np.clip(tint * 0.86, 0, 1), knot.astype(np.float32) / np.float32(255))


def _top(own: Image) -> Image:
    """Of each column the first row of the thing; below the picture where there is none."""
    solid = own[..., 3] > _SOLID
    return np.where(solid.any(0), solid.argmax(0), len(own)).astype(np.float32)


def _dusted(image: Image, own: Image, asset: str, tint: Image) -> Image:
    height, width = image.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32) / np.float32(max(height, width))
    top = _top(own)
    depth = (np.arange(height, dtype=np.float32)[:, None] - top[None]) / height
    grain = sample("fine", x * 900, y * 900)
    heap = sample("cloud", x * 260 + 40, y * 260)
    cover = smoothstep(depth, _DUSTED, 0.06) * smoothstep(0.65 * grain + 0.35 * heap, 0.34, 0.60)
    return _laid_on(image, own, tint, 0.88 * cover)


def _laid_on(image: Image, own: Image, tint: Image, cover: Image) -> Image:
    out = image.copy()
    light = np.clip(0.72 + 0.5 * own[..., :3].mean(-1, keepdims=True), 0, 1.12)
    mask = np.asarray(cover * (own[..., 3] > _SOLID), np.float32)
    out[..., :3] = mix(out[..., :3], np.clip(tint * light, 0, 1), mask[..., None])
    return out


def _running(image: Image, own: Image, asset: str, tint: Image) -> Image:
    """Tongues of different lengths from the top, glossy."""
    height, width = image.shape[:2]
    top = _top(own)
    x = np.arange(width, dtype=np.float32) / np.float32(width)
    phase = (crc32(asset.encode()) % 100) / 100
    waves = 0.5 + 0.30 * np.sin(2 * np.pi * (4.1 * x + phase)) + 0.20 * np.sin(2 * np.pi * (7.3 * x + 2 * phase))
    middle = np.clip(1.35 - 2.4 * np.abs(x - 0.5), 0.25, 1)
    smooth = cv2.GaussianBlur(top[None], (0, 0), max(0.6, 0.03 * width))[0]
    end = np.maximum(top, smooth) + _RUN * height * (0.16 + 0.84 * waves) * middle
    y = np.arange(height, dtype=np.float32)[:, None]
    cover = smoothstep(y, end[None] + 1, end[None] - 1) * (own[..., 3] > _SOLID)
    soft = cv2.GaussianBlur(cover.astype(np.float32), (0, 0), max(0.8, 0.012 * height))
    edge = np.clip(cover - soft, 0, 1)
    light = np.clip(0.80 + 0.35 * own[..., :3].mean(-1, keepdims=True) + 0.7 * edge[..., None], 0, 1.5)
    out = image.copy()
    out[..., :3] = mix(out[..., :3], np.clip(tint * light, 0, 1), (0.92 * cover)[..., None])
    gleam = smoothstep(np.abs(y - (top + 0.25 * (end - top))[None]) / height, 0.014, 0.0) * cover
    out[..., :3] = mix(out[..., :3], rgb(1, 1, 1), (0.45 * gleam)[..., None])
    return out


def _flowing(image: Image, own: Image, asset: str, tint: Image) -> Image:
    """A stream from its mouth over its front, and a pool at its foot."""
    height, width = image.shape[:2]
    vessel = VESSELS.get(asset)
    x, y = (vessel.middle[0] + 0.35 * vessel.reach[0], vessel.middle[1] + vessel.reach[1]) if vessel else (0.55, 0.12)
    across = max(0.10, 0.34 * vessel.reach[0] if vessel else 0.14) * width
    rows = np.arange(height, dtype=np.float32)[:, None]
    columns = np.arange(width, dtype=np.float32)[None]
    fall = np.clip((rows / height - y) / max(0.1, 0.93 - y), 0, 1)
    wave = 0.10 * across * np.sin(9 * fall + 1.2)
    half = across * (0.72 + 0.40 * fall**2)
    away = np.abs(columns - x * width - wave) / half
    body = smoothstep(away, 1.06, 0.90) * (rows > y * height) * (rows < 0.95 * height)
    mouth = _ellipse(image, x * width, y * height, across, 0.35 * across)
    pool = _ellipse(image, x * width, 0.945 * height, min(0.48 * width, 2.6 * across), 0.05 * height)
    light = np.clip(1.10 - 0.35 * away, 0.70, 1.12)[..., None]
    out = _lay(image, tint * 0.92, pool)
    out = _lay(out, np.clip(tint * light, 0, 1), np.asarray(np.maximum(body, mouth) * 0.95, np.float32))
    gleam = smoothstep(np.abs(away - 0.45), 0.12, 0.0) * body
    return _lay(out, np.clip(tint + 0.25, 0, 1), np.asarray(0.5 * gleam, np.float32))


def _grained(image: Image, own: Image, asset: str, tint: Image) -> Image:
    """Small bits all over it."""
    height, width = image.shape[:2]
    rng = np.random.default_rng(crc32(asset.encode()))
    solid = cv2.erode((own[..., 3] > _SOLID).astype(np.uint8), np.ones((5, 5), np.uint8))
    rows, columns = np.nonzero(solid)
    if not rows.size:
        return image
    out = image.copy()
    size = 0.014 * max(height, width)
    sprinkles = float(tint.max() - tint.min()) > 0.5
    for _ in range(_SEEDS):
        at = int(rng.integers(rows.size))
        hue = (
            rgb(*rng.choice(((0.95, 0.3, 0.5), (0.3, 0.6, 0.95), (1, 0.85, 0.2), (0.4, 0.8, 0.4))))
            if sprinkles
            else tint
        )
        angle = float(rng.uniform(0, 180))
        mask = np.zeros((height, width), np.uint8)
        centre = (int(columns[at]), int(rows[at]))
        axes = max(1, round(size)), max(1, round(0.55 * size))
        cv2.ellipse(mask, (centre[0] + 1, centre[1] + 1), axes, angle, 0, 360, 90, -1, cv2.LINE_AA)
        out = _onto(out, rgb(0.15, 0.10, 0.08), mask)
        mask[:] = 0
        cv2.ellipse(mask, centre, axes, angle, 0, 360, 255, -1, cv2.LINE_AA)
        out = _onto(out, hue, mask)
    return out


def _onto(image: Image, colour: Image, mask: np.ndarray) -> Image:
    cover = mask.astype(np.float32) / np.float32(255)
    image[..., :3] = mix(image[..., :3], colour, cover[..., None])
    return image


_WAYS: dict[str, Callable[[Image, Image, str, Image], Image]] = {
    CONTENTS: _poured,
    BAND: _bound,
    DUST: _dusted,
    DRIP: _running,
    GRAINS: _grained,
    FLOW: _flowing,
}
