"""Pips: the suits of playing cards, and how many of them a card shows."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render.light import Vector

from .easel import Box, Easel

Points = NDArray[np.float64]
_ROWS: dict[str, tuple[tuple[float, float], ...]] = {
    "A": ((0.5, 0.5),),
    "2": ((0.5, 0.0), (0.5, 1.0)),
    "3": ((0.5, 0.0), (0.5, 0.5), (0.5, 1.0)),
}
_SIDES = {"4": 2, "5": 2, "6": 3, "7": 3, "8": 3, "9": 4, "10": 4}
_MIDDLES = {"5": (0.5,), "7": (0.25,), "8": (0.25, 0.75), "9": (0.5,), "10": (1 / 6, 5 / 6)}
_ONE = 3.4
"""How much larger the ace's single pip is."""


def _heart() -> Points:
    t = np.linspace(0, 2 * np.pi, 80, endpoint=False)
    x, y = 16 * np.sin(t) ** 3, -(13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t))
    return np.stack([x / 33, y / 31], -1)


def _disc(x: float, y: float, radius: float) -> Points:
    t = np.linspace(0, 2 * np.pi, 48, endpoint=False)
    return np.stack([x + radius * np.cos(t), y + radius * np.sin(t)], -1)


_STEM: Points = np.array(((0.0, 0.0), (0.17, 0.52), (-0.17, 0.52)))
_SUITS: dict[str, tuple[Points, ...]] = {
    "hearts": (_heart(),),
    "diamonds": (np.array(((0.0, -0.58), (0.42, 0.0), (0.0, 0.58), (-0.42, 0.0))),),
    "spades": (_heart() * (1.0, -1.0) + (0.0, -0.06), _STEM),
    "clubs": (_disc(0.0, -0.24, 0.25), _disc(-0.25, 0.10, 0.25), _disc(0.25, 0.10, 0.25), _STEM),
}


def pip(easel: Easel, suit: str, at: tuple[float, float], size: float, ink: Vector, *, turned: bool = False) -> None:
    """One mark of a suit about a point."""
    for part in _SUITS[suit]:
        easel.shape(part * (-size if turned else size) + np.array(at), ink)


def pips(easel: Easel, rank: str, suit: str, box: Box, ink: Vector) -> None:
    """As many marks as the rank says, those of the lower half upside down."""
    spots = list(_ROWS.get(rank, ()))
    if rank in _SIDES:
        steps = np.linspace(0.0, 1.0, _SIDES[rank])
        spots = [(x, float(y)) for x in (0.1, 0.9) for y in steps] + [(0.5, y) for y in _MIDDLES.get(rank, ())]
    size = 0.13 * (box[3] - box[1]) * (_ONE if rank == "A" else 1.0)
    for x, y in spots:
        at = (box[0] + x * (box[2] - box[0]), box[1] + y * (box[3] - box[1]))
        pip(easel, suit, at, size, ink, turned=y > 0.5)
