"""What moves on wheels, on water and in the air."""

from __future__ import annotations

import math

import numpy as np

from training.assets.camera import View
from training.assets.models.patterns import (
    BLACK,
    BLUE,
    BRASS,
    DARK,
    GREEN,
    PANE,
    PINE,
    RED,
    STRAW,
    YELLOW,
    boards,
    grain,
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
    Values,
    ball,
    box,
    carved,
    cone,
    hollow,
    lathe,
    merged,
    moved,
    ring,
    rod,
    slab,
)

Model = list[Part]


def wheel(radius: float, colour: Colour, spokes: int, thick: float = 0.05) -> Model:
    """Upright, seen from z, about the origin."""
    made: Model = moved([ring(radius, thick, plain(colour, 0.3))], (0, 0, 0), turn=(90, 0, 0))
    made += [
        rod((0, 0, 0), (radius * math.cos(a), radius * math.sin(a), 0), 0.55 * thick, plain(colour, 0.3))
        for a in [k * 2 * math.pi / spokes for k in range(spokes)]
    ]
    return [*made, ball(1.7 * thick, metal(BRASS))]


def hot_air_balloon() -> Model:
    cloth = Paint(colour=(0.90, 0.22, 0.20), pattern=stripes((0.99, 0.80, 0.24), 1, around=8), gloss=0.2, soft=0.3)
    basket = Paint(colour=(0.70, 0.46, 0.24), pattern=grain(0, 3), gloss=0.05)
    return [
        lathe(
            ((0, 0), (0.36, 0), (0.62, 0.5), (1.72, 2.0), (1.62, 3.35), (0.8, 3.98), (0, 4.0)),
            cloth,
            (0, 1.35, 0),
            smooth=3,
        ),
        ring(0.36, 0.05, plain(BLUE), (0, 1.35, 0)),
        lathe(((1.70, 0), (1.74, 0), (1.74, 0.26), (1.70, 0.26)), plain(BLUE, 0.2), (0, 3.42, 0), edge=0.0),
        hollow(box((0.78, 0.62, 0.78), basket, edge=0.06), 0.04, 0.6),
        ring(0.40, 0.05, wood(DARK), (0, 0.62, 0)),
        *[
            rod((0.32 * a, 0.6, 0.32 * b), (0.26 * a, 1.38, 0.26 * b), 0.022, plain(DARK))
            for a in (-1, 1)
            for b in (-1, 1)
        ],
        lathe(((0, 0), (0.08, 0.02), (0.1, 0.12), (0, 0.34)), shining((1.0, 0.66, 0.2)), (0, 0.95, 0), smooth=1),
    ]


def airship() -> Model:
    body = moved(
        [
            lathe(
                ((0, 0), (0.34, 0.1), (0.78, 1.0), (0.92, 2.3), (0.7, 3.8), (0.16, 5.0), (0, 5.05)),
                Paint(
                    colour=(0.88, 0.90, 0.93), pattern=stripes((0.72, 0.76, 0.82), 1, around=12, share=0.05), gloss=0.4
                ),
                smooth=3,
            )
        ],
        (-2.5, 1.5, 0),
        turn=(0, 0, -90),
    )
    fins = [
        slab([(1.5, 0), (2.7, 0.1), (2.7, 0.85), (2.1, 0.85)], 0.06, plain(RED, 0.3), (0, 1.62, 0)),
        slab([(1.5, 0), (2.7, -0.1), (2.7, -0.8), (2.1, -0.8)], 0.06, plain(RED, 0.3), (0, 1.38, 0)),
        *[
            slab(
                [(1.5, 0), (2.7, 0.1), (2.7, 0.85), (2.1, 0.85)],
                0.06,
                plain(RED, 0.3),
                (0, 1.5, 0),
                turn=(s * 90, 0, 0),
            )
            for s in (-1, 1)
        ],
    ]
    return [
        *body,
        *fins,
        merged([box((1.3, 0.36, 0.44), plain((0.30, 0.36, 0.45), 0.4), (-0.3, 0.28, 0), edge=0.15)], 0.01),
        *[box((0.16, 0.13, 0.02), plain(PANE, 0.8), (-0.76 + 0.23 * k, 0.42, 0.22)) for k in range(5)],
        *[rod((x, 0.6, z), (x, 0.85, z), 0.03, metal()) for x in (-0.7, 0.1) for z in (-0.12, 0.12)],
    ]


def drone() -> Model:
    body = plain((0.90, 0.91, 0.94), 0.5)
    out: Model = [
        box((0.7, 0.18, 0.46), body, (0, 0.28, 0), edge=0.085),
        ball(0.11, plain(BLACK, 0.9), (-0.05, 0.2, 0.24)),
        ball(0.03, shining((0.3, 0.9, 0.5)), (0.22, 0.36, 0.23)),
    ]
    for a in (-1, 1):
        for b in (-1, 1):
            out += [
                rod((0.24 * a, 0.38, 0.14 * b), (0.74 * a, 0.44, 0.46 * b), 0.04, body),
                cone(0.06, 0.05, 0.13, plain(BLACK), (0.74 * a, 0.42, 0.46 * b)),
                cone(
                    0.36,
                    0.36,
                    0.012,
                    Paint(colour=(0.55, 0.60, 0.68), alpha=0.35, gloss=0.3),
                    (0.74 * a, 0.57, 0.46 * b),
                ),
                box((0.68, 0.016, 0.05), plain(BLACK), (0.74 * a, 0.565, 0.46 * b), turn=(0, 35 * a * b, 0)),
            ]
        out += [
            rod((0.2 * a, 0.28, 0.1), (0.3 * a, 0.02, 0.16), 0.02, plain(BLACK)),
            rod((0.2 * a, 0.28, -0.1), (0.3 * a, 0.02, -0.16), 0.02, plain(BLACK)),
            rod((0.3 * a, 0.02, -0.24), (0.3 * a, 0.02, 0.24), 0.022, plain(BLACK)),
        ]
    return out


def space_station() -> Model:
    white, cell = (
        plain((0.90, 0.91, 0.94), 0.5),
        Paint(colour=(0.14, 0.26, 0.58), pattern=stripes((0.50, 0.62, 0.85), 0.22, 0, 0.14), gloss=0.8),
    )
    out: Model = [
        *moved([cone(0.30, 0.30, 2.2, white, edge=0.06)], (0, 1.0, -1.1), turn=(90, 0, 0)),
        *moved([cone(0.26, 0.26, 1.7, white, edge=0.06)], (-0.85, 1.0, 0.1), turn=(0, 0, -90)),
        ball(0.36, white, (0, 1.0, 0.1)),
        ring(0.31, 0.03, plain(BRASS, 0.6), (0, 1.0, 0.75), turn=(90, 0, 0)),
        ball(0.2, plain(PANE, 0.9), (0, 1.0, 1.15)),
    ]
    for s in (-1, 1):
        out.append(rod((s * 0.8, 1.0, 0), (s * 3.1, 1.0, 0), 0.05, metal()))
        for y in (0.36, 1.14):
            out += [box((0.82, 0.50, 0.03), cell, (s * x, y, 0)) for x in (1.5, 2.5)]
    return [
        *out,
        rod((0, 1.3, 0.1), (0, 1.75, 0.1), 0.03, metal()),
        lathe(((0, 0), (0.3, 0.14), (0.26, 0.15), (0, 0.04)), white, (0, 1.75, 0.1), turn=(30, 0, 0)),
    ]


def submarine() -> Model:
    yellow = plain((0.98, 0.76, 0.14), 0.5)
    hull = moved(
        [lathe(((0, 0), (0.3, 0.05), (0.72, 0.7), (0.76, 2.0), (0.5, 3.2), (0.1, 3.7), (0, 3.72)), yellow, smooth=3)],
        (-1.75, 0.85, 0),
        turn=(0, 0, -90),
    )
    ports = [
        part
        for x in (-0.95, -0.25, 0.45)
        for part in (
            ring(0.19, 0.05, metal(BRASS), (x, 0.92, 0.70), turn=(90, 0, 0)),
            ball((0.17, 0.17, 0.06), plain(PANE, 0.9), (x, 0.92, 0.69)),
        )
    ]
    return [
        *hull,
        *ports,
        merged([box((0.85, 0.62, 0.5), yellow, (-0.2, 1.45, 0), edge=0.18)], 0.01),
        rod((0.0, 1.9, 0), (0.0, 2.4, 0), 0.05, metal()),
        rod((0.0, 2.4, 0), (-0.24, 2.4, 0), 0.055, metal()),
        slab([(0, 0), (0.55, 0), (0.7, 0.5), (0.3, 0.5)], 0.08, plain(RED), (1.35, 1.0, 0)),
        slab([(0, 0), (0.55, 0), (0.7, -0.5), (0.3, -0.5)], 0.08, plain(RED), (1.35, 0.7, 0)),
        *[ball((0.05, 0.34, 0.13), metal(BRASS), (2.05, 0.85 + 0.2 * s, 0), turn=(0, 0, 10 * s)) for s in (-1, 1)],
        ball(0.09, metal(BRASS), (2.05, 0.85, 0)),
        slab([(-0.5, 0), (0.2, 0), (0.1, 0.12), (-0.4, 0.12)], 0.5, plain(RED), (0.1, 0.62, 0.72), turn=(80, 0, 0)),
    ]


def hull(length: float, width: float, height: float, paint: Paint, sheer: float = 0.22) -> Part:
    """An open boat's outside, bow to the right."""

    def field(p: Points) -> Values:
        t = np.clip(p[:, 0] / (length / 2), -1.15, 1.15)
        beam = (
            width / 2 * np.clip(1 - np.abs(t) ** 2.6, 0.02, 1) * (0.55 + 0.45 * np.clip(p[:, 1] / height, 0, 1) ** 0.5)
        )
        top = height + sheer * t * t
        side = (np.abs(p[:, 2]) - beam) * 0.62
        shell = np.maximum(side, -(side + 0.07))
        floor = np.maximum(side, p[:, 1] - 0.12)
        body = np.maximum(np.minimum(shell, floor), np.maximum(p[:, 1] - top, 0.25 * sheer * t * t * 0 - p[:, 1]))
        return np.asarray(np.maximum(body, (np.abs(p[:, 0]) - length / 2) * 0.8), np.float32)

    return Part(field=field, paint=paint, reach=math.hypot(length / 2, height + sheer))


def rowboat() -> Model:
    planks = Paint(colour=(0.62, 0.36, 0.19), pattern=boards(0.14, 0), gloss=0.2)
    return [
        hull(3.4, 1.25, 0.55, planks),
        *[box((0.34, 0.05, 0.98), wood(PINE, 2), (x, 0.40, 0)) for x in (-0.85, 0.05, 0.85)],
        rod((-0.35, 0.62, 0.30), (0.95, 0.12, 1.05), 0.03, wood(PINE)),
        ball((0.26, 0.025, 0.10), wood(PINE), (1.1, 0.07, 1.12), turn=(0, -30, -20)),
        rod((0.2, 0.64, -0.2), (-0.9, 0.62, 0.42), 0.03, wood(PINE)),
    ]


def raft() -> Model:
    logs = [
        *[
            part
            for k in range(7)
            for part in moved(
                [cone(0.17, 0.17, 3.0, Paint(colour=(0.60, 0.40, 0.23), pattern=grain(1, 2), gloss=0.1), edge=0.03)],
                (-1.5, 0.17, -0.95 + 0.32 * k),
                turn=(0, 0, -90),
            )
        ]
    ]
    return [
        *logs,
        *[rod((x, 0.37, -1.05), (x, 0.37, 1.05), 0.06, plain(STRAW, 0.05)) for x in (-1.1, 1.1)],
        rod((0.1, 0.3, 0), (0.1, 2.3, 0), 0.06, wood(DARK, 1)),
        slab(
            [(0.0, 0), (1.05, 0.12), (0, 1.35)],
            0.03,
            Paint(colour=(0.97, 0.93, 0.84), gloss=0.05, soft=0.4),
            (0.18, 0.75, 0),
        ),
    ]


def pirate_ship() -> Model:
    planks = Paint(colour=(0.52, 0.31, 0.17), pattern=boards(0.22, 0), gloss=0.15)
    hull = slab(
        [
            (-2.3, 0.25),
            (-1.9, 0),
            (1.7, 0),
            (2.2, 0.45),
            (2.75, 1.35),
            (1.5, 1.1),
            (-0.9, 1.05),
            (-1.0, 1.55),
            (-2.45, 1.8),
            (-2.6, 1.2),
        ],
        1.25,
        planks,
        edge=0.16,
    )
    sail = Paint(colour=(0.96, 0.93, 0.86), gloss=0.05, soft=0.5)
    sails: Model = []
    for x, y0, w, h in (
        (-0.95, 1.75, 1.5, 1.2),
        (-0.95, 3.1, 1.15, 0.95),
        (0.65, 1.6, 1.6, 1.3),
        (0.65, 3.05, 1.2, 1.0),
    ):
        sails += [
            merged(
                [
                    box((w, h, 0.04), sail, (x, y0, 0.12), edge=0.02),
                    ball((w * 0.46, h * 0.46, 0.20), sail, (x, y0 + h / 2, 0.12)),
                ],
                0.1,
            ),
            rod((x - w / 2 - 0.1, y0 + h, 0.05), (x + w / 2 + 0.1, y0 + h, 0.05), 0.05, wood(DARK)),
        ]
    skull = [
        ball((0.15, 0.14, 0.06), plain(BLACK, 0.1), (0.65, 2.30, 0.335)),
        box((0.15, 0.1, 0.05), plain(BLACK, 0.1), (0.65, 2.10, 0.31), edge=0.02),
        *[rod((0.65 - s * 0.28, 2.02, 0.29), (0.65 + s * 0.28, 2.26, 0.31), 0.03, plain(BLACK, 0.1)) for s in (-1, 1)],
    ]
    masts = [rod((x, 1, 0), (x, y, 0), 0.075, wood(DARK, 1), 0.05) for x, y in ((-0.95, 4.5), (0.65, 4.5))]
    flag_ = [
        slab([(0, 0), (0.62, 0.06), (0.55, 0.2), (0.62, 0.36), (0, 0.36)], 0.04, plain(BLACK, 0.1), (0.65, 4.15, 0)),
        slab([(0, 0), (0.5, 0.12), (0, 0.28)], 0.04, plain(RED, 0.1), (-0.95, 4.2, 0)),
    ]
    return [
        hull,
        *sails,
        *skull,
        *masts,
        *flag_,
        rod((2.2, 1.15, 0), (3.25, 1.75, 0), 0.06, wood(DARK), 0.04),
        slab([(0, 0), (-1.5, 2.5), (-1.35, 0.4)], 0.03, sail, (3.0, 1.65, 0)),
        *[ball((0.12, 0.12, 0.05), plain(BLACK, 0.3), (-1.4 + 0.62 * k, 0.62, 0.63)) for k in range(5)],
        *[box((0.16, 0.2, 0.03), shining((1.0, 0.82, 0.42)), (-2.2 + 0.3 * k, 1.35, 0.63)) for k in range(3)],
        box((3.8, 0.09, 1.32), plain(BRASS, 0.5), (-0.1, 0.88, 0)),
    ]


def carriage() -> Model:
    body, gold = plain((0.62, 0.14, 0.24), 0.5), metal(BRASS)
    out: Model = [
        slab(
            [(-0.85, 0.55), (-0.55, 0.30), (0.55, 0.30), (0.85, 0.55), (0.78, 1.5), (-0.78, 1.5)],
            0.9,
            body,
            (0, 0.25, 0),
            edge=0.1,
        ),
        box((1.74, 0.09, 1.0), gold, (0, 1.68, 0), edge=0.03),
        merged([ball((0.8, 0.2, 0.46), body, (0, 1.78, 0))], 0.01),
        ball(0.09, gold, (0, 2.02, 0)),
        box((0.42, 0.42, 0.03), plain(PANE, 0.8), (0.0, 1.10, 0.45)),
        *[box((0.34, 0.42, 0.03), plain(PANE, 0.8), (s * 0.52, 1.10, 0.45)) for s in (-1, 1)],
        box((0.5, 1.15, 0.03), plain((0.72, 0.18, 0.30), 0.5), (0, 0.56, 0.445)),
        box((0.36, 0.42, 0.05), plain(PANE, 0.8), (0.0, 1.12, 0.45)),
        ball(0.035, gold, (0.2, 0.95, 0.47)),
        box((0.5, 0.30, 0.86), wood(DARK), (1.15, 0.78, 0)),
        box((0.12, 0.5, 0.86), body, (0.95, 0.98, 0)),
        rod((1.2, 0.5, 0.25), (2.3, 0.55, 0.25), 0.035, wood(DARK)),
        box((2.1, 0.09, 0.5), wood(DARK), (0.15, 0.46, 0)),
        *[
            part
            for x, y in ((-0.9, 1.55), (0.9, 1.55))
            for part in (
                rod((x, y - 0.3, 0.42), (x, y, 0.42), 0.02, gold),
                ball((0.07, 0.11, 0.07), shining(), (x, y + 0.05, 0.42)),
            )
        ],
    ]
    for x, r in ((-0.72, 0.52), (1.0, 0.40)):
        for z in (-0.5, 0.55):
            out += moved(wheel(r, (0.93, 0.72, 0.26), 10), (x, r + 0.05, z))
    return out


def steam_locomotive() -> Model:
    green, black = plain((0.13, 0.40, 0.28), 0.5), plain((0.16, 0.17, 0.20), 0.5)
    red, brass = plain((0.80, 0.16, 0.15), 0.4), metal(BRASS)
    boiler = moved(
        [
            cone(0.62, 0.62, 2.7, green, edge=0.05),
            *[cone(0.64, 0.64, 0.07, brass, (0, y, 0)) for y in (0.3, 1.15, 2.0)],
            cone(0.60, 0.52, 0.16, black, (0, 2.7, 0)),
            ball((0.4, 0.1, 0.4), plain((0.30, 0.32, 0.36), 0.6), (0, 2.86, 0)),
        ],
        (-0.95, 1.62, 0),
        turn=(0, 0, -90),
    )
    cab = [
        box((1.15, 1.35, 1.36), green, (-1.45, 1.0, 0), edge=0.04),
        box((1.5, 0.12, 1.6), black, (-1.45, 2.38, 0), edge=0.05),
        *[box((0.42, 0.5, 0.04), plain((0.86, 0.93, 0.97), 0.8), (x, 1.66, 0.68)) for x in (-1.72, -1.18)],
        box((1.2, 0.08, 1.4), red, (-1.45, 1.28, 0)),
    ]
    top = [
        lathe(((0, 0), (0.2, 0), (0.18, 0.4), (0.32, 0.72), (0.34, 0.8), (0, 0.8)), black, (1.3, 2.12, 0)),
        ring(0.31, 0.045, brass, (1.3, 2.86, 0)),
        lathe(((0, 0), (0.26, 0), (0.24, 0.22), (0, 0.36)), brass, (0.35, 2.15, 0), smooth=1),
        lathe(((0, 0), (0.2, 0), (0.18, 0.18), (0, 0.3)), green, (-0.4, 2.15, 0), smooth=1),
        ball(0.16, shining((1.0, 0.92, 0.66)), (1.93, 2.05, 0)),
        cone(0.18, 0.18, 0.2, black, (1.75, 2.05, 0), turn=(0, 0, -90)),
    ]
    out: Model = [
        *boiler,
        *cab,
        *top,
        box((4.3, 0.28, 1.1), red, (-0.05, 0.72, 0)),
        slab([(1.95, 0.12), (2.7, 0.12), (2.1, 0.85), (1.95, 0.85)], 1.2, red),
        *[rod((2.0, 0.85, z), (2.68, 0.14, z * 1.15), 0.045, black) for z in (-0.5, -0.25, 0, 0.25, 0.5)],
    ]
    for x, r in ((-1.35, 0.5), (-0.2, 0.5), (0.92, 0.5), (1.72, 0.3)):
        out += moved(
            [
                cone(r, r, 0.14, black, edge=0.02),
                cone(0.80 * r, 0.80 * r, 0.16, red, edge=0.02),
                cone(0.2 * r, 0.2 * r, 0.2, brass),
            ],
            (x, r, 0.55),
            turn=(90, 0, 0),
        )
        out += moved([cone(r, r, 0.14, black, edge=0.02)], (x, r, -0.65), turn=(90, 0, 0))
    return [
        *out,
        rod((-1.35, 0.38, 0.78), (0.92, 0.38, 0.78), 0.055, metal()),
        *[ball(0.08, metal(), (x, 0.38, 0.78)) for x in (-1.35, -0.2, 0.92)],
        box((0.6, 0.34, 0.3), black, (1.62, 0.74, 0.62)),
    ]


def wheelbarrow() -> Model:
    tray = slab(
        [(-0.62, 0.98), (0.78, 0.98), (0.5, 0.46), (-0.36, 0.46)], 0.78, plain((0.28, 0.60, 0.38), 0.4), edge=0.03
    )
    cut = slab([(-0.54, 1.3), (0.70, 1.3), (0.46, 0.52), (-0.32, 0.52)], 0.68, plain(GREEN))
    soil = [ball((0.5, 0.16, 0.3), Paint(colour=(0.42, 0.27, 0.17), pattern=grain(0, 4), gloss=0.02), (0.07, 0.92, 0))]
    plants = [
        ball((0.10, 0.14, 0.10), plain((0.36, 0.64, 0.28), 0.1), (x, 1.08, z))
        for x, z in ((-0.2, 0.05), (0.1, 0.1), (0.36, 0.0))
    ] + [
        ball(0.085, plain(c, 0.2), (x, 1.22, z + 0.03))
        for x, z, c in ((-0.2, 0.05, RED), (0.1, 0.1, YELLOW), (0.36, 0.0, (0.93, 0.5, 0.75)))
    ]
    handles = [rod((0.95, 0.36, 0.10 * s), (-1.2, 0.74, 0.36 * s), 0.038, wood(PINE)) for s in (-1, 1)] + [
        rod((-0.5, 0.56, 0.3 * s), (-0.45, 0.02, 0.34 * s), 0.035, plain(BLACK)) for s in (-1, 1)
    ]
    return [
        carved(tray, cut),
        *soil,
        *plants,
        *handles,
        *moved(wheel(0.25, (0.2, 0.2, 0.22), 6, 0.075), (0.95, 0.32, 0)),
        *[rod((-1.0, 0.70, 0.335 * s), (-1.2, 0.74, 0.36 * s), 0.05, plain(RED)) for s in (-1, 1)],
    ]


MODELS = {
    f.__name__: f
    for f in (
        hot_air_balloon,
        airship,
        drone,
        space_station,
        submarine,
        rowboat,
        raft,
        pirate_ship,
        carriage,
        steam_locomotive,
        wheelbarrow,
    )
}
VIEWS = {
    "hot_air_balloon": View(yaw_deg=12.0, pitch_deg=-4.0),
    "airship": View(yaw_deg=14.0, pitch_deg=-3.0),
    "drone": View(yaw_deg=20.0, pitch_deg=18.0),
    "space_station": View(yaw_deg=24.0, pitch_deg=20.0),
    "submarine": View(yaw_deg=16.0, pitch_deg=7.0),
    "rowboat": View(yaw_deg=20.0, pitch_deg=16.0),
    "raft": View(yaw_deg=24.0, pitch_deg=14.0),
    "pirate_ship": View(yaw_deg=16.0, pitch_deg=5.0),
    "carriage": View(yaw_deg=16.0, pitch_deg=6.0),
    "steam_locomotive": View(yaw_deg=24.0, pitch_deg=8.0),
    "wheelbarrow": View(yaw_deg=20.0, pitch_deg=12.0),
}
