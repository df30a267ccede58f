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

_HEAD = 1.36
"""So many times as large is the head."""
_PARTED = frozenset(
    "black panther|bulldog|cheetah|corgi|dog|fox|golden retriever|husky|lion|lioness|lynx|monkey|raccoon|red panda|"
    "samoyed|shiba inu|snow leopard|tiger|walrus|wolf".split("|")
)
"""Whose heads part from their bodies: of others, that have them deep in the shoulders, with ears over the back, a shell
or horns, the body would be cut with the head."""
_ANTLERED: dict[str, tuple[float, float]] = {"deer": (0.150, 0.2)}
"""Who bears dark antlers, as their young don't: the row of the head's top, and the one above which they begin."""
_DARK = 150
_LEGS, _BELLY = 0.74, 0.64
"""So much is left of the legs, which begin at that row."""


def young(sprite: Sprite, asset: str) -> Sprite:
    """The same where the head doesn't part from the body, but without antlers."""
    rows = head_rows(asset)
    if asset in _ANTLERED:
        return _bare(sprite, *_ANTLERED[asset])
    if rows is None or asset not in _PARTED:
        return sprite
    _, eyes, neck = (Spot(*row) for row in rows)
    image: Image = sprite.astype(np.float32) / np.float32(255)
    height, width = image.shape[:2]
    pad = int(0.3 * max(height, width))
    image = np.pad(image, ((pad, pad), (pad, pad), (0, 0)))
    image[..., :3] *= image[..., 3:]
    own = Box(pad, pad, width, height)
    pivot = pad + neck.x * width, pad + neck.y * height
    ahead, near = headed(image, own, neck, eyes, _BELLY if asset in FOUR_LEGGED else 1.0)
    head = image * cv2.GaussianBlur((ahead | near).astype(np.float32), (0, 0), 1.0)[..., None]
    body = image * (~ahead | near)[..., None]
    if asset in FOUR_LEGGED:
        body = _shortened(body, int(pad + _BELLY * height))
    matrix = cv2.getRotationMatrix2D(pivot, 0.0, _HEAD)
    head = cv2.warpAffine(head, matrix, (image.shape[1], image.shape[0]), flags=cv2.INTER_LINEAR)
    out = head + body * (1 - head[..., 3:])
    out[..., :3] /= np.maximum(out[..., 3:], 1e-3)
    return (np.clip(_cropped(out), 0, 1) * 255 + 0.5).astype(np.uint8)


def _bare(sprite: Sprite, top: float, root: float) -> Sprite:
    """Without the antlers, and with the head closed where they were."""
    first, last = (int(row * sprite.shape[0]) for row in (top, root))
    out = sprite[first:].copy()
    roots = out[: last - first]
    dark = ((roots[..., :3].max(-1) < _DARK) & (roots[..., 3] > 0)).astype(np.uint8)
    wide = cv2.dilate(dark, np.ones((19, 19), np.uint8))
    roots[..., :3] = cv2.inpaint(np.ascontiguousarray(roots[..., :3]), wide, 5, cv2.INPAINT_TELEA)
    return _cropped(out)


def _cropped(image: np.ndarray) -> np.ndarray:
    """Without what is clear around it."""
    solid = image[..., 3] > 0.05 * (255 if image.dtype == np.uint8 else 1)
    down, across = np.flatnonzero(solid.any(1)), np.flatnonzero(solid.any(0))
    return np.ascontiguousarray(image[down[0] : down[-1] + 1, across[0] : across[-1] + 1])


def _shortened(body: Image, row: int) -> Image:
    """With what is below a row drawn together."""
    legs = body[row:]
    size = legs.shape[1], max(2, round(_LEGS * legs.shape[0]))
    short = cv2.resize(legs, size, interpolation=cv2.INTER_AREA)
    out = np.zeros_like(body)
    out[:row], out[row : row + short.shape[0]] = body[:row], short
    return out


WAYS: dict[Condition, Callable[[Sprite, str], Sprite]] = {Condition.YOUNG: young}
