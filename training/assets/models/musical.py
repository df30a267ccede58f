"""Instruments, and what plays music by itself."""

from __future__ import annotations

import itertools
import math

from training.assets.camera import View
from training.assets.models.forms import tube
from training.assets.models.patterns import (
    BLACK,
    BRASS,
    CREAM,
    DARK,
    OAK,
    PINE,
    RED,
    WHITE,
    metal,
    plain,
    stripes,
    wood,
)
from training.assets.solid import Colour, Paint, Part, ball, box, cone, lathe, moved, ring, rod, slab

Model = list[Part]


def _body(width: float, waist: float, height: float) -> list[tuple[float, float]]:
    """Half the outline of a guitar or a fiddle, and its mirror image."""
    half = (
        [(width * w, height * h) for w, h in ((0.0, 0.0), (0.6, 0.02), (0.9, 0.14), (1.0, 0.28), (0.92, 0.42))]
        + [(waist, height * 0.56)]
        + [(width * w, height * h) for w, h in ((0.74, 0.70), (0.76, 0.84), (0.56, 0.96), (0.16, 1.0))]
    )
    smooth = half
    for _ in range(3):
        cut = [smooth[0]]
        for (ax, ay), (bx, by) in itertools.pairwise(smooth):
            cut += [(0.75 * ax + 0.25 * bx, 0.75 * ay + 0.25 * by), (0.25 * ax + 0.75 * bx, 0.25 * ay + 0.75 * by)]
        smooth = [*cut, smooth[-1]]
    return [*smooth, *[(-x, y) for x, y in reversed(smooth)]]


def _fretted(colour: Colour, strings: int, *, long: float = 1.0) -> Model:
    body = _body(0.52, 0.36, 1.25)
    neck = 1.25 * long
    pegs = [ball(0.035, metal(), (s * 0.13, 1.40 + neck + 0.1 * k, 0)) for s in (-1, 1) for k in range(strings // 2)]
    return [
        slab(body, 0.30, wood(DARK), edge=0.03),
        slab([(x * 0.96, 0.025 + y * 0.96) for x, y in body], 0.32, wood(colour, 1), edge=0.02),
        cone(0.19, 0.19, 0.02, plain((0.12, 0.07, 0.05), 0.1), (0, 0.78, 0.155), turn=(90, 0, 0)),
        ring(0.20, 0.02, plain(DARK), (0, 0.78, 0.165), turn=(90, 0, 0)),
        box((0.40, 0.07, 0.06), wood(DARK), (0, 0.30, 0.17)),
        box((0.14, neck + 0.4, 0.09), wood((0.30, 0.18, 0.11), 1), (0, 0.98, 0.15)),
        *[box((0.145, 0.012, 0.02), metal(), (0, 1.15 + (neck * 0.16) * k, 0.195)) for k in range(6)],
        box((0.22, 0.36, 0.08), wood(OAK, 1), (0, 1.32 + neck, 0.12), edge=0.03),
        *pegs,
        *[
            rod(
                (0.045 - 0.09 * k / (strings - 1), 0.33, 0.21),
                (0.045 - 0.09 * k / (strings - 1), 1.35 + neck, 0.21),
                0.006,
                metal((0.9, 0.88, 0.8)),
            )
            for k in range(strings)
        ],
    ]


def acoustic_guitar() -> Model:
    return moved(_fretted((0.86, 0.58, 0.28), 6), (0, 0, 0), turn=(0, 0, -18))


def ukulele() -> Model:
    return moved(_fretted((0.72, 0.42, 0.20), 4, long=0.62), (0, 0, 0), turn=(0, 0, -18))


def cello() -> Model:
    red = wood((0.60, 0.26, 0.11), 1)
    body = _body(0.62, 0.34, 1.55)
    holes = [
        tube(
            [(s * 0.24, 0.95, 0.22), (s * 0.20, 0.86, 0.22), (s * 0.27, 0.66, 0.22), (s * 0.22, 0.58, 0.22)],
            0.022,
            plain(BLACK),
        )
        for s in (-1, 1)
    ]
    return moved(
        [
            rod((0, 0, 0), (0, 0.35, 0), 0.025, metal()),
            *moved([slab(body, 0.40, red, edge=0.09), *holes], (0, 0.30, 0)),
            box((0.14, 0.62, 0.05), plain(BLACK, 0.5), (0, 0.48, 0.24), turn=(3, 0, 0)),
            box((0.30, 0.16, 0.04), wood(PINE), (0, 1.05, 0.24)),
            box((0.12, 1.5, 0.07), plain(BLACK, 0.5), (0, 1.45, 0.25)),
            *[
                rod((x, 0.9, 0.32), (x, 2.95, 0.30), 0.008, metal((0.92, 0.9, 0.85)))
                for x in (-0.045, -0.015, 0.015, 0.045)
            ],
            box((0.10, 1.1, 0.12), red, (0, 1.8, 0.16), edge=0.03),
            ring(0.085, 0.05, red, (0, 3.05, 0.18), turn=(0, 0, 90)),
            *[rod((-0.18, y, 0.18), (0.18, y, 0.18), 0.025, plain(BLACK)) for y in (2.82, 2.93)],
            *moved(
                [
                    rod((-0.05, 0.0, 0), (0.05, 2.0, 0), 0.02, wood(DARK)),
                    rod((0.03, 0.05, 0), (0.10, 1.95, 0), 0.012, plain(CREAM)),
                ],
                (-0.86, 0.05, 0.1),
                turn=(0, 0, -6),
            ),
        ],
        (0, 0, 0),
        turn=(0, 0, -5),
    )


def harp() -> Model:
    gold = metal((0.93, 0.72, 0.30))
    neck = [(-0.62, 2.42, 0.0), (-0.40, 2.30, 0.0), (-0.10, 2.14, 0.0), (0.25, 2.12, 0.0), (0.55, 2.24, 0.0)]
    strings = []
    for k in range(13):
        t = k / 12
        x = -0.52 + 1.0 * t
        top = 2.30 - 0.16 * math.sin(math.pi * min(1.0, t * 1.1))
        low = 0.28 + 1.62 * t
        strings.append(rod((x * 0.98 - 0.02, low, 0), (x - 0.02, top, 0), 0.009, plain((0.98, 0.95, 0.86), 0.4)))
    return [
        rod((-0.66, 0.16, 0), (-0.66, 2.44, 0), 0.075, gold),
        ball(0.13, gold, (-0.66, 2.5, 0)),
        rod((-0.52, 0.16, 0), (0.60, 2.20, 0), 0.16, wood((0.62, 0.34, 0.16)), 0.09),
        tube(neck, 0.09, gold),
        box((0.62, 0.16, 0.56), wood(DARK), (-0.52, 0, 0), edge=0.05),
        *[cone(0.09, 0.08, 0.06, gold, (-0.66, y, 0)) for y in (0.4, 1.4, 2.2)],
        *strings,
    ]


def grand_piano() -> Model:
    lacquer = Paint(colour=(0.09, 0.09, 0.11), gloss=0.95)
    # seen from above, the keys toward the viewer
    plan = [
        (-1.0, -0.9),
        (1.0, -0.9),
        (1.0, 0.0),
        (0.88, 0.5),
        (0.5, 0.86),
        (0.12, 1.2),
        (-0.2, 1.62),
        (-0.6, 1.74),
        (-1.0, 1.5),
    ]
    keys: Model = [box((1.8, 0.05, 0.30), plain(WHITE, 0.4), (0, 0.76, 1.02))]
    keys += [
        box((0.055, 0.05, 0.18), plain(BLACK, 0.6), (-0.84 + 0.12 * k, 0.80, 0.96))
        for k in range(15)
        if k % 7 not in (2, 6)
    ]
    keys += [box((0.008, 0.055, 0.30), plain((0.5, 0.5, 0.5)), (-0.9 + 0.12 * k, 0.76, 1.02)) for k in range(1, 15)]
    body = slab([(x, -y) for x, y in plan][::-1], 0.36, lacquer, (0, 0.86, 0), turn=(-90, 0, 0), edge=0.03)
    gold = slab(
        [(x * 0.92, -y * 0.92) for x, y in plan][::-1], 0.02, metal((0.86, 0.64, 0.30)), (0, 1.05, 0), turn=(-90, 0, 0)
    )
    lid = moved(
        [slab([(x + 1.0, -y) for x, y in plan][::-1], 0.05, lacquer, (0, 0, 0), turn=(-90, 0, 0), edge=0.01)],
        (-1.0, 1.08, 0),
        turn=(0, 0, 42),
    )
    return [
        body,
        gold,
        *lid,
        rod((0.62, 1.05, 0.2), (0.30, 2.1, 0.1), 0.03, lacquer),
        box((2.0, 0.14, 0.36), lacquer, (0, 0.64, 1.02), edge=0.03),
        *[box((0.1, 0.22, 0.40), lacquer, (s * 0.96, 0.70, 1.02), edge=0.03) for s in (-1, 1)],
        *keys,
        box((0.9, 0.34, 0.04), lacquer, (0, 1.04, 0.62), turn=(-20, 0, 0)),
        *[rod((x, 0.7, z), (x, 0.02, z), 0.09, lacquer, 0.05) for x, z in ((-0.84, 0.8), (0.84, 0.8), (-0.5, -1.3))],
        box((0.7, 0.1, 0.36), plain((0.16, 0.12, 0.12), 0.3), (0, 0.46, 1.75), edge=0.04),
        *[rod((x, 0, z), (x, 0.48, z), 0.035, lacquer) for x in (-0.3, 0.3) for z in (1.63, 1.87)],
    ]


def drum_kit() -> Model:
    shell, skin, rim = Paint(colour=(0.80, 0.13, 0.15), gloss=0.7), plain((0.94, 0.92, 0.88), 0.2), metal()
    gold = metal((0.95, 0.76, 0.32))

    def drum(radius: float, depth: float) -> Model:
        return [
            cone(radius, radius, depth, shell),
            cone(radius * 0.95, radius * 0.95, 0.02, skin, (0, depth, 0)),
            ring(radius, 0.03, rim, (0, depth, 0)),
            ring(radius, 0.03, rim),
        ]

    def cymbal(x: float, y: float, z: float, r: float) -> Model:
        return [
            rod((x, 0, z), (x, y, z), 0.025, rim),
            *moved([lathe(((0, 0), (r, -0.03), (r, 0.0), (0.1, 0.06), (0, 0.1)), gold)], (x, y, z), turn=(12, 0, 6)),
            *[
                rod((x, 0.25, z), (x + 0.22 * math.cos(a), 0, z + 0.22 * math.sin(a)), 0.02, rim)
                for a in (0.5, 2.6, 4.7)
            ],
        ]

    return [
        *moved(drum(0.56, 0.5), (0, 0.58, 0.0), turn=(90, 0, 0)),
        cone(0.3, 0.3, 0.01, plain((0.16, 0.16, 0.2)), (0, 0.58, 0.51), turn=(90, 0, 0)),
        *moved(drum(0.27, 0.26), (-0.34, 1.16, 0.1), turn=(22, 0, 8)),
        *moved(drum(0.29, 0.28), (0.34, 1.16, 0.1), turn=(22, 0, -8)),
        *moved(drum(0.34, 0.42), (0.92, 0.30, 0.2)),
        *[
            rod(
                (0.92 + 0.33 * math.cos(a), 0, 0.2 + 0.33 * math.sin(a)),
                (0.92 + 0.33 * math.cos(a), 0.5, 0.2 + 0.33 * math.sin(a)),
                0.025,
                rim,
            )
            for a in (0.6, 2.5, 4.7)
        ],
        *moved(drum(0.30, 0.18), (-0.90, 0.62, 0.2), turn=(8, 0, 0)),
        rod((-0.90, 0, 0.2), (-0.90, 0.6, 0.2), 0.03, rim),
        *cymbal(-1.15, 1.25, -0.1, 0.36),
        *cymbal(1.2, 1.75, -0.2, 0.46),
        *cymbal(-0.62, 1.85, -0.3, 0.42),
    ]


def gramophone() -> Model:
    brass = metal((0.94, 0.70, 0.26))
    horn = moved(
        [
            lathe(
                ((0, 0), (0.06, 0), (0.09, 0.4), (0.20, 0.75), (0.55, 1.02), (0.60, 1.06), (0.50, 1.04), (0, 0.72)),
                brass,
                smooth=2,
                edge=0.015,
            )
        ],
        (0.15, 1.02, 0.05),
        turn=(34, 0, 24),
    )
    return [
        box((1.1, 0.46, 0.9), wood((0.55, 0.30, 0.15)), edge=0.04),
        box((1.24, 0.08, 1.04), wood(DARK), edge=0.03),
        box((1.2, 0.07, 1.0), wood(DARK), (0, 0.44, 0), edge=0.03),
        cone(
            0.42,
            0.42,
            0.05,
            Paint(colour=(0.1, 0.1, 0.12), pattern=stripes((0.2, 0.2, 0.23), 0.06, 1), gloss=0.8),
            (0, 0.51, 0),
        ),
        cone(0.14, 0.14, 0.012, plain(RED, 0.3), (0, 0.56, 0)),
        tube([(0.40, 0.5, -0.38), (0.42, 1.0, -0.36), (0.28, 1.08, -0.1), (0.15, 1.06, 0.06)], 0.06, brass),
        rod((0.15, 1.02, 0.06), (0.12, 0.60, 0.20), 0.035, brass),
        *horn,
        tube([(-0.55, 0.22, 0.2), (-0.74, 0.22, 0.2), (-0.74, 0.40, 0.2)], 0.03, metal()),
        *[box((0.14, 0.12, 0.02), plain(BRASS), (x, 0.18, 0.455)) for x in (-0.36, 0, 0.36)],
    ]


def record_player() -> Model:
    disc = [
        cone(0.44, 0.44, 0.02, plain((0.09, 0.09, 0.11), 0.9)),
        *[ring(r, 0.004, plain((0.28, 0.28, 0.32), 0.9), (0, 0.024, 0)) for r in (0.22, 0.27, 0.32, 0.37, 0.41)],
        cone(0.15, 0.15, 0.03, plain((0.94, 0.52, 0.16), 0.3)),
        ball(0.02, metal(), (0, 0.04, 0)),
    ]
    return [
        box((1.24, 0.26, 1.0), wood((0.62, 0.38, 0.20)), (0, 0.04, 0), edge=0.04),
        box((1.18, 0.03, 0.94), plain((0.86, 0.84, 0.80), 0.3), (0, 0.30, 0)),
        *moved(disc, (-0.12, 0.33, 0)),
        cone(0.10, 0.10, 0.10, metal(), (0.46, 0.33, -0.30)),
        tube([(0.46, 0.43, -0.30), (0.44, 0.42, 0.14), (0.24, 0.40, 0.26)], 0.028, metal()),
        *[cone(0.05, 0.05, 0.05, plain(BLACK, 0.5), (x, 0.33, 0.36)) for x in (0.36, 0.50)],
        *[cone(0.07, 0.07, 0.05, plain(BLACK), (x, 0, z)) for x in (-0.5, 0.5) for z in (-0.38, 0.38)],
        *moved(
            [
                box((1.22, 0.92, 0.05), plain((0.66, 0.42, 0.23), 0.3), (0, 0, 0), edge=0.03),
                box((1.1, 0.80, 0.06), plain((0.90, 0.84, 0.72), 0.1), (0, 0.06, 0.01), edge=0.03),
            ],
            (0, 0.30, -0.48),
            turn=(-14, 0, 0),
        ),
    ]


def vinyl_record() -> Model:
    return moved(
        [
            cone(0.9, 0.9, 0.03, plain((0.08, 0.08, 0.10), 0.95)),
            *[
                ring(r, 0.006, plain((0.30, 0.30, 0.35), 0.9), (0, 0.04, 0))
                for r in [0.38 + 0.06 * k for k in range(9)]
            ],
            cone(0.31, 0.31, 0.045, plain((0.90, 0.26, 0.20), 0.3)),
            cone(0.20, 0.20, 0.05, plain((0.97, 0.86, 0.62), 0.3)),
            cone(0.03, 0.03, 0.056, plain(BLACK)),
        ],
        (0, 0.9, 0),
        turn=(82, 0, 0),
    )


def xylophone() -> Model:
    hues: tuple[Colour, ...] = (
        (0.90, 0.20, 0.20),
        (0.97, 0.52, 0.14),
        (0.98, 0.80, 0.18),
        (0.42, 0.74, 0.26),
        (0.18, 0.66, 0.74),
        (0.20, 0.42, 0.86),
        (0.50, 0.28, 0.78),
        (0.93, 0.46, 0.68),
    )
    bars = [
        box((0.22, 0.07, 1.0 - 0.07 * k), plain(c, 0.5), (-0.98 + 0.28 * k, 0.2, 0), edge=0.03)
        for k, c in enumerate(hues)
    ]
    nails = [ball(0.025, metal(), (-0.98 + 0.28 * k, 0.275, s * (0.36 - 0.026 * k))) for k in range(8) for s in (-1, 1)]
    return [
        *[rod((-1.15, 0.12, s * 0.40), (1.15, 0.12, s * 0.22), 0.08, wood(PINE)) for s in (-1, 1)],
        *[rod((x, 0.12, -0.4), (x, 0.12, 0.4), 0.06, wood(PINE)) for x in (-1.1, 1.1)],
        *bars,
        *nails,
        *[
            p
            for a, b in (((-0.5, 0.36, 0.55), (0.35, 0.36, 0.12)), ((0.1, 0.38, 0.62), (0.75, 0.36, 0.05)))
            for p in (rod(a, b, 0.022, wood(PINE)), ball(0.075, plain(RED, 0.4), b))
        ],
    ]


MODELS = {
    f.__name__: f
    for f in (
        acoustic_guitar,
        ukulele,
        cello,
        harp,
        grand_piano,
        drum_kit,
        gramophone,
        record_player,
        vinyl_record,
        xylophone,
    )
}
VIEWS = {
    "acoustic_guitar": View(yaw_deg=14.0, pitch_deg=4.0),
    "ukulele": View(yaw_deg=14.0, pitch_deg=4.0),
    "cello": View(yaw_deg=16.0, pitch_deg=4.0),
    "harp": View(yaw_deg=14.0, pitch_deg=5.0),
    "grand_piano": View(yaw_deg=28.0, pitch_deg=16.0),
    "drum_kit": View(yaw_deg=8.0, pitch_deg=13.0),
    "record_player": View(yaw_deg=20.0, pitch_deg=30.0),
    "vinyl_record": View(yaw_deg=16.0, pitch_deg=4.0),
    "xylophone": View(yaw_deg=14.0, pitch_deg=36.0),
    "gramophone": View(yaw_deg=18.0, pitch_deg=11.0),
}
