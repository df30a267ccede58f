"""Paper, cloth and what lies in drawers."""

from __future__ import annotations

import numpy as np

from training.assets.camera import View
from training.assets.models.forms import tube
from training.assets.models.patterns import BLACK, BRASS, CREAM, OAK, WHITE, metal, plain, wood
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
_PAPER = plain((0.97, 0.96, 0.93), 0.08)
_INK = plain((0.25, 0.27, 0.33), 0.1)


def _sheet(turn_deg: float, at: tuple[float, float, float] = (0, 0, 0)) -> list[Part]:
    lines = [box((0.9 - 0.25 * (k % 3 == 2), 0.004, 0.03), _INK, (-0.05, 0.017, -0.62 + 0.14 * k)) for k in range(9)]
    return moved([box((1.3, 0.015, 1.8), _PAPER, edge=0.005), *lines], at, turn=(0, turn_deg, 0))


def paper_stack() -> Model:
    turns = (0, 3, -2, 5, -4, 1, -6, 4, 2, -3, 7)
    below = [
        part
        for k, turn in enumerate(turns)
        for part in moved([box((1.3, 0.05, 1.8), _PAPER, edge=0.008)], (0, 0.062 * k, 0), turn=(0, turn, 0))
    ]
    return [*below, *_sheet(-8, (0.03, 0.062 * len(turns), 0))]


def document() -> Model:
    lines = [
        box((1.0 - 0.3 * (k in (3, 8)), 0.035, 0.01), _INK, (-0.15 * (k in (3, 8)), 1.52 - 0.13 * k, 0.02))
        for k in range(9)
    ]
    return [
        box((1.4, 1.95, 0.03), _PAPER, edge=0.008),
        box((0.7, 0.09, 0.01), plain((0.20, 0.36, 0.70), 0.1), (-0.15, 1.70, 0.02)),
        *lines,
        ball((0.13, 0.13, 0.02), plain((0.80, 0.16, 0.16), 0.3), (0.42, 0.26, 0.02)),
    ]


def magazine() -> Model:
    cover = plain((0.90, 0.30, 0.42), 0.7)
    return [
        box((1.5, 0.10, 2.0), _PAPER, edge=0.01),
        box((1.52, 0.02, 2.02), cover, (0, 0.10, 0), edge=0.008),
        box((1.25, 0.012, 0.30), plain(WHITE, 0.4), (0, 0.118, -0.76)),
        ball((0.40, 0.02, 0.46), plain((0.99, 0.82, 0.30), 0.4), (0.05, 0.118, 0.05)),
        *[box((0.5, 0.01, 0.06), plain(WHITE, 0.4), (-0.42, 0.122, 0.52 + 0.13 * k)) for k in range(3)],
        box((0.10, 0.14, 2.02), cover, (-0.75, -0.01, 0), edge=0.03),
    ]


def postcard() -> Model:
    return [
        box((1.9, 1.3, 0.03), _PAPER, edge=0.008),
        box((1.76, 1.16, 0.01), plain((0.42, 0.72, 0.94), 0.4), (0, 0.07, 0.02)),
        slab(
            [(-0.88, 0.08), (0.88, 0.08), (0.88, 0.42), (0.4, 0.36), (-0.2, 0.5), (-0.88, 0.34)],
            0.02,
            plain((0.94, 0.82, 0.56), 0.2),
            (0, 0, 0.025),
        ),
        slab(
            [(-0.88, 0.36), (-0.2, 0.52), (0.4, 0.38), (0.88, 0.44), (0.88, 0.66), (-0.88, 0.66)],
            0.015,
            plain((0.16, 0.54, 0.76), 0.3),
            (0, 0, 0.022),
        ),
        ball((0.15, 0.15, 0.02), plain((1.0, 0.86, 0.32), 0.3), (0.5, 0.98, 0.025)),
        tube([(-0.5, 0.32, 0.05), (-0.46, 0.6, 0.05), (-0.36, 0.86, 0.05)], 0.03, wood(OAK, 1)),
        *[
            limb(
                (-0.36, 0.86, 0.05),
                (-0.36 + 0.3 * np.cos(a), 0.84 + 0.2 * np.sin(a), 0.05),
                0.04,
                plain((0.20, 0.58, 0.30), 0.2),
                0.015,
            )
            for a in np.radians((-20, 30, 90, 150, 200))
        ],
    ]


def postage_stamp() -> Model:
    teeth = [ball(0.045, _PAPER, (x, y, 0)) for x in np.linspace(-0.6, 0.6, 11) for y in (0.02, 1.48)]
    sides = [ball(0.045, _PAPER, (x, y, 0)) for y in np.linspace(0.02, 1.48, 13) for x in (-0.62, 0.62)]
    return [
        box((1.26, 1.5, 0.04), _PAPER, edge=0.008),
        *teeth,
        *sides,
        box((1.04, 1.28, 0.01), plain((0.70, 0.20, 0.26), 0.3), (0, 0.11, 0.025)),
        ball((0.24, 0.30, 0.03), plain(CREAM, 0.2), (0, 0.88, 0.03)),
        slab([(-0.40, 0.30), (0.40, 0.30), (0.28, 0.58), (-0.28, 0.58)], 0.03, plain(CREAM, 0.2), (0, 0, 0.035)),
    ]


def notepad() -> Model:
    return [
        box((1.3, 1.8, 0.16), plain((0.99, 0.97, 0.86), 0.1), edge=0.015),
        box((1.32, 0.22, 0.18), plain((0.16, 0.42, 0.72), 0.4), (0, 1.64, 0)),
        *[box((1.1, 0.012, 0.01), plain((0.46, 0.62, 0.86), 0.1), (0, 0.18 + 0.17 * k, 0.083)) for k in range(8)],
        *[ring(0.075, 0.018, metal(), (x, 1.84, 0), turn=(0, 0, 90)) for x in np.linspace(-0.54, 0.54, 10)],
    ]


def ring_binder() -> Model:
    cover = plain((0.18, 0.40, 0.72), 0.5)
    return [
        box((0.62, 2.0, 1.6), cover, edge=0.05),
        box((0.42, 0.7, 0.02), _PAPER, (0, 1.05, 0.80)),
        *[box((0.30, 0.04, 0.02), _INK, (0, 1.50 - 0.16 * k, 0.815)) for k in range(3)],
        ring(0.13, 0.03, metal(), (0, 0.42, 0.80), turn=(90, 0, 0)),
        ball((0.11, 0.11, 0.01), plain(BLACK, 0.1), (0, 0.42, 0.80)),
    ]


def chalk_sticks() -> Model:
    hues = ((0.98, 0.98, 0.96), (0.98, 0.84, 0.45), (0.62, 0.80, 0.95), (0.97, 0.66, 0.72))
    return [
        part
        for k, hue in enumerate(hues)
        for part in moved(
            [cone(0.11, 0.10, 1.5, plain(hue, 0.02), edge=0.015)],
            (-0.75, 0.12, -0.5 + 0.34 * k),
            turn=(0, 12 * k - 14, -90),
        )
    ]


def protractor() -> Model:
    clear = Paint(colour=(0.60, 0.84, 0.96), gloss=0.9, alpha=0.55)
    half = [*arc(1.2, 0, 180, 40), (-1.2, -0.16), (1.2, -0.16)]
    hole = slab([*arc(0.62, 6, 174, 24)], 0.3, clear, (0, 0.08, 0))
    ticks = [
        rod((r * np.cos(a), r * np.sin(a), 0.06), (1.13 * np.cos(a), 1.13 * np.sin(a), 0.06), 0.010, _INK)
        for k, a in enumerate(np.radians(np.arange(5, 176, 5)))
        for r in (0.96 if k % 2 else 1.04,)
    ]
    return moved([carved(slab(half, 0.06, clear), hole), *ticks], (0, 0.2, 0))


def pencil_sharpener() -> Model:
    body = box((0.9, 0.55, 0.62), plain((0.90, 0.24, 0.22), 0.5), edge=0.06)
    return [
        carved(body, cone(0.17, 0.05, 0.7, plain(BLACK), (0.5, 0.27, 0), turn=(0, 0, 90))),
        box((0.8, 0.03, 0.34), metal(), (0, 0.56, 0.05), turn=(8, 0, 0)),
        cone(0.05, 0.05, 0.06, metal((0.55, 0.57, 0.62)), (0.02, 0.57, 0.06)),
        *moved(
            [
                cone(0.16, 0.16, 1.2, plain((0.98, 0.76, 0.18), 0.4), edge=0.005),
                cone(0.16, 0.03, 0.3, wood(OAK, 1), (0, -0.3, 0), turn=(180, 0, 0)),
            ],
            (0.55, 0.27, 0),
            turn=(0, 0, -90),
        ),
    ]


def glue_bottle() -> Model:
    return [
        lathe(((0, 0), (0.42, 0), (0.45, 0.08), (0.45, 1.15), (0.30, 1.36), (0, 1.36)), plain(WHITE, 0.5), smooth=1),
        cone(0.46, 0.46, 0.62, plain((0.18, 0.44, 0.78), 0.4), (0, 0.32, 0)),
        cone(0.22, 0.20, 0.12, plain((0.94, 0.40, 0.14), 0.5), (0, 1.34, 0)),
        cone(0.16, 0.05, 0.42, plain((0.94, 0.40, 0.14), 0.5), (0, 1.46, 0)),
        ball((0.16, 0.20, 0.03), plain(WHITE, 0.3), (0, 0.62, 0.45)),
    ]


def blank_canvas() -> Model:
    cloth = plain((0.96, 0.94, 0.88), 0.04)
    return [
        box((1.5, 1.9, 0.14), cloth, edge=0.025),
        *[box((1.36, 0.10, 0.05), wood(OAK, 0), (0, y, -0.08)) for y in (0.02, 1.78)],
    ]


def lit_match() -> Model:
    fire, core = Paint(colour=(1.0, 0.56, 0.12), glow=0.9), Paint(colour=(1.0, 0.90, 0.46), glow=0.95)
    return moved(
        [
            box((0.07, 1.5, 0.07), wood((0.88, 0.70, 0.44), 1), edge=0.01),
            ball((0.08, 0.11, 0.08), plain((0.30, 0.10, 0.08), 0.2), (0, 1.52, 0)),
            lathe(((0, 0), (0.17, 0.10), (0.15, 0.30), (0.05, 0.58), (0, 0.72)), fire, (0, 1.48, 0), smooth=2),
            lathe(((0, 0), (0.09, 0.07), (0.07, 0.20), (0, 0.40)), core, (0, 1.50, 0.09), smooth=2),
        ],
        (0, 0, 0),
        turn=(0, 0, -12),
    )


def pill_bottle() -> Model:
    amber = Paint(colour=(0.93, 0.50, 0.12), gloss=0.9, alpha=0.85)
    return [
        cone(0.45, 0.45, 1.2, amber, edge=0.03),
        cone(0.465, 0.465, 0.62, _PAPER, (0, 0.28, 0)),
        *[box((0.44, 0.035, 0.01), _INK, (0, 0.74 - 0.13 * k, 0.468)) for k in range(3)],
        cone(0.50, 0.50, 0.34, plain(WHITE, 0.5), (0, 1.20, 0), edge=0.03),
        *[
            rod(
                (0.5 * np.cos(a), 1.22, 0.5 * np.sin(a)),
                (0.5 * np.cos(a), 1.52, 0.5 * np.sin(a)),
                0.018,
                plain(WHITE, 0.5),
            )
            for a in np.linspace(0, 2 * np.pi, 24, endpoint=False)
        ],
    ]


def film_roll() -> Model:
    return [
        cone(0.42, 0.42, 1.1, plain((0.98, 0.74, 0.12), 0.6), edge=0.02),
        cone(0.45, 0.45, 0.34, plain((0.16, 0.16, 0.18), 0.5), (0, 0.10, 0)),
        *[cone(0.46, 0.46, 0.08, plain(BLACK, 0.5), (0, y, 0)) for y in (-0.04, 1.06)],
        cone(0.13, 0.13, 0.22, plain(BLACK, 0.5), (0, 1.12, 0)),
        box((1.1, 0.9, 0.02), plain((0.34, 0.22, 0.16), 0.7), (0.95, 0.10, 0.25)),
        *[
            box((0.07, 0.06, 0.03), plain((0.86, 0.82, 0.74), 0.2), (0.5 + 0.15 * k, y, 0.25))
            for k in range(7)
            for y in (0.15, 0.89)
        ],
        *[box((0.34, 0.5, 0.025), plain((0.62, 0.44, 0.30), 0.6), (0.72 + 0.44 * k, 0.30, 0.25)) for k in range(2)],
    ]


def bed_sheet() -> Model:
    cloth = plain((0.95, 0.95, 0.97), 0.05)
    return [
        rough(box((2.0, 0.10, 1.4), cloth, edge=0.05), 0.06, 2.6),
        rough(box((1.2, 0.08, 0.9), cloth, (0.2, 0.12, 0.1), edge=0.04), 0.05, 3.4, 2.0),
    ]


def dough() -> Model:
    paint = plain((0.96, 0.88, 0.70), 0.15)
    return [
        rough(ball((1.0, 0.56, 0.9), paint, (0, 0.50, 0)), 0.03, 2.4),
        *[
            ball(
                (0.06 + 0.03 * (k % 3), 0.02, 0.05),
                plain((0.99, 0.98, 0.95), 0.02),
                (1.25 * np.cos(a), 0.02, 1.1 * np.sin(a)),
            )
            for k, a in enumerate(np.linspace(0, 2 * np.pi, 19))
        ],
    ]


def coaster() -> Model:
    return [
        cone(0.9, 0.9, 0.12, Paint(colour=(0.78, 0.58, 0.38), gloss=0.05), edge=0.02),
        ring(0.72, 0.03, plain((0.56, 0.36, 0.20), 0.1), (0, 0.13, 0)),
    ]


def brooch() -> Model:
    gold = metal(BRASS)
    petals = [
        ball((0.26, 0.15, 0.10), gold, (0.46 * np.cos(a), 0.7 + 0.46 * np.sin(a), 0), turn=(0, 0, float(np.degrees(a))))
        for a in np.linspace(0, 2 * np.pi, 10, endpoint=False)
    ]
    pearls = [
        ball(0.07, plain((0.97, 0.95, 0.92), 0.9), (0.42 * np.cos(a), 0.7 + 0.42 * np.sin(a), 0.13))
        for a in np.linspace(0.3, 2 * np.pi + 0.3, 10, endpoint=False)
    ]
    return [
        *petals,
        ball((0.34, 0.34, 0.14), gold, (0, 0.7, 0.05)),
        ball((0.25, 0.25, 0.16), plain((0.10, 0.42, 0.80), 1.0), (0, 0.7, 0.12)),
        *pearls,
    ]


def wig() -> Model:
    hair = plain((0.36, 0.20, 0.11), 0.5)
    locks = [
        tube(
            [
                (0.62 * np.cos(a), 1.5, 0.55 * np.sin(a)),
                (0.86 * np.cos(a), 0.95, 0.7 * np.sin(a)),
                (0.80 * np.cos(a), 0.3, 0.66 * np.sin(a)),
                (0.92 * np.cos(a), 0.02, 0.74 * np.sin(a)),
            ],
            0.17,
            hair,
        )
        for a in np.linspace(-0.25 * np.pi, 1.25 * np.pi, 14) + np.pi
    ]
    return [ball((0.82, 0.62, 0.72), hair, (0, 1.42, 0)), *locks]


MODELS = {
    "paper_stack": paper_stack,
    "document": document,
    "magazine": magazine,
    "postcard": postcard,
    "postage_stamp": postage_stamp,
    "notepad": notepad,
    "ring_binder": ring_binder,
    "chalk_sticks": chalk_sticks,
    "protractor": protractor,
    "pencil_sharpener": pencil_sharpener,
    "glue_bottle": glue_bottle,
    "blank_canvas": blank_canvas,
    "lit_match": lit_match,
    "pill_bottle": pill_bottle,
    "film_roll": film_roll,
    "bed_sheet": bed_sheet,
    "dough": dough,
    "coaster": coaster,
    "brooch": brooch,
    "wig": wig,
}
VIEWS: dict[str, View] = {
    **dict.fromkeys(
        ("document", "postcard", "postage_stamp", "notepad", "protractor", "blank_canvas", "brooch"),
        View(yaw_deg=14.0, pitch_deg=6.0),
    ),
    **dict.fromkeys(("magazine", "chalk_sticks", "paper_stack", "coaster"), View(yaw_deg=24.0, pitch_deg=42.0)),
}
