"""The OKLab colour space (Ottosson, https://bottosson.github.io/posts/oklab/), where equal steps look equal."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.float32]

_TO_LMS = np.array(
    (
        (0.4122214708, 0.5363325363, 0.0514459929),
        (0.2119034982, 0.6806995451, 0.1073969566),
        (0.0883024619, 0.2817188376, 0.6299787005),
    ),
    np.float32,
)
_TO_LAB = np.array(
    (
        (0.2104542553, 0.7936177850, -0.0040720468),
        (1.9779984951, -2.4285922050, 0.4505937099),
        (0.0259040371, 0.7827717662, -0.8086757660),
    ),
    np.float32,
)
_FROM_LMS = np.linalg.inv(_TO_LMS.astype(np.float64)).astype(np.float32)
_FROM_LAB = np.linalg.inv(_TO_LAB.astype(np.float64)).astype(np.float32)

_HALVINGS = 7
"""In the search for the chroma that the gamut has room for."""


def unit(pixels: NDArray[np.uint8]) -> Image:
    """Eight bits to 0 to 1."""
    return np.multiply(pixels, np.float32(1 / 255), dtype=np.float32)


def oklab(rgb: Image) -> Image:
    """sRGB (..., 3), 0 to 1, to OKLab."""
    flat = np.ascontiguousarray(rgb, np.float32).reshape(-1, 1, 3)
    linear = np.where(flat <= 0.04045, flat / 12.92, ((np.maximum(flat, 0) + 0.055) / 1.055) ** 2.4).astype(np.float32)
    lab = cv2.transform(np.cbrt(cv2.transform(linear, _TO_LMS)), _TO_LAB)
    return lab.reshape(rgb.shape)


def from_oklab(lab: Image) -> Image:
    """OKLab (..., 3) to sRGB; what lies outside the gamut loses chroma, not hue or lightness."""
    flat = np.ascontiguousarray(lab, np.float32).reshape(-1, 1, 3).copy()
    flat[..., 0] = np.clip(flat[..., 0], 0, 1)
    linear = _linear(flat)
    outside = ((linear < -0.002) | (linear > 1.002)).any(-1)
    if outside.any():
        part = flat[outside][:, None]
        chroma, share, step = part[..., 1:].copy(), np.zeros((len(part), 1, 1), np.float32), np.float32(0.5)
        for _ in range(_HALVINGS):
            part[..., 1:] = chroma * (share + step)
            tried = _linear(part)
            share += np.where(((tried < -0.002) | (tried > 1.002)).any(-1, keepdims=True), 0, step)
            step /= 2
        part[..., 1:] = chroma * share
        linear[outside] = _linear(part)[:, 0]
    linear = np.clip(linear, 0, 1)
    rgb = np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)
    return rgb.astype(np.float32).reshape(lab.shape)


def _linear(lab: Image) -> Image:
    return cv2.transform(cv2.transform(lab, _FROM_LAB) ** 3, _FROM_LMS)
