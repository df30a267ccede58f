"""What is met with out of doors: on streets and slopes, at sea, on stages and in workshops."""

from __future__ import annotations

import math
from itertools import pairwise

from training.assets.camera import View
from training.assets.models.forms import around, ear, rounded, tube
from training.assets.models.patterns import (
    BLACK,
    BRASS,
    CREAM,
    OAK,
    RED,
    WHITE,
    YELLOW,
    checks,
    glass,
    metal,
    plain,
    shining,
    wood,
)
from training.assets.solid import Paint, Part, Vector, ball, box, carved, cone, lathe, moved, ring, rod, slab

Model = list[Part]
_STEEL, _DARK, _BLUE = (0.66, 0.68, 0.72), (0.14, 0.14, 0.17), (0.22, 0.48, 0.84)


def _facing(radius: float, thick: float, paint: Paint, at: Vector) -> Part:
    """A disc that looks toward the viewer."""
    return cone(radius, radius, thick, paint, at, turn=(90, 0, 0))


def parking_meter() -> Model:
    grey = plain((0.40, 0.45, 0.52), 0.5)
    head = [
        (-0.42, 0),
        (0.42, 0),
        (0.46, 0.7),
        *[(0.46 * math.cos(a), 0.75 + 0.46 * math.sin(a)) for a in [0.1 + 0.2 * k for k in range(15)]],
        (-0.46, 0.7),
    ]
    return [
        cone(0.34, 0.30, 0.1, grey),
        rod((0, 0, 0), (0, 2.2, 0), 0.10, metal(_STEEL)),
        slab(head, 0.5, grey, (0, 2.15, 0), edge=0.06),
        slab(
            [
                (-0.30, 0),
                (0.30, 0),
                *[(0.30 * math.cos(a), 0.05 + 0.30 * math.sin(a)) for a in [0.1 + 0.2 * k for k in range(15)]],
            ],
            0.05,
            plain((0.94, 0.95, 0.92), 0.8),
            (0, 2.82, 0.24),
        ),
        rod((0, 2.86, 0.29), (0.16, 3.06, 0.29), 0.02, plain(RED)),
        *[
            box(
                (0.02, 0.07, 0.02),
                plain(BLACK),
                (0.24 * math.cos(a), 2.86 + 0.2 * math.sin(a), 0.27),
                turn=(0, 0, math.degrees(a) - 90),
            )
            for a in (0.3, 0.8, 1.57, 2.3, 2.8)
        ],
        box((0.3, 0.1, 0.03), plain(RED), (0, 2.62, 0.255)),
        box((0.05, 0.16, 0.04), plain(BLACK), (-0.16, 2.36, 0.25)),
        _facing(0.09, 0.06, metal(), (0.16, 2.43, 0.24)),
        box((0.14, 0.03, 0.03), metal(), (0.16, 2.42, 0.31)),
    ]


def scaffold() -> Model:
    pipe, plank = metal((0.60, 0.64, 0.70)), wood((0.86, 0.66, 0.38), 0)
    floors = [box((3.3, 0.10, 1.1), plank, (0, y, 0)) for y in (1.25, 2.55)]
    braces = [rod((-s * 1.5, y, 0.55), (s * 1.5, y + 1.25, 0.55), 0.035, pipe) for y, s in ((0.05, 1), (1.35, -1))]
    return [
        *[rod((x, 0, z), (x, 3.7, z), 0.055, pipe) for x in (-1.5, 0, 1.5) for z in (-0.55, 0.55)],
        *[rod((-1.6, y, z), (1.6, y, z), 0.045, pipe) for y in (1.2, 2.5, 3.1, 3.55) for z in (-0.55, 0.55)],
        *[rod((x, y, -0.6), (x, y, 0.6), 0.045, pipe) for y in (1.2, 2.5, 3.55) for x in (-1.5, 0, 1.5)],
        *floors,
        *braces,
        *[rod((x, 0, 0.68), (x, 2.6, 0.68), 0.04, wood(OAK, 1)) for x in (0.75, 1.15)],
        *[rod((0.75, 0.2 + 0.26 * k, 0.68), (1.15, 0.2 + 0.26 * k, 0.68), 0.03, wood(OAK, 0)) for k in range(9)],
        *[box((0.24, 0.06, 0.24), plain(_DARK), (x, 0, z)) for x in (-1.5, 0, 1.5) for z in (-0.55, 0.55)],
    ]


def tyre() -> Model:
    rubber = plain((0.15, 0.15, 0.17), 0.25)
    ribs = [
        box(
            (0.12, 0.10, 0.5),
            rubber,
            (0.99 * x, 0.96 + 0.99 * z, 0),
            turn=(0, 0, -90 + math.degrees(math.atan2(z, x))),
            edge=0.02,
        )
        for x, _, z in around(40, 1)
    ]
    return moved(
        [
            carved(
                lathe(
                    ((0, 0), (0.86, 0), (1.03, 0.14), (1.03, 0.46), (0.86, 0.60), (0, 0.60)),
                    rubber,
                    (0, 1, -0.30),
                    turn=(90, 0, 0),
                    smooth=1,
                ),
                cone(0.58, 0.58, 1.2, rubber, (0, 1, -0.6), turn=(90, 0, 0)),
            ),
            *ribs,
            *[ring(r, 0.02, plain((0.24, 0.24, 0.27), 0.3), (0, 1, 0.30), turn=(90, 0, 0)) for r in (0.64, 0.80)],
        ],
        (0, 0.06, 0),
        turn=(0, 24, 0),
    )


def mast() -> Model:
    w, sail = wood((0.60, 0.38, 0.20), 1), plain((0.95, 0.92, 0.84), 0.1)
    rope = plain((0.66, 0.54, 0.36), 0.1)
    return [
        rod((0, 0, 0), (0, 5.0, 0), 0.12, w),
        ball(0.12, metal(BRASS), (0, 5.05, 0)),
        *[rod((-x, y, 0.1), (x, y, 0.1), 0.07, wood((0.60, 0.38, 0.20), 0)) for x, y in ((1.5, 3.8), (1.9, 2.2))],
        *[ball((x, 0.18, 0.16), sail, (0, y, 0.16)) for x, y in ((1.3, 3.62), (1.65, 2.0))],
        *[
            ring(0.16, 0.025, rope, (x, y, 0.16), turn=(0, 0, 90))
            for y, n in ((3.64, 5), (2.02, 7))
            for x in [0.45 * (k - n // 2) for k in range(n)]
        ],
        lathe(((0, 0), (0.3, 0), (0.42, 0.4), (0, 0.4)), w, (0, 4.2, 0)),
        *[rod((s * 1.3, 0, 0), (0, 4.2, 0), 0.02, rope) for s in (-1, 1)],
        *[rod((-1.3 + 0.31 * k, 0.02 + k, 0), (1.3 - 0.31 * k, 0.02 + k, 0), 0.015, rope) for k in range(4)],
        slab([(0, 0), (0.9, 0.12), (0.7, 0.24), (0.9, 0.38), (0, 0.46)], 0.03, plain(RED), (0.1, 4.55, 0)),
        lathe(((0, 0), (0.5, 0), (0.4, 0.14), (0, 0.14)), w),
    ]


def vr_headset() -> Model:
    white, dark = plain((0.95, 0.95, 0.97), 0.6), plain(_DARK, 0.7)
    return [
        *[
            tube(
                [(s * 0.85, 0.62, 0.0), (s * 1.0, 0.72, -0.7), (s * 0.75, 0.85, -1.35), (0, 0.9, -1.6)],
                0.1,
                plain((0.30, 0.31, 0.35), 0.2),
            )
            for s in (-1, 1)
        ],
        tube([(0, 1.05, 0.0), (0, 1.5, -0.5), (0, 1.4, -1.2), (0, 0.95, -1.6)], 0.09, plain((0.30, 0.31, 0.35), 0.2)),
        box((1.75, 1.0, 0.5), plain((0.2, 0.2, 0.23), 0.1), (0, 0.12, -0.1), edge=0.2),
        box((1.9, 1.1, 0.62), white, (0, 0.08, 0.3), edge=0.28),
        box((1.55, 0.78, 0.1), dark, (0, 0.24, 0.585), edge=0.05),
        *[
            _facing(0.1, 0.06, plain((0.08, 0.10, 0.16), 1.0), (x, y, 0.64))
            for x in (-0.55, 0.55)
            for y in (0.42, 0.82)
        ],
        box((0.3, 0.03, 0.02), shining((0.4, 0.8, 1.0)), (0, 0.62, 0.685)),
    ]


def fishing_net() -> Model:
    cord, w = plain((0.90, 0.90, 0.84), 0.1), wood((0.66, 0.44, 0.22), 1)
    bag = [
        tube(
            [
                (
                    0.62 * f * math.cos(a + d * t * 1.2),
                    1.9 - 1.35 * t + 0.25 * math.sin(t * 3),
                    0.62 * f * math.sin(a + d * t * 1.2),
                )
                for t, f in ((0, 1), (0.2, 0.98), (0.45, 0.86), (0.7, 0.62), (0.9, 0.3), (1, 0.02))
            ],
            0.018,
            cord,
        )
        for a in [2 * math.pi * k / 12 for k in range(12)]
        for d in (-1, 1)
    ]
    return moved(
        [ring(0.63, 0.05, metal(), (0, 1.9, 0)), *bag, rod((0.6, 1.9, 0), (3.0, 2.5, 0), 0.06, w)],
        (0, 0, 0),
        turn=(18, 0, 12),
    )


def lasso() -> Model:
    cord = plain((0.84, 0.64, 0.36), 0.1)
    loop = [
        (1.0 * math.cos(a), 2.2 + 0.34 * math.sin(a), 0.5 * math.sin(a))
        for a in [2 * math.pi * k / 32 for k in range(33)]
    ]
    coils = [
        tube(
            [
                (0.55 * math.cos(a) - 0.3, 0.34 + 0.16 * k + 0.22 * math.sin(a), 0.4 * math.sin(a))
                for a in [2 * math.pi * j / 24 for j in range(25)]
            ],
            0.06,
            cord,
        )
        for k in range(3)
    ]
    return [
        tube(loop, 0.06, cord),
        *[ring(0.07, 0.03, plain((0.62, 0.42, 0.2)), (-0.98, 2.2 - 0.07 * k, 0)) for k in range(4)],
        tube(
            rounded(
                [(-0.98, 2.2, 0), (-0.9, 1.6, 0.1), (-0.4, 1.5, 0.2), (0.4, 1.3, 0.2), (0.4, 0.7, 0.1), (0.24, 0.5, 0)]
            ),
            0.06,
            cord,
        ),
        *coils,
    ]


def picnic_blanket() -> Model:
    cloth = Paint(colour=(0.95, 0.93, 0.90), gloss=0.05, pattern=checks((0.84, 0.17, 0.17), 0.3))
    fringe = [
        box((0.06, 0.02, 0.14), plain(WHITE), (-1.78 + 0.155 * k, 0.0, s * 1.25)) for k in range(24) for s in (-1, 1)
    ]
    return [box((3.6, 0.06, 2.4), cloth, edge=0.03), *fringe]


def surf_rack() -> Model:
    w = wood((0.70, 0.48, 0.26), 1)
    boards = [
        p
        for x, c, stripe, tall in (
            (-1.1, (0.98, 0.80, 0.28), RED, 1.0),
            (-0.37, (0.30, 0.72, 0.82), WHITE, 1.1),
            (0.37, (0.96, 0.52, 0.40), CREAM, 0.95),
            (1.1, (0.96, 0.95, 0.90), _BLUE, 1.08),
        )
        for p in moved(
            [
                ball((0.32, 1.5 * tall, 0.06), plain(c, 0.6), (0, 1.5 * tall, 0)),
                ball((0.05, 1.42 * tall, 0.065), plain(stripe, 0.6), (0, 1.5 * tall, 0)),
            ],
            (x, 0.12, 0.35),
            turn=(-9, 0, 0),
        )
    ]
    return [
        *[rod((x, 0, z), (x, 1.7 if z < 0 else 0.5, z), 0.07, w) for x in (-1.6, 1.6) for z in (-0.3, 0.5)],
        *[
            rod((-1.65, y, z), (1.65, y, z), 0.07, wood((0.70, 0.48, 0.26), 0))
            for y, z in ((1.65, -0.3), (0.28, -0.3), (0.45, 0.55))
        ],
        *[rod((x, 0.1, -0.3), (x, 0.1, 0.5), 0.06, w) for x in (-1.6, 1.6)],
        *boards,
    ]


def paddle_board() -> Model:
    board = [
        (1.9 * math.cos(a) * (1 if math.cos(a) > 0 else 0.92), 0.40 * math.sin(a))
        for a in [2 * math.pi * k / 40 for k in range(40)]
    ]
    return [
        *moved(
            [
                slab(board, 0.12, plain((0.30, 0.76, 0.78), 0.6), edge=0.05),
                slab([(0.86 * x, 0.72 * y) for x, y in board], 0.13, plain((0.94, 0.96, 0.95), 0.3)),
            ],
            (0, 0.1, 0),
            turn=(-90, 0, 0),
        ),
        *[box((0.9, 0.02, 0.04), plain((0.30, 0.76, 0.78)), (0, 0.165, z)) for z in (-0.15, 0, 0.15)],
        rod((-1.3, 0.24, 0.1), (1.1, 0.24, -0.12), 0.035, plain(_DARK, 0.5)),
        ball((0.34, 0.03, 0.15), plain((0.98, 0.66, 0.22), 0.6), (-1.5, 0.24, 0.12), turn=(0, 5, 0)),
        rod((1.1, 0.24, -0.24), (1.1, 0.24, 0.0), 0.045, plain(_DARK, 0.5)),
    ]


def life_jacket() -> Model:
    orange, dark = plain((0.98, 0.48, 0.12), 0.2), plain((0.16, 0.16, 0.20), 0.3)
    return [
        *[
            p
            for s in (-1, 1)
            for p in (
                box((0.78, 1.5, 0.42), orange, (s * 0.44, 0, 0), edge=0.18),
                tube([(s * 0.55, 1.4, 0.05), (s * 0.5, 1.78, -0.05), (s * 0.42, 1.75, -0.35)], 0.17, orange),
                box((0.5, 0.07, 0.44), plain((0.86, 0.88, 0.90), 0.8), (s * 0.46, 1.2, 0.01)),
            )
        ],
        box((1.5, 1.6, 0.2), plain((0.86, 0.38, 0.08), 0.1), (0, 0.1, -0.34), edge=0.1),
        *[
            p
            for y in (0.3, 0.75)
            for p in (
                box((1.72, 0.11, 0.46), dark, (0, y, 0), edge=0.03),
                box((0.24, 0.17, 0.1), plain((0.92, 0.80, 0.2), 0.5), (0, y - 0.03, 0.22)),
            )
        ],
    ]


def chairlift() -> Model:
    dark, seat = metal((0.42, 0.45, 0.50)), plain((0.84, 0.20, 0.18), 0.3)
    return [
        rod((-2.4, 3.35, 0), (2.4, 3.65, 0), 0.05, plain((0.2, 0.2, 0.23))),
        box((0.5, 0.16, 0.2), dark, (0, 3.38, 0), turn=(0, 0, 4)),
        tube([(0, 3.4, 0), (0, 3.0, -0.1), (0, 2.2, -0.4), (0, 1.75, -0.4)], 0.075, dark),
        tube(
            [
                (-1.1, 0.55, 0.3),
                (-1.1, 0.6, -0.4),
                (-1.1, 1.75, -0.4),
                (1.1, 1.75, -0.4),
                (1.1, 0.6, -0.4),
                (1.1, 0.55, 0.3),
            ],
            0.06,
            dark,
        ),
        *[box((0.62, 0.14, 0.75), seat, (x, 0.5, 0), edge=0.06) for x in (-0.7, 0, 0.7)],
        *[box((0.62, 0.9, 0.12), seat, (x, 0.68, -0.36), turn=(-6, 0, 0), edge=0.06) for x in (-0.7, 0, 0.7)],
        tube([(-1.1, 1.3, -0.4), (-1.0, 1.05, 0.5), (1.0, 1.05, 0.5), (1.1, 1.3, -0.4)], 0.04, dark),
        *[rod((x, 1.05, 0.5), (x, 0.1, 0.62), 0.03, dark) for x in (-0.5, 0.5)],
        rod((-0.85, 0.1, 0.62), (0.85, 0.1, 0.62), 0.04, dark),
    ]


def hockey_goal() -> Model:
    red, cord = plain((0.86, 0.13, 0.14), 0.5), plain((0.95, 0.96, 0.98), 0.1)
    back = [rod((-1.4 + 0.2 * k, 0.04, -0.9), (-1.4 + 0.2 * k, 1.85, -0.35), 0.014, cord) for k in range(15)]
    across = [
        rod((-1.4, 0.04 + 0.2 * k, -0.9 + 0.06 * k), (1.4, 0.04 + 0.2 * k, -0.9 + 0.06 * k), 0.014, cord)
        for k in range(10)
    ]
    sides = [
        rod((s * 1.4, 0.2 * k, 0), (s * 1.4, 0.2 * k, -0.9 + 0.06 * k), 0.014, cord) for k in range(10) for s in (-1, 1)
    ]
    return [
        tube([(-1.45, 0, 0), (-1.45, 1.9, 0), (1.45, 1.9, 0), (1.45, 0, 0)], 0.075, red),
        tube([(-1.45, 0.04, 0), (-1.4, 0.04, -0.9), (1.4, 0.04, -0.9), (1.45, 0.04, 0)], 0.05, red),
        tube([(-1.45, 1.9, 0), (-1.4, 1.9, -0.35), (1.4, 1.9, -0.35), (1.45, 1.9, 0)], 0.04, red),
        *back, *across, *sides,
        cone(0.13, 0.13, 0.08, plain(BLACK, 0.3), (0.5, 0, 0.7)),
    ]  # fmt: skip


def carabiner() -> Model:
    blue, steel = metal((0.30, 0.52, 0.86)), metal()
    hoop = [
        (-0.1, 0.1, 0),
        (0.35, 0.12, 0),
        (0.5, 0.4, 0),
        (0.46, 0.9, 0),
        (0.62, 1.7, 0),
        (0.45, 2.05, 0),
        (0.0, 2.15, 0),
        (-0.38, 2.0, 0),
        (-0.5, 1.65, 0),
        (-0.44, 0.5, 0),
        (-0.36, 0.2, 0),
        (-0.1, 0.1, 0),
    ]
    return moved(
        [
            tube(rounded([hoop[k] for k in (4, 5, 6, 7, 8, 9, 10, 0, 1, 2, 3)]), 0.105, blue),
            rod((0.47, 0.72, 0), (0.61, 1.72, 0), 0.085, steel),
            cone(0.13, 0.13, 0.5, steel, (0.50, 0.9, 0), turn=(0, 0, -8)),
            ball(0.05, metal(_STEEL), (0.47, 0.7, 0.08)),
        ],
        (0, 0, 0),
        turn=(0, 0, -16),
    )


def luggage_tag() -> Model:
    leather = plain((0.62, 0.33, 0.16), 0.3)
    tag = [(-0.62, 0), (0.62, 0), (0.62, 1.5), (0.3, 1.86), (-0.3, 1.86), (-0.62, 1.5)]
    return moved(
        [
            carved(slab(tag, 0.1, leather, edge=0.04), cone(0.1, 0.1, 1, leather, (0, 1.62, -0.5), turn=(90, 0, 0))),
            box((0.95, 1.05, 0.03), plain((0.97, 0.95, 0.88), 0.2), (0, 0.2, 0.05)),
            *[box((0.7, 0.03, 0.02), plain((0.42, 0.44, 0.50)), (0, 0.4 + 0.2 * k, 0.07)) for k in range(4)],
            ring(0.13, 0.035, metal(BRASS), (0, 1.62, 0.05), turn=(90, 0, 0)),
            tube(
                [
                    (0, 1.62, 0.1),
                    (-0.2, 2.0, 0.1),
                    (-0.5, 2.5, 0.05),
                    (-0.1, 2.9, 0),
                    (0.35, 2.6, -0.05),
                    (0.2, 2.1, -0.08),
                    (0, 1.62, -0.08),
                ],
                0.06,
                leather,
            ),
            box((0.2, 0.24, 0.16), metal(BRASS), (-0.33, 2.55, 0.04), turn=(0, 0, -40)),
        ],
        (0, 0, 0),
        turn=(0, 0, 14),
    )


def tripod() -> Model:
    dark = plain(_DARK, 0.5)
    legs = [
        p
        for x, _, z in around(3, 1, 0, 0.25)
        for p in (
            rod((0.1 * x, 2.3, 0.1 * z), (0.55 * x, 1.15, 0.55 * z), 0.075, dark),
            rod((0.5 * x, 1.25, 0.5 * z), (0.98 * x, 0.05, 0.98 * z), 0.05, metal()),
            ball(0.08, dark, (0.98 * x, 0.06, 0.98 * z)),
            cone(0.09, 0.09, 0.12, dark, (0.53 * x, 1.14, 0.53 * z)),
        )
    ]
    return [
        *legs,
        cone(0.2, 0.2, 0.24, dark, (0, 2.2, 0)),
        rod((0, 1.5, 0), (0, 2.8, 0), 0.06, metal()),
        *[rod((0, 1.5, 0), (0.42 * x, 1.5, 0.42 * z), 0.025, metal()) for x, _, z in around(3, 1, 0, 0.25)],
        box((0.3, 0.24, 0.3), dark, (0, 2.72, 0), edge=0.05),
        box((0.5, 0.08, 0.36), dark, (0, 2.95, 0), edge=0.03),
        rod((0.1, 2.8, 0), (0.8, 2.45, 0.3), 0.035, metal(), 0.035),
        rod((0.5, 2.6, 0.17), (0.85, 2.42, 0.32), 0.06, dark),
    ]


def film_reel() -> Model:
    steel, film = metal((0.74, 0.76, 0.80)), plain((0.12, 0.10, 0.10), 0.6)
    windows = [
        cone(0.27, 0.27, 0.4, steel, (0.55 * x, 1.06 + 0.55 * z, -0.2), turn=(90, 0, 0))
        for x, _, z in around(5, 1, 0, 0.25)
    ]
    plate = carved(
        cone(1.0, 1.0, 0.06, steel, (0, 1.06, 0.10), turn=(90, 0, 0)),
        *windows,
        cone(0.09, 0.09, 0.4, steel, (0, 1.06, -0.1), turn=(90, 0, 0)),
    )
    strip = [(0.6, 0.25, 0), (1.2, 0.16, 0), (1.7, 0.12, 0.06), (2.1, 0.2, 0.1)]
    return [
        plate,
        cone(0.9, 0.9, 0.2, film, (0, 1.06, -0.1), turn=(90, 0, 0)),
        cone(1.0, 1.0, 0.05, steel, (0, 1.06, -0.16), turn=(90, 0, 0)),
        ring(0.98, 0.04, steel, (0, 1.06, 0.13), turn=(90, 0, 0)),
        *[
            p
            for a, b in pairwise(strip)
            for p in (
                slab([(a[0], a[1]), (b[0], b[1]), (b[0], b[1] + 0.04), (a[0], a[1] + 0.04)], 0.34, film, (0, 0, a[2])),
            )
        ],
        *[
            box(
                (0.07, 0.02, 0.05),
                plain(WHITE),
                (0.7 + 0.13 * k, 0.285 - 0.01 * k if k < 7 else 0.2 + 0.012 * (k - 7), 0.14 + (0.05 if k > 4 else 0.0)),
            )
            for k in range(10)
        ],
    ]


def cassette() -> Model:
    body = plain((0.20, 0.22, 0.26), 0.4)
    hubs = [
        p
        for x in (-0.45, 0.45)
        for p in (
            _facing(0.2, 0.04, plain((0.95, 0.95, 0.93), 0.3), (x, 0.92, 0.17)),
            _facing(0.12, 0.06, plain(_DARK), (x, 0.92, 0.17)),
            *[box((0.04, 0.06, 0.03), plain(WHITE), (x + 0.1 * u, 0.89 + 0.1 * v, 0.225)) for u, _, v in around(6, 1)],
        )
    ]
    return [
        box((2.3, 1.5, 0.3), body, edge=0.06),
        box((2.0, 0.95, 0.04), plain((0.97, 0.93, 0.82), 0.2), (0, 0.42, 0.14)),
        *[
            box((2.0, 0.08, 0.045), plain(c, 0.2), (0, y, 0.14))
            for c, y in ((RED, 0.62), ((0.98, 0.60, 0.14), 0.54), (YELLOW, 0.46))
        ],
        *[box((1.6, 0.025, 0.045), plain((0.5, 0.5, 0.55)), (0, y, 0.145)) for y in (1.22, 1.29)],
        box((1.45, 0.42, 0.05), plain((0.28, 0.30, 0.34), 0.6), (0, 0.72, 0.145), edge=0.05),
        box((0.4, 0.22, 0.055), glass((0.5, 0.4, 0.32), 0.9), (0, 0.81, 0.15)),
        *hubs,
        slab([(-0.85, 0), (0.85, 0), (0.75, 0.34), (-0.75, 0.34)], 0.4, body),
        *[_facing(0.055, 0.02, plain((0.5, 0.5, 0.55), 0.6), (x, 0.16, 0.2)) for x in (-0.5, 0.5)],
        *[_facing(0.05, 0.02, metal(), (x, y, 0.15)) for x in (-1.06, 1.06) for y in (0.1, 1.4)],
    ]


def mixing_desk() -> Model:
    body, dark = plain((0.24, 0.26, 0.30), 0.4), plain((0.10, 0.11, 0.13), 0.3)
    tones = (RED, (0.98, 0.66, 0.2), (0.36, 0.72, 0.42), _BLUE)
    strips = [
        p
        for k in range(12)
        for x in (-1.5 + 0.265 * k,)
        for p in (
            box((0.04, 0.02, 0.72), dark, (x, 0.30, 0.42)),
            box((0.12, 0.09, 0.17), plain(WHITE, 0.4), (x, 0.30, 0.42 + 0.24 * math.sin(1.9 * k)), edge=0.02),
            *[cone(0.07, 0.055, 0.11, plain(tones[r], 0.5), (x, 0.30, -0.1 - 0.19 * r)) for r in range(4)],
            box((0.09, 0.035, 0.06), shining((0.4, 1.0, 0.5) if k % 3 else (1.0, 0.5, 0.3)), (x, 0.30, 0.02)),
        )
    ]
    desk = [
        box((3.6, 0.3, 1.9), body, (0, 0, 0), edge=0.05),
        *[box((0.14, 0.42, 2.0), wood((0.50, 0.28, 0.14), 2), (s * 1.84, 0, 0), edge=0.04) for s in (-1, 1)],
        *strips,
        box((3.5, 0.5, 0.12), body, (0, 0.2, -0.95), turn=(-15, 0, 0)),
        *[
            box((0.66, 0.28, 0.04), shining((0.98, 0.88, 0.56)), (x, 0.34, -0.90), turn=(-15, 0, 0))
            for x in (-0.8, 0.8)
        ],
    ]
    return moved(desk, (0, 0.3, 0), turn=(14, 0, 0))


def water_bottle() -> Model:
    steel = metal((0.80, 0.82, 0.85))
    return [
        lathe(
            ((0, 0), (0.42, 0), (0.46, 0.08), (0.46, 1.7), (0.30, 2.0), (0.28, 2.1), (0, 2.1)),
            plain((0.16, 0.58, 0.62), 0.5),
            smooth=1,
        ),
        cone(0.425, 0.44, 0.14, steel),
        cone(0.29, 0.29, 0.10, steel, (0, 2.08, 0)),
        cone(0.32, 0.32, 0.30, plain(_DARK, 0.4), (0, 2.16, 0)),
        tube(ear((0.0, 2.42), 0.30, 0.26, 0, 180), 0.06, plain(_DARK, 0.4)),
    ]


def tumbler() -> Model:
    pink = plain((0.94, 0.62, 0.68), 0.5)
    return [
        lathe(((0, 0), (0.38, 0), (0.42, 0.9), (0.58, 1.1), (0.60, 2.0), (0, 2.0)), pink, smooth=1),
        ring(0.59, 0.03, metal(), (0, 1.96, 0)),
        cone(0.60, 0.56, 0.14, glass((0.92, 0.94, 0.96), 0.7), (0, 1.98, 0)),
        rod((0.15, 2.0, 0), (0.32, 2.9, 0), 0.055, plain((0.97, 0.94, 0.92), 0.4)),
        tube(ear((0.56, 1.5), 0.42, 0.42), 0.09, pink),
    ]


MODELS = {
    f.__name__: f
    for f in (
        parking_meter, scaffold, tyre, mast, vr_headset, fishing_net, lasso, picnic_blanket, surf_rack, paddle_board,
        life_jacket, chairlift, hockey_goal, carabiner, luggage_tag, tripod, film_reel, cassette, mixing_desk,
        water_bottle, tumbler,
    )
}  # fmt: skip
VIEWS = dict.fromkeys(MODELS, View(yaw_deg=18.0, pitch_deg=10.0, smooth=True)) | {
    "picnic_blanket": View(yaw_deg=14.0, pitch_deg=26.0, smooth=True),
    "paddle_board": View(yaw_deg=20.0, pitch_deg=24.0, smooth=True),
    "mixing_desk": View(yaw_deg=14.0, pitch_deg=30.0, smooth=True),
    "mast": View(yaw_deg=12.0, pitch_deg=4.0, smooth=True),
}
