"""Likenesses: one thing in the shape of another, "an owl-shaped lamp", and things made of many others."""

from __future__ import annotations

import re
from collections.abc import Sequence

from calotype.pipelines.bundled.conditions import Condition
from calotype.pipelines.bundled.prompt.colours import shade
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, Lexicon
from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.prompt.naming import Phrase
from calotype.pipelines.bundled.prompt.pieces import Thing, indefinite
from calotype.pipelines.bundled.prompt.substances import material, stuff_in_shade
from calotype.pipelines.bundled.scene import COLOUR_RGB, Colour, Material

SHAPING = frozenset({"shaped like", "in the shape of", "in the form of", "looking like", "looks like", "look like"})
"""After these comes the shape, and not what something is made of."""
_SHAPED = re.compile(
    r"\b(?P<form>[A-Za-z]+(?: [A-Za-z]+)??)[- ]shaped (?P<thing>(?!(?:like|as|into|in|from|by|of|with)\b)[A-Za-z]+)\b"
)
_HEAPS: dict[str, tuple[str, ...]] = {"cloud": ("cloud",), "tree": ("maple leaf",), "bush": ("maple leaf",)}
"""What looks like a heap of these in any shape."""
_LOOKS: dict[str, tuple[Colour, Material | None]] = {
    "floor lamp": (Colour.YELLOW, Material.GLASS),
    "lantern": (Colour.YELLOW, Material.GLASS),
    "light bulb": (Colour.YELLOW, Material.GLASS),
    "candle": (Colour.WHITE, Material.MARBLE),
    "balloon": (Colour.RED, Material.PLASTIC),
    "cookie": (Colour.BROWN, Material.CLAY),
    "birthday cake": (Colour.WHITE, Material.CLAY),
    "loaf of bread": (Colour.BROWN, Material.CLAY),
    "chocolate bar": (Colour.BROWN, Material.CLAY),
    "cup": (Colour.WHITE, Material.CERAMIC),
    "teapot": (Colour.WHITE, Material.CERAMIC),
    "vase": (Colour.WHITE, Material.CERAMIC),
    "ice": (Colour.BLUE, Material.ICE),
}
"""How these look in the shape of something."""
_TINTS: dict[str, tuple[float, float, float]] = {
    "birthday cake": (0.94, 0.84, 0.63),
    "loaf of bread": (0.80, 0.58, 0.35),
}
"""Of what is baked, in its own shade: a lamb of sponge."""


def shaped(prompt: str, lexicon: Lexicon) -> str:
    """ "an owl-shaped lamp" as "a lamp in the shape of an owl", where there is a picture of the shape."""

    def turned(match: re.Match[str]) -> str:
        words = match["form"].split(" ")
        kept, form = "", match["form"]
        if len(words) == 2 and not lexicon.kind_of(form.lower()):
            kept, form = f"{words[0]} ", words[1]
        if not lexicon.kind_of(form.lower()):
            return match.group()
        return f"{kept}{match['thing']} in the shape of {indefinite(form)}"

    told = _SHAPED.sub(turned, prompt)
    # "an owl-shaped lamp": the article is the lamp's now
    return (
        re.sub(r"\b(an?) (?=([A-Za-z]))", lambda m: "an " if m[2].lower() in "aeio" else "a ", told)
        if told != prompt
        else prompt
    )


def made_of(thing: Thing, words: str, phrase: Phrase, lexicon: Lexicon) -> Thing | None:
    """The thing made of a substance, or a heap of many small things; None where neither is drawn."""
    shaded = stuff_in_shade(words)
    if shaded is not None:
        looks = thing.own.evolve(material=shaded[0], tint=thing.own.tint if thing.colour else shaded[2])
        return thing.evolve(own=looks, colour=thing.colour or shaded[1])
    substance = material(words)
    if substance is not None:
        return thing.evolve(own=thing.own.evolve(material=substance))
    stuff = stuff_of(phrase.nouns, lexicon)
    if not stuff:
        return None
    colour, tint = (phrase.colours[0][1], shade(phrase.colours[0][0])) if phrase.colours else (None, None)
    own = thing.own.evolve(stuff=stuff, tint=tint) if colour else thing.own.evolve(stuff=stuff)
    return thing.evolve(own=own, colour=colour or thing.colour)


def stuff_of(nouns: Sequence[Match], lexicon: Lexicon) -> tuple[str, ...]:
    """The assets of which something is a heap; none where the words name none that anything is heaped of."""
    head = nouns[-1]
    members = lexicon.sort(head.text)
    if members:
        return members
    if head.word is None or head.word.sense not in DRAWABLE:
        return ()
    return (head.word.target,)


def in_shape(thing: Thing, form: Thing) -> Thing | None:
    """A thing in the shape of another; None where that would not look like it."""
    if thing.asset == form.asset:
        return thing
    if thing.airborne and thing.asset not in _HEAPS and thing.asset not in _LOOKS:
        return None
    colour, substance = _LOOKS.get(thing.asset, (None, material(thing.words)))
    heap = _HEAPS.get(thing.asset, ())
    tint = None if thing.colour or colour is None else _TINTS.get(thing.asset, COLOUR_RGB[colour])
    if thing.asset == "cloud":
        # "a cloud shaped like a rabbit" stands on no meadow
        thing = thing.evolve(own=thing.own.evolve(conditions=thing.own.conditions | {Condition.FLOATING}))
    return thing.evolve(
        asset=form.asset,
        kind=form.kind,
        living=False,
        adjectives=(),
        colour=thing.colour or colour,
        own=thing.own.evolve(material=substance, stuff=heap, tint=thing.own.tint or tint),
    )
