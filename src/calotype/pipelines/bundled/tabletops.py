"""Tabletops: what things stand on where they are seen close, and what is behind it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

RGB = tuple[float, float, float]
"""sRGB, 0 to 1."""


class Stuff(StrEnum):
    """What a surface is of."""

    WOOD = "wood"
    MARBLE = "marble"
    SLATE = "slate"
    STONE = "stone"
    CONCRETE = "concrete"
    TRAVERTINE = "travertine"
    TERRAZZO = "terrazzo"
    TILE = "tile"
    LINEN = "linen"
    VELVET = "velvet"
    SILK = "silk"
    LEATHER = "leather"
    FUR = "fur"
    PAPER = "paper"
    PAINT = "paint"
    METAL = "metal"
    MIRROR = "mirror"
    GLASS = "glass"
    MOSS = "moss"
    SAND = "sand"


class Weave(StrEnum):
    """The pattern of a surface."""

    CHECKS = "checks"
    STRIPES = "stripes"
    DOTS = "dots"
    PRINT = "print"
    """Columns of small type;"""
    STAVES = "staves"
    """music."""


class Laid(StrEnum):
    """What lies or stands on the surface, under the things."""

    BOARD = "board"
    TRAY = "tray"
    MAT = "mat"
    BLOCK = "block"
    PODIUM = "podium"
    STAND = "stand"
    SHELF = "shelf"


RAISED = frozenset({Laid.BLOCK, Laid.PODIUM, Laid.STAND, Laid.SHELF})
"""The things stand higher in the frame on these: their front is seen."""


@dataclass(frozen=True, kw_only=True)
class Tabletop:
    """A surface, and where it is."""

    stuff: Stuff | None = None
    """None: what tables are usually of."""
    tint: RGB | None = None
    """None: the stuff's own."""
    weave: Weave | None = None
    glossy: bool = False
    wet: bool = False
    laid: Laid | None = None
    """It is of the stuff, and stands on a plain table."""
    beyond: str = ""
    """The place behind it, as an Environment's value."""
    window: bool = False
    """A window is close behind it."""

    @property
    def is_set(self) -> bool:
        """Whether it stands in a photographer's studio."""
        return self.laid in {Laid.BLOCK, Laid.PODIUM} and not (self.beyond or self.window)
