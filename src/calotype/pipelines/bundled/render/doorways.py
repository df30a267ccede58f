"""Doorways: the doors in the wall of a room, shut, or open on what is behind."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.render.canvas import glow, mix
from calotype.pipelines.bundled.render.interior import Palette, Wall
from calotype.pipelines.bundled.render.light import Light, Vector, rgb
from calotype.pipelines.bundled.render.outlook import outlook
from calotype.pipelines.bundled.render.roomplan import RoomPlan
from calotype.pipelines.bundled.rooms import Door
from calotype.pipelines.bundled.scene import Scene

_OAK, _BRASS = rgb(0.58, 0.38, 0.23), rgb(0.84, 0.68, 0.36)


def doorway(wall: Wall, plan: RoomPlan, palette: Palette, scene: Scene, light: Light, tint: Vector, door: Door) -> None:
    """Beside the window, where no furniture stands, in the light of the room."""
    half, high = 0.135 * door.leaves, min(plan.top - 0.06, 0.62)
    inner = abs(plan.window_x) - plan.window_width / 2 if plan.windows else half
    x = plan.side * min(inner - half - 0.09, 0.0)
    x = float(np.clip(x, plan.left + half + 0.06, plan.right - half - 0.06))
    casing = np.clip(mix(palette.panel, 1.0, 0.4) * tint, 0, 1)
    wall.box(x - half - 0.032, 0.0, x + half + 0.032, high + 0.034, casing, bevel=0.006, strength=0.35)
    tone = (rgb(*door.colour) if door.colour is not None else _OAK) * tint
    if not door.open:
        wide = 2 * half / door.leaves
        for k in range(door.leaves):
            left = x - half + wide * k
            _leaf(wall, left, left + wide, high, tone)
            knob = left + (0.88 if k == 0 else 0.12) * wide
            wall.ball(knob, 0.27, 0.014, _BRASS * tint, gloss=0.4)
        return
    _beyond(wall, scene, light, (x - half, x + half, high))
    for side in (-1, 1)[: door.leaves]:
        hinge = x + side * half
        swung = hinge + 0.10 * side
        leaf = np.array(((hinge, 0.0), (swung, -0.055), (swung, high + 0.03), (hinge, high)))
        wall.fill([leaf], np.stack([tone * 1.05, tone * 0.8]), bevel=0.006)
        for low, up in ((0.08, 0.40), (0.50, 0.88)):
            across = hinge + (swung - hinge) * np.array((0.22, 0.80, 0.80, 0.22))
            rows = np.array((low * high - 0.008, low * high - 0.03, up * high + 0.012, up * high))
            wall.fill([np.stack([across, rows], -1)], tone * 0.84, bevel=-0.004)
    if scene.room.view is None:
        px, py = wall.at(((x, high / 2),))[0]
        glow(wall.image, px, py, 0.4 * wall.unit, 0.5 * wall.unit, rgb(1.0, 0.86, 0.60), 0.35)


def _leaf(wall: Wall, x0: float, x1: float, high: float, tone: Vector) -> None:
    wall.box(x0 + 0.003, 0.0, x1 - 0.003, high, np.stack([tone * 1.06, tone * 0.88]), bevel=0.006)
    inset = 0.16 * (x1 - x0)
    for low, top in ((0.08, 0.42), (0.52, 0.92)):
        wall.box(x0 + inset, low * high, x1 - inset, top * high, tone * 0.92, bevel=0.006, strength=-0.3)


def _beyond(wall: Wall, scene: Scene, light: Light, opening: tuple[float, float, float]) -> None:
    """What lies behind an open door: the view, or the light of another room."""
    x0, x1, high = opening
    if scene.room.view is None:
        wall.box(x0, 0.0, x1, high, np.stack([rgb(0.98, 0.88, 0.68), rgb(1.0, 0.95, 0.82)]), bevel=0)
        wall.box(x0, 0.0, x1, 0.10, np.stack([rgb(0.80, 0.62, 0.42), rgb(0.90, 0.74, 0.52)]), bevel=0)
        return
    left, low, right, top = (round(float(v)) for v in wall.at(((x0, 0.0), (x1, high))).ravel())
    view = outlook(scene, light, right - left, low - top, 2)
    height, width = wall.image.shape[:2]
    ax, ay, bx, by = max(left, 0), max(top, 0), min(right, width), min(low, height)
    if bx > ax and by > ay:
        wall.image[ay:by, ax:bx] = view[ay - top : by - top, ax - left : bx - left]
