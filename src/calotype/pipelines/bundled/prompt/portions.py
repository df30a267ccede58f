"""Portions: noun phrases of several things as matches, taken apart and put together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.prompt import describing
from calotype.pipelines.bundled.prompt.counts import number
from calotype.pipelines.bundled.prompt.glossary import NUMERALS, Meaning, Part
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE
from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.prompt.substances import material

DESCRIBES = frozenset({Part.SEAT, Part.COUNT, Part.SCALE, Part.ADJECTIVE, Part.COLOUR, Part.DETERMINER, Part.STATE})
QUALITIES = frozenset({Part.COLOUR, Part.SCALE, Part.ADJECTIVE, Part.STATE})


def is_several(match: Match) -> bool:
    return match.word is not None and match.meaning is None and match.word.plural and match.word.sense in DRAWABLE


def start_of(matches: Sequence[Match], noun: int) -> int:
    """Where the phrase of a noun begins."""
    start = noun
    while start and (
        matches[start - 1].part in DESCRIBES
        or (matches[start - 1].text in describing.VARIED)
        or is_quality(matches[start - 1])
    ):
        start -= 1
    return start


def described(matches: Sequence[Match]) -> list[Match]:
    """What of a phrase is said of each of the things."""
    return [
        match
        for match in matches
        if match.part in {Part.SCALE, Part.ADJECTIVE, Part.STATE, Part.SEAT} or is_quality(match)
    ]


def is_quality(match: Match) -> bool:
    """Whether a word is an adjective that the glossary lacks, or what something is made of."""
    return match.word is not None and (not match.noun or material(match.text) is not None)


def value_of(match: Match) -> str:
    return match.meaning.value if match.meaning else ""


def number_of(match: Match) -> int:
    """How many a count says that there are; 0 where that can't be told."""
    return number(match.text.split()) or NUMERALS.get(value_of(match), 0)


def match_of(text: str, part: Part, like: Match) -> Match:
    return Match(text=text, span=like.span, meaning=Meaning(part=part, value=text))


def group_of(size: int, colour: Match, others: Sequence[Match], noun: Match) -> list[Match]:
    """So many things of one colour, in matches."""
    # "a blue glass bottle"
    return several_of(size, sorted([*others, colour], key=lambda match: match.noun), noun)


def several_of(size: int, described: Sequence[Match], noun: Match) -> list[Match]:
    assert noun.word is not None
    if size == 1:
        lead = match_of("a", Part.DETERMINER, noun)
        return [lead, *described, replace(noun, word=replace(noun.word, plural=False))]
    counted = match_of(phrases.COUNTS[min(size, max(phrases.COUNTS))][0], Part.COUNT, noun)
    return [counted if size in phrases.COUNTS else replace(counted, text=str(size)), *described, noun]


def _in_order(groups: Sequence[Sequence[Match]]) -> list[list[Match]]:
    """Single things of one kind, each in its place from the left as they are told: "red, white and blue"."""
    targets = {match.word.target for group in groups for match in group if match.noun and match.word is not None}
    seated = any(match.part is Part.SEAT for group in groups for match in group)
    alone = len(groups) > 1 and all(group and group[0].part is Part.DETERMINER for group in groups)
    if not alone or seated or len(targets) != 1:
        return [list(group) for group in groups]
    seats = [match_of(str(k), Part.SEAT, group[-1]) for k, group in enumerate(groups)]
    return [[group[0], seat, *group[1:]] for group, seat in zip(groups, seats, strict=True)]


def joined(groups: Sequence[Sequence[Match]], like: Match) -> list[Match]:
    out: list[Match] = []
    for group in _in_order(groups):
        out += [match_of("and", Part.JOIN, like), *group]
    return out[1:]


def noun_before(matches: Sequence[Match], at: int) -> int | None:
    """The last drawable noun in the plural before a place."""
    return next((k for k in range(at - 1, -1, -1) if is_several(matches[k])), None)
