"""Light that falls in through a blind."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.render.light import light_of
from calotype.pipelines.bundled.render.slats import slatted_shade
from calotype.pipelines.bundled.scene import Scene
from calotype.pipelines.bundled.wisps import Effect, Wisp

HEIGHT, WIDTH = 120, 180


def drawn() -> np.ndarray:
    image = np.full((HEIGHT, WIDTH, 3), 0.5, np.float32)
    slatted_shade(
        image,
        Wisp(effect=Effect.SLATTED_SHADE),
        light_of(Scene(environment=Environment.STUDIO)),
        np.random.default_rng(3),
    )
    return image


@pytest.mark.parametrize(
    ("paint", "effect"), [(leafy_shade, Effect.LEAFY_SHADE), (slatted_shade, Effect.SLATTED_SHADE)]
)
def test_shade_darkens_parts_and_leaves_others(paint: Callable[..., None], effect: Effect) -> None:
    image = drawn(paint, effect)
    assert image.min() < 0.42
    assert image.max() >= 0.5
    assert 0.1 < float((image < 0.46).mean()) < 0.9
