"""Which words of a prompt changed nothing, whatever reads it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from calotype.domain.requests import Notice
from calotype.pipelines.bundled.prompt.accounting import BUDGET, unspent
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read

pytestmark = pytest.mark.unit

LEXICON = Lexicon.open()


def knowing(*words: str, told: str = "") -> Callable[[str], Reading]:
    """A reader that draws these alone, and tells of another."""
    notices = (
        (Notice(code="ignored", message=f"Without effect on the picture: {told}.", field="prompt"),) if told else ()
    )
    return lambda prompt: Reading(
        text=" ".join(w for w in prompt.replace(",", " ").split() if w in words), notices=notices
    )


def found(prompt: str, reader: Callable[[str], Reading]) -> tuple[str, ...]:
    return unspent(prompt, reader(prompt).notices, LEXICON, reader)


def test_a_word_that_changes_nothing_is_found() -> None:
    assert found("a velvet cat on a dusty sofa", knowing("cat", "sofa", "dusty")) == ("velvet",)


def test_words_are_found_in_their_order_and_once() -> None:
    assert found("a dusty velvet cat on a dusty sofa", knowing("cat", "sofa")) == ("dusty", "velvet")


def test_little_words_and_praise_are_not_told() -> None:
    assert (
        found("masterpiece, a really stunning cat with its sofa, trending on artstation", knowing("cat", "sofa")) == ()
    )


def test_what_a_notice_names_is_not_told_twice() -> None:
    assert found("a velvet cat", knowing("cat", told="velvet")) == ()


def test_of_two_words_for_the_same_neither_is_found() -> None:
    def reader(prompt: str) -> Reading:
        words = set(prompt.split())
        return Reading(text=f"{words & {'village'}} {'in snow' if words & {'snowy', 'winter'} else ''}")

    assert found("a snowy winter village", reader) == ()
    assert found("a snowy velvet winter village", reader) == ("velvet",)


def test_quoted_words_are_text_and_not_looked_into() -> None:
    assert found('a sign that says "velvet cats"', knowing("sign")) == ()


def test_a_long_prompt_costs_a_bounded_number_of_readings() -> None:
    seen: list[str] = []

    def reader(prompt: str) -> Reading:
        seen.append(prompt)
        return Reading(text="cat")

    found("velvet " * 500 + "cat", reader)
    assert sum(len(prompt.split()) for prompt in seen[2:]) <= 2 * BUDGET


def test_the_name_of_an_event_is_spent_as_a_whole() -> None:
    assert found("a velvet birthday party", knowing("birthday")) == ("velvet",)


def test_of_a_translation_its_english_is_looked_into() -> None:
    prompt = "eine rote Katze auf einem Sofa"
    own = read(prompt, "", LEXICON)
    assert unspent(prompt, own.notices, LEXICON, lambda english: own) == ("red", "cat", "sofa")


def test_the_name_of_an_event_that_is_not_staged_is_told_as_any_word_is() -> None:
    assert found("a toy car race", knowing("toy")) == ("race",)
