"""What beings do with each other, and the poses of animals: the words for it, and the pictures."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.encounters import REACHING, Encounter
from calotype.pipelines.bundled.layout.proportions import proportioned
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import read
from calotype.pipelines.bundled.render.renderer import Renderer
from calotype.pipelines.bundled.scene import Element, Joint, Manner, Pose, Scene
from calotype.pipelines.bundled.shipped import FOLDER


@cache
def _pack() -> AssetPack:
    return AssetPack.open(FOLDER / "assets.zip")


@cache
def _renderer() -> Renderer:
    return Renderer(_pack())


@cache
def _lexicon() -> Lexicon:
    return Lexicon.open(FOLDER / "lexicon.json.gz")


def _grasps(prompt: str) -> list[tuple[str, str, str]]:
    return [(g.holder, g.look or g.manner.value, g.held) for g in read(prompt, "", _lexicon()).grasps]


@pytest.mark.parametrize(
    ("prompt", "grasps"),
    [
        ("a father carrying his son on his shoulders", [("boy", "shouldered", "man")]),
        ("a girl sitting on her grandfather's shoulders", [("girl", "shouldered", "old man")]),
        ("a pirate with a parrot on his shoulder", [("pirate", "shoulder", "parrot")]),
        ("a boy riding piggyback on his father", [("boy", "carried", "man")]),
        ("a woman brushing her daughter's hair", [("woman", "deal:comb::", "girl")]),
        ("a farmer shearing a sheep", [("farmer", "hold", "scissors"), ("farmer", "deal:snip::", "sheep")]),
        ("a doctor bandaging a dog's paw", [("doctor", "deal:bandage::", "dog")]),
        ("a girl feeding a horse an apple", [("girl", "hold", "apple"), ("girl", "feeding", "horse")]),
        ("a boy feeding a carrot to a donkey", [("boy", "hold", "carrot"), ("boy", "feeding", "donkey")]),
        ("a woman feeding a cat", [("woman", "hold", "fish"), ("woman", "feeding", "cat")]),
        ("a man giving flowers to a woman", [("man", "hold", "bouquet"), ("man", "giving", "woman")]),
        ("a boy giving a girl a balloon", [("boy", "hold", "balloon"), ("boy", "giving", "girl")]),
        ("a girl whispering a secret to her grandmother", [("girl", "embracing", "old woman")]),
        ("a mother kissing her baby on the forehead", [("woman", "hold", "baby")]),
        ("a girl hugging an elephant", [("girl", "embracing", "elephant")]),
        ("a horse jumping over a fence", [("horse", "leaping", "fence")]),
        ("two zebras nuzzling", [("zebra", "embracing", "zebra")]),
        ("bears hugging each other", [("bear", "embracing", "bear")]),
        ("a woman teaching three boys", [("boy", "facing", "woman")]),
        ("a barber cutting a man's hair", [("man", "deal:snip::", "blond man")]),
        ("two penguins kissing", [("penguin", "embracing", "penguin")]),
        ("an elephant carrying a boy", [("boy", "ride", "elephant")]),
        ("a groom carrying his bride", [("bride", "carried", "groom")]),
        ("a dog licking a boy's face", [("dog", "embracing", "boy")]),
        ("a duck leading her ducklings", [("duckling", "following", "duck")]),
        ("a baby monkey clinging to its mother's back", [("monkey", "carried", "monkey")]),
        ("a sheep being washed by a boy", [("boy", "deal:wash::", "sheep")]),
        ("a wolf and a fox dancing together", [("wolf", "dancing", "fox")]),
        ("seven dogs around a poker table", [("dog", "tend", "card table")]),
        ("a koala holding a tiny koala", [("koala", "hold", "koala")]),
        ("a family having dinner", [("man", "tend", "dining table")]),
        ("poker game between four skeletons", [("skeleton", "tend", "card table")]),
    ],
)
def test_the_words_say_what_is_done_to_whom(prompt: str, grasps: list[tuple[str, str, str]]) -> None:
    found = _grasps(prompt)
    assert [(a, look if look != "0" else "tend", b) for a, look, b in found] == grasps
    assert not [n for n in read(prompt, "", _lexicon()).notices if n.code == "ignored"]


@pytest.mark.parametrize(
    ("prompt", "pose"),
    [
        ("a puppy rolling on its back", Pose.OVERTURNED),
        ("a man rolling on his back in the grass", Pose.LYING),
        ("a boy doing a headstand", Pose.OVERTURNED),
        ("a horse standing on its hind legs", Pose.REARING),
        ("a deer drinking from a lake", Pose.GRAZING),
        ("a cow munching on grass", Pose.GRAZING),
        ("a wolf howling at the moon", Pose.HOWLING),
        ("a cat stretching on a sofa", Pose.STRETCHING),
        ("a dog begging for a bone", Pose.REARING),
        ("a penguin sliding on its belly", Pose.LYING),
    ],
)
def test_poses_of_animals_are_read_and_drawn(prompt: str, pose: Pose) -> None:
    reading = read(prompt, "", _lexicon())
    assert reading.mentions[0].own.pose is pose
    assert not [n for n in reading.notices if n.code == "ignored"]


@pytest.mark.parametrize(
    ("prompt", "asset", "count"),
    [
        ("a wolf family in the snow", "wolf", 4),
        ("a family of badgers crossing a road", "badger", 4),
        ("an owl and three owlets", "owl", 3),
    ],
)
def test_families_of_animals_are_animals(prompt: str, asset: str, count: int) -> None:
    assert (asset, count) in [(m.asset, m.count) for m in read(prompt, "", _lexicon()).mentions]


def test_a_child_is_smaller_than_its_mother_and_a_cat_than_both() -> None:
    assets = _pack().assets
    elements = tuple(Element(asset=name, x=0.5, y=0.8, size=0.3) for name in ("woman", "girl", "cat"))
    woman, girl, cat = (e.size / max(1.0, assets[e.asset].aspect) for e in _proportioned(*elements))
    assert woman > 1.15 * girl > girl > cat
    assert _proportioned(elements[2]) == (elements[2],)


def _proportioned(*elements: Element) -> tuple[Element, ...]:
    return proportioned(Scene(elements=elements), _pack().assets).elements


@pytest.mark.parametrize("how", [*sorted(REACHING), Encounter.SHOULDERED, Encounter.CARRIED, Encounter.LEAPING])
@pytest.mark.parametrize("whom", ["horse", "cat", "man", "old woman"])
def test_two_are_one_picture_with_both_in_it(how: Encounter, whom: str) -> None:
    elements = (Element(asset="girl", x=0.3, y=0.8, size=0.3), Element(asset=whom, x=0.6, y=0.8, size=0.3))
    scene = Scene(elements=elements, joints=(Joint(holder=0, held=1, manner=Manner.MEET, look=how),))
    (figure,) = _renderer().joined(scene, 1.0).figures.values()
    assert set(figure.boxes) == {0, 1}
    height, width = figure.sprite.shape[:2]
    for box in figure.boxes.values():
        assert -0.02 * width <= box.left <= box.left + box.width <= 1.02 * width
        assert -0.02 * height <= box.top <= box.top + box.height <= 1.02 * height
    if how in (Encounter.LEAPING, Encounter.SHOULDERED):
        assert figure.boxes[0].top < figure.boxes[1].top + 0.5 * figure.boxes[1].height


@pytest.mark.parametrize("pose", [Pose.OVERTURNED, Pose.REARING, Pose.GRAZING, Pose.HOWLING, Pose.STRETCHING])
@pytest.mark.parametrize("name", ["horse", "cat", "giraffe", "sheep"])
def test_an_animal_in_a_pose_is_another_picture_of_it(name: str, pose: Pose) -> None:
    scene = Scene(elements=(Element(asset=name, x=0.5, y=0.8, size=0.4, pose=pose),))
    (figure,) = _renderer().joined(scene, 1.0).figures.values()
    own = _pack().sprite(name)
    share = np.mean(figure.sprite[..., 3] > 128) * figure.sprite.shape[0] * figure.sprite.shape[1]
    assert 0.4 < share / (np.mean(own[..., 3] > 128) * own.size / 4 * (640 / max(own.shape)) ** 2) < 1.4
