"""Planar figures: circles, squares and triangles flat on a sheet, and where each of them is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

RGB = tuple[float, float, float]


class Fill(StrEnum):
    """What a figure is filled with."""

    SOLID = "solid"
    OUTLINE = "outline"
    DASHED = "dashed"
    DOTTED = "dotted"
    SPOTTED = "spotted"
    STRIPED = "striped"
    HALVED = "halved"


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One figure. Lengths are in widths of a usual one; y grows downwards."""

    shape: str
    x: float = 0.0
    y: float = 0.0
    width: float = 1.0
    height: float = 1.0
    colour: RGB | None = None
    second: RGB | None = None
    """Of the other half, or of every second stripe."""
    fill: Fill = Fill.SOLID
    turn_deg: float = 0.0
    heavy: float = 1.0
    """How thick its lines are."""
    glazed: bool = False
    """What lies under it shows through."""
    anchor: tuple[int, int] | None = None
    """The side or corner of the sheet that it is at, where the prompt says so."""
