"""Moulded and knitted styles: pictures of plasticine, of felted wool and of knitting."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from . import noise
from .canvas import Image, blur, mix, smoothstep
from .graphic import coloured
from .media import LUMA, calmed, cells, reduced, texture
from .oklab import from_oklab, oklab

Numbers = NDArray[np.uint8]


def _calm(image: Image, side: int, reach: float) -> Image:
    """Flat parts with round borders, as hands make them."""
    height, width = image.shape[:2]
    work = reduced(image, side)
    size = max(2, round(min(work.shape[:2]) * reach))
    flat = calmed(calmed(work, size), max(1, size // 2))
    return cv2.resize(flat, (width, height), interpolation=cv2.INTER_CUBIC)


def _lit(height: Image, strength: float) -> Image:
    """Light from the upper left on a relief, around 1."""
    dx, dy = cv2.Sobel(height, cv2.CV_32F, 1, 0, ksize=3), cv2.Sobel(height, cv2.CV_32F, 0, 1, ksize=3)
    light = (0.6 * dx + 0.8 * dy) * np.float32(strength)
    return 1 + light / (1 + np.abs(light))


def _pillow(cover: Numbers, reach_px: float) -> Image:
    """How far things swell, from their edges inwards, 0 to 1."""
    edge = cv2.morphologyEx(cover, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)) > 0
    away = cv2.distanceTransform((~edge).astype(np.uint8), cv2.DIST_L2, 5)
    return np.sqrt(np.clip(away / np.float32(reach_px), 0, 1)) * (cover > 0)


def clay(image: Image, cover: Numbers, seed: int) -> Image:
    """Plasticine: rounded, dented by thumbs, with the prints of fingers in it, waxy lights."""
    height, width = image.shape[:2]
    short = min(height, width)
    things = blur((cover > 0).astype(np.float32), 0.002 * short)[..., None]
    base = mix(_calm(image, 420, 0.022), _calm(image, 620, 0.007), things)
    lab = oklab(np.clip(base, 0, 1))
    lab[..., 1:] *= np.float32(1.16)
    base = np.clip(from_oklab(lab), 0, 1)
    gray = (base @ LUMA).astype(np.float32)
    u, v = cells(height, width, 0.30, seed)
    dents = noise.sample("cloud", u * 0.9, v * 0.9)
    a, b = noise.sample("cloud", u * 0.35 + 31, v * 0.35), noise.sample("cloud", u * 0.35, v * 0.35 + 77)
    pitch = np.float32(2 * np.pi / max(2.4, 0.0062 * short))
    x, y = np.arange(width, dtype=np.float32)[None], np.arange(height, dtype=np.float32)[:, None]
    prints = np.sin((x * np.cos(6 * a) + y * np.sin(6 * a)) * pitch + 22 * b)
    pressed = smoothstep(noise.sample("cloud", u * 0.8 + 9, v * 0.8 + 5), 0.50, 0.68)
    relief = 0.028 * short * dents + 0.0007 * short * prints * pressed + 0.014 * short * _pillow(cover, 0.024 * short)
    relief = relief + 0.020 * short * blur(gray, 0.004 * short)
    shade = _lit(blur(relief.astype(np.float32), 0.0010 * short), 0.20)
    out = base * (0.28 + 0.72 * shade)[..., None]
    shine = smoothstep(_lit(blur(relief.astype(np.float32), 0.0035 * short), 0.26), 1.18, 1.42)
    return np.clip(out + 0.20 * shine[..., None], 0, 1).astype(np.float32)


def felt(image: Image, cover: Numbers, seed: int) -> Image:
    """Needle-felted wool: soft borders, fibres that run every way, little tufts."""
    height, width = image.shape[:2]
    short = min(height, width)
    things = blur((cover > 0).astype(np.float32), 0.002 * short)[..., None]
    base = mix(_calm(image, 360, 0.028), _calm(image, 560, 0.010), things)
    u, v = cells(height, width, 1.0, seed)
    push = 0.011 * short
    x = np.arange(width, dtype=np.float32)[None] + (noise.sample("fine", u * 1.4, v * 1.4) - 0.5) * push
    y = np.arange(height, dtype=np.float32)[:, None] + (noise.sample("fine", u * 1.4 + 40, v * 1.4 + 9) - 0.5) * push
    base = cv2.remap(base, x.astype(np.float32), y.astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    turn = noise.sample("cloud", u * 0.10, v * 0.10) * np.float32(4 * np.pi)
    fibres = np.zeros((height, width), np.float32)
    for k in range(3):
        angle = turn + np.float32(2.1 * k)
        along, across = u * np.cos(angle) + v * np.sin(angle), v * np.cos(angle) - u * np.sin(angle)
        fibres += noise.sample("fine", along * 0.20 + 13 * k, across * 1.9)
    fibres = np.asarray(fibres / 3 - 0.38, np.float32)
    relief = 0.010 * short * _pillow(cover, 0.030 * short) + 0.010 * short * fibres
    shade = _lit(blur(relief.astype(np.float32), 0.0008 * short), 0.22)
    lab = oklab(np.clip(base, 0, 1))
    lab[..., 1:] *= np.float32(0.94)
    lab[..., 0] = 0.06 + 0.90 * lab[..., 0]
    out = np.clip(from_oklab(lab), 0, 1) * (0.42 + 0.58 * shade + 0.50 * fibres)[..., None]
    return np.clip(out, 0, 1).astype(np.float32)


def knit(image: Image, cover: Numbers, seed: int) -> Image:
    """Stocking stitch: every stitch a V of one colour."""
    height, width = image.shape[:2]
    short = min(height, width)
    tall = max(5.0, short / 56)
    wide = 1.18 * tall
    picture = coloured(image, cover, 16)
    rows, cols = max(2, round(height / tall)), max(2, round(width / wide))
    small = cv2.resize(picture, (cols, rows), interpolation=cv2.INTER_AREA)
    x = np.arange(width, dtype=np.float32)[None] * cols / width
    fx = np.abs(x - np.floor(x) - 0.5) * 2
    y = np.arange(height, dtype=np.float32)[:, None] * rows / height + 0.62 * fx - 0.3
    i = np.clip(np.floor(y).astype(int), 0, rows - 1)
    j = np.broadcast_to(np.clip(np.floor(x).astype(int), 0, cols - 1), i.shape)
    fy = y - np.floor(y)
    strand = np.sqrt(np.clip(1 - (2 * fy - 1) ** 2, 0, 1)) * (
        0.55 + 0.45 * np.sqrt(np.clip(1 - (2 * fx - 1) ** 2, 0, 1))
    )
    ply = 0.5 + 0.5 * np.sin((fy * 2.2 - fx * 1.4) * np.float32(2 * np.pi))
    fuzz = texture("fine", height, width, 2.4, seed) - np.float32(0.38)
    light = 0.36 + 0.70 * strand + 0.07 * ply * strand + 0.16 * fuzz
    return np.clip(small[i, j] * light[..., None] * np.float32(1.04), 0, 1).astype(np.float32)
