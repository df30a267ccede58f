"""LoRAs change a picture as they do in diffusers, for good or for those who ask, and nobody else's picture."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from calotype.domain.errors import CheckpointError, InvalidParameter
from calotype.domain.loras import Lora
from calotype.domain.requests import ImageRequest
from calotype.engine.arrays import torch_arrays
from calotype.engine.loop import StepLoop
from calotype.engine.policy import Caps, Limits
from calotype.pipelines.diffusers.options import Offered, Options, Worn
from tests import tiny
from tests.integration.families.conftest import sized
from tests.integration.families.side import (
    BOUND,
    SEEN,
    loaded,
    our_latent,
    relative_error,
    request,
    sample_of,
    their_pipe,
    theirs,
)
from tests.integration.families.test_agreement import BEST, FLOW, Scales, call_of

pytestmark = [
    pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept a copy:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:Already found a `peft_config`:UserWarning"),
]
WEIGHTS = (Lora(name="film", weight=0.8), Lora(name="grain", weight=0.5))
TOGETHER_BOUND = 2e-5
FUSED_BOUND = 5 * BOUND
"""What is added to the weights beforehand rounds otherwise than what is added to their outputs."""


@pytest.fixture(scope="session")
def lora_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, str], Path]:
    """A LoRA's file, by the checkpoint and the name."""
    root = tmp_path_factory.mktemp("loras")

    def path(name: str, lora: str) -> Path:
        file = root / f"{name}-{lora}.safetensors"
        return file if file.exists() else tiny.save_lora(name, file, seed=len(lora))

    return path


@pytest.fixture
def offering(folder_of: Callable[[str], Path], lora_of: Callable[[str, str], Path]) -> Callable[[str], Any]:
    """A checkpoint, loaded, that offers two of its own."""

    def load(name: str) -> Any:
        offer = tuple(Offered(name=lora.name, path=lora_of(name, lora.name)) for lora in WEIGHTS)
        return sized(name, loaded(folder_of(name), Options(offer=offer)))

    return load


@pytest.mark.parametrize(("name", "scheduler", "steps", "scale", "scales"), BEST)
def test_the_latent_is_diffusers(
    name: str,
    scheduler: str,
    steps: int,
    scale: float,
    scales: Scales,
    offering: Callable[[str], Any],
    folder_of: Callable[[str], Path],
    lora_of: Callable[[str, str], Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pipeline, pipe = offering(name), their_pipe(folder_of(name))
    call = call_of(scheduler, steps, scale)
    plain = our_latent(pipeline, call, strict=True)
    for lora in WEIGHTS:
        pipe.load_lora_weights(lora_of(name, lora.name), adapter_name=lora.name)
    pipe.set_adapters([lora.name for lora in WEIGHTS], [lora.weight for lora in WEIGHTS])
    expected = theirs(pipe, pipeline, call, scales, "latent", monkeypatch)
    worn = our_latent(pipeline, call.evolve(loras=WEIGHTS), strict=True)
    assert relative_error(worn, expected) < BOUND
    assert relative_error(worn, plain) > SEEN
    np.testing.assert_array_equal(our_latent(pipeline, call, strict=True), plain)


@pytest.mark.parametrize("name", [case[0] for case in BEST])
def test_one_that_is_bound_is_as_one_that_is_asked_for(
    name: str, offering: Callable[[str], Any], folder_of: Callable[[str], Path], lora_of: Callable[[str, str], Path]
) -> None:
    call = call_of(FLOW if name in ("sd3", "z-image", "qwen-image") or "flux" in name else "DDIM", 5, 4.0)
    worn = tuple(Worn(path=lora_of(name, lora.name), weight=lora.weight) for lora in WEIGHTS)
    bound = sized(name, loaded(folder_of(name), Options(lora=worn)))
    asked = our_latent(offering(name), call.evolve(loras=WEIGHTS))
    assert relative_error(our_latent(bound, call), asked) < FUSED_BOUND


def test_those_who_ask_for_the_same_share_a_step_and_the_others_go_by_themselves(
    offering: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    pipeline = offering("sd")
    asked = [(), WEIGHTS, (), WEIGHTS, WEIGHTS[:1]]
    calls: list[ImageRequest] = [
        request(seed=seed, scheduler="DDIM", steps=4, scale=4.0, loras=loras) for seed, loras in enumerate(asked)
    ]
    alone = [our_latent(pipeline, call) for call in calls]
    monkeypatch.setattr(pipeline, "batched", True)
    batches: list[int] = []
    denoise = pipeline.denoise

    def counted(latents: Any, timesteps: Any, conditions: Any) -> Any:
        assert len({condition.loras for condition in conditions}) == 1
        batches.append(len(conditions))
        return denoise(latents, timesteps, conditions)

    monkeypatch.setattr(pipeline, "denoise", counted)
    loop = StepLoop(pipeline, arrays=torch_arrays(pipeline.device), limits=Limits(caps=Caps(otherwise=8)))
    images = [sample_of(pipeline, call) for call in calls]
    for image in images:
        loop.join(image)
    while len(loop):
        loop.tick()
    assert set(batches) == {2, 4}
    for image, expected in zip(images, alone, strict=True):
        assert relative_error(image.latent.numpy(), expected) < TOGETHER_BOUND


def test_one_that_is_not_offered_is_refused(offering: Callable[[str], Any]) -> None:
    pipeline = offering("sd")
    with pytest.raises(InvalidParameter, match=r"this model offers no 'films'; did you mean film\?"):
        pipeline.encode(request(scheduler="DDIM", steps=4, scale=4.0, loras=(Lora(name="films"),)))


def test_what_is_not_asked_for_is_not_there(offering: Callable[[str], Any], folder_of: Callable[[str], Path]) -> None:
    call = call_of("DDIM", 4, 4.0)
    np.testing.assert_array_equal(our_latent(offering("sdxl"), call), our_latent(loaded(folder_of("sdxl")), call))


def test_one_of_another_family_is_refused(
    folder_of: Callable[[str], Path], lora_of: Callable[[str, str], Path]
) -> None:
    with pytest.raises(CheckpointError, match="is no LoRA for this checkpoint"):
        loaded(folder_of("sd3"), Options(offer=(Offered(name="film", path=lora_of("sd", "film")),)))
