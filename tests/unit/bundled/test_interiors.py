"""What a prompt says of a room, and where a room's furniture stands."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.rooms import Covering, Flooring, Glass, Look, Use, View
from calotype.pipelines.bundled.shipped import FOLDER


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon.open(FOLDER / "lexicon.json.gz")


def _read(prompt: str, lexicon: Lexicon) -> Reading:
    return read(prompt, "", lexicon)


@pytest.mark.parametrize(
    ("prompt", "use", "text"),
    [
        ("a nurse in the operating room", Use.THEATRE, "a nurse in a room"),
        ("a surgeon in the operating room", Use.THEATRE, "a man in a room"),
        ("barber shop in the 50s", Use.SALON, "a room"),
        ("inside a greenhouse", Use.HOTHOUSE, "a room"),
        ("a cat in a log cabin", Use.CABIN, "a cat in a room"),
        ("gothic cathedral interior", Use.NAVE, "a great hall"),
        ("a woman in a hotel corridor", Use.CORRIDOR, "a woman in a great hall"),
        ("a cat sleeping on a windowsill", Use.SILL, "a cat sleeping in a living room"),
    ],
)
def test_a_room_is_known_by_its_use(prompt: str, use: Use, text: str, lexicon: Lexicon) -> None:
    reading = _read(prompt, lexicon)
    assert (reading.room.use, reading.text) == (use, text)


@pytest.mark.parametrize("prompt", ["a greenhouse in a garden", "a church on a hill", "a train on a bridge"])
def test_a_building_seen_from_outside_is_no_room(prompt: str, lexicon: Lexicon) -> None:
    assert _read(prompt, lexicon).room.use is None


def test_a_look_before_a_room_is_the_rooms(lexicon: Lexicon) -> None:
    assert _read("a cozy scandinavian bedroom", lexicon).room.look is Look.SCANDINAVIAN


def test_floor_walls_and_rug_are_no_things(lexicon: Lexicon) -> None:
    reading = _read("a living room with a light oak floor, green wall tiles and a round rug", lexicon)
    room = reading.room
    assert (room.flooring, room.covering, room.round_rug) == (Flooring.BOARDS, Covering.TILES, True)
    assert not reading.mentions


def test_a_window_of_a_room_is_its_own(lexicon: Lexicon) -> None:
    room = _read("a bedroom with large windows overlooking the city", lexicon).room
    assert (room.glass, room.view) == (Glass.WIDE, View.CITY)


def test_somebody_by_a_window_is_in_a_room(lexicon: Lexicon) -> None:
    reading = _read("an old man sitting by the window, rain on the glass", lexicon)
    assert reading.room.rain
    assert reading.text == "an old man sitting in a living room"


def test_an_empty_room_without_furniture_is_bare(lexicon: Lexicon) -> None:
    reading = _read("an empty room with no windows and no furniture", lexicon)
    assert reading.room.bare
    assert "window" in reading.excluded.assets


def test_what_is_built_into_a_shop_is_not_drawn_again(lexicon: Lexicon) -> None:
    assert not _read("an old pharmacy with shelves full of jars", lexicon).mentions


def test_stools_in_a_colour_are_drawn_in_a_diner(lexicon: Lexicon) -> None:
    assert [mention.asset for mention in _read("a diner with red stools", lexicon).mentions] == ["stool"]


def test_a_kitchens_island_is_no_island(lexicon: Lexicon) -> None:
    reading = _read("a kitchen with a marble island", lexicon)
    assert [mention.asset for mention in reading.mentions] == ["kitchen island"]


def test_what_is_seen_through_a_window_is_no_place(lexicon: Lexicon) -> None:
    reading = _read("a cat looking out of the window at the snow", lexicon)
    assert reading.room.view is View.SNOW
    assert reading.text == "a cat waiting in a living room"


def test_a_colour_before_a_room_is_that_of_its_walls(lexicon: Lexicon) -> None:
    reading = _read("a pink bedroom with a bed", lexicon)
    assert reading.room.wall is not None
    assert reading.text == "a bedroom with a bed"


def test_curtains_and_cupboards_have_the_colours_that_are_said(lexicon: Lexicon) -> None:
    assert _read("a bedroom with red velvet curtains", lexicon).room.curtain_colour is not None
    assert _read("a kitchen with blue cabinets", lexicon).room.cabinets is not None


def test_rooms_are_read_in_other_languages(lexicon: Lexicon) -> None:
    assert _read("une salle de bain avec une baignoire blanche", lexicon).room.use is Use.BATHROOM


@pytest.mark.parametrize(
    ("prompt", "look"),
    [
        ("a hotel lobby in the 1930s", Look.DECO),
        ("a hotel lobby, art deco, marble", Look.DECO),
        ("a bathroom, brutalist", Look.BRUTALIST),
        ("a kitchen, scandinavian, plants", Look.SCANDINAVIAN),
    ],
)
def test_a_look_is_also_said_after_the_room(prompt: str, look: Look, lexicon: Lexicon) -> None:
    assert _read(prompt, lexicon).room.look is look


def test_a_rug_is_in_the_colour_before_what_it_is_of(lexicon: Lexicon) -> None:
    assert _read("a 1970s living room, orange shag carpet", lexicon).room.rug_colour is not None
