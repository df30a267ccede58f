"""Jewellery, finds from the sea, what is hung up at Christmas, and some pieces of furniture."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.forms import around, tube
from training.assets.models.patterns import (
    BLACK,
    BRASS,
    CREAM,
    DARK,
    OAK,
    PINE,
    RED,
    WHITE,
    boards,
    checks,
    glass,
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
    Vector,
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
_SNOWY = (0.97, 0.98, 1.0)
_GOLD, _SILVER, _PEARL = (
    metal((0.95, 0.74, 0.30)),
    metal((0.84, 0.86, 0.90)),
    Paint(colour=(0.97, 0.94, 0.90), gloss=0.9),
)


def _gem(at: Vector, size: float, paint: Paint) -> Part:
    return lathe(((0, -size), (0.9 * size, 0.1 * size), (0.6 * size, 0.5 * size), (0, 0.5 * size)), paint, at, sides=8)


def ring_box() -> Model:
    velvet = plain((0.50, 0.07, 0.16), 0.15)
    return [
        box((1.2, 0.55, 1.2), velvet, edge=0.10),
        box((1.04, 0.06, 1.04), plain((0.96, 0.93, 0.90), 0.1), (0, 0.51, 0), edge=0.02),
        *moved(
            [
                box((1.2, 0.42, 1.2), velvet, edge=0.10),
                box((1.0, 0.05, 1.0), plain((0.96, 0.93, 0.90), 0.1), (0, -0.02, 0)),
            ],
            (0, 0.72, -0.78),
            turn=(-76, 0, 0),
        ),
        ring(0.24, 0.05, _GOLD, (0, 0.70, 0.1), turn=(90, 0, 0)),
        _gem((0, 1.02, 0.1), 0.15, Paint(colour=(0.80, 0.93, 1.0), gloss=1.0, glow=0.2)),
    ]


def pearl_necklace() -> Model:
    beads = [
        ball(0.085, _PEARL, (0.78 * math.cos(a), 0.95 + 0.85 * math.sin(a) * (1.1 if math.sin(a) < 0 else 0.75), 0))
        for a in (2 * math.pi * k / 34 for k in range(34))
    ]
    return [*beads, ball((0.10, 0.06, 0.05), _GOLD, (0, 1.60, 0))]


def earrings() -> Model:
    return [
        part
        for x in (-0.42, 0.42)
        for part in (
            ring(0.13, 0.022, _GOLD, (x, 1.25, 0), turn=(90, 0, 0)),
            _gem((x, 0.98, 0), 0.13, Paint(colour=(0.12, 0.62, 0.42), gloss=1.0, glow=0.15)),
            ring(0.15, 0.025, _GOLD, (x, 0.98, 0), turn=(90, 0, 0)),
            ball((0.13, 0.2, 0.13), Paint(colour=(0.16, 0.66, 0.46), gloss=1.0), (x, 0.58, 0)),
            cone(0.06, 0.03, 0.08, _GOLD, (x, 0.76, 0)),
        )
    ]


def bracelet() -> Model:
    return [
        ring(0.72, 0.075, _GOLD, (0, 0.3, 0)),
        *[
            part
            for k, (x, y, z) in enumerate(around(14, 0.74, 0.3))
            for part in (
                ball(0.095, Paint(colour=((0.16, 0.40, 0.86), (0.95, 0.96, 1.0))[k % 2], gloss=1.0), (x, y, z)),
            )
        ],
    ]


def tiara() -> Model:
    band = [(0.9 * math.cos(a), 0.15, 0.9 * math.sin(a)) for a in (math.radians(10 + 160 * k / 20) for k in range(21))]
    out: Model = [tube(band, 0.045, _SILVER)]
    for k in range(11):
        a, tall = math.radians(20 + 14 * k), 0.28 + 0.48 * math.sin(math.pi * (k + 0.5) / 11) ** 2
        x, z = 0.9 * math.cos(a), 0.9 * math.sin(a)
        out += [
            limb((x, 0.15, z), (x, 0.15 + tall, z), 0.028, _SILVER, 0.016),
            _gem(
                (x, 0.22 + tall, z),
                0.075 if k % 2 else 0.10,
                Paint(colour=(0.76, 0.90, 1.0) if k != 5 else (0.92, 0.30, 0.56), gloss=1.0, glow=0.25),
            ),
            ball(0.045, _PEARL, (x, 0.15, z + 0.05)),
        ]
    return out


def gold_bars() -> Model:
    bar = [(-0.34, 0), (0.34, 0), (0.26, 0.28), (-0.26, 0.28)]
    return [
        slab(bar, 1.3, _GOLD, (x, y, z), turn=(0, t, 0), edge=0.03)
        for x, y, z, t in (
            (-0.72, 0, 0, 0),
            (0, 0, 0, 0),
            (0.72, 0, 0, 0),
            (-0.36, 0.29, 0, 0),
            (0.36, 0.29, 0, 0),
            (0, 0.58, 0, 0),
        )
    ]


def piggy_bank() -> Model:
    pink, deep = plain((0.98, 0.66, 0.74), 0.6), plain((0.90, 0.46, 0.58), 0.5)
    lumps: Model = [
        ball((0.72, 0.56, 0.58), pink, (0.1, 0.76, 0)),
        ball(0.40, pink, (-0.50, 0.86, 0)),
        *[limb((x, 0.4, z), (x, 0.12, z), 0.15, pink, 0.14) for x in (-0.24, 0.46) for z in (-0.28, 0.28)],
        *[limb((-0.46, 1.16, s * 0.22), (-0.52, 1.36, s * 0.28), 0.13, pink, 0.03) for s in (-1, 1)],
    ]
    return [
        sculpted(lumps, 0.10, gloss=0.6),
        cone(0.2, 0.18, 0.14, deep, (-0.84, 0.80, 0), turn=(0, 0, 90)),
        *[ball((0.02, 0.06, 0.035), plain((0.5, 0.2, 0.3)), (-0.99, 0.80, s * 0.07)) for s in (-1, 1)],
        *[ball(0.05, plain(BLACK, 0.8), (-0.78, 0.98, s * 0.22)) for s in (-1, 1)],
        box((0.44, 0.05, 0.08), plain((0.42, 0.16, 0.24)), (0.1, 1.29, 0)),
        *moved([cone(0.2, 0.2, 0.05, _GOLD)], (0.1, 1.56, -0.025), turn=(90, 0, 0)),
        tube([(0.8, 0.8, 0), (0.95, 0.9, 0.05), (0.9, 1.02, 0), (1.0, 1.06, 0)], 0.04, pink),
    ]


def birdcage() -> Model:
    wires = [
        tube([(x, 0.14, z), (x, 1.1, z), (0.7 * x, 1.5, 0.7 * z), (0.0, 1.72, 0.0)], 0.022, _GOLD)
        for x, _, z in around(16, 0.62)
    ]
    return [
        cone(0.7, 0.7, 0.14, _GOLD),
        *wires,
        *[ring(0.62, 0.025, _GOLD, (0, y, 0)) for y in (0.6, 1.1)],
        ball(0.07, _GOLD, (0, 1.76, 0)),
        ring(0.12, 0.03, _GOLD, (0, 1.92, 0), turn=(90, 0, 0)),
        rod((-0.4, 0.75, 0), (0.4, 0.75, 0), 0.03, wood(OAK)),
    ]


def ships_wheel() -> Model:
    w = wood((0.55, 0.31, 0.16))
    spokes = [
        part
        for k in range(8)
        for a in (math.pi * k / 4,)
        for part in (
            rod((0.16 * math.cos(a), 0.16 * math.sin(a), 0), (0.9 * math.cos(a), 0.9 * math.sin(a), 0), 0.045, w),
            limb(
                (0.9 * math.cos(a), 0.9 * math.sin(a), 0), (1.14 * math.cos(a), 1.14 * math.sin(a), 0), 0.05, w, 0.065
            ),
        )
    ]
    return moved(
        [
            *spokes,
            ring(0.76, 0.085, w, turn=(90, 0, 0)),
            ring(0.76, 0.03, _GOLD, (0, 0, 0.08), turn=(90, 0, 0)),
            cone(0.2, 0.2, 0.2, w, (0, 0, -0.1), turn=(90, 0, 0)),
            cone(0.10, 0.10, 0.05, _GOLD, (0, 0, 0.09), turn=(90, 0, 0)),
        ],
        (0, 1.2, 0),
    )


def binoculars() -> Model:
    black, rubber = plain((0.15, 0.15, 0.17), 0.5), plain((0.24, 0.24, 0.26), 0.15)
    return [
        *[
            part
            for s in (-1, 1)
            for part in (
                limb((s * 0.30, 0.42, -0.5), (s * 0.38, 0.38, 0.2), 0.19, black, 0.27),
                cone(0.33, 0.35, 0.4, rubber, (s * 0.40, 0.37, 0.25), turn=(90, 0, 0)),
                cone(
                    0.27,
                    0.27,
                    0.03,
                    Paint(colour=(0.30, 0.42, 0.66), gloss=1.0),
                    (s * 0.40, 0.37, 0.64),
                    turn=(90, 0, 0),
                ),
                cone(0.17, 0.2, 0.2, rubber, (s * 0.29, 0.42, -0.75), turn=(90, 0, 0)),
            )
        ],
        box((0.4, 0.16, 0.5), black, (0, 0.34, -0.2), edge=0.05),
        cone(0.10, 0.10, 0.2, metal(), (0, 0.5, -0.3), turn=(90, 0, 0)),
    ]


def message_in_a_bottle() -> Model:
    paper = plain((0.96, 0.90, 0.74), 0.05)
    model = [
        limb((0, 0.35, 0), (0, 1.1, 0), 0.13, paper, 0.13),
        ring(0.135, 0.02, plain(RED), (0, 0.7, 0)),
        cone(0.115, 0.10, 0.24, wood((0.76, 0.56, 0.36)), (0, 1.86, 0)),
        lathe(
            ((0, 0), (0.36, 0), (0.38, 0.1), (0.38, 1.1), (0.14, 1.45), (0.13, 1.9), (0, 1.9)),
            glass((0.74, 0.92, 0.86), 0.24),
            smooth=1,
        ),
        ring(0.14, 0.035, glass((0.74, 0.92, 0.86), 0.7), (0, 1.88, 0)),
    ]
    return moved(model, (0, 0, 0), turn=(0, 0, 66))


def ship_in_a_bottle() -> Model:
    sail = plain((0.97, 0.95, 0.88), 0.05)
    ship = [
        slab([(-0.42, 0.1), (-0.34, -0.08), (0.34, -0.08), (0.5, 0.14)], 0.24, wood((0.50, 0.28, 0.15)), edge=0.04),
        *[
            part
            for x, tall in ((-0.2, 0.5), (0.1, 0.62))
            for part in (
                rod((x, 0.08, 0), (x, 0.08 + tall, 0), 0.018, wood(DARK)),
                ball((0.14, 0.12, 0.05), sail, (x + 0.02, 0.22, 0.04)),
                ball((0.11, 0.10, 0.05), sail, (x + 0.02, 0.44, 0.04)),
            )
        ],
        slab([(0.12, 0.14), (0.5, 0.14), (0.12, 0.6)], 0.02, sail),
        slab([(0.1, 0.70), (0.26, 0.66), (0.1, 0.62)], 0.02, plain(RED)),
    ]
    bottle = [
        lathe(
            ((0, 0), (0.52, 0), (0.55, 0.1), (0.55, 1.35), (0.17, 1.75), (0.16, 2.1), (0, 2.1)),
            glass((0.80, 0.94, 0.94), 0.14),
            smooth=1,
        ),
        cone(0.14, 0.12, 0.26, wood((0.76, 0.56, 0.36)), (0, 2.0, 0)),
    ]
    return [
        *moved(ship, (-0.15, 0.48, 0)),
        ball((0.66, 0.16, 0.44), Paint(colour=(0.24, 0.56, 0.80), gloss=0.8), (-0.12, 0.30, 0)),
        *moved(bottle, (-0.95, 0.56, 0), turn=(0, 0, -90)),
        *[box((0.16, 0.14, 0.9), wood(DARK), (x, -0.1, 0), edge=0.04) for x in (-0.5, 0.3)],
        box((1.3, 0.1, 0.5), wood(DARK), (-0.1, -0.14, 0)),
    ]


def diving_helmet() -> Model:
    copper = metal((0.80, 0.50, 0.28))
    port = [
        cone(0.32, 0.32, 0.12, metal(BRASS), turn=(90, 0, 0)),
        cone(0.24, 0.24, 0.14, Paint(colour=(0.18, 0.34, 0.44), gloss=1.0), turn=(90, 0, 0)),
        *[rod((x, -0.22, 0.15), (x, 0.22, 0.15), 0.02, metal(BRASS)) for x in (-0.09, 0.09)],
    ]
    return [
        lathe(((0, 0), (0.82, 0), (0.86, 0.2), (0.5, 0.42), (0, 0.42)), copper, smooth=1),
        ball(0.62, copper, (0, 0.92, 0)),
        ring(0.52, 0.06, metal(BRASS), (0, 0.42, 0)),
        *moved(port, (0, 0.92, 0.55)),
        *[part for s in (-1, 1) for part in moved(port[:2], (s * 0.54, 0.96, 0.12), turn=(0, s * 76, 0), scale=0.72)],
        *[ball(0.05, metal(BRASS), (x, 0.14, z)) for x, _, z in around(10, 0.80)],
        cone(0.12, 0.12, 0.16, metal(BRASS), (0, 1.5, 0)),
    ]


def stack_of_plates() -> Model:
    return [
        lathe(
            ((0, 0), (0.5, 0), (1.0, 0.16), (1.0, 0.20), (0, 0.20)),
            plain(((0.97, 0.97, 0.96), (0.62, 0.78, 0.90))[k % 2], 0.6),
            (0.02 * (k % 3), 0.13 * k, 0),
        )
        for k in range(7)
    ]


def _darker(colour: Colour, by: float) -> Colour:
    return by * colour[0], by * colour[1], by * colour[2]


def folded_blanket() -> Model:
    wool = ((0.86, 0.40, 0.34), (0.96, 0.90, 0.80), (0.36, 0.52, 0.62))
    return [
        part
        for k in range(3)
        for part in (
            box(
                (1.6, 0.3, 1.1),
                Paint(colour=wool[k], pattern=checks(_darker(wool[k], 0.86), 0.16), gloss=0.02),
                (0.02 * k, 0.30 * k, 0),
                edge=0.14,
            ),
            box(
                (1.5, 0.03, 1.12),
                plain(_darker(wool[k], 0.72), 0.02),
                (0.02 * k, 0.30 * k + 0.135, 0.01),
                edge=0.01,
            ),
        )
    ]


def four_poster_bed() -> Model:
    w, linen, velvet = wood((0.46, 0.25, 0.14), 1), plain((0.97, 0.95, 0.92), 0.05), plain((0.58, 0.14, 0.22), 0.1)
    posts = [
        part
        for x in (-1.15, 1.15)
        for z in (-1.0, 1.0)
        for part in (cone(0.09, 0.07, 2.6, w, (x, 0, z)), ball(0.11, w, (x, 2.68, z)))
    ]
    drapes = [
        box(
            (0.34, 2.1, 0.12),
            Paint(colour=(0.58, 0.14, 0.22), pattern=stripes((0.46, 0.10, 0.17), 0.11, 0, 0.5), soft=0.3),
            (s * 1.0, 0.42, z),
            edge=0.05,
        )
        for s in (-1, 1)
        for z in (-0.98, 0.98)
    ]
    return [
        *posts,
        *drapes,
        box((2.3, 0.36, 2.0), w, (0, 0.25, 0), edge=0.04),
        box((2.2, 0.34, 1.9), linen, (0, 0.55, 0), edge=0.12),
        box((2.22, 0.2, 1.35), velvet, (0, 0.76, 0.30), edge=0.09),
        *[box((0.85, 0.24, 0.5), linen, (x, 0.84, -0.66), edge=0.12) for x in (-0.52, 0.52)],
        box((2.3, 1.1, 0.12), w, (0, 0.5, -1.0), edge=0.05),
        box((2.5, 0.12, 2.2), w, (0, 2.5, 0), edge=0.03),
        box((2.4, 0.3, 0.06), velvet, (0, 2.24, 1.02), edge=0.02),
    ]


def wicker_chair() -> Model:
    reed = Paint(colour=(0.82, 0.62, 0.36), pattern=checks((0.68, 0.48, 0.25), 0.07), gloss=0.1)
    shell = carved(
        ball((0.85, 0.95, 0.7), reed, (0, 1.15, -0.1)),
        ball((0.74, 0.84, 0.62), reed, (0, 1.2, 0.02)),
        box((3, 3, 1.2), reed, (0, -0.2, 0.72)),
    )
    return [
        shell,
        cone(0.72, 0.66, 0.5, reed, (0, 0.12, 0.05)),
        ball((0.66, 0.16, 0.56), plain((0.96, 0.93, 0.86), 0.05), (0, 0.70, 0.1)),
        ball((0.36, 0.34, 0.16), plain((0.40, 0.62, 0.58), 0.05), (0, 1.05, -0.3)),
        *[limb((x, 0.2, z), (1.15 * x, 0, z), 0.06, wood(OAK)) for x in (-0.5, 0.5) for z in (-0.35, 0.4)],
    ]


def hammock() -> Model:
    line = [(-1.5 + 0.15 * k, 0.55 + 0.55 * ((-1.5 + 0.15 * k) / 1.5) ** 2) for k in range(21)]
    cloth = [(x, y - 0.04) for x, y in line[2:-2]] + [(x, y + 0.04) for x, y in reversed(line[2:-2])]
    return [
        slab(
            cloth,
            0.95,
            Paint(colour=(0.95, 0.90, 0.78), pattern=stripes((0.20, 0.56, 0.66), 0.26, 2, 0.4), gloss=0.05),
            edge=0.01,
        ),
        *[
            rod((s * 1.18, 0.86, z), (s * 1.62, 1.22, 0), 0.02, plain(CREAM))
            for s in (-1, 1)
            for z in (-0.42, -0.14, 0.14, 0.42)
        ],
        *[limb((s * 1.7, 0, 0), (s * 1.62, 1.45, 0), 0.085, wood((0.50, 0.33, 0.2), 1), 0.07) for s in (-1, 1)],
        ball((0.24, 0.10, 0.34), plain((0.94, 0.46, 0.36), 0.05), (-0.86, 0.84, 0), turn=(0, 0, -30)),
    ]


def folding_screen() -> Model:
    panels: Model = []
    for k in range(3):
        panel = [
            box((0.8, 1.9, 0.06), wood((0.30, 0.17, 0.11), 1), edge=0.01),
            *[
                box((0.31, 0.40, 0.08), Paint(colour=(0.98, 0.95, 0.86), glow=0.2), (x, 0.1 + 0.45 * j, 0))
                for x in (-0.18, 0.18)
                for j in range(4)
            ],
        ]
        panels += moved(panel, (-0.72 + 0.72 * k, 0, 0.12 * (k % 2)), turn=(0, 26 * (-1) ** k, 0))
    return panels


def snail_house() -> Model:
    """A snail whose shell is a small house."""
    skin, roofing = plain((0.86, 0.74, 0.50), 0.5), Paint(colour=(0.78, 0.28, 0.20), pattern=boards(0.12, 0), gloss=0.1)
    body = [
        limb((-0.75, 0.16, 0), (0.95, 0.10, 0), 0.17, skin, 0.05),
        limb((-0.75, 0.18, 0), (-0.98, 0.62, 0.02), 0.16, skin, 0.15),
        ball(0.19, skin, (-1.0, 0.70, 0.03)),
        *[limb((-1.02, 0.82, 0.03 + s * 0.08), (-1.14, 1.12, 0.05 + s * 0.14), 0.045, skin, 0.035) for s in (-1, 1)],
    ]
    house = [
        slab(
            [(-0.52, 0), (0.52, 0), (0.52, 0.62), (0, 1.06), (-0.52, 0.62)],
            0.8,
            plain((0.97, 0.91, 0.78), 0.1),
            edge=0.03,
        ),
        *[box((0.86, 0.10, 1.0), roofing, (s * 0.34, 0.80, 0), turn=(0, 0, -s * 41), edge=0.02) for s in (-1, 1)],
        box((0.18, 0.42, 0.18), plain((0.66, 0.36, 0.28)), (0.28, 0.86, -0.1)),
        box((0.24, 0.42, 0.04), wood((0.42, 0.24, 0.14), 1), (-0.18, 0, 0.40)),
        box((0.26, 0.26, 0.04), plain(WHITE), (0.2, 0.24, 0.40)),
        box((0.2, 0.2, 0.06), shining((1.0, 0.84, 0.40)), (0.2, 0.27, 0.40)),
        ball(0.025, _GOLD, (-0.10, 0.2, 0.43)),
        cone(0.10, 0.10, 0.03, shining((1.0, 0.84, 0.40)), (0, 0.72, 0.40), turn=(90, 0, 0)),
    ]
    return [
        sculpted(body, 0.06, gloss=0.5),
        *moved(house, (0.1, 0.22, 0)),
        *[
            part
            for s in (-1, 1)
            for part in (
                ball(0.055, plain(WHITE, 0.8), (-1.14, 1.15, 0.05 + s * 0.14)),
                ball(0.03, plain(BLACK, 0.8), (-1.18, 1.15, 0.08 + s * 0.14)),
            )
        ],
        tube([(-1.14, 0.64, 0.14), (-1.10, 0.60, 0.19), (-1.02, 0.59, 0.22)], 0.012, plain((0.40, 0.28, 0.18))),
    ]


def crate_of_apples() -> Model:
    slats = (
        [box((1.8, 0.2, 0.06), wood(PINE), (0, 0.06 + 0.26 * k, z)) for k in range(3) for z in (-0.6, 0.6)]
        + [box((0.06, 0.2, 1.2), wood(PINE, 2), (x, 0.06 + 0.26 * k, 0)) for k in range(3) for x in (-0.9, 0.9)]
        + [box((0.14, 0.84, 0.14), wood(OAK, 1), (x, 0, z)) for x in (-0.86, 0.86) for z in (-0.56, 0.56)]
    )
    apples = [
        part
        for k in range(14)
        for x, z, y in ((-0.66 + 0.33 * (k % 5), -0.36 + 0.36 * (k // 5), 0.78 + 0.08 * math.sin(3 * k)),)
        for part in (
            ball(
                (0.21, 0.2, 0.21),
                plain(((0.84, 0.13, 0.14), (0.90, 0.24, 0.16), (0.72, 0.76, 0.24))[k % 3], 0.6),
                (x, y, z),
            ),
            limb((x, y + 0.17, z), (x + 0.03, y + 0.27, z), 0.015, plain((0.36, 0.24, 0.14))),
        )
    ]
    return [*slats, box((1.7, 0.6, 1.1), plain((0.40, 0.26, 0.16), 0.02), (0, 0.04, 0)), *apples]


def geode() -> Model:
    rock = rough(
        carved(
            ball((0.8, 0.7, 0.7), plain((0.52, 0.48, 0.45), 0.05), (0, 0.65, 0)),
            box((3, 3, 1.2), plain(BLACK), (0, -0.6, 0.72)),
        ),
        0.03,
        6,
    )
    crystals = [
        limb(
            (0.56 * r * math.cos(a), 0.65 + 0.5 * r * math.sin(a), 0.04),
            (0.42 * r * math.cos(a), 0.65 + 0.38 * r * math.sin(a), 0.20 + 0.2 * (1 - r)),
            0.075,
            Paint(colour=((0.60, 0.36, 0.82), (0.74, 0.54, 0.92), (0.48, 0.26, 0.72))[k % 3], gloss=1.0, soft=0.5),
            0.015,
        )
        for k in range(46)
        for a, r in ((2.4 * k, math.sqrt((k + 0.5) / 46)),)
    ]
    return [
        rock,
        ball((0.68, 0.58, 0.06), plain((0.93, 0.90, 0.96), 0.6), (0, 0.65, 0.10)),
        ball((0.60, 0.50, 0.08), plain((0.46, 0.26, 0.66), 0.6), (0, 0.65, 0.12)),
        *moved(crystals, (0, 0, 0.12)),
    ]


MODELS = {
    f.__name__: f
    for f in (
        ring_box, pearl_necklace, earrings, bracelet, tiara, gold_bars, piggy_bank, birdcage, ships_wheel,
        binoculars, message_in_a_bottle, ship_in_a_bottle, diving_helmet, stack_of_plates,
        folded_blanket, four_poster_bed, wicker_chair, hammock, folding_screen, snail_house,
        crate_of_apples, geode,
    )
}  # fmt: skip
VIEWS = dict.fromkeys(MODELS, View(yaw_deg=18.0, pitch_deg=14.0, smooth=True)) | {
    "crate_of_apples": View(yaw_deg=22.0, pitch_deg=26.0, smooth=True),
    "tiara": View(yaw_deg=6.0, pitch_deg=6.0, smooth=True),
    "ship_in_a_bottle": View(yaw_deg=10.0, pitch_deg=8.0, smooth=True),
}
