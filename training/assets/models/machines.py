"""Machines of the house and of the street, old and new."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.forms import around, tube
from training.assets.models.patterns import (
    BLACK,
    BLUE,
    BRASS,
    CREAM,
    DARK,
    GREEN,
    OAK,
    RED,
    WHITE,
    YELLOW,
    glass,
    metal,
    plain,
    shining,
    stripes,
    wood,
)
from training.assets.solid import Paint, Part, Vector, ball, box, cone, lathe, limb, moved, ring, rod, slab

Model = list[Part]
_COLOURS = (RED, (0.98, 0.60, 0.14), YELLOW, GREEN, BLUE, (0.60, 0.34, 0.80), (0.94, 0.48, 0.66))


def _disc(radius: float, thick: float, paint: Paint, at: Vector) -> Part:
    """A disc that looks toward the viewer."""
    return cone(radius, radius, thick, paint, at, turn=(90, 0, 0))


def _hands(at: Vector, size: float) -> Model:
    x, y, z = at
    return [
        *[
            box(
                (0.05 * size, 0.16 * size, 0.02),
                plain(BLACK),
                (x + 0.8 * size * math.sin(a), y + 0.8 * size * math.cos(a), z),
                turn=(0, 0, -math.degrees(a)),
            )
            for a in (math.radians(30 * k) for k in range(12))
        ],
        limb((x, y, z + 0.02), (x - 0.36 * size, y + 0.24 * size, z + 0.02), 0.045 * size, plain(BLACK), 0.02 * size),
        limb((x, y, z + 0.02), (x + 0.30 * size, y + 0.56 * size, z + 0.02), 0.035 * size, plain(BLACK), 0.015 * size),
        _disc(0.07 * size, 0.05, metal(BRASS), (x, y, z)),
    ]


def vending_machine() -> Model:
    red = plain((0.84, 0.15, 0.16), 0.5)
    rows: Model = []
    for row in range(5):
        y = 0.82 + 0.36 * row
        rows.append(box((1.14, 0.04, 0.24), plain((0.72, 0.76, 0.80)), (-0.16, y - 0.02, 0.56)))
        for k in range(5):
            colour = _COLOURS[(row * 3 + k * 2) % 7]
            rows += [
                cone(0.075, 0.075, 0.22, plain(colour, 0.6), (-0.56 + 0.2 * k, y + 0.02, 0.60)),
                cone(0.05, 0.05, 0.05, metal(), (-0.56 + 0.2 * k, y + 0.25, 0.60)),
            ]
    return [
        box((1.62, 2.9, 1.1), red, edge=0.06),
        box((1.22, 1.96, 0.06), Paint(colour=(0.88, 0.96, 1.0), glow=0.75, gloss=0.4), (-0.16, 0.72, 0.53)),
        *[box((0.06, 2.0, 0.24), red, (x, 0.70, 0.58)) for x in (-0.78, 0.47)],
        *[box((1.3, 0.06, 0.24), red, (-0.16, y, 0.58)) for y in (0.68, 2.66)],
        *rows,
        box((1.5, 0.26, 0.06), shining((1.0, 0.96, 0.86)), (0, 2.58, 0.55), edge=0.02),
        *[box((0.10, 0.12, 0.02), plain(RED), (-0.5 + 0.2 * k, 2.65, 0.59)) for k in range(6)],
        box((0.24, 0.5, 0.05), plain((0.24, 0.24, 0.28), 0.4), (0.62, 1.5, 0.55)),
        *[
            box((0.05, 0.05, 0.03), plain(WHITE), (0.56 + 0.06 * i, 1.80 - 0.08 * j, 0.58))
            for i in range(3)
            for j in range(3)
        ],
        box((0.14, 0.03, 0.03), shining((0.4, 0.95, 0.5)), (0.62, 1.92, 0.58)),
        box((0.16, 0.22, 0.04), metal(), (0.62, 1.16, 0.56)),
        box((1.0, 0.36, 0.08), plain((0.16, 0.16, 0.19), 0.5), (-0.16, 0.22, 0.53), edge=0.03),
        box((1.08, 0.06, 0.10), metal(), (-0.16, 0.58, 0.54)),
        *[box((0.2, 0.06, 0.2), plain(BLACK), (x, -0.05, 0.4)) for x in (-0.6, 0.6)],
    ]


def jukebox() -> Model:
    w = wood((0.52, 0.26, 0.14), 1)
    bow = [(1.0 * math.cos(a), 2.0 + 0.95 * math.sin(a)) for a in (math.pi * k / 14 for k in range(15))]
    body = [(-1.0, 0), (1.0, 0), *bow]
    out: Model = [slab(body, 1.0, w, edge=0.05)]
    for size, colour in ((0.93, (0.98, 0.60, 0.16)), (0.80, (0.90, 0.24, 0.46)), (0.67, (0.30, 0.76, 0.62))):
        line = [(size * math.cos(a), 2.0 + size * math.sin(a), 0.50) for a in (math.pi * k / 14 for k in range(15))]
        out.append(
            tube([(size, 0.3, 0.50), *line, (-size, 0.3, 0.50)], 0.065, Paint(colour=colour, glow=0.65, gloss=0.6))
        )
    return [
        *out,
        slab(
            [(0.56 * x / 1.0, 2.0 + (y - 2.0) * 0.58) if y > 1.9 else (x * 0.56, 1.35) for x, y in body],
            0.06,
            shining((1.0, 0.92, 0.68)),
            (0, 0, 0.50),
        ),
        _disc(0.30, 0.03, plain(BLACK, 0.7), (0, 1.95, 0.54)),
        _disc(0.11, 0.05, plain(RED), (0, 1.95, 0.54)),
        box((1.1, 0.22, 0.24), metal(), (0, 1.08, 0.50), edge=0.03),
        *[box((0.09, 0.06, 0.05), plain(_COLOURS[k % 7], 0.6), (-0.44 + 0.125 * k, 1.16, 0.63)) for k in range(8)],
        *[box((0.05, 0.72, 0.06), metal((0.90, 0.72, 0.36)), (-0.44 + 0.11 * k, 0.24, 0.50)) for k in range(9)],
        box((1.06, 0.80, 0.03), plain((0.34, 0.12, 0.12)), (0, 0.20, 0.49)),
        box((2.1, 0.14, 1.1), plain((0.20, 0.12, 0.10)), (0, -0.06, 0)),
    ]


def old_radio() -> Model:
    w, cloth = wood((0.55, 0.30, 0.15), 0), plain((0.80, 0.68, 0.44), 0.05)
    bow = [(1.0 * math.cos(a), 0.85 + 0.55 * math.sin(a)) for a in (math.pi * k / 12 for k in range(13))]
    return [
        slab([(-1.0, 0), (1.0, 0), *bow], 0.8, w, edge=0.06),
        slab(
            [(-0.84, 0.52), (0.84, 0.52), *[(0.84 * x, 0.85 + (y - 0.85) * 0.80) for x, y in bow]],
            0.05,
            cloth,
            (0, 0, 0.40),
        ),
        *[box((0.06, 0.62 - 0.3 * abs(x), 0.06), w, (x, 0.62, 0.42)) for x in (-0.5, -0.25, 0, 0.25, 0.5)],
        box((0.86, 0.24, 0.06), shining((1.0, 0.88, 0.58)), (0, 0.20, 0.40)),
        *[box((0.015, 0.10, 0.02), plain(DARK), (-0.36 + 0.09 * k, 0.27, 0.435)) for k in range(9)],
        box((0.02, 0.2, 0.02), plain(RED), (0.12, 0.22, 0.44)),
        *[
            part
            for x in (-0.70, 0.70)
            for part in (
                _disc(0.15, 0.10, plain((0.26, 0.14, 0.09), 0.6), (x, 0.32, 0.40)),
                ring(0.15, 0.02, metal(BRASS), (x, 0.32, 0.42), turn=(90, 0, 0)),
            )
        ],
        *[box((0.2, 0.07, 0.5), plain(DARK), (x, -0.06, 0)) for x in (-0.75, 0.75)],
    ]


def boombox() -> Model:
    body, dark = plain((0.72, 0.74, 0.78), 0.6), plain((0.16, 0.16, 0.19), 0.4)
    return [
        box((2.3, 1.15, 0.6), body, edge=0.06),
        tube([(-1.0, 1.1, 0), (-1.0, 1.45, 0), (1.0, 1.45, 0), (1.0, 1.1, 0)], 0.06, dark),
        *[
            part
            for x in (-0.76, 0.76)
            for part in (
                _disc(0.38, 0.04, dark, (x, 0.46, 0.29)),
                ring(0.37, 0.035, metal(), (x, 0.46, 0.32), turn=(90, 0, 0)),
                ball((0.26, 0.26, 0.06), plain((0.30, 0.30, 0.34)), (x, 0.46, 0.30)),
                ball((0.10, 0.10, 0.06), metal(), (x, 0.46, 0.35)),
            )
        ],
        box((0.62, 0.42, 0.05), dark, (0, 0.10, 0.29), edge=0.02),
        box((0.50, 0.26, 0.06), plain((0.92, 0.90, 0.80)), (0, 0.19, 0.29)),
        *[_disc(0.06, 0.03, dark, (x, 0.31, 0.32)) for x in (-0.12, 0.12)],
        box((1.1, 0.16, 0.04), plain((0.10, 0.12, 0.14), 0.8), (0, 0.92, 0.29)),
        *[
            box(
                (0.04, 0.03 + 0.02 * (k * 7 % 5), 0.02),
                shining(GREEN if k < 8 else RED),
                (-0.44 + 0.08 * k, 0.94, 0.32),
            )
            for k in range(12)
        ],
        *[_disc(0.075, 0.06, metal(), (x, 0.74, 0.29)) for x in (-0.22, 0, 0.22)],
        rod((0.9, 1.1, -0.2), (1.35, 2.0, -0.2), 0.018, metal()),
    ]


def polaroid_camera() -> Model:
    white, dark = plain((0.96, 0.95, 0.92), 0.4), plain((0.17, 0.17, 0.20), 0.4)
    bands = [box((0.05, 0.36, 0.02), plain(_COLOURS[k], 0.4), (-0.10 + 0.05 * k, 0.22, 0.635)) for k in range(5)]
    return [
        slab([(-0.55, 0), (0.62, 0), (0.62, 0.55), (0.28, 1.2), (-0.55, 1.2)], 1.5, white, turn=(0, -90, 0), edge=0.07),
        box((1.44, 0.22, 1.1), dark, (0, -0.01, 0.0), edge=0.05),
        box((1.2, 0.05, 0.06), plain(BLACK), (0, 0.09, 0.60)),
        box((1.06, 0.03, 0.7), plain((0.97, 0.97, 0.95), 0.1), (0, 0.08, 0.9)),
        box((0.86, 0.032, 0.5), plain((0.40, 0.58, 0.66), 0.3), (0, 0.085, 0.88)),
        _disc(0.34, 0.20, dark, (0, 0.76, 0.36)),
        ring(0.33, 0.03, metal(), (0, 0.76, 0.56), turn=(90, 0, 0)),
        ball((0.24, 0.24, 0.10), Paint(colour=(0.14, 0.20, 0.36), gloss=1.0), (0, 0.76, 0.54)),
        box((0.28, 0.20, 0.10), Paint(colour=(0.92, 0.95, 1.0), gloss=0.9), (-0.48, 0.92, 0.36), edge=0.02),
        box((0.20, 0.16, 0.10), plain((0.10, 0.12, 0.16), 0.9), (0.50, 0.94, 0.36), edge=0.02),
        _disc(0.08, 0.08, plain(RED, 0.6), (0.54, 0.62, 0.48)),
        *bands,
    ]


def sewing_machine() -> Model:
    black, gold = plain((0.14, 0.14, 0.17), 0.8), metal(BRASS)
    return [
        box((2.4, 0.16, 1.0), wood((0.55, 0.30, 0.16)), edge=0.03),
        box((2.2, 0.12, 0.8), black, (0, 0.15, 0), edge=0.04),
        box((0.46, 1.1, 0.46), black, (0.78, 0.22, 0), edge=0.14),
        box((1.75, 0.38, 0.38), black, (0.08, 1.0, 0), edge=0.14),
        box((0.38, 0.62, 0.36), black, (-0.72, 0.72, 0), edge=0.12),
        rod((-0.72, 0.72, 0), (-0.72, 0.30, 0), 0.035, metal()),
        box((0.16, 0.04, 0.2), metal(), (-0.72, 0.29, 0.04)),
        _disc(0.12, 0.04, metal(), (-0.72, 0.98, 0.17)),
        *moved(
            [cone(0.36, 0.36, 0.12, metal()), ring(0.34, 0.05, black, (0, 0.06, 0))], (1.02, 1.18, 0), turn=(0, 0, -90)
        ),
        cone(0.10, 0.10, 0.24, plain(RED, 0.2), (0.42, 1.40, 0)),
        *[cone(0.13, 0.13, 0.03, wood(OAK), (0.42, y, 0)) for y in (1.38, 1.63)],
        tube([(0.32, 1.56, 0), (-0.5, 1.46, 0.05), (-0.74, 0.9, 0.2), (-0.72, 0.42, 0.06)], 0.008, plain(RED)),
        *[box((0.9, 0.02, 0.02), gold, (0.05, y, 0.19)) for y in (1.10, 1.28)],
        ball((0.24, 0.06, 0.02), gold, (0.05, 1.20, 0.19)),
        box((0.9, 0.03, 0.66), plain((0.36, 0.60, 0.84), 0.05), (-0.72, 0.27, 0.12)),
        slab(
            [(-0.45, 0), (0.45, 0), (0.5, -0.34), (-0.5, -0.3)],
            0.03,
            plain((0.36, 0.60, 0.84), 0.05),
            (-0.72, 0.29, 0.5),
        ),
    ]


def pocket_watch() -> Model:
    gold = metal((0.95, 0.74, 0.32))
    chain = [
        ball(0.045, gold, (0.16 + 0.95 * math.sin(t), 1.86 - 1.9 * (t / 2.6) ** 2, 0.10 + 0.10 * t))
        for t in (0.075 * k for k in range(30))
    ]
    return [
        _disc(0.80, 0.18, gold, (0, 0.8, -0.06)),
        ring(0.80, 0.08, gold, (0, 0.8, 0.04), turn=(90, 0, 0)),
        _disc(0.70, 0.03, plain((0.98, 0.96, 0.90), 0.5), (0, 0.8, 0.10)),
        *_hands((0, 0.8, 0.14), 0.68),
        _disc(0.15, 0.02, plain((0.90, 0.86, 0.74)), (0, 0.45, 0.13)),
        cone(0.09, 0.09, 0.14, gold, (0, 1.62, 0.02)),
        ring(0.16, 0.035, gold, (0, 1.86, 0.02), turn=(90, 0, 0)),
        *chain,
    ]


def smartwatch() -> Model:
    strap = plain((0.98, 0.52, 0.14), 0.2)
    band = [(-0.34, 0), (0.34, 0), (0.28, 1.0), (-0.28, 1.0)]
    return [
        *moved([slab(band, 0.09, strap, edge=0.04)], (0, 0.55, -0.02), turn=(-12, 0, 0)),
        *moved(
            [slab([(x, -y) for x, y in reversed(band)], 0.09, strap, edge=0.04)], (0, -0.55, -0.02), turn=(12, 0, 0)
        ),
        *[
            ball((0.035, 0.035, 0.03), plain((0.66, 0.30, 0.06)), (0, -0.95 - 0.14 * k, 0.045 - 0.028 * k - 0.12))
            for k in range(3)
        ],
        box((0.94, 1.14, 0.22), metal((0.30, 0.31, 0.35)), (0, -0.57, 0.0), edge=0.10),
        box((0.84, 1.02, 0.05), plain((0.06, 0.07, 0.10), 0.9), (0, -0.51, 0.10), edge=0.02),
        ring(0.24, 0.04, shining((0.98, 0.26, 0.40)), (0, -0.16, 0.14), turn=(90, 0, 0)),
        ring(0.16, 0.035, shining((0.52, 0.96, 0.32)), (0, -0.16, 0.14), turn=(90, 0, 0)),
        ring(0.085, 0.03, shining((0.28, 0.78, 0.98)), (0, -0.16, 0.14), turn=(90, 0, 0)),
        *[box((0.07, 0.18, 0.02), shining(WHITE), (x, 0.22, 0.12)) for x in (-0.27, -0.13, 0.13, 0.27)],
        *[box((0.03, 0.03, 0.02), shining(WHITE), (0, y, 0.12)) for y in (0.26, 0.34)],
        _disc(0.08, 0.02, plain((0.98, 0.52, 0.14)), (0.5, 0.12, 0.0)),
        box((0.06, 0.2, 0.12), metal(), (0.49, 0.08, 0.0), edge=0.02),
    ]


def arcade_machine() -> Model:
    side = [
        (-0.6, 0),
        (0.55, 0),
        (0.55, 0.95),
        (0.72, 1.15),
        (0.35, 1.35),
        (0.22, 2.0),
        (0.5, 2.15),
        (0.5, 2.6),
        (-0.6, 2.6),
    ]
    blue = plain((0.20, 0.24, 0.62), 0.4)
    foes = [
        box((0.07, 0.06, 0.02), shining(_COLOURS[(row * 2 + 3) % 7]), (-0.34 + 0.17 * k, 1.72 - 0.13 * row, 0.0))
        for row in range(2)
        for k in range(5)
    ]
    return [
        slab(side, 1.06, plain((0.14, 0.13, 0.18), 0.3), turn=(0, -90, 0), edge=0.02),
        *[slab(side, 0.09, blue, (x, 0, 0), turn=(0, -90, 0), edge=0.02) for x in (-0.56, 0.56)],
        *[
            slab(
                [(-0.4, 0.2), (0.3, 0.2), (-0.1, 1.2)],
                0.10,
                plain((0.95, 0.36, 0.56), 0.4),
                (s * 0.57, 0.1, 0),
                turn=(0, -90, 0),
            )
            for s in (-1, 1)
        ],
        *moved(
            [
                box((0.92, 0.66, 0.04), shining((0.10, 0.12, 0.30)), (0, 1.38, 0)),
                *moved(foes, (0, 0, 0.03)),
                slab([(-0.07, 0), (0.07, 0), (0, 0.09)], 0.03, shining(GREEN), (0, 1.44, 0.03)),
            ],
            (0, 0.0, 0.58),
            turn=(-11, 0, 0),
        ),
        box((0.98, 0.36, 0.06), shining((1.0, 0.80, 0.30)), (0, 2.19, 0.49)),
        *[box((0.09, 0.18, 0.03), plain((0.86, 0.14, 0.26)), (-0.36 + 0.145 * k, 2.28, 0.52)) for k in range(6)],
        *moved(
            [
                rod((-0.24, 0, 0), (-0.24, 0.18, 0), 0.03, metal()),
                ball(0.075, plain(RED, 0.8), (-0.24, 0.22, 0)),
                *[
                    cone(0.055, 0.055, 0.05, plain(c, 0.7), (x, 0, z))
                    for x, z, c in ((0.08, 0, YELLOW), (0.24, -0.05, BLUE), (0.38, 0, GREEN))
                ],
            ],
            (0, 1.18, 0.56),
            turn=(24, 0, 0),
        ),
        box((0.5, 0.5, 0.04), plain((0.08, 0.08, 0.10)), (0, 0.24, 0.55)),
        *[box((0.10, 0.14, 0.03), Paint(colour=(0.9, 0.3, 0.2), glow=0.5), (x, 0.46, 0.58)) for x in (-0.1, 0.1)],
    ]


def gumball_machine() -> Model:
    red = plain((0.86, 0.15, 0.15), 0.6)
    return [
        lathe(((0, 0), (0.62, 0), (0.55, 0.12), (0.42, 0.35), (0.50, 0.95), (0, 0.95)), red, smooth=1),
        box((0.34, 0.42, 0.14), metal(), (0, 0.42, 0.40), edge=0.04),
        _disc(0.10, 0.10, metal(BRASS), (0, 0.70, 0.48)),
        box((0.22, 0.14, 0.16), plain(BLACK), (0, 0.24, 0.42), edge=0.03),
        *[
            ball(
                0.115,
                plain(_COLOURS[(k * 3) % 7], 0.7),
                (r * math.cos(2.4 * k), 1.12 + 0.10 * (k // 9), r * math.sin(2.4 * k)),
            )
            for k in range(54)
            for r in (0.55 * math.sqrt(((k % 9) + 0.6) / 9),)
        ],
        ball(0.76, glass((0.86, 0.95, 1.0), 0.16), (0, 1.58, 0)),
        cone(0.34, 0.30, 0.14, red, (0, 2.24, 0)),
        ball(0.10, red, (0, 2.44, 0)),
    ]


def fire_hydrant() -> Model:
    red, cap = plain((0.86, 0.16, 0.13), 0.4), plain((0.72, 0.11, 0.10), 0.4)
    return [
        lathe(
            (
                (0, 0),
                (0.46, 0),
                (0.46, 0.12),
                (0.32, 0.16),
                (0.32, 1.1),
                (0.42, 1.14),
                (0.42, 1.26),
                (0.30, 1.45),
                (0.12, 1.6),
                (0, 1.62),
            ),
            red,
        ),
        cone(0.10, 0.10, 0.14, cap, (0, 1.58, 0)),
        *[
            part
            for s in (-1, 1)
            for part in moved(
                [
                    cone(0.15, 0.15, 0.22, red),
                    cone(0.20, 0.20, 0.10, cap, (0, 0.20, 0)),
                    cone(0.07, 0.07, 0.10, cap, (0, 0.30, 0)),
                ],
                (s * 0.26, 0.86, 0),
                turn=(0, 0, -s * 90),
            )
        ],
        *moved(
            [
                cone(0.20, 0.20, 0.18, red),
                cone(0.26, 0.26, 0.10, cap, (0, 0.16, 0)),
                cone(0.08, 0.08, 0.10, cap, (0, 0.26, 0)),
            ],
            (0, 0.72, 0.24),
            turn=(90, 0, 0),
        ),
        *[ball(0.045, cap, (x, 0.14, z)) for x, _, z in around(8, 0.40)],
    ]


def vacuum_cleaner() -> Model:
    red, dark = plain((0.84, 0.20, 0.20), 0.6), plain((0.18, 0.18, 0.21), 0.4)
    return [
        ball((0.62, 0.42, 0.46), red, (0.55, 0.50, 0)),
        box((0.9, 0.3, 0.7), dark, (0.55, 0.08, 0), edge=0.1),
        *[_disc(0.24, 0.1, dark, (0.80, 0.24, s * 0.42 - 0.05)) for s in (-1, 1)],
        _disc(0.12, 0.14, metal(), (0.80, 0.24, 0.36)),
        tube([(0.35, 0.86, 0), (0.62, 1.02, 0), (0.9, 0.84, 0)], 0.05, dark),
        tube(
            [(0.02, 0.55, 0), (-0.35, 0.75, 0), (-0.5, 1.3, 0.05), (-0.62, 1.62, 0.1), (-0.86, 1.62, 0.1)],
            0.085,
            Paint(colour=(0.30, 0.30, 0.34), pattern=stripes((0.16, 0.16, 0.19), 0.07, 1), gloss=0.3),
        ),
        rod((-0.86, 1.64, 0.1), (-1.5, 0.16, 0.25), 0.055, metal()),
        box((0.66, 0.12, 0.3), dark, (-1.56, 0.0, 0.28), edge=0.05),
    ]


def cuckoo_clock() -> Model:
    w, dark = wood((0.54, 0.31, 0.16), 1), wood((0.36, 0.19, 0.10), 0)
    return [
        slab([(-0.62, 0), (0.62, 0), (0.62, 0.95), (0, 1.5), (-0.62, 0.95)], 0.5, w, edge=0.03),
        *[box((1.0, 0.12, 0.75), dark, (s * 0.38, 1.2, 0.05), turn=(0, 0, -s * 41), edge=0.03) for s in (-1, 1)],
        _disc(0.40, 0.06, dark, (0, 0.46, 0.24)),
        _disc(0.34, 0.08, plain(CREAM, 0.3), (0, 0.46, 0.24)),
        *_hands((0, 0.46, 0.33), 0.33),
        box((0.26, 0.26, 0.04), plain((0.16, 0.09, 0.06)), (0, 0.98, 0.25)),
        ball((0.085, 0.075, 0.11), plain((0.30, 0.56, 0.84)), (0, 1.08, 0.34)),
        ball(0.06, plain((0.30, 0.56, 0.84)), (0, 1.16, 0.42)),
        limb((0, 1.15, 0.46), (0, 1.13, 0.54), 0.022, plain(YELLOW), 0.004),
        *[
            ball((0.2, 0.06, 0.10), plain((0.34, 0.56, 0.26)), (x, y, 0.28), turn=(0, 0, t))
            for x, y, t in ((-0.45, 0.08, -30), (0.45, 0.08, 30), (-0.2, 0.02, 10), (0.2, 0.02, -10), (0, 1.62, 0))
        ],
        rod((0, 0.05, 0.1), (0, -0.75, 0.1), 0.02, metal(BRASS)),
        _disc(0.14, 0.03, metal(BRASS), (0, -0.8, 0.1)),
        *[
            part
            for x, y in ((-0.35, -0.7), (0.35, -1.0))
            for part in (
                rod((x, 0.02, 0.1), (x, y, 0.1), 0.012, metal(BRASS)),
                ball((0.09, 0.22, 0.09), plain((0.44, 0.27, 0.16)), (x, y - 0.2, 0.1)),
            )
        ],
    ]


def chalkboard_sign() -> Model:
    """The sort that stands before cafés, with two legs."""
    frame = wood((0.66, 0.42, 0.22), 1)
    chalk = plain((0.93, 0.93, 0.90), 0.0)
    face = [
        box((1.3, 1.9, 0.07), frame, (0, 0.16, 0), edge=0.02),
        box((1.08, 1.64, 0.08), plain((0.17, 0.20, 0.19), 0.05), (0, 0.30, 0.005)),
        *[
            box((w, 0.045, 0.02), chalk, (x, y, 0.05))
            for x, y, w in (
                (0, 1.5, 0.66),
                (-0.12, 1.14, 0.56),
                (-0.06, 0.96, 0.68),
                (-0.14, 0.78, 0.52),
                (0, 0.46, 0.4),
            )
        ],
        *[box((0.045, 0.26, 0.07), frame, (x, -0.08, 0)) for x in (-0.6, 0.6)],
        *[box((0.14, 0.05, 0.02), chalk, (0.34, y, 0.05)) for y in (1.14, 0.96, 0.78)],
    ]
    return [*moved(face, (0, 0, 0.3), turn=(-10, 0, 0)), *moved(face[:1], (0, 0, -0.42), turn=(10, 0, 0))]


MODELS = {
    f.__name__: f
    for f in (
        vending_machine, jukebox, old_radio, boombox, polaroid_camera, sewing_machine, pocket_watch, smartwatch,
        arcade_machine, gumball_machine, fire_hydrant, vacuum_cleaner, cuckoo_clock, chalkboard_sign,
    )
}  # fmt: skip
VIEWS = {
    "vending_machine": View(yaw_deg=20.0, pitch_deg=6.0, smooth=True),
    "jukebox": View(yaw_deg=16.0, pitch_deg=6.0, smooth=True),
    "old_radio": View(yaw_deg=18.0, pitch_deg=9.0, smooth=True),
    "boombox": View(yaw_deg=16.0, pitch_deg=8.0, smooth=True),
    "polaroid_camera": View(yaw_deg=20.0, pitch_deg=14.0, smooth=True),
    "sewing_machine": View(yaw_deg=26.0, pitch_deg=13.0, smooth=True),
    "pocket_watch": View(yaw_deg=10.0, pitch_deg=6.0, smooth=True),
    "smartwatch": View(yaw_deg=22.0, pitch_deg=8.0, smooth=True),
    "arcade_machine": View(yaw_deg=26.0, pitch_deg=13.0, smooth=True),
    "gumball_machine": View(yaw_deg=26.0, pitch_deg=13.0, smooth=True),
    "fire_hydrant": View(yaw_deg=26.0, pitch_deg=13.0, smooth=True),
    "vacuum_cleaner": View(yaw_deg=26.0, pitch_deg=13.0, smooth=True),
    "cuckoo_clock": View(yaw_deg=14.0, pitch_deg=4.0, smooth=True),
    "chalkboard_sign": View(yaw_deg=26.0, pitch_deg=13.0, smooth=True),
}
