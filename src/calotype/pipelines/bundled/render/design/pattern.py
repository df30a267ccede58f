"""Patterns: one tile of motifs that goes on past its edges, repeated over the sheet."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.designs import RGB
from calotype.pipelines.bundled.render.canvas import Image
from calotype.pipelines.bundled.render.layers import Picture, scaled, turned

from . import abstract
from .easel import Easel, inked, recoloured
from .sprigs import sprig
from .tiling import LAID, hexed, tiled

_REPEATS = 3.0
"""Tiles along the shorter side."""
_CREAM: RGB = (0.972, 0.955, 0.915)


def paint(easel: Easel) -> None:
    """Motifs by turns on a grid that every other column shifts by half, with sprigs or dots between."""
    forms = easel.design.form.split()
    laid = next((LAID[form] for form in LAID if form in forms), None)
    if laid is not None:
        leaves = [sprig(80.0, easel.design.sprigs, easel.rng, 3)] if easel.design.sprigs is not None else []
        pictures = [_in_inks(easel, motif) for motif in easel.motifs]
        (hexed if laid is tiled and "hexagons" in forms else laid)(easel, [*pictures, *leaves])
        return
    if not easel.motifs and easel.design.sprigs is None and easel.design.form:
        abstract.paint(easel)
        return
    ground = easel.ground(_CREAM)
    pictures = [_in_inks(easel, motif) for motif in easel.motifs]
    across = max(2, round(_REPEATS * easel.width / min(easel.width, easel.height)))
    down = max(2, round(_REPEATS * easel.height / min(easel.width, easel.height)))
    tile_w, tile_h = easel.width / across, easel.height / down
    side = min(tile_w, tile_h)
    spots = _spots(len(pictures))
    turns = easel.rng.uniform(-16, 16, len(spots))
    size = side * (0.46 if len(spots) <= 4 else 0.36)
    fills = _fills(easel, side, ground)
    for k, (u, v) in enumerate(spots):
        if pictures:
            _strewn(easel, pictures[k % len(pictures)], size, float(turns[k]), (u, v), (tile_w, tile_h))
    for k, (u, v) in enumerate(spots):
        fill = fills[k % len(fills)]
        turn = float(easel.rng.uniform(-60, 60))
        part = 0.30 if easel.design.sprigs is not None else 0.05
        if not pictures:
            part *= 1.6
        _strewn(easel, fill, part * side * 1.2, turn, (u + 0.25, v), (tile_w, tile_h))


def _in_inks(easel: Easel, motif: Image) -> Image:
    """A motif in the colours that the prompt names, if any."""
    if len(easel.inks) > 1:
        return recoloured(motif, easel.inks)
    return inked(motif, easel.inks, 3) if easel.inks else motif


def _spots(kinds: int) -> list[tuple[float, float]]:
    """Where the motifs of a tile are, in fractions of it; as many of each kind."""
    if kinds in (1, 2):
        return [(0.25, 0.25), (0.75, 0.25 + 0.25), (0.25, 0.75), (0.75, 1.0)]
    if kinds == 3:
        return [(0.17, 0.17), (0.50, 0.33), (0.83, 0.50), (0.17, 0.67), (0.50, 0.83), (0.83, 1.0)]
    return [((c + 0.5) / 4, (r + 0.25 + 0.5 * (c % 2)) / 2) for r in range(2) for c in range(4)]


def _fills(easel: Easel, side: float, ground: Image) -> list[Image]:
    if easel.design.sprigs is not None:
        return [sprig(0.4 * side, easel.design.sprigs, easel.rng, 3) for _ in range(3)]
    dark = float(ground.mean()) < 0.45
    colours = easel.inks or ((0.95, 0.80, 0.45), (0.85, 0.55, 0.45), (0.55, 0.70, 0.62))
    if not easel.inks and dark:
        colours = ((0.98, 0.93, 0.80),)
    return [_dot(colour) for colour in colours]


def _dot(colour: RGB) -> Image:
    x = np.linspace(-1, 1, 48, dtype=np.float32)
    out = np.empty((48, 48, 4), np.float32)
    out[..., :3] = np.array(colour, np.float32)
    out[..., 3] = np.clip((0.94 - np.hypot(x[None], x[:, None])) * 20, 0, 1)
    return out


def _strewn(
    easel: Easel, picture: Image, size: float, turn: float, spot: tuple[float, float], tile: tuple[float, float]
) -> None:
    """A picture at the same place of every tile, also of those that only reach into the sheet."""
    made = scaled(Picture(picture, {}), size / max(picture.shape[:2])).image
    made = turned(made, turn) if abs(turn) > 0.5 else made
    height, width = made.shape[:2]
    for row in range(-1, round(easel.height / tile[1]) + 1):
        for column in range(-1, round(easel.width / tile[0]) + 1):
            x, y = (column + spot[0]) * tile[0], (row + spot[1]) * tile[1]
            easel.put(made, round(x - width / 2), round(y - height / 2))
