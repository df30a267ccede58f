"""Tubes: a neon sign on a dark wall: what it shows in glowing lines, its words below."""

from __future__ import annotations

import cv2
import numpy as np

from calotype.pipelines.bundled.render.canvas import Image, blend, blur, smoothstep
from calotype.pipelines.bundled.render.contours import inner_lines, outlines
from calotype.pipelines.bundled.render.lettering import coverage, layout_text
from calotype.pipelines.bundled.render.oklab import from_oklab, oklab

from .easel import Easel
from .fields import FIELDS

_BRICK = np.array(((0.065, 0.050, 0.070), (0.105, 0.080, 0.105), (0.14, 0.11, 0.14)), np.float32)


def _wall(easel: Easel) -> Image:
    tall, wide = 5.2 * easel.unit, 12.0 * easel.unit
    y = np.arange(easel.height, dtype=np.float32)[:, None] / tall
    x = np.arange(easel.width, dtype=np.float32)[None] / wide + 0.5 * np.mod(np.floor(y), 2)
    number = np.mod(np.sin(np.floor(x) * 12.9898 + np.floor(y) * 78.233) * 43758.5453, 1).astype(np.float32)
    out = _BRICK[0] + (_BRICK[2] - _BRICK[0]) * number[..., None]
    fine = FIELDS["stone"](
        easel.height, easel.width, np.array(((0.7, 0.7, 0.7), (1.0, 1.0, 1.0)), np.float32), easel.rng
    )
    out = out * fine
    joint = np.maximum(
        smoothstep(np.abs(y - np.round(y)) * tall, 0.55 * easel.unit, 0.25 * easel.unit),
        smoothstep(np.abs(x - np.round(x)) * wide, 0.55 * easel.unit, 0.25 * easel.unit),
    )
    blend(out, np.array((0.045, 0.04, 0.05), np.float32), (joint * np.float32(0.9)).astype(np.float32))
    return out


def neon(easel: Easel) -> None:
    """Lines in the motif's own hues, made light; they shine on the wall."""
    wall = _wall(easel)
    u = easel.unit
    low = 0.76 if easel.texts and easel.group is not None else 1.0
    lines = np.zeros((easel.height, easel.width), np.float32)
    hue = np.zeros((easel.height, easel.width, 3), np.float32)
    usual = np.array(easel.inks[0] if easel.inks else (1.0, 0.25, 0.55), np.float32)
    hue[:] = usual
    if easel.group is not None:
        side = Easel(
            image=np.zeros((easel.height, easel.width, 3), np.float32), cover=easel.cover, scene=easel.scene,
            design=easel.design, motifs=easel.motifs, group=easel.group, rng=easel.rng,
        )  # fmt: skip
        side.fit(
            easel.group, (0.12 * easel.width, 0.10 * easel.height, 0.88 * easel.width, (low - 0.08) * easel.height)
        )
        cover = (easel.cover.numbers > 0).astype(np.float32)
        inner = cv2.erode(cover, np.ones((3, 3), np.uint8), iterations=max(1, round(1.2 * u)))
        lines = np.maximum(
            outlines(easel.cover.numbers, 0.95 * u),
            0.9 * inner_lines(side.image, 0.6 * u, low=40, high=95, blur=0.006) * inner,
        )
        if not easel.inks:
            spread = blur(side.image, 1.6 * u) / np.maximum(blur(cover, 1.6 * u), 0.02)[..., None]
            hue = _shining(np.asarray(spread, np.float32))
    if easel.texts:
        y0, y1 = (low, 0.94) if easel.group is not None else (0.3, 0.7)
        setting = layout_text(
            easel.texts[0],
            ("script", "sans"),
            0.12 * easel.width,
            y0 * easel.height,
            0.76 * easel.width,
            (y1 - y0) * easel.height,
        )
        if setting is not None:
            words = coverage(setting, (easel.height, easel.width))
            lines = np.maximum(lines, words)
            blend(hue, np.array((0.25, 0.85, 1.0), np.float32), smoothstep(blur(words, 1.5 * u), 0.01, 0.2))
    light = np.zeros_like(wall)
    for reach, strength in ((0.7, 0.85), (2.2, 0.60), (7.0, 0.55), (20.0, 0.70)):
        light += blur(lines[..., None] * hue, reach * u) * np.float32(strength)
    lit = wall * (1 + 9.0 * light) + 0.75 * light
    core = smoothstep(blur(lines, 0.18 * u), 0.35, 0.95)
    blend(lit, np.clip(hue * 0.35 + 0.68, 0, 1), core)
    easel.image[:] = np.clip(lit, 0, 1)


def _shining(colours: Image) -> Image:
    """Every colour as light: its hue, full; greys become warm white."""
    lab = oklab(np.clip(colours, 0, 1))
    chroma = np.hypot(lab[..., 1], lab[..., 2])
    grey = smoothstep(chroma, 0.05, 0.01)[..., None]
    scale = 0.22 / np.maximum(chroma, 1e-3)
    lab[..., 0] = 0.72
    lab[..., 1] *= scale
    lab[..., 2] *= scale
    white = np.array((0.80, 0.90, 1.0), np.float32)
    return np.clip(from_oklab(lab) * (1 - grey) + white * grey, 0, 1).astype(np.float32)
