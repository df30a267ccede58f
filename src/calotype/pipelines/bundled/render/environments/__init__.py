"""The places a scene can be in: one painter each."""

from __future__ import annotations

from calotype.pipelines.bundled.render.environments.beach import paint_beach
from calotype.pipelines.bundled.render.environments.bore import paint_cave, paint_hall, paint_tunnel
from calotype.pipelines.bundled.render.environments.city import paint_city
from calotype.pipelines.bundled.render.environments.cloudscape import paint_cloudscape
from calotype.pipelines.bundled.render.environments.corridor import paint_corridor
from calotype.pipelines.bundled.render.environments.country import COUNTRIES, painter_of
from calotype.pipelines.bundled.render.environments.desert import paint_desert
from calotype.pipelines.bundled.render.environments.forest import paint_forest
from calotype.pipelines.bundled.render.environments.harbour import paint_harbour
from calotype.pipelines.bundled.render.environments.moonscape import paint_moonscape
from calotype.pipelines.bundled.render.environments.mountains import paint_mountains
from calotype.pipelines.bundled.render.environments.ocean import paint_ocean
from calotype.pipelines.bundled.render.environments.room import paint_room
from calotype.pipelines.bundled.render.environments.snow import paint_snow
from calotype.pipelines.bundled.render.environments.space import paint_space
from calotype.pipelines.bundled.render.environments.studio import paint_studio
from calotype.pipelines.bundled.render.environments.table import paint_table
from calotype.pipelines.bundled.render.environments.theatre import paint_stage
from calotype.pipelines.bundled.render.environments.underwater import paint_underwater
from calotype.pipelines.bundled.render.stage import Painter
from calotype.pipelines.bundled.rooms import Use
from calotype.pipelines.bundled.scene import Environment, Scene

PAINTERS: dict[Environment, Painter] = {
    **{place: painter_of(place) for place in COUNTRIES},
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
    Environment.TABLE: paint_table,
    Environment.TUNNEL: paint_tunnel,
    Environment.UNDERWATER: paint_underwater,
}
ROOMS: dict[Use, Painter] = {Use.CORRIDOR: paint_corridor}
"""Rooms of a use that are painted otherwise than what they are laid out as."""


def painter(scene: Scene) -> Painter:
    """Who paints a scene's place."""
    use = scene.room.use
    return ROOMS[use] if use in ROOMS else PAINTERS[scene.environment]
