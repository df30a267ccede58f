"""Grass: strips of blades, modelled once, coloured by the light and laid row behind row along the ground."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cache

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

from calotype.pipelines.bundled.ambience import Season
from calotype.pipelines.bundled.render.canvas import Image, mix, smoothstep
from calotype.pipelines.bundled.render.light import Light, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.seasons import grass_of
from calotype.pipelines.bundled.render.stage import Clearing
from calotype.pipelines.bundled.render.terrain import Relief, haze_colour

_TALL = 192
_LONG = 3072
"""A strip's pixels; it repeats endlessly sideways."""
_SPACING = 0.38
"""Step from row to row, in blade heights per unit of depth."""
_ALPHA = 3


@dataclass(frozen=True, kw_only=True)
class Turf:
    """How a ground's grass grows."""

    height: float = 0.17
    """World units."""
    far: float = 10.0
    """Depth of the last row."""
    root: NDArray[np.float32] = field(default_factory=lambda: rgb(0.15, 0.30, 0.06))
    tip: NDArray[np.float32] = field(default_factory=lambda: rgb(0.60, 0.76, 0.20))
    bare: Callable[[Image, float], Image] | None = None
    """How little grows, 0 to 1, at places across and a depth."""

    def in_season(self, season: Season) -> Turf:
        return replace(self, root=grass_of(season, self.root), tip=grass_of(season, self.tip))


@cache
def _form() -> NDArray[np.uint8]:
    """A strip, (h, w, 4): tone, warmth, how much the blade is a broad leaf, coverage."""
    rng = np.random.default_rng(47)
    strip = np.zeros((_TALL, _LONG, 4), np.uint8)
    blades = 1150
    x = rng.uniform(0, _LONG, blades) + 26 * np.sin(rng.uniform(0, 6.28, blades))
    order = np.linspace(0, 1, blades)
    for i in range(blades):
        back = order[i]
        tall = _TALL * (0.90 - 0.38 * back) * (0.36 + 0.70 * rng.random() ** 0.8)
        bend = rng.normal(0, 0.20) * tall
        half = _TALL * rng.uniform(0.012, 0.024) * (1.5 if rng.random() < 0.12 else 1.0)
        t = np.linspace(0, 1, 6)
        spine = np.stack([x[i] + bend * t**1.9, _TALL - tall * (t - 0.10 * (bend / tall) ** 2 * t**3)], 1)
        girth = half * (1 - t**1.7) + 0.3
        outline = np.concatenate([spine - np.stack([girth, 0 * t], 1), (spine + np.stack([girth, 0 * t], 1))[::-1]])
        colour = (255 * (0.42 + 0.36 * back * rng.uniform(0.3, 1.0) + 0.22 * rng.random()), 255 * rng.random(), 0, 255)
        for shift in (0, -_LONG, _LONG):
            if -_TALL < x[i] + shift < _LONG + _TALL:
                cv2.fillPoly(
                    strip, [np.round((outline + np.array((shift, 0))) * 16).astype(np.int32)], colour, cv2.LINE_AA, 4
                )
    return strip


@dataclass(frozen=True, kw_only=True)
class Strip:
    """A strip lit for a scene, premultiplied uint8 RGBA, with its halvings."""

    levels: tuple[NDArray[np.uint8], ...]


def strip(light: Light, turf: Turf) -> Strip:
    """The blades in a scene's light: dark at the root, translucent and bright at the tip."""
    form = _form().astype(np.float32) * np.float32(1 / 255)
    up = (1 - (np.arange(_TALL, dtype=np.float32) + 0.5) / _TALL)[:, None]
    alpha = form[..., _ALPHA]
    safe = np.maximum(alpha, 1e-3)
    tone, warm = form[..., 0] / safe, (form[..., 1] / safe)[..., None]
    root, tip = turf.root, turf.tip
    through = 0.5 if light.low else 0.25  # light shines through the tips when the sun stands behind them
    albedo = mix(root, tip, (smoothstep(up, 0.0, 0.85) * (0.35 + 0.65 * tone))[..., None])
    albedo = albedo * (0.86 + 0.28 * tone[..., None]) * mix(rgb(0.92, 1.03, 0.9), rgb(1.16, 1.0, 0.86), warm)
    colour = light.shade(albedo, np.clip(0.42 + 0.50 * up + through * up * tone, 0, 1.25))
    alpha = alpha * smoothstep(up, 0.0, 0.42)  # the roots sink into the ground: no row shows its edge
    np.minimum(colour, 1, out=colour)
    out = cv2.merge((*(colour[..., k] * alpha for k in range(3)), alpha))
    out *= 255
    levels = [out.astype(np.uint8)]
    while levels[-1].shape[0] > 24:
        h, w = levels[-1].shape[:2]
        levels.append(cv2.resize(levels[-1], (w // 2, h // 2), interpolation=cv2.INTER_AREA))
    return Strip(levels=tuple(levels))


def rows(relief: Relief, turf: Turf, detail: float) -> list[float]:
    """Depths of the rows, far to near."""
    spacing = 1 + _SPACING * turf.height * (1.2 - 0.4 * detail)
    first = float(relief.depths[0]) * 1.0
    count = int(np.log(turf.far / first) / np.log(spacing))
    return [first * spacing**k for k in range(count, -1, -1)]


def lay(
    image: Image,
    relief: Relief,
    light: Light,
    blades: Strip,
    turf: Turf,
    z: float,
    clearing: Clearing,
    *,
    reach: float,
    seed: int,
) -> None:
    """Draws one row of grass along the ground; near the clearing's middle it is short."""
    view = relief.view
    width = image.shape[1]
    x = np.arange(width, dtype=np.float32) + 0.5
    world = (x - width / 2) / np.float32(view.unit)
    open_ground = np.exp(-(((x / width - clearing.x) / (clearing.half_width * 1.1 + 0.05)) ** 2))
    i = min(int(np.searchsorted(relief.depths, z)), len(relief.depths) - 1)
    ground = cv2.resize(relief.height[i][None], (width, 1), interpolation=cv2.INTER_LINEAR)[0]
    scale = float(view.scale(z))
    base = view.y(ground, z)
    key = round(np.log(z) / np.log(1.02))
    rng = np.random.default_rng((seed % (1 << 32), 53, key + 1000))
    patch = sample("even", world[None] * np.float32(z * 40) + seed % 733, z * 60)[0]
    pitch = scale * view.eye * _SPACING * turf.height
    base = base + (sample("cloud", world[None] * np.float32(z * 170) + z * 31, z * 97)[0] - 0.5) * np.float32(
        pitch * 4.4
    )
    clump = sample("fine", world[None] * np.float32(z * 160) + z * 77, z * 211)[0]
    tall = turf.height * scale * (0.72 + 0.5 * patch) * (0.62 + 0.76 * clump) * (1 - 0.34 * open_ground)
    if turf.bare is not None:
        tall = np.maximum(tall * (1 - turf.bare(world * np.float32(z * view.fov), z)), 0.3)
    fade = 1 - float(np.exp(-max(z - relief.depths[0] * 1.6, 0) / (reach * light.visibility)))
    thin = float(smoothstep(z, turf.far, turf.far * 0.45))
    _row(
        image,
        blades,
        base + tall * 0.16,
        tall,
        world * np.float32(z * view.fov / turf.height) + rng.uniform(0, 40),
        0.84 + 0.3 * patch,
        haze_colour(light, x / width),
        fade,
        thin,
    )


def _row(
    image: Image,
    blades: Strip,
    base: Image,
    tall: Image,
    along: Image,
    tint: Image,
    veil: ArrayLike,
    fade: float,
    cover: float,
) -> None:
    """One row: ``base`` and ``tall`` are the ground's row and the blades' height by column, in pixels."""
    height = image.shape[0]
    y0, y1 = max(0, int((base - tall).min())), min(height, int(base.max()) + 1)
    if y1 <= y0:
        return
    level = next((a for a in reversed(blades.levels) if a.shape[0] >= float(tall.max()) * 0.9), blades.levels[0])
    h, w = level.shape[:2]
    y = np.arange(y0, y1, dtype=np.float32)[:, None] + 0.5
    v = np.float32(h) - (base - y) / tall * np.float32(h) - 0.5
    u = np.ascontiguousarray(np.broadcast_to(np.mod(along * h, w).astype(np.float32), v.shape))
    got = cv2.remap(level, u, v.astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)
    alpha = got[..., 3].astype(np.float32) * np.float32(cover / 255)
    tone = tint * np.float32((1 - fade) * cover / 255)
    mist = np.asarray(veil, np.float32) * np.float32(fade)
    part = image[y0:y1]
    keep = 1 - alpha
    for k in range(3):
        channel = part[..., k]
        channel *= keep
        channel += got[..., k] * tone
        if fade > 0.01:
            channel += alpha * mist[:, k]


TUFTS = 6


def tuft(variant: int, size: int, light: Light, root: NDArray[np.float32], tip: NDArray[np.float32]) -> Image:
    """One tuft ``size`` pixels high, premultiplied RGBA: dry grass, sedge, dune grass."""
    rng = np.random.default_rng((67, variant))
    canvas = np.zeros((size, size, 4), np.uint8)
    for i in range(34):
        back = i / 33
        tall = size * rng.uniform(0.45, 0.97) * (1 - 0.3 * back)
        spread = rng.normal(0, 0.30)
        half = size * rng.uniform(0.006, 0.012)
        t = np.linspace(0, 1, 7)
        foot = size * (0.5 + rng.normal(0, 0.035))
        x = np.clip(foot + spread * tall * t**1.7, 2, size - 2)
        y = size - tall * (t - 0.45 * min(abs(spread), 0.8) * t**3)
        girth = half * (1 - t**2) + 0.4
        outline = np.concatenate([np.stack([x - girth, y], 1), np.stack([x + girth, y], 1)[::-1]])
        tone = 255 * (0.45 + 0.4 * back + 0.15 * rng.random())
        cv2.fillPoly(canvas, [np.round(outline * 16).astype(np.int32)], (tone, 0, 0, 255), cv2.LINE_AA, 4)
    form = canvas.astype(np.float32) * np.float32(1 / 255)
    alpha = form[..., 3]
    shade = form[..., 0] / np.maximum(alpha, 1e-3)
    up = (1 - (np.arange(size, dtype=np.float32) + 0.5) / size)[:, None]
    albedo = mix(root, tip, (smoothstep(up, 0, 0.8) * (0.3 + 0.7 * shade))[..., None])
    colour = light.shade(albedo, np.clip(0.35 + 0.55 * up * shade + 0.2 * up, 0, 1.1))
    alpha = alpha * smoothstep(up, 0.0, 0.10)
    return np.dstack([np.clip(colour, 0, 1) * alpha[..., None], alpha]).astype(np.float32)
