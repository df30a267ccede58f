"""Things made of many small ones, and letters that stand there."""

from __future__ import annotations

import numpy as np
import pytest

from calotype.pipelines.bundled.render.glyphs import standing
from calotype.pipelines.bundled.render.heaps import heaped

pytestmark = pytest.mark.unit


def test_a_heap_has_the_shape_and_the_colours_of_what_it_is_made_of() -> None:
    shape = np.zeros((200, 200, 4), np.uint8)
    shape[50:150, 50:150] = (200, 200, 200, 255)
    red = np.full((20, 20, 4), (220, 20, 20, 255), np.uint8)
    made = heaped(shape, [red])
    inside, outside = made[60:140, 60:140], made[:20]
    assert inside[..., 0].mean() > 3 * inside[..., 1].mean()
    assert outside[..., 3].max() == 0


def test_a_standing_letter_is_at_the_foot_of_its_picture_and_leaves_its_counter_open() -> None:
    letter = standing("O", (240, 200))
    alpha = letter[..., 3]
    assert alpha[-4:].max() == 255
    rows = np.flatnonzero(alpha.max(1) > 128)
    assert alpha[(rows[0] + rows[-1]) // 2, 85] == 0
