"""Cuts: fruit and vegetables cut open, by what is inside them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from .canvas import Image, mix, smoothstep
from .light import Vector, rgb
from .material import Sprite
from .noise import sample

Inside = Literal["citrus", "seeded", "stoned", "rings", "plain", "core"]
Tone = tuple[float, float, float]

_SIDE = 420


@dataclass(frozen=True, kw_only=True)
class Flesh:
    """What a cut shows."""

    inside: Inside
    rind: Tone
    pith: Tone
    flesh: Tone
    seeds: Tone = (0.30, 0.20, 0.12)
    long: float = 1.0
    """How much longer than wide the cut is."""


_FLESHES: dict[str, Flesh] = {
    "lemon": Flesh(inside="citrus", rind=(0.97, 0.80, 0.10), pith=(0.99, 0.96, 0.82), flesh=(0.98, 0.86, 0.28)),
    "lime": Flesh(inside="citrus", rind=(0.30, 0.58, 0.12), pith=(0.93, 0.97, 0.80), flesh=(0.66, 0.84, 0.34)),
    "orange": Flesh(inside="citrus", rind=(0.97, 0.52, 0.06), pith=(1.0, 0.93, 0.80), flesh=(0.99, 0.60, 0.14)),
    "grapefruit": Flesh(inside="citrus", rind=(0.98, 0.66, 0.28), pith=(1.0, 0.94, 0.86), flesh=(0.93, 0.34, 0.30)),
    "tomato": Flesh(inside="seeded", rind=(0.80, 0.10, 0.07), pith=(0.90, 0.22, 0.15), flesh=(0.95, 0.42, 0.26),
                    seeds=(0.98, 0.86, 0.55)),
    "cucumber": Flesh(inside="seeded", rind=(0.20, 0.45, 0.14), pith=(0.80, 0.92, 0.66), flesh=(0.88, 0.95, 0.76),
                      seeds=(0.96, 0.98, 0.86)),
    "kiwi": Flesh(inside="core", rind=(0.46, 0.33, 0.18), pith=(0.50, 0.74, 0.16), flesh=(0.56, 0.78, 0.20),
                  seeds=(0.10, 0.09, 0.06)),
    "apple": Flesh(inside="stoned", rind=(0.80, 0.10, 0.10), pith=(0.98, 0.95, 0.80), flesh=(0.99, 0.96, 0.84),
                   seeds=(0.34, 0.18, 0.08)),
    "pear": Flesh(inside="stoned", rind=(0.66, 0.74, 0.20), pith=(0.98, 0.96, 0.82), flesh=(0.99, 0.97, 0.86),
                  seeds=(0.34, 0.20, 0.08), long=1.25),
    "peach": Flesh(inside="stoned", rind=(0.95, 0.50, 0.30), pith=(1.0, 0.78, 0.36), flesh=(1.0, 0.80, 0.42),
                   seeds=(0.55, 0.22, 0.12)),
    "mango": Flesh(inside="plain", rind=(0.92, 0.48, 0.12), pith=(1.0, 0.72, 0.16), flesh=(1.0, 0.74, 0.20), long=1.2),
    "onion": Flesh(inside="rings", rind=(0.78, 0.52, 0.24), pith=(0.97, 0.95, 0.90), flesh=(0.90, 0.86, 0.78)),
    "melon": Flesh(inside="seeded", rind=(0.62, 0.72, 0.34), pith=(0.80, 0.90, 0.52), flesh=(0.88, 0.93, 0.62),
                   seeds=(0.94, 0.82, 0.52)),
    "coconut": Flesh(inside="plain", rind=(0.38, 0.25, 0.15), pith=(0.98, 0.98, 0.97), flesh=(0.93, 0.94, 0.95)),
    "egg": Flesh(inside="core", rind=(0.97, 0.96, 0.94), pith=(0.99, 0.99, 0.98), flesh=(0.99, 0.99, 0.98),
                 seeds=(0.98, 0.72, 0.12), long=1.2),
    "potato": Flesh(inside="plain", rind=(0.62, 0.46, 0.26), pith=(0.96, 0.89, 0.64), flesh=(0.97, 0.91, 0.68)),
    "carrot": Flesh(inside="core", rind=(0.90, 0.42, 0.08), pith=(0.97, 0.56, 0.16), flesh=(0.97, 0.56, 0.16),
                    seeds=(1.0, 0.70, 0.28)),
    "banana": Flesh(inside="core", rind=(0.93, 0.82, 0.34), pith=(0.99, 0.95, 0.78), flesh=(0.99, 0.95, 0.78),
                    seeds=(0.92, 0.84, 0.60)),
    "strawberry": Flesh(inside="core", rind=(0.86, 0.10, 0.14), pith=(0.93, 0.34, 0.32), flesh=(0.95, 0.46, 0.42),
                        seeds=(0.99, 0.84, 0.80), long=1.2),
    "pineapple": Flesh(inside="core", rind=(0.62, 0.46, 0.14), pith=(0.99, 0.86, 0.30), flesh=(0.99, 0.88, 0.36),
                       seeds=(0.99, 0.94, 0.62)),
    "eggplant": Flesh(inside="seeded", rind=(0.28, 0.12, 0.34), pith=(0.95, 0.93, 0.80), flesh=(0.96, 0.94, 0.82),
                      seeds=(0.76, 0.66, 0.44)),
    "beetroot": Flesh(inside="rings", rind=(0.40, 0.06, 0.16), pith=(0.62, 0.08, 0.26), flesh=(0.52, 0.06, 0.22)),
}  # fmt: skip


def halved(sprite: Sprite, asset: str, *, thick: float) -> Sprite:
    """One piece, its cut facing the viewer. thick: how much of the rest is behind the cut, for one of its width."""
    flesh = _of(asset)
    image = np.zeros((round(_SIDE * flesh.long * (1 + 0.25 * thick)), round(_SIDE * (1 + 0.6 * thick)), 4), np.float32)
    _cut(image, flesh, 0.5 * _SIDE, image.shape[0] - 0.5 * _SIDE * flesh.long, 0.49 * _SIDE, thick)
    return _bytes(image)


def sliced(sprite: Sprite, asset: str) -> Sprite:
    """Three slices, each leaning on the next."""
    flesh = _of(asset)
    image = np.zeros((round(1.02 * _SIDE * flesh.long), round(2.2 * _SIDE), 4), np.float32)
    for k in (2, 1, 0):
        _cut(image, flesh, (0.5 + 0.58 * k) * _SIDE, image.shape[0] - 0.5 * _SIDE * flesh.long, 0.49 * _SIDE, 0.10)
    return _bytes(image)


def _of(asset: str) -> Flesh:
    return _FLESHES[asset]


def _bytes(image: Image) -> Sprite:
    return np.ascontiguousarray((np.clip(image, 0, 1) * 255 + 0.5).astype(np.uint8))


def _cut(image: Image, flesh: Flesh, cx: float, cy: float, r: float, thick: float) -> None:
    """Draws one in place."""
    height, width = image.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    dx, dy = (x - cx) / r, (y - cy) / (r * flesh.long)
    away = np.hypot(dx, dy)
    shift = 2 * thick
    back_dx = np.maximum(0, dx - np.clip(dx, 0, shift))
    behind = np.hypot(np.where(dx > 0, back_dx, dx), dy + 0.0)
    body = np.clip((1 - behind) * r + 0.5, 0, 1)
    face = np.clip((1 - away) * r + 0.5, 0, 1)
    rind = rgb(*flesh.rind)
    shade = np.clip(0.62 - 0.30 * dy - 0.18 * (dx - 1), 0.35, 1.0)
    tone = rind * shade[..., None]
    tone = mix(tone, _face(flesh, dx, dy, away), face[..., None])
    alpha = np.maximum(body, face)[..., None]
    whole = image[..., 3:] * (1 - alpha)
    both = np.maximum(whole + alpha, 1e-4)
    image[..., :3] = (image[..., :3] * whole + tone * alpha) / both
    image[..., 3:] = whole + alpha


def _face(flesh: Flesh, dx: Image, dy: Image, away: Image) -> Image:
    rind, pith, pulp, seed = (rgb(*tone) for tone in (flesh.rind, flesh.pith, flesh.flesh, flesh.seeds))
    out = mix(rind, pith, smoothstep(away, 0.965, 0.93)[..., None])
    angle = np.arctan2(dy, dx)
    grain = sample("fine", dx * 120 + 300, dy * 120 + 300) - np.float32(0.5)
    if flesh.inside == "citrus":
        out = _segments(out, pulp, pith, angle, away, grain)
    elif flesh.inside == "rings":
        ring = 0.5 + 0.5 * np.cos(away * 2 * np.pi * 5.5)
        out = mix(out, pulp, (smoothstep(ring, 0.35, 0.75) * smoothstep(away, 0.93, 0.88))[..., None])
    else:
        out = mix(out, pulp * (1 + 0.06 * grain[..., None]), smoothstep(away, 0.92, 0.82)[..., None])
    if flesh.inside == "core":
        rays = 0.5 + 0.5 * np.cos(angle * 22)
        if float(seed.mean()) < 0.3:
            heart = smoothstep(away, 0.30, 0.16)
            out = mix(out, rgb(0.93, 0.95, 0.76), heart[..., None])
            pips = smoothstep(rays, 0.72, 0.9) * smoothstep(np.abs(away - 0.38), 0.09, 0.05)
            out = mix(out, seed, pips[..., None])
        else:
            out = mix(out, seed, smoothstep(away, 0.47, 0.38)[..., None])
    elif flesh.inside == "seeded":
        for k in range(9):
            a = 2 * np.pi * k / 9 + 0.2
            for r, size in ((0.50, 0.050), (0.36, 0.042)):
                x, y = r * np.cos(a + 0.2 * (r < 0.4)), r * np.sin(a + 0.2 * (r < 0.4))
                out = mix(out, seed, smoothstep(np.hypot(dx - x, dy - y), size, size * 0.6)[..., None])
    elif flesh.inside == "stoned":
        for side in (-1, 1):
            pip = np.hypot((dx - 0.10 * side) / 0.055, dy / 0.11)
            out = mix(out, seed, smoothstep(pip, 1.05, 0.85)[..., None])
        line = smoothstep(np.abs(np.hypot(dx / 0.27, dy / 0.36) - 1), 0.08, 0.03)
        out = mix(out, pith * np.float32(0.88), (0.6 * line)[..., None])
    light = 1.04 - 0.10 * (dx + dy)
    return np.clip(out * light[..., None], 0, 1).astype(np.float32)


def _segments(out: Image, pulp: Vector, pith: Vector, angle: Image, away: Image, grain: Image) -> Image:
    turn = np.mod(angle / (2 * np.pi) * 9, 1)
    side = np.minimum(turn, 1 - turn) * 2 * np.pi / 9 * away
    inside = smoothstep(side, 0.018, 0.04) * smoothstep(away, 0.90, 0.84) * smoothstep(away, 0.07, 0.12)
    cells = 1 + 0.16 * grain
    return mix(out, np.clip(pulp * cells[..., None], 0, 1), inside[..., None])
