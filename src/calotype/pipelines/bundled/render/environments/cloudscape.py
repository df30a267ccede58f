"""Above the clouds: heaps of them, row before row, on which things may rest."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render.canvas import mix, smoothstep
from calotype.pipelines.bundled.render.light import Light, Vector, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.sky import bloom, paint_sky
from calotype.pipelines.bundled.render.stage import Clearing, Stage
from calotype.pipelines.bundled.render.view import dice, view_of
from calotype.pipelines.bundled.scene import Scene

Image = NDArray[np.float32]

_FINEST = 1024
"""Clouds are soft: drawn at most this large, then enlarged."""
_ROWS = 15
_PUFFS = 26


def paint_cloudscape(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """A sea of clouds to the horizon."""
    view = view_of(scene, width, height, horizon=0.60)
    shrink = min(1.0, _FINEST / max(width, height))
    w, h = round(width * shrink), round(height * shrink)
    image = paint_sky(scene, light, w, h, view.horizon)
    rng = dice(scene, 67)
    if light.night:
        bright, deep = mix(light.horizon, light.sun, 0.55) * 0.8, mix(light.zenith, light.horizon, 0.45)
    elif light.low:
        bright, deep = mix(light.horizon, light.sun, 0.55), mix(light.middle, light.fill, 0.55) * 0.86
    else:
        bright, deep = mix(light.horizon, rgb(1, 1, 1), 0.85), mix(light.middle, light.fill, 0.50)
    x, y, _ = light.direction
    toward = np.array((x * 0.9, max(float(y), 0.45), 0.35), np.float32)
    toward /= np.linalg.norm(toward)
    unit = min(w, h) * 1.22**scene.camera.zoom
    steep = 1 + 0.4 * scene.atmosphere.relief
    for row in range(_ROWS):
        near = (row / (_ROWS - 1)) ** 1.7
        base = h * (view.horizon + 0.005 + (1.06 - view.horizon) * near)
        radius = unit * (0.010 + 0.105 * near)
        air = 0.75 * (1 - near) ** 1.6
        lit, shade = mix(bright, light.horizon, air), mix(deep, light.horizon, air)
        phase = rng.uniform(0, 6.28)
        count = int(_PUFFS * (1.9 - near) * max(1.0, w / h))
        for k in rng.permutation(count):
            along = (k + rng.random()) / count * 1.2 - 0.1
            heap = 0.5 + 0.5 * np.sin(along * 9 + phase)
            r = radius * rng.uniform(0.55, 1.15) * (0.75 + 0.55 * heap)
            top = base - radius * (0.2 + 0.9 * heap * steep) * rng.random() ** 0.5
            _puff(image, along * w, top, r, lit, shade, toward)
    mist = smoothstep(np.abs((np.arange(h, dtype=np.float32) + 0.5) / h - view.horizon), 0.035, 0.0)[:, None, None]
    image += (light.horizon - image) * mist * np.float32(0.5)
    bloom(image, light, view.horizon)
    full = image if shrink == 1 else cv2.resize(image, (width, height), interpolation=cv2.INTER_CUBIC)
    return Stage(background=np.clip(full, 0, 1), light=light, horizon=view.horizon, surface="snow")


def _puff(image: Image, cx: float, cy: float, r: float, lit: Vector, shade: Vector, toward: Vector) -> None:
    """One round head, its lower part lost in what is below."""
    rows, columns = image.shape[:2]
    x0, x1 = max(0, int(cx - r)), min(columns, int(cx + r) + 1)
    y0, y1 = max(0, int(cy - r)), min(rows, int(cy + 1.6 * r) + 1)
    if x1 <= x0 or y1 <= y0:
        return
    u = ((np.arange(x0, x1, dtype=np.float32) + 0.5 - cx) / np.float32(r))[None]
    v = ((np.arange(y0, y1, dtype=np.float32) + 0.5 - cy) / np.float32(r))[:, None]
    # a little uneven, so that no outline is a circle
    u, v = np.broadcast_arrays(u, v)
    curl = (sample("cloud", u * 26 + cx, v * 26 + cy) - 0.5) * np.float32(0.5)
    d = np.hypot(u, np.where(v > 0, v * 0.62, v)) + curl
    z = np.sqrt(np.clip(1 - d * d, 0, 1))
    glance = np.clip(0.18 + 0.85 * (u * toward[0] - v * toward[1] + z * toward[2]) + curl * 0.5, 0, 1)
    colour = mix(shade, lit, glance[..., None])
    alpha = smoothstep(d, 1.0, 0.78) * (1 - 0.75 * smoothstep(v, 0.25, 1.4))
    part = image[y0:y1, x0:x1]
    part += (colour - part) * alpha[..., None]
