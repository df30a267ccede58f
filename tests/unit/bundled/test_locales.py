"""Locales: places with words and painters of their own, laid out as the places that stand in for them."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.locales import STANDINGS, Locale, phrase_of, words
from calotype.pipelines.bundled.network.phrases import ENVIRONMENTS
from calotype.pipelines.bundled.prompt.glossary import Part, glossary
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read

pytestmark = pytest.mark.unit

LEXICON = Lexicon.open()
TRAINED = {phrase for many in ENVIRONMENTS.values() for phrase in many}


def reading(prompt: str) -> Reading:
    return read(prompt, "", LEXICON)


@pytest.mark.parametrize(
    ("prompt", "locale"),
    [
        ("a lighthouse on a cliff", Locale.CLIFF),
        ("a field of sunflowers", Locale.SUNFLOWERS),
        ("rows of lavender at sunset", Locale.LAVENDER),
        ("a field of red tulips", Locale.TULIPS),
        ("a gondola on a canal in Venice", Locale.CANAL),
        ("medieval market square", Locale.MEDIEVAL),
        ("an overgrown ruined city", Locale.RUINS),
        ("a goat on a roof", Locale.ROOFTOP),
        ("a frozen lake at night", Locale.FROZEN_LAKE),
        ("a forest on fire", Locale.BURNING_FOREST),
        ("a house with a red roof", None),
        ("a white house in the mountains", None),
        ("a dog in a meadow", None),
    ],
)
def test_a_place_with_a_painter_of_its_own_is_read(prompt: str, locale: Locale | None) -> None:
    assert reading(prompt).locale is locale


def test_a_locale_is_nowhere_but_where_its_stand_in_is() -> None:
    asked = reading("a castle on a cliff above the sea").asked
    assert [place.value for place in asked.environments] == ["beach"]


def test_every_locale_is_named_to_the_encoder_by_a_trained_phrase() -> None:
    assert {phrase_of(locale) for locale in Locale} <= TRAINED
    assert set(words().values()) == set(Locale)


def test_no_word_for_a_locale_takes_the_part_of_another() -> None:
    for phrase, locale in words().items():
        meaning = glossary()[phrase]
        assert meaning.part in {Part.PLACE, Part.EFFECT}, phrase
        assert meaning.part is Part.EFFECT or meaning.value == phrase_of(locale), phrase


def test_what_a_street_is_lined_with_is_no_thing_of_its_own() -> None:
    assert "sign" not in {m.asset for m in reading("a tokyo street with neon signs").mentions}
    assert [m.count for m in reading("two houses in a medieval town").mentions] == [2]


def test_the_lowest_baseline_of_a_cliff_is_on_its_top() -> None:
    horizon = STANDINGS[Locale.CLIFF].horizon
    assert horizon is not None
    assert horizon[2] < 0.8
