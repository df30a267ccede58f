"""Crowded places, and things that are everywhere."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import read
from calotype.pipelines.bundled.prompt.throngs import thronged

LEXICON = Lexicon.open()


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("a waiter in a crowded brasserie", "a waiter in a brasserie, a crowd in the background"),
        ("a busy market street", "a market street, a crowd in the background"),
        ("a crowded beach full of people", "a beach full of people"),
        ("a busy bee on a flower", "a busy bee on a flower"),
        ("tiny mushrooms everywhere in a forest", "many tiny mushrooms in a forest"),
        ("a shelf, screws everywhere", "a shelf, many screws"),
        ("a forge, sparks everywhere", "a forge, sparks everywhere"),
    ],
)
def test_throngs_are_told_as_crowds_and_as_many(prompt: str, told: str) -> None:
    assert thronged(prompt) == told


def test_a_crowded_place_has_people_and_a_quiet_one_none() -> None:
    assert any(m.asset == "man" for m in read("a crowded beach", "", LEXICON).mentions)
    assert not read("a quiet beach", "", LEXICON).mentions
