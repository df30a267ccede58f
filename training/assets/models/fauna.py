"""More animals of land."""

from __future__ import annotations

import math
from itertools import pairwise

from training.assets.camera import View
from training.assets.models.beasts import INK, ROSE, WHITE, Face, Model, beast, sitter, stain
from training.assets.models.breeds import horns
from training.assets.models.patterns import patches, plain, stripes
from training.assets.solid import Colour, Paint, Vector, ball, box, lathe, limb, sculpted

TAN, DUN, DARK = (0.80, 0.60, 0.38), (0.58, 0.42, 0.29), (0.30, 0.21, 0.16)


def path(points: list[Vector], thick: list[float], paint: Paint) -> Model:
    return [limb(a, b, r, paint, q) for (a, b), (r, q) in zip(pairwise(points), pairwise(thick), strict=True)]


def eyes_at(at: Vector, apart: float, size: float, white: Colour | None = None) -> Model:
    """Two eyes that look along z and to the left."""
    out: Model = []
    for s in (-1, 1):
        x, y, z = at[0] + s * apart, at[1], at[2]
        if white:
            out.append(ball(size * 1.5, plain(white, 0.6), (x, y, z - size * 0.6)))
        out += [
            ball((size, size * 1.2, size * 0.7), plain(INK, 0.8), (x, y, z + size * 0.5)),
            ball(size * 0.32, plain(WHITE), (x - size * 0.3, y + size * 0.45, z + size * 1.1)),
        ]
    return out


def wombat() -> Model:
    coat = (0.56, 0.43, 0.34)
    face = Face(
        coat=coat,
        radius=0.32,
        broad=1.12,
        snout=(0.26, 0.46, 0.36),
        muzzle=(0.66, 0.53, 0.44),
        ear="round",
        ears=0.24,
        ear_inside=(0.78, 0.58, 0.54),
        eyes=0.11,
        nose_size=0.24,
    )
    return sitter(face, coat=coat, belly=(0.68, 0.55, 0.45), paws=(0.44, 0.32, 0.25), height=0.52, girth=0.36, arm=0.11)


def ferret() -> Model:
    coat = (0.93, 0.84, 0.70)
    face = Face(
        coat=(0.96, 0.92, 0.86),
        radius=0.22,
        snout=(0.46, 0.40, 0.24),
        muzzle=WHITE,
        ear="round",
        ears=0.28,
        ear_inside=ROSE,
        eyes=0.15,
        nose=(0.86, 0.46, 0.46),
        nose_size=0.16,
        stains=[(stain((s * 0.10, 0.02, 0.2), (0.085, 0.07, 0.2)), (0.46, 0.32, 0.24)) for s in (-1, 1)],
    )
    return beast(
        face,
        coat=coat,
        head_at=(-0.72, 0.60),
        back=0.34,
        length=1.20,
        girth=0.15,
        leg=0.06,
        socks=(0.40, 0.27, 0.20),
        sock_height=0.16,
        tail=((0.55, 0.36), (0.80, 0.34), (1.02, 0.44)),
        tail_thick=(0.09, 0.05),
        tail_colour=(0.46, 0.32, 0.24),
        step=0.04,
    )


def tapir() -> Model:
    coat = (0.20, 0.19, 0.21)
    face = Face(
        coat=coat,
        radius=0.25,
        snout=(0.85, 0.42, 0.22),
        ear="round",
        ears=0.26,
        ear_inside=(0.7, 0.6, 0.6),
        eyes=0.12,
        nose_size=0.12,
        nose=(0.35, 0.3, 0.32),
    )
    return beast(
        face,
        coat=coat,
        head_at=(-0.64, 0.86),
        back=0.60,
        length=0.92,
        girth=0.27,
        leg=0.095,
        neck=0.9,
        tail=((0.46, 0.66), (0.54, 0.58)),
        tail_thick=(0.04, 0.03),
        stains=[(ball((0.42, 0.42, 0.5), plain(WHITE), (0.16, 0.64, 0)), (0.90, 0.89, 0.88))],
    )


def anteater() -> Model:
    coat = (0.46, 0.40, 0.37)
    face = Face(coat=coat, radius=0.17, snout=(2.6, 0.62, 0.20), ear="round", ears=0.26, eyes=0.14, nose_size=0.10)
    brush = [
        ball((0.50, 0.22, 0.14), plain((0.34, 0.29, 0.27), 0.05), (0.85, 0.55, 0), turn=(0, 0, -24)),
        *[
            limb(
                (0.6 + 0.12 * k, 0.62 - 0.03 * k, 0.05),
                (0.72 + 0.13 * k, 0.26, 0.07),
                0.07,
                plain((0.34, 0.29, 0.27), 0.05),
                0.02,
            )
            for k in range(6)
        ],
    ]
    return [
        *beast(
            face,
            coat=coat,
            head_at=(-0.70, 0.70),
            back=0.56,
            length=0.96,
            girth=0.23,
            leg=0.10,
            neck=0.7,
            tail=((0.46, 0.62), (0.60, 0.62)),
            tail_thick=(0.14, 0.12),
            socks=(0.86, 0.83, 0.80),
            sock_height=0.30,
            stains=[(ball((0.16, 0.30, 0.5), plain(WHITE), (-0.34, 0.52, 0.1), turn=(0, 0, 30)), INK)],
        ),
        *brush,
    ]


def gazelle() -> Model:
    coat = (0.86, 0.60, 0.34)
    face = Face(
        coat=coat,
        radius=0.19,
        snout=(0.95, 0.50, 0.30),
        muzzle=(0.93, 0.84, 0.72),
        ear="side",
        ears=0.62,
        eyes=0.17,
        nose_size=0.18,
    )
    antlers = horns(
        ((-0.66, 1.42, 0.0), (-0.62, 1.62, 0.02), (-0.50, 1.80, 0.06), (-0.52, 1.98, 0.08)), (0.26, 0.22, 0.20), 0.045
    )
    return [
        *beast(
            face,
            coat=coat,
            head_at=(-0.64, 1.28),
            back=0.86,
            length=0.74,
            girth=0.19,
            leg=0.055,
            neck=0.46,
            belly=WHITE,
            tail=((0.36, 0.88), (0.46, 0.74)),
            tail_thick=(0.045, 0.03),
            tail_colour=DARK,
            stains=[(box((0.85, 0.075, 1), plain(WHITE), (0, 0.74, 0), edge=0.02), DARK)],
        ),
        *antlers,
    ]


def bull() -> Model:
    coat = (0.32, 0.18, 0.13)
    face = Face(
        coat=coat,
        radius=0.27,
        snout=(0.52, 0.54, 0.44),
        muzzle=(0.72, 0.54, 0.44),
        ear="side",
        ears=0.40,
        eyes=0.12,
        nose=(0.30, 0.18, 0.16),
        nose_size=0.22,
    )
    points = [
        limb(a, b, r, plain((0.95, 0.91, 0.80), 0.5), q)
        for a, b, r, q in (
            ((-0.78, 1.26, 0.02), (-1.06, 1.34, 0.05), 0.06, 0.05),
            ((-1.06, 1.34, 0.05), (-1.12, 1.62, 0.10), 0.05, 0.01),
            ((-0.42, 1.28, 0.22), (-0.18, 1.38, 0.36), 0.06, 0.05),
            ((-0.18, 1.38, 0.36), (-0.12, 1.66, 0.42), 0.05, 0.01),
        )
    ]
    return [
        *beast(
            face,
            coat=coat,
            head_at=(-0.66, 1.06),
            back=0.78,
            length=0.98,
            girth=0.30,
            chest=1.25,
            leg=0.10,
            neck=1.0,
            socks=INK,
            sock_height=0.10,
            tail=((0.52, 0.92), (0.62, 0.60), (0.60, 0.40)),
            tail_thick=(0.04, 0.05),
            tail_tip=INK,
        ),
        *points,
        ball((0.07, 0.07, 0.02), Paint(colour=(0.95, 0.75, 0.25), gloss=0.9), (-0.86, 0.80, 0.42)),
    ]


def calf() -> Model:
    coat = (0.97, 0.95, 0.92)
    face = Face(
        coat=coat,
        radius=0.28,
        snout=(0.46, 0.50, 0.40),
        muzzle=(0.98, 0.76, 0.70),
        ear="side",
        ears=0.50,
        eyes=0.17,
        nose=(0.92, 0.60, 0.58),
        nose_size=0.2,
        stains=[(stain((-0.16, 0.1, 0.15), (0.16, 0.2, 0.3)), DARK)],
    )
    return beast(
        face,
        coat=coat,
        head_at=(-0.50, 1.00),
        back=0.68,
        length=0.68,
        girth=0.19,
        leg=0.075,
        neck=0.62,
        socks=DARK,
        sock_height=0.08,
        tail=((0.36, 0.76), (0.44, 0.52)),
        tail_thick=(0.03, 0.045),
        tail_tip=DARK,
        stains=[
            (ball((0.22, 0.2, 0.4), plain(WHITE), (0.14, 0.80, 0.1)), DARK),
            (ball((0.14, 0.16, 0.4), plain(WHITE), (-0.22, 0.60, 0.15)), DARK),
        ],
    )


def pony() -> Model:
    coat, mane = (0.66, 0.42, 0.24), plain((0.96, 0.90, 0.76), 0.1)
    face = Face(
        coat=coat, radius=0.22, snout=(0.95, 0.58, 0.44), muzzle=(0.80, 0.62, 0.48), ears=0.40, eyes=0.16, nose_size=0.0
    )
    hair = [
        *[ball((0.13, 0.17, 0.10), mane, (-0.44 + 0.06 * k, 1.28 - 0.12 * k, 0.10)) for k in range(4)],
        ball((0.10, 0.16, 0.10), mane, (-0.60, 1.32, 0.22)),
        *[ball((0.10, 0.20, 0.09), mane, (0.50 + 0.06 * k, 0.82 - 0.17 * k, 0)) for k in range(4)],
    ]
    return [
        *beast(
            face,
            coat=coat,
            head_at=(-0.62, 1.14),
            back=0.72,
            length=0.84,
            girth=0.25,
            leg=0.085,
            neck=0.9,
            socks=WHITE,
            sock_height=0.20,
            tail=((0.42, 0.84), (0.50, 0.80)),
            tail_thick=(0.06, 0.06),
        ),
        *hair,
    ]


def pangolin() -> Model:
    shell = Paint(colour=(0.66, 0.48, 0.30), pattern=stripes((0.50, 0.34, 0.20), 0.13, 0, 0.35), gloss=0.3)
    skin = plain((0.86, 0.68, 0.54))
    body = [
        limb((-0.28, 0.40, 0), (0.34, 0.40, 0), 0.30, shell, 0.26),
        limb((-0.30, 0.36, 0), (-0.66, 0.34, 0.06), 0.20, shell, 0.13),
        *path(
            [(0.34, 0.38, 0), (0.72, 0.26, 0), (1.06, 0.12, 0.06), (1.34, 0.10, 0.16)], [0.25, 0.19, 0.12, 0.05], shell
        ),
    ]
    scales = [
        ball(
            (0.10, 0.05, 0.085),
            plain((0.74, 0.56, 0.36) if (k + j) % 2 else (0.60, 0.42, 0.26), 0.3),
            (-0.42 + 0.16 * k, 0.40 + 0.30 * math.cos(a) * (1 if k < 6 else 0.85), 0.30 * math.sin(a)),
            turn=(math.degrees(a), 0, -20),
        )
        for k in range(6)
        for j, a in enumerate([-0.9, -0.45, 0.0, 0.45, 0.9, 1.3])
    ]
    return [
        sculpted(
            [
                *body,
                limb((-0.66, 0.34, 0.06), (-0.96, 0.26, 0.12), 0.11, skin, 0.045),
                *[
                    limb((x, 0.3, z), (x - 0.05, 0.06, z * 1.1), 0.09, skin, 0.075)
                    for x in (-0.32, 0.30)
                    for z in (-0.16, 0.18)
                ],
            ],
            0.04,
        ),
        *scales,
        *eyes_at((-0.76, 0.38, 0.17), 0.0, 0.035),
        ball(0.035, plain(INK, 0.7), (-1.0, 0.27, 0.13)),
    ]


def platypus() -> Model:
    coat = plain((0.46, 0.31, 0.22), 0.3)
    bill = plain((0.30, 0.33, 0.38), 0.5)
    parts = [
        limb((-0.35, 0.26, 0), (0.40, 0.26, 0), 0.25, coat, 0.22),
        ball((0.23, 0.20, 0.22), coat, (-0.58, 0.32, 0.04)),
        ball((0.34, 0.07, 0.19), coat, (0.84, 0.22, 0)),
        *[
            ball((0.17, 0.045, 0.14), plain((0.34, 0.30, 0.30)), (x, 0.05, z))
            for x in (-0.42, 0.38)
            for z in (-0.28, 0.30)
        ],
    ]
    return [
        sculpted(parts, 0.06),
        ball((0.27, 0.055, 0.19), bill, (-0.90, 0.27, 0.10), turn=(0, -14, 0)),
        ball((0.23, 0.04, 0.16), plain((0.22, 0.24, 0.28)), (-0.86, 0.22, 0.10), turn=(0, -14, 0)),
        *eyes_at((-0.62, 0.42, 0.21), 0.0, 0.04),
        *[ball(0.016, plain(INK), (-1.0, 0.325, 0.10 + s * 0.05)) for s in (-1, 1)],
    ]


def toad() -> Model:
    skin = Paint(colour=(0.56, 0.50, 0.30), pattern=patches((0.38, 0.34, 0.20), 6, 0.2), gloss=0.2)
    belly = plain((0.86, 0.80, 0.62))
    parts = [
        ball((0.46, 0.36, 0.46), skin, (0, 0.38, 0)),
        ball((0.40, 0.26, 0.34), skin, (0, 0.60, 0.20)),
        ball((0.36, 0.28, 0.2), belly, (0, 0.34, 0.34)),
        *[limb((s * 0.26, 0.34, 0.34), (s * 0.36, 0.05, 0.50), 0.10, skin, 0.07) for s in (-1, 1)],
        *[ball((0.22, 0.22, 0.32), skin, (s * 0.42, 0.24, -0.02)) for s in (-1, 1)],
        *[ball((0.16, 0.05, 0.15), skin, (s * 0.44, 0.04, 0.36)) for s in (-1, 1)],
    ]
    eyes = [
        p
        for s in (-1, 1)
        for p in (
            ball(0.13, skin, (s * 0.22, 0.80, 0.22)),
            ball(0.10, plain((0.96, 0.70, 0.16), 0.7), (s * 0.22, 0.81, 0.27)),
            ball((0.075, 0.035, 0.05), plain(INK, 0.8), (s * 0.22, 0.81, 0.345)),
        )
    ]
    warts = [
        ball(
            0.035 + 0.012 * (k % 3),
            plain((0.46, 0.42, 0.24)),
            (0.42 * math.cos(2.4 * k) * 0.8, 0.62 + 0.06 * (k % 3), -0.05 + 0.2 * math.sin(2.4 * k)),
        )
        for k in range(12)
    ]
    mouth = [
        limb(a, b, 0.014, plain((0.26, 0.20, 0.12)))
        for a, b in pairwise([(-0.30, 0.56, 0.42), (-0.12, 0.52, 0.53), (0.12, 0.52, 0.53), (0.30, 0.56, 0.42)])
    ]
    return [sculpted(parts, 0.06), *eyes, *warts, *mouth]


def gecko() -> Model:
    green = Paint(colour=(0.52, 0.80, 0.26), pattern=patches((0.98, 0.62, 0.22), 7, 0.35), gloss=0.4)
    plain_green = plain((0.52, 0.80, 0.26), 0.4)
    parts = [
        limb((-0.30, 0.20, 0), (0.34, 0.17, 0), 0.15, green, 0.12),
        limb((-0.30, 0.20, 0), (-0.56, 0.26, 0.04), 0.12, green, 0.15),
        limb((-0.56, 0.25, 0.05), (-0.76, 0.22, 0.09), 0.14, green, 0.09),
        *path(
            [(0.34, 0.17, 0), (0.62, 0.13, -0.06), (0.88, 0.10, 0.04), (1.06, 0.10, 0.24), (1.04, 0.10, 0.44)],
            [0.12, 0.10, 0.08, 0.055, 0.02],
            green,
        ),
    ]
    for x, z, d in ((-0.22, 0.14, -0.16), (0.26, 0.13, 0.14), (-0.18, -0.13, -0.16), (0.30, -0.12, 0.14)):
        foot = (x + d, 0.04, z * 2.9)
        parts += [
            limb((x, 0.16, z), (x + d * 0.5, 0.16, z * 2.1), 0.055, plain_green, 0.045),
            limb((x + d * 0.5, 0.16, z * 2.1), foot, 0.045, plain_green, 0.05),
        ]
        parts += [
            limb(
                foot,
                (foot[0] + 0.10 * math.cos(a) - 0.05, 0.03, foot[2] + 0.10 * math.sin(a)),
                0.02,
                plain_green,
                0.034,
            )
            for a in (-1.9, 2.0, 2.7, 3.5, 4.2)
        ]
    eyes = [
        p
        for z in (0.18, -0.06)
        for p in (
            ball(0.075, plain((0.98, 0.86, 0.30), 0.7), (-0.62, 0.34, z)),
            ball((0.04, 0.055, 0.03), plain(INK, 0.8), (-0.655, 0.35, z + 0.055)),
            ball(0.014, plain(WHITE), (-0.67, 0.375, z + 0.08)),
        )
    ]
    return [sculpted(parts, 0.035), *eyes]


def iguana() -> Model:
    green = Paint(colour=(0.40, 0.60, 0.34), pattern=stripes((0.28, 0.46, 0.28), 0.22, 0, 0.3), gloss=0.25)
    parts = [
        limb((-0.34, 0.32, 0), (0.36, 0.28, 0), 0.20, green, 0.17),
        limb((-0.34, 0.34, 0), (-0.62, 0.48, 0.05), 0.16, green, 0.14),
        limb((-0.62, 0.48, 0.06), (-0.88, 0.42, 0.12), 0.14, green, 0.075),
        ball((0.13, 0.16, 0.05), plain((0.56, 0.70, 0.42)), (-0.66, 0.30, 0.08)),
        *path(
            [(0.36, 0.28, 0), (0.72, 0.18, 0), (1.1, 0.10, 0.05), (1.5, 0.10, 0.16), (1.85, 0.16, 0.2)],
            [0.17, 0.12, 0.08, 0.045, 0.015],
            green,
        ),
    ]
    for x, z in ((-0.26, 0.18), (0.28, 0.16), (-0.22, -0.16), (0.32, -0.15)):
        parts += [
            limb((x, 0.28, z), (x + 0.08, 0.22, z * 1.9), 0.075, green, 0.055),
            limb((x + 0.08, 0.22, z * 1.9), (x - 0.06, 0.04, z * 1.9), 0.055, green, 0.045),
            *[
                limb((x - 0.06, 0.04, z * 1.9), (x - 0.2, 0.02, z * 1.9 + d), 0.025, green, 0.012)
                for d in (-0.07, 0, 0.07)
            ],
        ]
    spikes = [
        lathe(
            ((0, 0), (0.03, 0), (0, 0.13 - 0.006 * k), (0, 0.13 - 0.006 * k)),
            plain((0.86, 0.60, 0.26)),
            (-0.62 + 0.10 * k, 0.585 - 0.09 * min(k, 2) - 0.006 * k, 0.04 - 0.006 * k),
        )
        for k in range(13)
    ]
    return [
        sculpted(parts, 0.04),
        *spikes,
        ball(0.06, plain((0.95, 0.66, 0.18), 0.6), (-0.70, 0.53, 0.17)),
        ball((0.03, 0.03, 0.03), plain(INK, 0.8), (-0.72, 0.535, 0.22)),
        ball(0.07, plain((0.66, 0.78, 0.50)), (-0.62, 0.42, 0.18)),
    ]


def cobra() -> Model:
    skin, belly = plain((0.50, 0.38, 0.20), 0.4), (0.92, 0.82, 0.52)
    coil = [
        ((0.52 - 0.02 * k) * math.cos(0.45 * k), 0.12 + 0.028 * k, (0.46 - 0.02 * k) * math.sin(0.45 * k))
        for k in range(18)
    ]
    body = [
        *path([(0.95, 0.06, 0.25), (0.75, 0.08, -0.05), coil[0]], [0.03, 0.08, 0.12], skin),
        *path(list(coil), [0.13] * 18, skin),
        *path([coil[-1], (0.06, 0.75, 0.10), (0.0, 1.05, 0.05), (0, 1.35, 0.08)], [0.13, 0.12, 0.11, 0.11], skin),
    ]
    hood = ball((0.36, 0.42, 0.10), skin, (0, 1.22, 0.02))
    stains = [
        (ball((0.19, 0.50, 0.12), plain(WHITE), (0, 1.12, 0.16)), belly),
        *[(ball((0.22, 0.02, 0.12), plain(WHITE), (0, 0.84 + 0.11 * k, 0.2)), (0.76, 0.62, 0.34)) for k in range(6)],
    ]
    head = [ball((0.17, 0.13, 0.22), skin, (0, 1.58, 0.16))]
    return [
        sculpted([*body, hood, *head], 0.05, stains=stains, gloss=0.35),
        *eyes_at((0, 1.63, 0.30), 0.10, 0.036, (0.96, 0.72, 0.16)),
        *[limb((0, 1.53, 0.36), (s * 0.05, 1.46, 0.52), 0.012, plain((0.86, 0.16, 0.24))) for s in (-1, 1)],
    ]


MODELS = {
    f.__name__: f
    for f in (
        wombat, ferret, tapir, anteater, gazelle, bull, calf, pony, pangolin, platypus, toad, gecko, iguana, cobra,
    )
}  # fmt: skip
VIEWS = {
    **dict.fromkeys(
        ("ferret", "tapir", "anteater", "gazelle", "bull", "calf", "pony"),
        View(yaw_deg=8.0, pitch_deg=6.0, smooth=True),
    ),
    **dict.fromkeys(("pangolin", "platypus", "iguana"), View(yaw_deg=-12.0, pitch_deg=16.0, smooth=True)),
    "gecko": View(yaw_deg=-10.0, pitch_deg=42.0, smooth=True),
    "toad": View(yaw_deg=-14.0, pitch_deg=10.0, smooth=True),
    "cobra": View(yaw_deg=-12.0, pitch_deg=10.0, smooth=True),
    "wombat": View(yaw_deg=0.0, pitch_deg=8.0, smooth=True),
}
