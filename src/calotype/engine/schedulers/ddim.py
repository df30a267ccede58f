"""DDIM without added noise (arXiv 2010.02502, formula 12 with η = 0)."""

from __future__ import annotations

from calotype.engine.schedule import spaced
from calotype.engine.table import ZERO_SNR_FLOOR, Row, Sampler, Table


def compile_ddim(sampler: Sampler) -> Table:
    """Keeps x0, and goes to x' = alpha'·x0 + sigma'·eps with eps = (x − alpha·x0)/sigma.

    In this form nothing is divided by alpha, so v-prediction survives zero terminal SNR as it is. Strict goes to
    t − T//steps instead of the next timestep: with linspace that is off by 25 timesteps at 7 steps, and with trailing,
    where the fraction of T/steps is ½ or more, it ends at timestep 0, with 2.9 % of noise left.
    """
    timesteps = spaced(sampler.spacing, sampler.steps, sampler.training_steps)
    targets = timesteps - sampler.training_steps // sampler.steps if sampler.strict else [*timesteps[1:], -1.0]
    floor = ZERO_SNR_FLOOR if sampler.prediction == "epsilon" else 0.0
    rows = []
    for t, target in zip(timesteps, targets, strict=True):
        here, there = sampler.level(t, floor), sampler.level(target, floor)
        a = there.sigma / here.sigma
        rows.append(
            Row(
                t=t,
                level=here,
                stored=here.x0_from(sampler.prediction),
                slot=0,
                a=a,
                b={0: there.alpha - a * here.alpha},
            )
        )
    return Table.of(rows, sampler.prediction)
