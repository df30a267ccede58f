"""Rooms that are told by what is done in them, their doors, and what they are decorated with."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.bonds import Bond
from calotype.pipelines.bundled.prompt.festivities import decked
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.render.environments import painter_of
from calotype.pipelines.bundled.render.floors import flooring
from calotype.pipelines.bundled.render.light import light_of
from calotype.pipelines.bundled.render.stage import Clearing
from calotype.pipelines.bundled.rooms import Covering, Door, Flooring, Glass, Look, Room, Use, View
from calotype.pipelines.bundled.scene import Scene

_SIZE = 96


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon.open()


def _assets(reading: Reading) -> set[str]:
    return {mention.asset for mention in reading.mentions}


def _painted(room: Room) -> NDArray[np.float32]:
    scene = Scene(environment=Environment.ROOM, elements=(), seed=3, room=room)
    return painter_of(scene)(scene, light_of(scene), _SIZE, _SIZE, Clearing()).background


@pytest.mark.parametrize(
    ("prompt", "use"),
    [
        ("a man crying at the airport", Use.AIRPORT),
        ("the inside of a mosque, a boy", Use.MOSQUE),
        ("inside of a submarine", Use.SUBMARINE),
        ("a pilot in the cockpit of a plane", Use.FLIGHT_DECK),
        ("friends at a bowling alley", Use.BOWLING),
        ("an elevator with two dogs", Use.LIFT),
        ("a bartender behind the bar", Use.TAVERN),
        ("a bank vault full of gold bars", Use.VAULT),
        ("two planes at an airport", None),
        ("a mosque at sunset", None),
        ("a submarine under the sea", None),
    ],
)
def test_a_room_is_told_from_the_building_and_the_field(prompt: str, use: Use | None, lexicon: Lexicon) -> None:
    assert read(prompt, "", lexicon).room.use is use


@pytest.mark.parametrize(
    ("prompt", "door"),
    [
        ("a room with a red door", Door(colour=(0.9, 0.12, 0.14))),
        ("a room, an open door", Door(open=True)),
        ("a kitchen with double doors", Door(leaves=2)),
        ("a man opening a door in a room", None),
    ],
)
def test_a_door_is_in_the_wall_unless_something_is_done_to_it(prompt: str, door: Door | None, lexicon: Lexicon) -> None:
    assert read(prompt, "", lexicon).room.door == door


def test_doors_of_glass_are_windows_with_a_view(lexicon: Lexicon) -> None:
    for prompt in ("a kitchen, garden visible through sliding doors", "a garden visible through sliding doors"):
        room = read(prompt, "", lexicon).room
        assert (room.glass, room.view) == (Glass.DOORS, View.GARDEN)


def test_who_is_behind_a_counter_is_seen_over_it(lexicon: Lexicon) -> None:
    for prompt in ("a cashier behind the counter", "a receptionist behind the reception desk"):
        assert [grasp.look for grasp in read(prompt, "", lexicon).grasps] == [Bond.SERVES.value]


def test_a_tank_of_fish_is_no_fish_with_a_tank(lexicon: Lexicon) -> None:
    assert _assets(read("tropical fish tank in a waiting room", "", lexicon)) == {"fish tank"}


def test_a_place_is_decked_for_the_feast_that_is_named(lexicon: Lexicon) -> None:
    assert "christmas tree" in _assets(read("a living room decorated for Christmas", "", lexicon))
    assert "jack-o'-lantern" in _assets(read("a classroom decorated for halloween", "", lexicon))
    assert decked("a table set for dinner") == "a table set for dinner"
    assert decked("a room decorated for Christmas, a christmas tree").count("christmas tree") == 1


@pytest.mark.parametrize(
    ("prompt", "kind"),
    [
        ("a living room with a herringbone floor", Flooring.HERRINGBONE),
        ("a bathroom with terrazzo floor", Flooring.TERRAZZO),
        ("a kitchen with hexagonal floor tiles", Flooring.HEXAGONS),
    ],
)
def test_a_floor_is_laid_as_it_is_named(prompt: str, kind: Flooring, lexicon: Lexicon) -> None:
    assert read(prompt, "", lexicon).room.flooring is kind


def test_every_floor_is_laid_differently() -> None:
    x, z = np.meshgrid(np.linspace(0, 1, 64, dtype=np.float32), np.linspace(0, 1, 64, dtype=np.float32))
    footprint = np.full_like(x, 0.004)
    plain = (0.7, 0.6, 0.5)
    laid = {kind: flooring(kind, plain, x, z, footprint, 1) for kind in Flooring}
    for kind in (Flooring.HERRINGBONE, Flooring.TERRAZZO, Flooring.HEXAGONS, Flooring.PATTERNED):
        others = [float(np.abs(laid[kind] - laid[other]).mean()) for other in Flooring if other is not kind]
        assert min(others) > 0.01
        assert laid[kind].std() > 0.02


def test_every_hall_is_painted_as_none_of_the_others() -> None:
    uses = (
        Use.AIRPORT, Use.OPERA, Use.FLIGHT_DECK, Use.SUBMARINE, Use.BOWLING, Use.POOL, Use.MOSQUE, Use.RECORDING,
        Use.PHARMACY, Use.BASEMENT, Use.CRYPT, Use.VAULT, Use.MALL, Use.CLUB, Use.IGLOO,
        Use.DENTIST, Use.BELLY,
    )  # fmt: skip
    painted = {use: _painted(Room(use=use)) for use in (*uses, Use.LOBBY, Use.LIVING)}
    for use in uses:
        assert min(float(np.abs(painted[use] - painted[o]).mean()) for o in painted if o is not use) > 0.04


def test_a_door_and_a_look_are_seen() -> None:
    bare = _painted(Room(use=Use.LIVING))
    assert np.abs(_painted(Room(use=Use.LIVING, door=Door(colour=(0.9, 0.1, 0.1)))) - bare).mean() > 0.01
    tavern = _painted(Room(use=Use.TAVERN))
    assert np.abs(_painted(Room(use=Use.TAVERN, look=Look.DECO)) - tavern).mean() > 0.03


def test_two_colours_alone_are_a_rooms(lexicon: Lexicon) -> None:
    room = read("a hotel lobby, art deco, black and gold, huge chandelier", "", lexicon).room
    assert room.wall is not None
    assert room.trim is not None
    assert sum(room.wall) < 0.5 < room.trim[0]


def test_a_table_is_in_the_room_of_whose_it_is(lexicon: Lexicon) -> None:
    assert read("a candle on a captain's desk", "", lexicon).room.use is Use.SHIP
    assert read("a man in a dentist chair", "", lexicon).room.use is Use.DENTIST


@pytest.mark.parametrize(
    ("prompt", "named", "missing"),
    [
        ("a sofa and a big abstract painting in a living room", "picture frame", "painting"),
        ("a chair facing the wall", "chair", "brick wall"),
        ("a washing machine with its door open", "washing machine", "door"),
        ("a corridor with many red doors", "", "door"),
    ],
)
def test_parts_of_a_room_are_no_things_beside_it(prompt: str, named: str, missing: str, lexicon: Lexicon) -> None:
    reading = read(prompt, "", lexicon)
    assert named in _assets(reading) | {""}
    assert missing not in _assets(reading)
    assert reading.style is None


def test_a_room_full_of_things_has_as_many_as_are_counted(lexicon: Lexicon) -> None:
    counts = {mention.asset: mention.count for mention in read("a room full of balloons", "", lexicon).mentions}
    assert counts == {"balloon": 12}
    assert read("a shelf full of books", "", lexicon).text != read("a shelf with twelve books", "", lexicon).text


def test_walls_taps_and_blinds_are_told_of_the_room(lexicon: Lexicon) -> None:
    assert read("a room painted bright yellow", "", lexicon).room.wall is not None
    assert read("an apartment with exposed brick walls", "", lexicon).room.covering is Covering.BRICK
    bath = read("a bathroom with black tiles and gold taps", "", lexicon).room
    assert bath.fittings is not None
    assert bath.wall is not None
    assert read("a dark room with light coming through the blinds", "", lexicon).room.blinds


def test_blinds_are_seen_in_the_window() -> None:
    bare = _painted(Room(use=Use.OFFICE))
    assert np.abs(_painted(Room(use=Use.OFFICE, blinds=True)) - bare).mean() > 0.01
