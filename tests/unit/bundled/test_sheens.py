"""Shadows and wet ground, as the prompt has them."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import read

LEXICON = Lexicon.open()


@pytest.mark.parametrize(
    ("prompt", "darker"),
    [
        ("a pear on a table, hard shadow", True),
        ("a pear on a table, harsh noon shadows", True),
        ("a pear on a table, soft shadow", False),
        ("a man without a shadow", False),
        ("a man with no shadow in a desert", False),
    ],
)
def test_shadows_are_as_dark_as_the_prompt_has_them(prompt: str, darker: bool) -> None:
    shadow = read(prompt, "", LEXICON).tints.shadow
    assert shadow > 1 if darker else shadow < 1


@pytest.mark.parametrize(
    "prompt", ["a taxi on a wet street at night", "a cat on a polished floor", "neon signs, reflections on asphalt"]
)
def test_wet_and_polished_ground_mirrors(prompt: str) -> None:
    assert read(prompt, "", LEXICON).tints.gloss > 0


@pytest.mark.parametrize("prompt", ["a wet dog on a street", "a polished apple", "a shadow puppet", "a street"])
def test_other_things_are_no_ground_and_no_shadow(prompt: str) -> None:
    tints = read(prompt, "", LEXICON).tints
    assert (tints.gloss, tints.shadow) == (0.0, 1.0)
