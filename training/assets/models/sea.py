"""What lives in water, and small or ancient animals."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.beasts import (
    FRONT,
    INK,
    SIDE,
    WHITE,
    Face,
    Model,
    beast,
)
from training.assets.models.patterns import patches, plain
from training.assets.solid import (
    Colour,
    Paint,
    Part,
    ball,
    box,
    limb,
    ring,
    sculpted,
    slab,
)


def _eyes(spots: list[tuple[float, float, float]], size: float) -> Model:
    return [
        part
        for x, y, z in spots
        for part in (
            ball((size, size * 1.2, size * 0.6), plain(INK, 0.8), (x, y, z)),
            ball(size * 0.3, plain(WHITE), (x - 0.3 * size, y + 0.5 * size, z + 0.5 * size)),
        )
    ]


def starfish() -> Model:
    skin = Paint(colour=(0.98, 0.48, 0.26), pattern=patches((1.0, 0.66, 0.36), 9.0, 0.1), gloss=0.2)
    arms = [
        limb((0, 0.6, 0), (0.60 * math.sin(a), 0.6 + 0.60 * math.cos(a), -0.03), 0.20, skin, 0.075)
        for a in [k * 2 * math.pi / 5 for k in range(5)]
    ]
    dots = [
        ball(0.026, plain((1.0, 0.84, 0.62)), (q * math.sin(a), 0.6 + q * math.cos(a), 0.20 - 0.18 * q))
        for a in [k * 2 * math.pi / 5 for k in range(5)]
        for q in (0.26, 0.38, 0.50)
    ]
    smile = [
        limb(
            (0.10 * math.sin(a), 0.57 - 0.10 * math.cos(a), 0.215),
            (0.10 * math.sin(a + 0.3), 0.57 - 0.10 * math.cos(a + 0.3), 0.215),
            0.013,
            plain(INK),
        )
        for a in (-0.75, -0.45, -0.15, 0.15, 0.45)
    ]
    return [sculpted(arms, 0.09), *dots, *_eyes([(-0.08, 0.66, 0.205), (0.08, 0.66, 0.205)], 0.035), *smile]


def seahorse() -> Model:
    yellow, orange = (0.99, 0.76, 0.24), (0.96, 0.52, 0.16)
    line = [
        (-0.10, 1.34),
        (0.04, 1.18),
        (0.10, 1.00),
        (0.06, 0.80),
        (0.0, 0.62),
        (0.06, 0.44),
        (0.16, 0.30),
        (0.16, 0.14),
        (0.04, 0.07),
        (-0.06, 0.14),
        (-0.03, 0.24),
        (0.05, 0.22),
    ]
    thick = [0.15, 0.12, 0.17, 0.20, 0.16, 0.12, 0.095, 0.08, 0.066, 0.055, 0.045, 0.035]
    parts = [
        limb((a[0], a[1], 0), (b[0], b[1], 0), ra, plain(yellow), rb)
        for a, b, ra, rb in zip(line[:-1], line[1:], thick[:-1], thick[1:], strict=True)
    ]
    parts += [
        limb((-0.16, 1.33, 0.04), (-0.42, 1.24, 0.16), 0.075, plain(yellow), 0.050),
        ball((0.055, 0.055, 0.05), plain(orange), (-0.43, 1.24, 0.165)),
    ]
    parts += [
        limb((x, y, 0), (x + 0.10, y + 0.10, 0), 0.045, plain(orange), 0.015)
        for x, y in ((-0.02, 1.46), (0.10, 1.32), (0.20, 1.12))
    ]
    fin = slab(
        [(0.18, 0.92), (0.40, 1.00), (0.44, 0.84), (0.38, 0.70), (0.18, 0.72)],
        0.05,
        plain(orange),
        (0, 0, 0),
        edge=0.02,
    )
    belly = [(ball((0.10, 0.30, 0.4), plain(WHITE), (-0.10, 0.82, 0.05)), (1.0, 0.90, 0.58))]
    ridges = [
        ring(r * 0.93, 0.016, plain(orange), (x, y, 0), turn=(0, 0, t))
        for x, y, r, t in (
            (0.09, 0.90, 0.185, -4),
            (0.05, 0.76, 0.195, 14),
            (0.01, 0.62, 0.165, 8),
            (0.05, 0.47, 0.125, -28),
        )
    ]
    return [sculpted(parts, 0.05, stains=belly), fin, *ridges, *_eyes([(-0.14, 1.39, 0.145)], 0.042)]


def stingray() -> Model:
    blue, pale = (0.36, 0.52, 0.72), (0.60, 0.74, 0.88)
    parts = [
        ball((0.62, 0.07, 0.42), plain(blue), (0, 0.3, 0)),
        ball((0.30, 0.13, 0.42), plain(blue), (0, 0.32, 0.04)),
        limb((0, 0.3, -0.3), (0, 0.34, -1.25), 0.06, plain(blue), 0.010),
        *[limb((s * 0.40, 0.30, 0), (s * 0.86, 0.42, -0.10), 0.10, plain(blue), 0.025) for s in (-1, 1)],
        *[limb((s * 0.08, 0.3, 0.40), (s * 0.13, 0.3, 0.54), 0.05, plain(blue), 0.03) for s in (-1, 1)],
    ]
    spots = [
        (ball(0.05, plain(WHITE), (x, 0.38, z)), pale)
        for x, z in (
            (-0.30, 0.0),
            (0.30, 0.02),
            (-0.18, -0.2),
            (0.18, -0.18),
            (-0.42, -0.12),
            (0.42, -0.14),
            (0, -0.10),
            (0, 0.1),
        )
    ]
    return [sculpted(parts, 0.12, stains=spots), *_eyes([(-0.15, 0.44, 0.30), (0.15, 0.44, 0.30)], 0.04)]


def _whale(skin: Colour, belly: Colour, stains: list[tuple[Part, Colour]], *, dorsal: float, more: list[Part]) -> Model:
    parts = [
        limb((-0.42, 0.42, 0), (0.25, 0.44, 0), 0.30, plain(skin), 0.26),
        limb((0.25, 0.44, 0), (0.78, 0.56, 0), 0.26, plain(skin), 0.07),
        limb((-0.42, 0.40, 0), (-0.62, 0.38, 0), 0.29, plain(skin), 0.20),
        *[limb((0.78, 0.56, 0), (0.98, 0.66 + 0.04 * s, s * 0.24), 0.075, plain(skin), 0.03) for s in (-1, 1)],
        limb((-0.20, 0.28, 0.24), (-0.06, 0.04, 0.46), 0.11, plain(skin), 0.045),
    ]
    if dorsal:
        parts.append(limb((0.06, 0.66, 0), (0.20, 0.70 + dorsal, 0), 0.10, plain(skin), 0.025))
    return [
        sculpted(
            [*parts, *more], 0.09, stains=[(ball((0.78, 0.26, 0.6), plain(WHITE), (-0.20, 0.14, 0)), belly), *stains]
        )
    ]


def orca() -> Model:
    black = (0.14, 0.14, 0.18)
    stains = [
        (ball((0.13, 0.07, 0.2), plain(WHITE), (-0.46, 0.56, 0.28), turn=(0, 0, -12)), WHITE),
        (ball((0.22, 0.08, 0.3), plain(WHITE), (0.30, 0.34, 0.2), turn=(0, 0, 22)), WHITE),
    ]
    return [*_whale(black, WHITE, stains, dorsal=0.32, more=[]), *_eyes([(-0.56, 0.47, 0.255)], 0.028)]


def narwhal() -> Model:
    grey = (0.60, 0.68, 0.78)
    spots = [
        (ball(0.04 + 0.01 * (k % 3), plain(WHITE), (x, y, 0.25)), (0.44, 0.52, 0.63))
        for k, (x, y) in enumerate(
            ((-0.30, 0.64), (-0.10, 0.58), (0.08, 0.64), (0.24, 0.54), (-0.20, 0.50), (0.40, 0.60), (0.06, 0.50))
        )
    ]
    tusk = [
        limb((-0.74, 0.50, 0.06), (-1.42, 0.72, 0.12), 0.042, plain((0.98, 0.95, 0.86), 0.5), 0.008),
        *[
            ring(
                0.040 - 0.006 * k,
                0.008,
                plain((0.84, 0.78, 0.66)),
                (-0.82 - 0.11 * k, 0.526 + 0.0355 * k, 0.067 + 0.0097 * k),
                turn=(0, 0, 66),
            )
            for k in range(5)
        ],
    ]
    return [
        *_whale(grey, (0.90, 0.92, 0.95), spots, dorsal=0.0, more=[]),
        *_eyes([(-0.60, 0.48, 0.225)], 0.030),
        *tusk,
        *[
            limb(a, b, 0.012, plain(INK))
            for a, b in (((-0.80, 0.36, 0.12), (-0.72, 0.33, 0.19)), ((-0.72, 0.33, 0.19), (-0.64, 0.36, 0.24)))
        ],
    ]


def axolotl() -> Model:
    pink, rose = (0.99, 0.76, 0.80), (0.94, 0.38, 0.52)
    parts = [
        ball((0.34, 0.25, 0.26), plain(pink), (0, 0.62, 0.16)),
        limb((0, 0.46, 0), (0.10, 0.24, -0.12), 0.20, plain(pink), 0.18),
        limb((0.10, 0.24, -0.12), (0.52, 0.14, -0.1), 0.16, plain(pink), 0.08),
        limb((0.52, 0.14, -0.1), (0.80, 0.28, -0.05), 0.08, plain(pink), 0.03),
    ]
    parts += [limb((s * 0.15, 0.34, 0.05), (s * 0.24, 0.10, 0.20), 0.075, plain(pink), 0.055) for s in (-1, 1)] + [
        limb((s * 0.14 + 0.06, 0.20, -0.05), (s * 0.30 + 0.06, 0.05, 0.10), 0.085, plain(pink), 0.06) for s in (-1, 1)
    ]
    gills = [
        part
        for s in (-1, 1)
        for k, a in enumerate((52, 20, -12))
        for part in (
            limb(
                (s * 0.30, 0.68 - 0.07 * k, 0.10),
                (
                    s * (0.30 + 0.30 * math.cos(math.radians(a))),
                    0.68 - 0.07 * k + 0.30 * math.sin(math.radians(a)),
                    0.04,
                ),
                0.050,
                plain(rose),
                0.030,
            ),
            *[
                ball(
                    0.040,
                    plain(rose),
                    (s * (0.30 + q * math.cos(math.radians(a))), 0.72 - 0.07 * k + q * math.sin(math.radians(a)), 0.05),
                )
                for q in (0.16, 0.24, 0.30)
            ],
        )
    ]
    blush = [(ball((0.06, 0.04, 0.1), plain(WHITE), (s * 0.21, 0.56, 0.36)), (0.98, 0.56, 0.64)) for s in (-1, 1)]
    smile = [
        limb(
            (0.09 * math.sin(a), 0.62 - 0.09 * math.cos(a), 0.415 - 0.03 * abs(math.sin(a))),
            (0.09 * math.sin(a + 0.35), 0.62 - 0.09 * math.cos(a + 0.35), 0.415 - 0.03 * abs(math.sin(a + 0.35))),
            0.012,
            plain((0.55, 0.20, 0.28)),
        )
        for a in (-0.9, -0.55, -0.2, 0.2, 0.55)
    ]
    return [
        sculpted(parts, 0.06, stains=blush),
        sculpted(gills, 0.02),
        *_eyes([(-0.19, 0.65, 0.365), (0.19, 0.65, 0.365)], 0.042),
        *smile,
    ]


def _fish(
    coat: Colour, stains: list[tuple[Part, Colour]], fin: Colour, *, high: float = 0.30, tail: float = 0.30
) -> Model:
    body = sculpted(
        [
            ball((0.46, high, 0.20), plain(coat), (0, 0.5, 0)),
            limb((0.25, 0.5, 0), (0.48, 0.5, 0), 0.14, plain(coat), 0.08),
        ],
        0.08,
        stains=stains,
        gloss=0.4,
    )
    paint = Paint(colour=fin, gloss=0.3, soft=0.6)
    fins = [
        sculpted([limb((0.48, 0.5, 0), (0.48 + tail, 0.5 + s * 0.26, 0.0), 0.07, paint, 0.11) for s in (-1, 1)], 0.08),
        sculpted(
            [
                limb((-0.12, 0.5 + high * 0.85, 0), (0.14, 0.54 + high * 1.15, 0), 0.07, paint, 0.08),
                limb((0.14, 0.54 + high * 1.15, 0), (0.28, 0.5 + high * 0.8, 0), 0.07, paint, 0.05),
            ],
            0.06,
        ),
        sculpted([limb((0.05, 0.5 - high * 0.85, 0), (0.20, 0.47 - high * 1.12, 0), 0.06, paint, 0.06)], 0.03),
        sculpted([limb((-0.02, 0.44, 0.19), (0.18, 0.38, 0.27), 0.06, paint, 0.085)], 0.02),
    ]
    mouth = [limb((-0.445, 0.47, 0.06), (-0.36, 0.43, 0.12), 0.013, plain(INK))]
    return [
        body,
        *fins,
        ball((0.062, 0.07, 0.04), plain(WHITE), (-0.26, 0.58, 0.155)),
        *_eyes([(-0.27, 0.58, 0.185)], 0.036),
        *mouth,
    ]


def clownfish() -> Model:
    orange = (0.99, 0.47, 0.10)
    bands = [
        part
        for x, w in ((-0.13, 0.060), (0.13, 0.062), (0.40, 0.035))
        for part in (
            (box((2 * w + 0.045, 2, 2), plain(WHITE), (x, -0.5, 0), edge=0.001), (0.14, 0.12, 0.14)),
            (box((2 * w, 2, 2), plain(WHITE), (x, -0.5, 0), edge=0.001), (0.98, 0.98, 0.99)),
        )
    ]
    return _fish(orange, bands, (0.96, 0.40, 0.08), high=0.29, tail=0.18)


def goldfish() -> Model:
    return _fish(
        (0.99, 0.56, 0.12),
        [(ball((0.36, 0.12, 0.4), plain(WHITE), (-0.06, 0.26, 0)), (1.0, 0.82, 0.46))],
        (0.99, 0.46, 0.10),
        high=0.31,
        tail=0.34,
    )


def triceratops() -> Model:
    green, tan = (0.46, 0.62, 0.40), (0.90, 0.80, 0.58)
    face = Face(
        coat=green, radius=0.27, snout=(0.52, 0.56, 0.34), muzzle=tan, ear="none", eyes=0.14, nose_size=0.0, apart=0.55
    )
    frill = [ball((0.34, 0.38, 0.08), plain((0.86, 0.54, 0.32)), (-0.42, 1.00, -0.06), turn=(0, -34, -14))]
    studs = [
        ball(
            0.045,
            plain(tan),
            (
                -0.42 + 0.33 * math.cos(math.radians(a)) * 0.80,
                1.00 + 0.37 * math.sin(math.radians(a)),
                -0.04 - 0.19 * math.cos(math.radians(a)),
            ),
        )
        for a in (10, 40, 70, 100, 130, 160)
    ]
    horns = [
        limb((-0.50, 1.02, 0.30), (-0.78, 1.30, 0.52), 0.050, plain(tan, 0.4), 0.008),
        limb((-0.66, 1.02, 0.10), (-0.96, 1.28, 0.28), 0.050, plain(tan, 0.4), 0.008),
        limb((-0.80, 0.74, 0.36), (-0.92, 0.90, 0.44), 0.045, plain(tan, 0.4), 0.010),
    ]
    return beast(
        face,
        coat=green,
        head_at=(-0.58, 0.82),
        back=0.62,
        length=1.16,
        girth=0.31,
        leg=0.105,
        step=0.03,
        far=(0.32, 0.45, 0.28),
        belly=tan,
        neck=0.85,
        tail=((0.52, 0.60), (0.82, 0.36), (1.10, 0.22)),
        tail_thick=(0.20, 0.04),
        more=frill,
        extra=[*horns, *studs],
    )


def stegosaurus() -> Model:
    green, orange = (0.40, 0.62, 0.52), (0.96, 0.58, 0.22)
    face = Face(coat=green, radius=0.17, snout=(0.72, 0.62, 0.46), ear="none", eyes=0.17, nose_size=0.0)
    plates = [
        slab(
            [(-0.10 * k, 0), (0.10 * k, 0), (0.12 * k, 0.14 * k), (0, 0.30 * k), (-0.12 * k, 0.14 * k)],
            0.05,
            plain(orange),
            (x, y, 0.03),
            turn=(0, 0, t),
            edge=0.02,
        )
        for x, y, k, t in (
            (-0.62, 0.62, 0.55, 42),
            (-0.42, 0.76, 0.80, 26),
            (-0.18, 0.87, 1.05, 10),
            (0.10, 0.90, 1.15, -6),
            (0.36, 0.82, 1.0, -24),
            (0.58, 0.65, 0.75, -38),
            (0.76, 0.48, 0.55, -40),
        )
    ]
    spikes = [
        limb((0.98 + 0.09 * k, 0.27, 0.0), (1.06 + 0.10 * k, 0.46, 0.05 * s), 0.03, plain((0.95, 0.90, 0.78)), 0.006)
        for k in (0, 1)
        for s in (-1, 1)
    ]
    return beast(
        face,
        coat=green,
        head_at=(-0.86, 0.50),
        back=0.62,
        length=1.12,
        girth=0.30,
        leg=0.095,
        step=0.03,
        far=(0.28, 0.45, 0.37),
        belly=(0.78, 0.86, 0.66),
        neck=0.6,
        tail=((0.46, 0.58), (0.80, 0.38), (1.18, 0.22)),
        tail_thick=(0.20, 0.04),
        extra=[*plates, *spikes],
    )


def dragonfly() -> Model:
    teal, dark = (0.12, 0.62, 0.68), (0.08, 0.36, 0.44)
    body = [
        ball((0.11, 0.10, 0.10), plain(teal), (-0.12, 0.5, 0)),
        ball((0.09, 0.09, 0.09), plain(teal), (-0.28, 0.5, 0)),
        *[
            limb(
                (-0.02 + 0.13 * k, 0.5 - 0.012 * k, 0),
                (0.10 + 0.13 * k, 0.49 - 0.012 * k, 0),
                0.050,
                plain((teal, dark)[k % 2]),
                0.044,
            )
            for k in range(6)
        ],
    ]
    wings = [
        ball((0.42, 0.085, 0.012), Paint(colour=(0.80, 0.93, 0.98), gloss=0.8), (x, y, z), turn=(0, 0, a))
        for x, y, z, a in (
            (-0.02, 0.88, 0.06, 72),
            (0.16, 0.84, 0.05, 54),
            (-0.20, 0.88, -0.06, 100),
            (-0.34, 0.84, -0.08, 118),
        )
    ]
    eyes = [ball(0.062, plain((0.45, 0.20, 0.30), 0.8), (-0.33, 0.53, s * 0.062)) for s in (-1, 1)]
    return [sculpted(body, 0.02), *wings, *eyes]


def pterodactyl() -> Model:
    brown, tan = (0.64, 0.46, 0.34), (0.88, 0.72, 0.52)
    body = [
        limb((0, 0.62, 0), (0, 0.30, 0), 0.13, plain(brown), 0.08),
        limb((0, 0.70, 0.02), (-0.06, 0.90, 0.08), 0.09, plain(brown), 0.08),
        ball(0.10, plain(brown), (-0.08, 0.94, 0.10)),
        limb((-0.10, 0.94, 0.12), (-0.42, 0.84, 0.26), 0.075, plain(brown), 0.014),
        limb((-0.04, 0.98, 0.06), (0.26, 1.14, -0.04), 0.06, plain((0.90, 0.46, 0.26)), 0.012),
    ]
    wings = []
    for s in (-1, 1):
        wings += [
            slab(
                [
                    (0, 0.66),
                    (s * 0.45, 0.98),
                    (s * 1.15, 0.78),
                    (s * 0.80, 0.66),
                    (s * 0.50, 0.46),
                    (s * 0.24, 0.40),
                    (0, 0.40),
                ][::s],
                0.035,
                plain(tan),
                (0, 0, -0.02),
                edge=0.014,
            ),
            limb((0, 0.66, 0), (s * 0.45, 0.98, 0), 0.045, plain(brown), 0.04),
            limb((s * 0.45, 0.98, 0), (s * 1.16, 0.78, 0), 0.04, plain(brown), 0.012),
        ]
    feet = [limb((s * 0.06, 0.30, 0), (s * 0.10, 0.08, 0.02), 0.04, plain(brown), 0.02) for s in (-1, 1)]
    return [sculpted([*body, *feet], 0.04), *wings, *_eyes([(-0.11, 0.985, 0.185)], 0.022)]


def guinea_pig() -> Model:
    brown = (0.72, 0.44, 0.24)
    face = Face(
        coat=brown,
        radius=0.26,
        snout=(0.20, 0.52, 0.42),
        muzzle=WHITE,
        ear="side",
        ears=0.32,
        ear_colour=(0.50, 0.32, 0.24),
        eyes=0.17,
        nose=(0.90, 0.56, 0.56),
        nose_size=0.10,
        stains=[(ball((0.06, 0.2, 0.3), plain(WHITE), (0, 0.12, 0.2)), WHITE)],
    )
    return beast(
        face,
        coat=brown,
        head_at=(-0.36, 0.42),
        back=0.30,
        length=0.84,
        girth=0.27,
        leg=0.055,
        step=0.0,
        neck=1.0,
        far=(0.5, 0.3, 0.16),
        tail=((0.34, 0.26), (0.36, 0.25)),
        tail_thick=(0.06, 0.06),
        stains=[
            (ball((0.22, 0.5, 0.5), plain(WHITE), (-0.02, 0.34, 0)), WHITE),
            (ball((0.26, 0.5, 0.5), plain(WHITE), (0.36, 0.34, 0)), (0.20, 0.17, 0.18)),
        ],
    )


_SIDE = (seahorse, orca, narwhal, clownfish, goldfish, triceratops, stegosaurus, dragonfly, guinea_pig)
_FRONT = (starfish, axolotl, pterodactyl)
MODELS = {f.__name__: f for f in (*_SIDE, *_FRONT, stingray)}
VIEWS = (
    {f.__name__: SIDE for f in _SIDE}
    | {f.__name__: FRONT for f in _FRONT}
    | {"stingray": View(yaw_deg=24.0, pitch_deg=38.0, smooth=True)}
)
