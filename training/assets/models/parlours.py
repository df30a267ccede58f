"""What stands in the rooms of those who serve others: barbers, dentists, porters; and what is on their walls."""

from __future__ import annotations

from training.assets.camera import View
from training.assets.models.forms import tube
from training.assets.models.patterns import BRASS, metal, plain, wood
from training.assets.solid import Part, ball, box, cone, lathe, ring, rod

Model = list[Part]
_CHROME, _STEEL = metal((0.80, 0.82, 0.85)), metal((0.62, 0.65, 0.69))


def _foot(reach: float = 0.30) -> Model:
    """A round foot and the column on it."""
    foot = lathe(((0, 0), (reach, 0), (reach, 0.035), (0.10, 0.09), (0.075, 0.36), (0, 0.36)), _CHROME, (0, 0, 0))
    return [foot, cone(0.11, 0.11, 0.05, _STEEL, (0, 0.30, 0))]


def barber_chair() -> Model:
    leather, white = plain((0.72, 0.10, 0.12), 0.4), plain((0.94, 0.93, 0.90), 0.3)
    return [
        *_foot(),
        box((0.56, 0.14, 0.54), leather, (0, 0.36, 0.02), edge=0.05),
        box((0.54, 0.56, 0.13), leather, (0, 0.48, -0.25), turn=(-10, 0, 0), edge=0.05),
        box((0.28, 0.16, 0.10), leather, (0, 1.06, -0.37), turn=(-10, 0, 0), edge=0.04),
        rod((0, 1.00, -0.35), (0, 1.10, -0.37), 0.025, _CHROME),
        *[box((0.10, 0.07, 0.46), white, (x, 0.66, 0.0), edge=0.03) for x in (-0.33, 0.33)],
        *[rod((x, 0.42, 0.10), (x, 0.66, 0.10), 0.022, _CHROME) for x in (-0.33, 0.33)],
        *[tube([(x, 0.40, 0.28), (x, 0.20, 0.44), (x, 0.14, 0.52)], 0.02, _CHROME) for x in (-0.18, 0.18)],
        box((0.44, 0.03, 0.20), _STEEL, (0, 0.11, 0.54), turn=(14, 0, 0), edge=0.012),
    ]


def dentist_chair() -> Model:
    mint, white, pale = plain((0.42, 0.74, 0.72), 0.3), plain((0.95, 0.96, 0.96), 0.3), plain((0.98, 0.96, 0.80), 0.6)
    return [
        box((0.52, 0.07, 0.66), white, (0, 0, 0), edge=0.03),
        box((0.20, 0.34, 0.26), white, (0, 0.05, -0.05), edge=0.04),
        box((0.54, 0.13, 0.60), mint, (0, 0.38, 0.06), edge=0.05),
        box((0.46, 0.11, 0.62), mint, (0, 0.31, 0.60), turn=(16, 0, 0), edge=0.05),
        box((0.52, 0.76, 0.12), mint, (0, 0.44, -0.30), turn=(-32, 0, 0), edge=0.05),
        box((0.28, 0.20, 0.10), mint, (0, 1.08, -0.74), turn=(-32, 0, 0), edge=0.04),
        *[box((0.07, 0.06, 0.40), white, (x, 0.60, -0.06), edge=0.025) for x in (-0.32, 0.32)],
        rod((0.52, 0.0, -0.34), (0.52, 1.42, -0.34), 0.030, _STEEL),
        tube([(0.52, 1.42, -0.34), (0.40, 1.62, -0.22), (0.10, 1.56, 0.02)], 0.024, _STEEL),
        lathe(((0, 0), (0.19, 0), (0.21, 0.05), (0.10, 0.12), (0, 0.12)), white, (0.08, 1.44, 0.04)),
        ball((0.26, 0.06, 0.26), pale, (0.08, 1.44, 0.04)),
        box((0.42, 0.04, 0.30), white, (0.56, 0.84, 0.12), edge=0.012),
        rod((0.52, 0.80, -0.34), (0.55, 0.84, 0.02), 0.022, _STEEL),
        *[rod((0.44 + 0.08 * k, 0.88, 0.12), (0.44 + 0.08 * k, 1.00, 0.18), 0.012, _STEEL) for k in range(4)],
    ]


def luggage_cart() -> Model:
    brass, red = metal(BRASS), plain((0.66, 0.10, 0.14), 0.1)
    cases = (
        ((0.52, 0.40, 0.24), (0.46, 0.28, 0.16), (-0.14, 0.20, 0.0)),
        ((0.40, 0.26, 0.24), (0.20, 0.34, 0.46), (-0.18, 0.60, 0.0)),
        ((0.28, 0.58, 0.26), (0.60, 0.42, 0.22), (0.34, 0.20, 0.0)),
    )
    hoops: Model = []
    for z in (-0.26, 0.26):
        line = [(-0.62, 0.18, z), (-0.62, 1.15, z), (-0.45, 1.48, z * 0.6), (0.0, 1.62, 0.0)]
        hoops += [tube(line, 0.024, brass), tube([(-x, y, w) for x, y, w in line], 0.024, brass)]
    luggage = [box(size, plain(tone, 0.3), at, edge=0.035) for size, tone, at in cases]
    bands = [box((0.03, 0.42, 0.26), plain((0.80, 0.66, 0.40)), (x, 0.19, 0.0), edge=0.008) for x in (-0.28, 0.0)]
    wheels = [
        ring(0.07, 0.03, plain((0.14, 0.14, 0.15)), (x, 0.08, z), turn=(90, 0, 0))
        for x in (-0.52, 0.52)
        for z in (-0.24, 0.24)
    ]
    return [
        box((1.30, 0.06, 0.60), red, (0, 0.14, 0), edge=0.02),
        box((1.34, 0.04, 0.64), brass, (0, 0.12, 0), edge=0.015),
        *wheels,
        *hoops,
        *luggage,
        *bands,
        ball(0.05, brass, (0, 1.66, 0)),
    ]


def pegboard() -> Model:
    board, dark, red = plain((0.82, 0.66, 0.44), 0.05), wood((0.42, 0.28, 0.16)), plain((0.84, 0.18, 0.14), 0.3)
    holes = [
        ball(0.016, plain((0.36, 0.26, 0.16)), (-0.78 + 0.12 * i, 0.10 + 0.12 * j, 0.032))
        for i in range(14)
        for j in range(9)
    ]
    hammer = [
        rod((-0.58, 0.30, 0.07), (-0.58, 0.80, 0.07), 0.026, dark),
        box((0.26, 0.10, 0.09), _STEEL, (-0.58, 0.78, 0.07), edge=0.015),
    ]
    wrench = [
        rod((-0.16, 0.32, 0.07), (-0.16, 0.80, 0.07), 0.028, _STEEL),
        ring(0.065, 0.028, _STEEL, (-0.16, 0.86, 0.07), turn=(90, 0, 0)),
        ring(0.050, 0.026, _STEEL, (-0.16, 0.27, 0.07), turn=(90, 0, 0)),
    ]
    driver = [
        rod((0.18, 0.58, 0.07), (0.18, 0.90, 0.07), 0.045, red),
        rod((0.18, 0.26, 0.07), (0.18, 0.58, 0.07), 0.014, _STEEL),
    ]
    saw = [
        box((0.15, 0.50, 0.015), _STEEL, (0.58, 0.22, 0.06), edge=0.004),
        box((0.16, 0.22, 0.05), dark, (0.58, 0.70, 0.07), edge=0.03),
    ]
    return [box((1.76, 1.14, 0.05), board, (0, 0, 0), edge=0.01), *holes, *hammer, *wrench, *driver, *saw]


MODELS = {f.__name__: f for f in (barber_chair, dentist_chair, luggage_cart, pegboard)}
VIEWS: dict[str, View] = {}
