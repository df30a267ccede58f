"""Montages: several finished pictures on one page."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.prompt.montages import Montage, Mount
from calotype.pipelines.bundled.render.canvas import Image, blend, fill_polygon
from calotype.pipelines.bundled.render.lettering import coverage, layout_text
from calotype.pipelines.bundled.render.light import rgb
from calotype.pipelines.bundled.render.panels import drop_shadow, rect_of

Pixels = NDArray[np.uint8]
Box = tuple[int, int, int, int]
"""Left, top, right, bottom, in pixels."""
_CAPTION = 0.09
"""The height of a caption's band, of the picture's."""


@dataclass(frozen=True, kw_only=True)
class _Page:
    """What is around the pictures, in hundredths of the shorter side."""

    paper: int
    margin: float
    gutter: float
    line: float = 0.0
    """A dark outline about each."""
    frame: float = 0.0
    """A white one."""
    foot: float = 0.0
    """How much wider that is below."""
    shadow: float = 0.0


_PAGES: dict[Mount, _Page] = {
    Mount.SPLIT: _Page(paper=0xFFFFFF, margin=0.0, gutter=0.9),
    Mount.CANVAS: _Page(paper=0xE9E6E0, margin=4.0, gutter=3.0, shadow=0.35),
    Mount.COMIC: _Page(paper=0xFBF8F0, margin=2.6, gutter=2.0, line=0.55),
    Mount.BOARD: _Page(paper=0xF4F1EA, margin=2.6, gutter=1.8),
    Mount.SNAPSHOTS: _Page(paper=0xC9A26E, margin=5.0, gutter=4.0, frame=1.6, foot=4.0, shadow=0.5),
    Mount.SHEET: _Page(paper=0xFFFFFF, margin=1.0, gutter=0.0),
    Mount.CHART: _Page(paper=0xF6F1E6, margin=4.0, gutter=7.0),
    Mount.MERGED: _Page(paper=0xFFFFFF, margin=0.0, gutter=0.0),
    Mount.TILED: _Page(paper=0xFFFFFF, margin=0.0, gutter=0.0),
}


def frames(montage: Montage, width: int, height: int) -> list[Box]:
    """What each picture is drawn for: the whole page where it is a side of one picture."""
    if len(montage.parts) == 1 or montage.mount is Mount.MERGED:
        return [(0, 0, width, height)] * len(montage.parts)
    return boxes(montage, width, height)


def boxes(montage: Montage, width: int, height: int) -> list[Box]:
    """Where the pictures are."""
    page, unit = _PAGES[montage.mount], min(width, height) / 100
    rows = _rows(montage, width / height)
    margin, gutter = page.margin * unit, page.gutter * unit
    low = _CAPTION * height if montage.captions else 0.0
    tall = (height - 2 * margin - gutter * (len(rows) - 1)) / len(rows)
    out: list[Box] = []
    for r, count in enumerate(rows):
        wide = (width - 2 * margin - gutter * (count - 1)) / count
        top = margin + r * (tall + gutter)
        # what leads on in a second row goes back, below where the first one ended
        for c in reversed(range(count)) if montage.led and r % 2 else range(count):
            left = margin + c * (wide + gutter)
            x0, y0, x1, y1 = left, top, left + wide, top + tall - low
            if page.frame:
                f = page.frame * unit
                x0, y0, x1, y1 = x0 + f, y0 + f, x1 - f, y1 - f - page.foot * unit
            out.append((round(x0), round(y0), round(x1), round(y1)))
    return out


def _rows(montage: Montage, aspect: float) -> list[int]:
    """How many pictures each row has."""
    count = montage.count
    if montage.stacked:
        return [1] * count
    if montage.across or montage.mount is Mount.MERGED:
        return [count]
    if count <= 3:
        across = count if aspect > 0.8 or montage.mount in (Mount.CANVAS, Mount.SHEET) else 1
    else:
        across = max(2, math.ceil(math.sqrt(count * min(aspect, 1.3)) - 0.2))
    rows = math.ceil(count / across)
    each, more = divmod(count, rows)
    return [each + (1 if r < more else 0) for r in range(rows)]


def mounted(montage: Montage, pictures: list[Pixels], width: int, height: int) -> Pixels:
    """The page with the pictures, one in each box; a single one goes through all of them."""
    page, unit = _PAGES[montage.mount], min(width, height) / 100
    image: Image = np.empty((height, width, 3), np.float32)
    image[:] = rgb(*(((page.paper >> shift) & 255) / 255 for shift in (16, 8, 0)))
    places = boxes(montage, width, height)
    for k, (x0, y0, x1, y1) in enumerate(places):
        box = (float(x0), float(y0), float(x1), float(y1))
        around = (x0 - page.frame * unit, y0 - page.frame * unit, x1 + page.frame * unit,
                  y1 + (page.frame + page.foot) * unit)  # fmt: skip
        if page.shadow:
            drop_shadow(image, around, 0.5 * unit, 0.8 * unit, 1.0 * unit, page.shadow)
        if page.frame:
            fill_polygon(image, rect_of(around), rgb(0.98, 0.975, 0.96))
        if page.line:
            fill_polygon(image, rect_of(box, page.line * unit), rgb(0.07, 0.07, 0.09))
        whole = len(pictures) == 1 or montage.mount is Mount.MERGED
        part = pictures[k % len(pictures)]
        part = part[y0:y1, x0:x1] if whole else part[: y1 - y0, : x1 - x0]
        image[y0:y1, x0:x1] = part.astype(np.float32) / 255
        if k < len(montage.captions):
            _caption(image, montage.captions[k], (x0, y1, x1, round(y1 + _CAPTION * height)))
    if montage.led:
        for one, other in pairwise(places):
            _arrow(image, one, other, page.gutter * unit)
    return (np.clip(image, 0, 1) * 255 + 0.5).astype(np.uint8)


def _arrow(image: Image, one: Box, other: Box, gutter: float) -> None:
    """From a picture to the next, beside it or below."""
    reach = 0.3 * gutter
    if one[1] == other[1]:
        onward = reach if other[0] > one[0] else -reach
        x, y = (max(one[0], other[0]) + min(one[2], other[2])) / 2, (one[1] + one[3]) / 2
        points = [(x - onward, y - reach), (x + onward, y), (x - onward, y + reach)]
    else:
        x, y = (other[0] + other[2]) / 2, other[1] - gutter / 2
        points = [(x - reach, y - reach), (x + reach, y - reach), (x, y + reach)]
    fill_polygon(image, points, rgb(0.85, 0.36, 0.22))


def _caption(image: Image, text: str, box: Box) -> None:
    x0, y0, x1, y1 = box
    tall, wide = y1 - y0, x1 - x0
    setting = layout_text(text, ("sans",), x0 + 0.1 * wide, y0 + 0.24 * tall, 0.8 * wide, 0.52 * tall)
    if setting is not None:
        blend(image, rgb(0.12, 0.12, 0.14), coverage(setting, (image.shape[0], image.shape[1])))
