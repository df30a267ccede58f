"""Motifs told by a few lines, and left out of a disc."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from calotype.pipelines.bundled.render.design.strokes import drawn, left_out


def _disc() -> np.ndarray:
    y, x = np.mgrid[:200, :200]
    picture = np.zeros((200, 200, 4), np.float32)
    picture[..., :3] = 0.8
    picture[..., 3] = np.hypot(x - 100, y - 100) < 90
    return picture


@pytest.mark.parametrize("count", [1, 2, 5])
def test_an_outline_in_so_many_strokes(count: int) -> None:
    made = drawn(_disc(), count, (0.0, 0.0, 0.5), 6.0)
    pieces, _ = cv2.connectedComponents((made[..., 3] > 0.5).astype(np.uint8))
    assert pieces - 1 == count
    assert made[made.shape[0] // 2, made.shape[1] // 2, 3] == 0


def test_a_motif_is_blank_in_a_solid_disc() -> None:
    made = left_out(_disc(), (0.1, 0.1, 0.1))
    middle = made.shape[0] // 2
    assert made[middle, middle, 3] < 0.1
    assert made[middle, 6, 3] > 0.9
