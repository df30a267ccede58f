"""Inscriptions: which of the things and signs that a prompt names its quoted texts are on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from calotype.pipelines.bundled.prompt.colours import shade, table
from calotype.pipelines.bundled.prompt.glossary import Part
from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.prompt.pieces import Moment, Piece, Thing
from calotype.pipelines.bundled.prompt.signage import HOMES, SIGN_OF
from calotype.pipelines.bundled.prompt.tokens import Quotation
from calotype.pipelines.bundled.scene import (
    COLOUR_RGB,
    RGB,
    Colour,
    Inscription,
    Sign,
)

SPOKEN = frozenset("says|saying|say|said|shouting|shouts|yelling|asking|asks|whispering|thinking|exclaiming".split("|"))
"""Of somebody: what is quoted is spoken."""
_ON = re.compile(
    r"\s*,?\s*(?:is |are )?(?:written |printed |painted |engraved |carved |embroidered |stitched |lettered |spelled |"
    r"piped |stamped |displayed |shown |glowing |chalked |etched |set )*"
    r"(?:on|across|above|over|in|into|onto|upon)\s+(?:the )?"
    r"(?:(?:front|side|cover|lid|label|back|top|screen|wall|chest) (?:of|from) )?"
    r"(?:the|a|an|its|his|her|their|one|my)?\s*(?:[\w-]+\s+){0,2}?$",
    re.IGNORECASE,
)
"""Between a text and what it is on, which comes after it."""
CLOTHES = re.compile(
    r"\b(?:t-?shirt|shirt|sweater|sweatshirt|hoodie|jersey|jumper|apron|jacket|vest|tee)\b", re.IGNORECASE
)
"""Worn by somebody: the text is on them."""
_DESIGN = re.compile(r"(?:[\w-]+\s+){1,3}(?:design|cover|mock-?up|label|print)\b", re.IGNORECASE)
"""What the whole picture is of: a "T-shirt design", a "book cover"."""
_GENERAL = frozenset(
    "titled|title|with the title|lettering|logo|slogan|with the slogan|neon|headline|heading|typography|wordmark|"
    "big letters|in big letters|in large letters|in bold letters".split("|")
)
"""Of a thing named before, they say only that there is a text on it."""
_LETTERS = frozenset("letters|lettering|text|words|word|font|ink|writing|typography|letter|script|type".split("|"))
"""After a colour: it is that of the letters."""

Bearer = tuple[tuple[int, int], str | Sign, bool]
"""Characters of the prompt, an asset or a sign, and whether it lives."""


def inscribed(
    quotations: Sequence[Quotation], matches: Sequence[Match], pieces: Sequence[Piece], prompt: str
) -> tuple[Inscription, ...]:
    """The quoted texts with what they are on."""
    bearers = sorted(_bearers(matches, pieces), key=lambda bearer: bearer[0])
    spoken = [match.span for match in matches if match.text.rpartition(" ")[2] in SPOKEN]
    whole = next((b for b in bearers if _is_whole(b, prompt)), None)
    told: list[Inscription] = []
    for number, quotation in enumerate(quotations):
        start, end = quotation.span
        since = quotations[number - 1].span[1] if number else 0
        until = quotations[number + 1].span[0] if number + 1 < len(quotations) else len(prompt)
        after = next((b for b in bearers if end <= b[0][0] < until and _ON.match(prompt[end : b[0][0]])), None)
        before = next((b for b in reversed(bearers) if since <= b[0][0] and b[0][1] <= start), None)
        if before is not None:
            # 'a crate of oranges with the label "SOL"'
            vessel = next(
                (b for b in bearers if re.fullmatch(r"\s+of\s+(?:\w+\s+)?", prompt[b[0][1] : before[0][0]])), None
            )
            before = vessel or before
        close = before is not None and "," not in prompt[before[0][1] : start]
        chosen = before if before is not None and (close or after is None) else after
        if after is not None and chosen is before and re.search(r"(words?|text|letters)\s*$", prompt[:start], re.I):
            # 'a skull and the words "stay weird" on a T-shirt'
            chosen = after
        if whole is not None and (chosen is None or isinstance(whole[1], Sign) or not isinstance(chosen[1], Sign)):
            chosen = whole
        if chosen is before and not close and chosen is not None and not isinstance(chosen[1], Sign):
            # 'sandwich board outside a bakery, chalk letters "fresh bread"'
            signs = [b for b in bearers if isinstance(b[1], Sign) and since <= b[0][0] and b[0][1] <= chosen[0][0]]
            chosen = signs[-1] if signs else chosen
        if after is not None and after[1] is Sign.NEON:
            # 'a shop sign that says "OPEN" in pink neon'
            chosen = after
        said = any(since <= low and high <= start for low, high in spoken)
        between = prompt[chosen[0][0] : start] if chosen is not None and chosen[0][1] <= start else ""
        dressed = CLOTHES.search(between) is not None
        inscription = _on(quotation.text, chosen, spoken=said, dressed=dressed)
        near = [match for match in matches if since <= match.span[0] and match.span[1] <= until]
        told.append(replace(inscription, ink=_ink(near) or _ink_after(prompt[end:])))
    return tuple(told)


def _ink(matches: Sequence[Match]) -> RGB | None:
    """The colour of "pink neon", "red letters", "a blue neon sign"."""
    for colour, head in pairwise(matches):
        if colour.part is Part.COLOUR and (head.text in _LETTERS or SIGN_OF.get(head.text) is Sign.NEON):
            return shade(colour.text) or COLOUR_RGB[Colour(colour.meaning.value if colour.meaning else "")]
    return None


_IN = re.compile(
    r"\W*\s*(?:(?:written|painted|printed|stamped|lettered) )?in (?:big |bold |bright |dripping |faded |large )*"
    r"([a-z]+)(?:\s+(?:letters|paint|ink|chalk|lettering|capitals))?(?=\s*(?:[,.]|$))",
    re.I,
)


def _ink_after(text: str) -> RGB | None:
    """The colour that is said right after a text: '"OVERDUE" in red'."""
    said = _IN.match(text)
    if said is None or said[1].lower() not in table():
        return None
    return shade(said[1].lower()) or COLOUR_RGB[table()[said[1].lower()]]


def housed(pieces: Sequence[Piece], inscriptions: Sequence[Inscription]) -> list[Piece]:
    """The pieces of a prompt that names no thing and no place, with a place for its first sign."""
    sign = next((inscription.sign for inscription in inscriptions if inscription.sign), None)
    timed = _is_timed(pieces)
    home = HOMES.get(sign, ()) if sign is not None else ()
    return [*pieces, *(piece for piece in home if not (timed and isinstance(piece, Moment)))]


def lit(pieces: Sequence[Piece], inscriptions: Sequence[Inscription]) -> list[Piece]:
    """The pieces with a night for what shines, where the prompt names no time."""
    shines = any(inscription.sign is Sign.NEON for inscription in inscriptions)
    return [*pieces, Moment(phrase="at night", weather=False)] if shines and not _is_timed(pieces) else list(pieces)


def _is_timed(pieces: Sequence[Piece]) -> bool:
    return any(isinstance(piece, Moment) and not piece.weather for piece in pieces)


def _is_whole(bearer: Bearer, prompt: str) -> bool:
    """ "T-shirt design, ...", "a business card for a florist, ..." """
    (start, end), what, _ = bearer
    if not isinstance(what, Sign):
        return _DESIGN.match(prompt[start:]) is not None
    return start <= len("a ") and re.match(r"\s+(?:for|of|from)\b", prompt[end:]) is not None


def _on(text: str, bearer: Bearer | None, *, spoken: bool, dressed: bool) -> Inscription:
    if bearer is None:
        return Inscription(text=text)
    _, what, living = bearer
    if isinstance(what, Sign):
        return Inscription(text=text, sign=what)
    if living:
        return Inscription(text=text, sign=Sign.BUBBLE if spoken and not dressed else None, asset=what)
    return Inscription(text=text, asset=what)


def _bearers(matches: Sequence[Match], pieces: Sequence[Piece]) -> Iterator[Bearer]:
    things = [piece for piece in pieces if isinstance(piece, Thing)]
    for thing in things:
        yield thing.span, thing.asset, thing.living
    for match in matches:
        sign = SIGN_OF.get(match.text)
        if sign is None or any(low <= match.span[0] < high for low, high in (thing.span for thing in things)):
            continue
        if match.text in _GENERAL and any(thing.span[1] <= match.span[0] for thing in things):
            continue
        yield match.span, sign, False
