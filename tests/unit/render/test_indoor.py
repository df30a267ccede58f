"""The places with walls, water or nothing around them: what every painter of them promises."""

from __future__ import annotations

from itertools import product

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from calotype.pipelines.bundled.ambience import (
    Atmosphere,
    Environment,
    Time,
    Weather,
)
from calotype.pipelines.bundled.camera import Camera
from calotype.pipelines.bundled.render.environments import PAINTERS
from calotype.pipelines.bundled.render.light import light_of
from calotype.pipelines.bundled.render.playthings import Toys
from calotype.pipelines.bundled.render.stage import Clearing, Stage
from calotype.pipelines.bundled.scene import Element, Scene

PLACES = (
    Environment.ROOM,
    Environment.TABLE,
    Environment.STUDIO,
    Environment.CITY,
    Environment.UNDERWATER,
    Environment.SPACE,
    Environment.MOON,
    Environment.KITCHEN,
    Environment.BEDROOM,
    Environment.LIBRARY,
    Environment.CAFE,
    Environment.CAVE,
    Environment.TUNNEL,
    Environment.HALL,
    Environment.STAGE,
)
TIMELESS = (Environment.SPACE, Environment.MOON, Environment.CAVE, Environment.TUNNEL, Environment.STAGE)
INSIDE = (Environment.ROOM, Environment.TABLE, Environment.STUDIO)


def stage_of(scene: Scene, width: int = 192, height: int = 192, clearing: Clearing | None = None) -> Stage:
    return PAINTERS[scene.environment](scene, light_of(scene), width, height, clearing or Clearing())


def picture(scene: Scene, width: int = 192, height: int = 192) -> NDArray[np.float32]:
    stage = stage_of(scene, width, height)
    if stage.foreground is not None:
        stage.foreground(stage.background)
    return stage.background


def difference(a: NDArray[np.float32], b: NDArray[np.float32]) -> float:
    return float(np.abs(a - b).mean())


@pytest.mark.parametrize(("place", "time"), tuple(product(PLACES, Time)))
def test_every_place_at_every_time_is_a_finite_picture_of_the_size_asked(place: Environment, time: Time) -> None:
    image = picture(Scene(environment=place, time=time, seed=5), 200, 144)
    assert image.shape == (144, 200, 3)
    assert image.dtype == np.float32
    assert np.isfinite(image).all()
    assert image.min() >= 0
    assert image.max() <= 1
    assert image.std() > 0.01


@pytest.mark.parametrize(("place", "weather"), tuple(product(PLACES, Weather)))
def test_every_place_in_every_weather_is_a_finite_picture(place: Environment, weather: Weather) -> None:
    image = picture(Scene(environment=place, weather=weather, seed=2))
    assert np.isfinite(image).all()
    assert image.min() >= 0
    assert image.max() <= 1


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("size", [(768, 256), (256, 768), (65, 64)])
def test_frames_of_any_shape_are_filled(place: Environment, size: tuple[int, int]) -> None:
    image = picture(Scene(environment=place, seed=11), *size)
    assert image.shape == (size[1], size[0], 3)
    assert np.isfinite(image).all()
    # No part was left as it was allocated: every fifth of the frame is painted with more than black.
    for rows in np.array_split(image, 5):
        assert rows.max() > 0.02


@pytest.mark.parametrize("place", PLACES)
def test_extreme_takes_still_paint(place: Environment) -> None:
    for sign in (-1.0, 1.0):
        scene = Scene(
            environment=place,
            seed=-3,
            camera=Camera(horizon=sign, zoom=sign, sun_x=sign),
            atmosphere=Atmosphere(hue=sign, lushness=sign, clouds=sign, relief=sign),
        )
        assert np.isfinite(picture(scene)).all()


@pytest.mark.parametrize("place", PLACES)
def test_the_same_scene_is_the_same_bytes(place: Environment) -> None:
    scene = Scene(environment=place, time=Time.SUNSET, seed=8)
    assert picture(scene).tobytes() == picture(scene).tobytes()


@pytest.mark.slow
@pytest.mark.parametrize("place", PLACES)
def test_another_seed_is_another_picture(place: Environment) -> None:
    images = [picture(Scene(environment=place, seed=seed)) for seed in range(5)]
    for k, image in enumerate(images):
        for other in images[:k]:
            assert difference(image, other) > 0.01


@pytest.mark.slow
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("time", [Time.DAY, Time.NIGHT])
def test_a_larger_picture_shows_the_same_scene(place: Environment, time: Time) -> None:
    scene = Scene(environment=place, time=time, seed=3)
    small, large = picture(scene, 512, 512), picture(scene, 1024, 1024)
    reduced = cv2.resize(large, (512, 512), interpolation=cv2.INTER_AREA)
    assert difference(small, reduced) < 0.02
    another = picture(scene.evolve(seed=4), 512, 512)
    assert difference(small, reduced) < 0.35 * difference(small, another)


@pytest.mark.parametrize("place", [place for place in PLACES if place not in TIMELESS])
def test_night_is_darker_than_day(place: Environment) -> None:
    day, night = (picture(Scene(environment=place, time=time, seed=6)).mean() for time in (Time.DAY, Time.NIGHT))
    assert night < 0.8 * day


@pytest.mark.parametrize("place", INSIDE)
def test_a_warmer_hue_asks_for_a_warmer_picture(place: Environment) -> None:
    def warmth(hue: float) -> float:
        scenes = (Scene(environment=place, seed=seed, atmosphere=Atmosphere(hue=hue)) for seed in range(8))
        return float(np.mean([image[..., 0].mean() - image[..., 2].mean() for image in map(picture, scenes)]))

    assert warmth(1.0) > warmth(-1.0) + 0.03


@pytest.mark.parametrize("place", PLACES)
def test_the_light_on_the_elements_comes_from_the_side_that_the_camera_says(place: Environment) -> None:
    for side in (-1.0, 1.0):
        light = stage_of(Scene(environment=place, camera=Camera(sun_x=0.8 * side), seed=1)).light
        assert np.sign(light.direction[0]) == side
        assert np.linalg.norm(light.direction) == pytest.approx(1, abs=1e-5)


def test_a_lamp_lights_the_room_at_night_from_the_side_away_from_the_window() -> None:
    light = stage_of(Scene(environment=Environment.ROOM, time=Time.NIGHT, camera=Camera(sun_x=0.8), seed=1)).light
    assert light.direction[0] < 0
    assert light.sun[0] > light.sun[2]
    assert not light.night


@pytest.mark.parametrize(
    ("place", "surface"),
    [
        (Environment.ROOM, "floor"),
        (Environment.TABLE, "floor"),
        (Environment.STUDIO, "floor"),
        (Environment.CITY, "ground"),
        (Environment.UNDERWATER, "sand"),
        (Environment.SPACE, "none"),
    ],
)
def test_each_place_says_what_its_elements_stand_on(place: Environment, surface: str) -> None:
    stage = stage_of(Scene(environment=place, seed=4))
    assert stage.surface == surface
    assert (0.3 < stage.horizon < 0.8) or place is Environment.SPACE


def test_rain_leaves_the_street_mirroring_the_lights_above_it() -> None:
    scene = Scene(environment=Environment.CITY, time=Time.NIGHT, seed=32)
    stage = stage_of(scene, 256, 256)
    wet = stage_of(scene.evolve(weather=Weather.RAIN), 256, 256)
    near = slice(int((stage.horizon + 1) / 2 * 256), None)

    def streaks(image: NDArray[np.float32]) -> float:
        """How much brightness changes from column to column on the near street."""
        return float(np.abs(np.diff(image[near].mean((0, 2)))).mean())

    assert streaks(wet.background) > 2 * streaks(stage.background)


def test_falling_snow_whitens_the_street() -> None:
    scene = Scene(environment=Environment.CITY, seed=9)
    dry, snowy = (picture(scene.evolve(weather=weather))[150:] for weather in (Weather.CLEAR, Weather.SNOWING))
    assert snowy.mean() > dry.mean() + 0.08


def test_the_room_keeps_its_arrangement_as_the_day_passes() -> None:
    day, dawn = (picture(Scene(environment=Environment.ROOM, time=t, seed=12)) for t in (Time.DAY, Time.DAWN))
    edges = [cv2.Canny((image.mean(-1) * 255).astype(np.uint8), 40, 120) > 0 for image in (day, dawn)]
    assert (edges[0] & cv2.dilate(edges[1].astype(np.uint8), np.ones((3, 3))).astype(bool)).sum() > 0.6 * edges[0].sum()


def test_no_plaything_on_the_shelves_can_be_mistaken_for_an_element() -> None:
    shown = Toys.beside(Scene(elements=(Element(asset="teddy bear", x=0.5, y=0.8, size=0.4),)), 0.5).kinds
    assert "bear" not in shown
    assert "blocks" in shown
