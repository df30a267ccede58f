"""Monsters: what has several heads, is of stone, of wood or of slime, or comes out of the sea."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from training.assets.models.beasts import FRONT, INK, SIDE, WHITE, Face, Model, beast, head, sitter, stain
from training.assets.models.patterns import metal, patches, plain, rising, stripes
from training.assets.solid import (
    Colour,
    Paint,
    Vector,
    ball,
    box,
    limb,
    moved,
    sculpted,
    slab,
)


def _path(points: Sequence[Vector], thick: tuple[float, float], paint: Paint) -> Model:
    """A neck, a tail or an arm."""
    count = len(points) - 1
    low, high = thick
    return [
        limb(a, b, low + (high - low) * k / count, paint, low + (high - low) * (k + 1) / count)
        for k, (a, b) in enumerate(pairwise(points))
    ]


def _eye(at: Vector, size: float, colour: Colour = (1.0, 0.82, 0.16)) -> Model:
    x, y, z = at
    return [
        ball((size, 1.1 * size, 0.6 * size), Paint(colour=colour, gloss=0.7, glow=0.3), at),
        ball((0.38 * size, 0.8 * size, 0.4 * size), plain(INK), (x, y, z + 0.42 * size)),
        ball(0.2 * size, plain(WHITE), (x - 0.2 * size, y + 0.4 * size, z + 0.7 * size)),
    ]


def hydra() -> Model:
    green, pale, dark = plain((0.24, 0.52, 0.32), 0.3), (0.80, 0.82, 0.50), (0.14, 0.34, 0.24)
    body: Model = [
        limb((-0.05, 0.42, 0), (0.40, 0.38, 0), 0.30, green, 0.24),
        *_path([(0.45, 0.34, 0), (0.85, 0.20, 0.05), (1.15, 0.16, 0.12), (1.34, 0.34, 0.12)], (0.20, 0.03), green),
        *[
            limb((x, 0.34, z), (x - 0.06, 0.07, z * 1.15), 0.13, green, 0.08)
            for x, z in ((-0.12, 0.22), (0.42, 0.22), (-0.08, -0.2), (0.44, -0.2))
        ],
    ]
    upon: Model = []
    necks = (
        ((-0.30, 0.75, 0.1), (-0.72, 0.95, 0.12), (-0.98, 0.86, 0.2)),
        ((-0.26, 0.95, 0.0), (-0.50, 1.32, 0.0), (-0.74, 1.42, 0.08)),
        ((-0.10, 1.0, 0.1), (-0.12, 1.46, 0.1), (-0.24, 1.70, 0.16)),
        ((0.10, 0.95, 0.0), (0.30, 1.36, 0.0), (0.30, 1.62, 0.08)),
        ((0.24, 0.80, 0.12), (0.62, 1.06, 0.14), (0.72, 1.28, 0.2)),
    )
    for a, b, c in necks:
        body += _path([(0.0, 0.50, 0.02), a, b, c], (0.17, 0.10), green)
        x, y, z = c
        body += [
            ball((0.15, 0.12, 0.14), green, c),
            limb((x - 0.06, y - 0.01, z + 0.05), (x - 0.26, y - 0.07, z + 0.18), 0.10, green, 0.07),
        ]
        upon += [
            *_eye((x - 0.08, y + 0.06, z + 0.12), 0.042),
            *[
                limb((x + dx, y + 0.09, z), (x + dx + 0.12, y + 0.25, z - 0.03), 0.03, plain(pale, 0.4), 0.006)
                for dx in (-0.04, 0.05)
            ],
            *[
                limb(
                    (x - 0.16 - 0.05 * k, y - 0.10, z + 0.20 + 0.02 * k),
                    (x - 0.17 - 0.05 * k, y - 0.17, z + 0.21 + 0.02 * k),
                    0.014,
                    plain(WHITE),
                    0.003,
                )
                for k in range(3)
            ],
            ball(0.015, plain(INK), (x - 0.30, y - 0.03, z + 0.23)),
        ]
    marks = [
        (ball((0.34, 0.22, 0.3), plain(WHITE), (0.1, 0.18, 0.05)), pale),
        (ball((0.3, 0.1, 0.2), plain(WHITE), (0.2, 0.72, -0.1)), dark),
    ]
    return [sculpted(body, 0.06, stains=marks), *upon]


def cerberus() -> Model:
    coat = (0.20, 0.17, 0.19)
    face = Face(
        coat=coat,
        radius=0.26,
        snout=(0.70, 0.48, 0.36),
        muzzle=(0.34, 0.24, 0.22),
        ears=0.56,
        eyes=0.16,
        eye_colour=(1.0, 0.46, 0.10),
    )
    first = beast(
        face,
        coat=coat,
        back=0.74,
        girth=0.27,
        leg=0.10,
        head_at=(-0.62, 1.02),
        tail=((0.40, 0.82), (0.62, 1.0), (0.60, 1.2)),
        tail_thick=(0.06, 0.04),
        belly=(0.36, 0.25, 0.22),
    )
    others: Model = []
    for at, turn in (((-0.34, 1.30, -0.06), (0, -36.0, 4.0)), ((-0.30, 0.98, 0.30), (0.0, -16.0, 0.0))):
        lumps, upon, marks = head(face, at, turn)
        neck = limb((-0.26, 0.80, 0.05), (at[0] + 0.04, at[1] - 0.1, at[2] - 0.03), 0.19, plain(coat), 0.17)
        others += [sculpted([neck, *lumps], 0.06, stains=marks), *upon]
    collar = [
        ball(0.035, metal(), (-0.40 + 0.10 * math.cos(a), 0.80 + 0.06 * math.sin(a), 0.24)) for a in (0, 1, 2, 3, 4, 5)
    ]
    return [*first, *others, *collar]


def kraken() -> Model:
    """Out of the waves, a ship's mast among its arms."""
    hide = Paint(colour=(0.62, 0.20, 0.24), pattern=patches((0.48, 0.13, 0.22), 5, 0.2), gloss=0.4)
    pale = plain((0.95, 0.70, 0.62))
    body: Model = [ball((0.52, 0.72, 0.48), hide, (0, 0.95, 0)), ball((0.56, 0.40, 0.5), hide, (0, 0.46, 0))]
    suckers: Model = []
    for s in (-1, 1):
        arms = (
            [
                (0.3, 0.3, 0.2),
                (0.85, 0.25, 0.3),
                (1.15, 0.75, 0.3),
                (1.05, 1.30, 0.25),
                (1.25, 1.62, 0.2),
                (1.42, 1.50, 0.2),
            ],
            [(0.2, 0.25, 0.35), (0.55, 0.05, 0.6), (0.95, 0.12, 0.7), (1.15, 0.42, 0.65), (1.0, 0.58, 0.6)],
            [
                (0.3, 0.4, -0.2),
                (0.7, 0.5, -0.3),
                (0.80, 1.1, -0.3),
                (0.66, 1.62, -0.2),
                (0.80, 1.92, -0.2),
                (0.96, 1.84, -0.2),
            ],
        )
        for arm in arms:
            body += _path([(s * x, y, z) for x, y, z in arm], (0.17, 0.045), hide)
            suckers += [
                ball(
                    (0.05, 0.05, 0.04),
                    pale,
                    (s * (a[0] + (b[0] - a[0]) * t), a[1] + (b[1] - a[1]) * t, a[2] + 0.13 - 0.018 * k),
                )
                for k, (a, b) in enumerate(pairwise(arm))
                if k
                for t in (0.2, 0.7)
            ]
    eyes = [part for s in (-1, 1) for part in _eye((s * 0.24, 0.72, 0.43), 0.12)]
    brow = [
        limb((s * 0.10, 0.84, 0.52), (s * 0.40, 0.96, 0.38), 0.05, plain((0.42, 0.11, 0.18)), 0.03) for s in (-1, 1)
    ]
    foam = [
        ball(
            (0.3 + 0.05 * (k % 3), 0.07, 0.2),
            Paint(colour=(0.86, 0.95, 1.0), soft=0.7),
            (1.1 * math.cos(k), 0.0, 0.3 + 0.5 * math.sin(k)),
        )
        for k in range(9)
    ]
    return [sculpted(body, 0.08), *suckers, *eyes, *brow, *foam]


def slime_monster() -> Model:
    jelly = Paint(colour=(0.36, 0.82, 0.34), pattern=rising((0.62, 0.95, 0.46), 0.1, 1.1), gloss=0.95, soft=0.8)
    drops = [
        ball((0.20 + 0.05 * (k % 2), 0.10, 0.18), jelly, (0.78 * math.cos(0.9 * k), 0.07, 0.66 * math.sin(0.9 * k)))
        for k in range(7)
    ]
    return [
        sculpted(
            [
                ball((0.76, 0.52, 0.66), jelly, (0, 0.46, 0)),
                ball((0.46, 0.50, 0.44), jelly, (0, 0.72, 0)),
                limb((0, 1.1, 0), (0.06, 1.34, 0), 0.12, jelly, 0.04),
                *drops,
            ],
            0.14,
            gloss=0.9,
        ),
        *[
            part
            for s in (-1, 1)
            for part in (
                ball((0.14, 0.17, 0.09), plain(WHITE, 0.7), (s * 0.22, 0.74, 0.46), turn=(-14, s * 14, 0)),
                ball((0.075, 0.10, 0.06), plain(INK, 0.9), (s * 0.21, 0.73, 0.53)),
                ball(0.028, plain(WHITE), (s * 0.21 - 0.03, 0.78, 0.585)),
            )
        ],
        ball((0.20, 0.09, 0.08), plain((0.12, 0.34, 0.14)), (0, 0.42, 0.625)),
        ball((0.11, 0.05, 0.05), plain((0.92, 0.42, 0.46)), (0, 0.385, 0.665)),
        *[
            ball(r, Paint(colour=(0.84, 1.0, 0.72), gloss=1.0), (x, y, z))
            for x, y, z, r in (
                (-0.5, 0.62, 0.36, 0.05),
                (0.52, 0.48, 0.42, 0.06),
                (0.40, 0.92, 0.28, 0.035),
                (-0.3, 1.0, 0.28, 0.04),
            )
        ],
    ]


def gargoyle() -> Model:
    stone = (0.53, 0.54, 0.55)
    face = Face(
        coat=stone,
        radius=0.25,
        snout=(0.34, 0.46, 0.34),
        ears=0.62,
        ear_inside=(0.40, 0.41, 0.42),
        eyes=0.13,
        nose=(0.34, 0.34, 0.36),
        eye_colour=(0.86, 0.84, 0.70),
    )
    horns = [
        limb((s * 0.12, 1.02, 0.12), (s * 0.26, 1.24, 0.02), 0.05, plain((0.44, 0.44, 0.45)), 0.012) for s in (-1, 1)
    ]
    fangs = [
        limb((s * 0.06, 0.70, 0.46), (s * 0.06, 0.61, 0.47), 0.022, plain((0.78, 0.78, 0.76)), 0.004) for s in (-1, 1)
    ]
    wings: Model = []
    for s in (-1, 1):
        outline = [
            (0.12, 0.35),
            (0.36, 1.22),
            (0.62, 0.98),
            (0.92, 1.04),
            (0.86, 0.70),
            (0.98, 0.42),
            (0.66, 0.42),
            (0.52, 0.16),
        ]
        wings.append(
            slab(
                [(s * x, y) for x, y in (outline if s > 0 else reversed(outline))],
                0.07,
                plain((0.47, 0.48, 0.49), 0.1),
                (0, 0.1, -0.2),
                edge=0.03,
            )
        )
        wings += [
            limb((s * 0.12, 0.45, -0.15), (s * x, y + 0.1, -0.15), 0.035, plain((0.57, 0.58, 0.59), 0.1), 0.015)
            for x, y in ((0.36, 1.20), (0.90, 1.02), (0.96, 0.42))
        ]
    return [
        *moved(
            sitter(
                face,
                coat=stone,
                height=0.62,
                girth=0.30,
                arm=0.10,
                extra=[*horns, *fangs],
                tail=((0.2, 0.1, -0.1), (0.46, 0.1, 0.1), (0.56, 0.16, 0.32)),
                tail_thick=(0.06, 0.03),
            ),
            (0, 0.3, 0),
        ),
        *moved(wings, (0, 0.25, 0)),
        box((1.0, 0.3, 0.9), plain((0.60, 0.60, 0.60), 0.1), (0, 0, 0.08), edge=0.03),
    ]


def kitsune() -> Model:
    """A white fox with nine tails."""
    coat, tip = (0.97, 0.95, 0.94), (0.92, 0.42, 0.22)
    face = Face(
        coat=coat,
        radius=0.28,
        snout=(0.62, 0.40, 0.18),
        ears=0.66,
        ear_inside=tip,
        eyes=0.14,
        eye_colour=(0.95, 0.66, 0.20),
        stains=[(stain((s * 0.13, 0.12, 0.24), (0.045, 0.08, 0.2)), (0.84, 0.18, 0.20)) for s in (-1, 1)],
    )
    tails: Model = []
    for k in range(9):
        a = math.radians(-72 + 18 * k)
        points = [
            (0.0, 0.15, -0.15),
            (0.45 * math.sin(a), 0.20 + 0.42 * math.cos(a), -0.25),
            (0.95 * math.sin(a), 0.22 + 0.86 * math.cos(a), -0.30),
            (1.18 * math.sin(a), 0.26 + 1.16 * math.cos(a), -0.28),
        ]
        tails.append(
            sculpted(
                [*_path(points[:3], (0.06, 0.17), plain(coat)), limb(points[2], points[3], 0.16, plain(tip), 0.03)],
                0.04,
            )
        )
    return [*tails, *sitter(face, coat=coat, height=0.56, girth=0.25, arm=0.07)]


def chinese_dragon() -> Model:
    """Long, without wings, and in coils."""
    hide = Paint(colour=(0.82, 0.16, 0.13), pattern=stripes((0.70, 0.11, 0.10), 0.10, 0, 0.3), gloss=0.4)
    gold = plain((0.98, 0.76, 0.24), 0.5)
    line = [
        (-0.95 + 2.5 * t, 0.95 + 0.42 * math.sin(7.6 * t + 0.4) + 0.1 * t, 0.14 * math.cos(7.6 * t))
        for t in (k / 30 for k in range(31))
    ]
    body = _path(line, (0.19, 0.05), hide)
    belly = [
        limb((a[0], a[1] - 0.10, a[2] + 0.05), (b[0], b[1] - 0.10, b[2] + 0.05), 0.10, gold, 0.10)
        for a, b in pairwise(line)
    ]
    fins = [
        slab([(-0.09, 0), (0.09, 0), (0.06, 0.17)], 0.04, gold, (x, y + 0.13 - 0.003 * k, z), edge=0.015)
        for k, (x, y, z) in enumerate(line[2:29])
    ]
    x, y, z = line[0]
    skull: Model = [
        ball((0.25, 0.22, 0.24), hide, (x - 0.06, y + 0.06, z)),
        limb((x - 0.16, y + 0.06, z + 0.08), (x - 0.50, y + 0.02, z + 0.20), 0.15, hide, 0.11),
        limb((x - 0.14, y - 0.10, z + 0.08), (x - 0.40, y - 0.20, z + 0.18), 0.09, hide, 0.06),
    ]
    mane = [
        limb(
            (x + 0.08, y + 0.08, z),
            (x + 0.36, y + 0.34 * math.sin(a) + 0.1, z + 0.2 * math.cos(a)),
            0.08,
            Paint(colour=(0.98, 0.60, 0.16), soft=0.5),
            0.01,
        )
        for a in (-1.2, -0.7, -0.2, 0.3, 0.8, 1.3, 1.8)
    ]
    face = [
        *_eye((x - 0.18, y + 0.19, z + 0.17), 0.065, WHITE),
        *[
            part
            for dz in (-0.06, 0.10)
            for part in (
                limb((x - 0.02, y + 0.22, z + dz), (x + 0.14, y + 0.46, z + dz), 0.035, gold, 0.02),
                limb((x + 0.06, y + 0.34, z + dz), (x - 0.04, y + 0.46, z + dz), 0.022, gold, 0.008),
            )
        ],
        *[
            limb((x - 0.46, y + 0.02, z + 0.26), (x - 0.72, y + 0.22 * s, z + 0.40), 0.018, gold, 0.006)
            for s in (-1, 1)
        ],
        *[
            limb(
                (x - 0.26 - 0.07 * k, y - 0.06, z + 0.22 + 0.02 * k),
                (x - 0.26 - 0.07 * k, y - 0.13, z + 0.22 + 0.02 * k),
                0.016,
                plain(WHITE),
                0.003,
            )
            for k in range(3)
        ],
        ball(0.03, plain(INK), (x - 0.58, y + 0.08, z + 0.26)),
    ]
    legs: Model = []
    for k in (6, 19):
        lx, ly, lz = line[k]
        legs += [
            limb((lx, ly, lz + 0.1), (lx - 0.05, ly - 0.36, lz + 0.24), 0.08, hide, 0.06),
            *[
                limb((lx - 0.05, ly - 0.36, lz + 0.24), (lx - 0.05 + d, ly - 0.5, lz + 0.32), 0.03, gold, 0.008)
                for d in (-0.14, -0.04, 0.08)
            ],
        ]
    tail = [
        limb(
            line[-1], (line[-1][0] + 0.26, line[-1][1] + d, 0.1), 0.06, Paint(colour=(0.98, 0.60, 0.16), soft=0.5), 0.01
        )
        for d in (-0.1, 0.08, 0.24)
    ]
    return [sculpted([*body, *skull], 0.05), *belly, *fins, *mane, *face, *legs, *tail]


def sea_serpent() -> Model:
    hide = Paint(colour=(0.16, 0.50, 0.48), pattern=stripes((0.11, 0.40, 0.42), 0.12, 0, 0.3), gloss=0.6)
    humps: Model = []
    for x, r in ((0.05, 0.50), (0.85, 0.40), (1.45, 0.26)):
        arch = [(x + r * math.cos(a), -0.06 + 1.25 * r * math.sin(a), 0) for a in (math.pi * k / 10 for k in range(11))]
        humps.append(sculpted(_path(arch, (0.20 * r / 0.5 + 0.03, 0.17 * r / 0.5), hide), 0.02))
        humps += [
            slab(
                [(-0.08, 0), (0.08, 0), (0.03, 0.18)],
                0.03,
                plain((0.94, 0.62, 0.26)),
                (px, py + 0.18 * r / 0.5, 0),
                edge=0.01,
            )
            for px, py, _ in arch[2:9]
        ]
    neck = [(-0.62, -0.05, 0), (-0.60, 0.5, 0), (-0.78, 0.95, 0), (-0.72, 1.35, 0.03), (-0.86, 1.52, 0.08)]
    skull: Model = [
        *_path(neck, (0.22, 0.15), hide),
        ball((0.19, 0.17, 0.18), hide, (-0.88, 1.54, 0.08)),
        limb((-0.94, 1.52, 0.12), (-1.24, 1.44, 0.24), 0.13, hide, 0.09),
    ]
    face = [
        *_eye((-0.96, 1.62, 0.22), 0.055),
        ball(0.02, plain(INK), (-1.30, 1.47, 0.31)),
        *[
            slab(
                [(0, 0), (0.34, 0.22), (0.26, 0.0), (0.34, -0.16)],
                0.03,
                plain((0.94, 0.62, 0.26)),
                (-0.78, 1.56, z),
                edge=0.01,
            )
            for z in (0.16, -0.02)
        ],
    ]
    foam = [
        ball((0.24, 0.06, 0.2), Paint(colour=(0.88, 0.96, 1.0), soft=0.7), (x, 0.0, 0.12 * math.cos(9 * x)))
        for x in (-0.75, -0.5, -0.4, 0.5, 0.62, 1.2, 1.28, 1.7)
    ]
    return [*humps, sculpted(skull, 0.05), *face, *foam]


MODELS = {
    f.__name__: f
    for f in (
        hydra, cerberus, kraken, slime_monster, gargoyle, kitsune, chinese_dragon, sea_serpent,
    )
}  # fmt: skip
VIEWS = dict.fromkeys(("hydra", "cerberus", "chinese_dragon", "sea_serpent"), SIDE) | dict.fromkeys(
    (
        "kraken",
        "slime_monster",
        "gargoyle",
        "kitsune",
    ),
    FRONT,
)
