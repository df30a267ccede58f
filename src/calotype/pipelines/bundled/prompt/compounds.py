"""Compounds: nouns put together whose last one is not what is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, Lexicon, Sense, Word
from calotype.pipelines.bundled.prompt.matching import Match

DEPICTING = frozenset(
    "mandala mandalas pattern patterns tube tubes figurine figurines ornament ornaments sculpture sculptures mosaic "
    "tattoo emblem badge motif silhouette carving carvings topiary toy toys print prints shape shapes platter platters "
    "board assortment selection roof rooftop facade facades entrance display arrangement collection mascot bullet hull "
    "deck".split()
)
"""Of whatever stands before them they are shown as that: a butterfly mandala, a lipstick tube, a sushi platter."""


STALLS = frozenset("stand stands stall stalls booth kiosk seller's".split())
"""After what is sold there."""
_SOLD = frozenset({"food", "drink", "flower", "plant", "clothing", "object", "toy"})


def stalled(nouns: Sequence[Match], lexicon: Lexicon) -> list[Match]:
    """ "a hot dog stand" as a market stall."""
    kept = list(nouns)
    stall = Word(sense=Sense.ASSET, target="market stall")
    if len(kept) > 1 and kept[-1].text in STALLS and _is_drawn(kept[-2], lexicon) and stall.target in lexicon.nouns:
        sold = kept[-2].word
        if sold is not None and lexicon.kind(sold) in _SOLD:
            plural = kept[-1].text in {"stands", "stalls"}
            return [
                *kept[:-2],
                replace(kept[-1], text="market stall", word=replace(stall, plural=plural), meaning=None),
            ]
    return kept


def meant(nouns: Sequence[Match], lexicon: Lexicon) -> list[Match]:
    """The nouns of one phrase up to the one that is drawn."""
    kept = list(nouns)
    while len(kept) > 1 and kept[-1].text in DEPICTING and _is_drawn(kept[-2], lexicon):
        last = kept.pop().word
        kept[-1] = _as_many(kept[-1], last)
    while len(kept) > 1 and kept[-2].word is not None and kept[-2].word.target.endswith(f" {kept[-1].text}"):
        # "a strawberry ice cream" is a cone already
        kept.pop()
    return kept


def _as_many(match: Match, last: Word | None) -> Match:
    """ "dinosaur toys" are several dinosaurs"""
    several = last is not None and last.plural and match.word is not None
    return replace(match, word=replace(match.word, plural=True)) if several and match.word is not None else match


def _is_drawn(match: Match, lexicon: Lexicon) -> bool:
    return match.word is not None and match.word.sense in DRAWABLE and bool(lexicon.kind(match.word))
