"""From a checkpoint's folder to a pipeline in memory: safetensors only, no code that came with it, no network."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import diffusers
import torch
import transformers

from calotype.domain.errors import PipelineUnavailable

from .adapters import Adapters, fuse
from .calls import obstacle, parameters_in
from .denoising import Denoising
from .families import Family, describe
from .machine import machine_of
from .model import Model
from .options import Options
from .pipeline import DiffusersPipeline
from .sizes import Sizes
from .whole import WholePipeline

DTYPES = {"bfloat16": torch.bfloat16, "float16": torch.float16, "float32": torch.float32}
RECOMPILES = 64
"""Shapes that torch.compile may compile a network for."""


def load(
    folder: Path,
    *,
    name: str,
    digest: str,
    pipeline_class: str,
    variant: str | None,
    options: Options,
    threads: int = 1,
    sizes: Iterable[tuple[int, int]] = (),
    together: Callable[[tuple[int, int]], int] = lambda _: 1,
    revision: str | None = None,
    loras: Mapping[str, str] = MappingProxyType({}),
) -> DiffusersPipeline | WholePipeline:
    """``threads``: of the processor, for one evaluation. ``sizes``: in pixels, those drawn again and again, which may
    be recorded. ``together``: so many images of a size share a step, as far as is known. ``loras``: the digest of each
    that is offered. Raises PipelineUnavailable, CheckpointError where a LoRA is for other weights, and what diffusers
    does."""
    for library in (diffusers, transformers):
        library.utils.logging.set_verbosity_error()
        library.utils.logging.disable_progress_bar()
    description = describe(folder, pipeline_class, options)
    device = _device(options.device)
    if device.type == "cpu":
        torch.set_num_threads(threads)
    dtype = _dtype(options.dtype, device)
    machine = machine_of(device, dtype)
    pipe = _from_folder(folder, pipeline_class, variant, dtype)
    fuse(pipe, [(lora.path, lora.weight) for lora in options.lora])
    adapters = Adapters(pipe, {lora.name: lora.path for lora in options.offer})
    if options.tiling:
        _tile(pipe, pipeline_class)
    if description.family is None:
        return WholePipeline(
            adapters=adapters,
            name=name,
            digest=digest,
            revision=revision,
            loras=loras,
            machine=machine,
            pipe=pipe.to(device),
            sampling=description.sampling,
            abilities=description.abilities,
            device=device,
        )
    model = _model(description.family, pipe, device, options)
    drawable = Sizes(
        native_area=model.native_side**2,
        multiple=model.multiple,
        least_area=description.family.least_area,
        most_area=description.family.most_area,
    )
    often = {model.latent_shape(*size): together(size) for size in (drawable.drawn(*asked) for asked in sizes)}
    recorded = often if device.type == "cuda" and options.graphs and model.recordable else {}
    pipeline = DiffusersPipeline(
        name=name,
        digest=digest,
        revision=revision,
        loras=loras,
        machine=machine,
        model=model,
        sizes=drawable,
        sampling=description.sampling,
        abilities=description.abilities,
        denoising=Denoising(model, adapters, recorded=recorded),
        adapters=adapters,
        offload=options.offload and device.type == "cuda",
    )
    if device.type == "cuda":
        first = often if recorded or options.compile == "full" else {}
        pipeline.warm_up(first or {model.latent_shape(model.native_side, model.native_side): 1})
    return pipeline


def _device(name: str) -> torch.device:
    if name == "auto":
        return torch.device("cuda" if torch.cuda.is_available() else "cpu")
    try:
        device = torch.device(name)
        torch.zeros((), device=device)
    except (RuntimeError, AssertionError) as error:
        raise PipelineUnavailable(f"there is no device {name!r} to run on: {error}") from error
    return device


def _dtype(name: str, device: torch.device) -> torch.dtype:
    return DTYPES["bfloat16" if device.type == "cuda" else "float32"] if name == "auto" else DTYPES[name]


def _from_folder(folder: Path, pipeline_class: str, variant: str | None, dtype: torch.dtype) -> Any:
    kind = getattr(diffusers, pipeline_class, None)
    if kind is None:
        raise PipelineUnavailable(f"diffusers {diffusers.__version__} has no {pipeline_class}: a newer one may have it")
    if reason := obstacle(pipeline_class, parameters_in(kind)):
        raise PipelineUnavailable(reason)
    # Pictures are judged elsewhere, alike for all pipelines.
    unused = {} if "safety_checker" not in kind._optional_components else {"safety_checker": None}
    # What a checkpoint leaves out, such as the largest of several text encoders, must be said to be left out.
    index = json.loads((folder / kind.config_name).read_text("utf-8"))
    unused |= {name: None for name, value in index.items() if value == [None, None]}
    pipe = kind.from_pretrained(
        folder,
        dtype=dtype,
        variant=variant,
        use_safetensors=True,
        local_files_only=True,
        trust_remote_code=False,
        **unused,
    )
    pipe.set_progress_bar_config(disable=True)
    return pipe


def _tile(pipe: Any, pipeline_class: str) -> None:
    vae: Any = getattr(pipe, "vae", None)
    if not hasattr(vae, "enable_tiling"):
        raise PipelineUnavailable(f"{pipeline_class} has no decoder that works in tiles: leave out tiling")
    vae.enable_tiling()


def _model(family: Family, pipe: Any, device: torch.device, options: Options) -> Model:
    """On the device, and as fast there as the options let it be."""
    module = importlib.import_module(f"{__package__}.{family.module}")
    model: Model = getattr(module, family.kind)(pipe, device)
    resting = model.encoders if options.offload and device.type == "cuda" else []
    for component in pipe.components.values():
        if isinstance(component, torch.nn.Module):
            component.eval().requires_grad_(False)
            if component not in resting:
                component.to(device)
    if model.vae.dtype == torch.float16 and getattr(model.vae.config, "force_upcast", False):
        model.vae.to(torch.float32)  # it leaves float16's range: its pictures would be black
    if model.convolutional:
        model.denoiser.to(memory_format=torch.channels_last)
    if device.type == "cuda":
        torch.backends.cudnn.benchmark = True
    if options.compile == "blocks":
        model.denoiser.compile_repeated_blocks()
    elif options.compile == "full":
        torch._dynamo.config.recompile_limit = RECOMPILES
        model.denoiser.compile(dynamic=False)
    return model
