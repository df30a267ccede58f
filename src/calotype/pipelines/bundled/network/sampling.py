"""Sampling where the engine does not: the further pictures of a montage, of which the engine steps the first alone."""

from __future__ import annotations

import numpy as np

from calotype.engine.pipeline import GuidancePolicy
from calotype.engine.schedule import VariancePreserving
from calotype.pipelines.bundled.network.denoiser import Condition, Denoiser
from calotype.pipelines.bundled.network.latent import SHAPE, Latent

_STEPS = 18


def sampled(
    denoiser: Denoiser,
    condition: Condition,
    nothing: Condition,
    schedule: VariancePreserving,
    policy: GuidancePolicy,
    *,
    scale: float,
    seed: int,
) -> Latent:
    """A latent by DDIM (arXiv 2010.02502), guided as the policy says."""
    alphas = np.asarray(schedule.alphas_cumprod, np.float32)
    times = np.round(np.arange(len(alphas), 0, -len(alphas) / _STEPS))[:_STEPS].astype(int) - 1
    x = np.random.default_rng((seed, 77)).standard_normal((1, *SHAPE)).astype(np.float32)
    shares = np.float32(1) if policy.shares is None else policy.shares
    for k, time in enumerate(times):
        after = alphas[times[k + 1]] if k + 1 < _STEPS else np.float32(1)
        kept, noise = np.sqrt(alphas[time]), np.sqrt(1 - alphas[time])
        guided = scale != 1 and policy.low <= (times[k + 1] if k + 1 < _STEPS else 0) and time <= policy.high
        if guided:
            both = denoiser.denoise(np.repeat(x, 2, 0), np.full(2, time, np.float32), [condition, nothing])
            plain, v = both[:1], both[:1] + shares * np.float32(scale - 1) * (both[:1] - both[1:])
            wanted, clean = kept * x - noise * plain, kept * x - noise * v
            ratio = float((shares * wanted).std()) / max(float((shares * clean).std()), 1e-6)
            clean = clean * (1 + shares * np.float32(policy.rescale * (ratio - 1)))
        else:
            clean = kept * x - noise * denoiser.denoise(x, np.full(1, time, np.float32), [condition])
        residue = (x - kept * clean) / noise
        x = (np.sqrt(after) * clean + np.sqrt(1 - after) * residue).astype(np.float32)
    latent: Latent = x[0]
    return latent
