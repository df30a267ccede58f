"""Reading prompts: what is told of words that are drawn otherwise or not at all."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.scene import Colour

pytestmark = pytest.mark.unit

LEXICON = Lexicon.open()


def reading(prompt: str, negative: str = "") -> Reading:
    return read(prompt, negative, LEXICON)


def told(result: Reading, code: str, field: str = "prompt") -> str:
    return " ".join(notice.message for notice in result.notices if (notice.code, notice.field) == (code, field))


@pytest.mark.parametrize(
    ("prompt", "counted"),
    [
        ("60 birds", "60 birds as many"),
        ("1,000 balloons", "1,000 balloons as many"),
        ("five dozen eggs", "five dozen eggs as many"),
        ("seventy-five red cars", "seventy-five cars as many"),
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


@pytest.mark.parametrize(("prompt", "colour"), [("a forest, crimson", "crimson"), ("a dog in red", "red")])
def test_a_colour_of_nothing_is_told(prompt: str, colour: str) -> None:
    assert told(reading(prompt), "ignored") == f"Without effect on the picture: {colour}."


def test_what_happens_to_a_thing_is_told_as_the_thing() -> None:
    assert "boat race as a rowboat" in told(reading("a boat race on the ocean"), "approximated")


@pytest.mark.parametrize(
    ("prompt", "negative", "code", "message"),
    [
        ("a dog", "zorblax, cat", "ignored", "Not understood in the negative prompt: zorblax."),
        ("a dog on the beach at sunset", "dog, beach, sunset, cat", "ignored",
         "Drawn all the same, because the prompt asks for it: dog, beach, sunset."),
        ("a red car", "red, green", "ignored", "Drawn all the same, because the prompt asks for it: red."),
        ("a girl in a park", "people", "ignored", "Drawn all the same, because the prompt asks for it: girl."),
        ("a dog", "σκύλος", "unsupported_script",
         "The negative prompt is mostly in a script that is not understood; write it in English."),
        ("a dog", "musta kissa punaisen omenan kanssa nurmikolla", "unsupported_script",
         "Most of the negative prompt is not understood; write it in English. "
         "Not known: musta, kissa, punaisen, omenan, kanssa, nurmikolla."),
    ],
)  # fmt: skip
def test_what_a_negative_prompt_can_not_do_is_told_once(prompt: str, negative: str, code: str, message: str) -> None:
    result = reading(prompt, negative)
    assert told(result, code, "negative_prompt") == message
    assert len(result.notices) == 1


@pytest.mark.parametrize(
    "negative",
    [
        "", "blurry, pixelated", "a cat, lowres, jpeg artifacts, username, nsfw, oversaturated",
        "ugly, deformed, bad anatomy, watermark, worst quality, mutated hands, missing arms, fused fingers",
    ],
)  # fmt: skip
def test_a_usual_negative_prompt_gives_no_notice(negative: str) -> None:
    assert reading("a dog", negative).notices == ()


def test_a_negative_prompt_takes_away_only_the_colours_that_are_not_asked_for() -> None:
    assert reading("a red car and a balloon", "red, green").excluded.colours == {Colour.GREEN}


def test_words_that_name_nothing_are_told() -> None:
    message = "The prompt names nothing that can be drawn: beautiful, amount."
    assert told(reading("beautiful amount"), "not_drawn") == message


def test_finnish_is_not_read_as_english() -> None:
    result = reading("musta kissa punaisen omenan kanssa nurmikolla")
    assert result.text == ""
    assert told(result, "unsupported_script").endswith("Not known: musta, kissa, punaisen, omenan, kanssa, nurmikolla.")
