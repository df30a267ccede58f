"""What people work on with their hands, and what they sit in while others work on them."""

from __future__ import annotations

from training.assets.camera import View
from training.assets.models.forms import tube
from training.assets.models.hands import CLAY, DOUGH, hand
from training.assets.models.patterns import BLACK, DARK, OAK, PINE, RED, WHITE, metal, plain, wood
from training.assets.solid import Part, ball, box, cone, limb, merged, ring, rod

Model = list[Part]


def plank() -> Model:
    """On two trestles."""
    leg = wood(OAK, 1)
    legs = [
        rod((x + 0.16 * s, 0.0, z), (x, 0.86, 0.55 * z), 0.045, leg)
        for x in (-0.85, 0.85)
        for s in (-1, 1)
        for z in (-0.32, 0.32)
    ]
    bars = [box((0.16, 0.12, 0.74), leg, (x, 0.80, 0)) for x in (-0.85, 0.85)]
    return [*legs, *bars, box((2.9, 0.11, 0.42), wood(PINE, 0), (0.1, 0.98, 0), edge=0.015)]


def nailed_board() -> Model:
    steel = metal()
    nails = [
        part
        for x, high in ((-0.45, 0.05), (0.05, 0.42), (0.5, 0.05))
        for part in (
            rod((x, 0.15, 0), (x, 0.2 + high, 0), 0.03, steel),
            cone(0.085, 0.085, 0.03, steel, (x, 0.2 + high, 0)),
        )
    ]
    return [box((1.7, 0.2, 0.6), wood(PINE, 0), (0, 0.1, 0), edge=0.02), *nails]


def dough() -> Model:
    soft = plain(DOUGH, 0.15)
    lump = merged(
        [
            ball((0.52, 0.30, 0.46), soft, (0, 0.30, 0)),
            ball((0.26, 0.20, 0.26), soft, (0.30, 0.36, 0.05)),
            ball((0.26, 0.20, 0.24), soft, (-0.28, 0.34, 0.12)),
            ball((0.22, 0.16, 0.22), soft, (0.02, 0.46, -0.08)),
        ],
        0.12,
    )
    flour = [ball((0.72, 0.015, 0.5), plain(WHITE, 0.05), (0.05, 0.075, 0.06))]
    return [box((1.9, 0.07, 1.2), wood(OAK, 0), (0, 0.03, 0), edge=0.03), *flour, lump]


def pipe_organ() -> Model:
    tin, case = metal((0.80, 0.76, 0.62)), wood((0.42, 0.24, 0.13), 1)
    pipes: Model = []
    for k in range(13):
        high = 1.5 + 0.13 * abs(6 - k) + (0.35 if k % 3 == 0 else 0)
        x = -1.2 + 0.2 * k
        pipes += [
            cone(0.03, 0.085, 0.28, tin, (x, 1.35, 0)),
            cone(0.085, 0.085, high, tin, (x, 1.63, 0)),
            box((0.09, 0.05, 0.03), plain(BLACK), (x, 1.78, 0.075)),
        ]
    towers = [box((0.16, 3.9, 0.4), case, (s * 1.42, 0, -0.02), edge=0.03) for s in (-1, 1)]
    keys = [
        part
        for row in range(2)
        for part in (
            box((1.5, 0.05, 0.24), plain((0.96, 0.94, 0.88), 0.6), (0, 0.90 + 0.12 * row, 0.62 - 0.22 * row)),
            *[
                box((0.05, 0.05, 0.14), plain(BLACK, 0.6), (-0.68 + 0.105 * k, 0.94 + 0.12 * row, 0.57 - 0.22 * row))
                for k in range(14)
                if k % 7 not in (2, 6)
            ],
        )
    ]
    return [
        box((3.0, 1.3, 0.5), case, (0, 0, -0.02), edge=0.03),
        box((1.8, 0.9, 0.8), case, (0, 0, 0.35), edge=0.03),
        box((3.1, 0.14, 0.6), wood(DARK, 0), (0, 1.36, 0), edge=0.03),
        *towers,
        *pipes,
        *keys,
        box((0.7, 0.45, 0.03), plain((0.98, 0.97, 0.92)), (0, 1.45, 0.30), turn=(-14, 0, 0)),
    ]


def barber_chair() -> Model:
    leather, chrome = plain(RED, 0.5), metal((0.82, 0.83, 0.86))
    return [
        cone(0.52, 0.46, 0.08, chrome),
        cone(0.13, 0.11, 0.5, chrome, (0, 0.06, 0)),
        box((0.86, 0.22, 0.86), leather, (0, 0.55, 0.02), edge=0.09),
        box((0.80, 0.95, 0.20), leather, (0, 0.68, -0.36), turn=(-10, 0, 0), edge=0.09),
        box((0.44, 0.28, 0.16), leather, (0, 1.60, -0.52), turn=(-10, 0, 0), edge=0.07),
        *[box((0.13, 0.10, 0.72), leather, (s * 0.50, 0.93, 0.0), edge=0.045) for s in (-1, 1)],
        *[rod((s * 0.50, 0.60, 0.22), (s * 0.50, 0.96, 0.22), 0.035, chrome) for s in (-1, 1)],
        *[rod((s * 0.3, 0.58, 0.42), (s * 0.3, 0.24, 0.72), 0.035, chrome) for s in (-1, 1)],
        box((0.74, 0.05, 0.30), chrome, (0, 0.20, 0.80), turn=(-14, 0, 0), edge=0.02),
    ]


def whistle() -> Model:
    steel = metal((0.84, 0.70, 0.30))
    return [
        cone(0.34, 0.34, 0.34, steel, (0.2, 0.36, 0.17), turn=(90, 0, 0)),
        box((0.86, 0.24, 0.32), steel, (-0.32, 0.56, 0), edge=0.03),
        box((0.14, 0.05, 0.26), plain(BLACK), (-0.16, 0.68, 0)),
        ring(0.10, 0.025, metal(), (0.62, 0.42, 0), turn=(90, 0, 0)),
    ]


def pottery_wheel() -> Model:
    clay, frame = plain(CLAY, 0.5), plain((0.36, 0.38, 0.42), 0.4)
    return [
        *[
            rod((sx * 0.50, 0, sz * 0.36), (sx * 0.46, 0.66, sz * 0.34), 0.05, frame)
            for sx in (-1, 1)
            for sz in (-1, 1)
        ],
        box((1.3, 0.14, 0.96), frame, (0, 0.68, 0), edge=0.05),
        cone(0.10, 0.10, 0.10, metal(), (0, 0.74, 0)),
        cone(0.44, 0.44, 0.05, metal((0.62, 0.62, 0.66)), (0, 0.81, 0)),
        cone(0.28, 0.26, 0.02, clay, (0, 0.855, 0)),
    ]


def knitting() -> Model:
    """Two needles with half a scarf on them, and the ball."""
    wool, needle = plain((0.86, 0.25, 0.30), 0.05), wood(PINE, 0)
    rows = [
        ball((0.10, 0.085, 0.07), wool, (-0.36 + 0.18 * x + 0.09 * (y % 2), 0.95 - 0.12 * y, 0.0))
        for y in range(7)
        for x in range(5 - (y % 2) * 0)
    ]
    return [
        *rows,
        limb((-0.75, 1.28, 0.06), (0.55, 0.92, 0.04), 0.030, needle),
        limb((0.80, 1.30, 0.10), (-0.50, 0.92, 0.04), 0.030, needle),
        ball(0.065, plain(RED), (-0.77, 1.29, 0.06)),
        ball(0.065, plain(RED), (0.82, 1.31, 0.10)),
        tube([(0.42, 0.22, 0), (0.62, 0.08, 0.1), (0.80, 0.2, 0.1)], 0.025, wool),
        ball(0.27, wool, (0.92, 0.27, 0.05)),
        *[ring(0.262, 0.025, wool, (0.92, 0.27, 0.05), turn=(a, 0, 40 + a)) for a in (10, 40, 70, 100, 130)],
    ]


def car_engine() -> Model:
    iron, dark = metal((0.58, 0.60, 0.63)), plain((0.20, 0.21, 0.23), 0.4)
    return [
        box((1.4, 0.62, 0.8), iron, (0, 0.52, 0), edge=0.05),
        box((1.3, 0.18, 0.5), plain(RED, 0.5), (0, 0.92, 0), edge=0.06),
        *[cone(0.07, 0.07, 0.10, dark, (-0.45 + 0.3 * k, 1.0, 0)) for k in range(4)],
        *[
            tube(
                [(-0.45 + 0.3 * k, 1.08, 0), (-0.3 + 0.2 * k, 1.28, 0.05), (0.55, 1.18, 0.2)],
                0.03,
                plain((0.15, 0.4, 0.8)),
            )
            for k in range(4)
        ],
        *[
            tube(
                [(-0.5 + 0.32 * k, 0.62, 0.4), (-0.5 + 0.32 * k, 0.50, 0.58), (-0.3 + 0.25 * k, 0.22, 0.62)],
                0.075,
                metal((0.72, 0.55, 0.40)),
            )
            for k in range(4)
        ],
        cone(0.30, 0.30, 0.10, dark, (0.72, 0.5, 0.1), turn=(0, 0, -90)),
        cone(0.20, 0.20, 0.10, dark, (0.72, 0.86, 0.1), turn=(0, 0, -90)),
        box((1.2, 0.2, 0.6), dark, (0, 0.14, 0), edge=0.05),
        cone(0.16, 0.16, 0.34, plain((0.9, 0.55, 0.15)), (-0.72, 0.35, 0.15)),
    ]


def water_pipe() -> Model:
    """With an elbow, a valve, and drops that fall from a joint."""
    copper, brass, drop = metal((0.80, 0.50, 0.32)), metal((0.84, 0.68, 0.30)), plain((0.45, 0.72, 0.95), 0.9)
    return [
        tube(
            [(-1.3, 0.9, 0), (-0.1, 0.9, 0), (0.5, 0.9, 0), (0.62, 0.86, 0), (0.66, 0.74, 0), (0.66, 0.0, 0)],
            0.13,
            copper,
        ),
        rod((-0.42, 0.9, 0), (-0.14, 0.9, 0), 0.19, brass),
        rod((0.66, 0.42, 0), (0.66, 0.56, 0), 0.19, brass),
        rod((-1.3, 0.9, 0), (-1.18, 0.9, 0), 0.20, brass),
        rod((-0.28, 1.0, 0), (-0.28, 1.28, 0), 0.045, brass),
        ring(0.17, 0.04, plain(RED, 0.5), (-0.28, 1.28, 0)),
        *[ball((0.045, 0.075, 0.045), drop, (0.42 - 0.04 * (k % 2), 0.70 - 0.18 * k, 0.05)) for k in range(4)],
        ball((0.26, 0.02, 0.16), drop, (0.40, 0.02, 0.05)),
    ]


def working_hand() -> Model:
    """A right hand with its forearm that reaches to the left."""
    return hand(1, (0, 0, 0), 52, (0.32, 0.42, 0.55), curl=0.10, pitch=14.0)


def working_hands() -> Model:
    """Both, with room for what they work on between them."""
    left = hand(-1, (-1.0, 0, 0), -52, (0.32, 0.42, 0.55), curl=0.10, pitch=14.0)
    return [*left, *hand(1, (1.0, 0, 0), 52, (0.32, 0.42, 0.55), curl=0.10, pitch=14.0)]


def bee_frame() -> Model:
    edge, comb = wood(PINE, 0), plain((0.93, 0.66, 0.16), 0.5)
    cells = [
        cone(
            0.075,
            0.075,
            0.05,
            plain((0.78, 0.48, 0.08), 0.5),
            (-0.66 + 0.165 * x + 0.08 * (y % 2), 0.22 + 0.14 * y, 0.04),
            turn=(90, 0, 0),
        )
        for x in range(9)
        for y in range(6)
    ]
    bees = [
        part
        for x, y in ((-0.45, 0.62), (0.1, 0.42), (0.42, 0.70), (-0.1, 0.80), (0.55, 0.3), (-0.55, 0.3))
        for part in (
            ball((0.10, 0.065, 0.065), plain((0.98, 0.78, 0.10)), (x, y, 0.13)),
            ball((0.035, 0.068, 0.068), plain(BLACK), (x + 0.03, y, 0.13)),
            ball((0.05, 0.05, 0.05), plain(BLACK), (x - 0.10, y, 0.13)),
            ball((0.05, 0.09, 0.02), plain(WHITE), (x, y + 0.07, 0.17)),
        )
    ]
    return [
        box((1.9, 0.12, 0.14), edge, (0, 1.0, 0)),
        box((1.6, 0.10, 0.14), edge, (0, 0.08, 0)),
        *[box((0.10, 0.95, 0.14), edge, (s * 0.78, 0.08, 0)) for s in (-1, 1)],
        box((1.5, 0.9, 0.06), comb, (0, 0.10, 0)),
        *cells,
        *bees,
    ]


MODELS = {
    f.__name__: f
    for f in (
        plank, nailed_board, dough, pipe_organ, barber_chair, whistle, pottery_wheel, knitting, car_engine,
        working_hand, working_hands, bee_frame, water_pipe,
    )
}  # fmt: skip
VIEWS = {
    "plank": View(yaw_deg=18.0, pitch_deg=14.0),
    "nailed_board": View(yaw_deg=16.0, pitch_deg=20.0),
    "dough": View(yaw_deg=14.0, pitch_deg=24.0),
    "pipe_organ": View(yaw_deg=0.0, pitch_deg=14.0),
    "barber_chair": View(yaw_deg=10.0, pitch_deg=12.0),
    "whistle": View(yaw_deg=-14.0, pitch_deg=10.0),
    "pottery_wheel": View(yaw_deg=10.0, pitch_deg=16.0),
    "knitting": View(yaw_deg=4.0, pitch_deg=4.0),
    "water_pipe": View(yaw_deg=8.0, pitch_deg=8.0),
    "working_hand": View(yaw_deg=0.0, pitch_deg=34.0),
    "working_hands": View(yaw_deg=0.0, pitch_deg=34.0),
    "bee_frame": View(yaw_deg=8.0, pitch_deg=4.0),
}
