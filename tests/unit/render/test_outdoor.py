"""The places under an open sky: what every painter of them promises."""

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
from calotype.pipelines.bundled.render.environments.country import COUNTRIES
from calotype.pipelines.bundled.render.light import light_of
from calotype.pipelines.bundled.render.stage import Clearing, Stage
from calotype.pipelines.bundled.render.weather import precipitation
from calotype.pipelines.bundled.scene import Element, Finish, Scene

PLACES = (
    Environment.SNOW,
    Environment.MOUNTAINS,
    Environment.FOREST,
    Environment.BEACH,
    Environment.OCEAN,
    Environment.DESERT,
    *COUNTRIES,
    Environment.JUNGLE,
    Environment.HARBOUR,
    Environment.SKY,
)
GREEN = (Environment.MEADOW, Environment.FOREST)


def stage_of(scene: Scene, width: int, height: int, clearing: Clearing | None = None) -> Stage:
    return PAINTERS[scene.environment](scene, light_of(scene), width, height, clearing or Clearing())


def picture(scene: Scene, width: int = 160, height: int = 160, clearing: Clearing | None = None) -> NDArray[np.float32]:
    stage = stage_of(scene, width, height, clearing)
    if stage.foreground is not None:
        stage.foreground(stage.background)
    return stage.background


def difference(a: NDArray[np.float32], b: NDArray[np.float32]) -> float:
    return float(np.abs(a - b).mean())


@pytest.mark.parametrize(("place", "time"), tuple(product(PLACES, Time)))
def test_every_place_at_every_time_is_a_finite_picture_of_the_size_asked(place: Environment, time: Time) -> None:
    image = picture(Scene(environment=place, time=time, seed=5, flowers=True), 100, 72)
    assert image.shape == (72, 100, 3)
    assert image.dtype == np.float32
    assert np.isfinite(image).all()
    assert image.min() >= 0
    assert image.max() <= 1
    assert image.std() > 0.01


@pytest.mark.parametrize(("place", "weather"), tuple(product(PLACES, Weather)))
def test_every_place_in_every_weather_is_a_finite_picture(place: Environment, weather: Weather) -> None:
    scene = Scene(environment=place, weather=weather, seed=2)
    image = picture(scene, 96, 96)
    precipitation(image, scene, light_of(scene))
    assert np.isfinite(image).all()
    assert image.min() >= 0
    assert image.max() <= 1


@pytest.mark.parametrize("place", PLACES)
def test_a_scene_is_painted_the_same_twice(place: Environment) -> None:
    scene = Scene(environment=place, seed=9, time=Time.NIGHT, flowers=True)
    assert picture(scene, 96, 96).tobytes() == picture(scene, 96, 96).tobytes()


@pytest.mark.parametrize("place", PLACES)
def test_seeds_give_different_takes(place: Environment) -> None:
    takes = [picture(Scene(environment=place, seed=seed), 96, 96) for seed in (1, 2, 3)]
    assert min(difference(a, b) for a, b in ((takes[0], takes[1]), (takes[1], takes[2]), (takes[0], takes[2]))) > 0.01


CHANGES: tuple[dict[str, Camera | Atmosphere], ...] = (
    {"camera": Camera(horizon=0.9)},
    {"camera": Camera(zoom=0.9)},
    {"camera": Camera(sun_x=0.9)},
    {"atmosphere": Atmosphere(hue=0.9)},
    {"atmosphere": Atmosphere(relief=0.9)},
)


@pytest.mark.parametrize("place", PLACES)
def test_the_camera_and_the_air_change_every_place(place: Environment) -> None:
    scene = Scene(environment=place, seed=4, camera=Camera(sun_x=-0.5))
    plain = picture(scene, 96, 96)
    for change in CHANGES:
        assert difference(plain, picture(scene.evolve(**change), 96, 96)) > 0.003, change


@pytest.mark.parametrize("place", PLACES)
def test_a_larger_picture_is_the_same_picture(place: Environment) -> None:
    scene = Scene(environment=place, time=Time.SUNSET, seed=8, flowers=True)
    small, large = picture(scene, 256, 256), picture(scene, 512, 512)
    assert difference(cv2.resize(large, (256, 256), interpolation=cv2.INTER_AREA), small) < 0.025


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("size", [(128, 70), (70, 128), (1, 1), (33, 17)])
def test_every_shape_of_frame_is_filled(place: Environment, size: tuple[int, int]) -> None:
    image = picture(Scene(environment=place, seed=3), *size)
    assert image.shape == (size[1], size[0], 3)
    assert np.isfinite(image).all()


@pytest.mark.parametrize("place", PLACES)
def test_the_horizon_of_the_stage_follows_the_camera(place: Environment) -> None:
    low, high = (stage_of(Scene(environment=place, camera=Camera(horizon=h)), 32, 32).horizon for h in (-1.0, 1.0))
    assert high < low


@pytest.mark.parametrize("place", PLACES)
def test_night_is_darker_than_day_and_still_legible(place: Environment) -> None:
    day, night = (picture(Scene(environment=place, time=t, seed=6)) for t in (Time.DAY, Time.NIGHT))
    ground = night[night.shape[0] * 2 // 3 :]
    assert night.mean() < 0.6 * day.mean()
    assert ground.mean() > 0.04


@pytest.mark.parametrize("place", PLACES)
def test_the_sky_of_a_sunrise_is_warm_toward_the_horizon(place: Environment) -> None:
    scene = Scene(environment=place, time=Time.DAWN, seed=11, camera=Camera(sun_x=0.2))
    image = picture(scene)
    x = int(light_of(scene).sun_x * image.shape[1])
    low = image[52:60, max(0, x - 30) : x + 30].mean((0, 1))
    assert low[0] > low[2] + 0.05


@pytest.mark.parametrize("place", PLACES)
def test_fog_hides_the_distance(place: Environment) -> None:
    clear, fog = (picture(Scene(environment=place, weather=w, seed=7)) for w in (Weather.CLEAR, Weather.FOG))
    band = slice(int(0.40 * len(clear)), int(0.52 * len(clear)))
    assert fog[band].std() < clear[band].std()


@pytest.mark.parametrize("weather", [Weather.RAIN, Weather.SNOWING])
def test_what_falls_is_drawn_over_open_places_only(weather: Weather) -> None:
    grey = np.full((120, 160, 3), 0.3, np.float32)
    outside, inside = grey.copy(), grey.copy()
    for image, place in ((outside, Environment.DESERT), (inside, Environment.ROOM)):
        scene = Scene(environment=place, weather=weather)
        precipitation(image, scene, light_of(scene))
    assert outside.max() > 0.35
    assert np.array_equal(inside, grey)


@pytest.mark.parametrize("weather", [Weather.CLEAR, Weather.CLOUDY, Weather.FOG])
def test_nothing_falls_in_dry_weather(weather: Weather) -> None:
    image = np.full((64, 64, 3), 0.3, np.float32)
    scene = Scene(environment=Environment.MEADOW, weather=weather)
    precipitation(image, scene, light_of(scene))
    assert np.array_equal(image, np.full((64, 64, 3), 0.3, np.float32))


@pytest.mark.parametrize("place", GREEN)
def test_flowers_colour_the_ground(place: Environment) -> None:
    plain, bloom = (picture(Scene(environment=place, seed=5, flowers=f), 256, 256) for f in (False, True))
    ground = slice(150, 256)
    pink_or_red = [float(((p[ground, :, 0] - p[ground, :, 1]) > 0.15).mean()) for p in (plain, bloom)]
    assert pink_or_red[1] > 2 * pink_or_red[0]
    assert pink_or_red[1] > 0.005


@pytest.mark.parametrize("place", [Environment.SNOW, Environment.MOUNTAINS])
def test_trees_leave_the_clearing_free(place: Environment) -> None:
    """The ground about the main element's feet looks the same with and without trees."""
    clearing = Clearing(x=0.5, half_width=0.25)
    sparse, dense = (
        picture(Scene(environment=place, seed=12, atmosphere=Atmosphere(lushness=v)), clearing=clearing)
        for v in (-1, 1)
    )
    middle = (slice(116, 136), slice(60, 100))
    assert difference(sparse[middle], dense[middle]) < difference(sparse, dense)


def test_the_foreground_draws_only_below_the_main_elements_feet() -> None:
    scene = Scene(environment=Environment.MEADOW, seed=1)
    stage = stage_of(scene, 160, 160, Clearing(y=0.80))
    before = stage.background.copy()
    assert stage.foreground is not None
    stage.foreground(stage.background)
    changed = np.abs(stage.background - before).max((1, 2)) > 0
    assert changed.any()
    assert not changed[: int(0.60 * 160)].any()


def test_more_detail_means_more_grass() -> None:
    scene = Scene(environment=Environment.MEADOW, seed=1)
    draft, fine = (picture(scene.evolve(finish=Finish(detail=d)), 256, 256) for d in (0.0, 1.0))
    assert difference(draft, fine) > 0.002


def test_stars_come_out_at_night_only() -> None:
    def sparks(time: Time) -> float:
        sky = picture(
            Scene(environment=Environment.OCEAN, time=time, seed=3, atmosphere=Atmosphere(clouds=-1)), 320, 320
        )[:90]
        return float((sky.mean(-1) - cv2.medianBlur(sky, 5).mean(-1) > 0.08).sum())

    assert sparks(Time.NIGHT) > 20
    assert sparks(Time.DAY) < sparks(Time.NIGHT) / 4


@pytest.mark.parametrize(("time", "asset"), [(Time.NIGHT, "moon"), (Time.NIGHT, "crescent moon"), (Time.DAY, "sun")])
def test_the_sky_has_no_second_sun_or_moon(time: Time, asset: str) -> None:
    scene = Scene(environment=Environment.OCEAN, time=time, seed=3, atmosphere=Atmosphere(clouds=-1))
    element = Element(asset=asset, x=0.9, y=0.3, size=0.2, airborne=True)
    own, given = (picture(s, 160, 160) for s in (scene, scene.evolve(elements=(element,))))
    light = light_of(scene)
    x, y = int(light.sun_x * 160), int(stage_of(scene, 32, 32).horizon * light.elevation * 160)
    disc = (slice(y - 2, y + 3), slice(x - 2, x + 3))
    assert own[disc].mean() > given[disc].mean() + 0.02
