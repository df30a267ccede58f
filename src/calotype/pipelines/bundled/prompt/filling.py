"""Filling: what is in a vessel or lies on a dish, as the prompt says it.

The encoder reads of two things side by side, as it was trained; that one is in the other is geometry, and is kept here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from calotype.pipelines.bundled.prompt import relations
from calotype.pipelines.bundled.prompt.attributes import Mention
from calotype.pipelines.bundled.prompt.findings import Findings
from calotype.pipelines.bundled.prompt.holding import Grasp
from calotype.pipelines.bundled.prompt.pieces import Glue, Link, Piece, Thing
from calotype.pipelines.bundled.prompt.wordings import inverted
from calotype.pipelines.bundled.scene import Manner
from calotype.pipelines.bundled.vessels import DECORATIONS, DISHES, OPENED, PUBLIC, TREES, VESSELS, Depth, lies_on

_INTO = relations.INTO | {
    "in the back of",
    "out of",
    "from",
    "peeking out of",
    "coming out of",
    "on top of",
    "on",
    "sitting on",
}
_ABOARD = relations.INTO | {
    "out of",
    "driving",
    "drives",
    "riding in",
    "steering",
    "piloting",
    "flying",
    "in the back of",
}
_ON_BOARD = frozenset({"on", "riding", "rides"})
_ONTO = frozenset({"on", "on top of", "in", "inside", "over"})
_IN_TREES = relations.INTO | {"up in", "from", "on", "sitting in", "hanging from", "hanging on"}
_FULL = frozenset(inverted(relations.FULL_OF)) | {"full of", "covered with", "filled with"}
_HOLDS = _FULL | {
    "of",
    "with",
    "containing",
    "containing a",
    "topped with",
    "garnished with",
    "has",
    "that has",
    "including",
}
_SAT = frozenset({"sitting", "seated", "sits", "standing", "growing"})
"""What is in a vessel is so, as far as it is seen."""
_DRESSED = frozenset({"topped with", "garnished with", "covered with"}) | _FULL
_HEAP, _EACH = "five", "three"
"""As many as there are where the prompt gives no number: alone in a vessel, and of each of several kinds."""
_LIVING = frozenset({"animal", "bird", "fish", "insect", "person"})
_PLAINLY = frozenset({"food", "flower", "plant", "toy", "animal", "bird", "fish"})
"""Kinds of what is in a vessel that is said to be with them."""
_HEAPED = frozenset(
    {"money", "candy", "coin", "gem", "praline", "marshmallows", "socks", "bread", "loaf of bread", "jeans"}
)
"""What is named as a stuff, and is many where something is full of it."""


def filled(
    pieces: Sequence[Piece], grasps: Sequence[Grasp], findings: Findings
) -> tuple[list[Piece], tuple[Grasp, ...]]:
    """The pieces with plainer words in place of those that told what is in what, and that."""
    kept = list(pieces)
    made: list[Grasp] = []
    taken = {grasp.holder for grasp in grasps} | {grasp.held for grasp in grasps}
    things = [k for k, piece in enumerate(kept) if isinstance(piece, Thing)]
    for one, other in pairwise(things):
        join = joining(kept[one + 1 : other])
        _open(kept, one, other, join.words if join is not None else "")
        first, second = kept[one], kept[other]
        if not (isinstance(first, Thing) and isinstance(second, Thing)):
            # the wine of "a wine glass with red wine" is the glass already told
            continue
        words = join.words if join is not None else ""
        if first.asset == second.asset and first.kind == "drink" and words in _HOLDS:
            # "a wine glass with red wine"
            kept[other] = Link(glue=Glue.GAP)
            continue
        if second.asset in VESSELS and second.asset not in taken and _is_in(first, words, second):
            inside, vessel = [one, *listed_before(kept, one)], second
        elif first.asset in VESSELS and first.asset not in taken and _bears(first, words, second):
            inside, vessel = [other, *_listed_after(kept, other)], first
        else:
            continue
        for at in inside:
            thing = kept[at]
            if not isinstance(thing, Thing) or thing.asset in taken or thing.asset == vessel.asset:
                continue
            clear = vessel.kind == "drink" or VESSELS[vessel.asset].depth is Depth.CLEAR
            if thing.kind == "drink" and thing.asset not in DECORATIONS and clear:
                # "iced coffee in a tall glass" is in the glass of its own picture
                kept[kept.index(vessel)] = vessel.evolve(shown=True)
                continue
            if at != inside[0] and (thing.kind == "drink" or _stands_beside(kept, at, words)):
                # "a plate of cookies and a glass of milk", "a bowl of cherries and a plate of figs"
                continue
            made.append(Grasp(holder=vessel.asset, held=thing.asset, manner=Manner.FILL))
            several = thing.plural or (words in _FULL | {"of"} and thing.asset in _HEAPED)
            if several and not (thing.counted or vessel.plural or thing.kind in _LIVING):
                kept[at] = thing.evolve(count=_HEAP if len(inside) == 1 else _EACH, counted=True, plural=True)
        if words in relations.LOOSE | relations.BESIDE and join is not None:
            plain = "next to" if words in relations.LOOSE else "and"
            kept[kept.index(join, one)] = Link(glue=Glue.JOIN, words=plain)
            findings.actions[:] = [verb for verb in findings.actions if verb not in {words, *_SAT}]
    return kept, tuple(dict.fromkeys(made))


def _open(kept: list[Piece], one: int, other: int, words: str) -> None:
    """Has the one of two things that the other is in stand open: "a kitten in a suitcase", "a drawer full of socks"."""
    for vessel, said in ((other, relations.INTO | {"out of", "peeking out of"}), (one, _FULL | {"of", "containing"})):
        thing = kept[vessel]
        if isinstance(thing, Thing) and thing.asset in OPENED and words in said:
            kept[vessel] = thing.evolve(asset=OPENED[thing.asset])


def _stands_beside(pieces: Sequence[Piece], at: int, words: str) -> bool:
    """Whether what is listed after what a vessel is full of is a thing of its own beside it."""
    thing = pieces[at]
    assert isinstance(thing, Thing)
    ahead = next((k for k in range(at + 1, len(pieces)) if isinstance(pieces[k], Thing)), at + 1)
    join = joining(pieces[at + 1 : ahead])
    holds = thing.asset in VESSELS and join is not None and join.words in _HOLDS
    return holds or (words == "of" and not thing.plural and thing.article in {"a", "an"})


def joining(between: Sequence[Piece]) -> Link | None:
    """The last word between two things that joins them, where nothing else stands there."""
    plain = all(isinstance(piece, Link) and piece.glue in {Glue.JOIN, Glue.POSE, Glue.GAP} for piece in between)
    joins = [piece for piece in between if isinstance(piece, Link) and piece.glue is Glue.JOIN]
    return joins[-1] if plain and joins else None


def _is_in(thing: Thing, words: str, vessel: Thing) -> bool:
    """ "a cat in a box", "berries on pancakes", "a dog driving a car" """
    if VESSELS[vessel.asset].depth is Depth.PANE:
        public = vessel.asset in PUBLIC and words in _ON_BOARD
        return (words in _ABOARD or public) and thing.kind in _LIVING | {"toy", "object", "food"}
    if vessel.asset in TREES:
        return words in _IN_TREES and lies_on(thing.asset, thing.kind, vessel.asset)
    if VESSELS[vessel.asset].depth is Depth.FLAT:
        return words in _ONTO and lies_on(thing.asset, thing.kind, vessel.asset)
    return words in (_INTO if vessel.asset in relations.CONTAINERS else relations.INTO | {"out of"})


def _bears(vessel: Thing, words: str, thing: Thing) -> bool:
    """ "a basket full of kittens", "pancakes with berries" """
    if vessel.asset in TREES:
        return words in _FULL | {"with"} and (thing.kind == "food" or thing.asset in DECORATIONS)
    if VESSELS[vessel.asset].depth is Depth.FLAT:
        fits = lies_on(thing.asset, thing.kind, vessel.asset)
        served = thing.asset not in VESSELS or vessel.asset in DISHES
        return fits and (words in _DRESSED or (words in _HOLDS and served))
    if VESSELS[vessel.asset].depth is Depth.GRID:
        return words in _HOLDS
    if VESSELS[vessel.asset].depth is Depth.PANE:
        return words in _FULL | {"with"} and thing.kind in _LIVING and not thing.airborne
    return (
        words in _HOLDS
        and (thing.kind not in {"furniture", "building", "clothing"} or (words in _FULL and thing.kind == "clothing"))
        and (words != "with" or thing.asset in DECORATIONS or thing.kind in _PLAINLY)
    )


def listed_before(pieces: Sequence[Piece], at: int) -> Iterator[int]:
    """Things that "and" or a comma joins to the one at ``at``: the cat of "a cat and a dog in a box"."""
    while at > 1 and isinstance(pieces[at - 2], Thing) and _is_and(pieces[at - 1]):
        at -= 2
        yield at


def _listed_after(pieces: Sequence[Piece], at: int) -> Iterator[int]:
    """Those after it, where "and" ends the list."""
    found: list[int] = []
    while True:
        step = next((k for k in (2, 3) if at + k < len(pieces) and isinstance(pieces[at + k], Thing)), 0)
        between = pieces[at + 1 : at + step]
        if not step or not all(_is_and(piece) or _is_comma(piece) for piece in between):
            break
        at += step
        found.append(at)
        if any(_is_and(piece) for piece in between):
            yield from found
            if not _goes_on(pieces, at):
                break
            found = []


def _goes_on(pieces: Sequence[Piece], at: int) -> bool:
    """Whether "and" joins another of the same sort: the pear of "a bowl of fruit"."""
    thing, other = pieces[at], pieces[at + 2] if at + 2 < len(pieces) else None
    return isinstance(thing, Thing) and isinstance(other, Thing) and other.words == thing.words


def _is_and(piece: Piece) -> bool:
    return isinstance(piece, Link) and piece.glue is Glue.JOIN and piece.words == "and"


def _is_comma(piece: Piece) -> bool:
    return isinstance(piece, Link) and piece.glue is Glue.COMMA


def shared(mentions: Sequence[Mention], fillings: Sequence[Grasp]) -> tuple[Mention, ...]:
    """What tops each of several is there for each: "two cupcakes with a cherry" have two cherries."""
    out = list(mentions)
    for grasp in fillings:
        if VESSELS[grasp.holder].depth is not Depth.FLAT:
            continue
        dishes = sum(mention.count or 0 for mention in mentions if mention.asset == grasp.holder)
        for at, mention in enumerate(out):
            if mention.asset == grasp.held and dishes > 1 and mention.count in {None, 1} and not mention.many:
                out[at] = replace(mention, count=dishes)
    return tuple(out)
