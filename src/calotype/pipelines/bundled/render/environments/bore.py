"""Enclosed ways into the distance: a cave, a tunnel, a hall. One ray for each pixel meets the walls of a cross-section
that runs on to an end; what tells the places apart is the section, the walls' albedo and where the light comes from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.ambience import Time
from calotype.pipelines.bundled.locales import Locale
from calotype.pipelines.bundled.render.canvas import blur, glow, mix, smoothstep
from calotype.pipelines.bundled.render.interior import Indoors, indoors_of, lit_elements, stream
from calotype.pipelines.bundled.render.light import Light, Vector, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.sky import paint_sky
from calotype.pipelines.bundled.render.stage import Clearing, Stage
from calotype.pipelines.bundled.rooms import Use
from calotype.pipelines.bundled.scene import Scene

Image = NDArray[np.float32]

_EYE = 0.62
_FINEST = 1400
"""The walls are drawn at most this large, then enlarged."""


@dataclass(frozen=True, kw_only=True)
class _Walls:
    """Where the rays end. Lengths are the world's, from the eye; arrays are (rows, columns)."""

    X: Image
    Y: Image
    """Height over the ground."""
    Z: Image
    floor: NDArray[np.bool_]
    end: NDArray[np.bool_]
    """The ray leaves through the far end."""
    across: Image
    """Along the section's outline."""
    dx: Image
    dy: Image


Section = Callable[[Image, Image], Image]
"""Of angles (the ray's direction in the frame: cosine, sine upward) how far the wall is from the eye's axis."""


def _arch(half: float, spring: float) -> Section:
    """Upright walls to the height ``spring`` over the eye, a round vault over them."""

    def section(c: Image, s: Image) -> Image:
        wall = half / np.maximum(np.abs(c), 1e-3)
        vault = spring * s + np.sqrt(np.maximum(half * half - (spring * c) ** 2, 0))
        return np.where(wall * s <= spring, wall, vault)

    return section


def _pointed(half: float, spring: float) -> Section:
    """The same under a pointed vault."""
    reach = 1.7 * half

    def section(c: Image, s: Image) -> Image:
        wall = half / np.maximum(np.abs(c), 1e-3)
        # an arc about a centre on the far side
        a = np.abs(c) * (reach - half) - s * spring
        inside = np.maximum(a * a - ((reach - half) ** 2 + spring**2 - reach * reach), 0)
        vault = -a + np.sqrt(inside)
        return np.where(wall * s <= spring, wall, vault)

    return section


def _cast(
    scene: Scene, size: tuple[int, int], horizon: float, section: Section, length: float, rough: float, seed: float
) -> _Walls:
    rows, columns = size
    unit = min(rows, (rows * columns) ** 0.5) * 1.18**scene.camera.zoom
    x = ((np.arange(columns, dtype=np.float32) + 0.5 - columns / 2) / np.float32(unit))[None]
    y = (np.float32(horizon * rows) - (np.arange(rows, dtype=np.float32) + 0.5)[:, None]) / np.float32(unit)
    dx, dy = (np.ascontiguousarray(a) for a in np.broadcast_arrays(x, y))
    rho = np.maximum(np.hypot(dx, dy), 1e-4)
    c, s = dx / rho, dy / rho
    shell = section(c, s)
    Z = shell / rho
    if rough:
        for _ in range(3):
            # around the section without a seam
            deep = np.minimum(Z, length)
            bump = sample("cloud", c * 36 + deep * 9 + seed, deep * 26 + s * 36) - 0.5
            bump = bump + 0.45 * (sample("cloud", c * 90 + deep * 20 + seed, deep * 70 + s * 90) - 0.5)
            Z = shell * (1 + np.float32(rough) * bump) / rho
    ground = _EYE / np.maximum(-dy, 1e-4)
    if rough:
        lumps = sample("cloud", dx * ground * 40 + seed, np.minimum(ground, length) * 40) - 0.5
        ground = ground * (1 + np.float32(0.25 * rough) * lumps)
    floor = ground < Z
    Z = np.minimum(Z, ground)
    end = np.asarray(length) <= Z
    Z = np.minimum(Z, np.float32(length))
    return _Walls(
        X=dx * Z,
        Y=dy * Z + _EYE,
        Z=Z.astype(np.float32),
        floor=floor,
        end=end,
        across=(c * 1.1 + 0.35 * Z).astype(np.float32),
        dx=dx,
        dy=dy,
    )


def _courses(u: Image, v: Image, width: float, height: float, seed: float) -> tuple[Image, Image]:
    """Of laid stones, how much a place is joint, 0 to 1, and each stone's chance."""
    row = np.floor(v / height)
    column = u / width + 0.5 * (row % 2)
    gap = np.minimum(
        np.minimum(column % 1, 1 - column % 1) * width, np.minimum(v / height % 1, 1 - v / height % 1) * height
    )
    chance = (np.sin(np.floor(column) * 127.1 + row * 311.7 + seed) * 43758.547) % 1.0
    return smoothstep(gap, 0.10 * height, 0.02 * height), np.asarray(chance, np.float32)


def _finish(
    scene: Scene, light: Light, image: Image, width: int, height: int, horizon: float, inside: Indoors, side: float
) -> Stage:
    full = (
        image
        if image.shape[:2] == (height, width)
        else cv2.resize(image, (width, height), interpolation=cv2.INTER_CUBIC)
    )
    return Stage(
        background=np.clip(full, 0, 1), light=lit_elements(light, scene, side, inside), horizon=horizon, surface="floor"
    )


def _size(width: int, height: int) -> tuple[int, int]:
    shrink = min(1.0, _FINEST / max(width, height))
    return round(height * shrink), round(width * shrink)


def _wet(image: Image, walls: _Walls, horizon: float, strength: Image) -> None:
    """Mirrors what is above the floor in it."""
    rows = len(image)
    line = int(horizon * rows)
    below = rows - line
    source = np.clip(line - np.arange(below) - 1, 0, rows - 1)
    mirrored = blur(np.ascontiguousarray(image[source]), 0.004 * rows)
    part = image[line:]
    part += (mirrored - part) * (strength[line:] * walls.floor[line:])[..., None]


def paint_cave(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """Rock all around, daylight through its mouth far off, crystals, stalactites."""
    rng = stream(scene, 61)
    horizon = 0.54 - 0.05 * scene.camera.horizon
    size = _size(width, height)
    seed = float(scene.seed % 877)
    walls = _cast(scene, size, horizon, _arch(1.25, 0.20), 7.5, 0.85 + 0.3 * scene.atmosphere.relief, seed)
    X, Y, Z = walls.X, walls.Y, walls.Z
    grain = sample("fine", walls.across * 120 + X * 30, Z * 90 + Y * 60)
    strata = sample("cloud", Y * 70 + X * 8, Z * 9 + seed)
    facet = sample("ridge", walls.across * 30 + seed, Z * 26)
    warm = float(scene.atmosphere.hue)
    stone = mix(
        rgb(0.30, 0.27, 0.30),
        rgb(0.66 + 0.05 * warm, 0.58, 0.54 - 0.04 * warm),
        (0.45 * strata + 0.35 * grain + 0.35 * facet)[..., None],
    )
    sand = mix(rgb(0.36, 0.31, 0.28), rgb(0.62, 0.54, 0.45), (0.6 * grain + 0.4 * strata)[..., None])
    icy = scene.locale is Locale.ICE_CAVE
    if icy:
        scallop = sample("swell", walls.across * 60 + seed, Z * 60)
        stone = mix(
            rgb(0.10, 0.42, 0.72), rgb(0.74, 0.95, 1.0), (0.25 * strata + 0.2 * grain + 0.55 * scallop)[..., None]
        )
        sand = mix(rgb(0.52, 0.76, 0.90), rgb(0.90, 0.97, 1.0), (0.6 * grain + 0.4 * strata)[..., None])
    albedo = np.where(walls.floor[..., None], sand, stone)
    gx = cv2.Sobel(blur(Z, 1.0), -1, 1, 0, ksize=3) / np.maximum(Z, 0.2)
    relief = np.clip(0.5 - gx * np.float32(size[1] / 220), 0, 1.2)
    # daylight from the mouth, a lantern's warmth near by
    toward = np.exp(-np.maximum(7.5 - Z, 0) / 2.9)
    day = mix(light.horizon, rgb(1, 1, 1), 0.35) * (0.35 if light.night else 1.0)
    lamp_x = 0.9 if scene.camera.sun_x >= 0 else -0.9
    lamp = np.exp(-((X - lamp_x) ** 2 + (Y - 0.3) ** 2 + (Z - 2.2) ** 2) / 1.5)
    image = albedo * (
        (rgb(0.52, 0.60, 0.74) if icy else rgb(0.30, 0.31, 0.40))[None, None] * (0.6 + 0.6 * relief)[..., None]
        + (day * 1.15) * (toward * (0.35 + 0.9 * relief))[..., None]
        + (rgb(0.16, 0.30, 0.44) if icy else rgb(1.0, 0.66, 0.34)) * (lamp * (0.45 + 0.75 * relief))[..., None]
    )
    sky = paint_sky(scene, light, size[1], size[0], horizon + 0.02)
    mouth = mix(sky, day, 0.45)
    image = np.where(walls.end[..., None] & ~walls.floor[..., None], mouth, image).astype(np.float32)
    fog = (1 - np.exp(-np.maximum(Z - 2.5, 0) / 9.0))[..., None] * ~walls.end[..., None]
    image = mix(image, day * 0.8, fog * 0.5)
    image = np.where((walls.end & walls.floor)[..., None], mix(image, mouth, 0.72), image)
    _dripstones(image, rng, horizon, rgb(0.56, 0.80, 0.94) if icy else rgb(0.23, 0.21, 0.24))
    if not icy:
        _crystals(image, rng, horizon)
    rows, columns = size
    glow(image, columns / 2, horizon * rows * 0.92, 0.30 * rows, 0.26 * rows, day, 0.42)
    _wet(image, walls, horizon, smoothstep(sample("cloud", X * 26 + seed, Z * 26), 0.54, 0.60) * 0.55)
    inside = Indoors(ambient=rgb(0.74, 0.72, 0.78), window=day * 0.1, patch=rgb(0, 0, 0), lamp=rgb(0.34, 0.24, 0.13))
    return _finish(scene, light, image, width, height, horizon + 0.02, inside, float(np.sign(lamp_x)))


def _dripstones(image: Image, rng: np.random.Generator, horizon: float, colour: Vector) -> None:
    """Stalactites from the roof and stalagmites at the sides, darker than the light behind them."""
    rows, columns = image.shape[:2]
    unit = min(rows, columns)
    for _ in range(17):
        x = columns * (0.5 + rng.choice((-1, 1)) * rng.uniform(0.02, 0.56))
        aside = abs(x / columns - 0.5) * 2
        tall, wide = unit * rng.uniform(0.06, 0.22) * (0.7 + 0.6 * aside), unit * rng.uniform(0.012, 0.032)
        _spike(image, x, -0.02 * rows, tall, wide, rng, colour)
    for side in (-1, 1):
        for _ in range(3):
            x = columns * (0.5 + side * rng.uniform(0.36, 0.52))
            _spike(
                image,
                x,
                rows * (horizon + rng.uniform(0.10, 0.30)),
                -unit * rng.uniform(0.05, 0.13),
                unit * rng.uniform(0.016, 0.034),
                rng,
                colour,
            )


def _spike(
    image: Image, x: float, y: float, tall: float, wide: float, rng: np.random.Generator, colour: Vector
) -> None:
    t = np.linspace(0, 1, 9)
    half = wide * (1 - t) ** 0.7 * (1 + 0.18 * np.sin(t * 19 + rng.uniform(0, 6)))
    middle = x + 0.12 * wide * np.sin(t * 7)
    tone = np.float32(rng.uniform(0.8, 1.15)) * colour
    for low, high, gain in ((-1.0, 0.15, 1.0), (0.1, 0.62, 0.72), (0.58, 1.0, 1.45)):
        left = np.stack([middle + low * half, y + tall * t], 1)
        right = np.stack([middle + high * half, y + tall * t], 1)
        shape = np.concatenate([left, right[::-1]])
        cv2.fillPoly(
            image, [np.round(shape * 16).astype(np.int32)], np.clip(tone * gain, 0, 1).tolist(), cv2.LINE_AA, 4
        )


def _crystals(image: Image, rng: np.random.Generator, horizon: float) -> None:
    """Clusters that shine a little by themselves, on both sides."""
    rows, columns = image.shape[:2]
    tints = (rgb(0.45, 0.85, 1.0), rgb(0.78, 0.55, 1.0), rgb(0.50, 1.0, 0.78))
    for side in (-1, 1):
        tint = tints[int(rng.integers(3))]
        foot_x = columns * (0.5 + side * (0.36 + 0.10 * rng.random()))
        foot_y = rows * (horizon + 0.10 + 0.12 * rng.random())
        for _ in range(6):
            lean, tall = rng.normal(0, 0.35), rows * (0.03 + 0.06 * rng.random())
            wide = tall * 0.17
            tip = (foot_x + np.sin(lean) * tall, foot_y - np.cos(lean) * tall)
            side_ = np.array((np.cos(lean), np.sin(lean))) * wide
            up = np.array(tip)
            foot = np.array((foot_x, foot_y))
            shoulder = foot + (up - foot) * 0.72
            left = np.array([foot - side_, shoulder - side_, up, foot], np.float32)
            right = np.array([foot, up, shoulder + side_, foot + side_], np.float32)
            for shape, gain in ((left, 1.0), (right, 0.62)):
                cv2.fillPoly(
                    image, [np.round(shape * 16).astype(np.int32)], np.clip(tint * gain, 0, 1).tolist(), cv2.LINE_AA, 4
                )
            foot_x += (rng.random() - 0.5) * tall * 0.9
        glow(image, foot_x, foot_y - 0.03 * rows, 0.12 * rows, 0.10 * rows, tint, 0.40)


def paint_tunnel(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """A brick vault with lamps over a wet road, light at its end."""
    rng = stream(scene, 62)
    horizon = 0.49 - 0.04 * scene.camera.horizon
    size = _size(width, height)
    seed = float(scene.seed % 887)
    half, length = 1.35, 11.0
    walls = _cast(scene, size, horizon, _arch(half, 0.16), length, 0.0, seed)
    X, Y, Z = walls.X, walls.Y, walls.Z
    round_ = np.where(Y - _EYE > 0.16, np.arctan2(Y - _EYE - 0.16, np.abs(X)) * half + 0.8, Y)
    joint, chance = _courses(Z, round_, 0.42, 0.16, seed)
    grime = sample("cloud", Z * 20 + seed, round_ * 30)
    tiled = round_ < 0.75
    brick = mix(rgb(0.50, 0.27, 0.21), rgb(0.74, 0.45, 0.33), (0.5 * chance + 0.5 * grime)[..., None])
    tile = mix(rgb(0.62, 0.68, 0.66), rgb(0.86, 0.90, 0.88), (0.3 * chance + 0.7 * grime)[..., None])
    shell = mix(np.where(tiled[..., None], tile, brick), rgb(0.28, 0.24, 0.23), (joint * 0.75)[..., None])
    shell = mix(shell, rgb(0.94, 0.76, 0.22), (smoothstep(np.abs(round_ - 0.78), 0.035, 0.02))[..., None])
    rib = smoothstep(np.abs((Z + 0.4) % 2.4 - 0.2), 0.17, 0.13) * (~tiled)
    shell = mix(shell, shell * 0.62, rib[..., None])
    grit = sample("fine", X * 240, Z * 240)
    road = rgb(0.34, 0.35, 0.38) * (0.85 + 0.3 * grit)[..., None]
    line = smoothstep(np.abs(np.abs(X) - 0.92), 0.035, 0.022) + smoothstep(np.abs(X), 0.035, 0.022) * ((Z % 1.2) < 0.62)
    road = mix(road, rgb(0.94, 0.92, 0.84), np.clip(line, 0, 1)[..., None])
    kerb = np.abs(X) > 1.08
    road = np.where(kerb[..., None], rgb(0.52, 0.52, 0.52) * (0.85 + 0.3 * grit)[..., None], road)
    albedo = np.where(walls.floor[..., None], road, shell)
    tone = (rgb(1.0, 0.80, 0.48), rgb(0.80, 0.93, 1.0), rgb(1.0, 0.72, 0.42))[int(rng.integers(3))]
    # a pair of lamps in every bay
    bay = (Z + 0.8) % 2.4 - 1.2
    near = np.exp(-((np.abs(X) - 1.0) ** 2 + (Y - 1.25) ** 2 + bay**2) / 0.85)
    end = rgb(0.92, 0.96, 1.0) if not light.night else rgb(0.30, 0.38, 0.56)
    beyond = np.exp(-np.maximum(length - Z, 0) / 2.2)
    image = albedo * (
        rgb(0.36, 0.37, 0.42)[None, None] + tone * (1.35 * near)[..., None] + end * (0.9 * beyond)[..., None]
    )
    sky = paint_sky(scene, light, size[1], size[0], horizon)
    image = np.where(walls.end[..., None], mix(sky, end, 0.6), image).astype(np.float32)
    rows, columns = size
    unit = min(rows, (rows * columns) ** 0.5) * 1.18**scene.camera.zoom
    for z in (2.8, 5.2, 7.6, 10.0):
        for side in (-1, 1):
            x, y = columns / 2 + side * 1.0 / z * unit, horizon * rows - (1.28 - _EYE) / z * unit
            r = 0.048 / z * unit
            cv2.ellipse(
                image,
                (round(x * 16), round(y * 16)),
                (round(1.9 * r * 16), round(0.8 * r * 16)),
                0,
                0,
                360,
                np.minimum(tone * 1.1, 1).tolist(),
                -1,
                cv2.LINE_AA,
                4,
            )
            glow(image, x, y, 7 * r, 6 * r, tone, 0.55)
    glow(image, columns / 2, (horizon - 0.01) * rows, 0.16 * rows, 0.14 * rows, end, 0.5)
    _wet(image, walls, horizon, 0.04 + 0.34 * smoothstep(sample("cloud", X * 22 + seed, Z * 14), 0.56, 0.70))
    inside = Indoors(ambient=rgb(0.72, 0.72, 0.76), window=end * 0.1, patch=rgb(0, 0, 0), lamp=tone * 0.36)
    return _finish(scene, light, image, width, height, horizon + 0.05, inside, 1.0 if scene.camera.sun_x >= 0 else -1.0)


_GLASS = (
    rgb(0.86, 0.20, 0.22),
    rgb(0.98, 0.76, 0.22),
    rgb(0.22, 0.50, 0.86),
    rgb(0.28, 0.66, 0.40),
    rgb(0.62, 0.34, 0.74),
)


def paint_hall(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """A vaulted hall of hewn stone: tall windows, torches, banners, a carpet on a chequered floor."""
    rng = stream(scene, 63)
    horizon = 0.51 - 0.04 * scene.camera.horizon
    size = _size(width, height)
    seed = float(scene.seed % 881)
    half, length = 1.6, 7.0
    walls = _cast(scene, size, horizon, _pointed(half, 0.85), length, 0.0, seed)
    X, Y, Z = walls.X, walls.Y, walls.Z
    inside = indoors_of(scene)
    dark = scene.time in (Time.DUSK, Time.NIGHT)
    along = np.where(walls.end, X, Z)
    vault = ~walls.floor & (Y - _EYE > 0.85) & ~walls.end
    joint, chance = _courses(along, np.where(vault, np.abs(X) * 1.2 + 3.0, Y), 0.44, 0.21, seed)
    wear = sample("cloud", along * 26 + seed, Y * 30)
    hue = float(scene.atmosphere.hue)
    base = mix(
        rgb(0.52, 0.50, 0.50), rgb(0.72 + 0.04 * hue, 0.68, 0.63 - 0.03 * hue), (0.5 * chance + 0.5 * wear)[..., None]
    )
    stone = mix(base, base * 0.60, (joint * 0.8)[..., None])
    bay = (Z + 0.35) % 1.75 - 0.875
    rib = smoothstep(np.abs(np.abs(bay) - 0.875), 0.17, 0.14) * ~walls.end * ~walls.floor
    edge = smoothstep(np.abs(np.abs(bay) - 0.71), 0.035, 0.01) * ~walls.end * ~walls.floor
    stone = mix(stone, np.minimum(base * 1.12, 1), rib[..., None] * 0.8)
    stone = stone * (1 - 0.45 * edge)[..., None]
    # windows, one in each bay, of one colour or stained
    lancet = (
        (np.abs(bay) < 0.30)
        & (Y > 0.95)
        & (Y + 0.9 * np.abs(bay) ** 1.2 * 1.6 < 1.85)
        & ~walls.end
        & ~vault
        & ~walls.floor
    )
    lead = smoothstep(np.minimum((bay + 3) % 0.15, 0.15 - (bay + 3) % 0.15), 0.014, 0.006) + smoothstep(
        np.minimum(Y % 0.15, 0.15 - Y % 0.15), 0.014, 0.006
    )
    number = np.floor((bay + 3) / 0.15) * 3 + np.floor(Y / 0.15) * 5 + np.floor((Z + 0.35) / 1.75) * 2
    glassy = np.stack([np.stack(_GLASS)[:, k][(number.astype(np.int32)) % 5] for k in range(3)], -1)
    sky = mix(light.middle, light.horizon, 0.6) * (0.55 if light.night else 1.0)
    pane = mix(glassy * (0.45 + 0.75 * sky), sky * 1.05, 0.25 if rng.random() < 0.6 else 0.85)
    pane = mix(pane, rgb(0.12, 0.12, 0.14), np.clip(lead, 0, 1)[..., None] * 0.8)
    # floor
    check = (np.floor(X / 0.36) + np.floor(Z / 0.36)) % 2
    marble = sample("cloud", X * 40 + Z * 20, Z * 40)
    slab = mix(rgb(0.40, 0.36, 0.35), rgb(0.82, 0.78, 0.72), check[..., None]) * (0.88 + 0.24 * marble)[..., None]
    cloth = (rgb(0.66, 0.10, 0.14), rgb(0.16, 0.24, 0.56), rgb(0.36, 0.12, 0.42))[int(rng.integers(3))]
    if scene.room.rug_colour is not None:
        cloth = rgb(*scene.room.rug_colour)
    # a church has pews and no throne to go to
    runs = scene.room.use is not Use.NAVE or scene.room.rug_colour is not None
    carpet = smoothstep(np.abs(X), 0.44, 0.43) * runs
    trim = smoothstep(np.abs(np.abs(X) - 0.37), 0.028, 0.018)
    pile = 0.9 + 0.2 * sample("fine", X * 200, Z * 200)
    slab = mix(slab, mix(cloth * pile[..., None], rgb(0.93, 0.74, 0.32), trim[..., None]), carpet[..., None])
    albedo = np.where(walls.floor[..., None], slab, stone)
    # the far wall: a great window over a door
    rose = np.hypot(X, Y - 1.85)
    spokes = 0.5 + 0.5 * np.cos(np.arctan2(Y - 1.85, X) * 12)
    petals = np.stack(
        [
            np.stack(_GLASS)[:, k][
                (
                    np.floor((np.arctan2(Y - 1.85, X) / (2 * np.pi) + 0.5) * 12 + np.floor(rose / 0.17) * 2).astype(
                        np.int32
                    )
                )
                % 5
            ]
            for k in range(3)
        ],
        -1,
    )
    round_window = mix(
        petals * (0.5 + 0.7 * sky),
        rgb(0.14, 0.13, 0.15),
        np.clip(smoothstep(spokes, 0.10, 0.03) + smoothstep(np.abs(rose % 0.17 - 0.085), 0.068, 0.08), 0, 1)[..., None]
        * 0.85,
    )
    tint = np.maximum(inside.ambient, rgb(0.46, 0.42, 0.46)) + inside.window * 0.6
    torch_z = np.abs(np.abs(bay) - 0.875)
    flame = np.exp(-(torch_z**2 + (Y - 1.05) ** 2 + (np.abs(X) - 1.5) ** 2) / 0.55)
    fire = rgb(1.0, 0.62, 0.28) * (0.95 if dark else 0.42)
    shafts = np.exp(-((np.abs(bay) / 0.55) ** 2)) * smoothstep(Y, 2.2, 0.0)
    up = 1 - 0.30 * smoothstep(Y, 1.6, 3.6)
    image = albedo * (
        tint * up[..., None] + fire * (1.2 * flame)[..., None] + inside.window * (0.45 * shafts)[..., None]
    )
    corner = (
        1
        - 0.35 * np.exp(-np.abs(Y) / 0.10) * ~walls.floor
        - 0.25 * np.exp(-np.abs(np.abs(X) - half) / 0.10) * walls.floor
    )
    image *= corner[..., None]
    image = np.where(lancet[..., None], pane, image)
    far_rose = walls.end & (rose < 0.68)
    image = np.where(far_rose[..., None], round_window, image)
    image = np.where((walls.end & (rose < 0.76) & (rose >= 0.68))[..., None], base * 1.05 * tint, image)
    door = walls.end & (np.abs(X) < 0.36) & (Y + 0.8 * np.abs(X) ** 2 < 0.86)
    image = np.where(
        door[..., None],
        mix(
            rgb(0.34, 0.20, 0.11),
            rgb(0.20, 0.12, 0.07),
            smoothstep(np.abs((X + 3) % 0.12 - 0.06), 0.05, 0.06)[..., None],
        )
        * tint,
        image,
    ).astype(np.float32)
    rows, columns = size
    unit = min(rows, (rows * columns) ** 0.5) * 1.18**scene.camera.zoom
    for z in (1.4, 3.15, 4.9, 6.65):
        for side in (-1, 1):
            x, y = columns / 2 + side * 1.48 / z * unit, horizon * rows - (1.12 - _EYE) / z * unit
            r = 0.05 / z * unit
            if -r < x < columns + r:
                cv2.line(
                    image,
                    (round(x), round(y)),
                    (round(x), round(y + 4.2 * r)),
                    (0.22, 0.15, 0.10),
                    max(1, round(0.9 * r)),
                    cv2.LINE_AA,
                )
                glow(image, x, y - r, 1.3 * r, 2.3 * r, rgb(1.0, 0.86, 0.45), 1.3)
                glow(image, x, y, 7 * r, 7 * r, rgb(1.0, 0.60, 0.24), 0.55 if dark else 0.30)
    _wet(image, walls, horizon, np.where(np.abs(X) < 0.44, 0.05, 0.22).astype(np.float32))
    lamp = replace(
        inside, lamp=np.maximum(inside.lamp, fire * 0.45), ambient=np.maximum(inside.ambient, 0.62).astype(np.float32)
    )
    return _finish(scene, light, image, width, height, horizon + 0.05, lamp, float(np.sign(scene.camera.sun_x)) or 1.0)
