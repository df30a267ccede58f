"""DPM-Solver++ 2M, the midpoint form (arXiv 2211.01095, algorithm 2): DPMSolverMultistep."""

from __future__ import annotations

import math

from calotype.engine.schedule import spaced_without_last
from calotype.engine.table import Level, Row, Sampler, Table


def compile_dpm(sampler: Sampler) -> Table:
    """Keeps the last two x0 and extrapolates them in log SNR; the first row and the last are of first order.

    It ends at the clean picture and lowers its own order, so strict changes nothing.
    """
    timesteps = spaced_without_last(sampler.spacing, sampler.steps, sampler.training_steps)
    ratios = sampler.ratios(timesteps)
    last = len(timesteps) - 1
    rows = []
    for i, t in enumerate(timesteps):
        here, there = Level.of_ratio(ratios[i]), Level.of_ratio(ratios[i + 1])
        now, before = i % 2, 1 - i % 2
        gain = there.alpha * (1.0 - ratios[i + 1] / ratios[i])
        if i in (0, last):
            b = {now: gain}
        else:
            r = math.log(ratios[i] / ratios[i + 1]) / (2.0 * math.log(ratios[i - 1] / ratios[i]))
            b = {now: gain * (1.0 + r), before: -gain * r}
        stored = here.x0_from(sampler.prediction)
        rows.append(Row(t=t, level=here, stored=stored, slot=now, a=there.sigma / here.sigma, b=b))
    return Table.of(rows, sampler.prediction)
