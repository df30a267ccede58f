"""Typing mistakes in the words between things, and things named with nothing between them."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.prompt.glossary import glossary
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.misspellings import _TABLE, respelled
from calotype.pipelines.bundled.prompt.reading import read

LEXICON = Lexicon.open()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("a girl withher dog in teh snow", "a girl with her dog in the snow"),
        ("three childern runing", "three children running"),
        ("A BLAKC CAT", "A BLACK CAT"),
        ("a ten ton tower", "a ten ton tower"),
    ],
)
def test_mistakes_are_put_right(typed: str, meant: str) -> None:
    assert respelled(typed)[0] == meant


def test_what_was_put_right_is_told() -> None:
    told = [notice.message for notice in read("a cat siting on a bycicle", "", LEXICON).notices]
    assert any("siting" in message and "bycicle" in message for message in told)


def test_no_mistake_is_a_word_for_a_thing_that_is_drawn() -> None:
    typed = {word for many in _TABLE.values() for word in many.split("|")}
    assert not typed & (glossary().keys() | LEXICON.nouns.keys())


@pytest.mark.parametrize(
    ("prompt", "assets"),
    [
        ("cat dog bird tree house", {"cat", "dog", "bird", "treehouse"}),
        ("penguin family iceberg", {"penguin", "iceberg"}),
        ("a kitchen table lamp", {"desk lamp"}),
    ],
)
def test_things_in_a_run_are_several_and_a_compound_is_one(prompt: str, assets: set[str]) -> None:
    assert {mention.asset for mention in read(prompt, "", LEXICON).mentions} == assets
