"""Shops: what dioramas of trades hold is in the pack, and every style is painted."""

from __future__ import annotations

import numpy as np
import pytest

from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.render.design.shops import SHOPS
from calotype.pipelines.bundled.render.styles import stylise
from calotype.pipelines.bundled.scene import Style
from calotype.pipelines.bundled.shipped import FOLDER

pytestmark = pytest.mark.unit


@pytest.mark.parametrize("trade", SHOPS)
def test_a_shop_holds_only_what_there_are_pictures_of(trade: str) -> None:
    shop = SHOPS[trade]
    missing = {*shop.shelf, *shop.floor, *shop.counter} - AssetPack.open(FOLDER / "assets.zip").assets.keys()
    assert not missing


@pytest.mark.parametrize(
    "style",
    [
        Style.FILM, Style.NOIR, Style.TAPE, Style.CLAY, Style.FELT, Style.KNIT, Style.MASTER, Style.DECO, Style.BAUHAUS,
        Style.VAPORWAVE,
    ],
)  # fmt: skip
@pytest.mark.parametrize("covered", [False, True])
def test_a_style_changes_the_picture_and_stays_within_its_range(style: Style, covered: bool) -> None:
    image = np.random.default_rng(0).uniform(0, 1, (96, 128, 3)).astype(np.float32)
    cover = np.zeros((96, 128), np.uint8)
    if covered:
        cover[20:70, 30:90] = 1
    made = stylise(image.copy(), style, 7, cover)
    assert made.shape == image.shape
    assert np.isfinite(made).all()
    assert made.min() >= 0
    assert made.max() <= 1
    assert np.abs(made - image).mean() > 0.02
