"""Monograms: letters, figures and words that stand in a picture as things: "the number 7 made of flowers".

The prompt is told with a standing letter, or a word, in their place; what they are is kept beside.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from calotype.pipelines.bundled.network.phrases import SCALES, Scale
from calotype.pipelines.bundled.prompt.pieces import Piece, Thing

LETTER, WORD = "standing letter", "standing word"
NARROW = 2
"""So many characters are no wider than a letter's board."""
_SPELLED: dict[str, str] = {
    word: str(value)
    for value, word in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())
}
_QUOTES = "\"'“”„«»‘’"
_NUMBER = (
    rf"(?i:numbers?|numerals?|digits?|figures?)\s+[{_QUOTES}]?(?P<number>\d{{1,4}}|{'|'.join(_SPELLED)})\b[{_QUOTES}]?"
)
_LETTERS = (
    rf"(?i:letters?|initials?)\s+(?:[{_QUOTES}](?P<initial>\w{{1,8}})[{_QUOTES}]"
    r"|(?P<letter>[A-Z]{2,4}\b|[A-Z]\b(?:(?:\s*,\s*|\s+and\s+|\s*&\s*)[A-Z]\b)*))"
)
_WORD = (
    rf"(?i:word|name)?\s*(?:[{_QUOTES}](?P<quoted>[^{_QUOTES}\n]{{1,14}})[{_QUOTES}]|\b(?P<word>[A-Z]{{2,12}}|"
    rf"\d{{1,4}}))"
    r"(?=\s+(?i:(?:all |entirely |completely )?(?:made|built|formed|spelled|spelt|shaped|carved|written)(?: up)? "
    r"(?:of|from|out of|with|by|in)\b))"
    rf"|^\s*(?:[Tt]he )?(?i:word)\s+(?:[{_QUOTES}](?P<alone>[^{_QUOTES}\n]{{1,14}})[{_QUOTES}]|"
    rf"(?P<capitals>[A-Z]{{2,12}}))"
    r"(?:\s+in (?P<ink>(?:[\w-]+ ){0,3}?)(?:letters|lettering|type|characters)\b)?(?=\s*(?:,|$))"
)
_KINDS = re.compile(f"{_NUMBER}|{_LETTERS}|{_WORD}")
_SPELLING = re.compile(
    r"(?P<stuff>\w[\w ]*?)\s+(?i:spelling(?: out)?|that spells?(?: out)?|forming|arranged (?:as|into|to form))\s+"
    rf"(?:(?i:the )?(?i:word|number|letters?|name)\s+)?"
    rf"(?:[{_QUOTES}](?P<quoted>[^{_QUOTES}\n]{{1,14}})[{_QUOTES}]|(?P<text>[A-Z]{{1,12}}\b|\d{{1,4}}\b))"
)
_BORNE = re.compile(
    r"(?i:\b(?:with|has|having|wearing|reading|says|saying|shows|showing|labell?ed|marked|bearing|wears|printed|on it)"
    r"\s+(?:the\s+|a\s+)?)$"
)
"""Before it: it is on something."""


@dataclass(frozen=True, kw_only=True)
class Monograms:
    """A prompt without them, and what they are."""

    prompt: str
    texts: tuple[str, ...] = ()


def monograms(prompt: str) -> Monograms:
    """ "the number 7 made of flowers" as "the standing letter made of flowers", which is a 7."""
    texts: list[str] = []

    def spelled(match: re.Match[str]) -> str:
        text = match["quoted"] or match["text"]
        texts.append(text)
        return f"a {_board(text)} made of {match['stuff']}"

    def stood(match: re.Match[str]) -> str:
        found = match["number"] or match["initial"] or match["letter"] or match["quoted"] or match["word"]
        found = found or match["alone"] or match["capitals"]
        text = _SPELLED.get(found.lower(), found)
        if match["letter"]:
            text = re.sub(r"[\s,&]|and", "", text)
        if _BORNE.search(prompt[: match.start()]) or re.match(
            r"\s+(?:jersey|shirt|plate|bus|tram)\b", prompt[match.end() :]
        ):
            return f'"{text}"'
        texts.append(text)
        return f"{match['ink'] or ''}{_board(text)}"

    told = _SPELLING.sub(spelled, prompt)
    if told == prompt:
        told = _KINDS.sub(stood, prompt)
    return Monograms(prompt=told, texts=tuple(texts))


def _board(text: str) -> str:
    return LETTER if len(text) <= NARROW else WORD


def stood_up(pieces: Sequence[Piece], texts: Sequence[str]) -> list[Piece]:
    """The pieces with what each letter and word is, in their order."""
    left = list(texts)
    told: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, Thing) and piece.asset in {LETTER, WORD} and left:
            text = left.pop(0)
            scale = piece.scale or SCALES[Scale.LARGE][0]
            piece = piece.evolve(words=text, scale=scale, own=piece.own.evolve(glyphs=text))
        told.append(piece)
    return told
