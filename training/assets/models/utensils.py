"""What lies in kitchens, bathrooms and on ironing boards."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.forms import around, tube
from training.assets.models.implements import leaning
from training.assets.models.patterns import BLACK, BRASS, WHITE, metal, plain, stripes, wood
from training.assets.solid import Paint, Part, ball, box, carved, cone, hollow, lathe, limb, moved, ring, rod, slab

Model = list[Part]


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
    return leaning(
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
    return leaning(
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
    return leaning(
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


def toothpaste() -> Model:
    body = Paint(colour=WHITE, pattern=stripes((0.24, 0.58, 0.90), 0.9, 1, 0.35), gloss=0.5)
    return leaning(
        [
            slab([(-0.42, 0), (0.42, 0), (0.30, 1.9), (-0.30, 1.9)], 0.46, body, edge=0.14),
            box((0.9, 0.14, 0.08), plain((0.24, 0.58, 0.90), 0.4), (0, -0.06, 0)),
            cone(0.24, 0.18, 0.2, plain(WHITE, 0.4), (0, 1.86, 0)),
            cone(0.2, 0.17, 0.36, plain((0.88, 0.22, 0.22), 0.5), (0, 2.05, 0)),
        ],
        -58,
    )


def razor() -> Model:
    return leaning(
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


MODELS = {
    f.__name__: f
    for f in (
        flat_iron, ironing_board, hair_dryer, mop, rolling_pin, whisk, colander, grater, corkscrew, wok, calculator,
        lighter, matchbox, toothpaste, razor,
    )
}  # fmt: skip
VIEWS = {
    **dict.fromkeys(
        ("mop", "rolling_pin", "whisk", "corkscrew", "toothpaste", "razor"), View(yaw_deg=12.0, pitch_deg=6.0)
    ),
    **dict.fromkeys(("colander", "wok"), View(pitch_deg=24.0)),
    "flat_iron": View(yaw_deg=20.0, pitch_deg=20.0),
    "ironing_board": View(yaw_deg=16.0, pitch_deg=16.0),
    "matchbox": View(yaw_deg=20.0, pitch_deg=26.0),
    "hair_dryer": View(yaw_deg=14.0, pitch_deg=8.0),
    "calculator": View(yaw_deg=18.0, pitch_deg=10.0),
}
