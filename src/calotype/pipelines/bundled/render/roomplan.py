"""How a room is laid out before anything is drawn: its use, its camera, its window, its lamp."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.layout.rooming import is_roomed, role_of, shot
from calotype.pipelines.bundled.render.decor import Decor
from calotype.pipelines.bundled.render.decorating import decor_of
from calotype.pipelines.bundled.render.interior import stream
from calotype.pipelines.bundled.render.solids import Points
from calotype.pipelines.bundled.render.stage import Clearing
from calotype.pipelines.bundled.rooms import Glass
from calotype.pipelines.bundled.rooms import Use as RoomUse
from calotype.pipelines.bundled.scene import Scene

Use = Literal["nursery", "living", "study", "kitchen", "bedroom", "library", "cafe"]

EYE = 0.24
"""Height of the eye over the floor where it meets the wall, in units of the wall."""

FAR = 1.1
"""Distance to the wall, in the same units."""

_HINTS: dict[str, Use] = {
    "teddy bear": "nursery", "ball": "nursery", "doll": "nursery", "toy": "nursery", "kite": "nursery",
    "yo-yo": "nursery", "crib": "nursery", "puzzle": "nursery", "rocking horse": "nursery", "sofa": "living",
    "couch": "living", "television": "living", "fireplace": "living", "desk": "study", "computer": "study",
    "laptop": "study", "book": "study",
}  # fmt: skip
"""What a thing in the picture says about the room."""


_USES: dict[Environment, Use] = {
    Environment.KITCHEN: "kitchen",
    Environment.BEDROOM: "bedroom",
    Environment.LIBRARY: "library",
    Environment.CAFE: "cafe",
}


@dataclass(frozen=True, kw_only=True)
class RoomPlan:
    """The room before anything is drawn. Lengths are in wall units, x from the vanishing point."""

    use: Use
    side: float
    """-1 or 1: the side of the window."""
    unit: float
    x: float
    floor: float
    left: float
    right: float
    top: float
    corner: float | None
    """Where the side wall begins, on the side away from the window."""
    window_x: float
    window_width: float
    window_low: float
    window_high: float
    shape: Glass
    windows: tuple[float, ...]
    """The middles of all of them."""
    panes: tuple[int, int]
    lamp: tuple[float, float]
    """Where the lamp shines from."""
    lush: float
    decor: Decor
    furnished: bool
    """Furniture of its own stands against the walls."""
    skylight: bool

    def on_floor(self, points: Points) -> Points:
        """Pixels of floor points (x, distance from the eye)."""
        z = np.maximum(points[:, 1], 0.05) / FAR
        return np.stack([self.x + points[:, 0] / z * self.unit, self.floor + EYE * self.unit * (1 / z - 1)], -1)


def plan_room(scene: Scene, width: int, height: int, clearing: Clearing) -> RoomPlan:
    rng = stream(scene, 1)
    use: Use = ("nursery", "living", "study")[int(rng.choice(3, p=(0.42, 0.36, 0.22)))]
    if scene.environment in _USES:
        use = _USES[scene.environment]
    else:
        use = next((_HINTS[e.asset] for e in scene.elements if e.asset in _HINTS), use)
    coin = 1.0 if rng.random() < 0.5 else -1.0
    side = float(np.sign(scene.camera.sun_x)) if abs(scene.camera.sun_x) > 0.05 else coin
    floor = (0.60 - 0.05 * scene.camera.horizon) * height
    decor = decor_of(scene)
    unit = min(height, 1.05 * width) * 1.14**scene.camera.zoom * shot(scene)
    x = width * (0.5 + 0.06 * (rng.random() - 0.5))
    left, right, top = -x / unit, (width - x) / unit, floor / unit
    half = min(-left, right)
    tall = rng.random()
    high = min(top - 0.055, 0.50 + 0.10 * tall)
    span = 0.25 + 0.13 * rng.random()
    centre = side * (0.265 + (half - 0.5) * (0.25 + 0.4 * rng.random()))
    told = scene.room.told
    has_corner = rng.random() < (0.5 if half < 0.7 else 0.75)
    corner = -side * (half - 0.06 - 0.09 * rng.random()) if has_corner else None
    panel = _Panel(
        x=centre,
        width=span,
        low=0.155 + 0.05 * rng.random(),
        high=high,
        arched=rng.random() < 0.25,
        panes=((2, 2), (2, 3), (3, 2), (1, 2), (2, 1))[int(rng.choice(5, p=(0.35, 0.2, 0.2, 0.1, 0.15)))],
    )
    shape = decor.glass or (Glass.ARCHED if panel.arched else Glass.SASH)
    if scene.room.use in _WHOLE:
        corner = None
    if decor.glass is not None or told:
        panel = _glazed(panel, shape, side, (left, right, top), _WHOLE.get(scene.room.use))
    middles: tuple[float, ...] = (panel.x,)
    if shape is Glass.ARCHED and told and half > 0.55:
        middles = tuple(sorted({panel.x, -panel.x * 0.9}))
    named = any(role_of(element) is not None for element in scene.elements)
    furnished = decor.furnished if decor.furnished is not None else not (named and is_roomed(scene))
    return RoomPlan(
        use=use,
        side=side,
        unit=unit,
        x=x,
        floor=floor,
        left=left,
        right=right,
        top=top,
        corner=corner,
        window_x=panel.x,
        window_width=0.0 if shape is Glass.NONE or "window" in scene.absent else panel.width,
        window_low=panel.low,
        window_high=panel.high,
        shape=shape,
        windows=() if shape is Glass.NONE or "window" in scene.absent else middles,
        panes=panel.panes,
        lamp=(-side * (0.16 + 0.2 * rng.random() + 0.5 * max(0, half - 0.5)), 0.40),
        lush=float(np.clip(0.5 + 0.5 * scene.atmosphere.lushness, 0, 1)),
        decor=decor,
        furnished=furnished,
        skylight=decor.skylight,
    )


_WHOLE: dict[RoomUse | None, tuple[float, float, tuple[int, int]]] = {
    RoomUse.SILL: (0.012, 0.84, (2, 2)),
    RoomUse.CARRIAGE: (0.10, 0.70, (1, 1)),
    RoomUse.CAR: (0.16, 1.0, (1, 1)),
    RoomUse.HOTHOUSE: (0.10, 0.96, (6, 3)),
    RoomUse.COCKPIT: (0.27, 0.90, (3, 1)),
    RoomUse.FLIGHT_DECK: (0.14, 0.98, (4, 1)),
    RoomUse.AIRPORT: (0.05, 0.98, (5, 1)),
    RoomUse.POOL: (0.24, 0.90, (6, 1)),
}
"""Their window is the wall: how far above the floor it begins, its part of the width, and its panes."""


@dataclass(frozen=True, kw_only=True)
class _Panel:
    x: float
    width: float
    low: float
    high: float
    arched: bool
    panes: tuple[int, int]


def _glazed(
    panel: _Panel,
    shape: Glass,
    side: float,
    ends: tuple[float, float, float],
    whole: tuple[float, float, tuple[int, int]] | None,
) -> _Panel:
    """The window in the shape that a room has. ends: the wall's left, right and top."""
    left, right, top = ends
    wide = right - left
    if whole is not None:
        low, share, panes = whole
        return replace(
            panel, x=(left + right) / 2, width=share * wide, low=low, high=min(top - 0.07, 0.82), panes=panes
        )
    if shape is Glass.WIDE:
        width = min(1.05, 0.56 * wide)
        x = side * 0.18 * wide if wide > 1.2 else side * 0.12
        return replace(panel, x=x, width=width, low=0.13, high=min(top - 0.07, 0.70), panes=(3, 1))
    if shape is Glass.DOORS:
        x = side * 0.12 * wide if wide > 1.2 else side * 0.10
        return replace(panel, x=x, width=min(0.74, 0.46 * wide), low=0.012, high=min(top - 0.07, 0.66), panes=(2, 1))
    if shape is Glass.ARCHED:
        return replace(panel, width=0.28, low=0.14, high=min(top - 0.05, 0.80), panes=(2, 3))
    if shape is Glass.ROUND:
        x = panel.x if abs(panel.x) < 0.3 else side * 0.26
        high = min(top - 0.06, 0.72)
        return replace(panel, x=x, width=0.30, low=high - 0.30, high=high, panes=(2, 2))
    if shape is Glass.HIGH:
        high = min(top - 0.05, 0.72)
        return replace(panel, width=0.24, low=high - 0.16, high=high, panes=(4, 1))
    return replace(panel, high=min(top - 0.07, max(panel.high, 0.66))) if top > 0.7 else panel
