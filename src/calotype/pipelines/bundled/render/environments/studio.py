"""A photographer's studio: a seamless backdrop, soft light, at most a few plain set pieces."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import cv2
import numpy as np

from calotype.pipelines.bundled.ambience import Masonry, Time
from calotype.pipelines.bundled.render.canvas import (
    Image,
    add_light,
    blend,
    blur,
    ellipse,
    glow,
    mix,
    polygon_mask,
    smoothstep,
)
from calotype.pipelines.bundled.render.interior import stream
from calotype.pipelines.bundled.render.light import Light, Vector, rgb
from calotype.pipelines.bundled.render.masonry import walling
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.plinths import lay
from calotype.pipelines.bundled.render.solids import Key, Points, arch, cast, rect, rounded, solid
from calotype.pipelines.bundled.render.stage import Clearing, Stage
from calotype.pipelines.bundled.scene import Scene

_SET = 0.5
"""How plainly set pieces show before the backdrop."""
Set = Literal["sweep", "duotone", "spot", "arches", "disc", "steps"]


@dataclass(frozen=True, kw_only=True)
class _Backdrop:
    wall: Vector
    floor: Vector
    accent: Vector
    warmth: float


def _backdrop(warmth: float, wall: tuple[float, ...], floor: tuple[float, ...], accent: tuple[float, ...]) -> _Backdrop:
    return _Backdrop(wall=rgb(*wall), floor=rgb(*floor), accent=rgb(*accent), warmth=warmth)


def _backdrops() -> tuple[_Backdrop, ...]:
    return (
        _backdrop(0.0, (0.92, 0.91, 0.90), (0.96, 0.95, 0.94), (0.86, 0.80, 0.74)),
        _backdrop(-0.8, (0.72, 0.83, 0.92), (0.86, 0.92, 0.96), (0.98, 0.80, 0.62)),
        _backdrop(-1.0, (0.52, 0.68, 0.86), (0.66, 0.80, 0.92), (0.96, 0.88, 0.74)),
        _backdrop(-0.6, (0.62, 0.82, 0.79), (0.78, 0.90, 0.87), (0.98, 0.74, 0.62)),
        _backdrop(-0.3, (0.82, 0.78, 0.93), (0.91, 0.88, 0.97), (0.98, 0.82, 0.70)),
        _backdrop(-0.1, (0.74, 0.83, 0.68), (0.86, 0.91, 0.80), (0.96, 0.86, 0.66)),
        _backdrop(0.4, (0.97, 0.88, 0.66), (0.99, 0.93, 0.78), (0.52, 0.72, 0.74)),
        _backdrop(0.6, (0.96, 0.79, 0.75), (0.98, 0.88, 0.84), (0.62, 0.76, 0.80)),
        _backdrop(0.8, (0.95, 0.70, 0.56), (0.97, 0.80, 0.68), (0.98, 0.90, 0.76)),
        _backdrop(1.0, (0.90, 0.80, 0.68), (0.95, 0.88, 0.78), (0.80, 0.54, 0.42)),
        _backdrop(-0.5, (0.27, 0.34, 0.44), (0.36, 0.44, 0.54), (0.95, 0.70, 0.45)),
        _backdrop(0.1, (0.30, 0.29, 0.31), (0.38, 0.37, 0.39), (0.86, 0.62, 0.44)),
    )


_TIMES: dict[Time, tuple[float, tuple[float, float, float], tuple[float, float, float]]] = {
    # level of the fill, key colour, rim colour
    Time.DAY: (1.00, (1.0, 0.995, 0.98), (0.0, 0.0, 0.0)),
    Time.DAWN: (0.95, (1.0, 0.93, 0.88), (0.16, 0.07, 0.04)),
    Time.SUNSET: (0.86, (1.0, 0.85, 0.70), (0.30, 0.13, 0.03)),
    Time.DUSK: (0.52, (0.84, 0.80, 1.0), (0.22, 0.08, 0.24)),
    Time.NIGHT: (0.27, (0.68, 0.75, 1.0), (0.10, 0.14, 0.34)),
}


def _choose(scene: Scene) -> tuple[_Backdrop, Set]:
    rng = stream(scene, 21)
    every = _backdrops()
    weight = np.exp([2.0 * scene.atmosphere.hue * b.warmth for b in every]) * ([1.6] + [1.0] * 9 + [0.45, 0.45])
    backdrop = every[int(rng.choice(len(every), p=weight / weight.sum()))]
    if scene.tints.masonry is not None:
        # gray, so that it is light alone that falls on the wall
        return replace(backdrop, wall=rgb(0.90, 0.90, 0.90), floor=rgb(0.72, 0.71, 0.70)), "sweep"
    if scene.tints.backdrop is not None:
        tone = rgb(*scene.tints.backdrop)
        return replace(backdrop, wall=tone, floor=np.asarray(mix(tone, 1.0, 0.06), np.float32), accent=tone), "sweep"
    plain: tuple[Set, ...] = ("sweep", "duotone", "spot")
    built: tuple[Set, ...] = ("arches", "disc", "steps")
    dressed = rng.random() < 0.10 + 0.3 * max(0.0, scene.atmosphere.lushness)
    return backdrop, (built if dressed else plain)[int(rng.integers(3))]


def paint_studio(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """A backdrop that leaves the picture to its subject.

    See :class:`~calotype.pipelines.bundled.render.stage.Painter`.
    """
    backdrop, kind = _choose(scene)
    rng = stream(scene, 22)
    level, key_rgb, rim_rgb = _TIMES[scene.time]
    key_tone, rim = rgb(*key_rgb), rgb(*rim_rgb)
    coin = 1.0 if rng.random() < 0.5 else -1.0
    side = float(np.sign(scene.camera.sun_x)) if abs(scene.camera.sun_x) > 0.05 else coin
    horizon = 0.60 - 0.07 * scene.camera.horizon
    unit = float(min(width, height)) * 1.12**scene.camera.zoom
    cx = width * (0.5 + 0.5 * (clearing.x - 0.5))
    line = horizon * height

    # 1. Backdrop: smooth, so a coarse grid is exact enough; set pieces need the full one.
    step = max(1, min(width, height) // 256)
    w, h = -(-width // step), -(-height // step)
    x = (((np.arange(w, dtype=np.float32) + 0.5) * step - cx) / unit)[None]
    y = (((np.arange(h, dtype=np.float32) + 0.5) * step - line) / unit)[:, None]
    sharp = {"duotone": 0.012, "steps": 0.02, "arches": 0.02, "disc": 0.05}.get(kind, 0.15)
    floor = smoothstep(y, -sharp, sharp)
    wall = backdrop.wall if kind != "duotone" else backdrop.wall**1.5
    base = mix(wall, backdrop.floor, floor[..., None])
    base = np.broadcast_to(base, (h, w, 3)).copy()
    pool_x = -0.10 * side
    tight = 9.0 if kind == "spot" else 3.0
    pool = np.exp(-((x - pool_x) ** 2) * tight - (y + 0.20) ** 2 * tight * 0.9) * (1 - floor)
    on_floor = np.exp(-(x**2) * 2.2 - (y - 0.16) ** 2 * 7) * floor
    sweep = 0.5 + 0.5 * np.tanh((x * side) * 1.1 - y * 0.25)
    dim = 1.0 - level
    bright = level * (0.905 + 0.095 * sweep) + (0.10 + 0.28 * dim + (0.10 if kind == "spot" else 0.0)) * pool
    bright += (0.07 + 0.22 * dim) * on_floor
    corner = (x / max(0.5, width / unit / 2)) ** 2 * 0.07 + ((y + 0.05) / max(0.5, height / unit / 2)) ** 2 * 0.06
    plainly = scene.tints.backdrop is not None
    # a colour that is asked for is met where nothing shades it
    lit = bright * (1 - corner * (0.5 if plainly else 1.0)) * (1.07 if plainly else 1.0)
    if kind == "spot":
        lit = lit - 0.05 * level
    shaded = base * lit[..., None] * mix(1.0, key_tone, 0.75)
    glow_side = np.exp(-((x + 0.75 * side) ** 2) * 1.6 - (y + 0.25) ** 2 * 1.4)
    shaded += rim * glow_side[..., None] * (1 - shaded)
    image = cv2.resize(
        shaded.astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC if step > 1 else cv2.INTER_LINEAR
    )

    if scene.tints.masonry is not None:
        _build(image, scene, scene.tints.masonry, cx, line, unit)

    # 2. Set pieces and a light shaped by a window.
    key = Key(x=0.75 * side, y=-0.66)
    tone = mix(1.0, key_tone, 0.75) * (0.30 + 0.76 * level)
    if kind in ("arches", "disc", "steps"):
        plain = image.copy()
        _set(image, kind, backdrop, tone, key, cx, line, unit, rng)
        image = mix(plain, image, _SET)
        if rim.any():
            glow(image, cx + 0.6 * side * unit, line - 0.3 * unit, 0.9 * unit, 0.9 * unit, np.clip(rim * 2, 0, 1), 0.6)
    if scene.tints.bokeh:
        _lights(image, line, unit, stream(scene, 23))
    if (
        kind != "spot"
        and not plainly
        and scene.tints.masonry is None
        and scene.time in (Time.DAY, Time.DAWN, Time.SUNSET)
        and rng.random() < 0.35
    ):
        _gobo(image, key_tone, side, line, unit, cx, rng, plants=rng.random() < 0.5)

    if scene.tints.top is not None and scene.tints.top.is_set:
        lay(image, scene, scene.tints.top, np.full((height, width, 3), 0.97 * level, np.float32) * tone, -1.5 * height)

    # 3. Fine grain keeps the wide gradients from banding.
    image += (rng.random((height, width, 1), np.float32) - np.float32(0.5)) * np.float32(0.008)
    np.clip(image, 0, 1, out=image)
    toward = np.array((0.7 * side, 0.66, -0.3), np.float32)
    ambient = np.clip(mix(1.0, key_tone, 0.6) * (0.55 + 0.5 * level), 0.5, 1.05).astype(np.float32)
    stage_light = replace(
        light,
        ambient=ambient,
        sun=mix(key_tone, 1.0, 0.2),
        key=0.75 if level > 0.6 else 0.55,
        sun_x=0.5 + 0.38 * side,
        direction=(toward / np.linalg.norm(toward)).astype(np.float32),
        night=False,
    )
    return Stage(background=image, light=stage_light, horizon=horizon, surface="floor")


def _set(
    image: Image,
    kind: Set,
    backdrop: _Backdrop,
    tone: Vector,
    key: Key,
    cx: float,
    line: float,
    u: float,
    rng: np.random.Generator,
) -> None:
    """Arches, a disc or steps behind the subject."""
    wall = np.clip(backdrop.wall * tone, 0, 1)
    # of the wall's colour, nearly: a set piece must never be taken for a second subject
    accent = mix(wall, np.clip(backdrop.accent * tone, 0, 1), 0.18)
    side = 1.0 if key.x > 0 else -1.0
    bevel = 0.010 * u

    def piece(shape: Points, colour: Vector, gradient: float = 0.06) -> None:
        cast(image, [shape], dx=-0.03 * u * side, dy=0.012 * u, softness=0.040 * u, strength=0.10, colour=wall * 0.35)
        stops = np.stack([colour * (1 + gradient * 0.4), colour * (1 - gradient)])
        solid(image, [shape], np.clip(stops, 0, 1), key, bevel=bevel, strength=0.07)

    if kind == "disc":
        r = (0.27 + 0.05 * rng.random()) * u
        shape = ellipse(cx + 0.08 * u * rng.normal(), line - r * 0.95, r, r, 160)
        piece(shape, mix(accent, wall, 0.15))
        if rng.random() < 0.6:
            q = r * 0.45
            piece(ellipse(cx + side * r * 1.15, line - q * 0.98, q, q, 120), mix(wall, accent, 0.35))
    elif kind == "arches":
        offset = 0.14 * u * rng.normal()
        for f, dx, colour in ((1.0, offset, mix(wall, accent, 0.45)), (0.72, offset - side * 0.26 * u, accent)):
            a, tall = 0.24 * u * f, (0.52 + 0.06 * rng.random()) * u * f
            shape = arch(cx + dx - a, line - tall, cx + dx + a, line + 0.006 * u, 80)
            piece(shape, np.clip(colour, 0, 1))
        _shade_floor(image, line, u)
    else:
        n = int(rng.integers(2, 4))
        for k in range(n):
            a = cx + side * (-0.46 + 0.17 * k) * u
            tall = (0.10 + 0.10 * (n - k)) * u
            colour = mix(wall, accent, (k + 1) / (n + 0.5))
            piece(rounded(a - 0.14 * u, line - tall, a + 0.12 * u, line + 0.006 * u, 0.012 * u), colour)
        r = 0.085 * u
        piece(ellipse(cx + side * 0.40 * u, line - 0.34 * u, r, r, 100), accent)
        _shade_floor(image, line, u)


def _build(image: Image, scene: Scene, kind: Masonry, cx: float, line: float, unit: float) -> None:
    """A wall down to the floor in place of the backdrop, in its light."""
    width, foot = image.shape[1], int(line)
    x = ((np.arange(width, dtype=np.float32) + 0.5 - cx) / unit)[None]
    y = ((np.arange(foot, dtype=np.float32) + 0.5 - line) / unit)[:, None]
    wall = walling(kind, x, y, 1 / unit, scene.seed % 2**31, scene.tints.backdrop)
    painted = scene.tints.backdrop is not None
    image[:foot] = np.clip(wall * image[:foot] * np.float32(0.98 if painted else 1.22), 0, 1)
    rows = (np.arange(foot, len(image), dtype=np.float32) - line)[:, None] / unit
    tooth = sample("fine", x * 420 / (1 + 3 * rows), rows * 900) - np.float32(0.5)
    image[foot:] *= (1 + np.float32(0.12) * tooth)[..., None]
    cast(
        image, [rect(-unit, line - 0.006 * unit, width + unit, line + 0.012 * unit)], softness=0.02 * unit, strength=0.5
    )


def _lights(image: Image, line: float, u: float, rng: np.random.Generator) -> None:
    """Small lamps far behind, out of focus: discs, a little brighter at the rim."""
    width = image.shape[1]
    tones = (rgb(1.0, 0.72, 0.36), rgb(1.0, 0.55, 0.28), rgb(1.0, 0.86, 0.62), rgb(0.96, 0.45, 0.40))
    for _ in range(34):
        r = (0.016 + 0.040 * rng.random()) * u
        cx, cy = rng.random() * width, line - (0.02 + 0.62 * rng.random() ** 0.8) * u
        x0, x1 = int(max(0, cx - r - 2)), int(min(width, cx + r + 3))
        y0, y1 = int(max(0, cy - r - 2)), int(max(0, cy + r + 3))
        part = image[y0:y1, x0:x1]
        if not part.size:
            continue
        d = np.hypot(np.arange(x0, x1)[None] - cx, np.arange(y0, y0 + len(part))[:, None] - cy)
        disc = np.clip((r - d) / max(1.0, 0.05 * r), 0, 1) * (0.70 + 0.40 * np.clip(d / r, 0, 1) ** 5)
        strength = 0.16 + 0.42 * rng.random()
        add_light(part, tones[int(rng.integers(len(tones)))], (disc * strength).astype(np.float32))


def _shade_floor(image: Image, line: float, u: float) -> None:
    """The line where the set meets the floor."""
    width = image.shape[1]
    cast(image, [rect(-u, line - 0.004 * u, width + u, line + 0.006 * u)], softness=0.016 * u, strength=0.16)


def _gobo(
    image: Image, tone: Vector, side: float, line: float, u: float, cx: float, rng: np.random.Generator, *, plants: bool
) -> None:
    """Sunlight through a window or leaves, thrown softly on the wall."""
    height, width = image.shape[:2]
    k = max(1, min(width, height) // 300)
    w, h = -(-width // k), -(-height // k)
    shapes: list[Points] = []
    x0, y0 = cx - side * (0.05 + 0.2 * rng.random()) * u - 0.18 * u, line - 0.56 * u
    a, b, lean = 0.17 * u, 0.15 * u, -side * 0.42
    for i in range(2):
        for j in range(3):
            q = rect(i * a * 1.08, j * b * 1.1, i * a * 1.08 + a, j * b * 1.1 + b)
            shapes.append(np.stack([(x0 + q[:, 0] + q[:, 1] * lean) / k, (y0 + q[:, 1] + q[:, 0] * 0.16) / k], -1))
    mask = blur(polygon_mask((h, w), shapes), 0.012 * u / k)
    if plants:
        gx, gy = np.arange(w, dtype=np.float32)[None] * (k / u), np.arange(h, dtype=np.float32)[:, None] * (k / u)
        o = float(rng.random() * 900)
        leaves = smoothstep(sample("fine", gx * 62 + gy * 22 + o, gy * 84 + o), 0.40, 0.56)
        mask = mask * (0.25 + 0.75 * blur(leaves, 0.010 * u / k))
    full = cv2.resize(mask, (width, height), interpolation=cv2.INTER_LINEAR)
    full *= np.float32(0.75)
    lit = image * mix(1.16, tone * 1.20, 0.6)
    lit += np.float32(0.03)
    blend(image, np.clip(lit, 0, 1, out=lit), full)
