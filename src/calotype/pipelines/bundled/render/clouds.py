"""Clouds in four forms: heaps (cumulus), sheets in perspective, low bands, and high wisps."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

from calotype.pipelines.bundled.ambience import Time, Weather
from calotype.pipelines.bundled.render.canvas import Image, blend, blur, mix, smoothstep
from calotype.pipelines.bundled.render.light import Light
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.spheres import raise_sphere
from calotype.pipelines.bundled.render.view import dice
from calotype.pipelines.bundled.scene import Scene

_COVER = {Weather.CLEAR: 0.34, Weather.CLOUDY: 0.74, Weather.RAIN: 1.0, Weather.SNOWING: 0.92, Weather.FOG: 0.4}
"""How much of the sky is clouded, before the atmosphere's own share."""


def draw_clouds(sky: Image, scene: Scene, light: Light, horizon: float) -> None:
    """Draws the scene's clouds on its sky, in place."""
    rng = dice(scene, 7)
    cover = float(np.clip(_COVER[scene.weather] * (1 + 0.6 * scene.atmosphere.clouds), 0.04, 1.2))
    for form in _forms(scene, rng):
        form(sky, scene, light, horizon, cover, rng)
    if scene.weather is Weather.FOG:
        h = sky.shape[0]
        y = (np.arange(h, dtype=np.float32) / h / np.float32(horizon))[:, None]
        blend(sky, light.haze, np.broadcast_to(0.45 + 0.5 * smoothstep(y, 0.1, 0.9), sky.shape[:2]))


Form = Callable[[Image, Scene, Light, float, float, np.random.Generator], None]


def _forms(scene: Scene, rng: np.random.Generator) -> tuple[Form, ...]:
    if scene.weather in (Weather.RAIN, Weather.SNOWING, Weather.FOG):
        return (_sheet,)
    if scene.weather is Weather.CLOUDY:
        return ((_sheet, _heaps), (_wisps, _heaps), (_sheet, _bands))[int(rng.integers(3))]
    low = scene.time in (Time.DAWN, Time.SUNSET, Time.DUSK)
    choices: tuple[tuple[Form, ...], ...] = (
        ((_bands,), (_wisps, _bands), (_bands, _heaps), (_sheet, _bands), (_heaps,))
        if low
        else ((_heaps,), (_wisps, _heaps), (_sheet,), (_wisps,), (_heaps, _heaps))
    )
    return choices[int(rng.integers(len(choices)))]


def _colours(scene: Scene, light: Light) -> tuple[Image, Image]:
    """Of the lit and of the shaded side."""
    wet = {Weather.RAIN: 0.55, Weather.SNOWING: 0.35}.get(scene.weather, 0.0)
    if light.night:
        lit, dark = mix(light.horizon, light.sun, 0.30), mix(light.zenith, light.horizon, 0.42)
    elif light.low:
        lit = mix(light.horizon, light.sun * 1.08, 0.55)
        dark = mix(mix(light.zenith, light.middle, 0.62), light.fill, 0.35)
    elif light.elevation > 1:
        lit, dark = mix(light.middle, light.horizon, 0.62), mix(light.zenith, light.middle, 0.55)
    else:
        lit, dark = mix(light.sun, 1.0, 0.6), mix(light.middle, light.fill, 0.55) * 1.08
    return mix(lit, dark * 0.9, wet), mix(dark, light.zenith * 0.55 + light.fill * 0.25, wet * 0.6)


def _grid(sky: Image, horizon: float) -> tuple[Image, Image]:
    """Places of the sky's pixels: x from the middle and y from the top, both in heights of the whole sky."""
    h, w = sky.shape[:2]
    unit = np.float32(min(h, (w * h) ** 0.5))
    x = ((np.arange(w, dtype=np.float32) + 0.5 - w / 2) / unit)[None]
    y = ((np.arange(h, dtype=np.float32) + 0.5) / h / np.float32(horizon))[:, None]
    return x, y


def _toward_sun(x: Image, y: Image, light: Light, ratio: float) -> Image:
    """1 at the sun, falling off over half a frame."""
    dx = x - np.float32((light.sun_x - 0.5) * ratio)
    dy = (y - np.float32(light.elevation)) * np.float32(0.6)
    return np.exp(-np.sqrt(dx * dx + dy * dy) * np.float32(2.4))


def _sheet(sky: Image, scene: Scene, light: Light, horizon: float, cover: float, rng: np.random.Generator) -> None:
    """Broken cloud on a level plane overhead, so that it narrows toward the horizon."""
    x, y = _grid(sky, horizon)
    top = min(sky.shape[0], int(sky.shape[0] * horizon) + 1)
    y = y[:top]
    near = 1 / np.maximum(1.10 - y, 0.05)
    grain, stretch = rng.uniform(75, 150), rng.uniform(0.8, 2.2)
    u = x * near * np.float32(grain) + np.float32(rng.uniform(0, 900))
    v = near * np.float32(grain * stretch) + np.float32(rng.uniform(0, 900)) + 0 * x
    side = np.sign(light.sun_x - 0.5) or 1.0
    n = sample("even", u, v) * 0.74 + sample("even", u * 2.9, v * 2.9 + 90) * 0.26
    m = sample("even", u + side * 16, v - 14) * 0.74 + sample("even", u * 2.9 + side * 16, v * 2.9 + 76) * 0.26
    density = smoothstep(n, 0.98 - cover * 0.85, 1.22 - cover * 0.85)
    density = density * smoothstep(y, 1.02, 0.80 if cover < 0.85 else 0.98)
    lit, dark = _colours(scene, light)
    face = np.clip(0.55 + (n - m) * 1.5 - 0.25 * smoothstep(n, 0.6, 1.0), 0, 1)
    part = sky[:top]
    shine = _toward_sun(x, y, light, sky.shape[1] / min(sky.shape[0], (sky.shape[0] * sky.shape[1]) ** 0.5))
    face = np.clip(face + shine * 0.5 * light.key, 0, 1)
    blend(part, mix(dark, lit, face[..., None]), density * np.float32(0.92))


def _bands(sky: Image, scene: Scene, light: Light, horizon: float, cover: float, rng: np.random.Generator) -> None:
    """Long level bars, glowing underneath where a low sun reaches them."""
    x, y = _grid(sky, horizon)
    top = min(sky.shape[0], int(sky.shape[0] * horizon) + 1)
    y = y[:top]
    slope = rng.uniform(-0.10, 0.10)
    at = y + x * np.float32(slope)
    u0, v0 = rng.uniform(0, 900, 2)
    bend = (sample("cloud", x * 60 + u0, y * 110 + v0) - 0.5) * 0.16
    thin = rng.uniform(520, 800)
    n = sample("even", x * 62 + u0, (at + bend) * thin + v0) * 0.70
    n += sample("even", x * 190 + v0, (at + bend) * thin * 2.1 + u0) * 0.30
    below = sample("even", x * 62 + u0, (at + bend + 0.020) * thin + v0)
    low = smoothstep(y, 0.05, 0.45) * smoothstep(y, 1.03, 0.86)
    density = smoothstep(n, 1.0 - cover * 0.95, 1.34 - cover * 0.95) * (0.25 + 0.75 * low)
    lit, dark = _colours(scene, light)
    ratio = sky.shape[1] / min(sky.shape[0], (sky.shape[0] * sky.shape[1]) ** 0.5)
    shine = _toward_sun(x, y, light, ratio)
    face = np.clip(0.30 + (n - below) * 0.9 + shine * 1.2 * light.key, 0, 1)
    blend(sky[:top], mix(dark, lit, face[..., None]), density * np.float32(0.88))


def _wisps(sky: Image, scene: Scene, light: Light, horizon: float, cover: float, rng: np.random.Generator) -> None:
    """High, thin streaks combed by the wind."""
    x, y = _grid(sky, horizon)
    top = min(sky.shape[0], int(sky.shape[0] * horizon) + 1)
    y = y[:top]
    turn = rng.uniform(-0.6, 0.6)
    u0, v0 = rng.uniform(0, 900, 2)
    near = 1 / np.maximum(1.25 - y, 0.1)
    px, py = x * near, near
    along = px * np.float32(np.cos(turn)) + py * np.float32(np.sin(turn))
    over = py * np.float32(np.cos(turn)) - px * np.float32(np.sin(turn))
    comb = (sample("cloud", along * 50 + u0, over * 50 + v0) - 0.5) * 0.5
    n = sample("even", along * 26 + u0, (over + comb) * 240 + v0) * 0.55
    n += sample("cloud", along * 90 + v0, (over + comb) * 700 + u0) * 0.45
    patch = smoothstep(sample("even", px * 60 + v0, py * 70 + u0), 0.72 - cover * 0.55, 1.15 - cover * 0.5)
    density = smoothstep(n, 0.36, 0.86) * patch * smoothstep(y, 1.0, 0.6)
    lit, dark = _colours(scene, light)
    blend(sky[:top], mix(lit, dark, 0.12), density * np.float32(0.70))


def _heaps(sky: Image, scene: Scene, light: Light, horizon: float, cover: float, rng: np.random.Generator) -> None:
    """Cumulus: heaps of spheres on a flat base, frayed by noise and lit as solids."""
    h, w = sky.shape[:2]
    unit = min(h, (w * h) ** 0.5)
    deep = horizon * h
    field = np.zeros((h, w), np.float32)
    count = int(2 + 9 * cover + rng.integers(0, 3))
    for _ in range(count):
        far = rng.random()
        base = 0.22 + 0.66 * far + rng.uniform(-0.06, 0.06)
        size = unit * (0.42 - 0.31 * far) * rng.uniform(0.55, 1.25) * (0.7 + 0.5 * cover)
        cx = w / 2 + rng.uniform(-1.0, 1.0) * unit
        tall = rng.uniform(0.22, 0.55)
        towers = rng.uniform(-0.35, 0.35, 3)
        for k in range(int(rng.integers(16, 26))):
            a = float(np.clip(towers[k % 3] + rng.normal(0, 0.13), -0.5, 0.5)) if k % 4 else rng.uniform(-0.5, 0.5)
            crest = tall * (1 - 3.2 * a * a) * (0.55 + 0.45 * np.cos((a - towers[0]) * 9))
            lift = rng.random() ** 0.8 * max(crest, 0.02)
            r = size * rng.uniform(0.06, 0.15) * (1.25 - 0.8 * lift / tall)
            floor = base * deep + 0.10 * r
            px, py = cx + a * size, base * deep - lift * size
            raise_sphere(field, px, py, r, floor=floor)
            for turn in rng.uniform(-0.3, np.pi + 0.3, 5):  # billows on the upper side
                q = r * rng.uniform(0.30, 0.52)
                raise_sphere(
                    field, px + r * 0.74 * np.cos(turn), py - r * 0.74 * np.sin(turn), q, floor=floor, lift=r * 0.36
                )
    x, y = _grid(sky, horizon)
    fray = unit * 0.024
    u0 = float(rng.uniform(0, 900))
    down_cells = y * np.float32(horizon * h / unit)
    n1 = sample("fine", x * 520 + u0, down_cells * 520) - 0.5
    n2 = sample("fine", x * 520 + 400, down_cells * 520 + u0) - 0.5
    across = np.arange(w, dtype=np.float32)[None] + n1 * np.float32(fray)
    down = np.arange(h, dtype=np.float32)[:, None] + n2 * np.float32(fray)
    field = cv2.remap(field, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    if not field.any():
        return
    scale = np.float32(unit * 0.05)
    soft = blur(field, unit * 0.004)
    wide = blur(field, unit * 0.016)
    body = soft * 0.55 + wide * 0.45
    lx, ly, _ = light.direction
    gx = cv2.Scharr(body, cv2.CV_32F, 1, 0, scale=1 / 32)
    gy = cv2.Scharr(body, cv2.CV_32F, 0, 1, scale=1 / 32)
    up = 0.75 if not light.low else 0.25
    face = (0.50 - gx * np.float32(lx * 0.9) + gy * np.float32(max(ly, up) * 0.62)) / np.sqrt(
        1 + 0.6 * (gx * gx + gy * gy)
    )
    face += (soft - wide) / scale * 0.35
    ratio = w / unit
    edge = smoothstep(soft, unit * 0.030, 0)
    face = np.clip(face + edge * _toward_sun(x, y, light, ratio) * 0.9 * light.key, 0, 1)
    lit, dark = _colours(scene, light)
    colour = mix(mix(dark, lit, face[..., None]), light.horizon, (smoothstep(y, 0.35, 1.0) * 0.45)[..., None])
    blend(
        sky,
        colour,
        smoothstep(blur(field, unit * 0.0016), 0, unit * 0.020) * np.float32(0.96) * smoothstep(y, 1.02, 0.93),
    )
