"""Muzzles: what an animal does to a thing, which it does with its mouth: it has what is small in it ("a dog chewing a
shoe"), and is with its head at the rest ("a cat drinking from a saucer", "a panda eating bamboo")."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from calotype.pipelines.bundled import anchors, grips
from calotype.pipelines.bundled.bonds import BORNE, MUZZLING, PACKING, Bond
from calotype.pipelines.bundled.dealings import families, forms
from calotype.pipelines.bundled.prompt.pieces import Thing
from calotype.pipelines.bundled.scene import Manner

_BEASTS = frozenset({"animal", "bird", "insect", "fish"})
_PREY = frozenset(
    "food drink plant flower fruit object tool toy clothing furniture instrument tree fish insect".split()
)
_MOUTHED = (
    "chew|nibble|gnaw|munch|steal|snatch|fetch|retrieve|bring|grab|bite|shake|tug|devour|collect|gather|pull|deliver|"
    "pick|seize|grasp|take|carry|hold|crunch|crack"
)
"""What an animal has in its mouth while it does so to it,"""
_EATEN = frozenset({"eating", "eats", "licking", "biting", "drinking"})
_AT = frozenset(
    {"touch", "check", "cure", "tend", "head", "study", "push", "work", "peer", "catch", "hug", "roll", "doctor"}
)
"""and families of what it does with its head down to a thing."""
_FED = (
    "milk|water|cream|nectar|hay|leaves|seeds?|grain|oats|food|dinner|breakfast|kibble|grass|berries|pollen|honey|corn|"
    "straw|feed|cat food|dog food|treats|scraps|birdseed|sap"
)
_CARRIES = frozenset("carrying|carries|holding|catching|catches|clutching|stealing|snatching|grabbing".split("|"))
_CAUGHT = frozenset({"catching", "catches", "eating", "eats", "grabbing", "snatching"})
_LADEN = frozenset({"carrying", "carries", "bearing", "hauling", "transporting"})
_BORN = frozenset({"animal", "bird"})
_SIPS = re.compile(
    r"(?<![\w'-])(?P<how>drinking|lapping(?: up)?|sipping|eating|slurping|pecking|licking|drinks|eats|nibbling|"
    r"munching|"
    r"browsing|(?:collecting|gathering|sucking|taking)(?= (?:the )?(?:pollen|nectar))) "
    rf"(?:some |the |its |their |fresh |warm )*(?P<what>{_FED}) (?:from|out of|off|in) "
    r"(?P<of>an? |the |its |his |her |their )(?P<into>(?:[\w-]+ ){0,2}?(?:bowl|dish|bucket|trough|saucer|plate|pail|"
    r"manger|cup|mug|bag|jar|can|pot|glass|feeder|sack)s?\b)?",
    re.IGNORECASE,
)


class Bite(NamedTuple):
    """How an animal is joined to a thing."""

    manner: Manner
    look: str = ""
    part: bool = False
    """It is a part of the thing's picture."""


def fed(prompt: str) -> str:
    """ "drinking milk from a bowl" as "drinking from a bowl of milk", "eating leaves from a tree" as from a tree."""
    return _SIPS.sub(_told, prompt)


def _told(found: re.Match[str]) -> str:
    verb = "drinking" if found["how"].lower().startswith(("dr", "la", "si", "sl")) else "eating"
    return f"{verb} from {found['of']}{found['into'] or ''}"


@cache
def _mouthed() -> frozenset[str]:
    return frozenset(form for verb in _MOUTHED.split("|") for form in forms(verb))


def muzzled(holder: Thing, words: str, held: Thing) -> Bite | None:
    """How an animal is joined to what it does something to; None where it is in no such way."""
    if holder.asset == held.asset:
        return None
    if words in BORNE:
        if BORNE[words] is Bond.PACKED and held.kind == "person" and anchors.is_ridden(holder.asset):
            # "a horse with an astronaut on its back"
            return Bite(Manner.RIDE, part=True)
        worn = words.startswith("head") and held.asset in grips.WORN
        return Bite(Manner.WEAR) if worn else Bite(Manner.BOND, BORNE[words].value)
    if holder.kind not in _BEASTS:
        return None
    handed = anchors.has_hands(holder.asset, holder.kind)
    at = words in MUZZLING
    if holder.asset in PACKING and words in _LADEN and held.kind in _PREY - {"fish", "insect", "flower"}:
        return Bite(Manner.BOND, Bond.PACKED.value)
    if words in _CARRIES and held.kind in _BORN and held.asset != "baby" and not handed:
        return Bite(Manner.BOND, (Bond.TALONS if holder.airborne else Bond.SCRUFF).value)
    if holder.kind == "bird" and holder.airborne and words in _mouthed() | _CARRIES and held.kind in _PREY:
        return Bite(Manner.BOND, Bond.TALONS.value)
    if words in _CARRIES and _fits(holder, held):
        # "a squirrel holding an acorn" has it in its paws
        return Bite(Manner.HOLD)
    if words in _CAUGHT and held.kind == "fish" and _fits(holder, held):
        return Bite(Manner.HOLD)
    if not at and not handed and held.kind in _PREY and words in _mouthed() and _fits(holder, held):
        return Bite(Manner.HOLD)
    done = words in _EATEN or words in _mouthed() or (not handed and families().get(words) in _AT)
    if not at and not (done and held.kind in _PREY):
        return None
    if not at and words in _EATEN and _fits(holder, held):
        return Bite(Manner.HOLD)
    if held.kind in {"building", "celestial", "aircraft"}:
        return None
    several = holder.plural or holder.airborne
    return Bite(Manner.BOND, (Bond.GATHERED if several else Bond.MUZZLE).value, several)


def _fits(holder: Thing, held: Thing) -> bool:
    return anchors.is_holder(holder.asset, holder.kind) and grips.held_by(held.asset, held.kind) is not None
