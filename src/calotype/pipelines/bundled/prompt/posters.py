"""Posters: what is said of the occasion that they are for, and which of them show a place."""

from __future__ import annotations

import re

from calotype.pipelines.bundled.designs import Design, Sheet
from calotype.pipelines.bundled.prompt.parsing import Parser
from calotype.pipelines.bundled.prompt.pieces import Moment, Place, Thing
from calotype.pipelines.bundled.scene import Style

_KINDS = (
    r"(?:vintage |retro |old |minimal(?:ist)? |modern |bold |simple |typographic |screen[- ]?printed |"
    r"illustrated )*"
)
_OCCASIONS = (
    r"festival|race|racing|fair|market|show|exhibition|gala|night|week|event|campaign|gym|club|railway|railroad|airline|"
    r"film|movie|b-movie|sale|conference|workshop|charity|theat(?:re|er)|cinema|opera|play|gig|tour|season|day|contest|"
    r"championship|tournament|marathon|derby|advert|advertising|propaganda|election|recruitment|motivational|travel|"
    r"tourism|library|school|safety|wanted|circus|lecture|ball|parade|ski|yoga|fitness|ballet|musical|concert"
)
_BEFORE = re.compile(
    rf"^\s*(?:an?\s+|the\s+)?(?:street |wall )?({_KINDS})(?:[\w&'-]+\s+){{0,2}}?(?:{_OCCASIONS})\s+(posters?|"
    rf"flyers?)(?=\s*(?:,|with|of|"
    rf"showing|featuring)\s*\S)",
    re.I,
)
"""An occasion is what a poster is for, and no thing on it where others are named: "ski poster, a skier and pines"."""
_AFTER = re.compile(
    rf"^\s*(?:an?\s+|the\s+)?(?:street |wall )?({_KINDS}(?:[\w-]+\s+)?)(posters?|flyers?)\s+(?:for|about|"
    rf"advertising|announcing)\s+(?:an?\s+|"
    rf"the\s+)?(?:[\w&'-]+\s+){{0,3}}?(?:{_OCCASIONS})s?(?=\s*(?:,|with|showing|featuring)\s*\S)",
    re.I,
)
_ONLY_WORDS = re.compile(r"""["“«]|\b(?:text|words?|title|titled|lettering|type|colou?rs?|font)\b""", re.I)
_BOARD = re.compile(r"^\s*(?:,|with|of|showing|featuring)\s*([^,]*)", re.I)


def occasioned(prompt: str) -> str:
    """A prompt for a poster without its occasion, where it names what is on the poster."""
    for words in (_BEFORE, _AFTER):
        found = words.match(prompt)
        if found is None:
            continue
        first = _BOARD.match(prompt[found.end() :])
        if first is not None and not _ONLY_WORDS.search(first[1]):
            return f"{found[1]}{found[2]}{prompt[found.end() :]}"
    return prompt


_MOCKED = re.compile(
    r"^\s*(?:an?\s+)?(?:framed |blank |empty )*(?:wall art|poster|art print|picture|print|frame) "
    r"mock-?up\b(?P<said>.*)$",
    re.I,
)
_FRAMES = re.compile(r"\b(black|white|gold|golden|silver|wooden|oak|wood|walnut)\b(?= (?:\w+ )?frame)", re.I)
_WALLS = re.compile(
    r"\b(concrete|brick|plaster|white|grey|gray|beige|pink|green|blue|wooden|stone)\b(?= (?:\w+ )?wall)", re.I
)
_FURNISHED = re.compile(
    r"\b(?:above|next to|beside|behind|room|leaning|plants?|vases?|chair|sofa|desk|table|shelf|floor|easel|bed|"
    r"hand|person|woman|man|of|showing)\b",
    re.I,
)
"""With these it is no wall alone."""


def hung(prompt: str) -> Design | None:
    """A framed sheet on a wall, where a poster is mocked up: "poster mockup in a black frame, on a brick wall"."""
    found = _MOCKED.match(prompt)
    if found is None or _FURNISHED.search(found["said"]):
        return None
    frame, wall = _FRAMES.search(found["said"]), _WALLS.search(found["said"])
    behind = wall[1].lower() if wall is not None else "plaster"
    return Design(sheet=Sheet.HUNG, form=f"{frame[1].lower() if frame is not None else 'wooden'} {behind}")


def posted(design: Design | None, parser: Parser) -> Design | None:
    """The sheet of a poster that shows a place, the weather or what fills the air, with all of it on it; of things
    alone a composition is made."""
    sited = any(isinstance(piece, Place | Moment) and not _is_plain(piece) for piece in parser.pieces)
    if design is not None or parser.style is not Style.POSTER or not (sited or parser.backdrops or parser.wisps):
        return design
    if not (parser.wisps or any(isinstance(piece, Thing | Place) for piece in parser.pieces)):
        return design
    parser.style = Style.FLAT
    return Design(sheet=Sheet.PLACARD)


def _is_plain(piece: Place | Moment) -> bool:
    return isinstance(piece, Place) and "background" in piece.phrase
