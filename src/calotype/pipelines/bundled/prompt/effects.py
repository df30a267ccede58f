"""Effects in a prompt: what fills the air or the sky and is no thing, and what it comes from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from calotype.pipelines.bundled.conditions import FLAMES
from calotype.pipelines.bundled.prompt.colours import shade
from calotype.pipelines.bundled.prompt.glossary import NUMERALS, Part
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE
from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.scene import COLOUR_RGB, RGB, Colour
from calotype.pipelines.bundled.wisps import LIGHTS, SCRAPS, Effect, Wisp

_MOTIONS = frozenset(
    "falling rising floating flying swirling drifting coming billowing pouring scattered blowing dancing hovering "
    "sparkling filling curling streaming spreading spraying raining everywhere around swarming bursting "
    "exploding emerging escaping drifts rises falls fills shining breaking piercing filtering overhead gently softly "
    "slowly".split()
)
"""Said after an effect, these say no more of it."""
_LARGE = frozenset("big large huge giant enormous massive gigantic oversized immense".split())
_FROM = frozenset({"from", "out of", "off", "of", "on", "over", "above"})
ALIGHT = FLAMES | {"torch", "lantern", "fireplace", "campfire", "floor lamp", "street lamp", "oil lamp", "stove"}
"""These burn without being on fire."""
_BURNED = frozenset({"on fire", "in flames", "ablaze", "aflame", "engulfed in flames", "wreathed in flames"})
"""Said after what burns; "burning" stands before it."""
_SOURCED = frozenset(
    {
        Effect.SMOKE,
        Effect.STEAM,
        Effect.FLAMES,
        Effect.SPARKS,
        Effect.SPLASH,
        Effect.ERUPTION,
        Effect.POWDER,
        Effect.SCRAPS,
        Effect.SHEETS,
    }
)
"""These come from something where anything is named."""
_SMOKING = frozenset(
    "house|cottage|hut|steam locomotive|factory|volcano|campfire|fire|ship|cruise ship|castle|cauldron|rocket|train|"
    "candle|fireplace|stove|truck|tractor|cup|cup of coffee|bowl of soup|kettle|teapot|dragon".split("|")
)
"""Smoke and steam come from these rather than from what stands nearer to the word."""
_ARCHED = frozenset({"over", "above", "across", "after", "in", "behind", "at", "and", ".", "during", "with"})
"""What a rainbow in the sky is before."""
_TOUCHED = frozenset({"on", "on top of", "next to", "beside", "in front of", "holding", "left of", "right of"})
"""What a rainbow that is a thing stands after."""
_VENTS = frozenset(
    "chimney chimneys funnel funnels smokestack smokestacks stack exhaust pipe pipes mouth nostrils ears roof window "
    "windows engine spout barrel hood crater top".split()
)
"""Parts of what smokes, and no things of their own."""
_FIXED = frozenset({Effect.FLAMES, Effect.SPLASH})
_DANGLING = frozenset(
    {"with", "and", "while", "amid", "through", "under", "surrounded by", "lit by", "of", "by", "over"}
)
_PLAIN = frozenset("rainbow moon sun smoke dust ash fireworks confetti lava steam".split())
"""Before a noun these name what that is."""
_NAMES = frozenset(
    "alarm detector screen bomb signal break truck fighter station engine place pit extinguisher".split()
)
"""After "smoke" or "fire" these make it a thing's name."""


def effects(matches: Sequence[Match]) -> tuple[list[Match], tuple[Wisp, ...]]:
    """The matches without the words for effects, and the effects."""
    left: list[Match] = []
    found: list[Wisp] = []
    at = 0
    while at < len(matches):
        match = matches[at]
        effect = _effect(match)
        if effect is None or _is_other(matches, at):
            left.append(_plain(match))
            at += 1
            continue
        if left and left[-1].part is Part.WITHOUT:
            # "a train without smoke"
            left.pop()
            at += 1
            continue
        tint, large, count, used = _said_before(left)
        if match.text in LIGHTS and not (large or tint or count > 1 or match.text in {"blood moon", "supermoon"}):
            left.append(match)
            at += 1
            continue
        tint = (0.80, 0.22, 0.12) if match.text == "blood moon" else tint
        tint = _scraps_tint(match.text) if effect is Effect.SCRAPS and tint is None else tint
        own, after = _source(matches, at, effect)
        if effect is Effect.FLAMES and own in ALIGHT and match.text == "burning":
            # "a candle burning next to a book"
            at += 1
            continue
        if effect is Effect.ERUPTION and own == "" and not any(_asset(m) == "volcano" for m in matches):
            left.append(_plain(match))
            at += 1
            continue
        if not (effect is Effect.FLAMES and after):
            del left[len(left) - used :]
        at += 1
        while at < len(matches) and matches[at].text in _MOTIONS:
            at += 1
        at = _past_source(matches, at, own) if effect not in _FIXED else at
        while left and left[-1].text in _DANGLING and not (effect is Effect.FLAMES and after):
            left.pop()
        if left and left[-1].text == ",":
            # no list of colours goes on beyond what stood here
            left[-1] = replace(left[-1], text=".")
        found.append(Wisp(effect=effect, asset=own, tint=tint, count=count, large=large))
    return left, tuple(found)


def _plain(match: Match) -> Match:
    """A word that shows no effect here, as the parser takes it: it has no such part of speech."""
    return replace(match, meaning=None) if match.part is Part.EFFECT else match


def _scraps_tint(text: str) -> RGB | None:
    return next((SCRAPS[thing] for thing in sorted(SCRAPS, key=len, reverse=True) if text.startswith(thing)), None)


def _effect(match: Match) -> Effect | None:
    if match.part is Part.EFFECT and match.meaning is not None:
        return Effect(match.meaning.value)
    return LIGHTS.get(match.text)


def _is_other(matches: Sequence[Match], at: int) -> bool:
    """Whether the word only describes what follows: "smoke alarm", "rainbow hair", "moon base"."""
    match = matches[at]
    after = matches[at + 1] if at + 1 < len(matches) else None
    if match.text == "rainbow" and not _arches(matches, at):
        return True
    if after is None or after.separator or match.text in {"burning", "flaming", "blazing", "fiery"}:
        return False
    if after.text in _NAMES:
        return True
    return (
        match.text in _PLAIN
        and (after.noun or after.part in {Part.COLOUR, Part.ADJECTIVE})
        and after.text not in _MOTIONS
    )


def _arches(matches: Sequence[Match], at: int) -> bool:
    """Whether a rainbow is the sky's ("over the hills", "with a rainbow") and no thing ("on a purple rainbow")."""
    lead = at - 1
    while lead >= 0 and matches[lead].part in {Part.DETERMINER, Part.ADJECTIVE, Part.SCALE}:
        lead -= 1
    if lead >= 0 and (matches[lead].part is Part.COLOUR or matches[lead].text in _TOUCHED):
        return False
    after = matches[at + 1] if at + 1 < len(matches) else None
    return after is None or after.separator or after.text in _ARCHED or after.part is Part.PLACE


def _said_before(left: Sequence[Match]) -> tuple[RGB | None, bool, int, int]:
    """The colour, whether it is large and how many, said before an effect, and how many matches that takes."""
    tint: RGB | None = None
    large, count, used = False, 1, 0
    for match in reversed(left):
        if match.part is Part.COLOUR and match.meaning is not None:
            tint = shade(match.text) or COLOUR_RGB[Colour(match.meaning.value)]
        elif match.text in _LARGE:
            large = True
        elif match.part is Part.COUNT:
            count = NUMERALS.get(match.text, 3)
        elif match.part not in {Part.DETERMINER, Part.ADJECTIVE, Part.SCALE}:
            break
        used += 1
    return tint, large, count, used


def _asset(match: Match) -> str:
    word = match.word
    return word.target if match.meaning is None and word is not None and word.sense in DRAWABLE else ""


def _source(matches: Sequence[Match], at: int, effect: Effect) -> tuple[str, bool]:
    """The asset that an effect comes from, and whether that stands after it."""
    if effect not in _SOURCED:
        return "", False
    if effect in {Effect.SMOKE, Effect.STEAM}:
        smoking = next((_asset(m) for m in matches if _asset(m) in _SMOKING), "")
        if smoking:
            return smoking, False
    behind = next((_asset(m) for m in reversed(matches[:at]) if _asset(m)), "")
    ahead = ""
    for match in matches[at + 1 : at + 6]:
        if match.separator:
            break
        if _asset(match):
            ahead = _asset(match)
            break
    text = matches[at].text
    if effect is Effect.FLAMES and text in {"burning", "flaming", "blazing", "fiery"}:
        if at and _asset(matches[at - 1]) and not matches[at - 1].separator:
            # "a house burning next to a tree"
            return _asset(matches[at - 1]), True
        if at + 1 < len(matches) and matches[at + 1].part is Part.PLACE:
            return "", True
        if ahead:
            return ahead, True
    led = at + 1 < len(matches) and any(match.text in _FROM for match in matches[at + 1 : at + 4])
    if ahead and (led or not behind) and text not in _BURNED:
        return ahead, False
    if effect is Effect.FLAMES and text not in _BURNED and at and matches[at - 1].separator:
        # "a chef with a pan, flames": nobody is on fire
        return ahead, False
    return behind or ahead, False


def _past_source(matches: Sequence[Match], at: int, own: str) -> int:
    """Past "from the chimney", where that is no thing of its own; a thing stays to be drawn."""
    if at >= len(matches) or matches[at].text not in {"from", "out of", "inside", "above", "at"}:
        return at
    end = at + 1
    while end < len(matches) and matches[end].part in {Part.DETERMINER, Part.ADJECTIVE, Part.COLOUR}:
        end += 1
    vent = end < len(matches) and matches[end].text in _VENTS
    loose = end < len(matches) and matches[at].text in {"from", "out of"} and not _asset(matches[end])
    if vent or (loose and not matches[end].separator):
        return end + 1
    return at if not own or matches[at].text not in {"from", "out of"} else at + 1
