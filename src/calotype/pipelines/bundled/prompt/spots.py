"""Spots: where in the picture the prompt puts something, by words that name no other thing: "a lamp on the left", "in
the foreground a fox", "a barn behind".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from calotype.pipelines.bundled.prompt.glossary import SPOTS, Meaning, Part
from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.prompt.pieces import Glue, Link, Piece, Place, Thing, joined_by

_ENDING: dict[str, Meaning] = {
    **dict.fromkeys(("behind", "half behind", "in back of"), Meaning(part=Part.SIDE, value="far")),
    **dict.fromkeys(("below", "beneath", "underneath"), Meaning(part=Part.SIDE, value="near")),
}
"""Relations that end a clause, which are to all that was named: "a cutting board, butter dish behind"."""
_ALOFT = frozenset({"fish", "bird", "insect", "celestial", "aircraft"})
_HORIZON = 0.5


def ended(matches: Sequence[Match]) -> list[Match]:
    """The matches with the relations to nothing told as spots."""
    out = list(matches)
    for at, match in enumerate(out):
        last = at + 1 == len(out) or out[at + 1].separator
        if last and at and match.part is Part.JOIN and match.text in _ENDING and out[at - 1].part is not Part.PLACE:
            out[at] = replace(match, meaning=_ENDING[match.text])
    return out


def spotted(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces with every spot told of the thing that is there."""
    kept = list(pieces)
    for at, piece in enumerate(pieces):
        if not isinstance(piece, Link):
            continue
        if piece.glue is not Glue.SIDE:
            amid = joined_by(piece) == "in the middle of" and at + 1 < len(kept) and isinstance(kept[at + 1], Place)
            if not amid:
                continue
            piece = Link(glue=Glue.SIDE, words="middle")
        whose = _whose(kept, at)
        thing = kept[whose] if whose is not None else None
        if whose is not None and isinstance(thing, Thing):
            x, y = SPOTS[piece.words]
            if y is not None and y < _HORIZON and not (thing.airborne or thing.kind in _ALOFT):
                # what can't fly is far away
                y = SPOTS["far"][1]
            before = thing.own.spot or (None, None)
            spot = (before[0] if x is None else x, before[1] if y is None else y)
            kept[whose] = thing.evolve(own=thing.own.evolve(spot=spot))
    return kept


def _whose(pieces: Sequence[Piece], at: int) -> int | None:
    """The thing that a spot is said of: what it begins the clause of, else the one before."""
    ahead = at + 1
    while ahead < len(pieces) and _is_passed(pieces[ahead]):
        ahead += 1
    following = ahead < len(pieces) and isinstance(pieces[ahead], Thing)
    begins = not at or pieces[at - 1] == Link(glue=Glue.COMMA) or joined_by(pieces[at - 1]) in {"and", "with"}
    if following and begins:
        return ahead
    return next(_before(pieces, at), None)


def _is_passed(piece: Piece) -> bool:
    return isinstance(piece, Link) and (piece.glue in {Glue.COMMA, Glue.GAP, Glue.SIDE} or joined_by(piece) == "with")


def _before(pieces: Sequence[Piece], at: int) -> Iterator[int]:
    for k in range(at - 1, -1, -1):
        if isinstance(pieces[k], Thing):
            yield k
        elif pieces[k] == Link(glue=Glue.COMMA):
            return
