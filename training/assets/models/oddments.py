"""Instruments, buildings and street furniture that the others lack."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.forms import around, tube
from training.assets.models.patterns import (
    BLACK,
    BRASS,
    BRICK,
    CREAM,
    OAK,
    WHITE,
    boards,
    masonry,
    metal,
    plain,
    shining,
    stripes,
    wood,
)
from training.assets.solid import Paint, Part, ball, box, carved, cone, hollow, lathe, limb, moved, ring, rod, slab

Model = list[Part]
_PANE = Paint(colour=(0.45, 0.64, 0.80), gloss=0.9)


def beach_ball() -> Model:
    hues = ((0.92, 0.22, 0.22), (0.98, 0.80, 0.16), (0.20, 0.52, 0.88))
    gores = [
        Paint(colour=(0.98, 0.98, 0.98), pattern=stripes(hues[0], 1.0, around=3), gloss=0.6),
    ]
    return [
        ball(1.0, gores[0], (0, 1.0, 0), turn=(24, 0, -28)),
        *moved([ball((0.18, 0.05, 0.18), plain(hues[2], 0.6), (0, 0.985, 0))], (0, 1.0, 0), turn=(24, 0, -28)),
    ]


def flaming_torch() -> Model:
    fire, core = Paint(colour=(1.0, 0.52, 0.10), glow=0.9), Paint(colour=(1.0, 0.86, 0.38), glow=0.95)
    flame = lathe(((0, 0), (0.30, 0.16), (0.26, 0.5), (0.10, 0.9), (0, 1.15)), fire, (0, 1.95, 0), smooth=2)
    heart = lathe(((0, 0), (0.18, 0.12), (0.14, 0.36), (0, 0.7)), core, (0, 1.98, 0.14), smooth=2)
    wrap = [ring(0.17 + 0.008 * k, 0.05, plain((0.62, 0.50, 0.36), 0.05), (0, 1.52 + 0.08 * k, 0)) for k in range(5)]
    return [
        cone(0.09, 0.15, 1.6, wood((0.46, 0.28, 0.15), 1)),
        cone(0.17, 0.22, 0.5, plain((0.50, 0.38, 0.26), 0.05), (0, 1.48, 0)),
        *wrap,
        flame,
        heart,
    ]


def barbecue_grill() -> Model:
    black = plain((0.17, 0.17, 0.20), 0.6)
    legs = [
        rod((0.30 * x, 0.95, 0.30 * z), (0.62 * x, 0.0, 0.62 * z), 0.04, metal())
        for x, _, z in around(3, 1.0, phase=0.25)
    ]
    grate = [rod((-0.62, 1.42, z), (0.62, 1.42, z), 0.018, metal()) for z in (-0.36, -0.18, 0, 0.18, 0.36)]
    food = [
        limb((-0.3, 1.50, 0.25), (0.1, 1.50, 0.3), 0.08, plain((0.68, 0.28, 0.14), 0.5)),
        limb((-0.3, 1.50, 0.02), (0.1, 1.50, 0.06), 0.08, plain((0.68, 0.28, 0.14), 0.5)),
        ball((0.22, 0.07, 0.18), plain((0.44, 0.24, 0.14), 0.3), (0.36, 1.48, 0.05)),
    ]
    bowl = hollow(
        lathe(((0, 0), (0.42, 0.02), (0.70, 0.28), (0.72, 0.70), (0, 0.70)), black, (0, 0.85, 0), smooth=1), 0.03, 0.55
    )
    lid = hollow(ball((0.72, 0.50, 0.72), plain((0.86, 0.20, 0.16), 0.7), (0, 0, 0)), 0.03)
    return [
        *legs,
        bowl,
        ball((0.6, 0.08, 0.6), Paint(colour=(0.98, 0.42, 0.10), glow=0.6), (0, 1.26, 0)),
        *grate,
        *food,
        *moved(
            [
                carved(lid, box((3, 2, 3), black, (0, -2, 0))),
                tube([(-0.16, 0.48, 0), (-0.14, 0.64, 0), (0.14, 0.64, 0), (0.16, 0.48, 0)], 0.04, wood(OAK, 0)),
            ],
            (0, 1.60, -0.62),
            turn=(-70, 0, 0),
        ),
    ]


def billboard() -> Model:
    picture = box((2.9, 1.3, 0.04), plain((0.36, 0.70, 0.90), 0.3), (0, 1.62, 0.06))
    art = [
        ball((0.32, 0.32, 0.02), plain((0.99, 0.82, 0.24), 0.3), (-0.85, 2.45, 0.085)),
        slab(
            [(-1.4, 1.66), (-0.6, 2.25), (0.0, 1.85), (0.7, 2.5), (1.4, 1.66)],
            0.03,
            plain((0.30, 0.66, 0.42), 0.3),
            (0, 0, 0.09),
        ),
    ]
    return [
        *[box((0.16, 1.7, 0.16), metal((0.45, 0.47, 0.52)), (x, 0, -0.1)) for x in (-1.0, 1.0)],
        box((3.2, 1.6, 0.14), plain((0.28, 0.30, 0.36), 0.4), (0, 1.47, -0.03), edge=0.03),
        picture,
        *art,
        box((3.2, 0.06, 0.4), metal(), (0, 1.40, 0.22)),
        *[
            p
            for x in (-1.1, 0, 1.1)
            for p in (
                tube([(x, 3.05, 0), (x, 3.3, 0.2), (x, 3.25, 0.45)], 0.025, metal()),
                ball((0.14, 0.07, 0.1), shining(), (x, 3.22, 0.48)),
            )
        ],
    ]


def metronome() -> Model:
    w = wood((0.52, 0.27, 0.13), 1)
    return [
        slab([(-0.75, 0.1), (0.75, 0.1), (0.28, 2.0), (-0.28, 2.0)], 1.0, w, edge=0.05),
        slab([(-0.5, 0.45), (0.5, 0.45), (0.22, 1.8), (-0.22, 1.8)], 0.04, plain(CREAM, 0.3), (0, 0, 0.50)),
        box((1.7, 0.14, 1.2), wood((0.40, 0.20, 0.09), 0), edge=0.04),
        lathe(((0, 0), (0.3, 0), (0.2, 0.14), (0, 0.2)), w, (0, 2.0, 0), sides=4),
        rod((0, 0.5, 0.58), (0.42, 2.1, 0.58), 0.028, metal()),
        box((0.24, 0.22, 0.12), metal(BRASS), (0.28, 1.48, 0.58), turn=(0, 0, -15)),
        *[
            box((0.1, 0.015, 0.01), plain(BLACK), (x, 0.6 + 0.12 * k, 0.525))
            for k in range(9)
            for x in (-0.15, 0.15)
            if 0.6 + 0.12 * k < 1.6
        ],
    ]


def gong() -> Model:
    bronze, red = metal((0.86, 0.60, 0.24)), wood((0.62, 0.16, 0.11), 1)
    disc = moved(
        [
            lathe(
                ((0, 0), (0.82, 0), (0.86, 0.06), (0.80, 0.14), (0.3, 0.12), (0.26, 0.2), (0, 0.24)), bronze, smooth=1
            ),
            ring(0.62, 0.02, bronze, (0, 0.14, 0)),
        ],
        (0, 1.25, -0.06),
        turn=(90, 0, 0),
    )
    frame = [
        p
        for s in (-1, 1)
        for p in (
            rod((s * 1.1, 0.1, 0), (s * 1.1, 2.35, 0), 0.075, red),
            box((0.18, 0.14, 0.9), red, (s * 1.1, 0, 0), edge=0.05),
            rod((s * 0.5, 2.3, 0), (s * 0.45, 1.95, 0), 0.025, plain((0.93, 0.80, 0.45))),
        )
    ]
    return [
        *disc,
        *frame,
        slab([(-1.45, 0), (1.45, 0), (1.6, 0.22), (1.3, 0.12), (-1.3, 0.12), (-1.6, 0.22)], 0.16, red, (0, 2.28, 0)),
        limb((0.55, 0.25, 0.4), (1.25, 0.75, 0.4), 0.04, wood(OAK, 0)),
        ball(0.15, plain((0.93, 0.90, 0.82), 0.05), (0.5, 0.2, 0.4)),
    ]


def tambourine() -> Model:
    w = wood((0.86, 0.58, 0.30), 0)
    hoop = moved(
        [
            hollow(cone(1.0, 1.0, 0.34, w), 0.04, 0.26),
            cone(0.97, 0.97, 0.03, plain((0.97, 0.93, 0.84), 0.15), (0, 0.24, 0)),
        ],
        (0, 1.0, -0.1),
        turn=(68, 0, 0),
    )
    jingles = [
        p
        for x, _, z in around(9, 1.0)
        for p in moved(
            [
                cone(
                    0.15,
                    0.15,
                    0.025,
                    metal(BRASS),
                    (1.0 * x, 0.11, 1.0 * z),
                    turn=(90, 90 - math.degrees(math.atan2(z, x)), 0),
                ),
                cone(
                    0.15,
                    0.15,
                    0.025,
                    metal(BRASS),
                    (1.04 * x, 0.11, 1.04 * z),
                    turn=(90, 90 - math.degrees(math.atan2(z, x)), 0),
                ),
            ],
            (0, 1.0, -0.1),
            turn=(68, 0, 0),
        )
    ]
    return [*hoop, *jingles]


def harmonica() -> Model:
    holes = [box((0.11, 0.14, 0.04), plain((0.12, 0.10, 0.10)), (-1.05 + 0.235 * k, 0.30, 0.39)) for k in range(10)]
    return [
        box((2.5, 0.30, 0.76), wood((0.58, 0.18, 0.12), 0), (0, 0.22, 0), edge=0.04),
        *holes,
        box((2.6, 0.2, 0.74), metal((0.86, 0.88, 0.91)), (0, 0.47, 0), edge=0.09),
        box((2.6, 0.2, 0.74), metal((0.86, 0.88, 0.91)), (0, 0.05, 0), edge=0.09),
        box((1.0, 0.02, 0.24), metal((0.72, 0.74, 0.78)), (0, 0.66, 0.05), edge=0.01),
    ]


def lute() -> Model:
    w, top = wood((0.56, 0.28, 0.13), 1), wood((0.92, 0.72, 0.44), 1)
    body = [
        (0.9 * math.sin(a) * (1 - 0.18 * math.cos(a)), 1.15 - 1.15 * math.cos(a))
        for a in [math.pi * k / 14 for k in range(15)]
    ]
    outline = [*body, *[(-x, y) for x, y in reversed(body[1:-1])]]
    strings = [
        rod((0.045 * k, 0.55, 0.22), (0.03 * k, 4.0, 0.10), 0.010, plain((0.97, 0.95, 0.86))) for k in range(-3, 4)
    ]
    head = moved(
        [
            slab([(-0.16, 0), (0.16, 0), (0.12, 0.8), (-0.12, 0.8)], 0.12, w),
            *[
                rod((-0.3, 0.15 + 0.16 * k, 0), (0.3, 0.15 + 0.16 * k, 0), 0.03, plain((0.20, 0.12, 0.09)))
                for k in range(4)
            ],
        ],
        (0, 4.0, 0.05),
        turn=(-58, 0, 0),
    )
    return moved(
        [
            ball((0.80, 1.06, 0.5), w, (0, 1.1, -0.30)),
            slab(outline, 0.1, top, (0, 0, 0.14), edge=0.02),
            ring(0.26, 0.04, plain((0.36, 0.20, 0.10)), (0, 1.35, 0.19), turn=(90, 0, 0)),
            cone(0.24, 0.24, 0.02, plain((0.22, 0.13, 0.08)), (0, 1.35, 0.185), turn=(90, 0, 0)),
            slab([(-0.17, 2.1), (0.17, 2.1), (0.13, 4.0), (-0.13, 4.0)], 0.16, w, (0, 0, 0.08)),
            *head,
            box((0.5, 0.1, 0.08), w, (0, 0.5, 0.19)),
            *strings,
        ],
        (0, 0, 0),
        turn=(0, 0, -32),
    )


def dress_form() -> Model:
    cloth = plain((0.93, 0.86, 0.74), 0.05)
    torso = lathe(
        (
            (0, 0),
            (0.36, 0.0),
            (0.50, 0.22),
            (0.36, 0.75),
            (0.48, 1.15),
            (0.44, 1.42),
            (0.15, 1.56),
            (0.14, 1.75),
            (0, 1.75),
        ),
        cloth,
        (0, 1.35, 0),
        smooth=2,
    )
    seam = [
        tube(
            [(0, 1.4, 0.40), (0, 1.58, 0.50), (0, 2.1, 0.375), (0, 2.5, 0.47), (0, 2.8, 0.40)],
            0.012,
            plain((0.70, 0.60, 0.46)),
        )
    ]
    return [
        torso,
        *seam,
        lathe(
            ((0, 0), (0.15, 0), (0.17, 0.08), (0.05, 0.16), (0.06, 0.26), (0, 0.3)),
            wood((0.52, 0.28, 0.14), 1),
            (0, 3.08, 0),
        ),
        rod((0, 0.25, 0), (0, 1.4, 0), 0.06, wood((0.52, 0.28, 0.14), 1)),
        *[
            tube(
                [(0, 0.5, 0), (0.3 * x, 0.35, 0.3 * z), (0.55 * x, 0.05, 0.55 * z)], 0.055, wood((0.52, 0.28, 0.14), 1)
            )
            for x, _, z in around(3, 1.0, phase=0.25)
        ],
        *[ball((0.13, 0.2, 0.18), wood((0.52, 0.28, 0.14), 1), (s * 0.45, 2.62, 0)) for s in (-1, 1)],
    ]


def apartment_building() -> Model:
    brick = masonry(0.22, 0.09, (0.80, 0.46, 0.34))
    floors: Model = []
    for k in range(6):
        for x in (-1.05, -0.35, 0.35, 1.05):
            y = 0.75 + 0.72 * k
            floors += [
                box((0.40, 0.46, 0.06), plain(WHITE, 0.3), (x, y, 1.01)),
                box((0.32, 0.38, 0.07), _PANE, (x, y + 0.04, 1.015)),
            ]
        for z in (-0.55, 0.05, 0.62):
            floors += [box((0.07, 0.42, 0.34), _PANE, (1.60, 0.78 + 0.72 * k, z))]
        if k:
            floors += [
                p
                for x in (-0.7, 0.7)
                for p in (
                    box((1.1, 0.05, 0.36), plain((0.86, 0.85, 0.82)), (x, 0.66 + 0.72 * k, 1.18)),
                    *[
                        rod(
                            (x - 0.5 + 0.125 * j, 0.7 + 0.72 * k, 1.34),
                            (x - 0.5 + 0.125 * j, 0.9 + 0.72 * k, 1.34),
                            0.012,
                            plain((0.2, 0.2, 0.23)),
                        )
                        for j in range(9)
                    ],
                    box((1.1, 0.03, 0.03), plain((0.2, 0.2, 0.23)), (x, 0.9 + 0.72 * k, 1.34)),
                )
            ]
    return [
        box((3.2, 5.1, 2.0), brick, edge=0.02),
        box((3.35, 0.16, 2.15), plain((0.90, 0.88, 0.84)), (0, 5.05, 0), edge=0.03),
        box((3.24, 0.55, 2.04), plain((0.62, 0.58, 0.54), 0.1), edge=0.02),
        *floors,
        box((0.6, 0.62, 0.08), plain((0.26, 0.40, 0.34), 0.4), (0, 0, 1.03), edge=0.02),
        box((0.9, 0.07, 0.5), plain((0.26, 0.40, 0.34)), (0, 0.66, 1.2)),
        box((0.7, 0.4, 0.6), plain((0.7, 0.7, 0.7)), (0.7, 5.2, -0.3)),
        cone(0.3, 0.3, 0.5, wood(OAK, 1), (-0.8, 5.3, -0.2)),
        cone(0.34, 0.0, 0.24, plain((0.45, 0.36, 0.30)), (-0.8, 5.8, -0.2)),
    ]


def mansion() -> Model:
    wall = plain((0.97, 0.93, 0.84), 0.1)
    tiles_of = plain((0.36, 0.40, 0.48), 0.2)
    windows: Model = []
    for y in (0.55, 1.55):
        for x in (-2.75, -2.0, -1.15, 1.15, 2.0, 2.75):
            z = 1.26 if abs(x) > 1.6 else 1.01
            windows += [
                box((0.46, 0.66, 0.06), plain(WHITE, 0.3), (x, y, z)),
                box((0.36, 0.56, 0.07), _PANE, (x, y + 0.05, z + 0.005)),
                box((0.03, 0.56, 0.08), plain(WHITE), (x, y + 0.05, z + 0.005)),
            ]
    columns = [
        p
        for x in (-0.75, -0.28, 0.28, 0.75)
        for p in (
            cone(0.085, 0.075, 2.0, plain(WHITE, 0.2), (x, 0.15, 1.5)),
            box((0.24, 0.1, 0.24), plain(WHITE), (x, 2.12, 1.5)),
        )
    ]
    wings = [
        p
        for s in (-1, 1)
        for p in (
            box((1.6, 2.5, 2.5), wall, (s * 2.38, 0, 0)),
            *moved(
                [lathe(((0, 0), (1.3, 0), (0.5, 0.75), (0, 0.75)), tiles_of, sides=4, turn=(0, 45, 0))],
                (s * 2.38, 2.5, 0),
            ),
        )
    ]
    return [
        box((3.4, 2.5, 2.0), wall),
        *wings,
        slab([(-1.75, 2.48), (1.75, 2.48), (1.35, 3.3), (-1.35, 3.3)], 2.2, tiles_of),
        *windows,
        box((2.0, 0.16, 0.9), plain((0.86, 0.85, 0.82)), (0, 0, 1.4)),
        *columns,
        slab([(-1.1, 2.2), (1.1, 2.2), (1.1, 2.34), (0, 2.95), (-1.1, 2.34)], 0.75, plain(WHITE, 0.2), (0, 0, 1.3)),
        cone(0.16, 0.16, 0.04, _PANE, (0, 2.52, 1.68), turn=(90, 0, 0)),
        box((0.6, 1.2, 0.08), plain((0.50, 0.24, 0.14), 0.4), (0, 0.16, 1.0)),
        *[box((0.36, 0.7, 0.36), masonry(0.16, 0.07, BRICK), (x, 3.0, -0.3)) for x in (-0.9, 0.9)],
        box((6.7, 0.1, 2.8), plain((0.42, 0.66, 0.34), 0.05), (0, -0.08, 0.3), edge=0.04),
        *[
            ball((0.3, 0.26, 0.26), plain((0.30, 0.58, 0.28), 0.05), (x, 0.16, 1.55))
            for x in (-2.9, -2.2, -1.5, 1.5, 2.2, 2.9)
        ],
    ]


def silo() -> Model:
    steel = Paint(colour=(0.82, 0.85, 0.88), pattern=stripes((0.72, 0.76, 0.80), 0.32, 1, 0.3), gloss=0.5)
    out: Model = []
    for x, h, z in ((-0.75, 3.4, 0.0), (0.75, 2.7, 0.1)):
        out += [
            cone(0.72, 0.72, h, steel, (x, 0, z)),
            lathe(
                ((0, 0), (0.78, 0), (0.6, 0.32), (0.15, 0.55), (0, 0.6)),
                plain((0.80, 0.26, 0.20), 0.4),
                (x, h, z),
                smooth=1,
            ),
            *[
                rod((x + 0.1 + d, 0.1, z + 0.74), (x + 0.1 + d, h, z + 0.74), 0.02, metal((0.4, 0.42, 0.46)))
                for d in (-0.12, 0.12)
            ],
            *[
                rod(
                    (x - 0.02, 0.3 + 0.22 * k, z + 0.74),
                    (x + 0.22, 0.3 + 0.22 * k, z + 0.74),
                    0.016,
                    metal((0.4, 0.42, 0.46)),
                )
                for k in range(int(h / 0.22) - 1)
            ],
        ]
    return [*out, tube([(-0.75, 3.95, 0), (0.1, 3.9, 0), (0.75, 3.25, 0.1)], 0.09, metal())]


def chicken_coop() -> Model:
    w = Paint(colour=(0.84, 0.38, 0.28), pattern=boards(0.18), gloss=0.1)
    legs = [rod((x, 0, z), (x, 0.75, z), 0.07, wood(OAK, 1)) for x in (-0.85, 0.85) for z in (-0.6, 0.6)]
    return [
        *legs,
        box((2.0, 1.0, 1.5), w, (0, 0.7, 0)),
        *_gable_roof(),
        box((0.46, 0.6, 0.04), plain((0.16, 0.11, 0.09)), (-0.45, 0.78, 0.76)),
        box((0.6, 0.05, 0.06), plain(WHITE), (-0.45, 1.40, 0.78)),
        *[box((0.05, 0.62, 0.06), plain(WHITE), (-0.45 + d, 0.78, 0.78)) for d in (-0.27, 0.27)],
        box((0.55, 0.5, 0.05), plain(WHITE), (0.5, 0.95, 0.755)),
        box((0.45, 0.4, 0.06), _PANE, (0.5, 1.0, 0.76)),
        box((0.5, 0.05, 1.35), wood((0.76, 0.54, 0.30), 2), (-0.45, 0.36, 1.28), turn=(30, 0, 0)),
        *[
            box((0.5, 0.06, 0.05), wood(OAK, 0), (-0.45, 0.12 + 0.115 * k, 1.72 - 0.2 * k), turn=(30, 0, 0))
            for k in range(6)
        ],
    ]


def _gable_roof() -> Model:
    slate = plain((0.38, 0.36, 0.40), 0.15)
    return [
        slab([(-0.75, 1.68), (0.75, 1.68), (0, 2.4)], 1.96, plain((0.84, 0.38, 0.28), 0.1), turn=(0, 90, 0)),
        *[box((2.3, 0.08, 1.16), slate, (0, 2.0, s * 0.42), turn=(s * 43, 0, 0)) for s in (-1, 1)],
    ]


MODELS = {
    f.__name__: f
    for f in (
        beach_ball, flaming_torch, barbecue_grill, billboard, metronome, gong, tambourine, harmonica, lute,
        dress_form, apartment_building, mansion, silo, chicken_coop,
    )
}  # fmt: skip
VIEWS = {
    "beach_ball": View(yaw_deg=10.0, pitch_deg=8.0, smooth=True),
    "harmonica": View(yaw_deg=22.0, pitch_deg=22.0, smooth=True),
    "mansion": View(yaw_deg=14.0, pitch_deg=10.0, smooth=True),
    "billboard": View(yaw_deg=16.0, pitch_deg=4.0),
    "lute": View(yaw_deg=10.0, pitch_deg=6.0, smooth=True),
    "gong": View(yaw_deg=16.0, pitch_deg=8.0, smooth=True),
    "barbecue_grill": View(yaw_deg=20.0, pitch_deg=16.0, smooth=True),
    **dict.fromkeys(("flaming_torch", "tambourine", "dress_form", "silo", "chicken_coop"), View(smooth=True)),
}
