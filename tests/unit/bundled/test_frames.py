"""Frames: what a picture is seen through."""

from __future__ import annotations

import numpy as np
import pytest

from calotype.pipelines.bundled.lenses import Optic
from calotype.pipelines.bundled.prompt.lexicon import Lexicon
from calotype.pipelines.bundled.prompt.reading import read
from calotype.pipelines.bundled.render.optics import through

pytestmark = pytest.mark.unit

LEXICON = Lexicon.open()
FRAMES = (
    Optic.WINDOW, Optic.WET_GLASS, Optic.DOORWAY, Optic.CAVE_MOUTH, Optic.PORTHOLE, Optic.KEYHOLE, Optic.BINOCULARS,
)  # fmt: skip


@pytest.mark.parametrize(
    ("prompt", "optic"),
    [
        ("a couple dancing in a living room, seen through the window", Optic.WINDOW),
        ("a woman at a bus stop, seen through wet glass", Optic.WET_GLASS),
        ("a village seen through a stone arch", Optic.DOORWAY),
        ("a garden through a keyhole", Optic.KEYHOLE),
        ("a ship seen through a porthole", Optic.PORTHOLE),
        ("a valley seen from a cave entrance", Optic.CAVE_MOUTH),
    ],
)
def test_what_a_picture_is_seen_through_is_no_thing_in_it(prompt: str, optic: Optic) -> None:
    reading = read(prompt, "", LEXICON)
    assert optic.value in reading.camera
    assert not {"window", "door", "gate"} & {mention.asset for mention in reading.mentions}


def test_whoever_looks_out_of_a_window_is_in_a_room() -> None:
    assert not {optic.value for optic in FRAMES} & read("a cat looking out of the window", "", LEXICON).camera


@pytest.mark.parametrize("optic", FRAMES)
@pytest.mark.parametrize("size", [(60, 90), (90, 60)])
def test_a_frame_leaves_the_middle_and_changes_the_edge(optic: Optic, size: tuple[int, int]) -> None:
    image = np.full((*size, 3), 0.7, np.float32)
    framed = through(image, frozenset({optic}), np.zeros(size, np.uint8), 0.5)
    assert framed.shape == image.shape
    middle = framed[size[0] // 2 - 3 : size[0] // 2 + 3, size[1] // 2 - 3 : size[1] // 2 + 3]
    assert abs(float(middle.mean()) - 0.7) < 0.15
    assert np.abs(framed - image).max() > 0.2
