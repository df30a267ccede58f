"""Faces: what is on one beside its features: smudges, blushes, paint, braces, plasters."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .hatter import Felt
from .light import Vector, rgb
from .trim import Trim, darker, paler

_WHITE = rgb(0.98, 0.98, 0.96)


def _smudge(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.42, 0.40)
    for x, y, size in (
        (0.46, 0.48, 0.22),
        (0.62, 0.40, 0.17),
        (0.36, 0.36, 0.15),
        (0.58, 0.62, 0.14),
        (0.30, 0.60, 0.09),
    ):
        felt.dot(tone, x, y, size)
    felt.image *= 0.92
    return felt


def _glow(felt: Felt, tone: Vector, spots: Sequence[tuple[float, float]], most: float) -> Felt:
    """Round spots that fade out, at half the height: their places and how far they reach, for one of the width."""
    y, x = np.mgrid[0 : felt.height, 0 : felt.width].astype(np.float32)
    x, y = x / felt.width, (y - felt.height / 2) / felt.width
    share = np.zeros_like(x)
    for column, reach in spots:
        share = np.maximum(share, most * np.exp(-2.2 * ((x - column) ** 2 + y**2) / reach**2 * 1.3))
    felt.image[..., 3] = np.where(share > 0.02, share, 0)
    felt.image[..., :3] = tone * felt.image[..., 3:]
    return felt


def _blush(span: int, tone: Vector, _: Vector) -> Felt:
    return _glow(Felt(span, 1.30, 0.42), tone, ((0.18, 0.13), (0.82, 0.13)), 0.5)


def _dimples(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.05, 0.30)
    for s in (-1, 1):
        arc = ((0.38, 0.10), (0.43, 0.50), (0.38, 0.90), (0.405, 0.50))
        felt.put(tone, [(0.5 + s * x, y) for x, y in arc], shade=False)
    return felt


def _braces(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.56, 0.34)
    felt.put(rgb(0.45, 0.10, 0.14), ((0.0, 0.10), (0.5, 0.20), (1.0, 0.10), (0.82, 0.78), (0.5, 1.0), (0.18, 0.78)))
    felt.put(_WHITE, ((0.06, 0.16), (0.5, 0.25), (0.94, 0.16), (0.84, 0.60), (0.5, 0.72), (0.16, 0.60)))
    felt.put(tone, ((0.09, 0.34), (0.5, 0.43), (0.91, 0.34), (0.90, 0.40), (0.5, 0.49), (0.10, 0.40)), rounded=False)
    for x in (0.20, 0.35, 0.5, 0.65, 0.80):
        y = 0.45 - 0.22 * (2 * abs(x - 0.5)) ** 2
        felt.put(
            darker(tone, 0.8),
            ((x - 0.035, y - 0.10), (x + 0.035, y - 0.10), (x + 0.035, y + 0.10), (x - 0.035, y + 0.10)),
        )
    return felt


def _bags(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.10, 0.30)
    for s in (-1, 1):
        bag = ((0.12, 0.20), (0.25, 0.52), (0.40, 0.20), (0.37, 0.62), (0.25, 0.86), (0.14, 0.62))
        felt.put(tone, [(0.5 + s * x, y) for x, y in bag], shade=False)
    felt.image *= 0.6
    return felt


def _lipstick(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.46, 0.26)
    felt.put(tone, ((0.0, 0.34), (0.30, 0.04), (0.5, 0.16), (0.70, 0.04), (1.0, 0.34), (0.5, 0.46)))
    felt.put(paler(tone, 1.08), ((0.04, 0.38), (0.5, 0.50), (0.96, 0.38), (0.72, 0.88), (0.5, 0.98), (0.28, 0.88)))
    return felt


def _mole(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.30, 0.30)
    felt.dot(tone, 0.5, 0.5, 0.16)
    return felt


def _black_eye(span: int, tone: Vector, _: Vector) -> Felt:
    return _glow(Felt(span, 0.62, 0.62), tone, ((0.5, 0.38),), 0.62)


def _plaster(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.50, 0.20)
    felt.put(tone, ((0.02, 0.12), (0.98, 0.12), (0.98, 0.88), (0.02, 0.88)))
    felt.put(paler(tone, 1.15), ((0.34, 0.16), (0.66, 0.16), (0.66, 0.84), (0.34, 0.84)), rounded=False)
    return felt


def _ring(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.20, 0.20)
    felt.dot(tone, 0.5, 0.5, 0.42)
    felt.dot(darker(tone, 0.45), 0.5, 0.44, 0.24)
    return felt


def _sweat(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.25, 1.05)
    for x, y in ((0.10, 0.26), (0.22, 0.04), (0.86, 0.12), (0.92, 0.44), (0.06, 0.62)):
        felt.put(tone, ((x, y - 0.07), (x + 0.035, y + 0.03), (x, y + 0.07), (x - 0.035, y + 0.03)))
    return felt


def _shadow(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.05, 0.30)
    for s in (-1, 1):
        lid = ((0.10, 0.80), (0.13, 0.34), (0.26, 0.06), (0.42, 0.20), (0.50, 0.62), (0.38, 0.44), (0.25, 0.36))
        felt.put(tone, [(0.5 + s * x, y) for x, y in lid], shade=False)
    felt.image *= 0.8
    return felt


def _brows(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.15, 0.24)
    for s in (-1, 1):
        brow = ((0.08, 0.40), (0.26, 0.02), (0.48, 0.36), (0.46, 0.76), (0.26, 0.56), (0.08, 0.96))
        felt.put(tone, [(0.5 + s * x, y) for x, y in brow])
    return felt


def _stubble(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.20, 0.66)
    for row in range(9):
        for k in range(23):
            x, y = 0.06 + 0.04 * k + 0.018 * (row % 2), 0.10 + 0.10 * row
            below = 0.30 + 0.60 * (1 - (2 * x - 1) ** 2)
            mouth = ((x - 0.5) / 0.22) ** 2 + ((y - 0.34) / 0.20) ** 2
            if 0.42 - 0.5 * (2 * x - 1) ** 2 < y + 0.3 and y < below and mouth > 1:
                felt.dot(tone, x, y, 0.009)
    felt.image *= 0.7
    return felt


def _hair_flower(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.62, 0.62)
    for k in range(6):
        turn = k * np.pi / 3
        felt.dot(tone, 0.5 + 0.25 * float(np.cos(turn)), 0.5 + 0.25 * float(np.sin(turn)), 0.22)
    middle = rgb(0.98, 0.80, 0.25) if tone[2] > 0.3 or tone[1] < 0.5 else rgb(0.45, 0.26, 0.12)
    felt.dot(middle, 0.5, 0.5, 0.14)
    return felt


FACES: dict[str, tuple[Trim, ...]] = {
    "hair flower": (Trim(_hair_flower, "eyes", (-0.55, 0.95)),),
    "nose smudge": (Trim(_smudge, "eyes", (0.5, -0.10), size=0.62),),
    "cheek smudge": (Trim(_smudge, "eyes", (-0.55, -0.55)), Trim(_smudge, "eyes", (1.7, -0.75), size=0.8)),
    "blush": (Trim(_blush, "eyes", (0.5, -0.42)),),
    "dimples": (Trim(_dimples, "mouth", (0.5, 0.62)),),
    "braces": (Trim(_braces, "mouth", (0.5, 0.80)),),
    "eye bags": (Trim(_bags, "eyes", (0.5, -0.62)),),
    "lipstick": (Trim(_lipstick, "mouth", (0.5, 0.90)),),
    "beauty mark": (Trim(_mole, "mouth", (-0.85, 0.9)),),
    "black eye": (Trim(_black_eye, "eyes", (-0.06, 0.5)),),
    "plaster": (Trim(_plaster, "eyes", (0.5, -0.7)),),
    "nose ring": (Trim(_ring, "eyes", (0.5, -1.05)),),
    "sweat": (Trim(_sweat, "eyes", (0.5, 0.42)),),
    "eyeshadow": (Trim(_shadow, "eyes", (0.5, 1.02)),),
    "bushy eyebrows": (Trim(_brows, "eyes", (0.5, 1.75)),),
    "stubble": (Trim(_stubble, "mouth", (0.5, 0.42)),),
}
