"""What close things stand on, and what is behind that."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.tabletops import Laid, Stuff, Tabletop, Weave

pytestmark = pytest.mark.unit

LEXICON = Lexicon.open()


def reading(prompt: str) -> Reading:
    return read(prompt, "", LEXICON)


def top(prompt: str) -> Tabletop:
    found = reading(prompt).tints.top
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("prompt", "stuff"),
    [
        ("three lemons on a marble counter", Stuff.MARBLE),
        ("a bottle on a wet black slate", Stuff.SLATE),
        ("a lipstick on silk", Stuff.SILK),
        ("a gold watch, dark velvet, macro", Stuff.VELVET),
        ("bread on a linen tablecloth", Stuff.LINEN),
        ("a cream jar on a glossy turquoise surface", Stuff.PAINT),
        ("white sneakers on concrete", Stuff.CONCRETE),
        ("a key on mossy stone", Stuff.MOSS),
        ("a lipstick on a mirror", Stuff.MIRROR),
    ],
)
def test_what_a_thing_lies_on_is_of_what_is_said(prompt: str, stuff: Stuff) -> None:
    result = reading(prompt)
    assert top(prompt).stuff is stuff
    assert result.asked.environments == {Environment.TABLE}
    assert result.unknown == ()


def test_a_surface_has_the_colour_gloss_and_pattern_that_are_said() -> None:
    assert top("a jar on a glossy turquoise surface").glossy
    assert top("a bottle on a wet black slate").wet
    tint = top("a bottle on a wet black slate").tint
    assert tint is not None
    assert max(tint) < 0.2
    assert top("bread on a checkered tablecloth").weave is Weave.CHECKS


@pytest.mark.parametrize(
    ("prompt", "laid"),
    [
        ("an avocado on a cutting board", Laid.BOARD),
        ("two croissants on a tray", Laid.TRAY),
        ("a perfume bottle on a travertine block", Laid.BLOCK),
        ("a perfume bottle on a podium", Laid.PODIUM),
        ("six cupcakes on a cake stand", Laid.STAND),
        ("five jars on a wooden shelf", Laid.SHELF),
    ],
)
def test_what_is_under_things_is_drawn(prompt: str, laid: Laid) -> None:
    assert top(prompt).laid is laid
    assert reading(prompt).unknown == ()


def test_a_podium_stands_in_a_studio() -> None:
    assert reading("a perfume bottle on a podium, pink background").asked.environments == {Environment.STUDIO}


def test_a_place_is_behind_the_table_that_is_in_it() -> None:
    result = reading("a glass of lemonade on a table in a garden")
    assert result.asked.environments == {Environment.TABLE}
    assert top("a glass of lemonade on a table in a garden").beyond == Environment.GARDEN


def test_a_window_behind_a_table_is_no_thing() -> None:
    result = reading("a bowl of soup on a table in front of a window")
    assert {mention.asset for mention in result.mentions} == {"bowl of soup"}
    assert result.asked.environments == {Environment.TABLE}


def test_a_background_is_behind_a_table() -> None:
    result = reading("a vase on a wooden table, dark background")
    assert result.tints.backdrop is not None
    assert max(result.tints.backdrop) < 0.2
    assert result.asked.environments == {Environment.TABLE}


def test_people_and_buildings_stand_on_no_tabletop() -> None:
    assert reading("a woman on a marble floor").tints.top is None
    assert reading("a house on a stone platform").tints.top is None


@pytest.mark.parametrize(
    ("prompt", "stuff"),
    [
        ("a wallet and a pen, flat lay, dark wood", Stuff.WOOD),
        ("a watch next to a cup of coffee, top view, concrete", Stuff.CONCRETE),
    ],
)
def test_seen_from_above_a_stuff_alone_is_the_surface(prompt: str, stuff: Stuff) -> None:
    assert top(prompt).stuff is stuff
