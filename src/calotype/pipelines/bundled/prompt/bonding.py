"""Bonding: what hangs from, leans against, is tied to or looks out of what, as the prompt says it.

The encoder reads of two things side by side, as it was trained; how they touch is geometry, and is kept here.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from calotype.pipelines.bundled import bonds
from calotype.pipelines.bundled.bonds import Bond
from calotype.pipelines.bundled.prompt import relations
from calotype.pipelines.bundled.prompt.filling import joining, listed_before
from calotype.pipelines.bundled.prompt.findings import Findings
from calotype.pipelines.bundled.prompt.glossary import NUMERALS
from calotype.pipelines.bundled.prompt.holding import Grasp
from calotype.pipelines.bundled.prompt.pieces import Glue, Link, Piece, Thing
from calotype.pipelines.bundled.prompt.poses import doing
from calotype.pipelines.bundled.scene import Manner
from calotype.pipelines.bundled.vessels import VESSELS, Depth

_LIVING = frozenset({"animal", "bird", "fish", "insect", "person"})
_ON = bonds.PERCHING | frozenset(
    {"on", "on top of", "sitting on", "lying on", "perched on", "placed on", "resting on", "standing on"}
)
_INTO = relations.INTO | {"out of"}
_HAS = frozenset({"containing", "containing a", "full of", "filled with"})
_HUNG = bonds.HANGING | {"on", "from"}
_SEVERAL = "three"
_FEW = 3
"""More of a kind on a branch are side by side."""
_COLUMN = "five"
"""As many ants carry something."""
_PART_OF = {Manner.RIDE: "holder", Manner.TEND: "holder", Manner.MEET: "holder"}
_CREEPING = _LIVING - {"person", "fish"} | {"toy", "object", "clothing", "tool", "food"}
"""Kinds of what is under furniture."""
_STANDING = frozenset({"person", "building", "celestial", "aircraft"})
"""Kinds that nothing hangs from or looks out of."""
_SERVING = frozenset({"person", "animal", "bird"})
_MOVING = _LIVING | {"vehicle", "toy", "aircraft", "boat"}


def bonded(
    pieces: Sequence[Piece], grasps: Sequence[Grasp], findings: Findings
) -> tuple[list[Piece], tuple[Grasp, ...]]:
    """The pieces with plainer words in place of those that told how things touch, and that."""
    kept = list(pieces)
    made: list[Grasp] = []
    parts = {getattr(grasp, _PART_OF.get(grasp.manner, "held")) for grasp in grasps}
    things = [k for k, piece in enumerate(kept) if isinstance(piece, Thing)]
    pinned: dict[str, int] = {}
    for one, other in pairwise(things):
        first, second, join = kept[one], kept[other], joining(kept[one + 1 : other])
        assert isinstance(first, Thing)
        assert isinstance(second, Thing)
        if join is None or first.asset == second.asset:
            continue
        if join.words in relations.BENEATH and second.asset in bonds.PINS and first.asset in bonds.FLAT:
            # "a note under a magnet on a fridge": what is on the fridge is the note
            parts.add(second.asset)
            made.append(Grasp(holder=first.asset, held=second.asset, manner=Manner.BOND, look=Bond.FIXED.value))
            pinned[second.asset] = one
            kept[kept.index(join, one)] = Link(glue=Glue.JOIN, words="next to")
            continue
        members, root, bond = [one, *listed_before(kept, one)], second, _bond(first, join.words, second)
        if first.asset in pinned:
            members = [pinned[first.asset]]
        if first.kind == "boat" and join.words in bonds.TYING and second.asset in bonds.MOORINGS:
            members, root, bond = [other], first, Bond.MOORED
        if first.kind == "insect" and join.words in bonds.BEARING and second.kind not in _LIVING | {"building"}:
            members, bond = [one], Bond.BEARS
        if join.words in _ON and second.asset in bonds.ROWS and _number(kept, members) > _FEW:
            bond = Bond.ROWED
        if bond is None and join.words in _HAS and _looks_out(second, first):
            members, root, bond = [other], first, Bond.PEEKS
        vessel = _vessel(kept[:one]) if join.words in _HAS and not _is_vessel(first) else None
        if vessel is not None and second.asset not in parts:
            # "a boat tied to a tree with a lantern inside"
            parts.add(second.asset)
            made.append(Grasp(holder=vessel.asset, held=second.asset, manner=Manner.FILL))
            continue
        if bond is None:
            if join.words in _INTO and second.asset in bonds.SEATS | bonds.SPREAD:
                kept[kept.index(join, one)] = Link(glue=Glue.JOIN, words="on top of")
            continue
        for at in members:
            thing = kept[at]
            if not isinstance(thing, Thing) or thing.asset in parts or thing.asset == root.asset:
                continue
            parts.add(thing.asset)
            made.append(Grasp(holder=root.asset, held=thing.asset, manner=Manner.BOND, look=bond.value))
            if thing.plural and not thing.counted:
                kept[at] = thing.evolve(count=_COLUMN if bond is Bond.BEARS else _SEVERAL, counted=True)
            if bond is Bond.BENEATH and thing.living and thing.own.pose is None:
                kept[at] = doing(thing, "resting")
        kept[kept.index(join, one)] = Link(glue=Glue.JOIN, words="next to")
        findings.actions[:] = [verb for verb in findings.actions if verb not in join.words.split()]
    for about, words, meant in findings.ties:
        bond = _bond(about, words, meant)
        if bond is not None and about.asset not in parts and about.asset != meant.asset:
            made.append(Grasp(holder=meant.asset, held=about.asset, manner=Manner.BOND, look=bond.value))
    return kept, tuple(dict.fromkeys(made))


def _number(pieces: Sequence[Piece], members: Sequence[int]) -> int:
    """How many animals and such they are together."""
    those = [piece for at in members if isinstance(piece := pieces[at], Thing) and piece.kind in _LIVING]
    return sum(NUMERALS.get(thing.count, 0 if thing.plural else 1) for thing in those)


def _vessel(before: Sequence[Piece]) -> Thing | None:
    """The last thing that something can be in."""
    return next((p for p in reversed(before) if isinstance(p, Thing) and _is_vessel(p)), None)


def _is_vessel(thing: Thing) -> bool:
    return thing.asset in VESSELS and VESSELS[thing.asset].depth is not Depth.FLAT


def _bond(first: Thing, words: str, second: Thing) -> Bond | None:
    """How the first touches the second; None where they stand or lie as anything does."""
    if second.kind == "celestial" or first.kind == "celestial":
        return None
    tests: tuple[tuple[bool, Bond], ...] = (
        (second.asset in bonds.HOOKS and words in _HUNG | _ON, Bond.HANGS),
        (second.asset in bonds.HANDS and words in _INTO | _ON and first.kind not in {"person", "building"}, Bond.RESTS),
        (words in bonds.HANGING and second.kind not in _LIVING and first.kind != "person", Bond.HANGS),
        (words in bonds.TYING and first.kind not in {"building", "boat"}, Bond.TIED),
        (words in bonds.LEANING and not {first.kind, second.kind} & (_LIVING | {"food"}), Bond.LEANS),
        (words in bonds.DRAPING and first.asset in bonds.CLOTH and second.kind not in _STANDING, Bond.DRAPED),
        (words in _INTO | _ON and (first.kind, second.kind) == ("insect", "flower"), Bond.FIXED),
        (words in bonds.WINDING and first.asset in bonds.WOUND and second.kind not in _LIVING, Bond.WINDS),
        (words in bonds.PASSING and _passes(first, second), Bond.THROUGH),
        (words in bonds.STICKING and first.kind not in _LIVING and second.kind not in _LIVING, Bond.STUCK),
        (words in _INTO and first.asset in bonds.POINTS and second.asset not in VESSELS, Bond.STUCK),
        (words in bonds.FIXING and second.kind not in _LIVING, Bond.FIXED),
        (words in _ON and first.asset in bonds.FLAT and second.asset in bonds.FRONTED, Bond.FIXED),
        (words in bonds.SHOULDERING and first.kind not in {"person", "building", "vehicle"}, Bond.SHOULDER),
        (words in bonds.HIDING and first.kind in _MOVING and second.kind not in {"person", "celestial"}, Bond.HIDES),
        (words in _INTO and first.asset in bonds.UTENSILS and _is_wet(second), Bond.STUCK),
        (words in bonds.SERVING and second.asset in bonds.COUNTERS and first.kind in _SERVING, Bond.SERVES),
        (words in bonds.EDGING and (second.kind not in _STANDING or second.asset in VESSELS), Bond.RIM),
        (words in _INTO and _looks_out(first, second), Bond.PEEKS),
        (words in bonds.SHELTERING and first.kind in _CREEPING and second.asset in bonds.LOW, Bond.BENEATH),
    )
    return next((bond for holds, bond in tests if holds), None)


def _is_wet(second: Thing) -> bool:
    """Whether it is a cup or a bowl with something in it."""
    vessel = VESSELS.get(second.asset)
    return vessel is not None and vessel.depth is Depth.FLAT and second.kind in {"food", "drink"}


def _passes(first: Thing, second: Thing) -> bool:
    there = second.asset in bonds.RINGED | bonds.GATED | bonds.BARRED
    return there and first.kind in _MOVING


def _looks_out(first: Thing, second: Thing) -> bool:
    """Whether what is in a thing can be seen over its upper edge."""
    hides = second.kind in bonds.HOLLOW and second.asset not in bonds.UNHIDING | bonds.SEATS | VESSELS.keys()
    worn = second.kind == "clothing" and first.kind == "person"
    big = first.kind in {"building", "vehicle", "tree", "furniture"} and second.kind not in {"vehicle", "furniture"}
    return hides and not (worn or big) and first.kind not in {"celestial", "building"}
