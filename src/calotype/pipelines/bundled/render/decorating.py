"""Decorating: the walls, floors and windows of the rooms that a public comes to, and what a scene's room has of all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from calotype.pipelines.bundled.render.decor import BLACK, BRASS, LOOKS, PUBLIC, USES, WALNUT, WHITE, Decor
from calotype.pipelines.bundled.rooms import Covering, Flooring, Glass, Room, Upkeep, Use
from calotype.pipelines.bundled.scene import Scene

_PUBLIC = replace(PUBLIC, glass=Glass.NONE, lit=True, covering=Covering.PLASTER, flooring=Flooring.CARPET)
_RED, _NAVY, _GREEN = (0.74, 0.10, 0.13), (0.10, 0.13, 0.26), (0.16, 0.42, 0.32)
_TILED = replace(_PUBLIC, covering=Covering.TILES, flooring=Flooring.TILES)
# fmt: off
_VENUES: Mapping[Use, Decor] = {
    Use.COURTROOM: replace(_PUBLIC, wall=(0.86, 0.80, 0.68), panel=(0.82, 0.75, 0.62), floor=(0.34, 0.20, 0.16)),
    Use.RING: replace(
        _PUBLIC, wall=(0.07, 0.07, 0.10), panel=BLACK, accents=(_RED, (0.22, 0.24, 0.30), (0.15, 0.30, 0.72)),
        floor=(0.80, 0.82, 0.86),
    ),
    Use.CINEMA: replace(
        _PUBLIC, wall=(0.20, 0.08, 0.10), panel=(0.32, 0.12, 0.12), accents=(_RED, BRASS, _NAVY),
        floor=(0.30, 0.10, 0.12), dim=0.86,
    ),
    Use.AUDITORIUM: replace(
        _PUBLIC, wall=(0.60, 0.45, 0.30), panel=(0.52, 0.36, 0.22), accents=((0.22, 0.34, 0.60), BRASS, _RED),
        floor=(0.36, 0.38, 0.44),
    ),
    Use.OBSERVATORY: replace(
        _PUBLIC, wall=(0.16, 0.20, 0.32), panel=(0.36, 0.42, 0.54), flooring=Flooring.CONCRETE, dim=0.8
    ),
    Use.CASINO: replace(
        _PUBLIC, wall=(0.42, 0.10, 0.16), panel=(0.60, 0.40, 0.18),
        accents=((0.88, 0.14, 0.18), (0.95, 0.72, 0.20), (0.52, 0.18, 0.62)), floor=(0.50, 0.10, 0.16),
    ),
    Use.ARCADE: replace(
        _PUBLIC, wall=(0.14, 0.10, 0.26), panel=BLACK,
        accents=((0.92, 0.22, 0.52), (0.16, 0.70, 0.86), (0.98, 0.74, 0.18)), floor=(0.16, 0.12, 0.32), dim=0.85,
    ),
    Use.AISLE: replace(
        _TILED, wall=(0.90, 0.93, 0.95), panel=WHITE, covering=Covering.PLASTER, floor=(0.88, 0.89, 0.90),
        accents=((0.12, 0.52, 0.36), (0.86, 0.20, 0.16), (0.96, 0.78, 0.20)),
    ),
    Use.UNDERGROUND: replace(
        _TILED, wall=(0.90, 0.91, 0.88), panel=WHITE, floor=(0.58, 0.58, 0.58),
        accents=((0.12, 0.40, 0.52), (0.80, 0.14, 0.14), (0.10, 0.16, 0.48)),
    ),
    Use.LIFT: replace(
        _PUBLIC, wall=(0.62, 0.60, 0.57), panel=(0.70, 0.70, 0.70), covering=Covering.PANELS, flooring=Flooring.MARBLE,
        accents=((0.98, 0.42, 0.16), BRASS, _NAVY),
    ),
    Use.SERVERS: replace(_TILED, wall=(0.20, 0.22, 0.27), covering=Covering.PLASTER, floor=(0.40, 0.43, 0.47), dim=0.8),
    Use.STAIRWELL: replace(
        _PUBLIC, wall=(0.88, 0.84, 0.74), panel=(0.72, 0.68, 0.60), flooring=Flooring.STONE,
        accents=(WALNUT, (0.20, 0.22, 0.22), BRASS), glass=Glass.ARCHED,
    ),
    Use.TENT: replace(
        _PUBLIC, wall=(0.88, 0.74, 0.50), panel=(0.80, 0.66, 0.44), floor=(0.52, 0.26, 0.20), rug=True
    ),
    Use.SAUNA: replace(
        _PUBLIC, wall=(0.80, 0.60, 0.40), panel=(0.70, 0.50, 0.32), covering=Covering.WOOD, flooring=Flooring.BOARDS
    ),
    Use.MEETING: replace(_PUBLIC, wall=(0.84, 0.86, 0.88), panel=WHITE, floor=(0.42, 0.45, 0.50)),
    Use.SHIP: replace(
        _PUBLIC, wall=(0.46, 0.30, 0.18), panel=(0.54, 0.36, 0.22), covering=Covering.WOOD, flooring=Flooring.BOARDS,
        floor=(0.44, 0.29, 0.18), glass=Glass.ROUND, beams=True, dim=0.9,
    ),
    Use.CAR: replace(
        _PUBLIC, wall=(0.20, 0.20, 0.22), panel=(0.14, 0.14, 0.15), accents=((0.55, 0.30, 0.18), BRASS, _NAVY),
        floor=(0.16, 0.15, 0.15), glass=Glass.WIDE, pictures=False,
    ),
    Use.BURROW: replace(
        _PUBLIC, wall=(0.50, 0.35, 0.23), panel=(0.36, 0.24, 0.15), flooring=Flooring.EARTH, floor=(0.50, 0.37, 0.25),
        glass=Glass.ROUND, pictures=False, rug=True, dim=0.92,
    ),
    Use.AIRPORT: replace(
        _PUBLIC, wall=(0.88, 0.90, 0.92), panel=(0.78, 0.80, 0.82), flooring=Flooring.MARBLE, floor=(0.84, 0.85, 0.86),
        accents=((0.20, 0.28, 0.42), (0.95, 0.76, 0.20), _RED), glass=Glass.WIDE,
    ),
    Use.OPERA: replace(
        _PUBLIC, wall=(0.46, 0.10, 0.12), panel=(0.90, 0.80, 0.60), accents=(_RED, BRASS, _NAVY),
        floor=(0.42, 0.09, 0.11), dim=0.92,
    ),
    Use.FLIGHT_DECK: replace(_PUBLIC, wall=(0.30, 0.32, 0.36), panel=(0.26, 0.27, 0.30), glass=Glass.WIDE),
    Use.SUBMARINE: replace(
        _PUBLIC, wall=(0.44, 0.50, 0.50), panel=(0.50, 0.56, 0.56), flooring=Flooring.CONCRETE,
        floor=(0.36, 0.39, 0.40),
        accents=((0.72, 0.44, 0.22), (0.70, 0.20, 0.16), BRASS), glass=Glass.ROUND, dim=0.82,
    ),
    Use.BOWLING: replace(
        _PUBLIC, wall=(0.20, 0.16, 0.36), panel=BLACK, flooring=Flooring.BOARDS, dim=0.95,
        accents=((0.92, 0.22, 0.42), (0.16, 0.62, 0.80), (0.98, 0.70, 0.18)),
    ),
    Use.POOL: replace(
        _TILED, wall=(0.80, 0.92, 0.95), panel=WHITE, floor=(0.86, 0.88, 0.88), glass=Glass.WIDE,
        accents=((0.10, 0.42, 0.72), (0.90, 0.20, 0.18), BRASS),
    ),
    Use.MOSQUE: replace(
        _PUBLIC, wall=(0.24, 0.52, 0.68), panel=(0.16, 0.38, 0.60), covering=Covering.TILES, floor=(0.62, 0.12, 0.14),
        accents=((0.14, 0.50, 0.56), BRASS, _RED),
    ),
    Use.RECORDING: replace(
        _PUBLIC, wall=(0.36, 0.36, 0.40), flooring=Flooring.BOARDS, floor=(0.56, 0.40, 0.26),
        accents=(BRASS, (0.62, 0.20, 0.18), _NAVY), dim=0.94,
    ),
    Use.PHARMACY: replace(
        _TILED, wall=(0.93, 0.95, 0.95), panel=WHITE, covering=Covering.PLASTER, floor=(0.86, 0.88, 0.88),
        accents=((0.08, 0.58, 0.30), (0.36, 0.62, 0.82), (0.94, 0.80, 0.36)),
    ),
    Use.BASEMENT: replace(
        _PUBLIC, wall=(0.66, 0.64, 0.60), panel=(0.52, 0.50, 0.47), covering=Covering.BRICK, flooring=Flooring.CONCRETE,
        accents=(_RED, _GREEN, _NAVY), glass=Glass.HIGH, dim=0.86,
    ),
    Use.CRYPT: replace(
        _PUBLIC, wall=(0.46, 0.44, 0.42), panel=(0.46, 0.44, 0.42), covering=Covering.STONE, flooring=Flooring.STONE,
        dim=0.74,
    ),
    Use.VAULT: replace(_PUBLIC, wall=(0.50, 0.52, 0.55), panel=(0.66, 0.68, 0.70), flooring=Flooring.MARBLE),
    Use.MALL: replace(
        _PUBLIC, wall=(0.90, 0.90, 0.90), panel=(0.82, 0.82, 0.82), flooring=Flooring.MARBLE,
        accents=(_RED, (0.20, 0.42, 0.72), (0.93, 0.62, 0.18)),
    ),
    Use.CLUB: replace(
        _PUBLIC, wall=(0.08, 0.06, 0.14), panel=BLACK, flooring=Flooring.CHEQUERED, floor=(0.16, 0.10, 0.30), dim=0.9,
    ),
    Use.IGLOO: replace(
        _PUBLIC, wall=(0.78, 0.89, 0.97), panel=(0.88, 0.94, 0.98), flooring=Flooring.CONCRETE, floor=(0.92, 0.95, 0.98)
    ),
    Use.DENTIST: replace(
        _TILED, wall=(0.86, 0.93, 0.93), panel=WHITE, covering=Covering.PLASTER, floor=(0.84, 0.88, 0.88),
        glass=Glass.WIDE, accents=((0.36, 0.70, 0.70), (0.50, 0.70, 0.86), BRASS),
    ),
    Use.BELLY: replace(
        _PUBLIC, wall=(0.72, 0.34, 0.36), panel=(0.90, 0.62, 0.60), flooring=Flooring.CARPET, floor=(0.66, 0.30, 0.33),
        dim=0.88,
    ),
    Use.GARAGE: replace(
        _PUBLIC, wall=(0.76, 0.77, 0.76), panel=(0.6, 0.6, 0.6), flooring=Flooring.CONCRETE
    ),
}
# fmt: on
_ALL = {**USES, **_VENUES}


def decor_of(scene: Scene) -> Decor:
    """A scene's room: as its use has it, then its look, then the prompt."""
    room = scene.room
    base = _ALL.get(room.use, Decor()) if room.use is not None else Decor()
    look = LOOKS.get(room.look, Decor()) if room.look is not None else Decor()
    return _told(_over(base, look, dressed=room.use in _DRESSED), room)


_DRESSED = frozenset(
    {Use.TAVERN, Use.LOBBY, Use.DINER, Use.OFFICE, Use.SALON, Use.GALLERY, Use.MEETING, Use.DINING, Use.LIVING,
     Use.STAIRWELL, Use.DANCE, Use.CINEMA}
)  # fmt: skip
"""Public rooms that are as any other in the style that is said: "an art deco bar"."""


def _over(base: Decor, look: Decor, *, dressed: bool) -> Decor:
    """The first in the second's colours and materials; of what is built for a use the look leaves walls and floor."""
    names = ("accents",) if base.covering is not None and not dressed else (
        "wall", "panel", "accents", "covering", "flooring", "floor", "curtains", "rug", "round_rug", "rug_colour"
    )  # fmt: skip
    return replace(
        base,
        **{name: getattr(look, name) for name in names if getattr(look, name) is not None},
        glass=look.glass if base.glass is None and look.glass is not None else base.glass,
        beams=base.beams or look.beams,
        lit=base.lit or look.lit,
        furnished=False if look.furnished is False else base.furnished,
        pictures=base.pictures and look.pictures,
        dim=base.dim * look.dim,
    )


def _told(decor: Decor, room: Room) -> Decor:
    said = {
        name: getattr(room, name)
        for name in (
            "wall",
            "covering",
            "flooring",
            "glass",
            "curtains",
            "curtain_colour",
            "cabinets",
            "rug",
            "round_rug",
            "rug_colour",
        )
        if getattr(room, name) is not None
    }
    if room.floor is not None or room.flooring is not None:
        said["floor"] = room.floor
    if room.view is not None and room.glass is None and decor.glass is Glass.NONE:
        said["glass"] = Glass.SASH
    if room.trim is not None:
        said |= {"panel": room.trim, "accents": (room.trim, room.wall or room.trim, room.trim)}
    if Upkeep.DIM in room.upkeep:
        said |= {"dim": 0.52 * decor.dim, "lit": False}
    if room.door is not None:
        # what stands against the wall would be before it
        said |= {"furnished": False, "pictures": False}
    if room.bare:
        said |= {"furnished": False, "pictures": False, "curtains": False, "rug": False}
    if room.rug_colour is not None or room.round_rug is not None:
        said["rug"] = True
    return replace(decor, **said, beams=decor.beams or room.beams, skylight=decor.skylight or room.skylight)
