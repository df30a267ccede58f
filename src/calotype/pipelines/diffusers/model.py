"""What a family of checkpoints is to the pipeline around it: how its networks are asked.

A family asks diffusers' and transformers' networks just as diffusers' own pipeline of that family does; the tests hold
the one against the other.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from calotype.domain.loras import Lora
from calotype.domain.requests import Notice
from calotype.engine.pipeline import Array, GuidancePolicy
from calotype.engine.schedule import DynamicShift, FlowMatching, Schedule, VariancePreserving

from .reading import unread


@dataclass(frozen=True, kw_only=True, eq=False)
class Text:
    """A prompt as the denoiser attends to it."""

    states: Tensor
    """(1, tokens, width)."""
    pooled: Tensor | None = None
    """(1, width)."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Condition:
    """What one evaluation is told besides the latent and the timestep."""

    text: Text
    width: int
    height: int
    """Pixels, as drawn."""
    guidance_scale: float | None = None
    """For networks that take it as an input."""
    loras: tuple[Lora, ...] = ()
    """What the weights wear; equal for all that share an evaluation."""


Inputs = dict[str, Any]
"""What the denoiser is called with: tensors whose first axis is the batch, and what is the same for all."""


class Model(ABC):
    """A family's networks, loaded."""

    guidance: GuidancePolicy | None = GuidancePolicy()
    convolutional = False
    """Its denoiser is faster with channels last."""
    recordable = True
    """Its denoiser's inputs have one shape for all prompts, and it looks into none."""

    def __init__(self, pipe: Any, device: torch.device) -> None:
        """``pipe``: diffusers' pipeline of this family; ``device``: where it computes."""
        self.pipe = pipe
        self.device = device

    @property
    @abstractmethod
    def denoiser(self) -> Any:
        """The network that is evaluated at every step."""

    @property
    def patch(self) -> int:
        """A token is patch x patch values of the latent's last two axes."""
        return 1

    @property
    def vae(self) -> Any:
        return self.pipe.vae

    @property
    def encoders(self) -> list[Any]:
        """The text encoders."""
        names = ("text_encoder", "text_encoder_2", "text_encoder_3")
        return [encoder for name in names if (encoder := getattr(self.pipe, name, None)) is not None]

    @property
    def channels(self) -> int:
        """Of a latent."""
        return int(self.denoiser.config.in_channels)

    @property
    def factor(self) -> int:
        """Pixels to a latent's value, along a side."""
        return int(self.pipe.vae_scale_factor)

    def latent_shape(self, width: int, height: int) -> tuple[int, ...]:
        """Of a legal size, without the batch axis."""
        return (self.channels, height // self.factor, width // self.factor)

    @property
    def native_side(self) -> int:
        """Pixels of the square that it was trained on."""
        return int(self.pipe.default_sample_size) * self.factor

    @property
    def multiple(self) -> int:
        """Sides are multiples of it, in pixels."""
        return self.factor * self.patch

    @property
    @abstractmethod
    def schedule(self) -> Schedule: ...

    @abstractmethod
    def embed(self, prompt: str) -> Text:
        """Of one text; empty: of nothing, as guidance leads away from it."""

    @abstractmethod
    def tokenized(self) -> tuple[Any, int]:
        """The tokenizer that reads furthest, and how many tokens it reads."""

    @abstractmethod
    def inputs(self, latents: Tensor, timesteps: Tensor, conditions: Sequence[Condition]) -> Inputs:
        """For (batch, channels, rows, columns) in the networks' type and (batch,) timesteps."""

    def output(self, raw: Any, latents: Tensor) -> Tensor:
        """The prediction in the latents' shape from what the denoiser gave first."""
        return raw

    def image(self, latents: Tensor) -> Tensor:
        """(batch, 3, height, width) in -1 to 1 from finished latents."""
        config = self.vae.config
        mean, std = getattr(config, "latents_mean", None), getattr(config, "latents_std", None)
        latents = latents / config.scaling_factor
        if mean is not None and std is not None:
            latents = latents * along_channels(std, latents) + along_channels(mean, latents)
        return self.vae.decode(latents + (getattr(config, "shift_factor", None) or 0.0), return_dict=False)[0]

    def unread(self, field: str, prompt: str) -> tuple[Notice, ...]:
        """What has to be said of a prompt that is longer than what is read."""
        return unread(field, prompt, *self.tokenized())


def sent(values: Sequence[Any], like: Tensor, dtype: torch.dtype | None = None) -> Tensor:
    """A tensor of them where ``like`` is, of its type if no other is named. A GPU is not waited for."""
    tensor = torch.tensor(values, dtype=dtype or like.dtype)
    return tensor.pin_memory().to(like.device, non_blocking=True) if like.is_cuda else tensor.to(like.device)


def along_channels(values: Sequence[float], like: Tensor) -> Tensor:
    """(channels,) values that multiply (batch, channels, ...)."""
    return sent(values, like).reshape((1, -1, *[1] * (like.dim() - 2)))


def texts(conditions: Sequence[Condition]) -> Tensor:
    """(batch, tokens, width); all have as many tokens."""
    return torch.cat([condition.text.states for condition in conditions])


def pooled(conditions: Sequence[Condition]) -> Tensor:
    """(batch, width)."""
    return torch.cat([condition.text.pooled for condition in conditions])  # type: ignore[misc]


def variance_preserving(scheduler: Any) -> VariancePreserving:
    """The schedule that a scheduler of diffusers was configured with."""
    return VariancePreserving(
        alphas_cumprod=tuple(float(alpha) for alpha in scheduler.alphas_cumprod),
        prediction=scheduler.config.prediction_type,
    )


def flow_matching(scheduler: Any, patch: int, *, even: bool = True) -> FlowMatching:
    """The same of FlowMatchEulerDiscreteScheduler. ``even``: levels run from 1 to 1/steps, and not to its own ends."""
    config: Mapping[str, Any] = scheduler.config
    shift: float | DynamicShift = float(scheduler.shift)
    if config["use_dynamic_shifting"]:
        shift = DynamicShift(
            base_tokens=config["base_image_seq_len"],
            base_mu=config["base_shift"],
            max_tokens=config["max_image_seq_len"],
            max_mu=config["max_shift"],
            exponential=config["time_shift_type"] == "exponential",
        )
    return FlowMatching(
        shift=shift,
        patch=patch,
        first=1.0 if even else float(scheduler.sigma_max),
        last=None if even else float(scheduler.sigma_min),
        terminal=config["shift_terminal"],
        training_steps=config["num_train_timesteps"],
    )


def packed(latents: Tensor) -> Tensor:
    """(batch, tokens, 4·channels) from (batch, channels, rows, columns): a token is 2 x 2 values."""
    batch, channels, rows, columns = latents.shape
    squares = latents.view(batch, channels, rows // 2, 2, columns // 2, 2).permute(0, 2, 4, 1, 3, 5)
    return squares.reshape(batch, (rows // 2) * (columns // 2), channels * 4)


def unpacked(tokens: Tensor, like: Array) -> Tensor:
    """The other way, to the shape of ``like``."""
    batch, channels, rows, columns = like.shape
    squares = tokens.view(batch, rows // 2, columns // 2, channels, 2, 2).permute(0, 3, 1, 4, 2, 5)
    return squares.reshape(batch, channels, rows, columns)
