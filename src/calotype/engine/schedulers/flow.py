"""Euler's method along the straight path of flow matching: FlowMatchEulerDiscrete."""

from __future__ import annotations

from itertools import pairwise

from calotype.engine.schedule import FlowMatching
from calotype.engine.table import Level, Row, Table


def compile_flow(schedule: FlowMatching, steps: int, shape: tuple[int, ...]) -> Table:
    """x' = x + (σ' − σ)·out, since out = eps − x0 is the direction of the path.

    Raises ValueError unless 1 ≤ steps ≤ training timesteps.
    """
    if not 1 <= steps <= schedule.most_steps:
        raise ValueError(f"steps must be between 1 and {schedule.most_steps}, not {steps}")
    sigmas = schedule.sigmas(steps, shape).tolist()
    rows = [
        Row(
            t=here * schedule.training_steps,
            level=Level(1.0 - here, here),
            stored=(0.0, 1.0),
            slot=0,
            a=1.0,
            b={0: there - here},
        )
        for here, there in pairwise(sigmas)
    ]
    return Table.of(rows, "flow")
