"""Accounting for a prompt's words: those that changed nothing in the picture and of which no notice says so.

A word counts where the prompt reads otherwise without it. So the prompt is read again without each of its words in
turn, whatever the rules are by which they are read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import islice

from calotype.domain.requests import Notice
from calotype.pipelines.bundled.prompt.findings import listed
from calotype.pipelines.bundled.prompt.glossary import Part
from calotype.pipelines.bundled.prompt.happenings import event_at
from calotype.pipelines.bundled.prompt.languages.translation import translated
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.matching import Match, Matcher
from calotype.pipelines.bundled.prompt.reading import Reading
from calotype.pipelines.bundled.prompt.tokens import split

BUDGET = 400
"""Tokens that are read again at most, a fraction of a second's work: of a prompt of 20 all, of a page next to none."""
LITTLE = frozenset(
    "a an the this that these those some any such of in on at to by for from with and or nor but as into onto "
    "upon over under up down out off about near next around along within is are was were be been being has have "
    "had do does did its it his her hers their theirs they them he she him himself herself itself i you we our "
    "us my your who whom whose which what where when while there here then than so very really quite just not no "
    "without all each own only also too one ones other another style styled shot scene view background "
    "foreground visible seen shown showing looking featuring including made full real like stunning beautiful "
    "gorgeous amazing sharp rich nice good great".split()
)
"""Words that bind others, praise, or say that something is seen, and name nothing themselves."""
_TELLING_NOTHING = frozenset(
    {Part.TALK, Part.DETERMINER, Part.PRONOUN, Part.LETTERING, Part.OPENING, Part.ANYWHERE, Part.FINISH}
)
_SPACES = re.compile(r"\s+")
_STRAY = re.compile(r"\s+(?=[,.;:!?])|^[\s,.;:]+|[\s,;:]+$")


def unspent(
    prompt: str, notices: Iterable[Notice], lexicon: Lexicon, reread: Callable[[str], Reading]
) -> tuple[str, ...]:
    """Words, in their order, that changed nothing and that no notice names. reread: reads a prompt by its words alone,
    for a fox that no prompt puts anywhere is put in a forest as well. Of two words that say the same ("a snowy winter
    village") neither is one."""
    translation = translated(prompt, lexicon)
    if translation is not None:
        prompt = translation.text
    told = named(notices)
    whole = _picture(reread(prompt))

    def without(matches: list[Match]) -> Reading:
        return _picture(reread(_cut(prompt, [match.span for match in matches])))

    silent = [m for m in telling(prompt, lexicon) if not told(m) and without([m]) == whole]
    if len(silent) > 1:
        bare = without(silent)
        silent = [m for m in silent if without([other for other in silent if other is not m]) == bare]
    return tuple(dict.fromkeys(prompt[slice(*match.span)] for match in silent))


def notice(words: tuple[str, ...]) -> Notice:
    """Tells a person of them."""
    return Notice(code="ignored", message=f"Nothing in the picture comes of: {listed(words)}.", field="prompt")


def telling(prompt: str, lexicon: Lexicon) -> list[Match]:
    """The phrases that name or qualify something, as many as the budget is for."""
    matches = Matcher(tokens=split(prompt, lexicon.emojis).words, lexicon=lexicon).matches()
    # an event is told as what is seen there, its name as a whole
    low, high = event_at(prompt, lexicon)
    little = (m.separator or m.text in LITTLE or m.part in _TELLING_NOTHING or low <= m.span[0] < high for m in matches)
    found = (match for match, skipped in zip(matches, little, strict=True) if not skipped)
    return list(islice(found, BUDGET // max(1, len(matches))))


def named(notices: Iterable[Notice]) -> Callable[[Match], bool]:
    """Whether the notices say something of a phrase, but that it was translated."""
    told = " ".join(notice.message for notice in notices if notice.code != "translated").lower()
    return lambda match: re.search(rf"\b{re.escape(match.text)}", told) is not None


def _picture(reading: Reading) -> Reading:
    """What of a reading the picture is made of."""
    return replace(reading, notices=())


def _cut(prompt: str, spans: list[tuple[int, int]]) -> str:
    for low, high in sorted(spans, reverse=True):
        prompt = prompt[:low] + prompt[high:]
    return _STRAY.sub("", _SPACES.sub(" ", prompt))
