"""Dishes by a table: a bowl or a plate, what fills it, and what is strewn over that."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Literal

from training.assets.camera import View
from training.assets.models.forms import tube
from training.assets.models.notions import plain_bowl, plain_plate
from training.assets.models.patterns import plain
from training.assets.solid import Colour, Paint, Part, ball, box, cone, moved, ring, rough

Model = list[Part]
Bed = Literal["liquid", "mound", "strands", "none"]
Shape = Literal["ball", "cube", "slice", "strip", "leaf", "ring"]
_TURN = 2.399963
"""The golden angle: bits are spread evenly."""


@dataclass(frozen=True, kw_only=True)
class Bits:
    """Pieces that lie on a dish."""

    shape: Shape
    colour: Colour
    count: int
    size: float
    inner: float = 0.0
    """How far from the middle they begin, and end, for one of the dish's half width."""
    outer: float = 0.86
    start: float = 0.0
    """Where the first lies, in radians."""
    sweep: float = 0.0
    """Of the circle they keep to this part, in radians; 0: all of it."""
    lift: float = 0.0
    gloss: float = 0.35


@dataclass(frozen=True, kw_only=True)
class Dish:
    """One dish."""

    bed: Bed
    colour: Colour
    bits: tuple[Bits, ...] = ()
    bowl: bool = True
    tall: float = 0.34
    """Of a mound or of strands, over the vessel's floor."""
    gloss: float = 0.35


def _bit(bits: Bits, number: int, at: tuple[float, float, float]) -> Part:
    paint, s, turn = plain(bits.colour, bits.gloss), bits.size, (0.0, math.degrees(number * 1.7), 0.0)
    if bits.shape == "ball":
        return ball(s, paint, at)
    if bits.shape == "cube":
        return box((s, s, s), paint, at, turn=(12.0 * (number % 3), turn[1], 9.0), edge=0.03)
    if bits.shape == "slice":
        return cone(s, s, 0.06, paint, at, turn=(10.0 - 7.0 * (number % 4), 0.0, 8.0 - 6.0 * (number % 3)), edge=0.02)
    if bits.shape == "strip":
        return box((2.6 * s, 0.5 * s, 0.7 * s), paint, at, turn=turn, edge=0.03)
    if bits.shape == "leaf":
        return ball((1.4 * s, 0.18 * s, 0.7 * s), paint, at, turn=(14.0, turn[1], 10.0))
    return ring(s, 0.35 * s, paint, at, turn=(16.0, 0.0, 0.0))


def _strands(dish: Dish, floor: float, reach: float) -> Model:
    """Loops of pasta."""
    out: Model = [ball((0.8 * reach, 0.7 * dish.tall, 0.8 * reach), plain(dish.colour, dish.gloss), (0, floor, 0))]
    for k in range(26):
        r, turn = reach * (0.18 + 0.62 * ((k * 7) % 26) / 26), k * _TURN
        x, z = 0.45 * reach * math.cos(turn), 0.45 * reach * math.sin(turn)
        y = floor + dish.tall * (1.02 - 0.55 * (math.hypot(x, z) / reach))
        line = [
            (x + 0.62 * r * math.cos(turn + a), y - 0.10 * abs(math.sin(1.5 * a)), z + 0.62 * r * math.sin(turn + a))
            for a in (0.35 * n for n in range(13))
        ]
        shade = 1.0 - 0.10 * (k % 3)
        hue = (dish.colour[0] * shade, dish.colour[1] * shade, dish.colour[2] * shade)
        out.append(tube(line, 0.055, plain(hue, dish.gloss)))
    return out


def served(dish: Dish) -> Model:
    """The model of a dish."""
    floor, reach = (0.75, 0.98) if dish.bowl else (0.12, 0.98)
    out = plain_bowl() if dish.bowl else plain_plate()
    paint = Paint(colour=dish.colour, gloss=dish.gloss)
    tall = dish.tall if dish.bed in ("mound", "strands") else 0.0
    if dish.bed == "liquid":
        out.append(cone(1.14, 1.14, 0.05, paint, (0, floor, 0)))
        floor += 0.05
    elif dish.bed == "mound":
        out.append(rough(ball((reach, tall, reach), paint, (0, floor, 0)), 0.04, 4.0))
    elif dish.bed == "strands":
        out += _strands(dish, floor, reach)
    for bits in dish.bits:
        for k in range(bits.count):
            share = math.sqrt((k + 0.5) / bits.count)
            r = reach * (bits.inner + (bits.outer - bits.inner) * share)
            a = bits.start + (bits.sweep * ((k * 0.618) % 1.0) if bits.sweep else k * _TURN)
            y = floor + tall * math.sqrt(max(0.0, 1 - (r / reach) ** 2)) + bits.lift
            out.append(_bit(bits, k, (r * math.cos(a), y, r * math.sin(a))))
    return out


_EGG = (
    Bits(shape="slice", colour=(0.99, 0.98, 0.95), count=1, size=0.42, outer=0.1, lift=0.10),
    Bits(shape="ball", colour=(0.98, 0.70, 0.12), count=1, size=0.16, outer=0.1, lift=0.12, gloss=0.7),
)
_GREEN: Colour = (0.28, 0.60, 0.20)
_HERBS = Bits(shape="leaf", colour=_GREEN, count=9, size=0.09, lift=0.02)
_LETTUCE = Bits(shape="leaf", colour=(0.42, 0.70, 0.22), count=30, size=0.26, lift=0.03)
_CREAM: Colour = (0.96, 0.92, 0.80)
_TOMATO: Colour = (0.86, 0.16, 0.12)


def _sector(number: int, of: int, shape: Shape, colour: Colour, size: float, count: int = 12) -> Bits:
    """What fills one part of a bowl."""
    sweep = 2 * math.pi / of
    return Bits(
        shape=shape, colour=colour, count=count, size=size, inner=0.40, outer=0.92, start=number * sweep,
        sweep=0.86 * sweep,
    )  # fmt: skip


DISHES: dict[str, Dish] = {
    "mac_and_cheese": Dish(
        bed="mound", colour=(0.95, 0.68, 0.18),
        bits=(Bits(shape="ring", colour=(0.98, 0.76, 0.24), count=46, size=0.11, gloss=0.6),),
    ),
    "risotto": Dish(
        bed="mound", colour=(0.95, 0.88, 0.68), bowl=False, tall=0.30,
        bits=(
            Bits(shape="ball", colour=(0.98, 0.94, 0.80), count=80, size=0.06),
            Bits(shape="slice", colour=(0.66, 0.50, 0.36), count=8, size=0.17, lift=0.04), _HERBS,
        ),
    ),
    "carbonara": Dish(
        bed="strands", colour=(0.97, 0.86, 0.56), bowl=False, tall=0.50,
        bits=(Bits(shape="cube", colour=(0.74, 0.26, 0.18), count=16, size=0.14, outer=0.7, lift=0.06), _HERBS),
    ),
    "pesto_pasta": Dish(
        bed="strands", colour=(0.66, 0.72, 0.26), bowl=False, tall=0.50,
        bits=(Bits(shape="leaf", colour=_GREEN, count=5, size=0.17, outer=0.35, lift=0.10),),
    ),
    "gnocchi": Dish(
        bed="mound", colour=(0.94, 0.84, 0.56), bowl=False, tall=0.26,
        bits=(Bits(shape="ball", colour=(0.97, 0.88, 0.62), count=34, size=0.17), _HERBS),
    ),
    "clam_chowder": Dish(
        bed="liquid", colour=_CREAM,
        bits=(
            Bits(shape="cube", colour=(0.95, 0.84, 0.50), count=10, size=0.16),
            Bits(shape="ball", colour=(0.80, 0.62, 0.46), count=7, size=0.11),
            _HERBS,
        ),
    ),
    "miso_soup": Dish(
        bed="liquid", colour=(0.72, 0.48, 0.22),
        bits=(
            Bits(shape="cube", colour=(0.98, 0.96, 0.90), count=11, size=0.22),
            Bits(shape="ring", colour=_GREEN, count=11, size=0.07, lift=0.03),
            Bits(shape="leaf", colour=(0.10, 0.24, 0.14), count=4, size=0.22),
        ),
    ),
    "kimchi": Dish(
        bed="mound", colour=(0.80, 0.20, 0.10),
        bits=(
            Bits(shape="leaf", colour=(0.90, 0.32, 0.14), count=22, size=0.26, gloss=0.7),
            Bits(shape="strip", colour=(0.95, 0.78, 0.56), count=12, size=0.13), _HERBS,
        ),
    ),
    "bibimbap": Dish(
        bed="mound", colour=(0.97, 0.96, 0.92), tall=0.16,
        bits=(
            _sector(0, 5, "strip", (0.95, 0.50, 0.14), 0.11), _sector(1, 5, "leaf", (0.20, 0.46, 0.18), 0.20),
            _sector(2, 5, "strip", (0.46, 0.24, 0.16), 0.13), _sector(3, 5, "strip", (0.96, 0.94, 0.84), 0.11),
            _sector(4, 5, "slice", (0.60, 0.44, 0.30), 0.14), *_EGG,
        ),
    ),
    "poke_bowl": Dish(
        bed="mound", colour=(0.97, 0.96, 0.92), tall=0.18,
        bits=(
            _sector(0, 4, "cube", (0.96, 0.46, 0.34), 0.20, 14), _sector(1, 4, "leaf", (0.60, 0.76, 0.30), 0.22),
            _sector(2, 4, "ball", (0.46, 0.74, 0.26), 0.10, 16), _sector(3, 4, "slice", (0.78, 0.90, 0.62), 0.17),
            Bits(shape="ball", colour=(0.16, 0.14, 0.13), count=14, size=0.03, lift=0.12),
        ),
    ),
    "pad_thai": Dish(
        bed="strands", colour=(0.86, 0.60, 0.30), bowl=False, tall=0.46,
        bits=(
            Bits(shape="ring", colour=(0.97, 0.58, 0.42), count=6, size=0.17, outer=0.7, lift=0.08),
            Bits(shape="ball", colour=(0.84, 0.66, 0.40), count=18, size=0.06, lift=0.05), _HERBS,
            Bits(shape="slice", colour=(0.54, 0.78, 0.24), count=2, size=0.22, inner=0.86, outer=0.98, lift=0.05),
        ),
    ),
    "fried_rice": Dish(
        bed="mound", colour=(0.93, 0.80, 0.54), tall=0.40,
        bits=(
            Bits(shape="ball", colour=(0.97, 0.88, 0.66), count=90, size=0.055),
            Bits(shape="ball", colour=(0.38, 0.68, 0.24), count=16, size=0.075, lift=0.02),
            Bits(shape="cube", colour=(0.97, 0.52, 0.14), count=14, size=0.11, lift=0.02),
            Bits(shape="leaf", colour=(0.99, 0.86, 0.30), count=8, size=0.14, lift=0.03),
        ),
    ),
    "stir_fry": Dish(
        bed="mound", colour=(0.48, 0.32, 0.16), bowl=False, tall=0.26,
        bits=(
            Bits(shape="strip", colour=(0.88, 0.16, 0.12), count=10, size=0.14, gloss=0.7),
            Bits(shape="strip", colour=(0.98, 0.80, 0.18), count=9, size=0.14, start=0.8, gloss=0.7),
            Bits(shape="ball", colour=(0.26, 0.56, 0.20), count=10, size=0.17, start=0.4),
            Bits(shape="cube", colour=(0.80, 0.58, 0.34), count=9, size=0.22, start=1.9),
        ),
    ),
    "chili_bowl": Dish(
        bed="liquid", colour=(0.62, 0.16, 0.08),
        bits=(
            Bits(shape="ball", colour=(0.42, 0.10, 0.08), count=22, size=0.11, gloss=0.7),
            Bits(shape="cube", colour=_TOMATO, count=9, size=0.14),
            Bits(shape="slice", colour=_CREAM, count=1, size=0.30, outer=0.1, lift=0.06), _HERBS,
        ),
    ),
    "coleslaw": Dish(
        bed="mound", colour=(0.93, 0.92, 0.78),
        bits=(
            Bits(shape="strip", colour=(0.90, 0.93, 0.74), count=34, size=0.12),
            Bits(shape="strip", colour=(0.96, 0.56, 0.20), count=14, size=0.11, lift=0.03),
            Bits(shape="strip", colour=(0.56, 0.26, 0.48), count=9, size=0.11, lift=0.03),
        ),
    ),
    "scrambled_eggs": Dish(
        bed="mound", colour=(0.98, 0.82, 0.30), bowl=False, tall=0.20,
        bits=(Bits(shape="ball", colour=(0.99, 0.86, 0.38), count=30, size=0.20), _HERBS),
    ),
    "caesar_salad": Dish(
        bed="mound", colour=(0.40, 0.62, 0.22),
        bits=(
            _LETTUCE, Bits(shape="cube", colour=(0.82, 0.58, 0.28), count=12, size=0.20, lift=0.08),
            Bits(shape="leaf", colour=(0.98, 0.93, 0.72), count=12, size=0.15, lift=0.12),
        ),
    ),
    "greek_salad": Dish(
        bed="mound", colour=(0.40, 0.62, 0.22), tall=0.26,
        bits=(
            Bits(shape="slice", colour=_TOMATO, count=9, size=0.24, lift=0.05, gloss=0.7),
            Bits(shape="slice", colour=(0.78, 0.90, 0.60), count=9, size=0.19, start=1.2, lift=0.06),
            Bits(shape="cube", colour=(0.98, 0.97, 0.94), count=9, size=0.22, outer=0.6, lift=0.12),
            Bits(shape="ball", colour=(0.22, 0.14, 0.20), count=9, size=0.12, start=0.7, lift=0.10, gloss=0.8),
        ),
    ),
    "caprese": Dish(
        bed="none", colour=_CREAM, bowl=False,
        bits=(
            Bits(shape="slice", colour=_TOMATO, count=7, size=0.36, inner=0.55, outer=0.62, lift=0.06, gloss=0.7),
            Bits(shape="slice", colour=(0.99, 0.98, 0.95), count=7, size=0.33, inner=0.52, outer=0.60, start=0.45,
                 lift=0.11, gloss=0.6),
            Bits(shape="leaf", colour=_GREEN, count=6, size=0.17, inner=0.1, outer=0.5, lift=0.20),
        ),
    ),
    "fruit_salad": Dish(
        bed="mound", colour=(0.96, 0.74, 0.30),
        bits=(
            Bits(shape="ball", colour=(0.88, 0.14, 0.18), count=8, size=0.18, gloss=0.7),
            Bits(shape="cube", colour=(0.98, 0.62, 0.16), count=9, size=0.22, start=0.7),
            Bits(shape="slice", colour=(0.52, 0.76, 0.22), count=7, size=0.20, start=1.5, lift=0.05),
            Bits(shape="ball", colour=(0.24, 0.24, 0.52), count=14, size=0.10, start=2.2, lift=0.04, gloss=0.6),
            Bits(shape="slice", colour=(0.99, 0.92, 0.66), count=7, size=0.17, start=3.0, lift=0.06),
        ),
    ),
    "oatmeal": Dish(
        bed="liquid", colour=(0.86, 0.74, 0.56),
        bits=(
            Bits(shape="slice", colour=(0.99, 0.92, 0.64), count=5, size=0.20, sweep=1.6, start=0.4, inner=0.4),
            Bits(shape="ball", colour=(0.25, 0.25, 0.55), count=10, size=0.10, sweep=1.4, start=2.6,
                 inner=0.3, gloss=0.6),
            Bits(shape="ball", colour=(0.66, 0.46, 0.26), count=10, size=0.08, sweep=1.4, start=4.6, inner=0.3),
        ),
    ),
    "poutine": Dish(
        bed="mound", colour=(0.50, 0.28, 0.12), tall=0.30,
        bits=(
            Bits(shape="strip", colour=(0.96, 0.76, 0.32), count=26, size=0.17),
            Bits(shape="cube", colour=(0.99, 0.96, 0.86), count=11, size=0.19, lift=0.10),
            Bits(shape="leaf", colour=(0.46, 0.24, 0.10), count=9, size=0.22, lift=0.08, gloss=0.9),
        ),
    ),
    "tofu": Dish(
        bed="none", colour=_CREAM, bowl=False,
        bits=(
            Bits(shape="cube", colour=(0.98, 0.95, 0.86), count=9, size=0.36, outer=0.7, lift=0.02),
            Bits(shape="ring", colour=_GREEN, count=10, size=0.06, outer=0.6, lift=0.38),
        ),
    ),
    "mochi": Dish(
        bed="none", colour=_CREAM, bowl=False,
        bits=(
            Bits(shape="ball", colour=(0.97, 0.74, 0.80), count=1, size=0.40,
                 inner=0.5, outer=0.5, start=0.6, lift=0.34),
            Bits(shape="ball", colour=(0.78, 0.88, 0.62), count=1, size=0.40,
                 inner=0.5, outer=0.5, start=2.7, lift=0.34),
            Bits(shape="ball", colour=(0.98, 0.96, 0.93), count=1, size=0.40,
                 inner=0.5, outer=0.5, start=4.8, lift=0.34),
        ),
    ),
    "sashimi": Dish(
        bed="none", colour=_CREAM, bowl=False,
        bits=(
            Bits(shape="strip", colour=(0.97, 0.50, 0.36), count=6, size=0.22, sweep=2.4, start=0.2,
                 inner=0.3, gloss=0.8),
            Bits(shape="strip", colour=(0.80, 0.14, 0.20), count=6, size=0.22, sweep=2.4, start=3.2,
                 inner=0.3, gloss=0.8),
            Bits(shape="ball", colour=(0.58, 0.74, 0.28), count=1, size=0.17, outer=0.1, lift=0.12),
        ),
    ),
    "baked_beans": Dish(
        bed="liquid", colour=(0.84, 0.36, 0.12),
        bits=(Bits(shape="ball", colour=(0.90, 0.52, 0.22), count=44, size=0.11, gloss=0.8),),
    ),
}  # fmt: skip


def eggs_benedict() -> Model:
    out = plain_plate()
    for x in (-0.48, 0.48):
        out += [
            cone(0.46, 0.44, 0.20, plain((0.86, 0.64, 0.34), 0.1), (x, 0.12, 0), edge=0.05),
            cone(0.44, 0.44, 0.08, plain((0.92, 0.50, 0.50), 0.4), (x, 0.32, 0), edge=0.03),
            ball((0.38, 0.24, 0.38), plain((0.99, 0.98, 0.95), 0.4), (x, 0.46, 0)),
            ball((0.36, 0.20, 0.40), plain((0.98, 0.80, 0.24), 0.8), (x, 0.56, 0.05)),
            *[
                ball((0.05, 0.02, 0.09), plain(_GREEN), (x + 0.10 * math.cos(k), 0.76, 0.10 * math.sin(k)))
                for k in (0, 2, 4)
            ],
        ]
    return out


def french_toast() -> Model:
    toast, crust = plain((0.93, 0.68, 0.30), 0.3), plain((0.66, 0.38, 0.14), 0.2)
    out = plain_plate()
    for k in range(3):
        slab = [box((1.1, 0.20, 0.96), crust, edge=0.08), box((0.96, 0.22, 0.82), toast, edge=0.06)]
        out += moved(slab, (-0.18 + 0.16 * k, 0.12 + 0.21 * k, 0.04 * k), turn=(0, 14 * k - 10, 0))
    red = plain((0.86, 0.10, 0.16), 0.6)
    blue = plain((0.24, 0.24, 0.54), 0.5)
    out += [ball(0.15, red, (0.1 + 0.2 * k, 0.88, 0.1 - 0.16 * k)) for k in range(2)]
    out += [ball(0.10, blue, (-0.15 + 0.14 * k, 0.84, 0.28 - 0.05 * k)) for k in range(3)]
    return [*out, box((0.24, 0.10, 0.20), plain((0.99, 0.86, 0.40), 0.5), (0.30, 0.76, 0.24))]


def panna_cotta() -> Model:
    sauce = plain((0.74, 0.05, 0.16), 0.9)
    return [
        *plain_plate(),
        ball((0.86, 0.05, 0.80), sauce, (0, 0.14, 0)),
        cone(0.56, 0.42, 0.72, plain((0.98, 0.96, 0.92), 0.5), (0, 0.12, 0), edge=0.10),
        ball((0.42, 0.06, 0.42), sauce, (0, 0.84, 0)),
        *[
            ball(0.12, plain((0.80, 0.08, 0.22), 0.5), (0.16 * math.cos(a), 0.94, 0.16 * math.sin(a)))
            for a in (0, 2.1, 4.2)
        ],
    ]


def meatloaf() -> Model:
    meat, glaze = plain((0.48, 0.26, 0.15), 0.2), plain((0.70, 0.14, 0.06), 0.8)
    loaf: Model = [
        rough(box((1.3, 0.56, 0.72), meat, (-0.14, 0.12, 0), edge=0.2), 0.03, 6.0),
        ball((0.62, 0.08, 0.30), glaze, (-0.14, 0.68, 0)),
    ]
    cut = [
        box((0.16, 0.52, 0.70), meat, (0.72 + 0.24 * k, 0.12, 0.05), turn=(0, 0, -24 - 16 * k), edge=0.08)
        for k in (0, 1)
    ]
    return [*plain_plate(), *loaf, *cut]


def rack_of_ribs() -> Model:
    glaze, bone = plain((0.50, 0.16, 0.06), 0.9), plain((0.95, 0.90, 0.80), 0.3)
    out = plain_plate()
    for k in range(6):
        x = -0.70 + 0.28 * k
        out += [
            ball((0.19, 0.24, 0.62), glaze, (x, 0.34, 0.02)),
            moved([cone(0.06, 0.06, 1.5, bone)], (x, 0.30, -0.86), turn=(90, 0, 0))[0],
        ]
    return out


def shepherds_pie() -> Model:
    dish, mash = plain((0.24, 0.42, 0.62), 0.6), plain((0.95, 0.82, 0.50), 0.2)
    ridges = [
        rough(ball((1.15, 0.12, 0.15), plain((0.86, 0.62, 0.28), 0.2), (0, 0.66, -0.55 + 0.28 * k)), 0.02, 6.0)
        for k in range(5)
    ]
    return [box((2.7, 0.62, 1.8), dish, edge=0.14), box((2.44, 0.10, 1.54), mash, (0, 0.56, 0), edge=0.05), *ridges]


def banana_split() -> Model:
    glassy = plain((0.80, 0.90, 0.94), 0.9)
    scoops = ((0.97, 0.60, 0.66), (0.98, 0.92, 0.72), (0.44, 0.26, 0.16))
    out: Model = [ball((1.7, 0.30, 0.62), glassy, (0, 0.22, 0))]
    for z in (-0.42, 0.42):
        line = [(-1.5 + 0.3 * k, 0.62 + 0.10 * abs(k - 5) ** 1.2 / 3, z) for k in range(11)]
        out.append(tube(line, 0.17, plain((0.99, 0.88, 0.42), 0.3)))
    for k, hue in enumerate(scoops):
        x = -0.85 + 0.85 * k
        out += [
            rough(ball(0.46, plain(hue, 0.2), (x, 0.86, 0)), 0.02, 6.0),
            ball((0.26, 0.14, 0.26), plain((0.98, 0.97, 0.95), 0.3), (x, 1.30, 0)),
            ball(0.11, plain((0.84, 0.06, 0.12), 0.8), (x, 1.50, 0)),
        ]
    return out


_WHOLE = (eggs_benedict, french_toast, panna_cotta, meatloaf, rack_of_ribs, shepherds_pie, banana_split)
MODELS: dict[str, Callable[[], Model]] = {
    **{name: partial(served, dish) for name, dish in DISHES.items()},
    **{f.__name__: f for f in _WHOLE},
}
VIEWS = dict.fromkeys(MODELS, View(yaw_deg=0.0, pitch_deg=36.0, smooth=True)) | {
    "shepherds_pie": View(yaw_deg=16.0, pitch_deg=34.0, smooth=True),
    "banana_split": View(yaw_deg=8.0, pitch_deg=16.0, smooth=True),
    "panna_cotta": View(yaw_deg=0.0, pitch_deg=26.0, smooth=True),
}
