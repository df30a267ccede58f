"""What is denied, and what is there in its place."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.prompt.denials import affirmed
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import read

LEXICON = Lexicon.open()


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("not a cat but a dog sleeping on a sofa", "a dog sleeping on a sofa"),
        ("a park with everything except trees", "a park without trees"),
        ("no two umbrellas are the same colour", "umbrellas of different colours"),
        ("neither rain nor snow, a field", "without rain, without snow, a field"),
        ("the moon instead of a lamp hanging above a desk", "the moon  hanging above a desk"),
        ("a street with no visitors", "a street without people"),
        ("a tea party in a garden", "a tea party in a garden"),
        ("a clown in a party hat", "a clown in a party hat"),
    ],
)
def test_denials_are_told_as_what_there_is(prompt: str, told: str) -> None:
    assert affirmed(prompt) == told


@pytest.mark.parametrize("weather", ["rain", "snow", "fog"])
def test_weather_that_is_denied_is_not_drawn(weather: str) -> None:
    plain = read("a dog in a field", "", LEXICON)
    assert read(f"a dog in a field without {weather}", "", LEXICON).text == plain.text
    assert read(f"a dog in a field in the {weather}", "", LEXICON).text != plain.text


@pytest.mark.parametrize("prompt", ["a birthday party", "a clown at a birthday party", "children, birthday party"])
def test_a_party_is_seen(prompt: str) -> None:
    assert {"balloon", "birthday cake"} <= {mention.asset for mention in read(prompt, "", LEXICON).mentions}


def test_what_a_prompt_has_for_its_party_is_not_doubled() -> None:
    mentions = read("a birthday party with two balloons and a birthday cake", "", LEXICON).mentions
    said = {"balloon", "birthday cake"}
    assert sorted((m.asset, m.count) for m in mentions if m.asset in said) == [("balloon", 2), ("birthday cake", 1)]
