"""Wild and young animals."""

from __future__ import annotations

from training.assets.models.beasts import (
    FRONT,
    SIDE,
    WHITE,
    Face,
    Model,
    beast,
    sitter,
    stain,
)
from training.assets.models.patterns import plain
from training.assets.solid import (
    ball,
)

RUST, SAND, GREY = (0.72, 0.30, 0.13), (0.88, 0.70, 0.46), (0.52, 0.51, 0.53)
BLACK, BROWN = (0.16, 0.15, 0.17), (0.40, 0.25, 0.17)


def red_panda() -> Model:
    eye = [(stain((s * 0.14, -0.13, 0.26), (0.055, 0.20, 0.2)), RUST) for s in (-1, 1)]
    patch = [(stain((s * 0.20, -0.06, 0.22), (0.13, 0.12, 0.2)), WHITE) for s in (-1, 1)]
    brow = [(stain((s * 0.12, 0.13, 0.26), (0.065, 0.05, 0.2)), WHITE) for s in (-1, 1)]
    muzzle = [(stain((0, -0.14, 0.32), (0.12, 0.10, 0.2)), WHITE)]
    face = Face(
        coat=RUST,
        radius=0.34,
        broad=1.14,
        snout=(0.20, 0.36, 0.26),
        muzzle=WHITE,
        ear="round",
        ears=0.36,
        ear_colour=WHITE,
        ear_inside=(0.50, 0.20, 0.12),
        eyes=0.13,
        stains=[*patch, *eye, *brow, *muzzle],
    )
    return sitter(
        face,
        coat=RUST,
        belly=(0.20, 0.12, 0.12),
        paws=(0.20, 0.12, 0.12),
        height=0.54,
        girth=0.30,
        arm=0.095,
        tail=(
            (0.24, 0.14, -0.15),
            (0.40, 0.16, 0.0),
            (0.52, 0.20, 0.10),
            (0.62, 0.28, 0.14),
            (0.68, 0.40, 0.14),
            (0.70, 0.53, 0.12),
            (0.68, 0.64, 0.10),
        ),
        tail_thick=(0.115, 0.105),
        rings=(0.93, 0.62, 0.36),
    )


def lamb() -> Model:
    wool, skin = (0.97, 0.95, 0.92), (0.96, 0.84, 0.74)
    face = Face(
        coat=skin,
        radius=0.25,
        snout=(0.42, 0.44, 0.34),
        ear="side",
        ears=0.55,
        eyes=0.17,
        nose=(0.90, 0.58, 0.58),
        nose_size=0.13,
    )
    curls = [
        ball(0.125 + 0.02 * (k % 3), plain(wool), (x, y, z))
        for k, (x, y, z) in enumerate(
            (
                (-0.28, 0.62, 0.16),
                (-0.10, 0.68, 0.19),
                (0.10, 0.68, 0.19),
                (0.28, 0.62, 0.16),
                (-0.26, 0.44, 0.18),
                (-0.04, 0.42, 0.22),
                (0.20, 0.44, 0.20),
                (-0.16, 0.80, 0.02),
                (0.08, 0.82, 0.0),
                (0.28, 0.74, 0.0),
                (-0.32, 0.74, 0.04),
                (0.40, 0.56, 0.02),
                (-0.52, 1.13, 0.06),
                (-0.42, 1.10, 0.14),
                (-0.58, 1.11, -0.02),
                (-0.36, 0.86, 0.06),
            )
        )
    ]
    return beast(
        face,
        coat=skin,
        head_at=(-0.50, 0.94),
        back=0.58,
        length=0.74,
        girth=0.19,
        leg=0.062,
        step=0.02,
        neck=0.6,
        blend=0.05,
        far=(0.80, 0.68, 0.60),
        tail=((0.36, 0.62), (0.48, 0.58)),
        tail_thick=(0.08, 0.07),
        tail_colour=wool,
        more=curls,
    )


_SIDE = (lamb,)
_FRONT = (red_panda,)
MODELS = {f.__name__: f for f in (*_SIDE, *_FRONT)}
VIEWS = {f.__name__: SIDE for f in _SIDE} | {f.__name__: FRONT for f in _FRONT}
