"""The denoiser: a small transformer over scene tokens that attends to the text (after DiT, arXiv 2212.09748, and
PixArt's cross-attention, arXiv 2310.00426). It predicts v (arXiv 2202.00512)."""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from calotype.pipelines.bundled.network.latent import SHAPE

TOKENS, FEATURES = SHAPE
TEXT = 768


class Block(nn.Module):
    """Self-attention among tokens, cross-attention to the text, a feed-forward; the timestep scales and shifts."""

    def __init__(self, width: int, heads: int, hidden: int) -> None:
        super().__init__()
        self.heads = heads
        self.norm1 = nn.LayerNorm(width, elementwise_affine=False)
        self.norm2 = nn.LayerNorm(width)
        self.norm3 = nn.LayerNorm(width, elementwise_affine=False)
        self.qkv, self.out1 = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.query, self.out2 = nn.Linear(width, width), nn.Linear(width, width)
        self.key_value = nn.Linear(width, 2 * width)
        self.up, self.down = nn.Linear(width, hidden), nn.Linear(hidden, width)
        self.modulation = nn.Linear(width, 4 * width)
        nn.init.zeros_(self.modulation.weight)
        nn.init.zeros_(self.modulation.bias)

    def split(self, x: Tensor) -> Tensor:
        batch, length, width = x.shape
        return x.view(batch, length, self.heads, width // self.heads).transpose(1, 2)

    def text(self, x: Tensor) -> tuple[Tensor, Tensor]:
        key, value = self.key_value(x).chunk(2, -1)
        return self.split(key), self.split(value)

    def forward(self, x: Tensor, modulation: Tensor, keys: Tensor, values: Tensor, bias: Tensor) -> Tensor:
        batch, length, width = x.shape
        scale1, shift1, scale3, shift3 = self.modulation(modulation)[:, None].chunk(4, -1)
        q, k, v = (self.split(p) for p in self.qkv(self.norm1(x) * (1 + scale1) + shift1).chunk(3, -1))
        mixed = F.scaled_dot_product_attention(q, k, v)
        x = x + self.out1(mixed.transpose(1, 2).reshape(batch, length, width))
        q = self.split(self.query(self.norm2(x)))
        mixed = F.scaled_dot_product_attention(q, keys, values, bias)
        x = x + self.out2(mixed.transpose(1, 2).reshape(batch, length, width))
        out: Tensor = x + self.down(F.gelu(self.up(self.norm3(x) * (1 + scale3) + shift3)))
        return out


class Denoiser(nn.Module):
    """Two passes: ``text`` once for a prompt, ``forward`` at every step."""

    def __init__(self, width: int = 192, heads: int = 6, depth: int = 4, hidden: int = 768) -> None:
        super().__init__()
        self.config: dict[str, Any] = {"width": width, "heads": heads, "depth": depth, "hidden": hidden}
        self.elements_in, self.picture_in = nn.Linear(FEATURES, width), nn.Linear(FEATURES, width)
        self.place = nn.Parameter(torch.randn(TOKENS, width) * 0.3)
        self.text_norm, self.text_in = nn.LayerNorm(TEXT), nn.Linear(TEXT, width)
        self.text_place = nn.Parameter(torch.randn(128, width) * 0.1)
        self.nothing = nn.Parameter(torch.randn(1, width) * 0.1)
        self.pooled = nn.Linear(TEXT, width)
        self.time = nn.Sequential(nn.Linear(128, width), nn.SiLU(), nn.Linear(width, width))
        self.blocks = nn.ModuleList(Block(width, heads, hidden) for _ in range(depth))
        self.norm = nn.LayerNorm(width)
        self.elements_out, self.picture_out = nn.Linear(width, FEATURES), nn.Linear(width, FEATURES)
        for head in (self.elements_out, self.picture_out):
            nn.init.zeros_(head.weight)

    def text(self, states: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Keys and values (depth, batch, heads, 1 + length, width / heads), the attention bias, and the pooled text.

        ``mask`` is 1 where a word piece counts; all 0 is the unconditional branch. One learned token is always
        attended to, so that nothing at all is still something.
        """
        mask = mask.to(states.dtype)
        normed = self.text_norm(states)
        x = self.text_in(normed) + self.text_place[: states.shape[1]]
        x = torch.cat([self.nothing.expand(states.shape[0], 1, -1), x], 1)
        bias = torch.cat([torch.zeros_like(mask[:, :1]), (mask - 1) * 1e4], 1)[:, None, None]
        pairs = [block.text(x) for block in self.blocks]  # type: ignore[operator]
        mean = (normed * mask[..., None]).sum(1) / (mask.sum(1, keepdim=True) + 1e-6)
        return torch.stack([p[0] for p in pairs]), torch.stack([p[1] for p in pairs]), bias, self.pooled(mean)

    def forward(self, z: Tensor, t: Tensor, keys: Tensor, values: Tensor, bias: Tensor, pooled: Tensor) -> Tensor:
        """v for latents (batch, 33, 64) at timesteps (batch,) of 0 to 999, fractions allowed."""
        rate = torch.exp(-math.log(10000) * torch.arange(64, device=z.device) / 64)
        angle = t[:, None] * rate
        modulation = F.silu(self.time(torch.cat([angle.sin(), angle.cos()], -1).to(z.dtype)) + pooled)
        x = torch.cat([self.elements_in(z[:, :-1]), self.picture_in(z[:, -1:])], 1) + self.place
        for i, block in enumerate(self.blocks):
            x = block(x, modulation, keys[i], values[i], bias)
        x = self.norm(x)
        return torch.cat([self.elements_out(x[:, :-1]), self.picture_out(x[:, -1:])], 1)
