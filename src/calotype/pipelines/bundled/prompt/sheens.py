"""Sheens: how light falls on what is there: "hard noon shadow", "a wet street", "a dark workshop"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from calotype.pipelines.bundled.prompt.glossary import Part
from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.prompt.wordings import LIT_FROM

_SHADOWS = frozenset({"shadow", "shadows"})
_HARD = frozenset("hard harsh strong deep dark crisp sharp heavy stark bold high-contrast dramatic black".split())
_SOFT = frozenset("soft faint subtle light gentle slight pale tiny small diffuse diffused".split())
_DARKNESS = {True: 1.55, False: 0.5}
"""Of hard and of soft shadows."""
_SAID = 3
"""How many words before a shadow may be said of it."""
_WET = frozenset("wet rain-soaked rain-slicked slick soaked glistening rainy drenched".split())
_POLISHED = frozenset(
    "polished glossy reflective mirrored mirror-like shiny gleaming waxed lacquered glass marble".split()
)
_GROUND = frozenset(
    "street streets road roads pavement asphalt tarmac cobblestones cobblestone cobbles ground sidewalk floor floors "
    "stones tiles concrete alley square highway plaza deck runway crosswalk boardwalk parquet surface sand".split()
)
_GLOSS = {True: 0.5, False: 0.34}
"""Of wet and of polished ground."""


_DIM = frozenset("dark dim gloomy shadowy unlit darkened murky dimly-lit pitch-dark".split())
_BRIGHT = frozenset("bright sunny sunlit airy sun-filled light-filled sun-drenched".split())
_HOURS = {True: "at night", False: "in bright sunlight"}
"""When a dark and a bright room are seen, where nothing else says so."""
_ROOMY = frozenset(
    "room workshop studio kitchen hall hallway corridor cellar basement attic bar pub rink arena stage church library "
    "office bedroom bathroom garage forest alley street cave theatre theater cinema club garden clinic classroom shop "
    "apartment loft interior barn factory laboratory lab tavern warehouse tunnel".split()
)
_BLURRED = frozenset({"blurred", "out of focus", "blurry"})
_FOCUS = 0.85


@dataclass(frozen=True, kw_only=True)
class Sheen:
    """How light falls on what is there, as the prompt has it."""

    shadow: float = 1.0
    gloss: float = 0.0
    hour: str = ""
    """A time of day that a dark or a bright room is seen at."""
    focus: float = 0.0
    """How far what is behind is out of focus."""
    side: float | None = None
    """Where light comes from, as tints have it."""


def sheened(matches: Sequence[Match]) -> tuple[list[Match], Sheen]:
    """The matches without the words for shadows, and what the prompt says of shadows, gloss, light and focus."""
    sheen = Sheen()
    out: list[Match] = []
    for at, match in enumerate(matches):
        following = matches[at + 1].text.split() if at + 1 < len(matches) else []
        last = following[-1] if following else ""
        if match.text in _SHADOWS and match.part in {Part.TALK, None}:
            before = out[-_SAID:]
            said = next((m for m in reversed(before) if m.text in _HARD | _SOFT), None)
            denied = any(m.part is Part.WITHOUT for m in before[-2:])
            if denied or said is not None:
                dark = 0.0 if denied else _DARKNESS[said is not None and said.text in _HARD]
                sheen = replace(sheen, shadow=dark)
                while out and (out[-1] is said or out[-1].part in {Part.WITHOUT, Part.DETERMINER, Part.TIME}):
                    out.pop()
                continue
        if last in _GROUND and match.text in _WET | _POLISHED:
            sheen = replace(sheen, gloss=max(sheen.gloss, _GLOSS[match.text in _WET]))
        elif match.text == "reflections" and not (out and out[-1].part is Part.WITHOUT):
            sheen = replace(sheen, gloss=max(sheen.gloss, _GLOSS[following[:1] == ["on"]]))
        elif last in _ROOMY and match.text in _DIM | _BRIGHT:
            sheen = replace(sheen, hour=_HOURS[match.text in _DIM])
        elif match.text in LIT_FROM:
            sheen = replace(sheen, side=LIT_FROM[match.text])
        elif match.text in _BLURRED and last not in {"motion", "streaks", "photo"}:
            sheen = replace(sheen, focus=_FOCUS)
        out.append(match)
    return out, sheen
