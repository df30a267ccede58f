"""Costumes: who is dressed as whom, and the hats that are modelled for it."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from calotype.pipelines.bundled import grips
from calotype.pipelines.bundled.prompt.costumes import WORN
from calotype.pipelines.bundled.prompt.holding import LOOKS
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.render import hatter, millinery
from calotype.pipelines.bundled.scene import Colour
from calotype.pipelines.bundled.shipped import FOLDER


@cache
def _lexicon() -> Lexicon:
    return Lexicon.open(FOLDER / "lexicon.json.gz")


def reading(prompt: str) -> Reading:
    return read(prompt, "", _lexicon())


@pytest.mark.parametrize(
    ("prompt", "who", "look"),
    [
        ("a cat wearing a pirate hat", "cat", "pirate hat"),
        ("a chef cat", "cat", "chef hat"),
        ("a mouse astronaut", "mouse", "space helmet"),
        ("french bulldog dressed as a pirate", "french bulldog", "pirate hat"),
        ("a girl in a witch costume", "girl", "witch hat"),
        ("a pig with a flower crown", "pig", "flower crown"),
    ],
)
def test_a_costume_is_its_hat(prompt: str, who: str, look: str) -> None:
    assert (who, look) in [(grasp.holder, grasp.look) for grasp in reading(prompt).grasps]


def test_a_knight_is_no_mouse_and_a_police_car_wears_nothing() -> None:
    assert not reading("a knight and a mouse").grasps
    assert not reading("a police car").grasps


def test_hats_are_worn_and_made() -> None:
    assert {asset for asset, _ in WORN.values()} <= set(grips.WORN)
    made = hatter.NAMES | {"wizard hat", "witch hat", "party hat", "santa hat", "beanie"}
    assert set(LOOKS.values()) == made


@pytest.mark.parametrize("name", sorted(hatter.NAMES))
def test_a_hat_is_whole_and_takes_its_colour(name: str) -> None:
    image, (x, y) = hatter.shaped(name, None, 120)
    assert 0 <= x <= 1
    assert 0 <= y <= 1
    assert image.shape[2] == 4
    assert 0.05 < float((image[..., 3] > 0.05).mean()) < 0.98
    green, _ = hatter.shaped(name, Colour.GREEN, 120)
    assert float(np.abs(green - image).mean()) > 0.002


def test_the_old_hats_still_say_where_they_lie() -> None:
    image, at = millinery.hat("wizard hat", None, 80)
    assert at == millinery.RIM
    assert image.shape[2] == 4
