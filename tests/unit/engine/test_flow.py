"""Flow matching's table against diffusers' FlowMatchEulerDiscrete: levels and whole trajectories."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from diffusers import FlowMatchEulerDiscreteScheduler

from calotype.engine.arrays import NUMPY
from calotype.engine.batch import Batch, Sample
from calotype.engine.pipeline import GuidancePolicy
from calotype.engine.schedule import DynamicShift, FlowMatching
from calotype.engine.schedulers import table_of
from tests.unit.engine.fakes import model_weights

BOUND = 1e-5
"""Of the relative error at every row: diffusers' levels are float32."""
SHAPE = (4, 8, 6)
TOKENS = 12
FLUX_SHIFT = {"base_shift": 0.5, "max_shift": 1.15, "base_image_seq_len": 256, "max_image_seq_len": 4096}
DYNAMIC = DynamicShift(base_tokens=256, base_mu=0.5, max_tokens=4096, max_mu=1.15)

CASES: dict[str, tuple[dict[str, Any], FlowMatching, bool]] = {
    "plain": ({}, FlowMatching(patch=2), True),
    "static shift": ({"shift": 3.0}, FlowMatching(patch=2, shift=3.0), True),
    "dynamic shift": ({"use_dynamic_shifting": True, **FLUX_SHIFT}, FlowMatching(patch=2, shift=DYNAMIC), True),
    "linear": (
        {"use_dynamic_shifting": True, "time_shift_type": "linear", **FLUX_SHIFT},
        FlowMatching(
            patch=2, shift=DynamicShift(base_tokens=256, base_mu=0.5, max_tokens=4096, max_mu=1.15, exponential=False)
        ),
        True,
    ),
    "stretched": (
        {"use_dynamic_shifting": True, "shift_terminal": 0.02, **FLUX_SHIFT},
        FlowMatching(patch=2, shift=DYNAMIC, terminal=0.02),
        True,
    ),
    # Where the caller gives no levels, diffusers ends at its least one, which has been shifted already.
    "to the least level": (
        {"shift": 3.0},
        FlowMatching(patch=2, shift=3.0, last=3.0 / 1000 / (1 + 2.0 / 1000)),
        False,
    ),
}


def scheduler_of(options: dict[str, Any], steps: int, *, even: bool) -> Any:
    scheduler = FlowMatchEulerDiscreteScheduler(**options)
    mu = 0.5 + (1.15 - 0.5) / (4096 - 256) * (TOKENS - 256)
    levels = {"sigmas": np.linspace(1.0, 1 / steps, steps)} if even else {}
    scheduler.set_timesteps(steps, **levels, **({"mu": mu} if options.get("use_dynamic_shifting") else {}))
    return scheduler


@pytest.mark.parametrize("steps", [1, 2, 4, 9, 28, 50, 100])
@pytest.mark.parametrize("case", CASES)
def test_the_levels_and_timesteps_are_diffusers(case: str, steps: int) -> None:
    options, schedule, even = CASES[case]
    if schedule.terminal is not None or not even:
        steps += 1  # one level can't be at both ends
    theirs = scheduler_of(options, steps, even=even)
    np.testing.assert_allclose(schedule.sigmas(steps, SHAPE), theirs.sigmas.numpy(), rtol=BOUND, atol=1e-7)
    table = table_of(schedule, "FlowMatchEulerDiscrete", steps, SHAPE)
    np.testing.assert_allclose(table.timesteps, theirs.timesteps.numpy(), rtol=BOUND)


@pytest.mark.parametrize("case", CASES)
def test_a_trajectory_is_diffusers(case: str) -> None:
    options, schedule, even = CASES[case]
    steps, size = 12, 4 * 8 * 6
    weights = model_weights(size)

    def denoise(latents: Any, timesteps: Any, _: Any) -> Any:
        flat = latents.reshape((len(latents), -1))
        return np.tanh(flat @ weights + timesteps[:, None] / np.float32(1000)).reshape(latents.shape)

    sample = Sample(
        table=table_of(schedule, "", steps, SHAPE),
        shape=SHAPE,
        seed=3,
        positive=None,
        negative=None,
        guidance_scale=1.0,
        guidance=GuidancePolicy(),
    )
    batch = Batch(SHAPE, denoise, NUMPY, together=False)
    batch.join(sample)
    scheduler = scheduler_of(options, steps, even=even)
    x = torch.from_numpy(np.random.Generator(np.random.PCG64(3)).standard_normal(size, np.float32))
    for t in scheduler.timesteps:
        out = torch.from_numpy(denoise(x.numpy().reshape((1, *SHAPE)), np.array([float(t)], np.float32), None))
        x = scheduler.step(out.reshape(-1), t, x).prev_sample
        batch.step([sample])
        assert sample.seen is not None
    assert np.linalg.norm(sample.latent.reshape(-1) - x.numpy()) / np.linalg.norm(x.numpy()) < BOUND


def test_the_picture_seen_is_the_one_the_path_ends_at() -> None:
    """A model that points straight from the noise to a picture is right at every step."""
    picture = np.random.default_rng(1).standard_normal(SHAPE, np.float32)
    schedule = FlowMatching(patch=2, shift=3.0)

    def denoise(latents: Any, timesteps: Any, _: Any) -> Any:
        return (latents - picture) / (timesteps / np.float32(1000))

    sample = Sample(
        table=table_of(schedule, "", 7, SHAPE),
        shape=SHAPE,
        seed=0,
        positive=None,
        negative=None,
        guidance_scale=1.0,
        guidance=GuidancePolicy(),
    )
    batch = Batch(SHAPE, denoise, NUMPY, together=False)
    batch.join(sample)
    for _ in range(7):
        batch.step([sample])
        np.testing.assert_allclose(sample.x0(), picture, atol=1e-5)
    np.testing.assert_allclose(sample.latent, picture, atol=1e-5)


@pytest.mark.parametrize("steps", [0, 1001])
def test_a_step_count_that_is_none_is_refused(steps: int) -> None:
    with pytest.raises(ValueError, match="between 1 and 1000"):
        table_of(FlowMatching(), "", steps, SHAPE)
