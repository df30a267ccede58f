"""Trailing: where a thing is, said after it and of nothing: "a loaf, a butter dish behind", "a cake, fork on the left".

It is so to what was named before it.
"""

from __future__ import annotations

from collections.abc import Sequence

from calotype.pipelines.bundled.prompt.findings import Findings
from calotype.pipelines.bundled.prompt.pieces import Glue, Link, Piece, Thing, is_airborne, joined_by
from calotype.pipelines.bundled.standings import Stance, Standing

_STANCES: dict[str, tuple[Stance, bool]] = {
    **dict.fromkeys(("behind", "at the back"), (Stance.IN_FRONT, True)),
    **dict.fromkeys(("in front", "in front of"), (Stance.IN_FRONT, False)),
    **dict.fromkeys(("below", "beneath", "under", "underneath"), (Stance.UNDER, False)),
    **dict.fromkeys(("above", "over", "overhead"), (Stance.ABOVE, False)),
}
"""Words to a stance, and whether it is that of the other to this one."""
_SIDES: dict[str, bool] = {"left": False, "right": True}
_AT_ONCE = frozenset({"celestial", "building", "aircraft"})
"""Kinds that are behind or above all as they are."""


def trailed(pieces: Sequence[Piece], findings: Findings) -> list[Piece]:
    """The pieces without the words that end a phrase so, which the layout is told instead."""
    kept = list(pieces)
    sides = [at for at, piece in enumerate(kept) if isinstance(piece, Link) and piece.glue is Glue.SIDE]
    for at in range(1, len(kept)):
        about, words = kept[at - 1], kept[at]
        ends = at + 1 == len(kept) or kept[at + 1] == Link(glue=Glue.COMMA)
        if not (ends and isinstance(about, Thing) and isinstance(words, Link)) or about.kind in _AT_ONCE:
            continue
        named = [p for p in kept[: at - 1] if isinstance(p, Thing) and p.asset != about.asset]
        if not named or any(is_airborne(thing) for thing in (about, named[-1])):
            continue
        if [at] == sides and words.words in _SIDES:
            first, second = (about, named[0]) if not _SIDES[words.words] else (named[0], about)
            stance = Stance.LEFT
        elif joined_by(words) in _STANCES:
            stance, turned = _STANCES[joined_by(words)]
            first, second = (named[-1], about) if turned else (about, named[-1])
        else:
            continue
        findings.standings.append(Standing(stance=stance, first=first.asset, second=second.asset))
        kept[at] = Link(glue=Glue.GAP)
    return kept
