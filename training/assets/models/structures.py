"""Dwellings of all sorts, and what people have put up outdoors."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.buildings import gable, pane, roof
from training.assets.models.forms import around, tube
from training.assets.models.patterns import (
    BLACK,
    BRASS,
    CREAM,
    DARK,
    OAK,
    RED,
    SLATE,
    SNOW,
    STONE,
    WHITE,
    YELLOW,
    boards,
    leaves,
    masonry,
    metal,
    plain,
    shining,
    stripes,
    tiles,
    wood,
)
from training.assets.models.trees import crown
from training.assets.solid import (
    Paint,
    Part,
    arc,
    ball,
    box,
    carved,
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
_THATCH, _LOG = (0.80, 0.63, 0.34), (0.58, 0.36, 0.20)


def _opening(
    width: float, height: float, depth: float, x: float = 0.0, y: float = 0.0, *, pointed: bool = False
) -> Part:
    r = width / 2
    top = (
        [(r, height * 0.62), (0, height), (-r, height * 0.62)]
        if pointed
        else [(a, height - r + b) for a, b in arc(r, 0, 180, 12)]
    )
    return slab([(-r, -0.02), (r, -0.02), *top], depth, plain(BLACK), (x, y, 0), edge=0.001)


def log_cabin() -> Model:
    log = wood(_LOG, 0)
    walls: Model = []
    for k in range(8):
        y = 0.14 + 0.20 * k
        walls += [rod((-1.35, y, z), (1.35, y, z), 0.11, log) for z in (-0.9, 0.9)]
        walls += [rod((x, y + 0.1, -1.1), (x, y + 0.1, 1.1), 0.11, wood(_LOG, 2)) for x in (-1.2, 1.2)]
    tiling = Paint(colour=(0.42, 0.30, 0.22), pattern=tiles(0.28, 0.16), gloss=0.05)
    return [
        gable(2.3, 1.6, 2.5, 1.7, Paint(colour=_LOG, pattern=boards(0.2, 0), gloss=0.1)),
        *walls,
        *roof(2.4, 1.6, 2.56, 1.9, tiling, over=0.35),
        box((0.62, 1.15, 0.10), wood((0.40, 0.20, 0.12), 1), (-0.35, 0, 0.98)),
        ball(0.05, metal(BRASS), (-0.14, 0.58, 1.06)),
        *pane(0.52, 0.52, 0.55, 0.72, 1.0, (0.86, 0.76, 0.58)),
        box((0.40, 1.5, 0.40), masonry(0.2, 0.12), (0.75, 1.7, -0.35)),
        box((0.9, 0.10, 0.4), plain(STONE), (-0.35, 0, 1.2)),
    ]


def treehouse() -> Model:
    bark = Paint(colour=(0.46, 0.32, 0.22), pattern=boards(0.16), gloss=0.05)
    plank = Paint(colour=(0.76, 0.52, 0.30), pattern=boards(0.16), gloss=0.1)
    top = [
        (-1.25, 3.3, -0.3, 0.80),
        (1.2, 3.4, -0.3, 0.82),
        (0, 4.0, -0.5, 0.95),
        (-0.6, 3.9, 0.1, 0.7),
        (0.75, 3.95, 0.0, 0.68),
        (-1.5, 2.7, -0.2, 0.5),
        (1.55, 2.75, -0.2, 0.5),
    ]
    return [
        lathe(((0, 0), (0.52, 0), (0.32, 0.35), (0.27, 1.8), (0, 1.8)), bark, smooth=1),
        limb((0, 1.2, 0), (-1.1, 2.9, -0.3), 0.17, bark, 0.10),
        limb((0, 1.2, 0), (1.1, 3.0, -0.3), 0.17, bark, 0.10),
        limb((0, 1.5, -0.2), (0, 3.6, -0.5), 0.20, bark, 0.12),
        *crown(top, (0.22, 0.48, 0.18), (0.42, 0.66, 0.26), 6),
        box((2.1, 0.10, 1.5), plank, (0, 1.72, 0.2)),
        *moved(
            [
                gable(1.25, 0.85, 1.3, 0.95, plank),
                *roof(
                    1.3,
                    0.85,
                    1.34,
                    1.05,
                    Paint(colour=(0.72, 0.28, 0.20), pattern=tiles(0.2, 0.12)),
                    thick=0.09,
                    over=0.18,
                ),
                box((0.36, 0.66, 0.06), wood((0.40, 0.22, 0.13), 1), (-0.26, 0, 0.48)),
                *pane(0.30, 0.30, 0.28, 0.34, 0.48),
            ],
            (0, 1.82, 0.05),
        ),
        *[rod((x, 1.8, 0.92), (x, 2.12, 0.92), 0.03, wood(OAK, 1)) for x in (-1.0, -0.62, 0.2, 0.6, 1.0)],
        rod((-1.0, 2.12, 0.92), (-0.5, 2.12, 0.92), 0.03, wood(OAK)),
        rod((0.1, 2.12, 0.92), (1.0, 2.12, 0.92), 0.03, wood(OAK)),
        *[rod((x, 0, 1.15), (x, 1.78, 0.95), 0.035, wood(OAK, 1)) for x in (-0.42, -0.12)],
        *[
            rod((-0.42, y, 1.14 - 0.1 * y), (-0.12, y, 1.14 - 0.1 * y), 0.028, wood(OAK))
            for y in (0.25, 0.55, 0.85, 1.15, 1.45)
        ],
    ]


def tipi() -> Model:
    hide = Paint(colour=(0.93, 0.85, 0.68), pattern=stripes((0.74, 0.28, 0.18), 0.55, 1, 0.16), gloss=0.05)
    poles = [
        rod((0, 1.9, 0), (0.42 * math.cos(a), 2.65, 0.42 * math.sin(a)), 0.035, wood(OAK, 1))
        for a in (0.3 + 0.9 * k for k in range(7))
    ]
    return [
        lathe(((0, 0), (1.15, 0), (0.07, 2.15), (0, 2.15)), hide, sides=10),
        *poles,
        slab(
            [(-0.30, 0), (0.30, 0), (0.0, 1.05)],
            0.05,
            plain((0.28, 0.19, 0.14), 0.05),
            (0, 0.02, 1.14),
            turn=(-27, 0, 0),
        ),
        slab(
            [(0.02, 0.0), (0.36, 0), (0.03, 1.1)],
            0.05,
            plain((0.98, 0.92, 0.80), 0.05),
            (0.08, 0.0, 1.19),
            turn=(-27, 12, 0),
        ),
        *[
            rod((0.0, 1.05 + 0.16 * k, 0.70 - 0.085 * k), (0.09, 1.05 + 0.16 * k, 0.70 - 0.085 * k), 0.018, wood(DARK))
            for k in range(4)
        ],
    ]


def yurt() -> Model:
    felt = plain((0.95, 0.92, 0.85), 0.05)
    band = Paint(colour=(0.80, 0.26, 0.20), pattern=stripes((0.20, 0.36, 0.66), 1.0, around=26, share=0.5), gloss=0.1)
    return [
        cone(1.4, 1.4, 1.0, felt),
        cone(1.42, 1.42, 0.14, band, (0, 0.82, 0)),
        *[ring(1.41, 0.018, plain((0.62, 0.50, 0.36)), (0, y, 0)) for y in (0.25, 0.5)],
        lathe(((0, 0), (1.50, 0), (1.2, 0.34), (0.26, 0.74), (0, 0.74)), felt, (0, 0.98, 0), smooth=1),
        cone(0.24, 0.22, 0.12, wood((0.70, 0.28, 0.16)), (0, 1.66, 0)),
        box((0.66, 0.92, 0.14), wood((0.84, 0.42, 0.18), 1), (0, 0, 1.36)),
        box(
            (0.50, 0.80, 0.06),
            Paint(colour=(0.16, 0.46, 0.62), pattern=stripes((0.92, 0.70, 0.26), 0.26, 1, 0.14)),
            (0, 0.02, 1.43),
        ),
    ]


def cathedral() -> Model:
    stone, trim = masonry(0.34, 0.18, (0.80, 0.76, 0.68)), plain((0.88, 0.85, 0.78), 0.1)
    glassy = Paint(colour=(0.24, 0.34, 0.66), pattern=stripes((0.84, 0.36, 0.30), 1.0, around=8), gloss=0.7)
    front: Model = [
        carved(gable(1.7, 2.3, 3.1, 2.6, stone), _opening(0.62, 1.2, 6.0, pointed=True)),
        box((0.6, 1.0, 0.06), wood((0.42, 0.22, 0.12), 1), (0, 0, 1.16)),
        cone(0.44, 0.44, 0.06, trim, (0, 1.95, 1.29), turn=(90, 0, 0)),
        cone(0.37, 0.37, 0.09, glassy, (0, 1.95, 1.29), turn=(90, 0, 0)),
        ring(0.18, 0.03, trim, (0, 1.95, 1.39), turn=(90, 0, 0)),
        box((0.025, 0.74, 0.02), trim, (0, 1.58, 1.385)),
        box((0.74, 0.025, 0.02), trim, (0, 1.94, 1.385)),
        *roof(1.7, 2.3, 3.12, 2.5, plain(SLATE, 0.2), over=0.06),
    ]
    for x in (-1.25, 1.25):
        front += [
            box((0.85, 3.3, 0.95), stone, (x, 0, 0.9)),
            *[box((1.0, 0.09, 1.1), trim, (x, y, 0.9)) for y in (1.35, 2.4, 3.28)],
            *[
                slab(
                    [(-0.13, 0), (0.13, 0), (0.13, 0.5), (0, 0.72), (-0.13, 0.5)],
                    0.06,
                    plain((0.22, 0.28, 0.46), 0.6),
                    (x + d, y, 1.38),
                )
                for y in (0.4, 1.55, 2.5)
                for d in ((-0.2, 0.2) if y > 2 else (0.0,))
            ],
            lathe(
                ((0, 0), (0.60, 0), (0.04, 1.75), (0, 1.75)),
                plain(SLATE, 0.2),
                (x, 3.34, 0.9),
                sides=4,
                turn=(0, 45, 0),
            ),
            *[
                lathe(((0, 0), (0.11, 0), (0, 0.55)), trim, (x + dx, 3.36, 0.9 + dz))
                for dx in (-0.4, 0.4)
                for dz in (-0.42, 0.42)
            ],
            rod((x, 5.0, 0.9), (x, 5.42, 0.9), 0.028, metal(BRASS)),
            rod((x - 0.10, 5.28, 0.9), (x + 0.10, 5.28, 0.9), 0.022, metal(BRASS)),
        ]
    return [*front, box((4.0, 0.14, 3.0), trim, (0, -0.12, 0.3))]


def castle_ruin() -> Model:
    stone = masonry(0.42, 0.22, (0.64, 0.62, 0.58))
    ivy = leaves((0.22, 0.44, 0.18), (0.38, 0.58, 0.26), 8)
    wall = carved(
        slab(
            [
                (-2.0, 0),
                (2.0, 0),
                (2.0, 1.0),
                (1.6, 1.3),
                (1.2, 1.1),
                (0.7, 1.9),
                (0.2, 1.7),
                (-0.3, 2.3),
                (-0.8, 2.0),
                (-1.2, 2.6),
                (-2.0, 2.4),
            ],
            0.5,
            stone,
            edge=0.03,
        ),
        _opening(0.9, 1.3, 2.0, 0.35, pointed=True),
        _opening(0.30, 0.6, 2.0, -0.72, 1.1, pointed=True),
    )
    tower = carved(
        cone(0.82, 0.74, 3.4, masonry(0.42, 0.22, (0.66, 0.64, 0.60), around=0.8), (-2.3, 0, 0)),
        box((2.0, 1.2, 2.0), plain(STONE), (-1.65, 2.85, 0.3), turn=(12, 30, 24)),
        cone(0.52, 0.52, 4.0, plain(STONE), (-2.3, 1.9, 0)),
        slab([(-0.09, 0), (0.09, 0), (0.09, 0.6), (-0.09, 0.6)], 4.0, plain(BLACK), (-2.35, 1.4, 0.6), edge=0.001),
    )
    rubble = [
        box(
            (0.30 + 0.06 * (k % 3), 0.2, 0.26),
            stone,
            (-1.3 + 0.52 * k, 0, 0.55 + 0.25 * (k % 2)),
            turn=(0, 40 * k, 8 * (k % 3)),
            edge=0.04,
        )
        for k in range(8)
    ]
    plants = [
        rough(ball(r, ivy, (x, y, z)), 0.03, 9, x)
        for x, y, z, r in (
            (-1.4, 0.25, 0.4, 0.30),
            (-1.55, 0.6, 0.36, 0.22),
            (1.7, 0.2, 0.3, 0.28),
            (1.85, 0.55, 0.26, 0.2),
            (-2.9, 0.2, 0.5, 0.3),
            (-0.9, 0.18, 0.5, 0.2),
        )
    ]
    return [tower, wall, *rubble, *plants]


def ancient_ruins() -> Model:
    """Columns of a temple, some of them broken."""
    marble = Paint(colour=(0.90, 0.86, 0.78), pattern=stripes((0.78, 0.73, 0.64), 1.0, around=14, share=0.3), gloss=0.1)
    flat = plain((0.88, 0.84, 0.76), 0.1)
    out: Model = [
        box((4.4, 0.16, 2.0), masonry(0.6, 0.16, (0.82, 0.78, 0.70))),
        box((4.0, 0.16, 1.7), masonry(0.6, 0.16, (0.86, 0.82, 0.74)), (0, 0.16, 0)),
    ]
    for x, tall in ((-1.6, 2.2), (-0.8, 2.2), (0.0, 2.2), (0.8, 1.2), (1.6, 0.6)):
        out += [box((0.5, 0.12, 0.5), flat, (x, 0.32, 0.3)), cone(0.20, 0.17, tall, marble, (x, 0.42, 0.3))]
        if tall > 2:
            out += [cone(0.18, 0.27, 0.12, flat, (x, 2.60, 0.3)), box((0.54, 0.10, 0.54), flat, (x, 2.72, 0.3))]
    return [
        *out,
        slab([(-1.95, 0), (0.35, 0), (0.2, 0.2), (0.3, 0.34), (-1.95, 0.34)], 0.5, flat, (0, 2.82, 0.3), edge=0.02),
        slab([(-1.95, 0), (-0.1, 0), (-0.5, 0.26), (-0.9, 0.34), (-1.3, 0.26)], 0.42, flat, (0, 3.16, 0.3), edge=0.02),
        cone(0.19, 0.18, 1.1, marble, (0.75, 0.20, 1.25), turn=(0, 20, -88)),
        cone(0.20, 0.20, 0.36, marble, (-0.9, 0.20, 1.3), turn=(80, 0, 30)),
        *[
            rough(ball(r, leaves((0.34, 0.52, 0.22), (0.5, 0.66, 0.3), 9), (x, 0.1, z)), 0.02, 12, x)
            for x, z, r in ((-2.1, 0.9, 0.2), (2.0, 0.8, 0.24), (0.2, 1.1, 0.14))
        ],
    ]


def clock_tower() -> Model:
    brick, trim = masonry(0.26, 0.12, (0.74, 0.42, 0.32)), plain(CREAM, 0.1)
    dial = [
        cone(0.46, 0.46, 0.05, metal(BRASS), (0, 2.75, 0.60), turn=(90, 0, 0)),
        cone(0.40, 0.40, 0.07, plain(WHITE), (0, 2.75, 0.60), turn=(90, 0, 0)),
        *[
            box((0.03, 0.08, 0.02), plain(BLACK), (0.32 * math.sin(a), 2.71 + 0.32 * math.cos(a), 0.67))
            for a in (math.radians(30 * k) for k in range(12))
        ],
        limb((0, 2.75, 0.68), (0.16, 2.86, 0.68), 0.024, plain(BLACK), 0.012),
        limb((0, 2.75, 0.68), (0.0, 3.04, 0.68), 0.02, plain(BLACK), 0.010),
    ]
    return [
        box((1.3, 0.2, 1.3), trim),
        carved(box((1.1, 2.1, 1.1), brick, (0, 0.1, 0)), _opening(0.5, 0.9, 6.0)),
        box((0.48, 0.8, 0.05), wood(DARK, 1), (0, 0.1, 0.5)),
        box((1.26, 0.12, 1.26), trim, (0, 2.16, 0)),
        box((1.16, 1.1, 1.16), brick, (0, 2.24, 0)),
        *[part for turn in (0, 90, -90) for part in moved(dial, (0, 0, 0), turn=(0, turn, 0))],
        box((1.34, 0.12, 1.34), trim, (0, 3.32, 0)),
        lathe(
            ((0, 0), (0.88, 0), (0.05, 1.15), (0, 1.15)),
            plain((0.30, 0.50, 0.46), 0.2),
            (0, 3.42, 0),
            sides=4,
            turn=(0, 45, 0),
        ),
        rod((0, 4.5, 0), (0, 4.95, 0), 0.03, metal(BRASS)),
        *[box((0.16, 0.5, 0.04), plain((0.26, 0.30, 0.40), 0.6), (0, y, 0.56)) for y in (1.35,)],
    ]


def water_tower() -> Model:
    plank, iron = Paint(colour=(0.62, 0.42, 0.26), pattern=boards(0.15), gloss=0.1), plain((0.36, 0.32, 0.30), 0.3)
    return [
        cone(0.85, 0.85, 1.2, plank, (0, 1.8, 0)),
        *[ring(0.86, 0.022, iron, (0, y, 0)) for y in (1.95, 2.3, 2.65, 2.95)],
        lathe(((0, 0), (0.96, 0), (0.04, 0.55), (0, 0.55)), plain((0.52, 0.30, 0.22), 0.1), (0, 3.0, 0)),
        box((1.6, 0.1, 1.6), wood(OAK), (0, 1.7, 0)),
        *[
            rod((sx * 0.75, 0, sz * 0.75), (sx * 0.58, 1.75, sz * 0.58), 0.065, wood(OAK, 1))
            for sx in (-1, 1)
            for sz in (-1, 1)
        ],
        *[rod((sx * 0.72, 0.3, z), (-sx * 0.6, 1.5, z), 0.03, iron) for sx in (-1, 1) for z in (0.68, -0.68)],
        cone(0.07, 0.07, 1.8, iron),
    ]


def viaduct() -> Model:
    stone = masonry(0.4, 0.2, (0.72, 0.66, 0.56))
    holes = [_opening(0.86, 1.7, 3.0, -2.2 + 1.1 * k) for k in range(5)]
    upper = [_opening(0.36, 0.52, 3.0, -2.7 + 0.54 * k, 2.06) for k in range(11)]
    return [
        carved(box((6.2, 2.85, 0.62), stone, edge=0.01), *holes, *upper),
        box((6.3, 0.10, 0.74), plain((0.80, 0.75, 0.66), 0.1), (0, 1.88, 0)),
        box((6.3, 0.14, 0.78), plain((0.80, 0.75, 0.66), 0.1), (0, 2.80, 0)),
        *[box((0.34, 0.2, 0.76), plain((0.66, 0.60, 0.50), 0.1), (-2.75 + 1.1 * k, 0, 0)) for k in range(6)],
    ]


def rope_bridge() -> Model:
    plank, cord = wood((0.66, 0.44, 0.26), 2), plain((0.78, 0.64, 0.42), 0.05)
    spots = [(-2.4 + 0.2 * k, 0.45 * ((-2.4 + 0.2 * k) / 2.4) ** 2 + 0.5) for k in range(25)]
    out: Model = [box((0.15, 0.05, 0.9), plank, (x, y, 0), turn=(0, 0, 10 * x)) for x, y in spots]
    for z in (-0.46, 0.46):
        out += [
            tube([(x, y, z) for x, y in spots], 0.035, cord),
            tube([(x, y + 0.55 + 0.1 * (x / 2.4) ** 2, z) for x, y in spots], 0.035, cord),
            *[rod((x, y, z), (x, y + 0.56, z), 0.018, cord) for x, y in spots[::3]],
            *[box((0.18, 1.9, 0.18), wood(DARK, 1), (s * 2.5, 0, z)) for s in (-1, 1)],
        ]
    return out


def gazebo() -> Model:
    white, tiling = plain(WHITE), Paint(colour=(0.36, 0.46, 0.50), pattern=tiles(0.2, 0.12), gloss=0.1)
    posts = around(8, 1.05, phase=0.5)
    return [
        lathe(((0, 0), (1.3, 0), (1.3, 0.14), (0, 0.14)), wood(OAK), sides=8, turn=(0, 22.5, 0)),
        *[rod((x, 0.14, z), (x, 1.55, z), 0.055, white) for x, _, z in posts],
        *[
            rod((a[0], y, a[2]), (b[0], y, b[2]), 0.028, white)
            for k, (a, b) in enumerate(zip(posts, [*posts[1:], posts[0]], strict=True))
            if k != 1
            for y in (0.3, 0.6)
        ],
        *[
            rod((x, 0.3, z), (x, 0.6, z), 0.016, white)
            for x, _, z in around(48, 1.0, phase=0.5)
            if not (z > 0.7 and abs(x) < 0.42)
        ],
        lathe(((0, 0), (1.18, 0), (1.18, 0.16), (0, 0.16)), white, (0, 1.5, 0), sides=8, turn=(0, 22.5, 0)),
        lathe(((0, 0), (1.38, 0), (0.30, 0.66), (0, 0.66)), tiling, (0, 1.62, 0), sides=8, turn=(0, 22.5, 0)),
        lathe(((0, 0), (0.28, 0), (0.28, 0.18), (0, 0.18)), white, (0, 2.24, 0), sides=8),
        lathe(((0, 0), (0.36, 0), (0.02, 0.36), (0, 0.36)), tiling, (0, 2.40, 0), sides=8),
    ]


def totem_pole() -> Model:
    trunk = wood((0.56, 0.32, 0.18), 1)
    red, teal, black, white = (
        plain((0.78, 0.20, 0.15)),
        plain((0.14, 0.50, 0.50)),
        plain(BLACK),
        plain((0.96, 0.92, 0.82)),
    )
    out: Model = [cone(0.42, 0.38, 3.6, trunk)]
    for k, (skin, brow) in enumerate(((red, black), (teal, red), (white, teal))):
        y = 0.15 + 1.12 * k
        out += [
            cone(0.46, 0.44, 0.95, skin, (0, y, 0), edge=0.03),
            cone(0.48, 0.48, 0.10, brow, (0, y + 0.92, 0)),
            *[
                p
                for s in (-1, 1)
                for p in (
                    ball((0.15, 0.13, 0.08), plain(WHITE), (s * 0.19, y + 0.66, 0.38), turn=(0, s * 22, 0)),
                    ball((0.075, 0.075, 0.06), black, (s * 0.19, y + 0.65, 0.46)),
                    box((0.26, 0.07, 0.08), brow, (s * 0.20, y + 0.80, 0.40), turn=(0, s * 24, s * 12)),
                )
            ],
            box((0.44, 0.18, 0.10), plain((0.30, 0.10, 0.08)), (0, y + 0.12, 0.42), edge=0.05),
            *[box((0.07, 0.10, 0.04), plain(WHITE), (x, y + 0.19, 0.47)) for x in (-0.14, -0.05, 0.05, 0.14)],
            slab([(-0.12, 0), (0.12, 0), (0, 0.26)], 0.22, plain((0.96, 0.72, 0.20)), (0, y + 0.38, 0.46), edge=0.03),
        ]
    out += [
        slab(
            [(s * 0.3, 0), (s * 1.5, 0.55), (s * 1.45, 0.15), (s * 1.2, -0.05), (s * 0.9, -0.22), (s * 0.3, -0.35)],
            0.10,
            paint,
            (0, 3.0, -0.05),
            edge=0.03,
        )
        for s, paint in ((-1, red), (1, red))
    ]
    out.append(lathe(((0, 0), (0.42, 0), (0.2, 0.3), (0, 0.34)), teal, (0, 3.58, 0)))
    return out


def obelisk() -> Model:
    stone = masonry(3.0, 0.5, (0.82, 0.76, 0.66))
    return [
        *[box((w, 0.22, w), plain((0.74, 0.70, 0.62), 0.1), (0, 0.22 * k, 0)) for k, w in enumerate((1.4, 1.1, 0.85))],
        lathe(((0, 0), (0.40, 0), (0.27, 3.4), (0, 3.85)), stone, (0, 0.66, 0), sides=4, turn=(0, 45, 0)),
    ]


def spiral_staircase() -> Model:
    tread, iron = wood((0.66, 0.42, 0.24)), plain((0.20, 0.20, 0.23), 0.5)
    out: Model = [cone(0.09, 0.09, 3.7, iron), cone(0.30, 0.30, 0.05, iron), ball(0.12, iron, (0, 3.74, 0))]
    rail = []
    for k in range(22):
        a = -20 + 26.0 * k
        y = 0.14 + 0.15 * k
        step = [(0.05, -0.10), (1.1, -0.27), (1.14, 0.0), (1.1, 0.27), (0.05, 0.10)]
        out += moved(moved([slab(step, 0.07, tread, edge=0.01)], (0, 0, 0), turn=(90, 0, 0)), (0, y, 0), turn=(0, a, 0))
        x, z = 1.08 * math.cos(math.radians(a)), -1.08 * math.sin(math.radians(a))
        out.append(rod((x, y, z), (x, y + 0.75, z), 0.022, iron))
        rail.append((x, y + 0.75, z))
    return [*out, tube(rail, 0.042, wood(DARK))]


def gingerbread_house() -> Model:
    cake, icing = plain((0.72, 0.42, 0.20), 0.1), plain(SNOW, 0.3)
    sweets = ((0.90, 0.20, 0.22), (0.26, 0.66, 0.34), (0.98, 0.78, 0.20), (0.30, 0.56, 0.92), (0.94, 0.48, 0.70))
    slope: Model = []
    for s in (-1, 1):
        slope += moved(
            [
                ball(0.085, plain(sweets[(i + j + (s > 0)) % 5], 0.7), (-0.46 + 0.32 * i, 0.12, -0.62 + 0.31 * j))
                for i in range(4)
                for j in range(5)
            ],
            (s * 0.72, 1.46, 0),
            turn=(0, 0, -s * 44),
        )
    drips = [
        ball((0.10, 0.12 + 0.05 * (k % 3), 0.10), icing, (s * (0.18 + 0.19 * k), 1.98 - 0.185 * k, 0.80))
        for s in (-1, 1)
        for k in range(6)
    ]
    return [
        box((3.0, 0.10, 2.4), plain((0.86, 0.60, 0.32), 0.1), (0, -0.1, 0.1), edge=0.05),
        *[
            rough(ball((0.34, 0.10, 0.26), icing, (x, 0.02, z)), 0.02, 7, x)
            for x, z in ((-1.1, 0.8), (1.15, 0.7), (-1.2, 0.2), (0.9, 1.0))
        ],
        gable(1.9, 1.1, 2.05, 1.4, cake),
        *roof(1.9, 1.1, 2.08, 1.4, plain((0.60, 0.33, 0.15), 0.1), thick=0.14, over=0.22),
        *slope,
        *drips,
        *[
            rod(
                (s * 0.95, 0, 0.72),
                (s * 0.95, 1.05, 0.72),
                0.07,
                Paint(colour=WHITE, pattern=stripes(RED, 0.18, 1), gloss=0.6),
            )
            for s in (-1, 1)
        ],
        slab(
            [
                (-0.24, 0),
                (0.24, 0),
                (0.24, 0.5),
                *[(0.24 * math.cos(a / 6 * math.pi), 0.5 + 0.24 * math.sin(a / 6 * math.pi)) for a in range(1, 6)],
                (-0.24, 0.5),
            ],
            0.08,
            plain((0.40, 0.20, 0.10)),
            (0, 0, 0.72),
            edge=0.03,
        ),
        ball(0.045, plain(YELLOW, 0.8), (0.13, 0.36, 0.79)),
        *[
            p
            for s in (-1, 1)
            for p in (
                box((0.36, 0.36, 0.06), icing, (s * 0.58, 0.50, 0.70), edge=0.04),
                box((0.27, 0.27, 0.08), shining((1.0, 0.82, 0.36)), (s * 0.58, 0.545, 0.70), edge=0.03),
                box((0.03, 0.3, 0.10), icing, (s * 0.58, 0.53, 0.70)),
                box((0.3, 0.03, 0.10), icing, (s * 0.58, 0.665, 0.70)),
            )
        ],
        ball((0.13, 0.13, 0.06), plain(sweets[0], 0.7), (0, 1.36, 0.72)),
        box((0.34, 0.7, 0.34), cake, (0.55, 1.5, -0.2)),
        ball((0.24, 0.10, 0.24), icing, (0.55, 2.2, -0.2)),
        *[
            lathe(((0, 0), (0.22, 0), (0, 0.6)), plain((0.30, 0.64, 0.34), 0.3), (x, 0, z))
            for x, z in ((-1.25, 0.5), (1.3, 0.4))
        ],
    ]


def watermill() -> Model:
    """A house by a wheel."""
    plank, stone = (
        Paint(colour=(0.62, 0.40, 0.24), pattern=boards(0.2), gloss=0.1),
        masonry(0.3, 0.16, (0.70, 0.66, 0.60)),
    )
    wheel: Model = [ring(0.95, 0.05, wood(DARK), (0, 0, z), turn=(90, 0, 0)) for z in (-0.16, 0.16)]
    for k in range(12):
        a = math.radians(30 * k)
        x, y = math.cos(a), math.sin(a)
        wheel.append(rod((0, 0, 0.16), (0.95 * x, 0.95 * y, 0.16), 0.035, wood(DARK)))
        wheel.append(box((0.26, 0.04, 0.36), wood(OAK), (1.0 * x, 1.0 * y, 0), turn=(0, 0, math.degrees(a))))
    return [
        box((1.9, 0.8, 1.6), stone),
        *moved(
            [
                gable(1.86, 1.0, 1.9, 1.56, plank),
                *roof(1.9, 1.0, 1.94, 1.7, Paint(colour=(0.56, 0.26, 0.18), pattern=tiles(0.24, 0.14)), over=0.25),
            ],
            (0, 0.8, 0),
        ),
        *pane(0.42, 0.5, 0.2, 1.15, 0.80),
        box((0.5, 0.95, 0.06), wood((0.36, 0.20, 0.12), 1), (0.45, 0, 0.80)),
        *moved(wheel, (-1.15, 0.75, 0.55), turn=(0, 0, 0)),
        rod((-1.15, 0.75, 0.8), (-0.8, 0.75, 0.0), 0.06, wood(DARK)),
        box((3.2, 0.06, 1.2), Paint(colour=(0.46, 0.70, 0.86), gloss=0.9), (-0.4, -0.24, 1.0), edge=0.02),
    ]


MODELS = {
    f.__name__: f
    for f in (
        log_cabin, treehouse, tipi, yurt, cathedral, castle_ruin, ancient_ruins, clock_tower, water_tower, viaduct,
        rope_bridge, gazebo, totem_pole, obelisk, spiral_staircase, gingerbread_house, watermill,
    )
}  # fmt: skip
VIEWS = {
    "log_cabin": View(yaw_deg=26.0, pitch_deg=13.0, smooth=True),
    "treehouse": View(yaw_deg=16.0, pitch_deg=5.0, smooth=True),
    "tipi": View(yaw_deg=16.0, pitch_deg=6.0, smooth=True),
    "yurt": View(yaw_deg=14.0, pitch_deg=10.0, smooth=True),
    "cathedral": View(yaw_deg=22.0, pitch_deg=4.0, smooth=True),
    "castle_ruin": View(yaw_deg=14.0, pitch_deg=8.0, smooth=True),
    "ancient_ruins": View(yaw_deg=16.0, pitch_deg=9.0, smooth=True),
    "clock_tower": View(yaw_deg=26.0, pitch_deg=4.0, smooth=True),
    "water_tower": View(yaw_deg=26.0, pitch_deg=13.0, smooth=True),
    "viaduct": View(yaw_deg=20.0, pitch_deg=7.0, smooth=True),
    "rope_bridge": View(yaw_deg=20.0, pitch_deg=12.0, smooth=True),
    "gazebo": View(yaw_deg=8.0, pitch_deg=8.0, smooth=True),
    "totem_pole": View(yaw_deg=12.0, pitch_deg=4.0, smooth=True),
    "obelisk": View(yaw_deg=26.0, pitch_deg=13.0, smooth=True),
    "spiral_staircase": View(yaw_deg=26.0, pitch_deg=13.0, smooth=True),
    "gingerbread_house": View(yaw_deg=22.0, pitch_deg=10.0, smooth=True),
    "watermill": View(yaw_deg=26.0, pitch_deg=13.0, smooth=True),
}
