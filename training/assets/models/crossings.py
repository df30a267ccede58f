"""Craft of far waters, of the air and of show grounds, and what boats and roads pass."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.buildings import pane
from training.assets.models.haulage import axle
from training.assets.models.patterns import (
    DARK,
    OAK,
    RED,
    STONE,
    STRAW,
    WHITE,
    YELLOW,
    boards,
    grain,
    leaves,
    masonry,
    metal,
    plain,
    stripes,
    tiles,
    wood,
)
from training.assets.solid import Colour, Paint, Part, ball, box, carved, cone, lathe, ring, rod, rough, slab

Model = list[Part]
CONCRETE = (0.62, 0.61, 0.58)


def junk() -> Model:
    """A ship with ribbed sails."""
    sail = Paint(colour=(0.80, 0.28, 0.18), pattern=stripes((0.52, 0.16, 0.10), 0.26, 1, 0.14), gloss=0.1)
    side = [(-1.9, 0.55), (-1.5, 0.0), (1.4, 0.0), (2.1, 0.9), (1.5, 0.62), (-1.3, 0.5)]
    spread = [(-0.62, 0), (0.62, 0.1), (0.80, 1.0), (0.52, 1.9), (-0.30, 1.75), (-0.62, 0.9)]
    return [
        slab(side, 0.9, Paint(colour=(0.46, 0.28, 0.17), pattern=boards(0.12, 0), gloss=0.15), edge=0.12),
        box((0.9, 0.4, 0.7), wood((0.60, 0.36, 0.20)), (1.35, 0.6, 0)),
        *[rod((x, 0.3, 0), (x, 2.75, 0), 0.05, wood(OAK)) for x in (-1.0, 0.25, 1.3)],
        slab([(0.8 * x, 0.8 * y) for x, y in spread], 0.05, sail, (-1.0, 0.75, 0.08), turn=(0, 14, 0)),
        slab([(1.1 * x, 1.05 * y) for x, y in spread], 0.05, sail, (0.25, 0.75, 0.08), turn=(0, 14, 0)),
        slab([(0.6 * x, 0.62 * y) for x, y in spread], 0.05, sail, (1.35, 1.15, 0.08), turn=(0, 14, 0)),
    ]


def dhow() -> Model:
    """A low ship with a slanting three-cornered sail."""
    side = [(-1.7, 0.75), (-1.3, 0.05), (1.3, 0.0), (1.9, 0.85), (1.2, 0.5), (-1.2, 0.42)]
    return [
        slab(side, 0.8, Paint(colour=(0.50, 0.31, 0.19), pattern=boards(0.12, 0), gloss=0.15), edge=0.12),
        rod((-0.1, 0.3, 0), (0.1, 2.2, 0), 0.05, wood(OAK)),
        rod((-1.5, 0.9, 0.08), (1.2, 3.3, 0.08), 0.04, wood(OAK)),
        slab([(-1.45, 0.95), (1.15, 3.2), (1.35, 0.75)], 0.04, plain((0.96, 0.93, 0.84), 0.05), (0, 0, 0.1)),
        box((0.7, 0.3, 0.6), wood((0.62, 0.40, 0.24)), (1.25, 0.5, 0)),
    ]


def houseboat() -> Model:
    deck = wood((0.66, 0.46, 0.28))
    return [
        slab([(-2.0, 0.5), (-1.7, 0.0), (1.8, 0.0), (2.1, 0.5)], 1.2, plain((0.20, 0.34, 0.42), 0.3), edge=0.08),
        box((4.2, 0.08, 1.4), deck, (0, 0.5, 0)),
        box((2.7, 1.0, 1.05), Paint(colour=(0.86, 0.80, 0.66), pattern=boards(0.14, 0), gloss=0.1), (0.1, 0.55, 0)),
        box((3.0, 0.12, 1.3), plain((0.66, 0.24, 0.18), 0.2), (0.1, 1.55, 0)),
        *[p for x in (-0.8, 0.9) for p in pane(0.5, 0.46, x, 0.85, 0.53)],
        box((0.4, 0.78, 0.08), wood(DARK), (0.1, 0.58, 0.53)),
        rod((0.9, 1.6, -0.2), (0.9, 2.1, -0.2), 0.08, plain((0.25, 0.25, 0.27))),
        *[rod((x, 0.55, 0.64), (x, 0.95, 0.64), 0.025, plain(WHITE)) for x in (-1.9, -1.6, 1.7, 2.0)],
        *[
            p
            for x in (-1.0, 1.2)
            for p in (
                cone(0.12, 0.15, 0.16, plain((0.76, 0.40, 0.24)), (x, 1.66, 0.4)),
                rough(ball(0.18, leaves((0.24, 0.46, 0.18), (0.9, 0.36, 0.46), 20), (x, 1.92, 0.4)), 0.03, 12, x),
            )
        ],
    ]


def paddle_steamer() -> Model:
    white, red = plain((0.96, 0.95, 0.92), 0.2), plain(RED, 0.3)
    wheel = [
        box(
            (0.14, 0.06, 0.8),
            red,
            (1.95 + 0.62 * math.cos(a), 0.55 + 0.62 * math.sin(a), 0),
            turn=(0, 0, math.degrees(a)),
        )
        for a in [math.pi * k / 6 for k in range(12)]
    ]
    return [
        slab([(-2.2, 0.4), (-1.8, 0.0), (1.7, 0.0), (1.7, 0.4)], 1.2, white, edge=0.06),
        *[box((3.5 - 0.5 * k, 0.07, 1.3), plain((0.74, 0.26, 0.20)), (-0.2, 0.42 + 0.62 * k, 0)) for k in range(3)],
        *[box((2.9 - 0.5 * k, 0.55, 0.9), white, (-0.1, 0.48 + 0.62 * k, 0)) for k in range(2)],
        *[
            rod((-1.8 + 0.4 * k, 0.45 + 0.62 * j, 0.62), (-1.8 + 0.4 * k, 1.0 + 0.62 * j, 0.62), 0.025, white)
            for k in range(9)
            for j in (0, 1)
            if k < 8 or not j
        ],
        *[
            box((0.2, 0.26, 0.06), plain((0.3, 0.46, 0.6), 0.7), (-1.3 + 0.4 * k, 0.6 + 0.62 * j, 0.45))
            for k in range(6)
            for j in (0, 1)
        ],
        box((0.8, 0.45, 0.7), white, (-0.9, 1.72, 0)),
        box((0.95, 0.07, 0.85), red, (-0.9, 2.17, 0)),
        *[
            p
            for z in (-0.3, 0.3)
            for p in (
                cone(0.11, 0.11, 1.5, plain((0.14, 0.14, 0.16)), (-0.1, 1.7, z)),
                cone(0.2, 0.12, 0.14, red, (-0.1, 3.1, z)),
            )
        ],
        *wheel,
        *[ring(0.62, 0.04, red, (1.95, 0.58, z), turn=(90, 0, 0)) for z in (-0.4, 0.4)],
    ]


def fighter_jet() -> Model:
    grey, dark = plain((0.56, 0.60, 0.64), 0.4), plain((0.34, 0.37, 0.41), 0.4)
    wing = [(-0.3, 0.25), (0.7, 1.9), (1.15, 1.9), (1.05, 0.25)]
    tail = [(1.35, 0.2), (1.85, 0.95), (2.15, 0.95), (2.05, 0.2)]
    flat = [
        slab([(x, s * z) for x, z in shape], 0.07, grey, (0, 0.5, 0), turn=(90, 0, 0), edge=0.02)
        for shape in (wing, tail)
        for s in (-1, 1)
    ]
    return [
        lathe(
            ((0, 0), (0.05, 0), (0.22, 0.9), (0.34, 1.8), (0.36, 3.4), (0.28, 4.2), (0, 4.2)),
            grey,
            (-2.3, 0.5, 0),
            turn=(0, 0, -90),
            smooth=1,
        ),
        ball((0.62, 0.24, 0.20), plain((0.86, 0.66, 0.24), 0.9), (-1.05, 0.76, 0)),
        *flat,
        *[
            slab([(1.25, 0), (1.75, 0.85), (2.1, 0.85), (2.0, 0)], 0.06, dark, (0, 0.7, 0.18 * s), turn=(14 * s, 0, 0))
            for s in (-1, 1)
        ],
        *[box((1.5, 0.26, 0.22), dark, (0.1, 0.36, s * 0.32), edge=0.06) for s in (-1, 1)],
        *[cone(0.17, 0.2, 0.2, plain((0.2, 0.2, 0.22)), (1.85, 0.5, s * 0.18), turn=(0, 0, -90)) for s in (-1, 1)],
        *[rod((0.3, 0.40, s * 1.1), (1.1, 0.40, s * 1.1), 0.07, plain(WHITE)) for s in (-1, 1)],
    ]


def _chassis(outline: list[tuple[float, float]], width: float, paint: Paint, wheels: tuple[float, ...]) -> Model:
    holes = [cone(0.42, 0.42, width * 1.4, paint, (x, 0.36, -width * 0.7), turn=(90, 0, 0)) for x in wheels]
    return [carved(slab(outline, width, paint, edge=0.10), *holes)]


def limousine() -> Model:
    black, glass_ = plain((0.10, 0.10, 0.12), 0.9), plain((0.36, 0.46, 0.56), 0.9)
    low = [(-3.3, 0.30), (3.2, 0.30), (3.3, 0.55), (3.2, 0.92), (-3.25, 0.86), (-3.4, 0.6)]
    top = [(-1.9, 0.86), (2.6, 0.86), (2.2, 1.42), (-1.3, 1.42)]
    return [
        *_chassis(low, 1.5, black, (-2.3, 2.3)),
        slab(top, 1.3, black, edge=0.12),
        *[box((0.68, 0.34, 1.33), glass_, (-1.05 + 0.82 * k, 0.96, 0), edge=0.06) for k in range(5)],
        *[p for x in (-2.3, 2.3) for p in axle(x, 0.36, 0.66, 0.36, plain((0.8, 0.82, 0.85)))],
        box((5.6, 0.05, 1.54), metal(), (0, 0.62, 0)),
        *[ball((0.06, 0.12, 0.14), plain((0.98, 0.95, 0.80), 0.9), (-3.35, 0.66, z)) for z in (-0.5, 0.5)],
    ]


def monster_truck() -> Model:
    paint, glass_ = plain((0.24, 0.62, 0.22), 0.7), plain((0.30, 0.42, 0.54), 0.9)
    flames = plain((0.98, 0.72, 0.14), 0.5)
    body = [(-1.7, 1.55), (1.75, 1.55), (1.8, 2.15), (0.5, 2.2), (0.2, 2.8), (-0.75, 2.8), (-1.0, 2.2), (-1.75, 2.1)]
    return [
        slab(body, 1.4, paint, edge=0.08),
        box((0.9, 0.42, 1.44), glass_, (-0.28, 2.28, 0), edge=0.06),
        slab([(-1.6, 1.7), (-0.4, 1.8), (-0.8, 1.9), (0.3, 1.98), (-0.5, 2.05), (-1.6, 2.05)], 1.44, flames),
        *[p for x in (-1.15, 1.2) for p in axle(x, 0.85, 1.0, 0.85, plain((0.78, 0.80, 0.83)))],
        *[
            p
            for x in (-1.15, 1.2)
            for s in (-1, 1)
            for p in (ring(0.70, 0.20, plain((0.10, 0.10, 0.11), 0.2), (x, 0.85, s * 0.95), turn=(90, 0, 0)),)
        ],
        *[rod((x, 0.9, 0.3 * s), (x * 0.7, 1.6, 0.3 * s), 0.07, plain(YELLOW)) for x in (-1.15, 1.2) for s in (-1, 1)],
        box((2.6, 0.12, 0.7), plain((0.2, 0.2, 0.22)), (0, 1.38, 0)),
        *[box((0.14, 0.12, 0.14), plain((1.0, 0.95, 0.7), 0.9), (-0.7 + 0.25 * k, 2.82, 0.4)) for k in range(4)],
    ]


def seaplane() -> Model:
    white, red, glass_ = plain((0.95, 0.95, 0.96), 0.5), plain(RED, 0.5), plain((0.34, 0.50, 0.62), 0.9)
    return [
        lathe(
            ((0, 0), (0.28, 0.02), (0.42, 0.5), (0.40, 1.6), (0.14, 3.2), (0, 3.3)),
            white,
            (-1.6, 1.25, 0),
            turn=(0, 0, -90),
            smooth=1,
        ),
        box((0.8, 0.32, 0.74), glass_, (-0.75, 1.42, 0), edge=0.10),
        box((0.95, 0.09, 4.2), red, (-0.5, 1.72, 0), edge=0.04),
        slab([(1.2, 0), (1.7, 0.75), (1.95, 0.75), (1.75, 0)], 0.07, red, (-0.1, 1.3, 0)),
        box((0.45, 0.06, 1.3), red, (1.45, 1.32, 0)),
        *[ball((1.3, 0.20, 0.20), red, (-0.3, 0.22, s * 0.7)) for s in (-1, 1)],
        *[rod((x, 0.3, s * 0.7), (x * 0.8, 1.1, s * 0.25), 0.04, metal()) for x in (-1.0, 0.3) for s in (-1, 1)],
        cone(0.12, 0.03, 0.22, metal(), (-1.6, 1.25, 0), turn=(0, 0, 90)),
        box((0.05, 1.2, 0.10), plain((0.2, 0.2, 0.22)), (-1.72, 0.65, 0)),
    ]


def covered_bridge() -> Model:
    red, shingle = (
        Paint(colour=(0.66, 0.18, 0.15), pattern=boards(0.16), gloss=0.1),
        Paint(colour=(0.34, 0.32, 0.33), pattern=tiles(0.2, 0.12), gloss=0.1),
    )
    stone = masonry(0.3, 0.16, STONE)
    return [
        carved(
            box((4.6, 1.25, 1.3), red, (0, 0.75, 0)),
            *[box((0.5, 0.42, 3), red, (-1.65 + 1.1 * k, 1.25, 0)) for k in range(4)],
            box((6, 0.95, 0.85), red, (0, 0.78, 0)),
        ),
        *[box((5.0, 0.12, 1.0), shingle, (0, 2.0, s * 0.42), turn=(s * 36, 0, 0)) for s in (-1, 1)],
        *[slab([(-0.68, 0), (0.68, 0), (0, 0.55)], 0.1, red, (x, 1.98, 0), turn=(0, 90, 0)) for x in (-2.26, 2.26)],
        box((5.2, 0.16, 1.2), wood(OAK), (0, 0.66, 0)),
        *[box((0.7, 0.8, 1.4), stone, (x, 0, 0)) for x in (-2.3, 2.3)],
    ]


def canal_lock() -> Model:
    """A chamber of stone between two pairs of gates."""
    stone, gate = (
        masonry(0.34, 0.2, (0.66, 0.62, 0.56)),
        Paint(colour=(0.20, 0.19, 0.20), pattern=boards(0.18), gloss=0.1),
    )
    white, water = plain(WHITE), plain((0.24, 0.46, 0.52), 0.8)
    return [
        box((4.6, 0.8, 0.7), stone, (0, 0, -1.15)),
        box((4.6, 0.45, 0.6), stone, (0, 0, 1.15)),
        box((4.6, 0.30, 1.8), water, (0, 0, 0)),
        *[
            p
            for x in (-1.7, 1.7)
            for s in (-1, 1)
            for p in (
                box((0.16, 1.25, 0.95), gate, (x, 0, s * 0.45), turn=(0, s * 14, 0)),
                box((0.20, 0.16, 2.2), plain((0.16, 0.16, 0.17)), (x, 1.22, s * 1.1)),
                box((0.22, 0.18, 0.5), white, (x, 1.21, s * 2.1)),
            )
        ],
        *[rough(ball((0.8, 0.16, 0.24), plain(WHITE), (1.9, 0.3, 0)), 0.04, 9)],
    ]


def floating_market_boat() -> Model:
    """A narrow boat with baskets of fruit."""
    baskets: list[tuple[float, Colour]] = [
        (-1.1, (0.96, 0.58, 0.10)),
        (-0.4, (0.86, 0.20, 0.18)),
        (0.3, (0.98, 0.82, 0.20)),
        (1.0, (0.36, 0.64, 0.20)),
    ]
    out: Model = [
        slab(
            [(-2.4, 0.62), (-1.7, 0.0), (1.7, 0.0), (2.4, 0.62), (1.7, 0.42), (-1.7, 0.42)],
            0.8,
            wood((0.50, 0.32, 0.19)),
            edge=0.06,
        )
    ]
    for x, tone in baskets:
        out.append(cone(0.26, 0.34, 0.26, Paint(colour=STRAW, pattern=grain(1), gloss=0.02), (x, 0.34, 0.05)))
        out += [
            ball(0.12, plain(tone, 0.4), (x + 0.17 * math.cos(a), 0.66, 0.05 + 0.17 * math.sin(a)))
            for a in (0, 1.25, 2.5, 3.77, 5.0)
        ]
        out.append(ball(0.12, plain(tone, 0.4), (x, 0.76, 0.05)))
    return out


MODELS = {
    model.__name__: model
    for model in (
        junk, dhow, houseboat, paddle_steamer, fighter_jet, limousine, monster_truck, seaplane, covered_bridge,
        canal_lock, floating_market_boat,
    )
}  # fmt: skip
_BOATS = ("junk", "dhow", "houseboat", "paddle_steamer", "floating_market_boat")
VIEWS = {
    "covered_bridge": View(yaw_deg=20.0, pitch_deg=7.0, smooth=True),
    **dict.fromkeys(_BOATS, View(yaw_deg=14.0, pitch_deg=8.0, smooth=True)),
    **dict.fromkeys(("limousine", "monster_truck"), View(yaw_deg=24.0, pitch_deg=8.0, smooth=True)),
    "fighter_jet": View(yaw_deg=-30.0, pitch_deg=16.0, smooth=True),
    "seaplane": View(yaw_deg=-28.0, pitch_deg=12.0, smooth=True),
    "canal_lock": View(yaw_deg=24.0, pitch_deg=26.0, smooth=True),
}
