"""The no-op pipeline: a test card, and honest about it."""

from __future__ import annotations

import io

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from calotype.domain.requests import OutputFormat
from calotype.engine.engine import Engine
from calotype.engine.pipeline import Pipeline
from calotype.pipelines.noop import NoopPipeline
from tests.unit.engine.fakes import request


@pytest.mark.parametrize(("width", "height"), [(1024, 768), (1, 1), (5, 300)])
def test_the_test_card_has_the_size_asked_for(width: int, height: int) -> None:
    with Engine(NoopPipeline()) as engine:
        (image,) = engine.submit(request(width=width, height=height)).result().images
    assert image.pixels.shape == (height, width, 3)
    assert image.pixels.dtype == np.uint8


def card(prompt: str, seed: int) -> NDArray[np.uint8]:
    with Engine(NoopPipeline()) as engine:
        pixels: NDArray[np.uint8] = (
            engine.submit(request(prompt, width=64, height=40, seed=seed)).result().images[0].pixels
        )
    return pixels


def test_it_is_the_same_for_every_prompt_and_seed() -> None:
    np.testing.assert_array_equal(card("a fox", 1), card("a cat", 2))


@pytest.mark.parametrize("output_format", OutputFormat)
def test_its_file_is_ready_in_the_format_asked_for(output_format: OutputFormat) -> None:
    with Engine(NoopPipeline()) as engine:
        wanted = request(width=64, height=40).evolve(output_format=output_format)
        file = engine.submit(wanted).result().images[0].file
    assert file is not None
    with Image.open(io.BytesIO(file)) as picture:
        assert (picture.format, picture.size) == (output_format.upper(), (64, 40))


def test_it_says_that_it_drew_nothing() -> None:
    with Engine(NoopPipeline()) as engine:
        notices = engine.submit(request(num_images=2)).result().notices
    assert [notice.code for notice in notices] == ["test_card"]


def test_a_preview_is_at_most_256_pixels_and_keeps_the_shape() -> None:
    pipeline: Pipeline = NoopPipeline()
    wide = request(width=1024, height=512)
    assert pipeline.preview(np.zeros(1), pipeline.encode(wide), wide, 0).shape == (128, 256, 3)
    assert pipeline.preview(np.zeros(1), pipeline.encode(wide), request(), 0).shape == (6, 8, 3)


def test_its_own_sampling_says_everything() -> None:
    sampling = NoopPipeline.sampling
    assert None not in (sampling.scheduler, sampling.steps, sampling.guidance_scale)
