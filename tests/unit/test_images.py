"""Image files."""

from __future__ import annotations

import io
import json
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from PIL import ExifTags, Image

from calotype.domain.requests import OutputFormat
from calotype.images import contact_sheet, encode, thumbnails

LONGEST = "狐" * 4000
"""The longest prompt, in characters of three bytes."""


@pytest.fixture
def pixels() -> npt.NDArray[np.uint8]:
    """A smooth picture, which a lossy format keeps nearly as it is."""
    ramp = np.linspace(0, 255, 64)
    return np.stack(np.broadcast_arrays(ramp[:, None], ramp[None, :], 128.0), axis=-1).astype(np.uint8)[:40]


def decoded(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data))


@pytest.mark.parametrize("output_format", OutputFormat)
def test_a_file_holds_the_pixels_in_its_format(pixels: npt.NDArray[np.uint8], output_format: OutputFormat) -> None:
    picture = decoded(encode(pixels, output_format, quality=95, description="", record={}))
    assert (picture.format, picture.size) == (output_format.upper(), (64, 40))
    tolerance = 0 if output_format is OutputFormat.PNG else 8
    assert np.abs(np.asarray(picture.convert("RGB"), np.int16) - pixels).max() <= tolerance


@pytest.mark.parametrize("output_format", OutputFormat)
def test_the_longest_prompts_fit_into_the_record(pixels: npt.NDArray[np.uint8], output_format: OutputFormat) -> None:
    record = {"negative_prompt": LONGEST}
    picture = decoded(encode(pixels, output_format, quality=90, description=LONGEST, record=record))
    if output_format is OutputFormat.PNG:
        assert picture.info["Description"] == LONGEST
        assert json.loads(picture.info["Comment"]) == record
    else:
        exif = picture.getexif()
        assert exif[ExifTags.Base.ImageDescription].encode("latin-1").decode() == LONGEST
        assert json.loads(exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.UserComment][8:]) == record


def test_the_same_picture_is_the_same_bytes(pixels: npt.NDArray[np.uint8]) -> None:
    files = {encode(pixels, OutputFormat.JPEG, quality=90, description="a fox", record={"seed": 7}) for _ in range(2)}
    assert len(files) == 1


def test_a_higher_quality_is_a_larger_file(pixels: npt.NDArray[np.uint8]) -> None:
    sizes = [len(encode(pixels, OutputFormat.JPEG, quality=quality, description="", record={})) for quality in (20, 90)]
    assert sizes[0] < sizes[1]


@pytest.fixture
def red_square(tmp_path: Path) -> Path:
    path = tmp_path / "red.png"
    Image.new("RGB", (100, 100), (255, 0, 0)).save(path)
    return path


def test_a_contact_sheet_shows_every_picture(red_square: Path) -> None:
    sheet = np.asarray(decoded(contact_sheet([(red_square, "1  a fox")] * 5, quality=95)).convert("RGB"), np.int16)
    red = (sheet[..., 0] > 200) & (sheet[..., 1] < 60)
    assert red.sum() == pytest.approx(5 * 320 * 320, rel=0.02)


def test_a_contact_sheets_rows_are_no_higher_than_its_pictures(tmp_path: Path) -> None:
    Image.new("RGB", (640, 320), "red").save(tmp_path / "wide.png")
    sheet = decoded(contact_sheet([(tmp_path / "wide.png", "1  a fox")] * 4, quality=95))
    assert sheet.height < 2 * 320 * 0.7


def test_a_contact_sheet_leaves_a_picture_that_cannot_be_read_grey(tmp_path: Path) -> None:
    (tmp_path / "bad.png").write_text("no picture")
    sheet = np.asarray(decoded(contact_sheet([(tmp_path / "bad.png", "")], quality=95)).convert("RGB"))
    assert tuple(sheet[100, 100]) == (200, 200, 200)


@pytest.mark.parametrize("count", [1, 7, 150])
def test_a_contact_sheet_stays_within_bounds(red_square: Path, count: int) -> None:
    sheet = decoded(contact_sheet([(red_square, "a very long caption " * 30)] * count, quality=50))
    assert max(sheet.size) <= 6000


@pytest.mark.parametrize(
    ("caption", "shown"),
    [("1  Éléphant à Zürich", "1 Elephant a Zurich"), ("2  a fox 🦊 in 東京 at “dawn”", '2 a fox in at "dawn"')],
)
def test_a_caption_shows_no_boxes_for_letters_its_font_lacks(red_square: Path, caption: str, shown: str) -> None:
    sheets = {contact_sheet([(red_square, text)], quality=95) for text in (caption, shown)}
    assert len(sheets) == 1
    assert sheets != {contact_sheet([(red_square, "")], quality=95)}


def test_a_caption_of_which_no_letter_can_be_shown_gives_way_to_the_files_name(red_square: Path) -> None:
    assert len({contact_sheet([(red_square, text)], quality=95) for text in ("2  東京の狐", "red")}) == 1


@pytest.mark.parametrize("output_format", OutputFormat)
def test_thumbnails_are_webp_of_the_sizes_that_are_wanted(tmp_path: Path, output_format: OutputFormat) -> None:
    ramp = np.linspace(0, 255, 1200).astype(np.uint8)
    path = tmp_path / "picture"
    path.write_bytes(
        encode(np.dstack([np.tile(ramp, (900, 1))] * 3), output_format, quality=90, description="", record={})
    )

    made = thumbnails(path, (192, 768))

    assert {px: (decoded(data).format, decoded(data).size) for px, data in made.items()} == {
        192: ("WEBP", (192, 144)),
        768: ("WEBP", (768, 576)),
    }
    small = np.asarray(decoded(made[192]).convert("L"), np.int16)
    assert np.abs(small[72] - np.linspace(0, 255, 192)).max() < 12
    assert thumbnails(path, ()) == {}


def test_thumbnails_of_what_is_no_picture_are_an_error(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"no picture")
    with pytest.raises(OSError, match="cannot identify"):
        thumbnails(tmp_path / "x", (192,))
