"""Breeds, and beasts of the hills and the steppe, by what tells them apart."""

from __future__ import annotations

import itertools

from training.assets.models.beasts import CREAM, FRONT, INK, SIDE, WHITE, Face, Model, beast, sitter, stain
from training.assets.models.patterns import plain
from training.assets.solid import Colour, Part, ball, limb, rough, sculpted

_TAN, _RUST, _BLACK, _GREY = (0.86, 0.58, 0.30), (0.70, 0.36, 0.16), (0.17, 0.15, 0.16), (0.58, 0.57, 0.58)


def horns(line: tuple[tuple[float, float, float], ...], colour: Colour, thick: float = 0.06) -> list[Part]:
    """A pair, from points on the left one; they lie about the head of a beast that looks left."""
    out: list[Part] = []
    for z in (0.14, -0.10):
        points = [(x, y, z + (dz if z > 0 else -dz)) for x, y, dz in line]
        count = len(points) - 1
        out += [
            limb(a, b, thick * (1 - 0.8 * k / count), plain(colour, 0.4), thick * (1 - 0.8 * (k + 1) / count))
            for k, (a, b) in enumerate(itertools.pairwise(points))
        ]
    return out


def samoyed() -> Model:
    coat = (0.98, 0.97, 0.95)
    face = Face(
        coat=coat,
        radius=0.32,
        broad=1.1,
        snout=(0.46, 0.40, 0.26),
        ears=0.42,
        tongue=True,
        ear_inside=(0.96, 0.84, 0.82),
    )
    ruff = [ball((0.30, 0.34, 0.30), plain(coat), (-0.40, 0.74, 0.04))]
    return beast(
        face,
        coat=coat,
        girth=0.29,
        leg=0.09,
        far=(0.88, 0.88, 0.90),
        tail=((0.36, 0.82), (0.50, 1.02), (0.40, 1.20), (0.20, 1.16)),
        tail_thick=(0.12, 0.12),
        more=ruff,
    )


def shiba_inu() -> Model:
    cheeks = [(ball((0.16, 0.16, 0.3), plain(WHITE), (s * 0.17, -0.13, 0.26)), CREAM) for s in (-1, 1)]
    brows = [(ball((0.05, 0.04, 0.3), plain(WHITE), (s * 0.12, 0.14, 0.2)), CREAM) for s in (-1, 1)]
    face = Face(
        coat=_TAN, radius=0.30, broad=1.08, snout=(0.46, 0.40, 0.26), muzzle=CREAM, ears=0.44, stains=[*cheeks, *brows]
    )
    return beast(
        face,
        coat=_TAN,
        belly=CREAM,
        socks=CREAM,
        sock_height=0.16,
        leg=0.075,
        far=(0.72, 0.48, 0.26),
        tail=((0.34, 0.80), (0.50, 0.96), (0.42, 1.14), (0.24, 1.10)),
        tail_thick=(0.09, 0.09),
        tail_tip=CREAM,
        stains=[(ball((0.2, 0.30, 0.3), plain(WHITE), (-0.50, 0.62, 0.05)), CREAM)],
    )


def rottweiler() -> Model:
    tan = (0.66, 0.36, 0.16)
    brows = [(ball((0.045, 0.04, 0.3), plain(WHITE), (s * 0.12, 0.13, 0.2)), tan) for s in (-1, 1)]
    face = Face(coat=_BLACK, radius=0.30, snout=(0.56, 0.48, 0.38), muzzle=tan, ear="floppy", ears=0.46, stains=brows)
    return beast(
        face,
        coat=_BLACK,
        girth=0.27,
        leg=0.09,
        socks=tan,
        sock_height=0.24,
        far=(0.13, 0.12, 0.13),
        tail=((0.38, 0.80), (0.50, 0.88)),
        tail_thick=(0.06, 0.05),
        stains=[(ball((0.14, 0.14, 0.3), plain(WHITE), (-0.52, 0.60, 0.1)), tan)],
    )


def fluffy_cat() -> Model:
    """As Persians and Maine Coons are."""
    coat, dark = (0.72, 0.62, 0.52), (0.44, 0.34, 0.27)
    bands = [(stain((x, 0.28, 0.16), (0.028, 0.12, 0.2)), dark) for x in (-0.09, 0, 0.09)]
    face = Face(
        coat=coat,
        radius=0.32,
        broad=1.14,
        snout=(0.07, 0.34, 0.24),
        muzzle=CREAM,
        cheeks=0.30,
        ears=0.50,
        eyes=0.17,
        eye_colour=(0.92, 0.72, 0.24),
        nose=(0.80, 0.42, 0.42),
        nose_size=0.09,
        stains=bands,
    )
    mane = [
        ball((0.30, 0.24, 0.24), plain(CREAM), (0, 0.48, 0.12)),
        *[ball(0.16, plain(coat), (s * 0.26, 0.52, 0.06)) for s in (-1, 1)],
    ]
    return sitter(
        face,
        coat=coat,
        belly=CREAM,
        height=0.54,
        girth=0.33,
        arm=0.095,
        tail=((0.24, 0.14, -0.15), (0.52, 0.16, -0.1), (0.66, 0.36, -0.05), (0.62, 0.60, -0.05)),
        tail_thick=(0.13, 0.15),
        rings=dark,
        more=mane,
    )


def sphynx_cat() -> Model:
    skin = (0.93, 0.76, 0.70)
    face = Face(
        coat=skin,
        radius=0.28,
        snout=(0.10, 0.34, 0.22),
        cheeks=0.20,
        ears=0.86,
        ear_inside=(0.95, 0.62, 0.60),
        eyes=0.19,
        eye_colour=(0.46, 0.74, 0.80),
        nose=(0.86, 0.48, 0.50),
        nose_size=0.09,
    )
    return sitter(
        face,
        coat=skin,
        height=0.56,
        girth=0.23,
        arm=0.06,
        tail=((0.18, 0.10, -0.15), (0.40, 0.10, -0.05), (0.50, 0.14, 0.15), (0.48, 0.12, 0.34)),
        tail_thick=(0.04, 0.02),
    )


def highland_cow() -> Model:
    coat = _RUST
    face = Face(
        coat=coat,
        radius=0.27,
        snout=(0.52, 0.54, 0.46),
        muzzle=(0.86, 0.62, 0.48),
        ear="side",
        ears=0.42,
        eyes=0.03,
        nose=(0.42, 0.24, 0.20),
        nose_size=0.2,
    )
    fringe = [
        limb(
            (-0.58 + 0.07 * k, 1.18, 0.18 + 0.03 * k),
            (-0.68 + 0.09 * k, 0.86 - 0.03 * (k % 2), 0.36 + 0.02 * k),
            0.06,
            plain((0.78, 0.44, 0.20)),
            0.03,
        )
        for k in range(-1, 4)
    ]
    shag = [
        limb((-0.42 + 0.1 * k, 0.60, 0.16), (-0.42 + 0.1 * k, 0.30 + 0.04 * (k % 2), 0.22), 0.085, plain(coat), 0.03)
        for k in range(9)
    ]
    horns = [
        limb(a, b, r, plain((0.93, 0.88, 0.76), 0.4), q)
        for a, b, r, q in (
            ((-0.76, 1.12, 0.02), (-1.06, 1.14, 0.0), 0.06, 0.05),
            ((-1.06, 1.14, 0.0), (-1.18, 1.42, 0.0), 0.05, 0.012),
            ((-0.38, 1.14, 0.22), (-0.12, 1.20, 0.40), 0.06, 0.05),
            ((-0.12, 1.20, 0.40), (-0.02, 1.48, 0.44), 0.05, 0.012),
        )
    ]
    return beast(
        face,
        coat=coat,
        head_at=(-0.58, 0.98),
        length=0.98,
        girth=0.31,
        leg=0.085,
        back=0.66,
        tail=((0.46, 0.76), (0.58, 0.56), (0.56, 0.34)),
        tail_thick=(0.04, 0.07),
        more=shag,
        extra=[*fringe, *horns],
    )


def mountain_goat() -> Model:
    coat = (0.95, 0.94, 0.91)
    face = Face(
        coat=coat,
        radius=0.21,
        snout=(0.80, 0.56, 0.42),
        ear="side",
        ears=0.42,
        eyes=0.15,
        nose=(0.3, 0.28, 0.3),
        nose_size=0.16,
    )
    beard = [limb((-0.78, 0.86, 0.30), (-0.76, 0.66, 0.30), 0.07, plain(coat), 0.02)]
    wool = [ball((0.2, 0.16, 0.22), plain(coat), (x, 0.58, 0.02)) for x in (-0.28, -0.05, 0.18)]
    return beast(
        face,
        coat=coat,
        head_at=(-0.58, 1.06),
        girth=0.27,
        leg=0.07,
        back=0.68,
        socks=(0.36, 0.34, 0.36),
        sock_height=0.08,
        far=(0.84, 0.83, 0.81),
        tail=((0.40, 0.80), (0.50, 0.84)),
        tail_thick=(0.07, 0.04),
        more=[*beard, *wool],
        extra=horns(((-0.54, 1.22, 0.0), (-0.48, 1.44, 0.02), (-0.34, 1.56, 0.04)), (0.20, 0.18, 0.19)),
    )


def reindeer() -> Model:
    coat = (0.54, 0.40, 0.31)
    face = Face(
        coat=coat,
        radius=0.20,
        snout=(0.86, 0.54, 0.44),
        muzzle=(0.80, 0.72, 0.64),
        ear="side",
        ears=0.46,
        eyes=0.16,
        nose_size=0.2,
        nose=(0.28, 0.18, 0.17),
    )
    bone = (0.86, 0.74, 0.56)
    antlers: Model = []
    for z in (0.14, -0.08):
        s = 1 if z > 0 else -1
        main = [(-0.52, 1.26, z), (-0.42, 1.52, z + s * 0.08), (-0.52, 1.80, z + s * 0.12)]
        antlers += [
            limb(main[0], main[1], 0.035, plain(bone), 0.032),
            limb(main[1], main[2], 0.032, plain(bone), 0.015),
            *[
                limb(a, b, 0.03, plain(bone), 0.012)
                for a, b in (
                    (main[1], (-0.22, 1.72, z + s * 0.10)),
                    ((-0.45, 1.62, z + s * 0.1), (-0.34, 1.90, z + s * 0.14)),
                    ((-0.50, 1.34, z), (-0.76, 1.50, z + s * 0.04)),
                )
            ],
        ]
    return beast(
        face,
        coat=coat,
        head_at=(-0.58, 1.12),
        girth=0.23,
        leg=0.055,
        back=0.76,
        belly=(0.84, 0.78, 0.70),
        socks=(0.84, 0.78, 0.70),
        sock_height=0.10,
        far=(0.42, 0.31, 0.25),
        tail=((0.40, 0.86), (0.48, 0.82)),
        tail_thick=(0.06, 0.04),
        tail_colour=WHITE,
        stains=[(ball((0.2, 0.26, 0.3), plain(WHITE), (-0.46, 0.82, 0.05)), (0.88, 0.83, 0.76))],
        extra=antlers,
    )


def lynx() -> Model:
    coat, spot = (0.84, 0.68, 0.46), (0.46, 0.32, 0.20)
    dots = [
        (stain((-0.35 + 0.13 * k, 0.66 + 0.10 * ((k * 7) % 3), 0.22), (0.032, 0.03, 0.1)), spot) for k in range(7)
    ] + [(stain((-0.30 + 0.12 * k, 0.58 + 0.12 * ((k * 5) % 3), 0.24), (0.03, 0.03, 0.1)), spot) for k in range(6)]
    face = Face(
        coat=coat,
        radius=0.27,
        broad=1.08,
        snout=(0.18, 0.40, 0.28),
        muzzle=WHITE,
        cheeks=0.30,
        ears=0.62,
        eyes=0.15,
        eye_colour=(0.92, 0.76, 0.30),
        nose=(0.78, 0.42, 0.40),
        nose_size=0.11,
    )
    tufts = [
        limb((-0.72, 1.34, 0.02), (-0.78, 1.52, 0.02), 0.03, plain(INK), 0.006),
        limb((-0.42, 1.34, 0.28), (-0.38, 1.52, 0.34), 0.03, plain(INK), 0.006),
    ]
    return beast(
        face,
        coat=coat,
        belly=WHITE,
        leg=0.085,
        far=(0.70, 0.56, 0.38),
        tail=((0.38, 0.78), (0.50, 0.80)),
        tail_thick=(0.06, 0.06),
        tail_tip=_BLACK,
        stains=dots,
        extra=tufts,
    )


def porcupine() -> Model:
    quill_end, coat = (0.94, 0.90, 0.82), (0.30, 0.24, 0.21)
    face = Face(
        coat=coat,
        radius=0.2,
        snout=(0.56, 0.54, 0.34),
        muzzle=(0.46, 0.36, 0.30),
        ear="round",
        ears=0.3,
        eyes=0.16,
        nose_size=0.16,
    )
    body = beast(
        face,
        coat=coat,
        head_at=(-0.60, 0.48),
        back=0.40,
        length=0.88,
        girth=0.26,
        leg=0.07,
        step=0.02,
        tail=((0.40, 0.40), (0.52, 0.34)),
        tail_thick=(0.08, 0.05),
    )
    quills: Model = []
    for row in range(5):
        for k in range(11):
            x, z = -0.36 + 0.085 * k, -0.24 + 0.12 * row
            y = 0.60 - 1.2 * z * z
            tip = (x + 0.30, y + 0.40 - 0.5 * abs(z), z * 1.9)
            mid = ((x + 2 * tip[0]) / 3, (y + 2 * tip[1]) / 3, (z + 2 * tip[2]) / 3)
            quills += [limb((x, y, z), mid, 0.026, plain(coat), 0.02), limb(mid, tip, 0.02, plain(quill_end), 0.004)]
    return [*body, *quills]


def chimpanzee() -> Model:
    coat, skin = (0.22, 0.17, 0.16), (0.86, 0.66, 0.54)
    masks = [
        (stain((0, -0.04, 0.26), (0.20, 0.15, 0.2)), skin),
        *[(stain((s * 0.10, 0.06, 0.26), (0.11, 0.10, 0.2)), skin) for s in (-1, 1)],
    ]
    face = Face(
        coat=coat,
        radius=0.29,
        broad=1.04,
        snout=(0.20, 0.56, 0.44),
        muzzle=skin,
        ear="side",
        ears=0.38,
        ear_colour=skin,
        eyes=0.12,
        nose_size=0.09,
        nose=(0.5, 0.34, 0.28),
        stains=masks,
    )
    return sitter(face, coat=coat, paws=(0.50, 0.36, 0.30), height=0.58, girth=0.30, arm=0.09)


def mole() -> Model:
    """Out of its heap of earth."""
    fur, pink = plain((0.27, 0.24, 0.27)), plain((0.96, 0.66, 0.64))
    earth = [
        rough(ball((0.8, 0.3, 0.62), plain((0.42, 0.29, 0.19), 0.02), (0, 0.1, 0)), 0.05, 6),
        *[
            rough(ball(0.12, plain((0.38, 0.26, 0.17), 0.02), (0.72 * (k - 2) / 2, 0.12, 0.5)), 0.03, 9, k)
            for k in range(5)
        ],
    ]
    return [
        *earth,
        sculpted(
            [ball((0.42, 0.56, 0.40), fur, (0, 0.55, 0)), limb((0, 0.76, 0.30), (0, 0.72, 0.56), 0.17, fur, 0.09)], 0.08
        ),
        ball((0.10, 0.085, 0.08), pink, (0, 0.73, 0.65)),
        *[
            part
            for s in (-1, 1)
            for part in (
                ball(0.036, plain(INK, 0.9), (s * 0.16, 0.90, 0.36)),
                ball((0.2, 0.13, 0.10), pink, (s * 0.40, 0.42, 0.36), turn=(0, 0, s * 24)),
                *[
                    limb(
                        (s * (0.36 + 0.07 * k), 0.38, 0.44),
                        (s * (0.36 + 0.09 * k), 0.26, 0.52),
                        0.035,
                        plain((0.98, 0.90, 0.84)),
                        0.012,
                    )
                    for k in range(4)
                ],
            )
        ],
    ]


_SIDE = (samoyed, shiba_inu, rottweiler, highland_cow, mountain_goat, reindeer, lynx, porcupine)
_FRONT = (fluffy_cat, sphynx_cat, chimpanzee, mole)
MODELS = {f.__name__: f for f in (*_SIDE, *_FRONT)}
VIEWS = {f.__name__: SIDE for f in _SIDE} | {f.__name__: FRONT for f in _FRONT}
