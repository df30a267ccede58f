"""Mentions: what the prompt says of each thing, for the scene."""

from __future__ import annotations

from dataclasses import fields

from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.prompt.attributes import Mention
from calotype.pipelines.bundled.prompt.formations import LARGER
from calotype.pipelines.bundled.prompt.glossary import NUMERALS
from calotype.pipelines.bundled.prompt.pieces import Attributes, Thing

_ADDED = frozenset({"outfit", "accents"})
"""What is worn, or flies about, once more."""


def mentions(things: list[Thing]) -> tuple[Mention, ...]:
    """Of all things but those named again: "a door, and a bird above the door"."""
    kept: list[Thing] = []
    for thing in things:
        first = next((k for k, other in enumerate(kept) if _is_again(thing, other)), None)
        if first is None:
            kept.append(thing)
        else:
            kept[first] = kept[first].evolve(own=_both(kept[first].own, thing.own))
    return tuple(map(_mention, kept))


def member(things: list[Thing], asset: str) -> int:
    """Which of those named by an asset the last of the things is that has it."""
    return max(0, sum(mention.asset == asset for mention in mentions(things)) - 1)


def borne(things: list[Thing]) -> frozenset[str]:
    """Assets that are on somebody's own picture, and nowhere else in the prompt."""
    return frozenset(t.asset for t in things if t.shown) - {t.asset for t in things if not t.shown}


def _is_again(thing: Thing, other: Thing) -> bool:
    return thing.article == "the" and (other.asset, other.plural) == (thing.asset, thing.plural)


def _both(first: Attributes, again: Attributes) -> Attributes:
    """What is said of a thing where it is named, and what more where it is named again: "a boy and a girl, the girl
    waving"."""
    more = {f.name: getattr(again, f.name) for f in fields(Attributes) if getattr(again, f.name) != f.default}
    joined = {
        name: (*getattr(first, name), *more[name]) for name in more if isinstance(more[name], tuple) and name in _ADDED
    }
    return first.evolve(**{**more, **joined})


def _mention(thing: Thing) -> Mention:
    many = thing.plural and thing.count not in NUMERALS and bool(thing.count)
    # A count that the reader put in place of none is not said.
    count = 1 if not thing.plural else thing.number or NUMERALS.get(thing.count) if _is_counted(thing) else None
    scale = next((scale for scale, words in phrases.SCALES.items() if thing.scale in words), None)
    stature = phrases.STATURES.get(thing.scale, 1.0)
    return Mention(
        asset=thing.asset, count=count, many=many, colour=thing.colour, own=thing.own, scale=scale, stature=stature
    )


def _is_counted(thing: Thing) -> bool:
    """Whether the prompt says how many there are, with a number or with how they stand to each other."""
    return thing.counted or ((thing.formation or thing.sizing) in LARGER and thing.count in NUMERALS)
