"""The shipped denoiser's graphs: who shares a forward, and what lies past a text's end, changes nothing."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.testing import assert_allclose

from calotype.pipelines.bundled.network.denoiser import Denoiser
from calotype.pipelines.bundled.network.latent import SHAPE
from calotype.pipelines.bundled.network.text_encoder import States
from calotype.pipelines.bundled.shipped import FOLDER

SAME = 1e-4
"""Largest difference of two outputs of unit size that mean the same."""


@pytest.fixture(scope="module")
def denoiser() -> Denoiser:
    return Denoiser.load(FOLDER)


def states(length: int, seed: int = 0) -> States:
    return np.random.default_rng(seed).standard_normal((length, 768)).astype(np.float32)


def latents(count: int) -> States:
    return np.random.default_rng(9).standard_normal((count, *SHAPE)).astype(np.float32)


def times(*values: float) -> States:
    return np.array(values, np.float32)


@pytest.mark.parametrize("length", [0, 2, 17, 127])
def test_what_stands_in_the_padding_of_a_condition_does_not_count(denoiser: Denoiser, length: int) -> None:
    condition = denoiser.prepare(states(length) if length else None)
    other = denoiser.prepare(states(128, seed=5))
    keys, values = condition.keys.copy(), condition.values.copy()
    # The first place is the learned token that is always attended to.
    keys[..., 1 + length :, :], values[..., 1 + length :, :] = other.keys[..., 1 + length :, :], 100
    for t in (10, 500, 990):
        expected = denoiser.denoise(latents(1), times(t), [condition])
        found = denoiser.denoise(latents(1), times(t), [replace(condition, keys=keys, values=values)])
        assert_allclose(found, expected, atol=SAME)


def test_every_word_piece_of_a_text_counts(denoiser: Denoiser) -> None:
    condition = denoiser.prepare(states(17))
    expected = denoiser.denoise(latents(1), times(500), [condition])
    for place in (1, 9, 17):
        values = condition.values.copy()
        values[..., place, :] += 10
        found = denoiser.denoise(latents(1), times(500), [replace(condition, values=values)])
        assert np.abs(found - expected).max() > 10 * SAME


def test_a_batch_of_two_is_two_batches_of_one(denoiser: Denoiser) -> None:
    conditions = [denoiser.prepare(states(8, seed=1)), denoiser.prepare(states(90, seed=2))]
    both = latents(2)
    together = denoiser.denoise(both, times(900, 33.5), conditions)
    alone = [
        denoiser.denoise(both[i : i + 1], times(t), [c])[0]
        for i, (t, c) in enumerate(zip((900, 33.5), conditions, strict=True))
    ]
    assert together.shape == (2, *SHAPE)
    assert_allclose(together, np.stack(alone), atol=SAME)


def test_the_same_input_has_the_same_output(denoiser: Denoiser) -> None:
    condition = denoiser.prepare(states(12))
    first = denoiser.denoise(latents(1), times(400), [condition])
    np.testing.assert_array_equal(denoiser.denoise(latents(1), times(400), [condition]), first)


def test_the_output_depends_on_the_text_and_on_the_time(denoiser: Denoiser) -> None:
    outputs = [
        denoiser.denoise(latents(1), times(t), [c])
        for t, c in (
            (400, denoiser.prepare(states(12))),
            (400, denoiser.prepare(states(12, seed=1))),
            (400, denoiser.prepare(None)),
            (200, denoiser.prepare(states(12))),
        )
    ]
    for i, one in enumerate(outputs):
        assert np.isfinite(one).all()
        assert all(np.abs(one - other).max() > 10 * SAME for other in outputs[i + 1 :])


def test_neither_latents_nor_conditions_are_written_to(denoiser: Denoiser) -> None:
    condition, z = denoiser.prepare(states(5)), latents(1)
    for array in (z, condition.keys, condition.values, condition.bias, condition.pooled):
        array.flags.writeable = False
    first = denoiser.denoise(z, times(700), [condition])
    kept = first.copy()
    denoiser.denoise(z * 2, times(100), [condition])
    np.testing.assert_array_equal(first, kept)
