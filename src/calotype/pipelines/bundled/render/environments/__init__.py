"""The places a scene can be in: one painter each."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.backdrops import Backdrop
from calotype.pipelines.bundled.locales import Locale
from calotype.pipelines.bundled.render.environments.beach import paint_beach
from calotype.pipelines.bundled.render.environments.bore import paint_cave, paint_hall, paint_tunnel
from calotype.pipelines.bundled.render.environments.ceiling import paint_ceiling
from calotype.pipelines.bundled.render.environments.city import paint_city
from calotype.pipelines.bundled.render.environments.cloudscape import paint_cloudscape
from calotype.pipelines.bundled.render.environments.corridor import paint_corridor
from calotype.pipelines.bundled.render.environments.country import COUNTRIES, FIELDS
from calotype.pipelines.bundled.render.environments.country import painter_of as country_of
from calotype.pipelines.bundled.render.environments.desert import paint_desert
from calotype.pipelines.bundled.render.environments.forest import paint_forest
from calotype.pipelines.bundled.render.environments.harbour import paint_harbour
from calotype.pipelines.bundled.render.environments.landform import LANDFORMS, paint_landform
from calotype.pipelines.bundled.render.environments.moonscape import paint_moonscape
from calotype.pipelines.bundled.render.environments.mountains import paint_mountains
from calotype.pipelines.bundled.render.environments.ocean import paint_ocean
from calotype.pipelines.bundled.render.environments.overlooks import (
    paint_floating_isles,
    paint_overlook,
    paint_pool,
    paint_rooftop,
    paint_skyline,
    paint_stadium,
)
from calotype.pipelines.bundled.render.environments.precinct import PRECINCTS
from calotype.pipelines.bundled.render.environments.precinct import painter_of as precinct_of
from calotype.pipelines.bundled.render.environments.room import paint_room
from calotype.pipelines.bundled.render.environments.snow import paint_snow
from calotype.pipelines.bundled.render.environments.space import paint_space
from calotype.pipelines.bundled.render.environments.spans import SPANS
from calotype.pipelines.bundled.render.environments.spans import painter_of as span_of
from calotype.pipelines.bundled.render.environments.studio import paint_studio
from calotype.pipelines.bundled.render.environments.sunken import paint_domed_town, paint_sunken_city
from calotype.pipelines.bundled.render.environments.swell import paint_swell
from calotype.pipelines.bundled.render.environments.table import paint_table
from calotype.pipelines.bundled.render.environments.theatre import paint_stage
from calotype.pipelines.bundled.render.environments.underwater import paint_underwater
from calotype.pipelines.bundled.render.light import Light, light_of
from calotype.pipelines.bundled.render.stage import Clearing, Painter, Stage
from calotype.pipelines.bundled.rooms import Use
from calotype.pipelines.bundled.scene import Scene

_SMALL = 360
"""What is behind a table is painted with this many pixels to its shorter side: it is out of focus."""


def _paint_table(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """A table, before the place that the prompt says to be behind it."""
    top = scene.tints.top
    if top is None or not top.beyond:
        return paint_table(scene, light, width, height, clearing)
    place = Environment(top.beyond)
    scale = _SMALL / min(width, height)
    behind = scene.evolve(environment=place, elements=(), tints=replace(scene.tints, top=None))
    size = max(16, round(width * scale)), max(16, round(height * scale))
    stage = painter_of(behind)(behind, light_of(behind), *size, Clearing(half_width=0.0))
    if stage.foreground is not None:
        stage.foreground(stage.background)
    return paint_table(scene, light, width, height, clearing, stage.background)


def _paint_desert_planet(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """Dunes under other worlds."""
    under = scene.evolve(backdrops=tuple(dict.fromkeys((*scene.backdrops, Backdrop.WORLDS))))
    return paint_desert(under, light, width, height, clearing)


PAINTERS: dict[Environment, Painter] = {
    **{place: country_of(country) for place, country in COUNTRIES.items()},
    Environment.BEACH: paint_beach,
    Environment.BEDROOM: paint_room,
    Environment.CAFE: paint_room,
    Environment.CAVE: paint_cave,
    Environment.CITY: paint_city,
    Environment.DESERT: paint_desert,
    Environment.FOREST: paint_forest,
    Environment.HALL: paint_hall,
    Environment.HARBOUR: paint_harbour,
    Environment.JUNGLE: paint_forest,
    Environment.KITCHEN: paint_room,
    Environment.LIBRARY: paint_room,
    Environment.MOON: paint_moonscape,
    Environment.MOUNTAINS: paint_mountains,
    Environment.OCEAN: paint_ocean,
    Environment.ROOM: paint_room,
    Environment.SKY: paint_cloudscape,
    Environment.SNOW: paint_snow,
    Environment.SPACE: paint_space,
    Environment.STAGE: paint_stage,
    Environment.STUDIO: paint_studio,
    Environment.TABLE: _paint_table,
    Environment.TUNNEL: paint_tunnel,
    Environment.UNDERWATER: paint_underwater,
}
LOCALES: dict[Locale, Painter] = {
    **{locale: partial(paint_landform, form) for locale, form in LANDFORMS.items()},
    Locale.ABOVE_CITY: paint_overlook,
    Locale.STEEL_BEAM: paint_overlook,
    Locale.ROOFTOP: paint_rooftop,
    Locale.STADIUM: paint_stadium,
    Locale.SKYLINE: paint_skyline,
    Locale.CEILING: paint_ceiling,
    Locale.SUNKEN_CITY: paint_sunken_city,
    Locale.MOON_TOWN: paint_domed_town,
    Locale.MARS_TOWN: paint_domed_town,
    Locale.DESERT_PLANET: _paint_desert_planet,
    Locale.DUNES: paint_desert,
    Locale.DOMES: paint_skyline,
    Locale.FLOATING_ISLES: paint_floating_isles,
    Locale.POOL: paint_pool,
    Locale.DRY_POOL: paint_pool,
    Locale.HIGH_SEAS: paint_swell,
    **{locale: country_of(country) for locale, country in FIELDS.items()},
}
"""The painters of locales that don't look like what stands in for them."""
LOCALES |= {locale: precinct_of(locale, PAINTERS, LOCALES) for locale in PRECINCTS}
LOCALES |= {locale: span_of(locale, PAINTERS, LOCALES) for locale in SPANS}
ROOMS: dict[Use, Painter] = {Use.CORRIDOR: paint_corridor}
"""The same of rooms of a use."""


def painter_of(scene: Scene) -> Painter:
    """Who paints the place of a scene."""
    own = None
    if scene.environment is Environment.TABLE:
        own = None  # a table on a balcony
    elif scene.locale is not None:
        own = LOCALES.get(scene.locale)
    elif scene.room.use is not None:
        own = ROOMS.get(scene.room.use)
    return own or PAINTERS[scene.environment]
