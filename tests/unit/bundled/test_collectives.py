"""Collectives: words that measure."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.prompt.collectives import gathered
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read

LEXICON = Lexicon.open()


def reading(prompt: str) -> Reading:
    return read(prompt, "", LEXICON)


@pytest.mark.parametrize(
    ("prompt", "plain"),
    [
        ("a sea of umbrellas", "rows and rows of umbrellas"),
        ("a sea of clouds", "a sea of clouds"),
        ("a wall of fire", "a wall of fire"),
        ("a blanket of snow over a village", "snow over a village"),
        ("grilled fish on a bed of rice", "grilled fish surrounded by rice"),
        ("a mountain of laundry", "a huge pile of laundry"),
        ("a shower of sparks", "sparks"),
        ("a puddle of milk on the floor", "a white puddle on the floor"),
        ("a path covered with autumn leaves", "a path with scattered autumn leaves"),
        ("a watermelon with a slice missing", "a bitten watermelon"),
        ("a window with a broken pane", "a broken window"),
    ],
)
def test_what_is_measured_is_told_for_its_measure(prompt: str, plain: str) -> None:
    assert gathered(prompt, LEXICON) == plain


def test_a_bed_of_food_is_no_furniture() -> None:
    assert [mention.asset for mention in reading("a roasted chicken on a bed of potatoes").mentions] == [
        "roast chicken",
        "potato",
    ]


def test_of_a_row_one_may_differ() -> None:
    mentions = reading("a row of houses, one of them yellow").mentions
    assert [(mention.count, mention.colour) for mention in mentions] == [(4, None), (1, "yellow")]


def test_whoever_has_something_is_in_nobodys_hand() -> None:
    grasps = reading("a boy with a red balloon and a girl with a blue kite").grasps
    assert {(grasp.holder, grasp.held) for grasp in grasps} == {("boy", "balloon"), ("girl", "kite")}


def test_what_gives_light_burns_and_nothing_beside_it() -> None:
    assert reading("a candle burning next to an open book").wisps == ()
    (fire,) = reading("a house burning next to a tree").wisps
    assert fire.asset == "house"


def test_what_sticks_out_or_is_printed_is_drawn_so() -> None:
    (mailbox,) = reading("a letter sticking out of a mailbox").mentions
    assert [graft.asset for graft in mailbox.own.grafts] == ["envelope"]
    assert reading('a newspaper with the headline "ALIENS"').design is not None
    assert reading("an island with a palm tree").locale is not None


@pytest.mark.parametrize(
    ("prompt", "held", "bearer"),
    [
        ("a whale carrying a village on its back", "miniature village", "whale"),
        ("a turtle carrying the world on its back", "miniature landscape", "turtle"),
    ],
)
def test_what_is_borne_on_a_back_is_on_it(prompt: str, held: str, bearer: str) -> None:
    assert {(grasp.holder, grasp.held) for grasp in reading(prompt).grasps} == {(bearer, held)}
