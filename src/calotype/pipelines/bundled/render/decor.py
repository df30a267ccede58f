"""Decor: what the rooms of a use and of a look are built and furnished of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from calotype.pipelines.bundled.rooms import Covering, Flooring, Glass, Look, Room, Use
from calotype.pipelines.bundled.scene import RGB, Scene


@dataclass(frozen=True, kw_only=True)
class Decor:
    """What is None, the seed decides as it does in any room."""

    wall: RGB | None = None
    panel: RGB | None = None
    accents: tuple[RGB, RGB, RGB] | None = None
    covering: Covering | None = None
    flooring: Flooring | None = None
    floor: RGB | None = None
    glass: Glass | None = None
    curtains: bool | None = None
    curtain_colour: RGB | None = None
    cabinets: RGB | None = None
    rug: bool | None = None
    round_rug: bool | None = None
    rug_colour: RGB | None = None
    beams: bool = False
    skylight: bool = False
    furnished: bool | None = None
    """Against the walls stands what stands in a living room; None: unless the prompt names furniture."""
    pictures: bool = True
    lit: bool = False
    """Its lamps shine by day, too."""
    dim: float = 1.0
    """How much of a room's light there is."""


_WHITE, _CREAM, _BLACK = (0.93, 0.93, 0.92), (0.94, 0.90, 0.82), (0.13, 0.13, 0.14)
_OAK, _WALNUT, _MAHOGANY, _PINE = (0.80, 0.61, 0.41), (0.42, 0.27, 0.18), (0.40, 0.19, 0.12), (0.86, 0.68, 0.45)
_BRASS = (0.83, 0.66, 0.34)

LOOKS: Mapping[Look, Decor] = {
    Look.SCANDINAVIAN: Decor(
        wall=(0.94, 0.94, 0.93),
        panel=(0.98, 0.98, 0.97),
        accents=((0.62, 0.66, 0.66), (0.86, 0.72, 0.50), (0.45, 0.55, 0.50)),
        covering=Covering.PLASTER,
        flooring=Flooring.BOARDS,
        floor=(0.87, 0.75, 0.60),
        glass=Glass.WIDE,
        curtains=False,
    ),
    Look.INDUSTRIAL: Decor(
        wall=(0.62, 0.33, 0.25),
        panel=(0.45, 0.45, 0.46),
        accents=((0.25, 0.25, 0.27), (0.72, 0.45, 0.24), (0.50, 0.36, 0.26)),
        covering=Covering.BRICK,
        flooring=Flooring.CONCRETE,
        glass=Glass.WIDE,
        curtains=False,
        pictures=False,
    ),
    Look.RUSTIC: Decor(
        wall=_CREAM,
        panel=(0.90, 0.84, 0.72),
        accents=((0.72, 0.40, 0.26), (0.52, 0.58, 0.40), (0.86, 0.70, 0.44)),
        covering=Covering.PLASTER,
        flooring=Flooring.BOARDS,
        floor=(0.62, 0.42, 0.26),
        beams=True,
    ),
    Look.VICTORIAN: Decor(
        wall=(0.30, 0.40, 0.34),
        panel=(0.46, 0.28, 0.18),
        accents=((0.60, 0.18, 0.18), (0.80, 0.64, 0.36), (0.26, 0.32, 0.44)),
        covering=Covering.PAPER,
        flooring=Flooring.BOARDS,
        floor=_MAHOGANY,
        curtains=True,
        rug=True,
        round_rug=False,
        rug_colour=(0.52, 0.14, 0.14),
    ),
    Look.MINIMALIST: Decor(
        wall=_WHITE,
        panel=(0.97, 0.97, 0.96),
        accents=((0.78, 0.77, 0.75), (0.55, 0.55, 0.54), (0.85, 0.80, 0.72)),
        covering=Covering.PLASTER,
        flooring=Flooring.BOARDS,
        floor=(0.80, 0.74, 0.66),
        glass=Glass.WIDE,
        curtains=False,
        rug=False,
        pictures=False,
    ),
    Look.JAPANESE: Decor(
        wall=(0.90, 0.86, 0.76),
        panel=(0.95, 0.92, 0.85),
        accents=((0.55, 0.50, 0.36), (0.70, 0.34, 0.28), (0.40, 0.48, 0.38)),
        covering=Covering.PAPER_SCREENS,
        flooring=Flooring.TATAMI,
        glass=Glass.WIDE,
        curtains=False,
        rug=False,
        furnished=False,
    ),
    Look.MODERN: Decor(
        wall=(0.86, 0.86, 0.85),
        panel=(0.95, 0.95, 0.95),
        accents=((0.26, 0.32, 0.38), (0.84, 0.62, 0.34), (0.60, 0.62, 0.64)),
        covering=Covering.PLASTER,
        flooring=Flooring.BOARDS,
        floor=(0.68, 0.54, 0.40),
        glass=Glass.WIDE,
        curtains=False,
    ),
    Look.DECO: Decor(
        wall=(0.10, 0.26, 0.28),
        panel=(0.16, 0.15, 0.16),
        accents=(_BRASS, (0.62, 0.20, 0.26), (0.88, 0.80, 0.66)),
        covering=Covering.PANELS,
        flooring=Flooring.CHEQUERED,
        curtains=True,
    ),
    Look.BOHEMIAN: Decor(
        wall=(0.90, 0.78, 0.64),
        panel=(0.95, 0.90, 0.82),
        accents=((0.80, 0.40, 0.26), (0.32, 0.52, 0.50), (0.86, 0.62, 0.26)),
        covering=Covering.PLASTER,
        flooring=Flooring.BOARDS,
        floor=(0.70, 0.48, 0.30),
        rug=True,
        round_rug=False,
        rug_colour=(0.72, 0.28, 0.22),
    ),
    Look.ACADEMIC: Decor(
        wall=(0.22, 0.28, 0.24),
        panel=(0.34, 0.21, 0.14),
        accents=((0.44, 0.16, 0.14), (0.72, 0.56, 0.30), (0.20, 0.34, 0.28)),
        covering=Covering.PANELS,
        flooring=Flooring.BOARDS,
        floor=(0.36, 0.22, 0.14),
        glass=Glass.ARCHED,
        dim=0.86,
        curtains=False,
        rug=True,
        round_rug=False,
        rug_colour=(0.44, 0.12, 0.12),
        lit=True,
    ),
    Look.MIDCENTURY: Decor(
        wall=(0.90, 0.84, 0.70),
        panel=(0.66, 0.44, 0.28),
        accents=((0.86, 0.48, 0.20), (0.26, 0.50, 0.50), (0.88, 0.70, 0.24)),
        covering=Covering.PLASTER,
        flooring=Flooring.BOARDS,
        floor=(0.66, 0.44, 0.27),
    ),
    Look.CLINICAL: Decor(
        wall=(0.88, 0.92, 0.92),
        panel=(0.95, 0.97, 0.97),
        accents=((0.46, 0.68, 0.70), (0.70, 0.80, 0.82), (0.36, 0.54, 0.62)),
        flooring=Flooring.TILES,
        floor=(0.80, 0.84, 0.84),
        curtains=False,
        rug=False,
        pictures=False,
        lit=True,
    ),
    Look.GOTHIC: Decor(
        wall=(0.26, 0.22, 0.28),
        panel=(0.20, 0.15, 0.16),
        accents=((0.46, 0.08, 0.12), (0.60, 0.50, 0.34), (0.22, 0.18, 0.30)),
        covering=Covering.PAPER,
        flooring=Flooring.BOARDS,
        floor=(0.28, 0.18, 0.13),
        glass=Glass.ARCHED,
        curtains=True,
        dim=0.72,
    ),
    Look.LUXURIOUS: Decor(
        wall=(0.90, 0.85, 0.76),
        panel=(0.96, 0.93, 0.87),
        accents=(_BRASS, (0.50, 0.14, 0.20), (0.28, 0.34, 0.46)),
        covering=Covering.PANELS,
        flooring=Flooring.MARBLE,
        curtains=True,
        lit=True,
    ),
    Look.ABANDONED: Decor(
        wall=(0.55, 0.55, 0.48),
        panel=(0.60, 0.58, 0.50),
        accents=((0.45, 0.38, 0.30), (0.42, 0.45, 0.38), (0.52, 0.42, 0.34)),
        covering=Covering.CONCRETE,
        flooring=Flooring.BOARDS,
        floor=(0.40, 0.34, 0.28),
        curtains=False,
        rug=False,
        furnished=False,
        pictures=False,
        dim=0.85,
    ),
}

_BUILT = Decor(furnished=False, rug=False, curtains=False, pictures=False)
"""A room that is no home."""
USES: Mapping[Use, Decor] = {
    Use.BATHROOM: replace(
        _BUILT,
        wall=(0.84, 0.91, 0.92),
        panel=_WHITE,
        covering=Covering.TILES,
        flooring=Flooring.TILES,
        floor=(0.86, 0.87, 0.86),
    ),
    Use.TEA_ROOM: replace(
        _BUILT,
        wall=(0.88, 0.83, 0.70),
        panel=(0.96, 0.93, 0.86),
        covering=Covering.PAPER_SCREENS,
        flooring=Flooring.TATAMI,
        glass=Glass.WIDE,
    ),
    Use.CORRIDOR: replace(_BUILT, lit=True),
    Use.WARD: replace(
        _BUILT,
        wall=(0.86, 0.92, 0.92),
        panel=_WHITE,
        covering=Covering.PLASTER,
        flooring=Flooring.TILES,
        floor=(0.82, 0.86, 0.86),
    ),
    Use.THEATRE: replace(
        _BUILT,
        wall=(0.62, 0.80, 0.78),
        panel=_WHITE,
        covering=Covering.TILES,
        flooring=Flooring.TILES,
        floor=(0.74, 0.80, 0.80),
        glass=Glass.NONE,
        lit=True,
    ),
    Use.SALON: replace(
        _BUILT,
        wall=(0.90, 0.88, 0.84),
        panel=(0.95, 0.94, 0.92),
        covering=Covering.PLASTER,
        accents=((0.72, 0.10, 0.12), _BRASS, (0.16, 0.24, 0.40)),
        flooring=Flooring.CHEQUERED,
        lit=True,
    ),
    Use.BACKSTAGE: replace(
        _BUILT,
        wall=(0.44, 0.22, 0.24),
        panel=(0.36, 0.22, 0.16),
        covering=Covering.PLASTER,
        flooring=Flooring.BOARDS,
        floor=(0.44, 0.30, 0.20),
        glass=Glass.NONE,
        lit=True,
        dim=0.85,
    ),
    Use.CLASSROOM: replace(
        _BUILT,
        wall=(0.92, 0.88, 0.74),
        panel=(0.80, 0.84, 0.78),
        covering=Covering.PLASTER,
        flooring=Flooring.BOARDS,
        floor=(0.74, 0.55, 0.36),
        glass=Glass.SASH,
    ),
    Use.OFFICE: replace(
        _BUILT,
        wall=(0.88, 0.89, 0.90),
        panel=_WHITE,
        covering=Covering.PLASTER,
        flooring=Flooring.CARPET,
        floor=(0.42, 0.46, 0.52),
        glass=Glass.WIDE,
    ),
    Use.WORKSHOP: replace(
        _BUILT, wall=(0.66, 0.52, 0.38), panel=(0.56, 0.40, 0.26), covering=Covering.WOOD, flooring=Flooring.CONCRETE
    ),
    Use.FORGE: replace(
        _BUILT,
        wall=(0.42, 0.38, 0.35),
        panel=(0.30, 0.24, 0.20),
        covering=Covering.STONE,
        flooring=Flooring.STONE,
        glass=Glass.HIGH,
        lit=True,
        dim=0.62,
    ),
    Use.ATELIER: replace(
        _BUILT,
        wall=(0.90, 0.88, 0.83),
        panel=_WHITE,
        covering=Covering.PLASTER,
        flooring=Flooring.BOARDS,
        floor=(0.66, 0.52, 0.38),
        glass=Glass.WIDE,
    ),
    Use.ATTIC: replace(
        _BUILT,
        wall=(0.62, 0.46, 0.32),
        panel=(0.50, 0.36, 0.24),
        covering=Covering.WOOD,
        flooring=Flooring.BOARDS,
        floor=(0.54, 0.38, 0.25),
        glass=Glass.ROUND,
        beams=True,
        dim=0.88,
    ),
    Use.CELLAR: replace(
        _BUILT,
        wall=(0.46, 0.40, 0.36),
        panel=(0.34, 0.26, 0.20),
        covering=Covering.STONE,
        flooring=Flooring.STONE,
        glass=Glass.NONE,
        lit=True,
        dim=0.66,
    ),
    Use.GYM: replace(
        _BUILT,
        wall=(0.34, 0.36, 0.40),
        panel=(0.86, 0.86, 0.86),
        covering=Covering.CONCRETE,
        accents=((0.90, 0.30, 0.16), (0.20, 0.22, 0.26), (0.95, 0.76, 0.20)),
        flooring=Flooring.CARPET,
        floor=(0.16, 0.17, 0.19),
        glass=Glass.WIDE,
        lit=True,
    ),
    Use.NAVE: replace(_BUILT, lit=False),
    Use.HOTHOUSE: replace(
        _BUILT,
        wall=(0.90, 0.94, 0.92),
        panel=_WHITE,
        covering=Covering.PLASTER,
        flooring=Flooring.STONE,
        glass=Glass.WIDE,
        skylight=True,
    ),
    Use.CARRIAGE: replace(
        _BUILT,
        wall=(0.42, 0.22, 0.16),
        panel=(0.60, 0.42, 0.26),
        covering=Covering.PANELS,
        accents=((0.14, 0.34, 0.30), _BRASS, (0.60, 0.20, 0.18)),
        flooring=Flooring.CARPET,
        floor=(0.36, 0.16, 0.16),
        glass=Glass.WIDE,
    ),
    Use.CELL: replace(
        _BUILT,
        wall=(0.48, 0.48, 0.47),
        panel=(0.4, 0.4, 0.4),
        covering=Covering.STONE,
        flooring=Flooring.CONCRETE,
        glass=Glass.HIGH,
        dim=0.74,
    ),
    Use.CABIN: Decor(
        wall=(0.68, 0.46, 0.28),
        panel=(0.80, 0.60, 0.40),
        covering=Covering.LOGS,
        flooring=Flooring.BOARDS,
        floor=(0.60, 0.40, 0.25),
        accents=((0.66, 0.16, 0.14), (0.30, 0.42, 0.30), (0.86, 0.72, 0.50)),
        beams=True,
        furnished=False,
        pictures=False,
        rug=True,
    ),
    Use.LABORATORY: replace(
        _BUILT,
        wall=(0.84, 0.89, 0.90),
        panel=_WHITE,
        covering=Covering.TILES,
        flooring=Flooring.TILES,
        floor=(0.70, 0.75, 0.77),
        lit=True,
    ),
    Use.SHOP: replace(
        _BUILT,
        wall=(0.86, 0.80, 0.68),
        panel=(0.62, 0.44, 0.28),
        covering=Covering.PLASTER,
        flooring=Flooring.BOARDS,
        floor=(0.64, 0.46, 0.30),
        glass=Glass.NONE,
        lit=True,
    ),
    Use.LAUNDRY: replace(
        _BUILT,
        wall=(0.72, 0.88, 0.90),
        panel=_WHITE,
        covering=Covering.TILES,
        flooring=Flooring.CHEQUERED,
        glass=Glass.NONE,
        lit=True,
    ),
    Use.GALLERY: replace(
        _BUILT,
        wall=(0.95, 0.95, 0.94),
        panel=(0.98, 0.98, 0.97),
        covering=Covering.PLASTER,
        flooring=Flooring.BOARDS,
        floor=(0.74, 0.58, 0.40),
        glass=Glass.NONE,
        lit=True,
    ),
    Use.WAREHOUSE: replace(
        _BUILT,
        wall=(0.58, 0.58, 0.58),
        panel=(0.48, 0.50, 0.52),
        covering=Covering.CONCRETE,
        flooring=Flooring.CONCRETE,
        glass=Glass.HIGH,
        beams=True,
    ),
    Use.BALLROOM: replace(
        _BUILT,
        wall=(0.92, 0.87, 0.76),
        panel=(0.97, 0.94, 0.87),
        covering=Covering.PANELS,
        accents=(_BRASS, (0.56, 0.12, 0.18), (0.30, 0.36, 0.52)),
        flooring=Flooring.CHEQUERED,
        glass=Glass.ARCHED,
        curtains=True,
        lit=True,
    ),
    Use.TAVERN: replace(
        _BUILT,
        wall=(0.36, 0.23, 0.15),
        panel=(0.46, 0.30, 0.19),
        covering=Covering.PANELS,
        accents=((0.62, 0.20, 0.14), (0.86, 0.64, 0.30), (0.22, 0.34, 0.28)),
        flooring=Flooring.BOARDS,
        floor=(0.40, 0.26, 0.17),
        glass=Glass.NONE,
        beams=True,
        lit=True,
        dim=0.8,
    ),
    Use.DINER: replace(
        _BUILT,
        wall=(0.72, 0.88, 0.86),
        panel=(0.93, 0.94, 0.93),
        covering=Covering.TILES,
        accents=((0.84, 0.12, 0.14), (0.20, 0.62, 0.64), (0.95, 0.80, 0.30)),
        flooring=Flooring.CHEQUERED,
        glass=Glass.WIDE,
        lit=True,
    ),
    Use.COCKPIT: replace(
        _BUILT,
        wall=(0.30, 0.33, 0.38),
        panel=(0.62, 0.66, 0.70),
        covering=Covering.PLASTER,
        accents=((0.20, 0.70, 0.90), (0.95, 0.55, 0.20), (0.40, 0.90, 0.60)),
        flooring=Flooring.TILES,
        floor=(0.34, 0.37, 0.42),
        glass=Glass.WIDE,
        lit=True,
        dim=0.85,
    ),
    Use.DANCE: replace(
        _BUILT,
        wall=(0.92, 0.90, 0.87),
        panel=_WHITE,
        covering=Covering.PLASTER,
        flooring=Flooring.BOARDS,
        floor=(0.82, 0.64, 0.44),
        glass=Glass.WIDE,
    ),
    Use.LOBBY: replace(
        _BUILT,
        wall=(0.88, 0.80, 0.68),
        panel=(0.95, 0.92, 0.86),
        covering=Covering.PANELS,
        flooring=Flooring.MARBLE,
        glass=Glass.WIDE,
        lit=True,
    ),
    Use.DINING: Decor(rug=False, furnished=False),
    Use.LIVING: Decor(),
    Use.BARN: replace(
        _BUILT,
        wall=(0.56, 0.36, 0.22),
        panel=(0.44, 0.28, 0.17),
        covering=Covering.WOOD,
        flooring=Flooring.EARTH,
        floor=(0.72, 0.58, 0.36),
        glass=Glass.HIGH,
        beams=True,
    ),
    Use.SILL: replace(_BUILT, glass=Glass.WIDE),
}


def decor_of(scene: Scene) -> Decor:
    """A scene's room: as its use has it, then its look, then the prompt."""
    room = scene.room
    base = USES.get(room.use, Decor()) if room.use is not None else Decor()
    look = LOOKS.get(room.look, Decor()) if room.look is not None else Decor()
    return _told(_over(base, look), room)


def _over(base: Decor, look: Decor) -> Decor:
    """The first in the second's colours and materials; of what is built for a use the look leaves walls and floor."""
    names = ("accents",) if base.covering is not None else (
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
    if room.bare:
        said |= {"furnished": False, "pictures": False, "curtains": False, "rug": False}
    if room.rug_colour is not None or room.round_rug is not None:
        said["rug"] = True
    return replace(decor, **said, beams=decor.beams or room.beams, skylight=decor.skylight or room.skylight)
