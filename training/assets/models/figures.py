"""Somebody: one body for all, with a face like the published ones; what uses it dresses, poses and equips it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from training.assets.camera import View
from training.assets.models.patterns import plain
from training.assets.solid import (
    Colour,
    Field,
    Paint,
    Part,
    Vector,
    ball,
    carved,
    cone,
    lathe,
    limb,
    moved,
    ring,
    sculpted,
)

Model = list[Part]

SKIN, INK, WHITE = (0.98, 0.80, 0.68), (0.14, 0.11, 0.13), (0.97, 0.96, 0.96)
NIGHT, CHESTNUT, GINGER, SILVER, BLOND = (
    (0.17, 0.15, 0.18),
    (0.40, 0.24, 0.16),
    (0.86, 0.42, 0.14),
    (0.82, 0.83, 0.86),
    (0.95, 0.78, 0.42),
)
GOLD, STEEL, LEATHER = (
    Paint(colour=(0.98, 0.76, 0.24), gloss=0.8),
    Paint(colour=(0.70, 0.73, 0.78), gloss=0.9),
    (0.45, 0.28, 0.17),
)
FRONT = View(yaw_deg=6.0, pitch_deg=4.0, smooth=True)
HEAD, CROWN = 1.47, 1.68
"""How high the middle and the top of the head of somebody who stands are."""


@dataclass(frozen=True, kw_only=True)
class Who:
    """What somebody looks like."""

    skin: Colour = SKIN
    hair: Colour = NIGHT
    cut: str = "short"
    beard: Colour | None = None
    eyes: Colour = (0.36, 0.22, 0.15)
    shirt: Colour = (0.16, 0.50, 0.92)
    sleeves: Colour | None = None
    legs: Colour = (0.52, 0.52, 0.60)
    shoes: Colour = (0.30, 0.26, 0.40)
    gloves: Colour | None = None
    brows: Colour | None = None
    tusks: bool = False
    ears: float = 0.0
    """How long, where pointed."""
    stout: float = 1.0
    bulk: float = 1.0
    """Of arms."""


def flesh(colour: Colour) -> Paint:
    """Skin: light goes through it, so that a hat's shade is no darkness."""
    return Paint(colour=colour, gloss=0.15, glow=0.38, soft=0.8)


def face(who: Who, at: Vector = (0, HEAD, 0.02), radius: float = 0.225, turn: Vector = (0, 0, 0)) -> Model:
    """A head with hair and beard."""
    r, skin = radius, flesh(who.skin)
    shade = tuple(0.90 * c for c in who.skin)
    out: Model = [
        ball((0.93 * r, r, 0.90 * r), skin),
        ball((0.13 * r, 0.11 * r, 0.12 * r), plain((shade[0], shade[1], shade[2])), (0, -0.12 * r, 0.90 * r)),
    ]
    for s in (-1, 1):
        if who.ears:
            out.append(
                limb(
                    (s * 0.85 * r, -0.02 * r, 0),
                    (s * (0.95 + who.ears) * r, 0.30 * r, -0.1 * r),
                    0.20 * r,
                    skin,
                    0.03 * r,
                )
            )
        else:
            out.append(ball((0.14 * r, 0.20 * r, 0.14 * r), skin, (s * 0.93 * r, -0.06 * r, 0)))
        x, y, z = s * 0.36 * r, 0.08 * r, 0.80 * r
        out += [
            ball((0.165 * r, 0.195 * r, 0.07 * r), plain(WHITE), (x, y, z)),
            ball((0.115 * r, 0.145 * r, 0.06 * r), plain(who.eyes), (x, y, z + 0.035 * r)),
            ball((0.070 * r, 0.095 * r, 0.05 * r), plain(INK, 0.7), (x, y, z + 0.060 * r)),
            ball(0.032 * r, plain(WHITE), (x - 0.03 * r, y + 0.06 * r, z + 0.105 * r)),
        ]
        brow = plain(who.brows or who.beard or who.hair)
        out.append(limb((x + s * 0.17 * r, 0.34 * r, 0.78 * r), (x - s * 0.13 * r, 0.39 * r, 0.83 * r), 0.05 * r, brow))
        if who.tusks:
            out.append(
                limb(
                    (s * 0.22 * r, -0.50 * r, 0.80 * r),
                    (s * 0.25 * r, -0.28 * r, 0.90 * r),
                    0.07 * r,
                    plain((0.98, 0.95, 0.85)),
                    0.02 * r,
                )
            )
    smile = [(dx * r, (-0.52 + 1.1 * dx * dx) * r, (0.875 - 0.5 * dx * dx) * r) for dx in (-0.26, -0.14, 0, 0.14, 0.26)]
    out += [limb(a, b, 0.035 * r, plain((0.52, 0.10, 0.14))) for a, b in pairwise(smile)]
    hair = plain(who.hair, 0.2)
    opening = ball((0.80 * r, 0.95 * r, 0.8 * r), hair, (0, -0.42 * r, 0.78 * r))
    if who.cut != "bald":
        lumps = [ball((1.02 * r, 0.98 * r, 1.0 * r), hair, (0, 0.14 * r, -0.10 * r))]
        if who.cut == "long":
            lumps += [
                limb((s * 0.80 * r, 0, -0.15 * r), (s * 0.88 * r, -1.20 * r, -0.10 * r), 0.30 * r, hair, 0.26 * r)
                for s in (-1, 1)
            ]
            lumps.append(limb((0, 0, -0.5 * r), (0, -1.1 * r, -0.42 * r), 0.70 * r, hair, 0.5 * r))
        if who.cut == "bun":
            lumps.append(ball(0.36 * r, hair, (0, 1.28 * r, -0.20 * r)))
        if who.cut == "topknot":
            lumps += [
                ball(0.22 * r, hair, (0, 1.24 * r, -0.15 * r)),
                ball((0.12 * r, 0.20 * r, 0.12 * r), hair, (0, 1.42 * r, -0.20 * r)),
            ]
        whole = sculpted(lumps, 0.12 * r)
        out.append(carved(whole, opening))
    if who.beard is not None:
        paint = plain(who.beard, 0.1)
        tip = -1.55 if who.cut in ("bald", "hat") else -1.15
        chin = sculpted(
            [
                limb((0, -0.62 * r, 0.50 * r), (0, tip * r, 0.55 * r), 0.52 * r, paint, 0.22 * r),
                *[
                    limb(
                        (s * 0.78 * r, -0.12 * r, 0.12 * r),
                        (s * 0.40 * r, -0.80 * r, 0.50 * r),
                        0.20 * r,
                        paint,
                        0.32 * r,
                    )
                    for s in (-1, 1)
                ],
                *[
                    limb(
                        (s * 0.06 * r, -0.30 * r, 0.92 * r),
                        (s * 0.44 * r, -0.44 * r, 0.78 * r),
                        0.10 * r,
                        paint,
                        0.07 * r,
                    )
                    for s in (-1, 1)
                ],
            ],
            0.06 * r,
        )
        out.append(chin)
    return moved(out, at, turn=turn)


def arm(who: Who, side: int, hand: Vector, *, bend: float = 0.10) -> Model:
    """From the shoulder to a hand: -1 is on the left of the picture."""
    thick = 0.075 * who.bulk
    shoulder = (side * 0.215 * who.stout, 1.135, 0.0)
    middle = tuple((a + b) / 2 for a, b in zip(shoulder, hand, strict=True))
    elbow = (middle[0] + side * bend, middle[1] - 0.4 * bend, middle[2] - 0.3 * bend)
    sleeve, skin = plain(who.sleeves or who.shirt), flesh(who.gloves or who.skin)
    short = tuple(a + (b - a) * 0.45 for a, b in zip(shoulder, elbow, strict=True))
    fore = skin if who.sleeves is None and who.gloves is None else sleeve
    return [
        sculpted(
            [
                limb(shoulder, (short[0], short[1], short[2]), thick, sleeve, thick * 0.96),
                limb(shoulder, elbow, thick * 0.84, sleeve if fore is sleeve else fore, thick * 0.80),
                limb(elbow, hand, thick * 0.80, fore, thick * 0.70),
            ],
            0.02,
            soft=0.008,
        ),
        ball((thick * 0.98, thick * 1.02, thick * 0.9), skin, hand),
    ]


def legs(
    who: Who,
    feet: Sequence[Vector] = ((-0.105, 0, 0), (0.105, 0, 0)),
    *,
    knees: Sequence[Vector] | None = None,
    hip: float = 0.70,
) -> Model:
    """Trousers and shoes."""
    out: Model = []
    cloth, shoe = plain(who.legs), plain(who.shoes)
    for k, (x, y, z) in enumerate(feet):
        s = (-1, 1)[k]
        top = (s * 0.10 * who.stout, hip, 0.0)
        knee = knees[k] if knees else ((top[0] + x) / 2, (hip + y) / 2 + 0.03, z / 2)
        out.append(
            sculpted(
                [limb(top, knee, 0.110 * who.stout, cloth, 0.088), limb(knee, (x, y + 0.10, z), 0.088, cloth, 0.074)],
                0.02,
            )
        )
        out.append(
            sculpted(
                [
                    ball((0.082, 0.062, 0.10), shoe, (x, y + 0.06, z + 0.01)),
                    ball((0.075, 0.05, 0.085), shoe, (x, y + 0.05, z + 0.10)),
                ],
                0.03,
            )
        )
    return out


def trunk(who: Who, *, hem: float = 0.66, flare: float = 0.215) -> Part:
    """Chest and belly, down to a hem."""
    wide = who.stout
    return lathe(
        (
            (0, 0),
            (flare * wide, 0),
            (0.205 * wide, 0.18),
            (0.235 * wide, 1.12 - hem),
            (0.17 * wide, 1.20 - hem),
            (0.07, 1.26 - hem),
            (0, 1.26 - hem),
        ),
        plain(who.shirt),
        (0, hem, 0),
        smooth=2,
    )


def skirt(colour: Colour, low: float, wide: float, top: float = 0.86, waist: float = 0.19) -> Part:
    """A robe's or a dress's lower part."""
    high = top - low
    return lathe(
        ((0, 0), (wide, 0), (wide * 0.93, 0.08), (waist * 1.15, high * 0.75), (waist, high), (0, high)),
        plain(colour),
        (0, low, 0),
        smooth=2,
    )


def flat(parts: Sequence[Part], depth: float = 0.72) -> Model:
    """Trunks are round; a body is not so deep."""
    squeeze = np.array((1, 1, depth), np.float32)

    def flattened(field: Field) -> Field:
        return lambda p: np.asarray(field(p / squeeze) * depth, np.float32)

    return [replace(part, field=flattened(part.field)) for part in parts]


def somebody(
    who: Who,
    hands: Sequence[Vector] = ((-0.36, 0.68, 0.04), (0.36, 0.68, 0.04)),
    *,
    hem: float = 0.66,
    bends: Sequence[float] = (0.06, 0.06),
) -> Model:
    """Stands and looks at the viewer."""
    return [
        *legs(who),
        *flat([trunk(who, hem=hem)]),
        limb((0, 1.16, 0), (0, 1.32, 0.01), 0.075, flesh(who.skin)),
        *[part for k in (0, 1) for part in arm(who, (-1, 1)[k], hands[k], bend=bends[k])],
        *face(who),
    ]


def belt(paint: Paint, at: float = 0.76, radius: float = 0.215) -> Model:
    return flat([ring(radius, 0.032, paint, (0, at, 0))])


def crown(paint: Paint, at: Vector = (0, 1.645, 0.0), radius: float = 0.165) -> Model:
    """A king's."""
    out: Model = [
        lathe(
            ((radius - 0.02, 0), (radius, 0), (radius + 0.01, 0.09), (radius - 0.012, 0.09), (radius - 0.02, 0)),
            paint,
            at,
        )
    ]
    for k in range(7):
        a = 2 * math.pi * k / 7 + math.pi / 2
        x, z = (radius + 0.006) * math.cos(a), (radius + 0.006) * math.sin(a)
        out.append(
            limb(
                (at[0] + x, at[1] + 0.05, at[2] + z),
                (at[0] + 1.12 * x, at[1] + 0.19, at[2] + 1.12 * z),
                0.040,
                paint,
                0.012,
            )
        )
        out.append(
            ball(
                0.024,
                plain(((0.90, 0.16, 0.22), (0.20, 0.48, 0.95))[k % 2], 0.7),
                (at[0] + 1.13 * x, at[1] + 0.205, at[2] + 1.13 * z),
            )
        )
    return out


def hat(
    paint: Paint,
    brim: float,
    high: float,
    at: Vector = (0, 1.575, -0.01),
    *,
    turn: Vector = (-6, 0, 0),
    radius: float = 0.215,
    band: Paint | None = None,
) -> Model:
    """A round one with a brim."""
    out: Model = [
        lathe(
            (
                (0, 0),
                (brim, 0.0),
                (brim, 0.022),
                (radius, 0.03),
                (radius * 0.93, high * 0.8),
                (radius * 0.62, high),
                (0, high),
            ),
            paint,
            at,
            turn=turn,
        )
    ]
    if band is not None:
        out.append(ring(radius * 0.99, 0.022, band, (at[0], at[1] + 0.055, at[2]), turn=turn))
    return out


__all__ = [
    "BLOND",
    "CHESTNUT",
    "CROWN",
    "FRONT",
    "GINGER",
    "GOLD",
    "HEAD",
    "INK",
    "LEATHER",
    "NIGHT",
    "SILVER",
    "SKIN",
    "STEEL",
    "WHITE",
    "Model",
    "Who",
    "arm",
    "belt",
    "cone",
    "crown",
    "face",
    "flat",
    "flesh",
    "hat",
    "legs",
    "skirt",
    "somebody",
    "trunk",
]
