"""Bars of days, stacked by model: numbers to the rectangles of an SVG. The labels are the page's, so that they keep
their size however wide the picture is."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 1000.0, 200.0
"""Units of the picture, which is stretched to its place."""
GAP = 0.22
"""Of a day's room, between bars."""
ROUND = (1, 2, 3, 4, 5, 6, 8, 10)
"""What the upper edge may stand for, times a power of ten."""


@dataclass(frozen=True, kw_only=True)
class Bar:
    """A rectangle of the picture."""

    series: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, kw_only=True)
class Column:
    """One day's."""

    label: str
    total: int
    bars: Sequence[Bar]
    x: float
    width: float
    """Of all its room."""


@dataclass(frozen=True, kw_only=True)
class Chart:
    """A picture of WIDTH x HEIGHT."""

    columns: Sequence[Column]
    top: int
    """What the upper edge stands for."""


def stacked(labels: Sequence[str], series: Sequence[Mapping[str, int]]) -> Chart:
    """``series`` have values, 0 or more, by label; what is absent is 0."""
    totals = [sum(each.get(label, 0) for each in series) for label in labels]
    top = rounded_up(max(totals, default=0))
    room = WIDTH / max(1, len(labels))
    columns = []
    for i, label in enumerate(labels):
        bars, floor = [], HEIGHT
        for number, values in enumerate(series):
            height = HEIGHT * values.get(label, 0) / top
            if height:
                floor -= height
                x, width = room * (i + GAP / 2), room * (1 - GAP)
                bars.append(Bar(series=number, x=x, y=floor, width=width, height=height))
        columns.append(Column(label=label, total=totals[i], bars=bars, x=room * i, width=room))
    return Chart(columns=columns, top=top)


def rounded_up(value: int) -> int:
    """The next of a few round numbers times a power of ten, whose halves are round, too; at least 1."""
    power: int = 10 ** math.floor(math.log10(max(1, value)))
    fitting: int = next(step * power for step in ROUND if step * power >= value)
    return fitting
