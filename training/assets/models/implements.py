"""Tools of the garden and the workshop, and small things that are held."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.forms import around, tube
from training.assets.models.patterns import BLACK, BRASS, OAK, PINE, RED, WHITE, metal, plain, stripes, wood
from training.assets.solid import Paint, Part, arc, ball, box, carved, cone, hollow, lathe, limb, moved, ring, rod, slab

Model = list[Part]


def leaning(parts: Model, degrees: float = -24.0) -> Model:
    return moved(parts, (0, 0, 0), turn=(0, 0, degrees))


def cane() -> Model:
    w = wood((0.50, 0.26, 0.13), 1)
    hook = [
        (0.26 + 0.26 * math.cos(math.radians(a)), 3.0 + 0.26 * math.sin(math.radians(a)), 0)
        for a in range(180, -35, -12)
    ]
    return leaning(
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
    return leaning(
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
    return leaning(
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
    return leaning(
        [rod((0, 0.95, 0), (0, 3.5, 0), 0.06, wood(OAK, 1)), cone(0.09, 0.07, 0.34, metal(), (0, 0.88, 0)), *tines], -14
    )


def scythe() -> Model:
    blade = [(0.0, 3.2), (0.5, 3.36), (1.1, 3.26), (1.7, 2.82), (1.2, 3.05), (0.6, 3.10), (0.0, 3.0)]
    w = wood((0.58, 0.36, 0.19), 1)
    return leaning(
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
    return leaning(
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
    return leaning(out, -32)


def paint_roller() -> Model:
    return leaning(
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
    return leaning(
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
    return leaning(
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
    return leaning(
        [
            cone(0.11, 0.11, 0.55, plain((0.90, 0.62, 0.30)), (0, 0, 0)),
            cone(0.11, 0.11, 1.1, plain((0.97, 0.97, 0.96)), (0, 0.55, 0)),
            cone(0.11, 0.09, 0.15, plain((0.62, 0.61, 0.60)), (0, 1.65, 0)),
            ball((0.09, 0.04, 0.09), Paint(colour=(1.0, 0.45, 0.10), glow=0.7), (0, 1.80, 0)),
        ],
        -62,
    )


def oar() -> Model:
    w = wood((0.86, 0.60, 0.32), 1)
    return leaning(
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


def nail() -> Model:
    return leaning(
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
    return leaning(
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
    return leaning(
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
        cane, rake, hoe, pitchfork, scythe, sickle, plough, chisel, pliers, paint_roller, chainsaw, crowbar,
        horseshoe, dominoes, smoking_pipe, cigar, cigarette, oar, baseball_glove, nail, screw, bellows,
    )
}  # fmt: skip
VIEWS = {
    **dict.fromkeys(
        (
            "cane",
            "rake",
            "hoe",
            "pitchfork",
            "scythe",
            "sickle",
            "chisel",
            "pliers",
            "paint_roller",
            "crowbar",
            "cigar",
            "cigarette",
            "oar",
            "nail",
            "screw",
            "bellows",
            "horseshoe",
            "baseball_glove",
        ),
        View(yaw_deg=12.0, pitch_deg=6.0),
    ),
    "chainsaw": View(yaw_deg=18.0, pitch_deg=10.0),
}
