"""Outlines: things laid along a shape, a heart, a star, a spiral, or close together as they may lie on a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from math import ceil, cos, hypot, pi, sin, sqrt

from calotype.pipelines.bundled.standings import Stance

Point = tuple[float, float]
_FINE = 720
"""Points of a curve that is walked along."""
_APART = 1.1
"""From one thing to the next along a shape, for one of their larger side."""
_SQUARE: tuple[Point, ...] = ((0, 0), (1, 0), (1, 1), (0, 1), (0, 0))
_TRIANGLE: tuple[Point, ...] = ((0, 0), (1, 0), (0.5, 0.87), (0, 0))
_DIAMOND: tuple[Point, ...] = ((0.5, 0), (1, 0.6), (0.5, 1.2), (0, 0.6), (0.5, 0))
_CROSS: tuple[tuple[Point, ...], ...] = (((0, 0), (1, 1)), ((0, 1), (1, 0)))
_WANDER = (0.0, 0.16, -0.12, 0.08, -0.18, 0.14, -0.06)
"""How far those that lie close together are out of line, for one of their size."""


def _heart() -> list[Point]:
    turn = [2 * pi * k / _FINE for k in range(_FINE + 1)]
    return [(16 * sin(a) ** 3, 13 * cos(a) - 5 * cos(2 * a) - 2 * cos(3 * a) - cos(4 * a)) for a in turn]


def _star() -> list[Point]:
    corners = [(1.0 if k % 2 == 0 else 0.42, pi / 2 + k * pi / 5) for k in range(11)]
    return [(r * cos(a), r * sin(a)) for r, a in corners]


def _spiral(turns: float) -> list[Point]:
    angles = [turns * 2 * pi * k / _FINE - pi / 2 for k in range(_FINE + 1)]
    return [((0.14 + k / _FINE) * cos(a), (0.14 + k / _FINE) * sin(a)) for k, a in enumerate(angles)]


def _arch() -> list[Point]:
    return [(-cos(pi * k / _FINE), 0.8 * sin(pi * k / _FINE)) for k in range(_FINE + 1)]


def _wave() -> list[Point]:
    return [(4 * k / _FINE, 0.35 * sin(4 * pi * k / _FINE)) for k in range(_FINE + 1)]


_CURVES: dict[Stance, Callable[[], Sequence[Point]]] = {
    Stance.HEART: _heart,
    Stance.STAR: _star,
    Stance.SQUARE: lambda: _SQUARE,
    Stance.TRIANGLE: lambda: _TRIANGLE,
    Stance.DIAMOND: lambda: _DIAMOND,
    Stance.ARCH: _arch,
    Stance.WAVE: _wave,
    Stance.DIAGONAL: lambda: ((0, 0), (1.6, 1)),
}
SHAPES = frozenset(_CURVES) | {Stance.CROSS, Stance.SPIRAL, Stance.VEE}
_OPEN = frozenset({Stance.SPIRAL, Stance.ARCH, Stance.WAVE, Stance.DIAGONAL})
"""Their ends don't meet."""


def outlined(stance: Stance, number: int, aspect: float) -> list[Point]:
    """The middles of so many things along a shape, as near to each other as they can be without hiding one another; 1
    is the height of one, aspect its width for that. The lowest is at height 0."""
    if stance is Stance.CROSS:
        half = ceil(number / 2)
        parts = [(_CROSS[0], half, True), (_CROSS[1], number - half, True)]
        points = [p for line, many, open_ in parts for p in _walked(line, many, open_=open_)]
    elif stance is Stance.VEE:
        # one leads, the others are behind it on both sides by turns
        points = [((k + 1) // 2 * aspect, (0.7 if k % 2 else -0.7) * ((k + 1) // 2)) for k in range(number)]
    elif stance is Stance.SPIRAL:
        # its turns lie farther apart than its things
        points = _walked(_spiral(min(2.6, sqrt(number / 7.5))), number, open_=True)
    else:
        points = _walked(_CURVES[stance](), number, open_=stance in _OPEN)
    least = min((_gap(a, b, aspect) for k, a in enumerate(points) for b in points[k + 1 :]), default=1.0)
    scale = _APART / max(least, 0.02)
    low = min(y for _, y in points)
    return [(x * scale, (y - low) * scale) for x, y in points]


def _gap(a: Point, b: Point, aspect: float) -> float:
    """How near two are, where one touches the next from the side or from above."""
    return max(abs(a[0] - b[0]) / aspect, abs(a[1] - b[1])) if a != b else 1.0


def _walked(curve: Sequence[Point], number: int, *, open_: bool) -> list[Point]:
    """So many points at even distances along a curve."""
    lengths = [0.0]
    for (x0, y0), (x1, y1) in pairwise(curve):
        lengths.append(lengths[-1] + hypot(x1 - x0, y1 - y0))
    steps = max(1, number - 1) if open_ else number
    out: list[Point] = []
    at = 0
    for k in range(number):
        wanted = lengths[-1] * k / steps
        while at + 2 < len(curve) and lengths[at + 1] < wanted:
            at += 1
        part = (wanted - lengths[at]) / max(1e-9, lengths[at + 1] - lengths[at])
        (x0, y0), (x1, y1) = curve[at], curve[at + 1]
        out.append((x0 + part * (x1 - x0), y0 + part * (y1 - y0)))
    return out


def clustered(number: int, aspect: float) -> list[Point]:
    """The middles of so many things close together, none before another, as in ``outlined``."""
    across = max(1, round(sqrt(number * 1.6 / aspect)))
    rows = ceil(number / across)
    out: list[Point] = []
    for row in range(rows):
        held = number // rows + (row < number % rows)
        for column in range(held):
            k = len(out)
            aside, up = _WANDER[k % 7], _WANDER[(k * 3 + 2) % 7]
            x = (column - (held - 1) / 2) * 1.22 * aspect + (row % 2) * 0.3 * aspect
            out.append((x + aside * aspect * 0.6, row * 1.16 + up * 0.5))
    low = min(y for _, y in out)
    return [(x, y - low) for x, y in out]
