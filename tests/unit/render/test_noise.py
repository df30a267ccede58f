"""Noise is seamless, spans its range, and does not depend on the picture's size."""

from __future__ import annotations

import numpy as np
import pytest

from calotype.pipelines.bundled.render.noise import TILE, Kind, sample, tile

KINDS: tuple[Kind, ...] = ("cloud", "even", "ridge", "fine", "swell")


@pytest.mark.parametrize("kind", KINDS)
def test_a_tile_spans_zero_to_one(kind: Kind) -> None:
    a = tile(kind)
    assert a.shape == (TILE, TILE)
    assert a.dtype == np.float32
    assert a.min() >= 0
    assert a.min() < 0.01
    assert a.max() <= 1
    assert a.max() > 0.99


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("axis", [0, 1])
def test_a_tile_has_no_seam(kind: Kind, axis: int) -> None:
    a = np.moveaxis(tile(kind), axis, 0)
    seam = np.abs(a[0] - a[-1]).mean()
    inside = np.abs(np.diff(a, axis=0)).mean()
    assert seam < 3 * inside


def test_the_even_kind_is_uniform() -> None:
    share, _ = np.histogram(tile("even"), bins=10, range=(0, 1))
    assert np.abs(share / share.sum() - 0.1).max() < 0.005


def test_sampling_wraps_around_the_torus() -> None:
    u = np.linspace(0, 50, 7, dtype=np.float32)[None]
    assert np.allclose(sample("cloud", u, 3.0), sample("cloud", u + TILE, 3.0 - TILE), atol=1e-4)


def test_sampling_far_away_still_wraps() -> None:
    u = np.array([[5.0, 900.0]])
    assert np.allclose(sample("cloud", u, 3.0), sample("cloud", u + 100 * TILE, 3.0), atol=1e-4)


def test_sampling_at_a_cell_gives_its_value() -> None:
    assert sample("fine", np.array([[17.0]]), np.array([[401.0]]))[0, 0] == pytest.approx(tile("fine")[401, 17])


def test_coordinates_broadcast() -> None:
    assert sample("cloud", np.zeros((1, 5)), np.zeros((4, 1))).shape == (4, 5)
