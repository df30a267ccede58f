"""The step loop: images of every kind come and go between steps, and none depends on its batch mates."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from calotype.domain.errors import Cancelled, DrawingFailed
from calotype.domain.requests import SchedulerName
from calotype.engine.batch import Sample
from calotype.engine.loop import StepLoop
from calotype.engine.policy import Caps, Limits, Priority
from tests.unit.engine.fakes import POISON, TanhPipeline, make_loop, run_alone, sample

TOGETHER_BOUND = 2e-5
"""Of the relative error where a batch shares a call of the model: its matrix product may round otherwise."""

KINDS: tuple[dict[str, Any], ...] = tuple(
    {"scheduler": scheduler, "steps": steps, "seed": 7 * i, "condition": 0.1 * i, "scale": scale}
    for i, (scheduler, steps, scale) in enumerate(
        (scheduler, steps, scale)
        for scheduler, steps in zip([*SchedulerName, *SchedulerName], (4, 9, 6, 1, 7, 2, 12, 3, 5, 8), strict=True)
        for scale in (1.0, 7.5)
    )
)
"""All schedulers, guided and not, with 1 to 12 steps."""


def images(pipeline: TanhPipeline, kinds: Sequence[dict[str, Any]] = KINDS) -> list[Sample]:
    return [sample(pipeline, **kind) for kind in kinds]


def latents_alone(**options: Any) -> list[NDArray[np.float32]]:
    return [run_alone(TanhPipeline(**options), image)[-1] for image in images(TanhPipeline(**options))]


def run(loop: StepLoop, joining: Sequence[tuple[int, Sample]] = ()) -> None:
    """Ticks until everybody left; images join before the tick of that number."""
    tick, waiting = 0, sorted(joining, key=lambda entry: entry[0])
    while waiting or len(loop):
        while waiting and waiting[0][0] <= tick:
            loop.join(waiting.pop(0)[1])
        loop.tick()
        tick += 1


def flat(image: Sample) -> NDArray[np.float32]:
    latent: NDArray[np.float32] = np.asarray(image.latent).reshape(-1)
    return latent


def relative_error(value: NDArray[np.float32], expected: NDArray[np.float32]) -> float:
    return float(np.linalg.norm(value - expected) / np.linalg.norm(expected))


@given(ticks=st.lists(st.integers(0, 40), min_size=len(KINDS), max_size=len(KINDS)), running=st.integers(1, 20))
@settings(max_examples=40)
def test_images_are_bit_equal_whoever_else_runs(ticks: list[int], running: int) -> None:
    pipeline = TanhPipeline()
    mixed = images(pipeline)
    run(make_loop(pipeline, Limits(running_images=running)), list(zip(ticks, mixed, strict=True)))
    for image, alone in zip(mixed, latents_alone(), strict=True):
        np.testing.assert_array_equal(flat(image), alone)


@given(
    ticks=st.lists(st.integers(0, 20), min_size=len(KINDS), max_size=len(KINDS)),
    width=st.integers(1, 20),
)
@settings(max_examples=40)
def test_a_shared_call_changes_images_by_rounding_alone(ticks: list[int], width: int) -> None:
    pipeline = TanhPipeline(batched=True)
    mixed = images(pipeline)
    run(make_loop(pipeline, Limits(caps=Caps(otherwise=width))), list(zip(ticks, mixed, strict=True)))
    for image, alone in zip(mixed, latents_alone(), strict=True):
        assert relative_error(flat(image), alone) < TOGETHER_BOUND


class Elementwise(TanhPipeline):
    """Its own arithmetic doesn't depend on the batch."""

    def model(self, latents: Any, timesteps: Any, conditions: Sequence[Any]) -> Any:
        shift = (timesteps / np.float32(1000) + np.array(conditions, np.float32)).reshape((-1, *[1] * len(self.shape)))
        return latents / (np.float32(1) + latents * latents) - shift


@pytest.mark.parametrize("shape", [(33, 42), (4, 64, 64)])
@pytest.mark.parametrize("width", [1, 7, 20])
def test_the_loops_own_arithmetic_does_not_depend_on_the_batch(shape: tuple[int, ...], width: int) -> None:
    pipeline = Elementwise(batched=True, shape=shape)
    mixed = images(pipeline)
    run(make_loop(pipeline, Limits(caps=Caps(otherwise=width))), [(i // 3, image) for i, image in enumerate(mixed)])
    for image, twin in zip(mixed, images(pipeline), strict=True):
        np.testing.assert_array_equal(flat(image), run_alone(Elementwise(shape=shape), twin)[-1])


@pytest.mark.parametrize("batched", [False, True])
def test_torch_and_numpy_draw_the_same(batched: bool) -> None:
    pipeline = TanhPipeline(batched=batched, torch=True)
    mixed = images(pipeline)
    run(make_loop(pipeline), [(i // 2, image) for i, image in enumerate(mixed)])
    for image, alone in zip(mixed, latents_alone(), strict=True):
        assert relative_error(flat(image), alone) < TOGETHER_BOUND


@given(cancelled=st.dictionaries(st.integers(0, len(KINDS) - 1), st.integers(0, 150), max_size=10), data=st.data())
@settings(max_examples=40)
def test_cancelling_at_any_moment_changes_nothing_for_the_others(
    cancelled: dict[int, int], data: st.DataObject
) -> None:
    pipeline = TanhPipeline(batched=data.draw(st.booleans()))
    mixed, tick = images(pipeline), [0]
    loop = make_loop(pipeline)

    def is_cancelled(i: int) -> bool:
        return i in cancelled and tick[0] >= cancelled[i]

    for i, image in enumerate(mixed):
        loop.join(image, cancelled=partial(is_cancelled, i))
    while len(loop):
        loop.tick()
        tick[0] += 1
    bound = TOGETHER_BOUND if pipeline.batched else 0.0
    for image, alone in zip(mixed, latents_alone(), strict=True):
        if image.error is None:
            assert relative_error(flat(image), alone) <= bound
        else:
            assert isinstance(image.error, Cancelled)
            assert image.latent is None


def test_a_cancelled_image_leaves_before_the_next_step() -> None:
    pipeline = TanhPipeline()
    image, stop = sample(pipeline, steps=10), [False]
    loop = make_loop(pipeline)
    loop.join(image, cancelled=lambda: stop[0])
    loop.tick()
    stop[0] = True
    assert loop.tick() == ([], [image])
    assert len(pipeline.calls) == 1
    assert len(loop) == 0


def test_without_a_shared_call_a_step_is_one_images_with_both_its_branches() -> None:
    pipeline = TanhPipeline()
    run(make_loop(pipeline), [(0, image) for image in images(pipeline)])
    assert {len(conditions) for conditions in pipeline.calls} == {1, 2}


def test_a_shared_call_is_one_for_everybodys_branches() -> None:
    pipeline = TanhPipeline(batched=True)
    loop = make_loop(pipeline)
    for scale in (1.0, 7.5, 7.5):
        loop.join(sample(pipeline, steps=5, condition=scale, scale=scale))
    loop.tick()
    loop.tick()
    assert pipeline.calls == [[1.0, 7.5, 7.5], [1.0, 7.5, 7.5, -0.2, -0.2]]  # t is 999 first, beyond the interval


@pytest.mark.parametrize("batched", [False, True])
def test_who_fails_fails_alone(batched: bool) -> None:
    pipeline = TanhPipeline(batched=batched)
    mixed, poisoned = images(pipeline), sample(pipeline, steps=9, condition=POISON)
    run(make_loop(pipeline), [(0, image) for image in (*mixed[:4], poisoned, *mixed[4:])])
    assert isinstance(poisoned.error, DrawingFailed)
    assert "poison" in str(poisoned.error)
    for image, alone in zip(mixed, latents_alone(), strict=True):
        assert relative_error(flat(image), alone) < TOGETHER_BOUND


class NotANumber(TanhPipeline):
    """Its outputs for the poison are NaN."""

    def denoise(self, latents: Any, timesteps: Any, conditions: Sequence[Any]) -> Any:
        out = self.model(latents, timesteps, conditions)
        out[[condition == POISON for condition in conditions]] = np.nan
        return out


def test_numbers_that_are_none_fail_their_image_and_leave_nothing_behind() -> None:
    pipeline = NotANumber(batched=True)
    loop = make_loop(pipeline)
    poisoned, mate, later = (
        sample(pipeline, SchedulerName.PNDM, steps, condition=condition)
        for steps, condition in ((2, POISON), (9, 0.1), (9, 0.2))
    )
    run(loop, [(0, poisoned), (0, mate), (4, later)])
    assert str(poisoned.error) == "the pipeline's outputs are not finite numbers"
    for image, condition in ((mate, 0.1), (later, 0.2)):
        alone = run_alone(TanhPipeline(), sample(pipeline, SchedulerName.PNDM, 9, condition=condition))[-1]
        assert relative_error(flat(image), alone) < TOGETHER_BOUND


class Shapeless(TanhPipeline):
    def model(self, latents: Any, timesteps: Any, conditions: Sequence[Any]) -> Any:
        return latents[:, :1]


def test_outputs_of_the_wrong_shape_are_an_error_that_says_so() -> None:
    pipeline = Shapeless()
    image = sample(pipeline)
    run(make_loop(pipeline), [(0, image)])
    assert str(image.error) == "the pipeline failed while it denoised: it gave (1, 1, 4) for (1, 3, 4)"


def test_shapes_do_not_mix_but_run_side_by_side() -> None:
    pipeline = TanhPipeline(batched=True)
    small, large = sample(pipeline, steps=5, shape=(3, 4)), sample(pipeline, steps=5, shape=(2, 5, 5))
    run(make_loop(pipeline), [(0, small), (1, large)])
    assert (small.latent.shape, large.latent.shape) == ((3, 4), (2, 5, 5))
    alone = run_alone(TanhPipeline(shape=(2, 5, 5)), sample(TanhPipeline(), steps=5, shape=(2, 5, 5)))[-1]
    np.testing.assert_array_equal(flat(large), alone)


def test_the_seed_decides_the_picture() -> None:
    pipeline = TanhPipeline()
    ends = [run_alone(pipeline, sample(pipeline, seed=seed))[-1] for seed in (1, 1, 2)]
    np.testing.assert_array_equal(ends[0], ends[1])
    assert np.abs(ends[0] - ends[2]).max() > 0.1


def test_short_requests_wait_a_third_of_what_running_to_completion_costs_and_no_work_is_added() -> None:
    """Twenty images of 50 steps are there; eight of 4 steps come one after another."""
    pipeline = TanhPipeline(batched=False)
    loop = make_loop(pipeline)
    long = [sample(pipeline, steps=50, seed=i) for i in range(20)]
    short = [sample(pipeline, steps=4, seed=i) for i in range(8)]
    for image in long:
        loop.join(image)
    came, latency, tick = {}, {}, 0
    while len(loop):
        if tick % 60 == 0 and tick // 60 < len(short):
            came[short[tick // 60]] = loop.evaluations
            loop.join(short[tick // 60])
        for image in loop.tick()[1]:
            if image in came:
                latency[image] = loop.evaluations - came[image]
        tick += 1
    in_order_of_arrival = [20 * 50 + 4 * (i + 1) - came[image] for i, image in enumerate(short)]
    assert sum(latency.values()) <= sum(in_order_of_arrival) / 3
    assert loop.evaluations == 20 * 50 + 8 * 4


def test_a_high_priority_goes_first() -> None:
    pipeline = TanhPipeline()
    loop = make_loop(pipeline)
    normal, urgent = sample(pipeline, steps=3), sample(pipeline, steps=9)
    loop.join(normal)
    loop.join(urgent, priority=Priority.HIGH)
    assert loop.tick()[0] == [urgent]


def test_only_so_many_hold_a_latent_at_a_time() -> None:
    pipeline = TanhPipeline(batched=True)
    loop = make_loop(pipeline, Limits(running_images=2))
    for image in images(pipeline):
        loop.join(image)
    widths = []
    while len(loop):
        widths.append(len(loop.tick()[0]))
    assert max(widths) == 2


def test_the_picture_seen_at_the_last_step_is_the_result() -> None:
    pipeline = TanhPipeline()
    for scheduler in SchedulerName:
        image = sample(pipeline, scheduler, 6)
        assert image.x0() is None
        run(make_loop(pipeline), [(0, image)])
        np.testing.assert_allclose(image.x0(), image.latent, atol=1e-5)


def test_what_was_seen_is_not_changed_by_later_steps() -> None:
    pipeline = TanhPipeline(batched=True)
    loop = make_loop(pipeline, Limits(caps=Caps(otherwise=3)))
    mixed = images(pipeline)
    for image in mixed:
        loop.join(image)
    kept: list[tuple[Any, NDArray[np.float32], NDArray[np.float32]]] = []
    while len(loop):
        for image in loop.tick()[0]:
            assert image.seen is not None
            kept.append((image.seen, np.array(image.seen[0].x), np.array(image.seen[0].out)))
    for (evaluation, _), x, out in kept:
        np.testing.assert_array_equal(evaluation.x, x)
        np.testing.assert_array_equal(evaluation.out, out)


def test_a_tick_without_images_does_nothing() -> None:
    assert make_loop(TanhPipeline()).tick() == ([], [])
