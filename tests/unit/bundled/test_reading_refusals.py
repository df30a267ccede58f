"""Reading prompts: what should not be there, and what nobody can read."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calotype.pipelines.bundled.ambience import Environment, Time, Weather
from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, count_roughly, read
from calotype.pipelines.bundled.scene import Colour

pytestmark = pytest.mark.unit

LEXICON = Lexicon.open()


def reading(prompt: str, negative: str = "") -> Reading:
    return read(prompt, negative, LEXICON)


def codes(result: Reading) -> set[str]:
    return {notice.code for notice in result.notices}


def told(result: Reading, code: str) -> str:
    return " ".join(notice.message for notice in result.notices if notice.code == code)


# Negative prompts.


def test_a_thing_in_the_negative_prompt_is_excluded() -> None:
    assert reading("a park", "dogs, cat").excluded.assets >= {"dog", "poodle", "corgi", "cat"}


def test_the_prompt_wins_over_the_negative_prompt() -> None:
    excluded = reading("a red dog on the beach at sunset, watercolor", "dog, beach, sunset, watercolor, cat").excluded
    assert "dog" not in excluded.assets
    assert {"cat", "poodle"} <= excluded.assets
    assert not excluded.environments | excluded.times | excluded.styles


def test_a_general_word_excludes_all_of_its_sort() -> None:
    assert {"dog", "eagle", "bee"} <= reading("a park", "animals").excluded.assets
    assert {"man", "girl", "doctor"} <= reading("a park", "people").excluded.assets
    assert "girl" not in reading("a girl in a park", "people").excluded.assets


def test_places_times_weathers_and_colours_are_excluded_too() -> None:
    excluded = reading("a dog", "forest, night, rain, red").excluded
    assert excluded.environments == {Environment.FOREST}
    assert excluded.times == {Time.NIGHT}
    assert excluded.weathers == {Weather.RAIN}
    assert excluded.colours == {Colour.RED}


def test_without_in_the_prompt_excludes() -> None:
    result = reading("a street without cars, no people")
    assert {"car", "man", "woman"} <= result.excluded.assets
    assert result.mentions == ()


def test_another_tools_flag_excludes_up_to_the_next_flag() -> None:
    result = reading("a street, neon style --no people, cars --ar 21:9")
    assert {"car", "man", "woman"} <= result.excluded.assets
    assert result.mentions == ()


def test_quality_words_in_a_negative_prompt_exclude_nothing() -> None:
    excluded = reading("a dog", "blurry, pixelated, ugly, deformed, low quality, extra limbs, bad anatomy").excluded
    assert excluded == reading("a dog").excluded


# Bad input.


@pytest.mark.parametrize("prompt", ["σκύλος στην παραλία", "犬と猫", "koira rannalla auringonlaskun aikaan", "كلب"])
def test_another_language_is_not_understood(prompt: str) -> None:
    result = reading(prompt)
    assert result.text == ""
    assert "unsupported_script" in codes(result)


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("czarny kot z jabłkiem na trawie", "czarny, kot, jabłkiem, trawie"),
        ("punainen koira hattu päässä sängyllä", "punainen, koira, hattu, päässä, sängyllä"),
        ("asdf qwer zxcv in a park", "asdf, qwer, zxcv"),
    ],
)
def test_words_that_are_not_understood_are_all_named(prompt: str, words: str) -> None:
    assert told(reading(prompt), "unsupported_script").endswith(f"Not known: {words}.")


def test_a_style_or_a_time_alone_is_that_of_a_landscape() -> None:
    assert reading("watercolor").text == "a landscape, watercolor"
    assert reading("a doorbell at night").text == "a landscape at night"


@pytest.mark.parametrize(
    "prompt", ["", "   ", "!!! ??? ...", "\x00\x01\x07", "<><>", "{}", "[]", "\n\n", "''", "-", "42"]
)
def test_a_prompt_of_nothing_says_so(prompt: str) -> None:
    result = reading(prompt)
    assert result.text == ""
    assert "not_drawn" in codes(result)


def test_markup_is_passed_over() -> None:
    result = reading('<p class="dog">a <b>cat</b></p>')
    assert (result.text, result.texts) == ("a cat", ())
    assert "ignored" in codes(result)


def test_json_is_read_for_its_prompt() -> None:
    assert reading('{"prompt": "a red car", "style": "a dog"}').text == "a red car"


def test_an_emoji_is_a_word() -> None:
    assert [mention.asset for mention in reading("🐶🚀 and 👩🏽‍🚀").mentions] == ["dog", "rocket", "astronaut"]


def test_a_prompt_too_long_for_the_encoder_is_cut_and_told() -> None:
    result = reading(" and ".join(["a red car", "a blue house", "a green tree"] * 60))
    assert count_roughly(result.text) <= phrases.MAX_WORD_PIECES
    assert "truncated" in codes(result)


def test_ten_thousand_characters_are_read() -> None:
    assert reading("a dog and " * 1000).text.startswith("a dog and a dog")


def test_a_tokenizer_may_set_the_limit() -> None:
    result = read("a dog and a cat and a bird and a horse", "", LEXICON, lambda text: 50 * text.count("a "))
    assert result.text == "a dog and a cat"
    assert [mention.asset for mention in result.mentions] == ["dog", "cat"]
    assert "bird" in told(result, "truncated")


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300), st.text(max_size=60))
def test_no_string_raises_and_quoted_texts_are_substrings(prompt: str, negative: str) -> None:
    result = reading(prompt, negative)
    assert all(text in prompt for text in result.texts)


def test_a_word_for_no_thing_where_a_noun_stands_is_told() -> None:
    assert reading("titled").text == ""
    assert "painting titled" in told(reading("a painting titled sunrise"), "ignored")


def test_a_cover_of_nothing_that_can_be_drawn_is_told() -> None:
    assert "names nothing" in told(reading("a magazine cover with a model"), "not_drawn")


@pytest.mark.parametrize(
    ("prompt", "text"),
    [
        ("a girl holding a flower as big as a house", "a girl and a giant daisy next to a tiny house"),
        ("a mouse bigger than a cat", "a giant mouse next to a tiny cat"),
    ],
)
def test_a_size_is_of_the_thing_that_it_is_said_of(prompt: str, text: str) -> None:
    assert reading(prompt).text == text


@pytest.mark.parametrize(
    ("prompt", "asset"),
    [
        ("a red shed in a field", "garden shed"),
        ("a house with a garage", "hut"),
        ("a charcoal study of a horse", "horse"),
    ],
)
def test_what_is_seen_from_outside_is_no_room(prompt: str, asset: str) -> None:
    result = reading(prompt)
    assert result.room.use is None
    assert asset in {mention.asset for mention in result.mentions}
