"""Where a thing is, said after it and of nothing, and what touches what "it" stands for."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.bonds import Bond
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.standings import Stance

pytestmark = pytest.mark.unit


def reading(prompt: str) -> Reading:
    return read(prompt, "", Lexicon.open())


@pytest.mark.parametrize(
    ("prompt", "stance", "first", "second"),
    [
        ("cookies on a tray, rolling pin behind", Stance.IN_FRONT, "cookie", "rolling pin"),
        ("a teapot, fork on the left", Stance.LEFT, "fork", "teapot"),
        ("a teapot, fork on the right", Stance.LEFT, "teapot", "fork"),
    ],
)
def test_a_trailing_word_is_about_what_was_named_before(prompt: str, stance: Stance, first: str, second: str) -> None:
    (standing,) = reading(prompt).standings
    assert (standing.stance, standing.first, standing.second) == (stance, first, second)


def test_what_leans_against_them_does_so() -> None:
    grasps = reading("two cubes on a big chest of drawers, a ring leaning against it").grasps
    assert [(grasp.held, grasp.look) for grasp in grasps] == [("ring", Bond.LEANS)]


def test_a_place_behind_is_no_thing_beside() -> None:
    assert not reading("a cat on the beach, mountains behind").standings
