"""Equipment: what stands about in the rooms of each use, so that one tells a gym from an office."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from calotype.pipelines.bundled.rooms import Use

Span = tuple[float, float]


@dataclass(frozen=True, kw_only=True)
class Prop:
    """Some things of one sort."""

    assets: tuple[str, ...]
    """One of them each time."""
    count: tuple[int, int] = (1, 1)
    """At least, at most."""
    across: tuple[Span, ...] = ((0.02, 0.34), (0.66, 0.98))
    """Parts of the frame's width."""
    down: Span = (0.02, 0.10)
    """From the horizon, or the foot of the wall, 0, to the lower edge, 1."""
    chance: float = 1.0
    larger: float = 1.0
    """Than the real thing would be at that distance."""
    size: float | None = None
    """As large as this part of the frame's shorter side, however far it is."""
    hung: Span | None = None
    """It hangs in the air, its lower edge between these rows."""


_SIDES: tuple[Span, ...] = ((0.02, 0.24), (0.76, 0.98))
_LEFT: tuple[Span, ...] = ((0.08, 0.26),)
_RIGHT: tuple[Span, ...] = ((0.74, 0.92),)
_ABOVE: Span = (0.20, 0.27)
"""Where what hangs from the ceiling ends."""


def _some(assets: str, *count: int, down: Span = (0.02, 0.14), across: tuple[Span, ...] = _SIDES) -> Prop:
    return Prop(assets=tuple(assets.split("|")), count=(count[0], count[-1]), down=down, across=across)


def _chandelier(size: float = 0.26) -> Prop:
    return Prop(assets=("chandelier",), across=((0.40, 0.60),), hung=_ABOVE, size=size)


BUILT_IN: Mapping[Use | None, tuple[Prop, ...]] = {
    Use.NAVE: (
        Prop(assets=("column",), count=(4, 4), down=(0.10, 0.34), across=((-0.02, 0.10), (0.90, 1.02)), larger=0.42),
        Prop(
            assets=("church pew",), count=(4, 7), down=(0.12, 0.70), across=((0.16, 0.36), (0.64, 0.84)), larger=0.5
        ),
        Prop(assets=("candelabra",), count=(1, 2), down=(0.06, 0.10), across=((0.38, 0.44), (0.56, 0.62)), larger=1.1),
    ),
    Use.LOBBY: (
        _some("sofa", 1, across=_LEFT, down=(0.08, 0.16)), _some("armchair", 1, across=_RIGHT, down=(0.08, 0.16)),
        _some("monstera|potted plant", 2, 3), _some("suitcase", 1, 2, down=(0.2, 0.4)), _chandelier(),
    ),
    Use.GYM: (
        _some("weight bench", 1, 2), _some("treadmill|exercise bike", 1, 2), _some("kettlebell|dumbbell", 2, 4),
    ),
    Use.WARD: (_some("hospital bed", 1, across=_LEFT), _some("chair", 1, across=_RIGHT)),
    Use.BARN: (_some("hay bale", 3, 5), _some("bucket|milk churn", 1, 2), _some("pitchfork|rake", 1)),
    Use.BALLROOM: (_chandelier(0.34), _some("candelabra", 2, 3)),
    Use.WAREHOUSE: (_some("wooden crate|cardboard box", 4, 6), _some("pallet|barrel", 1, 2)),
    Use.OFFICE: (
        _some("writing desk", 1, across=_RIGHT, down=(0.06, 0.12)), _some("office chair", 1, across=_LEFT),
        _some("potted plant", 1), _some("wastebasket", 1),
    ),
    Use.DINING: (
        _some("dining table", 1, across=((0.3, 0.7),), down=(0.14, 0.22)), _some("chair", 2, 4, down=(0.12, 0.24)),
        _chandelier(0.24),
    ),
    Use.LIVING: (
        _some("sofa", 1, across=((0.10, 0.30), (0.70, 0.90)), down=(0.06, 0.12)),
        _some("coffee table", 1, across=((0.06, 0.34), (0.66, 0.94)), down=(0.24, 0.32)),
    ),
    Use.ATELIER: (_some("easel", 1, 2), _some("stool", 1), _some("paint palette|paintbrush", 1, 2, down=(0.2, 0.4))),
    Use.SALON: (_some("barber chair", 2, across=((0.1, 0.3), (0.7, 0.9)), down=(0.08, 0.14)),),
    Use.DENTIST: (_some("dentist chair", 1, across=_LEFT, down=(0.12, 0.2)), _some("stool", 1, across=_RIGHT)),
    Use.BACKSTAGE: (_some("clothes rack", 1, 2), _some("stool", 1), _some("shoe|ballet shoes", 1, down=(0.2, 0.4))),
    Use.CABIN: (_some("wood stove", 1, across=_RIGHT), _some("armchair|rocking chair", 1, across=_LEFT),
                _some("firewood", 1)),
    Use.AISLE: (_some("shopping cart", 1, down=(0.14, 0.3)),),
    Use.CASINO: (_some("card table", 1, 2, down=(0.12, 0.3)), _some("bar stool", 1, 2)),
    Use.GARAGE: (_some("tire", 2, 3), _some("toolbox", 1, 2), _some("oil drum", 1)),
    Use.SHIP: (_some("barrel", 1, 2), _some("treasure chest", 1), _some("globe", 1),
               Prop(assets=("hanging lantern", "lantern"), across=((0.3, 0.7),), hung=_ABOVE, size=0.12)),
    Use.LAUNDRY: (_some("laundry basket", 2, 3),),
    Use.BATHROOM: (_some("bathtub", 1, across=((0.08, 0.26), (0.74, 0.92)), down=(0.06, 0.14)),),
    Use.GALLERY: (_some("display case", 1, across=_RIGHT), _some("bust|statue", 1, across=_LEFT)),
    Use.UNDERGROUND: (_some("bench", 1, 2),),
    Use.COCKPIT: (_some("office chair", 2, across=((0.1, 0.32), (0.68, 0.9)), down=(0.1, 0.2)),),
    Use.BURROW: (_some("lantern", 1), _some("wicker basket|barrel", 1, 2), _some("mushroom", 1, 2)),
    Use.LABORATORY: (_some("stool", 1, 2), _some("microscope", 1)),
    Use.WORKSHOP: (_some("stool", 1), _some("wooden crate|toolbox", 1, 2)),
}  # fmt: skip
"""What stands about in the rooms of a use, in place of what stands where they are laid out."""
DOMESTIC = frozenset({Use.LIVING, Use.OFFICE, Use.DINING, Use.LOBBY, Use.BATHROOM, Use.CABIN})
"""Rooms that a prompt furnishes itself: then nothing else stands in them."""
