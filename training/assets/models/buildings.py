"""What stands outdoors and was built."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np

from training.assets.camera import View
from training.assets.models.patterns import (
    BLACK,
    BRASS,
    BRICK,
    CREAM,
    DARK,
    GREEN,
    OAK,
    PANE,
    RED,
    SLATE,
    SNOW,
    STONE,
    WHITE,
    YELLOW,
    blocks,
    boards,
    grain,
    leaves,
    masonry,
    metal,
    plain,
    shining,
    stripes,
    tiles,
    wood,
)
from training.assets.solid import (
    Colour,
    Paint,
    Part,
    Points,
    Values,
    arc,
    ball,
    box,
    carved,
    cone,
    lathe,
    moved,
    ring,
    rod,
    slab,
)

Model = list[Part]


def gable(width: float, wall: float, ridge: float, depth: float, paint: Paint) -> Part:
    """A house's body: its front in x and y."""
    w = width / 2
    return slab([(-w, 0), (w, 0), (w, wall), (0, ridge), (-w, wall)], depth, paint, edge=0.01)


def roof(
    width: float, wall: float, ridge: float, depth: float, paint: Paint, thick: float = 0.14, over: float = 0.25
) -> Model:
    """Two slopes over a gable."""
    w = width / 2
    run, rise = w + over, (ridge - wall) / w * (w + over)
    length, pitch = math.hypot(run, rise), math.degrees(math.atan2(rise, run))
    return [
        box(
            (length, thick, depth + 2 * over),
            paint,
            (side * run / 2, ridge - rise / 2 + 0.02, 0),
            turn=(0, 0, -side * pitch),
            edge=0.03,
        )
        for side in (-1, 1)
    ]


def pane(width: float, height: float, x: float, y: float, z: float, frame: Colour = WHITE, turn: float = 0.0) -> Model:
    """A window with glazing bars."""
    flat = (0.0, turn, 0.0)
    made = [
        box((width, height, 0.06), plain(frame), (0, 0, 0)),
        box((width * 0.8, height * 0.84, 0.09), plain(PANE, 0.8), (0, height * 0.08, 0)),
        box((width * 0.07, height * 0.9, 0.11), plain(frame), (0, height * 0.05, 0)),
        box((width * 0.9, height * 0.06, 0.11), plain(frame), (0, height * 0.47, 0)),
    ]
    return moved(made, (x, y, z), turn=flat)


def bridge() -> Model:
    stone = masonry(0.55, 0.28, (0.70, 0.67, 0.62))
    top = [(x, 1.55 - 0.095 * x * x * 0.62) for x in [-3.4 + 0.4 * k for k in range(18)]]
    body = slab([(-3.4, 0), *top, (3.4, 0)], 1.5, stone, edge=0.03)
    bore = [(x * 1.0, y) for x, y in arc(1.0, 0, 180, 15)]
    holes = [
        slab([(1.25 * x, 1.15 * y - 0.05) for x, y in bore], 4.0, stone, (0, 0, 0)),
        *[slab([(0.62 * x, 0.78 * y - 0.05) for x, y in bore], 4.0, stone, (s * 2.2, 0, 0)) for s in (-1, 1)],
    ]
    rail: Model = []
    for z in (-0.70, 0.70):
        for (xa, ya), (xb, yb) in pairwise(top):
            rail.append(rod((xa, ya + 0.36, z), (xb, yb + 0.36, z), 0.09, plain((0.76, 0.73, 0.68), 0.1)))
            rail.append(
                box((0.16, 0.36, 0.12), plain((0.66, 0.63, 0.58), 0.1), ((xa + xb) / 2, (ya + yb) / 2 - 0.02, z))
            )
    return [carved(body, *holes), *rail]


def lighthouse() -> Model:
    tower = Paint(colour=WHITE, pattern=stripes(RED, 3.2, 1, 0.5), gloss=0.3)
    return [
        lathe(((0, 0), (1.5, 0), (1.0, 8.0), (0, 8.0)), tower),
        lathe(((0, 0), (1.35, 0), (1.35, 0.18), (0, 0.18)), plain(SLATE), (0, 8.0, 0)),
        ring(1.28, 0.05, plain(WHITE), (0, 8.7, 0)),
        *[
            rod(
                (1.28 * math.cos(a), 8.1, 1.28 * math.sin(a)),
                (1.28 * math.cos(a), 8.7, 1.28 * math.sin(a)),
                0.035,
                plain(WHITE),
            )
            for a in [k * math.pi / 6 for k in range(12)]
        ],
        cone(0.72, 0.72, 1.2, shining((1.0, 0.90, 0.55)), (0, 8.15, 0)),
        *[
            rod(
                (0.76 * math.cos(a), 8.1, 0.76 * math.sin(a)),
                (0.76 * math.cos(a), 9.4, 0.76 * math.sin(a)),
                0.05,
                plain(RED),
            )
            for a in [k * math.pi / 4 for k in range(8)]
        ],
        lathe(((0, 0), (1.0, 0), (0.55, 0.55), (0.1, 0.8), (0, 0.8)), plain(RED, 0.4), (0, 9.35, 0)),
        ball(0.14, metal(BRASS), (0, 10.3, 0)),
        lathe(((0, 0), (2.3, 0), (2.0, 0.5), (0, 0.5)), plain((0.60, 0.58, 0.56), 0.05)),
        box((0.8, 1.5, 0.3), wood(DARK, 1), (0.35, 0.4, 1.42), edge=0.05),
        *pane(0.55, 0.75, 0.3, 3.3, 1.32),
        *pane(0.5, 0.7, 0.3, 5.8, 1.12),
    ]


def windmill() -> Model:
    blades: Model = []
    for k in range(4):
        arm = [
            rod((0, 0, 0), (0, 4.0, 0), 0.09, wood(DARK, 1)),
            box((0.85, 3.1, 0.04), Paint(colour=(0.97, 0.94, 0.86), gloss=0.1, soft=0.4), (0.45, 0.8, 0.0), edge=0.01),
            *[box((0.95, 0.06, 0.08), wood(DARK), (0.42, 0.85 + 0.5 * j, 0.02)) for j in range(7)],
        ]
        blades += moved(moved(arm, (0, 0, 0), turn=(0, 0, 90 * k + 22)), (0, 6.6, 1.75))
    wall = Paint(
        colour=(0.96, 0.93, 0.86), pattern=blocks(0.7, 0.32, joint=(0.88, 0.83, 0.74), vary=0.04, around=1.8), gloss=0.1
    )
    return [
        lathe(((0, 0), (2.2, 0), (1.45, 6.0), (0, 6.0)), wall, sides=8),
        lathe(
            ((0, 0), (1.8, 0), (1.5, 0.9), (0.7, 1.7), (0, 2.0)),
            Paint(colour=(0.62, 0.30, 0.20), pattern=tiles(0.4, 0.3), gloss=0.1),
            (0, 5.9, 0),
            smooth=1,
        ),
        box((0.9, 1.7, 0.3), wood(OAK, 1), (0, 0, 2.0), edge=0.05),
        *pane(0.8, 0.9, 0, 3.4, 1.78),
        rod((0, 6.6, 0.8), (0, 6.6, 1.9), 0.16, wood(DARK)),
        ball(0.28, plain(RED), (0, 6.6, 1.9)),
        *blades,
    ]


def barn() -> Model:
    red = Paint(colour=(0.74, 0.17, 0.14), pattern=boards(0.28), gloss=0.15)
    w = [(-2.6, 0), (2.6, 0), (2.6, 2.5), (1.8, 4.0), (0, 4.9), (-1.8, 4.0), (-2.6, 2.5)]
    shell = [
        (2.85, 2.15),
        (2.0, 4.05),
        (0, 5.15),
        (-2.0, 4.05),
        (-2.85, 2.15),
        (-2.62, 2.05),
        (-1.82, 3.92),
        (0, 4.88),
        (1.82, 3.92),
        (2.62, 2.05),
    ]
    white = plain(WHITE)
    doors = [
        box((2.2, 2.3, 0.08), red, (0, 0, 2.42)),
        *[box((0.12, 2.3, 0.14), white, (x, 0, 2.42)) for x in (-1.1, 0, 1.1)],
        *[box((2.3, 0.12, 0.14), white, (0, y, 2.42)) for y in (0, 2.25)],
        *[
            rod((sx * 0.05, 0.1 if up else 2.25, 2.5), (sx * 1.08, 2.25 if up else 0.1, 2.5), 0.055, white)
            for sx in (-1, 1)
            for up in (True, False)
        ],
    ]
    return [
        slab(w, 4.8, red, edge=0.02),
        slab(shell, 5.3, Paint(colour=(0.45, 0.46, 0.50), pattern=grain(2, 0.4), gloss=0.3), edge=0.05),
        *doors,
        *pane(0.95, 0.95, 0, 3.05, 2.42),
        *pane(0.8, 0.9, 2.62, 1.1, 0.9, turn=90),
        *pane(0.8, 0.9, 2.62, 1.1, -0.9, turn=90),
    ]


def cottage() -> Model:
    wall = plain((0.97, 0.93, 0.84), 0.08)
    thatch = Paint(colour=(0.80, 0.58, 0.30), pattern=grain(0, 0.6), gloss=0.05)
    beam = wood((0.36, 0.22, 0.13))
    flowers = [
        ball(0.16, leaves(GREEN, (0.42, 0.74, 0.30), 8), (x, 0.12, 2.0)) for x in (-2.2, -1.9, -1.6, 1.5, 1.8, 2.1)
    ]
    blooms = [
        ball(0.075, plain(c), (x, 0.27, 2.1))
        for x, c in (
            (-2.2, RED),
            (-1.95, YELLOW),
            (-1.65, (0.9, 0.4, 0.65)),
            (1.5, YELLOW),
            (1.8, RED),
            (2.1, (0.9, 0.4, 0.65)),
        )
    ]
    body = moved(
        [gable(3.4, 2.0, 3.7, 4.8, wall), *roof(3.4, 2.0, 3.7, 4.8, thatch, 0.34, 0.42)], (0, 0, 0), turn=(0, 90, 0)
    )
    return [
        *body,
        box((0.95, 1.6, 0.14), wood((0.20, 0.45, 0.40), 1), (0, 0, 1.70), edge=0.05),
        ball(0.05, metal(BRASS), (0.3, 0.75, 1.8)),
        *[box((0.12, 2.0, 0.1), beam, (x, 0, 1.70)) for x in (-2.34, -0.75, 0.75, 2.34)],
        box((4.8, 0.13, 0.1), beam, (0, 1.85, 1.70)),
        *pane(0.8, 0.8, -1.5, 0.75, 1.72, DARK),
        *pane(0.8, 0.8, 1.5, 0.75, 1.72, DARK),
        box((0.62, 2.1, 0.62), masonry(0.3, 0.16, BRICK), (1.6, 2.5, -0.4)),
        box((0.74, 0.14, 0.74), plain(SLATE), (1.6, 4.55, -0.4)),
        lathe(((0, 0), (0.75, 0), (0.7, 0.07), (0, 0.07)), plain(STONE), (0, 0, 2.0)),
        *flowers,
        *blooms,
    ]


def castle_tower() -> Model:
    stone = masonry(0.62, 0.36, (0.70, 0.69, 0.70), around=2.0)
    teeth = [
        box(
            (0.62, 0.7, 0.42),
            plain((0.72, 0.71, 0.72), 0.08),
            (2.3 * math.cos(a), 8.5, 2.3 * math.sin(a)),
            turn=(0, 90 - math.degrees(a), 0),
        )
        for a in [k * math.pi / 5 for k in range(10)]
    ]
    return [
        lathe(((0, 0), (2.2, 0), (1.9, 0.6), (1.85, 7.4), (2.45, 8.1), (2.45, 8.6), (0, 8.6)), stone),
        *teeth,
        lathe(((0, 0), (1.75, 0), (1.55, 1.0), (0, 1.0)), stone, (0, 8.4, 0)),
        lathe(
            ((0, 0), (2.1, 0), (0, 3.6)),
            Paint(colour=(0.26, 0.38, 0.66), pattern=tiles(0.36, 0.34), gloss=0.2),
            (0, 9.3, 0),
        ),
        rod((0, 12.7, 0), (0, 14.2, 0), 0.06, wood(DARK, 1)),
        slab([(0, 0), (1.3, 0.35), (0, 0.75)], 0.05, plain(RED), (0.04, 13.4, 0)),
        slab(
            [
                (-0.5, 0),
                (0.5, 0),
                (0.5, 1.2),
                *[(0.5 * x / 0.5, 1.2 + y) for x, y in arc(0.5, 20, 160, 5)],
                (-0.5, 1.2),
            ],
            0.3,
            wood(DARK, 1),
            (0.5, 0, 1.95),
            turn=(0, 14, 0),
        ),
        *[
            slab(
                [(-0.2, 0), (0.2, 0), (0.2, 0.8), (0, 1.1), (-0.2, 0.8)],
                0.25,
                plain((0.15, 0.17, 0.25), 0.4),
                (x, y, math.sqrt(max(0, 1.86**2 - x * x))),
                turn=(0, math.degrees(math.asin(x / 1.86)), 0),
            )
            for x, y in ((0.4, 3.0), (-0.7, 4.6), (1.1, 5.4))
        ],
    ]


def skyscraper() -> Model:
    def front(p: Points, albedo: Points) -> Points:
        u, v = ((p[:, 0] + p[:, 2]) / 0.5) % 1, (p[:, 1] / 0.62) % 1
        frame = np.clip(1.5 - np.minimum(np.minimum(u, 1 - u), 0.8 * np.minimum(v, 1 - v)) / 0.10, 0, 1)[:, None]
        number = np.floor((p[:, 0] + p[:, 2]) / 0.5) * 7 + np.floor(p[:, 1] / 0.62) * 13
        tone = (1 + 0.20 * np.sin(number * 2.3))[:, None]
        return np.asarray(albedo * tone + (np.array((0.86, 0.90, 0.95)) - albedo * tone) * frame, np.float32)

    sheet = Paint(colour=(0.24, 0.47, 0.70), pattern=front, gloss=0.85)
    return [
        box((3.4, 8.0, 3.4), sheet, edge=0.05),
        box((2.8, 3.4, 2.8), sheet, (0, 8.0, 0), edge=0.05),
        box((2.0, 2.2, 2.0), sheet, (0, 11.4, 0), edge=0.05),
        *[box((w, 0.2, w), plain(WHITE), (0, y, 0)) for w, y in ((3.6, 7.95), (3.0, 11.35), (2.2, 13.5))],
        rod((0, 13.6, 0), (0, 16.2, 0), 0.09, metal(), 0.03),
        box((3.8, 0.5, 3.8), plain(STONE)),
    ]


def igloo() -> Model:
    ice = Paint(
        colour=SNOW, pattern=blocks(0.62, 0.36, joint=(0.70, 0.82, 0.94), vary=0.03, around=1.7), gloss=0.2, soft=0.5
    )
    dome = carved(ball((1.8, 1.7, 1.8), ice), box((9, 4, 9), ice, (0, -4, 0)))
    tunnel = slab(
        [(-0.62, 0), (-0.62, 0.35), *[(x, y + 0.35) for x, y in reversed(arc(0.62, 0, 180, 11))][0:], (0.62, 0)],
        1.5,
        Paint(colour=SNOW, gloss=0.2, soft=0.5),
        (0, 0, 1.75),
        edge=0.02,
    )
    door = slab(
        [(-0.4, -0.1), (-0.4, 0.35), *[(x, y + 0.35) for x, y in reversed(arc(0.4, 0, 180, 11))], (0.4, -0.1)],
        3.0,
        plain(BLACK),
        (0, 0, 2.2),
    )
    back = box((0.9, 0.9, 0.05), plain((0.14, 0.22, 0.36)), (0, 0, 1.2))
    return [dome, carved(tunnel, door), back]


def doghouse() -> Model:
    wall = Paint(colour=(0.86, 0.32, 0.24), pattern=boards(0.16), gloss=0.15)
    hole = slab(
        [(-0.26, -0.1), (0.26, -0.1), (0.26, 0.36), *[(x, y + 0.36) for x, y in arc(0.26, 20, 160, 7)], (-0.26, 0.36)],
        3.0,
        wall,
        (0, 0, 1.2),
    )
    return [
        carved(gable(1.05, 0.72, 1.15, 1.2, wall), hole),
        box((0.6, 0.68, 0.02), plain((0.16, 0.09, 0.07), 0.05), (0, 0, -0.28)),
        *roof(1.05, 0.72, 1.15, 1.2, wood((0.34, 0.45, 0.58)), 0.08, 0.14),
        slab([(-0.2, 0), (0.2, 0), (0.2, 0.1), (-0.2, 0.1)], 0.03, plain(CREAM), (0, 0.74, 0.62)),
    ]


def pyramid() -> Model:
    stone = Paint(
        colour=(0.90, 0.75, 0.48), pattern=blocks(0.42, 0.22, joint=(0.70, 0.55, 0.33), vary=0.08), gloss=0.05
    )

    def field(p: Points) -> Values:
        side = np.maximum(np.abs(p[:, 0]), np.abs(p[:, 2]))
        slope = (side - (2.6 - p[:, 1] * 2.6 / 3.1)) * 0.766
        return np.asarray(np.maximum(slope, -p[:, 1]), np.float32)

    return [Part(field=field, paint=stone, reach=4.2)]


MODELS = {
    f.__name__: f
    for f in (bridge, lighthouse, windmill, barn, cottage, castle_tower, skyscraper, igloo, doghouse, pyramid)
}
VIEWS = {
    "bridge": View(yaw_deg=20.0, pitch_deg=9.0),
    "windmill": View(yaw_deg=14.0, pitch_deg=6.0),
    "lighthouse": View(pitch_deg=6.0),
    "castle_tower": View(pitch_deg=6.0),
    "skyscraper": View(yaw_deg=32.0, pitch_deg=5.0),
    "igloo": View(yaw_deg=30.0),
    "cottage": View(yaw_deg=24.0, pitch_deg=9.0),
    "barn": View(pitch_deg=9.0),
}
