"""Accents: parts of things that a prompt gives a colour of their own: a gold cap, an orange strap, a silver lid."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from calotype.pipelines.bundled.prompt.colours import THINGS, shade, table
from calotype.pipelines.bundled.prompt.dressings import dressed
from calotype.pipelines.bundled.prompt.glossary import Meaning, Part
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, Lexicon
from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.prompt.pieces import Glue, Link, Piece, Thing
from calotype.pipelines.bundled.prompt.regions import MEMBERS, Region, boxed
from calotype.pipelines.bundled.scene import (
    COLOUR_RGB,
    RGB,
    Accent,
    Colour,
)

SECOND = "second"
"""The part that the second of two colours is of: "white and green sneakers"."""


BODY = "body"
"""The part that a thing's own colour is of, where that is not its largest."""


_LABELLED = {
    "label": boxed(0.0, 0.555, 1.0, 0.865),
    "cap": boxed(0.0, 0.0, 1.0, 0.105),
    SECOND: boxed(0.0, 0.555, 1.0, 0.865),
}
_COVER = {"page": Region(box=(0.0, 0.85, 1.0, 1.0)), "spine": boxed(0.0, 0.0, 0.17, 0.88)}
PARTS: dict[str, dict[str, Region]] = {
    "perfume bottle": {
        BODY: boxed(0.0, 0.24, 1.0, 1.0),
        "cap": boxed(0.2, 0.0, 0.8, 0.262),
        SECOND: boxed(0.2, 0.0, 0.8, 0.262),
        "label": boxed(0.22, 0.54, 0.64, 0.78),
    },
    "jar": {
        "cap": boxed(0.0, 0.0, 1.0, 0.150),
        "label": boxed(0.18, 0.40, 0.82, 0.68),
        SECOND: boxed(0.0, 0.0, 1.0, 0.150),
    },
    "jar of jam": {"cap": boxed(0.0, 0.0, 1.0, 0.33), "label": boxed(0.16, 0.54, 0.66, 0.84)},
    "jar of cookies": {"cap": boxed(0.1, 0.0, 0.9, 0.215)},
    "lotion bottle": {"cap": boxed(0.0, 0.0, 1.0, 0.235), SECOND: boxed(0.0, 0.0, 1.0, 0.235)},
    "bottle": _LABELLED,
    "bottle of wine": _LABELLED | {"cap": boxed(0.0, 0.0, 1.0, 0.23)},
    "bottle of beer": _LABELLED,
    "bottle of whisky": {"cap": boxed(0.0, 0.0, 1.0, 0.14)},
    "bottle of milk": {"cap": boxed(0.0, 0.0, 1.0, 0.10)},
    "thermos": {"cap": boxed(0.0, 0.0, 1.0, 0.27), SECOND: boxed(0.0, 0.0, 1.0, 0.27)},
    "tin can": {"label": Region(box=(0.0, 0.1, 1.0, 0.9), tone=(0.98, 0.12, 0.40), reach=0.33)},
    "soda can": {SECOND: Region(tone=(0.95, 0.95, 0.95), reach=0.28)},
    "watch": {
        "strap": Region(tone=(0.05, 0.52, 1.0), reach=0.42),
        "dial": Region(tone=(0.32, 0.22, 0.60), reach=0.26),
        "case": Region(tone=(0.80, 0.82, 0.97), reach=0.22),
        SECOND: Region(tone=(0.05, 0.52, 1.0), reach=0.42),
    },
    "smartwatch": {
        "strap": Region(tone=(0.96, 0.55, 0.17), reach=0.36),
        SECOND: Region(tone=(0.96, 0.55, 0.17), reach=0.36),
    },
    "pocket watch": {
        "chain": boxed(0.58, 0.0, 1.0, 0.2),
        "dial": Region(tone=(0.93, 0.91, 0.85), reach=0.2),
    },
    "sneaker": {
        "heel": boxed(0.0, 0.12, 0.26, 0.46),
        "sole": Region(box=(0.0, 0.30, 1.0, 1.0), tone=(0.90, 0.80, 1.0), reach=0.17),
        "lace": Region(box=(0.55, 0.24, 1.0, 0.74), tone=(0.95, 0.94, 0.98), reach=0.11),
        "stripe": Region(tone=(0.56, 0.50, 0.72), reach=0.19),
        SECOND: Region(tone=(0.62, 0.54, 0.80), reach=0.25),
    },
    "shoe": {
        "sole": boxed(0.0, 0.84, 1.0, 1.0),
        "heel": boxed(0.0, 0.62, 0.30, 1.0),
        "lace": boxed(0.42, 0.0, 0.66, 0.36),
        SECOND: boxed(0.0, 0.84, 1.0, 1.0),
    },
    "tube of toothpaste": {"cap": boxed(0.74, 0.0, 1.0, 0.36), SECOND: boxed(0.74, 0.0, 1.0, 0.36)},
    "hiking boot": {
        "sole": boxed(0.0, 0.80, 1.0, 1.0),
        "lace": boxed(0.48, 0.13, 0.66, 0.36),
        SECOND: boxed(0, 0.80, 1, 1),
    },
    "high heel": {"sole": Region(tone=(0.33, 0.30, 0.40), reach=0.24), "heel": boxed(0.0, 0.5, 0.10, 1.0)},
    "handbag": {
        BODY: boxed(0.0, 0.30, 1.0, 1.0),
        "handle": boxed(0.05, 0.0, 0.95, 0.30),
        "strap": boxed(0.05, 0.0, 0.95, 0.30),
        "chain": boxed(0.05, 0.0, 0.95, 0.30),
        SECOND: Region(box=(0.0, 0.64, 1.0, 1.0), tone=(0.42, 0.27, 0.30), reach=0.3),
    },
    "backpack": {
        "strap": boxed(0.2, 0.0, 0.8, 0.12),
        SECOND: Region(tone=(1.0, 0.75, 0.15), reach=0.25),
        "zip": Region(tone=(1.0, 0.75, 0.15), reach=0.25),
    },
    "lipstick": {
        "case": Region(box=(0.0, 0.80, 1.0, 1.0)),
        "ring": boxed(0.0, 0.63, 1.0, 0.82),
        SECOND: boxed(0.0, 0.63, 1.0, 1.0),
    },
    "umbrella": {"handle": Region(box=(0.3, 0.60, 0.7, 1.0)), SECOND: Region(box=(0.3, 0.60, 0.7, 1.0))},
    "mug": {
        "handle": Region(box=(0.755, 0.15, 1.0, 0.85), loose=True),
        "rim": Region(tone=(0.97, 0.93, 0.86), reach=0.14),
        SECOND: boxed(0.755, 0.15, 1, 0.85),
    },
    "kettle": {"handle": Region(box=(0.3, 0.0, 0.8, 0.50), tone=(0.33, 0.18, 0.10), reach=0.3)},
    "teapot": {
        "lid": boxed(0.1, 0.0, 0.8, 0.24),
        "cap": boxed(0.1, 0.0, 0.8, 0.24),
        "handle": boxed(0.80, 0.2, 1.0, 0.85),
    },
    "cupcake": {
        "frosting": boxed(0.0, 0.0, 1.0, 0.655),
        "wrapper": boxed(0.0, 0.655, 1.0, 1.0),
        SECOND: boxed(0, 0.655, 1, 1),
    },
    "birthday cake": {
        "frosting": Region(box=(0.0, 0.23, 1.0, 0.62), tone=(0.99, 0.91, 0.78), reach=0.20),
        "candle": Region(box=(0.1, 0.12, 0.9, 0.29), tone=(0.45, 0.80, 0.85), reach=0.3),
    },
    "hot dog": {"sauce": Region(tone=(0.98, 0.83, 0.15), reach=0.22)},
    "ice cream cone": {"cone": boxed(0.0, 0.70, 1.0, 1.0)},
    "gift": {
        "ribbon": Region(tone=(0.85, 0.10, 0.30), reach=0.42),
        SECOND: Region(tone=(0.85, 0.10, 0.30), reach=0.42),
    },
    "balloon": {"string": boxed(0.0, 0.62, 0.35, 1.0)},
    "headphones": {"pad": boxed(0.0, 0.50, 1.0, 1.0), SECOND: boxed(0.0, 0.50, 1.0, 1.0)},
    "ring": {"stone": boxed(0.0, 0.0, 1.0, 0.245)},
    "notebook": _COVER | {"elastic": boxed(0.80, 0.0, 0.92, 0.88)},
    "book": _COVER,
    "desk lamp": {"shade": boxed(0.25, 0.0, 1.0, 0.50), "base": boxed(0.0, 0.80, 1.0, 1.0)},
    "armchair": {"leg": boxed(0.0, 0.85, 1.0, 1.0)},
    "camera": {
        "lens": Region(box=(0.25, 0.15, 0.78, 1.0), tone=(0.25, 0.22, 0.32), reach=0.3),
        SECOND: Region(box=(0.0, 0.30, 1.0, 0.90), tone=(0.46, 0.45, 0.50), reach=0.22),
    },
    "suitcase": {"handle": boxed(0.2, 0.0, 0.8, 0.10)},
    "tote bag": {"handle": boxed(0.0, 0.0, 1.0, 0.365)},
    "purse": {"clasp": Region(tone=(1.0, 0.72, 0.12), reach=0.3), SECOND: Region(tone=(1.0, 0.72, 0.12), reach=0.3)},
    "toothbrush": {"bristle": Region(box=(0.0, 0.0, 0.55, 0.38), tone=(0.94, 0.91, 0.98), reach=0.24)},
    "laptop": {"keyboard": boxed(0.06, 0.66, 0.94, 0.83), "screen": boxed(0.07, 0.04, 0.89, 0.61)},
    "ring box": {"stone": boxed(0.33, 0.26, 0.54, 0.41), "lining": Region(tone=(0.90, 0.90, 0.89), reach=0.2)},
    "candle": {"flame": boxed(0.0, 0.0, 1.0, 0.31)},
    "pen": {SECOND: Region(tone=(1.0, 0.75, 0.18), reach=0.3), "clip": Region(tone=(1.0, 0.75, 0.18), reach=0.3)},
    "glass of wine": {BODY: Region(tone=(0.90, 0.08, 0.60), reach=0.34)},
    "cocktail": {BODY: Region(tone=(0.64, 0.93, 0.42), reach=0.26)},
    "champagne flute": {BODY: Region(tone=(0.86, 0.74, 0.40), reach=0.24)},
    "decanter": {BODY: Region(box=(0.0, 0.55, 1.0, 1.0), tone=(0.80, 0.45, 0.14), reach=0.34)},
    "lab flask": {BODY: Region(box=(0.0, 0.5, 1.0, 1.0), tone=(0.26, 0.62, 0.86), reach=0.34)},
    "beaker": {BODY: Region(box=(0.0, 0.3, 1.0, 1.0), tone=(0.30, 0.74, 0.52), reach=0.34)},
    "glass of lemonade": {BODY: Region(box=(0.0, 0.28, 1.0, 1.0), tone=(0.78, 0.77, 0.55), reach=0.22)},
    "glass of orange juice": {BODY: Region(box=(0.0, 0.22, 1.0, 1.0), tone=(0.90, 0.55, 0.12), reach=0.30)},
}
"""Of each asset that has parts: the part to its place."""
WORDS: dict[str, str] = {
    "cap": "cap caps lid lids top stopper cork pump closure",
    "label": "label labels sticker tag",
    "strap": "strap straps band wristband bracelet",
    "dial": "dial face watchface clockface",
    "case": "case casing tube packaging bezel",
    "sole": "sole soles midsole",
    "lace": "lace laces shoelaces shoelace",
    "stripe": "stripe stripes accents details logo trim",
    "heel": "heel heels",
    "handle": "handle handles grip",
    "chain": "chain chains",
    "frosting": "frosting icing cream topping swirl",
    "wrapper": "wrapper liner base cup case paper",
    "ribbon": "ribbon ribbons bow",
    "string": "string",
    "pad": "pads cushions ear-pads earpads earcups cups earcup muffs",
    "stone": "stone gem gemstone diamond jewel",
    "ring": "ring",
    "page": "pages page",
    "spine": "spine",
    "shade": "shade lampshade",
    "base": "base foot",
    "leg": "legs feet",
    "rim": "rim edge",
    "lens": "lens",
    "clasp": "clasp buckle frame hardware",
    "candle": "candles",
    "cone": "cone",
    "bristle": "bristles bristle",
    "keyboard": "keyboard keys",
    "screen": "screen display",
    "lining": "lining inside interior",
    "sauce": "sauce",
    "flame": "flame",
    "zip": "zip zipper zippers pocket",
    "clip": "clip",
    "elastic": "elastic",
    "lid": "lid",
    "wheel": "wheel wheels tire tires tyre tyres",
    "roof": "roof rooftop",
    "door": "door",
    "window": "window windows shutters",
    "chimney": "chimney",
    "nose": "nose",
    "hat": "hat",
    "scarf": "scarf",
    "arm": "arms arm",
    "hand": "hands hand",
    "frame": "frame",
    "seat": "seat cushion",
    "blanket": "blanket bedspread duvet covers",
    "book": "books book",
}
"""By part."""
_LEADS = frozenset({"with", "and", "has", "having", "featuring", ","})
_MISSING = frozenset({"missing", "lacking", "missing its", "missing a"})
_METALS: dict[str, RGB] = {
    "gold": (0.93, 0.70, 0.26),
    "golden": (0.93, 0.70, 0.26),
    "silver": (0.80, 0.81, 0.83),
    "brass": (0.80, 0.62, 0.28),
    "bronze": (0.62, 0.42, 0.22),
    "copper": (0.76, 0.44, 0.28),
    "chrome": (0.82, 0.84, 0.86),
    "wooden": (0.62, 0.42, 0.25),
    "wood": (0.62, 0.42, 0.25),
    "metal": (0.70, 0.71, 0.73),
    "metallic": (0.70, 0.71, 0.73),
    "steel": (0.66, 0.68, 0.71),
    "leather": (0.45, 0.27, 0.16),
    "rose-gold": (0.87, 0.62, 0.54),
    "cork": (0.78, 0.60, 0.40),
    "bamboo": (0.82, 0.68, 0.42),
    "marble": (0.92, 0.91, 0.90),
    "pearl": (0.94, 0.92, 0.88),
}
_SORTS = frozenset("ear shoe screw pump twist flip side shoulder wrist back carrying lamp".split())
"""Which cushions, laces and caps they are."""
_PLAIN = frozenset(
    "a an the its his her shiny matte glossy polished thin thick long small big little elegant simple".split()
)


@cache
def _parts() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for part, words in WORDS.items():
        for word in words.split():
            found.setdefault(word, []).append(part)
    return {word: tuple(parts) for word, parts in found.items()}


def accented(matches: Sequence[Match], lexicon: Lexicon) -> list[Match]:
    """The matches with one for each part that has a colour of its own, right after the thing it is of."""
    out: list[Match] = []
    at = 0
    owners: list[str] = []
    kind = ""
    while at < len(matches):
        match = matches[at]
        found = next((f for f in (_part(matches, at, owner) for owner in reversed(owners)) if f is not None), None)
        if found is None and owners:
            found = dressed(matches, at, owners[-1], kind)
        lacked = next((f for f in (_lacked(matches, at, owner) for owner in reversed(owners)) if f is not None), None)
        if found is None and lacked is not None:
            part_gone, used = lacked
            span = (match.span[0], matches[at + used - 1].span[1])
            out.append(Match(text=part_gone, span=span, meaning=Meaning(part=Part.ACCENT, value=part_gone)))
            at += used
            continue
        if found is None:
            if match.word is not None and match.meaning is None and match.word.sense in DRAWABLE:
                owners.append(match.word.target)
                kind = lexicon.kind(match.word)
            out.append(match)
            at += 1
            continue
        part, tint, used = found
        last = matches[at + used - 1]
        value = f"{part} {tint[0]:.4f} {tint[1]:.4f} {tint[2]:.4f}"
        if match.text not in _LEADS and out and out[-1].text in {"with", "and"}:
            out.pop()
        span = (match.span[0], last.span[1])
        out.append(Match(text=part, span=span, meaning=Meaning(part=Part.ACCENT, value=value)))
        at += used
    return out


def _part(matches: Sequence[Match], at: int, owner: str) -> tuple[str, RGB, int] | None:
    """A part of the owner that the matches name, with its colour, and how many they are."""
    regions = _parts_of(owner)
    k = at
    led = matches[k].text in _LEADS
    k += led
    tint: RGB | None = None
    while k < len(matches):
        match = matches[k]
        words = match.text.split()
        coloured = match.part is Part.COLOUR or (match.text in THINGS and match.text in table())
        if coloured and match.text not in _METALS:
            # orange and rose are things, too: "an orange sole"
            tint = shade(match.text) or COLOUR_RGB[table()[match.text]] if match.text in table() else tint
        elif words and words[0] in _METALS and len(words) == 1:
            tint = _METALS[words[0]]
        elif match.text not in _PLAIN:
            break
        k += 1
    if k == len(matches) or tint is None or not (led or k > at):
        return None
    named = matches[k].text.split()
    if matches[k].text in _SORTS and k + 1 < len(matches):
        # "red ear cushions"
        k, named = k + 1, matches[k + 1].text.split()
    if len(named) == 2 and named[0] in _SORTS:
        named = named[1:]
    if len(named) == 2 and named[0] in _METALS:
        tint, named = _METALS[named[0]], named[1:]
    part = next((part for part in _parts().get(named[0], ()) if part in regions), None) if len(named) == 1 else None
    return (part, tint, k + 1 - at) if part is not None else None


def _lacked(matches: Sequence[Match], at: int, owner: str) -> tuple[str, int] | None:
    """A part that the owner is without, and how many matches say so: "without a nose", "with no books on it"."""
    k = at + (matches[at].text == "with" and at + 1 < len(matches))
    if matches[k].part is not Part.WITHOUT and matches[k].text not in _MISSING:
        return None
    k += 1
    while k < len(matches) and matches[k].text in _PLAIN | {"any"}:
        k += 1
    regions = _parts_of(owner)
    named = matches[k].text if k < len(matches) else ""
    part = next((part for part in _parts().get(named, ()) if part in regions), None)
    if part is None:
        return None
    k += 1
    # "with no books on it"
    if [match.text for match in matches[k : k + 2]] in (["on", "it"], ["in", "it"], ["on", "them"]):
        k += 2
    return part, k - at


def accent_of(value: str) -> Accent:
    """From a match's meaning."""
    part, *rgb = value.split()
    if not rgb:
        return Accent(part=part, tint=(0.0, 0.0, 0.0), gone=True)
    red, green, blue = map(float, rgb)
    return Accent(part=part, tint=(red, green, blue))


def second_tone(asset: str, name: str, colour: Colour) -> Accent | None:
    """What the second colour that is said of a thing colours."""
    if SECOND not in _parts_of(asset):
        return None
    tint = _METALS.get(name) or shade(name) or COLOUR_RGB[colour]
    return Accent(part=SECOND, tint=tint)


def toned(pieces: Sequence[Piece], prompt: str) -> list[Piece]:
    """Colours that stand alone, of the one thing that the prompt names: "headphones, black and gold"."""
    things = [piece for piece in pieces if isinstance(piece, Thing)]
    if len(things) != 1 or things[0].colour is not None or things[0].living or things[0].own.material is not None:
        return list(pieces)
    thing = things[0]
    first = next(at for at, piece in enumerate(pieces) if piece is thing)
    out: list[Piece] = []
    for at, piece in enumerate(pieces):
        gap = pieces[first + 1 : at]
        near = at > first and (len(gap) < 2 or all(p == Link(glue=Glue.COMMA) for p in gap))
        if not (near and isinstance(piece, Link) and piece.words.startswith("colours:")) or thing.colour is not None:
            out.append(piece)
            continue
        colours = piece.words.removeprefix("colours:").split()
        said = [name.strip() for name in re.split(r",|\band\b", prompt[slice(*piece.span)].lower()) if name.strip()]
        if len(colours) > 2 or len(said) != len(colours) or said[0] in THINGS:
            out.append(piece)
            continue
        second = second_tone(thing.asset, said[1], Colour(colours[1])) if len(said) == 2 else None
        if len(said) == 2 and second is None:
            out.append(piece)
            continue
        accents = (*thing.own.accents, *([second] if second is not None else []))
        own = thing.own.evolve(tint=shade(said[0]), accents=accents)
        thing = thing.evolve(colour=Colour(colours[0]), own=own)
    return [thing if isinstance(piece, Thing) else piece for piece in out]


def _parts_of(asset: str) -> Mapping[str, Region]:
    return PARTS.get(asset) or MEMBERS.get(asset, {})


def region(asset: str, part: str) -> Region | None:
    """Where a part of an asset is."""
    return _parts_of(asset).get(part)
