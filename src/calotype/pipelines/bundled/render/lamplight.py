"""One window with a light in it, in the front of a house of a street or of a building that stands in the picture."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.render.canvas import fill_polygon, glow
from calotype.pipelines.bundled.render.light import Light, rgb
from calotype.pipelines.bundled.render.solids import rect
from calotype.pipelines.bundled.render.town import plan_town
from calotype.pipelines.bundled.scene import Scene
from calotype.pipelines.bundled.wisps import Effect

if TYPE_CHECKING:
    from calotype.pipelines.bundled.assets import Asset

Image = NDArray[np.float32]

_LIT = rgb(1.0, 0.82, 0.40)
_FRAME = rgb(0.20, 0.15, 0.12)


def light_window(image: Image, scene: Scene, light: Light, assets: Mapping[str, Asset]) -> None:
    """Draws it where the scene has one."""
    if not any(wisp.effect is Effect.LIT_WINDOW for wisp in scene.wisps):
        return
    height, width = image.shape[:2]
    short = min(width, height)
    houses = [e for e in scene.elements if e.asset in assets and assets[e.asset].kind == "building" and not e.scattered]
    if houses:
        house = max(houses, key=lambda element: element.size)
        x, y, size = house.x * width, house.y * height - 0.42 * house.size * short, 0.05 * house.size * short
        _pane(image, np.array(((x - size, y - 1.3 * size), (x + size, y - 1.3 * size), (x + size, y + 1.3 * size),
                               (x - size, y + 1.3 * size))))  # fmt: skip
    elif scene.environment is Environment.CITY:
        plan = plan_town(scene, light, width, height)
        side, reach = (-1.0, plan.left) if plan.key.x > 0 else (1.0, plan.right)
        near, far = 1.78, 2.06
        corners = [plan.at(side * reach, h, z) for h, z in ((0.80, near), (0.80, far), (0.56, far), (0.56, near))]
        _pane(image, np.array(corners))


def _pane(image: Image, corners: NDArray[np.float64]) -> None:
    middle = corners.mean(0)
    fill_polygon(image, middle + (corners - middle) * 1.22, _FRAME)
    fill_polygon(image, corners, np.stack([_LIT, np.clip(_LIT * 0.86, 0, 1)]))
    size = float(np.abs(corners - middle).max())
    x, y = float(middle[0]), float(middle[1])
    fill_polygon(image, rect(x - 0.04 * size, corners[:, 1].min(), x + 0.04 * size, corners[:, 1].max()), _FRAME)
    glow(image, x, y, 4.5 * size, 4.5 * size, rgb(1.0, 0.72, 0.34), 0.55)
