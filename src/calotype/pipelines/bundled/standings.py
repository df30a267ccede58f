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


@dataclass(frozen=True, kw_only=True)
class Standing:
    """Every element of one asset stands so to the nearest of another."""

    stance: Stance
    first: str
    second: str
