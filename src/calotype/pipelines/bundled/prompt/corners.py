"""Corners: the things of a room that the prompt puts in its corner or its middle."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE
from calotype.pipelines.bundled.prompt.matching import Match

_CORNERS = frozenset(
    {"in the corner", "in a corner", "in one corner", "in the far corner", "in corner", "in the corner of the room",
     "in the corners"}
)  # fmt: skip
_MIDDLES = frozenset(
    {"in the middle", "in the center", "in the centre", "in the middle of the room", "in the middle of it",
     "in the center of the room", "in the centre of the room"}
)  # fmt: skip
_LONGEST = 6


@dataclass(frozen=True, kw_only=True)
class Corners:
    """Assets by where they are."""

    corner: tuple[str, ...] = ()
    middle: tuple[str, ...] = ()


def in_corners(matches: Sequence[Match]) -> tuple[list[Match], Corners]:
    """The matches without "in the corner", and what is there: "a globe in the corner"."""
    out: list[Match] = []
    corner, middle = list[str](), list[str]()
    at = 0
    while at < len(matches):
        length, there = _spot(matches, at)
        asset = _before(out) if length else ""
        if not asset:
            out.append(matches[at])
            at += 1
            continue
        (corner if there in _CORNERS else middle).append(asset)
        at += length
    return out, Corners(corner=tuple(corner), middle=tuple(middle))


def _spot(matches: Sequence[Match], at: int) -> tuple[int, str]:
    """How many matches name a spot from there on, and its words; the longest first."""
    if not matches[at].text.startswith("in"):
        return 0, ""
    for length in range(min(_LONGEST, len(matches) - at), 0, -1):
        window = matches[at : at + length]
        said = " ".join(match.text for match in window)
        if said not in _CORNERS | _MIDDLES or any(match.separator for match in window):
            continue
        # "in the corner of the workshop" is of the workshop
        following = matches[at + length].text if at + length < len(matches) else ""
        return (0, "") if following == "of" else (length, said)
    return 0, ""


def _before(out: Sequence[Match]) -> str:
    """The thing that was named last, in the same part of the prompt."""
    for match in reversed(out):
        if match.separator:
            return ""
        if match.word is not None and match.word.sense in DRAWABLE:
            return match.word.target
    return ""
