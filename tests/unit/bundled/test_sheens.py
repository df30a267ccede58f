"""Shadows and wet ground, as the prompt has them."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.ambience import Time
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


@pytest.mark.parametrize(
    ("prompt", "time"),
    [
        ("a cat in a dark room", Time.NIGHT),
        ("welder in a dark workshop", Time.NIGHT),
        ("a cat in a bright room", Time.DAY),
    ],
)
def test_dark_and_bright_rooms_are_seen_at_such_an_hour(prompt: str, time: Time) -> None:
    assert time in read(prompt, "", LEXICON).asked.times


@pytest.mark.parametrize("prompt", ["conductor, orchestra blurred", "a pencil, blurred classroom behind"])
def test_what_is_blurred_is_out_of_focus(prompt: str) -> None:
    assert (read(prompt, "", LEXICON).depth_of_field or 0) > 0.5


@pytest.mark.parametrize(
    ("prompt", "side"),
    [
        ("a cactus in a cup, winter light from the left", -1),
        ("a pear, soft light coming from the right side", 1),
        ("portrait of an old man, side light", -1),
    ],
)
def test_light_comes_from_where_it_is_said_to(prompt: str, side: int) -> None:
    assert (read(prompt, "", LEXICON).tints.side or 0) * side > 0


def test_a_lamp_beside_something_lights_from_nowhere_else() -> None:
    assert read("a lamp on the left of a sofa", "", LEXICON).tints.side is None
