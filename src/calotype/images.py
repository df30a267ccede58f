"""Image files: pixels to JPEG, PNG and WebP with their record inside, and contact sheets. It knows no request."""

from __future__ import annotations

import io
import json
import math
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import ExifTags, Image, ImageDraw, ImageFont, ImageOps
from PIL.PngImagePlugin import PngInfo

from calotype import __version__
from calotype.domain.requests import OutputFormat

SOFTWARE = f"Calotype {__version__}"
SHEET_PX = 5000
"""A contact sheet's longest side, about."""
CELL_PX = 320
"""A contact sheet's picture."""
THUMBNAIL_QUALITY = 80
CAPTION_PX = 14
GAP_PX = 12
_SPELLED = str.maketrans(
    {"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE"}
    | {"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i"}
)
"""How captions spell what has no accent to lose."""

SAVE_OPTIONS: Mapping[OutputFormat, Mapping[str, Any]] = {
    # No chroma subsampling: red lettering would fray.
    OutputFormat.JPEG: {"format": "JPEG", "subsampling": 0},
    # Levels above 3 take three times as long for a few per cent.
    OutputFormat.PNG: {"format": "PNG", "compress_level": 3},
    OutputFormat.WEBP: {"format": "WEBP", "method": 3},
}


def encode(
    pixels: npt.NDArray[np.uint8],
    output_format: OutputFormat,
    *,
    quality: int,
    description: str,
    record: Mapping[str, Any],
) -> bytes:
    """A file's bytes from uint8 RGB (height, width, 3).

    ``description`` and ``record`` (as JSON) travel inside: as iTXt chunks ``Description`` and ``Comment`` of a PNG, as
    the Exif tags ImageDescription and UserComment (UTF-8) of the others. ``quality`` is 1 to 100; PNG is lossless.
    """
    options = dict(SAVE_OPTIONS[output_format])
    comment = json.dumps(record, ensure_ascii=False)
    if output_format is OutputFormat.PNG:
        chunks = PngInfo()
        for key, text in (("Software", SOFTWARE), ("Description", description), ("Comment", comment)):
            chunks.add_itxt(key, text)
        options["pnginfo"] = chunks
    else:
        options["exif"] = _exif(description, comment)
        options["quality"] = quality
    file = io.BytesIO()
    Image.fromarray(pixels, "RGB").save(file, **options)
    return file.getvalue()


def thumbnails(path: Path, sizes_px: Collection[int]) -> Mapping[int, bytes]:
    """WebP copies of a picture's file by the longest side that they have. Raises OSError where it can't be read."""
    found: dict[int, bytes] = {}
    with Image.open(path) as picture:
        picture.draft("RGB", (max(sizes_px, default=1),) * 2)
        copy = picture.convert("RGB")
    for px in sorted(sizes_px, reverse=True):  # each from the one before: it has less to read
        copy = ImageOps.contain(copy, (px, px), Image.Resampling.LANCZOS)
        file = io.BytesIO()
        copy.save(file, "WEBP", quality=THUMBNAIL_QUALITY, method=2)
        found[px] = file.getvalue()
    return found


def small(pixels: npt.NDArray[np.uint8], side_px: int, *, quality: int) -> bytes:
    """A WebP of uint8 RGB (height, width, 3) whose longer side has at most so many pixels; never larger than it is."""
    picture = Image.fromarray(pixels, "RGB")
    picture.thumbnail((side_px, side_px), Image.Resampling.LANCZOS, reducing_gap=3.0)
    file = io.BytesIO()
    picture.save(file, **SAVE_OPTIONS[OutputFormat.WEBP], quality=quality)
    return file.getvalue()


def _exif(description: str, comment: str) -> Image.Exif:
    exif = Image.Exif()
    exif[ExifTags.Base.Software] = SOFTWARE
    exif[ExifTags.Base.ImageDescription] = description.encode()
    # Eight zero bytes say that the character code is not one of the standard's own.
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.UserComment] = bytes(8) + comment.encode()
    return exif


def contact_sheet(pictures: Sequence[tuple[Path, str]], *, quality: int) -> bytes:
    """A JPEG of all pictures, small, in rows, each with its caption; files that can't be read are left grey.

    Captions are plain Latin letters: accents and other scripts are left out. One left without a letter gives way to its
    file's name.
    """
    columns = max(1, math.ceil(math.sqrt(len(pictures))))
    rows = math.ceil(len(pictures) / columns)
    cell = min(CELL_PX, SHEET_PX // columns - GAP_PX)
    captioned = cell >= CELL_PX // 2
    cells = [_thumbnail(path, cell) for path, _ in pictures]
    cell_height = max((thumbnail.height for thumbnail in cells), default=cell)
    row_px = cell_height + (2 * CAPTION_PX if captioned else 0) + GAP_PX
    sheet = Image.new("RGB", (columns * (cell + GAP_PX) + GAP_PX, rows * row_px + GAP_PX), "white")
    draw = ImageDraw.Draw(sheet)
    font = ImageFont.load_default(CAPTION_PX)
    for index, (thumbnail, (path, caption)) in enumerate(zip(cells, pictures, strict=True)):
        left = GAP_PX + index % columns * (cell + GAP_PX)
        top = GAP_PX + index // columns * row_px
        sheet.paste(thumbnail, (left + (cell - thumbnail.width) // 2, top + (cell_height - thumbnail.height) // 2))
        if captioned:
            plain = _plain(caption)
            line = _fitted(plain if any(map(str.isalpha, plain)) else _plain(path.stem), cell, font)
            draw.text((left, top + cell_height + 4), line, fill=(60, 60, 60), font=font)
    file = io.BytesIO()
    sheet.save(file, "JPEG", quality=quality)
    return file.getvalue()


def _thumbnail(path: Path, cell: int) -> Image.Image:
    try:
        with Image.open(path) as picture:
            picture.draft("RGB", (cell, cell))
            return ImageOps.contain(picture.convert("RGB"), (cell, cell))
    except OSError:
        return Image.new("RGB", (cell, cell), (200, 200, 200))


def _plain(text: str) -> str:
    """The text in ASCII, which is what the font of captions surely has."""
    spelled = unicodedata.normalize("NFKD", text.translate(_SPELLED))
    return " ".join(spelled.encode("ascii", "ignore").decode().split()).strip(" ,;:")


def _fitted(text: str, width_px: int, font: ImageFont.ImageFont | ImageFont.FreeTypeFont) -> str:
    line = " ".join(text.split())
    if len(line) <= width_px and font.getlength(line) <= width_px:
        return line
    # Hardly a letter is narrower than two pixels: start from what may fit.
    line = line[: width_px // 2]
    while line and font.getlength(line + "…") > width_px:
        line = line[:-1]
    return line.rstrip() + "…"
