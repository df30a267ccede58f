"""Stable Diffusion 1, 2 and XL: a U-Net, told by CLIP."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

import torch
from torch import Tensor

from calotype.engine.schedule import VariancePreserving

from .model import Condition, Inputs, Model, Text, pooled, sent, texts, variance_preserving


class StableDiffusion(Model):
    """1 and 2."""

    convolutional = True

    @property
    def denoiser(self) -> Any:
        return self.pipe.unet

    @property
    def native_side(self) -> int:
        return int(self.denoiser.config.sample_size) * self.factor

    @cached_property
    def schedule(self) -> VariancePreserving:
        return variance_preserving(self.pipe.scheduler)

    def embed(self, prompt: str) -> Text:
        states, _ = self.pipe.encode_prompt(prompt, self.device, 1, False)
        return Text(states=states)

    def tokenized(self) -> tuple[Any, int]:
        return self.pipe.tokenizer, self.pipe.tokenizer.model_max_length

    def inputs(self, latents: Tensor, timesteps: Tensor, conditions: Sequence[Condition]) -> Inputs:
        return {"sample": latents, "timestep": timesteps, "encoder_hidden_states": texts(conditions)}


class StableDiffusionXL(StableDiffusion):
    """XL, without its refiner."""

    def embed(self, prompt: str) -> Text:
        states, _, summary, _ = self.pipe.encode_prompt(prompt, device=self.device, do_classifier_free_guidance=False)
        if not prompt and self.pipe.config.force_zeros_for_empty_prompt:
            return Text(states=torch.zeros_like(states), pooled=torch.zeros_like(summary))
        return Text(states=states, pooled=summary)

    def tokenized(self) -> tuple[Any, int]:
        return self.pipe.tokenizer_2, self.pipe.tokenizer_2.model_max_length

    def inputs(self, latents: Tensor, timesteps: Tensor, conditions: Sequence[Condition]) -> Inputs:
        # The size of the picture trained on, where its crop began, and the size wanted: as if it were whole.
        sizes = [(c.height, c.width, 0, 0, c.height, c.width) for c in conditions]
        added = {"text_embeds": pooled(conditions), "time_ids": sent(sizes, latents)}
        return {**super().inputs(latents, timesteps, conditions), "added_cond_kwargs": added}
