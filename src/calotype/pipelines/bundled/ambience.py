"""What surrounds the things of a scene: the place, the time, the weather, the air, and colours of what is no thing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from calotype.pipelines.bundled.garments import RGB
from calotype.pipelines.bundled.tabletops import Tabletop


class Environment(StrEnum):
    """Where the scene is."""

    MEADOW = "meadow"
    SNOW = "snow"
    MOUNTAINS = "mountains"
    BEACH = "beach"
    OCEAN = "ocean"
    FOREST = "forest"
    CITY = "city"
    ROOM = "room"
    TABLE = "table"
    STUDIO = "studio"
    UNDERWATER = "underwater"
    SPACE = "space"
    DESERT = "desert"
    LAKE = "lake"
    RIVER = "river"
    GARDEN = "garden"
    FARM = "farm"
    VILLAGE = "village"
    ROAD = "road"
    SAVANNA = "savanna"
    JUNGLE = "jungle"
    HARBOUR = "harbour"
    SKY = "sky"
    MOON = "moon"
    CAVE = "cave"
    TUNNEL = "tunnel"
    HALL = "hall"
    STAGE = "stage"
    KITCHEN = "kitchen"
    BEDROOM = "bedroom"
    LIBRARY = "library"
    CAFE = "cafe"


class Season(StrEnum):
    """Time of year; it sets the leaves and what lies on the ground."""

    SUMMER = "summer"
    SPRING = "spring"
    AUTUMN = "autumn"
    WINTER = "winter"


class Time(StrEnum):
    """Time of day; it sets the light."""

    DAY = "day"
    DAWN = "dawn"
    SUNSET = "sunset"
    DUSK = "dusk"
    NIGHT = "night"


class Weather(StrEnum):
    """What the air holds."""

    CLEAR = "clear"
    CLOUDY = "cloudy"
    RAIN = "rain"
    SNOWING = "snowing"
    FOG = "fog"


@dataclass(frozen=True, kw_only=True)
class Atmosphere:
    """The free details of a place, each -1 to 1, 0 the neutral take."""

    hue: float = 0.0
    """Cooler (-1) to warmer (+1) palette."""
    lushness: float = 0.0
    """Barer (-1) to denser (+1) vegetation, furniture, buildings."""
    clouds: float = 0.0
    """Fewer (-1) to more (+1), within what the weather says."""
    relief: float = 0.0
    """Flatter (-1) to steeper (+1) ground, waves, skyline."""


class Masonry(StrEnum):
    """What a wall behind everything is built of."""

    BRICK = "brick"
    STONE = "stone"
    CONCRETE = "concrete"
    WOOD = "wood"
    PLASTER = "plaster"


class Flurry(StrEnum):
    """What flies, rises or bursts around the main thing."""

    STEAM = "steam"
    SPLASH = "splash"
    DROPS = "drops"
    POWDER = "powder"
    SMOKE = "smoke"
    PETALS = "petals"
    CONFETTI = "confetti"
    LEAVES = "leaves"
    COINS = "coins"
    SPARKS = "sparks"
    BEANS = "beans"
    CRUMBS = "crumbs"
    BUBBLES = "bubbles"
    FIREFLIES = "fireflies"


@dataclass(frozen=True, kw_only=True)
class Aura:
    """An effect, and its colour where the prompt says it."""

    effect: Flurry
    tint: RGB | None = None


@dataclass(frozen=True, kw_only=True)
class Tints:
    """Colours of what is no thing, and what a wall is of, where the prompt says them."""

    sky: tuple[RGB, ...] = ()
    """From the zenith down, at most two."""
    backdrop: RGB | None = None
    masonry: Masonry | None = None
    """Of the wall that is there in place of a backdrop."""
    wall: RGB | None = None
    tabletop: RGB | None = None
    top: Tabletop | None = None
    """What close things stand on, where the prompt says more of it than its colour."""
    light: RGB | None = None
    water: RGB | None = None
    """Of lakes, rivers and the sea."""
    ground: RGB | None = None
    """Of sand, earth and what else lies bare or grows low."""
    storm: bool = False
    """The sky is as dark as before thunder."""
    lightning: bool = False
    grid: bool = False
    """The ground is a grid of light."""
    shadow: float = 1.0
    """How dark shadows are, as against what they are where nothing is said."""
    gloss: float = 0.0
    """How much the ground mirrors, where the prompt says that it does."""
    auras: tuple[Aura, ...] = ()
    bokeh: bool = False
    """Lights out of focus shine before the backdrop."""
