"""Rooms: what a prompt says of an interior beyond the place it is laid out as. Nothing here knows words or pixels."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

RGB = tuple[float, float, float]


class Use(StrEnum):
    """What a room is for, where that is none of the trained places."""

    BATHROOM = "bathroom"
    TEA_ROOM = "tea room"
    CORRIDOR = "corridor"
    WARD = "ward"
    THEATRE = "operating theatre"
    SALON = "salon"
    BACKSTAGE = "backstage"
    CLASSROOM = "classroom"
    OFFICE = "office"
    WORKSHOP = "workshop"
    FORGE = "forge"
    ATELIER = "atelier"
    ATTIC = "attic"
    CELLAR = "cellar"
    GYM = "gym"
    NAVE = "nave"
    HOTHOUSE = "hothouse"
    CARRIAGE = "carriage"
    CELL = "cell"
    CABIN = "cabin"
    LABORATORY = "laboratory"
    SHOP = "shop"
    LAUNDRY = "laundry"
    GALLERY = "gallery"
    WAREHOUSE = "warehouse"
    BALLROOM = "ballroom"
    TAVERN = "tavern"
    DINER = "diner"
    COCKPIT = "cockpit"
    LOBBY = "lobby"
    DINING = "dining room"
    LIVING = "living room"
    BARN = "barn"
    SILL = "window sill"
    DANCE = "dance studio"
    COURTROOM = "courtroom"
    RING = "boxing ring"
    CINEMA = "cinema"
    AUDITORIUM = "auditorium"
    OBSERVATORY = "observatory"
    CASINO = "casino"
    ARCADE = "arcade"
    AISLE = "supermarket"
    UNDERGROUND = "underground station"
    LIFT = "lift"
    SERVERS = "server room"
    STAIRWELL = "stairwell"
    TENT = "tent"
    SAUNA = "sauna"
    MEETING = "meeting room"
    SHIP = "ship's cabin"
    GARAGE = "garage"
    BURROW = "burrow"
    CAR = "car"
    AIRPORT = "airport"
    OPERA = "opera house"
    FLIGHT_DECK = "flight deck"
    SUBMARINE = "submarine"
    BOWLING = "bowling alley"
    POOL = "indoor pool"
    MOSQUE = "mosque"
    RECORDING = "recording studio"
    PHARMACY = "pharmacy"
    BASEMENT = "basement"
    CRYPT = "crypt"
    VAULT = "bank vault"
    MALL = "shopping mall"
    CLUB = "nightclub"
    IGLOO = "igloo"
    DENTIST = "dentist's"
    BELLY = "belly"


class Look(StrEnum):
    """The style that a room is furnished in."""

    SCANDINAVIAN = "scandinavian"
    INDUSTRIAL = "industrial"
    RUSTIC = "rustic"
    VICTORIAN = "victorian"
    MINIMALIST = "minimalist"
    JAPANESE = "japanese"
    MODERN = "modern"
    DECO = "art deco"
    BOHEMIAN = "bohemian"
    ACADEMIC = "dark academia"
    MIDCENTURY = "mid-century"
    CLINICAL = "clinical"
    BRUTALIST = "brutalist"
    GOTHIC = "gothic"
    LUXURIOUS = "luxurious"
    ABANDONED = "abandoned"


class Upkeep(StrEnum):
    """What has become of a room."""

    FLOODED = "flooded"
    OVERGROWN = "overgrown"
    RUINED = "ruined"
    CLUTTERED = "cluttered"
    COBWEBBED = "cobwebbed"
    DIM = "dim"


class Flooring(StrEnum):
    """What a floor is of."""

    BOARDS = "boards"
    TILES = "tiles"
    CHEQUERED = "chequered"
    CONCRETE = "concrete"
    STONE = "stone"
    MARBLE = "marble"
    CARPET = "carpet"
    HERRINGBONE = "herringbone"
    TERRAZZO = "terrazzo"
    HEXAGONS = "hexagons"
    PATTERNED = "patterned tiles"
    TATAMI = "tatami"
    EARTH = "earth"


class Covering(StrEnum):
    """What is on a wall, where it is no bare masonry."""

    PLASTER = "plaster"
    TILES = "tiles"
    PANELS = "panels"
    PAPER = "wallpaper"
    LOGS = "logs"
    PAPER_SCREENS = "paper screens"
    BRICK = "brick"
    STONE = "stone"
    CONCRETE = "concrete"
    WOOD = "wood"


class Glass(StrEnum):
    """The shape of a room's window."""

    NONE = "none"
    SASH = "sash"
    WIDE = "wide"
    ARCHED = "arched"
    ROUND = "round"
    HIGH = "high"
    DOORS = "doors"
    """Of glass, down to the floor."""


class View(StrEnum):
    """What a window looks out on, where it is no countryside."""

    CITY = "city"
    SEA = "sea"
    SNOW = "snow"
    FOREST = "forest"
    GARDEN = "garden"
    MOUNTAINS = "mountains"
    SPACE = "space"
    SKY = "sky"
    DEEP = "under water"
    APRON = "apron"


@dataclass(frozen=True, kw_only=True)
class Door:
    """One in a room's wall."""

    open: bool = False
    leaves: int = 1
    colour: RGB | None = None


@dataclass(frozen=True, kw_only=True)
class Room:
    """All of it; what is None, the use and the look decide, or the seed."""

    use: Use | None = None
    look: Look | None = None
    kind: str = ""
    """Of what a corridor is: "hotel"."""
    flooring: Flooring | None = None
    floor: RGB | None = None
    covering: Covering | None = None
    trim: RGB | None = None
    """Of what is panelled and framed."""
    wall: RGB | None = None
    """Of tiles, panels or paper."""
    glass: Glass | None = None
    skylight: bool = False
    door: Door | None = None
    view: View | None = None
    rain: bool = False
    """It runs down the panes."""
    snow: bool = False
    """It falls outside."""
    beams: bool = False
    sloped: bool = False
    """The roof comes down on both sides."""
    curtains: bool | None = None
    curtain_colour: RGB | None = None
    blinds: bool = False
    """Slats hang in its window."""
    fittings: RGB | None = None
    """Of its taps, and what is of metal with them."""
    seats: RGB | None = None
    """Of the seats that are built in."""
    cabinets: RGB | None = None
    """Of a kitchen's cupboards."""
    rug: bool | None = None
    round_rug: bool | None = None
    rug_colour: RGB | None = None
    bare: bool = False
    """Nothing stands or hangs in it but what is named."""
    festoon: bool = False
    """Strings of small lights hang along its wall."""
    tubes: bool = False
    """Light tubes hang from the ceiling."""
    pendants: int = 0
    """Lamps that hang from the ceiling, where the prompt says so."""
    pendant_colour: RGB | None = None
    cornered: tuple[str, ...] = ()
    """Assets that stand in its corner;"""
    centred: tuple[str, ...] = ()
    """in its middle."""
    watchers: tuple[str, ...] = ()
    """Assets that look in at the window."""
    upended: bool = False
    """The picture is upside down."""
    upkeep: frozenset[Upkeep] = frozenset()
    stock: tuple[str, ...] = ()
    """Assets that its shelves are full of."""
    ledge: tuple[str, ...] = ()
    """Assets on a shelf of its wall."""
    hung: tuple[str, ...] = ()
    """Assets that hang on its walls, several of each."""
    dangling: tuple[str, ...] = ()
    """Assets that hang from its ceiling, several of each."""

    @property
    def told(self) -> bool:
        """Whether the prompt says anything of it."""
        return self != ANY


ANY = Room()
"""Of which the prompt says nothing."""
