"""Films and tapes: slide film with its light leak, film noir, video cassettes."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from .canvas import Image, add_light, blend, blur, smoothstep
from .lettering import coverage, layout_text
from .light import rgb
from .media import LUMA, from_edge, texture
from .oklab import from_oklab, oklab

Numbers = NDArray[np.uint8]


def film(image: Image, cover: Numbers, seed: int) -> Image:
    """Slide film of old: deep reds and yellows, warm whites, coarse grain, a leak of light, dark corners."""
    height, width = image.shape[:2]
    short = min(height, width)
    rng = np.random.default_rng((seed % (1 << 32), 83))
    lab = oklab(np.clip(image, 0, 1))
    warm = smoothstep(lab[..., 1] + 0.5 * lab[..., 2], 0.02, 0.14)
    lab[..., 1:] *= (1.02 + 0.42 * warm)[..., None]
    lab[..., 0] = lab[..., 0] * 0.90 + 0.10 * smoothstep(lab[..., 0], 0.15, 0.95)
    out = np.clip(from_oklab(lab), 0, 1)
    tone = (out @ LUMA)[..., None]
    out = out * np.array((1.07, 1.0, 0.83), np.float32) * tone + out * np.array((0.98, 1.0, 1.02), np.float32) * (
        1 - tone
    )
    out = 0.045 * np.array((1.2, 0.9, 0.8), np.float32) + 0.955 * out
    bright = smoothstep(tone[..., 0], 0.75, 1.0)
    add_light(out, rgb(1.0, 0.45, 0.20), blur(bright, 0.016 * short) * np.float32(0.24))
    side = float(rng.choice((0.0, 1.0)))
    x = np.abs(np.linspace(0, 1, width, dtype=np.float32)[None] - side)
    y = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    wave = 0.10 + 0.06 * np.sin(5 * y + float(rng.uniform(0, 6)))
    leak = np.clip(1 - x / np.maximum(wave, 0.02), 0, 1) ** 1.6 * smoothstep(
        np.abs(y - float(rng.uniform(0.2, 0.8))), 0.55, 0.1
    )
    add_light(out, rgb(1.0, 0.42, 0.10), (leak * np.float32(0.62)).astype(np.float32))
    grain = texture("fine", height, width, 2.6, seed, 1600)
    out *= (1 + 0.20 * (grain - grain.mean()))[..., None]
    inset = from_edge(height, width)
    out *= (0.70 + 0.30 * smoothstep(inset, 0.0, 0.22 * short))[..., None]
    return np.clip(out * _slide(height, width)[..., None], 0, 1)


def _slide(height: int, width: int) -> Image:
    """The mount: a black edge with round corners."""
    short = min(height, width)
    m, r = 0.020 * short, 0.030 * short
    x = np.abs(np.arange(width, dtype=np.float32)[None] - (width - 1) / 2) - width / 2 + m + r
    y = np.abs(np.arange(height, dtype=np.float32)[:, None] - (height - 1) / 2) - height / 2 + m + r
    away = np.hypot(np.maximum(x, 0), np.maximum(y, 0)) + np.minimum(np.maximum(x, y), 0) - r
    return 0.03 + 0.97 * smoothstep(away, 0.8, -0.8)


def noir(image: Image, cover: Numbers, seed: int) -> Image:
    """Black and white of hard light: deep shadows, a slant of light through blinds across what is behind, grain."""
    height, width = image.shape[:2]
    short = min(height, width)
    gray = (image @ np.array((0.42, 0.44, 0.14), np.float32)).astype(np.float32)
    low, high = np.quantile(gray[::4, ::4], (0.03, 0.97))
    gray = np.clip((gray - low) / max(0.3, float(high - low)), 0, 1)
    gray = smoothstep(gray, 0.10, 0.98) ** np.float32(1.25)
    x, y = np.linspace(0, 1, width, dtype=np.float32)[None], np.linspace(0, 1, height, dtype=np.float32)[:, None]
    slats = smoothstep(np.sin((y + 0.16 * x) * np.float32(2 * np.pi * 11)), -0.15, 0.25)
    pool = np.exp(-(((x - 0.40 - 0.12 * y) / 0.30) ** 2 + ((y - 0.42) / 0.42) ** 2) * 1.3)
    things = blur((cover > 0).astype(np.float32), 0.004 * short)
    behind = 0.38 + 0.95 * pool * (0.25 + 0.75 * slats)
    upon = 0.90 + 0.40 * pool * (0.45 + 0.55 * slats)
    gray = np.asarray(gray * (behind * (1 - things) + upon * things), np.float32)
    glow = blur(smoothstep(gray, 0.65, 1.0), 0.014 * short)
    gray = gray + 0.20 * glow
    inset = smoothstep(np.hypot((x - 0.5) * 1.05, y - 0.5), 0.72, 0.30)
    grain = texture("fine", height, width, 2.2, seed, 1600)
    gray = np.clip(gray * (0.25 + 0.75 * inset) * (1 + 0.20 * (grain - grain.mean())), 0, 1)
    return np.repeat(gray[..., None], 3, -1).astype(np.float32)


def tape(image: Image, cover: Numbers, seed: int) -> Image:
    """A video cassette: soft, its colours bled sideways, lines, a torn strip at the foot, what the recorder shows."""
    height, width = image.shape[:2]
    short = min(height, width)
    rng = np.random.default_rng((seed % (1 << 32), 89))
    step = max(1, round(short / 300))
    soft = cv2.GaussianBlur(image, (0, 0), 0.9 * step)
    lab = oklab(np.clip(soft, 0, 1))
    for k, reach in ((1, 0.012), (2, 0.018)):
        bled = cv2.blur(lab[..., k], (max(3, round(reach * 2.2 * width)), 1))
        lab[..., k] = 1.22 * np.roll(bled, round(reach * 0.6 * width), 1)
    lab[..., 0] = 0.07 + 0.88 * lab[..., 0]
    out = np.clip(from_oklab(lab), 0, 1)
    ghost = np.roll(out, round(0.008 * width), 1)
    out = out + (ghost - out) * np.float32(0.22)
    drift = texture("cloud", height, 1, 3.0, seed)[:, :1] - 0.5
    cols = (np.arange(width)[None] + np.round(drift * 0.006 * width)).astype(int) % width
    out = np.take_along_axis(out, np.repeat(cols[..., None], 3, -1), 1)
    torn = round(0.055 * height)
    for row in range(height - torn, height):
        out[row] = np.roll(out[row], int(rng.normal(0.05, 0.03) * width), 0)
    snow = rng.random((torn, -(-width // (3 * step)))).repeat(3 * step, 1)[:, :width]
    out[height - torn :] += (snow[..., None] > 0.82) * np.float32(0.55)
    for _ in range(5):
        row, tall = int(rng.integers(height)), max(1, step)
        start, long = int(rng.integers(width)), int(rng.uniform(0.05, 0.3) * width)
        out[row : row + tall, start : start + long] += np.float32(0.35)
    rows = (np.arange(height) // step) % 2
    out *= (1 - np.float32(0.13) * rows)[:, None, None]
    for text, x in (("PLAY ►", 0.06), ("SP 0:14:07", 0.70)):
        setting = layout_text(text, ("condensed", "sans"), x * width, 0.06 * height, 0.24 * width, 0.06 * height)
        if setting is not None:
            mask = coverage(setting, (height, width))
            blend(out, rgb(0, 0, 0), np.roll(mask, (step, step), (0, 1)) * np.float32(0.6))
            blend(out, rgb(0.95, 0.98, 0.95), mask * np.float32(0.92))
    return np.clip(out, 0, 1).astype(np.float32)
