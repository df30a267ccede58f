"""The same picture from both sides: diffusers' own pipeline, and the step loop over the same weights."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import diffusers
import numpy as np
import torch
from diffusers.schedulers import scheduling_euler_ancestral_discrete
from numpy.typing import NDArray

from calotype.checkpoints import resolve
from calotype.domain.requests import ImageRequest, Sampling, SchedulerName
from calotype.engine.arrays import torch_arrays
from calotype.engine.batch import Sample
from calotype.engine.engine import Engine
from calotype.engine.loop import StepLoop
from calotype.engine.pipeline import GuidancePolicy
from calotype.engine.schedule import VariancePreserving
from calotype.engine.schedulers import compile_table, table_of
from calotype.pipelines.diffusers.loading import load
from calotype.pipelines.diffusers.options import Options
from calotype.pipelines.diffusers.pipeline import DiffusersPipeline

BOUND = 2e-5
"""Of the relative error of a whole trajectory's end against diffusers: float32, many steps, other orders of sums."""
SEEN = 25 * BOUND
"""What changes a picture changes it by more than that."""

Floats = NDArray[np.float32]
SCHEDULERS: Mapping[SchedulerName, tuple[Any, dict[str, Any]]] = {
    SchedulerName.DDIM: (diffusers.DDIMScheduler, {"clip_sample": False, "set_alpha_to_one": True}),
    SchedulerName.PNDM: (diffusers.PNDMScheduler, {"skip_prk_steps": True, "set_alpha_to_one": False}),
    SchedulerName.LMS: (diffusers.LMSDiscreteScheduler, {}),
    SchedulerName.DPM: (diffusers.DPMSolverMultistepScheduler, {}),
    SchedulerName.EULER_A: (diffusers.EulerAncestralDiscreteScheduler, {}),
}


def loaded(folder: Path, options: Options | None = None) -> Any:
    checkpoint = resolve(str(folder), folder.parent / "store")
    return load(
        checkpoint.path,
        name=folder.name,
        digest=checkpoint.digest,
        pipeline_class=checkpoint.pipeline_class,
        variant=checkpoint.variant,
        options=options or Options(),
    )


def request(prompt: str = "a red fox", **changes: Any) -> ImageRequest:
    sampling = Sampling(
        scheduler=changes.pop("scheduler", None),
        steps=changes.pop("steps", None),
        guidance_scale=changes.pop("scale", None),
    )
    made = ImageRequest(model="imagen-4", prompt=prompt, width=64, height=48, seed=5, sampling=sampling)
    return made.evolve(**changes)


def relative_error(ours: Any, theirs: Any) -> float:
    ours, theirs = np.asarray(ours, np.float64).reshape(-1), np.asarray(theirs, np.float64).reshape(-1)
    return float(np.linalg.norm(ours - theirs) / np.linalg.norm(theirs))


def sample_of(pipeline: DiffusersPipeline, call: ImageRequest, *, strict: bool = False) -> Sample:
    """One image of a request whose sampling is complete, ready for a step loop."""
    sampling, schedule = call.sampling, pipeline.schedule
    assert sampling.scheduler is not None
    assert sampling.steps is not None
    assert sampling.guidance_scale is not None
    conditioning = pipeline.encode(call)
    shape = pipeline.latent_shape(call.width, call.height)
    table = table_of(schedule, sampling.scheduler, sampling.steps, shape)
    if strict and isinstance(schedule, VariancePreserving):
        name = SchedulerName(sampling.scheduler)
        table = compile_table(name, schedule.alphas_cumprod, schedule.prediction, sampling.steps, strict=True)
    return Sample(
        table=table,
        shape=shape,
        seed=call.seed,
        positive=conditioning.positive,
        negative=conditioning.negative,
        guidance_scale=sampling.guidance_scale if pipeline.guidance else 1.0,
        guidance=pipeline.guidance or GuidancePolicy(),
        adapters=conditioning.adapters,
    )


def our_latent(pipeline: DiffusersPipeline, call: ImageRequest, *, strict: bool = False) -> Floats:
    loop = StepLoop(pipeline, arrays=torch_arrays(pipeline.device))
    image = sample_of(pipeline, call, strict=strict)
    loop.join(image)
    while len(loop):
        loop.tick()
    if image.error is not None:
        raise image.error
    latent: Floats = image.latent.numpy()
    return latent


def our_pixels(pipeline: Any, call: ImageRequest) -> NDArray[np.uint8]:
    with Engine(pipeline, arrays=torch_arrays(pipeline.device)) as engine:
        pixels: NDArray[np.uint8] = engine.submit(call).result().images[0].pixels
    return pixels


def their_pipe(folder: Path) -> Any:
    pipe = diffusers.DiffusionPipeline.from_pretrained(folder, safety_checker=None, use_safetensors=True)
    pipe.set_progress_bar_config(disable=True)
    return pipe


def theirs(
    pipe: Any,
    pipeline: DiffusersPipeline,
    call: ImageRequest,
    scales: Callable[[float], dict[str, Any]],
    output: str,
    patch: Any,
) -> Any:
    """A latent in our shape (``output`` latent) or pixels (np), from the noise that the step loop draws."""
    sampling = call.sampling
    assert sampling.guidance_scale is not None
    shape = pipeline.latent_shape(call.width, call.height)
    generator = np.random.Generator(np.random.PCG64(call.seed))

    def draw(*_: Any, **__: Any) -> torch.Tensor:
        return torch.from_numpy(generator.standard_normal(int(np.prod(shape)), np.float32)).reshape(1, *shape)

    patch.setattr(scheduling_euler_ancestral_discrete, "randn_tensor", draw)
    if sampling.scheduler in [*SchedulerName]:
        kind, options = SCHEDULERS[SchedulerName(sampling.scheduler or "")]
        pipe.scheduler = kind.from_config(pipe.scheduler.config, timestep_spacing="trailing", **options)
    latents = draw()
    tokens = hasattr(pipe, "_pack_latents")
    if tokens:
        channels, rows, columns = shape
        latents = pipe._pack_latents(latents, 1, channels, rows, columns)
    result = pipe(
        prompt=call.prompt,
        width=call.width,
        height=call.height,
        num_inference_steps=sampling.steps,
        latents=latents,
        output_type=output,
        **scales(sampling.guidance_scale),
    ).images
    if output == "latent":
        if tokens:
            result = pipe._unpack_latents(result, call.height, call.width, pipe.vae_scale_factor)
        return result.detach().numpy().reshape(shape)
    return np.round(result[0] * 255).astype(np.uint8)
