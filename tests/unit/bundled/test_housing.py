"""The room of things that are called after one, and what has become of rooms."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import read
from calotype.pipelines.bundled.rooms import Flooring, Upkeep, Use, View
from calotype.pipelines.bundled.standings import Stance, Standing


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon.open()


@pytest.mark.parametrize(
    ("prompt", "use", "asset"),
    [
        ("a cat on a church pew", Use.NAVE, "church pew"),
        ("a frog in front of a bathroom mirror", Use.BATHROOM, "frog"),
        ("a penguin in a supermarket aisle", Use.AISLE, "penguin"),
        ("a parrot on a workshop bench", Use.WORKSHOP, "bench"),
    ],
)
def test_a_thing_called_after_a_room_is_in_it(prompt: str, use: Use, asset: str, lexicon: Lexicon) -> None:
    reading = read(prompt, "", lexicon)
    assert reading.room.use is use
    assert asset in {mention.asset for mention in reading.mentions}


def test_a_floor_and_a_coloured_wall_make_a_room(lexicon: Lexicon) -> None:
    assert read("a ballerina sitting on a wooden floor", "", lexicon).room.flooring is Flooring.BOARDS
    reading = read("a green armchair in front of a dark blue wall", "", lexicon)
    assert reading.room.wall is not None
    assert "brick wall" not in {mention.asset for mention in reading.mentions}


@pytest.mark.parametrize(
    ("prompt", "upkeep"),
    [
        ("a flooded library", Upkeep.FLOODED),
        ("an abandoned hotel lobby, peeling wallpaper", Upkeep.RUINED),
        ("an overgrown cinema", Upkeep.OVERGROWN),
        ("a messy teenager's bedroom", Upkeep.CLUTTERED),
        ("an attic with cobwebs", Upkeep.COBWEBBED),
    ],
)
def test_what_has_become_of_a_room(prompt: str, upkeep: Upkeep, lexicon: Lexicon) -> None:
    assert upkeep in read(prompt, "", lexicon).room.upkeep


@pytest.mark.parametrize("prompt", ["an overgrown church in a meadow", "a kitchen with a messy dog"])
def test_what_is_said_of_something_else_is_not_of_the_room(prompt: str, lexicon: Lexicon) -> None:
    assert not read(prompt, "", lexicon).room.upkeep


@pytest.mark.parametrize(
    ("prompt", "watcher"),
    [
        ("a moose looking through a kitchen window", "moose"),
        ("a giant peeking through the window of a kindergarten", "man"),
        ("a T-rex peering into a bedroom window", "dinosaur"),
    ],
)
def test_who_looks_into_a_room_is_outside(prompt: str, watcher: str, lexicon: Lexicon) -> None:
    reading = read(prompt, "", lexicon)
    assert reading.room.watchers == (watcher,)
    assert not reading.mentions


@pytest.mark.parametrize("prompt", ["a cat looking through the window at the rain", "a woman looking out of a window"])
def test_who_looks_out_of_a_room_is_in_it(prompt: str, lexicon: Lexicon) -> None:
    reading = read(prompt, "", lexicon)
    assert not reading.room.watchers
    assert reading.mentions


def test_a_colour_after_a_room_is_its_walls(lexicon: Lexicon) -> None:
    assert read("a jellyfish lamp, a bedroom, dark blue", "", lexicon).room.wall is not None


@pytest.mark.parametrize(
    ("prompt", "small", "table"),
    [
        ("a kitchen with a marble island, a bowl, a door", "bowl", "kitchen island"),
        ("a farmhouse kitchen with a long table, a loaf of bread, a cat", "loaf of bread", "dining table"),
    ],
)
def test_small_things_of_a_room_are_on_its_table(prompt: str, small: str, table: str, lexicon: Lexicon) -> None:
    homes = {small: Environment.TABLE}
    standings = read(prompt, "", lexicon, homes=homes).standings
    assert Standing(stance=Stance.ON, first=small, second=table) in standings


@pytest.mark.parametrize(
    ("prompt", "view"),
    [
        ("the kitchen of a ship, a cook", View.SEA),
        ("a noodle shop on a spaceship, robots slurping at the counter", View.SPACE),
        ("night bus interior, a man asleep, city lights", View.CITY),
    ],
)
def test_windows_show_where_a_room_is(prompt: str, view: View, lexicon: Lexicon) -> None:
    assert read(prompt, "", lexicon).room.view is view


def test_seats_that_are_built_in_take_their_colour(lexicon: Lexicon) -> None:
    reading = read("night bus interior, green seats", "", lexicon)
    assert reading.room.seats is not None
    assert not reading.mentions


@pytest.mark.parametrize("prompt", ["inside a car, a dog", "interior of a 1950s convertible"])
def test_a_car_is_seen_from_its_seats(prompt: str, lexicon: Lexicon) -> None:
    reading = read(prompt, "", lexicon)
    assert reading.room.use is Use.CAR
    assert "sports car" not in {mention.asset for mention in reading.mentions}


def test_a_thing_in_a_dim_room_stays(lexicon: Lexicon) -> None:
    reading = read("an old tv in a dark room", "", lexicon)
    assert Upkeep.DIM in reading.room.upkeep
    assert [mention.asset for mention in reading.mentions] == ["television"]


@pytest.mark.parametrize("prompt", ["an office, green fluorescent light", "a tiled kitchen, neon tubes"])
def test_tubes_of_light_hang_in_a_room(prompt: str, lexicon: Lexicon) -> None:
    assert read(prompt, "", lexicon).room.tubes


def test_several_clocks_are_no_herb(lexicon: Lexicon) -> None:
    assert [mention.asset for mention in read("a hallway with three clocks", "", lexicon).mentions] == ["alarm clock"]


@pytest.mark.parametrize(
    ("prompt", "corner", "middle"),
    [
        ("a robot in a living room, a record player in the corner", ("record player",), ()),
        ("a kitchen with a piano in the middle", (), ("piano",)),
    ],
)
def test_things_are_in_the_corner_or_the_middle(
    prompt: str, corner: tuple[str, ...], middle: tuple[str, ...], lexicon: Lexicon
) -> None:
    room = read(prompt, "", lexicon).room
    assert (room.cornered, room.centred) == (corner, middle)


def test_a_window_that_somebody_is_at_is_the_rooms(lexicon: Lexicon) -> None:
    reading = read("a man holding a violin up to the window", "", lexicon)
    assert "window" not in {mention.asset for mention in reading.mentions}
    reading = read("two astronauts playing cards, earth visible through the window", "", lexicon)
    assert reading.room.use is not Use.LIVING
