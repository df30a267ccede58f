"""What holds for every table, whatever the scheduler."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from calotype.domain.requests import SchedulerName
from calotype.engine.pipeline import GuidancePolicy
from calotype.engine.schedule import SPACINGS, Prediction, Spacing, zero_terminal_snr
from calotype.engine.schedulers import compile_table
from calotype.engine.table import SLOTS, Columns, Table
from tests.unit.engine.fakes import ALPHAS_CUMPROD, TanhPipeline, run_alone, sample

schedulers = st.sampled_from(SchedulerName)
step_counts = st.integers(1, 100)
predictions = st.sampled_from(["epsilon", "v_prediction"])
spacings = st.sampled_from(SPACINGS)
seeds = st.integers(0, 2**31)
UNGUIDED = GuidancePolicy()


@dataclass(kw_only=True, eq=False)
class OnePicture(TanhPipeline):
    """The perfect model of a world with one picture: it knows x0, so x tells it eps and v."""

    guidance: GuidancePolicy = UNGUIDED

    @property
    def picture(self) -> NDArray[np.float64]:
        return np.linspace(-1.5, 2.0, int(np.prod(self.shape))).reshape(self.shape)

    def level(self, t: float) -> tuple[float, float]:
        """alpha and sigma at a timestep, sigma/alpha linear in between."""
        known = np.array(self.alphas_cumprod)
        ratio = np.interp(t, np.arange(1000), np.sqrt((1 - known) / known))
        return float(1 / np.hypot(1, ratio)), float(ratio / np.hypot(1, ratio))

    def model(self, latents: Any, timesteps: Any, conditions: Sequence[Any]) -> Any:
        out = np.empty_like(latents)
        for i, t in enumerate(timesteps):
            alpha, sigma = self.level(float(t))
            eps = (latents[i].astype(np.float64) - alpha * self.picture) / sigma
            out[i] = eps if self.prediction == "epsilon" else alpha * eps - sigma * self.picture
        return out


def compiled(
    scheduler: SchedulerName, steps: int, spacing: Spacing = "trailing", prediction: Prediction = "epsilon"
) -> Table:
    return compile_table(scheduler, ALPHAS_CUMPROD, prediction, steps, spacing)


@given(scheduler=schedulers, steps=step_counts, prediction=predictions, spacing=spacings, seed=seeds)
def test_a_perfect_model_of_one_picture_ends_at_it(
    scheduler: SchedulerName, steps: int, prediction: Prediction, spacing: Spacing, seed: int
) -> None:
    pipeline = OnePicture(prediction=prediction)
    end = run_alone(pipeline, sample(pipeline, scheduler, steps, seed=seed, spacing=spacing))[-1]
    np.testing.assert_allclose(end, pipeline.picture.reshape(-1), atol=1e-4)


@given(
    scheduler=st.sampled_from([SchedulerName.DDIM, SchedulerName.LMS, SchedulerName.DPM]),
    steps=step_counts,
    prediction=predictions,
    seed=seeds,
)
def test_without_added_noise_it_goes_there_in_a_straight_line(
    scheduler: SchedulerName, steps: int, prediction: Prediction, seed: int
) -> None:
    pipeline = OnePicture(prediction=prediction)
    image = sample(pipeline, scheduler, steps, seed=seed)
    states = run_alone(pipeline, image)[:-1]
    directions = []
    for t, x in zip(image.table.timesteps, states, strict=True):
        alpha, sigma = pipeline.level(t)
        directions.append((x - alpha * pipeline.picture.reshape(-1)) / sigma)
    np.testing.assert_allclose(directions, np.broadcast_to(directions[0], np.shape(directions)), atol=2e-4)


@given(scheduler=schedulers, steps=step_counts, spacing=spacings, prediction=predictions)
def test_rows_are_one_a_step_and_one_more_for_pndm(
    scheduler: SchedulerName, steps: int, spacing: Spacing, prediction: Prediction
) -> None:
    repeated = scheduler is SchedulerName.PNDM and steps > 1
    assert len(compiled(scheduler, steps, spacing, prediction)) == steps + repeated


@given(scheduler=schedulers, steps=step_counts, spacing=spacings, prediction=predictions)
def test_every_row_can_be_run(scheduler: SchedulerName, steps: int, spacing: Spacing, prediction: Prediction) -> None:
    table = compiled(scheduler, steps, spacing, prediction)
    assert np.isfinite(table.values).all()
    assert np.all(np.diff(table.timesteps) <= 0)
    assert 0 <= table.timesteps[-1] <= table.timesteps[0] <= 999
    assert set(table.values[:, Columns.SLOT]) <= set(range(SLOTS))


@given(scheduler=schedulers, steps=step_counts, spacing=spacings)
def test_history_is_read_only_where_it_was_written(scheduler: SchedulerName, steps: int, spacing: Spacing) -> None:
    written: set[int] = set()
    for row in compiled(scheduler, steps, spacing).values:
        written.add(int(row[Columns.SLOT]))
        assert set(np.flatnonzero(row[Columns.B :]).tolist()) <= written


@given(scheduler=schedulers, steps=step_counts)
def test_order_is_at_most_3_and_at_most_the_rows_left(scheduler: SchedulerName, steps: int) -> None:
    table = compiled(scheduler, steps)
    for i, row in enumerate(table.values):
        restart = scheduler is SchedulerName.PNDM and i == 1
        assert restart or np.count_nonzero(row[Columns.B :]) <= min(3, len(table) - i)


@given(steps=step_counts, spacing=spacings)
def test_only_the_ancestral_scheduler_adds_noise_and_not_at_the_end(steps: int, spacing: Spacing) -> None:
    for scheduler in SchedulerName:
        noise = compiled(scheduler, steps, spacing).values[:, Columns.C]
        assert noise[-1] == 0.0
        assert np.all(noise[:-1] > 0) if scheduler is SchedulerName.EULER_A else not noise.any()


@pytest.mark.parametrize("scheduler", SchedulerName)
def test_strict_differs_for_the_multistep_schedulers_alone(scheduler: SchedulerName) -> None:
    default, strict = (
        compile_table(scheduler, ALPHAS_CUMPROD, "epsilon", 25, strict=strict) for strict in (False, True)
    )
    same = np.array_equal(default.values, strict.values)
    assert same == (scheduler not in (SchedulerName.PNDM, SchedulerName.LMS))


def test_ddim_ends_clean_where_diffusers_leaves_noise() -> None:
    """1000/7 has the fraction 0.86: t − 142 is timestep 0 after the last row, not the end."""
    pipeline = OnePicture()
    ends = [
        run_alone(pipeline, sample(pipeline, SchedulerName.DDIM, 7, strict=strict))[-1] - pipeline.picture.reshape(-1)
        for strict in (False, True)
    ]
    assert np.abs(ends[0]).max() < 1e-5
    assert 0.01 < np.abs(ends[1]).max() < 0.1


@given(scheduler=schedulers, steps=step_counts)
def test_zero_terminal_snr_compiles_for_v_prediction(scheduler: SchedulerName, steps: int) -> None:
    table = compile_table(scheduler, zero_terminal_snr(ALPHAS_CUMPROD), "v_prediction", steps)
    assert np.isfinite(table.values).all()


def test_a_table_is_compiled_once() -> None:
    assert compiled(SchedulerName.LMS, 30) is compiled(SchedulerName.LMS, 30)


def test_tables_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match="read-only"):
        compiled(SchedulerName.DDIM, 5).values[0, 0] = 1.0
    with pytest.raises(ValueError, match="read-only"):
        compiled(SchedulerName.DDIM, 5).run[0, 0] = 1.0


@pytest.mark.parametrize("steps", [0, -1, 1000])
def test_step_counts_outside_the_schedule_are_refused(steps: int) -> None:
    with pytest.raises(ValueError, match="steps must be between 1 and 999"):
        compiled(SchedulerName.DPM, steps)
