"""Marks whose motif is named before them, what logos are drawn in, and trees as the season has them."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.prompt.crowns import crowned
from calotype.pipelines.bundled.prompt.drafting import designed
from calotype.pipelines.bundled.prompt.heralds import heralded, initialled, stroked


@pytest.mark.parametrize(
    ("prompt", "motif"),
    [("a fox logo", "fox"), ("a rose tattoo design", "rose"), ("octopus sticker", "octopus"),
     ("a running horse logo, black on white", "running horse"), ("dragon tattoo, tribal", "dragon")],
)  # fmt: skip
def test_the_motif_before_a_mark_is_on_it(prompt: str, motif: str) -> None:
    left, design = designed(prompt)
    assert design is not None
    assert motif in left


@pytest.mark.parametrize("prompt", ["a minimalist logo", "coffee shop logo", "an orange logo", "a vintage badge, ship"])
def test_what_is_said_of_a_mark_is_no_motif(prompt: str) -> None:
    assert heralded(prompt) == prompt


def test_strokes_and_negative_space() -> None:
    assert stroked("logo of a whale made of two curves, navy")[0] == "strokes2"
    assert stroked("logo of a fox in negative space") == ("negative", "logo of a fox")
    assert stroked("a whale made of two curves")[0] == ""


def test_letters_of_a_monogram_are_shown() -> None:
    assert "letters A and M" in initialled('a monogram logo with the letters "A and M"')


@pytest.mark.parametrize(
    ("prompt", "tree"),
    [("an oak in winter", "a bare tree"), ("a tree with orange leaves", "an autumn tree"),
     ("a tree in full bloom", "a blossoming tree"), ("a leafless oak tree", "a bare tree")],
)  # fmt: skip
def test_crowns(prompt: str, tree: str) -> None:
    assert tree in crowned(prompt)


@pytest.mark.parametrize(
    "prompt", ["a pine tree in winter", "a tree house in winter", "an oak table", "a tree in summer"]
)
def test_other_trees_keep_their_crowns(prompt: str) -> None:
    assert crowned(prompt) == prompt
