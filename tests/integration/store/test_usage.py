"""What was used, by day and outcome, and how long it took."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from calotype.domain.durations import ERROR
from calotype.store.records import Speed
from tests.integration.store.desk import PRICE_MICROS, START, Desk

DAY = "2027-01-15"
BOUND = {"imagen-4": "noop", "imagen-4-fast": "noop"}


def drawn(
    desk: Desk,
    *,
    wait_s: float,
    take_s: float,
    account: str = "ann",
    model: str = "imagen-4",
    pipeline: str = "noop",
) -> None:
    desk.submit(desk.account(account), model=model, pipeline=pipeline)
    desk.pass_time(wait_s)
    [claimed] = desk.claim(pipelines=[pipeline])
    desk.pass_time(take_s)
    assert desk.finish(claimed)


def speeds(desk: Desk, account: str | None = None, *, bound: Mapping[str, str] = BOUND) -> list[Speed]:
    found = desk.account(account, micros=0) if account else None
    return list(desk.do(desk.store.usage.speeds(found.id if found else None, bound=bound)))


def test_usage_is_counted_by_outcome(desk: Desk) -> None:
    account = desk.account()
    for _ in range(5):
        desk.submit(account, images=2)
    first, second, third, fourth = desk.claim(count=4)
    desk.finish(first)
    desk.finish(second, images=1, error="one is missing", code="drawing_failed")
    desk.finish(third, images=0, error="no", code="drawing_failed")
    desk.cancel(fourth)
    [late] = desk.claim()
    desk.cancel(late)

    [day] = desk.do(desk.store.usage.by_day(account.id, from_day=DAY, to_day=DAY))

    assert day.outcomes == {"completed": 2, "drawing_failed": 1, "cancelled": 2}
    assert (day.completed, day.failed, day.images, day.charged_micros) == (2, 3, 3, 3 * PRICE_MICROS)
    assert desk.do(desk.store.usage.by_day(None, from_day=DAY, to_day=DAY)) == [day]
    assert desk.do(desk.store.usage.by_day(account.id, from_day="2027-01-16", to_day="2027-02-01")) == []


def test_speeds_are_told_by_model_and_size_and_by_account(desk: Desk) -> None:
    for take_s in (1.0, 2.0, 9.0):
        drawn(desk, wait_s=10.0, take_s=take_s)
    drawn(desk, wait_s=0.0, take_s=0.5, account="bob", model="imagen-4-fast")

    mine, all_of_it = speeds(desk, "ann"), speeds(desk)

    assert [(each.model, each.width, each.height, each.total.number) for each in all_of_it] == [
        ("imagen-4", 1024, 1024, 3),
        ("imagen-4-fast", 1024, 1024, 1),
    ]
    assert mine == all_of_it[:1]
    assert mine[0].inference.quantile_s(0.5) == pytest.approx(2.0, rel=ERROR)
    assert mine[0].inference.quantile_s(0.95) == pytest.approx(9.0, rel=ERROR)
    assert mine[0].total.quantile_s(0.5) == pytest.approx(12.0, rel=ERROR)


def test_a_speed_is_of_the_pipeline_that_the_model_is_bound_to(desk: Desk) -> None:
    drawn(desk, wait_s=0.0, take_s=2.0, pipeline="noop")
    drawn(desk, wait_s=0.0, take_s=30.0, pipeline="diffusers:/slow")

    for pipeline, take_s in (("noop", 2.0), ("diffusers:/slow", 30.0)):
        for account in (None, "ann"):
            [speed] = speeds(desk, account, bound={"imagen-4": pipeline})
            assert speed.total.number == 1
            assert speed.inference.quantile_s(0.5) == pytest.approx(take_s, rel=ERROR)
    assert speeds(desk, bound={"imagen-4": "bundled"}) == []


def test_failures_and_cancellations_have_no_speed(desk: Desk) -> None:
    desk.submit(desk.account())
    [claimed] = desk.claim()
    desk.finish(claimed, images=0, error="no", code="drawing_failed")

    assert speeds(desk) == []


def test_what_is_older_than_a_day_is_neither_told_nor_kept(desk: Desk) -> None:
    drawn(desk, wait_s=0.0, take_s=1.0)
    desk.pass_time(23 * 3600)
    assert [each.total.number for each in speeds(desk)] == [1]

    desk.pass_time(3600)
    drawn(desk, wait_s=0.0, take_s=2.0)
    assert [each.total.number for each in speeds(desk)] == [1]
    desk.pass_time(3600)
    desk.do(desk.store.queue.sweep())
    desk.clock.now = START
    assert speeds(desk) == []


def test_what_is_swept_is_what_is_no_longer_told(desk: Desk) -> None:
    drawn(desk, wait_s=0.0, take_s=1.0)
    desk.pass_time(23 * 3600)
    desk.do(desk.store.queue.sweep())

    assert [each.total.number for each in speeds(desk)] == [1]
