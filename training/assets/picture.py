"""Straight-alpha pictures: reading, trimming, cutting, recolouring. float32 RGBA, 0 to 1, (h, w, 4)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

Picture = NDArray[np.float32]
Polygon = Sequence[Sequence[float]]
"""Corners as fractions of the picture's width and height."""

VISIBLE = 0.06
"""Alpha from which a pixel counts as part of the thing."""
SOLID = 0.35
"""Alpha below which an edge pixel's colour isn't trusted: lossy compression has mixed something into it."""
_HIGHLIGHT = 1.2
"""Brightest shade that a tint keeps; dark originals have rims of light that would outline a pale colour."""
_LUMA = np.array([0.30, 0.59, 0.11], np.float32)


def read(path: Path) -> Picture:
    with Image.open(path) as image:
        return np.asarray(image.convert("RGBA"), np.float32) / 255.0


def trim(picture: Picture) -> Picture:
    """Cut to the bounding box of what is visible."""
    rows, columns = np.nonzero(picture[..., 3] > VISIBLE)
    return picture[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]


def crop(picture: Picture, box: Sequence[float]) -> Picture:
    """Keep the box x0, y0, x1, y1, in fractions."""
    height, width = picture.shape[:2]
    x0, y0, x1, y1 = (round(v * side) for v, side in zip(box, (width, height, width, height), strict=True))
    return picture[y0:y1, x0:x1]


def erase(picture: Picture, polygons: Sequence[Polygon]) -> Picture:
    """Make the polygons transparent."""
    erased = picture.copy()
    erased[..., 3] *= 1.0 - _coverage(picture, polygons)
    return erased


def keep(picture: Picture, polygons: Sequence[Polygon]) -> Picture:
    """Make all but the polygons transparent."""
    kept = picture.copy()
    kept[..., 3] *= _coverage(picture, polygons)
    return kept


def mirror(picture: Picture) -> Picture:
    """Complete a picture that its right edge cuts in half."""
    half = trim(picture)
    return np.concatenate([half, half[:, ::-1]], axis=1)


def tint(picture: Picture, colour: Sequence[float]) -> Picture:
    """Give the whole picture one colour and keep its shading: the median luminance becomes the colour itself."""
    luma = picture[..., :3] @ _LUMA
    shade = (luma / max(float(np.median(luma[picture[..., 3] > 0.5])), 1e-3)).clip(max=_HIGHLIGHT)[..., None]
    target = np.asarray(colour, np.float32)
    lit = 1.0 - (1.0 - target) * np.exp(-0.8 * (shade - 1.0))
    tinted = picture.copy()
    tinted[..., :3] = np.where(shade <= 1.0, target * shade, lit).clip(0.0, 1.0)
    return tinted


def robe(picture: Picture, length: float, flare: float) -> Picture:
    """Lengthen a bust into a robe: its lowest rows run on for ``length`` times the width, each side widening by
    ``flare`` times the width and darkening toward the hem."""
    bust = trim(picture)
    height, width = bust.shape[:2]
    hem, side = round(length * width), round(flare * width)
    band = bust[int(-0.055 * width) : int(-0.016 * width)]
    weight = band[..., 3:].sum(axis=0)
    row = (band * band[..., 3:]).sum(axis=0) / np.maximum(weight, 1e-3)
    row[:, 3] = band[..., 3].mean(axis=0)
    overlap = max(1, round(0.016 * width))
    whole = np.zeros((height + hem - overlap, width + 2 * side, 4), np.float32)
    whole[:height, side : side + width] = bust
    for i in range(hem):
        down = (i + 1) / hem
        spread = width + 2 * round(side * down)
        line = cv2.resize(row[None], (spread, 1), interpolation=cv2.INTER_LINEAR)[0]
        line[:, :3] *= 1.0 - 0.18 * down
        left = (whole.shape[1] - spread) // 2
        whole[height + i - overlap, left : left + spread] = line
    return whole


def resize(picture: Picture, width: int, height: int) -> Picture:
    """Resample in premultiplied alpha, so that what is invisible lends no colour."""
    flat = picture.copy()
    flat[..., :3] *= flat[..., 3:]
    shrinks = width < picture.shape[1]
    resized = cv2.resize(flat, (width, height), interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC)
    return straight(np.asarray(resized, np.float32).clip(0.0, 1.0))


def straight(premultiplied: Picture) -> Picture:
    """Undo premultiplication."""
    picture = premultiplied.copy()
    picture[..., :3] = (picture[..., :3] / np.maximum(picture[..., 3:], 1e-4)).clip(0.0, 1.0)
    return picture


def bleed(picture: Picture) -> Picture:
    """Run the colours on outward under transparent pixels, so that no filter finds a dark fringe at the edge: each
    takes the colour of the nearest pixel that is solid enough to be trusted."""
    known = picture[..., 3] >= SOLID
    unknown = (~known).astype(np.uint8)
    _, labels = cv2.distanceTransformWithLabels(unknown, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL)
    colours = np.zeros((int(labels.max()) + 1, 3), np.float32)
    colours[labels[known]] = picture[known, :3]
    spread = cv2.GaussianBlur(colours[labels], (0, 0), 3)
    rgb = np.where(known[..., None], picture[..., :3], spread)
    return np.dstack([rgb, picture[..., 3]])


def _coverage(picture: Picture, polygons: Sequence[Polygon]) -> NDArray[np.float32]:
    """How much of each pixel the polygons cover, 0 to 1."""
    height, width = picture.shape[:2]
    fine = np.zeros((height * 4, width * 4), np.uint8)
    for polygon in polygons:
        corners = np.round(np.asarray(polygon) * [width * 4, height * 4]).astype(np.int32)
        cv2.fillPoly(fine, [corners], 255)
    return cv2.resize(fine, (width, height), interpolation=cv2.INTER_AREA).astype(np.float32) / 255.0
