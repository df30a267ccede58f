"""The young of animals: how they are said, and that their pictures show it; and eyes that are shut."""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np
import pytest

from calotype.pipelines.bundled.anchors import anchors_of
from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.conditions import Condition
from calotype.pipelines.bundled.grips import SEATS
from calotype.pipelines.bundled.layout.bodies import TOPS
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.render.posture import asleep
from calotype.pipelines.bundled.render.young import young
from calotype.pipelines.bundled.scene import Manner
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


@pytest.mark.parametrize("prompt", ["a baby elephant", "a fox kit in the grass", "a polar bear cub"])
def test_the_young_alone_are_large_in_the_frame(prompt: str) -> None:
    reading = _read(prompt)
    assert Condition.YOUNG in reading.mentions[0].own.conditions
    assert not reading.sized
    assert reading.distance == 0


def test_beside_its_mother_it_is_small() -> None:
    reading = _read("an elephant and its calf")
    assert [Condition.YOUNG in mention.own.conditions for mention in reading.mentions] == [False, True]
    assert reading.sized


@pytest.mark.parametrize("prompt", ["a kitten", "a small elephant", "a baby in a cradle", "a lioness and her cub"])
def test_pictures_of_the_young_are_as_they_are(prompt: str) -> None:
    assert all(Condition.YOUNG not in mention.own.conditions for mention in _read(prompt).mentions)


def _holes(sprite: np.ndarray) -> int:
    """How many pixels within the outline are clear."""
    clear = np.pad((sprite[..., 3] < 128).astype(np.uint8), 1, constant_values=1)
    _, labels = cv2.connectedComponents(clear, connectivity=4)
    return int(((labels != labels[0, 0]) & (clear > 0)).sum())


@pytest.mark.parametrize("name", ["fox", "tiger", "wolf", "husky", "raccoon", "snow leopard"])
def test_the_head_is_larger_and_the_legs_are_shorter(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    sprite = _pack().sprite(name)
    made = young(sprite, name)
    monkeypatch.setattr("calotype.pipelines.bundled.render.young._HEAD", 1.0)
    small = young(sprite, name)
    assert small.shape[0] < 0.94 * sprite.shape[0]
    assert made.shape[0] > 1.1 * small.shape[0]
    assert (made[..., 3] > 128).sum() > 1.15 * (small[..., 3] > 128).sum()
    assert _holes(made) <= _holes(sprite)


@pytest.mark.parametrize("name", ["elephant", "pig", "turtle", "rhinoceros", "hippopotamus", "rabbit", "mouse", "bear"])
def test_no_head_is_cut_from_a_body_that_it_does_not_part_from(name: str) -> None:
    np.testing.assert_array_equal(young(_pack().sprite(name), name), _pack().sprite(name))


def test_a_fawn_has_no_antlers() -> None:
    sprite = _pack().sprite("deer")
    made = young(sprite, "deer")
    assert made.shape[0] < 0.9 * sprite.shape[0]
    assert _holes(made) <= _holes(sprite)
    top = made[: made.shape[0] // 14]
    assert top[top[..., 3] > 128][:, :3].max(-1).min() > 130


def test_what_has_no_head_stays() -> None:
    np.testing.assert_array_equal(young(_pack().sprite("apple"), "apple"), _pack().sprite("apple"))


@pytest.mark.parametrize("prompt", ["a cat in a paper bag", "a kitten sleeping in a backpack"])
def test_an_animal_is_in_a_bag(prompt: str) -> None:
    assert {grasp.manner for grasp in _read(prompt).grasps} <= {Manner.FILL, Manner.BOND}
    assert _read(prompt).grasps


@pytest.mark.parametrize("name", ["kitten", "tiger", "siamese cat"])
def test_two_eyes_are_shut(name: str) -> None:
    sprite = _pack().sprite(name)
    image = sprite.astype(np.float32) / np.float32(255)
    anchors = anchors_of(sprite, _pack().assets[name])
    assert anchors.eyes is not None
    changed = np.abs(asleep(image, anchors, person=False) - image).max(-1) > 0.05
    columns = np.flatnonzero(changed.any(0)) / image.shape[1]
    assert columns.min() < anchors.eyes.x < columns.max()


def test_an_animal_stands_on_a_surfboard_that_lies() -> None:
    assert SEATS["surfboard"].tilt == 90
    assert {grasp.manner for grasp in _read("a dog surfing a wave").grasps} == {Manner.RIDE}


@pytest.mark.parametrize(
    ("prompt", "like"),
    [("a surfer riding a wave", "a surfer on a wave"), ("a surfer riding a big wave", "a surfer on a big wave")],
)
def test_a_wave_is_ridden_on_the_sea(prompt: str, like: str) -> None:
    assert _read(prompt).text == _read(like).text
    assert _read(prompt).locale == _read(like).locale


def test_what_is_on_a_ramp_is_on_its_slope() -> None:
    assert TOPS["ramp"] < 0.5
