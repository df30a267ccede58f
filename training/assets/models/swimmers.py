"""More animals of the sea and the air."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.beasts import INK, WHITE, Model
from training.assets.models.fauna import eyes_at, path
from training.assets.models.fowl import BLACK, BROWN, GREY, ORANGE, YELLOW, fowl
from training.assets.models.patterns import patches, plain, rising, stripes
from training.assets.solid import Colour, Paint, Part, Vector, ball, box, lathe, limb, sculpted


def _swimmer(
    body: Model, fins: Model, eye: Vector, size: float = 0.05, stains: list[tuple[Part, Colour]] | None = None
) -> Model:
    return [
        sculpted([*body, *fins], 0.04, stains=stains or [], gloss=0.5),
        ball((size * 1.2, size * 1.2, size * 0.6), plain(WHITE, 0.6), eye),
        ball(
            (size * 0.75, size * 0.8, size * 0.5), plain(INK, 0.8), (eye[0] - size * 0.2, eye[1], eye[2] + size * 0.35)
        ),
        ball(size * 0.25, plain(WHITE), (eye[0] - size * 0.4, eye[1] + size * 0.4, eye[2] + size * 0.75)),
    ]


def anglerfish() -> Model:
    skin = Paint(colour=(0.36, 0.26, 0.32), pattern=patches((0.26, 0.18, 0.25), 5), gloss=0.3)
    body = [ball((0.62, 0.52, 0.44), skin, (0, 0.62, 0)), limb((0.4, 0.62, 0), (0.9, 0.66, 0), 0.26, skin, 0.10)]
    fins = [
        ball((0.22, 0.30, 0.04), skin, (1.02, 0.70, 0)),
        ball((0.22, 0.16, 0.04), skin, (0.42, 1.06, 0), turn=(0, 0, -24)),
        ball((0.18, 0.12, 0.04), skin, (0.1, 0.42, 0.46), turn=(0, 30, 30)),
    ]
    mouth = [
        ball((0.32, 0.30, 0.36), plain((0.16, 0.06, 0.09)), (-0.40, 0.50, 0.10)),
        *[
            lathe(
                ((0, 0), (0.035, 0), (0, 0.17), (0, 0.17)),
                plain((0.98, 0.96, 0.88), 0.6),
                (-0.72 + 0.10 * k + 0.02 * k * k, 0.24, 0.16 + 0.085 * k),
                turn=(20, 0, 10),
            )
            for k in range(4)
        ],
        *[
            lathe(
                ((0, 0), (0.032, 0), (0, 0.15), (0, 0.15)),
                plain((0.98, 0.96, 0.88), 0.6),
                (-0.66 + 0.11 * k + 0.02 * k * k, 0.80, 0.18 + 0.085 * k),
                turn=(160, 0, 0),
            )
            for k in range(4)
        ],
    ]
    lure = [
        *path(
            [(-0.10, 1.10, 0), (-0.28, 1.44, 0.02), (-0.62, 1.56, 0.06), (-0.86, 1.36, 0.12)],
            [0.035, 0.028, 0.022, 0.02],
            skin,
        ),
        ball(0.11, Paint(colour=(0.72, 1.0, 0.86), glow=0.9), (-0.88, 1.28, 0.14)),
    ]
    return [*_swimmer(body, fins, (-0.20, 0.90, 0.36), 0.085), *mouth, *lure]


def swordfish() -> Model:
    blue = Paint(colour=(0.84, 0.88, 0.92), pattern=rising((0.18, 0.34, 0.58), -0.02, 0.07), gloss=0.7)
    flat = plain((0.18, 0.34, 0.58), 0.6)
    body = [
        limb((-0.55, 0.50, 0), (0.2, 0.50, 0), 0.17, blue, 0.20),
        limb((0.2, 0.50, 0), (0.95, 0.52, 0), 0.20, blue, 0.06),
        limb((-0.55, 0.50, 0), (-0.80, 0.50, 0), 0.15, blue, 0.06),
    ]
    fins = [
        limb((-0.80, 0.51, 0), (-1.65, 0.56, 0), 0.035, flat, 0.012),
        *path([(0.95, 0.52, 0), (1.12, 0.72, 0), (1.18, 0.92, 0)], [0.06, 0.04, 0.012], flat),
        *path([(0.95, 0.52, 0), (1.12, 0.32, 0), (1.18, 0.12, 0)], [0.06, 0.04, 0.012], flat),
        *path([(-0.25, 0.64, 0), (-0.05, 0.86, 0), (0.12, 1.0, 0)], [0.09, 0.05, 0.012], flat),
        limb((-0.30, 0.40, 0.13), (-0.05, 0.16, 0.22), 0.05, flat, 0.015),
    ]
    return _swimmer(body, fins, (-0.62, 0.54, 0.145), 0.055)


def hammerhead_shark() -> Model:
    grey = Paint(colour=(0.93, 0.94, 0.95), pattern=rising((0.50, 0.58, 0.66), -0.09, 0.0), gloss=0.5)
    flat = plain((0.50, 0.58, 0.66), 0.5)
    body = [
        limb((-0.60, 0.48, 0), (0.15, 0.48, 0), 0.17, grey, 0.22),
        limb((0.15, 0.48, 0), (1.05, 0.52, 0), 0.22, grey, 0.07),
    ]
    fins = [
        ball((0.14, 0.07, 0.52), flat, (-0.82, 0.48, 0)),
        *path([(0.0, 0.64, 0), (0.18, 0.90, 0), (0.30, 1.04, 0)], [0.12, 0.06, 0.015], flat),
        *path([(1.05, 0.52, 0), (1.25, 0.80, 0), (1.40, 0.98, 0)], [0.07, 0.06, 0.015], flat),
        *path([(1.05, 0.52, 0), (1.2, 0.34, 0)], [0.07, 0.02], flat),
        *[limb((-0.2, 0.40, s * 0.16), (0.12, 0.22, s * 0.62), 0.09, flat, 0.03) for s in (-1, 1)],
    ]
    return [
        sculpted([*body, *fins], 0.05, gloss=0.5),
        *[ball(0.05, plain(INK, 0.8), (-0.86, 0.50, s * 0.50)) for s in (-1, 1)],
        *[
            limb((-0.36 + 0.07 * k, 0.56, 0.17), (-0.34 + 0.07 * k, 0.42, 0.19), 0.010, plain((0.34, 0.40, 0.46)))
            for k in range(4)
        ],
    ]


def salmon() -> Model:
    skin = Paint(colour=(0.96, 0.72, 0.64), pattern=rising((0.52, 0.58, 0.60), 0.0, 0.12), gloss=0.7)
    flat = plain((0.62, 0.52, 0.50), 0.5)
    body = [
        limb((-0.62, 0.46, 0), (0.05, 0.48, 0), 0.13, skin, 0.23),
        limb((0.05, 0.48, 0), (0.80, 0.46, 0), 0.23, skin, 0.075),
        limb((-0.62, 0.46, 0), (-0.80, 0.42, 0), 0.12, skin, 0.06),
    ]
    fins = [
        limb((0.84, 0.48, 0), (1.12, 0.70, 0), 0.06, flat, 0.02),
        limb((0.84, 0.44, 0), (1.12, 0.22, 0), 0.06, flat, 0.02),
        ball((0.17, 0.14, 0.03), flat, (0.08, 0.74, 0), turn=(0, 0, -20)),
        ball((0.10, 0.07, 0.03), flat, (0.55, 0.62, 0)),
        ball((0.14, 0.08, 0.03), flat, (0.15, 0.24, 0.06), turn=(0, 0, -30)),
    ]
    spots = [
        ball(
            0.018,
            plain((0.24, 0.24, 0.28)),
            (-0.35 + 0.13 * k, 0.60 + 0.03 * (k % 3) - 0.05 * abs(k - 3) / 3, 0.165 - 0.02 * abs(k - 3)),
        )
        for k in range(8)
    ]
    return [
        *_swimmer(body, fins, (-0.62, 0.51, 0.11), 0.045),
        *spots,
        limb((-0.80, 0.42, 0.06), (-0.66, 0.40, 0.11), 0.010, plain((0.4, 0.25, 0.25))),
    ]


def eel() -> Model:
    skin = Paint(colour=(0.42, 0.52, 0.28), pattern=patches((0.86, 0.76, 0.30), 8, 0.3), gloss=0.6)
    line: list[Vector] = [
        (-0.95 + 0.16 * k, 0.50 + 0.24 * math.sin(0.95 * k + 0.6), 0.10 * math.cos(0.95 * k)) for k in range(14)
    ]
    parts = path(line, [0.13, *[0.14] * 8, 0.12, 0.10, 0.08, 0.055, 0.02], skin)
    return [
        sculpted([*parts, ball((0.19, 0.14, 0.15), skin, (-1.02, 0.60, 0.04))], 0.03, gloss=0.6),
        ball(0.055, plain((0.97, 0.93, 0.80), 0.6), (-1.08, 0.68, 0.14)),
        ball(0.032, plain(INK, 0.8), (-1.10, 0.68, 0.18)),
        limb((-1.20, 0.56, 0.10), (-1.02, 0.53, 0.17), 0.012, plain((0.16, 0.20, 0.10))),
    ]


def moth() -> Model:
    fur = plain((0.93, 0.87, 0.76), 0.05)
    wing = Paint(colour=(0.80, 0.66, 0.48), pattern=patches((0.66, 0.50, 0.34), 3, 0.0), gloss=0.05)
    out: Model = []
    for s in (-1, 1):
        out += [
            ball((0.62, 0.40, 0.05), wing, (s * 0.58, 0.82, -0.05), turn=(0, 0, s * 24)),
            ball((0.40, 0.34, 0.05), wing, (s * 0.42, 0.38, -0.07), turn=(0, 0, -s * 30)),
            ball((0.13, 0.13, 0.04), plain((0.36, 0.24, 0.18)), (s * 0.68, 0.86, 0.0)),
            ball((0.06, 0.06, 0.04), plain((0.96, 0.78, 0.34)), (s * 0.68, 0.86, 0.03)),
            ball((0.08, 0.08, 0.04), plain((0.36, 0.24, 0.18)), (s * 0.44, 0.36, -0.03)),
            limb((s * 0.05, 1.05, 0.05), (s * 0.26, 1.36, 0.05), 0.02, fur, 0.01),
            *[
                limb(
                    (s * (0.08 + 0.045 * k), 1.10 + 0.06 * k, 0.05),
                    (s * (0.16 + 0.045 * k), 1.06 + 0.06 * k, 0.05),
                    0.012,
                    fur,
                )
                for k in range(5)
            ],
        ]
    return [
        *out,
        sculpted(
            [
                limb((0, 0.90, 0.06), (0, 0.32, 0.05), 0.13, fur, 0.07),
                ball((0.17, 0.15, 0.14), fur, (0, 0.84, 0.07)),
                ball(0.11, fur, (0, 1.02, 0.08)),
            ],
            0.04,
        ),
        *eyes_at((0, 1.04, 0.15), 0.06, 0.035),
    ]


def mantis() -> Model:
    green = plain((0.46, 0.74, 0.28), 0.4)
    light = plain((0.66, 0.84, 0.40), 0.4)
    parts = [
        limb((0.75, 0.42, 0), (0.10, 0.62, 0), 0.08, light, 0.11),
        limb((0.10, 0.62, 0), (-0.28, 1.10, 0), 0.07, green, 0.055),
        ball((0.15, 0.09, 0.14), green, (-0.32, 1.20, 0.03)),
        ball((0.48, 0.07, 0.07), green, (0.46, 0.60, 0.03), turn=(0, 0, -17)),
    ]
    for z in (0.09, -0.09):
        parts += [
            limb((-0.24, 1.0, z), (-0.52, 0.74, z * 2.2), 0.055, green, 0.06),
            limb((-0.52, 0.74, z * 2.2), (-0.72, 1.06, z * 2.2), 0.055, green, 0.03),
            limb((-0.72, 1.06, z * 2.2), (-0.62, 0.86, z * 2.2), 0.025, green, 0.01),
        ]
        for x, dx in ((0.06, -0.24), (0.28, 0.30)):
            parts += [
                limb((x, 0.56, z * 0.6), (x + dx, 0.62, z * 3.4), 0.025, green, 0.022),
                limb((x + dx, 0.62, z * 3.4), (x + dx * 1.4, 0.02, z * 4.4), 0.022, green, 0.014),
            ]
    eyes = [
        p
        for z in (0.15, -0.08)
        for p in (
            ball((0.075, 0.09, 0.065), plain((0.82, 0.90, 0.46), 0.7), (-0.38, 1.25, z)),
            ball(0.022, plain(INK, 0.8), (-0.42, 1.27, z + 0.055)),
        )
    ]
    return [
        sculpted(parts, 0.025, gloss=0.3),
        *eyes,
        *[limb((-0.36, 1.28, z), (-0.62, 1.58, z * 3), 0.010, green, 0.006) for z in (0.08, -0.02)],
    ]


def wasp() -> Model:
    amber = Paint(colour=(0.99, 0.78, 0.12), pattern=stripes((0.14, 0.11, 0.10), 0.16, 0, 0.5), gloss=0.6)
    black, yellow = plain((0.14, 0.11, 0.10), 0.5), plain((0.99, 0.78, 0.12), 0.5)
    return [
        ball((0.42, 0.19, 0.19), amber, (0.46, 0.52, 0), turn=(0, 0, -14)),
        lathe(((0, 0), (0.04, 0), (0, 0.18), (0, 0.18)), black, (0.86, 0.42, 0), turn=(0, 0, -104)),
        limb((0.08, 0.62, 0), (0.0, 0.64, 0), 0.04, black),
        ball((0.21, 0.19, 0.19), black, (-0.14, 0.66, 0)),
        ball((0.16, 0.17, 0.18), yellow, (-0.42, 0.62, 0.03)),
        *[ball((0.06, 0.10, 0.06), black, (-0.50, 0.66, z)) for z in (0.14, -0.08)],
        *[limb((-0.50, 0.76, z), (-0.72, 0.98, z * 2), 0.018, black) for z in (0.07, -0.02)],
        *[
            ball(
                (0.42, 0.10, 0.012),
                Paint(colour=(0.86, 0.93, 0.98), gloss=0.9, alpha=0.75),
                (0.12, 0.98, z),
                turn=(0, 0, a),
            )
            for z, a in ((0.10, 40), (-0.10, 62))
        ],
        *[
            p
            for x in (-0.24, -0.12, 0.0)
            for z in (0.12, -0.12)
            for p in (
                limb((x, 0.54, z), (x + 0.02, 0.36, z * 2), 0.022, yellow),
                limb((x + 0.02, 0.36, z * 2), (x + 0.10, 0.12, z * 2), 0.02, black, 0.012),
            )
        ],
    ]


def stag_beetle() -> Model:
    shell, dark = plain((0.46, 0.22, 0.13), 0.9), plain((0.17, 0.11, 0.10), 0.8)
    out: Model = [
        ball((0.42, 0.30, 0.32), shell, (0.38, 0.36, 0)),
        box((0.8, 0.02, 0.015), dark, (0.40, 0.645, 0)),
        ball((0.24, 0.22, 0.30), dark, (-0.10, 0.34, 0)),
        ball((0.17, 0.15, 0.24), dark, (-0.38, 0.32, 0)),
    ]
    for s in (-1, 1):
        out += path(
            [(-0.48, 0.32, s * 0.14), (-0.74, 0.36, s * 0.32), (-1.02, 0.40, s * 0.28), (-1.16, 0.40, s * 0.08)],
            [0.07, 0.065, 0.05, 0.015],
            dark,
        )
        out += [
            limb((-0.90, 0.39, s * 0.31), (-0.92, 0.39, s * 0.14), 0.035, dark, 0.012),
            ball(0.04, plain((0.9, 0.6, 0.2), 0.8), (-0.42, 0.42, s * 0.20)),
        ]
        for x, dx in ((-0.16, -0.26), (0.18, 0.05), (0.46, 0.30)):
            out += [
                limb((x, 0.28, s * 0.24), (x + dx * 0.6, 0.34, s * 0.56), 0.04, dark, 0.035),
                limb((x + dx * 0.6, 0.34, s * 0.56), (x + dx, 0.02, s * 0.72), 0.035, dark, 0.018),
            ]
    return out


def duckling() -> Model:
    down = (0.99, 0.86, 0.30)
    return fowl(
        down,
        wing=(0.96, 0.78, 0.22),
        breast=(1.0, 0.92, 0.55),
        legs=0.14,
        girth=0.23,
        length=0.24,
        neck=((-0.20, 0.30),),
        head=0.20,
        beak=(0.17, 0.07, -0.03),
        beak_colour=ORANGE,
        tail=(0.14, 0.05),
        wing_size=0.7,
    )


def falcon() -> Model:
    slate = (0.36, 0.42, 0.52)
    return fowl(
        slate,
        wing=(0.28, 0.33, 0.43),
        wing_tip=(0.18, 0.21, 0.28),
        breast=(0.96, 0.92, 0.84),
        head_colour=(0.24, 0.28, 0.37),
        legs=0.20,
        leg_colour=YELLOW,
        girth=0.24,
        tilt=0.24,
        head=0.16,
        beak=(0.10, 0.065, -0.06),
        beak_colour=YELLOW,
        beak_tip=BLACK,
        tail=(0.42, -0.24),
        tail_colour=(0.28, 0.33, 0.43),
        eye_ring=YELLOW,
        stains=[(ball((0.10, 0.10, 0.3), plain(WHITE), (-0.34, 0.52, 0.12)), (0.96, 0.92, 0.84))],
    )


def swallow() -> Model:
    blue = (0.15, 0.24, 0.52)
    fork = [
        limb((0.34, 0.40, z), (0.95, 0.40 + dy, z * 2), 0.045, plain(blue), 0.012)
        for z, dy in ((0.05, 0.10), (-0.05, -0.06))
    ]
    return fowl(
        blue,
        wing=(0.11, 0.17, 0.40),
        wing_tip=(0.08, 0.12, 0.28),
        breast=(0.98, 0.92, 0.84),
        legs=0.12,
        leg_colour=BROWN,
        girth=0.19,
        length=0.36,
        head=0.15,
        beak=(0.08, 0.04, -0.02),
        beak_colour=BLACK,
        tail=(0.30, -0.02),
        stains=[(ball((0.12, 0.09, 0.3), plain(WHITE), (-0.36, 0.40, 0.08)), (0.82, 0.32, 0.18))],
        more=fork,
    )


def emu() -> Model:
    shag = (0.40, 0.31, 0.24)
    fringe = [
        limb(
            (-0.20 + 0.1 * k, 0.98, 0.20),
            (-0.10 + 0.11 * k, 0.66 + 0.03 * (k % 2), 0.24),
            0.075,
            plain((0.34, 0.26, 0.20), 0.05),
            0.03,
        )
        for k in range(7)
    ]
    return fowl(
        shag,
        wing=(0.34, 0.26, 0.20),
        legs=0.62,
        leg_colour=(0.42, 0.36, 0.32),
        girth=0.30,
        length=0.36,
        neck=((-0.34, 0.42), (-0.42, 0.80)),
        neck_thick=0.085,
        head_colour=(0.36, 0.46, 0.56),
        head=0.13,
        beak=(0.15, 0.05, -0.03),
        beak_colour=(0.24, 0.22, 0.22),
        tail=(0.24, -0.12),
        upon=fringe,
        eye_ring=(0.95, 0.60, 0.25),
    )


def ibis() -> Model:
    return fowl(
        WHITE,
        wing=(0.93, 0.92, 0.92),
        wing_tip=INK,
        legs=0.50,
        leg_colour=(0.24, 0.22, 0.24),
        girth=0.22,
        length=0.34,
        neck=((-0.28, 0.20), (-0.36, 0.42)),
        neck_thick=0.075,
        head_colour=(0.16, 0.15, 0.17),
        head=0.12,
        beak=(0.42, 0.05, -0.20),
        beak_colour=(0.18, 0.16, 0.18),
        tail=(0.26, -0.06),
        tail_colour=INK,
    )


def hoopoe() -> Model:
    pink = (0.93, 0.64, 0.42)
    crest = [
        limb((-0.26 + 0.03 * k, 0.60, 0), (-0.40 + 0.13 * k, 0.90 - 0.012 * k * k, 0), 0.035, plain(pink), 0.045)
        for k in range(6)
    ]
    tips = [ball(0.05, plain(INK), (-0.40 + 0.13 * k, 0.92 - 0.012 * k * k, 0)) for k in range(6)]
    return fowl(
        pink,
        wing=(0.16, 0.14, 0.15),
        wing_tip=(0.97, 0.95, 0.92),
        legs=0.16,
        leg_colour=GREY,
        girth=0.21,
        length=0.32,
        head=0.15,
        beak=(0.36, 0.04, -0.10),
        beak_colour=(0.26, 0.24, 0.26),
        tail=(0.38, -0.08),
        tail_colour=(0.16, 0.14, 0.15),
        more=crest,
        upon=tips,
    )


MODELS = {
    f.__name__: f
    for f in (
        anglerfish, swordfish, hammerhead_shark, salmon, eel, moth, mantis, wasp, stag_beetle, duckling,
        falcon, swallow, emu, ibis, hoopoe,
    )
}  # fmt: skip
VIEWS = {
    **dict.fromkeys(
        ("duckling", "falcon", "swallow", "emu", "ibis", "hoopoe", "swordfish", "salmon", "eel", "anglerfish"),
        View(yaw_deg=8.0, pitch_deg=6.0, smooth=True),
    ),
    **dict.fromkeys(("wasp", "mantis"), View(yaw_deg=-12.0, pitch_deg=16.0, smooth=True)),
    "hammerhead_shark": View(yaw_deg=-22.0, pitch_deg=18.0, smooth=True),
    "stag_beetle": View(yaw_deg=-16.0, pitch_deg=38.0, smooth=True),
    "moth": View(yaw_deg=0.0, pitch_deg=4.0, smooth=True),
}
