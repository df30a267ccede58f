"""Cats, small and great."""

from __future__ import annotations

from training.assets.models.beasts import (
    FRONT,
    SIDE,
    WHITE,
    Face,
    Model,
    sitter,
    stain,
)

BLACK = (0.16, 0.15, 0.17)


def kitten() -> Model:
    coat, dark = (0.96, 0.66, 0.34), (0.82, 0.45, 0.18)
    bands = [(stain((x, 0.30, 0.16), (0.030, 0.12, 0.2)), dark) for x in (-0.09, 0, 0.09)]
    face = Face(
        coat=coat,
        radius=0.33,
        broad=1.06,
        snout=(0.06, 0.32, 0.22),
        muzzle=WHITE,
        cheeks=0.24,
        ears=0.52,
        eyes=0.19,
        eye_colour=(0.45, 0.72, 0.38),
        nose=(0.92, 0.46, 0.50),
        nose_size=0.10,
        stains=bands,
    )
    return sitter(
        face,
        coat=coat,
        belly=WHITE,
        paws=WHITE,
        height=0.48,
        girth=0.25,
        arm=0.075,
        tail=((0.18, 0.10, -0.15), (0.36, 0.12, -0.1), (0.48, 0.24, -0.05), (0.50, 0.42, -0.05)),
        tail_thick=(0.06, 0.05),
        rings=dark,
    )


_SIDE = ()
_FRONT = (kitten,)
MODELS = {f.__name__: f for f in (*_SIDE, *_FRONT)}
VIEWS = {f.__name__: SIDE for f in _SIDE} | {f.__name__: FRONT for f in _FRONT}
