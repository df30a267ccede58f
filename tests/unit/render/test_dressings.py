"""Dressings, peels and boxes in a picture."""

from __future__ import annotations

import numpy as np
import pytest

from calotype.pipelines.bundled.dressings import BAND, CONTENTS, DRIP, DUST, GRAINS
from calotype.pipelines.bundled.render import peels
from calotype.pipelines.bundled.render.accents import accented
from calotype.pipelines.bundled.render.filling import Content, fill
from calotype.pipelines.bundled.render.layers import Box, Picture
from calotype.pipelines.bundled.scene import Accent
from calotype.pipelines.bundled.vessels import VESSELS

pytestmark = pytest.mark.unit


def _plain(side: int = 120) -> np.ndarray:
    sprite = np.zeros((side, side, 4), np.uint8)
    sprite[10:-4, 8:-8] = (150, 150, 150, 255)
    return sprite


@pytest.mark.parametrize("part", [BAND, DUST, DRIP, GRAINS])
def test_a_dressing_changes_only_what_is_solid(part: str) -> None:
    own = _plain()
    made = accented(own, own, "pretzel", (Accent(part=part, tint=(0.95, 0.1, 0.1)),))
    changed = np.abs(made[..., :3].astype(int) - own[..., :3]).max(-1) > 20
    assert 0.005 < changed[own[..., 3] > 0].mean() < 0.9
    if part != BAND:
        assert not changed[own[..., 3] == 0].any()


@pytest.mark.parametrize("vessel", ["bowl", "jug", "jar", "bucket"])
def test_what_is_poured_is_seen_at_the_mouth_or_behind_the_glass(vessel: str) -> None:
    own = _plain()
    made = accented(own, own, vessel, (Accent(part=CONTENTS, tint=(0.1, 0.1, 0.9)),))
    blue = (made[..., 2].astype(int) - made[..., 0]) > 60
    assert blue.sum() > 25


def test_a_peeled_thing_is_bare_and_what_is_absent_leaves_a_mark() -> None:
    own = _plain()
    bare = peels.peeled(own, "lemon")
    assert bare[60, 60, 0] > bare[60, 60, 2] > 90
    gone = peels.absent(own, "egg")
    assert gone.shape == own.shape
    assert gone[40, 60, 3] == 0 < gone[-12, 60, 3]


@pytest.mark.parametrize("count", [2, 4, 9, 12])
def test_what_is_in_a_flat_box_hides_nothing_of_its_kind(count: int) -> None:
    box = Picture(_plain(200).astype(np.float32) / np.float32(255), {0: Box(0, 0, 200, 200)})
    item = np.ones((40, 40, 4), np.float32)
    contents = [
        Content(k + 1, Picture(item.copy(), {k + 1: Box(0, 0, 40, 40)}), 0.05, living=False) for k in range(count)
    ]
    boxes = fill(0, box, VESSELS["flat box"], 0.3, contents).boxes
    placed = [boxes[k + 1] for k in range(count)]
    for k, one in enumerate(placed):
        for other in placed[k + 1 :]:
            apart = abs(one.left - other.left) >= one.width - 1 or abs(one.top - other.top) >= one.height - 1
            assert apart
