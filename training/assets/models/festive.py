"""What is hung up, given and driven at Christmas."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.forms import tube
from training.assets.models.patterns import (
    BLACK,
    GREEN,
    OAK,
    RED,
    WHITE,
    YELLOW,
    metal,
    plain,
    wood,
)
from training.assets.solid import (
    Paint,
    Part,
    ball,
    box,
    cone,
    limb,
    ring,
    rod,
    slab,
)

Model = list[Part]
_SNOWY = (0.97, 0.98, 1.0)
_GOLD, _SILVER, _PEARL = (
    metal((0.95, 0.74, 0.30)),
    metal((0.84, 0.86, 0.90)),
    Paint(colour=(0.97, 0.94, 0.90), gloss=0.9),
)


def bauble() -> Model:
    return [
        ball(0.6, Paint(colour=(0.82, 0.10, 0.14), gloss=1.0), (0, 0.6, 0)),
        tube(
            [
                (0.60 * math.cos(a), 0.62 + 0.05 * (-1) ** k, 0.60 * math.sin(a))
                for k, a in enumerate(2 * math.pi * i / 28 for i in range(29))
            ],
            0.03,
            _GOLD,
        ),
        *[
            ball(0.04, plain(_SNOWY), (0.56 * math.cos(a), 0.84, 0.54 * math.sin(a)))
            for a in (math.pi * k / 6 for k in range(12))
        ],
        cone(0.15, 0.13, 0.15, _GOLD, (0, 1.16, 0)),
        ring(0.10, 0.022, _GOLD, (0, 1.40, 0), turn=(90, 0, 0)),
    ]


def nutcracker() -> Model:
    red, blue, black, skin = (
        plain(RED, 0.5),
        plain((0.16, 0.30, 0.66), 0.5),
        plain(BLACK, 0.6),
        plain((0.98, 0.80, 0.64), 0.3),
    )
    return [
        box((0.9, 0.16, 0.6), wood(OAK), edge=0.03),
        *[
            part
            for s in (-1, 1)
            for part in (
                cone(0.15, 0.14, 0.6, plain(WHITE), (s * 0.18, 0.3, 0)),
                cone(0.17, 0.16, 0.3, black, (s * 0.18, 0.14, 0.02)),
                limb((s * 0.38, 1.42, 0), (s * 0.44, 0.95, 0.05), 0.11, red, 0.10),
                ball(0.10, plain(WHITE), (s * 0.44, 0.86, 0.07)),
                cone(0.15, 0.15, 0.05, _GOLD, (s * 0.36, 1.50, 0)),
            )
        ],
        cone(0.36, 0.32, 0.72, red, (0, 0.85, 0)),
        cone(0.37, 0.37, 0.09, black, (0, 0.98, 0)),
        box((0.12, 0.12, 0.04), _GOLD, (0, 0.97, 0.36)),
        *[ball(0.04, _GOLD, (0, y, 0.36)) for y in (1.16, 1.3, 1.44)],
        cone(0.28, 0.28, 0.46, skin, (0, 1.58, 0)),
        box((0.34, 0.16, 0.10), plain(WHITE), (0, 1.62, 0.24)),
        *[box((0.012, 0.14, 0.02), black, (x, 1.63, 0.30)) for x in (-0.1, 0, 0.1)],
        ball((0.06, 0.06, 0.07), skin, (0, 1.86, 0.29)),
        *[ball((0.04, 0.05, 0.03), black, (s * 0.12, 1.93, 0.26)) for s in (-1, 1)],
        *[limb((0, 1.80, 0.30), (s * 0.2, 1.78, 0.24), 0.035, black, 0.01) for s in (-1, 1)],
        *[ball((0.12, 0.26, 0.16), plain(WHITE, 0.1), (s * 0.24, 1.72, -0.06)) for s in (-1, 1)],
        cone(0.30, 0.34, 0.5, blue, (0, 2.04, 0)),
        cone(0.33, 0.33, 0.07, _GOLD, (0, 2.04, 0)),
        box((0.4, 0.03, 0.2), black, (0, 2.03, 0.3)),
        ball(0.09, _GOLD, (0, 2.3, 0.32)),
    ]


def santa_sleigh() -> Model:
    red = plain((0.80, 0.11, 0.13), 0.6)
    side = [
        (-0.95, 0.42),
        (0.75, 0.36),
        (0.95, 0.62),
        (1.0, 1.28),
        (0.78, 1.36),
        (0.62, 0.92),
        (-0.35, 0.80),
        (-0.78, 1.16),
        (-1.08, 1.12),
        (-1.12, 0.80),
    ]
    gifts = [
        part
        for x, z, size, c, r in (
            (0.18, 0.1, 0.44, GREEN, YELLOW),
            (0.5, -0.2, 0.5, (0.22, 0.44, 0.80), WHITE),
            (-0.12, -0.22, 0.36, (0.60, 0.32, 0.74), YELLOW),
        )
        for part in (
            box((size, size, size), plain(c, 0.3), (x, 0.82, z)),
            box((0.08, size + 0.02, size + 0.02), plain(r, 0.4), (x, 0.82, z)),
            ball((0.12, 0.07, 0.06), plain(r, 0.4), (x, 0.88 + size, z)),
        )
    ]
    runners = [
        tube([(-1.35, 0.52, z), (-1.42, 0.26, z), (-1.2, 0.08, z), (1.1, 0.08, z), (1.25, 0.12, z)], 0.05, _GOLD)
        for z in (-0.42, 0.42)
    ]
    return [
        slab(side, 1.0, red, edge=0.06),
        *[
            slab([(0.9 * x, 0.9 * y + 0.08) for x, y in side], 0.02, plain((0.92, 0.24, 0.20), 0.5), (0, 0, z))
            for z in (-0.52, 0.52)
        ],
        *gifts,
        *runners,
        *[rod((x, 0.08, z), (x, 0.42, z), 0.035, _GOLD) for x in (-0.6, 0.1, 0.7) for z in (-0.42, 0.42)],
        tube(
            [(-1.1, 1.16, 0.5), (-0.78, 1.2, 0.5), (-0.35, 0.84, 0.5), (0.62, 0.96, 0.5), (0.8, 1.38, 0.5)], 0.04, _GOLD
        ),
    ]


MODELS = {
    f.__name__: f
    for f in (
        bauble, nutcracker, santa_sleigh,
    )
}  # fmt: skip
VIEWS = dict.fromkeys(MODELS, View(yaw_deg=18.0, pitch_deg=14.0, smooth=True))
