"""Who else runs, whenever they come and go, changes no picture: no bit on the CPU, in a shared batch by rounding."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from calotype.domain.requests import ImageRequest, SchedulerName
from calotype.engine.arrays import torch_arrays
from calotype.engine.loop import StepLoop
from tests.integration.families.side import our_latent, relative_error, request, sample_of
from tests.tiny import MAKERS

TOGETHER_BOUND = 2e-5
"""Of the relative error: sums over another batch round otherwise, and the steps carry that on."""
FLOW = "FlowMatchEulerDiscrete"

PROMPTS = ("a red fox", "two boats", "snow", "the old house at night", "x")


def mixed(name: str) -> list[ImageRequest]:
    """Other prompts, seeds, numbers of steps, schedulers and guidance scales, some without guidance."""
    unet = name.startswith("sd") and name != "sd3"
    schedulers = [*SchedulerName] if unet else [FLOW] * 5
    steps, scales = (6, 3, 5, 2, 4), (4.0, 1.0, 7.5, 2.0, 4.0)
    return [
        request(prompt, seed=seed, scheduler=scheduler, steps=count, scale=scale, negative_prompt="blurry" * (seed % 2))
        for seed, (prompt, scheduler, count, scale) in enumerate(zip(PROMPTS, schedulers, steps, scales, strict=True))
    ]


def run_mixed(pipeline: Any, calls: list[ImageRequest]) -> list[Any]:
    """One joins at every second step, and one that is never finished leaves in the middle."""
    loop = StepLoop(pipeline, arrays=torch_arrays(pipeline.device))
    images = [sample_of(pipeline, call) for call in calls]
    left = sample_of(pipeline, calls[0].evolve(prompt="never mind", seed=99))
    ticks = 0
    loop.join(left, cancelled=lambda: ticks > 3)
    while len(loop) or ticks < 2 * len(images):
        if ticks % 2 == 0 and ticks // 2 < len(images):
            loop.join(images[ticks // 2])
        loop.tick()
        ticks += 1
    assert left.error is not None
    return [image.latent.numpy() for image in images]


@pytest.mark.parametrize("name", MAKERS)
def test_on_the_cpu_mates_change_no_bit(name: str, pipeline_of: Callable[[str], Any]) -> None:
    pipeline, calls = pipeline_of(name), mixed(name)
    assert not pipeline.batched
    for found, call in zip(run_mixed(pipeline, calls), calls, strict=True):
        np.testing.assert_array_equal(found, our_latent(pipeline, call))


@pytest.mark.parametrize("name", MAKERS)
def test_in_a_shared_batch_mates_change_pictures_by_rounding_alone(
    name: str, pipeline_of: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    pipeline, calls = pipeline_of(name), mixed(name)
    alone = [our_latent(pipeline, call) for call in calls]
    monkeypatch.setattr(pipeline, "batched", True)
    sizes: list[int] = []
    denoise = pipeline.denoise

    def counted(latents: Any, timesteps: Any, conditions: Any) -> Any:
        sizes.append(len(conditions))
        return denoise(latents, timesteps, conditions)

    monkeypatch.setattr(pipeline, "denoise", counted)
    together = run_mixed(pipeline, calls)
    assert max(sizes) >= 3
    for found, expected in zip(together, alone, strict=True):
        assert relative_error(found, expected) < TOGETHER_BOUND
