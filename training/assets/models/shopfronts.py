"""Shops, stops and other houses that a street has."""

from __future__ import annotations

from training.assets.camera import View
from training.assets.models.buildings import gable, pane, roof
from training.assets.models.patterns import (
    BLACK,
    BRICK,
    CREAM,
    LAMP,
    OAK,
    PANE,
    PINE,
    RED,
    SLATE,
    STONE,
    WHITE,
    YELLOW,
    glass,
    leaves,
    masonry,
    metal,
    plain,
    shining,
    stripes,
    tiles,
    wood,
)
from training.assets.solid import Colour, Paint, Part, ball, box, cone, moved, ring, rod, slab

Model = list[Part]


def _shop(wall: Paint, sign: Colour, awning: Colour, shown: Model) -> Model:
    """A narrow house of two floors: a shop window with what it shows, a door, an awning and a board for a name."""
    trim, cloth = plain(WHITE, 0.2), Paint(colour=WHITE, pattern=stripes(awning, 0.44, 0), gloss=0.1)
    return [
        box((4.0, 4.6, 2.4), wall, edge=0.03),
        box((4.24, 0.22, 2.6), trim, (0, 4.6, 0)),
        box((4.1, 0.14, 2.5), trim, (0, 2.72, 0)),
        *pane(0.8, 1.05, -1.05, 3.1, 1.22),
        *pane(0.8, 1.05, 0.0, 3.1, 1.22),
        *pane(0.8, 1.05, 1.05, 3.1, 1.22),
        box((3.5, 0.46, 0.12), plain(sign, 0.3), (0, 2.3, 1.24), edge=0.03),
        box((2.2, 1.3, 0.06), plain(sign, 0.3), (-0.6, 0.45, 1.2)),
        box((2.0, 1.1, 0.10), plain((0.99, 0.90, 0.66), 0.5), (-0.6, 0.55, 1.19)),
        *moved(shown, (-0.6, 0.58, 1.32)),
        box((2.2, 0.45, 0.16), plain(sign, 0.3), (-0.6, 0, 1.2), edge=0.02),
        box((0.98, 1.86, 0.08), plain(sign, 0.3), (1.2, 0, 1.2)),
        box((0.66, 1.12, 0.10), plain(PANE, 0.8), (1.2, 0.58, 1.21)),
        ball(0.05, metal((0.93, 0.70, 0.28)), (0.84, 0.85, 1.28)),
        box((3.7, 0.06, 0.95), cloth, (0, 1.98, 1.58), turn=(24, 0, 0), edge=0.02),
        box((3.7, 0.24, 0.05), cloth, (0, 1.60, 2.0), edge=0.02),
        box((4.3, 0.10, 3.2), plain((0.72, 0.71, 0.69), 0.1), (0, -0.08, 0.3), edge=0.02),
    ]


def _loaves() -> Model:
    crust = plain((0.80, 0.50, 0.22), 0.2)
    return [
        *[ball((0.19, 0.12, 0.10), crust, (-0.7 + 0.46 * k, 0.12, 0)) for k in range(4)],
        box((1.9, 0.05, 0.2), wood(OAK), (0, 0.34, 0)),
        *[ball((0.28, 0.09, 0.09), plain((0.88, 0.62, 0.32), 0.2), (-0.6 + 0.6 * k, 0.48, 0)) for k in range(3)],
        ring(0.10, 0.05, crust, (0.72, 0.80, 0), turn=(90, 0, 0)),
        ring(0.10, 0.05, crust, (-0.72, 0.80, 0), turn=(90, 0, 0)),
    ]


def bakery() -> Model:
    sign = moved(
        [
            ball((0.5, 0.24, 0.2), plain((0.86, 0.58, 0.28), 0.25)),
            *[
                box((0.06, 0.30, 0.1), plain((0.97, 0.84, 0.58), 0.2), (x, -0.02, 0.16), turn=(-25, 0, -30))
                for x in (-0.22, 0, 0.22)
            ],
        ],
        (0, 2.6, 1.4),
    )
    return [*_shop(plain((0.93, 0.80, 0.60), 0.1), (0.50, 0.28, 0.16), (0.82, 0.42, 0.22), _loaves()), *sign]


def coffee_house() -> Model:
    cup = moved(
        [
            cone(0.22, 0.30, 0.36, plain(WHITE, 0.4)),
            ring(0.13, 0.045, plain(WHITE, 0.4), (0.34, 0.2, 0), turn=(90, 0, 0)),
            cone(0.27, 0.27, 0.03, plain((0.36, 0.2, 0.1)), (0, 0.34, 0)),
        ],
        (0, 2.38, 1.45),
    )
    table: Model = []
    for x in (-1.35, 0.1):
        table += [
            cone(0.36, 0.36, 0.05, wood(PINE), (x, 0.72, 2.3)),
            rod((x, 0, 2.3), (x, 0.72, 2.3), 0.05, plain(BLACK)),
            cone(0.22, 0.2, 0.05, plain(BLACK), (x, 0, 2.3)),
            cone(0.2, 0.2, 0.06, plain(RED), (x + 0.62, 0.44, 2.3)),
            rod((x + 0.62, 0, 2.3), (x + 0.62, 0.44, 2.3), 0.04, plain(BLACK)),
            box((0.06, 0.5, 0.36), plain(RED), (x + 0.80, 0.46, 2.3), edge=0.03),
        ]
    cups = [cone(0.08, 0.11, 0.16, plain(WHITE, 0.4), (-0.7 + 0.35 * k, 0.02, 0)) for k in range(5)]
    return [
        *_shop(masonry(0.5, 0.2, BRICK), (0.16, 0.36, 0.30), (0.20, 0.48, 0.38), cups),
        *cup,
        *table,
        box((4.3, 0.10, 3.4), plain((0.72, 0.71, 0.69), 0.1), (0, -0.08, 1.2), edge=0.02),
    ]


def flower_shop() -> Model:
    heads: tuple[Colour, ...] = ((0.93, 0.28, 0.40), (0.98, 0.80, 0.24), (0.72, 0.44, 0.86), (0.98, 0.60, 0.76))
    blooms: Model = []
    for k in range(5):
        x = -1.65 + 0.52 * k
        blooms += [cone(0.17, 0.21, 0.34, metal((0.62, 0.68, 0.70)), (x, 0, 1.85))]
        for j in range(6):
            dx, dz = 0.13 * ((j % 3) - 1), 0.12 * (j % 2)
            blooms.append(ball(0.105, plain(heads[(k + j // 4) % 4], 0.2), (x + dx, 0.55 + 0.08 * (j % 2), 1.80 + dz)))
        blooms.append(ball((0.2, 0.12, 0.18), leaves((0.2, 0.5, 0.24), (0.36, 0.66, 0.3), 6), (x, 0.42, 1.85)))
    inside = [ball(0.15, plain(heads[k % 4], 0.2), (-0.75 + 0.3 * k, 0.3 + 0.12 * (k % 2), 0)) for k in range(6)]
    return [*_shop(plain((0.80, 0.88, 0.84), 0.1), (0.26, 0.46, 0.36), (0.92, 0.50, 0.62), inside), *blooms]


def greenhouse() -> Model:
    bar, leaf = plain(WHITE, 0.4), leaves((0.20, 0.52, 0.24), (0.40, 0.70, 0.32), 3)
    bars: Model = []
    for z in (-1.5, 1.5):
        for x in [-2.4 + 0.8 * k for k in range(7)]:
            bars.append(rod((x, 0.5, z), (x, 1.9, z), 0.04, bar))
            bars.append(rod((x, 1.9, z), (x, 3.0, 0), 0.04, bar))
        bars.append(rod((-2.4, 1.9, z), (2.4, 1.9, z), 0.06, bar))
    for x in (-2.4, 2.4):
        bars += [rod((x, y, -1.5), (x, y, 1.5), 0.05, bar) for y in (0.55, 1.9)]
        bars += [rod((x, 0.5, z), (x, 1.9 + 1.1 * (1 - abs(z) / 1.5), z), 0.04, bar) for z in (-0.75, 0, 0.75)]
    plants = [
        ball((0.42, h, 0.42), leaf, (-1.9 + 0.63 * k, 0.6 + h * 0.6, 0.9))
        for k, h in enumerate((0.5, 0.75, 0.45, 0.9, 0.6, 0.8, 0.5))
    ]
    fruit = [
        ball(0.10, plain((0.9, 0.22, 0.16), 0.5), (-1.9 + 0.4 * k, 0.8 + 0.3 * (k % 3) * 0.6, 1.28)) for k in range(10)
    ]
    return [
        box((4.9, 0.5, 3.1), masonry(0.4, 0.17, BRICK), edge=0.02),
        *plants,
        *fruit,
        *bars,
        rod((-2.45, 3.0, 0), (2.45, 3.0, 0), 0.07, bar),
        box((0.9, 1.75, 0.08), bar, (2.42, 0, 0.0), turn=(0, 90, 0)),
        box((4.76, 1.4, 0.03), glass((0.80, 0.93, 0.95), 0.16), (0, 0.5, 1.5)),
        box((0.03, 1.4, 2.9), glass((0.80, 0.93, 0.95), 0.16), (2.4, 0.5, 0)),
        box((4.76, 1.84, 0.03), glass((0.80, 0.93, 0.97), 0.24), (0, 1.92, 1.48), turn=(-53.5, 0, 0)),
    ]


def gas_station() -> Model:
    red, white = plain((0.86, 0.18, 0.17), 0.5), plain(WHITE, 0.3)
    pumps: Model = []
    for x in (-1.1, 1.1):
        pumps += [
            box((0.62, 1.35, 0.42), red, (x, 0.16, 0.6), edge=0.06),
            box((0.44, 0.34, 0.05), plain((0.86, 0.93, 0.95), 0.8), (x, 0.98, 0.82)),
            ring(0.16, 0.035, plain(BLACK), (x + 0.36, 0.8, 0.6), turn=(90, 0, 0)),
            box((0.95, 0.16, 0.85), plain((0.70, 0.70, 0.68), 0.1), (x, 0, 0.6), edge=0.03),
        ]
    return [
        *pumps,
        *[rod((x, 0, 0.6), (x, 2.9, 0.6), 0.10, white) for x in (-2.0, 2.0)],
        box((5.4, 0.44, 2.6), white, (0, 2.85, 0.5), edge=0.06),
        box((5.46, 0.20, 2.66), red, (0, 2.97, 0.5), edge=0.05),
        box((4.6, 2.4, 1.3), plain(CREAM, 0.1), (0, 0, -1.6), edge=0.03),
        box((2.4, 1.3, 0.06), plain(PANE, 0.8), (-0.8, 0.6, -0.94)),
        box((0.9, 1.8, 0.06), plain(PANE, 0.8), (1.4, 0, -0.94)),
        box((5.8, 0.08, 4.2), plain((0.60, 0.60, 0.61), 0.1), (0, -0.06, -0.2), edge=0.02),
    ]


def bus_stop() -> Model:
    frame, seat = plain((0.30, 0.34, 0.40), 0.5), wood(PINE)
    return [
        *[rod((x, 0, z), (x, 2.35, z), 0.05, frame) for x in (-1.5, 1.5) for z in (-0.55, 0.5)],
        box((3.4, 0.14, 1.5), frame, (0, 2.35, 0), edge=0.05),
        box((2.4, 0.10, 0.42), seat, (-0.2, 0.55, -0.25), edge=0.03),
        *[rod((x, 0, -0.25), (x, 0.55, -0.25), 0.05, frame) for x in (-1.1, 0.7)],
        box((0.9, 1.3, 0.05), plain((0.95, 0.78, 0.26), 0.3), (0.9, 0.75, -0.50)),
        box((0.7, 0.5, 0.06), plain((0.94, 0.40, 0.32), 0.3), (0.9, 1.4, -0.49)),
        rod((2.15, 0, 0.45), (2.15, 2.9, 0.45), 0.06, metal()),
        cone(0.36, 0.36, 0.06, plain((0.16, 0.42, 0.80), 0.4), (2.15, 2.75, 0.42), turn=(90, 0, 0)),
        box((0.40, 0.30, 0.05), plain(WHITE, 0.3), (2.15, 2.62, 0.50), edge=0.05),
        box((0.34, 0.10, 0.05), plain((0.16, 0.42, 0.80)), (2.15, 2.76, 0.51)),
        *[ball(0.045, plain((0.1, 0.2, 0.4)), (2.15 + s * 0.12, 2.62, 0.52)) for s in (-1, 1)],
        box((4.4, 0.12, 1.8), plain((0.70, 0.69, 0.67), 0.1), (0.3, -0.1, 0), edge=0.03),
        box((3.0, 1.75, 0.03), glass((0.72, 0.88, 0.94), 0.24), (0, 0.4, -0.58)),
        box((0.03, 1.75, 0.95), glass((0.72, 0.88, 0.94), 0.24), (-1.5, 0.4, 0)),
    ]


def train_station() -> Model:
    wall, slate = masonry(0.5, 0.2, BRICK), Paint(colour=SLATE, pattern=tiles(0.3, 0.2), gloss=0.1)
    clock = moved(
        [
            cone(0.46, 0.46, 0.1, plain(WHITE, 0.4)),
            ring(0.46, 0.06, metal((0.93, 0.70, 0.28)), (0, 0.08, 0)),
            rod((0, 0.12, 0), (0, 0.12, -0.32), 0.03, plain(BLACK)),
            rod((0, 0.12, 0), (0.2, 0.12, 0.1), 0.035, plain(BLACK)),
        ],
        (0, 4.3, 1.62),
        turn=(90, 0, 0),
    )
    return [
        box((7.0, 2.6, 2.6), wall, edge=0.02),
        *moved([gable(2.6, 2.6, 3.6, 6.8, wall), *roof(2.6, 2.6, 3.6, 6.8, slate)], (0, 0, 0), turn=(0, 90, 0)),
        box((1.9, 4.9, 1.9), wall, (0, 0, 0.6), edge=0.02),
        cone(1.45, 0.05, 1.5, slate, (0, 5.0, 0.6)),
        box((2.1, 0.16, 2.1), plain(STONE), (0, 4.9, 0.6)),
        *clock,
        box((1.1, 1.8, 0.1), plain((0.35, 0.20, 0.12)), (0, 0, 1.56)),
        box((0.8, 1.2, 0.1), shining(LAMP), (0, 0.4, 1.58)),
        *[p for x in (-2.8, -1.8, 1.8, 2.8) for p in pane(0.62, 1.1, x, 0.85, 1.32)],
        box((7.6, 0.12, 1.5), plain((0.24, 0.42, 0.34), 0.3), (0, 2.25, 1.85), turn=(8, 0, 0)),
        *[rod((x, 0, 2.45), (x, 2.2, 2.45), 0.07, plain((0.24, 0.42, 0.34))) for x in (-3.5, -1.4, 1.4, 3.5)],
        box((8.0, 0.2, 4.4), plain((0.74, 0.72, 0.69), 0.1), (0, -0.18, 0.6), edge=0.02),
        box((8.0, 0.03, 0.14), plain(YELLOW), (0, 0.02, 2.62)),
    ]


def swimming_pool() -> Model:
    rim = plain((0.93, 0.91, 0.86), 0.2)
    water = Paint(colour=(0.20, 0.68, 0.88), pattern=stripes((0.42, 0.82, 0.95), 0.62, 0, 0.16), gloss=1.0)
    rail = metal()
    return [
        box((4.6, 0.20, 2.7), rim, edge=0.06),
        box((4.0, 0.06, 2.1), plain((0.12, 0.50, 0.76), 0.6), (0, 0.16, 0), edge=0.02),
        box((3.9, 0.05, 2.0), water, (0, 0.19, 0), edge=0.02),
        *[
            p
            for z in (-0.32, 0.12)
            for p in (
                rod((1.75, 0.15, z), (1.75, 0.75, z), 0.035, rail),
                rod((1.75, 0.75, z), (2.12, 0.75, z), 0.035, rail),
                rod((2.12, 0.15, z), (2.12, 0.75, z), 0.035, rail),
            )
        ],
        ring(
            0.36,
            0.13,
            Paint(colour=WHITE, pattern=stripes((0.93, 0.30, 0.34), 1, 1, 0.5, 8), gloss=0.5),
            (-0.7, 0.32, 0.25),
        ),
        *[ball(0.05, plain(c), (-1.9 + 0.2 * k, 0.27, -0.55)) for k in range(19) for c in [(RED, WHITE)[k % 2]]],
    ]


def wind_turbine() -> Model:
    white = plain((0.94, 0.95, 0.96), 0.4)
    blade = slab([(-0.10, 0), (0.12, 0.1), (0.20, 0.7), (0.03, 3.0), (-0.06, 3.0)], 0.07, white, edge=0.02)
    blades = [part for k in range(3) for part in moved([blade], (0, 6.2, 0.52), turn=(0, 0, 120 * k + 18))]
    return [
        cone(0.26, 0.13, 6.1, white),
        box((0.36, 0.40, 1.0), white, (0, 6.0, 0.0), edge=0.14),
        ball((0.20, 0.20, 0.26), white, (0, 6.2, 0.52)),
        *blades,
        cone(0.6, 0.5, 0.1, plain((0.7, 0.7, 0.68), 0.1)),
    ]


def telephone_pole() -> Model:
    post, wire = wood((0.48, 0.34, 0.22), 1), plain((0.16, 0.16, 0.18))
    glazed = plain((0.86, 0.92, 0.90), 0.8)
    cups = [
        p
        for y in (5.0, 4.3)
        for x in (-0.95, -0.5, 0.5, 0.95)
        for p in (rod((x, y + 0.1, 0), (x, y + 0.24, 0), 0.03, wire), ball((0.07, 0.1, 0.07), glazed, (x, y + 0.32, 0)))
    ]
    return [
        cone(0.15, 0.11, 5.6, post),
        *[box((2.2, 0.14, 0.14), wood((0.52, 0.37, 0.24)), (0, y, 0.1)) for y in (5.0, 4.3)],
        *cups,
        *[rod((-0.7 * s, 4.4, 0.1), (0, 3.8, 0.1), 0.04, wire) for s in (-1, 1)],
        cone(0.22, 0.22, 0.5, metal((0.62, 0.64, 0.66)), (0.32, 3.3, 0.1)),
    ]


MODELS = {
    f.__name__: f
    for f in (
        bakery,
        coffee_house,
        flower_shop,
        greenhouse,
        gas_station,
        bus_stop,
        train_station,
        swimming_pool,
        wind_turbine,
        telephone_pole,
    )
}
VIEWS = {
    "bakery": View(yaw_deg=20.0, pitch_deg=6.0),
    "coffee_house": View(yaw_deg=20.0, pitch_deg=8.0),
    "flower_shop": View(yaw_deg=20.0, pitch_deg=7.0),
    "greenhouse": View(yaw_deg=28.0, pitch_deg=12.0),
    "gas_station": View(yaw_deg=22.0, pitch_deg=8.0),
    "bus_stop": View(yaw_deg=18.0, pitch_deg=7.0),
    "train_station": View(yaw_deg=18.0, pitch_deg=8.0),
    "swimming_pool": View(yaw_deg=22.0, pitch_deg=30.0),
    "wind_turbine": View(yaw_deg=14.0, pitch_deg=3.0),
    "telephone_pole": View(yaw_deg=16.0, pitch_deg=4.0),
}
