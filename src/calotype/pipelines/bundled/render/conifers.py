"""Conifers, modelled once as form and lit anew in every scene.

A tree is a stack of skirts, each a ring of drooping boughs. Its form is uint8 (h, w, 4): the surface's sideways normal
(128 faces the viewer), its tone from the dark inside to the bright needles, the share of snow, and coverage.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render.canvas import Image, mix, smoothstep
from calotype.pipelines.bundled.render.light import Light, rgb
from calotype.pipelines.bundled.render.noise import sample

Form = NDArray[np.uint8]

VARIANTS = 7
_WIDE = 0.62
"""Width of a form as a share of its height."""
_REACH = (0.19, 0.25, 0.22, 0.29, 0.165, 0.26, 0.225)
"""Half width of each variant's lowest skirt, as a share of its height."""
_TIERS = (11, 10, 8, 10, 12, 9, 9)
_RAGGED = (0.10, 0.18, 0.24, 0.12, 0.14, 0.16, 0.30)
"""How unequal a variant's skirts are."""


def _skirt(form: Image, rng: np.random.Generator, cx: float, apex: float, rim: float, r: float) -> None:
    """Lays one ring of boughs over the form: from its apex it widens to radius ``r`` at the row ``rim``."""
    height, width = form.shape[:2]
    hang = r * 0.62
    x0, x1 = max(0, int(cx - r * 1.12)), min(width, int(cx + r * 1.12) + 2)
    y0, y1 = max(0, int(apex)), min(height, int(rim + hang) + 2)
    if x1 - x0 < 2 or y1 - y0 < 2:
        return
    x = np.arange(x0, x1, dtype=np.float32)[None] + 0.5 - np.float32(cx)
    y = np.arange(y0, y1, dtype=np.float32)[:, None] + 0.5
    down = np.clip((y - apex) / np.float32(rim - apex), 0, 1.6)
    half = r * (0.16 + 0.84 * np.clip(down, 0, 1) ** 1.15) + np.float32(r * 0.05) * np.clip(down - 1, 0, 1)
    turn = float(rng.uniform(0, 1))
    grain = sample("fine", x * (260 / height) + turn * 900, y * (110 / height) + turn * 500) - 0.5
    u = x / half
    angle = np.arcsin(np.clip(u, -1, 1))
    lobes = int(rng.integers(5, 7)) + round(5 * r / height / 0.29)
    place = (angle / np.float32(np.pi) + 0.5) * lobes + np.float32(turn)
    index = np.floor(place).astype(np.int32)
    within = (place - index) * 2 - 1
    needle = sample("fine", place * np.float32(52) + 7, np.float32(turn * 700) + down * 5)
    length = rng.uniform(0.62, 1.0, lobes + 2).astype(np.float32)[index]
    facing = np.sqrt(np.maximum(1 - np.minimum(u * u, 1), 0))
    tip = 1 - np.abs(within) ** 1.35
    edge = (
        rim
        - r * 0.16
        + hang * (0.34 * facing + 0.58 * tip * length * (0.55 + 0.45 * facing))
        + (grain * 0.30 + (needle - 0.5) * 0.30) * np.float32(r)
    )
    below = (edge - y).astype(np.float32)
    side = (1 - np.abs(u) + grain * 0.22 / np.maximum(half / r, 0.2)) * half
    cover = np.clip(below + 0.5, 0, 1) * np.clip(side + 0.5, 0, 1)
    depth = np.clip((y - apex) / np.maximum(edge - apex, 1), 0, 1)
    tone = 0.10 + 0.72 * depth**1.6 - 0.20 * np.abs(within) ** 2 + grain * 0.5 + (needle - 0.5) * 0.75
    tone -= 0.30 * smoothstep(below / r, 0.10, 0.0) * (1 - 0.5 * tip)
    line = 0.80 + 0.10 * tip + grain * 0.5
    snow = smoothstep(depth, line + 0.03, line - 0.03) * smoothstep(np.abs(within), 1.02, 0.80 - 0.2 * (1 - depth))
    snow *= smoothstep(depth, 0.10, 0.30)
    white = (
        0.45
        + 0.55 * smoothstep(depth, 0.12, 0.62)
        - 0.22 * np.abs(within) ** 3
        - 0.25 * smoothstep(depth, line - 0.16, line)
    )
    normal = np.clip(u * 0.80 + within * 0.42, -1, 1)
    layer = np.stack([0.5 + 0.48 * normal, np.clip(mix(tone, white, snow), 0, 1), snow, np.ones_like(snow)], -1)
    part = form[y0:y1, x0:x1]
    part += (layer.astype(np.float32) - part) * cover[..., None].astype(np.float32)


@cache
def _form(variant: int, size: int) -> Form:
    rng = np.random.default_rng((41, variant))
    width = round(size * _WIDE)
    form = np.zeros((size, width, 4), np.float32)
    tiers, reach = _TIERS[variant], size * _REACH[variant]
    lean = rng.uniform(-0.010, 0.010) * size
    trunk = slice(round(width / 2 - size * 0.014), round(width / 2 + size * 0.014) + 1)
    span = trunk.stop - trunk.start
    bark = np.zeros((span, 4), np.float32)
    bark[:] = (0.5, 0.22, 0, 1)
    bark[:, 0] = 0.5 + 0.45 * np.linspace(-1, 1, span)
    form[int(size * 0.7) :, trunk] = bark
    for i in range(tiers - 1, -1, -1):
        f = i / (tiers - 1)
        r = reach * (0.10 + 0.90 * f**0.92) * rng.uniform(1 - _RAGGED[variant], 1 + _RAGGED[variant] * 0.5)
        rim = size * (0.075 + 0.795 * f**1.06)
        apex = rim - r * rng.uniform(0.85, 1.05) - size * 0.045
        cx = width / 2 + lean * (1 - f) + rng.normal(0, 0.03) * r
        _skirt(form, np.random.default_rng((41, variant, i)), cx, apex, rim, r)
    return np.round(np.clip(form, 0, 1) * 255).astype(np.uint8)


def conifer(variant: int, size: int, light: Light, *, snow: float) -> Image:
    """A lit conifer ``size`` pixels high, premultiplied RGBA; ``snow`` 0 bare to 1 laden."""
    form = _form(variant % VARIANTS, size).astype(np.float32) * np.float32(1 / 255)
    alpha = form[..., 3]
    safe = np.maximum(alpha, 1e-3)
    normal = (form[..., 0] / safe - 0.5) * 2.1
    tone = np.clip(form[..., 1] / safe, 0, 1)
    laden = form[..., 2] / safe * np.float32(snow)
    x, y, _ = light.direction
    lean = np.float32(x / max(abs(x) + 0.30, 1e-3))
    face = np.clip(0.34 + 0.62 * normal * lean + 0.25 * y, 0, 1.1)
    needles = mix(rgb(0.03, 0.10, 0.085), rgb(0.26, 0.47, 0.22), tone[..., None])
    needles += rgb(0.05, 0.02, -0.03) * (variant % 3 - 1) * tone[..., None]
    green = light.shade(needles, face * (0.35 + 0.65 * tone))
    white = light.shade(rgb(0.93, 0.95, 1.0) * (0.62 + 0.38 * tone[..., None]), face * (0.25 + 0.85 * tone))
    out = np.empty(form.shape, np.float32)
    np.clip(mix(green, white, laden[..., None]), 0, 1, out=out[..., :3])
    for k in range(3):
        out[..., k] *= alpha
    out[..., 3] = alpha
    if snow:
        _bury(out, light, float(snow), _REACH[variant % VARIANTS])
    return out


def _bury(out: Image, light: Light, snow: float, reach: float) -> None:
    """A drift of snow about the foot."""
    height, width = out.shape[:2]
    top = int(height * 0.93)
    y = ((np.arange(top, height, dtype=np.float32) + 0.5) / height)[:, None]
    x = ((np.arange(width, dtype=np.float32) + 0.5 - width / 2) / height)[None]
    bump = np.exp(-((x / np.float32(reach * 0.50)) ** 2))
    line = 1.0 - 0.042 * bump
    cover = smoothstep(y, line - 0.006, line + 0.010) * smoothstep(bump, 0.06, 0.35) * np.float32(snow)
    side = np.clip(0.62 + 2.6 * x * np.float32(light.direction[0]), 0.35, 0.95) + 0 * y
    drift = light.shade(rgb(0.93, 0.95, 1.0), side)
    foot = out[top:]
    for k in range(3):
        foot[..., k] += (drift[..., k] - foot[..., k]) * cover
    foot[..., 3] += (1 - foot[..., 3]) * cover
    foot *= smoothstep(y, 1.0, 0.975)[..., None]  # its lower edge melts into the field
