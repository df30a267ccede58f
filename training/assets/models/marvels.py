"""Marvels: small places that stand on or in a thing, and what only tales have: portals, runes, shafts of crystal."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.buildings import gable, roof
from training.assets.models.forms import around, tube
from training.assets.models.patterns import (
    BRASS,
    DARK,
    RED,
    SLATE,
    STONE,
    WHITE,
    glass,
    leaves,
    masonry,
    metal,
    patches,
    plain,
    shining,
    wood,
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
    rough,
    slab,
)

Model = list[Part]
_GRASS = (0.40, 0.66, 0.26)
_ROOFS: tuple[Colour, ...] = (
    (0.80, 0.28, 0.20), (0.86, 0.50, 0.22), (0.62, 0.26, 0.24), (0.30, 0.46, 0.66), (0.78, 0.36, 0.30),
)  # fmt: skip
_WALLS: tuple[Colour, ...] = ((0.97, 0.92, 0.80), (0.94, 0.84, 0.66), (0.93, 0.93, 0.90), (0.86, 0.76, 0.64))


def _mound(radius: float, deep: float = 0.5) -> Model:
    """Ground that ends in a round edge."""
    grass = Paint(colour=_GRASS, pattern=patches((0.50, 0.74, 0.32), 0.8), gloss=0.05, soft=0.4)
    return [
        lathe(
            ((0, -deep), (0.72 * radius, -deep), (0.98 * radius, -0.12), (0, -0.10)), plain((0.50, 0.38, 0.28), 0.05)
        ),
        lathe(((0, -0.14), (radius, -0.14), (0.99 * radius, 0.0), (0.6 * radius, 0.06), (0, 0.08)), grass),
    ]


def _home(x: float, z: float, number: int, *, size: float = 1.0, turn: float = 0.0) -> Model:
    """A small house with a lit window."""
    wall, tiles = plain(_WALLS[number % 4], 0.08), plain(_ROOFS[number % 5], 0.15)
    made: Model = [
        gable(1.0, 0.8, 1.4, 1.2, wall),
        *roof(1.0, 0.8, 1.4, 1.2, tiles, 0.12, 0.14),
        box((0.30, 0.48, 0.06), wood(DARK, 1), (-0.16, 0, 0.60)),
        box((0.24, 0.26, 0.06), shining(), (0.24, 0.30, 0.60)),
        box((0.06, 0.26, 0.26), shining(), (0.50, 0.32, 0.05)),
        box((0.20, 0.5, 0.20), plain((0.62, 0.36, 0.28), 0.05), (0.22, 1.05, -0.25)),
    ]
    return moved(made, (x, 0.03, z), turn=(0, turn, 0), scale=size)


def _fir(x: float, z: float, tall: float = 1.0) -> Model:
    green = plain((0.16, 0.44, 0.26), 0.08)
    return [
        rod((x, 0, z), (x, 0.3 * tall, z), 0.07 * tall, wood(DARK, 1)),
        *[
            lathe(((0, 0), (r * tall, 0), (0, 0.6 * tall)), green, (x, y * tall, z))
            for r, y in ((0.40, 0.22), (0.32, 0.52), (0.22, 0.84))
        ],
    ]


def _bush(x: float, z: float, size: float = 1.0) -> Model:
    crown = leaves((0.26, 0.54, 0.20), (0.46, 0.74, 0.30), 6)
    return [
        rod((x, 0, z), (x, 0.5 * size, z), 0.07 * size, wood(DARK, 1)),
        rough(ball((0.42 * size, 0.44 * size, 0.42 * size), crown, (x, 0.78 * size, z)), 0.04, 4.0, x + z),
    ]


def miniature_village() -> Model:
    homes = (
        (-1.75, 0.5, 0, 18), (-0.75, 1.25, 1, 8), (0.55, 1.35, 2, -6), (1.70, 0.65, 3, -16), (-1.25, -0.70, 4, 30),
        (1.15, -0.60, 5, -24), (2.25, -0.35, 6, -30), (-2.35, -0.35, 8, 34),
    )  # fmt: skip
    church: Model = [
        box((0.7, 2.2, 0.7), plain(_WALLS[2], 0.08), (0, 0, 0)),
        cone(0.62, 0.0, 1.5, plain(_ROOFS[3], 0.2), (0, 2.2, 0)),
        box((0.22, 0.5, 0.06), shining(), (0, 1.2, 0.35)),
        gable(1.3, 1.2, 2.0, 1.6, plain(_WALLS[2], 0.08)),
        *roof(1.3, 1.2, 2.0, 1.6, plain(_ROOFS[3], 0.2), 0.12, 0.12),
    ]
    return [
        *_mound(3.0),
        *moved(church, (0, 0.05, -0.75)),
        *[part for x, z, k, turn in homes for part in _home(x, z, k, turn=turn)],
        *[
            part
            for x, z in ((-2.45, 0.95), (2.45, 1.05), (-0.1, 2.0), (0.1, 0.6), (-1.9, -1.4))
            for part in _bush(x, z, 0.8)
        ],
    ]


def miniature_city() -> Model:
    towers = (
        (-1.9, 0.8, 2.2), (-1.1, 1.3, 1.5), (-0.3, 0.9, 3.2), (0.6, 1.2, 2.0), (1.4, 0.8, 2.8), (2.1, 0.6, 1.6),
        (-2.2, -0.4, 3.0), (-1.2, -0.3, 4.4), (0.0, -0.4, 5.4), (1.1, -0.4, 4.0), (2.0, -0.6, 3.2), (-0.6, -1.4, 4.0),
        (0.7, -1.4, 4.6),
    )  # fmt: skip
    tones: tuple[Colour, ...] = (
        (0.46, 0.58, 0.72), (0.76, 0.72, 0.66), (0.36, 0.46, 0.62), (0.68, 0.76, 0.82), (0.82, 0.62, 0.48),
    )  # fmt: skip
    made: Model = [*_mound(3.0)]
    for k, (x, z, tall) in enumerate(towers):
        made.append(box((0.66, tall, 0.66), plain(tones[k % 5], 0.4), (x, 0, z), edge=0.03))
        for row in range(int(tall / 0.36) - 1):
            for side in (-0.2, 0.0, 0.2):
                lit = (row * 3 + k + round(side * 5)) % 3 != 0
                paint = shining() if lit else plain((0.24, 0.32, 0.46), 0.8)
                made.append(box((0.11, 0.18, 0.04), paint, (x + side, 0.26 + 0.36 * row, z + 0.33)))
        if k % 3 == 2:
            made.append(rod((x, tall, z), (x, tall + 0.7, z), 0.04, metal()))
    return made


def miniature_forest() -> Model:
    firs = (
        (-2.0, 0.3, 1.5), (-1.3, 1.2, 1.2), (-0.6, -0.6, 2.1), (0.3, 0.8, 1.7), (1.0, -0.8, 2.2), (1.6, 0.9, 1.4),
        (2.2, -0.1, 1.6), (-1.5, -1.2, 1.9), (0.2, -1.8, 2.0),
    )  # fmt: skip
    bushes = ((-2.3, 1.1, 1.1), (-0.4, 1.7, 1.0), (0.9, 1.7, 1.2), (2.4, 0.9, 1.0))
    return [
        *_mound(3.0),
        *[part for x, z, tall in firs for part in _fir(x, z, tall)],
        *[part for x, z, size in bushes for part in _bush(x, z, size)],
    ]


def miniature_landscape() -> Model:
    rock = Paint(colour=(0.52, 0.50, 0.52), pattern=patches((0.62, 0.60, 0.60), 0.6), gloss=0.05)
    peaks = ((-0.9, -1.1, 1.5, 2.4), (0.7, -1.2, 1.7, 3.1), (1.9, -0.6, 1.1, 1.7))
    made: Model = [*_mound(3.0)]
    for x, z, wide, tall in peaks:
        made += [
            rough(lathe(((0, 0), (wide, 0), (0.45 * wide, 0.55 * tall), (0, tall)), rock, (x, 0, z)), 0.06, 1.6, x),
            rough(
                lathe(((0, 0), (0.42 * wide, 0), (0, 0.45 * tall)), plain(WHITE, 0.2), (x, 0.58 * tall, z)), 0.05, 2, x
            ),
        ]
    hills = ((-1.8, 0.4, 1.0, 0.5), (1.6, 0.8, 1.1, 0.45))
    made += [ball((r, h, 0.8 * r), plain((0.46, 0.70, 0.30), 0.05), (x, 0.0, z)) for x, z, r, h in hills]
    river: list[Vector] = [(-0.2, 0.06, -0.6), (0.3, 0.06, 0.1), (-0.3, 0.06, 0.9), (0.2, 0.05, 1.8), (0.1, 0.0, 2.9)]
    made.append(tube(river, 0.26, plain((0.26, 0.60, 0.86), 0.8)))
    for x, z, tall in ((-2.2, 0.9, 0.8), (-1.4, 1.4, 0.9), (-2.5, -0.2, 0.8), (1.2, 1.5, 0.8), (2.3, 0.6, 0.9)):
        made += _fir(x, z, tall)
    return [*made, *_home(-1.2, 0.5, 0, size=0.6, turn=20), *_home(1.3, 0.4, 1, size=0.6, turn=-20)]


def portal() -> Model:
    stone = masonry(0.5, 0.5, (0.52, 0.50, 0.56))
    blocks: Model = []
    for k in range(22):
        a = 2 * math.pi * k / 22
        at = (1.55 * math.cos(a), 2.15 + 2.05 * math.sin(a), 0.0)
        blocks.append(box((0.62, 0.52, 0.55), stone, (at[0], at[1] - 0.26, 0), turn=(0, 0, math.degrees(a)), edge=0.06))
        if k % 2 == 0:
            blocks.append(ball((0.09, 0.09, 0.06), _light((0.85, 0.55, 1.0)), (at[0], at[1], 0.29)))
    made: Model = [lathe(((0, 0), (2.3, 0), (2.0, 0.34), (0, 0.34)), stone), *blocks]
    disc = [(1.34 * x, 2.15 + 1.82 * y) for x, y in arc(1.0, 0, 350, 36)]
    made.append(slab(disc, 0.08, _light((0.42, 0.16, 0.78)), (0, 0, -0.08)))
    for arm in range(4):
        for k in range(16):
            t = k / 15
            a = 2 * math.pi * arm / 4 + 3.6 * t
            r = 1.16 * t + 0.06
            shade = (0.55 + 0.4 * (1 - t), 0.35 + 0.5 * (1 - t), 1.0)
            made.append(
                ball(
                    (0.10 + 0.12 * (1 - abs(2 * t - 1)), 0.12, 0.05),
                    _light(shade),
                    (r * math.cos(a), 2.15 + 1.36 * r * math.sin(a), 0.02),
                    turn=(0, 0, math.degrees(a) + 90),
                )
            )
    return [*made, ball((0.30, 0.36, 0.08), _light((0.98, 0.92, 1.0)), (0, 2.15, 0.04))]


def _light(colour: Colour) -> Paint:
    return Paint(colour=colour, gloss=0.2, glow=0.9)


def magic_circle() -> Model:
    glow = _light((0.35, 0.85, 1.0))
    made: Model = [ring(r, 0.045, glow, (0, 0.05, 0)) for r in (2.0, 1.62, 0.7)]
    corners = around(5, 1.60, 0.05, 0.25)
    made += [rod(corners[k], corners[(k + 2) % 5], 0.035, glow) for k in range(5)]
    for k in range(14):
        a = 2 * math.pi * k / 14
        x, z = 1.81 * math.cos(a), 1.81 * math.sin(a)
        strokes = ((-0.06, -0.09, -0.06, 0.09), (-0.06, 0.09, 0.07, 0.0), (0.07, 0.0, -0.06 + 0.03 * (k % 4), -0.05))
        made += [rod((x + p, 0.06, z + q), (x + u, 0.06, z + v), 0.024, glow) for p, q, u, v in strokes]
    return made


def crystals() -> Model:
    made: Model = [rough(ball((1.5, 0.4, 1.1), plain((0.38, 0.34, 0.42), 0.1), (0, 0.05, 0)), 0.1, 1.6)]
    shafts = (
        (0.0, 0.0, 0, 0, 3.0, 0.42), (-0.6, 0.2, 22, 0, 2.1, 0.34), (0.62, 0.15, -24, 0, 2.3, 0.36),
        (-1.05, 0.1, 42, 0, 1.4, 0.27), (1.1, 0.2, -44, 0, 1.5, 0.28), (0.15, 0.6, -8, 30, 1.5, 0.28),
        (-0.35, 0.7, 14, 34, 1.0, 0.22),
    )  # fmt: skip
    for k, (x, z, lean, out, tall, wide) in enumerate(shafts):
        tone = ((0.66, 0.36, 0.92), (0.76, 0.48, 0.98), (0.56, 0.30, 0.86))[k % 3]
        corners = [(wide * math.cos(math.radians(a)), wide * math.sin(math.radians(a))) for a in range(0, 360, 60)]
        paint = Paint(colour=tone, gloss=0.9, glow=0.22)
        shaft = [
            slab(corners, tall, paint, (0, 0.5 * tall, 0), turn=(90, 0, 0), edge=0.01),
            cone(wide, 0.0, 1.3 * wide, paint, (0, tall, 0)),
        ]
        made += moved(shaft, (x, 0.2, z), turn=(out, 0, lean))
    return made


def banner() -> Model:
    cloth = plain(RED, 0.1)
    return [
        lathe(((0, 0), (0.5, 0), (0.4, 0.16), (0, 0.16)), plain(STONE, 0.1)),
        rod((0, 0, 0), (0, 4.6, 0), 0.07, wood(DARK, 1)),
        ball(0.14, metal(BRASS), (0, 4.66, 0)),
        rod((-0.95, 4.2, 0.1), (0.95, 4.2, 0.1), 0.05, metal(BRASS)),
        slab([(-0.85, 4.2), (-0.85, 1.7), (0, 1.15), (0.85, 1.7), (0.85, 4.2)], 0.06, cloth, (0, 0, 0.14)),
        slab(
            [(-0.85, 1.86), (-0.85, 1.7), (0, 1.15), (0.85, 1.7), (0.85, 1.86), (0, 1.34)],
            0.08,
            metal(BRASS),
            (0, 0, 0.15),
        ),
        slab([(0.42 * x, 3.1 + 0.42 * y) for x, y in arc(1.0, 0, 350, 24)], 0.09, metal(BRASS), (0, 0, 0.15)),
        slab([(-0.10, 2.5), (0.10, 2.5), (0.10, 3.7), (-0.10, 3.7)], 0.12, cloth, (0, 0, 0.16)),
    ]


def mushroom_house() -> Model:
    cream, cap = plain((0.96, 0.90, 0.80), 0.1), plain((0.86, 0.18, 0.16), 0.35)
    dots = (
        (0, 3.9, 0.6),
        (-1.1, 3.45, 0.95),
        (1.15, 3.4, 0.9),
        (0.35, 3.1, 1.62),
        (-0.85, 2.75, 1.72),
        (1.6, 2.8, 1.1),
    )
    door = [(-0.42, 0), (0.42, 0), (0.42, 0.85), *[(x, 0.85 + y) for x, y in arc(0.42, 20, 160, 7)], (-0.42, 0.85)]
    return [
        lathe(((0, 0), (1.25, 0), (1.05, 0.8), (0.98, 1.7), (1.1, 2.4), (0, 2.4)), cream, smooth=1),
        lathe(((0, 2.1), (2.3, 2.1), (2.35, 2.35), (1.9, 3.2), (1.0, 3.95), (0, 4.15)), cap, smooth=2),
        *[ball((0.34, 0.28, 0.20), plain(WHITE, 0.2), at) for at in dots],
        slab(door, 0.16, wood((0.40, 0.24, 0.14), 1), (-0.18, 0.02, 1.12)),
        ball(0.05, metal(BRASS), (0.08, 0.5, 1.24)),
        *_lit_pane(0.60, 1.05, 0.90, 0.20, 32),
        *_lit_pane(-0.15, 1.75, 1.02, 0.18, 0),
        box((0.36, 1.0, 0.36), masonry(0.2, 0.12, (0.62, 0.40, 0.32)), (1.15, 3.1, -0.3)),
        box((0.46, 0.10, 0.46), plain(SLATE), (1.15, 4.06, -0.3)),
        *[ball((0.3, 0.18, 0.24), plain((0.36, 0.62, 0.24), 0.05), (x, 0.06, z)) for x, z in ((-1.2, 0.6), (1.2, 0.7))],
    ]


def _lit_pane(x: float, y: float, z: float, radius: float, turn: float) -> Model:
    """A round window with light behind it."""
    disc = [(radius * a, radius * b) for a, b in arc(1.0, 0, 345, 20)]
    frame = [(1.28 * a, 1.28 * b) for a, b in disc]
    made: Model = [
        slab(frame, 0.10, wood(DARK, 1)),
        slab(disc, 0.14, shining()),
        box((0.03, 2 * radius, 0.16), wood(DARK, 1), (0, -radius, 0)),
        box((2 * radius, 0.03, 0.16), wood(DARK, 1), (0, -0.015, 0)),
    ]
    return moved(made, (x, y, z), turn=(0, turn, 0))


def tree_town() -> Model:
    """A great tree with houses in and on its trunk, stairs around it and lanterns on it."""
    bark, crown = wood((0.46, 0.31, 0.19), 1, 1.4), leaves((0.24, 0.50, 0.18), (0.46, 0.72, 0.28), 5)
    made: Model = [
        rough(lathe(((0, 0), (1.9, 0), (1.3, 0.7), (1.15, 3.2), (1.35, 5.0), (0, 5.2)), bark, smooth=1), 0.05, 1.2),
        *[
            limb((0.6 * x, 0.9, 0.6 * z), (2.2 * x, 0.05, 2.2 * z), 0.5, bark, 0.14)
            for x, _, z in around(6, 1.0, 0, 0.2)
        ],
        limb((0, 4.2, 0), (-2.2, 5.8, 0.2), 0.5, bark, 0.22),
        limb((0, 4.2, 0), (2.2, 6.0, 0.1), 0.5, bark, 0.22),
    ]
    for k, (x, y, z, r) in enumerate(
        ((0, 7.0, -0.3, 2.2), (-2.2, 6.5, 0, 1.6), (2.3, 6.7, 0, 1.7), (-1.2, 8.0, -0.2, 1.6), (1.2, 8.1, -0.2, 1.6))
    ):
        made.append(rough(ball((r, 0.8 * r, 0.9 * r), crown, (x, y, z)), 0.10, 2.2, 1.7 * k))
    door = [(-0.36, 0), (0.36, 0), (0.36, 0.8), *[(x, 0.8 + y) for x, y in arc(0.36, 20, 160, 7)], (-0.36, 0.8)]
    made += [
        slab(door, 0.24, wood((0.56, 0.26, 0.16), 1), (0.1, 0.1, 1.44)),
        ball(0.06, metal(BRASS), (0.32, 0.6, 1.58)),
    ]
    for x, y, z, turn in ((-0.6, 2.0, 1.0, -30), (0.55, 2.5, 1.05, 26), (-0.25, 3.7, 1.16, -8), (0.75, 4.1, 1.0, 34)):
        made += _lit_pane(x, y, z, 0.24, turn)
    for side, y in ((-1, 2.55), (1, 3.25)):
        deck: Model = [
            lathe(((0, 0), (1.05, 0), (1.05, 0.14), (0, 0.14)), wood(DARK), (0, 0, 0)),
            *_home(0, 0.1, 1 - side, size=1.05, turn=-12 * side),
            *[rod((x, 0.1, z), (x, 0.5, z), 0.035, wood(DARK, 1)) for x, _, z in around(9, 0.98)],
            ring(0.98, 0.035, wood(DARK, 1), (0, 0.5, 0)),
        ]
        made += moved(deck, (1.75 * side, y, 0.35))
        made.append(limb((1.0 * side, y - 0.9, 0.2), (1.9 * side, y, 0.4), 0.12, bark, 0.10))
        made += [
            rod((x, 0.1, 1.15), (x, y, 1.15), 0.04, wood((0.72, 0.54, 0.32), 1))
            for x in (1.75 * side - 0.2, 1.75 * side + 0.2)
        ]
        made += [
            rod((1.75 * side - 0.2, 0.3 + 0.3 * k, 1.15), (1.75 * side + 0.2, 0.3 + 0.3 * k, 1.15), 0.035, wood(DARK))
            for k in range(int(y / 0.3) - 1)
        ]
        made += [
            rod((2.6 * side, 5.9, 0.4), (2.6 * side, 5.0, 0.4), 0.02, plain(DARK)),
            ball((0.17, 0.22, 0.17), shining(), (2.6 * side, 4.8, 0.4)),
        ]
    return made


def energy_sword() -> Model:
    return [
        rod((0, 0, 0), (0, 0.62, 0), 0.09, metal()),
        *[ring(0.095, 0.02, plain((0.12, 0.12, 0.14)), (0, y, 0)) for y in (0.12, 0.24, 0.36)],
        box((0.05, 0.10, 0.05), plain(RED), (0, 0.44, 0.08)),
        limb((0, 0.66, 0), (0, 3.0, 0), 0.10, _light((0.35, 0.75, 1.0)), 0.08),
        limb((0, 0.66, 0.04), (0, 2.96, 0.04), 0.065, _light((0.94, 0.99, 1.0)), 0.05),
    ]


def asteroid() -> Model:
    rock = Paint(colour=(0.56, 0.51, 0.47), pattern=patches((0.45, 0.41, 0.39), 0.7), gloss=0.05)
    pits = ((-0.65, 1.6, 1.05, 0.42), (0.5, 0.9, 1.20, 0.36), (0.95, 1.75, 0.85, 0.28), (-1.25, 0.9, 0.85, 0.30))
    holes = [ball((r, r, 0.5 * r), plain((0.34, 0.31, 0.30), 0.05), (x, y, z + 0.1 * r)) for x, y, z, r in pits]
    return [carved(rough(ball((1.7, 1.15, 1.25), rock, (0, 1.2, 0)), 0.12, 1.0, 2.0), *holes)]


def black_hole() -> Model:
    made: Model = [ball(1.0, plain((0.01, 0.01, 0.02), 0.0), (0, 0, 0))]
    for r, tone in (
        (1.25, (1.0, 0.94, 0.76)),
        (1.5, (1.0, 0.78, 0.36)),
        (1.8, (0.98, 0.56, 0.18)),
        (2.1, (0.80, 0.34, 0.14)),
    ):
        made.append(ring(r, 0.13, _light(tone)))
    made.append(ring(1.12, 0.09, _light((1.0, 0.90, 0.66)), turn=(90, 0, 0)))
    return made


def dome() -> Model:
    metallic = metal()
    made: Model = [
        lathe(((0, 0), (2.3, 0), (2.3, 0.5), (0, 0.5)), plain(WHITE, 0.3)),
        lathe(
            ((0, 0.5), (2.15, 0.5), (2.0, 1.3), (1.5, 2.1), (0.8, 2.55), (0, 2.7)),
            plain((0.86, 0.89, 0.92), 0.5),
            smooth=2,
        ),
        box((0.9, 1.1, 1.3), plain((0.80, 0.83, 0.87), 0.4), (0, 0, 1.9), edge=0.1),
        box((0.55, 0.85, 0.1), plain((0.20, 0.30, 0.44), 0.8), (0, 0.06, 2.55)),
        rod((1.2, 2.2, 0), (1.2, 3.5, 0), 0.04, metallic),
        ball(0.09, _light((1.0, 0.2, 0.16)), (1.2, 3.55, 0)),
    ]
    for a in (-64, -38, 38, 64):
        x, z = 2.03 * math.sin(math.radians(a)), 2.03 * math.cos(math.radians(a))
        made += moved([box((0.5, 0.4, 0.14), shining())], (x, 1.0, z), turn=(-14, a, 0))
    return made


def display_bottle() -> Model:
    """A clear bottle that lies on its side, for what is in it to stand in."""
    clear = glass((0.82, 0.94, 0.98), 0.16)
    lying = [
        lathe(
            ((0, 0), (0.92, 0), (1.0, 0.10), (1.0, 2.5), (0.86, 3.0), (0.36, 3.45), (0.33, 4.1), (0, 4.1)),
            clear,
            smooth=2,
        ),
        lathe(((0.33, 0), (0.42, 0), (0.42, 0.14), (0.33, 0.14)), glass((0.82, 0.94, 0.98), 0.4), (0, 3.95, 0)),
        cone(0.28, 0.33, 0.42, wood((0.78, 0.56, 0.34), 1), (0, 3.95, 0)),
    ]
    stand: Model = [
        box((2.9, 0.16, 1.1), wood(DARK), (0, 0, 0), edge=0.04),
        *[box((0.22, 0.42, 1.0), wood(DARK, 1), (x, 0.1, 0), edge=0.04) for x in (-0.95, 0.95)],
    ]
    return [*moved(lying, (1.3, 1.42, 0), turn=(0, 0, 90)), *moved(stand, (-0.05, 0, 0))]


def soap_bubble() -> Model:
    skin = glass((0.80, 0.92, 1.0), 0.14)
    sheen: Model = [
        ring(0.985, 0.018, Paint(colour=tone, gloss=0.9, glow=0.3), (0, 1.0, z), turn=(90, 0, 0))
        for tone, z in (((0.98, 0.62, 0.86), 0.0), ((0.60, 0.86, 1.0), 0.16), ((0.74, 1.0, 0.80), -0.16))
    ]
    glint = Paint(colour=(1.0, 1.0, 1.0), gloss=1.0, glow=0.6)
    return [
        ball(1.0, skin, (0, 1.0, 0)),
        *sheen,
        ball((0.16, 0.24, 0.05), glint, (-0.46, 1.56, 0.66), turn=(0, 0, -38)),
        ball((0.06, 0.09, 0.04), glint, (-0.64, 1.26, 0.70), turn=(0, 0, -20)),
    ]


def miniature_island() -> Model:
    sea, foam = plain((0.16, 0.62, 0.80), 0.8), plain((0.88, 0.97, 1.0), 0.4)
    sand = Paint(colour=(0.95, 0.84, 0.60), pattern=patches((0.90, 0.77, 0.52), 0.5), gloss=0.05)
    made: Model = [
        lathe(((0, -0.5), (2.2, -0.5), (2.95, -0.1), (3.0, 0.0), (0, 0.0)), sea),
        lathe(((0, 0), (1.95, 0.0), (1.9, 0.04), (0, 0.05)), foam),
        lathe(((0, 0), (1.8, 0.0), (1.4, 0.24), (0.5, 0.42), (0, 0.44)), sand),
    ]
    for x, z, tall, lean in ((-0.4, 0.0, 2.2, -0.5), (0.35, -0.2, 1.7, 0.45)):
        top = (x + lean, 0.4 + tall, z)
        made.append(tube([(x, 0.3, z), (x + 0.3 * lean, 0.4 + 0.5 * tall, z), top], 0.10, wood((0.56, 0.40, 0.24), 1)))
        made += [
            limb(top, (top[0] + 0.95 * a, top[1] - 0.25, z + 0.95 * c), 0.13, plain((0.22, 0.60, 0.26), 0.1), 0.02)
            for a, _, c in around(7, 1.0, 0, 0.1)
        ]
    umbrella = [
        rod((1.0, 0.2, 0.5), (1.0, 1.0, 0.5), 0.03, plain(WHITE)),
        cone(0.55, 0.0, 0.3, plain(RED), (1.0, 0.92, 0.5)),
    ]
    return [*made, *umbrella]


def galaxy_swirl() -> Model:
    made: Model = [ball((0.34, 0.22, 0.34), _light((1.0, 0.95, 0.82)), (0, 0, 0))]
    for arm in range(3):
        for k in range(34):
            t = k / 33
            a = 2 * math.pi * arm / 3 + 4.4 * t
            r = 0.25 + 1.75 * t
            tone = (0.98 - 0.5 * t, 0.80 - 0.36 * t, 1.0)
            size = 0.15 * (1 - 0.6 * t)
            made.append(ball((size, 0.4 * size, size), _light(tone), (r * math.cos(a), 0, r * math.sin(a))))
            if k % 3 == 0:
                b, far = a + 0.28, r * 1.06
                made.append(ball(0.035, _light((1.0, 1.0, 1.0)), (far * math.cos(b), 0.05, far * math.sin(b))))
    return made


MODELS = {
    "miniature_village": miniature_village,
    "miniature_city": miniature_city,
    "miniature_forest": miniature_forest,
    "miniature_landscape": miniature_landscape,
    "portal": portal,
    "magic_circle": magic_circle,
    "crystals": crystals,
    "banner": banner,
    "mushroom_house": mushroom_house,
    "tree_town": tree_town,
    "energy_sword": energy_sword,
    "asteroid": asteroid,
    "black_hole": black_hole,
    "dome": dome,
    "display_bottle": display_bottle,
    "soap_bubble": soap_bubble,
    "miniature_island": miniature_island,
    "galaxy_swirl": galaxy_swirl,
}
VIEWS = {
    "miniature_village": View(yaw_deg=14.0, pitch_deg=16.0),
    "miniature_city": View(yaw_deg=16.0, pitch_deg=10.0),
    "miniature_forest": View(yaw_deg=14.0, pitch_deg=12.0),
    "miniature_landscape": View(yaw_deg=10.0, pitch_deg=18.0),
    "portal": View(yaw_deg=12.0, pitch_deg=4.0),
    "magic_circle": View(yaw_deg=0.0, pitch_deg=24.0),
    "crystals": View(yaw_deg=10.0, pitch_deg=8.0),
    "banner": View(yaw_deg=10.0, pitch_deg=4.0),
    "mushroom_house": View(yaw_deg=10.0, pitch_deg=6.0),
    "tree_town": View(yaw_deg=6.0, pitch_deg=6.0),
    "energy_sword": View(yaw_deg=0.0, pitch_deg=4.0),
    "black_hole": View(yaw_deg=8.0, pitch_deg=16.0),
    "dome": View(yaw_deg=18.0, pitch_deg=12.0),
    "display_bottle": View(yaw_deg=8.0, pitch_deg=8.0),
    "soap_bubble": View(yaw_deg=0.0, pitch_deg=4.0),
    "miniature_island": View(yaw_deg=10.0, pitch_deg=14.0),
    "galaxy_swirl": View(yaw_deg=10.0, pitch_deg=34.0),
}
