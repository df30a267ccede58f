"""What is thrown up and flies about."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.render.air import Source
from calotype.pipelines.bundled.render.light import light_of
from calotype.pipelines.bundled.render.scraps import scraps, sheets
from calotype.pipelines.bundled.scene import Scene
from calotype.pipelines.bundled.wisps import Effect, Wisp


@pytest.mark.parametrize(("paint", "effect"), [(scraps, Effect.SCRAPS), (sheets, Effect.SHEETS)])
def test_it_flies_about_what_throws_it(paint: Callable[..., None], effect: Effect) -> None:
    image = np.full((160, 240, 3), 0.5, np.float32)
    before = image.copy()
    light = light_of(Scene(environment=Environment.MEADOW))
    place = Source(left=160, top=70, width=50, height=70)
    paint(image, place, Wisp(effect=effect, tint=(0.9, 0.1, 0.1)), light, np.random.default_rng(5), True)
    changed = np.abs(image - before).max(axis=2) > 0.05
    assert changed.any()
    assert np.nonzero(changed)[1].mean() > 140
    assert image[changed][:, 0].mean() > image[changed][:, 1].mean()
