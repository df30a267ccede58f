"""Many requests of every kind at once, from many threads, against the same requests one at a time."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from itertools import product

import numpy as np
import pytest

from calotype.domain.errors import Cancelled
from calotype.domain.requests import ImageRequest, Sampling, SchedulerName
from calotype.engine.engine import Engine, Result
from calotype.engine.policy import Limits
from tests.unit.engine.fakes import TORCH, TanhPipeline, request

WAIT_S = 120.0
REQUESTS = [
    request(
        "x" * (i % 7 + 1),
        seed=100 * i,
        num_images=i % 3 + 1,
        sampling=Sampling(scheduler=scheduler, steps=steps, guidance_scale=scale),
    )
    for i, (scheduler, steps, scale) in enumerate(product(SchedulerName, (1, 4, 11, 25), (1.0, 7.5)))
]


def draw_one_by_one(pipeline: TanhPipeline) -> list[Result]:
    with Engine(pipeline) as engine:
        return [engine.submit(each).result(WAIT_S) for each in REQUESTS]


def draw_at_once(engine: Engine) -> list[Result]:
    """From eight threads; every third request has a companion that is cancelled on its way."""

    def draw(numbered: tuple[int, ImageRequest]) -> Result:
        number, each = numbered
        companion = engine.submit(each.evolve(seed=7)) if number % 3 == 0 else None
        handle = engine.submit(each)
        if companion is not None and companion.cancel():
            with pytest.raises(Cancelled):
                companion.result(WAIT_S)
        return handle.result(WAIT_S)

    with ThreadPoolExecutor(8) as threads:
        return list(threads.map(draw, enumerate(REQUESTS)))


def pixels(results: list[Result]) -> list[np.ndarray[tuple[int, ...], np.dtype[np.uint8]]]:
    return [image.pixels for result in results for image in result.images]


def test_a_crowd_gets_the_same_bytes_as_each_alone() -> None:
    with Engine(TanhPipeline(), limits=Limits(running_images=5)) as engine:
        together = draw_at_once(engine)
    alone = draw_one_by_one(TanhPipeline())
    for ours, expected in zip(pixels(together), pixels(alone), strict=True):
        np.testing.assert_array_equal(ours, expected)
    assert [[image.seed for image in result.images] for result in together] == [
        [each.seed + i for i in range(each.num_images)] for each in REQUESTS
    ]


def test_a_crowd_that_shares_its_calls_in_torch_differs_by_one_level_at_most() -> None:
    with Engine(TanhPipeline(torch=True, batched=True), arrays=TORCH) as engine:
        together = draw_at_once(engine)
    alone = draw_one_by_one(TanhPipeline())
    worst = max(
        int(np.abs(ours.astype(int) - expected).max())
        for ours, expected in zip(pixels(together), pixels(alone), strict=True)
    )
    assert worst <= 1
