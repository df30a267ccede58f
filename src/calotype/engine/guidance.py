"""Classifier-free guidance (arXiv 2207.12598): what is made of the conditional and the unconditional output."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from calotype.engine.pipeline import Array, GuidancePolicy
from calotype.engine.table import Columns, Table

TINY = 1e-12
"""Keeps the ratio of two spreads that are both nothing at 1."""


def guided(table: Table, guidance_scale: float, policy: GuidancePolicy) -> NDArray[np.float32]:
    """The table's rows for a request: column G has its scale where the policy lets guidance apply."""
    rows = table.run.copy()
    ends = np.append(table.timesteps[1:], 0)
    within = (policy.low <= ends) & (table.timesteps <= policy.high)
    rows[within, Columns.G] = guidance_scale
    return rows


def guide(
    x: Array,
    conditional: Array,
    unconditional: Array,
    *,
    scale: Array,
    x0_x: Array,
    x0_out: Array,
    rescale: Array | float | None,
    shares: Array | float = 1.0,
) -> Array:
    """The output to go on with. Samples are rows (k, values); the weights are (k, 1), x0 = x0_x·x + x0_out·output.

    ``shares``, (k, values), says how much of the guidance each value takes. ``rescale``, (k, 1), brings the guided x0's
    standard deviation over a sample back to the conditional's, by that share: guidance of 7.5 and more otherwise
    overdrives the picture. It is done in x0, where the spread means the same at every timestep, and not in the output.
    """
    output = conditional + shares * (scale - 1.0) * (conditional - unconditional)
    if rescale is None:
        return output
    carried = x0_x * x
    wanted, x0 = carried + x0_out * conditional, carried + x0_out * output
    factor = rescale * (_spread(shares * wanted) + TINY) / (_spread(shares * x0) + TINY) + (1.0 - rescale)
    return ((1.0 + shares * (factor - 1.0)) * x0 - carried) / x0_out


def _spread(samples: Array) -> Array:
    """The standard deviation of each row, (k, 1)."""
    centred = samples - samples.mean(axis=1, keepdims=True)
    return (centred * centred).mean(axis=1, keepdims=True) ** 0.5
