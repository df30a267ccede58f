"""Regalia: what on a head tells somebody's office or trade: caps, helmets, wigs, masks and a mohawk."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .hatter import Felt, Point
from .light import Vector, rgb
from .trim import GOLD, Trim, darker, paler

_BLACK = rgb(0.10, 0.10, 0.12)
_WHITE = rgb(0.96, 0.96, 0.97)
_FUR = rgb(0.42, 0.31, 0.23)


def _both(felt: Felt, tone: Vector, half: Sequence[Point], *, rounded: bool = True) -> None:
    """A patch on each side of the middle."""
    for side in (-1, 1):
        felt.put(tone, [(0.5 + side * x, y) for x, y in half], rounded=rounded)


def _opened(felt: Felt, at: Point, size: Point, sharp: float = 12) -> None:
    """An oval hole for a face."""
    y, x = np.mgrid[0 : felt.height, 0 : felt.width].astype(np.float32)
    away = np.hypot((x / felt.width - at[0]) / size[0], (y / felt.height - at[1]) / size[1])
    felt.image *= np.clip((away - 1) * sharp + 0.5, 0, 1)[..., None]


def _pillbox(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.90, 0.52)
    felt.put(tone, ((0.06, 0.16), (0.94, 0.16), (0.98, 0.92), (0.5, 1.0), (0.02, 0.92)), rounded=False)
    felt.put(darker(tone, 1.2), ((0.06, 0.16), (0.28, 0.03), (0.72, 0.03), (0.94, 0.16), (0.72, 0.26), (0.28, 0.26)))
    felt.put(GOLD, ((0.02, 0.76), (0.5, 0.84), (0.98, 0.76), (0.98, 0.92), (0.5, 1.0), (0.02, 0.92)), rounded=False)
    return felt


def _peaked(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.36, 0.72)
    felt.put(tone, ((0.0, 0.40), (0.10, 0.14), (0.5, 0.0), (0.90, 0.14), (1.0, 0.40), (0.84, 0.56), (0.16, 0.56)))
    felt.put(darker(tone, 0.55), ((0.14, 0.48), (0.5, 0.44), (0.86, 0.48), (0.85, 0.74), (0.5, 0.80), (0.15, 0.74)))
    felt.put(GOLD, ((0.15, 0.68), (0.5, 0.74), (0.85, 0.68), (0.85, 0.74), (0.5, 0.81), (0.15, 0.74)), rounded=False)
    felt.put(_BLACK, ((0.14, 0.74), (0.5, 0.80), (0.86, 0.74), (0.80, 0.98), (0.5, 1.04), (0.20, 0.98)))
    felt.dot(GOLD, 0.5, 0.38, 0.085)
    felt.dot(darker(GOLD, 0.75), 0.5, 0.38, 0.045)
    return felt


def _sailor(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.06, 0.58)
    felt.put(tone, ((0.14, 0.60), (0.22, 0.12), (0.5, 0.0), (0.78, 0.12), (0.86, 0.60)))
    felt.put(paler(tone), ((0.0, 0.42), (0.5, 0.56), (1.0, 0.42), (0.94, 0.90), (0.5, 1.02), (0.06, 0.90)))
    felt.put(rgb(0.15, 0.22, 0.45), ((0.05, 0.80), (0.5, 0.93), (0.95, 0.80), (0.94, 0.87), (0.5, 1.0), (0.06, 0.87)))
    return felt


def _mitre(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.98, 1.15)
    felt.put(tone, ((0.06, 0.98), (0.0, 0.50), (0.5, 0.0), (1.0, 0.50), (0.94, 0.98), (0.5, 1.02)), rounded=False)
    felt.put(GOLD, ((0.06, 0.84), (0.94, 0.84), (0.94, 0.98), (0.5, 1.02), (0.06, 0.98)), rounded=False)
    felt.put(GOLD, ((0.45, 0.12), (0.55, 0.12), (0.55, 0.84), (0.45, 0.84)), rounded=False)
    felt.put(GOLD, ((0.26, 0.40), (0.74, 0.40), (0.74, 0.48), (0.26, 0.48)), rounded=False)
    return felt


def _nemes(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.70, 2.1)
    blue = rgb(0.12, 0.26, 0.58)
    felt.put(tone, ((0.5, 0.0), (0.80, 0.08), (0.94, 0.36), (1.0, 0.74), (0.80, 1.0), (0.70, 0.60), (0.30, 0.60),
                    (0.20, 1.0), (0.0, 0.74), (0.06, 0.36), (0.20, 0.08)))  # fmt: skip
    for k in range(7):
        y = 0.30 + 0.10 * k
        _both(felt, blue, ((0.27, y), (0.42 + 0.012 * k, y + 0.03), (0.42 + 0.012 * k, y + 0.07), (0.27, y + 0.045)))
    _opened(felt, (0.5, 0.44), (0.275, 0.31))
    felt.put(GOLD, ((0.22, 0.20), (0.5, 0.13), (0.78, 0.20), (0.77, 0.26), (0.5, 0.19), (0.23, 0.26)))
    felt.put(darker(GOLD, 0.85), ((0.46, 0.20), (0.44, 0.08), (0.5, 0.02), (0.56, 0.08), (0.54, 0.20)))
    return felt


def _roman(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.42, 1.95)
    crest = rgb(0.78, 0.12, 0.14)
    felt.put(crest, ((0.10, 0.34), (0.18, 0.10), (0.5, -0.02), (0.82, 0.10), (0.90, 0.34), (0.74, 0.20), (0.5, 0.14),
                     (0.26, 0.20)))  # fmt: skip
    for k in range(9):
        x = 0.16 + 0.085 * k
        top = 0.02 + 0.9 * (x - 0.5) ** 2
        bristle = ((x - 0.01, top + 0.02), (x + 0.02, top + 0.02), (0.5 + 0.8 * (x - 0.5), 0.2))
        felt.put(darker(crest, 0.75), bristle, rounded=False)
    felt.put(tone, ((0.12, 0.56), (0.12, 0.36), (0.5, 0.12), (0.88, 0.36), (0.88, 0.56), (0.5, 0.46)))
    _both(felt, tone, ((0.24, 0.48), (0.39, 0.50), (0.39, 0.72), (0.28, 0.98), (0.17, 0.92), (0.27, 0.72)))
    felt.put(darker(tone, 0.8), ((0.12, 0.48), (0.5, 0.40), (0.88, 0.48), (0.88, 0.56), (0.5, 0.47), (0.12, 0.56)))
    return felt


def _bicorne(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 2.0, 0.82)
    felt.put(tone, ((0.0, 0.86), (0.12, 0.44), (0.5, 0.0), (0.88, 0.44), (1.0, 0.86), (0.74, 0.92), (0.26, 0.92)))
    felt.put(GOLD, ((0.02, 0.86), (0.28, 0.90), (0.72, 0.90), (0.98, 0.86), (0.72, 0.99), (0.28, 0.99)))
    felt.dot(rgb(0.80, 0.12, 0.16), 0.5, 0.48, 0.070)
    felt.dot(_WHITE, 0.5, 0.48, 0.046)
    felt.dot(rgb(0.15, 0.25, 0.60), 0.5, 0.48, 0.024)
    return felt


def _tricorne(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.8, 0.78)
    felt.put(darker(tone, 0.8), ((0.28, 0.80), (0.30, 0.22), (0.5, 0.04), (0.70, 0.22), (0.72, 0.80)))
    felt.put(tone, ((0.0, 0.60), (0.14, 0.42), (0.30, 0.50), (0.5, 0.66), (0.70, 0.50), (0.86, 0.42), (1.0, 0.60),
                    (0.72, 0.90), (0.5, 1.02), (0.28, 0.90)))  # fmt: skip
    felt.put(GOLD, ((0.02, 0.57), (0.14, 0.42), (0.30, 0.50), (0.5, 0.66), (0.70, 0.50), (0.86, 0.42), (0.98, 0.57),
                    (0.86, 0.48), (0.70, 0.56), (0.5, 0.72), (0.30, 0.56), (0.14, 0.48)))  # fmt: skip
    return felt


def _ushanka(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.55, 1.35)
    felt.put(tone, ((0.16, 0.46), (0.20, 0.08), (0.5, 0.0), (0.80, 0.08), (0.84, 0.46)))
    _both(felt, _FUR, ((0.30, 0.34), (0.46, 0.40), (0.48, 0.86), (0.38, 1.0), (0.29, 0.86)))
    felt.put(_FUR, ((0.10, 0.22), (0.5, 0.16), (0.90, 0.22), (0.92, 0.52), (0.5, 0.48), (0.08, 0.52)))
    felt.dot(rgb(0.78, 0.14, 0.16), 0.5, 0.33, 0.05)
    return felt


def _pith(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.65, 0.86)
    felt.put(darker(tone, 0.82), ((0.0, 0.86), (0.16, 0.68), (0.5, 0.60), (0.84, 0.68), (1.0, 0.86), (0.5, 1.02)))
    felt.put(tone, ((0.18, 0.82), (0.20, 0.34), (0.5, 0.04), (0.80, 0.34), (0.82, 0.82), (0.5, 0.90)))
    felt.put(darker(tone, 0.6), ((0.18, 0.68), (0.5, 0.74), (0.82, 0.68), (0.82, 0.82), (0.5, 0.90), (0.18, 0.82)))
    felt.dot(darker(tone, 0.8), 0.5, 0.06, 0.035)
    return felt


def _welding(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.36, 1.60)
    felt.put(tone, ((0.06, 0.34), (0.24, 0.04), (0.76, 0.04), (0.94, 0.34), (0.90, 0.78), (0.66, 1.02), (0.34, 1.02),
                    (0.10, 0.78)))  # fmt: skip
    felt.put(darker(tone, 0.6), ((0.20, 0.32), (0.80, 0.32), (0.80, 0.56), (0.20, 0.56)), rounded=False)
    felt.put(rgb(0.10, 0.30, 0.18), ((0.24, 0.36), (0.76, 0.36), (0.76, 0.52), (0.24, 0.52)), rounded=False)
    felt.put(rgb(0.45, 0.80, 0.55), ((0.28, 0.39), (0.44, 0.39), (0.38, 0.49), (0.28, 0.49)), rounded=False)
    return felt


def _bee_veil(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 2.0, 2.1)
    y, x = np.mgrid[0 : felt.height, 0 : felt.width].astype(np.float32)
    u, v = x / felt.width - 0.5, y / felt.height
    inside = np.clip((0.34 - np.abs(u)) * 40, 0, 1) * np.clip((v - 0.26) * 30, 0, 1) * np.clip((0.98 - v) * 30, 0, 1)
    mesh = 0.26 + 0.22 * ((np.sin(u * 110) > 0.8) | (np.sin(v * 116) > 0.8))
    alpha = (inside * mesh).astype(np.float32)
    felt.image[..., :3] = rgb(0.12, 0.12, 0.12) * alpha[..., None]
    felt.image[..., 3] = alpha
    felt.put(darker(tone, 0.86), ((0.0, 0.32), (0.5, 0.22), (1.0, 0.32), (0.84, 0.40), (0.5, 0.43), (0.16, 0.40)))
    felt.put(tone, ((0.28, 0.34), (0.30, 0.12), (0.5, 0.0), (0.70, 0.12), (0.72, 0.34), (0.5, 0.37)))
    felt.put(darker(tone, 0.8), ((0.15, 0.93), (0.5, 0.97), (0.85, 0.93), (0.86, 1.0), (0.5, 1.04), (0.14, 1.0)))
    return felt


def _bonnet(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.42, 0.84)
    felt.put(tone, ((0.12, 0.76), (0.16, 0.30), (0.5, 0.0), (0.84, 0.30), (0.88, 0.76), (0.5, 0.62)))
    for k in range(9):
        x = 0.06 + 0.11 * k
        felt.dot(paler(tone, 1.05), x, 0.86 - 0.30 * (1 - (2 * x - 1) ** 2), 0.085)
    felt.put(rgb(0.70, 0.78, 0.92), ((0.14, 0.66), (0.5, 0.44), (0.86, 0.66), (0.86, 0.73), (0.5, 0.51), (0.14, 0.73)))
    return felt


def _wig(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.62, 1.95)
    for side in (-1, 1):
        for k in range(5):
            felt.dot(darker(tone, 0.93 + 0.05 * (k % 2)), 0.5 + side * (0.375 + 0.015 * k), 0.36 + 0.135 * k, 0.115)
    felt.put(tone, ((0.10, 0.42), (0.16, 0.10), (0.5, 0.0), (0.84, 0.10), (0.90, 0.42), (0.72, 0.26), (0.5, 0.21),
                    (0.28, 0.26)))  # fmt: skip
    for k in range(6):
        felt.dot(paler(tone, 1.02), 0.24 + 0.104 * k, 0.15 + 0.5 * (0.104 * (k - 2.5)) ** 2, 0.075)
    return felt


def _deerstalker(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.60, 0.80)
    felt.put(darker(tone, 0.8), ((0.0, 0.84), (0.14, 0.66), (0.5, 0.74), (0.86, 0.66), (1.0, 0.84), (0.5, 1.02)))
    felt.put(tone, ((0.16, 0.82), (0.18, 0.34), (0.5, 0.04), (0.82, 0.34), (0.84, 0.82), (0.5, 0.92)))
    _both(felt, darker(tone, 0.9), ((0.04, 0.10), (0.30, 0.32), (0.33, 0.74), (0.14, 0.56)))
    for x in (0.28, 0.42, 0.58, 0.72):
        felt.put(darker(tone, 0.62), ((x, 0.20), (x + 0.02, 0.20), (x + 0.02, 0.84), (x, 0.84)), shade=False)
    felt.put(darker(tone, 0.6), ((0.44, 0.02), (0.5, 0.10), (0.56, 0.02), (0.58, 0.12), (0.5, 0.16), (0.42, 0.12)))
    return felt


def _balaclava(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.36, 1.75)
    felt.put(tone, ((0.05, 0.40), (0.20, 0.05), (0.5, 0.0), (0.80, 0.05), (0.95, 0.40), (0.90, 0.84), (0.66, 1.0),
                    (0.34, 1.0), (0.10, 0.84)))  # fmt: skip
    _opened(felt, (0.5, 0.46), (0.335, 0.115))
    return felt


def _aviator(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.42, 1.75)
    felt.put(tone, ((0.08, 0.44), (0.14, 0.12), (0.5, 0.0), (0.86, 0.12), (0.92, 0.44), (0.88, 0.86), (0.78, 0.96),
                    (0.22, 0.96), (0.12, 0.86)))  # fmt: skip
    _opened(felt, (0.5, 0.66), (0.30, 0.37), 10)
    felt.put(darker(tone, 0.5), ((0.10, 0.22), (0.90, 0.22), (0.90, 0.28), (0.10, 0.28)), rounded=False)
    for x in (0.33, 0.67):
        felt.dot(darker(GOLD, 0.8), x, 0.235, 0.145)
        felt.dot(rgb(0.60, 0.78, 0.84), x, 0.235, 0.112)
        felt.dot(rgb(0.90, 0.97, 0.98), x - 0.04, 0.205, 0.032)
    return felt


def _lamped(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.42, 0.80)
    felt.put(darker(tone, 0.85), ((0.0, 0.86), (0.5, 0.74), (1.0, 0.86), (0.84, 0.99), (0.5, 0.95), (0.16, 0.99)))
    felt.put(tone, ((0.10, 0.86), (0.12, 0.36), (0.5, 0.02), (0.88, 0.36), (0.90, 0.86), (0.5, 0.78)))
    felt.dot(darker(_WHITE, 0.5), 0.5, 0.46, 0.135)
    felt.dot(rgb(1.0, 0.96, 0.70), 0.5, 0.46, 0.105)
    felt.dot(_WHITE, 0.5, 0.46, 0.055)
    return felt


def _mohawk(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.72, 0.98)
    for k in range(7):
        turn = (k - 3) * 0.26
        x, y = 0.5 + 0.46 * float(np.sin(turn)), 0.50 - 0.50 * float(np.cos(turn))
        spike = ((0.40, 0.98), (x - 0.03, y), (x + 0.03, y), (0.60, 0.98))
        felt.put(tone * np.float32(0.84 + 0.10 * (k % 3)), spike, rounded=False)
    felt.put(darker(tone, 0.8), ((0.30, 1.0), (0.36, 0.68), (0.5, 0.58), (0.64, 0.68), (0.70, 1.0)))
    return felt


def _cyber(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.34, 0.56)
    felt.put(_BLACK, ((0.0, 0.14), (0.5, 0.04), (1.0, 0.14), (0.96, 0.80), (0.60, 0.92), (0.40, 0.92), (0.04, 0.80)))
    felt.put(tone, ((0.07, 0.30), (0.5, 0.20), (0.93, 0.30), (0.90, 0.62), (0.5, 0.70), (0.10, 0.62)))
    felt.put(paler(tone, 1.5), ((0.12, 0.34), (0.5, 0.26), (0.88, 0.34), (0.5, 0.34)), shade=False)
    return felt


REGALIA: dict[str, tuple[Trim, ...]] = {
    "pillbox hat": (Trim(_pillbox, "crown", (0.5, 0.86)),),
    "peaked cap": (Trim(_peaked, "crown", (0.5, 0.78)),),
    "sailor hat": (Trim(_sailor, "crown", (0.5, 0.84)),),
    "mitre": (Trim(_mitre, "crown", (0.5, 0.88)),),
    "nemes": (Trim(_nemes, "eyes", (0.5, 0.42), False, 1.06),),
    "roman helmet": (Trim(_roman, "eyes", (0.5, 0.56), False, 1.16),),
    "bicorne": (Trim(_bicorne, "crown", (0.5, 0.86)),),
    "tricorne": (Trim(_tricorne, "crown", (0.5, 0.82)),),
    "ushanka": (Trim(_ushanka, "crown", (0.5, 0.44)),),
    "pith helmet": (Trim(_pith, "crown", (0.5, 0.80)),),
    "welding mask": (Trim(_welding, "eyes", (0.5, 0.46), False, 1.10),),
    "beekeeper's veil": (Trim(_bee_veil, "crown", (0.5, 0.34)),),
    "bonnet": (Trim(_bonnet, "crown", (0.5, 0.66)),),
    "wig": (Trim(_wig, "eyes", (0.5, 0.46), False, 1.10),),
    "deerstalker": (Trim(_deerstalker, "crown", (0.5, 0.80)),),
    "balaclava": (Trim(_balaclava, "eyes", (0.5, 0.46), False, 1.14),),
    "aviator cap": (Trim(_aviator, "eyes", (0.5, 0.56), False, 1.10),),
    "miner's helmet": (Trim(_lamped, "crown", (0.5, 0.78)),),
    "mohawk": (Trim(_mohawk, "crown", (0.5, 0.94)),),
    "cyber visor": (Trim(_cyber, "eyes", (0.5, 0.50), False, 1.06),),
}
