"""People at their work and play."""

from __future__ import annotations

import math

from training.assets.models.figures import (
    BLOND,
    CHESTNUT,
    FRONT,
    GINGER,
    GOLD,
    LEATHER,
    NIGHT,
    STEEL,
    WHITE,
    Model,
    Who,
    arm,
    belt,
    face,
    flat,
    flesh,
    hat,
    legs,
    skirt,
    somebody,
    trunk,
)
from training.assets.models.patterns import patches, plain, stripes, wood
from training.assets.solid import (
    Colour,
    Paint,
    ball,
    box,
    cone,
    lathe,
    limb,
    moved,
    ring,
    rod,
    sculpted,
    slab,
)

BLACK, RED, GREEN = (0.15, 0.14, 0.17), (0.84, 0.16, 0.18), (0.28, 0.56, 0.32)
OAK = wood((0.60, 0.38, 0.20))


def _apron(colour: Colour, *, bib: bool = True) -> Model:
    out = [box((0.34, 0.42, 0.03), plain(colour), (0, 0.50, 0.155), turn=(-4, 0, 0), edge=0.014)]
    return (
        [
            *out,
            box((0.24, 0.26, 0.03), plain(colour), (0, 0.86, 0.150), edge=0.014),
            *[limb((s * 0.11, 1.10, 0.15), (s * 0.13, 1.19, 0.05), 0.014, plain(colour)) for s in (-1, 1)],
        ]
        if bib
        else out
    )


def nurse() -> Model:
    blue = (0.30, 0.66, 0.82)
    who = Who(hair=CHESTNUT, cut="bun", shirt=blue, legs=blue, shoes=WHITE, stout=0.94, brows=CHESTNUT)
    cap = [
        lathe(((0, 0), (0.175, 0), (0.185, 0.10), (0, 0.11)), plain(WHITE), (0, 1.635, 0.02), turn=(-8, 0, 0)),
        box((0.026, 0.085, 0.02), plain(RED), (0, 1.645, 0.205)),
        box((0.085, 0.026, 0.02), plain(RED), (0, 1.675, 0.205)),
    ]
    tube = [
        limb(
            (0.11 * math.sin(a), 1.20 - 0.17 * (1 - math.cos(a)) * 0.9, 0.06 + 0.11 * abs(math.cos(a / 2))),
            (
                0.11 * math.sin(a + 0.3),
                1.20 - 0.17 * (1 - math.cos(a + 0.3)) * 0.9,
                0.06 + 0.11 * abs(math.cos((a + 0.3) / 2)),
            ),
            0.012,
            plain(BLACK),
        )
        for a in [-1.5 + 0.3 * k for k in range(10)]
    ]
    board = [
        box((0.24, 0.32, 0.025), OAK, (0.20, 0.78, 0.24), turn=(-14, 8, 0)),
        box((0.20, 0.25, 0.012), plain(WHITE), (0.20, 0.80, 0.255), turn=(-14, 8, 0)),
        box((0.07, 0.035, 0.03), STEEL, (0.20, 1.07, 0.19)),
    ]
    return [
        *somebody(who, ((-0.34, 0.70, 0.05), (0.24, 0.82, 0.22)), bends=(0.06, 0.14)),
        *cap,
        *tube,
        *board,
        box((0.05, 0.05, 0.02), plain(WHITE), (-0.10, 1.02, 0.165)),
    ]


def soldier() -> Model:
    olive, dark = (0.42, 0.46, 0.28), (0.28, 0.32, 0.19)
    who = Who(shirt=olive, sleeves=olive, legs=(0.38, 0.42, 0.26), shoes=BLACK, stout=1.08, hair=CHESTNUT)
    helmet = [
        lathe(
            ((0, 0), (0.255, 0), (0.245, 0.10), (0.15, 0.215), (0, 0.25)),
            Paint(colour=olive, pattern=patches(dark, 16.0, 0.0), gloss=0.1),
            (0, 1.545, -0.01),
            smooth=1,
            turn=(-4, 0, 0),
        ),
        *[limb((s * 0.215, 1.56, 0.03), (s * 0.08, 1.245, 0.15), 0.012, plain((0.25, 0.22, 0.16))) for s in (-1, 1)],
    ]
    vest = flat(
        [lathe(((0, 0), (0.25, 0), (0.255, 0.3), (0.20, 0.38), (0, 0.38)), plain(dark), (0, 0.78, 0), smooth=1)], 0.85
    )
    pockets = [box((0.10, 0.12, 0.05), plain(olive), (x, 0.82, 0.20), edge=0.02) for x in (-0.13, 0.0, 0.13)]
    return [
        *somebody(who, ((-0.35, 0.69, 0.06), (0.35, 0.69, 0.06))),
        *helmet,
        *vest,
        *pockets,
        *belt(plain((0.25, 0.22, 0.16)), 0.75, 0.235),
    ]


def fisherman() -> Model:
    yellow = (0.99, 0.78, 0.16)
    who = Who(
        hair=(0.80, 0.80, 0.82),
        beard=(0.80, 0.80, 0.82),
        shirt=yellow,
        sleeves=yellow,
        legs=(0.26, 0.36, 0.56),
        shoes=(0.20, 0.44, 0.36),
        stout=1.1,
    )
    coat = flat(
        [lathe(((0, 0), (0.29, 0), (0.24, 0.4), (0.22, 0.44), (0, 0.44)), plain(yellow), (0, 0.46, 0), smooth=1)], 0.8
    )
    sou = hat(plain(yellow), 0.34, 0.20, turn=(-8, 0, 0))
    pole = [
        limb((-0.38, 0.70, 0.16), (-0.62, 1.30, 0.30), 0.022, OAK, 0.015),
        limb((-0.62, 1.30, 0.30), (-1.02, 1.84, 0.46), 0.015, OAK, 0.007),
        limb((-1.02, 1.84, 0.46), (-1.06, 0.50, 0.46), 0.005, plain(WHITE)),
        ball(0.042, STEEL, (-0.44, 0.84, 0.22)),
    ]
    catch = [
        ball((0.055, 0.12, 0.04), plain((0.36, 0.62, 0.86), 0.6), (-1.06, 0.38, 0.46)),
        slab([(-0.05, 0), (0, 0.06), (0.05, 0)], 0.02, plain((0.30, 0.54, 0.80)), (-1.06, 0.21, 0.46)),
        ball(0.012, plain(BLACK), (-1.075, 0.44, 0.50)),
    ]
    return [
        *somebody(who, ((-0.42, 0.80, 0.18), (0.36, 0.70, 0.05))),
        *coat,
        *sou,
        *pole,
        *catch,
        *[ball(0.022, plain((0.55, 0.36, 0.10)), (0, 0.62 + 0.14 * k, 0.185 - 0.015 * k)) for k in range(4)],
    ]


def _guitar(at: tuple[float, float, float]) -> Model:
    top, side = plain((0.93, 0.62, 0.28), 0.5), plain((0.50, 0.26, 0.13), 0.5)
    body = [
        sculpted(
            [
                cone(0.185, 0.185, 0.10, top, (-0.16, 0, 0), turn=(90, 0, 0)),
                cone(0.145, 0.145, 0.10, top, (0.10, 0, 0), turn=(90, 0, 0)),
            ],
            0.06,
        ),
        cone(0.062, 0.062, 0.02, plain((0.16, 0.10, 0.08)), (0.02, 0, 0.095), turn=(90, 0, 0)),
        box((0.05, 0.13, 0.02), side, (-0.20, -0.065, 0.10)),
        box((0.52, 0.055, 0.035), side, (0.44, -0.0275, 0.075)),
        box((0.14, 0.10, 0.035), side, (0.76, -0.05, 0.07)),
        *[rod((-0.20, y, 0.122), (0.72, y * 0.6, 0.118), 0.0035, plain(WHITE)) for y in (-0.020, 0.0, 0.020)],
    ]
    return moved(body, at, turn=(0, 0, 20))


def guitarist() -> Model:
    who = Who(
        hair=CHESTNUT, cut="long", shirt=(0.22, 0.22, 0.28), legs=(0.26, 0.40, 0.66), shoes=LEATHER, brows=CHESTNUT
    )
    return [
        *somebody(who, ((-0.16, 0.86, 0.30), (0.50, 1.02, 0.26)), bends=(0.22, 0.08)),
        *_guitar((-0.02, 0.82, 0.15)),
        limb((-0.20, 1.17, 0.04), (0.20, 0.92, 0.16), 0.022, plain((0.62, 0.18, 0.16))),
    ]


def waiter() -> Model:
    who = Who(hair=NIGHT, shirt=WHITE, sleeves=WHITE, legs=BLACK, shoes=BLACK)
    vest = flat(
        [lathe(((0, 0), (0.225, 0), (0.235, 0.30), (0.16, 0.42), (0, 0.42)), plain(BLACK), (0, 0.70, 0), smooth=1)],
        0.78,
    )
    shirt = [slab([(-0.07, 0.20), (0.07, 0.20), (0, 0)], 0.03, plain(WHITE), (0, 0.93, 0.165))]
    bow = [ball((0.045, 0.032, 0.02), plain(BLACK), (s * 0.04, 1.175, 0.165)) for s in (-1, 1)]
    tray = [
        cone(0.25, 0.26, 0.025, STEEL, (-0.46, 1.31, 0.16)),
        cone(0.05, 0.05, 0.012, plain((0.9, 0.95, 1.0)), (-0.54, 1.335, 0.18)),
        rod((-0.54, 1.34, 0.18), (-0.54, 1.46, 0.18), 0.010, plain((0.9, 0.95, 1.0), 0.8)),
        lathe(
            ((0, 0), (0.035, 0.02), (0.058, 0.08), (0.05, 0.16), (0, 0.16)),
            plain((0.62, 0.10, 0.18), 0.8),
            (-0.54, 1.45, 0.18),
            smooth=1,
        ),
        lathe(
            ((0, 0), (0.055, 0), (0.055, 0.16), (0.022, 0.24), (0.022, 0.34), (0, 0.34)),
            plain((0.16, 0.42, 0.24), 0.8),
            (-0.38, 1.335, 0.14),
            smooth=1,
        ),
    ]
    towel = [box((0.10, 0.30, 0.05), plain(WHITE), (0.33, 0.55, 0.12), edge=0.02)]
    return [
        *somebody(who, ((-0.46, 1.25, 0.16), (0.30, 0.86, 0.16)), bends=(0.10, 0.14)),
        *vest,
        *shirt,
        *bow,
        *tray,
        *towel,
    ]


def baker() -> Model:
    who = Who(
        hair=GINGER,
        shirt=(0.95, 0.94, 0.93),
        sleeves=(0.95, 0.94, 0.93),
        legs=(0.36, 0.38, 0.46),
        shoes=LEATHER,
        stout=1.15,
        brows=GINGER,
    )
    cap = [
        lathe(((0, 0), (0.19, 0), (0.19, 0.10), (0, 0.10)), plain(WHITE), (0, 1.585, 0)),
        sculpted(
            [
                ball((0.15, 0.11, 0.14), plain(WHITE), (0.13 * math.cos(a), 1.74, 0.11 * math.sin(a)))
                for a in [k * 2 * math.pi / 5 for k in range(5)]
            ],
            0.05,
        ),
    ]
    crust = Paint(colour=(0.86, 0.54, 0.22), pattern=stripes((0.97, 0.80, 0.50), 0.10, 0, 0.26), gloss=0.2)
    board = [box((0.66, 0.03, 0.30), OAK, (0, 0.84, 0.30))]
    loaves = [
        ball((0.17, 0.085, 0.10), crust, (-0.15, 0.93, 0.30)),
        ball((0.13, 0.11, 0.11), crust, (0.16, 0.95, 0.32)),
    ]
    return [
        *somebody(who, ((-0.30, 0.84, 0.30), (0.30, 0.84, 0.30)), bends=(0.14, 0.14)),
        *_apron((0.90, 0.72, 0.44), bib=False),
        *cap,
        *board,
        *loaves,
    ]


def gardener() -> Model:
    who = Who(
        hair=BLOND,
        cut="long",
        shirt=(0.93, 0.42, 0.38),
        legs=(0.30, 0.44, 0.70),
        shoes=(0.26, 0.52, 0.32),
        gloves=None,
        stout=0.94,
        brows=(0.75, 0.55, 0.28),
    )
    straw = hat(plain((0.95, 0.80, 0.46), 0.05), 0.40, 0.17, band=plain(GREEN))
    can = [
        lathe(((0, 0), (0.12, 0), (0.11, 0.24), (0, 0.24)), plain((0.24, 0.62, 0.50), 0.5), (-0.46, 0.40, 0.16)),
        limb((-0.56, 0.46, 0.18), (-0.78, 0.68, 0.24), 0.030, plain((0.24, 0.62, 0.50), 0.5), 0.022),
        cone(0.03, 0.062, 0.06, plain((0.20, 0.54, 0.44)), (-0.77, 0.67, 0.24), turn=(0, 0, 46)),
        ring(0.11, 0.018, plain((0.20, 0.54, 0.44)), (-0.44, 0.66, 0.16), turn=(90, 0, 0)),
    ]
    pot = [
        lathe(
            ((0, 0), (0.09, 0), (0.125, 0.17), (0.14, 0.17), (0.14, 0.205), (0, 0.205)),
            plain((0.84, 0.44, 0.28)),
            (0.30, 0.76, 0.20),
        )
    ]
    plant = [
        *[
            limb(
                (0.30, 0.95, 0.20),
                (0.30 + 0.16 * math.sin(a), 1.16 + 0.05 * math.cos(a), 0.20 + 0.05 * math.cos(2 * a)),
                0.040,
                plain((0.36, 0.68, 0.30)),
                0.016,
            )
            for a in (-1.1, -0.4, 0.4, 1.1)
        ],
        *[
            ball(0.045, plain(c), (0.30 + 0.14 * math.sin(a), 1.20, 0.22))
            for a, c in ((-1.0, (0.98, 0.45, 0.62)), (0.0, (0.99, 0.80, 0.26)), (1.0, (0.96, 0.35, 0.38)))
        ],
    ]
    return [
        *somebody(who, ((-0.44, 0.74, 0.16), (0.28, 0.80, 0.22)), bends=(0.06, 0.14)),
        *_apron(GREEN),
        *straw,
        *can,
        *pot,
        *plant,
    ]


def photographer() -> Model:
    who = Who(hair=NIGHT, shirt=(0.70, 0.62, 0.46), sleeves=(0.36, 0.40, 0.46), legs=(0.30, 0.34, 0.44), shoes=LEATHER)
    lens = [
        box((0.30, 0.19, 0.13), plain(BLACK, 0.4), (-0.01, 1.36, 0.27), edge=0.03),
        box((0.11, 0.06, 0.10), plain(BLACK, 0.4), (-0.01, 1.54, 0.27), edge=0.02),
        cone(0.085, 0.085, 0.10, plain((0.24, 0.24, 0.28), 0.6), (-0.01, 1.455, 0.33), turn=(90, 0, 0)),
        cone(0.068, 0.068, 0.02, plain((0.20, 0.40, 0.70), 1.0), (-0.01, 1.455, 0.425), turn=(90, 0, 0)),
        ball((0.025, 0.02, 0.01), plain(WHITE), (-0.04, 1.485, 0.447)),
        ball(0.018, plain(RED, 0.6), (0.10, 1.52, 0.335)),
    ]
    strap = [limb((s * 0.14, 1.44, 0.24), (s * 0.13, 1.20, 0.06), 0.014, plain((0.62, 0.18, 0.16))) for s in (-1, 1)]
    pockets = [box((0.11, 0.12, 0.04), plain((0.62, 0.54, 0.39)), (s * 0.11, 0.84, 0.155), edge=0.015) for s in (-1, 1)]
    return [*somebody(who, ((-0.18, 1.40, 0.28), (0.17, 1.40, 0.28)), bends=(0.20, 0.20)), *lens, *strap, *pockets]


def painter_at_an_easel() -> Model:
    who = Who(
        hair=CHESTNUT,
        cut="long",
        shirt=(0.30, 0.46, 0.78),
        sleeves=(0.30, 0.46, 0.78),
        legs=(0.36, 0.34, 0.40),
        shoes=LEATHER,
        brows=CHESTNUT,
    )
    beret = [
        ball((0.25, 0.075, 0.23), plain(RED), (-0.02, 1.665, -0.01), turn=(-8, 0, -10)),
        ball(0.022, plain(RED), (-0.04, 1.745, -0.02)),
    ]
    palette = [
        ball((0.17, 0.022, 0.13), OAK, (0.34, 0.88, 0.24), turn=(52, 0, 0)),
        *[
            ball(0.028, plain(c), (0.34 + dx, 0.885 + dy, 0.262))
            for dx, dy, c in (
                (-0.10, 0.02, RED),
                (-0.03, 0.07, (0.98, 0.80, 0.2)),
                (0.06, 0.06, (0.25, 0.5, 0.9)),
                (0.11, 0.0, (0.3, 0.66, 0.36)),
            )
        ],
    ]
    brush = [
        limb((-0.42, 1.06, 0.26), (-0.62, 1.20, 0.26), 0.012, OAK),
        ball((0.03, 0.018, 0.018), plain((0.25, 0.5, 0.9)), (-0.64, 1.215, 0.26), turn=(0, 0, -35)),
    ]
    x = -0.98
    easel = [
        *[rod((x + s * 0.30, 0, 0.14), (x + s * 0.06, 1.62, 0.02), 0.028, OAK) for s in (-1, 1)],
        rod((x, 0, -0.42), (x, 1.55, 0.0), 0.026, OAK),
        box((0.66, 0.05, 0.12), OAK, (x, 0.62, 0.13)),
    ]
    canvas = [
        box((0.64, 0.72, 0.035), plain(WHITE), (x, 0.67, 0.13), turn=(-6, 0, 0)),
        box((0.58, 0.24, 0.015), plain((0.42, 0.70, 0.36)), (x, 0.70, 0.146), turn=(-6, 0, 0)),
        box((0.58, 0.40, 0.012), plain((0.58, 0.82, 0.96)), (x, 0.94, 0.124), turn=(-6, 0, 0)),
        ball((0.07, 0.07, 0.02), plain((0.99, 0.80, 0.22)), (x + 0.17, 1.24, 0.105)),
        slab(
            [(-0.20, 0), (-0.02, 0.24), (0.16, 0)],
            0.02,
            plain((0.48, 0.50, 0.62)),
            (x - 0.05, 0.93, 0.138),
            turn=(-6, 0, 0),
        ),
    ]
    return [
        *somebody(who, ((-0.42, 1.05, 0.24), (0.30, 0.86, 0.20)), bends=(0.06, 0.14)),
        *beret,
        *palette,
        *brush,
        *easel,
        *canvas,
    ]


def cowboy() -> Model:
    who = Who(
        hair=CHESTNUT,
        shirt=(0.78, 0.22, 0.20),
        sleeves=(0.78, 0.22, 0.20),
        legs=(0.30, 0.42, 0.66),
        shoes=(0.50, 0.29, 0.15),
        beard=None,
        stout=1.02,
    )
    felt = plain((0.58, 0.37, 0.20), 0.1)
    crownhat = [
        sculpted([ball((0.20, 0.15, 0.19), felt, (s * 0.045, 1.70, 0.0)) for s in (-1, 1)], 0.03),
        ring(0.205, 0.022, plain((0.30, 0.18, 0.11)), (0, 1.645, 0.0)),
        sculpted(
            [
                ball((0.36, 0.028, 0.28), felt, (0, 1.61, 0.02)),
                *[limb((s * 0.33, 1.62, 0.12), (s * 0.36, 1.70, -0.06), 0.045, felt, 0.03) for s in (-1, 1)],
            ],
            0.06,
        ),
    ]
    scarf = [
        ball((0.17, 0.055, 0.13), plain((0.96, 0.78, 0.26)), (0, 1.20, 0.03)),
        slab([(-0.11, 0.06), (0.11, 0.06), (0, -0.12)], 0.03, plain((0.96, 0.78, 0.26)), (0, 1.14, 0.165)),
    ]
    vest = flat(
        [
            sculpted(
                [
                    limb((s * 0.15, 1.08, 0.02), (s * 0.16, 0.78, 0.02), 0.105, plain((0.42, 0.27, 0.17)))
                    for s in (-1, 1)
                ],
                0.01,
            )
        ],
        1.0,
    )
    rope = [
        ring(0.15 - 0.012 * k, 0.018, plain((0.88, 0.74, 0.46)), (-0.44, 0.56, 0.14 + 0.015 * k), turn=(84, 0, 6 * k))
        for k in range(3)
    ]
    star = [cone(0.04, 0.04, 0.02, GOLD, (0.15, 1.0, 0.125), turn=(90, 0, 0))]
    return [
        *somebody(who, ((-0.42, 0.70, 0.10), (0.36, 0.70, 0.06))),
        *crownhat,
        *scarf,
        *vest,
        *rope,
        *star,
        *belt(plain(LEATHER)),
        box((0.08, 0.07, 0.03), GOLD, (0, 0.725, 0.155)),
    ]


def skateboarder() -> Model:
    who = Who(
        hair=BLOND, cut="long", shirt=(0.98, 0.62, 0.16), legs=(0.28, 0.32, 0.44), shoes=RED, brows=(0.75, 0.55, 0.28)
    )
    board = [
        sculpted(
            [
                limb((-0.46, 0.155, 0.10), (0.46, 0.155, 0.10), 0.05, plain((0.20, 0.66, 0.62))),
                limb((-0.46, 0.155, 0.10), (-0.60, 0.23, 0.10), 0.05, plain((0.20, 0.66, 0.62))),
                limb((0.46, 0.155, 0.10), (0.60, 0.23, 0.10), 0.05, plain((0.20, 0.66, 0.62))),
            ],
            0.03,
        )
    ]
    wheels = [
        cone(0.062, 0.062, 0.07, plain((0.98, 0.92, 0.80)), (x, 0.062, z), turn=(90, 0, 0))
        for x in (-0.34, 0.34)
        for z in (0.10, -0.04)
    ]
    feet = ((-0.30, 0.20, 0.06), (0.28, 0.20, 0.06))
    lower = legs(who, feet, knees=((-0.34, 0.50, 0.14), (0.32, 0.48, 0.14)), hip=0.74)
    upper = [
        *flat([trunk(who)]),
        limb((0, 1.16, 0), (0, 1.32, 0.01), 0.075, flesh(who.skin)),
        *arm(who, -1, (-0.56, 1.06, 0.10), bend=0.04),
        *arm(who, 1, (0.54, 1.20, 0.02), bend=0.04),
        *face(who),
    ]
    cap = [
        ball((0.225, 0.14, 0.22), plain((0.20, 0.36, 0.80)), (0, 1.62, -0.01)),
        ball((0.15, 0.022, 0.13), plain((0.16, 0.28, 0.66)), (-0.06, 1.585, 0.22), turn=(6, 0, 0)),
    ]
    return [*board, *wheels, *lower, *moved([*upper, *cap], (0, 0.04, 0), turn=(0, 0, 4))]


def hiker() -> Model:
    who = Who(hair=CHESTNUT, beard=CHESTNUT, shirt=(0.30, 0.54, 0.42), legs=(0.62, 0.52, 0.38), shoes=LEATHER)
    pack = [
        box((0.46, 0.56, 0.26), plain((0.90, 0.34, 0.20)), (0, 0.74, -0.26), edge=0.08),
        limb((-0.24, 1.34, -0.24), (0.24, 1.34, -0.24), 0.075, plain((0.26, 0.50, 0.72))),
        *[limb((s * 0.15, 1.19, 0.02), (s * 0.165, 0.80, 0.15), 0.026, plain((0.30, 0.24, 0.22))) for s in (-1, 1)],
    ]
    stick = [limb((-0.46, 0, 0.16), (-0.42, 1.26, 0.16), 0.022, OAK)]
    return [
        *somebody(who, ((-0.43, 0.84, 0.16), (0.22, 0.94, 0.18)), bends=(0.08, 0.16)),
        *pack,
        *stick,
        *hat(plain((0.62, 0.52, 0.34)), 0.33, 0.16),
    ]


def monk() -> Model:
    orange = (0.93, 0.48, 0.14)
    who = Who(cut="bald", hair=(0.3, 0.22, 0.2), shirt=orange, sleeves=None, shoes=(0.48, 0.30, 0.18))
    sash = [limb((0.19, 1.17, 0.05), (-0.20, 0.62, 0.16), 0.065, plain((0.62, 0.15, 0.12)), 0.075)]
    beads = [
        ball(
            0.022, plain((0.40, 0.22, 0.14)), (0.12 * math.sin(a), 1.14 - 0.10 * math.cos(a), 0.12 + 0.05 * math.cos(a))
        )
        for a in [-1.5 + 0.3 * k for k in range(11)]
    ]
    return [
        *somebody(who, ((-0.035, 0.98, 0.25), (0.035, 0.98, 0.25)), bends=(0.16, 0.16)),
        *flat([skirt(orange, 0.06, 0.30, waist=0.20)], 0.85),
        *sash,
        *beads,
    ]


_ALL = (
    nurse,
    soldier,
    fisherman,
    guitarist,
    waiter,
    baker,
    gardener,
    photographer,
    painter_at_an_easel,
    cowboy,
    skateboarder,
    hiker,
    monk,
)
MODELS = {f.__name__: f for f in _ALL}
VIEWS = {f.__name__: FRONT for f in _ALL}
