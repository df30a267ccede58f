"""Birds of gardens, woods and cliffs."""

from __future__ import annotations

from training.assets.models.beasts import INK, SIDE, WHITE, Model
from training.assets.models.fowl import BLACK, BROWN, GREY, ORANGE, YELLOW, fowl
from training.assets.models.patterns import plain
from training.assets.solid import Colour, Part, ball, limb, moved, sculpted

CREAM, DUN = (0.97, 0.92, 0.82), (0.66, 0.52, 0.38)
_Stain = tuple[Part, Colour]


def _patch(x: float, y: float, z: float, wide: float, tall: float, colour: Colour, deep: float = 0.3) -> _Stain:
    return ball((wide, tall, deep), plain(WHITE), (x, y, z)), colour


def _small(coat: Colour, wing: Colour, breast: Colour, beak: Colour, **more: object) -> Model:
    """A bird of the size and shape of a finch."""
    kind: dict[str, object] = {"beak": (0.13, 0.055, -0.02), "beak_colour": beak, "breast": breast, "leg_colour": BROWN}
    return fowl(coat, wing=wing, **(kind | more))  # type: ignore[arg-type]


def songbird() -> Model:
    """Any small bird: brown above, cream below."""
    return _small(
        DUN, (0.50, 0.37, 0.26), CREAM, (0.86, 0.62, 0.28), wing_tip=(0.36, 0.26, 0.19), tail_colour=(0.44, 0.32, 0.23)
    )


def cardinal() -> Model:
    red = (0.84, 0.12, 0.12)
    crest = limb((-0.24, 0.56, 0), (-0.10, 0.80, -0.02), 0.10, plain(red), 0.02)
    mask = _patch(-0.40, 0.58, 0.10, 0.11, 0.10, BLACK)
    return fowl(
        red,
        wing=(0.70, 0.09, 0.11),
        wing_tip=(0.52, 0.07, 0.10),
        beak=(0.13, 0.075, -0.04),
        beak_colour=ORANGE,
        leg_colour=BROWN,
        tail=(0.44, -0.10),
        tail_colour=(0.66, 0.09, 0.11),
        more=[crest],
        stains=[mask],
    )


def goldfinch() -> Model:
    cap = _patch(-0.28, 0.80, 0.05, 0.14, 0.13, BLACK)
    return _small((0.99, 0.82, 0.14), BLACK, (1.0, 0.86, 0.24), ORANGE, wing_tip=WHITE, tail_colour=BLACK, stains=[cap])


def canary() -> Model:
    yellow = (0.99, 0.84, 0.20)
    return _small(yellow, (0.96, 0.75, 0.14), (1.0, 0.90, 0.42), (0.96, 0.62, 0.40), tail_colour=(0.94, 0.72, 0.14))


def bluebird() -> Model:
    return _small((0.24, 0.46, 0.86), (0.17, 0.35, 0.74), (0.90, 0.50, 0.26), BLACK, tail_colour=(0.15, 0.30, 0.68))


def bullfinch() -> Model:
    cap = _patch(-0.30, 0.76, 0.06, 0.16, 0.15, BLACK)
    return _small((0.56, 0.58, 0.64), BLACK, (0.94, 0.45, 0.40), BLACK, wing_tip=WHITE, tail_colour=BLACK, stains=[cap])


def great_tit() -> Model:
    cap, cheek = _patch(-0.28, 0.76, 0.06, 0.20, 0.16, BLACK), _patch(-0.32, 0.58, 0.20, 0.11, 0.08, WHITE, 0.14)
    return _small(
        (0.52, 0.62, 0.34),
        (0.40, 0.52, 0.66),
        (0.98, 0.84, 0.26),
        BLACK,
        stains=[cap, cheek],
        tail_colour=(0.34, 0.44, 0.58),
    )


def woodpecker() -> Model:
    cap = _patch(-0.26, 0.86, 0.05, 0.20, 0.15, (0.88, 0.14, 0.14))
    return fowl(
        WHITE,
        wing=BLACK,
        wing_tip=WHITE,
        breast=(0.96, 0.90, 0.82),
        head_colour=WHITE,
        beak=(0.30, 0.050, -0.02),
        beak_colour=(0.30, 0.30, 0.33),
        tilt=0.30,
        neck=((-0.26, 0.30),),
        tail=(0.38, -0.26),
        tail_colour=BLACK,
        leg_colour=GREY,
        stains=[cap, _patch(-0.20, 0.60, 0.2, 0.16, 0.05, BLACK, 0.12)],
    )


def puffin() -> Model:
    face = _patch(-0.36, 0.80, 0.15, 0.13, 0.13, WHITE, 0.2)
    return fowl(
        BLACK,
        wing=(0.13, 0.13, 0.16),
        breast=WHITE,
        legs=0.14,
        girth=0.27,
        length=0.30,
        tilt=0.36,
        neck=((-0.20, 0.40),),
        head=0.20,
        beak=(0.22, 0.12, -0.06),
        beak_colour=(0.96, 0.44, 0.14),
        beak_tip=(0.92, 0.26, 0.14),
        tail=(0.20, -0.10),
        stains=[face, _patch(-0.20, 0.34, 0.1, 0.26, 0.24, WHITE)],
    )


def raven() -> Model:
    coal = (0.13, 0.13, 0.19)
    return fowl(
        coal,
        wing=(0.17, 0.18, 0.27),
        wing_tip=(0.10, 0.10, 0.15),
        head=0.18,
        beak=(0.26, 0.078, -0.06),
        beak_colour=(0.16, 0.16, 0.18),
        leg_colour=(0.2, 0.2, 0.22),
        tail=(0.46, -0.12),
        eye_ring=(0.55, 0.56, 0.62),
        length=0.40,
    )


def magpie() -> Model:
    return fowl(
        BLACK,
        wing=(0.16, 0.26, 0.46),
        wing_tip=(0.14, 0.20, 0.34),
        breast=None,
        beak=(0.19, 0.055, -0.02),
        beak_colour=(0.16, 0.16, 0.18),
        leg_colour=(0.2, 0.2, 0.22),
        tail=(0.66, -0.06),
        tail_colour=(0.10, 0.24, 0.30),
        stains=[_patch(-0.06, 0.36, 0.1, 0.27, 0.17, WHITE)],
    )


def pheasant() -> Model:
    copper = (0.72, 0.38, 0.16)
    ring, head = _patch(-0.33, 0.68, 0.05, 0.16, 0.035, WHITE), _patch(-0.36, 0.90, 0.08, 0.2, 0.20, (0.12, 0.36, 0.28))
    eye = _patch(-0.42, 0.84, 0.20, 0.08, 0.07, (0.84, 0.14, 0.14), 0.12)
    return fowl(
        copper,
        wing=(0.60, 0.38, 0.20),
        wing_tip=(0.44, 0.28, 0.16),
        breast=(0.62, 0.22, 0.12),
        neck=((-0.34, 0.24), (-0.36, 0.40)),
        neck_thick=0.11,
        head=0.14,
        tail=(0.86, 0.10),
        tail_colour=(0.66, 0.46, 0.26),
        leg_colour=GREY,
        beak_colour=CREAM,
        length=0.42,
        stains=[head, ring, eye],
    )


def quail() -> Model:
    plume = limb((-0.26, 0.66, 0), (-0.36, 0.84, 0.02), 0.02, plain(INK), 0.045)
    return fowl(
        (0.60, 0.54, 0.48),
        wing=(0.50, 0.38, 0.27),
        breast=(0.72, 0.70, 0.70),
        legs=0.14,
        head=0.14,
        girth=0.26,
        tail=(0.18, -0.06),
        beak=(0.09, 0.05, -0.02),
        beak_colour=(0.25, 0.22, 0.22),
        leg_colour=GREY,
        upon=[plume],
        stains=[_patch(-0.32, 0.54, 0.1, 0.12, 0.09, (0.16, 0.13, 0.13))],
    )


def cockatoo() -> Model:
    crest = [
        limb((-0.26 + 0.02 * k, 0.92, 0), (-0.22 + 0.13 * k, 1.24 - 0.04 * k, 0), 0.055, plain(YELLOW), 0.02)
        for k in range(4)
    ]
    return fowl(
        (0.98, 0.97, 0.95),
        wing=(0.93, 0.92, 0.92),
        tilt=0.34,
        neck=((-0.22, 0.42),),
        head=0.19,
        beak=(0.15, 0.10, -0.10),
        beak_colour=(0.30, 0.30, 0.34),
        tail=(0.36, -0.22),
        leg_colour=GREY,
        more=crest,
    )


def budgie() -> Model:
    face = _patch(-0.32, 0.86, 0.1, 0.16, 0.18, (0.99, 0.88, 0.24))
    return fowl(
        (0.42, 0.78, 0.30),
        wing=(0.78, 0.80, 0.34),
        wing_tip=(0.28, 0.32, 0.22),
        tilt=0.34,
        neck=((-0.22, 0.40),),
        head=0.19,
        beak=(0.09, 0.075, -0.07),
        beak_colour=(0.86, 0.72, 0.40),
        tail=(0.52, -0.32),
        tail_colour=(0.20, 0.44, 0.70),
        leg_colour=GREY,
        stains=[face],
    )


def kiwi_bird() -> Model:
    fur = plain((0.46, 0.33, 0.22))
    body = [
        ball((0.42, 0.34, 0.34), fur, (0.08, 0.52, 0)),
        limb((-0.18, 0.62, 0.02), (-0.40, 0.80, 0.06), 0.17, fur, 0.13),
        *[
            part
            for x, z in ((-0.02, 0.14), (0.18, -0.12))
            for part in (
                limb((x, 0.34, z), (x - 0.02, 0.08, z), 0.065, plain((0.62, 0.50, 0.38)), 0.05),
                limb((x - 0.02, 0.05, z), (x - 0.22, 0.04, z), 0.045, plain((0.62, 0.50, 0.38)), 0.025),
            )
        ],
    ]
    return [
        sculpted(body, 0.06),
        limb((-0.48, 0.80, 0.11), (-0.98, 0.60, 0.24), 0.036, plain((0.92, 0.80, 0.62), 0.4), 0.014),
        ball(0.028, plain(INK, 0.8), (-0.46, 0.86, 0.155)),
    ]


def _in_flight(
    coat: Colour, wing: Colour, tip: Colour, belly: Colour, beak: Colour, *, beak_long: float, head_big: float
) -> Model:
    """Seen from the side and a little from the front, its wings raised."""
    hide = plain(coat)
    body = [
        limb((-0.24, 0.0, 0), (0.34, 0.02, 0), 0.17, hide, 0.09),
        ball(head_big, hide, (-0.42, 0.05, 0.06)),
        ball((0.26, 0.035, 0.12), plain(wing), (0.58, 0.03, 0), turn=(0, 0, 4)),
    ]
    feathers: Model = []
    for s in (-1, 1):
        for k in range(8):
            t = k / 7
            length = 0.95 - 0.50 * t
            long_feather = [
                ball((length / 2, 0.12, 0.025), plain(wing), (length / 2, 0, 0)),
                ball((0.15, 0.09, 0.028), plain(tip), (length - 0.10, 0, 0)),
            ]
            feathers += moved(
                long_feather, (-0.14 + 0.05 * k, 0.10, s * 0.14), turn=(s * 14, 0, (66 if s > 0 else 92) - 6 * k)
            )
    at = (-0.42 - 0.8 * head_big, 0.03, 0.06 + 0.5 * head_big)
    return [
        *feathers[: len(feathers) // 2],
        sculpted(body, 0.06, stains=[_patch(-0.14, -0.14, 0.0, 0.42, 0.14, belly)]),
        *feathers[len(feathers) // 2 :],
        limb(at, (at[0] - beak_long, at[1] - 0.02, at[2] + 0.4 * beak_long), 0.05, plain(beak, 0.4), 0.012),
        ball(0.036, plain(INK, 0.8), (-0.47, 0.10, 0.06 + 0.92 * head_big)),
        ball(0.012, plain(WHITE), (-0.48, 0.115, 0.09 + 0.92 * head_big)),
    ]


def flying_bird() -> Model:
    return _in_flight(
        DUN, (0.50, 0.37, 0.26), (0.34, 0.25, 0.18), CREAM, (0.86, 0.62, 0.28), beak_long=0.12, head_big=0.15
    )


def flying_owl() -> Model:
    """A barn owl on the wing, its face a heart."""
    model = _in_flight(
        (0.84, 0.64, 0.38),
        (0.82, 0.62, 0.36),
        (0.60, 0.44, 0.26),
        WHITE,
        (0.90, 0.80, 0.66),
        beak_long=0.01,
        head_big=0.21,
    )
    face = [
        *[
            ball((0.12, 0.14, 0.05), plain((0.97, 0.91, 0.80)), (s * 0.075, 0.02, 0.17), turn=(0, s * 24, s * -14))
            for s in (-1, 1)
        ],
        *[ball((0.045, 0.05, 0.03), plain(INK, 0.8), (s * 0.08, 0.03, 0.215)) for s in (-1, 1)],
        limb((0, -0.01, 0.22), (0, -0.08, 0.23), 0.022, plain((0.90, 0.76, 0.60)), 0.008),
    ]
    return [*model[:-3], *moved(face, (-0.42, 0.05, 0.06), turn=(0, -38, 0))]


MODELS = {
    f.__name__: f
    for f in (
        songbird, cardinal, goldfinch, canary, bluebird, bullfinch, great_tit, woodpecker, puffin, raven, magpie,
        pheasant, quail, cockatoo, budgie, kiwi_bird, flying_bird, flying_owl,
    )
}  # fmt: skip
VIEWS = dict.fromkeys(MODELS, SIDE)
