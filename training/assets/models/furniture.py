"""What stands in rooms."""

from __future__ import annotations

import math

import numpy as np

from training.assets.camera import View
from training.assets.models.patterns import (
    BLACK,
    BRASS,
    BRICK,
    CREAM,
    DARK,
    OAK,
    PINE,
    RED,
    SLATE,
    WHITE,
    glass,
    masonry,
    metal,
    plain,
    shining,
    stripes,
    wood,
)
from training.assets.solid import (
    Colour,
    Paint,
    Part,
    Points,
    arc,
    ball,
    box,
    carved,
    cone,
    hollow,
    lathe,
    ring,
    rod,
    slab,
)

Model = list[Part]

BOOKS: tuple[Colour, ...] = (
    (0.80, 0.22, 0.20),
    (0.20, 0.42, 0.70),
    (0.93, 0.70, 0.24),
    (0.25, 0.55, 0.38),
    (0.53, 0.27, 0.52),
    (0.90, 0.87, 0.78),
    (0.88, 0.46, 0.22),
    (0.16, 0.25, 0.40),
)


def legs(width: float, height: float, depth: float, thick: float, paint: Paint) -> Model:
    return [
        box((thick, height, thick), paint, (x, 0, z), edge=0.3 * thick)
        for x in (-width / 2, width / 2)
        for z in (-depth / 2, depth / 2)
    ]


def books(left: float, right: float, base: float, z: float, tallest: float, seed: int) -> Model:
    """A row of them on a board, with a gap and a leaning one here and there."""
    out: Model = []
    x, k = left, seed
    while x < right - 0.03:
        k += 1
        thick = 0.035 + 0.012 * (k * 7 % 4)
        tall = tallest * (0.74 + 0.065 * (k * 5 % 5))
        if k % 9 == 4:
            x += 0.07
            continue
        lean = -9.0 if k % 9 == 5 else 0.0
        paint = Paint(colour=BOOKS[k * 3 % len(BOOKS)], pattern=stripes(BRASS, tall * 0.9, 1, 0.07), gloss=0.2)
        out.append(box((thick, tall, 0.17), paint, (x + thick / 2, base, z), turn=(0, 0, lean), edge=0.008))
        x += thick + 0.004
    return out


def bench() -> Model:
    plank = wood(PINE)
    iron = plain((0.22, 0.25, 0.27), 0.5)
    seat = [box((1.7, 0.045, 0.11), plank, (0, 0.43, z)) for z in (-0.16, -0.03, 0.10, 0.23)]
    back = [
        box((1.7, 0.11, 0.045), plank, (0, y, -0.26 - 0.10 * (y - 0.5)), turn=(-9, 0, 0)) for y in (0.54, 0.69, 0.84)
    ]
    sides: Model = []
    for x in (-0.7, 0.7):
        sides += [
            rod((x, 0, 0.24), (x, 0.43, 0.20), 0.032, iron),
            rod((x, 0, -0.26), (x, 0.43, -0.20), 0.032, iron),
            rod((x, 0.41, -0.24), (x, 0.41, 0.26), 0.03, iron),
            rod((x, 0.42, -0.24), (x, 0.95, -0.33), 0.03, iron),
            rod((x, 0.63, -0.26), (x, 0.63, 0.20), 0.028, iron),
            rod((x, 0.43, 0.22), (x, 0.63, 0.20), 0.025, iron),
        ]
    return [*seat, *back, *sides]


def dining_table() -> Model:
    top = lathe(((0, 0), (0.78, 0), (0.80, 0.03), (0.78, 0.06), (0, 0.06)), wood(PINE), (0, 0.70, 0), edge=0.01)
    foot = lathe(
        ((0, 0), (0.30, 0), (0.28, 0.05), (0.09, 0.12), (0.07, 0.35), (0.12, 0.50), (0.16, 0.70), (0, 0.70)),
        wood(OAK, 1),
        smooth=2,
    )
    return [top, foot, box((0.9, 0.06, 0.13), wood(OAK), edge=0.03), box((0.13, 0.06, 0.9), wood(OAK, 2), edge=0.03)]


def writing_desk() -> Model:
    body, dark = wood(OAK), wood(DARK)
    drawers = [box((0.42, 0.17, 0.03), wood(PINE), (0.5, 0.10 + 0.2 * k, 0.31), edge=0.012) for k in range(3)]
    knobs = [ball(0.022, metal(BRASS), (0.5, 0.185 + 0.2 * k, 0.335)) for k in range(3)]
    return [
        box((1.6, 0.06, 0.7), dark, (0, 0.72, 0)),
        box((0.52, 0.70, 0.6), body, (0.5, 0.02, 0)),
        box((0.06, 0.72, 0.6), body, (-0.72, 0, 0)),
        box((1.2, 0.3, 0.03), body, (-0.1, 0.4, -0.27)),
        *drawers,
        *knobs,
    ]


def armchair() -> Model:
    cloth = plain((0.80, 0.35, 0.28), 0.12)
    light = plain((0.90, 0.46, 0.37), 0.12)
    return [
        *legs(0.62, 0.12, 0.6, 0.06, wood(DARK)),
        box((0.82, 0.26, 0.8), cloth, (0, 0.10, 0), edge=0.09),
        box((0.54, 0.16, 0.62), light, (0, 0.32, 0.06), edge=0.075),
        box((0.66, 0.62, 0.20), cloth, (0, 0.33, -0.32), turn=(-9, 0, 0), edge=0.095),
        box((0.46, 0.44, 0.12), light, (0, 0.42, -0.20), turn=(-10, 0, 0), edge=0.058),
        *[box((0.18, 0.34, 0.78), cloth, (x, 0.26, 0.02), edge=0.085) for x in (-0.37, 0.37)],
    ]


def stool() -> Model:
    seat = lathe(((0, 0), (0.20, 0), (0.22, 0.03), (0.20, 0.06), (0, 0.06)), wood(OAK), (0, 0.56, 0))
    feet = [
        rod((0.13 * a, 0.57, 0.13 * b), (0.21 * a, 0.02, 0.21 * b), 0.022, wood(PINE, 1))
        for a in (-1, 1)
        for b in (-1, 1)
    ]
    rungs = [
        rod((0.17 * a, 0.24, 0.17 * b), (0.17 * c, 0.24, 0.17 * d), 0.015, wood(PINE))
        for a, b, c, d in ((-1, 1, 1, 1), (-1, -1, 1, -1), (-1, -1, -1, 1), (1, -1, 1, 1))
    ]
    return [seat, *feet, *rungs]


def bookshelf() -> Model:
    case = wood(OAK, 1)
    boards_ = [box((1.12, 0.045, 0.30), wood(OAK), (0, y, 0)) for y in (0.06, 0.44, 0.82, 1.20, 1.56)]
    rows: Model = []
    for k, y in enumerate((0.105, 0.485, 0.865, 1.245)):
        rows += books(-0.54, 0.54, y, 0.02, 0.29, 3 * k)
    return [
        *boards_,
        *[box((0.05, 1.66, 0.32), case, (x, 0, 0)) for x in (-0.58, 0.58)],
        box((1.26, 0.06, 0.36), wood(DARK), (0, 1.62, 0.0)),
        box((1.14, 1.55, 0.02), wood(DARK, 1), (0, 0.05, -0.15)),
        *rows,
    ]


def wardrobe() -> Model:
    body, door = wood(OAK, 1), wood(PINE, 1)
    return [
        box((1.1, 1.80, 0.5), body, (0, 0.08, 0)),
        box((1.2, 0.08, 0.58), wood(DARK), (0, 1.86, 0), edge=0.03),
        box((1.16, 0.10, 0.54), wood(DARK), edge=0.02),
        *[box((0.49, 1.55, 0.04), door, (x, 0.22, 0.25)) for x in (-0.26, 0.26)],
        *[box((0.33, 0.62, 0.02), body, (x, y, 0.275), edge=0.01) for x in (-0.26, 0.26) for y in (0.32, 1.05)],
        *[ball(0.028, metal(BRASS), (x, 1.0, 0.30)) for x in (-0.05, 0.05)],
    ]


def chest_of_drawers() -> Model:
    drawers: Model = []
    for k in range(3):
        drawers += [
            box((0.92, 0.22, 0.03), wood(PINE), (0, 0.14 + 0.255 * k, 0.24)),
            *[ball(0.025, metal(BRASS), (x, 0.25 + 0.255 * k, 0.275)) for x in (-0.26, 0.26)],
        ]
    return [
        *legs(0.94, 0.12, 0.36, 0.07, wood(DARK)),
        box((1.06, 0.80, 0.46), wood(OAK), (0, 0.09, 0)),
        box((1.14, 0.05, 0.52), wood(DARK), (0, 0.88, 0)),
        *drawers,
    ]


def bunk_bed() -> Model:
    post, sheet = wood(PINE, 1), plain(WHITE, 0.1)
    posts = [box((0.09, 1.85, 0.09), post, (x, 0, z), edge=0.03) for x in (-1.0, 1.0) for z in (-0.45, 0.45)]
    beds: Model = []
    for y, cover in ((0.32, (0.26, 0.52, 0.80)), (1.22, (0.90, 0.42, 0.34))):
        beds += [
            box((2.0, 0.17, 0.9), wood(PINE), (0, y - 0.06, 0)),
            box((1.9, 0.15, 0.86), sheet, (0, y + 0.06, 0), edge=0.06),
            box((1.32, 0.17, 0.92), plain(cover, 0.1), (0.27, y + 0.07, 0.01), edge=0.07),
            box((0.44, 0.14, 0.6), sheet, (-0.68, y + 0.17, 0), turn=(0, 0, 8), edge=0.065),
        ]
    guard = [rod((x0, 1.62, 0.46), (x1, 1.62, 0.46), 0.03, wood(PINE)) for x0, x1 in ((-1.0, 0.35),)]
    ladder = [rod((x, 0, 0.62), (x, 1.66, 0.50), 0.028, post) for x in (0.45, 0.85)]
    rungs = [
        rod((0.45, 0.3 + 0.33 * k, 0.60 - 0.024 * k), (0.85, 0.3 + 0.33 * k, 0.60 - 0.024 * k), 0.022, wood(PINE))
        for k in range(4)
    ]
    return [*posts, *beds, *guard, *ladder, *rungs]


def cradle() -> Model:
    white = plain(WHITE, 0.3)
    bars = [
        rod((x, 0.30, z), (x, 0.82, z), 0.014, white)
        for z in (-0.29, 0.29)
        for x in [-0.48 + 0.12 * k for k in range(9)]
    ]
    ends = [
        slab(
            [(-0.32, 0.25), (0.32, 0.25), (0.32, 0.86), (0.16, 0.98), (-0.16, 0.98), (-0.32, 0.86)],
            0.05,
            white,
            (x, 0, 0),
            turn=(0, 90, 0),
            edge=0.02,
        )
        for x in (-0.56, 0.56)
    ]
    rockers = [
        slab(
            [
                (-0.42, 0.10),
                (-0.25, 0.03),
                (0, 0.0),
                (0.25, 0.03),
                (0.42, 0.10),
                (0.40, 0.15),
                (0.22, 0.09),
                (0, 0.07),
                (-0.22, 0.09),
                (-0.40, 0.15),
            ],
            0.05,
            wood(PINE),
            (x, 0, 0),
            turn=(0, 90, 0),
        )
        for x in (-0.56, 0.56)
    ]
    stands = [box((0.05, 0.28, 0.08), white, (x, 0.05, 0)) for x in (-0.56, 0.56)]
    return [
        *bars,
        *ends,
        *rockers,
        *stands,
        *[rod((-0.55, y, z), (0.55, y, z), 0.022, white) for y in (0.30, 0.82) for z in (-0.29, 0.29)],
        box((1.06, 0.16, 0.54), plain((0.55, 0.76, 0.90), 0.1), (0, 0.30, 0), edge=0.06),
        box((0.30, 0.12, 0.40), plain(CREAM, 0.1), (-0.34, 0.42, 0), edge=0.055),
    ]


def rug() -> Model:
    paint = Paint(colour=(0.72, 0.20, 0.22), pattern=stripes((0.95, 0.82, 0.60), 0.34, 0, 0.26), gloss=0.05)
    fringe = [
        box((0.07, 0.012, 0.022), plain(CREAM, 0.05), (x, 0, -0.44 + 0.044 * k))
        for x in (-0.93, 0.93)
        for k in range(21)
    ]
    return [box((1.8, 0.03, 0.95), paint, edge=0.014), *fringe]


def curtain() -> Model:
    cloth = plain((0.76, 0.18, 0.26), 0.15)
    folds: Model = []
    for side in (-1, 1):
        for k in range(6):
            x = side * (0.20 + 0.12 * k)
            waist = side * (0.56 + 0.05 * k)
            folds += [
                rod((x, 1.96, 0), (waist, 0.95, 0.02 * (k % 2)), 0.075, cloth, 0.045),
                rod((waist, 0.95, 0.02 * (k % 2)), (side * (0.46 + 0.085 * k), 0.04, 0), 0.045, cloth, 0.07),
            ]
        folds.append(box((0.34, 0.07, 0.16), plain(BRASS, 0.6), (side * 0.68, 0.92, 0), edge=0.03))
    rail = [
        rod((-1.0, 2.02, 0), (1.0, 2.02, 0), 0.028, metal(BRASS)),
        *[ball(0.06, metal(BRASS), (x, 2.02, 0)) for x in (-1.02, 1.02)],
    ]
    return [*folds, *rail]


def fireplace() -> Model:
    brick = masonry(0.17, 0.075, BRICK)
    opening = slab(
        [(-0.36, -0.1), (0.36, -0.1), (0.36, 0.44), *[(x, y + 0.44) for x, y in arc(0.36, 20, 160, 7)], (-0.36, 0.44)],
        0.5,
        brick,
        (0, 0, 0.26),
    )
    flames = [
        lathe(
            ((0, 0), (r, 0.02), (r * 1.1, h * 0.32), (r * 0.5, h * 0.7), (0, h)),
            Paint(colour=c, glow=1.0),
            (x, 0.10, z),
            smooth=2,
        )
        for x, z, r, h, c in (
            (-0.10, 0.10, 0.10, 0.36, (1.0, 0.52, 0.12)),
            (0.10, 0.08, 0.09, 0.30, (1.0, 0.45, 0.10)),
            (0.0, 0.16, 0.07, 0.25, (1.0, 0.80, 0.25)),
            (0.02, 0.08, 0.11, 0.46, (0.98, 0.38, 0.10)),
        )
    ]
    logs = [
        rod((-0.22, 0.09, 0.14), (0.22, 0.09, 0.18), 0.045, wood(DARK)),
        rod((-0.18, 0.13, 0.06), (0.2, 0.14, 0.14), 0.04, wood(DARK)),
    ]
    return [
        carved(box((1.34, 1.06, 0.42), brick, edge=0.02), opening),
        box((0.78, 0.82, 0.02), plain((0.12, 0.08, 0.07), 0.05), (0, 0, -0.16)),
        box((1.54, 0.09, 0.56), wood(DARK), (0, 1.06, 0.02)),
        box((1.5, 0.06, 0.66), plain((0.55, 0.53, 0.52)), (0, -0.03, 0.08)),
        *logs,
        *flames,
    ]


def desk_lamp() -> Model:
    paint = plain((0.95, 0.72, 0.22), 0.5)
    shade = hollow(
        lathe(((0, 0.0), (0.19, 0.0), (0.07, 0.19), (0.04, 0.24), (0, 0.24)), paint, (0.17, 0.40, 0), turn=(0, 0, 24)),
        0.008,
        0.3,
    )
    return [
        lathe(((0, 0), (0.15, 0), (0.14, 0.025), (0.03, 0.045), (0, 0.045)), paint),
        rod((0, 0.03, 0), (-0.12, 0.36, 0), 0.014, metal()),
        rod((-0.12, 0.36, 0), (0.12, 0.62, 0), 0.014, metal()),
        ball(0.03, paint, (-0.12, 0.36, 0)),
        shade,
        ball(0.075, shining(), (0.17, 0.43, 0)),
    ]


def chandelier() -> Model:
    brass = metal(BRASS)
    arms: Model = []
    for k in range(8):
        a = 2 * math.pi * (k + 0.5) / 8
        x, z = 0.46 * math.cos(a), 0.46 * math.sin(a)
        arms += [
            rod((0, 0.16, 0), (x * 0.6, 0.06, z * 0.6), 0.018, brass),
            rod((x * 0.6, 0.06, z * 0.6), (x, 0.20, z), 0.018, brass),
            cone(0.05, 0.06, 0.02, brass, (x, 0.19, z)),
            cone(0.022, 0.022, 0.12, plain(WHITE), (x, 0.21, z)),
            ball((0.03, 0.055, 0.03), shining(), (x, 0.37, z)),
            ball((0.02, 0.04, 0.02), glass(alpha=0.55), (x * 0.8, 0.03, z * 0.8)),
        ]
    return [
        lathe(
            ((0, 0), (0.05, 0.02), (0.10, 0.10), (0.05, 0.18), (0.03, 0.34), (0.08, 0.40), (0.02, 0.46), (0, 0.62)),
            brass,
            smooth=1,
        ),
        rod((0, 0.55, 0), (0, 0.85, 0), 0.012, brass),
        *arms,
    ]


def refrigerator() -> Model:
    body = plain((0.62, 0.82, 0.80), 0.5)
    return [
        box((0.76, 1.75, 0.66), body, (0, 0.05, 0), edge=0.10),
        box((0.70, 1.14, 0.06), plain((0.68, 0.87, 0.85), 0.5), (0, 0.09, 0.32), edge=0.04),
        box((0.70, 0.46, 0.06), plain((0.68, 0.87, 0.85), 0.5), (0, 1.27, 0.32), edge=0.04),
        rod((-0.26, 0.75, 0.39), (-0.26, 1.10, 0.39), 0.024, metal()),
        rod((-0.26, 1.34, 0.39), (-0.26, 1.55, 0.39), 0.024, metal()),
        *[box((0.1, 0.06, 0.1), plain(BLACK), (x, 0, 0.22)) for x in (-0.28, 0.28)],
    ]


def stove() -> Model:
    body = plain(WHITE, 0.4)
    return [
        box((0.9, 0.86, 0.64), body, (0, 0.04, 0), edge=0.03),
        box((0.92, 0.03, 0.66), plain(BLACK, 0.6), (0, 0.90, 0)),
        box((0.9, 0.22, 0.05), body, (0, 0.90, -0.30)),
        box((0.70, 0.42, 0.04), plain((0.20, 0.22, 0.26), 0.7), (0, 0.14, 0.31), edge=0.03),
        box((0.5, 0.24, 0.02), plain((0.98, 0.62, 0.22), 0.8), (0, 0.22, 0.335), edge=0.01),
        rod((-0.3, 0.61, 0.38), (0.3, 0.61, 0.38), 0.02, metal()),
        *[cone(0.035, 0.03, 0.05, plain(RED, 0.5), (x, 0.76, 0.32), turn=(90, 0, 0)) for x in (-0.3, -0.1, 0.1, 0.3)],
        *[ring(0.10, 0.014, plain((0.3, 0.3, 0.33), 0.6), (x, 0.94, z)) for x in (-0.22, 0.22) for z in (-0.14, 0.15)],
    ]


def washing_machine() -> Model:
    return [
        box((0.8, 0.95, 0.7), plain(WHITE, 0.4), edge=0.04),
        ring(0.24, 0.045, metal(), (0, 0.42, 0.35), turn=(90, 0, 0)),
        ball((0.22, 0.22, 0.05), plain((0.30, 0.48, 0.62), 0.9), (0, 0.42, 0.34)),
        box((0.72, 0.13, 0.02), plain((0.80, 0.84, 0.88)), (0, 0.78, 0.345)),
        cone(0.05, 0.045, 0.05, metal(), (0.22, 0.845, 0.35), turn=(90, 0, 0)),
        box((0.22, 0.07, 0.02), plain((0.25, 0.45, 0.6), 0.7), (-0.2, 0.81, 0.355)),
    ]


def pillow() -> Model:
    cloth = Paint(colour=(0.52, 0.72, 0.86), gloss=0.1, soft=0.4)
    return [
        box((0.84, 0.32, 0.56), cloth, edge=0.155),
        *[ball((0.10, 0.07, 0.10), cloth, (x, 0.15, z)) for x in (-0.38, 0.38) for z in (-0.24, 0.24)],
    ]


def easel() -> Model:
    frame = wood(PINE, 1)
    sky = Paint(colour=(0.35, 0.62, 0.32), pattern=_landscape, gloss=0.1)
    return [
        rod((-0.42, 0, 0.16), (-0.06, 1.75, -0.06), 0.03, frame),
        rod((0.42, 0, 0.16), (0.06, 1.75, -0.06), 0.03, frame),
        rod((0, 0, -0.5), (0, 1.6, -0.08), 0.03, frame),
        box((0.9, 0.05, 0.12), wood(OAK), (0, 0.62, 0.12)),
        box((0.86, 0.66, 0.04), sky, (0, 0.67, 0.10), turn=(-6, 0, 0), edge=0.008),
        rod((0, 1.32, 0.02), (0, 1.62, -0.03), 0.035, frame),
    ]


def _landscape(p: Points, albedo: Points) -> Points:
    hill = 0.30 + 0.06 * np.sin(p[:, 0] * 7) + 0.03 * np.sin(p[:, 0] * 17 + 1)
    above = np.clip((p[:, 1] - hill) * 60, 0, 1)[:, None]
    sky = np.array((0.98, 0.72, 0.45), np.float32) + (
        np.array((0.42, 0.68, 0.92), np.float32) - np.array((0.98, 0.72, 0.45), np.float32)
    ) * np.clip((p[:, 1:2] - 0.3) / 0.3, 0, 1)
    sun = np.clip((0.07 - np.hypot(p[:, 0] - 0.16, p[:, 1] - 0.44)) * 60, 0, 1)[:, None]
    sky = sky + (np.array((1.0, 0.93, 0.6), np.float32) - sky) * sun
    white = np.clip((np.maximum(np.abs(p[:, 0]) - 0.40, np.abs(p[:, 1] - 0.33) - 0.30)) * 90 + 0.5, 0, 1)[:, None]
    out = albedo + (sky - albedo) * above
    return np.asarray(out + (0.96 - out) * white, np.float32)


def chalkboard() -> Model:
    return [
        box((1.5, 1.0, 0.05), plain((0.16, 0.30, 0.24), 0.1), (0, 0.42, 0)),
        *[box((1.62, 0.08, 0.09), wood(PINE), (0, y, 0)) for y in (0.38, 1.38)],
        *[box((0.08, 1.08, 0.09), wood(PINE, 1), (x, 0.38, 0)) for x in (-0.77, 0.77)],
        *[rod((x, 0, z), (x * 0.9, 0.5, 0), 0.032, wood(OAK, 1)) for x in (-0.62, 0.62) for z in (-0.22, 0.22)],
        box((0.14, 0.03, 0.05), plain(WHITE), (0.3, 0.46, 0.06)),
    ]


def solar_panel() -> Model:
    def cells(p: Points, albedo: Points) -> Points:
        u, v = (p[:, 0] / 0.2) % 1, (p[:, 1] / 0.2) % 1
        line = np.clip(1.5 - np.minimum(np.minimum(u, 1 - u), np.minimum(v, 1 - v)) / 0.06, 0, 1)[:, None]
        return np.asarray(albedo + (0.75 - albedo) * line, np.float32)

    sheet = Paint(colour=(0.10, 0.20, 0.46), pattern=cells, gloss=0.9)
    return [
        box((1.6, 1.0, 0.05), sheet, (0, 0.36, 0.1), turn=(-38, 0, 0)),
        box((1.68, 1.08, 0.03), metal(), (0, 0.33, 0.08), turn=(-38, 0, 0)),
        *[rod((x, 0, -0.1), (x, 0.75, -0.25), 0.03, metal()) for x in (-0.5, 0.5)],
        box((1.3, 0.05, 0.4), plain(SLATE), (0, 0, -0.1)),
    ]


MODELS = {
    f.__name__: f
    for f in (
        bench,
        dining_table,
        writing_desk,
        armchair,
        stool,
        bookshelf,
        wardrobe,
        chest_of_drawers,
        bunk_bed,
        cradle,
        rug,
        curtain,
        fireplace,
        desk_lamp,
        chandelier,
        refrigerator,
        stove,
        washing_machine,
        pillow,
        easel,
        chalkboard,
        solar_panel,
    )
}
VIEWS = {
    "rug": View(pitch_deg=32.0),
    "easel": View(yaw_deg=14.0),
    "chalkboard": View(yaw_deg=14.0),
    "fireplace": View(yaw_deg=18.0),
    "curtain": View(yaw_deg=0.0, pitch_deg=4.0),
}
