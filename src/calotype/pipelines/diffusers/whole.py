"""Any other text-to-image pipeline of diffusers: it runs from end to end, and tells of its steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from threading import Lock
from typing import Any, NoReturn

import numpy as np
import torch
from transformers import PreTrainedTokenizerBase
from transformers.tokenization_utils_base import VERY_LARGE_INTEGER

from calotype.domain.abilities import Abilities
from calotype.domain.loras import check_offered
from calotype.domain.requests import ImageRequest, Notice, Sampling
from calotype.engine.machine import Machine
from calotype.engine.pipeline import Array, Conditioning, Decoded, Tick

from .adapters import Adapters
from .calls import Parameters, parameters_in, scale_of
from .reading import unread
from .sizes import Sizes

LEAST_AREA, MOST_AREA = 0.25, 2.0
NATIVE_LATENT_SIDE = 128
"""Where a pipeline doesn't say."""


class WholePipeline:
    """One request at a time: its scheduler has one state."""

    batched = False
    schedule = None
    guidance = None

    def __init__(
        self,
        *,
        name: str,
        digest: str,
        revision: str | None,
        loras: Mapping[str, str],
        machine: Machine,
        pipe: Any,
        sampling: Sampling,
        abilities: Abilities,
        adapters: Adapters,
        device: torch.device,
    ) -> None:
        self.name = name
        self.digest = digest
        self.revision = revision
        self.loras = loras
        self.machine = machine
        self.abilities = abilities
        self.device = device
        self._adapters = adapters
        self._pipe = pipe
        self.sampling = self._own(sampling)
        self.sizes = self._sizes()
        self._turn = Lock()

    @cached_property
    def _takes(self) -> Parameters:
        return parameters_in(type(self._pipe))

    @cached_property
    def _scale(self) -> str | None:
        return scale_of(self._takes)

    def _own(self, sampling: Sampling) -> Sampling:
        """The call's own defaults, where the binding says nothing."""
        steps = self._takes.get("num_inference_steps") or 1
        scale = self._takes[self._scale] if self._scale else 1.0
        return replace(
            sampling,
            steps=sampling.steps or int(steps),
            guidance_scale=float(scale) if sampling.guidance_scale is None else sampling.guidance_scale,
        )

    def _sizes(self) -> Sizes:
        denoiser = getattr(self._pipe, "transformer", None) or getattr(self._pipe, "unet", None)
        of_pixels = getattr(getattr(denoiser, "config", None), "in_channels", None) == 3
        factor = int(getattr(self._pipe, "vae_scale_factor", 1 if of_pixels else 8))
        side = getattr(denoiser.config, "sample_size", None) if denoiser is not None else None
        side = side or getattr(self._pipe, "default_sample_size", None) or NATIVE_LATENT_SIDE
        return Sizes(
            native_area=(int(side) * factor) ** 2, multiple=2 * factor, least_area=LEAST_AREA, most_area=MOST_AREA
        )

    def latent_shape(self, width: int, height: int) -> tuple[int, ...]:
        return ()

    def encode(self, request: ImageRequest) -> Conditioning:
        check_offered(request.loras, self.abilities.loras)
        notices = list(self.sizes.notices(request.width, request.height))
        if (read := self._tokenized) is not None:
            notices += unread("prompt", request.prompt, *read)
            if "negative_prompt" not in self.abilities.unheeded:
                notices += unread("negative_prompt", request.negative_prompt, *read)
        return Conditioning(positive=None, negative=None, notices=tuple(notices))

    @cached_property
    def _tokenized(self) -> tuple[Any, int] | None:
        """The tokenizer that reads furthest and how many tokens it reads; None where nobody says how many."""
        found = [one for one in self._pipe.components.values() if isinstance(one, PreTrainedTokenizerBase)]
        most = self._takes.get("max_sequence_length") or VERY_LARGE_INTEGER
        ends = [(min(one.model_max_length, most), one) for one in found]
        end, tokenizer = max(ends, key=lambda pair: pair[0], default=(VERY_LARGE_INTEGER, None))
        return None if end >= VERY_LARGE_INTEGER else (tokenizer, end)

    def denoise(self, latents: Array, timesteps: Array, conditions: Sequence[Any]) -> NoReturn:
        raise NotImplementedError("it can't be stepped")

    def decode(
        self, latent: Array, conditioning: Conditioning, request: ImageRequest, seed: int, tick: Tick
    ) -> Decoded:
        steps = request.sampling.steps or 1
        width, height = self.sizes.drawn(request.width, request.height)

        def stepped(_: Any, step: int, __: Any, kept: dict[str, Any]) -> dict[str, Any]:
            told(step)
            return kept

        def told(step: int, *_: Any) -> None:
            tick(min((step + 1) / (steps + 1), 1.0))

        asked = {
            "prompt": request.prompt,
            "negative_prompt": request.negative_prompt or self._takes.get("negative_prompt"),
            "width": width,
            "height": height,
            "num_inference_steps": steps,
            **({self._scale: request.sampling.guidance_scale} if self._scale else {}),
            "generator": torch.Generator("cpu").manual_seed(seed),
            "callback_on_step_end": stepped,
            "callback": None if "callback_on_step_end" in self._takes else told,
            "output_type": "pil",
        }
        with self._turn, torch.no_grad():
            tick(0.0)
            for network in self._pipe.components.values():
                if isinstance(network, torch.nn.Module):
                    self._adapters.wear(network, request.loras)
            result = self._pipe(**{name: value for name, value in asked.items() if name in self._takes})
        pixels = np.array(result.images[0].convert("RGB"))
        return Decoded(
            pixels=self.sizes.fitted(pixels, request.width, request.height),
            notices=_another(pixels.shape[1::-1], (width, height)),
        )

    def preview(self, latent: Array, conditioning: Conditioning, request: ImageRequest, seed: int) -> NoReturn:
        raise NotImplementedError("it has no latent to look at")


def _another(drawn: tuple[int, ...], told: tuple[int, int]) -> tuple[Notice, ...]:
    """Some pipelines draw the nearest of a few sizes, whatever they are told."""
    if drawn == told:
        return ()
    message = f"{told[0]}x{told[1]} was drawn at {drawn[0]}x{drawn[1]}, as this pipeline chose, and resampled."
    return (Notice(code="resampled", message=message),)
