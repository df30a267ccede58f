"""Notions: the small things of work baskets, desks and tables."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.forms import around, tube
from training.assets.models.patterns import (
    BLACK,
    BRASS,
    CREAM,
    OAK,
    PINE,
    RED,
    WHITE,
    checks,
    glass,
    metal,
    patches,
    plain,
    wood,
)
from training.assets.solid import (
    Paint,
    Part,
    ball,
    box,
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


def thimble() -> Model:
    silver = metal((0.80, 0.81, 0.84))
    dimples = [
        ball(0.045, plain((0.42, 0.43, 0.47), 0.4), (x, 0.45 + 0.16 * row, z))
        for row in range(6)
        for x, _, z in around(16, 0.735 - 0.022 * row, phase=0.5 * (row % 2))
    ]
    return [
        lathe(((0, 0), (0.80, 0), (0.78, 0.30), (0.64, 1.35), (0.46, 1.58), (0, 1.62)), silver, smooth=1),
        ring(0.80, 0.06, silver, (0, 0.05, 0)),
        ring(0.775, 0.03, metal(BRASS), (0, 0.30, 0)),
        *dimples,
    ]


def coil_spring() -> Model:
    turns, steps = 7, 22
    line = [
        (
            0.55 * math.cos(2 * math.pi * k / steps),
            0.10 + 2.1 * k / (turns * steps),
            0.55 * math.sin(2 * math.pi * k / steps),
        )
        for k in range(turns * steps + 1)
    ]
    steel = metal((0.66, 0.69, 0.74))
    return [tube(line, 0.075, steel), ring(0.55, 0.075, steel, (0, 0.09, 0)), ring(0.55, 0.075, steel, (0, 2.21, 0))]


def wine_cork() -> Model:
    body = Paint(colour=(0.82, 0.64, 0.43), pattern=patches((0.58, 0.40, 0.24), 9, 0.5), gloss=0.08)
    end = Paint(colour=(0.88, 0.72, 0.52), pattern=patches((0.62, 0.44, 0.28), 12, 0.55), gloss=0.08)
    return [
        *moved(
            [cone(0.42, 0.40, 1.5, body, edge=0.05), cone(0.36, 0.36, 0.02, end, (0, 1.49, 0))],
            (-0.72, 0.42, 0),
            turn=(0, 20, -90),
        ),
    ]


def dress_pins() -> Model:
    heads = (RED, (0.20, 0.45, 0.85), (0.98, 0.80, 0.20), (0.30, 0.66, 0.36), WHITE)
    out: Model = []
    for k, colour in enumerate(heads):
        out += moved(
            [
                rod((-0.95, 0.06, 0), (0.75, 0.06, 0), 0.03, metal(), 0.008),
                ball(0.13, plain(colour, 0.8), (-0.95, 0.12, 0)),
            ],
            (0.06 * k, 0, -0.55 + 0.28 * k),
            turn=(0, (-24, 10, -6, 22, -12)[k], 0),
        )
    return out


def baby_rattle() -> Model:
    pale, red = wood((0.90, 0.70, 0.44)), wood((0.86, 0.30, 0.26))
    rings = [cone(0.10, 0.10, 1.25, wood((0.93, 0.76, 0.52)), (0.42 * x, 0.75, 0.42 * z)) for x, _, z in around(6, 1)]
    upright = [
        limb((0, -0.85, 0), (0, 0.4, 0), 0.15, pale, 0.12),
        ball(0.24, red, (0, -0.95, 0)),
        cone(0.58, 0.58, 0.18, red, (0, 0.60, 0), edge=0.06),
        cone(0.58, 0.58, 0.18, red, (0, 1.95, 0), edge=0.06),
        ball(0.27, plain((0.98, 0.80, 0.22), 0.5), (0, 1.02, 0)),
        ball(0.27, plain((0.28, 0.56, 0.86), 0.5), (0.02, 1.58, 0)),
        *rings,
        ball(0.13, pale, (0, 2.18, 0)),
    ]
    return moved(upright, (0, 0.62, 0), turn=(0, 0, -68))


def instant_photo() -> Model:
    white = plain((0.97, 0.97, 0.95), 0.3)
    ridge = [(-0.66, 0.48), (0.66, 0.48), (0.66, 0.80), (0.25, 1.10), (-0.05, 0.86), (-0.35, 1.20), (-0.66, 0.92)]
    return moved(
        [
            box((1.6, 1.95, 0.04), white, edge=0.02),
            box((1.32, 1.30, 0.02), plain((0.62, 0.80, 0.92), 0.5), (0, 0.48, 0.02)),
            slab(ridge, 0.03, plain((0.34, 0.46, 0.40), 0.4), (0, 0, 0.025)),
            cone(0.15, 0.15, 0.02, plain((0.99, 0.86, 0.52), 0.4), (0.30, 1.45, 0.03), turn=(90, 0, 0)),
        ],
        (0, 0.02, 0),
        turn=(-4, 0, -7),
    )


def clothespin() -> Model:
    def leg(side: int) -> Part:
        bent = [(0.0, 0.0), (0.20, 0.0), (0.26, 0.6), (0.20, 1.3), (0.10, 1.55), (0.12, 2.1), (0.03, 2.2), (0.0, 1.4)]
        return slab([(side * (x + 0.05), y) for x, y in bent], 0.42, wood(PINE, 1), edge=0.03)

    steel = metal()
    return moved(
        [
            leg(1),
            leg(-1),
            ring(0.17, 0.05, steel, (0, 1.32, 0.22), turn=(90, 0, 0)),
            ring(0.17, 0.05, steel, (0, 1.32, -0.22), turn=(90, 0, 0)),
            rod((-0.30, 1.32, 0.23), (0.30, 1.32, 0.23), 0.045, steel),
        ],
        (0, 0, 0),
        turn=(0, 0, -14),
    )


def pencil_eraser() -> Model:
    return moved(
        [
            box((1.5, 0.42, 0.72), plain((0.93, 0.52, 0.60), 0.15), edge=0.10),
            box((0.95, 0.45, 0.75), plain((0.24, 0.42, 0.72), 0.3), (0.30, -0.015, 0), edge=0.03),
            box((0.30, 0.455, 0.755), plain(WHITE, 0.3), (0.30, -0.017, 0), edge=0.02),
        ],
        (0, 0, 0),
        turn=(0, -22, 0),
    )


def matchstick() -> Model:
    return moved(
        [
            box((2.0, 0.10, 0.10), wood((0.93, 0.80, 0.58)), edge=0.01),
            ball((0.20, 0.12, 0.12), plain((0.80, 0.16, 0.14), 0.2), (1.02, 0.05, 0)),
        ],
        (0, 0.05, 0),
        turn=(0, -14, 24),
    )


def burlap_sack() -> Model:
    cloth = Paint(colour=(0.76, 0.60, 0.38), pattern=checks((0.68, 0.52, 0.31), 0.07), gloss=0.03)
    body = lathe(((0, 0), (0.72, 0), (0.98, 0.30), (0.98, 1.0), (0.78, 1.55), (0.70, 1.72), (0, 1.72)), cloth, smooth=2)
    return [
        hollow(rough(body, 0.03, 3.0), 0.05, 1.66),
        rough(ring(0.71, 0.11, cloth, (0, 1.70, 0)), 0.03, 5.0),
        cone(0.64, 0.64, 0.03, plain((0.30, 0.22, 0.14), 0.05), (0, 1.36, 0)),
    ]


def quill_and_ink() -> Model:
    ink = plain((0.08, 0.09, 0.22), 0.9)
    vane = plain((0.95, 0.94, 0.90), 0.1)
    barbs: Model = []
    for k in range(22):
        t = k / 21
        x, y = 0.10 + 0.95 * t, 1.55 + 2.0 * t - 0.25 * t * t
        size = 0.34 * math.sin(math.pi * min(1.0, 0.12 + t * 0.95)) + 0.05
        for s in (-1, 1):
            barbs.append(
                limb((x, y, 0), (x + 0.10 + s * size * 0.75, y + 0.26 - s * size * 0.45, 0), 0.035, vane, 0.012)
            )
    spine = [(0.0, 0.75, 0), (0.10, 1.55, 0), (0.55, 2.5, 0), (1.05, 3.30, 0)]
    return [
        lathe(
            ((0, 0), (0.62, 0), (0.66, 0.18), (0.62, 0.62), (0.30, 0.80), (0.30, 0.96), (0, 0.96)),
            glass((0.75, 0.84, 0.92), 0.4),
            smooth=1,
        ),
        lathe(((0, 0.06), (0.55, 0.06), (0.55, 0.52), (0, 0.52)), ink, edge=0.05),
        ring(0.30, 0.06, metal(BRASS), (0, 0.96, 0)),
        tube(spine, 0.03, plain(CREAM, 0.3)),
        *barbs,
    ]


def cloche() -> Model:
    silver = metal((0.84, 0.86, 0.89))
    return [
        lathe(((0, 0), (1.45, 0), (1.55, 0.06), (1.45, 0.10), (0, 0.10)), silver),
        lathe(((0, 0.08), (1.20, 0.08), (1.20, 0.30), (0.98, 0.92), (0.45, 1.24), (0, 1.28)), silver, smooth=2),
        ring(1.20, 0.05, silver, (0, 0.12, 0)),
        cone(0.08, 0.06, 0.14, silver, (0, 1.25, 0)),
        ball(0.14, silver, (0, 1.46, 0)),
    ]


def glass_cloche() -> Model:
    clear = glass((0.86, 0.93, 0.97), 0.16)
    return [
        cone(1.25, 1.25, 0.14, wood(OAK), edge=0.04),
        lathe(((0, 0.14), (1.02, 0.14), (1.02, 1.20), (0.72, 1.80), (0, 2.0)), clear, smooth=2),
        ring(1.02, 0.03, glass((0.80, 0.90, 0.95), 0.5), (0, 0.17, 0)),
        ball(0.14, glass((0.80, 0.90, 0.95), 0.6), (0, 2.05, 0)),
        limb((-0.70, 1.55, 0.55), (-0.86, 0.6, 0.55), 0.03, plain(WHITE, 0.9), 0.02),
    ]


def cooling_rack() -> Model:
    steel = metal((0.74, 0.76, 0.80))
    rails = [rod((-1.4, 0.32, z), (1.4, 0.32, z), 0.035, steel) for z in (-0.9, 0.0, 0.9)]
    wires = [rod((-1.4 + 0.2 * k, 0.35, -0.9), (-1.4 + 0.2 * k, 0.35, 0.9), 0.02, steel) for k in range(15)]
    feet = [rod((x, 0.0, z), (x, 0.32, z), 0.035, steel) for x in (-1.2, 1.2) for z in (-0.9, 0.9)]
    return [*rails, *wires, *feet]


def egg_cup() -> Model:
    china = plain((0.95, 0.95, 0.97), 0.7)
    return [
        lathe(
            ((0, 0), (0.50, 0), (0.46, 0.10), (0.16, 0.22), (0.16, 0.42), (0.56, 0.72), (0.60, 1.05), (0, 1.05)),
            china,
            smooth=1,
        ),
        ring(0.58, 0.035, plain((0.30, 0.50, 0.80), 0.6), (0, 1.04, 0)),
        ball((0.53, 0.74, 0.53), plain((0.93, 0.76, 0.60), 0.3), (0, 1.26, 0)),
    ]


def decanter() -> Model:
    clear = glass((0.86, 0.92, 0.96), 0.22)
    facets = [
        limb((0.9 * x, 0.25, 0.9 * z), (0.62 * x, 1.05, 0.62 * z), 0.025, glass((0.98, 0.99, 1), 0.7), 0.02)
        for x, _, z in around(12, 1)
    ]
    return [
        lathe(
            ((0, 0), (0.92, 0), (0.98, 0.14), (0.92, 0.60), (0.34, 1.42), (0.24, 2.0), (0.36, 2.14), (0, 2.14)),
            clear,
            smooth=1,
        ),
        lathe(
            ((0, 0.08), (0.84, 0.08), (0.88, 0.2), (0.80, 0.60), (0.60, 0.86), (0, 0.86)),
            Paint(colour=(0.78, 0.42, 0.10), gloss=0.8, alpha=0.85),
            smooth=1,
        ),
        *facets,
        cone(0.15, 0.20, 0.24, glass((0.90, 0.95, 0.98), 0.6), (0, 2.10, 0)),
        lathe(
            ((0, 0), (0.20, 0), (0.36, 0.28), (0.20, 0.56), (0, 0.62)),
            glass((0.90, 0.95, 0.98), 0.55),
            (0, 2.30, 0),
            sides=8,
        ),
    ]


def champagne_flute() -> Model:
    clear = glass((0.88, 0.94, 0.97), 0.25)
    fizz = [
        ball(
            0.03,
            plain((1.0, 0.97, 0.80), 0.6),
            (0.20 * math.cos(2.4 * k), 1.35 + 0.085 * k, 0.20 * math.sin(2.4 * k) + 0.14),
        )
        for k in range(15)
    ]
    return [
        lathe(((0, 0), (0.52, 0), (0.48, 0.05), (0.07, 0.12), (0, 0.12)), clear),
        rod((0, 0.08, 0), (0, 1.15, 0), 0.055, clear),
        lathe(((0, 1.10), (0.10, 1.12), (0.34, 1.55), (0.38, 2.3), (0.34, 3.0), (0, 3.0)), clear, smooth=1),
        lathe(
            ((0, 1.16), (0.08, 1.18), (0.30, 1.58), (0.335, 2.3), (0.325, 2.65), (0, 2.65)),
            Paint(colour=(0.97, 0.80, 0.36), gloss=0.8, alpha=0.8),
            smooth=1,
        ),
        *fizz,
        ring(0.34, 0.018, glass((0.95, 0.98, 1.0), 0.7), (0, 3.0, 0)),
    ]


def mortar_and_pestle() -> Model:
    stone = Paint(colour=(0.72, 0.71, 0.70), pattern=patches((0.56, 0.56, 0.57), 8, 0.4), gloss=0.2)
    return [
        hollow(
            lathe(
                ((0, 0), (0.62, 0), (0.66, 0.12), (0.56, 0.22), (0.95, 0.55), (1.02, 1.10), (0, 1.10)), stone, smooth=1
            ),
            0.10,
            1.02,
        ),
        ring(0.98, 0.09, stone, (0, 1.06, 0)),
        limb((-0.25, 0.62, 0.05), (0.85, 2.05, -0.1), 0.20, stone, 0.13),
        ball(0.19, stone, (0.88, 2.10, -0.1)),
    ]


def domino_tile() -> Model:
    ivory, pip = plain((0.97, 0.95, 0.88), 0.5), plain(BLACK, 0.2)
    dots = [
        (-0.22, 0.30),
        (0.22, 0.75),
        (0.0, 0.525),
        (-0.22, 1.25),
        (0.22, 1.25),
        (-0.22, 1.70),
        (0.22, 1.70),
        (0.0, 1.475),
    ]
    return moved(
        [
            box((0.95, 2.0, 0.26), ivory, edge=0.07),
            box((0.80, 0.035, 0.02), pip, (0, 0.98, 0.13)),
            *[cone(0.085, 0.085, 0.02, pip, (x, y, 0.125), turn=(90, 0, 0)) for x, y in dots],
        ],
        (0, 0, 0),
        turn=(0, -24, 0),
    )


def paper_ball() -> Model:
    paper = plain((0.95, 0.94, 0.91), 0.1)
    return [rough(rough(ball((0.95, 0.86, 0.92), paper, (0, 0.86, 0)), 0.09, 3.2), 0.05, 7.5, 2.0)]


def pocket_knife() -> Model:
    red = plain((0.80, 0.12, 0.14), 0.6)
    steel = metal((0.82, 0.84, 0.87))
    blade = [(0.0, -0.15), (1.45, -0.15), (1.75, -0.02), (1.90, 0.14), (0.0, 0.16)]
    return moved(
        [
            limb((-1.5, 0.0, 0), (0.05, 0.0, 0), 0.24, red),
            box((1.5, 0.10, 0.50), steel, (-0.72, -0.05, 0), edge=0.02),
            slab(blade, 0.05, steel, (0.10, 0.02, 0)),
            box((0.30, 0.05, 0.02), plain(WHITE), (-0.72, -0.02, 0.245)),
            box((0.05, 0.28, 0.02), plain(WHITE), (-0.72, -0.14, 0.24)),
            rod((-0.05, 0.0, -0.2), (-0.05, 0.0, 0.25), 0.07, metal(BRASS)),
        ],
        (0, 0.26, 0),
        turn=(0, 0, 12),
    )


def bottle_cap() -> Model:
    tin = metal((0.84, 0.22, 0.18))
    teeth = [ball(0.10, tin, (x, 0.10, z)) for x, _, z in around(21, 0.98)]
    return moved(
        [
            lathe(((0, 0), (0.98, 0), (0.96, 0.10), (0.84, 0.36), (0, 0.38)), tin, smooth=1),
            *teeth,
            ring(0.60, 0.03, plain(WHITE), (0, 0.37, 0)),
        ],
        (0, 0, 0),
        turn=(18, 0, 0),
    )


def lab_flask() -> Model:
    clear = glass((0.86, 0.93, 0.97), 0.22)
    return [
        lathe(((0, 0), (0.95, 0), (1.0, 0.12), (0.30, 1.55), (0.30, 2.1), (0.38, 2.16), (0, 2.16)), clear, smooth=1),
        lathe(
            ((0, 0.06), (0.88, 0.06), (0.92, 0.14), (0.60, 0.78), (0, 0.78)),
            Paint(colour=(0.20, 0.62, 0.86), gloss=0.8, alpha=0.85),
            edge=0.03,
        ),
        ring(0.34, 0.045, glass((0.92, 0.97, 1.0), 0.7), (0, 2.14, 0)),
        *[box((0.22, 0.02, 0.02), plain(WHITE), (-0.05, 0.62 + 0.18 * k, 0.78 - 0.10 * k)) for k in range(4)],
    ]


def lab_beaker() -> Model:
    clear = glass((0.86, 0.93, 0.97), 0.22)
    return [
        lathe(((0, 0), (0.82, 0), (0.84, 0.08), (0.84, 1.72), (0.92, 1.80), (0, 1.80)), clear),
        cone(0.78, 0.78, 0.95, Paint(colour=(0.30, 0.76, 0.52), gloss=0.8, alpha=0.85), (0, 0.06, 0)),
        ring(0.90, 0.03, glass((0.94, 0.98, 1.0), 0.7), (0, 1.80, 0)),
        *[box((0.30 if k % 2 else 0.18, 0.025, 0.02), plain(WHITE), (-0.1, 0.40 + 0.22 * k, 0.83)) for k in range(6)],
    ]


def pepper_mill() -> Model:
    body = wood((0.50, 0.28, 0.15), 1)
    return [
        lathe(
            ((0, 0), (0.46, 0), (0.48, 0.12), (0.34, 0.55), (0.26, 0.95), (0.36, 1.35), (0.40, 1.50), (0, 1.50)),
            body,
            smooth=1,
        ),
        ring(0.38, 0.035, metal(BRASS), (0, 1.52, 0)),
        lathe(((0, 0), (0.38, 0), (0.42, 0.22), (0.26, 0.48), (0, 0.54)), body, (0, 1.53, 0), smooth=1),
        ball(0.12, metal(), (0, 2.14, 0)),
    ]


def flat_box() -> Model:
    card, inner = plain((0.80, 0.62, 0.42), 0.1), plain((0.93, 0.82, 0.66), 0.08)
    wall = [box((3.1, 0.42, 0.10), card, (0, 0, z), edge=0.02) for z in (-1.15, 1.15)]
    ends = [box((0.10, 0.42, 2.4), card, (x, 0, 0), edge=0.02) for x in (-1.5, 1.5)]
    lid = moved([box((3.1, 0.10, 0.9), card, (0, 0, -0.45), edge=0.02)], (0, 0.40, -1.2), turn=(40, 0, 0))
    return [box((3.0, 0.08, 2.3), inner), *wall, *ends, *lid]


def plain_bowl() -> Model:
    glaze = plain((0.80, 0.82, 0.86), 0.6)
    profile = ((0, 0), (0.46, 0), (0.50, 0.08), (0.98, 0.36), (1.26, 0.82), (0, 0.82))
    return [
        hollow(lathe(profile, glaze, smooth=2, edge=0.02), 0.06, 0.78),
        ring(1.215, 0.045, plain((0.30, 0.46, 0.72), 0.6), (0, 0.80, 0)),
    ]


def plain_plate() -> Model:
    glaze = plain((0.84, 0.86, 0.90), 0.6)
    return [
        lathe(((0, 0), (0.80, 0), (1.45, 0.16), (1.45, 0.20), (0.95, 0.12), (0.85, 0.06), (0, 0.06)), glaze, edge=0.02),
        ring(1.42, 0.03, plain((0.62, 0.70, 0.80), 0.6), (0, 0.19, 0)),
        ring(0.93, 0.012, plain((0.80, 0.84, 0.90), 0.6), (0, 0.11, 0)),
    ]


def table_fork() -> Model:
    steel = metal((0.80, 0.82, 0.85))
    tines = [limb((x, 2.0, 0), (x * 0.92, 2.85, 0.05), 0.045, steel, 0.03) for x in (-0.21, -0.07, 0.07, 0.21)]
    head = [(-0.10, 1.45), (0.10, 1.45), (0.26, 1.75), (0.26, 2.1), (-0.26, 2.1), (-0.26, 1.75)]
    return moved(
        [*tines, slab(head, 0.09, steel, edge=0.04), limb((0, 0.1, 0), (0, 1.5, 0), 0.12, steel, 0.055)],
        (0, 0, 0),
        turn=(0, 0, 38),
    )


_NOTIONS = (
    thimble, coil_spring, wine_cork, dress_pins, baby_rattle, instant_photo, clothespin, pencil_eraser,
    matchstick, burlap_sack, quill_and_ink, cloche, glass_cloche, cooling_rack, egg_cup, decanter,
    champagne_flute, mortar_and_pestle, domino_tile, paper_ball, pocket_knife, bottle_cap, lab_flask, lab_beaker,
    pepper_mill, flat_box, plain_bowl, plain_plate, table_fork,
)  # fmt: skip
MODELS = {f.__name__: f for f in _NOTIONS}
VIEWS = dict.fromkeys(MODELS, View(yaw_deg=18.0, pitch_deg=14.0, smooth=True)) | {
    "wine_cork": View(yaw_deg=20.0, pitch_deg=24.0, smooth=True),
    "dress_pins": View(yaw_deg=10.0, pitch_deg=42.0, smooth=True),
    "pencil_eraser": View(yaw_deg=10.0, pitch_deg=26.0, smooth=True),
    "cooling_rack": View(yaw_deg=12.0, pitch_deg=34.0, smooth=True),
    "bottle_cap": View(yaw_deg=10.0, pitch_deg=36.0, smooth=True),
    "mortar_and_pestle": View(yaw_deg=12.0, pitch_deg=20.0, smooth=True),
    "burlap_sack": View(yaw_deg=12.0, pitch_deg=22.0, smooth=True),
    "coil_spring": View(yaw_deg=12.0, pitch_deg=18.0, smooth=True),
    "flat_box": View(yaw_deg=0.0, pitch_deg=58.0, smooth=True),
    "plain_bowl": View(yaw_deg=0.0, pitch_deg=21.0, smooth=True),
    "plain_plate": View(yaw_deg=0.0, pitch_deg=42.0, smooth=True),
    "quill_and_ink": View(yaw_deg=0.0, pitch_deg=12.0, smooth=True),
    "instant_photo": View(yaw_deg=6.0, pitch_deg=4.0, smooth=True),
}
