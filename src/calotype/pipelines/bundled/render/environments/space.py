"""Space: nebulae, stars, worlds near and far, sometimes a planet's edge with its air alight."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from calotype.pipelines.bundled.ambience import Time
from calotype.pipelines.bundled.render.canvas import Image, add_light, blend, ellipse, glow, mix, smoothstep
from calotype.pipelines.bundled.render.interior import stream
from calotype.pipelines.bundled.render.light import Light, Vector, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.planets import beam, planet, stars, surfaces
from calotype.pipelines.bundled.render.solids import Key, solid
from calotype.pipelines.bundled.render.stage import Clearing, Stage
from calotype.pipelines.bundled.scene import Scene

_SOFT = 420
"""Nebulae are painted with this many pixels to the frame's shorter side."""

_NEBULAE: tuple[tuple[float, tuple[tuple[float, float, float], ...]], ...] = (
    # warmth; deep space, outer gas, inner gas, core
    (-0.9, ((0.010, 0.020, 0.060), (0.06, 0.22, 0.52), (0.16, 0.58, 0.78), (0.80, 0.96, 1.0))),
    (-0.6, ((0.012, 0.030, 0.060), (0.04, 0.34, 0.40), (0.30, 0.70, 0.62), (0.96, 0.95, 0.76))),
    (-0.3, ((0.020, 0.014, 0.066), (0.22, 0.14, 0.58), (0.36, 0.46, 0.92), (0.90, 0.86, 1.0))),
    (0.0, ((0.022, 0.012, 0.058), (0.36, 0.12, 0.52), (0.72, 0.30, 0.70), (1.0, 0.78, 0.82))),
    (0.4, ((0.030, 0.012, 0.050), (0.46, 0.12, 0.38), (0.92, 0.38, 0.46), (1.0, 0.82, 0.62))),
    (0.8, ((0.034, 0.016, 0.030), (0.50, 0.16, 0.16), (0.95, 0.50, 0.26), (1.0, 0.90, 0.66))),
)
_LEVEL = {Time.DAY: 1.25, Time.DAWN: 1.1, Time.SUNSET: 1.1, Time.DUSK: 0.95, Time.NIGHT: 0.82}


def _nebula(scene: Scene, width: int, height: int, tones: tuple[Vector, ...]) -> Image:
    """Gas in two layers with dark lanes, along a band that crosses the frame."""
    rng = stream(scene, 41)
    k = min(1.0, _SOFT / min(width, height))
    w, h = round(width * k), round(height * k)
    u = float(min(w, h))
    x = (((np.arange(w, dtype=np.float32) + 0.5) - w / 2) / u)[None] + np.zeros((h, 1), np.float32)
    y = (((np.arange(h, dtype=np.float32) + 0.5) - h / 2) / u)[:, None] + np.zeros((1, w), np.float32)
    a = rng.random() * np.pi
    rough = 1.0 + 0.35 * scene.atmosphere.relief
    o = rng.random(6) * 900
    zoom = 0.8**scene.camera.zoom
    along, off = x * np.cos(a) + y * np.sin(a), -x * np.sin(a) + y * np.cos(a)
    bow = 0.35 * (rng.random() - 0.5) * along**2 + 0.22 * (rng.random() - 0.5)
    wide = 0.34 + 0.14 * rng.random() + 0.12 * scene.atmosphere.clouds
    band = np.exp(-(((off - bow) / wide) ** 2))
    wx = sample("cloud", x * 150 * zoom + o[0], y * 150 * zoom + o[1]) - np.float32(0.5)
    wy = sample("cloud", x * 150 * zoom + o[2], y * 150 * zoom + o[3]) - np.float32(0.5)
    reach = np.float32(150 * rough)
    gas = sample("even", x * 210 * zoom + wx * reach + o[4], y * 210 * zoom + wy * reach)
    wisps = sample("cloud", x * 420 * zoom + wy * reach * 2.0, y * 420 * zoom + wx * reach * 2.0 + o[5])
    dust = sample("ridge", x * 170 * zoom + wx * reach + o[3], y * 170 * zoom + wy * reach)
    body = np.clip(gas * 0.66 + wisps * 0.66 - 0.22, 0, 1) * band
    body *= 1 - 0.52 * smoothstep(dust, 0.22, 0.75)
    level = _LEVEL[scene.time]
    deep, outer, inner, core = tones
    image = np.empty((h, w, 3), np.float32)
    image[:] = deep * (0.8 + 0.4 * level)
    image += outer * (0.20 * smoothstep(gas, 0.2, 1.0) + 0.10 * band)[..., None] * level
    add_light(image, outer * level, smoothstep(body, 0.04, 0.62) * 0.95)
    add_light(image, np.clip(inner * level, 0, 1), smoothstep(body, 0.30, 0.92) * (0.40 + 0.55 * wisps))
    add_light(image, core, smoothstep(body * (0.5 + 0.9 * wisps), 0.52, 1.0) * np.float32(0.55 * min(1.1, level)))
    return cv2.resize(image, (width, height), interpolation=cv2.INTER_CUBIC)


def _galaxy(
    image: Image, rng: np.random.Generator, cx: float, cy: float, radius: float, tones: tuple[Vector, ...]
) -> None:
    """A small spiral, tilted."""
    n = 160
    a = (np.arange(n, dtype=np.float32) + 0.5) / n * 2 - 1
    tilt, flat = rng.random() * np.pi, 0.35 + 0.4 * rng.random()
    c, s = np.cos(tilt), np.sin(tilt)
    x, y = a[None] * c + a[:, None] * s, (-a[None] * s + a[:, None] * c) / flat
    r = np.sqrt(x * x + y * y)
    arms = 0.5 + 0.5 * np.cos(2 * (np.arctan2(y, x) - 3.2 * np.log(r + 0.06)))
    haze = np.exp(-((r / 0.42) ** 2)) * (0.25 + 0.75 * arms**1.6) * smoothstep(r, 1.0, 0.7)
    heart = np.exp(-((r / 0.10) ** 2))
    height, width = image.shape[:2]
    x0, x1, y0, y1 = (
        int(max(0, cx - radius)),
        int(min(width, cx + radius)),
        int(max(0, cy - radius)),
        int(min(height, cy + radius)),
    )
    if x1 <= x0 or y1 <= y0:
        return
    k = n / (2 * radius)
    matrix = np.array(((k, 0, (x0 + 0.5 - cx + radius) * k - 0.5), (0, k, (y0 + 0.5 - cy + radius) * k - 0.5)))
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    part = image[y0:y1, x0:x1]
    for layer, tone, gain in ((haze, mix(tones[2], 1.0, 0.25), 0.8), (heart, rgb(1, 0.94, 0.82), 0.95)):
        add_light(
            part,
            tone,
            cv2.warpAffine(layer.astype(np.float32), matrix, (x1 - x0, y1 - y0), flags=flags) * np.float32(gain),
        )


def _rocks(image: Image, rng: np.random.Generator, clearing: Clearing, unit: float, key: Key, tone: Vector) -> None:
    """Drifting boulders along a line, the near ones larger."""
    height, width = image.shape[:2]
    slope, start = rng.normal(0, 0.25), 0.15 + 0.7 * rng.random()
    for _ in range(26):
        t = rng.random()
        x, y = t, start + slope * (t - 0.5) + rng.normal(0, 0.045)
        size = unit * (0.004 + 0.026 * rng.random() ** 3)
        if abs(x - clearing.x) < clearing.half_width + 0.22 and size > 0.010 * unit:
            continue
        angle = np.sort(rng.random(11)) * 2 * np.pi
        radius = size * (0.72 + 0.4 * rng.random(11))
        outline = np.stack([x * width + radius * np.cos(angle) * 1.15, y * height + radius * np.sin(angle)], -1)
        solid(image, [outline], tone * (0.5 + 0.5 * rng.random()), key, bevel=size * 0.30, strength=0.85)
        if size > 0.012 * unit:
            pit = ellipse(x * width + size * 0.2, y * height - size * 0.1, size * 0.24, size * 0.18)
            solid(image, [pit], tone * 0.35, key, bevel=size * 0.08, strength=-0.5)


def _edge(image: Image, rng: np.random.Generator, unit: float, sun_x: float, low: float, time: Time) -> None:
    """A planet's edge across the foot of the frame: dark ground with clouds, a bright rim of air."""
    height, width = image.shape[:2]
    radius = unit * (1.5 + 1.2 * rng.random())
    cx, top = width * (0.5 + 0.3 * (rng.random() - 0.5)), height * low
    cy = top + radius
    first = int(max(0, top - 0.34 * unit))
    x = np.arange(width, dtype=np.float32)[None] + 0.5 - np.float32(cx)
    y = np.arange(first, height, dtype=np.float32)[:, None] + 0.5 - np.float32(cy)
    d = np.sqrt(x * x + y * y) - np.float32(radius)
    toward = np.exp(-((((x + np.float32(cx)) / width) - np.float32(sun_x)) ** 2) * 5.0)
    airs = {Time.DAWN: rgb(0.98, 0.80, 0.62), Time.SUNSET: rgb(1.0, 0.52, 0.28), Time.DUSK: rgb(0.72, 0.50, 1.0)}
    air = airs.get(time, rgb(0.40, 0.72, 1.0))
    warm = time in (Time.DAWN, Time.SUNSET)
    part = image[first:]
    thick = np.float32(0.050 * unit)
    halo = np.exp(-np.clip(d, 0, None) / thick) * (d > -1)
    add_light(part, air, (halo * (0.30 + 0.65 * toward)).astype(np.float32))
    k = max(1, min(width, height) // 420)
    gy, gx = np.mgrid[first:height:k, 0:width:k].astype(np.float32)
    depth = np.sqrt(np.clip((gx - cx) ** 2 + (gy - cy) ** 2, 1, None))
    u_, v = np.arctan2(gx - cx, cy - gy) * 420, (radius - depth) / unit
    far = v / (0.06 + v) * 190
    cloud = sample("even", u_ + float(rng.random() * 900), far)
    swirl = sample("cloud", u_ * 2.4, far * 2.6)
    sea = mix(rgb(0.05, 0.14, 0.30), air * 0.25, 0.35)
    cover = (smoothstep(cloud * 0.7 + swirl * 0.35, 0.42, 0.80) * 0.8)[..., None]
    ground = mix(sea, mix(rgb(0.80, 0.88, 0.96), air, 0.3), cover)
    ground = cv2.resize(ground, (width, height - first), interpolation=cv2.INTER_LINEAR)
    inside = np.clip(-d, 0, None) / np.float32(unit)
    light = (0.10 + 0.95 * np.exp(-inside * 7.0)) * (0.35 + 0.75 * toward)
    ground *= light[..., None]
    ground += air * (np.exp(-inside * 26) * (0.35 + 0.65 * toward))[..., None]
    blend(part, np.clip(ground, 0, 1), np.clip(np.float32(0.5) - d, 0, 1))
    if warm:
        sx = width * sun_x
        sy = cy - float(np.sqrt(max(1.0, radius**2 - (sx - cx) ** 2)))
        glow(image, sx, sy, 0.55 * unit, 0.30 * unit, air, 0.60)
        beam(image, sx, sy, 0.12 * unit, rgb(1.0, 0.88, 0.66), 1.0)


def paint_space(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """Nothing to stand on. See :class:`~calotype.pipelines.bundled.render.stage.Painter`."""
    rng = stream(scene, 42)
    weight = np.exp([2.0 * scene.atmosphere.hue * w for w, _ in _NEBULAE])
    tones = tuple(rgb(*t) for t in _NEBULAE[int(rng.choice(len(_NEBULAE), p=weight / weight.sum()))][1])
    unit = float(min(width, height))
    lush = 0.5 + 0.5 * scene.atmosphere.lushness
    coin = 1.0 if rng.random() < 0.5 else -1.0
    side = float(np.sign(scene.camera.sun_x)) if abs(scene.camera.sun_x) > 0.05 else coin
    image = _nebula(scene, width, height, tones)
    wide = float(max(width, height)) / 2 * 1.02
    star_rng = stream(scene, 43)
    stars(image, star_rng, int(1100 + 500 * lush), wide, bright=0.85 if scene.time is Time.DAY else 1.0)

    every = surfaces()
    low_sun = scene.time in (Time.DAWN, Time.SUNSET)
    kind = ("corner", "edge", "pair", "deep")[int(rng.choice(4, p=(0.34, 0.20, 0.28, 0.18)))]
    if low_sun:
        kind = "edge"
    elif lush < 0.15:
        kind = "deep"
    sun = (0.85 * side, -0.50, 0.42)
    size = 1.18**scene.camera.zoom
    if kind in ("deep", "pair") or rng.random() < 0.35:
        gx = 0.5 + side * (0.22 + 0.2 * rng.random())
        _galaxy(
            image, rng, gx * width, (0.14 + 0.16 * rng.random()) * height, unit * (0.08 + 0.08 * rng.random()), tones
        )
    if kind == "edge":
        _edge(image, rng, unit, 0.5 + 0.34 * side, 0.80 - 0.05 * scene.camera.horizon, scene.time)
        if rng.random() < 0.35 + 0.5 * lush:
            r = unit * (0.05 + 0.05 * rng.random()) * size
            x = 0.5 - side * (0.24 + 0.14 * rng.random())
            planet(
                image, rng, x * width, (0.14 + 0.10 * rng.random()) * height, r, every[int(rng.integers(4, 10))], sun
            )
    elif kind == "corner":
        r = unit * (0.22 + 0.12 * rng.random()) * size
        up = rng.random() < 0.7
        x, y = (
            0.5 - side * (0.44 + 0.08 * rng.random()),
            (0.10 + 0.10 * rng.random()) if up else (0.92 + 0.06 * rng.random()),
        )
        planet(image, rng, x * width, y * height, r, every[int(rng.integers(len(every)))], sun)
        for _ in range(int(rng.integers(0, 2 + round(1.4 * lush)))):
            q = unit * (0.018 + 0.03 * rng.random())
            mx, my = 0.5 + side * (0.20 + 0.24 * rng.random()), 0.10 + 0.22 * rng.random()
            planet(image, rng, mx * width, my * height, q, every[int(rng.integers(4, 10))], sun, bright=0.9)
    elif kind == "pair":
        r = unit * (0.105 + 0.05 * rng.random()) * size
        x, y = 0.5 - side * (0.27 + 0.07 * rng.random()), 0.20 + 0.08 * rng.random()
        planet(image, rng, x * width, y * height, r, every[int(rng.integers(0, 4))], sun)
        q = unit * (0.03 + 0.035 * rng.random())
        planet(
            image,
            rng,
            (0.5 + side * (0.30 + 0.12 * rng.random())) * width,
            (0.62 + 0.25 * rng.random()) * height,
            q,
            every[int(rng.integers(4, 10))],
            sun,
        )
    key = Key(x=0.85 * side, y=-0.5)
    if rng.random() < 0.2 + 0.45 * lush and kind != "edge":
        _rocks(image, rng, clearing, unit, key, mix(rgb(0.50, 0.46, 0.44), tones[2], 0.25))
    if scene.time is Time.DAY or (not low_sun and rng.random() < 0.25):
        sx, sy = (0.5 + 0.40 * side) * width, 0.12 * height
        glow(image, sx, sy, 0.34 * unit, 0.34 * unit, tones[2], 0.30)
        glow(image, sx, sy, 0.13 * unit, 0.13 * unit, rgb(1.0, 0.86, 0.62), 0.45)
        beam(image, sx, sy, 0.085 * unit, rgb(1.0, 0.95, 0.84), 1.0)
    np.clip(image, 0, 1, out=image)
    toward = np.array((0.80 * side, 0.52, -0.25), np.float32)
    lit = replace(
        light,
        ambient=np.clip(mix(rgb(0.62, 0.64, 0.76), mix(tones[2], 1.0, 0.4), 0.4), 0.4, 1).astype(np.float32),
        sun=rgb(1.0, 0.80, 0.56) if low_sun else rgb(1.0, 0.96, 0.88),
        key=0.85,
        sun_x=0.5 + 0.38 * side,
        direction=(toward / np.linalg.norm(toward)).astype(np.float32),
        night=False,
    )
    return Stage(background=image, light=lit, horizon=1.6, surface="none")
