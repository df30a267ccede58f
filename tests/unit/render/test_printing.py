"""Printed things as whole sheets."""

from __future__ import annotations

import numpy as np
import pytest

from calotype.pipelines.bundled.designs import Design, Sheet
from calotype.pipelines.bundled.render.cover import Cover
from calotype.pipelines.bundled.render.design import printing
from calotype.pipelines.bundled.render.design.easel import Easel
from calotype.pipelines.bundled.scene import Scene


def _painted(form: str, *, motif: bool = True) -> np.ndarray:
    y, x = np.mgrid[:80, :80]
    picture = np.zeros((80, 80, 4), np.float32)
    picture[..., 0] = 0.8
    picture[..., 3] = np.hypot(x - 40, y - 40) < 36
    easel = Easel(
        image=np.ones((160, 200, 3), np.float32),
        cover=Cover(160, 200),
        scene=Scene(),
        design=Design(sheet=Sheet.PRINTED, form=form),
        motifs=(picture,) if motif else (),
        group=picture if motif else None,
        rng=np.random.default_rng(2),
    )
    printing.paint(easel)
    return np.clip(easel.image, 0, 1)


@pytest.mark.parametrize("kind", sorted(printing._KINDS))
def test_every_kind_is_no_empty_sheet(kind: str) -> None:
    assert float(_painted(kind, motif=False).std()) > 0.02


@pytest.mark.parametrize(
    "kind", ["menu", "wanted", "newspaper", "coin", "medal", "flag", "sign", "warning", "timeline"]
)
def test_what_is_named_is_on_it(kind: str) -> None:
    assert float(np.abs(_painted(kind) - _painted(kind, motif=False)).max()) > 0.15


def test_charts_have_as_many_parts_as_are_asked_for() -> None:
    assert float(np.abs(_painted("bars count3") - _painted("bars count7")).mean()) > 0.02


def test_a_silver_coin_is_no_golden_one() -> None:
    gold, silver = _painted("coin gold"), _painted("coin silver")
    assert float((gold[..., 0] - gold[..., 2])[60:100, 80:120].mean()) > 0.2
    assert abs(float((silver[..., 0] - silver[..., 2])[60:100, 80:120].mean())) < 0.1
