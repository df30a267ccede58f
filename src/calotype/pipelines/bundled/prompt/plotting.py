"""Plotting: what a map is a map of, and how many steps an infographic has."""

from __future__ import annotations

import re

_LINES = re.compile(r"\b(?:subway|metro|transit|tube|underground|train)\b", re.I)
_LIVED_IN = re.compile(
    r"^\s*(?:of )?(?:an? |the )?(?:[\w-]+ ){0,3}(?:town|village|city|neighbou?rhood|harbou?r|campus|district|"
    r"quarter|suburb|"
    r"resort|park|zoo|fairground|festival)\b",
    re.I,
)
_SEA = re.compile(r"\b(?:coast(?:al)?|harbou?r|seaside|sea|port|beach|bay)\b", re.I)
_NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight")
_STEPPED = re.compile(
    rf",?\s*(?:in |with )?({'|'.join(_NUMBERS)}|[2-8]) (?:numbered |simple |easy |illustrated )*(?:steps|stages|"
    rf"phases)\b|"
    r",?\s*(?:step[- ]by[- ]step|with (?:icons|arrows)(?: and (?:icons|arrows|numbers))?|numbered)(?=\s*(?:,|$))",
    re.I,
)
_TOPIC = re.compile(r"^\s*(?:(?:about|on|of|for|explaining|showing)\s+)?(?:how to )?([^,]+)", re.I)


def plotted(words: str, after: str) -> str:
    """The sort of a map by its own words and those after it; nothing for a land in the sea."""
    if _LINES.search(words):
        return "transit"
    if not _LIVED_IN.match(after):
        return ""
    return " ".join(
        ["town", *(["river"] if re.search(r"\briver|canal", after) else []), *(["sea"] if _SEA.search(after) else [])]
    )


def is_stepped(text: str) -> bool:
    """Whether it is told in steps that are not named."""
    return _STEPPED.search(text) is not None


def stepped(after: str) -> tuple[str, str]:
    """The number of steps and the topic, and the text without the steps."""
    said = next((found[1] for found in _STEPPED.finditer(after) if found[1]), "")
    count = str(_NUMBERS.index(said.lower()) + 2) if said.lower() in _NUMBERS else said
    rest = _STEPPED.sub(" ", after)
    topic = _TOPIC.match(rest)
    return f"{count} {topic[1].strip() if topic is not None else ''}".strip(), rest
