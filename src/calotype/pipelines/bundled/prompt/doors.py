"""Doors: those in the wall of a room, shut or open, and what is seen through them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from calotype.pipelines.bundled.prompt.chambers import colour_of, describes
from calotype.pipelines.bundled.prompt.glossary import Part
from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.prompt.roomfacts import Context, Found
from calotype.pipelines.bundled.rooms import RGB, Door, Use

_DOORS = {
    **dict.fromkeys(("door", "wooden door", "front door", "bathroom door", "bedroom door", "kitchen door"), 1),
    **dict.fromkeys(("doorway", "open doorway", "open door", "archway", "door frame", "doorframe"), 1),
    **dict.fromkeys(("doors", "double doors", "double door", "swing doors", "closed doors"), 2),
    "front doors": 2,
}
"""To how many leaves each has."""
_PAIRS = frozenset({"double", "pair of", "a pair of"})
_GAPS = frozenset({"doorway", "open doorway", "archway", "open door", "door frame", "doorframe"})
_OPEN = frozenset("open opened ajar opening half-open half open wide-open wide".split())
_LEAVES: dict[str, RGB] = {
    "wooden": (0.58, 0.38, 0.23), "oak": (0.68, 0.48, 0.29), "metal": (0.52, 0.55, 0.58), "steel": (0.60, 0.63, 0.66),
    "iron": (0.25, 0.25, 0.27), "mahogany": (0.36, 0.16, 0.10), "cedar": (0.62, 0.34, 0.20),
}  # fmt: skip
_QUALITIES = frozenset({Part.DETERMINER, Part.ADJECTIVE, Part.SCALE, Part.COLOUR, Part.STATE, Part.TALK})
_LEADS = frozenset({"with", "and", "through", "beyond", "has", "having", "beside", "near", "by", "in front of"})
_ENDS = frozenset(
    {"in", "at", "on", "behind", "leading", "letting", "and", "with", "to", "onto", "showing", "revealing"}
)
_BUILT_IN = frozenset({Use.NAVE, Use.LIFT, Use.CAR, Use.CARRIAGE, Use.GARAGE, Use.TENT})
"""These have doors of their own, or no wall for one."""


def door(matches: Sequence[Match], context: Context) -> Found | None:
    """ "with a red door", ", an open door", "light through a half-open door": in the wall, unless something is done to
    it or stands by it."""
    if not context.indoors or context.use in _BUILT_IN:
        return None
    lead = matches[0].text in _LEADS or matches[0].separator
    if not lead:
        return None
    start = int(lead)
    at = start
    while (
        at < len(matches)
        and at < start + 5
        and (
            matches[at].part in _QUALITIES
            or matches[at].part is Part.COUNT
            or describes(matches[at])
            or matches[at].text in _LEAVES.keys() | _OPEN
        )
    ):
        at += 1
    if at >= len(matches) or matches[at].text not in _DOORS:
        return None
    head, said = matches[at].text, list(matches[start:at])
    pair = any(match.text in _PAIRS for match in said)
    lined = context.use is Use.CORRIDOR
    if any(match.part is Part.COUNT and match.text not in _PAIRS for match in said) and not lined:
        return None
    if matches[0].text == "with" and said and said[0].text in {"the", "its", "their", "his", "her"}:
        # "a washing machine with the door open"
        return None
    end = at + 1
    texts = {word for match in said for word in match.text.split()}
    opened = head in _GAPS or bool(texts & _OPEN)
    while end < len(matches) and matches[end].text in _OPEN | {"half", "slightly", "standing"}:
        opened, end = True, end + 1
    if end < len(matches) and not matches[end].separator and matches[end].text not in _ENDS:
        return None
    colour = next((colour_of(match) for match in said if match.part is Part.COLOUR), None)
    wood = next((_LEAVES[word] for word in texts if word in _LEAVES), None)
    told: dict[str, Any] = {"door": Door(open=opened, leaves=2 if pair else _DOORS[head], colour=colour or wood)}
    return Found(used=end, told=told, left=(matches[0],) if matches[0].separator else ())
