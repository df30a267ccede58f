"""Trunks of tall trees, modelled once and lit anew per scene: cylinders with bark, moss and a flare at the root."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.render.canvas import Image, mix, smoothstep
from calotype.pipelines.bundled.render.groves import PLAIN, Bark, Grove
from calotype.pipelines.bundled.render.light import Light, rgb
from calotype.pipelines.bundled.render.noise import sample

VARIANTS = 5
_BARK = (
    (rgb(0.14, 0.10, 0.08), rgb(0.46, 0.34, 0.25)),
    (rgb(0.16, 0.12, 0.10), rgb(0.50, 0.40, 0.31)),
    (rgb(0.11, 0.09, 0.08), rgb(0.40, 0.31, 0.26)),
    (rgb(0.17, 0.11, 0.08), rgb(0.55, 0.37, 0.25)),
    (rgb(0.15, 0.12, 0.10), rgb(0.44, 0.37, 0.30)),
)
WIDE = 0.30
"""Width of a sprite as a share of its height; the stem takes a third of it, the roots the rest."""


def trunk(variant: int, size: int, light: Light, *, snow: float = 0.0, grove: Grove = PLAIN) -> Image:
    """A lit trunk ``size`` pixels high, premultiplied RGBA."""
    rng = np.random.default_rng((71, variant))
    width = round(size * WIDE)
    x = ((np.arange(width, dtype=np.float32) + 0.5) / width * 2 - 1)[None]
    up = (1 - (np.arange(size, dtype=np.float32) + 0.5) / size)[:, None]
    lean = np.float32(rng.uniform(-0.10, 0.10)) * up + np.float32(rng.uniform(-0.05, 0.05)) * np.sin(up * 5 + variant)
    offset = float(rng.uniform(0, 900))
    root = (0.0 if grove.bark is Bark.RINGED else 0.62) * np.exp(-up * 26) * (0.65 + 0.35 * np.sin(x * 9 + offset))
    half = 0.36 - 0.10 * up + root
    u = (x - lean) / half
    angle = np.arcsin(np.clip(u, -1, 1))
    bark = (
        sample("fine", angle * 46 + offset, up * 130 + offset) * 0.6
        + sample("cloud", angle * 70 + offset, up * 320) * 0.4
    )
    rough = sample("fine", 0 * x + offset, up * 300) - 0.5
    cover = smoothstep(1 - np.abs(u) + rough * 0.10, 0.0, 5.0 / width)
    lx, ly, _ = light.direction
    normal = np.sin(angle) * 0.9 + (bark - 0.5) * 1.0
    face = np.clip(0.34 + 0.62 * normal * np.float32(lx / (abs(lx) + 0.30)) + 0.12 * ly, 0, 1.1)
    dark, pale = grove.stem or _BARK[variant % VARIANTS]
    albedo = mix(dark, pale, smoothstep(bark, 0.22, 0.78)[..., None])
    moss = smoothstep(sample("cloud", angle * 60 + 300, up * 200 + offset) - up * 1.2, 0.28, 0.55) * smoothstep(
        -normal, -0.9, 0.6
    )
    if grove.bark is Bark.ROUGH:
        albedo = mix(albedo, rgb(0.25, 0.38, 0.10), moss[..., None] * np.float32(0.75))
    elif grove.bark is Bark.RINGED:
        albedo = mix(dark, pale, (0.55 + 0.45 * np.cos(angle))[..., None] * np.ones_like(up)[..., None])
        knot = np.abs((up * 7 + 0.13 * variant) % 1.0 - 0.5)
        albedo = mix(albedo, dark * 0.7, smoothstep(knot, 0.030, 0.012)[..., None] + 0 * albedo)
        albedo = mix(
            albedo,
            np.minimum(pale * 1.25, 1),
            (smoothstep(np.abs(knot - 0.045), 0.022, 0.008) * 0.8)[..., None] + 0 * albedo,
        )
    else:
        mark = sample("fine", angle * 16 + offset, up * 150) + 0.35 * sample("cloud", angle * 20, up * 60 + offset)
        albedo = mix(albedo, rgb(0.10, 0.09, 0.09), smoothstep(mark, 0.86, 0.95)[..., None])
    if snow:
        drift = smoothstep(normal * (1 if lx < 0 else -1) + bark, 1.0, 1.35) + smoothstep(0.05 - up, 0, 0.04)
        albedo = mix(albedo, rgb(0.92, 0.94, 0.99), np.clip(drift, 0, 1)[..., None] * np.float32(snow))
    out = np.empty((size, width, 4), np.float32)
    edge = np.sqrt(np.maximum(1 - np.clip(u * u, 0, 1), 0))
    np.clip(light.shade(albedo, face * (0.55 + 0.45 * edge)), 0, 1, out=out[..., :3])
    out[..., :3] *= (cover * (0.72 + 0.28 * edge))[..., None]
    out[..., 3] = cover
    return out
