"""What comes at night, and out of the snow."""

from __future__ import annotations

from training.assets.models.beasts import Face, head, stain
from training.assets.models.figures import (
    FRONT,
    INK,
    STEEL,
    WHITE,
    Model,
    flat,
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
    ring,
    rod,
    rough,
    sculpted,
    slab,
)


def skeleton() -> Model:
    bone = plain((0.96, 0.94, 0.88), 0.3)
    r = 0.20
    out: Model = [
        sculpted(
            [
                ball((0.95 * r, r, 0.95 * r), bone, (0, 1.53, 0.02)),
                box((0.20, 0.11, 0.17), bone, (0, 1.29, 0.07), edge=0.045),
            ],
            0.04,
            stains=[
                *[(ball((0.062, 0.072, 0.2), plain(WHITE), (s * 0.075, 1.52, 0.2)), INK) for s in (-1, 1)],
                (ball((0.028, 0.04, 0.2), plain(WHITE), (0, 1.435, 0.2)), INK),
                *[
                    (box((0.008, 0.055, 0.4), plain(WHITE), (x, 1.325, 0.1), edge=0.001), INK)
                    for x in (-0.06, -0.03, 0, 0.03, 0.06)
                ],
                (box((0.15, 0.008, 0.4), plain(WHITE), (0, 1.35, 0.1), edge=0.001), INK),
            ],
        ),
        limb((0, 0.78, -0.02), (0, 1.28, 0), 0.036, bone),
        limb((-0.20, 1.17, 0), (0.20, 1.17, 0), 0.030, bone),
        *flat(
            [
                ring(0.165 - 0.012 * abs(k - 1), 0.024, bone, (0, 1.09 - 0.085 * k, 0.01), turn=(10, 0, 0))
                for k in range(4)
            ],
            0.8,
        ),
        sculpted([limb((s * 0.05, 0.78, 0), (s * 0.12, 0.86, 0), 0.06, bone, 0.045) for s in (-1, 1)], 0.03),
        limb((0, 0.74, 0.02), (0, 0.80, 0), 0.045, bone),
    ]
    for s in (-1, 1):
        elbow, hand = (
            (s * 0.30, 0.95, 0.0),
            (s * (0.40 if s < 0 else 0.34), 1.22 if s < 0 else 0.72, 0.10 if s < 0 else 0.04),
        )
        knee, foot = (s * 0.13, 0.42, 0.02), (s * 0.13, 0.06, 0)
        for a, b, thick in (
            ((s * 0.21, 1.16, 0), elbow, 0.028),
            (elbow, hand, 0.024),
            ((s * 0.11, 0.78, 0), knee, 0.034),
            (knee, foot, 0.029),
        ):
            out += [limb(a, b, thick, bone), ball(thick * 1.55, bone, a), ball(thick * 1.45, bone, b)]
        out += [limb(foot, (foot[0], 0.03, 0.15), 0.040, bone, 0.032)]
        lift = 1 if s < 0 else -1
        out += [
            limb(hand, (hand[0] + 0.035 * k, hand[1] + lift * 0.12, hand[2]), 0.017, bone)
            for k in (-1.4, -0.5, 0.5, 1.4)
        ]
    return out


def mummy() -> Model:
    linen = Paint(colour=(0.90, 0.86, 0.74), pattern=stripes((0.66, 0.60, 0.47), 0.085, 1, 0.16), gloss=0.05)
    body = [limb((s * 0.10, 0.70, 0), (s * 0.12, 0.10, 0.02), 0.105, linen, 0.085) for s in (-1, 1)]
    body += [ball((0.085, 0.06, 0.13), linen, (s * 0.12, 0.06, 0.05)) for s in (-1, 1)]
    body += flat(
        [
            lathe(
                ((0, 0), (0.20, 0), (0.20, 0.2), (0.235, 0.44), (0.16, 0.54), (0, 0.56)), linen, (0, 0.64, 0), smooth=2
            )
        ],
        0.8,
    )
    body += [
        limb((s * 0.22, 1.12, 0), (s * (0.26 + 0.05 * s), 1.04 + 0.10 * s, 0.42), 0.07, linen, 0.062) for s in (-1, 1)
    ]
    body += [ball((0.075, 0.07, 0.085), linen, (s * (0.26 + 0.05 * s), 1.04 + 0.10 * s, 0.46)) for s in (-1, 1)]
    skull = ball((0.21, 0.225, 0.205), linen, (0, 1.45, 0.03))
    gap = [box((0.34, 0.085, 0.10), plain((0.13, 0.11, 0.10)), (0, 1.43, 0.165), edge=0.03)]
    eyes = [
        ball((0.042, 0.048, 0.03), Paint(colour=(0.98, 0.92, 0.45), glow=0.8), (s * 0.075, 1.475, 0.215))
        for s in (-1, 1)
    ]
    pupils = [ball((0.016, 0.02, 0.02), plain(INK), (s * 0.075, 1.475, 0.242)) for s in (-1, 1)]
    loose = [
        limb((0.28, 0.98, 0.44), (0.30, 0.62, 0.44), 0.026, linen, 0.018),
        limb((-0.14, 0.60, 0.10), (-0.22, 0.28, 0.14), 0.026, linen, 0.018),
    ]
    return [*body, limb((0, 1.14, 0), (0, 1.34, 0.02), 0.09, linen), skull, *gap, *eyes, *pupils, *loose]


def grim_reaper() -> Model:
    cloth = plain((0.17, 0.16, 0.20), 0.08)
    bone = plain((0.96, 0.94, 0.88), 0.3)
    robe = [
        lathe(
            ((0, 0), (0.40, 0), (0.34, 0.3), (0.24, 0.85), (0.22, 1.12), (0.10, 1.24), (0, 1.24)),
            cloth,
            (0, 0, 0),
            smooth=2,
        )
    ]
    hood = sculpted(
        [
            ball((0.255, 0.29, 0.25), cloth, (0, 1.46, -0.03)),
            limb((0, 1.60, -0.06), (0, 1.80, -0.10), 0.14, cloth, 0.03),
        ],
        0.05,
    )
    hollowed = carved(hood, ball((0.185, 0.23, 0.26), cloth, (0, 1.44, 0.14)))
    dark = ball((0.20, 0.23, 0.10), plain((0.05, 0.05, 0.07)), (0, 1.44, 0.0))
    skull = sculpted(
        [ball((0.135, 0.15, 0.12), bone, (0, 1.47, 0.09)), box((0.13, 0.08, 0.12), bone, (0, 1.30, 0.10), edge=0.035)],
        0.03,
        stains=[
            *[(ball((0.042, 0.05, 0.2), plain(WHITE), (s * 0.054, 1.46, 0.2)), INK) for s in (-1, 1)],
            (ball((0.018, 0.028, 0.2), plain(WHITE), (0, 1.40, 0.2)), INK),
        ],
    )
    sleeves = [sculpted([limb((s * 0.20, 1.08, 0), (s * 0.38, 0.84, 0.14), 0.10, cloth, 0.13)], 0.01) for s in (-1, 1)]
    hands = [ball((0.05, 0.055, 0.05), bone, (s * 0.44, 0.80, 0.20)) for s in (-1, 1)]
    scythe = [
        rod((-0.46, 0.0, 0.22), (-0.42, 1.95, 0.22), 0.024, wood((0.42, 0.28, 0.17))),
        slab(
            [
                (-0.40, 1.96),
                (-0.10, 1.95),
                (0.20, 1.84),
                (0.42, 1.62),
                (0.30, 1.80),
                (0.10, 1.98),
                (-0.14, 2.06),
                (-0.40, 2.05),
            ],
            0.03,
            STEEL,
            (-0.02, -0.03, 0.22),
        ),
    ]
    return [*flat(robe, 0.85), hollowed, dark, skull, *sleeves, *hands, *scythe]


def monster() -> Model:
    fur, dark = (0.55, 0.38, 0.86), (0.40, 0.25, 0.68)
    lumps = [
        ball((0.46, 0.52, 0.42), plain(fur), (0, 0.64, 0)),
        *[
            limb((s * 0.40, 0.62, 0.08), (s * 0.62, 0.86 if s > 0 else 0.42, 0.12), 0.10, plain(fur), 0.085)
            for s in (-1, 1)
        ],
    ]
    lumps += [limb((s * 0.18, 0.24, 0.02), (s * 0.20, 0.08, 0.08), 0.15, plain(fur), 0.11) for s in (-1, 1)]
    spots = [
        (ball(s, plain(WHITE), at), dark)
        for at, s in (
            ((-0.34, 0.86, 0.22), 0.07),
            ((0.36, 0.46, 0.22), 0.09),
            ((-0.30, 0.36, 0.30), 0.06),
            ((0.26, 1.06, 0.22), 0.06),
        )
    ]
    eye = [
        ball(0.205, plain(WHITE, 0.6), (0, 0.84, 0.33)),
        ball((0.105, 0.11, 0.06), plain((0.25, 0.72, 0.55), 0.6), (0, 0.84, 0.515)),
        ball((0.055, 0.06, 0.04), plain(INK, 0.8), (0, 0.84, 0.562)),
        ball(0.022, plain(WHITE), (-0.03, 0.88, 0.595)),
    ]
    mouth = [
        ball((0.20, 0.095, 0.10), plain((0.32, 0.06, 0.14)), (0, 0.50, 0.36)),
        *[
            cone(0.035, 0.004, 0.075, plain(WHITE, 0.4), (x, 0.575, 0.455), turn=(180, 0, 0))
            for x in (-0.11, -0.04, 0.04, 0.11)
        ],
        ball((0.09, 0.04, 0.04), plain((0.95, 0.42, 0.50)), (0.02, 0.45, 0.44)),
    ]
    horns = [limb((s * 0.20, 1.08, 0), (s * 0.34, 1.34, 0), 0.07, plain((0.98, 0.86, 0.55)), 0.012) for s in (-1, 1)]
    return [rough(sculpted(lumps, 0.10, stains=spots), 0.010, 26.0), *eye, *mouth, *horns]


def yeti() -> Model:
    fur, skin = (0.92, 0.95, 1.0), (0.50, 0.66, 0.86)
    face = Face(
        coat=fur,
        radius=0.34,
        broad=1.06,
        snout=(0.0, 0.3, 0.3),
        ear="round",
        ears=0.14,
        ear_inside=skin,
        eyes=0.13,
        apart=0.34,
        stains=[(stain((0, -0.04, 0.34), (0.24, 0.24, 0.22)), skin)],
    )
    lumps, upon, marks = head(face, (0, 1.42, 0.12), (0, -8, 0))
    hide = plain(fur)
    body = [limb((0, 0.58, 0), (0, 1.10, 0), 0.40, hide, 0.42)]
    for s in (-1, 1):
        body += [
            limb((s * 0.40, 1.20, 0), (s * 0.66, 0.82, 0.06), 0.19, hide, 0.16),
            limb((s * 0.66, 0.82, 0.06), (s * 0.62, 0.48, 0.16), 0.16, hide, 0.15),
            ball((0.14, 0.15, 0.13), plain(skin), (s * 0.62, 0.36, 0.19)),
            limb((s * 0.20, 0.55, 0), (s * 0.24, 0.14, 0.02), 0.20, hide, 0.18),
            ball((0.17, 0.10, 0.25), plain(skin), (s * 0.25, 0.09, 0.12)),
            limb((s * 0.16, 1.70, 0.1), (s * 0.30, 1.90, 0.06), 0.08, plain((0.45, 0.40, 0.42)), 0.02),
        ]
    tufts = [
        ball(0.10, hide, at)
        for at in ((0, 1.78, 0.14), (-0.12, 1.73, 0.18), (0.12, 1.73, 0.18), (-0.36, 1.28, 0.24), (0.36, 1.28, 0.24))
    ]
    mouth = [
        limb((-0.13, 1.27, 0.455), (0.11, 1.27, 0.475), 0.022, plain((0.20, 0.24, 0.40))),
        *[limb((x, 1.265, 0.475), (x, 1.325, 0.48), 0.020, plain(WHITE, 0.6), 0.006) for x in (-0.09, 0.07)],
    ]
    return [rough(sculpted([*body, *lumps, *tufts], 0.08, stains=marks), 0.014, 22.0), *upon, *mouth]


_ALL = (skeleton, mummy, grim_reaper, monster, yeti)
MODELS = {f.__name__: f for f in _ALL}
VIEWS = {f.__name__: FRONT for f in _ALL}
