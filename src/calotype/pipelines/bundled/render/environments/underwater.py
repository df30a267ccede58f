"""Under water: light from above in shafts, a sandy bed with corals and weed, blue distance."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from calotype.pipelines.bundled.ambience import Time
from calotype.pipelines.bundled.render.canvas import Image, add_light, blend, glow, mix, smoothstep
from calotype.pipelines.bundled.render.interior import Wall, stream
from calotype.pipelines.bundled.render.light import Light, Vector, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.planks import BAND
from calotype.pipelines.bundled.render.reef import GROWTHS, reef_colour, rock, school, starfish, weed
from calotype.pipelines.bundled.render.solids import Key
from calotype.pipelines.bundled.render.stage import Clearing, Stage
from calotype.pipelines.bundled.scene import Scene

_SOFT = 320
"""Water and shafts are painted with this many pixels to the frame's shorter side."""


@dataclass(frozen=True, kw_only=True)
class _Water:
    top: Vector
    middle: Vector
    deep: Vector
    ray: Vector
    shafts: float
    level: float
    """How much light reaches the bed, 0 to 1."""


def _water(scene: Scene) -> _Water:
    table: dict[Time, tuple[tuple[float, float, float], ...]] = {
        # top, middle, deep, ray, (shafts, level, unused)
        Time.DAY: ((0.44, 0.90, 0.93), (0.06, 0.56, 0.76), (0.02, 0.25, 0.50), (0.80, 1.0, 0.96), (0.62, 1.0, 0)),
        Time.DAWN: ((0.74, 0.88, 0.86), (0.14, 0.56, 0.70), (0.04, 0.24, 0.46), (1.0, 0.86, 0.68), (0.66, 0.92, 0)),
        Time.SUNSET: ((0.80, 0.66, 0.50), (0.13, 0.42, 0.55), (0.07, 0.16, 0.38), (1.0, 0.70, 0.36), (0.74, 0.84, 0)),
        Time.DUSK: ((0.46, 0.44, 0.74), (0.16, 0.24, 0.52), (0.05, 0.09, 0.28), (0.76, 0.70, 1.0), (0.32, 0.60, 0)),
        Time.NIGHT: ((0.13, 0.30, 0.50), (0.03, 0.12, 0.28), (0.010, 0.035, 0.11), (0.60, 0.82, 1.0), (0.30, 0.42, 0)),
    }
    top, middle, deep, ray, (shafts, level, _) = table[scene.time]
    hue = scene.atmosphere.hue
    shift = rgb(1 + 0.05 * hue, 1 + 0.05 * hue, 1 - 0.10 * hue)
    green = rgb(1, 1.0 + 0.06 * max(0, hue), 1.0)
    return _Water(
        top=rgb(*top) * shift,
        middle=rgb(*middle) * shift * green,
        deep=rgb(*deep) * shift * green,
        ray=rgb(*ray),
        shafts=shafts,
        level=level,
    )


def _depths(scene: Scene, water: _Water, width: int, height: int, sun_x: float) -> Image:
    """The water itself, shafts of light, the bright surface."""
    rng = stream(scene, 51)
    k = min(1.0, _SOFT / min(width, height))
    w, h = round(width * k), round(height * k)
    y = ((np.arange(h, dtype=np.float32) + 0.5) / h)[:, None]
    x = ((np.arange(w, dtype=np.float32) + 0.5) / w)[None]
    aspect = w / min(w, h)
    t = np.clip(y + 0.10 * np.abs(x - sun_x) * aspect, 0, 1)[..., None]
    image = np.where(
        t < 0.42,
        mix(water.top, water.middle, smoothstep(t, -0.22, 0.42)),
        mix(water.middle, water.deep, smoothstep(t, 0.42, 1.05)),
    )
    image = np.ascontiguousarray(image, np.float32)
    spread = np.exp(-(((x - sun_x) * aspect) ** 2) * 2.2 - (y + 0.05) ** 2 * 5)
    add_light(image, water.ray, spread * np.float32(0.62 * water.level))
    angle = np.arctan2((x - sun_x) * aspect, y + 0.42)
    o = float(rng.random() * 900)
    fans = (
        sample("cloud", angle * 330 + o, np.full_like(angle, 3.0)) * 0.6
        + sample("cloud", angle * 900 + o, np.full_like(angle, 90.0)) * 0.4
    )
    fade = smoothstep(y, 0.95, 0.02) * np.exp(-((angle / 0.95) ** 2))
    add_light(
        image,
        water.ray,
        smoothstep(fans, 0.47, 0.72) * fade * np.float32(water.shafts * (1 + 0.3 * scene.atmosphere.clouds)),
    )
    depth = np.maximum(y + 0.02, 0.012)
    ripple = sample("cloud", (x - sun_x) * aspect / depth * 16 + o, 9.0 / depth + np.zeros_like(x))
    add_light(
        image,
        mix(water.ray, 1, 0.4),
        smoothstep(ripple, 0.50, 0.66) * smoothstep(y, 0.11, 0.0) * np.float32(0.55 * water.level),
    )
    return cv2.resize(image, (width, height), interpolation=cv2.INTER_CUBIC)


def _caustics(x: Image, z: Image, offset: float) -> Image:
    """The net of light that waves throw on the bed."""
    bend = sample("cloud", x * 120 + offset, z * 120) * np.float32(60)
    a = sample("cloud", x * 210 + bend + offset, z * 210 + bend)
    b = sample("cloud", x * 170 - bend, z * 170 + offset)
    net = 1 - np.minimum(np.abs(a - np.float32(0.5)), np.abs(b - np.float32(0.5))) * np.float32(9)
    return np.clip(net, 0, 1) ** 3


def _bed(image: Image, scene: Scene, water: _Water, horizon: float, unit: float, key: Key) -> None:
    """Ridges in the distance, then rippled sand that comes forward."""
    rng = stream(scene, 52)
    height, width = image.shape[:2]
    x = ((np.arange(width, dtype=np.float32) + 0.5 - width / 2) / np.float32(unit))[None]
    rows = np.arange(height, dtype=np.float32)[:, None] + 0.5
    haze = mix(water.middle, water.deep, 0.45)
    rise = 1 + 0.6 * scene.atmosphere.relief
    for k in range(3):
        crest = sample("cloud", x * (60 + 30 * k) + float(rng.random() * 900), np.float32(k * 40.0))
        top = np.float32((horizon - (0.02 - 0.015 * k) * 1) * height) - (crest - np.float32(0.38)) * np.float32(
            (0.34 - 0.08 * k) * rise * unit
        )
        lo = int(max(0, top.min() - 2))
        tone = mix(haze, mix(water.deep, rgb(0.10, 0.24, 0.28) * (0.4 + 0.6 * water.level), 0.5), 0.22 + 0.20 * k)
        hi = min(height, int(horizon * height + 0.07 * unit) + 1)
        blend(image[lo:hi], tone, np.clip(rows[lo:hi] - top + np.float32(0.5), 0, 1) * np.float32(0.80))
    first = int(horizon * height)
    n = height - first
    if n < 2:
        return
    offset = float(rng.random() * 900)
    for a in range(first, height, BAND):
        _sand(
            image[a : a + BAND],
            x,
            ((np.arange(a, min(height, a + BAND))[:, None] + 0.5 - first) / unit).astype(np.float32),
            water,
            haze,
            offset,
        )


def _sand(part: Image, x: Image, y: Image, water: _Water, haze: Vector, offset: float) -> None:
    """A band of the sandy bed; x from the middle and y from the bed's far line, in units."""
    z = np.float32(0.16) / (y + np.float32(0.07))
    gx = x * z * np.float32(2.0)
    gz = np.broadcast_to(z * 2, gx.shape)
    swell = sample("cloud", gx * 60 + offset, gz * 60)
    ripples = np.sin((gz * 46 + swell * 30 + gx * 6).astype(np.float32)) * np.clip(1.1 - z * 0.42, 0, 1)
    grain = sample("fine", gx * 330, gz * 330)
    sand = rgb(1.0, 0.92, 0.76)
    tone = (
        np.float32(0.80)
        + np.float32(0.24) * swell
        + np.float32(0.045) * ripples
        + (grain - np.float32(0.5)) * np.float32(0.12)
    )
    lit = mix(mix(water.middle, water.ray, 0.35), rgb(1, 1, 1), 0.58) * (0.24 + 0.82 * water.level)
    bed = sand * lit * tone[..., None]
    net = _caustics(gx, gz, offset) * np.clip(1.25 - z * 0.30, 0, 1)
    add_light(bed, water.ray, net * np.float32(0.42 * water.level))
    fog = 1 - np.exp(-np.clip(z - 0.35, 0, None) * 0.95)
    blend(bed, haze, np.broadcast_to(fog, gx.shape))
    blend(part, bed, np.broadcast_to(smoothstep(y, -0.002, 0.05), gx.shape))


def _grow(image: Image, scene: Scene, water: _Water, horizon: float, unit: float, key: Key, clearing: Clearing) -> None:
    """Corals and weed in three ranks; the near ones stay out of the clearing."""
    rng = stream(scene, 53)
    height, width = image.shape[:2]
    lush = 0.5 + 0.5 * scene.atmosphere.lushness
    haze = mix(water.middle, water.deep, 0.45)
    tint = mix(mix(water.middle, water.ray, 0.3), 1.0, 0.72) * (0.34 + 0.70 * water.level)
    half = width / unit / 2
    for rank, (low, big, fog) in enumerate(((0.035, 0.13, 0.66), (0.11, 0.19, 0.36), (0.225, 0.27, 0.10))):
        floor = horizon * height + low * unit
        count = round((3.0 + 7.5 * lush - 1.2 * rank) * (0.6 + 0.55 * half))
        spots = np.sort(rng.random(count))
        lift = np.sort(rng.random(count))[::-1]
        for f, up in zip(rng.permutation(spots), lift, strict=True):
            x = (f * 2 - 1) * half
            at = x * unit / width + 0.5
            if rank == 2:
                # The nearest rank frames the picture from its two sides.
                x = np.sign(x) * (half - abs(x) * 0.42)
                at = x * unit / width + 0.5
            if rank and abs(at - clearing.x) < clearing.half_width + (0.10 if rank == 1 else 0.20):
                continue
            kind = GROWTHS[int(rng.integers(len(GROWTHS)))]
            size = big * (0.65 + 0.6 * rng.random())
            if kind is weed:
                colour = mix(rgb(0.30, 0.62, 0.34), rgb(0.62, 0.66, 0.26), rng.random())
                size *= 1.15
            elif kind is rock:
                colour = rgb(0.52, 0.50, 0.52)
            else:
                colour = reef_colour(rng)
            colour = mix(np.clip(colour * tint, 0, 1), haze, fog)
            base = floor + (0.6 - up) * 0.05 * unit * (1 + rank)
            wall = Wall(image=image, unit=unit, x=width / 2, floor=base, key=key)
            if kind not in (weed,):
                wall.contact(x - size * 0.5, x + size * 0.5, depth=size * 0.09, strength=0.40 * (1 - fog))
            if kind not in (rock, weed) and rng.random() < 0.7:
                rock(
                    wall,
                    rng,
                    x + rng.normal(0, size * 0.2),
                    size * 0.6,
                    mix(np.clip(rgb(0.50, 0.49, 0.50) * tint, 0, 1), haze, fog),
                )
            kind(wall, rng, x, size, colour)
            shining = rng.random() < 0.6
            if shining and water.level < 0.5 and kind is not rock:
                cx, cy = wall.at(((x, size * 0.4),))[0]
                glow(
                    image,
                    cx,
                    cy,
                    size * unit * 0.7,
                    size * unit * 0.7,
                    colour / colour.max() * rgb(0.8, 1.0, 1.0),
                    0.42 * (1 - fog),
                )
    wall = Wall(image=image, unit=unit, x=width / 2, floor=horizon * height, key=key)
    for _ in range(int(rng.integers(1, 4))):
        x = (rng.random() * 2 - 1) * half * 0.9
        starfish(
            wall,
            rng,
            x,
            -(0.12 + 0.15 * rng.random()),
            0.022 + 0.012 * rng.random(),
            mix(np.clip(reef_colour(rng) * tint, 0, 1), haze, 0.2),
        )


def _bubbles(image: Image, rng: np.random.Generator, unit: float, count: int, ray: Vector, near: bool) -> None:
    """Rings of light in a few rising columns."""
    height, width = image.shape[:2]
    columns = [(rng.random(), rng.random() * 6) for _ in range(4)]
    for _ in range(count):
        column, phase = columns[int(rng.integers(4))]
        t = rng.random()
        x = (column + 0.025 * np.sin(t * 12 + phase) + rng.normal(0, 0.012)) * width
        y = (0.92 - 0.9 * t) * height
        r = unit * (0.0025 + (0.016 if near else 0.009) * rng.random() ** 2.4)
        x0, x1, y0, y1 = (
            int(max(0, x - r - 2)),
            int(min(width, x + r + 3)),
            int(max(0, y - r - 2)),
            int(min(height, y + r + 3)),
        )
        if x1 <= x0 or y1 <= y0:
            continue
        dx, dy = (np.arange(x0, x1)[None] + 0.5 - x) / r, (np.arange(y0, y1)[:, None] + 0.5 - y) / r
        d = np.sqrt(dx * dx + dy * dy)
        inside = np.clip((1 - d) * r + 0.5, 0, 1)
        shine = np.exp(-((dx + 0.36) ** 2 + (dy + 0.40) ** 2) * 14)
        amount = inside * (0.10 + 0.62 * np.clip(d, 0, 1) ** 5 + 0.85 * shine)
        add_light(image[y0:y1, x0:x1], mix(ray, 1.0, 0.4), (amount * 0.75).astype(np.float32))


def paint_underwater(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """The sea from inside. See :class:`~calotype.pipelines.bundled.render.stage.Painter`."""
    water = _water(scene)
    rng = stream(scene, 54)
    unit = min(height, 1.15 * width) * 1.12**scene.camera.zoom
    horizon = 0.72 - 0.05 * scene.camera.horizon
    sun_x = float(np.clip(0.5 + 0.36 * scene.camera.sun_x, 0.1, 0.9))
    side = 1.0 if sun_x >= 0.5 else -1.0
    key = Key(x=0.55 * side, y=-0.83)
    image = _depths(scene, water, width, height, sun_x)
    _bed(image, scene, water, horizon, unit, key)
    wall = Wall(image=image, unit=unit, x=width / 2, floor=horizon * height, key=key)
    for _ in range(int(rng.integers(0, 3))):
        tone = mix(water.middle, water.deep, 0.85)
        x = (0.18 + 0.25 * rng.random()) * (1 if rng.random() < 0.5 else -1) * width / unit
        school(wall, rng, x, 0.20 + 0.32 * rng.random(), int(rng.integers(7, 18)), 0.011 + 0.008 * rng.random(), tone)
    _grow(image, scene, water, horizon, unit, key, clearing)
    _bubbles(image, rng, unit, 46, water.ray, near=False)
    specks = stream(scene, 55)
    for _ in range(60):
        r = unit * (0.0012 + 0.002 * specks.random())
        tone = rgb(0.5, 1.0, 0.95) if water.level < 0.5 else rgb(1, 1, 0.95)
        glow(
            image,
            specks.random() * width,
            specks.random() * height * 0.95,
            r * 2,
            r * 2,
            tone,
            0.5 if water.level < 0.5 else 0.30,
        )
    np.clip(image, 0, 1, out=image)

    def foreground(front: Image) -> None:
        _bubbles(front, stream(scene, 56), unit, 9, water.ray, near=True)

    toward = np.array((0.35 * side, 0.90, -0.22), np.float32)
    lit = replace(
        light,
        ambient=np.clip(mix(water.middle, 1.0, 0.74) * (0.48 + 0.54 * water.level), 0.35, 1).astype(np.float32),
        sun=mix(water.ray, 1.0, 0.2),
        key=0.55 + 0.25 * water.level,
        sun_x=sun_x,
        direction=(toward / np.linalg.norm(toward)).astype(np.float32),
        night=False,
    )
    return Stage(background=image, light=lit, horizon=horizon, surface="sand", foreground=foreground)
