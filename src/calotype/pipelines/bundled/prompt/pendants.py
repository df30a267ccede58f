"""Pendants: the lamps that hang in a room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from calotype.pipelines.bundled.prompt import furnishwords as words
from calotype.pipelines.bundled.prompt.chambers import colour_of, place_of, said_of, spoken
from calotype.pipelines.bundled.prompt.glossary import NUMERALS, Part
from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.prompt.roomfacts import Context, Found
from calotype.pipelines.bundled.rooms import RGB


def pendant(matches: Sequence[Match], context: Context) -> Found | None:
    """ "three pendant lamps", "a lamp hanging above the table"."""
    if not context.indoors:
        return None
    start = 0
    while start < len(matches) and start < 4 and not matches[start].noun and not matches[start].separator:
        if matches[start].text in words.HANGING:
            break
        start += 1
    if start == len(matches):
        return None
    lead = list(matches[:start])
    colour = next((colour_of(match) for match in lead if match.part is Part.COLOUR), None)
    count = next((NUMERALS.get(m.meaning.value, 3) for m in lead if m.part is Part.COUNT and m.meaning is not None), 0)
    hung = matches[start].text in words.HANGING and not matches[start].separator
    at = start + 1 if hung else start
    length = spoken(matches, at, words.LAMPS)
    if not length:
        return None
    named = said_of(matches, at, length)
    plural = named.endswith("s")
    at += length
    if named.startswith("pendant "):
        over = at < len(matches) and matches[at].text in {"above", "over"}
        it = over and at + 1 < len(matches) and (matches[at + 1].part is Part.PRONOUN or matches[at + 1].text == "it")
        ended = over and (at + 1 == len(matches) or matches[at + 1].separator)
        row = said_of(matches, at, 3) == "in a row"
        used = at + (2 if it else 1 if ended else 3 if row else 0)
        return Found(used=used, told=_lamps(count, colour, plural=plural))
    if not hung:
        texts = [match.text for match in matches[at : at + 5]]
        alone = len(texts) < 2 or matches[at + 1].separator
        if not texts or not (texts[0] in words.HANGING or (texts[0] == "above" and alone)):
            return None
        at += 1
        if texts[1:4] == ["from", "the", "ceiling"]:
            at += 3
        elif texts[0] not in {"above", "overhead"} and len(texts) > 1 and texts[1] in {"above", "over"}:
            at += 1
            while at < len(matches) and matches[at].part is Part.DETERMINER:
                at += 1
            if at < len(matches) and (matches[at].part is Part.PRONOUN or place_of(matches[at])):
                at += 1
            else:
                return Found(used=at, told=_lamps(count, colour, plural=plural))
    return Found(used=at, told=_lamps(count, colour, plural=plural))


def _lamps(count: int, colour: RGB | None, *, plural: bool) -> dict[str, Any]:
    return {"pendants": count or (3 if plural else 1), "pendant_colour": colour}
