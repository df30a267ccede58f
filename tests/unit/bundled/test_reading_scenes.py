"""Reading prompts: backdrops, buildings, views and deeds."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.ambience import Environment, Time
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.scene import Colour, Pose

pytestmark = pytest.mark.unit

LEXICON = Lexicon.open()


def reading(prompt: str, negative: str = "") -> Reading:
    return read(prompt, negative, LEXICON)


def codes(result: Reading) -> set[str]:
    return {notice.code for notice in result.notices}


def told(result: Reading, code: str) -> str:
    return " ".join(notice.message for notice in result.notices if notice.code == code)


# Backdrops, buildings and views


@pytest.mark.parametrize("prompt", ["headphones, pastel pink background", "a perfume bottle, glossy pink background"])
def test_a_coloured_background_is_a_backdrop_of_that_colour(prompt: str) -> None:
    result = reading(prompt)
    assert result.text.endswith("a plain background")
    assert result.tints.backdrop is not None
    assert result.palette == ()


def test_a_background_behind_a_place_changes_nothing_and_is_told() -> None:
    result = reading("a cat in a forest, pink background")
    assert result.tints.backdrop is None
    assert "pink" in told(result, "ignored")


def test_the_shades_that_a_picture_is_in_are_its_palette() -> None:
    result = reading("a village in shades of purple")
    assert result.palette == (Colour.PURPLE,)
    assert result.notices == ()


def test_before_a_place_under_a_roof_is_before_its_building() -> None:
    assert reading("a car in front of a diner").text == "a car in front of a shop"


def test_what_is_outside_the_window_is_not_where_the_picture_is() -> None:
    result = reading("a cat beside a fireplace, snow outside the window")
    assert "snow" not in result.text
    assert result.room.snow


def test_who_flies_a_kite_stays_on_the_ground() -> None:
    (boy, _) = reading("a boy flying a kite").mentions
    assert boy.own.pose is None
    (bird,) = reading("an owl flying").mentions
    assert bird.own.pose is Pose.FLYING


def test_what_somebody_does_is_no_thing_of_theirs() -> None:
    result = reading("a grandmother whispering in a chair")
    assert {mention.asset for mention in result.mentions} == {"old woman", "chair"}
    assert "whispering" in told(result, "ignored")


def test_a_garment_that_carries_a_text_is_not_told_to_be_without_effect() -> None:
    assert told(reading('a man wearing a t-shirt that says "HELLO"'), "ignored") == ""


def test_places_and_times_that_are_named_are_asked_for() -> None:
    asked = reading("a polar bear in a winter landscape at night").asked
    assert asked.environments == {Environment.SNOW}
    assert asked.times == {Time.NIGHT}


def test_of_places_with_nothing_in_them_the_first_is_meant() -> None:
    assert reading("New York skyline seen from across the river").asked.environments == {Environment.CITY}
