"""The sky: gradient, sun or moon, stars and clouds; every seed has its own kind of clouds."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.ambience import Weather
from calotype.pipelines.bundled.render.backdrops import draw_backdrops
from calotype.pipelines.bundled.render.canvas import (
    Image,
    add_light,
    blend,
    ellipse,
    fill_polygon,
    glow,
    mix,
    smoothstep,
    wash,
)
from calotype.pipelines.bundled.render.clouds import draw_clouds
from calotype.pipelines.bundled.render.heavens import draw_heavens, hide_moon, hide_sun
from calotype.pipelines.bundled.render.light import Light, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.view import dice
from calotype.pipelines.bundled.scene import Scene

_WIDEST, _FINEST = 768, 1280
"""The gradient and the clouds are soft: drawn at most this wide, then enlarged; the second where detail is full."""
_SHIFT = 4
_MOON = rgb(1.0, 0.98, 0.90)
_OPEN = frozenset({Weather.CLEAR, Weather.CLOUDY})
"""Weathers in which the sun, the moon and the stars are seen."""


_MOONS, _SUNS = frozenset({"moon", "crescent moon"}), frozenset({"sun"})
"""Elements that take the place of the sky's own."""


def _has(scene: Scene, assets: frozenset[str]) -> bool:
    # a figure is called by who it is, and then by what that wears
    return any(e.asset.partition("/")[0] in assets for e in scene.elements)


def sun_place(light: Light, horizon: float) -> tuple[float, float]:
    """Where the sun or the moon stands, as fractions of the frame."""
    return light.sun_x, horizon * light.elevation


def paint_sky(scene: Scene, light: Light, width: int, height: int, horizon: float) -> Image:
    """A whole frame of sky; below the horizon it stays the horizon's colour, and on it stands what is behind all."""
    sky = _open_sky(scene, light, width, height, horizon)
    if scene.backdrops:
        draw_backdrops(sky, scene, light, horizon)
    return sky


def _open_sky(scene: Scene, light: Light, width: int, height: int, horizon: float) -> Image:
    widest = _WIDEST + (_FINEST - _WIDEST) * max(0.0, 2 * scene.finish.detail - 1)
    shrink = min(1.0, widest / max(width, height))
    w, h = round(width * shrink), round(height * shrink)
    sky = _gradient(scene, light, w, h, horizon)
    stars = light.night and scene.weather in _OPEN
    if not stars:
        _sun(sky, scene, light, horizon)
        draw_clouds(sky, scene, light, horizon)
        if scene.tints.lightning:
            _lightning(sky, scene, horizon)
        sky = sky if shrink == 1 else cv2.resize(sky, (width, height), interpolation=cv2.INTER_LINEAR)
        draw_heavens(sky, scene, light, horizon)
        return sky
    clear = sky.copy()
    draw_clouds(sky, scene, light, horizon)
    cover = np.clip(np.abs(sky - clear).max(-1) * 9, 0, 1)
    if shrink < 1:
        sky = cv2.resize(sky, (width, height), interpolation=cv2.INTER_LINEAR)
        cover = cv2.resize(cover, (width, height), interpolation=cv2.INTER_LINEAR)
    if scene.aurora:
        _aurora(sky, scene, horizon, cover)
    _stars(sky, scene, horizon, cover)
    if scene.tints.lightning:
        _lightning(sky, scene, horizon)
    if not _has(scene, _MOONS) and not hide_moon(scene):
        _moon(sky, scene, light, horizon, cover)
    draw_heavens(sky, scene, light, horizon)
    return sky


def _gradient(scene: Scene, light: Light, w: int, h: int, horizon: float) -> Image:
    y = ((np.arange(h, dtype=np.float32) + 0.5) / h / np.float32(horizon)).clip(0, 1)
    at = np.array((0, 0.26, 0.54, 0.78, 1) if light.low else (0, 0.30, 0.62, 0.88, 1), np.float32)
    stops = np.stack(
        [
            light.zenith,
            mix(light.zenith, light.middle, 0.55),
            light.middle,
            mix(light.middle, light.horizon, 0.72),
            light.horizon,
        ]
    )
    column = np.stack([np.interp(y, at, stops[:, c]) for c in range(3)], -1).astype(np.float32)
    column = cv2.GaussianBlur(column[:, None], (0, 0), 0.1, sigmaY=max(1.0, h * horizon * 0.05)).reshape(h, 1, 3)
    x = (np.arange(w, dtype=np.float32) + 0.5) / w
    away = np.abs(x - light.sun_x)[None]
    sky = cv2.resize(column, (w, h), interpolation=cv2.INTER_NEAREST)
    if light.low:  # the side away from the sun turns to rose and blue
        rose = mix(light.middle, light.zenith, 0.25)
        blend(sky, rose, smoothstep(away, 0.1, 1.0) * np.float32(0.55) * smoothstep(y, 0.2, 0.9)[:, None])
    return sky


def _sun(sky: Image, scene: Scene, light: Light, horizon: float) -> None:
    h, w = sky.shape[:2]
    sx, sy = sun_place(light, horizon)
    cx, cy, unit = sx * w, sy * h, min(h, (w * h) ** 0.5)
    open_sky = scene.weather in _OPEN
    strength = light.key if open_sky else 0.3 * light.key
    if light.low:
        gold = mix(light.sun, light.horizon, 0.45) * rgb(1.0, 1.06, 1.06)
        wash(sky, cx, cy, unit * 1.10, unit * 0.62, gold, 0.75 * strength)
        wash(sky, cx, cy, unit * 1.0, unit * 0.17, gold, 0.45 * strength)
        wash(sky, cx, cy, unit * 0.34, unit * 0.30, mix(gold, rgb(1, 0.95, 0.76), 0.6), 0.85 * strength)
    elif light.elevation > 1:
        glow(sky, cx, horizon * h, unit * 1.2, unit * 0.40, light.horizon, 0.9 * strength)
    else:
        glow(sky, cx, cy, unit * 0.85, unit * 0.8, light.sun, 0.30 * strength)
        glow(sky, cx, cy, unit * 0.26, unit * 0.26, light.sun, 0.55 * strength)
    if scene.weather is Weather.CLEAR and light.elevation < 1 and not _has(scene, _SUNS) and not hide_sun(scene):
        r = unit * (0.035 if light.low else 0.026)
        glow(sky, cx, cy, r * 3.2, r * 3.2, rgb(1, 0.97, 0.88), 0.8 * strength)
        disc = rgb(1.0, 0.99, 0.92) if light.low else rgb(1, 1, 0.97)
        fill_polygon(sky, ellipse(cx, cy, r, r), disc, 0.94)


def _moon(sky: Image, scene: Scene, light: Light, horizon: float, cover: Image) -> None:
    h, w = sky.shape[:2]
    sx, sy = sun_place(light, horizon)
    cx, cy, unit = sx * w, sy * h, min(h, (w * h) ** 0.5)
    r = unit * 0.042
    glow(sky, cx, cy, unit * 0.55, unit * 0.55, light.sun, 0.26)
    glow(sky, cx, cy, r * 3.4, r * 3.4, light.sun, 0.40)
    x0, x1, y0, y1 = int(cx - r - 2), int(cx + r + 3), int(cy - r - 2), int(cy + r + 3)
    x0, y0 = max(x0, 0), max(y0, 0)
    part = sky[y0:y1, x0:x1]
    if not part.size:
        return
    dx = (np.arange(x0, x0 + part.shape[1], dtype=np.float32) + 0.5 - cx)[None] / r
    dy = (np.arange(y0, y0 + part.shape[0], dtype=np.float32) + 0.5 - cy)[:, None] / r
    d = np.sqrt(dx * dx + dy * dy)
    seas = smoothstep(sample("cloud", dx * 110 + scene.seed % 887, dy * 110 + 0 * dx), 0.42, 0.62)
    face = _MOON * (1 - 0.20 * seas - 0.10 * np.clip(d, 0, 1) ** 4)[..., None]
    blend(part, face, smoothstep(d, 1 + 1.2 / r, 1 - 1.2 / r) * (1 - 0.75 * cover[y0:y1, x0:x1]))


def _stars(sky: Image, scene: Scene, horizon: float, cover: Image) -> None:
    """Stars as small soft dots, the brightest with a halo, thicker along a faint milky band."""
    h, w = sky.shape[:2]
    unit = min(h, (w * h) ** 0.5)
    rng = dice(scene, 5)
    count = 900
    x, y, bright = rng.uniform(-1.1, 1.1, count), rng.random(count) ** 1.25, rng.random(count) ** 4
    lean, shift = rng.uniform(-0.9, 0.9), rng.uniform(0.2, 0.7)
    drift = rng.normal(0, 0.10, count)
    band = np.arange(count) < count * 0.4
    y = np.where(band, np.clip(shift + lean * x + drift, 0, 2), y)
    hue = rng.random(count)
    gx = (np.arange(w, dtype=np.float32) / unit - w / unit / 2)[None]
    gy = (np.arange(h, dtype=np.float32) / h / horizon)[:, None]
    u, v = gx[:, ::8] + 0 * gy[::8], gy[::8] + 0 * gx[:, ::8]
    milk = np.exp(-(((v - shift - lean * u) / 0.20) ** 2)) * (
        0.25 + sample("even", u * 150 + scene.seed % 613, v * 150)
    )
    milk = cv2.resize(milk.astype(np.float32), (w, h), interpolation=cv2.INTER_LINEAR) * (1 - cover)
    add_light(sky, rgb(0.62, 0.66, 1.0), milk * smoothstep(gy, 1.0, 0.35) * np.float32(0.13))
    top = int(h * horizon)
    for sx, sy, b, c in zip(x * unit + w / 2, y * horizon * h, bright, hue, strict=True):
        if not (1 < sx < w - 2 and 1 < sy < min(top, h - 2)):
            continue
        shown = (0.35 + 0.65 * b) * (1 - cover[int(sy), int(sx)]) * float(smoothstep(sy / top, 1.0, 0.75))
        if shown < 0.05:
            continue
        r = unit * (0.0011 + 0.0013 * b)
        tint = rgb(1.0, 0.93, 0.84) if c < 0.25 else rgb(0.88, 0.93, 1.0)
        _dot(sky, sx, sy, max(r, 0.75), tint, shown * min(1.0, r / 0.75))
        if b > 0.8:
            glow(sky, sx, sy, r * 5, r * 5, tint, 0.22 * shown)


def _aurora(sky: Image, scene: Scene, horizon: float, cover: Image) -> None:
    """Curtains of green light that end sharply below and fade to violet above."""
    h, w = sky.shape[:2]
    unit = min(h, (w * h) ** 0.5)
    rng = dice(scene, 29)
    step = max(1, min(w, h) // 300)
    x = (np.arange(0, w, step, dtype=np.float32) / unit)[None]
    y = (np.arange(0, h, step, dtype=np.float32) / h / horizon)[:, None]
    for k in range(3):
        turn, phase, seed = rng.uniform(1.6, 3.4), rng.uniform(0, 6.3), rng.uniform(0, 900)
        fold = 0.10 * np.sin(turn * x + phase) + 0.05 * np.sin(2.7 * turn * x + 2 * phase)
        up = np.float32(0.80 - 0.17 * k) + fold - y
        rays = 0.30 + 0.70 * sample("fine", x * 420 + seed + 30 * fold, 0 * y + 0.6 * up * 100 + seed)
        drift = smoothstep(sample("cloud", x * 60 + seed, 0 * y + seed), 0.28, 0.60)
        body = smoothstep(up, -0.015, 0.045) * np.exp(-np.maximum(up, 0) / (0.10 + 0.30 * rays)) * rays * drift
        high = smoothstep(up, 0.05, 0.42)
        for tint, part in ((rgb(0.16, 1.0, 0.52), body * (1 - high)), (rgb(0.55, 0.26, 0.95), body * high)):
            shown = cv2.resize(np.asarray(part, np.float32), (w, h), interpolation=cv2.INTER_LINEAR) * (1 - cover)
            add_light(sky, tint, shown * np.float32(0.85))


def _lightning(sky: Image, scene: Scene, horizon: float) -> None:
    """Two bolts from the clouds to the horizon, forked, in the glow that they throw on the clouds."""
    h, w = sky.shape[:2]
    unit = min(h, (w * h) ** 0.5)
    rng = dice(scene, 37)
    mask = np.zeros((h, w), np.uint8)
    for side, strength in ((float(rng.uniform(0.14, 0.34)), 255), (float(rng.uniform(0.62, 0.86)), 190)):
        _bolt(mask, np.array((side * w, -0.02 * h)), horizon * h, unit, 0.0050 * unit, strength, rng)
    bolt = mask.astype(np.float32) * np.float32(1 / 255)
    for sigma, gain in ((0.110, 1.7), (0.030, 1.1), (0.008, 0.9)):
        add_light(sky, rgb(0.62, 0.66, 1.0), np.clip(cv2.GaussianBlur(bolt, (0, 0), sigma * unit) * gain, 0, 1))
    blend(sky, rgb(0.97, 0.96, 1.0), bolt)


def _bolt(
    mask: NDArray[np.uint8],
    start: NDArray[np.float64],
    low: float,
    unit: float,
    thick: float,
    strength: int,
    rng: np.random.Generator,
) -> None:
    at, lean = start, float(rng.uniform(-0.25, 0.25))
    while at[1] < low and thick > 0.4:
        step = np.array((lean + rng.normal(0, 0.75), 1.0)) * rng.uniform(0.025, 0.055) * unit
        end = at + step
        ends = [(round(float(x) * 16), round(float(y) * 16)) for x, y in (at, end)]
        cv2.line(mask, ends[0], ends[1], strength, max(1, round(thick)), cv2.LINE_AA, _SHIFT)
        if rng.random() < 0.16:
            _bolt(mask, end, end[1] + 0.22 * unit, unit, 0.45 * thick, round(0.75 * strength), rng)
        at, thick = end, thick * 0.985


def _dot(image: Image, cx: float, cy: float, r: float, colour: NDArray[np.float32], strength: float) -> None:
    reach = int(r * 2) + 1
    x0, y0 = int(cx) - reach, int(cy) - reach
    if x0 < 0 or y0 < 0:
        return
    part = image[y0 : y0 + 2 * reach + 1, x0 : x0 + 2 * reach + 1]
    dx = np.arange(x0, x0 + part.shape[1], dtype=np.float32) + 0.5 - np.float32(cx)
    dy = np.arange(y0, y0 + part.shape[0], dtype=np.float32) + 0.5 - np.float32(cy)
    fall = np.exp(-(dx[None] ** 2 + dy[:, None] ** 2) / np.float32(r * r))
    add_light(part, colour, fall * np.float32(strength))


def bloom(image: Image, light: Light, horizon: float) -> None:
    """The sun's glare over what stands in front of it; call it after the land is drawn."""
    h, w = image.shape[:2]
    sx, sy = sun_place(light, horizon)
    unit = min(h, (w * h) ** 0.5)
    if light.low:
        glow(image, sx * w, sy * h, unit * 0.62, unit * 0.50, mix(light.sun, light.horizon, 0.3), 0.26 * light.key)
        glow(image, sx * w, sy * h, unit * 0.22, unit * 0.20, light.sun, 0.20 * light.key)
        glow(image, sx * w, (horizon + 0.06) * h, unit * 0.62, unit * 0.20, light.sun, 0.30 * light.key)
