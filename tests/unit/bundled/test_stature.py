"""Sizes that a prompt says against what such things are."""

from __future__ import annotations

import pytest

from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.layout.bodies import grown
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import read
from calotype.pipelines.bundled.shipped import FOLDER

pytestmark = pytest.mark.unit


def test_a_giant_frog_is_taller_than_a_tiny_house() -> None:
    frog, house = read("a giant frog and a tiny house", "", Lexicon.open()).mentions
    assets = AssetPack.open(FOLDER / "assets.zip").assets
    assert grown(assets["frog"], frog.stature).height_m > 2 * grown(assets["house"], house.stature).height_m


def test_what_no_size_is_said_of_is_as_tall_as_it_is() -> None:
    assets = AssetPack.open(FOLDER / "assets.zip").assets
    assert grown(assets["frog"], 1.0) is assets["frog"]
