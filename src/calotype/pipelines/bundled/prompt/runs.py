"""Runs: things named one after the other with nothing between them: "cat dog bird tree house"."""

from __future__ import annotations

from collections.abc import Sequence

from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, Lexicon
from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.prompt.naming import Phrase

_LIVING = frozenset({"animal", "person", "bird", "fish", "insect"})
_SHORTEST = 3
_KIN = frozenset({"family", "couple", "group", "herd", "flock", "pack"})
"""After one of these, of what stands before it, another thing begins: "penguin family iceberg"."""


def parted(phrase: Phrase, lexicon: Lexicon) -> list[Phrase]:
    """The phrase; or, of nouns that make no compound because several of them live, one for each."""
    nouns = phrase.nouns
    if phrase.article == "a":
        # "a cat lover mug"
        return [phrase]
    if len(nouns) < _SHORTEST or lexicon.find(" ".join(noun.text for noun in nouns)) is not None:
        return [phrase]
    groups = _grouped(nouns, lexicon)
    living = sum(_lives(group[-1], lexicon) for group in groups)
    if len(groups) < 2 or not all(_is_drawn(group[-1], lexicon) for group in groups):
        return [phrase]
    if living < 2 and not any(noun.text in _KIN for noun in nouns[1:-1]):
        return [phrase]
    first, *others = groups
    phrase.nouns = list(first)
    return [phrase, *(Phrase(nouns=list(group), spans=[noun.span for noun in group]) for group in others)]


def _grouped(nouns: Sequence[Match], lexicon: Lexicon) -> list[list[Match]]:
    """Known compounds, and animals with the word for several of them, are one."""
    groups: list[list[Match]] = []
    for noun in nouns:
        last = groups[-1] if groups else []
        together = f"{last[-1].text} {noun.text}" if last else ""
        if last and (noun.text in _KIN or (len(last) == 1 and _is_compound(together, lexicon))):
            last.append(noun)
        else:
            groups.append([noun])
    return groups


def _is_compound(words: str, lexicon: Lexicon) -> bool:
    word = lexicon.find(words)
    return word is not None and word.sense in DRAWABLE


def _is_drawn(match: Match, lexicon: Lexicon) -> bool:
    return match.text in _KIN or (match.word is not None and match.meaning is None and match.word.sense in DRAWABLE)


def _lives(match: Match, lexicon: Lexicon) -> bool:
    return match.word is not None and lexicon.kind(match.word) in _LIVING
