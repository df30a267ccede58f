"""Over the roofs: a city from above, a roof or a beam to stand on with the city behind, and a stadium's pitch."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.backdrops import Backdrop
from calotype.pipelines.bundled.locales import Locale
from calotype.pipelines.bundled.render.backdrops import draw_backdrops
from calotype.pipelines.bundled.render.buildings import tower
from calotype.pipelines.bundled.render.canvas import blend, fill_polygon, glow, mix, polygon_mask, smoothstep
from calotype.pipelines.bundled.render.interior import stream
from calotype.pipelines.bundled.render.light import Light, Vector, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.sky import bloom, paint_sky
from calotype.pipelines.bundled.render.solids import rect
from calotype.pipelines.bundled.render.stage import Clearing, Stage
from calotype.pipelines.bundled.render.town import plan_town
from calotype.pipelines.bundled.scene import Scene

Image = NDArray[np.float32]
Rng = np.random.Generator

_WALLS = (
    rgb(0.62, 0.64, 0.70),
    rgb(0.74, 0.66, 0.58),
    rgb(0.56, 0.42, 0.36),
    rgb(0.48, 0.54, 0.62),
    rgb(0.80, 0.77, 0.72),
)
_TILES = (rgb(0.68, 0.33, 0.24), rgb(0.60, 0.28, 0.22), rgb(0.44, 0.42, 0.46), rgb(0.72, 0.42, 0.28))
_RANKS = 11


def _city(image: Image, scene: Scene, light: Light, horizon: float, low: float, rng: Rng) -> None:
    """Blocks that stand below the eye, rank before rank, the near ones with their flat roofs in view."""
    height, width = image.shape[:2]
    plan = plan_town(scene, light, width, height)
    unit = min(height, 1.1 * width)
    fill_polygon(image, rect(-1, horizon * height, width + 1, height + 1), np.stack([plan.haze, plan.paint * 0.42]))
    for rank in range(_RANKS):
        near = (rank / (_RANKS - 1)) ** 1.7
        foot = (horizon + (low - horizon) * near) * height
        size = unit * (0.022 + 0.17 * near)
        fade = float(np.clip(0.86 * (1 - near) ** 1.3, 0, 0.9))
        x = -size * float(rng.random())
        while x < width:
            wide = size * float(rng.uniform(0.6, 1.15))
            tall = size * float(rng.uniform(0.45, 1.2)) * (1 + 0.9 * float(rng.random() ** 5) * (1 - near))
            wall = np.clip(_WALLS[int(rng.integers(len(_WALLS)))] * plan.paint * 0.94, 0, 1)
            colour = np.asarray(mix(wall, plan.haze, fade), np.float32)
            pane = np.asarray(mix(wall * 0.55, plan.haze, fade), np.float32)
            lamp = np.asarray(mix(rgb(1.0, 0.80, 0.46), plan.haze, 0.7 * fade), np.float32)
            top = foot - tall
            deep = size * 0.16 * (0.4 + near)
            roof = np.array(
                ((x, top), (x + wide, top), (x + wide - 0.08 * wide, top - deep), (x + 0.08 * wide, top - deep))
            )
            share = 0.04 + 0.5 * plan.lit
            block(image, rng, (x, x + wide), top, foot + 0.6 * size, colour, pane, lamp, share)
            fill_polygon(image, roof, np.clip(colour * np.float32(1.14), 0, 1))
            if rng.random() < 0.5:
                a = x + wide * float(rng.uniform(0.2, 0.6))
                fill_polygon(image, rect(a, top - 0.9 * deep, a + 0.2 * wide, top - 0.3 * deep), colour * 0.8)
            x += wide + size * float(rng.choice((0.02, 0.05, 0.22)))
        mist = np.full((max(1, int(0.05 * height)), width), np.float32(0.22 * (1 - near)), np.float32)
        row = int(np.clip(foot - 0.02 * height, 0, height - len(mist)))
        blend(image[row : row + len(mist)], plan.haze, mist)


def block(
    image: Image, rng: Rng, across: tuple[float, float], top: float, bottom: float, colour: Vector, pane: Vector,
    lamp: Vector, share: float,
) -> None:  # fmt: skip
    """A house front in pixels, with rows of windows of which a share is lit."""
    height, width = image.shape[:2]
    x0, x1 = across
    ax, bx, ay, by = (int(v) for v in (max(0, x0), min(width, x1 + 1), max(0, top), min(height, bottom)))
    if bx - ax < 2 or by - ay < 2:
        return
    part = image[ay:by, ax:bx]
    side = np.linspace(1.05, 0.90, bx - ax, dtype=np.float32)[None, :, None]
    blend(
        part,
        np.clip(colour * side, 0, 1),
        polygon_mask(part.shape[:2], [rect(x0 - ax, top - ay, x1 - ax, bottom - ay)]),
    )
    cols = int(rng.integers(4, 8))
    cell = (x1 - x0) * 0.88 / cols
    gx = (np.arange(ax, bx) + 0.5 - x0 - 0.06 * (x1 - x0)) / cell
    gy = (np.arange(ay, by) + 0.5 - top) / (cell * 1.2) - 0.25
    ix, iy = np.floor(gx).astype(int), np.floor(gy).astype(int)
    cover_x = np.clip((0.30 - np.abs(gx - ix - 0.5)) * cell + 0.5, 0, 1) * ((ix >= 0) & (ix < cols))
    cover_y = np.clip((0.32 - np.abs(gy - iy - 0.5)) * cell * 1.2 + 0.5, 0, 1) * (iy >= 0)
    on = (rng.random((max(1, int(iy.max()) + 1), cols)) < share).astype(np.float32)
    glowing = on[np.clip(iy, 0, len(on) - 1)][:, np.clip(ix, 0, cols - 1)]
    blend(
        part,
        mix(pane, lamp, glowing[..., None]),
        (cover_y[:, None] * cover_x[None]).astype(np.float32) * np.float32(0.85),
    )


def paint_overlook(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """The city from high up; on a steel beam there is a beam."""
    horizon = 0.30 - 0.05 * scene.camera.horizon
    image = paint_sky(scene, light, width, height, horizon)
    rng = stream(scene, 71)
    _far(image, scene, light, horizon, rng)
    _city(image, scene, light, horizon, 1.10, rng)
    bloom(image, light, horizon)
    if scene.locale is Locale.STEEL_BEAM:
        _beam(image, light, 0.775 * height)
        return Stage(background=np.clip(image, 0, 1), light=light, horizon=horizon, surface="floor")
    return Stage(background=np.clip(image, 0, 1), light=light, horizon=horizon, surface="none")


def _far(image: Image, scene: Scene, light: Light, horizon: float, rng: Rng) -> None:
    """A skyline on the horizon."""
    height, width = image.shape[:2]
    plan = plan_town(scene, light, width, height)
    unit = min(height, 1.1 * width)
    for _ in range(26):
        x, w = width * float(rng.uniform(-0.05, 1.05)), unit * float(rng.uniform(0.02, 0.05))
        tall = unit * float(rng.uniform(0.03, 0.16)) * (0.5 + float(np.exp(-(((x - plan.x) / (0.5 * unit)) ** 2))))
        tone = np.asarray(mix(rgb(0.42, 0.48, 0.60) * plan.paint, plan.haze, 0.62), np.float32)
        lamp = np.asarray(mix(rgb(1.0, 0.82, 0.52), plan.haze, 0.4), np.float32)
        tower(
            image,
            rng,
            x,
            x + w,
            horizon * height - tall,
            horizon * height + 3,
            tone,
            tone * 0.9,
            lamp,
            0.1 + 0.4 * plan.lit,
        )


def _beam(image: Image, light: Light, top: float) -> None:
    """A girder of steel across the frame."""
    height, width = image.shape[:2]
    steel = light.shade(rgb(0.62, 0.28, 0.18), np.array(0.8))
    t = 0.085 * height
    fill_polygon(image, rect(-2, top, width + 2, top + 0.24 * t), np.clip(steel * 1.25, 0, 1))
    fill_polygon(image, rect(-2, top + 0.24 * t, width + 2, top + 0.80 * t), np.stack([steel * 0.55, steel * 0.80]))
    fill_polygon(image, rect(-2, top + 0.80 * t, width + 2, top + 1.02 * t), np.stack([steel * 1.05, steel * 0.70]))
    n = max(8, round(width / (0.09 * height)))
    for k in range(n):
        x = width * (k + 0.5) / n
        for y in (top + 0.12 * t, top + 0.91 * t):
            glow(image, x, y, 0.10 * t, 0.10 * t, np.clip(steel * 1.6, 0, 1), 0.9)
    x = np.arange(width, dtype=np.float32)[None]
    rust = sample("cloud", x * (220 / height), np.arange(int(1.02 * t), dtype=np.float32)[:, None] * (220 / height))
    part = image[int(top) : int(top) + rust.shape[0]]
    part *= (0.86 + 0.30 * rust[: part.shape[0]])[..., None]


def paint_rooftop(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """A roof of tiles before the viewer, the roofs of the town and its towers behind."""
    horizon = 0.56 - 0.05 * scene.camera.horizon
    image = paint_sky(scene, light, width, height, horizon)
    rng = stream(scene, 72)
    _far(image, scene, light, horizon - 0.06, rng)
    plan = plan_town(scene, light, width, height)
    unit = min(height, 1.1 * width)
    for rank in range(4):
        near = rank / 3
        base = (horizon - 0.05 + 0.10 * near) * height
        x = -0.1 * unit * float(rng.random())
        while x < width:
            wide, rise = unit * (0.10 + 0.09 * near) * float(rng.uniform(0.8, 1.3)), unit * (0.04 + 0.05 * near)
            tile = _TILES[int(rng.integers(len(_TILES)))] * plan.paint
            tone = np.asarray(mix(np.clip(tile, 0, 1), plan.haze, 0.62 * (1 - near)), np.float32)
            wall = np.asarray(
                mix(np.clip(rgb(0.90, 0.84, 0.74) * plan.paint, 0, 1), plan.haze, 0.62 * (1 - near)), np.float32
            )
            front = base + float(rng.uniform(-0.02, 0.02)) * height
            lamp = rgb(1.0, 0.82, 0.5)
            block(image, rng, (x, x + wide), front, front + 0.2 * height, wall, wall * 0.6, lamp, 0.05 + 0.5 * plan.lit)
            shape = np.array(
                (
                    (x - 0.05 * wide, front),
                    (x + 1.05 * wide, front),
                    (x + 0.82 * wide, front - rise),
                    (x + 0.18 * wide, front - rise),
                )
            )
            fill_polygon(image, shape, np.stack([np.clip(tone * 1.1, 0, 1), tone * 0.82]))
            if rng.random() < 0.6:
                c = x + wide * float(rng.uniform(0.25, 0.7))
                fill_polygon(image, rect(c, front - 1.5 * rise, c + 0.10 * wide, front - 0.6 * rise), wall * 0.72)
            x += wide * 1.02
    _tiles(image, light, horizon + 0.105, rng)
    bloom(image, light, horizon)
    return Stage(background=np.clip(image, 0, 1), light=light, horizon=horizon + 0.08, surface="ground")


def _tiles(image: Image, light: Light, top: float, rng: Rng) -> None:
    """The roof that things stand on, in rows of tiles that come toward the viewer."""
    height, width = image.shape[:2]
    first = int(top * height)
    y = ((np.arange(first, height, dtype=np.float32) + 0.5) / height)[:, None]
    z = 0.34 / (y - np.float32(top) + 0.22)
    x = ((np.arange(width, dtype=np.float32) + 0.5 - width / 2) / np.float32(height))[None] * z
    row = z * 17
    course = np.floor(row)
    column = x * 13 + 0.5 * (course % 2)
    across, down = column - np.floor(column), row - course
    chance = sample("even", np.floor(column) * 37 + 5, course * 53 + 0 * x)
    tile = mix(rgb(0.52, 0.22, 0.15), rgb(0.82, 0.46, 0.30), (0.35 + 0.5 * chance)[..., None])
    round_ = np.sin(np.pi * across)
    lit = 0.34 + 0.50 * round_ + 0.22 * (1 - down)
    edge = smoothstep(down, 0.90, 0.99) + 0.6 * smoothstep(round_, 0.25, 0.05)
    colour = light.shade(tile, (lit * (1 - 0.55 * np.clip(edge, 0, 1))).astype(np.float32))
    image[first:] = np.clip(colour, 0, 1)
    fill_polygon(
        image,
        rect(-2, first - 0.012 * height, width + 2, first + 0.008 * height),
        light.shade(rgb(0.66, 0.36, 0.24), np.array(0.9)),
    )


def paint_stadium(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """A mown pitch with its lines, and full stands under floodlights around it."""
    horizon = 0.46 - 0.05 * scene.camera.horizon
    image = paint_sky(scene, light, width, height, horizon * 0.5)
    first, top = int(horizon * height), int(horizon * 0.40 * height)
    y = np.arange(top, first, dtype=np.float32)[:, None]
    x = np.arange(width, dtype=np.float32)[None]
    bowl = 0.10 * height * ((x / width - 0.5) * 2) ** 2
    rim = top + 0.10 * height - bowl
    seat = 0.011 * height
    col, row = np.floor(x / seat), np.floor((y + bowl) / seat)
    who = sample("even", col * 41 + 3, row * 59 + 7)
    hue = sample("even", col * 23 + 90, row * 31 + 0 * x)
    crowd = mix(rgb(0.86, 0.20, 0.20), rgb(0.94, 0.92, 0.90), smoothstep(hue, 0.3, 0.4)[..., None])
    crowd = mix(crowd, rgb(0.20, 0.34, 0.72), smoothstep(hue, 0.66, 0.72)[..., None])
    u, v = x / seat - col - 0.5, (y + bowl) / seat - row - 0.5
    body = smoothstep(np.hypot(u, v * 0.9), 0.48, 0.34) * (who > 0.12)
    stand = mix(rgb(0.28, 0.30, 0.36) + 0 * crowd, crowd, body[..., None])
    aisle = smoothstep(np.abs((x / width * 11) % 1.0 - 0.5), 0.47, 0.485)
    stand = mix(stand, rgb(0.62, 0.64, 0.68) + 0 * stand, aisle[..., None] + 0 * stand)
    shade = light.shade(stand, np.full(stand.shape[:2], 0.55, np.float32))
    if light.night:
        shade = np.clip(shade * 1.9, 0, 1)
    blend(image[top:first], np.clip(shade, 0, 1), smoothstep(y - rim, -1.0, 1.0) * np.ones_like(x))
    for paint, high, low in ((rgb(0.20, 0.24, 0.34), 0.050, 0.028), (rgb(0.92, 0.92, 0.94), 0.025, 0.0)):
        board = rect(-2, first - high * height, width + 2, first - low * height)
        fill_polygon(image, board, light.shade(paint, np.array(0.8)))
    py = ((np.arange(first, height, dtype=np.float32) + 0.5) / height)[:, None]
    z = 0.62 / (py - np.float32(horizon) + 0.012)
    px = ((np.arange(width, dtype=np.float32) + 0.5 - width / 2) / np.float32(height))[None] * z
    mown = np.floor(z * 0.55) % 2
    grain = sample("fine", px * 260, z * 260 + 0 * px)
    turf = mix(rgb(0.16, 0.42, 0.10), rgb(0.34, 0.62, 0.18), (0.30 + 0.34 * mown + 0.3 * grain)[..., None])
    line = np.maximum(smoothstep(np.abs(z - 3.4), 0.05, 0.03), smoothstep(np.abs(z - 14.0), 0.5, 0.3)) + 0 * px
    line = np.maximum(line, smoothstep(np.abs(np.hypot(px, z - 3.4) - 1.5), 0.05, 0.03))
    line = np.maximum(line, smoothstep(np.abs(np.abs(px) - 7.5), 0.08, 0.05))
    turf = mix(turf, rgb(0.95, 0.97, 0.95) + 0 * turf, np.clip(line, 0, 1)[..., None] * 0.9)
    bright = 0.75 if not light.night else 1.5
    image[first:] = np.clip(light.shade(turf, np.full(turf.shape[:2], bright, np.float32)), 0, 1)
    for side in (0.07, 0.93):
        cx, cy = side * width, 0.10 * height
        fill_polygon(
            image, rect(cx - 0.004 * height, cy, cx + 0.004 * height, top + 0.14 * height), rgb(0.40, 0.42, 0.46)
        )
        for a in range(4):
            for b in range(2):
                lx, ly = cx + (a - 1.5) * 0.026 * height, cy - b * 0.030 * height
                glow(image, lx, ly, 0.020 * height, 0.020 * height, rgb(1, 1, 0.95), 1.5)
        if light.night:
            glow(image, cx, cy, 0.55 * height, 0.55 * height, rgb(0.9, 0.95, 1.0), 0.4)

    return Stage(background=np.clip(image, 0, 1), light=light, horizon=horizon, surface="ground")


def paint_skyline(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """Towers across the water, mirrored in it, from a promenade."""
    horizon = 0.56 - 0.05 * scene.camera.horizon
    image = paint_sky(scene, light, width, height, horizon)
    rng = stream(scene, 74)
    plan = plan_town(scene, light, width, height)
    unit = min(height, 1.1 * width)
    line = int(horizon * height)
    if scene.locale is Locale.DOMES:
        draw_backdrops(image, scene.evolve(backdrops=(Backdrop.DOMES,)), light, horizon, near=0.8)
    for rank in range(0 if scene.locale is Locale.DOMES else 3):
        near = rank / 2
        count = round(width / unit * (17 - 3 * rank))
        for k in rng.permutation(count):
            wide = unit * (0.040 + 0.030 * float(rng.random())) * (1 + 0.25 * near)
            x = (k + float(rng.random())) / count * 1.1 * width - 0.05 * width
            middle = float(np.exp(-(((x - plan.x) / (0.55 * unit)) ** 2)))
            tall = unit * (0.08 + 0.30 * float(rng.random()) ** 1.4) * (0.55 + 0.75 * middle) * (1.1 - 0.25 * near)
            tone = np.asarray(mix(rgb(0.36, 0.42, 0.54) * plan.paint, plan.haze, 0.70 - 0.42 * near), np.float32)
            pane = np.asarray(mix(tone, plan.haze, 0.35), np.float32) if plan.lit < 0.5 else tone * np.float32(0.8)
            lamp = np.asarray(mix(rgb(1.0, 0.82, 0.52), plan.haze, 0.25 - 0.2 * near), np.float32)
            share = 0.08 + 0.42 * plan.lit
            tower(image, rng, x, x + wide, line - tall, line + 2.0, tone, pane, lamp, share)
    edge = int(0.83 * height)
    depth = np.arange(edge - line, dtype=np.float32)
    x = np.arange(width, dtype=np.float32)[None]
    wave = sample("fine", x * (90 / unit), depth[:, None] * (1500 / unit) + float(scene.seed % 97)) - np.float32(0.5)
    across = (x + wave * np.float32(0.020 * unit)).astype(np.float32)
    up = np.clip(line - 1 - depth[:, None] * 1.15 + wave * np.float32(0.05 * unit), 0, line - 1).astype(np.float32)
    mirrored = cv2.remap(image, across, up, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101)
    deep = np.asarray(mix(light.shade(rgb(0.05, 0.20, 0.30), np.array(0.6)), light.middle, 0.2), np.float32)
    image[line:edge] = mix(mirrored, deep, np.float32(0.34))
    stone = light.shade(rgb(0.58, 0.56, 0.54), np.array(0.6))
    rows = np.arange(edge, height, dtype=np.float32)[:, None]
    grain = sample("fine", x * (700 / unit), rows * (1600 / unit)) - np.float32(0.5)
    image[edge:] = np.clip(stone * (1 + 0.16 * grain)[..., None], 0, 1)
    fill_polygon(image, rect(-2, edge - 0.010 * height, width + 2, edge + 0.008 * height), np.clip(stone * 1.2, 0, 1))
    bloom(image, light, horizon)
    return Stage(
        background=np.clip(image, 0, 1), light=light, horizon=horizon, surface="ground", water=(horizon, edge / height)
    )


def paint_floating_isles(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """Islands of rock and grass in the sky, the largest under what stands on it."""
    horizon = 0.44 - 0.05 * scene.camera.horizon
    image = paint_sky(scene, light, width, height, 0.95)
    rng = stream(scene, 75)
    unit = min(height, (width * height) ** 0.5)
    for _ in range(9):
        x, y, r = (
            width * float(rng.random()),
            height * float(rng.uniform(0.72, 1.02)),
            unit * float(rng.uniform(0.05, 0.16)),
        )
        glow(image, x, y, 2.6 * r, r, mix(light.horizon, rgb(1, 1, 1), 0.6), 0.5)
    for x, y, size in (
        (0.16, 0.40, 0.16),
        (0.86, 0.32, 0.13),
        (0.66, 0.20, 0.07),
        (0.34, 0.19, 0.06),
        (0.92, 0.66, 0.17),
    ):
        away = abs(x - clearing.x) > clearing.half_width + 0.5 * size
        if away or y < clearing.y - 0.4:
            _isle(image, light, rng, x * width, y * height, size * unit, 0.45 - 1.6 * size)
    half = max(0.30 * unit, 1.25 * clearing.half_width * width)
    _isle(image, light, rng, clearing.x * width, min(clearing.y, 0.70) * height - 0.02 * height, half, 0.0)
    return Stage(background=np.clip(image, 0, 1), light=light, horizon=horizon, surface="grass")


def _isle(image: Image, light: Light, rng: Rng, x: float, y: float, half: float, far: float) -> None:
    """One island: a rim of grass over a cone of rock, with water that falls from it."""
    height, width = image.shape[:2]
    x0, x1, y0, y1 = (
        int(v)
        for v in (max(0, x - 1.2 * half), min(width, x + 1.2 * half), max(0, y - half), min(height, y + 2 * half))
    )
    if x1 - x0 < 4 or y1 - y0 < 4:
        return
    u = ((np.arange(x0, x1, dtype=np.float32) + 0.5 - x) / np.float32(half))[None]
    v = ((np.arange(y0, y1, dtype=np.float32) + 0.5 - y) / np.float32(half))[:, None]
    salt = float(rng.uniform(0, 900))
    ragged = sample("cloud", u * 60 + salt, v * 24) - np.float32(0.5)
    fine = sample("fine", u * 90 + salt, v * 60)
    body = 1.0 - np.clip(v, 0, 2) / (0.92 + 0.9 * ragged) - np.abs(u) ** 1.5 * 0.99
    rock = smoothstep(body, 0.0, 0.05) * smoothstep(v, -0.01, 0.03)
    side = np.clip(0.55 + 0.45 * u * np.float32(np.sign(light.direction[0]) or 1.0) + 0.5 * ragged, 0.1, 1.1)
    stone = light.shade(mix(rgb(0.30, 0.23, 0.20), rgb(0.66, 0.54, 0.44), fine[..., None]), side)
    stone *= (1 - 0.35 * np.clip(v, 0, 1))[..., None]
    top = smoothstep(1 - np.hypot(u, v / 0.20) + 0.10 * ragged, -0.02, 0.03)
    fringe = (
        smoothstep(0.10 + 0.12 * ragged + 0.10 * fine - v, -0.01, 0.02)
        * smoothstep(v, -0.02, 0.02)
        * (np.abs(u) < 0.97)
    )
    green = light.shade(
        mix(rgb(0.20, 0.40, 0.10), rgb(0.50, 0.68, 0.22), fine[..., None]), np.full(fine.shape, 0.75, np.float32)
    )
    part = image[y0:y1, x0:x1]
    veil = np.asarray(light.horizon, np.float32)
    blend(part, np.clip(mix(stone, veil, np.float32(max(0.0, far))), 0, 1), rock)
    shade = np.clip(mix(green, veil, np.float32(max(0.0, far))), 0, 1)
    blend(part, shade * np.float32(0.82), (fringe * smoothstep(body, -0.05, 0.02)).astype(np.float32))
    blend(part, shade, top)
    fall = (
        smoothstep(np.abs(u - 0.55 + 0.03 * ragged), 0.075, 0.05) * smoothstep(v, 0.02, 0.06) * smoothstep(v, 1.5, 0.3)
    )
    streak = 0.6 + 0.4 * sample("fine", u * 400, v * 12 + salt)
    blend(
        part,
        np.clip(mix(light.shade(rgb(0.86, 0.95, 1.0), np.array(0.9)), veil, max(0.0, far)), 0, 1),
        (fall * streak).astype(np.float32),
    )


def paint_pool(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """A tiled pool before a terrace and a hedge."""
    horizon = 0.44 - 0.05 * scene.camera.horizon
    image = paint_sky(scene, light, width, height, horizon)
    line, edge = int(horizon * height), int((horizon + 0.12) * height)
    x = np.arange(width, dtype=np.float32)[None]
    unit = min(height, (width * height) ** 0.5)
    rows = np.arange(height, dtype=np.float32)[:, None]
    crowns = sample("cloud", x * (240 / unit) + float(scene.seed % 499), 7.0 + 0 * x)[0]
    leaf = sample("fine", x * (900 / unit), rows * (900 / unit))
    hedge = light.shade(mix(rgb(0.08, 0.24, 0.07), rgb(0.42, 0.62, 0.20), leaf[..., None]), 0.4 + 0.5 * leaf)
    high = line - (0.07 + 0.10 * crowns) * unit
    blend(image, np.clip(hedge, 0, 1), smoothstep(rows - high[None], -1.5, 1.5) * (rows < edge))
    z = 0.62 / ((rows + 0.5) / height - np.float32(horizon) + 0.02)
    px = ((x + 0.5 - width / 2) / np.float32(height)) * z
    slab = np.maximum(
        smoothstep(np.abs((px * 1.4) % 1.0 - 0.5), 0.47, 0.49), smoothstep(np.abs((z * 1.4) % 1.0 - 0.5), 0.47, 0.49)
    )
    stone = light.shade(
        mix(rgb(0.86, 0.80, 0.72), rgb(0.60, 0.55, 0.50), slab[..., None]), np.full(slab.shape, 0.7, np.float32)
    )
    image[line:edge] = np.clip(stone[line:edge], 0, 1)
    net = sample("ridge", px * 46 + float(scene.seed % 97), z * 46)
    tiles = np.maximum(
        smoothstep(np.abs((px * 4) % 1.0 - 0.5), 0.45, 0.49), smoothstep(np.abs((z * 4) % 1.0 - 0.5), 0.45, 0.49)
    )
    water = mix(
        rgb(0.06, 0.56, 0.80),
        rgb(0.30, 0.84, 0.94),
        smoothstep((rows / height), horizon + 0.12, 1.0)[..., None] + 0 * px[..., None],
    )
    water = mix(water, rgb(0.04, 0.44, 0.70), (0.35 * tiles)[..., None])
    water = mix(water, rgb(0.94, 1.0, 1.0), (0.55 * smoothstep(net, 0.52, 0.80))[..., None])
    image[edge:] = np.clip(light.shade(water[edge:], np.full(water[edge:].shape[:2], 0.8, np.float32)), 0, 1)
    fill_polygon(
        image,
        rect(-2, edge - 0.006 * height, width + 2, edge + 0.014 * height),
        light.shade(rgb(0.95, 0.93, 0.90), np.array(0.8)),
    )
    return Stage(background=np.clip(image, 0, 1), light=light, horizon=horizon, surface="water")
