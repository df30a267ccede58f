"""What stands out in landscapes: trees of far lands, temples and towers, and works by the water."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.buildings import gable, pane, roof
from training.assets.models.forms import around, tube
from training.assets.models.patterns import (
    BLACK,
    BRASS,
    DARK,
    OAK,
    WHITE,
    YELLOW,
    boards,
    grain,
    leaves,
    masonry,
    metal,
    plain,
    wood,
)
from training.assets.models.trees import BARK, crown
from training.assets.solid import Colour, Paint, Part, ball, box, carved, cone, lathe, moved, ring, rod, rough, slab

Model = list[Part]
CONCRETE = (0.62, 0.61, 0.58)


def acacia() -> Model:
    """A flat crown like an umbrella."""
    bark = Paint(colour=(0.42, 0.32, 0.24), pattern=grain(1), gloss=0.05)
    tops = [(-1.7, 2.95), (-0.9, 3.15), (0.0, 3.25), (0.9, 3.15), (1.75, 2.9), (-0.4, 2.95), (0.5, 2.95)]
    boughs = [
        rod((0.05, 1.1, 0), (x * 0.75, y - 0.25, 0.15 * k - 0.4), 0.10, bark, 0.04) for k, (x, y) in enumerate(tops)
    ]
    discs = [
        rough(
            ball((0.85, 0.24, 0.75), leaves((0.30, 0.44, 0.14), (0.56, 0.66, 0.26), 6), (x, y, 0.2 * k - 0.6)),
            0.05,
            7,
            k,
        )
        for k, (x, y) in enumerate(tops)
    ]
    return [
        lathe(((0, 0), (0.32, 0), (0.16, 0.25), (0.13, 1.3), (0, 1.3)), bark, smooth=1),
        rod((0, 0.8, 0), (-0.5, 1.9, 0.1), 0.12, bark, 0.07),
        *boughs,
        *discs,
    ]


def redwood() -> Model:
    """A trunk that is taller than everything, with its boughs high up."""
    bark = Paint(colour=(0.55, 0.30, 0.20), pattern=grain(1, 0.7), gloss=0.05)
    boughs = [
        rough(
            ball(
                (0.62 - 0.045 * k, 0.30, 0.55 - 0.04 * k),
                leaves((0.12, 0.30, 0.12), (0.34, 0.50, 0.22), 7),
                ((0.34 - 0.02 * k) * (-1) ** k, 3.6 + 0.40 * k, 0.15 * math.sin(k)),
            ),
            0.06,
            7,
            k,
        )
        for k in range(9)
    ]
    return [
        rough(
            lathe(((0, 0), (0.62, 0), (0.40, 0.5), (0.34, 2.2), (0.22, 5.0), (0.05, 7.0), (0, 7.0)), bark, smooth=1),
            0.03,
            4,
        ),
        *boughs,
        rough(ball((0.22, 0.5, 0.22), leaves((0.12, 0.30, 0.12), (0.34, 0.50, 0.22), 7), (0, 7.2, 0)), 0.04, 8),
    ]


def olive_tree() -> Model:
    bark = Paint(colour=(0.48, 0.42, 0.35), pattern=grain(1), gloss=0.05)
    blobs = [
        (0, 2.3, 0, 0.62),
        (-0.7, 2.0, 0.1, 0.52),
        (0.72, 2.05, 0.05, 0.5),
        (-0.3, 2.55, 0.1, 0.42),
        (0.42, 2.55, 0, 0.42),
        (0.1, 1.9, 0.45, 0.46),
    ]
    return [
        rough(rod((0.1, 0, 0), (-0.12, 0.75, 0), 0.34, bark, 0.24), 0.06, 5),
        rod((-0.12, 0.6, 0), (-0.55, 1.7, 0.05), 0.20, bark, 0.09),
        rod((-0.08, 0.6, 0), (0.5, 1.75, 0.05), 0.18, bark, 0.08),
        *crown(blobs, (0.40, 0.47, 0.32), (0.68, 0.74, 0.56), 10),
        *[
            ball(
                0.045, plain((0.22, 0.20, 0.26), 0.5), (0.75 * math.cos(2.4 * k), 2.05 + 0.32 * math.sin(3.7 * k), 0.48)
            )
            for k in range(12)
        ],
    ]


def joshua_tree() -> Model:
    bark = Paint(colour=(0.50, 0.42, 0.32), pattern=grain(1), gloss=0.05)
    ends = [
        (-0.85, 2.0, 0.1),
        (-0.35, 2.5, -0.1),
        (0.3, 2.7, 0.0),
        (0.95, 2.2, 0.1),
        (0.62, 1.7, 0.25),
        (-1.15, 1.5, 0.0),
    ]
    out: Model = [lathe(((0, 0), (0.26, 0), (0.17, 0.3), (0.16, 1.3), (0, 1.3)), bark, smooth=1)]
    for k, (x, y, z) in enumerate(ends):
        out.append(rod((0, 0.9 + 0.1 * (k % 3), 0), (x, y, z), 0.13, bark, 0.10))
        for j in range(16):
            a, b = 2.4 * j, 0.35 + 0.9 * ((j * 7) % 11) / 11
            tip = (x + 0.36 * math.cos(a) * math.cos(b), y + 0.36 * math.sin(b), z + 0.36 * math.sin(a) * math.cos(b))
            out.append(rod((x, y, z), tip, 0.05, plain((0.46, 0.56, 0.30), 0.1), 0.008))
    return out


def wisteria() -> Model:
    """A bough from which clusters hang."""
    bark = Paint(colour=BARK, pattern=grain(1), gloss=0.05)
    out: Model = [
        tube([(-0.2, 0, 0), (-0.1, 0.9, 0), (0.1, 1.7, 0), (0.0, 2.3, 0)], 0.16, bark),
        rod((0, 2.1, 0), (-1.2, 2.55, 0), 0.10, bark, 0.04),
        rod((0, 2.1, 0), (1.2, 2.5, 0), 0.10, bark, 0.04),
        *crown(
            [
                (0, 2.75, 0, 0.5),
                (-0.7, 2.7, 0.1, 0.42),
                (0.7, 2.68, 0.1, 0.42),
                (-1.2, 2.55, 0, 0.34),
                (1.2, 2.52, 0, 0.34),
            ],
            (0.36, 0.52, 0.22),
            (0.56, 0.68, 0.34),
            9,
        ),
    ]
    for k in range(15):
        x, z = -1.35 + 2.7 * k / 14, 0.28 * math.sin(2.1 * k)
        top, long = 2.45 - 0.12 * abs(x), 0.62 + 0.28 * math.sin(1.7 * k) ** 2
        for j in range(5):
            t = j / 4
            tone: Colour = (0.52 + 0.2 * t, 0.36 + 0.22 * t, 0.78 + 0.1 * t)
            out.append(
                rough(
                    ball((0.15 * (1 - 0.75 * t) + 0.03,) * 3, plain(tone, 0.1), (x, top - long * t, z)), 0.02, 16, k + j
                )
            )
    return out


def geyser() -> Model:
    """A column of water that breaks up into steam, from a cone of stone."""
    stone = plain((0.80, 0.72, 0.60), 0.1)
    water, steam = plain((0.80, 0.90, 0.96), 0.7), Paint(colour=(0.96, 0.97, 0.99), gloss=0.1)
    puffs = [
        (0, 3.5, 0.42),
        (-0.36, 3.2, 0.34),
        (0.40, 3.3, 0.36),
        (0.1, 4.0, 0.44),
        (-0.44, 3.85, 0.36),
        (0.5, 3.9, 0.34),
        (-0.1, 4.5, 0.36),
        (0.3, 4.4, 0.30),
        (-0.2, 2.7, 0.26),
        (0.22, 2.6, 0.24),
    ]
    return [
        rough(lathe(((0, 0), (1.15, 0), (0.6, 0.22), (0.3, 0.36), (0, 0.30)), stone, smooth=1), 0.05, 3),
        lathe(((0, 0), (0.9, 0), (0.8, 0.03), (0, 0.03)), plain((0.30, 0.70, 0.78), 0.8), (0, 0.01, 0)),
        rough(lathe(((0, 0.2), (0.20, 0.2), (0.17, 1.6), (0.30, 2.8), (0.2, 3.4), (0, 3.5)), water, smooth=2), 0.05, 6),
        *[
            rod((0, 0.35, 0), (0.5 * math.cos(a), 2.0 + 0.5 * math.sin(3 * a), 0.4 * math.sin(a)), 0.07, water, 0.03)
            for a in (0.3, 1.2, 2.2, 3.2, 4.3, 5.4)
        ],
        *[ball(0.05, water, (0.75 * math.cos(1.9 * k), 1.2 + 0.22 * k, 0.5 * math.sin(1.9 * k))) for k in range(10)],
        *[rough(ball(r, steam, (x, y, 0.1 * math.sin(7 * x))), 0.06, 4, k) for k, (x, y, r) in enumerate(puffs)],
    ]


def dam() -> Model:
    """A wall across a valley, with water over its spillways."""
    grey, water = Paint(colour=CONCRETE, pattern=boards(0.5), gloss=0.1), plain((0.74, 0.88, 0.96), 0.7)
    rock = plain((0.46, 0.42, 0.38), 0.05)
    return [
        slab([(-2.7, 0), (2.7, 0), (3.1, 2.2), (-3.1, 2.2)], 0.9, grey, edge=0.04),
        box((6.3, 0.16, 1.1), plain((0.74, 0.73, 0.70), 0.1), (0, 2.2, 0)),
        *[box((0.22, 0.5, 1.0), grey, (-2.4 + 1.2 * k, 2.2, 0)) for k in range(5)],
        *[
            slab([(-0.34, 0), (0.34, 0), (0.26, 1.75), (-0.26, 1.75)], 0.14, water, (-1.8 + 1.2 * k, 0.1, 0.48))
            for k in range(4)
        ],
        *[rough(ball((0.46, 0.16, 0.3), plain(WHITE), (-1.8 + 1.2 * k, 0.08, 0.7)), 0.04, 9, k) for k in range(4)],
        box((5.6, 0.10, 1.4), plain((0.20, 0.50, 0.66), 0.8), (0, 0, 0.9)),
        *[rough(ball((0.9, 2.0, 0.9), rock, (s * 3.2, 0.7, 0)), 0.18, 2, s) for s in (-1, 1)],
    ]


def mountain_monastery() -> Model:
    """White walls that lean inward, red above, with a golden roof: Tibet's."""
    white, red = plain((0.94, 0.92, 0.87), 0.05), plain((0.56, 0.16, 0.13), 0.05)
    gold = metal((0.92, 0.70, 0.26))

    def block(wide: float, tall: float, x: float, y: float, z: float, paint: Paint) -> Model:
        lean = 0.08 * tall
        w = wide / 2
        walls = slab([(-w, 0), (w, 0), (w - lean, tall), (-w + lean, tall)], 1.3, paint, (x, y, z))
        band = box((wide - 1.6 * lean, 0.14, 1.34), plain((0.42, 0.12, 0.10), 0.05), (x, y + tall - 0.12, z))
        rows = int(tall / 0.55)
        count = max(2, int(wide / 0.5))
        windows = [
            box(
                (0.17, 0.28, 0.08),
                plain(BLACK, 0.3),
                (x - w + 0.32 + (wide - 0.64) * k / (count - 1), y + 0.24 + 0.52 * j, z + 0.64),
            )
            for j in range(rows)
            for k in range(count)
        ]
        return [walls, band, *windows]

    flags = [(0.30, 0.44, 0.86), (0.96, 0.96, 0.96), (0.86, 0.20, 0.18), (0.22, 0.60, 0.30), (0.96, 0.80, 0.20)]
    line = [(1.0 + 1.5 * t, 3.1 - 2.3 * t - 0.4 * math.sin(math.pi * t), 0.75) for t in [k / 10 for k in range(11)]]
    return [
        *block(4.2, 1.3, 0, 0, 0.25, white),
        *block(3.0, 1.1, -0.3, 1.15, 0.0, white),
        *block(1.8, 1.0, -0.1, 2.15, -0.1, red),
        slab([(-1.1, 0), (1.1, 0), (0.62, 0.42), (-0.62, 0.42)], 1.3, gold, (-0.1, 3.15, -0.1), edge=0.04),
        cone(0.12, 0.02, 0.45, gold, (-0.1, 3.5, -0.1)),
        box((0.46, 0.62, 0.1), plain((0.50, 0.14, 0.12)), (0.0, 0, 0.92)),
        tube(line, 0.018, plain(WHITE)),
        *[box((0.14, 0.18, 0.02), plain(flags[k % 5]), (x, y - 0.19, z)) for k, (x, y, z) in enumerate(line)],
    ]


def brutalist_block() -> Model:
    """Raw concrete in heavy pieces, with deep windows."""
    raw = Paint(colour=CONCRETE, pattern=boards(0.16, 1, 0.03), gloss=0.04)
    dark = plain((0.16, 0.18, 0.20), 0.5)
    out: Model = [box((3.0, 3.6, 1.6), raw, (0, 0.7, 0), edge=0.01)]
    for j in range(5):
        out.append(box((3.3, 0.16, 1.9), raw, (0, 1.0 + 0.66 * j, 0), edge=0.01))
        out += [box((0.40, 0.42, 0.2), dark, (-1.2 + 0.6 * k, 1.2 + 0.66 * j, 0.76)) for k in range(5)]
        out += [box((0.10, 0.50, 0.34), raw, (-1.5 + 0.6 * k, 1.16 + 0.66 * j, 0.80), edge=0.01) for k in range(6)]
    out += [box((0.36, 0.9, 0.9), raw, (x, 0, 0), turn=(0, 0, 4 * x), edge=0.01) for x in (-1.2, 0.0, 1.2)]
    out += [
        box((0.9, 5.0, 1.2), raw, (-1.95, 0, -0.1), edge=0.01),
        *[box((0.14, 0.5, 0.1), dark, (-1.95, 0.8 + 0.8 * k, 0.5)) for k in range(5)],
        box((1.5, 0.6, 1.2), raw, (0.5, 4.3, 0), edge=0.01),
    ]
    return out


def stupa() -> Model:
    white, gold = plain((0.95, 0.94, 0.90), 0.1), metal((0.94, 0.74, 0.28))
    eyes = [box((0.13, 0.05, 0.04), plain((0.16, 0.24, 0.56)), (x, 2.02, 0.37)) for x in (-0.15, 0.15)]
    return [
        box((3.2, 0.24, 3.2), white),
        box((2.7, 0.24, 2.7), white, (0, 0.24, 0)),
        box((2.2, 0.22, 2.2), white, (0, 0.48, 0)),
        carved(ball((1.15, 1.15, 1.15), white, (0, 0.70, 0)), box((4, 2, 4), white, (0, -1.3, 0))),
        box((0.72, 0.44, 0.72), gold, (0, 1.80, 0)),
        *eyes,
        *[box((0.30, 0.05, 0.04), plain((0.84, 0.24, 0.18)), (0, 1.86, 0.37))],
        *[cone(0.40 - 0.035 * k, 0.38 - 0.035 * k, 0.10, gold, (0, 2.24 + 0.115 * k, 0)) for k in range(10)],
        cone(0.10, 0.02, 0.4, gold, (0, 3.38, 0)),
        ring(0.32, 0.05, gold, (0, 3.44, 0)),
    ]


def step_pyramid() -> Model:
    """Steps of stone with a stair up its front and a shrine on top."""
    stone = masonry(0.30, 0.15, (0.70, 0.64, 0.52))
    out: Model = [
        lathe(
            ((0, 0), (2.6 - 0.38 * k, 0), (2.5 - 0.38 * k, 0.42), (0, 0.42)),
            stone,
            (0, 0.42 * k, 0),
            sides=4,
            turn=(0, 45, 0),
        )
        for k in range(6)
    ]
    out.append(
        slab(
            [(1.95, 0), (1.95, 0.05), (0.30, 2.52), (0.30, 0)], 0.62, plain((0.76, 0.71, 0.60), 0.05), turn=(0, -90, 0)
        )
    )
    out += [
        box((0.62, 0.05, 0.10), plain((0.50, 0.45, 0.36), 0.05), (0, 0.16 + 0.21 * k, 1.93 - 0.14 * k))
        for k in range(11)
    ]
    out += [
        carved(box((1.0, 0.62, 0.8), stone, (0, 2.5, 0)), box((0.34, 0.44, 1.2), stone, (0, 2.45, 0.3))),
        box((1.16, 0.14, 0.96), plain((0.62, 0.56, 0.45), 0.05), (0, 3.1, 0)),
    ]
    return out


def observatory() -> Model:
    white, dome = plain((0.92, 0.92, 0.90), 0.1), plain((0.86, 0.88, 0.92), 0.5)
    shell = carved(
        ball(1.22, dome, (0, 1.5, 0)),
        box((4, 1.5, 4), dome, (0, 0, 0)),
        box((0.42, 1.8, 2.0), dome, (0.1, 1.72, 1.1), turn=(0, 0, 0)),
    )
    return [
        cone(1.18, 1.18, 1.5, white),
        ring(1.22, 0.07, plain((0.6, 0.62, 0.66), 0.4), (0, 1.5, 0)),
        shell,
        cone(1.02, 1.02, 0.4, plain((0.16, 0.17, 0.20)), (0, 1.45, 0)),
        rod((0.1, 1.7, 0.2), (0.28, 2.75, 1.05), 0.20, metal((0.5, 0.52, 0.58)), 0.16),
        box((0.4, 0.7, 0.1), wood(DARK), (0, 0, 1.14)),
        *[p for a in (-50, 50) for p in moved(pane(0.36, 0.44, 0, 0.7, 1.16), (0, 0, 0), turn=(0, a, 0))],
        box((2.0, 0.9, 1.2), white, (-1.7, 0, 0)),
        box((2.1, 0.1, 1.3), plain((0.5, 0.52, 0.56)), (-1.7, 0.9, 0)),
        *[p for x in (-2.2, -1.5) for p in pane(0.36, 0.44, x, 0.25, 0.6)],
    ]


def minaret() -> Model:
    stone, trim = masonry(0.24, 0.14, (0.86, 0.78, 0.62)), plain((0.94, 0.89, 0.78), 0.1)
    teal = plain((0.16, 0.50, 0.52), 0.4)
    return [
        box((1.3, 1.0, 1.3), stone),
        cone(0.50, 0.42, 2.6, stone, (0, 1.0, 0)),
        cone(0.68, 0.74, 0.16, trim, (0, 3.5, 0)),
        *[rod((0.7 * x, 3.66, 0.7 * z), (0.7 * x, 3.9, 0.7 * z), 0.03, trim) for x, _, z in around(18, 1.0)],
        ring(0.70, 0.04, trim, (0, 3.92, 0)),
        cone(0.32, 0.30, 1.0, stone, (0, 3.66, 0)),
        ring(0.46, 0.05, teal, (0, 2.2, 0)),
        ring(0.48, 0.05, teal, (0, 1.6, 0)),
        lathe(((0, 0), (0.34, 0), (0.42, 0.22), (0.20, 0.55), (0.03, 0.8), (0, 0.8)), teal, (0, 4.64, 0), smooth=2),
        rod((0, 5.3, 0), (0, 5.7, 0), 0.03, metal(BRASS)),
        ring(0.10, 0.025, metal(BRASS), (0, 5.75, 0), turn=(90, 0, 0)),
        box((0.24, 0.5, 0.1), plain(BLACK), (0, 0.15, 0.62)),
        *[box((0.12, 0.3, 0.1), plain(BLACK), (0, y, 0.42)) for y in (1.8, 2.6, 4.0)],
    ]


def lifeguard_tower() -> Model:
    red, white = Paint(colour=(0.88, 0.28, 0.22), pattern=boards(0.16), gloss=0.15), plain(WHITE)
    leg = wood((0.80, 0.66, 0.46), 1)
    return [
        *[rod((sx * 0.85, 0, sz * 0.7), (sx * 0.65, 1.2, sz * 0.55), 0.07, leg) for sx in (-1, 1) for sz in (-1, 1)],
        box((2.1, 0.1, 1.8), leg, (0, 1.2, 0.1)),
        carved(box((1.35, 1.15, 1.1), red, (0, 1.3, -0.1)), box((0.9, 0.5, 1.6), red, (0, 1.75, 0.3))),
        box((1.0, 0.06, 0.2), white, (0, 1.7, 0.46)),
        slab([(-0.95, 0), (0.95, 0), (0.8, 0.16), (-0.8, 0.16)], 1.7, white, (0, 2.45, 0), edge=0.03),
        *[rod((x, 1.3, 0.95), (x, 1.7, 0.95), 0.03, white) for x in (-1.0, -0.5, 0.0, 0.5, 1.0)],
        rod((-1.0, 1.7, 0.95), (1.0, 1.7, 0.95), 0.03, white),
        slab([(0, 0), (1.3, 0), (0, 1.2)], 0.5, leg, (1.0, 0, 0.5), edge=0.02),
        rod((0.6, 2.6, 0), (0.6, 3.3, 0), 0.03, leg),
        box((0.5, 0.3, 0.03), plain(YELLOW), (0.86, 2.98, 0)),
        ring(0.20, 0.06, white, (0.45, 1.5, 0.5), turn=(90, 0, 0)),
    ]


def stilt_house() -> Model:
    plank, thatch = (
        Paint(colour=(0.62, 0.42, 0.26), pattern=boards(0.15), gloss=0.1),
        Paint(colour=(0.78, 0.62, 0.34), pattern=grain(1), gloss=0.02),
    )
    return [
        *[rod((x, 0, z), (x, 1.5, z), 0.08, wood(OAK, 1)) for x in (-1.2, -0.4, 0.4, 1.2) for z in (-0.7, 0.7)],
        box((3.2, 0.14, 2.0), wood(OAK), (0, 1.5, 0.1)),
        *moved([gable(2.2, 1.0, 1.7, 1.4, plank), *roof(2.2, 1.0, 1.75, 1.4, thatch, 0.2, 0.35)], (0, 1.62, -0.1)),
        box((0.46, 0.8, 0.08), wood(DARK, 1), (0.3, 1.64, 0.62)),
        *pane(0.44, 0.44, -0.5, 1.95, 0.62),
        *[rod((x, 1.6, 1.05), (x, 2.0, 1.05), 0.03, wood(OAK)) for x in (-1.5, -1.0, -0.5, 0.0)],
        rod((-1.5, 2.0, 1.05), (0.0, 2.0, 1.05), 0.035, wood(OAK)),
        *[rod((x, 0, 1.5), (x, 1.55, 1.05), 0.045, wood(OAK)) for x in (0.6, 1.1)],
        *[rod((0.6, 0.25 * k, 1.5 - 0.07 * k), (1.1, 0.25 * k, 1.5 - 0.07 * k), 0.035, wood(OAK)) for k in range(1, 6)],
    ]


def townhouse() -> Model:
    """Tall and narrow, with steps up to its door."""
    brick, trim = masonry(0.22, 0.10, (0.66, 0.32, 0.25)), plain((0.93, 0.90, 0.84), 0.1)
    return [
        box((1.9, 3.8, 1.4), brick, (0, 0.3, 0)),
        box((2.1, 0.18, 1.6), trim, (0, 4.05, 0)),
        box((2.0, 0.3, 1.5), plain((0.70, 0.68, 0.64), 0.1)),
        *[
            p
            for y in (1.75, 2.85)
            for x in (-0.55, 0.05, 0.62)
            for p in (*pane(0.42, 0.72, x, y, 0.71), box((0.54, 0.08, 0.12), trim, (x, y - 0.08, 0.72)))
        ],
        *[p for x in (-0.48, 0.30) for p in pane(0.42, 0.72, x - 0.05, 0.72, 0.71)],
        box((0.5, 0.98, 0.1), plain((0.12, 0.30, 0.28), 0.5), (0.68, 0.45, 0.71)),
        box((0.66, 0.12, 0.2), trim, (0.68, 1.44, 0.74)),
        *[box((0.6, 0.11 * (4 - k), 0.2), trim, (0.68, 0, 0.85 + 0.2 * k)) for k in range(4)],
        *[
            rod((0.38, 0.5 - 0.1 * k, 0.85 + 0.2 * k), (0.38, 0.95 - 0.1 * k, 0.85 + 0.2 * k), 0.02, plain(BLACK))
            for k in range(4)
        ],
        box((0.36, 0.5, 0.4), brick, (-0.6, 4.2, 0)),
    ]


MODELS = {
    model.__name__: model
    for model in (
        acacia, redwood, olive_tree, joshua_tree, wisteria, geyser, dam, mountain_monastery, brutalist_block, stupa,
        step_pyramid, observatory, minaret, lifeguard_tower, stilt_house, townhouse,
    )
}  # fmt: skip
_TREES = ("acacia", "redwood", "olive_tree", "joshua_tree", "wisteria", "geyser")
_TALL = ("dam", "mountain_monastery", "brutalist_block", "townhouse", "minaret", "observatory")
VIEWS = {
    **dict.fromkeys(_TREES, View(pitch_deg=3.0, smooth=True)),
    **dict.fromkeys(_TALL, View(yaw_deg=20.0, pitch_deg=5.0, smooth=True)),
    **dict.fromkeys(("stupa", "step_pyramid"), View(yaw_deg=12.0, pitch_deg=8.0, smooth=True)),
    **dict.fromkeys(("lifeguard_tower", "stilt_house"), View(yaw_deg=20.0, pitch_deg=7.0, smooth=True)),
}
