"""Weapons of old, and what wizards and treasure seekers own."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.forms import around, tube
from training.assets.models.patterns import (
    BLACK,
    BRASS,
    CREAM,
    DARK,
    GREEN,
    OAK,
    RED,
    STONE,
    WHITE,
    leaves,
    masonry,
    metal,
    plain,
    shining,
    stripes,
    wood,
)
from training.assets.solid import (
    Paint,
    Part,
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
    sculpted,
    slab,
)

Model = list[Part]
_STEEL, _IRON, _GOLD = metal((0.80, 0.83, 0.88)), metal((0.42, 0.43, 0.47)), metal((0.95, 0.74, 0.30))


def _leaning(parts: Model, degrees: float = -38.0) -> Model:
    """As a long thing is best seen: slanted."""
    return moved(parts, (0, 0, 0), turn=(0, 0, degrees))


def _sword(length: float = 2.2) -> Model:
    """Its point up; the guard at the origin."""
    blade = slab(
        [(-0.13, 0), (0.13, 0), (0.11, length - 0.25), (0, length), (-0.11, length - 0.25)], 0.06, _STEEL, edge=0.02
    )
    return [
        blade,
        box((0.05, length * 0.8, 0.075), metal((0.62, 0.66, 0.72)), (0, 0, 0)),
        box((0.78, 0.12, 0.14), _GOLD, (0, -0.10, 0), edge=0.04),
        *[ball(0.085, _GOLD, (s * 0.40, -0.04, 0)) for s in (-1, 1)],
        cone(
            0.065,
            0.065,
            0.46,
            Paint(colour=(0.40, 0.18, 0.14), pattern=stripes((0.26, 0.10, 0.09), 0.09, 1), gloss=0.2),
            (0, -0.56, 0),
        ),
        ball(0.12, _GOLD, (0, -0.64, 0)),
        ball(0.06, plain((0.84, 0.10, 0.20), 0.9), (0, -0.03, 0.08)),
    ]


def sword_in_the_stone() -> Model:
    rock = Paint(colour=(0.56, 0.56, 0.57), gloss=0.05)
    lumps = [
        ball((0.85, 0.55, 0.7), rock, (0, 0.35, 0)),
        ball((0.55, 0.45, 0.5), rock, (-0.5, 0.28, 0.2)),
        ball((0.5, 0.40, 0.5), rock, (0.55, 0.25, 0.15)),
        ball((0.5, 0.36, 0.4), rock, (0.05, 0.78, 0)),
    ]
    grass = leaves((0.28, 0.54, 0.2), (0.46, 0.7, 0.3), 9)
    return [
        *moved(_sword(2.0), (0.05, 2.45, 0.05), turn=(0, 0, 180)),
        rough(sculpted(lumps, 0.15, gloss=0.05), 0.04, 4.5, 2.0),
        *[
            rough(ball((0.22, 0.08, 0.18), grass, (x, y, z)), 0.03, 9, x)
            for x, y, z in (
                (-0.7, 0.6, 0.35),
                (0.62, 0.52, 0.4),
                (-0.2, 0.12, 0.78),
                (0.95, 0.1, 0.3),
                (-1.0, 0.1, 0.2),
            )
        ],
    ]


def katana() -> Model:
    edge = [(0.05 * math.sin(math.pi * t) * 2.0, 2.4 * t) for t in (k / 12 for k in range(13))]
    blade = [(x - 0.10, y) for x, y in edge] + [(x + 0.09, y) for x, y in reversed(edge[:-1])]
    return _leaning(
        [
            slab(list(reversed(blade)), 0.05, _STEEL, edge=0.015),
            cone(0.20, 0.20, 0.06, _GOLD, (0, -0.06, 0)),
            cone(
                0.075,
                0.07,
                0.72,
                Paint(colour=(0.12, 0.12, 0.16), pattern=stripes((0.86, 0.80, 0.66), 0.12, 1, 0.3), gloss=0.2),
                (0, -0.78, 0),
            ),
            ball((0.085, 0.06, 0.085), _GOLD, (0, -0.8, 0)),
        ],
        -12,
    )


def spear() -> Model:
    return _leaning(
        [
            rod((0, -1.5, 0), (0, 1.2, 0), 0.065, wood(OAK, 1)),
            slab(
                [(-0.06, 0), (0.06, 0), (0.22, 0.28), (0, 0.85), (-0.22, 0.28)], 0.09, _STEEL, (0, 1.15, 0), edge=0.03
            ),
            cone(0.08, 0.07, 0.2, _IRON, (0, 1.0, 0)),
            *[
                limb((0, 0.98, 0), (0.2 * math.cos(a), 0.72, 0.2 * math.sin(a)), 0.03, plain(RED, 0.1), 0.01)
                for a in (0.5, 1.8, 2.9, 4.2, 5.4)
            ],
        ],
        -10,
    )


def trident() -> Model:
    return _leaning(
        [
            rod((0, -1.5, 0), (0, 0.8, 0), 0.06, _GOLD),
            tube(
                [(-0.38, 1.25, 0), (-0.38, 0.95, 0), (-0.2, 0.80, 0), (0.2, 0.80, 0), (0.38, 0.95, 0), (0.38, 1.25, 0)],
                0.055,
                _GOLD,
            ),
            *[
                slab([(-0.05, 0), (0.05, 0), (0.13, 0.0), (0, 0.42), (-0.13, 0.0)], 0.08, _GOLD, (x, y, 0), edge=0.02)
                for x, y in ((-0.38, 1.22), (0, 1.45), (0.38, 1.22))
            ],
            rod((0, 0.8, 0), (0, 1.5, 0), 0.055, _GOLD),
            ball(0.11, plain((0.12, 0.56, 0.72), 0.9), (0, 0.78, 0.02)),
        ],
        -28,
    )


def battle_axe() -> Model:
    head = [
        (0.05, -0.16),
        (0.30, -0.30),
        (0.62, -0.56),
        (0.82, -0.28),
        (0.88, 0.0),
        (0.82, 0.28),
        (0.62, 0.56),
        (0.30, 0.30),
        (0.05, 0.16),
    ]
    return _leaning(
        [
            rod((0, -1.5, 0), (0, 1.05, 0), 0.065, wood(DARK, 1)),
            *[
                slab(
                    [(s * x, y) for x, y in (head if s > 0 else reversed(head))], 0.11, _STEEL, (0, 0.72, 0), edge=0.03
                )
                for s in (-1, 1)
            ],
            cone(0.12, 0.12, 0.46, _IRON, (0, 0.49, 0)),
            lathe(((0, 0), (0.09, 0), (0, 0.34)), _STEEL, (0, 1.0, 0)),
            *[cone(0.08, 0.08, 0.10, plain((0.50, 0.28, 0.16)), (0, y, 0)) for y in (-1.2, -1.0, -0.8)],
            ball(0.10, _IRON, (0, -1.52, 0)),
        ],
        -30,
    )


def war_hammer() -> Model:
    return _leaning(
        [
            rod(
                (0, -1.4, 0),
                (0, 0.9, 0),
                0.075,
                Paint(colour=(0.42, 0.22, 0.13), pattern=stripes((0.28, 0.13, 0.09), 0.16, 1, 0.4)),
            ),
            box((1.15, 0.56, 0.56), _STEEL, (0, 0.62, 0), edge=0.08),
            *[box((0.14, 0.62, 0.62), _GOLD, (s * 0.42, 0.59, 0), edge=0.04) for s in (-1, 1)],
            ring(0.17, 0.04, plain(RED, 0.6), (0, 0.9, 0.29), turn=(90, 0, 0)),
            ball(0.11, _GOLD, (0, -1.44, 0)),
        ],
        -26,
    )


def crossbow() -> Model:
    bow = [(-1.0, 0.62, 0), (-0.72, 0.86, 0), (-0.3, 0.98, 0), (0.3, 0.98, 0), (0.72, 0.86, 0), (1.0, 0.62, 0)]
    return _leaning(
        [
            box((0.18, 2.2, 0.24), wood(OAK, 1), (0, -1.1, 0), edge=0.05),
            slab([(-0.09, 0), (0.09, 0), (0.22, -0.6), (-0.22, -0.6)], 0.24, wood(OAK, 1), (0, -0.9, 0), edge=0.05),
            tube(bow, 0.065, _IRON),
            *[rod((s * 1.0, 0.62, 0.05), (0, 0.0, 0.14), 0.016, plain(CREAM)) for s in (-1, 1)],
            rod((0, 0.0, 0.15), (0, 1.2, 0.15), 0.03, wood((0.80, 0.62, 0.40), 1)),
            lathe(((0, 0), (0.075, 0), (0, 0.22)), _STEEL, (0, 1.18, 0.15)),
            box((0.06, 0.26, 0.16), _IRON, (0, -0.36, 0.16)),
        ],
        -22,
    )


def quiver() -> Model:
    shafts: Model = []
    for k, (x, z) in enumerate(((-0.12, 0), (0.0, 0.12), (0.12, 0), (0.02, -0.1), (-0.06, 0.06))):
        top = 1.95 + 0.08 * (k % 3)
        shafts += [rod((x, 0.9, z), (1.25 * x, top, z), 0.024, wood((0.82, 0.66, 0.44), 1))]
        shafts += [
            slab(
                [(0.0, 0), (0.10, 0.08), (0.10, 0.36), (0, 0.28)],
                0.02,
                plain((RED, WHITE, GREEN)[k % 3], 0.1),
                (1.25 * x, top - 0.36, z),
                turn=(0, a, 0),
                edge=0.005,
            )
            for a in (10, 130, 250)
        ]
    leather = plain((0.52, 0.30, 0.16), 0.25)
    return _leaning(
        [
            *shafts,
            cone(0.22, 0.30, 1.5, leather),
            *[cone(r, r, 0.12, plain((0.36, 0.19, 0.10), 0.3), (0, y, 0)) for y, r in ((0.06, 0.245), (1.4, 0.32))],
            tube(
                [(-0.28, 1.3, 0), (-0.75, 1.0, 0.05), (-0.72, 0.45, 0.05), (-0.22, 0.25, 0)],
                0.04,
                plain((0.36, 0.19, 0.10)),
            ),
        ],
        -16,
    )


def mace() -> Model:
    spikes = [
        limb((0.22 * x, 0.22 * y, 0.22 * z), (0.46 * x, 0.46 * y, 0.46 * z), 0.085, _STEEL, 0.008)
        for k in range(22)
        for y in (1 - 2 * (k + 0.5) / 22,)
        for r in (math.sqrt(1 - y * y),)
        for x, z in ((r * math.cos(2.4 * k), r * math.sin(2.4 * k)),)
    ]
    return _leaning(
        [
            rod((0, -1.5, 0), (0, 0.6, 0), 0.065, wood(DARK, 1)),
            ball(0.30, _IRON, (0, 0.8, 0)),
            *moved(spikes, (0, 0.8, 0)),
            *[cone(0.09, 0.09, 0.08, _GOLD, (0, y, 0)) for y in (-1.4, -0.9, 0.4)],
        ],
        -32,
    )


def cannon() -> Model:
    iron = metal((0.30, 0.31, 0.35))
    barrel = lathe(
        (
            (0, -0.2),
            (0.10, -0.18),
            (0.12, -0.08),
            (0.36, 0.0),
            (0.38, 0.25),
            (0.30, 0.9),
            (0.26, 1.7),
            (0.34, 1.76),
            (0.34, 1.92),
            (0, 1.92),
        ),
        iron,
    )
    bore = cone(0.18, 0.18, 0.4, plain(BLACK), (0, 1.6, 0))
    wheel: Model = [
        ring(0.52, 0.075, wood(OAK), turn=(90, 0, 0)),
        cone(0.13, 0.13, 0.2, wood(DARK), (0, 0, -0.1), turn=(90, 0, 0)),
    ]
    wheel += [
        rod((0, 0, 0), (0.52 * math.cos(a), 0.52 * math.sin(a), 0), 0.045, wood(OAK))
        for a in (math.pi * k / 4 for k in range(8))
    ]
    return [
        *moved(
            [carved(barrel, bore), *[ring(r, 0.03, iron, (0, y, 0)) for y, r in ((0.3, 0.37), (1.0, 0.30))]],
            (0.55, 0.85, 0),
            turn=(0, 0, 76),
        ),
        *[part for z in (-0.46, 0.46) for part in moved(wheel, (0.05, 0.58, z))],
        box((1.5, 0.22, 0.2), wood(OAK), (0.65, 0.42, 0), turn=(0, 0, -14), edge=0.04),
        rod((0.05, 0.58, -0.5), (0.05, 0.58, 0.5), 0.06, iron),
        *[ball(0.17, iron, (x, y, z)) for x, y, z in ((-0.95, 0.17, 0.7), (-0.62, 0.17, 0.85), (-0.80, 0.42, 0.76))],
    ]


def catapult() -> Model:
    w = wood(OAK, 0)
    wheels = [
        part
        for x in (-0.9, 0.9)
        for z in (-0.62, 0.62)
        for part in (
            cone(0.30, 0.30, 0.12, wood(DARK), (x, 0.30, z - 0.06), turn=(90, 0, 0)),
            cone(0.08, 0.08, 0.2, _IRON, (x, 0.30, z - 0.1), turn=(90, 0, 0)),
        )
    ]
    return [
        *wheels,
        *[box((2.5, 0.2, 0.16), w, (0, 0.36, z), edge=0.03) for z in (-0.45, 0.45)],
        *[box((0.16, 0.2, 1.0), w, (x, 0.36, 0), edge=0.03) for x in (-1.1, 0, 1.1)],
        *[rod((0.3, 0.5, z), (-0.1, 1.6, z), 0.08, w) for z in (-0.45, 0.45)],
        *[rod((-0.8, 0.5, z), (-0.1, 1.6, z), 0.06, w) for z in (-0.45, 0.45)],
        rod((-0.1, 1.6, -0.55), (-0.1, 1.6, 0.55), 0.08, w),
        limb((0.4, 0.55, 0), (-1.15, 1.75, 0), 0.085, wood(DARK), 0.065),
        lathe(
            ((0, 0), (0.22, 0.05), (0.30, 0.22), (0.24, 0.22), (0, 0.10)), wood(DARK), (-1.28, 1.76, 0), turn=(0, 0, 35)
        ),
        ball(0.22, plain(STONE, 0.1), (-1.36, 2.04, 0)),
        *[ring(0.13, 0.03, plain((0.80, 0.66, 0.42)), (0.36, 0.6, z), turn=(90, 0, 0)) for z in (-0.1, 0, 0.1)],
    ]


def magic_staff() -> Model:
    return _leaning(
        [
            tube([(0, -1.6, 0), (0.03, -0.6, 0), (-0.03, 0.3, 0), (0, 0.9, 0)], 0.075, wood(DARK, 1)),
            *[
                tube(
                    [
                        (0, 0.8, 0),
                        (0.28 * math.cos(a), 1.06, 0.28 * math.sin(a)),
                        (0.24 * math.cos(a), 1.42, 0.24 * math.sin(a)),
                        (0.10 * math.cos(a), 1.58, 0.10 * math.sin(a)),
                    ],
                    0.05,
                    wood(DARK, 1),
                )
                for a in (0.5, 2.1, 3.7, 5.3)
            ],
            ball(0.22, Paint(colour=(0.36, 0.80, 1.0), glow=0.6, gloss=1.0), (0, 1.22, 0)),
            *[cone(0.10, 0.10, 0.07, _GOLD, (0, y, 0)) for y in (0.6, -0.2)],
        ],
        -20,
    )


def grimoire() -> Model:
    """A book of spells, open, its runes aglow."""
    page, cover = plain((0.93, 0.85, 0.66), 0.05), plain((0.36, 0.16, 0.36), 0.25)
    rune = shining((0.36, 0.84, 1.0))
    out: Model = []
    for s in (-1, 1):
        half: Model = [
            box((1.25, 0.07, 1.6), cover, (s * 0.64, 0, 0), edge=0.03),
            box((1.12, 0.20, 1.46), page, (s * 0.58, 0.06, 0), edge=0.05),
            *[box((0.10, 0.10, 0.2), _GOLD, (s * 1.22, 0, z)) for z in (-0.7, 0.7)],
        ]
        for row in range(4):
            for k in range(3):
                x, z = s * (0.26 + 0.32 * k), -0.48 + 0.3 * row
                if s < 0 and row in (1, 2):
                    continue
                half += [
                    rod((x - 0.07, 0.265, z - 0.08), (x + 0.02, 0.265, z + 0.08), 0.02, rune),
                    rod((x + 0.02, 0.265, z + 0.08), (x + 0.08, 0.265, z - 0.06), 0.02, rune),
                ]
        if s < 0:
            half += [
                ring(0.26, 0.022, rune, (-0.58, 0.265, 0)),
                ring(0.17, 0.016, rune, (-0.58, 0.265, 0)),
                *[rod((-0.58, 0.265, 0), (-0.58 + x, 0.265, z), 0.014, rune) for x, _, z in around(5, 0.25, phase=0.3)],
            ]
        out += moved(half, (0, 0, 0), turn=(0, 0, s * 9))
    return [
        *out,
        slab(
            [(-0.05, 0), (0.05, 0), (0.05, -0.5), (0, -0.42), (-0.05, -0.5)], 0.02, plain(RED, 0.1), (0.05, 0.02, 0.80)
        ),
    ]


def magic_lamp() -> Model:
    return [
        lathe(
            (
                (0, 0),
                (0.40, 0),
                (0.34, 0.08),
                (0.12, 0.16),
                (0.16, 0.24),
                (0.55, 0.36),
                (0.62, 0.55),
                (0.40, 0.72),
                (0.28, 0.76),
                (0, 0.76),
            ),
            _GOLD,
            smooth=2,
        ),
        lathe(((0, 0), (0.27, 0), (0.16, 0.16), (0.05, 0.22), (0, 0.22)), _GOLD, (0, 0.76, 0), smooth=1),
        ball(0.065, plain((0.84, 0.12, 0.22), 0.9), (0, 1.03, 0)),
        sculpted(
            [
                limb((-0.40, 0.45, 0), (-0.85, 0.55, 0), 0.17, _GOLD, 0.11),
                limb((-0.85, 0.55, 0), (-1.18, 0.80, 0), 0.11, _GOLD, 0.075),
            ],
            0.08,
            gloss=0.9,
        ),
        tube([(0.50, 0.46, 0), (0.86, 0.40, 0), (1.0, 0.66, 0), (0.86, 0.88, 0), (0.62, 0.78, 0)], 0.05, _GOLD),
        *[
            ball((0.04, 0.05, 0.03), plain(c, 0.9), (0.62 * math.sin(a), 0.52, 0.60 * math.cos(a)))
            for a, c in ((-0.6, (0.2, 0.5, 0.9)), (0, (0.84, 0.12, 0.22)), (0.6, (0.2, 0.7, 0.4)))
        ],
        *[
            ball(r, Paint(colour=(0.66, 0.56, 0.94), soft=0.9, alpha=0.75), (x, y, 0))
            for x, y, r in ((-1.24, 0.98, 0.09), (-1.18, 1.16, 0.12), (-1.30, 1.36, 0.15))
        ],
    ]


def flying_carpet() -> Model:
    rug = Paint(colour=(0.72, 0.14, 0.18), pattern=stripes((0.96, 0.74, 0.30), 0.42, 0, 0.25), gloss=0.05)
    line = [(-1.3 + 0.13 * k, 0.12 * math.sin(1.9 * (-1.3 + 0.13 * k)) + 0.5) for k in range(21)]
    cloth = [(x, y - 0.035) for x, y in line] + [(x, y + 0.035) for x, y in reversed(line)]
    fringe = [
        limb(
            (s * 1.3, line[0 if s < 0 else -1][1], -0.7 + 0.14 * k),
            (s * 1.5, line[0 if s < 0 else -1][1] - 0.08, -0.7 + 0.14 * k),
            0.025,
            plain((0.96, 0.80, 0.42), 0.05),
        )
        for s in (-1, 1)
        for k in range(11)
    ]
    border = [tube([(x, y + 0.04, z) for x, y in line], 0.05, plain((0.16, 0.28, 0.56), 0.05)) for z in (-0.72, 0.72)]
    return [slab(cloth, 1.5, rug, edge=0.01), *fringe, *border]


def dreamcatcher() -> Model:
    string, bead = plain((0.90, 0.84, 0.70)), (RED, (0.16, 0.62, 0.66), (0.96, 0.74, 0.28))
    spots = [(0.62 * math.cos(a), 0.62 * math.sin(a)) for a in (math.pi * k / 4 for k in range(8))]
    web = [rod((*spots[k], 0), (*spots[(k + 3) % 8], 0), 0.010, string) for k in range(8)]
    out: Model = [
        ring(0.64, 0.05, plain((0.56, 0.34, 0.20), 0.2), turn=(90, 0, 0)),
        *web,
        ball(0.05, plain(bead[1], 0.7)),
        rod((0, 0.66, 0), (0, 1.0, 0), 0.014, string),
    ]
    for x, drop in ((-0.42, 0.5), (0.0, 0.75), (0.42, 0.5)):
        top = -math.sqrt(0.62**2 - x * x)
        out += [
            rod((x, top, 0), (x, top - drop, 0), 0.012, string),
            *[ball(0.045, plain(bead[k], 0.6), (x, top - 0.16 - 0.11 * k, 0)) for k in range(3)],
        ]
        out += [
            ball(
                (0.11, 0.30, 0.02),
                Paint(colour=(0.95, 0.92, 0.86), pattern=stripes((0.44, 0.32, 0.26), 0.3, 1, 0.3), soft=0.5),
                (x, top - drop - 0.26, 0),
            )
        ]
    return out


def suit_of_armor() -> Model:
    steel, dark = metal((0.72, 0.75, 0.80)), plain((0.16, 0.16, 0.19))
    return [
        box((1.0, 0.14, 0.8), wood(DARK)),
        *[
            part
            for s in (-1, 1)
            for part in (
                limb((s * 0.17, 0.24, 0), (s * 0.17, 0.62, 0), 0.11, steel, 0.13),
                ball((0.13, 0.12, 0.13), steel, (s * 0.17, 0.66, 0.03)),
                limb((s * 0.17, 0.70, 0), (s * 0.15, 1.02, 0), 0.14, steel, 0.16),
                ball((0.13, 0.09, 0.22), steel, (s * 0.18, 0.2, 0.08)),
                ball((0.19, 0.17, 0.19), steel, (s * 0.40, 1.62, 0)),
                limb((s * 0.43, 1.5, 0), (s * 0.46, 1.18, 0.03), 0.10, steel, 0.09),
                limb((s * 0.46, 1.14, 0.03), (s * 0.40, 0.86, 0.14), 0.11, steel, 0.10),
                ball((0.10, 0.10, 0.10), steel, (s * 0.40, 0.80, 0.16)),
            )
        ],
        lathe(((0, 0), (0.34, 0), (0.26, 0.24), (0.36, 0.62), (0.16, 0.84), (0, 0.84)), steel, (0, 0.94, 0), smooth=1),
        cone(0.27, 0.27, 0.07, plain((0.50, 0.30, 0.16), 0.3), (0, 1.16, 0)),
        ball((0.19, 0.24, 0.20), steel, (0, 1.98, 0.02)),
        box((0.32, 0.055, 0.10), dark, (0, 2.0, 0.16)),
        box((0.04, 0.3, 0.06), steel, (0, 1.84, 0.20)),
        *[ball(0.022, dark, (s * 0.07, y, 0.20)) for s in (-1, 1) for y in (1.88, 1.94)],
        limb((0, 2.2, 0), (0, 2.44, -0.12), 0.05, plain(RED, 0.1), 0.09),
        limb((0, 2.44, -0.12), (0, 2.2, -0.32), 0.09, plain(RED, 0.1), 0.03),
        rod((0.42, 0.14, 0.26), (0.42, 2.3, 0.26), 0.035, wood(OAK, 1)),
        slab(
            [(-0.06, 0), (0.06, 0), (0.13, 0.16), (0, 0.5), (-0.13, 0.16)], 0.05, steel, (0.42, 2.25, 0.26), edge=0.02
        ),
    ]


def anvil() -> Model:
    iron = metal((0.34, 0.35, 0.39))
    return [
        cone(0.62, 0.58, 0.72, wood((0.55, 0.37, 0.22), 1)),
        slab(
            [(-0.42, 0), (0.42, 0), (0.22, 0.22), (0.30, 0.40), (-0.30, 0.40), (-0.22, 0.22)],
            0.5,
            iron,
            (0, 0.72, 0),
            edge=0.03,
        ),
        box((1.1, 0.26, 0.46), iron, (0.08, 1.1, 0), edge=0.03),
        limb((-0.45, 1.24, 0), (-1.0, 1.30, 0), 0.16, iron, 0.03),
        *moved(
            [
                rod((0, 0, 0), (0.85, 0.5, 0), 0.045, wood(OAK)),
                box((0.2, 0.2, 0.4), _STEEL, (-0.02, -0.08, 0), turn=(0, 0, 30), edge=0.03),
            ],
            (0.1, 1.5, 0.1),
        ),
    ]


def altar() -> Model:
    stone = masonry(0.5, 0.3, (0.70, 0.68, 0.64))
    return [
        box((2.4, 0.18, 1.3), stone),
        box((1.8, 0.9, 0.8), stone, (0, 0.18, 0)),
        box((2.1, 0.16, 1.0), plain((0.78, 0.76, 0.72), 0.1), (0, 1.06, 0), edge=0.03),
        box((0.7, 0.03, 1.04), plain((0.66, 0.10, 0.16), 0.05), (0, 1.215, 0)),
        box((0.7, 0.6, 0.03), plain((0.66, 0.10, 0.16), 0.05), (0, 0.64, 0.515)),
        *[
            part
            for x in (-0.8, 0.8)
            for part in (
                cone(0.09, 0.09, 0.34, plain(CREAM, 0.3), (x, 1.22, 0)),
                ball((0.045, 0.10, 0.045), shining((1.0, 0.74, 0.24)), (x, 1.66, 0)),
                cone(0.14, 0.14, 0.03, metal(BRASS), (x, 1.21, 0)),
            )
        ],
        lathe(((0, 0), (0.15, 0), (0.04, 0.08), (0.05, 0.2), (0.18, 0.4), (0, 0.36)), _GOLD, (0, 1.24, 0), smooth=1),
    ]


MODELS = {
    f.__name__: f
    for f in (
        sword_in_the_stone, katana, spear, trident, battle_axe, war_hammer, crossbow, quiver, mace, cannon,
        catapult, magic_staff, grimoire, magic_lamp, flying_carpet, dreamcatcher, suit_of_armor, anvil, altar,
    )
}  # fmt: skip
_FLAT = View(yaw_deg=14.0, pitch_deg=6.0, smooth=True)
VIEWS = dict.fromkeys(MODELS, _FLAT) | {
    "cannon": View(yaw_deg=-24.0, pitch_deg=10.0, smooth=True),
    "catapult": View(yaw_deg=24.0, pitch_deg=10.0, smooth=True),
    "grimoire": View(yaw_deg=10.0, pitch_deg=42.0, smooth=True),
    "flying_carpet": View(yaw_deg=20.0, pitch_deg=24.0, smooth=True),
}
