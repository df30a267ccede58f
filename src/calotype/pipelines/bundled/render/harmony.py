"""Harmony: a picture in few colours, each pixel in the hue of the nearest one and as light as it was."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from calotype.pipelines.bundled.scene import (
    COLOUR_RGB,
    RGB,
    Colour,
    Scene,
)

from .canvas import Image, smoothstep
from .oklab import from_oklab, oklab

_NEUTRAL = 0.035
"""Chroma below which an ink is black, white or a grey."""
_GEL = 0.62
"""How far coloured light goes."""
_BAND = 128


def harmonised(image: Image, scene: Scene) -> None:
    """The picture in the colours and the light that the prompt gives it, in place."""
    if scene.palette:
        _keep_to(image, [COLOUR_RGB[colour] for colour in scene.palette], 1.0)
        if Colour.BLACK in scene.palette:
            np.multiply(image, smoothstep(image.max(-1), -0.25, 0.75)[..., None], out=image)
    if scene.tints.light is not None:
        _keep_to(image, [scene.tints.light], _GEL)


def _keep_to(image: Image, colours: Sequence[RGB], share: float) -> None:
    inks = oklab(np.array(colours, np.float32))
    chroma = np.hypot(inks[:, 1], inks[:, 2])
    pale = bool(((chroma < _NEUTRAL) & (inks[:, 0] > 0.85)).any())
    inks = inks[chroma >= _NEUTRAL]
    reach = np.hypot(inks[:, 1], inks[:, 2])
    turn = inks[:, 1:] / reach[:, None] if len(inks) else inks[:, 1:]
    # of several, the darker take the shadows
    order = np.argsort(np.argsort(inks[:, 0])) if len(inks) else np.zeros(0)
    # what is warm or dark is so beside the rest of the picture: a sunset has its blues, too
    step = max(1, min(image.shape[:2]) // 64)
    usual = np.median(oklab(np.clip(image[::step, ::step], 0, 1)).reshape(-1, 3), 0)
    for y in range(0, len(image), _BAND):
        band = image[y : y + _BAND]
        lab = oklab(np.clip(band, 0, 1))
        light, own = lab[..., 0], np.hypot(lab[..., 1], lab[..., 2])
        if len(inks):
            height = (order + 0.5) / len(inks)
            rank = np.clip(0.5 + 1.6 * (light - usual[0]), 0, 1)[..., None]
            apart = lab[..., 1:] - usual[1:] * np.float32(0.85)
            likeness = apart @ turn.T * np.float32(34) - np.float32(5.0) * np.abs(rank - height)
            weight = np.exp(likeness - likeness.max(-1, keepdims=True))
            weight /= weight.sum(-1, keepdims=True)
            ramp = 0.30 + 0.70 * (1 - np.abs(2 * np.clip(light, 0, 1) - 1.1))
            full = (weight @ reach.astype(np.float32)) * ramp
            wanted = (0.55 * full + 0.45 * np.minimum(own * 1.3, full * 1.4))[..., None] * (weight @ turn)
            if pale:
                wanted *= smoothstep(light, 0.97, 0.72)[..., None]
        else:
            wanted = lab[..., 1:] * np.float32(0.06)
        lab[..., 1:] += (wanted - lab[..., 1:]) * np.float32(share)
        band[...] = from_oklab(lab.astype(np.float32))
