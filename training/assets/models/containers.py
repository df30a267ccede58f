"""Cases, tins, drawers and boxes that stand open, with nothing in them."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.forms import ear, tube
from training.assets.models.patterns import BRASS, CREAM, plain, stripes, wood
from training.assets.solid import Paint, Part, ball, box, cone, hollow, lathe, moved, ring, rod

Model = list[Part]


def _hinged(wide: float, deep: float, tall: float, shell: Paint, lining: Paint, tilt: float = 24.0) -> Model:
    """A box without its top, which leans back behind it with its lined side to the viewer."""
    wall = 0.09
    sides = [box((wide, tall, wall), shell, (0, 0, z), edge=0.03) for z in (deep / 2, -deep / 2)]
    sides += [box((wall, tall, deep), shell, (x, 0, 0), edge=0.03) for x in (wide / 2, -wide / 2)]
    lid: Model = [
        box((wide + wall, deep, 0.12), shell, (0, 0, 0), edge=0.05),
        box((wide - 0.22, deep - 0.26, 0.05), lining, (0, 0.12, 0.07), edge=0.02),
    ]
    return [
        box((wide, 0.08, deep), lining),
        *sides,
        *moved(lid, (0, tall - 0.05, -deep / 2), turn=(-tilt, 0, 0)),
    ]


def open_suitcase() -> Model:
    shell, strap = plain((0.20, 0.44, 0.72), 0.4), plain((0.88, 0.66, 0.34), 0.2)
    return [
        *_hinged(3.2, 2.1, 0.62, shell, plain((0.92, 0.84, 0.72), 0.05)),
        *[box((0.14, 0.64, 0.06), strap, (x, 0, 1.09)) for x in (-0.95, 0.95)],
        *[box((0.26, 0.16, 0.06), plain(BRASS, 0.9), (x, 0.46, 1.13)) for x in (-0.95, 0.95)],
        tube([(-0.34, 0.36, 1.12), (-0.30, 0.36, 1.32), (0.30, 0.36, 1.32), (0.34, 0.36, 1.12)], 0.06, strap),
    ]


def open_briefcase() -> Model:
    leather = plain((0.30, 0.16, 0.12), 0.35)
    return [
        *_hinged(3.0, 2.0, 0.42, leather, plain((0.76, 0.62, 0.44), 0.05)),
        *[box((0.30, 0.20, 0.06), plain(BRASS, 0.9), (x, 0.20, 1.05)) for x in (-0.85, 0.85)],
        tube([(-0.36, 0.24, 1.04), (-0.32, 0.24, 1.28), (0.32, 0.24, 1.28), (0.36, 0.24, 1.04)], 0.06, leather),
    ]


def open_case() -> Model:
    """A long one with a plush bed, as instruments, cameras and flutes lie in."""
    black = plain((0.10, 0.10, 0.12), 0.45)
    return [
        *_hinged(3.6, 2.2, 0.46, black, plain((0.62, 0.07, 0.14), 0.05)),
        *[box((0.24, 0.22, 0.06), plain(BRASS, 0.9), (x, 0.22, 1.15)) for x in (-1.2, 1.2)],
        tube([(-0.30, 0.24, 1.14), (-0.26, 0.24, 1.36), (0.26, 0.24, 1.36), (0.30, 0.24, 1.14)], 0.06, black),
    ]


def cookie_tin() -> Model:
    blue, gold = plain((0.10, 0.24, 0.56), 0.7), plain((0.90, 0.70, 0.28), 0.8)
    wall = lathe(((0, 0), (1.2, 0), (1.2, 0.72), (0, 0.72)), blue, edge=0.03)
    lid: Model = [
        cone(1.24, 1.24, 0.16, blue, edge=0.03),
        ring(1.0, 0.03, gold, (0, 0.16, 0)),
        *[ball(0.10, gold, (0.55 * math.cos(a), 0.15, 0.55 * math.sin(a))) for a in (0.3, 1.35, 2.4, 3.44, 4.5, 5.5)],
        ball((0.26, 0.06, 0.26), gold, (0, 0.16, 0)),
    ]
    return [
        hollow(wall, 0.05, 0.60),
        cone(1.1, 1.1, 0.03, plain(CREAM, 0.05), (0, 0.10, 0)),
        *[ring(1.205, 0.035, gold, (0, y, 0)) for y in (0.10, 0.70)],
        *moved(lid, (0.75, 1.18, -1.32), turn=(74, 0, 0)),
    ]


def open_drawer() -> Model:
    """A chest of three, the topmost pulled out."""
    oak, dark = wood((0.66, 0.44, 0.25)), plain((0.16, 0.09, 0.05), 0.05)
    knob = plain(BRASS, 0.9)
    out: Model = [box((2.7, 1.9, 1.3), oak, (0, 0, -0.75), edge=0.05), box((2.86, 0.12, 1.5), oak, (0, 1.9, -0.75))]
    for y in (0.10, 0.66):
        out += [box((2.45, 0.50, 0.08), oak, (0, y, -0.08), edge=0.04)]
        out += [ball(0.09, knob, (x, y + 0.26, 0.02)) for x in (-0.7, 0.7)]
    out += [box((2.45, 0.56, 0.04), dark, (0, 1.24, -0.09))]
    drawn: Model = [
        box((2.36, 0.06, 1.55), wood((0.82, 0.62, 0.40)), (0, 1.26, 0.70)),
        box((2.50, 0.58, 0.10), oak, (0, 1.20, 1.50), edge=0.04),
        *[box((0.08, 0.46, 1.55), oak, (x, 1.26, 0.70)) for x in (-1.16, 1.16)],
        *[ball(0.10, knob, (x, 1.48, 1.60)) for x in (-0.7, 0.7)],
    ]
    return out + drawn


def open_gift() -> Model:
    paper, bow = plain((0.88, 0.16, 0.22), 0.4), plain((0.98, 0.80, 0.30), 0.6)
    wall = [box((2.0, 1.3, 0.08), paper, (0, 0, z), edge=0.02) for z in (0.96, -0.96)]
    wall += [box((0.08, 1.3, 2.0), paper, (x, 0, 0), edge=0.02) for x in (0.96, -0.96)]
    lid: Model = [
        box((2.2, 0.34, 2.2), paper, edge=0.04),
        box((0.34, 0.36, 2.22), bow, edge=0.02),
        *[tube(ear((s * 0.42, 0.62), 0.36, 0.26, -180, 180), 0.10, bow) for s in (-1, 1)],
        ball(0.15, bow, (0, 0.46, 0)),
    ]
    return [
        box((2.0, 0.06, 2.0), plain((0.50, 0.08, 0.12), 0.05)),
        *wall,
        box((0.34, 1.28, 0.03), bow, (0, 0, 1.01)),
        box((0.03, 1.28, 0.34), bow, (1.01, 0, 0)),
        *moved(lid, (0.75, 1.15, -1.45), turn=(72, 0, 0)),
    ]


def egg_tray() -> Model:
    """An egg carton of two rows of three, open and empty."""
    pulp, deep = plain((0.62, 0.62, 0.58), 0.03), plain((0.36, 0.36, 0.34), 0.03)
    out: Model = [box((3.0, 0.34, 2.06), pulp, edge=0.10)]
    for x in (-0.98, 0, 0.98):
        for z in (-0.5, 0.5):
            out += [ring(0.40, 0.07, pulp, (x, 0.34, z)), cone(0.37, 0.37, 0.02, deep, (x, 0.335, z))]
    lid: Model = [box((3.0, 1.5, 0.14), pulp, edge=0.08), box((2.7, 1.2, 0.03), deep, (0, 0.14, 0.07))]
    return out + moved(lid, (0, 0.22, -1.06), turn=(-20, 0, 0))


def half_eggshell() -> Model:
    shell = plain((0.95, 0.86, 0.74), 0.35)
    whole = lathe(
        ((0, 0), (0.42, 0.04), (0.78, 0.34), (0.90, 0.80), (0.86, 1.12), (0, 1.12)), shell, smooth=3, edge=0.02
    )
    teeth = [
        box(
            (0.30, 0.16 + 0.09 * (k % 3), 0.06),
            shell,
            (0.84 * math.sin(a), 1.02, 0.84 * math.cos(a)),
            turn=(0, math.degrees(a), 20 - 13 * (k % 4)),
        )
        for k, a in enumerate(2 * math.pi * n / 19 for n in range(19))
    ]
    return [hollow(whole, 0.06, 0.99), *teeth]


def ice_block() -> Model:
    return [box((2.0, 1.7, 1.4), Paint(colour=(0.70, 0.88, 0.97), gloss=1.0, alpha=0.42), edge=0.10)]


def amber_lump() -> Model:
    return [ball((1.0, 0.82, 0.7), Paint(colour=(0.96, 0.58, 0.10), gloss=1.0, alpha=0.5), (0, 0.8, 0))]


def mesh_bag() -> Model:
    """A net full of fish or fruit hangs from its rope."""
    cord = plain((0.86, 0.80, 0.66), 0.05)
    out: Model = [rod((0, 2.1, 0), (0, 3.0, 0), 0.07, cord), ring(0.20, 0.07, cord, (0, 2.15, 0))]

    def at(turn: float, k: float) -> tuple[float, float, float]:
        r = 1.05 * math.sin(math.pi * min(1.0, k / 10 * 0.94 + 0.02)) ** 0.7
        return (r * math.cos(turn), 2.15 - 2.15 * k / 10, r * math.sin(turn))

    for n in range(12):
        for way in (1, -1):
            line = [at(2 * math.pi * n / 12 + way * 0.16 * k, k) for k in range(11)]
            out.append(tube(line, 0.032, cord))
    return out


def arrow() -> Model:
    """Its point is to the lower left."""
    shaft, red = wood((0.74, 0.52, 0.30), along=1), plain((0.84, 0.16, 0.16), 0.2)
    out: Model = [
        cone(0.05, 0.05, 2.6, shaft),
        cone(0.02, 0.17, 0.34, plain((0.55, 0.58, 0.62), 0.8), (0, -0.30, 0)),
        *[box((0.34, 0.62, 0.03), red, (0, 2.02, 0), turn=(0, turn, 0)) for turn in (0, 60, 120)],
    ]
    return moved(out, (0, 0, 0), turn=(0, 0, -45))


def drinking_straw() -> Model:
    stripes_ = Paint(colour=(0.97, 0.97, 0.97), pattern=stripes((0.88, 0.16, 0.20), 0.34, 1, 0.5), gloss=0.4)
    low: Model = [cone(0.10, 0.10, 2.1, stripes_)]
    high: Model = [cone(0.10, 0.10, 0.8, stripes_, (0, 0, 0))]
    return moved([*low, *moved(high, (0, 2.06, 0), turn=(0, 0, -48))], (0, 0, 0), turn=(0, 0, -14))


def toothpick() -> Model:
    stick = cone(0.055, 0.05, 1.9, wood(along=1), (0, 0.3, 0))
    return moved([cone(0.02, 0.055, 0.3, wood((0.86, 0.68, 0.44), along=1)), stick], (0, 0, 0), turn=(0, 0, -40))


def earbuds_case() -> Model:
    white, inner = plain((0.94, 0.95, 0.96), 0.6), plain((0.80, 0.82, 0.85), 0.3)
    buds: Model = []
    for x in (-0.36, 0.36):
        buds += [ball((0.20, 0.22, 0.20), white, (x, 0.98, 0.06)), cone(0.09, 0.08, 0.42, white, (x, 0.52, 0.06))]
        buds += [ball(0.09, plain((0.22, 0.23, 0.25), 0.3), (x, 1.02, 0.23))]
    lid: Model = [box((1.6, 0.62, 0.72), white, edge=0.26), box((1.3, 0.04, 0.5), inner, (0, 0.0, 0), edge=0.02)]
    return [
        box((1.6, 0.74, 0.78), white, edge=0.28),
        box((1.28, 0.04, 0.50), inner, (0, 0.72, 0), edge=0.02),
        ball(0.035, plain((0.30, 0.80, 0.42), 0.4), (0, 0.44, 0.40)),
        *buds,
        *moved(lid, (0, 0.86, -0.52), turn=(-82, 0, 0)),
    ]


def tea_bag() -> Model:
    bag = plain((0.90, 0.82, 0.66), 0.05)
    return [
        box((1.0, 1.2, 0.16), bag, edge=0.07),
        box((0.86, 0.66, 0.18), plain((0.42, 0.26, 0.13), 0.05), (0, 0.06, 0), edge=0.07),
        tube([(0, 1.2, 0), (0.1, 1.6, 0), (0.55, 1.75, 0), (0.9, 1.4, 0), (1.05, 0.9, 0)], 0.022, plain(CREAM)),
        box((0.46, 0.5, 0.04), plain((0.30, 0.58, 0.30), 0.2), (1.08, 0.42, 0), turn=(0, 0, -8)),
    ]


def poured_stream() -> Model:
    """What falls from above, white, so that it takes any colour."""
    clear = Paint(colour=(0.90, 0.92, 0.94), gloss=0.9)
    line = [(0.05 * math.sin(0.9 * k), 3.6 - 0.30 * k, 0.0) for k in range(13)]
    drops = [
        ball(0.06 + 0.02 * (k % 3), clear, (0.42 * math.cos(k * 1.3), 0.18 + 0.17 * (k % 4), 0.3 * math.sin(k * 1.3)))
        for k in range(9)
    ]
    return [tube(line, 0.15, clear), ball((0.46, 0.14, 0.34), clear, (0, 0.06, 0)), *drops]


_CONTAINERS = (
    open_suitcase, open_briefcase, open_case, cookie_tin, open_drawer, open_gift, egg_tray, half_eggshell, ice_block,
    amber_lump, mesh_bag, arrow, drinking_straw, toothpick, earbuds_case, tea_bag, poured_stream,
)  # fmt: skip
MODELS = {f.__name__: f for f in _CONTAINERS}
VIEWS = dict.fromkeys(MODELS, View(yaw_deg=12.0, pitch_deg=16.0, smooth=True)) | {
    "open_suitcase": View(yaw_deg=0.0, pitch_deg=46.0, smooth=True),
    "open_briefcase": View(yaw_deg=0.0, pitch_deg=46.0, smooth=True),
    "open_case": View(yaw_deg=0.0, pitch_deg=50.0, smooth=True),
    "egg_tray": View(yaw_deg=0.0, pitch_deg=52.0, smooth=True),
    "open_drawer": View(yaw_deg=0.0, pitch_deg=34.0),
    "cookie_tin": View(yaw_deg=8.0, pitch_deg=30.0, smooth=True),
    "open_gift": View(yaw_deg=24.0, pitch_deg=24.0, smooth=True),
    "half_eggshell": View(yaw_deg=0.0, pitch_deg=20.0, smooth=True),
    "poured_stream": View(yaw_deg=0.0, pitch_deg=4.0, smooth=True),
    "arrow": View(yaw_deg=0.0, pitch_deg=4.0, smooth=True),
    "drinking_straw": View(yaw_deg=0.0, pitch_deg=4.0, smooth=True),
    "toothpick": View(yaw_deg=0.0, pitch_deg=4.0, smooth=True),
    "mesh_bag": View(yaw_deg=8.0, pitch_deg=4.0),
}
