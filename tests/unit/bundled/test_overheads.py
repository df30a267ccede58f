"""Overheads: what stands, drives or floats is drawn from above where a prompt looks straight down on it."""

from __future__ import annotations

import numpy as np
import pytest

from calotype.domain.requests import ImageRequest
from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.camera import Angle, Camera
from calotype.pipelines.bundled.layout.overlooking import overlooked
from calotype.pipelines.bundled.overheads import Outline, is_seen_from_above, overhead_of
from calotype.pipelines.bundled.pipeline import BundledPipeline
from calotype.pipelines.bundled.prompt.framing import framed
from calotype.pipelines.bundled.render.planview import paint_overhead
from calotype.pipelines.bundled.scene import Element, Scene

pytestmark = pytest.mark.unit

PIPELINE = BundledPipeline.load()
ASSETS = PIPELINE.pack.assets
TOP = Camera(angle=Angle.TOP)


def test_cars_and_boats_are_known_from_above_and_one_person_is_not() -> None:
    assert is_seen_from_above(["car"], ASSETS)
    assert is_seen_from_above(["kayak", "girl"], ASSETS)
    assert is_seen_from_above(["man", "woman", "girl"], ASSETS)
    assert not is_seen_from_above(["woman"], ASSETS)
    assert not is_seen_from_above(["car", "castle"], ASSETS)
    assert not is_seen_from_above([], ASSETS)


@pytest.mark.parametrize("outline", list(Outline))
def test_every_outline_is_drawn_in_the_colour_that_is_asked_for(outline: Outline) -> None:
    name = next(n for n, a in ASSETS.items() if (o := overhead_of(a)) is not None and o.outline is outline)
    plan = overhead_of(ASSETS[name])
    assert plan is not None
    plain = paint_overhead(plan, None, 3, several=False)
    tinted = paint_overhead(plan, np.array((0.1, 0.8, 0.9), np.float32), 3, several=False)
    assert plain.shape[2] == 4
    assert plain[..., 3].max() > 250
    if outline is not Outline.RING:
        assert plain.shape != tinted.shape or np.abs(plain.astype(int) - tinted).mean() > 2


def test_the_camera_looks_straight_down_on_what_is_known_from_there() -> None:
    cars = tuple(Element(asset="car", x=0.2 * k, y=0.8, size=0.2) for k in range(4))
    town = Scene(environment=Environment.CITY, elements=cars)
    assert framed(town, ASSETS, Angle.TOP, symmetrical=False).camera.angle is Angle.TOP
    lion = town.evolve(elements=(Element(asset="lion", x=0.5, y=0.8, size=0.4),))
    assert framed(lion, ASSETS, Angle.TOP, symmetrical=False).camera.angle is Angle.HIGH


def test_what_is_seen_from_above_lies_apart_and_one_of_a_kind_in_the_middle() -> None:
    kids = tuple(Element(asset="boy", x=0.2 * k, y=0.8, size=0.2) for k in range(4))
    middle = Element(asset="trampoline", x=0.9, y=0.8, size=0.3)
    scene = overlooked(Scene(environment=Environment.GARDEN, elements=(*kids, middle), camera=TOP), ASSETS, 4 / 3)
    *around, centre = scene.elements
    assert abs(centre.x - 0.5) < 0.1
    assert centre.size > 2 * around[0].size
    spots = [(e.x, e.y) for e in around]
    assert min(np.hypot(a[0] - b[0], a[1] - b[1]) for a in spots for b in spots if a != b) > 0.15


def test_words_for_the_view_are_read() -> None:
    prompt = "a kayak between icebergs, seen from far above"
    request = ImageRequest(model="imagen-4", prompt=prompt, width=512, height=512, seed=7)
    assert Angle.AERIAL.value in PIPELINE.read(request).camera
