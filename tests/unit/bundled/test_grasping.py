"""Grasping: what is said to be in somebody's hand is held, and hands alone are drawn as hands."""

from __future__ import annotations

from functools import cache

import pytest

from calotype.pipelines.bundled.prompt.grasping import in_hand
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.scene import Manner
from calotype.pipelines.bundled.shipped import FOLDER


@cache
def _lexicon() -> Lexicon:
    return Lexicon.open(FOLDER / "lexicon.json.gz")


def reading(prompt: str) -> Reading:
    return read(prompt, "", _lexicon())


@pytest.mark.parametrize(
    ("prompt", "plain"),
    [
        ("a woman with a glass of wine in her hand", "a woman holding a glass of wine"),
        ("a girl with a balloon in each hand", "a girl holding two balloons"),
        ("a man with a book in one hand and an umbrella in the other", "a man holding a book and an umbrella"),
        ("an old man, a cane in his right hand", "an old man, holding a cane"),
        ("a couple walking hand in hand", "a couple walking hand in hand"),
        ("a man with a dog in a park", "a man with a dog in a park"),
    ],
)
def test_it_is_told_as_held(prompt: str, plain: str) -> None:
    assert " ".join(in_hand(prompt).split()) == plain


@pytest.mark.parametrize(
    ("prompt", "who", "what"),
    [
        ("a waiter with a tray of drinks in his hand", "waiter", "tray"),
        ("a woman with a glass of wine in her hand", "woman", "glass of wine"),
        ("bride running through the rain with her shoes in her hand", "bride", "shoe"),
    ],
)
def test_it_is_in_the_hand(prompt: str, who: str, what: str) -> None:
    assert any((g.holder, g.held, g.manner) == (who, what, Manner.HOLD) for g in reading(prompt).grasps)


@pytest.mark.parametrize(
    ("prompt", "hand"),
    [
        ("a sofa, designer's hand visible", "open hand"),
        ("a child's hand holding its grandfather's finger", "handshake"),
        ("a hand reaching out of the water", "raised hand"),
        ("hand with painted nails holding a cup", "open hand"),
    ],
)
def test_hands_alone_are_hands(prompt: str, hand: str) -> None:
    assets = {mention.asset for mention in reading(prompt).mentions}
    assert hand in assets
    assert not assets & {"man", "old man", "nail"}
