"""Stable Diffusion 3 and 3.5: a transformer, told by two CLIPs and T5, by flow matching."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from torch import Tensor

from calotype.engine.schedule import FlowMatching

from .model import Condition, Inputs, Model, Text, flow_matching, pooled, texts

T5_TOKENS = 256
"""Read of a prompt."""


class StableDiffusion3(Model):
    @property
    def denoiser(self) -> Any:
        return self.pipe.transformer

    @property
    def patch(self) -> int:
        return int(self.denoiser.config.patch_size)

    @cached_property
    def schedule(self) -> FlowMatching:
        return flow_matching(self.pipe.scheduler, self.patch, even=False)

    def embed(self, prompt: str) -> Text:
        states, _, summary, _ = self.pipe.encode_prompt(
            prompt, prompt, prompt, device=self.device, do_classifier_free_guidance=False, max_sequence_length=T5_TOKENS
        )
        return Text(states=states, pooled=summary)

    def tokenized(self) -> tuple[Any, int]:
        if self.pipe.text_encoder_3 is None:
            return self.pipe.tokenizer_2, self.pipe.tokenizer_2.model_max_length
        return self.pipe.tokenizer_3, T5_TOKENS

    def inputs(self, latents: Tensor, timesteps: Tensor, conditions: Sequence[Condition]) -> Inputs:
        return {
            "hidden_states": latents,
            "timestep": timesteps,
            "encoder_hidden_states": texts(conditions),
            "pooled_projections": pooled(conditions),
        }
