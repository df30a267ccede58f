"""Parts of animals that the published pictures lack."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from training.assets.camera import View
from training.assets.models.patterns import rising
from training.assets.solid import Paint, Part, merged, rod

Model = list[Part]


def fox_tail() -> Model:
    """A brush: thin at its root on the left, thick in its middle, white toward its tip."""
    fur = Paint(colour=(0.95, 0.47, 0.13), pattern=rising((0.90, 0.88, 0.85), 1.02, 1.07), gloss=0.12)
    turns = np.linspace(0, 1, 22)
    x = 0.78 * np.sin(1.9 * turns) - 0.30 * turns**3
    y = 1.55 * turns**1.6 - 0.10 * np.sin(np.pi * turns)
    thick = 0.085 + 0.225 * np.sin(np.pi * turns**0.85) ** 1.3 - 0.075 * turns**6
    line = tuple(zip(x.tolist(), y.tolist(), thick.tolist(), strict=True))
    rods = [rod((x0, y0, 0), (x1, y1, 0), r0, fur, r1) for (x0, y0, r0), (x1, y1, r1) in pairwise(line)]
    return [merged(rods, 0.06)]


MODELS = {"fox_tail": fox_tail}
VIEWS: dict[str, View] = {"fox_tail": View(yaw_deg=0.0, pitch_deg=4.0)}
