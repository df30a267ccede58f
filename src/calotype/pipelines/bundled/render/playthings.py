"""Small playthings on a shelf, and which of them may be there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Self, get_args

import numpy as np

from calotype.pipelines.bundled.render.canvas import ellipse
from calotype.pipelines.bundled.render.interior import Palette, Wall
from calotype.pipelines.bundled.render.light import rgb
from calotype.pipelines.bundled.render.solids import lathe
from calotype.pipelines.bundled.scene import Scene

Plaything = Literal["ball", "blocks", "rings", "rocket", "bear"]


@dataclass(frozen=True, kw_only=True)
class Toys:
    """How many playthings a room shows, and which."""

    share: float
    """Of the places for small things, 0 to 1."""
    kinds: tuple[Plaything, ...]

    @classmethod
    def beside(cls, scene: Scene, share: float) -> Self:
        """Playthings that nothing in the scene can be mistaken for: who asks for one bear must not get four."""
        kinds = tuple(kind for kind in get_args(Plaything) if not any(kind in e.asset for e in scene.elements))
        return cls(share=share, kinds=kinds)


def toy(wall: Wall, rng: np.random.Generator, palette: Palette, x: float, y: float, size: float, toys: Toys) -> None:
    """A small plaything: ball, blocks, stacking rings, rocket or bear."""
    kind = toys.kinds[int(rng.integers(len(toys.kinds)))]
    a, b, c = palette.accent, palette.second, palette.third
    if kind == "ball":
        wall.ball(x, y + size * 0.42, size * 0.42, a)
        wall.fill([ellipse(x, y + size * 0.42, size * 0.41, size * 0.12)], palette.panel, alpha=0.75)
    elif kind == "blocks":
        s = size * 0.46
        wall.box(x - s, y, x - s * 0.05, y + s, a, radius=s * 0.15, bevel=0.006)
        wall.box(x + s * 0.05, y, x + s, y + s, c, radius=s * 0.15, bevel=0.006)
        wall.box(x - s * 0.5, y + s, x + s * 0.45, y + s * 1.95, b, radius=s * 0.15, bevel=0.006)
    elif kind == "rings":
        for k in range(4):
            r = size * (0.46 - 0.08 * k)
            tone = (a, b, c, palette.panel)[k]
            wall.box(x - r, y + size * 0.2 * k, x + r, y + size * (0.2 * k + 0.21), tone, radius=0.1, bevel=0.008)
        wall.ball(x, y + size * 0.9, size * 0.13, a)
    elif kind == "rocket":
        body = lathe(x, y + size, y + size * 0.14, (0.005 * size, 0.20 * size, 0.27 * size, 0.27 * size, 0.19 * size))
        for s in (-1, 1):
            fin = np.array(
                ((x + s * size * 0.2, y + size * 0.4), (x + s * size * 0.44, y), (x + s * size * 0.15, y + size * 0.15))
            )
            wall.fill([fin], a, bevel=0.006)
        wall.fill([body], palette.panel, turn=0.7, bevel=0.006)
        wall.ball(x, y + size * 0.58, size * 0.11, c)
    else:
        fur = rgb(0.80, 0.60, 0.40)
        for s in (-1, 1):
            wall.ball(x + s * size * 0.27, y + size * 0.10, size * 0.14, fur * 0.95, gloss=0.05)
            wall.ball(x + s * size * 0.20, y + size * 0.95, size * 0.10, fur * 0.9, gloss=0.05)
        wall.ball(x, y + size * 0.32, size * 0.31, fur, gloss=0.05)
        wall.ball(x, y + size * 0.74, size * 0.26, fur * 1.05, gloss=0.05)
        wall.ball(x, y + size * 0.68, size * 0.10, fur * 1.22, gloss=0.0)
        for s in (-1, 1):
            wall.ball(x + s * size * 0.10, y + size * 0.79, size * 0.026, rgb(0.12, 0.09, 0.08))
        wall.ball(x, y + size * 0.71, size * 0.032, rgb(0.15, 0.10, 0.09))
