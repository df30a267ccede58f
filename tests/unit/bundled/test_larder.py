"""Larder: spilt drinks, orders, cases and small things are read as what is seen of them."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.conditions import Condition
from calotype.pipelines.bundled.prompt.larder import stored
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.scene import Colour

pytestmark = pytest.mark.unit


def _read(prompt: str) -> Reading:
    return read(prompt, "", Lexicon.open())


@pytest.mark.parametrize(
    ("prompt", "drink", "puddle"),
    [
        ("milk spilled on the floor", "glass of milk", Colour.WHITE),
        ("a spilled cup of coffee on a table", "mug", Colour.BROWN),
        ("a knocked over glass of red wine", "glass of wine", Colour.RED),
    ],
)
def test_what_is_spilt_lies_in_a_puddle_beside_what_has_fallen(prompt: str, drink: str, puddle: Colour) -> None:
    said = {mention.asset: mention for mention in _read(prompt).mentions}
    assert Condition.FALLEN in said[drink].own.conditions
    assert said["puddle"].colour is puddle


def test_what_is_sorted_by_colour_is_of_several_colours() -> None:
    colours = {mention.colour for mention in _read("pencils arranged by colour").mentions}
    assert len(colours - {None}) > 2


@pytest.mark.parametrize(
    ("prompt", "plainer"),
    [
        ("coins stacked in three towers", "three stacks of coins"),
        ("a violin in its open case", "a violin in an open case"),
        ("a tin full of cookies", "a cookie tin full of cookies"),
        ("a crumpled piece of paper", "a paper ball"),
        ("water pouring out of a boot", "a boot overflowing with water"),
        ("a table in a garden with a vase on it", "a vase on a table in a garden"),
        ("a pear twice as tall as an apple", "a big pear next to a small apple"),
    ],
)
def test_roundabout_words_are_told_plainly(prompt: str, plainer: str) -> None:
    assert stored(prompt, Lexicon.open()) == plainer


@pytest.mark.parametrize(
    "prompt",
    ["a tin of sardines", "a tin soldier", "the case of the missing cat", "milk pouring from a jug into a cup",
     "a straw hat", "a boy spills nothing", "a dog lying on its side", "building blocks of life in blocks"],
)  # fmt: skip
def test_other_senses_are_left_alone(prompt: str) -> None:
    assert stored(prompt, Lexicon.open()) == prompt


def test_a_thing_on_its_side_has_fallen_and_an_animal_lies() -> None:
    lexicon = Lexicon.open()
    assert stored("a chair lying on its side", lexicon) == "a chair fallen over"
    assert stored("a cat lying on its side", lexicon) == "a cat lying on its side"


@pytest.mark.parametrize(
    ("prompt", "asset"),
    [
        ("a kitten in a suitcase", "open suitcase"),
        ("letters in a drawer", "open drawer"),
        ("a toy in a gift box", "open gift"),
        ("six eggs in a carton", "egg tray"),
    ],
)
def test_what_something_is_in_stands_open(prompt: str, asset: str) -> None:
    assert any(grasp.holder == asset for grasp in _read(prompt).grasps)


def test_a_closed_suitcase_stays_closed() -> None:
    assert "suitcase" in {mention.asset for mention in _read("a suitcase on a bed").mentions}


@pytest.mark.parametrize(
    ("prompt", "vessel"),
    [("milk pouring into a glass", "glass of milk"), ("coffee being poured into a cup", "mug")],
)
def test_what_is_poured_falls_into_what_takes_it_up(prompt: str, vessel: str) -> None:
    reading = _read(prompt)
    assert (vessel, "pouring trickle") in {(grasp.holder, grasp.held) for grasp in reading.grasps}
    assert any(mention.asset == "pouring trickle" and mention.colour for mention in reading.mentions)


def test_what_is_poured_away_has_no_vessel() -> None:
    assert stored("milk poured into the sink", Lexicon.open()) == "milk poured into the sink"


@pytest.mark.parametrize(
    ("prompt", "plainer"),
    [
        ("a toolbox with nothing in it but a sandwich", "a sandwich in a toolbox"),
        ("a clock with no hands", "a wall clock without hands"),
        (
            "twelve cupcakes, eleven with pink icing and one with green",
            "eleven pink cupcakes and a green cupcake",
        ),
    ],
)
def test_what_alone_is_there_or_is_not_is_told_plainly(prompt: str, plainer: str) -> None:
    assert stored(prompt, Lexicon.open()) == plainer
