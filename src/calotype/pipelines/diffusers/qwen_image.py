"""Qwen-Image: a transformer over packed latents, told by a vision-language model."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

import torch
from torch import Tensor
from torch.nn.functional import pad

from calotype.engine.pipeline import Array, GuidancePolicy
from calotype.engine.schedule import FlowMatching

from .model import Condition, Inputs, Model, Text, along_channels, flow_matching, packed, sent, unpacked

TOKENS = 512
"""Read of a prompt."""


def token_norms_kept(conditional: Array, guided: Array) -> Array:
    """The guided output with each token as long as the conditional one, as the family's guidance has it."""
    wanted, found = packed(conditional), packed(guided)
    lengths = wanted.norm(dim=-1, keepdim=True) / found.norm(dim=-1, keepdim=True)
    return unpacked(found * lengths, guided)


class QwenImage(Model):
    guidance = GuidancePolicy(correct=token_norms_kept)
    recordable = False
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
        # An empty prompt has no tokens at all here; diffusers' pipelines send a space for it.
        states, _ = self.pipe.encode_prompt(prompt or " ", device=self.device, max_sequence_length=TOKENS)
        return Text(states=states)

    def tokenized(self) -> tuple[Any, int]:
        return self.pipe.tokenizer, TOKENS

    def inputs(self, latents: Tensor, timesteps: Tensor, conditions: Sequence[Condition]) -> Inputs:
        """Texts of several lengths are padded to the longest, and the padding is masked."""
        lengths = [condition.text.states.shape[1] for condition in conditions]
        longest = max(lengths)
        states = [
            pad(c.text.states, (0, 0, 0, longest - length)) for c, length in zip(conditions, lengths, strict=True)
        ]
        mask = None
        if min(lengths) < longest:
            mask = torch.arange(longest, device=latents.device) < sent(lengths, latents, torch.int64)[:, None]
        rows, columns = latents.shape[-2] // 2, latents.shape[-1] // 2
        return {
            "hidden_states": packed(latents),
            "timestep": timesteps.to(latents.dtype) / 1000,
            "encoder_hidden_states": torch.cat(states),
            "encoder_hidden_states_mask": mask,
            "img_shapes": [[(1, rows, columns)]] * len(conditions),
        }

    def output(self, raw: Any, latents: Tensor) -> Tensor:
        return unpacked(raw, latents)

    def image(self, latents: Tensor) -> Tensor:
        """Its decoder is one of films: a picture is a film of one frame."""
        config, frames = self.vae.config, latents.unsqueeze(2)
        frames = frames * along_channels(config.latents_std, frames) + along_channels(config.latents_mean, frames)
        return self.vae.decode(frames, return_dict=False)[0][:, :, 0]
