"""Jugs, bottles, jars and glasses, and what is in them."""

from __future__ import annotations

from dataclasses import replace

from training.assets.camera import View
from training.assets.models.forms import ear, tube
from training.assets.models.patterns import (
    BLACK,
    CREAM,
    plain,
    stripes,
)  # fmt: skip
from training.assets.solid import Colour, Paint, Part, ball, box, cone, hollow, lathe, merged, ring

Model = list[Part]


def jug() -> Model:
    glaze = Paint(colour=(0.30, 0.52, 0.78), pattern=stripes((0.94, 0.91, 0.84), 1.0, 1, 0.09), gloss=0.7)
    body = lathe(
        ((0, 0), (0.30, 0), (0.47, 0.30), (0.46, 0.58), (0.27, 0.94), (0.27, 1.08), (0.36, 1.28), (0, 1.28)),
        glaze,
        edge=0.02,
        smooth=3,
    )
    lip = ball((0.26, 0.09, 0.15), glaze, (-0.30, 1.25, 0), turn=(0, 0, -24))
    return [
        hollow(merged([body, lip], 0.12), 0.03, 1.19),
        tube(ear((0.27, 0.74), 0.50, 0.36, -72, 100), 0.06, replace(glaze, pattern=None)),
        cone(0.27, 0.27, 0.02, plain((0.16, 0.30, 0.50), 0.1), (0, 1.0, 0)),
    ]


def _label(radius: float, low: float, high: float, paper: Colour, band: Colour) -> Part:
    """A paper label around a bottle."""
    return lathe(
        ((radius - 0.02, 0), (radius + 0.012, 0), (radius + 0.012, high - low), (radius - 0.02, high - low)),
        Paint(colour=paper, pattern=stripes(band, (high - low) * 0.5, 1, 0.16), gloss=0.1),
        (0, low, 0),
        edge=0.004,
    )


def bottle_of_whisky() -> Model:
    amber = Paint(colour=(0.72, 0.32, 0.04), gloss=1.0)
    clear = Paint(colour=(0.96, 0.84, 0.62), gloss=1.0, alpha=0.13)
    return [
        box((0.86, 1.16, 0.46), amber, (0, 0.03, 0), edge=0.11),
        box((0.92, 1.34, 0.52), clear, edge=0.13),
        lathe(((0, 0), (0.24, 0), (0.14, 0.12), (0.13, 0.32), (0, 0.32)), clear, (0, 1.30, 0), smooth=2),
        cone(0.165, 0.165, 0.26, plain(BLACK, 0.6), (0, 1.60, 0), edge=0.02),
        box((0.70, 0.62, 0.02), plain((0.95, 0.89, 0.74), 0.1), (0, 0.28, 0.265)),
        box((0.60, 0.13, 0.012), plain((0.48, 0.16, 0.12), 0.1), (0, 0.62, 0.28)),
        *[box((w, 0.035, 0.012), plain((0.62, 0.48, 0.25), 0.1), (0, y, 0.28)) for w, y in ((0.46, 0.52), (0.5, 0.42))],
    ]


def bottle_of_wine() -> Model:
    green = Paint(colour=(0.13, 0.22, 0.14), gloss=1.0)
    foil = plain((0.52, 0.10, 0.16), 0.6)
    return [
        lathe(
            ((0, 0), (0.34, 0), (0.36, 0.06), (0.36, 1.25), (0.33, 1.45), (0.14, 1.66), (0.13, 2.2), (0, 2.2)),
            green,
            smooth=3,
        ),
        cone(0.145, 0.14, 0.5, foil, (0, 1.76, 0)),
        ring(0.13, 0.03, foil, (0, 2.2, 0)),
        _label(0.365, 0.36, 1.0, CREAM, (0.52, 0.10, 0.16)),
    ]


MODELS = {f.__name__: f for f in (jug, bottle_of_whisky, bottle_of_wine)}
VIEWS = {
    "jug": View(yaw_deg=12.0),
    "bottle_of_whisky": View(yaw_deg=16.0, pitch_deg=7.0),
    "bottle_of_wine": View(pitch_deg=6.0),
}
