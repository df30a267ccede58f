"""Worlds and stars: lit spheres with weather or craters, rings, galaxies, star fields."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np

from calotype.pipelines.bundled.render.canvas import Image, add_light, blend, glow, mix, smoothstep
from calotype.pipelines.bundled.render.light import Vector, rgb
from calotype.pipelines.bundled.render.noise import sample

Rng = np.random.Generator
World = Literal["gas", "rock", "ocean", "ice", "lava"]

_FACE = 560
"""A world's face is painted at most this wide, in pixels, then enlarged; outline and shade are drawn at full size."""


@dataclass(frozen=True, kw_only=True)
class Surface:
    """A world's paint, from dark to light, and the air around it."""

    world: World
    tones: tuple[Vector, Vector, Vector]
    air: Vector
    ring: bool = False


_Colour = tuple[float, float, float]
_SURFACES: tuple[tuple[World, _Colour, _Colour, _Colour, _Colour, bool], ...] = (
    # world, tones from dark to light, air, ring
    ("gas", (0.62, 0.34, 0.22), (0.90, 0.64, 0.40), (0.99, 0.90, 0.74), (1.0, 0.76, 0.50), False),
    ("gas", (0.28, 0.30, 0.62), (0.50, 0.60, 0.90), (0.86, 0.92, 1.0), (0.60, 0.75, 1.0), True),
    ("gas", (0.62, 0.44, 0.30), (0.88, 0.74, 0.50), (1.0, 0.94, 0.76), (1.0, 0.86, 0.60), True),
    ("gas", (0.46, 0.20, 0.48), (0.86, 0.44, 0.62), (1.0, 0.78, 0.74), (1.0, 0.56, 0.76), True),
    ("rock", (0.34, 0.16, 0.12), (0.74, 0.38, 0.24), (0.95, 0.68, 0.46), (1.0, 0.62, 0.42), False),
    ("rock", (0.30, 0.30, 0.34), (0.58, 0.57, 0.58), (0.86, 0.85, 0.82), (0.7, 0.74, 0.85), False),
    ("ocean", (0.05, 0.20, 0.50), (0.14, 0.46, 0.76), (0.34, 0.58, 0.30), (0.46, 0.76, 1.0), False),
    ("ocean", (0.03, 0.30, 0.38), (0.14, 0.60, 0.62), (0.80, 0.70, 0.46), (0.50, 0.96, 0.92), False),
    ("ice", (0.46, 0.62, 0.80), (0.72, 0.86, 0.95), (0.97, 0.99, 1.0), (0.70, 0.90, 1.0), False),
    ("lava", (0.10, 0.07, 0.08), (0.30, 0.17, 0.15), (1.0, 0.52, 0.16), (1.0, 0.46, 0.22), False),
)


def surfaces() -> tuple[Surface, ...]:
    """Every kind of world that a scene may show: four of gas, then those with ground."""
    return tuple(
        Surface(world=world, tones=(rgb(*dark), rgb(*middle), rgb(*light)), air=rgb(*air), ring=ring)
        for world, dark, middle, light, air, ring in _SURFACES
    )


def _face(surface: Surface, rng: Rng, size: int, tilt: float) -> Image:
    """The sphere's albedo seen from the front, (size, size, 3)."""
    a = (np.arange(size, dtype=np.float32) + 0.5) / size * 2 - 1
    x, y = a[None] * np.ones((size, 1), np.float32), a[:, None] * np.ones((1, size), np.float32)
    z = np.sqrt(np.clip(1 - x * x - y * y, 0.02, 1))
    c, s = np.float32(np.cos(tilt)), np.float32(np.sin(tilt))
    lat, across = c * y + s * x, c * x - s * y
    lon = np.arctan2(across, z)
    o = float(rng.random() * 900)
    dark, middle, light = surface.tones
    if surface.world == "gas":
        swirl = sample("cloud", lon * 75 + o, lat * 170 + o) - np.float32(0.5)
        fine = sample("cloud", lon * 90 + o, lat * 700 + swirl * 130) - np.float32(0.5)
        band = sample("cloud", np.full_like(lat, o), lat * 210 + swirl * 34 + o)
        t = np.clip(np.float32(0.5) + (band - np.float32(0.5)) * np.float32(2.4) + fine * np.float32(0.55), 0, 1)
    else:
        big = sample("even", lon * 95 + o, lat * 110 + o)
        small = sample("cloud", lon * 330 + o, lat * 380)
        t = np.clip(big * np.float32(0.75) + small * np.float32(0.35) - np.float32(0.05), 0, 1)
    if surface.world == "ocean":
        land = smoothstep(t, 0.56, 0.60)[..., None]
        sea = mix(dark, middle, smoothstep(t, 0.1, 0.6)[..., None])
        ground = mix(light * 0.8, mix(light, rgb(0.80, 0.72, 0.52), 0.55), smoothstep(t, 0.62, 0.85)[..., None])
        face = mix(mix(sea, middle * 1.25, smoothstep(t, 0.50, 0.57)[..., None] * 0.6), ground, land)
        cloud = sample("even", lon * 130 + o * 2, lat * 190 + small * 60)
        pole = smoothstep(np.abs(lat) + (small - 0.5) * 0.25, 0.80, 0.88)
        return mix(
            mix(face, rgb(0.95, 0.97, 1), pole[..., None]),
            rgb(1, 1, 1),
            (smoothstep(cloud, 0.56, 0.86) * 0.85)[..., None],
        )
    face = np.where(t[..., None] < 0.5, mix(dark, middle, t[..., None] * 2), mix(middle, light, t[..., None] * 2 - 1))
    if surface.world == "lava":
        crack = 1 - np.abs(sample("cloud", lon * 210 + o, lat * 210) * 2 - 1)
        face = mix(mix(dark, middle, t[..., None]), light, (smoothstep(crack, 0.86, 0.99) * 0.95)[..., None])
    elif surface.world in ("rock", "ice"):
        for _ in range(46 if surface.world == "rock" else 14):
            d, r = rng.normal(size=3), 0.035 + 0.13 * rng.random() ** 2.6
            d /= np.linalg.norm(d)
            d[2] = abs(d[2])
            far = np.sqrt(np.maximum(0, (x - d[0]) ** 2 + (y - d[1]) ** 2 + (z - d[2]) ** 2)) / np.float32(r)
            rim = np.exp(-(((far - 1) / 0.16) ** 2)) * 0.16 - smoothstep(far, 1.0, 0.75) * 0.20
            face = face * (1 + rim)[..., None]
    return np.ascontiguousarray(face, np.float32)


def planet(
    image: Image,
    rng: Rng,
    cx: float,
    cy: float,
    radius: float,
    surface: Surface,
    sun: tuple[float, float, float],
    *,
    bright: float = 1.0,
) -> None:
    """A lit world with its air and, if it has them, rings.

    ``sun`` is the direction to the light: x right, y down, z toward the viewer.
    """
    tilt = float(rng.normal(0, 0.35))
    lx, ly, lz = np.asarray(sun, np.float64) / np.linalg.norm(sun)
    glow(
        image,
        cx + lx * radius * 0.12,
        cy + ly * radius * 0.12,
        radius * 1.32,
        radius * 1.32,
        surface.air,
        0.34 * bright,
    )
    if surface.ring:
        _rings(image, rng, cx, cy, radius, surface, tilt, front=False, bright=bright)
    face = _face(surface, rng, int(min(_FACE, max(24, 2.1 * radius))), tilt)
    height, width = image.shape[:2]
    x0, x1 = int(max(0, cx - radius - 1)), int(min(width, cx + radius + 2))
    y0, y1 = int(max(0, cy - radius - 1)), int(min(height, cy + radius + 2))
    if x1 > x0 and y1 > y0:
        k = face.shape[0] / (2 * radius)
        matrix = np.array(((k, 0, (x0 + 0.5 - cx + radius) * k - 0.5), (0, k, (y0 + 0.5 - cy + radius) * k - 0.5)))
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        paint = cv2.warpAffine(face, matrix, (x1 - x0, y1 - y0), flags=flags, borderMode=cv2.BORDER_REPLICATE)
        nx = ((np.arange(x0, x1, dtype=np.float32) + 0.5 - np.float32(cx)) / np.float32(radius))[None]
        ny = ((np.arange(y0, y1, dtype=np.float32) + 0.5 - np.float32(cy)) / np.float32(radius))[:, None]
        rr = nx * nx + ny * ny
        nz = np.sqrt(np.clip(1 - rr, 0, 1))
        lam = nx * np.float32(lx) + ny * np.float32(ly) + nz * np.float32(lz)
        shade = smoothstep(lam, -0.16, 0.95) * np.float32(1.12 * bright) + np.float32(0.035)
        paint *= shade[..., None]
        limb = (1 - nz) ** 3 * np.clip(lam + np.float32(0.35), 0, 1)
        paint += surface.air * (limb * np.float32(0.75 * bright))[..., None]
        if surface.world == "lava":
            paint += rgb(0.5, 0.14, 0.03) * np.float32(0.25)
        alpha = np.clip((1 - np.sqrt(rr)) * np.float32(radius) + np.float32(0.5), 0, 1)
        blend(image[y0:y1, x0:x1], np.clip(paint, 0, 1), alpha)
    if surface.ring:
        _rings(image, rng, cx, cy, radius, surface, tilt, front=True, bright=bright)


def _rings(
    image: Image,
    rng: Rng,
    cx: float,
    cy: float,
    radius: float,
    surface: Surface,
    tilt: float,
    *,
    front: bool,
    bright: float,
) -> None:
    """The near or the far half of a ring system."""
    reach = radius * 2.25
    height, width = image.shape[:2]
    x0, x1 = int(max(0, cx - reach)), int(min(width, cx + reach + 1))
    y0, y1 = int(max(0, cy - reach)), int(min(height, cy + reach + 1))
    if x1 <= x0 or y1 <= y0:
        return
    x = ((np.arange(x0, x1, dtype=np.float32) + 0.5 - np.float32(cx)) / np.float32(radius))[None]
    y = ((np.arange(y0, y1, dtype=np.float32) + 0.5 - np.float32(cy)) / np.float32(radius))[:, None]
    c, s = np.float32(np.cos(tilt)), np.float32(np.sin(tilt))
    across, down = c * x - s * y, c * y + s * x
    r = np.sqrt(across * across + (down / np.float32(0.26)) ** 2)
    profile = np.linspace(0, 1, 256, dtype=np.float32)
    grooves = 0.35 + 0.65 * sample("cloud", profile * 240, np.float32(77.0)).ravel()
    band = (
        grooves
        * smoothstep(profile, 0, 0.06)
        * smoothstep(profile, 1, 0.92)
        * (1 - 0.85 * np.exp(-(((profile - 0.62) / 0.025) ** 2)))
    )
    alpha = np.interp((r - 1.28) / (2.15 - 1.28), profile, band, left=0, right=0).astype(np.float32)
    half = np.clip(down * np.float32(radius) + np.float32(0.5), 0, 1)
    alpha *= (half if front else 1 - half) * np.float32(0.88)
    tone = mix(surface.tones[2], surface.tones[1], 0.35) * bright
    blend(image[y0:y1, x0:x1], np.clip(tone, 0, 1), alpha)


def stars(image: Image, rng: Rng, count: int, unit: float, *, bright: float = 1.0) -> None:
    """Stars of every size and of three tints, the largest with a halo and fine spikes."""
    height, width = image.shape[:2]
    tints = (rgb(1, 1, 1), rgb(0.74, 0.84, 1.0), rgb(1.0, 0.86, 0.70))
    # Placed over a square that covers any frame, so that more of the same field shows in a wider one.
    for _ in range(count):
        px, py, power, tint = (
            (rng.random() * 2 - 1) * 1.0,
            rng.random() * 2 - 1,
            rng.random() ** 4,
            tints[int(rng.integers(3))],
        )
        cx, cy = width / 2 + px * unit, height / 2 + py * unit
        if not (-4 < cx < width + 4 and -4 < cy < height + 4):
            continue
        sigma = max(0.45, unit * (0.0008 + 0.0016 * power))
        r = int(np.ceil(sigma * 3)) + 1
        x0, x1, y0, y1 = (
            max(0, int(cx) - r),
            min(width, int(cx) + r + 1),
            max(0, int(cy) - r),
            min(height, int(cy) + r + 1),
        )
        if x1 <= x0 or y1 <= y0:
            continue
        gx = np.exp(-((np.arange(x0, x1) + 0.5 - cx) ** 2) / (2 * sigma * sigma))
        gy = np.exp(-((np.arange(y0, y1) + 0.5 - cy) ** 2) / (2 * sigma * sigma))
        level = (0.32 + 0.68 * power) * bright
        add_light(image[y0:y1, x0:x1], tint, (gy[:, None] * gx[None] * level).astype(np.float32))
    for _ in range(11):
        cx, cy = width / 2 + (rng.random() * 2 - 1) * unit, height / 2 + (rng.random() * 2 - 1) * unit
        size, tint = unit * (0.010 + 0.020 * rng.random() ** 2), tints[int(rng.integers(3))]
        beam(image, cx, cy, size, tint, bright)


def beam(image: Image, cx: float, cy: float, size: float, tint: Vector, bright: float) -> None:
    """A bright star with a halo and four spikes."""
    glow(image, cx, cy, size, size, tint, 0.45 * bright)
    glow(image, cx, cy, size * 0.30, size * 0.30, rgb(1, 1, 1), 0.95 * bright)
    glow(image, cx, cy, size * 1.7, size * 0.075, tint, 0.8 * bright)
    glow(image, cx, cy, size * 0.075, size * 1.7, tint, 0.8 * bright)
