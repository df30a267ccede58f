"""What lies beside a dish: sauces in their bowls, mash, fried fish, and other sides."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.forms import tube
from training.assets.models.notions import plain_plate
from training.assets.models.patterns import CREAM, GREEN, patches, plain
from training.assets.solid import Paint, Part, ball, box, cone, hollow, lathe, limb, merged, moved, ring, rough, slab

Model = list[Part]

_BUTTER = plain((0.98, 0.84, 0.36), 0.5)
_CRUST = Paint(colour=(0.80, 0.52, 0.20), pattern=patches((0.66, 0.38, 0.12), 9, 0.35), gloss=0.15)
_LEMON = plain((0.98, 0.86, 0.24), 0.4)


def _wedge(x: float, y: float, z: float, turn: float) -> list[Part]:
    """A slice of lemon that lies flat."""
    return moved(
        [
            cone(0.30, 0.30, 0.09, _LEMON, edge=0.03),
            cone(0.25, 0.25, 0.02, plain((1.0, 0.96, 0.66), 0.3), (0, 0.09, 0)),
        ],
        (x, y, z),
        turn=(0, turn, 12),
    )


def sauce_bowl() -> Model:
    glaze = plain((0.93, 0.92, 0.89), 0.6)
    body = lathe(((0, 0), (0.62, 0), (0.72, 0.06), (0.86, 0.62), (0, 0.62)), glaze, smooth=1, edge=0.02)
    return [hollow(body, 0.04, 0.50), ring(0.84, 0.04, glaze, (0, 0.58, 0))]


def mashed_potatoes() -> Model:
    mash = plain((0.95, 0.88, 0.66), 0.15)
    heap = merged([ball((1.0, 0.42, 0.85), mash, (0, 0.25, 0)), ball((0.62, 0.36, 0.55), mash, (0.05, 0.55, 0))], 0.2)
    bits = [
        ball(
            0.035, plain(GREEN), (0.6 * math.cos(k * 2.4) * (0.4 + 0.06 * k), 0.72 - 0.03 * k, 0.5 * math.sin(k * 2.4))
        )
        for k in range(9)
    ]
    pool = [ball((0.36, 0.10, 0.30), _BUTTER, (0.05, 0.86, 0.02)), box((0.26, 0.12, 0.22), _BUTTER, (0.05, 0.90, 0))]
    return [rough(heap, 0.05, 3.0), *pool, *bits]


def fish_and_chips() -> Model:
    chip = plain((0.96, 0.76, 0.30), 0.2)
    chips = [
        box(
            (0.14, 0.14, 0.86),
            chip,
            (-0.62 + 0.15 * (k % 5), 0.18 + 0.12 * (k // 5), -0.25),
            turn=(0, 21 * k % 70 - 30, 0),
        )
        for k in range(15)
    ]
    fish = merged(
        [ball((0.95, 0.24, 0.36), _CRUST, (0.18, 0.42, 0.34)), ball((0.40, 0.12, 0.30), _CRUST, (-0.78, 0.36, 0.42))],
        0.2,
    )
    peas = [
        ball(
            0.075,
            plain((0.36, 0.66, 0.22), 0.4),
            (0.72 + 0.12 * (k % 3), 0.22 + 0.09 * (k // 6), -0.42 + 0.13 * (k % 5)),
        )
        for k in range(13)
    ]
    return [*plain_plate(), *chips, rough(fish, 0.03, 5.0), *peas, *_wedge(0.92, 0.26, 0.42, 10)]


def schnitzel() -> Model:
    meat = merged(
        [ball((1.02, 0.14, 0.66), _CRUST, (0, 0.24, 0)), ball((0.6, 0.15, 0.5), _CRUST, (0.34, 0.25, 0.2))], 0.2
    )
    return [*plain_plate(), rough(meat, 0.03, 6.0), *_wedge(0.1, 0.40, 0.05, 20)]


def button_mushroom() -> Model:
    white = plain((0.93, 0.88, 0.80), 0.25)
    cap = lathe(((0, 0.52), (0.60, 0.48), (0.66, 0.62), (0.52, 0.90), (0, 1.04)), white, smooth=2)
    return [
        lathe(((0, 0), (0.26, 0), (0.22, 0.3), (0.30, 0.58), (0, 0.58)), plain((0.97, 0.94, 0.88), 0.2), smooth=1),
        cap,
    ]


def chives() -> Model:
    green = plain((0.24, 0.58, 0.20), 0.3)
    blades = [
        tube(
            [
                (0.02 * k - 0.15, 0, 0.02 * (k % 4)),
                (0.05 * k - 0.4, 1.3, 0),
                (0.13 * k - 1.0, 2.5 - 0.006 * k * k, 0.1),
            ],
            0.035,
            green,
        )
        for k in range(15)
    ]
    return moved([*blades, ring(0.20, 0.05, plain((0.84, 0.72, 0.46)), (0, 0.75, 0.03))], (0, 0, 0), turn=(0, 0, -38))


def chicken_wings() -> Model:
    glaze = Paint(colour=(0.74, 0.30, 0.10), pattern=patches((0.52, 0.18, 0.06), 7, 0.4), gloss=0.8)
    wing = merged(
        [
            limb((-0.55, 0.2, 0), (0.1, 0.30, 0), 0.17, glaze, 0.24),
            limb((0.1, 0.30, 0), (0.62, 0.16, 0.26), 0.20, glaze, 0.09),
        ],
        0.12,
    )
    spots = (
        (-0.55, 0.0, 0.25, 10), (0.5, 0.0, 0.30, 150), (0.0, 0.02, -0.35, 70), (-0.5, 0.02, -0.3, 200),
        (-0.15, 0.34, 0.05, 30), (0.4, 0.34, -0.1, 240), (0.05, 0.62, 0.0, 110),
    )  # fmt: skip
    return [part for x, y, z, turn in spots for part in moved([wing], (x, y, z), turn=(0, turn, 0))]


def salmon_fillet() -> Model:
    meat = Paint(colour=(0.96, 0.52, 0.36), pattern=patches((0.99, 0.72, 0.56), 5, 0.3), gloss=0.5)
    stripes = [
        box((0.05, 0.03, 0.62), plain((1.0, 0.82, 0.70), 0.3), (x, 0.40, 0), turn=(0, 24, 0))
        for x in (-0.6, -0.3, 0, 0.3, 0.6)
    ]
    return [
        box((2.0, 0.42, 0.82), meat, edge=0.16),
        box((2.0, 0.06, 0.80), plain((0.55, 0.58, 0.60), 0.6), edge=0.02),
        *stripes,
    ]


def baked_potato() -> Model:
    skin = Paint(colour=(0.60, 0.40, 0.22), pattern=patches((0.46, 0.29, 0.15), 8, 0.3), gloss=0.1)
    inside = plain((0.97, 0.91, 0.68), 0.1)
    halves = [ball((1.12, 0.48, 0.40), skin, (0, 0.45, z), turn=(t, 0, 0)) for z, t in ((0.30, 30), (-0.30, -30))]
    bits = [
        ball((0.04, 0.03, 0.07), plain(GREEN), (-0.7 + 0.14 * k, 0.90, 0.10 * math.sin(k * 2.1))) for k in range(11)
    ]
    return [
        *halves,
        rough(ball((0.92, 0.42, 0.26), inside, (0, 0.50, 0)), 0.05, 4.0),
        box((0.36, 0.18, 0.26), _BUTTER, (0, 0.84, 0)),
        *bits,
    ]


def slice_of_chocolate_cake() -> Model:
    crumb, cream = plain((0.32, 0.17, 0.10), 0.1), plain((0.24, 0.11, 0.07), 0.5)

    def layer(y: float, tall: float, paint: Paint, grow: float = 0.0) -> Part:
        corners = [(-1.1 - grow, -0.55 - grow), (-1.1 - grow, 0.55 + grow), (1.15 + grow, 0.0)]
        return moved([slab(corners, tall, paint, edge=0.02)], (0, y + tall / 2, 0), turn=(90, 0, 0))[0]

    layers = [layer(0.42 * k, 0.40, crumb) for k in range(3)]
    creams = [layer(0.42 * k - 0.05, 0.10, plain(CREAM, 0.3), 0.01) for k in (1, 2)]
    return [
        *layers,
        *creams,
        layer(1.24, 0.16, cream, 0.03),
        ball(0.17, plain((0.80, 0.08, 0.12), 0.8), (-0.6, 1.52, 0)),
    ]


def scone() -> Model:
    dough = Paint(colour=(0.90, 0.70, 0.42), pattern=patches((0.98, 0.88, 0.66), 4, 0.4), gloss=0.1)
    body = lathe(((0, 0), (0.62, 0), (0.68, 0.30), (0.62, 0.72), (0, 0.86)), dough, smooth=2)
    return [rough(body, 0.04, 4.0)]


_PLATINGS = (
    sauce_bowl, mashed_potatoes, fish_and_chips, schnitzel, button_mushroom, chives, chicken_wings, salmon_fillet,
    baked_potato, slice_of_chocolate_cake, scone,
)  # fmt: skip
MODELS = {f.__name__: f for f in _PLATINGS}
VIEWS = dict.fromkeys(MODELS, View(yaw_deg=18.0, pitch_deg=24.0, smooth=True)) | {
    "fish_and_chips": View(yaw_deg=0.0, pitch_deg=36.0),
    "schnitzel": View(yaw_deg=0.0, pitch_deg=38.0),
    "slice_of_chocolate_cake": View(yaw_deg=38.0, pitch_deg=20.0, smooth=True),
    "button_mushroom": View(yaw_deg=10.0, pitch_deg=10.0, smooth=True),
    "chives": View(yaw_deg=0.0, pitch_deg=6.0),
}
