"""Visibility: fractions of silhouettes, in the order in which they are drawn."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.layout.visibility import visible_fractions
from calotype.pipelines.bundled.scene import Element, Scene

FIELDS: dict[str, Any] = {
    "kind": "object",
    "height_m": 1.0,
    "aspect": 1.0,
    "facing": "front",
    "airborne": False,
    "afloat": False,
    "luminous": False,
    "recolour": True,
    "habitats": ["studio"],
    "synonyms": [],
    "portrait": None,
}


@pytest.fixture
def pack(tmp_path: Path) -> AssetPack:
    """A full square, and one of which only the left half is solid."""
    path = tmp_path / "assets.zip"
    with zipfile.ZipFile(path, "w") as archive:
        entries = []
        for name in ("square", "half"):
            pixels = np.full((64, 64, 4), 255, np.uint8)
            if name == "half":
                pixels[:, 32:, 3] = 0
            stored = io.BytesIO()
            Image.fromarray(pixels).save(stored, "WEBP", lossless=True, exact=True)
            archive.writestr(f"{name}.webp", stored.getvalue())
            entries.append({"name": name, "plural": f"{name}s", **FIELDS})
        archive.writestr("manifest.json", json.dumps({"format": 1, "heads": [], "assets": entries}))
    return AssetPack.open(path)


def _square(x: float, y: float, size: float = 0.5, **more: Any) -> Element:
    return Element(asset="square", x=x, y=y, size=size, **more)


def _seen(pack: AssetPack, *elements: Element, portrait: bool = False) -> list[float]:
    return visible_fractions(Scene(elements=elements, portrait=portrait), pack)


def test_what_is_alone_in_the_frame_is_seen_whole(pack: AssetPack) -> None:
    assert _seen(pack, _square(0.5, 0.8)) == [1.0]


def test_what_is_outside_the_frame_is_not_seen(pack: AssetPack) -> None:
    assert _seen(pack, _square(0.0, 0.8), _square(2.0, 0.8)) == [pytest.approx(0.5, abs=0.01), 0.0]


def test_the_one_with_the_lower_baseline_hides_the_other(pack: AssetPack) -> None:
    far, near = _seen(pack, _square(0.4, 0.75), _square(0.65, 0.85))
    assert far == pytest.approx(1 - 0.5 * 0.8, abs=0.02)
    assert near == 1.0


def test_what_is_in_the_air_is_behind_what_stands(pack: AssetPack) -> None:
    assert _seen(pack, _square(0.5, 0.9, airborne=True), _square(0.5, 0.85, 0.6)) == [
        pytest.approx(0.1, abs=0.02),
        1.0,
    ]


def test_of_equal_baselines_the_later_one_is_in_front(pack: AssetPack) -> None:
    assert _seen(pack, _square(0.5, 0.8), _square(0.5, 0.8)) == [0.0, 1.0]


def test_only_solid_pixels_hide(pack: AssetPack) -> None:
    half = Element(asset="half", x=0.5, y=0.9, size=0.6)
    assert _seen(pack, _square(0.5, 0.8, 0.4), half)[0] == pytest.approx(0.5, abs=0.02)


def test_a_flipped_one_hides_the_other_side(pack: AssetPack) -> None:
    half = Element(asset="half", x=0.5, y=0.9, size=0.6)
    beside = _square(0.65, 0.8, 0.2)
    assert _seen(pack, beside, half)[0] == 1.0
    assert _seen(pack, beside, half.evolve(flip=True))[0] == 0.0


def test_a_turned_one_keeps_its_area(pack: AssetPack) -> None:
    assert _seen(pack, _square(0.5, 0.9, 0.5, tilt_deg=45)) == [1.0]


def test_scattered_elements_count_as_seen_and_hide_nothing(pack: AssetPack) -> None:
    assert _seen(pack, _square(0.5, 0.8), _square(0.5, 0.9, 0.9, scattered=True)) == [1.0, 1.0]


def test_the_sitter_of_a_portrait_is_in_front_of_all(pack: AssetPack) -> None:
    assert _seen(pack, _square(0.5, 0.8), _square(0.5, 0.9), portrait=True)[0] == 1.0
