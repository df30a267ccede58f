"""Spacing: boxes shifted sideways, as little as possible, until none hides too much of another.

Lengths are in one unit throughout; the boxes' vertical places and sizes are given and kept, only ``x`` is solved.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Indices = NDArray[np.int64]

HIDDEN = 0.11
"""How much of a box another may cover."""
HIDDEN_BEHIND = 0.22
"""The same, where the covered one is clearly the bigger."""
BIGGER = 1.5
ORDER_GAP = 0.06
"""What is kept of a given order from left to right, as a fraction of the frame's width."""
MARGIN = 0.012
_TIE = 1e-4
"""Below this difference of depth, either of two may come to lie over the other."""
_EPSILON = 1e-6


@dataclass(frozen=True, kw_only=True)
class Boxes:
    """Boxes by centre ``x``, lower edge ``base``, width and height; ``depth`` sorts from far to near."""

    x: Floats
    base: Floats
    width: Floats
    height: Floats
    depth: Floats
    area: Floats
    """Of the smallest thing in the box, if it is seen as a box of its own."""
    mixed: NDArray[np.bool_]
    """What is in the box is not all at its depth."""

    @property
    def shared_height(self) -> Floats:
        """(n, n): how tall the part is that two boxes have in common if they stand in one place."""
        top = self.base - self.height
        return np.minimum(self.base[:, None], self.base) - np.maximum(top[:, None], top)


def _gaps(boxes: Boxes, frame_width: float, strictness: float) -> Floats:
    """(n, n): the least distance between centres of boxes given in order of x; upper triangle."""
    shared = np.maximum(boxes.shared_height, 0.0)
    area = boxes.area
    nearer = boxes.depth[None, :] - boxes.depth[:, None]
    unclear = (np.abs(nearer) < _TIE) | boxes.mixed[:, None] | boxes.mixed[None, :]
    first_is_far = np.where(unclear, area[:, None] < area[None, :], nearer > 0)
    far_area = np.where(first_is_far, area[:, None], area[None, :])
    near_area = np.where(first_is_far, area[None, :], area[:, None])
    share = np.where(far_area > BIGGER**2 * near_area, HIDDEN_BEHIND, HIDDEN) * strictness
    reach = (boxes.width[:, None] + boxes.width[None, :]) / 2
    narrower = np.minimum(boxes.width[:, None], boxes.width[None, :])
    overlap = share * far_area / np.maximum(shared, _EPSILON)
    order = np.minimum(boxes.x[None, :] - boxes.x[:, None], min(ORDER_GAP, 0.6 / len(boxes.x)) * frame_width)
    return np.where((shared <= _EPSILON) | (overlap >= narrower), order, np.maximum(reach - overlap, order))


def _pushed(gaps: Floats, start: Floats) -> Floats:
    """The least places at or right of ``start`` that keep the gaps."""
    out = start.copy()
    for j in range(1, len(out)):
        out[j] = max(out[j], float((out[:j] + gaps[:j, j]).max()))
    return out


def _bounded(gaps: Floats, wanted: Floats, low: Floats, high: Floats) -> Floats:
    """Places between bounds that keep the gaps, pushed to the right only."""
    out = np.clip(wanted, low, high)
    for j in range(1, len(out)):
        out[j] = min(high[j], max(out[j], float((out[:j] + gaps[:j, j]).max())))
    return out


def excess(boxes: Boxes, frame_width: float, strictness: float = 1.0) -> float:
    """How much wider than the frame the boxes must spread, as a ratio; at most 1 where they fit."""
    order = np.argsort(boxes.x, kind="stable")
    ordered = _taken(boxes, order)
    half = ordered.width / 2
    least = _pushed(_gaps(ordered, frame_width, strictness), half + MARGIN)
    return float(((least + half + MARGIN) / frame_width).max())


def space(boxes: Boxes, frame_width: float, strictness: float = 1.0) -> Floats:
    """The centres' places. The boxes must fit (:func:`excess`). Places that already keep every gap stay as they are."""
    order = np.argsort(boxes.x, kind="stable")
    ordered = _taken(boxes, order)
    gaps = _gaps(ordered, frame_width, strictness)
    half = ordered.width / 2
    low = _pushed(gaps, half + MARGIN)
    mirrored = np.ascontiguousarray(gaps[::-1, ::-1].T)
    high = -_pushed(mirrored, -(frame_width - half - MARGIN)[::-1])[::-1]
    # Both sweeps keep every gap, so their mean does, and it leans to neither side.
    right = _bounded(gaps, ordered.x, low, high)
    left = -_bounded(mirrored, -ordered.x[::-1], -high[::-1], -low[::-1])[::-1]
    out = np.empty_like(ordered.x)
    out[order] = (right + left) / 2
    return out


def hidden(boxes: Boxes) -> Floats:
    """How much of each box nearer ones cover, counted double where they overlap."""
    shared = np.maximum(boxes.shared_height, 0.0)
    right, left = boxes.x + boxes.width / 2, boxes.x - boxes.width / 2
    across = np.maximum(np.minimum(right[:, None], right) - np.maximum(left[:, None], left), 0.0)
    nearer = (boxes.depth[None, :] > boxes.depth[:, None] - _TIE) | boxes.mixed[:, None] | boxes.mixed[None, :]
    np.fill_diagonal(nearer, False)
    return (across * shared * nearer).sum(1) / boxes.area


def _taken(boxes: Boxes, order: Indices) -> Boxes:
    return Boxes(
        x=boxes.x[order],
        base=boxes.base[order],
        width=boxes.width[order],
        height=boxes.height[order],
        depth=boxes.depth[order],
        area=boxes.area[order],
        mixed=boxes.mixed[order],
    )
