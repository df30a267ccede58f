"""Skins: a tattoo where it is worn, on an arm that crosses the sheet."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.designs import RGB
from calotype.pipelines.bundled.render import noise
from calotype.pipelines.bundled.render.canvas import Image, blend, mix, smoothstep
from calotype.pipelines.bundled.render.light import rgb
from calotype.pipelines.bundled.render.oklab import oklab

from .easel import Easel

_SKINS: tuple[RGB, ...] = ((0.87, 0.66, 0.53), (0.78, 0.56, 0.42), (0.56, 0.37, 0.26), (0.93, 0.75, 0.64))
_GROUNDS: tuple[RGB, ...] = ((0.36, 0.42, 0.45), (0.50, 0.48, 0.44), (0.30, 0.36, 0.34))


def worn(easel: Easel) -> None:
    """An arm from side to side, round in its shade, and the motif in its skin in one dark ink."""
    h, w = easel.height, easel.width
    ground = rgb(*_GROUNDS[int(easel.rng.integers(len(_GROUNDS)))])
    skin = rgb(*_SKINS[int(easel.rng.integers(len(_SKINS)))])
    x, y = np.arange(w, dtype=np.float32)[None] / w, np.arange(h, dtype=np.float32)[:, None] / h
    easel.image[:] = mix(ground, ground * np.float32(0.7), np.broadcast_to(y[..., None], (h, w, 1)))
    middle = 0.52 + 0.05 * (x - 0.5)
    # from the wrist at the left to the elbow at the right
    half = 0.30 + 0.13 * smoothstep(x, 0.0, 0.75) - 0.02 * np.cos(7 * x)
    across = (y - middle) / half
    inside = smoothstep(np.abs(across), 1.0 + 1.2 / (h * 0.4), 1.0 - 1.2 / (h * 0.4))
    round_ = np.sqrt(np.clip(1 - across**2, 0, 1))
    lit = np.clip(0.52 + 0.42 * round_ - 0.20 * across, 0, 1.05)
    pores = noise.sample("fine", x * 900, y * 900 * h / w) - 0.5
    arm = skin * (lit + 0.03 * pores)[..., None]
    arm[..., 0] += 0.05 * np.clip(round_ - 0.6, 0, 1)
    blend(easel.image, np.clip(arm, 0, 1).astype(np.float32), inside.astype(np.float32))
    if easel.group is not None:
        before = easel.image.copy()
        side = 0.50 * h
        easel.fit(
            easel.group, (0.5 * w - 1.3 * side / 2, 0.51 * h - side / 2, 0.5 * w + 1.3 * side / 2, 0.51 * h + side / 2)
        )
        _inked_in(easel, before)
    for text in easel.texts[:1]:
        ink = rgb(0.10, 0.13, 0.17)
        easel.write(text, (0.30 * w, 0.74 * h, 0.70 * w, 0.86 * h), ("script", "serif", "sans"), ink)


def _inked_in(easel: Easel, skin: Image) -> None:
    """The motif as ink in the skin: its darks, its outline and a light wash of its shade."""
    mask = (easel.cover.numbers > 0).astype(np.float32)
    tone = oklab(np.clip(easel.image, 0, 1))[..., 0]
    own = tone[mask > 0]
    low, high = np.percentile(own, (5, 92)) if own.size else (0.0, 1.0)
    level = np.clip((tone - low) / max(0.2, float(high - low)), 0, 1)
    edge = np.abs(np.gradient(tone)[0]) + np.abs(np.gradient(tone)[1])
    rim = np.abs(np.gradient(mask)[0]) + np.abs(np.gradient(mask)[1])
    ink = np.clip(mask * (0.80 * smoothstep(level, 0.55, 0.15) + 0.16 + 3.2 * edge) + 1.6 * rim, 0, 0.92)
    colour = rgb(*(easel.inks[0] if easel.inks else (0.09, 0.13, 0.17)))
    easel.image[:] = mix(skin, colour, ink[..., None].astype(np.float32))
