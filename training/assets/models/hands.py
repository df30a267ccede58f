"""Hands at work, seen from close, and what people sit at or push together."""

from __future__ import annotations

from training.assets.camera import View
from training.assets.models.homely import chessboard
from training.assets.models.patterns import BLACK, DARK, GREEN, OAK, PINE, RED, WHITE, metal, plain, wood
from training.assets.solid import Colour, Part, ball, box, carved, cone, lathe, limb, merged, moved, ring, rod, slab

Model = list[Part]
SKIN: Colour = (0.93, 0.70, 0.57)
CLAY: Colour = (0.72, 0.42, 0.29)
DOUGH: Colour = (0.96, 0.88, 0.72)


def hand(
    side: int, at: tuple[float, float, float], yaw: float, sleeve: Colour, *, curl: float = 0.07, pitch: float = 8.0
) -> Model:
    """A right (1) or left (-1) hand with its forearm, that reaches away from us; ``yaw`` turns it to the left."""
    skin = plain(SKIN, 0.25)
    parts = [ball((0.115, 0.05, 0.13), skin, (0, 0, -0.11)), limb((0, 0, 0.0), (0, 0.015, 0.42), 0.072, skin, 0.092)]
    for k, long in enumerate((0.10, 0.13, 0.14, 0.11)):
        x = side * (0.078 - 0.052 * k)
        knuckle, joint = (x, 0.01, -0.20), (x * 1.12, 0.0, -0.22 - 0.62 * long)
        parts += [
            limb(knuckle, joint, 0.032, skin, 0.029),
            limb(joint, (x * 1.15, -curl, -0.22 - 1.05 * long), 0.029, skin, 0.025),
        ]
    parts += [
        limb((-side * 0.07, -0.01, -0.06), (-side * 0.155, -0.02, -0.16), 0.036, skin, 0.032),
        limb((-side * 0.155, -0.02, -0.16), (-side * 0.165, -0.03, -0.235), 0.031, skin, 0.026),
    ]
    cloth = plain(sleeve, 0.15)
    cuff = [limb((0, 0.015, 0.34), (0, 0.03, 0.85), 0.118, cloth, 0.15)]
    return moved([merged(parts, 0.02), *cuff], at, turn=(pitch, yaw, 0), scale=1.25)


def potters_hands() -> Model:
    clay = plain(CLAY, 0.5)
    wheel = [
        cone(0.62, 0.62, 0.07, metal((0.56, 0.56, 0.58)), (0, 0.18, 0)),
        cone(0.16, 0.16, 0.20, plain((0.30, 0.30, 0.32))),
        cone(0.42, 0.40, 0.04, clay, (0, 0.25, 0)),
    ]
    pot = lathe(
        (
            (0, 0),
            (0.24, 0),
            (0.32, 0.16),
            (0.31, 0.30),
            (0.22, 0.46),
            (0.24, 0.56),
            (0.20, 0.56),
            (0.18, 0.44),
            (0, 0.40),
        ),
        clay,
        (0, 0.28, 0),
        smooth=2,
    )
    shirt = (0.32, 0.42, 0.55)
    return [
        *wheel,
        pot,
        *hand(1, (0.52, 0.60, 0.34), 46, shirt, curl=0.10),
        *hand(-1, (-0.52, 0.60, 0.34), -46, shirt, curl=0.10),
    ]


def pianists_hands() -> Model:
    ivory, ebony = plain((0.97, 0.96, 0.92), 0.7), plain(BLACK, 0.7)
    keys = [box((0.165, 0.10, 0.95), ivory, (-1.26 + 0.18 * k, 0, 0), edge=0.015) for k in range(15)]
    keys += [
        box((0.10, 0.08, 0.58), ebony, (-1.17 + 0.18 * k, 0.09, -0.19), edge=0.015)
        for k in range(14)
        if k % 7 not in (2, 6)
    ]
    case = [box((2.95, 0.5, 0.16), ebony, (0, -0.05, -0.56)), box((2.95, 0.10, 1.25), ebony, (0, -0.12, -0.02))]
    black = (0.16, 0.16, 0.19)
    return [
        *case,
        *keys,
        *hand(1, (0.52, 0.26, 0.42), 8, black),
        *hand(-1, (-0.52, 0.26, 0.42), -8, black),
    ]


def typing_hands() -> Model:
    dark, key = plain((0.24, 0.25, 0.28), 0.4), plain((0.88, 0.89, 0.91), 0.4)
    board = [box((1.9, 0.08, 0.76), dark, edge=0.04)]
    board += [
        box((0.125, 0.05, 0.125), key, (-0.80 + 0.16 * k, 0.065, -0.26 + 0.16 * row), edge=0.02)
        for k in range(11)
        for row in range(4)
    ]
    shirt = (0.30, 0.46, 0.66)
    return [
        *board,
        box((0.8, 0.05, 0.11), key, (0, 0.065, 0.355), edge=0.02),
        *hand(1, (0.40, 0.24, 0.38), 12, shirt),
        *hand(-1, (-0.40, 0.24, 0.38), -12, shirt),
    ]


def kneading_hands() -> Model:
    dough = merged(
        [
            ball((0.50, 0.20, 0.34), plain(DOUGH, 0.2), (0, 0.20, -0.1)),
            ball((0.30, 0.17, 0.26), plain(DOUGH, 0.2), (0.22, 0.22, -0.16)),
        ],
        0.08,
    )
    flour = [
        ball((0.30, 0.012, 0.16), plain(WHITE), (x, 0.085, z)) for x, z in ((-0.7, 0.1), (0.72, -0.16), (0.1, 0.42))
    ]
    white = (0.95, 0.95, 0.95)
    return [
        box((2.3, 0.08, 1.2), wood(PINE), edge=0.03),
        dough,
        *flour,
        *hand(1, (0.36, 0.48, 0.34), 16, white),
        *hand(-1, (-0.36, 0.48, 0.34), -16, white),
    ]


def chess_table() -> Model:
    legs = [box((0.07, 0.62, 0.07), wood(OAK, 1), (x, 0, z)) for x in (-0.46, 0.46) for z in (-0.36, 0.36)]
    return [
        box((1.12, 0.06, 0.92), wood(OAK), (0, 0.62, 0)),
        *legs,
        *moved(chessboard(), (0, 0.68, 0), scale=0.34),
    ]


def card_table() -> Model:
    felt = plain((0.12, 0.46, 0.28), 0.05)
    top = [
        lathe(((0, 0), (0.78, 0), (0.80, 0.04), (0.76, 0.08), (0, 0.06)), wood(DARK), (0, 0.66, 0), edge=0.01),
        cone(0.70, 0.70, 0.03, felt, (0, 0.715, 0)),
        lathe(((0, 0), (0.30, 0), (0.09, 0.10), (0.08, 0.5), (0.14, 0.68), (0, 0.68)), wood(DARK, 1), smooth=2),
    ]

    def card(x: float, z: float, turn: float, ink: Colour) -> Model:
        return moved(
            [
                box((0.20, 0.012, 0.28), plain(WHITE), edge=0.005),
                box((0.07, 0.006, 0.07), plain(ink), (0, 0.012, 0), turn=(0, 45, 0), edge=0.003),
            ],
            (x, 0.75, z),
            turn=(0, turn, 0),
        )

    cards = [
        part
        for k, (x, z, turn) in enumerate(
            (
                (-0.42, 0.22, 20),
                (-0.26, 0.30, 4),
                (-0.08, 0.32, -8),
                (0.34, 0.26, -22),
                (0.46, 0.10, -34),
                (0.1, -0.12, 12),
            )
        )
        for part in card(x, z, turn, RED if k % 2 else BLACK)
    ]
    chips = [
        cone(0.065, 0.065, 0.05 * n, plain(paint, 0.4), (x, 0.745, z))
        for x, z, n, paint in ((-0.2, -0.1, 4, RED), (-0.34, -0.02, 2, (0.20, 0.32, 0.75)), (0.32, -0.2, 3, GREEN))
    ]
    return [*top, *cards, *chips]


def stroller() -> Model:
    cloth, frame, tyre = plain((0.24, 0.40, 0.62), 0.15), metal((0.72, 0.73, 0.76)), plain(BLACK, 0.2)
    basin = slab([(-0.52, 0.46), (0.26, 0.46), (0.42, 0.82), (-0.62, 0.82)], 0.46, cloth, edge=0.05)
    hollowed = carved(basin, box((0.80, 0.40, 0.36), cloth, (-0.10, 0.56, 0)))
    hood = carved(
        ball((0.44, 0.46, 0.27), cloth, (0.06, 0.80, 0)),
        ball((0.39, 0.41, 0.23), cloth, (0.04, 0.80, 0)),
        box((1.4, 1.0, 1.2), cloth, (0, -0.22, 0)),
        box((0.9, 1.2, 1.2), cloth, (-0.52, 0.5, 0), turn=(0, 0, -18)),
    )
    wheels = [
        part
        for x in (-0.40, 0.26)
        for z in (-0.24, 0.24)
        for part in (
            ring(0.15, 0.035, tyre, (x, 0.185, z), turn=(90, 0, 0)),
            cone(0.05, 0.05, 0.06, frame, (x, 0.185, z - 0.03), turn=(90, 0, 0)),
        )
    ]
    bars = [
        part
        for z in (-0.24, 0.24)
        for part in (
            rod((-0.40, 0.185, z), (0.30, 0.62, z), 0.022, frame),
            rod((0.26, 0.185, z), (-0.40, 0.55, z), 0.022, frame),
            rod((0.30, 0.62, z), (0.80, 1.06, z), 0.022, frame),
        )
    ]
    return [hollowed, hood, *wheels, *bars, rod((0.80, 1.06, -0.24), (0.80, 1.06, 0.24), 0.034, tyre)]


MODELS = {
    f.__name__: f
    for f in (potters_hands, pianists_hands, typing_hands, kneading_hands, chess_table, card_table, stroller)
}
VIEWS = {
    "potters_hands": View(yaw_deg=0.0, pitch_deg=24.0),
    "pianists_hands": View(yaw_deg=0.0, pitch_deg=42.0),
    "typing_hands": View(yaw_deg=0.0, pitch_deg=42.0),
    "kneading_hands": View(yaw_deg=0.0, pitch_deg=36.0),
    "chess_table": View(yaw_deg=0.0, pitch_deg=22.0),
    "card_table": View(yaw_deg=0.0, pitch_deg=22.0),
    "stroller": View(yaw_deg=24.0, pitch_deg=12.0),
}
