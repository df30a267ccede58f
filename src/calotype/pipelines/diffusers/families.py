"""What is known of a checkpoint without loading it: its family, what it can't honour, and how it draws best.

The table names the pipelines that can be stepped. Any other pipeline of diffusers runs from end to end. It is read from
the configurations beside the weights; nothing here needs torch.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from calotype.domain.abilities import Abilities
from calotype.domain.requests import Sampling, SchedulerName

from .calls import abilities_of, parameters_of
from .options import Options

ONE_PATH = "a flow-matching model has one scheduler, its own"
NO_NEGATIVE = "this checkpoint was distilled to need no guidance, which alone could lead away from it"
NO_GUIDANCE = "this checkpoint was distilled to need no guidance"
RUNS_WHOLE = "this checkpoint is drawn by a pipeline of diffusers with a scheduler of its own"
FLOW = "FlowMatchEulerDiscrete"
"""The name of flow matching's scheduler in results."""
JUMPING = ("LCMScheduler", "TCDScheduler")
"""Schedulers of models that were distilled to jump, which no other scheduler can sample."""
RESCALED = "EDM"
"""How the schedulers begin whose networks are told noise levels and not timesteps (arXiv 2206.00364)."""

Configs = Callable[[str], Mapping[str, Any]]
"""A component's configuration by the component's name; empty where there is none."""


@dataclass(frozen=True, kw_only=True)
class Description:
    """A checkpoint, described."""

    family: Family | None
    """None: it runs from end to end."""
    abilities: Abilities
    sampling: Sampling
    """Its own best; every field set, but for one that runs from end to end."""


@dataclass(frozen=True, kw_only=True)
class Family:
    """Checkpoints that are drawn alike."""

    title: str
    module: str
    """Of this package: where the class that denoises them is."""
    kind: str
    """The class."""
    least_area: float
    most_area: float
    """How much smaller and larger than what it was trained on a picture may be, by pixels, and still come out right."""
    describe: Callable[[Configs], tuple[Abilities, Sampling]]


def describe(folder: Path, pipeline_class: str, options: Options) -> Description:
    """Of a checkpoint's folder, in diffusers' form; what the options say of sampling stands before what is known."""

    def configs(component: str) -> Mapping[str, Any]:
        for name in ("config.json", "scheduler_config.json"):
            path = folder / component / name
            if path.is_file():
                found: Mapping[str, Any] = json.loads(path.read_text("utf-8"))
                return found
        return {}

    family = FAMILIES.get(pipeline_class)
    if not steppable(configs("scheduler")) or _told(configs):
        family = None
    abilities, sampling = family.describe(configs) if family else _whole(pipeline_class, configs)
    abilities = replace(abilities, loras=tuple(lora.name for lora in options.offer))
    if options.steps is not None:
        sampling, abilities = replace(sampling, steps=options.steps), replace(abilities, own_steps=True)
    if options.guidance_scale is not None:
        sampling = replace(sampling, guidance_scale=options.guidance_scale)
        abilities = replace(abilities, guidance_scale=options.guidance_scale)
    return Description(family=family, abilities=abilities, sampling=sampling)


def steppable(scheduler: Mapping[str, Any]) -> bool:
    """Whether a scheduler's configuration says nothing that a table of coefficients lacks."""
    if scheduler.get("_class_name") in JUMPING or str(scheduler.get("_class_name")).startswith(RESCALED):
        return False
    if "FlowMatch" not in str(scheduler.get("_class_name")):
        return scheduler.get("prediction_type", "epsilon") in ("epsilon", "v_prediction")
    curved = ("use_karras_sigmas", "use_exponential_sigmas", "use_beta_sigmas", "stochastic_sampling", "invert_sigmas")
    return scheduler["_class_name"] == "FlowMatchEulerDiscreteScheduler" and not any(map(scheduler.get, curved))


def _told(configs: Configs) -> bool:
    """Whether a U-Net was distilled to be told its guidance (arXiv 2310.04378): it takes no second evaluation then."""
    return bool(configs("unet").get("time_cond_proj_dim"))


def _whole(pipeline_class: str, configs: Configs) -> tuple[Abilities, Sampling]:
    """Its best number of steps and guidance scale are its call's defaults, once it is loaded."""
    scheduler = str(configs("scheduler").get("_class_name", "its own")).removesuffix("Scheduler")
    abilities = abilities_of(pipeline_class, parameters_of(pipeline_class))
    unheeded = {"scheduler": RUNS_WHOLE, **({"negative_prompt": NO_NEGATIVE} if _told(configs) else {})}
    unheeded |= abilities.unheeded
    return replace(abilities, unheeded=unheeded), Sampling(scheduler=scheduler)


def _stable_diffusion(guidance_scale: float) -> Callable[[Configs], tuple[Abilities, Sampling]]:
    def described(configs: Configs) -> tuple[Abilities, Sampling]:
        scheduler = configs("scheduler")
        # Turbo checkpoints start at the last timestep; others do only where they were trained on pure noise there.
        turbo = scheduler.get("timestep_spacing") == "trailing" and not scheduler.get("rescale_betas_zero_snr")
        if turbo:
            sampling = Sampling(scheduler=SchedulerName.EULER_A, steps=4, guidance_scale=1.0)
        else:
            sampling = Sampling(scheduler=SchedulerName.DPM, steps=25, guidance_scale=guidance_scale)
        return _guided(sampling, own_steps=turbo), sampling

    return described


def _stable_diffusion_3(configs: Configs) -> tuple[Abilities, Sampling]:
    sampling = Sampling(scheduler=FLOW, steps=28, guidance_scale=4.5)
    return _guided(sampling, unheeded={"scheduler": ONE_PATH}), sampling


def _flux(configs: Configs) -> tuple[Abilities, Sampling]:
    unheeded = {"scheduler": ONE_PATH, "negative_prompt": NO_NEGATIVE}
    if configs("transformer").get("guidance_embeds"):
        return Abilities(unheeded=unheeded), Sampling(scheduler=FLOW, steps=28, guidance_scale=3.5)
    unheeded["guidance_scale"] = NO_GUIDANCE
    return (
        Abilities(unheeded=unheeded, own_steps=True),
        Sampling(scheduler=FLOW, steps=4, guidance_scale=1.0),
    )


def _z_image(configs: Configs) -> tuple[Abilities, Sampling]:
    """The turbo checkpoint shifts its levels by 3, the one that it was distilled from by 6."""
    turbo = configs("scheduler").get("shift", 1.0) < 6
    sampling = Sampling(scheduler=FLOW, steps=8 if turbo else 28, guidance_scale=1.0 if turbo else 5.0)
    return _guided(sampling, own_steps=turbo, unheeded={"scheduler": ONE_PATH}), sampling


def _qwen_image(configs: Configs) -> tuple[Abilities, Sampling]:
    sampling = Sampling(scheduler=FLOW, steps=50, guidance_scale=4.0)
    return _guided(sampling, unheeded={"scheduler": ONE_PATH}), sampling


def _guided(
    sampling: Sampling, *, own_steps: bool = False, unheeded: Mapping[str, str] = MappingProxyType({})
) -> Abilities:
    return Abilities(
        unheeded=unheeded, own_steps=own_steps, negative_by_guidance=True, guidance_scale=sampling.guidance_scale
    )


FAMILIES: Mapping[str, Family] = MappingProxyType(
    {
        "StableDiffusionPipeline": Family(
            title="Stable Diffusion 1 and 2",
            module="unet",
            kind="StableDiffusion",
            least_area=0.5,
            most_area=2.0,
            describe=_stable_diffusion(7.5),
        ),
        "StableDiffusionXLPipeline": Family(
            title="Stable Diffusion XL",
            module="unet",
            kind="StableDiffusionXL",
            least_area=0.5,
            most_area=2.0,
            describe=_stable_diffusion(5.0),
        ),
        "StableDiffusion3Pipeline": Family(
            title="Stable Diffusion 3",
            module="stable_diffusion_3",
            kind="StableDiffusion3",
            least_area=0.25,
            most_area=2.0,
            describe=_stable_diffusion_3,
        ),
        "FluxPipeline": Family(
            title="FLUX.1", module="flux", kind="Flux", least_area=0.06, most_area=2.0, describe=_flux
        ),
        "ZImagePipeline": Family(
            title="Z-Image", module="z_image", kind="ZImage", least_area=0.25, most_area=2.0, describe=_z_image
        ),
        "QwenImagePipeline": Family(
            title="Qwen-Image",
            module="qwen_image",
            kind="QwenImage",
            least_area=0.25,
            most_area=2.0,
            describe=_qwen_image,
        ),
    }
)
"""By diffusers' name of the pipeline."""
