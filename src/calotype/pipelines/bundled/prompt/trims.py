"""Trims: the small parts of a room that are told of it and not beside it: its blinds, its taps."""

from __future__ import annotations

from collections.abc import Sequence

from calotype.pipelines.bundled.prompt.chambers import describes
from calotype.pipelines.bundled.prompt.furnishwords import AT_WINDOWS
from calotype.pipelines.bundled.prompt.glossary import Part
from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.prompt.roomfacts import Context, Found
from calotype.pipelines.bundled.rooms import RGB, Use

_BLINDS = frozenset({"blinds", "blind", "venetian blinds", "window blinds", "slatted blinds", "shutters", "louvers"})
_TAPS = frozenset({"tap", "taps", "faucet", "faucets"})
_METALS: dict[str, RGB] = {
    "brass": (0.83, 0.66, 0.34), "gold": (0.92, 0.72, 0.26), "golden": (0.92, 0.72, 0.26), "copper": (0.76, 0.44, 0.26),
    "chrome": (0.80, 0.82, 0.85), "silver": (0.80, 0.82, 0.85), "black": (0.10, 0.10, 0.11),
    "bronze": (0.52, 0.36, 0.20), "matte black": (0.10, 0.10, 0.11), "steel": (0.66, 0.69, 0.72),
    "nickel": (0.72, 0.71, 0.67),
}  # fmt: skip
_QUALITIES = frozenset({Part.DETERMINER, Part.ADJECTIVE, Part.SCALE, Part.STATE})


def blinds(matches: Sequence[Match], context: Context) -> Found | None:
    """ "light coming through the blinds": they hang in the window."""
    at = int(matches[0].text in AT_WINDOWS)
    while at < len(matches) and at < 4 and (matches[at].part in _QUALITIES or describes(matches[at])):
        at += 1
    if not context.indoors or at >= len(matches) or matches[at].text not in _BLINDS:
        return None
    compound = at + 1 < len(matches) and matches[at + 1].noun
    return None if compound else Found(used=at + 1, told={"blinds": True, "curtains": False})


def taps(matches: Sequence[Match], context: Context) -> Found | None:
    """ "gold taps" of a bathroom, which has a basin."""
    said = matches[0].text
    tapped = context.use is Use.BATHROOM and said in _METALS and len(matches) > 1 and matches[1].text in _TAPS
    return Found(used=2, told={"fittings": _METALS[said]}) if tapped else None
