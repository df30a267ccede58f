"""Open country below hills: meadow, garden, farm, village, road, savanna, and the banks of lakes and rivers.

One painter; what tells them apart is a table.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.backdrops import SHORES, Backdrop
from calotype.pipelines.bundled.camera import Angle
from calotype.pipelines.bundled.footing import SHORE
from calotype.pipelines.bundled.locales import Locale
from calotype.pipelines.bundled.render import flowers, grass, leafage
from calotype.pipelines.bundled.render.canvas import blend, mix, smoothstep
from calotype.pipelines.bundled.render.ground import plane
from calotype.pipelines.bundled.render.leafage import leafy
from calotype.pipelines.bundled.render.light import Light, Vector, light_of, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.peaks import raise_peaks, ranges
from calotype.pipelines.bundled.render.planting import Plant, cast_shadows, scatter
from calotype.pipelines.bundled.render.seasons import cover_of, grass_of
from calotype.pipelines.bundled.render.sky import bloom, paint_sky
from calotype.pipelines.bundled.render.slopes import cover_slopes
from calotype.pipelines.bundled.render.stage import Clearing, Painter, Stage
from calotype.pipelines.bundled.render.sward import dress, stands
from calotype.pipelines.bundled.render.terrain import Relief, haze, relief
from calotype.pipelines.bundled.render.view import View, dice, view_of
from calotype.pipelines.bundled.render.water import lay_sea, paint_sea, waves
from calotype.pipelines.bundled.scene import RGB, Scene

Image = NDArray[np.float32]

_REACH = 58.0
_SNOW = 0.78


@dataclass(frozen=True, kw_only=True)
class Lane:
    """A way from the viewer into the distance. Lengths are the world's."""

    half: float
    bend: float
    colour: Vector
    marked: bool = False
    """With a broken line in the middle and one along each side."""


@dataclass(frozen=True, kw_only=True)
class Water:
    """Still or slow water across the frame, as rows below the horizon, in fractions of the height."""

    far: float
    near: float
    calm: float
    green: float
    slant: float = 0.0


@dataclass(frozen=True, kw_only=True)
class Country:
    """What a piece of country is like."""

    horizon: float = 0.50
    near: tuple[Vector, Vector] = field(default_factory=lambda: (rgb(0.28, 0.46, 0.09), rgb(0.46, 0.65, 0.15)))
    far: tuple[Vector, Vector] = field(default_factory=lambda: (rgb(0.34, 0.54, 0.14), rgb(0.62, 0.70, 0.22)))
    roll: float = 0.42
    hills: float = 4.4
    woods: int = 230
    trees: int = 7
    avenue: bool = False
    """They stand close along the way."""
    turf: grass.Turf = field(default_factory=grass.Turf)
    furrows: float = 0.0
    """How strongly the fields differ and show their rows, 0 to 1."""
    blooms: float = 0.0
    """Of a garden in flower whether the prompt says so or not: the share of a flower meadow's."""
    lane: Lane | None = None
    water: Water | None = None
    seasonal: bool = True
    crop: tuple[int, ...] = ()
    """Kinds of flowers that the field consists of."""
    rows: float = 0.0
    """How far the rows of the crop, or of vines where it has none, are apart."""
    grove: bool = False
    """Trees stand in those rows."""
    peaks: float = 0.0
    """How high the mountains beyond are."""
    sky: tuple[RGB, ...] = ()
    """Its colours by day, where the prompt doesn't say them."""


_WHEAT = grass.Turf(height=0.20, far=11.0, root=rgb(0.52, 0.36, 0.10), tip=rgb(0.98, 0.82, 0.36))
_DRY = grass.Turf(height=0.15, far=10.0, root=rgb(0.42, 0.31, 0.11), tip=rgb(0.90, 0.76, 0.38))
_LAWN = grass.Turf(height=0.085, far=7.0)
COUNTRIES: dict[Environment, Country] = {
    Environment.MEADOW: Country(),
    Environment.GARDEN: Country(
        horizon=0.48,
        roll=0.16,
        hills=2.2,
        woods=420,
        trees=12,
        turf=_LAWN,
        blooms=0.35,
        lane=Lane(half=0.30, bend=0.55, colour=rgb(0.88, 0.78, 0.62)),
    ),
    Environment.FARM: Country(
        horizon=0.49,
        near=(rgb(0.66, 0.50, 0.16), rgb(0.93, 0.76, 0.33)),
        far=(rgb(0.50, 0.62, 0.20), rgb(0.93, 0.78, 0.36)),
        roll=0.22,
        hills=2.6,
        woods=130,
        trees=3,
        turf=_WHEAT,
        furrows=1.0,
        lane=Lane(half=0.26, bend=0.30, colour=rgb(0.70, 0.53, 0.34)),
    ),
    Environment.VILLAGE: Country(
        horizon=0.50,
        roll=0.14,
        hills=3.2,
        woods=240,
        trees=5,
        turf=_LAWN,
        lane=Lane(half=0.46, bend=0.35, colour=rgb(0.82, 0.71, 0.54)),
    ),
    Environment.ROAD: Country(
        horizon=0.47,
        roll=0.16,
        hills=3.8,
        woods=200,
        trees=6,
        lane=Lane(half=0.62, bend=0.22, colour=rgb(0.36, 0.37, 0.40), marked=True),
    ),
    Environment.SAVANNA: Country(
        horizon=0.52,
        near=(rgb(0.60, 0.45, 0.17), rgb(0.86, 0.70, 0.32)),
        far=(rgb(0.66, 0.53, 0.22), rgb(0.88, 0.74, 0.38)),
        roll=0.20,
        hills=1.3,
        woods=60,
        trees=7,
        turf=_DRY,
        seasonal=False,
    ),
    Environment.LAKE: Country(
        horizon=0.48,
        roll=0.10,
        hills=6.0,
        woods=420,
        trees=4,
        water=Water(far=0.022, near=0.270, calm=0.22, green=0.35),
    ),
    Environment.RIVER: Country(
        horizon=0.47,
        roll=0.12,
        hills=3.6,
        woods=420,
        trees=8,
        water=Water(far=0.070, near=0.250, calm=0.50, green=0.75, slant=0.10),
    ),
}


def _field(*kinds: int, rows: float = 0.16) -> Country:
    """A field of flowers to the hills."""
    return Country(
        horizon=0.46, near=(rgb(0.16, 0.32, 0.08), rgb(0.30, 0.46, 0.13)), roll=0.30, hills=2.6, woods=120, trees=2,
        turf=_LAWN, crop=kinds, rows=rows,
    )  # fmt: skip


FIELDS: dict[Locale, Country] = {
    Locale.SUNFLOWERS: _field(*flowers.SUNFLOWERS, rows=0.30),
    Locale.LAVENDER: _field(*flowers.LAVENDER, rows=0.34),
    Locale.TULIPS: _field(*flowers.TULIPS, rows=0.30),
    Locale.POPPIES: _field(*flowers.POPPIES),
    Locale.DAISIES: _field(*flowers.DAISIES),
    Locale.ROSES: _field(*flowers.ROSES, rows=0.26),
    Locale.YELLOW_FIELD: _field(*flowers.YELLOW),
    Locale.BLUE_FIELD: _field(*flowers.BLUE),
    Locale.PINK_FIELD: _field(*flowers.PINK),
    Locale.VINEYARD: Country(
        horizon=0.47, near=(rgb(0.50, 0.42, 0.22), rgb(0.66, 0.56, 0.30)), roll=0.34, hills=3.6, woods=200, trees=2,
        turf=_LAWN, furrows=0.6, rows=0.95,
    ),
    Locale.ORCHARD: Country(
        horizon=0.47, roll=0.10, hills=2.6, woods=120, trees=2, turf=_LAWN, rows=1.7, grove=True,
    ),
    Locale.CORN: Country(
        horizon=0.43, near=(rgb(0.22, 0.38, 0.08), rgb(0.42, 0.56, 0.16)), far=(rgb(0.30, 0.46, 0.12),
        rgb(0.62, 0.66, 0.24)), roll=0.12, hills=2.0, woods=110, trees=2,
        turf=grass.Turf(height=0.52, far=11.0, root=rgb(0.14, 0.30, 0.05), tip=rgb(0.66, 0.72, 0.22)),
    ),
    Locale.TALL_GRASS: Country(
        near=(rgb(0.56, 0.50, 0.16), rgb(0.84, 0.76, 0.34)), far=(rgb(0.64, 0.60, 0.22), rgb(0.92, 0.82, 0.40)),
        turf=grass.Turf(height=0.36, far=11.0, root=rgb(0.30, 0.34, 0.08), tip=rgb(0.74, 0.78, 0.32)), hills=3.4,
    ),
    Locale.CANDY: Country(
        near=(rgb(0.96, 0.62, 0.76), rgb(1.00, 0.82, 0.88)), far=(rgb(0.70, 0.90, 0.84), rgb(1.00, 0.80, 0.90)),
        roll=0.5, hills=4.0, woods=0, trees=0, turf=grass.Turf(height=0.07, far=5.0, root=rgb(0.86, 0.46, 0.62),
        tip=rgb(1.0, 0.84, 0.90)), seasonal=False, lane=Lane(half=0.34, bend=0.6, colour=rgb(0.50, 0.30, 0.20)),
        sky=((0.56, 0.70, 0.98), (1.0, 0.80, 0.90)),
    ),
    Locale.FOREST_ROAD: Country(
        horizon=0.47, roll=0.16, hills=3.8, woods=900, trees=330, avenue=True,
        lane=Lane(half=0.62, bend=0.22, colour=rgb(0.36, 0.37, 0.40), marked=True),
    ),
    Locale.FOREST_TRAIL: Country(
        horizon=0.47, roll=0.22, hills=3.8, woods=900, trees=330, avenue=True,
        lane=Lane(half=0.34, bend=0.45, colour=rgb(0.50, 0.38, 0.26)),
    ),
    Locale.DESERT_ROAD: Country(
        horizon=0.47, near=(rgb(0.76, 0.52, 0.30), rgb(0.94, 0.74, 0.48)), far=(rgb(0.72, 0.46, 0.28),
        rgb(0.95, 0.76, 0.50)), roll=0.14, hills=2.4, woods=0, trees=0, seasonal=False,
        turf=grass.Turf(height=0.05, far=5.0, root=rgb(0.60, 0.44, 0.22), tip=rgb(0.86, 0.68, 0.38)),
        lane=Lane(half=0.62, bend=0.10, colour=rgb(0.38, 0.37, 0.38), marked=True),
    ),
    Locale.MOUNTAIN_ROAD: Country(
        horizon=0.47, roll=0.22, hills=3.0, woods=420, trees=8, peaks=8.5,
        lane=Lane(half=0.58, bend=0.75, colour=rgb(0.36, 0.37, 0.40), marked=True),
    ),
    Locale.FIELD_PATH: Country(lane=Lane(half=0.24, bend=0.60, colour=rgb(0.70, 0.55, 0.37))),
    Locale.STONE_PATH: Country(
        horizon=0.48, roll=0.16, hills=2.2, woods=420, trees=12, turf=_LAWN, blooms=0.35,
        lane=Lane(half=0.28, bend=0.50, colour=rgb(0.66, 0.65, 0.62)),
    ),
    Locale.AIRPORT: Country(
        horizon=0.47, roll=0.0, hills=1.6, woods=120, trees=0, turf=_LAWN,
        lane=Lane(half=1.5, bend=0.02, colour=rgb(0.36, 0.37, 0.40), marked=True),
    ),
    Locale.SHALLOWS: Country(
        horizon=0.48, roll=0.10, hills=4.0, woods=420, trees=4,
        water=Water(far=0.022, near=0.80, calm=0.20, green=0.45),
    ),
    Locale.FORD: Country(
        horizon=0.47, roll=0.12, hills=3.6, woods=460, trees=8,
        water=Water(far=0.060, near=0.80, calm=0.45, green=0.80),
    ),
    Locale.HOT_SPRING: Country(
        horizon=0.48, roll=0.2, hills=3.0, woods=260, trees=4, peaks=9.0,
        water=Water(far=0.040, near=0.80, calm=0.14, green=0.95),
    ),
    Locale.RACE_TRACK: Country(
        horizon=0.47, roll=0.0, hills=1.6, woods=160, trees=2, turf=_LAWN,
        lane=Lane(half=1.25, bend=0.22, colour=rgb(0.30, 0.31, 0.34), marked=True),
    ),
    Locale.MOUNTAIN_LAKE: Country(
        horizon=0.48, roll=0.12, hills=3.0, woods=260, trees=4, peaks=10.5,
        water=Water(far=0.022, near=0.270, calm=0.16, green=0.45),
    ),
}  # fmt: skip
"""Pieces of country for which another stands in."""


def painter_of(country: Country) -> Painter:
    """The painter of one of the tables' places."""
    return partial(_paint, country)


def _ashore(country: Country, scene: Scene) -> Country:
    """The country with the lake or the sea that is behind it: "a village by the sea"."""
    if country.water is not None or SHORES.isdisjoint(scene.backdrops):
        return country
    if Backdrop.SEA in scene.backdrops:
        water = Water(far=0.0, near=SHORE, calm=0.5, green=0.3)
        return replace(country, water=water, hills=0.0, woods=0, roll=0.0, peaks=0.0)
    return replace(country, water=Water(far=0.020, near=SHORE, calm=0.2, green=0.4), roll=min(country.roll, 0.12))


def _paint(country: Country, scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    country = _ashore(country, scene)
    aerial = scene.camera.angle is Angle.AERIAL
    if country.sky and not scene.tints.sky:
        scene = scene.evolve(tints=replace(scene.tints, sky=country.sky))
        light = light_of(scene)
    view = view_of(scene, width, height, horizon=country.horizon)
    image = paint_sky(scene, light, width, height, view.horizon)
    offset = float(scene.seed % 997)
    steep = 1 + 0.55 * scene.atmosphere.relief
    rng, detail = dice(scene, 13), scene.finish.detail
    way = None if country.lane is None else _way(country.lane, rng, clearing, view)
    level = 0.0 if country.water is None else view.depth(view.horizon + country.water.far) * 0.92

    summits = ranges(scene, light, view, height=country.peaks, near=1.2 * level or 15.0) if country.peaks else []

    def field_(X: Image, Z: Image) -> Image:
        roll = (sample("cloud", X * 20 + offset, Z * 20) - 0.5) * np.float32(country.roll * steep) * smoothstep(Z, 1, 5)
        hills = (
            smoothstep(sample("cloud", X * 6.5 + offset, Z * 6.5 + 40), 0.28, 0.85)
            * smoothstep(Z, max(8.0, level), max(24.0, 1.7 * level))
            * np.float32(country.hills * steep)
        )
        if way is not None:
            roll = roll * (1 - 0.85 * way(X, Z, 2.0))
        if summits:
            hills = hills * 0.5 + raise_peaks(summits, X, Z, offset)
        return roll * (smoothstep(Z, level, 1.5 * level) if level else 1) + hills

    cover = cover_of(scene, _SNOW) if country.seasonal else 0.0
    land = relief(view, field_, far=80.0 if summits else 60.0)
    ground = _ground(country, land, light, scene, offset, cover)
    if summits:
        slopes = cover_slopes(land, light, scene.season, cover, offset)
        ground = mix(ground, slopes, smoothstep(land.height, 0.2, 0.7)[..., None])
    land.draw(image, haze(land, light, ground, reach=_REACH, mist=0.5))
    if country.lane is not None and way is not None:
        _lay_lane(image, country.lane, way, view, light, cover)
    bloom(image, light, view.horizon)
    lush = 1 + 0.6 * scene.atmosphere.lushness
    near = max(10.0, level * 1.05)
    woods = scatter(
        rng, view, clearing, count=int(country.woods * lush * (2.5 if aerial else 1)), near=near,
        far=max(38.0, near * 2.2), height=(1.0, 1.8), variants=leafage.BUSHES.stop, groups=12, keep_out=0.2,
    )  # fmt: skip
    trees = scatter(
        rng, view, clearing, count=int(country.trees * lush * (40 if aerial and not country.avenue else 1)),
        near=2.6 if country.avenue else 4.5, far=16.0 if aerial or country.avenue else 9.0, height=(1.2, 2.1),
        variants=leafage.TREES.stop, groups=0 if country.avenue else 9 if aerial else 3,
        keep_out=0.8 if country.avenue else 1.1,
    )  # fmt: skip
    if country.rows and not country.crop:
        trees = _vines(rng, view, clearing, country.rows, grove=country.grove)
    plants = [_sized(p) for p in woods + (trees if country.water is None else [])]
    if way is not None:
        plants = [p for p in plants if not _on(way, p)]
    shadow = light.shade(rgb(0.10, 0.20, 0.07), np.zeros(1))[0]
    cast_shadows(image, land, light, plants, shadow, strength=0.72 * (0.35 + 0.65 * light.key), spread=0.26)
    standing = stands(plants, view, partial(leafy, light=light, snow=cover, season=scene.season))
    if country.water is not None:
        # what stands on the far bank is mirrored
        dress(image, scene, light, land, Clearing(y=2.0), standing, reach=_REACH)
        shore = _flood(image, country.water, view, light, scene, rng, cover)
        edge = view.depth(shore) * 0.92
        near_trees = [] if SHORES.isdisjoint(scene.backdrops) else [replace(p, z=p.z * edge / 9.0) for p in trees]
        standing = stands(near_trees, view, partial(leafy, light=light, snow=cover, season=scene.season))
    turf = replace(
        country.turf.in_season(scene.season) if country.seasonal else country.turf,
        bare=None if way is None else lambda x, z: way(x, np.full(1, z, np.float32), 1.12),
    )
    if country.water is not None:
        turf = replace(turf, far=view.depth(shore) * 0.97)
    blossoms = (
        int((420 + 420 * detail) * (1 + 0.5 * scene.atmosphere.lushness))
        if scene.flowers
        else int(24 * detail + 400 * country.blooms)
    )
    drowned = country.water is not None and country.water.near > 0.6
    crop = flowers.crop(rng, land, clearing, country.crop, count=2600, rows=country.rows) if country.crop else []
    foreground = dress(
        image, scene, light, land, clearing, standing, reach=_REACH, turf=None if cover or aerial else turf,
        blossoms=0 if cover or country.rows else blossoms, crop=[] if cover else crop,
    )  # fmt: skip
    return Stage(
        background=image,
        light=light,
        horizon=view.horizon,
        surface="water" if drowned else "snow" if cover else "grass",
        foreground=None if drowned else foreground,
        water=None if country.water is None or drowned else (view.horizon + country.water.far, shore),
    )


_BLOSSOMING = [0, 2]
"""Trees whose crowns are in flower in spring."""


def _vines(rng: np.random.Generator, view: View, clearing: Clearing, rows: float, *, grove: bool) -> list[Plant]:
    """Bushes, or fruit trees, in rows that run away from the viewer."""
    out = []
    kinds = _BLOSSOMING if grove else list(leafage.BUSHES)
    for z in np.geomspace(13.0, 3.0, 11) if grove else np.geomspace(13.0, 1.5, 46):
        reach = 0.62 * z * view.fov * view.width / view.unit
        for k in range(int(-reach / rows) - 1, int(reach / rows) + 2):
            x = (k + 0.5) * rows
            at = 0.5 + x / (z * view.fov) * view.unit / view.width
            if abs(at - clearing.x) < clearing.half_width and z < view.depth(clearing.y - 0.02):
                continue
            out.append(
                Plant(
                    x=x + float(rng.normal(0, 0.02)), z=float(z), height=float(rng.uniform(0.80, 1.0)),
                    variant=kinds[int(rng.integers(len(kinds)))], flip=bool(rng.random() < 0.5),
                    shade=float(rng.uniform(0.86, 1.05)),
                )
            )  # fmt: skip
    return out


def _sized(p: Plant) -> Plant:
    if p.variant in leafage.TREES:
        return p
    return replace(p, height=p.height * 0.36)


def _ground(country: Country, land: Relief, light: Light, scene: Scene, offset: float, cover: float) -> Image:
    X, Z = land.xs, land.zs
    grain, wide = sample("fine", X * 70, Z * 70), sample("even", X * 16 + offset, Z * 22)
    patch = sample("even", X * 60 + offset, Z * 40)
    near = mix(*country.near, (grain * 0.3 + patch * 0.7)[..., None])
    field_ = mix(*country.far, wide[..., None])
    if country.furrows:
        # one field beside another, each with its own crop and its rows
        plot = sample("even", np.floor(X * 0.22 + 0.12 * Z) * 37 + offset, np.floor(Z * 0.20) * 53 + 0 * X)
        crop = mix(
            mix(rgb(0.40, 0.56, 0.16), rgb(0.95, 0.80, 0.34), smoothstep(plot, 0.35, 0.5)[..., None]),
            rgb(0.60, 0.42, 0.24),
            smoothstep(plot, 0.78, 0.84)[..., None],
        )
        rows = 0.5 + 0.5 * np.sin((X * 9 + Z * (plot - 0.5) * 6) * np.float32(1.0))
        crop = crop * (1 - 0.16 * rows * smoothstep(Z, 26, 9))[..., None]
        field_ = mix(field_, crop, np.float32(0.85 * country.furrows))
    albedo = mix(near, field_, smoothstep(Z, 3, 12)[..., None])
    if country.seasonal:
        albedo = grass_of(scene.season, albedo)
    if country.crop:
        row = np.round(X / np.float32(country.rows))
        petals = flowers.hue(country.crop, row)
        lane = np.abs(X / np.float32(country.rows) - row) * 2
        between = smoothstep(lane, 0.55, 0.85) * smoothstep(Z, 22, 6) * np.float32(0.75)
        shown = smoothstep(Z, 1.0, 7.0) * (0.55 + 0.45 * smoothstep(grain, 0.25, 0.6)) * (1 - between)
        low = smoothstep(land.height, 1.1, 0.7)
        albedo = mix(albedo, petals, (shown * low * 0.92)[..., None])
    elif country.rows and not country.grove:
        lane = np.abs(X / np.float32(country.rows) - np.round(X / np.float32(country.rows))) * 2
        vines = mix(rgb(0.14, 0.30, 0.07), rgb(0.42, 0.56, 0.16), grain[..., None])
        albedo = mix(albedo, vines, (smoothstep(lane, 0.55, 0.30) * smoothstep(Z, 5, 10))[..., None])
    elif scene.flowers:
        hue = sample("even", X * 9 + offset, Z * 9 + 77)
        petals = mix(
            mix(rgb(0.98, 0.93, 0.60), rgb(0.95, 0.60, 0.72), smoothstep(hue, 0.3, 0.5)[..., None]),
            rgb(0.96, 0.95, 0.92),
            smoothstep(hue, 0.55, 0.7)[..., None],
        )
        drift = smoothstep(sample("even", X * 26 + offset, Z * 50), 0.45, 0.85) * smoothstep(grain, 0.52, 0.66)
        albedo = mix(albedo, petals, (drift * smoothstep(Z, 4, 8) * 0.55)[..., None])
    if cover:
        albedo = mix(albedo, rgb(0.90, 0.92, 0.96), (cover + 0.2 * smoothstep(patch, 0.1, 0.6))[..., None])
    lit = land.lit(light.direction, 1.7) * (0.30 + 0.70 * land.sunlit(light.direction))
    return np.clip(light.shade(albedo, lit * 1.15), 0, 1)


_Way = Callable[[Image, Image, float], Image]


def _way(lane: Lane, rng: np.random.Generator, clearing: Clearing, view: View) -> _Way:
    """How far a place lies on the lane, 1 inside to 0; it passes under the main element and swings as it goes."""
    start = (clearing.x - 0.5) * view.width / view.unit * view.fov * view.depth(min(0.98, clearing.y))
    side, phase = (1 if rng.random() < 0.5 else -1), rng.uniform(0, 6.28)

    def way(X: Image, Z: Image, wide: float) -> Image:
        middle = start + lane.bend * side * (
            np.maximum(Z - 1.4, 0) ** 1.25 * 0.55 + 0.30 * (np.sin(Z * 0.55 + phase) - np.sin(1.4 * 0.55 + phase))
        )
        ragged = 0.0 if lane.marked else (sample("cloud", X * 60, Z * 60) - 0.5) * 0.35
        off = np.abs(X - middle) / np.float32(lane.half * wide) + ragged
        return smoothstep(off, 1.03, 0.95) if lane.marked else smoothstep(off, 1.10, 0.86)

    return way


def _on(way: _Way, p: Plant) -> bool:
    return bool(way(np.array([[p.x]], np.float32), np.array([[p.z]], np.float32), 1.9)[0, 0] > 0.05)


def _lay_lane(image: Image, lane: Lane, way: _Way, view: View, light: Light, cover: float) -> None:
    """The lane's surface, at the picture's own resolution."""
    height, width = image.shape[:2]
    top = max(0, min(height - 2, int((view.horizon + 0.012) * height)))
    X, Z = plane(view, width, height, top)
    inside = way(X, Z, 1.0) * smoothstep(Z, 34, 20)
    grit = sample("fine", X * 330, Z * 330) - 0.5
    ruts = sample("cloud", X * 50, Z * 16) - 0.5
    colour = lane.colour * (1 + 0.16 * grit + 0.22 * ruts)[..., None]
    if lane.marked:
        edge = way(X, Z, 0.93) - way(X, Z, 0.885)
        middle = way(X, Z, 0.030) * (np.sin(Z * np.float32(3.4)) > -0.2)
        colour = mix(colour, rgb(0.96, 0.95, 0.90), np.clip(edge * 0.8 + middle, 0, 1)[..., None])
    if cover:
        colour = mix(colour, rgb(0.88, 0.91, 0.96), np.float32(0.85 * cover))
    lit = light.shade(np.clip(colour, 0, 1), np.full(Z.shape, 0.62, np.float32) * np.ones_like(X))
    far = (1 - np.exp(-np.maximum(Z - 3, 0) / np.float32(_REACH * light.visibility)))[..., None]
    blend(image[top:], mix(lit, light.haze, far), inside.astype(np.float32))


def _flood(
    image: Image, water: Water, view: View, light: Light, scene: Scene, rng: np.random.Generator, cover: float
) -> float:
    """Water from the far bank to the near shore; returns the row of that shore in the middle, a fraction."""
    height, width = image.shape[:2]
    surface = waves(view, scene, calm=water.calm)
    sea = paint_sea(image, view, light, scene, surface, green=water.green)
    wet = image.copy()
    lay_sea(wet, sea, surface)
    top = max(0, min(height - 2, int(view.horizon * height)))
    y = ((np.arange(top, height, dtype=np.float32) + 0.5) / height)[:, None]
    x = ((np.arange(width, dtype=np.float32) + 0.5 - width / 2) / np.float32(view.unit))[None]
    slant, (a, b) = water.slant * rng.uniform(-1, 1), rng.uniform(0, 6.28, 2)
    far = view.horizon + water.far * (1 + 0.22 * np.sin(x * 5.1 + a) + 0.10 * np.sin(x * 13 + b))
    shore = view.horizon + water.near
    near = shore + slant * x + 0.016 * np.sin(x * 4.3 + b) + 0.008 * np.sin(x * 11 + a)
    near = near + (sample("cloud", x * 90, y * 90) - 0.5) * np.float32(0.018)
    inside = smoothstep(y - far, 0.0, 0.003) * smoothstep(near - y, 0.0, 0.006)
    part = image[top:]
    bank = light.shade(mix(rgb(0.50, 0.42, 0.27), rgb(0.86, 0.89, 0.94), np.float32(cover)), np.array(0.45))
    edge = smoothstep(np.abs(near - y + 0.006), 0.020, 0.004) + 0.8 * smoothstep(np.abs(far - y - 0.001), 0.005, 0.001)
    blend(part, bank, np.clip(edge, 0, 0.85).astype(np.float32))
    blend(part, wet[top:], inside.astype(np.float32))
    foam = smoothstep(np.abs(near - y - 0.004), 0.004, 0.001) * 0.35
    blend(part, light.shade(rgb(0.95, 0.98, 1.0), np.array(0.7)), foam.astype(np.float32))
    return float(shore)
