"""The noise schedule: how much of a picture is left at each training timestep, and which timesteps are evaluated.

A model was trained on one of two paths from noise to a picture: one that preserves variance, or a straight one.

ᾱ is the share of signal in x = √ᾱ·x0 + √(1 − ᾱ)·eps; it falls with the timestep. Published weights were trained and
sampled with float32 betas, so their rounding is repeated here: ᾱ then equals diffusers' to 4e-7.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Prediction = Literal["epsilon", "v_prediction", "flow"]
"""What the denoiser's output means: DDPM's noise; v of Salimans and Ho, arXiv 2202.00512; flow matching's eps − x0."""

Spacing = Literal["leading", "trailing", "linspace"]
"""Where the evaluated timesteps lie (table 2 of arXiv 2305.08891)."""

SPACINGS: tuple[Spacing, ...] = ("leading", "trailing", "linspace")

Floats = NDArray[np.float64]


@dataclass(frozen=True, kw_only=True)
class VariancePreserving:
    """x = √ᾱ·x0 + √(1 − ᾱ)·eps; any of the contract's schedulers can sample it."""

    alphas_cumprod: tuple[float, ...]
    """ᾱ by training timestep; its length is the number of training timesteps."""
    prediction: Prediction

    @property
    def most_steps(self) -> int:
        return len(self.alphas_cumprod) - 1


@dataclass(frozen=True, kw_only=True)
class DynamicShift:
    """A shift that grows with the picture: μ is linear in the number of image tokens."""

    base_tokens: int
    base_mu: float
    max_tokens: int
    max_mu: float
    exponential: bool = True
    """The shift is e^μ; otherwise μ itself."""

    def of(self, tokens: int) -> float:
        slope = (self.max_mu - self.base_mu) / (self.max_tokens - self.base_tokens)
        mu = self.base_mu + slope * (tokens - self.base_tokens)
        return math.exp(mu) if self.exponential else mu


@dataclass(frozen=True, kw_only=True)
class FlowMatching:
    """x = (1 − σ)·x0 + σ·eps, the straight path (arXiv 2210.02747).

    σ is shifted towards the noise, for large pictures the more: σ' = s·σ / (1 + (s − 1)·σ) (arXiv 2403.03206, 5.3.2).
    """

    shift: float | DynamicShift = 1.0
    patch: int = 1
    """A token is patch x patch values of the latent's last two axes."""
    first: float = 1.0
    last: float | None = None
    """σ of the first and the last evaluation, before the shift; None: 1/steps."""
    terminal: float | None = None
    """Where the shifted σ of the last evaluation is stretched to."""
    training_steps: int = 1000
    """The model is told σ times this."""

    @property
    def most_steps(self) -> int:
        return self.training_steps

    def sigmas(self, steps: int, shape: tuple[int, ...]) -> Floats:
        """σ at each evaluation for latents of a shape, descending, and the clean 0 after the last."""
        tokens = (shape[-2] // self.patch) * (shape[-1] // self.patch)
        shift = self.shift.of(tokens) if isinstance(self.shift, DynamicShift) else self.shift
        plain = np.linspace(self.first, 1.0 / steps if self.last is None else self.last, steps)
        sigmas = shift * plain / (1.0 + (shift - 1.0) * plain)
        if self.terminal is not None:
            sigmas = 1.0 - (1.0 - sigmas) * ((1.0 - self.terminal) / (1.0 - sigmas[-1]))
        return np.append(sigmas, 0.0)


Schedule = VariancePreserving | FlowMatching


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
