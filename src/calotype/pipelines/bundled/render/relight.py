"""Lighting a sprite: normals from its outline, one light for all of the scene.

A sprite has no depth, so a height field is made up from its alpha: several blurs of it added, the shape of an
inflated balloon. That is smooth by nature and is computed small.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.ambience import Environment, Time
from calotype.pipelines.bundled.footing import INDOORS
from calotype.pipelines.bundled.scene import Scene

from .canvas import mix, smoothstep
from .light import Light, Vector, rgb

Image = NDArray[np.float32]

_GRID = 160
_MARGIN = 32
_SCALES = ((9.0, 2.0), (14.0, 5.0), (20.0, 11.0), (26.0, 20.0))
"""Weight and sigma of the height field's layers, on the grid."""
_BRIGHTNESS = {Time.DAY: 1.0, Time.DAWN: 1.0, Time.SUNSET: 0.97, Time.DUSK: 0.84, Time.NIGHT: 0.80}
_RIM = {Time.DAY: 0.20, Time.DAWN: 0.60, Time.SUNSET: 0.75, Time.DUSK: 0.48, Time.NIGHT: 0.46}
_DARK = frozenset({Time.DUSK, Time.NIGHT})
_AIR_TINT: dict[Environment, tuple[float, float, float]] = {
    Environment.UNDERWATER: (0.72, 0.97, 1.08),
    Environment.FOREST: (0.95, 1.0, 0.93),
    Environment.JUNGLE: (0.95, 1.0, 0.93),
    Environment.CAVE: (0.92, 0.90, 0.94),
    Environment.SPACE: (0.97, 0.97, 1.03),
}


@dataclass(frozen=True, kw_only=True)
class Mood:
    """The light as elements receive it."""

    tint: Vector
    """Multiplies every colour."""
    rim: float
    toward: Vector
    """Unit vector to the key light: x right, y up, z to the viewer."""
    key: float
    sun: Vector
    dark: bool = False
    """Under an open sky after sunset."""


def mood_of(scene: Scene, light: Light) -> Mood:
    """How a scene's light falls on its elements; indoors after dark a lamp burns."""
    ambient = light.ambient / float(light.ambient.max())
    tint = mix(rgb(1, 1, 1), ambient, 0.62) * np.float32(_BRIGHTNESS[scene.time])
    rim, sun = _RIM[scene.time], light.sun
    indoors = scene.environment in INDOORS and scene.environment is not Environment.STUDIO
    dark = scene.time in _DARK and not indoors and scene.environment is not Environment.STUDIO
    if indoors and scene.time in _DARK:
        tint, sun = rgb(0.98, 0.90, 0.78), rgb(1.0, 0.80, 0.52)
    if indoors or scene.environment is Environment.STUDIO:
        rim *= 0.45
        if scene.environment is Environment.STUDIO:
            tint = mix(rgb(1, 1, 1), tint, 0.3)
    tint = tint * rgb(*_AIR_TINT.get(scene.environment, (1, 1, 1)))
    toward = np.array((light.direction[0] * 1.1, max(float(light.direction[1]), 0.4), 0.55), np.float32)
    return Mood(tint=tint, rim=rim, toward=toward / np.linalg.norm(toward), key=light.key, sun=sun, dark=dark)


def relight(sprite: Image, mood: Mood, ground: Vector | None) -> None:
    """Lights a straight-alpha RGBA sprite (h, w, 4) in place.

    ``ground`` is the colour of what it stands on: its lower part darkens and takes a little of it. None: it floats.
    """
    height, width = sprite.shape[:2]
    scale = _GRID / max(height, width)
    w, h = max(8, round(width * scale)), max(8, round(height * scale))
    alpha = cv2.resize(sprite[..., 3], (w, h), interpolation=cv2.INTER_AREA)
    wide = cv2.copyMakeBorder(alpha, _MARGIN, _MARGIN, _MARGIN, _MARGIN, cv2.BORDER_CONSTANT, value=0)
    field = np.zeros_like(wide)
    for weight, sigma in _SCALES:
        field += weight * cv2.GaussianBlur(wide, (0, 0), sigma)
    gx = cv2.GaussianBlur(cv2.Sobel(field, -1, 1, 0, ksize=3) / 8, (0, 0), 1.5)[_MARGIN:-_MARGIN, _MARGIN:-_MARGIN]
    gy = cv2.GaussianBlur(cv2.Sobel(field, -1, 0, 1, ksize=3) / 8, (0, 0), 1.5)[_MARGIN:-_MARGIN, _MARGIN:-_MARGIN]
    # x right, y up: the image's y points down, and the height falls outward
    normal = np.stack([-gx, gy, np.full_like(gx, 0.9)], -1)
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    facing = np.clip(normal @ mood.toward, 0, 1)
    light = 0.70 + 0.40 * facing
    shade = light[..., None] * (1 + 0.14 * mood.key * facing[..., None] * (mood.sun - 0.5)) * mood.tint
    if ground is not None:
        low = smoothstep(np.linspace(0, 1, h, dtype=np.float32), 0.72, 1.0)[:, None]
        bounce = ground / max(0.25, float(ground.max()))
        shade *= (1 - 0.20 * low)[..., None] * (1 + (bounce - 1) * 0.22 * low[..., None])
    behind = np.array((mood.toward[0] * 1.1, 0.62, -0.05), np.float32)
    behind /= np.linalg.norm(behind)
    inside = cv2.distanceTransform(
        (cv2.copyMakeBorder(alpha, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0) > 0.5).astype(np.uint8), cv2.DIST_L2, 5
    )
    edge = np.exp(-inside[1:-1, 1:-1] / 4.0)
    rim = np.clip(normal @ behind, 0, 1) ** 2 * edge * mood.rim * mood.key
    size = (width, height)
    rgb_part = sprite[..., :3]
    rgb_part *= cv2.resize(shade.astype(np.float32), size, interpolation=cv2.INTER_LINEAR)
    glint = cv2.resize(rim.astype(np.float32), size, interpolation=cv2.INTER_LINEAR)[..., None]
    if mood.dark:
        # moonlight along the outline and a little from the sky: a dark coat must not vanish
        dark = smoothstep(rgb_part.max(-1), 0.40, 0.10)[..., None]
        rgb_part += dark * (0.045 + 0.9 * glint) * mood.sun
    rgb_part += glint * mood.sun * (0.40 + 0.60 * rgb_part)
    np.clip(rgb_part, 0, 1, out=rgb_part)
