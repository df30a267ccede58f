"""The rectangles of a chart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calotype.web.charts import HEIGHT, WIDTH, rounded_up, stacked

DAYS = [f"2026-01-{day:02}" for day in range(1, 31)]
spending = st.lists(st.dictionaries(st.sampled_from(DAYS), st.integers(0, 10**12)), max_size=5)


@given(series=spending)
def test_bars_stand_on_each_other_as_high_as_what_they_stand_for(series: list[dict[str, int]]) -> None:
    chart = stacked(DAYS, series)

    assert [column.total for column in chart.columns] == [sum(each.get(day, 0) for each in series) for day in DAYS]
    assert chart.top >= max(column.total for column in chart.columns)
    for column in chart.columns:
        floor = HEIGHT
        for bar in column.bars:
            value = series[bar.series][column.label]
            assert bar.height == pytest.approx(HEIGHT * value / chart.top)
            assert bar.y + bar.height == pytest.approx(floor)
            assert column.x <= bar.x < bar.x + bar.width <= column.x + column.width <= WIDTH * 1.000001
            floor = bar.y
        assert floor >= -1e-6


@pytest.mark.parametrize(
    ("value", "top"), [(0, 1), (1, 1), (3, 3), (5, 5), (7, 8), (9, 10), (1001, 2000), (999_999, 10**6)]
)
def test_the_top_is_a_round_number(value: int, top: int) -> None:
    assert rounded_up(value) == top


def test_without_days_there_is_an_empty_picture() -> None:
    assert stacked([], []).columns == []
