"""Features: what a face has beside its own picture, and small things that tell a trade: freckles, a scar, war paint, a
long beard, pointed ears, a tape measure, a whistle."""

from __future__ import annotations

import numpy as np

from .hatter import Felt
from .light import Vector, rgb
from .trim import Trim, darker, paler

_STEEL = rgb(0.66, 0.69, 0.74)


def _freckles(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.10, 0.50)
    rng = np.random.default_rng(5)
    for _unused in range(26):
        side = rng.choice((-1.0, 1.0))
        x, y = 0.5 + side * abs(rng.normal(0.24, 0.10)), rng.normal(0.5, 0.17)
        felt.dot(tone, float(x), float(np.clip(y, 0.08, 0.92)), float(rng.uniform(0.016, 0.028)))
    felt.image *= np.float32(0.75)
    return felt


def _scar(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.26, 0.78)
    felt.put(tone, ((0.42, 0.0), (0.62, 0.0), (0.52, 0.5), (0.66, 1.0), (0.44, 1.0), (0.32, 0.5)))
    for y in (0.18, 0.40, 0.62, 0.84):
        felt.put(darker(tone, 0.8), ((0.10, y), (0.90, y - 0.05), (0.90, y + 0.01), (0.10, y + 0.06)), rounded=False)
    return felt


def _war_paint(span: int, tone: Vector, second: Vector) -> Felt:
    felt = Felt(span, 1.15, 0.42)
    for s in (-1, 1):
        for row, colour in ((0.10, tone), (0.46, second)):
            stripe = ((0.17, row), (0.46, row - 0.06), (0.46, row + 0.16), (0.17, row + 0.22))
            felt.put(colour, [(0.5 + s * x, y) for x, y in stripe], shade=False)
    return felt


def _gap(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.46, 0.30)
    felt.put(rgb(0.45, 0.10, 0.14), ((0.0, 0.20), (0.5, 0.30), (1.0, 0.20), (0.80, 0.80), (0.5, 1.0), (0.20, 0.80)))
    felt.put(rgb(0.98, 0.98, 0.96), ((0.08, 0.26), (0.5, 0.34), (0.92, 0.26), (0.86, 0.54), (0.5, 0.62), (0.14, 0.54)))
    felt.put(tone, ((0.52, 0.33), (0.68, 0.31), (0.66, 0.60), (0.52, 0.62)), rounded=False, shade=False)
    return felt


def _fangs(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.42, 0.24)
    for s in (-1, 1):
        felt.put(tone, [(0.5 + s * x, y) for x, y in ((0.20, 0.0), (0.40, 0.0), (0.28, 1.0))], rounded=False)
    return felt


def _clown_nose(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.34, 0.34)
    felt.dot(tone, 0.5, 0.5, 0.48)
    felt.dot(paler(tone, 1.6), 0.36, 0.34, 0.11)
    return felt


def _pointed(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.95, 0.56)
    for s in (-1, 1):
        felt.put(tone, [(0.5 + s * x, y) for x, y in ((0.30, 0.98), (0.29, 0.44), (0.50, 0.0), (0.40, 0.74))])
        inner = ((0.32, 0.80), (0.32, 0.54), (0.44, 0.22), (0.37, 0.68))
        felt.put(darker(tone, 0.86), [(0.5 + s * x, y) for x, y in inner])
    return felt


def _wrinkles(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.02, 1.30)
    for y in (0.02, 0.09, 0.16):
        brow = ((0.24, y + 0.03), (0.5, y), (0.76, y + 0.03), (0.5, y + 0.018))
        felt.put(tone, brow, shade=False)
    for s in (-1, 1):
        for row in (0.40, 0.45, 0.50):
            crow = ((0.38, 0.45), (0.50, row - 0.05), (0.50, row - 0.03))
            felt.put(tone, [(0.5 + s * x, y) for x, y in crow], rounded=False, shade=False)
        fold = ((0.13, 0.70), (0.22, 0.86), (0.24, 0.98), (0.20, 0.88))
        felt.put(tone, [(0.5 + s * x, y) for x, y in fold], shade=False)
    felt.image *= np.float32(0.6)
    return felt


def _long_beard(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.25, 1.75)
    felt.put(tone, ((0.04, 0.0), (0.20, 0.14), (0.5, 0.20), (0.80, 0.14), (0.96, 0.0), (0.94, 0.40), (0.74, 0.78),
                    (0.5, 1.04), (0.26, 0.78), (0.06, 0.40)))  # fmt: skip
    for x in (-0.24, -0.12, 0.0, 0.12, 0.24):
        lock = ((0.5 + x, 0.26), (0.5 + 0.8 * x + 0.02, 0.60), (0.5 + 0.5 * x, 0.92), (0.5 + 0.8 * x - 0.02, 0.60))
        felt.put(darker(tone, 0.86), lock, shade=False)
    for s in (-1, 1):
        tache = ((0.0, 0.06), (0.16, 0.02), (0.34, 0.16), (0.16, 0.17), (0.0, 0.14))
        felt.put(paler(tone, 1.06), [(0.5 + s * x, y) for x, y in tache])
    return felt


def _tape(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.90, 1.25)
    for s in (-1, 1):
        strip = ((0.30, 0.0), (0.42, 0.0), (0.38, 0.98), (0.24, 0.98))
        felt.put(tone, [(0.5 + s * x, y) for x, y in strip], rounded=False)
        for k in range(9):
            y = 0.10 + 0.10 * k
            mark = ((0.31, y), (0.37, y), (0.37, y + 0.018), (0.31, y + 0.018))
            felt.put(rgb(0.12, 0.12, 0.14), [(0.5 + s * x, y) for x, y in mark], rounded=False, shade=False)
    return felt


def _hung(deep: float, tone: Vector, felt: Felt) -> None:
    """A cord around the neck."""
    for s in (-1, 1):
        felt.put(tone, [(0.5 + s * x, y) for x, y in ((0.44, 0.0), (0.50, 0.0), (0.05, deep), (0.0, deep))],
                 rounded=False)  # fmt: skip


def _whistle(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.78, 0.95)
    _hung(0.78, tone, felt)
    felt.dot(_STEEL, 0.46, 0.88, 0.11)
    felt.put(_STEEL, ((0.46, 0.78), (0.74, 0.78), (0.74, 0.88), (0.46, 0.88)), rounded=False)
    felt.dot(darker(_STEEL, 0.5), 0.46, 0.88, 0.045)
    return felt


def _stethoscope(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.92, 1.30)
    _hung(0.50, tone, felt)
    felt.put(tone, ((0.47, 0.46), (0.54, 0.46), (0.60, 0.80), (0.53, 0.82)), rounded=False)
    felt.dot(_STEEL, 0.57, 0.88, 0.11)
    felt.dot(paler(_STEEL, 1.3), 0.56, 0.87, 0.055)
    return felt


def _medal(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.78, 1.10)
    _hung(0.70, rgb(0.15, 0.28, 0.66), felt)
    felt.dot(darker(tone, 0.8), 0.5, 0.82, 0.20)
    felt.dot(tone, 0.5, 0.82, 0.165)
    return felt


def _badge(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.0, 0.95)
    turn = np.arange(10) * np.pi / 5 - np.pi / 2
    reach = np.where(np.arange(10) % 2, 0.055, 0.125)
    ends = [(0.74 + float(r * np.cos(a)), 0.78 + float(r * np.sin(a))) for r, a in zip(reach, turn, strict=True)]
    felt.put(tone, ends, rounded=False)
    felt.dot(darker(tone, 0.8), 0.74, 0.78, 0.035)
    return felt


def _ruff(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.35, 0.50)
    for row, size in ((0.60, 0.085), (0.42, 0.075)):
        for k in range(13):
            x = 0.06 + 0.0733 * k
            felt.dot(tone * np.float32(0.86 + 0.14 * (k % 2)), x, row - 0.26 * (2 * x - 1) ** 2, size, 1.3)
    return felt


def _clerical(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.86, 0.62)
    felt.put(tone, ((0.0, 0.0), (0.5, 0.20), (1.0, 0.0), (1.0, 0.22), (0.5, 0.44), (0.0, 0.22)))
    for s in (-1, 1):
        tab = ((0.02, 0.34), (0.16, 0.32), (0.22, 0.98), (0.05, 0.98))
        felt.put(paler(tone), [(0.5 + s * x, y) for x, y in tab], rounded=False)
    return felt


FEATURES: dict[str, tuple[Trim, ...]] = {
    "freckles": (Trim(_freckles, "eyes", (0.5, 0.06)),),
    "scar": (Trim(_scar, "eyes", (-1.25, 0.22)),),
    "war paint": (Trim(_war_paint, "eyes", (0.5, -0.60)),),
    "missing tooth": (Trim(_gap, "mouth", (0.5, 0.80)),),
    "fangs": (Trim(_fangs, "mouth", (0.5, 0.80)),),
    "clown nose": (Trim(_clown_nose, "eyes", (0.5, -0.25)),),
    "pointed ears": (Trim(_pointed, "eyes", (0.5, 0.62)),),
    "wrinkles": (Trim(_wrinkles, "eyes", (0.5, 0.44)),),
    "long beard": (Trim(_long_beard, "mouth", (0.5, 0.06)),),
    "tape measure": (Trim(_tape, "neck", (0.5, 0.06)),),
    "whistle": (Trim(_whistle, "neck", (0.5, 0.08)),),
    "stethoscope": (Trim(_stethoscope, "neck", (0.5, 0.08)),),
    "medal": (Trim(_medal, "neck", (0.5, 0.06)),),
    "badge": (Trim(_badge, "neck", (0.5, 0.10)),),
    "clerical collar": (Trim(_clerical, "neck", (0.5, 0.10)),),
    "ruff": (Trim(_ruff, "neck", (0.5, 0.36)),),
}
