"""The noise schedule: how much of a picture is left at each training timestep, and which timesteps are evaluated.

ᾱ is the share of signal in x = √ᾱ·x0 + √(1 − ᾱ)·eps; it falls with the timestep. Published weights were trained and
sampled with float32 betas, so their rounding is repeated here: ᾱ then equals diffusers' to 4e-7.
"""

from __future__ import annotations

from typing import Literal

import numpy as np
from numpy.typing import NDArray

Spacing = Literal["leading", "trailing", "linspace"]
"""Where the evaluated timesteps lie (table 2 of arXiv 2305.08891)."""

SPACINGS: tuple[Spacing, ...] = ("leading", "trailing", "linspace")

Floats = NDArray[np.float64]


def scaled_linear(
    beta_start: float = 0.00085, beta_end: float = 0.012, training_steps: int = 1000
) -> tuple[float, ...]:
    """ᾱ by timestep where √β rises linearly: Stable Diffusion's schedule, and the bundled model's."""
    roots = np.linspace(beta_start**0.5, beta_end**0.5, training_steps).astype(np.float32)
    return _alphas_cumprod(roots * roots)


def linear(beta_start: float = 0.0001, beta_end: float = 0.02, training_steps: int = 1000) -> tuple[float, ...]:
    """ᾱ by timestep where β rises linearly: DDPM's schedule (arXiv 2006.11239)."""
    return _alphas_cumprod(np.linspace(beta_start, beta_end, training_steps).astype(np.float32))


def _alphas_cumprod(betas: NDArray[np.float32]) -> tuple[float, ...]:
    """The product is taken in float64: diffusers' float32 product drifts by less than one float32 rounding of ᾱ."""
    alphas = (np.float32(1) - betas).astype(np.float64)
    return tuple(np.cumprod(alphas).astype(np.float32).tolist())


def zero_terminal_snr(alphas_cumprod: tuple[float, ...]) -> tuple[float, ...]:
    """The schedule with √ᾱ shifted and scaled so that nothing of the picture is left at the last timestep.

    Algorithm 1 of arXiv 2305.08891. It is for v-prediction: from eps alone nothing can be said at ᾱ = 0.
    """
    roots = np.sqrt(np.array(alphas_cumprod, np.float64))
    roots = (roots - roots[-1]) * (roots[0] / (roots[0] - roots[-1]))
    return tuple((roots * roots).astype(np.float32).tolist())


def spaced(spacing: Spacing, steps: int, training_steps: int) -> Floats:
    """``steps`` timesteps, descending, whole numbers.

    One step is only right with trailing: leading and linspace then evaluate pure noise at timestep 0. For trailing
    diffusers counts down with a floating-point arange. Its rounding is repeated here, but not that for 61 steps (also
    103, 121, ...) it yields one row too many, at timestep −1; here there are always ``steps``.
    """
    match spacing:
        case "leading":
            return (np.arange(steps) * (training_steps // steps))[::-1].astype(np.float64)
        case "trailing":
            return np.round(np.arange(training_steps, 0, -training_steps / steps))[:steps] - 1.0
        case "linspace":
            return np.round(np.linspace(0, training_steps - 1, steps))[::-1].copy()


def spaced_fractional(spacing: Spacing, steps: int, training_steps: int) -> Floats:
    """The same, but linspace is not rounded (to float32 only, as diffusers has it)."""
    if spacing != "linspace":
        return spaced(spacing, steps, training_steps)
    return np.linspace(0, training_steps - 1, steps, dtype=np.float32)[::-1].astype(np.float64)


def spaced_without_last(spacing: Spacing, steps: int, training_steps: int) -> Floats:
    """The same, but leading and linspace take one point more and drop the last, at timestep 0."""
    if spacing == "trailing":
        return spaced(spacing, steps, training_steps)
    return spaced(spacing, steps + 1, training_steps)[:-1]
