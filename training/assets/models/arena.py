"""What stands about where sports and children's games are played, and is thrown or passed on there."""

from __future__ import annotations

from training.assets.camera import View
from training.assets.models.patterns import BLACK, BLUE, OAK, RED, WHITE, metal, plain, stripes, wood
from training.assets.solid import Paint, Part, ball, box, cone, ring, rod, rough, slab

Model = list[Part]
_STEEL = metal((0.62, 0.64, 0.68))
_CHALK = plain((0.96, 0.95, 0.92), 0.02)


def snowball() -> Model:
    return [rough(ball(0.5, plain((0.97, 0.98, 1.0), 0.05), (0, 0.5, 0)), 0.010, 2.6)]


def hockey_puck() -> Model:
    return [cone(0.5, 0.5, 0.26, plain((0.10, 0.10, 0.12), 0.4)), ring(0.5, 0.012, plain(BLACK, 0.1), (0, 0.13, 0))]


def hurdle() -> Model:
    feet = [box((0.06, 0.06, 0.62), _STEEL, (x, 0.03, 0.22)) for x in (-0.52, 0.52)]
    posts = [rod((x, 0.03, 0.0), (x, 0.90, 0.0), 0.028, _STEEL) for x in (-0.52, 0.52)]
    bar = box((1.24, 0.16, 0.05), plain(WHITE, 0.4), (0, 0.90, 0.02))
    bands = [box((0.20, 0.165, 0.055), plain(RED, 0.4), (x, 0.90, 0.02)) for x in (-0.46, 0.0, 0.46)]
    return [*feet, *posts, bar, *bands]


def ramp() -> Model:
    side = [(-0.8, 0.0), (0.8, 0.0), (0.8, 0.78), (0.62, 0.62), (0.36, 0.36), (0.0, 0.14), (-0.42, 0.04)]
    deck = [(-0.82, 0.03), (-0.42, 0.07), (0.0, 0.17), (0.36, 0.39), (0.62, 0.65), (0.8, 0.81), (0.8, 0.76),
            (0.62, 0.60), (0.36, 0.34), (0.0, 0.12), (-0.42, 0.02), (-0.82, 0.0)]  # fmt: skip
    return [slab(side, 0.86, plain(BLUE, 0.2)), slab(deck, 0.94, wood(OAK))]


def relay_baton() -> Model:
    return [
        rod((-0.7, 0.12, 0), (0.7, 0.12, 0), 0.12, plain(RED, 0.6)),
        *[rod((x - 0.05, 0.12, 0), (x + 0.05, 0.12, 0), 0.124, plain(WHITE, 0.6)) for x in (-0.45, 0.45)],
    ]


def hopscotch_grid() -> Model:
    """Chalk lines on the ground: one field, two, one, two, and a round one."""
    wide, fields = 0.5, ((0, (0,)), (1, (-0.5, 0.5)), (2, (0,)), (3, (-0.5, 0.5)))
    lines: Model = []
    for row, columns in fields:
        for column in columns:
            x, z = column * wide, -row * wide
            lines += [box((wide, 0.012, 0.045), _CHALK, (x, 0.006, z + s * wide / 2), edge=0.004) for s in (-1, 1)]
            lines += [box((0.045, 0.012, wide), _CHALK, (x + s * wide / 2, 0.006, z), edge=0.004) for s in (-1, 1)]
    return [
        *lines,
        ring(0.26, 0.02, _CHALK, (0, 0.006, -4.05 * wide)),
        cone(0.07, 0.06, 0.05, plain(RED), (0, 0, -wide * 2)),
    ]


def balance_beam() -> Model:
    legs = [rod((x, 0.0, z), (0.85 * x, 0.62, 0), 0.03, _STEEL) for x in (-0.9, 0.9) for z in (-0.26, 0.26)]
    feet = [rod((x, 0.02, -0.3), (x, 0.02, 0.3), 0.035, plain(BLUE, 0.3)) for x in (-0.9, 0.9)]
    return [box((2.3, 0.12, 0.16), plain((0.86, 0.66, 0.44), 0.2), (0, 0.68, 0), edge=0.03), *legs, *feet]


def beach_towel() -> Model:
    cloth = Paint(colour=(0.24, 0.60, 0.86), pattern=stripes(WHITE, 0.24, 0, 0.45), gloss=0.05)
    return [box((1.7, 0.02, 0.8), cloth, (0, 0.01, 0), edge=0.01)]


def yoga_mat() -> Model:
    mat = plain((0.52, 0.36, 0.74), 0.08)
    return [box((1.8, 0.02, 0.64), mat, (0, 0.01, 0), edge=0.01), rod((0.9, 0.05, -0.32), (0.9, 0.05, 0.32), 0.05, mat)]


MODELS = {
    f.__name__: f
    for f in (
        snowball,
        hockey_puck,
        hurdle,
        ramp,
        relay_baton,
        hopscotch_grid,
        balance_beam,
        beach_towel,
        yoga_mat,
    )
}
VIEWS = {
    "hockey_puck": View(yaw_deg=10.0, pitch_deg=22.0),
    "hurdle": View(yaw_deg=16.0, pitch_deg=8.0),
    "ramp": View(yaw_deg=-24.0, pitch_deg=12.0),
    "relay_baton": View(yaw_deg=10.0, pitch_deg=14.0),
    "hopscotch_grid": View(yaw_deg=8.0, pitch_deg=24.0),
    "beach_towel": View(yaw_deg=12.0, pitch_deg=26.0),
    "yoga_mat": View(yaw_deg=12.0, pitch_deg=26.0),
    "balance_beam": View(yaw_deg=12.0, pitch_deg=10.0),
}
