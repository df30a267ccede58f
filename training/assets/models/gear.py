"""What games, gardens and workshops need, and pieces of buildings that stand by themselves."""

from __future__ import annotations

import numpy as np

from training.assets.camera import View
from training.assets.models.forms import around, rounded, tube
from training.assets.models.patterns import (
    BRASS,
    OAK,
    WHITE,
    boards,
    metal,
    plain,
    stripes,
    wood,
)
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
_RED, _BLUE, _GREEN = (0.88, 0.20, 0.20), (0.16, 0.42, 0.80), (0.22, 0.60, 0.32)
_BLACK = plain((0.14, 0.14, 0.16), 0.4)


def jump_rope() -> Model:
    line = [
        (-0.9, 0.35, 0.2),
        (-1.0, 0.1, -0.2),
        (-0.4, 0.06, -0.7),
        (0.5, 0.06, -0.6),
        (0.7, 0.06, 0.1),
        (0.0, 0.06, 0.5),
        (-0.4, 0.06, 0.0),
        (0.1, 0.06, -0.3),
        (0.8, 0.08, 0.3),
        (0.95, 0.3, 0.55),
    ]
    return [
        tube(rounded(line), 0.05, plain((0.95, 0.80, 0.28), 0.3)),
        limb((-0.9, 0.35, 0.2), (-0.72, 0.9, 0.5), 0.10, plain(_RED, 0.5), 0.12),
        limb((0.95, 0.3, 0.55), (1.25, 0.75, 0.8), 0.10, plain(_RED, 0.5), 0.12),
    ]


def shuttlecock() -> Model:
    feathers = [
        limb((0.17 * x, 0.42, 0.17 * z), (0.62 * x, 1.55, 0.62 * z), 0.035, plain(WHITE, 0.1), 0.11)
        for x, _, z in around(12, 1.0)
    ]
    return [
        ball((0.26, 0.26, 0.26), plain((0.96, 0.94, 0.88), 0.3), (0, 0.24, 0)),
        cone(0.26, 0.22, 0.18, plain(_RED, 0.4), (0, 0.26, 0)),
        *feathers,
        *[ring(r, 0.016, plain(WHITE, 0.2), (0, y, 0)) for r, y in ((0.33, 0.85), (0.46, 1.18))],
    ]


def baseball_bat() -> Model:
    shape = (
        (0, 0),
        (0.13, 0.0),
        (0.14, 0.08),
        (0.07, 0.14),
        (0.075, 0.7),
        (0.16, 1.6),
        (0.19, 2.3),
        (0.15, 2.48),
        (0, 2.52),
    )
    return moved(
        [lathe(shape, wood((0.86, 0.62, 0.34), 1), smooth=1), cone(0.085, 0.085, 0.5, _BLACK, (0, 0.16, 0))],
        (0, 0, 0),
        turn=(0, 0, -28),
    )


def hockey_puck() -> Model:
    return [cone(0.8, 0.8, 0.42, _BLACK, edge=0.05), ring(0.62, 0.02, plain((0.32, 0.32, 0.35), 0.4), (0, 0.44, 0))]


def dart() -> Model:
    vanes = [
        part
        for k in range(4)
        for part in moved(
            [slab([(0, 0), (0.26, 0.12), (0.26, 0.5), (0, 0.62)], 0.02, plain(_RED, 0.4))],
            (0, 1.55, 0),
            turn=(0, 90 * k, 0),
        )
    ]
    return moved(
        [
            cone(0.012, 0.03, 0.5, metal()),
            cone(0.08, 0.09, 0.62, metal(BRASS), (0, 0.5, 0)),
            cone(0.035, 0.03, 1.0, _BLACK, (0, 1.1, 0)),
            *vanes,
        ],
        (0, 0.2, 0),
        turn=(0, 0, -62),
    )


def balance_beam() -> Model:
    return [
        box((3.4, 0.16, 0.22), wood((0.84, 0.64, 0.40), 0), (0, 0.95, 0), edge=0.04),
        *[box((0.10, 0.95, 0.12), metal(), (x, 0, 0)) for x in (-1.3, 1.3)],
        *[box((0.16, 0.08, 1.0), plain(_BLUE, 0.4), (x, 0, 0), edge=0.03) for x in (-1.3, 1.3)],
        box((4.0, 0.08, 1.5), plain((0.20, 0.46, 0.74), 0.1), (0, -0.09, 0), edge=0.03),
    ]


def pommel_horse() -> Model:
    leather = plain((0.66, 0.40, 0.20), 0.4)
    handles = [
        part
        for x in (-0.34, 0.34)
        for part in moved(
            [tube([(0, 0, -0.3), (0, 0.34, -0.26), (0, 0.34, 0.26), (0, 0, 0.3)], 0.05, wood(OAK, 2))], (x, 1.52, 0)
        )
    ]
    return [
        box((2.3, 0.52, 0.72), leather, (0, 1.05, 0), edge=0.22),
        *handles,
        *[rod((0.7 * x, 1.1, 0.2 * z), (0.95 * x, 0, 0.42 * z), 0.07, metal()) for x in (-1, 1) for z in (-1, 1)],
    ]


def whistle() -> Model:
    body = cone(0.5, 0.5, 0.44, metal(), (0, 0.5, -0.22), turn=(90, 0, 0), edge=0.04)
    return [
        carved(body, box((0.3, 0.4, 0.8), metal(), (0.05, 0.86, 0))),
        box((1.1, 0.30, 0.44), metal(), (0.72, 0.70, 0), edge=0.04),
        ball(0.16, wood(OAK), (0.06, 0.82, 0)),
        ring(0.14, 0.035, metal(), (-0.58, 0.5, 0), turn=(90, 0, 0)),
        tube(
            [(-0.7, 0.45, 0), (-1.1, 0.2, 0.1), (-1.0, 0.03, 0.4), (-0.3, 0.03, 0.7), (0.4, 0.03, 0.5)],
            0.035,
            plain(_BLUE, 0.2),
        ),
    ]


def arrow() -> Model:
    vanes = [
        part
        for k in range(3)
        for part in moved(
            [slab([(0, 0), (0.16, 0.10), (0.16, 0.46), (0, 0.56)], 0.015, plain(_RED, 0.2))],
            (0, 0.05, 0),
            turn=(0, 120 * k, 0),
        )
    ]
    return moved(
        [cone(0.035, 0.035, 2.3, wood(OAK, 1)), *vanes, cone(0.15, 0.0, 0.34, metal(), (0, 2.28, 0), edge=0.01)],
        (0, 0, 0),
        turn=(0, 0, -58),
    )


def archery_target() -> Model:
    hues = ((0.98, 0.98, 0.96), (0.12, 0.12, 0.14), (0.24, 0.56, 0.88), (0.90, 0.22, 0.20), (0.99, 0.84, 0.20))
    face = [
        cone(1.0 - 0.19 * k, 1.0 - 0.19 * k, 0.10 + 0.012 * k, plain(hue, 0.1), (0, 1.3, 0), turn=(90, 0, 0))
        for k, hue in enumerate(hues)
    ]
    return [
        *face,
        cone(1.04, 1.04, 0.14, plain((0.84, 0.70, 0.42), 0.05), (0, 1.3, -0.15), turn=(90, 0, 0)),
        *[rod((0.25 * x, 2.4, -0.2), (0.9 * x, 0, -0.1), 0.06, wood(OAK, 1)) for x in (-1, 1)],
        rod((0, 2.3, -0.25), (0, 0, -1.0), 0.06, wood(OAK, 1)),
    ]


def pacifier() -> Model:
    return [
        slab([*arc(0.72, 0, 360, 30)], 0.14, plain((0.40, 0.70, 0.94), 0.5), (0, 0.75, 0), edge=0.06),
        ball((0.24, 0.20, 0.26), plain((0.97, 0.86, 0.70), 0.6), (0, 0.75, -0.45)),
        ball((0.28, 0.28, 0.10), plain(WHITE, 0.5), (0, 0.75, 0.10)),
        ring(0.34, 0.07, plain((0.98, 0.80, 0.26), 0.5), (0, 0.42, 0.22), turn=(78, 0, 0)),
    ]


def sprinkler() -> Model:
    water = Paint(colour=(0.66, 0.86, 0.98), gloss=0.9, alpha=0.75)
    jets = [
        tube(
            [
                (0, 0.52, 0),
                (0.5 * np.cos(a), 1.25, 0.5 * np.sin(a)),
                (1.1 * np.cos(a), 1.35, 1.1 * np.sin(a)),
                (1.65 * np.cos(a), 0.75, 1.65 * np.sin(a)),
            ],
            0.03,
            water,
        )
        for a in np.linspace(0.2, 2 * np.pi + 0.2, 11, endpoint=False)
    ]
    return [
        cone(0.55, 0.35, 0.14, plain(_GREEN, 0.4)),
        cone(0.10, 0.10, 0.40, metal(BRASS), (0, 0.12, 0)),
        *[limb((0, 0.52, 0), (0.34 * x, 0.56, 0.34 * z), 0.06, metal(BRASS)) for x, _, z in around(3, 1.0)],
        *jets,
    ]


def weather_vane() -> Model:
    gold = metal((0.86, 0.64, 0.26))
    rooster = [
        (-0.75, 0.2),
        (-0.95, 0.85),
        (-0.55, 0.60),
        (-0.25, 0.42),
        (0.12, 0.52),
        (0.26, 0.95),
        (0.40, 1.10),
        (0.52, 0.98),
        (0.68, 0.92),
        (0.50, 0.82),
        (0.52, 0.5),
        (0.36, 0.16),
        (0.0, 0.0),
        (-0.4, 0.02),
    ]
    return [
        rod((0, 0, 0), (0, 2.0, 0), 0.05, _BLACK),
        rod((-0.8, 1.1, 0), (0.8, 1.1, 0), 0.03, _BLACK),
        rod((0, 1.1, -0.8), (0, 1.1, 0.8), 0.03, _BLACK),
        rod((-1.1, 1.75, 0), (1.1, 1.75, 0), 0.04, gold),
        slab([(1.05, 1.55), (1.5, 1.75), (1.05, 1.95)], 0.06, gold),
        slab([(-1.1, 1.75), (-1.45, 2.0), (-1.3, 1.75), (-1.45, 1.5)], 0.06, gold),
        *moved([slab(rooster, 0.07, gold)], (0.05, 1.82, 0)),
        *[ball(0.09, gold, at) for at in ((-0.8, 1.1, 0), (0.8, 1.1, 0), (0, 1.1, 0.8))],
    ]


def bird_bath() -> Model:
    stone = plain((0.76, 0.74, 0.70), 0.08)
    return [
        lathe(((0, 0), (0.62, 0), (0.60, 0.14), (0.24, 0.26), (0.18, 0.7), (0.26, 1.2), (0, 1.2)), stone, smooth=1),
        hollow(
            lathe(((0, 0), (0.5, 0.02), (1.05, 0.26), (1.1, 0.42), (0, 0.42)), stone, (0, 1.18, 0), smooth=1),
            0.06,
            0.38,
        ),
        cone(0.94, 0.94, 0.04, plain((0.40, 0.70, 0.88), 1.0), (0, 1.47, 0)),
    ]


def manhole_cover() -> Model:
    iron = metal((0.36, 0.37, 0.40))
    bumps = [
        box((0.13, 0.03, 0.13), iron, (x, 0.09, z), edge=0.02)
        for x in np.linspace(-0.7, 0.7, 7)
        for z in np.linspace(-0.7, 0.7, 7)
        if x * x + z * z < 0.62
    ]
    return [cone(1.0, 1.0, 0.10, iron), ring(0.92, 0.04, iron, (0, 0.11, 0)), *bumps]


def wall_shelf() -> Model:
    return [
        box((2.6, 0.12, 0.62), wood(OAK, 0), (0, 0.5, 0), edge=0.02),
        *[
            slab(
                [(0, 0.5), (0, 0), (0.10, 0), (0.46, 0.44), (0.46, 0.5)],
                0.08,
                metal((0.30, 0.31, 0.34)),
                (x, 0, -0.25),
                turn=(0, -90, 0),
            )
            for x in (-0.9, 0.9)
        ],
    ]


def shoe_rack() -> Model:
    hues = (_RED, (0.20, 0.20, 0.24), _BLUE, (0.60, 0.38, 0.20), WHITE, (0.90, 0.62, 0.20))
    shoes = [
        part
        for k, hue in enumerate(hues)
        for x in (-0.11, 0.11)
        for part in (
            limb(
                (-0.66 + 0.66 * (k % 3) + x, 0.36 + 0.62 * (k // 3), -0.12),
                (-0.66 + 0.66 * (k % 3) + x, 0.33 + 0.62 * (k // 3), 0.24),
                0.11,
                plain(hue, 0.4),
                0.08,
            ),
        )
    ]
    return [
        *[box((2.2, 0.06, 0.7), wood(OAK, 0), (0, y, 0)) for y in (0.18, 0.80, 1.42)],
        *[box((0.08, 1.5, 0.7), wood(OAK, 1), (x, 0, 0)) for x in (-1.08, 1.08)],
        *shoes,
    ]


def umbrella_stand() -> Model:
    def furled(x: float, z: float, hue: tuple[float, float, float], lean: float) -> list[Part]:
        return moved(
            [
                cone(0.05, 0.13, 1.3, plain(hue, 0.3)),
                rod((0, 1.2, 0), (0, 1.7, 0), 0.04, wood(OAK, 1)),
                tube([(0, 1.7, 0), (0.02, 1.9, 0), (0.18, 1.92, 0), (0.2, 1.75, 0)], 0.045, wood(OAK, 1)),
            ],
            (x, 0.2, z),
            turn=(0, 0, lean),
        )

    return [
        hollow(cone(0.42, 0.48, 1.0, plain((0.24, 0.36, 0.52), 0.5)), 0.04, 0.97),
        *furled(-0.12, 0.1, _RED, 10),
        *furled(0.15, -0.1, (0.20, 0.22, 0.30), -9),
        *furled(0.05, 0.18, (0.95, 0.76, 0.24), -2),
    ]


def wooden_chest() -> Model:
    oak = Paint(colour=(0.56, 0.35, 0.18), pattern=boards(0.26, 0), gloss=0.2)
    return [
        box((2.0, 0.95, 1.15), oak, edge=0.03),
        carved(cone(0.575, 0.575, 2.0, oak, (-1.0, 0.95, 0), turn=(0, 0, -90)), box((3, 1, 3), oak, (0, -0.1, 0))),
        *[box((0.14, 1.0, 1.2), metal((0.42, 0.38, 0.34)), (x, 0, 0)) for x in (-0.7, 0.7)],
        box((0.26, 0.34, 0.1), metal(BRASS), (0, 0.78, 0.58), edge=0.03),
        ball((0.04, 0.07, 0.03), _BLACK, (0, 0.92, 0.64)),
    ]


def cable_coil() -> Model:
    rubber = plain((0.16, 0.16, 0.19), 0.4)
    return [
        *[
            ring(
                0.72 + 0.05 * (k % 3),
                0.055,
                rubber,
                (0.02 * k, 0.07 + 0.075 * k, 0.01 * k),
                turn=(3 * (k % 3), 0, 2 * (k % 2)),
            )
            for k in range(6)
        ],
        tube([(0.75, 0.1, 0.3), (1.2, 0.06, 0.6), (1.5, 0.06, 0.2), (1.8, 0.06, 0.4)], 0.055, rubber),
        box((0.34, 0.20, 0.26), plain((0.20, 0.20, 0.23), 0.4), (1.95, 0.0, 0.44), edge=0.05),
        *[rod((2.1, 0.10, 0.38 + 0.12 * k), (2.32, 0.10, 0.38 + 0.12 * k), 0.025, metal(BRASS)) for k in (0, 1)],
    ]


def paint_can() -> Model:
    tin, paint = metal(), plain(_BLUE, 0.8)
    return [
        cone(0.6, 0.6, 1.25, tin, edge=0.02),
        cone(0.63, 0.63, 0.8, plain(WHITE, 0.4), (0, 0.2, 0)),
        ring(0.57, 0.05, tin, (0, 1.26, 0)),
        cone(0.53, 0.53, 0.05, paint, (0, 1.22, 0)),
        *[
            limb((0.6 * np.sin(a), 1.24, 0.6 * np.cos(a)), (0.62 * np.sin(a), 1.24 - d, 0.62 * np.cos(a)), 0.07, paint)
            for a, d in ((-0.3, 0.35), (0.0, 0.6), (0.32, 0.25))
        ],
        tube([(-0.62, 1.05, 0), (-0.75, 0.8, 0.5), (0, 0.62, 0.8), (0.75, 0.8, 0.5), (0.62, 1.05, 0)], 0.025, tin),
    ]


def hand_mixer() -> Model:
    shell = plain((0.90, 0.36, 0.34), 0.6)
    return [
        limb((-0.5, 1.15, 0), (0.5, 1.1, 0), 0.34, shell, 0.30),
        tube([(-0.62, 1.35, 0), (-0.5, 1.85, 0), (0.4, 1.8, 0), (0.55, 1.3, 0)], 0.10, shell),
        *[
            tube([(0.35, 0.85, z), (0.35, 0.5, z), (0.35 + d, 0.3, z), (0.35, 0.05, z)], 0.022, metal())
            for z in (-0.16, 0.16)
            for d in (-0.14, 0.14)
        ],
        *[rod((0.35, 0.85, z), (0.35, 0.45, z), 0.03, metal()) for z in (-0.16, 0.16)],
        ball((0.06, 0.08, 0.1), plain(WHITE, 0.5), (-0.2, 1.45, 0.12)),
    ]


def baking_tray() -> Model:
    return [
        carved(
            box((2.0, 0.16, 1.4), metal((0.50, 0.51, 0.54)), edge=0.05), box((1.84, 0.4, 1.24), metal(), (0, 0.06, 0))
        ),
        *[
            part
            for x in (-0.6, 0.0, 0.6)
            for z in (-0.36, 0.36)
            for part in (
                ball((0.25, 0.10, 0.25), plain((0.84, 0.60, 0.32), 0.2), (x, 0.12, z)),
                *[
                    ball(0.045, plain((0.30, 0.16, 0.08), 0.4), (x + dx, 0.20, z + dz))
                    for dx, dz in ((0.1, 0.05), (-0.08, 0.1), (0.0, -0.12))
                ],
            )
        ],
    ]


def oven_mitt() -> Model:
    cloth = Paint(colour=(0.90, 0.26, 0.26), pattern=stripes((0.98, 0.94, 0.88), 0.30, 1, 0.2), gloss=0.05)
    return [
        limb((0, 0.45, 0), (0, 1.45, 0), 0.46, cloth, 0.40),
        limb((0.36, 0.75, 0), (0.78, 1.12, 0), 0.22, cloth, 0.18),
        cone(0.50, 0.48, 0.22, plain((0.98, 0.94, 0.88), 0.05), (0, 0, 0), edge=0.04),
    ]


def snowball() -> Model:
    return [rough(ball(0.8, Paint(colour=(0.96, 0.98, 1.0), gloss=0.1, soft=0.6), (0, 0.78, 0)), 0.035, 5.0)]


def icicles() -> Model:
    ice = Paint(colour=(0.78, 0.92, 1.0), gloss=1.0, alpha=0.8)
    return [
        rough(box((2.4, 0.26, 0.34), Paint(colour=(0.96, 0.98, 1.0), gloss=0.1), (0, 1.75, 0), edge=0.1), 0.03, 4.0),
        *[
            cone(0.015, 0.13, d, ice, (x, 1.8 - d, 0.02))
            for x, d in (
                (-1.0, 0.7),
                (-0.75, 1.1),
                (-0.48, 0.6),
                (-0.2, 1.5),
                (0.08, 0.9),
                (0.36, 1.2),
                (0.62, 0.55),
                (0.85, 1.0),
                (1.06, 0.7),
            )
        ],
    ]


def floor_tile() -> Model:
    blue = plain((0.16, 0.36, 0.68), 0.7)
    return [
        box((1.8, 1.8, 0.14), plain((0.97, 0.96, 0.93), 0.7), edge=0.02),
        *[
            ball(
                (0.34, 0.16, 0.03),
                blue,
                (0.36 * np.cos(a), 0.9 + 0.36 * np.sin(a), 0.07),
                turn=(0, 0, float(np.degrees(a))),
            )
            for a in np.linspace(np.pi / 4, np.pi * 9 / 4, 4, endpoint=False)
        ],
        ball((0.13, 0.13, 0.03), plain((0.94, 0.72, 0.22), 0.7), (0, 0.9, 0.07)),
        *[
            slab([(0, 0), (0.42, 0), (0, 0.42)], 0.03, blue, (-0.88 * sx, 0.9 - 0.88 * sy, 0.07), turn=(0, 0, t))
            for sx, sy, t in ((1, 1, 0), (-1, 1, 90), (-1, -1, 180), (1, -1, 270))
        ],
    ]


def tree_root() -> Model:
    bark = Paint(colour=(0.42, 0.29, 0.19), pattern=wood((0.42, 0.29, 0.19), 1).pattern, gloss=0.08)
    roots = [
        tube(
            [
                (0.25 * np.cos(a), 1.0, 0.25 * np.sin(a)),
                (0.7 * np.cos(a), 0.45, 0.7 * np.sin(a)),
                (1.2 * np.cos(a + 0.2), 0.14, 1.2 * np.sin(a + 0.2)),
                (1.75 * np.cos(a), 0.02, 1.75 * np.sin(a)),
            ],
            0.13,
            bark,
        )
        for a in np.linspace(0.2, 2 * np.pi + 0.2, 8, endpoint=False)
    ]
    return [
        cone(0.52, 0.42, 1.2, bark, (0, 0.5, 0)),
        cone(0.40, 0.40, 0.03, wood((0.86, 0.70, 0.46), 1), (0, 1.70, 0)),
        *roots,
    ]


def moss() -> Model:
    green = Paint(colour=(0.36, 0.52, 0.16), gloss=0.02, soft=0.3)
    return [
        rough(ball((r, h, r * 0.8), green, (x, h * 0.35, z)), 0.05, 9.0, x)
        for x, z, r, h in ((0, 0, 0.8, 0.42), (0.7, 0.2, 0.5, 0.30), (-0.7, 0.15, 0.55, 0.34), (0.1, 0.55, 0.5, 0.24))
    ]


def cocoon() -> Model:
    silk = Paint(colour=(0.93, 0.90, 0.80), pattern=stripes((0.84, 0.79, 0.66), 0.07, 1, 0.4), gloss=0.2)
    return [
        rod((-1.3, 2.1, 0), (1.3, 2.25, 0), 0.09, wood(OAK, 0)),
        rod((0, 2.1, 0), (0, 1.7, 0), 0.035, silk),
        rough(ball((0.42, 0.85, 0.42), silk, (0, 0.9, 0)), 0.02, 4.0),
        *[
            ball((0.22, 0.10, 0.03), plain(_GREEN, 0.2), at, turn=(0, 0, t))
            for at, t in (((-0.9, 2.28, 0.05), 30), ((0.8, 2.4, 0.05), -20))
        ],
    ]


MODELS = {
    "jump_rope": jump_rope,
    "shuttlecock": shuttlecock,
    "baseball_bat": baseball_bat,
    "hockey_puck": hockey_puck,
    "dart": dart,
    "balance_beam": balance_beam,
    "pommel_horse": pommel_horse,
    "whistle": whistle,
    "arrow": arrow,
    "archery_target": archery_target,
    "pacifier": pacifier,
    "sprinkler": sprinkler,
    "weather_vane": weather_vane,
    "bird_bath": bird_bath,
    "manhole_cover": manhole_cover,
    "wall_shelf": wall_shelf,
    "shoe_rack": shoe_rack,
    "umbrella_stand": umbrella_stand,
    "wooden_chest": wooden_chest,
    "cable_coil": cable_coil,
    "paint_can": paint_can,
    "hand_mixer": hand_mixer,
    "baking_tray": baking_tray,
    "oven_mitt": oven_mitt,
    "snowball": snowball,
    "icicles": icicles,
    "floor_tile": floor_tile,
    "tree_root": tree_root,
    "moss": moss,
    "cocoon": cocoon,
}
VIEWS: dict[str, View] = {
    **dict.fromkeys(
        (
            "floor_tile",
            "archery_target",
            "icicles",
            "wall_shelf",
            "oven_mitt",
        ),
        View(yaw_deg=12.0, pitch_deg=5.0),
    ),
    **dict.fromkeys(
        ("jump_rope", "cable_coil", "manhole_cover", "baking_tray", "sandals"), View(yaw_deg=26.0, pitch_deg=34.0)
    ),
}
