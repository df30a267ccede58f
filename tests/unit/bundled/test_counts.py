"""Numbers in digits and in words."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.prompt.counts import number

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("20", 20), ("1,000", 1000), ("0", 0), ("zero", 0), ("twelve", 12), ("twenty-five", 25), ("twenty five", 25),
        ("a hundred", 100), ("two hundred and five", 205), ("two dozen", 24), ("3 million", 3_000_000),
        ("a", None), ("hundred and", None), ("five six", None), ("a cat", None), ("4k", None), ("", None),
    ],
)  # fmt: skip
def test_words_are_a_number_as_a_whole_or_none(words: str, value: int | None) -> None:
    assert number(words.split()) == value
