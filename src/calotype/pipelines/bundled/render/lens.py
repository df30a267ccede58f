"""The lens: blur that grows away from the focus, with discs of light where the background is bright."""

from __future__ import annotations

import cv2
import numpy as np

from .canvas import Image, smoothstep

_DISC = 7
"""Radius of the blur's kernel, in pixels of the reduced picture."""


def lens_blur(image: Image, radius_px: float) -> Image:
    """The picture out of focus: a disc-shaped blur in which highlights stay bright."""
    height, width = image.shape[:2]
    step = max(1.0, radius_px / _DISC)
    small = cv2.resize(image, (max(8, round(width / step)), max(8, round(height / step))), interpolation=cv2.INTER_AREA)
    r = max(1.0, radius_px / step)
    span = np.arange(-int(np.ceil(r)), int(np.ceil(r)) + 1, dtype=np.float32)
    kernel = np.clip(r + 0.5 - np.hypot(span[None], span[:, None]), 0, 1)
    # In two buffers from here on: at the largest sizes they are most of what drawing holds.
    np.clip(small, 0, 1, out=small)
    cv2.pow(small, 2.6, dst=small)
    soft = cv2.filter2D(small, -1, kernel / kernel.sum(), borderType=cv2.BORDER_REFLECT)
    np.maximum(soft, 0, out=soft)
    cv2.pow(soft, 1 / 2.6, dst=soft)
    cv2.GaussianBlur(soft, (0, 0), 0.8, dst=small)
    del soft
    return cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC)


def defocus(image: Image, amount: float, focus: float, horizon: float, *, everything: bool = False) -> None:
    """Blurs what is farther than the focus, in place; ``focus`` and ``horizon`` are fractions of the height."""
    height, width = image.shape[:2]
    radius = 0.022 * amount * min(height, width)
    if radius < 0.6:
        return
    soft = lens_blur(image, radius)
    if everything:
        image[...] = soft
        return
    far = min(focus - 0.04, max(horizon, focus - 0.30))
    weight = smoothstep((np.arange(height, dtype=np.float32) + 0.5) / height, focus - 0.02, far)
    for y in range(0, int(np.count_nonzero(weight)), 64):
        band = image[y : y + 64]
        band += (soft[y : y + 64] - band) * weight[y : y + 64, None, None]


def against_the_light(image: Image, horizon: float) -> None:
    """Darkens the ground under a bright sky, in place, as where the exposure is for the sky."""
    height = len(image)
    rows = (np.arange(height, dtype=np.float32) + 0.5) / height
    image *= (1 - 0.72 * smoothstep(rows, horizon - 0.02, horizon + 0.34))[:, None, None]
