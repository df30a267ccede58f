"""Pseudo linear multistep, started by one repeated step (arXiv 2202.09778, as in Stable Diffusion): PNDM.

The Runge-Kutta start of the paper (``skip_prk_steps=False``) is not offered: it costs nine evaluations more, fails in
diffusers below four steps, and draws no better.
"""

from __future__ import annotations

from collections.abc import Mapping

from calotype.engine.schedule import spaced
from calotype.engine.table import CLEAN, SLOTS, Level, Row, Sampler, Table

ADAMS_BASHFORTH: Mapping[int, tuple[float, ...]] = {
    1: (1.0,),
    2: (3 / 2, -1 / 2),
    3: (23 / 12, -16 / 12, 5 / 12),
    4: (55 / 24, -59 / 24, 37 / 24, -9 / 24),
}
"""Weights of the outputs by order, newest first."""


def compile_pndm(sampler: Sampler) -> Table:
    """steps + 1 rows (one for one step): the second timestep is evaluated twice.

    Row 1 takes the first step again with the mean of both ends' outputs. Its start is recovered from where row 0 went,
    x_first = (x − B·h0)/A, so nothing but the history is kept; its own output is not part of the history. As in
    diffusers raw outputs are kept, and a combination of them is converted at the current x.

    Order at most 3 and at most the number of rows left. Strict: 4 throughout; rows go to t − T//steps and the last to
    the level of timestep 0 (``set_alpha_to_one=False``).
    """
    timesteps = spaced(sampler.spacing, sampler.steps, sampler.training_steps)
    levels = [sampler.level(t) for t in timesteps]
    targets = _strict_targets(sampler, timesteps.tolist()) if sampler.strict else [*levels[1:], CLEAN]
    count = 1 if sampler.steps == 1 else sampler.steps + 1

    A, B = first = _transfer(sampler, levels[0], targets[0])
    rows = [Row(t=timesteps[0], level=levels[0], stored=(0.0, 1.0), slot=0, a=A, b={0: B})]
    if count > 1:
        restart = sampler.level(timesteps[1] + _stride(sampler)) if sampler.strict else levels[0]
        A, B = _transfer(sampler, restart, levels[1])
        undo = A / first[0]
        b = {0: B / 2 - undo * first[1], 1: B / 2}
        rows.append(Row(t=timesteps[1], level=levels[1], stored=(0.0, 1.0), slot=1, a=undo, b=b))
    for i in range(2, count):
        order = min(i, 4 if sampler.strict else min(3, count - i))
        A, B = _transfer(sampler, levels[i - 1], targets[i - 1])
        b = {(i - 1 - k) % SLOTS: B * weight for k, weight in enumerate(ADAMS_BASHFORTH[order])}
        slot = (i - 1) % SLOTS
        rows.append(Row(t=timesteps[i - 1], level=levels[i - 1], stored=(0.0, 1.0), slot=slot, a=A, b=b))
    return Table.of(rows, sampler.prediction)


def _stride(sampler: Sampler) -> int:
    return sampler.training_steps // sampler.steps


def _strict_targets(sampler: Sampler, timesteps: list[float]) -> list[Level]:
    return [sampler.level(max(t - _stride(sampler), 0.0)) for t in timesteps]


def _transfer(sampler: Sampler, here: Level, there: Level) -> tuple[float, float]:
    """(A, B) of x' = A·x + B·out: x goes to another level while eps stays (the paper's formula 9)."""
    A = there.alpha / here.alpha
    B = there.sigma - here.sigma * A
    return (A, B) if sampler.prediction == "epsilon" else (A + B * here.sigma, B * here.alpha)
