"""Reading prompts: general words, vessels, parts and likenesses."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.ambience import Environment, Weather
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.scene import Colour

pytestmark = pytest.mark.unit

LEXICON = Lexicon.open()


def reading(prompt: str, negative: str = "") -> Reading:
    return read(prompt, negative, LEXICON)


def told(result: Reading, code: str) -> str:
    return " ".join(notice.message for notice in result.notices if notice.code == code)


def named(prompt: str) -> list[tuple[str, int | None]]:
    return [(mention.asset, mention.count) for mention in reading(prompt).mentions]


# Sorts


@pytest.mark.parametrize(
    ("prompt", "assets"),
    [
        ("farm animals in a field", [("cow", 1), ("pig", 1), ("sheep", 1)]),
        ("some fruit", [("apple", 1), ("banana", 1), ("orange", 1)]),
        ("two vegetables", [("carrot", 1), ("tomato", 1)]),
        ("six toys", [("teddy bear", 2), ("building blocks", 2), ("toy train", 1), ("yo-yo", 1)]),
        ("a toy", [("teddy bear", 1)]),
        ("colorful vegetables", [("carrot", 1), ("tomato", 1), ("broccoli", 1)]),
    ],
)
def test_several_of_a_sort_are_different_ones(prompt: str, assets: list[tuple[str, int | None]]) -> None:
    assert named(prompt) == assets


def test_every_member_of_a_sort_is_an_asset() -> None:
    assert all(member in LEXICON.nouns for members in LEXICON.sorts.values() for member in members)
    assert LEXICON.mass <= LEXICON.sorts.keys()


def test_a_refused_sort_is_all_of_it() -> None:
    assert {"apple", "banana", "orange"} <= reading("a market stall without fruit").excluded.assets


# Vessels


@pytest.mark.parametrize(
    ("prompt", "text"),
    [
        ("two bottles of wine", "two bottles of wine"),
        ("a glass of wine", "a glass of wine"),
        ("a can of soda", "a soda can"),
        ("a bucket of water", "a bucket"),
    ],
)
def test_of_closed_vessels_the_vessel_is_seen(prompt: str, text: str) -> None:
    assert reading(prompt).text == text


def test_all_the_fruit_of_a_bowl_is_in_it() -> None:
    grasps = reading("a bowl filled with fruit").grasps
    assert {(grasp.holder, grasp.held) for grasp in grasps} == {
        ("bowl", name) for name in ("apple", "banana", "orange")
    }


# Likenesses, parts and compounds


@pytest.mark.parametrize(
    ("prompt", "assets", "ignored"),
    [
        ("four kites, all of them shaped like fish", ["kite"], "shaped like fish"),
        ("a ladybug with a leaf as an umbrella", ["ladybug", "leaf"], "as an umbrella"),
    ],
)
def test_what_something_is_likened_to_is_not_there(prompt: str, assets: list[str], ignored: str) -> None:
    result = reading(prompt)
    assert [mention.asset for mention in result.mentions] == assets
    assert ignored in told(result, "ignored")


@pytest.mark.parametrize(
    ("prompt", "assets"),
    [
        ("macro of a bee's eye", ["bee"]),
        ("a boy whispering into his dogs ear", ["boy", "dog"]),
        ("the sun brushing its teeth", ["sun"]),
        ("a butterfly mandala", ["butterfly"]),
        ("a sushi platter", ["sushi platter"]),
        ("a couple in the kitchen at night, fridge light", ["couple"]),
        ("a living room with an oak floor and a sofa", ["sofa"]),
        ("a tractor, toy, plastic", ["tractor"]),
        ("a strawberry ice cream cone", ["waffle cone", "scoop of ice cream"]),
        ("a dragon, soft watercolor", ["dragon"]),
        ("twins on a swing", ["boy", "swing"]),
        ("a beatiful buterfly", ["butterfly"]),
        ("a branch, lots of empty space", ["branch"]),
    ],
)
def test_a_compound_is_drawn_by_the_word_that_is_seen(prompt: str, assets: list[str]) -> None:
    assert [mention.asset for mention in reading(prompt).mentions] == assets


def test_each_of_a_group_has_what_is_said_of_it() -> None:
    mentions = reading("three keys on hooks, one gold one silver one rusty").mentions
    assert [mention.colour for mention in mentions if mention.asset == "key"] == [Colour.GOLDEN, Colour.GRAY, None]


def test_a_cup_is_a_mug() -> None:
    result = reading("a coffee cup between two cups")
    assert {mention.asset for mention in result.mentions} <= {"mug", "cup of coffee"}


# Places


@pytest.mark.parametrize(
    ("prompt", "text"),
    [
        ("interior of a bookshop, ladder", "a bookshop, a ladder"),
        ("a cat on a windowsill", "a cat in a living room"),
        ("a bamboo forest path", "a grassy field"),
        ("an underwater city", "an underwater scene"),
        ("a village on mars", "three cottages on the surface of mars"),
        ("an astronaut standing on mars", "an astronaut on the surface of mars"),
        ("a cow jumping over the moon", "a cow running over the moon at night"),
        ("a lighthouse on a cliff, huge waves", "a lighthouse on the coast, the ocean"),
        ("a man sitting in a park on a bench", "a man sitting on top of a bench in a park"),
    ],
)
def test_a_scene_has_the_place_that_is_meant(prompt: str, text: str) -> None:
    assert reading(prompt).text == text


@pytest.mark.parametrize(
    ("prompt", "dust"), [("a rover on mars", 1.0), ("a rover on the moon", 0.0), ("a rover", None)]
)
def test_mars_is_red_and_the_moon_is_gray(prompt: str, dust: float | None) -> None:
    assert reading(prompt).dust == dust


def test_ice_is_no_snowfall() -> None:
    assert "snowing" not in reading("a market early in the morning, ice, crates").text


def test_a_lamp_that_hangs_above_a_bed_is_the_rooms() -> None:
    result = reading("a bedroom, white bed, industrial lamp hanging above it")
    assert result.room.pendants == 1
    assert [mention.asset for mention in result.mentions] == ["bed"]


def test_a_storm_has_clouds_of_its_own() -> None:
    asked = reading("a lighthouse in a violent storm, dramatic clouds").asked
    assert asked.weathers == {Weather.RAIN}


@pytest.mark.parametrize(
    ("prompt", "text"),
    [
        ("interior of a castle with a throne", "a great hall with a throne"),
        ("inside an old church, candles", "a great hall, three candles"),
        ("a cottage in the snow, a window, warm light", "a cottage in the snow"),
        ("a living room with a sofa and sheer curtains", "a living room with a sofa"),
    ],
)
def test_a_building_has_an_inside_and_windows_of_its_own(prompt: str, text: str) -> None:
    assert reading(prompt).text == text


@pytest.mark.parametrize(
    ("prompt", "held"),
    [
        ("1girl, solo, green hair, headphones, city at night", {"headphones"}),
        ("1boy, glasses, scarf, snow", {"glasses", "scarf"}),
        ("a woman, umbrella, rain", {"umbrella"}),
        ("a man, a dog, a hat", set()),
        ("a man, a book on a table", set()),
    ],
)
def test_tags_after_the_only_person_are_worn(prompt: str, held: set[str]) -> None:
    assert {grasp.held for grasp in reading(prompt).grasps} == held


def test_a_missing_letter_of_four_is_put_back() -> None:
    assert reading("dolphins in the ocan").asked.environments == {Environment.OCEAN}
    assert reading("a brd").unknown == ("brd",)


def test_a_drink_named_beside_a_plate_is_not_on_it() -> None:
    grasps = reading("a plate of cookies and a glass of milk").grasps
    assert [(grasp.holder, grasp.held) for grasp in grasps] == [("dinner plate", "cookie")]


def test_a_table_does_not_take_the_room_that_it_is_in() -> None:
    assert reading("a lab with a table and test tubes").text == "a room with a dining table and three test tubes"


def test_a_lake_in_the_mountains_is_a_lake() -> None:
    assert reading("mountain landscape with a lake").asked.environments == {Environment.LAKE}
    assert reading("a deer by a river in the forest").asked.environments == {Environment.RIVER}


def test_a_plant_has_its_pot() -> None:
    assert [mention.asset for mention in reading("a cactus in a terracotta pot").mentions] == ["cactus"]


def test_a_table_top_has_no_table_on_it() -> None:
    assert "dining table" in reading("a wooden table with a laptop").excluded.assets
    assert "dining table" not in reading("a cat under a table").excluded.assets


@pytest.mark.parametrize(
    ("prompt", "text"),
    [
        ("a diner at night, a car parked outside", "a shop at night, a car"),
        ("a library with a shopping cart", "a library with a shopping cart"),
        ("a rainy window with a view of the city at night", "a living room, rainy at night"),
        ("a small bookshop on a street corner", "a shop on a street"),
    ],
)
def test_a_house_is_seen_from_where_the_rest_is(prompt: str, text: str) -> None:
    assert reading(prompt).text == text


@pytest.mark.parametrize(
    ("prompt", "assets"),
    [
        ("a romantic dinner", ["candlestick", "champagne glasses", "bouquet of roses"]),
        ("mexican food on a table", ["taco", "burrito", "quesadilla"]),
        ("a sewing kit", ["spool of thread", "sewing needle", "scissors"]),
        ("christmas decorations", ["christmas tree", "bauble", "wreath"]),
    ],
)
def test_a_kit_and_a_meal_are_several_things(prompt: str, assets: list[str]) -> None:
    result = reading(prompt)
    assert [mention.asset for mention in result.mentions] == assets
    assert result.notices == ()
