"""Adjectives of one noun with a comma or "and" between them."""

from __future__ import annotations

from collections.abc import Sequence

from calotype.pipelines.bundled.prompt.glossary import Part
from calotype.pipelines.bundled.prompt.matching import ORDINARY, Match

DESCRIBING = frozenset({Part.COLOUR, Part.ADJECTIVE, Part.SCALE, Part.STATE})
OPENS = frozenset({Part.DETERMINER, Part.COUNT, Part.JOIN})
"""After these a noun phrase begins."""


def described_on(matches: Sequence[Match]) -> list[Match]:
    """The matches without what stands between the adjectives of one noun: "a red, shiny car", "a red and shiny car"."""
    kept: list[Match] = []
    led: list[Match] = []
    """The adjectives since the beginning of a noun phrase."""
    begun = True
    for at, match in enumerate(matches):
        if begun and led and _parts(match) and _lead_to_noun(led, matches[at + 1 :]):
            continue
        describes = match.part in DESCRIBING
        begun = match.part in OPENS or (begun and describes)
        led = [*led, match] if begun and describes else []
        kept.append(match)
    return kept


def _parts(match: Match) -> bool:
    return (match.separator and match.text != ".") or (match.part is Part.JOIN and match.text == "and")


def _lead_to_noun(led: Sequence[Match], matches: Sequence[Match]) -> bool:
    """Whether more adjectives and then a noun follow. More colours than one are those of several things."""
    colours = [match for match in led if match.part is Part.COLOUR]
    before: Match | None = None
    for match in matches:
        if match.noun:
            return before is not None and not _parts(before) and len(colours) < 2
        plain = match.part in DESCRIBING | {Part.TALK} or match.word == ORDINARY
        if not plain and not (_parts(match) and before is not None):
            return False
        colours += [match] if match.part is Part.COLOUR else []
        before = match
    return False
