"""A theatre's stage: boards, a painted cloth behind, curtains on both sides, light from above."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render.canvas import add_light, blend, glow, mix, smoothstep
from calotype.pipelines.bundled.render.interior import Indoors, lit_elements, stream
from calotype.pipelines.bundled.render.light import Light, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.planks import cherry, oak, planks, walnut
from calotype.pipelines.bundled.render.stage import Clearing, Stage
from calotype.pipelines.bundled.scene import Scene

Image = NDArray[np.float32]

_CLOTHS = (
    # curtain, backdrop above, backdrop below
    (rgb(0.68, 0.07, 0.12), rgb(0.13, 0.10, 0.28), rgb(0.46, 0.24, 0.52)),
    (rgb(0.62, 0.05, 0.10), rgb(0.05, 0.14, 0.32), rgb(0.20, 0.46, 0.66)),
    (rgb(0.12, 0.20, 0.52), rgb(0.20, 0.06, 0.24), rgb(0.78, 0.36, 0.46)),
    (rgb(0.30, 0.10, 0.40), rgb(0.30, 0.12, 0.10), rgb(0.94, 0.60, 0.28)),
)


def paint_stage(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """Seen from the stalls."""
    rng = stream(scene, 64)
    horizon = 0.63 - 0.04 * scene.camera.horizon
    unit = min(height, 1.05 * width)
    cloth, above, below = _CLOTHS[int(rng.integers(len(_CLOTHS)))]
    y = ((np.arange(height, dtype=np.float32) + 0.5) / height)[:, None]
    x = ((np.arange(width, dtype=np.float32) + 0.5 - width / 2) / np.float32(unit))[None]
    image = np.empty((height, width, 3), np.float32)
    image[:] = mix(above, below, smoothstep(y, 0.0, horizon)[..., None])
    spot = (clearing.x - 0.5) * width / unit
    image += rgb(0.40, 0.34, 0.30) * np.exp(-((x - spot) ** 2 / 0.16 + (y - horizon + 0.2) ** 2 / 0.10))[..., None]
    for _ in range(60):
        sx, sy = rng.random(), rng.random() * (horizon - 0.08)
        glow(image, sx * width, sy * height, 0.006 * unit, 0.006 * unit, rgb(1, 0.95, 0.8), 0.25 + 0.5 * rng.random())
    _boards(image, scene, horizon, unit, rng, spot)
    _beams(image, rng, clearing, unit, horizon)
    _curtains(image, cloth, rng, unit)
    _footlights(image, unit)
    inside = Indoors(ambient=rgb(0.86, 0.82, 0.80), window=rgb(0, 0, 0), patch=rgb(0, 0, 0), lamp=rgb(0.40, 0.34, 0.26))
    return Stage(
        background=np.clip(image, 0, 1),
        light=lit_elements(light, scene, 1.0 if scene.camera.sun_x >= 0 else -1.0, inside),
        horizon=horizon,
        surface="floor",
    )


def _boards(image: Image, scene: Scene, horizon: float, unit: float, rng: np.random.Generator, spot: float) -> None:
    height, width = image.shape[:2]
    top = int(horizon * height)
    eye = np.float32(0.26 * unit)
    below = np.arange(height - top, dtype=np.float32)[:, None] + 0.5
    z = 1 / (below / eye + 1)  # 1 at the cloth's foot
    x = ((np.arange(width, dtype=np.float32) + 0.5 - width / 2)[None] / np.float32(unit)) * z
    wood = (oak(), cherry(), walnut())[int(rng.integers(3))]
    floor = planks(
        x,
        (z * 1.2).astype(np.float32),
        (z / np.float32(unit)).astype(np.float32),
        wood,
        scene.seed % 2**31,
        board=0.06,
        length=0.8,
    )
    pool = np.exp(-((x - spot * z) ** 2 / 0.055 + (z - 0.62) ** 2 / 0.05))
    image[top:] = (
        floor
        * (rgb(0.52, 0.46, 0.50) + rgb(0.78, 0.68, 0.52) * pool[..., None])
        * (1 - 0.35 * np.exp(-below / (0.02 * height)))[..., None]
    )


def _beams(image: Image, rng: np.random.Generator, clearing: Clearing, unit: float, horizon: float) -> None:
    """Light from lamps out of sight, through a little haze."""
    height, width = image.shape[:2]
    small = np.zeros((height // 4 + 1, width // 4 + 1), np.float32)
    target = clearing.x * width / 4
    for offset in (-0.34, 0.0, 0.34):
        source = (width / 2 + offset * unit * (0.9 + 0.2 * rng.random())) / 4
        spread = 0.15 * unit / 4
        shape = np.array(
            [
                (source - 2, -2),
                (source + 2, -2),
                (target + spread, height * (horizon + 0.2) / 4),
                (target - spread, height * (horizon + 0.2) / 4),
            ]
        )
        layer = np.zeros_like(small)
        cv2.fillPoly(layer, [np.round(shape * 16).astype(np.int32)], 1.0, cv2.LINE_AA, 4)
        small += cv2.GaussianBlur(layer, (0, 0), 0.010 * unit)
    fall = smoothstep(np.arange(len(small), dtype=np.float32) / len(small), horizon + 0.25, 0.0)[:, None]
    add_light(
        image, rgb(1.0, 0.93, 0.78), cv2.resize(small * fall * 0.17, (width, height), interpolation=cv2.INTER_LINEAR)
    )


def _curtains(image: Image, cloth: Image, rng: np.random.Generator, unit: float) -> None:
    """Folds on the left and right, and a valance."""
    height, width = image.shape[:2]
    y = ((np.arange(height, dtype=np.float32) + 0.5) / height)[:, None]
    phase = rng.uniform(0, 6.28)
    for side in (-1, 1):
        # from the outer edge inward, in the frame's shorter side
        u = (
            (np.arange(width, dtype=np.float32) + 0.5)[None] / np.float32(unit)
            if side < 0
            else (width - 0.5 - np.arange(width, dtype=np.float32))[None] / np.float32(unit)
        )
        reach = (
            0.17
            + 0.10 * max(0.0, width / unit - 1)
            - 0.055 * np.sin(np.clip((y - 0.05) / 0.62, 0, 1) * np.pi)
            + 0.02 * smoothstep(y, 0.62, 0.9)
        )
        folds = np.sin(u / np.maximum(reach, 0.05) * 25 + phase + 0.5 * np.sin(y * 5))
        sheen = sample("fine", u * 60 + 0 * y, y * 500 + 0 * u) - 0.5
        shade = 0.62 + 0.40 * folds + 0.08 * sheen
        lit = cloth * np.clip(shade, 0.18, 1.2)[..., None] * (1.12 - 0.45 * y)[..., None]
        lit = lit + (np.clip(folds, 0, 1) ** 6 * 0.16)[..., None]
        cover = smoothstep(reach - u, 0.0, 0.004) * smoothstep(y, 0.90, 0.895)
        shadow = smoothstep(u - reach, 0.05, 0.0) * (u > reach) * smoothstep(y, 0.92, 0.88) * 0.45
        blend(image, 0.05, shadow.astype(np.float32))
        blend(image, np.clip(lit, 0, 1), cover.astype(np.float32))
    x = (np.arange(width, dtype=np.float32) + 0.5)[None] / np.float32(unit)
    swag = 0.085 + 0.035 * np.abs(np.sin(x * np.pi / 0.24))
    folds = np.sin(x * 60 + 3 * np.abs(np.sin(x * np.pi / 0.24)) * y * 30)
    lit = cloth * np.clip(0.66 + 0.32 * folds, 0.2, 1.1)[..., None] * np.float32(1.05)
    cover = smoothstep(swag - y, 0.0, 0.003)
    fringe = smoothstep(swag - y, 0.0, 0.003) * smoothstep(y - swag, -0.014, -0.011)
    blend(image, 0.04, (smoothstep(y - swag, 0.05, 0.0) * (y > swag) * 0.5).astype(np.float32))
    blend(image, np.clip(lit, 0, 1), cover.astype(np.float32))
    blend(image, rgb(0.95, 0.76, 0.32), fringe.astype(np.float32) * np.float32(0.9))


def _footlights(image: Image, unit: float) -> None:
    """A row of lamps along the front of the boards."""
    height, width = image.shape[:2]
    row = height * 0.985
    for k in range(1, 14):
        x = width / 2 + (k - 7) * unit * 0.085 * max(1.0, width / unit)
        cv2.ellipse(
            image,
            (round(x), round(row)),
            (max(2, round(0.016 * unit)), max(2, round(0.014 * unit))),
            0,
            180,
            360,
            (0.98, 0.90, 0.62),
            -1,
            cv2.LINE_AA,
        )
        glow(image, x, row - 0.006 * unit, 0.05 * unit, 0.035 * unit, rgb(1.0, 0.84, 0.50), 0.45)
