"""One among several that is not as the others are."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.conditions import Condition
from calotype.pipelines.bundled.prompt.attributes import Mention, obeyed
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.pieces import Attributes
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.scene import Colour, Element

pytestmark = pytest.mark.unit

LEXICON = Lexicon.open()


def reading(prompt: str) -> Reading:
    return read(prompt, "", LEXICON)


def told(prompt: str) -> list[tuple[int | None, set[Condition]]]:
    return [(mention.count, set(mention.own.conditions)) for mention in reading(prompt).mentions]


@pytest.mark.parametrize(
    ("prompt", "others", "state"),
    [
        ("ten tin soldiers in a row, one of them has fallen over", 9, Condition.FALLEN),
        ("six penguins in a line, the third one is facing the wrong way", 5, Condition.TURNED),
        ("a row of garden gnomes, one of them facing the other way", 4, Condition.TURNED),
        ("seven chairs, one upside down", 6, Condition.UPSIDE_DOWN),
        ("twelve doughnuts, one with a bite missing", 11, Condition.BITTEN),
        ("eight cups in a row, the last one is broken", 7, Condition.BROKEN),
        ("eighteen bottles, one knocked over", 17, Condition.FALLEN),
    ],
)
def test_one_is_in_another_state_than_the_others(prompt: str, others: int, state: Condition) -> None:
    assert told(prompt) == [(others, set()), (1, {state})]


@pytest.mark.parametrize(
    ("prompt", "seat"),
    [
        ("nine candles, the last one is out", -1),
        ("seven candles in a row, all lit except the middle one", 3),
        ("five robots, the second one upside down", 1),
    ],
)
def test_which_of_them_it_is(prompt: str, seat: int) -> None:
    assert [mention.own.seat for mention in reading(prompt).mentions] == [None, seat]


@pytest.mark.parametrize(
    ("prompt", "counts", "colours"),
    [
        ("sheep on a green hill, one black", [4, 1], [None, Colour.BLACK]),
        ("a wheelbarrow full of pumpkins, one green", [1, 4, 1], [None, None, Colour.GREEN]),
        ("ten cars, one red", [9, 1], [Colour.WHITE, Colour.RED]),
        ("ten ducks, all but one yellow", [9, 1], [Colour.YELLOW, Colour.BLUE]),
        ("four cats: one black, one white, one orange and one gray", [1] * 4, ["black", "white", "orange", "gray"]),
    ],
)
def test_one_has_another_colour(prompt: str, counts: list[int], colours: list[Colour | None]) -> None:
    mentions = reading(prompt).mentions
    assert [(m.count, m.colour) for m in mentions] == list(zip(counts, colours, strict=True))


def test_one_wears_or_does_something_alone() -> None:
    result = reading("five cats, one of them wearing a red hat")
    assert [(m.asset, m.count) for m in result.mentions][:2] == [("cat", 4), ("cat", 1)]
    assert [(grasp.holder, grasp.held) for grasp in result.grasps] == [("cat", "sun hat")]


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("one of three candles is out", [(2, set()), (1, {Condition.UNLIT})]),
        ("one of the candles is out", [(4, set()), (1, {Condition.UNLIT})]),
        ("all the candles are lit except one", [(4, {Condition.LIT}), (1, {Condition.UNLIT})]),
        ("all the candles on the table are lit except one", [(4, {Condition.LIT}), (1, {Condition.UNLIT})]),
        ("all three candles are lit but one", [(2, {Condition.LIT}), (1, {Condition.UNLIT})]),
        ("all but one of the candles are lit", [(4, {Condition.LIT}), (1, {Condition.UNLIT})]),
        ("all the candles except the last one are lit", [(4, {Condition.LIT}), (1, {Condition.UNLIT})]),
    ],
)
def test_the_exception_holds_where_it_is_said_first(
    prompt: str, expected: list[tuple[int | None, set[Condition]]]
) -> None:
    assert [mention for mention in told(prompt) if mention[0] or mention[1]][:2] == expected


def test_the_exception_of_a_colour_holds() -> None:
    mentions = reading("all but one of the balloons are red").mentions
    assert [(m.count, m.colour) for m in mentions] == [(4, Colour.RED), (1, Colour.BLUE)]


@pytest.mark.parametrize(
    ("prompt", "counts", "told"),
    [
        ("five white swans and one black swan", [5, 1], ["white", "black"]),
        ("six white eggs and one brown egg", [6, 1], ["white", "brown"]),
        ("three white cups and one blue cup", [3, 1], ["white", "blue"]),
        ("ten white sheep and one black sheep", [10, 1], ["white", "black"]),
        ("three dogs and one small dog", [3, 1], [None, "small"]),
        ("two tall trees and one small tree", [2, 1], ["large", "small"]),
        ("five red roses, one yellow rose", [5, 1], ["red", "yellow"]),
        ("five white swans and one of them black", [4, 1], ["white", "black"]),
        ("five white swans, the last one black", [4, 1], ["white", "black"]),
        ("six black umbrellas and only one red umbrella", [5, 1], ["black", "red"]),
    ],
)
def test_one_that_is_named_again_is_one_more(prompt: str, counts: list[int], told: list[str | None]) -> None:
    mentions = reading(prompt).mentions
    assert [(m.count, m.colour or m.scale) for m in mentions] == list(zip(counts, told, strict=True))


@pytest.mark.parametrize("prompt", ["two dogs and one cat, one bowl", "five cups, one teapot", "a cat, one eye shut"])
def test_what_is_named_next_is_no_exception(prompt: str) -> None:
    assert len({mention.asset for mention in reading(prompt).mentions}) == len(reading(prompt).mentions)


def test_the_seat_is_counted_from_the_left() -> None:
    row = [Element(asset="cup", x=x, y=0.8, size=0.1) for x in (0.9, 0.1, 0.5)]
    broken = Attributes(seat=1, conditions=frozenset({Condition.FALLEN}))
    drawn = obeyed([Mention(asset="cup", count=2), Mention(asset="cup", count=1, own=broken)], row)
    assert [(e.x, e.tilt_deg) for e in sorted(drawn, key=lambda e: e.x)] == [(0.1, 0.0), (0.5, 90.0), (0.9, 0.0)]
