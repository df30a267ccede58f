"""What somebody does, said in one word or denied: "a hat-wearing dog", "a dog not wearing a hat"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from calotype.pipelines.bundled.prompt.glossary import Meaning, Part, glossary
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, Lexicon
from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.prompt.people import miens

DEEDS = frozenset(
    "wearing wears wear holding holds hold carrying carries carry riding rides ride wielding wields wield".split()
)
NEGATIONS = frozenset("isn't aren't wasn't doesn't don't didn't never".split())
_NOT = frozenset({"not", "without", "never", "no longer", "not even"})
_COMPOUND = re.compile(r"(.+)-(wearing|holding|carrying|riding|wielding|toting|bearing|clad)")
_SAID: dict[str, str] = {"toting": "holding", "bearing": "holding", "clad": "wearing"}
"""What joins two things in the words of the glossary."""


def deeds(matches: Sequence[Match], prompt: str, lexicon: Lexicon, ignored: list[str]) -> list[Match]:
    """The matches, with "wearing a hat" after the dog and "without" for "not wearing". A word that can't be taken
    apart is noted."""
    told = _denied(_undone(matches), lexicon)
    for at in reversed(range(len(told))):
        found = _COMPOUND.fullmatch(told[at].text)
        if found is None or told[at].noun or told[at].meaning is not None:
            continue
        lead = at
        while lead and told[lead - 1].part not in {None, Part.WITHOUT, Part.JOIN}:
            lead -= 1
        if lead and told[lead - 1].part is Part.WITHOUT:
            # Of "no hat-wearing dogs" the hat is not there, either.
            continue
        noun = _noun_after(told, at)
        word = lexicon.find(found[1])
        if noun is None or word is None or word.sense not in DRAWABLE:
            ignored.append(prompt[slice(*told[at].span)])
            continue
        start, stop = told[at].span
        span = (start, start + len(found[1]))
        head = told[noun].word
        several = head is not None and head.plural
        held = replace(told[at], text=found[1], span=span, word=replace(word, plural=several or word.plural))
        deed = Match(
            text=_SAID.get(found[2], found[2]),
            span=(span[1] + 1, stop),
            meaning=glossary()[_SAID.get(found[2], found[2])],
        )
        article = Match(text="a", span=span, meaning=Meaning(part=Part.DETERMINER, value="a"))
        tail = [deed, held] if held.word is not None and held.word.plural else [deed, article, held]
        told = [*told[:at], *told[at + 1 : noun + 1], *tail, *told[noun + 1 :]]
    return told


def _undone(matches: Sequence[Match]) -> list[Match]:
    """The matches without what nobody does: "a cat not sleeping", "a dog that is not barking"."""
    out: list[Match] = []
    at = 0
    while at < len(matches):
        match, ahead = matches[at], matches[at + 1] if at + 1 < len(matches) else None
        after = matches[at + 2] if at + 2 < len(matches) else None
        denies = match.text in NEGATIONS | _NOT
        if denies and ahead is not None and _is_done(ahead) and (after is None or after.separator or _turns(after)):
            at += 2
            continue
        out.append(match)
        at += 1
    return out


def _is_done(match: Match) -> bool:
    """Whether a match is a verb of its own: "sleeping", and not "wearing"."""
    verbal = match.text.split()[0].endswith("ing") and not match.noun and match.part in {None, Part.LOOK}
    return match.part is Part.POSE or match.text in miens() or verbal


def _turns(match: Match) -> bool:
    """Whether something else begins: "not sleeping on a bed", "not sleeping but playing"."""
    return match.part in {Part.JOIN, Part.PLACE, Part.TIME} or match.text in {"and", "but"}


def _denied(matches: Sequence[Match], lexicon: Lexicon) -> list[Match]:
    """ "not wearing a hat" as "without a hat"; in "not wearing a hat and a dog" the dog is there."""
    kept: list[Match] = []
    denied = False
    for at, match in enumerate(matches):
        before = kept[-1] if kept else None
        denied = denied and not match.separator
        inside = match.text == "in" and _is_drawn(next((m for m in matches[at + 1 :] if m.noun), None))
        if before is not None and (match.text in DEEDS or inside) and match.part is Part.JOIN:
            if before.part is Part.WITHOUT and before.text in {"not", "without", "never"}:
                denied = True
                continue
            if before.text in NEGATIONS:
                kept[-1] = replace(before, word=None, meaning=Meaning(part=Part.WITHOUT, value="without"))
                denied = True
                continue
        if denied and match.text == "and" and _is_living(next((m for m in matches[at:] if m.noun), None), lexicon):
            match = replace(match, text="with", meaning=glossary()["with"])
        kept.append(match)
    return kept


def _is_drawn(match: Match | None) -> bool:
    return match is not None and match.word is not None and match.word.sense in DRAWABLE


def _is_living(match: Match | None, lexicon: Lexicon) -> bool:
    noun = lexicon.nouns.get(match.word.target) if match is not None and match.word is not None else None
    return noun is not None and noun.living


def _noun_after(matches: Sequence[Match], at: int) -> int | None:
    """The last noun of the phrase that a place is in, where it can be drawn."""
    end = at + 1
    while end < len(matches) and not matches[end].noun:
        if matches[end].separator or matches[end].part in {Part.JOIN, Part.DETERMINER, Part.COUNT, Part.WITHOUT}:
            return None
        end += 1
    while end + 1 < len(matches) and matches[end + 1].noun:
        end += 1
    head = matches[end].word if end < len(matches) else None
    return end if head is not None and head.sense in DRAWABLE else None
