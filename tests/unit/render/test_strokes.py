"""Motifs told by a few lines, and left out of a disc."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from calotype.pipelines.bundled.designs import Design, Sheet
from calotype.pipelines.bundled.render.cover import Cover
from calotype.pipelines.bundled.render.design.easel import Easel
from calotype.pipelines.bundled.render.design.rosettes import rosette
from calotype.pipelines.bundled.render.design.strokes import drawn, left_out
from calotype.pipelines.bundled.scene import Scene


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


@pytest.mark.parametrize("form", ["rings", "fractal", "spiral"])
def test_a_rosette_lies_about_its_middle(form: str) -> None:
    easel = Easel(
        image=np.ones((200, 200, 3), np.float32),
        cover=Cover(200, 200),
        scene=Scene(),
        design=Design(sheet=Sheet.ROSETTE, form=form),
        motifs=(_disc() * np.array((0.2, 0.2, 0.2, 1.0), np.float32),),
        group=None,
        rng=np.random.default_rng(1),
    )
    rosette(easel)
    dark = easel.image[..., 0] < 0.5
    assert not dark[:2].any()
    assert min(dark[:100].sum(), dark[100:].sum()) > 0.3 * max(dark[:100].sum(), dark[100:].sum())
