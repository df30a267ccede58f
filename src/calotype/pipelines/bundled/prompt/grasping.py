"""Grasping: what is in somebody's hand, said in any of the ways, and hands that are all that is seen."""

from __future__ import annotations

import re
from collections.abc import Callable

from calotype.pipelines.bundled.prompt.idioms import several

_A = r"(?:an?|the|his|her|its|their|another|some|two|three|four|five|six)"
_HIS = r"(?:his|her|their|its|one|the|both|each)"
_SIDE = r"(?:left|right|free|gloved|outstretched|small|tiny)"
_HAND = rf"in (?:{_HIS}(?: {_SIDE})?|left|right) (?:hands?|fists?|paws?)"
_NOUN = r"(?:(?!on\b|in\b|to\b|and\b|at\b|while\b|with\b|through\b)[\w'-]+ ){0,4}?[\w-]+"
_WHAT = rf"(?:{_A} )?{_NOUN}"
Told = str | Callable[[re.Match[str]], str]


def _each(found: re.Match[str]) -> str:
    """ "a balloon in each hand": two balloons"""
    what = re.sub(r"^(?:an?|the|one) ", "", found["what"])
    return f"holding two {several(what)}"


def _other(found: re.Match[str]) -> str:
    what = found["what"]
    return f" and {what if re.match(_A, what) else f'a {what}'}"


_SAID: tuple[tuple[str, Told], ...] = (
    (rf"\b(?:with|holding|carrying) (?P<what>{_WHAT}) in (?:each|either) (?:hand|fist)\b", _each),
    (rf"(?:,| and) (?P<what>(?:{_A} )?[\w-]+(?: of [\w-]+)?) in (?:the|his|her) other(?: hand)?\b", _other),
    (rf"\b(?:with|holding|carrying) (?P<what>{_A} {_NOUN}) {_HAND}\b", r"holding \g<what>"),
    (rf"(?<=,) (?P<what>{_A} {_NOUN}) {_HAND}\b", r" holding \g<what>"),
    (rf"(?<=,) (?P<what>(?:[a-z]+ )??[a-z]+) {_HAND}\b", r" holding a \g<what>"),
    (
        rf"\b(?:in|on) (?:the palm of )?(?:{_A}|{_HIS}|the) (?:[\w-]+'s )?"
        r"(?:(?:open|cupped|small|tiny|outstretched|old|wrinkled) )*(?:palms?|open hands?|outstretched hands?)\b"
        r"(?! (?:tree|leaf|leaves|fronds?|beach|oil|island)s?\b)",
        "on top of an open hand",
    ),
    # hands alone
    (
        r"\b(?:an? |the )?(?:[\w']+ ){0,2}?hands? holding (?:an? |the |its |his |her |their )?(?:\w+ )?\w+'s (?:\w+ )?"
        r"(?:fingers?|hands?|thumb)\b",
        "handshake",
    ),
    (
        r"\b(?:an? |the )?\w+'s (?:\w+ )?hands?(?: (?:only|visible|in (?:the )?(?:frame|shot|foreground)))+\b",
        "an open hand",
    ),
    (
        r"\b(?:an? |the )?(?:(?!his\b|her\b)[a-z]+ )??hands? "
        r"(?:reaching|rising|sticking|coming|emerging|stretching|poking)(?: up| out)* (?:of|from)\b",
        "a raised hand in",
    ),
    (r"\b(?P<hand>hands?) with (?:[\w-]+ ){1,2}(?:finger)?nails (?=holding\b)", r"\g<hand> "),
)
_COMPILED = tuple((re.compile(said, re.IGNORECASE), told) for said, told in _SAID)
_CUE = re.compile(r"hand|fist|paw|palm|other\b", re.IGNORECASE)


def in_hand(prompt: str) -> str:
    """The prompt with what is in a hand held."""
    if _CUE.search(prompt) is None:
        return prompt
    for said, told in _COMPILED:
        prompt = said.sub(told, prompt)
    return prompt
