"""Dogs by breed."""

from __future__ import annotations

from training.assets.models.beasts import (
    CREAM,
    FRONT,
    SIDE,
    WHITE,
    Face,
    Model,
    beast,
    sitter,
)
from training.assets.models.patterns import plain
from training.assets.solid import (
    ball,
)

GREY, TAN, GOLD, BROWN = (0.46, 0.48, 0.53), (0.84, 0.58, 0.34), (0.93, 0.66, 0.34), (0.42, 0.25, 0.16)
BLACK = (0.17, 0.16, 0.19)


def husky() -> Model:
    mask = [(ball((0.27, 0.25, 0.4), plain(WHITE), (s * 0.13, -0.13, 0.26)), WHITE) for s in (-1, 1)]
    brow = [(ball((0.06, 0.045, 0.3), plain(WHITE), (s * 0.13, 0.145, 0.2)), WHITE) for s in (-1, 1)]
    face = Face(
        coat=GREY,
        radius=0.30,
        snout=(0.50, 0.40, 0.30),
        muzzle=WHITE,
        ears=0.46,
        eye_colour=(0.45, 0.75, 0.95),
        stains=[*mask, *brow],
    )
    return beast(
        face,
        coat=GREY,
        socks=WHITE,
        sock_height=0.32,
        belly=WHITE,
        leg=0.080,
        far=(0.80, 0.80, 0.84),
        tail=((0.34, 0.80), (0.50, 0.95), (0.50, 1.12), (0.36, 1.18)),
        tail_thick=(0.085, 0.09),
        tail_tip=WHITE,
        stains=[(ball((0.22, 0.34, 0.3), plain(WHITE), (-0.50, 0.62, 0.05)), WHITE)],
    )


def corgi() -> Model:
    face = Face(
        coat=GOLD,
        radius=0.30,
        snout=(0.48, 0.42, 0.29),
        muzzle=WHITE,
        ears=0.58,
        tongue=True,
        stains=[(ball((0.060, 0.3, 0.3), plain(WHITE), (0, 0.05, 0.24)), WHITE)],
    )
    return beast(
        face,
        coat=GOLD,
        head_at=(-0.56, 0.78),
        back=0.44,
        length=0.94,
        girth=0.23,
        leg=0.078,
        socks=WHITE,
        sock_height=0.15,
        belly=WHITE,
        tail=((0.42, 0.54), (0.50, 0.64)),
        tail_thick=(0.08, 0.06),
        step=0.03,
        stains=[(ball((0.22, 0.40, 0.3), plain(WHITE), (-0.54, 0.42, 0.06)), WHITE)],
    )


def dachshund() -> Model:
    brown, tan = (0.48, 0.24, 0.14), (0.80, 0.50, 0.28)
    face = Face(
        coat=brown,
        radius=0.22,
        snout=(1.15, 0.42, 0.28),
        muzzle=tan,
        ear="floppy",
        ears=0.72,
        ear_colour=(0.36, 0.17, 0.10),
        apart=0.40,
    )
    return beast(
        face,
        coat=brown,
        head_at=(-0.78, 0.66),
        back=0.32,
        length=1.35,
        girth=0.165,
        leg=0.062,
        socks=tan,
        sock_height=0.10,
        tail=((0.60, 0.38), (0.80, 0.50), (0.92, 0.66)),
        tail_thick=(0.055, 0.025),
        step=0.03,
        blend=0.07,
        stains=[(ball((0.10, 0.2, 0.2), plain(WHITE), (-0.72, 0.30, 0.1)), tan)],
    )


def bulldog() -> Model:
    fawn = (0.86, 0.68, 0.50)
    face = Face(
        coat=fawn,
        radius=0.33,
        broad=1.10,
        snout=(0.10, 0.55, 0.44),
        muzzle=WHITE,
        cheeks=0.36,
        ear="folded",
        ears=0.42,
        nose_size=0.20,
        apart=0.50,
        eyes=0.14,
        stains=[(ball((0.09, 0.3, 0.3), plain(WHITE), (0, 0.12, 0.26)), WHITE)],
    )
    return beast(
        face,
        coat=fawn,
        head_at=(-0.50, 0.78),
        back=0.48,
        length=0.84,
        girth=0.27,
        chest=1.18,
        leg=0.10,
        socks=WHITE,
        sock_height=0.12,
        belly=WHITE,
        tail=((0.36, 0.60), (0.43, 0.66)),
        tail_thick=(0.06, 0.05),
        step=0.02,
        stains=[(ball((0.26, 0.34, 0.3), plain(WHITE), (-0.46, 0.40, 0.08)), WHITE)],
    )


def french_bulldog() -> Model:
    slate = (0.34, 0.34, 0.39)
    face = Face(
        coat=slate,
        radius=0.33,
        broad=1.08,
        snout=(0.06, 0.55, 0.44),
        muzzle=(0.42, 0.42, 0.47),
        cheeks=0.34,
        ear="pointed",
        ears=0.52,
        nose_size=0.18,
        apart=0.48,
        eyes=0.15,
        ear_inside=(0.90, 0.62, 0.62),
        stains=[(ball((0.06, 0.2, 0.3), plain(WHITE), (0, 0.16, 0.26)), WHITE)],
    )
    return sitter(face, coat=slate, belly=WHITE, height=0.60, girth=0.29, arm=0.085)


def pug() -> Model:
    fawn, dark = (0.92, 0.76, 0.55), (0.20, 0.17, 0.17)
    eyes = [(ball((0.10, 0.10, 0.2), plain(WHITE), (s * 0.16, 0.04, 0.26)), dark) for s in (-1, 1)]
    face = Face(
        coat=fawn,
        radius=0.33,
        broad=1.08,
        snout=(0.06, 0.52, 0.42),
        muzzle=dark,
        cheeks=0.34,
        ear="folded",
        ears=0.48,
        ear_colour=dark,
        nose_size=0.16,
        apart=0.50,
        eyes=0.16,
        tongue=True,
        stains=eyes,
    )
    return sitter(face, coat=fawn, height=0.60, girth=0.30, arm=0.08, tail=((0.2, 0.3, -0.25), (0.36, 0.42, -0.2)))


def golden_retriever() -> Model:
    face = Face(
        coat=GOLD,
        radius=0.29,
        snout=(0.62, 0.42, 0.33),
        muzzle=(0.97, 0.78, 0.50),
        ear="floppy",
        ears=0.62,
        ear_colour=(0.82, 0.52, 0.24),
        tongue=True,
    )
    return beast(
        face,
        coat=GOLD,
        belly=CREAM,
        leg=0.085,
        far=(0.80, 0.54, 0.28),
        tail=((0.34, 0.74), (0.56, 0.72), (0.74, 0.84)),
        tail_thick=(0.075, 0.10),
        tail_colour=(0.97, 0.76, 0.46),
        stains=[(ball((0.18, 0.30, 0.3), plain(WHITE), (-0.50, 0.58, 0.06)), (0.98, 0.80, 0.53))],
    )


def puppy() -> Model:
    face = Face(
        coat=GOLD,
        radius=0.34,
        snout=(0.32, 0.44, 0.36),
        muzzle=(0.98, 0.83, 0.60),
        ear="floppy",
        ears=0.56,
        ear_colour=(0.80, 0.50, 0.24),
        eyes=0.17,
        tongue=True,
    )
    return sitter(
        face,
        coat=GOLD,
        belly=(0.98, 0.84, 0.62),
        height=0.54,
        girth=0.28,
        arm=0.085,
        tail=((0.24, 0.12, -0.2), (0.46, 0.24, -0.1), (0.56, 0.40, -0.05)),
        tail_thick=(0.07, 0.05),
    )


def german_shepherd() -> Model:
    saddle = [
        (ball((0.42, 0.24, 0.4), plain(WHITE), (0.04, 0.86, 0)), BLACK),
        (ball((0.20, 0.26, 0.2), plain(WHITE), (-0.36, 0.90, -0.14)), BLACK),
    ]
    mask = [(ball((0.16, 0.16, 0.4), plain(WHITE), (0, -0.13, 0.42)), BLACK)]
    face = Face(
        coat=TAN,
        radius=0.28,
        snout=(0.72, 0.40, 0.28),
        muzzle=BLACK,
        ears=0.56,
        stains=mask,
        tongue=True,
        ear_inside=(0.62, 0.42, 0.34),
    )
    return beast(
        face,
        coat=TAN,
        leg=0.080,
        far=(0.66, 0.44, 0.26),
        stains=saddle,
        tail=((0.34, 0.72), (0.52, 0.60), (0.60, 0.38)),
        tail_thick=(0.08, 0.06),
        tail_colour=(0.40, 0.28, 0.20),
    )


def dalmatian() -> Model:
    places = (
        (-0.30, 0.80),
        (-0.12, 0.66),
        (0.05, 0.84),
        (0.14, 0.62),
        (0.30, 0.80),
        (-0.26, 0.56),
        (-0.34, 0.30),
        (0.34, 0.52),
        (0.24, 0.34),
        (-0.46, 0.74),
        (-0.02, 0.52),
        (0.36, 0.20),
    )
    spots = [
        (ball((0.045 + 0.012 * (k % 3),) * 2 + (0.2,), plain(WHITE), (x, y, 0.2)), BLACK)
        for k, (x, y) in enumerate(places)
    ]
    face = Face(
        coat=WHITE,
        radius=0.28,
        snout=(0.62, 0.42, 0.33),
        ear="floppy",
        ears=0.60,
        ear_colour=BLACK,
        tongue=True,
        stains=[
            (ball(0.05, plain(WHITE), at), BLACK)
            for at in ((-0.07, 0.20, 0.2), (0.12, 0.22, 0.16), (-0.20, -0.08, 0.20))
        ],
    )
    return beast(
        face,
        coat=WHITE,
        leg=0.078,
        far=(0.82, 0.82, 0.86),
        stains=spots,
        girth=0.21,
        tail=((0.34, 0.76), (0.54, 0.86), (0.66, 1.04)),
        tail_thick=(0.05, 0.025),
    )


def beagle() -> Model:
    face = Face(
        coat=TAN,
        radius=0.28,
        snout=(0.52, 0.42, 0.34),
        muzzle=WHITE,
        ear="floppy",
        ears=0.72,
        ear_colour=(0.62, 0.34, 0.18),
        stains=[(ball((0.05, 0.3, 0.3), plain(WHITE), (0, 0.05, 0.24)), WHITE)],
    )
    return beast(
        face,
        coat=WHITE,
        leg=0.080,
        far=(0.82, 0.80, 0.80),
        girth=0.22,
        back=0.60,
        head_at=(-0.56, 0.88),
        tail=((0.34, 0.68), (0.48, 0.88), (0.50, 1.06)),
        tail_thick=(0.055, 0.045),
        tail_colour=TAN,
        tail_tip=WHITE,
        stains=[
            (ball((0.40, 0.22, 0.4), plain(WHITE), (0.08, 0.76, 0)), BLACK),
            (ball((0.2, 0.2, 0.3), plain(WHITE), (0.38, 0.58, 0.1)), TAN),
        ],
    )


def border_collie() -> Model:
    face = Face(
        coat=BLACK,
        radius=0.28,
        snout=(0.62, 0.40, 0.30),
        muzzle=WHITE,
        ear="folded",
        ears=0.60,
        eyes=0.14,
        tongue=True,
        eye_colour=(0.72, 0.46, 0.22),
        stains=[(ball((0.06, 0.3, 0.3), plain(WHITE), (0, 0.08, 0.24)), WHITE)],
    )
    return beast(
        face,
        coat=BLACK,
        leg=0.080,
        far=(0.70, 0.70, 0.74),
        socks=WHITE,
        sock_height=0.26,
        tail=((0.34, 0.72), (0.54, 0.62), (0.68, 0.66)),
        tail_thick=(0.07, 0.085),
        tail_tip=WHITE,
        stains=[(ball((0.20, 0.44, 0.4), plain(WHITE), (-0.46, 0.66, 0.0)), WHITE)],
    )


def chihuahua() -> Model:
    face = Face(
        coat=(0.93, 0.74, 0.50),
        radius=0.31,
        snout=(0.30, 0.36, 0.26),
        muzzle=CREAM,
        ears=0.78,
        eyes=0.20,
        apart=0.46,
        nose_size=0.12,
    )
    return sitter(
        face,
        coat=(0.93, 0.74, 0.50),
        belly=CREAM,
        height=0.52,
        girth=0.22,
        arm=0.058,
        tail=((0.18, 0.14, -0.2), (0.34, 0.30, -0.1), (0.36, 0.48, -0.05)),
        tail_thick=(0.05, 0.03),
    )


_SIDE = (husky, corgi, dachshund, bulldog, golden_retriever, german_shepherd, dalmatian, beagle, border_collie)
_FRONT = (french_bulldog, pug, puppy, chihuahua)
MODELS = {f.__name__: f for f in (*_SIDE, *_FRONT)}
VIEWS = {f.__name__: SIDE for f in _SIDE} | {f.__name__: FRONT for f in _FRONT}
