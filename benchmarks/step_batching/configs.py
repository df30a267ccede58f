"""Networks with random weights, in small and in their published sizes, as pipelines of diffusers and of Calotype."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import diffusers
import torch
import transformers
from torch import Tensor

from calotype.domain.abilities import Abilities
from calotype.domain.requests import Sampling, SchedulerName
from calotype.pipelines.diffusers.adapters import Adapters
from calotype.pipelines.diffusers.denoising import Denoising
from calotype.pipelines.diffusers.families import FLOW
from calotype.pipelines.diffusers.flux import Flux
from calotype.pipelines.diffusers.machine import machine_of
from calotype.pipelines.diffusers.model import Model, Text
from calotype.pipelines.diffusers.pipeline import DiffusersPipeline
from calotype.pipelines.diffusers.sizes import Sizes
from calotype.pipelines.diffusers.unet import StableDiffusion, StableDiffusionXL

BETAS = {"beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear"}
SD_VAE: Mapping[str, Any] = {
    "block_out_channels": (128, 256, 512, 512),
    "down_block_types": ("DownEncoderBlock2D",) * 4,
    "up_block_types": ("UpDecoderBlock2D",) * 4,
    "layers_per_block": 2,
    "latent_channels": 4,
    "sample_size": 512,
}


@dataclass(frozen=True, kw_only=True)
class Config:
    """What is measured."""

    side: int
    """Pixels of the square pictures."""
    tokens: int
    width: int
    pooled: int | None
    """Of an encoded text."""
    model: type[Model]
    pipe: Callable[[Config], Any]
    denoiser: Mapping[str, Any]
    """The network's configuration."""
    vae: Mapping[str, Any] = field(default_factory=lambda: dict(SD_VAE))
    scale: float = 7.5
    guided: bool = True
    """With a second evaluation at every step."""
    scheduler: str = SchedulerName.DPM


def _unet_pipe(config: Config) -> Any:
    scheduler = diffusers.DPMSolverMultistepScheduler(**BETAS, timestep_spacing="trailing", steps_offset=1)
    unet, vae = diffusers.UNet2DConditionModel(**config.denoiser), diffusers.AutoencoderKL(**config.vae)
    if config.pooled:
        return diffusers.StableDiffusionXLPipeline(
            vae=vae,
            text_encoder=None,
            text_encoder_2=None,
            tokenizer=None,
            tokenizer_2=None,
            unet=unet,
            scheduler=scheduler,
        )
    nothing = dict.fromkeys(("text_encoder", "tokenizer", "safety_checker", "feature_extractor"))
    return diffusers.StableDiffusionPipeline(
        vae=vae, unet=unet, scheduler=scheduler, requires_safety_checker=False, **nothing
    )


def _flux_pipe(config: Config) -> Any:
    nothing = dict.fromkeys(("text_encoder", "text_encoder_2", "tokenizer", "tokenizer_2"))
    return diffusers.FluxPipeline(
        scheduler=diffusers.FlowMatchEulerDiscreteScheduler(shift=3.0, use_dynamic_shifting=True),
        vae=diffusers.AutoencoderKL(**config.vae),
        transformer=diffusers.FluxTransformer2DModel(**config.denoiser),
        **nothing,
    )


CONFIGS: Mapping[str, Config] = {
    "small": Config(
        side=64,
        tokens=77,
        width=64,
        pooled=None,
        model=StableDiffusion,
        pipe=_unet_pipe,
        denoiser={
            "sample_size": 16,
            "block_out_channels": (32, 64),
            "layers_per_block": 1,
            "down_block_types": ("DownBlock2D", "CrossAttnDownBlock2D"),
            "up_block_types": ("CrossAttnUpBlock2D", "UpBlock2D"),
            "cross_attention_dim": 64,
            "attention_head_dim": 8,
            "norm_num_groups": 8,
        },
        vae={
            "block_out_channels": (16, 32, 32),
            "down_block_types": ("DownEncoderBlock2D",) * 3,
            "up_block_types": ("UpDecoderBlock2D",) * 3,
            "norm_num_groups": 8,
        },
    ),
    "sd15": Config(
        side=512,
        tokens=77,
        width=768,
        pooled=None,
        model=StableDiffusion,
        pipe=_unet_pipe,
        denoiser={"sample_size": 64, "cross_attention_dim": 768, "attention_head_dim": 8},
    ),
    "sdxl": Config(
        side=1024,
        tokens=77,
        width=2048,
        pooled=1280,
        model=StableDiffusionXL,
        pipe=_unet_pipe,
        denoiser={
            "sample_size": 128,
            "block_out_channels": (320, 640, 1280),
            "down_block_types": ("DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"),
            "up_block_types": ("CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"),
            "transformer_layers_per_block": (1, 2, 10),
            "attention_head_dim": (5, 10, 20),
            "cross_attention_dim": 2048,
            "use_linear_projection": True,
            "addition_embed_type": "text_time",
            "addition_time_embed_dim": 256,
            "projection_class_embeddings_input_dim": 2816,
        },
        scale=5.0,
    ),
    "flux": Config(
        side=1024,
        tokens=512,
        width=4096,
        pooled=768,
        model=Flux,
        pipe=_flux_pipe,
        denoiser={"guidance_embeds": True},
        vae={**SD_VAE, "latent_channels": 16, "shift_factor": 0.1159, "scaling_factor": 0.3611},
        scale=3.5,
        guided=False,
        scheduler=FLOW,
    ),
}
"""``small`` is for a CPU; the others are Stable Diffusion 1.5, SDXL and FLUX.1 as they were published."""


def pipe_of(config: Config, device: torch.device, dtype: torch.dtype) -> Any:
    """diffusers' pipeline, on the device. The same weights every time."""
    for library in (diffusers, transformers):
        library.utils.logging.set_verbosity_error()
    torch.manual_seed(0)
    before = torch.get_default_dtype()
    torch.set_default_dtype(dtype)
    try:
        with device:
            pipe = config.pipe(config)
    finally:
        torch.set_default_dtype(before)
    for component in pipe.components.values():
        if isinstance(component, torch.nn.Module):
            component.eval().requires_grad_(False)
    if getattr(pipe, "unet", None) is not None:
        pipe.unet.to(memory_format=torch.channels_last)  # for every contender: it is faster so
    pipe.set_progress_bar_config(disable=True)
    return pipe


@cache
def text_of(config_name: str, prompt: str, device: torch.device, dtype: torch.dtype) -> tuple[Tensor, Tensor | None]:
    """A stand-in for the encoded prompt: states (1, tokens, width) and the pooled one."""
    config, generator = CONFIGS[config_name], torch.Generator("cpu").manual_seed(len(prompt))
    states = torch.randn((1, config.tokens, config.width), generator=generator).to(device, dtype)
    pooled = torch.randn((1, config.pooled), generator=generator).to(device, dtype) if config.pooled else None
    return states, pooled


def pipeline_of(name: str, pipe: Any, device: torch.device, *, graphs: bool) -> DiffusersPipeline:
    """Calotype's, over the same networks."""
    config, dtype = CONFIGS[name], next(iter(pipe.vae.parameters())).dtype
    model = config.model(pipe, device)

    def embed(prompt: str) -> Text:
        states, pooled = text_of(name, prompt, device, dtype)
        return Text(states=states, pooled=pooled)

    model.embed = embed  # type: ignore[method-assign]
    model.unread = lambda field, prompt: ()  # type: ignore[method-assign]
    adapters = Adapters(pipe, {})
    recorded = [model.latent_shape(config.side, config.side)] if graphs else []
    return DiffusersPipeline(
        name=name,
        digest="0" * 64,
        revision=None,
        loras={},
        machine=machine_of(device, dtype),
        model=model,
        sizes=Sizes(native_area=config.side**2, multiple=model.multiple, least_area=0.5, most_area=2.0),
        sampling=Sampling(scheduler=config.scheduler, steps=25, guidance_scale=config.scale),
        abilities=Abilities(),
        denoising=Denoising(model, adapters, recorded=recorded),
        adapters=adapters,
        offload=False,
    )
