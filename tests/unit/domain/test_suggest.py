"""Did you mean."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calotype.domain.suggest import did_you_mean

KNOWN = ("imagen-4", "imagen-4-fast", "guidance_scale")


def test_the_nearest_word_is_named() -> None:
    assert did_you_mean("imagen-4-fats", KNOWN) == "; did you mean imagen-4-fast?"


def test_case_and_hyphens_do_not_count() -> None:
    assert did_you_mean("Guidance Scale", KNOWN) == "; did you mean guidance_scale?"


def test_a_part_of_one_word_alone_names_it() -> None:
    assert did_you_mean("euler", ("DDIM", "EulerAncestralDiscrete")) == "; did you mean EulerAncestralDiscrete?"
    assert did_you_mean("euler", ("EulerDiscreteScheduler", "EulerAncestralDiscrete")) == ""


@pytest.mark.parametrize(("word", "known"), [("zebra", KNOWN), ("2:1", ("1:1", "4:3", "16:9")), ("ale", KNOWN)])
def test_nothing_is_said_where_nothing_is_near(word: str, known: tuple[str, ...]) -> None:
    assert did_you_mean(word, known) == ""


@given(st.text())
def test_what_is_named_is_one_of_the_known_words(word: str) -> None:
    hint = did_you_mean(word, KNOWN)
    assert hint in ("", *(f"; did you mean {known}?" for known in KNOWN))
