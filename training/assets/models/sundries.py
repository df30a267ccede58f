"""Small things of rooms: what hangs on walls, is kept in drawers, or is made music with."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.forms import around, tube
from training.assets.models.patterns import (
    BRASS,
    CREAM,
    GREEN,
    RED,
    WHITE,
    YELLOW,
    glass,
    metal,
    plain,
    shining,
    wood,
)
from training.assets.solid import (
    Paint,
    Part,
    Vector,
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
    slab,
)

Model = list[Part]
_BLUE, _PINK = (0.26, 0.50, 0.86), (0.95, 0.52, 0.66)


def _facing(radius: float, thick: float, paint: Paint, at: Vector) -> Part:
    """A disc that looks toward the viewer."""
    return cone(radius, radius, thick, paint, at, turn=(90, 0, 0))


def _bell(at: Vector, turn: Vector, wide: float, long: float, paint: Paint) -> Model:
    """Of a brass instrument: it opens upward before it is turned."""
    flare = lathe(
        ((0, 0), (0.10, 0), (0.16, 0.5 * long), (0.34 * wide, 0.8 * long), (wide, long), (0, long)), paint, smooth=2
    )
    dark = cone(0.0, 0.80 * wide, 0.13 * long, plain((0.46, 0.30, 0.10), 0.4), (0, 0.875 * long, 0))
    return moved([flare, dark, ring(0.985 * wide, 0.03, paint, (0, 0.99 * long, 0))], at, turn=turn)


def tuba() -> Model:
    gold = metal((0.95, 0.72, 0.28))
    loops = [(0.62 * math.sin(a) + 0.1, 0.72 - 0.62 * math.cos(a), 0.0) for a in [0.25 * k for k in range(19)]]
    inner = [(0.34 * math.sin(a) + 0.05, 0.85 - 0.42 * math.cos(a), 0.16) for a in [0.25 * k for k in range(26)]]
    return [
        *_bell((-0.45, 0.62, 0), (0, 0, 8), 0.72, 2.0, gold),
        tube([(-0.45, 0.8, 0), (-0.42, 0.3, 0), (-0.2, 0.12, 0), *loops[:15]], 0.15, gold),
        tube(inner, 0.075, gold),
        tube([(0.68, 0.95, 0), (0.62, 1.4, 0.1), (0.36, 1.62, 0.22), (0.56, 1.9, 0.3)], 0.05, gold),
        lathe(
            ((0, 0), (0.05, 0), (0.13, 0.16), (0, 0.16)), metal((0.90, 0.90, 0.92)), (0.56, 1.86, 0.3), turn=(0, 0, -30)
        ),
        *[
            p
            for x in (-0.1, 0.1, 0.3)
            for p in (
                cone(0.085, 0.085, 0.75, gold, (x, 0.62, 0.28)),
                rod((x, 1.35, 0.28), (x, 1.52, 0.28), 0.03, metal()),
                cone(0.075, 0.075, 0.04, plain(CREAM, 0.7), (x, 1.50, 0.28)),
            )
        ],
    ]


def trombone() -> Model:
    gold, silver = metal((0.95, 0.72, 0.28)), metal((0.88, 0.89, 0.92))
    bow = [(0.35 + 0.28 * math.sin(a), 0.0, 0.28 * math.cos(a)) for a in [math.pi * k / 8 for k in range(9)]]
    slide = [(-2.5 - 0.26 * math.sin(a), 0.0, 0.26 * math.cos(a)) for a in [math.pi * k / 8 for k in range(9)]]
    parts = [
        *_bell((0.4, 0.0, 0.28), (0, 0, 90), 0.52, 2.1, gold),
        tube(bow, 0.065, gold),
        tube([(0.35, 0, -0.28), (-0.8, 0, -0.28)], 0.06, gold),
        *moved(
            [
                tube([(0.0, 0, 0.26), *slide, (0.0, 0, -0.26)], 0.05, silver),
                tube([(0.0, 0, 0.26), (-1.1, 0, 0.26)], 0.07, gold),
                tube([(0.0, 0, -0.26), (-1.1, 0, -0.26)], 0.07, gold),
                rod((-0.1, 0, -0.26), (-0.1, 0, 0.26), 0.05, gold),
                lathe(((0, 0), (0.06, 0), (0.13, 0.2), (0, 0.2)), silver, (0, 0, 0.26), turn=(0, 0, -90)),
            ],
            (-0.3, -0.5, 0),
        ),
        rod((-0.35, 0, -0.28), (-0.35, -0.5, -0.26), 0.05, gold),
    ]
    return moved(parts, (0, 1.2, 0), turn=(58, 0, -18))


def bagpipes() -> Model:
    tartan, dark, ivory = plain((0.72, 0.12, 0.14), 0.1), plain((0.14, 0.11, 0.10), 0.5), plain(CREAM, 0.5)
    lines = [
        box((0.035, 1.0, 0.02), plain((0.10, 0.32, 0.20)), (x, 0.25, 0.42), turn=(0, 0, 4)) for x in (-0.4, -0.05, 0.3)
    ]
    drones = [
        p
        for k, (x, top) in enumerate(((-0.32, 2.1), (0.02, 2.3), (0.36, 2.75)))
        for p in (
            rod((0.25 * x, 0.9, 0), (x * 1.8, top, -0.05), 0.06, dark),
            *[
                ball(
                    0.105,
                    ivory,
                    (0.25 * x + (1.8 * x - 0.25 * x) * t, 0.9 + (top - 0.9) * t, -0.05 * t),
                )
                for t in (0.12, 0.45, 0.7, 1.0)
            ],
            tube([(0.25 * x, 1.2, 0.02), (0.4 * x + 0.02 * k, 1.5, 0.06)], 0.02, plain(RED)),
        )
    ]
    return [
        ball((0.86, 0.52, 0.44), tartan, (0, 0.72, 0)),
        *[
            ball((0.9 * s, 0.03, 0.455), plain((0.10, 0.32, 0.20), 0.1), (0, y, 0))
            for y, s in ((0.6, 0.94), (0.85, 0.93))
        ],
        *lines,
        *drones,
        rod((-0.62, 0.55, 0.1), (-0.95, -0.35, 0.3), 0.055, dark, 0.09),
        ball(0.1, ivory, (-0.95, -0.36, 0.3)),
        *[ball(0.025, plain(WHITE), (-0.72 - 0.055 * k, 0.32 - 0.15 * k, 0.2 + 0.035 * k)) for k in range(4)],
        tube([(-0.6, 0.95, 0.1), (-0.95, 1.25, 0.2), (-1.2, 1.35, 0.3)], 0.05, dark),
        *[rod((-0.32 * 1.2 + 0.1, 1.62, 0), (0.36 * 1.25, 1.68, 0), 0.02, plain((0.10, 0.32, 0.20)))],
    ]


def coat_rack() -> Model:
    w = wood((0.52, 0.30, 0.15), 1)
    hooks = [
        tube([(0, 2.55, 0), (0.20 * x, 2.58, 0.20 * z), (0.36 * x, 2.74, 0.36 * z)], 0.04, w)
        for x, _, z in around(6, 1, 0, 0.2)
    ]
    low = [
        tube([(0, 1.95, 0), (0.2 * x, 1.96, 0.2 * z), (0.3 * x, 2.08, 0.3 * z)], 0.035, w) for x, _, z in around(4, 1)
    ]
    return [
        rod((0, 0.3, 0), (0, 2.75, 0), 0.065, w),
        ball(0.10, w, (0, 2.82, 0)),
        ring(0.28, 0.035, w, (0, 0.62, 0)),
        *[
            tube([(0, 0.55, 0), (0.3 * x, 0.36, 0.3 * z), (0.52 * x, 0.04, 0.52 * z)], 0.05, w)
            for x, _, z in around(4, 1, 0, 0.5)
        ],
        *hooks,
        *low,
        lathe(
            ((0, 0), (0.42, 0), (0.40, 0.03), (0.22, 0.06), (0.20, 0.22), (0.1, 0.26), (0, 0.26)),
            plain((0.30, 0.34, 0.42), 0.1),
            (0.34, 2.66, 0.12),
            turn=(8, 0, -24),
            smooth=1,
        ),
        slab(
            [(-0.17, 0), (0.15, 0.05), (0.10, 1.15), (0.0, 1.2), (-0.12, 1.15)],
            0.12,
            plain((0.82, 0.27, 0.22), 0.05),
            (-0.36, 1.48, 0.16),
            edge=0.05,
        ),
    ]


def terrarium() -> Model:
    moss, leaf = plain((0.34, 0.56, 0.20), 0.05), plain((0.22, 0.58, 0.30), 0.2)
    plants = [
        limb((x, 0.62, z), (x + 0.28 * math.sin(a), 0.62 + h, z + 0.18 * math.cos(a)), 0.05, leaf, 0.012)
        for x, z, h in ((-0.25, 0.0, 0.62), (0.3, -0.1, 0.5), (0.05, 0.25, 0.34))
        for a in [0.9 * k for k in range(7)]
    ]
    return [
        cone(0.60, 0.68, 0.18, plain((0.62, 0.58, 0.52), 0.1), (0, 0.16, 0)),
        cone(0.68, 0.72, 0.20, plain((0.30, 0.19, 0.12), 0.05), (0, 0.32, 0)),
        *[
            ball((0.3, 0.14, 0.26), moss, (x, 0.52, z))
            for x, z in ((-0.3, 0.2), (0.28, 0.24), (0.0, -0.2), (-0.1, 0.42))
        ],
        *plants,
        *[ball((0.12, 0.09, 0.1), plain((0.66, 0.64, 0.62), 0.2), (x, 0.60, 0.5)) for x in (0.28, 0.44)],
        lathe(
            ((0, 0), (0.5, 0), (0.82, 0.3), (0.90, 0.75), (0.72, 1.25), (0.42, 1.5), (0.42, 1.66), (0, 1.66)),
            glass((0.82, 0.94, 0.96), 0.13),
            (0, 0.1, 0),
            smooth=2,
        ),
        lathe(((0, 0), (0.40, 0), (0.44, 0.24), (0, 0.24)), wood((0.78, 0.58, 0.36), 1), (0, 1.70, 0)),
    ]


def bird_feeder() -> Model:
    w, roof = wood((0.72, 0.48, 0.26), 0), wood((0.50, 0.28, 0.15), 0)
    seeds = [
        ball(
            (0.045, 0.03, 0.03),
            plain(c, 0.2),
            (0.8 * math.sin(2.4 * k) * math.sqrt((k % 11) / 11), 1.76 + 0.02 * (k % 3), 0.5 * math.cos(2.4 * k)),
        )
        for k in range(46)
        for c in ((0.90, 0.74, 0.40) if k % 2 else (0.24, 0.20, 0.18),)
    ]
    return [
        rod((0, 0, 0), (0, 1.6, 0), 0.08, wood((0.56, 0.36, 0.20), 1)),
        *[rod((s * 0.3, 1.58, 0), (0, 1.25, 0), 0.05, w) for s in (-1, 1)],
        box((2.0, 0.09, 1.3), w, (0, 1.6, 0)),
        *[box((2.0, 0.14, 0.06), w, (0, 1.66, s * 0.63)) for s in (-1, 1)],
        *[box((0.06, 0.14, 1.3), w, (s * 0.98, 1.66, 0)) for s in (-1, 1)],
        *seeds,
        *[rod((x, 1.65, z), (x, 2.4, z), 0.045, w) for x in (-0.85, 0.85) for z in (-0.5, 0.5)],
        slab([(-0.62, 2.38), (0.62, 2.38), (0, 2.86)], 1.8, w, turn=(0, 90, 0)),
        *[box((2.2, 0.07, 0.92), roof, (0, 2.62, s * 0.36), turn=(s * 37, 0, 0)) for s in (-1, 1)],
    ]


def sewing_button() -> Model:
    colour = plain((0.20, 0.52, 0.80), 0.6)
    dish = lathe(((0, 0), (0.98, 0), (1.0, 0.10), (0.94, 0.2), (0.78, 0.2), (0.70, 0.12), (0, 0.10)), colour, smooth=1)
    holes = [cone(0.115, 0.115, 0.6, colour, (0.24 * x, -0.2, 0.24 * z)) for x in (-1, 1) for z in (-1, 1)]
    dark = [
        cone(0.12, 0.12, 0.02, plain((0.06, 0.13, 0.22), 0.1), (0.24 * x, 0.012, 0.24 * z))
        for x in (-1, 1)
        for z in (-1, 1)
    ]
    return moved([carved(dish, *holes), *dark], (0, 1, 0), turn=(72, 0, 0))


def corkboard() -> Model:
    notes = [
        p
        for x, y, w, h, a, c, pin in (
            (-0.85, 1.05, 0.6, 0.6, 4, (0.99, 0.90, 0.45), RED),
            (-0.05, 0.95, 0.62, 0.8, -3, (0.97, 0.97, 0.95), _BLUE),
            (0.85, 1.10, 0.56, 0.56, -6, (0.98, 0.66, 0.74), YELLOW),
            (-0.75, 0.30, 0.72, 0.5, -4, (0.97, 0.97, 0.95), GREEN),
            (0.70, 0.30, 0.6, 0.6, 5, (0.60, 0.84, 0.95), RED),
        )
        for p in (
            box((w, h, 0.02), plain(c, 0.1), (x, y, 0.09), turn=(0, 0, a), edge=0.005),
            *[
                box(
                    (w * 0.66, 0.025, 0.01),
                    plain((0.50, 0.50, 0.54)),
                    (x, y + h * f, 0.102),
                    turn=(0, 0, a),
                    edge=0.003,
                )
                for f in (0.3, 0.48, 0.66)
            ],
            ball(0.065, plain(pin, 0.7), (x, y + h - 0.08, 0.14)),
        )
    ]
    return [
        box((2.9, 1.9, 0.08), plain((0.78, 0.57, 0.36), 0.05), (0, 0.05, 0)),
        *[box((3.06, 0.12, 0.16), wood((0.60, 0.38, 0.20), 0), (0, y, 0), edge=0.03) for y in (0, 1.86)],
        *[box((0.12, 1.98, 0.16), wood((0.60, 0.38, 0.20), 1), (x, 0, 0), edge=0.03) for x in (-1.47, 1.47)],
        *notes,
    ]


def string_lights() -> Model:
    wire = plain((0.12, 0.14, 0.13), 0.2)

    def sag(t: float) -> Vector:
        return (3.2 * (t - 0.5), 0.9 - 0.75 * math.sin(math.pi * ((2 * t) % 1.0)), 0.0)

    line = [sag(k / 40) for k in range(41)]
    bulbs = [
        p
        for k in range(1, 40, 3)
        for x, y, z in (sag(k / 40),)
        for p in (
            cone(0.055, 0.05, 0.13, wire, (x, y - 0.16, z)),
            ball((0.095, 0.13, 0.095), shining((1.0, 0.80, 0.36)), (x, y - 0.27, z)),
        )
    ]
    return [tube(line, 0.02, wire), *bulbs]


def hair_straightener() -> Model:
    pink, dark = plain((0.16, 0.15, 0.18), 0.6), metal((0.86, 0.60, 0.56))
    arms = [
        p
        for s in (-1, 1)
        for p in (
            *moved(
                [
                    box((2.9, 0.16, 0.34), pink, (1.45, 0, 0), edge=0.06),
                    box((1.3, 0.05, 0.28), dark, (2.15, 0.13 if s < 0 else -0.03, 0)),
                ],
                (0, 0.6, 0),
                turn=(0, 0, s * 9),
            ),
        )
    ]
    return [
        *arms,
        ball((0.2, 0.22, 0.2), pink, (0.02, 0.68, 0)),
        tube([(-0.1, 0.68, 0), (-0.5, 0.6, 0.1), (-0.7, 0.2, 0.2), (-0.4, 0.03, 0.5), (0.4, 0.03, 0.7)], 0.035, pink),
    ]


def nail_polish() -> Model:
    red = plain((0.86, 0.10, 0.26), 0.9)
    return [
        box((0.86, 0.95, 0.6), red, (0, 0.05, 0), edge=0.14),
        box((0.96, 1.08, 0.7), glass((0.98, 0.90, 0.92), 0.15), edge=0.18),
        cone(0.24, 0.24, 0.16, glass((0.98, 0.88, 0.90), 0.5), (0, 1.05, 0)),
        lathe(
            ((0, 0), (0.28, 0), (0.20, 1.3), (0.12, 1.36), (0, 1.36)),
            plain((0.10, 0.10, 0.12), 0.8),
            (0, 1.18, 0),
            smooth=1,
        ),
        ring(0.275, 0.02, metal(BRASS), (0, 1.22, 0)),
    ]


def coffee_grinder() -> Model:
    w, dark = wood((0.58, 0.33, 0.17), 0), metal((0.36, 0.34, 0.34))
    beans = [
        ball((0.09, 0.06, 0.065), plain((0.30, 0.16, 0.09), 0.4), (0.3 * x, 1.40, 0.3 * z))
        for x, _, z in (*around(7, 1), *around(4, 0.5))
    ]
    return [
        box((1.5, 0.14, 1.5), w, edge=0.04),
        box((1.25, 0.9, 1.25), w, (0, 0.12, 0), edge=0.03),
        box((1.4, 0.1, 1.4), w, (0, 1.0, 0), edge=0.04),
        box((0.95, 0.42, 0.05), wood((0.46, 0.25, 0.12), 0), (0, 0.24, 0.63)),
        ball(0.08, metal(BRASS), (0, 0.46, 0.72)),
        hollow(lathe(((0, 0), (0.22, 0), (0.58, 0.42), (0, 0.42)), metal(BRASS), (0, 1.08, 0)), 0.03, 0.38),
        *beans,
        rod((0, 1.1, 0), (0, 1.78, 0), 0.045, dark),
        tube([(0, 1.76, 0), (0.4, 1.84, 0.1), (0.95, 1.80, 0.2)], 0.045, dark),
        lathe(((0, 0), (0.07, 0), (0.13, 0.16), (0.10, 0.3), (0, 0.33)), w, (0.95, 1.80, 0.2), smooth=1),
    ]


def honeycomb() -> Model:
    wax, honey = plain((0.96, 0.70, 0.20), 0.3), Paint(colour=(0.95, 0.55, 0.06), gloss=0.9, soft=0.6, glow=0.1)
    cells = [
        (x, y)
        for row in range(6)
        for col in range(7)
        for x, y in (((col - 3 + 0.5 * (row % 2)) * 0.36, 0.35 + row * 0.312),)
        if (x / 1.25) ** 2 + ((y - 1.1) / 1.12) ** 2 < 1.05
    ]
    return [
        p
        for k, (x, y) in enumerate(cells)
        for p in (
            carved(
                lathe(((0, 0), (0.215, 0), (0.215, 0.34), (0, 0.34)), wax, (x, y, 0), turn=(90, 0, 0), sides=6),
                lathe(((0, 0), (0.165, 0), (0.165, 0.34), (0, 0.34)), wax, (x, y, 0.12), turn=(90, 0, 0), sides=6),
            ),
            cone(0.17, 0.17, 0.24 if k % 3 else 0.16, honey, (x, y, 0), turn=(90, 0, 0)),
        )
    ] + [
        limb((-0.3, 0.2, 0.3), (-0.3, -0.15, 0.3), 0.07, honey, 0.1),
        limb((0.2, 0.2, 0.3), (0.2, 0.0, 0.3), 0.06, honey, 0.085),
    ]


def seed_packet() -> Model:
    paper = plain((0.96, 0.92, 0.80), 0.15)
    petals = [
        ball(
            (0.15, 0.24, 0.04),
            plain(YELLOW, 0.2),
            (0.30 * x, 1.42 + 0.30 * z, 0.09),
            turn=(0, 0, -90 + math.degrees(math.atan2(z, x))),
        )
        for x, _, z in around(11, 1)
    ]
    return [
        box((1.5, 2.1, 0.10), paper, edge=0.04),
        box((1.5, 0.16, 0.12), plain((0.34, 0.60, 0.30), 0.2), (0, 2.0, 0), edge=0.02),
        box((1.2, 0.26, 0.02), plain((0.34, 0.60, 0.30), 0.2), (0, 0.12, 0.055)),
        box((0.85, 0.06, 0.02), plain(WHITE), (0, 0.22, 0.065)),
        rod((0, 0.45, 0.07), (0, 1.3, 0.07), 0.035, plain((0.26, 0.56, 0.24))),
        *[
            ball((0.24, 0.09, 0.03), plain((0.26, 0.56, 0.24)), (s * 0.22, 0.78, 0.07), turn=(0, 0, s * 30))
            for s in (-1, 1)
        ],
        *petals,
        _facing(0.2, 0.05, plain((0.42, 0.24, 0.12)), (0, 1.42, 0.08)),
        *[
            ball((0.07, 0.03, 0.05), plain((0.25, 0.20, 0.18), 0.3), (0.9 + 0.16 * k, 0.03, 0.35 + 0.12 * (k % 2)))
            for k in range(4)
        ],
    ]


def zucchini() -> Model:
    green = Paint(colour=(0.20, 0.42, 0.16), gloss=0.5)
    whole = moved(
        [
            limb((-1.15, 0.30, 0), (1.0, 0.26, 0), 0.30, green, 0.22),
            *[
                limb(
                    (-1.1, 0.30 + 0.29 * math.cos(a), 0.29 * math.sin(a)),
                    (1.0, 0.26 + 0.21 * math.cos(a), 0.21 * math.sin(a)),
                    0.022,
                    plain((0.42, 0.62, 0.28), 0.4),
                )
                for a in (0.2, 0.9, 1.6, -0.5)
            ],
            limb((1.15, 0.27, 0), (1.45, 0.34, 0), 0.13, plain((0.56, 0.66, 0.32), 0.2), 0.10),
        ],
        (0, 0, -0.35),
        turn=(0, 14, 0),
    )
    slices = [
        p
        for x, z, t in ((-0.45, 0.45, 0), (-0.05, 0.52, 0), (0.40, 0.50, 0))
        for p in (
            cone(0.27, 0.27, 0.09, green, (x, 0.22 + t, z), turn=(62, 0, 0)),
            cone(0.245, 0.245, 0.10, plain((0.90, 0.94, 0.70), 0.4), (x, 0.22, z), turn=(62, 0, 0)),
        )
    ]
    return [*whole, *slices]


def smart_speaker() -> Model:
    cloth = plain((0.36, 0.40, 0.46), 0.05)
    dots = [
        ball(0.022, plain((0.22, 0.25, 0.30)), (0.765 * math.sin(a), 0.25 + 0.12 * r, 0.765 * math.cos(a)))
        for r in range(10)
        for a in [0.16 * (k + 0.5 * (r % 2)) - 1.4 for k in range(18)]
    ]
    return [
        lathe(((0, 0), (0.68, 0), (0.78, 0.14), (0.78, 1.3), (0.70, 1.5), (0, 1.52)), cloth, smooth=1),
        *dots,
        cone(0.64, 0.62, 0.06, plain((0.12, 0.13, 0.15), 0.6), (0, 1.49, 0)),
        ring(0.60, 0.035, shining((0.30, 0.75, 1.0)), (0, 1.55, 0)),
        *[ball((0.07, 0.02, 0.07), plain((0.8, 0.85, 0.9)), (x, 1.56, 0.1)) for x in (-0.22, 0, 0.22)],
    ]


MODELS = {
    f.__name__: f
    for f in (
        tuba, trombone, bagpipes, coat_rack, terrarium, bird_feeder, sewing_button, corkboard, string_lights,
        hair_straightener, nail_polish, coffee_grinder, honeycomb, seed_packet, zucchini, smart_speaker,
    )
}  # fmt: skip
VIEWS = dict.fromkeys(MODELS, View(yaw_deg=18.0, pitch_deg=10.0, smooth=True)) | {
    "zucchini": View(yaw_deg=12.0, pitch_deg=30.0, smooth=True),
    "bird_feeder": View(yaw_deg=22.0, pitch_deg=12.0, smooth=True),
    "hair_straightener": View(yaw_deg=14.0, pitch_deg=24.0, smooth=True),
    "corkboard": View(yaw_deg=8.0, pitch_deg=4.0, smooth=True),
    "string_lights": View(yaw_deg=0.0, pitch_deg=2.0, smooth=True),
    "sewing_button": View(yaw_deg=14.0, pitch_deg=12.0, smooth=True),
}
