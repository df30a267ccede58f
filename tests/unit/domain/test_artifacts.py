"""Names of pictures and of their thumbnails."""

from __future__ import annotations

from calotype.domain.artifacts import THUMBNAILS_PX, files_of, picture_of

PICTURE = "0572cbcd16316f22ba4f7510a3e8fe6a.jpeg"


def test_every_file_of_a_picture_leads_back_to_it() -> None:
    assert len(files_of(PICTURE)) == 1 + len(THUMBNAILS_PX)
    assert {picture_of(name) for name in files_of(PICTURE)} == {PICTURE}


def test_other_names_are_their_own() -> None:
    for name in ("a.webp", "a.jpeg.193.webp", "a.jpeg.192.png", ".192.webp", "a.jpeg.part"):
        assert picture_of(name) == name
