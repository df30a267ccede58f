"""Things are drawn as themselves, and words of what things are made of and stand on are no things."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read


def _read(prompt: str) -> Reading:
    return read(prompt, "", Lexicon.open())


@pytest.mark.parametrize(
    ("prompt", "asset"),
    [
        ("a trombone", "trombone"),
        ("a carousel in a park", "carousel"),
        ("a hen house", "chicken coop"),
        ("a courgette", "zucchini"),
        ("a pinboard in an office", "corkboard"),
        ("a car tyre", "tire"),
        ("a fishing net", "fishing net"),
        ("a life vest on a boat", "life jacket"),
        ("a takeaway cup", "takeaway coffee"),
        ("a smart speaker on a shelf", "smart speaker"),
        ("a beach ball", "beach ball"),
        ("a mannequin in a window", "mannequin"),
        ("fairy lights", "string of lights"),
        ("an old chest", "wooden chest"),
    ],
)
def test_a_thing_that_there_is_is_drawn_as_itself(prompt: str, asset: str) -> None:
    result = _read(prompt)
    assert asset in [mention.asset for mention in result.mentions]
    assert not [notice for notice in result.notices if notice.code == "approximated"]


@pytest.mark.parametrize(
    ("prompt", "assets"),
    [
        ("a desk of dark wood with a candle", ["writing desk", "candle"]),
        ("a spoon on wood", ["spoon"]),
        ("five jars on a wooden shelf", ["jar"]),
        ("bread on a red tablecloth", ["loaf of bread"]),
        ("a pair of sunglasses", ["sunglasses"]),
        ("a woman in a coat", ["woman"]),
    ],
)
def test_what_things_are_made_of_and_stand_on_is_no_thing(prompt: str, assets: list[str]) -> None:
    assert {mention.asset for mention in _read(prompt).mentions} <= set(assets)
