"""The wind, and shadows from outside the picture."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.render.breezes import leafy_shade, slatted_shade, wind
from calotype.pipelines.bundled.render.light import light_of
from calotype.pipelines.bundled.scene import Scene
from calotype.pipelines.bundled.wisps import Effect, Wisp

HEIGHT, WIDTH = 120, 180


def drawn(paint: Callable[..., None], effect: Effect) -> np.ndarray:
    image = np.full((HEIGHT, WIDTH, 3), 0.5, np.float32)
    paint(image, Wisp(effect=effect), light_of(Scene(environment=Environment.STUDIO)), np.random.default_rng(3))
    return image


def test_wind_is_light_streaks_over_what_is_there() -> None:
    image = drawn(wind, Effect.WIND)
    assert image.max() > 0.6
    assert np.median(image) == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("paint", "effect"), [(leafy_shade, Effect.LEAFY_SHADE), (slatted_shade, Effect.SLATTED_SHADE)]
)
def test_shade_darkens_parts_and_leaves_others(paint: Callable[..., None], effect: Effect) -> None:
    image = drawn(paint, effect)
    assert image.min() < 0.42
    assert image.max() >= 0.5
    assert 0.1 < float((image < 0.46).mean()) < 0.9
