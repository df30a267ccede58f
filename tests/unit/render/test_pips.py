"""The marks of playing cards."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from calotype.pipelines.bundled.designs import Design, Sheet
from calotype.pipelines.bundled.render.cover import Cover
from calotype.pipelines.bundled.render.design.easel import Easel
from calotype.pipelines.bundled.render.design.pips import pips
from calotype.pipelines.bundled.scene import Scene


@pytest.mark.parametrize(("rank", "count"), [("A", 1), ("2", 2), ("5", 5), ("7", 7), ("10", 10)])
@pytest.mark.parametrize("suit", ["hearts", "spades", "clubs", "diamonds"])
def test_as_many_as_the_rank_says(rank: str, count: int, suit: str) -> None:
    easel = Easel(
        image=np.ones((400, 300, 3), np.float32),
        cover=Cover(400, 300),
        scene=Scene(),
        design=Design(sheet=Sheet.PLAYING),
        motifs=(),
        group=None,
        rng=np.random.default_rng(1),
    )
    pips(easel, rank, suit, (60.0, 60.0, 240.0, 340.0), np.zeros(3, np.float32))
    dark = (easel.image[..., 0] < 0.5).astype(np.uint8)
    assert cv2.connectedComponents(cv2.dilate(dark, np.ones((3, 3), np.uint8)))[0] - 1 == count
