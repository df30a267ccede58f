"""What is in the sky of flat pictures, and the labels of plates."""

from __future__ import annotations

import numpy as np
import pytest

from calotype.pipelines.bundled.render.design.labels import parts_of
from calotype.pipelines.bundled.render.light import light_of
from calotype.pipelines.bundled.render.skyshapes import skyshapes
from calotype.pipelines.bundled.scene import Scene
from calotype.pipelines.bundled.wisps import Effect, Wisp


def _shapes(wisp: Wisp) -> list[int]:
    scene = Scene(wisps=(wisp,))
    made = list(skyshapes(scene, light_of(scene), 1.5, 0.5, np.random.default_rng(1)))
    return [len(shapes) for _, shapes in made]


def test_a_rainbow_has_six_bands() -> None:
    assert _shapes(Wisp(effect=Effect.RAINBOW)) == [1] * 6


@pytest.mark.parametrize("count", [1, 2, 3])
def test_as_many_moons_as_are_counted(count: int) -> None:
    assert len(_shapes(Wisp(effect=Effect.MOON, count=count))) == count


@pytest.mark.parametrize("effect", [Effect.BIRDS, Effect.METEORS, Effect.FIREWORKS])
def test_swarms_are_several(effect: Effect) -> None:
    assert sum(_shapes(Wisp(effect=effect))) > 3


def test_smoke_is_no_shape_of_the_sky() -> None:
    assert _shapes(Wisp(effect=Effect.MIST)) == []


@pytest.mark.parametrize(
    ("name", "part"), [("bicycle", "saddle"), ("acoustic guitar", "neck"), ("daisy", "petal"), ("fox", "tail")]
)
def test_things_have_parts_of_their_own(name: str, part: str) -> None:
    left, right = parts_of(name, latin=False)
    assert part in [*left, *right]


def test_latin_parts() -> None:
    left, right = parts_of("fern", latin=True)
    assert {"folium", "radix"} <= {*left, *right}
