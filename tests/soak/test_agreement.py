"""The strict tables against diffusers' schedulers, at every step count, spacing and prediction type."""

from __future__ import annotations

import pytest

from calotype.domain.requests import SchedulerName
from calotype.engine.schedule import SPACINGS, Prediction, Spacing
from tests.unit.engine.test_agreement import BOUND, PREDICTIONS, our_states, their_states, worst_error

pytestmark = [
    pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept a copy:DeprecationWarning"),
    pytest.mark.timeout(1800),
]


@pytest.mark.parametrize("spacing", SPACINGS)
@pytest.mark.parametrize("prediction", PREDICTIONS)
@pytest.mark.parametrize("name", SchedulerName)
def test_every_step_count_agrees(
    name: SchedulerName, prediction: Prediction, spacing: Spacing, monkeypatch: pytest.MonkeyPatch
) -> None:
    for steps in range(1, 101):
        if (spacing, steps) == ("trailing", 61):
            continue  # diffusers runs one row too many
        timesteps, theirs = their_states(name, steps, spacing, prediction, steps, monkeypatch)
        own_timesteps, ours = our_states(name, steps, spacing, prediction, steps)
        assert own_timesteps == timesteps, steps
        assert worst_error(ours, theirs) < BOUND, steps
