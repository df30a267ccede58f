"""Pantry: ice cream in its cone and by the scoop, and food that the emojis lack."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.forms import around, rounded, tube
from training.assets.models.patterns import CREAM, checks, patches, plain, rising, stripes
from training.assets.solid import Paint, Part, ball, box, carved, cone, lathe, limb, moved, ring, rough

Model = list[Part]

_LEAF, _STALK = (0.30, 0.58, 0.22), (0.66, 0.80, 0.42)


def waffle_cone() -> Model:
    biscuit = Paint(colour=(0.90, 0.64, 0.32), pattern=checks((0.80, 0.52, 0.22), 0.17), gloss=0.15)
    return [
        lathe(((0, 0), (0.06, 0), (0.78, 2.3), (0.78, 2.44), (0, 2.44)), biscuit),
        ring(0.77, 0.07, plain((0.86, 0.58, 0.26), 0.15), (0, 2.42, 0)),
        cone(0.70, 0.70, 0.02, plain((0.62, 0.38, 0.16), 0.1), (0, 2.43, 0)),
    ]


def ice_scoop() -> Model:
    cream = plain((0.98, 0.92, 0.76), 0.25)
    skirt = [ball(0.22, cream, (0.86 * x, 0.16, 0.86 * z)) for x, _, z in around(13, 1)]
    return [
        rough(ball((1.0, 0.92, 1.0), cream, (0, 0.82, 0)), 0.018, 3.5),
        rough(ball((1.02, 0.22, 1.02), cream, (0, 0.22, 0)), 0.05, 3.5),
        *skirt,
    ]


def grapefruit() -> Model:
    peel = Paint(colour=(0.98, 0.66, 0.28), pattern=patches((0.98, 0.46, 0.32), 1.6, 0.1), gloss=0.35)
    whole = [
        rough(ball((1.0, 0.94, 1.0), peel, (-0.55, 0.92, -0.65)), 0.012, 16),
        ball(0.07, plain((0.40, 0.46, 0.20)), (-0.55, 1.86, -0.65)),
    ]
    flesh, pith = plain((0.95, 0.36, 0.36), 0.6), plain((0.99, 0.90, 0.78), 0.2)
    wedges = [
        ball((0.24, 0.06, 0.36), flesh, (0.46 * math.sin(a), 0.05, 0.46 * math.cos(a)), turn=(0, math.degrees(a), 0))
        for a in (2 * math.pi * k / 10 for k in range(10))
    ]
    half = moved(
        [
            carved(ball(1.0, peel), box((3, 2, 3), peel)),
            cone(0.98, 0.98, 0.03, pith, (0, -0.01, 0)),
            *wedges,
            ball((0.10, 0.05, 0.10), pith, (0, 0.04, 0)),
        ],
        (0.62, 0.80, 0.45),
        turn=(58, 0, -14),
    )
    return [*whole, *half]


def cheese_wheel() -> Model:
    rind, paste = plain((0.93, 0.72, 0.30), 0.3), Paint(colour=(0.99, 0.90, 0.60), gloss=0.2)
    wedge = [box((3, 2, 3), paste, (1.5, -0.2, 1.5))]
    wheel = lathe(((0, 0), (1.35, 0), (1.45, 0.16), (1.45, 0.62), (1.35, 0.78), (0, 0.78)), rind, smooth=1)
    inner = lathe(((0, 0), (1.38, 0), (1.38, 0.74), (0, 0.74)), paste, (0, 0.02, 0))
    return moved(
        [carved(wheel, *wedge), carved(inner, box((3, 2, 3), paste, (1.48, -0.2, 1.48)))], (0, 0, 0), turn=(0, -42, 0)
    )


def praline() -> Model:
    dark = plain((0.32, 0.17, 0.09), 0.75)
    swirl = [
        (0.42 * (1 - k / 26) * math.cos(0.75 * k), 0.74 + 0.008 * k, 0.42 * (1 - k / 26) * math.sin(0.75 * k))
        for k in range(24)
    ]
    return [
        lathe(((0, 0), (0.80, 0), (0.84, 0.12), (0.74, 0.56), (0.52, 0.76), (0, 0.80)), dark, smooth=1),
        tube(swirl, 0.05, plain((0.62, 0.38, 0.20), 0.6)),
    ]


def persimmon() -> Model:
    skin = Paint(colour=(0.96, 0.46, 0.12), pattern=rising((0.98, 0.62, 0.18), 0.2, 1.5), gloss=0.6)
    sepals = [
        ball((0.22, 0.05, 0.42), plain((0.48, 0.52, 0.24), 0.15), (0.36 * x, 1.50, 0.36 * z), turn=(12, 90 * k, 0))
        for k, (x, _, z) in enumerate(((0, 0, 1), (1, 0, 0), (0, 0, -1), (-1, 0, 0)))
    ]
    return [
        ball((1.02, 0.80, 1.02), skin, (0, 0.80, 0)),
        *sepals,
        cone(0.09, 0.07, 0.22, plain((0.40, 0.30, 0.16)), (0, 1.50, 0)),
    ]


def celery() -> Model:
    stalks: Model = []
    for k in range(7):
        a = 2 * math.pi * k / 7
        foot, top = (0.26 * math.cos(a), 0.1, 0.26 * math.sin(a)), (0.62 * math.cos(a), 2.5, 0.62 * math.sin(a))
        stalks += [
            limb(
                foot,
                top,
                0.17,
                Paint(colour=(0.80, 0.90, 0.58), pattern=rising((0.56, 0.76, 0.32), 0.4, 2.2), gloss=0.35),
                0.11,
            )
        ]
        stalks += [
            rough(
                ball((0.26, 0.22, 0.22), plain(_LEAF, 0.1), (top[0] * (1 + 0.25 * s), 2.62 + 0.20 * s, top[2])),
                0.08,
                7,
                k,
            )
            for s in (0, 1, 2)
        ]
    return moved(stalks, (0, 0.45, 0), turn=(0, 0, -72))


def turnip() -> Model:
    skin = Paint(colour=(0.96, 0.94, 0.92), pattern=rising((0.66, 0.24, 0.56), 0.80, 1.35), gloss=0.4)
    leaves = [
        limb((0.06 * x, 1.75, 0.06 * z), (0.55 * x, 2.55, 0.55 * z), 0.07, plain(_STALK), 0.05)
        for x, _, z in around(5, 1)
    ]
    blades = [
        rough(
            ball((0.20, 0.44, 0.16), plain(_LEAF, 0.1), (0.62 * x, 2.80, 0.62 * z), turn=(20 * z, 0, -20 * x)), 0.04, 7
        )
        for x, _, z in around(5, 1)
    ]
    return [
        lathe(
            ((0, -0.35), (0.03, -0.3), (0.16, 0.12), (0.85, 0.55), (0.98, 1.05), (0.75, 1.55), (0.25, 1.78), (0, 1.78)),
            skin,
            smooth=2,
        ),
        *leaves,
        *blades,
    ]


def fennel() -> Model:
    pale = Paint(colour=(0.92, 0.95, 0.82), pattern=stripes((0.80, 0.88, 0.64), 0.22, 0, 0.25), gloss=0.4)
    fronds = [
        limb(
            (0.45 * s, 2.0, 0),
            (0.45 * s + 0.55 * math.sin(t), 2.0 + 0.85 * math.cos(t), 0.2 * math.cos(5 * t)),
            0.03,
            plain((0.36, 0.62, 0.26), 0.1),
            0.012,
        )
        for s in (-1, 0, 1)
        for t in (-1.0, -0.6, -0.2, 0.2, 0.6, 1.0)
    ]
    stems = [limb((0.18 * s, 1.1, 0), (0.45 * s, 2.05, 0), 0.16, plain(_STALK, 0.4), 0.11) for s in (-1, 0, 1)]
    return [
        lathe(((0, 0), (0.45, 0), (0.82, 0.4), (0.80, 0.85), (0.45, 1.3), (0, 1.4)), pale, smooth=2),
        ball((0.55, 0.70, 0.30), pale, (0.25, 0.72, 0.48), turn=(0, 0, -12)),
        *stems,
        *fronds,
    ]


def star_anise() -> Model:
    bark, seed = plain((0.44, 0.24, 0.12), 0.2), plain((0.66, 0.40, 0.18), 0.8)
    out: Model = []
    for x, _, z in around(8, 1):
        out += [
            limb((0.12 * x, 0.14, 0.12 * z), (0.95 * x, 0.20, 0.95 * z), 0.16, bark, 0.05),
            ball((0.11, 0.08, 0.11), seed, (0.52 * x, 0.29, 0.52 * z)),
        ]
    return [*out, ball(0.14, bark, (0, 0.2, 0))]


def ravioli() -> Model:
    dough = plain((0.97, 0.86, 0.58), 0.25)

    def pillow(x: float, y: float, z: float, turn: float) -> Model:
        crimps = [
            ball(0.075, dough, (s * 0.72 if a else -0.72 + 0.18 * k, 0.05, -0.72 + 0.18 * k if a else s * 0.72))
            for a in (0, 1)
            for s in (-1, 1)
            for k in range(9)
        ]
        return moved(
            [box((1.46, 0.08, 1.46), dough, edge=0.03), ball((0.52, 0.26, 0.52), dough, (0, 0.08, 0)), *crimps],
            (x, y, z),
            turn=(0, turn, 0),
        )

    return [*pillow(-0.85, 0, 0.1, 12), *pillow(0.85, 0, -0.1, -8), *pillow(0.05, 0.30, -0.05, 30)]


def salami() -> Model:
    skin = Paint(colour=(0.60, 0.26, 0.22), pattern=patches((0.86, 0.76, 0.70), 5, 0.5), gloss=0.2)
    meat = Paint(colour=(0.72, 0.20, 0.20), pattern=patches((0.96, 0.84, 0.80), 9, 0.45), gloss=0.3)
    roll = moved(
        [cone(0.48, 0.50, 1.7, skin, edge=0.12), cone(0.46, 0.46, 0.03, meat, (0, 1.69, 0))],
        (-1.5, 0.5, -0.1),
        turn=(0, -16, -90),
    )
    slices = [cone(0.47, 0.47, 0.06, meat, (0.45 + 0.34 * k, 0.08 + 0.10 * k, 0.55), turn=(0, 0, 16)) for k in range(4)]
    return [*roll, *slices]


def pickles() -> Model:
    skin = Paint(colour=(0.42, 0.54, 0.16), pattern=patches((0.56, 0.66, 0.26), 6, 0.3), gloss=0.6)
    out: Model = []
    for k, (x, z, t) in enumerate(((-0.3, -0.35, 8), (0.1, 0.25, -14), (0.0, 0.0, 24))):
        y = 0.28 + (0.42 if k == 2 else 0)
        line = rounded([(-0.95, 0.08, 0), (-0.3, -0.02, 0), (0.4, 0.0, 0), (0.95, 0.12, 0)])
        warts = [
            ball(
                0.05,
                plain((0.50, 0.62, 0.22), 0.6),
                (-0.8 + 0.12 * j, 0.02 + 0.24 * math.cos(2.1 * j), 0.24 * abs(math.sin(2.1 * j))),
            )
            for j in range(14)
        ]
        out += moved([tube(line, 0.27, skin), *warts], (x, y, z), turn=(0, t, 0))
    return out


def vanilla_pods() -> Model:
    pod = plain((0.20, 0.11, 0.07), 0.5)
    out = [
        tube(
            rounded(
                [
                    (-1.3, 0.06, 0.1 * k),
                    (-0.4, 0.10, 0.16 * k),
                    (0.5, 0.06, 0.06 * k),
                    (1.2, 0.12, -0.1 * k),
                    (1.35, 0.30, -0.1 * k),
                ]
            ),
            0.065,
            pod,
        )
        for k in (-2, 0, 2)
    ]
    petals = [
        ball((0.30, 0.07, 0.15), plain(CREAM, 0.2), (1.0 + 0.27 * x, 0.32, 0.5 + 0.27 * z), turn=(0, -72 * k, 14))
        for k, (x, _, z) in enumerate(around(5, 1))
    ]
    return [*out, *petals, ball(0.12, plain((0.98, 0.80, 0.30)), (1.0, 0.38, 0.5))]


_PANTRY = (
    waffle_cone, ice_scoop,  grapefruit, cheese_wheel, praline, persimmon, celery, turnip, fennel,
    star_anise, ravioli, salami, pickles, vanilla_pods,
)  # fmt: skip
MODELS = {f.__name__: f for f in _PANTRY}
VIEWS = dict.fromkeys(MODELS, View(yaw_deg=16.0, pitch_deg=18.0, smooth=True)) | {
    "star_anise": View(yaw_deg=10.0, pitch_deg=52.0, smooth=True),
    "waffle_cone": View(yaw_deg=20.0, pitch_deg=16.0, smooth=True),
    "ravioli": View(yaw_deg=10.0, pitch_deg=36.0, smooth=True),
    "cheese_wheel": View(yaw_deg=0.0, pitch_deg=28.0, smooth=True),
    "praline": View(yaw_deg=10.0, pitch_deg=32.0, smooth=True),
    "vanilla_pods": View(yaw_deg=10.0, pitch_deg=32.0, smooth=True),
}
