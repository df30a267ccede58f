"""People by what they are and do."""

from __future__ import annotations

import math

from training.assets.models.figures import (
    CHESTNUT,
    FRONT,
    GINGER,
    GOLD,
    INK,
    LEATHER,
    NIGHT,
    SILVER,
    STEEL,
    WHITE,
    Model,
    Who,
    arm,
    belt,
    crown,
    face,
    flat,
    flesh,
    legs,
    skirt,
    somebody,
    trunk,
)
from training.assets.models.patterns import plain, stripes, wood
from training.assets.solid import (
    Paint,
    ball,
    box,
    carved,
    cone,
    lathe,
    limb,
    moved,
    ring,
    rod,
    sculpted,
    slab,
)

RED, OAK = (0.82, 0.14, 0.16), wood((0.55, 0.34, 0.18))


def viking() -> Model:
    who = Who(
        hair=GINGER,
        beard=GINGER,
        cut="long",
        shirt=(0.42, 0.30, 0.22),
        legs=(0.36, 0.34, 0.40),
        shoes=LEATHER,
        stout=1.12,
        sleeves=(0.62, 0.52, 0.40),
    )
    helmet = [
        lathe(((0, 0), (0.235, 0), (0.225, 0.10), (0.13, 0.20), (0, 0.24)), STEEL, (0, 1.55, 0.0), smooth=1),
        ring(0.232, 0.026, GOLD, (0, 1.565, 0.0)),
        *[
            limb((s * 0.20, 1.64, 0), (s * 0.34, 1.68, 0.0), 0.055, plain((0.95, 0.90, 0.78), 0.5), 0.046)
            for s in (-1, 1)
        ],
        *[
            limb((s * 0.34, 1.68, 0), (s * 0.39, 1.88, 0.0), 0.046, plain((0.95, 0.90, 0.78), 0.5), 0.010)
            for s in (-1, 1)
        ],
    ]
    shield = [
        cone(
            0.27,
            0.27,
            0.04,
            Paint(colour=RED, pattern=stripes(WHITE, 1, 0, 0.5, around=4)),
            (0.42, 0.80, 0.17),
            turn=(90, 0, 0),
        ),
        ball(0.075, STEEL, (0.42, 0.80, 0.22)),
        ring(0.27, 0.022, STEEL, (0.42, 0.80, 0.195), turn=(90, 0, 0)),
    ]
    axe = [
        rod((-0.44, 0.30, 0.12), (-0.44, 1.32, 0.12), 0.022, OAK),
        slab([(0.02, -0.07), (0.17, -0.16), (0.20, 0.0), (0.17, 0.16), (0.02, 0.07)], 0.03, STEEL, (-0.44, 1.22, 0.12)),
    ]
    fur = [
        ball((0.11, 0.08, 0.12), plain((0.36, 0.25, 0.18)), (x, 1.17, z))
        for x, z in ((-0.20, 0.0), (0.20, 0.0), (-0.11, 0.13), (0.11, 0.13), (0, 0.15), (-0.25, 0.06), (0.25, 0.06))
    ]
    return [
        *somebody(who, ((-0.44, 0.78, 0.12), (0.42, 0.80, 0.10))),
        *belt(plain(LEATHER)),
        *helmet,
        *shield,
        *axe,
        sculpted(fur, 0.04),
    ]


def pirate() -> Model:
    who = Who(
        hair=NIGHT,
        beard=NIGHT,
        cut="long",
        shirt=(0.94, 0.92, 0.88),
        sleeves=(0.62, 0.12, 0.16),
        legs=(0.24, 0.26, 0.36),
        shoes=(0.20, 0.16, 0.15),
    )
    black = plain((0.15, 0.14, 0.17))
    coat = [
        carved(
            lathe(
                ((0, 0), (0.265, 0), (0.235, 0.25), (0.255, 0.62), (0.18, 0.70), (0, 0.70)),
                plain((0.62, 0.12, 0.16)),
                (0, 0.52, -0.015),
                smooth=2,
            ),
            box((0.22, 1.2, 0.5), black, (0, 0.4, 0.25)),
        )
    ]
    brim = slab(
        [
            (-0.40, 0.0),
            (-0.30, 0.12),
            (-0.14, 0.25),
            (0.0, 0.29),
            (0.14, 0.25),
            (0.30, 0.12),
            (0.40, 0.0),
            (0.20, -0.045),
            (0, -0.06),
            (-0.20, -0.045),
        ],
        0.06,
        black,
        (0, 1.61, 0.17),
        turn=(-12, 0, 0),
        edge=0.028,
    )
    skull = [
        ball((0.065, 0.06, 0.03), plain(WHITE), (0, 1.765, 0.165)),
        ball((0.04, 0.035, 0.03), plain(WHITE), (0, 1.71, 0.18)),
        *[ball((0.018, 0.02, 0.02), black, (s * 0.024, 1.765, 0.19)) for s in (-1, 1)],
        *[rod((s * -0.085, 1.665, 0.205), (s * 0.085, 1.70, 0.20), 0.012, plain(WHITE)) for s in (-1, 1)],
    ]
    patch = [
        ball((0.062, 0.06, 0.03), black, (0.082, 1.49, 0.205)),
        limb((0.10, 1.52, 0.20), (0.215, 1.58, 0.02), 0.011, black),
        limb((0.05, 1.50, 0.215), (-0.19, 1.60, 0.10), 0.011, black),
    ]
    cutlass = [
        rod((-0.45, 0.74, 0.16), (-0.45, 0.86, 0.16), 0.022, plain(LEATHER)),
        ring(0.062, 0.014, GOLD, (-0.45, 0.87, 0.16)),
        slab(
            [(-0.03, 0), (0.03, 0), (0.035, 0.3), (-0.02, 0.55), (-0.10, 0.66), (-0.07, 0.5), (-0.035, 0.3)],
            0.02,
            STEEL,
            (-0.45, 0.88, 0.16),
        ),
    ]
    return [
        *somebody(who, ((-0.45, 0.80, 0.16), (0.34, 0.70, 0.06))),
        *flat(coat, 0.80),
        *belt(plain(LEATHER), 0.80),
        box((0.09, 0.075, 0.03), GOLD, (0, 0.765, 0.16)),
        ball((0.24, 0.15, 0.22), black, (0, 1.62, -0.02)),
        brim,
        *skull,
        *patch,
        *cutlass,
    ]


def samurai() -> Model:
    navy, lace = (0.20, 0.22, 0.34), (0.80, 0.16, 0.18)
    who = Who(
        hair=NIGHT, cut="short", shirt=navy, sleeves=navy, legs=(0.26, 0.26, 0.34), shoes=(0.86, 0.78, 0.62), stout=1.05
    )
    plates = Paint(colour=(0.68, 0.13, 0.15), pattern=stripes((0.16, 0.14, 0.18), 0.085, 1, 0.22), gloss=0.5)
    armour = [
        lathe(((0, 0), (0.25, 0), (0.255, 0.3), (0.20, 0.42), (0, 0.42)), plates, (0, 0.76, 0), smooth=1),
        *[box((0.135, 0.26, 0.035), plates, (x, 0.50, 0.15), turn=(-8, 0, 0)) for x in (-0.155, 0.0, 0.155)],
        *[box((0.035, 0.26, 0.16), plates, (s * 0.25, 0.50, 0), turn=(0, 0, s * 8)) for s in (-1, 1)],
    ]
    guards = [box((0.20, 0.27, 0.055), plates, (s * 0.335, 0.93, 0.03), turn=(0, s * 26, s * 20)) for s in (-1, 1)]
    kabuto = [
        lathe(
            ((0, 0), (0.25, 0), (0.24, 0.08), (0.15, 0.19), (0, 0.225)),
            Paint(colour=(0.20, 0.19, 0.24), gloss=0.7),
            (0, 1.555, -0.01),
            smooth=1,
        ),
        carved(
            lathe(((0, 0), (0.36, 0), (0.255, 0.17), (0, 0.17)), plates, (0, 1.43, -0.03)),
            box((0.52, 0.5, 0.5), plates, (0, 1.3, 0.28)),
            ball(0.245, plates, (0, 1.46, 0.0)),
        ),
        *[limb((s * 0.03, 1.66, 0.215), (s * 0.17, 1.80, 0.20), 0.026, GOLD, 0.024) for s in (-1, 1)],
        *[limb((s * 0.17, 1.80, 0.20), (s * 0.19, 1.98, 0.18), 0.024, GOLD, 0.006) for s in (-1, 1)],
        ball((0.05, 0.05, 0.03), GOLD, (0, 1.66, 0.225)),
        ring(0.252, 0.02, GOLD, (0, 1.565, -0.01)),
    ]
    katana = [
        rod((-0.44, 0.62, 0.16), (-0.43, 0.84, 0.16), 0.020, plain(lace)),
        cone(0.055, 0.055, 0.018, GOLD, (-0.43, 0.84, 0.16)),
        slab(
            [(-0.022, 0), (0.022, 0), (0.03, 0.4), (0.06, 0.78), (0.0, 0.70), (-0.018, 0.4)],
            0.016,
            STEEL,
            (-0.43, 0.86, 0.16),
        ),
    ]
    return [
        *somebody(who, ((-0.44, 0.74, 0.16), (0.38, 0.70, 0.06))),
        *flat(armour, 0.82),
        *guards,
        *kabuto,
        *katana,
        *belt(plain(WHITE), 0.79, 0.245),
    ]


def dwarf() -> Model:
    who = Who(
        hair=GINGER,
        beard=GINGER,
        cut="hat",
        shirt=(0.30, 0.42, 0.30),
        sleeves=(0.42, 0.44, 0.48),
        legs=(0.40, 0.30, 0.22),
        shoes=LEATHER,
        stout=1.5,
        bulk=1.4,
    )
    body = [
        *legs(who, ((-0.15, 0, 0), (0.15, 0, 0)), hip=0.36),
        *flat(moved([trunk(who, hem=0.66, flare=0.23)], (0, -0.36, 0)), 0.86),
        *moved(
            [
                part
                for s, hand in ((-1, (-0.52, 0.86, 0.16)), (1, (0.46, 0.72, 0.10)))
                for part in arm(who, s, hand, bend=0.08)
            ],
            (0, -0.36, 0),
        ),
        *face(who, (0, 1.13, 0.06), 0.26),
        *flat([ring(0.325, 0.04, plain(LEATHER), (0, 0.46, 0))], 0.86),
        box((0.13, 0.10, 0.04), GOLD, (0, 0.41, 0.29)),
    ]
    helmet = [
        lathe(
            ((0, 0), (0.27, 0), (0.26, 0.11), (0.15, 0.22), (0.03, 0.27), (0, 0.27)), STEEL, (0, 1.225, 0.04), smooth=1
        ),
        ring(0.268, 0.03, GOLD, (0, 1.24, 0.04)),
        box((0.05, 0.15, 0.03), GOLD, (0, 1.15, 0.295)),
    ]
    axe = [
        rod((-0.52, 0.0, 0.20), (-0.52, 1.14, 0.20), 0.028, OAK),
        *[
            slab(
                [(s * 0.02, -0.08), (s * 0.20, -0.20), (s * 0.25, 0.0), (s * 0.20, 0.20), (s * 0.02, 0.08)][::s],
                0.035,
                STEEL,
                (-0.52, 1.02, 0.20),
            )
            for s in (1, -1)
        ],
    ]
    return [*body, *helmet, *axe]


def gnome() -> Model:
    who = Who(
        hair=SILVER,
        beard=(0.95, 0.95, 0.97),
        cut="hat",
        shirt=(0.20, 0.44, 0.82),
        sleeves=(0.20, 0.44, 0.82),
        legs=(0.46, 0.33, 0.24),
        shoes=LEATHER,
        stout=1.4,
        bulk=1.2,
    )
    return [
        *legs(who, ((-0.14, 0, 0), (0.14, 0, 0)), hip=0.32),
        *flat(moved([trunk(who, hem=0.62, flare=0.25)], (0, -0.40, 0)), 0.88),
        *moved([part for s in (-1, 1) for part in arm(who, s, (s * 0.36, 0.74, 0.14), bend=0.10)], (0, -0.40, 0)),
        *face(who, (0, 1.08, 0.06), 0.25),
        ball(0.062, plain((0.98, 0.64, 0.56)), (0, 1.05, 0.30)),
        *flat([ring(0.315, 0.035, plain(LEATHER), (0, 0.42, 0))], 0.88),
        lathe(
            ((0, 0), (0.285, 0), (0.27, 0.06), (0.18, 0.34), (0.08, 0.60), (0, 0.70)),
            plain((0.88, 0.15, 0.16), 0.1),
            (0, 1.19, 0.02),
            turn=(-8, 0, 6),
            smooth=1,
        ),
    ]


def orc() -> Model:
    green = (0.46, 0.60, 0.28)
    who = Who(
        skin=green,
        hair=NIGHT,
        cut="topknot",
        brows=(0.22, 0.28, 0.14),
        shirt=(0.36, 0.25, 0.18),
        legs=(0.32, 0.25, 0.20),
        shoes=(0.26, 0.20, 0.17),
        stout=1.35,
        bulk=1.75,
        tusks=True,
        ears=0.55,
        eyes=(0.85, 0.55, 0.10),
    )
    spikes = [
        cone(
            0.05, 0.004, 0.15, STEEL, (s * 0.33 + s * 0.04 * k, 1.20 - 0.03 * k, 0.05), turn=(10, 0, -s * (22 + 18 * k))
        )
        for s in (-1, 1)
        for k in (0, 1)
    ]
    pads = [
        ball((0.17, 0.12, 0.16), Paint(colour=(0.40, 0.40, 0.44), gloss=0.7), (s * 0.32, 1.15, 0.0)) for s in (-1, 1)
    ]
    axe = [
        rod((-0.56, 0.18, 0.18), (-0.56, 1.50, 0.18), 0.032, OAK),
        *[
            slab(
                [(s * 0.02, -0.10), (s * 0.22, -0.24), (s * 0.29, 0.0), (s * 0.22, 0.24), (s * 0.02, 0.10)][::s],
                0.04,
                STEEL,
                (-0.56, 1.34, 0.18),
            )
            for s in (1, -1)
        ],
    ]
    paint = [limb((s * 0.08, 1.41, 0.205), (s * 0.17, 1.38, 0.15), 0.014, plain((0.80, 0.16, 0.14))) for s in (-1, 1)]
    return [
        *somebody(who, ((-0.56, 0.80, 0.18), (0.52, 0.66, 0.10))),
        *pads,
        *spikes,
        *axe,
        *paint,
        *belt(plain((0.22, 0.17, 0.14)), 0.74, 0.29),
        ball((0.07, 0.07, 0.04), plain((0.92, 0.88, 0.78)), (0, 0.74, 0.22)),
    ]


def goblin() -> Model:
    green = (0.52, 0.76, 0.30)
    who = Who(
        skin=green,
        cut="bald",
        brows=(0.26, 0.42, 0.16),
        shirt=(0.48, 0.34, 0.24),
        legs=(0.36, 0.30, 0.30),
        shoes=green,
        stout=0.95,
        eyes=(0.95, 0.72, 0.12),
        ears=1.0,
        tusks=True,
    )
    return [
        *legs(who, ((-0.12, 0, 0), (0.12, 0, 0)), hip=0.36),
        *flat(moved([trunk(who)], (0, -0.36, 0)), 0.8),
        *moved(
            [part for s, hand in ((-1, (-0.40, 0.84, 0.14)), (1, (0.36, 0.62, 0.06))) for part in arm(who, s, hand)],
            (0, -0.36, 0),
        ),
        *face(who, (0, 1.15, 0.06), 0.29),
        limb((0, 1.11, 0.32), (0, 1.06, 0.44), 0.05, plain(green), 0.02),
        *flat([ring(0.21, 0.03, plain(LEATHER), (0, 0.42, 0))], 0.8),
        rod((-0.40, 0.50, 0.17), (-0.42, 0.56, 0.18), 0.02, plain(LEATHER)),
        slab([(-0.035, 0), (0.035, 0), (0.03, 0.22), (0, 0.32), (-0.03, 0.22)], 0.02, STEEL, (-0.41, 0.54, 0.18)),
    ]


def _ermine(at: float, radius: float) -> Model:
    fur = flat([ring(radius, 0.055, plain((0.96, 0.95, 0.94)), (0, at, 0))], 0.80)
    spots = [
        ball(
            (0.014, 0.022, 0.014),
            plain(INK),
            (radius * 1.0 * math.sin(a), at + 0.03, 0.80 * radius * math.cos(a) + 0.052),
        )
        for a in (-1.0, -0.5, 0, 0.5, 1.0)
    ]
    return [*fur, *spots]


def king() -> Model:
    who = Who(
        hair=(0.62, 0.60, 0.62),
        beard=(0.62, 0.60, 0.62),
        shirt=RED,
        sleeves=RED,
        legs=RED,
        shoes=(0.3, 0.18, 0.14),
        stout=1.1,
    )
    staff = [
        rod((-0.46, 0.0, 0.16), (-0.46, 1.30, 0.16), 0.022, GOLD),
        ball(0.065, GOLD, (-0.46, 1.34, 0.16)),
        ball(0.036, plain((0.2, 0.5, 0.95), 0.8), (-0.46, 1.34, 0.22)),
    ]
    return [
        *somebody(who, ((-0.46, 0.86, 0.16), (0.36, 0.72, 0.06))),
        *flat([skirt(RED, 0.0, 0.40)], 0.82),
        *_ermine(0.05, 0.36),
        *_ermine(1.15, 0.20),
        *crown(GOLD, (0, 1.625, 0.0), 0.175),
        *staff,
        *belt(GOLD, 0.82, 0.21),
        *[box((0.05, 0.62, 0.02), GOLD, (0, 0.12, 0.29), turn=(-13, 0, 0))],
    ]


def queen() -> Model:
    violet = (0.48, 0.24, 0.70)
    who = Who(hair=CHESTNUT, cut="long", shirt=violet, sleeves=violet, stout=0.92, brows=CHESTNUT)
    pearls = [
        ball(0.020, plain(WHITE, 0.7), (0.13 * math.sin(a), 1.215 - 0.045 * math.cos(a), 0.10 + 0.07 * math.cos(a)))
        for a in [k * 0.32 - 1.6 for k in range(11)]
    ]
    return [
        *somebody(who, ((-0.30, 0.80, 0.16), (0.36, 0.70, 0.06))),
        *flat([skirt(violet, 0.0, 0.46, waist=0.17)], 0.85),
        *crown(GOLD, (0, 1.64, 0.0), 0.155),
        *pearls,
        *flat([ring(0.45, 0.03, GOLD, (0, 0.05, 0))], 0.85),
        *belt(GOLD, 0.85, 0.185),
        rod((-0.34, 0.62, 0.20), (-0.22, 1.14, 0.20), 0.016, GOLD),
        ball(0.045, plain((0.92, 0.18, 0.30), 0.8), (-0.215, 1.17, 0.20)),
    ]


def _throne(wide: float = 0.52) -> Model:
    velvet = plain((0.70, 0.10, 0.16), 0.05)
    return [
        box((wide * 2, 0.10, 0.75), GOLD, (0, 0.0, 0)),
        box((wide * 1.72, 0.44, 0.60), GOLD, (0, 0.08, 0.0)),
        box((wide * 1.55, 0.10, 0.58), velvet, (0, 0.50, 0.02), edge=0.045),
        box((wide * 1.9, 1.72, 0.10), GOLD, (0, 0.08, -0.34), edge=0.04),
        box((wide * 1.55, 1.28, 0.10), velvet, (0, 0.42, -0.30), edge=0.04),
        *[box((0.12, 0.10, 0.60), GOLD, (s * wide * 0.88, 0.80, -0.02), edge=0.04) for s in (-1, 1)],
        *[box((0.09, 0.30, 0.09), GOLD, (s * wide * 0.88, 0.52, 0.20), edge=0.03) for s in (-1, 1)],
        *[ball(0.085, GOLD, (s * wide * 0.95, 1.86, -0.34)) for s in (-1, 1)],
        *[ball(0.07, GOLD, (s * wide * 0.88, 0.86, 0.29)) for s in (-1, 1)],
        cone(0.20, 0.02, 0.26, GOLD, (0, 1.78, -0.34)),
        ball(0.06, plain((0.2, 0.48, 0.95), 0.8), (0, 1.78, -0.24)),
    ]


def _seated(who: Who, robe: tuple[float, float, float], *, stout: float = 1.0) -> Model:
    """Upon a throne, in a robe."""
    cloth = plain(robe)
    lap = sculpted(
        [
            *[limb((s * 0.12, 0.68, 0.0), (s * 0.17, 0.66, 0.36), 0.15, cloth, 0.15) for s in (-1, 1)],
            *[limb((s * 0.17, 0.64, 0.38), (s * 0.20, 0.14, 0.42), 0.15, cloth, 0.17) for s in (-1, 1)],
            limb((0, 0.6, 0.36), (0, 0.14, 0.42), 0.16, cloth, 0.18),
        ],
        0.08,
    )
    feet = [ball((0.08, 0.06, 0.12), plain(who.shoes), (s * 0.14, 0.10, 0.60)) for s in (-1, 1)]
    up = [
        *flat([trunk(who)]),
        limb((0, 1.16, 0), (0, 1.32, 0.01), 0.075, flesh(who.skin)),
        *[p for s in (-1, 1) for p in arm(who, s, (s * 0.40, 0.80, 0.24), bend=0.09)],
        *face(who),
    ]
    return [lap, *feet, *moved(up, (0, 0.08, -0.06))]


def king_on_a_throne() -> Model:
    who = Who(
        hair=(0.62, 0.60, 0.62),
        beard=(0.62, 0.60, 0.62),
        shirt=(0.20, 0.34, 0.72),
        sleeves=(0.20, 0.34, 0.72),
        shoes=(0.3, 0.18, 0.14),
        stout=1.1,
    )
    return [
        *_throne(),
        *_seated(who, (0.20, 0.34, 0.72)),
        *moved([*crown(GOLD, (0, 1.625, 0.0), 0.175), *_ermine(1.15, 0.20)], (0, 0.08, -0.06)),
        rod((-0.40, 0.72, 0.32), (-0.40, 1.40, 0.32), 0.02, GOLD),
        ball(0.06, GOLD, (-0.40, 1.43, 0.32)),
    ]


def queen_on_a_throne() -> Model:
    violet = (0.48, 0.24, 0.70)
    who = Who(hair=CHESTNUT, cut="long", shirt=violet, sleeves=violet, stout=0.92, brows=CHESTNUT)
    return [
        *_throne(),
        *_seated(who, violet),
        *moved([*crown(GOLD, (0, 1.64, 0.0), 0.155), *_ermine(1.15, 0.17)], (0, 0.08, -0.06)),
    ]


def ballerina() -> Model:
    pink = (0.98, 0.66, 0.76)
    who = Who(hair=CHESTNUT, cut="bun", shirt=pink, stout=0.82, brows=CHESTNUT)
    tights = plain((0.99, 0.86, 0.84))
    tutu = flat(
        [
            lathe(
                ((0, 0.03), (0.50, -0.02), (0.52, 0.03), (0.30, 0.09), (0.15, 0.14), (0, 0.14)),
                Paint(colour=(0.99, 0.74, 0.82), pattern=stripes((1.0, 0.86, 0.90), 1, 0, 0.5, around=26), soft=0.6),
                (0, 0.74 + 0.05 * k, 0),
                turn=(8 - 6 * k, 0, 4),
            )
            for k in (0, 1)
        ],
        0.9,
    )
    supporting = [
        limb((0.03, 0.78, 0), (0.02, 0.40, 0.02), 0.085, tights, 0.066),
        limb((0.02, 0.40, 0.02), (0.0, 0.12, 0), 0.066, tights, 0.046),
        limb((0.0, 0.12, 0), (0.0, 0.03, 0.01), 0.048, plain(pink), 0.030),
    ]
    lifted = [
        limb((-0.06, 0.76, 0), (-0.34, 0.50, 0.12), 0.085, tights, 0.064),
        limb((-0.34, 0.50, 0.12), (-0.05, 0.32, 0.07), 0.062, tights, 0.046),
        limb((-0.05, 0.32, 0.07), (0.03, 0.29, 0.07), 0.046, plain(pink), 0.028),
    ]
    skin = flesh(who.skin)
    arms = [
        sculpted(
            [
                limb((s * 0.17, 1.13, 0), (s * 0.40, 1.46, 0.02), 0.056, skin, 0.050),
                limb((s * 0.40, 1.46, 0.02), (s * 0.10, 1.88, 0.04), 0.050, skin, 0.038),
            ],
            0.02,
        )
        for s in (-1, 1)
    ]
    hands = [ball((0.05, 0.04, 0.04), skin, (s * 0.07, 1.90, 0.04)) for s in (-1, 1)]
    bodice = lathe(
        ((0, 0), (0.15, 0), (0.145, 0.10), (0.19, 0.30), (0.16, 0.36), (0, 0.36)), plain(pink), (0, 0.80, 0), smooth=2
    )
    chest = limb((0, 1.12, 0), (0, 1.14, 0), 0.15, skin)
    return [
        sculpted(supporting, 0.02),
        sculpted(lifted, 0.03),
        *tutu,
        *flat([bodice, chest], 0.8),
        limb((0, 1.16, 0), (0, 1.32, 0.01), 0.062, skin),
        *arms,
        *hands,
        *face(who, (0, 1.45, 0.02), 0.205),
    ]


_ALL = (viking, pirate, samurai, dwarf, gnome, orc, goblin, king, queen, king_on_a_throne, queen_on_a_throne, ballerina)
MODELS = {f.__name__: f for f in _ALL}
VIEWS = {f.__name__: FRONT for f in _ALL}
