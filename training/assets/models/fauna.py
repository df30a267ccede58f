"""More animals of land, sea and air."""

from __future__ import annotations

import math
from itertools import pairwise

from training.assets.camera import View
from training.assets.models.beasts import CREAM, INK, ROSE, SIDE, WHITE, Face, Model, beast, sitter, stain
from training.assets.models.breeds import _horns as horns
from training.assets.models.fowl import BLACK, BROWN, GREY, ORANGE, YELLOW, fowl
from training.assets.models.patterns import patches, plain, rising, stripes
from training.assets.solid import Colour, Paint, Part, Vector, ball, box, cone, lathe, limb, ring, sculpted

TAN, DUN, DARK = (0.80, 0.60, 0.38), (0.58, 0.42, 0.29), (0.30, 0.21, 0.16)


def _path(points: list[Vector], thick: list[float], paint: Paint) -> Model:
    return [limb(a, b, r, paint, q) for (a, b), (r, q) in zip(pairwise(points), pairwise(thick), strict=True)]


def _eyes(at: Vector, apart: float, size: float, white: Colour | None = None) -> Model:
    """Two eyes that look along z and to the left."""
    out: Model = []
    for s in (-1, 1):
        x, y, z = at[0] + s * apart, at[1], at[2]
        if white:
            out.append(ball(size * 1.5, plain(white, 0.6), (x, y, z - size * 0.6)))
        out += [ball((size, size * 1.2, size * 0.7), plain(INK, 0.8), (x, y, z + size * 0.5)), ball(size * 0.32, plain(WHITE), (x - size * 0.3, y + size * 0.45, z + size * 1.1))]
    return out


def wombat() -> Model:
    coat = (0.56, 0.43, 0.34)
    face = Face(coat=coat, radius=0.32, broad=1.12, snout=(0.26, 0.46, 0.36), muzzle=(0.66, 0.53, 0.44), ear="round", ears=0.24, ear_inside=(0.78, 0.58, 0.54), eyes=0.11, nose_size=0.24)
    return sitter(face, coat=coat, belly=(0.68, 0.55, 0.45), paws=(0.44, 0.32, 0.25), height=0.52, girth=0.36, arm=0.11)


def ferret() -> Model:
    coat = (0.93, 0.84, 0.70)
    face = Face(coat=(0.96, 0.92, 0.86), radius=0.22, snout=(0.46, 0.40, 0.24), muzzle=WHITE, ear="round", ears=0.28, ear_inside=ROSE, eyes=0.15, nose=(0.86, 0.46, 0.46), nose_size=0.16, stains=[(stain((s * 0.10, 0.02, 0.2), (0.085, 0.07, 0.2)), (0.46, 0.32, 0.24)) for s in (-1, 1)])
    return beast(face, coat=coat, head_at=(-0.72, 0.60), back=0.34, length=1.20, girth=0.15, leg=0.06, socks=(0.40, 0.27, 0.20), sock_height=0.16, tail=((0.55, 0.36), (0.80, 0.34), (1.02, 0.44)), tail_thick=(0.09, 0.05), tail_colour=(0.46, 0.32, 0.24), step=0.04)


def tapir() -> Model:
    coat = (0.20, 0.19, 0.21)
    face = Face(coat=coat, radius=0.25, snout=(0.85, 0.42, 0.22), ear="round", ears=0.26, ear_inside=(0.7, 0.6, 0.6), eyes=0.12, nose_size=0.12, nose=(0.35, 0.3, 0.32))
    return beast(face, coat=coat, head_at=(-0.64, 0.86), back=0.60, length=0.92, girth=0.27, leg=0.095, neck=0.9, tail=((0.46, 0.66), (0.54, 0.58)), tail_thick=(0.04, 0.03), stains=[(ball((0.42, 0.42, 0.5), plain(WHITE), (0.16, 0.64, 0)), (0.90, 0.89, 0.88))])


def anteater() -> Model:
    coat = (0.46, 0.40, 0.37)
    face = Face(coat=coat, radius=0.17, snout=(2.6, 0.62, 0.20), ear="round", ears=0.26, eyes=0.14, nose_size=0.10)
    brush = [ball((0.50, 0.22, 0.14), plain((0.34, 0.29, 0.27), 0.05), (0.85, 0.55, 0), turn=(0, 0, -24)), *[limb((0.6 + 0.12 * k, 0.62 - 0.03 * k, 0.05), (0.72 + 0.13 * k, 0.26, 0.07), 0.07, plain((0.34, 0.29, 0.27), 0.05), 0.02) for k in range(6)]]
    return [*beast(face, coat=coat, head_at=(-0.70, 0.70), back=0.56, length=0.96, girth=0.23, leg=0.10, neck=0.7, tail=((0.46, 0.62), (0.60, 0.62)), tail_thick=(0.14, 0.12), socks=(0.86, 0.83, 0.80), sock_height=0.30, stains=[(ball((0.16, 0.30, 0.5), plain(WHITE), (-0.34, 0.52, 0.1), turn=(0, 0, 30)), INK)]), *brush]


def gazelle() -> Model:
    coat = (0.86, 0.60, 0.34)
    face = Face(coat=coat, radius=0.19, snout=(0.95, 0.50, 0.30), muzzle=(0.93, 0.84, 0.72), ear="side", ears=0.62, eyes=0.17, nose_size=0.18)
    antlers = horns(((-0.66, 1.42, 0.0), (-0.62, 1.62, 0.02), (-0.50, 1.80, 0.06), (-0.52, 1.98, 0.08)), (0.26, 0.22, 0.20), 0.045)
    return [*beast(face, coat=coat, head_at=(-0.64, 1.28), back=0.86, length=0.74, girth=0.19, leg=0.055, neck=0.46, belly=WHITE, tail=((0.36, 0.88), (0.46, 0.74)), tail_thick=(0.045, 0.03), tail_colour=DARK, stains=[(box((0.85, 0.075, 1), plain(WHITE), (0, 0.74, 0), edge=0.02), DARK)]), *antlers]


def bull() -> Model:
    coat = (0.32, 0.18, 0.13)
    face = Face(coat=coat, radius=0.27, snout=(0.52, 0.54, 0.44), muzzle=(0.72, 0.54, 0.44), ear="side", ears=0.40, eyes=0.12, nose=(0.30, 0.18, 0.16), nose_size=0.22)
    points = [limb(a, b, r, plain((0.95, 0.91, 0.80), 0.5), q) for a, b, r, q in (((-0.78, 1.26, 0.02), (-1.06, 1.34, 0.05), 0.06, 0.05), ((-1.06, 1.34, 0.05), (-1.12, 1.62, 0.10), 0.05, 0.01), ((-0.42, 1.28, 0.22), (-0.18, 1.38, 0.36), 0.06, 0.05), ((-0.18, 1.38, 0.36), (-0.12, 1.66, 0.42), 0.05, 0.01))]
    return [*beast(face, coat=coat, head_at=(-0.66, 1.06), back=0.78, length=0.98, girth=0.30, chest=1.25, leg=0.10, neck=1.0, socks=INK, sock_height=0.10, tail=((0.52, 0.92), (0.62, 0.60), (0.60, 0.40)), tail_thick=(0.04, 0.05), tail_tip=INK), *points, ball((0.07, 0.07, 0.02), Paint(colour=(0.95, 0.75, 0.25), gloss=0.9), (-0.86, 0.80, 0.42))]


def calf() -> Model:
    coat = (0.97, 0.95, 0.92)
    face = Face(coat=coat, radius=0.28, snout=(0.46, 0.50, 0.40), muzzle=(0.98, 0.76, 0.70), ear="side", ears=0.50, eyes=0.17, nose=(0.92, 0.60, 0.58), nose_size=0.2, stains=[(stain((-0.16, 0.1, 0.15), (0.16, 0.2, 0.3)), DARK)])
    return beast(face, coat=coat, head_at=(-0.50, 1.00), back=0.68, length=0.68, girth=0.19, leg=0.075, neck=0.62, socks=DARK, sock_height=0.08, tail=((0.36, 0.76), (0.44, 0.52)), tail_thick=(0.03, 0.045), tail_tip=DARK, stains=[(ball((0.22, 0.2, 0.4), plain(WHITE), (0.14, 0.80, 0.1)), DARK), (ball((0.14, 0.16, 0.4), plain(WHITE), (-0.22, 0.60, 0.15)), DARK)])


def pony() -> Model:
    coat, mane = (0.66, 0.42, 0.24), plain((0.96, 0.90, 0.76), 0.1)
    face = Face(coat=coat, radius=0.22, snout=(0.95, 0.58, 0.44), muzzle=(0.80, 0.62, 0.48), ears=0.40, eyes=0.16, nose_size=0.0)
    hair = [*[ball((0.13, 0.17, 0.10), mane, (-0.44 + 0.06 * k, 1.28 - 0.12 * k, 0.10)) for k in range(4)], ball((0.10, 0.16, 0.10), mane, (-0.60, 1.32, 0.22)), *[ball((0.10, 0.20, 0.09), mane, (0.50 + 0.06 * k, 0.82 - 0.17 * k, 0)) for k in range(4)]]
    return [*beast(face, coat=coat, head_at=(-0.62, 1.14), back=0.72, length=0.84, girth=0.25, leg=0.085, neck=0.9, socks=WHITE, sock_height=0.20, tail=((0.42, 0.84), (0.50, 0.80)), tail_thick=(0.06, 0.06)), *hair]


def pangolin() -> Model:
    shell = Paint(colour=(0.66, 0.48, 0.30), pattern=stripes((0.50, 0.34, 0.20), 0.13, 0, 0.35), gloss=0.3)
    skin = plain((0.86, 0.68, 0.54))
    body = [limb((-0.28, 0.40, 0), (0.34, 0.40, 0), 0.30, shell, 0.26), limb((-0.30, 0.36, 0), (-0.66, 0.34, 0.06), 0.20, shell, 0.13), *_path([(0.34, 0.38, 0), (0.72, 0.26, 0), (1.06, 0.12, 0.06), (1.34, 0.10, 0.16)], [0.25, 0.19, 0.12, 0.05], shell)]
    scales = [ball((0.10, 0.05, 0.085), plain((0.74, 0.56, 0.36) if (k + j) % 2 else (0.60, 0.42, 0.26), 0.3), (-0.42 + 0.16 * k, 0.40 + 0.30 * math.cos(a) * (1 if k < 6 else 0.85), 0.30 * math.sin(a)), turn=(math.degrees(a), 0, -20)) for k in range(6) for j, a in enumerate([-0.9, -0.45, 0.0, 0.45, 0.9, 1.3])]
    return [sculpted([*body, limb((-0.66, 0.34, 0.06), (-0.96, 0.26, 0.12), 0.11, skin, 0.045), *[limb((x, 0.3, z), (x - 0.05, 0.06, z * 1.1), 0.09, skin, 0.075) for x in (-0.32, 0.30) for z in (-0.16, 0.18)]], 0.04), *scales, *_eyes((-0.76, 0.38, 0.17), 0.0, 0.035), ball(0.035, plain(INK, 0.7), (-1.0, 0.27, 0.13))]


def platypus() -> Model:
    coat = plain((0.46, 0.31, 0.22), 0.3)
    bill = plain((0.30, 0.33, 0.38), 0.5)
    parts = [limb((-0.35, 0.26, 0), (0.40, 0.26, 0), 0.25, coat, 0.22), ball((0.23, 0.20, 0.22), coat, (-0.58, 0.32, 0.04)), ball((0.34, 0.07, 0.19), coat, (0.84, 0.22, 0)), *[ball((0.17, 0.045, 0.14), plain((0.34, 0.30, 0.30)), (x, 0.05, z)) for x in (-0.42, 0.38) for z in (-0.28, 0.30)]]
    return [sculpted(parts, 0.06), ball((0.27, 0.055, 0.19), bill, (-0.90, 0.27, 0.10), turn=(0, -14, 0)), ball((0.23, 0.04, 0.16), plain((0.22, 0.24, 0.28)), (-0.86, 0.22, 0.10), turn=(0, -14, 0)), *_eyes((-0.62, 0.42, 0.21), 0.0, 0.04), *[ball(0.016, plain(INK), (-1.0, 0.325, 0.10 + s * 0.05)) for s in (-1, 1)]]


def toad() -> Model:
    skin = Paint(colour=(0.56, 0.50, 0.30), pattern=patches((0.38, 0.34, 0.20), 6, 0.2), gloss=0.2)
    belly = plain((0.86, 0.80, 0.62))
    parts = [ball((0.46, 0.36, 0.46), skin, (0, 0.38, 0)), ball((0.40, 0.26, 0.34), skin, (0, 0.60, 0.20)), ball((0.36, 0.28, 0.2), belly, (0, 0.34, 0.34)), *[limb((s * 0.26, 0.34, 0.34), (s * 0.36, 0.05, 0.50), 0.10, skin, 0.07) for s in (-1, 1)], *[ball((0.22, 0.22, 0.32), skin, (s * 0.42, 0.24, -0.02)) for s in (-1, 1)], *[ball((0.16, 0.05, 0.15), skin, (s * 0.44, 0.04, 0.36)) for s in (-1, 1)]]
    eyes = [p for s in (-1, 1) for p in (ball(0.13, skin, (s * 0.22, 0.80, 0.22)), ball(0.10, plain((0.96, 0.70, 0.16), 0.7), (s * 0.22, 0.81, 0.27)), ball((0.075, 0.035, 0.05), plain(INK, 0.8), (s * 0.22, 0.81, 0.345)))]
    warts = [ball(0.035 + 0.012 * (k % 3), plain((0.46, 0.42, 0.24)), (0.42 * math.cos(2.4 * k) * 0.8, 0.62 + 0.06 * (k % 3), -0.05 + 0.2 * math.sin(2.4 * k))) for k in range(12)]
    mouth = [limb(a, b, 0.014, plain((0.26, 0.20, 0.12))) for a, b in pairwise([(-0.30, 0.56, 0.42), (-0.12, 0.52, 0.53), (0.12, 0.52, 0.53), (0.30, 0.56, 0.42)])]
    return [sculpted(parts, 0.06), *eyes, *warts, *mouth]


def gecko() -> Model:
    green = Paint(colour=(0.52, 0.80, 0.26), pattern=patches((0.98, 0.62, 0.22), 7, 0.35), gloss=0.4)
    plain_green = plain((0.52, 0.80, 0.26), 0.4)
    parts = [limb((-0.30, 0.20, 0), (0.34, 0.17, 0), 0.15, green, 0.12), limb((-0.30, 0.20, 0), (-0.56, 0.26, 0.04), 0.12, green, 0.15), limb((-0.56, 0.25, 0.05), (-0.76, 0.22, 0.09), 0.14, green, 0.09), *_path([(0.34, 0.17, 0), (0.62, 0.13, -0.06), (0.88, 0.10, 0.04), (1.06, 0.10, 0.24), (1.04, 0.10, 0.44)], [0.12, 0.10, 0.08, 0.055, 0.02], green)]
    for x, z, d in ((-0.22, 0.14, -0.16), (0.26, 0.13, 0.14), (-0.18, -0.13, -0.16), (0.30, -0.12, 0.14)):
        foot = (x + d, 0.04, z * 2.9)
        parts += [limb((x, 0.16, z), (x + d * 0.5, 0.16, z * 2.1), 0.055, plain_green, 0.045), limb((x + d * 0.5, 0.16, z * 2.1), foot, 0.045, plain_green, 0.05)]
        parts += [limb(foot, (foot[0] + 0.10 * math.cos(a) - 0.05, 0.03, foot[2] + 0.10 * math.sin(a)), 0.02, plain_green, 0.034) for a in (-1.9, 2.0, 2.7, 3.5, 4.2)]
    eyes = [p for z in (0.18, -0.06) for p in (ball(0.075, plain((0.98, 0.86, 0.30), 0.7), (-0.62, 0.34, z)), ball((0.04, 0.055, 0.03), plain(INK, 0.8), (-0.655, 0.35, z + 0.055)), ball(0.014, plain(WHITE), (-0.67, 0.375, z + 0.08)))]
    return [sculpted(parts, 0.035), *eyes]


def iguana() -> Model:
    green = Paint(colour=(0.40, 0.60, 0.34), pattern=stripes((0.28, 0.46, 0.28), 0.22, 0, 0.3), gloss=0.25)
    parts = [limb((-0.34, 0.32, 0), (0.36, 0.28, 0), 0.20, green, 0.17), limb((-0.34, 0.34, 0), (-0.62, 0.48, 0.05), 0.16, green, 0.14), limb((-0.62, 0.48, 0.06), (-0.88, 0.42, 0.12), 0.14, green, 0.075), ball((0.13, 0.16, 0.05), plain((0.56, 0.70, 0.42)), (-0.66, 0.30, 0.08)), *_path([(0.36, 0.28, 0), (0.72, 0.18, 0), (1.1, 0.10, 0.05), (1.5, 0.10, 0.16), (1.85, 0.16, 0.2)], [0.17, 0.12, 0.08, 0.045, 0.015], green)]
    for x, z in ((-0.26, 0.18), (0.28, 0.16), (-0.22, -0.16), (0.32, -0.15)):
        parts += [limb((x, 0.28, z), (x + 0.08, 0.22, z * 1.9), 0.075, green, 0.055), limb((x + 0.08, 0.22, z * 1.9), (x - 0.06, 0.04, z * 1.9), 0.055, green, 0.045), *[limb((x - 0.06, 0.04, z * 1.9), (x - 0.2, 0.02, z * 1.9 + d), 0.025, green, 0.012) for d in (-0.07, 0, 0.07)]]
    spikes = [lathe(((0, 0), (0.03, 0), (0, 0.13 - 0.006 * k), (0, 0.13 - 0.006 * k)), plain((0.86, 0.60, 0.26)), (-0.62 + 0.10 * k, 0.585 - 0.09 * min(k, 2) - 0.006 * k, 0.04 - 0.006 * k)) for k in range(13)]
    return [sculpted(parts, 0.04), *spikes, ball(0.06, plain((0.95, 0.66, 0.18), 0.6), (-0.70, 0.53, 0.17)), ball((0.03, 0.03, 0.03), plain(INK, 0.8), (-0.72, 0.535, 0.22)), ball(0.07, plain((0.66, 0.78, 0.50)), (-0.62, 0.42, 0.18))]


def cobra() -> Model:
    skin, belly = plain((0.50, 0.38, 0.20), 0.4), (0.92, 0.82, 0.52)
    coil = [((0.52 - 0.02 * k) * math.cos(0.45 * k), 0.12 + 0.028 * k, (0.46 - 0.02 * k) * math.sin(0.45 * k)) for k in range(18)]
    body = [*_path([(0.95, 0.06, 0.25), (0.75, 0.08, -0.05), coil[0]], [0.03, 0.08, 0.12], skin), *_path(list(coil), [0.13] * 18, skin), *_path([coil[-1], (0.06, 0.75, 0.10), (0.0, 1.05, 0.05), (0, 1.35, 0.08)], [0.13, 0.12, 0.11, 0.11], skin)]
    hood = ball((0.36, 0.42, 0.10), skin, (0, 1.22, 0.02))
    stains = [(ball((0.19, 0.50, 0.12), plain(WHITE), (0, 1.12, 0.16)), belly), *[(ball((0.22, 0.02, 0.12), plain(WHITE), (0, 0.84 + 0.11 * k, 0.2)), (0.76, 0.62, 0.34)) for k in range(6)]]
    head = [ball((0.17, 0.13, 0.22), skin, (0, 1.58, 0.16))]
    return [sculpted([*body, hood, *head], 0.05, stains=stains, gloss=0.35), *_eyes((0, 1.63, 0.30), 0.10, 0.036, (0.96, 0.72, 0.16)), *[limb((0, 1.53, 0.36), (s * 0.05, 1.46, 0.52), 0.012, plain((0.86, 0.16, 0.24))) for s in (-1, 1)]]


def _swimmer(body: Model, fins: Model, eye: Vector, size: float = 0.05, stains: list[tuple[Part, Colour]] | None = None) -> Model:
    return [sculpted([*body, *fins], 0.04, stains=stains or [], gloss=0.5), ball((size * 1.2, size * 1.2, size * 0.6), plain(WHITE, 0.6), eye), ball((size * 0.75, size * 0.8, size * 0.5), plain(INK, 0.8), (eye[0] - size * 0.2, eye[1], eye[2] + size * 0.35)), ball(size * 0.25, plain(WHITE), (eye[0] - size * 0.4, eye[1] + size * 0.4, eye[2] + size * 0.75))]


def anglerfish() -> Model:
    skin = Paint(colour=(0.36, 0.26, 0.32), pattern=patches((0.26, 0.18, 0.25), 5), gloss=0.3)
    body = [ball((0.62, 0.52, 0.44), skin, (0, 0.62, 0)), limb((0.4, 0.62, 0), (0.9, 0.66, 0), 0.26, skin, 0.10)]
    fins = [ball((0.22, 0.30, 0.04), skin, (1.02, 0.70, 0)), ball((0.22, 0.16, 0.04), skin, (0.42, 1.06, 0), turn=(0, 0, -24)), ball((0.18, 0.12, 0.04), skin, (0.1, 0.42, 0.46), turn=(0, 30, 30))]
    mouth = [ball((0.32, 0.30, 0.36), plain((0.16, 0.06, 0.09)), (-0.40, 0.50, 0.10)), *[lathe(((0, 0), (0.035, 0), (0, 0.17), (0, 0.17)), plain((0.98, 0.96, 0.88), 0.6), (-0.72 + 0.10 * k + 0.02 * k * k, 0.24, 0.16 + 0.085 * k), turn=(20, 0, 10)) for k in range(4)], *[lathe(((0, 0), (0.032, 0), (0, 0.15), (0, 0.15)), plain((0.98, 0.96, 0.88), 0.6), (-0.66 + 0.11 * k + 0.02 * k * k, 0.80, 0.18 + 0.085 * k), turn=(160, 0, 0)) for k in range(4)]]
    lure = [*_path([(-0.10, 1.10, 0), (-0.28, 1.44, 0.02), (-0.62, 1.56, 0.06), (-0.86, 1.36, 0.12)], [0.035, 0.028, 0.022, 0.02], skin), ball(0.11, Paint(colour=(0.72, 1.0, 0.86), glow=0.9), (-0.88, 1.28, 0.14))]
    return [*_swimmer(body, fins, (-0.20, 0.90, 0.36), 0.085), *mouth, *lure]


def swordfish() -> Model:
    blue = Paint(colour=(0.84, 0.88, 0.92), pattern=rising((0.18, 0.34, 0.58), -0.02, 0.07), gloss=0.7)
    flat = plain((0.18, 0.34, 0.58), 0.6)
    body = [limb((-0.55, 0.50, 0), (0.2, 0.50, 0), 0.17, blue, 0.20), limb((0.2, 0.50, 0), (0.95, 0.52, 0), 0.20, blue, 0.06), limb((-0.55, 0.50, 0), (-0.80, 0.50, 0), 0.15, blue, 0.06)]
    fins = [limb((-0.80, 0.51, 0), (-1.65, 0.56, 0), 0.035, flat, 0.012), *_path([(0.95, 0.52, 0), (1.12, 0.72, 0), (1.18, 0.92, 0)], [0.06, 0.04, 0.012], flat), *_path([(0.95, 0.52, 0), (1.12, 0.32, 0), (1.18, 0.12, 0)], [0.06, 0.04, 0.012], flat), *_path([(-0.25, 0.64, 0), (-0.05, 0.86, 0), (0.12, 1.0, 0)], [0.09, 0.05, 0.012], flat), limb((-0.30, 0.40, 0.13), (-0.05, 0.16, 0.22), 0.05, flat, 0.015)]
    return _swimmer(body, fins, (-0.62, 0.54, 0.145), 0.055)


def hammerhead_shark() -> Model:
    grey = Paint(colour=(0.93, 0.94, 0.95), pattern=rising((0.50, 0.58, 0.66), -0.09, 0.0), gloss=0.5)
    flat = plain((0.50, 0.58, 0.66), 0.5)
    body = [limb((-0.60, 0.48, 0), (0.15, 0.48, 0), 0.17, grey, 0.22), limb((0.15, 0.48, 0), (1.05, 0.52, 0), 0.22, grey, 0.07)]
    fins = [ball((0.14, 0.07, 0.52), flat, (-0.82, 0.48, 0)), *_path([(0.0, 0.64, 0), (0.18, 0.90, 0), (0.30, 1.04, 0)], [0.12, 0.06, 0.015], flat), *_path([(1.05, 0.52, 0), (1.25, 0.80, 0), (1.40, 0.98, 0)], [0.07, 0.06, 0.015], flat), *_path([(1.05, 0.52, 0), (1.2, 0.34, 0)], [0.07, 0.02], flat), *[limb((-0.2, 0.40, s * 0.16), (0.12, 0.22, s * 0.62), 0.09, flat, 0.03) for s in (-1, 1)]]
    return [sculpted([*body, *fins], 0.05, gloss=0.5), *[ball(0.05, plain(INK, 0.8), (-0.86, 0.50, s * 0.50)) for s in (-1, 1)], *[limb((-0.36 + 0.07 * k, 0.56, 0.17), (-0.34 + 0.07 * k, 0.42, 0.19), 0.010, plain((0.34, 0.40, 0.46))) for k in range(4)]]


def salmon() -> Model:
    skin = Paint(colour=(0.96, 0.72, 0.64), pattern=rising((0.52, 0.58, 0.60), 0.0, 0.12), gloss=0.7)
    flat = plain((0.62, 0.52, 0.50), 0.5)
    body = [limb((-0.62, 0.46, 0), (0.05, 0.48, 0), 0.13, skin, 0.23), limb((0.05, 0.48, 0), (0.80, 0.46, 0), 0.23, skin, 0.075), limb((-0.62, 0.46, 0), (-0.80, 0.42, 0), 0.12, skin, 0.06)]
    fins = [limb((0.84, 0.48, 0), (1.12, 0.70, 0), 0.06, flat, 0.02), limb((0.84, 0.44, 0), (1.12, 0.22, 0), 0.06, flat, 0.02), ball((0.17, 0.14, 0.03), flat, (0.08, 0.74, 0), turn=(0, 0, -20)), ball((0.10, 0.07, 0.03), flat, (0.55, 0.62, 0)), ball((0.14, 0.08, 0.03), flat, (0.15, 0.24, 0.06), turn=(0, 0, -30))]
    spots = [ball(0.018, plain((0.24, 0.24, 0.28)), (-0.35 + 0.13 * k, 0.60 + 0.03 * (k % 3) - 0.05 * abs(k - 3) / 3, 0.165 - 0.02 * abs(k - 3))) for k in range(8)]
    return [*_swimmer(body, fins, (-0.62, 0.51, 0.11), 0.045), *spots, limb((-0.80, 0.42, 0.06), (-0.66, 0.40, 0.11), 0.010, plain((0.4, 0.25, 0.25)))]


def eel() -> Model:
    skin = Paint(colour=(0.42, 0.52, 0.28), pattern=patches((0.86, 0.76, 0.30), 8, 0.3), gloss=0.6)
    line: list[Vector] = [(-0.95 + 0.16 * k, 0.50 + 0.24 * math.sin(0.95 * k + 0.6), 0.10 * math.cos(0.95 * k)) for k in range(14)]
    parts = _path(line, [0.13, *[0.14] * 8, 0.12, 0.10, 0.08, 0.055, 0.02], skin)
    return [sculpted([*parts, ball((0.19, 0.14, 0.15), skin, (-1.02, 0.60, 0.04))], 0.03, gloss=0.6), ball(0.055, plain((0.97, 0.93, 0.80), 0.6), (-1.08, 0.68, 0.14)), ball(0.032, plain(INK, 0.8), (-1.10, 0.68, 0.18)), limb((-1.20, 0.56, 0.10), (-1.02, 0.53, 0.17), 0.012, plain((0.16, 0.20, 0.10)))]


def sea_urchin() -> Model:
    spines = []
    for k in range(150):
        y = 1 - 2 * (k + 0.5) / 150
        if y < -0.75:
            continue
        r, a = math.sqrt(1 - y * y), 2.39996 * k
        d = (r * math.cos(a), y, r * math.sin(a))
        spines.append(limb((0.4 * d[0], 0.5 + 0.36 * d[1], 0.4 * d[2]), (0.86 * d[0], 0.5 + 0.80 * d[1], 0.86 * d[2]), 0.035, Paint(colour=(0.44, 0.20, 0.50), gloss=0.4), 0.010))
    return [ball((0.45, 0.40, 0.45), plain((0.30, 0.12, 0.36), 0.3), (0, 0.5, 0)), *spines]


def moth() -> Model:
    fur = plain((0.93, 0.87, 0.76), 0.05)
    wing = Paint(colour=(0.80, 0.66, 0.48), pattern=patches((0.66, 0.50, 0.34), 3, 0.0), gloss=0.05)
    out: Model = []
    for s in (-1, 1):
        out += [ball((0.62, 0.40, 0.05), wing, (s * 0.58, 0.82, -0.05), turn=(0, 0, s * 24)), ball((0.40, 0.34, 0.05), wing, (s * 0.42, 0.38, -0.07), turn=(0, 0, -s * 30)), ball((0.13, 0.13, 0.04), plain((0.36, 0.24, 0.18)), (s * 0.68, 0.86, 0.0)), ball((0.06, 0.06, 0.04), plain((0.96, 0.78, 0.34)), (s * 0.68, 0.86, 0.03)), ball((0.08, 0.08, 0.04), plain((0.36, 0.24, 0.18)), (s * 0.44, 0.36, -0.03)), limb((s * 0.05, 1.05, 0.05), (s * 0.26, 1.36, 0.05), 0.02, fur, 0.01), *[limb((s * (0.08 + 0.045 * k), 1.10 + 0.06 * k, 0.05), (s * (0.16 + 0.045 * k), 1.06 + 0.06 * k, 0.05), 0.012, fur) for k in range(5)]]
    return [*out, sculpted([limb((0, 0.90, 0.06), (0, 0.32, 0.05), 0.13, fur, 0.07), ball((0.17, 0.15, 0.14), fur, (0, 0.84, 0.07)), ball(0.11, fur, (0, 1.02, 0.08))], 0.04), *_eyes((0, 1.04, 0.15), 0.06, 0.035)]


def mantis() -> Model:
    green = plain((0.46, 0.74, 0.28), 0.4)
    light = plain((0.66, 0.84, 0.40), 0.4)
    parts = [limb((0.75, 0.42, 0), (0.10, 0.62, 0), 0.08, light, 0.11), limb((0.10, 0.62, 0), (-0.28, 1.10, 0), 0.07, green, 0.055), ball((0.15, 0.09, 0.14), green, (-0.32, 1.20, 0.03)), ball((0.48, 0.07, 0.07), green, (0.46, 0.60, 0.03), turn=(0, 0, -17))]
    for z in (0.09, -0.09):
        parts += [limb((-0.24, 1.0, z), (-0.52, 0.74, z * 2.2), 0.055, green, 0.06), limb((-0.52, 0.74, z * 2.2), (-0.72, 1.06, z * 2.2), 0.055, green, 0.03), limb((-0.72, 1.06, z * 2.2), (-0.62, 0.86, z * 2.2), 0.025, green, 0.01)]
        for x, dx in ((0.06, -0.24), (0.28, 0.30)):
            parts += [limb((x, 0.56, z * 0.6), (x + dx, 0.62, z * 3.4), 0.025, green, 0.022), limb((x + dx, 0.62, z * 3.4), (x + dx * 1.4, 0.02, z * 4.4), 0.022, green, 0.014)]
    eyes = [p for z in (0.15, -0.08) for p in (ball((0.075, 0.09, 0.065), plain((0.82, 0.90, 0.46), 0.7), (-0.38, 1.25, z)), ball(0.022, plain(INK, 0.8), (-0.42, 1.27, z + 0.055)))]
    return [sculpted(parts, 0.025, gloss=0.3), *eyes, *[limb((-0.36, 1.28, z), (-0.62, 1.58, z * 3), 0.010, green, 0.006) for z in (0.08, -0.02)]]


def wasp() -> Model:
    amber = Paint(colour=(0.99, 0.78, 0.12), pattern=stripes((0.14, 0.11, 0.10), 0.16, 0, 0.5), gloss=0.6)
    black, yellow = plain((0.14, 0.11, 0.10), 0.5), plain((0.99, 0.78, 0.12), 0.5)
    return [ball((0.42, 0.19, 0.19), amber, (0.46, 0.52, 0), turn=(0, 0, -14)), lathe(((0, 0), (0.04, 0), (0, 0.18), (0, 0.18)), black, (0.86, 0.42, 0), turn=(0, 0, -104)), limb((0.08, 0.62, 0), (0.0, 0.64, 0), 0.04, black), ball((0.21, 0.19, 0.19), black, (-0.14, 0.66, 0)), ball((0.16, 0.17, 0.18), yellow, (-0.42, 0.62, 0.03)), *[ball((0.06, 0.10, 0.06), black, (-0.50, 0.66, z)) for z in (0.14, -0.08)], *[limb((-0.50, 0.76, z), (-0.72, 0.98, z * 2), 0.018, black) for z in (0.07, -0.02)], *[ball((0.42, 0.10, 0.012), Paint(colour=(0.86, 0.93, 0.98), gloss=0.9, alpha=0.75), (0.12, 0.98, z), turn=(0, 0, a)) for z, a in ((0.10, 40), (-0.10, 62))], *[p for x in (-0.24, -0.12, 0.0) for z in (0.12, -0.12) for p in (limb((x, 0.54, z), (x + 0.02, 0.36, z * 2), 0.022, yellow), limb((x + 0.02, 0.36, z * 2), (x + 0.10, 0.12, z * 2), 0.02, black, 0.012))]]


def stag_beetle() -> Model:
    shell, dark = plain((0.46, 0.22, 0.13), 0.9), plain((0.17, 0.11, 0.10), 0.8)
    out: Model = [ball((0.42, 0.30, 0.32), shell, (0.38, 0.36, 0)), box((0.8, 0.02, 0.015), dark, (0.40, 0.645, 0)), ball((0.24, 0.22, 0.30), dark, (-0.10, 0.34, 0)), ball((0.17, 0.15, 0.24), dark, (-0.38, 0.32, 0))]
    for s in (-1, 1):
        out += _path([(-0.48, 0.32, s * 0.14), (-0.74, 0.36, s * 0.32), (-1.02, 0.40, s * 0.28), (-1.16, 0.40, s * 0.08)], [0.07, 0.065, 0.05, 0.015], dark)
        out += [limb((-0.90, 0.39, s * 0.31), (-0.92, 0.39, s * 0.14), 0.035, dark, 0.012), ball(0.04, plain((0.9, 0.6, 0.2), 0.8), (-0.42, 0.42, s * 0.20))]
        for x, dx in ((-0.16, -0.26), (0.18, 0.05), (0.46, 0.30)):
            out += [limb((x, 0.28, s * 0.24), (x + dx * 0.6, 0.34, s * 0.56), 0.04, dark, 0.035), limb((x + dx * 0.6, 0.34, s * 0.56), (x + dx, 0.02, s * 0.72), 0.035, dark, 0.018)]
    return out


def duckling() -> Model:
    down = (0.99, 0.86, 0.30)
    return fowl(down, wing=(0.96, 0.78, 0.22), breast=(1.0, 0.92, 0.55), legs=0.14, girth=0.23, length=0.24, neck=((-0.20, 0.30),), head=0.20, beak=(0.17, 0.07, -0.03), beak_colour=ORANGE, tail=(0.14, 0.05), wing_size=0.7)


def falcon() -> Model:
    slate = (0.36, 0.42, 0.52)
    return fowl(slate, wing=(0.28, 0.33, 0.43), wing_tip=(0.18, 0.21, 0.28), breast=(0.96, 0.92, 0.84), head_colour=(0.24, 0.28, 0.37), legs=0.20, leg_colour=YELLOW, girth=0.24, tilt=0.24, head=0.16, beak=(0.10, 0.065, -0.06), beak_colour=YELLOW, beak_tip=BLACK, tail=(0.42, -0.24), tail_colour=(0.28, 0.33, 0.43), eye_ring=YELLOW, stains=[(ball((0.10, 0.10, 0.3), plain(WHITE), (-0.34, 0.52, 0.12)), (0.96, 0.92, 0.84))])


def swallow() -> Model:
    blue = (0.15, 0.24, 0.52)
    fork = [limb((0.34, 0.40, z), (0.95, 0.40 + dy, z * 2), 0.045, plain(blue), 0.012) for z, dy in ((0.05, 0.10), (-0.05, -0.06))]
    return fowl(blue, wing=(0.11, 0.17, 0.40), wing_tip=(0.08, 0.12, 0.28), breast=(0.98, 0.92, 0.84), legs=0.12, leg_colour=BROWN, girth=0.19, length=0.36, head=0.15, beak=(0.08, 0.04, -0.02), beak_colour=BLACK, tail=(0.30, -0.02), stains=[(ball((0.12, 0.09, 0.3), plain(WHITE), (-0.36, 0.40, 0.08)), (0.82, 0.32, 0.18))], more=fork)


def emu() -> Model:
    shag = (0.40, 0.31, 0.24)
    fringe = [limb((-0.20 + 0.1 * k, 0.98, 0.20), (-0.10 + 0.11 * k, 0.66 + 0.03 * (k % 2), 0.24), 0.075, plain((0.34, 0.26, 0.20), 0.05), 0.03) for k in range(7)]
    return fowl(shag, wing=(0.34, 0.26, 0.20), legs=0.62, leg_colour=(0.42, 0.36, 0.32), girth=0.30, length=0.36, neck=((-0.34, 0.42), (-0.42, 0.80)), neck_thick=0.085, head_colour=(0.36, 0.46, 0.56), head=0.13, beak=(0.15, 0.05, -0.03), beak_colour=(0.24, 0.22, 0.22), tail=(0.24, -0.12), upon=fringe, eye_ring=(0.95, 0.60, 0.25))


def ibis() -> Model:
    return fowl(WHITE, wing=(0.93, 0.92, 0.92), wing_tip=INK, legs=0.50, leg_colour=(0.24, 0.22, 0.24), girth=0.22, length=0.34, neck=((-0.28, 0.20), (-0.36, 0.42)), neck_thick=0.075, head_colour=(0.16, 0.15, 0.17), head=0.12, beak=(0.42, 0.05, -0.20), beak_colour=(0.18, 0.16, 0.18), tail=(0.26, -0.06), tail_colour=INK)


def hoopoe() -> Model:
    pink = (0.93, 0.64, 0.42)
    crest = [limb((-0.26 + 0.03 * k, 0.60, 0), (-0.40 + 0.13 * k, 0.90 - 0.012 * k * k, 0), 0.035, plain(pink), 0.045) for k in range(6)]
    tips = [ball(0.05, plain(INK), (-0.40 + 0.13 * k, 0.92 - 0.012 * k * k, 0)) for k in range(6)]
    return fowl(pink, wing=(0.16, 0.14, 0.15), wing_tip=(0.97, 0.95, 0.92), legs=0.16, leg_colour=GREY, girth=0.21, length=0.32, head=0.15, beak=(0.36, 0.04, -0.10), beak_colour=(0.26, 0.24, 0.26), tail=(0.38, -0.08), tail_colour=(0.16, 0.14, 0.15), more=crest, upon=tips)


MODELS = {
    f.__name__: f
    for f in (
        wombat, ferret, tapir, anteater, gazelle, bull, calf, pony, pangolin, platypus, toad, gecko, iguana, cobra,
        anglerfish, swordfish, hammerhead_shark, salmon, eel, sea_urchin, moth, mantis, wasp, stag_beetle, duckling,
        falcon, swallow, emu, ibis, hoopoe,
    )
}  # fmt: skip
VIEWS = {
    **{name: SIDE for name in ("ferret", "tapir", "anteater", "gazelle", "bull", "calf", "pony", "duckling", "falcon",
        "swallow", "emu", "ibis", "hoopoe", "swordfish", "salmon", "eel", "anglerfish")},
    **{name: View(yaw_deg=-12.0, pitch_deg=16.0, smooth=True) for name in ("pangolin", "platypus", "iguana", "wasp", "mantis")},
    "hammerhead_shark": View(yaw_deg=-22.0, pitch_deg=18.0, smooth=True),
    "gecko": View(yaw_deg=-10.0, pitch_deg=42.0, smooth=True),
    "stag_beetle": View(yaw_deg=-16.0, pitch_deg=38.0, smooth=True),
    "toad": View(yaw_deg=-14.0, pitch_deg=10.0, smooth=True),
    "cobra": View(yaw_deg=-12.0, pitch_deg=10.0, smooth=True),
    "wombat": View(yaw_deg=0.0, pitch_deg=8.0, smooth=True),
    "moth": View(yaw_deg=0.0, pitch_deg=4.0, smooth=True),
}  # fmt: skip
