"""Machines of fields and of cities, craft of canals and of the sea, and what stands in wide land."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.forms import tube
from training.assets.models.haulage import DARKGLASS, TYRE, axle
from training.assets.models.patterns import OAK, boards, leaves, metal, plain, shining, stripes, wood
from training.assets.solid import Paint, Part, arc, ball, box, carved, cone, lathe, moved, ring, rod, slab

Model = list[Part]
Outline = list[tuple[float, float]]
_WHITE, _BLACK, _LAMP = plain((0.96, 0.96, 0.94), 0.4), plain((0.14, 0.14, 0.16), 0.3), shining((1.0, 0.92, 0.66))


def combine_harvester() -> Model:
    green, yellow = plain((0.16, 0.50, 0.20), 0.5), plain((0.98, 0.80, 0.16), 0.5)
    reel = [
        part
        for k in range(6)
        for part in (
            rod(
                (0.62 * math.cos(k * math.pi / 3), 0.62 * math.sin(k * math.pi / 3), -1.5),
                (0.62 * math.cos(k * math.pi / 3), 0.62 * math.sin(k * math.pi / 3), 1.5),
                0.06,
                yellow,
            ),
            *[
                rod((0, 0, z), (0.62 * math.cos(k * math.pi / 3), 0.62 * math.sin(k * math.pi / 3), z), 0.04, yellow)
                for z in (-1.45, 1.45)
            ],
        )
    ]
    return [
        *axle(-0.9, 0.95, 1.1, 0.55, yellow),
        *axle(1.7, 0.55, 0.9, 0.4, yellow),
        box((3.4, 1.5, 1.7), green, (0.5, 0.9, 0), edge=0.14),
        box((1.7, 0.55, 1.5), green, (1.0, 2.35, 0), edge=0.1),
        box((3.3, 0.16, 1.74), yellow, (0.5, 1.35, 0), edge=0.03),
        box((1.2, 1.25, 1.5), green, (-1.3, 1.85, 0), edge=0.08),
        box((0.9, 0.8, 1.56), DARKGLASS, (-1.3, 2.05, 0), edge=0.04),
        box((1.26, 0.8, 1.2), DARKGLASS, (-1.34, 2.05, 0), edge=0.04),
        box((1.4, 0.12, 1.6), green, (-1.3, 3.08, 0), edge=0.05),
        *[cone(0.12, 0.12, 0.06, _LAMP, (-1.96, 1.6, z), turn=(0, 0, 90)) for z in (-0.5, 0.5)],
        tube([(1.4, 2.8, 0.5), (0.7, 3.4, 0.9), (-0.5, 3.3, 1.6)], 0.17, green),
        slab([(-2.6, 0.25), (-1.7, 0.9), (-1.7, 1.4), (-2.5, 0.75)], 1.0, green, edge=0.05),
        slab([(-3.3, 0.1), (-2.3, 0.1), (-2.3, 0.95), (-2.5, 0.95), (-2.6, 0.3), (-3.3, 0.22)], 3.1, yellow, edge=0.03),
        *moved(reel, (-3.0, 0.95, 0)),
    ]


def oil_rig() -> Model:
    grey, yellow, rust = plain((0.60, 0.62, 0.64), 0.3), plain((0.96, 0.74, 0.16), 0.4), plain((0.72, 0.24, 0.14), 0.3)
    lattice = [
        part
        for k in range(5)
        for part in (
            rod((-0.42 + 0.07 * k, 2.2 + 0.5 * k, 0.4), (0.35 - 0.07 * k, 2.7 + 0.5 * k, 0.4 - 0.05 * k), 0.035, rust),
            rod((0.42 - 0.07 * k, 2.2 + 0.5 * k, 0.4), (-0.35 + 0.07 * k, 2.7 + 0.5 * k, 0.4 - 0.05 * k), 0.035, rust),
        )
    ]
    return [
        *[cone(0.26, 0.26, 1.5, yellow, (x, 0, z)) for x in (-1.5, 1.5) for z in (-0.9, 0.9)],
        *[rod((-1.5, 0.2, z), (1.5, 1.2, z), 0.08, yellow) for z in (-0.9, 0.9)],
        *[rod((1.5, 0.2, z), (-1.5, 1.2, z), 0.08, yellow) for z in (-0.9, 0.9)],
        box((4.0, 0.3, 2.6), grey, (0, 1.4, 0), edge=0.04),
        box((3.9, 0.12, 2.5), rust, (0, 1.68, 0), edge=0.02),
        box((1.1, 0.9, 1.3), _WHITE, (-1.3, 1.8, 0.3), edge=0.05),
        box((0.95, 0.2, 1.34), DARKGLASS, (-1.3, 2.3, 0.3)),
        box((0.7, 0.5, 1.0), yellow, (1.25, 1.8, 0.5), edge=0.05),
        cone(0.9, 0.9, 0.1, grey, (-2.1, 2.75, 0.2)),
        cone(0.6, 0.6, 0.02, plain((0.95, 0.95, 0.92)), (-2.1, 2.86, 0.2)),
        rod((-1.8, 1.7, 0.2), (-2.1, 2.8, 0.2), 0.1, grey),
        *[rod((x, 1.8, z), (0.14 * x, 4.9, 0.14 * z), 0.06, rust) for x in (-0.5, 0.5) for z in (-0.45, 0.45)],
        *lattice,
        box((0.4, 0.2, 0.4), rust, (0, 4.8, 0)),
        rod((1.4, 1.9, -0.5), (2.9, 3.4, -0.5), 0.07, yellow),
        rod((1.4, 1.9, -0.5), (1.4, 2.9, -0.5), 0.09, yellow),
        rod((1.9, 1.75, 0.6), (2.9, 2.7, 0.6), 0.05, grey),
        ball((0.22, 0.34, 0.22), shining((1.0, 0.62, 0.16)), (2.95, 3.0, 0.6)),
    ]


def ice_cream_truck() -> Model:
    cream, pink, mint = plain((0.99, 0.96, 0.90), 0.4), plain((0.98, 0.60, 0.72), 0.4), plain((0.56, 0.86, 0.78), 0.4)
    return [
        *axle(-1.3, 0.42, 0.85, 0.3),
        *axle(1.2, 0.42, 0.85, 0.3),
        box((3.0, 1.7, 1.6), cream, (0.5, 0.4, 0), edge=0.12),
        box((3.04, 0.4, 1.64), pink, (0.5, 0.4, 0), edge=0.06),
        slab([(-2.1, 0.4), (-0.9, 0.4), (-0.9, 2.0), (-1.45, 2.0), (-1.75, 1.25), (-2.1, 1.1)], 1.55, cream, edge=0.1),
        slab([(-2.12, 0.4), (-0.9, 0.4), (-0.9, 0.8), (-2.12, 0.8)], 1.6, pink, edge=0.05),
        slab([(-1.66, 1.28), (-1.0, 1.28), (-1.0, 1.86), (-1.42, 1.86)], 1.6, DARKGLASS, edge=0.03),
        box((1.5, 0.7, 0.06), Paint(colour=(0.36, 0.30, 0.30), gloss=0.2), (0.75, 1.1, 0.80)),
        slab([(0, 0), (1.7, 0), (1.7, 0.5), (0, 0.5)], 0.05, Paint(colour=(0.99, 0.97, 0.95), pattern=stripes(
            (0.96, 0.46, 0.60), 0.34, 0), gloss=0.2), (-0.1, 1.75, 1.1), turn=(-62, 0, 0)),
        box((1.6, 0.07, 0.3), mint, (0.75, 1.06, 0.9), edge=0.02),
        *[ball(0.13, p, (x, 1.27, 0.86)) for x, p in ((0.35, pink), (0.75, mint), (1.15, cream))],
        *[cone(0.14, 0.14, 0.05, _LAMP, (-2.12, 0.95, z), turn=(0, 0, 90)) for z in (-0.5, 0.5)],
        # the great cone on the roof
        cone(0.05, 0.36, 0.75, Paint(colour=(0.86, 0.60, 0.30), pattern=stripes((0.70, 0.44, 0.20), 0.14, 1, 0.25),
                                     gloss=0.1), (0.6, 2.1, 0)),
        ball((0.44, 0.34, 0.44), pink, (0.6, 2.98, 0)),
        ball((0.33, 0.28, 0.33), cream, (0.6, 3.28, 0)),
        ball(0.12, plain((0.86, 0.12, 0.16), 0.7), (0.6, 3.58, 0)),
    ]  # fmt: skip


def garbage_truck() -> Model:
    green, dark = plain((0.20, 0.56, 0.30), 0.4), plain((0.16, 0.42, 0.24), 0.3)
    body: Outline = [(-0.75, 0.75), (2.5, 0.75), (2.9, 1.4), (2.5, 2.75), (-0.75, 2.75)]
    return [
        *axle(-1.6, 0.5, 0.95, 0.34),
        *axle(0.9, 0.5, 0.95, 0.34),
        *axle(1.95, 0.5, 0.95, 0.34),
        box((4.6, 0.3, 1.3), _BLACK, (0.2, 0.55, 0), edge=0.05),
        slab(body, 1.9, green, edge=0.12),
        *[box((0.1, 1.9, 1.98), dark, (x, 0.8, 0), edge=0.03) for x in (-0.2, 0.6, 1.4)],
        slab([(2.0, 0.6), (2.95, 0.6), (3.3, 1.2), (2.95, 2.5), (2.4, 2.5)], 1.8, dark, edge=0.1),
        box((1.2, 1.75, 1.8), _WHITE, (-1.55, 0.6, 0), edge=0.14),
        box((0.75, 0.65, 1.84), DARKGLASS, (-1.5, 1.5, 0), edge=0.04),
        box((1.24, 0.65, 1.5), DARKGLASS, (-1.57, 1.5, 0), edge=0.04),
        *[cone(0.13, 0.13, 0.05, _LAMP, (-2.16, 0.95, z), turn=(0, 0, 90)) for z in (-0.6, 0.6)],
        ball((0.12, 0.14, 0.12), shining((1.0, 0.66, 0.14)), (-1.5, 2.42, 0.5)),
        *[ball((0.3, 0.26, 0.3), plain((0.18, 0.18, 0.20), 0.5), (2.9, 0.9, z)) for z in (-0.4, 0.3)],
    ]


def jeep() -> Model:
    olive, dark = plain((0.40, 0.46, 0.26), 0.3), plain((0.22, 0.24, 0.18), 0.2)
    return [
        *axle(-1.15, 0.48, 0.9, 0.34),
        *axle(1.0, 0.48, 0.9, 0.34),
        box((2.2, 0.5, 1.4), olive, (0.35, 0.55, 0), edge=0.06),
        box((1.25, 0.62, 1.15), olive, (-1.2, 0.6, 0), edge=0.06),
        *[slab([(-1.8, 0.85), (-1.75, 1.1), (-0.5, 1.1), (-0.3, 0.7), (-0.45, 0.7), (-0.7, 0.98), (-1.6, 0.98)], 0.36,
               olive, (0, 0, z)) for z in (-0.72, 0.72)],
        box((0.08, 0.42, 0.9), dark, (-1.84, 0.68, 0)),
        *[box((0.1, 0.36, 0.06), olive, (-1.85, 0.72, z)) for z in (-0.3, -0.1, 0.1, 0.3)],
        *[cone(0.14, 0.14, 0.06, _LAMP, (-1.83, 0.95, z), turn=(0, 0, 90)) for z in (-0.46, 0.46)],
        slab([(0, 0), (0.08, 0), (0.26, 0.6), (0.18, 0.6)], 1.3, DARKGLASS, (-0.55, 1.15, 0)),
        *[rod((-0.52, 1.1, z), (-0.3, 1.75, z), 0.05, olive) for z in (-0.66, 0.66)],
        rod((-0.3, 1.75, -0.66), (-0.3, 1.75, 0.66), 0.05, olive),
        *[rod((1.2, 1.0, z), (1.2, 1.75, z), 0.05, dark) for z in (-0.62, 0.62)],
        rod((1.2, 1.75, -0.62), (1.2, 1.75, 0.62), 0.05, dark),
        *[rod((-0.3, 1.75, z), (1.2, 1.75, z), 0.045, dark) for z in (-0.62, 0.62)],
        *[box((0.5, 0.14, 0.5), dark, (0.25, 0.98, z), edge=0.05) for z in (-0.33, 0.33)],
        *[box((0.14, 0.6, 0.5), dark, (0.5, 1.02, z), edge=0.06) for z in (-0.33, 0.33)],
        ring(0.17, 0.04, _BLACK, (-0.2, 1.3, 0.33), turn=(0, 0, 60)),
        *moved([lathe(((0, 0), (0.42, 0), (0.46, 0.1), (0.42, 0.24), (0, 0.24)), TYRE)], (1.45, 0.95, 0),
               turn=(0, 0, -90)),
    ]  # fmt: skip


def trawler() -> Model:
    hull: Outline = [(-2.5, 1.35), (-1.9, 0.0), (1.9, 0.0), (2.1, 0.9), (0.4, 0.75), (-1.2, 0.85)]
    blue = plain((0.16, 0.36, 0.62), 0.4)
    net = Paint(colour=(0.30, 0.52, 0.44), pattern=stripes((0.20, 0.38, 0.32), 0.12, 0, 0.3), gloss=0.05)
    return [
        slab(hull, 1.3, blue, edge=0.14),
        slab([(-1.95, 0.0), (1.92, 0.0), (1.95, 0.26), (-2.05, 0.26)], 1.34, plain((0.74, 0.18, 0.14), 0.3), edge=0.1),
        tube([(-2.45, 1.35, 0.3), (-1.2, 0.92, 0.64), (0.4, 0.80, 0.68), (2.05, 0.94, 0.64)], 0.07, _WHITE),
        box((1.1, 1.0, 0.95), _WHITE, (-0.6, 0.7, 0), edge=0.08),
        box((0.8, 0.34, 0.99), DARKGLASS, (-0.6, 1.2, 0)),
        box((1.14, 0.34, 0.7), DARKGLASS, (-0.62, 1.2, 0)),
        box((1.3, 0.1, 1.1), plain((0.86, 0.34, 0.16)), (-0.6, 1.68, 0), edge=0.03),
        rod((0.5, 0.7, 0), (0.5, 3.1, 0), 0.06, wood(OAK, 1)),
        rod((0.5, 1.2, 0), (1.95, 2.6, 0.1), 0.05, wood(OAK, 1)),
        rod((0.5, 3.05, 0), (1.95, 2.6, 0.1), 0.018, _BLACK),
        rod((0.5, 3.05, 0), (-2.3, 1.4, 0), 0.018, _BLACK),
        rod((-0.9, 1.7, 0.2), (-0.9, 2.4, 0.2), 0.03, metal()),
        lathe(((0, 0), (0.34, 0.1), (0.4, 0.4), (0.18, 0.85), (0.05, 1.3), (0, 1.32)), net, (1.9, 1.2, 0.1), smooth=1),
        *[ball(0.13, plain((0.96, 0.52, 0.14), 0.5), (x, 0.92, 0.6)) for x in (0.9, 1.2, 1.5)],
        *[box((0.42, 0.26, 0.36), Paint(colour=(0.76, 0.56, 0.32), pattern=boards(0.12), gloss=0.1), (x, y, 0.25))
          for x, y in ((0.95, 0.76), (1.45, 0.76), (1.2, 1.02))],
    ]  # fmt: skip


def narrowboat() -> Model:
    green, red = plain((0.10, 0.36, 0.24), 0.5), plain((0.76, 0.16, 0.14), 0.5)
    hull: Outline = [(-3.5, 0.62), (-3.1, 0.0), (3.2, 0.0), (3.4, 0.55)]
    blossoms = ((0.92, 0.24, 0.26), (0.98, 0.60, 0.70), (0.96, 0.82, 0.30), (0.92, 0.24, 0.26))
    return [
        slab(hull, 1.0, _BLACK, edge=0.1),
        box((4.9, 0.75, 0.86), green, (0.1, 0.55, 0), edge=0.06),
        box((4.7, 0.5, 0.88), red, (0.1, 0.68, 0), edge=0.03),
        box((5.1, 0.08, 0.96), plain((0.88, 0.84, 0.70)), (0.1, 1.3, 0), edge=0.03),
        *[cone(0.17, 0.17, 0.04, plain((0.92, 0.76, 0.28), 0.7), (x, 0.95, 0.44), turn=(90, 0, 0))
          for x in (-1.7, -0.9, 0.5, 1.3, 2.1)],
        *[cone(0.13, 0.13, 0.06, DARKGLASS, (x, 0.95, 0.44), turn=(90, 0, 0)) for x in (-1.7, -0.9, 0.5, 1.3, 2.1)],
        box((0.5, 0.6, 0.03), Paint(colour=(0.20, 0.34, 0.66), gloss=0.4), (-0.2, 0.62, 0.45)),
        cone(0.09, 0.09, 0.5, _BLACK, (1.7, 1.36, 0)),
        *[ring(0.09, 0.025, plain((0.90, 0.72, 0.24), 0.7), (1.7, y, 0)) for y in (1.5, 1.75)],
        *[box((0.6, 0.16, 0.3), wood(OAK, 0), (x, 1.38, 0.15), edge=0.03) for x in (-1.3, -0.4, 0.6)],
        *[ball(0.11, plain(blossoms[k], 0.2), (x + 0.15 * k - 0.22, 1.64, 0.15)) for x in (-1.3, -0.4, 0.6)
          for k in range(4)],
        *[ball((0.3, 0.1, 0.17), plain((0.24, 0.48, 0.20), 0.1), (x, 1.55, 0.15)) for x in (-1.3, -0.4, 0.6)],
        rod((2.9, 0.6, 0), (3.0, 1.3, 0), 0.05, red),
        rod((2.2, 1.25, 0), (3.1, 1.35, 0), 0.05, red),
    ]  # fmt: skip


def fishing_nets() -> Model:
    post = wood((0.52, 0.40, 0.28), 1)
    out: Model = [rod((x, 0, 0), (x + 0.03, 2.1, 0), 0.06, post) for x in (-1.8, -0.6, 0.6, 1.8)]
    line = plain((0.36, 0.30, 0.24), 0.1)
    for k in range(3):
        left, right = -1.8 + 1.2 * k, -0.6 + 1.2 * k
        for row in range(6):
            sag = 0.16 + 0.05 * row
            y = 1.98 - 0.22 * row
            out.append(tube([(left, y, 0.05), ((left + right) / 2, y - sag, 0.12), (right, y, 0.05)], 0.017, line))
        for column in range(9):
            t = column / 8
            x, dip = left + (right - left) * t, 4 * t * (1 - t)
            out.append(rod((x, 1.98 - 0.16 * dip, 0.08), (x, 0.88 - 0.41 * dip, 0.08), 0.014, line))
        out += [ball(0.08, plain((0.94, 0.50, 0.16), 0.4), (left + 0.3 * (j + 0.5), 0.70, 0.1)) for j in range(4)]
    return out


def hovercraft() -> Model:
    orange = plain((0.96, 0.46, 0.14), 0.4)
    return [
        slab([(-2.3, 0.1), (2.1, 0.1), (2.4, 0.45), (2.1, 0.7), (-2.2, 0.7), (-2.6, 0.4)], 2.2, _BLACK, edge=0.22),
        box((4.2, 0.3, 1.9), orange, (-0.1, 0.68, 0), edge=0.12),
        slab([(-1.7, 0.95), (0.6, 0.95), (0.4, 1.7), (-0.8, 1.7)], 1.3, orange, edge=0.1),
        slab([(-1.45, 1.05), (0.3, 1.05), (0.2, 1.55), (-0.78, 1.55)], 1.36, DARKGLASS, edge=0.05),
        ring(0.75, 0.14, plain((0.92, 0.92, 0.94), 0.4), (1.5, 1.75, 0), turn=(0, 0, 90)),
        *[rod((1.5, 1.75 - 0.68 * math.cos(t), -0.68 * math.sin(t)), (1.5, 1.75 + 0.68 * math.cos(t),
                                                                     0.68 * math.sin(t)), 0.05, _BLACK)
          for t in (0.4, 1.45, 2.5)],
        rod((1.5, 0.95, 0), (1.5, 1.75, 0), 0.12, orange),
        *[slab([(0, 0), (0.5, 0), (0.5, 1.0), (0.15, 1.0)], 0.06, _WHITE, (1.8, 1.2, z)) for z in (-0.35, 0.35)],
    ]  # fmt: skip


def hedge_maze() -> Model:
    hedge = leaves((0.16, 0.38, 0.14), (0.34, 0.58, 0.22), 9.0)
    out: Model = [box((6.6, 0.06, 6.6), plain((0.80, 0.72, 0.54), 0.05), (0, 0, 0))]
    wide, tall = 0.3, 0.5
    walls = [
        (-3, -3, 3, -3), (-3, 3, -0.5, 3), (0.5, 3, 3, 3), (-3, -3, -3, 3), (3, -3, 3, 3),
        (-2, -2, 1, -2), (2, -2, 2, 1), (-2, -2, -2, 1), (-2, 2, 0, 2), (1, 2, 3, 2), (-3, 2, -2.4, 2),
        (-1, -1, 1, -1), (-1, -1, -1, 1), (1, 0, 1, 1), (-1, 1, 0, 1), (-2, 1, -1.6, 1), (1, 1, 2, 1), (2, -1, 2.4, -1),
    ]  # fmt: skip
    for x0, z0, x1, z1 in walls:
        size = (abs(x1 - x0) + wide, tall, abs(z1 - z0) + wide)
        out.append(box(size, hedge, ((x0 + x1) / 2, 0.05, (z0 + z1) / 2), edge=0.08))
    out.append(cone(0.28, 0.24, 0.3, plain((0.84, 0.82, 0.78), 0.2), (0, 0.05, 0)))
    out.append(ball(0.22, leaves((0.20, 0.42, 0.16), (0.40, 0.62, 0.26), 12.0), (0, 0.55, 0)))
    return out


def penny_farthing() -> Model:
    black = plain((0.16, 0.16, 0.18), 0.6)
    big = [
        ring(1.15, 0.05, black),
        *[
            rod((0, 0, 0), (1.12 * math.cos(t), 0, 1.12 * math.sin(t)), 0.014, metal())
            for t in [k * math.pi / 12 for k in range(24)]
        ],
        cone(0.09, 0.09, 0.16, black, (0, -0.08, 0)),
    ]
    small = [
        ring(0.36, 0.045, black),
        *[
            rod((0, 0, 0), (0.34 * math.cos(t), 0, 0.34 * math.sin(t)), 0.014, metal())
            for t in [k * math.pi / 6 for k in range(12)]
        ],
    ]
    spine = [(-0.25, 2.42, 0), (0.25, 2.35, 0), (0.95, 1.6, 0), (1.35, 0.9, 0), (1.42, 0.40, 0)]
    return [
        *moved(big, (-0.15, 1.2, 0), turn=(90, 0, 0)),
        *moved(small, (1.42, 0.40, 0), turn=(90, 0, 0)),
        tube(spine, 0.045, black),
        *[rod((-0.15, 1.2, z), (-0.22, 2.45, 0.4 * z), 0.035, black) for z in (-0.12, 0.12)],
        tube([(-0.05, 2.5, -0.45), (-0.3, 2.62, -0.2), (-0.3, 2.62, 0.2), (-0.05, 2.5, 0.45)], 0.035, black),
        ball((0.26, 0.08, 0.15), plain((0.52, 0.28, 0.14), 0.4), (0.3, 2.5, 0)),
        rod((-0.15, 1.2, 0.1), (-0.15, 0.95, 0.22), 0.03, metal()),
        box((0.24, 0.05, 0.12), black, (-0.15, 0.92, 0.25)),
    ]  # fmt: skip


def steamroller() -> Model:
    green, brass = plain((0.18, 0.42, 0.26), 0.5), plain((0.88, 0.68, 0.26), 0.8)
    drum = plain((0.62, 0.63, 0.66), 0.5)
    return [
        *moved([lathe(((0, 0), (0.62, 0), (0.62, 1.5), (0, 1.5)), drum)], (-1.7, 0.62, 0.75), turn=(-90, 0, 0)),
        *[p for z in (0.95, -0.70) for p in moved(
            [lathe(((0, 0), (0.95, 0), (0.95, 0.3), (0, 0.3)), drum), cone(0.5, 0.5, 0.36, green)],
            (0.95, 0.95, z), turn=(-90, 0, 0))],
        *moved([lathe(((0, 0), (0.46, 0), (0.46, 2.1), (0, 2.1)), green)], (0.75, 1.4, 0), turn=(0, 0, 90)),
        *[ring(0.47, 0.03, brass, (x, 1.4, 0), turn=(0, 0, 90)) for x in (-1.2, -0.6, 0.0)],
        cone(0.16, 0.2, 1.1, _BLACK, (-1.1, 1.75, 0)),
        cone(0.24, 0.24, 0.12, brass, (-1.1, 2.8, 0)),
        box((0.5, 1.0, 0.3), green, (-1.65, 1.0, 0), edge=0.05),
        box((1.1, 0.7, 1.3), green, (1.35, 0.8, 0), edge=0.05),
        *[rod((x, 1.4, z), (x, 2.75, z), 0.045, _BLACK) for x in (0.55, 1.85) for z in (-0.6, 0.6)],
        box((1.8, 0.1, 1.6), green, (1.2, 2.72, 0), edge=0.04),
        ring(0.3, 0.04, _BLACK, (0.85, 1.75, 0), turn=(0, 0, 60)),
    ]  # fmt: skip


def hang_glider() -> Model:
    red, white = plain((0.90, 0.22, 0.18), 0.3), plain((0.97, 0.97, 0.95), 0.3)
    left: Outline = [(0, 0.9), (-3.2, -0.7), (-2.9, -0.95), (0, -0.35)]
    right = [(-x, y) for x, y in left][::-1]
    return [
        slab(left, 0.04, red, (0, 1.6, 0), turn=(-70, 0, 0)),
        slab(right, 0.04, white, (0, 1.6, 0), turn=(-70, 0, 0)),
        *[rod((0, 1.62, 0.2), (s * 0.5, 0.7, 0.3), 0.03, metal()) for s in (-1, 1)],
        rod((-0.5, 0.7, 0.3), (0.5, 0.7, 0.3), 0.03, metal()),
        ball((0.16, 0.14, 0.7), plain((0.18, 0.30, 0.60), 0.3), (0, 0.95, -0.2)),
        ball(0.14, plain((0.96, 0.80, 0.18), 0.6), (0, 1.0, 0.6)),
    ]


def monorail() -> Model:
    white, blue = plain((0.96, 0.97, 0.98), 0.6), plain((0.14, 0.46, 0.80), 0.6)
    beam = plain((0.74, 0.74, 0.74), 0.2)
    body: Outline = [(-3.2, 2.35), (-2.9, 2.75), (-2.3, 3.35), (3.0, 3.35), (3.0, 2.3), (-3.1, 2.3)]
    return [
        *[cone(0.22, 0.2, 1.75, beam, (x, 0, 0)) for x in (-2.0, 2.0)],
        box((6.8, 0.4, 0.5), beam, (0, 1.72, 0), edge=0.03),
        *[box((0.9, 0.2, 0.8), beam, (x, 1.6, 0), edge=0.03) for x in (-2.0, 2.0)],
        slab(body, 1.1, white, edge=0.16),
        slab([(-3.1, 2.0), (3.0, 2.0), (3.0, 2.5), (-3.2, 2.5)], 1.12, blue, edge=0.1),
        slab([(-2.72, 2.72), (-2.2, 2.72), (-2.2, 3.16), (-2.32, 3.16)], 1.14, DARKGLASS, edge=0.03),
        *[box((0.62, 0.4, 1.14), DARKGLASS, (x, 2.72, 0), edge=0.05) for x in (-1.6, -0.85, -0.1, 0.65, 1.4, 2.15)],
        *[box((0.05, 1.0, 1.13), blue, (x, 2.3, 0)) for x in (1.02,)],
        *[cone(0.09, 0.09, 0.05, _LAMP, (-3.14, 2.42, z), turn=(0, 0, 90)) for z in (-0.3, 0.3)],
    ]


def stone_arch() -> Model:
    """A natural arch of rock."""
    rock = Paint(colour=(0.74, 0.46, 0.30), pattern=stripes((0.64, 0.36, 0.22), 0.34, 1, 0.4), gloss=0.05)
    outline: Outline = [(-2.4, 0), *[(1.0 * x * 2.4, 2.9 * y) for x, y in arc(1.0, 170, 10, 14)], (2.5, 0)]
    tool = slab([(-1.35, -0.1), *[(1.35 * x, 2.0 * y) for x, y in arc(1.0, 178, 2, 14)], (1.35, -0.1)], 3.0, rock)
    return [carved(slab(outline, 1.2, rock, edge=0.25), tool)]


def lookout_tower() -> Model:
    timber, roof = wood((0.55, 0.37, 0.22), 1), plain((0.34, 0.42, 0.30), 0.15)
    walls = Paint(colour=(0.66, 0.45, 0.27), pattern=boards(0.16), gloss=0.1)
    legs = [rod((1.15 * x, 0, 1.15 * z), (0.8 * x, 3.6, 0.8 * z), 0.09, timber) for x in (-1, 1) for z in (-1, 1)]
    braces = [
        rod((s * (1.08 - 0.1 * k), 0.3 + 1.1 * k, 0.95), (-s * (0.98 - 0.09 * k), 1.3 + 1.1 * k, 0.95), 0.045, timber)
        for s in (-1, 1) for k in range(3)
    ]  # fmt: skip
    rails = [box((0.05, 0.5, 0.05), timber, (x, 3.75, 1.2)) for x in (-1.2, -0.6, 0.0, 0.6, 1.2)]
    steps = [box((0.5, 0.05, 0.06), timber, (0.0, 0.25 + 0.3 * k, 1.16 - 0.028 * k)) for k in range(12)]
    return [
        *legs, *braces, *rails, *steps,
        *[rod((x, 0, 1.2), (x, 3.7, 0.86), 0.045, timber) for x in (-0.25, 0.25)],
        box((2.6, 0.14, 2.6), timber, (0, 3.6, 0)),
        box((2.5, 0.06, 0.06), timber, (0, 4.22, 1.2)),
        box((1.8, 1.4, 1.8), walls, (0, 3.74, 0), edge=0.03),
        box((1.5, 0.55, 1.84), DARKGLASS, (0, 4.3, 0)),
        box((1.84, 0.55, 1.5), DARKGLASS, (0, 4.3, 0)),
        lathe(((0, 0.75), (0.02, 0.75), (1.65, 0), (1.6, -0.06), (0, -0.06)), roof, (0, 5.2, 0), sides=4,
              turn=(0, 45, 0)),
        rod((0.0, 5.8, 0), (0.0, 6.5, 0), 0.03, metal()),
    ]  # fmt: skip


def landing_stage() -> Model:
    timber, post = Paint(colour=(0.62, 0.46, 0.30), pattern=boards(0.3, 0), gloss=0.1), wood((0.46, 0.33, 0.22), 1)
    return [
        box((6.4, 0.14, 1.5), timber, (0, 0.55, 0)),
        box((1.5, 0.14, 3.0), timber, (-2.5, 0.55, 0)),
        *[cone(0.11, 0.11, 1.15, post, (x, 0, z)) for x in (-1.2, 0.3, 1.8, 3.1) for z in (-0.72, 0.72)],
        *[cone(0.11, 0.11, 1.15, post, (x, 0, z)) for x in (-3.15, -1.85) for z in (-1.45, 1.45)],
        *[ring(0.14, 0.03, plain((0.86, 0.80, 0.66), 0.1), (x, 0.95, 0.72)) for x in (-1.2, 1.8)],
    ]


MODELS = {
    "landing_stage": landing_stage,
    "lookout_tower": lookout_tower,
    "combine_harvester": combine_harvester, "oil_rig": oil_rig, "ice_cream_truck": ice_cream_truck,
    "garbage_truck": garbage_truck, "jeep": jeep, "trawler": trawler, "narrowboat": narrowboat,
    "fishing_nets": fishing_nets, "hovercraft": hovercraft, "hedge_maze": hedge_maze,
    "penny_farthing": penny_farthing, "steamroller": steamroller, "hang_glider": hang_glider, "monorail": monorail,
    "stone_arch": stone_arch,
}  # fmt: skip
VIEWS: dict[str, View] = {
    "hedge_maze": View(yaw_deg=6.0, pitch_deg=31.0),
    "hang_glider": View(yaw_deg=12.0, pitch_deg=-34.0),
}
