"""Lands: landscapes said in roundabout ways, and lands that everybody knows by their looks."""

from __future__ import annotations

import numpy as np
import pytest

from calotype.pipelines.bundled.ambience import Environment, Tints, Weather
from calotype.pipelines.bundled.backdrops import Backdrop
from calotype.pipelines.bundled.conditions import Condition
from calotype.pipelines.bundled.footing import SHORE, footing_of
from calotype.pipelines.bundled.layout.landmarks import closing
from calotype.pipelines.bundled.locales import Locale
from calotype.pipelines.bundled.pipeline import BundledPipeline
from calotype.pipelines.bundled.prompt.attributes import obeyed
from calotype.pipelines.bundled.prompt.lands import landed
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.render.cableways import draw_cables
from calotype.pipelines.bundled.render.dyeing import ground_of
from calotype.pipelines.bundled.render.environments import painter_of
from calotype.pipelines.bundled.render.light import light_of
from calotype.pipelines.bundled.render.stage import Clearing
from calotype.pipelines.bundled.render.tracks import lay_tracks
from calotype.pipelines.bundled.scene import Element, Scene
from calotype.pipelines.bundled.wisps import Effect, Wisp

pytestmark = pytest.mark.unit

PIPELINE = BundledPipeline.load()


def reading(prompt: str) -> Reading:
    pipeline = PIPELINE
    return read(prompt, "", pipeline._lexicon, pipeline._text_encoder.count, pipeline._homes, pipeline._may_host)


def painted(scene: Scene) -> np.ndarray:
    return painter_of(scene)(scene, light_of(scene), 96, 72, Clearing()).background


@pytest.mark.parametrize(
    ("prompt", "plain"),
    [
        ("a quiet lakeside village", "a quiet village by the lake"),
        ("a seaside town", "a town by the sea"),
        ("an old woman at a snowy bus stop", "an old woman at a bus stop, in winter"),
        ("zebras crossing a river", "zebras in a river"),
        ("a train crossing a river", "a train crossing a river"),
        ("a fishing rod", "a fishing rod"),
        ("vineyards in the evening, drone", "vineyards in the evening, drone shot"),
        ("a mammoth herd", "a herd of mammoths"),
        ("a herd of horses", "a herd of horses"),
        ("a cyclist climbing a mountain pass", "a cyclist on a mountain pass"),
        ("water spray from the wheels", "water spray"),
        ("nets drying on poles", "fishing net rack"),
        ("a viking at the prow of a longship", "a viking in a longship"),
        ("a lake with an old wooden jetty", "a lake with a landing stage"),
        ("a spaceship graveyard", "six half buried rusty spaceships"),
        ("a beach, a van, stars", "a beach, a van, under a starry sky"),
        ("a card with hearts, stars", "a card with hearts, stars"),
        ("orange dust", "burnt-orange dust"),
        ("an orange", "an orange"),
    ],
)
def test_roundabout_words_become_plain_ones(prompt: str, plain: str) -> None:
    assert landed(prompt) == plain


@pytest.mark.parametrize(
    ("prompt", "place", "shore"),
    [
        ("a lakeside village in autumn", Environment.VILLAGE, Backdrop.LAKE),
        ("a farm by the sea", Environment.FARM, Backdrop.SEA),
        ("a seaside town", Environment.VILLAGE, Backdrop.SEA),
        ("a girl on a coastal road", Environment.ROAD, Backdrop.SEA),
    ],
)
def test_what_is_by_the_water_has_it_behind(prompt: str, place: Environment, shore: Backdrop) -> None:
    said = reading(prompt)
    assert said.asked.environments == {place}
    assert shore in said.backdrops


@pytest.mark.parametrize("shore", [Backdrop.LAKE, Backdrop.SEA])
def test_the_ground_ends_at_the_water_and_things_stand_before_it(shore: Backdrop) -> None:
    plain = Scene(environment=Environment.VILLAGE, seed=7)
    wet = plain.evolve(backdrops=(shore,))
    assert footing_of(wet).far >= footing_of(wet).horizon + SHORE
    row = round((footing_of(wet).horizon + 0.6 * SHORE) * 72)
    red, _, blue = painted(wet)[row].mean(0)
    assert blue > red > 0
    assert painted(plain)[row].mean(0)[2] < blue


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a llama in patagonia", Environment.MOUNTAINS),
        ("the scottish highlands", Environment.MEADOW),
        ("a truck, saskatchewan", Environment.SAVANNA),
        ("a fox in a snowfield", Environment.SNOW),
        ("a horse on a misty shoreline", Environment.BEACH),
    ],
)
def test_a_land_says_what_is_there(prompt: str, place: Environment) -> None:
    said = reading(prompt)
    assert said.asked.environments == {place}
    assert not said.unknown


def test_a_land_is_behind_the_place_that_is_named() -> None:
    assert Backdrop.MOUNTAINS in reading("a himalayan village").backdrops
    assert Backdrop.MOUNTAINS not in reading("a rover in a canyon").backdrops


@pytest.mark.parametrize(
    ("prompt", "locale"),
    [
        ("new york from above", Locale.ABOVE_CITY),
        ("prague rooftops, chimneys, from above", Locale.ROOFTOP),
        ("paris seen from above", Locale.ROOFTOP),
    ],
)
def test_a_town_from_above_is_its_roofs(prompt: str, locale: Locale) -> None:
    said = reading(prompt)
    assert said.locale is locale
    assert not said.mentions


@pytest.mark.parametrize(
    ("prompt", "water", "ground"),
    [
        ("a boat on a turquoise lake", True, False),
        ("an old mill beside a slow green river", True, False),
        ("a surfer on a black sand beach", False, True),
        ("a fox on red moss", False, True),
        ("a fox on green grass", False, False),
        ("a blue water bottle", False, False),
    ],
)
def test_water_and_ground_have_the_colour_that_is_said(prompt: str, water: bool, ground: bool) -> None:
    said = reading(prompt)
    assert (said.tints.water is not None, said.tints.ground is not None) == (water, ground)
    assert said.mentions


def test_water_is_painted_in_its_own_colour() -> None:
    plain = Scene(environment=Environment.LAKE, seed=7)
    pink = painted(plain.evolve(tints=Tints(water=(0.98, 0.5, 0.7))))
    row = round((footing_of(plain).horizon + 0.15) * 72)
    assert pink[row, :, 0].mean() > painted(plain)[row, :, 0].mean() + 0.1


@pytest.mark.parametrize(
    ("prompt", "effect", "count"),
    [
        ("a rover under two suns", Effect.SUN, 2),
        ("a tower under three moons", Effect.MOON, 3),
        ("a kite in the wind", Effect.WIND, 1),
        ("hail on a car", Effect.HAIL, 1),
        ("a fox in the snow, footprints leading to a cabin", Effect.FOOTPRINTS, 1),
        ("a jeep in the desert, tyre tracks", Effect.WHEEL_TRACKS, 1),
    ],
)
def test_what_the_sky_and_the_ground_show_is_no_thing(prompt: str, effect: Effect, count: int) -> None:
    said = reading(prompt)
    assert [(wisp.effect, wisp.count) for wisp in said.wisps] == [(effect, count)]
    assert not said.unknown
    assert "sun" not in {mention.asset for mention in said.mentions}


def test_a_wind_turbine_is_no_wind() -> None:
    assert not reading("a wind turbine in a field").wisps


@pytest.mark.parametrize("effect", [Effect.FOOTPRINTS, Effect.WHEEL_TRACKS])
def test_tracks_end_where_the_ground_does(effect: Effect) -> None:
    image = np.full((72, 96, 3), 0.8, np.float32)
    lay_tracks(image, Scene(environment=Environment.SNOW, wisps=(Wisp(effect=effect),), seed=7), 0.5)
    assert np.abs(image[:34] - 0.8).max() < 0.02
    assert (image[40:] < 0.6).any()


@pytest.mark.parametrize(
    ("prompt", "asset", "condition"),
    [
        ("a ship sinking in a storm", "ship", Condition.TILTED),
        ("a windy beach, a red umbrella flying", "umbrella", Condition.FLOATING),
        ("books falling over a city", "book", Condition.FLOATING),
    ],
)
def test_what_happens_to_a_thing_is_how_it_is(prompt: str, asset: str, condition: Condition) -> None:
    said = reading(prompt)
    assert any(condition in m.own.conditions for m in said.mentions if m.asset == asset)
    assert not any("not drawn" in notice.message for notice in said.notices)


@pytest.mark.parametrize(
    ("prompt", "asset"),
    [
        ("paris in the evening", "eiffel tower"),
        ("a double-decker bus in london", "big ben"),
        ("a street in rome", "colosseum"),
    ],
)
def test_a_city_is_known_by_what_stands_over_it(prompt: str, asset: str) -> None:
    assert asset in reading(prompt).guests.values()


@pytest.mark.parametrize("prompt", ["a cafe in paris", "paris from above", "a cat, a dog and a bus in london"])
def test_what_of_a_city_is_near_needs_no_sign_of_it(prompt: str) -> None:
    assert not {"eiffel tower", "big ben"} & set(reading(prompt).guests.values())


def test_a_landmark_closes_the_street() -> None:
    assets = PIPELINE.pack.assets
    street = Scene(
        environment=Environment.CITY,
        elements=(Element(asset="big ben", x=0.8, y=0.9, size=0.5), Element(asset="bus", x=0.3, y=0.9, size=0.4)),
    )
    first, second = closing(street, assets).elements
    assert (first.x, second) == (0.5, street.elements[1])
    assert first.y < 0.65
    assert closing(street.evolve(environment=Environment.MEADOW), assets).elements == street.elements


def test_one_mountain_among_other_things_stands_behind_them() -> None:
    said = reading("a cable car going up to a snowy peak, tourists")
    assert Backdrop.PEAK in said.backdrops
    assert "mountain peak" not in {mention.asset for mention in said.mentions}
    assert not reading("a mountain peak").backdrops


def test_a_cable_runs_through_the_picture() -> None:
    assets = PIPELINE.pack.assets
    scene = Scene(environment=Environment.MOUNTAINS, elements=(Element(asset="cable car", x=0.5, y=0.6, size=0.3),))
    image = np.full((72, 96, 3), 0.9, np.float32)
    draw_cables(image, scene, light_of(scene), assets)
    assert image[:, 4].min() < 0.6
    assert image[:, -4].min() < 0.6
    plain = np.full((72, 96, 3), 0.9, np.float32)
    draw_cables(plain, scene.evolve(elements=()), light_of(scene), assets)
    assert (plain == np.float32(0.9)).all()


def test_what_is_half_buried_does_not_fly() -> None:
    said = reading("a rusted spaceship half buried in a salt desert")
    ship = Element(asset="spaceship", x=0.5, y=0.3, size=0.3, airborne=True)
    mention = next(m for m in said.mentions if m.asset == "spaceship")
    (kept,) = obeyed([mention], [ship], [])
    assert not kept.airborne
    assert kept.y > 0.6


@pytest.mark.parametrize(
    ("prompt", "locale"),
    [
        ("a cherry orchard in blossom", Locale.ORCHARD),
        ("a scarecrow in a corn field", Locale.CORN),
        ("a tractor behind a barn, tall grass", Locale.TALL_GRASS),
    ],
)
def test_what_grows_there_is_painted(prompt: str, locale: Locale) -> None:
    assert reading(prompt).locale is locale
    scene = Scene(environment=Environment.FARM, locale=locale, seed=7)
    assert np.abs(painted(scene) - painted(scene.evolve(locale=None))).max() > 0.1


def test_snow_lies_on_a_street_in_winter() -> None:
    street = Scene(environment=Environment.CITY)
    assert ground_of(street) is None
    assert ground_of(street.evolve(weather=Weather.SNOWING)) is not None
    assert ground_of(Scene(environment=Environment.MEADOW, weather=Weather.SNOWING)) is None
