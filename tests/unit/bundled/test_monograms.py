"""Letters, figures and words that stand in a picture, and things made of, or shaped like, others."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read

pytestmark = pytest.mark.unit

LEXICON = Lexicon.open()


def reading(prompt: str) -> Reading:
    return read(prompt, "", LEXICON)


@pytest.mark.parametrize(
    ("prompt", "glyphs"),
    [
        ("the number 7 made of flowers", "7"),
        ("a big number seven", "7"),
        ("letter A made of wood", "A"),
        ("the letters A, B and C", "ABC"),
        ("word LOVE made of red roses", "LOVE"),
        ('the word "Hope" made of balloons', "Hope"),
        ("balloons spelling PARTY", "PARTY"),
    ],
)
def test_a_letter_a_number_or_a_word_stands_there_as_a_thing(prompt: str, glyphs: str) -> None:
    result = reading(prompt)
    assert [mention.own.glyphs for mention in result.mentions] == [glyphs]
    assert result.texts == ()


def test_a_number_on_a_shirt_is_a_text() -> None:
    assert reading("a man with the number 10 on his shirt").texts == ("10",)


def test_a_thing_made_of_many_things_names_them_and_nothing_beside() -> None:
    (castle,) = reading("a castle made of strawberries").mentions
    assert (castle.asset, castle.own.stuff) == ("castle", ("strawberry",))


def test_a_thing_in_the_shape_of_another_is_drawn_as_that_one() -> None:
    (cloud,) = reading("a horse-shaped cloud").mentions
    assert (cloud.asset, cloud.own.stuff) == ("horse", ("cloud",))
