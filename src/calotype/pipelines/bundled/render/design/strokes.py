"""Strokes: a motif told by a few lines along its outline, and one that is left out of a solid form."""

from __future__ import annotations

import cv2
import numpy as np

from calotype.pipelines.bundled.designs import RGB
from calotype.pipelines.bundled.render.canvas import Image, blur, smoothstep
from calotype.pipelines.bundled.render.oklab import oklab

_INK: RGB = (0.10, 0.11, 0.14)
_SMOOTH = 0.012
"""How far the outline is rounded, of the picture's larger side."""
_BREAK = 0.05
"""Of the outline, between a stroke and the next."""


def drawn(picture: Image, count: int, ink: RGB, width_px: float) -> Image:
    """The picture's outline in so many strokes, thick in their middles and thin at their ends."""
    pad = int(2 * width_px) + 2
    alpha = cv2.copyMakeBorder(picture[..., 3], pad, pad, pad, pad, cv2.BORDER_CONSTANT, value=0)
    solid = (blur(alpha, _SMOOTH * max(alpha.shape)) > 0.5).astype(np.uint8)
    shapes, _ = cv2.findContours(solid, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    out = np.zeros((*alpha.shape, 4), np.float32)
    out[..., :3] = np.array(ink, np.float32)
    if not shapes:
        return out
    shape = max(shapes, key=cv2.contourArea)[:, 0].astype(np.float64)
    # it begins where the outline turns the most to the left, at a beak or a nose
    shape = np.roll(shape, -int(shape[:, 0].argmin()), axis=0)
    window = max(3, int(0.02 * len(shape)))
    kernel = np.ones(window) / window
    wrapped = np.concatenate([shape[-window:], shape, shape[:window]])
    smooth = np.stack([np.convolve(wrapped[:, k], kernel, "same")[window:-window] for k in (0, 1)], -1)
    canvas = np.zeros(alpha.shape, np.uint8)
    part = len(smooth) / count
    for k in range(count):
        low, high = int(k * part + 0.5 * _BREAK * part), int((k + 1) * part - 0.5 * _BREAK * part)
        run = smooth[low:high]
        for n, (x, y) in enumerate(run):
            thick = width_px * (0.35 + 0.65 * np.sin(np.pi * (n + 0.5) / len(run)) ** 0.6)
            cv2.circle(canvas, (round(x * 16), round(y * 16)), round(0.5 * thick * 16), 255, -1, cv2.LINE_AA, 4)
    out[..., 3] = canvas.astype(np.float32) / np.float32(255)
    return out


def left_out(picture: Image, ink: RGB) -> Image:
    """A disc of ink with the picture's silhouette left blank in it; its dark parts stand in ink again."""
    height, width = picture.shape[:2]
    side = int(1.42 * max(height, width))
    out = np.zeros((side, side, 4), np.float32)
    out[..., :3] = np.array(ink, np.float32)
    y, x = np.mgrid[:side, :side].astype(np.float32)
    disc = np.clip(side / 2 - np.hypot(x + 0.5 - side / 2, y + 0.5 - side / 2) + 0.5, 0, 1)
    top, left = (side - height) // 2, (side - width) // 2
    light = blur(oklab(picture[..., :3])[..., 0], 0.004 * max(height, width))
    seen = light[picture[..., 3] > 0.5]
    bound = min(float(np.percentile(seen, 22)), float(np.median(seen)) - 0.1) if seen.size else 0.4
    marks = smoothstep(light, bound + 0.02, bound - 0.02) * picture[..., 3]
    blank = np.zeros((side, side), np.float32)
    blank[top : top + height, left : left + width] = picture[..., 3] * (1 - marks)
    out[..., 3] = disc * (1 - blank)
    return out
