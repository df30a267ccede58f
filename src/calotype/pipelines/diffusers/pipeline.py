"""A checkpoint of a known family, as the engine steps it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache

import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.functional import interpolate

from calotype.domain.abilities import Abilities
from calotype.domain.errors import DrawingFailed
from calotype.domain.loras import Lora, check_offered
from calotype.domain.requests import ImageRequest, Sampling
from calotype.engine.machine import Machine
from calotype.engine.pipeline import Array, Conditioning, Decoded, GuidancePolicy, Tick
from calotype.engine.schedule import Schedule

from .adapters import Adapters
from .denoising import Denoising
from .model import Condition, Model, Text
from .sizes import Sizes

KEPT_TEXTS = 64
"""Prompts whose text is not encoded anew; of the largest text encoders each has 4 MB."""
PREVIEW_SIDE = 256


class DiffusersPipeline:
    """One loaded checkpoint."""

    def __init__(
        self,
        *,
        name: str,
        digest: str,
        revision: str | None,
        loras: Mapping[str, str],
        machine: Machine,
        model: Model,
        sizes: Sizes,
        sampling: Sampling,
        abilities: Abilities,
        denoising: Denoising,
        adapters: Adapters,
        offload: bool,
    ) -> None:
        """``offload``: the text encoders are on the device only while they encode."""
        self.name = name
        self.digest = digest
        self.revision = revision
        self.loras = loras
        self.machine = machine
        self.sampling = sampling
        self.abilities = abilities
        self.model = model
        self.sizes = sizes
        self.device = model.device
        self.batched = model.device.type != "cpu"
        self.schedule: Schedule = model.schedule
        self.guidance: GuidancePolicy | None = model.guidance
        self._denoising = denoising
        self._adapters = adapters
        self._offload = offload
        self._streams = threading.local()
        self._text: Callable[[str, tuple[Lora, ...]], Text] = lru_cache(KEPT_TEXTS)(self._embed)

    def latent_shape(self, width: int, height: int) -> tuple[int, ...]:
        """(channels, rows, columns)."""
        return self.model.latent_shape(*self.sizes.drawn(width, height))

    def encode(self, request: ImageRequest) -> Conditioning:
        width, height = self.sizes.drawn(request.width, request.height)
        scale, loras = request.sampling.guidance_scale, request.loras
        check_offered(loras, self.abilities.loras)

        def condition(prompt: str) -> Condition:
            text = self._text(prompt, loras)
            return Condition(text=text, width=width, height=height, guidance_scale=scale, loras=loras)

        guided = self.guidance is not None and scale != 1
        return Conditioning(
            positive=condition(request.prompt),
            negative=condition(request.negative_prompt) if guided else None,
            adapters=loras,
            notices=(
                *self.sizes.notices(request.width, request.height),
                *self.model.unread("prompt", request.prompt),
                *(self.model.unread("negative_prompt", request.negative_prompt) if guided else ()),
            ),
        )

    def denoise(self, latents: Tensor, timesteps: Tensor, conditions: Sequence[Condition]) -> Tensor:
        return self._denoising(latents, timesteps, conditions)

    def decode(
        self, latent: Tensor, conditioning: Conditioning, request: ImageRequest, seed: int, tick: Tick
    ) -> Decoded:
        tick(0.0)
        pixels = self._pixels(latent[None])
        return Decoded(pixels=self.sizes.fitted(pixels, request.width, request.height))

    def preview(self, latent: Tensor, conditioning: Conditioning, request: ImageRequest, seed: int) -> Array:
        scale = PREVIEW_SIDE / (max(latent.shape[-2:]) * self.model.factor)
        small = latent[None]
        if scale < 1:
            small = interpolate(small, scale_factor=scale, mode="bilinear", antialias=True)
        return self._pixels(small)

    def warm_up(self, together: Mapping[tuple[int, ...], int]) -> None:
        """Runs everything once, so that no request waits for what is done at the first time only. ``together``: the
        most images of a latent's shape that share a step; tried are as many of them as fit in memory."""
        text, branches = self._text("", ()), 1 if self.guidance is None else 2
        for shape, images in together.items():
            height, width = (side * self.model.factor for side in shape[-2:])
            condition = Condition(text=text, width=width, height=height, guidance_scale=self.sampling.guidance_scale)
            for count in range(1, branches * images + 1):
                latents = torch.zeros((count, *shape), device=self.device)
                try:
                    self.denoise(latents, torch.full((count,), 500.0, device=self.device), [condition] * count)
                except torch.OutOfMemoryError:
                    if count <= branches:
                        raise
                    break
            self._pixels(latents[:1])

    def _embed(self, prompt: str, loras: tuple[Lora, ...]) -> Text:
        with torch.no_grad(), self._encoders_here(), self._apart():
            for encoder in self.model.encoders:
                self._adapters.wear(encoder, loras)
            text = self.model.embed(prompt)
            for tensor in (text.states, text.pooled):
                if tensor is not None and tensor.is_cuda:
                    # Steps read it; what is forgotten meanwhile must not be written over.
                    tensor.record_stream(torch.cuda.default_stream(self.device))
            return text

    @contextmanager
    def _encoders_here(self) -> Iterator[None]:
        """Only one thread encodes."""
        moved = self.model.encoders if self._offload else []
        for encoder in moved:
            encoder.to(self.device)
        try:
            yield
        finally:
            for encoder in moved:
                encoder.to("cpu")

    def _pixels(self, latents: Tensor) -> NDArray:  # type: ignore[type-arg]
        """uint8 (height, width, 3) of a batch of one."""
        with torch.no_grad(), self._apart():
            image = self.model.image(latents.to(self.model.vae.dtype))[0].float()
            if not torch.isfinite(image).all():
                raise DrawingFailed("the pipeline's decoder gave no finite numbers")
            levels = ((image / 2 + 0.5).clamp(0, 1) * 255).round().to(torch.uint8)
            return levels.permute(1, 2, 0).contiguous().cpu().numpy()

    @contextmanager
    def _apart(self) -> Iterator[None]:
        """What is computed here does not queue behind the steps of a GPU that come later; at the end it is done."""
        if self.device.type != "cuda":
            yield
            return
        stream = getattr(self._streams, "own", None)
        if stream is None:
            # A thread keeps its stream: what was allocated for one stream is used again on that stream alone.
            stream = self._streams.own = torch.cuda.Stream(self.device)
        stream.wait_stream(torch.cuda.default_stream(self.device))
        with torch.cuda.stream(stream):
            yield
        stream.synchronize()
