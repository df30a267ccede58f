"""Linear multistep with exact integrals of the interpolated derivative, after k-diffusion: LMSDiscrete."""

from __future__ import annotations

import numpy as np

from calotype.engine.schedule import Floats, spaced_fractional
from calotype.engine.table import SLOTS, Level, Row, Sampler, Table

GAUSS = np.array([-1.0, 1.0]) / np.sqrt(3.0)
"""Two-point Gauss integrates polynomials up to degree 3 exactly: all that order 4 needs."""


def compile_lms(sampler: Sampler) -> Table:
    """Keeps eps, the derivative by sigma/alpha, and integrates the polynomial through the last ones.

    Order at most 3 and at most the number of rows left; strict: 4 throughout.
    """
    timesteps = spaced_fractional(sampler.spacing, sampler.steps, sampler.training_steps)
    ratios = sampler.ratios(timesteps)
    count = len(timesteps)
    rows = []
    for i, t in enumerate(timesteps):
        here, there = Level.of_ratio(ratios[i]), Level.of_ratio(ratios[i + 1])
        order = min(i + 1, 4 if sampler.strict else min(3, count - i))
        weights = lagrange_integrals(ratios, i, order)
        rows.append(
            Row(
                t=t,
                level=here,
                stored=here.eps_from(sampler.prediction),
                slot=i % SLOTS,
                a=there.alpha / here.alpha,
                b={(i - j) % SLOTS: there.alpha * weight for j, weight in enumerate(weights)},
            )
        )
    return Table.of(rows, sampler.prediction, init=1.0 if sampler.spacing == "leading" else rows[0].level.sigma)


def lagrange_integrals(points: Floats, i: int, order: int) -> list[float]:
    """∫ from points[i] to points[i+1] of each Lagrange basis polynomial through points[i], points[i−1], ... (order)."""
    half, middle = (points[i + 1] - points[i]) / 2, (points[i + 1] + points[i]) / 2
    at = middle + half * GAUSS
    nodes = points[i - order + 1 : i + 1][::-1]
    integrals = []
    for j in range(order):
        basis = np.ones(2)
        for k in range(order):
            if k != j:
                basis *= (at - nodes[k]) / (nodes[j] - nodes[k])
        integrals.append(float(half * basis.sum()))
    return integrals
