"""Servings: toasts, an egg, a bowl of ramen, dumplings in their steamer."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.forms import around, tube
from training.assets.models.patterns import leaves, patches, plain, stripes, wood
from training.assets.solid import Paint, Part, arc, ball, box, cone, hollow, lathe, moved, ring, rough, slab

Model = list[Part]

_CRUST, _CRUMB = (0.66, 0.40, 0.18), (0.96, 0.82, 0.58)
_BREAD = [(-0.80, -0.85), (0.80, -0.85), (0.84, 0.30), *arc(1.0, 20, 160, 14), (-0.84, 0.30)]
"""A slice's outline."""


def _slice(scale: float = 1.0) -> Model:
    outline = [(x * scale, y * scale) for x, y in _BREAD]
    inner = [(x * 0.90 * scale, y * 0.90 * scale) for x, y in _BREAD]
    crumb = Paint(colour=_CRUMB, pattern=patches((0.86, 0.62, 0.34), 5, 0.35), gloss=0.1)
    return [
        slab(outline, 0.24, plain(_CRUST, 0.2), edge=0.06),
        slab(inner, 0.27, crumb, edge=0.05),
    ]


def _lying(parts: Model, height: float = 0.14) -> Model:
    """Upright things laid on their backs."""
    return moved(parts, (0, height, 0), turn=(-90, 0, 0))


def toast() -> Model:
    return [
        *_lying(_slice()),
        *moved(_lying(_slice()), (0.10, 0.26, -0.05), turn=(0, 9, 0)),
        box((0.42, 0.14, 0.36), plain((0.99, 0.88, 0.45), 0.5), (0.08, 0.56, 0.05), edge=0.05, turn=(0, 20, 0)),
    ]


def _egg(at: tuple[float, float, float], scale: float = 1.0) -> Model:
    x, y, z = at
    white = plain((0.985, 0.98, 0.965), 0.6)
    blobs = [
        ball(
            (0.40 * scale, 0.055, 0.36 * scale),
            white,
            (x + 0.24 * scale * math.cos(a), y, z + 0.22 * scale * math.sin(a)),
        )
        for a in (0.2, 1.4, 2.7, 3.9, 5.2)
    ]
    return [
        *blobs,
        ball((0.42 * scale, 0.075, 0.40 * scale), white, (x, y + 0.01, z)),
        ball((0.235 * scale, 0.16, 0.235 * scale), plain((0.99, 0.70, 0.10), 0.8), (x + 0.03, y + 0.06, z - 0.02)),
    ]


def fried_egg() -> Model:
    return _egg((0, 0.06, 0), 1.5)


def avocado_toast() -> Model:
    green = (0.56, 0.70, 0.26)
    spread = Paint(colour=green, pattern=patches((0.70, 0.80, 0.36), 7, 0.4), gloss=0.35)
    pieces: Model = []
    for k in range(5):
        bend = [(-0.55 + 0.26 * k, 0.42, -0.62), (-0.36 + 0.26 * k, 0.46, -0.1), (-0.52 + 0.26 * k, 0.42, 0.5)]
        pieces.append(
            tube(bend, 0.10, Paint(colour=(0.74, 0.82, 0.36), pattern=stripes(green, 0.3, 0, 0.2), gloss=0.4))
        )
    return [
        *_lying(_slice()),
        rough(box((1.42, 0.10, 1.40), spread, (0, 0.30, 0.02), edge=0.05), 0.02, 9),
        *pieces,
        *_egg((0.08, 0.50, 0.06), 0.95),
        *[
            ball(0.028, plain((0.10, 0.09, 0.08)), (0.5 * math.cos(2.4 * k), 0.46, 0.5 * math.sin(2.4 * k)))
            for k in range(12)
        ],
    ]


def bowl_of_ramen() -> Model:
    broth = Paint(colour=(0.80, 0.48, 0.18), pattern=patches((0.90, 0.62, 0.28), 6, 0.3), gloss=0.8)
    outer = plain((0.16, 0.20, 0.30), 0.6)
    profile = ((0, 0), (0.46, 0), (0.50, 0.08), (1.0, 0.34), (1.22, 0.74), (0, 0.74))
    noodles = [
        tube(
            [
                (
                    0.25 + (0.18 + 0.13 * (k % 4)) * math.cos(t + k),
                    0.68 + 0.02 * (k % 3),
                    -0.25 + (0.16 + 0.11 * (k % 4)) * math.sin(t + k),
                )
                for t in (0.0, 0.45, 0.9, 1.35, 1.8, 2.25, 2.7, 3.15, 3.6, 4.05)
            ],
            0.035,
            plain((0.98, 0.86, 0.48), 0.4),
        )
        for k in range(10)
    ]
    halves: Model = []
    for x, z, turn in ((-0.42, 0.36, 20), (-0.02, 0.56, -15)):
        halves += moved(
            [
                ball((0.25, 0.12, 0.30), plain((0.98, 0.97, 0.94), 0.5)),
                ball((0.14, 0.07, 0.16), plain((0.99, 0.66, 0.14), 0.7), (0, 0.08, 0)),
            ],
            (x, 0.70, z),
            turn=(0, turn, 0),
        )
    pork = Paint(colour=(0.80, 0.52, 0.40), pattern=stripes((0.96, 0.82, 0.72), 0.16, 0, 0.3), gloss=0.3)
    return [
        hollow(lathe(profile, outer, smooth=2, edge=0.02), 0.05, 0.62),
        ring(1.20, 0.035, plain((0.86, 0.20, 0.18), 0.6), (0, 0.74, 0)),
        cone(1.10, 1.10, 0.04, broth, (0, 0.60, 0)),
        *noodles,
        *halves,
        *[
            cone(0.30, 0.30, 0.06, pork, (-0.52 + 0.20 * k, 0.68 + 0.04 * k, -0.42 - 0.08 * k), turn=(14, 0, -10))
            for k in range(3)
        ],
        *moved([box((0.52, 0.44, 0.03), plain((0.10, 0.18, 0.12), 0.4))], (0.72, 0.86, -0.42), turn=(-20, -35, 0)),
        *[
            ring(
                0.06,
                0.025,
                leaves((0.30, 0.62, 0.22), (0.5, 0.78, 0.36), 3),
                (0.5 + 0.13 * math.cos(2.4 * k), 0.70, 0.34 + 0.15 * math.sin(2.4 * k)),
            )
            for k in range(9)
        ],
    ]


def bamboo_steamer() -> Model:
    cane = wood((0.82, 0.62, 0.36))
    wall = ((0, 0), (1.15, 0), (1.15, 0.5), (0, 0.5))
    dough = plain((0.97, 0.95, 0.90), 0.3)
    buns: Model = []
    for x, _, z in around(6, 0.66):
        buns.append(ball((0.33, 0.26, 0.33), dough, (x, 0.48, z)))
        buns.append(ball((0.08, 0.10, 0.08), dough, (x, 0.74, z)))
    buns += [ball((0.33, 0.26, 0.33), dough, (0, 0.50, 0)), ball((0.08, 0.10, 0.08), dough, (0, 0.76, 0))]
    return [
        hollow(lathe(wall, cane, edge=0.02), 0.07, 0.36),
        ring(1.13, 0.045, cane, (0, 0.50, 0)),
        ring(1.16, 0.035, plain((0.58, 0.40, 0.20)), (0, 0.14, 0)),
        ring(1.16, 0.035, plain((0.58, 0.40, 0.20)), (0, 0.36, 0)),
        cone(1.06, 1.06, 0.03, plain((0.88, 0.78, 0.56)), (0, 0.24, 0)),
        *buns,
    ]


MODELS = {f.__name__: f for f in (toast, fried_egg, avocado_toast, bowl_of_ramen, bamboo_steamer)}
VIEWS = {
    "toast": View(yaw_deg=18.0, pitch_deg=34.0),
    "fried_egg": View(pitch_deg=44.0),
    "avocado_toast": View(yaw_deg=14.0, pitch_deg=42.0),
    "bowl_of_ramen": View(pitch_deg=40.0),
    "bamboo_steamer": View(pitch_deg=36.0),
}
