"""Roundabout words for where, how large and for whom, and words that are about the picture and not on it."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import read
from calotype.pipelines.bundled.prompt.rephrasing import rephrased

pytestmark = pytest.mark.unit

LEXICON = Lexicon.open()


@pytest.mark.parametrize(
    ("prompt", "plain"),
    [
        ("a horse looking over a fence", "a horse behind a fence"),
        ("the man falls, comic style", "the man falling, comic style"),
        ("exploding powder in orange and teal", "exploding orange and teal powder"),
        ("a pen and a pair of reading glasses", "a pen and the reading glasses"),
        ("a red pair of headphones", "the red headphones"),
        ("a coat hanging on a wooden peg", "a coat hanging on a hook"),
        ("a cat sandwiched between two dogs", "a cat between two dogs"),
        ("a lamp on either side of a bed", "a bed between two lamps"),
        ("a girl in the foreground and a tractor in the background", "a girl in front of a tractor"),
        ("a girl with a tractor in the background", "a girl in front of a tractor"),
        ("a cat on the left and a dog on the right of a sofa", "a sofa between a cat and a dog"),
        ("a spoon bigger than the table it lies on", "a giant spoon on top of a tiny table"),
        ("a mouse bigger than a cat", "a giant mouse next to a tiny cat"),
        ("a frog the size of a house", "a giant frog next to a tiny house"),
        ("an elephant as small as a mouse", "a tiny elephant"),
        ("a robot towering over a city", "a giant robot in a city"),
        ("an anchor half covered in sand", "an anchor in sand"),
        ("three lemons, side light from a window", "three lemons, side light"),
    ],
)
def test_roundabout_words_are_told_in_plain_ones(prompt: str, plain: str) -> None:
    assert rephrased(prompt) == plain


@pytest.mark.parametrize(
    "words",
    [
        "straight at the viewer", "looking at the camera, hero shot", "for scale", "advert", "product shot",
        "backlight", "blank center", "side light from a window", "dynamic pose", "copy space on the left",
    ],
)  # fmt: skip
def test_words_about_the_picture_name_nothing_on_it(words: str) -> None:
    result = read(f"a fox, {words}", "", LEXICON)
    assert [mention.asset for mention in result.mentions] == ["fox"]
    assert result.notices == ()
