"""What is poured into things, tied about them or strewn over them, and wares told as the things that are seen."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.conditions import Condition
from calotype.pipelines.bundled.dressings import BAND, CONTENTS, DRIP, DUST, GRAINS
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.prompt.wares import apportioned

pytestmark = pytest.mark.unit


def reading(prompt: str) -> Reading:
    return read(prompt, "", Lexicon.open())


@pytest.mark.parametrize(
    ("prompt", "asset", "part"),
    [
        ("a jug of milk on a table", "jug", CONTENTS),
        ("a bucket full of water", "bucket", CONTENTS),
        ("a bowl of thick tomato soup", "bowl", CONTENTS),
        ("soap bars tied with string", "soap", BAND),
        ("a gift wrapped in a red ribbon", "gift", BAND),
        ("a chocolate cake dusted with icing sugar", "chocolate cake", DUST),
        ("waffles drizzled with honey", "waffle", DRIP),
        ("a pretzel covered in sesame seeds", "pretzel", GRAINS),
    ],
)
def test_what_is_in_or_on_a_thing_is_a_part_of_it_and_no_thing(prompt: str, asset: str, part: str) -> None:
    result = reading(prompt)
    (mention,) = result.mentions
    assert mention.asset == asset
    assert [accent.part for accent in mention.own.accents] == [part]
    assert not result.unknown


@pytest.mark.parametrize(
    "prompt",
    ["a jug of flowers", "a bowl of water lilies", "a man covered in sugar", "a teapot of milk", "a cup half full"],
)
def test_what_cannot_be_poured_is_not(prompt: str) -> None:
    assert not any(mention.own.accents for mention in reading(prompt).mentions)


def test_a_said_colour_is_that_of_what_is_poured() -> None:
    plain, green = (reading(f"a bowl of {said}").mentions[0].own.accents[0].tint for said in ("paint", "green paint"))
    assert green[1] > green[2] and plain[2] > plain[1]  # noqa: PT018


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("ice cream cone with two scoops", "waffle cone with a pink scoop of ice cream and a cream scoop of ice cream"),
        ("a bowl of mint ice cream", "a bowl with three mint scoops of ice cream"),
        ("twelve donuts in a box", "twelve donuts in a flat box"),
        ("a box of six eggs", "a flat box with six eggs"),
        ("a box of kittens", "a box of kittens"),
        ("a box of chocolates", "a box of chocolates"),
        ("two coloured pencils: red and blue", "two pencils: red and blue"),
        ("a fox, coloured pencil drawing", "a fox, coloured pencil drawing"),
        ("a marble on the floor", "a glass marble on the floor"),
        ("a marble statue", "a marble statue"),
    ],
)
def test_wares_are_told_as_what_is_seen(prompt: str, told: str) -> None:
    assert apportioned(prompt) == told


@pytest.mark.parametrize(
    ("prompt", "kept", "odd"),
    [
        ("nine eggs, one is missing", set(), {Condition.ABSENT}),
        ("three onions, one peeled", set(), {Condition.PEELED}),
        ("five houses, only the middle one has its lights on", {Condition.UNLIT}, {Condition.LIT}),
        ("six light bulbs, one of them glowing", {Condition.UNLIT}, {Condition.GLOWING}),
    ],
)
def test_one_of_several_differs_from_all_the_others(prompt: str, kept: set[Condition], odd: set[Condition]) -> None:
    others, one = reading(prompt).mentions
    assert (others.own.conditions, one.own.conditions) == (frozenset(kept), frozenset(odd))
    assert one.count == 1


def test_things_that_are_told_by_their_colours_stand_in_that_order() -> None:
    mentions = reading("three cups: red, white and blue").mentions
    assert [(mention.colour, mention.own.seat) for mention in mentions] == [("red", 0), ("white", 1), ("blue", 2)]


@pytest.mark.parametrize("prompt", ["three hammers hanging on a brick wall", "a guitar hanging on a wall"])
def test_things_hang_on_the_wall_behind_them(prompt: str) -> None:
    result = reading(prompt)
    (mention,) = result.mentions
    assert Condition.HUNG in mention.own.conditions
    assert result.tints.masonry is not None
