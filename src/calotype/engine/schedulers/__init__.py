"""The schedulers of the wire contract and flow matching's own, each compiled to a table of coefficients."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from types import MappingProxyType

import numpy as np

from calotype.domain.requests import SchedulerName
from calotype.engine.schedule import FlowMatching, Prediction, Schedule, Spacing, VariancePreserving
from calotype.engine.schedulers.ddim import compile_ddim
from calotype.engine.schedulers.dpm import compile_dpm
from calotype.engine.schedulers.euler_a import compile_euler_a
from calotype.engine.schedulers.flow import compile_flow
from calotype.engine.schedulers.lms import compile_lms
from calotype.engine.schedulers.pndm import compile_pndm
from calotype.engine.table import Sampler, Table

COMPILERS: Mapping[SchedulerName, Callable[[Sampler], Table]] = MappingProxyType(
    {
        SchedulerName.DDIM: compile_ddim,
        SchedulerName.PNDM: compile_pndm,
        SchedulerName.LMS: compile_lms,
        SchedulerName.DPM: compile_dpm,
        SchedulerName.EULER_A: compile_euler_a,
    }
)


def table_of(schedule: Schedule, scheduler: str, steps: int, shape: tuple[int, ...]) -> Table:
    """The table that draws latents of a shape; ``scheduler`` counts where the schedule leaves a choice."""
    match schedule:
        case VariancePreserving():
            return compile_table(SchedulerName(scheduler), schedule.alphas_cumprod, schedule.prediction, steps)
        case FlowMatching():
            return _compile_flow(schedule, steps, shape)


_compile_flow = lru_cache(maxsize=1024)(compile_flow)


@lru_cache(maxsize=1024)
def compile_table(
    scheduler: SchedulerName,
    alphas_cumprod: tuple[float, ...],
    prediction: Prediction,
    steps: int,
    spacing: Spacing = "trailing",
    *,
    strict: bool = False,
) -> Table:
    """The scheduler's table; the same one for the same arguments.

    As it stands it is what draws best: every row goes to the next row's level and the last to the clean picture, and
    the multistep schedulers' order is at most 3 and at most the number of rows left, without which PNDM and LMS fall
    apart at guidance 4 and more. ``strict`` repeats diffusers' classes with ``timestep_spacing`` alone set (and
    ``clip_sample=False``, ``skip_prk_steps=True``), flaws included. Raises ValueError unless 1 ≤ steps < timesteps.
    """
    if not 1 <= steps < len(alphas_cumprod):
        raise ValueError(f"steps must be between 1 and {len(alphas_cumprod) - 1}, not {steps}")
    sampler = Sampler(
        alphas_cumprod=np.array(alphas_cumprod, np.float64),
        prediction=prediction,
        steps=steps,
        spacing=spacing,
        strict=strict,
    )
    return COMPILERS[scheduler](sampler)
