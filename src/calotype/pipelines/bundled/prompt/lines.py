"""Lines over a street: laundry, flags, lanterns and cables that hang between the houses, taken out of the prompt so
that no single shirt or flag stands there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.prompt.glossary import Part
from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.strung import ACROSS, HANGING, TIED, WORDS, Strung

_STREETS = frozenset(
    phrase for place in (Environment.CITY, Environment.VILLAGE) for phrase in phrases.ENVIRONMENTS[place]
)
_OVERHEAD = frozenset({Strung.LAUNDRY, Strung.CABLES, Strung.BUNTING})
"""In a street these hang whether the prompt says so or not."""
_LOOSE = frozenset({"and", "with", "under", "of", "below", "beneath"})


@cache
def _table() -> dict[str, Strung]:
    return {word: sort for sort, many in WORDS.items() for word in many.split("|")}


def _sort(matches: Sequence[Match], at: int) -> tuple[Strung, int] | None:
    for length in (3, 2, 1):
        window = matches[at : at + length]
        found = _table().get(" ".join(match.text for match in window)) if len(window) == length else None
        if found is not None and not any(match.separator for match in window):
            return found, length
    return None


def lines(matches: Sequence[Match]) -> tuple[list[Match], frozenset[Strung]]:
    """The matches without what hangs on lines, and that."""
    street = any(match.part is Part.PLACE and match.meaning and match.meaning.value in _STREETS for match in matches)
    left: list[Match] = []
    found: set[Strung] = set()
    at = 0
    while at < len(matches):
        sort = _sort(matches, at)
        tied = None if sort is None else _tied(matches, at + sort[1])
        if sort is None or (tied is None and not (street and sort[0] in _OVERHEAD and _alone(matches, at, sort[1]))):
            left.append(matches[at])
            at += 1
            continue
        while left and left[-1].part in {Part.DETERMINER, Part.ADJECTIVE, Part.COLOUR, Part.COUNT}:
            left.pop()
        while left and left[-1].text in _LOOSE:
            left.pop()
        found.add(sort[0])
        at = tied if tied is not None else at + sort[1]
    return left, frozenset(found)


def _alone(matches: Sequence[Match], at: int, length: int) -> bool:
    """Whether nobody has it in hand: between commas, or before a verb of hanging."""
    after = matches[at + length] if at + length < len(matches) else None
    before = [m for m in matches[:at] if m.part not in {Part.DETERMINER, Part.ADJECTIVE, Part.COLOUR}]
    opens = not before or before[-1].separator or before[-1].text in _LOOSE
    return opens and (after is None or after.separator or after.text in HANGING)


def _tied(matches: Sequence[Match], at: int) -> int | None:
    """Past what it is said to hang between; none where that is not said."""
    hanging = at < len(matches) and matches[at].text.split(" ")[0] in HANGING
    end = at + hanging
    if end >= len(matches) or matches[end].text.rpartition(" ")[2] not in ACROSS | HANGING:
        words = matches[at].text.split() if hanging else []
        return end if len(words) > 1 and words[-1] in ACROSS else None
    end += 1
    while end < len(matches) and matches[end].part in {Part.DETERMINER, Part.ADJECTIVE, Part.COLOUR, Part.COUNT}:
        end += 1
    if end < len(matches) and matches[end].text.rpartition(" ")[2] in TIED:
        return end + 1
    return None
