"""Backdrops: what stands on the horizon behind any place, drawn into its sky before the place is painted over it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.backdrops import SHORES, Backdrop
from calotype.pipelines.bundled.render.canvas import blend, ellipse, fill_polygon, mix, smoothstep
from calotype.pipelines.bundled.render.light import Light, Vector, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.peaks import raise_peaks, ranges
from calotype.pipelines.bundled.render.planets import planet, surfaces
from calotype.pipelines.bundled.render.seasons import cover_of
from calotype.pipelines.bundled.render.slopes import cover_slopes
from calotype.pipelines.bundled.render.solids import rect
from calotype.pipelines.bundled.render.terrain import haze, relief
from calotype.pipelines.bundled.render.view import dice, view_of
from calotype.pipelines.bundled.scene import Scene

Image = NDArray[np.float32]
Rng = np.random.Generator
_PANES = rgb(1.0, 0.82, 0.46)


class _Canvas:
    """The sky, the line that things stand on, and the colours of what is far."""

    def __init__(self, image: Image, scene: Scene, light: Light, horizon: float, near: float) -> None:
        self.image, self.scene, self.light, self.near = image, scene, light, near
        self.height, self.width = image.shape[:2]
        self.line = horizon * self.height
        self.unit = min(self.height, (self.width * self.height) ** 0.5)

    def far(self, albedo: Vector, fade: float, lit: float = 0.75) -> Vector:
        """A surface's colour through that much air, 0 to 1; the nearer the whole is, the less."""
        thick = float(np.clip(fade * (1.15 - self.near) / max(0.35, self.light.visibility), 0, 0.93))
        shade = self.light.shade(albedo[None], np.array([lit], np.float32))[0]
        return np.asarray(np.clip(mix(shade, self.light.horizon, thick), 0, 1), np.float32)

    def below(self, top: Image, colour: Image | Vector) -> None:
        """Everything between a line of rows, one for each column, and the foot."""
        first, last = max(0, int(top.min()) - 1), min(self.height, int(self.line + 0.16 * self.height) + 2)
        if last <= first:
            return
        rows = np.arange(first, last, dtype=np.float32)[:, None]
        part = self.image[first:last]
        layer = colour[: last - first] if colour.ndim == 3 else colour
        blend(part, layer, np.clip(rows - top[None] + 0.5, 0, 1).astype(np.float32))

    def panes(self, rng: Rng, x0: float, x1: float, top: float, bottom: float, size: float, fade: float) -> None:
        """Small windows, lit where it is dark."""
        dark = self.light.night or self.light.low
        colour = np.asarray(mix(_PANES, self.light.horizon, 0.5 * fade), np.float32)
        colour = colour if dark else self.far(rgb(0.26, 0.24, 0.26), fade)
        for y in np.arange(top + size, bottom - size, 2.6 * size):
            for x in np.arange(x0 + size, x1 - size, 2.2 * size):
                if rng.random() < (0.55 if dark else 0.8):
                    fill_polygon(self.image, rect(x, y, x + 0.8 * size, y + 1.3 * size), colour, 0.8)


_Draw = Callable[[_Canvas, Rng], None]


def _mountains(c: _Canvas, rng: Rng) -> None:
    """Two ranges, as a mountain valley has them."""
    level = c.line / c.height + 0.075 * c.scene.camera.horizon
    view = view_of(c.scene, c.width, c.height, horizon=level)
    offset = float(c.scene.seed % 991) + 300
    summits = ranges(c.scene, c.light, view, height=5.2, near=12.0)
    land = relief(view, lambda X, Z: raise_peaks(summits, X, Z, offset), far=42.0, slices=380)
    slopes = cover_slopes(land, c.light, c.scene.season, cover_of(c.scene, 0.75), offset)
    land.draw(c.image, haze(land, c.light, slopes, reach=62.0, mist=0.8))


def _peak(c: _Canvas, rng: Rng, *, crater: bool = False) -> None:
    """One great cone with snow on it, as volcanoes are."""
    x = np.arange(c.width, dtype=np.float32)
    middle = c.width * float(rng.choice((0.34, 0.5, 0.66)))
    away = np.abs(x - middle) / np.float32(0.62 * c.unit)
    rise = 0.40 * np.clip(1 - away, 0, 1) ** 1.35
    rise = np.minimum(rise, 0.335 + 0.006 * np.sin(x / c.unit * 90)) if crater else np.minimum(rise, 0.385)
    top = (c.line - rise * c.unit).astype(np.float32)
    first, last = max(0, int(top.min()) - 1), min(c.height, int(c.line + 0.16 * c.height) + 2)
    rows = np.arange(first, last, dtype=np.float32)[:, None]
    deep = (c.line - rows) / np.float32(c.unit)
    streak = sample("ridge", np.arctan2(x - middle, (rows - c.line + 0.46 * c.unit)) * 160, rows * (20 / c.unit))
    side = smoothstep((x - middle)[None] * np.sign(c.light.direction[0] or 1.0), -0.1 * c.unit, 0.1 * c.unit)
    stone = rgb(0.34, 0.32, 0.36) if crater else rgb(0.38, 0.44, 0.58)
    colour = mix(c.far(stone * np.float32(0.7), 0.42, 0.4), c.far(stone, 0.42, 0.95), side[..., None])
    if not crater:
        snow = smoothstep(deep + (streak - 0.45) * 0.14, 0.19, 0.24)
        white = mix(c.far(rgb(0.74, 0.80, 0.92), 0.3, 0.6), c.far(rgb(0.98, 0.99, 1.0), 0.3, 1.0), side[..., None])
        colour = mix(colour, white, snow[..., None])
    c.below(top, mix(colour, c.light.horizon, (0.6 * smoothstep(deep, 0.12, -0.02))[..., None]))


def _rolls(c: _Canvas, rng: Rng, tall: float, green: Vector, fade: float) -> None:
    x = np.arange(c.width, dtype=np.float32) / np.float32(c.unit)
    phase = rng.uniform(0, 6.3, 2)
    wave = 0.55 + 0.3 * np.sin(x * 5.1 + phase[0]) + 0.2 * np.sin(x * 11 + phase[1])
    c.below((c.line - np.clip(wave, 0.05, 1.2) * tall * c.unit).astype(np.float32), c.far(green, fade))


def _hills(c: _Canvas, rng: Rng) -> None:
    for tall, fade in ((0.15, 0.6), (0.10, 0.4), (0.06, 0.2)):
        _rolls(c, rng, tall, rgb(0.34, 0.52, 0.26), fade)


def _dunes(c: _Canvas, rng: Rng) -> None:
    for tall, fade in ((0.16, 0.5), (0.10, 0.3), (0.06, 0.1)):
        _rolls(c, rng, tall, rgb(0.92, 0.70, 0.42), fade)


def _trees(c: _Canvas, rng: Rng) -> None:
    """The edge of a forest, of firs and round crowns."""
    for fade, tall in ((0.45, 0.13), (0.2, 0.10)):
        green = c.far(rgb(0.14, 0.30, 0.16) if c.scene.season != "autumn" else rgb(0.66, 0.30, 0.10), fade)
        x = -0.02 * c.unit
        while x < c.width:
            high, wide = tall * c.unit * float(rng.uniform(0.6, 1.0)), 0.035 * c.unit
            tone = green * np.float32(rng.uniform(0.86, 1.14))
            for k in range(3):
                low, half = c.line + 0.03 * c.unit - high * 0.26 * k, wide * (1 - 0.24 * k)
                peak = low - high * 0.5
                fill_polygon(c.image, np.array(((x - half, low), (x + half, low), (x, peak))), np.clip(tone, 0, 1))
            x += wide * float(rng.uniform(0.7, 1.3))


def _domes(c: _Canvas, rng: Rng) -> None:
    """A city of low houses with domes and minarets over them."""
    for rank, (fade, size) in enumerate(((0.55, 0.8), (0.34, 1.0), (0.14, 0.9))):
        wall = c.far(rgb(0.86, 0.74, 0.60) if rank < 2 else rgb(0.74, 0.58, 0.46), fade, 0.7)
        roof = c.far(rgb(0.34, 0.46, 0.52) if rank != 1 else rgb(0.78, 0.60, 0.28), fade, 0.8)
        lift = (0.05 - 0.025 * rank) * c.unit
        x = -0.05 * c.unit
        while x < c.width:
            wide, high = c.unit * float(rng.uniform(0.03, 0.07)), c.unit * float(rng.uniform(0.03, 0.07)) + lift
            fill_polygon(
                c.image, rect(x, c.line - high, x + wide, c.line + 3), wall * np.float32(rng.uniform(0.9, 1.06))
            )
            c.panes(rng, x, x + wide, c.line - high, c.line, 0.006 * c.unit, fade)
            x += wide * 0.98
        count = max(2, round(c.width / c.unit * 2.2))
        for k in range(count):
            middle = c.width * (k + float(rng.uniform(0.25, 0.75))) / count
            r = size * c.unit * float(rng.uniform(0.045, 0.085))
            base = c.line - lift - 0.05 * c.unit
            fill_polygon(c.image, rect(middle - 1.5 * r, base - 0.1 * r, middle + 1.5 * r, c.line + 3), wall)
            fill_polygon(
                c.image, rect(middle - 1.05 * r, base - 0.55 * r, middle + 1.05 * r, base), wall * np.float32(0.94)
            )
            for dx, share in ((-1.15, 0.42), (1.15, 0.42), (0.0, 1.0)):
                cap = ellipse(middle + dx * r, base - (0.5 if dx == 0 else 0.05) * r, share * r, share * r * 0.92, 48)
                cap[:, 1] = np.minimum(cap[:, 1], base - (0.45 if dx == 0 else 0.0) * r)
                fill_polygon(c.image, cap, np.stack([np.clip(roof * 1.15, 0, 1), roof * np.float32(0.8)]))
            for dx in (-1.75, 1.75) if rank else (1.75,):
                _minaret(c, middle + dx * r, base - 2.3 * r, 0.10 * r, wall, roof)


def _minaret(c: _Canvas, x: float, top: float, half: float, wall: Vector, roof: Vector) -> None:
    fill_polygon(c.image, rect(x - half, top, x + half, c.line + 3), wall)
    for y in (0.0, 0.3):
        level = top + y * (c.line - top)
        fill_polygon(c.image, rect(x - 1.9 * half, level, x + 1.9 * half, level + 0.8 * half), wall * np.float32(0.82))
    fill_polygon(c.image, np.array(((x - 1.2 * half, top), (x + 1.2 * half, top), (x, top - 7 * half))), roof)


def _spires(c: _Canvas, rng: Rng) -> None:
    """An old town of gabled roofs, with steeples over them."""
    for fade in (0.5, 0.22):
        x = -0.04 * c.unit
        while x < c.width:
            wide = c.unit * float(rng.uniform(0.05, 0.09))
            base = c.line - c.unit * (float(rng.uniform(0.03, 0.06)) + 0.07 * fade)
            wall = c.far(rgb(0.90, 0.84, 0.72) * np.float32(rng.uniform(0.85, 1.05)), fade)
            tile = c.far(rgb(0.70, 0.32, 0.22), fade)
            fill_polygon(c.image, rect(x, base, x + wide, c.line + 3), wall)
            gable = np.array(((x - 0.05 * wide, base), (x + 1.05 * wide, base), (x + 0.5 * wide, base - 0.55 * wide)))
            fill_polygon(c.image, gable, tile)
            c.panes(rng, x, x + wide, base, c.line, 0.007 * c.unit, fade)
            if rng.random() < 0.16:
                mid, high = x + 0.5 * wide, 0.15 * c.unit
                fill_polygon(
                    c.image, rect(mid - 0.2 * wide, base - high, mid + 0.2 * wide, c.line), wall * np.float32(0.92)
                )
                tip = np.array(
                    ((mid - 0.25 * wide, base - high), (mid + 0.25 * wide, base - high), (mid, base - 1.9 * high))
                )
                fill_polygon(c.image, tip, c.far(rgb(0.30, 0.42, 0.40), fade))
            x += wide * 0.96


def _castle(c: _Canvas, rng: Rng) -> None:
    """A castle with towers on its own hill."""
    middle, fade = c.width * float(rng.choice((0.3, 0.68))), 0.34
    x = np.arange(c.width, dtype=np.float32)
    hill = 0.15 * np.exp(-(((x - middle) / (0.30 * c.unit)) ** 2)) + 0.03 * np.exp(
        -(((x - 0.5 * c.width) / c.unit) ** 2)
    )
    c.below((c.line - hill * c.unit).astype(np.float32), c.far(rgb(0.28, 0.42, 0.24), fade))
    ground, wall, roof = c.line - 0.135 * c.unit, c.far(rgb(0.82, 0.78, 0.72), fade), c.far(rgb(0.34, 0.38, 0.56), fade)
    u = c.unit
    fill_polygon(c.image, rect(middle - 0.11 * u, ground - 0.05 * u, middle + 0.11 * u, ground + 0.03 * u), wall)
    for dx, wide, high in (
        (-0.11, 0.020, 0.12),
        (0.11, 0.020, 0.10),
        (-0.05, 0.024, 0.17),
        (0.045, 0.018, 0.14),
        (0.0, 0.030, 0.22),
    ):
        tower, top = middle + dx * u, ground - high * u
        fill_polygon(c.image, rect(tower - wide * u, top, tower + wide * u, ground + 0.03 * u), wall * np.float32(0.95))
        tip = np.array(((tower - 1.25 * wide * u, top), (tower + 1.25 * wide * u, top), (tower, top - 2.6 * wide * u)))
        fill_polygon(c.image, tip, roof)
        c.panes(rng, tower - 0.6 * wide * u, tower + 0.6 * wide * u, top, ground, 0.009 * u, fade)


def _towers(c: _Canvas, rng: Rng) -> None:
    """The high-rises of a city."""
    for fade, tall in ((0.62, 0.34), (0.42, 0.24), (0.22, 0.15)):
        x = -0.03 * c.unit
        while x < c.width:
            wide = c.unit * float(rng.uniform(0.030, 0.065))
            middle = np.exp(-(((x - 0.5 * c.width) / (0.5 * c.unit)) ** 2))
            high = c.unit * tall * float(rng.uniform(0.35, 1.0)) * (0.5 + 0.6 * float(middle))
            tone = c.far(rgb(0.40, 0.46, 0.58) * np.float32(rng.uniform(0.85, 1.1)), fade)
            fill_polygon(c.image, rect(x, c.line - high, x + wide, c.line + 3), tone)
            if rng.random() < 0.3:
                fill_polygon(c.image, rect(x + 0.46 * wide, c.line - 1.25 * high, x + 0.54 * wide, c.line - high), tone)
            c.panes(rng, x, x + wide, c.line - high, c.line, 0.007 * c.unit, fade)
            x += wide * float(rng.uniform(1.0, 1.25))


def _chimneys(c: _Canvas, rng: Rng) -> None:
    """Works with tall chimneys and cooling towers."""
    for k in range(3):
        x, r = c.width * (0.2 + 0.27 * k + float(rng.uniform(-0.05, 0.05))), 0.075 * c.unit
        t = np.linspace(0, 1, 16)
        half = r * (1.0 - 0.42 * np.sin(np.pi * (0.15 + 0.62 * t)))
        y = c.line - t * 0.26 * c.unit
        shape = np.concatenate([np.stack([x - half, y], -1), np.stack([x + half, y], -1)[::-1]])
        tone = c.far(rgb(0.76, 0.75, 0.74), 0.3)
        fill_polygon(c.image, shape, np.stack([np.clip(tone * 1.05, 0, 1), tone * np.float32(0.84)]))
        for puff in range(7):
            px, py = x + (0.04 * puff + 0.02) * c.unit, c.line - (0.28 + 0.035 * puff) * c.unit
            cloud = ellipse(px, py, (0.05 + 0.012 * puff) * c.unit, (0.035 + 0.006 * puff) * c.unit)
            fill_polygon(c.image, cloud, c.far(rgb(0.97, 0.97, 0.97), 0.3, 1.0), 0.5)


def _walls(c: _Canvas, rng: Rng) -> None:
    """Steep walls of rock on both sides, rank behind rank."""
    x = np.arange(c.width, dtype=np.float32) / np.float32(c.width) - np.float32(0.5)
    for fade, gap, tall in ((0.62, 0.05, 0.30), (0.40, 0.13, 0.38), (0.16, 0.26, 0.46)):
        ragged = sample("ridge", x[None] * 60 + float(rng.uniform(0, 800)), 3.0 + 0 * x[None])[0] - np.float32(0.4)
        side = np.abs(x + 0.05 * float(rng.uniform(-1, 1))) - gap
        rise = smoothstep(side + 0.03 * ragged, 0.0, 0.16) * (0.75 + 0.5 * ragged + 0.5 * np.clip(side, 0, 1)) * tall
        top = (c.line - np.clip(rise, 0, None) * c.unit).astype(np.float32)
        first, last = max(0, int(top.min()) - 1), min(c.height, int(c.line + 0.16 * c.height) + 2)
        rows = np.arange(first, last, dtype=np.float32)[:, None]
        grain = sample("ridge", x[None] * 240 + rows * (12 / c.unit), rows * (70 / c.unit))
        stone = mix(c.far(rgb(0.20, 0.26, 0.24), fade, 0.3), c.far(rgb(0.50, 0.54, 0.50), fade, 0.9), grain[..., None])
        c.below(top, stone)


def _pyramids(c: _Canvas, rng: Rng) -> None:
    for x, tall in ((0.24, 0.13), (0.74, 0.20), (0.50, 0.27)):
        middle, high = c.width * x, tall * c.unit
        half, tip = 1.1 * high, (middle, c.line - high)
        turn = middle + 0.3 * half
        sand = rgb(0.88, 0.70, 0.44)
        fill_polygon(c.image, np.array(((middle - half, c.line + 3), (turn, c.line + 3), tip)), c.far(sand, 0.28, 0.95))
        fill_polygon(c.image, np.array(((turn, c.line + 3), (middle + half, c.line + 3), tip)), c.far(sand, 0.28, 0.3))


def _worlds(c: _Canvas, rng: Rng) -> None:
    """A great planet and two smaller ones in the sky."""
    every = surfaces()
    side = float(rng.choice((0.24, 0.76)))
    lit = float(c.light.direction[0]), -0.5, 0.6
    for x, y, r in ((side, 0.42, 0.20), (1 - side, 0.30, 0.06), (0.5, 0.16, 0.030)):
        world = every[int(rng.integers(len(every) - 1))]
        planet(c.image, rng, x * c.width, y * c.line, r * c.unit, world, lit, bright=0.95)


_DRAWN: dict[Backdrop, _Draw] = {
    Backdrop.WORLDS: _worlds,
    Backdrop.MOUNTAINS: _mountains,
    Backdrop.PEAK: _peak,
    Backdrop.VOLCANO: lambda c, rng: _peak(c, rng, crater=True),
    Backdrop.HILLS: _hills,
    Backdrop.DUNES: _dunes,
    Backdrop.FOREST: _trees,
    Backdrop.DOMES: _domes,
    Backdrop.OLD_TOWN: _spires,
    Backdrop.CASTLE: _castle,
    Backdrop.SKYLINE: _towers,
    Backdrop.WORKS: _chimneys,
    Backdrop.CLIFFS: _walls,
    Backdrop.PYRAMIDS: _pyramids,
}


def draw_backdrops(image: Image, scene: Scene, light: Light, horizon: float, *, near: float = 0.0) -> None:
    """Draws them from the farthest to the nearest; near: 0 as far as can be seen, 1 across the water."""
    canvas = _Canvas(image, scene, light, horizon, near)
    for number, backdrop in enumerate(b for b in Backdrop if b in scene.backdrops and b not in SHORES):
        _DRAWN[backdrop](canvas, dice(scene, 3100 + number))
