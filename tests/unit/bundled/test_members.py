"""Several things told one by one, and which of them has what."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.prompt.attributes import obeyed
from calotype.pipelines.bundled.prompt.jointing import joints
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.members import told_apart
from calotype.pipelines.bundled.prompt.reading import read
from calotype.pipelines.bundled.scene import Element

LEXICON = Lexicon.open()


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        (
            "two cats, one is black, the other is white and wears a hat",
            "a black cat, a white cat wearing a hat",
        ),
        (
            "three mugs: the first is red, the second is blue, the third is green",
            "a red mug on the left, a blue mug in the middle, a green mug on the right",
        ),
        (
            "two houses, the one on the left has a red roof and the one on the right has a blue roof",
            "a house on the left with a red roof, a house on the right with a blue roof",
        ),
        ("two women, one old and one young", "an old woman, a young woman"),
        (
            "three dogs in a park, one sleeping, one running and one with a stick",
            "a dog sleeping, a dog running, a dog with a stick in a park",
        ),
        ("two dogs, the left one is bigger", "a large dog on the left, a small dog on the right"),
        ("more dogs than cats", "five dogs and two cats"),
        ("the smallest of three bears is asleep", "three bears, the smallest one is asleep"),
        (
            "a knife, a fork and a spoon, in this order from left to right",
            "a knife on the left, a fork in the middle, a spoon on the right",
        ),
    ],
)
def test_members_are_told_as_what_each_of_them_is(prompt: str, told: str) -> None:
    assert told_apart(prompt, LEXICON) == told


@pytest.mark.parametrize(
    "prompt",
    [
        "two cats, one black and one white",
        "five ducks, only one of them is blue",
        "one of the best days",
        "a house bigger than a tree",
        "two cats, one with a hat, one with a scarf, one with a bow",
    ],
)
def test_what_is_read_elsewhere_or_does_not_add_up_stays_as_it_is(prompt: str) -> None:
    assert told_apart(prompt, LEXICON) == prompt


@pytest.mark.parametrize(
    ("prompt", "holders"),
    [
        ("a black cat and a white cat wearing a hat", [1]),
        ("a black cat wearing a hat and a white cat", [0]),
        ("a boy holding a kite, a boy with an umbrella, a boy with a hat", [0, 1, 2]),
    ],
)
def test_who_has_something_is_the_one_it_is_said_of(prompt: str, holders: list[int]) -> None:
    found = read(prompt, "", LEXICON)
    # the nearest would be another
    elements = [Element(asset=m.asset, x=0.9 - 0.1 * k, y=0.8, size=0.3) for k, m in enumerate(found.mentions)]
    placed = obeyed(found.mentions, elements)
    assert sorted(placed[joint.holder].member for joint in joints(found.grasps, placed)) == holders


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("two trees, the right one has no leaves", "a tree on the left, a tree with no leaves on the right"),
        ("left: an apple, right: an orange", "on the left an apple, on the right an orange"),
        ("nine balloons, all red except for two", "seven red balloons and two yellow balloons"),
        ("the bigger of the two houses is blue", "a large blue house, a small house"),
        ("a tiny elephant next to a huge mouse", "a tiny elephant next to a giant mouse"),
    ],
)
def test_comparisons_and_labels_are_told_as_what_each_is(prompt: str, told: str) -> None:
    assert told_apart(prompt, LEXICON) == told


def test_a_short_person_is_no_dwarf() -> None:
    heights = {m.asset: m.stature for m in read("a tall man and a short woman", "", LEXICON).mentions}
    assert 1 < heights["man"] < 1.4
    assert 0.7 < heights["woman"] < 1


def test_an_effect_that_is_denied_is_none() -> None:
    assert not read("a factory without smoke", "", LEXICON).wisps
    assert read("a factory with smoke", "", LEXICON).wisps


@pytest.mark.parametrize(
    ("prompt", "asset", "count"),
    [
        ("three friends drinking coffee", "cup of coffee", 3),
        ("two women drinking wine", "glass of wine", 2),
        ("a boy eating ice cream", "ice cream cone", 1),
    ],
)
def test_each_of_several_has_one_of_what_they_eat_or_drink(prompt: str, asset: str, count: int) -> None:
    (mention,) = (m for m in read(prompt, "", LEXICON).mentions if m.asset == asset)
    assert mention.count == count
