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
