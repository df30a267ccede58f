"""Tilings: patterns that are laid and not strewn: glazed tiles with a motif each, a rug, bands of knitting."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from calotype.pipelines.bundled.render.canvas import Image, blend, mix
from calotype.pipelines.bundled.render.layers import Picture, scaled
from calotype.pipelines.bundled.render.light import Vector, rgb

from .easel import Easel

_GLAZED = ((0.07, 0.24, 0.55), (0.95, 0.72, 0.16))
_WOVEN = ((0.55, 0.14, 0.12), (0.12, 0.16, 0.30), (0.85, 0.62, 0.28))
_WHITE = (0.975, 0.97, 0.95)


def _inks(easel: Easel, usual: Sequence[tuple[float, float, float]]) -> list[Vector]:
    return sorted((rgb(*ink) for ink in easel.inks or usual), key=lambda ink: float(ink.sum()))


def tiled(easel: Easel, pictures: Sequence[Image]) -> None:
    """Square tiles: a motif in a ring of petals, a quarter of a rosette in every corner."""
    ground = easel.ground(_WHITE)
    inks = _inks(easel, _GLAZED)
    dark, light = inks[0], inks[-1] if len(inks) > 1 else mix(inks[0], ground, 0.6)
    across = max(3, round(4 * easel.width / min(easel.width, easel.height)))
    n = round(easel.width / across)
    tile = _tile(n, ground, dark, light, bare=not pictures)
    rows, columns = -(-easel.height // n), -(-easel.width // n)
    easel.image[:] = np.tile(tile, (rows, columns, 1))[: easel.height, : easel.width]
    for row in range(rows):
        for column in range(columns):
            if pictures:
                picture = pictures[(row + column) % len(pictures)]
                made = scaled(Picture(picture, {}), 0.50 * n / max(picture.shape[:2])).image
                x, y = round((column + 0.5) * n - made.shape[1] / 2), round((row + 0.5) * n - made.shape[0] / 2)
                easel.put(made, x, y)


def _tile(n: int, ground: Vector, dark: Vector, light: Vector, *, bare: bool) -> Image:
    x = ((np.arange(n, dtype=np.float32)[None] + 0.5) / n - 0.5) + np.zeros((n, 1), np.float32)
    y = ((np.arange(n, dtype=np.float32)[:, None] + 0.5) / n - 0.5) + np.zeros((1, n), np.float32)
    r, a, soft = np.hypot(x, y), np.arctan2(y, x), 1.2 / n
    out = np.empty((n, n, 3), np.float32)
    out[:] = ground
    cx, cy = np.abs(x) - 0.5, np.abs(y) - 0.5
    corner, turn = np.hypot(cx, cy), np.arctan2(cy, cx)
    for level, colour in (
        (0.445 + 0.022 * np.cos(16 * a) - r, dark), (0.405 + 0.022 * np.cos(16 * a) - r, light),
        (0.375 - r, dark), (0.352 - r, ground),
        (0.235 + 0.05 * np.cos(8 * turn) - corner, dark), (0.185 + 0.05 * np.cos(8 * turn) - corner, light),
        (0.105 - corner, ground), (0.080 - corner, dark),
    ):  # fmt: skip
        blend(out, colour, np.clip(level / soft + 0.5, 0, 1).astype(np.float32))
    if bare:
        for level, colour in (
            (0.31 * np.abs(np.cos(4 * a)) ** 0.6 - r, dark),
            (0.20 * np.abs(np.cos(4 * a + 1.57)) ** 0.5 - r, light),
            (0.055 - r, ground),
        ):
            blend(out, colour, np.clip(level / soft + 0.5, 0, 1).astype(np.float32))
    edge = 0.5 - np.maximum(np.abs(x), np.abs(y))
    blend(out, np.array((0.80, 0.79, 0.76), np.float32), np.clip((0.010 - edge) / soft + 0.5, 0, 1).astype(np.float32))
    return out


def hexed(easel: Easel, pictures: Sequence[Image]) -> None:
    """Tiles of six sides, a star or a motif in each."""
    ground = easel.ground(_WHITE)
    inks = _inks(easel, _GLAZED)
    dark, light = inks[0], inks[-1] if len(inks) > 1 else mix(inks[0], ground, 0.62)
    deep = dark * np.float32(0.62)
    radius = min(easel.width, easel.height) / 6.4
    wide, tall = np.sqrt(3) * radius, 1.5 * radius
    for row in range(int(easel.height / tall) + 2):
        for column in range(int(easel.width / wide) + 2):
            x, y = (column + 0.5 * (row % 2)) * wide, row * tall
            six = np.pi / 2 + np.arange(6) * np.pi / 3
            for part, colour in ((0.97, dark), (0.86, light), (0.80, dark)):
                easel.shape(np.stack([x + part * radius * np.cos(six), y + part * radius * np.sin(six)], -1), colour)
            if pictures:
                side = 1.05 * radius
                easel.disc(x, y, 0.62 * radius, light)
                easel.lay(pictures[(row + column) % len(pictures)], x, y, side)
                continue
            twelve = np.pi / 2 + np.arange(24) * np.pi / 12
            for part, colour in ((0.66, light), (0.46, deep), (0.24, light)):
                reach = part * radius * np.where(np.arange(24) % 2, 0.62, 1.0)
                easel.shape(np.stack([x + reach * np.cos(twelve), y + reach * np.sin(twelve)], -1), colour)


def rug(easel: Easel, pictures: Sequence[Image]) -> None:
    """A woven rug: borders about a field of stepped diamonds, a fringe at both ends."""
    easel.ground((0.90, 0.875, 0.84))
    inks = _inks(easel, _WOVEN)
    colours = [*inks, mix(inks[-1], (1.0, 1.0, 1.0), 0.6)] if len(inks) < 3 else inks
    u = easel.unit
    x0, y0, x1, y1 = 6 * u, 7 * u, easel.width - 6 * u, easel.height - 7 * u
    for y in np.arange(y0, y1, 1.1 * u):
        for side, out in ((x0, -1), (x1, 1)):
            easel.shape([(side, y), (side + out * 3.4 * u, y + 0.2 * u), (side, y + 0.5 * u)], rgb(0.93, 0.90, 0.82))
    for k, step in enumerate((0.0, 2.2, 3.4, 8.6, 9.8)):
        s, colour = step * u, colours[k % len(colours)]
        easel.shape([(x0 + s, y0 + s), (x1 - s, y0 + s), (x1 - s, y1 - s), (x0 + s, y1 - s)], colour)
    for y in (y0 + 6 * u, y1 - 6 * u):
        _row_of_diamonds(easel, x0 + 5 * u, x1 - 5 * u, y, 1.9 * u, colours[1])
    for x in (x0 + 6 * u, x1 - 6 * u):
        for y in np.arange(y0 + 10 * u, y1 - 9 * u, 4.2 * u):
            _diamond(easel, x, float(y), 1.9 * u, colours[1])
    field = (x0 + 11 * u, y0 + 11 * u, x1 - 11 * u, y1 - 11 * u)
    rows = 3
    side = (field[3] - field[1]) / rows
    columns = max(1, int((field[2] - field[0]) / side))
    left = (field[0] + field[2] - columns * side) / 2
    for row in range(rows):
        for column in range(columns):
            x, y = left + (column + 0.5) * side, field[1] + (row + 0.5) * side
            for k, part in enumerate((0.48, 0.36, 0.24, 0.12)):
                _stepped(easel, x, y, part * side, colours[(k + row + column) % len(colours)])
            if pictures:
                easel.lay(pictures[(row + column) % len(pictures)], x, y, 0.55 * side)


def _diamond(easel: Easel, x: float, y: float, half: float, colour: Vector) -> None:
    easel.shape([(x - half, y), (x, y - half), (x + half, y), (x, y + half)], colour)


def _row_of_diamonds(easel: Easel, x0: float, x1: float, y: float, half: float, colour: Vector) -> None:
    for x in np.arange(x0 + half, x1, 2.2 * half):
        _diamond(easel, float(x), y, half, colour)


def _stepped(easel: Easel, x: float, y: float, half: float, colour: Vector) -> None:
    """A diamond with stairs for sides, as a loom makes it."""
    steps = 6
    t = np.arange(steps) / steps * half
    rise = half / steps
    right = [(x + half - a, y - b) for a in t for b in (a, a + rise)]
    quarter = np.array(right)
    whole = [quarter]
    whole.append(np.stack([2 * x - quarter[::-1, 0], quarter[::-1, 1]], -1))
    whole.append(np.stack([2 * x - quarter[:, 0], 2 * y - quarter[:, 1]], -1))
    whole.append(np.stack([quarter[::-1, 0], 2 * y - quarter[::-1, 1]], -1))
    easel.shape(np.concatenate(whole), colour)


def banded(easel: Easel, pictures: Sequence[Image]) -> None:
    """Rows of upright motifs between bands of small knitted ornaments."""
    ground = easel.ground((0.12, 0.20, 0.36))
    light = _inks(easel, (_WHITE,))[-1]
    if float(np.abs(light - ground).sum()) < 0.4:
        light = rgb(*_WHITE) if float(ground.mean()) < 0.6 else rgb(0.62, 0.12, 0.14)
    u = easel.unit
    rows = 3
    tall = easel.height / rows
    for row in range(rows):
        top = row * tall
        band = 0.30 * tall
        _row_of_diamonds(easel, -u, easel.width + 2 * u, top + 0.5 * band, 0.22 * band, light)
        for y in (top + 0.16 * band, top + 0.84 * band):
            for x in np.arange(0.6 * u, easel.width, 1.7 * u):
                easel.shape([(x, y), (x + 0.8 * u, y), (x + 0.8 * u, y + 0.8 * u), (x, y + 0.8 * u)], light)
        step = 0.86 * tall
        count = int(np.ceil(easel.width / step)) + 1
        for k in range(count if pictures else 0):
            picture = pictures[(row + k) % len(pictures)]
            easel.lay(picture, (k + 0.5 * (row % 2)) * step, top + band + 0.5 * (tall - band), 0.92 * (tall - band))


def scalloped(easel: Easel, pictures: Sequence[Image]) -> None:
    """Rows of round scales, rings in each, as waves are in Japanese cloth."""
    ground = easel.ground(_WHITE)
    inks = _inks(easel, ((0.14, 0.22, 0.45),))
    dark = inks[0] if float(np.abs(inks[0] - ground).sum()) > 0.3 else inks[-1]
    pale = inks[-1] if float(inks[-1].sum() - dark.sum()) > 0.6 else mix(ground, dark, 0.04)
    radius = min(easel.width, easel.height) / 8
    for row in range(-1, int(easel.height / (0.5 * radius)) + 3):
        for column in range(-1, int(easel.width / (2 * radius)) + 2):
            x, y = (2 * column + row % 2) * radius, 0.5 * radius * row
            for k, part in enumerate((1.0, 0.92, 0.74, 0.66, 0.48, 0.40, 0.22, 0.14)):
                easel.disc(x, y, part * radius, pale if k % 2 else dark)


LAID = {"rug": rug, "scallops": scalloped, "nordic": banded, "tiles": tiled}
"""By the form that a pattern names; tiles are of six sides where it says so."""
