"""What a prompt is made of once it is understood."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Self

from calotype.pipelines.bundled.conditions import Condition
from calotype.pipelines.bundled.countenance import Cut, Mien
from calotype.pipelines.bundled.garments import Garment
from calotype.pipelines.bundled.gestures import Gesture
from calotype.pipelines.bundled.grafts import Graft
from calotype.pipelines.bundled.scene import (
    RGB,
    Accent,
    Cast,
    Colour,
    Hair,
    Material,
    Pose,
    Skin,
)
from calotype.pipelines.bundled.standings import Stance


class Glue(StrEnum):
    """Pieces that carry words but nothing that is drawn."""

    JOIN = "join"
    COMMA = "comma"
    POSE = "pose"
    PRONOUN = "pronoun"
    SIDE = "side"
    DEED = "deed"
    """A verb; gone once the pieces are complete."""
    GAP = "gap"
    """Something stood here that is not for the encoder."""


@dataclass(frozen=True, kw_only=True)
class Attributes:
    """What a prompt says of how something looks that the encoder is not told: rules see to it."""

    tint: RGB | None = None
    """Of its colour, or of the clothes."""
    clothes: Colour | None = None
    """Of what somebody wears that is no thing of its own: "in a red dress"."""
    material: Material | None = None
    skin: Skin | None = None
    hair: Hair | None = None
    beard: bool = False
    stuff: tuple[str, ...] = ()
    """As an element has it."""
    glyphs: str = ""
    """As an element has them."""
    mien: Mien | None = None
    cut: Cut | None = None
    pose: Pose | None = None
    gesture: Gesture | None = None
    cast: Cast | None = None
    """They are several, of whom no more is said."""
    near: bool = False
    """They hold hands, or hug."""
    conditions: frozenset[Condition] = frozenset()
    """What state it is in."""
    accents: tuple[Accent, ...] = ()
    grafts: tuple[Graft, ...] = ()
    outfit: tuple[Garment, ...] = ()
    seat: int | None = None
    """Which of its like it is, from the left; of negative numbers from the right."""
    spot: tuple[float | None, float | None] | None = None
    """Where it is in the frame, from the left and from above, as far as the prompt says so."""

    def evolve(self, **changes: Any) -> Self:
        return replace(self, **changes)


UNSAID = Attributes()


@dataclass(frozen=True, kw_only=True)
class Thing:
    """Some things of one asset."""

    asset: str
    words: str
    """As in the prompt, without its article."""
    article: str
    """"a", "the" or nothing."""
    count: str
    """A trained count, or nothing."""
    counted: bool = False
    """The prompt said the count."""
    scale: str = ""
    adjectives: tuple[str, ...] = ()
    colour: Colour | None = None
    plural: bool = False
    approximate: bool = False
    """The asset is only like what the prompt names."""
    living: bool = False
    airborne: bool = False
    kind: str = ""
    own: Attributes = UNSAID
    shown: bool = False
    """It is on the picture of who has it, and not drawn for itself."""
    formation: Stance | None = None
    """How they stand to each other."""
    sizing: Stance | None = None
    """How their sizes are to each other."""
    number: int = 0
    """How many there are, where that is more than the count tells."""
    deed: str = ""
    """What it does, as a word of the prompt."""
    span: tuple[int, int] = (0, 0)

    def evolve(self, **changes: Any) -> Self:
        return replace(self, **changes)


@dataclass(frozen=True, kw_only=True)
class Place:
    """A trained phrase for an environment."""

    phrase: str
    words: str
    approximate: bool = False
    span: tuple[int, int] = (0, 0)


@dataclass(frozen=True, kw_only=True)
class Moment:
    """A trained phrase for a time of day or a weather."""

    phrase: str
    weather: bool


@dataclass(frozen=True, kw_only=True)
class Link:
    """A piece of glue and its words."""

    glue: Glue
    words: str = ""
    span: tuple[int, int] = (0, 0)
    """Characters of the prompt, of colours without a noun."""


CONSONANTS = ("uni", "ufo", "uku", "use", "eu", "one")
"""Beginnings that are vowels in writing only."""

Piece = Thing | Place | Moment | Link


def indefinite(words: str) -> str:
    """The words with "a" or "an" by their sound, unless they are a plural."""
    last = words.rpartition(" ")[2]
    if re.search(r"[^su]s$", last) and last not in {"bus", "cactus"}:
        return words
    vowel = words[0] in "aeiou" and not words.startswith(CONSONANTS)
    return ("an " if vowel or words.startswith("hour") else "a ") + words


def joined_by(piece: Piece | None) -> str:
    """The words of what stands between two things; nothing of any other piece."""
    return piece.words if isinstance(piece, Link) and piece.glue is Glue.JOIN else ""


def is_airborne(piece: Piece | None) -> bool:
    return isinstance(piece, Thing) and piece.airborne
