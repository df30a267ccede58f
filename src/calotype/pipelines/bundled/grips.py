"""How things are worn, held and ridden: by which point of them, how large, and in which attitude.

Points are fractions of the sprite's width and height from its upper left corner, facing as the asset does.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from calotype.pipelines.bundled.anchors import Slot, is_ridden
from calotype.pipelines.bundled.assets import Kind

Point = tuple[float, float]
PAIRED = Slot.FEET
"""Where one thing is worn on each side."""


@dataclass(frozen=True, kw_only=True)
class Worn:
    """Something on a head, a face or a neck."""

    slot: Slot
    at: Point
    """What of it lies on the slot."""
    width: float
    """Its own width, for one of the slot's."""
    cut: float = 1.0
    """The row below which it is not drawn: chin straps hang before the face otherwise."""


class Hold(StrEnum):
    """Where something is held."""

    RAISED = "raised"
    """In a fist at the height of the waist or higher, upright."""
    HANGING = "hanging"
    """From a hand that hangs down."""
    CHEST = "chest"
    """Before the body with both hands."""


@dataclass(frozen=True, kw_only=True)
class Held:
    """Something in the hands."""

    hold: Hold
    at: Point
    size: float = 0.0
    """Its longer side, for one of the holder's height; 0: by the real sizes."""
    behind: bool = False
    """It is farther than who holds it."""
    tilt: float = 0.0
    """Degrees clockwise that it is turned by."""
    mirrored: bool = False
    """It points to the body otherwise."""


class Attitude(StrEnum):
    """What a rider does with the legs."""

    ASTRIDE = "astride"
    """Seated: they hang down before the mount, foreshortened."""
    ABOARD = "aboard"
    """They are hidden in the hull."""
    UPRIGHT = "upright"
    """It stands."""
    SEATED = "seated"
    """On a seat: they are bent at the knees, and in front of it."""
    ABED = "abed"
    """They are under the blanket."""


@dataclass(frozen=True, kw_only=True)
class Seat:
    """A place on a mount."""

    at: Point
    size: float
    """A grown person's height, for one of the mount's longer side; of a seat or a bed, for one of that by the real
    sizes."""
    attitude: Attitude
    tilt: float = 0.0
    squash: float = 1.0
    """The mount's height after it is turned, for one of before."""
    airborne: bool = False
    apart: float | None = None
    """How far from each other several sit, for one of the mount's width; none: side by side."""


WORN: dict[str, Worn] = {
    "top hat": Worn(slot=Slot.CROWN, at=(0.5, 0.86), width=1.30),
    "sun hat": Worn(slot=Slot.CROWN, at=(0.5, 0.79), width=1.62),
    "crown": Worn(slot=Slot.CROWN, at=(0.5, 0.90), width=0.95),
    "baseball cap": Worn(slot=Slot.CROWN, at=(0.5, 0.74), width=1.12),
    "graduation cap": Worn(slot=Slot.CROWN, at=(0.5, 0.66), width=1.45),
    "hard hat": Worn(slot=Slot.CROWN, at=(0.5, 0.58), width=1.16, cut=0.665),
    "military helmet": Worn(slot=Slot.CROWN, at=(0.47, 0.55), width=1.22, cut=0.66),
    "ribbon": Worn(slot=Slot.CROWN, at=(0.5, 0.55), width=0.66),
    "glasses": Worn(slot=Slot.EYES, at=(0.5, 0.48), width=1.0),
    "sunglasses": Worn(slot=Slot.EYES, at=(0.5, 0.46), width=1.04),
    "goggles": Worn(slot=Slot.EYES, at=(0.5, 0.74), width=1.05),
    "diving mask": Worn(slot=Slot.EYES, at=(0.37, 0.33), width=1.45),
    "headphones": Worn(slot=Slot.CROWN, at=(0.5, 0.30), width=1.30),
    "scarf": Worn(slot=Slot.NECK, at=(0.5, 0.22), width=1.0),
    "cowboy boot": Worn(slot=Slot.FEET, at=(0.33, 0.985), width=0.66),
    "hiking boot": Worn(slot=Slot.FEET, at=(0.30, 0.985), width=0.66),
    "shoe": Worn(slot=Slot.FEET, at=(0.30, 0.985), width=0.62),
    "ice skate": Worn(slot=Slot.FEET, at=(0.36, 0.985), width=0.60),
    "beanie": Worn(slot=Slot.CROWN, at=(0.5, 0.86), width=1.12),
    "cowboy hat": Worn(slot=Slot.CROWN, at=(0.5, 0.80), width=1.62),
    "peaked cap": Worn(slot=Slot.CROWN, at=(0.5, 0.78), width=1.20),
    "medal": Worn(slot=Slot.NECK, at=(0.5, 0.02), width=0.55),
    "necklace": Worn(slot=Slot.NECK, at=(0.5, 0.05), width=0.62),
}
_BY_THE_HANDLE = (0.5, 0.08)
_MIDDLE = (0.5, 0.5)
HELD: dict[str, Held] = {
    "balloon": Held(hold=Hold.RAISED, at=(0.035, 0.965), size=0.72, behind=True),
    "umbrella": Held(hold=Hold.RAISED, at=(0.525, 0.84), size=0.86),
    "beach umbrella": Held(hold=Hold.RAISED, at=(0.5, 0.86), size=0.86),
    "closed umbrella": Held(hold=Hold.HANGING, at=(0.12, 0.10), size=0.50),
    "kite": Held(hold=Hold.RAISED, at=(0.10, 0.95), size=0.60, behind=True),
    "paper lantern": Held(hold=Hold.HANGING, at=(0.5, 0.0), size=0.30),
    "bouquet": Held(hold=Hold.RAISED, at=(0.84, 0.74), size=0.31),
    "rose": Held(hold=Hold.RAISED, at=(0.45, 0.85), size=0.34),
    "tulip": Held(hold=Hold.RAISED, at=(0.5, 0.85), size=0.34),
    "daisy": Held(hold=Hold.RAISED, at=(0.5, 0.88), size=0.32),
    "sunflower": Held(hold=Hold.RAISED, at=(0.5, 0.86), size=0.42),
    "hyacinth": Held(hold=Hold.RAISED, at=(0.80, 0.88), size=0.34),
    "feather": Held(hold=Hold.RAISED, at=(0.06, 0.94), size=0.26),
    "candle": Held(hold=Hold.RAISED, at=(0.5, 0.86), size=0.24),
    "flashlight": Held(hold=Hold.RAISED, at=(0.70, 0.62), size=0.22),
    "magic wand": Held(hold=Hold.RAISED, at=(0.15, 0.86), size=0.34),
    "magnifying glass": Held(hold=Hold.RAISED, at=(0.86, 0.84), size=0.26),
    "microphone": Held(hold=Hold.RAISED, at=(0.20, 0.80), size=0.22),
    "dagger": Held(hold=Hold.RAISED, at=(0.74, 0.20), size=0.30, tilt=180),
    "swords": Held(hold=Hold.RAISED, at=(0.5, 0.66), size=0.50),
    "axe": Held(hold=Hold.RAISED, at=(0.82, 0.76), size=0.42),
    "hammer": Held(hold=Hold.RAISED, at=(0.84, 0.80), size=0.30),
    "wrench": Held(hold=Hold.RAISED, at=(0.72, 0.74), size=0.26),
    "pickaxe": Held(hold=Hold.RAISED, at=(0.82, 0.82), size=0.42),
    "broom": Held(hold=Hold.RAISED, at=(0.66, 0.42), size=0.70),
    "fishing rod": Held(hold=Hold.RAISED, at=(0.70, 0.92), size=0.55, mirrored=True),
    "tennis racket": Held(hold=Hold.RAISED, at=(0.90, 0.90), size=0.38),
    "badminton racket": Held(hold=Hold.RAISED, at=(0.10, 0.90), size=0.38),
    "table tennis bat": Held(hold=Hold.RAISED, at=(0.12, 0.88), size=0.24),
    "cricket bat": Held(hold=Hold.RAISED, at=(0.14, 0.10), size=0.46, tilt=180),
    "relay baton": Held(hold=Hold.RAISED, at=(0.16, 0.60), size=0.26),
    "hockey stick": Held(hold=Hold.RAISED, at=(0.88, 0.10), size=0.55),
    "lollipop": Held(hold=Hold.RAISED, at=(0.88, 0.90), size=0.30),
    "ice cream cone": Held(hold=Hold.RAISED, at=(0.5, 0.80), size=0.28),
    "dango": Held(hold=Hold.RAISED, at=(0.92, 0.92), size=0.28),
    "chicken leg": Held(hold=Hold.RAISED, at=(0.18, 0.14), size=0.24, tilt=180),
    "shield": Held(hold=Hold.CHEST, at=_MIDDLE, size=0.44),
    "handbag": Held(hold=Hold.HANGING, at=_BY_THE_HANDLE, size=0.26),
    "purse": Held(hold=Hold.HANGING, at=_BY_THE_HANDLE, size=0.16),
    "briefcase": Held(hold=Hold.HANGING, at=_BY_THE_HANDLE, size=0.27),
    "suitcase": Held(hold=Hold.HANGING, at=(0.5, 0.06), size=0.40),
    "shopping bags": Held(hold=Hold.HANGING, at=(0.33, 0.06), size=0.32),
    "basket": Held(hold=Hold.HANGING, at=_BY_THE_HANDLE, size=0.30),
    "bucket": Held(hold=Hold.HANGING, at=_BY_THE_HANDLE, size=0.28),
    "toolbox": Held(hold=Hold.HANGING, at=_BY_THE_HANDLE, size=0.28),
    "skateboard": Held(hold=Hold.HANGING, at=(0.5, 0.35), size=0.48),
    "electric guitar": Held(hold=Hold.CHEST, at=(0.44, 0.58), size=0.62),
    "acoustic guitar": Held(hold=Hold.CHEST, at=(0.40, 0.66), size=0.62),
    "ukulele": Held(hold=Hold.CHEST, at=(0.40, 0.62), size=0.44),
    "banjo": Held(hold=Hold.CHEST, at=(0.44, 0.56), size=0.58),
    "violin": Held(hold=Hold.CHEST, at=(0.44, 0.56), size=0.50),
    "saxophone": Held(hold=Hold.CHEST, at=(0.5, 0.55), size=0.46),
    "accordion": Held(hold=Hold.CHEST, at=_MIDDLE, size=0.40),
    "trumpet": Held(hold=Hold.CHEST, at=_MIDDLE, size=0.34),
    "flute": Held(hold=Hold.CHEST, at=_MIDDLE, size=0.34),
    "drum": Held(hold=Hold.CHEST, at=(0.5, 0.4), size=0.36),
    "open book": Held(hold=Hold.CHEST, at=(0.5, 0.45), size=0.34),
    "book": Held(hold=Hold.CHEST, at=(0.5, 0.45), size=0.30),
    "newspaper": Held(hold=Hold.CHEST, at=(0.5, 0.45), size=0.34),
    "map": Held(hold=Hold.CHEST, at=(0.5, 0.45), size=0.36),
    "teddy bear": Held(hold=Hold.CHEST, at=(0.5, 0.34), size=0.44),
    "mobile phone": Held(hold=Hold.RAISED, at=(0.5, 0.72), size=0.19),
    "cup": Held(hold=Hold.RAISED, at=(0.5, 0.62), size=0.22),
    "cup of coffee": Held(hold=Hold.RAISED, at=(0.5, 0.70), size=0.19),
    "teacup": Held(hold=Hold.RAISED, at=(0.5, 0.70), size=0.19),
    "sign": Held(hold=Hold.CHEST, at=(0.5, 0.72), size=0.60),
    "baby": Held(hold=Hold.CHEST, at=(0.5, 0.42), size=0.46),
    "trophy": Held(hold=Hold.CHEST, at=(0.5, 0.55), size=0.32),
    "bubbles": Held(hold=Hold.RAISED, at=(-0.10, 0.92), size=0.42),
    "bow and arrow": Held(hold=Hold.RAISED, at=(0.62, 0.36), size=0.52),
    "camera": Held(hold=Hold.CHEST, at=(0.5, 0.62), size=0.22),
    "frying pan": Held(hold=Hold.RAISED, at=(0.88, 0.80), size=0.34, mirrored=True),
    "watering can": Held(hold=Hold.RAISED, at=(0.84, 0.45), size=0.30, mirrored=True),
    "cello": Held(hold=Hold.CHEST, at=(0.62, 0.62), size=0.74),
    "harp": Held(hold=Hold.CHEST, at=(0.55, 0.55), size=0.84),
    "boxing glove": Held(hold=Hold.RAISED, at=(0.5, 0.86), size=0.20),
    "boy": Held(hold=Hold.CHEST, at=(0.5, 0.46), size=0.62),
    "girl": Held(hold=Hold.CHEST, at=(0.5, 0.46), size=0.62),
    "skull": Held(hold=Hold.CHEST, at=_MIDDLE, size=0.28),
}
_BY_KIND: dict[str, Held] = {
    Kind.FOOD: Held(hold=Hold.RAISED, at=(0.5, 0.80)),
    Kind.DRINK: Held(hold=Hold.RAISED, at=(0.5, 0.66)),
    Kind.FLOWER: Held(hold=Hold.RAISED, at=(0.5, 0.84), size=0.30),
    Kind.PLANT: Held(hold=Hold.CHEST, at=_MIDDLE),
    Kind.TOY: Held(hold=Hold.CHEST, at=_MIDDLE),
    Kind.TOOL: Held(hold=Hold.RAISED, at=(0.5, 0.62)),
    Kind.INSTRUMENT: Held(hold=Hold.CHEST, at=_MIDDLE),
    Kind.OBJECT: Held(hold=Hold.CHEST, at=_MIDDLE),
    Kind.CLOTHING: Held(hold=Hold.CHEST, at=_MIDDLE),
    Kind.INSECT: Held(hold=Hold.RAISED, at=(0.5, 0.80), size=0.20),
    Kind.FISH: Held(hold=Hold.CHEST, at=_MIDDLE),
    Kind.PERSON: Held(hold=Hold.CHEST, at=(0.5, 0.46), size=0.66),
}
_IN_ARMS = Held(hold=Hold.CHEST, at=(0.5, 0.45))
_BEASTS = frozenset({Kind.ANIMAL, Kind.BIRD})
CUB = Held(hold=Hold.CHEST, at=(0.5, 0.42), size=0.42)
"""The young of who holds it."""
_PETS = frozenset(
    "cat,dog,poodle,rabbit,hamster,mouse,rat,hedgehog,koala,chick,hatching chick,bird,dove,parrot,owl,turtle,frog,fish,"
    "snake,duck,rooster,goose,penguin,lizard,squirrel,crab,lobster,kitten,puppy,lamb,chihuahua,siamese cat,pug,"
    "guinea pig,meerkat,red panda,arctic fox,fennec fox,axolotl,chameleon,pigeon,robin,sparrow,hen,snail,dachshund,"
    "corgi,beagle,raccoon,otter,fox,monkey".split(",")
)
_NEVER_HELD = frozenset(
    "bathtub,brick wall,gas pump,piano,slot machine,goal,gravestone,road barrier,postbox,barber pole,oil drum,"
    "traffic light,snowman,ladder,spider web,paw prints,slide,theatre masks,stone head,coffin,disco ball,"
    "water drop,snowflake,dress,coat,jeans,shorts,blouse,t-shirt,sari,kimono,swimsuit,bikini,lab coat,"
    "karate uniform,shirt and tie,bamboo,cactus,fallen leaves,wheat".split(",")
)
BUNCHED = frozenset({"balloon", "rose", "tulip", "daisy", "sunflower", "hyacinth", "hibiscus", "lollipop"})
"""Of these one hand holds several."""
_SMALL = (0.16, 0.42)
"""Between these fractions of the holder's height is what has no size of its own in the table."""
SEATS: dict[str, Seat] = {
    "bicycle": Seat(at=(0.60, 0.16), size=1.02, attitude=Attitude.ASTRIDE),
    "motorcycle": Seat(at=(0.66, 0.36), size=1.0, attitude=Attitude.ASTRIDE),
    "scooter": Seat(at=(0.58, 0.24), size=0.95, attitude=Attitude.ASTRIDE),
    "kick scooter": Seat(at=(0.52, 0.84), size=1.05, attitude=Attitude.UPRIGHT),
    "skateboard": Seat(at=(0.5, 0.45), size=1.05, attitude=Attitude.UPRIGHT, tilt=46, squash=0.62),
    "surfboard": Seat(at=(0.5, 0.5), size=1.0, attitude=Attitude.UPRIGHT, tilt=90, squash=0.62),
    "sled": Seat(at=(0.55, 0.46), size=0.95, attitude=Attitude.ASTRIDE),
    "broom": Seat(at=(0.54, 0.5), size=0.80, attitude=Attitude.ASTRIDE, tilt=38, airborne=True),
    "rocket": Seat(at=(0.55, 0.42), size=0.62, attitude=Attitude.ASTRIDE, airborne=True),
    "cloud": Seat(at=(0.5, 0.40), size=0.62, attitude=Attitude.ABOARD),
    "canoe": Seat(at=(0.36, 0.64), size=0.62, attitude=Attitude.ABOARD),
    "rowboat": Seat(at=(0.46, 0.56), size=0.62, attitude=Attitude.ABOARD),
    "sailboat": Seat(at=(0.20, 0.835), size=0.52, attitude=Attitude.ABOARD),
    "motor boat": Seat(at=(0.86, 0.60), size=0.50, attitude=Attitude.ABOARD),
    "speedboat": Seat(at=(0.60, 0.42), size=0.42, attitude=Attitude.ABOARD),
    "bathtub": Seat(at=(0.40, 0.545), size=0.85, attitude=Attitude.ABOARD),
    "basket": Seat(at=(0.5, 0.50), size=1.3, attitude=Attitude.ABOARD),
    "teacup": Seat(at=(0.45, 0.46), size=0.95, attitude=Attitude.ABOARD),
    "bucket": Seat(at=(0.5, 0.22), size=1.2, attitude=Attitude.ABOARD),
    "shopping cart": Seat(at=(0.42, 0.18), size=0.9, attitude=Attitude.ABOARD),
    "bench": Seat(at=(0.5, 0.47), size=1.0, attitude=Attitude.SEATED),
    "barber chair": Seat(at=(0.48, 0.60), size=0.95, attitude=Attitude.SEATED),
    "chair": Seat(at=(0.5, 0.57), size=1.0, attitude=Attitude.SEATED),
    "stool": Seat(at=(0.5, 0.10), size=0.8, attitude=Attitude.SEATED),
    "armchair": Seat(at=(0.47, 0.62), size=0.9, attitude=Attitude.SEATED),
    "rocking chair": Seat(at=(0.45, 0.60), size=0.9, attitude=Attitude.SEATED),
    "throne": Seat(at=(0.5, 0.70), size=0.86, attitude=Attitude.SEATED),
    "sofa": Seat(at=(0.5, 0.60), size=0.9, attitude=Attitude.SEATED),
    "slide": Seat(at=(0.62, 0.56), size=0.55, attitude=Attitude.SEATED),
    "seesaw": Seat(at=(0.5, 0.22), size=0.62, attitude=Attitude.ASTRIDE, apart=0.76),
    "treadmill": Seat(at=(0.40, 0.80), size=1.0, attitude=Attitude.UPRIGHT),
    "swing": Seat(at=(0.5, 0.70), size=1.0, attitude=Attitude.SEATED),
    "seat": Seat(at=(0.45, 0.66), size=0.9, attitude=Attitude.SEATED),
    "toilet": Seat(at=(0.36, 0.50), size=0.9, attitude=Attitude.SEATED),
    "wheelchair": Seat(at=(0.45, 0.52), size=0.9, attitude=Attitude.SEATED),
    "cradle": Seat(at=(0.46, 0.60), size=0.85, attitude=Attitude.ABOARD),
    "chariot": Seat(at=(0.83, 0.30), size=1.0, attitude=Attitude.ABOARD),
    "crib": Seat(at=(0.58, 0.50), size=0.85, attitude=Attitude.ABOARD),
    "bed": Seat(at=(0.46, 0.52), size=0.72, attitude=Attitude.ABED),
    "unicycle": Seat(at=(0.45, 0.06), size=1.25, attitude=Attitude.ASTRIDE),
    "bmx bike": Seat(at=(0.78, 0.26), size=1.15, attitude=Attitude.ASTRIDE),
    "tricycle": Seat(at=(0.56, 0.40), size=1.45, attitude=Attitude.ASTRIDE),
    "jet ski": Seat(at=(0.62, 0.44), size=0.66, attitude=Attitude.ASTRIDE),
    "snowmobile": Seat(at=(0.58, 0.38), size=0.66, attitude=Attitude.ASTRIDE),
    "rocking horse": Seat(at=(0.42, 0.32), size=1.10, attitude=Attitude.ASTRIDE),
    "paddle board": Seat(at=(0.5, 0.50), size=0.55, attitude=Attitude.UPRIGHT),
    "raft": Seat(at=(0.32, 0.68), size=0.70, attitude=Attitude.UPRIGHT),
    "kayak": Seat(at=(0.52, 0.52), size=0.58, attitude=Attitude.ABOARD),
    "gondola": Seat(at=(0.52, 0.66), size=0.46, attitude=Attitude.ABOARD),
    "santa's sleigh": Seat(at=(0.42, 0.40), size=0.70, attitude=Attitude.ABOARD),
    "go-kart": Seat(at=(0.63, 0.50), size=0.80, attitude=Attitude.ABOARD),
    "hammock": Seat(at=(0.52, 0.62), size=0.62, attitude=Attitude.ABOARD),
    "office chair": Seat(at=(0.46, 0.54), size=1.0, attitude=Attitude.SEATED),
    "deck chair": Seat(at=(0.44, 0.58), size=0.80, attitude=Attitude.SEATED),
    "bar stool": Seat(at=(0.45, 0.34), size=1.0, attitude=Attitude.SEATED),
    "camp stool": Seat(at=(0.5, 0.08), size=0.7, attitude=Attitude.SEATED),
    "step stool": Seat(at=(0.5, 0.06), size=0.8, attitude=Attitude.SEATED),
    "high chair": Seat(at=(0.48, 0.46), size=0.9, attitude=Attitude.SEATED),
    "recliner": Seat(at=(0.47, 0.62), size=0.80, attitude=Attitude.SEATED),
    "bean bag": Seat(at=(0.5, 0.60), size=0.95, attitude=Attitude.SEATED),
    "leather sofa": Seat(at=(0.5, 0.62), size=0.9, attitude=Attitude.SEATED),
    "corner sofa": Seat(at=(0.5, 0.62), size=0.9, attitude=Attitude.SEATED),
    "wicker chair": Seat(at=(0.48, 0.64), size=0.95, attitude=Attitude.SEATED),
    "folding chair": Seat(at=(0.48, 0.48), size=1.0, attitude=Attitude.SEATED),
    "cafe chair": Seat(at=(0.5, 0.52), size=1.0, attitude=Attitude.SEATED),
    "sun lounger": Seat(at=(0.42, 0.62), size=0.9, attitude=Attitude.SEATED),
    "pool lounger": Seat(at=(0.42, 0.72), size=0.9, attitude=Attitude.SEATED),
}
"""By the asset."""
PERCHES: dict[str, Seat] = {
    name: Seat(at=at, size=0.64, attitude=Attitude.SEATED)
    for name, at in (
        ("rock", (0.5, 0.10)), ("log", (0.5, 0.12)), ("tree stump", (0.5, 0.16)), ("wooden crate", (0.5, 0.12)),
        ("barrel", (0.5, 0.07)), ("hay bale", (0.5, 0.10)), ("stairs", (0.40, 0.64)), ("stone wall", (0.5, 0.05)),
        ("fence", (0.5, 0.10)), ("suitcase", (0.5, 0.16)), ("treasure chest", (0.5, 0.28)), ("toy box", (0.5, 0.40)),
        ("cardboard box", (0.5, 0.30)), ("dining table", (0.5, 0.12)), ("writing desk", (0.5, 0.12)),
        ("mushroom", (0.5, 0.06)), ("pumpkin", (0.5, 0.14)), ("cube", (0.5, 0.16)), ("drum", (0.5, 0.12)),
        ("pile of rocks", (0.5, 0.10)), ("branch", (0.5, 0.50)), ("stack of books", (0.5, 0.06)),
    )
}  # fmt: skip
"""What is no seat, and somebody sits on where the prompt says so."""
CREWED: dict[str, int] = {
    "canoe": 2, "rowboat": 2, "sailboat": 2, "motor boat": 2, "speedboat": 2, "basket": 2, "bathtub": 2, "bench": 3,
    "sofa": 4, "stone wall": 4, "fence": 4, "stairs": 3, "hay bale": 2, "bed": 2, "branch": 2, "dining table": 2,
    "seesaw": 2,
}  # fmt: skip
"""Where there is room for more than one, and for how many."""
LENGTHY = frozenset({"sofa", "bench"})
"""Seats on which there is room to lie."""
_DWARF, _GIANT = 0.45, 2.4
"""Somebody on a seat has at least and at most so many times its longer side."""
_ON_ANIMALS = Seat(at=(0, 0), size=0.78, attitude=Attitude.ASTRIDE)


def held_by(name: str, kind: str) -> Held | None:
    """How it is held; None for what nobody holds."""
    if name in HELD:
        return HELD[name]
    if name in _NEVER_HELD:
        return None
    return _IN_ARMS if name in _PETS or kind in _BEASTS else _BY_KIND.get(kind)


def is_pet(name: str, kind: str) -> bool:
    """Whether it is taken into the arms rather than embraced."""
    return name in _PETS or name == "baby" or kind not in {Kind.ANIMAL, Kind.BIRD, Kind.PERSON}


def held_size(grip: Held, held_m: float, holder_m: float) -> float:
    """The longer side of what is held, for one of the holder's height."""
    if grip.size:
        return grip.size
    return min(_SMALL[1], max(_SMALL[0], (held_m / max(0.05, holder_m)) ** 0.6))


def seat_of(name: str) -> Seat | None:
    """How it is ridden; None for what nobody rides. An animal's place is among its anchors."""
    return SEATS.get(name) or PERCHES.get(name) or (_ON_ANIMALS if is_ridden(name) else None)


MAKESHIFT = Seat(at=(0.5, 0.0), size=0.80, attitude=Attitude.ASTRIDE)
"""On the top of what nobody usually rides: a vacuum cleaner, a dragonfly, a cheese."""
_MOUNTS = frozenset(
    {Kind.TOOL, Kind.OBJECT, Kind.TOY, Kind.FOOD, Kind.INSTRUMENT, Kind.CLOTHING, Kind.PLANT, Kind.FLOWER}
    | {Kind.ANIMAL, Kind.BIRD, Kind.FISH, Kind.INSECT}
)


def mount_of(name: str) -> Seat:
    """How what is ridden by the prompt's own words is ridden, whatever it is."""
    return seat_of(name) or MAKESHIFT


def is_mount(name: str, kind: str) -> bool:
    """Whether somebody may ride it, if the prompt says that they ride."""
    return seat_of(name) is not None or kind in _MOUNTS


def is_sat_on(name: str) -> bool:
    """Whether who is on it sits, or lies in it, and the encoder is told that as it stands."""
    seat = seat_of(name)
    return seat is not None and seat.attitude in (Attitude.SEATED, Attitude.ABED)


def is_seat(name: str) -> bool:
    """Whether somebody on it sits, if nothing else is said."""
    return name in SEATS and SEATS[name].attitude in (Attitude.SEATED, Attitude.ABED)


def rider_size(seat: Seat, rider_m: float, mount_m: float, *, living: bool) -> float:
    """The rider's height, for one of the mount's longer side; both in metres, of a seat that longer side."""
    if seat.attitude in (Attitude.SEATED, Attitude.ABED):
        return seat.size * min(_GIANT, max(_DWARF, rider_m / max(0.1, mount_m)))
    ratio = rider_m / max(0.1, mount_m) if living else rider_m / 1.7
    return min((0.88 if living else 1.15) * seat.size, max(0.58 * seat.size, seat.size * ratio**0.4))
