"""Ground that mirrors what is behind it: wet streets, polished floors."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.footing import INDOORS
from calotype.pipelines.bundled.render.canvas import Image, blur, smoothstep
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.stage import Stage
from calotype.pipelines.bundled.scene import Scene

_GRASSY = 0.3
_DARKER = 0.26
"""By which part wet ground is darker than dry."""


def glossed(stage: Stage, scene: Scene) -> Stage:
    """The stage with as much gloss on its ground as the prompt asks for, and the background mirrored in that."""
    gloss = scene.tints.gloss
    if gloss <= stage.gloss or stage.surface in {"none", "water"}:
        return stage
    if scene.environment is Environment.CITY:
        # its streets mirror their houses themselves
        return replace(stage, gloss=gloss)
    # grass beside a wet road is no lake
    open_ground = 1.0 if stage.surface != "grass" else _GRASSY
    _mirrored(
        stage.background, stage.horizon, gloss * open_ground, dark=0.0 if scene.environment in INDOORS else _DARKER
    )
    return replace(stage, gloss=gloss)


def _mirrored(image: Image, horizon: float, gloss: float, *, dark: float) -> None:
    height, width = image.shape[:2]
    first = round(horizon * height)
    deep = height - first
    if first < 2 or deep < 2:
        return
    above = cv2.resize(image[max(0, first - deep) : first][::-1], (width, deep), interpolation=cv2.INTER_LINEAR)
    above = cv2.GaussianBlur(above, (0, 0), 0.002 * height + 0.3, sigmaY=0.012 * height)
    y, x = np.mgrid[0:deep, 0:width].astype(np.float32)
    patches = smoothstep(sample("cloud", x / height * 60, y / height * 190), 0.36, 0.62)
    patches = blur(np.asarray(patches, np.float32), 0.004 * height)
    amount = gloss * (0.45 + 0.55 * patches) * smoothstep(y, 0, 0.1 * deep)
    part = image[first:]
    part *= np.float32(1 - dark)
    part += (above - part) * np.asarray(amount, np.float32)[..., None] * np.float32(0.8)
