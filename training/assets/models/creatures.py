"""Creatures of legend, and what comes at night."""

from __future__ import annotations

import math
from itertools import pairwise

from training.assets.models.beasts import INK, SIDE, Face, beast, head
from training.assets.models.figures import (
    FRONT,
    GOLD,
    STEEL,
    WHITE,
    Model,
    Who,
    arm,
    face,
    flat,
    flesh,
    skirt,
    somebody,
)
from training.assets.models.patterns import plain, rising, stripes, wood
from training.assets.solid import (
    Colour,
    Paint,
    Part,
    Vector,
    ball,
    box,
    cone,
    glowing,
    lathe,
    limb,
    mirrored,
    moved,
    ring,
    rod,
    sculpted,
    slab,
)

FLAME, EMBER = (1.0, 0.80, 0.18), (0.94, 0.24, 0.10)


def wing(
    root: Vector,
    colours: tuple[Colour, Colour],
    span: float,
    *,
    raise_deg: float = 55.0,
    count: int = 6,
    depth: float = 0.03,
    yaw: float = 0.0,
) -> Part:
    """Feathers fanned from a root, upward and to the right."""
    feathers = []
    for k in range(count):
        t = k / (count - 1)
        angle = math.radians(raise_deg - 62 * t)
        long = span * (1.0 - 0.45 * t)
        middle = (
            root[0] + 0.5 * long * math.cos(angle),
            root[1] + 0.5 * long * math.sin(angle),
            root[2] + 0.012 * k + yaw * 0.5 * long,
        )
        feathers.append(
            ball((0.54 * long, 0.105 * span, depth), plain(colours[k % 2]), middle, turn=(0, 0, math.degrees(angle)))
        )
    feathers.append(
        ball(
            (0.26 * span, 0.15 * span, depth * 1.5),
            plain(colours[0]),
            (root[0] + 0.14 * span, root[1] + 0.13 * span, root[2] + 0.03),
            turn=(0, 0, raise_deg),
        )
    )
    return sculpted(feathers, 0.012, soft=0.008)


def _horse(coat: Colour, mane: Colour, *, headless: bool = False, hooves: Colour = (0.30, 0.26, 0.28)) -> Model:
    muzzle = tuple(0.85 * c for c in coat)
    feature = Face(
        coat=coat,
        radius=0.20,
        snout=(1.15, 0.58, 0.46),
        muzzle=(muzzle[0], muzzle[1], muzzle[2]),
        ears=0.48,
        eyes=0.16,
        nose_size=0.0,
    )
    hair = [
        ball(0.085, plain(mane), at)
        for at in (
            (-0.50, 1.42, 0.0),
            (-0.40, 1.34, -0.02),
            (-0.35, 1.22, -0.02),
            (-0.31, 1.09, -0.02),
            (-0.27, 0.97, -0.02),
            (-0.58, 1.40, 0.06),
        )
    ]
    return beast(
        feature,
        coat=coat,
        head_at=(-0.58, 1.22),
        back=0.78,
        length=0.96,
        girth=0.21,
        leg=0.058,
        thigh=1.6,
        step=0.05,
        neck=0.70,
        socks=hooves,
        sock_height=0.10,
        blend=0.06,
        far=(muzzle[0] * 0.9, muzzle[1] * 0.9, muzzle[2] * 0.9),
        tail=((0.42, 0.88), (0.60, 0.82), (0.68, 0.58), (0.64, 0.40)),
        tail_thick=(0.06, 0.07),
        tail_colour=mane,
        more=hair,
    )


def pegasus() -> Model:
    coat = (0.96, 0.96, 0.99)
    tones = ((0.99, 0.99, 1.0), (0.84, 0.88, 0.98))
    return [
        *_horse(coat, (0.80, 0.84, 0.96), hooves=(0.92, 0.76, 0.40)),
        wing((-0.12, 0.90, 0.20), tones, 0.95, raise_deg=74),
        wing((-0.22, 0.92, -0.20), tones, 0.86, raise_deg=98),
    ]


def centaur() -> Model:
    brown, mane = (0.58, 0.35, 0.21), (0.28, 0.17, 0.12)
    hide = plain(brown)
    half = 0.48
    body = [
        limb((-half + 0.2, 0.78, 0), (half - 0.2, 0.79, 0), 0.225, hide, 0.215),
        limb((-half + 0.2, 0.80, 0), (-half + 0.10, 1.02, 0), 0.20, hide, 0.17),
    ]
    for k, (x, z, shift) in enumerate(
        ((-0.35, 0.12, -0.05), (0.36, 0.12, 0.05), (-0.32, -0.12, 0.05), (0.38, -0.12, -0.02))
    ):
        paint = hide if z > 0 else plain((0.44, 0.26, 0.15))
        body += [
            limb((x, 0.72, z), (x + shift, 0.40, z), 0.10 if k % 2 else 0.075, paint, 0.06),
            limb((x + shift, 0.40, z), (x + shift * 0.6, 0.06, z), 0.058, paint, 0.062),
        ]
    tail = [
        limb((0.42, 0.90, 0), (0.62, 0.80, 0), 0.06, plain(mane), 0.075),
        limb((0.62, 0.80, 0), (0.66, 0.42, 0), 0.075, plain(mane), 0.03),
    ]
    hooves = [(box((6, 3.10, 6), plain(WHITE), (0, -3, 0)), (0.25, 0.20, 0.20))]
    who = Who(hair=mane, cut="long", beard=mane, shirt=(0.98, 0.80, 0.68), bulk=1.15)
    skin = flesh(who.skin)
    chest = flat(
        [
            lathe(
                ((0, 0), (0.17, 0), (0.18, 0.12), (0.235, 0.34), (0.17, 0.43), (0.07, 0.48), (0, 0.48)),
                skin,
                (0, 0.78, 0),
                smooth=2,
            )
        ]
    )
    upper = [
        *chest,
        limb((0, 1.16, 0), (0, 1.32, 0.01), 0.08, skin),
        *arm(who, -1, (-0.42, 1.10, 0.26), bend=0.05),
        *arm(who, 1, (0.36, 0.86, 0.16), bend=0.12),
        *face(who),
    ]
    bow = [limb(a, b, 0.022, wood((0.46, 0.27, 0.14))) for a, b in pairwise(_arc(-0.42, 1.10, 0.28, 0.42))]
    string = [rod(_arc(-0.42, 1.10, 0.28, 0.42)[0], _arc(-0.42, 1.10, 0.28, 0.42)[-1], 0.006, plain(WHITE))]
    strap = [limb((-0.17, 1.10, 0.13), (0.16, 0.86, 0.15), 0.022, plain((0.36, 0.22, 0.13)))]
    return [
        sculpted([*body, *tail], 0.06, stains=hooves),
        *moved([*upper, *bow, *string, *strap], (-0.40, 0.16, 0.02), turn=(0, -26, 0)),
    ]


def _arc(x: float, y: float, z: float, radius: float) -> list[Vector]:
    return [
        (x - 0.55 * radius * math.cos(math.radians(a)) + 0.35 * radius, y + radius * math.sin(math.radians(a)), z)
        for a in range(-80, 81, 20)
    ]


def phoenix() -> Model:
    red, orange, yellow = (0.90, 0.16, 0.10), (0.99, 0.52, 0.10), (1.0, 0.82, 0.22)
    lava = Paint(colour=red, pattern=rising(orange, 0.9, 0.2))
    body = [
        limb((0, 0.95, 0), (0, 0.55, 0), 0.17, lava, 0.13),
        ball(0.145, plain(red), (0, 1.22, 0.05)),
        limb((0, 1.0, 0), (0, 1.20, 0.04), 0.13, plain(red), 0.12),
    ]
    belly = [(ball((0.12, 0.28, 0.2), plain(WHITE), (0, 0.80, 0.18)), yellow)]
    crest = [
        limb(
            (0.02 * k, 1.33, 0.02),
            (0.09 * k, 1.56 - 0.04 * abs(k), -0.03),
            0.035,
            plain((orange, yellow, orange)[k + 1]),
            0.012,
        )
        for k in (-1, 0, 1)
    ]
    wings: Model = []
    for s in (-1, 1):
        feathers = []
        for k in range(8):
            angle = math.radians(72 - 15.5 * k)
            long = 0.98 - 0.055 * k
            root = (s * 0.12, 1.00, -0.02 + 0.006 * k)
            tip = (root[0] + s * long * math.cos(angle), root[1] + long * math.sin(angle), root[2])
            feathers.append(
                limb(root, ((root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2, root[2]), 0.10, plain(red), 0.085)
            )
            feathers.append(
                limb(
                    ((root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2, root[2]),
                    tip,
                    0.082,
                    plain((orange, yellow)[k % 2]),
                    0.022,
                )
            )
        wings.append(sculpted(feathers, 0.03, soft=0.05))
    tail = []
    for k, a in enumerate((-38, -20, 0, 20, 38)):
        angle = math.radians(a)
        end = (0.85 * math.sin(angle), 0.52 - 0.95 * math.cos(angle) + 0.05, -0.03)
        tail.append(limb((0, 0.55, -0.03), end, 0.06, Paint(colour=(orange, red, orange, red, orange)[k]), 0.045))
        tail.append(ball((0.085, 0.11, 0.04), plain(yellow), end))
        tail.append(ball((0.045, 0.06, 0.05), plain(red), end))
    eyes = [ball((0.024, 0.032, 0.02), plain(INK, 0.8), (s * 0.06, 1.25, 0.175)) for s in (-1, 1)]
    beak = [limb((0, 1.20, 0.17), (0, 1.14, 0.28), 0.042, plain(yellow, 0.4), 0.010)]
    bird = sculpted([*body, *crest], 0.05, stains=belly)
    glow = [glowing(part, 0.45) for part in (*wings, bird, sculpted(tail, 0.012, soft=0.01))]
    return [*glow, *eyes, *beak]


def griffin() -> Model:
    tawny, brown = (0.88, 0.64, 0.32), (0.48, 0.31, 0.19)
    feature = Face(
        coat=(0.96, 0.95, 0.93),
        radius=0.25,
        snout=(0.0, 0.3, 0.3),
        ear="pointed",
        ears=0.36,
        ear_colour=brown,
        ear_inside=brown,
        eyes=0.15,
        eye_colour=(0.98, 0.74, 0.16),
    )
    beak = [
        limb((-0.68, 1.06, 0.24), (-0.84, 1.02, 0.36), 0.085, plain((0.98, 0.72, 0.16), 0.4), 0.055),
        limb((-0.84, 1.02, 0.36), (-0.86, 0.92, 0.38), 0.055, plain((0.98, 0.72, 0.16), 0.4), 0.012),
    ]
    ruff = [
        ball(0.11, plain((0.96, 0.95, 0.93)), at)
        for at in ((-0.46, 0.86, 0.14), (-0.38, 0.92, 0.08), (-0.52, 0.80, 0.04), (-0.34, 0.98, -0.02))
    ]
    model = beast(
        feature,
        coat=tawny,
        head_at=(-0.54, 1.10),
        back=0.70,
        length=0.94,
        girth=0.22,
        leg=0.072,
        thigh=1.5,
        socks=(0.98, 0.74, 0.22),
        sock_height=0.07,
        more=ruff,
        far=(0.66, 0.46, 0.22),
        tail=((0.42, 0.76), (0.62, 0.66), (0.80, 0.74), (0.84, 0.92)),
        tail_thick=(0.045, 0.035),
        turn=(0, -50, 0),
        extra=[ball((0.075, 0.10, 0.07), plain(brown), (0.845, 0.98, 0))],
    )
    tones = ((0.56, 0.37, 0.23), (0.72, 0.51, 0.32))
    return [
        *model,
        *beak,
        wing((-0.10, 0.84, 0.20), tones, 0.92, raise_deg=72),
        wing((-0.22, 0.86, -0.2), tones, 0.84, raise_deg=98),
    ]


def _dragon(*, fire: bool) -> Model:
    red, belly, dark = (0.80, 0.17, 0.16), (0.98, 0.78, 0.42), (0.52, 0.09, 0.12)
    hide = Paint(colour=red, gloss=0.3)
    parts = [
        limb((-0.10, 0.62, 0), (0.32, 0.50, 0), 0.27, hide, 0.24),
        limb((-0.18, 0.74, 0), (-0.42, 1.10, 0.04), 0.19, hide, 0.12),
        limb((-0.42, 1.10, 0.04), (-0.46, 1.34, 0.08), 0.12, hide, 0.11),
        ball((0.17, 0.155, 0.16), hide, (-0.50, 1.42, 0.10)),
        limb((-0.54, 1.40, 0.12), (-0.80, 1.34, 0.24), 0.115, hide, 0.085),
        limb((0.40, 0.44, 0), (0.72, 0.22, 0.04), 0.20, hide, 0.13),
        limb((0.72, 0.22, 0.04), (1.05, 0.18, 0.10), 0.13, hide, 0.08),
        limb((1.05, 0.18, 0.10), (1.28, 0.38, 0.10), 0.08, hide, 0.035),
        limb((-0.16, 0.46, 0.18), (-0.22, 0.10, 0.22), 0.11, hide, 0.085),
        limb((-0.22, 0.09, 0.22), (-0.33, 0.07, 0.26), 0.085, hide, 0.07),
        limb((0.28, 0.42, 0.20), (0.26, 0.10, 0.26), 0.16, hide, 0.09),
        limb((0.26, 0.09, 0.26), (0.13, 0.07, 0.30), 0.09, hide, 0.075),
        limb((-0.06, 0.46, -0.18), (-0.12, 0.08, -0.2), 0.10, plain(dark), 0.08),
        limb((0.36, 0.42, -0.2), (0.34, 0.08, -0.24), 0.13, plain(dark), 0.08),
    ]
    if fire:
        parts.append(limb((-0.54, 1.33, 0.12), (-0.74, 1.20, 0.22), 0.075, hide, 0.055))
    stains = [
        (ball((0.14, 0.36, 0.30), plain(WHITE), (-0.32, 0.72, 0.06), turn=(0, 0, 22)), belly),
        (ball((0.34, 0.16, 0.24), plain(WHITE), (0.0, 0.36, 0.0)), belly),
    ]
    upon: Model = [
        *[
            limb(
                (-0.42 + 0.03 * k, 1.52, 0.02 + 0.16 * k),
                (-0.22 + 0.03 * k, 1.74, -0.02 + 0.18 * k),
                0.045,
                plain((0.97, 0.92, 0.80), 0.5),
                0.008,
            )
            for k in (0, 1)
        ],
        ball((0.045, 0.055, 0.03), plain((1.0, 0.85, 0.2), 0.6), (-0.555, 1.47, 0.245)),
        ball((0.018, 0.042, 0.02), plain(INK), (-0.562, 1.47, 0.27)),
        ball(0.018, plain(INK), (-0.85, 1.37, 0.31)),
        lathe(((0, 0), (0.10, 0.0), (0, 0.20)), plain(red), (1.27, 0.36, 0.10), turn=(0, 0, -28)),
    ]
    for k in range(9):
        t = k / 8
        x, y = (
            (-0.34 + 0.30 * t * 2, 1.30 - 0.72 * t * 1.25)
            if t < 0.5
            else (-0.04 + (t - 0.5) * 1.5, 0.92 - (t - 0.5) * 0.80)
        )
        upon.append(cone(0.055, 0.004, 0.13, plain((0.97, 0.76, 0.26)), (x, y, 0.0), turn=(0, 0, -30 - 10 * t)))
    for s, z, lift in ((1, 0.16, 0.0), (-1, -0.20, 0.12)):
        bones = [((0.02, 0.80, z), (0.20, 1.50 + lift, z + s * 0.10))] + [
            ((0.20, 1.50 + lift, z + s * 0.10), (0.20 + dx, dy + lift, z + s * 0.16))
            for dx, dy in ((0.80, 1.42), (0.78, 1.05), (0.52, 0.80))
        ]
        skin = slab(
            [
                (0.02, 0.80),
                (0.20, 1.50 + lift),
                (0.98, 1.44 + lift),
                (0.86, 1.26 + lift),
                (0.98, 1.06 + lift),
                (0.76, 0.96 + lift),
                (0.72, 0.82 + lift),
                (0.42, 0.80),
            ],
            0.03,
            Paint(colour=(0.97, 0.55, 0.22), soft=0.7),
            (0, 0, z + s * 0.12),
            edge=0.012,
        )
        upon += [skin, *[limb(a, b, 0.036, plain(dark if s < 0 else red), 0.018) for a, b in bones]]
    if fire:
        tongue = [
            (-0.84, 1.24, 0.30, 0.06),
            (-0.98, 1.20, 0.36, 0.10),
            (-1.14, 1.18, 0.42, 0.14),
            (-1.32, 1.18, 0.48, 0.17),
            (-1.50, 1.20, 0.54, 0.14),
        ]
        flame = [ball((r * 1.3, r, r), Paint(colour=EMBER, glow=0.9), (x, y, z)) for x, y, z, r in tongue]
        flame += [
            limb((-1.40, 1.20 + dy, 0.5), (-1.74, 1.20 + 2.6 * dy, 0.56), 0.10, Paint(colour=EMBER, glow=0.9), 0.01)
            for dy in (-0.09, 0.0, 0.09)
        ]
        core = [(ball((r * 1.1, r * 0.62, 0.4), plain(WHITE), (x + 0.02, y, z)), FLAME) for x, y, z, r in tongue]
        upon.append(glowing(sculpted(flame, 0.06, stains=core, soft=0.05), 0.85))
    return [sculpted(parts, 0.07, stains=stains), *upon]


def fire_breathing_dragon() -> Model:
    return _dragon(fire=True)


def winged_dragon() -> Model:
    return _dragon(fire=False)


def angel() -> Model:
    robe = (0.97, 0.97, 1.0)
    who = Who(hair=(0.95, 0.78, 0.42), cut="long", shirt=robe, sleeves=robe, stout=0.92, brows=(0.80, 0.60, 0.30))
    wings = []
    for s in (-1, 1):
        w = wing((0.06, 1.02, -0.16), ((0.99, 0.99, 1.0), (0.87, 0.90, 0.98)), 0.95, raise_deg=66, count=7)
        wings.append(w if s > 0 else mirrored(w))
    halo = ring(0.20, 0.022, Paint(colour=(1.0, 0.86, 0.35), glow=0.7, gloss=0.6), (0, 1.84, 0.0), turn=(14, 0, 0))
    return [
        *wings,
        *somebody(who, ((-0.10, 0.98, 0.26), (0.10, 0.98, 0.26)), bends=(0.14, 0.14)),
        *flat([skirt(robe, 0.0, 0.40, waist=0.18)], 0.85),
        halo,
        *flat([ring(0.185, 0.024, GOLD, (0, 0.86, 0))]),
    ]


def minotaur() -> Model:
    brown = (0.46, 0.29, 0.19)
    who = Who(
        skin=(0.62, 0.42, 0.30),
        cut="bald",
        shirt=(0.62, 0.42, 0.30),
        legs=brown,
        shoes=(0.18, 0.14, 0.13),
        stout=1.3,
        bulk=1.7,
    )
    feature = Face(
        coat=brown,
        radius=0.23,
        snout=(0.62, 0.62, 0.52),
        muzzle=(0.72, 0.55, 0.44),
        ear="side",
        ears=0.42,
        eyes=0.13,
        nose=(0.30, 0.2, 0.18),
        nose_size=0.2,
        eye_colour=(0.9, 0.3, 0.15),
    )
    lumps, upon, marks = head(feature, (0, 1.50, 0.08), (8, -16, 0))
    horns = [
        part
        for s in (-1, 1)
        for part in (
            limb((s * 0.16, 1.66, 0.04), (s * 0.38, 1.70, 0.06), 0.065, plain((0.95, 0.90, 0.78), 0.5), 0.05),
            limb((s * 0.38, 1.70, 0.06), (s * 0.44, 1.92, 0.10), 0.05, plain((0.95, 0.90, 0.78), 0.5), 0.008),
        )
    ]
    ringlet = ring(0.055, 0.013, GOLD, (-0.10, 1.285, 0.42), turn=(80, 0, 0))
    body = somebody(who, ((-0.54, 0.78, 0.16), (0.50, 0.66, 0.08)))[: -len(face(who))]
    cloth = flat([lathe(((0, 0), (0.27, 0), (0.25, 0.28), (0, 0.28)), plain((0.60, 0.16, 0.14)), (0, 0.48, 0))], 0.85)
    axe = [
        rod((-0.54, 0.1, 0.20), (-0.54, 1.50, 0.20), 0.03, wood((0.42, 0.27, 0.16))),
        *[
            slab(
                [(s * 0.02, -0.10), (s * 0.22, -0.24), (s * 0.28, 0), (s * 0.22, 0.24), (s * 0.02, 0.10)][::s],
                0.04,
                STEEL,
                (-0.54, 1.34, 0.20),
            )
            for s in (1, -1)
        ],
    ]
    return [
        *body,
        sculpted([*lumps, limb((0, 1.20, 0), (0, 1.42, 0.04), 0.15, plain(brown))], 0.07, stains=marks),
        *upon,
        *horns,
        ringlet,
        *cloth,
        *axe,
    ]


def knight_on_horseback() -> Model:
    steel, blue = plain((0.66, 0.69, 0.75), 0.9), (0.20, 0.40, 0.84)
    horse = _horse((0.94, 0.93, 0.94), (0.80, 0.78, 0.80))
    cloth = [
        sculpted(
            [limb((-0.26, 0.80, 0), (0.28, 0.80, 0), 0.245, plain(blue), 0.235)],
            0.01,
            stains=[(box((3, 0.06, 3), plain(WHITE), (0, 0.60, 0)), (0.98, 0.78, 0.26))],
        )
    ]
    skirt = [
        box(
            (0.74, 0.40, 0.045),
            Paint(colour=blue, pattern=rising((0.98, 0.78, 0.26), 0.03, 0.0)),
            (0.02, 0.44, 0.235),
            edge=0.02,
        )
    ]
    up = [
        limb((0.02, 0.98, 0), (0.02, 1.28, 0), 0.165, steel, 0.19),
        limb((0.02, 1.02, 0.10), (-0.10, 0.74, 0.29), 0.10, steel, 0.08),
        limb((-0.10, 0.74, 0.29), (-0.06, 0.44, 0.30), 0.075, steel, 0.06),
        limb((-0.06, 0.42, 0.30), (-0.18, 0.40, 0.32), 0.06, steel, 0.05),
        ball(0.105, steel, (-0.02, 1.34, 0.20)),
        ball(0.105, steel, (0.02, 1.34, -0.2)),
        limb((-0.02, 1.32, 0.21), (-0.06, 1.08, 0.30), 0.062, steel, 0.055),
        limb((-0.06, 1.08, 0.30), (-0.26, 1.10, 0.30), 0.055, steel, 0.055),
    ]
    helm = [
        lathe(
            ((0, 0), (0.135, 0), (0.155, 0.14), (0.145, 0.22), (0.08, 0.30), (0, 0.32)),
            steel,
            (0.02, 1.44, 0),
            smooth=1,
        ),
        box((0.05, 0.026, 0.26), plain(INK), (-0.13, 1.59, 0.03), turn=(0, -20, 0)),
        limb((0.02, 1.76, 0), (0.10, 1.92, 0), 0.045, plain((0.90, 0.16, 0.18)), 0.05),
        limb((0.10, 1.92, 0), (0.28, 1.84, 0), 0.055, plain((0.90, 0.16, 0.18)), 0.02),
    ]
    lance = [
        limb(
            (0.34, 0.98, 0.32),
            (-1.30, 1.42, 0.32),
            0.030,
            Paint(colour=(0.94, 0.93, 0.90), pattern=stripes((0.86, 0.18, 0.18), 0.22, 0, 0.5)),
            0.014,
        ),
        lathe(((0, 0), (0.09, 0.0), (0.03, 0.13), (0, 0.13)), steel, (-0.24, 1.135, 0.32), turn=(0, 0, 75)),
    ]
    shield = [
        slab(
            [(-0.16, 0.36), (0.16, 0.36), (0.16, 0.12), (0, -0.10), (-0.16, 0.12)],
            0.05,
            plain((0.88, 0.16, 0.18)),
            (0.20, 0.98, 0.27),
            turn=(0, 12, 0),
        ),
        slab(
            [(-0.03, 0.34), (0.03, 0.34), (0.03, -0.05), (-0.03, -0.05)],
            0.06,
            plain(WHITE),
            (0.20, 0.98, 0.275),
            turn=(0, 12, 0),
        ),
        box((0.30, 0.06, 0.06), plain(WHITE), (0.20, 1.15, 0.275), turn=(0, 12, 0)),
    ]
    return [*horse, *cloth, *skirt, *up, *helm, *lance, *shield]


_SIDE = (pegasus, centaur, griffin, fire_breathing_dragon, winged_dragon, knight_on_horseback)
_FRONT = (phoenix, angel, minotaur)
MODELS = {f.__name__: f for f in (*_SIDE, *_FRONT)}
VIEWS = {f.__name__: SIDE for f in _SIDE} | {f.__name__: FRONT for f in _FRONT}
