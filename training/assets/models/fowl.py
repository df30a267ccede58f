"""Birds: one body for all, seen from the side, and some of their own."""

from __future__ import annotations

import math
from collections.abc import Sequence

from training.assets.models.beasts import (
    INK,
    SIDE,
    WHITE,
    Model,
    Stains,
)
from training.assets.models.patterns import plain
from training.assets.solid import (
    Colour,
    Part,
    Vector,
    ball,
    limb,
    merged,
    sculpted,
)

ORANGE, YELLOW, BLACK, GREY, BROWN = (
    (0.98, 0.55, 0.14),
    (0.99, 0.78, 0.20),
    (0.16, 0.16, 0.19),
    (0.62, 0.65, 0.71),
    (0.50, 0.34, 0.22),
)


def fowl(
    coat: Colour,
    *,
    wing: Colour,
    breast: Colour | None = None,
    head_colour: Colour | None = None,
    legs: float = 0.22,
    leg_colour: Colour = ORANGE,
    girth: float = 0.24,
    length: float = 0.34,
    tilt: float = 0.10,
    neck: Sequence[tuple[float, float]] = ((-0.26, 0.20),),
    neck_thick: float = 0.0,
    head: float = 0.17,
    beak: tuple[float, float, float] = (0.16, 0.055, -0.03),
    beak_colour: Colour = ORANGE,
    beak_tip: Colour | None = None,
    tail: tuple[float, float] = (0.34, -0.06),
    tail_colour: Colour | None = None,
    wing_tip: Colour | None = None,
    wing_size: float = 1.0,
    stains: Stains = (),
    more: Sequence[Part] = (),
    upon: Sequence[Part] = (),
    eye: Colour = INK,
    eye_ring: Colour | None = None,
) -> Model:
    """Faces left. ``neck`` goes from the body's middle on to the head's."""
    y = legs + girth * 0.92
    hide = plain(coat)
    breast_end, rump = (-length * 0.42, y + tilt * 0.4, 0.0), (length * 0.62, y - tilt * 0.3, 0.0)
    lumps = [limb(breast_end, rump, girth, hide, girth * 0.52)]
    last: Vector = (breast_end[0] + 0.04, breast_end[1] + 0.06, 0.0)
    thick = neck_thick or girth * 0.72
    spots = [(dx, y + dy, 0.05) for dx, dy in neck]
    for k, spot in enumerate(spots):
        to = head * 0.8 if not neck_thick else neck_thick * 0.85
        lumps.append(
            limb(last, spot, thick if k == 0 else to, plain(head_colour or coat) if k or neck_thick else hide, to)
        )
        last, thick = spot, to
    lumps.append(ball(head, plain(head_colour or coat), last))
    lumps.append(
        ball(
            (tail[0], girth * 0.16, girth * 0.42),
            plain(tail_colour or coat),
            (rump[0] + tail[0] * 0.62, rump[1] + tail[1] * 0.4 + 0.03, 0),
            turn=(0, 0, math.degrees(math.atan2(tail[1], tail[0]))),
        )
    )
    x, hy, z = last
    marks = list(stains)
    if breast is not None:
        marks.insert(
            0,
            (
                ball(
                    (girth * 0.95, girth * 0.95, girth * 1.1),
                    plain(WHITE),
                    (breast_end[0] - 0.05, breast_end[1] - 0.08, 0),
                ),
                breast,
            ),
        )
    turn = math.radians(30)
    long, wide, droop = beak
    root = (x - 0.80 * head * math.cos(turn), hy - 0.05 * head, z + 0.80 * head * math.sin(turn))
    end = (root[0] - long * math.cos(turn), root[1] + droop, root[2] + long * math.sin(turn))
    out: Model = [
        sculpted([*lumps, *more], 0.05, stains=marks),
        limb(root, end, wide, plain(beak_colour, 0.4), wide * 0.18),
    ]
    if beak_tip is not None:
        middle = tuple(a + (b - a) * 0.62 for a, b in zip(root, end, strict=True))
        out.append(limb((middle[0], middle[1], middle[2]), end, wide * 0.52, plain(beak_tip, 0.4), wide * 0.20))
    for away in (-18, 78):
        a = math.radians(away + 30)
        spot = (x - head * 0.90 * math.cos(a), hy + 0.22 * head, z + head * 0.90 * math.sin(a))
        if eye_ring is not None:
            out.append(ball(head * 0.24, plain(eye_ring), spot))
            spot = (spot[0] - 0.06 * head, spot[1], spot[2] + 0.12 * head)
        out.append(ball((head * 0.17, head * 0.20, head * 0.17), plain(eye, 0.8), spot))
        out.append(
            ball(head * 0.06, plain(WHITE), (spot[0] - 0.05 * head, spot[1] + 0.10 * head, spot[2] + 0.13 * head))
        )
    feathers = [
        ball((0.30 * wing_size, 0.15 * wing_size, 0.05), plain(wing), (0.08, y + 0.03, girth * 0.80), turn=(0, 8, -14))
    ]
    if wing_tip is not None:
        feathers.append(
            ball(
                (0.17 * wing_size, 0.07 * wing_size, 0.045),
                plain(wing_tip),
                (0.10 + 0.24 * wing_size, y - 0.05, girth * 0.74),
                turn=(0, 12, -16),
            )
        )
    out.append(sculpted(feathers, 0.03))
    paint = plain(leg_colour)
    for lz, dx in ((0.08, -0.02), (-0.08, 0.05)):
        out.append(
            merged(
                [
                    limb((dx, y - girth * 0.5, lz), (dx, 0.02, lz), 0.028, paint),
                    *[limb((dx, 0.02, lz), (dx - 0.11, 0.015, lz + s * 0.07), 0.022, paint) for s in (-0.8, 0, 0.8)],
                    limb((dx, 0.02, lz), (dx + 0.06, 0.015, lz), 0.022, paint),
                ],
                0.01,
            )
        )
    return [*out, *upon]


def pigeon() -> Model:
    pale, dark = (0.66, 0.69, 0.76), (0.36, 0.40, 0.48)
    bars = [
        ball((0.035, 0.13, 0.06), plain(dark), (0.16 + 0.13 * k, 0.40 - 0.03 * k, 0.212 - 0.012 * k), turn=(0, 8, 18))
        for k in (0, 1)
    ]
    return fowl(
        pale,
        wing=(0.74, 0.77, 0.82),
        wing_tip=dark,
        head_colour=(0.38, 0.43, 0.54),
        neck=((-0.26, 0.30),),
        head=0.135,
        leg_colour=(0.90, 0.36, 0.36),
        beak=(0.10, 0.042, -0.03),
        beak_colour=(0.30, 0.30, 0.34),
        eye=INK,
        eye_ring=(0.98, 0.55, 0.16),
        tail=(0.30, -0.08),
        tail_colour=dark,
        legs=0.18,
        stains=[
            (ball((0.20, 0.075, 0.3), plain(WHITE), (-0.23, 0.545, 0)), (0.25, 0.60, 0.46)),
            (ball((0.20, 0.07, 0.3), plain(WHITE), (-0.20, 0.455, 0)), (0.56, 0.38, 0.66)),
        ],
        upon=bars,
    )


def robin() -> Model:
    brown = (0.55, 0.42, 0.30)
    return fowl(
        brown,
        wing=(0.47, 0.34, 0.24),
        legs=0.20,
        leg_colour=(0.45, 0.30, 0.22),
        head=0.185,
        girth=0.25,
        length=0.26,
        neck=((-0.17, 0.22),),
        beak=(0.10, 0.036, -0.01),
        beak_colour=(0.25, 0.22, 0.22),
        tail=(0.26, 0.10),
        wing_size=0.82,
        stains=[
            (ball((0.30, 0.22, 0.4), plain(WHITE), (-0.06, 0.26, 0.02)), WHITE),
            (ball((0.26, 0.27, 0.40), plain(WHITE), (-0.32, 0.52, 0.14)), (0.96, 0.44, 0.14)),
        ],
    )


def seagull() -> Model:
    return fowl(
        WHITE,
        wing=(0.70, 0.74, 0.80),
        wing_tip=BLACK,
        legs=0.20,
        neck=((-0.26, 0.27),),
        head=0.15,
        beak=(0.18, 0.05, -0.03),
        beak_colour=YELLOW,
        beak_tip=(0.92, 0.30, 0.18),
        tail=(0.28, -0.04),
        wing_size=1.12,
        leg_colour=ORANGE,
        eye_ring=None,
    )


def stork() -> Model:
    return fowl(
        WHITE,
        wing=WHITE,
        wing_tip=BLACK,
        legs=0.70,
        neck=((-0.22, 0.22), (-0.32, 0.46)),
        neck_thick=0.085,
        head=0.115,
        beak=(0.42, 0.05, -0.10),
        beak_colour=(0.94, 0.30, 0.18),
        leg_colour=(0.94, 0.30, 0.18),
        girth=0.22,
        tail=(0.24, -0.06),
        tail_colour=BLACK,
        wing_size=1.05,
    )


def heron() -> Model:
    blue = (0.58, 0.66, 0.76)
    plume = [limb((-0.22, 1.52, 0.05), (0.02, 1.44, 0.03), 0.028, plain((0.18, 0.22, 0.34)), 0.006)]
    return fowl(
        blue,
        wing=(0.48, 0.57, 0.69),
        wing_tip=(0.22, 0.26, 0.38),
        legs=0.66,
        neck=((-0.36, 0.20), (-0.22, 0.44), (-0.28, 0.64)),
        neck_thick=0.075,
        head=0.105,
        head_colour=(0.92, 0.93, 0.96),
        beak=(0.40, 0.045, -0.05),
        beak_colour=(0.96, 0.70, 0.22),
        leg_colour=(0.72, 0.60, 0.40),
        girth=0.21,
        tail=(0.22, -0.08),
        tail_colour=(0.32, 0.38, 0.50),
        upon=plume,
        eye_ring=YELLOW,
    )


def crane() -> Model:
    return fowl(
        WHITE,
        wing=WHITE,
        wing_tip=BLACK,
        legs=0.72,
        neck=((-0.26, 0.26), (-0.26, 0.52)),
        neck_thick=0.075,
        head=0.11,
        head_colour=WHITE,
        beak=(0.26, 0.04, -0.04),
        beak_colour=(0.70, 0.66, 0.52),
        leg_colour=(0.26, 0.26, 0.30),
        girth=0.22,
        tail=(0.26, -0.20),
        tail_colour=BLACK,
        stains=[
            (ball((0.09, 0.06, 0.2), plain(WHITE), (-0.26, 1.555, 0.05)), (0.90, 0.18, 0.16)),
            (ball((0.09, 0.22, 0.10), plain(WHITE), (-0.25, 1.22, 0.10)), BLACK),
        ],
    )


def ostrich() -> Model:
    pink = (0.90, 0.68, 0.60)
    puffs = [ball(0.11, plain(WHITE), (0.42 + 0.04 * k, 1.02 + 0.09 * k, 0.10 - 0.08 * k)) for k in range(3)]
    return fowl(
        BLACK,
        wing=(0.22, 0.21, 0.25),
        wing_tip=WHITE,
        legs=0.72,
        leg_colour=pink,
        girth=0.30,
        length=0.40,
        neck=((-0.30, 0.36), (-0.34, 0.78)),
        neck_thick=0.065,
        head_colour=pink,
        head=0.115,
        beak=(0.13, 0.055, -0.02),
        beak_colour=(0.95, 0.62, 0.40),
        tail=(0.16, 0.10),
        tail_colour=WHITE,
        wing_size=1.15,
        more=puffs,
        upon=[ball((0.10, 0.05, 0.09), plain(WHITE), (-0.27, 1.21, 0.03))],
    )


def pelican() -> Model:
    pouch = [ball((0.24, 0.12, 0.09), plain((0.99, 0.66, 0.20), 0.4), (-0.52, 0.68, 0.22), turn=(0, 30, -4))]
    return fowl(
        WHITE,
        wing=(0.93, 0.94, 0.97),
        wing_tip=BLACK,
        legs=0.16,
        neck=((-0.30, 0.18), (-0.24, 0.42)),
        neck_thick=0.10,
        head=0.135,
        beak=(0.48, 0.045, -0.10),
        beak_colour=(0.98, 0.74, 0.30),
        girth=0.25,
        tail=(0.2, 0.02),
        upon=pouch,
        wing_size=1.15,
    )


def toucan() -> Model:
    beak = [
        sculpted(
            [
                limb((-0.30, 0.66, 0.14), (-0.56, 0.66, 0.29), 0.105, plain((0.99, 0.62, 0.10)), 0.10),
                limb((-0.56, 0.66, 0.29), (-0.74, 0.56, 0.39), 0.10, plain((0.98, 0.42, 0.12)), 0.045),
            ],
            0.04,
            stains=[(ball(0.085, plain(BLACK), (-0.77, 0.53, 0.41)), BLACK)],
            gloss=0.5,
        )
    ]
    return fowl(
        BLACK,
        wing=(0.20, 0.20, 0.25),
        legs=0.14,
        neck=((-0.18, 0.32),),
        head=0.18,
        beak=(0.05, 0.02, 0),
        beak_colour=ORANGE,
        tail=(0.34, -0.12),
        leg_colour=(0.45, 0.58, 0.72),
        eye_ring=(0.35, 0.70, 0.98),
        stains=[(ball((0.17, 0.17, 0.3), plain(WHITE), (-0.24, 0.52, 0.14)), (0.99, 0.95, 0.80))],
        upon=beak,
        tail_colour=BLACK,
    )


def kingfisher() -> Model:
    blue = (0.10, 0.58, 0.86)
    return fowl(
        blue,
        wing=(0.06, 0.44, 0.78),
        legs=0.12,
        head=0.19,
        girth=0.22,
        length=0.24,
        neck=((-0.17, 0.26),),
        beak=(0.34, 0.05, -0.02),
        beak_colour=(0.22, 0.22, 0.26),
        tail=(0.22, -0.10),
        leg_colour=(0.95, 0.40, 0.22),
        wing_size=0.82,
        stains=[
            (ball((0.26, 0.26, 0.40), plain(WHITE), (-0.26, 0.28, 0.10)), (0.98, 0.56, 0.20)),
            (ball((0.07, 0.06, 0.2), plain(WHITE), (-0.28, 0.50, 0.24)), (0.98, 0.60, 0.24)),
            (ball((0.08, 0.05, 0.2), plain(WHITE), (-0.16, 0.43, 0.26)), WHITE),
        ],
    )


def blue_jay() -> Model:
    blue = (0.30, 0.52, 0.90)
    crest = [limb((-0.16, 0.58, 0.05), (0.04, 0.74, 0.02), 0.09, plain(blue), 0.02)]
    return fowl(
        blue,
        wing=(0.20, 0.40, 0.82),
        wing_tip=WHITE,
        legs=0.16,
        head=0.165,
        girth=0.22,
        length=0.28,
        neck=((-0.20, 0.24),),
        beak=(0.13, 0.04, -0.02),
        beak_colour=(0.20, 0.20, 0.24),
        tail=(0.42, -0.06),
        tail_colour=(0.18, 0.36, 0.78),
        leg_colour=(0.26, 0.26, 0.30),
        more=crest,
        wing_size=0.95,
        stains=[
            (ball((0.24, 0.20, 0.4), plain(WHITE), (-0.26, 0.28, 0.06)), (0.94, 0.95, 0.98)),
            (ball((0.14, 0.10, 0.2), plain(WHITE), (-0.28, 0.52, 0.20)), WHITE),
        ],
    )


def sparrow() -> Model:
    brown = (0.62, 0.45, 0.30)
    streaks = [
        ball(
            (0.13, 0.018, 0.03), plain((0.30, 0.20, 0.14)), (0.08 + 0.05 * k, 0.40 - 0.05 * k, 0.205), turn=(0, 8, -14)
        )
        for k in range(3)
    ]
    return fowl(
        brown,
        wing=(0.52, 0.34, 0.20),
        legs=0.17,
        head=0.17,
        girth=0.22,
        length=0.26,
        neck=((-0.18, 0.22),),
        beak=(0.09, 0.048, -0.01),
        beak_colour=(0.30, 0.26, 0.26),
        tail=(0.26, 0.06),
        leg_colour=(0.62, 0.42, 0.32),
        wing_size=0.84,
        upon=streaks,
        stains=[
            (ball((0.30, 0.22, 0.4), plain(WHITE), (-0.20, 0.25, 0.06)), (0.94, 0.89, 0.82)),
            (ball((0.07, 0.06, 0.2), plain(WHITE), (-0.22, 0.56, 0.22)), (0.95, 0.92, 0.88)),
            (ball((0.08, 0.05, 0.25), plain(WHITE), (-0.30, 0.43, 0.10)), BLACK),
        ],
    )


def vulture() -> Model:
    brown, skin = (0.30, 0.23, 0.20), (0.93, 0.62, 0.58)
    ruff = [
        ball(
            0.075,
            plain((0.93, 0.90, 0.86)),
            (-0.24 + 0.09 * math.cos(a), 0.66 + 0.03 * math.sin(a), 0.04 + 0.09 * math.sin(a)),
        )
        for a in (0, 1, 2, 3, 4, 5)
    ]
    return fowl(
        brown,
        wing=(0.24, 0.18, 0.16),
        legs=0.16,
        leg_colour=(0.80, 0.68, 0.50),
        girth=0.27,
        length=0.30,
        tilt=0.3,
        neck=((-0.34, 0.34), (-0.44, 0.36)),
        neck_thick=0.06,
        head_colour=skin,
        head=0.125,
        beak=(0.16, 0.055, -0.08),
        beak_colour=(0.36, 0.34, 0.38),
        tail=(0.26, -0.16),
        wing_size=1.2,
        more=ruff,
        eye_ring=YELLOW,
    )


def hen() -> Model:
    red = (0.90, 0.18, 0.16)
    comb = [
        merged(
            [ball((0.05, 0.07, 0.03), plain(red), (-0.38 + 0.07 * k, 0.76 + 0.02 * (k == 1), 0.06)) for k in range(3)],
            0.02,
        ),
        ball((0.035, 0.07, 0.035), plain(red), (-0.405, 0.585, 0.10)),
    ]
    return fowl(
        (0.96, 0.93, 0.88),
        wing=(0.90, 0.84, 0.76),
        legs=0.18,
        girth=0.28,
        length=0.32,
        neck=((-0.30, 0.24),),
        head=0.135,
        beak=(0.09, 0.045, -0.02),
        beak_colour=YELLOW,
        tail=(0.22, 0.24),
        leg_colour=ORANGE,
        upon=comb,
        wing_size=0.95,
    )


def hummingbird() -> Model:
    green = (0.10, 0.66, 0.44)
    wing = (0.72, 0.88, 0.90)
    body = sculpted(
        [
            limb((-0.06, 0.52, 0), (0.18, 0.20, 0), 0.14, plain(green), 0.09),
            ball(0.135, plain(green), (-0.16, 0.68, 0.03)),
            limb((-0.14, 0.66, 0.03), (-0.05, 0.5, 0), 0.11, plain(green), 0.13),
            ball((0.06, 0.19, 0.09), plain((0.06, 0.40, 0.36)), (0.27, 0.06, 0), turn=(0, 0, 38)),
        ],
        0.04,
        stains=[
            (ball((0.14, 0.20, 0.2), plain(WHITE), (-0.10, 0.34, 0.08)), (0.93, 0.95, 0.92)),
            (ball((0.12, 0.085, 0.2), plain(WHITE), (-0.24, 0.58, 0.08)), (0.92, 0.14, 0.40)),
        ],
        gloss=0.4,
    )
    wings = [
        sculpted(
            [
                ball((0.10, 0.34, 0.025), plain(wing), (0.26, 0.86, 0.14), turn=(0, -12, -36)),
                ball((0.09, 0.26, 0.025), plain((0.56, 0.80, 0.82)), (0.32, 0.72, 0.14), turn=(0, -12, -56)),
            ],
            0.02,
        ),
        sculpted([ball((0.09, 0.32, 0.025), plain(wing), (0.06, 0.96, -0.16), turn=(0, 12, -10))], 0.02),
    ]
    return [
        body,
        *wings,
        limb((-0.27, 0.70, 0.08), (-0.62, 0.76, 0.20), 0.022, plain((0.16, 0.16, 0.18)), 0.010),
        ball(0.030, plain(INK, 0.8), (-0.21, 0.715, 0.145)),
        ball(0.009, plain(WHITE), (-0.217, 0.728, 0.17)),
    ]


_ALL = (
    pigeon,
    robin,
    seagull,
    stork,
    heron,
    crane,
    ostrich,
    pelican,
    toucan,
    kingfisher,
    blue_jay,
    sparrow,
    vulture,
    hen,
    hummingbird,
)
MODELS = {f.__name__: f for f in _ALL}
VIEWS = {f.__name__: SIDE for f in _ALL}
