"""Bunches of one sort of flower, wrapped in paper."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.flowers import LEAF, STALK, blade, silky, whorls
from training.assets.models.patterns import plain
from training.assets.solid import Colour, Paint, Part, ball, lathe, limb, moved

Model = list[Part]
_PLACES = (
    (0.0, 1.36, 0.30),
    (-0.36, 1.26, 0.24),
    (0.36, 1.26, 0.24),
    (-0.19, 1.02, 0.44),
    (0.21, 1.02, 0.44),
    (-0.2, 1.58, 0.08),
    (0.2, 1.58, 0.08),
    (-0.52, 1.00, 0.16),
    (0.52, 1.00, 0.16),
)


def _posy(head: Model, paper: Colour = (0.96, 0.90, 0.80)) -> Model:
    out: Model = []
    for x, y, z in _PLACES:
        out += moved(head, (x, y, z), turn=(58 - 26 * (y - 1.0), 0, -34 * x), scale=0.62)
    out += [part for k in range(10) for part in blade((0, 0.86, 0), 0.72, 0.22, 40 + 12 * (k % 3), 36 * k, silky(LEAF))]
    out += [limb((0.06 * math.cos(k), 0.0, 0.05 * math.sin(k)), (0, 0.4, 0), 0.035, plain(STALK)) for k in range(7)]
    wrap = Paint(colour=paper, gloss=0.1, soft=0.3)
    return [
        *out,
        lathe(((0, 0.16), (0.10, 0.16), (0.16, 0.34), (0.52, 0.92), (0, 0.80)), wrap),
        *[
            ball((0.15, 0.09, 0.05), plain((0.86, 0.34, 0.44), 0.4), (s * 0.13, 0.36, 0.16), turn=(0, 0, s * 22))
            for s in (-1, 1)
        ],
        ball(0.065, plain((0.78, 0.26, 0.36), 0.4), (0, 0.36, 0.19)),
    ]


def bouquet_of_roses() -> Model:
    deep, red = (0.70, 0.06, 0.12), (0.86, 0.12, 0.18)
    return _posy(
        whorls(
            [
                (5, 0.40, 0.38, 26, red),
                (5, 0.36, 0.34, 46, deep),
                (4, 0.32, 0.28, 62, red),
                (3, 0.28, 0.22, 76, deep),
                (2, 0.24, 0.16, 86, red),
            ],
            0.03,
        )
    )


def bouquet_of_peonies() -> Model:
    rose, pale = (0.96, 0.60, 0.72), (0.99, 0.80, 0.86)
    return _posy(
        whorls(
            [
                (7, 0.46, 0.38, 10, pale),
                (6, 0.42, 0.36, 34, rose),
                (5, 0.36, 0.30, 56, pale),
                (4, 0.29, 0.24, 76, rose),
            ],
            0.035,
        ),
        (0.86, 0.92, 0.90),
    )


def bouquet_of_tulips() -> Model:
    return _posy(
        moved(
            whorls([(3, 0.50, 0.34, 70, (0.90, 0.30, 0.46)), (3, 0.50, 0.34, 78, (0.96, 0.46, 0.56))], 0.04),
            (0, 0, 0),
            turn=(-34, 0, 0),
        )
    )


def bouquet_of_sunflowers() -> Model:
    heart = ball((0.20, 0.09, 0.20), plain((0.34, 0.20, 0.10), 0.1), (0, 0.06, 0))
    return _posy(
        [*whorls([(13, 0.50, 0.15, 6, (0.99, 0.76, 0.12)), (11, 0.44, 0.14, 18, (0.98, 0.68, 0.10))]), heart],
        (0.62, 0.46, 0.30),
    )


def bouquet_of_daisies() -> Model:
    heart = ball((0.13, 0.08, 0.13), plain((0.99, 0.76, 0.16), 0.1), (0, 0.05, 0))
    return _posy([*whorls([(13, 0.44, 0.13, 6, (0.98, 0.98, 0.97))]), heart], (0.70, 0.84, 0.92))


def bouquet_of_lilies() -> Model:
    anthers = [
        limb((0, 0, 0), (0.13 * math.cos(a), 0.28, 0.13 * math.sin(a)), 0.016, plain((0.80, 0.42, 0.14)))
        for a in (1.05 * k for k in range(6))
    ]
    return _posy(
        [*whorls([(3, 0.54, 0.24, 22, (0.97, 0.84, 0.88)), (3, 0.52, 0.27, 28, (0.98, 0.96, 0.94))]), *anthers],
        (0.90, 0.80, 0.88),
    )


MODELS = {
    f.__name__: f
    for f in (
        bouquet_of_roses, bouquet_of_peonies, bouquet_of_tulips, bouquet_of_sunflowers, bouquet_of_daisies,
        bouquet_of_lilies,
    )
}  # fmt: skip
VIEWS = dict.fromkeys(MODELS, View(yaw_deg=8.0, pitch_deg=12.0, smooth=True))
