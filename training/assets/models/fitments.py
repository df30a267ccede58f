"""What rooms are fitted with: islands, counters, cases, pews and looms."""

from __future__ import annotations

from training.assets.camera import View
from training.assets.models.furniture import Model, legs
from training.assets.models.patterns import BRASS, CREAM, DARK, OAK, PINE, RED, WHITE, glass, metal, plain, wood
from training.assets.solid import ball, box, rod

_MARBLE = (0.93, 0.93, 0.92)
_THREADS = ((0.80, 0.24, 0.22), (0.93, 0.70, 0.26), (0.22, 0.44, 0.66), (0.92, 0.88, 0.78))


def kitchen_island() -> Model:
    front = plain((0.90, 0.90, 0.88), 0.3)
    doors = [box((0.42, 0.56, 0.03), front, (-0.69 + 0.46 * k, 0.14, 0.36), edge=0.012) for k in range(4)]
    grips = [box((0.14, 0.018, 0.02), metal(BRASS), (-0.69 + 0.46 * k, 0.62, 0.385), edge=0.006) for k in range(4)]
    return [
        box((1.84, 0.08, 0.62), plain((0.28, 0.28, 0.29)), (0, 0, 0)),
        box((1.9, 0.76, 0.70), plain((0.84, 0.84, 0.82), 0.3), (0, 0.08, 0), edge=0.015),
        *doors,
        *grips,
        box((2.1, 0.07, 0.9), plain(_MARBLE, 0.7), (0, 0.84, 0), edge=0.015),
    ]


def sideboard() -> Model:
    body, front = wood(OAK), wood(PINE)
    doors = [box((0.40, 0.42, 0.03), front, (-0.64 + 0.425 * k, 0.24, 0.22), edge=0.012) for k in range(4)]
    knobs = [ball(0.020, metal(BRASS), (-0.49 + 0.425 * k, 0.46, 0.245)) for k in range(4)]
    return [
        *legs(1.5, 0.2, 0.3, 0.05, wood(DARK)),
        box((1.78, 0.5, 0.42), body, (0, 0.2, 0)),
        *doors,
        *knobs,
        box((1.84, 0.04, 0.46), wood(DARK), (0, 0.70, 0)),
    ]


def nightstand() -> Model:
    body, front = wood(OAK), wood(PINE)
    drawers = [box((0.40, 0.17, 0.03), front, (0, 0.16 + 0.21 * k, 0.21), edge=0.012) for k in range(2)]
    knobs = [ball(0.022, metal(BRASS), (0, 0.245 + 0.21 * k, 0.235)) for k in range(2)]
    return [
        *legs(0.40, 0.14, 0.3, 0.05, wood(DARK)),
        box((0.48, 0.46, 0.40), body, (0, 0.12, 0)),
        *drawers,
        *knobs,
        box((0.54, 0.04, 0.46), wood(DARK), (0, 0.58, 0)),
    ]


def church_pew() -> Model:
    plank, dark = wood(OAK), wood(DARK)
    sides = [
        part
        for x in (-0.92, 0.92)
        for part in (box((0.08, 0.98, 0.16), dark, (x, 0, -0.22)), box((0.08, 0.62, 0.52), dark, (x, 0, 0.02)))
    ]
    return [
        box((1.8, 0.06, 0.44), plank, (0, 0.42, 0.02)),
        box((1.8, 0.5, 0.05), plank, (0, 0.46, -0.22), turn=(-6, 0, 0)),
        box((1.8, 0.3, 0.04), plank, (0, 0.10, -0.14)),
        box((1.86, 0.06, 0.10), dark, (0, 0.94, -0.25)),
        *sides,
    ]


def lectern() -> Model:
    body = wood(OAK)
    return [
        box((0.52, 0.06, 0.46), wood(DARK)),
        box((0.14, 0.9, 0.14), body, (0, 0.05, 0), edge=0.03),
        box((0.30, 0.08, 0.26), wood(DARK), (0, 0.90, 0), edge=0.03),
        box((0.66, 0.05, 0.50), body, (0, 1.0, 0.0), turn=(24, 0, 0)),
        box((0.66, 0.04, 0.04), wood(DARK), (0, 0.93, 0.23)),
    ]


def loom() -> Model:
    beam = wood(PINE)
    posts = [box((0.09, 1.5, 0.09), beam, (x, 0, z)) for x in (-0.7, 0.7) for z in (-0.35, 0.35)]
    warp = [
        rod((-0.56 + 0.062 * k, 0.74, 0.34), (-0.56 + 0.062 * k, 1.34, -0.30), 0.010, plain(CREAM)) for k in range(19)
    ]
    cloth = [box((1.2, 0.10, 0.02), plain(_THREADS[k % 4], 0.05), (0, 0.22 + 0.10 * k, 0.37)) for k in range(5)]
    across = ((0.70, 0.35), (1.42, -0.35), (1.42, 0.35), (0.10, 0.35))
    return [
        *posts,
        *[box((1.5, 0.08, 0.09), beam, (0, y, z)) for y, z in across],
        *[box((0.09, 0.08, 0.8), beam, (x, 0.72, 0)) for x in (-0.7, 0.7)],
        *warp,
        *cloth,
        rod((-0.66, 1.10, 0.0), (0.66, 1.10, 0.0), 0.035, wood(DARK)),
    ]


def shop_counter() -> Model:
    body = wood(OAK)
    panels = [box((0.36, 0.58, 0.03), wood(PINE), (-0.60 + 0.40 * k, 0.14, 0.31), edge=0.014) for k in range(4)]
    till = [
        box((0.34, 0.20, 0.30), metal(BRASS), (0.52, 0.92, 0), edge=0.03),
        box((0.30, 0.16, 0.05), plain(RED), (0.52, 1.12, -0.08), turn=(-14, 0, 0)),
    ]
    return [
        box((1.72, 0.86, 0.58), body, (0, 0, 0)),
        *panels,
        box((1.84, 0.06, 0.70), wood(DARK), (0, 0.86, 0)),
        *till,
    ]


def display_case() -> Model:
    bars = [box((0.035, 0.9, 0.035), metal(BRASS), (x, 0.86, z)) for x in (-0.42, 0.42) for z in (-0.32, 0.32)]
    return [
        box((0.98, 0.80, 0.78), wood(DARK), (0, 0, 0), edge=0.02),
        box((0.92, 0.06, 0.72), plain(RED, 0.1), (0, 0.80, 0)),
        box((0.84, 0.88, 0.64), glass((0.80, 0.90, 0.94), 0.22), (0, 0.86, 0), edge=0.01),
        *bars,
        box((0.92, 0.05, 0.72), plain(WHITE), (0, 1.74, 0)),
    ]


MODELS = {
    make.__name__: make
    for make in (kitchen_island, sideboard, nightstand, church_pew, lectern, loom, shop_counter, display_case)
}
VIEWS = {
    "kitchen_island": View(yaw_deg=16.0, pitch_deg=18.0),
    "sideboard": View(yaw_deg=18.0, pitch_deg=10.0),
    "nightstand": View(yaw_deg=24.0, pitch_deg=14.0),
    "church_pew": View(yaw_deg=28.0, pitch_deg=14.0),
    "lectern": View(yaw_deg=26.0, pitch_deg=12.0),
    "loom": View(yaw_deg=26.0, pitch_deg=12.0),
    "shop_counter": View(yaw_deg=14.0, pitch_deg=12.0),
    "display_case": View(yaw_deg=24.0, pitch_deg=12.0),
}
