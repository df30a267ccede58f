"""What animals do, how many they are, and their coats: the words for it, and what the pictures have."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from calotype.pipelines.bundled.anchors import anchors_of
from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.layout.proportions import scaled_beasts
from calotype.pipelines.bundled.prompt.creatures import creaturely
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.pelts import pelted
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.render.layers import whole
from calotype.pipelines.bundled.render.posture import resting
from calotype.pipelines.bundled.render.sheltering import GAP, lifted
from calotype.pipelines.bundled.scene import Element, Pose, Scene
from calotype.pipelines.bundled.shipped import FOLDER

pytestmark = pytest.mark.unit


@cache
def _pack() -> AssetPack:
    return AssetPack.open(FOLDER / "assets.zip")


@cache
def _lexicon() -> Lexicon:
    return Lexicon.open(FOLDER / "lexicon.json.gz")


def _read(prompt: str) -> Reading:
    return read(prompt, "", _lexicon(), homes={n: a.habitats[0] for n, a in _pack().assets.items()})


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("a fox prowling along a wall", "a fox walking along a wall"),
        ("zebras crossing a wide river", "zebras walking through the river"),
        ("wolves crossing a frozen river", "wolves walking across a frozen river"),
        ("wolf pack in the snow", "six wolves in the snow"),
        ("a litter of tiny puppies", "five tiny puppies"),
        ("a cat hiding under the bed", "a cat under the bed"),
        ("two goats standing nose to nose", "two goats chatting"),
        ("an owl, wings spread", "an owl, flying"),
        ("a bear at the entrance of its den", "a bear in front of a burrow entrance"),
        ("a snail with a tiny house on its back", "snail with a house"),
    ],
)
def test_what_animals_do_is_told_in_drawn_words(prompt: str, told: str) -> None:
    assert told.removeprefix("a ") in creaturely(prompt)


@pytest.mark.parametrize(
    "prompt", ["a roaring fire", "a landing strip", "a dashing prince", "a cloud of dust", "the pride of the fleet"]
)
def test_the_same_words_of_other_things_stay(prompt: str) -> None:
    assert creaturely(prompt) == prompt


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("a black and white cat", "a white cat with black patches"),
        ("two brown and white puppies", "two white puppies with brown patches"),
        ("a piebald horse", "a white horse with black patches"),
        ("a tabby kitten", "a kitten with brown stripes"),
        ("a puma on a rock", "a lioness on a rock"),
        ("a spotted cow", "a cow"),
        ("a black and white photo", "a black and white photo"),
        ("a black and red car", "a black and red car"),
    ],
)
def test_coats_are_told_in_drawn_words(prompt: str, told: str) -> None:
    assert pelted(prompt) == told


def test_a_wild_animal_takes_a_tame_one_out_of_the_room() -> None:
    assert "room" not in _read("an eagle above a mouse").text
    assert "room" in _read("a mouse").text


@pytest.mark.parametrize(
    ("prompt", "joint"),
    [
        ("a cat under the armchair", ("armchair", "beneath", "cat")),
        ("a dog hiding under the bed", ("bed", "beneath", "dog")),
        ("ants carrying a birthday cake", ("birthday cake", "bears", "ant")),
    ],
)
def test_animals_are_under_furniture_and_insects_under_their_load(prompt: str, joint: tuple[str, str, str]) -> None:
    assert joint in {(g.holder, g.look, g.held) for g in _read(prompt).grasps}


def test_ants_that_carry_something_are_several() -> None:
    (ants,) = (m for m in _read("ants carrying a leaf").mentions if m.asset == "ant")
    assert ants.count is not None
    assert ants.count > 3


@pytest.mark.parametrize("name", ["armchair", "sofa", "bed"])
def test_furniture_is_lifted_on_its_legs(name: str) -> None:
    picture = whole(0, _pack().sprite(name).astype(np.float32) / np.float32(255))
    made = lifted(picture, 0)
    assert made.boxes[0].height >= picture.boxes[0].height
    rows = made.image[..., 3] > 0.5
    low = rows[int((1 - 0.5 * GAP) * made.image.shape[0])]
    assert low.mean() < 0.6 * rows[int(0.5 * made.image.shape[0])].mean()


@pytest.mark.parametrize("name", ["cat", "wolf", "lion", "husky", "snow leopard"])
def test_an_animal_that_walks_has_its_legs_apart(name: str) -> None:
    sprite = _pack().sprite(name)
    picture = whole(0, sprite.astype(np.float32) / np.float32(255))
    made = resting(picture, 0, anchors_of(sprite, _pack().assets[name]), Pose.WALKING, busy=False)
    assert abs(made.image - picture.image).max() > 0.3 if made.image.shape == picture.image.shape else True
    assert made.image.shape[0] <= picture.image.shape[0]


@pytest.mark.parametrize("name", ["whale", "orca", "shark"])
def test_what_breaches_is_partly_under_water(name: str) -> None:
    sprite = _pack().sprite(name)
    made = resting(
        whole(0, sprite.astype(np.float32) / np.float32(255)),
        0,
        anchors_of(sprite, _pack().assets[name]),
        Pose.REARING,
        busy=False,
    )
    assert (made.image[-3:, :, 3] > 0.5).any()


def test_cubs_are_smaller_than_their_mother() -> None:
    mother = Element(asset="bear", x=0.3, y=0.8, size=0.4)
    cub = mother.evolve(x=0.7, stature=0.6)
    first, second = scaled_beasts(Scene(elements=(mother, cub)), _pack().assets).elements
    assert first.size == 0.4
    assert second.size < 0.35
    alone = Scene(elements=(mother, mother.evolve(x=0.7)))
    assert scaled_beasts(alone, _pack().assets) == alone


@pytest.mark.parametrize(
    ("prompt", "rowed"),
    [
        ("seven birds on a wire", True),
        ("six owls on a branch, one red", True),
        ("an owl on a branch", False),
        ("two cats on a sofa", False),
    ],
)
def test_many_on_a_long_thing_are_side_by_side(prompt: str, rowed: bool) -> None:
    assert any(g.look == "rowed" for g in _read(prompt).grasps) is rowed


@pytest.mark.parametrize("name", ["dog", "cat", "husky"])
def test_a_tail_that_wags_has_strokes_about_it(name: str) -> None:
    sprite = _pack().sprite(name)
    picture = whole(0, sprite.astype(np.float32) / np.float32(255))
    made = resting(picture, 0, anchors_of(sprite, _pack().assets[name]), Pose.WAVING, busy=False)
    assert (made.image[..., 3] > 0.5).sum() > (picture.image[..., 3] > 0.5).sum()
    assert made.image.shape[0] > picture.image.shape[0]


@pytest.mark.parametrize("name", ["penguin", "panda"])
def test_upright_animals_lie_down(name: str) -> None:
    sprite = _pack().sprite(name)
    picture = whole(0, sprite.astype(np.float32) / np.float32(255))
    made = resting(picture, 0, anchors_of(sprite, _pack().assets[name]), Pose.LYING, busy=False)
    assert made.image.shape[1] > made.image.shape[0]
