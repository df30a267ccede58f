"""Spans: bridges that are seen along their deck, told as what one walks along.

"a rope bridge between two cliffs", "a suspension bridge disappearing into clouds" and "a girl crossing a hanging
bridge" show the deck before one; bridges of stone over a river stand across the picture.
"""

from __future__ import annotations

import re

_ROPED = r"(?:rope|hanging|swinging|swaying|wobbly|rickety|bamboo|plank|log|liana|vine|jungle|tree ?top|canopy|inca)"
_HUNG = r"(?:suspension|cable[- ]stayed|chain|steel)"
_QUALITY = (
    r"(?:an? |the |some )?(?:(?!rope|suspension)(?:old|long|narrow|high|tall|small|thin|broken|wooden|red|foggy|misty|"
    r"ancient|rickety|wobbly|swaying|great|huge|giant|lonely|empty|grey|gray|white) )*"
)
_ACT = (
    r"(?:(?:walking|running|standing|crossing|stepping|sitting|hiking|strolling|riding|cycling|halfway|alone|out|"
    r"half way|balancing|hesitating|going) )*"
)
_AT = (
    rf"(?P<at>(?P<act>{_ACT})(?:across|over|along|on|onto|in the middle of|halfway across|at the middle of) |"
    r"(?P<crossing>crossing) )"
)
_INTO = (
    r"(?P<ends>,? (?:that (?:is )?)?(?:disappear(?:ing|s)|vanish(?:ing|es)|fad(?:ing|es)|los(?:t|ing itself)|leading|"
    r"reaching|stretching|going|leads|goes|rising|hidden|half hidden|swallowed) (?:in|into|in to|by|to|through|up into)"
    r" (?P<air>(?:(?:the|thick|dense|low|white|a|an|morning) )*(?:clouds?|fog|mist|haze|fog bank|bank of fog|nothing|"
    r"nowhere|sky|distance|void)))"
)
_OVER = (
    r"(?P<gap>,? (?:(?:stretched|strung|hung|hanging|spanning|swaying|slung|suspended|built) )?"
    r"(?:high |far )?(?:over|across|above|between|spanning) (?:(?:two|the|a|an|deep|steep|high|tall|rocky|foggy|misty|"
    r"narrow|dark|bottomless|mountain|wide|jungle|green) )*(?:gorges?|ravines?|chasms?|abyss|cliffs|canyons?|rocks|"
    r"mountains|peaks|valleys?|precipice|crevasse|drop|hills|trees|treetops))"
)
_SPANNING = re.compile(
    rf"\b(?:{_AT})?(?P<quality>{_QUALITY})(?:(?P<roped>{_ROPED})|(?P<hung>{_HUNG}))(?: foot)? ?bridge\b"
    rf"(?:{_INTO}|{_OVER})?"
    rf"|\b(?P<plain>{_QUALITY}(?:wooden |"
    rf"foot)?bridge)(?:{_INTO.replace('<ends>', '<lost>').replace('<air>', '<void>')})",
    re.IGNORECASE,
)
_WAY = re.compile(r"\b(?:clouds?|sky|nothing|nowhere|void)\b", re.IGNORECASE)
_CANYON = re.compile(r"\b(?:canyons?)\b", re.IGNORECASE)
_SEEN_ACROSS = re.compile(
    r"\b(?:from the side|side view|skyline|bay|golden gate|tower bridge|under (?:a|the)|below (?:a|the)|beneath)\b",
    re.IGNORECASE,
)
"""With these a bridge stands across the picture."""


def spanned(prompt: str) -> str:
    """The prompt with such a bridge as what one is on."""
    if "bridge" not in prompt or _SEEN_ACROSS.search(prompt):
        return prompt

    def along(match: re.Match[str]) -> str:
        air = match["air"] or match["void"] or ""
        crossed = match["at"] or match["ends"] or match["lost"] or match["gap"]
        if not crossed:
            return match[0]
        planked = match["roped"] or re.search("wooden|plank", match["plain"] or "", re.IGNORECASE)
        sort = "rope" if planked else "suspension"
        below = ", in the open sky" if _WAY.search(air) else ", fog" if air and "distance" not in air else ""
        if match["gap"] and _CANYON.search(match["gap"]):
            below = " in a canyon"
        act = "walking" if match["crossing"] else (match["act"] or "").strip()
        return f"{act}{', ' if match['at'] else ''}along a {sort} bridge{below}"

    return _SPANNING.sub(along, prompt, count=1)
