"""Drinks, jars, bottles and what is kept in a larder."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.forms import ear, tube
from training.assets.models.patterns import CREAM, GREEN, WHITE, glass, metal, patches, plain, rising, stripes
from training.assets.solid import Paint, Part, ball, box, cone, hollow, lathe, limb, moved, ring, rod, rough, slab

Model = list[Part]


def latte() -> Model:
    """A wide cup with a leaf poured into the foam."""
    foam, brown = plain((0.97, 0.91, 0.80), 0.2), plain((0.66, 0.40, 0.20), 0.3)
    leaf = [ball((0.34 - 0.05 * k, 0.02, 0.07), foam, (0, 0.835, 0.30 - 0.16 * k)) for k in range(5)]
    return [
        lathe(((0, 0), (1.15, 0.02), (1.35, 0.14), (1.15, 0.10), (0, 0.08)), plain(WHITE, 0.6)),
        hollow(
            lathe(
                ((0, 0), (0.42, 0), (0.72, 0.28), (0.90, 0.98), (0, 0.98)),
                plain((0.30, 0.66, 0.74), 0.6),
                (0, 0.1, 0),
                smooth=1,
            ),
            0.035,
            0.82,
        ),
        cone(0.80, 0.80, 0.03, brown, (0, 0.80, 0)),
        ring(0.66, 0.05, foam, (0, 0.805, 0)),
        *leaf,
        ball((0.03, 0.02, 0.45), brown, (0, 0.85, 0.0)),
        tube(ear((0.78, 0.5), 0.36, 0.26), 0.075, plain((0.30, 0.66, 0.74), 0.6)),
    ]


def cappuccino() -> Model:
    return [
        lathe(((0, 0), (1.15, 0.02), (1.35, 0.14), (1.15, 0.10), (0, 0.08)), plain(WHITE, 0.6)),
        hollow(
            lathe(((0, 0), (0.45, 0), (0.74, 0.28), (0.84, 0.80), (0, 0.80)), plain(WHITE, 0.6), (0, 0.1, 0), smooth=1),
            0.035,
            0.80,
        ),
        ball(
            (0.78, 0.18, 0.78),
            Paint(colour=(0.98, 0.94, 0.86), pattern=patches((0.60, 0.38, 0.22), 6, 0.25), gloss=0.1, soft=0.4),
            (0, 0.84, 0),
        ),
        tube(ear((0.78, 0.52), 0.36, 0.26), 0.075, plain(WHITE, 0.6)),
        limb((1.0, 0.16, 0.55), (0.2, 0.16, 1.0), 0.04, metal()),
        ball((0.16, 0.04, 0.1), metal(), (0.1, 0.17, 1.02), turn=(0, 30, 0)),
    ]


def _squeeze(body: Paint, cap: tuple[float, float, float], label: tuple[float, float, float], emblem: Model) -> Model:
    return [
        lathe(
            ((0, 0), (0.42, 0), (0.46, 0.12), (0.44, 0.5), (0.46, 1.2), (0.36, 1.6), (0.2, 1.75), (0, 1.75)),
            body,
            smooth=1,
        ),
        cone(0.22, 0.20, 0.2, plain(cap, 0.5), (0, 1.72, 0)),
        cone(0.14, 0.05, 0.42, plain(cap, 0.5), (0, 1.9, 0)),
        cone(0.462, 0.462, 0.55, plain(label, 0.3), (0, 0.55, 0)),
        *emblem,
    ]


def ketchup() -> Model:
    tomato = [
        ball((0.17, 0.15, 0.06), plain((0.90, 0.18, 0.12), 0.6), (0, 0.81, 0.46)),
        *[ball((0.1, 0.03, 0.03), plain(GREEN), (s * 0.06, 0.95, 0.5), turn=(0, 0, s * 24)) for s in (-1, 1)],
    ]
    return _squeeze(plain((0.86, 0.14, 0.10), 0.7), WHITE, WHITE, tomato)


def mustard() -> Model:
    return _squeeze(
        plain((0.98, 0.78, 0.14), 0.7),
        (0.86, 0.16, 0.12),
        (0.99, 0.93, 0.70),
        [ball((0.2, 0.15, 0.05), plain((0.88, 0.60, 0.08), 0.4), (0, 0.82, 0.46))],
    )


def peanut_butter() -> Model:
    return [
        lathe(((0, 0), (0.62, 0), (0.68, 0.1), (0.68, 1.15), (0.58, 1.32), (0, 1.32)), plain((0.78, 0.52, 0.25), 0.6)),
        cone(0.66, 0.66, 0.30, plain((0.84, 0.20, 0.18), 0.5), (0, 1.30, 0)),
        cone(0.69, 0.69, 0.55, plain(CREAM, 0.2), (0, 0.38, 0)),
        *moved(
            [
                ball((0.14, 0.12, 0.05), plain((0.86, 0.62, 0.32)), (-0.12, 0, 0)),
                ball((0.14, 0.12, 0.05), plain((0.86, 0.62, 0.32)), (0.10, 0, 0)),
            ],
            (0, 0.66, 0.69),
            turn=(0, 0, 18),
        ),
    ]


def maple_syrup() -> Model:
    amber = Paint(colour=(0.62, 0.28, 0.07), pattern=rising((0.84, 0.46, 0.12), 0, 1.4), gloss=0.9)
    leaf = [
        (0, -0.18),
        (0.03, -0.04),
        (0.17, -0.06),
        (0.12, 0.02),
        (0.2, 0.1),
        (0.1, 0.1),
        (0.06, 0.2),
        (0, 0.12),
        (-0.06, 0.2),
        (-0.1, 0.1),
        (-0.2, 0.1),
        (-0.12, 0.02),
        (-0.17, -0.06),
        (-0.03, -0.04),
    ]
    return [
        lathe(((0, 0), (0.58, 0), (0.62, 0.1), (0.62, 0.85), (0.22, 1.25), (0.2, 1.6), (0, 1.6)), amber, smooth=1),
        cone(0.22, 0.22, 0.22, plain((0.93, 0.88, 0.78)), (0, 1.55, 0)),
        cone(0.625, 0.625, 0.5, plain(CREAM, 0.2), (0, 0.25, 0)),
        slab([(1.15 * x, 1.15 * y) for x, y in leaf], 0.04, plain((0.86, 0.22, 0.10)), (0, 0.5, 0.63)),
        tube(ear((0.22, 1.3), 0.22, 0.18), 0.05, amber),
    ]


def yogurt() -> Model:
    return [
        hollow(lathe(((0, 0), (0.46, 0), (0.62, 1.05), (0, 1.05)), plain((0.97, 0.97, 0.98), 0.4)), 0.02, 1.05),
        cone(0.56, 0.62, 0.5, plain((0.98, 0.64, 0.74), 0.3), (0, 0.35, 0)),
        ring(0.62, 0.03, plain(WHITE, 0.4), (0, 1.05, 0)),
        ball((0.58, 0.16, 0.58), plain((0.99, 0.97, 0.95), 0.4), (0, 0.98, 0)),
        tube(
            [
                (0.3 * (1 - k / 14) * math.cos(0.9 * k), 1.1 + 0.012 * k, 0.3 * (1 - k / 14) * math.sin(0.9 * k))
                for k in range(14)
            ],
            0.07,
            plain((0.99, 0.97, 0.95), 0.4),
        ),
        *[
            lathe(((0, 0), (0.13, 0.12), (0.05, 0.26), (0, 0.26)), plain((0.90, 0.16, 0.20), 0.5), (x, y, z), smooth=1)
            for x, y, z in ((-0.2, 1.12, 0.18),)
        ],
        lathe(
            ((0, 0), (0.14, 0.0), (0.16, 0.12), (0, 0.28)), plain((0.90, 0.16, 0.20), 0.5), (0, 0.47, 0.56), smooth=1
        ),
        limb((0.25, 1.05, -0.1), (0.62, 1.75, -0.25), 0.045, metal()),
    ]


def sugar_bowl() -> Model:
    cubes = [
        box((0.22, 0.22, 0.22), plain((0.99, 0.98, 0.96), 0.1), (x, y, z), turn=(10 * k, 35 * k, 12 * k), edge=0.03)
        for k, (x, y, z) in enumerate(
            (
                (-0.32, 0.6, 0.1),
                (0.05, 0.62, 0.28),
                (0.32, 0.6, 0.02),
                (0, 0.62, -0.25),
                (-0.12, 0.84, 0.05),
                (0.18, 0.82, 0.1),
                (1.0, 0.02, 0.3),
            )
        )
    ]
    return [
        hollow(
            lathe(((0, 0), (0.38, 0), (0.66, 0.3), (0.60, 0.95), (0, 0.95)), plain((0.45, 0.68, 0.85), 0.6), smooth=2),
            0.04,
            0.72,
        ),
        cone(0.5, 0.55, 0.1, plain((0.98, 0.97, 0.95)), (0, 0.52, 0)),
        *cubes,
    ]


def flour_sack() -> Model:
    ear_of = [
        p
        for s in (-1, 1)
        for k in range(4)
        for p in (
            ball(
                (0.05, 0.11, 0.04), plain((0.86, 0.62, 0.18)), (s * 0.08, 0.62 + 0.14 * k, 0.49), turn=(0, 0, -s * 28)
            ),
        )
    ]
    return [
        slab(
            [
                (-0.6, 0),
                (0.6, 0),
                (0.66, 0.6),
                (0.58, 1.4),
                (0.3, 1.6),
                (0.42, 1.95),
                (-0.42, 1.95),
                (-0.3, 1.6),
                (-0.58, 1.4),
                (-0.66, 0.6),
            ],
            0.9,
            plain((0.95, 0.91, 0.82), 0.05),
            edge=0.24,
        ),
        tube([(-0.34, 1.58, 0.14), (0, 1.56, 0.26), (0.34, 1.58, 0.14)], 0.05, plain((0.74, 0.52, 0.28))),
        rod((0, 0.4, 0.47), (0, 1.2, 0.47), 0.025, plain((0.86, 0.62, 0.18))),
        *ear_of,
        ball((0.42, 0.16, 0.24), plain((0.99, 0.98, 0.96), 0.05), (0.55, 0.04, 0.55)),
    ]


def iced_tea() -> Model:
    tea = Paint(colour=(0.72, 0.36, 0.10), gloss=0.9, alpha=0.86)
    cubes = [
        box(
            (0.3, 0.3, 0.3),
            Paint(colour=(0.96, 0.86, 0.70), gloss=0.9),
            (x, y, z),
            turn=(20 * k, 40 * k, 15 * k),
            edge=0.04,
        )
        for k, (x, y, z) in enumerate(((-0.12, 1.42, 0.1), (0.18, 1.36, 0.08), (0.0, 1.5, -0.2)))
    ]
    lemon = [
        cone(0.34, 0.34, 0.07, plain((0.98, 0.84, 0.18), 0.4), (0.5, 1.72, 0.08), turn=(90, 0, 14)),
        cone(0.28, 0.28, 0.08, plain((0.99, 0.93, 0.58), 0.4), (0.5, 1.72, 0.085), turn=(90, 0, 14)),
    ]
    return [
        cone(0.46, 0.56, 1.4, tea, (0, 0.1, 0)),
        *cubes,
        *lemon,
        rod((-0.1, 0.4, 0), (-0.42, 2.3, 0), 0.05, plain((0.90, 0.24, 0.22), 0.4)),
        *[
            ball((0.16, 0.04, 0.1), plain((0.30, 0.62, 0.26)), (-0.1 + 0.14 * k, 1.72, 0.2), turn=(0, 60 * k, 20))
            for k in range(3)
        ],
        hollow(cone(0.52, 0.64, 1.75, glass((0.90, 0.96, 1.0), 0.16)), 0.02, 1.75),
    ]


def saucer() -> Model:
    return [
        lathe(
            ((0, 0), (0.55, 0), (0.62, 0.06), (1.1, 0.2), (1.2, 0.28), (1.08, 0.22), (0.5, 0.10), (0, 0.08)),
            plain(WHITE, 0.7),
        ),
        ring(1.1, 0.025, plain((0.24, 0.46, 0.78), 0.5), (0, 0.235, 0)),
        ring(0.42, 0.02, plain((0.90, 0.90, 0.91)), (0, 0.10, 0)),
    ]


def napkin() -> Model:
    cloth = Paint(colour=(0.95, 0.93, 0.90), gloss=0.05)
    red = Paint(colour=(0.84, 0.22, 0.24), gloss=0.05)
    return [
        slab([(-0.85, 0), (0.85, 0), (0.0, 1.5)], 0.3, red, (0, 0, -0.1), turn=(-12, 0, 0), edge=0.12),
        slab([(-0.95, 0), (0.1, 0), (-0.1, 1.2)], 0.2, red, (0, 0, 0.12), turn=(-14, 14, 0), edge=0.08),
        slab([(0.95, 0), (-0.1, 0), (0.1, 1.2)], 0.2, red, (0, 0, 0.12), turn=(-14, -14, 0), edge=0.08),
        box((1.9, 0.16, 0.5), cloth, (0, 0, 0.12), edge=0.07),
    ]


def walnut() -> Model:
    shell = Paint(colour=(0.76, 0.54, 0.32), pattern=patches((0.56, 0.36, 0.19), 7, 0.1), gloss=0.2)
    return [
        rough(ball((0.6, 0.7, 0.6), shell, (-0.5, 0.68, 0)), 0.035, 7),
        ring(0.61, 0.05, plain((0.66, 0.44, 0.24)), (-0.5, 0.68, 0), turn=(90, 20, 0)),
        hollow(ball((0.6, 0.35, 0.7), shell, (0.75, 0.36, 0.35)), 0.05, 0.05),
        *[
            rough(ball((0.24, 0.16, 0.5), plain((0.88, 0.68, 0.42), 0.2), (0.75 + s * 0.25, 0.42, 0.35)), 0.04, 9)
            for s in (-1, 1)
        ],
    ]


def almonds() -> Model:
    skin = Paint(colour=(0.70, 0.40, 0.20), pattern=stripes((0.60, 0.32, 0.15), 0.07, 0), gloss=0.15)
    return [
        lathe(((0, 0), (0.22, 0.12), (0.30, 0.4), (0.2, 0.75), (0, 0.95)), skin, (x, y, z), turn=(80, b, 0), smooth=2)
        for x, y, z, b in (
            (-0.5, 0.2, 0.1, 30),
            (0.35, 0.2, 0.3, -40),
            (0.1, 0.2, -0.45, 80),
            (-0.15, 0.6, 0.0, -20),
            (0.7, 0.2, -0.3, 10),
        )
    ]


def cinnamon() -> Model:
    def quill(z: float, y: float) -> Model:
        out: Model = []
        for s in (-1, 1):
            out.append(
                hollow(
                    cone(
                        0.15,
                        0.15,
                        2.0,
                        Paint(colour=(0.66, 0.36, 0.17), pattern=stripes((0.54, 0.27, 0.12), 0.5, 1, 0.3), gloss=0.1),
                        (-1.0, y, z + s * 0.13),
                        turn=(0, 0, -90),
                    ),
                    0.03,
                    1.95,
                )
            )
        return out

    star = [
        p
        for k in range(8)
        for p in (
            ball(
                (0.2, 0.07, 0.08),
                plain((0.50, 0.26, 0.13), 0.3),
                (0.75 + 0.2 * math.cos(k * math.pi / 4), 0.75, 0.05 + 0.2 * math.sin(k * math.pi / 4)),
                turn=(0, -45 * k, 0),
            ),
        )
    ]
    return [
        *quill(-0.35, 0.16),
        *quill(0.30, 0.16),
        *quill(-0.02, 0.42),
        *star,
        ring(0.48, 0.035, plain((0.86, 0.74, 0.50)), (-0.2, 0.3, 0), turn=(0, 0, 90)),
    ]


def coffee_beans() -> Model:
    out: Model = []
    for k in range(26):
        x, z = 0.95 * math.cos(2.4 * k) * math.sqrt(k / 26), 0.75 * math.sin(2.4 * k) * math.sqrt(k / 26)
        y = 0.14 + 0.5 * max(0.0, 1 - math.hypot(x, z))
        out += moved(
            [
                ball((0.16, 0.12, 0.22), plain((0.40, 0.22, 0.12), 0.6)),
                tube([(0.02, 0.118, -0.19), (-0.02, 0.128, 0), (0.02, 0.118, 0.19)], 0.022, plain((0.20, 0.10, 0.05))),
            ],
            (x, y, z),
            turn=(25 * math.sin(3 * k), 57 * k, 20 * math.cos(k)),
        )
    return out


MODELS = {
    f.__name__: f
    for f in (
        latte, cappuccino, ketchup, mustard, peanut_butter, maple_syrup, yogurt, sugar_bowl, flour_sack, iced_tea,
        saucer, napkin, walnut, almonds, cinnamon, coffee_beans,
    )
}  # fmt: skip
VIEWS = {
    **dict.fromkeys(
        ("latte", "cappuccino", "saucer", "cinnamon", "coffee_beans", "almonds"), View(yaw_deg=20.0, pitch_deg=30.0)
    ),
    **dict.fromkeys(
        ("ketchup", "mustard", "peanut_butter", "maple_syrup", "flour_sack", "napkin"), View(yaw_deg=8.0, pitch_deg=8.0)
    ),
}
