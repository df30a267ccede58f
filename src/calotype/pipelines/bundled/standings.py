"""Standings: what a prompt says of how two kinds of things stand to each other, for the layout.

The latent says it too, but roughly: a standing tells a cup on a book from a cup above one.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Stance(StrEnum):
    """How the first of two stands to the second."""

    ON = "on"
    UNDER = "under"
    IN_FRONT = "in front"
    ABOVE = "above"
    BETWEEN = "between"
    LEFT = "left"
    AROUND = "around"
    ROW = "row"
    ROWS = "rows"
    RING = "ring"
    STACK = "stack"
    PILE = "pile"
    HEART = "heart"
    STAR = "star"
    SPIRAL = "spiral"
    SQUARE = "square"
    TRIANGLE = "triangle"
    DIAMOND = "diamond"
    CROSS = "cross"
    ARCH = "arch"
    VEE = "vee"
    """As geese fly."""
    WAVE = "wave"
    DIAGONAL = "diagonal"
    CROSSED = "crossed"
    """One over the other, as the strokes of an X."""
    AVENUE = "avenue"
    """On both sides of the way, from near to far."""
    CLUSTER = "cluster"
    """Side by side and one above the other, as many as there are."""
    GRADED = "graded"
    """From the smallest to the largest;"""
    SHRINKING = "shrinking"
    """the other way round;"""
    ASSORTED = "assorted"
    """of several sizes."""


SIZINGS = frozenset({Stance.GRADED, Stance.SHRINKING, Stance.ASSORTED})
"""How large those of a formation are."""
FORMATIONS = frozenset(Stance) - SIZINGS - {
    Stance.ON, Stance.UNDER, Stance.IN_FRONT, Stance.ABOVE, Stance.BETWEEN, Stance.LEFT, Stance.AROUND,
}  # fmt: skip
"""How things of one asset stand to each other."""


LAID = frozenset(
    {
        Stance.HEART,
        Stance.STAR,
        Stance.SPIRAL,
        Stance.SQUARE,
        Stance.DIAMOND,
        Stance.CROSS,
        Stance.WAVE,
        Stance.DIAGONAL,
    }
)
"""What lies so is seen from above."""


@dataclass(frozen=True, kw_only=True)
class Standing:
    """Every element of one asset stands so to the nearest of another; in a formation both assets are the same."""

    stance: Stance
    first: str
    second: str
