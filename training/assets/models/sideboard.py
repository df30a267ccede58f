"""Sideboard: vessels and tools of kitchens, workrooms and gardens, and a fish that is to be cooked."""

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
    RED,
    WHITE,
    glass,
    metal,
    patches,
    plain,
    shining,
    stripes,
    wood,
)
from training.assets.solid import (
    Paint,
    Part,
    arc,
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

_CLAY = (0.78, 0.42, 0.27)


def raw_fish() -> Model:
    back = Paint(colour=(0.86, 0.89, 0.92), pattern=stripes((0.30, 0.42, 0.52), 0.26, 0, 0.35), gloss=0.8)
    belly = Paint(colour=(0.90, 0.91, 0.92), gloss=0.8)
    fin = plain((0.52, 0.58, 0.64), 0.4)
    tail = [(1.35, 0.0), (2.05, 0.62), (1.82, 0.0), (2.05, -0.62)]
    return [
        ball((1.55, 0.48, 0.30), back, (0, 0.62, -0.04)),
        ball((1.50, 0.40, 0.31), belly, (-0.02, 0.50, 0.02)),
        slab(tail, 0.09, fin, (0, 0.56, 0), edge=0.03),
        slab([(-0.35, 0.0), (0.25, 0.0), (0.15, 0.28), (-0.25, 0.34)], 0.06, fin, (0, 1.02, 0)),
        slab([(-0.15, 0.0), (0.22, 0.0), (0.25, -0.22), (0.02, -0.26)], 0.06, fin, (0.25, 0.16, 0)),
        ball((0.13, 0.13, 0.06), plain(WHITE, 0.8), (-1.10, 0.68, 0.25)),
        ball((0.07, 0.07, 0.05), plain(BLACK, 0.9), (-1.11, 0.68, 0.30)),
        tube([(-0.82, 0.92, 0.20), (-0.74, 0.62, 0.30), (-0.84, 0.32, 0.22)], 0.025, plain((0.55, 0.58, 0.62))),
        tube([(-1.54, 0.56, 0.06), (-1.40, 0.52, 0.16), (-1.26, 0.52, 0.22)], 0.022, plain((0.45, 0.46, 0.5))),
    ]


def sheet_music() -> Model:
    paper, ink = plain((0.97, 0.95, 0.88), 0.05), plain((0.10, 0.10, 0.13), 0.1)
    parts: Model = [box((2.1, 2.8, 0.04), paper, edge=0.01)]
    for stave in range(4):
        y0 = 0.38 + 0.62 * stave
        parts += [box((1.74, 0.014, 0.02), ink, (0, y0 + 0.075 * k, 0.02)) for k in range(5)]
        for k in range(6):
            x, y = -0.55 + 0.27 * k, y0 + 0.04 + 0.075 * ((2 * k + 3 * stave) % 4)
            parts += [
                ball((0.062, 0.045, 0.02), ink, (x, y, 0.03)),
                rod((x + 0.055, y, 0.03), (x + 0.055, y + 0.27, 0.03), 0.013, ink),
            ]
        parts.append(
            tube(
                [(-0.78, y0 - 0.05, 0.03), (-0.70, y0 + 0.12, 0.03), (-0.82, y0 + 0.2, 0.03), (-0.74, y0 + 0.38, 0.03)],
                0.018,
                ink,
            )
        )
    return moved(parts, (0, 0.02, 0), turn=(-4, 0, 5))


def hook_rail() -> Model:
    brass = metal(BRASS)
    parts: Model = [box((4.6, 0.42, 0.14), wood(OAK), (0, 1.0, 0), edge=0.04)]
    for x in (-1.9, -0.95, 0.0, 0.95, 1.9):
        line = [(x, 1.2, 0.08), (x, 1.18, 0.30), (x, 0.86, 0.40), (x, 0.74, 0.52), (x, 0.90, 0.62)]
        parts += [
            tube(line, 0.05, brass),
            ball(0.09, brass, (x, 0.92, 0.62)),
            cone(0.13, 0.13, 0.05, brass, (x, 1.2, 0.07), turn=(90, 0, 0)),
        ]
    return parts


def paint_box() -> Model:
    tin, white = metal((0.22, 0.23, 0.26)), plain((0.96, 0.96, 0.95), 0.4)
    hues = (
        (0.98, 0.86, 0.22),
        (0.98, 0.55, 0.12),
        (0.90, 0.16, 0.16),
        (0.86, 0.20, 0.52),
        (0.52, 0.22, 0.66),
        (0.20, 0.28, 0.72),
        (0.20, 0.56, 0.86),
        (0.16, 0.62, 0.56),
        (0.26, 0.60, 0.26),
        (0.66, 0.74, 0.26),
        (0.52, 0.32, 0.18),
        (0.16, 0.16, 0.18),
    )
    parts: Model = [box((3.3, 0.34, 1.7), tin, edge=0.05), box((3.1, 0.02, 1.5), white, (0, 0.325, 0))]
    for k, hue in enumerate(hues):
        x, z = -1.25 + 0.5 * (k % 6), -0.36 + 0.72 * (k // 6)
        parts += [
            box((0.40, 0.06, 0.60), white, (x, 0.33, z), edge=0.02),
            box((0.34, 0.06, 0.54), plain(hue, 0.5), (x, 0.35, z), edge=0.02),
        ]
    lid = moved(
        [box((3.3, 0.10, 1.7), tin, (0, 0, -0.85), edge=0.04), box((3.1, 0.02, 1.5), white, (0, 0.09, -0.85))],
        (0, 0.32, -0.88),
        turn=(66, 0, 0),
    )
    brush = [
        limb((1.0, 0.47, 1.05), (-0.9, 0.47, 0.9), 0.05, wood(RED), 0.03),
        limb((-0.9, 0.47, 0.9), (-1.15, 0.47, 0.88), 0.05, plain(DARK), 0.01),
    ]
    return [*parts, *lid, *brush]


def samovar() -> Model:
    brass = metal(BRASS)
    return [
        box((0.9, 0.14, 0.9), brass, edge=0.05),
        lathe(
            (
                (0, 0),
                (0.42, 0),
                (0.30, 0.24),
                (0.34, 0.32),
                (0.80, 0.70),
                (0.84, 1.35),
                (0.62, 1.75),
                (0.66, 1.86),
                (0, 1.86),
            ),
            brass,
            (0, 0.12, 0),
            smooth=1,
        ),
        ring(0.83, 0.04, brass, (0, 1.20, 0)),
        cone(0.20, 0.16, 0.42, brass, (0, 1.95, 0)),
        lathe(
            ((0, 0), (0.24, 0), (0.40, 0.18), (0.34, 0.42), (0.14, 0.52), (0, 0.56)),
            plain((0.93, 0.93, 0.96), 0.6),
            (0, 2.34, 0),
            smooth=1,
        ),
        tube([(0.36, 2.55, 0), (0.58, 2.62, 0), (0.68, 2.82, 0)], 0.05, plain((0.93, 0.93, 0.96), 0.6)),
        tube([(0, 0.62, 0.80), (0, 0.62, 1.12), (0, 0.44, 1.22)], 0.06, brass),
        cone(0.05, 0.05, 0.24, brass, (0, 0.62, 1.0)),
        ball(0.09, wood(DARK), (0, 0.90, 1.0)),
        *[
            tube(
                [(s * 0.80, 1.62, 0), (s * 1.12, 1.62, 0), (s * 1.12, 1.22, 0), (s * 0.84, 1.16, 0)], 0.055, wood(DARK)
            )
            for s in (-1, 1)
        ],
    ]


def tagine() -> Model:
    clay = plain(_CLAY, 0.35)
    return [
        lathe(((0, 0), (0.95, 0), (1.30, 0.30), (1.34, 0.42), (0, 0.42)), clay, smooth=1),
        lathe(((0, 0), (1.18, 0), (1.0, 0.22), (0.42, 1.0), (0.22, 1.35), (0, 1.38)), clay, (0, 0.42, 0), smooth=1),
        ball((0.24, 0.18, 0.24), clay, (0, 1.86, 0)),
        *[ring(r, 0.028, plain((0.96, 0.84, 0.60)), (0, y, 0)) for r, y in ((1.12, 0.56), (0.80, 0.86), (0.50, 1.26))],
    ]


def measuring_cup() -> Model:
    clear = glass((0.88, 0.94, 0.97), 0.25)
    return [
        lathe(((0, 0), (0.70, 0), (0.76, 0.08), (0.84, 1.45), (0, 1.45)), clear),
        cone(0.68, 0.74, 0.70, Paint(colour=(0.96, 0.95, 0.92), gloss=0.5, alpha=0.9), (0, 0.06, 0)),
        ring(0.84, 0.03, glass((0.95, 0.98, 1.0), 0.7), (0, 1.45, 0)),
        tube(
            [(0.80, 1.30, 0), (1.25, 1.25, 0), (1.28, 0.45, 0), (0.74, 0.32, 0)], 0.08, glass((0.88, 0.94, 0.97), 0.55)
        ),
        *[box((0.34 if k % 2 else 0.20, 0.03, 0.02), plain(RED), (-0.05, 0.28 + 0.19 * k, 0.80)) for k in range(6)],
    ]


def clay_pot() -> Model:
    clay = Paint(colour=_CLAY, pattern=patches((0.86, 0.56, 0.42), 3, 0.4), gloss=0.12)
    body = lathe(((0, 0), (0.62, 0), (0.92, 1.22), (0, 1.22)), clay)
    return [
        body,
        hollow(lathe(((0, 0), (1.04, 0), (1.08, 0.36), (0, 0.36)), clay, (0, 1.18, 0)), 0.05, 0.25),
        cone(0.93, 0.93, 0.03, plain((0.24, 0.14, 0.09), 0.05), (0, 1.30, 0)),
    ]


def twine_ball() -> Model:
    twine = plain((0.80, 0.65, 0.42), 0.08)
    turns = [
        ring(
            0.92 * math.cos(0.9 * math.sin(1.3 * k)),
            0.085,
            twine,
            (0, 0.95, 0),
            turn=(37 * k % 180, 61 * k % 180, 23 * k % 180),
        )
        for k in range(26)
    ]
    return [
        ball(0.90, plain((0.70, 0.55, 0.34), 0.05), (0, 0.95, 0)),
        *turns,
        tube([(0.7, 0.35, 0.5), (1.0, 0.05, 0.7), (1.5, 0.06, 0.5), (1.9, 0.06, 0.8)], 0.06, twine),
    ]


def tea_light() -> Model:
    return [
        lathe(((0, 0), (0.78, 0), (0.80, 0.52), (0, 0.52)), metal((0.80, 0.82, 0.85))),
        cone(0.72, 0.72, 0.03, plain(CREAM, 0.4), (0, 0.50, 0)),
        rod((0, 0.5, 0), (0, 0.70, 0), 0.03, plain(BLACK)),
        lathe(
            ((0, 0), (0.13, 0.10), (0.15, 0.24), (0.05, 0.52), (0, 0.62)),
            shining((1.0, 0.80, 0.30)),
            (0, 0.62, 0),
            smooth=2,
        ),
    ]


def door_knob() -> Model:
    brass = metal(BRASS)
    top = [(x, y + 2.2) for x, y in arc(0.42, 20, 160, 8)]
    outline = [(-0.42, 0.0), (0.42, 0.0), (0.42, 2.2), *top, (-0.42, 2.2)]
    return [
        slab(outline, 0.10, brass, edge=0.04),
        cone(0.12, 0.12, 0.40, brass, (0, 1.62, 0.05), turn=(90, 0, 0)),
        ball((0.40, 0.40, 0.34), brass, (0, 1.62, 0.66)),
        cone(0.12, 0.12, 0.03, plain(BLACK), (0, 0.78, 0.05), turn=(90, 0, 0)),
        box((0.09, 0.30, 0.03), plain(BLACK), (0, 0.45, 0.05)),
    ]


def cocktail_shaker() -> Model:
    steel = metal((0.82, 0.84, 0.87))
    return [
        lathe(((0, 0), (0.52, 0), (0.66, 1.6), (0.64, 1.75), (0, 1.75)), steel, smooth=1),
        lathe(((0, 0), (0.65, 0), (0.60, 0.20), (0.34, 0.62), (0.30, 0.72), (0, 0.72)), steel, (0, 1.75, 0), smooth=1),
        lathe(((0, 0), (0.31, 0), (0.28, 0.42), (0.20, 0.50), (0, 0.52)), steel, (0, 2.45, 0), smooth=1),
        ring(0.655, 0.025, steel, (0, 1.76, 0)),
    ]


def garden_trowel() -> Model:
    blade = [(-0.30, 1.2), (0.30, 1.2), (0.36, 0.8), (0.26, 0.3), (0.0, 0.0), (-0.26, 0.3), (-0.36, 0.8)]
    return moved(
        [
            slab(blade, 0.07, metal((0.68, 0.71, 0.75)), edge=0.03),
            tube([(0, 1.15, 0), (0, 1.4, 0.12), (0, 1.65, 0.02)], 0.06, metal()),
            limb((0, 1.65, 0), (0, 2.65, 0), 0.14, wood((0.72, 0.44, 0.22), 1), 0.16),
        ],
        (0, 0.1, 0),
        turn=(0, 0, 40),
    )


def sea_buoy() -> Model:
    red = plain((0.88, 0.20, 0.16), 0.5)
    return [
        lathe(((0, 0), (0.5, 0), (1.0, 0.35), (1.0, 0.75), (0.55, 0.98), (0, 0.98)), red, smooth=1),
        lathe(
            ((0, 0), (0.48, 0), (0.22, 1.2), (0, 1.2)),
            Paint(colour=WHITE, pattern=stripes((0.88, 0.20, 0.16), 0.8, 1), gloss=0.5),
            (0, 0.95, 0),
        ),
        cone(0.16, 0.16, 0.30, metal(), (0, 2.12, 0)),
        ball(0.17, shining((1.0, 0.86, 0.40)), (0, 2.52, 0)),
    ]


def meringue() -> Model:
    white = plain((0.98, 0.96, 0.93), 0.2)
    return [
        rough(
            lathe(
                ((0, 0), (1.0, 0), (0.98, 0.35), (0.80, 0.60), (0.66, 0.95), (0.44, 1.20), (0.22, 1.55), (0, 1.75)),
                white,
                smooth=1,
            ),
            0.03,
            4,
        )
    ] + [
        tube([(r * math.cos(a + t), y + 0.12 * t, r * math.sin(a + t)) for t in (0, 0.5, 1.0, 1.5)], 0.16, white)
        for r, y in ((0.86, 0.22), (0.62, 0.72), (0.34, 1.16))
        for a in (0, 1.57, 3.14, 4.71)
    ]


def sundial() -> Model:
    stone = Paint(colour=(0.74, 0.72, 0.68), pattern=patches((0.60, 0.60, 0.56), 4, 0.4), gloss=0.1)
    return [
        box((1.2, 0.18, 1.2), stone, edge=0.04),
        lathe(((0, 0), (0.42, 0), (0.30, 0.3), (0.28, 1.2), (0.46, 1.45), (0, 1.45)), stone, (0, 0.16, 0), smooth=1),
        cone(0.95, 0.95, 0.12, metal((0.62, 0.50, 0.30)), (0, 1.58, 0)),
        slab([(-0.55, 0.0), (0.55, 0.0), (-0.55, 0.75)], 0.06, metal(BRASS), (0, 1.70, 0)),
        *[
            box(
                (0.04, 0.02, 0.20),
                plain(DARK),
                (0.76 * x, 1.70, 0.76 * z),
                turn=(0, 90 - math.degrees(math.atan2(z, x)), 0),
            )
            for x, _, z in around(12, 1)
        ],
    ]


def armillary_sphere() -> Model:
    brass = metal(BRASS)
    return [
        lathe(((0, 0), (0.62, 0), (0.56, 0.12), (0.14, 0.28), (0.12, 0.75), (0, 0.75)), wood(DARK), smooth=1),
        ring(1.05, 0.05, brass, (0, 1.78, 0)),
        *[
            ring(1.0, 0.045, brass, (0, 1.78, 0), turn=turn)
            for turn in ((90, 0, 0), (90, 60, 0), (90, 120, 0), (24, 0, 0))
        ],
        ball(0.30, plain((0.26, 0.48, 0.72), 0.6), (0, 1.78, 0)),
        rod((-0.5, 0.86, 0), (0.5, 2.70, 0), 0.035, brass),
    ]


_SIDEBOARD = (
    raw_fish, sheet_music, hook_rail, paint_box, samovar, tagine, measuring_cup, clay_pot, twine_ball, tea_light,
    door_knob,
    cocktail_shaker, garden_trowel, sea_buoy, meringue, sundial, armillary_sphere,
)  # fmt: skip
MODELS = {f.__name__: f for f in _SIDEBOARD}
VIEWS = dict.fromkeys(MODELS, View(yaw_deg=16.0, pitch_deg=14.0, smooth=True)) | {
    "raw_fish": View(yaw_deg=0.0, pitch_deg=8.0, smooth=True),
    "paint_box": View(yaw_deg=8.0, pitch_deg=40.0, smooth=True),
    "hook_rail": View(yaw_deg=0.0, pitch_deg=4.0, smooth=True),
    "sheet_music": View(yaw_deg=4.0, pitch_deg=4.0, smooth=True),
    "clay_pot": View(yaw_deg=10.0, pitch_deg=22.0, smooth=True),
    "tea_light": View(yaw_deg=10.0, pitch_deg=24.0, smooth=True),
    "sundial": View(yaw_deg=20.0, pitch_deg=26.0, smooth=True),
}
