"""A sprite made of something: its shape stays, and every material looks like no other."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from calotype.pipelines.bundled.render.material import Sprite
from calotype.pipelines.bundled.render.oklab import oklab, unit
from calotype.pipelines.bundled.render.substance import SUBSTANCES, made_of
from calotype.pipelines.bundled.scene import Material

pytestmark = pytest.mark.unit

SIZE = 160


def ball() -> Sprite:
    """A red ball, lit from above."""
    y, x = np.mgrid[0:SIZE, 0:SIZE].astype(np.float32) / SIZE - 0.5
    inside = np.hypot(x, y) < 0.42
    light = np.clip(0.75 - 0.6 * y, 0.2, 1)
    out = np.zeros((SIZE, SIZE, 4), np.uint8)
    out[..., 0], out[..., 1], out[..., 2] = 210 * light, 60 * light, 60 * light
    out[..., 3] = 255 * inside
    return out


def test_every_material_is_drawn() -> None:
    assert set(SUBSTANCES) == set(Material)


@pytest.mark.parametrize("material", list(Material))
def test_the_shape_stays_and_the_look_changes(material: Material) -> None:
    before, after = ball(), made_of(ball(), material, coloured=False)
    assert after.shape == before.shape
    assert ((after[..., 3] > 0) == (before[..., 3] > 0)).all()
    solid = before[..., 3] > 0
    assert np.abs(after[solid].astype(int) - before[solid]).mean() > 2


def test_no_two_materials_look_alike() -> None:
    solid = ball()[..., 3] > 0
    looks = {m: made_of(ball(), m, coloured=False)[solid].astype(np.float32) for m in Material}
    for one, other in combinations(Material, 2):
        assert np.abs(looks[one] - looks[other]).mean() > 2, (one, other)


@pytest.mark.parametrize("material", [Material.GLASS, Material.ICE])
def test_glass_and_ice_are_seen_through(material: Material) -> None:
    middle = made_of(ball(), material, coloured=False)[SIZE // 2 + 30, SIZE // 2, 3]
    assert middle < 230


def test_a_colour_that_was_asked_for_stays() -> None:
    glass = made_of(ball(), Material.GLASS, coloured=True)
    _, a, b = oklab(unit(glass[..., :3]))[ball()[..., 3] > 0].mean(0)
    assert a > 0.05
    assert a > b


def test_the_same_sprite_gets_the_same_look() -> None:
    assert (made_of(ball(), Material.MARBLE, coloured=False) == made_of(ball(), Material.MARBLE, coloured=False)).all()
