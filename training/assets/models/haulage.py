"""Vehicles of work, of war and of the fair."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.forms import around, tube
from training.assets.models.patterns import BLACK, BRASS, WHITE, glass, metal, patches, plain, shining, stripes
from training.assets.solid import Paint, Part, ball, box, cone, lathe, limb, merged, moved, ring, rod, slab

Model = list[Part]
TYRE, DARKGLASS = Paint(colour=(0.15, 0.15, 0.17), gloss=0.2), Paint(colour=(0.30, 0.46, 0.60), gloss=0.9)
Outline = list[tuple[float, float]]


def wheel(x: float, radius: float, z: float, wide: float = 0.3, hub: Paint | None = None) -> Model:
    """A tyre that rolls along x; its near face at ``z``."""
    parts: Model = [
        lathe(
            ((0, 0), (radius * 0.9, 0), (radius, wide * 0.2), (radius, wide * 0.8), (radius * 0.9, wide), (0, wide)),
            TYRE,
            smooth=1,
        ),
        cone(radius * 0.55, radius * 0.55, wide + 0.03, hub or metal()),
        cone(radius * 0.2, radius * 0.2, wide + 0.07, hub or metal()),
    ]
    return moved(parts, (x, radius, z - wide), turn=(90, 0, 0))


def axle(x: float, radius: float, half: float, wide: float = 0.3, hub: Paint | None = None) -> Model:
    return [*wheel(x, radius, half, wide, hub), *wheel(x, radius, -half + wide, wide, hub)]


def _tracks(length: float, height: float, half: float, wide: float) -> Model:
    out: Model = []
    for z in (half, -half):
        r = height / 2
        out += [
            slab(
                [
                    (-length / 2 + r, 0),
                    (length / 2 - r, 0),
                    (length / 2, r),
                    (length / 2 - r * 0.6, height),
                    (-length / 2 + r * 0.6, height),
                    (-length / 2, r),
                ],
                wide,
                plain((0.20, 0.20, 0.22), 0.2),
                (0, 0, z),
                edge=0.12,
            )
        ]
        out += [
            cone(
                r * 0.62,
                r * 0.62,
                wide + 0.06,
                plain((0.42, 0.43, 0.46), 0.4),
                (x, r, z - wide / 2 - 0.03),
                turn=(90, 0, 0),
            )
            for x in [-length / 2 + r + k * (length - 2 * r) / 4 for k in range(5)]
        ]
    return out


def tank() -> Model:
    green = Paint(colour=(0.42, 0.47, 0.28), pattern=patches((0.34, 0.38, 0.22), 1.6, 0.1), gloss=0.15)
    hull: Outline = [(-2.0, 0.6), (-1.7, 0.35), (1.8, 0.35), (2.0, 0.9), (1.7, 1.15), (-1.3, 1.15)]
    return [
        *_tracks(4.0, 0.85, 0.85, 0.5),
        slab(hull, 1.9, green, edge=0.08),
        lathe(((0, 0), (0.95, 0), (0.85, 0.45), (0.55, 0.6), (0, 0.6)), green, (0.15, 1.12, 0), sides=8),
        limb((-0.5, 1.45, 0), (-2.5, 1.62, 0), 0.12, green, 0.09),
        limb((-2.4, 1.61, 0), (-2.65, 1.63, 0), 0.15, plain((0.26, 0.29, 0.18))),
        cone(0.28, 0.26, 0.15, plain((0.36, 0.40, 0.24)), (0.35, 1.68, 0.1)),
        rod((0.8, 1.6, -0.3), (0.95, 2.5, -0.3), 0.02, plain(BLACK)),
    ]


def bulldozer() -> Model:
    y = plain((0.98, 0.76, 0.14), 0.5)
    blade = slab(
        [(-0.12, 0), (0.16, 0), (0.02, 0.5), (0.16, 1.1), (-0.06, 1.1), (-0.14, 0.5)],
        2.6,
        plain((0.85, 0.62, 0.10), 0.5),
        (-2.2, 0.05, 0),
        edge=0.03,
    )
    return [
        *_tracks(2.9, 0.8, 0.75, 0.5),
        box((2.4, 0.75, 1.1), y, (-0.1, 0.65, 0), edge=0.1),
        box((1.0, 0.4, 1.0), y, (-0.85, 1.3, 0), edge=0.08),
        box((1.1, 1.1, 1.15), y, (0.55, 1.35, 0), edge=0.06),
        *[box((0.8, 0.6, 1.2), DARKGLASS, (0.55, 1.65, 0), edge=0.03)],
        box((1.2, 0.58, 0.9), DARKGLASS, (0.55, 1.66, 0), edge=0.03),
        box((1.35, 0.12, 1.35), y, (0.55, 2.42, 0), edge=0.05),
        rod((-1.0, 1.6, 0.2), (-1.0, 2.2, 0.2), 0.09, plain((0.3, 0.3, 0.33))),
        *[rod((-0.6, 0.55, z), (-2.15, 0.4, z), 0.1, plain((0.6, 0.62, 0.65), 0.5)) for z in (-0.7, 0.7)],
        blade,
    ]


def dump_truck() -> Model:
    y = plain((0.98, 0.70, 0.12), 0.5)
    bed: Outline = [
        (-0.55, 1.25),
        (1.9, 1.05),
        (2.5, 1.75),
        (2.3, 2.35),
        (-0.75, 2.5),
        (-1.9, 2.72),
        (-1.9, 2.5),
        (-0.8, 2.2),
    ]
    return [
        *axle(-1.3, 0.62, 1.0, 0.45),
        *axle(1.15, 0.62, 1.0, 0.5),
        box((3.9, 0.35, 1.3), plain((0.3, 0.3, 0.34)), (0, 0.65, 0), edge=0.05),
        box((1.3, 1.4, 1.7), y, (-1.5, 0.75, 0), edge=0.12),
        box((0.7, 0.55, 1.74), DARKGLASS, (-1.4, 1.45, 0), edge=0.04),
        box((1.34, 0.55, 1.3), DARKGLASS, (-1.5, 1.45, 0), edge=0.04),
        slab(bed, 1.9, plain((0.96, 0.62, 0.10), 0.4), edge=0.08),
        merged(
            [
                ball((0.9, 0.5, 0.75), plain((0.56, 0.40, 0.26), 0.05), (0.9, 2.35, 0)),
                ball((0.6, 0.4, 0.6), plain((0.56, 0.40, 0.26), 0.05), (0.1, 2.42, 0.1)),
                ball((0.5, 0.4, 0.5), plain((0.56, 0.40, 0.26), 0.05), (1.6, 2.3, -0.1)),
            ],
            0.2,
        ),
        *[ball((0.06, 0.12, 0.14), shining(), (-2.14, 1.05, z)) for z in (-0.6, 0.6)],
        *[box((0.06, 0.5, 1.92), plain((0.82, 0.50, 0.07)), (x, 1.55, 0)) for x in (0.2, 0.9, 1.6)],
    ]


def cement_mixer() -> Model:
    w, o = (
        plain((0.95, 0.95, 0.93), 0.5),
        Paint(colour=(0.95, 0.42, 0.16), pattern=stripes((0.97, 0.95, 0.92), 0.62, 1, 0.4), gloss=0.5),
    )
    drum = lathe(
        ((0, 0), (0.45, 0), (0.98, 0.7), (1.0, 1.3), (0.5, 2.3), (0.36, 2.5), (0, 2.5)),
        o,
        (-0.55, 1.55, 0),
        turn=(0, 0, -72),
        smooth=1,
    )
    return [
        *axle(-1.8, 0.5, 0.95, 0.35),
        *axle(0.7, 0.5, 0.95, 0.35),
        *axle(1.75, 0.5, 0.95, 0.35),
        box((4.4, 0.3, 1.2), plain((0.3, 0.3, 0.34)), (0.1, 0.6, 0), edge=0.05),
        box((1.15, 1.6, 1.8), w, (-1.85, 0.6, 0), edge=0.14),
        box((0.6, 0.55, 1.84), DARKGLASS, (-1.8, 1.4, 0), edge=0.04),
        box((1.19, 0.55, 1.4), DARKGLASS, (-1.85, 1.4, 0), edge=0.04),
        drum,
        slab([(1.5, 0.9), (2.2, 0.9), (2.1, 2.0), (1.8, 2.2)], 0.8, plain((0.86, 0.36, 0.12), 0.4), edge=0.05),
        *[box((0.05, 0.16, 0.3), shining(), (-2.43, 0.9, z)) for z in (-0.6, 0.6)],
    ]


def caravan() -> Model:
    body: Outline = [(-1.7, 0.45), (1.7, 0.45), (1.85, 1.2), (1.5, 2.25), (-1.35, 2.25), (-1.85, 1.5)]
    low: Outline = [(-1.73, 0.43), (1.73, 0.43), (1.84, 1.05), (-1.80, 1.05)]
    return [
        slab(body, 1.9, plain((0.97, 0.95, 0.90), 0.5), edge=0.18),
        slab(low, 1.93, plain((0.40, 0.74, 0.74), 0.5), edge=0.16),
        box((3.4, 0.06, 1.96), plain((0.97, 0.62, 0.30), 0.4), (0, 1.06, 0)),
        *wheel(0.15, 0.42, 1.0, 0.3),
        *wheel(0.15, 0.42, -0.7, 0.3),
        *[box((w, 0.55, 0.04), DARKGLASS, (x, 1.4, 0.95), edge=0.08) for x, w in ((-1.0, 0.8), (1.05, 0.55))],
        box((0.62, 1.5, 0.04), plain((0.40, 0.74, 0.74), 0.4), (0.15, 0.6, 0.955), edge=0.05),
        box((0.4, 0.4, 0.05), DARKGLASS, (0.15, 1.5, 0.96), edge=0.05),
        ball(0.05, metal(BRASS), (0.37, 1.25, 1.0)),
        box((0.06, 0.6, 1.2), DARKGLASS, (-1.76, 1.35, 0), turn=(0, 0, -14)),
        rod((-1.7, 0.5, 0), (-2.5, 0.45, 0), 0.06, metal()),
        rod((-2.2, 0, 0), (-2.2, 0.55, 0), 0.05, metal()),
        box((1.0, 0.12, 0.7), plain((0.9, 0.9, 0.9)), (0.3, 2.24, 0), edge=0.05),
    ]


def go_kart() -> Model:
    red = plain((0.92, 0.20, 0.16), 0.6)
    return [
        *axle(-1.0, 0.32, 0.85, 0.3),
        *axle(0.95, 0.36, 0.9, 0.38),
        box((2.3, 0.14, 1.0), plain((0.24, 0.24, 0.27)), (0, 0.22, 0), edge=0.05),
        slab([(-1.65, 0.2), (-0.4, 0.2), (-0.4, 0.62), (-0.8, 0.6), (-1.6, 0.36)], 0.7, red, edge=0.12),
        *[box((1.3, 0.26, 0.22), red, (0, 0.2, z), edge=0.09) for z in (-0.72, 0.72)],
        slab(
            [(0.25, 0.3), (0.75, 0.3), (0.95, 1.15), (0.75, 1.2), (0.55, 0.55), (0.25, 0.5)],
            0.6,
            plain((0.20, 0.20, 0.23), 0.3),
            edge=0.08,
        ),
        box((0.5, 0.4, 0.7), plain((0.5, 0.52, 0.55), 0.6), (1.15, 0.3, 0), edge=0.06),
        rod((-0.55, 0.55, 0), (-0.15, 0.9, 0), 0.04, metal()),
        moved([ring(0.22, 0.045, plain(BLACK))], (-0.12, 0.92, 0), turn=(0, 0, -50))[0],
        box((0.12, 0.3, 1.5), plain(WHITE, 0.4), (-1.62, 0.18, 0), edge=0.05),
        cone(0.2, 0.2, 0.03, plain(WHITE), (-1.0, 0.6, 0.05), turn=(0, 0, 10)),
    ]


def snowmobile() -> Model:
    blue = plain((0.16, 0.46, 0.86), 0.6)
    hood: Outline = [(-1.6, 0.4), (-0.3, 0.4), (-0.1, 1.0), (-0.4, 1.1), (-0.9, 0.95), (-1.6, 0.6)]
    return [
        slab(
            [(-0.6, 0.05), (1.7, 0.0), (1.85, 0.2), (1.7, 0.45), (-0.5, 0.45), (-0.75, 0.25)],
            0.55,
            plain((0.18, 0.18, 0.20)),
            edge=0.08,
        ),
        slab(hood, 0.8, blue, edge=0.14),
        slab([(-0.9, 0.95), (-0.45, 1.1), (-0.6, 1.5), (-0.7, 1.48)], 0.6, glass((0.6, 0.8, 0.9), 0.5), edge=0.02),
        box((1.5, 0.3, 0.5), plain((0.15, 0.15, 0.17), 0.3), (0.75, 0.6, 0), edge=0.1),
        box((1.7, 0.25, 0.6), blue, (0.8, 0.42, 0), edge=0.08),
        rod((-0.3, 1.0, 0), (-0.1, 1.3, 0), 0.05, metal()),
        rod((-0.1, 1.3, -0.45), (-0.1, 1.3, 0.45), 0.045, plain(BLACK)),
        *[
            p
            for z in (-0.5, 0.5)
            for p in (
                tube(
                    [(-1.0, 0.08, z), (-1.8, 0.06, z), (-2.05, 0.2, z), (-2.1, 0.32, z)],
                    0.07,
                    plain((0.95, 0.35, 0.14), 0.5),
                ),
                rod((-1.3, 0.08, z), (-1.15, 0.6, z * 0.6), 0.05, metal()),
            )
        ],
        *[ball((0.05, 0.09, 0.12), shining(), (-1.58, 0.56, z)) for z in (-0.2, 0.2)],
    ]


def jet_ski() -> Model:
    w, r = plain((0.97, 0.97, 0.97), 0.7), plain((0.94, 0.28, 0.20), 0.7)
    return [
        merged(
            [
                limb((-1.6, 0.35, 0), (1.3, 0.25, 0), 0.28, w, 0.34),
                ball((0.9, 0.3, 0.5), w, (-0.2, 0.3, 0)),
                ball((0.7, 0.28, 0.48), w, (0.9, 0.28, 0)),
            ],
            0.15,
        ),
        slab([(-1.5, 0.55), (-0.2, 0.5), (-0.1, 0.95), (-0.5, 1.05)], 0.55, r, edge=0.12),
        box((1.3, 0.34, 0.45), plain((0.15, 0.15, 0.18), 0.3), (0.75, 0.5, 0), edge=0.12),
        box((2.6, 0.1, 0.86), r, (0, 0.3, 0), edge=0.05),
        rod((-0.3, 0.95, 0), (-0.12, 1.3, 0), 0.06, plain(BLACK)),
        rod((-0.12, 1.3, -0.4), (-0.12, 1.3, 0.4), 0.05, plain(BLACK)),
        *[
            ball((0.45, 0.1, 0.3), Paint(colour=(0.92, 0.97, 1.0), gloss=0.2, soft=0.5), (x, 0.08, z))
            for x, z in ((1.6, 0.3), (1.5, -0.2), (-1.6, 0.3), (1.0, 0.5))
        ],
    ]


def unicycle() -> Model:
    spokes = [rod((0, 0.85, 0), (0.75 * x, 0.85 + 0.75 * z, 0), 0.012, metal()) for x, _, z in around(14, 1.0)]
    return [
        moved([ring(0.78, 0.085, TYRE)], (0, 0.86, 0), turn=(90, 0, 0))[0],
        moved([ring(0.70, 0.035, metal())], (0, 0.86, 0), turn=(90, 0, 0))[0],
        *spokes,
        *[
            tube([(0, 0.86, s * 0.14), (0, 1.75, s * 0.14), (0, 1.9, 0)], 0.05, plain((0.90, 0.22, 0.20), 0.6))
            for s in (-1, 1)
        ],
        rod((0, 1.85, 0), (0, 2.5, 0), 0.05, metal()),
        merged(
            [
                ball((0.4, 0.12, 0.17), plain((0.16, 0.15, 0.18), 0.3), (0, 2.55, 0)),
                ball((0.13, 0.1, 0.13), plain((0.16, 0.15, 0.18), 0.3), (-0.34, 2.64, 0)),
            ],
            0.1,
        ),
        cone(0.1, 0.1, 0.4, metal(), (0, 0.86, -0.2), turn=(90, 0, 0)),
        rod((0, 0.86, 0.24), (0.25, 0.56, 0.24), 0.04, metal()),
        box((0.3, 0.06, 0.2), plain(BLACK), (0.25, 0.52, 0.36)),
        rod((0, 0.86, -0.24), (-0.25, 1.16, -0.24), 0.04, metal()),
        box((0.3, 0.06, 0.2), plain(BLACK), (-0.25, 1.13, -0.36)),
    ]


def carousel() -> Model:
    gold = metal((0.95, 0.74, 0.30))
    roof = Paint(colour=(0.90, 0.24, 0.28), pattern=stripes((0.99, 0.95, 0.86), 1, around=12), gloss=0.2)
    horses: Model = []
    for k, (x, _, z) in enumerate(around(8, 1.35)):
        y = 0.55 + 0.18 * (k % 2)
        hue = plain(((0.98, 0.97, 0.95), (0.98, 0.74, 0.80), (0.66, 0.82, 0.96), (0.80, 0.60, 0.38))[k % 4], 0.4)
        a = math.degrees(math.atan2(-z, x)) + 90
        horses += [
            rod((x, 0.25, z), (x, 2.2, z), 0.03, gold),
            *moved(
                [
                    limb((-0.22, 0.3, 0), (0.22, 0.3, 0), 0.15, hue),
                    limb((-0.24, 0.34, 0), (-0.40, 0.62, 0), 0.09, hue),
                    limb((-0.40, 0.62, 0), (-0.58, 0.54, 0), 0.08, hue, 0.055),
                    *[limb((u, 0.25, v), (u - 0.12, 0.0, v), 0.045, hue) for u in (-0.18, 0.2) for v in (-0.08, 0.08)],
                    limb((0.3, 0.34, 0), (0.48, 0.15, 0), 0.055, plain((0.95, 0.74, 0.30))),
                    box((0.2, 0.1, 0.32), plain((0.86, 0.20, 0.26)), (0.02, 0.38, 0), edge=0.03),
                ],
                (x, y, z),
                turn=(0, a, 0),
            ),
        ]
    return [
        cone(1.9, 1.85, 0.25, plain((0.30, 0.54, 0.74), 0.3)),
        ring(1.87, 0.06, gold, (0, 0.24, 0)),
        cone(
            0.5,
            0.5,
            2.2,
            Paint(colour=(0.99, 0.93, 0.80), pattern=stripes((0.95, 0.74, 0.30), 1, around=8, share=0.2), gloss=0.3),
            (0, 0.2, 0),
        ),
        *horses,
        cone(
            1.98,
            1.98,
            0.3,
            Paint(colour=(0.99, 0.93, 0.80), pattern=stripes((0.90, 0.24, 0.28), 1, around=24, share=0.3), gloss=0.3),
            (0, 2.15, 0),
        ),
        *[ball(0.055, shining(), (1.99 * x, 2.3, 1.99 * z)) for x, _, z in around(28, 1.0)],
        lathe(((0, 0), (2.05, 0), (1.2, 0.5), (0.4, 0.95), (0, 1.2)), roof, (0, 2.43, 0), smooth=1),
        ball(0.14, gold, (0, 3.68, 0)),
        slab([(0, 0), (0.4, 0.1), (0, 0.22)], 0.02, plain((0.98, 0.80, 0.25)), (0, 3.8, 0)),
        rod((0, 3.6, 0), (0, 4.05, 0), 0.02, gold),
    ]


def bouncy_castle() -> Model:
    red, yellow, blue = (plain(c, 0.45) for c in ((0.93, 0.26, 0.24), (0.99, 0.80, 0.18), (0.20, 0.50, 0.88)))
    towers = [
        p
        for x in (-1.35, 1.35)
        for z in (-0.95, 0.95)
        for p in (
            cone(0.32, 0.32, 1.9, red if z < 0 else yellow, (x, 0.25, z), edge=0.1),
            lathe(((0, 0), (0.46, 0.05), (0.2, 0.55), (0, 0.8)), blue, (x, 2.2, z), smooth=1, edge=0.05),
        )
    ]
    return [
        box((3.3, 0.45, 2.5), blue, edge=0.2),
        *towers,
        *[limb((-1.3, y, -1.0), (1.3, y, -1.0), 0.2, c) for y, c in ((0.65, yellow), (1.0, blue), (1.35, yellow))],
        *[limb((x, y, -0.9), (x, y, 0.9), 0.2, c) for x in (-1.4, 1.4) for y, c in ((0.65, yellow), (1.0, blue))],
        *[limb((-1.1, 0.46, z), (1.1, 0.46, z), 0.13, red) for z in (-0.6, -0.25, 0.1, 0.45, 0.8)],
        slab([(-0.6, 0), (0.6, 0), (0.5, 0.3), (-0.5, 0.3)], 0.6, yellow, (0, 0, 1.5), edge=0.12),
        tube([(-1.3, 2.0, 0.95), (-0.7, 2.35, 0.95), (0, 2.48, 0.95), (0.7, 2.35, 0.95), (1.3, 2.0, 0.95)], 0.2, red),
    ]


MODELS = {
    f.__name__: f
    for f in (
        tank, bulldozer, dump_truck, cement_mixer, caravan, go_kart, snowmobile, jet_ski, unicycle, carousel,
        bouncy_castle,
    )
}  # fmt: skip
VIEWS = {
    **dict.fromkeys(("tank", "bulldozer", "dump_truck"), View(yaw_deg=24.0, pitch_deg=9.0)),
    **dict.fromkeys(("cement_mixer", "caravan"), View(yaw_deg=24.0, pitch_deg=9.0, smooth=True)),
    **dict.fromkeys(("jet_ski", "snowmobile", "go_kart"), View(yaw_deg=20.0, pitch_deg=10.0, smooth=True)),
    "unicycle": View(yaw_deg=30.0, pitch_deg=6.0, smooth=True),
    "carousel": View(yaw_deg=0.0, pitch_deg=8.0, smooth=True),
    "bouncy_castle": View(yaw_deg=14.0, pitch_deg=14.0, smooth=True),
}
