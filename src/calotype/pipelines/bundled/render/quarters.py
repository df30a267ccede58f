"""Quarters: what tells one city's streets from another's, from the paint of the walls to the water between them."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from calotype.pipelines.bundled.locales import Locale
from calotype.pipelines.bundled.render.buildings import Manner, Rng
from calotype.pipelines.bundled.render.light import rgb
from calotype.pipelines.bundled.scene import RGB, Scene


@dataclass(frozen=True, kw_only=True)
class Quarter:
    """How one sort of street is built. Lengths are the street's."""

    walls: tuple[RGB, ...]
    trim: RGB = (0.96, 0.94, 0.90)
    accents: tuple[RGB, ...] = ((0.30, 0.36, 0.46), (0.52, 0.30, 0.22), (0.24, 0.40, 0.30))
    """Of doors, shutters and shops."""
    storeys: tuple[int, int] = (2, 4)
    road: float = 0.60
    """Half the width between the kerbs."""
    cobbles: bool = True
    arched: float = 0.1
    shutters: float = 0.1
    boxes: float = 0.3
    shops: float = 0.4
    modern: float = 0.0
    timber: bool = False
    """Beams show in the walls."""
    tiles: RGB | None = None
    """The roofs are pitched and of that colour."""
    square: bool = False
    """It opens on a square with a row of houses behind."""
    skyline: bool = False
    neon: float = 0.0
    """How many of the houses have signs of light."""
    water: str = ""
    """"canal" between quays, "flood" from wall to wall."""
    overgrown: float = 0.0
    lit: float = 0.0
    """The least that its lamps are on."""
    lush: float = 0.4
    wet: bool = False
    gloom: float = 1.0
    """How bright it is, against a street in the open."""


_NEON: tuple[RGB, ...] = ((1.0, 0.16, 0.52), (0.10, 0.86, 1.0), (0.66, 0.26, 1.0), (1.0, 0.62, 0.10), (0.20, 1.0, 0.56))
_CONCRETE: tuple[RGB, ...] = ((0.42, 0.44, 0.50), (0.34, 0.36, 0.44), (0.52, 0.50, 0.52), (0.30, 0.30, 0.38))
_BRIGHT: tuple[RGB, ...] = (
    (0.95, 0.70, 0.36), (0.90, 0.48, 0.36), (0.55, 0.72, 0.78), (0.96, 0.86, 0.60), (0.86, 0.58, 0.58),
    (0.62, 0.74, 0.52),
)  # fmt: skip
QUARTERS: dict[Locale, Quarter] = {
    Locale.MEDIEVAL: Quarter(
        walls=((0.95, 0.90, 0.78), (0.92, 0.82, 0.62), (0.88, 0.70, 0.52), (0.80, 0.84, 0.76), (0.93, 0.76, 0.66)),
        trim=(0.40, 0.26, 0.17), accents=((0.44, 0.24, 0.14), (0.30, 0.38, 0.24), (0.50, 0.18, 0.14)),
        storeys=(1, 3), timber=True, tiles=(0.66, 0.30, 0.20), square=True, boxes=0.6, shops=0.25,
    ),
    Locale.WHITE_TOWN: Quarter(
        walls=((0.97, 0.97, 0.96), (0.95, 0.96, 0.97), (0.98, 0.96, 0.93)), trim=(0.20, 0.44, 0.76),
        accents=((0.10, 0.36, 0.74), (0.14, 0.46, 0.80)), storeys=(1, 2), road=0.34, arched=0.4, shutters=0.7,
        boxes=0.6, shops=0.0, lush=0.9,
    ),
    Locale.OLD_LANE: Quarter(
        walls=_BRIGHT, accents=((0.20, 0.42, 0.36), (0.52, 0.26, 0.16), (0.22, 0.36, 0.52)), storeys=(2, 3), road=0.36,
        shutters=0.8, boxes=0.7, shops=0.15, tiles=(0.78, 0.44, 0.28), lush=0.8,
    ),
    Locale.PARIS: Quarter(
        walls=((0.90, 0.84, 0.73), (0.93, 0.88, 0.78), (0.86, 0.80, 0.70)),
        accents=((0.62, 0.14, 0.16), (0.12, 0.30, 0.24), (0.14, 0.20, 0.36)), storeys=(3, 4),
        tiles=(0.36, 0.40, 0.48), boxes=0.6, shops=1.0, lush=0.9,
    ),
    Locale.NEON_CITY: Quarter(
        walls=_CONCRETE, accents=_NEON, storeys=(5, 9), road=0.50, cobbles=False, shops=1.0, modern=0.3, skyline=True,
        neon=1.0, lit=0.9, lush=0.0, wet=True,
    ),
    Locale.ASIAN_CITY: Quarter(
        walls=_CONCRETE, accents=_NEON, storeys=(4, 7), road=0.46, cobbles=False, shops=1.0, modern=0.25, skyline=True,
        neon=0.9, lit=0.4, lush=0.1,
    ),
    Locale.HIGH_RISES: Quarter(
        walls=((0.62, 0.42, 0.34), (0.58, 0.60, 0.64), (0.76, 0.70, 0.62), (0.46, 0.52, 0.60)), storeys=(9, 16),
        road=0.72, cobbles=False, shops=0.9, modern=0.35, skyline=True, lit=0.1, lush=0.3,
    ),
    Locale.CANAL: Quarter(
        walls=(*_BRIGHT, (0.80, 0.42, 0.32)), storeys=(2, 4), road=0.86, arched=0.7, shutters=0.6, boxes=0.4, shops=0.1,
        tiles=(0.76, 0.42, 0.28), water="canal", lush=0.0,
    ),
    Locale.ALLEY: Quarter(
        walls=((0.46, 0.26, 0.20), (0.40, 0.30, 0.26), (0.34, 0.32, 0.34)), storeys=(4, 6), road=0.16, shops=0.0,
        boxes=0.0, lush=0.0, lit=0.3, wet=True, gloom=0.72,
    ),
    Locale.FLOODED: Quarter(
        walls=((0.72, 0.40, 0.31), (0.85, 0.70, 0.53), (0.57, 0.65, 0.73), (0.93, 0.84, 0.68)), storeys=(3, 5),
        cobbles=False, water="flood", skyline=True, lush=0.0,
    ),
    Locale.ADOBE: Quarter(
        walls=((0.86, 0.66, 0.46), (0.80, 0.58, 0.40), (0.92, 0.76, 0.56), (0.84, 0.54, 0.40), (0.90, 0.64, 0.52)),
        trim=(0.70, 0.48, 0.32), accents=((0.16, 0.42, 0.56), (0.42, 0.24, 0.14), (0.12, 0.46, 0.42)), storeys=(1, 2),
        road=0.42, arched=0.8, shutters=0.4, boxes=0.05, shops=0.0, lush=0.1,
    ),
    Locale.RUINS: Quarter(
        walls=((0.52, 0.50, 0.46), (0.46, 0.44, 0.42), (0.58, 0.54, 0.48)), trim=(0.44, 0.42, 0.40), storeys=(2, 6),
        cobbles=False, shops=0.0, boxes=0.0, skyline=True, overgrown=1.0, lush=0.0, gloom=0.94,
    ),
}  # fmt: skip


def quarter_of(scene: Scene) -> Quarter | None:
    """Of a street that is no street of any city."""
    return QUARTERS.get(scene.locale) if scene.locale is not None else None


def built(quarter: Quarter, rng: Rng, manner: Manner) -> Manner:
    """A front's manner, as the quarter has it."""
    wall = rgb(*quarter.walls[int(rng.integers(len(quarter.walls)))])
    glassy = bool(rng.random() < quarter.modern)
    return replace(
        manner,
        body=wall * np.float32(0.95 + 0.08 * rng.random()) if not glassy else wall * 0.5 + rgb(0.30, 0.36, 0.42),
        trim=rgb(*quarter.trim),
        accent=rgb(*quarter.accents[int(rng.integers(len(quarter.accents)))]),
        arched=bool(rng.random() < quarter.arched),
        shutters=bool(rng.random() < quarter.shutters),
        boxes=bool(rng.random() < quarter.boxes),
        modern=glassy,
        shop=bool(rng.random() < quarter.shops),
        timber=quarter.timber,
        overgrown=quarter.overgrown,
        tiles=None if quarter.tiles is None else rgb(*quarter.tiles),
    )
