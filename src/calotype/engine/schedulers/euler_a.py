"""Euler's method with ancestral noise, after k-diffusion: EulerAncestralDiscrete."""

from __future__ import annotations

import math

from calotype.engine.schedule import spaced_fractional
from calotype.engine.table import Level, Row, Sampler, Table


def compile_euler_a(sampler: Sampler) -> Table:
    """Steps down to below the next level and adds noise up to it; none is added by the last row. Strict is the same.

    Keeps x0 rather than the derivative: the step is the same, and nothing is divided by alpha.
    """
    timesteps = spaced_fractional(sampler.spacing, sampler.steps, sampler.training_steps)
    ratios = sampler.ratios(timesteps)
    rows = []
    for i, t in enumerate(timesteps):
        ratio, target = ratios[i], ratios[i + 1]
        here, there = Level.of_ratio(ratio), Level.of_ratio(target)
        up = target * math.sqrt(max(ratio**2 - target**2, 0.0)) / ratio
        down = math.sqrt(max(target**2 - up**2, 0.0))
        rows.append(
            Row(
                t=t,
                level=here,
                stored=here.x0_from(sampler.prediction),
                slot=0,
                a=there.alpha * down / here.sigma,
                b={0: there.alpha * (1.0 - down / ratio)},
                c=there.alpha * up,
            )
        )
    return Table.of(rows, sampler.prediction, init=1.0 if sampler.spacing == "leading" else rows[0].level.sigma)
