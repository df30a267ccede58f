"""Gathering: several people's pictures as one, close together and in rows one behind the other."""

from __future__ import annotations

from collections.abc import Sequence

from .layers import Box, Layer, Picture, pasted, scaled

_IN_ROW = {1: 5, 2: 14}
"""So many people at most stand in so many rows; more stand in three."""
_STEP = 0.80
"""How far apart two in a row are, for one of their widths."""
_CLOSE = 0.93
"""The same of a single row."""
_RISE = 0.20
"""How much higher a row is than the one before it, for one of a grown person's height,"""
_FARTHER = 0.94
"""and how much smaller."""
_GROWN_M = 1.75


def gathering(pictures: Sequence[Picture], numbers: Sequence[int], heights_m: Sequence[float]) -> Picture:
    """One picture of all. numbers: of the elements whose pictures they are; heights_m: as they stand."""
    tall = max(p.boxes[k].height for p, k in zip(pictures, numbers, strict=True))
    rows = next((rows for rows, most in _IN_ROW.items() if len(pictures) <= most), 3)
    sized = [
        scaled(picture, height / _GROWN_M) if height > 0 else picture
        for picture, height in zip(pictures, heights_m, strict=True)
    ]
    # the smallest stand in front
    order = sorted(range(len(sized)), key=lambda k: (heights_m[k], k))
    per_row = -(-len(sized) // rows)
    layers: list[Layer] = []
    boxes: dict[int, Box] = {}
    for row in reversed(range(rows)):
        those = sorted(order[row * per_row : (row + 1) * per_row])
        if not those:
            continue
        small = [scaled(sized[k], _FARTHER**row) for k in those]
        step = (_STEP if rows > 1 else _CLOSE) * sum(p.image.shape[1] for p in small) / len(small)
        for place, picture in enumerate(small):
            height, width = picture.image.shape[:2]
            middle = (place - (len(those) - 1) / 2) * step + (row % 2) * 0.5 * step
            left, top = round(middle - width / 2), round(-row * _RISE * tall - height)
            layers.append(Layer(picture.image, left, top))
            boxes |= {number: box.moved(left, top) for number, box in picture.boxes.items()}
    image, dx, dy = pasted(layers)
    return Picture(image, {number: box.moved(dx, dy) for number, box in boxes.items()})
