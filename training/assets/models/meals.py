"""What is served: bowls, plates, cakes and glasses."""

from __future__ import annotations

import math
from itertools import pairwise

from training.assets.camera import View
from training.assets.models.dishes import bowl, plate
from training.assets.models.flowers import blade, silky
from training.assets.models.forms import around, tube
from training.assets.models.patterns import (
    CREAM,
    GREEN,
    RED,
    SNOW,
    WHITE,
    YELLOW,
    metal,
    patches,
    plain,
    stripes,
    wood,
)
from training.assets.solid import (
    Colour,
    Paint,
    Part,
    Vector,
    ball,
    box,
    cone,
    lathe,
    limb,
    moved,
    ring,
    rod,
    rough,
    slab,
)

Model = list[Part]
_YOLK, _CRUST, _SPONGE = (0.98, 0.70, 0.16), (0.80, 0.52, 0.24), (0.95, 0.80, 0.50)


def _sticks(at: Vector) -> Model:
    return moved(
        [rod((-0.9, 0, d), (0.9, 0, -d), 0.035, wood((0.42, 0.22, 0.13)), 0.022) for d in (-0.05, 0.07)],
        at,
        turn=(0, 24, 14),
    )


def _noodles(colour: Colour, y: float) -> Model:
    paint = plain(colour, 0.4)
    return [
        tube(
            [
                (
                    0.55 * math.cos(k + t) * (0.4 + 0.6 * t),
                    y + 0.05 * math.sin(3 * t + k),
                    0.55 * math.sin(k + t) * (0.4 + 0.6 * t),
                )
                for t in (0.2 * i for i in range(7))
            ],
            0.05,
            paint,
        )
        for k in range(12)
    ]


def pho() -> Model:
    return [
        bowl((0.95, 0.95, 0.93)),
        cone(0.9, 0.9, 0.03, plain((0.72, 0.46, 0.20), 0.8), (0, 0.50, 0)),
        *_noodles((0.98, 0.95, 0.88), 0.53),
        *[
            ball((0.24, 0.03, 0.15), plain((0.66, 0.38, 0.30), 0.3), (x, 0.60, z), turn=(8, 40 * x, 10))
            for x, z in ((-0.35, 0.2), (-0.1, 0.4), (-0.45, -0.1))
        ],
        *[
            part
            for k in range(4)
            for part in blade((0.34, 0.6, 0.1), 0.34, 0.2, 20, 70 * k + 20, silky((0.26, 0.58, 0.24)), 0.025)
        ],
        *[ball((0.14, 0.03, 0.09), plain((0.60, 0.80, 0.26), 0.5), (0.05, 0.62, -0.45), turn=(30, 0, 20))],
        *[ring(0.07, 0.02, plain(RED, 0.5), (x, 0.6, z)) for x, z in ((0.5, 0.38), (0.12, 0.15))],
        *_sticks((0.1, 0.86, -0.15)),
    ]


def smoothie_bowl() -> Model:
    return [
        bowl((0.56, 0.40, 0.26)),
        cone(0.9, 0.9, 0.04, plain((0.52, 0.20, 0.50), 0.5), (0, 0.48, 0)),
        *[
            cone(
                0.13,
                0.13,
                0.05,
                plain((0.98, 0.92, 0.66), 0.3),
                (-0.5 + 0.17 * k, 0.53, 0.42 - 0.06 * abs(k - 2)),
                turn=(16, 0, 0),
            )
            for k in range(5)
        ],
        *[
            ball(0.085, plain((0.26, 0.26, 0.62), 0.5), (-0.45 + 0.15 * (k % 4), 0.58, -0.05 - 0.15 * (k // 4)))
            for k in range(8)
        ],
        *[
            lathe(
                ((0, -0.16), (0.10, 0), (0.10, 0.06), (0, 0.08)),
                plain((0.90, 0.16, 0.18), 0.5),
                (0.35 + 0.16 * (k % 2), 0.62, -0.25 + 0.2 * (k // 2)),
                turn=(60, 0, 20 * k),
                smooth=1,
            )
            for k in range(4)
        ],
        *[
            ball(
                0.035,
                plain((0.84, 0.62, 0.34), 0.2),
                (0.3 * math.cos(2.4 * k) * 0.9, 0.55, 0.12 + 0.2 * math.sin(2.4 * k)),
            )
            for k in range(16)
        ],
        *blade((0.1, 0.6, -0.3), 0.3, 0.18, 40, 100, silky(GREEN), 0.025),
    ]


def plate_of_fried_eggs() -> Model:
    return [
        *plate(1.1),
        *[
            part
            for x, z in ((-0.3, 0.1), (0.34, 0.0))
            for part in (
                rough(ball((0.46, 0.06, 0.42), plain((0.99, 0.98, 0.95), 0.5), (x, 0.13, z)), 0.02, 5, x),
                ball((0.17, 0.13, 0.17), plain(_YOLK, 0.8), (x, 0.19, z)),
            )
        ],
        *[
            limb(
                (-0.5 + 0.05 * k, 0.14, 0.52 + 0.09 * k),
                (0.4, 0.14, 0.5 + 0.09 * k),
                0.05,
                plain((0.74, 0.26, 0.20), 0.4),
            )
            for k in range(2)
        ],
        *blade((0.5, 0.16, 0.4), 0.3, 0.16, 10, 20, silky(GREEN), 0.025),
    ]


def omelette() -> Model:
    return [
        *plate(1.1),
        rough(
            ball(
                (0.78, 0.2, 0.44),
                Paint(colour=(0.98, 0.80, 0.30), pattern=patches((0.90, 0.62, 0.22), 5, 0.2), gloss=0.4),
                (0, 0.17, 0),
            ),
            0.012,
            6,
        ),
        *[
            ball(
                0.05,
                plain((0.36, 0.64, 0.28)),
                (0.5 * math.cos(2.4 * k), 0.37 - 0.12 * abs(math.cos(2.4 * k)), 0.2 * math.sin(2.4 * k)),
            )
            for k in range(9)
        ],
        *[ball(0.13, plain((0.88, 0.18, 0.14), 0.7), (x, 0.18, 0.62)) for x in (-0.5, -0.24)],
    ]


def slice_of_cheesecake() -> Model:
    wedge = [(0, 0), (1.3, -0.42), (1.36, 0.0), (1.3, 0.42)]
    return [
        *plate(1.1),
        *moved(
            [
                *moved([slab(wedge, 0.14, plain((0.68, 0.42, 0.20), 0.05), edge=0.02)], (0, 0.07, 0), turn=(90, 0, 0)),
                *moved([slab(wedge, 0.5, plain((0.99, 0.93, 0.74), 0.3), edge=0.03)], (0, 0.38, 0), turn=(90, 0, 0)),
                *moved(
                    [
                        slab(
                            [(0.98 * x + 0.01, 0.96 * y) for x, y in wedge],
                            0.08,
                            plain((0.80, 0.10, 0.16), 0.8),
                            edge=0.03,
                        )
                    ],
                    (0, 0.64, 0),
                    turn=(90, 0, 0),
                ),
                *[
                    lathe(
                        ((0, 0), (0.15, 0.02), (0.16, 0.1), (0, 0.3)),
                        plain((0.90, 0.14, 0.16), 0.6),
                        (x, 0.66, z),
                        smooth=1,
                    )
                    for x, z in ((0.8, 0), (1.08, 0.16))
                ],
            ],
            (-0.7, 0.12, 0.1),
            turn=(0, 24, 0),
        ),
    ]


def brownie() -> Model:
    cake = Paint(colour=(0.27, 0.15, 0.10), pattern=patches((0.36, 0.21, 0.14), 6, 0.2), gloss=0.3)
    return [
        rough(box((1.2, 0.5, 1.2), cake, edge=0.06), 0.012, 7),
        *[
            box(
                (0.12, 0.07, 0.08),
                plain((0.78, 0.56, 0.32), 0.2),
                (0.45 * math.cos(2.4 * k), 0.49, 0.45 * math.sin(2.4 * k)),
                turn=(0, 40 * k, 0),
                edge=0.02,
            )
            for k in range(7)
        ],
    ]


def layer_cake() -> Model:
    """Of three storeys, with cream between, on a stand, and berries."""
    out: Model = [
        lathe(((0, 0), (0.5, 0), (0.12, 0.12), (0.12, 0.3), (1.2, 0.4), (1.2, 0.46), (0, 0.46)), plain(WHITE, 0.6))
    ]
    for k in range(3):
        y = 0.46 + 0.36 * k
        out += [
            cone(0.95, 0.95, 0.28, plain(_SPONGE, 0.05), (0, y, 0), edge=0.02),
            cone(0.99, 0.99, 0.08, plain(SNOW, 0.3), (0, y + 0.28, 0), edge=0.03),
        ]
    out += [ball((0.13, 0.11, 0.13), plain(SNOW, 0.3), (x, 1.58, z)) for x, _, z in around(10, 0.80)]
    out += [
        lathe(((0, 0), (0.15, 0.02), (0.17, 0.12), (0, 0.32)), plain((0.90, 0.13, 0.16), 0.6), (x, 1.54, z), smooth=1)
        for x, _, z in around(5, 0.4)
    ]
    return [*out, *[ball(0.09, plain((0.26, 0.26, 0.60), 0.5), (x, 1.60, z)) for x, _, z in around(5, 0.42, phase=0.5)]]


def fruit_tart() -> Model:
    fruits: Model = [ball(0.11, plain((0.24, 0.25, 0.58), 0.6), (x, 0.40, z)) for x, _, z in around(14, 0.86)]
    fruits += [
        cone(0.17, 0.17, 0.06, plain((0.56, 0.76, 0.28), 0.6), (x, 0.36, z), turn=(14, 0, 0))
        for x, _, z in around(7, 0.58)
    ]
    fruits += [
        lathe(((0, 0), (0.15, 0.02), (0.17, 0.1), (0, 0.3)), plain((0.90, 0.13, 0.16), 0.7), (x, 0.36, z), smooth=1)
        for x, _, z in [*around(5, 0.27), (0, 0, 0)]
    ]
    rim = [ball((0.14, 0.2, 0.14), plain(_CRUST, 0.15), (x, 0.22, z)) for x, _, z in around(26, 1.05)]
    return [
        lathe(((0, 0), (0.92, 0), (1.06, 0.34), (0, 0.34)), plain(_CRUST, 0.15)),
        *rim,
        cone(0.98, 0.98, 0.03, plain((0.99, 0.88, 0.52), 0.5), (0, 0.34, 0)),
        *fruits,
    ]


def cinnamon_roll() -> Model:
    swirl = [
        (0.86 * (1 - t / 7) * math.cos(2.6 * t), 0.28 + 0.035 * t, 0.86 * (1 - t / 7) * math.sin(2.6 * t))
        for t in (0.15 * k for k in range(44))
    ]
    return [
        cone(0.9, 0.86, 0.32, plain((0.86, 0.58, 0.28), 0.15), edge=0.08),
        tube(swirl, 0.16, Paint(colour=(0.93, 0.70, 0.40), gloss=0.25)),
        tube([(0.93 * x, y - 0.03, 0.93 * z) for x, y, z in swirl], 0.10, plain((0.45, 0.22, 0.10), 0.3)),
        *[
            ball(
                (0.22, 0.06, 0.10),
                plain(SNOW, 0.5),
                (0.5 * math.cos(2.4 * k), 0.5, 0.5 * math.sin(2.4 * k)),
                turn=(0, 60 * k, 8),
            )
            for k in range(7)
        ],
    ]


def cotton_candy() -> Model:
    pink = Paint(colour=(0.98, 0.68, 0.82), pattern=patches((0.76, 0.76, 0.98), 1.6, 0.2), soft=0.9, gloss=0.05)
    return [
        lathe(((0, 0), (0.03, 0), (0.22, 0.9), (0, 0.9)), plain((0.98, 0.96, 0.90), 0.1)),
        *[
            rough(ball(r, pink, (x, y, z)), 0.05, 4, k)
            for k, (x, y, z, r) in enumerate(
                (
                    (0, 1.35, 0, 0.60),
                    (-0.34, 1.2, 0.1, 0.38),
                    (0.34, 1.22, 0.1, 0.38),
                    (0.05, 1.75, 0, 0.40),
                    (-0.2, 1.6, 0.15, 0.34),
                    (0.28, 1.58, 0.1, 0.32),
                )
            )
        ],
    ]


def candy_cane() -> Model:
    straight: list[Vector] = [(0.0, 1.7 * k / 24, 0.0) for k in range(25)]
    angles = [math.pi * k / 18 for k in range(1, 19)]
    bent: list[Vector] = [(-0.32 + 0.32 * math.cos(a), 1.7 + 0.34 * math.sin(a), 0.0) for a in angles]
    line = [*straight, *bent, (-0.64, 1.6, 0.0), (-0.64, 1.5, 0.0)]
    return [limb(a, b, 0.115, plain(RED if (k // 2) % 2 else WHITE, 0.7)) for k, (a, b) in enumerate(pairwise(line))]


def box_of_chocolates() -> Model:
    out: Model = [
        box((2.0, 0.3, 1.5), plain((0.72, 0.10, 0.18), 0.4), edge=0.04),
        box((1.84, 0.06, 1.34), plain(CREAM, 0.2), (0, 0.27, 0)),
    ]
    for i in range(4):
        for j in range(3):
            at = (-0.66 + 0.44 * i, 0.32, -0.42 + 0.42 * j)
            shade = ((0.30, 0.16, 0.10), (0.50, 0.29, 0.17), (0.95, 0.89, 0.78))[(i + 2 * j) % 3]
            out += [
                ball((0.17, 0.14, 0.16), plain(shade, 0.7), (at[0], at[1] + 0.05, at[2]))
                if (i + j) % 2
                else box((0.28, 0.2, 0.28), plain(shade, 0.7), at, edge=0.06)
            ]
            out.append(
                ball(
                    (0.06, 0.03, 0.06),
                    plain(((0.95, 0.89, 0.78), (0.86, 0.2, 0.26), (0.30, 0.16, 0.10))[(i + 2 * j) % 3], 0.5),
                    (at[0], at[1] + 0.2, at[2]),
                )
            )
    return out


def easter_egg() -> Model:
    """An egg painted for Easter."""
    shell = Paint(colour=(0.56, 0.80, 0.94), pattern=stripes((0.98, 0.62, 0.74), 0.42, 1, 0.4), gloss=0.6)
    zigzag = [
        (0.50 * math.sin(math.pi * 0.5) * math.cos(a), 0.62 + 0.07 * (-1) ** k, 0.50 * math.sin(a))
        for k, a in enumerate(2 * math.pi * i / 24 for i in range(25))
    ]
    return [
        lathe(((0, 0), (0.30, 0.03), (0.50, 0.38), (0.44, 0.85), (0.2, 1.2), (0, 1.28)), shell, smooth=3),
        tube(zigzag, 0.03, plain(YELLOW, 0.5)),
        *[
            ball((0.06, 0.06, 0.05), plain(WHITE), (0.345 * math.cos(a), 0.98, 0.345 * math.sin(a)))
            for a in (math.pi * k / 5 for k in range(10))
        ],
    ]


def kebab_skewer() -> Model:
    pieces: Model = []
    for k in range(7):
        x = -0.9 + 0.3 * k
        pieces.append(
            (
                rough(
                    ball(
                        (0.17, 0.24, 0.22),
                        Paint(colour=(0.50, 0.27, 0.15), pattern=patches((0.34, 0.17, 0.10), 5, 0.1, k), gloss=0.4),
                        (x, 0.3, 0),
                    ),
                    0.02,
                    9,
                    k,
                ),
                cone(0.24, 0.24, 0.10, plain((0.84, 0.20, 0.14), 0.5), (x + 0.05, 0.3, 0), turn=(0, 0, 90)),
                cone(0.25, 0.25, 0.12, plain((0.40, 0.64, 0.24), 0.5), (x + 0.06, 0.3, 0), turn=(0, 0, 90)),
            )[k % 3 if k else 0]
        )
    return [
        rod((-1.5, 0.3, 0), (1.4, 0.3, 0), 0.03, metal()),
        *pieces,
        ring(0.1, 0.025, metal(), (-1.6, 0.3, 0), turn=(90, 0, 0)),
    ]


MODELS = {
    f.__name__: f
    for f in (
        pho, smoothie_bowl, plate_of_fried_eggs, omelette, slice_of_cheesecake, brownie, layer_cake, fruit_tart,
        cinnamon_roll, cotton_candy, candy_cane, box_of_chocolates, easter_egg, kebab_skewer,
    )
}  # fmt: skip
_ABOVE = View(yaw_deg=14.0, pitch_deg=34.0, smooth=True)
_LEVEL = View(yaw_deg=12.0, pitch_deg=12.0, smooth=True)
VIEWS = dict.fromkeys(MODELS, _ABOVE) | dict.fromkeys(
    ("layer_cake", "cotton_candy", "candy_cane", "easter_egg", "kebab_skewer"), _LEVEL
)
