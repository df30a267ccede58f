"""Stocking: what the shelves of a room are full of, and what hangs on its walls, in the pack's own pictures."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import cv2
import numpy as np

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.camera import Angle
from calotype.pipelines.bundled.render.canvas import Image
from calotype.pipelines.bundled.render.fixtures import counter, spans
from calotype.pipelines.bundled.render.furniture import Rng
from calotype.pipelines.bundled.render.interior import Wall, indoors_of, stream
from calotype.pipelines.bundled.render.light import Vector, rgb
from calotype.pipelines.bundled.render.material import Sprite
from calotype.pipelines.bundled.render.roomplan import RoomPlan, plan_room
from calotype.pipelines.bundled.render.solids import Key
from calotype.pipelines.bundled.render.sprites import enlarge
from calotype.pipelines.bundled.render.stage import Clearing
from calotype.pipelines.bundled.render.window import bars
from calotype.pipelines.bundled.rooms import Use
from calotype.pipelines.bundled.scene import BARE, Coat, Scene

Sprites = Callable[[str, Coat], Sprite]

WALLED_ROOMS = frozenset(
    {Environment.ROOM, Environment.KITCHEN, Environment.BEDROOM, Environment.LIBRARY, Environment.CAFE}
)
_ROW, _CELL, _LOW, _HIGH = 0.155, 0.125, 0.03, 0.76
_HUNG_ROW, _HUNG_CELL, _HUNG_LOW = 0.19, 0.19, 0.36
_ABOVE: dict[Use | None, float] = {Use.WORKSHOP: 0.34, Use.TAVERN: 0.36, Use.LABORATORY: 0.44, Use.LOBBY: 0.42}
"""Where shelves begin over what is built in; in a shop at the floor."""
_PEGGED = frozenset({Use.WORKSHOP, Use.GARAGE})
"""On their walls hangs on pegs what they are full of."""
_WOOD = rgb(0.62, 0.45, 0.29)


def stock_up(image: Image, scene: Scene, clearing: Clearing, sprite: Sprites) -> None:
    """Draws the stock of a scene's room onto its painted wall."""
    room = scene.room
    level = scene.camera.angle is Angle.LEVEL
    if (
        not (room.stock or room.hung or room.dangling or room.watchers)
        or scene.environment not in WALLED_ROOMS
        or not level
    ):
        return
    height, width = image.shape[:2]
    plan = plan_room(scene, width, height, clearing)
    wall = Wall(image=image, unit=plan.unit, x=plan.x, floor=plan.floor, key=Key(x=0.75 * plan.side, y=-0.66))
    inside = indoors_of(scene)
    tint = np.clip(inside.ambient + inside.window * 0.4 + inside.lamp * 0.5, 0, 1.05).astype(np.float32)
    rng = stream(scene, 21)
    top = min(plan.top - 0.05, _HIGH)
    for asset in room.watchers:
        if plan.windows:
            _peep(wall, plan, sprite(asset, BARE), tint)
    if room.dangling:
        _dangle(wall, rng, [sprite(asset, BARE) for asset in room.dangling], (plan.left, plan.right, plan.top), tint)
    if room.use in _PEGGED and (room.stock or room.hung):
        for a, b in spans(plan):
            wall.box(a, _ABOVE[Use.WORKSHOP], b, top, _WOOD * tint, radius=0.008, bevel=0.004)
            shown = [sprite(asset, BARE) for asset in dict.fromkeys((*room.stock, *room.hung))]
            _hang(wall, shown, (a, b, _ABOVE[Use.WORKSHOP], top), tint)
        return
    if room.stock:
        low = _ABOVE.get(room.use, _LOW if room.use in (Use.SHOP, Use.CELLAR, Use.WAREHOUSE) else 0.30)
        for a, b in spans(plan):
            _board_up(wall, rng, [sprite(asset, BARE) for asset in room.stock], (a, b, low, top), tint)
        if room.use is Use.SHOP and all(element.asset != "shop counter" for element in scene.elements):
            a, b = max(spans(plan), key=lambda span: span[1] - span[0], default=(-0.3, 0.3))
            m, half = (a + b) / 2 + 0.16 * plan.side * (b - a), min(0.34, 0.26 * (b - a))
            counter(wall, m - half, m + half, 0.26, _WOOD * 0.8 * tint, _WOOD * 1.35 * tint)
    if room.hung:
        for a, b in spans(plan):
            _hang(wall, [sprite(asset, BARE) for asset in room.hung], (a, b, _HUNG_LOW, top), tint)


def _board_up(
    wall: Wall, rng: Rng, sprites: Sequence[Sprite], ends: tuple[float, float, float, float], tint: Vector
) -> None:
    """Shelves from one end to the other, and on every board a row of them."""
    x0, x1, y0, y1 = ends
    if x1 - x0 < 0.2:
        return
    wood = _WOOD * tint
    rows = max(1, round((y1 - y0) / _ROW))
    step = (y1 - y0) / rows
    wall.box(x0, y0, x1, y1, np.stack([wood * 0.50, wood * 0.62]), bevel=0.003)
    count = 0
    for row in range(rows):
        y = y0 + row * step
        wall.box(x0, y, x1, y + 0.012, wood * 1.05, bevel=0.003)
        cells = max(1, int((x1 - x0 - 0.03) / _CELL))
        pitch = (x1 - x0 - 0.03) / cells
        for cell in range(cells):
            middle = x0 + 0.015 + pitch * (cell + 0.5) + 0.008 * rng.normal()
            _put(wall, sprites[count % len(sprites)], middle, y + 0.012, pitch * 0.94, step - 0.03, tint)
            count += 1
        count += row + 1
    for x in (x0, x1):
        wall.box(x - 0.010, y0, x + 0.010, y1 + 0.008, wood, bevel=0.003)
    wall.box(x0 - 0.010, y1 - 0.004, x1 + 0.010, y1 + 0.012, wood * 1.1, bevel=0.003)


def _hang(wall: Wall, sprites: Sequence[Sprite], ends: tuple[float, float, float, float], tint: Vector) -> None:
    """Rows of them on the wall itself."""
    x0, x1, y0, y1 = ends
    columns, rows = int((x1 - x0) / _HUNG_CELL), max(1, int((y1 - y0) / _HUNG_ROW))
    for row in range(rows):
        for column in range(columns):
            x = x0 + (x1 - x0) * (column + 0.5) / columns
            y = y0 + (y1 - y0) * (row + 0.5) / rows - 0.075
            _put(wall, sprites[(row + column) % len(sprites)], x, y, 0.15, 0.14, tint)


def _peep(wall: Wall, plan: RoomPlan, sprite: Sprite, tint: Vector) -> None:
    """Its upper part in the window, behind the bars."""
    image, unit = wall.image, wall.unit
    middle = max(plan.windows, key=abs)
    half = plan.window_width / 2
    x0, x1 = (round(wall.x + (middle + side * half) * unit) for side in (-1, 1))
    y0, y1 = round(wall.floor - plan.window_high * unit), round(wall.floor - (plan.window_low + 0.012) * unit)
    x0, x1, y0, y1 = max(0, x0), min(image.shape[1], x1), max(0, y0), min(image.shape[0], y1)
    if x1 - x0 < 8 or y1 - y0 < 8:
        return
    pane = np.ascontiguousarray(image[y0:y1, x0:x1])
    # of somebody who stands there it is the face, of a beast the front
    tall = (y1 - y0) * (2.5 if sprite.shape[0] > 1.4 * sprite.shape[1] else 1.45)
    foot = ((x1 - x0) * 0.5, 0.06 * (y1 - y0) + tall)
    lay_sprite(pane, sprite, foot, (2.4 * (x1 - x0), tall), tint * np.float32(0.92))
    image[y0:y1, x0:x1] = pane
    bars(wall, plan, middle, np.clip(rgb(0.96, 0.95, 0.93) * tint, 0, 1))


def _dangle(wall: Wall, rng: Rng, sprites: Sequence[Sprite], ends: tuple[float, float, float], tint: Vector) -> None:
    """A row of them on cords from above, some lower than others."""
    left, right, top = ends
    count = max(6, round((right - left) / 0.17))
    for k in range(count):
        x = left + (right - left) * (k + 0.5 + 0.3 * (rng.random() - 0.5)) / count
        low = top - 0.20 - 0.20 * rng.random()
        wall.box(x - 0.0022, low + 0.11, x + 0.0022, top + 0.1, rgb(0.24, 0.20, 0.18) * tint, bevel=0.0)
        _put(wall, sprites[k % len(sprites)], x, low, 0.15, 0.13, tint)


def _put(wall: Wall, sprite: Sprite, x: float, y: float, width: float, height: float, tint: Vector) -> None:
    """One of them, as large as its room allows, with its foot at a height over the floor."""
    unit = wall.unit
    lay_sprite(wall.image, sprite, (wall.x + x * unit, wall.floor - y * unit), (width * unit, height * unit), tint)


def lay_sprite(
    image: Image, sprite: Sprite, foot: tuple[float, float], room: tuple[float, float], tint: Vector
) -> None:
    """A sprite with its foot at a pixel, as large as so much room allows, and its shadow behind it."""
    tall, wide = sprite.shape[:2]
    scale = min(room[0] / wide, room[1] / tall)
    w, h = max(2, round(wide * scale)), max(2, round(tall * scale))
    drawn = enlarge(sprite, w, h)
    left, top = round(foot[0] - w / 2), round(foot[1]) - h
    _shade(image, drawn[..., 3], left + max(1, w // 16), top + max(1, h // 20))
    _lay(image, drawn[..., :3] * tint, drawn[..., 3], left, top)


def _shade(image: Image, alpha: Image, left: int, top: int) -> None:
    soft = cv2.GaussianBlur(np.ascontiguousarray(alpha), (0, 0), max(1.0, alpha.shape[0] / 22))
    _lay(image, np.zeros((*alpha.shape, 3), np.float32), soft * np.float32(0.42), left, top)


def _lay(image: Image, colours: Image, alpha: Image, left: int, top: int) -> None:
    height, width = image.shape[:2]
    x0, y0 = max(0, left), max(0, top)
    x1, y1 = min(width, left + alpha.shape[1]), min(height, top + alpha.shape[0])
    if x1 <= x0 or y1 <= y0:
        return
    own = (slice(y0 - top, y1 - top), slice(x0 - left, x1 - left))
    share = alpha[own][..., None]
    part = image[y0:y1, x0:x1]
    part += (np.clip(colours[own], 0, 1) - part) * share
