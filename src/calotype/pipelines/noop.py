"""A pipeline that draws nothing: every request gets a test card. For tests, and to measure all that is around it.

The card is colour bars, with the seed below them as 32 black or white fields: its bits, the highest first.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from calotype.domain.requests import ImageRequest, Notice, Sampling, SchedulerName
from calotype.engine.pipeline import Conditioning, Decoded, GuidancePolicy, Prediction, Tick

BARS = np.array(
    [
        (191, 191, 191),
        (191, 191, 0),
        (0, 191, 191),
        (0, 191, 0),
        (191, 0, 191),
        (191, 0, 0),
        (0, 0, 191),
    ],
    np.uint8,
)
"""The colours of a test card, from left to right."""

TEST_CARD = Notice(code="test_card", message="This is a test card: the no-op pipeline draws no prompt.")

PREVIEW_SIDE = 256


class NoopPipeline:
    """Encodes nothing, predicts nothing, and decodes a test card of the right size."""

    name = "noop"
    digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    """Of no weights at all."""
    prediction: Prediction = "epsilon"
    alphas_cumprod: Sequence[float] = tuple(1.0 - (t + 1) / 1001 for t in range(1000))
    guidance = GuidancePolicy()
    sampling = Sampling(scheduler=SchedulerName.DDIM, steps=4, guidance_scale=1.0)
    batched = False

    def __init__(self, step_ms: float = 0.0) -> None:
        """``step_ms``: how long an evaluation pretends to take."""
        self.step_ms = step_ms

    def latent_shape(self, width: int, height: int) -> tuple[int, ...]:
        return (4, max(height // 64, 1), max(width // 64, 1))

    def encode(self, request: ImageRequest) -> Conditioning:
        return Conditioning(positive=None, negative=None, notices=(TEST_CARD,))

    def denoise(
        self, latents: NDArray[np.float32], timesteps: NDArray[np.float32], conditions: Sequence[Any]
    ) -> NDArray[np.float32]:
        """Zeros: there is no noise in it."""
        if self.step_ms:
            time.sleep(self.step_ms / 1000)
        return np.zeros_like(latents)

    def decode(
        self, latent: NDArray[np.float32], conditioning: Conditioning, request: ImageRequest, seed: int, tick: Tick
    ) -> Decoded:
        tick(0.0)
        return Decoded(pixels=_test_card(request.width, request.height, seed))

    def preview(
        self, latent: NDArray[np.float32], conditioning: Conditioning, request: ImageRequest, seed: int
    ) -> NDArray[np.uint8]:
        scale = min(PREVIEW_SIDE / max(request.width, request.height), 1.0)
        return _test_card(max(round(request.width * scale), 1), max(round(request.height * scale), 1), seed)


def _test_card(width: int, height: int, seed: int) -> NDArray[np.uint8]:
    columns = np.arange(width)
    card = np.empty((height, width, 3), np.uint8)
    card[:] = BARS[columns * len(BARS) // width]
    bits = seed >> (31 - columns * 32 // width) & 1
    card[height - height // 4 :] = (bits * 255).astype(np.uint8)[:, None]
    return card
