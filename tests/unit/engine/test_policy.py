"""Who runs next, who waits, and that nobody waits for ever."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from calotype.engine.policy import (
    OLDEST_EVERY,
    Candidate,
    Caps,
    Limits,
    Priority,
    may_decode,
    next_admitted,
    next_step,
    reject_reason,
)

OLDEST = OLDEST_EVERY - 1
"""A turn that is the oldest's."""


def candidate(sequence: int, work_left: int = 10, **more: object) -> Candidate:
    return Candidate(sequence=sequence, work_left=work_left, **more)  # type: ignore[arg-type]


def test_the_one_with_the_least_work_left_goes_first() -> None:
    assert next_step([candidate(0, 50), candidate(1, 4), candidate(2, 20)], width=lambda _: 1, turn=0) == [1]


def test_equals_go_in_the_order_they_came() -> None:
    assert next_step([candidate(2), candidate(0), candidate(1)], width=lambda _: 2, turn=0) == [1, 2]


def test_priority_goes_before_work() -> None:
    urgent = candidate(0, 100, priority=Priority.HIGH)
    images = [urgent, candidate(1, 2), candidate(2, 1, priority=Priority.LOW)]
    assert next_step(images, width=lambda _: 3, turn=0) == [0, 1, 2]


def test_every_fourth_turn_is_the_oldests() -> None:
    images = [candidate(1, 4, priority=Priority.HIGH), candidate(0, 50, priority=Priority.LOW)]
    assert [next_step(images, width=lambda _: 1, turn=turn)[0] for turn in range(8)] == [0, 0, 0, 1, 0, 0, 0, 1]


def test_a_step_is_shared_only_within_a_group() -> None:
    images = [candidate(0, 9, group="a"), candidate(1, 1, group="b"), candidate(2, 5, group="b")]
    assert next_step(images, width=lambda _: 3, turn=0) == [1, 2]
    assert next_step(images, width=lambda _: 3, turn=OLDEST) == [0]


def test_a_free_place_goes_to_the_least_work_and_every_fourth_to_the_oldest() -> None:
    waiting = [candidate(0, 50), candidate(1, 4), candidate(2, 20)]
    assert [next_admitted(waiting, turn) for turn in range(4)] == [1, 1, 1, 0]


def test_a_request_is_refused_where_too_many_wait_and_told_why() -> None:
    reason = reject_reason(2, 9, Limits(waiting_images=10))
    assert reason == "9 images are waiting already and 10 is the most: try again later"


def test_a_request_that_fits_is_not_refused() -> None:
    assert reject_reason(1, 9, Limits(waiting_images=10)) is None


def test_pictures_are_decoded_together_up_to_a_number_and_a_sum_of_pixels() -> None:
    limits = Limits(decoding_images=2, decoding_pixels=100)
    assert may_decode(60, [40], limits)
    assert not may_decode(60, [41], limits)
    assert not may_decode(10, [10, 10], limits)


def test_a_picture_larger_than_the_limit_is_decoded_alone() -> None:
    limits = Limits(decoding_images=2, decoding_pixels=100)
    assert may_decode(400, [], limits)
    assert not may_decode(1, [400], limits)


@dataclass(kw_only=True)
class Queued:
    """An image in a simulation of steps of one image and one evaluation."""

    sequence: int
    work_left: int
    priority: Priority

    def candidate(self) -> Candidate:
        return Candidate(sequence=self.sequence, priority=self.priority, work_left=self.work_left)


@given(
    before=st.lists(st.integers(1, 10), max_size=4),
    work=st.integers(1, 20),
    arrivals=st.lists(st.integers(1, 8), min_size=1, max_size=6),
)
def test_nobody_starves(before: list[int], work: int, arrivals: list[int]) -> None:
    """Every turn something urgent and shorter comes, and still the image is done in the time that was promised."""
    older = [Queued(sequence=i, work_left=left, priority=Priority.NORMAL) for i, left in enumerate(before)]
    victim = Queued(sequence=len(older), work_left=work, priority=Priority.LOW)
    queue, turn = [*older, victim], 0
    while victim.work_left:
        arrival = arrivals[turn % len(arrivals)]
        queue.append(Queued(sequence=len(before) + 1 + turn, work_left=arrival, priority=Priority.HIGH))
        queue[next_step([image.candidate() for image in queue], lambda _: 1, turn)[0]].work_left -= 1
        queue = [image for image in queue if image.work_left]
        turn += 1
    assert turn <= OLDEST_EVERY * (sum(before) + work)


def test_as_many_share_a_step_as_the_cap_of_their_shape_says() -> None:
    caps = Caps(by_shape={(4, 64, 64): 8, (4, 128, 128): 1}, otherwise=2)
    assert [caps.of(shape) for shape in ((4, 64, 64), (4, 128, 128), (4, 96, 96))] == [8, 1, 2]
    assert caps.most == 8
    assert Caps(otherwise=0).most == 1
