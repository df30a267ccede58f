"""Containing: a bowl of apples told as apples in a bowl, a bottle of water as the bottle."""

from __future__ import annotations

from collections.abc import Sequence

from calotype.pipelines.bundled.pieces import Glue, Link, Piece, Place, Thing, joined_by

SERVINGS = frozenset("glass cup mug bottle bowl plate pint can slice piece jar pot dish tray".split())
"""A glass of something is that something."""
CLOSED = frozenset("bottle bottles can cans jar jars carton cartons".split())
"""Of these the vessel is seen, and not what is in it."""
BOTTLED: dict[str, str] = {"glass of wine": "champagne bottle", "champagne glasses": "champagne bottle"}
"""What is drunk from glasses, and the bottle that it comes in."""
BOUQUET = frozenset({"bouquet", "of"})
"""Of whatever flowers, it is one thing."""
VESSELS = frozenset(
    "basket|picnic basket|bowl|dinner plate|frying pan|bird nest|egg carton|treasure chest|toy box|shopping cart|"
    "wheelbarrow|cardboard box|wooden crate|bucket".split("|")
)
"""What is of these is seen in them."""
_FILLED = frozenset(
    "of|full of|filled with|packed with|overflowing with|containing|brimming with|piled with|loaded with".split("|")
)
_LARGE = frozenset({"person", "building", "furniture", "vehicle", "celestial", "tree", "aircraft", "boat"})
"""Kinds that no vessel is said to be with for holding them."""


def contained(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces with what is in a vessel before the vessel, and without vessels that what is in them shows."""
    return _without_servings(_filled(list(pieces)))


def _filled(pieces: list[Piece]) -> list[Piece]:
    for at in range(len(pieces) - 2):
        vessel, join = pieces[at], joined_by(pieces[at + 1])
        if not (isinstance(vessel, Thing) and vessel.asset in VESSELS and (join in _FILLED or join == "with")):
            continue
        end = _contents_end(pieces, at + 2)
        held = [piece for piece in pieces[at + 2 : end] if isinstance(piece, Thing)]
        served = len(held) == 1 and not held[0].plural and join == "of" and is_serving(vessel)
        fits = all(holds(vessel, thing) for thing in held) or join != "with"
        if held and fits and not served:
            # "bread and a basket of eggs": only the eggs are in it.
            before = [*pieces[: at - 1], Link(glue=Glue.COMMA)] if _follows_and(pieces, at) else pieces[:at]
            told = [*pieces[at + 2 : end], Link(glue=Glue.JOIN, words="in"), vessel]
            return [*before, *told, *_filled(pieces[end:])]
    return pieces


def holds(vessel: Thing, thing: Thing) -> bool:
    """Whether a thing that a vessel is said to be with is in it."""
    return vessel.asset in VESSELS and thing.kind not in _LARGE


def _follows_and(pieces: Sequence[Piece], at: int) -> bool:
    return at > 0 and joined_by(pieces[at - 1]) == "and"


def _contents_end(pieces: Sequence[Piece], start: int) -> int:
    """One past what "and" joins to the first thing in a vessel: more of a sort, or more in the plural."""
    first = pieces[start]
    if not isinstance(first, Thing):
        return start
    end = start + 1
    while end + 1 < len(pieces) and joined_by(pieces[end]) == "and":
        other, after = pieces[end + 1], pieces[end + 2] if end + 2 < len(pieces) else None
        if not isinstance(other, Thing) or joined_by(after) == "of":
            break
        if other.words != first.words and (other.plural, other.article) != (first.plural, first.article):
            break
        end += 2
    return end


def is_serving(piece: Piece) -> bool:
    return isinstance(piece, Thing) and bool(SERVINGS & set(piece.words.lower().split()))


def _without_servings(pieces: list[Piece]) -> list[Piece]:
    """ "a glass of lemonade" as "a lemonade"."""
    kept: list[Piece] = []
    for piece in pieces:
        vessel = kept[-2] if len(kept) > 1 and joined_by(kept[-1]) == "of" else None
        if isinstance(piece, Place) and isinstance(vessel, Thing) and (is_serving(vessel) or vessel.asset in VESSELS):
            # "a bottle of water"
            kept.pop()
            continue
        if isinstance(piece, Thing) and isinstance(vessel, Thing):
            if piece.kind in {"food", "drink"} and not piece.plural and is_serving(vessel):
                del kept[-2:]
                kept.append(_served(piece, vessel))
                continue
            if piece.kind == "flower" and vessel.asset in BOUQUET:
                kept.pop()
                continue
        if isinstance(piece, Thing) and piece.count == "many" and not piece.counted and vessel is not None:
            # What fills a vase is not strewn over the ground.
            piece = piece.evolve(count="three") if isinstance(vessel, Thing) else piece
        kept.append(piece)
    return kept


def _served(piece: Thing, vessel: Thing) -> Thing:
    """What is seen of something in a vessel: the vessel where it is closed."""
    if CLOSED & set(vessel.words.lower().split()):
        return vessel.evolve(asset=BOTTLED.get(piece.asset, vessel.asset), words=f"{vessel.words} of {piece.words}")
    return piece.evolve(
        article=vessel.article, count=vessel.count, counted=vessel.counted, plural=vessel.plural, scale=vessel.scale
    )
