"""Dishes that are baked, fried and layered, and sweets."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.dishes import bowl, plate
from training.assets.models.forms import around, tube
from training.assets.models.patterns import CREAM, GREEN, RED, WHITE, metal, patches, plain, stripes
from training.assets.solid import (
    Paint,
    Part,
    arc,
    ball,
    box,
    carved,
    cone,
    hollow,
    lathe,
    limb,
    moved,
    ring,
    rod,
    rough,
    slab,
)

Model = list[Part]
CRUST, GOLDEN, CHEESE, COCOA = (0.84, 0.55, 0.25), (0.93, 0.68, 0.30), (0.99, 0.80, 0.32), (0.36, 0.20, 0.13)


def _toasted(colour: tuple[float, float, float] = GOLDEN, scale: float = 5.0) -> Paint:
    dark = (colour[0] * 0.78, colour[1] * 0.66, colour[2] * 0.55)
    return Paint(colour=colour, pattern=patches(dark, scale, 0.15), gloss=0.2, soft=0.2)


def lasagna() -> Model:
    layers: Model = []
    for k in range(4):
        y = 0.12 + 0.22 * k
        layers += [
            box((1.7, 0.10, 1.2), plain((0.98, 0.86, 0.55), 0.2), (0, y, 0), edge=0.05),
            box(
                (1.66, 0.13, 1.16),
                plain((0.74, 0.24, 0.12) if k % 2 == 0 else (0.96, 0.92, 0.82), 0.3),
                (0, y + 0.09, 0),
                edge=0.05,
            ),
        ]
    return [
        *plate(1.5),
        *layers,
        rough(
            box(
                (1.72, 0.14, 1.22),
                Paint(colour=CHEESE, pattern=patches((0.82, 0.42, 0.16), 4, 0.1), gloss=0.35, soft=0.3),
                (0, 0.98, 0),
                edge=0.07,
            ),
            0.03,
            5,
        ),
        *[
            tube([(x, 1.0, 0.6), (x + 0.02, 0.7, 0.64), (x, 0.55, 0.63)], 0.06, plain(CHEESE, 0.4))
            for x in (-0.5, 0.1, 0.55)
        ],
        *[
            ball((0.16, 0.03, 0.09), plain((0.28, 0.56, 0.22)), (x, 1.15, z), turn=(0, a, 10))
            for x, z, a in ((0.0, 0.0, 20), (0.14, 0.1, 100), (-0.1, 0.12, 200))
        ],
    ]


def club_sandwich() -> Model:
    wedge = [(-0.95, 0), (0.95, 0), (0, 1.0)]

    def half(y: float) -> Model:
        out: Model = []
        for h, c in (
            (0.16, GOLDEN),
            (0.06, (0.50, 0.74, 0.28)),
            (0.08, (0.90, 0.26, 0.20)),
            (0.06, CHEESE),
            (0.14, GOLDEN),
            (0.07, (0.96, 0.66, 0.62)),
            (0.06, (0.50, 0.74, 0.28)),
            (0.16, GOLDEN),
        ):
            grown = 1.05 if c[1] > 0.7 and c[0] < 0.6 else 1.0
            out.append(
                slab(
                    [(a * grown, b * grown) for a, b in wedge],
                    h,
                    _toasted(c) if c == GOLDEN else plain(c, 0.3),
                    (0, y + h / 2, 0.5),
                    turn=(-90, 0, 0),
                    edge=0.03,
                )
            )
            y += h
        return out

    return [
        *plate(1.5),
        *moved(half(0.1), (-0.1, 0, 0), turn=(0, 12, 0)),
        rod((-0.15, 0.8, 0.1), (-0.15, 1.45, 0.1), 0.025, plain((0.86, 0.66, 0.40))),
        ball(0.12, plain((0.55, 0.68, 0.22), 0.6), (-0.15, 1.35, 0.1)),
        *[
            ball((0.10, 0.05, 0.36), plain(CHEESE), (0.95 + 0.1 * k, 0.16, -0.1 + 0.15 * k), turn=(0, 25 * k, 0))
            for k in range(3)
        ],
    ]


def quesadilla() -> Model:
    def wedge(turn: float, y: float) -> Model:
        points = [(0, 0), *arc(1.3, 60, 120, 10)]
        return moved(
            [
                slab(points, 0.08, _toasted((0.95, 0.80, 0.52), 4), (0, 0, 0), turn=(-90, 0, 0), edge=0.03),
                slab(
                    [(x * 1.01, y2 * 1.01) for x, y2 in points],
                    0.08,
                    plain(CHEESE, 0.4),
                    (0, 0.08, 0),
                    turn=(-90, 0, 0),
                    edge=0.02,
                ),
                slab(points, 0.08, _toasted((0.95, 0.80, 0.52), 4), (0, 0.16, 0), turn=(-90, 0, 0), edge=0.03),
            ],
            (0, y, 0.6),
            turn=(0, turn, 0),
        )

    return [
        *plate(1.5),
        *wedge(38, 0.14),
        *wedge(-38, 0.14),
        *wedge(0, 0.3),
        *moved(
            [bowl((0.30, 0.55, 0.75), 0.36, 0.26), cone(0.31, 0.31, 0.04, plain((0.84, 0.22, 0.14), 0.5), (0, 0.2, 0))],
            (0.75, 0.1, 0.75),
        ),
    ]


def nachos() -> Model:
    chips = [
        slab(
            [(-0.26, -0.2), (0.26, -0.2), (0, 0.3)],
            0.05,
            _toasted((0.96, 0.72, 0.28), 6),
            (x, y, z),
            turn=(a, b, c),
            edge=0.02,
        )
        for x, y, z, a, b, c in [
            (
                0.62 * math.cos(k * 2.4) * ((k % 5) / 5 + 0.35),
                0.32 + 0.018 * k,
                0.5 * math.sin(k * 2.4) * ((k % 5) / 5 + 0.35),
                -50 + 25 * (k % 4),
                40 * k,
                35 * k,
            )
            for k in range(26)
        ]
    ]
    return [
        *plate(1.35, (0.24, 0.52, 0.66)),
        ball((0.95, 0.36, 0.8), _toasted((0.94, 0.68, 0.26), 5), (0, 0.12, 0)),
        *chips,
        *[
            tube([(x, 0.8, z), (x * 1.4, 0.6, z * 1.5), (x * 1.8, 0.35, z * 1.8)], 0.08, plain(CHEESE, 0.6))
            for x, z in ((0.2, 0.25), (-0.3, 0.3), (0.0, 0.4), (0.4, 0.1))
        ],
        *[ball(0.07, plain(RED, 0.4), (x, 0.75, z)) for x, z in ((0.25, 0.3), (-0.15, 0.42), (-0.45, 0.2))],
        *[
            ring(0.07, 0.03, plain(GREEN, 0.4), (x, 0.78, z), turn=(30, 0, 0))
            for x, z in ((0.05, 0.36), (-0.3, 0.4), (0.42, 0.18))
        ],
        ball((0.22, 0.14, 0.2), plain((0.55, 0.70, 0.28), 0.2), (-0.02, 0.88, 0.05)),
    ]


def churros() -> Model:
    def stick(x: float, lean: float, z: float) -> Model:
        star = [
            (r * math.cos(a), r * math.sin(a))
            for k in range(12)
            for r, a in [(0.15 if k % 2 else 0.105, k * math.pi / 6)]
        ]
        return moved(
            [slab(star, 1.7, _toasted((0.88, 0.56, 0.24), 9), (0, 1.15, 0), turn=(90, 0, 0), edge=0.02)],
            (x, 0.05, z),
            turn=(0, 20 * lean, lean),
        )

    cup = lathe(
        ((0, 0), (0.42, 0), (0.62, 1.05), (0, 1.05)),
        Paint(colour=WHITE, pattern=stripes((0.88, 0.24, 0.24), 1, around=10, share=0.5), gloss=0.2),
    )
    return [
        *[
            p
            for x, a, z in ((-0.3, 12, 0), (-0.1, 4, 0.15), (0.12, -4, 0), (0.3, -13, 0.1), (0.02, 2, -0.2))
            for p in stick(x, a, z)
        ],
        hollow(cup, 0.03, 1.05),
        *moved(
            [bowl((0.95, 0.95, 0.94), 0.34, 0.28), cone(0.3, 0.3, 0.03, plain(COCOA, 0.8), (0, 0.22, 0))],
            (0.95, 0, 0.25),
        ),
    ]


def eclair() -> Model:
    return [
        limb((-0.8, 0.36, 0), (0.8, 0.36, 0), 0.36, _toasted((0.90, 0.64, 0.32))),
        box((2.1, 0.08, 0.6), plain((0.99, 0.95, 0.82), 0.3), (0, 0.32, 0.12), edge=0.04),
        limb((-0.78, 0.52, 0), (0.78, 0.52, 0), 0.27, plain(COCOA, 0.8)),
        *[
            tube(
                [(-0.7 + 0.3 * k, 0.74, 0.18), (-0.6 + 0.3 * k, 0.80, 0), (-0.5 + 0.3 * k, 0.74, -0.18)],
                0.03,
                plain((0.98, 0.93, 0.85)),
            )
            for k in range(5)
        ],
    ]


def quiche() -> Model:
    wedge = [(0, 0), *arc(1.3, 62, 118, 10)]
    cut = slab(wedge, 1.2, plain(WHITE), (0, 0.4, 0), turn=(-90, 180, 0))
    crust = carved(lathe(((0, 0), (0.95, 0), (1.18, 0.42), (0, 0.42)), _toasted(CRUST)), cut)
    fill = carved(
        cone(
            1.04,
            1.08,
            0.10,
            Paint(colour=(0.99, 0.84, 0.44), pattern=patches((0.86, 0.52, 0.20), 4, 0.2), gloss=0.3),
            (0, 0.36, 0),
        ),
        cut,
    )
    bits = [
        ball(
            (0.09, 0.05, 0.07),
            plain(c, 0.2),
            (0.85 * math.cos(a) * r, 0.47, 0.85 * math.sin(a) * r),
            turn=(0, 50 * k, 0),
        )
        for k in range(22)
        for a, r, c in [
            (2.4 * k, (k % 7 + 1) / 7.5, ((0.30, 0.56, 0.22), (0.90, 0.42, 0.36), (0.30, 0.56, 0.22))[k % 3])
        ]
        if not (math.sin(2.4 * k) > 0.6 and abs(math.cos(2.4 * k)) < 0.55)
    ]
    rim = [
        ball((0.13, 0.10, 0.13), _toasted((0.90, 0.62, 0.30)), (1.12 * x, 0.42, 1.12 * z))
        for x, _, z in around(26, 1.0)
        if not (z > 0.8 and abs(x) < 0.55)
    ]
    return [crust, fill, *bits, *rim]


def samosas() -> Model:
    def one(at: tuple[float, float, float], turn: float) -> Model:
        return moved(
            [
                rough(
                    lathe(
                        ((0, 0), (0.52, 0.02), (0.50, 0.14), (0.06, 0.86), (0, 0.88)),
                        _toasted((0.90, 0.60, 0.22), 6),
                        sides=3,
                        edge=0.05,
                    ),
                    0.02,
                    6,
                )
            ],
            at,
            turn=(0, turn, 0),
        )

    return [
        *plate(1.35),
        *one((-0.5, 0.12, -0.05), 20),
        *one((0.5, 0.12, -0.1), 70),
        *one((0.02, 0.12, 0.42), 35),
        *moved(
            [bowl((0.80, 0.42, 0.24), 0.3, 0.24), cone(0.26, 0.26, 0.03, plain((0.34, 0.58, 0.20), 0.4), (0, 0.19, 0))],
            (0.85, 0.1, 0.62),
        ),
    ]


def spring_rolls() -> Model:
    rolls = [
        limb((-0.62, 0.28 + 0.3 * (k > 2), z), (0.62, 0.28 + 0.3 * (k > 2), z), 0.17, _toasted((0.93, 0.66, 0.28), 5))
        for k, z in enumerate((-0.36, 0, 0.36, -0.18, 0.18))
    ]
    return [
        *plate(1.35),
        *rolls,
        *moved(
            [
                bowl((0.20, 0.30, 0.40), 0.32, 0.24),
                cone(0.28, 0.28, 0.03, plain((0.86, 0.26, 0.12), 0.7), (0, 0.19, 0)),
            ],
            (0.92, 0.1, 0.55),
        ),
        ball((0.3, 0.06, 0.2), plain((0.42, 0.72, 0.28)), (-0.9, 0.16, 0.45)),
    ]


def sausage() -> Model:
    bend = [
        (-1.1, 0.62, 0),
        (-0.85, 0.38, 0),
        (-0.45, 0.24, 0),
        (0, 0.2, 0),
        (0.45, 0.24, 0),
        (0.85, 0.38, 0),
        (1.1, 0.62, 0),
    ]
    skin = Paint(colour=(0.74, 0.30, 0.17), pattern=patches((0.60, 0.20, 0.10), 3, 0.1), gloss=0.7)
    return [
        tube(bend, 0.26, skin),
        *[
            tube([(x - 0.1, y + 0.23, 0.13), (x + 0.08, y + 0.18, 0.25)], 0.035, plain((0.46, 0.15, 0.08)))
            for x, y in ((-0.6, 0.3), (-0.2, 0.22), (0.2, 0.22), (0.6, 0.3))
        ],
        *[
            ball((0.07, 0.12, 0.07), plain((0.66, 0.28, 0.18)), (s * 1.24, 0.88, 0), turn=(0, 0, -s * 30))
            for s in (-1, 1)
        ],
    ]


def ham() -> Model:
    return [
        ball(
            (0.95, 0.78, 0.7),
            Paint(colour=(0.86, 0.42, 0.36), pattern=patches((0.74, 0.30, 0.24), 2, 0.1), gloss=0.5),
            (0, 0.8, 0),
        ),
        cone(0.68, 0.66, 0.06, plain((0.97, 0.80, 0.74), 0.3), (-0.62, 0.8, 0), turn=(0, 0, 90)),
        cone(0.58, 0.58, 0.07, plain((0.93, 0.54, 0.50), 0.4), (-0.63, 0.8, 0), turn=(0, 0, 90)),
        cone(0.13, 0.13, 0.09, plain(CREAM), (-0.64, 0.85, 0.05), turn=(0, 0, 90)),
        limb((0.8, 0.95, 0), (1.4, 1.2, 0), 0.13, plain((0.97, 0.93, 0.85)), 0.11),
        *[ball(0.15, plain((0.97, 0.93, 0.85)), (1.45, 1.2 + 0.12 * s, 0)) for s in (-1, 1)],
    ]


def marshmallows() -> Model:
    return [
        p
        for k, (x, y, z, c) in enumerate(
            (
                (-0.5, 0, 0, WHITE),
                (0.12, 0, 0.15, (0.99, 0.78, 0.84)),
                (0.7, 0, -0.05, WHITE),
                (-0.2, 0.52, 0.02, (0.99, 0.78, 0.84)),
                (0.42, 0.52, 0.05, WHITE),
                (0.1, 1.02, 0.02, WHITE),
            )
        )
        for p in [
            lathe(
                ((0, 0), (0.26, 0.0), (0.31, 0.1), (0.31, 0.4), (0.26, 0.5), (0, 0.5)),
                Paint(colour=c, gloss=0.05, soft=0.6),
                (x, y, z),
                smooth=2,
                edge=0.03,
            )
        ]
    ]


def jelly() -> Model:
    red = Paint(colour=(0.90, 0.12, 0.18), gloss=1.0, alpha=0.72)
    body = lathe(((0, 0), (0.9, 0), (0.82, 0.35), (0.62, 0.8), (0.3, 0.95), (0, 0.95)), red, (0, 0.1, 0), smooth=1)
    lobes = [limb((0.82 * x, 0.2, 0.82 * z), (0.5 * x, 0.85, 0.5 * z), 0.22, red, 0.18) for x, _, z in around(9, 1.0)]
    return [
        *plate(1.3),
        *lobes[:0],
        body,
        *[ball((0.16, 0.12, 0.16), plain((0.99, 0.97, 0.94), 0.3), (0.0, 1.12, 0))],
        ball(0.11, plain((0.86, 0.10, 0.14), 0.8), (0, 1.27, 0)),
        *[
            ball((0.12, 0.09, 0.12), plain((0.99, 0.97, 0.94), 0.3), (1.02 * x, 0.18, 1.02 * z))
            for x, _, z in around(14, 1.0)
        ],
    ]


def tiramisu() -> Model:
    out: Model = [*plate(1.4)]
    for k in range(2):
        y = 0.1 + 0.52 * k
        out += [
            box(
                (1.4, 0.28, 1.0),
                Paint(colour=(0.80, 0.56, 0.30), pattern=patches((0.42, 0.24, 0.14), 3, 0.1), gloss=0.1),
                (0, y, 0),
                edge=0.06,
            ),
            box((1.42, 0.24, 1.02), plain((0.99, 0.95, 0.86), 0.25), (0, y + 0.28, 0), edge=0.08),
        ]
    return [
        *out,
        box(
            (1.36, 0.05, 0.96),
            Paint(colour=(0.38, 0.22, 0.14), pattern=patches((0.28, 0.15, 0.09), 9), gloss=0.05),
            (0, 1.13, 0),
            edge=0.03,
        ),
        *[
            ball((0.10, 0.07, 0.06), plain((0.26, 0.14, 0.08), 0.5), (x, 1.2, z), turn=(0, a, 0))
            for x, z, a in ((0.0, 0.05, 20), (0.16, 0.14, 90), (-0.1, 0.2, 150))
        ],
    ]


def creme_brulee() -> Model:
    flutes = [ball((0.07, 0.26, 0.07), plain(WHITE, 0.6), (0.94 * x, 0.28, 0.94 * z)) for x, _, z in around(30, 1.0)]
    return [
        hollow(lathe(((0, 0), (0.86, 0), (1.0, 0.7), (0, 0.7)), plain(WHITE, 0.6)), 0.04, 0.5),
        *flutes,
        cone(
            0.92,
            0.92,
            0.06,
            Paint(colour=(0.90, 0.56, 0.16), pattern=patches((0.52, 0.24, 0.06), 3, 0.0), gloss=1.0),
            (0, 0.42, 0),
        ),
        *[
            ball((0.16, 0.12, 0.14), plain((0.86, 0.14, 0.26), 0.3), (x, 0.54, z))
            for x, z in ((0.1, 0.1), (-0.16, 0.16), (-0.02, -0.12))
        ],
        ball((0.18, 0.03, 0.1), plain(GREEN), (0.28, 0.52, -0.08), turn=(0, 30, 14)),
    ]


def cake_stand() -> Model:
    white, gold = plain((0.98, 0.97, 0.96), 0.6), metal((0.90, 0.68, 0.28))
    out: Model = [
        rod((0, 0.1, 0), (0, 3.0, 0), 0.05, gold),
        ring(0.14, 0.035, gold, (0, 3.12, 0), turn=(90, 0, 0)),
        lathe(((0, 0), (0.5, 0), (0.2, 0.2), (0.08, 0.4), (0, 0.4)), gold, smooth=1),
    ]
    for y, r in ((0.4, 1.35), (1.35, 1.02), (2.2, 0.70)):
        out += [
            lathe(((0, 0), (r, 0.06), (r + 0.06, 0.14), (r - 0.06, 0.1), (0, 0.08)), white, (0, y, 0)),
            ring(r + 0.03, 0.025, gold, (0, y + 0.13, 0)),
        ]
        for k, (x, _, z) in enumerate(around(round(r * 7), r * 0.74)):
            frosting = ((0.98, 0.66, 0.76), (0.72, 0.88, 0.72), (0.99, 0.90, 0.60), COCOA)[k % 4]
            out += [
                cone(0.16, 0.2, 0.2, plain(CRUST), (x, y + 0.1, z)),
                ball((0.21, 0.17, 0.21), plain(frosting, 0.3), (x, y + 0.36, z)),
                ball(0.06, plain(RED, 0.6), (x, y + 0.54, z)),
            ]
    return out


MODELS = {
    f.__name__: f
    for f in (
        lasagna, club_sandwich, quesadilla, nachos, churros, eclair, quiche, samosas, spring_rolls, sausage, ham,
        marshmallows, jelly, tiramisu, creme_brulee, cake_stand,
    )
}  # fmt: skip
VIEWS = {
    **dict.fromkeys(
        ("quesadilla", "nachos", "quiche", "samosas", "spring_rolls", "creme_brulee"),
        View(yaw_deg=20.0, pitch_deg=30.0),
    ),
    **dict.fromkeys(("lasagna", "club_sandwich", "tiramisu", "eclair", "jelly"), View(yaw_deg=22.0, pitch_deg=20.0)),
    "sausage": View(yaw_deg=8.0, pitch_deg=8.0),
}
