"""Light that falls in through a blind."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.render.light import light_of
from calotype.pipelines.bundled.render.slats import slatted_shade
from calotype.pipelines.bundled.scene import Scene
from calotype.pipelines.bundled.wisps import Effect, Wisp


def test_a_blind_darkens_parts_and_leaves_stripes() -> None:
    image = np.full((120, 180, 3), 0.5, np.float32)
    light = light_of(Scene(environment=Environment.STUDIO))
    slatted_shade(image, Wisp(effect=Effect.SLATTED_SHADE), light, np.random.default_rng(3))
    assert image.min() < 0.42
    assert image.max() >= 0.5
    assert 0.1 < float((image < 0.46).mean()) < 0.9
