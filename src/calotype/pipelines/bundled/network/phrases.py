"""The phrases the bundled model was trained on, by what they mean.

One table for the grammar that writes training captions and for the reader that rewrites prompts: what is here reaches
the text encoder as it stands; other words are rewritten to these or taken out.
"""

from __future__ import annotations

from enum import StrEnum

from calotype.pipelines.bundled.ambience import (
    Environment,
    Season,
    Time,
    Weather,
)
from calotype.pipelines.bundled.scene import Colour, Style


class Relation(StrEnum):
    """How the first of two things stands to the second."""

    LEFT = "left"
    RIGHT = "right"
    ABOVE = "above"
    ON = "on"
    NEXT = "next"
    BEHIND = "behind"
    FRONT = "front"


class Scale(StrEnum):
    """A size that the prompt asks for, against the natural one."""

    SMALL = "small"
    LARGE = "large"


ENVIRONMENTS: dict[Environment, tuple[str, ...]] = {
    Environment.MEADOW: (
        "a meadow", "a grassy field", "a field", "green hills", "the countryside", "a lawn", "the grass",
        "a sunlit meadow", "a pasture",
    ),
    Environment.SNOW: (
        "the snowy mountains", "the snow", "a snowy landscape", "snow-covered hills", "a winter landscape",
        "a snowy field", "a snowy forest", "a winter wonderland", "the arctic",
    ),
    Environment.MOUNTAINS: (
        "the mountains", "a mountain valley", "an alpine valley", "rocky mountains", "a valley", "a canyon",
    ),
    Environment.BEACH: (
        "the beach", "a sandy beach", "the seaside", "a tropical beach", "the shore", "the seashore", "the coast",
    ),
    Environment.OCEAN: ("the ocean", "the sea", "the open water", "calm water", "the waves"),
    Environment.FOREST: ("a forest", "the woods", "a dark forest", "a pine forest", "a woodland"),
    Environment.CITY: (
        "a city street", "the city", "a town street", "downtown", "a busy street", "a city skyline", "a street",
        "a metropolis",
    ),
    Environment.ROOM: (
        "a children's room", "a living room", "a cozy room", "a nursery", "a playroom", "an old room", "a room",
        "a house interior", "an office",
    ),
    Environment.TABLE: (
        "a wooden table", "a table", "a desk", "a kitchen table", "a kitchen counter", "a wooden surface",
    ),
    Environment.STUDIO: (
        "a plain background", "a studio", "a white background", "a simple backdrop", "a gradient background",
    ),
    Environment.UNDERWATER: (
        "the deep sea, underwater", "an underwater scene", "a coral reef", "the bottom of the sea", "the deep ocean",
    ),
    Environment.SPACE: ("outer space", "space", "a galaxy", "the stars in space", "the cosmos", "the universe"),
    Environment.DESERT: ("the desert", "sand dunes", "a hot desert", "a sandy desert"),
    Environment.LAKE: ("a lake", "a calm lake", "a mountain lake", "a pond", "the lakeside"),
    Environment.RIVER: ("a river", "a stream", "a creek", "the riverbank", "a brook"),
    Environment.GARDEN: ("a garden", "a park", "a flower garden", "a backyard", "a city park"),
    Environment.FARM: ("a farm", "a wheat field", "a farmyard", "farmland", "a barnyard"),
    Environment.VILLAGE: ("a village", "a small town", "a village square", "an old town", "a hamlet"),
    Environment.ROAD: ("a road", "a country road", "a highway", "a dirt road", "a winding road"),
    Environment.SAVANNA: ("the savanna", "the african savanna", "dry grassland", "the steppe", "the prairie"),
    Environment.JUNGLE: ("a jungle", "a rainforest", "a tropical forest", "a dense jungle"),
    Environment.HARBOUR: ("a harbour", "a harbor", "a pier", "a dock", "a port", "a marina"),
    Environment.SKY: ("the open sky", "a sea of clouds"),
    Environment.MOON: ("the lunar surface", "the surface of the moon", "an alien planet", "the surface of mars"),
    Environment.CAVE: ("a cave", "a dark cave", "a cavern", "a grotto"),
    Environment.TUNNEL: ("a tunnel", "a dark tunnel", "an underground tunnel", "a subway tunnel"),
    Environment.HALL: ("a castle hall", "a great hall", "a dungeon"),
    Environment.STAGE: ("a stage", "a theater stage", "a theatre", "a concert stage"),
    Environment.KITCHEN: ("a kitchen", "a modern kitchen", "a farmhouse kitchen", "a cozy kitchen"),
    Environment.BEDROOM: ("a bedroom", "a cozy bedroom", "a hotel room", "a sunny bedroom"),
    Environment.LIBRARY: ("a library", "a bookshop", "a bookstore"),
    Environment.CAFE: ("a cafe", "a coffee shop", "a restaurant", "a diner", "a bar"),
}  # fmt: skip

SEASONS: dict[Season, tuple[str, ...]] = {
    Season.SUMMER: ("in summer", "in summertime"),
    Season.SPRING: ("in spring", "in springtime", "with spring blossom"),
    Season.AUTUMN: ("in autumn", "in the fall", "with autumn leaves"),
    Season.WINTER: ("in winter", "in wintertime"),
}

TIMES: dict[Time, tuple[str, ...]] = {
    Time.DAY: (
        "in daylight", "at noon", "on a sunny day", "in bright sunlight", "in the afternoon", "under a blue sky",
        "sunlit", "during the day",
    ),
    Time.DAWN: (
        "at dawn", "at sunrise", "in the early morning", "at daybreak", "in soft morning light", "in the morning",
    ),
    Time.SUNSET: (
        "at sunset", "at golden hour", "in the golden evening light", "in warm evening sun", "at sundown",
        "in golden hour sunlight", "in the evening",
    ),
    Time.DUSK: ("at dusk", "at twilight", "in the blue hour"),
    Time.NIGHT: (
        "at night", "at midnight", "under the stars", "in the moonlight", "on a dark night", "at nightfall",
        "under a starry sky",
    ),
}  # fmt: skip

WEATHERS: dict[Weather, tuple[str, ...]] = {
    Weather.CLEAR: ("clear sky",),
    Weather.CLOUDY: ("cloudy sky", "overcast", "with clouds", "under a cloudy sky"),
    Weather.RAIN: ("in the rain", "rainy", "heavy rain", "on a rainy day", "in a storm"),
    Weather.SNOWING: ("snow falling", "snowing", "in a snowstorm", "with falling snow"),
    Weather.FOG: ("foggy", "in the mist", "thick fog", "misty", "in the fog"),
}

STYLE_OPENINGS: dict[Style, tuple[str, ...]] = {
    Style.PHOTO: ("a photo of", "a photograph of", "a realistic photo of"),
    Style.RENDER: ("a 3d rendering of", "a 3d render of"),
    Style.WATERCOLOR: ("a watercolor painting of", "a watercolor of"),
    Style.OIL: ("an oil painting of", "a painting of"),
    Style.PIXEL: ("pixel art of",),
    Style.MONOCHROME: ("a black and white photo of",),
    Style.CINEMATIC: ("a cinematic film still of", "a cinematic shot of"),
    Style.VIVID: (),
    Style.POSTER: ("a poster of", "a vintage poster of", "a retro poster with"),
    Style.SKETCH: ("a pencil sketch of", "a drawing of", "a sketch of"),
}
"""Before the scene: "a photo of a dog"."""

STYLE_CLOSINGS: dict[Style, tuple[str, ...]] = {
    Style.PHOTO: ("photorealistic", "realistic photo", "photograph"),
    Style.RENDER: ("3d render", "3d rendering"),
    Style.WATERCOLOR: ("watercolor", "watercolor style"),
    Style.OIL: ("oil painting",),
    Style.PIXEL: ("pixel art", "pixel art, 8-bit"),
    Style.MONOCHROME: ("black and white", "monochrome"),
    Style.CINEMATIC: ("cinematic", "dramatic lighting"),
    Style.VIVID: ("vivid colors", "vibrant, colorful"),
    Style.POSTER: ("vintage poster", "poster"),
    Style.SKETCH: ("pencil drawing", "pencil sketch"),
}
"""After the scene: "a dog, photorealistic"."""

COUNTS: dict[int, tuple[str, ...]] = {
    2: ("two", "2", "a pair of"),
    3: ("three", "3"),
    4: ("four", "4"),
    5: ("five", "5"),
    6: ("six", "6"),
    7: ("seven", "7"),
    8: ("eight", "8"),
    9: ("nine", "9"),
    10: ("ten", "10"),
    11: ("eleven", "11"),
    12: ("twelve", "12", "a dozen"),
}
MANY: tuple[str, ...] = ("many", "lots of", "countless", "scattered", "dozens of")
"""More than can be counted: drawn as a scattered element."""
FULL_OF: tuple[str, ...] = ("full of", "covered with", "filled with")
"""Between a place and what is scattered over it."""

RELATIONS: dict[Relation, tuple[str, ...]] = {
    Relation.LEFT: ("to the left of", "on the left of", "left of"),
    Relation.RIGHT: ("to the right of", "on the right of", "right of"),
    Relation.ABOVE: ("above", "over", "flying above", "floating over"),
    Relation.ON: ("on top of", "on", "sitting on"),
    Relation.NEXT: ("next to", "beside", "near"),
    Relation.BEHIND: ("behind",),
    Relation.FRONT: ("in front of",),
}

SCALES: dict[Scale, tuple[str, ...]] = {
    Scale.SMALL: ("small", "tiny", "little"),
    Scale.LARGE: ("large", "big", "huge", "giant"),
}

STATURES: dict[str, float] = {
    "tiny": 0.16,
    "little": 0.6,
    "small": 0.6,
    "large": 1.5,
    "big": 1.5,
    "huge": 3.0,
    "giant": 6.0,
}
"""How many times as tall as such things are one is that is called so."""

COLOURS: dict[Colour, tuple[str, ...]] = {
    Colour.RED: ("red",),
    Colour.ORANGE: ("orange",),
    Colour.YELLOW: ("yellow",),
    Colour.GREEN: ("green",),
    Colour.BLUE: ("blue",),
    Colour.PURPLE: ("purple",),
    Colour.PINK: ("pink",),
    Colour.BROWN: ("brown",),
    Colour.BLACK: ("black",),
    Colour.WHITE: ("white",),
    Colour.GRAY: ("gray",),
    Colour.GOLDEN: ("golden", "gold"),
}

ADJECTIVES: tuple[str, ...] = (
    "cute", "fluffy", "shiny", "old", "happy", "lovely", "beautiful", "young", "friendly", "sleepy", "cozy", "wild",
)  # fmt: skip
"""Harmless before a thing: trained on, but nothing in the latent answers to them."""
POSES: tuple[str, ...] = ("sitting", "standing", "playing", "resting", "walking", "running", "sleeping", "waiting")
"""Harmless after a living thing."""

MAX_ELEMENTS = 32
MAX_WORD_PIECES = 128
ANYWHERE: tuple[str, ...] = ("a landscape", "scenery", "nature", "a peaceful place outdoors")
"""Somewhere outdoors, with nothing in it."""
