"""Pictures in pages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calotype.store.records import Artifact
from calotype.web.pictures import RATIOS, picture, ratio


def artifact(width: int, height: int) -> Artifact:
    return Artifact(name="a.jpeg", content_type="image/jpeg", size=1, sha256="", width=width, height=height, seed=1)


def test_a_browser_may_choose_from_the_thumbnails_and_the_picture_by_their_width() -> None:
    assert picture(artifact(768, 1408)).sources == (
        "/generations/a.jpeg.192.webp 105w, /generations/a.jpeg.384.webp 209w, "
        "/generations/a.jpeg.768.webp 419w, /generations/a.jpeg 768w"
    )


def test_a_small_picture_is_its_own_thumbnail() -> None:
    assert picture(artifact(128, 64)).thumbnail_url == "/generations/a.jpeg"
    assert picture(artifact(128, 64)).sources == "/generations/a.jpeg 128w"


@given(width=st.integers(64, 4096), height=st.integers(64, 4096))
def test_every_shape_has_a_place_in_the_style_sheet(width: int, height: int) -> None:
    nearest = ratio(width, height)
    assert nearest in RATIOS
    if 0.5 <= width / height <= 2.4:
        assert nearest / 100 == pytest.approx(width / height, rel=0.12)
