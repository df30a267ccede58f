"""What comes at night, and out of the snow."""

from __future__ import annotations

from training.assets.models.figures import (
    FRONT,
    INK,
    WHITE,
    Model,
    flat,
)
from training.assets.models.patterns import plain
from training.assets.solid import (
    ball,
    box,
    limb,
    ring,
    sculpted,
)


def skeleton() -> Model:
    bone = plain((0.96, 0.94, 0.88), 0.3)
    r = 0.20
    out: Model = [
        sculpted(
            [
                ball((0.95 * r, r, 0.95 * r), bone, (0, 1.53, 0.02)),
                box((0.20, 0.11, 0.17), bone, (0, 1.29, 0.07), edge=0.045),
            ],
            0.04,
            stains=[
                *[(ball((0.062, 0.072, 0.2), plain(WHITE), (s * 0.075, 1.52, 0.2)), INK) for s in (-1, 1)],
                (ball((0.028, 0.04, 0.2), plain(WHITE), (0, 1.435, 0.2)), INK),
                *[
                    (box((0.008, 0.055, 0.4), plain(WHITE), (x, 1.325, 0.1), edge=0.001), INK)
                    for x in (-0.06, -0.03, 0, 0.03, 0.06)
                ],
                (box((0.15, 0.008, 0.4), plain(WHITE), (0, 1.35, 0.1), edge=0.001), INK),
            ],
        ),
        limb((0, 0.78, -0.02), (0, 1.28, 0), 0.036, bone),
        limb((-0.20, 1.17, 0), (0.20, 1.17, 0), 0.030, bone),
        *flat(
            [
                ring(0.165 - 0.012 * abs(k - 1), 0.024, bone, (0, 1.09 - 0.085 * k, 0.01), turn=(10, 0, 0))
                for k in range(4)
            ],
            0.8,
        ),
        sculpted([limb((s * 0.05, 0.78, 0), (s * 0.12, 0.86, 0), 0.06, bone, 0.045) for s in (-1, 1)], 0.03),
        limb((0, 0.74, 0.02), (0, 0.80, 0), 0.045, bone),
    ]
    for s in (-1, 1):
        elbow, hand = (
            (s * 0.30, 0.95, 0.0),
            (s * (0.40 if s < 0 else 0.34), 1.22 if s < 0 else 0.72, 0.10 if s < 0 else 0.04),
        )
        knee, foot = (s * 0.13, 0.42, 0.02), (s * 0.13, 0.06, 0)
        for a, b, thick in (
            ((s * 0.21, 1.16, 0), elbow, 0.028),
            (elbow, hand, 0.024),
            ((s * 0.11, 0.78, 0), knee, 0.034),
            (knee, foot, 0.029),
        ):
            out += [limb(a, b, thick, bone), ball(thick * 1.55, bone, a), ball(thick * 1.45, bone, b)]
        out += [limb(foot, (foot[0], 0.03, 0.15), 0.040, bone, 0.032)]
        lift = 1 if s < 0 else -1
        out += [
            limb(hand, (hand[0] + 0.035 * k, hand[1] + lift * 0.12, hand[2]), 0.017, bone)
            for k in (-1.4, -0.5, 0.5, 1.4)
        ]
    return out


_ALL = (skeleton,)
MODELS = {f.__name__: f for f in _ALL}
VIEWS = {f.__name__: FRONT for f in _ALL}
