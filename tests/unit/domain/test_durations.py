"""Quantiles from buckets."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calotype.domain.durations import ERROR, LEAST_S, Durations, bucket

seconds = st.lists(st.floats(LEAST_S, 1e5), min_size=1, max_size=200)


def counted(taken: list[float]) -> Durations:
    durations = Durations()
    for each in taken:
        durations += Durations(counts={bucket(each): 1})
    return durations


@given(taken=seconds, part=st.sampled_from([0.0, 0.5, 0.95, 1.0]))
def test_a_quantile_is_off_by_two_per_cent_at_most(taken: list[float], part: float) -> None:
    exact = sorted(taken)[max(0, math.ceil(part * len(taken)) - 1)]
    assert counted(taken).quantile_s(part) == pytest.approx(exact, rel=ERROR * 1.001)


@given(first=seconds, second=seconds)
def test_counts_add_up(first: list[float], second: list[float]) -> None:
    both = counted(first) + counted(second)
    assert both == counted(first + second)
    assert both.number == len(first) + len(second)


def test_of_nothing_there_is_no_quantile() -> None:
    assert Durations().quantile_s(0.5) is None


def test_what_took_no_time_or_less_is_counted_all_the_same() -> None:
    assert bucket(0.0) == bucket(-1.0) == bucket(LEAST_S)
