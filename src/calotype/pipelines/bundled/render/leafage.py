"""Broadleaf trees and bushes, modelled once as form and lit anew in every scene.

A form is uint8 (h, w, 5): the surface's normal to the right and upward (128 is none), its tone from the dark inside to
the bright leaves, the share of bark, and coverage.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.ambience import Season
from calotype.pipelines.bundled.render.canvas import Image, blur, mix, smoothstep
from calotype.pipelines.bundled.render.light import Light, Vector, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.seasons import leaves_of
from calotype.pipelines.bundled.render.spheres import raise_sphere

Form = NDArray[np.uint8]


@dataclass(frozen=True, kw_only=True)
class _Habit:
    """How a kind of tree grows; lengths are shares of its height."""

    width: float
    crown: float
    """Height of the crown's middle above the ground."""
    rx: float
    ry: float
    puffs: int
    puff: float
    trunk: float
    """Half the trunk's width; 0 for a bush."""
    hangs: bool = False
    """Foliage overhead: it stands on nothing."""


_HABITS = (
    _Habit(width=1.0, crown=0.60, rx=0.36, ry=0.30, puffs=46, puff=0.105, trunk=0.030),
    _Habit(width=0.84, crown=0.60, rx=0.28, ry=0.33, puffs=42, puff=0.095, trunk=0.024),
    _Habit(width=1.15, crown=0.62, rx=0.44, ry=0.27, puffs=54, puff=0.10, trunk=0.036),
    _Habit(width=0.46, crown=0.54, rx=0.13, ry=0.40, puffs=38, puff=0.075, trunk=0.018),
    _Habit(width=0.9, crown=0.58, rx=0.30, ry=0.30, puffs=36, puff=0.12, trunk=0.026),
    _Habit(width=1.5, crown=0.36, rx=0.54, ry=0.34, puffs=34, puff=0.21, trunk=0.0),
    _Habit(width=1.9, crown=0.30, rx=0.72, ry=0.30, puffs=40, puff=0.22, trunk=0.0),
    _Habit(width=1.2, crown=0.42, rx=0.36, ry=0.34, puffs=26, puff=0.22, trunk=0.0),
    _Habit(width=1.7, crown=0.50, rx=0.62, ry=0.26, puffs=30, puff=0.16, trunk=0.0, hangs=True),
    _Habit(width=1.4, crown=0.52, rx=0.46, ry=0.30, puffs=24, puff=0.17, trunk=0.0, hangs=True),
    _Habit(width=2.0, crown=0.52, rx=0.76, ry=0.24, puffs=34, puff=0.17, trunk=0.0, hangs=True),
)
TREES = range(5)
BUSHES = range(5, 8)
SPRAYS = range(8, 11)
"""Variants by what they are; a spray is foliage overhead."""


@cache
def _form(variant: int, size: int) -> Form:
    habit = _HABITS[variant]
    rng = np.random.default_rng((43, variant))
    width = round(size * habit.width)
    crown_y, middle = size * (1 - habit.crown), width / 2
    form = np.zeros((size, width, 5), np.float32)
    if habit.trunk:
        _trunk(form, rng, habit, size, crown_y)
    field = np.zeros((size, width), np.float32)
    floor = size * (2.0 if habit.trunk or habit.hangs else 0.97)
    for k in range(habit.puffs):
        a = rng.uniform(0, 2 * np.pi)
        out = rng.random() ** 0.55 if k else 0.0
        x = middle + np.cos(a) * out * habit.rx * size
        y = crown_y - np.sin(a) * out * habit.ry * size * (1.0 if np.sin(a) > 0 else 0.72)
        r = size * habit.puff * rng.uniform(0.7, 1.25) * (1.25 - 0.45 * out)
        form_lift = size * 0.16 * (1 - out * out)
        for _ in range(3):  # each clump carries smaller ones
            b, o = rng.uniform(0, 2 * np.pi), r * rng.uniform(0.4, 0.9)
            raise_sphere(field, x + o * np.cos(b), y - o * np.sin(b), r * 0.5, lift=form_lift + r * 0.45, floor=floor)
        raise_sphere(field, x, y, r, lift=form_lift, floor=floor)
    gx = (np.arange(width, dtype=np.float32) / size)[None]
    gy = (np.arange(size, dtype=np.float32) / size)[:, None]
    n1 = sample("fine", gx * 330 + 11 * variant, gy * 330) - 0.5
    n2 = sample("fine", gx * 330 + 300, gy * 330 + 9 * variant) - 0.5
    leaf = sample("fine", gx * 640 + 50, gy * 640 + 5 * variant) - 0.5
    leaf += (sample("fine", gx * 1700 + 90, gy * 1700 + 7 * variant) - 0.5) * np.float32(0.5)
    fray = np.float32(size * 0.085)
    across = np.arange(width, dtype=np.float32)[None] + n1 * fray
    down = np.arange(size, dtype=np.float32)[:, None] + n2 * fray
    field = cv2.remap(field, across, down, cv2.INTER_LINEAR)
    soft, wide = blur(field, size * 0.012), blur(field, size * 0.045)
    body = soft * 0.6 + wide * 0.6
    nx = -cv2.Scharr(body, cv2.CV_32F, 1, 0, scale=1 / 32) * 0.75 + (n1 + leaf) * 0.42
    ny = cv2.Scharr(body, cv2.CV_32F, 0, 1, scale=1 / 32) * 0.75 + (n2 + leaf) * 0.42
    tone = 0.60 + np.clip((soft - wide) / np.float32(size) * 13, -0.22, 0.4) + leaf * 0.8 + n1 * 0.45
    tone -= 0.30 * smoothstep(gy, (crown_y - habit.ry * size * 0.4) / size, 1 - habit.crown + habit.ry * 0.9)
    cover = smoothstep(blur(field, size * 0.005), size * 0.014, size * 0.034)
    layer = np.stack(
        [0.5 + 0.5 * np.tanh(nx), 0.5 + 0.5 * np.tanh(ny), np.clip(tone, 0, 1), 0 * tone, 0 * tone + 1], -1
    )
    form += (layer.astype(np.float32) - form) * cover[..., None]
    return np.round(np.clip(form, 0, 1) * 255).astype(np.uint8)


def _trunk(form: Image, rng: np.random.Generator, habit: _Habit, size: int, crown_y: float) -> None:
    height, width = form.shape[:2]
    mask = np.zeros((height, width), np.uint8)
    middle, half = width / 2, habit.trunk * size
    limbs = [((middle, float(size)), (middle + rng.normal(0, 0.012) * size, crown_y), half * 1.25, half * 0.55)]
    for side in (-1, 1, -1, 1):
        start = crown_y + size * rng.uniform(0.02, 0.16)
        limbs.append(
            (
                (middle, start),
                (
                    middle + side * habit.rx * size * rng.uniform(0.35, 0.7),
                    crown_y - habit.ry * size * rng.uniform(0, 0.4),
                ),
                half * 0.55,
                half * 0.2,
            )
        )
    for (x0, y0), (x1, y1), a, b in limbs:
        outline = np.array(
            [
                (x0 - a, y0),
                (x0 * 0.4 + x1 * 0.6 - b, y0 * 0.4 + y1 * 0.6),
                (x1 - b * 0.6, y1),
                (x1 + b * 0.6, y1),
                (x0 * 0.4 + x1 * 0.6 + b, y0 * 0.4 + y1 * 0.6),
                (x0 + a, y0),
            ]
        )
        cv2.fillPoly(mask, [np.round(outline * 16).astype(np.int32)], 255, cv2.LINE_AA, 4)
    cover = mask.astype(np.float32) / 255
    x = np.arange(width, dtype=np.float32)[None]
    y = np.arange(height, dtype=np.float32)[:, None]
    normal = np.clip((x - middle) / (half * 1.3), -1, 1) * 0.5
    tone = 0.35 + 0.5 * sample("fine", x * (500 / size) + 0 * y, y * (90 / size) + 0 * x)
    layer = np.stack([0.5 + 0.48 * normal + 0 * y, 0.5 + 0 * tone, tone, 0 * tone + 1, 0 * tone + 1], -1)
    form += (layer.astype(np.float32) - form) * cover[..., None]


def leafy(
    variant: int,
    size: int,
    light: Light,
    *,
    snow: float = 0.0,
    season: Season = Season.SUMMER,
    shades: tuple[Vector, Vector] | None = None,
) -> Image:
    """A lit tree or bush ``size`` pixels high, premultiplied RGBA; its leaves are the season's, or have the shades."""
    form = _form(variant, size).astype(np.float32) * np.float32(1 / 255)
    alpha = form[..., 4]
    safe = np.maximum(alpha, 1e-3)
    nx, ny = (form[..., 0] / safe - 0.5) * 2, (form[..., 1] / safe - 0.5) * 2
    tone, bark = form[..., 2] / safe, (form[..., 3] / safe)[..., None]
    x, y, _ = light.direction
    lean = np.float32(x / max(abs(x) + 0.35, 1e-3))
    face = np.clip(0.46 + 0.46 * nx * lean + (0.26 + 0.24 * y) * ny + 0.08 * y, 0, 1.2)
    dark, bright = shades or leaves_of(season, variant)
    leaves = mix(dark, bright, (np.clip(tone, 0, 1) * (0.45 + 0.55 * face))[..., None])
    wood = mix(rgb(0.12, 0.08, 0.06), rgb(0.46, 0.35, 0.27), tone[..., None])
    albedo = mix(leaves, wood, bark)
    if snow:
        top = smoothstep(ny + (tone - 0.5), 0.05, 0.5) * (1 - bark[..., 0]) * np.float32(snow)
        albedo = mix(albedo, rgb(0.92, 0.94, 0.99), top[..., None])
    out = np.empty((*alpha.shape, 4), np.float32)
    np.clip(light.shade(albedo, face * (0.5 + 0.7 * tone)), 0, 1, out=out[..., :3])
    for k in range(3):
        out[..., k] *= alpha
    out[..., 3] = alpha
    return out
