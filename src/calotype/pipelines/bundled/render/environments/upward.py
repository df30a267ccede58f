"""Upward: what towers over one who looks straight up: trunks or towers that meet at a point in the sky."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.ambience import Time, Weather
from calotype.pipelines.bundled.locales import Locale
from calotype.pipelines.bundled.render.canvas import blend, mix, polygon_mask, smoothstep
from calotype.pipelines.bundled.render.interior import stream
from calotype.pipelines.bundled.render.light import Light, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.seasons import leaves_of
from calotype.pipelines.bundled.render.sky import paint_sky
from calotype.pipelines.bundled.render.stage import Clearing, Stage
from calotype.pipelines.bundled.scene import Scene

Image = NDArray[np.float32]
Rng = np.random.Generator

_DARK = frozenset({Time.NIGHT, Time.DUSK})
_WALLS = (
    rgb(0.46, 0.56, 0.66),
    rgb(0.62, 0.60, 0.58),
    rgb(0.34, 0.42, 0.52),
    rgb(0.70, 0.64, 0.56),
    rgb(0.40, 0.38, 0.40),
)
_MIDDLE = (0.5, 0.46)
"""Where everything upright meets."""


def paint_upward(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """The sky overhead, and around it what stands about the viewer."""
    image = paint_sky(scene.evolve(camera=replace(scene.camera, horizon=0.0)), light, width, height, 1.6)
    rng = stream(scene, 91)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    unit = np.float32(min(width, height))
    across, down = (x - width * _MIDDLE[0]) / unit, (y - height * _MIDDLE[1]) / unit
    (_towers if scene.locale is Locale.TOWERS_ABOVE else _trees)(image, scene, light, across, down, rng)
    if scene.weather is Weather.FOG:
        # what is high up is lost in it
        veil = 0.25 + 0.65 * smoothstep(np.hypot(across, down), 0.75, 0.20)
        blend(
            image, np.asarray(mix(light.horizon, rgb(0.9, 0.92, 0.94), 0.3), np.float32), np.asarray(veil, np.float32)
        )
    return Stage(background=np.clip(image, 0, 1), light=light, horizon=-0.5, surface="none")


def _fan(image: Image, turn: float, half: float, inner: float) -> Image:
    """A beam from beyond the frame toward the middle, as it narrows: the mask of it."""
    height, width = image.shape[:2]
    unit = min(width, height)
    middle = np.array((width * _MIDDLE[0], height * _MIDDLE[1]))
    along, aside = np.array((np.cos(turn), np.sin(turn))), np.array((-np.sin(turn), np.cos(turn)))
    reach = 1.5 * max(width, height) / unit
    corners = [
        middle + unit * (r * along + s * half * r * aside)
        for r, s in ((inner, -1), (reach, -1), (reach, 1), (inner, 1))
    ]
    return polygon_mask((height, width), [np.array(corners)])


def _trees(image: Image, scene: Scene, light: Light, across: Image, down: Image, rng: Rng) -> None:
    """Trunks, and their crowns about the gap that the sky is seen through."""
    far, turn = np.hypot(across, down), np.arctan2(down, across)
    s = float(rng.uniform(0, 900))
    low, high = leaves_of(scene.season, 0)
    count = 15
    for layer in range(3):
        edge = 0.16 + 0.13 * layer + 0.20 * (sample("cloud", across * 60 + s + 70 * layer, down * 60 + s) - 0.5)
        tuft = sample("fine", across * 150 + s, down * 150 + 40 * layer)
        tone = mix(low, high, np.clip(0.25 + 0.7 * tuft + 0.12 * (1 - layer), 0, 1)[..., None])
        lit = np.clip(light.shade(tone, 0.30 + 0.35 * tuft), 0, 1)
        gaps = smoothstep(sample("cloud", across * 150 + s + 300 * layer, down * 150 + s), 0.34, 0.44)
        blend(image, lit, smoothstep(far + 0.05 * (tuft - 0.5) - edge, 0.0, 0.03) * gaps * np.float32(0.94))
    for k in range(count):
        at = 2 * np.pi * (k + float(rng.uniform(-0.25, 0.25))) / count
        half, inner = float(rng.uniform(0.045, 0.10)), float(rng.uniform(0.16, 0.30))
        mask = _fan(image, at, half, inner)
        away = np.angle(np.exp(1j * (turn - at))) / half
        bark = sample("fine", away * 5 + 31 * k, far * 26 + s)
        round_ = np.clip(1 - away**2, 0, 1) ** 0.5
        tone = mix(rgb(0.17, 0.11, 0.08), rgb(0.52, 0.37, 0.26), (0.5 * bark + 0.5 * round_)[..., None])
        lit = np.clip(light.shade(tone, np.asarray(0.15 + 0.55 * round_, np.float32)), 0, 1)
        blend(image, np.asarray(lit, np.float32), mask)


def _towers(image: Image, scene: Scene, light: Light, across: Image, down: Image, rng: Rng) -> None:
    """Fronts of glass and stone, row over row of windows, up to their roofs."""
    far, turn = np.hypot(across, down), np.arctan2(down, across)
    night = scene.time in _DARK
    for k, at in enumerate((-2.75, -2.05, -1.30, -0.55, 0.15, 0.85, 1.55, 2.30)):
        half, inner = float(rng.uniform(0.26, 0.36)), float(rng.uniform(0.13, 0.30))
        mask = _fan(image, at, half, inner)
        spread = np.tan(np.clip(np.angle(np.exp(1j * (turn - at))), -1.2, 1.2))
        # floors lie the closer the higher they are
        floor, column = 5.0 / np.maximum(far, 0.05), (spread / half + 1) * 5
        pane = smoothstep(np.abs(np.mod(floor, 1) - 0.5), 0.40, 0.34) * smoothstep(
            np.abs(np.mod(column, 1) - 0.5), 0.42, 0.36
        )
        lamp = sample("even", np.floor(floor) * 31 + 57 * k, np.floor(column) * 43)
        wall = _WALLS[k % len(_WALLS)]
        side = np.float32(0.30 + 0.42 * (0.5 + 0.5 * np.cos(at - 2.2)))
        base = np.clip(light.shade(wall[None, None], np.full(far.shape, side, np.float32)), 0, 1)
        glass = mix(base * 0.5, light.horizon, np.float32(0.25) + 0.35 * smoothstep(far, 0.9, 0.2)[..., None])
        if night:
            glass = mix(glass, rgb(1.0, 0.82, 0.48), (0.9 * smoothstep(lamp, 0.50, 0.54))[..., None])
        colour = mix(base, glass, pane[..., None])
        rim = smoothstep(far, inner + 0.02, inner + 0.012)
        blend(image, np.asarray(mix(colour, base * 0.6, rim[..., None]), np.float32), mask)
