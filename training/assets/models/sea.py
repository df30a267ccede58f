"""What lives in water, and small or ancient animals."""

from __future__ import annotations

from training.assets.models.beasts import (
    FRONT,
    INK,
    SIDE,
    WHITE,
    Model,
)
from training.assets.models.patterns import plain
from training.assets.solid import (
    Colour,
    Part,
    ball,
    limb,
    ring,
    sculpted,
)


def _eyes(spots: list[tuple[float, float, float]], size: float) -> Model:
    return [
        part
        for x, y, z in spots
        for part in (
            ball((size, size * 1.2, size * 0.6), plain(INK, 0.8), (x, y, z)),
            ball(size * 0.3, plain(WHITE), (x - 0.3 * size, y + 0.5 * size, z + 0.5 * size)),
        )
    ]


def stingray() -> Model:
    blue, pale = (0.36, 0.52, 0.72), (0.60, 0.74, 0.88)
    parts = [
        ball((0.62, 0.07, 0.42), plain(blue), (0, 0.3, 0)),
        ball((0.30, 0.13, 0.42), plain(blue), (0, 0.32, 0.04)),
        limb((0, 0.3, -0.3), (0, 0.34, -1.25), 0.06, plain(blue), 0.010),
        *[limb((s * 0.40, 0.30, 0), (s * 0.86, 0.42, -0.10), 0.10, plain(blue), 0.025) for s in (-1, 1)],
        *[limb((s * 0.08, 0.3, 0.40), (s * 0.13, 0.3, 0.54), 0.05, plain(blue), 0.03) for s in (-1, 1)],
    ]
    spots = [
        (ball(0.05, plain(WHITE), (x, 0.38, z)), pale)
        for x, z in (
            (-0.30, 0.0),
            (0.30, 0.02),
            (-0.18, -0.2),
            (0.18, -0.18),
            (-0.42, -0.12),
            (0.42, -0.14),
            (0, -0.10),
            (0, 0.1),
        )
    ]
    return [sculpted(parts, 0.12, stains=spots), *_eyes([(-0.15, 0.44, 0.30), (0.15, 0.44, 0.30)], 0.04)]


def _whale(skin: Colour, belly: Colour, stains: list[tuple[Part, Colour]], *, dorsal: float, more: list[Part]) -> Model:
    parts = [
        limb((-0.42, 0.42, 0), (0.25, 0.44, 0), 0.30, plain(skin), 0.26),
        limb((0.25, 0.44, 0), (0.78, 0.56, 0), 0.26, plain(skin), 0.07),
        limb((-0.42, 0.40, 0), (-0.62, 0.38, 0), 0.29, plain(skin), 0.20),
        *[limb((0.78, 0.56, 0), (0.98, 0.66 + 0.04 * s, s * 0.24), 0.075, plain(skin), 0.03) for s in (-1, 1)],
        limb((-0.20, 0.28, 0.24), (-0.06, 0.04, 0.46), 0.11, plain(skin), 0.045),
    ]
    if dorsal:
        parts.append(limb((0.06, 0.66, 0), (0.20, 0.70 + dorsal, 0), 0.10, plain(skin), 0.025))
    return [
        sculpted(
            [*parts, *more], 0.09, stains=[(ball((0.78, 0.26, 0.6), plain(WHITE), (-0.20, 0.14, 0)), belly), *stains]
        )
    ]


def orca() -> Model:
    black = (0.14, 0.14, 0.18)
    stains = [
        (ball((0.13, 0.07, 0.2), plain(WHITE), (-0.46, 0.56, 0.28), turn=(0, 0, -12)), WHITE),
        (ball((0.22, 0.08, 0.3), plain(WHITE), (0.30, 0.34, 0.2), turn=(0, 0, 22)), WHITE),
    ]
    return [*_whale(black, WHITE, stains, dorsal=0.32, more=[]), *_eyes([(-0.56, 0.47, 0.255)], 0.028)]


def narwhal() -> Model:
    grey = (0.60, 0.68, 0.78)
    spots = [
        (ball(0.04 + 0.01 * (k % 3), plain(WHITE), (x, y, 0.25)), (0.44, 0.52, 0.63))
        for k, (x, y) in enumerate(
            ((-0.30, 0.64), (-0.10, 0.58), (0.08, 0.64), (0.24, 0.54), (-0.20, 0.50), (0.40, 0.60), (0.06, 0.50))
        )
    ]
    tusk = [
        limb((-0.74, 0.50, 0.06), (-1.42, 0.72, 0.12), 0.042, plain((0.98, 0.95, 0.86), 0.5), 0.008),
        *[
            ring(
                0.040 - 0.006 * k,
                0.008,
                plain((0.84, 0.78, 0.66)),
                (-0.82 - 0.11 * k, 0.526 + 0.0355 * k, 0.067 + 0.0097 * k),
                turn=(0, 0, 66),
            )
            for k in range(5)
        ],
    ]
    return [
        *_whale(grey, (0.90, 0.92, 0.95), spots, dorsal=0.0, more=[]),
        *_eyes([(-0.60, 0.48, 0.225)], 0.030),
        *tusk,
        *[
            limb(a, b, 0.012, plain(INK))
            for a, b in (((-0.80, 0.36, 0.12), (-0.72, 0.33, 0.19)), ((-0.72, 0.33, 0.19), (-0.64, 0.36, 0.24)))
        ],
    ]


_SIDE = (orca, narwhal)
_FRONT = ()
MODELS = {f.__name__: f for f in (*_SIDE, *_FRONT)}
VIEWS = {f.__name__: SIDE for f in _SIDE} | {f.__name__: FRONT for f in _FRONT}
