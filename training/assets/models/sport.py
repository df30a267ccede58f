"""What people train and play with."""

from __future__ import annotations

import math

import numpy as np

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
    stripes,
    wood,
)
from training.assets.solid import (
    Colour,
    Paint,
    Part,
    Points,
    ball,
    box,
    cone,
    lathe,
    limb,
    moved,
    ring,
    rod,
    slab,
)

Model = list[Part]
_COLOURS = (RED, (0.98, 0.60, 0.14), YELLOW, GREEN, BLUE, (0.60, 0.34, 0.80), (0.94, 0.48, 0.66))
_IRON, _RUBBER = metal((0.46, 0.47, 0.51)), plain((0.16, 0.16, 0.18), 0.3)


def dumbbell() -> Model:
    ends = [
        part
        for s in (-1, 1)
        for part in (
            lathe(
                ((0, 0), (0.42, 0), (0.48, 0.08), (0.48, 0.34), (0.42, 0.42), (0, 0.42)),
                _RUBBER,
                (s * 0.52 - 0.21, 0.46, 0),
                turn=(0, 0, -90),
                sides=6,
            ),
            cone(0.16, 0.16, 0.06, metal(), (s * 0.76 - 0.03, 0.46, 0), turn=(0, 0, -90)),
        )
    ]
    return [rod((-0.6, 0.46, 0), (0.6, 0.46, 0), 0.10, metal()), *ends]


def barbell() -> Model:
    plates = [
        part
        for s in (-1, 1)
        for x, r, colour in ((1.0, 0.55, RED), (1.16, 0.48, BLUE), (1.30, 0.36, YELLOW))
        for part in (
            cone(r, r, 0.12, plain(colour, 0.4), (s * x - 0.06, 0.56, 0), turn=(0, 0, -90)),
            cone(0.5 * r, 0.5 * r, 0.14, _RUBBER, (s * x - 0.07, 0.56, 0), turn=(0, 0, -90)),
        )
    ]
    return [
        rod((-1.75, 0.56, 0), (1.75, 0.56, 0), 0.05, metal()),
        *[rod((s * 0.94, 0.56, 0), (s * 1.75, 0.56, 0), 0.075, metal()) for s in (-1, 1)],
        *plates,
    ]


def kettlebell() -> Model:
    return [
        ball((0.50, 0.48, 0.50), _RUBBER, (0, 0.46, 0)),
        cone(0.3, 0.3, 0.06, _RUBBER),
        tube(
            [(-0.26, 0.78, 0), (-0.36, 1.10, 0), (-0.2, 1.26, 0), (0.2, 1.26, 0), (0.36, 1.10, 0), (0.26, 0.78, 0)],
            0.095,
            _IRON,
        ),
        cone(0.2, 0.2, 0.04, plain(RED, 0.4), (0, 0.46, 0.46), turn=(90, 0, 0)),
    ]


def surfboard() -> Model:
    outline = [
        (0.36 * math.sin(math.pi * t) ** 0.55 * (1 if s > 0 else -1), -1.5 + 3.0 * t)
        for s in (1, -1)
        for t in ([k / 20 for k in range(21)] if s > 0 else [1 - k / 20 for k in range(1, 20)])
    ]
    board = Paint(colour=(0.18, 0.66, 0.78), pattern=stripes((0.98, 0.94, 0.82), 1.5, 1, 0.45), gloss=0.7)
    return [
        slab(outline, 0.10, board, edge=0.045),
        box((0.035, 2.6, 0.02), plain((0.95, 0.50, 0.22)), (0, -1.3, 0.05)),
        *[box((0.03, 2.3, 0.02), plain(WHITE), (s * 0.07, -1.15, 0.05)) for s in (-1, 1)],
        *[
            slab(
                [(0, 0), (0.05, 0), (0.0, -0.22), (-0.16, -0.02)],
                0.03,
                _RUBBER,
                (0.1 * s, -1.15, -0.1),
                turn=(0, 90, 0),
            )
            for s in (-1, 1)
        ],
    ]


def snowboard() -> Model:
    outline = [
        (0.30, -1.1),
        (0.26, 0.0),
        (0.30, 1.1),
        (0.24, 1.36),
        (0, 1.48),
        (-0.24, 1.36),
        (-0.30, 1.1),
        (-0.26, 0.0),
        (-0.30, -1.1),
        (-0.24, -1.36),
        (0, -1.48),
        (0.24, -1.36),
    ]
    paint = Paint(colour=(0.20, 0.24, 0.60), pattern=stripes((0.96, 0.40, 0.30), 0.9, 1, 0.35), gloss=0.7)
    return [
        slab(outline, 0.07, paint, edge=0.03),
        *[
            part
            for y in (-0.5, 0.5)
            for part in (
                box((0.46, 0.22, 0.10), _RUBBER, (0, y, 0.08), turn=(0, 0, 12), edge=0.04),
                tube(
                    [(-0.2, y, 0.1), (-0.15, y + 0.11, 0.3), (0.15, y + 0.11, 0.3), (0.2, y + 0.2, 0.1)],
                    0.05,
                    plain((0.86, 0.86, 0.90)),
                ),
            )
        ],
    ]


def basketball_hoop() -> Model:
    net = plain(WHITE)
    top, low = around(14, 0.36), around(14, 0.24, phase=0.5)
    lines = [
        rod((x, 2.55, z + 0.55), (lx, 2.08, lz + 0.55), 0.014, net)
        for (x, _, z), (lx, _, lz) in [*zip(top, low, strict=True), *zip([*top[1:], top[0]], low, strict=True)]
    ]
    return [
        rod((0, 0, -0.6), (0, 2.5, -0.6), 0.09, _IRON),
        rod((0, 2.4, -0.6), (0, 2.8, -0.05), 0.08, _IRON),
        box((0.9, 0.14, 0.9), _RUBBER, (0, 0, -0.6), edge=0.04),
        box((1.9, 1.25, 0.07), plain((0.95, 0.96, 0.98), 0.5), (0, 2.4, 0), edge=0.03),
        *[
            box(size, plain(RED), at)
            for size, at in (
                ((1.9, 0.06, 0.02), (0, 2.4, 0.04)),
                ((1.9, 0.06, 0.02), (0, 3.59, 0.04)),
                ((0.06, 1.25, 0.02), (-0.92, 2.4, 0.04)),
                ((0.06, 1.25, 0.02), (0.92, 2.4, 0.04)),
                ((0.7, 0.05, 0.02), (0, 3.1, 0.04)),
                ((0.05, 0.5, 0.02), (-0.34, 2.62, 0.04)),
                ((0.05, 0.5, 0.02), (0.34, 2.62, 0.04)),
            )
        ],
        ring(0.37, 0.035, plain((0.96, 0.42, 0.12), 0.5), (0, 2.56, 0.55)),
        box((0.16, 0.08, 0.2), plain((0.96, 0.42, 0.12)), (0, 2.52, 0.1)),
        *lines,
        ring(0.24, 0.016, net, (0, 2.08, 0.55)),
    ]


def _seam(colour: Colour, base: Colour, gloss: float) -> Paint:
    """A tennis ball's curve."""

    def pattern(p: Points, albedo: Points) -> Points:
        unit = p / np.maximum(np.linalg.norm(p, axis=1, keepdims=True), 1e-6)
        wave = unit[:, 1] - 0.62 * np.sin(2 * np.arctan2(unit[:, 2], unit[:, 0]))
        amount = np.clip(1.6 - np.abs(wave) / 0.06, 0, 1)[:, None]
        return np.asarray(albedo + (np.asarray(colour, np.float32) - albedo) * amount, np.float32)

    return Paint(colour=base, pattern=pattern, gloss=gloss)


def tennis_ball() -> Model:
    return [ball(0.5, _seam(WHITE, (0.78, 0.90, 0.22), 0.05), (0, 0.5, 0))]


def golf_ball() -> Model:
    dots = [
        ball(0.05, plain((0.82, 0.83, 0.86), 0.3), (0.456 * x, 0.5 + 0.456 * y, 0.456 * z))
        for k in range(150)
        for y in (1 - 2 * (k + 0.5) / 150,)
        for r in (math.sqrt(1 - y * y),)
        for x, z in ((r * math.cos(2.4 * k), r * math.sin(2.4 * k)),)
    ]
    return [ball(0.5, plain((0.97, 0.97, 0.97), 0.7), (0, 0.5, 0)), *dots]


def bowling_ball() -> Model:
    return [
        ball(0.5, plain((0.16, 0.20, 0.46), 0.95), (0, 0.5, 0)),
        *[
            ball((0.055, 0.055, 0.03), plain(BLACK), (x, y, z))
            for x, y, z in ((-0.02, 0.80, 0.40), (0.12, 0.82, 0.36), (0.05, 0.66, 0.475))
        ],
    ]


def marbles() -> Model:
    out: Model = []
    for k, (x, z) in enumerate(((-0.6, 0.2), (0.0, 0.45), (0.6, 0.2), (-0.3, -0.3), (0.35, -0.35))):
        out += [
            ball((0.07, 0.22, 0.18), plain(_COLOURS[(2 * k) % 7], 0.8), (x, 0.3, z), turn=(20 * k, 40 * k, 30)),
            ball((0.05, 0.2, 0.2), plain(_COLOURS[(2 * k + 3) % 7], 0.8), (x, 0.3, z), turn=(60, 30 * k, 70)),
            ball(0.30, glass((0.72, 0.90, 0.96), 0.22), (x, 0.3, z)),
        ]
    return out


def rubiks_cube() -> Model:
    out: Model = [box((1.5, 1.5, 1.5), plain((0.10, 0.10, 0.12), 0.4), edge=0.08)]
    shades = (WHITE, RED, BLUE, YELLOW, GREEN, (0.98, 0.52, 0.12))
    for i in range(3):
        for j in range(3):
            a, b = 0.5 * (i - 1), 0.5 * (j - 1)
            out += [
                box((0.42, 0.42, 0.04), plain(shades[(i * 2 + j * 3) % 6], 0.6), (a, 0.54 + b, 0.75), edge=0.05),
                box((0.04, 0.42, 0.42), plain(shades[(i + j * 2 + 1) % 6], 0.6), (-0.75, 0.54 + b, a), edge=0.05),
                box((0.04, 0.42, 0.42), plain(shades[(i + j * 2 + 1) % 6], 0.6), (0.75, 0.54 + b, a), edge=0.05),
                box((0.42, 0.04, 0.42), plain(shades[(i * 3 + j + 2) % 6], 0.6), (a, 1.49, b), edge=0.05),
            ]
    return out


def chess_knight() -> Model:
    paint = plain((0.16, 0.13, 0.13), 0.7)
    head = [
        (-0.30, 0),
        (0.30, 0),
        (0.36, 0.42),
        (0.34, 0.78),
        (0.18, 1.06),
        (0.10, 1.22),
        (0.04, 1.08),
        (-0.16, 0.98),
        (-0.48, 0.66),
        (-0.46, 0.50),
        (-0.34, 0.46),
        (-0.12, 0.56),
        (-0.08, 0.44),
        (-0.26, 0.24),
    ]
    return [
        lathe(((0, 0), (0.50, 0), (0.50, 0.14), (0.40, 0.2), (0.42, 0.28), (0.32, 0.42), (0, 0.42)), paint),
        slab(head, 0.30, paint, (0, 0.40, 0), edge=0.09),
        *[
            limb((0.36 - 0.04 * k, 0.75 + 0.17 * k, 0), (0.44 - 0.05 * k, 0.82 + 0.17 * k, 0), 0.06, paint, 0.04)
            for k in range(4)
        ],
        *[ball((0.035, 0.035, 0.02), plain((0.80, 0.70, 0.50)), (-0.14, 1.20, s * 0.15)) for s in (-1, 1)],
    ]


def chess_queen() -> Model:
    paint = plain((0.95, 0.90, 0.80), 0.6)
    return [
        lathe(
            (
                (0, 0),
                (0.46, 0),
                (0.46, 0.14),
                (0.36, 0.2),
                (0.38, 0.27),
                (0.20, 0.5),
                (0.15, 1.0),
                (0.18, 1.22),
                (0.28, 1.26),
                (0.28, 1.34),
                (0.18, 1.38),
                (0.30, 1.72),
                (0, 1.66),
            ),
            paint,
            smooth=1,
        ),
        *[ball(0.06, paint, (x, 1.74, z)) for x, _, z in around(9, 0.26)],
        ball(0.09, paint, (0, 1.78, 0)),
    ]


def chess_rook() -> Model:
    paint = plain((0.16, 0.13, 0.13), 0.7)
    return [
        lathe(
            (
                (0, 0),
                (0.48, 0),
                (0.48, 0.14),
                (0.38, 0.2),
                (0.40, 0.28),
                (0.26, 0.46),
                (0.23, 0.95),
                (0.36, 1.06),
                (0.36, 1.22),
                (0, 1.22),
            ),
            paint,
        ),
        *[
            box((0.2, 0.16, 0.14), paint, (x, 1.2, z), turn=(0, 90 - 60 * k, 0), edge=0.02)
            for k, (x, _, z) in enumerate(around(6, 0.30))
        ],
    ]


def spinning_top() -> Model:
    body = Paint(colour=(0.86, 0.20, 0.18), pattern=stripes((0.98, 0.80, 0.24), 0.24, 1, 0.4), gloss=0.7)
    return moved(
        [
            lathe(
                ((0, -0.5), (0.03, -0.5), (0.12, -0.25), (0.62, 0.25), (0.62, 0.38), (0.2, 0.52), (0, 0.52)),
                body,
                smooth=1,
            ),
            rod((0, 0.5, 0), (0, 1.0, 0), 0.055, wood(OAK, 1)),
            ball(0.09, wood(OAK), (0, 1.02, 0)),
        ],
        (0, 0.5, 0),
        turn=(0, 0, -14),
    )


def jack_in_the_box() -> Model:
    spring = [(0.22 * math.cos(1.1 * k), 1.02 + 0.035 * k, 0.22 * math.sin(1.1 * k)) for k in range(26)]
    star = plain(YELLOW)
    return [
        box((1.2, 1.05, 1.2), plain(BLUE, 0.4), edge=0.04),
        *[
            cone(0.26, 0.26, 0.03, star, (0, 0.52, 0.60), turn=(90, 0, 0)),
            *[box((1.24, 0.10, 1.24), plain(RED, 0.4), (0, y, 0)) for y in (0, 0.96)],
        ],
        box((1.2, 0.06, 1.2), plain(RED, 0.4), (0, 1.02, -0.62), turn=(-72, 0, 0)),
        tube(spring, 0.035, metal()),
        lathe(
            ((0, 0), (0.42, 0), (0.26, 0.24), (0, 0.24)),
            Paint(colour=GREEN, pattern=stripes(YELLOW, 1.0, around=8), gloss=0.2),
            (0, 1.82, 0),
        ),
        ball(0.32, plain((0.98, 0.84, 0.72)), (0, 2.24, 0)),
        ball(0.07, plain(RED, 0.6), (0, 2.22, 0.33)),
        *[ball((0.035, 0.055, 0.03), plain(BLACK), (s * 0.12, 2.32, 0.28)) for s in (-1, 1)],
        tube([(-0.14, 2.12, 0.27), (0, 2.06, 0.30), (0.14, 2.12, 0.27)], 0.025, plain(RED)),
        *[ball(0.14, plain((0.96, 0.52, 0.16)), (s * 0.30, 2.3, 0)) for s in (-1, 1)],
        *[
            part
            for s, c in ((-1, RED), (1, BLUE))
            for part in (
                limb((s * 0.1, 2.5, 0), (s * 0.42, 2.72, 0), 0.17, plain(c, 0.2), 0.06),
                ball(0.075, plain(YELLOW), (s * 0.48, 2.66, 0)),
            )
        ],
        *[
            rod((0.6, 0.5, 0), (0.78, 0.5, 0), 0.03, metal()),
            rod((0.78, 0.5, 0), (0.78, 0.75, 0), 0.03, metal()),
            ball(0.07, plain(RED), (0.82, 0.78, 0)),
        ],
    ]


def toy_robot() -> Model:
    tin, red, blue = metal((0.66, 0.70, 0.76)), plain(RED, 0.6), plain(BLUE, 0.6)
    return [
        box((0.9, 0.9, 0.6), tin, (0, 0.62, 0), edge=0.06),
        box((0.62, 0.5, 0.04), blue, (0, 0.82, 0.30), edge=0.02),
        *[
            cone(0.07, 0.07, 0.04, plain(c, 0.7), (x, 1.18, 0.32), turn=(90, 0, 0))
            for x, c in ((-0.18, RED), (0, YELLOW), (0.18, GREEN))
        ],
        cone(0.13, 0.13, 0.03, plain(CREAM), (0, 0.96, 0.32), turn=(90, 0, 0)),
        rod((0, 0.96, 0.36), (0.07, 1.03, 0.36), 0.014, red),
        box((0.66, 0.52, 0.52), tin, (0, 1.58, 0), edge=0.06),
        *[
            part
            for s in (-1, 1)
            for part in (
                cone(0.11, 0.11, 0.05, plain(YELLOW, 0.8), (s * 0.16, 1.88, 0.26), turn=(90, 0, 0)),
                ball(0.045, plain(BLACK, 0.9), (s * 0.16, 1.88, 0.32)),
                cone(0.09, 0.09, 0.10, red, (s * 0.33, 1.84, 0), turn=(0, 0, -s * 90)),
            )
        ],
        box((0.32, 0.10, 0.03), plain(BLACK), (0, 1.64, 0.26)),
        *[box((0.03, 0.10, 0.04), tin, (x, 1.64, 0.26)) for x in (-0.08, 0, 0.08)],
        rod((0, 2.08, 0), (0, 2.32, 0), 0.025, metal()),
        ball(0.07, red, (0, 2.36, 0)),
        *[
            part
            for s in (-1, 1)
            for part in (
                limb((s * 0.45, 1.34, 0), (s * 0.68, 1.0, 0.1), 0.10, blue, 0.10),
                ball(0.13, red, (s * 0.70, 0.92, 0.14)),
                box((0.28, 0.5, 0.3), blue, (s * 0.22, 0.16, 0), edge=0.04),
                box((0.36, 0.18, 0.52), red, (s * 0.24, 0, 0.06), edge=0.05),
            )
        ],
        box((0.16, 0.16, 0.1), metal(BRASS), (0, 1.0, -0.34)),
    ]


def rag_doll() -> Model:
    skin, hair, dress = (
        plain((1.0, 0.90, 0.80), 0.05),
        plain((0.78, 0.26, 0.16), 0.05),
        Paint(colour=(0.42, 0.58, 0.86), pattern=stripes((0.94, 0.95, 0.98), 0.2, 0, 0.3), gloss=0.05),
    )
    return [
        lathe(((0, 0), (0.50, 0), (0.24, 0.62), (0.14, 0.7), (0, 0.7)), dress, (0, 0.5, 0)),
        cone(0.52, 0.52, 0.05, plain(WHITE, 0.05), (0, 0.48, 0)),
        ball((0.38, 0.36, 0.34), skin, (0, 1.44, 0)),
        ball((0.42, 0.38, 0.32), hair, (0, 1.52, -0.12)),
        *[
            part
            for s in (-1, 1)
            for part in (
                limb((s * 0.36, 1.42, 0.02), (s * 0.56, 0.96, 0.06), 0.10, hair, 0.07),
                ball(0.09, plain(RED), (s * 0.40, 1.38, 0.06)),
                ball((0.045, 0.055, 0.03), plain(BLACK, 0.8), (s * 0.13, 1.46, 0.32)),
                ball((0.07, 0.045, 0.02), plain((0.98, 0.56, 0.54), 0.05), (s * 0.22, 1.34, 0.29)),
                limb((s * 0.2, 1.06, 0.02), (s * 0.56, 0.74, 0.12), 0.085, skin, 0.085),
                limb((s * 0.16, 0.5, 0), (s * 0.2, 0.12, 0.08), 0.10, plain((0.95, 0.95, 0.97)), 0.10),
                ball((0.12, 0.10, 0.17), plain((0.24, 0.18, 0.22), 0.5), (s * 0.21, 0.07, 0.12)),
            )
        ],
        slab([(-0.06, 0), (0.06, 0), (0, 0.08)], 0.05, plain((0.92, 0.30, 0.22)), (0, 1.34, 0.335)),
        tube([(-0.10, 1.28, 0.31), (0, 1.24, 0.325), (0.10, 1.28, 0.31)], 0.014, plain(RED)),
        *[limb((x, 1.72, 0.18), (0.9 * x, 1.64, 0.25), 0.06, hair, 0.04) for x in (-0.22, -0.1, 0.02, 0.14, 0.24)],
    ]


def pinwheel() -> Model:
    vanes = [
        part
        for k in range(6)
        for part in moved(
            [slab([(0, 0), (0.20, 0.10), (0.56, 0.56), (0.02, 0.62)], 0.03, plain(_COLOURS[k], 0.5), edge=0.01)],
            (0, 1.6, 0.05),
            turn=(0, 0, 60.0 * k),
        )
    ]
    return [rod((0, 0, 0), (0, 1.6, 0), 0.045, wood(CREAM, 1)), *vanes, ball(0.09, plain(YELLOW, 0.7), (0, 1.6, 0.09))]


def punching_bag() -> Model:
    return [
        cone(0.36, 0.36, 1.5, plain((0.74, 0.13, 0.13), 0.4), edge=0.06),
        *[cone(0.375, 0.375, 0.09, plain(BLACK, 0.3), (0, y, 0)) for y in (0.12, 1.28)],
        *[rod((x, 1.48, z), (0, 2.0, 0), 0.022, metal()) for x, _, z in around(4, 0.3)],
        rod((0, 2.0, 0), (0, 2.5, 0), 0.03, metal()),
    ]


def trampoline() -> Model:
    legs = [rod((x, 0, z), (x, 0.5, z), 0.05, metal()) for x, _, z in around(6, 1.15)]
    return [
        *legs,
        ring(1.2, 0.07, plain(BLUE, 0.4), (0, 0.55, 0)),
        cone(1.2, 1.2, 0.04, plain(BLUE, 0.3), (0, 0.58, 0)),
        cone(0.98, 0.98, 0.04, plain((0.13, 0.13, 0.16), 0.2), (0, 0.60, 0)),
    ]


def pool_table() -> Model:
    felt = plain((0.10, 0.50, 0.30), 0.02)
    balls = [
        ball(0.075, plain(_COLOURS[k % 7], 0.9), (0.35 + 0.13 * row, 0.98, -0.075 * row + 0.15 * i))
        for k, (row, i) in enumerate((r, i) for r in range(4) for i in range(r + 1))
    ]
    return [
        box((3.0, 0.3, 1.7), wood(DARK), (0, 0.62, 0), edge=0.05),
        box((2.7, 0.05, 1.4), felt, (0, 0.89, 0)),
        *[
            box(size, wood((0.52, 0.28, 0.15)), at, edge=0.04)
            for size, at in (
                ((3.06, 0.16, 0.17), (0, 0.86, 0.79)),
                ((3.06, 0.16, 0.17), (0, 0.86, -0.79)),
                ((0.17, 0.16, 1.7), (1.45, 0.86, 0)),
                ((0.17, 0.16, 1.7), (-1.45, 0.86, 0)),
            )
        ],
        *[ball((0.11, 0.05, 0.11), plain(BLACK), (x, 0.985, z)) for x in (-1.34, 0, 1.34) for z in (-0.70, 0.70)],
        *balls,
        ball(0.075, plain(WHITE, 0.9), (-0.75, 0.98, 0.1)),
        rod((-1.6, 1.06, 0.4), (-0.86, 0.98, 0.12), 0.03, wood((0.85, 0.62, 0.36))),
        *[box((0.24, 0.64, 0.24), wood(DARK, 1), (x, 0, z), edge=0.05) for x in (-1.2, 1.2) for z in (-0.6, 0.6)],
    ]


MODELS = {
    f.__name__: f
    for f in (
        dumbbell, barbell, kettlebell, surfboard, snowboard, basketball_hoop, tennis_ball, golf_ball, bowling_ball,
        marbles, rubiks_cube, chess_knight, chess_queen, chess_rook, spinning_top, jack_in_the_box, toy_robot,
        rag_doll, pinwheel, punching_bag, trampoline, pool_table,
    )
}  # fmt: skip
VIEWS = dict.fromkeys(MODELS, View(yaw_deg=20.0, pitch_deg=12.0, smooth=True)) | {
    "rubiks_cube": View(yaw_deg=32.0, pitch_deg=26.0, smooth=True),
    "pool_table": View(yaw_deg=26.0, pitch_deg=26.0, smooth=True),
    "marbles": View(yaw_deg=10.0, pitch_deg=34.0, smooth=True),
    "chess_knight": View(yaw_deg=8.0, pitch_deg=8.0, smooth=True),
}
