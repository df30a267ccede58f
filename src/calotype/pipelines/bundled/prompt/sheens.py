"""Sheens: what the prompt says of shadows and of ground that mirrors: "hard noon shadow", "a wet street"."""

from __future__ import annotations

from collections.abc import Sequence

from calotype.pipelines.bundled.prompt.glossary import Part
from calotype.pipelines.bundled.prompt.matching import Match

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


def sheened(matches: Sequence[Match]) -> tuple[list[Match], float, float]:
    """The matches without the words for shadows; how dark those are, and how much the ground mirrors."""
    dark, gloss = 1.0, 0.0
    out: list[Match] = []
    for at, match in enumerate(matches):
        following = matches[at + 1].text.split() if at + 1 < len(matches) else []
        if match.text in _SHADOWS and match.part in {Part.TALK, None}:
            before = out[-_SAID:]
            said = next((m for m in reversed(before) if m.text in _HARD | _SOFT), None)
            denied = any(m.part is Part.WITHOUT for m in before[-2:])
            if denied or said is not None:
                dark = 0.0 if denied else _DARKNESS[said is not None and said.text in _HARD]
                while out and (out[-1] is said or out[-1].part in {Part.WITHOUT, Part.DETERMINER, Part.TIME}):
                    out.pop()
                continue
        ground = bool(following) and following[-1] in _GROUND
        if ground and match.text in _WET | _POLISHED:
            gloss = max(gloss, _GLOSS[match.text in _WET])
        elif match.text in {"reflections", "reflection"} and following[:1] == ["on"]:
            gloss = max(gloss, _GLOSS[True])
        out.append(match)
    return out, dark, gloss
