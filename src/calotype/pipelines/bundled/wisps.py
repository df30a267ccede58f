"""The effects that can be drawn, and the words for them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Effect(StrEnum):
    """What fills the air, or happens in the sky."""

    SMOKE = "smoke"
    STEAM = "steam"
    FLAMES = "flames"
    SPARKS = "sparks"
    ERUPTION = "eruption"
    DUST = "dust"
    ASH = "ash"
    PETALS = "petals"
    LEAVES = "leaves"
    CONFETTI = "confetti"
    FEATHERS = "feathers"
    FIREFLIES = "fireflies"
    BUBBLES = "bubbles"
    LANTERNS = "lanterns"
    MIST = "mist"
    POWDER = "powder"
    SPLASH = "splash"
    RAYS = "rays"
    METEORS = "meteors"
    MILKY_WAY = "milky way"
    STAR_TRAILS = "star trails"
    LIT_WINDOW = "lit window"
    RAINBOW = "rainbow"
    FIREWORKS = "fireworks"
    BIRDS = "birds"
    ECLIPSE = "eclipse"
    SUN = "sun"
    MOON = "moon"
    LEAF_SHADE = "leaf shade"
    SPEED_LINES = "speed lines"
    WIND = "wind"
    HAIL = "hail"
    FOOTPRINTS = "footprints"
    WHEEL_TRACKS = "wheel tracks"
    SLATTED_SHADE = "slatted shade"
    SCRAPS = "scraps"
    SHEETS = "sheets"


IN_SKY = frozenset(
    {Effect.STAR_TRAILS, Effect.METEORS, Effect.MILKY_WAY, Effect.RAINBOW, Effect.FIREWORKS, Effect.BIRDS,
     Effect.ECLIPSE, Effect.SUN, Effect.MOON}
)  # fmt: skip
NOCTURNAL = frozenset(
    {
        Effect.STAR_TRAILS,
        Effect.MOON,
        Effect.METEORS,
        Effect.MILKY_WAY,
        Effect.FIREWORKS,
        Effect.FIREFLIES,
        Effect.LANTERNS,
    }
)
"""These are seen at night, unless the prompt says otherwise."""
ON_GROUND = frozenset({Effect.FOOTPRINTS, Effect.WHEEL_TRACKS})
SCRAPS: dict[str, tuple[float, float, float]] = {
    **dict.fromkeys(("dirt", "soil", "earth", "mud", "clods"), (0.40, 0.27, 0.17)),
    **dict.fromkeys(("turf", "grass", "leaves and dirt"), (0.32, 0.46, 0.18)),
    **dict.fromkeys(("crumbs", "sawdust", "wood chips", "splinters", "shavings", "sand"), (0.82, 0.66, 0.42)),
    **dict.fromkeys(("hay", "straw"), (0.88, 0.74, 0.34)),
    **dict.fromkeys(("flour", "sugar", "powder snow", "snow", "wool", "fluff", "foam"), (0.96, 0.96, 0.97)),
    **dict.fromkeys(
        ("sweat", "water drops", "ice", "ice chips", "glass shards", "shards", "glass"), (0.74, 0.88, 0.98)
    ),
    **dict.fromkeys(("fur", "hair"), (0.55, 0.40, 0.28)),
    **dict.fromkeys(("sauce", "tomato sauce", "ketchup", "tomatoes", "tomato sauce drops"), (0.80, 0.16, 0.10)),
    **dict.fromkeys(
        ("debris", "rubble", "gravel", "pebbles", "stones", "rocks", "dust and stones"), (0.48, 0.47, 0.46)
    ),
    **dict.fromkeys(("food", "popcorn", "rice", "noodles", "seeds"), (0.93, 0.82, 0.52)),
    **dict.fromkeys(("paint", "ink"), (0.18, 0.36, 0.82)),
}
"""What flies about in small bits, and its colour."""
_SHEETS = "papers|sheets of paper|pages|documents|paper sheets|sheet music|book pages|letters|leaflets|banknotes"
_ABOUT = ("flying", "whirling", "flying everywhere", "spraying", "exploding", "scattering", "in the air", "swirling",
          "flying through the air", "flying around", "flying about", "flying up", "thrown up")  # fmt: skip


def _about(listed: Iterable[str]) -> str:
    """Words for what flies about."""
    return "|".join(f"{thing} {way}" for thing in listed for way in _ABOUT)


WORDS: dict[Effect, str] = {
    Effect.SCRAPS: _about(SCRAPS),
    Effect.SHEETS: _about(_SHEETS.split("|")),
    Effect.SPEED_LINES: "speed lines|speedlines|action lines|motion lines|focus lines|manga speed lines|comic "
    "speed lines|"
    "movement lines|radial lines|impact lines",
    Effect.LEAF_SHADE: (
        "shadow of leaves|shadows of leaves|leaf shadow|leaf shadows|palm shadow|palm shadows|palm leaf shadow|"
        "palm leaf shadows|shadow of a palm|shadows of palm leaves|shadow of palm leaves|shadow of a palm leaf|"
        "shadows of plants|plant shadows|plant shadow|botanical shadow|botanical shadows|shadow of branches|"
        "shadows of branches|branch shadows|shadow of a branch|tree shadows|shadow of a plant|leafy shadows|"
        "shadow of foliage|foliage shadows|dappled shadow|dappled shadows|dappled light|dappled shade|dappled sunlight|"
        "fern shadows|leaf shadow overlay|gobo shadows|tropical shadows|shadow of vines"
    ),
    Effect.WIND: (
        "wind|windy|strong wind|strong winds|high wind|high winds|gale|gales|gust|gusts|gust of wind|gusts of wind|"
        "gusty|windswept|wind-swept|howling wind|blowing wind|wind blowing|the wind blowing|windy day|breeze|breezy|"
        "sea breeze|summer breeze|in the wind|in a strong wind|blown by the wind|blowing in the wind|"
        "bent by the wind|in strong wind|in high wind|in the breeze"
    ),
    Effect.HAIL: "hail|hailstorm|hailstones|hailing|hail storm",
    Effect.FOOTPRINTS: (
        "footprints|foot prints|trail of footprints|line of footprints|footprints leading|footprints in|"
        "footprints across|footprints behind|animal tracks|fox track|fox tracks|wolf tracks|deer tracks|"
        "rabbit tracks|bear tracks|tracks in|tracks across|tracks through|boot prints|footprint trail"
    ),
    Effect.WHEEL_TRACKS: (
        "tyre tracks|tire tracks|wheel tracks|car tracks|sled tracks|sleigh tracks|ski tracks|ruts|tyre marks|"
        "tire marks|wheel ruts|skid marks"
    ),
    Effect.STAR_TRAILS: (
        "star trails|star trail|circular star trails|trails of stars|stars turning|stars circling|spinning stars|"
        "the stars turning|stars moving in circles|rotating stars"
    ),
    Effect.LIT_WINDOW: (
        "one lit window|lit window|single lit window|one window lit|one window lit up|one window lit yellow|"
        "only one window lit|one lighted window|one glowing window|one window glowing|light in one window|"
        "one illuminated window|lighted window|one bright window"
    ),
    Effect.SMOKE: (
        "smoke|smoke plume|smoke plumes|plume of smoke|plumes of smoke|clouds of smoke|cloud of smoke|billowing smoke|"
        "thick smoke|black smoke|column of smoke|smoke trail|smoke trails|puffs of smoke|wisps of smoke|rising smoke|"
        "smoke rising|battle smoke|smoky air|smoking chimney|smoking chimneys|smoke coming"
    ),
    Effect.STEAM: (
        "steam|clouds of steam|steam rising|rising steam|wisps of steam|steam cloud|vapor|vapour|steamy|billowing steam"
    ),
    Effect.FLAMES: (
        "on fire|in flames|burning|ablaze|aflame|flaming|engulfed in flames|flames|blazing|burning down|fiery|"
        "surrounded by flames|surrounded by fire|wreathed in flames|fire everywhere|covered in flames"
    ),
    Effect.SPARKS: "sparks|embers|glowing embers|flying sparks|sparks flying|floating embers|hot embers|fire sparks",
    Effect.ERUPTION: "erupting|eruption|erupts|volcanic eruption|lava flowing|flowing lava|spewing lava|lava flow|lava",
    Effect.DUST: (
        "dust|dust cloud|dust clouds|cloud of dust|clouds of dust|dust motes|dust particles|floating dust|flying dust|"
        "sandstorm|dust storm|flour in the air|floating particles|particles"
    ),
    Effect.POWDER: (
        "powder explosion|exploding powder|colored powder|coloured powder|powder burst|burst of powder|exploding paint|"
        "paint splash|paint splashes|explosion of color|explosion of colour|explosion of powder|color explosion|"
        "colour explosion|holi powder|splash of paint|paint explosion"
    ),
    Effect.ASH: "ash|ashes|falling ash|ash falling|ashfall",
    Effect.PETALS: (
        "petals|falling petals|petals falling|cherry blossom petals|rose petals|flower petals|blossom petals|"
        "sakura petals|falling blossoms|falling cherry blossoms|cherry blossoms falling|blossoms falling|pink petals|"
        "falling sakura|floating petals|petals in the wind|petals in the air|falling cherry blossom petals"
    ),
    Effect.LEAVES: (
        "falling leaves|leaves falling|autumn leaves falling|falling autumn leaves|swirling leaves|leaves swirling|"
        "leaves in the wind|flying leaves|leaves blowing|leaves flying"
    ),
    Effect.CONFETTI: "confetti|falling confetti|colorful confetti|colourful confetti|streamers|confetti falling|"
    "glitter",
    Effect.FEATHERS: "feathers falling|falling feathers|floating feathers|feathers floating|feathers flying",
    Effect.FIREFLIES: (
        "fireflies|firefly|glowing fireflies|floating lights|magical lights|glowing orbs|light orbs|floating orbs|"
        "will o the wisps|will-o'-the-wisps|will-o-the-wisps|will-o'-the-wisp|will-o-the-wisp|will o' the wisps|"
        "glowing particles|magical particles|magic particles|glowing dust|fairy dust|stardust|"
        "pixie dust|"
        "lightning bugs|glow worms|magic sparkles"
    ),
    Effect.BUBBLES: (
        "soap bubbles|bubbles|floating bubbles|bubbles floating|bubbles in the air|air bubbles|flying bubbles"
    ),
    Effect.LANTERNS: (
        "floating lanterns|sky lanterns|flying lanterns|lanterns in the sky|floating paper lanterns|lantern festival|"
        "lanterns floating|glowing sky lanterns|floating lantern festival|lanterns flying|paper lanterns floating"
    ),
    Effect.MIST: (
        "ground fog|mist on the ground|low fog|low-lying fog|low mist|fog on the ground|"
        "mist rising|rising mist|mist over the water|mist over the lake|fog rolling in|"
        "drifting mist|drifting fog|swirling mist|swirling fog|morning mist|dry ice"
    ),
    Effect.SPLASH: "splash|splashing|splashes|water splash|splashing water|big splash|spray|sea spray|water spray|"
    "spray of water|spraying water|"
    "water droplets|water drops|droplets|flying droplets|drops of water|water drops flying|drops flying|"
    ""
    "splashing through",
    Effect.RAYS: (
        "god rays|godrays|light rays|rays of light|rays of sunlight|sun rays|sunrays|shafts of light|light shafts|"
        "shafts of sun|shafts of sunlight|shaft of sunlight|shafts of sunshine|"
        "shaft of light|beams of light|beam of light|light beams|sunbeams|sunbeam|rays of the sun|crepuscular rays|"
        "volumetric light|volumetric lighting|volumetric rays|ray of light|ray of sunlight|ray of sunshine|"
        "sunlight streaming|light streaming|sunlight filtering|sun shining through|light breaking"
    ),
    Effect.METEORS: "meteor shower|meteors|shooting stars|falling stars|perseids|meteorites|meteorite shower|"
    "star shower",
    Effect.MILKY_WAY: "milky way|the milky way|under the milky way|milky way galaxy|galaxy in the sky|"
    "galaxies in the sky|"
    "nebula in the sky",
    Effect.RAINBOW: "rainbow|double rainbow|rainbows|rainbow in the sky|rainbow arching|rainbow in the background",
    Effect.FIREWORKS: "fireworks|firework|fireworks display|firework display|fireworks exploding|fireworks in the sky",
    Effect.BIRDS: (
        "birds in the distance|distant birds|birds far away|flock of birds|flocks of birds|flocks of birds flying|"
        "birds flying in the distance|flock of seagulls|flock of birds flying|murmuration|starlings|flock of starlings|"
        "flock of crows|a flock of birds|a flock of seagulls|a flock of geese|a flock of crows|flock of geese|"
        "migrating birds|seagulls in the distance|a flock of birds flying|flocks of birds in the sky"
    ),
    Effect.SLATTED_SHADE: (
        "blind shadows|blinds shadow|blinds shadows|shadow of blinds|shadows of blinds|window blind shadows|"
        "venetian blind shadows|striped shadows|striped shadow|striped light|light through blinds|"
        "sunlight through blinds|light through the blinds|sunlight through the blinds|sun through the blinds|"
        "light through slats|sunlight through slats|sunlight through the slats|light through the slats|"
        "light through shutters|sunlight through the shutters|shadow stripes|stripes of light|stripes of sunlight|"
        "sun through a half closed blind|light through a half closed blind|shutter shadows"
    ),
    Effect.ECLIPSE: "solar eclipse|total solar eclipse|eclipse|eclipsed sun",
}
LIGHTS: dict[str, Effect] = {
    "sun": Effect.SUN, "suns": Effect.SUN, "moon": Effect.MOON, "moons": Effect.MOON,
    "full moon": Effect.MOON, "blood moon": Effect.MOON,
    "supermoon": Effect.MOON, "harvest moon": Effect.MOON,
}  # fmt: skip
"""These are effects where the prompt says how they look; else the sky has its own, or they are things."""


@dataclass(frozen=True, kw_only=True)
class Wisp:
    """One effect in a picture."""

    effect: Effect
    asset: str = ""
    """What it comes from; nothing: it is everywhere."""
    tint: tuple[float, float, float] | None = None
    count: int = 1
    large: bool = False
