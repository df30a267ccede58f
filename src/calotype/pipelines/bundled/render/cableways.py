"""Cableways: the cable that a cabin or a chair hangs from, from one edge of the picture to the other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from calotype.pipelines.bundled.render.canvas import Image, fill_polygon
from calotype.pipelines.bundled.render.light import Light, rgb
from calotype.pipelines.bundled.render.solids import strip
from calotype.pipelines.bundled.scene import Scene

if TYPE_CHECKING:
    from calotype.pipelines.bundled.assets import Asset

HUNG: dict[str, float] = {"cable car": 0.035, "ski lift": 0.03}
"""How far below the top of its picture the cable passes, as a share of its height."""
_RISE = 0.16
"""How steeply it goes up, to the far side."""


def draw_cables(image: Image, scene: Scene, light: Light, assets: Mapping[str, Asset]) -> None:
    """Draws them behind the elements; several cabins at about one height share one."""
    height, width = image.shape[:2]
    short = min(width, height)
    unit = min(height, (width * height) ** 0.5)
    colour = np.asarray(light.shade(rgb(0.15, 0.15, 0.17), np.array(0.7)), np.float32)
    done: list[float] = []
    for element in scene.elements:
        if element.asset not in HUNG or element.asset not in assets or element.scattered:
            continue
        tall = element.size / max(1.0, assets[element.asset].aspect) * short
        x, y = element.x * width, element.y * height - (1 - HUNG[element.asset]) * tall
        slope = -_RISE if element.flip else _RISE
        start = y + slope * x
        if any(abs(start - other) < 0.12 * height for other in done):
            continue
        done.append(start)
        t = np.linspace(-0.02, 1.02, 60)
        sag = 0.03 * unit * np.minimum(np.abs(t * width - x) / width, 1.0) ** 0.5
        for apart in (0.0, 0.012):
            path = np.stack([t * width, start - slope * t * width + apart * unit - sag], -1)
            fill_polygon(image, strip(path, max(1.2, 0.0045 * unit)), colour)
