"""How many requests a worker claims."""

from __future__ import annotations

import pytest

from calotype.catalog import build_request, load_catalog
from calotype.worker.room import HORIZON_S, MOST, Room, work_of


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def drawn(room: Room, clock: Clock, *, count: int, units: float, each_s: float) -> None:
    """So many requests, one after the other."""
    for number in range(count):
        room.begin(f"past {number}", units)
        clock.now += each_s
        room.end(f"past {number}", drawn=True)


def test_before_anything_is_known_it_takes_the_least() -> None:
    room = Room(least=2)
    assert room.free() == 2
    room.begin("a", 1.0)
    assert room.free() == 1
    room.begin("b", 1000.0)
    assert room.free() == 0


def test_slow_requests_are_left_to_others() -> None:
    clock = Clock()
    room = Room(least=2, clock=clock)
    drawn(room, clock, count=5, units=100.0, each_s=3 * HORIZON_S)
    assert room.free() == 2


def test_quick_requests_are_claimed_many_at_a_time_and_never_too_many() -> None:
    clock = Clock()
    room = Room(least=2, clock=clock)
    drawn(room, clock, count=5, units=10.0, each_s=HORIZON_S / 20)
    assert room.free() == pytest.approx(20, abs=1)
    drawn(room, clock, count=100, units=10.0, each_s=HORIZON_S / 10_000)
    assert room.free() == MOST


def test_what_it_holds_counts_by_its_work() -> None:
    clock = Clock()
    room = Room(least=2, clock=clock)
    drawn(room, clock, count=5, units=10.0, each_s=HORIZON_S / 20)
    room.begin("heavy", 150.0)
    assert room.free() == pytest.approx(5, abs=1)
    room.begin("heavier", 1000.0)
    assert room.free() == 0


def test_what_was_not_drawn_to_the_end_tells_nothing() -> None:
    clock = Clock()
    room = Room(least=2, clock=clock)
    room.begin("a", 10.0)
    clock.now += 0.001
    room.end("a", drawn=False)
    assert room.free() == 2


def test_idle_time_is_not_slowness() -> None:
    clock = Clock()
    room = Room(least=2, clock=clock)
    for _ in range(5):
        clock.now += 3600.0
        drawn(room, clock, count=1, units=10.0, each_s=HORIZON_S / 20)
    assert room.free() == pytest.approx(20, abs=1)


def test_a_requests_work_is_what_it_will_run() -> None:
    model = load_catalog()["imagen-4"]
    assert work_of(build_request(model, {"prompt": "a", "width": 1000, "height": 1000, "steps": 10})) == 10.0
    assert work_of(build_request(model, {"prompt": "a", "width": 1000, "height": 1000, "num_images": 2})) == 50.0
