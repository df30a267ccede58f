"""Cocktails, coffees and a goblet."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.flowers import blade, silky
from training.assets.models.forms import around, ear, tube
from training.assets.models.patterns import (
    BRASS,
    RED,
    WHITE,
    glass,
    metal,
    plain,
    wood,
)
from training.assets.solid import (
    Colour,
    Paint,
    Part,
    ball,
    box,
    cone,
    lathe,
    moved,
    ring,
    rod,
)

Model = list[Part]
_YOLK, _CRUST, _SPONGE = (0.98, 0.70, 0.16), (0.80, 0.52, 0.24), (0.95, 0.80, 0.50)


def _stem_glass(cup: tuple[tuple[float, float], ...], fill: tuple[tuple[float, float], ...], drink: Paint) -> Model:
    return [
        lathe(fill, drink, (0, 0.85, 0), smooth=0),
        lathe(((0, 0), (0.40, 0), (0.05, 0.06), (0.04, 0.85), (0, 0.85)), glass((0.86, 0.94, 0.98), 0.35)),
        lathe(cup, glass((0.86, 0.94, 0.98), 0.14), (0, 0.85, 0)),
    ]


def _saucered(fill: Colour, art: Model, cup: Colour = WHITE) -> Model:
    return [
        lathe(((0, 0), (0.5, 0), (1.0, 0.12), (1.0, 0.16), (0.5, 0.08), (0, 0.08)), plain(cup, 0.6)),
        lathe(
            ((0, 0), (0.34, 0), (0.40, 0.06), (0.66, 0.36), (0.72, 0.66), (0, 0.66)),
            plain(cup, 0.6),
            (0, 0.08, 0),
            smooth=1,
        ),
        cone(0.66, 0.66, 0.02, plain(fill, 0.4), (0, 0.735, 0)),
        tube(ear((0.62, 0.46), 0.34, 0.20), 0.065, plain(cup, 0.6)),
        *art,
    ]


def martini() -> Model:
    olives = [
        rod((-0.5, 1.72, 0.05), (0.35, 1.12, 0.05), 0.018, wood((0.80, 0.60, 0.36))),
        *[
            part
            for x, y in ((-0.1, 1.44), (0.08, 1.31))
            for part in (
                ball((0.11, 0.10, 0.10), plain((0.52, 0.64, 0.22), 0.6), (x, y, 0.05)),
                ball(0.035, plain(RED), (x - 0.09, y + 0.06, 0.07)),
            )
        ],
    ]
    return [
        *olives,
        *_stem_glass(
            ((0, 0), (0.06, 0), (0.78, 0.72), (0, 0.72)),
            ((0, 0.04), (0.05, 0.04), (0.60, 0.55), (0, 0.55)),
            Paint(colour=(0.92, 0.96, 0.84), gloss=0.9, alpha=0.6),
        ),
    ]


def margarita() -> Model:
    salt = [ball(0.035, plain(WHITE, 0.1), (x, 1.55, z)) for x, _, z in around(40, 0.72)]
    wedge = moved(
        [cone(0.24, 0.24, 0.05, plain((0.46, 0.70, 0.2), 0.4)), cone(0.20, 0.20, 0.055, plain((0.80, 0.92, 0.5), 0.4))],
        (0.68, 1.56, 0.12),
        turn=(80, 20, 0),
    )
    return [
        *wedge,
        *_stem_glass(
            ((0, 0), (0.22, 0.04), (0.30, 0.28), (0.72, 0.44), (0.74, 0.70), (0, 0.70)),
            ((0, 0.03), (0.2, 0.05), (0.28, 0.28), (0.70, 0.46), (0.70, 0.58), (0, 0.58)),
            plain((0.80, 0.92, 0.52), 0.6),
        ),
        *salt,
    ]


def mojito() -> Model:
    leaf = silky((0.26, 0.62, 0.28))
    return [
        tube([(0.1, 0.3, -0.1), (0.3, 1.9, -0.1)], 0.035, plain((0.20, 0.50, 0.36))),
        *[part for k in range(7) for part in blade((0, 1.32, 0), 0.40, 0.2, 35 + 10 * (k % 3), 52 * k, leaf, 0.025)],
        *[
            box(
                (0.22, 0.22, 0.22),
                Paint(colour=(0.95, 0.99, 1.0), gloss=1.0, soft=0.8),
                (x, y, z),
                turn=(20, 40 * y, 20),
                edge=0.04,
            )
            for x, y, z in ((-0.15, 1.12, 0.15), (0.17, 1.08, 0.1), (0, 0.8, 0.2))
        ],
        *[
            ball((0.17, 0.03, 0.12), plain((0.70, 0.88, 0.36), 0.5), (x, y, 0.32), turn=(80, 0, 20))
            for x, y in ((-0.1, 0.5), (0.12, 0.75))
        ],
        cone(0.36, 0.38, 1.1, Paint(colour=(0.82, 0.93, 0.70), gloss=0.7, alpha=0.75), (0, 0.1, 0)),
        lathe(((0, 0), (0.42, 0), (0.44, 1.36), (0, 1.36)), glass(alpha=0.14)),
    ]


def matcha_latte() -> Model:
    leafy = [
        ball((0.30 - 0.09 * k, 0.012, 0.09), plain((0.93, 0.96, 0.84), 0.3), (0, 0.76, 0.22 - 0.17 * k))
        for k in range(3)
    ]
    return _saucered(
        (0.56, 0.72, 0.34),
        [*leafy, ball((0.03, 0.014, 0.36), plain((0.56, 0.72, 0.34)), (0, 0.768, 0.05))],
        (0.93, 0.92, 0.88),
    )


def espresso() -> Model:
    return _saucered(
        (0.48, 0.28, 0.13),
        [
            ring(0.56, 0.05, plain((0.74, 0.50, 0.26), 0.4), (0, 0.74, 0)),
            *[
                ball((0.10, 0.07, 0.07), plain((0.28, 0.15, 0.09), 0.5), (x, 0.14, 0.72), turn=(0, 40 * x, 0))
                for x in (-0.25, 0.05)
            ],
        ],
    )


def goblet() -> Model:
    gold = metal((0.95, 0.74, 0.30))
    return [
        lathe(
            (
                (0, 0),
                (0.46, 0),
                (0.40, 0.08),
                (0.10, 0.16),
                (0.08, 0.45),
                (0.16, 0.52),
                (0.08, 0.60),
                (0.34, 0.78),
                (0.46, 1.1),
                (0.44, 1.5),
                (0, 1.5),
            ),
            gold,
            smooth=1,
        ),
        cone(0.40, 0.40, 0.02, plain((0.50, 0.06, 0.14), 0.8), (0, 1.50, 0)),
        ring(0.44, 0.03, gold, (0, 1.50, 0)),
        *[
            ball((0.07, 0.08, 0.05), plain(c, 0.9), (0.46 * math.sin(a), 1.15, 0.46 * math.cos(a)))
            for a, c in ((-0.7, (0.2, 0.5, 0.9)), (0, (0.84, 0.1, 0.2)), (0.7, (0.2, 0.7, 0.4)))
        ],
        ring(0.14, 0.03, metal(BRASS), (0, 0.52, 0)),
    ]


MODELS = {
    f.__name__: f
    for f in (
        martini, margarita, mojito, matcha_latte, espresso, goblet,
    )
}  # fmt: skip
_ABOVE, _LEVEL = View(yaw_deg=14.0, pitch_deg=34.0, smooth=True), View(yaw_deg=12.0, pitch_deg=12.0, smooth=True)
VIEWS = dict.fromkeys(MODELS, _LEVEL) | dict.fromkeys(("matcha_latte", "espresso"), _ABOVE)
