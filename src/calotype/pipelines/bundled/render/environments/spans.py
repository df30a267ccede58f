"""Spans: a bridge seen along its deck, from one end, over what it crosses."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.ambience import Environment, Weather
from calotype.pipelines.bundled.locales import STANDINGS, Locale
from calotype.pipelines.bundled.render.canvas import blend, ellipse, fill_polygon, mix, smoothstep, wash
from calotype.pipelines.bundled.render.interior import stream
from calotype.pipelines.bundled.render.light import Light, Vector, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.seasons import grass_of
from calotype.pipelines.bundled.render.solids import rect, strip
from calotype.pipelines.bundled.render.stage import Clearing, Painter, Stage
from calotype.pipelines.bundled.scene import Scene

Image = NDArray[np.float32]

_EYE = 0.62
_NEAR = 0.9


@dataclass(frozen=True, kw_only=True)
class Span:
    """One sort of bridge. Lengths are the world's, a grown-up's eye at 0.62."""

    half: float
    """Half the width of its deck."""
    far: float
    """Where it ends."""
    low: tuple[float, float, float]
    high: tuple[float, float, float]
    """The tones of its deck."""
    plank: float = 0.0
    """The depth of one plank across; none: it is paved."""
    rope: tuple[float, float, float] = (0.62, 0.50, 0.34)
    rail: float = 0.44
    sag: float = 0.0
    rise: float = 0.0
    """How far it climbs, for each unit of depth: a flight of steps."""
    posts: bool = False
    """Piles carry it, and it has no rail."""
    towers: tuple[float, ...] = ()
    """How far off they stand."""
    walled: bool = True
    """Whether there is rock across, where the prompt puts nothing below."""
    view: tuple[Environment, Locale | None] = (Environment.MOUNTAINS, None)


SPANS: dict[Locale, Span] = {
    Locale.ROPE_BRIDGE: Span(
        half=0.36, far=9.0, low=(0.40, 0.27, 0.17), high=(0.70, 0.50, 0.32), plank=0.17, sag=0.30
    ),
    Locale.SUSPENSION_BRIDGE: Span(
        half=0.58, far=30.0, low=(0.36, 0.37, 0.40), high=(0.46, 0.47, 0.50), rope=(0.62, 0.24, 0.18), rail=0.26,
        towers=(4.6, 15.0), walled=False, view=(Environment.OCEAN, None),
    ),
    Locale.PIER: Span(
        half=0.46, far=11.0, low=(0.44, 0.35, 0.27), high=(0.70, 0.59, 0.46), plank=0.20, posts=True, walled=False,
        view=(Environment.LAKE, Locale.SHALLOWS),
    ),
    Locale.STAIRWAY: Span(
        half=0.80, far=5.6, low=(0.58, 0.55, 0.50), high=(0.72, 0.69, 0.63), plank=0.15, rise=0.15, walled=False,
        view=(Environment.FOREST, None),
    ),
}  # fmt: skip
"""Of each locale that is one."""


@dataclass(frozen=True, kw_only=True)
class _Site:
    """Where it is drawn, in pixels."""

    image: Image
    span: Span
    light: Light
    horizon: float
    haze: Vector
    reach: float

    def at(self, x: float, y: float, z: float) -> tuple[float, float]:
        height, width = self.image.shape[:2]
        deep = self.span.sag * np.sin(np.pi * np.clip((z - _NEAR) / (self.span.far - _NEAR), 0, 1))
        up = y + self.span.rise * (z - _NEAR) - float(deep)
        return width / 2 + x / z * height, self.horizon + (_EYE - up) / z * height

    def tone(self, albedo: Vector, z: float, lambert: float = 0.6) -> Vector:
        lit = np.clip(self.light.shade(albedo[None], np.array([lambert], np.float32))[0], 0, 1)
        return np.asarray(mix(lit, self.haze, np.float32(1 - np.exp(-((z / self.reach) ** 2)))), np.float32)

    def line(self, points: list[tuple[float, float, float]], thick: float, albedo: Vector) -> None:
        """A rope or a bar through points of the world, in parts, so that what is far is pale."""
        height = self.image.shape[0]
        for a, b in pairwise(points):
            ends = [self.at(*a), self.at(*b)]
            wide = [max(1.0, thick / a[2] * height), max(1.0, thick / b[2] * height)]
            fill_polygon(self.image, strip(np.array(ends), np.array(wide)), self.tone(albedo, (a[2] + b[2]) / 2))


def painter_of(locale: Locale, painters: dict[Environment, Painter], locales: dict[Locale, Painter]) -> Painter:
    """Who paints a bridge; the painters are those of what is about and below it."""
    span = SPANS[locale]

    def paint(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
        standing = STANDINGS[locale].horizon
        assert standing is not None
        horizon = standing[0] - 0.05 * scene.camera.horizon
        place, other = scene.beyond or span.view
        if span.posts and place in {Environment.LAKE, Environment.RIVER}:
            # no bank lies before it
            place, other = span.view
        seen = scene.evolve(
            environment=place, locale=other, beyond=None, elements=(), camera=replace(scene.camera, horizon=0.0)
        )
        painter = (locales.get(other) if other is not None else None) or painters[place]
        stage = painter(seen, light, width, height, Clearing(half_width=0.0, y=0.5))
        if stage.foreground is not None:
            stage.foreground(stage.background)
        image = stage.background
        haze = np.asarray(mix(light.horizon, rgb(0.93, 0.95, 0.97) * np.float32(max(light.horizon.mean(), 0.2)), 0.35))
        veiled = scene.weather is Weather.FOG or place is Environment.SKY
        reach = 6.5 if veiled else 26.0
        site = _Site(image=image, span=span, light=light, horizon=horizon * height, haze=haze, reach=reach)
        if span.walled and scene.beyond is None:
            _wall(site, scene)
        if span.rise:
            _banks(site, scene)
            _steps(site)
        elif span.posts:
            _piles(site)
            _deck(site)
        else:
            _deck(site)
            (_cables if span.towers else _ropes)(site)
        return Stage(background=np.clip(image, 0, 1), light=light, horizon=horizon, surface="ground")

    return paint


def _wall(site: _Site, scene: Scene) -> None:
    """The other side of the gorge, from where the bridge ends down into the mist."""
    height, width = site.image.shape[:2]
    rng = stream(scene, 83)
    top = site.at(0, 0.02, site.span.far)[1]
    u = np.arange(width, dtype=np.float32)[None] / np.float32(height)
    v = np.arange(height, dtype=np.float32)[:, None] / np.float32(height)
    s = float(rng.uniform(0, 900))
    edge = top / height + 0.022 * (sample("cloud", u * 40 + s, 0 * u + s) - 0.5)
    edge = edge - 0.10 * smoothstep(np.abs(u - 0.5 * width / height), 0.25, 0.75)
    down = v - edge
    layer = sample("fine", u * 9 + s, v * 130 + 6 * sample("cloud", u * 30, v * 30))
    crack = sample("fine", u * 150 + 20 * sample("cloud", u * 60 + s, v * 20), v * 14)
    stone = mix(rgb(0.30, 0.27, 0.26), rgb(0.68, 0.61, 0.54), (0.5 * layer + 0.5 * crack)[..., None])
    tufts = sample("fine", u * 140 + s, v * 220)
    green = mix(rgb(0.12, 0.26, 0.09), rgb(0.42, 0.58, 0.20), tufts[..., None])
    albedo = mix(stone, green, smoothstep(down + 0.02 * (tufts - 0.5), 0.030, 0.012)[..., None])
    shape = np.broadcast_to(0.35 + 0.35 * crack, down.shape)
    lit = np.clip(site.light.shade(albedo, np.asarray(shape, np.float32)), 0, 1)
    lit = mix(lit, site.haze, np.clip(0.22 + 1.5 * down, 0, 0.86)[..., None])
    blend(site.image, lit, smoothstep(down, -0.001, 0.002))


def _deck(site: _Site) -> None:
    """What one walks on, the far end first."""
    span, image = site.span, site.image
    height = image.shape[0]
    step = span.plank or 0.25
    low, high = rgb(*span.low), rgb(*span.high)
    count = int((span.far - _NEAR) / step)
    for k in reversed(range(count)):
        near, far = _NEAR + k * step, _NEAR + (k + (0.86 if span.plank else 1.06)) * step
        grain = (np.sin(k * 12.9898 + 4.1) * 43758.5453) % 1
        skew = 0.02 * (grain - 0.5) if span.plank else 0.0
        corners = [site.at(x, y, z) for x, y, z in (
            (-span.half - skew, 0, near), (span.half - skew, 0, near), (span.half + skew, 0, far), (-span.half, 0, far)
        )]  # fmt: skip
        tone = np.asarray(mix(low, high, np.float32(grain if span.plank else 0.5)), np.float32)
        if span.plank:
            (x0, y0), (x1, y1) = corners[0], corners[1]
            thick = 0.05 / near * height
            fill_polygon(image, np.array([(x0, y0), (x1, y1), (x1, y1 + thick), (x0, y0 + thick)]),
                         site.tone(tone * np.float32(0.5), near))  # fmt: skip
        fill_polygon(image, np.array(corners), site.tone(tone, near))
        if not span.plank and k % 6 < 3:
            mark = [site.at(x, 0.001, z) for x, z in ((-0.022, near), (0.022, near), (0.022, far), (-0.022, far))]
            fill_polygon(image, np.array(mark), site.tone(rgb(0.92, 0.90, 0.82), near))


def _piles(site: _Site) -> None:
    """What carries it, to both sides, down into the water."""
    span, height = site.span, site.image.shape[0]
    for z in np.arange(_NEAR + 0.5, span.far, 0.9)[::-1]:
        for side in (-1.0, 1.0):
            x = side * (span.half + 0.03)
            (a, top), (_, foot) = site.at(x, 0.16, float(z)), site.at(x, -0.20, float(z))
            wide = 0.045 / float(z) * height
            site.line([(x, 0.16, float(z)), (x, -0.20, float(z))], 0.09, rgb(0.36, 0.27, 0.20))
            fill_polygon(site.image, ellipse(a, top, wide, 0.35 * wide, 16), site.tone(rgb(0.60, 0.49, 0.37), float(z)))
            wash(site.image, a, foot, 2.4 * wide, 0.7 * wide, site.haze * np.float32(0.35), 0.5)


def _banks(site: _Site, scene: Scene) -> None:
    """The green slopes to both sides of a flight of steps."""
    height, width = site.image.shape[:2]
    s = float(stream(scene, 89).uniform(0, 900))
    top = site.at(0, 0, site.span.far)[1]
    u = np.arange(width, dtype=np.float32)[None] / np.float32(height)
    v = np.arange(height, dtype=np.float32)[:, None] / np.float32(height)
    down = np.maximum(v - np.float32(top / height), 0) + 0.02
    tuft = sample("fine", (u - 0.5 * width / height) * 30 / down, 16 / down + s)
    patch = sample("cloud", u * 50 + s, v * 90)
    green = mix(rgb(0.10, 0.22, 0.07), rgb(0.40, 0.54, 0.18), (0.5 * tuft + 0.5 * patch)[..., None])
    albedo = grass_of(scene.season, green)
    lit = np.clip(site.light.shade(albedo, np.asarray(0.25 + 0.4 * patch, np.float32)), 0, 1)
    edge = np.float32(top / height) + 0.03 * (sample("cloud", u * 50 + s, 0 * u) - 0.5)
    blend(site.image, lit, smoothstep(v - edge, -0.002, 0.002))


def _steps(site: _Site) -> None:
    """Treads and risers, the highest first, between low walls."""
    span, image = site.span, site.image
    low, high = rgb(*span.low), rgb(*span.high)
    count = int((span.far - _NEAR) / span.plank)
    for k in reversed(range(count)):
        near, far = _NEAR + k * span.plank, _NEAR + (k + 1) * span.plank
        grain = np.float32((np.sin(k * 12.9898 + 4.1) * 43758.5453) % 1)
        tone = np.asarray(mix(low, high, grain), np.float32)
        foot = -span.rise * span.plank
        tread = [site.at(x, y, z) for x, y, z in (
            (-span.half, foot, far), (span.half, foot, far), (span.half, 0.0, near), (-span.half, 0.0, near)
        )]  # fmt: skip
        riser = [site.at(x, y, near) for x, y in (
            (-span.half, 0.0), (span.half, 0.0), (span.half, foot), (-span.half, foot)
        )]  # fmt: skip
        fill_polygon(image, np.array(tread), site.tone(tone, near, 0.75))
        fill_polygon(image, np.array(riser), site.tone(tone * np.float32(0.80), near, 0.55))
    for side in (-1.0, 1.0):
        inner, outer = side * span.half, side * (span.half + 0.16)
        ends = (_NEAR, span.far)
        face = [site.at(inner, y, z) for y, z in ((0.12, ends[0]), (0.12, ends[1]), (-0.1, ends[1]), (-0.1, ends[0]))]
        head = [
            site.at(x, 0.12, z) for x, z in ((inner, ends[0]), (inner, ends[1]), (outer, ends[1]), (outer, ends[0]))
        ]
        fill_polygon(image, np.array(face), site.tone(low * np.float32(0.8), 2.0, 0.5))
        fill_polygon(image, np.array(head), site.tone(high, 2.0, 0.8))


def _ropes(site: _Site) -> None:
    """Two ropes to each side, and the ties between them and the deck."""
    span, albedo = site.span, rgb(*site.span.rope)
    steps = np.geomspace(_NEAR, span.far, 40)
    for side in (-1.0, 1.0):
        x = side * span.half * 1.12
        for z in steps[::-2]:
            site.line([(side * span.half, 0.0, float(z)), (x, span.rail, float(z))], 0.014, albedo * np.float32(0.8))
        for y, thick in ((span.rail, 0.034), (0.5 * span.rail, 0.018), (0.0, 0.030)):
            site.line([(x if y else side * span.half, y, float(z)) for z in steps[::-1]], thick, albedo)
        for z in (span.far, 1.15):
            post = [(x, -0.05, z), (x, span.rail * 1.25, z)]
            site.line(post, 0.10, rgb(0.42, 0.29, 0.19))


def _cables(site: _Site) -> None:
    """Rails, towers, and the cables that hang between them and carry the deck."""
    span, paint = site.span, rgb(*site.span.rope)
    steps = np.geomspace(_NEAR, span.far, 48)
    tall, foot = 3.3, 0.34
    first = span.towers[0]

    def hang(z: float) -> float:
        """How high the cable is: at the towers it is at their heads."""
        if z <= first:
            return foot + (tall - foot) * ((z - 0.2) / (first - 0.2)) ** 2
        ends = [t for t in span.towers if t <= z], [t for t in span.towers if t > z]
        a, b = ends[0][-1], (ends[1][0] if ends[1] else span.towers[-1] * 2)
        t = (z - a) / (b - a)
        return foot + (tall - foot) * (2 * min(t, 1) - 1) ** 2

    for side in (-1.0, 1.0):
        x = side * span.half * 1.06
        for z in steps[::-1]:
            site.line([(x, 0.0, float(z)), (x, hang(float(z)), float(z))], 0.012, rgb(0.72, 0.72, 0.74))
        for y in (span.rail, 0.5 * span.rail, 0.02):
            site.line([(x, y, float(z)) for z in steps[::-1]], 0.030 if y < 0.1 else 0.016, paint)
    for z in reversed(span.towers):
        for side in (-1.0, 1.0):
            x = side * span.half * 1.12
            site.line([(x, -2.6, z), (x, tall * 1.03, z)], 0.20, paint)
        for y in (0.62 * tall, 0.98 * tall):
            (x0, y0), (x1, y1) = site.at(-span.half * 1.12, y, z), site.at(span.half * 1.12, y - 0.22, z)
            fill_polygon(site.image, rect(x0, y0, x1, y1), site.tone(paint * np.float32(0.9), z))
    for side in (-1.0, 1.0):
        x = side * span.half * 1.06
        site.line([(x, hang(float(z)), float(z)) for z in np.geomspace(_NEAR, span.far, 90)[::-1]], 0.055, paint)
