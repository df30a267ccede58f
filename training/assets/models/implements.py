"""Tools of the house, the garden and the workshop."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.forms import around, tube
from training.assets.models.patterns import (
    BLACK,
    BRASS,
    OAK,
    PINE,
    RED,
    WHITE,
    metal,
    plain,
    stripes,
    wood,
)
from training.assets.solid import Paint, Part, arc, ball, box, carved, cone, hollow, lathe, limb, moved, ring, rod, slab

Model = list[Part]


def _leaning(parts: Model, degrees: float = -24.0) -> Model:
    return moved(parts, (0, 0, 0), turn=(0, 0, degrees))


def cane() -> Model:
    w = wood((0.50, 0.26, 0.13), 1)
    hook = [
        (0.26 + 0.26 * math.cos(math.radians(a)), 3.0 + 0.26 * math.sin(math.radians(a)), 0)
        for a in range(180, -35, -12)
    ]
    return _leaning(
        [
            tube([(0, 0.1, 0), *hook], 0.075, w),
            cone(0.085, 0.075, 0.22, plain(BLACK)),
            cone(0.085, 0.085, 0.14, metal(BRASS), (0, 2.72, 0)),
        ],
        -8,
    )


def rake() -> Model:
    teeth = [
        tube([(x, 0.42, 0), (x * 1.06, 0.2, 0.05), (x * 1.08, 0.0, 0.16)], 0.035, metal())
        for x in (-0.6, -0.45, -0.3, -0.15, 0, 0.15, 0.3, 0.45, 0.6)
    ]
    return _leaning(
        [
            rod((0, 0.4, 0), (0, 3.6, 0), 0.06, wood(PINE, 1)),
            box((1.4, 0.11, 0.1), plain(RED, 0.5), (0, 0.40, 0)),
            cone(0.09, 0.07, 0.35, plain(RED, 0.5), (0, 0.45, 0)),
            *teeth,
        ],
        -14,
    )


def hoe() -> Model:
    blade = slab([(-0.36, 0), (0.36, 0), (0.22, 0.42), (-0.22, 0.42)], 0.05, metal(), (0, 0.02, 0.22), turn=(-24, 0, 0))
    return _leaning(
        [
            rod((0, 0.45, 0), (0, 3.4, 0), 0.065, wood(PINE, 1)),
            blade,
            tube([(0, 0.42, 0.05), (0, 0.5, 0.02), (0, 0.75, 0)], 0.055, metal()),
        ],
        -14,
    )


def pitchfork() -> Model:
    tines = [
        tube([(0, 0.95, 0), (x * 0.9, 0.85, 0), (x, 0.65, 0), (x, 0.02, 0.08)], 0.035, metal((0.56, 0.59, 0.63)))
        for x in (-0.36, -0.12, 0.12, 0.36)
    ]
    return _leaning(
        [rod((0, 0.95, 0), (0, 3.5, 0), 0.06, wood(OAK, 1)), cone(0.09, 0.07, 0.34, metal(), (0, 0.88, 0)), *tines], -14
    )


def scythe() -> Model:
    blade = [(0.0, 3.2), (0.5, 3.36), (1.1, 3.26), (1.7, 2.82), (1.2, 3.05), (0.6, 3.10), (0.0, 3.0)]
    w = wood((0.58, 0.36, 0.19), 1)
    return _leaning(
        [
            tube([(-0.25, 0, 0), (-0.05, 1.1, 0), (0.05, 2.1, 0), (0, 3.25, 0)], 0.07, w),
            slab(blade, 0.05, metal(), edge=0.012),
            *[rod((0, y, 0), (-0.36, y + 0.1, 0.1), 0.05, w) for y in (1.2, 2.0)],
            cone(0.1, 0.1, 0.2, metal((0.4, 0.42, 0.46)), (0, 3.0, 0)),
        ],
        8,
    )


def sickle() -> Model:
    outer, inner = arc(1.0, 10, 235, 22), arc(0.84, 225, 25, 22)
    blade = [*outer, *[(x + 0.06, y + 0.10) for x, y in inner]]
    return moved(
        [
            slab(blade, 0.05, metal(), edge=0.012),
            limb((-0.58, -0.82, 0), (-0.98, -1.55, 0), 0.12, wood((0.62, 0.34, 0.17), 1), 0.15),
            cone(0.13, 0.13, 0.12, metal(BRASS), (-0.52, -0.75, 0), turn=(0, 0, 152)),
        ],
        (0, 1.7, 0),
    )


def plough() -> Model:
    w, iron = wood((0.60, 0.36, 0.18), 0), metal((0.50, 0.52, 0.56))
    share = slab(
        [(-0.55, 0), (0.5, 0.0), (0.30, 0.60), (-0.15, 0.70)],
        0.10,
        iron,
        (-0.15, 0, 0.12),
        turn=(-22, 12, 0),
        edge=0.03,
    )
    return [
        tube([(-1.7, 0.85, 0), (-0.6, 0.95, 0), (0.2, 0.62, 0), (0.6, 0.35, 0)], 0.10, w),
        share,
        *[
            tube([(0.2, 0.5, s * 0.12), (0.8, 0.85, s * 0.22), (1.35, 1.35, s * 0.36), (1.65, 1.42, s * 0.38)], 0.06, w)
            for s in (-1, 1)
        ],
        rod((0.9, 0.92, -0.25), (0.9, 0.92, 0.25), 0.045, w),
        moved(
            [ring(0.34, 0.055, iron), *[rod((0, 0, 0), p, 0.03, iron) for p in around(6, 0.32)], ball(0.08, iron)],
            (-1.5, 0.36, 0.0),
            turn=(90, 0, 0),
        )[0],
        *moved(
            [*[rod((0, 0, 0), p, 0.03, iron) for p in around(6, 0.32)], ball(0.08, iron)],
            (-1.5, 0.36, 0.0),
            turn=(90, 0, 0),
        ),
        rod((-1.5, 0.36, 0), (-1.45, 0.88, 0), 0.05, iron),
    ]


def chisel() -> Model:
    return _leaning(
        [
            lathe(
                ((0, 0), (0.13, 0), (0.17, 0.3), (0.14, 0.7), (0.17, 0.86), (0.1, 0.95), (0, 0.95)),
                wood((0.80, 0.46, 0.20), 1),
                (0, 1.2, 0),
                smooth=1,
            ),
            cone(0.15, 0.13, 0.12, metal(BRASS), (0, 1.1, 0)),
            slab([(-0.12, 0), (0.12, 0), (0.12, 0.75), (0.06, 1.15), (-0.06, 1.15), (-0.12, 0.75)], 0.07, metal()),
        ],
        -38,
    )


def pliers() -> Model:
    out: Model = [cone(0.15, 0.15, 0.16, metal((0.55, 0.57, 0.6)), (0, 1.42, -0.08), turn=(90, 0, 0))]
    for s in (-1, 1):
        out += [
            slab(
                [(s * 0.02, 1.42), (s * 0.22, 1.46), (s * 0.19, 1.85), (s * 0.06, 2.2), (s * 0.015, 2.2)],
                0.14,
                metal(),
                edge=0.02,
            ),
            tube(
                [(s * 0.05, 1.40, 0), (-s * 0.28, 1.05, 0), (-s * 0.34, 0.5, 0), (-s * 0.24, 0.0, 0)],
                0.115,
                plain(RED, 0.5),
            ),
            tube([(s * 0.08, 1.44, 0), (-s * 0.2, 1.2, 0)], 0.12, metal()),
        ]
    return _leaning(out, -32)


def paint_roller() -> Model:
    return _leaning(
        [
            cone(
                0.24,
                0.24,
                1.3,
                Paint(colour=(0.30, 0.62, 0.92), gloss=0.1, soft=0.3),
                (-0.65, 2.3, 0),
                turn=(0, 0, -90),
            ),
            tube([(0.66, 2.3, 0), (0.86, 2.3, 0), (0.86, 1.75, 0), (0, 1.6, 0), (0, 1.15, 0)], 0.045, metal()),
            lathe(
                ((0, 0), (0.10, 0), (0.15, 0.25), (0.11, 0.7), (0.15, 1.0), (0.08, 1.2), (0, 1.2)),
                plain((0.98, 0.55, 0.12), 0.4),
                smooth=1,
            ),
        ],
        -14,
    )


def chainsaw() -> Model:
    orange, dark = plain((0.98, 0.46, 0.10), 0.5), plain((0.22, 0.22, 0.25), 0.3)
    bar = [(-2.1, 0.50), (-2.0, 0.34), (-0.2, 0.34), (-0.2, 0.82), (-2.0, 0.82), (-2.1, 0.66)]
    return [
        box((1.15, 0.72, 0.6), orange, (0.35, 0.2, 0), edge=0.12),
        box((0.7, 0.2, 0.5), dark, (0.3, 0.86, 0), edge=0.08),
        slab(bar, 0.06, metal(), edge=0.02),
        tube(
            [
                (-0.2, 0.88, 0),
                (-1.9, 0.88, 0),
                (-2.1, 0.78, 0),
                (-2.17, 0.58, 0),
                (-2.1, 0.38, 0),
                (-1.9, 0.28, 0),
                (-0.2, 0.28, 0),
            ],
            0.045,
            plain((0.32, 0.33, 0.36), 0.6),
        ),
        *[box((0.07, 0.10, 0.05), dark, (-0.35 - 0.2 * k, y, 0)) for k in range(9) for y in (0.89, 0.17)],
        tube([(0.9, 0.3, 0), (1.5, 0.3, 0), (1.62, 0.6, 0), (1.4, 0.86, 0), (0.85, 0.84, 0)], 0.09, dark),
        tube([(0.0, 0.5, 0.36), (0.0, 1.25, 0.3), (0.0, 1.3, -0.2), (0, 0.5, -0.32)], 0.065, dark),
        box((0.06, 0.5, 0.5), dark, (-0.3, 0.9, 0), turn=(0, 0, 14)),
        cone(0.17, 0.17, 0.06, dark, (0.6, 0.55, 0.3), turn=(90, 0, 0)),
        box((0.4, 0.1, 0.02), plain(WHITE), (0.25, 0.4, 0.31)),
    ]


def crowbar() -> Model:
    return _leaning(
        [
            tube(
                [
                    (-0.20, 0, 0),
                    (0, 0.35, 0),
                    (0, 2.6, 0),
                    (0.06, 2.85, 0),
                    (0.24, 3.0, 0),
                    (0.44, 2.95, 0),
                    (0.54, 2.75, 0),
                ],
                0.10,
                plain((0.84, 0.20, 0.16), 0.6),
            ),
            slab([(-0.30, -0.15), (-0.10, -0.15), (-0.05, 0.2), (-0.22, 0.2)], 0.12, metal((0.5, 0.52, 0.55))),
            slab([(0.44, 2.55), (0.64, 2.55), (0.62, 2.85), (0.46, 2.85)], 0.12, metal((0.5, 0.52, 0.55))),
        ],
        -30,
    )


def flat_iron() -> Model:
    sole = [(-1.1, 0), (-0.75, 0.34), (0, 0.5), (0.75, 0.46), (0.85, 0), (0.75, -0.46), (0, -0.5), (-0.75, -0.34)]
    teal = plain((0.16, 0.60, 0.78), 0.6)
    return [
        slab(sole, 0.10, metal((0.86, 0.88, 0.9)), (0, 0.05, 0), turn=(90, 0, 0), edge=0.02),
        slab([(x * 0.95, y * 0.92) for x, y in sole], 0.30, teal, (0, 0.25, 0), turn=(90, 0, 0), edge=0.10),
        ball((0.72, 0.34, 0.36), plain(WHITE, 0.5), (0.05, 0.40, 0)),
        tube(
            [(-0.62, 0.5, 0), (-0.52, 0.95, 0), (-0.15, 1.08, 0), (0.45, 1.06, 0), (0.72, 0.9, 0), (0.70, 0.42, 0)],
            0.115,
            teal,
        ),
        cone(0.12, 0.12, 0.08, plain((0.98, 0.55, 0.15)), (-0.15, 0.70, 0)),
        tube([(0.75, 0.85, 0), (1.1, 1.1, 0.1), (1.45, 0.9, 0.2), (1.5, 0.4, 0.3)], 0.04, plain(BLACK)),
    ]


def ironing_board() -> Model:
    top = [
        (-1.75, 0.16),
        (-1.4, 0.36),
        (-0.6, 0.45),
        (1.4, 0.45),
        (1.6, 0.36),
        (1.6, -0.36),
        (1.4, -0.45),
        (-0.6, -0.45),
        (-1.4, -0.36),
        (-1.75, -0.16),
    ]
    cloth = Paint(colour=(0.62, 0.82, 0.92), pattern=stripes((0.95, 0.97, 0.98), 0.24, 0), gloss=0.05)
    legs = [
        p
        for s in (-1, 1)
        for p in (
            rod((-s * 1.0, 0, 0.34), (s * 0.9, 1.75, 0.28), 0.045, metal()),
            rod((-s * 1.0, 0, -0.34), (s * 0.9, 1.75, -0.28), 0.045, metal()),
            rod((-s * 1.0, 0.02, -0.42), (-s * 1.0, 0.02, 0.42), 0.06, plain(BLACK)),
        )
    ]
    return [slab(top, 0.12, cloth, (0, 1.80, 0), turn=(90, 0, 0), edge=0.05), *legs]


def hair_dryer() -> Model:
    pink, dark = plain((0.94, 0.36, 0.56), 0.7), plain((0.25, 0.22, 0.28), 0.4)
    return [
        lathe(
            ((0, 0), (0.44, 0.02), (0.56, 0.3), (0.50, 0.7), (0.36, 1.1), (0.33, 1.35), (0, 1.35)),
            pink,
            (0.6, 1.55, 0),
            turn=(0, 0, 90),
            smooth=1,
        ),
        cone(0.34, 0.30, 0.36, dark, (-0.72, 1.55, 0), turn=(0, 0, 90)),
        cone(0.40, 0.36, 0.05, dark, (0.62, 1.55, 0), turn=(0, 0, -90)),
        slab([(-0.2, 0), (0.18, 0), (0.24, 1.3), (-0.14, 1.3)], 0.34, pink, (0.34, 0, 0), edge=0.12),
        box((0.05, 0.35, 0.14), dark, (0.19, 0.8, 0), turn=(0, 0, -3)),
        tube([(0.33, 0.05, 0), (0.4, -0.2, 0), (0.7, -0.35, 0), (1.1, -0.2, 0), (1.3, 0.1, 0)], 0.045, dark),
    ]


def mop() -> Model:
    strands = [
        tube(
            [(0, 0.85, 0), (0.42 * x + 0.0, 0.62, 0.36 * z), (0.62 * x, 0.25, 0.55 * z), (0.80 * x, 0.02, 0.7 * z)],
            0.06,
            plain((0.95, 0.93, 0.86) if k % 2 else (0.86, 0.84, 0.78), 0.05),
        )
        for k, (x, _, z) in enumerate([*around(22, 1.0), *around(12, 0.5), *around(5, 0.2)])
    ]
    return _leaning(
        [
            rod((0, 0.85, 0), (0, 4.0, 0), 0.055, plain((0.20, 0.52, 0.86), 0.4)),
            cone(0.17, 0.09, 0.32, plain((0.16, 0.40, 0.72), 0.4), (0, 0.72, 0)),
            *strands,
        ],
        -10,
    )


def rolling_pin() -> Model:
    w = wood((0.90, 0.66, 0.38), 1)
    return moved(
        [
            lathe(((0, 0), (0.26, 0.0), (0.28, 0.05), (0.28, 1.95), (0.26, 2.0), (0, 2.0)), w),
            *moved(
                [
                    lathe(
                        ((0, 0), (0.07, 0), (0.11, 0.14), (0.13, 0.38), (0.09, 0.5), (0, 0.5)),
                        wood((0.72, 0.42, 0.20), 1),
                        smooth=1,
                    )
                ],
                (0, 2.02, 0),
            ),
            *moved(
                [
                    lathe(
                        ((0, 0), (0.07, 0), (0.11, 0.14), (0.13, 0.38), (0.09, 0.5), (0, 0.5)),
                        wood((0.72, 0.42, 0.20), 1),
                        smooth=1,
                    )
                ],
                (0, -0.02, 0),
                turn=(180, 0, 0),
            ),
        ],
        (0, 0, 0),
        turn=(0, 0, -62),
    )


def whisk() -> Model:
    wires = [
        tube(
            [
                (0, 1.0, 0),
                *[
                    (
                        0.46 * math.sin(math.pi * t) * math.cos(a),
                        1.0 + 1.35 * (1 - math.cos(math.pi * t)) / 2 * 1.0,
                        0.46 * math.sin(math.pi * t) * math.sin(a),
                    )
                    for t in (0.12, 0.25, 0.4, 0.55, 0.7, 0.82, 0.92, 1.0)
                ],
            ],
            0.026,
            metal((0.82, 0.84, 0.87)),
        )
        for a in [k * math.pi / 4 for k in range(8)]
    ]
    return _leaning(
        [
            *wires,
            lathe(
                ((0, 0), (0.09, 0), (0.12, 0.2), (0.10, 0.8), (0.07, 1.05), (0, 1.05)),
                plain((0.90, 0.24, 0.22), 0.5),
                smooth=1,
            ),
            ring(0.05, 0.02, metal(), (0, -0.05, 0), turn=(90, 0, 0)),
        ],
        -36,
    )


def colander() -> Model:
    bowl = hollow(
        lathe(((0, 0), (0.42, 0), (0.78, 0.28), (1.06, 1.0), (0, 1.0)), metal((0.84, 0.86, 0.89)), smooth=1),
        0.025,
        0.78,
    )
    holes = [
        cone(
            0.035,
            0.035,
            0.12,
            plain((0.25, 0.27, 0.30)),
            (0.92 * r * math.cos(a), y, 0.92 * r * math.sin(a)),
            turn=(0, -math.degrees(a), -90),
        )
        for r, y, n in ((0.90, 0.56, 26), (0.80, 0.42, 22), (0.66, 0.28, 18))
        for a in [2 * math.pi * k / n for k in range(n)]
    ]
    return moved(
        [
            bowl,
            *holes,
            ring(1.0, 0.045, metal(), (0, 0.78, 0)),
            cone(0.46, 0.40, 0.14, metal(), (0, -0.12, 0)),
            *[
                tube(
                    [(s * 0.98, 0.72, -0.24), (s * 1.3, 0.74, -0.18), (s * 1.3, 0.74, 0.18), (s * 0.98, 0.72, 0.24)],
                    0.05,
                    metal(),
                )
                for s in (-1, 1)
            ],
        ],
        (0, 0.12, 0),
    )


def grater() -> Model:
    outline = [(-0.62, 0), (0.62, 0), (0.40, 1.6), (-0.40, 1.6)]
    dark = plain((0.30, 0.32, 0.36))
    dots = [
        ball((0.05, 0.035, 0.03), dark, (x + 0.05 * (r % 2), 0.25 + 0.16 * r, 0.41))
        for r in range(8)
        for x in (-0.28, -0.14, 0, 0.14, 0.24)
    ]
    side = [ball((0.03, 0.025, 0.20), dark, (0.59 - 0.034 * r, 0.3 + 0.24 * r, 0), turn=(0, 0, 8)) for r in range(5)]
    grip = tube(
        [(-0.3, 1.58, 0), (-0.26, 1.95, 0), (0.26, 1.95, 0), (0.3, 1.58, 0)], 0.09, plain((0.88, 0.22, 0.20), 0.5)
    )
    return [slab(outline, 0.8, metal((0.80, 0.83, 0.86)), edge=0.04), *dots, *side, grip]


def corkscrew() -> Model:
    screw = tube(
        [(0.10 * math.cos(1.1 * k), 1.25 - 0.055 * k, 0.10 * math.sin(1.1 * k)) for k in range(24)], 0.035, metal()
    )
    return _leaning(
        [
            screw,
            rod((0, 1.2, 0), (0, 1.75, 0), 0.06, metal()),
            limb((-0.6, 1.85, 0), (0.6, 1.85, 0), 0.15, wood((0.62, 0.32, 0.16), 0)),
            cone(0.14, 0.14, 0.1, metal(BRASS), (0, 1.62, 0)),
        ],
        -20,
    )


def wok() -> Model:
    return [
        hollow(
            lathe(((0, 0), (0.3, 0.02), (0.8, 0.22), (1.22, 0.8), (0, 0.8)), plain((0.22, 0.23, 0.26), 0.7), smooth=2),
            0.03,
            0.6,
        ),
        ring(1.15, 0.035, plain((0.30, 0.31, 0.35), 0.8), (0, 0.6, 0)),
        limb((1.1, 0.62, 0), (2.1, 0.85, 0), 0.075, wood((0.62, 0.36, 0.18), 0), 0.10),
        tube([(-1.12, 0.58, -0.2), (-1.4, 0.66, -0.14), (-1.4, 0.66, 0.14), (-1.12, 0.58, 0.2)], 0.05, metal()),
    ]


def calculator() -> Model:
    keys = [
        box((0.2, 0.06, 0.16), plain(c, 0.4), (-0.36 + 0.24 * x, 0.16, -0.02 + 0.21 * z), edge=0.03)
        for z in range(4)
        for x in range(4)
        for c in [(0.98, 0.58, 0.16) if x == 3 else (0.93, 0.94, 0.96)]
    ]
    return moved(
        [
            box((1.15, 0.16, 1.75), plain((0.24, 0.28, 0.38), 0.4), edge=0.07),
            box((0.94, 0.03, 0.36), plain((0.66, 0.80, 0.66), 0.5), (0, 0.15, -0.56)),
            *[box((0.07, 0.02, 0.2), plain((0.14, 0.20, 0.16)), (0.1 + 0.14 * k, 0.165, -0.56)) for k in range(3)],
            *keys,
        ],
        (0, 0, 0),
        turn=(52, 0, 0),
    )


def horseshoe() -> Model:
    outer, inner = arc(1.0, -58, 238, 30), arc(0.66, 234, -54, 26)
    shoe = slab(
        [*[(x * 0.94, y * 1.08) for x, y in outer], *[(x * 0.92, y * 1.1) for x, y in inner]],
        0.2,
        metal((0.62, 0.64, 0.69)),
        edge=0.05,
    )
    nails = [
        ball(
            (0.07, 0.07, 0.03),
            plain((0.28, 0.29, 0.33)),
            (0.80 * math.cos(math.radians(a)), 0.88 * math.sin(math.radians(a)), 0.11),
        )
        for a in (-30, 0, 30, 60, 120, 150, 180, 210)
    ]
    return moved([shoe, *nails], (0, 0.95, 0))


def dominoes() -> Model:
    def tile(pips: tuple[tuple[float, float], ...]) -> Model:
        return [
            box((0.62, 1.25, 0.2), plain((0.97, 0.95, 0.90), 0.5), edge=0.06),
            box((0.5, 0.025, 0.01), plain(BLACK), (0, 0.615, 0.10)),
            *[ball((0.065, 0.065, 0.03), plain(BLACK), (x, y, 0.10)) for x, y in pips],
        ]

    five = ((-0.16, 0.15), (0.16, 0.15), (0, 0.32), (-0.16, 0.48), (0.16, 0.48))
    three = ((-0.16, 0.78), (0, 0.93), (0.16, 1.08))
    two = ((-0.14, 0.80), (0.14, 1.06))
    return [
        p
        for k, (pips, lean) in enumerate(
            (
                ((*five, *three), 0),
                ((*five[:2], *five[3:], *two), 0),
                ((five[2], *three), 0),
                ((*five, *two), 0),
                (five[:2], -24),
            )
        )
        for p in moved(tile(pips), (-0.95 + 0.5 * k, 0, -0.9 + 0.45 * k), turn=(0, 40, lean))
    ]


def smoking_pipe() -> Model:
    w = wood((0.46, 0.20, 0.10), 1)
    bowl = hollow(
        lathe(((0, 0), (0.22, 0.02), (0.36, 0.25), (0.34, 0.75), (0.30, 1.05), (0, 1.05)), w, (-0.8, 0.1, 0), smooth=1),
        0.05,
        0.85,
    )
    return [
        bowl,
        ball((0.24, 0.1, 0.24), plain((0.20, 0.13, 0.10)), (-0.8, 0.72, 0)),
        tube([(-0.62, 0.28, 0), (-0.1, 0.32, 0), (0.4, 0.62, 0)], 0.12, w),
        cone(0.12, 0.12, 0.1, metal(BRASS), (0.36, 0.6, 0), turn=(0, 0, -58)),
        tube([(0.42, 0.64, 0), (0.8, 0.92, 0), (1.25, 1.0, 0)], 0.085, plain((0.14, 0.12, 0.13), 0.7)),
    ]


def cigar() -> Model:
    return _leaning(
        [
            lathe(
                ((0, 0), (0.16, 0.02), (0.19, 0.2), (0.20, 1.9), (0, 1.9)),
                Paint(colour=(0.50, 0.29, 0.15), pattern=stripes((0.43, 0.24, 0.12), 0.3, 1), gloss=0.15),
            ),
            cone(0.21, 0.21, 0.26, metal((0.88, 0.66, 0.22)), (0, 0.45, 0)),
            cone(0.215, 0.215, 0.1, plain((0.78, 0.16, 0.14)), (0, 0.53, 0)),
            cone(0.195, 0.18, 0.16, plain((0.66, 0.65, 0.64)), (0, 1.9, 0)),
            ball((0.15, 0.05, 0.15), Paint(colour=(1.0, 0.48, 0.12), glow=0.7), (0, 2.05, 0)),
        ],
        -66,
    )


def cigarette() -> Model:
    return _leaning(
        [
            cone(0.11, 0.11, 0.55, plain((0.90, 0.62, 0.30)), (0, 0, 0)),
            cone(0.11, 0.11, 1.1, plain((0.97, 0.97, 0.96)), (0, 0.55, 0)),
            cone(0.11, 0.09, 0.15, plain((0.62, 0.61, 0.60)), (0, 1.65, 0)),
            ball((0.09, 0.04, 0.09), Paint(colour=(1.0, 0.45, 0.10), glow=0.7), (0, 1.80, 0)),
        ],
        -62,
    )


def lighter() -> Model:
    return [
        box((0.62, 1.1, 0.3), metal((0.80, 0.82, 0.86)), edge=0.06),
        box((0.40, 0.34, 0.24), metal((0.6, 0.62, 0.66)), (-0.04, 1.08, 0)),
        box((0.62, 0.5, 0.3), metal((0.80, 0.82, 0.86)), (0.58, 1.12, 0), turn=(0, 0, -72), edge=0.06),
        cone(0.1, 0.1, 0.1, plain((0.4, 0.41, 0.44), 0.7), (0.14, 1.34, -0.05), turn=(90, 0, 0)),
        lathe(
            ((0, 0), (0.12, 0.12), (0.09, 0.32), (0, 0.6)),
            Paint(colour=(1.0, 0.62, 0.14), glow=0.9),
            (-0.08, 1.42, 0),
            smooth=2,
        ),
        lathe(
            ((0, 0), (0.06, 0.08), (0.04, 0.18), (0, 0.3)),
            Paint(colour=(1.0, 0.92, 0.55), glow=0.9),
            (-0.08, 1.45, 0.09),
            smooth=2,
        ),
    ]


def matchbox() -> Model:
    sticks = [
        p
        for k in range(6)
        for p in (
            rod((-0.5, 0.30, -0.25 + 0.1 * k), (0.98, 0.33, -0.25 + 0.1 * k), 0.035, wood((0.93, 0.78, 0.52), 0)),
            ball((0.075, 0.06, 0.06), plain((0.86, 0.18, 0.14)), (1.0, 0.33, -0.25 + 0.1 * k)),
        )
    ]
    return [
        box((1.5, 0.40, 0.9), plain((0.16, 0.40, 0.76), 0.2), (-0.35, 0, 0), edge=0.02),
        box((1.1, 0.02, 0.6), plain((0.98, 0.84, 0.30)), (-0.35, 0.395, 0)),
        ball((0.22, 0.02, 0.22), plain((0.88, 0.24, 0.18)), (-0.35, 0.415, 0)),
        box((1.45, 0.26, 0.02), plain((0.42, 0.26, 0.20), 0.05), (-0.35, 0.06, 0.45)),
        carved(
            box((0.9, 0.32, 0.78), plain((0.88, 0.82, 0.70), 0.1), (0.62, 0.03, 0)),
            box((0.82, 0.4, 0.68), plain(WHITE), (0.6, 0.08, 0)),
        ),
        *sticks,
    ]


def golf_club() -> Model:
    return _leaning(
        [
            rod((0, 0.2, 0), (0, 3.2, 0), 0.04, metal()),
            rod((0, 3.0, 0), (0, 3.9, 0), 0.065, plain((0.18, 0.18, 0.21), 0.2), 0.08),
            slab(
                [(-0.55, 0.0), (0.02, 0.0), (0.10, 0.30), (-0.05, 0.34), (-0.5, 0.24)],
                0.2,
                metal((0.78, 0.80, 0.84)),
                edge=0.05,
            ),
        ],
        -20,
    )


def oar() -> Model:
    w = wood((0.86, 0.60, 0.32), 1)
    return _leaning(
        [
            rod((0, 1.0, 0), (0, 3.9, 0), 0.06, w),
            slab(
                [
                    (-0.10, 1.2),
                    (-0.24, 0.8),
                    (-0.26, 0.1),
                    (-0.14, 0),
                    (0.14, 0),
                    (0.26, 0.1),
                    (0.24, 0.8),
                    (0.10, 1.2),
                ],
                0.09,
                wood((0.90, 0.66, 0.38), 1),
                edge=0.03,
            ),
            box((0.50, 0.12, 0.10), plain(RED, 0.3), (0, 0.12, 0), edge=0.03),
            rod((0, 3.6, 0), (0, 4.1, 0), 0.085, plain((0.24, 0.26, 0.32))),
        ],
        -30,
    )


def baseball_glove() -> Model:
    tan, lace = plain((0.72, 0.42, 0.20), 0.25), plain((0.93, 0.80, 0.58), 0.1)
    fingers = [
        limb((x * 0.6, 0.9, 0.05), (x * 1.15, t, 0.12), 0.22, tan, 0.19)
        for x, t in ((-0.62, 1.85), (-0.25, 2.1), (0.12, 2.08), (0.48, 1.85))
    ]
    return [
        ball((0.78, 0.75, 0.34), tan, (0, 0.75, 0)),
        *fingers,
        limb((0.6, 0.6, 0.1), (1.1, 1.35, 0.22), 0.24, tan, 0.19),
        tube([(0.55, 1.0, 0.22), (0.75, 1.4, 0.24), (0.95, 1.5, 0.26)], 0.06, lace),
        *[rod((0.56, 1.0 + 0.16 * k, 0.2), (1.0, 1.12 + 0.14 * k, 0.28), 0.035, lace) for k in range(4)],
        ball((0.4, 0.42, 0.14), plain((0.60, 0.33, 0.15), 0.2), (0.02, 0.85, 0.28)),
        ball(0.3, plain(WHITE, 0.3), (0.05, 0.9, 0.42)),
        tube([(-0.12, 1.12, 0.62), (-0.06, 0.95, 0.70), (-0.1, 0.75, 0.66)], 0.014, plain(RED)),
        box((1.0, 0.26, 0.5), tan, (0, 0.02, 0), edge=0.1),
    ]


def toothpaste() -> Model:
    body = Paint(colour=WHITE, pattern=stripes((0.24, 0.58, 0.90), 0.9, 1, 0.35), gloss=0.5)
    return _leaning(
        [
            slab([(-0.42, 0), (0.42, 0), (0.30, 1.9), (-0.30, 1.9)], 0.46, body, edge=0.14),
            box((0.9, 0.14, 0.08), plain((0.24, 0.58, 0.90), 0.4), (0, -0.06, 0)),
            cone(0.24, 0.18, 0.2, plain(WHITE, 0.4), (0, 1.86, 0)),
            cone(0.2, 0.17, 0.36, plain((0.88, 0.22, 0.22), 0.5), (0, 2.05, 0)),
        ],
        -58,
    )


def razor() -> Model:
    return _leaning(
        [
            lathe(
                ((0, 0), (0.10, 0), (0.13, 0.3), (0.09, 1.0), (0.11, 1.6), (0.06, 1.85), (0, 1.85)),
                metal((0.75, 0.78, 0.82)),
                smooth=1,
            ),
            *[cone(0.125, 0.125, 0.03, plain((0.35, 0.37, 0.40)), (0, 0.2 + 0.1 * k, 0)) for k in range(5)],
            box((0.95, 0.16, 0.34), metal(), (0, 1.82, 0.05), edge=0.05),
            box((1.0, 0.05, 0.1), metal((0.92, 0.94, 0.96)), (0, 1.86, 0.24)),
        ],
        -32,
    )


def nail() -> Model:
    return _leaning(
        [
            cone(0.02, 0.10, 0.35, metal()),
            cone(0.10, 0.10, 1.9, metal(), (0, 0.33, 0)),
            cone(0.28, 0.26, 0.09, metal(), (0, 2.2, 0)),
        ],
        -30,
    )


def screw() -> Model:
    thread = tube(
        [
            (
                0.13 * min(1.0, 0.2 + k / 16) * math.cos(0.8 * k),
                0.03 * k,
                0.13 * min(1.0, 0.2 + k / 16) * math.sin(0.8 * k),
            )
            for k in range(52)
        ],
        0.035,
        metal((0.78, 0.74, 0.62)),
    )
    head = carved(
        lathe(((0, 0), (0.12, 0), (0.36, 0.2), (0.34, 0.27), (0, 0.27)), metal((0.82, 0.78, 0.66)), (0, 1.7, 0)),
        box((0.5, 0.2, 0.08), plain(BLACK), (0, 1.88, 0)),
        box((0.08, 0.2, 0.5), plain(BLACK), (0, 1.88, 0)),
    )
    return _leaning(
        [
            cone(0.02, 0.11, 0.4, metal((0.78, 0.74, 0.62))),
            cone(0.11, 0.11, 1.4, metal((0.78, 0.74, 0.62)), (0, 0.4, 0)),
            thread,
            head,
        ],
        -30,
    )


def bellows() -> Model:
    board = [
        (-0.08, 0),
        (0.08, 0),
        (0.3, 0.4),
        (0.58, 1.1),
        (0.5, 1.6),
        (0, 1.85),
        (-0.5, 1.6),
        (-0.58, 1.1),
        (-0.3, 0.4),
    ]
    w = wood((0.62, 0.34, 0.17), 1)
    return _leaning(
        [
            slab(board, 0.1, w, (0, 0, 0.26), turn=(6, 0, 0)),
            slab(board, 0.1, w, (0, 0, -0.26), turn=(-6, 0, 0)),
            slab(
                [(x * 0.93, y * 0.97) for x, y in board],
                0.48,
                Paint(colour=(0.36, 0.16, 0.12), pattern=stripes((0.28, 0.11, 0.08), 0.13, 2), gloss=0.2),
            ),
            cone(0.06, 0.13, 0.6, metal(BRASS), (0, -0.55, 0)),
            *[limb((0, 1.8, s * 0.3), (0, 2.5, s * 0.42), 0.1, w, 0.12) for s in (-1, 1)],
            *[ball(0.035, metal(BRASS), (x * 0.88, y * 0.96, 0.33 + 0.10 * y - 0.06)) for x, y in board[2:]],
        ],
        -36,
    )


MODELS = {
    f.__name__: f
    for f in (
        cane, rake, hoe, pitchfork, scythe, sickle, plough, chisel, pliers, paint_roller, chainsaw, crowbar, flat_iron,
        ironing_board, hair_dryer, mop, rolling_pin, whisk, colander, grater, corkscrew, wok, calculator, horseshoe,
        dominoes, smoking_pipe, cigar, cigarette, lighter, matchbox, golf_club, oar, baseball_glove, toothpaste, razor,
        nail, screw, bellows,
    )
}  # fmt: skip
FLAT = View(yaw_deg=12.0, pitch_deg=6.0)
VIEWS = {
    **dict.fromkeys(("cane", "rake", "hoe", "pitchfork", "scythe", "sickle", "chisel", "pliers", "paint_roller", "crowbar", "mop", "rolling_pin", "whisk", "corkscrew", "cigar", "cigarette", "golf_club", "oar", "toothpaste", "razor", "nail", "screw", "bellows", "horseshoe"), FLAT),
    "colander": View(pitch_deg=24.0),
    "wok": View(pitch_deg=24.0),
    "flat_iron": View(yaw_deg=20.0, pitch_deg=20.0),
    "ironing_board": View(yaw_deg=16.0, pitch_deg=16.0),
    "matchbox": View(yaw_deg=20.0, pitch_deg=26.0),
    "hair_dryer": View(yaw_deg=14.0, pitch_deg=8.0),
    "chainsaw": View(yaw_deg=18.0, pitch_deg=10.0),
    "calculator": View(yaw_deg=18.0, pitch_deg=10.0),
    "baseball_glove": View(yaw_deg=12.0, pitch_deg=6.0),
}  # fmt: skip
