"""Furnishing: tables that are things of a room, and bridges that something crosses."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from calotype.pipelines.bundled.network.phrases import SCALES, Scale
from calotype.pipelines.bundled.prompt import relations
from calotype.pipelines.bundled.prompt.pieces import Glue, Link, Piece, Place, Thing, joined_by
from calotype.pipelines.bundled.prompt.relations import BENEATH

BESIDE_TABLES = frozenset({"person", "furniture", "building", "vehicle", "tree"})
"""Kinds too large to be taken to stand on a table, unless it is said."""
_COUNTER = "a kitchen counter"
_TABLES: dict[str, str] = {
    **dict.fromkeys(("a table", "a wooden table", "a kitchen table"), "dining table"),
    "a desk": "writing desk",
    _COUNTER: "shop counter",
}
"""Places that are pieces of furniture, too."""
_UPON = frozenset(
    {"on", "at", "onto", "upon", "atop", "on top of", "sitting on", "standing on", "lying on", "perched on"}
)
CROSSED = frozenset({"bridge"})
_OVER = frozenset({"over", "across", "through", "along"})
"""What goes so, or crosses it, is on it."""
_GOING = frozenset({"person", "animal", "bird", "vehicle"})
_BENT = frozenset({"over", "across"})
"""What people bend over, they are at."""


def furnished(pieces: Sequence[Piece]) -> list[Piece]:
    """ "kids around the table" and "a dog asleep under a desk": a table that something is beside is a thing of the
    room. "a train crossing a bridge" and "a man walking across a bridge" are on it."""
    kept = _of_rooms(pieces)
    things = [k for k, piece in enumerate(kept) if isinstance(piece, Thing | Place)]
    for one, other in pairwise(things):
        thing, piece, words = kept[one], kept[other], joined_by(kept[other - 1])
        plain = all(isinstance(p, Link) and p.glue in {Glue.JOIN, Glue.POSE, Glue.GAP} for p in kept[one + 1 : other])
        if not (plain and isinstance(thing, Thing)):
            continue
        if isinstance(piece, Place) and piece.phrase in _TABLES:
            large = thing.kind in BESIDE_TABLES or thing.living
            beside = large and words in relations.NEIGHBOURING | {"at", "behind", "in front of"}
            # "hiding under"
            under = words.rpartition(" ")[2] in BENEATH
            bent = thing.kind == "person" and words in _BENT
            if bent:
                kept[other - 1] = Link(glue=Glue.JOIN, words="next to")
            if under or bent or beside or (words == "around" and thing.living) or (large and _stands(thing, words)):
                asset, span = _TABLES[piece.phrase], piece.span
                kept[other] = Thing(asset=asset, words=piece.words, article="a", count="", kind="furniture", span=span)
        crosses = words in _OVER or (not words and other > one + 1)
        if isinstance(piece, Thing) and piece.asset in CROSSED and crosses and thing.kind in _GOING:
            kept[other - 1] = Link(glue=Glue.JOIN, words="on top of")
    return kept


def _stands(thing: Thing, words: str) -> bool:
    """ "a woman dancing on a table" is on all of it; a cat, or a tiny astronaut, on what one sees of it close by."""
    return thing.kind == "person" and thing.scale not in SCALES[Scale.SMALL] and words in _UPON


def _of_rooms(pieces: Sequence[Piece]) -> list[Piece]:
    """ "a kitchen with a table", "a table in a garden": beside another place a table is a thing of it, unless something
    stands on it."""
    if not any(isinstance(piece, Place) and piece.phrase not in _TABLES for piece in pieces):
        return list(pieces)
    kept: list[Piece] = []
    cooked = any(isinstance(piece, Place) and "kitchen" in piece.phrase.split()[-1:] for piece in pieces)
    peopled = any(isinstance(piece, Thing) and (piece.living or piece.kind in BESIDE_TABLES) for piece in pieces)
    for piece in pieces:
        laid = kept and joined_by(kept[-1]) in _UPON
        if isinstance(piece, Place) and piece.phrase in _TABLES:
            bar = piece.phrase == _COUNTER
            if laid and not (peopled and bar):
                kept.append(piece)
                continue
            asset = "kitchen island" if cooked and bar else _TABLES[piece.phrase]
            piece = Thing(asset=asset, words=piece.words, article="a", count="", kind="furniture", span=piece.span)
        kept.append(piece)
    return kept
