"""Patterns and wear of things, the colours of their parts, and what they are without."""

from __future__ import annotations

import numpy as np
import pytest

from calotype.pipelines.bundled.conditions import Condition
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.render.accents import accented
from calotype.pipelines.bundled.render.condition import worn_down
from calotype.pipelines.bundled.scene import Accent

pytestmark = pytest.mark.unit

LEXICON = Lexicon.open()
BALL = np.zeros((160, 160, 4), np.uint8)
BALL[(np.hypot(*(np.mgrid[0:160, 0:160] - 80)) < 70)] = (40, 110, 220, 255)


def reading(prompt: str) -> Reading:
    return read(prompt, "", LEXICON)


@pytest.mark.parametrize(
    ("prompt", "condition"),
    [
        ("a striped ball", Condition.STRIPED),
        ("a polka dot teapot", Condition.DOTTED),
        ("a plaid armchair", Condition.CHECKED),
        ("a burnt toast", Condition.BURNT),
        ("a muddy dog", Condition.MUDDY),
        ("a torn flag", Condition.TORN),
        ("a withered rose", Condition.WITHERED),
        ("a glowing sword", Condition.GLOWING),
    ],
)
def test_a_thing_looks_as_the_adjective_says(prompt: str, condition: Condition) -> None:
    [mention] = reading(prompt).mentions
    assert mention.own.conditions == {condition}
    assert reading(prompt).notices == ()


@pytest.mark.parametrize("condition", [Condition.STRIPED, Condition.DOTTED, Condition.CHECKED])
def test_a_pattern_has_two_colours_and_keeps_the_outline(condition: Condition) -> None:
    made = worn_down(BALL, "sphere", [condition])
    assert (made[..., 3] == BALL[..., 3]).all()
    inside = made[50:110, 50:110, 0]
    assert min((inside > 180).mean(), (inside < 80).mean()) > 0.15


def test_what_is_torn_lacks_a_part_and_what_is_upside_down_is_turned() -> None:
    assert worn_down(BALL, "flag", [Condition.TORN])[..., 3].sum() < 0.95 * BALL[..., 3].sum()
    half = BALL.copy()
    half[:80] = 0
    assert (worn_down(half, "mug", [Condition.UPSIDE_DOWN])[:80] == half[80:][::-1]).all()


@pytest.mark.parametrize(
    ("prompt", "parts"),
    [
        ("a house with a blue roof and a green door", ["roof", "door"]),
        ("a red car with blue wheels", ["wheel"]),
        ("a white chair with black legs", ["leg"]),
        ("a red door with a golden handle", ["handle"]),
    ],
)
def test_parts_have_colours_of_their_own(prompt: str, parts: list[str]) -> None:
    [mention] = reading(prompt).mentions
    assert [accent.part for accent in mention.own.accents] == parts


@pytest.mark.parametrize(
    ("prompt", "part"),
    [
        ("a snowman without a nose", "nose"),
        ("a bookshelf with no books on it", "book"),
        ("a house without windows", "window"),
        ("a wall clock missing its hands", "hand"),
    ],
)
def test_a_thing_may_be_without_a_part(prompt: str, part: str) -> None:
    [mention] = reading(prompt).mentions
    assert [(accent.part, accent.gone) for accent in mention.own.accents] == [(part, True)]


def test_what_is_loose_leaves_nothing_and_what_is_not_is_mended() -> None:
    gone = {name: Accent(part=name, tint=(0.0, 0.0, 0.0), gone=True) for name in ("chimney", "window")}
    house = np.full((100, 100, 4), 255, np.uint8)
    house[..., :3] = (204, 158, 120)
    house[55:78, 55:80, :3] = (25, 168, 255)
    without = accented(house, house, "house", [gone["window"]])
    assert without[65, 67, 2] < 160
    assert accented(house, house, "house", [gone["chimney"]])[15, 20, 3] < 60


def test_what_cannot_be_taken_away_is_told() -> None:
    [notice] = reading("a cat without a nose").notices
    assert (notice.code, "without" in notice.message) == ("ignored", True)
