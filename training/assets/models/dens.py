"""Where animals live and what they sit on: burrows, hollow trees, holes, an anthill, a leaf and a branch in blossom."""

from __future__ import annotations

import math
from itertools import pairwise

from training.assets.camera import View
from training.assets.models.foliage import LEAF
from training.assets.models.patterns import grain, leaves, plain
from training.assets.models.trees import branch
from training.assets.solid import Colour, Paint, Part, ball, box, carved, cone, limb, moved, rod, rough, sculpted, slab

Model = list[Part]
EARTH, DARK, GRASS, BARK = (0.45, 0.32, 0.21), (0.07, 0.05, 0.04), (0.36, 0.58, 0.24), (0.50, 0.35, 0.23)


def burrow() -> Model:
    """A grassy mound with a dark opening, earth before it."""
    mound = rough(ball((1.25, 0.98, 0.95), plain(GRASS, 0.04), (0, 0.10, 0)), 0.04, 4)
    tool = ball((0.50, 0.48, 0.8), plain(EARTH, 0.02), (0, 0.34, 0.95))
    return [
        carved(mound, tool, box((4, 2, 4), plain(EARTH, 0.02), (0, -2, 0))),
        ball((0.52, 0.50, 0.30), plain(DARK, 0.0), (0, 0.34, 0.42)),
        *[
            rough(ball((0.16, 0.08, 0.12), plain(EARTH, 0.02), (0.20 * (k - 3), 0.05, 0.98)), 0.02, 9, k)
            for k in range(7)
        ],
        *[
            limb(
                (0.58 * math.cos(a), 0.34 + 0.52 * math.sin(a), 0.72),
                (0.66 * math.cos(a), 0.40 + 0.66 * math.sin(a), 0.62),
                0.035, plain((0.28, 0.50, 0.20), 0.04), 0.01,
            )
            for a in (math.radians(20 + 14 * k) for k in range(11))
        ],
    ]  # fmt: skip


def hollow_tree() -> Model:
    """A broad trunk, broken off, with a dark hole in it."""
    bark = Paint(colour=BARK, pattern=grain(1, 3), gloss=0.05)
    trunk = sculpted(
        [
            cone(0.62, 0.50, 2.2, bark),
            *[
                limb(
                    (0.35 * math.cos(a), 0.35, 0.35 * math.sin(a)),
                    (0.95 * math.cos(a), 0.0, 0.80 * math.sin(a)),
                    0.24, bark, 0.08,
                )
                for a in (math.radians(25 + 72 * k) for k in range(5))
            ],
            limb((0.3, 1.7, 0), (0.95, 2.25, 0), 0.17, bark, 0.07),
            limb((-0.3, 1.9, 0), (-0.75, 2.45, 0), 0.14, bark, 0.05),
        ],
        0.15,
    )  # fmt: skip
    hole = ball((0.34, 0.44, 0.6), plain(BARK, 0.02), (0, 1.18, 0.62))
    leaf = leaves(LEAF, (0.46, 0.74, 0.30), 5)
    return [
        carved(trunk, hole),
        ball((0.35, 0.45, 0.16), plain(DARK, 0.0), (0, 1.18, 0.30)),
        *[
            ball((0.30, 0.24, 0.26), leaf, at)
            for at in ((1.0, 2.4, 0), (1.22, 2.2, 0.05), (-0.85, 2.58, 0), (-0.62, 2.7, 0.05))
        ],
    ]  # fmt: skip


def hollow_log() -> Model:
    """It lies, its open end toward the viewer."""
    bark = Paint(colour=BARK, pattern=grain(2, 3), gloss=0.05)
    log = rod((-0.35, 0.55, -1.3), (0, 0.55, 0.8), 0.55, bark)
    return [
        carved(log, rod((-0.2, 0.55, -0.4), (0.05, 0.55, 1.4), 0.43, plain((0.76, 0.58, 0.38), 0.05))),
        ball((0.44, 0.44, 0.10), plain(DARK, 0.0), (-0.06, 0.55, 0.35)),
        *[ball((0.24, 0.10, 0.3), plain(GRASS, 0.04), (0.2 * k - 0.3, 1.06, -0.3 * k)) for k in range(3)],
    ]


def hole() -> Model:
    """A pit, earth thrown up around it."""
    rim: Model = [
        rough(
            ball((0.26, 0.13, 0.22), plain(EARTH if k % 2 else (0.38, 0.26, 0.17), 0.02),
                 (0.95 * math.cos(a), 0.06, 0.62 * math.sin(a))), 0.04, 8, k)
        for k, a in enumerate(math.radians(24 * n) for n in range(15))
    ]  # fmt: skip
    heap = rough(ball((0.42, 0.34, 0.36), plain(EARTH, 0.02), (1.15, 0.12, -0.35)), 0.05, 6)
    return [ball((0.92, 0.03, 0.60), plain(DARK, 0.0), (0, 0.02, 0)), *rim, heap]


def anthill() -> Model:
    """A cone of grains, with holes."""
    sand: Colour = (0.62, 0.42, 0.25)
    heap = rough(cone(1.0, 0.12, 0.95, plain(sand, 0.02)), 0.05, 9)
    holes = ((0, 0.95, 0.05), (-0.32, 0.45, 0.5), (0.36, 0.28, 0.62), (0.1, 0.62, 0.36))
    return [heap, *[ball((0.10, 0.09, 0.09), plain(DARK, 0.0), at) for at in holes]]


def leaf() -> Model:
    """A broad green one, with its ribs, lying on the ground."""
    green, rib = plain((0.38, 0.66, 0.25), 0.25), plain((0.60, 0.80, 0.40), 0.2)
    side = [(0.0, -1.0), (0.32, -0.82), (0.56, -0.45), (0.62, -0.05), (0.50, 0.40), (0.28, 0.78), (0.0, 1.12)]
    outline = [*side, *[(-x, y) for x, y in reversed(side[1:-1])]]
    ribs = [
        rod((0, y, 0.05), (s * 0.44 * (1 - 0.45 * max(0.0, y)), y + 0.34, 0.05), 0.018, rib, 0.008)
        for y in (-0.6, -0.25, 0.1, 0.42) for s in (-1, 1)
    ]  # fmt: skip
    upright = [slab(outline, 0.08, green, edge=0.03), rod((0, -1.4, 0.02), (0, 0.95, 0.05), 0.035, rib, 0.012), *ribs]
    return moved(moved(upright, (0, 0, 0), turn=(0, 0, -78)), (0, 0.1, 0), turn=(-58, 0, 0))


def blossom_branch() -> Model:
    """A branch without leaves, flowers along it and at its twigs."""
    bare = branch()[:5]
    bark = Paint(colour=(0.36, 0.25, 0.20), pattern=grain(0, 2), gloss=0.05)
    twigs = [
        rod((ax, ay, 0), (bx, by, 0.05), 0.035, bark, 0.016)
        for (ax, ay), (bx, by) in (
            ((-0.5, 0.22), (-0.2, 0.68)), ((0.4, 0.30), (0.78, 0.02)), ((0.8, 0.31), (1.05, 0.76)),
            ((-1.1, 0.19), (-0.92, -0.14)), ((1.3, 0.36), (1.78, 0.16)), ((-0.9, 0.22), (-0.86, 0.62)),
        )
    ]  # fmt: skip
    spots = (
        (-1.35, 0.22), (-1.02, -0.10), (-0.90, -0.20), (-0.86, 0.66), (-0.72, 0.50), (-0.24, 0.70), (-0.08, 0.58),
        (-0.34, 0.46), (0.10, 0.34), (0.62, 0.10), (0.80, 0.0), (0.46, 0.46), (0.96, 0.62), (1.08, 0.80), (1.20, 0.66),
        (1.46, 0.48), (1.70, 0.52), (1.80, 0.16), (1.60, 0.24), (-1.56, 0.06),
    )  # fmt: skip
    pink, pale, heart = plain((0.98, 0.70, 0.78), 0.12), plain((1.0, 0.84, 0.88), 0.12), plain((0.93, 0.42, 0.52), 0.1)
    flowers: Model = []
    for k, (x, y) in enumerate(spots):
        for n in range(5):
            a = math.radians(72 * n + 17 * k)
            flowers.append(
                ball(
                    (0.075, 0.075, 0.03),
                    pink if k % 3 else pale,
                    (x + 0.075 * math.cos(a), y + 0.075 * math.sin(a), 0.12),
                )
            )
        flowers.append(ball((0.04, 0.04, 0.03), heart, (x, y, 0.15)))
    return [*bare, *twigs, *flowers]


def power_line() -> Model:
    """Two poles with their arms, and wires between them that sag a little."""
    timber, dark = Paint(colour=(0.45, 0.32, 0.22), pattern=grain(1, 3), gloss=0.05), plain((0.10, 0.10, 0.12), 0.2)
    out: Model = []
    for x in (-2.6, 2.6):
        out += [rod((x, -0.9, 0), (x, 1.15, 0), 0.085, timber), box((0.10, 0.09, 0.9), timber, (x, 0.86, 0))]
        out += [cone(0.05, 0.035, 0.11, plain((0.80, 0.86, 0.88), 0.5), (x, 0.95, z)) for z in (-0.36, 0.36)]
    for z, low in ((0.36, 0.10), (-0.36, 0.07)):
        line = [(-2.6 + 5.2 * t, 1.03 - low * (1 - (2 * t - 1) ** 2), z) for t in (k / 12 for k in range(13))]
        out += [rod(a, b, 0.022, dark) for a, b in pairwise(line)]
    return out


MODELS = {
    "burrow": burrow, "hollow_tree": hollow_tree, "hollow_log": hollow_log, "hole": hole, "anthill": anthill,
    "leaf": leaf, "blossom_branch": blossom_branch, "power_line": power_line,
}  # fmt: skip
VIEWS = {
    "burrow": View(yaw_deg=0.0, pitch_deg=8.0), "hollow_tree": View(yaw_deg=0.0, pitch_deg=3.0),
    "hollow_log": View(yaw_deg=28.0, pitch_deg=8.0), "hole": View(yaw_deg=0.0, pitch_deg=26.0),
    "anthill": View(yaw_deg=0.0, pitch_deg=6.0), "leaf": View(yaw_deg=0.0, pitch_deg=0.0),
    "blossom_branch": View(yaw_deg=0.0, pitch_deg=6.0), "power_line": View(yaw_deg=0.0, pitch_deg=2.0),
}  # fmt: skip
