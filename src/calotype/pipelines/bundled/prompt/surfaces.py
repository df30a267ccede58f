"""Surfaces: what a prompt puts close things on, read out of its words.

"on a wet black slate", "on a checkered tablecloth by the pool", "on a travertine block", ", dark velvet,".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.camera import Angle
from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.prompt.colours import shade, table
from calotype.pipelines.bundled.prompt.framing import ANGLES
from calotype.pipelines.bundled.prompt.glossary import Meaning, Part
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, PLACES, Lexicon, Sense
from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.scene import COLOUR_RGB, RGB
from calotype.pipelines.bundled.tabletops import Laid, Stuff, Tabletop, Weave

_ON = Meaning(part=Part.JOIN, value="on")
_TABLE = Meaning(part=Part.PLACE, value="a table")
STUFFS: dict[Stuff, str] = {
    Stuff.WOOD: "wood wooden oak oaken walnut pine teak mahogany bamboo birch timber driftwood rustic barnwood",
    Stuff.MARBLE: "marble carrara quartz onyx marbled",
    Stuff.SLATE: "slate basalt",
    Stuff.STONE: "stone granite sandstone limestone cobblestone",
    Stuff.CONCRETE: "concrete cement asphalt pavement plaster tarmac",
    Stuff.TRAVERTINE: "travertine",
    Stuff.TERRAZZO: "terrazzo",
    Stuff.TILE: "tile tiles tiled",
    Stuff.LINEN: "linen wool woollen woolen lace cotton fabric cloth burlap canvas denim textile hessian gauze",
    Stuff.VELVET: "velvet velour suede",
    Stuff.SILK: "silk satin silken silky chiffon",
    Stuff.LEATHER: "leather",
    Stuff.FUR: "fur furry fluffy faux sheepskin",
    Stuff.PAPER: "paper parchment kraft cardboard",
    Stuff.METAL: "metal steel metallic aluminium aluminum zinc copper chrome brass",
    Stuff.MIRROR: "mirror mirrored reflective",
    Stuff.GLASS: "glass acrylic plexiglass perspex",
    Stuff.MOSS: "moss mossy moss-covered",
    Stuff.SAND: "sandy",
}
"""Words that are one, alone or before what it is made into."""
ALONE = frozenset({Stuff.SLATE, Stuff.VELVET, Stuff.SILK, Stuff.LINEN, Stuff.MARBLE, Stuff.TERRAZZO, Stuff.TRAVERTINE})
"""Stuffs that make a surface even where nothing says that the things lie on it: ", dark velvet,"."""
WEAVES: dict[Weave, str] = {
    Weave.CHECKS: "checkered chequered checked gingham plaid tartan",
    Weave.STRIPES: "striped stripy",
    Weave.DOTS: "dotted polka-dot spotted",
}
TABLES = frozenset(
    "table tabletop counter countertop surface desk workbench worktop workspace desktop top bench bar floor ground slab"
    .split()
)  # fmt: skip
"""What is said of a stuff, and changes nothing else."""
CLOTHS: dict[str, Stuff] = {
    **dict.fromkeys("tablecloth cloth towel sheet sheets bedsheets blanket drape drapery fabric".split(), Stuff.LINEN),
    "fur": Stuff.FUR, "rug": Stuff.FUR, "paper": Stuff.PAPER,
}  # fmt: skip
PAPERS: dict[str, Weave] = {
    **dict.fromkeys("newspaper newspapers newsprint dictionary".split(), Weave.PRINT),
    **dict.fromkeys(("sheet-music", "music-sheets"), Weave.STAVES),
}
"""Printed sheets, and what is on them."""
LAIDS: dict[Laid, tuple[str, Stuff]] = {
    Laid.BOARD: ("cutting-board chopping-board breadboard board", Stuff.WOOD),
    Laid.TRAY: ("tray", Stuff.METAL),
    Laid.MAT: ("napkin placemat coaster doily mat", Stuff.LINEN),
    Laid.BLOCK: ("block blocks plinth", Stuff.STONE),
    Laid.PODIUM: ("podium pedestal platform pillar", Stuff.PAINT),
    Laid.STAND: ("stand cake-stand cakestand", Stuff.PAINT),
    Laid.SHELF: ("shelf ledge mantelpiece mantel", Stuff.WOOD),
}
"""Words, and what it is of where nothing is said."""
SILLS = frozenset("windowsill sill window-ledge".split())
FINISHES = frozenset("glossy polished shiny lacquered gleaming glassy reflective high-gloss".split())
WET = frozenset("wet rainy damp soaked dewy".split())
GRADES: dict[str, RGB] = {"dark": (0.16, 0.16, 0.18), "light": (0.88, 0.87, 0.85), "pale": (0.90, 0.88, 0.85)}
PLAIN = frozenset(
    "a an the some its his her their my our of old rustic weathered smooth rough raw clean simple plain minimalist "
    "minimal small little large big round elegant crumpled folded wrinkled draped soft cracked worn antique vintage "
    "kitchen coffee dining display product cake wall floating thick thin luxurious textured patterned colored "
    "coloured deep bright rich solid empty modern beautiful tiny narrow piece sheet".split()
)
"""Words between "on" and the surface that change nothing."""
_PAIRS = (
    "cutting board", "chopping board", "cake stand", "polka dot", "window ledge", "window sill", "sheet music",
    "music sheets",
)  # fmt: skip
_ABOVE = frozenset(ANGLES[Angle.TOP].split("|"))
_WITH_THINGS = frozenset({"shelf", "tray", "windowsill", "cutting board", "cake stand"})
_GROUNDS = frozenset({"background", "backdrop", "texture"})
_BACKED = ALONE | {Stuff.LEATHER, Stuff.FUR, Stuff.PAPER}
"""Stuffs of which a background lies under the things."""
_ONTO = frozenset({"on", "on top of", "across", "over"})
_BEHIND = frozenset(
    "background behind blurred blurry defocused in the a out of focus distance bokeh view beyond back and soft".split()
)
"""Words after a place that is behind."""
_LEADS = frozenset("in by at near on of with beside overlooking against next to before the a an and under".split())
_TABLES = frozenset(phrases.ENVIRONMENTS[Environment.TABLE])
_STUDIO = frozenset(phrases.ENVIRONMENTS[Environment.STUDIO])
_ROOMS = frozenset(
    phrase
    for place in (Environment.KITCHEN, Environment.ROOM, Environment.BEDROOM, Environment.LIBRARY, Environment.CAFE)
    for phrase in phrases.ENVIRONMENTS[place]
)
_OUTSIZE = frozenset({"person", "building", "vehicle", "aircraft", "boat", "tree", "furniture"})
"""Kinds that stand on no table."""
_FLAT = frozenset({"window", "dining table", "writing desk", "rug", "mirror", "rock", "picture frame", "chair"})
"""Assets whose names also say what things lie on or are before."""
_NOWHERE = frozenset({Environment.TABLE, Environment.STUDIO, Environment.SPACE, Environment.UNDERWATER})


@dataclass(frozen=True, kw_only=True)
class _Read:
    top: Tabletop
    used: int
    """Matches after the one that leads to it."""
    said: bool
    """More than that it is a table."""


@cache
def _stuffs() -> dict[str, Stuff]:
    return {word: stuff for stuff, words in STUFFS.items() for word in words.split()}


@cache
def _weaves() -> dict[str, Weave]:
    return {word: weave for weave, words in WEAVES.items() for word in words.split()}


@cache
def _laids() -> dict[str, tuple[Laid, Stuff]]:
    return {word: (laid, stuff) for laid, (words, stuff) in LAIDS.items() for word in words.split()}


@cache
def _environments() -> dict[str, Environment]:
    return {phrase: place for place, many in phrases.ENVIRONMENTS.items() for phrase in many}


def surfaced(matches: Sequence[Match], lexicon: Lexicon) -> tuple[list[Match], Tabletop | None]:
    """The matches with a table in place of a surface, and that; what is behind it is no place of the scene."""
    told = [match for match in matches if match.text not in _stuffs() and match.text not in _laids()]
    named = [m.word for m in told if m.word is not None and m.word.sense in DRAWABLE and m.word.target not in _FLAT]
    kinds = {lexicon.kind(word) for word in named}
    kept = list(matches)
    if kinds & _OUTSIZE or not kinds:
        return kept, None
    top: Tabletop | None = None
    above = any(match.text in _ABOVE for match in matches)
    kept = _turned(kept)
    at = 0
    while at < len(kept):
        led = kept[at].part is Part.JOIN and _leads_onto(kept[at].text)
        found = _surface(kept[at + 1 :], lexicon, living=bool(kinds & {"animal", "bird"})) if led else None
        if found is not None and found.top.laid is Laid.SHELF and _is_in_room(kept[:at]):
            # "a kitchen, plants on the shelf": that is a part of the room, which is seen whole
            del kept[at : at + 1 + found.used]
            continue
        begins = at == 0 or kept[at - 1].separator
        if found is None and begins and not kept[at].separator:
            found = _segment(kept[at:], lexicon, above=above)
            # "a red towel" alone is that, and no table with nothing on it
            rest = [m for m in told if found is not None and m not in kept[at : at + found.used]]
            if not any(m.word is not None and m.word.sense in DRAWABLE for m in rest):
                found = None
            if found is not None:
                at -= 1
        if found is not None and (found.said or top is None):
            if found.said:
                table_match = replace(kept[at + found.used], text="table", meaning=_TABLE, word=None)
                lead = replace(kept[max(at, 0)], text="on", meaning=_ON, word=None, separator=False)
                kept[max(at, 0) : at + 1 + found.used] = [lead, table_match]
            top = found.top
        at = max(at, 0) + 1
    return _set_before(kept, top)


def _is_in_room(before: Sequence[Match]) -> bool:
    """Whether a room was told of before, in a part of its own."""
    parted = max((k for k, match in enumerate(before) if match.separator), default=-1)
    return any(
        match.part is Part.PLACE and match.meaning is not None and match.meaning.value in _ROOMS
        for match in before[: parted + 1]
    )


def _turned(matches: list[Match]) -> list[Match]:
    """ "a shelf with jars" as jars on a shelf."""
    head = next((k for k, match in enumerate(matches[:5]) if match.text in _WITH_THINGS), None)
    led = head is not None and head + 1 < len(matches) and matches[head + 1].text in {"with", "full of", "filled with"}
    if head is None or not led or any(match.part is Part.JOIN for match in matches[:head]):
        return matches
    end = next((k for k in range(head + 2, len(matches)) if matches[k].separator), len(matches))
    on = replace(matches[head + 1], text="on", meaning=_ON, word=None)
    return [*matches[head + 2 : end], on, *matches[: head + 1], *matches[end:]]


def _leads_onto(text: str) -> bool:
    return text in _ONTO or text.endswith((" on", " on top of"))


def _segment(matches: Sequence[Match], lexicon: Lexicon, *, above: bool) -> _Read | None:
    """A part between commas that is all surface: "dark velvet"; seen from above also "dark wood"."""
    end = next((k for k, match in enumerate(matches) if match.separator), len(matches))
    found = _surface(matches[:end], lexicon, living=False)
    if found is None or found.used != end or (found.top.stuff not in ALONE and not above):
        return None
    return found


def _surface(matches: Sequence[Match], lexicon: Lexicon, *, living: bool) -> _Read | None:
    """The surface that the matches begin with."""
    stuff: Stuff | None = None
    weave: Weave | None = None
    laid: Laid | None = None
    tint: RGB | None = None
    glossy = wet = head = sill = picnic = False
    used = 0
    for at, match in enumerate(matches):
        if match.separator or (match.part is Part.JOIN and match.text not in {"of"}):
            break
        words = _joined(match.text).split()
        if len(words) > 1 and words[-1] not in TABLES and _is_a_thing(match.text, lexicon):
            # "a folded blanket" is no blanket to lay things on
            break
        known = True
        for word in words:
            if word in SILLS:
                head = sill = True
                stuff = stuff or Stuff.WOOD
                tint = tint or (0.93, 0.92, 0.90)
            elif word in _laids():
                laid, own = _laids()[word]
                stuff, head = stuff or own, True
            elif word in TABLES:
                head = True
                glossy = glossy or word == "bar"
            elif word in PAPERS:
                stuff, weave, head = Stuff.PAPER, PAPERS[word], True
            elif word in CLOTHS:
                stuff, head = (stuff if stuff not in {None, Stuff.WOOD} else CLOTHS[word]), True
            elif word == "picnic":
                picnic = True
            elif word in _stuffs():
                found = _stuffs()[word]
                if found is Stuff.MOSS and stuff is None:
                    stuff, tint = Stuff.MOSS, tint
                elif stuff is not Stuff.MOSS:
                    tint = tint or (GRADES["dark"] if word in {"asphalt", "basalt"} else None)
                    stuff = found
            elif word in _GROUNDS and stuff in _BACKED:
                head = True
            elif word in _weaves():
                weave = _weaves()[word]
            elif word in FINISHES:
                glossy = True
            elif word in WET:
                wet = True
            elif word in table():
                tint = shade(match.text if match.part is Part.COLOUR else word) or COLOUR_RGB[table()[word]]
            elif word in GRADES:
                tint = tint or GRADES[word]
            elif word not in PLAIN and match.part is not Part.DETERMINER:
                known = False
        if not known:
            break
        used = at + 1
    while used and (matches[used - 1].part is Part.DETERMINER or matches[used - 1].text == "of"):
        used -= 1
    if used < len(matches) and not _ends_at(matches[used]):
        return None
    if not used or not (head or stuff) or (living and not head):
        return None
    if head and not laid and stuff is None and weave is None and not (glossy or wet or tint or sill):
        return None
    if head and stuff is None:
        stuff = Stuff.LINEN if weave is not None else Stuff.PAINT if glossy or wet else None
    plain_wood = head and stuff is Stuff.WOOD and not (laid or weave or glossy or wet or tint or sill)
    outside = picnic and stuff is Stuff.LINEN
    if outside:
        weave = weave or Weave.CHECKS
    if weave is not None and stuff not in {Stuff.LINEN, Stuff.TILE, Stuff.PAPER}:
        stuff = Stuff.LINEN
    if stuff is None:
        # "a blue table" is a painted one
        return None
    top = Tabletop(stuff=stuff, tint=tint, weave=weave, glossy=glossy, wet=wet, laid=laid, window=sill)
    if outside:
        top = replace(top, beyond=Environment.GARDEN.value)
    return None if plain_wood else _Read(top=top, used=used, said=True)


def _is_a_thing(text: str, lexicon: Lexicon) -> bool:
    word = lexicon.find(text.lower())
    return word is not None and word.sense is Sense.ASSET


def _ends_at(match: Match) -> bool:
    """Whether a noun phrase is over before a match: "a wooden background" is no wood."""
    return match.separator or match.part in {
        Part.JOIN,
        Part.PRONOUN,
        Part.WITHOUT,
        Part.STATE,
        Part.TIME,
        Part.POSE,
        Part.SIDE,
    }


def _joined(text: str) -> str:
    """ "cutting board" and the like as one word."""
    for pair in _PAIRS:
        text = text.replace(pair, "windowsill" if pair.startswith("window") else pair.replace(" ", "-"))
    return text.lower()


def _set_before(matches: list[Match], top: Tabletop | None) -> tuple[list[Match], Tabletop | None]:
    """Of a table in a place, the table; the place is behind it, and a window is one of its wall."""
    laid = any(
        m.meaning is not None and m.meaning.value in _TABLES and at and _stands_on(matches, at)
        for at, m in enumerate(matches)
    )
    if top is None and not laid:
        return matches, None
    top = top or Tabletop()
    kept = list(matches)
    at = len(kept)
    while at > 0:
        at -= 1
        place, word = _place(kept[at]), kept[at].word
        window = word is not None and word.target == "window"
        if place is None and not window:
            continue
        top = replace(top, window=True) if window else replace(top, beyond=place.value if place else "")
        end = at + 1
        while end < len(kept) and not kept[end].separator and kept[end].text in _BEHIND | {"in the background"}:
            end += 1
        start = at
        while start and not kept[start - 1].separator and _led(kept[start - 1]):
            start -= 1
        del kept[start:end]
        at = start
    return kept, top if top != Tabletop() else None


def _led(match: Match) -> bool:
    light = match.text in {"light", "lighting", "side", "sunlight", "daylight", "soft", "large", "big"}
    return (
        light or match.part is Part.DETERMINER or all(word in _LEADS | {"front", "from"} for word in match.text.split())
    )


def _stands_on(matches: Sequence[Match], at: int) -> bool:
    """Whether "on" leads to the noun phrase at a place."""
    for match in reversed(matches[:at]):
        if match.part is Part.JOIN:
            return _leads_onto(match.text)
        if match.separator or match.noun:
            return False
    return False


def _place(match: Match) -> Environment | None:
    """The environment that a match names, other than a table or a backdrop."""
    phrase = ""
    if match.part is Part.PLACE and match.meaning is not None:
        phrase = match.meaning.value
    elif match.word is not None and match.word.sense in PLACES:
        phrase = match.word.target
    place = _environments().get(phrase)
    return None if place in _NOWHERE else place
