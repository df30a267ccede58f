"""What stands in studios and galleries."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.patterns import plain
from training.assets.solid import Part, ball, lathe, limb

Model = list[Part]


def bust() -> Model:
    """A head of plaster with curls and a tunic, on a turned foot."""
    plaster = plain((0.90, 0.89, 0.87), 0.25)
    shade = plain((0.80, 0.79, 0.77), 0.2)
    curls = [
        ball(
            0.105 + 0.02 * ((k + row) % 3 == 0),
            plaster,
            (
                (0.36 - 0.035 * row) * math.sin(a) * (1.0 if row < 3 else 0.62),
                1.92 + 0.115 * row,
                (0.36 - 0.035 * row) * math.cos(a) * (1.0 if row < 3 else 0.62) - 0.06,
            ),
        )
        for row in range(4)
        for k, a in enumerate(j * math.pi / 7 + 0.2 * row for j in range(14))
        if row > 1 or abs(math.sin(a / 2)) > 0.52
    ]
    face = [
        ball((0.31, 0.40, 0.34), plaster, (0, 1.78, 0)),
        ball((0.20, 0.17, 0.17), plaster, (0, 1.53, 0.13)),
        limb((0, 1.88, 0.31), (0, 1.72, 0.375), 0.036, plaster, 0.056),
        ball((0.085, 0.032, 0.05), plaster, (0, 1.585, 0.285)),
        ball((0.070, 0.030, 0.05), shade, (0, 1.545, 0.280)),
        *[limb((s * 0.05, 1.895, 0.325), (s * 0.21, 1.90, 0.265), 0.034, plaster) for s in (-1, 1)],
        *[ball((0.062, 0.040, 0.04), shade, (s * 0.125, 1.815, 0.292)) for s in (-1, 1)],
        *[ball((0.045, 0.085, 0.06), plaster, (s * 0.315, 1.76, 0.0)) for s in (-1, 1)],
    ]
    return [
        lathe(((0, 0), (0.40, 0), (0.40, 0.09), (0.30, 0.13), (0.20, 0.24), (0.24, 0.36), (0, 0.38)), shade, smooth=1),
        ball((0.64, 0.40, 0.32), plaster, (0, 0.86, 0)),
        ball((0.42, 0.46, 0.28), plaster, (0, 0.70, 0.03)),
        limb((0, 1.10, -0.02), (0, 1.55, 0.0), 0.20, plaster, 0.165),
        *face,
        *curls,
    ]


MODELS = {"bust": bust}
VIEWS = {"bust": View(yaw_deg=22, pitch_deg=6)}
