"""Young: an animal's picture as that of its young: the head is large for the body, the legs are short."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

from calotype.pipelines.bundled.anchors import FOUR_LEGGED, Spot, head_rows
from calotype.pipelines.bundled.conditions import Condition

from .beasts import headed
from .canvas import Image
from .layers import Box
from .material import Sprite

_HEAD, _FRONTAL = 1.36, 1.22
"""So many times as large is the head, and that of one who looks at the viewer."""
_SLIGHT = 1.14
_LONG_HEADED = frozenset(
    "rhinoceros hippopotamus elephant mammoth giraffe camel llama deer moose reindeer gazelle tapir triceratops "
    "buffalo bison ox ram".split()
)
"""Whose heads are large, or at the end of a neck, have them slightly larger alone."""
_LEGS, _BELLY = 0.74, 0.64
"""So much is left of the legs, which begin at that row."""
_ABREAST = 0.16


def young(sprite: Sprite, asset: str) -> Sprite:
    """The same where it is not known where its head is."""
    rows = head_rows(asset)
    if rows is None:
        return sprite
    _, eyes, neck = (Spot(*row) for row in rows)
    image: Image = sprite.astype(np.float32) / np.float32(255)
    height, width = image.shape[:2]
    pad = int(0.3 * max(height, width))
    image = np.pad(image, ((pad, pad), (pad, pad), (0, 0)))
    image[..., :3] *= image[..., 3:]
    own = Box(pad, pad, width, height)
    pivot = pad + neck.x * width, pad + neck.y * height
    frontal = asset not in FOUR_LEGGED and abs(eyes.x - 0.5) < _ABREAST
    if frontal:
        ahead = np.zeros(image.shape[:2], bool)
        ahead[: int(pivot[1])] = True
        near = np.zeros_like(ahead)
    else:
        ahead, near = headed(image, own, neck, eyes, _BELLY if asset in FOUR_LEGGED else 1.0)
    head = image * cv2.GaussianBlur((ahead | near).astype(np.float32), (0, 0), 1.0)[..., None]
    body = image * (~ahead | near)[..., None]
    if asset in FOUR_LEGGED:
        body = _shortened(body, int(pad + _BELLY * height))
    matrix = cv2.getRotationMatrix2D(pivot, 0.0, _FRONTAL if frontal else _SLIGHT if asset in _LONG_HEADED else _HEAD)
    head = cv2.warpAffine(head, matrix, (image.shape[1], image.shape[0]), flags=cv2.INTER_LINEAR)
    out = head + body * (1 - head[..., 3:])
    out[..., :3] /= np.maximum(out[..., 3:], 1e-3)
    solid = out[..., 3] > 0.05
    down, across = np.flatnonzero(solid.any(1)), np.flatnonzero(solid.any(0))
    kept = out[down[0] : down[-1] + 1, across[0] : across[-1] + 1]
    return np.ascontiguousarray((np.clip(kept, 0, 1) * 255 + 0.5).astype(np.uint8))


def _shortened(body: Image, row: int) -> Image:
    """With what is below a row drawn together."""
    legs = body[row:]
    size = legs.shape[1], max(2, round(_LEGS * legs.shape[0]))
    short = cv2.resize(legs, size, interpolation=cv2.INTER_AREA)
    out = np.zeros_like(body)
    out[:row], out[row : row + short.shape[0]] = body[:row], short
    return out


WAYS: dict[Condition, Callable[[Sprite, str], Sprite]] = {Condition.YOUNG: young}
