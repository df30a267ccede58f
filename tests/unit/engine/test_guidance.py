"""Classifier-free guidance: the formula, the interval, the rescale."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calotype.domain.requests import SchedulerName
from calotype.engine.batch import Sample
from calotype.engine.guidance import guide
from calotype.engine.pipeline import GuidancePolicy
from calotype.engine.table import Columns
from tests.unit.engine.fakes import TanhPipeline, make_loop, run_alone, sample

seeds = st.integers(0, 2**31)
scales = st.floats(1.5, 20)


def branches(seed: int) -> dict[str, Any]:
    """Two samples of 50 values at some level."""
    x, conditional, unconditional = np.random.default_rng(seed).standard_normal((3, 2, 50))
    weights = {"x0_x": np.array([[1.3], [0.8]]), "x0_out": np.array([[-0.7], [-0.5]])}
    return {"x": x, "conditional": conditional, "unconditional": unconditional, **weights}


def inside(image: Sample) -> list[bool]:
    """Which of its steps begin at 900 or below and end at 100 or above."""
    begins = image.table.timesteps.tolist()
    return [begin <= 900 and end >= 100 for begin, end in zip(begins, [*begins[1:], 0], strict=True)]


@given(seed=seeds, scale=scales)
def test_without_rescale_it_is_the_papers_formula(seed: int, scale: float) -> None:
    given_ = branches(seed)
    expected = given_["unconditional"] + scale * (given_["conditional"] - given_["unconditional"])
    np.testing.assert_allclose(guide(**given_, scale=np.array([[scale]] * 2), rescale=0.0), expected)


@given(seed=seeds, scale=scales)
def test_full_rescale_gives_x0_the_spread_of_the_conditional(seed: int, scale: float) -> None:
    given_ = branches(seed)
    out = guide(**given_, scale=np.array([[scale]] * 2), rescale=1.0)
    spread, wanted = (
        np.std(given_["x0_x"] * given_["x"] + given_["x0_out"] * output, axis=1)
        for output in (out, given_["conditional"])
    )
    np.testing.assert_allclose(spread, wanted, rtol=1e-6)


@given(seed=seeds, scale=scales, rescale=st.floats(0, 1))
def test_branches_that_agree_are_left_alone(seed: int, scale: float, rescale: float) -> None:
    given_ = branches(seed)
    given_["unconditional"] = given_["conditional"]
    out = guide(**given_, scale=np.array([[scale]] * 2), rescale=rescale)
    np.testing.assert_allclose(out, given_["conditional"], atol=1e-9)


def test_a_sample_without_spread_is_not_divided_by_it() -> None:
    one = np.ones((1, 3))
    out = guide(one, one, one, scale=7.5 * one[:, :1], x0_x=one[:, :1], x0_out=-0.5 * one[:, :1], rescale=0.8)
    np.testing.assert_allclose(out, one)


def test_a_samples_rescale_does_not_depend_on_its_batch_mates() -> None:
    given_ = branches(3)
    together = guide(**given_, scale=np.array([[7.5], [3.0]]), rescale=0.8)
    alone = guide(**{name: value[:1] for name, value in given_.items()}, scale=np.array([[7.5]]), rescale=0.8)
    np.testing.assert_array_equal(together[:1], alone)


@pytest.mark.parametrize("scheduler", SchedulerName)
def test_outside_the_interval_only_the_conditional_branch_is_evaluated(scheduler: SchedulerName) -> None:
    pipeline = TanhPipeline(guidance=GuidancePolicy(low=100, high=900))
    image = sample(pipeline, scheduler, 25, condition=0.3, scale=7.5)
    run_alone(pipeline, image)
    for within, conditions in zip(inside(image), pipeline.calls, strict=True):
        assert conditions == ([0.3, -0.2] if within else [0.3])


@pytest.mark.parametrize("scheduler", SchedulerName)
@pytest.mark.parametrize("steps", [1, 2, 3, 4, 8, 50])
def test_the_last_step_is_never_guided(scheduler: SchedulerName, steps: int) -> None:
    pipeline = TanhPipeline(guidance=GuidancePolicy(low=100, high=900))
    assert sample(pipeline, scheduler, steps, scale=7.5).rows[-1, Columns.G] == 1.0


def test_the_interval_saves_an_eighth_of_the_evaluations_at_25_steps() -> None:
    pipeline = TanhPipeline(guidance=GuidancePolicy(low=100, high=900))
    assert sample(pipeline, steps=25, scale=7.5).work[0] == 44


def test_a_scale_of_1_needs_no_unconditional_branch() -> None:
    pipeline = TanhPipeline(guidance=GuidancePolicy())
    image = sample(pipeline, steps=6, scale=1.0)
    run_alone(pipeline, image)
    assert pipeline.calls == [[0.3]] * 6
    assert image.work == [6, 5, 4, 3, 2, 1, 0]


def test_the_scale_is_applied_within_the_interval_alone() -> None:
    pipeline = TanhPipeline(guidance=GuidancePolicy(low=100, high=900))
    image = sample(pipeline, steps=25, scale=7.5)
    expected = [7.5 if within else 1.0 for within in inside(image)]
    assert image.rows[:, Columns.G].tolist() == expected


def test_guidance_changes_the_picture() -> None:
    pipeline = TanhPipeline()
    plain, guided = (run_alone(pipeline, sample(pipeline, steps=8, scale=scale))[-1] for scale in (1.0, 7.5))
    assert np.abs(plain - guided).max() > 0.01


def test_a_value_without_a_share_is_as_without_guidance() -> None:
    given_ = branches(5)
    shares = np.array([[1.0] * 25 + [0.0] * 25] * 2)
    out = guide(**given_, scale=np.array([[7.5]] * 2), rescale=0.8, shares=shares)
    np.testing.assert_allclose(out[:, 25:], given_["conditional"][:, 25:])
    assert np.abs(out[:, :25] - given_["conditional"][:, :25]).max() > 0.1


@pytest.mark.parametrize("batched", [True, False])
def test_each_sample_takes_guidance_by_its_own_policy(batched: bool) -> None:
    pipeline = TanhPipeline(batched=batched)
    shares = np.zeros(pipeline.shape, np.float32)
    shares.reshape(-1)[:3] = 1.0
    policies = [
        GuidancePolicy(), GuidancePolicy(rescale=0.8), GuidancePolicy(low=100, high=900, rescale=0.8, shares=shares)
    ]  # fmt: skip

    def images() -> list[Sample]:
        made = [sample(pipeline, steps=6, scale=7.5) for _ in policies]
        return [replace(image, guidance=policy) for image, policy in zip(made, policies, strict=True)]

    alone = [run_alone(pipeline, image)[-1] for image in images()]
    together, loop = images(), make_loop(pipeline)
    for image in together:
        loop.join(image)
    while len(loop):
        loop.tick()
    for image, expected in zip(together, alone, strict=True):
        np.testing.assert_allclose(image.latent.reshape(-1), expected, atol=1e-5)
    assert all(np.abs(a - b).max() > 0.01 for a, b in itertools.combinations(alone, 2))
