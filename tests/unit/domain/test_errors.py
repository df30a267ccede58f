"""The error tree."""

from __future__ import annotations

import inspect

import pytest

from calotype.domain import errors
from calotype.domain.errors import CalotypeError, Cancelled, InvalidParameter

CLASSES = [
    kind
    for _, kind in inspect.getmembers(errors, inspect.isclass)
    if issubclass(kind, CalotypeError) and kind is not CalotypeError
]


def test_the_tree_drawn_at_the_top_names_every_error() -> None:
    assert errors.__doc__ is not None
    drawn = {line.split("── ")[1].split()[0] for line in errors.__doc__.splitlines() if "── " in line}
    assert drawn == {kind.__name__ for kind in CLASSES}


def test_every_error_has_a_code_of_its_own() -> None:
    codes = [kind.code for kind in CLASSES]
    assert len(set(codes)) == len(codes)
    assert "error" not in codes


def test_an_error_without_a_message_says_what_its_docstring_says() -> None:
    assert str(Cancelled()) == "The request was cancelled."


def test_an_invalid_parameter_knows_its_field() -> None:
    error = InvalidParameter("steps", "steps must be right")
    assert (error.field, error.message, str(error)) == ("steps", "steps must be right", "steps must be right")


@pytest.mark.parametrize("kind", CLASSES)
def test_every_error_can_be_caught_as_one(kind: type[CalotypeError]) -> None:
    error = kind("steps", "wrong") if issubclass(kind, InvalidParameter) else kind("wrong", field="steps")
    with pytest.raises(CalotypeError) as caught:
        raise error
    assert (caught.value.message, caught.value.field) == ("wrong", "steps")
