"""Jugs, bottles, jars and glasses, and what is in them."""

from __future__ import annotations

from dataclasses import replace

from training.assets.camera import View
from training.assets.models.forms import around, ear, tube
from training.assets.models.patterns import (
    BLACK,
    BRASS,
    CREAM,
    GREEN,
    PINE,
    RED,
    SAND,
    WHITE,
    checks,
    glass,
    leaves,
    metal,
    patches,
    plain,
    rising,
    stripes,
    stripy,
    swoosh,
    wood,
)
from training.assets.solid import Colour, Paint, Part, ball, box, cone, hollow, lathe, merged, moved, ring

Model = list[Part]


def jug() -> Model:
    glaze = Paint(colour=(0.30, 0.52, 0.78), pattern=stripes((0.94, 0.91, 0.84), 1.0, 1, 0.09), gloss=0.7)
    body = lathe(
        ((0, 0), (0.30, 0), (0.47, 0.30), (0.46, 0.58), (0.27, 0.94), (0.27, 1.08), (0.36, 1.28), (0, 1.28)),
        glaze,
        edge=0.02,
        smooth=3,
    )
    lip = ball((0.26, 0.09, 0.15), glaze, (-0.30, 1.25, 0), turn=(0, 0, -24))
    return [
        hollow(merged([body, lip], 0.12), 0.03, 1.19),
        tube(ear((0.27, 0.74), 0.50, 0.36, -72, 100), 0.06, replace(glaze, pattern=None)),
        cone(0.27, 0.27, 0.02, plain((0.16, 0.30, 0.50), 0.1), (0, 1.0, 0)),
    ]


def _label(radius: float, low: float, high: float, paper: Colour, band: Colour) -> Part:
    """A paper label around a bottle."""
    return lathe(
        ((radius - 0.02, 0), (radius + 0.012, 0), (radius + 0.012, high - low), (radius - 0.02, high - low)),
        Paint(colour=paper, pattern=stripes(band, (high - low) * 0.5, 1, 0.16), gloss=0.1),
        (0, low, 0),
        edge=0.004,
    )


def bottle_of_whisky() -> Model:
    amber = Paint(colour=(0.72, 0.32, 0.04), gloss=1.0)
    clear = Paint(colour=(0.96, 0.84, 0.62), gloss=1.0, alpha=0.13)
    return [
        box((0.86, 1.16, 0.46), amber, (0, 0.03, 0), edge=0.11),
        box((0.92, 1.34, 0.52), clear, edge=0.13),
        lathe(((0, 0), (0.24, 0), (0.14, 0.12), (0.13, 0.32), (0, 0.32)), clear, (0, 1.30, 0), smooth=2),
        cone(0.165, 0.165, 0.26, plain(BLACK, 0.6), (0, 1.60, 0), edge=0.02),
        box((0.70, 0.62, 0.02), plain((0.95, 0.89, 0.74), 0.1), (0, 0.28, 0.265)),
        box((0.60, 0.13, 0.012), plain((0.48, 0.16, 0.12), 0.1), (0, 0.62, 0.28)),
        *[box((w, 0.035, 0.012), plain((0.62, 0.48, 0.25), 0.1), (0, y, 0.28)) for w, y in ((0.46, 0.52), (0.5, 0.42))],
    ]


def bottle_of_wine() -> Model:
    green = Paint(colour=(0.13, 0.22, 0.14), gloss=1.0)
    foil = plain((0.52, 0.10, 0.16), 0.6)
    return [
        lathe(
            ((0, 0), (0.34, 0), (0.36, 0.06), (0.36, 1.25), (0.33, 1.45), (0.14, 1.66), (0.13, 2.2), (0, 2.2)),
            green,
            smooth=3,
        ),
        cone(0.145, 0.14, 0.5, foil, (0, 1.76, 0)),
        ring(0.13, 0.03, foil, (0, 2.2, 0)),
        _label(0.365, 0.36, 1.0, CREAM, (0.52, 0.10, 0.16)),
    ]


def thermos() -> Model:
    steel = metal()
    return [
        lathe(((0, 0), (0.33, 0), (0.34, 0.08), (0.34, 1.22), (0.27, 1.36), (0, 1.36)), plain((0.16, 0.44, 0.42), 0.5)),
        *[lathe(((0, 0), (0.35, 0), (0.35, 0.07), (0, 0.07)), steel, (0, y, 0)) for y in (0.0, 1.16)],
        cone(0.29, 0.27, 0.36, steel, (0, 1.36, 0), edge=0.04),
        tube(ear((0.30, 0.72), 0.24, 0.30), 0.05, plain((0.12, 0.30, 0.30), 0.4)),
    ]


def bottle_of_milk() -> Model:
    return [
        lathe(
            ((0, 0), (0.33, 0), (0.34, 0.06), (0.34, 0.92), (0.20, 1.24), (0.18, 1.40), (0, 1.40)),
            Paint(colour=(0.93, 0.92, 0.89), gloss=0.8),
            smooth=2,
        ),
        lathe(
            ((0, 0), (0.36, 0), (0.37, 0.06), (0.37, 0.95), (0.21, 1.28), (0.20, 1.60), (0, 1.60)),
            glass(alpha=0.14),
            smooth=2,
        ),
        cone(0.23, 0.23, 0.12, plain((0.22, 0.44, 0.78), 0.5), (0, 1.56, 0), edge=0.03),
    ]


def jar_of_jam() -> Model:
    cloth = Paint(colour=(0.86, 0.22, 0.22), pattern=checks(WHITE, 0.11), gloss=0.05)
    return [
        lathe(((0, 0), (0.42, 0), (0.44, 0.08), (0.44, 0.74), (0, 0.74)), plain((0.66, 0.05, 0.10), 0.9), edge=0.03),
        lathe(((0, 0), (0.46, 0), (0.48, 0.08), (0.48, 0.78), (0.38, 0.90), (0, 0.90)), glass(alpha=0.12), smooth=1),
        lathe(((0, 0), (0.50, -0.10), (0.42, 0.06), (0.40, 0.14), (0, 0.16)), cloth, (0, 0.90, 0)),
        ring(0.42, 0.025, plain(CREAM), (0, 0.93, 0)),
        box((0.50, 0.32, 0.02), plain(CREAM, 0.1), (0, 0.22, 0.485), edge=0.01),
        ball((0.09, 0.10, 0.02), plain((0.80, 0.12, 0.14), 0.3), (0, 0.38, 0.50)),
        ball((0.05, 0.02, 0.02), plain(GREEN), (0, 0.48, 0.50)),
    ]


def jar_of_cookies() -> Model:
    dough = Paint(colour=(0.80, 0.55, 0.28), pattern=patches((0.30, 0.17, 0.09), 22, 0.45), gloss=0.05)
    cookies = [
        cone(0.21, 0.21, 0.07, dough, (x, y, z), turn=(t, 0, u), edge=0.03)
        for x, y, z, t, u in (
            (-0.2, 0.06, 0.16, 70, 8),
            (0.2, 0.06, 0.16, 76, -6),
            (0, 0.30, 0.20, 66, 12),
            (-0.24, 0.40, 0.1, 60, 35),
            (0.24, 0.40, 0.12, 60, -30),
            (0.02, 0.58, 0.16, 50, 4),
            (-0.2, 0.72, 0.06, 40, 20),
            (0.2, 0.70, 0.08, 35, -14),
            (0, 0.10, -0.15, 10, 0),
            (0, 0.45, -0.15, 20, 0),
        )
    ]
    return [
        *cookies,
        lathe(((0, 0), (0.44, 0), (0.52, 0.12), (0.52, 0.84), (0.40, 1.00), (0, 1.0)), glass(alpha=0.13), smooth=1),
        lathe(((0, 0), (0.42, 0), (0.42, 0.14), (0.12, 0.22), (0, 0.22)), wood(PINE), (0, 0.98, 0)),
        ball(0.09, wood(PINE), (0, 1.26, 0)),
    ]


def _drink(fill: Colour, level: float = 1.0) -> Model:
    """A tall glass of something, with a straw."""
    return [
        tube([(-0.08, 0.3, -0.02), (0.17, 1.50, -0.04), (0.42, 1.62, -0.04)], 0.042, stripy(RED)),
        lathe(((0, 0), (0.27, 0), (0.27 + 0.10 * level, level), (0, level)), plain(fill, 0.6), (0, 0.07, 0), edge=0.01),
        lathe(((0, 0), (0.30, 0), (0.42, 1.25), (0, 1.25)), glass(alpha=0.12)),
        ring(0.405, 0.02, glass(WHITE, 0.6), (0, 1.25, 0)),
    ]


def glass_of_orange_juice() -> Model:
    fruit = plain((0.99, 0.72, 0.16), 0.4)
    half = moved(
        [
            cone(0.24, 0.24, 0.06, plain((0.98, 0.56, 0.08), 0.4)),
            cone(0.20, 0.20, 0.066, plain((1.0, 0.92, 0.70), 0.3)),
            *[
                ball((0.075, 0.02, 0.045), fruit, (x, 0.062, z), turn=(0, 60 * k, 0))
                for k, (x, _, z) in enumerate(around(6, 0.105))
            ],
        ],
        (-0.36, 1.22, 0.12),
        turn=(78, 24, 0),
    )
    return [*half, *_drink((0.99, 0.60, 0.08), 1.0)]


def smoothie() -> Model:
    return [
        ball((0.12, 0.14, 0.12), plain((0.88, 0.14, 0.18), 0.5), (-0.34, 1.36, 0.12), turn=(0, 0, 24)),
        ball((0.10, 0.03, 0.10), plain(GREEN), (-0.39, 1.49, 0.12), turn=(0, 0, 24)),
        lathe(((0, 0), (0.37, 0), (0.22, 0.14), (0, 0.18)), plain((0.98, 0.74, 0.80), 0.4), (0, 1.08, 0), smooth=1),
        *_drink((0.95, 0.52, 0.62), 1.02),
    ]


def mango_lassi() -> Model:
    return [
        *[
            ball((0.11, 0.025, 0.06), leaves((0.24, 0.60, 0.28), (0.4, 0.75, 0.35), 6), (x, y, 0.12), turn=(10, 0, t))
            for x, y, t in ((-0.22, 1.22, 25), (-0.08, 1.27, 70), (-0.14, 1.18, -15))
        ],
        lathe(((0, 0), (0.37, 0), (0.30, 0.06), (0, 0.08)), plain((0.99, 0.86, 0.52), 0.3), (0, 1.07, 0), smooth=1),
        *_drink((0.98, 0.74, 0.26), 1.0),
    ]


def milkshake() -> Model:
    cream = plain((0.95, 0.93, 0.89), 0.3)
    return [
        tube([(0.05, 0.9, -0.1), (0.26, 1.92, -0.12)], 0.045, stripy(RED)),
        *[ring(r, 0.10, cream, (0, y, 0)) for r, y in ((0.27, 1.18), (0.19, 1.33), (0.10, 1.46))],
        cone(0.28, 0.12, 0.4, cream, (0, 1.1, 0)),
        ball(0.10, plain((0.84, 0.08, 0.14), 0.8), (0, 1.62, 0)),
        tube([(0, 1.70, 0), (0.03, 1.80, 0), (0.10, 1.88, 0)], 0.014, plain((0.35, 0.5, 0.2))),
        lathe(
            ((0, 0), (0.14, 0.02), (0.24, 0.3), (0.36, 1.02), (0, 1.02)),
            plain((0.96, 0.66, 0.74), 0.5),
            (0, 0.2, 0),
            smooth=1,
        ),
        lathe(
            ((0, 0), (0.30, 0), (0.30, 0.05), (0.08, 0.10), (0.10, 0.20), (0.27, 0.45), (0.40, 1.22), (0, 1.22)),
            glass(alpha=0.14),
            smooth=1,
        ),
    ]


def iced_coffee() -> Model:
    ice = [
        box((0.22, 0.22, 0.22), Paint(colour=(0.90, 0.80, 0.66), gloss=0.9), at, turn=turn, edge=0.04)
        for at, turn in (
            ((-0.14, 0.98, 0.08), (20, 30, 10)),
            ((0.14, 1.0, 0.06), (-15, 50, 25)),
            ((0, 0.95, -0.1), (9, 9, 9)),
        )
    ]
    latte = Paint(colour=(0.88, 0.74, 0.56), pattern=rising((0.36, 0.20, 0.11), 0.30, 0.85), gloss=0.6)
    return [*ice, *[replace(part, paint=latte) if k == 1 else part for k, part in enumerate(_drink(CREAM, 0.98))]]


def hot_chocolate() -> Model:
    body, snow = plain((0.80, 0.24, 0.22), 0.5), plain((0.95, 0.93, 0.90), 0.15)
    return [
        hollow(lathe(((0, 0), (0.36, 0), (0.42, 0.06), (0.42, 0.80), (0, 0.80)), body, edge=0.02), 0.03, 0.75),
        tube(ear((0.40, 0.42), 0.26, 0.24), 0.06, body),
        cone(0.37, 0.37, 0.02, plain((0.32, 0.18, 0.10), 0.5), (0, 0.69, 0)),
        *[
            box((0.17, 0.15, 0.17), snow, (x, y, z), turn=(t, 2 * t, t), edge=0.06)
            for x, y, z, t in (
                (-0.2, 0.72, 0.12, 12),
                (0.06, 0.72, 0.22, -20),
                (0.22, 0.72, 0.02, 25),
                (-0.04, 0.80, -0.02, 8),
                (-0.12, 0.72, -0.2, 30),
                (0.13, 0.80, -0.14, -8),
                (-0.02, 0.84, 0.12, -14),
            )
        ],
    ]


def bottle_of_beer() -> Model:
    brown = Paint(colour=(0.42, 0.20, 0.07), gloss=1.0)
    return [
        lathe(
            ((0, 0), (0.30, 0), (0.32, 0.06), (0.32, 0.98), (0.28, 1.20), (0.13, 1.50), (0.12, 1.86), (0, 1.86)),
            brown,
            smooth=3,
        ),
        cone(0.16, 0.14, 0.12, plain((0.90, 0.70, 0.18), 0.6), (0, 1.82, 0)),
        _label(0.325, 0.30, 0.86, (0.93, 0.84, 0.55), (0.78, 0.16, 0.14)),
    ]


def soda_can() -> Model:
    return [
        lathe(
            ((0, 0), (0.25, 0), (0.33, 0.10), (0.33, 1.02), (0.27, 1.12), (0, 1.12)),
            Paint(colour=(0.86, 0.13, 0.15), pattern=swoosh((0.95, 0.94, 0.92)), gloss=0.8),
        ),
        cone(0.28, 0.28, 0.03, metal(), (0, 1.11, 0)),
        cone(0.24, 0.24, 0.02, metal((0.5, 0.53, 0.57)), (0, 1.135, 0)),
        box((0.20, 0.02, 0.09), metal((0.85, 0.87, 0.9)), (0.02, 1.16, 0.04), turn=(0, 20, 0)),
    ]


def potion_bottle() -> Model:
    return [
        ball(
            (0.43, 0.40, 0.43),
            Paint(colour=(0.50, 0.16, 0.82), pattern=rising((0.95, 0.38, 0.85), -0.3, 0.4), gloss=0.9),
            (0, 0.44, 0),
        ),
        *[
            ball(r, plain((0.98, 0.74, 0.98), 0.9), at)
            for r, at in ((0.05, (-0.12, 0.5, 0.4)), (0.035, (0.1, 0.62, 0.36)), (0.04, (0.14, 0.36, 0.41)))
        ],
        lathe(
            ((0, 0), (0.34, 0), (0.50, 0.22), (0.46, 0.66), (0.17, 0.92), (0.15, 1.2), (0, 1.2)),
            glass(alpha=0.14),
            smooth=2,
        ),
        ring(0.17, 0.045, plain(BRASS, 0.8), (0, 1.10, 0)),
        cone(0.13, 0.16, 0.24, wood(SAND, 1), (0, 1.16, 0)),
    ]


def cauldron() -> Model:
    iron = plain((0.17, 0.18, 0.20), 0.5)
    slime = Paint(colour=(0.36, 0.85, 0.22), gloss=0.7, glow=0.35)
    return [
        lathe(
            ((0, 0), (0.30, 0.02), (0.56, 0.26), (0.56, 0.56), (0.44, 0.78), (0, 0.78)), iron, (0, 0.14, 0), smooth=2
        ),
        ring(0.47, 0.06, iron, (0, 0.90, 0)),
        cone(0.44, 0.44, 0.05, slime, (0, 0.87, 0)),
        *[
            ball(r, slime, at)
            for r, at in (
                (0.13, (-0.2, 0.95, 0.12)),
                (0.09, (0.06, 0.96, 0.24)),
                (0.11, (0.22, 0.95, 0)),
                (0.07, (-0.05, 0.98, 0)),
                (0.06, (0.12, 1.14, 0.05)),
                (0.045, (-0.14, 1.24, 0.05)),
                (0.09, (0.0, 0.95, -0.2)),
            )
        ],
        *[cone(0.05, 0.09, 0.2, iron, (x, 0, z)) for x, _, z in around(3, 0.36, phase=0.25)],
        *[ring(0.10, 0.03, iron, (x, 0.72, 0), turn=(90, 0, 0)) for x in (-0.60, 0.60)],
    ]


MODELS = {
    f.__name__: f
    for f in (
        jug,
        bottle_of_whisky,
        bottle_of_wine,
        thermos,
        bottle_of_milk,
        jar_of_jam,
        jar_of_cookies,
        glass_of_orange_juice,
        smoothie,
        mango_lassi,
        milkshake,
        iced_coffee,
        hot_chocolate,
        bottle_of_beer,
        soda_can,
        potion_bottle,
        cauldron,
    )
}
VIEWS = {
    "jug": View(yaw_deg=12.0),
    "bottle_of_whisky": View(yaw_deg=16.0, pitch_deg=7.0),
    "bottle_of_wine": View(pitch_deg=6.0),
    "bottle_of_milk": View(pitch_deg=7.0),
    "jar_of_jam": View(yaw_deg=10.0),
    "jar_of_cookies": View(yaw_deg=6.0, pitch_deg=9.0),
    "milkshake": View(yaw_deg=12.0, pitch_deg=9.0),
    "hot_chocolate": View(pitch_deg=26.0),
    "cauldron": View(pitch_deg=22.0),
    "bottle_of_beer": View(pitch_deg=6.0),
    "soda_can": View(yaw_deg=10.0),
}
