"""Names of artists and cameras: "by Greg Rutkowski", "in the style of Turner", "shot on Canon EOS R5"."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from calotype.pipelines.bundled.prompt import wordings
from calotype.pipelines.bundled.prompt.glossary import Part, glossary
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, PLACES, Lexicon
from calotype.pipelines.bundled.prompt.tokens import SEPARATORS, Token

ARTIST = "artist"
CAMERA = "camera"
STYLED = frozenset({Part.STYLE, Part.NEAR_STYLE, Part.DRAWN_STYLE, Part.OPENING, Part.FINISH})


@dataclass(frozen=True, kw_only=True)
class Credit:
    """A run of words that names who or what made a picture."""

    kind: str
    """ARTIST or CAMERA."""
    start: int
    """The first word of the name; what announces it stands before."""
    end: int
    """One past its last word."""


def credited(tokens: Sequence[Token], lexicon: Lexicon, strange: Callable[[str], bool]) -> Mapping[int, Credit]:
    """Where a credit is announced, to the credit. strange: whether a word is of no language that is known."""
    found: dict[int, Credit] = {}
    at = 0
    while at < len(tokens):
        credit = _credit(tokens, at, lexicon, strange)
        if credit:
            found[at] = credit
        at = credit.end if credit else at + 1
    return found


def _credit(tokens: Sequence[Token], at: int, lexicon: Lexicon, strange: Callable[[str], bool]) -> Credit | None:
    for length in (4, 3, 2, 1):
        phrase = _phrase(tokens, at, length)
        kind = ARTIST if phrase in wordings.BY_ARTIST else CAMERA if phrase in wordings.BY_CAMERA else ""
        if not kind:
            continue
        start = at + length
        if kind == CAMERA and _phrase(tokens, start, 1) in {"a", "an"}:
            start += 1
        end = start
        while end < len(tokens) and _is_name(tokens, end, kind, strange):
            end += 1
            # "by Rutkowski and Mucha"
            if kind == ARTIST and _phrase(tokens, end, 1) == "and" and _is_name(tokens, end + 1, kind, strange):
                end += 1
        name = " ".join(token.text for token in tokens[start:end])
        drawn = lexicon.find(name)
        if not name or (drawn and drawn.sense in DRAWABLE | PLACES):
            return None
        return Credit(kind=kind, start=start, end=end)
    return None


def _phrase(tokens: Sequence[Token], at: int, length: int) -> str:
    window = tokens[at : at + length]
    return " ".join(token.text for token in window) if len(window) == length else ""


def _is_name(tokens: Sequence[Token], at: int, kind: str, strange: Callable[[str], bool]) -> bool:
    """Whether a word is part of a name. A style ("by Van Gogh") is more than that, and stays one."""
    if at >= len(tokens) or tokens[at].text in SEPARATORS.values():
        return False
    meanings = [glossary().get(_phrase(tokens, at, length)) for length in (1, 2, 3)]
    parts = {meaning.part for meaning in meanings if meaning}
    if kind == CAMERA:
        text = tokens[at].text
        return Part.FINISH in parts or tokens[at].named or strange(text) or any(char.isdigit() for char in text)
    return not parts & STYLED and (tokens[at].named or strange(tokens[at].text))
