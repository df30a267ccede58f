"""What fills the air before and about things: smoke, flames, petals, bubbles, rays. It is drawn over the elements."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render.canvas import Image, add_light, blend, blur, glow, mix, smoothstep
from calotype.pipelines.bundled.render.flames import flames
from calotype.pipelines.bundled.render.fronds import leaf_shade, speed_lines
from calotype.pipelines.bundled.render.light import Light, Vector, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.slats import slatted_shade
from calotype.pipelines.bundled.render.view import dice
from calotype.pipelines.bundled.scene import Element, Scene
from calotype.pipelines.bundled.wisps import Effect, Wisp

if TYPE_CHECKING:
    from calotype.pipelines.bundled.assets import Asset

Rng = np.random.Generator
Points = NDArray[np.float64]

_SHIFT = 4
_BEHIND = frozenset({Effect.POWDER, Effect.MIST, Effect.SLATTED_SHADE})
"""Effects that things are before."""
_VENTS: Mapping[str, tuple[float, float]] = {
    "house": (0.28, 0.06), "cottage": (0.30, 0.06), "hut": (0.5, 0.02), "steam locomotive": (0.20, 0.06),
    "factory": (0.24, 0.03), "volcano": (0.5, 0.10), "campfire": (0.5, 0.10), "ship": (0.5, 0.10),
    "cauldron": (0.5, 0.08),
    "train": (0.2, 0.05), "rocket": (0.5, 0.96), "steam ship": (0.5, 0.08), "dragon": (0.12, 0.30),
}  # fmt: skip
"""Where smoke leaves a thing, as fractions of its width and height, facing as its picture does."""


@dataclass(frozen=True, kw_only=True)
class Source:
    """The box that something fills in the picture, in pixels."""

    left: float
    top: float
    width: float
    height: float
    vent: tuple[float, float] = (0.5, 0.04)

    @property
    def mouth(self) -> tuple[float, float]:
        return self.left + self.vent[0] * self.width, self.top + self.vent[1] * self.height


def sources_of(scene: Scene, wisp: Wisp, assets: Mapping[str, Asset], width: int, height: int) -> list[Source]:
    """What an effect comes from: every such thing, or the main one where it is part of another's picture."""
    named = [e for e in scene.elements if e.asset == wisp.asset and not e.scattered]
    if wisp.asset and not named:
        named = sorted((e for e in scene.elements if not e.scattered), key=lambda e: -e.size)[:1]
    return [_box(e, assets[e.asset].aspect, width, height) for e in named if e.asset in assets]


def _box(element: Element, aspect: float, width: int, height: int) -> Source:
    short = min(width, height)
    wide, tall = element.size * min(1.0, aspect) * short, element.size / max(1.0, aspect) * short
    x, y = _VENTS.get(element.asset, (0.5, 0.04))
    return Source(
        left=element.x * width - wide / 2, top=element.y * height - tall, width=wide, height=tall,
        vent=(1 - x if element.flip else x, y),
    )  # fmt: skip


def fill_air(image: Image, scene: Scene, light: Light, assets: Mapping[str, Asset], *, behind: bool = False) -> None:
    """Draws the scene's effects over its elements, in place, or those that are behind them."""
    height, width = image.shape[:2]
    for number, wisp in enumerate(scene.wisps):
        blaze = wisp.effect is Effect.FLAMES and not wisp.asset
        if (wisp.effect in _BEHIND or blaze) is not behind:
            continue
        rng = dice(scene, 400 + number)
        places = sources_of(scene, wisp, assets, width, height)
        if wisp.effect in _FROM:
            for place in places or [_everywhere(width, height)]:
                _FROM[wisp.effect](image, place, wisp, light, rng, bool(places))
        elif wisp.effect in _FIELDS:
            _FIELDS[wisp.effect](image, wisp, light, rng)


def _everywhere(width: int, height: int) -> Source:
    return Source(left=0.1 * width, top=0.45 * height, width=0.8 * width, height=0.5 * height)


def _cover(mask: NDArray[np.uint8]) -> Image:
    """0 to 1."""
    return mask.astype(np.float32) * np.float32(1 / 255)


def _unit(image: Image) -> float:
    height, width = image.shape[:2]
    return float(min(height, (width * height) ** 0.5))


def _plume(
    image: Image, foot: tuple[float, float], wide: float, tall: float, colour: Vector, dense: float, rng: Rng
) -> None:
    """A column that rises, widens and drifts off."""
    rows, cols = image.shape[:2]
    step = max(1, min(rows, cols) // 420)
    h, w = -(-rows // step), -(-cols // step)
    mask = np.zeros((h, w), np.float32)
    lean = float(rng.choice((-1, 1)) * rng.uniform(0.20, 0.45))
    count = 46
    for k in range(count):
        t = (k + 0.5) / count
        x = (foot[0] + lean * tall * t**1.6 + rng.normal(0, 0.10) * wide * (0.3 + 2 * t)) / step
        y = (foot[1] - tall * t) / step
        r = wide * (0.32 + 1.9 * t) * float(rng.uniform(0.7, 1.15)) / step
        x0, x1, y0, y1 = int(max(0, x - r)), int(min(w, x + r + 1)), int(max(0, y - r)), int(min(h, y + r + 1))
        if x1 <= x0 or y1 <= y0:
            continue
        dx = (np.arange(x0, x1, dtype=np.float32) - np.float32(x)) / np.float32(r)
        dy = (np.arange(y0, y1, dtype=np.float32) - np.float32(y)) / np.float32(r)
        puff = np.clip(1 - dx[None] ** 2 - dy[:, None] ** 2, 0, 1) * np.float32((1 - t) ** 0.45)
        np.maximum(mask[y0:y1, x0:x1], puff, out=mask[y0:y1, x0:x1])
    u = np.arange(w, dtype=np.float32)[None] * np.float32(120 * step / max(wide, 4.0) * 0.35)
    v = np.arange(h, dtype=np.float32)[:, None] * np.float32(120 * step / max(wide, 4.0) * 0.35)
    curl = sample("cloud", u + float(rng.uniform(0, 900)), v + float(rng.uniform(0, 900)))
    body = smoothstep(mask + (curl - 0.5) * 0.9, 0.06, 0.62) * (0.6 + 0.4 * curl)
    shade = cv2.resize((0.74 + 0.52 * curl).astype(np.float32), (cols, rows), interpolation=cv2.INTER_LINEAR)
    alpha = cv2.resize(body.astype(np.float32), (cols, rows), interpolation=cv2.INTER_LINEAR)
    blend(image, np.clip(colour * shade[..., None], 0, 1), alpha * np.float32(dense))


def _coloured(wisp: Wisp, plain: Vector, light: Light) -> Vector:
    tint = plain if wisp.tint is None else rgb(*wisp.tint)
    return np.asarray(np.clip(light.shade(tint, np.array(0.75)), 0, 1) if wisp.tint is None else tint, np.float32)


def _smoke(image: Image, place: Source, wisp: Wisp, light: Light, rng: Rng, own: bool) -> None:
    grey = _coloured(wisp, rgb(0.58, 0.57, 0.58), light)
    if own:
        reach = max(place.mouth[1] + 0.1 * place.height, 0.35 * image.shape[0])
        _plume(image, place.mouth, 0.17 * min(place.width, place.height), 1.1 * reach, grey, 0.95, rng)
        return
    for k in range(3):
        foot = place.left + place.width * (0.15 + 0.35 * k), place.top + place.height * float(rng.uniform(0.4, 0.8))
        _plume(image, foot, 0.09 * _unit(image), 0.8 * image.shape[0], grey, 0.62, rng)


def _steam(image: Image, place: Source, wisp: Wisp, light: Light, rng: Rng, own: bool) -> None:
    white = _coloured(wisp, rgb(0.98, 0.98, 0.99), light)
    size = min(place.width, place.height)
    if own:
        _plume(image, place.mouth, 0.15 * size, 0.9 * max(size, 0.2 * _unit(image)), white, 0.85, rng)
        return
    _mist(image, wisp, light, rng)


def _burn(image: Image, place: Source, wisp: Wisp, light: Light, rng: Rng, own: bool) -> None:
    if not own:
        height, width = image.shape[:2]
        for k, foot in enumerate((0.55, 0.60, 0.66)):
            for _ in range(4 - k):
                x, wide = width * float(rng.random()), width * float(rng.uniform(0.05, 0.14)) * (1 + 0.4 * k)
                _plume(image, (x, (foot - 0.06) * height), 0.5 * wide, 0.6 * height, rgb(0.18, 0.16, 0.16), 0.5, rng)
                flames(image, rng, x - wide, x + wide, foot * height, height * float(rng.uniform(0.07, 0.16)))
        return
    x, y = place.left + place.width / 2, place.top
    _plume(
        image, (x, y + 0.3 * place.height), 0.24 * place.width, y + 0.5 * place.height, rgb(0.16, 0.14, 0.14), 0.7, rng
    )
    for aside, down, wide, tall in ((0.0, 0.24, 0.62, 0.52), (-0.30, 0.72, 0.16, 0.34), (0.30, 0.80, 0.20, 0.36),
                                    (0.0, 1.02, 1.05, 0.22)):  # fmt: skip
        half, middle = 0.5 * wide * place.width, x + aside * place.width
        flames(image, rng, middle - half, middle + half, y + down * place.height, tall * place.height)


def _erupt(image: Image, place: Source, wisp: Wisp, light: Light, rng: Rng, own: bool) -> None:
    x, y = place.mouth
    _plume(image, (x, y), 0.18 * place.width, 0.98 * y, rgb(0.24, 0.21, 0.22), 0.9, rng)
    flames(image, rng, x - 0.12 * place.width, x + 0.12 * place.width, y + 0.03 * place.height, 0.34 * place.height)
    mask = np.zeros(image.shape[:2], np.uint8)
    for _ in range(150):
        t, side = float(rng.random()), float(rng.normal(0, 0.24))
        px, py = (
            x + side * place.width * (0.3 + t),
            y - place.height * (0.50 * t - 0.30 * t * t) * float(rng.uniform(0.4, 1.3)),
        )
        size = max(1, round(place.width * float(rng.uniform(0.03, 0.14))))
        cv2.circle(mask, (round(px * 16), round(py * 16)), size, 255, -1, cv2.LINE_AA, _SHIFT)
    shown = _cover(mask)
    add_light(image, rgb(1.0, 0.42, 0.08), cv2.GaussianBlur(shown, (0, 0), 0.008 * _unit(image)) * 1.2)
    blend(image, rgb(1.0, 0.72, 0.26), shown)


def _splash(image: Image, place: Source, wisp: Wisp, light: Light, rng: Rng, own: bool) -> None:
    """Drops and a crown of water where something goes through it."""
    white = light.shade(rgb(0.94, 0.98, 1.0), np.array(0.85))
    x, y, wide = place.left + place.width / 2, place.top + 0.96 * place.height, place.width
    mask = np.zeros(image.shape[:2], np.uint8)
    for _ in range(240):
        angle, reach = float(rng.normal(0, 0.75)), float(rng.random()) ** 0.6
        px = x + np.sin(angle) * wide * (0.28 + 0.55 * reach)
        py = y - np.cos(angle) * place.height * 0.62 * reach + 0.25 * place.height * reach * reach
        size = wide * 0.012 * float(rng.uniform(0.4, 1.6)) * (1.4 - reach)
        cv2.circle(mask, (round(px * 16), round(py * 16)), max(8, round(size * 16)), 255, -1, cv2.LINE_AA, _SHIFT)
    blend(image, white, blur(_cover(mask), 0.0018 * _unit(image)) * np.float32(0.9))


def _powder(image: Image, place: Source, wisp: Wisp, light: Light, rng: Rng, own: bool) -> None:
    """Clouds of colour thrown out to all sides, and their grains."""
    rows, cols = image.shape[:2]
    base = (
        [rgb(*wisp.tint)]
        if wisp.tint is not None
        else [rgb(0.95, 0.24, 0.52), rgb(0.20, 0.66, 0.95), rgb(0.98, 0.76, 0.14)]
    )
    x0, y0 = place.left + place.width / 2, place.top + place.height * 0.5
    size = 0.62 * max(place.width, place.height)
    u = (np.arange(cols, dtype=np.float32) - np.float32(x0))[None] / np.float32(size)
    v = (np.arange(rows, dtype=np.float32) - np.float32(y0))[:, None] / np.float32(size)
    d, turn = np.hypot(u, v), np.arctan2(v, u)
    salt = float(rng.uniform(0, 900))
    curl = sample("cloud", u * 60 + salt, v * 60)
    arms = sample("cloud", turn * 34 + 0 * d, d * 10 + salt)
    for k, tint in enumerate(base):
        here = 1.0 if len(base) == 1 else smoothstep(np.cos(turn - 2.1 * k - 0.6), -0.3, 0.5)
        reach = 0.75 + 0.9 * arms
        inner = smoothstep(d, 0.1, 0.4)
        cloud = smoothstep(reach - d + (curl - 0.5) * 0.8, -0.05, 0.30) * inner * here
        shade = (0.72 + 0.5 * curl)[..., None] * tint
        blend(image, np.clip(shade, 0, 1).astype(np.float32), (cloud * 0.9).astype(np.float32))
        mask = np.zeros((rows, cols), np.uint8)
        for _ in range(170):
            angle, far = float(rng.uniform(0, 2 * np.pi)), size * float(rng.uniform(0.7, 1.9))
            px, py = x0 + np.cos(angle) * far, y0 + np.sin(angle) * far
            cv2.circle(
                mask,
                (round(px * 16), round(py * 16)),
                round(size * float(rng.uniform(0.03, 0.2))),
                255,
                -1,
                cv2.LINE_AA,
                _SHIFT,
            )
        blend(image, tint, _cover(mask) * np.float32(0.9))


Shape = Callable[[Rng], Points]


def _petal(rng: Rng) -> Points:
    t = np.linspace(0, 2 * np.pi, 18, endpoint=False)
    return np.stack([np.cos(t) * 0.52, np.sin(t) * (0.36 - 0.12 * np.cos(t))], 1) + (
        0.08 * (np.cos(t) > 0.93)[:, None] * -2
    )


def _leaf(rng: Rng) -> Points:
    t = np.linspace(-1, 1, 12)
    side = 0.34 * np.cos(t * np.pi / 2) * (1 + 0.25 * np.cos(t * 9))
    return np.concatenate([np.stack([t * 0.62, side], 1), np.stack([t * 0.62, -side], 1)[::-1]])


def _slip(rng: Rng) -> Points:
    a, b = 0.5, float(rng.uniform(0.18, 0.4))
    return np.array(((-a, -b), (a, -b * 0.8), (a, b), (-a, b * 0.9)))


def _feather(rng: Rng) -> Points:
    t = np.linspace(-1, 1, 14)
    side = 0.17 * np.sqrt(np.maximum(1 - t * t, 0))
    bend = 0.18 * t * t
    return np.concatenate([np.stack([t * 0.8, bend + side], 1), np.stack([t * 0.8, bend - side], 1)[::-1]])


def _strew(
    image: Image, rng: Rng, shape: Shape, colours: list[Vector], *, counts: tuple[int, int, int], size: float
) -> None:
    """Flat things that fall: many far and small, some near, few so near that they are out of focus."""
    height, width = image.shape[:2]
    unit = _unit(image)
    for count, scale, soft in zip(counts, (0.55, 1.0, 2.1), (0.0, 0.0, 0.006), strict=True):
        masks = [np.zeros((height, width), np.uint8) for _ in colours]
        for k in range(count):
            x, y = float(rng.uniform(0, width)), float(rng.uniform(-0.02, 1.0)) * height
            angle, squash = float(rng.uniform(0, 2 * np.pi)), float(rng.uniform(0.35, 1.0))
            points = shape(rng) * (1, squash) * size * scale * unit * float(rng.uniform(0.7, 1.3))
            c, s = np.cos(angle), np.sin(angle)
            turned = points @ np.array(((c, s), (-s, c))) + (x, y)
            cv2.fillPoly(masks[k % len(masks)], [np.round(turned * 16).astype(np.int32)], 255, cv2.LINE_AA, _SHIFT)
        for mask, colour in zip(masks, colours, strict=True):
            blend(image, colour, blur(_cover(mask), soft * unit) * np.float32(0.94 if not soft else 0.6))


def _hues(wisp: Wisp, light: Light, *plain: Vector) -> list[Vector]:
    chosen = plain if wisp.tint is None else tuple(rgb(*wisp.tint) * np.float32(g) for g in (0.85, 1.0, 1.08))
    return [np.asarray(np.clip(light.shade(c, np.array(0.85)), 0, 1), np.float32) for c in chosen]


def _petals(image: Image, wisp: Wisp, light: Light, rng: Rng) -> None:
    pinks = _hues(wisp, light, rgb(1.0, 0.74, 0.82), rgb(1.0, 0.86, 0.90), rgb(0.96, 0.60, 0.72))
    _strew(image, rng, _petal, pinks, counts=(130, 60, 9), size=0.017)


def _leaves(image: Image, wisp: Wisp, light: Light, rng: Rng) -> None:
    reds = _hues(wisp, light, rgb(0.93, 0.52, 0.12), rgb(0.82, 0.26, 0.10), rgb(0.96, 0.74, 0.20))
    _strew(image, rng, _leaf, reds, counts=(70, 42, 7), size=0.022)


def _confetti(image: Image, wisp: Wisp, light: Light, rng: Rng) -> None:
    gay = _hues(wisp, light, rgb(0.95, 0.25, 0.32), rgb(0.98, 0.80, 0.18), rgb(0.22, 0.62, 0.94), rgb(0.34, 0.78, 0.40),
                rgb(0.72, 0.36, 0.86))  # fmt: skip
    _strew(image, rng, _slip, gay, counts=(190, 90, 10), size=0.013)


def _feathers(image: Image, wisp: Wisp, light: Light, rng: Rng) -> None:
    _strew(image, rng, _feather, _hues(wisp, light, rgb(0.97, 0.97, 0.98)), counts=(24, 16, 3), size=0.034)


def _ash(image: Image, wisp: Wisp, light: Light, rng: Rng) -> None:
    _strew(
        image,
        rng,
        _petal,
        _hues(wisp, light, rgb(0.62, 0.60, 0.60), rgb(0.30, 0.29, 0.30)),
        counts=(240, 70, 5),
        size=0.006,
    )


def _dots(
    image: Image, rng: Rng, colour: Vector, core: Vector, count: int, size: float, low: float, high: float
) -> None:
    height, width = image.shape[:2]
    unit = _unit(image)
    for _ in range(count):
        x, y = width * float(rng.random()), height * float(rng.uniform(low, high))
        r = unit * size * float(rng.uniform(0.5, 1.4))
        glow(image, x, y, 4.5 * r, 4.5 * r, colour, 0.62)
        glow(image, x, y, 1.3 * r, 1.3 * r, core, 1.3)


def _fireflies(image: Image, wisp: Wisp, light: Light, rng: Rng) -> None:
    tint = rgb(0.86, 1.0, 0.36) if wisp.tint is None else rgb(*wisp.tint)
    _dots(image, rng, tint, rgb(1.0, 1.0, 0.80), 64, 0.0052, 0.25, 0.95)


def _sparks(image: Image, wisp: Wisp, light: Light, rng: Rng) -> None:
    tint = rgb(1.0, 0.46, 0.10) if wisp.tint is None else rgb(*wisp.tint)
    _dots(image, rng, tint, rgb(1.0, 0.86, 0.52), 90, 0.0034, 0.02, 0.95)


def _sparks_from(image: Image, place: Source, wisp: Wisp, light: Light, rng: Rng, own: bool) -> None:
    if not own:
        _sparks(image, wisp, light, rng)
        return
    tint = rgb(1.0, 0.50, 0.12) if wisp.tint is None else rgb(*wisp.tint)
    unit = _unit(image)
    for _ in range(80):
        up = float(rng.random())
        x = place.left + place.width * (0.5 + float(rng.normal(0, 0.26)) * (0.6 + up))
        y = place.top + place.height * (0.8 - 1.15 * up)
        r = unit * 0.0034 * float(rng.uniform(0.5, 1.4))
        glow(image, x, y, 4.5 * r, 4.5 * r, tint, 0.6)
        glow(image, x, y, 1.2 * r, 1.2 * r, rgb(1.0, 0.90, 0.6), 1.3)


def _bubbles(image: Image, wisp: Wisp, light: Light, rng: Rng) -> None:
    height, width = image.shape[:2]
    unit = _unit(image)
    for _ in range(34):
        x, y, r = (
            width * float(rng.random()),
            height * float(rng.uniform(0.04, 0.9)),
            unit * float(rng.uniform(0.008, 0.045)),
        )
        x0, x1, y0, y1 = (
            int(max(0, x - r - 1)),
            int(min(width, x + r + 2)),
            int(max(0, y - r - 1)),
            int(min(height, y + r + 2)),
        )
        if x1 <= x0 or y1 <= y0:
            continue
        dx = ((np.arange(x0, x1, dtype=np.float32) + 0.5 - x) / np.float32(r))[None]
        dy = ((np.arange(y0, y1, dtype=np.float32) + 0.5 - y) / np.float32(r))[:, None]
        d = np.hypot(dx, dy)
        turn = np.arctan2(dy, dx)
        film = np.stack([0.72 + 0.28 * np.cos(2 * turn + 5 * d + k * 2.1) for k in range(3)], -1)
        rim = smoothstep(d, 0.62, 0.97) * smoothstep(d, 1.0 + 1.2 / r, 1.0 - 1.2 / r)
        spot = np.exp(-(((dx + 0.36) ** 2 + (dy + 0.40) ** 2) / 0.030)) + 0.5 * np.exp(
            -(((dx - 0.4) ** 2 + (dy - 0.42) ** 2) / 0.02)
        )
        part = image[y0:y1, x0:x1]
        blend(part, film.astype(np.float32), (0.08 * (d < 1) + 0.62 * rim).astype(np.float32))
        add_light(part, rgb(1, 1, 1), np.clip(spot, 0, 1).astype(np.float32) * np.float32(0.9))


def _wind(image: Image, wisp: Wisp, light: Light, rng: Rng) -> None:
    """Long strokes of air that curl at their ends, and what they carry."""
    height, width = image.shape[:2]
    unit = _unit(image)
    mask = np.zeros((height, width), np.uint8)
    side = 1 if rng.random() < 0.5 else -1
    for k in range(9):
        x, y = width * float(rng.uniform(-0.1, 0.75)), height * (0.08 + 0.08 * k + float(rng.uniform(-0.03, 0.03)))
        long, sway = unit * float(rng.uniform(0.28, 0.55)), unit * float(rng.uniform(0.008, 0.02))
        t = np.linspace(0, 1, 30)
        line = np.stack([x + long * t, y + sway * np.sin(5 * t + k)], 1)
        turn = np.linspace(0, 1.5 * np.pi, 18)
        r = unit * 0.028 * (1 - 0.5 * turn / turn[-1])
        curl = line[-1] + np.stack([r * np.sin(turn), (1 - np.cos(turn)) * -r], 1)
        whole = np.concatenate([line, curl if k % 2 else curl[:1]])
        if side < 0:
            whole[:, 0] = width - whole[:, 0]
        points = [np.round(whole * 16).astype(np.int32)]
        cv2.polylines(mask, points, False, 255, max(1, round(0.0032 * unit)), cv2.LINE_AA, _SHIFT)
    blend(image, np.asarray(mix(light.horizon, rgb(1, 1, 1), 0.75), np.float32), _cover(mask) * np.float32(0.55))
    green = _hues(wisp, light, rgb(0.50, 0.62, 0.20), rgb(0.78, 0.62, 0.24))
    _strew(image, rng, _leaf, green, counts=(16, 9, 1), size=0.016)


def _hail(image: Image, wisp: Wisp, light: Light, rng: Rng) -> None:
    """Balls of ice that fall, lie about and leap where they strike."""
    height, width = image.shape[:2]
    unit = _unit(image)
    white = np.asarray(mix(light.shade(rgb(0.90, 0.94, 1.0), np.array(0.9)), rgb(1, 1, 1), 0.35), np.float32)
    falling, lying = (np.zeros((height, width), np.uint8) for _ in range(2))
    for k in range(420):
        r = unit * float(rng.uniform(0.0022, 0.0062))
        x, y = width * float(rng.random()), height * float(rng.uniform(-0.02, 1.0))
        centre = round(x * 16), round(y * 16)
        if k % 4 == 0:
            low = round(x * 16), round(height * float(rng.uniform(0.70, 1.0)) * 16)
            cv2.circle(lying, low, round(r * 16), 255, -1, cv2.LINE_AA, _SHIFT)
        else:
            tail = round((x - 0.6 * r) * 16), round((y - 5 * r) * 16)
            cv2.line(falling, tail, centre, 90, max(1, round(r)), cv2.LINE_AA, _SHIFT)
            cv2.circle(falling, centre, round(r * 16), 255, -1, cv2.LINE_AA, _SHIFT)
    for mask in (lying, falling):
        blend(image, white, _cover(mask) * np.float32(0.92))


def _lanterns(image: Image, wisp: Wisp, light: Light, rng: Rng) -> None:
    """Paper lanterns that rise, with the light of their candles."""
    height, width = image.shape[:2]
    unit = _unit(image)
    for k in range(40):
        near = (k / 39) ** 2.2
        x, y, r = width * float(rng.random()), height * float(rng.uniform(0.03, 0.62)), unit * (0.008 + 0.036 * near)
        glow(image, x, y, 4.2 * r, 4.2 * r, rgb(1.0, 0.55, 0.16), 0.42)
        t = np.linspace(-1, 1, 9)
        side = r * (0.62 + 0.22 * np.cos(t * 1.7))
        shape = np.concatenate([np.stack([x - side, y + t * r], 1), np.stack([x + side, y + t * r], 1)[::-1]])
        mask = np.zeros((height, width), np.uint8)
        cv2.fillPoly(mask, [np.round(shape * 16).astype(np.int32)], 255, cv2.LINE_AA, _SHIFT)
        y0, y1 = int(max(0, y - 1.3 * r)), int(min(height, y + 1.3 * r + 2))
        down = np.clip((np.arange(y0, y1, dtype=np.float32) - y) / r * 0.5 + 0.5, 0, 1)[:, None, None]
        colour = mix(rgb(0.93, 0.38, 0.10), rgb(1.0, 0.90, 0.58), down) + np.zeros((1, width, 1), np.float32)
        blend(image[y0:y1], colour, _cover(mask[y0:y1]))


def _dust(image: Image, wisp: Wisp, light: Light, rng: Rng) -> None:
    height, width = image.shape[:2]
    tan = _coloured(wisp, rgb(0.80, 0.68, 0.52), light)
    x = np.arange(width, dtype=np.float32)[None] * np.float32(150 / _unit(image))
    y = np.arange(height, dtype=np.float32)[:, None] * np.float32(230 / _unit(image))
    cloud = sample("cloud", x + float(rng.uniform(0, 900)), y + float(rng.uniform(0, 900)))
    down = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    blend(image, tan, smoothstep(cloud + 0.34 * down, 0.52, 0.95) * np.float32(0.62))
    _strew(image, rng, _petal, [tan], counts=(160, 30, 0), size=0.004)


def _mist(image: Image, wisp: Wisp, light: Light, rng: Rng) -> None:
    height, width = image.shape[:2]
    x = np.arange(width, dtype=np.float32)[None] * np.float32(90 / _unit(image))
    y = np.arange(height, dtype=np.float32)[:, None] * np.float32(420 / _unit(image))
    cloud = sample("cloud", x + float(rng.uniform(0, 900)), y + float(rng.uniform(0, 900)))
    down = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    veil = smoothstep(down, 0.36, 0.56) * smoothstep(down, 1.02, 0.60)
    pale = mix(light.horizon, rgb(1, 1, 1), 0.25) * np.float32(0.7 if light.night else 1.0)
    blend(image, pale, veil * (0.30 + 0.62 * smoothstep(cloud, 0.3, 0.68)))


def _rays(image: Image, wisp: Wisp, light: Light, rng: Rng) -> None:
    """Beams that fan out from the sun, through whatever is before it."""
    height, width = image.shape[:2]
    step = max(1, min(height, width) // 360)
    h, w = height // step, width // step
    unit = _unit(image) / step
    source = np.array((light.sun_x * w, -0.10 * h))
    mask = np.zeros((h, w), np.float32)
    for _ in range(13):
        aim, wide = float(rng.normal(0, 0.62)), float(rng.uniform(0.012, 0.06))
        foot = np.array((source[0] + aim * unit * 1.2, h * 1.05))
        beam, aside = np.zeros((h, w), np.uint8), np.array((unit * wide * 2, 0.0))
        points = np.array([source - aside / 40, source + aside / 40, foot + aside, foot - aside])
        cv2.fillPoly(
            beam, [np.round(points * 16).astype(np.int32)], int(255 * rng.uniform(0.35, 1.0)), cv2.LINE_AA, _SHIFT
        )
        mask += _cover(beam)
    mask = (
        blur(np.minimum(mask, 1.5), unit * 0.014)
        * smoothstep(np.linspace(0, 1, h, dtype=np.float32), 1.0, 0.2)[:, None]
    )
    shown = cv2.resize(mask, (width, height), interpolation=cv2.INTER_LINEAR)
    tint = mix(light.sun, rgb(1.0, 0.96, 0.82), 0.4) if wisp.tint is None else rgb(*wisp.tint)
    add_light(image, tint, np.clip(shown, 0, 1) * np.float32(0.34))


_FROM: dict[Effect, Callable[[Image, Source, Wisp, Light, Rng, bool], None]] = {
    Effect.SMOKE: _smoke,
    Effect.STEAM: _steam,
    Effect.FLAMES: _burn,
    Effect.ERUPTION: _erupt,
    Effect.SPARKS: _sparks_from,
    Effect.SPLASH: _splash,
    Effect.POWDER: _powder,
}
_FIELDS: dict[Effect, Callable[[Image, Wisp, Light, Rng], None]] = {
    Effect.PETALS: _petals,
    Effect.LEAVES: _leaves,
    Effect.CONFETTI: _confetti,
    Effect.FEATHERS: _feathers,
    Effect.ASH: _ash,
    Effect.FIREFLIES: _fireflies,
    Effect.BUBBLES: _bubbles,
    Effect.LANTERNS: _lanterns,
    Effect.DUST: _dust,
    Effect.MIST: _mist,
    Effect.RAYS: _rays,
    Effect.LEAF_SHADE: leaf_shade,
    Effect.SPEED_LINES: speed_lines,
    Effect.WIND: _wind,
    Effect.HAIL: _hail,
    Effect.SLATTED_SHADE: slatted_shade,
}
