"""Lodging: words that are another thing, or in a room of their own, by what stands beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from calotype.pipelines.bundled.prompt.chambers import describes, is_roofed, place_of
from calotype.pipelines.bundled.prompt.furnishwords import AT_COUNTER, CURTAINS, FLOORINGS, FLOORS, RUGS
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
_PARTS = RUGS | CURTAINS | {"open door", "doorway"}
"""Likewise, where furniture is named with them: "a rug under a table"."""
_DOORS = frozenset({"door", "doors", "double doors", "doorway", "open door", "front door"})
_DOOR_LEADS = frozenset({"by", "near", "beside", "in front of", "next to"})
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
_FULL = frozenset({"full of", "filled with", "packed with", "crowded with", "overflowing with", "crammed with"})
_PLAIN = frozenset({"a room", "a living room", "a bedroom", "a kitchen", "a hall", "a great hall", "a cozy room"})
_COUNTED = frozenset({"toy", "animal", "bird", "object", "aircraft", "furniture", "clothing", "instrument"})
_FACED = frozenset({"facing", "near", "by", "along", "beside"})
_BEDDED = frozenset({"bed", "bunk bed", "sofa", "armchair", "couch", "desk", "crib", "headboard"})


def lodged(matches: Sequence[Match], lexicon: Lexicon) -> list[Match]:
    """ "behind the bar" is behind a counter in a bar, a "tropical fish tank" no fish with a tank, and "a ceiling with
    beams" in a room."""
    kept = _mounted(_tanked(_hung(_undoored(matches), lexicon), lexicon), lexicon)
    kept = _unwalled(_countered(kept, lexicon), lexicon)
    if is_roofed(kept) or any(place_of(match) for match in kept):
        return kept
    for at, match in enumerate(kept):
        lights = match.word is not None and match.word.target == "string of lights"
        hung = lights and any(m.word is not None and m.word.target in _BEDDED for m in kept)
        laid = match.text in _PARTS and any(m.word is not None and lexicon.kind(m.word) == "furniture" for m in kept)
        led = at > 0 and (kept[at - 1].text in _DOOR_LEADS or (at > 1 and kept[at - 2].text in _DOOR_LEADS))
        opened = match.text in _DOORS and (led or any(m.text in _OPENED for m in kept)) and not _own(kept, at)
        floored = match.text in FLOORS and any(m.text in FLOORINGS for m in kept[max(0, at - 3) : at])
        opened = opened or floored
        if match.text in _OF_ROOMS or hung or laid or (opened and not any(_is_open_air(m, lexicon) for m in kept)):
            return [*kept, *inside(match, "bedroom" if hung else "living room")]
    return kept


def _undoored(matches: Sequence[Match]) -> list[Match]:
    """The matches without "with the door open": it is the thing's that was named."""
    for at in range(1, len(matches) - 2):
        held = matches[at - 1].word is not None and matches[at - 1].noun
        if held and _own(matches, at + 2) and matches[at + 2].text in _DOORS:
            end = at + 3 + (at + 3 < len(matches) and matches[at + 3].text in _OPENED)
            return [*matches[:at], *matches[end:]]
    return list(matches)


def _own(matches: Sequence[Match], at: int) -> bool:
    """ "with the door open" of a washing machine."""
    return at > 1 and matches[at - 2].text == "with" and matches[at - 1].text in {"the", "its", "their"}


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
        if (
            _is_filled(out)
            and match.noun
            and match.word is not None
            and match.word.plural
            and not stocked(match, lexicon)
        ):
            # "a room full of balloons": as many as can be counted
            out.append(replace(match, text="twelve", meaning=Meaning(part=Part.COUNT, value="twelve"), word=None))
        if match.text in _PLANTS and roofed and (not out or out[-1].separator or out[-1].text in _ENUMERATING):
            out.append(replace(match, text="three", meaning=Meaning(part=Part.COUNT, value="three"), word=None))
        out.append(match)
    return out


def _is_filled(out: Sequence[Match]) -> bool:
    """Whether a plain room that is full of what comes next was named."""
    return len(out) > 1 and out[-1].text in _FULL and place_of(out[-2]) in _PLAIN


def stocked(match: Match, lexicon: Lexicon) -> bool:
    """Whether it is strewn over a floor as well as it is counted: what grows or is small."""
    return match.word is None or lexicon.kind(match.word) not in _COUNTED


def _begins(out: Sequence[Match]) -> bool:
    """Whether an article or a number leads to what comes next, and no name of a style."""
    back = len(out) - 1
    while back >= 0 and (out[back].part is Part.SCALE or out[back].text in _MANNERS or describes(out[back])):
        back -= 1
    return back >= 0 and out[back].part in {Part.DETERMINER, Part.COUNT}


def _unwalled(matches: Sequence[Match], lexicon: Lexicon) -> list[Match]:
    """ "a chair facing the wall": that of the room."""
    for at in range(1, len(matches) - 1):
        the_wall = matches[at].text == "the" and matches[at + 1].text == "wall"
        ended = at + 2 == len(matches) or matches[at + 2].separator
        if the_wall and ended and matches[at - 1].text in _FACED and not any(_is_open_air(m, lexicon) for m in matches):
            kept = [*matches[: at - 1], *matches[at + 2 :]]
            roofed = is_roofed(kept) or any(place_of(match) for match in kept)
            return kept if roofed else [*kept, *inside(matches[at + 1], "living room")]
    return list(matches)


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
