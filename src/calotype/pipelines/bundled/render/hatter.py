"""Hats that are no cones: a cowboy's, a pirate's, a viking's, a cook's, a wreath of flowers, an astronaut's helmet."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from calotype.pipelines.bundled.scene import COLOUR_RGB, Colour

from .canvas import Image
from .light import Vector, rgb
from .millinery import lay, relief, soft, straight

Point = tuple[float, float]
_BLOSSOMS = ((0.96, 0.55, 0.68), (0.99, 0.97, 0.94), (0.99, 0.82, 0.30), (0.72, 0.56, 0.90), (0.97, 0.45, 0.42))
_LEAF = (0.35, 0.62, 0.28)
_ROUND = np.linspace(0, 2 * np.pi, 40)


def _curve(points: Sequence[Point]) -> Image:
    """A closed outline, rounded through its points."""
    ends = np.array(points, np.float32)
    for _ in range(3):
        following = np.roll(ends, -1, axis=0)
        ends = np.stack([0.75 * ends + 0.25 * following, 0.25 * ends + 0.75 * following], 1).reshape(-1, 2)
    return ends


class Felt:
    """A hat while it is made, as wide and high as so many heads."""

    def __init__(self, span: int, wide: float, tall: float) -> None:
        self.height, self.width = max(16, round(tall * span)), max(16, round(wide * span))
        self.image = np.zeros((self.height, self.width, 4), np.float32)

    def put(self, tone: Vector, points: Sequence[Point], *, rounded: bool = True, shade: bool = True) -> None:
        """A patch of a colour; its outline in fractions of the picture."""
        outline = _curve(points) if rounded else np.array(points, np.float32)
        mask = soft([outline], self.height, self.width)
        lay(self.image, tone, mask, relief(mask) if shade else np.ones_like(mask))

    def dot(self, tone: Vector, x: float, y: float, radius: float, squash: float = 1.0) -> None:
        """radius: for one of the width."""
        across, down = radius, radius * squash * self.width / self.height
        points = [(x + across * float(np.cos(a)), y + down * float(np.sin(a))) for a in _ROUND]
        self.put(tone, points, rounded=False)


def _cowboy(span: int, tone: Vector) -> Image:
    hat = Felt(span, 1.95, 0.98)
    brim = ((0.0, 0.50), (0.10, 0.78), (0.5, 1.02), (0.90, 0.78), (1.0, 0.50), (0.86, 0.66), (0.5, 0.80), (0.14, 0.66))
    crown = ((0.24, 0.84), (0.27, 0.34), (0.33, 0.02), (0.50, 0.24), (0.67, 0.02), (0.73, 0.34), (0.76, 0.84))
    hat.put(tone * np.float32(0.84), brim)
    hat.put(tone, crown)
    hat.put(tone * np.float32(0.45), ((0.25, 0.66), (0.5, 0.76), (0.75, 0.66), (0.76, 0.80), (0.5, 0.92), (0.24, 0.80)))
    hat.put(tone * np.float32(0.92), ((0.08, 0.72), (0.5, 0.90), (0.92, 0.72), (0.88, 0.84), (0.5, 1.03), (0.12, 0.84)))
    return hat.image


def _pirate(span: int, tone: Vector) -> Image:
    hat = Felt(span, 1.85, 1.0)
    body = ((0.0, 0.78), (0.10, 0.42), (0.30, 0.14), (0.5, 0.0), (0.70, 0.14), (0.90, 0.42), (1.0, 0.78), (0.5, 0.98))
    inner = [(0.5 + 0.92 * (x - 0.5), 0.52 + 0.88 * (y - 0.48)) for x, y in body]
    white = rgb(0.96, 0.94, 0.88)
    hat.put(white, body)
    hat.put(tone, inner)
    for x, turn in ((0.36, 1), (0.64, -1)):
        ends = ((x, 0.42), (x + 0.28 * turn, 0.74), (x + 0.24 * turn, 0.80), (x - 0.04 * turn, 0.48))
        hat.put(white, ends, rounded=False, shade=False)
    hat.dot(white, 0.5, 0.46, 0.105)
    hat.put(white, ((0.445, 0.52), (0.555, 0.52), (0.545, 0.68), (0.455, 0.68)), rounded=False)
    for x in (0.458, 0.542):
        hat.dot(tone, x, 0.46, 0.026)
    return hat.image


def _viking(span: int, tone: Vector) -> Image:
    hat = Felt(span, 1.95, 1.0)
    bone = rgb(0.96, 0.92, 0.80)
    for side in (-1, 1):
        horn = ((0.22, 0.78), (0.02, 0.66), (0.0, 0.10), (0.07, -0.02), (0.10, 0.40), (0.28, 0.52))
        hat.put(bone, [(0.5 + side * (0.5 - x), y) for x, y in horn])
    hat.put(tone, ((0.20, 0.98), (0.20, 0.40), (0.5, 0.10), (0.80, 0.40), (0.80, 0.98), (0.5, 1.0)))
    gold = rgb(0.86, 0.66, 0.26)
    hat.put(gold, ((0.465, 0.26), (0.535, 0.26), (0.54, 0.84), (0.46, 0.84)), rounded=False)
    hat.put(gold, ((0.20, 0.80), (0.5, 0.86), (0.80, 0.80), (0.80, 0.96), (0.5, 1.03), (0.20, 0.96)))
    for x in (0.27, 0.385, 0.5, 0.615, 0.73):
        hat.dot(gold * np.float32(1.12), x, 0.91 + 0.03 * (1 - abs(x - 0.5) / 0.25), 0.018)
    return hat.image


def _cook(span: int, tone: Vector) -> Image:
    hat = Felt(span, 1.35, 1.10)
    for x, y in ((0.23, 0.38), (0.77, 0.38), (0.5, 0.33), (0.38, 0.42), (0.62, 0.42)):
        hat.dot(tone, x, y, 0.21)
    hat.put(tone * np.float32(0.95), ((0.14, 0.50), (0.86, 0.50), (0.84, 0.98), (0.5, 1.0), (0.16, 0.98)))
    hat.put(tone * np.float32(0.88), ((0.14, 0.76), (0.5, 0.80), (0.86, 0.76), (0.86, 0.96), (0.5, 1.01), (0.14, 0.96)))
    return hat.image


def _wreath(span: int, tone: Vector) -> Image:
    hat = Felt(span, 1.30, 0.52)
    mixed = bool(np.allclose(tone, _LEAF))
    for k in range(15):
        x = 0.08 + 0.06 * k
        hat.dot(rgb(*_LEAF) * np.float32(0.8 + 0.08 * (k % 3)), x, 0.50 + 0.26 * (1 - (2 * x - 1) ** 2), 0.07, 0.7)
    for k in range(7):
        x = 0.11 + 0.13 * k
        y = 0.44 + 0.28 * (1 - (2 * x - 1) ** 2)
        petal = rgb(*_BLOSSOMS[k % len(_BLOSSOMS)]) if mixed else tone * np.float32(0.85 + 0.1 * (k % 3))
        for turn in np.arange(5) * 2 * np.pi / 5:
            down = 0.055 * float(np.sin(turn)) * hat.width / hat.height
            hat.dot(petal, x + 0.055 * float(np.cos(turn)), y + down, 0.048)
        hat.dot(rgb(0.99, 0.80, 0.22) if k % 5 != 2 else rgb(0.80, 0.45, 0.16), x, y, 0.034)
    return hat.image


def _bubble(span: int, tone: Vector) -> Image:
    hat = Felt(span, 2.1, 2.1)
    y, x = np.mgrid[0 : hat.height, 0 : hat.width].astype(np.float32)
    away = np.hypot(x / hat.width - 0.5, y / hat.height - 0.5) / 0.47
    ring = np.clip((away - 0.86) / 0.06, 0, 1) * np.clip((1.0 - away) * 0.47 * hat.width, 0, 1)
    glass = np.clip((1.0 - away) * 0.47 * hat.width, 0, 1) * (0.10 + 0.10 * np.clip(away, 0, 1) ** 3)
    shine = np.clip(1 - np.hypot((x / hat.width - 0.33) / 0.10, (y / hat.height - 0.27) / 0.16), 0, 1) * 0.7
    hat.image[..., :3] = rgb(0.86, 0.93, 0.98)
    hat.image[..., 3] = np.clip(glass + shine * (away < 0.86), 0, 1)
    hat.image[..., :3] *= hat.image[..., 3:]
    lay(hat.image, tone, ring.astype(np.float32), (1.04 - 0.30 * y / hat.height).astype(np.float32))
    return hat.image


Make = Callable[[int, Vector], Image]
_MADE: dict[str, tuple[Make, tuple[float, float, float], Point]] = {
    "cowboy hat": (_cowboy, (0.56, 0.36, 0.20), (0.5, 0.86)),
    "pirate hat": (_pirate, (0.13, 0.12, 0.15), (0.5, 0.84)),
    "viking helmet": (_viking, (0.62, 0.64, 0.68), (0.5, 0.88)),
    "chef hat": (_cook, (0.98, 0.98, 0.99), (0.5, 0.92)),
    "flower crown": (_wreath, _LEAF, (0.5, 0.78)),
    "space helmet": (_bubble, (0.95, 0.96, 0.98), (0.5, 0.30)),
}
"""How each is made, in which colour unless another is said, and what of it lies where a hat's rim does."""
NAMES = frozenset(_MADE)


def shaped(look: str, colour: Colour | None, span: int) -> tuple[Image, Point]:
    """A hat for a head of that width in pixels, and what of it lies on the head."""
    make, cloth, at = _MADE[look]
    tone = np.array(COLOUR_RGB[colour] if colour else cloth, np.float32)
    return straight(make(max(12, span), tone)), at
