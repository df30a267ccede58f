"""Holdings: what is said of a room right after its word: the colour of its walls, and what it is a part of."""

from __future__ import annotations

from dataclasses import replace

from calotype.pipelines.bundled.prompt import furnishwords as words
from calotype.pipelines.bundled.prompt.chambers import ROOMS, colour_of, describes, place_of
from calotype.pipelines.bundled.prompt.glossary import Part
from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.rooms import Room

_PAINTED = frozenset({"painted", "painted in", "decorated in", "done in", "all in", "all"})


def coloured(matches: list[Match], room: Room) -> tuple[list[Match], Room]:
    """ "a bedroom, dark blue": a colour alone after a room is its walls'."""
    for at in range(len(matches) - 2):
        ended = at + 3 == len(matches) or matches[at + 3].separator
        colour = matches[at + 2]
        set_off = matches[at + 1].separator or matches[at + 1].text in _PAINTED
        if place_of(matches[at]) in ROOMS and set_off and colour.part is Part.COLOUR and ended:
            return [*matches[: at + 1], *matches[at + 3 :]], replace(room, wall=colour_of(colour))
    return _paired(matches, room)


def _paired(matches: list[Match], room: Room) -> tuple[list[Match], Room]:
    """ "a hotel lobby, art deco, black and gold": two colours alone are its walls' and its trim's."""
    roofed = False
    for at in range(len(matches) - 3):
        roofed = roofed or place_of(matches[at]) in ROOMS
        both = matches[at + 1 : at + 4]
        ended = at + 4 >= len(matches) or matches[at + 4].separator
        pair = matches[at].separator and both[0].part is both[2].part is Part.COLOUR and both[1].text == "and"
        if roofed and pair and ended:
            wall, trim = colour_of(both[0]), colour_of(both[2])
            return [*matches[:at], *matches[at + 4 :]], replace(room, wall=wall, trim=trim)
    return matches, room


_WHOLE = frozenset({"interior", "inside"})


def owned(matches: list[Match], room: Room) -> tuple[list[Match], Room]:
    """ "the kitchen of a ship", "a noodle shop on a spaceship": what a room is a part of is not seen from within, but
    for its windows."""
    for at in range(len(matches) - 2):
        if place_of(matches[at]) not in ROOMS or matches[at + 1].text not in words.PART_OF:
            continue
        if matches[at].text in _WHOLE:
            # the interior of a castle is its hall
            continue
        end = at + 2
        while end < len(matches) and (matches[end].part in {Part.DETERMINER, Part.SCALE} or describes(matches[end])):
            end += 1
        if end == len(matches) or matches[end].text not in words.OWNERS:
            continue
        view, glass = words.OWNERS[matches[end].text]
        room = replace(room, view=view or room.view, glass=glass or room.glass)
        return [*matches[: at + 1], *matches[end + 1 :]], room
    return matches, room
