"""What keepers put out for animals, and what these make: a trough, a pet's bed, a running wheel, a dam, a stick."""

from __future__ import annotations

import math
from itertools import pairwise

from training.assets.camera import View
from training.assets.models.patterns import grain, plain
from training.assets.solid import Colour, Paint, Part, ball, box, carved, limb, ring, rod, rough

Model = list[Part]
TIMBER: Colour = (0.55, 0.38, 0.22)
HAY: Colour = (0.86, 0.70, 0.30)


def trough() -> Model:
    """Of boards, on two trestles, with hay in it."""
    wood = Paint(colour=TIMBER, pattern=grain(0, 3), gloss=0.06)
    tub = box((2.3, 0.62, 0.86), wood, (0, 0.34, 0), edge=0.03)
    room = box((2.08, 0.6, 0.64), wood, (0, 0.46, 0))
    straw = [
        rod(
            (0.22 * k - 1.0, 0.90, 0.22 * math.sin(5 * k)),
            (0.22 * k - 0.82 + 0.12 * math.cos(3 * k), 1.12 + 0.05 * math.sin(7 * k), 0.3 * math.sin(2 * k)),
            0.022, plain(HAY, 0.05),
        )
        for k in range(10)
    ]  # fmt: skip
    return [
        carved(tub, room),
        rough(box((2.06, 0.5, 0.62), plain(HAY, 0.04), (0, 0.46, 0)), 0.05, 9),
        *straw,
        *[
            limb((x, 0.40, 0), (x + s * 0.12, 0.0, z), 0.075, wood)
            for x in (-0.8, 0.8)
            for s, z in ((-1, -0.4), (1, 0.4))
        ],
    ]


def pet_bed() -> Model:
    """A round cushion with a thick rim."""
    rim, cushion = plain((0.56, 0.44, 0.36), 0.03), plain((0.93, 0.88, 0.78), 0.03)
    return [ring(0.86, 0.25, rim, (0, 0.25, 0)), ball((0.84, 0.20, 0.84), cushion, (0, 0.20, 0))]


def running_wheel() -> Model:
    """Two rims with rungs between them, on a stand, open toward the viewer."""
    steel, blue = plain((0.75, 0.77, 0.80), 0.5), plain((0.25, 0.52, 0.80), 0.35)
    rungs = [
        rod((math.cos(a), 1.2 + math.sin(a), -0.30), (math.cos(a), 1.2 + math.sin(a), 0.30), 0.035, steel)
        for a in (2 * math.pi * k / 26 for k in range(26))
    ]
    spokes = [
        rod((0, 1.2, -0.30), (math.cos(a), 1.2 + math.sin(a), -0.30), 0.04, blue)
        for a in (math.pi * k / 3 for k in range(6))
    ]
    return [
        *[ring(1.0, 0.06, blue, (0, 1.2, z), turn=(90, 0, 0)) for z in (-0.30, 0.30)],
        *rungs,
        *spokes,
        *[limb((0, 1.2, -0.42), (s * 0.8, 0.06, -0.42), 0.07, blue) for s in (-1, 1)],
        box((2.0, 0.10, 0.9), blue, (0, 0, -0.05), edge=0.04),
    ]


def beaver_dam() -> Model:
    """Sticks and logs laid over each other in a bank."""
    barks = [Paint(colour=c, pattern=grain(0, 3), gloss=0.05) for c in (TIMBER, (0.42, 0.29, 0.18), (0.63, 0.46, 0.29))]
    bank = rough(ball((1.75, 0.52, 0.62), plain((0.36, 0.27, 0.18), 0.02), (0, 0.02, 0)), 0.06, 5)
    sticks: Model = []
    for k in range(34):
        x, up = 1.55 * math.sin(2.4 * k), 0.10 + 0.44 * abs(math.cos(1.7 * k)) * (1 - 0.4 * abs(math.sin(2.4 * k)))
        turn, long = 0.5 * math.sin(3.1 * k), 0.42 + 0.16 * math.cos(k)
        z = 0.5 - 0.7 * up
        sticks.append(
            rod(
                (x - long * math.cos(turn), up - long * math.sin(turn) * 0.6, z + 0.12),
                (x + long * math.cos(turn), up + long * math.sin(turn) * 0.6, z - 0.05),
                0.055 + 0.02 * math.sin(5 * k), barks[k % 3],
            )
        )  # fmt: skip
    return [bank, *sticks]


def stick() -> Model:
    """It lies, bent a little, with the stub of a twig."""
    bark = Paint(colour=(0.45, 0.30, 0.18), pattern=grain(0, 3), gloss=0.04)
    line = [(-1.3, 0.12, 0.0), (-0.5, 0.19, 0.02), (0.4, 0.13, 0.0), (1.3, 0.20, 0.03)]
    return [
        *[limb(a, b, 0.12 - 0.015 * k, bark, 0.105 - 0.015 * k) for k, (a, b) in enumerate(pairwise(line))],
        limb((0.3, 0.16, 0), (0.55, 0.52, 0.05), 0.07, bark, 0.045),
        ball((0.03, 0.115, 0.115), plain((0.83, 0.68, 0.45), 0.05), (-1.39, 0.12, 0)),
    ]


MODELS = {
    "trough": trough, "pet_bed": pet_bed, "running_wheel": running_wheel,
    "beaver_dam": beaver_dam, "stick": stick,
}  # fmt: skip
VIEWS = {
    "trough": View(yaw_deg=14.0, pitch_deg=16.0),
    "pet_bed": View(yaw_deg=0.0, pitch_deg=26.0), "running_wheel": View(yaw_deg=10.0, pitch_deg=4.0),
    "beaver_dam": View(yaw_deg=0.0, pitch_deg=10.0), "stick": View(yaw_deg=0.0, pitch_deg=6.0),
}  # fmt: skip
