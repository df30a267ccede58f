"""Rooms of a use and of a look, as pictures."""

from __future__ import annotations

import numpy as np
import pytest

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.render.renderer import Pixels, Renderer
from calotype.pipelines.bundled.rooms import Covering, Flooring, Glass, Look, Room, Upkeep, Use, View
from calotype.pipelines.bundled.scene import Scene
from calotype.pipelines.bundled.shipped import FOLDER


@pytest.fixture(scope="module")
def renderer() -> Renderer:
    return Renderer(AssetPack.open(FOLDER / "assets.zip"))


def _paint(renderer: Renderer, room: Room, environment: Environment = Environment.ROOM) -> Pixels:
    return renderer.render(Scene(environment=environment, room=room, seed=5), 192, 144)


def _difference(a: Pixels, b: Pixels) -> float:
    return float(np.abs(a.astype(float) - b.astype(float)).mean())


@pytest.mark.parametrize("use", list(Use))
def test_every_use_has_a_room_of_its_own(use: Use, renderer: Renderer) -> None:
    plain = _paint(renderer, Room(use=Use.LIVING))
    assert use is Use.LIVING or _difference(_paint(renderer, Room(use=use)), plain) > 5


@pytest.mark.parametrize("look", list(Look))
def test_every_look_changes_a_room(look: Look, renderer: Renderer) -> None:
    assert _difference(_paint(renderer, Room(look=look)), _paint(renderer, Room(use=Use.LIVING))) > 5


@pytest.mark.parametrize("flooring", list(Flooring))
def test_every_flooring_shows_on_the_floor(flooring: Flooring, renderer: Renderer) -> None:
    floor = _paint(renderer, Room(flooring=flooring, rug=False))[110:]
    other = Flooring.STONE if flooring is not Flooring.STONE else Flooring.MARBLE
    assert _difference(floor, _paint(renderer, Room(flooring=other, rug=False))[110:]) > 4


def test_tiles_are_in_their_colour(renderer: Renderer) -> None:
    room = Room(use=Use.BATHROOM, covering=Covering.TILES, wall=(0.1, 0.6, 0.2), glass=Glass.NONE)
    red, green, blue = _paint(renderer, room)[20:70].reshape(-1, 3).mean(0)
    assert green > 1.3 * max(red, blue)


@pytest.mark.parametrize("view", list(View))
def test_every_view_is_seen_through_the_window(view: View, renderer: Renderer) -> None:
    plain = _paint(renderer, Room(glass=Glass.WIDE))
    assert _difference(_paint(renderer, Room(glass=Glass.WIDE, view=view)), plain) > 1.5


def test_an_upended_room_is_the_picture_upside_down(renderer: Renderer) -> None:
    upright = _paint(renderer, Room(use=Use.CELL))
    upended = _paint(renderer, Room(use=Use.CELL, upended=True))
    assert _difference(upended[::-1], upright) < 3


@pytest.mark.parametrize("upkeep", list(Upkeep))
def test_what_has_become_of_a_room_shows(upkeep: Upkeep, renderer: Renderer) -> None:
    plain = _paint(renderer, Room(use=Use.LIVING))
    assert _difference(_paint(renderer, Room(use=Use.LIVING, upkeep=frozenset({upkeep}))), plain) > 1.5


@pytest.mark.parametrize("use", [Use.SHOP, Use.WORKSHOP, Use.LIVING])
def test_shelves_are_full_of_the_stock(use: Use, renderer: Renderer) -> None:
    violins = _paint(renderer, Room(use=use, stock=("violin",)))
    assert _difference(violins, _paint(renderer, Room(use=use, stock=("teapot",)))) > 1


def test_what_hangs_is_on_the_wall_and_not_on_the_floor(renderer: Renderer) -> None:
    plain, hung = _paint(renderer, Room(use=Use.LIVING)), _paint(renderer, Room(use=Use.LIVING, hung=("violin",)))
    assert _difference(hung[:80], plain[:80]) > 1
    assert _difference(hung[100:], plain[100:]) < 0.5
