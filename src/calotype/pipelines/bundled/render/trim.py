"""Trims: how something small, or what stands off a body, is made and put on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .hatter import Felt
from .light import Vector, rgb

Make = Callable[[int, Vector, Vector], Felt]
"""Of a width in pixels and two tones."""
GOLD = rgb(0.93, 0.73, 0.28)


def darker(tone: Vector, share: float = 0.72) -> Vector:
    return np.asarray(tone * np.float32(share), np.float32)


def paler(tone: Vector, share: float = 1.2) -> Vector:
    return np.asarray(np.clip(tone * np.float32(share) + np.float32(0.03), 0, 1), np.float32)


@dataclass(frozen=True)
class Trim:
    """How something is put on: its maker, the anchor, and which point of it lies there."""

    make: Make
    slot: str
    at: tuple[float, float]
    behind: bool = False
    size: float = 1.0
