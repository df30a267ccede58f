"""What indoor scenes share: palettes, the light that comes in or hangs from the ceiling, the view from a window."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import ArrayLike

from calotype.pipelines.bundled.ambience import Time, Weather
from calotype.pipelines.bundled.render.canvas import (
    Image,
    add_light,
    blend,
    blur,
    ellipse,
    mix,
    polygon_mask,
    smoothstep,
)
from calotype.pipelines.bundled.render.decorating import decor_of
from calotype.pipelines.bundled.render.light import Light, Vector, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.solids import Key, Points, ball, cast, rounded, solid
from calotype.pipelines.bundled.rooms import Glass
from calotype.pipelines.bundled.scene import Scene


@dataclass(frozen=True, kw_only=True)
class Palette:
    """Colours that go together in one room. Warmth, -1 to 1, is what the palette's hue asks for."""

    wall: Vector
    panel: Vector
    accent: Vector
    second: Vector
    third: Vector
    warmth: float


def _of(warmth: float, *colours: tuple[float, float, float]) -> Palette:
    wall, panel, accent, second, third = (rgb(*c) for c in colours)
    return Palette(wall=wall, panel=panel, accent=accent, second=second, third=third, warmth=warmth)


def palettes() -> tuple[Palette, ...]:
    """Every palette, from cool to warm."""
    return (
        _of(-1.0, (0.70, 0.82, 0.91), (0.94, 0.96, 0.97), (0.95, 0.60, 0.48), (0.98, 0.84, 0.52), (0.32, 0.52, 0.70)),
        _of(-0.9, (0.33, 0.43, 0.58), (0.82, 0.83, 0.84), (0.96, 0.74, 0.42), (0.88, 0.52, 0.44), (0.78, 0.86, 0.90)),
        _of(-0.7, (0.70, 0.88, 0.84), (0.96, 0.97, 0.94), (0.98, 0.62, 0.55), (0.99, 0.85, 0.55), (0.30, 0.56, 0.58)),
        _of(-0.5, (0.83, 0.79, 0.92), (0.97, 0.95, 0.98), (0.98, 0.74, 0.52), (0.60, 0.50, 0.78), (0.95, 0.62, 0.68)),
        _of(-0.3, (0.36, 0.56, 0.57), (0.91, 0.89, 0.83), (0.96, 0.70, 0.40), (0.90, 0.50, 0.40), (0.93, 0.87, 0.74)),
        _of(-0.1, (0.74, 0.82, 0.69), (0.95, 0.95, 0.90), (0.94, 0.68, 0.48), (0.42, 0.60, 0.56), (0.98, 0.86, 0.60)),
        _of(0.3, (0.94, 0.91, 0.86), (0.98, 0.97, 0.94), (0.82, 0.48, 0.36), (0.44, 0.57, 0.48), (0.90, 0.72, 0.46)),
        _of(0.6, (0.97, 0.89, 0.70), (0.99, 0.96, 0.90), (0.42, 0.68, 0.70), (0.94, 0.58, 0.42), (0.62, 0.74, 0.48)),
        _of(0.8, (0.96, 0.81, 0.76), (0.99, 0.95, 0.92), (0.48, 0.66, 0.78), (0.86, 0.46, 0.48), (0.97, 0.82, 0.54)),
        _of(1.0, (0.87, 0.61, 0.47), (0.96, 0.88, 0.78), (0.96, 0.88, 0.74), (0.34, 0.50, 0.50), (0.70, 0.34, 0.26)),
    )  # fmt: skip


def stream(scene: Scene, salt: int) -> np.random.Generator:
    """The scene's own random numbers for one purpose."""
    return np.random.default_rng((scene.seed % 2**63, salt))


def choose_palette(scene: Scene, salt: int = 0) -> Palette:
    """One palette by the scene's seed, drawn toward the warmth that its hue asks for."""
    every = palettes()
    weight = np.exp([2.2 * scene.atmosphere.hue * p.warmth for p in every])
    chosen = every[int(stream(scene, 100 + salt).choice(len(every), p=weight / weight.sum()))]
    decor = decor_of(scene)
    if decor.accents is not None:
        accent, second, third = (rgb(*colour) for colour in decor.accents)
        chosen = replace(chosen, accent=accent, second=second, third=third)
    if decor.panel is not None:
        chosen = replace(chosen, panel=rgb(*decor.panel))
    if scene.room.fittings is not None:
        chosen = replace(chosen, second=rgb(*scene.room.fittings))
    if scene.room.seats is not None:
        chosen = replace(chosen, accent=rgb(*scene.room.seats))
    said = scene.tints.wall or decor.wall
    if said is None:
        return chosen
    wall = rgb(*said)
    kept = decor.panel is not None and scene.tints.wall is None
    return replace(chosen, wall=wall, panel=chosen.panel if kept else np.asarray(mix(wall, 1.0, 0.5), np.float32))


@dataclass(frozen=True, kw_only=True)
class Indoors:
    """The light inside. Colours multiply albedo; strengths are 0 to about 1."""

    ambient: Vector
    window: Vector
    """What the window throws on the walls around it."""
    patch: Vector
    """What the sun or moon adds where it falls on the floor."""
    lamp: Vector
    """What a lamp adds near it; zero when it is off."""


_INDOORS: dict[Time, tuple[tuple[float, float, float], ...]] = {
    # ambient, window, patch, lamp
    Time.DAY: ((0.80, 0.80, 0.82), (0.27, 0.26, 0.23), (0.34, 0.29, 0.19), (0, 0, 0)),
    Time.DAWN: ((0.76, 0.72, 0.75), (0.32, 0.24, 0.17), (0.44, 0.29, 0.16), (0, 0, 0)),
    Time.SUNSET: ((0.70, 0.60, 0.58), (0.42, 0.24, 0.10), (0.58, 0.32, 0.12), (0.14, 0.09, 0.04)),
    Time.DUSK: ((0.44, 0.40, 0.52), (0.14, 0.12, 0.20), (0.0, 0.0, 0.0), (0.62, 0.42, 0.21)),
    Time.NIGHT: ((0.27, 0.27, 0.40), (0.05, 0.07, 0.14), (0.06, 0.09, 0.17), (0.84, 0.58, 0.30)),
}


def indoors_of(scene: Scene) -> Indoors:
    """The light inside, by time and weather: an overcast window throws no patch and less light, and none no patch."""
    ambient, window, patch, lamp = (rgb(*c) for c in _INDOORS[scene.time])
    if scene.weather is not Weather.CLEAR or scene.room.rain:
        gloom = 0.93 if scene.weather is Weather.CLOUDY else 0.86
        ambient, window, patch = ambient * gloom * rgb(0.98, 1.0, 1.03), window * 0.7, patch * 0.0
    decor = decor_of(scene)
    ambient = ambient * decor.dim
    if decor.lit:
        lamp = np.maximum(lamp, rgb(0.30, 0.24, 0.16))
    if "window" in scene.absent or decor.glass in (Glass.NONE, Glass.HIGH, Glass.ROUND):
        patch = patch * 0.0
    warm = scene.atmosphere.hue
    return Indoors(ambient=ambient * rgb(1 + 0.03 * warm, 1, 1 - 0.04 * warm), window=window, patch=patch, lamp=lamp)


def lit_elements(light: Light, scene: Scene, side: float, indoors: Indoors) -> Light:
    """The light for what stands in the room: from the window by day, from the lamp when that is what shines.

    ``side`` is -1 or 1, the side that the light comes from.
    """
    lamp = float(indoors.lamp[0]) > 0.3
    ambient = indoors.ambient + indoors.window * 0.5 + indoors.lamp * 0.55
    toward = np.array((0.75 * side, 0.62, -0.32), np.float32)
    return replace(
        light,
        sun=rgb(1.0, 0.84, 0.62) if lamp else light.sun,
        ambient=np.maximum(ambient, 0.45).astype(np.float32),
        key=0.6 if lamp else light.key * (0.8 if scene.weather is Weather.CLEAR else 0.5),
        sun_x=0.5 + 0.38 * side,
        direction=(toward / np.linalg.norm(toward)).astype(np.float32),
        night=False,
    )


@dataclass(frozen=True, kw_only=True)
class Wall:
    """A wall to draw on: units are the room's own, x right from the vanishing point, y up from the floor line."""

    image: Image
    unit: float
    """Pixels to one unit."""
    x: float
    floor: float
    key: Key

    def at(self, points: ArrayLike) -> Points:
        p = np.asarray(points, np.float64)
        return np.stack([self.x + p[:, 0] * self.unit, self.floor - p[:, 1] * self.unit], -1)

    def box(
        self,
        x0: float,
        y0: float,
        x1: float,
        y1: float,
        colour: ArrayLike,
        *,
        radius: float = 0.0,
        bevel: float = 0.004,
        strength: float = 0.28,
        turn: float = 0.0,
        gloss: float = 0.0,
    ) -> None:
        """A rounded block; a gradient colour runs from its top down."""
        shape = self.at(rounded(x0, y0, x1, y1, radius))
        solid(self.image, [shape], colour, self.key, bevel=bevel * self.unit, strength=strength, turn=turn, gloss=gloss)

    def fill(
        self,
        shapes: list[Points],
        colour: ArrayLike,
        *,
        bevel: float = 0.0,
        strength: float = 0.28,
        turn: float = 0.0,
        gloss: float = 0.0,
        alpha: float = 1.0,
    ) -> None:
        """Any shapes, in units."""
        solid(
            self.image,
            [self.at(s) for s in shapes],
            colour,
            self.key,
            bevel=bevel * self.unit,
            strength=strength,
            turn=turn,
            gloss=gloss,
            alpha=alpha,
        )

    def ball(
        self, x: float, y: float, rx: float, colour: ArrayLike, ry: float | None = None, gloss: float = 0.2
    ) -> None:
        (cx, cy), u = self.at(((x, y),))[0], self.unit
        ball(self.image, cx, cy, rx * u, (ry or rx) * u, colour, self.key, gloss=gloss)

    def shadow(
        self, shapes: list[Points], *, drop: float = 0.012, softness: float = 0.012, strength: float = 0.3
    ) -> None:
        """What shapes on the wall cast on it, away from the light."""
        u = self.unit
        cast(
            self.image,
            [self.at(s) for s in shapes],
            dx=-self.key.x * drop * u,
            dy=0.6 * drop * u,
            softness=softness * u,
            strength=strength,
        )

    def contact(self, x0: float, x1: float, *, y: float = 0.0, depth: float = 0.012, strength: float = 0.5) -> None:
        """The dark line under something that stands on the floor."""
        shape = ellipse((x0 + x1) / 2, y, (x1 - x0) / 2, depth)
        cast(self.image, [self.at(shape)], softness=depth * 0.8 * self.unit, strength=strength)


def outside(scene: Scene, light: Light, width: int, height: int, salt: int) -> Image:
    """What a window looks out on: sky, hills or roofs or trees, softly out of focus, at a pixel size."""
    rng = stream(scene, 200 + salt)
    w, h = 160, max(16, round(160 * height / max(1, width)))
    y = np.linspace(0, 1, h, dtype=np.float32)[:, None, None]
    x = np.linspace(0, 1, w, dtype=np.float32)[None]
    sky = np.where(
        y < 0.5, mix(light.zenith, light.middle, 0.35 + y * 1.3), mix(light.middle, light.horizon, y * 2 - 1)
    )
    view = np.ascontiguousarray(np.broadcast_to(sky, (h, w, 3)), np.float32)
    dark = scene.time is Time.NIGHT
    grey = scene.weather in (Weather.CLOUDY, Weather.RAIN, Weather.SNOWING, Weather.FOG)
    if grey:
        view = mix(view, np.mean(light.horizon) * (0.9 if not dark else 0.5) * rgb(0.92, 0.96, 1.0), 0.75)
    cloud = sample("even", x * 130 + float(rng.random() * 900), y[..., 0] * 200 + float(rng.random() * 900))
    amount = smoothstep(cloud, 0.62 - 0.15 * scene.atmosphere.clouds, 1.0) * (0.15 if dark else 0.65)
    blend(view, mix(light.horizon, 1.0, 0.4), amount * (0.4 if grey else 1))
    if dark and not grey:
        for _ in range(34):
            cx, cy = rng.random() * w, rng.random() ** 1.3 * h * 0.8
            add_light(
                view,
                rgb(0.9, 0.95, 1),
                np.exp(-((x * w - cx) ** 2 + (y[..., 0] * h - cy) ** 2) / 0.55).astype(np.float32)
                * np.float32(0.35 + 0.65 * rng.random()),
            )
    ambient = light.ambient * (0.34 if dark else 1.0)
    snowy = scene.weather is Weather.SNOWING
    green = rgb(0.90, 0.93, 0.98) if snowy else rgb(0.42, 0.62, 0.30)
    for k, base in enumerate((0.66, 0.78, 0.90)):
        crest = base + 0.16 * (sample("cloud", x[0] * 90 + float(rng.random() * 900), np.float32(k * 50)) - 0.5)
        hill = mix(green * ambient * (0.95 - 0.16 * k), light.horizon, 0.62 - 0.25 * k)
        blend(view, hill, smoothstep(y[..., 0] - crest.reshape(1, -1), -0.006, 0.006))
    for _ in range(int(rng.integers(2, 6))):
        cx, cy, r = rng.random(), 0.80 + 0.15 * rng.random(), 0.07 + 0.09 * rng.random()
        tone = green * ambient * rgb(0.80, 0.92, 0.8) * (0.75 + 0.25 * rng.random())
        for _ in range(4):
            px, py = cx + rng.normal(0, r * 0.5), cy - r * 0.7 + rng.normal(0, r * 0.4)
            shape = ellipse(px * w, py * h, r * w * 0.7, r * w * 0.7)
            blend(view, tone * (0.85 + 0.3 * rng.random()), polygon_mask((h, w), [shape]))
    if dark or scene.time is Time.DUSK:
        for _ in range(5):
            cx, cy = rng.random() * w, (0.72 + 0.2 * rng.random()) * h
            spot = np.exp(-((x * w - cx) ** 2 + (y[..., 0] * h - cy) ** 2) / 3.0)
            add_light(view, rgb(1, 0.75, 0.4), spot.astype(np.float32))
    if scene.weather in (Weather.SNOWING, Weather.RAIN):
        for _ in range(70):
            cx, cy, tall = rng.random() * w, rng.random() * h, 0.7 if snowy else 4.0
            shape = ellipse(cx, cy, 0.8 if snowy else 0.35, 0.9 * tall, 12)
            blend(
                view, mix(light.horizon, 1.0, 0.5), polygon_mask((h, w), [shape]) * np.float32(0.75 if snowy else 0.35)
            )
    view = blur(view, 1.1 if not dark else 0.5)
    gain = 1.0 if dark else 1.06
    return np.clip(cv2.resize(view, (width, height), interpolation=cv2.INTER_CUBIC) * np.float32(gain), 0, 1)
