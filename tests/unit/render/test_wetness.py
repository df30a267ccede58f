"""Ground that mirrors what is behind it."""

from __future__ import annotations

import numpy as np
import pytest

from calotype.pipelines.bundled.ambience import Environment, Tints
from calotype.pipelines.bundled.render.light import light_of
from calotype.pipelines.bundled.render.stage import Stage, Surface
from calotype.pipelines.bundled.render.wetness import glossed
from calotype.pipelines.bundled.scene import Scene


def stage(surface: Surface, scene: Scene) -> Stage:
    image = np.full((100, 150, 3), 0.2, np.float32)
    image[:50] = 0.9
    return Stage(background=image, light=light_of(scene), horizon=0.5, surface=surface)


@pytest.mark.parametrize(("surface", "mirrors"), [("floor", True), ("sand", True), ("water", False), ("none", False)])
def test_the_ground_shows_what_is_above_it(surface: Surface, mirrors: bool) -> None:
    scene = Scene(environment=Environment.ROOM, tints=Tints(gloss=0.5))
    plain = stage(surface, scene)
    before = float(plain.background[60:].mean())
    wet = glossed(plain, scene)
    assert (float(wet.background[60:].mean()) > before + 0.05) is mirrors
    assert (wet.gloss > 0) is mirrors


def test_dry_ground_stays_as_it_is() -> None:
    scene = Scene(environment=Environment.ROOM)
    plain = stage("floor", scene)
    assert glossed(plain, scene) is plain
