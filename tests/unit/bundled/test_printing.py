"""Everyday printed things that are the whole picture."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.designs import Sheet
from calotype.pipelines.bundled.prompt.printing import printed


@pytest.mark.parametrize(
    ("prompt", "form", "shown"),
    [
        ("a restaurant menu with three sections", "menu count3", ""),
        ("chalkboard menu with soup of the day", "menu slate", "soup of the day"),
        ("a wanted poster for a cat", "wanted", "a cat"),
        ("a traffic sign with a deer", "sign", "a deer"),
        ("a silver coin with a ship", "coin silver", "a ship"),
        ("a pie chart in three colors", "pie count3", ""),
        ("venn diagram of cats, dogs and owls", "venn labels:cats|dogs|owls", ""),
        ("a calendar page for june", "calendar june", ""),
        ("a QR code", "qr", ""),
    ],
)
def test_kinds(prompt: str, form: str, shown: str) -> None:
    found = printed(prompt)
    assert found is not None
    assert (found[1].sheet, found[1].form, found[0]) == (Sheet.PRINTED, form, shown)


def test_flags_have_stripes_figures_and_colours() -> None:
    striped, japan, dragon = (
        printed(prompt)
        for prompt in ("a flag with three horizontal stripes and a star", "a flag with a red circle on white",
                       "a red flag with a yellow dragon")
    )  # fmt: skip
    assert striped is not None
    assert "stripes3" in striped[1].form
    assert japan is not None
    assert [figure.shape for figure in japan[1].figures] == ["circle"]
    assert dragon is not None
    assert (dragon[0], len(dragon[1].inks)) == ("a yellow dragon", 1)


@pytest.mark.parametrize(
    "prompt", ["a newspaper on a table", "a flag on the moon", "a man reading a menu", "a coin", "a calendar",
     "a stop sign in the snow",
               "a flag waving in the wind", "a medal on a ribbon on a table"],
)  # fmt: skip
def test_things_that_lie_somewhere_are_things(prompt: str) -> None:
    assert printed(prompt) is None
