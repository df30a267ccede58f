"""Wild and young animals."""

from __future__ import annotations

import math
from itertools import pairwise

from training.assets.models.beasts import (
    CREAM,
    FRONT,
    INK,
    SIDE,
    WHITE,
    Face,
    Model,
    beast,
    head,
    sitter,
    stain,
)
from training.assets.models.patterns import plain, stripes
from training.assets.solid import (
    Paint,
    ball,
    limb,
    sculpted,
)

RUST, SAND, GREY = (0.72, 0.30, 0.13), (0.88, 0.70, 0.46), (0.52, 0.51, 0.53)
BLACK, BROWN = (0.16, 0.15, 0.17), (0.40, 0.25, 0.17)


def arctic_fox() -> Model:
    coat = (0.95, 0.96, 0.99)
    face = Face(coat=coat, radius=0.31, broad=1.06, snout=(0.50, 0.38, 0.20), ears=0.44, ear_inside=(0.86, 0.80, 0.84))
    return sitter(
        face,
        coat=coat,
        height=0.56,
        girth=0.28,
        arm=0.08,
        tail=((0.22, 0.12, -0.1), (0.46, 0.12, 0.05), (0.58, 0.16, 0.25), (0.50, 0.14, 0.42)),
        tail_thick=(0.11, 0.10),
    )


def fennec_fox() -> Model:
    coat = (0.95, 0.80, 0.56)
    face = Face(
        coat=coat,
        radius=0.29,
        broad=1.04,
        snout=(0.50, 0.36, 0.18),
        muzzle=CREAM,
        ears=1.02,
        eyes=0.18,
        ear_inside=(0.98, 0.86, 0.76),
        stains=[(stain((s * 0.20, -0.12, 0.2), (0.16, 0.12, 0.25)), CREAM) for s in (-1, 1)],
    )
    return sitter(
        face,
        coat=coat,
        belly=CREAM,
        height=0.52,
        girth=0.25,
        arm=0.065,
        tail=((0.20, 0.10, -0.1), (0.42, 0.12, 0.1), (0.52, 0.15, 0.28), (0.46, 0.14, 0.44)),
        tail_thick=(0.09, 0.07),
        tail_tip=BROWN,
    )


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


def lemur() -> Model:
    grey = (0.58, 0.58, 0.62)
    eye = [(stain((s * 0.13, 0.03, 0.26), (0.085, 0.085, 0.2)), BLACK) for s in (-1, 1)]
    face = Face(
        coat=WHITE,
        radius=0.29,
        snout=(0.42, 0.32, 0.20),
        muzzle=BLACK,
        ear="round",
        ears=0.34,
        ear_colour=WHITE,
        ear_inside=(0.75, 0.72, 0.74),
        eyes=0.17,
        eye_colour=(0.98, 0.66, 0.10),
        stains=[(stain((0, 0.26, -0.06), (0.30, 0.16, 0.26)), grey), *eye],
    )
    return sitter(
        face,
        coat=grey,
        belly=WHITE,
        height=0.60,
        girth=0.25,
        arm=0.07,
        tail=(
            (0.18, 0.10, -0.15),
            (0.36, 0.14, -0.1),
            (0.50, 0.24, -0.05),
            (0.58, 0.38, 0.0),
            (0.60, 0.54, 0.0),
            (0.56, 0.70, 0.0),
            (0.48, 0.82, 0.0),
            (0.44, 0.96, 0.0),
            (0.48, 1.08, 0),
        ),
        tail_thick=(0.075, 0.07),
        rings=BLACK,
    )


def meerkat() -> Model:
    eye = [(stain((s * 0.11, 0.03, 0.22), (0.075, 0.07, 0.2)), BROWN) for s in (-1, 1)]
    face = Face(
        coat=SAND,
        radius=0.235,
        snout=(0.52, 0.36, 0.18),
        muzzle=CREAM,
        ear="round",
        ears=0.26,
        ear_colour=BROWN,
        ear_inside=BROWN,
        eyes=0.14,
        nose_size=0.14,
        stains=eye,
    )
    lumps, upon, marks = head(face, (0, 1.12, 0.06), (0, -24, 0))
    hide = plain(SAND)
    body = [limb((0, 0.26, 0), (0, 0.92, 0), 0.20, hide, 0.13)]
    for s in (-1, 1):
        body += [
            limb((s * 0.13, 0.80, 0.06), (s * 0.14, 0.60, 0.20), 0.052, hide, 0.045),
            limb((s * 0.14, 0.60, 0.20), (s * 0.06, 0.56, 0.27), 0.045, hide, 0.04),
            ball((0.11, 0.17, 0.15), hide, (s * 0.14, 0.18, 0.04)),
            ball((0.065, 0.05, 0.14), hide, (s * 0.14, 0.05, 0.14)),
        ]
    body.append(limb((0.06, 0.14, -0.14), (0.42, 0.05, -0.04), 0.055, hide, 0.025))
    return [
        sculpted(
            [*body, *lumps],
            0.05,
            stains=[
                (stain((0, 0.56, 0.24), (0.12, 0.34, 0.20)), CREAM),
                *marks,
                (stain((0.46, 0.05, -0.04), 0.10), BROWN),
            ],
        ),
        *upon,
    ]


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


def foal() -> Model:
    coat, mane = (0.72, 0.44, 0.25), (0.36, 0.20, 0.13)
    face = Face(
        coat=coat,
        radius=0.22,
        snout=(1.00, 0.56, 0.44),
        muzzle=(0.88, 0.70, 0.56),
        ear="pointed",
        ears=0.46,
        eyes=0.16,
        nose_size=0.0,
        stains=[(stain((0, 0.06, 0.2), (0.045, 0.16, 0.3)), WHITE)],
    )
    hair = [
        ball(0.085, plain(mane), at)
        for at in (
            (-0.46, 1.40, 0.0),
            (-0.36, 1.30, -0.02),
            (-0.32, 1.18, -0.02),
            (-0.28, 1.05, -0.02),
            (-0.54, 1.38, 0.06),
        )
    ]
    return beast(
        face,
        coat=coat,
        head_at=(-0.54, 1.20),
        back=0.80,
        length=0.76,
        girth=0.185,
        leg=0.055,
        thigh=1.5,
        step=0.04,
        neck=0.62,
        socks=WHITE,
        sock_height=0.24,
        far=(0.55, 0.32, 0.18),
        tail=((0.34, 0.88), (0.48, 0.80), (0.52, 0.58)),
        tail_thick=(0.06, 0.07),
        tail_colour=mane,
        more=hair,
        blend=0.06,
    )


def capybara() -> Model:
    coat = (0.62, 0.42, 0.26)
    face = Face(
        coat=coat,
        radius=0.28,
        snout=(0.72, 0.76, 0.70),
        muzzle=(0.50, 0.33, 0.21),
        ear="round",
        ears=0.20,
        ear_inside=(0.40, 0.25, 0.18),
        eyes=0.12,
        nose_size=0.16,
        apart=0.70,
    )
    return beast(
        face,
        coat=coat,
        head_at=(-0.56, 0.74),
        back=0.48,
        length=1.0,
        girth=0.29,
        leg=0.082,
        step=0.02,
        far=(0.46, 0.30, 0.19),
        neck=0.85,
        tail=((0.46, 0.46), (0.48, 0.44)),
        tail_thick=(0.08, 0.08),
        socks=(0.42, 0.27, 0.18),
        sock_height=0.06,
    )


def hyena() -> Model:
    coat, dark = (0.78, 0.63, 0.42), (0.34, 0.25, 0.19)
    spots = [
        (stain((x, y, 0.2), (0.040, 0.040, 0.2)), dark)
        for x, y in (
            (-0.24, 0.82),
            (-0.10, 0.70),
            (0.04, 0.80),
            (0.16, 0.66),
            (0.28, 0.72),
            (-0.22, 0.62),
            (0.30, 0.50),
            (-0.02, 0.58),
            (-0.30, 0.44),
            (0.26, 0.34),
        )
    ]
    mane = [
        ball(0.075, plain(dark), at)
        for at in ((-0.36, 1.16, -0.02), (-0.27, 1.06, -0.02), (-0.18, 0.98, -0.02), (-0.46, 1.22, 0.0))
    ]
    face = Face(
        coat=coat,
        radius=0.26,
        snout=(0.62, 0.50, 0.38),
        muzzle=dark,
        ear="round",
        ears=0.36,
        ear_inside=(0.55, 0.42, 0.32),
    )
    return beast(
        face,
        coat=coat,
        head_at=(-0.58, 1.02),
        back=0.70,
        length=0.84,
        girth=0.22,
        leg=0.072,
        socks=dark,
        sock_height=0.22,
        stains=spots,
        more=mane,
        far=(0.52, 0.41, 0.28),
        tail=((0.34, 0.68), (0.44, 0.54), (0.46, 0.40)),
        tail_thick=(0.05, 0.06),
        tail_tip=dark,
    )


def walrus() -> Model:
    hide = Paint(colour=(0.58, 0.40, 0.34), gloss=0.3)
    pale = plain((0.74, 0.56, 0.48))
    parts = [
        limb((-0.10, 0.52, 0), (0.55, 0.22, 0), 0.40, hide, 0.20),
        limb((0.55, 0.22, 0), (0.95, 0.12, 0), 0.18, hide, 0.06),
        ball((0.30, 0.30, 0.30), hide, (-0.30, 0.92, 0.10)),
        limb((-0.18, 0.55, 0.02), (-0.28, 0.88, 0.08), 0.36, hide, 0.28),
        ball((0.17, 0.13, 0.15), pale, (-0.45, 0.84, 0.28)),
        ball((0.17, 0.13, 0.15), pale, (-0.27, 0.83, 0.36)),
        limb((-0.25, 0.30, 0.26), (-0.62, 0.05, 0.42), 0.11, hide, 0.07),
        limb((0.05, 0.28, 0.30), (-0.12, 0.05, 0.55), 0.11, hide, 0.07),
        limb((0.88, 0.12, 0), (1.14, 0.20, 0.12), 0.06, hide, 0.04),
        limb((0.88, 0.12, 0), (1.16, 0.10, -0.1), 0.06, hide, 0.04),
    ]
    ivory = Paint(colour=(0.98, 0.94, 0.84), gloss=0.6)
    upon = [
        limb((-0.46, 0.76, 0.34), (-0.52, 0.42, 0.40), 0.045, ivory, 0.012),
        limb((-0.27, 0.75, 0.43), (-0.28, 0.41, 0.50), 0.045, ivory, 0.012),
        ball((0.055, 0.045, 0.045), plain(INK, 0.7), (-0.40, 0.93, 0.40)),
        ball((0.035, 0.055, 0.03), plain(INK, 0.8), (-0.50, 1.03, 0.30)),
        ball((0.035, 0.055, 0.03), plain(INK, 0.8), (-0.25, 1.04, 0.37)),
    ]
    upon += [ball(0.012, plain(INK), (-0.45 + dx, 0.85 + dy, 0.42)) for dx in (-0.06, 0, 0.05) for dy in (-0.03, 0.03)]
    return [sculpted(parts, 0.08), *upon]


def armadillo() -> Model:
    shell, skin = (0.66, 0.56, 0.48), (0.80, 0.66, 0.58)
    face = Face(
        coat=skin,
        radius=0.17,
        snout=(1.15, 0.55, 0.20),
        ear="pointed",
        ears=0.62,
        eyes=0.17,
        nose_size=0.14,
        nose=(0.5, 0.34, 0.34),
    )
    bands = Paint(colour=shell, pattern=stripes((0.45, 0.37, 0.32), 0.105, 0, 0.28), gloss=0.3)
    model = beast(
        face,
        coat=skin,
        head_at=(-0.64, 0.36),
        back=0.28,
        length=0.86,
        girth=0.19,
        leg=0.055,
        step=0.02,
        far=(0.6, 0.48, 0.42),
        neck=0.8,
        tail=((0.40, 0.24), (0.68, 0.12), (0.92, 0.06)),
        tail_thick=(0.09, 0.02),
        blend=0.05,
    )
    return [
        *model,
        ball((0.52, 0.33, 0.34), bands, (0.0, 0.34, 0)),
        ball((0.14, 0.10, 0.14), Paint(colour=shell, gloss=0.3), (-0.66, 0.49, 0.06)),
    ]


def chameleon() -> Model:
    green, lime = (0.36, 0.74, 0.30), (0.78, 0.90, 0.36)
    skin = Paint(colour=green, pattern=stripes(lime, 0.16, 0, 0.35))
    parts = [
        limb((-0.26, 0.50, 0), (0.24, 0.46, 0), 0.19, skin, 0.13),
        limb((-0.26, 0.52, 0), (-0.52, 0.62, 0.06), 0.14, plain(green), 0.17),
        limb((-0.56, 0.58, 0.08), (-0.78, 0.52, 0.14), 0.13, plain(green), 0.07),
        limb((-0.50, 0.68, 0.02), (-0.34, 0.90, -0.02), 0.12, plain(green), 0.03),
    ]
    curl = []
    for k in range(22):
        a = math.radians(96 - 27 * k)
        radius = 0.235 * math.exp(-0.088 * k)
        curl.append((0.42 + radius * math.cos(a) * 1.0, 0.27 + radius * math.sin(a)))
    parts.append(limb((0.24, 0.46, 0), (curl[0][0], curl[0][1], 0), 0.12, plain(green), 0.075))
    parts += [
        limb((ax, ay, 0), (bx, by, 0), 0.070 * 0.95**k, plain(green), 0.070 * 0.95 ** (k + 1))
        for k, ((ax, ay), (bx, by)) in enumerate(pairwise(curl))
    ]
    for x, z in ((-0.22, 0.14), (0.16, 0.13), (-0.10, -0.14), (0.24, -0.12)):
        parts += [
            limb((x, 0.44, z), (x - 0.10, 0.26, z * 1.7), 0.05, plain(green), 0.04),
            limb((x - 0.10, 0.26, z * 1.7), (x, 0.10, z * 0.9), 0.04, plain(green), 0.05),
        ]
    eye = (-0.58, 0.68, 0.22)
    bark = Paint(colour=(0.48, 0.31, 0.19), gloss=0.1)
    return [
        sculpted(parts, 0.035),
        ball(0.105, plain(lime), eye),
        ball(0.045, plain(INK, 0.8), (-0.64, 0.69, 0.31)),
        ball(0.014, plain(WHITE), (-0.65, 0.71, 0.35)),
        limb((-0.92, 0.02, 0), (0.34, 0.08, 0), 0.06, bark, 0.05),
        limb((-0.5, 0.54, 0.26), (-0.76, 0.46, 0.22), 0.010, plain(INK)),
    ]


_SIDE = (lamb, foal, capybara, hyena, armadillo, chameleon)
_FRONT = (red_panda, lemur, meerkat, walrus, arctic_fox, fennec_fox)
MODELS = {f.__name__: f for f in (*_SIDE, *_FRONT)}
VIEWS = {f.__name__: SIDE for f in _SIDE} | {f.__name__: FRONT for f in _FRONT}
