"""The places a scene can be in: one painter each."""

from __future__ import annotations

from calotype.pipelines.bundled.render.environments.beach import paint_beach
from calotype.pipelines.bundled.render.environments.city import paint_city
from calotype.pipelines.bundled.render.environments.desert import paint_desert
from calotype.pipelines.bundled.render.environments.forest import paint_forest
from calotype.pipelines.bundled.render.environments.meadow import paint_meadow
from calotype.pipelines.bundled.render.environments.mountains import paint_mountains
from calotype.pipelines.bundled.render.environments.ocean import paint_ocean
from calotype.pipelines.bundled.render.environments.room import paint_room
from calotype.pipelines.bundled.render.environments.snow import paint_snow
from calotype.pipelines.bundled.render.environments.space import paint_space
from calotype.pipelines.bundled.render.environments.studio import paint_studio
from calotype.pipelines.bundled.render.environments.table import paint_table
from calotype.pipelines.bundled.render.environments.underwater import paint_underwater
from calotype.pipelines.bundled.render.stage import Painter
from calotype.pipelines.bundled.scene import Environment

PAINTERS: dict[Environment, Painter] = {
    Environment.BEACH: paint_beach,
    Environment.CITY: paint_city,
    Environment.DESERT: paint_desert,
    Environment.FOREST: paint_forest,
    Environment.MEADOW: paint_meadow,
    Environment.MOUNTAINS: paint_mountains,
    Environment.OCEAN: paint_ocean,
    Environment.ROOM: paint_room,
    Environment.SNOW: paint_snow,
    Environment.SPACE: paint_space,
    Environment.STUDIO: paint_studio,
    Environment.TABLE: paint_table,
    Environment.UNDERWATER: paint_underwater,
}
