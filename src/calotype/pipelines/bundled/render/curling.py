"""Curling: an animal rolled up, made of the picture in which it stands: its flank is bent into a round, its head lies
on that, its tail about it. What has spines becomes a ball of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import cv2
import numpy as np

from calotype.pipelines.bundled.anchors import Anchors, Spot
from calotype.pipelines.bundled.postures import BALLED, BUSHY, PLATED, TAILLESS

from .beasts import headed
from .canvas import Image, smoothstep
from .layers import Box, Layer, Picture, pasted, scaled, turned_at
from .light import Vector
from .limbs import bar, sample

_LONG, _HIGH = 0.92, 0.62
"""How long one that is rolled up is, for one of its length as it stood, and how high for one of that."""
_PATCH = (0.34, 0.80)
"""Between these fractions of its width its flank is seen,"""
_FRONT = (0.22, 0.78)
"""and of one that is seen from the front its belly."""
_HEAD_AT = (0.25, 0.66)
_BOWED_DEG = -16.0
_TAIL, _BRUSH = 0.05, 0.085
"""How thick a tail is, for one of the length; a fox's is more."""
_SPINES, _BANDS = 260, 8
_BLACK: Vector = np.full(3, 0.10, np.float32)


def curled(picture: Picture, number: int, anchors: Anchors, asset: str) -> Picture:
    """Somebody's picture rolled up. The picture is not changed where it has no head that is known."""
    own = picture.boxes[number]
    if asset in BALLED:
        return _ball(picture, own, asset)
    if anchors.neck is None or anchors.eyes is None:
        return picture
    long = _LONG * max(own.width, 0.8 * own.height)
    high = _HIGH * long
    frontal = anchors.belly is None and abs(anchors.eyes.x - 0.5) < 0.16
    tone, patch = _flank(picture.image, own, anchors, frontal=frontal)
    layers = [Layer(_round(patch, long, high), 0, 0)]
    if asset not in TAILLESS:
        layers += _tail(picture.image, own, long, high, tone, _BRUSH if asset in BUSHY else _TAIL)
    head = _head(picture, own, anchors, frontal=frontal)
    wide = head.image.shape[1]
    head = scaled(head, min(1.0, 0.56 * long / wide))
    tall, wide = head.image.shape[:2]
    paw = 0.055 * long
    layers.append(Layer(*bar((0.10 * long, high - paw), (0.26 * long, high - paw), paw, tone * np.float32(1.04))))
    layers.append(Layer(head.image, round(_HEAD_AT[0] * long - wide / 2), round(_HEAD_AT[1] * high - tall / 2)))
    image, _, _ = pasted(layers)
    rows = np.flatnonzero((image[..., 3] > 0.1).any(1))
    image = np.ascontiguousarray(image[: int(rows[-1]) + 1])
    box = Box(0, 0, image.shape[1], image.shape[0])
    return Picture(image, {k: box if k == number else b for k, b in picture.boxes.items()})


def _flank(image: Image, own: Box, anchors: Anchors, *, frontal: bool) -> tuple[Vector, Image]:
    """The colour of the body, and a piece of the coat without a hole."""
    low = anchors.belly if anchors.belly is not None else 0.82
    assert anchors.neck is not None
    first, last = _FRONT if frontal else _PATCH
    high = min(low - 0.12, anchors.neck.y) if frontal else 0.0
    top, base = int(own.top + high * own.height), int(own.top + low * own.height)
    part = image[top:base, int(own.left + first * own.width) : int(own.left + last * own.width)].copy()
    solid = part[..., 3] > 0.9
    tone = np.asarray(np.median(part[solid][:, :3], 0) if solid.any() else (0.6, 0.5, 0.4), np.float32)
    rows = np.flatnonzero(solid.mean(1) > 0.6)
    if len(rows) > 4:
        part, solid = part[rows[0] : rows[-1] + 1], solid[rows[0] : rows[-1] + 1]
    part[~solid, :3] = tone
    return tone, np.ascontiguousarray(part[..., :3])


def _round(patch: Image, long: float, high: float) -> Image:
    """The coat bent about the lower middle of an oval, the back outward, lit from above left."""
    width, height = int(long), int(high)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    u, v = (x - long / 2) / (long / 2), (y - high / 2) / (high / 2)
    away = np.hypot(u, v)
    about = np.abs(np.arctan2(u + 0.12, -(v - 0.25)))
    side = np.where(u + 0.12 > 0, 1.0, -1.0)
    across = np.clip(0.5 + 0.5 * side * about / np.pi, 0, 1) * (patch.shape[1] - 1)
    deep = np.clip(1 - away, 0, 1) * (patch.shape[0] - 1)
    coat = cv2.remap(patch, across.astype(np.float32), deep.astype(np.float32), cv2.INTER_LINEAR)
    light = 1.06 - 0.34 * smoothstep(away, 0.55, 1.0) - 0.12 * v - 0.05 * u
    # the haunch stands out of it
    haunch = np.hypot((u - 0.42) / 0.46, (v - 0.34) / 0.62)
    light -= 0.16 * np.exp(-(((haunch - 1.02) / 0.07) ** 2)) * (v < 0.7)
    light += 0.05 * (1 - smoothstep(haunch, 0.3, 0.95))
    out = np.empty((height, width, 4), np.float32)
    out[..., :3] = np.clip(coat * light[..., None], 0, 1)
    edge = np.clip((1 - away) * high / 2 + 0.5, 0, 1)
    out[..., 3] = edge
    return out


def _tail(image: Image, own: Box, long: float, high: float, tone: Vector, thick: float) -> list[Layer]:
    """From the rump along the ground to the chin, in the colours of its root and its tip."""
    solid = image[..., 3] > 0.9
    last = int(own.left + own.width)
    band = solid[int(own.top) : int(own.top + 0.75 * own.height), int(last - 0.10 * own.width) : last]
    rows, columns = np.nonzero(band)
    if len(rows):
        spot = own.top + float(np.median(rows)), last - 0.10 * own.width + float(np.median(columns))
        tone = sample(image, Spot(spot[1] / image.shape[1], spot[0] / image.shape[0]))
    angles = np.radians(np.linspace(-8, 118, 14))
    points = [(long / 2 + 0.49 * long * float(np.cos(a)), high / 2 + 0.46 * high * float(np.sin(a))) for a in angles]
    layers = []
    for k, (a, b) in enumerate(pairwise(points)):
        swell = 0.75 + 0.35 * float(np.sin(np.pi * (k + 1) / len(points)))
        layers.append(Layer(*bar(a, b, thick * swell * long, tone * np.float32(0.97))))
    return layers


def _head(picture: Picture, own: Box, anchors: Anchors, *, frontal: bool) -> Picture:
    """The head alone, bowed."""
    assert anchors.neck is not None
    assert anchors.eyes is not None
    image = picture.image.copy()
    if frontal:
        row = own.top + (anchors.neck.y + 0.01) * own.height
        y = np.arange(image.shape[0], dtype=np.float32)[:, None]
        mask = np.clip((row - y) / 3, 0, 1)
    else:
        ahead, near = headed(image, own, anchors.neck, anchors.eyes, anchors.belly or 0.9)
        mask = cv2.GaussianBlur((ahead | near).astype(np.float32), (0, 0), 1.2)
    image[..., 3] *= mask
    made, _, _ = turned_at(image, 0.0 if frontal else _BOWED_DEG)
    return Picture(made, {})


def _ball(picture: Picture, own: Box, asset: str) -> Picture:
    """A ball of spines, or of plates, in the colours of the back, with the nose between them."""
    image = picture.image
    size = int(0.86 * max(own.width, own.height))
    back, face = _tone(image, own, 0.62, 0.30), _tone(image, own, 0.16, 0.72)
    fine = 2
    canvas = np.zeros((size * fine, size * fine, 4), np.float32)
    middle, radius = size * fine / 2, 0.42 * size * fine
    y, x = np.mgrid[0 : size * fine, 0 : size * fine].astype(np.float32)
    u, v = (x - middle) / radius, (y - middle) / radius
    canvas[..., :3] = back * (0.62 - 0.16 * v - 0.08 * u)[..., None]
    canvas[..., 3] = np.clip((1 - np.hypot(u, v)) * radius, 0, 1)
    for points, shade in _plates(middle, radius) if asset in PLATED else _spines(middle, radius):
        ink = (*(np.clip(back * shade, 0, 1)).tolist(), 1.0)
        cv2.fillPoly(canvas, [points.round().astype(np.int32)], ink, cv2.LINE_AA)
    nose = middle - 0.30 * radius, middle + 0.60 * radius
    tip = nose[0] - 0.20 * radius, nose[1] + 0.04 * radius
    for at, across, down, tone in ((nose, 0.24, 0.17, face), (tip, 0.07, 0.06, _BLACK)):
        axes = round(across * radius), round(down * radius)
        centre = round(at[0]), round(at[1])
        cv2.ellipse(canvas, centre, axes, 0, 0, 360, (*tone.tolist(), 1.0), -1, cv2.LINE_AA)
    made = np.clip(cv2.resize(canvas, (size, size), interpolation=cv2.INTER_AREA), 0, 1)
    solid = made[..., 3] > 0.1
    rows, columns = np.flatnonzero(solid.any(1)), np.flatnonzero(solid.any(0))
    made = np.ascontiguousarray(made[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1])
    box = Box(0, 0, made.shape[1], made.shape[0])
    return Picture(made, dict.fromkeys(picture.boxes, box))


def _tone(image: Image, own: Box, x: float, y: float) -> Vector:
    return sample(image, Spot((own.left + x * own.width) / image.shape[1], (own.top + y * own.height) / image.shape[0]))


def _spines(middle: float, radius: float) -> Iterator[tuple[np.ndarray, float]]:
    """Triangles that point outward, the outermost first, and how light they are."""
    order = np.random.default_rng(7)
    for k in range(_SPINES):
        far = float(np.sqrt(1 - k / _SPINES))
        turn = float(order.uniform(0, 2 * np.pi))
        root = np.array((middle + 0.88 * far * radius * np.cos(turn), middle + 0.88 * far * radius * np.sin(turn)))
        long = (0.20 + 0.05 * float(order.uniform())) * radius
        way = np.array((far * np.cos(turn) + 0.08, far * np.sin(turn) - 0.5 * (1 - far)))
        across = np.array((-way[1], way[0])) / max(0.3, float(np.hypot(*way))) * 0.036 * radius
        shade = 0.78 + 0.40 * float(order.uniform()) - 0.16 * (root[1] - middle) / radius
        yield np.array([root - across, root + across, root + long * way]), shade


def _plates(middle: float, radius: float) -> Iterator[tuple[np.ndarray, float]]:
    """Bands from pole to pole, with a dark seam at each."""
    rows = np.linspace(-0.97, 0.97, 40)
    edges = np.linspace(-1.0, 1.0, _BANDS + 1)

    def line(at: float, way: int) -> np.ndarray:
        bent = at * np.sqrt(1 - rows[::way] ** 2)
        return np.stack((middle + radius * bent, middle + radius * rows[::way]), 1)

    for first, last in pairwise(edges):
        for end, shade in ((last, 0.62), (last - 0.05, 1.08 - 0.24 * abs(first + 0.3))):
            yield np.concatenate((line(first, 1), line(end, -1))), float(shade)
