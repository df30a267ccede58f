"""Clothes by themselves, hanging or lying."""

from __future__ import annotations

import numpy as np

from training.assets.camera import View
from training.assets.models.forms import tube
from training.assets.models.patterns import (
    BRASS,
    WHITE,
    metal,
    plain,
    stripes,
)
from training.assets.solid import (
    Paint,
    Part,
    ball,
    box,
    limb,
    moved,
    ring,
    rod,
    slab,
)

Model = list[Part]


def suit() -> Model:
    cloth, shirt = plain((0.16, 0.20, 0.32), 0.12), plain(WHITE, 0.1)
    coat = [
        (-0.22, 2.30),
        (-0.72, 2.12),
        (-0.98, 1.1),
        (-1.0, 0.55),
        (-0.78, 0.52),
        (-0.62, 1.5),
        (-0.66, 0.42),
        (0.66, 0.42),
        (0.62, 1.5),
        (0.78, 0.52),
        (1.0, 0.55),
        (0.98, 1.1),
        (0.72, 2.12),
        (0.22, 2.30),
    ]
    return [
        slab(coat, 0.34, cloth, edge=0.10),
        slab([(-0.20, 2.30), (0.20, 2.30), (0.0, 1.25)], 0.06, shirt, (0, 0, 0.17)),
        slab(
            [(-0.06, 2.18), (0.06, 2.18), (0.09, 1.5), (0, 1.36), (-0.09, 1.5)],
            0.06,
            plain((0.70, 0.14, 0.20), 0.3),
            (0, 0, 0.21),
        ),
        *[
            slab(
                [(0.18 * s, 2.30), (0.40 * s, 1.98), (0.26 * s, 1.9), (0.30 * s, 1.82), (0.02 * s, 1.22)],
                0.06,
                plain((0.11, 0.14, 0.23), 0.2),
                (0, 0, 0.20),
            )
            for s in (-1, 1)
        ],
        *[ball(0.04, plain((0.05, 0.06, 0.10), 0.6), (0, y, 0.19)) for y in (1.08, 0.86)],
        slab([(0.30, 1.62), (0.50, 1.62), (0.48, 1.74), (0.40, 1.68), (0.34, 1.78)], 0.03, shirt, (0, 0, 0.19)),
        slab(
            [(-0.5, 0.44), (0.5, 0.44), (0.46, -0.9), (0.10, -0.9), (0, 0.1), (-0.10, -0.9), (-0.46, -0.9)],
            0.26,
            plain((0.14, 0.18, 0.29), 0.1),
            edge=0.06,
        ),
    ]


def pajamas() -> Model:
    cloth = Paint(colour=(0.60, 0.78, 0.94), pattern=stripes((0.98, 0.98, 1.0), 0.16, 0, 0.35), gloss=0.05)
    top = [
        (-0.25, 2.2),
        (-0.72, 2.1),
        (-1.15, 1.35),
        (-0.90, 1.16),
        (-0.62, 1.6),
        (-0.62, 0.75),
        (0.62, 0.75),
        (0.62, 1.6),
        (0.90, 1.16),
        (1.15, 1.35),
        (0.72, 2.1),
        (0.25, 2.2),
    ]
    return [
        slab(top, 0.26, cloth, edge=0.08),
        slab([(-0.25, 2.2), (0, 1.85), (0.25, 2.2)], 0.28, plain((0.95, 0.82, 0.70), 0.05)),
        *[ball(0.045, plain(WHITE, 0.5), (0, y, 0.14)) for y in (1.7, 1.4, 1.1)],
        slab(
            [(-0.58, 0.68), (0.58, 0.68), (0.62, -0.8), (0.14, -0.8), (0, 0.1), (-0.14, -0.8), (-0.62, -0.8)],
            0.24,
            cloth,
            edge=0.07,
        ),
    ]


def kilt() -> Model:
    tartan = Paint(colour=(0.70, 0.14, 0.16), pattern=_tartan, gloss=0.05)
    folds = [
        slab(
            [
                (x - 0.07 - 0.02 * abs(k - 8), 0),
                (x + 0.08 + 0.02 * abs(k - 8), 0),
                (0.075 * (k - 8) + 0.05, 1.4),
                (0.075 * (k - 8) - 0.05, 1.4),
            ],
            0.16 + 0.05 * (k % 2),
            tartan,
        )
        for k in range(17)
        for x in ((k - 8) * 0.115,)
    ]
    return [
        *folds,
        box((1.34, 0.18, 0.30), plain((0.24, 0.15, 0.09), 0.4), (0, 1.32, 0), edge=0.03),
        box((0.2, 0.2, 0.1), metal(BRASS), (0, 1.31, 0.14), edge=0.03),
        ball((0.26, 0.30, 0.10), plain((0.93, 0.90, 0.84), 0.05), (0, 0.92, 0.16)),
    ]


def _tartan(p: np.ndarray, albedo: np.ndarray) -> np.ndarray:  # type: ignore[type-arg]
    out = np.array(albedo, np.float32)
    for axis, period, share, colour in (
        (0, 0.42, 0.30, (0.10, 0.26, 0.18)),
        (1, 0.42, 0.30, (0.10, 0.26, 0.18)),
        (0, 0.42, 0.06, (0.96, 0.86, 0.30)),
        (1, 0.42, 0.06, (0.96, 0.86, 0.30)),
    ):
        inside = (np.abs((p[:, axis] / period) % 1 - 0.5) < share / 2)[:, None]
        out = np.where(inside, 0.5 * out + 0.5 * np.asarray(colour, np.float32), out)
    return np.asarray(out, np.float32)


def poncho() -> Model:
    wool = Paint(colour=(0.84, 0.30, 0.22), pattern=stripes((0.98, 0.80, 0.34), 0.42, 1, 0.28), gloss=0.03)
    return [
        slab([(-0.22, 1.9), (0.22, 1.9), (1.35, 0.55), (0.0, 0.0), (-1.35, 0.55)], 0.30, wool, edge=0.10),
        slab([(-0.22, 1.92), (0.22, 1.92), (0, 1.58)], 0.33, plain((0.36, 0.14, 0.12), 0.05)),
        *[
            rod(
                (x, 0.55 - 0.42 * (1 - abs(x) / 1.35), 0.05),
                (x, 0.38 - 0.42 * (1 - abs(x) / 1.35), 0.05),
                0.022,
                plain((0.98, 0.86, 0.60), 0.05),
            )
            for x in np.linspace(-1.28, 1.28, 25)
        ],
    ]


def turban() -> Model:
    cloth, dark = plain((0.92, 0.50, 0.14), 0.15), plain((0.76, 0.38, 0.08), 0.15)
    bands = [
        ring(
            0.62 - 0.05 * k,
            0.20 - 0.012 * k,
            cloth if k % 2 else dark,
            (0, 0.32 + 0.17 * k, 0),
            turn=(14 * (1 if k % 2 else -1), 0, 10 * (1 if k % 3 else -1)),
        )
        for k in range(5)
    ]
    return [
        ball((0.66, 0.72, 0.66), cloth, (0, 0.6, 0)),
        *bands,
        ball((0.13, 0.16, 0.08), plain((0.14, 0.50, 0.76), 1.0), (0, 0.72, 0.76)),
    ]


def leggings() -> Model:
    cloth = plain((0.24, 0.22, 0.34), 0.2)
    return [
        limb((-0.26, 1.75, 0), (-0.34, 0.1, 0), 0.30, cloth, 0.15),
        limb((0.26, 1.75, 0), (0.34, 0.1, 0), 0.30, cloth, 0.15),
        limb((-0.16, 1.95, 0), (0.16, 1.95, 0), 0.34, cloth),
        box((1.02, 0.16, 0.62), plain((0.16, 0.15, 0.24), 0.2), (0, 2.14, 0), edge=0.06),
    ]


def underpants() -> Model:
    cloth = Paint(colour=(0.98, 0.98, 0.98), pattern=stripes((0.42, 0.62, 0.90), 0.30, 1, 0.2), gloss=0.05)
    return [
        slab(
            [
                (-0.9, 1.1),
                (0.9, 1.1),
                (0.95, 0.75),
                (0.45, 0.42),
                (0.22, 0.0),
                (-0.22, 0.0),
                (-0.45, 0.42),
                (-0.95, 0.75),
            ],
            0.34,
            cloth,
            edge=0.12,
        ),
        box((1.84, 0.16, 0.36), plain((0.30, 0.46, 0.78), 0.1), (0, 1.0, 0), edge=0.05),
    ]


def sandals() -> Model:
    def one(x: float) -> list[Part]:
        strap = plain((0.48, 0.28, 0.14), 0.35)
        sole = slab(
            [
                *[(0.36 * np.cos(a), 0.35 * np.sin(a) + 0.75) for a in np.linspace(0, np.pi, 12)],
                (-0.26, 0.0),
                *[(0.27 * np.cos(a), 0.27 * np.sin(a) - 0.6) for a in np.linspace(np.pi, 2 * np.pi, 12)],
                (0.26, 0.0),
            ],
            0.16,
            plain((0.72, 0.50, 0.30), 0.2),
            turn=(90, 0, 0),
        )
        straps = [
            tube([(-0.34, 0.1, z), (-0.24, 0.34, z + 0.05), (0.24, 0.34, z + 0.05), (0.34, 0.1, z)], 0.07, strap)
            for z in (-0.62, -0.28)
        ]
        heel = tube([(-0.27, 0.12, 0.35), (-0.22, 0.5, 0.62), (0.22, 0.5, 0.62), (0.27, 0.12, 0.35)], 0.06, strap)
        return moved([sole, *straps, heel], (x, 0, 0), turn=(0, 180, 0))

    return [*one(-0.45), *one(0.45)]


MODELS = {
    "suit": suit,
    "pajamas": pajamas,
    "kilt": kilt,
    "poncho": poncho,
    "turban": turban,
    "leggings": leggings,
    "underpants": underpants,
    "sandals": sandals,
}
VIEWS: dict[str, View] = {
    **dict.fromkeys(("suit", "pajamas", "kilt", "poncho", "leggings", "underpants"), View(yaw_deg=12.0, pitch_deg=5.0)),
    "sandals": View(yaw_deg=26.0, pitch_deg=34.0),
}
