"""Flowers: whorls of petals on a stem, and many small ones on a spike."""

from __future__ import annotations

import math
from collections.abc import Sequence

from training.assets.camera import View
from training.assets.models.forms import tube
from training.assets.models.patterns import WHITE, YELLOW, plain, rising
from training.assets.solid import Colour, Paint, Part, Vector, ball, cone, lathe, limb, moved, rough

Model = list[Part]
Whorl = tuple[int, float, float, float, Colour]
"""How many petals, how long and how wide, how far they rise in degrees, and their colour."""
STALK, LEAF, PALE = (0.30, 0.56, 0.22), (0.24, 0.52, 0.22), (0.52, 0.72, 0.42)
GOLD, PURPLE, LILAC = (0.99, 0.74, 0.14), (0.48, 0.28, 0.72), (0.70, 0.54, 0.88)
FACE = View(yaw_deg=12.0, pitch_deg=16.0, smooth=True)
"""Petals and blades are smooth."""


def silky(colour: Colour) -> Paint:
    """Petals and leaves: light goes through them."""
    return Paint(colour=colour, gloss=0.15, soft=0.7)


def blade(
    at: Vector, length: float, width: float, rise_deg: float, turn_deg: float, paint: Paint, thick: float = 0.03
) -> Model:
    """A petal or a leaf from its root outwards; ``turn_deg`` about y, 0 to the right, 90 away from the viewer."""
    flat = [ball((length / 2, thick, width / 2), paint, (length / 2, 0, 0))]
    return moved(moved(flat, (0, 0, 0), turn=(0, 0, rise_deg)), at, turn=(0, turn_deg, 0))


def whorls(rings: Sequence[Whorl], thick: float = 0.03) -> Model:
    """Petals around y, ring within ring."""
    return [
        part
        for number, (count, long, wide, rise, colour) in enumerate(rings)
        for k in range(count)
        for part in blade(
            (0, 0.015 * number, 0), long, wide, rise, 360 * (k + 0.5 * (number % 2)) / count, silky(colour), thick
        )
    ]


def on_stem(
    head: Model,
    *,
    at: Vector = (0, 1.0, 0),
    lean: float = 52.0,
    leaf: tuple[float, float] = (0.42, 0.16),
    leaves: Sequence[tuple[float, float, float]] = ((0.28, 42, 20), (0.42, 46, 165)),
    thick: float = 0.032,
    leaf_colour: Colour = LEAF,
) -> Model:
    """A head that looks toward the viewer by ``lean`` degrees; leaves by their height, rise and turn."""
    x, y, z = at
    return [
        tube([(0, 0, 0), (0.02 + 0.2 * x, 0.4 * y, 0), (0.9 * x, 0.8 * y, 0), (x, y, z)], thick, plain(STALK, 0.1)),
        *[part for h, rise, turn in leaves for part in blade((0.02, h * y, 0), *leaf, rise, turn, silky(leaf_colour))],
        *moved(head, at, turn=(lean, 0, 0)),
    ]


def _florets(places: Sequence[Vector], size: float, colours: Sequence[Colour], heart: Colour) -> Model:
    """Small flowers of four petals, each looking away from the middle."""
    out: Model = []
    for k, (x, y, z) in enumerate(places):
        tiny = [*whorls([(4, size, 0.9 * size, 12, colours[k % len(colours)])], 0.016)]
        tiny.append(ball(0.2 * size, plain(heart), (0, 0.06 * size, 0)))
        away = math.hypot(x, z)
        tip = math.degrees(math.atan2(away, y))
        # tipped about z first, then swung about y, so that it looks outward
        tipped = moved(tiny, (0, 0, 0), turn=(0, 24.0 * k, 0))
        tipped = moved(tipped, (0, 0, 0), turn=(0, 0, -tip))
        out += moved(tipped, (x, y, z), turn=(0, -math.degrees(math.atan2(z, x)), 0))
    return out


def _dome(count: int, radius: float, low: float = -0.35) -> list[Vector]:
    """Places spread over a ball, down to ``low`` of its radius."""
    out = []
    for k in range(count):
        y = 1 - (1 - low) * (k + 0.5) / count
        away = math.sqrt(max(0.0, 1 - y * y))
        out.append((radius * away * math.cos(2.4 * k), radius * y, radius * away * math.sin(2.4 * k)))
    return out


def peony() -> Model:
    deep, rose, pale = (0.90, 0.42, 0.58), (0.96, 0.60, 0.72), (0.99, 0.80, 0.86)
    head = whorls(
        [
            (7, 0.46, 0.40, 8, pale),
            (7, 0.44, 0.38, 30, rose),
            (7, 0.40, 0.34, 50, pale),
            (6, 0.34, 0.30, 66, rose),
            (5, 0.28, 0.24, 78, deep),
            (3, 0.24, 0.20, 86, rose),
        ],
        0.035,
    )
    return on_stem(head, lean=48, leaf=(0.46, 0.17))


def poppy() -> Model:
    red, dark = (0.90, 0.16, 0.10), (0.14, 0.10, 0.14)
    head = [
        *whorls([(3, 0.44, 0.56, 14, red), (3, 0.40, 0.50, 32, (0.95, 0.24, 0.14))], 0.03),
        ball((0.11, 0.10, 0.11), plain((0.36, 0.46, 0.26)), (0, 0.10, 0)),
        *[ball(0.026, plain(dark), (0.17 * math.cos(k), 0.13, 0.17 * math.sin(k))) for k in range(24)],
    ]
    return on_stem(head, lean=50, leaf=(0.38, 0.09), leaves=((0.08, 50, 10), (0.1, 55, 170), (0.05, 62, 60)))


def hydrangea() -> Model:
    blues = [(0.46, 0.60, 0.94), (0.56, 0.66, 0.97), (0.62, 0.58, 0.94)]
    head = [ball(0.36, plain((0.36, 0.48, 0.80)), (0, 0.12, 0))]
    head += moved(_florets(_dome(46, 0.38), 0.125, blues, (0.92, 0.94, 0.76)), (0, 0.12, 0))
    return on_stem(
        head, at=(0, 0.72, 0), lean=20, leaf=(0.56, 0.34), leaves=((0.55, 18, -20), (0.5, 20, 200), (0.3, 10, -90))
    )


def lavender() -> Model:
    """A loose bunch."""
    out: Model = []
    for k in range(9):
        lean = -0.40 + 0.10 * k
        tip, z = (lean * 1.2, 1.16 - 0.5 * lean * lean + 0.07 * (k % 3)), 0.10 * math.sin(2.1 * k)
        foot = (0.05 * lean, 0.0, 0.0)
        out.append(tube([foot, (0.4 * lean, 0.5, z * 0.5), (tip[0], tip[1], z)], 0.016, plain((0.46, 0.60, 0.40), 0.1)))
        for i in range(8):
            up = i / 7
            x = tip[0] * (0.70 + 0.36 * up)
            y = tip[1] * (0.70 + 0.36 * up)
            wide = 0.052 * (1.15 - 0.65 * abs(up - 0.3))
            paint = silky(PURPLE if (i + k) % 3 else LILAC)
            out += [
                ball((wide, 0.042, wide), paint, (x + 0.7 * wide * math.cos(a), y, z + 0.7 * wide * math.sin(a)))
                for a in (0.6 + i, 2.7 + i, 4.8 + i)
            ]
    out += [
        part
        for h, rise, turn in ((0.05, 60, 10), (0.08, 64, 175), (0.04, 70, 60), (0.1, 66, 120))
        for part in blade((0, h, 0), 0.42, 0.05, rise, turn, silky((0.52, 0.64, 0.48)), 0.018)
    ]
    return out


def orchid() -> Model:
    pink, deep = (0.95, 0.66, 0.86), (0.78, 0.20, 0.52)

    def bloom(at: Vector, size: float, turn: float) -> Model:
        flat = [
            *blade((0, 0, 0), 0.34, 0.36, 6, 0, silky(pink)),
            *blade((0, 0, 0), 0.34, 0.36, 6, 180, silky(pink)),
            *[
                part
                for a in (90, 218, 322)
                for part in blade((0, -0.02, 0), 0.36, 0.20, 0, a, silky((0.98, 0.80, 0.92)))
            ],
            *blade((0, 0.04, 0), 0.18, 0.16, 20, 270, silky(deep), 0.04),
            ball(0.055, plain((0.98, 0.84, 0.36)), (0, 0.07, 0.03)),
        ]
        return moved(moved(flat, (0, 0, 0), turn=(78, 0, 0), scale=size), at, turn=(0, turn, 0))

    stalk = [(0.0, 0.05, 0.0), (-0.08, 0.6, 0.0), (0.05, 1.1, 0.0), (0.38, 1.36, 0.04), (0.72, 1.34, 0.08)]
    blooms = (((-0.04, 0.80, 0.08), 0.80, -12.0), ((0.12, 1.14, 0.10), 0.80, 8.0), ((0.46, 1.30, 0.12), 0.72, 14.0))
    return [
        tube(stalk, 0.026, plain(STALK, 0.1)),
        *[part for at, size, turn in blooms for part in bloom(at, size, turn)],
        *[ball((0.055, 0.07, 0.05), silky((0.80, 0.72, 0.60)), (x, y, 0.06)) for x, y in ((0.64, 1.32), (0.76, 1.28))],
        *[
            part
            for rise, turn in ((30, -20), (34, 200), (52, 70))
            for part in blade((0, 0.22, 0), 0.62, 0.20, rise, turn, silky((0.20, 0.48, 0.24)), 0.04)
        ],
        lathe(((0, 0), (0.22, 0), (0.30, 0.30), (0, 0.30)), plain((0.95, 0.94, 0.92), 0.6), edge=0.02),
    ]


def lily() -> Model:
    white, blush = (0.98, 0.96, 0.94), (0.97, 0.84, 0.88)
    anthers = [
        part
        for k in range(6)
        for a in (math.radians(60 * k + 20),)
        for part in (
            limb((0, 0, 0), (0.14 * math.cos(a), 0.30, 0.14 * math.sin(a)), 0.012, plain(PALE)),
            ball((0.045, 0.022, 0.022), plain((0.72, 0.36, 0.10)), (0.14 * math.cos(a), 0.31, 0.14 * math.sin(a))),
        )
    ]
    head = [*whorls([(3, 0.56, 0.24, 24, blush), (3, 0.54, 0.27, 30, white)]), *anthers, ball(0.07, silky(PALE))]
    tall = tuple((0.12 + 0.11 * k, 34.0, 20.0 + 137 * k) for k in range(6))
    return on_stem(head, lean=56, leaf=(0.40, 0.09), leaves=tall)


def daffodil() -> Model:
    head = [
        *whorls([(3, 0.36, 0.24, 2, YELLOW), (3, 0.36, 0.24, 6, YELLOW)]),
        cone(0.10, 0.17, 0.26, plain((0.98, 0.58, 0.10)), (0, 0.02, 0), edge=0.02),
        cone(0.13, 0.13, 0.02, plain((0.80, 0.40, 0.06)), (0, 0.275, 0)),
        *[
            ball(0.035, plain((0.99, 0.66, 0.16)), (0.17 * math.cos(a / 2), 0.28, 0.17 * math.sin(a / 2)))
            for a in range(12)
        ],
    ]
    return on_stem(head, lean=72, leaf=(0.74, 0.09), leaves=((0.0, 76, 10), (0.0, 72, 170), (0.0, 80, 50)))


def iris() -> Model:
    violet, deep = (0.52, 0.36, 0.84), (0.40, 0.22, 0.70)
    head = [
        *whorls([(3, 0.46, 0.30, -28, deep)]),
        *[part for a in (60, 180, 300) for part in blade((0, 0.03, 0), 0.50, 0.32, 66, a, silky(violet))],
        *[part for a in (0, 120, 240) for part in blade((0, 0.05, 0), 0.24, 0.06, -20, a, silky(GOLD), 0.03)],
    ]
    return on_stem(head, lean=14, leaf=(0.86, 0.10), leaves=((0.0, 74, 5), (0.0, 70, 175), (0.0, 80, 70)))


def dandelion() -> Model:
    """In seed: the clock that is blown away."""
    seeds = [
        part
        for x, y, z in _dome(90, 0.34, -0.9)
        for part in (
            limb((0.2 * x, 0.2 * y, 0.2 * z), (x, y, z), 0.005, plain((0.90, 0.90, 0.88))),
            ball(0.032, Paint(colour=(0.97, 0.97, 0.98), soft=0.9, alpha=0.55), (1.04 * x, 1.04 * y, 1.04 * z)),
        )
    ]
    head = [ball(0.065, plain((0.66, 0.56, 0.40))), *seeds]
    return on_stem(head, lean=0, leaf=(0.50, 0.12), leaves=((0.0, 24, 10), (0.0, 28, 170), (0.0, 34, -60)), thick=0.024)


def dahlia() -> Model:
    head = whorls(
        [
            (14, 0.44, 0.15, 4, (0.93, 0.36, 0.14)),
            (14, 0.40, 0.14, 20, (0.96, 0.44, 0.16)),
            (12, 0.34, 0.13, 38, (0.97, 0.52, 0.18)),
            (10, 0.27, 0.11, 56, (0.98, 0.58, 0.20)),
            (7, 0.20, 0.10, 74, (0.99, 0.66, 0.24)),
        ],
    )
    return on_stem(head, lean=54)


def carnation() -> Model:
    colours = ((0.93, 0.24, 0.36), (0.97, 0.42, 0.50))
    head = [
        rough(part, 0.012, 22, k)
        for k, part in enumerate(whorls([(9, 0.34, 0.22, 14 + 20 * n, colours[n % 2]) for n in range(4)], 0.025))
    ]
    calyx = lathe(((0, -0.30), (0.05, -0.30), (0.10, 0.02), (0, 0.02)), plain(PALE, 0.1))
    return on_stem([*head, calyx], lean=38, leaf=(0.40, 0.05), leaf_colour=(0.46, 0.62, 0.46))


def pansy() -> Model:
    violet, gold, dark = (0.44, 0.22, 0.68), (0.98, 0.80, 0.24), (0.22, 0.10, 0.34)
    flat = [
        *[part for a in (55, 125) for part in blade((0, 0, 0), 0.36, 0.36, 4, a, silky(violet))],
        *[part for a in (-8, 188) for part in blade((0, 0.03, 0), 0.34, 0.32, 6, a, silky((0.60, 0.40, 0.82)))],
        *blade((0, 0.05, 0), 0.36, 0.44, 8, 270, silky(gold)),
        *[part for a in (-20, 200, 270) for part in blade((0, 0.085, 0), 0.17, 0.13, 8, a, silky(dark), 0.02)],
        ball(0.045, plain(GOLD), (0, 0.11, 0)),
    ]
    return on_stem(flat, at=(0, 0.62, 0), lean=74, leaf=(0.34, 0.16), leaves=((0.1, 30, 10), (0.15, 30, 170)))


def _spike(colours: Sequence[Colour], *, bell: bool, height: float = 1.3) -> Model:
    """Many flowers along a stem, the lowest the largest."""
    out: Model = [tube([(0, 0, 0), (0.02, height, 0)], 0.026, plain(STALK, 0.1))]
    for k in range(26):
        up = k / 25
        y, away, size = 0.42 + (height - 0.40) * up, 0.15 * (1.08 - 0.85 * up), 0.085 * (1.15 - 0.75 * up)
        a = 2.4 * k
        x, z = away * math.cos(a), away * math.sin(a)
        paint = silky(colours[k % len(colours)])
        if bell:
            mouth = lathe(
                ((0, 0), (0.5 * size, 0.05), (0.75 * size, 1.0 * size), (1.05 * size, 1.9 * size), (0, 1.6 * size)),
                paint,
            )
            out += moved(
                moved([mouth], (0, 0, 0), turn=(0, 0, -118)), (x * 0.3, y, z * 0.3), turn=(0, -math.degrees(a), 0)
            )
        else:
            out.append(ball((size, 0.8 * size, size), paint, (x * 0.8, y, z * 0.8)))
            out.append(ball(0.5 * size, silky(colours[(k + 1) % len(colours)]), (x * 1.3, y - 0.3 * size, z * 1.3)))
    out += [
        part
        for k in range(6)
        for part in blade((0, 0.04 + 0.03 * k, 0), 0.44, 0.13, 26 + 6 * k, 137.5 * k, silky(LEAF))
    ]
    return out


def foxglove() -> Model:
    return _spike(((0.84, 0.36, 0.66), (0.90, 0.50, 0.76)), bell=True)


def lupine() -> Model:
    return _spike(((0.40, 0.34, 0.80), (0.62, 0.50, 0.90), (0.86, 0.70, 0.94)), bell=False)


def lilac() -> Model:
    """A twig with three heavy panicles."""
    out: Model = [tube([(0.1, 0, 0), (0.02, 0.5, 0), (0, 0.9, 0)], 0.035, plain((0.45, 0.34, 0.24), 0.05))]
    for x, y, lean, size in ((0, 0.80, 0, 1.0), (-0.26, 0.62, 34, 0.85), (0.28, 0.58, -34, 0.85)):
        cluster = [
            ball(
                0.058 * (1.1 - 0.3 * up),
                silky(((0.72, 0.54, 0.86), (0.84, 0.70, 0.94), (0.62, 0.44, 0.80))[k % 3]),
                (r * math.cos(2.4 * k), 0.62 * up, r * math.sin(2.4 * k)),
            )
            for k in range(60)
            for up in (k / 59,)
            for r in (0.20 * (1.02 - up) ** 0.7,)
        ]
        out += moved(cluster, (x, y, 0.05), turn=(0, 0, lean), scale=size)
    out += [
        part
        for h, turn, rise in ((0.3, 8, 16), (0.36, 176, 20), (0.5, -70, -8))
        for part in blade((0.03, h, 0), 0.40, 0.28, rise, turn, silky(LEAF))
    ]
    return out


def calla_lily() -> Model:
    spathe = Paint(colour=(0.97, 0.97, 0.94), pattern=rising((0.98, 0.98, 0.96), 0.0, 0.4), soft=0.5, gloss=0.3)
    head = [
        lathe(((0, -0.10), (0.05, -0.10), (0.10, 0.10), (0.18, 0.32), (0.27, 0.44), (0, 0.22)), spathe, smooth=2),
        *blade((0.0, 0.30, 0.02), 0.42, 0.40, 62, 60, spathe, 0.03),
        limb((0, 0.1, 0), (0.01, 0.50, 0.06), 0.042, plain(GOLD), 0.034),
    ]
    return on_stem(
        head,
        lean=26,
        leaf=(0.66, 0.24),
        leaves=((0.0, 56, 10), (0.0, 60, 168)),
        thick=0.045,
        leaf_colour=(0.20, 0.50, 0.26),
    )


def bluebell() -> Model:
    blue = silky((0.42, 0.44, 0.86))
    arch = [(0.0, 0.0, 0.0), (0.0, 0.7, 0.0), (0.10, 1.02, 0.0), (0.32, 1.16, 0.0), (0.52, 1.08, 0.0)]
    bell = lathe(((0, 0), (0.05, 0), (0.075, -0.08), (0.075, -0.16), (0.12, -0.22), (0, -0.16)), blue, smooth=1)
    places = ((0.52, 1.06), (0.40, 1.12), (0.26, 1.10), (0.15, 1.02), (0.06, 0.90), (-0.04, 0.78))
    return [
        tube(arch, 0.022, plain(STALK, 0.1)),
        *[
            part
            for k, (x, y) in enumerate(places)
            for part in moved([bell], (x + 0.02, y, 0.07 * (-1) ** k), turn=(8, 0, 10))
        ],
        *[
            part
            for rise, a in ((66, 10), (60, 172), (74, 60))
            for part in blade((0, 0, 0), 0.68, 0.08, rise, a, silky(LEAF))
        ],
    ]


def thistle() -> Model:
    tuft = [
        limb(
            (0, 0.16, 0),
            (r * math.cos(2.4 * k), 0.44 - 0.3 * r, r * math.sin(2.4 * k)),
            0.016,
            silky((0.70, 0.30, 0.66)),
            0.010,
        )
        for k in range(60)
        for r in (0.22 * math.sqrt(k / 60),)
    ]
    spines = [
        limb((0.8 * x, 0.8 * y, 0.8 * z), (1.25 * x, 1.25 * y, 1.25 * z), 0.014, plain(PALE), 0.003)
        for x, y, z in _dome(50, 0.19, -0.9)
    ]
    head = [ball((0.19, 0.20, 0.19), plain((0.36, 0.52, 0.30))), *spines, *tuft]
    return on_stem(head, lean=10, leaf=(0.44, 0.10), leaves=((0.2, 40, 10), (0.35, 36, 170), (0.5, 44, 20)))


def bougainvillea() -> Model:
    """A spray of it, as hangs over walls."""
    out: Model = [
        tube(
            [(-0.7, 0.2, 0), (-0.2, 0.56, 0.02), (0.3, 0.66, 0), (0.8, 0.4, 0)], 0.026, plain((0.46, 0.34, 0.22), 0.05)
        ),
        tube([(-0.2, 0.56, 0), (0.0, 0.9, 0), (0.3, 1.06, 0)], 0.020, plain((0.46, 0.34, 0.22), 0.05)),
    ]
    pinks = ((0.90, 0.16, 0.52), (0.95, 0.30, 0.62), (0.82, 0.12, 0.46))
    for k in range(34):
        x = -0.66 + 1.45 * ((k * 0.618) % 1)
        y = 0.60 - 0.42 * (x - 0.1) ** 2 + 0.42 * math.sin(2.4 * k) * (1 - abs(x)) + 0.08
        z = 0.14 * math.cos(3.1 * k)
        bract = [
            part for a in (0, 120, 240) for part in blade((0, 0, 0), 0.15, 0.13, 34, a, silky(pinks[k % 3]), 0.012)
        ]
        bract.append(ball(0.022, plain((0.98, 0.96, 0.84)), (0, 0.06, 0)))
        out += moved(bract, (x, y, z + 0.08), turn=(40 + 30 * math.sin(k), 40 * k, 20 * math.cos(k)))
        if k % 3 == 0:
            out += blade((x, y - 0.06, z - 0.05), 0.20, 0.13, 10, 70 * k, silky(LEAF), 0.015)
    return out


def snowdrop() -> Model:
    drop = [part for a in (30, 150, 270) for part in blade((0, 0, 0), 0.30, 0.15, -62, a, silky(WHITE))]
    head = [
        *drop,
        ball((0.06, 0.08, 0.06), plain(STALK), (0, 0.02, 0)),
        ball((0.07, 0.08, 0.07), silky(PALE), (0, -0.14, 0)),
    ]
    arch = [(0.0, 0.0, 0.0), (0.0, 0.56, 0.0), (0.06, 0.76, 0.0), (0.2, 0.84, 0.0), (0.28, 0.76, 0.0)]
    return [
        tube(arch, 0.022, plain(STALK, 0.1)),
        *moved(head, (0.29, 0.72, 0)),
        *[part for rise, a in ((70, 10), (64, 172)) for part in blade((0, 0, 0), 0.52, 0.08, rise, a, silky(LEAF))],
    ]


MODELS = {
    f.__name__: f
    for f in (
        peony, poppy, hydrangea, lavender, orchid, lily, daffodil, iris, dandelion, dahlia, carnation, pansy,
        foxglove, lupine, lilac, calla_lily, bluebell, thistle, bougainvillea, snowdrop,
    )
}  # fmt: skip
VIEWS = dict.fromkeys(MODELS, FACE)
