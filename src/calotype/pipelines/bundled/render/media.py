"""Media: what the styles have in common.

A picture made smaller and calmer, its main colours, the tooth and the edge of paper."""

from __future__ import annotations

import cv2
import numpy as np

from . import noise
from .canvas import Image, smoothstep

LUMA = np.array((0.299, 0.587, 0.114), np.float32)
_UNIT = 900.0
"""Noise cells along the frame's shorter side."""


def cells(height: int, width: int, scale: float, seed: int) -> tuple[Image, Image]:
    """Noise coordinates of every pixel, ``scale`` times the usual frequency."""
    step = np.float32(_UNIT * scale / min(height, width))
    u = np.arange(width, dtype=np.float32)[None] * step + np.float32(seed * 37 % 911)
    v = np.arange(height, dtype=np.float32)[:, None] * step + np.float32(seed * 53 % 877)
    return u, v


def texture(kind: noise.Kind, height: int, width: int, scale: float, seed: int, at_most: int = 1100) -> Image:
    """A noise texture over the frame; it is sampled at a limited size and enlarged."""
    shrink = max(1.0, min(height, width) / at_most)
    h, w = max(1, int(height / shrink)), max(1, int(width / shrink))
    u, v = cells(h, w, scale, seed)
    field = noise.sample(kind, u, v)
    return field if shrink == 1.0 else cv2.resize(field, (width, height), interpolation=cv2.INTER_LINEAR)


def reduced(image: Image, side: int) -> Image:
    """The picture with its shorter side reduced to ``side`` pixels at most."""
    height, width = image.shape[:2]
    scale = side / min(height, width)
    if scale >= 1:
        return image
    return cv2.resize(
        image, (max(1, round(width * scale)), max(1, round(height * scale))), interpolation=cv2.INTER_AREA
    )


def calmed(image: Image, reach: int) -> Image:
    """The Kuwahara filter: each pixel takes the mean of the calmest of its four neighbour squares."""
    gray = image @ LUMA
    size = (reach + 1, reach + 1)
    best, calm = np.zeros_like(image), np.full_like(gray, np.inf)
    for ax in (0, reach):
        for ay in (0, reach):
            mean = cv2.boxFilter(image, -1, size, anchor=(ax, ay), borderType=cv2.BORDER_REFLECT)
            level = cv2.boxFilter(gray, -1, size, anchor=(ax, ay), borderType=cv2.BORDER_REFLECT)
            unrest = (
                cv2.boxFilter(gray * gray, -1, size, anchor=(ax, ay), borderType=cv2.BORDER_REFLECT) - level * level
            )
            better = unrest < calm
            best[better] = mean[better]
            calm = np.minimum(calm, unrest)
    return best


def paper_tooth(height: int, width: int, seed: int, strength: float = 1.0) -> Image:
    """The tooth of paper as a multiplier around 1."""
    paper = texture("fine", height, width, 1.15, seed)
    paper *= np.float32(0.13 * strength)
    cloud = texture("cloud", height, width, 0.35, seed + 1, 400)
    cloud *= np.float32(0.05 * strength)
    paper += cloud
    paper += np.float32(1 - 0.09 * strength)
    return paper


def from_edge(height: int, width: int) -> Image:
    """How far each pixel is from the picture's edge, in pixels."""
    x = np.minimum(np.arange(width), np.arange(width)[::-1]).astype(np.float32)[None]
    y = np.minimum(np.arange(height), np.arange(height)[::-1]).astype(np.float32)[:, None]
    return np.minimum(x, y)


def ragged(h: int, w: int, seed: int) -> Image:
    """Coverage of the paint: ragged, with the paper showing all around; 0 to 1."""
    short = min(h, w)
    u, v = cells(h, w, 0.30, seed + 5)
    wavy = (noise.sample("cloud", u, v) - 0.5) * 0.055 + (noise.sample("cloud", u * 5, v * 5) - 0.5) * 0.016
    inset = from_edge(h, w) / short + wavy
    return smoothstep(inset, 0.022, 0.034)


def palette_of(colours: Image, count: int) -> Image:
    """That many representative colours, by median cut and three rounds of k-means; deterministic."""
    sample = colours[:: max(1, len(colours) // 6000)]
    boxes = [sample]
    while len(boxes) < count:
        spread = [float(np.ptp(b, 0).max()) * len(b) ** 0.35 if len(b) > 1 else 0.0 for b in boxes]
        k = int(np.argmax(spread))
        if spread[k] <= 0:
            break
        box = boxes.pop(k)
        axis = int(np.ptp(box, 0).argmax())
        box = box[np.argsort(box[:, axis], kind="stable")]
        boxes += [box[: len(box) // 2], box[len(box) // 2 :]]
    palette = np.stack([b.mean(0) for b in boxes]).astype(np.float32)
    for _ in range(3):
        label = ((palette * palette).sum(-1) - 2 * sample @ palette.T).argmin(-1)
        for k in range(len(palette)):
            if (label == k).any():
                palette[k] = sample[label == k].mean(0)
    return palette
