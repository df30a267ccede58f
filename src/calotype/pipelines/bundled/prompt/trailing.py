"""Trailing: on which side a thing is, said after it and of nothing: "a cake, fork on the left".

It is on that side of what was named first. Where in the picture things are is told apart from this: see ``spots``.
"""

from __future__ import annotations

from collections.abc import Sequence

from calotype.pipelines.bundled.prompt.findings import Findings
from calotype.pipelines.bundled.prompt.pieces import Glue, Link, Piece, Thing, is_airborne
from calotype.pipelines.bundled.standings import Stance, Standing

_SIDES: dict[str, bool] = {"left": False, "right": True}
_APART = frozenset({"celestial", "building", "aircraft"})
"""Kinds that are on no side of a thing."""


def trailed(pieces: Sequence[Piece], findings: Findings) -> list[Piece]:
    """The pieces without the words that end a phrase so, which the layout is told instead."""
    kept = list(pieces)
    sides = [at for at, piece in enumerate(kept) if isinstance(piece, Link) and piece.glue is Glue.SIDE]
    for at in range(1, len(kept)):
        about, words = kept[at - 1], kept[at]
        ends = at + 1 == len(kept) or kept[at + 1] == Link(glue=Glue.COMMA)
        if not (ends and [at] == sides and isinstance(about, Thing) and isinstance(words, Link)):
            continue
        named = [p for p in kept[: at - 1] if isinstance(p, Thing) and p.asset != about.asset]
        if words.words not in _SIDES or not named or about.kind in _APART:
            continue
        if any(is_airborne(thing) for thing in (about, named[0])):
            continue
        first, second = (named[0], about) if _SIDES[words.words] else (about, named[0])
        findings.standings.append(Standing(stance=Stance.LEFT, first=first.asset, second=second.asset))
        kept[at] = Link(glue=Glue.GAP)
    return kept
