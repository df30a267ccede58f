"""The strict tables against diffusers' schedulers: whole trajectories, with our noise in their hands.

Where the two differ, ours is stated: trailing with 61 steps, where theirs runs one row too many, and Euler-a from zero
terminal SNR, where theirs loses four digits.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from diffusers import (
    DDIMScheduler,
    DPMSolverMultistepScheduler,
    EulerAncestralDiscreteScheduler,
    LMSDiscreteScheduler,
    PNDMScheduler,
)
from diffusers.schedulers import scheduling_euler_ancestral_discrete
from numpy.typing import NDArray

from calotype.domain.requests import SchedulerName
from calotype.engine.pipeline import GuidancePolicy
from calotype.engine.schedule import SPACINGS, Prediction, Spacing, linear, scaled_linear, zero_terminal_snr
from calotype.engine.schedulers import compile_table
from tests.unit.engine.fakes import TanhPipeline, model_weights, run_alone, sample

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept a copy:DeprecationWarning")
"""diffusers hands tensors to NumPy in the old way."""

BOUND = 1e-5
"""Of the relative error, at every row. What is left is float32 rounding, theirs and ours."""

PREDICTIONS: tuple[Prediction, ...] = ("epsilon", "v_prediction")
SAMPLED_STEPS = (1, 2, 3, 4, 5, 7, 10, 15, 25, 50, 77, 100)
CLASSES: dict[SchedulerName, tuple[Any, dict[str, Any]]] = {
    SchedulerName.DDIM: (DDIMScheduler, {"clip_sample": False}),
    SchedulerName.PNDM: (PNDMScheduler, {"skip_prk_steps": True}),
    SchedulerName.LMS: (LMSDiscreteScheduler, {}),
    SchedulerName.DPM: (DPMSolverMultistepScheduler, {}),
    SchedulerName.EULER_A: (EulerAncestralDiscreteScheduler, {}),
}
VARIANCE_EXPLODING = (SchedulerName.LMS, SchedulerName.EULER_A)
SHAPE = (4, 16)
SCALED_LINEAR = {"beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear"}

Floats = NDArray[np.float32]


def their_states(
    name: SchedulerName,
    steps: int,
    spacing: Spacing,
    prediction: Prediction,
    seed: int,
    monkeypatch: pytest.MonkeyPatch,
    **options: Any,
) -> tuple[list[float], list[Floats]]:
    """Their timesteps, and what the model sees at each; at the end the picture. Variance-preserving, as ours."""
    make, own = CLASSES[name]
    scheduler = make(**{**SCALED_LINEAR, **own, **options}, prediction_type=prediction, timestep_spacing=spacing)
    scheduler.set_timesteps(steps)
    generator = np.random.Generator(np.random.PCG64(seed))
    size = SHAPE[0] * SHAPE[1]
    weights = torch.from_numpy(model_weights(size))

    def draw(*_: Any, **__: Any) -> torch.Tensor:
        return torch.from_numpy(generator.standard_normal((1, size), np.float32))

    monkeypatch.setattr(scheduling_euler_ancestral_discrete, "randn_tensor", draw)
    x, states = draw() * scheduler.init_noise_sigma, []
    for t in scheduler.timesteps:
        scaled = scheduler.scale_model_input(x, t)
        states.append(scaled[0].numpy())
        x = scheduler.step(torch.tanh(scaled @ weights + float(t) / 1000), t, x).prev_sample
    end = x / (1 + scheduler.sigmas[-1] ** 2) ** 0.5 if name in VARIANCE_EXPLODING else x
    return [float(t) for t in scheduler.timesteps], [*states, end[0].numpy()]


def our_states(
    name: SchedulerName,
    steps: int,
    spacing: Spacing,
    prediction: Prediction,
    seed: int,
    alphas_cumprod: tuple[float, ...] = scaled_linear(),
) -> tuple[list[float], list[Floats]]:
    pipeline = TanhPipeline(
        prediction=prediction, alphas_cumprod=alphas_cumprod, shape=SHAPE, guidance=GuidancePolicy()
    )
    image = sample(pipeline, name, steps, seed=seed, condition=0.0, spacing=spacing, strict=True)
    return image.table.timesteps.tolist(), run_alone(pipeline, image)


def worst_error(ours: list[Floats], theirs: list[Floats]) -> float:
    assert len(ours) == len(theirs)
    return max(float(np.linalg.norm(a - b) / np.linalg.norm(b)) for a, b in zip(ours, theirs, strict=True))


@pytest.mark.parametrize("spacing", SPACINGS)
@pytest.mark.parametrize("prediction", PREDICTIONS)
@pytest.mark.parametrize("name", SchedulerName)
def test_strict_trajectories_are_diffusers(
    name: SchedulerName, prediction: Prediction, spacing: Spacing, monkeypatch: pytest.MonkeyPatch
) -> None:
    for steps in SAMPLED_STEPS:
        timesteps, theirs = their_states(name, steps, spacing, prediction, steps, monkeypatch)
        own_timesteps, ours = our_states(name, steps, spacing, prediction, steps)
        assert own_timesteps == timesteps, steps
        assert worst_error(ours, theirs) < BOUND, steps


EVERY_STEP_COUNT: list[tuple[SchedulerName, Spacing, Prediction]] = [
    (SchedulerName.DDIM, "linspace", "v_prediction"),
    (SchedulerName.PNDM, "leading", "epsilon"),
    (SchedulerName.DPM, "trailing", "v_prediction"),
    (SchedulerName.EULER_A, "trailing", "epsilon"),
]


@pytest.mark.parametrize(("name", "spacing", "prediction"), EVERY_STEP_COUNT)
def test_every_step_count_from_1_to_100_agrees(
    name: SchedulerName, spacing: Spacing, prediction: Prediction, monkeypatch: pytest.MonkeyPatch
) -> None:
    for steps in range(1, 101):
        if (spacing, steps) == ("trailing", 61):
            continue  # the next test's
        timesteps, theirs = their_states(name, steps, spacing, prediction, steps, monkeypatch)
        own_timesteps, ours = our_states(name, steps, spacing, prediction, steps)
        assert own_timesteps == timesteps, steps
        assert worst_error(ours, theirs) < BOUND, steps


@pytest.mark.parametrize("name", SchedulerName)
def test_trailing_with_61_steps_lacks_only_diffusers_extra_row(
    name: SchedulerName, monkeypatch: pytest.MonkeyPatch
) -> None:
    timesteps, theirs = their_states(name, 61, "trailing", "epsilon", 0, monkeypatch)
    own_timesteps, ours = our_states(name, 61, "trailing", "epsilon", 0)
    assert timesteps == [*own_timesteps, -1.0]
    assert worst_error(ours[:-1], theirs[:-2]) < BOUND


@pytest.mark.parametrize("name", SchedulerName)
def test_another_schedule_agrees_too(name: SchedulerName, monkeypatch: pytest.MonkeyPatch) -> None:
    betas = {"beta_start": 0.0001, "beta_end": 0.02, "beta_schedule": "linear"}
    _, theirs = their_states(name, 20, "trailing", "epsilon", 3, monkeypatch, **betas)
    _, ours = our_states(name, 20, "trailing", "epsilon", 3, linear())
    assert worst_error(ours, theirs) < 2e-5


@pytest.mark.parametrize("name", [SchedulerName.DDIM, SchedulerName.DPM, SchedulerName.EULER_A])
@pytest.mark.parametrize("steps", [1, 2, 25])
def test_zero_terminal_snr_agrees_where_diffusers_offers_it(
    name: SchedulerName, steps: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = {"rescale_betas_zero_snr": True}
    _, theirs = their_states(name, steps, "trailing", "v_prediction", 9, monkeypatch, **options)
    _, ours = our_states(name, steps, "trailing", "v_prediction", 9, zero_terminal_snr(scaled_linear()))
    bound = 5e-4 if name is SchedulerName.EULER_A else BOUND  # theirs subtracts numbers near 4096 in float32
    assert worst_error(ours, theirs) < bound


def test_the_default_form_is_diffusers_where_that_is_right_already() -> None:
    """DPM++ and Euler-a lower their own order and end clean; with trailing DDIM does too where steps divide 1000."""
    same: list[tuple[SchedulerName, int]] = [
        (SchedulerName.DPM, 13),
        (SchedulerName.EULER_A, 13),
        (SchedulerName.DDIM, 25),
    ]
    compiled: Callable[..., Any] = compile_table
    for name, steps in same:
        default, strict = (
            compiled(name, scaled_linear(), "epsilon", steps, strict=strict).values for strict in (False, True)
        )
        np.testing.assert_array_equal(default, strict)
