"""Z-Image: one stream of a transformer over text and picture, told by a language model.

A guidance scale means here what it means everywhere, 1 is no guidance; diffusers' pipeline counts from 0, so that its
scale of 4 is 5 here.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

import torch
from torch import Tensor

from calotype.engine.schedule import FlowMatching

from .model import Condition, Inputs, Model, Text, flow_matching

TOKENS = 512
"""Read of a prompt and the turn of a chat that it is put in."""
NATIVE_LATENT_SIDE = 128
"""Its configuration doesn't say; its publisher draws at 1024 px."""


class ZImage(Model):
    recordable = False
    patch = 2

    @property
    def denoiser(self) -> Any:
        return self.pipe.transformer

    @property
    def native_side(self) -> int:
        return NATIVE_LATENT_SIDE * self.factor

    @property
    def channels(self) -> int:
        return int(self.denoiser.in_channels)

    @cached_property
    def schedule(self) -> FlowMatching:
        return flow_matching(self.pipe.scheduler, self.patch)

    def embed(self, prompt: str) -> Text:
        (states,), _ = self.pipe.encode_prompt(
            prompt, device=self.device, do_classifier_free_guidance=False, max_sequence_length=TOKENS
        )
        return Text(states=states[None])

    def tokenized(self) -> tuple[Any, int]:
        tokenizer = self.pipe.tokenizer
        turn = tokenizer.apply_chat_template(
            [{"role": "user", "content": ""}], tokenize=False, add_generation_prompt=True, enable_thinking=True
        )
        return tokenizer, TOKENS - len(tokenizer(turn).input_ids)

    def inputs(self, latents: Tensor, timesteps: Tensor, conditions: Sequence[Condition]) -> Inputs:
        return {
            "x": list(latents.unsqueeze(2).unbind()),
            "t": (1000 - timesteps) / 1000,
            "cap_feats": [condition.text.states[0] for condition in conditions],
        }

    def output(self, raw: Any, latents: Tensor) -> Tensor:
        """Its direction runs from the noise to the picture, and that of flow matching the other way."""
        return -torch.stack([one.float() for one in raw]).squeeze(2)
