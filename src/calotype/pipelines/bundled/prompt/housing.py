"""Housing: the room of things that are called after one ("a hotel bed"), or that a floor or a wall is said of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.prompt import furnishwords as words
from calotype.pipelines.bundled.prompt.chambers import INTO, describes, is_roofed, place_of
from calotype.pipelines.bundled.prompt.glossary import Meaning, Part
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.matching import Match

_ROOMS: dict[str, str] = {
    "hotel room": "hotel motel hostel",
    "bathroom": "bathroom toilet",
    "bedroom": "bedroom",
    "living room": "lounge",
    "kitchen": "kitchen",
    "dining room": "dining-room",
    "classroom": "school classroom kindergarten schoolroom teacher",
    "office": "office detective boss secretary",
    "captain's cabin": "captain pirate admiral",
    "dentist's office": "dentist",
    "hospital room": "hospital clinic",
    "church interior": "church chapel cathedral",
    "bar": "bar pub tavern saloon",
    "diner": "diner",
    "cafe": "cafe café coffeehouse bistro",
    "restaurant": "restaurant",
    "library": "library",
    "museum": "museum gallery",
    "supermarket": "supermarket",
    "gym": "gym",
    "prison cell": "prison jail",
    "train compartment": "train",
    "bus interior": "bus tram",
    "airplane cabin": "plane airplane",
    "attic": "attic",
    "cabin interior": "cabin hut chalet",
    "cellar": "cellar basement",
    "barn interior": "barn stable",
    "greenhouse interior": "greenhouse",
    "playroom": "playroom",
    "nursery": "nursery",
    "salon": "salon",
    "barbershop": "barbershop barber",
    "carpenter workshop": "workshop",
    "laboratory": "laboratory lab alchemist chemist scientist",
    "hallway": "hallway corridor",
    "ballroom": "ballroom palace",
    "cinema": "cinema",
    "garage": "garage",
    "lobby": "lobby",
    "laundromat": "laundromat",
    "casino": "casino",
    "courtroom": "courtroom judge",
}
"""Rooms, and words for them that stand before what is in them."""
_WITHIN = frozenset(
    "bed mirror table chair armchair sofa couch sink desk counter bench seat seats shelf shelves wall walls rug "
    "curtain curtains stool stools aisle corner floor nightstand wardrobe bathtub tub toilet radiator pew pews altar "
    "blackboard cupboard cabinet drawer mat carpet tiles fireplace dresser bookcase pillow ceiling clock checkout "
    "lamp window windows".split()
)
"""What is in them, and makes their word no building's."""
_CLOSE = frozenset({"table", "tables", "counter"})
"""Of these no more is seen than what stands on them, where that is all there is."""
_STANDING = frozenset({"person", "animal", "bird", "furniture", "building"})
_BARE = frozenset({"corner", "aisle", "wall", "walls", "ceiling", "tiles", "checkout"})
"""Which are the room's own, and no things of it."""
_HOMES = {
    "kitchen island": "kitchen", "church pew": "church interior", "school desk": "classroom",
    "hospital bed": "hospital room", "bathtub": "bathroom", "toilet": "bathroom",
    "workbench": "carpenter workshop", "shop counter": "shop interior",
    "dentist chair": "dentist's office", "barber chair": "barbershop",
    "display case": "museum", "loom": "carpenter workshop", "pool table": "bar", "arcade machine": "arcade",
}  # fmt: skip
"""Where things are that are in no other room, by their assets."""
_QUALITIES = frozenset({Part.DETERMINER, Part.ADJECTIVE, Part.SCALE, Part.COLOUR, Part.STATE})
_WITHIN_WALLS = frozenset({"person", "animal", "bird", "furniture", "object", "instrument", "toy", "plant"})
_FLOORED = words.FLOORS - {"carpeting"}
_PLASTERED = frozenset("whitewashed peeling bare crumbling plastered stucco plaster tiled panelled cracked".split())
_ROOMY = frozenset({"furniture"})
_FLYING = frozenset({"magic", "flying", "red carpet"})
"""Carpets that lie in no room."""
_OPEN = frozenset({"building", "vehicle", "tree", "aircraft", "boat", "celestial"})


@cache
def rooms() -> dict[str, str]:
    """Each word for a room before what is in it, to the room."""
    return {word: room for room, many in _ROOMS.items() for word in many.split()}


@cache
def _compounds() -> re.Pattern[str]:
    return re.compile(rf"\b(?P<room>{'|'.join(rooms())}) (?:{'|'.join(_WITHIN)})s?\b", re.I)


def called(prompt: str) -> str | None:
    """The room that something in a prompt is called after, wherever that stands."""
    found = _compounds().search(prompt)
    if found is None:
        return None
    room = rooms()[found["room"].lower()]
    return f"{'an' if room[0] in 'aeiou' else 'a'} {room}"


def housed(matches: Sequence[Match], lexicon: Lexicon) -> list[Match]:
    """The matches with the room that things are in, where nothing else says where they are."""
    kept = _islands(_parted(matches), lexicon)
    following = [*(match.text for match in kept[1:]), ""][: len(kept)]
    for match, word in zip(kept, following, strict=True):
        compound = match.text in rooms() and word in _WITHIN
        if match.part is Part.PLACE and place_of(match) not in _OWN and not compound:
            return kept
    for at, match in enumerate(kept[:-1]):
        room = rooms().get(match.text)
        after = kept[at + 1]
        close = after.text in _CLOSE and not any(
            m.word is not None and lexicon.kind(m.word) in _STANDING for m in (*kept[:at], *kept[at + 2 :])
        )
        if close or room is None or after.text not in _WITHIN or not (match.noun or match.part is Part.PLACE):
            continue
        rest = [*kept[:at], *kept[at + (2 if after.text in _BARE else 1) :]]
        if after.text in _BARE:
            # "a cat in the office corner" is in the office
            told = kept[at + 2 :]
            if told and told[0].part is Part.COLOUR:
                # "painting the nursery wall yellow"
                told = [_comma(match), *told]
            return [*kept[:at], placed_in(match, room), *told]
        return rest if is_roofed(rest) else [*rest, *inside(match, room)]
    if is_roofed(kept):
        return kept
    for match in kept:
        home = _HOMES.get(match.word.target) if match.word is not None else None
        if home is not None:
            return [*kept, *inside(match, home)]
    furnished = any(m.word is not None and lexicon.kind(m.word) in _ROOMY for m in kept)
    open_air = any(m.word is not None and lexicon.kind(m.word) in _OPEN for m in kept)
    if open_air:
        return kept
    for at, match in enumerate(kept):
        said = {m.text for m in kept[max(0, at - 3) : at]}
        floored = match.text in _FLOORED and (said & words.FLOORINGS.keys() or " " in match.text)
        walled = furnished and match.text in words.WALLS and kept[at - 1].part is Part.COLOUR and at > 0
        upon = any(m.word is not None and lexicon.kind(m.word) for m in kept[:at])
        laid = match.text in words.RUGS and upon
        leant = "against" in " ".join(m.text for m in kept[:at])
        bared = leant and match.text in words.WALLS and not said.isdisjoint(_PLASTERED)
        at_window = match.text == "window" and _looked_at(kept, at, lexicon)
        if at_window or (floored and upon) or walled or bared or (laid and not said & _FLYING):
            return [*kept, *inside(match, "living room")]
    return kept


_OWN = frozenset(
    {
        "",
        *(
            phrase
            for many in phrases.ENVIRONMENTS.values()
            for phrase in many
            if phrase.split()[-1] in {"table", "desk", "counter"}
        ),
    }
)
"""Places that are no rooms: a table may be in one."""


def _looked_at(matches: Sequence[Match], at: int, lexicon: Lexicon) -> bool:
    """Whether a window is that of the room where somebody or something is: "held up to the window"."""
    back = at
    while back and (matches[back - 1].part in _QUALITIES or describes(matches[back - 1])):
        back -= 1
    said = {match.text for match in matches[back:at]}
    apart = not back or matches[back - 1].separator
    follows = at + 1 < len(matches) and (matches[at + 1].noun or matches[at + 1].text in {"of", "with"})
    if follows or apart or not said.isdisjoint(words.NOT_OURS) or matches[back - 1].noun:
        return False
    if matches[back - 1].text in words.AT_WINDOWS:
        # "by the window" is read as it is
        return False
    return any(match.word is not None and lexicon.kind(match.word) in _WITHIN_WALLS for match in matches[:back])


def _parted(matches: Sequence[Match]) -> list[Match]:
    """ "a workshop wall" as two words, where the lexicon has it as one that is no more than a wall."""
    out: list[Match] = []
    for match in matches:
        first, _, rest = match.text.rpartition(" ")
        if match.noun and first in rooms() and rest in _BARE:
            out.append(replace(match, text=first))
            out.append(replace(match, text=rest))
        else:
            out.append(match)
    return out


def _islands(matches: list[Match], lexicon: Lexicon) -> list[Match]:
    """ "a kitchen with a marble island": no land."""
    if not any(place_of(match) in phrases.ENVIRONMENTS[Environment.KITCHEN] for match in matches):
        return matches
    block = lexicon.find("kitchen island")
    named = any(match.text in words.ISLANDS for match in matches)
    heads = words.ISLANDS | ({"counter", "kitchen counter", "countertop", "worktop"} if named else frozenset())
    return [
        replace(match, text="kitchen island", meaning=None, word=block) if match.text in heads else match
        for match in matches
    ]


def placed_in(match: Match, room: str) -> Match:
    """A match as the name of a room."""
    known = next((p for many in phrases.ENVIRONMENTS.values() for p in many if p in {f"a {room}", f"an {room}"}), "")
    meaning = Meaning(part=Part.PLACE, value=known) if known else None
    return replace(match, text=room, meaning=meaning, word=None)


def _comma(match: Match) -> Match:
    return replace(match, text=",", meaning=None, word=None, separator=True)


def inside(match: Match, room: str) -> list[Match]:
    """ ", in" and the room, in the place of a match."""
    return [_comma(match), replace(match, text="in", meaning=INTO, word=None), placed_in(match, room)]
