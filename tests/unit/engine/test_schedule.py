"""Noise schedules and timesteps."""

from __future__ import annotations

import numpy as np
import pytest
from diffusers import DDIMScheduler

from calotype.engine.schedule import SPACINGS, Spacing, linear, scaled_linear, spaced, zero_terminal_snr


def theirs(**options: object) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    values: np.ndarray[tuple[int], np.dtype[np.float64]] = DDIMScheduler(**options).alphas_cumprod.double().numpy()
    return values


def test_scaled_linear_is_stable_diffusions_schedule() -> None:
    expected = theirs(beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear")
    np.testing.assert_allclose(scaled_linear(), expected, rtol=5e-6)


def test_linear_is_ddpms_schedule() -> None:
    np.testing.assert_allclose(linear(), theirs(beta_schedule="linear"), rtol=2e-5)


def test_zero_terminal_snr_ends_in_noise_alone_and_starts_where_it_did() -> None:
    rescaled = zero_terminal_snr(scaled_linear())
    assert rescaled[-1] == 0.0
    assert rescaled[0] == pytest.approx(scaled_linear()[0])
    expected = theirs(beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear", rescale_betas_zero_snr=True)
    np.testing.assert_allclose(rescaled, expected, atol=2e-6)


@pytest.mark.parametrize("spacing", SPACINGS)
def test_every_spacing_gives_exactly_the_steps_asked_for(spacing: Spacing) -> None:
    for steps in range(1, 1000):
        timesteps = spaced(spacing, steps, 1000)
        assert len(timesteps) == steps
        assert np.all(np.diff(timesteps) < 0)
        assert 0 <= timesteps[-1] <= timesteps[0] <= 999


def test_trailing_begins_at_the_last_training_timestep() -> None:
    assert [spaced("trailing", steps, 1000)[0] for steps in range(1, 101)] == [999] * 100


def test_one_step_is_pure_noise_at_timestep_0_unless_trailing() -> None:
    assert {spacing: spaced(spacing, 1, 1000).tolist() for spacing in SPACINGS} == {
        "leading": [0],
        "trailing": [999],
        "linspace": [0],
    }
