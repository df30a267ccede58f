"""Solids and their pictures: distances that are distances, and light from the upper left."""

from __future__ import annotations

import tomllib

import numpy as np
import pytest

from training.assets.build import VOCABULARY
from training.assets.camera import View, photograph
from training.assets.models import MODELS, VIEWS
from training.assets.published import table
from training.assets.solid import Paint, ball, box, carved, cone, lathe, merged, moved, ring, rod, slab

GREY = Paint(colour=(0.6, 0.6, 0.6))
PARTS = {
    "box": box((0.8, 0.6, 0.4), GREY),
    "ball": ball(0.5, GREY),
    "ellipsoid": ball((0.5, 0.3, 0.4), GREY),
    "cone": cone(0.4, 0.1, 0.7, GREY),
    "rod": rod((0, 0, 0), (0.3, 0.5, 0.1), 0.1, GREY),
    "ring": ring(0.4, 0.1, GREY),
    "slab": slab([(-0.4, 0), (0.4, 0), (0, 0.6)], 0.3, GREY),
    "lathe": lathe([(0, 0), (0.3, 0), (0.5, 0.2), (0.2, 0.5), (0.3, 0.7), (0, 0.7)], GREY, smooth=2),
}


def cloud(count: int, spread: float, seed: int = 0) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    return np.random.default_rng(seed).uniform(-spread, spread, (count, 3)).astype(np.float32)


@pytest.mark.parametrize("name", PARTS)
def test_no_step_of_the_distance_leads_through_a_surface(name: str) -> None:
    """A distance that is too long would let a ray jump through."""
    part = PARTS[name]
    a, b = cloud(4000, 1.0), cloud(4000, 1.0, seed=1)
    rise = np.abs(part.distance(a) - part.distance(b))
    assert (rise <= 1.12 * np.linalg.norm(a - b, axis=1) + 1e-3).all()


@pytest.mark.parametrize("name", PARTS)
def test_nothing_of_a_part_is_beyond_its_reach(name: str) -> None:
    part = PARTS[name]
    points = cloud(20_000, 1.5)
    inside = part.distance(points) < 0
    assert inside.any()
    assert np.linalg.norm(points[inside], axis=1).max() <= part.reach + 1e-3


def test_a_table_of_a_polygon_agrees_with_its_corners() -> None:
    """Many corners are looked up; the same shape of few is computed."""
    few = slab([(-0.5, 0), (0.5, 0), (0.5, 1), (-0.5, 1)], 1.0, GREY)
    many = slab([(-0.5, 0), *[(-0.5 + 0.1 * k, 0) for k in range(1, 10)], (0.5, 0), (0.5, 1), (-0.5, 1)], 1.0, GREY)
    points = cloud(5000, 1.2)
    near = np.abs(few.distance(points)) < 0.05
    np.testing.assert_allclose(many.distance(points)[near], few.distance(points)[near], atol=0.01)
    # farther off it may be less than the distance, so that no ray is led astray
    assert (many.distance(points) <= few.distance(points) + 0.01).all()


def test_what_is_carved_away_is_gone_and_what_is_merged_is_one() -> None:
    block = box((1, 1, 1), GREY)
    cut = carved(block, ball(0.3, GREY, (0, 0.5, 0)))
    centre = np.array([[0, 0.5, 0]], np.float32)
    assert block.distance(centre)[0] < 0 < cut.distance(centre)[0]
    pair = merged([ball(0.3, GREY, (-0.28, 0, 0)), ball(0.3, GREY, (0.28, 0, 0))], 0.2)
    assert pair.distance(np.zeros((1, 3), np.float32))[0] < 0


def test_a_model_is_moved_turned_and_scaled_as_one() -> None:
    model = [box((1, 1, 1), GREY), ball(0.2, GREY, (0, 1.2, 0))]
    points = cloud(500, 2.0)
    there = moved(model, (1, 2, 3), turn=(0, 90, 0), scale=2.0)
    # a quarter turn about y leads x to -z
    back = (points - (1, 2, 3)) @ np.array(((0, 0, 1), (0, 1, 0), (-1, 0, 0)), np.float32) / 2
    for part, other in zip(model, there, strict=True):
        np.testing.assert_allclose(other.distance(points), 2 * part.distance(back.astype(np.float32)), atol=1e-4)


def test_a_ball_is_round_and_lit_from_the_upper_left() -> None:
    picture = photograph([ball(0.5, GREY)], 48)
    height, width = picture.shape[:2]
    assert abs(height - width) <= 1
    assert picture[..., 3].mean() == pytest.approx(np.pi / 4, abs=0.05)
    luma = picture[..., :3].mean(-1)
    third = height // 3
    assert luma[third, third] > luma[2 * third, 2 * third] + 0.1


def test_glass_shows_what_is_behind_it() -> None:
    core = ball(0.2, Paint(colour=(0.9, 0.1, 0.1)))
    pane = ball(0.5, Paint(colour=(0.8, 0.9, 1.0), alpha=0.2))
    picture = photograph([core, pane], 48)
    middle, aside = picture[24, 24], picture[24, 8]
    assert middle[0] - middle[2] > 0.2
    assert middle[3] > 0.95 > aside[3] > 0.1


def test_the_vocabulary_and_the_models_name_each_other() -> None:
    entries = tomllib.loads(VOCABULARY.read_text())["asset"]
    parts = [part for entry in entries for part in (entry, *entry.get("layers", ()))]
    assert {part["model"] for part in parts if "model" in part} == set(MODELS) | set(table())
    assert set(VIEWS) <= set(MODELS)


@pytest.mark.parametrize("name", sorted(MODELS))
def test_every_part_of_every_model_is_within_its_reach(name: str) -> None:
    rng = np.random.default_rng(4)
    for part in MODELS[name]():
        points = rng.uniform(-2, 2, (600, 3)).astype(np.float32) * np.float32(part.reach)
        inside = part.field(points) < -0.01 * part.reach
        assert np.linalg.norm(points[inside], axis=1).max(initial=0.0) <= 1.02 * part.reach


def test_a_view_from_above_shows_more_of_the_top() -> None:
    plate = [cone(0.5, 0.5, 0.05, GREY)]
    low, high = (photograph(plate, 48, View(pitch_deg=pitch)).shape for pitch in (5.0, 45.0))
    assert high[0] > 2 * low[0]
