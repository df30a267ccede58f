"""Plating: a meal and what it comes with, on one plate: "a steak with mashed potatoes and peas"."""

from __future__ import annotations

from collections.abc import Sequence

from calotype.pipelines.bundled.prompt.filling import joining
from calotype.pipelines.bundled.prompt.pieces import Glue, Link, Piece, Thing
from calotype.pipelines.bundled.vessels import VESSELS

_PLATE = "dinner plate"
_MEALS = frozenset(
    "steak|potato|baked potato|mashed potatoes|bagel|sausage|chicken leg|chicken wings|meat on the bone|whole fish|"
    "salmon fillet|fried shrimp|corn|burrito|taco|quesadilla|falafel|kebab|ham|bacon|toast|croissant|brownie|"
    "slice of cake|slice of chocolate cake|slice of cheesecake|sandwich|club sandwich|dumpling|ravioli|fried egg|"
    "asparagus|flatbread|scone|waffle|egg|rice ball|lobster|crab|pretzel|cinnamon roll|churros|baguette".split("|")
)
"""What comes on a plate and has none on its own picture."""
_WITH = frozenset({"with", "served with", "topped with", "garnished with", "alongside", "accompanied by"})
_FEW = frozenset({"", "a", "one", "two", "three"})
"""As many as there is room for."""


def plated(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces with a plate under the first meal that something to eat comes with, where the prompt has nothing that
    it could lie on."""
    things = [k for k, piece in enumerate(pieces) if isinstance(piece, Thing)]
    if len(things) < 2 or any(_carries(piece) for piece in pieces):
        return list(pieces)
    one, other = things[0], things[1]
    meal, side = pieces[one], pieces[other]
    assert isinstance(meal, Thing)
    assert isinstance(side, Thing)
    join = joining(pieces[one + 1 : other])
    many = meal.count not in _FEW or meal.formation is not None
    if (
        join is None
        or join.words not in _WITH
        or many
        or meal.asset not in _MEALS
        or side.kind != "food"
        or side.asset in VESSELS
    ):
        return list(pieces)
    plate = Thing(asset=_PLATE, words="plate", article="a", count="", kind="object", span=meal.span)
    kept = list(pieces)
    # "steak, mash and peas" are one list
    goes_on = other + 2 < len(kept) and isinstance(kept[other + 2], Thing)
    kept[kept.index(join, one)] = Link(glue=Glue.COMMA) if goes_on else Link(glue=Glue.JOIN, words="and")
    return [*kept[:one], plate, Link(glue=Glue.JOIN, words="with"), *kept[one:]]


def _carries(piece: Piece) -> bool:
    """Whether food may be on or in it, a board or a pan, or who has it in the hand."""
    return isinstance(piece, Thing) and (piece.living or (piece.asset in VESSELS and piece.kind != "food"))
