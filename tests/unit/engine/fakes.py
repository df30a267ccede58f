"""Small pipelines with a real, non-linear model: deterministic, quick, and with ways to go wrong on purpose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from calotype.domain.abilities import Abilities
from calotype.domain.requests import ImageRequest, Notice, Sampling, SchedulerName
from calotype.engine.arrays import NUMPY, Arrays
from calotype.engine.batch import Sample
from calotype.engine.loop import StepLoop
from calotype.engine.pipeline import Array, Conditioning, Decoded, GuidancePolicy, Tick
from calotype.engine.policy import Limits
from calotype.engine.schedule import Prediction, Spacing, VariancePreserving, scaled_linear
from calotype.engine.schedulers import compile_table

ALPHAS_CUMPROD = scaled_linear()
TORCH = Arrays(zeros=torch.zeros, put=torch.from_numpy)
INTERVAL = GuidancePolicy(low=100, high=900, rescale=0.8)
OWN_SAMPLING = Sampling(scheduler=SchedulerName.DPM, steps=6, guidance_scale=7.5)
POISON = 666.0
"""The condition of a prompt that the model can't stand."""


@dataclass(kw_only=True, eq=False)
class TanhPipeline:
    """out = tanh(x·W + t/1000 + condition); a prompt's condition is its length / 10."""

    name: str = "tanh"
    digest: str = ""
    revision: str | None = None
    loras: Mapping[str, str] = field(default_factory=dict)
    prediction: Prediction = "epsilon"
    alphas_cumprod: Sequence[float] = ALPHAS_CUMPROD
    guidance: GuidancePolicy = INTERVAL
    sampling: Sampling = OWN_SAMPLING
    abilities: Abilities = field(default_factory=Abilities)
    batched: bool = False
    torch: bool = False
    shape: tuple[int, ...] = (3, 4)
    calls: list[list[Any]] = field(default_factory=list)
    """The conditions of every call."""

    @property
    def schedule(self) -> VariancePreserving:
        return VariancePreserving(alphas_cumprod=tuple(self.alphas_cumprod), prediction=self.prediction)

    def latent_shape(self, width: int, height: int) -> tuple[int, ...]:
        return self.shape

    def encode(self, request: ImageRequest) -> Conditioning:
        notices = (Notice(code="tanh", message="Not a picture."),)
        negative = len(request.negative_prompt) / 10
        return Conditioning(positive=len(request.prompt) / 10, negative=negative, notices=notices)

    def denoise(self, latents: Array, timesteps: Array, conditions: Sequence[Any]) -> Array:
        self.calls.append(list(conditions))
        if POISON in conditions:
            raise ArithmeticError("poison")
        return self.model(latents, timesteps, conditions)

    def model(self, latents: Array, timesteps: Array, conditions: Sequence[Any]) -> Array:
        flat = latents.reshape((len(conditions), -1))
        shift = np.array(conditions, np.float32)[:, None]
        weights = model_weights(flat.shape[1])
        if self.torch:
            out = torch.tanh(flat @ torch.from_numpy(weights) + timesteps[:, None] / 1000 + torch.from_numpy(shift))
        else:
            out = np.tanh(flat @ weights + timesteps[:, None] / np.float32(1000) + shift)
        return out.reshape(latents.shape)

    def decode(
        self, latent: Array, conditioning: Conditioning, request: ImageRequest, seed: int, tick: Tick
    ) -> Decoded:
        tick(0.5)
        values = np.resize(np.asarray(latent) * 100, (request.height, request.width, 3))
        notice = Notice(code="seed", message=f"Seed {seed}.")
        return Decoded(pixels=np.clip(values + 128, 0, 255).astype(np.uint8), notices=(notice,))

    def preview(self, latent: Array, conditioning: Conditioning, request: ImageRequest, seed: int) -> Array:
        return np.clip(np.asarray(latent).reshape((-1, 1, 1)) + np.zeros(3), 0, 255).astype(np.uint8)


def model_weights(size: int) -> NDArray[np.float32]:
    """(size, size), the same every time."""
    weights = np.random.default_rng(size).standard_normal((size, size), np.float32)
    return (weights * np.float32(1.2 / size**0.5)).astype(np.float32)


def sample(
    pipeline: TanhPipeline,
    scheduler: SchedulerName = SchedulerName.DPM,
    steps: int = 5,
    *,
    seed: int = 0,
    condition: float = 0.3,
    scale: float = 1.0,
    spacing: Spacing = "trailing",
    strict: bool = False,
    shape: tuple[int, ...] | None = None,
) -> Sample:
    """One image to denoise."""
    return Sample(
        table=compile_table(
            scheduler, tuple(pipeline.alphas_cumprod), pipeline.prediction, steps, spacing, strict=strict
        ),
        shape=shape or pipeline.shape,
        seed=seed,
        positive=condition,
        negative=-0.2,
        guidance_scale=scale,
        guidance=pipeline.guidance,
    )


def make_loop(pipeline: TanhPipeline, limits: Limits | None = None) -> StepLoop:
    return StepLoop(pipeline, arrays=TORCH if pipeline.torch else NUMPY, limits=limits)


def run_alone(pipeline: TanhPipeline, image: Sample) -> list[NDArray[np.float32]]:
    """What the model saw at each evaluation, and at the end the latent; flat."""
    loop = make_loop(pipeline)
    loop.join(image)
    states = []
    while len(loop):
        loop.tick()
        assert image.seen is not None
        evaluation, index = image.seen
        states.append(np.array(evaluation.x[index]))
    assert image.error is None
    return [*states, np.array(image.latent).reshape(-1)]


def request(prompt: str = "a fox", **changes: Any) -> ImageRequest:
    return ImageRequest(model="imagen-4", prompt=prompt, width=8, height=6, seed=5).evolve(**changes)
