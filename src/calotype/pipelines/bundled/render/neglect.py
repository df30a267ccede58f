"""Neglect: what has become of a room: water on its floor, plants on its walls, rubble, cobwebs, things all over."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import cv2
import numpy as np

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.camera import Angle
from calotype.pipelines.bundled.footing import INDOORS
from calotype.pipelines.bundled.render.canvas import Image, blend, ellipse, mix, polygon_mask
from calotype.pipelines.bundled.render.interior import indoors_of, stream
from calotype.pipelines.bundled.render.light import Vector, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.roomplan import plan_room
from calotype.pipelines.bundled.render.solids import Points, strip
from calotype.pipelines.bundled.render.stage import Clearing
from calotype.pipelines.bundled.render.stocking import WALLED_ROOMS, Sprites, lay_sprite
from calotype.pipelines.bundled.rooms import Upkeep, Use
from calotype.pipelines.bundled.scene import BARE, Scene

Rng = np.random.Generator

_LEAVES = (rgb(0.24, 0.46, 0.16), rgb(0.34, 0.56, 0.20), rgb(0.18, 0.38, 0.16), rgb(0.44, 0.62, 0.26))
_TUFTS = ("fern", "bush", "ivy")
_THINGS: dict[Use | None, tuple[str, ...]] = {
    Use.WORKSHOP: ("toolbox", "wooden crate", "bucket", "cardboard box", "paintbrush", "jar"),
    Use.GARAGE: ("tire", "toolbox", "cardboard box", "bucket", "oil drum"),
    Use.OFFICE: ("stack of books", "open cardboard box", "folder", "paper note", "mug"),
    Use.LABORATORY: ("alembic", "stack of books", "test tube", "jar", "open book"),
    Use.ATELIER: ("paint palette", "easel", "jar", "paintbrush", "picture frame"),
    Use.SHOP: ("wooden crate", "wicker basket", "cardboard box", "barrel"),
}
_ANYTHING = (
    "stack of books",
    "cardboard box",
    "suitcase",
    "wicker basket",
    "folded clothes",
    "old radio",
    "urn",
    "book",
)


def neglect(image: Image, scene: Scene, horizon: float, sprite: Sprites) -> None:
    """Draws it onto the painted room, whose floor begins at the horizon, a part of the height."""
    level = scene.camera.angle is Angle.LEVEL
    upkeep = scene.room.upkeep
    if not upkeep or not level or scene.environment not in INDOORS - {Environment.TABLE, Environment.STUDIO}:
        return
    rng = stream(scene, 33)
    inside = indoors_of(scene)
    tint = np.clip(inside.ambient + inside.window * 0.4 + inside.lamp * 0.5, 0, 1.05).astype(np.float32)
    for kind, paint in _PAINTERS:
        if kind in upkeep:
            paint(image, scene, horizon * image.shape[0], rng, tint, sprite)


def _fill(image: Image, shape: Points, colour: Vector, alpha: float = 1.0) -> None:
    """A shape in pixels, within its own bounds."""
    height, width = image.shape[:2]
    low, high = np.floor(shape.min(0)).astype(int) - 1, np.ceil(shape.max(0)).astype(int) + 2
    x0, y0, x1, y1 = max(0, low[0]), max(0, low[1]), min(width, high[0]), min(height, high[1])
    if x1 > x0 and y1 > y0:
        part = image[y0:y1, x0:x1]
        blend(part, colour, polygon_mask(part.shape[:2], [shape - (x0, y0)]) * np.float32(alpha))


def _ruined(image: Image, scene: Scene, floor: float, rng: Rng, tint: Vector, sprite: Sprites) -> None:
    """Plaster that came off the bricks, cracks, stains, and rubble along the wall."""
    height, width = image.shape[:2]
    u = min(height, width)
    panes: list[tuple[float, float]] = []
    if scene.environment in WALLED_ROOMS:
        plan = plan_room(scene, width, height, Clearing())
        half = plan.window_width / 2
        panes = [(plan.x + (m - half) * plan.unit, plan.x + (m + half) * plan.unit) for m in plan.windows]
    for _ in range(9):
        x, y, r = width * rng.random(), floor * (0.15 + 0.8 * rng.random()), u * (0.05 + 0.08 * rng.random())
        if any(a - 1.2 * r < x < b + 1.2 * r for a, b in panes):
            continue
        turn = np.linspace(0, 2 * np.pi, 22, endpoint=False)
        reach = r * (0.55 + 0.6 * rng.random(22))
        edge = np.stack([x + 1.3 * reach * np.cos(turn), np.minimum(floor, y + reach * np.sin(turn))], -1)
        _fill(image, edge, mix(rgb(0.72, 0.69, 0.62), 1.0, 0.1) * tint)
        inner = np.array((x, y)) + (edge - (x, y)) * 0.90
        _fill(image, np.minimum(inner, (width, floor)), rgb(0.52, 0.30, 0.23) * tint)
        step = u * 0.022
        for row in range(int(-1.3 * r / step), int(1.3 * r / step)):
            half = r * 0.95 * np.sqrt(max(0.0, 1 - (row * step / r) ** 2))
            if half > step and y + row * step < floor:
                line = np.array(((x - half, y + row * step), (x + half, y + row * step)))
                _fill(image, strip(line, u * 0.0035), rgb(0.36, 0.22, 0.18) * tint, 0.8)
    for _ in range(7):
        at = np.array((width * rng.random(), floor * rng.random() * 0.5))
        if any(a - 0.06 * u < at[0] < b + 0.06 * u for a, b in panes):
            continue
        path = [at]
        for _ in range(6):
            at = at + u * np.array((0.05 * rng.normal(), 0.02 + 0.05 * rng.random()))
            path.append(np.minimum(at, (width, floor)))
        _fill(image, strip(np.array(path), u * 0.003), rgb(0.20, 0.18, 0.16) * tint, 0.6)
    for _ in range(46):
        x, near = width * rng.random(), rng.random() ** 2.2
        y, r = floor + (0.02 + 0.55 * near) * (height - floor), u * (0.008 + 0.022 * rng.random()) * (1 + near)
        turn = np.linspace(0, 2 * np.pi, 7, endpoint=False) + rng.random()
        reach = r * (0.7 + 0.5 * rng.random(7))
        tone = (rgb(0.55, 0.53, 0.49), rgb(0.50, 0.31, 0.24), rgb(0.42, 0.40, 0.38))[int(rng.integers(3))] * tint
        _fill(image, ellipse(x, y + 0.5 * r, 1.2 * r, 0.4 * r, 16), rgb(0.05, 0.04, 0.04), 0.35)
        stone = np.stack([x + reach * np.cos(turn), y + 0.7 * reach * np.sin(turn)], -1)
        _fill(image, stone, tone * 0.75)
        _fill(image, np.array((x, y - 0.15 * r)) + (stone - (x, y)) * 0.72, tone * 1.1)


def _overgrown(image: Image, scene: Scene, floor: float, rng: Rng, tint: Vector, sprite: Sprites) -> None:
    """Creepers from above and up the wall, ferns along it."""
    height, width = image.shape[:2]
    u = min(height, width)
    for k in range(26):
        hangs = k % 3 != 0
        x = width * (k + rng.random()) / 26
        long = u * (0.10 + 0.34 * rng.random() ** 1.4) * (1.5 if abs(x / width - 0.5) > 0.34 else 0.8)
        t = np.linspace(0, 1, max(5, int(long / (u * 0.018))))
        sway = u * 0.022 * np.sin(4 * t + k) + u * 0.03 * t * rng.normal()
        y = long * t - u * 0.02 if hangs else floor - long * 1.2 * t
        path = np.stack([x + sway, y], -1)
        _fill(image, strip(path, u * 0.005), rgb(0.24, 0.22, 0.12) * tint)
        for px, py in path:
            for _ in range(3):
                r = u * (0.009 + 0.010 * rng.random())
                lx, ly = px + u * 0.018 * rng.normal(), py + u * 0.010 * rng.normal()
                tone = _LEAVES[int(rng.integers(4))] * tint * np.float32(0.8 + 0.35 * rng.random())
                _fill(image, ellipse(lx, ly, r, r * 0.72, 10), tone)
    for k in range(9):
        x = (k + 0.2 + 0.6 * rng.random()) / 9
        if abs(x - 0.5) < 0.14:
            continue
        size = u * (0.10 + 0.12 * rng.random())
        lay_sprite(image, sprite(_TUFTS[k % 3], BARE), (x * width, floor + 0.04 * u), (size, size), tint)


def _flooded(image: Image, scene: Scene, floor: float, rng: Rng, tint: Vector, sprite: Sprites) -> None:
    """Water from wall to wall, which mirrors the room."""
    height, width = image.shape[:2]
    first = int(floor + 0.008 * height)
    deep = height - first
    if deep < 4:
        return
    y = np.arange(deep, dtype=np.float32)[:, None]
    x = np.arange(width, dtype=np.float32)[None]
    depth = y / deep
    wave = sample("cloud", x * 0.35 / (0.25 + depth), y * 5.0 / (0.25 + depth)) - 0.5
    source = np.clip(first - y * (0.9 * first / max(deep, 1)) + wave * 26 * (0.3 + depth), 0, first - 1)
    across = np.clip(x + wave * 20 * (0.3 + depth), 0, width - 1)
    shown = cv2.remap(image, across.astype(np.float32), source.astype(np.float32), cv2.INTER_LINEAR)
    green = rgb(0.30, 0.44, 0.42) * tint
    share = (0.42 + 0.30 * depth)[..., None]
    water = shown * (1 - share) * 0.92 + green * share
    water += np.clip(wave - 0.16, 0, 1)[..., None] * 0.5 * tint
    image[first:] = np.clip(water, 0, 1)
    line = image[first : first + max(1, height // 240)]
    line += (rgb(0.85, 0.92, 0.92) * tint - line) * np.float32(0.5)


def _cluttered(image: Image, scene: Scene, floor: float, rng: Rng, tint: Vector, sprite: Sprites) -> None:
    """Heaps of things along the wall."""
    height, width = image.shape[:2]
    u = min(height, width)
    own = tuple(dict.fromkeys((*scene.room.stock, *scene.room.hung, *_THINGS.get(scene.room.use, ()))))
    things = own if len(own) > 3 else (*own, *_ANYTHING)
    for row, (count, drop) in enumerate(((11, 0.012), (9, 0.075))):
        for k in range(count):
            x = (k + 0.15 + 0.7 * rng.random()) / count
            if row and 0.24 < x < 0.76:
                continue
            size = u * (0.095 + 0.05 * rng.random()) * (1 + 0.5 * row)
            thing = sprite(things[int(rng.integers(len(things)))], BARE)
            lay_sprite(image, thing, (x * width, floor + drop * height), (size * 1.2, size), tint)


def _cobwebbed(image: Image, scene: Scene, floor: float, rng: Rng, tint: Vector, sprite: Sprites) -> None:
    """Webs in the upper corners."""
    height, width = image.shape[:2]
    reach = 0.34 * min(height, width)
    pale = rgb(0.90, 0.90, 0.90) * tint
    for side, scale in ((0.0, 1.0), (float(width), 0.85)):
        sign = 1 if side == 0 else -1
        turns = np.linspace(0.04, np.pi / 2 - 0.04, 7)
        rays = np.stack([sign * np.cos(turns), np.sin(turns)], -1) * reach * scale
        for ray in rays:
            _fill(image, strip(np.array(((side, 0.0), (side + ray[0], ray[1]))), 0.0035 * reach + 1), pale, 0.75)
        for ring in np.linspace(0.2, 0.92, 6):
            for one, other in pairwise(rays):
                middle = (one + other) / 2 * 0.90
                path = np.array((one, middle, other)) * ring + (side, 0.0)
                _fill(image, strip(path, 0.0025 * reach + 0.8), pale, 0.6)


_Paint = Callable[[Image, Scene, float, Rng, Vector, Sprites], None]
_PAINTERS: tuple[tuple[Upkeep, _Paint], ...] = (
    (Upkeep.RUINED, _ruined),
    (Upkeep.CLUTTERED, _cluttered),
    (Upkeep.OVERGROWN, _overgrown),
    (Upkeep.COBWEBBED, _cobwebbed),
    (Upkeep.FLOODED, _flooded),
)
