"""A scheduler, compiled: one row of coefficients for each evaluation of the model.

Every scheduler here is linear in the latent x, the model's outputs and fresh noise. One row therefore says all that a
step does, and one function (``batch.Batch.step``) advances requests of any schedulers together:

    out    = model(x, t)
    h[w]   = p·x + q·out            what is remembered of this evaluation, in history slot w
    x      = a·x + Σ b[k]·h[k] + c·noise

x is kept variance-preserving (x = alpha·x0 + sigma·eps with alpha² + sigma² = 1) for all of them but flow matching,
where alpha + sigma = 1: the model's input is x itself, no state outgrows unit size, and the last x is the picture.
Tables are computed in float64 and run in float32.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from calotype.engine.schedule import Floats, Prediction, Spacing

SLOTS = 4
"""History slots of a request: no scheduler looks back further than four evaluations."""

ZERO_SNR_FLOOR = 2.0**-24
"""Stands for ᾱ = 0 where one has to divide by it, as in diffusers."""


class Level(NamedTuple):
    """A noise level: x = alpha·x0 + sigma·eps."""

    alpha: float
    sigma: float

    @classmethod
    def of(cls, alpha_cumprod: float) -> Level:
        return cls(float(np.sqrt(alpha_cumprod)), float(np.sqrt(1.0 - alpha_cumprod)))

    @classmethod
    def of_ratio(cls, ratio: float) -> Level:
        norm = float(np.hypot(1.0, ratio))
        return cls(1.0 / norm, ratio / norm)

    @property
    def ratio(self) -> float:
        """sigma/alpha: what the variance-exploding literature and diffusers' ``sigmas`` call σ."""
        return self.sigma / self.alpha

    def x0_from(self, prediction: Prediction) -> tuple[float, float]:
        """(p, q) of x0 = p·x + q·out."""
        if prediction == "flow":
            return (1.0, -self.sigma)
        return (1 / self.alpha, -self.sigma / self.alpha) if prediction == "epsilon" else (self.alpha, -self.sigma)

    def eps_from(self, prediction: Prediction) -> tuple[float, float]:
        """(p, q) of eps = p·x + q·out; of a variance-preserving x."""
        return (0.0, 1.0) if prediction == "epsilon" else (self.sigma, self.alpha)


CLEAN = Level(1.0, 0.0)


@dataclass(frozen=True, kw_only=True)
class Sampler:
    """What a table is compiled for."""

    alphas_cumprod: Floats
    prediction: Prediction
    steps: int
    spacing: Spacing
    strict: bool

    @property
    def training_steps(self) -> int:
        return len(self.alphas_cumprod)

    def level(self, timestep: float, floor: float = ZERO_SNR_FLOOR) -> Level:
        """At a whole timestep; past the end (below 0) there is no noise."""
        if timestep < 0:
            return CLEAN
        return Level.of(max(float(self.alphas_cumprod[int(timestep)]), floor))

    def ratios(self, timesteps: Floats) -> Floats:
        """sigma/alpha, linearly interpolated in the timestep, and the clean 0 after the last."""
        signal = np.maximum(self.alphas_cumprod, ZERO_SNR_FLOOR)
        known = np.sqrt((1.0 - signal) / signal)
        return np.append(np.interp(timesteps, np.arange(self.training_steps), known), 0.0)


@dataclass(frozen=True, kw_only=True)
class Row:
    """One evaluation and the step after it; the module's docstring has the formula."""

    t: float
    level: Level
    """Of this evaluation."""
    stored: tuple[float, float]
    """p and q."""
    slot: int
    a: float
    b: Mapping[int, float]
    c: float = 0.0


class Columns:
    """Where a compiled row has what, beyond the letters above.

    X0_X and X0_OUT give x0 = X0_X·x + X0_OUT·out, for guidance and previews. G is the guidance scale to apply; it is 1,
    the conditional branch alone, until a request's guidance is set (``guidance.guided``).
    """

    T, P, Q, SLOT, A, C, X0_X, X0_OUT, G = range(9)
    B = 9
    COUNT = B + SLOTS


@dataclass(frozen=True, kw_only=True, eq=False)
class Table:
    """The rows as a matrix (evaluations, Columns.COUNT) of float64, read-only."""

    values: Floats
    init: float
    """What unit noise is multiplied with to start."""

    @classmethod
    def of(cls, rows: Sequence[Row], prediction: Prediction, init: float = 1.0) -> Table:
        values = np.zeros((len(rows), Columns.COUNT))
        for line, row in zip(values, rows, strict=True):
            line[: Columns.B] = (row.t, *row.stored, row.slot, row.a, row.c, *row.level.x0_from(prediction), 1.0)
            for slot, weight in row.b.items():
                line[Columns.B + slot] += weight
        values.flags.writeable = False
        return cls(values=values, init=init)

    def __len__(self) -> int:
        return len(self.values)

    @property
    def timesteps(self) -> Floats:
        return self.values[:, Columns.T]

    @cached_property
    def run(self) -> NDArray[np.float32]:
        """As the step loop uses them."""
        values = self.values.astype(np.float32)
        values.flags.writeable = False
        return values
