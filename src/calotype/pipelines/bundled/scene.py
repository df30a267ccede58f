"""The scene: what the bundled model's latent says and its renderer draws.

Coordinates are fractions of the frame: x from the left, y from the top. An element stands with its lowest point at
``y`` and its centre at ``x``; ``size`` is its larger side as a fraction of the frame's shorter side. Nothing here
knows about pixels, arrays or words.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from typing import Any, Self

from calotype.pipelines.bundled.ambience import Atmosphere, Environment, Season, Time, Tints, Weather
from calotype.pipelines.bundled.backdrops import Backdrop
from calotype.pipelines.bundled.camera import Camera
from calotype.pipelines.bundled.conditions import Condition
from calotype.pipelines.bundled.countenance import Cut, Mien
from calotype.pipelines.bundled.designs import Design
from calotype.pipelines.bundled.garments import RGB as RGB
from calotype.pipelines.bundled.garments import Garment
from calotype.pipelines.bundled.gestures import Gesture
from calotype.pipelines.bundled.grafts import Graft
from calotype.pipelines.bundled.locales import Locale
from calotype.pipelines.bundled.rooms import ANY, Room
from calotype.pipelines.bundled.standings import Standing
from calotype.pipelines.bundled.strung import Strung
from calotype.pipelines.bundled.wisps import Wisp


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
    FILM = "slide film"
    NOIR = "film noir"
    TAPE = "video tape"
    CLAY = "clay"
    FELT = "felt"
    KNIT = "knitted"
    MASTER = "old master"
    DECO = "art deco"
    BAUHAUS = "bauhaus"
    VAPORWAVE = "vaporwave"
    LINOCUT = "linocut"
    QUILL = "quilling"
    BATIK = "batik"
    STIPPLE = "stippling"


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
    OVERTURNED = "overturned"
    """The feet are up."""
    REARING = "rearing"
    """An animal stands on its hind legs,"""
    GRAZING = "grazing"
    """has the head at the ground,"""
    HOWLING = "howling"
    """has it thrown back,"""
    STRETCHING = "stretching"
    """or the forelegs down."""
    GROOMING = "grooming"
    """It sits, with a forepaw at its mouth,"""
    SCRATCHING = "scratching"
    """a hind one at its ear,"""
    PAWING = "pawing"
    """or a forepaw held out."""
    CURLED = "curled"
    """It is rolled up, the eyes shut."""
    FALLING = "falling"
    TYING = "tying"
    """Sitting, with the hands at the feet."""
    CRAWLING = "crawling"
    """On hands and knees."""
    SQUATTING = "squatting"
    LUNGING = "lunging"
    """One knee is bent, the other leg far aside."""
    SPLITTING = "splitting"
    """Both legs are stretched to the sides, on the ground."""
    POISED = "poised"
    """On one leg."""
    LOLLING = "lolling"
    """The back and one foot are against a wall."""
    DIVING = "diving"
    """Headlong, the arms ahead."""
    FLOATING = "floating"
    """On the back in the water."""
    PROPPED = "propped"
    """Stretched out over the ground on hands and toes."""


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
    gone: bool = False
    """The thing is without it."""


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
    grafts: tuple[Graft, ...] = ()


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
    grafts: tuple[Graft, ...] = ()
    cut: Cut | None = None
    pose: Pose | None = None
    gesture: Gesture | None = None
    stature: float = 1.0
    """How many times as tall as such things are the prompt makes it."""
    cast: Cast | None = None
    """It is one of those."""
    near: bool = False
    """It is close to the next one who is."""
    member: int = 0
    """Which of those that the prompt names by that asset: "a black cat and a white cat" are 0 and 1."""
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
    BOND = "bond"
    """The held one touches the other as the joint's look says: see ``bonds``."""


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


@dataclass(frozen=True, kw_only=True)
class Scene:
    """Everything the renderer needs, at any pixel size."""

    elements: tuple[Element, ...] = ()
    joints: tuple[Joint, ...] = ()
    environment: Environment = Environment.STUDIO
    locale: Locale | None = None
    """The place that the environment stands in for."""
    beyond: tuple[Environment, Locale | None] | None = None
    """What is seen from a place that looks out on another: from a balcony, a terrace, a ship's deck."""
    backdrops: tuple[Backdrop, ...] = ()
    """What stands on the horizon."""
    strung: frozenset[Strung] = frozenset()
    """What hangs on lines over the street."""
    time: Time = Time.DAY
    weather: Weather = Weather.CLEAR
    season: Season = Season.SUMMER
    style: Style = Style.RENDER
    camera: Camera = field(default_factory=Camera)
    atmosphere: Atmosphere = field(default_factory=Atmosphere)
    finish: Finish = Finish()
    texts: tuple[Inscription, ...] = ()
    palette: tuple[Colour, ...] = ()
    """The colours that the whole picture keeps to."""
    tints: Tints = field(default_factory=Tints)
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
