"""FLUX.1: a transformer over packed latents, told by CLIP and T5, distilled to need no second evaluation."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

import torch
from torch import Tensor

from calotype.engine.schedule import FlowMatching

from .model import Condition, Inputs, Model, Text, flow_matching, packed, pooled, sent, texts, unpacked

T5_TOKENS = 512
"""Read of a prompt."""


class Flux(Model):
    guidance = None
    patch = 2

    @property
    def denoiser(self) -> Any:
        return self.pipe.transformer

    @property
    def channels(self) -> int:
        return int(self.denoiser.config.in_channels) // 4

    @cached_property
    def schedule(self) -> FlowMatching:
        return flow_matching(self.pipe.scheduler, self.patch)

    def embed(self, prompt: str) -> Text:
        states, summary, _ = self.pipe.encode_prompt(prompt, None, device=self.device, max_sequence_length=T5_TOKENS)
        return Text(states=states, pooled=summary)

    def tokenized(self) -> tuple[Any, int]:
        return self.pipe.tokenizer_2, T5_TOKENS

    def inputs(self, latents: Tensor, timesteps: Tensor, conditions: Sequence[Condition]) -> Inputs:
        states = texts(conditions)
        rows, columns = latents.shape[-2] // 2, latents.shape[-1] // 2
        places = latents.new_zeros(rows, columns, 3)
        places[..., 1] = torch.arange(rows, device=latents.device)[:, None]
        places[..., 2] = torch.arange(columns, device=latents.device)[None]
        guidance = None
        if self.denoiser.config.guidance_embeds:
            scales = [condition.guidance_scale for condition in conditions]
            guidance = sent(scales, latents, torch.float32)
        return {
            "hidden_states": packed(latents),
            "timestep": timesteps.to(latents.dtype) / 1000,
            "guidance": guidance,
            "pooled_projections": pooled(conditions),
            "encoder_hidden_states": states,
            "txt_ids": latents.new_zeros(states.shape[1], 3),
            "img_ids": places.reshape(-1, 3),
        }

    def output(self, raw: Any, latents: Tensor) -> Tensor:
        return unpacked(raw, latents)
