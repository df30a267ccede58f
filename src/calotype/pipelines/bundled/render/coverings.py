"""Coverings: what a room's walls are of where they are neither papered at random nor painted: tiles, panels, logs,
paper screens, bare masonry."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.ambience import Masonry
from calotype.pipelines.bundled.render.canvas import Image, mix, smoothstep
from calotype.pipelines.bundled.render.interior import Palette, Wall
from calotype.pipelines.bundled.render.light import Vector, rgb
from calotype.pipelines.bundled.render.masonry import walling
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.planks import Wood, planks
from calotype.pipelines.bundled.render.roomplan import RoomPlan
from calotype.pipelines.bundled.render.solids import rect
from calotype.pipelines.bundled.rooms import Covering

_MASONRY = {
    Covering.BRICK: Masonry.BRICK,
    Covering.STONE: Masonry.STONE,
    Covering.CONCRETE: Masonry.CONCRETE,
    Covering.WOOD: Masonry.WOOD,
}
_PAINTED = frozenset({Covering.BRICK, Covering.CONCRETE})
"""Of these the albedo has its own colour unless the prompt paints it."""


def cover(wall: Wall, plan: RoomPlan, palette: Palette, covering: Covering, seed: int, *, painted: bool) -> None:
    """The wall down to the floor. painted: in the palette's colour, whatever it is of."""
    rows = max(1, round(plan.floor))
    part = wall.image[:rows]
    x = ((np.arange(part.shape[1], dtype=np.float32) + 0.5) - np.float32(plan.x))[None] / np.float32(wall.unit)
    y = (np.float32(plan.floor) - np.arange(rows, dtype=np.float32) - 0.5)[:, None] / np.float32(wall.unit)
    colour: Vector = palette.wall
    if covering in _MASONRY:
        own = None if not painted and covering in _PAINTED else (float(colour[0]), float(colour[1]), float(colour[2]))
        part[:] = walling(_MASONRY[covering], x, -y, 1 / wall.unit, seed, own)
    elif covering is Covering.TILES:
        part[:] = _tiled(x, y, 1 / wall.unit, colour)
    elif covering is Covering.LOGS:
        part[:] = _logs(x, y, colour, seed)
    else:
        part[:] = colour
        grain = sample("fine", x * np.float32(420), y * np.float32(420)) - np.float32(0.5)
        part *= (1 + np.float32(0.030) * grain)[..., None]
    if covering is Covering.PAPER:
        _papered(part, x, y, colour)
    if covering in (Covering.PANELS, Covering.PAPER):
        _panelled(wall, plan, palette, 1.0 if covering is Covering.PANELS else 0.22)
    if covering is Covering.PAPER_SCREENS:
        _screens(wall, plan)


def _tiled(x: Image, y: Image, footprint: float, colour: Vector) -> Image:
    wide, tall, joint = 0.105, 0.0525, 0.0030
    row = np.floor(y / np.float32(tall))
    u = x / np.float32(wide) + np.float32(0.5) * (row % 2)
    i = np.floor(u)
    gap = np.minimum(np.minimum(u - i, 1 - (u - i)) * wide, np.minimum(y / tall - row, 1 - (y / tall - row)) * tall)
    chance = ((np.sin(i * 127.1 + row * 311.7) * 43758.547) % 1.0).astype(np.float32)
    body = smoothstep(gap, 0.4 * joint, joint + footprint)
    shine = smoothstep(y / np.float32(tall) - row, 0.72, 0.96) * np.float32(0.16)
    tone = colour * (np.float32(0.90) + np.float32(0.17) * chance + shine)[..., None]
    return np.asarray(np.clip(mix(mix(colour, 1.0, 0.45) * 0.86, tone, body[..., None]), 0, 1), np.float32)


def _logs(x: Image, y: Image, colour: Vector, seed: int) -> Image:
    tall = 0.115
    row = np.floor(y / np.float32(tall))
    v = (y / np.float32(tall) - row) * 2 - 1
    wood = Wood(dark=colour * 0.66, light=np.minimum(colour * 1.14, 1), ring=0.7)
    size = np.full((len(y), x.shape[1]), 0.002, np.float32)
    boards = planks(y + 0 * x, x + 0 * y, size, wood, seed, board=tall, length=40, joint=0.0)
    round_ = np.sqrt(np.clip(1 - v * v, 0, 1)) * np.float32(0.62) + np.float32(0.46) + np.float32(0.12) * v
    return np.clip(boards * round_[..., None], 0, 1)


def _papered(part: Image, x: Image, y: Image, colour: Vector) -> None:
    """A damask of the wall's own colour."""
    step = np.float32(0.12)
    row = np.floor(y / step)
    u = (x / step + np.float32(0.5) * (row % 2)) % 1.0 - np.float32(0.5)
    v = (y / step) % 1.0 - np.float32(0.5)
    reach = np.hypot(u * 1.25, v)
    angle = np.arctan2(v, u)
    petal = smoothstep(np.float32(0.30) + np.float32(0.12) * np.cos(angle * 6) - reach, -0.02, 0.04)
    core = smoothstep(reach, 0.09, 0.05)
    tone = mix(colour, 1.0, 0.24) if colour.mean() < 0.6 else colour * 0.88
    part += (tone - part) * (np.clip(petal - core, 0, 1) * np.float32(0.6))[..., None]


def _panelled(wall: Wall, plan: RoomPlan, palette: Palette, reach: float) -> None:
    """Raised panels; on the wall's lower part where ``reach`` is low."""
    high = plan.top * reach if reach < 1 else plan.top + 0.05
    tone = palette.wall if reach == 1 else palette.panel
    step = 0.22
    wall.fill([rect(plan.left - 0.1, 0, plan.right + 0.1, high)], tone)
    rails = [(0.05, high - 0.03)] if reach < 1 else [(0.05, 0.24), (0.28, plan.top - 0.02)]
    for i in range(int(plan.left / step) - 1, int(plan.right / step) + 2):
        for low, top in rails:
            wall.box(i * step + 0.022, low, (i + 1) * step - 0.022, top, tone * 0.97, bevel=0.006, strength=-0.28)
            wall.box(
                i * step + 0.036,
                low + 0.016,
                (i + 1) * step - 0.036,
                top - 0.016,
                tone * 1.04,
                bevel=0.006,
                strength=0.28,
            )
    if reach < 1:
        wall.box(plan.left - 0.1, high, plan.right + 0.1, high + 0.016, tone * 1.06, bevel=0.004)


def _screens(wall: Wall, plan: RoomPlan) -> None:
    """Sliding doors of paper on a wooden lattice, plaster over them."""
    high = min(plan.top - 0.10, 0.66)
    frame, step = rgb(0.34, 0.22, 0.14), 0.33
    for i in range(int(plan.left / step) - 1, int(plan.right / step) + 2):
        a, b = i * step, (i + 1) * step
        wall.fill([rect(a, 0.02, b, high)], np.stack([rgb(1.0, 0.98, 0.92), rgb(0.97, 0.93, 0.84)]))
        wall.box(a, 0.02, b, 0.12, frame * 1.5, bevel=0.003)
        for k in range(1, 4):
            x = a + step * k / 4
            wall.fill([rect(x - 0.002, 0.12, x + 0.002, high)], frame)
        for k in range(1, 6):
            y = 0.12 + (high - 0.12) * k / 6
            wall.fill([rect(a, y - 0.002, b, y + 0.002)], frame)
        wall.box(a - 0.008, 0.02, a + 0.008, high, frame, bevel=0.003)
    wall.box(plan.left - 0.1, high, plan.right + 0.1, high + 0.03, frame, bevel=0.004)
    wall.box(plan.left - 0.1, 0, plan.right + 0.1, 0.022, frame, bevel=0.003)
