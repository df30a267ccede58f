"""The painters of places that others stand in for, and what fills the air."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from calotype.pipelines.bundled.ambience import Environment, Time
from calotype.pipelines.bundled.camera import Angle, Camera
from calotype.pipelines.bundled.footing import footing_of
from calotype.pipelines.bundled.locales import Locale, phrase_of
from calotype.pipelines.bundled.network.phrases import ENVIRONMENTS
from calotype.pipelines.bundled.render.air import fill_air
from calotype.pipelines.bundled.render.environments import LOCALES, PAINTERS, painter_of
from calotype.pipelines.bundled.render.groves import GROVES
from calotype.pipelines.bundled.render.light import light_of
from calotype.pipelines.bundled.render.props import ABOUT
from calotype.pipelines.bundled.render.quarters import QUARTERS
from calotype.pipelines.bundled.render.sky import paint_sky
from calotype.pipelines.bundled.render.stage import Clearing, Stage
from calotype.pipelines.bundled.scene import Scene
from calotype.pipelines.bundled.wisps import IN_SKY, ON_GROUND, Effect, Wisp

pytestmark = pytest.mark.unit

_STRIPS = frozenset({Locale.FIELD_PATH, Locale.STONE_PATH})
OWN = sorted({*LOCALES, *GROVES, *QUARTERS, Locale.ICE_CAVE})


def scene_of(locale: Locale, **changes: object) -> Scene:
    host = next(place for place, many in ENVIRONMENTS.items() if phrase_of(locale) in many)
    return Scene(environment=host, locale=locale, seed=5).evolve(**changes)


def stage_of(scene: Scene, width: int = 120, height: int = 90) -> Stage:
    return painter_of(scene)(scene, light_of(scene), width, height, Clearing())


def picture(scene: Scene) -> NDArray[np.float32]:
    return stage_of(scene).background


# dunes are what a desert has anyway; named, they are no other place
@pytest.mark.slow
@pytest.mark.parametrize("locale", sorted({*OWN} - {Locale.DUNES}))
@pytest.mark.parametrize("time", [Time.DAY, Time.NIGHT])
def test_every_locale_is_a_finished_picture_that_its_stand_in_is_not(locale: Locale, time: Time) -> None:
    scene = scene_of(locale, time=time)
    own = picture(scene)
    assert own.shape == (90, 120, 3)
    assert np.isfinite(own).all()
    assert own.min() >= 0
    assert own.max() <= 1
    # a path is a strip of the land that is there anyway
    least = 0.005 if locale in _STRIPS else 0.02
    assert np.abs(own - picture(scene.evolve(locale=None))).mean() > least


def test_every_locale_looks_like_itself() -> None:
    assert {*OWN, *ABOUT} == set(Locale)


@pytest.mark.parametrize("locale", OWN)
def test_things_stand_on_the_ground_of_a_locale(locale: Locale) -> None:
    scene = scene_of(locale)
    # a hill's top is over the horizon
    assert footing_of(scene).far >= stage_of(scene).horizon - (0.07 if locale is Locale.HILL else 0.02)


def test_a_land_seen_from_the_air_has_its_horizon_near_the_top() -> None:
    scene = Scene(environment=Environment.MOUNTAINS, camera=Camera(angle=Angle.AERIAL), seed=5)
    stage = PAINTERS[scene.environment](scene, light_of(scene), 96, 96, Clearing())
    assert stage.horizon == footing_of(scene).horizon < 0.2


# a lit window is in a street and not in the air
@pytest.mark.parametrize("effect", sorted(set(Effect) - IN_SKY - ON_GROUND - {Effect.LIT_WINDOW}))
def test_every_effect_fills_the_air(effect: Effect) -> None:
    scene = Scene(environment=Environment.MEADOW, wisps=(Wisp(effect=effect),), seed=5)
    before = np.full((96, 128, 3), 0.5, np.float32)
    image = before.copy()
    for behind in (True, False):
        fill_air(image, scene, light_of(scene), {}, behind=behind)
    assert np.isfinite(image).all()
    assert (np.abs(image - before).max(-1) > 0.03).mean() > 0.002


@pytest.mark.parametrize("effect", sorted(IN_SKY))
def test_every_effect_of_the_sky_is_in_it(effect: Effect) -> None:
    scene = Scene(environment=Environment.MEADOW, time=Time.NIGHT, seed=5)
    told = scene.evolve(wisps=(Wisp(effect=effect),))
    plain, own = (paint_sky(s, light_of(s), 128, 96, 0.6) for s in (scene, told))
    assert (np.abs(plain - own).max(-1) > 0.03).mean() > 0.002
