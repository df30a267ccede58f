"""What animals do with their mouths, and how they roll up: the words for it, and what the pictures show."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from calotype.pipelines.bundled.anchors import anchors_of
from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.bonds import Bond
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.muzzles import fed
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.render.curling import curled
from calotype.pipelines.bundled.render.layers import Picture, whole
from calotype.pipelines.bundled.render.muzzling import gathered, is_low, muzzled
from calotype.pipelines.bundled.scene import Manner, Pose
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


def _picture(name: str, number: int) -> Picture:
    return whole(number, _pack().sprite(name).astype(np.float32) / np.float32(255))


@pytest.mark.parametrize(
    ("prompt", "told"),
    [
        ("a cat drinking milk from a bowl", "a cat drinking from a bowl"),
        ("a giraffe eating leaves from a tree", "a giraffe eating from a tree"),
        ("a man eating soup from a bowl", "a man eating soup from a bowl"),
    ],
)
def test_what_is_fed_on_gives_way_to_where_it_is(prompt: str, told: str) -> None:
    assert fed(prompt) == told


@pytest.mark.parametrize(
    ("prompt", "joint"),
    [
        ("a cat drinking from a saucer", ("cat", "saucer", Manner.BOND, Bond.MUZZLE)),
        ("a panda eating bamboo", ("panda", "bamboo", Manner.BOND, Bond.MUZZLE)),
        ("a cat sniffing a flower", ("cat", "daisy", Manner.BOND, Bond.MUZZLE)),
        ("two dogs eating from a bowl", ("bowl", "dog", Manner.BOND, Bond.GATHERED)),
        ("a hummingbird drinking from a red flower", ("daisy", "hummingbird", Manner.BOND, Bond.GATHERED)),
        ("a dog chewing a shoe", ("dog", "shoe", Manner.HOLD, "")),
        ("a fox stealing an egg", ("fox", "egg", Manner.HOLD, "")),
        ("a man drinking from a cup", ("man", "mug", Manner.HOLD, "")),
    ],
)
def test_animals_do_things_with_their_mouths(prompt: str, joint: tuple[str, str, Manner, str]) -> None:
    reading = _read(prompt)
    assert joint in [(g.holder, g.held, g.manner, g.look) for g in reading.grasps]
    assert not [notice.message for notice in reading.notices]


@pytest.mark.parametrize("prompt", ["a man sniffing a flower", "a woman touching a vase"])
def test_people_use_their_hands(prompt: str) -> None:
    assert all(grasp.manner is Manner.TEND for grasp in _read(prompt).grasps)


def test_what_is_low_is_before_the_mouth() -> None:
    assets = _pack().assets
    assert is_low(assets["bowl"], assets["dog"])
    assert not is_low(assets["tree"], assets["giraffe"])
    made = muzzled(_picture("dog", 0), 0, assets["dog"], _picture("bowl", 1), assets["bowl"])
    dog, bowl = made.boxes[0], made.boxes[1]
    assert bowl.left < dog.left < bowl.left + bowl.width
    assert bowl.top > dog.top + dog.height / 2


def test_two_are_on_both_sides() -> None:
    assets = _pack().assets
    dogs = [(k, _picture("dog", k), assets["dog"]) for k in (1, 2)]
    made = gathered(_picture("bowl", 0), 0, assets["bowl"], dogs)
    first, second, bowl = (made.boxes[k].left + made.boxes[k].width / 2 for k in (1, 2, 0))
    assert second < bowl < first


@pytest.mark.parametrize(
    ("prompt", "pose"),
    [
        ("a fox curled up in the snow", Pose.CURLED),
        ("a hedgehog rolled into a ball", Pose.CURLED),
        ("a cat curled up asleep in a basket", Pose.CURLED),
        ("a girl curled up on a couch", Pose.LYING),
    ],
)
def test_who_is_curled_up(prompt: str, pose: Pose) -> None:
    assert _read(prompt).mentions[0].own.pose is pose


@pytest.mark.parametrize("name", ["cat", "bear", "hedgehog", "armadillo"])
def test_curled_they_are_round(name: str) -> None:
    sprite = _pack().sprite(name)
    picture = whole(0, sprite.astype(np.float32) / np.float32(255))
    made = curled(picture, 0, anchors_of(sprite, _pack().assets[name]), name).image
    solid = made[..., 3] > 0.5
    # no legs and no tail stand out of it
    assert solid.mean() > 0.62
    assert made.shape[1] > 0.9 * made.shape[0]
