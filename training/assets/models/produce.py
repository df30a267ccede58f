"""Fruit, vegetables and herbs."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.flowers import blade, silky
from training.assets.models.forms import tube
from training.assets.models.patterns import patches, plain, rising, stripes
from training.assets.solid import (
    Colour,
    Paint,
    Part,
    Vector,
    ball,
    cone,
    lathe,
    limb,
    moved,
    ring,
    rough,
    sculpted,
)

Model = list[Part]
LEAF, STALK = (0.30, 0.58, 0.22), (0.42, 0.32, 0.18)


def lime() -> Model:
    skin = Paint(colour=(0.46, 0.70, 0.16), pattern=patches((0.54, 0.76, 0.22), 9, 0.2), gloss=0.5)
    nub = limb((-0.5, 0.48, 0), (-0.64, 0.48, 0), 0.10, skin, 0.06)
    return [
        sculpted([ball((0.56, 0.48, 0.48), skin, (0, 0.48, 0)), nub], 0.08, gloss=0.5),
        *blade((0.5, 0.62, 0), 0.5, 0.24, 24, 20, silky(LEAF)),
    ]


def plum() -> Model:
    skin = Paint(colour=(0.40, 0.14, 0.36), pattern=patches((0.52, 0.24, 0.50), 3, 0.1), gloss=0.5)
    halves = [ball((0.40, 0.50, 0.48), skin, (s * 0.10, 0.5, 0)) for s in (-1, 1)]
    return [
        sculpted(halves, 0.03, gloss=0.5),
        limb((0, 0.96, 0), (0.06, 1.2, 0), 0.03, plain(STALK)),
        *blade((0.04, 1.12, 0), 0.6, 0.26, 12, 10, silky(LEAF)),
    ]


def fig() -> Model:
    skin = Paint(colour=(0.34, 0.18, 0.36), pattern=stripes((0.46, 0.30, 0.42), 1.0, around=14, share=0.3), gloss=0.3)
    shape = ((0, 0), (0.34, 0.02), (0.50, 0.30), (0.38, 0.68), (0.14, 0.95), (0.07, 1.12), (0, 1.12))
    return [lathe(shape, skin, smooth=2), limb((0, 1.1, 0), (0.03, 1.22, 0), 0.04, plain((0.52, 0.60, 0.32)))]


def pomegranate() -> Model:
    red = Paint(colour=(0.78, 0.14, 0.20), pattern=patches((0.86, 0.34, 0.26), 2.5, 0.3), gloss=0.5)
    crown = [
        limb(
            (0.06 * math.cos(a), 1.0, 0.06 * math.sin(a)),
            (0.17 * math.cos(a), 1.27, 0.17 * math.sin(a)),
            0.06,
            red,
            0.015,
        )
        for a in (0.3 + 1.05 * k for k in range(6))
    ]
    return [ball((0.56, 0.53, 0.56), red, (0, 0.53, 0)), *crown]


def dragon_fruit() -> Model:
    pink, tip = plain((0.92, 0.20, 0.48), 0.4), plain((0.56, 0.78, 0.28), 0.3)
    scales: Model = []
    for k in range(22):
        a, y = 2.4 * k, 0.16 + 0.04 * k
        r = 0.44 * math.sin(math.pi * min(0.96, max(0.1, y / 1.1)))
        root, end = (r * math.cos(a), y, r * math.sin(a)), (1.45 * r * math.cos(a), y + 0.22, 1.45 * r * math.sin(a))
        middle = (1.2 * r * math.cos(a), y + 0.10, 1.2 * r * math.sin(a))
        scales += [limb(root, middle, 0.09, pink, 0.06), limb(middle, end, 0.06, tip, 0.012)]
    return [ball((0.44, 0.56, 0.44), pink, (0, 0.56, 0)), *scales]


def _drupe(colour: Colour, light: Colour) -> Model:
    """A raspberry or a blackberry."""
    beads = [
        ball(
            0.115,
            plain(colour if k % 3 else light, 0.8),
            (0.40 * s * math.cos(2.4 * k), 0.5 - 0.42 * u, 0.40 * s * math.sin(2.4 * k)),
        )
        for k in range(46)
        for u in (1 - 2 * (k + 0.5) / 46,)
        for s in (math.sqrt(1 - u * u) * (0.78 + 0.22 * -u if u < 0 else 1.0 - 0.3 * max(0.0, -u)),)
    ]
    sepals = [part for k in range(5) for part in blade((0, 0.92, 0), 0.34, 0.13, 8, 72 * k, silky(LEAF), 0.025)]
    return [
        ball((0.36, 0.42, 0.36), plain(colour), (0, 0.5, 0)),
        *moved(beads, (0, 1.0, 0), turn=(180, 0, 0)),
        *sepals,
        limb((0, 0.92, 0), (0.04, 1.12, 0), 0.03, plain(LEAF)),
    ]


def raspberry() -> Model:
    return _drupe((0.88, 0.16, 0.30), (0.94, 0.30, 0.42))


def blackberry() -> Model:
    return _drupe((0.18, 0.10, 0.24), (0.30, 0.18, 0.38))


def cabbage() -> Model:
    out: Model = [ball(0.52, plain((0.70, 0.84, 0.50), 0.2), (0, 0.55, 0))]
    for k in range(9):
        leaf = rough(
            ball(
                (0.42, 0.48, 0.05),
                Paint(colour=(0.52, 0.74, 0.36), pattern=rising((0.74, 0.88, 0.56), -0.3, 0.4), soft=0.6),
                (0, 0.42, 0),
            ),
            0.03,
            7,
            k,
        )
        out += moved(
            moved([leaf], (0, 0, 0.40 + 0.02 * k), turn=(18 + 3 * (k % 3), 0, 0)), (0, 0.06, 0), turn=(0, 40.0 * k, 0)
        )
    return out


def cauliflower() -> Model:
    head = [
        rough(
            ball(
                0.20,
                plain((0.97, 0.94, 0.84), 0.05),
                (0.42 * s * math.cos(2.4 * k), 0.55 + 0.34 * u, 0.42 * s * math.sin(2.4 * k)),
            ),
            0.025,
            16,
            k,
        )
        for k in range(22)
        for u in (1 - 1.3 * (k + 0.5) / 22,)
        for s in (math.sqrt(max(0.0, 1 - u * u)),)
    ]
    leaves = [
        part
        for k in range(8)
        for part in blade(
            (0, 0.10, 0), 0.78, 0.44, 46 - 10 * (k % 2), 45 * k, Paint(colour=(0.46, 0.70, 0.34), soft=0.5), 0.035
        )
    ]
    return [*leaves, *head]


def radish() -> Model:
    skin = Paint(colour=(0.96, 0.92, 0.92), pattern=rising((0.86, 0.14, 0.32), 0.02, 0.22), gloss=0.5)
    return [
        lathe(
            ((0, -0.34), (0.02, -0.34), (0.06, -0.06), (0.30, 0.12), (0.40, 0.42), (0.22, 0.70), (0, 0.72)),
            skin,
            smooth=2,
        ),
        *[
            part
            for k in range(6)
            for part in blade((0, 0.70, 0), 0.85 - 0.06 * (k % 3), 0.26, 76 - 8 * (k % 3), 60 * k, silky(LEAF), 0.03)
        ],
    ]


def beetroot() -> Model:
    skin = plain((0.48, 0.08, 0.26), 0.3)
    return [
        lathe(
            ((0, -0.42), (0.02, -0.42), (0.07, -0.08), (0.40, 0.10), (0.52, 0.42), (0.30, 0.74), (0, 0.78)),
            skin,
            smooth=2,
        ),
        *[
            part
            for k in range(5)
            for part in (
                tube(
                    [
                        (0, 0.7, 0),
                        (0.16 * math.cos(1.3 * k), 1.1, 0.16 * math.sin(1.3 * k)),
                        (0.30 * math.cos(1.3 * k), 1.3, 0.3 * math.sin(1.3 * k)),
                    ],
                    0.035,
                    plain((0.72, 0.12, 0.34)),
                ),
                *blade(
                    (0.24 * math.cos(1.3 * k), 1.2, 0.24 * math.sin(1.3 * k)),
                    0.66,
                    0.30,
                    62,
                    -75 * k,
                    silky((0.26, 0.52, 0.22)),
                    0.03,
                ),
            )
        ],
    ]


def asparagus() -> Model:
    """A bundle, tied."""
    out: Model = []
    for k, (x, z, tall) in enumerate(
        (
            (-0.2, 0, 1.5),
            (0, 0.12, 1.62),
            (0.2, 0, 1.52),
            (-0.1, -0.14, 1.7),
            (0.1, -0.14, 1.66),
            (-0.1, 0.14, 1.45),
            (0.12, 0.16, 1.5),
        )
    ):
        lean = 0.3 * x
        out += [
            limb(
                (x, 0, z),
                (x + lean, tall, z),
                0.095,
                Paint(colour=(0.92, 0.90, 0.70), pattern=rising((0.44, 0.66, 0.26), 0.0, 0.5), gloss=0.3),
                0.085,
            ),
            ball((0.10, 0.22, 0.10), plain((0.38, 0.52, 0.28)), (x + lean, tall + 0.05, z)),
        ]
        out += [
            ball(
                (0.05, 0.10, 0.025),
                plain((0.46, 0.42, 0.50)),
                (x + lean * h / tall + 0.085 * math.cos(a), h, z + 0.085 * math.sin(a)),
                turn=(0, 90 - math.degrees(a), 0),
            )
            for i in range(5)
            for h, a in ((0.6 + 0.22 * i, 1.6 + 2.1 * i + k),)
        ]
    return [
        *out,
        ring(0.34, 0.035, plain((0.78, 0.60, 0.36), 0.1), (0, 0.62, 0)),
        ring(0.34, 0.035, plain((0.78, 0.60, 0.36), 0.1), (0, 0.70, 0)),
    ]


def artichoke() -> Model:
    out: Model = [
        ball((0.36, 0.48, 0.36), plain((0.42, 0.56, 0.30)), (0, 0.62, 0)),
        limb((0, -0.2, 0), (0, 0.25, 0), 0.10, plain((0.50, 0.62, 0.34))),
    ]
    for row in range(6):
        count = 9 - row
        r, y = 0.34 * math.cos(row * 0.22), 0.22 + 0.15 * row
        for k in range(count):
            leaf = [
                ball(
                    (0.15, 0.22, 0.05),
                    Paint(colour=(0.40, 0.56, 0.28), pattern=rising((0.60, 0.66, 0.46), 0.0, 0.2), gloss=0.2),
                    (0, 0.14, 0),
                )
            ]
            out += moved(
                moved(leaf, (0, y, r), turn=(14 - 7 * row, 0, 0)),
                (0, 0, 0),
                turn=(0, 360 * (k + 0.5 * (row % 2)) / count, 0),
            )
    return out


def leek() -> Model:
    shaft = Paint(colour=(0.96, 0.97, 0.90), pattern=rising((0.52, 0.74, 0.34), 0.5, 1.2), gloss=0.4)
    return [
        limb((0, 0.06, 0), (0, 1.15, 0), 0.14, shaft, 0.13),
        *[
            limb(
                (0.05 * math.cos(k), 0.02, 0.05 * math.sin(k)),
                (0.16 * math.cos(k), -0.16, 0.16 * math.sin(k)),
                0.012,
                plain((0.92, 0.88, 0.74)),
                0.004,
            )
            for k in range(12)
        ],
        *[
            part
            for k, a in enumerate((0, 180, 20, 200, -30, 160))
            for part in blade(
                (0, 1.0, 0), 0.95 - 0.1 * (k // 2), 0.22, 84 - 11 * (k // 2), a, silky((0.30, 0.54, 0.28)), 0.03
            )
        ],
    ]


def ginger_root() -> Model:
    skin = Paint(colour=(0.82, 0.66, 0.42), pattern=stripes((0.70, 0.53, 0.32), 0.09, 0, 0.25), gloss=0.1)
    knobs = [
        ball((0.45, 0.22, 0.24), skin, (0, 0.24, 0)),
        ball((0.28, 0.19, 0.2), skin, (-0.46, 0.30, 0.05)),
        ball((0.24, 0.18, 0.18), skin, (0.44, 0.36, 0)),
        ball((0.15, 0.22, 0.15), skin, (0.14, 0.48, 0)),
        ball((0.16, 0.2, 0.15), skin, (-0.26, 0.50, 0.0)),
        ball((0.15, 0.13, 0.13), skin, (0.66, 0.50, 0)),
    ]
    return [
        sculpted(knobs, 0.08),
        *[
            cone(0.10, 0.10, 0.03, plain((0.96, 0.88, 0.58)), at, turn=turn)
            for at, turn in (((0.74, 0.56, 0.04), (0, 0, -50)), ((0.15, 0.68, 0.02), (10, 0, 0)))
        ],
    ]


def _sprig(
    leaf: tuple[float, float],
    colour: Colour,
    *,
    pairs: int,
    rise: float,
    height: float = 1.0,
    stem: Colour = LEAF,
    around_deg: float = 90.0,
    thick: float = 0.02,
) -> Model:
    """A stem with leaves in pairs."""
    out: Model = [tube([(0, 0, 0), (0.03, 0.5 * height, 0), (0, height, 0)], 0.02, plain(stem, 0.1))]
    for k in range(pairs):
        t = (k + 0.6) / pairs
        size = 1.15 - 0.6 * t
        for s in (0, 180):
            out += blade(
                (0.03 * math.sin(3 * t), t * height, 0),
                leaf[0] * size,
                leaf[1] * size,
                rise,
                s + around_deg * k + 12,
                silky(colour),
                thick,
            )
    return [*out, *blade((0, height - 0.03, 0), leaf[0] * 0.5, leaf[1] * 0.5, 84, 0, silky(colour), thick)]


def sprig_of_mint() -> Model:
    return _sprig((0.44, 0.28), (0.28, 0.66, 0.34), pairs=5, rise=24, height=0.9)


def sprig_of_basil() -> Model:
    return _sprig((0.50, 0.34), (0.26, 0.60, 0.20), pairs=3, rise=20, height=0.7, thick=0.045)


def sprig_of_rosemary() -> Model:
    return [
        part
        for x, turn in ((-0.1, 14), (0.0, -3), (0.1, -20))
        for part in moved(
            _sprig((0.24, 0.04), (0.34, 0.50, 0.36), pairs=15, rise=44, height=1.15, stem=STALK, around_deg=70),
            (x, 0, 0),
            turn=(0, 40 * turn, turn),
        )
    ]


def sprig_of_thyme() -> Model:
    return [
        part
        for x, turn in ((-0.1, 20), (0.0, 0), (0.1, -22))
        for part in moved(
            _sprig((0.11, 0.07), (0.44, 0.58, 0.40), pairs=11, rise=24, stem=STALK),
            (x, 0, 0),
            turn=(0, 50 * turn, turn),
        )
    ]


def twig_of_eucalyptus() -> Model:
    line: list[Vector] = [(0, 0, 0), (0.10, 0.5, 0), (0.05, 1.0, 0), (-0.08, 1.45, 0)]
    out: Model = [tube(line, 0.022, plain((0.62, 0.46, 0.36), 0.1))]
    for k in range(7):
        t = (k + 0.7) / 7.4
        x = 0.10 * math.sin(2.6 * t) - 0.08 * t * t
        for s in (-1, 1):
            size = 0.19 * (1.2 - 0.55 * t)
            out.append(
                ball(
                    (size, 0.95 * size, 0.02),
                    Paint(colour=(0.56, 0.72, 0.66), pattern=patches((0.66, 0.80, 0.74), 4, 0.1), soft=0.7, gloss=0.1),
                    (x + s * (size + 0.03), 1.45 * t + 0.06, 0.05 * (-1) ** k),
                    turn=(16 * (-1) ** k, s * 24, s * 26),
                )
            )
    return out


def hops() -> Model:
    out: Model = [tube([(0, 1.05, 0), (-0.1, 1.28, 0), (0.2, 1.5, 0)], 0.026, plain(LEAF, 0.1))]
    for x, low, size in ((-0.3, 0.42, 1.0), (0.22, 0.30, 1.1)):
        cone_parts: Model = []
        for row in range(7):
            count, r, y = 7 if row < 5 else 5, 0.24 * math.sin(math.pi * (row + 1.3) / 9), 0.66 - 0.11 * row
            for k in range(count):
                scale = [
                    ball(
                        (0.12, 0.15, 0.03),
                        silky((0.66, 0.80, 0.34) if (k + row) % 2 else (0.74, 0.86, 0.44)),
                        (0, -0.08, 0),
                    )
                ]
                cone_parts += moved(
                    moved(scale, (0, y, r), turn=(-24, 0, 0)),
                    (0, 0, 0),
                    turn=(0, 360 * (k + 0.5 * (row % 2)) / count, 0),
                )
        out += moved(cone_parts, (x, low, 0.06), scale=size)
        out.append(tube([(x, low + 0.68 * size, 0.05), (0.3 * x, 1.2, 0)], 0.018, plain(LEAF)))
    for s, y in ((-1, 1.12), (1, 1.22)):
        out += [
            part
            for a in (-38, 0, 38)
            for part in blade(
                (0.1 * s, y, -0.05), 0.52, 0.24, 8 + a * 0.9, 0 if s > 0 else 180, silky((0.24, 0.52, 0.20)), 0.02
            )
        ]
    return out


def barley() -> Model:
    """Three ears with long beards."""
    gold = plain((0.90, 0.70, 0.32), 0.2)
    out: Model = []
    for x, lean in ((-0.16, 14.0), (0.0, -2.0), (0.16, -18.0)):
        ear: Model = [tube([(0, 0, 0), (0, 0.8, 0)], 0.02, plain((0.80, 0.66, 0.34)))]
        for k in range(9):
            y = 0.72 + 0.085 * k
            for s in (-1, 1):
                ear.append(ball((0.05, 0.085, 0.05), gold, (s * 0.06, y, 0), turn=(0, 0, -s * 20)))
                ear.append(
                    limb(
                        (s * 0.07, y + 0.06, 0),
                        (s * (0.20 - 0.008 * k), y + 0.62, 0.02 * (-1) ** k),
                        0.008,
                        plain((0.94, 0.80, 0.48)),
                        0.002,
                    )
                )
        out += moved(ear, (x, 0, 0), turn=(0, 0, lean))
    return out


MODELS = {
    f.__name__: f
    for f in (
        lime, plum, fig, pomegranate, dragon_fruit, raspberry, blackberry, cabbage, cauliflower, radish, beetroot,
        asparagus, artichoke, leek, ginger_root, sprig_of_mint, sprig_of_basil, sprig_of_rosemary, sprig_of_thyme,
        twig_of_eucalyptus, hops, barley,
    )
}  # fmt: skip
VIEWS = dict.fromkeys(MODELS, View(yaw_deg=14.0, pitch_deg=18.0, smooth=True))
