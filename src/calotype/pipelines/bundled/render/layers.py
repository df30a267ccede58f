"""Layers: pictures over each other, and where in them the parts lie."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from .canvas import Image


@dataclass(frozen=True)
class Box:
    """A part's place: its left and upper edge, width and height; of a figure's in fractions, of a picture's in px."""

    left: float
    top: float
    width: float
    height: float

    def moved(self, x: float, y: float, scale: float = 1.0) -> Box:
        return Box(self.left * scale + x, self.top * scale + y, self.width * scale, self.height * scale)


@dataclass(frozen=True)
class Picture:
    """A figure while it grows: a straight-alpha picture and where the elements' own lie in it, in pixels."""

    image: Image
    boxes: Mapping[int, Box]


@dataclass(frozen=True)
class Layer:
    image: Image
    left: int
    top: int
    number: int = -1
    """Of the element; 0 and more."""


def whole(number: int, image: Image) -> Picture:
    return Picture(image, {number: Box(0, 0, image.shape[1], image.shape[0])})


def pasted(layers: Sequence[Layer]) -> tuple[Image, int, int]:
    """Layers over each other on a canvas that holds them all, straight alpha, and how far it lies beyond the origin."""
    x0, y0 = min(layer.left for layer in layers), min(layer.top for layer in layers)
    x1 = max(layer.left + layer.image.shape[1] for layer in layers)
    y1 = max(layer.top + layer.image.shape[0] for layer in layers)
    canvas = np.zeros((y1 - y0, x1 - x0, 4), np.float32)
    for layer in layers:
        h, w = layer.image.shape[:2]
        part = canvas[layer.top - y0 : layer.top - y0 + h, layer.left - x0 : layer.left - x0 + w]
        alpha = layer.image[..., 3:]
        part[..., :3] = layer.image[..., :3] * alpha + part[..., :3] * (1 - alpha)
        part[..., 3:] = alpha + part[..., 3:] * (1 - alpha)
    canvas[..., :3] /= np.maximum(canvas[..., 3:], 1e-3)
    return np.clip(canvas, 0, 1), -x0, -y0


def stacked(layers: Sequence[Layer]) -> Picture:
    image, dx, dy = pasted(layers)
    boxes = {
        layer.number: Box(layer.left + dx, layer.top + dy, layer.image.shape[1], layer.image.shape[0])
        for layer in layers
        if layer.number >= 0
    }
    return Picture(image, boxes)


def scaled(picture: Picture, scale: float) -> Picture:
    height, width = picture.image.shape[:2]
    size = max(2, round(width * scale)), max(2, round(height * scale))
    image = picture.image.copy()
    image[..., :3] *= image[..., 3:]
    image = cv2.resize(image, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)
    image[..., :3] /= np.maximum(image[..., 3:], 1e-3)
    return Picture(np.clip(image, 0, 1), {k: box.moved(0, 0, scale) for k, box in picture.boxes.items()})


def turned(image: Image, degrees: float) -> Image:
    """A straight-alpha picture turned clockwise, trimmed."""
    return turned_at(image, degrees)[0]


def turned_at(image: Image, degrees: float) -> tuple[Image, float, float]:
    """The same, and where its left and upper edges are, from the middle about which it was turned."""
    h, w = image.shape[:2]
    matrix = cv2.getRotationMatrix2D((w / 2, h / 2), -degrees, 1.0)
    c, s = abs(matrix[0, 0]), abs(matrix[0, 1])
    wide, tall = int(np.ceil(h * s + w * c)) + 2, int(np.ceil(h * c + w * s)) + 2
    matrix[0, 2] += wide / 2 - w / 2
    matrix[1, 2] += tall / 2 - h / 2
    out = image.copy()
    out[..., :3] *= out[..., 3:]
    out = cv2.warpAffine(out, matrix, (wide, tall), flags=cv2.INTER_LINEAR)
    out[..., :3] /= np.maximum(out[..., 3:], 1e-3)
    solid = out[..., 3] > 0.1
    rows, cols = np.flatnonzero(solid.any(1)), np.flatnonzero(solid.any(0))
    kept = np.ascontiguousarray(out[rows[0] : rows[-1] + 1, cols[0] : cols[-1] + 1])
    return kept, float(cols[0]) - wide / 2, float(rows[0]) - tall / 2
