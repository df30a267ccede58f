"""Made pictures that are told by their genre alone."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.designs import Sheet
from calotype.pipelines.bundled.prompt.briefs import briefed


@pytest.mark.parametrize("prompt", ["purple", "plain navy blue background", "just red", "an orange background"])
def test_a_colour_alone_is_a_plain_sheet(prompt: str) -> None:
    design = briefed(prompt)[1]
    assert design is not None
    assert design.ground is not None


@pytest.mark.parametrize("prompt", ["orange", "a rose", "a red dress", "gold", "blue hour"])
def test_what_is_rather_a_thing_is_none(prompt: str) -> None:
    assert briefed(prompt) == (prompt, None)


@pytest.mark.parametrize(
    ("prompt", "form", "motif"),
    [("queen of spades playing card, ornate", "Q spades", "a queen"), ("the seven of hearts", "7 hearts", ""),
     ("ace of clubs, playing card", "A clubs", "")],
)  # fmt: skip
def test_playing_cards(prompt: str, form: str, motif: str) -> None:
    told, design = briefed(prompt)
    assert design is not None
    assert (design.sheet, design.form, told) == (Sheet.PLAYING, form, motif)


def test_a_game_is_what_is_on_its_screen() -> None:
    told, _ = briefed("8 bit spaceship shooter screen, score at the top")
    assert all(word in told for word in ("spaceship", "aliens", "pixel art", "SCORE"))
    assert briefed("a boy playing a video game on a big screen")[0] == "a boy playing a video game on a big screen"


@pytest.mark.parametrize(
    ("prompt", "motif"),
    [('poster for a rock concert, "SATURDAY NIGHT"', "electric guitar"),
     ('film festival poster, "CINE 24"', "clapperboard"),
     ('a movie poster for a horror film, title "THE CELLAR"', "haunted house")],
)  # fmt: skip
def test_an_occasion_alone_has_what_stands_for_it(prompt: str, motif: str) -> None:
    told, _ = briefed(prompt)
    assert motif in told
    assert '"' in told


@pytest.mark.parametrize(
    ("prompt", "motif"),
    [
        ("a horse race poster", "a jockey riding a horse"),
        ("a car race poster", "a race car"),
        ("a bike race poster", "a bicycle"),
    ],
)
def test_a_race_is_of_what_races(prompt: str, motif: str) -> None:
    assert briefed(prompt)[0].endswith(f"poster of {motif}")


def test_a_named_motif_stays_and_its_genre_is_light() -> None:
    told, _ = briefed('book cover, thriller, a man walking down a snowy road, title "THE LAST MILE"')
    assert "a man walking down a snowy road" in told
    assert "moody" in told


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("a woman's profile in one continuous line", "one line drawing of a woman's face"),
        ("an embroidered fox on denim", "embroidered patch of a fox"),
        ("the anatomy of a guitar, labeled", "labelled diagram of a guitar"),
        ("a postcard from Venice", "a travel postcard from Venice"),
        ("a fishing line in a lake", "a fishing line in a lake"),
    ],
)
def test_what_is_told_otherwise(prompt: str, told: str) -> None:
    assert briefed(prompt)[0] == told
