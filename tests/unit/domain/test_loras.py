"""LoRAs as a caller names them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from calotype.domain.errors import InvalidParameter
from calotype.domain.loras import Lora, check_offered, parse_loras


@pytest.mark.parametrize(
    ("text", "loras"),
    [
        ("", ()),
        (" , ", ()),
        ("film", (Lora(name="film"),)),
        ("film:0.8", (Lora(name="film", weight=0.8),)),
        ("grain:-2, film:1", (Lora(name="film"), Lora(name="grain", weight=-2.0))),
    ],
)
def test_names_and_weights_are_read_by_name(text: str, loras: tuple[Lora, ...]) -> None:
    assert parse_loras(text) == loras


@pytest.mark.parametrize("text", ["film:", "film:x", "film:2.1", "film:nan", "film:inf", ":1", "a/b", "é", "a:1:2"])
def test_what_is_none_is_refused_with_what_would_be_right(text: str) -> None:
    with pytest.raises(InvalidParameter, match="lora must be NAME or NAME:WEIGHT with a weight from -2 to 2, not"):
        parse_loras(text)


def test_one_is_named_once() -> None:
    with pytest.raises(InvalidParameter, match="lora names 'film' twice"):
        parse_loras("film, film:0.5")


@settings(deadline=None)
@given(st.lists(st.sampled_from("abcdef"), unique=True))
def test_the_order_does_not_matter(names: list[str]) -> None:
    assert parse_loras(",".join(names)) == parse_loras(",".join(reversed(names)))


def test_only_those_that_are_offered_may_be_asked_for() -> None:
    check_offered(parse_loras("film"), ["film", "grain"])
    with pytest.raises(InvalidParameter, match=r"this model offers no 'films'; did you mean film\?"):
        check_offered(parse_loras("films"), ["film", "grain"])
    with pytest.raises(InvalidParameter, match=r"this model offers no 'ink' \(it offers film, grain\)"):
        check_offered(parse_loras("ink"), ["grain", "film"])
    with pytest.raises(InvalidParameter, match=r"this model offers no 'ink' \(it offers none\)"):
        check_offered(parse_loras("ink"), [])
