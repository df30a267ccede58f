"""A pipeline that draws nothing: every request gets the test card of its size. For tests, to measure all that is around
it, and for other people's.

The card and its file are made once for a size and format: nothing but what is around the pipeline takes time.
"""

from __future__ import annotations

import io
import time
from collections.abc import Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from calotype.domain.abilities import Abilities
from calotype.domain.requests import ImageRequest, Notice, OutputFormat, Sampling, SchedulerName
from calotype.engine.pipeline import Conditioning, Decoded, GuidancePolicy, Tick
from calotype.engine.schedule import Schedule, VariancePreserving

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
CARDS = 16
"""Sizes that are kept; one of 2048 x 2048 has 12 MB."""


class NoopPipeline:
    """Encodes nothing, predicts nothing, and decodes a test card of the right size."""

    name = "noop"
    digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    revision: str | None = None
    loras: Mapping[str, str] = MappingProxyType({})
    """Of no weights at all."""
    schedule: Schedule = VariancePreserving(
        alphas_cumprod=tuple(1.0 - (t + 1) / 1001 for t in range(1000)), prediction="epsilon"
    )
    guidance = GuidancePolicy()
    sampling = Sampling(scheduler=SchedulerName.DDIM, steps=4, guidance_scale=1.0)
    abilities = Abilities()
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
        width, height = request.width, request.height
        return Decoded(pixels=_test_card(width, height), file=_test_file(width, height, request.output_format))

    def preview(
        self, latent: NDArray[np.float32], conditioning: Conditioning, request: ImageRequest, seed: int
    ) -> NDArray[np.uint8]:
        scale = min(PREVIEW_SIDE / max(request.width, request.height), 1.0)
        return _test_card(max(round(request.width * scale), 1), max(round(request.height * scale), 1))


@lru_cache(CARDS)
def _test_card(width: int, height: int) -> NDArray[np.uint8]:
    """Colour bars above a ramp from black to white."""
    columns = np.arange(width)
    card = np.empty((height, width, 3), np.uint8)
    card[:] = BARS[columns * len(BARS) // width]
    card[height - height // 4 :] = (columns * 255 // max(width - 1, 1)).astype(np.uint8)[:, None]
    card.flags.writeable = False
    return card


@lru_cache(3 * CARDS)
def _test_file(width: int, height: int, output_format: OutputFormat) -> bytes:
    from PIL import Image

    file = io.BytesIO()
    Image.fromarray(_test_card(width, height), "RGB").save(file, output_format.value)
    return file.getvalue()
