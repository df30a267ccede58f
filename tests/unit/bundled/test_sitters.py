"""Sitters: who is in a portrait of several, and where their faces are."""

from __future__ import annotations

from functools import cache

import pytest

from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.layout.sitters import MOST, seat
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import Reading, read
from calotype.pipelines.bundled.scene import Element, Scene
from calotype.pipelines.bundled.shipped import FOLDER


@cache
def _pack() -> AssetPack:
    return AssetPack.open(FOLDER / "assets.zip")


@cache
def _lexicon() -> Lexicon:
    return Lexicon.open(FOLDER / "lexicon.json.gz")


def reading(prompt: str) -> Reading:
    return read(prompt, "", _lexicon())


@pytest.mark.parametrize(
    "prompt",
    [
        "portrait of a man and a woman", "portrait of a woman with her cat", "portrait of a clown holding a balloon",
        "a selfie of three friends", "a family portrait",
    ],
)  # fmt: skip
def test_a_portrait_of_more_than_one_is_of_half_figures(prompt: str) -> None:
    found = reading(prompt)
    assert found.sat
    assert not found.portrait
    assert found.mentions


@pytest.mark.parametrize("prompt", ["portrait of a wizard", "portrait of a woman with glasses", "portrait of a knight"])
def test_one_alone_is_head_and_shoulders(prompt: str) -> None:
    assert reading(prompt).portrait


@pytest.mark.parametrize("aspect", [0.75, 1.0, 16 / 9])
@pytest.mark.parametrize("number", [1, 2, 3, MOST])
def test_every_head_is_in_the_frame(number: int, aspect: float) -> None:
    names = ("man", "girl", "old woman", "princess", "boy")[:number]
    people = [Element(asset=name, x=0.2 + 0.1 * k, y=0.8, size=0.3) for k, name in enumerate(names)]
    cat = Element(asset="cat", x=0.5, y=0.8, size=0.2)
    wide, tall = max(1.0, aspect), max(1.0, 1 / aspect)
    *sat, pet = seat(Scene(elements=(*people, cat)), _pack().assets, aspect).elements
    for element in sat:
        asset = _pack().assets[element.asset]
        height = element.size / max(1.0, asset.aspect) / tall
        assert 0.02 < element.y - height < 0.62
        assert element.x - 0.3 * height * asset.aspect * tall / wide > -0.05
        assert element.x + 0.3 * height * asset.aspect * tall / wide < 1.05
    assert pet.y < 1
    assert pet.stands_at == max(element.y for element in sat)


def test_a_crowd_is_no_sitting() -> None:
    crowd = Scene(elements=tuple(Element(asset="man", x=0.1 * k, y=0.8, size=0.3) for k in range(MOST + 1)))
    assert seat(crowd, _pack().assets, 1.0) == crowd
