"""Cookery: dishes with their sauces, sides and toppings are read as what is seen of them, on one plate."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.conditions import Condition
from calotype.pipelines.bundled.prompt.cookery import cooked
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.vessels import TOPPED

pytestmark = pytest.mark.unit


def _read(prompt: str) -> Reading:
    return read(prompt, "", Lexicon.open())


@pytest.mark.parametrize(
    ("prompt", "plainer"),
    [
        ("nachos with guacamole and salsa", "nachos with a sauce bowl of guacamole and a sauce bowl of salsa"),
        ("a pizza with mushrooms", "a pizza with button mushrooms"),
        ("chicken on a bed of rice", "chicken with rice"),
        ("a cappuccino with a heart in the foam", "a cup of coffee topped with a white heart"),
        ("apple pie with ice cream", "apple pie with one scoop of vanilla ice cream"),
        ("a latte in a tall glass", "a iced coffee in a tall glass"),
    ],
)
def test_dishes_are_told_as_what_is_seen(prompt: str, plainer: str) -> None:
    assert cooked(prompt) == plainer


@pytest.mark.parametrize("prompt", ["mushrooms in a forest", "a girl with an ice cream", "a cat on a bed of roses"])
def test_what_is_no_dish_is_left_alone(prompt: str) -> None:
    assert cooked(prompt) == prompt


def test_a_meal_and_its_sides_are_on_one_plate() -> None:
    grasps = _read("a steak with mashed potatoes and peas").grasps
    assert {grasp.held for grasp in grasps if grasp.holder == "dinner plate"} == {"steak", "mashed potatoes", "pea pod"}


@pytest.mark.parametrize("prompt", ["a steak on a cutting board with peas", "a steak", "a dog with a steak and a bone"])
def test_what_is_on_something_else_gets_no_plate(prompt: str) -> None:
    assert all(mention.asset != "dinner plate" for mention in _read(prompt).mentions)


def test_a_sauce_fills_its_bowl_in_its_colour() -> None:
    bowl = next(m for m in _read("chicken wings with blue cheese dip").mentions if m.asset == "sauce bowl")
    assert [accent.part for accent in bowl.own.accents] == ["contents"]


def test_hot_dogs_have_each_their_own_sauce() -> None:
    dogs = _read("three hot dogs: one with mustard, one with ketchup, one plain").mentions
    assert len({dog.own.accents for dog in dogs if dog.asset == "hot dog"}) == 3


def test_a_slice_is_missing_from_round_food() -> None:
    for prompt in ("a pizza with one slice missing", "a cake with a slice cut out", "a pie missing a slice"):
        assert any(Condition.CUT_OUT in mention.own.conditions for mention in _read(prompt).mentions), prompt


def test_red_wine_is_in_a_glass_of_its_own() -> None:
    assert [m.asset for m in _read("a glass of red wine").mentions] == ["glass of wine"]


@pytest.mark.parametrize("dish", sorted(TOPPED.split("|")))
def test_every_dish_of_the_table_is_itself_and_bears_what_is_put_on_it(dish: str) -> None:
    reading = _read(f"{dish} topped with a strawberry")
    assert (dish, "strawberry") in {(grasp.holder, grasp.held) for grasp in reading.grasps}
