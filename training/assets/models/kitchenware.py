"""Machines and pots of the kitchen."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.forms import ear, tube
from training.assets.models.patterns import (
    BLUE,
    BRASS,
    DARK,
    GREEN,
    RED,
    WHITE,
    YELLOW,
    glass,
    metal,
    plain,
    shining,
    wood,
)
from training.assets.solid import Paint, Part, Vector, ball, box, cone, lathe, limb, ring, rod, slab

Model = list[Part]
_COLOURS = (RED, (0.98, 0.60, 0.14), YELLOW, GREEN, BLUE, (0.60, 0.34, 0.80), (0.94, 0.48, 0.66))


def _disc(radius: float, thick: float, paint: Paint, at: Vector) -> Part:
    """A disc that looks toward the viewer."""
    return cone(radius, radius, thick, paint, at, turn=(90, 0, 0))


def microwave_oven() -> Model:
    return [
        box((2.0, 1.15, 1.1), plain((0.88, 0.89, 0.91), 0.5), edge=0.05),
        box((1.36, 0.9, 0.05), plain((0.12, 0.13, 0.16), 0.9), (-0.24, 0.12, 0.55), edge=0.03),
        box((1.08, 0.62, 0.06), Paint(colour=(0.36, 0.30, 0.22), glow=0.25, gloss=0.9), (-0.24, 0.26, 0.55)),
        rod((0.48, 0.2, 0.62), (0.48, 0.95, 0.62), 0.035, metal()),
        box((0.36, 0.16, 0.04), shining((0.30, 0.92, 0.62)), (0.76, 0.88, 0.55)),
        *[
            box((0.08, 0.06, 0.03), plain((0.62, 0.64, 0.68)), (0.65 + 0.11 * i, 0.68 - 0.11 * j, 0.56))
            for i in range(3)
            for j in range(4)
        ],
        box((0.34, 0.10, 0.04), plain((0.32, 0.62, 0.40)), (0.76, 0.14, 0.55)),
    ]


def blender() -> Model:
    return [
        lathe(((0, 0), (0.55, 0), (0.52, 0.2), (0.38, 0.62), (0, 0.62)), plain((0.82, 0.16, 0.17), 0.5), smooth=1),
        _disc(0.12, 0.08, metal(), (0, 0.26, 0.44)),
        lathe(((0, 0), (0.26, 0), (0.40, 0.9), (0, 0.92)), plain((0.94, 0.50, 0.62), 0.4), (0, 0.72, 0)),
        lathe(((0, 0), (0.32, 0), (0.48, 1.35), (0, 1.35)), glass((0.88, 0.95, 1.0), 0.16), (0, 0.64, 0)),
        tube(ear((0.44, 1.38), 0.30, 0.38), 0.055, glass((0.86, 0.93, 0.98), 0.7)),
        cone(0.46, 0.42, 0.13, plain((0.18, 0.18, 0.21), 0.4), (0, 1.98, 0)),
        cone(0.16, 0.16, 0.10, plain((0.18, 0.18, 0.21), 0.4), (0, 2.10, 0)),
    ]


def stand_mixer() -> Model:
    mint = plain((0.56, 0.82, 0.76), 0.6)
    return [
        box((1.9, 0.16, 0.95), mint, (0.0, 0, 0), edge=0.08),
        box((0.5, 1.25, 0.6), mint, (0.66, 0.1, 0), edge=0.2),
        ball((0.98, 0.30, 0.34), mint, (0.02, 1.50, 0)),
        cone(0.16, 0.13, 0.16, metal(), (-0.5, 1.12, 0)),
        *[
            tube(
                [(-0.5, 1.15, 0), (-0.5 + 0.2 * math.cos(a), 0.85, 0.2 * math.sin(a)), (-0.5, 0.55, 0)], 0.016, metal()
            )
            for a in (0, 1.05, 2.1, 3.14, 4.2, 5.2)
        ],
        lathe(
            ((0, 0), (0.26, 0), (0.30, 0.08), (0.52, 0.4), (0.56, 0.76), (0, 0.6)),
            metal((0.80, 0.82, 0.86)),
            (-0.48, 0.14, 0),
            smooth=1,
        ),
        ring(0.34, 0.025, metal(), (-0.86, 1.50, 0), turn=(0, 0, 90)),
        _disc(0.09, 0.10, metal(), (0.62, 1.46, 0.30)),
        box((1.1, 0.05, 0.02), metal(), (0.1, 1.44, 0.335)),
    ]


def espresso_machine() -> Model:
    steel, dark = metal((0.80, 0.82, 0.85)), plain((0.15, 0.15, 0.18), 0.4)
    return [
        box((1.9, 0.22, 1.2), steel, edge=0.05),
        box((1.6, 0.03, 0.9), dark, (0, 0.215, 0.08)),
        box((1.9, 1.3, 0.5), steel, (0, 0.2, -0.36), edge=0.05),
        box((1.9, 0.46, 1.1), steel, (0, 1.2, -0.04), edge=0.08),
        *[_disc(0.11, 0.04, plain(WHITE), (x, 1.46, 0.50)) for x in (-0.66, 0.66)],
        *[_disc(0.045, 0.05, plain(c, 0.6), (x, 1.46, 0.50)) for x, c in ((-0.2, RED), (0.0, GREEN), (0.2, BLUE))],
        cone(0.26, 0.26, 0.16, metal((0.62, 0.64, 0.68)), (0, 1.06, 0.22)),
        cone(0.23, 0.18, 0.14, steel, (0, 0.93, 0.22)),
        limb((0, 1.0, 0.36), (0.02, 0.96, 0.98), 0.055, wood(DARK, 2), 0.07),
        *[rod((x, 0.94, 0.22), (x * 1.2, 0.84, 0.22), 0.03, steel) for x in (-0.08, 0.08)],
        *[limb((x, 0.84, 0.22), (x, 0.6, 0.22), 0.014, plain((0.36, 0.20, 0.10)), 0.01) for x in (-0.09, 0.09)],
        lathe(((0, 0), (0.12, 0), (0.20, 0.26), (0, 0.22)), plain(WHITE, 0.6), (0, 0.25, 0.22)),
        cone(0.17, 0.17, 0.01, plain((0.50, 0.30, 0.16)), (0, 0.48, 0.22)),
        tube(ear((0.17, 0.38), 0.11, 0.08, z=0.22), 0.025, plain(WHITE, 0.6)),
        tube([(0.72, 1.2, 0.35), (0.80, 0.9, 0.5), (0.78, 0.5, 0.5)], 0.028, metal()),
        *[
            lathe(((0, 0), (0.13, 0), (0.18, 0.2), (0, 0.18)), plain(WHITE, 0.6), (x, 1.68, -0.1))
            for x in (-0.6, -0.2, 0.2, 0.6)
        ],
    ]


def moka_pot() -> Model:
    steel, dark = metal((0.78, 0.80, 0.83)), plain((0.15, 0.14, 0.16), 0.4)
    return [
        lathe(((0, 0), (0.56, 0), (0.42, 0.72), (0, 0.72)), steel, sides=8),
        cone(0.42, 0.42, 0.12, metal((0.62, 0.64, 0.68)), (0, 0.70, 0)),
        lathe(((0, 0), (0.40, 0), (0.56, 0.78), (0, 0.78)), steel, (0, 0.80, 0), sides=8),
        lathe(((0, 0), (0.56, 0), (0.10, 0.22), (0, 0.22)), steel, (0, 1.56, 0), sides=8),
        ball((0.10, 0.11, 0.10), dark, (0, 1.86, 0)),
        slab([(-0.40, 1.2), (-0.75, 1.62), (-0.4, 1.58)], 0.24, steel, edge=0.02),
        tube([(0.5, 1.52, 0), (0.92, 1.52, 0), (0.98, 1.3, 0), (0.90, 0.85, 0)], 0.075, dark),
        ball(0.06, metal(BRASS), (-0.32, 0.46, 0.36)),
    ]


def french_press() -> Model:
    return [
        lathe(((0, 0), (0.42, 0), (0.42, 0.95), (0, 0.95)), plain((0.26, 0.15, 0.09), 0.5), (0, 0.14, 0)),
        lathe(((0, 0), (0.46, 0), (0.46, 1.6), (0, 1.6)), glass((0.88, 0.94, 0.98), 0.14), (0, 0.08, 0)),
        *[ring(0.47, 0.03, metal(), (0, y, 0)) for y in (0.1, 0.85, 1.55)],
        *[
            box(
                (0.07, 1.5, 0.03),
                metal(),
                (0.47 * math.cos(a), 0.06, 0.47 * math.sin(a)),
                turn=(0, 90 - math.degrees(a), 0),
            )
            for a in (0.9, 2.2, 3.8, 5.5)
        ],
        lathe(((0, 0), (0.50, 0), (0.46, 0.10), (0.12, 0.24), (0, 0.24)), metal(), (0, 1.66, 0), smooth=1),
        rod((0, 1.8, 0), (0, 2.25, 0), 0.025, metal()),
        ball(0.11, plain((0.14, 0.14, 0.16), 0.6), (0, 2.3, 0)),
        tube([(0.46, 1.5, 0), (0.90, 1.42, 0), (0.92, 0.9, 0), (0.48, 0.6, 0)], 0.06, plain((0.14, 0.14, 0.16), 0.5)),
    ]


MODELS = {
    f.__name__: f
    for f in (
        microwave_oven, blender, stand_mixer, espresso_machine, moka_pot, french_press,
    )
}  # fmt: skip
VIEWS = {
    "microwave_oven": View(yaw_deg=26.0, pitch_deg=13.0, smooth=True),
    "blender": View(yaw_deg=26.0, pitch_deg=13.0, smooth=True),
    "stand_mixer": View(yaw_deg=26.0, pitch_deg=13.0, smooth=True),
    "espresso_machine": View(yaw_deg=26.0, pitch_deg=13.0, smooth=True),
    "moka_pot": View(yaw_deg=26.0, pitch_deg=13.0, smooth=True),
    "french_press": View(yaw_deg=26.0, pitch_deg=13.0, smooth=True),
}
