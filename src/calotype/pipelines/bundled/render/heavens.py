"""What happens in the sky: shooting stars, the Milky Way, rainbows, fireworks, far birds, large and coloured suns."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

from calotype.pipelines.bundled.render.canvas import (
    Image,
    add_light,
    blend,
    ellipse,
    fill_polygon,
    glow,
    mix,
    smoothstep,
)
from calotype.pipelines.bundled.render.light import Light, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.view import dice
from calotype.pipelines.bundled.scene import Scene
from calotype.pipelines.bundled.wisps import Effect, Wisp

_SPANS = (rgb(0.90, 0.18, 0.16), rgb(0.98, 0.52, 0.10), rgb(0.99, 0.86, 0.16), rgb(0.24, 0.72, 0.30),
          rgb(0.20, 0.50, 0.92), rgb(0.30, 0.26, 0.72), rgb(0.56, 0.26, 0.72))  # fmt: skip
_BURSTS = (rgb(1.0, 0.32, 0.30), rgb(1.0, 0.80, 0.30), rgb(0.40, 0.80, 1.0), rgb(0.90, 0.46, 1.0), rgb(0.46, 1.0, 0.56))
_SHIFT = 4


def hide_sun(scene: Scene) -> bool:
    """Whether the sky's own sun gives way to one that the prompt describes."""
    return any(wisp.effect in {Effect.SUN, Effect.ECLIPSE} for wisp in scene.wisps)


def hide_moon(scene: Scene) -> bool:
    """The same of the moon."""
    return any(wisp.effect in {Effect.MOON, Effect.MILKY_WAY, Effect.METEORS} for wisp in scene.wisps)


def draw_heavens(sky: Image, scene: Scene, light: Light, horizon: float) -> None:
    """Draws what the prompt says of the sky, in place."""
    for number, wisp in enumerate(scene.wisps):
        draw = _DRAWN.get(wisp.effect)
        if draw is not None:
            draw(sky, wisp, scene, light, horizon, dice(scene, 300 + number))


def _size(sky: Image) -> tuple[int, int, float]:
    h, w = sky.shape[:2]
    return h, w, min(h, (w * h) ** 0.5)


def _meteors(sky: Image, wisp: Wisp, scene: Scene, light: Light, horizon: float, rng: np.random.Generator) -> None:
    h, w, unit = _size(sky)
    mask = np.zeros((h, w), np.float32)
    lean = float(rng.uniform(0.5, 0.9))
    for k in range(13):
        x, y = float(rng.uniform(0.02, 0.98)) * w, float(rng.uniform(0.02, 0.72)) * horizon * h
        long = unit * float(rng.uniform(0.06, 0.26))
        step = np.array((lean, 0.55)) * long
        for part in range(24):
            t = part / 24
            a = (x - step[0] * (1 - t), y - step[1] * (1 - t))
            b = (x - step[0] * (1 - t - 1 / 24), y - step[1] * (1 - t - 1 / 24))
            ends = [(round(float(p) * 16), round(float(q) * 16)) for p, q in (a, b)]
            thick = max(1, round(unit * 0.0034 * t * (1 if k % 3 else 1.6)))
            cv2.line(mask, ends[0], ends[1], (t**1.6,), thick, cv2.LINE_AA, _SHIFT)
        glow(sky, x, y, 0.016 * unit, 0.016 * unit, rgb(0.9, 0.95, 1.0), 0.9)
    add_light(sky, rgb(0.92, 0.96, 1.0), np.clip(mask + cv2.GaussianBlur(mask, (0, 0), 0.006 * unit), 0, 1))


def _star_trails(sky: Image, wisp: Wisp, scene: Scene, light: Light, horizon: float, rng: np.random.Generator) -> None:
    """Arcs about the pole, as a long exposure has them."""
    h, w, unit = _size(sky)
    pole = round(0.5 * w * 16), round(0.52 * horizon * h * 16)
    for tint in (rgb(1.0, 1.0, 1.0), rgb(0.76, 0.86, 1.0), rgb(1.0, 0.88, 0.70)):
        mask = np.zeros((h, w), np.float32)
        for _ in range(46):
            radius, start = unit * float(rng.uniform(0.02, 0.95)), float(rng.uniform(0, 360))
            size = round(radius * 16), round(radius * 16)
            bright = float(rng.uniform(0.35, 0.9))
            cv2.ellipse(
                mask, pole, size, 0, start, start + 42, (bright,), max(1, round(0.0020 * unit)), cv2.LINE_AA, _SHIFT
            )
        rows = np.arange(h, dtype=np.float32)[:, None] / h
        add_light(sky, tint, mask * smoothstep(rows, horizon * 1.02, horizon * 0.86))


def _milky_way(sky: Image, wisp: Wisp, scene: Scene, light: Light, horizon: float, rng: np.random.Generator) -> None:
    h, w, unit = _size(sky)
    x = (np.arange(w, dtype=np.float32) - w / 2)[None] / unit
    y = (np.arange(h, dtype=np.float32) / unit)[:, None]
    lean, at = float(rng.choice((-1, 1)) * rng.uniform(0.5, 0.9)), float(rng.uniform(-0.12, 0.12))
    off = (x - at - lean * (y - 0.25)) / np.float32(np.hypot(1, lean))
    salt = float(rng.uniform(0, 900))
    cloud = sample("cloud", x * 150 + salt, y * 150)
    rift = smoothstep(np.abs(off + 0.10 * (cloud - 0.5)) / (0.05 + 0.05 * cloud), 0.0, 1.0)
    band = np.exp(-((off / 0.20) ** 2)) * (0.45 + 1.1 * sample("cloud", x * 330 + 40, y * 330 + salt))
    fade = smoothstep(y * unit / h, horizon * 1.05, horizon * 0.55)
    body = band * (0.35 + 0.65 * rift) * fade
    tint = mix(rgb(0.52, 0.60, 1.0), rgb(1.0, 0.76, 0.66), smoothstep(cloud, 0.3, 0.7)[..., None])
    for k in range(3):
        sky[..., k] += np.maximum(1 - sky[..., k], 0) * np.clip(body * tint[..., k] * 1.25, 0, 0.92)
    stars = smoothstep(sample("fine", x * 1400 + salt, y * 1400), 0.80, 0.93) * np.clip(0.12 + 1.4 * band, 0, 1) * fade
    add_light(sky, rgb(1, 1, 1), stars.astype(np.float32))


def _rainbow(sky: Image, wisp: Wisp, scene: Scene, light: Light, horizon: float, rng: np.random.Generator) -> None:
    h, w, unit = _size(sky)
    cx, cy = w * float(rng.uniform(0.36, 0.64)), h * (horizon + 0.16)
    radius = min(0.86 * cy, 0.62 * max(w, unit))
    x = (np.arange(w, dtype=np.float32) - cx)[None]
    y = (np.arange(h, dtype=np.float32) - cy)[:, None]
    d = np.hypot(x, y) / np.float32(radius)
    for low, high, strength, turned in ((0.86, 0.99, 0.72, False), (1.14, 1.25, 0.26, True)):
        t = np.clip((high - d) / (high - low), 0, 1) * (len(_SPANS) - 1)
        order = _SPANS[::-1] if turned else _SPANS
        colour = np.stack([np.interp(t, np.arange(len(_SPANS)), [c[k] for c in order]) for k in range(3)], -1)
        edge = smoothstep(d, low - 0.01, low + 0.03) * smoothstep(d, high + 0.01, high - 0.03)
        blend(sky, colour.astype(np.float32), edge * np.float32(strength * (0.5 if light.night else 1.0)))


def _fireworks(sky: Image, wisp: Wisp, scene: Scene, light: Light, horizon: float, rng: np.random.Generator) -> None:
    h, w, unit = _size(sky)
    for k in range(7):
        x, y = w * (0.08 + 0.84 * (k + float(rng.random())) / 7), h * horizon * float(rng.uniform(0.14, 0.60))
        radius, tint = unit * float(rng.uniform(0.08, 0.17)), _BURSTS[int(rng.integers(len(_BURSTS)))]
        mask = np.zeros((h, w), np.float32)
        for ray in range(44):
            angle, reach = 2 * np.pi * (ray + float(rng.random())) / 44, radius * float(rng.uniform(0.55, 1.0))
            points = []
            for t in np.linspace(0.16, 1, 9):
                drop = 0.16 * radius * t * t
                points.append((x + np.cos(angle) * reach * t, y - np.sin(angle) * reach * t + drop))
            for n in range(8):
                ends = [(round(float(p) * 16), round(float(q) * 16)) for p, q in points[n : n + 2]]
                cv2.line(mask, ends[0], ends[1], (0.25 + 0.09 * n,), max(1, round(unit * 0.0022)), cv2.LINE_AA, _SHIFT)
            px, py = points[-1]
            cv2.circle(
                mask, (round(float(px) * 16), round(float(py) * 16)), round(unit * 0.05), 1.0, -1, cv2.LINE_AA, _SHIFT
            )
        glow(sky, x, y, 1.5 * radius, 1.5 * radius, tint, 0.34)
        add_light(sky, tint, np.clip(mask + 0.8 * cv2.GaussianBlur(mask, (0, 0), 0.006 * unit), 0, 1))
        glow(sky, x, y, 0.26 * radius, 0.26 * radius, rgb(1, 1, 0.92), 0.8)


def _birds(sky: Image, wisp: Wisp, scene: Scene, light: Light, horizon: float, rng: np.random.Generator) -> None:
    h, w, unit = _size(sky)
    cx, cy = w * float(rng.uniform(0.25, 0.75)), h * horizon * float(rng.uniform(0.28, 0.5))
    ink = light.zenith * np.float32(0.22)
    for _ in range(17):
        x, y = cx + rng.normal(0, 0.15) * w, cy + rng.normal(0, 0.10) * h * horizon
        span, lift, thick = unit * float(rng.uniform(0.010, 0.022)), float(rng.uniform(0.25, 0.7)), unit * 0.0024
        for side in (-1, 1):
            t = np.linspace(0, 1, 8)
            up = lift * span * np.sin(np.pi * 0.72 * t)
            top = np.stack([x + side * span * t, y - up - thick * (1 - t)], 1)
            low = np.stack([x + side * span * t, y - up + thick * (1 - t) * 0.6], 1)
            fill_polygon(sky, np.concatenate([top, low[::-1]]), ink, 0.85)


_COMPANIONS = ((0.0, 0.0, 1.0), (0.30, -0.16, 0.55), (-0.26, 0.10, 0.38), (0.16, 0.20, 0.30))
"""Of suns or moons that are several: how far across and down from the first, in units, and how large against it."""


def _discs(sky: Image, wisp: Wisp, scene: Scene, light: Light, horizon: float, rng: np.random.Generator) -> None:
    """As many suns or moons as the prompt counts."""
    side = -1 if light.sun_x > 0.5 else 1
    for across, down, share in _COMPANIONS[: wisp.count]:
        _disc(sky, wisp, scene, light, horizon, (side * across, down, share))


def _disc(
    sky: Image, wisp: Wisp, scene: Scene, light: Light, horizon: float, place: tuple[float, float, float]
) -> None:
    """A sun or a moon as the prompt has it: its size and its colour."""
    h, w, unit = _size(sky)
    across, down, share = place
    radius = unit * (0.19 if wisp.large else 0.095) * share
    moon = wisp.effect is Effect.MOON
    plain = rgb(0.95, 0.94, 0.88) if moon else rgb(1.0, 0.86, 0.42)
    tint = plain if wisp.tint is None else mix(rgb(*wisp.tint), rgb(1, 1, 1), 0.06)
    y = max(radius * 1.12, h * horizon * (0.45 if moon or not light.low else 0.80) - (0.5 * radius if moon else 0))
    x = w * float(np.clip(light.sun_x, 0.22, 0.78)) + across * unit
    y = max(radius * 1.12, y + down * h * horizon)
    glow(sky, x, y, 3.2 * radius, 3.2 * radius, tint, 0.55)
    face = tint
    if moon:
        x0, y0, x1, y1 = (int(v) for v in (x - radius - 2, y - radius - 2, x + radius + 3, y + radius + 3))
        part = sky[max(0, y0) : y1, max(0, x0) : x1]
        dx = (np.arange(max(0, x0), max(0, x0) + part.shape[1], dtype=np.float32) + 0.5 - x)[None] / radius
        dy = (np.arange(max(0, y0), max(0, y0) + part.shape[0], dtype=np.float32) + 0.5 - y)[:, None] / radius
        d = np.hypot(dx, dy)
        seas = smoothstep(sample("cloud", dx * 55 + scene.seed % 887, dy * 55 + 0 * dx), 0.46, 0.60)
        rough = sample("fine", dx * 160 + 30, dy * 160 + 0 * dx) - 0.5
        shown = tint * (1 - 0.24 * seas + 0.10 * rough - 0.12 * np.clip(d, 0, 1) ** 4)[..., None]
        blend(part, np.clip(shown, 0, 1), smoothstep(d, 1 + 1.5 / radius, 1 - 1.5 / radius))
        return
    fill_polygon(sky, ellipse(x, y, radius, radius, 96), np.stack([face, mix(face, rgb(1, 0.5, 0.2), 0.12)]), 0.98)


def _eclipse(sky: Image, wisp: Wisp, scene: Scene, light: Light, horizon: float, rng: np.random.Generator) -> None:
    h, w, unit = _size(sky)
    blend(sky, rgb(0.05, 0.06, 0.13), np.full((h, w), 0.62, np.float32))
    x, y, radius = w * 0.5, h * horizon * 0.42, unit * 0.095
    for reach, strength in ((3.4, 0.5), (1.9, 0.9), (1.25, 1.3)):
        glow(sky, x, y, reach * radius, reach * radius, rgb(1.0, 0.95, 0.84), strength)
    fill_polygon(sky, ellipse(x, y, radius, radius, 96), rgb(0.02, 0.02, 0.04))
    glow(sky, x + 0.72 * radius, y - 0.70 * radius, 0.34 * radius, 0.34 * radius, rgb(1, 1, 0.95), 1.6)


_DRAWN: dict[Effect, Callable[[Image, Wisp, Scene, Light, float, np.random.Generator], None]] = {
    Effect.METEORS: _meteors,
    Effect.STAR_TRAILS: _star_trails,
    Effect.MILKY_WAY: _milky_way,
    Effect.RAINBOW: _rainbow,
    Effect.FIREWORKS: _fireworks,
    Effect.BIRDS: _birds,
    Effect.SUN: _discs,
    Effect.MOON: _discs,
    Effect.ECLIPSE: _eclipse,
}
