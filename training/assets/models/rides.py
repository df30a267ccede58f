"""What people drive and ride in today, and did."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.forms import tube
from training.assets.models.patterns import (
    BLACK,
    CREAM,
    GREEN,
    OAK,
    PANE,
    RED,
    WHITE,
    YELLOW,
    metal,
    plain,
    shining,
    stripes,
    wood,
)
from training.assets.models.travel import hull
from training.assets.solid import Colour, Paint, Part, ball, box, carved, cone, lathe, moved, ring, rod, slab

Model = list[Part]
Outline = list[tuple[float, float]]


def _tyre(x: float, z: float, radius: float = 0.36, rim: Colour = (0.78, 0.80, 0.83)) -> Model:
    """A wheel that stands on the ground, its face toward the viewer."""
    return [
        *moved([ring(radius * 0.72, radius * 0.28, plain((0.10, 0.10, 0.11), 0.2))], (x, radius, z), turn=(90, 0, 0)),
        cone(radius * 0.62, radius * 0.62, 0.16, metal(rim), (x, radius, z - 0.08), turn=(90, 0, 0)),
        cone(radius * 0.20, radius * 0.20, 0.22, metal((0.55, 0.57, 0.6)), (x, radius, z - 0.08), turn=(90, 0, 0)),
    ]


def _body(
    outline: Outline, width: float, paint: Paint, arches: tuple[float, ...], radius: float = 0.42, edge: float = 0.10
) -> Part:
    """The side of a car, as wide as said, without where its wheels are."""
    tools = [cone(radius, radius, width * 1.4, paint, (x, 0.36, -width * 0.7), turn=(90, 0, 0)) for x in arches]
    return carved(slab(outline, width, paint, edge=edge), *tools)


def camper_van() -> Model:
    low, high = plain((0.24, 0.58, 0.62), 0.6), plain((0.95, 0.93, 0.87), 0.6)
    glass_ = plain((0.34, 0.50, 0.60), 0.9)
    bottom = [(-2.1, 0.28), (2.05, 0.28), (2.12, 0.6), (2.1, 1.02), (-2.14, 1.02), (-2.2, 0.6)]
    top = [(-2.13, 1.0), (2.08, 1.0), (2.0, 1.55), (1.85, 1.95), (1.6, 2.05), (-1.5, 2.05), (-1.75, 1.95), (-2.02, 1.4)]
    return [
        _body(bottom, 1.7, low, (-1.3, 1.25)),
        slab(top, 1.6, high, edge=0.16),
        box((3.9, 0.06, 1.74), metal(), (0, 0.99, 0), edge=0.03),
        *[box((0.72, 0.46, 1.63), glass_, (x, 1.28, 0), edge=0.08) for x in (-0.62, 0.22, 1.06)],
        box((0.55, 0.46, 1.63), glass_, (-1.4, 1.28, 0), edge=0.08),
        box((0.10, 0.52, 1.3), glass_, (-1.93, 1.28, 0), turn=(0, 0, -22), edge=0.04),
        *[p for x in (-1.3, 1.25) for z in (-0.72, 0.72) for p in _tyre(x, z)],
        *[
            cone(0.17, 0.17, 0.08, plain((0.98, 0.95, 0.82), 0.9), (-2.17, 0.72, z), turn=(0, 0, 90))
            for z in (-0.52, 0.52)
        ],
        box((0.14, 0.16, 1.66), metal(), (-2.16, 0.28, 0), edge=0.05),
        box((0.14, 0.16, 1.66), metal(), (2.1, 0.28, 0), edge=0.05),
        *[box((2.2, 0.05, 0.06), wood(OAK), (0, 2.10, z)) for z in (-0.5, -0.2, 0.1, 0.4)],
        ball(
            (1.35, 0.06, 0.30),
            Paint(colour=(0.98, 0.78, 0.32), pattern=stripes((0.92, 0.32, 0.26), 0.5, 0, 0.2), gloss=0.5),
            (0.1, 2.20, 0.0),
        ),
    ]


def vintage_car() -> Model:
    paint, black, chrome = plain((0.60, 0.10, 0.14), 0.8), plain((0.12, 0.12, 0.13), 0.6), metal()
    cabin = [(-0.35, 0.9), (1.55, 0.9), (1.60, 1.5), (1.45, 1.75), (-0.15, 1.78), (-0.35, 1.6)]
    fender = [(0.62 * math.cos(a), 0.58 * math.sin(a)) for a in [math.pi * k / 14 for k in range(15)]]
    arch = [*fender, *[(x * 0.80, y * 0.80) for x, y in reversed(fender)]]
    return [
        box((3.4, 0.16, 1.1), black, (0, 0.46, 0), edge=0.05),
        box((1.5, 0.52, 0.86), paint, (-1.05, 0.55, 0), edge=0.14),
        *[box((0.9, 0.03, 0.88), plain((0.42, 0.06, 0.09), 0.8), (-1.05, 0.68 + 0.09 * k, 0)) for k in range(3)],
        box((2.1, 0.52, 1.24), paint, (0.62, 0.5, 0), edge=0.10),
        slab(cabin, 1.2, black, edge=0.08),
        box((0.62, 0.44, 1.23), plain(PANE, 0.9), (0.12, 1.08, 0), edge=0.05),
        box((0.62, 0.44, 1.23), plain(PANE, 0.9), (0.98, 1.08, 0), edge=0.05),
        box((0.06, 0.52, 1.0), plain(PANE, 0.9), (-0.36, 1.04, 0)),
        box((0.14, 0.66, 0.74), chrome, (-1.83, 0.52, 0), edge=0.06),
        *[box((0.05, 0.52, 0.05), black, (-1.90, 0.58, -0.28 + 0.14 * k)) for k in range(5)],
        *[ball((0.15, 0.19, 0.19), plain((0.98, 0.94, 0.78), 0.9), (-1.80, 0.98, z)) for z in (-0.52, 0.52)],
        *[slab(arch, 0.34, paint, (x, 0.42, z), edge=0.04) for x in (-1.30, 1.35) for z in (-0.68, 0.68)],
        *[box((1.5, 0.07, 0.30), paint, (0.02, 0.42, z), edge=0.03) for z in (-0.68, 0.68)],
        *[p for x in (-1.30, 1.35) for z in (-0.68, 0.68) for p in _tyre(x, z, 0.44, (0.92, 0.86, 0.66))],
        *moved(_tyre(0, 0, 0.36, (0.92, 0.86, 0.66)), (1.75, 0.62, 0), turn=(0, 90, 0)),
        box((0.10, 0.10, 1.5), chrome, (-1.98, 0.36, 0), edge=0.04),
    ]


def race_car() -> Model:
    paint, dark = plain((0.86, 0.10, 0.12), 0.8), plain((0.13, 0.13, 0.15), 0.5)
    nose = [
        (-2.5, 0.22),
        (2.0, 0.20),
        (2.05, 0.72),
        (1.3, 0.95),
        (0.55, 1.0),
        (0.35, 0.66),
        (-0.35, 0.64),
        (-0.5, 0.70),
        (-1.4, 0.46),
        (-2.5, 0.32),
    ]
    return [
        slab(nose, 0.62, paint, edge=0.12),
        box((1.7, 0.40, 1.5), paint, (0.75, 0.20, 0), edge=0.15),
        box((0.30, 0.07, 1.7), dark, (-2.4, 0.24, 0), edge=0.02),
        *[box((0.46, 0.26, 0.05), paint, (-2.4, 0.18, z)) for z in (-0.85, 0.85)],
        *[box((0.34, 0.06, 1.5), paint, (2.05, 1.12 + 0.12 * k, 0), edge=0.02) for k in range(2)],
        *[box((0.52, 0.62, 0.05), dark, (2.05, 0.75, z)) for z in (-0.75, 0.75)],
        ball((0.24, 0.25, 0.24), plain((0.98, 0.82, 0.16), 0.8), (0.05, 0.86, 0)),
        box((0.10, 0.14, 0.34), plain((0.12, 0.14, 0.2), 0.9), (-0.14, 0.80, 0), edge=0.04),
        tube([(-0.42, 0.68, 0), (0.0, 1.16, 0), (0.42, 1.02, 0)], 0.05, dark),
        *[rod((-1.5, 0.40, s * 0.2), (-1.5, 0.42, s * 0.86), 0.05, dark) for s in (-1, 1)],
        *[p for x, r in ((-1.5, 0.40), (1.6, 0.44)) for z in (-0.92, 0.92) for p in _tyre(x, z, r)],
        cone(0.22, 0.22, 0.02, plain(WHITE), (0.9, 0.46, 0.745), turn=(90, 0, 0)),
    ]


def food_truck() -> Model:
    paint, trim = plain((0.30, 0.68, 0.66), 0.4), plain((0.97, 0.94, 0.86), 0.4)
    awning = Paint(colour=WHITE, pattern=stripes((0.92, 0.36, 0.30), 0.42, 0), gloss=0.1)
    cab = [(-2.5, 0.35), (-1.3, 0.35), (-1.3, 1.9), (-1.75, 1.88), (-2.2, 1.3), (-2.5, 1.2)]
    return [
        box((3.7, 2.0, 1.8), paint, (0.55, 0.35, 0), edge=0.10),
        box((3.74, 0.26, 1.84), trim, (0.55, 0.62, 0), edge=0.08),
        slab(cab, 1.7, paint, edge=0.12),
        box((0.62, 0.44, 1.74), plain(PANE, 0.9), (-1.72, 1.30, 0), edge=0.06),
        box((0.08, 0.60, 1.4), plain(PANE, 0.9), (-2.03, 1.24, 0), turn=(0, 0, -37)),
        box((2.1, 0.86, 0.06), plain((0.99, 0.88, 0.62), 0.3), (0.7, 1.22, 0.89)),
        box((2.3, 0.09, 0.42), wood(OAK), (0.7, 1.15, 1.05), edge=0.03),
        box((2.3, 0.06, 0.90), awning, (0.7, 2.12, 1.22), turn=(22, 0, 0), edge=0.02),
        *[
            p
            for x, c in ((0.1, RED), (0.4, YELLOW), (1.1, GREEN))
            for p in (
                cone(0.06, 0.05, 0.2, plain(c), (x, 1.24, 1.05)),
                cone(0.02, 0.01, 0.08, plain(c), (x, 1.44, 1.05)),
            )
        ],
        *[p for x in (-1.7, 1.5) for z in (-0.78, 0.78) for p in _tyre(x, z)],
        cone(0.15, 0.15, 0.08, plain((0.98, 0.95, 0.8), 0.9), (-2.5, 0.75, 0.55), turn=(0, 0, 90)),
        cone(0.15, 0.15, 0.08, plain((0.98, 0.95, 0.8), 0.9), (-2.5, 0.75, -0.55), turn=(0, 0, 90)),
        box((0.14, 0.18, 1.76), metal(), (-2.52, 0.35, 0), edge=0.05),
        box((0.7, 0.34, 0.7), metal(), (1.6, 2.35, 0), edge=0.06),
        # a sausage in its bun on the roof
        ball((0.62, 0.18, 0.26), plain((0.86, 0.58, 0.28)), (0.2, 2.55, 0)),
        ball((0.74, 0.14, 0.15), plain((0.78, 0.26, 0.16), 0.6), (0.2, 2.68, 0)),
        tube([(-0.45 + 0.11 * k, 2.82, 0.05 * (-1) ** k) for k in range(12)], 0.035, plain(YELLOW, 0.5)),
    ]


def _long_bus(paint: Paint, decks: int) -> Model:
    tall = 1.25 + 0.95 * decks
    side = [(-2.6, 0.3), (2.6, 0.3), (2.6, tall), (-2.45, tall), (-2.6, tall - 0.5)]
    out: Model = [_body(side, 1.5, paint, (-1.6, 1.6), edge=0.10)]
    for deck in range(decks):
        out += [
            box(
                (0.62, 0.52, 1.54), plain((0.42, 0.60, 0.72), 0.9), (-1.78 + 0.76 * k, 1.22 + 0.98 * deck, 0), edge=0.05
            )
            for k in range(6)
        ]
        out.append(box((0.06, 0.62, 1.3), plain((0.42, 0.60, 0.72), 0.9), (-2.58, 1.18 + 0.98 * deck, 0), edge=0.03))
    out += [p for x in (-1.6, 1.6) for z in (-0.66, 0.66) for p in _tyre(x, z)]
    out += [
        cone(0.12, 0.12, 0.06, plain((0.98, 0.95, 0.8), 0.9), (-2.58, 0.62, z), turn=(0, 0, 90)) for z in (-0.5, 0.5)
    ]
    return [*out, box((0.12, 0.16, 1.5), plain(BLACK), (-2.62, 0.30, 0), edge=0.05)]


def double_decker_bus() -> Model:
    return [
        *_long_bus(plain((0.84, 0.10, 0.12), 0.6), 2),
        box((5.22, 0.06, 1.53), plain(CREAM), (0, 2.02, 0)),
        box((0.05, 0.26, 0.9), plain(BLACK), (-2.62, 1.86, 0)),
        box((0.52, 1.15, 1.55), plain((0.30, 0.42, 0.50), 0.8), (2.18, 0.45, 0), edge=0.04),
    ]


def school_bus() -> Model:
    yellow, black = plain((0.99, 0.74, 0.08), 0.6), plain((0.10, 0.10, 0.11), 0.4)
    return [
        *_long_bus(yellow, 1),
        box((1.15, 0.80, 1.3), yellow, (-3.0, 0.3, 0), edge=0.14),
        *[p for z in (-0.60, 0.60) for p in _tyre(-2.95, z)],
        *[box((5.1, 0.06, 1.53), black, (0.05, y, 0)) for y in (0.92, 1.06)],
        *[
            cone(0.14, 0.14, 0.06, plain((0.98, 0.95, 0.82), 0.9), (-3.56, 0.78, z), turn=(0, 0, 90))
            for z in (-0.45, 0.45)
        ],
        box((0.14, 0.16, 1.4), black, (-3.58, 0.30, 0), edge=0.05),
        *[ball(0.09, plain(RED, 0.9), (-2.5, 2.2, z)) for z in (-0.5, 0.5)],
        moved([cone(0.26, 0.26, 0.04, plain((0.84, 0.10, 0.12), 0.4))], (-1.95, 1.0, 0.82), turn=(90, 0, 0))[0],
    ]


def spaceship() -> Model:
    hull_, dark, glow = plain((0.86, 0.88, 0.91), 0.6), plain((0.32, 0.36, 0.44), 0.6), shining((0.40, 0.82, 1.0))
    wing = [(-0.6, 0), (1.2, 0), (1.6, 1.5), (1.0, 1.5)]
    return [
        ball((2.0, 0.42, 0.62), hull_, (0, 1.0, 0)),
        ball((0.72, 0.30, 0.36), plain((0.20, 0.42, 0.66), 1.0), (-0.75, 1.26, 0)),
        box((1.9, 0.34, 0.80), dark, (0.55, 0.82, 0), edge=0.14),
        *[
            slab([(x, s * y) for x, y in wing], 0.12, hull_, (0.2, 0.95, s * 0.3), turn=(90 - s * 12, 0, 0), edge=0.05)
            for s in (1, -1)
        ],
        *[
            box((0.5, 0.05, 0.5), plain((0.88, 0.28, 0.20), 0.4), (1.35, 0.98 + 0.0, s * 1.25), edge=0.02)
            for s in (1, -1)
        ],
        *[
            p
            for s in (1, -1)
            for p in (
                lathe(
                    ((0, 0), (0.26, 0), (0.30, 0.9), (0.20, 1.1), (0, 1.1)),
                    dark,
                    (2.05, 0.95, s * 0.46),
                    turn=(0, 0, 90),
                    smooth=1,
                ),
                cone(0.22, 0.14, 0.16, glow, (2.02, 0.95, s * 0.46), turn=(0, 0, -90)),
            )
        ],
        slab([(0.7, 0), (1.9, 0), (2.1, 0.75), (1.6, 0.75)], 0.12, hull_, (0, 1.25, 0), edge=0.04),
        *[
            box((0.34, 0.02, 0.02), plain((0.88, 0.28, 0.20)), (-0.2 + 0.5 * k, 1.06, 0.615 - 0.02 * k))
            for k in range(3)
        ],
        *[ball(0.05, shining((1.0, 0.86, 0.4)), (-1.3 + 0.5 * k, 0.94, 0.42 + 0.13 * min(k, 2))) for k in range(4)],
    ]


def biplane() -> Model:
    red, cream, dark = plain((0.84, 0.16, 0.14), 0.6), plain((0.95, 0.90, 0.78), 0.4), plain((0.20, 0.16, 0.14), 0.4)
    body = [(-1.4, 1.0), (-1.35, 1.42), (-0.6, 1.52), (0.4, 1.5), (1.9, 1.30), (1.95, 1.18), (0.4, 0.92), (-1.2, 0.88)]
    return [
        slab(body, 0.52, red, edge=0.16),
        *[box((0.85, 0.07, 4.2), cream, (x, y, 0), edge=0.03) for x, y in ((-0.75, 1.02), (-0.85, 2.02))],
        *[rod((x, 1.04, z), (x - 0.06, 2.05, z), 0.03, dark) for x in (-1.0, -0.5) for z in (-1.7, 1.7, -0.35, 0.35)],
        *[rod((-0.75, 1.05, s * 1.7), (-0.8, 2.05, s * 0.4), 0.012, metal()) for s in (-1, 1)],
        slab([(1.45, 1.2), (1.95, 1.2), (2.1, 1.85), (1.85, 1.95), (1.6, 1.7)], 0.07, red, edge=0.03),
        box((0.5, 0.05, 1.4), cream, (1.75, 1.25, 0), edge=0.02),
        ball((0.24, 0.24, 0.24), metal(), (-1.45, 1.2, 0)),
        *moved([box((0.12, 1.5, 0.06), wood(OAK, 1), (0, -0.75, 0), edge=0.03)], (-1.66, 1.2, 0), turn=(24, 0, 0)),
        *[
            p
            for s in (-1, 1)
            for p in (*_tyre(-0.95, s * 0.5, 0.28), rod((-0.95, 0.28, s * 0.5), (-0.7, 0.95, s * 0.2), 0.04, dark))
        ],
        ball(0.17, plain((0.45, 0.28, 0.16), 0.4), (0.02, 1.68, 0)),
        box((0.04, 0.2, 0.36), plain(PANE, 0.9), (-0.26, 1.5, 0)),
        *[
            cone(0.26, 0.26, 0.01, plain(c), (-0.85, 2.095 + 0.004 * k, s * 1.4))
            for s in (-1, 1)
            for k, c in enumerate(((0.2, 0.4, 0.8),))
        ],
    ]


def excavator() -> Model:
    yellow, dark = plain((0.98, 0.74, 0.10), 0.4), plain((0.20, 0.20, 0.22), 0.3)
    arm = [(0.0, 0.0), (-0.9, 1.35), (-1.9, 1.55), (-1.95, 1.35), (-1.05, 1.1), (-0.25, 0.0)]
    track = [
        (0.30 * math.cos(a) + (0.8 if math.cos(a) > 0 else -0.8), 0.30 * math.sin(a))
        for a in [2 * math.pi * k / 24 for k in range(24)]
    ]
    return [
        *[slab(track, 0.42, dark, (0.3, 0.30, z), edge=0.06) for z in (-0.6, 0.6)],
        *[
            cone(0.17, 0.17, 0.03, metal((0.5, 0.5, 0.52)), (x, 0.30, 0.80), turn=(90, 0, 0))
            for x in (-0.5, 0.03, 0.57, 1.1)
        ],
        box((0.9, 0.3, 0.9), dark, (0.3, 0.45, 0)),
        box((1.75, 0.62, 1.25), yellow, (0.6, 0.72, 0), edge=0.08),
        box((0.85, 0.98, 0.62), yellow, (-0.02, 0.9, 0.30), edge=0.07),
        box((0.68, 0.58, 0.65), plain(PANE, 0.9), (-0.04, 1.2, 0.30), edge=0.05),
        box((0.06, 0.58, 0.48), plain(PANE, 0.9), (-0.44, 1.2, 0.30), edge=0.02),
        slab(arm, 0.24, yellow, (-0.3, 0.95, -0.15), edge=0.05),
        slab([(0, 0.1), (0.16, 0.0), (-0.30, -1.35), (-0.46, -1.3)], 0.2, yellow, (-2.1, 2.45, -0.15), edge=0.04),
        slab(
            [(0.15, 0.05), (-0.45, 0.0), (-0.65, -0.5), (-0.25, -0.72), (0.1, -0.55)],
            0.62,
            dark,
            (-2.3, 1.25, -0.15),
            edge=0.05,
        ),
        rod((-0.75, 1.25, -0.15), (-1.25, 2.15, -0.15), 0.05, metal()),
        rod((-1.5, 2.55, -0.15), (-2.1, 2.6, -0.15), 0.05, metal()),
        box((0.16, 0.34, 0.12), dark, (1.2, 1.34, -0.3)),
    ]


def viking_ship() -> Model:
    plank = Paint(colour=(0.58, 0.37, 0.20), pattern=stripes((0.40, 0.24, 0.13), 0.18, 1, 0.16), gloss=0.15)
    sail = Paint(colour=(0.94, 0.90, 0.80), pattern=stripes((0.80, 0.18, 0.16), 0.62, 0, 0.5), gloss=0.05)
    shields: tuple[Colour, ...] = ((0.80, 0.18, 0.16), (0.94, 0.76, 0.26), (0.20, 0.42, 0.70), (0.94, 0.90, 0.80))
    neck = [(-2.2, 0.75, 0), (-2.55, 1.15, 0), (-2.62, 1.6, 0), (-2.5, 1.95, 0), (-2.62, 2.2, 0), (-2.9, 2.2, 0)]
    tail = [(2.2, 0.75, 0), (2.6, 1.15, 0), (2.72, 1.6, 0), (2.55, 1.95, 0), (2.3, 1.9, 0), (2.3, 1.65, 0)]
    return [
        hull(4.6, 1.3, 0.85, plank, 0.5),
        tube(neck, 0.13, plank),
        tube(tail, 0.11, plank),
        ball((0.26, 0.15, 0.15), plank, (-2.85, 2.22, 0)),
        ball(0.035, plain(BLACK), (-2.85, 2.3, 0.13)),
        rod((0, 0.3, 0), (0, 3.3, 0), 0.07, wood((0.48, 0.30, 0.17), 1)),
        rod((-1.35, 3.0, 0.08), (1.35, 3.0, 0.08), 0.055, wood((0.48, 0.30, 0.17))),
        slab([(-1.3, 0), (1.3, 0), (1.3, 1.6), (-1.3, 1.6)], 0.10, sail, (0, 1.38, 0.12), edge=0.04),
        *[
            p
            for k in range(7)
            for p in (
                cone(0.24, 0.24, 0.06, plain(shields[k % 4], 0.3), (-1.5 + 0.5 * k, 0.80, 0.58), turn=(90, 0, 0)),
                ball((0.08, 0.08, 0.05), metal(), (-1.5 + 0.5 * k, 0.80, 0.65)),
            )
        ],
        *[rod((-1.2 + 0.6 * k, 0.7, 0.55), (-1.0 + 0.6 * k, 0.02, 1.2), 0.025, wood(OAK)) for k in range(5)],
    ]


MODELS = {
    f.__name__: f
    for f in (
        camper_van,
        vintage_car,
        race_car,
        food_truck,
        double_decker_bus,
        school_bus,
        spaceship,
        biplane,
        excavator,
        viking_ship,
    )
}
VIEWS = {
    "camper_van": View(yaw_deg=-24.0, pitch_deg=8.0),
    "vintage_car": View(yaw_deg=-26.0, pitch_deg=10.0),
    "race_car": View(yaw_deg=-28.0, pitch_deg=16.0),
    "food_truck": View(yaw_deg=-20.0, pitch_deg=8.0),
    "double_decker_bus": View(yaw_deg=-24.0, pitch_deg=7.0),
    "school_bus": View(yaw_deg=-24.0, pitch_deg=9.0),
    "spaceship": View(yaw_deg=-24.0, pitch_deg=16.0),
    "biplane": View(yaw_deg=-32.0, pitch_deg=12.0),
    "excavator": View(yaw_deg=-18.0, pitch_deg=9.0),
    "viking_ship": View(yaw_deg=-16.0, pitch_deg=8.0),
}
