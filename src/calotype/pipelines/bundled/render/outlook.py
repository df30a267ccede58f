"""Outlooks: what the windows of a room look out on, where the prompt says it, and rain on the panes."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

from calotype.pipelines.bundled.ambience import Time, Weather
from calotype.pipelines.bundled.render.canvas import (
    Image,
    add_light,
    blend,
    blur,
    ellipse,
    fill_polygon,
    mix,
    polygon_mask,
    smoothstep,
)
from calotype.pipelines.bundled.render.interior import outside, stream
from calotype.pipelines.bundled.render.light import Light, Vector, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.solids import rect
from calotype.pipelines.bundled.rooms import Use, View
from calotype.pipelines.bundled.scene import Scene

_WIDE = 520
"""Pixels across a view before it is scaled: it is out of focus."""
Rng = np.random.Generator


def outlook(scene: Scene, light: Light, width: int, height: int, salt: int) -> Image:
    """The view at a pixel size, with the rain that runs down the glass."""
    room = scene.room
    view = room.view or (_USUAL.get(room.use) if room.use is not None else None)
    if room.snow or room.rain:
        scene = scene.evolve(weather=Weather.SNOWING if room.snow else Weather.RAIN)
    if view is None:
        image = outside(scene, light, width, height, salt)
    else:
        w = _WIDE
        h = max(24, round(w * height / max(1, width)))
        image = _sky(scene, light, w, h)
        _PAINTED[view](image, scene, light, stream(scene, 240 + salt))
        if room.snow or scene.weather is Weather.SNOWING:
            _flakes(image, stream(scene, 250 + salt))
        image = np.clip(cv2.resize(blur(image, 0.8), (width, height), interpolation=cv2.INTER_CUBIC), 0, 1)
    if room.rain or scene.weather is Weather.RAIN:
        _drops(image, stream(scene, 260 + salt))
    return image


def _sky(scene: Scene, light: Light, w: int, h: int) -> Image:
    y = np.linspace(0, 1, h, dtype=np.float32)[:, None, None]
    tone = np.where(y < 0.5, mix(light.zenith, light.middle, y * 2), mix(light.middle, light.horizon, y * 2 - 1))
    image = np.ascontiguousarray(np.broadcast_to(tone, (h, w, 3)), np.float32)
    if scene.weather is not Weather.CLEAR:
        image = np.asarray(mix(image, np.mean(light.horizon) * rgb(0.80, 0.86, 0.94), 0.7), np.float32)
    return image


def _dark(scene: Scene) -> bool:
    return scene.time in (Time.DUSK, Time.NIGHT)


def _city(image: Image, scene: Scene, light: Light, rng: Rng) -> None:
    """Towers, with lit windows when it is dark."""
    h, w = image.shape[:2]
    lit = _dark(scene) or scene.time is Time.SUNSET
    for row, (near, count) in enumerate(((0.0, 15), (0.45, 11), (1.0, 8))):
        far = mix(light.horizon, rgb(0.30, 0.36, 0.48) * light.ambient, 0.35 + 0.6 * near)
        for k in range(count):
            bw = w / count * rng.uniform(0.7, 1.05)
            x = w * (k + rng.uniform(0.2, 0.8)) / count
            top = h * (rng.uniform(0.18, 0.55) + 0.16 * row)
            tone = np.clip(far * rng.uniform(0.82, 1.12) * (0.55 if _dark(scene) else 1.0), 0, 1)
            fill_polygon(image, rect(x - bw / 2, top, x + bw / 2, h), tone)
            step = max(5.0, bw / 6)
            for wx in np.arange(x - bw / 2 + step * 0.4, x + bw / 2 - step * 0.6, step):
                for wy in np.arange(top + step * 0.6, h, step * 1.15):
                    on = rng.random() < (0.45 if lit else 0.8)
                    pane = rgb(1.0, 0.80, 0.46) if lit else np.clip(tone * 1.35, 0, 1)
                    if on:
                        fill_polygon(image, rect(wx, wy, wx + step * 0.5, wy + step * 0.55), pane, 0.9 if lit else 0.5)


def _sea(image: Image, scene: Scene, light: Light, rng: Rng) -> None:
    h, w = image.shape[:2]
    line = int(h * 0.52)
    y = np.linspace(0, 1, h - line, dtype=np.float32)[:, None, None]
    water = mix(
        mix(light.horizon, rgb(0.22, 0.52, 0.70) * light.ambient, 0.55), rgb(0.06, 0.30, 0.46) * light.ambient, y
    )
    waves = sample(
        "even", np.arange(w, dtype=np.float32)[None] * 3, np.arange(h - line, dtype=np.float32)[:, None] * 14
    )
    image[line:] = np.clip(water + (waves[..., None] - 0.5) * 0.14, 0, 1)


def _hills(image: Image, tone: Vector, base: float, relief: float, rng: Rng) -> None:
    h, w = image.shape[:2]
    x = np.linspace(0, 1, w, dtype=np.float32)
    crest = base + relief * (sample("cloud", x * 110 + float(rng.random() * 900), np.full_like(x, 7.0)) - 0.5)
    y = np.linspace(0, 1, h, dtype=np.float32)[:, None]
    blend(image, tone, smoothstep(y - crest.reshape(1, -1), -0.005, 0.008))


def _conifers(image: Image, tone: Vector, base: float, count: int, size: float, rng: Rng, snow: float = 0.0) -> None:
    h, w = image.shape[:2]
    for _ in range(count):
        x, y, s = w * rng.random(), h * (base + 0.10 * rng.random()), h * size * rng.uniform(0.7, 1.3)
        for k in range(3):
            low, half = y - s * 0.27 * k, s * (0.27 - 0.06 * k)
            shape = np.array(((x - half, low), (x + half, low), (x, low - s * 0.48)))
            fill_polygon(image, shape, np.clip(tone * rng.uniform(0.85, 1.1), 0, 1))
            if snow:
                cap = np.array(
                    ((x - half * 0.55, low - s * 0.22), (x + half * 0.55, low - s * 0.22), (x, low - s * 0.48))
                )
                fill_polygon(image, cap, rgb(0.95, 0.97, 1.0), snow)


def _snow(image: Image, scene: Scene, light: Light, rng: Rng) -> None:
    white = rgb(0.92, 0.95, 1.0) * np.maximum(light.ambient, 0.35) * 1.1
    _hills(image, np.clip(mix(white, light.horizon, 0.4), 0, 1), 0.52, 0.24, rng)
    _conifers(image, rgb(0.16, 0.30, 0.28) * np.maximum(light.ambient, 0.3), 0.66, 14, 0.34, rng, 0.75)
    _hills(image, np.clip(white, 0, 1), 0.74, 0.10, rng)
    _conifers(image, rgb(0.13, 0.27, 0.24) * np.maximum(light.ambient, 0.3), 0.92, 5, 0.52, rng, 0.85)


def _forest(image: Image, scene: Scene, light: Light, rng: Rng) -> None:
    green = rgb(0.26, 0.46, 0.24) * np.maximum(light.ambient, 0.3)
    _hills(image, np.clip(mix(green, light.horizon, 0.45), 0, 1), 0.44, 0.2, rng)
    _conifers(image, mix(green, light.horizon, 0.25), 0.66, 22, 0.40, rng)
    _conifers(image, green * 0.8, 0.84, 14, 0.54, rng)
    _hills(image, green * 1.15, 0.90, 0.06, rng)


def _garden(image: Image, scene: Scene, light: Light, rng: Rng) -> None:
    """A lawn or moss, clipped shrubs, a tree, stones."""
    h, w = image.shape[:2]
    green = rgb(0.36, 0.56, 0.26) * np.maximum(light.ambient, 0.3)
    for _ in range(26):
        x, y, r = w * rng.random(), h * rng.uniform(0.34, 0.56), h * rng.uniform(0.08, 0.16)
        blend(image, green * rng.uniform(0.65, 0.95), polygon_mask((h, w), [ellipse(x, y, r * 1.2, r)]))
    _hills(image, green * 1.12, 0.60, 0.05, rng)
    for _ in range(7):
        x, y, r = w * rng.random(), h * rng.uniform(0.66, 0.92), h * rng.uniform(0.05, 0.09)
        blend(image, green * 0.72, polygon_mask((h, w), [ellipse(x, y, r * 1.5, r * 0.9)]))
        blend(
            image,
            green * 1.05,
            polygon_mask((h, w), [ellipse(x - r * 0.2, y - r * 0.25, r * 1.1, r * 0.55)]),
        )
    for _ in range(4):
        x, y, r = w * rng.random(), h * rng.uniform(0.78, 0.96), h * rng.uniform(0.03, 0.05)
        blend(image, rgb(0.56, 0.56, 0.54) * light.ambient, polygon_mask((h, w), [ellipse(x, y, r * 1.6, r)]))
    for _ in range(40):
        x, y = w * rng.random(), h * rng.uniform(0.68, 0.98)
        tint = (rgb(0.95, 0.62, 0.74), rgb(0.98, 0.90, 0.62), rgb(0.90, 0.92, 0.98))[int(rng.integers(3))]
        blend(image, tint * np.maximum(light.ambient, 0.4), polygon_mask((h, w), [ellipse(x, y, 2.6, 2.4)]))


def _mountains(image: Image, scene: Scene, light: Light, rng: Rng) -> None:
    h, w = image.shape[:2]
    for row, base in enumerate((0.30, 0.46)):
        n = 4 + 2 * row
        for k in range(n):
            x, half = w * (k + rng.uniform(0.1, 0.9)) / n, w / n * rng.uniform(0.8, 1.1)
            peak = h * (base + rng.uniform(-0.10, 0.08))
            tone = mix(rgb(0.40, 0.46, 0.56) * light.ambient, light.horizon, 0.45 - 0.22 * row)
            fill_polygon(image, np.array(((x - half, h), (x, peak), (x + half, h))), np.clip(tone, 0, 1))
            tip = (h - peak) * 0.26
            share = tip / (h - peak)
            cap = np.array(
                (
                    (x - half * share, peak + tip),
                    (x, peak),
                    (x + half * share, peak + tip),
                    (x + half * share * 0.3, peak + tip * 0.7),
                    (x - half * share * 0.3, peak + tip * 1.2),
                )
            )
            fill_polygon(image, cap, np.clip(rgb(0.97, 0.98, 1.0) * np.maximum(light.ambient, 0.45), 0, 1), 0.9)
    _hills(image, rgb(0.34, 0.50, 0.30) * light.ambient, 0.78, 0.08, rng)


def _space(image: Image, scene: Scene, light: Light, rng: Rng) -> None:
    h, w = image.shape[:2]
    y, x = np.mgrid[0:h, 0:w].astype(np.float32)
    cloud = sample("cloud", x * 0.35 + 40, y * 0.35) * sample("cloud", x * 0.9, y * 0.9 + 300)
    image[:] = rgb(0.015, 0.02, 0.05) + cloud[..., None] * rgb(0.20, 0.12, 0.34)
    for _ in range(170):
        cx, cy = int(rng.integers(w)), int(rng.integers(h))
        cv2.circle(image, (cx, cy), 1, (1.0, 1.0, 1.0) if rng.random() < 0.3 else (0.6, 0.65, 0.8), -1, cv2.LINE_AA)
    cx, cy, r = w * rng.uniform(0.55, 0.8), h * rng.uniform(0.45, 0.7), 0.26 * h
    ball = np.clip((r - np.hypot(x - cx, y - cy)) + 0.5, 0, 1)
    face = 0.35 + 0.75 * np.clip(((x - cx) * -0.6 + (y - cy) * -0.5) / r + 0.5, 0, 1)
    bands = sample("cloud", x * 0.5, y * 3)
    tone = mix(rgb(0.16, 0.40, 0.70), rgb(0.86, 0.88, 0.80), np.clip(bands * 1.6 - 0.4, 0, 1)[..., None])
    blend(image, np.clip(tone * face[..., None], 0, 1), ball.astype(np.float32))


def _clouds(image: Image, scene: Scene, light: Light, rng: Rng) -> None:
    """Tops of clouds below, seen from above them."""
    h, w = image.shape[:2]
    white = rgb(0.98, 0.98, 1.0) * np.maximum(light.ambient, 0.35)
    for base in (0.62, 0.72, 0.84):
        for _ in range(16):
            x, y, r = w * rng.random(), h * (base + 0.05 * rng.random()), h * rng.uniform(0.05, 0.11)
            tone = np.clip(mix(white, light.horizon, 0.9 - base), 0, 1)
            blend(image, tone, polygon_mask((h, w), [ellipse(x, y, 2.2 * r, r)]) * np.float32(0.9))
        _hills(image, np.clip(mix(white, light.horizon, 0.9 - base) * 0.97, 0, 1), base + 0.04, 0.05, rng)
    blend(image, np.clip(white, 0, 1), np.full((h, w), 0.04, np.float32))


def _deep(image: Image, scene: Scene, light: Light, rng: Rng) -> None:
    """Water that darkens downward, weeds, and fish that pass."""
    h, w = image.shape[:2]
    y = np.linspace(0, 1, h, dtype=np.float32)[:, None, None]
    image[:] = mix(rgb(0.22, 0.66, 0.82), rgb(0.03, 0.20, 0.40), y)
    for _ in range(16):
        x, high, sway = w * rng.random(), h * rng.uniform(0.15, 0.4), rng.uniform(4, 12)
        t = np.linspace(0, 1, 12)
        blade = np.stack([x + sway * np.sin(5 * t + x), h - high * t], -1)
        edge = np.stack([x + 7 * (1 - t) + sway * np.sin(5 * t + x), h - high * t], -1)
        fill_polygon(image, np.concatenate([blade, edge[::-1]]), rgb(0.10, 0.42, 0.32))
    for _ in range(9):
        x, z, r = w * rng.random(), h * rng.uniform(0.15, 0.75), h * rng.uniform(0.03, 0.07)
        s = 1 if rng.random() < 0.5 else -1
        tone = (rgb(0.98, 0.62, 0.20), rgb(0.95, 0.85, 0.35), rgb(0.85, 0.40, 0.45))[int(rng.integers(3))]
        fill_polygon(image, ellipse(x, z, 1.6 * r, 0.8 * r), tone)
        fill_polygon(
            image,
            np.array(((x - s * 1.3 * r, z), (x - s * 2.3 * r, z - 0.8 * r), (x - s * 2.3 * r, z + 0.8 * r))),
            tone,
        )
        fill_polygon(image, ellipse(x + s * r, z - 0.2 * r, 0.16 * r, 0.16 * r), rgb(0.05, 0.05, 0.08))


def _apron(image: Image, scene: Scene, light: Light, rng: Rng) -> None:
    """An airliner on the concrete before far trees."""
    h, w = image.shape[:2]
    day = np.maximum(light.ambient, 0.35)
    _hills(image, rgb(0.40, 0.54, 0.40) * day, 0.58, 0.03, rng)
    _hills(image, rgb(0.62, 0.63, 0.64) * day, 0.66, 0.0, rng)
    for k in range(5):
        fill_polygon(
            image, rect(w * (0.02 + 0.22 * k), h * 0.90, w * (0.14 + 0.22 * k), h * 0.915), rgb(0.92, 0.80, 0.3)
        )
    long = min(0.44 * w, 1.9 * h)
    x, y, r = 0.72 * w, 0.60 * h, 0.060 * long
    white, shade, tone = rgb(0.96, 0.97, 0.98) * day, rgb(0.72, 0.75, 0.80) * day, rgb(0.14, 0.36, 0.68) * day
    back, nose = x - 0.52 * long, x + 0.48 * long
    fin = np.array(
        (
            (back, y - 0.4 * r),
            (back - 0.03 * long, y - 3.6 * r),
            (back + 0.06 * long, y - 3.6 * r),
            (back + 0.17 * long, y - 0.8 * r),
        )
    )
    fill_polygon(image, np.clip(fin, 0, max(w, h)), tone)
    t = np.linspace(-np.pi / 2, np.pi / 2, 20)
    front = np.stack([nose - 1.8 * r + 1.8 * r * np.cos(t), y + r * np.sin(t)], -1)
    body = np.concatenate(
        [
            front,
            np.array(
                ((back + 0.16 * long, y + r), (back, y - 0.2 * r), (back, y - 0.8 * r), (back + 0.1 * long, y - r))
            ),
        ]
    )
    fill_polygon(image, body, white)
    fill_polygon(image, rect(back + 0.1 * long, y + 0.35 * r, nose - 1.0 * r, y + 0.55 * r), tone)
    for k in range(20):
        at = back + (0.14 + 0.036 * k) * long
        fill_polygon(image, rect(at, y - 0.35 * r, at + 0.016 * long, y + 0.02 * r), rgb(0.28, 0.36, 0.46))
    fill_polygon(image, rect(nose - 1.1 * r, y - 0.5 * r, nose - 0.45 * r, y - 0.1 * r), rgb(0.22, 0.28, 0.36))
    wing = np.array(
        (
            (x - 0.02 * long, y + 0.4 * r),
            (x + 0.12 * long, y + 0.4 * r),
            (x - 0.10 * long, y + 2.2 * r),
            (x - 0.19 * long, y + 2.2 * r),
        )
    )
    fill_polygon(image, wing, shade)
    fill_polygon(image, ellipse(x + 0.03 * long, y + 1.35 * r, 0.9 * r, 0.55 * r), shade * 0.8)
    for at in (x - 0.02 * long, nose - 2.2 * r):
        fill_polygon(image, ellipse(at, y + 2.2 * r, 0.45 * r, 0.45 * r), rgb(0.14, 0.14, 0.15))
        fill_polygon(image, rect(at - 0.1 * r, y + 0.9 * r, at + 0.1 * r, y + 2.1 * r), shade * 0.7)


_USUAL: dict[Use, View] = {
    Use.COCKPIT: View.SPACE,
    Use.FLIGHT_DECK: View.SKY,
    Use.SUBMARINE: View.DEEP,
    Use.AIRPORT: View.APRON,
}
"""What is seen from a room where the prompt doesn't say it."""
_PAINTED: dict[View, Callable[[Image, Scene, Light, Rng], None]] = {
    View.CITY: _city,
    View.SEA: _sea,
    View.SNOW: _snow,
    View.FOREST: _forest,
    View.GARDEN: _garden,
    View.MOUNTAINS: _mountains,
    View.SPACE: _space,
    View.SKY: _clouds,
    View.DEEP: _deep,
    View.APRON: _apron,
}


def _flakes(image: Image, rng: Rng) -> None:
    h, w = image.shape[:2]
    for _ in range(170):
        x, y, r = w * rng.random(), h * rng.random(), rng.uniform(0.8, 2.6)
        cv2.circle(image, (round(x), round(y)), round(r), (0.97, 0.98, 1.0), -1, cv2.LINE_AA)


def _drops(image: Image, rng: Rng) -> None:
    """Beads on the glass and the tracks that some of them leave."""
    h, w = image.shape[:2]
    unit = min(h, w) / 100
    light = np.zeros((h, w), np.float32)
    shade = np.zeros((h, w), np.float32)
    for _ in range(26):
        x, y, long = w * rng.random(), h * rng.random() * 0.8, unit * rng.uniform(8, 34)
        t = np.linspace(0, 1, 9)
        track = np.stack([x + unit * 0.6 * np.sin(t * 7 + x), y + long * t], -1)
        cv2.polylines(
            light, [np.round(track * 8).astype(np.int32)], False, 0.34, max(1, round(0.5 * unit)), cv2.LINE_AA, 3
        )
    for _ in range(230):
        x, y, r = w * rng.random(), h * rng.random(), unit * rng.uniform(0.25, 0.95)
        at, axes = (round(x), round(y)), (max(1, round(r)), max(1, round(1.2 * r)))
        cv2.ellipse(shade, at, axes, 0, 0, 360, 0.34, -1, cv2.LINE_AA)
        cv2.circle(light, (round(x - 0.3 * r), round(y - 0.4 * r)), max(1, round(0.42 * r)), 0.8, -1, cv2.LINE_AA)
    image *= (1 - shade)[..., None]
    add_light(image, rgb(0.85, 0.92, 1.0), light * np.float32(0.75))
