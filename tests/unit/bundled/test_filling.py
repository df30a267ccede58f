"""Filling: what the words say to be in what, and that it is one picture in which all is seen."""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np
import pytest

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.prompt.holding import Grasp
from calotype.pipelines.bundled.prompt.jointing import joints
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.render.joining import Figure
from calotype.pipelines.bundled.render.renderer import Renderer
from calotype.pipelines.bundled.scene import (
    BARE,
    Element,
    Joint,
    Manner,
    Scene,
)
from calotype.pipelines.bundled.shipped import FOLDER
from calotype.pipelines.bundled.vessels import PUBLIC, VESSELS, Depth

pytestmark = pytest.mark.unit


@cache
def _pack() -> AssetPack:
    return AssetPack.open(FOLDER / "assets.zip")


@cache
def _renderer() -> Renderer:
    return Renderer(_pack())


@cache
def _lexicon() -> Lexicon:
    return Lexicon.open(FOLDER / "lexicon.json.gz")


def reading(prompt: str) -> Reading:
    homes = {name: asset.habitats[0] for name, asset in _pack().assets.items()}
    return read(prompt, "", _lexicon(), homes=homes)


def _fills(prompt: str) -> set[tuple[str, str]]:
    return {(g.held, g.holder) for g in reading(prompt).grasps if g.manner is Manner.FILL}


def _figure(vessel: str, inner: str, number: int = 1) -> Figure:
    elements = [Element(asset=vessel, x=0.5, y=0.85, size=0.5)]
    elements += [Element(asset=inner, x=0.2, y=0.8, size=0.2)] * number
    made = tuple(Joint(holder=0, held=k, manner=Manner.FILL) for k in range(1, number + 1))
    joined = _renderer().joined(Scene(elements=tuple(elements), joints=made), 1.0)
    (figure,) = joined.figures.values()
    return figure


@pytest.mark.parametrize(
    ("prompt", "held", "holder"),
    [
        ("a cat in a box", "cat", "cardboard box"),
        ("a cat sleeping in a box", "cat", "cardboard box"),
        ("a basket full of kittens", "kitten", "basket"),
        ("a bowl of lemons", "lemon", "bowl"),
        ("pancakes with blueberries", "blueberry", "pancakes"),
        ("a birthday cake with seven candles", "candle", "birthday cake"),
        ("sushi on a plate", "sushi", "dinner plate"),
        ("a dog driving a car", "dog", "car"),
        ("three cats on a bus", "cat", "bus"),
        ("goldfish in a bowl", "goldfish", "bowl"),
        ("a robot in a box", "robot", "cardboard box"),
        ("an owl in a tree", "owl", "tree"),
        ("apples on a tree", "apple", "tree"),
        ("a rose in a bottle", "rose", "bottle"),
    ],
)
def test_the_words_tell_what_is_in_what(prompt: str, held: str, holder: str) -> None:
    assert (held, holder) in _fills(prompt)
    assert not any("next to it" in n.message or "beside it" in n.message for n in reading(prompt).notices)


@pytest.mark.parametrize(
    "prompt",
    [
        "a cat on a car",
        "a cat next to a box",
        "a cat and a bowl",
        "a pizza and a mushroom",
        "a dog behind a bus",
        "an owl under a tree",
    ],
)
def test_what_stands_beside_or_on_it_is_not_in_it(prompt: str) -> None:
    assert not _fills(prompt)


def test_all_of_a_list_are_in_it() -> None:
    fruit = {("apple", "bowl"), ("banana", "bowl"), ("orange", "bowl")}
    assert _fills("a bowl with an apple, a banana and an orange") == fruit
    assert _fills("a cat and a dog in a box") == {("cat", "cardboard box"), ("dog", "cardboard box")}


def test_the_place_is_that_of_the_vessel() -> None:
    assert reading("a goldfish in a bowl").asked.environments == {Environment.TABLE}


def test_everything_of_a_kind_goes_into_the_vessel() -> None:
    grasp = Grasp(holder="bowl", held="lemon", manner=Manner.FILL)
    names = ("lemon", "bowl", "lemon", "lemon")
    elements = [Element(asset=name, x=k / 5, y=0.8, size=0.2) for k, name in enumerate(names)]
    assert joints([grasp], elements) == tuple(Joint(holder=1, held=k, manner=Manner.FILL) for k in (0, 2, 3))


def test_the_table_names_assets_and_places_on_them() -> None:
    assert set(VESSELS) <= set(_pack().assets)
    assert set(VESSELS) >= PUBLIC
    for vessel in VESSELS.values():
        assert (vessel.depth is Depth.PANE) == bool(vessel.panes)
        for x, y, across, down in (*vessel.panes, (*vessel.middle, *vessel.reach)):
            assert -0.01 <= x - across < x + across <= 1.01
            assert -0.01 <= y - down <= y + down <= 1.03


@pytest.mark.parametrize("name", sorted(VESSELS))
def test_what_is_in_a_vessel_is_over_it_and_seen(name: str) -> None:
    figure = _figure(name, "strawberry" if VESSELS[name].depth is Depth.FLAT else "cat", 5)
    assert figure.boxes.keys() == set(range(6))
    own = figure.boxes[0]
    for part in range(1, 6):
        box = figure.boxes[part]
        assert own.left - 0.1 * own.width < box.left + box.width / 2 < own.left + 1.1 * own.width
        assert box.top < own.top + own.height
    size = round(own.width), round(own.height)
    plain = cv2.resize(_renderer().sprite(name, BARE), size, interpolation=cv2.INTER_AREA).astype(float)
    shown = figure.sprite[round(own.top) :, round(own.left) :][: size[1], : size[0]].astype(float)
    beyond = figure.sprite.shape[0] > size[1] + 4
    assert beyond or np.abs(shown - plain[: len(shown), : shown.shape[1]]).mean() > 1.5


def test_of_who_is_in_a_car_only_the_head_is_seen() -> None:
    figure = _figure("car", "cat")
    own, cat = figure.boxes[0], figure.boxes[1]
    sprite = figure.sprite.astype(float)
    orange = (sprite[..., 0] > sprite[..., 2] + 40) & (sprite[..., 1] > sprite[..., 2] + 10) & (sprite[..., 3] > 128)
    x, y, across, down = VESSELS["car"].panes[0]
    rows = slice(int(own.top + (y - down) * own.height), int(own.top + (y + down) * own.height))
    columns = slice(int(own.left + (x - across) * own.width), int(own.left + (x + across) * own.width))
    assert orange[rows, columns].mean() > 0.15
    # the rest of it is behind the door
    assert cat.top + cat.height > own.top + (y + down) * own.height
    assert orange[int(own.top + 0.5 * own.height) : int(own.top + 0.7 * own.height), columns].mean() < 0.05


@pytest.mark.parametrize(
    ("prompt", "assets"),
    [
        ("a wine glass with red wine next to a candle", ["glass of wine", "candle"]),
        ("a teacup with tea next to a cat", ["teacup", "cat"]),
        ("a cup of coffee with coffee next to a book", ["cup of coffee", "book"]),
        ("cappuccino with cappuccino on tower", ["cappuccino", "tower"]),
    ],
)
def test_a_drink_told_twice_is_one(prompt: str, assets: list[str]) -> None:
    assert [mention.asset for mention in reading(prompt).mentions] == assets
