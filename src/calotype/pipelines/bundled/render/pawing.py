"""Pawing: an animal that sits, with a paw at its mouth or its ear, or held out."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.anchors import Anchors, Spot
from calotype.pipelines.bundled.scene import Pose

from .layers import Box, Layer, Picture, pasted
from .limbs import bar, sample

_THICK = 0.048
"""How thick a leg is, for one of the animal's length."""
_PAW = 1.25
_SHIN = 0.93
"""How light what is nearer is not."""


def pawed(picture: Picture, number: int, anchors: Anchors, pose: Pose) -> Picture:
    """The picture of an animal that sits and looks to the left."""
    own = picture.boxes[number]
    if anchors.neck is None or anchors.eyes is None or anchors.belly is None:
        return picture
    hind = pose is Pose.SCRATCHING
    thick = _THICK * own.width
    root = _at(own, *((0.70, anchors.belly + 0.10) if hind else (anchors.neck.x + 0.05, anchors.belly - 0.05)))
    mouth = _mouth(picture, own, anchors)
    elbow, end = {
        Pose.GROOMING: ((root[0] - 0.10 * own.width, root[1] + 0.10 * own.height), (mouth[0] + 0.3 * thick, mouth[1])),
        Pose.PAWING: (
            (root[0] - 0.10 * own.width, root[1] + 0.07 * own.height),
            (own.left - 0.02 * own.width, root[1] - 0.04 * own.height),
        ),
        Pose.SCRATCHING: (
            _at(own, 0.50, anchors.belly + 0.06),
            _at(own, anchors.neck.x + 0.06, 0.55 * anchors.eyes.y + 0.45 * anchors.neck.y),
        ),
    }[pose]
    image = picture.image if hind else _lifted(picture, own, anchors.belly)
    height, width = picture.image.shape[:2]
    flank = _at(own, 0.52, anchors.belly - 0.14)
    tone = sample(picture.image, Spot(flank[0] / width, flank[1] / height))
    shade = tone * np.float32(_SHIN)
    layers = [
        Layer(image, 0, 0),
        Layer(*bar(root, elbow, 1.15 * thick, tone)),
        Layer(*bar(elbow, end, thick, shade)),
        Layer(*bar(end, (end[0] - 0.3 * thick, end[1]), _PAW * thick, tone)),
    ]
    made, dx, dy = pasted(layers)
    return Picture(made, {k: b.moved(dx, dy) for k, b in picture.boxes.items()})


def _at(own: Box, x: float, y: float) -> tuple[float, float]:
    return own.left + x * own.width, own.top + y * own.height


def _mouth(picture: Picture, own: Box, anchors: Anchors) -> tuple[float, float]:
    """Foremost, below the eyes."""
    assert anchors.eyes is not None
    assert anchors.neck is not None
    top, low = (int(own.top + y * own.height) for y in (anchors.eyes.y, max(anchors.neck.y, anchors.eyes.y + 0.12)))
    rows, columns = np.nonzero(picture.image[top:low, :, 3] > 0.5)
    if not len(columns):
        return _at(own, anchors.eyes.x, anchors.eyes.y + 0.1)
    first = float(columns.min())
    return first + 0.05 * own.width, top + float(
        np.median(rows[columns < first + 0.03 * own.width])
    ) + 0.04 * own.height


def _lifted(picture: Picture, own: Box, belly: float) -> np.ndarray:
    """Without the foremost leg."""
    image = picture.image.copy()
    row = int(own.top + (0.55 + 0.45 * belly) * own.height)
    line = image[min(image.shape[0] - 1, row), :, 3] > 0.5
    edges = np.flatnonzero(np.diff(np.concatenate(([0], line.astype(np.int8), [0]))))
    if len(edges) < 4:
        return image
    last = int((edges[1] + edges[2]) / 2)
    image[int(own.top + (belly + 0.02) * own.height) :, :last, 3] = 0
    return image
