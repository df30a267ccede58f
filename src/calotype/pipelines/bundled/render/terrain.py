"""Open ground as a height field: shaded, shadowed, hazed and drawn in perspective, nearest slice first.

A height field is sampled on a grid that fans out from the eye: rows are depths in geometric progression, columns are
directions. Shading happens on that grid, which is much coarser than the picture; drawing looks each pixel up in it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

from calotype.pipelines.bundled.render.canvas import mix
from calotype.pipelines.bundled.render.light import Light
from calotype.pipelines.bundled.render.view import View

Image = NDArray[np.float32]
HeightField = Callable[[Image, Image], Image]
"""Height at X (rows, columns) and Z (rows, 1)."""

_USUAL = 1024
"""The longer side of a frame of usual size."""
_COLUMNS = 640
"""Of its grid; a larger frame's is denser, within limits."""
_DENSITY = (0.4, 1.8)
_SHADOW_STEPS = (0.25, 0.5, 0.9, 1.5, 2.4, 3.8)


@dataclass(frozen=True, kw_only=True)
class Relief:
    """A sampled height field in view."""

    view: View
    depths: Image
    """(rows,), near to far."""
    across: Image
    """(columns,), -0.5 to 0.5 of the frame's width."""
    height: Image

    @property
    def _density(self) -> float:
        return len(self.across) / _COLUMNS

    @cached_property
    def zs(self) -> Image:
        """Depth, (rows, 1)."""
        return self.depths[:, None]

    @cached_property
    def xs(self) -> Image:
        """Place across, (rows, columns)."""
        return self.zs * (self.across * np.float32(2 * self.view.half))[None]

    @cached_property
    def slopes(self) -> tuple[Image, Image]:
        """The height's derivatives by X and by Z."""
        fan = np.float32(2 * self.view.half)
        by_column = np.gradient(self.height, axis=1) / (self.across[1] - self.across[0])
        sx = by_column / (self.zs * fan)
        sz = np.gradient(self.height, axis=0) / np.gradient(self.depths)[:, None] - sx * self.across[None] * fan
        return sx.astype(np.float32), sz.astype(np.float32)

    @cached_property
    def flatness(self) -> Image:
        """The normal's vertical part: 1 level, 0 a wall."""
        sx, sz = self.slopes
        return 1 / np.sqrt(sx * sx + sz * sz + 1)

    def lambert(self, direction: ArrayLike) -> Image:
        """Direct light by the surface's slope, 0 to 1.2."""
        x, y, z = np.asarray(direction, np.float32)
        sx, sz = self.slopes
        return np.clip((y - sx * x - sz * z) * self.flatness, 0, 1.2)

    def lit(self, direction: ArrayLike, contrast: float = 1.5) -> Image:
        """Direct light with the same contrast whether the sun is high or low: 0.55 on the level, 0 to 1.1."""
        x, y, z = np.asarray(direction, np.float32) * np.array((1.2, 1, 0.45), np.float32)
        sx, sz = self.slopes
        lean = (y - sx * x - sz * z) * self.flatness - y
        return np.clip(0.55 + np.float32(contrast) * lean, 0, 1.1)

    def sunlit(self, direction: ArrayLike, softness: float = 0.12) -> Image:
        """1 in the light, 0 where higher ground stands between."""
        x, y, z = np.asarray(direction, np.float32)
        lit = np.ones_like(self.height)
        columns = self.height.shape[1]
        ratio = np.log(self.depths[1] / self.depths[0])
        fan = np.float32(2 * self.view.half)
        for step in _SHADOW_STEPS:
            far = self.zs + z * step
            row = np.log(np.maximum(far, self.depths[0]) / self.depths[0]) / ratio
            column = ((self.xs + x * step) / (far * fan) + 0.5) * (columns - 1)
            row = np.ascontiguousarray(np.broadcast_to(row, column.shape), np.float32)
            h = cv2.remap(self.height, column, row, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
            over = (h - self.height - np.float32(y * step)) * np.float32(1 / (softness * (0.5 + step)))
            np.minimum(lit, 1 - np.clip(over, 0, 1), out=lit)
        return lit

    @cached_property
    def hollows(self) -> Image:
        """How far the ground lies below (+) or above (-) its surroundings, per unit of depth."""
        around = (2 * round(15 * self._density) + 1, 2 * round(7 * self._density) + 1)
        return (cv2.blur(self.height, around) - self.height) / self.zs

    @cached_property
    def _free_rows(self) -> Image:
        """Each slice's row in the frame, as a fraction."""
        return self.view.y(self.height, self.zs) / np.float32(self.view.height)

    @cached_property
    def _rows(self) -> Image:
        """The highest row that each slice and those nearer reach."""
        return np.minimum.accumulate(self._free_rows, 0)

    def _at(self, x: float, z: float) -> tuple[int, int] | None:
        column = round((x / (z * 2 * self.view.half) + 0.5) * (len(self.across) - 1))
        if not 0 <= column < len(self.across):
            return None
        return min(int(np.searchsorted(self.depths, z)), len(self.depths) - 1), column

    def altitude(self, x: float, z: float) -> float:
        """Height of the ground at a place; 0 outside the frame."""
        at = self._at(x, z)
        return float(self.height[at]) if at else 0.0

    def hidden(self, x: float, z: float, tolerance: float = 0.012) -> bool:
        """Whether nearer ground hides the place by more than a fraction of the frame's height."""
        at = self._at(x, z)
        if at is None:
            return False
        row, column = at
        y = float(self.view.y(self.height[at], z)) / self.view.height
        return bool(self._rows[max(row - 2, 0), column] < y - tolerance)

    def _without_crests(self, colour: Image, turning: int) -> Image:
        """The colours with each hidden slice, and the ``turning`` ones before it, given the colour of the slope that is
        seen: else a dark line of the far side would show along every crest."""
        seen = self._free_rows <= self._rows
        away = ~seen
        for k in range(1, turning + 1):
            away[:-k] |= ~seen[k:]
        slices = np.arange(len(self.depths))[:, None]
        last = np.maximum.accumulate(np.where(away, 0, slices), 0)
        return np.take_along_axis(colour, last[..., None], 0)

    def draw(self, image: Image, colour: Image, *, turning: int = 0) -> None:
        """Draws the ground over a picture of the view's size; ``colour`` is (rows, columns, 3). ``turning`` slices
        (in a frame of usual size) before a crest are left out where the ground is smooth and its crests sharp."""
        height, width = image.shape[:2]
        rows = cv2.resize(self._rows, (width, len(self.depths)), interpolation=cv2.INTER_LINEAR) * np.float32(height)
        top = max(0, int(rows[-1].min()) - 1)
        if top >= height:
            return
        ground, alpha = _look_up(rows, self._without_crests(colour, round(turning * self._density)), top, height)
        part = image[top:]
        sky_rows = int(rows[-1].max()) + 3 - top
        ground[:sky_rows] -= part[:sky_rows]
        ground[:sky_rows] *= alpha[:sky_rows, :, None]
        part[:sky_rows] += ground[:sky_rows]
        part[sky_rows:] = ground[sky_rows:]


def _look_up(rows: Image, colour: Image, top: int, bottom: int) -> tuple[Image, Image]:
    """The ground's pixels and their coverage, from row ``top``: which slice shows in each, and its colour."""
    slices, width = rows.shape
    count = bottom - top
    first = np.clip(np.ceil(rows) - top, 0, count).astype(np.int32)
    column = np.arange(width, dtype=np.int32)
    hits = np.bincount((first * width + column).ravel(), minlength=(count + 1) * width).reshape(count + 1, width)
    far = (slices - np.cumsum(hits.astype(np.int32), 0)[:count]).clip(0, slices - 1)
    near = np.maximum(far - 1, 0)
    flat = rows.ravel()
    y_near = flat.take(near * width + column)
    y_far = flat.take(far * width + column)
    y = (np.arange(top, bottom, dtype=np.float32) + 0)[:, None]
    t = np.clip((y_near - y) / np.maximum(y_near - y_far, 1e-3), 0, 1)
    scale = np.float32((colour.shape[1] - 1) / max(width - 1, 1))
    across = np.ascontiguousarray(np.broadcast_to(column.astype(np.float32) * scale, t.shape))
    ground = cv2.remap(colour, across, near.astype(np.float32) + t, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return ground, np.clip(y + 1 - rows[-1][None], 0, 1)


def relief(view: View, field: HeightField, *, far: float, slices: int = 330) -> Relief:
    """Samples a height field from the frame's lower edge to a depth; ``slices`` are those of a frame of usual size."""
    near = view.depth(1.0) * 0.80
    density = float(np.clip(max(view.width, view.height) / _USUAL, *_DENSITY))
    depths = np.geomspace(near, far, round(slices * density), dtype=np.float32)
    across = np.linspace(-0.5, 0.5, round(_COLUMNS * density), dtype=np.float32)
    X = depths[:, None] * (across * np.float32(2 * view.half))[None]
    return Relief(view=view, depths=depths, across=across, height=field(X, depths[:, None]))


def haze(relief: Relief, light: Light, colour: Image, *, reach: float, mist: float = 0.0) -> Image:
    """Fades a ground's colour into the distance: half is gone at 0.7 of ``reach``; ``mist`` thickens it low down."""
    through = np.maximum(relief.zs - relief.depths[0] * 1.6, 0) / np.float32(reach * light.visibility)
    if mist:
        through = through * (1 + np.float32(mist) * np.exp(-np.maximum(relief.height, 0) * np.float32(1.1)))
    gone = np.broadcast_to(1 - np.exp(-through), relief.height.shape)
    return mix(colour, haze_colour(light, relief.across + 0.5)[None], gone[..., None])


def haze_colour(light: Light, x: ArrayLike) -> Image:
    """The haze at fractions of the frame's width: warmer and brighter beneath a low sun."""
    near = np.exp(-np.abs(np.asarray(x, np.float32) - light.sun_x) * 2.6)[..., None]
    return mix(light.haze, light.sun * 0.5 + light.horizon * 0.5, near * (0.75 if light.low else 0.25 * light.key))
