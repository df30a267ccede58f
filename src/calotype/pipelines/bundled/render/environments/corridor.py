"""A corridor: two walls of doors, a floor and a ceiling that run on to an end, each pixel by the ray through it."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render.canvas import Image, glow, mix, smoothstep
from calotype.pipelines.bundled.render.decor import LOOKS
from calotype.pipelines.bundled.render.floors import flooring
from calotype.pipelines.bundled.render.interior import indoors_of, lit_elements
from calotype.pipelines.bundled.render.light import Light, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.stage import Clearing, Stage
from calotype.pipelines.bundled.rooms import Flooring, Look
from calotype.pipelines.bundled.scene import RGB, Scene

_FINEST = 1400
_HALF, _EYE, _CEILING, _LENGTH = 0.95, 0.72, 1.05, 8.5
"""Half the width, the eye's height, the ceiling's over the eye, and how far the end is."""
_BAY, _DOOR, _TALL = 1.9, 0.52, 1.28
"""From door to door, half a door's width, its height."""


@dataclass(frozen=True, kw_only=True)
class _Style:
    wall: RGB
    dado: RGB
    door: RGB
    flooring: Flooring
    floor: RGB
    runner: RGB | None = None
    """A carpet down the middle."""
    lockers: bool = False


_HOTEL = _Style(
    wall=(0.86, 0.74, 0.54), dado=(0.50, 0.32, 0.20), door=(0.42, 0.25, 0.15), flooring=Flooring.CARPET,
    floor=(0.50, 0.13, 0.14), runner=(0.62, 0.22, 0.18),
)  # fmt: skip
_CLINIC = _Style(
    wall=(0.86, 0.92, 0.91),
    dado=(0.58, 0.76, 0.74),
    door=(0.78, 0.84, 0.86),
    flooring=Flooring.TILES,
    floor=(0.80, 0.85, 0.85),
)
_SCHOOL = _Style(
    wall=(0.93, 0.89, 0.76), dado=(0.93, 0.89, 0.76), door=(0.26, 0.46, 0.62), flooring=Flooring.CHEQUERED,
    floor=(0.62, 0.66, 0.64), lockers=True,
)  # fmt: skip
_HOUSE = _Style(
    wall=(0.84, 0.80, 0.70), dado=(0.93, 0.91, 0.86), door=(0.88, 0.86, 0.80), flooring=Flooring.BOARDS,
    floor=(0.62, 0.44, 0.28), runner=(0.56, 0.16, 0.16),
)  # fmt: skip
_PRISON = _Style(
    wall=(0.60, 0.61, 0.60),
    dado=(0.44, 0.50, 0.48),
    door=(0.34, 0.36, 0.38),
    flooring=Flooring.CONCRETE,
    floor=(0.54, 0.54, 0.53),
)
_SHIP = _Style(
    wall=(0.70, 0.75, 0.80),
    dado=(0.34, 0.39, 0.46),
    door=(0.46, 0.53, 0.62),
    flooring=Flooring.TILES,
    floor=(0.36, 0.40, 0.46),
)
_STYLES: dict[str, _Style] = {
    "prison": _PRISON,
    "jail": _PRISON,
    "spaceship": _SHIP,
    "spacecraft": _SHIP,
    "hotel": _HOTEL,
    "hospital": _CLINIC,
    "clinic": _CLINIC,
    "school": _SCHOOL,
}


def _style(scene: Scene) -> _Style:
    style = _STYLES.get(scene.room.kind, _CLINIC if scene.room.look is Look.CLINICAL else _HOUSE)
    look = LOOKS.get(scene.room.look) if scene.room.look is not None else None
    told = scene.room
    wall = (
        scene.tints.wall or told.wall or (look.wall if look is not None and look.wall and not told.kind else style.wall)
    )
    kind = told.flooring or style.flooring
    floor = told.floor or (style.floor if kind is style.flooring else None)
    return _Style(
        wall=wall,
        dado=style.dado if wall == style.wall else (0.9 * wall[0], 0.9 * wall[1], 0.9 * wall[2]),
        door=told.door.colour if told.door is not None and told.door.colour is not None else style.door,
        flooring=kind,
        floor=floor or (0.62, 0.60, 0.57),
        runner=told.rug_colour or (style.runner if told.flooring is None else None),
        lockers=style.lockers,
    )


def paint_corridor(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """Symmetrical about its middle. See :class:`~calotype.pipelines.bundled.render.stage.Painter`."""
    style = _style(scene)
    shrink = min(1.0, _FINEST / max(width, height))
    rows, columns = round(height * shrink), round(width * shrink)
    horizon = 0.46 - 0.04 * scene.camera.horizon
    unit = min(rows, (rows * columns) ** 0.5) * 0.94
    dx = np.broadcast_to((((np.arange(columns) + 0.5 - columns / 2) / unit)[None]).astype(np.float32), (rows, columns))
    dy = np.broadcast_to(((horizon * rows - np.arange(rows) - 0.5) / unit).astype(np.float32)[:, None], (rows, columns))
    side = _HALF / np.maximum(np.abs(dx), 1e-4)
    level = np.where(dy < 0, _EYE, _CEILING) / np.maximum(np.abs(dy), 1e-4)
    z = np.minimum(np.minimum(side, level), np.float32(_LENGTH)).astype(np.float32)
    x, y = dx * z, dy * z + _EYE
    floor, ceiling = (dy < 0) & (level <= side) & (level < _LENGTH), (dy > 0) & (level <= side) & (level < _LENGTH)
    end = z >= _LENGTH
    walls = ~(floor | ceiling | end)
    footprint = (z / np.float32(unit)).astype(np.float32)
    # the walls
    grain = sample("fine", z * 300, y * 420) - np.float32(0.5)
    wall = rgb(*style.wall) * (1 + np.float32(0.04) * grain)[..., None]
    stripe = smoothstep(np.abs((z * 7.0) % 1.0 - 0.5), 0.22, 0.25)
    wall = mix(wall, wall * 0.95, (stripe * (style.runner is not None))[..., None])
    wall = np.where((y < 0.52)[..., None], rgb(*style.dado) * (1 + np.float32(0.05) * grain)[..., None], wall)
    rail = smoothstep(np.abs(y - 0.52), 0.022, 0.014) + smoothstep(y, 0.10, 0.09)
    wall = mix(wall, np.minimum(rgb(*style.dado) * 1.18, 1), np.clip(rail, 0, 1)[..., None])
    bay = (z + 0.2) % _BAY - _BAY / 2
    wall = _doors(wall, bay, y, style)
    image = np.where(walls[..., None], wall, rgb(*style.wall) * 0.92)
    # floor and ceiling
    if floor.any():
        first = int(np.argmax(floor.any(1)))
        laid = flooring(
            style.flooring, style.floor, x[first:] * 0.5, z[first:] * 0.5, footprint[first:] * 0.5, scene.seed % 2**31
        )
        if style.runner is not None:
            inside = smoothstep(np.abs(x[first:]), 0.56, 0.55)
            trim = smoothstep(np.abs(np.abs(x[first:]) - 0.49), 0.024, 0.016)
            lozenge = smoothstep((np.abs(x[first:] % 0.28 - 0.14) + np.abs(z[first:] % 0.28 - 0.14)), 0.075, 0.06)
            cloth = mix(rgb(*style.runner), rgb(0.88, 0.70, 0.40), np.clip(trim + 0.5 * lozenge, 0, 1)[..., None])
            laid = mix(
                laid,
                cloth * (0.92 + 0.16 * sample("fine", x[first:] * 260, z[first:] * 260))[..., None],
                inside[..., None],
            )
        image[first:] = np.where(floor[first:, :, None], laid, image[first:])
    panel = smoothstep(np.minimum((z * 1.1) % 1.0, 1 - (z * 1.1) % 1.0), 0.012, 0.004)
    above = mix(rgb(0.93, 0.92, 0.90), rgb(0.70, 0.69, 0.67), panel[..., None] * 0.5)
    image = np.where(ceiling[..., None], above, image)
    image = _closed(image, end, x, y, style)
    # lamps in the ceiling, one to a bay, and the light that they throw
    inside_ = indoors_of(scene)
    along = np.exp(-((bay / 0.75) ** 2))
    warm = rgb(1.0, 0.86, 0.64) if style.runner is not None else rgb(0.96, 1.0, 1.0)
    fade = np.exp(-z / 9.0)
    corner = (
        1 - 0.30 * np.exp(-np.abs(y) / 0.07) * walls - 0.28 * np.exp(-(_HALF - np.abs(x)) / 0.07) * (floor | ceiling)
    )
    tone = np.maximum(inside_.ambient, 0.50) * (0.66 + 0.30 * fade)[..., None] + warm * (0.30 * along)[..., None]
    image = np.asarray(image * tone * corner[..., None], np.float32)
    lamp = ceiling & (np.abs(bay) < 0.24) & (np.abs(x) < 0.24)
    image = np.where(lamp[..., None], np.minimum(warm * 1.02, 1), image).astype(np.float32)
    for k in range(4):
        distance = _BAY / 2 - 0.2 + _BAY * k
        cy = horizon * rows - _CEILING / distance * unit
        if cy > -0.1 * rows:
            glow(image, columns / 2, cy, 0.5 / distance * unit, 0.22 / distance * unit, warm, 0.38)
    below = rows - int(horizon * rows)
    mirrored = image[np.clip(int(horizon * rows) - np.arange(below) - 1, 0, rows - 1)]
    gloss = 0.03 if style.flooring in (Flooring.CARPET, Flooring.BOARDS) else 0.16
    image[rows - below :] += (mirrored - image[rows - below :]) * (gloss * floor[rows - below :])[..., None]
    full = cv2.resize(image, (width, height), interpolation=cv2.INTER_CUBIC) if shrink < 1 else image
    lit = lit_elements(light, scene, 1.0 if scene.camera.sun_x >= 0 else -1.0, inside_)
    return Stage(background=np.clip(full, 0, 1), light=lit, horizon=horizon + 0.06, surface="floor")


def _doors(wall: Image, bay: Image, y: Image, style: _Style) -> Image:
    """In their frames, panelled, with a brass handle; or lockers between them."""
    frame = (np.abs(bay) < _DOOR + 0.05) & (y < _TALL + 0.05)
    door = (np.abs(bay) < _DOOR) & (y < _TALL)
    tone = rgb(*style.door)
    panel = np.maximum(np.abs(np.abs(bay) - _DOOR / 2) - 0.17, np.abs(np.abs(y - 0.62) - 0.30) - 0.22)
    relief = smoothstep(np.abs(panel), 0.020, 0.008)
    if style.lockers:
        locker = ~frame & (y < 1.15) & (y > 0.06)
        seam = smoothstep(np.minimum((bay + 9) % 0.22, 0.22 - (bay + 9) % 0.22), 0.014, 0.006)
        slits = smoothstep(np.abs((y * 28) % 1.0 - 0.5), 0.30, 0.34) * (y > 0.92) * (y < 1.06)
        metal = mix(rgb(0.76, 0.28, 0.22), rgb(0.36, 0.12, 0.10), np.clip(seam + 0.6 * slits, 0, 1)[..., None])
        wall = np.where(locker[..., None], metal, wall)
    wall = np.where(frame[..., None], np.minimum(tone * 1.22, 1), wall)
    wall = np.where(door[..., None], mix(tone, tone * 0.66, relief[..., None]), wall)
    knob = (np.hypot(bay - 0.42, (y - 0.62)) < 0.035) & door
    return np.asarray(np.where(knob[..., None], rgb(0.90, 0.74, 0.36), wall), np.float32)


def _closed(image: Image, end: NDArray[np.bool_], x: Image, y: Image, style: _Style) -> Image:
    """The far wall with a window in it."""
    pane = end & (np.abs(x) < 0.42) & (y > 0.42) & (y < 1.45)
    frame = end & (np.abs(x) < 0.48) & (y > 0.36) & (y < 1.51)
    bars = (np.abs(x) < 0.025) | (np.abs(y - 0.94) < 0.025)
    image = np.where(frame[..., None], rgb(0.95, 0.94, 0.92), image)
    return np.asarray(np.where((pane & ~bars)[..., None], rgb(1.25, 1.25, 1.2), image), np.float32)
