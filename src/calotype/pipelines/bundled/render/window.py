"""A room's window: the view, the sash, the curtains, and the light that falls through it."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.render.canvas import (
    Image,
    blend,
    blur,
    ellipse,
    mix,
    polygon_mask,
)
from calotype.pipelines.bundled.render.furniture import curtain
from calotype.pipelines.bundled.render.interior import Palette, Wall
from calotype.pipelines.bundled.render.light import Light, Vector, rgb
from calotype.pipelines.bundled.render.outlook import outlook
from calotype.pipelines.bundled.render.roomplan import FAR, RoomPlan
from calotype.pipelines.bundled.render.solids import Points, arch, rect
from calotype.pipelines.bundled.rooms import Glass
from calotype.pipelines.bundled.scene import Scene


def window(wall: Wall, plan: RoomPlan, palette: Palette, scene: Scene, light: Light, tint: Vector) -> None:
    """The view, the sash and the casing. Drawn after the room is lit, in colours of its own light."""
    for middle in plan.windows:
        _one(wall, plan, middle, palette, scene, light, tint)


def _one(wall: Wall, plan: RoomPlan, middle: float, palette: Palette, scene: Scene, light: Light, tint: Vector) -> None:
    x0, x1 = middle - plan.window_width / 2, middle + plan.window_width / 2
    y0, y1 = plan.window_low, plan.window_high
    outline = _opening(x0, y0, x1, y1, plan.shape)
    low = 0.026 if plan.shape is Glass.ROUND else 0.004
    casing = _opening(x0 - 0.026, y0 - low, x1 + 0.026, y1 + 0.026, plan.shape)
    white = np.clip(mix(palette.panel, rgb(1, 1, 1), 0.4) * tint, 0, 1)
    wall.shadow([casing], drop=0.012, softness=0.012, strength=0.28)
    wall.fill([casing], white, bevel=0.006, strength=0.35)
    shape = wall.at(outline)
    height, width = wall.image.shape[:2]
    ax, ay = (int(v) for v in np.floor(shape.min(0)))
    bx, by = (int(v) for v in np.ceil(shape.max(0)))
    view = outlook(scene, light, bx - ax, by - ay, 1)
    cx0, cy0, cx1, cy1 = max(ax, 0), max(ay, 0), min(bx, width), min(by, height)
    if cx1 > cx0 and cy1 > cy0:
        mask = polygon_mask((cy1 - cy0, cx1 - cx0), [shape - (cx0, cy0)])
        blend(wall.image[cy0:cy1, cx0:cx1], view[cy0 - ay : cy1 - ay, cx0 - ax : cx1 - ax], mask)
    if plan.shape is Glass.ROUND:
        _cross(wall, middle, (y0 + y1) / 2, (x1 - x0) / 2, white)
        return
    reveal = [rect(x0, y0, x0 + 0.006, y1), rect(x1 - 0.006, y0, x1, y1)]
    wall.fill([reveal[0 if wall.key.x < 0 else 1]], rgb(0.1, 0.1, 0.15), alpha=0.18)
    bars(wall, plan, middle, white)
    if scene.room.blinds:
        _blinds(wall, (x0, y0, x1, y1), white)
    wall.box(x0, y0, x1, y0 + 0.012, white, bevel=0.003)
    if plan.shape is Glass.DOORS:
        for s in (-1, 1):
            wall.box(middle + s * 0.020 - 0.004, 0.25, middle + s * 0.020 + 0.004, 0.35, white * 0.45, bevel=0.002)
        return
    wall.shadow([rect(x0 - 0.04, y0 - 0.030, x1 + 0.04, y0 - 0.016)], drop=0.022, softness=0.010, strength=0.35)
    wall.box(x0 - 0.045, y0 - 0.026, x1 + 0.045, y0 - 0.002, white, radius=0.004, bevel=0.006, strength=0.4)


def _blinds(wall: Wall, opening: tuple[float, float, float, float], white: Vector) -> None:
    """Slats half turned, on two cords, over the upper part."""
    x0, y0, x1, y1 = opening
    step = 0.026
    for y in np.arange(y0 + 0.02, y1, step):
        wall.box(x0, float(y), x1, float(y) + 0.58 * step, np.stack([white, white * 0.74]), bevel=0.002)
    for x in (x0 + 0.18 * (x1 - x0), x1 - 0.18 * (x1 - x0)):
        wall.box(x - 0.002, y0 + 0.02, x + 0.002, y1, white * 0.6, bevel=0)
    wall.box(x0 - 0.01, y1 - 0.028, x1 + 0.01, y1 + 0.006, white * 0.92, bevel=0.005)


def bars(wall: Wall, plan: RoomPlan, middle: float, white: Vector) -> None:
    """Those between the panes of the window in the middle of a place on the wall."""
    x0, x1 = middle - plan.window_width / 2, middle + plan.window_width / 2
    y0, y1 = plan.window_low, plan.window_high
    cols, rows = plan.panes
    w = 0.0065
    for i in range(1, cols):
        x = x0 + (x1 - x0) * i / cols
        wall.box(x - w, y0, x + w, y1 - 0.002, white, bevel=0.003, strength=0.35)
    for j in range(1, rows):
        y = y0 + (y1 - y0) * j / rows
        wall.box(x0, y - w, x1, y + w, white, bevel=0.003, strength=0.35)


def _opening(x0: float, y0: float, x1: float, y1: float, shape: Glass) -> Points:
    if shape is Glass.ROUND:
        return ellipse((x0 + x1) / 2, (y0 + y1) / 2, (x1 - x0) / 2, (y1 - y0) / 2, 72)
    return arch(x0, -y1, x1, -y0) * (1, -1) if shape is Glass.ARCHED else rect(x0, y0, x1, y1)


def _cross(wall: Wall, x: float, y: float, reach: float, colour: Vector) -> None:
    """The bars of a round window."""
    wall.box(x - 0.007, y - reach, x + 0.007, y + reach, colour, bevel=0.003, strength=0.35)
    wall.box(x - reach, y - 0.007, x + reach, y + 0.007, colour, bevel=0.003, strength=0.35)


def sun_patch(plan: RoomPlan, shape: tuple[int, int], scale: float) -> Image:
    """Where the sun through the panes falls on the floor: a mask at a reduced size."""
    cols, rows = plan.panes
    x0, y0 = plan.window_x - plan.window_width / 2, plan.window_low
    w, h = plan.window_width / cols, (plan.window_high - plan.window_low) / rows
    shapes = []
    for i in range(cols):
        for j in range(rows):
            quad = rect(x0 + i * w + 0.008, y0 + j * h + 0.008, x0 + (i + 1) * w - 0.008, y0 + (j + 1) * h - 0.008)
            quad = np.stack([quad[:, 0] * 0.92 - plan.side * quad[:, 1] * 0.42, FAR - 0.12 - quad[:, 1] * 1.02], -1)
            shapes.append(plan.on_floor(quad) * scale)
    return blur(polygon_mask(shape, shapes), 0.005 * plan.unit * scale)


def hang_curtains(wall: Wall, plan: RoomPlan, fabric: Vector, rng: np.random.Generator) -> None:
    """A pair on a rod, long or short, straight or tied back."""
    top = min(plan.window_high + 0.045, plan.top - 0.012)
    bottom = 0.03 if rng.random() < 0.6 else plan.window_low - 0.06
    tied = rng.random() < 0.45
    reach = plan.window_width * (0.12 + 0.10 * rng.random())
    for s in (-1.0, 1.0):
        outer = plan.window_x + s * (plan.window_width / 2 + 0.060)
        inner = outer - s * (0.05 + reach)
        shape = rect(min(outer, inner), bottom, max(outer, inner), top)
        wall.shadow([shape], drop=0.012, softness=0.014, strength=0.16)
        curtain(wall, outer, inner, top, bottom, fabric, tied=tied, seed=int(rng.integers(1 << 30)))
    x0, x1 = plan.window_x - plan.window_width / 2 - 0.085, plan.window_x + plan.window_width / 2 + 0.085
    rod = rgb(0.46, 0.33, 0.24)
    wall.box(x0, top - 0.004, x1, top + 0.008, rod, radius=0.006, bevel=0.004, strength=0.5)
    for x in (x0, x1):
        wall.ball(x, top + 0.002, 0.012, rod)
