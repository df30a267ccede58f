"""Every family under the step loop draws what diffusers' own pipeline draws from the same weights and noise."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import diffusers
import numpy as np
import pytest

from calotype.domain.requests import ImageRequest, SchedulerName
from tests.integration.families.side import (
    BOUND,
    SEEN,
    loaded,
    our_latent,
    our_pixels,
    relative_error,
    request,
    their_pipe,
    theirs,
)
from tests.tiny import BETAS, MAKERS

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept a copy:DeprecationWarning")
"""diffusers hands tensors to NumPy in the old way."""

NEGATIVE = "blurry"
FLOW = "FlowMatchEulerDiscrete"


def plain(scale: float) -> dict[str, Any]:
    return {"guidance_scale": scale, "negative_prompt": NEGATIVE if scale != 1 else None}


def unsaid(scale: float) -> dict[str, Any]:
    return {"guidance_scale": scale}


def from_zero(scale: float) -> dict[str, Any]:
    return {"guidance_scale": scale - 1, "negative_prompt": NEGATIVE}


def true(scale: float) -> dict[str, Any]:
    return {"true_cfg_scale": scale, "negative_prompt": NEGATIVE if scale != 1 else None}


Scales = Callable[[float], dict[str, Any]]
UNET_STEPS = {
    SchedulerName.DDIM: 10,
    SchedulerName.PNDM: 8,
    SchedulerName.LMS: 6,
    SchedulerName.DPM: 9,
    SchedulerName.EULER_A: 7,
}
CASES: list[tuple[str, str, int, float, Scales]] = [
    *(("sd", scheduler, steps, 4.0, plain) for scheduler, steps in UNET_STEPS.items()),
    *(("sd-v", scheduler, steps, 4.0, plain) for scheduler, steps in UNET_STEPS.items()),
    ("sd", SchedulerName.DPM, 5, 1.0, plain),
    ("sdxl", SchedulerName.DPM, 8, 5.0, plain),
    ("sdxl", SchedulerName.EULER_A, 4, 1.0, plain),
    ("sd3", FLOW, 6, 4.5, plain),
    ("sd3", FLOW, 3, 1.0, plain),
    ("flux-dev", FLOW, 6, 3.5, unsaid),
    ("flux-schnell", FLOW, 4, 1.0, unsaid),
    ("z-image", FLOW, 6, 5.0, from_zero),
    ("z-image", FLOW, 5, 1.0, from_zero),
    ("qwen-image", FLOW, 6, 4.0, true),
    ("qwen-image", FLOW, 5, 1.0, true),
]
BEST = [next(case for case in CASES if case[0] == name and case[1] in (SchedulerName.DPM, FLOW)) for name in MAKERS]
"""One of each checkpoint, with a scheduler that is the same whether strict or not."""


def call_of(scheduler: str, steps: int, scale: float, **more: Any) -> ImageRequest:
    return request(scheduler=scheduler, steps=steps, scale=scale, negative_prompt=NEGATIVE, **more)


@pytest.mark.parametrize(("name", "scheduler", "steps", "scale", "scales"), CASES)
def test_the_latent_is_diffusers(
    name: str,
    scheduler: str,
    steps: int,
    scale: float,
    scales: Scales,
    folder_of: Callable[[str], Path],
    pipeline_of: Callable[[str], Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pipeline, call = pipeline_of(name), call_of(scheduler, steps, scale)
    expected = theirs(their_pipe(folder_of(name)), pipeline, call, scales, "latent", monkeypatch)
    found = our_latent(pipeline, call, strict=True)
    assert relative_error(found, expected) < BOUND
    others = [call.evolve(prompt="two blue boats"), call.evolve(seed=6)]
    if scale != 1:
        others.append(request(scheduler=scheduler, steps=steps, scale=scale + 2, width=call.width, height=call.height))
    for other in others:
        assert relative_error(our_latent(pipeline, other, strict=True), expected) > SEEN


@pytest.mark.parametrize(
    ("name", "scheduler", "scales"),
    [
        ("sd", SchedulerName.DPM, unsaid),
        ("sdxl", SchedulerName.DPM, unsaid),
        ("sd3", FLOW, unsaid),
        ("z-image", FLOW, lambda scale: unsaid(scale - 1)),
        ("qwen-image", FLOW, lambda scale: {"true_cfg_scale": scale, "negative_prompt": " "}),
    ],
)
def test_guidance_leads_away_from_what_diffusers_takes_for_nothing(
    name: str,
    scheduler: str,
    scales: Scales,
    folder_of: Callable[[str], Path],
    pipeline_of: Callable[[str], Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Upright, for the sizes of the other cases lie."""
    call = request(scheduler=scheduler, steps=5, scale=4.0, width=48, height=80)
    pipeline = pipeline_of(name)
    expected = theirs(their_pipe(folder_of(name)), pipeline, call, scales, "latent", monkeypatch)
    assert relative_error(our_latent(pipeline, call), expected) < BOUND


@pytest.mark.parametrize("scheduler", [SchedulerName.DDIM, SchedulerName.DPM, SchedulerName.EULER_A])
def test_a_schedule_that_ends_in_pure_noise_is_diffusers(
    scheduler: SchedulerName, folder_of: Callable[[str], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Path(shutil.copytree(folder_of("sd-v"), tmp_path / "sd-v"))
    options = {"prediction_type": "v_prediction", "rescale_betas_zero_snr": True}
    ending = diffusers.DDIMScheduler(**BETAS, **options, steps_offset=1, clip_sample=False)
    ending.save_pretrained(folder / "scheduler")
    index = json.loads((folder / "model_index.json").read_text())
    (folder / "model_index.json").write_text(json.dumps({**index, "scheduler": ["diffusers", "DDIMScheduler"]}))
    pipeline, call = loaded(folder), request(scheduler=scheduler, steps=5, scale=4.0)
    assert pipeline.schedule.alphas_cumprod[-1] < 1e-6
    expected = theirs(their_pipe(folder), pipeline, call, unsaid, "latent", monkeypatch)
    assert relative_error(our_latent(pipeline, call, strict=True), expected) < BOUND


@pytest.mark.parametrize(("name", "scheduler", "steps", "scale", "scales"), BEST)
def test_the_picture_is_diffusers(
    name: str,
    scheduler: str,
    steps: int,
    scale: float,
    scales: Scales,
    folder_of: Callable[[str], Path],
    pipeline_of: Callable[[str], Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Through the engine; at most one level of 255 apart, where rounding tips."""
    pipeline, call = pipeline_of(name), call_of(scheduler, steps, scale)
    expected = theirs(their_pipe(folder_of(name)), pipeline, call, scales, "np", monkeypatch)
    found = our_pixels(pipeline, call)
    assert np.abs(found.astype(int) - expected.astype(int)).max() <= 1
    assert expected.std() > 2
