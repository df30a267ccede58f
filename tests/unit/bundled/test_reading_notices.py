"""Reading prompts: what is told of words that are drawn otherwise or not at all."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.lexicon import Lexicon
from calotype.pipelines.bundled.reading import Reading, read

pytestmark = pytest.mark.unit

LEXICON = Lexicon.open()


def reading(prompt: str, negative: str = "") -> Reading:
    return read(prompt, negative, LEXICON)


def told(result: Reading, code: str, field: str = "prompt") -> str:
    return " ".join(notice.message for notice in result.notices if (notice.code, notice.field) == (code, field))


@pytest.mark.parametrize(
    ("prompt", "counted"),
    [
        ("20 sheep", "20 sheep as many"),
        ("1,000 balloons", "1,000 balloons as many"),
        ("two dozen eggs", "two dozen eggs as many"),
        ("twenty-five red cars", "twenty-five cars as many"),
    ],
)
def test_more_than_can_be_counted_is_many_and_told(prompt: str, counted: str) -> None:
    result = reading(prompt)
    assert [(mention.count, mention.many) for mention in result.mentions] == [(None, True)]
    assert counted in told(result, "approximated")


@pytest.mark.parametrize("prompt", ["0 cats in a park", "zero cats in a park", "no cats in a park"])
def test_none_of_something_takes_it_away(prompt: str) -> None:
    result = reading(prompt)
    assert (result.text, "cat" in result.excluded.assets) == ("a park", True)


@pytest.mark.parametrize(("prompt", "colour"), [("a forest, crimson", "crimson"), ("a woman in red", "red")])
def test_a_colour_of_nothing_is_told(prompt: str, colour: str) -> None:
    assert told(reading(prompt), "ignored") == f"Without effect on the picture: {colour}."


def test_what_happens_to_a_thing_is_told_as_the_thing() -> None:
    assert "boat race as a motor boat" in told(reading("a boat race on the ocean"), "approximated")
