"""Rooms that a public comes to: their words, and what is painted in them."""

from __future__ import annotations

import numpy as np
import pytest

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.locales import Locale
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.pieces import Thing
from calotype.pipelines.bundled.prompt.reading import read
from calotype.pipelines.bundled.prompt.workplaces import workplace
from calotype.pipelines.bundled.render.environments import painter_of
from calotype.pipelines.bundled.render.light import light_of
from calotype.pipelines.bundled.render.stage import Clearing
from calotype.pipelines.bundled.render.venues import VENUES
from calotype.pipelines.bundled.rooms import Room, Use
from calotype.pipelines.bundled.scene import Scene

_SIZE = 96


@pytest.mark.parametrize(
    ("prompt", "use"),
    [
        ("a courtroom full of geese", Use.COURTROOM),
        ("two bears in a boxing ring", Use.RING),
        ("a man waiting on a subway platform", Use.UNDERGROUND),
        ("a deer in an empty supermarket", Use.AISLE),
        ("an empty cinema with red seats", Use.CINEMA),
        ("kids in a retro arcade", Use.ARCADE),
        ("a woman in an elevator", Use.LIFT),
        ("a boy reading inside a tent", Use.TENT),
        ("the bridge of a spaceship, a dog", Use.COCKPIT),
        ("a neon pharmacy cross in the fog", None),
        ("a tent in a meadow", None),
    ],
)
def test_a_room_has_the_use_that_is_named(prompt: str, use: Use | None) -> None:
    assert read(prompt, "", Lexicon.open()).room.use is use


@pytest.mark.parametrize(
    ("prompt", "locale"), [("a town on the moon", Locale.MOON_TOWN), ("a colony on mars", Locale.MARS_TOWN)]
)
def test_a_town_stands_on_another_world(prompt: str, locale: Locale) -> None:
    assert read(prompt, "", Lexicon.open()).locale is locale


@pytest.mark.parametrize("use", VENUES)
def test_a_venue_is_not_the_room_that_nothing_is_said_of(use: Use) -> None:
    def painted(room: Room) -> np.ndarray:
        scene = Scene(environment=Environment.ROOM, room=room, seed=3)
        return painter_of(scene)(scene, light_of(scene), _SIZE, _SIZE, Clearing(half_width=0.1)).background

    assert np.abs(painted(Room(use=use)) - painted(Room())).mean() > 0.03


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("white bathroom sink", "a bathroom"),
        ("school desk", "a classroom"),
        ("washing machine", "a laundry room"),
        ("chair", None),
        ("washing machine manual", None),
    ],
)
def test_a_thing_is_in_the_room_that_alone_has_it(words: str, place: str | None) -> None:
    thing = Thing(asset="chair", words=words, article="a", count="", kind="furniture")
    assert workplace(f"a cat on a {words}", (thing,), Lexicon.open()) == place
