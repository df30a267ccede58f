"""Uses: what somebody does with a thing in the hand at their own face, or on the ground before them: eats, drinks,
smells or smokes it, brushes the hair or sweeps the floor with it.

Points are fractions of the sprite's width and height, from its upper left corner.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from calotype.pipelines.bundled.assets import Kind
from calotype.pipelines.bundled.dealings import forms

Point = tuple[float, float]
_LOOK = "use"
"""Before a use in a joint's look."""


class Use(StrEnum):
    """Where a thing is brought."""

    MOUTH = "mouth"
    NOSE = "nose"
    EYES = "eyes"
    EAR = "ear"
    CHEEK = "cheek"
    HAIR = "hair"
    FLOOR = "floor"
    """Its lower end is on the ground, and both hands are on it."""


@dataclass(frozen=True, kw_only=True)
class Contact:
    """How a thing is brought there, in the hand that is at the right of the picture."""

    at: Point
    """What of it touches the face, before it is turned,"""
    grip: Point
    """and where the hand is."""
    size: float = 0.0
    """Its longer side, for one of the holder's height; 0: as it is held otherwise."""
    turn: float = 0.0
    """Degrees clockwise."""
    mirrored: bool = False
    """The points are those of the sprite left for right."""
    pair: Point | None = None
    """Where the other hand is."""


_VERBS: dict[Use, str] = {
    Use.MOUTH: (
        "eat|drink|sip|bite|lick|munch|chew|nibble|slurp|devour|gulp|swallow|taste|suck|smoke|vape|blow|gobble|swig|"
        "savour|savor|toot|apply|kiss|munch on|chew on|nibble on|bite into|suck on|snack on|drink from|sip from|"
        "eat from|drink out of|lick at|feast on|sip on|puff on|eat out of"
    ),
    Use.NOSE: "smell|sniff|inhale",
    Use.EYES: "eye",
    Use.EAR: "phone",
    Use.FLOOR: "wield|sweep with|mop with",
}
"""Verbs that tell it of whatever a hand holds."""
_BY_THING: dict[str, tuple[str, Use]] = {
    "toothbrush": ("brush|clean|polish|scrub", Use.MOUTH),
    "hairbrush": ("brush|comb|style|untangle", Use.HAIR),
    "comb": ("brush|comb|style|untangle|groom", Use.HAIR),
    "hair dryer": ("dry|style|blow", Use.HAIR),
    "razor": ("shave|trim", Use.CHEEK),
    "sponge": ("wash|wipe|scrub", Use.CHEEK),
    "trumpet": ("play|practice|practise", Use.MOUTH),
    "flute": ("play|practice|practise", Use.MOUTH),
    "saxophone": ("play|practice|practise", Use.MOUTH),
    "harmonica": ("play|practice|practise", Use.MOUTH),
    "seashell": ("listen to", Use.EAR),
}
"""Things, and the verbs that tell it of them."""
_BLOWN = frozenset({Kind.FOOD, Kind.DRINK})
"""What is blown on where it stands: a birthday cake."""
_EATEN = frozenset({Kind.FOOD, Kind.DRINK, Kind.OBJECT, Kind.INSTRUMENT, Kind.TOOL, Kind.CLOTHING, Kind.FLOWER,
                    Kind.TOY, Kind.FISH, Kind.INSECT, Kind.PLANT})  # fmt: skip
SWEPT = frozenset({"broom", "mop", "rake", "hoe", "shovel", "pitchfork", "scythe"})
"""What both hands hold on the ground."""
CONTACTS: dict[str, Contact] = {
    "trumpet": Contact(at=(0.04, 0.86), grip=(0.46, 0.52), size=0.34, turn=38, pair=(0.62, 0.66)),
    "flute": Contact(at=(0.16, 0.16), grip=(0.80, 0.86), size=0.38, turn=-22, mirrored=True, pair=(0.5, 0.56)),
    "saxophone": Contact(at=(0.05, 0.08), grip=(0.42, 0.34), size=0.46, mirrored=True, pair=(0.55, 0.72)),
    "harmonica": Contact(at=(0.40, 0.30), grip=(0.96, 0.55), size=0.15, pair=(0.02, 0.6)),
    "smoking pipe": Contact(at=(0.03, 0.12), grip=(0.84, 0.72), size=0.17, mirrored=True),
    "cigar": Contact(at=(0.06, 0.5), grip=(0.75, 0.6), size=0.14),
    "toothbrush": Contact(at=(0.28, 0.24), grip=(0.88, 0.88), size=0.24, turn=-24),
    "razor": Contact(at=(0.22, 0.16), grip=(0.84, 0.90), size=0.24, turn=-10, mirrored=True),
    "comb": Contact(at=(0.20, 0.5), grip=(0.94, 0.72), size=0.22),
    "hairbrush": Contact(at=(0.16, 0.35), grip=(0.94, 0.86), size=0.28),
    "hair dryer": Contact(at=(-0.22, 0.22), grip=(0.60, 0.74), size=0.20),
    "sponge": Contact(at=(0.35, 0.5), grip=(0.80, 0.6), size=0.15),
    "lipstick": Contact(at=(0.40, 0.06), grip=(0.55, 0.86), size=0.15, turn=-48),
    "lollipop": Contact(at=(0.04, 0.44), grip=(0.92, 0.92), size=0.24),
    "binoculars": Contact(at=(0.5, 0.46), grip=(0.98, 0.70), size=0.23, pair=(0.02, 0.70)),
    "camera": Contact(at=(0.5, 0.45), grip=(0.98, 0.70), size=0.20, pair=(0.02, 0.70)),
    "magnifying glass": Contact(at=(0.37, 0.36), grip=(0.90, 0.90), size=0.26),
    "mobile phone": Contact(at=(0.40, 0.42), grip=(0.66, 0.62), size=0.17, turn=16),
    "telephone": Contact(at=(0.40, 0.42), grip=(0.66, 0.62), size=0.18),
    "seashell": Contact(at=(0.30, 0.55), grip=(0.80, 0.66), size=0.17),
    "teacup": Contact(at=(0.10, 0.46), grip=(0.88, 0.66), size=0.19, turn=-14),
    "cup of coffee": Contact(at=(0.12, 0.22), grip=(0.86, 0.52), size=0.19, turn=-14),
    "dandelion": Contact(at=(-0.16, 0.16), grip=(0.50, 0.80), size=0.32, turn=8),
    "popcorn": Contact(at=(0.06, 0.10), grip=(0.78, 0.74), size=0.24),
    "spoon": Contact(at=(0.22, 0.20), grip=(0.88, 0.88), size=0.22, turn=-14),
    "fork": Contact(at=(0.18, 0.12), grip=(0.84, 0.86), size=0.22, turn=-10),
    "chopsticks": Contact(at=(0.16, 0.97), grip=(0.64, 0.10), size=0.24, turn=78),
}
"""By the thing."""
_POURED = Contact(at=(0.5, 0.02), grip=(0.55, 0.62), turn=-62)
"""Of a bottle,"""
_DRUNK = Contact(at=(0.18, 0.06), grip=(0.82, 0.56), turn=-32)
"""of a glass or a mug,"""
_STRAWED = Contact(at=(0.5, 0.02), grip=(0.72, 0.62))
"""of what has a straw,"""
_SMELT = Contact(at=(0.10, 0.24), grip=(0.5, 0.86), size=0.26, turn=-8)
"""of a flower,"""
_BITTEN = Contact(at=(0.20, 0.30), grip=(0.78, 0.70))
"""and of anything else."""
_STRAWS = ("juice", "soda", "bubble tea", "coconut", "cocktail", "milkshake", "smoothie")
_SPOON, _FORK, _STICKS = "spoon", "fork", "chopsticks"
_UTENSILS: dict[str, str] = {
    "noodles": _STICKS, "ramen": _STICKS, "rice": _STICKS, "sushi": _STICKS, "dumpling": _STICKS,
    "spring rolls": _STICKS, "bento box": _STICKS, "fried shrimp": _STICKS, "soup": _SPOON, "cereal": _SPOON,
    "stew": _SPOON, "smoothie bowl": _SPOON, "porridge": _SPOON, "pudding": _SPOON, "custard": _SPOON,
    "shaved ice": _SPOON, "curry": _SPOON, "paella": _FORK, "salad": _FORK, "cake": _FORK, "steak": _FORK,
    "plate of fried eggs": _FORK, "fried egg": _FORK, "pancakes": _FORK, "pie": _FORK, "lasagne": _FORK,
    "roast chicken": _FORK, "bowl of fruit": _FORK, "ice cream": _SPOON, "yogurt": _SPOON, "jelly": _SPOON,
    "oatmeal": _SPOON, "beans": _SPOON, "honey": _SPOON, "waffle": _FORK,
}  # fmt: skip
"""How the names of dishes end that nobody bites into, and what they are eaten with."""


@cache
def _verbs() -> dict[str, Use]:
    return {form: use for use, verbs in _VERBS.items() for verb in verbs.split("|") for form in (verb, *forms(verb))}


@cache
def _of_things() -> dict[tuple[str, str], Use]:
    return {
        (thing, form): use
        for thing, (verbs, use) in _BY_THING.items()
        for verb in verbs.split("|")
        for form in (verb, *forms(verb))
    }


def use_of(words: str, deed: str, thing: str, kind: str) -> Use | None:
    """Where somebody has a thing of whom "words" join it to them, and whose verb ``deed`` is."""
    bare = words.removesuffix(" the")
    own = _of_things().get((thing, bare)) or _of_things().get((thing, deed))
    use = own or _verbs().get(words)
    if words.startswith("blow") and kind in _BLOWN:
        return None
    if use is Use.FLOOR:
        return use if thing in SWEPT else None
    return use if use is not None and kind in _EATEN else None


def told(use: Use) -> str:
    """The look of a joint."""
    return f"{_LOOK}:{use}"


def use_in(look: str) -> Use | None:
    """The one that a joint's look tells."""
    lead, _, rest = look.partition(":")
    return Use(rest) if lead == _LOOK else None


def utensil_of(name: str, use: Use) -> str:
    """What a dish is eaten with; nothing for what is bitten into."""
    return next((tool for end, tool in _UTENSILS.items() if name.endswith(end)), "") if use is Use.MOUTH else ""


def contact_of(name: str, kind: str, use: Use) -> Contact:
    """How a thing is brought to the face."""
    if name in CONTACTS:
        return CONTACTS[name]
    if kind == Kind.FLOWER or use is Use.NOSE:
        return _SMELT
    if kind == Kind.DRINK:
        straw = any(word in name for word in _STRAWS)
        return _POURED if "bottle" in name else _STRAWED if straw else _DRUNK
    return _BITTEN
