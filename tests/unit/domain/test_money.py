"""Amounts, and what entries do to a balance."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calotype.domain.errors import InvalidParameter
from calotype.domain.money import Balance, Entry, EntryKind, format_credits, parse_credits, settled


@pytest.mark.parametrize(
    ("text", "micros"),
    [("5", 5_000_000), ("0.075", 75_000), ("10.00", 10_000_000), (" 1.5 ", 1_500_000), ("0.000001", 1)],
)
def test_an_amount_is_read_exactly(text: str, micros: int) -> None:
    assert parse_credits(text) == micros


@pytest.mark.parametrize("text", ["", "-1", "1e3", "0.0000001", "1.", ".5", "NaN", "1,5", "1234567890", "٥"])
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(InvalidParameter):
        parse_credits(text)


@given(st.integers(0, 10**14))
def test_an_amount_reads_as_it_was_written(micros: int) -> None:
    assert parse_credits(format_credits(micros)) == micros


@given(held=st.integers(0, 10**9), part=st.fractions(0, 1))
def test_a_settled_hold_leaves_nothing_held(held: int, part: int) -> None:
    charged = int(held * part)
    hold = Entry(kind=EntryKind.HOLD, amount_micros=held)

    balance = Balance.of([Entry(kind=EntryKind.GRANT, amount_micros=held), hold, *settled("r", held, charged)])

    assert balance == Balance(available_micros=held - charged)


@pytest.mark.parametrize("charged", [-1, 11])
def test_no_more_is_charged_than_was_held(charged: int) -> None:
    with pytest.raises(ValueError, match="out of a hold"):
        settled("r", 10, charged)
