"""Ways: what leads somewhere, crosses or lines, and the places that bridges, piers, steps and landforms are."""

from __future__ import annotations

import numpy as np
import pytest

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.layout.composition import avenued, decked
from calotype.pipelines.bundled.layout.landmarks import closing
from calotype.pipelines.bundled.locales import STANDINGS, Locale
from calotype.pipelines.bundled.pipeline import BundledPipeline
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.prompt.spans import spanned
from calotype.pipelines.bundled.prompt.ways import led
from calotype.pipelines.bundled.render.environments import painter_of
from calotype.pipelines.bundled.render.environments.spans import SPANS
from calotype.pipelines.bundled.render.light import light_of
from calotype.pipelines.bundled.render.stage import Clearing
from calotype.pipelines.bundled.scene import Element, Scene
from calotype.pipelines.bundled.standings import Stance, Standing
from calotype.pipelines.bundled.terrains import TERRAINS

pytestmark = pytest.mark.unit

PIPELINE = BundledPipeline.load()
PAINTED = [locale for locale in Locale if locale.value in TERRAINS]


def reading(prompt: str) -> Reading:
    return read(prompt, "", PIPELINE._lexicon, PIPELINE._text_encoder.count, PIPELINE._homes, PIPELINE._may_host)


def painted(scene: Scene) -> np.ndarray:
    return painter_of(scene)(scene, light_of(scene), 96, 72, Clearing()).background


@pytest.mark.parametrize(
    ("prompt", "plain"),
    [
        ("a path leading to a castle", "a path, a castle in the distance"),
        ("a road leading to the mountains", "a road to the mountains"),
        ("a long jetty stretching out into the sea", "along a pier on the sea"),
        ("stone steps leading up to a temple", "up a stairway, a temple"),
        ("a white peacock on the steps of a palace", "a white peacock up a stairway, a palace"),
        ("a steam train crossing a viaduct", "a steam train on a viaduct"),
        ("an eagle soaring over a town", "an eagle above the city"),
        ("waves crashing against a lighthouse", "crashing waves, sea spray, a lighthouse"),
        ("a birch avenue in autumn", "a country road, ten birches lining the way in autumn"),
        ("a path lined with lanterns", "a path, ten lanterns lining the way"),
        ("a cave mouth overlooking the sea", "seen from inside a cave, the sea"),
        ("a castle beyond the forest", "a castle at the edge of the forest"),
        ("a dog crossing a street", "a dog crossing a street"),
        ("a street lined with shops", "a street lined with shops"),
    ],
)
def test_ways_are_told_as_what_is_drawn(prompt: str, plain: str) -> None:
    assert led(prompt) == plain


@pytest.mark.parametrize(
    ("prompt", "locale"),
    [
        ("a suspension bridge disappearing into clouds", Locale.SUSPENSION_BRIDGE),
        ("a hiker on a rope bridge", Locale.ROPE_BRIDGE),
        ("a rope bridge between two cliffs", Locale.ROPE_BRIDGE),
        ("a wooden bridge leading into the fog", Locale.ROPE_BRIDGE),
        ("a wooden pier leading into the lake", Locale.PIER),
        ("a deep canyon with a river at the bottom", Locale.RIVER_GORGE),
        ("a river delta from above", Locale.DELTA),
        ("an atoll with a turquoise lagoon", Locale.ATOLL),
        ("a river winding through a green valley", Locale.VALE),
        ("a snowy mountain peak above the clouds", Locale.CLOUD_SEA),
        ("a motorcycle on a desert highway", Locale.DESERT_ROAD),
        ("a truck on a mountain road", Locale.MOUNTAIN_ROAD),
        ("a house on a hillside", Locale.HILL),
        ("a suspension bridge over the bay", None),
        ("a stone bridge over a river", None),
    ],
)
def test_such_places_have_painters_of_their_own(prompt: str, locale: Locale | None) -> None:
    assert reading(prompt).locale is locale


def test_who_crosses_a_bridge_is_still_there() -> None:
    assert [m.asset for m in reading("a girl walking across a suspension bridge").mentions] == ["girl"]
    below = "a boat under a suspension bridge"
    assert spanned(below) == below


@pytest.mark.parametrize("locale", PAINTED, ids=lambda locale: locale.value)
def test_every_terrain_is_painted_and_differs_from_its_stand_in(locale: Locale) -> None:
    scene = Scene(environment=Environment.MEADOW, locale=locale, seed=5)
    picture = painted(scene)
    assert np.isfinite(picture).all()
    assert picture.std() > 0.04
    assert locale in STANDINGS


@pytest.mark.parametrize("locale", [locale for locale in SPANS if locale is not Locale.STAIRWAY])
def test_who_is_on_a_deck_stands_on_it(locale: Locale) -> None:
    aside = Element(asset="girl", x=0.05, y=0.9, size=0.4)
    (moved,) = decked(Scene(environment=Environment.CITY, locale=locale, elements=(aside,)), 4 / 3).elements
    assert 0.25 < moved.x < 0.5
    away = Scene(environment=Environment.CITY, elements=(aside,))
    assert decked(away, 4 / 3) == away


def test_a_building_that_steps_lead_to_is_at_their_head() -> None:
    temple = Element(asset="hindu temple", x=0.3, y=0.9, size=0.6)
    monk = Element(asset="monk", x=0.5, y=0.9, size=0.4)
    scene = Scene(environment=Environment.GARDEN, locale=Locale.STAIRWAY, elements=(temple, monk))
    high, low = closing(scene, PIPELINE.pack.assets).elements
    assert high.y < 0.6
    assert high.x == 0.5
    assert low == monk


def test_what_lines_a_way_stands_on_both_sides_smaller_the_farther_off() -> None:
    trees = tuple(Element(asset="cypress", x=0.1 * k, y=0.8, size=0.2) for k in range(6))
    standing = Standing(stance=Stance.AVENUE, first="cypress", second="cypress")
    placed = avenued(Scene(environment=Environment.ROAD, elements=trees, standings=(standing,))).elements
    assert sum(e.x < 0.5 for e in placed) == sum(e.x > 0.5 for e in placed) == 3
    assert [e.size for e in placed[::2]] == sorted((e.size for e in placed[::2]), reverse=True)
    assert all(a.y > b.y for a, b in zip(placed, placed[2:], strict=False))
