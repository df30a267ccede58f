"""Virtual time."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calotype.domain.fairness import LEAST_WORK, LOW_OFFSET, Priority, advanced, virtual_time, work


def test_work_is_images_times_steps_times_megapixels() -> None:
    assert work(images=2, steps=25, width=1000, height=1000) == pytest.approx(50.0)
    assert work(images=1, steps=1, width=8, height=8) == LEAST_WORK


def test_low_priority_stands_back_by_a_fixed_amount() -> None:
    assert virtual_time(5.0, 7.0, Priority.LOW) == virtual_time(5.0, 7.0, Priority.NORMAL) + LOW_OFFSET


def test_who_comes_back_starts_where_the_queue_is() -> None:
    assert virtual_time(5.0, 7.0, Priority.NORMAL) == 7.0
    assert virtual_time(9.0, 7.0, Priority.NORMAL) == 9.0


@given(sizes=st.lists(st.floats(1, 50), min_size=1, max_size=30), weight=st.sampled_from([1.0, 2.0, 4.0]))
def test_two_who_always_have_work_are_served_by_their_weights(sizes: list[float], weight: float) -> None:
    clock, served = 0.0, Counter[str]()
    own, weights = {"a": 0.0, "b": 0.0}, {"a": 1.0, "b": weight}
    for turn in range(400):
        size = sizes[turn % len(sizes)]
        who = min(own, key=lambda name: (virtual_time(own[name], clock, Priority.NORMAL), name))
        clock = virtual_time(own[who], clock, Priority.NORMAL)
        served[who] += int(size * 1000)
        own[who] = advanced(own[who], clock, size, weights[who])
        assert abs(served["a"] / weights["a"] - served["b"] / weights["b"]) <= 1000 * 50 * 2
