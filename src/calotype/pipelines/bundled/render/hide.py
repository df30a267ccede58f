"""Hide: eyes, paws, chests and markings of another colour on a finished picture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import cv2
import numpy as np

from calotype.pipelines.bundled.anchors import Anchors, Spot
from calotype.pipelines.bundled.garments import CUTS, Area, Garment

from . import noise, visages
from .canvas import Image, smoothstep
from .cloth import Canvas, spot, tone_of
from .light import Vector, rgb

_PUPIL, _WHITE = rgb(0.06, 0.05, 0.06), rgb(0.98, 0.98, 0.97)
_APART = 3.9
"""How many times the distance of an eye from the middle goes into the width that glasses have."""


def marked(image: Image, outfit: Sequence[Garment], anchors: Anchors, *, close: bool = False) -> Image:
    """A picture with what the outfit says of the hide. close: it is a head that looks at us."""
    own = [garment for garment in outfit if CUTS[garment.cut].area is Area.HIDE]
    if not own:
        return image
    canvas = Canvas.of(image)
    for garment in sorted(own, key=lambda g: g.cut == "eyes"):
        tone = tone_of(garment)
        if garment.cut == "eyes":
            for x, y, radius in _eyes(image, anchors, close=close):
                _eye(canvas, x, y, radius, tone)
        elif garment.cut in visages.NAMES:
            visages.faced(canvas, image[..., 3], garment.cut)
        elif not close:
            mask = _mask(garment.cut, image, anchors)
            light = image[..., :3].mean(-1)
            solid = image[..., 3] > 0.5
            middle = max(0.08, float(np.median(light[solid]))) if solid.any() else 1.0
            shade = np.clip(1 + 0.45 * (light / middle - 1), 0.78, 1.18).astype(np.float32)
            canvas.paint(tone, (mask * image[..., 3]).astype(np.float32), shade)
    return canvas.straight()


def _eye(canvas: Canvas, x: float, y: float, radius: float, tone: Vector) -> None:
    shape = canvas.image.shape[0], canvas.image.shape[1]
    canvas.paint(_PUPIL, spot(shape, x, y, 1.12 * radius))
    canvas.paint(tone, spot(shape, x, y, radius))
    canvas.paint(np.clip(tone * np.float32(1.25), 0, 1), spot(shape, x, y + 0.35 * radius, 0.72 * radius, 0.5 * radius))
    canvas.paint(_PUPIL, spot(shape, x, y, 0.50 * radius))
    canvas.paint(_WHITE, spot(shape, x - 0.30 * radius, y - 0.34 * radius, 0.20 * radius))


def _eyes(image: Image, anchors: Anchors, *, close: bool) -> Iterator[tuple[float, float, float]]:
    """The middle and the radius of each eye that is seen."""
    eyes = anchors.eyes
    if eyes is None:
        return
    height, width = image.shape[:2]
    x, y, span = eyes.x * width, eyes.y * height, eyes.width * width
    if close:
        for side in (-1, 1):
            yield x + side * span / _APART, y, 0.085 * span
        return
    dark = ((image[..., :3].max(-1) < 0.36) & (image[..., 3] > 0.8)).astype(np.uint8)
    count, _, stats, centres = cv2.connectedComponentsWithStats(dark)
    near: list[tuple[int, float, float, float]] = []
    for k in range(1, count):
        wide, tall, area = int(stats[k][2]), int(stats[k][3]), int(stats[k][4])
        compact = area > 0.5 * wide * tall and 0.4 < wide / max(1, tall) < 2.2 and area >= 12
        u, v = float(centres[k][0]), float(centres[k][1])
        if compact and abs(u - x) < 0.75 * span and abs(v - y) < 0.16 * span and wide < 0.32 * span:
            near.append((area, u, v, 0.55 * max(wide, tall)))
    if not near:
        yield x, y, 0.10 * span
    largest = sorted(near, reverse=True)[:2]
    for area, u, v, radius in largest:
        if area > 0.4 * largest[0][0]:
            yield u, v, radius


def _mask(cut: str, image: Image, anchors: Anchors) -> Image:
    height, width = image.shape[:2]
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    neck = anchors.neck or Spot(0.5, 0.45, 0.5)
    eyes = anchors.eyes or Spot(0.5, 0.3, 0.3)
    frontal = abs(neck.x - 0.5) < 0.1
    u, v = columns / width, rows / height
    face = np.hypot((u - eyes.x) / (0.60 * eyes.width), (v - eyes.y) / (0.55 * eyes.width * width / height))
    clear = smoothstep(face, 0.75, 1.0)
    match cut:
        case "paws":
            return smoothstep(v + 0.01 * np.sin(u * 60), 0.87, 0.89)
        case "chest":
            x, y, a, b = (neck.x, 0.70, 0.22, 0.22) if frontal else (neck.x + 0.01, neck.y + 0.12, 0.10, 0.15)
            return smoothstep(np.hypot((u - x) / a, (v - y) / b), 1.06, 0.94)
        case "spots":
            drift = noise.sample("cloud", u * 120 + 77, v * 120) - 0.5
            p, q = u / 0.15 + 1.3 * drift, v * height / width / 0.15 + 1.1 * drift
            du, dv = np.mod(p + 0.5 * np.mod(np.floor(q), 2), 1) - 0.5, np.mod(q, 1) - 0.5
            size = 0.16 + 0.30 * (noise.sample("cloud", u * 190, v * 190) - 0.3)
            return smoothstep(np.hypot(du, dv) - size, 0.03, -0.03) * clear
        case "stripes":
            bend = noise.sample("cloud", u * 60, v * 90) - 0.5
            wave = np.sin((u + 0.10 * bend) * 2 * np.pi * 9)
            return smoothstep(wave, 0.25, 0.45) * clear * smoothstep(v, 0.86, 0.80)
    field = noise.sample("cloud", u * 150 + 40, v * 150 * height / width + 11)
    return smoothstep(field, 0.53, 0.56)
