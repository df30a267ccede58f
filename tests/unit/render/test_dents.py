"""Food without a slice, things that are squashed, and what flows out of a thing, as sprites."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.dressings import FLOW
from calotype.pipelines.bundled.render.dents import squashed
from calotype.pipelines.bundled.render.dressings import dressed
from calotype.pipelines.bundled.render.wedges import ROUNDS, cut_out
from calotype.pipelines.bundled.scene import Accent
from calotype.pipelines.bundled.shipped import FOLDER

pytestmark = pytest.mark.unit


@cache
def _pack() -> AssetPack:
    return AssetPack.open(FOLDER / "assets.zip")


@pytest.mark.parametrize("asset", sorted(ROUNDS))
def test_only_the_front_right_of_round_food_is_cut_out(asset: str) -> None:
    whole = np.asarray(_pack().sprite(asset))
    cut = cut_out(whole, asset)
    rows, columns = np.nonzero(np.abs(cut.astype(int) - whole).max(-1) > 24)
    assert 0.02 < len(rows) / whole[..., 3].astype(bool).sum() < 0.5
    assert columns.mean() > 0.5 * whole.shape[1]


def test_a_pizza_without_a_slice_shows_what_it_lies_on() -> None:
    whole = np.asarray(_pack().sprite("pizza"))
    assert (cut_out(whole, "pizza")[..., 3] > 128).sum() < 0.95 * (whole[..., 3] > 128).sum()


def test_what_is_squashed_is_lower_and_stands_where_it_stood() -> None:
    whole = np.asarray(_pack().sprite("soda can"))
    flat = squashed(whole, "soda can")
    assert flat.shape == whole.shape
    rows = np.flatnonzero((flat[..., 3] > 128).any(1))
    assert rows[0] > 0.3 * len(flat)
    assert rows[-1] > 0.95 * len(flat)


def test_what_flows_out_reaches_the_foot_in_its_colour() -> None:
    boot = np.asarray(_pack().sprite("hiking boot")).astype(np.float32) / np.float32(255)
    wet = dressed(boot, boot, "hiking boot", Accent(part=FLOW, tint=(0.2, 0.5, 0.9)))
    foot = wet[int(0.92 * len(wet)) : int(0.96 * len(wet))]
    blue = (foot[..., 2] > foot[..., 0] + 0.2) & (foot[..., 3] > 0.5)
    assert blue.mean() > 0.1
