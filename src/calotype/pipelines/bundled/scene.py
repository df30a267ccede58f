"""The scene: what the bundled model's latent says and its renderer draws.

Coordinates are fractions of the frame: x from the left, y from the top. An element stands with its lowest point at
``y`` and its centre at ``x``; ``size`` is its larger side as a fraction of the frame's shorter side. Nothing here
knows about pixels, arrays or words.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any, Self

from calotype.pipelines.bundled.conditions import Condition
from calotype.pipelines.bundled.countenance import Cut, Mien
from calotype.pipelines.bundled.designs import Design
from calotype.pipelines.bundled.garments import RGB as RGB
from calotype.pipelines.bundled.garments import Garment
from calotype.pipelines.bundled.lenses import Optic
from calotype.pipelines.bundled.locales import Locale
from calotype.pipelines.bundled.rooms import ANY, Room
from calotype.pipelines.bundled.standings import Standing
from calotype.pipelines.bundled.tabletops import Tabletop
from calotype.pipelines.bundled.wisps import Wisp


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


class Style(StrEnum):
    """How the finished picture is treated. The denoiser chooses among those of ``phrases.STYLE_CLOSINGS``; the others
    are set by the prompt's words alone."""

    PHOTO = "photo"
    RENDER = "3d"
    WATERCOLOR = "watercolor"
    OIL = "oil"
    PIXEL = "pixel"
    MONOCHROME = "monochrome"
    CINEMATIC = "cinematic"
    VIVID = "vivid"
    POSTER = "poster"
    SKETCH = "sketch"
    FLAT = "flat"
    LINE = "line art"
    ANIME = "anime"
    COMIC = "comic"
    NEON = "neon"
    SEPIA = "sepia"
    GLASS = "stained glass"
    PAPER = "paper cut"
    FACETED = "low poly"
    INK = "ink wash"
    WOODBLOCK = "woodblock print"
    CRAYON = "crayon"
    PASTEL = "pastel"
    CHARCOAL = "charcoal"
    GOUACHE = "gouache"
    POINTS = "pointillism"
    SWIRLS = "swirling strokes"
    CUBIST = "cubism"
    LINE_WASH = "line and wash"
    STITCH = "cross-stitch"
    BRICKS = "toy bricks"
    VOXELS = "voxels"
    MOSAIC = "mosaic"
    RISO = "risograph"
    ENGRAVING = "engraving"
    POP = "pop art"
    NOUVEAU = "art nouveau"
    PSYCHEDELIC = "psychedelic"
    GLITCH = "glitch"
    THERMAL = "thermal image"
    NIGHT_VISION = "night vision"
    NEGATIVE = "negative"
    XRAY = "x-ray"
    INFRARED = "infrared"


class Colour(StrEnum):
    """Colours that an element can be asked to have."""

    RED = "red"
    ORANGE = "orange"
    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PURPLE = "purple"
    PINK = "pink"
    BROWN = "brown"
    BLACK = "black"
    WHITE = "white"
    GRAY = "gray"
    GOLDEN = "golden"


COLOUR_RGB: dict[Colour, RGB] = {
    Colour.RED: (0.90, 0.12, 0.14), Colour.ORANGE: (0.98, 0.50, 0.08),
    Colour.YELLOW: (0.98, 0.82, 0.10), Colour.GREEN: (0.15, 0.65, 0.20),
    Colour.BLUE: (0.12, 0.35, 0.90), Colour.PURPLE: (0.50, 0.20, 0.75),
    Colour.PINK: (0.98, 0.50, 0.70), Colour.BROWN: (0.45, 0.27, 0.14),
    Colour.BLACK: (0.08, 0.08, 0.10), Colour.WHITE: (0.96, 0.96, 0.96),
    Colour.GRAY: (0.50, 0.50, 0.52), Colour.GOLDEN: (0.95, 0.70, 0.20),
}  # fmt: skip


class Material(StrEnum):
    """What a thing can be asked to be made of."""

    WOOD = "wood"
    STONE = "stone"
    MARBLE = "marble"
    CLAY = "clay"
    CERAMIC = "ceramic"
    GLASS = "glass"
    ICE = "ice"
    METAL = "metal"
    GOLD = "gold"
    SILVER = "silver"
    BRONZE = "bronze"
    WOOL = "wool"
    FELT = "felt"
    LEATHER = "leather"
    PAPER = "paper"
    CARDBOARD = "cardboard"
    PLASTIC = "plastic"


class Skin(StrEnum):
    """The tone of somebody's skin, from the lightest."""

    LIGHT = "light"
    MEDIUM_LIGHT = "medium-light"
    MEDIUM = "medium"
    MEDIUM_DARK = "medium-dark"
    DARK = "dark"


class Hair(StrEnum):
    """The colour of somebody's hair and beard."""

    BLACK = "black"
    BROWN = "brown"
    BLOND = "blond"
    RED = "red"
    GRAY = "gray"
    WHITE = "white"
    BLUE = "blue"
    GREEN = "green"
    PURPLE = "purple"
    PINK = "pink"
    BALD = "bald"
    """No hair at all."""


class Pose(StrEnum):
    """How somebody or an animal is."""

    SITTING = "sitting"
    LYING = "lying"
    SLEEPING = "sleeping"
    KNEELING = "kneeling"
    WALKING = "walking"
    RUNNING = "running"
    JUMPING = "jumping"
    DANCING = "dancing"
    FLYING = "flying"
    SWIMMING = "swimming"
    WAVING = "waving"
    LEANING = "leaning"
    CLIMBING = "climbing"
    HANGING = "hanging"
    CHEERING = "cheering"
    POINTING = "pointing"
    KICKING = "kicking"
    SPREADING = "spreading"
    """The arms are held out."""


class Cast(StrEnum):
    """Who several people are of whom the prompt says no more."""

    ADULTS = "adults"
    CHILDREN = "children"
    FAMILY = "family"


@dataclass(frozen=True, kw_only=True)
class Accent:
    """A part of a thing that has a colour of its own."""

    part: str
    tint: RGB


@dataclass(frozen=True, kw_only=True)
class Coat:
    """All that changes the look of a thing's own picture."""

    colour: Colour | None = None
    """Of a person, that of the clothes."""
    tint: RGB | None = None
    """The same colour as the prompt has it: "teal" is no plain blue. Never without ``colour``."""
    material: Material | None = None
    skin: Skin | None = None
    hair: Hair | None = None
    beard: bool = False
    stuff: tuple[str, ...] = ()
    """Assets of which many small ones make it up: a heart made of roses."""
    glyphs: str = ""
    """Letters or figures that stand there in place of the asset's own picture."""
    conditions: frozenset[Condition] = frozenset()
    accents: tuple[Accent, ...] = ()
    mien: Mien | None = None


BARE = Coat()
"""A thing as its picture shows it."""


@dataclass(frozen=True, kw_only=True)
class Element:
    """One thing in the scene."""

    asset: str
    """Name in the asset pack's manifest."""
    x: float
    y: float
    size: float
    colour: Colour | None = None
    """Of a person, that of the clothes."""
    tint: RGB | None = None
    """The same colour as the prompt has it: "teal" is no plain blue. Never without ``colour``."""
    material: Material | None = None
    skin: Skin | None = None
    hair: Hair | None = None
    beard: bool = False
    stuff: tuple[str, ...] = ()
    """Assets of which many small ones make it up: a heart made of roses."""
    glyphs: str = ""
    """Letters or figures that stand there in place of the asset's own picture."""
    conditions: frozenset[Condition] = frozenset()
    """What state it is in."""
    accents: tuple[Accent, ...] = ()
    mien: Mien | None = None
    cut: Cut | None = None
    pose: Pose | None = None
    stature: float = 1.0
    """How many times as tall as such things are the prompt makes it."""
    cast: Cast | None = None
    """It is one of those."""
    near: bool = False
    """It is close to the next one who is."""
    outfit: tuple[Garment, ...] = ()
    """What it has on that is no element of its own."""
    flip: bool = False
    scattered: bool = False
    """Stands for many small copies strewn over the scene (its own place and size are ignored)."""
    airborne: bool = False
    """Hangs in the air or in water: no contact with the ground, no contact shadow."""
    stands_at: float | None = None
    """The baseline of what it rests on, if it does."""
    tilt_deg: float = 0.0
    """Clockwise."""
    confidence: float = 1.0
    """Cosine of the denoised embedding with the asset's, 0 to 1."""
    traits: frozenset[str] = frozenset()
    """Details the prompt gave it that the renderer can draw, such as ``freckles``."""

    @property
    def depth(self) -> tuple[bool, float, bool]:
        """Sorts from back to front: what hangs in the air first, then by baseline; what rests on a thing after it."""
        return (not self.airborne, self.y if self.stands_at is None else self.stands_at, self.stands_at is not None)

    @property
    def coat(self) -> Coat:
        return Coat(**{field.name: getattr(self, field.name) for field in fields(Coat)})

    def evolve(self, **changes: Any) -> Self:
        return replace(self, **changes)


class Manner(StrEnum):
    """How one thing is joined to another."""

    HOLD = "hold"
    WEAR = "wear"
    RIDE = "ride"
    AMONG = "among"
    """They stand close together; who is first has all the others."""
    FILL = "fill"
    """The held one is in the other, or lies on it."""
    TEND = "tend"
    """The holder is at the held one, which has all who are: see ``stations``."""
    LEAD = "lead"
    """The held one goes beside the holder, on a leash."""
    MEET = "meet"
    """The holder does something with the held one, which has all who do: see ``encounters``."""
    LAY = "lay"
    """The held one lies on the top of the other, at which somebody is."""


@dataclass(frozen=True, kw_only=True)
class Joint:
    """Two elements, by their numbers in the scene, that are drawn as one."""

    holder: int
    """Who holds, wears or rides."""
    held: int
    """What is held, worn or ridden."""
    manner: Manner
    look: str = ""
    """The kind of it that the prompt named, where it can be drawn and the asset is another ("wizard hat"); of who tends
    a thing, the number of its station."""

    @property
    def root(self) -> int:
        """Which of the two the figure is made about."""
        return self.held if self.manner in (Manner.RIDE, Manner.TEND, Manner.MEET) else self.holder

    @property
    def part(self) -> int:
        return self.holder if self.root == self.held else self.held


class Sign(StrEnum):
    """What a text can be put on where nothing in the picture bears it."""

    BOARD = "board"
    SLATE = "slate"
    SHOP = "shop"
    NEON = "neon"
    FRAME = "frame"
    BANNER = "banner"
    PRINT = "print"
    BILLBOARD = "billboard"
    PLATE = "plate"
    BUBBLE = "bubble"
    CAPTION = "caption"
    CARD = "card"
    BURST = "burst"
    SPRAY = "spray"


@dataclass(frozen=True, kw_only=True)
class Inscription:
    """A text to be set exactly, and what the prompt says that it is on."""

    text: str
    asset: str = ""
    """A thing of the picture."""
    sign: Sign | None = None
    """None: what suits the place."""
    ink: RGB | None = None
    """The letters' colour, where the prompt says it."""


class Angle(StrEnum):
    """From how high a scene is seen."""

    LEVEL = "level"
    LOW = "low"
    """From near the ground: the horizon is low, and things tower."""
    HIGH = "high"
    """From above at a slant: the horizon is high."""
    TOP = "top"
    """From straight above: the ground fills the frame."""
    AERIAL = "aerial"
    """From high up in the air, at a slant: the land lies below to the horizon."""


@dataclass(frozen=True, kw_only=True)
class Camera:
    """How the scene is seen. Every value is -1 to 1, 0 the neutral take."""

    horizon: float = 0.0
    """Lower (-1) to higher (+1) in the frame."""
    zoom: float = 0.0
    """Wide (-1) to close (+1)."""
    sun_x: float = 0.0
    """Where the light comes from: left (-1) to right (+1) edge of the frame."""
    depth_of_field: float = 0.0
    """0 all sharp, 1 a strongly blurred background; never negative."""
    angle: Angle = Angle.LEVEL
    symmetrical: bool = False
    """The left half of the place is the mirror image of the right."""
    silhouette: bool = False
    """Things are dark against the light."""
    optics: frozenset[Optic] = frozenset()


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


@dataclass(frozen=True, kw_only=True)
class Finish:
    """What quality words in the prompt change, and nothing else does."""

    detail: float = 0.5
    """0 draft to 1 finest: density of grass, trees, grain."""
    warmth: float = 0.0
    """0 as lit, 1 a warm grade ("soft warm light", "cozy")."""
    drama: float = 0.0
    """0 as lit, 1 deep contrast and vignette ("cinematic atmosphere", "moody")."""
    softness: float = 0.0
    """0 crisp, 1 a soft bloom ("dreamy", "soft focus")."""
    pallor: float = 0.0
    """0 as lit, 1 pale and light colours ("pastel colours", "high key")."""
    fade: float = 0.0
    """0 as lit, 1 nearly without colour ("muted colours", "desaturated")."""


class Masonry(StrEnum):
    """What a wall behind everything is built of."""

    BRICK = "brick"
    STONE = "stone"
    CONCRETE = "concrete"
    WOOD = "wood"


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
    storm: bool = False
    """The sky is as dark as before thunder."""
    lightning: bool = False
    grid: bool = False
    """The ground is a grid of light."""
    auras: tuple[Aura, ...] = ()
    bokeh: bool = False
    """Lights out of focus shine before the backdrop."""


@dataclass(frozen=True, kw_only=True)
class Scene:
    """Everything the renderer needs, at any pixel size."""

    elements: tuple[Element, ...] = ()
    joints: tuple[Joint, ...] = ()
    environment: Environment = Environment.STUDIO
    locale: Locale | None = None
    """The place that the environment stands in for."""
    time: Time = Time.DAY
    weather: Weather = Weather.CLEAR
    season: Season = Season.SUMMER
    style: Style = Style.RENDER
    camera: Camera = Camera()
    atmosphere: Atmosphere = Atmosphere()
    finish: Finish = Finish()
    texts: tuple[Inscription, ...] = ()
    palette: tuple[Colour, ...] = ()
    """The colours that the whole picture keeps to."""
    tints: Tints = Tints()
    room: Room = ANY
    """Of an interior."""
    flowers: bool = False
    """The ground is in bloom (meadow and forest)."""
    aurora: bool = False
    """Northern lights are in the sky, where it is night."""
    wisps: tuple[Wisp, ...] = ()
    """What fills the air and the sky."""
    portrait: bool = False
    """One person fills the frame, drawn as head and shoulders."""
    standings: tuple[Standing, ...] = ()
    absent: frozenset[str] = frozenset()
    """Things that the prompt does not want: the place has none either."""
    sized: bool = False
    """The prompt says of something how large it is."""
    design: Design | None = None
    """What the picture is where it is no scene."""
    seed: int = 0
    """Feeds every free detail that the latent does not carry."""

    def evolve(self, **changes: Any) -> Self:
        return replace(self, **changes)
