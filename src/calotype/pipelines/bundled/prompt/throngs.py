"""Throngs: places that are full of people, and things that are everywhere, told as a crowd and as many of them."""

from __future__ import annotations

import re

from calotype.pipelines.bundled.prompt.glossary import Part, glossary

_PLACES = (
    "street|streets|market|square|plaza|beach|subway|metro|train|bus|tram|car|carriage|station|platform|bar|pub|cafe|"
    "café|restaurant|brasserie|bistro|diner|club|nightclub|disco|stadium|arena|fair|fairground|festival|mall|store|shop|"
    "supermarket|airport|museum|gallery|park|pool|theater|theatre|cinema|hall|church|bazaar|souk|harbour|harbor|port|"
    "crossing|intersection|sidewalk|pavement|dance floor|canteen|cafeteria|lobby|city|town|village|bridge|boardwalk|"
    "promenade|rink|courtyard|fish market|waiting room|ballroom|deck|ferry|tavern|inn"
)
_FULL = re.compile(
    rf"\b(?:very |so )?(?:over)?(?:crowded|packed|bustling|thronged|busy|jam-packed|teeming|lively) "
    rf"(?=(?:[\w'-]+ ){{0,2}}?(?:{_PLACES})\b(?! (?:desk|park|stop|driver|seat|sign)))",
    re.I,
)
_PEOPLED = re.compile(
    r"\b(?:crowds?|people|commuters|spectators|audience|passengers|shoppers|customers|guests|fans|tourists|pedestrians|"
    r"dancers|onlookers|visitors|sunbathers|no one|nobody)\b",
    re.I,
)
_EVERYWHERE = re.compile(
    r"(?P<lead>^|[,.;] ?|\bwith |\band )(?P<of>(?:(?!with\b|and\b|a\b|the\b)[\w'-]+ ){0,2}?)(?P<noun>[\w'-]{2,}s) "
    r"(?:everywhere|all over the place|all around|all about|all over|strewn about|lying about|lying around)"
    r"(?=\s*(?:$|[,.;]|in\b|on\b|and\b))",
    re.I,
)
_COUNTED = re.compile(r"\b(?:many|two|three|four|five|six|ten|some|several|hundreds|thousands|dozens)\b", re.I)
_HINT = re.compile(
    r"\b(?:crowded|packed|bustling|thronged|busy|teeming|lively|everywhere|all (?:over|around|about)|about|around)\b",
    re.I,
)


def thronged(prompt: str) -> str:
    """The prompt with the crowd of a crowded place, and with many of what is everywhere."""
    if _HINT.search(prompt) is None:
        return prompt
    plain = _FULL.sub("", prompt)
    if plain != prompt and _PEOPLED.search(prompt) is None:
        plain = f"{plain}, a crowd in the background"
    return _EVERYWHERE.sub(_many, plain)


def _many(found: re.Match[str]) -> str:
    meaning = glossary().get(f"{found['of']}{found['noun']}".lower()) or glossary().get(found["noun"].lower())
    fills = meaning is not None and meaning.part is Part.EFFECT
    if fills or _COUNTED.search(found["of"]) is not None:
        # "sparks everywhere" are in the air
        return found.group()
    return f"{found['lead']}many {found['of']}{found['noun']}"
