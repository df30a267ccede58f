"""Outlooks: what is on the horizon, and how several places of a prompt make one picture."""

from __future__ import annotations

import numpy as np
import pytest

from calotype.pipelines.bundled.ambience import Environment, Time, Weather
from calotype.pipelines.bundled.backdrops import SHORES, Backdrop
from calotype.pipelines.bundled.locales import Locale
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.outlooks import environment_of
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.render.environments import PAINTERS, painter_of
from calotype.pipelines.bundled.render.environments.precinct import PRECINCTS
from calotype.pipelines.bundled.render.flattening import flattened
from calotype.pipelines.bundled.render.lamplight import light_window
from calotype.pipelines.bundled.render.light import light_of
from calotype.pipelines.bundled.render.stage import Clearing
from calotype.pipelines.bundled.render.town import plan_town
from calotype.pipelines.bundled.scene import Scene
from calotype.pipelines.bundled.strung import Strung
from calotype.pipelines.bundled.wisps import Effect, Wisp

pytestmark = pytest.mark.unit

LEXICON = Lexicon.open()
MEADOW = Scene(environment=Environment.MEADOW, seed=7)


def reading(prompt: str) -> Reading:
    return read(prompt, "", LEXICON)


def painted(scene: Scene) -> np.ndarray:
    return painter_of(scene)(scene, light_of(scene), 96, 72, Clearing()).background


@pytest.mark.parametrize(
    ("prompt", "backdrop"),
    [
        ("a village with a church, alps behind", Backdrop.MOUNTAINS),
        ("a farm at the foot of the mountains", Backdrop.MOUNTAINS),
        ("a small village beneath snowy peaks", Backdrop.MOUNTAINS),
        ("a lake with a volcano in the background", Backdrop.VOLCANO),
        ("a knight on a horse, a castle in the distance", Backdrop.CASTLE),
        ("a park with a city skyline in the distance", Backdrop.SKYLINE),
        ("a tractor, cooling towers on the horizon", Backdrop.WORKS),
    ],
)
def test_what_is_far_behind_is_no_thing_before_it(prompt: str, backdrop: Backdrop) -> None:
    read_ = reading(prompt)
    assert backdrop in read_.backdrops
    assert not {"castle", "volcano", "mountain peak"} & {mention.asset for mention in read_.mentions}
    assert not read_.notices


@pytest.mark.parametrize("prompt", ["a castle on a hill", "a man in front of a castle", "a house in the mountains"])
def test_what_a_picture_is_of_is_not_behind_it(prompt: str) -> None:
    assert reading(prompt).backdrops == ()


@pytest.mark.parametrize(
    ("prompt", "locale", "beyond"),
    [
        ("a woman on a balcony overlooking vineyards", Locale.BALCONY, (Environment.FARM, Locale.VINEYARD)),
        ("a man on a terrace above the sea", Locale.TERRACE, (Environment.OCEAN, None)),
        ("a couple at a cafe by the sea", Locale.TERRACE, (Environment.OCEAN, None)),
        ("a dog on the porch of a farmhouse", Locale.PORCH, None),
    ],
)
def test_a_place_that_looks_out_on_another_shows_both(
    prompt: str, locale: Locale, beyond: tuple[Environment, Locale | None] | None
) -> None:
    read_ = reading(prompt)
    assert (read_.locale, read_.beyond) == (locale, beyond)
    assert "house" not in {mention.asset for mention in read_.mentions}


def test_a_road_through_a_forest_is_lined_with_its_trees() -> None:
    assert reading("a car on a road through an autumn forest").locale is Locale.FOREST_ROAD


@pytest.mark.parametrize("backdrop", sorted(set(Backdrop) - SHORES))
def test_every_backdrop_changes_the_sky_and_leaves_the_ground(backdrop: Backdrop) -> None:
    plain, behind = painted(MEADOW), painted(MEADOW.evolve(backdrops=(backdrop,)))
    assert np.abs(behind[:36] - plain[:36]).max() > 0.05
    assert np.abs(behind[60:] - plain[60:]).max() < 0.01


@pytest.mark.parametrize("locale", list(PRECINCTS))
def test_every_built_place_is_painted_before_what_is_seen_from_it(locale: Locale) -> None:
    scene = Scene(environment=Environment.GARDEN, locale=locale, seed=7)
    own = painted(scene)
    assert np.isfinite(own).all()
    other = painted(scene.evolve(beyond=(Environment.MOUNTAINS, None)))
    assert np.abs(own[-6:] - other[-6:]).max() < 0.01
    walled = locale is Locale.COURTYARD
    assert walled or np.abs(own[:40] - other[:40]).max() > 0.05


def test_a_flattened_place_has_few_colours() -> None:
    image = painted(MEADOW)
    flat = flattened(image)
    assert flat.shape == image.shape
    assert len(np.unique((flat[::4, ::4] * 32).round().reshape(-1, 3), axis=0)) < 90
    assert Environment.MEADOW in PAINTERS


@pytest.mark.parametrize(
    ("prompt", "strung"),
    [
        ("a cat in a cuban street, laundry between balconies", Strung.LAUNDRY),
        ("a postman in a village, washing hanging between the houses", Strung.LAUNDRY),
        ("a street in delhi, tangled cables", Strung.CABLES),
        ("a chinese street at night, red lanterns hanging over the street", Strung.LANTERNS),
    ],
)
def test_what_hangs_between_houses_is_on_lines_and_no_thing(prompt: str, strung: Strung) -> None:
    read_ = reading(prompt)
    assert read_.strung == {strung}
    assert not {"t-shirt", "lantern", "red paper lantern", "house"} & {mention.asset for mention in read_.mentions}


@pytest.mark.parametrize("prompt", ["a woman holding a lantern in a street", "a girl folding clothes", "three flags"])
def test_what_somebody_has_is_on_no_line(prompt: str) -> None:
    assert reading(prompt).strung == frozenset()


@pytest.mark.parametrize(
    ("prompt", "locale"),
    [
        ("a temple in the mountains, above the clouds", Locale.SUMMIT),
        ("a mosque ceiling, blue tiles", Locale.CEILING),
        ("a spaceship on a desert planet", Locale.DESERT_PLANET),
        ("a camel on the ridge of a dune", Locale.DUNES),
        ("an underwater city with glass domes", Locale.SUNKEN_CITY),
        ("a mud brick village", Locale.ADOBE),
    ],
)
def test_places_of_their_own(prompt: str, locale: Locale) -> None:
    assert reading(prompt).locale is locale


@pytest.mark.parametrize(
    ("prompt", "effect"),
    [
        ("a narrow street in fog, one lit window", Effect.LIT_WINDOW),
        ("an apartment block at night, one window lit yellow", Effect.LIT_WINDOW),
        ("a church on a hill, star trails", Effect.STAR_TRAILS),
    ],
)
def test_a_light_in_a_window_and_turning_stars_are_no_things(prompt: str, effect: Effect) -> None:
    read_ = reading(prompt)
    assert effect in {wisp.effect for wisp in read_.wisps}
    assert not {"window", "star"} & {mention.asset for mention in read_.mentions}


def test_a_lit_window_is_the_only_one_of_a_street() -> None:
    street = Scene(environment=Environment.CITY, locale=Locale.OLD_LANE, time=Time.DUSK, seed=7)
    lone = street.evolve(wisps=(Wisp(effect=Effect.LIT_WINDOW),))
    image = painted(lone)
    before = image.copy()
    light_window(image, lone, light_of(lone), {})
    changed = np.abs(image - before).max(-1) > 0.2
    assert 0 < changed.mean() < 0.05
    light_window(before, street, light_of(street), {})


def test_fog_of_a_colour_stays_fog_and_lights_everything_so() -> None:
    read_ = reading("a swamp in green fog")
    assert read_.asked.weathers == {Weather.FOG}
    assert read_.tints.light is not None
    assert read_.tints.light[1] > read_.tints.light[0]


def test_in_fog_less_is_seen_of_a_street() -> None:
    street = Scene(environment=Environment.CITY, locale=Locale.OLD_LANE, seed=7)
    foggy = street.evolve(weather=Weather.FOG)
    clear, thick = (plan_town(scene, light_of(scene), 96, 72) for scene in (street, foggy))
    assert thick.fog(4.0) > clear.fog(4.0) + 0.3


def test_any_phrase_has_an_environment() -> None:
    assert environment_of("a meadow") is Environment.MEADOW
    assert environment_of("a place that nobody knows") is Environment.STUDIO
