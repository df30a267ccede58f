"""Crowns: a lone tree as it looks at that time of year: "an oak in winter" is bare."""

from __future__ import annotations

import re
from functools import partial

_TREE = (
    r"(?:(?:old|large|big|huge|tall|small|ancient|single|lone|lonely|mighty|solitary|gnarled|young|giant|beautiful) )*"
)
_KIND = (
    r"(?:(?:oak|beech|chestnut|elm|linden|lime|ash|walnut|birch|maple|poplar|deciduous) tree|oak|beech|elm|"
    r"linden|chestnut"
    r"|tree)"
)
_LONE = (
    rf"(?P<lead>(?:an?|one|the|same|this|my|single|lone|lonely) {_TREE})(?P<kind>{_KIND})\b"
    r"(?! (?:house|trunk|branch|hollow|stump|ring|frog|root|line|top|bark))"
)
_BARED = re.compile(
    rf"\b(?P<lead>(?:an?|one|the|two|three|four|five|some|many) {_TREE})(?:bare|leafless|naked) "
    rf"{_TREE}(?P<kind>{_KIND})(?P<s>s?)\b",
    re.I,
)
_WITH = re.compile(
    rf"\b{_LONE}(?P<mid>[^,;.]{{0,30}}?),?\s+(?:with|whose|losing its|shedding its|dropping "
    rf"its)\s+(?:(?:bright|falling|deep|"
    r"fiery|its|all|all its|only|mostly|turning|glowing|vivid) )*(?:(?:orange|red|gold|golden|yellow|autumn|"
    r"autumnal|fall|russet|"
    r"brown|amber|crimson|rust|copper)(?:,? (?:and )?)?)+ (?:leaves|foliage|leaf|crown)\b",
    re.I,
)
_BLOOMING = re.compile(
    rf"\b{_LONE}(?P<mid>)\s+(?:in (?:full )?(?:bloom|blossom|flower)|(?:covered (?:in|with)|full of|with) "
    rf"(?:(?:pink|white|"
    r"spring|delicate) )*(?:blossoms?|flowers))\b",
    re.I,
)
_STRIPPED = re.compile(
    rf"\b{_LONE}(?P<mid>)\s+(?:without (?:any )?leaves|with no leaves|that (?:has )?lost (?:all )?its leaves|"
    rf"with bare branches)\b",
    re.I,
)
_SEASONED = re.compile(rf"\b{_LONE}", re.I)
_SEASON = re.compile(r"\b(?:in|during) (?:the |late |early |deep )*(?P<season>autumn|fall|winter)\b", re.I)
_EVERGREEN = re.compile(
    r"\b(?:pine|fir|spruce|palm|christmas|cedar|cypress|snow-covered tree|snowy tree|"
    r"cherry)\b",
    re.I,
)
_GATE = re.compile(r"\b(?:tree|oak|beech|elm|linden|chestnut)s?\b", re.I)


def crowned(prompt: str) -> str:
    """The prompt with a tree that has turned, is bare or is in bloom named as one."""
    if not _GATE.search(prompt):
        return prompt
    prompt = _BARED.sub(lambda m: f"{m['lead']}bare tree{m['s']}", prompt)
    for words, named in ((_WITH, "autumn tree"), (_BLOOMING, "blossoming tree"), (_STRIPPED, "bare tree")):
        prompt = words.sub(partial(_renamed, named), prompt)
    season = _SEASON.search(prompt)
    if season is None or _EVERGREEN.search(prompt):
        return prompt
    named = "bare tree" if season["season"].lower() == "winter" else "autumn tree"
    return _SEASONED.sub(partial(_renamed, named), prompt)


def _renamed(named: str, tree: re.Match[str]) -> str:
    return f"{_led(tree['lead'], named)}{named}{tree.groupdict().get('mid') or ''}"


def _led(lead: str, named: str) -> str:
    """The article as the new name has it: "an oak" as "a bare tree"."""
    if re.fullmatch(r"an?\s", lead, re.I):
        return "an " if named[0] in "aeiou" else "a "
    return lead
