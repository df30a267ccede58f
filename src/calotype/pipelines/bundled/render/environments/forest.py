"""Inside a tall forest or a jungle: trunks into a bright haze, foliage overhead, undergrowth, shafts of light."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.ambience import Environment, Season, Weather
from calotype.pipelines.bundled.render import conifers, grass, leafage, trunks
from calotype.pipelines.bundled.render.canvas import add_light, blend, blur, glow, mix, smoothstep
from calotype.pipelines.bundled.render.conifers import conifer
from calotype.pipelines.bundled.render.flames import flames
from calotype.pipelines.bundled.render.groves import Grove, grove_of
from calotype.pipelines.bundled.render.leafage import leafy
from calotype.pipelines.bundled.render.light import Light, Vector, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.planting import Sprite, lay, scatter, stand
from calotype.pipelines.bundled.render.seasons import cover_of, grass_of
from calotype.pipelines.bundled.render.sky import paint_sky
from calotype.pipelines.bundled.render.stage import Clearing, Stage
from calotype.pipelines.bundled.render.sward import Item, dress, stands
from calotype.pipelines.bundled.render.terrain import Relief, haze, haze_colour, relief
from calotype.pipelines.bundled.render.trunks import trunk
from calotype.pipelines.bundled.render.view import View, dice, view_of
from calotype.pipelines.bundled.scene import Scene

Image = NDArray[np.float32]

_REACH = 8.5
_TURF = grass.Turf(height=0.13, far=6.0, root=rgb(0.10, 0.22, 0.05), tip=rgb(0.42, 0.60, 0.16))


def paint_forest(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """Deep wood with a way through the middle."""
    view = view_of(scene, width, height, horizon=0.50)
    grove = grove_of(scene)
    air = _air(light, grove)
    rng = dice(scene, 41)
    tropical = scene.environment is Environment.JUNGLE
    snow = 0.0 if tropical else cover_of(scene, 0.8)
    lush = (1.7 if tropical else 1.0) * (1 + 0.5 * scene.atmosphere.lushness)
    image = paint_sky(scene, light, width, height, view.horizon)
    _backdrop(image, scene, air, view)

    offset = float(scene.seed % 977)
    swell = 0.26 * (1 + 0.7 * scene.atmosphere.relief)

    def field(X: Image, Z: Image) -> Image:
        roll = (sample("cloud", X * 30 + offset, Z * 30) - 0.5) * np.float32(swell) * smoothstep(Z, 0.9, 3)
        return roll + (sample("swell", X * 14 + offset, Z * 14) - 0.45) * smoothstep(Z, 3, 9) * np.float32(1.4)

    land = relief(view, field, far=26.0, slices=220)
    land.draw(image, haze(land, air, _floor(land, air, scene.season, snow, offset), reach=_REACH))

    bark = [Sprite(trunk(v, 480, air, snow=snow, grove=grove)) for v in range(trunks.VARIANTS)]
    size = 256 if height < 1200 else 448
    foliage = partial(leafy, light=air, snow=snow, season=scene.season, shades=None if snow else grove.leaves)
    sprays = [Sprite(foliage(v, size)) for v in leafage.SPRAYS]
    for z0, z1, count in ((12.0, 22.0, 44), (7.5, 12.0, 22)):
        for _, draw in _stems(
            rng, land, air, bark, clearing, z0, z1, int(count * lush * grove.stems), keep_out=0.1, slender=grove.slender
        ):
            draw(image)
        _canopy(image, rng, view, air, sprays, (z0 + z1) / 2, int(34 * lush * grove.canopy))
    _shafts(image, rng, scene, air, view)
    near = []
    for z0, z1, count in ((4.6, 7.5, 13), (2.7, 4.6, 8)):
        near += _stems(
            rng,
            land,
            air,
            bark,
            clearing,
            z0,
            z1,
            int(count * lush * grove.stems),
            keep_out=1.25,
            slender=grove.slender,
        )
    young = scatter(
        rng,
        view,
        clearing,
        count=0 if tropical or grove.sparse else int(16 * lush),
        near=5.0,
        far=12.0,
        height=(0.7, 1.4),
        variants=conifers.VARIANTS,
        groups=6,
        keep_out=0.9,
    )
    bushes = scatter(
        rng,
        view,
        clearing,
        count=int(40 * lush),
        near=2.6,
        far=12.0,
        height=(0.22, 0.50),
        variants=len(leafage.BUSHES),
        groups=0,
        keep_out=1.15,
    )
    ferns = scatter(
        rng,
        view,
        clearing,
        count=int(80 * lush),
        near=1.6,
        far=6.5,
        height=(0.14, 0.30),
        variants=grass.TUFTS,
        groups=12,
        keep_out=1.0,
    )
    frond = partial(grass.tuft, light=air, root=rgb(0.08, 0.20, 0.06), tip=rgb(0.38, 0.62, 0.20))
    count = int(200 + 200 * scene.finish.detail) if scene.flowers else int(40 * scene.finish.detail)
    foreground = dress(
        image, scene, air, land, clearing,
        stands(young, view, partial(conifer, light=air, snow=snow))
        + stands(bushes, view, lambda v, size: foliage(leafage.BUSHES[v], size))
        + stands(ferns, view, frond),
        reach=_REACH * 1.6,
        turf=None if snow else _TURF.in_season(scene.season), blossoms=0 if snow else count, others=near,
    )  # fmt: skip
    for z, clumps in ((6.0, 24), (3.6, 18)):
        _canopy(image, rng, view, air, sprays, z, int(clumps * lush * grove.canopy))
    if grove.burning:
        _set_fire(image, rng, view, clearing)
    if grove.glowing is not None:
        _lights(image, rng, grove.glowing)
    if grove.flooded and not snow:
        _flood(image, view, air, scene)
        return Stage(background=image, light=light, horizon=view.horizon, surface="water")
    return Stage(
        background=image, light=light, horizon=view.horizon, surface="snow" if snow else "grass", foreground=foreground
    )


def _set_fire(image: Image, rng: np.random.Generator, view: View, clearing: Clearing) -> None:
    """Fires among the stems, the far ones first, out of the clearing."""
    width = image.shape[1]
    for z, count, tall in ((11.0, 9, 1.1), (6.5, 6, 0.85), (4.0, 5, 0.55)):
        foot, scale = float(view.y(0.0, z)), float(view.scale(z))
        for _ in range(count):
            x = width * float(rng.uniform(-0.05, 1.05))
            wide = scale * float(rng.uniform(0.25, 0.9))
            if abs(x / width - clearing.x) > clearing.half_width + 0.6 * wide / width or z > 9:
                flames(image, rng, x - wide / 2, x + wide / 2, foot, scale * tall * float(rng.uniform(0.6, 1.2)))


def _lights(image: Image, rng: np.random.Generator, tint: Vector) -> None:
    """Small lights that hang among the stems."""
    height, width = image.shape[:2]
    for _ in range(70):
        x, y, size = width * float(rng.random()), height * float(rng.uniform(0.15, 0.85)), float(rng.uniform(0.4, 1.2))
        glow(image, x, y, 0.022 * height * size, 0.022 * height * size, tint, 0.5)
        glow(image, x, y, 0.005 * height * size, 0.005 * height * size, rgb(1, 1, 1), 1.0)


def _flood(image: Image, view: View, air: Light, scene: Scene) -> None:
    """Still dark water in place of the ground, with the stems in it."""
    height, width = image.shape[:2]
    line = round((view.horizon + 0.06) * height)
    rows = np.arange(height - line, dtype=np.float32)
    x = np.arange(width, dtype=np.float32)[None]
    wave = (sample("fine", x * (160 / width), rows[:, None] * (900 / height) + scene.seed % 97) - 0.5) * (0.004 * width)
    source = np.clip(line - 1 - rows * 0.92, 0, height - 1)[:, None] + 0 * x
    mirrored = cv2.remap(
        image, (x + wave).astype(np.float32), (source + wave).astype(np.float32), cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REFLECT_101,
    )  # fmt: skip
    deep = air.shade(rgb(0.16, 0.20, 0.10), np.array(0.5))
    water = mix(mirrored * np.float32(0.82), deep, np.float32(0.34))
    weed = smoothstep(sample("cloud", x * (700 / width), rows[:, None] * (2600 / height) + 30), 0.60, 0.66)
    water = mix(water, air.shade(rgb(0.36, 0.50, 0.16), np.array(0.6)), (0.7 * weed)[..., None])
    edge = smoothstep(rows, 0, 0.03 * height)[:, None] + 0 * x
    blend(image[line:], water, edge.astype(np.float32))


def _air(light: Light, grove: Grove) -> Light:
    """The light under the trees: the haze takes the leaves' green."""
    if grove.veil is not None:
        dim = np.float32(0.45 if light.night and not grove.burning else 1.0)
        return replace(
            light, haze=np.clip(mix(light.haze, grove.veil * dim, 0.72), 0, 1), visibility=max(light.visibility, 0.28)
        )
    green = light.shade(rgb(0.72, 0.86, 0.50), np.array(0.75))
    return replace(
        light,
        haze=np.clip(mix(light.haze, green, 0.45 if light.low else 0.62), 0, 1),
        visibility=max(light.visibility, 0.28),
    )


def _backdrop(image: Image, scene: Scene, air: Light, view: View) -> None:
    """The haze between the farthest trunks, brightest toward the light."""
    height, width = image.shape[:2]
    y = ((np.arange(height, dtype=np.float32) + 0.5) / height)[:, None]
    x = ((np.arange(width, dtype=np.float32) + 0.5) / width)[None]
    veil = haze_colour(air, x)
    blend(
        image,
        np.broadcast_to(veil, image.shape),
        np.broadcast_to(0.55 + 0.43 * smoothstep(y, 0.0, view.horizon * 0.8), (height, width)),
    )
    unit = view.unit
    strength = 0.55 * air.key * (0.5 if air.night else 1.0)
    glow(
        image, air.sun_x * width, view.horizon * height * 0.55, unit * 0.75, unit * 0.7, mix(air.sun, 1, 0.2), strength
    )


def _floor(land: Relief, light: Light, season: Season, snow: float, offset: float) -> Image:
    X, Z = land.xs, land.zs
    patch, grain = sample("even", X * 50 + offset, Z * 50), sample("fine", X * 70, Z * 70)
    moss = mix(rgb(0.13, 0.25, 0.07), rgb(0.34, 0.48, 0.13), patch[..., None])
    litter = mix(rgb(0.24, 0.17, 0.09), rgb(0.46, 0.34, 0.19), grain[..., None])
    if season is Season.AUTUMN:
        litter = mix(rgb(0.46, 0.20, 0.07), rgb(0.93, 0.55, 0.16), grain[..., None])
        moss = mix(moss, litter, smoothstep(patch + grain * 0.4, 0.35, 0.75)[..., None])
    moss = grass_of(season, moss)
    way = np.exp(-(((X - np.sin(Z * 0.7 + offset) * 0.35 * smoothstep(Z, 1.2, 4)) / (0.42 + 0.03 * Z)) ** 2))
    albedo = mix(moss, litter, np.clip(way * 0.55 + smoothstep(patch, 0.25, 0.05) * 0.4, 0, 0.9)[..., None])
    albedo = mix(albedo, rgb(0.90, 0.92, 0.97), np.float32(snow))
    dapple = smoothstep(sample("even", X * 44 + 90, Z * 30 + offset), 0.52, 0.78)
    lit = land.lit(light.direction) * (0.40 + 0.95 * dapple)
    return np.clip(light.shade(albedo, np.clip(lit, 0, 1.3)), 0, 1)


def _stems(
    rng: np.random.Generator, land: Relief, light: Light, bark: list[Sprite], clearing: Clearing,
    near: float, far: float, count: int, *, keep_out: float, slender: float = 1.0,
) -> list[Item]:  # fmt: skip
    """Trunks that leave the frame at its top, far to near."""
    view = land.view
    stems = scatter(
        rng,
        view,
        clearing,
        count=count,
        near=near,
        far=far,
        height=(0.10 * slender, 0.24 * slender),
        variants=trunks.VARIANTS,
        keep_out=keep_out,
    )
    items: list[Item] = []
    for p in stems:
        x, foot = float(view.x(p.x, p.z)), float(view.y(land.altitude(p.x, p.z), p.z))
        thick = p.height * float(view.scale(p.z)) * 3
        fade = 1 - float(np.exp(-max(p.z - 1.8, 0) / (_REACH * light.visibility)))
        veil = haze_colour(light, x / view.width)
        items.append(
            (
                p.z,
                partial(
                    _stem,
                    sprite=bark[p.variant],
                    x=x,
                    foot=foot,
                    thick=thick,
                    flip=p.flip,
                    shade=p.shade,
                    veil=veil,
                    fade=fade,
                ),
            )
        )
    return items


def _stem(
    image: Image,
    *,
    sprite: Sprite,
    x: float,
    foot: float,
    thick: float,
    flip: bool,
    shade: float,
    veil: Image,
    fade: float,
) -> None:
    rows, columns = image.shape[:2]
    tall = max(foot + 4, thick / trunks.WIDE)
    w, h = max(3, round(thick)), max(4, round(tall))
    left, top = round(x - w / 2), round(foot - h)
    if left >= columns or left + w <= 0 or foot < 2:
        return
    level = next((a for a in reversed(sprite.levels) if a.shape[1] >= w * 0.95), sprite.levels[0])
    patch = cv2.resize(level, (w, h), interpolation=cv2.INTER_LINEAR)
    patch = patch[:, ::-1] if flip else patch
    x0, x1, y0, y1 = max(left, 0), min(left + w, columns), max(top, 0), min(top + h, rows)
    patch = patch[y0 - top : y1 - top, x0 - left : x1 - left]
    lay(image[y0:y1, x0:x1], patch, tint=shade, veil=veil, fade=fade)


def _canopy(
    image: Image, rng: np.random.Generator, view: View, light: Light, leaves: list[Sprite], z: float, count: int
) -> None:
    """Foliage overhead at one depth, denser away from the middle."""
    height, width = image.shape[:2]
    fade = 1 - float(np.exp(-max(z - 1.8, 0) / (_REACH * light.visibility)))
    scale = float(view.scale(z))
    for _ in range(count):
        across, drop, size, variant = (
            rng.uniform(-1.2, 1.2),
            rng.random(),
            rng.uniform(0.7, 1.3),
            int(rng.integers(len(leaves))),
        )
        flip, shade = bool(rng.random() < 0.5), rng.uniform(0.80, 1.08)
        x = width / 2 + across * view.unit
        hang = (0.02 + 0.20 * min(1.0, abs(across) * 1.6) ** 1.5 + 0.10 * min(z / 14, 1)) * height
        tall = min(size * 0.62 * scale, view.unit * 0.22) + view.unit * 0.05
        stand(
            image,
            leaves[variant],
            x,
            drop * hang + tall * 0.5,
            tall,
            flip=flip,
            tint=shade,
            veil=haze_colour(light, x / width),
            fade=fade,
        )


def _shafts(image: Image, rng: np.random.Generator, scene: Scene, light: Light, view: View) -> None:
    """Beams through the leaves, fanning out from the sun."""
    strength = {Weather.CLEAR: 1.0, Weather.CLOUDY: 0.55, Weather.FOG: 0.8}.get(scene.weather, 0.25) * (
        0.35 if light.night else 0.5 + 0.5 * light.key
    )
    height, width = image.shape[:2]
    step = max(1, height // 384)
    h, w = height // step, width // step
    mask = np.zeros((h, w), np.float32)
    unit = view.unit / step
    source = (light.sun_x * w, -0.55 * unit)
    for _ in range(9):
        aim, wide, bright = rng.uniform(-0.9, 0.9), rng.uniform(0.012, 0.05), rng.uniform(0.35, 1.0)
        foot = w / 2 + aim * unit
        beam = np.zeros((h, w), np.uint8)
        end = h * 0.92
        points = np.array(
            [
                (source[0] - unit * wide * 0.4, source[1]),
                (source[0] + unit * wide * 0.4, source[1]),
                (foot + unit * wide * 2.4, end),
                (foot - unit * wide * 2.4, end),
            ]
        )
        cv2.fillPoly(beam, [np.round(points * 16).astype(np.int32)], int(255 * bright), cv2.LINE_AA, 4)
        mask += beam.astype(np.float32) * np.float32(1 / 255)
    mask = blur(np.minimum(mask, 1.4), unit * 0.016)
    y = ((np.arange(h, dtype=np.float32) + 0.5) / h)[:, None]
    mask *= smoothstep(y, 0.90, 0.25) * smoothstep(y, -0.05, 0.25)
    mask = cv2.resize(mask, (width, height), interpolation=cv2.INTER_LINEAR)
    add_light(image, mix(light.sun, rgb(1, 1, 0.85), 0.3), mask * np.float32(0.46 * strength))
