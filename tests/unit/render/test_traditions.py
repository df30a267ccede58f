"""The sheets of schools: a border about the motif, and the school's colours alone."""

from __future__ import annotations

import numpy as np
import pytest

from calotype.pipelines.bundled.designs import Design, Sheet
from calotype.pipelines.bundled.render.cover import Cover
from calotype.pipelines.bundled.render.design.easel import Easel
from calotype.pipelines.bundled.render.design.traditions import SCHOOLS, tradition
from calotype.pipelines.bundled.scene import Scene


def _painted(form: str) -> np.ndarray:
    y, x = np.mgrid[:120, :120]
    motif = np.zeros((120, 120, 4), np.float32)
    motif[..., :3] = (0.9, 0.5, 0.2)
    motif[:60, :, :3] = (0.2, 0.3, 0.2)
    motif[..., 3] = np.hypot(x - 60, y - 60) < 55
    easel = Easel(
        image=np.ones((200, 240, 3), np.float32),
        cover=Cover(200, 240),
        scene=Scene(),
        design=Design(sheet=Sheet.TRADITION, form=form),
        motifs=(motif,),
        group=motif,
        rng=np.random.default_rng(3),
    )
    tradition(easel)
    return easel.image


@pytest.mark.parametrize("form", sorted(SCHOOLS))
def test_the_motif_stands_out_from_its_ground(form: str) -> None:
    image = _painted(form)
    assert float(np.abs(image[60:130, 90:150] - image[100, 30]).sum(-1).mean()) > 0.12


def test_delft_is_blue_on_white() -> None:
    image = _painted("delft")
    inked = image[60:120, 100:140].reshape(-1, 3)
    assert (inked[:, 2] + 0.02 >= inked[:, 0]).mean() > 0.95


def test_a_star_marks_one_poster_from_another() -> None:
    assert float(np.abs(_painted("propaganda star") - _painted("propaganda")).max()) > 0.3
