"""The ground from straight above, filling the frame: wood, grass, sand, snow, water, a rug, a plain sheet."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.locales import Locale
from calotype.pipelines.bundled.scene import Scene

from . import noise
from .canvas import Image, blend, blur, ellipse, mix, polygon_mask, smoothstep
from .light import Light, Vector, rgb
from .planks import birch, cherry, oak, pine, planks, walnut
from .seasons import cover_of
from .stage import Stage
from .surfaces import Plane, painted
from .view import dice
from .vista import VISTAS

Ground = Callable[[Image, Image, float, np.random.Generator], Image]

_FLAT: dict[Environment, tuple[float, float, float]] = {
    Environment.TABLE: (0.74, 0.49, 0.31),
    Environment.ROOM: (0.34, 0.58, 0.60),
    Environment.STUDIO: (0.98, 0.76, 0.52),
    Environment.MEADOW: (0.47, 0.70, 0.32),
    Environment.FOREST: (0.34, 0.52, 0.27),
    Environment.BEACH: (0.95, 0.85, 0.62),
    Environment.DESERT: (0.93, 0.73, 0.44),
    Environment.SNOW: (0.93, 0.96, 1.0),
    Environment.OCEAN: (0.15, 0.52, 0.70),
    Environment.CITY: (0.62, 0.62, 0.64),
    Environment.LAKE: (0.20, 0.54, 0.66),
    Environment.GARDEN: (0.47, 0.70, 0.32),
    Environment.FARM: (0.62, 0.66, 0.30),
    Environment.SAVANNA: (0.85, 0.72, 0.40),
    Environment.JUNGLE: (0.28, 0.50, 0.25),
    Environment.ROAD: (0.62, 0.62, 0.64),
    Environment.VILLAGE: (0.62, 0.62, 0.64),
    Environment.KITCHEN: (0.74, 0.49, 0.31),
    Environment.CAFE: (0.74, 0.49, 0.31),
    Environment.BEDROOM: (0.34, 0.58, 0.60),
}


_SNOWED = frozenset(
    {Environment.MEADOW, Environment.FOREST, Environment.GARDEN, Environment.FARM, Environment.ROAD, Environment.CITY}
)
"""Where snow lies in winter."""


def paint_top(scene: Scene, light: Light, width: int, height: int) -> Stage:
    """The ground of a scene as a stage without horizon; light falls on it from the upper left."""
    if scene.style in VISTAS:
        image = np.empty((height, width, 3), np.float32)
        image[:] = np.clip(light.shade(rgb(*_FLAT[scene.environment]), 0.85), 0, 1)
    else:
        rng = dice(scene, 223)
        step = np.float32(1 / min(width, height))
        u = np.arange(width, dtype=np.float32)[None] * step
        v = np.arange(height, dtype=np.float32)[:, None] * step
        # a town is seen from high up, and from there nothing that lies in it
        empty = all(element.scattered for element in scene.elements)
        locale = _LOCALES.get(scene.locale) if scene.locale is not None else None
        ground = locale or _GROUNDS[scene.environment]
        if ground is _town and not empty:
            ground = _TRAVELLED.get(scene.environment, _paving)
        top = scene.tints.top
        if top is not None and top.stuff is not None:
            x, z = np.broadcast_arrays(u, v)
            pixel = np.full(x.shape, step, np.float32)
            albedo = painted(top, Plane(x=x, z=z, pixel=pixel, deep=pixel, seed=scene.seed % 2**31))
        elif scene.environment is Environment.STUDIO and scene.tints.backdrop is not None:
            tooth = noise.sample("fine", u * 900, v * 900)
            albedo = rgb(*scene.tints.backdrop) * (0.985 + 0.03 * tooth)[..., None]
        else:
            albedo = ground(u, v, float(step), rng)
            snow = cover_of(scene, 0.9) if scene.environment in _SNOWED else 0.0
            if snow:
                drift = noise.sample("cloud", u * 110, v * 110)
                deep = np.float32(snow) * (0.55 + 0.45 * smoothstep(drift, 0.3, 0.6))
                albedo = mix(albedo, rgb(0.94, 0.96, 1.0), deep[..., None])
            if scene.tints.tabletop is not None:
                gray = albedo.mean(-1, keepdims=True)
                albedo = rgb(*scene.tints.tabletop) * (0.7 + 0.3 * gray / max(0.05, float(gray.mean())))
        image = np.clip(light.shade(albedo, _window_light(scene, u, v)), 0, 1)
    return Stage(background=np.asarray(image, np.float32), light=light, horizon=-0.5, surface="none")


def drop_shadow(image: Image, alpha: Image, left: int, top: int) -> None:
    """The shadow of what lies on the ground, in place: close by it and to its lower right."""
    height, width = alpha.shape
    size = max(height, width)
    pad = round(0.22 * size) + 2
    rows, cols = image.shape[:2]
    shape = np.pad(alpha, pad)
    soft = np.zeros_like(shape)
    for shift, sigma, strength in ((0.020, 0.012, 0.50), (0.055, 0.045, 0.36)):
        moved = np.roll(shape, (round(shift * size), round(0.7 * shift * size)), (0, 1))
        soft = np.maximum(soft, blur(moved, sigma * size) * np.float32(strength))
    y0, x0 = top - pad, left - pad
    a0, b0 = max(0, -y0), max(0, -x0)
    a1, b1 = min(soft.shape[0], rows - y0), min(soft.shape[1], cols - x0)
    if a1 > a0 and b1 > b0:
        part = image[y0 + a0 : y0 + a1, x0 + b0 : x0 + b1]
        part *= 1 - soft[a0:a1, b0:b1, None] * rgb(0.95, 0.90, 0.82)


def _window_light(scene: Scene, u: Image, v: Image) -> Image:
    """How much direct light there is: less to the lower right, and in bars through a window indoors."""
    lit = 0.98 - 0.22 * smoothstep((u + v) * 0.5, 0.25, 1.05)
    if scene.tints.backdrop is None and scene.environment in (Environment.TABLE, Environment.ROOM):
        slant = u * 0.8 + v * 0.55
        across = u * 0.55 - v * 0.8
        pane = smoothstep(np.abs(np.mod(slant * 2.1 + 0.13, 1) - 0.5), 0.36, 0.30)
        pane = pane * smoothstep(np.abs(np.mod(across * 1.7 + 0.4, 1) - 0.5), 0.42, 0.34)
        lit = lit - 0.16 + 0.16 * pane
    return np.asarray(lit, np.float32)


def _boards(u: Image, v: Image, step: float, rng: np.random.Generator) -> Image:
    kinds = (oak, walnut, pine, cherry, birch)
    wood = kinds[int(rng.integers(len(kinds)))]()
    footprint = np.full((1, 1), step, np.float32)
    return planks(v + 0 * u, u + 0 * v, footprint, wood, int(rng.integers(1 << 16)), board=0.19, length=1.7)


def _grass(u: Image, v: Image, step: float, rng: np.random.Generator) -> Image:
    s = float(rng.uniform(0, 900))
    patch = noise.sample("cloud", u * 60 + s, v * 60 + s)
    blades = noise.sample("fine", u * 900 + s, v * 260 + s + 40 * patch)
    other = noise.sample("fine", u * 300 + s + 90, v * 1000 + s)
    tone = 0.52 * np.maximum(blades, other) + 0.35 * patch
    colour = mix(rgb(0.13, 0.28, 0.07), rgb(0.56, 0.76, 0.27), smoothstep(tone, 0.24, 0.74)[..., None])
    flowers = smoothstep(noise.sample("fine", u * 420 + s, v * 420 + s), 0.90, 0.94)
    return mix(colour, rgb(0.98, 0.96, 0.86), (0.9 * flowers)[..., None])


def _litter(u: Image, v: Image, step: float, rng: np.random.Generator) -> Image:
    """A forest's floor: moss, earth and fallen leaves."""
    s = float(rng.uniform(0, 900))
    patch = noise.sample("cloud", u * 80 + s, v * 80 + s)
    leaf = noise.sample("cloud", u * 460 + s, v * 460 + s)
    grain = noise.sample("fine", u * 900 + s, v * 900)
    colour = mix(rgb(0.25, 0.19, 0.11), rgb(0.34, 0.44, 0.17), smoothstep(patch, 0.40, 0.58)[..., None])
    colour = mix(colour, rgb(0.62, 0.38, 0.15), (0.7 * smoothstep(leaf, 0.60, 0.66))[..., None])
    return np.asarray(colour * (0.72 + 0.5 * grain)[..., None], np.float32)


def _rippled(low: tuple[float, float, float], high: tuple[float, float, float], count: float, depth: float) -> Ground:
    def paint(u: Image, v: Image, step: float, rng: np.random.Generator) -> Image:
        s = float(rng.uniform(0, 900))
        bend = noise.sample("swell", u * 130 + s, v * 130 + s)
        ripple = 0.5 + 0.5 * np.sin(2 * np.pi * (v * count + 2.6 * bend + 0.5 * u))
        ripple = mix(ripple, noise.sample("cloud", u * 160 + s, v * 160 + s), 0.45)
        grain = noise.sample("fine", u * 1200 + s, v * 1200)
        colour = mix(rgb(*low), rgb(*high), (ripple * depth + 0.5 * (1 - depth))[..., None])
        return np.asarray(colour * (0.93 + 0.13 * grain)[..., None], np.float32)

    return paint


def _water(u: Image, v: Image, step: float, rng: np.random.Generator) -> Image:
    s = float(rng.uniform(0, 900))
    swell = noise.sample("swell", u * 180 + s, v * 180 + s)
    web = noise.sample("ridge", u * 120 + s + 30 * swell, v * 120 + s)
    colour = mix(rgb(0.04, 0.32, 0.50), rgb(0.20, 0.66, 0.76), swell[..., None])
    return mix(colour, rgb(0.86, 0.98, 0.98), (0.75 * smoothstep(web, 0.62, 0.88))[..., None])


def _rug(u: Image, v: Image, step: float, rng: np.random.Generator) -> Image:
    """Boards with a round rug on them."""
    image = _boards(u, v, step, rng)
    rows, cols = image.shape[:2]
    short = min(rows, cols)
    colours: tuple[Vector, ...] = (
        rgb(0.22, 0.44, 0.48),
        rgb(0.80, 0.70, 0.52),
        rgb(0.66, 0.28, 0.24),
        rgb(0.90, 0.86, 0.78),
    )
    weave = noise.sample("fine", u * 1500, v * 1500)
    for radius, colour in zip((0.47, 0.43, 0.31, 0.28), colours, strict=True):
        mask = polygon_mask((rows, cols), [ellipse(cols / 2, rows / 2, radius * short, radius * short, 160)])
        blend(image, colour * (0.86 + 0.28 * weave)[..., None], mask)
    return image


def _paving(u: Image, v: Image, step: float, rng: np.random.Generator) -> Image:
    """Square stones with sand between them."""
    s = float(rng.uniform(0, 900))
    x, y = np.broadcast_arrays(u / np.float32(0.135), v / np.float32(0.135))
    row = np.floor(y)
    x = x + np.float32(0.5) * np.mod(row, 2)
    edge = np.minimum(np.minimum(np.mod(x, 1), 1 - np.mod(x, 1)), np.minimum(np.mod(y, 1), 1 - np.mod(y, 1)))
    stone = np.mod(np.sin(np.floor(x) * 12.99 + row * 78.2 + s) * 43758.5, 1)
    grain = noise.sample("fine", u * 1100 + s, v * 1100)
    patch = noise.sample("cloud", u * 130 + s, v * 130 + s)
    tone = (0.80 + 0.16 * stone + 0.22 * (grain - 0.5) + 0.25 * (patch - 0.5))[..., None]
    joint = smoothstep(edge, 0.045, 0.020)[..., None]
    return mix(rgb(0.66, 0.64, 0.61) * tone, rgb(0.42, 0.39, 0.34), joint)


def _town(u: Image, v: Image, step: float, rng: np.random.Generator) -> Image:
    """Roofs and gardens between streets, a roundabout in the middle."""
    rows, cols = v.shape[0], u.shape[1]
    short = min(rows, cols)
    grain = noise.sample("fine", u * 1300, v * 1300)
    image = np.asarray(rgb(0.40, 0.41, 0.45) * (0.90 + 0.20 * grain)[..., None], np.float32)
    roofs = ((0.78, 0.36, 0.26), (0.86, 0.52, 0.34), (0.55, 0.60, 0.66), (0.70, 0.30, 0.28), (0.82, 0.74, 0.62))
    pitch, road = 0.235, 0.052

    def box(x0: float, y0: float, x1: float, y1: float, colour: Vector) -> None:
        part = np.s_[
            max(0, round(y0 * short)) : max(0, round(y1 * short)), max(0, round(x0 * short)) : max(0, round(x1 * short))
        ]
        image[part] = colour * (0.93 + 0.14 * grain[part])[..., None]

    middle = np.array((cols, rows)) / short / 2
    first = middle - np.ceil(middle / pitch) * pitch
    for y in np.arange(first[1], rows / short, pitch):
        for x in np.arange(first[0], cols / short, pitch):
            left, top, size = x + road / 2, y + road / 2, pitch - road
            box(left, top, left + size, top + size, rgb(0.74, 0.73, 0.70))
            box(left + 0.008, top + 0.008, left + size - 0.008, top + size - 0.008, rgb(0.42, 0.60, 0.30))
            for dx, dy in ((0.04, 0.04), (0.53, 0.06), (0.05, 0.53), (0.54, 0.55)):
                a, b = left + dx * size, top + dy * size
                wide, deep = size * rng.uniform(0.34, 0.42, 2)
                roof = rgb(*roofs[int(rng.integers(len(roofs)))])
                box(a + 0.006, b + 0.008, a + wide + 0.010, b + deep + 0.012, rgb(0.20, 0.28, 0.20))
                box(a, b, a + wide, b + deep / 2, np.minimum(roof * np.float32(1.12), 1))
                box(a, b + deep / 2, a + wide, b + deep, roof * np.float32(0.84))
            dash = rgb(0.94, 0.93, 0.86)
            for k in range(3):
                box(x - 0.002, top + (k + 0.25) * size / 3, x + 0.002, top + (k + 0.65) * size / 3, dash)
                box(left + (k + 0.25) * size / 3, y - 0.002, left + (k + 0.65) * size / 3, y + 0.002, dash)
            paint = rgb(*rng.uniform(0.15, 0.95, 3))
            at = float(rng.uniform(0.1, 0.8)) * size
            box(x + 0.006, top + at, x + 0.019, top + at + 0.026, paint)
            box(x + 0.008, top + at + 0.007, x + 0.017, top + at + 0.019, rgb(0.16, 0.20, 0.26))
    for radius, colour in (
        (0.125, (0.41, 0.42, 0.46)),
        (0.064, (0.86, 0.85, 0.82)),
        (0.058, (0.40, 0.62, 0.30)),
        (0.022, (0.24, 0.46, 0.22)),
    ):
        mask = polygon_mask((rows, cols), [ellipse(cols / 2, rows / 2, radius * short, radius * short, 120)])
        blend(image, rgb(*colour) * (0.92 + 0.16 * grain)[..., None], mask)
    return image


def _sheet(u: Image, v: Image, step: float, rng: np.random.Generator) -> Image:
    tones = ((0.96, 0.80, 0.72), (0.78, 0.88, 0.92), (0.95, 0.90, 0.80), (0.86, 0.90, 0.78), (0.90, 0.84, 0.94))
    tooth = noise.sample("fine", u * 900, v * 900)
    return np.asarray(rgb(*tones[int(rng.integers(len(tones)))]) * (0.975 + 0.05 * tooth)[..., None], np.float32)


_GROUNDS: dict[Environment, Ground] = {
    Environment.TABLE: _boards,
    Environment.ROOM: _rug,
    Environment.STUDIO: _sheet,
    Environment.MEADOW: _grass,
    Environment.FOREST: _litter,
    Environment.BEACH: _rippled((0.80, 0.67, 0.46), (0.97, 0.88, 0.68), 14.0, 0.55),
    Environment.DESERT: _rippled((0.76, 0.50, 0.27), (0.97, 0.76, 0.48), 11.0, 0.75),
    Environment.SNOW: _rippled((0.80, 0.87, 0.97), (1.0, 1.0, 1.0), 4.0, 0.60),
    Environment.OCEAN: _water,
    Environment.CITY: _town,
    Environment.LAKE: _water,
    Environment.GARDEN: _grass,
    Environment.FARM: _grass,
    Environment.SAVANNA: _rippled((0.72, 0.56, 0.26), (0.92, 0.80, 0.48), 9.0, 0.40),
    Environment.JUNGLE: _litter,
    Environment.ROAD: _town,
    Environment.VILLAGE: _town,
    Environment.KITCHEN: _boards,
    Environment.CAFE: _boards,
    Environment.BEDROOM: _rug,
}


def _bays(u: Image, v: Image, step: float, rng: np.random.Generator) -> Image:
    """Asphalt with the white lines of a car park."""
    grain = noise.sample("fine", u * 1100, v * 1100)
    colour = rgb(0.34, 0.35, 0.38) * (0.88 + 0.24 * grain)[..., None]
    x, y = np.broadcast_arrays(np.mod(u / np.float32(0.20), 1), np.mod(v / np.float32(0.62), 1))
    line = smoothstep(np.abs(x - 0.5), 0.022, 0.012) * smoothstep(np.abs(y - 0.5), 0.42, 0.41)
    across = smoothstep(np.abs(y - 0.5), 0.008, 0.004)
    return mix(colour, rgb(0.93, 0.93, 0.90), np.maximum(line, across)[..., None])


def _floes(u: Image, v: Image, step: float, rng: np.random.Generator) -> Image:
    """Dark water with drifting ice."""
    s = float(rng.uniform(0, 900))
    swell = noise.sample("swell", u * 150 + s, v * 150 + s)
    sea = mix(rgb(0.02, 0.20, 0.32), rgb(0.08, 0.38, 0.50), swell[..., None])
    sheet = noise.sample("cloud", u * 90 + s, v * 90 + s) + 0.10 * noise.sample("cloud", u * 380, v * 380 + s)
    middle = np.hypot(u - 0.5 * float(u.max()), v - 0.5 * float(v.max()))
    sheet = sheet - 0.30 * smoothstep(middle, 0.30, 0.05)
    below = smoothstep(sheet, 0.54, 0.575)
    above = smoothstep(sheet, 0.58, 0.60)
    grain = noise.sample("fine", u * 500, v * 500)
    sea = mix(sea, rgb(0.40, 0.80, 0.86), (0.8 * below)[..., None])
    return mix(sea, rgb(0.95, 0.98, 1.0) * (0.90 + 0.12 * grain)[..., None], above[..., None])


def _stripes(u: Image, v: Image, step: float, rng: np.random.Generator) -> Image:
    """Rows of tulips, colour by colour."""
    tones = ((0.86, 0.12, 0.14), (0.97, 0.95, 0.94), (0.52, 0.20, 0.62), (0.98, 0.82, 0.12), (0.95, 0.46, 0.62))
    lean = u + np.float32(0.25) * v
    band = np.floor(lean / np.float32(0.17)).astype(int)
    heads = noise.sample("fine", u * 900, v * 900)
    row = 0.5 + 0.5 * np.cos(lean / np.float32(0.17) * 2 * np.pi * 5)
    colour = np.asarray(tones, np.float32)[np.mod(band, len(tones))] * (0.72 + 0.44 * heads)[..., None]
    return mix(rgb(0.24, 0.38, 0.14) * (0.8 + 0.4 * heads)[..., None], colour, smoothstep(row, 0.25, 0.5)[..., None])


def _road(u: Image, v: Image, step: float, rng: np.random.Generator) -> Image:
    """A straight road across the fields."""
    across = np.broadcast_to(u - 0.5 * float(u.max()), np.broadcast_shapes(u.shape, v.shape))
    grain = noise.sample("fine", u * 1100, v * 1100)
    asphalt = rgb(0.34, 0.35, 0.38) * (0.88 + 0.24 * grain)[..., None]
    away = np.abs(across)
    dashes = smoothstep(away, 0.012, 0.008) * smoothstep(np.abs(np.mod(v / np.float32(0.22), 1) - 0.5), 0.28, 0.26)
    lines = np.maximum(dashes, smoothstep(np.abs(away - 0.19), 0.009, 0.005))
    asphalt = mix(asphalt, rgb(0.95, 0.94, 0.88), lines[..., None])
    return mix(_grass(u, v, step, rng), asphalt, smoothstep(away, 0.225, 0.22)[..., None])


def _crossing(u: Image, v: Image, step: float, rng: np.random.Generator) -> Image:
    """Two streets that cross, with stripes to walk over and pavements at the corners."""
    x, y = (np.abs(w - 0.5 * float(w.max())) for w in np.broadcast_arrays(u, v))
    grain = noise.sample("fine", u * 1100, v * 1100)
    asphalt = rgb(0.34, 0.35, 0.38) * (0.88 + 0.24 * grain)[..., None]
    half, deep = 0.27, 0.10
    stripes = np.zeros(asphalt.shape[:2], np.float32)
    for a, b in ((x, y), (y, x)):
        within = smoothstep(np.abs(a - np.float32(half + 0.6 * deep)), 0.5 * deep, 0.47 * deep) * smoothstep(
            b, half, half - 0.01
        )
        stripes = np.maximum(stripes, within * smoothstep(np.abs(np.mod(b / np.float32(0.066), 1) - 0.5), 0.28, 0.24))
    colour = mix(asphalt, rgb(0.95, 0.95, 0.92), stripes[..., None])
    corner = smoothstep(np.minimum(x, y), half, half + 0.006)
    return mix(colour, _paving(u, v, step, rng), corner[..., None])


_TRAVELLED: dict[Environment, Ground] = {Environment.ROAD: _road, Environment.CITY: _crossing}
"""The ground of streets where something is on them: not as small as a town."""
_LOCALES: dict[Locale, Ground] = {
    Locale.CAR_PARK: _bays,
    Locale.ICE_SEA: _floes,
    Locale.TULIPS: _stripes,
    Locale.SHALLOWS: _water,
    Locale.FROZEN_LAKE: _GROUNDS[Environment.SNOW],
}
"""The ground of locales that have another than what stands in for them."""
