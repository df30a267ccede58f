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


FORMATIONS = frozenset({Stance.ROW, Stance.ROWS, Stance.RING, Stance.STACK, Stance.PILE})
"""How things of one asset stand to each other."""


@dataclass(frozen=True, kw_only=True)
class Standing:
    """Every element of one asset stands so to the nearest of another; in a formation both assets are the same."""

    stance: Stance
    first: str
    second: str
