"""Where in the frame the prompt puts things, and that they are drawn there."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.prompt.attributes import obeyed
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import read
from calotype.pipelines.bundled.scene import Element

LEXICON = Lexicon.open()


def order(prompt: str, axis: str = "x") -> list[str]:
    """The assets from left to right, or from the farthest to the nearest."""
    mentions = read(prompt, "", LEXICON).mentions
    elements = [Element(asset=m.asset, x=0.5 - 0.1 * k, y=0.84, size=0.3) for k, m in enumerate(mentions)]
    placed = obeyed(mentions, elements)
    return [element.asset for element in sorted(placed, key=lambda element: float(getattr(element, axis)))]


@pytest.mark.parametrize(
    ("prompt", "left_to_right"),
    [
        ("a floor lamp on the left and a chair in the middle and a dog on the right", ["floor lamp", "chair", "dog"]),
        ("on the right a dog, in the middle a chair, on the left a cat", ["cat", "chair", "dog"]),
        ("a cat in the bottom left corner, a dog in the bottom right corner", ["cat", "dog"]),
    ],
)
def test_things_stand_where_in_the_frame_the_prompt_puts_them(prompt: str, left_to_right: list[str]) -> None:
    assert order(prompt) == left_to_right


@pytest.mark.parametrize(
    ("prompt", "far_to_near"),
    [
        ("a bear in the background and a rabbit in the foreground", ["bear", "rabbit"]),
        ("a rabbit in the background and a bear in the foreground", ["rabbit", "bear"]),
        ("a rabbit, bear behind", ["bear", "rabbit"]),
    ],
)
def test_what_is_in_the_background_is_farther_than_the_foreground(prompt: str, far_to_near: list[str]) -> None:
    assert order(prompt, "y") == far_to_near


def test_a_spot_is_said_of_one_thing_alone() -> None:
    mentions = {m.asset: m.own.spot for m in read("a dog, a cat on the left, a tree", "", LEXICON).mentions}
    assert mentions["cat"] is not None
    assert mentions["dog"] is None
    assert mentions["tree"] is None
