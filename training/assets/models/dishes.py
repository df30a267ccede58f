"""Food on plates, boards and in bowls."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.forms import around, tube
from training.assets.models.patterns import (
    CREAM,
    GREEN,
    OAK,
    PINE,
    RED,
    WHITE,
    leaves,
    patches,
    plain,
    stripes,
    wood,
)
from training.assets.solid import Colour, Paint, Part, ball, box, cone, hollow, lathe, moved, ring, rough, slab

Model = list[Part]


def bowl(colour: Colour, radius: float = 1.0, height: float = 0.62) -> Part:
    profile = (
        (0, 0),
        (0.42 * radius, 0),
        (0.46 * radius, 0.06),
        (0.86 * radius, 0.3 * height),
        (radius, height),
        (0, height),
    )
    return hollow(lathe(profile, plain(colour, 0.6), smooth=2, edge=0.02), 0.03, height - 0.07)


def plate(radius: float, colour: Colour = WHITE) -> Model:
    return [
        lathe(
            ((0, 0), (0.6 * radius, 0), (radius, 0.12), (radius, 0.16), (0.62 * radius, 0.07), (0, 0.07)),
            plain(colour, 0.6),
        ),
        ring(0.99 * radius, 0.025, plain((0.30, 0.46, 0.72), 0.6), (0, 0.14, 0)),
    ]


def bowl_of_fruit() -> Model:
    apple, orange, pear = plain((0.86, 0.14, 0.15), 0.6), plain((0.98, 0.56, 0.10), 0.3), plain((0.72, 0.78, 0.24), 0.4)
    stalk = plain((0.36, 0.24, 0.14))
    grapes = [
        ball(
            0.12,
            plain((0.45, 0.20, 0.55), 0.6),
            (0.62 + 0.14 * math.cos(2.4 * k), max(0.66, 0.9 - 0.04 * k), 0.45 + 0.16 * math.sin(2.4 * k)),
        )
        for k in range(12)
    ]
    banana = [
        tube(
            [(-0.75, 0.72 + d, 0.30), (-0.52, 1.02 + d, 0.42), (-0.14, 1.18 + d, 0.40), (0.18, 1.14 + d, 0.28)],
            0.12,
            plain((0.98, 0.82, 0.20), 0.3),
        )
        for d in (0.0, 0.15)
    ]
    return [
        bowl((0.30, 0.52, 0.72), 1.05, 0.7),
        *[
            ball((0.34, 0.31, 0.34), paint, at)
            for paint, at in (
                (apple, (-0.45, 0.80, -0.05)),
                (orange, (0.12, 0.84, -0.30)),
                (apple, (0.50, 0.78, -0.12)),
                (orange, (-0.05, 0.82, 0.48)),
                (orange, (-0.3, 0.95, -0.5)),
            )
        ],
        *banana,
        ball((0.27, 0.27, 0.27), pear, (0.18, 1.12, 0.0)),
        ball((0.16, 0.26, 0.16), pear, (0.20, 1.38, -0.02), turn=(0, 0, -8)),
        tube([(0.22, 1.6, -0.02), (0.26, 1.72, -0.02)], 0.025, stalk),
        tube([(-0.45, 1.08, -0.05), (-0.42, 1.22, -0.05)], 0.022, stalk),
        *grapes,
    ]


def bowl_of_soup() -> Model:
    soup = Paint(colour=(0.92, 0.40, 0.13), pattern=patches((0.96, 0.52, 0.20), 6, 0.3), gloss=0.7)
    return [
        bowl((0.90, 0.88, 0.83)),
        cone(0.92, 0.92, 0.03, soup, (0, 0.46, 0)),
        tube(
            [(-0.30 + 0.06 * k, 0.49, 0.32 * math.cos(0.9 * k)) for k in range(11)],
            0.035,
            plain((0.98, 0.93, 0.84), 0.4),
        ),
        *[
            ball((0.15, 0.02, 0.08), leaves((0.2, 0.5, 0.22), (0.36, 0.66, 0.3), 6), (x, 0.51, z), turn=(0, t, 8))
            for x, z, t in ((0.2, -0.25, 30), (0.34, -0.16, 95), (0.1, -0.12, 150))
        ],
        *moved(
            [box((0.11, 0.05, 1.3), plain((0.80, 0.82, 0.85), 0.9), (0, 0, 0.2), edge=0.03)],
            (0.62, 0.52, -0.15),
            turn=(-26, 58, 0),
        ),
        lathe(((0, 0), (0.8, 0), (1.25, 0.10), (1.25, 0.14), (0, 0.08)), plain((0.90, 0.88, 0.83), 0.6), (0, -0.06, 0)),
    ]


def bowl_of_cereal() -> Model:
    loop: tuple[Colour, ...] = ((0.90, 0.66, 0.30), (0.86, 0.58, 0.24), (0.93, 0.72, 0.38))
    rings = []
    for k in range(34):
        r, a = 0.15 * math.sqrt(k), 2.4 * k
        rings.append(
            ring(
                0.085,
                0.04,
                plain(loop[k % 3], 0.1),
                (r * math.cos(a), 0.50 + 0.02 * (k % 3), r * math.sin(a)),
                turn=(24 * math.sin(k), 0, 24 * math.cos(2 * k)),
            )
        )
    return [
        bowl((0.34, 0.62, 0.80)),
        cone(0.92, 0.92, 0.03, plain((0.97, 0.96, 0.93), 0.6), (0, 0.46, 0)),
        *rings,
        *[
            ball((0.13, 0.15, 0.13), plain((0.88, 0.14, 0.18), 0.4), at)
            for at in ((0.3, 0.56, 0.35), (-0.34, 0.56, 0.28))
        ],
        *[
            ball(0.085, plain((0.22, 0.28, 0.55), 0.3), at)
            for at in ((0.05, 0.56, 0.52), (-0.1, 0.56, -0.1), (0.5, 0.54, 0.0))
        ],
    ]


def whole_pizza() -> Model:
    crust = rough(
        ring(1.02, 0.13, Paint(colour=(0.86, 0.58, 0.28), pattern=patches((0.68, 0.38, 0.16), 5, 0.35)), (0, 0.11, 0)),
        0.02,
        6,
    )
    cheese = Paint(colour=(0.98, 0.80, 0.36), pattern=patches((0.93, 0.55, 0.22), 3.4, 0.25), gloss=0.35)
    salami = Paint(colour=(0.76, 0.17, 0.13), pattern=patches((0.88, 0.36, 0.26), 12, 0.3), gloss=0.4)
    spots = [*around(7, 0.72, 0.13), *around(3, 0.30, 0.13, 0.2)]
    basil = leaves((0.18, 0.48, 0.20), (0.32, 0.62, 0.28), 6)
    return [
        cone(1.02, 1.0, 0.12, cheese, edge=0.03),
        crust,
        *[cone(0.17, 0.17, 0.035, salami, at) for at in spots],
        *[
            ball((0.14, 0.03, 0.09), basil, (x, 0.17, z), turn=(0, 70 * k, 10))
            for k, (x, _, z) in enumerate(around(5, 0.5, phase=0.45))
        ],
        *[ring(0.07, 0.03, plain((0.15, 0.14, 0.13), 0.5), (x, 0.16, z)) for x, _, z in around(6, 0.86, phase=0.5)],
    ]


def sushi_platter() -> Model:
    rice = rough(ball((0.24, 0.14, 0.14), plain((0.95, 0.94, 0.91), 0.15)), 0.012, 30)
    salmon = Paint(colour=(0.97, 0.50, 0.30), pattern=stripes((0.99, 0.78, 0.64), 0.10, 0, 0.25), gloss=0.4)
    tuna = Paint(colour=(0.84, 0.20, 0.24), gloss=0.4)
    shrimp = Paint(colour=(0.98, 0.66, 0.50), pattern=stripes((0.99, 0.90, 0.84), 0.12, 0, 0.4), gloss=0.4)
    out: Model = [
        box((2.9, 0.12, 1.6), plain((0.17, 0.18, 0.20), 0.3), (0, 0.1, 0), edge=0.04),
        *[box((0.16, 0.12, 1.4), plain((0.17, 0.18, 0.20), 0.3), (x, 0, 0)) for x in (-1.1, 1.1)],
    ]
    for k, fish in enumerate((salmon, tuna, shrimp, salmon)):
        piece = [rice, box((0.54, 0.11, 0.28), fish, (0, 0.09, 0), edge=0.05)]
        out += moved(piece, (-1.02 + 0.56 * k, 0.34, -0.36), turn=(0, 62, 0))
    for k in range(8):
        x, z = -1.10 + 0.40 * (k % 4), 0.14 + 0.38 * (k // 4)
        out += [
            cone(0.17, 0.17, 0.26, plain((0.10, 0.14, 0.11), 0.3), (x, 0.22, z)),
            cone(0.145, 0.145, 0.02, plain((0.95, 0.94, 0.91), 0.1), (x, 0.475, z)),
            cone(0.075, 0.075, 0.03, plain(((0.97, 0.48, 0.28), (0.52, 0.74, 0.30))[k % 2]), (x, 0.48, z)),
        ]
    out += [
        ball((0.16, 0.11, 0.15), plain((0.58, 0.76, 0.32), 0.1), (0.75, 0.28, 0.3)),
        *[
            ball(
                (0.16, 0.02, 0.11),
                plain((0.98, 0.78, 0.70), 0.3),
                (1.10 + 0.06 * k, 0.25 + 0.05 * k, 0.32),
                turn=(8, 40 * k, 12),
            )
            for k in range(4)
        ],
        box((2.3, 0.05, 0.05), wood((0.55, 0.22, 0.14)), (0.1, 0.22, 0.98), turn=(0, 3, 0)),
        box((2.3, 0.05, 0.05), wood((0.55, 0.22, 0.14)), (0.1, 0.22, 1.08), turn=(0, -1, 0)),
    ]
    return out


def cheese_board() -> Model:
    swiss = plain((0.98, 0.80, 0.30), 0.3)
    holes = [
        ball(r, plain((0.86, 0.62, 0.18), 0.2), at)
        for r, at in (
            (0.10, (-0.55, 0.40, 0.33)),
            (0.07, (-0.9, 0.28, 0.33)),
            (0.06, (-0.35, 0.24, 0.33)),
            (0.08, (-0.75, 0.52, 0.3)),
        )
    ]
    wedge = slab(
        [(-0.62, 0), (0.62, 0), (0.62, 0.24), (-0.30, 0.52), (-0.62, 0.52)], 0.6, swiss, (-0.62, 0.1, 0.05), edge=0.03
    )
    blue = Paint(colour=(0.94, 0.92, 0.84), pattern=patches((0.35, 0.48, 0.56), 9, 0.5), gloss=0.15)
    camembert = [
        cone(0.40, 0.40, 0.24, plain((0.95, 0.92, 0.85), 0.1), (0.62, 0.1, -0.15), edge=0.05),
        box((0.3, 0.26, 0.3), plain((0.98, 0.88, 0.58), 0.3), (0.88, 0.10, 0.10), turn=(0, 40, 0)),
    ]
    grapes = [
        ball(
            0.10,
            plain((0.42, 0.16, 0.42), 0.6),
            (
                0.15 + 0.15 * math.cos(2.4 * k) * math.sqrt(k) * 0.5,
                0.19 + 0.02 * (k % 3),
                0.52 + 0.1 * math.sin(2.4 * k) * math.sqrt(k),
            ),
        )
        for k in range(11)
    ]
    return [
        cone(1.35, 1.35, 0.10, wood(OAK), edge=0.03),
        box((0.34, 0.10, 0.8), wood(OAK), (1.55, 0, 0), turn=(0, 90, 0), edge=0.04),
        wedge,
        *holes,
        *camembert,
        box((0.5, 0.3, 0.34), blue, (-0.1, 0.1, -0.62), turn=(0, -16, 0), edge=0.03),
        *grapes,
        *[
            cone(
                0.16,
                0.16,
                0.03,
                plain((0.88, 0.66, 0.36), 0.1),
                (0.72 + 0.12 * k, 0.11 + 0.025 * k, 0.62 - 0.05 * k),
                turn=(6, 0, 6),
            )
            for k in range(4)
        ],
        *[
            ball((0.10, 0.09, 0.13), plain((0.66, 0.46, 0.28), 0.2), at)
            for at in ((-0.72, 0.17, 0.72), (-0.5, 0.17, 0.85))
        ],
    ]


def chocolate_cake() -> Model:
    brown, dark, cream = plain((0.40, 0.22, 0.13), 0.3), plain((0.27, 0.14, 0.08), 0.7), plain((0.96, 0.90, 0.80), 0.2)
    drips = [
        ball((0.07, 0.12 + 0.07 * math.sin(5 * k), 0.07), dark, (x, 0.78, z))
        for k, (x, _, z) in enumerate(around(22, 0.80))
    ]
    roses: Model = []
    for x, _, z in around(9, 0.62):
        roses += [
            ball((0.13, 0.08, 0.13), cream, (x, 0.97, z)),
            ball(0.085, plain((0.84, 0.10, 0.16), 0.7), (x, 1.08, z)),
        ]
    return [
        lathe(
            ((0, 0), (0.35, 0), (0.12, 0.06), (0.10, 0.26), (1.1, 0.30), (1.1, 0.36), (0, 0.36)),
            plain(WHITE, 0.5),
            (0, -0.34, 0),
        ),
        cone(0.82, 0.82, 0.86, brown, edge=0.04),
        *[ring(0.81, 0.035, cream, (0, y, 0)) for y in (0.3, 0.58)],
        cone(0.84, 0.84, 0.08, dark, (0, 0.84, 0), edge=0.04),
        *drips,
        *roses,
        *[ball((0.08, 0.05, 0.08), cream, (x, 0.05, z)) for x, _, z in around(26, 0.84)],
    ]


def apple_pie() -> Model:
    crust = Paint(colour=(0.90, 0.66, 0.34), pattern=patches((0.76, 0.46, 0.20), 5, 0.3), gloss=0.3)
    strips: Model = []
    for k in range(6):
        x = -0.75 + 0.3 * k
        length = 2 * math.sqrt(max(0.1, 0.92**2 - x * x))
        strips += [
            box((0.16, 0.07, length), crust, (x, 0.40, 0), edge=0.03),
            box((length, 0.07, 0.16), crust, (0, 0.43, x), edge=0.03),
        ]
    return [
        lathe(((0, 0), (0.78, 0), (1.08, 0.38), (1.04, 0.40), (0, 0.36)), plain((0.80, 0.30, 0.24), 0.5)),
        cone(0.95, 0.95, 0.04, plain((0.86, 0.55, 0.18), 0.6), (0, 0.37, 0)),
        *moved(strips, (0, 0, 0), turn=(0, 45, 0)),
        *[ball((0.12, 0.09, 0.10), crust, (x, 0.43, z)) for x, _, z in around(30, 1.0)],
    ]


def roast_chicken() -> Model:
    skin = Paint(colour=(0.82, 0.47, 0.17), pattern=patches((0.64, 0.30, 0.10), 3, 0.3), gloss=0.7)
    herb = leaves((0.24, 0.50, 0.22), (0.42, 0.68, 0.30), 6)
    legs: Model = []
    for s in (-1, 1):
        legs += [
            ball((0.40, 0.26, 0.24), skin, (0.46, 0.56, s * 0.46), turn=(0, -s * 12, -24)),
            ball((0.22, 0.14, 0.13), skin, (0.88, 0.66, s * 0.38), turn=(0, s * 14, 16)),
            ball((0.09, 0.08, 0.08), plain(CREAM), (1.12, 0.73, s * 0.32)),
            ball((0.34, 0.14, 0.15), skin, (-0.25, 0.62, s * 0.56), turn=(0, s * 24, -10)),
        ]
    return [
        lathe(((0, 0), (1.0, 0), (1.6, 0.14), (1.6, 0.19), (1.0, 0.1), (0, 0.1)), plain((0.95, 0.94, 0.91), 0.6)),
        ball((0.82, 0.50, 0.56), skin, (-0.1, 0.58, 0)),
        ball((0.45, 0.36, 0.44), skin, (-0.42, 0.70, 0)),
        *legs,
        *[
            ball((0.2, 0.14, 0.18), plain((0.92, 0.74, 0.36), 0.3), (1.22 * math.cos(a), 0.22, 1.2 * math.sin(a)))
            for a in (0.4, 1.3, 2.0, 2.8)
        ],
        *[
            ball((0.24, 0.09, 0.14), herb, (1.2 * math.cos(a), 0.2, 1.2 * math.sin(a)), turn=(0, -math.degrees(a), 10))
            for a in (0.9, 1.65, 2.4, 3.1, 0.0)
        ],
        *[
            ball(0.12, plain((0.88, 0.16, 0.14), 0.6), (1.1 * math.cos(a), 0.24, 1.1 * math.sin(a)))
            for a in (1.1, 1.5, 2.55)
        ],
    ]


def gingerbread_man() -> Model:
    dough, icing = plain((0.74, 0.46, 0.22), 0.15), plain(WHITE, 0.3)
    limbs = [tube([(0, 1.05, 0), (s * 0.62, 1.12, 0)], 0.19, dough) for s in (-1, 1)] + [
        tube([(0, 0.75, 0), (s * 0.34, 0.18, 0)], 0.21, dough) for s in (-1, 1)
    ]
    wave = [tube([(s * 0.66, 0.98 + 0.06 * k, 0.2) for k in range(5)], 0.03, icing) for s in (-1, 1)]
    return [
        cone(0.40, 0.40, 0.36, dough, (0, 1.62, -0.18), turn=(90, 0, 0), edge=0.08),
        tube([(0, 0.72, 0), (0, 1.2, 0)], 0.29, dough),
        *limbs,
        *[ball(0.075, icing, (s * 0.14, 1.70, 0.20)) for s in (-1, 1)],
        tube([(-0.18, 1.53, 0.24), (-0.1, 1.46, 0.25), (0.1, 1.46, 0.25), (0.18, 1.53, 0.24)], 0.038, icing),
        *[ball(0.065, plain(c, 0.6), (0, y, 0.28)) for y, c in ((1.2, RED), (0.98, GREEN), (0.76, RED))],
        *wave,
        *[tube([(s * 0.22, 0.30, 0.2), (s * 0.44, 0.24, 0.19)], 0.03, icing) for s in (-1, 1)],
    ]


def popsicle() -> Model:
    ice = Paint(colour=(0.96, 0.34, 0.42), gloss=0.5, soft=0.4)
    return moved(
        [
            box((0.62, 1.25, 0.30), ice, (0, 0.62, 0), edge=0.15),
            ball((0.31, 0.26, 0.15), ice, (0, 1.80, 0)),
            *[
                box((0.09, 0.95, 0.05), plain((0.99, 0.55, 0.58), 0.5), (x, 0.80, 0.14), edge=0.02)
                for x in (-0.13, 0.13)
            ],
            box((0.15, 0.75, 0.06), wood(PINE, 1), edge=0.03),
        ],
        (0, 0, 0),
        turn=(0, 0, -12),
    )


def muffin() -> Model:
    top = rough(
        ball((0.58, 0.36, 0.58), Paint(colour=(0.84, 0.58, 0.28), pattern=patches((0.70, 0.42, 0.18), 4, 0.3))), 0.03, 7
    )
    berries = [
        ball(0.085, plain((0.20, 0.22, 0.46), 0.4), at)
        for at in (
            (-0.25, 0.86, 0.36),
            (0.1, 0.98, 0.25),
            (0.34, 0.80, 0.34),
            (-0.05, 0.78, 0.54),
            (-0.38, 0.78, 0.18),
            (0.2, 0.98, -0.1),
        )
    ]
    return [
        cone(
            0.36,
            0.52,
            0.62,
            Paint(colour=(0.93, 0.84, 0.66), pattern=stripes((0.80, 0.66, 0.45), 1, 1, 0.35, 26), gloss=0.1),
        ),
        *moved([top], (0, 0.68, 0)),
        *berries,
    ]


MODELS = {
    f.__name__: f
    for f in (
        bowl_of_fruit,
        bowl_of_soup,
        bowl_of_cereal,
        whole_pizza,
        sushi_platter,
        cheese_board,
        chocolate_cake,
        apple_pie,
        roast_chicken,
        gingerbread_man,
        popsicle,
        muffin,
    )
}
VIEWS = {
    "bowl_of_fruit": View(pitch_deg=18.0),
    "bowl_of_soup": View(pitch_deg=34.0),
    "bowl_of_cereal": View(pitch_deg=36.0),
    "whole_pizza": View(pitch_deg=44.0),
    "sushi_platter": View(yaw_deg=18.0, pitch_deg=34.0),
    "cheese_board": View(yaw_deg=14.0, pitch_deg=32.0),
    "chocolate_cake": View(pitch_deg=18.0),
    "apple_pie": View(pitch_deg=34.0),
    "roast_chicken": View(yaw_deg=20.0, pitch_deg=24.0),
    "gingerbread_man": View(yaw_deg=10.0, pitch_deg=3.0),
    "popsicle": View(yaw_deg=14.0, pitch_deg=3.0),
    "muffin": View(pitch_deg=16.0),
}
