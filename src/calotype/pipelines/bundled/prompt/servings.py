"""Servings: a glass of lemonade told as the lemonade, a bottle of wine as the bottle."""

from __future__ import annotations

from collections.abc import Sequence

from calotype.pipelines.bundled.prompt.pieces import Glue, Link, Piece, Place, Thing, joined_by
from calotype.pipelines.bundled.vessels import VESSELS

SERVINGS = frozenset("glass cup mug bottle bowl plate pint can slice piece jar pot dish tray".split())
"""A glass of something is that something."""
POURED = frozenset(
    "jug jugs pitcher pitchers carafe bucket buckets pail barrel barrels keg kettle thermos flask flasks decanter tank "
    "canteen teapot jerrycan churn tankard goblet chalice bathtub cauldron watering can".split()
)
"""In these a drink is not seen."""
CLOSED = frozenset("bottle bottles can cans jar jars carton cartons".split())
"""Of these the vessel is seen, and not what is in it."""
BOTTLED: dict[str, str] = {"glass of wine": "champagne bottle", "champagne glasses": "champagne bottle"}
"""What is drunk from glasses, and the bottle that it comes in."""
BOUQUET = frozenset({"bouquet", "of"})
"""Of whatever flowers, it is one thing."""
BOUQUETS: dict[str, str] = {
    "rose": "bouquet of roses", "peony": "bouquet of peonies", "tulip": "bouquet of tulips",
    "sunflower": "bouquet of sunflowers", "daisy": "bouquet of daisies", "lily": "bouquet of lilies",
    "lavender": "lavender",
}  # fmt: skip
"""Flowers, and the bunch of them that has a picture of its own."""


def is_serving(piece: Piece) -> bool:
    return isinstance(piece, Thing) and bool(SERVINGS & set(piece.words.lower().split()))


def without_servings(pieces: Sequence[Piece]) -> list[Piece]:
    """ "a glass of lemonade" as "a lemonade"."""
    kept: list[Piece] = []
    for number, piece in enumerate(pieces):
        vessel = kept[-2] if len(kept) > 1 and joined_by(kept[-1]) == "of" else None
        if isinstance(piece, Place) and isinstance(vessel, Thing) and (is_serving(vessel) or vessel.asset in VESSELS):
            # "a bottle of water"
            kept.pop()
            continue
        if isinstance(piece, Thing) and _is_potted(piece, kept):
            # "a cactus in a pot"
            kept[-1] = Link(glue=Glue.GAP)
            continue
        if isinstance(piece, Thing) and _is_grown_in(piece, kept):
            # "a pot of basil", "a pot with a plant"
            kept.pop()
            continue
        if isinstance(piece, Thing) and isinstance(vessel, Thing):
            poured = vessel.words.lower().rpartition(" ")[2] in POURED
            if piece.kind == "drink" and poured and not is_serving(piece):
                # "a jug of milk" has no glass beside it
                kept.pop()
                continue
            if (
                piece.kind in {"food", "drink"}
                and not piece.plural
                and is_serving(vessel)
                and _is_alone(pieces, number)
            ):
                del kept[-2:]
                kept.append(_served(piece, vessel))
                continue
            if piece.kind == "flower" and vessel.asset in BOUQUET:
                kept.pop()
                asset = BOUQUETS.get(piece.asset, vessel.asset)
                colour = vessel.colour or (piece.colour if asset in BOUQUETS.values() else None)
                kept[-1] = vessel.evolve(asset=asset, colour=colour)
                continue
        if isinstance(piece, Thing) and piece.count == "many" and not piece.counted and vessel is not None:
            # What fills a vase is not strewn over the ground.
            piece = piece.evolve(count="three") if isinstance(vessel, Thing) else piece
        kept.append(piece)
    return kept


def _is_potted(piece: Thing, before: Sequence[Piece]) -> bool:
    grown = before[-2] if len(before) > 1 and joined_by(before[-1]) == "in" else None
    potted = piece.words.lower().rpartition(" ")[2] in {"pot", "pots"}
    return potted and isinstance(grown, Thing) and grown.kind in {"plant", "flower", "tree"}


def _is_grown_in(piece: Thing, before: Sequence[Piece]) -> bool:
    """Whether it is the plant of a potted plant."""
    pot = before[-2] if len(before) > 1 and joined_by(before[-1]) in {"of", "with", "full of", "filled with"} else None
    return isinstance(pot, Thing) and pot.asset == "potted plant" and piece.kind in {"plant", "flower", "tree"}


def _is_alone(pieces: Sequence[Piece], number: int) -> bool:
    """Whether a thing is no one of several of its sort: the apple of "a bowl of fruit"."""
    thing, other = pieces[number], pieces[number + 2] if number + 2 < len(pieces) else None
    return not (isinstance(thing, Thing) and isinstance(other, Thing) and other.words == thing.words)


def _served(piece: Thing, vessel: Thing) -> Thing:
    """What is seen of something in a vessel: the vessel where it is closed."""
    if CLOSED & set(vessel.words.lower().split()):
        return vessel.evolve(asset=BOTTLED.get(piece.asset, vessel.asset), words=f"{vessel.words} of {piece.words}")
    return piece.evolve(
        article=vessel.article, count=vessel.count, counted=vessel.counted, plural=vessel.plural, scale=vessel.scale
    )
