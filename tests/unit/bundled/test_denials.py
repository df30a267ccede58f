"""What a prompt says is not there, or is not done."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read

pytestmark = pytest.mark.unit

LEXICON = Lexicon.open()


def reading(prompt: str) -> Reading:
    return read(prompt, "", LEXICON)


@pytest.mark.parametrize(
    ("prompt", "asset"),
    [
        ("a cat not sleeping", "cat"),
        ("a dog that is not barking", "dog"),
        ("a cat that isn't sleeping", "cat"),
        ("a woman not smiling", "woman"),
    ],
)
def test_a_pose_that_is_denied_is_not_taken(prompt: str, asset: str) -> None:
    result = reading(prompt)
    assert [(m.asset, m.own.pose, m.own.mien) for m in result.mentions] == [(asset, None, None)]
    assert result.text == f"a {asset}"


def test_where_somebody_does_not_sleep_they_are_all_the_same() -> None:
    assert reading("a cat not sleeping on a bed").text == "a cat on top of a bed"


@pytest.mark.parametrize("prompt", ["neither a cat nor a dog", "a garden with neither a cat nor a dog"])
def test_neither_of_two_is_there(prompt: str) -> None:
    result = reading(prompt)
    assert not result.mentions
    assert {"cat", "dog"} <= result.excluded.assets


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("a chef without a hat", "without hat"),
        ("a knight without armor", "without armor"),
        ("a king without a crown", "without crown"),
        ("a soldier without a gun", "without gun"),
    ],
)
def test_what_belongs_to_a_calling_stays_and_is_told(prompt: str, told: str) -> None:
    assert [n.message for n in reading(prompt).notices if n.code == "ignored"] == [
        f"Without effect on the picture: {told}."
    ]


@pytest.mark.parametrize("prompt", ["a man without a hat", "a cafe without people", "a woman without a bag"])
def test_what_nobody_has_anyway_is_not_told(prompt: str) -> None:
    assert not [n for n in reading(prompt).notices if n.code == "ignored"]
