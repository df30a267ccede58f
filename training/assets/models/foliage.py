"""Leafy plants, in pots and as twigs, and trees with a shape of their own."""

from __future__ import annotations

import itertools
import math

from training.assets.camera import View
from training.assets.models.flowers import blade, silky
from training.assets.models.forms import tube
from training.assets.models.patterns import RED, WHITE, boards, leaves, metal, patches, plain, rising
from training.assets.models.trees import crown
from training.assets.solid import Colour, Paint, Part, ball, box, cone, lathe, limb, moved, ring, rough, sculpted, slab

Model = list[Part]
LEAF, DEEP, CLAY = (0.30, 0.58, 0.24), (0.16, 0.42, 0.22), (0.80, 0.46, 0.30)


def pot(colour: Colour = CLAY, wide: float = 0.42, tall: float = 0.55) -> Model:
    return [
        lathe(
            (
                (0, 0),
                (0.72 * wide, 0),
                (0.95 * wide, 0.78 * tall),
                (1.08 * wide, 0.78 * tall),
                (1.08 * wide, tall),
                (0, tall),
            ),
            plain(colour, 0.2),
        ),
        cone(0.96 * wide, 0.96 * wide, 0.03, plain((0.30, 0.21, 0.15), 0.02), (0, tall - 0.015, 0)),
    ]


def fern() -> Model:
    out: Model = []
    for k in range(9):
        a, reach = 40.0 * k + 12, 0.95 - 0.12 * (k % 3)
        frond: Model = []
        line = [
            (reach * t, 0.85 * math.sin(1.9 * t) * (1.15 - 0.2 * (k % 2)) * 0.9, 0.0)
            for t in (i / 9 for i in range(10))
        ]
        frond.append(tube(line, 0.016, plain((0.44, 0.56, 0.24))))
        for i, (x, y, _) in enumerate(line[1:]):
            size = 0.24 * math.sin(math.pi * (i + 1.6) / 10.5)
            for s in (-1, 1):
                frond += blade((x, y, 0), size, 0.075, 4, 62 * s, silky((0.34, 0.64, 0.26)), 0.014)
        out += moved(frond, (0, 0.02, 0), turn=(0, a, 0))
    return out


def monstera() -> Model:
    """In a pot."""
    out: Model = [*pot((0.93, 0.92, 0.90))]
    outline = [
        (0, 0),
        (0.22, -0.12),
        (0.44, 0.02),
        (0.30, 0.10),
        (0.56, 0.24),
        (0.36, 0.30),
        (0.60, 0.52),
        (0.36, 0.50),
        (0.50, 0.80),
        (0.28, 0.72),
        (0.0, 1.08),
    ]
    flat = [*outline, *[(-x, y) for x, y in reversed(outline[1:-1])]]
    for k, (x, y, z, lean, turn, size) in enumerate(
        (
            (-0.42, 1.05, 0.2, 34, 20, 0.72),
            (0.40, 1.0, 0.25, -32, -18, 0.76),
            (0.02, 1.32, 0.0, 2, 4, 0.86),
            (-0.62, 0.68, 0.05, 66, 26, 0.6),
            (0.64, 0.66, 0.05, -66, -26, 0.6),
            (0.05, 0.78, 0.45, -6, 0, 0.6),
        )
    ):
        out.append(tube([(0, 0.5, 0), (0.5 * x, 0.75 * y, 0.6 * z), (x, y, z)], 0.026, plain((0.36, 0.56, 0.26))))
        leaf = [
            slab(
                flat,
                0.03,
                Paint(colour=DEEP, pattern=patches((0.22, 0.50, 0.27), 3, 0.1, k), soft=0.5, gloss=0.4),
                edge=0.012,
            ),
            limb((0, 0.0, 0.02), (0, 0.95, 0.02), 0.014, plain((0.46, 0.64, 0.34))),
        ]
        out += moved(moved(leaf, (0, 0, 0), turn=(-18, turn, 0), scale=size), (x, y, z), turn=(0, 0, lean))
    return out


def bonsai() -> Model:
    bark = Paint(colour=(0.42, 0.29, 0.20), pattern=boards(0.10), gloss=0.05)
    trunk: Model = [
        limb((0, 0.3, 0), (0.16, 0.66, 0), 0.15, bark, 0.11),
        limb((0.16, 0.66, 0), (-0.08, 1.0, 0), 0.11, bark, 0.085),
        limb((-0.08, 1.0, 0), (0.08, 1.35, 0), 0.085, bark, 0.05),
        limb((0.14, 0.68, 0), (0.62, 0.92, 0.05), 0.07, bark, 0.04),
        limb((-0.06, 0.98, 0), (-0.58, 1.14, 0.05), 0.065, bark, 0.04),
        *[
            limb((0, 0.34, 0), (0.26 * math.cos(a), 0.27, 0.2 * math.sin(a)), 0.08, bark, 0.03)
            for a in (0.4, 2.2, 4.0, 5.4)
        ],
    ]
    pads = [
        rough(ball((r, 0.5 * r, 0.8 * r), leaves((0.20, 0.44, 0.18), (0.36, 0.60, 0.26), 7), (x, y, z)), 0.03, 8, x)
        for x, y, z, r in (
            (0.72, 1.0, 0.05, 0.36),
            (-0.68, 1.22, 0.05, 0.36),
            (0.08, 1.5, 0, 0.44),
            (0.38, 1.28, 0.1, 0.24),
            (-0.3, 1.40, 0.05, 0.26),
        )
    ]
    return [
        lathe(
            ((0, 0), (0.62, 0), (0.70, 0.22), (0.76, 0.22), (0.76, 0.28), (0, 0.28)),
            plain((0.24, 0.36, 0.50), 0.6),
            sides=0,
        ),
        cone(0.68, 0.68, 0.03, plain((0.34, 0.46, 0.22), 0.02), (0, 0.26, 0)),
        *[
            box((0.2, 0.08, 0.2), plain((0.20, 0.30, 0.42), 0.5), (x, -0.06, z))
            for x in (-0.4, 0.4)
            for z in (-0.3, 0.3)
        ],
        sculpted(trunk, 0.05),
        *pads,
    ]


def aloe_vera() -> Model:
    spikes = [
        part
        for ring_, (count, rise, long) in enumerate(((6, 28, 0.7), (6, 50, 0.78), (5, 70, 0.82), (2, 84, 0.85)))
        for k in range(count)
        for part in blade(
            (0, 0.5, 0),
            long,
            0.17,
            rise,
            360 * (k + 0.5 * ring_) / count,
            Paint(colour=(0.42, 0.66, 0.46), pattern=patches((0.58, 0.78, 0.58), 9, 0.35), soft=0.4, gloss=0.4),
            0.055,
        )
    ]
    return [*pot(), *spikes]


def snake_plant() -> Model:
    out: Model = [*pot((0.93, 0.92, 0.90))]
    for k, (x, z, tall, lean) in enumerate(
        ((-0.2, 0.0, 1.2, 10), (0.0, -0.1, 1.5, -3), (0.2, 0.0, 1.3, -11), (-0.08, 0.16, 0.9, 6), (0.12, 0.16, 1.0, -5))
    ):
        line = [(-0.11, 0), (0.11, 0), (0.13, 0.5 * tall), (0.0, tall), (-0.13, 0.5 * tall)]
        whole = slab(line, 0.05, Paint(colour=(0.86, 0.82, 0.36), soft=0.3), edge=0.02)
        core = slab(
            [(0.78 * a, 0.96 * b) for a, b in line],
            0.07,
            Paint(colour=(0.20, 0.46, 0.26), pattern=patches((0.34, 0.58, 0.36), 7, 0.1, k), soft=0.3),
            edge=0.02,
        )
        out += moved([whole, core], (x, 0.5, z), turn=(0, 24 * (k - 2), lean))
    return out


def succulent() -> Model:
    """A rosette in a small pot."""
    rings = ((9, 0.50, 0.24, 8), (8, 0.44, 0.22, 28), (7, 0.36, 0.19, 46), (5, 0.27, 0.16, 64), (3, 0.18, 0.13, 80))
    rosette = [
        part
        for n, (count, long, wide, rise) in enumerate(rings)
        for k in range(count)
        for part in blade(
            (0, 0.56 + 0.03 * n, 0),
            long,
            wide,
            rise,
            360 * (k + 0.5 * (n % 2)) / count,
            Paint(colour=(0.48, 0.72, 0.60), pattern=rising((0.86, 0.56, 0.62), 0.02, 0.12), soft=0.4),
            0.055,
        )
    ]
    return [*pot((0.92, 0.88, 0.84), 0.40, 0.5), *rosette]


def ivy() -> Model:
    """A trailing vine of it."""
    outline = [(0, -0.04), (0.14, -0.10), (0.26, 0.02), (0.16, 0.12), (0.20, 0.26), (0.08, 0.22), (0, 0.40)]
    flat = [*outline, *[(-x, y) for x, y in reversed(outline[1:-1])]]
    line = [(-0.2 * math.sin(2.6 * t), 1.9 - 1.9 * t, 0.0) for t in (k / 10 for k in range(11))]
    out: Model = [tube(line, 0.022, plain((0.44, 0.36, 0.22)))]
    for k, (x, y, _) in enumerate(line):
        for s in (-1, 1):
            size = 1.05 - 0.045 * k
            out += moved(
                [slab(flat, 0.025, silky((0.22, 0.50, 0.22) if (k + s) % 3 else (0.34, 0.62, 0.30)), edge=0.01)],
                (x + s * 0.08, y, 0.05),
                turn=(-10, s * 16, 180 + s * (52 - 6 * (k % 3))),
                scale=size,
            )
    return out


def holly() -> Model:
    lobes = [(0, 0), (0.14, 0.10), (0.20, 0.24), (0.13, 0.30), (0.21, 0.46), (0.12, 0.52), (0.15, 0.66), (0.0, 0.86)]
    flat = [*lobes, *[(-x, y) for x, y in reversed(lobes[1:-1])]]
    out: Model = []
    for turn in (70, 0, -70, 130, -130):
        out += moved(
            [
                slab(flat, 0.04, Paint(colour=(0.13, 0.42, 0.20), soft=0.3, gloss=0.6), edge=0.015),
                limb((0, 0.05, 0.02), (0, 0.76, 0.02), 0.012, plain((0.36, 0.60, 0.34))),
            ],
            (0, 0.5, 0),
            turn=(-12, 0, turn),
        )
    return [
        *out,
        *[
            ball(0.13, plain((0.86, 0.10, 0.12), 0.8), (x, y, 0.14))
            for x, y in ((0.0, 0.62), (-0.13, 0.42), (0.13, 0.42))
        ],
    ]


def wreath() -> Model:
    """For a door in December."""
    needles = [
        part
        for k in range(40)
        for a in (2 * math.pi * k / 40,)
        for part in moved(
            [ball((0.20, 0.12, 0.12), leaves((0.14, 0.38, 0.18), (0.26, 0.52, 0.26), 12), (0, 0, 0))],
            ((0.76 + 0.11 * (-1) ** k) * math.cos(a), (0.76 + 0.11 * (-1) ** k) * math.sin(a), 0.06 * (k % 3)),
            turn=(0, 0, math.degrees(a) + 60),
        )
    ]
    berries = [
        ball(
            0.062, plain(RED, 0.8), (0.78 * math.cos(a) + 0.07 * (k % 3 - 1), 0.78 * math.sin(a) + 0.05 * (k % 2), 0.24)
        )
        for k in range(15)
        for a in (2 * math.pi * (k // 3) / 5 + 0.3,)
    ]
    baubles = [
        ball(0.10, metal((0.95, 0.74, 0.30)), (0.78 * math.cos(a), 0.78 * math.sin(a), 0.24))
        for a in (2 * math.pi * k / 5 + 0.95 for k in range(5))
    ]
    bow = [
        *[
            ball((0.24, 0.14, 0.08), plain((0.84, 0.12, 0.14), 0.4), (s * 0.22, -0.74, 0.30), turn=(0, 0, s * 22))
            for s in (-1, 1)
        ],
        ball(0.10, plain((0.74, 0.09, 0.12), 0.4), (0, -0.76, 0.34)),
        *[
            slab(
                [(0, 0), (0.16, -0.02), (0.2, -0.44), (0.08, -0.38)],
                0.04,
                plain((0.84, 0.12, 0.14), 0.3),
                (s * 0.02, -0.8, 0.28),
                turn=(0, 0, s * 20 - 10),
            )
            for s in (-1, 1)
        ],
    ]
    return [
        rough(ring(0.76, 0.15, plain((0.16, 0.36, 0.18)), turn=(90, 0, 0)), 0.03, 14),
        *needles,
        *berries,
        *baubles,
        *bow,
    ]


def pine_cone() -> Model:
    out: Model = [ball((0.3, 0.5, 0.3), plain((0.34, 0.21, 0.13)), (0, 0.55, 0))]
    for row in range(9):
        y = 0.14 + 0.105 * row
        r = 0.36 * math.sin(math.pi * (row + 1.4) / 10.4)
        for k in range(8):
            scale = [
                ball(
                    (0.12, 0.035, 0.11),
                    Paint(colour=(0.55, 0.36, 0.21), pattern=rising((0.74, 0.56, 0.36), -0.02, 0.03), gloss=0.1),
                    (0.05, 0, 0),
                )
            ]
            out += moved(moved(scale, (r, y, 0), turn=(0, 0, 32)), (0, 0, 0), turn=(0, 45.0 * (k + 0.5 * (row % 2)), 0))
    return out


def acorn() -> Model:
    return [
        lathe(
            ((0, 0), (0.06, 0.02), (0.30, 0.22), (0.36, 0.60), (0, 0.66)),
            Paint(colour=(0.72, 0.46, 0.20), pattern=rising((0.84, 0.62, 0.32), 0.0, 0.7), gloss=0.6),
            smooth=2,
        ),
        rough(
            lathe(
                ((0, 0), (0.42, 0.0), (0.40, 0.16), (0.18, 0.34), (0, 0.36)),
                plain((0.46, 0.30, 0.18), 0.1),
                (0, 0.52, 0),
                smooth=1,
            ),
            0.025,
            26,
        ),
        limb((0, 0.86, 0), (0.08, 1.08, 0), 0.045, plain((0.42, 0.30, 0.18))),
    ]


def seaweed() -> Model:
    out: Model = []
    for k, (x, tall) in enumerate(((-0.5, 1.3), (-0.25, 1.8), (0.0, 2.1), (0.25, 1.7), (0.5, 1.4))):
        line = [(x + 0.13 * math.sin(5 * t + k), tall * t, 0.06 * k % 0.13) for t in (i / 10 for i in range(11))]
        paint = silky((0.20, 0.52, 0.30) if k % 2 else (0.34, 0.62, 0.26))
        out += [
            limb(a, b, 0.085 * (1 - 0.06 * i), paint, 0.085 * (1 - 0.06 * (i + 1)))
            for i, (a, b) in enumerate(itertools.pairwise(line))
        ]
        out += [
            part
            for i, (px, py, pz) in enumerate(line[2:-1])
            for part in blade((px, py, pz), 0.30, 0.12, 44, 0 if i % 2 else 180, paint, 0.02)
        ]
    return out


_BARK = Paint(colour=(0.42, 0.30, 0.21), pattern=boards(0.16), gloss=0.05)


def weeping_willow() -> Model:
    top = crown(
        [(0, 3.0, 0, 0.8), (-0.75, 2.8, 0, 0.6), (0.75, 2.8, 0, 0.6), (0, 2.7, 0.5, 0.6)],
        (0.46, 0.62, 0.26),
        (0.60, 0.74, 0.36),
        5,
    )
    strands: Model = []
    for k in range(34):
        a, r = 2.4 * k, 0.55 + 0.75 * ((k * 0.37) % 1)
        x, z, y = r * math.cos(a) * 1.1, r * math.sin(a) * 0.8, 3.1 - 0.45 * r
        low = 0.45 + 0.5 * ((k * 0.61) % 1)
        strands.append(
            sculpted(
                [
                    limb(
                        (0.9 * x, y, 0.9 * z), (1.12 * x, (y + low) / 2, 1.1 * z), 0.13, silky((0.50, 0.67, 0.28)), 0.10
                    ),
                    limb(
                        (1.12 * x, (y + low) / 2, 1.1 * z),
                        (1.13 * x, low, 1.12 * z),
                        0.10,
                        silky((0.62, 0.76, 0.38)),
                        0.03,
                    ),
                ],
                0.02,
            )
        )
    return [
        limb((0, 0, 0), (0.05, 1.5, 0), 0.26, _BARK, 0.2),
        limb((0.05, 1.5, 0), (-0.4, 2.6, 0), 0.17, _BARK, 0.1),
        limb((0.05, 1.5, 0), (0.45, 2.6, 0), 0.17, _BARK, 0.1),
        *top,
        *strands,
    ]


def baobab() -> Model:
    bark = Paint(colour=(0.62, 0.50, 0.40), pattern=boards(0.3), gloss=0.05)
    boughs: Model = []
    tufts: list[tuple[float, float, float, float]] = []
    for k in range(9):
        a = 0.7 * k
        x, z = 1.15 * math.cos(a), 0.8 * math.sin(a)
        boughs += [
            limb((0.2 * x, 2.3, 0.2 * z), (0.75 * x, 2.85, 0.75 * z), 0.17, bark, 0.09),
            limb((0.75 * x, 2.85, 0.75 * z), (1.2 * x, 3.05, 1.2 * z), 0.09, bark, 0.03),
        ]
        tufts.append((1.2 * x, 3.2, 1.2 * z, 0.34))
    return [
        sculpted(
            [lathe(((0, 0), (0.75, 0), (0.58, 0.4), (0.60, 1.6), (0.40, 2.5), (0, 2.5)), bark, smooth=2), *boughs], 0.12
        ),
        *[
            rough(
                ball((r * 1.3, 0.55 * r, r), leaves((0.30, 0.48, 0.20), (0.46, 0.62, 0.28), 7), (x, y, z)), 0.03, 7, x
            )
            for x, y, z, r in [*tufts, (0, 3.25, 0, 0.4)]
        ],
    ]


def oak_tree() -> Model:
    top = [
        (0, 3.0, 0, 0.9),
        (-0.9, 2.6, 0.1, 0.72),
        (0.9, 2.6, 0.1, 0.72),
        (-1.5, 2.1, 0, 0.55),
        (1.5, 2.1, 0, 0.55),
        (0.2, 2.4, 0.6, 0.66),
        (-0.5, 3.2, 0.1, 0.6),
        (0.6, 3.2, 0, 0.6),
        (-0.4, 2.1, 0.6, 0.5),
        (0.8, 2.05, 0.5, 0.5),
    ]
    return [
        lathe(((0, 0), (0.6, 0), (0.34, 0.3), (0.30, 1.5), (0, 1.5)), _BARK, smooth=1),
        *[limb((0, 1.2, 0), (x, 2.2, 0.1), 0.2, _BARK, 0.1) for x in (-1.0, -0.3, 0.4, 1.05)],
        *crown(top, (0.18, 0.40, 0.15), (0.34, 0.56, 0.22), 6),
    ]


def _orchard(fruit: Colour) -> Model:
    blobs = [
        (0, 2.3, 0, 0.8),
        (-0.62, 1.95, 0.1, 0.58),
        (0.62, 1.95, 0.1, 0.58),
        (0.05, 1.8, 0.5, 0.58),
        (-0.3, 2.6, 0.1, 0.5),
        (0.4, 2.6, 0.05, 0.5),
    ]
    spots = [
        (x + 0.80 * r * math.cos(2.4 * k), y + 0.6 * r * math.sin(2.4 * k), z + 0.86 * r)
        for k, (x, y, z, r) in enumerate([*blobs, *blobs, *blobs[:4]])
    ]
    return [
        limb((0, 0, 0), (0, 1.5, 0), 0.18, _BARK, 0.13),
        *crown(blobs, (0.20, 0.46, 0.17), (0.38, 0.62, 0.26), 6),
        *[ball(0.105, plain(fruit, 0.5), (x, y, z * 0.82)) for x, y, z in spots],
    ]


def apple_tree() -> Model:
    return _orchard((0.86, 0.12, 0.13))


def orange_tree() -> Model:
    return _orchard((0.98, 0.56, 0.10))


def lemon_tree() -> Model:
    return _orchard((0.99, 0.86, 0.20))


def beehive() -> Model:
    """A straw skep with bees about it."""
    coils = [
        ring(
            0.74 * math.cos(0.17 * k) ** 0.55 if k < 9 else 0.2,
            0.10,
            plain((0.88, 0.67, 0.30) if k % 2 else (0.80, 0.58, 0.24), 0.1),
            (0, 0.12 + 0.15 * k, 0),
        )
        for k in range(9)
    ]
    bees: Model = []
    for x, y, z in ((-0.95, 1.1, 0.3), (0.98, 0.75, 0.4), (0.5, 1.5, 0.5)):
        bees += [
            ball((0.10, 0.075, 0.075), plain((0.99, 0.78, 0.16)), (x, y, z)),
            ball((0.03, 0.08, 0.08), plain((0.15, 0.12, 0.10)), (x + 0.02, y, z)),
            ball((0.055, 0.06, 0.06), plain((0.15, 0.12, 0.10)), (x - 0.09, y, z)),
            *[
                ball(
                    (0.05, 0.08, 0.012),
                    Paint(colour=WHITE, alpha=0.7, gloss=0.8),
                    (x + 0.01, y + 0.11, z + s * 0.04),
                    turn=(s * 24, 0, -16),
                )
                for s in (-1, 1)
            ],
        ]
    return [
        box((1.9, 0.12, 1.5), plain((0.56, 0.36, 0.20), 0.1), (0, -0.1, 0)),
        lathe(((0, 0), (0.74, 0), (0.72, 0.5), (0.5, 1.05), (0, 1.38)), plain((0.84, 0.62, 0.27), 0.1), smooth=1),
        *coils,
        ball(0.13, plain((0.84, 0.62, 0.27)), (0, 1.42, 0)),
        ball((0.17, 0.14, 0.06), plain((0.20, 0.12, 0.07)), (0, 0.24, 0.80)),
        *bees,
    ]


MODELS = {
    f.__name__: f
    for f in (
        fern, monstera, bonsai, aloe_vera, snake_plant, succulent, ivy, holly, wreath, pine_cone, acorn, seaweed,
        weeping_willow, baobab, oak_tree, apple_tree, orange_tree, lemon_tree, beehive,
    )
}  # fmt: skip
VIEWS = dict.fromkeys(MODELS, View(yaw_deg=12.0, pitch_deg=10.0, smooth=True))
