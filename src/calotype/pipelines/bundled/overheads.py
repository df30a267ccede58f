"""Overheads: what things look like from straight above that stand, drive or float, and how long they are from there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from calotype.pipelines.bundled.assets import Asset


class Outline(StrEnum):
    """The form of a thing from above."""

    CAR = "car"
    LORRY = "lorry"
    BOAT = "boat"
    KAYAK = "kayak"
    SAIL = "sail"
    SHIP = "ship"
    PARASOL = "parasol"
    PERSON = "person"
    FLOE = "floe"
    FISH = "fish"
    SHEEP = "sheep"
    BEAST = "beast"
    TREE = "tree"
    PALM = "palm"
    RING = "ring"


@dataclass(frozen=True, kw_only=True)
class Overhead:
    """One of them."""

    outline: Outline
    length_m: float
    colour: tuple[float, float, float]
    """Where the prompt gives none."""
    accent: tuple[float, float, float] = (0.96, 0.96, 0.94)


def _of(outline: Outline, length_m: float, *colour: float) -> Overhead:
    return Overhead(outline=outline, length_m=length_m, colour=(colour[0], colour[1], colour[2]))


_NAMED: dict[str, Overhead] = {
    **dict.fromkeys(("bus", "school bus", "double-decker bus", "trolleybus"), _of(Outline.LORRY, 10, 0.95, 0.76, 0.16)),
    **dict.fromkeys(("truck", "tractor trailer", "fire engine", "dump truck"), _of(Outline.LORRY, 8, 0.86, 0.46, 0.16)),
    **dict.fromkeys(("taxi", "yellow taxi"), _of(Outline.CAR, 4.5, 0.97, 0.80, 0.12)),
    "police car": _of(Outline.CAR, 4.5, 0.16, 0.28, 0.60),
    "ambulance": _of(Outline.LORRY, 6, 0.96, 0.96, 0.96),
    "race car": _of(Outline.CAR, 4.5, 0.84, 0.12, 0.12),
    **dict.fromkeys(("kayak", "canoe", "gondola"), _of(Outline.KAYAK, 4.6, 0.93, 0.42, 0.12)),
    **dict.fromkeys(
        ("rowboat", "motor boat", "fishing boat", "raft", "speedboat"), _of(Outline.BOAT, 5.5, 0.62, 0.40, 0.22)
    ),
    **dict.fromkeys(("sailboat", "yacht", "dhow", "chinese junk"), _of(Outline.SAIL, 9, 0.94, 0.94, 0.92)),
    **dict.fromkeys(
        ("ship", "ferry", "container ship", "cruise ship", "tugboat"), _of(Outline.SHIP, 26, 0.80, 0.22, 0.16)
    ),
    **dict.fromkeys(("beach umbrella", "umbrella"), _of(Outline.PARASOL, 2.6, 0.90, 0.24, 0.22)),
    "iceberg": _of(Outline.FLOE, 9, 0.94, 0.97, 1.0),
    **dict.fromkeys(("shark", "dolphin", "whale", "orca"), _of(Outline.FISH, 4.5, 0.42, 0.48, 0.55)),
    "sheep": _of(Outline.SHEEP, 1.5, 0.95, 0.93, 0.88),
    "cow": _of(Outline.BEAST, 2.4, 0.50, 0.31, 0.20),
    "horse": _of(Outline.BEAST, 2.4, 0.46, 0.28, 0.17),
    "bison": _of(Outline.BEAST, 2.8, 0.34, 0.23, 0.16),
    "elephant": _of(Outline.BEAST, 4.5, 0.55, 0.55, 0.57),
    "palm tree": _of(Outline.PALM, 4.5, 0.30, 0.58, 0.22),
    **dict.fromkeys(("trampoline", "bounce house"), _of(Outline.RING, 4.0, 0.12, 0.13, 0.16)),
}  # fmt: skip
_KINDS: dict[str, Overhead] = {
    "person": _of(Outline.PERSON, 0.9, 0.28, 0.46, 0.74),
    "tree": _of(Outline.TREE, 4.5, 0.28, 0.50, 0.18),
    "boat": _NAMED["rowboat"],
}
_DRIVEN = frozenset(
    {"car", "suv", "minivan", "sports car", "vintage car", "pickup truck", "limousine", "camper van", "van", "jeep",
     "old car", "convertible"}
)  # fmt: skip
_HERDS = frozenset({Outline.SHEEP, Outline.BEAST, Outline.PERSON, Outline.TREE, Outline.PALM})
"""A single one of these is not known from above."""


def overhead_of(asset: Asset) -> Overhead | None:
    """How it looks from above; None where nobody would know it."""
    if asset.name in _DRIVEN:
        return _of(Outline.CAR, 4.5, 0.84, 0.18, 0.16)
    return _NAMED.get(asset.name) or _KINDS.get(asset.kind)


def is_seen_from_above(names: list[str], assets: Mapping[str, Asset]) -> bool:
    """Whether all of several things, or one that is told by its outline, are known from above."""
    seen = [overhead_of(assets[name]) if name in assets else None for name in names]
    known = [overhead for overhead in seen if overhead is not None]
    if not names or len(known) < len(names):
        return False
    return len(known) > 2 or any(overhead.outline not in _HERDS for overhead in known)
