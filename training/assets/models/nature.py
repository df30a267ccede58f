"""Plants, stones, water, smoke and fire."""

from __future__ import annotations

import math

import numpy as np

from training.assets.camera import View
from training.assets.models.patterns import (
    DARK,
    OAK,
    STONE,
    STRAW,
    grain,
    leaves,
    patches,
    plain,
    rising,
    wood,
)
from training.assets.solid import (
    Colour,
    Paint,
    Part,
    Points,
    Values,
    ball,
    box,
    carved,
    cone,
    lathe,
    merged,
    moved,
    rod,
    rough,
    slab,
    wobble,
)

Model = list[Part]


def pile_of_rocks() -> Model:
    out: Model = []
    for k, (x, y, z, r) in enumerate(
        (
            (-0.6, 0.36, 0, 0.52),
            (0.35, 0.42, -0.1, 0.62),
            (0.95, 0.25, 0.25, 0.36),
            (-0.15, 0.22, 0.5, 0.36),
            (-1.1, 0.18, 0.3, 0.28),
            (0.45, 0.16, 0.65, 0.24),
            (-0.05, 0.86, -0.1, 0.36),
        )
    ):
        tone = 0.56 + 0.05 * (k % 3)
        paint = Paint(
            colour=(tone, tone * 0.98, tone * 0.95),
            pattern=patches((tone * 0.82, tone * 0.82, tone * 0.84), 5 / r / 3, 0.1, k),
            gloss=0.05,
        )
        cut = [
            box(
                (9, 9, 9),
                paint,
                (x + 9 * a * 0.5 + a * r * 0.78, y - 4.5 + b * (4.5 + r * 0.74), z + c * (4.5 + r * 0.75)),
            )
            for a, b, c in ((0, 1, 0), (0, 0, 1))
        ]
        out.append(
            rough(carved(ball((r * 1.12, r, r), paint, (x, y, z), turn=(9 * k, 31 * k, 7 * k)), *cut), 0.03, 3.2 / r, k)
        )
    floor = box((9, 4, 9), plain(STONE), (0, -4, 0))
    return [carved(part, floor) for part in out]


def mountain_peak() -> Model:
    def height(x: Values, z: Values) -> Values:
        p = np.stack([x, z * 0, z], 1).astype(np.float32)
        d = np.hypot(x, z)
        angle = np.arctan2(z, x)
        ridges = 0.34 * np.abs(np.sin(angle * 2.5 + 0.6 + 0.5 * np.sin(d * 2.2))) + 0.14 * np.abs(
            np.sin(angle * 6 + 2 + 1.2 * np.sin(d * 3))
        )
        main = 2.6 - 1.42 * d * (1 + 0.30 * (ridges - 0.25))
        side = 1.45 - 1.5 * np.hypot(x - 1.15, z - 0.25) * (1 + 0.2 * (np.abs(np.sin(angle * 5)) - 0.4))
        other = 1.2 - 1.45 * np.hypot(x + 1.2, z - 0.35) * (1 + 0.2 * (np.abs(np.sin(angle * 4 + 1)) - 0.4))
        return np.asarray(np.maximum(np.maximum(main, side), other) + 0.05 * wobble(p, 5.0), np.float32)

    def field(p: Points) -> Values:
        return np.asarray(np.maximum((p[:, 1] - height(p[:, 0], p[:, 2])) * 0.45, -p[:, 1]), np.float32)

    def stone(p: Points, albedo: Points) -> Points:
        line = p[:, 1] + 0.16 * wobble(p, 4.0) + 0.22 * np.abs(np.sin(np.arctan2(p[:, 2], p[:, 0]) * 9))
        snow = np.clip((line - 1.25) * 7, 0, 1)[:, None]
        green = np.clip((0.34 - p[:, 1] + 0.10 * wobble(p, 6.0, 2.0)) * 7, 0, 1)[:, None]
        rock = albedo * (1 + 0.14 * wobble(p * np.array((1, 3.4, 1), np.float32), 4.0, 1.0))[:, None]
        out = rock + (np.array((0.34, 0.52, 0.27), np.float32) - rock) * green
        return np.asarray(out + (np.array((0.96, 0.98, 1.0), np.float32) - out) * snow, np.float32)

    return [Part(field=field, paint=Paint(colour=(0.50, 0.48, 0.53), pattern=stone, gloss=0.05), reach=2.75)]


def waterfall() -> Model:
    def foam(p: Points, albedo: Points) -> Points:
        streak = np.clip(0.5 + 0.6 * np.sin(p[:, 0] * 21 + 2 * np.sin(p[:, 1] * 1.4)) * np.sin(p[:, 0] * 9 + 1), 0, 1)[
            :, None
        ]
        low = np.clip((0.8 - p[:, 1]) / 0.8, 0, 1)[:, None]
        return np.asarray(
            albedo + (np.array((0.97, 0.99, 1.0)) - albedo) * np.clip(streak * 0.75 + low * 0.6, 0, 1), np.float32
        )

    water = Paint(colour=(0.50, 0.78, 0.93), pattern=foam, gloss=0.5, soft=0.5)
    rock = Paint(colour=(0.50, 0.48, 0.46), pattern=patches((0.40, 0.38, 0.38), 1.6, 0.1), gloss=0.05)
    moss = leaves((0.24, 0.50, 0.20), (0.42, 0.66, 0.26), 4)
    cliffs: Model = []
    for k, (x, y, z, a, b) in enumerate(
        (
            (-1.15, 0.9, -0.1, 0.62, 1.1),
            (1.15, 0.8, -0.1, 0.62, 1.0),
            (-1.05, 2.5, -0.2, 0.6, 0.95),
            (1.1, 2.4, -0.2, 0.6, 1.0),
            (0, 2.0, -0.75, 1.0, 2.1),
            (-1.3, 0.25, 0.4, 0.45, 0.4),
            (1.35, 0.25, 0.35, 0.45, 0.42),
        )
    ):
        cliffs.append(rough(box((2 * a, 2 * b, 1.1), rock, (x, y - b, z), edge=0.25), 0.09, 2.4, k))
    tops = [rough(ball((0.62, 0.24, 0.55), moss, (x, y, -0.15)), 0.05, 6, x) for x, y in ((-1.1, 3.42), (1.12, 3.38))]
    fall = [
        merged(
            [
                rod((-0.32 + 0.16 * k, 3.42, -0.10), (-0.36 + 0.18 * k, 0.1, 0.52 + 0.04 * (k % 2)), 0.17, water, 0.20)
                for k in range(5)
            ],
            0.12,
        )
    ]
    pool = lathe(
        ((0, 0), (1.35, 0), (1.25, 0.10), (0, 0.10)), Paint(colour=(0.38, 0.70, 0.86), gloss=0.8), (0, 0, 0.65)
    )
    mist = [
        ball((r, 0.6 * r, r), Paint(colour=(0.95, 0.98, 1.0), gloss=0, soft=1), (x, 0.14, z))
        for x, z, r in ((-0.5, 0.75, 0.28), (0.05, 0.85, 0.32), (0.5, 0.75, 0.27), (-0.2, 1.0, 0.2), (0.3, 1.0, 0.2))
    ]
    stones = [
        rough(ball((r, 0.7 * r, r), rock, (x, 0.1, z)), 0.03, 6, x)
        for x, z, r in ((-1.1, 1.0, 0.3), (1.05, 1.1, 0.34), (0.75, 1.45, 0.2))
    ]
    return [*cliffs, *tops, *fall, pool, *mist, *stones]


def iceberg() -> Model:
    ice = Paint(colour=(0.80, 0.92, 0.98), pattern=rising((0.97, 0.99, 1.0), 0.2, 1.4), gloss=0.5, soft=0.6)
    peaks = [
        slab(
            [(-1.0, 0), (0.9, 0), (0.62, 0.7), (0.25, 1.0), (0.02, 1.75), (-0.35, 1.2), (-0.62, 1.05), (-0.85, 0.4)],
            0.9,
            ice,
            (-0.1, 0, 0),
            turn=(-6, 18, 0),
            edge=0.06,
        ),
        slab(
            [(-0.7, 0), (0.8, 0), (0.62, 0.45), (0.3, 0.95), (-0.1, 0.62), (-0.5, 0.55)],
            0.8,
            ice,
            (0.85, 0, 0.25),
            turn=(4, -14, 0),
            edge=0.06,
        ),
        slab(
            [(-1.7, 0), (1.8, 0), (1.5, 0.2), (0.6, 0.3), (-0.6, 0.26), (-1.4, 0.18)],
            1.5,
            ice,
            (0, 0, 0.1),
            turn=(0, 5, 0),
            edge=0.08,
        ),
    ]
    return [rough(p, 0.035, 3, k) for k, p in enumerate(peaks)]


def puddle() -> Model:
    def sky(p: Points, albedo: Points) -> Points:
        glare = np.clip(0.5 + 0.8 * wobble(p * np.array((1.2, 1, 3.4), np.float32), 1.4), 0, 1)[:, None]
        return np.asarray(albedo + (np.array((0.80, 0.90, 0.98)) - albedo) * glare * 0.7, np.float32)

    paint = Paint(colour=(0.40, 0.58, 0.74), pattern=sky, gloss=0.9)
    return [
        merged(
            [
                lathe(((0, 0), (r, 0), (r * 0.93, 0.03), (0, 0.03)), paint, (x, 0, z), edge=0.01)
                for x, z, r in (
                    (-0.55, 0, 0.62),
                    (0.35, 0.12, 0.72),
                    (0.95, -0.18, 0.42),
                    (-0.1, -0.3, 0.5),
                    (-1.0, 0.2, 0.3),
                )
            ],
            0.12,
        )
    ]


def campfire() -> Model:
    stones = [
        rough(
            ball(
                (0.17, 0.13, 0.15),
                plain((0.55 + 0.05 * (k % 3), 0.55 + 0.05 * (k % 3), 0.55 + 0.05 * (k % 3)), 0.05),
                (0.66 * math.cos(a), 0.1, 0.66 * math.sin(a)),
            ),
            0.02,
            9,
            k,
        )
        for k, a in enumerate([j * 2 * math.pi / 10 for j in range(10)])
    ]
    logs = [
        rod(
            (0.5 * math.cos(a), 0.08, 0.5 * math.sin(a)),
            (-0.08 * math.cos(a), 0.52, -0.08 * math.sin(a)),
            0.085,
            wood(OAK if k % 2 else DARK),
            0.06,
        )
        for k, a in enumerate([j * 2 * math.pi / 6 + 0.3 for j in range(6)])
    ]
    flames = [
        lathe(
            ((0, 0), (r, 0.03), (1.15 * r, 0.3 * h), (0.6 * r, 0.68 * h), (0, h)),
            Paint(colour=c, glow=1.0),
            (x, y, z),
            smooth=2,
        )
        for x, y, z, r, h, c in (
            (0.0, 0.15, 0.0, 0.32, 1.25, (0.97, 0.34, 0.10)),
            (-0.20, 0.15, 0.08, 0.20, 0.85, (0.98, 0.42, 0.10)),
            (0.22, 0.15, 0.05, 0.20, 0.92, (0.98, 0.42, 0.10)),
            (0.0, 0.15, 0.24, 0.20, 0.80, (1.0, 0.60, 0.14)),
            (-0.02, 0.15, 0.36, 0.13, 0.50, (1.0, 0.85, 0.35)),
        )
    ]
    return [*stones, *logs, *flames]


def _paler(colour: Colour) -> Colour:
    red, green, blue = (min(1.0, 0.35 + 0.7 * c) for c in colour)
    return red, green, blue


def fireworks() -> Model:
    out: Model = []
    for x, y, r, colour, count in (
        (0, 0, 1.0, (0.98, 0.28, 0.40), 26),
        (1.35, 0.75, 0.72, (0.30, 0.62, 1.0), 20),
        (-1.25, 0.85, 0.66, (1.0, 0.80, 0.25), 18),
        (0.75, -0.95, 0.55, (0.55, 0.95, 0.55), 16),
    ):
        for k in range(count):
            a = 2 * math.pi * k / count
            for inner, outer, thick in ((0.22, 0.62, 0.018), (0.70, 1.0, 0.034)):
                stretch = 1.0 if k % 2 else 0.82
                out.append(
                    rod(
                        (x + r * inner * math.cos(a), y + r * inner * math.sin(a), 0),
                        (x + r * outer * stretch * math.cos(a), y + r * outer * stretch * math.sin(a), 0),
                        thick * r,
                        Paint(colour=colour if outer < 1 else _paler(colour), glow=1.0),
                        thick * r * 1.5,
                    )
                )
        out.append(ball(0.07 * r, Paint(colour=(1, 0.97, 0.85), glow=1), (x, y, 0)))
    return out


def puff_of_smoke() -> Model:
    paint = Paint(colour=(0.88, 0.89, 0.92), gloss=0.02, soft=1.0)
    blobs = [
        (0, 0.5, 0, 0.55),
        (-0.55, 0.45, 0, 0.42),
        (0.55, 0.48, 0, 0.44),
        (0.2, 0.95, 0, 0.48),
        (-0.3, 1.0, 0, 0.42),
        (0.05, 1.4, 0, 0.38),
        (0.4, 1.5, 0, 0.28),
        (-0.85, 0.32, 0.1, 0.28),
        (0.9, 0.3, 0.1, 0.28),
    ]
    return [merged([ball(r, paint, (x, y, z)) for x, y, z, r in blobs], 0.08)]


def hay_bale() -> Model:
    straw = Paint(colour=STRAW, pattern=grain(0, 2), gloss=0.05)
    end = Paint(
        colour=(0.86, 0.66, 0.27),
        pattern=lambda p, a: a * (1 + 0.14 * np.sin(np.hypot(p[:, 0], p[:, 1] - 0.6) * 46))[:, None],
        gloss=0.05,
    )
    turned = moved([rough(cone(0.62, 0.62, 1.1, straw, edge=0.05), 0.02, 9)], (0, 0.6, -0.55), turn=(90, 0, 0))
    face = slab(
        [(0.57 * math.cos(a), 0.6 + 0.57 * math.sin(a)) for a in [k * math.pi / 12 for k in range(24)]],
        0.06,
        end,
        (0, 0, 0.56),
    )
    bits = [
        rod((x, 0.02, z), (x + 0.22, 0.04, z + 0.1), 0.014, plain(STRAW))
        for x, z in ((-0.8, 0.3), (0.5, 0.7), (0.65, 0.2), (-0.5, 0.75))
    ]
    return [*turned, face, *bits]


def bird_nest() -> Model:
    out: Model = [
        rough(
            carved(
                ball(
                    (0.62, 0.36, 0.62), Paint(colour=(0.52, 0.35, 0.20), pattern=grain(0, 4), gloss=0.05), (0, 0.34, 0)
                ),
                ball((0.46, 0.30, 0.46), plain(DARK), (0, 0.60, 0)),
                box((3, 2, 3), plain(DARK), (0, 0.5, 0)),
            ),
            0.03,
            16,
        )
    ]
    for k in range(34):
        a, y = 2.4 * k, 0.12 + 0.012 * k
        r = 0.50 + 0.13 * math.sin(min(1.0, y / 0.42) * 1.5)
        out.append(
            rod(
                (r * math.cos(a), y, r * math.sin(a)),
                (r * math.cos(a + 0.75), y + 0.05 * math.sin(k), r * math.sin(a + 0.75)),
                0.022,
                Paint(colour=(0.62, 0.44, 0.26) if k % 3 else (0.42, 0.28, 0.17), gloss=0.05),
            )
        )
    egg = Paint(colour=(0.60, 0.82, 0.86), pattern=patches((0.42, 0.60, 0.62), 26, 0.75), gloss=0.3)
    out += [
        ball((0.15, 0.20, 0.15), egg, (x, 0.50, z), turn=(10, 0, t))
        for x, z, t in ((-0.17, 0.08, 16), (0.16, 0.10, -14), (0.0, -0.14, 4))
    ]
    return out


MODELS = {
    f.__name__: f
    for f in (
        pile_of_rocks,
        mountain_peak,
        waterfall,
        iceberg,
        puddle,
        campfire,
        fireworks,
        puff_of_smoke,
        hay_bale,
        bird_nest,
    )
}
VIEWS = {
    "mountain_peak": View(yaw_deg=10.0, pitch_deg=5.0),
    "waterfall": View(yaw_deg=12.0, pitch_deg=8.0),
    "fireworks": View(yaw_deg=0.0, pitch_deg=0.0),
    "hay_bale": View(yaw_deg=32.0),
    "puff_of_smoke": View(pitch_deg=0.0),
    "iceberg": View(yaw_deg=14.0, pitch_deg=8.0),
    "bird_nest": View(pitch_deg=20.0),
    "puddle": View(pitch_deg=17.0),
}
