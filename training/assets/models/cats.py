"""Cats, small and great."""

from __future__ import annotations

from training.assets.models.beasts import (
    CREAM,
    FRONT,
    INK,
    SIDE,
    WHITE,
    Face,
    Model,
    Stains,
    beast,
    sitter,
    stain,
)
from training.assets.solid import (
    Colour,
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


def siamese_cat() -> Model:
    coat, dark = (0.95, 0.89, 0.80), (0.30, 0.21, 0.19)
    face = Face(
        coat=coat,
        radius=0.29,
        broad=1.02,
        snout=(0.10, 0.34, 0.24),
        muzzle=dark,
        cheeks=0.20,
        ears=0.62,
        ear_colour=dark,
        eyes=0.16,
        eye_colour=(0.38, 0.66, 0.95),
        nose_size=0.10,
        stains=[(stain((0, -0.06, 0.30), (0.15, 0.17, 0.2)), dark)],
    )
    return sitter(
        face,
        coat=coat,
        paws=dark,
        height=0.62,
        girth=0.25,
        arm=0.065,
        tail=((0.18, 0.10, -0.15), (0.40, 0.11, 0.0), (0.46, 0.12, 0.22), (0.36, 0.10, 0.42)),
        tail_thick=(0.05, 0.045),
        rings=dark,
        tail_tip=dark,
    )


def _cat(
    coat: Colour,
    *,
    far: Colour,
    spots: Stains = (),
    marks: Stains = (),
    muzzle: Colour = WHITE,
    nose: Colour = (0.75, 0.42, 0.42),
    eyes: Colour = (0.90, 0.72, 0.25),
    belly: Colour | None = None,
    tail_tip: Colour | None = None,
) -> Model:
    """A great one, that stands."""
    face = Face(
        coat=coat,
        radius=0.26,
        snout=(0.22, 0.46, 0.36),
        muzzle=muzzle,
        ear="round",
        ears=0.32,
        eyes=0.14,
        nose=nose,
        nose_size=0.13,
        eye_colour=eyes,
        stains=marks,
    )
    return beast(
        face,
        coat=coat,
        head_at=(-0.60, 0.92),
        back=0.64,
        length=0.94,
        girth=0.20,
        leg=0.070,
        thigh=1.4,
        stains=spots,
        belly=belly,
        far=far,
        tail=((0.40, 0.68), (0.58, 0.56), (0.72, 0.58), (0.82, 0.74), (0.80, 0.90)),
        tail_thick=(0.055, 0.05),
        tail_tip=tail_tip,
    )


def _rosettes(size: float) -> list[tuple[float, float, float]]:
    """Where spots are on a flank, and how large."""
    return [
        (
            -0.34 + 0.135 * column + 0.05 * (row % 2) + 0.02 * ((column * 7 + row * 3) % 3),
            0.80 - 0.105 * row,
            size * (0.85 + 0.3 * ((column + row) % 2)),
        )
        for row in range(4)
        for column in range(6)
    ]


def cheetah() -> Model:
    spots = [(stain((x, y, 0.2), (s, s, 0.2)), BLACK) for x, y, s in _rosettes(0.026)]
    tears = [(stain((s * 0.085, -0.10, 0.26), (0.016, 0.12, 0.12)), BLACK) for s in (-1, 1)]
    crown = [
        (stain((x, y, 0.14), 0.020), BLACK)
        for x, y in ((-0.10, 0.17), (0, 0.20), (0.10, 0.17), (-0.16, 0.08), (0.17, 0.09))
    ]
    return _cat(
        (0.95, 0.74, 0.38),
        spots=spots,
        muzzle=CREAM,
        belly=CREAM,
        marks=[*tears, *crown],
        far=(0.72, 0.54, 0.28),
        tail_tip=BLACK,
    )


def snow_leopard() -> Model:
    grey = (0.84, 0.84, 0.86)
    spots = [(stain((x, y, 0.2), (s, s * 0.8, 0.2)), (0.33, 0.33, 0.36)) for x, y, s in _rosettes(0.036)]
    spots += [(stain((x, y, 0.2), (0.5 * s, 0.4 * s, 0.2)), (0.66, 0.65, 0.66)) for x, y, s in _rosettes(0.036)]
    crown = [
        (stain((x, y, 0.14), 0.022), (0.33, 0.33, 0.36))
        for x, y in ((-0.10, 0.17), (0, 0.20), (0.10, 0.17), (-0.16, 0.08), (0.17, 0.09))
    ]
    return _cat(
        grey,
        spots=spots,
        belly=WHITE,
        marks=crown,
        far=(0.62, 0.62, 0.66),
        eyes=(0.55, 0.75, 0.78),
        tail_tip=(0.33, 0.33, 0.36),
    )


def black_panther() -> Model:
    coat = (0.17, 0.16, 0.20)
    return _cat(coat, muzzle=(0.22, 0.21, 0.25), far=(0.11, 0.10, 0.13), eyes=(0.95, 0.82, 0.25), nose=INK)


def lioness() -> Model:
    return _cat(
        (0.93, 0.70, 0.36),
        muzzle=CREAM,
        belly=CREAM,
        far=(0.70, 0.50, 0.24),
        nose=(0.42, 0.26, 0.22),
        tail_tip=(0.42, 0.26, 0.14),
    )


def lion_cub() -> Model:
    coat, dark = (0.96, 0.76, 0.44), (0.80, 0.56, 0.28)
    face = Face(
        coat=coat,
        radius=0.33,
        broad=1.05,
        snout=(0.10, 0.36, 0.26),
        muzzle=CREAM,
        ear="round",
        ears=0.42,
        eyes=0.17,
        nose=(0.46, 0.28, 0.24),
        nose_size=0.12,
        eye_colour=(0.62, 0.44, 0.20),
        stains=[(stain((x, 0.27, 0.16), (0.022, 0.05, 0.2)), dark) for x in (-0.10, 0, 0.10)],
    )
    return sitter(
        face,
        coat=coat,
        belly=CREAM,
        paws=CREAM,
        height=0.50,
        girth=0.26,
        arm=0.085,
        tail=((0.18, 0.10, -0.15), (0.40, 0.11, -0.05), (0.52, 0.20, 0.0), (0.52, 0.36, 0.0)),
        tail_thick=(0.05, 0.04),
        rings=dark,
    )


_SIDE = (lioness, cheetah, snow_leopard, black_panther)
_FRONT = (lion_cub, kitten, siamese_cat)
MODELS = {f.__name__: f for f in (*_SIDE, *_FRONT)}
VIEWS = {f.__name__: SIDE for f in _SIDE} | {f.__name__: FRONT for f in _FRONT}
