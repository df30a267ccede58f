"""Boulders: convex stones cut by random planes, modelled once and lit anew in every scene."""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render.canvas import Image, mix, smoothstep
from calotype.pipelines.bundled.render.light import Light, Vector
from calotype.pipelines.bundled.render.noise import sample

VARIANTS = 6
_WIDE = 1.55
"""Width as a share of the height."""


@cache
def _form(variant: int, size: int) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
    """Normals (h, w, 3) to the right, up and toward the viewer; grain; coverage."""
    rng = np.random.default_rng((61, variant))
    width = round(size * _WIDE)
    x = ((np.arange(width, dtype=np.float32) + 0.5) / size - _WIDE / 2)[None] / (_WIDE / 2)
    y = (1 - (np.arange(size, dtype=np.float32) + 0.5) / size)[:, None]
    grain = sample("fine", x * 60 + variant * 40, y * 60 + 0 * x) - 0.5
    n = rng.normal(size=(22, 3)).astype(np.float32)
    n[:, 1] = np.abs(n[:, 1]) * 0.9
    n[:, 2] = np.abs(n[:, 2]) + 0.25
    n /= np.linalg.norm(n, axis=1, keepdims=True)
    reach = (0.74 + 0.22 * rng.random(22)).astype(np.float32) * np.float32(0.92)
    wobble = grain * np.float32(0.10)
    heights = np.stack([(d + wobble - a * x - b * y) / c for (a, b, c), d in zip(n, reach, strict=True)])
    face = heights.argmin(0)
    z = heights.min(0)
    normal = n[face]
    normal = cv2.GaussianBlur(normal, (0, 0), size * 0.012)
    cover = smoothstep(z, -0.01, 0.06) * smoothstep(y + grain * 0.08, -0.01, 0.07)
    return normal, grain, cover


def rock(
    variant: int, size: int, light: Light, albedo: Vector, *, snow: float = 0.0, snow_colour: Vector | None = None
) -> Image:
    """A lit boulder ``size`` pixels high, premultiplied RGBA; ``snow`` (or sand, by its colour) lies on its top."""
    normal, grain, cover = _form(variant % VARIANTS, size)
    x = light.direction[0]
    lean = np.float32(x / max(abs(x) + 0.35, 1e-3))
    face = np.clip(0.36 + 0.55 * normal[..., 0] * lean + 0.42 * normal[..., 1] + grain * 0.3, 0, 1.15)
    stone = albedo * (0.86 + 0.5 * grain[..., None])
    up = (1 - (np.arange(size, dtype=np.float32) + 0.5) / size)[:, None]
    stone = stone * (0.62 + 0.38 * smoothstep(up, 0.0, 0.45))[..., None]
    if snow:
        top = smoothstep(normal[..., 1] + grain * 0.4, 0.45, 0.62) * np.float32(snow)
        white = np.array((0.92, 0.94, 0.99), np.float32) if snow_colour is None else snow_colour
        stone = mix(stone, white, top[..., None])
    out = np.empty((*cover.shape, 4), np.float32)
    np.clip(light.shade(stone, face), 0, 1, out=out[..., :3])
    out[..., :3] *= cover[..., None]
    out[..., 3] = cover
    return out
