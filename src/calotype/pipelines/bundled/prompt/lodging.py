"""Lodging: words that are another thing, or in a room of their own, by what stands beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from calotype.pipelines.bundled.prompt.chambers import describes, is_roofed, place_of
from calotype.pipelines.bundled.prompt.furnishwords import AT_COUNTER, CURTAINS, RUGS
from calotype.pipelines.bundled.prompt.glossary import Meaning, Part
from calotype.pipelines.bundled.prompt.housing import inside, placed_in
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.matching import Match

_COUNTERED: dict[str, str] = {
    "bar": "bar", "pub": "bar", "bar counter": "bar", "bartop": "bar", "reception": "lobby",
    "checkout": "supermarket", "till": "supermarket", "cash register": "supermarket", "cafe": "cafe",
    "information desk": "lobby", "check-in desk": "lobby", "front desk": "hotel lobby",
    "hotel reception": "hotel lobby",
    "reception desk": "hotel lobby",
}  # fmt: skip
"""Rooms and desks of them behind which somebody is, and on which things stand: they have a counter."""
_ON_TOP = frozenset({"on", "over", "across", "onto", "on top of"})
_TOPS = frozenset({"bar", "bar counter", "bartop", "reception desk", "front desk", "check-in desk"})
"""On no other of them does anything stand."""
_TANKS: dict[str, str] = {
    "tank": "fish tank", "tanks": "fish tank", "bowl": "fish tank", "bowls": "fish tank",
}  # fmt: skip
_OF_ROOMS = frozenset(
    "ceiling ceilings skylight skylights floorboards wallpaper wainscoting panelling paneling".split()
)
"""Words that are of a room where nothing else says where the picture is."""
_PARTS = RUGS | CURTAINS | {"door", "open door", "doorway", "floor lamp"}
"""Likewise, where furniture is named with them: "a rug under a table"."""
_DOORS = frozenset({"door", "doors", "double doors", "doorway", "open door"})
_OPENED = frozenset({"open", "ajar", "half-open", "opened", "open door"})
_ON_HIGH = frozenset({"above", "over", "on the wall", "hanging", "hanging on", "on the walls"})
_STAGES = frozenset({"theatre stage", "opera stage", "stage of a theatre", "theatrical stage", "ballet stage"})
_PICTURES = frozenset(
    {"painting", "paintings", "artwork", "landscape painting", "abstract painting", "canvas", "wall art", "portrait"}
)
_MANNERS = frozenset({"abstract", "modern", "framed", "landscape", "minimalist", "colourful", "colorful"})
_STAINS = frozenset({"stains", "stain", "spots", "spill", "spills", "smears", "puddle", "puddles", "leak", "leaks"})
_PLANTS = frozenset({"plants", "houseplants", "potted plants", "indoor plants", "house plants", "green plants"})
_ENUMERATING = frozenset({"with", "and"})
_BEDDED = frozenset({"bed", "bunk bed", "sofa", "armchair", "couch", "desk", "crib", "headboard"})


def lodged(matches: Sequence[Match], lexicon: Lexicon) -> list[Match]:
    """ "behind the bar" is behind a counter in a bar, a "tropical fish tank" no fish with a tank, and "a ceiling with
    beams" in a room."""
    kept = _mounted(_tanked(_hung(matches, lexicon), lexicon), lexicon)
    kept = _countered(kept, lexicon)
    if is_roofed(kept) or any(place_of(match) for match in kept):
        return kept
    for match in kept:
        lights = match.word is not None and match.word.target == "string of lights"
        hung = lights and any(m.word is not None and m.word.target in _BEDDED for m in kept)
        laid = match.text in _PARTS and any(m.word is not None and lexicon.kind(m.word) == "furniture" for m in kept)
        opened = match.text in _DOORS and any(m.text in _OPENED for m in kept)
        if match.text in _OF_ROOMS or hung or laid or (opened and not any(_is_open_air(m, lexicon) for m in kept)):
            return [*kept, *inside(match, "bedroom" if hung else "living room")]
    return kept


def _hung(matches: Sequence[Match], lexicon: Lexicon) -> list[Match]:
    """ "a sofa, one big abstract painting" in a room is a picture on its wall; "oil stains" are no oil painting; and
    "plants by the window" of a room are three."""
    roofed = is_roofed(matches)
    out: list[Match] = []
    for at, match in enumerate(matches):
        following = matches[at + 1].text if at + 1 < len(matches) else ""
        if match.text == "oil" and match.part is Part.STYLE and following in _STAINS:
            out.append(replace(match, meaning=None, word=None))
            continue
        wall = following in _ON_HIGH
        begun = any(m.noun or m.part is Part.PLACE for m in out) or wall
        if match.text in _PICTURES and begun and (roofed or wall) and following != "of" and _begins(out):
            while out and out[-1].text in _MANNERS:
                out.pop()
            out.append(replace(match, text="picture frame", meaning=None, word=lexicon.find("picture frame")))
            continue
        if match.text in _PLANTS and roofed and (not out or out[-1].separator or out[-1].text in _ENUMERATING):
            out.append(replace(match, text="three", meaning=Meaning(part=Part.COUNT, value="three"), word=None))
        out.append(match)
    return out


def _begins(out: Sequence[Match]) -> bool:
    """Whether an article or a number leads to what comes next, and no name of a style."""
    back = len(out) - 1
    while back >= 0 and (out[back].part is Part.SCALE or out[back].text in _MANNERS or describes(out[back])):
        back -= 1
    return back >= 0 and out[back].part in {Part.DETERMINER, Part.COUNT}


def _is_open_air(match: Match, lexicon: Lexicon) -> bool:
    return match.word is not None and lexicon.kind(match.word) in {"building", "vehicle", "tree", "aircraft", "boat"}


def _mounted(matches: Sequence[Match], lexicon: Lexicon) -> list[Match]:
    """ "a clock above a door" hangs there."""
    matches = [
        placed_in(match, "theater stage") if match.text in _STAGES and not match.separator else match
        for match in matches
    ]
    return [
        replace(match, text="wall clock", word=lexicon.find("wall clock"))
        if match.text == "clock" and at + 1 < len(matches) and matches[at + 1].text in _ON_HIGH
        else match
        for at, match in enumerate(matches)
    ]


def _tanked(matches: Sequence[Match], lexicon: Lexicon) -> list[Match]:
    out: list[Match] = []
    for match in matches:
        fishy = bool(out) and out[-1].text.endswith("fish")
        if fishy and match.text in _TANKS:
            out[-1] = replace(match, meaning=None, word=lexicon.find(_TANKS[match.text]), text=_TANKS[match.text])
        else:
            out.append(match)
    return out


def _countered(matches: Sequence[Match], lexicon: Lexicon) -> list[Match]:
    for at, match in enumerate(matches):
        room = _COUNTERED.get(match.text)
        following = matches[at + 1] if at + 1 < len(matches) else None
        if room is None or at == 0 or (following is not None and following.noun and not following.separator):
            continue
        back = at - 1
        while back >= 0 and (
            matches[back].part in {Part.DETERMINER, Part.ADJECTIVE, Part.COLOUR, Part.SCALE} or describes(matches[back])
        ):
            back -= 1
        lead = matches[back].text if back >= 0 else ""
        if lead not in AT_COUNTER or (lead in _ON_TOP and match.text not in _TOPS):
            continue
        counter = replace(match, text="counter", meaning=None, word=lexicon.find("shop counter"))
        kept = [*matches[:at], counter, *matches[at + 1 :]]
        others = [m for k, m in enumerate(matches) if k != at]
        return kept if is_roofed(others) else [*kept, *inside(match, room)]
    return list(matches)
