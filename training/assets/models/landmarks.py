"""Buildings that everybody knows by name."""

from __future__ import annotations

import math
from itertools import pairwise

from training.assets.camera import View
from training.assets.models.forms import around, tube
from training.assets.models.patterns import (
    BLACK,
    BRASS,
    SLATE,
    WHITE,
    blocks,
    masonry,
    metal,
    plain,
    stripes,
)
from training.assets.solid import (
    Colour,
    Paint,
    Part,
    Vector,
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
    slab,
)

Model = list[Part]
_IRON, _COPPER, _MARBLE, _TRAVERTINE = (0.50, 0.38, 0.28), (0.46, 0.72, 0.62), (0.96, 0.94, 0.90), (0.84, 0.74, 0.58)
_ORANGE = (0.78, 0.25, 0.15)


def _arch(width: float, height: float, depth: float, at: Vector = (0, 0, 0)) -> Part:
    """What is taken away for an opening that is round above."""
    r = width / 2
    line = [(-r, -0.02), (r, -0.02), *[(x, height - r + y) for x, y in arc(r, 0, 180, 12)]]
    return slab(line, depth, plain(BLACK), at, edge=0.001)


def eiffel_tower() -> Model:
    iron = plain(_IRON, 0.3)
    out: Model = []

    def half(y: float) -> float:
        """Half the width at a height."""
        return 0.06 + 1.02 * (1 - y / 4.4) ** 2.6

    levels = [0.0, 0.35, 0.7, 1.02, 1.35, 1.7, 2.1, 2.5, 2.9, 3.3, 3.7, 4.05]
    for a, b in pairwise(levels):
        ra, rb = half(a), half(b)
        for sx in (-1, 1):
            for sz in (-1, 1):
                out.append(rod((sx * ra, a, sz * ra), (sx * rb, b, sz * rb), 0.055 - 0.007 * a, iron))
        inner_a, inner_b = ra * 0.52, rb * 0.52
        for turn in (0, 90, 180, 270):
            if a < 1.3:
                # two legs, each a lattice
                for s in (-1, 1):
                    low, high = sorted((s * ra, s * inner_a)), sorted((s * rb, s * inner_b))
                    out += moved(
                        [
                            rod((low[0], a, ra), (high[1], b, rb), 0.022, iron),
                            rod((low[1], a, ra), (high[0], b, rb), 0.022, iron),
                            rod((s * inner_a, a, ra), (s * inner_b, b, rb), 0.03, iron),
                        ],
                        (0, 0, 0),
                        turn=(0, turn, 0),
                    )
            else:
                out += moved(
                    [rod((-ra, a, ra), (rb, b, rb), 0.020, iron), rod((ra, a, ra), (-rb, b, rb), 0.020, iron)],
                    (0, 0, 0),
                    turn=(0, turn, 0),
                )
    bow = [(0.62 * x, 0.10 + 0.62 * y, 0) for x, y in arc(1.0, 8, 172, 14)]
    for turn in (0, 90, 180, 270):
        out += moved([tube(bow, 0.035, iron)], (0, 0, 0), turn=(0, turn, 0))
    at = half(0.72)
    out += [rod((-at, 0.72, z * at), (at, 0.72, z * at), 0.03, iron) for z in (-1, 1)]
    out += [box((2 * half(y) + 0.16, 0.12, 2 * half(y) + 0.16), iron, (0, y, 0), edge=0.01) for y in (1.02, 2.02)]
    out += [
        box((0.22, 0.14, 0.22), iron, (0, 4.02, 0)),
        lathe(((0, 0), (0.10, 0), (0.06, 0.14), (0, 0.2)), iron, (0, 4.16, 0)),
        rod((0, 4.2, 0), (0, 4.75, 0), 0.022, iron),
        *[
            box((0.36, 0.10, 0.36), plain((0.72, 0.68, 0.60)), (sx * 1.06, -0.06, sz * 1.06))
            for sx in (-1, 1)
            for sz in (-1, 1)
        ],
    ]
    return out


def big_ben() -> Model:
    stone, trim, gold = (0.80, 0.66, 0.44), plain((0.68, 0.54, 0.34), 0.2), metal(BRASS)
    faces: Model = []
    for turn in (0, 90, -90, 180):
        dial = [
            box((0.92, 0.92, 0.04), plain((0.80, 0.62, 0.28), 0.5), (0, 3.36, 0.52)),
            cone(0.38, 0.38, 0.05, plain((0.96, 0.95, 0.90), 0.3), (0, 3.82, 0.52), turn=(90, 0, 0)),
            *[
                box((0.028, 0.07, 0.02), plain(BLACK), (0.31 * math.sin(a), 3.785 + 0.31 * math.cos(a), 0.58))
                for a in (math.radians(30 * k) for k in range(12))
            ],
            limb((0, 3.82, 0.59), (0.14, 3.98, 0.59), 0.022, plain(BLACK), 0.012),
            limb((0, 3.82, 0.59), (0.0, 4.10, 0.59), 0.018, plain(BLACK), 0.010),
            *[box((0.06, 2.9, 0.04), trim, (x, 0.3, 0.45)) for x in (-0.3, -0.1, 0.1, 0.3)],
            *[box((0.9, 0.07, 0.06), trim, (0, y, 0.44)) for y in (0.9, 1.7, 2.5)],
        ]
        faces += moved(dial, (0, 0, 0), turn=(0, turn, 0))
    return [
        box((1.1, 0.3, 1.1), trim, edge=0.02),
        box((0.88, 3.2, 0.88), plain(stone, 0.1), (0, 0.1, 0)),
        *[box((0.14, 4.3, 0.14), plain(stone, 0.1), (sx * 0.46, 0, sz * 0.46)) for sx in (-1, 1) for sz in (-1, 1)],
        box((1.02, 1.1, 1.02), plain(stone, 0.1), (0, 3.28, 0)),
        *faces,
        box((1.12, 0.10, 1.12), trim, (0, 4.36, 0)),
        box((0.80, 0.34, 0.80), plain(stone, 0.1), (0, 4.44, 0)),
        lathe(((0, 0), (0.72, 0), (0.42, 0.45), (0, 0.45)), plain(SLATE, 0.3), (0, 4.46, 0), sides=4, turn=(0, 45, 0)),
        box((0.46, 0.28, 0.46), gold, (0, 4.88, 0)),
        lathe(((0, 0), (0.48, 0), (0.04, 0.95), (0, 0.95)), plain(SLATE, 0.3), (0, 5.14, 0), sides=4, turn=(0, 45, 0)),
        *[
            lathe(((0, 0), (0.10, 0), (0, 0.40)), plain(SLATE), (sx * 0.46, 4.36, sz * 0.46))
            for sx in (-1, 1)
            for sz in (-1, 1)
        ],
        rod((0, 6.0, 0), (0, 6.35, 0), 0.03, gold),
        ball(0.06, gold, (0, 6.2, 0)),
    ]


def _onion(radius: float, paint: Paint, at: Vector) -> Model:
    r = radius
    return [
        lathe(
            (
                (0, 0),
                (0.82 * r, 0),
                (1.02 * r, 0.45 * r),
                (0.92 * r, 0.95 * r),
                (0.42 * r, 1.42 * r),
                (0.05 * r, 1.75 * r),
                (0, 1.8 * r),
            ),
            paint,
            at,
            smooth=2,
        ),
        rod((at[0], at[1] + 1.7 * r, at[2]), (at[0], at[1] + 2.2 * r, at[2]), 0.05 * r, metal(BRASS)),
    ]


def taj_mahal() -> Model:
    marble, shade = plain(_MARBLE, 0.25), plain((0.78, 0.76, 0.74), 0.2)
    front = carved(
        box((2.5, 1.35, 1.8), marble, (0, 0.5, 0), edge=0.01),
        _arch(0.62, 1.12, 0.5, (0, 0.5, 0.9)),
        *[_arch(0.30, 0.46, 0.3, (s * 0.86, y, 0.9)) for s in (-1, 1) for y in (0.54, 1.14)],
    )
    towers = [
        part
        for x in (-2.0, 2.0)
        for z in (-1.0, 1.0)
        for part in (
            cone(0.15, 0.11, 2.0, marble, (x, 0.45, z)),
            *[cone(0.20, 0.20, 0.06, marble, (x, y, z)) for y in (1.05, 1.75, 2.42)],
            *_onion(0.14, marble, (x, 2.60, z)),
        )
    ]
    return [
        box((4.6, 0.5, 2.6), plain((0.88, 0.85, 0.80), 0.2), edge=0.02),
        front,
        carved(
            box((0.98, 1.66, 0.2), marble, (0, 0.5, 0.86), edge=0.01),
            _arch(0.62, 1.2, 1.0, (0, 0.5, 0.9)),
        ),
        box((0.6, 1.0, 0.05), shade, (0, 0.5, 0.66)),
        box((0.22, 0.42, 0.06), plain((0.45, 0.42, 0.42)), (0, 0.5, 0.68)),
        cone(0.62, 0.62, 0.38, marble, (0, 1.84, 0)),
        *_onion(0.74, marble, (0, 2.18, 0)),
        *[
            part
            for x in (-0.86, 0.86)
            for z in (-0.5, 0.5)
            for part in (cone(0.22, 0.22, 0.22, marble, (x, 1.84, z)), *_onion(0.26, marble, (x, 2.04, z)))
        ],
        *towers,
    ]


def pyramids() -> Model:
    """The three of Giza, one behind the other."""
    courses = Paint(colour=(0.90, 0.74, 0.46), pattern=blocks(0.26, 0.11, joint=(0.72, 0.56, 0.32)), gloss=0.05)
    return [
        lathe(
            ((0, 0), (size, 0), (0, 0.92 * size), (0, 0.92 * size)),
            courses,
            (x, 0, z),
            sides=4,
            turn=(0, 45, 0),
            edge=0.005,
        )
        for x, z, size in ((-0.5, 0.0, 1.9), (1.5, -0.9, 1.55), (-2.5, -0.6, 1.15))
    ]


def sphinx() -> Model:
    rock = Paint(colour=(0.88, 0.72, 0.46), pattern=stripes((0.80, 0.64, 0.39), 0.22, 1, 0.4), gloss=0.05)
    flat = plain((0.90, 0.75, 0.50), 0.05)
    return [
        box((2.9, 0.16, 1.3), plain((0.80, 0.66, 0.42), 0.05), (0.2, 0, 0)),
        box((1.9, 0.80, 0.86), rock, (0.55, 0.14, 0), edge=0.30),
        ball((0.46, 0.50, 0.46), rock, (1.25, 0.55, 0)),
        *[box((1.25, 0.28, 0.28), rock, (-0.75, 0.14, z), edge=0.12) for z in (-0.30, 0.30)],
        box((0.56, 0.9, 0.70), rock, (-0.28, 0.40, 0), edge=0.16),
        slab(
            [(-0.50, 0.0), (0.50, 0.0), (0.42, 0.62), (0.26, 0.84), (-0.26, 0.84), (-0.42, 0.62)],
            0.46,
            Paint(colour=(0.90, 0.75, 0.50), pattern=stripes((0.72, 0.56, 0.34), 0.12, 1, 0.35)),
            (-0.38, 1.06, 0),
            turn=(0, -90, 0),
            edge=0.08,
        ),
        ball((0.26, 0.36, 0.28), flat, (-0.58, 1.50, 0)),
        *[ball((0.03, 0.035, 0.055), plain((0.40, 0.30, 0.18)), (-0.82, 1.56, z)) for z in (-0.11, 0.11)],
        ball((0.05, 0.08, 0.05), flat, (-0.84, 1.46, 0)),
        ball((0.02, 0.02, 0.10), plain((0.55, 0.40, 0.26)), (-0.815, 1.34, 0)),
    ]


def statue_of_liberty() -> Model:
    copper, dark = plain(_COPPER, 0.2), plain((0.36, 0.60, 0.52), 0.2)
    folds = Paint(colour=_COPPER, pattern=stripes((0.38, 0.63, 0.54), 1.0, around=14, share=0.4), gloss=0.2)
    return [
        lathe(((0, 0), (1.0, 0), (0.86, 0.28), (0, 0.28)), plain((0.72, 0.66, 0.56), 0.1), sides=4, turn=(0, 45, 0)),
        lathe(
            ((0, 0), (0.68, 0), (0.52, 1.2), (0.58, 1.3), (0, 1.3)),
            masonry(0.3, 0.16, (0.78, 0.70, 0.58)),
            (0, 0.26, 0),
            sides=4,
            turn=(0, 45, 0),
        ),
        lathe(
            ((0, 0), (0.36, 0), (0.30, 0.6), (0.25, 1.1), (0.27, 1.40), (0.13, 1.62), (0, 1.66)),
            folds,
            (0, 1.55, 0),
            smooth=2,
        ),
        limb((-0.18, 2.98, 0.02), (-0.34, 3.50, 0.02), 0.085, copper, 0.065),
        limb((-0.34, 3.50, 0.02), (-0.30, 3.86, 0.02), 0.065, copper, 0.05),
        cone(0.04, 0.11, 0.26, dark, (-0.30, 3.86, 0.02)),
        ball((0.09, 0.15, 0.09), Paint(colour=(0.99, 0.78, 0.26), glow=0.4, gloss=0.8), (-0.30, 4.24, 0.02)),
        limb((0.18, 2.95, 0.05), (0.30, 2.66, 0.16), 0.09, copper, 0.07),
        limb((0.30, 2.66, 0.16), (0.16, 2.60, 0.30), 0.07, copper, 0.06),
        box((0.24, 0.36, 0.06), dark, (0.24, 2.54, 0.34), turn=(-14, 0, -12)),
        ball((0.14, 0.18, 0.15), copper, (0, 3.32, 0.02)),
        ball((0.155, 0.13, 0.15), dark, (0, 3.38, -0.05)),
        ball((0.03, 0.045, 0.04), copper, (0, 3.30, 0.17)),
        *[ball((0.024, 0.016, 0.02), plain((0.22, 0.40, 0.34)), (s * 0.055, 3.345, 0.15)) for s in (-1, 1)],
        *[
            limb(
                (0.12 * math.sin(a), 3.44 + 0.05 * math.cos(a), 0.06),
                (0.34 * math.sin(a), 3.46 + 0.32 * math.cos(a), 0.06),
                0.03,
                copper,
                0.006,
            )
            for a in (math.radians(-75 + 25 * k) for k in range(7))
        ],
        slab(
            [(-0.16, 0), (0.0, 0.02), (0.24, -0.9), (0.02, -1.1)],
            0.10,
            dark,
            (0.0, 3.04, 0.22),
            turn=(-8, 0, 0),
            edge=0.03,
        ),
    ]


def colosseum() -> Model:
    """An oval of arches, one side of it broken down."""
    stone, dark = plain(_TRAVERTINE, 0.08), plain((0.30, 0.23, 0.16))
    out: Model = [lathe(((0, 0), (2.0, 0), (2.0, 0.1), (0, 0.1)), plain((0.74, 0.64, 0.48), 0.05))]
    count = 26
    for k in range(count):
        a = 2 * math.pi * (k + 0.5) / count
        # the outer wall is whole at the back and on the left
        tall = 4 if 60 < math.degrees(a) % 360 < 300 else 3
        for floor in range(tall):
            ring_wall = [
                box((0.52, 0.50, 0.34), stone, (0, 0.06 + 0.52 * floor, 1.86), edge=0.01),
                *(
                    [
                        box((0.26, 0.24, 0.06), dark, (0, 0.10 + 0.52 * floor, 2.02)),
                        cone(0.13, 0.13, 0.05, dark, (0, 0.34 + 0.52 * floor, 2.0), turn=(90, 0, 0)),
                    ]
                    if floor < 3
                    else [box((0.12, 0.14, 0.05), dark, (0, 0.24 + 0.52 * floor, 2.02))]
                ),
                box((0.55, 0.05, 0.42), plain((0.90, 0.82, 0.66), 0.08), (0, 0.54 + 0.52 * floor, 1.86)),
                rod(
                    (-0.24, 0.06 + 0.52 * floor, 2.05),
                    (-0.24, 0.54 + 0.52 * floor, 2.05),
                    0.035,
                    plain((0.92, 0.84, 0.68), 0.1),
                ),
            ]
            out += moved(ring_wall, (0, 0, 0), turn=(0, math.degrees(a) - 90, 0))
    out += [lathe(((0.9, 0.1), (1.72, 0.1), (1.72, 1.2), (0.9, 0.1)), plain((0.70, 0.58, 0.42), 0.05))]
    return out


def suspension_bridge() -> Model:
    """As the one at the Golden Gate."""
    paint = plain(_ORANGE, 0.35)
    out: Model = [
        box((9.0, 0.14, 0.7), paint, (0, 0.9, 0)),
        box((9.0, 0.03, 0.56), plain((0.36, 0.36, 0.38)), (0, 1.04, 0)),
    ]
    for x in (-2.5, 2.5):
        out += [
            *[box((0.22, 3.4, 0.16), paint, (x, 0.0, z), edge=0.01) for z in (-0.42, 0.42)],
            *[box((0.16, 0.16, 0.9), paint, (x, y, 0)) for y in (1.5, 2.1, 2.7, 3.2)],
            box((0.8, 0.34, 1.4), plain((0.66, 0.64, 0.62), 0.1), (x, -0.1, 0)),
        ]
    for z in (-0.42, 0.42):
        main = [(x, 1.14 + 2.2 * (x / 2.5) ** 2, z) for x in [-2.5 + 0.25 * k for k in range(21)]]
        out.append(tube(main, 0.05, paint))
        out += [rod((x, 1.0, z), (x, y, z), 0.018, paint) for x, y, _ in main[1:-1]]
        for s in (-1, 1):
            side = [(s * (2.5 + 2.0 * t), 3.34 - 2.3 * t**0.8, z) for t in [k / 8 for k in range(9)]]
            out.append(tube(side, 0.05, paint))
            out += [rod((x, 1.0, z), (x, y, z), 0.018, paint) for x, y, _ in side[1:-1]]
    return out


def tower_bridge() -> Model:
    stone, blue, roofing = (0.82, 0.76, 0.64), plain((0.36, 0.62, 0.84), 0.3), plain((0.34, 0.40, 0.48), 0.2)
    out: Model = [
        box((8.4, 0.14, 0.8), plain((0.46, 0.48, 0.52)), (0, 0.9, 0)),
        box((8.4, 0.10, 0.86), blue, (0, 1.02, 0)),
    ]
    for x in (-1.7, 1.7):
        body = carved(box((1.0, 2.6, 1.1), masonry(0.24, 0.12, stone), (x, 0.5, 0)), _arch(0.5, 0.9, 3.0, (x, 0.98, 0)))
        out += [
            box((1.5, 0.6, 1.6), masonry(0.4, 0.2), (x, -0.05, 0)),
            body,
            *[
                box((0.16, 0.40, 0.04), plain((0.30, 0.36, 0.46)), (x + d, y, 0.56))
                for d in (-0.22, 0.22)
                for y in (1.95, 2.5)
            ],
            lathe(((0, 0), (0.66, 0), (0.10, 0.95), (0, 0.95)), roofing, (x, 3.1, 0), sides=4, turn=(0, 45, 0)),
            *[
                part
                for dx in (-0.5, 0.5)
                for dz in (-0.55, 0.55)
                for part in (
                    cone(0.15, 0.15, 2.9, plain(stone, 0.1), (x + dx, 0.5, dz)),
                    lathe(((0, 0), (0.18, 0), (0, 0.55)), roofing, (x + dx, 3.4, dz)),
                )
            ],
            rod((x, 4.0, 0), (x, 4.3, 0), 0.03, metal(BRASS)),
        ]
    out += [box((2.6, 0.22, 0.16), blue, (0, 2.45, z)) for z in (-0.34, 0.34)]
    for z in (-0.4, 0.4):
        for s in (-1, 1):
            out.append(
                tube([(s * (2.1 + 2.0 * t), 2.7 - 1.75 * t**0.7, z) for t in [k / 8 for k in range(9)]], 0.06, blue)
            )
            out += [
                rod((s * (2.1 + 2.0 * t), 1.1, z), (s * (2.1 + 2.0 * t), 2.7 - 1.75 * t**0.7, z), 0.022, blue)
                for t in (0.12, 0.25, 0.4, 0.55, 0.7)
            ]
            out.append(box((0.5, 1.5, 0.9), masonry(0.24, 0.12, stone), (s * 4.15, 0.0, 0)))
    return out


def leaning_tower_of_pisa() -> Model:
    marble, dark = plain(_MARBLE, 0.2), plain((0.62, 0.58, 0.54))
    out: Model = [cone(0.66, 0.66, 0.55, marble)]
    for floor in range(6):
        y = 0.55 + 0.46 * floor
        out += [
            cone(0.56, 0.56, 0.46, dark, (0, y, 0)),
            cone(0.72, 0.72, 0.07, marble, (0, y, 0)),
            *[rod((x, y + 0.06, z), (x, y + 0.40, z), 0.034, marble) for x, _, z in around(22, 0.66)],
            ring(0.66, 0.055, marble, (0, y + 0.41, 0)),
        ]
    out += [
        cone(0.72, 0.72, 0.08, marble, (0, 3.31, 0)),
        cone(0.48, 0.48, 0.52, marble, (0, 3.38, 0)),
        *[_dark_arch(a) for a in range(0, 360, 45)],
        cone(0.52, 0.52, 0.07, marble, (0, 3.88, 0)),
        *[
            part
            for a in range(0, 360, 24)
            for part in moved(
                [box((0.14, 0.32, 0.03), plain((0.70, 0.66, 0.60)), (0, 0.06, 0.66))], (0, 0, 0), turn=(0, a, 0)
            )
        ],
    ]
    return [cone(1.1, 1.1, 0.08, plain((0.46, 0.66, 0.30), 0.05)), *moved(out, (0, 0.02, 0), turn=(0, 0, -7))]


def _dark_arch(turn: float) -> Part:
    return moved([box((0.16, 0.30, 0.06), plain((0.40, 0.36, 0.34)), (0, 3.46, 0.46))], (0, 0, 0), turn=(0, turn, 0))[0]


def triumphal_arch() -> Model:
    stone, trim = masonry(0.5, 0.22, (0.86, 0.79, 0.66)), plain((0.92, 0.86, 0.74), 0.1)
    body = carved(
        box((3.0, 2.7, 1.4), stone, edge=0.01),
        _arch(1.05, 1.85, 4.0),
        moved([_arch(0.6, 1.2, 6.0)], (0, 0, 0), turn=(0, 90, 0))[0],
    )
    return [
        body,
        box((3.24, 0.14, 1.64), trim, (0, 2.12, 0)),
        box((3.1, 0.46, 1.5), stone, (0, 2.26, 0)),
        box((3.24, 0.12, 1.64), trim, (0, 2.70, 0)),
        *[box((0.56, 0.74, 0.12), trim, (s * 1.02, 0.42, 0.70), edge=0.05) for s in (-1, 1)],
        *[box((0.62, 0.30, 0.05), trim, (s * 1.02, 1.52, 0.70)) for s in (-1, 1)],
        *[box((0.10, 0.18, 0.05), plain((0.72, 0.62, 0.46)), (-1.35 + 0.3 * k, 2.40, 0.75)) for k in range(10)],
    ]


def opera_house() -> Model:
    shell = Paint(colour=(0.97, 0.96, 0.93), pattern=stripes((0.86, 0.85, 0.82), 0.12, 1, 0.12), gloss=0.5)
    dark = plain((0.34, 0.26, 0.24), 0.6)
    sail = [
        (0, 0),
        *[(1.5 * (1 - math.cos(a)), 1.8 * math.sin(a)) for a in [math.radians(8 * k) for k in range(1, 12)]],
        (1.05, 0.9),
        (0.9, 0),
    ]
    out: Model = [
        box((6.2, 0.45, 2.4), plain((0.70, 0.56, 0.46), 0.1), edge=0.03),
        box((5.6, 0.2, 2.0), plain((0.78, 0.64, 0.54), 0.1), (0, 0.44, 0)),
    ]
    for x, z, size in ((-2.4, 0.3, 0.62), (-1.5, 0.3, 0.92), (-0.4, 0.3, 1.16), (0.7, -0.5, 1.0), (1.6, -0.5, 0.72)):
        for s in (-1, 1):
            out += moved(
                [slab(sail, 0.06, shell, edge=0.02)], (x, 0.6, z + s * 0.22 * size), turn=(s * -13, 0, 0), scale=size
            )
        inside = [(a * 0.94, b * 0.92) for a, b in sail]
        out += moved([slab(inside, 0.30, dark, edge=0.02)], (x + 0.03, 0.6, z), scale=size)
    return out


def stonehenge() -> Model:
    stone = Paint(colour=(0.62, 0.62, 0.60), pattern=blocks(3.0, 9.0, joint=(0.5, 0.5, 0.48), vary=0.2), gloss=0.05)
    out: Model = [cone(2.5, 2.5, 0.05, plain((0.42, 0.62, 0.28), 0.05))]
    for k in range(12):
        a = 2 * math.pi * k / 12
        x, z = 1.95 * math.cos(a), 1.95 * math.sin(a)
        if k != 2:
            out.append(
                box(
                    (0.46, 1.15 - 0.05 * (k % 3), 0.26),
                    stone,
                    (x, 0.03, z),
                    turn=(0, 90 - math.degrees(a), 2 * (k % 3 - 1)),
                    edge=0.06,
                )
            )
        if k in (0, 5, 6, 7, 8, 9, 10, 3):
            b = a + math.pi / 12
            out.append(
                box(
                    (1.04, 0.20, 0.30),
                    stone,
                    (1.92 * math.cos(b), 1.12, 1.92 * math.sin(b)),
                    turn=(0, 90 - math.degrees(b), 0),
                    edge=0.05,
                )
            )
    for a in (200, 270, 340):
        pair = [
            *[box((0.42, 1.5, 0.30), stone, (s * 0.36, 0, 1.0), edge=0.06) for s in (-1, 1)],
            box((1.3, 0.24, 0.34), stone, (0, 1.5, 1.0), edge=0.05),
        ]
        out += moved(pair, (0, 0, 0), turn=(0, a + 90, 0))
    return out


def onion_domes() -> Model:
    """St Basil's."""
    brick, white = plain((0.74, 0.30, 0.22), 0.15), plain(WHITE)

    def tower(x: float, z: float, tall: float, r: float, colours: tuple[Colour, Colour], *, spiral: bool) -> Model:
        paint = Paint(
            colour=colours[0],
            pattern=stripes(colours[1], 0.16 if spiral else 1.0, 1, 0.5, 0 if spiral else 9),
            gloss=0.5,
        )
        return [
            cone(r * 0.86, r * 0.80, tall, brick, (x, 0, z)),
            *[ring(r * 0.84, 0.05, white, (x, y * tall, z)) for y in (0.4, 0.7, 0.97)],
            *[
                box((0.09, 0.30, 0.04), plain((0.25, 0.20, 0.24)), (x + dx, 0.52 * tall, z + r * 0.80))
                for dx in (-0.12, 0.12)
            ],
            *_onion(r, paint, (x, tall, z)),
        ]

    return [
        box((3.6, 0.5, 2.2), brick, edge=0.02),
        *tower(-1.2, 0.4, 1.7, 0.44, ((0.20, 0.56, 0.34), (0.98, 0.82, 0.28)), spiral=False),
        *tower(1.2, 0.4, 1.8, 0.44, ((0.22, 0.44, 0.80), WHITE), spiral=False),
        *tower(-0.5, 0.8, 1.35, 0.40, ((0.84, 0.22, 0.20), WHITE), spiral=True),
        *tower(0.55, 0.8, 1.45, 0.40, ((0.98, 0.78, 0.26), (0.16, 0.54, 0.36)), spiral=True),
        *tower(-1.0, -0.5, 2.2, 0.44, ((0.20, 0.40, 0.76), (0.98, 0.82, 0.28)), spiral=True),
        *tower(1.0, -0.5, 2.3, 0.44, ((0.80, 0.24, 0.22), (0.20, 0.56, 0.34)), spiral=False),
        lathe(((0, 0), (0.56, 0), (0.46, 2.0), (0.12, 3.0), (0, 3.0)), brick, (0, 0.4, -0.1), sides=8),
        *[ring(0.5 - 0.02 * k, 0.05, white, (0, 1.2 + 0.5 * k, -0.1)) for k in range(3)],
        *_onion(0.24, metal(BRASS), (0, 3.35, -0.1)),
    ]


def redeemer() -> Model:
    """Christ with his arms spread, on a summit."""
    stone, shade = plain((0.86, 0.86, 0.82), 0.15), plain((0.70, 0.70, 0.66), 0.1)
    folds = Paint(colour=(0.86, 0.86, 0.82), pattern=stripes((0.74, 0.74, 0.70), 1.0, around=12, share=0.35), gloss=0.1)
    return [
        box((0.8, 0.7, 0.8), plain((0.45, 0.44, 0.42), 0.1), edge=0.03),
        lathe(((0, 0), (0.36, 0), (0.26, 1.0), (0.30, 1.55), (0.14, 1.84), (0, 1.86)), folds, (0, 0.68, 0), smooth=1),
        *[limb((s * 0.1, 2.32, 0), (s * 1.22, 2.36, 0.02), 0.13, stone, 0.075) for s in (-1, 1)],
        *[
            slab(
                [(0, 0), (s * 0.95, 0.06), (s * 0.95, -0.20), (s * 0.2, -0.42)],
                0.12,
                shade,
                (s * 0.12, 2.30, 0),
                edge=0.03,
            )
            for s in (-1, 1)
        ],
        *[ball((0.13, 0.06, 0.05), stone, (s * 1.32, 2.37, 0.02)) for s in (-1, 1)],
        ball((0.13, 0.17, 0.14), stone, (0, 2.70, 0.03)),
        ball((0.15, 0.16, 0.13), shade, (0, 2.73, -0.03)),
        ball((0.08, 0.10, 0.06), shade, (0, 2.60, 0.11)),
    ]


MODELS = {
    f.__name__: f
    for f in (
        eiffel_tower, big_ben, taj_mahal, pyramids, sphinx, statue_of_liberty, colosseum, suspension_bridge,
        tower_bridge, leaning_tower_of_pisa, triumphal_arch, opera_house, stonehenge, onion_domes, redeemer,
    )
}  # fmt: skip
VIEWS = {
    "eiffel_tower": View(yaw_deg=32.0, pitch_deg=2.0, smooth=True),
    "big_ben": View(yaw_deg=28.0, pitch_deg=3.0, smooth=True),
    "taj_mahal": View(yaw_deg=14.0, pitch_deg=7.0, smooth=True),
    "pyramids": View(yaw_deg=20.0, pitch_deg=6.0, smooth=True),
    "sphinx": View(yaw_deg=-34.0, pitch_deg=6.0, smooth=True),
    "statue_of_liberty": View(yaw_deg=14.0, pitch_deg=2.0, smooth=True),
    "colosseum": View(yaw_deg=20.0, pitch_deg=22.0, smooth=True),
    "suspension_bridge": View(yaw_deg=24.0, pitch_deg=8.0, smooth=True),
    "tower_bridge": View(yaw_deg=18.0, pitch_deg=7.0, smooth=True),
    "leaning_tower_of_pisa": View(yaw_deg=10.0, pitch_deg=6.0, smooth=True),
    "triumphal_arch": View(yaw_deg=24.0, pitch_deg=6.0, smooth=True),
    "opera_house": View(yaw_deg=10.0, pitch_deg=6.0, smooth=True),
    "stonehenge": View(yaw_deg=10.0, pitch_deg=18.0, smooth=True),
    "onion_domes": View(yaw_deg=12.0, pitch_deg=6.0, smooth=True),
    "redeemer": View(yaw_deg=10.0, pitch_deg=2.0, smooth=True),
}
