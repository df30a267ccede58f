"""One picture in several states: panels of seasons and colours, halves of two times, before and after."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.prompt.montages import Mount
from calotype.pipelines.bundled.prompt.partings import panelled


def test_seasons_in_panels_keep_what_is_the_same() -> None:
    found = panelled("four seasons in one picture, divided into four vertical panels, same oak")
    assert found is not None
    assert found.across == 4
    assert [part.rpartition(" ")[2] for part in found.parts] == ["spring", "summer", "autumn", "winter"]
    assert all("tree" in part or "oak" in part for part in found.parts)


@pytest.mark.parametrize(
    ("prompt", "first", "second"),
    [
        ("one tree, half summer half winter", "summer", "winter"),
        ("a lighthouse, left half day, right half night", "day", "night"),
        ("a portrait of a woman divided into day and night", "day", "night"),
        ("two halves, desert left and ocean right", "desert", "ocean"),
    ],
)
def test_halves_are_one_picture(prompt: str, first: str, second: str) -> None:
    found = panelled(prompt)
    assert found is not None
    assert found.mount is Mount.MERGED
    assert (first in found.parts[0], second in found.parts[1]) == (True, True)


def test_before_and_after_are_opposites() -> None:
    found = panelled("before and after of a messy room")
    assert found is not None
    assert found.parts == ("a messy room", "a tidy room")
    assert found.captions == ("BEFORE", "AFTER")


def test_panels_of_colours() -> None:
    found = panelled("a dog, pop art, 3x3 grid")
    assert found is not None
    assert len(set(found.parts)) == found.count == 9


@pytest.mark.parametrize(
    "prompt", ["a centaur, half horse half man", "half eaten apple", "a tiger half in sunlight and half in shade",
               "a house with four windows", "the four seasons hotel", "a cat left of a dog"],
)  # fmt: skip
def test_other_prompts_are_one_picture(prompt: str) -> None:
    assert panelled(prompt) is None
