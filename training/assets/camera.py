"""A camera for solids: marches rays through their distance fields and lights what they meet, as a straight-alpha
picture in the manner of the published ones: soft light from the upper left, deep colour in the shade."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from training.assets.picture import Picture, trim
from training.assets.solid import Part, Points, Values, rotation

SUN = np.array((-0.50, 0.72, 0.55), np.float32) / np.float32(np.linalg.norm((-0.50, 0.72, 0.55)))
_OVERSAMPLING = 2
_EVEN = 0.05
"""How far colours next to each other differ where nothing ends."""
_COARSE = 4
_TILE_PX = 80
_STEPS = 90
AWAY = 7.0
"""How far the camera is, in times of the model's extent: hardly any perspective."""


@dataclass(frozen=True, kw_only=True)
class View:
    """From where a model is seen."""

    yaw_deg: float = 26.0
    pitch_deg: float = 13.0
    """From above."""
    smooth: bool = False
    """Without fine patterns: it is taken as small as a published picture, looked at closely only where it changes, and
    made larger as those are."""


def photograph(model: Sequence[Part], longest_px: int, view: View = View()) -> Picture:
    """The model, trimmed, its longer side at most ``longest_px``."""
    turn = rotation((view.pitch_deg, 0, 0)) @ rotation((0, -view.yaw_deg, 0))
    solid = [part for part in model if part.paint.alpha >= 1]
    glass = [part for part in model if part.paint.alpha < 1]
    centre, extent = _extent(model)
    # a first, small look says how much of the frame is empty
    draft = _look(model, turn, centre, extent, (-1.0, -1.0, 1.0, 1.0), 96)
    rows, columns = np.nonzero(draft[..., 3] > 0.02)
    x0, x1 = columns.min() / 48 - 1 - 0.04, (columns.max() + 1) / 48 - 1 + 0.04
    y0, y1 = rows.min() / 48 - 1 - 0.04, (rows.max() + 1) / 48 - 1 + 0.04
    side = round(longest_px * 1.03)
    window = (float(x0), float(y0), float(x1), float(y1))

    def look(longest_px: int, where: NDArray[np.bool_] | None = None) -> Picture:
        whole = _look(solid, turn, centre, extent, window, longest_px, where) if solid else None
        for part in glass:
            front = _look([part], turn, centre, extent, window, longest_px, where)
            if whole is None:
                whole = np.zeros_like(front)
            whole = front + whole * (1 - front[..., 3:])
        if whole is None:
            raise ValueError("a model has parts")
        return whole

    if view.smooth:
        small = look(side)
        changing = _changing(small)
        small[changing] = _reduced(look(side, changing))[changing]
    else:
        small = _reduced(look(side * _OVERSAMPLING))
    small[..., :3] = (small[..., :3] / np.maximum(small[..., 3:], 1e-4)).clip(0, 1)
    return trim(small)


def _reduced(whole: Picture) -> Picture:
    height, width = (n // _OVERSAMPLING for n in whole.shape[:2])
    return np.asarray(cv2.resize(whole, (width, height), interpolation=cv2.INTER_AREA), np.float32)


def _changing(picture: Picture) -> NDArray[np.bool_]:
    """Pixels that differ from one beside them: outlines, edges and markings."""
    square = np.ones((3, 3), np.uint8)
    span = (cv2.dilate(picture, square) - cv2.erode(picture, square)).max(2)
    return np.asarray(span > _EVEN, bool)


def _extent(model: Sequence[Part]) -> tuple[Points, float]:
    low = np.min([np.asarray(p.at) - p.reach for p in model], 0)
    high = np.max([np.asarray(p.at) + p.reach for p in model], 0)
    return np.asarray((low + high) / 2, np.float32), float(np.linalg.norm(high - low) / 2)


def _nearest(
    model: Sequence[Part], points: Points, sure: Values | float | None = None
) -> tuple[Values, NDArray[np.int32]]:
    """Distance to the nearest part, and its number. Farther than ``sure`` a sphere around a part stands for it; so it
    does at a distance of its own size where that is not given."""
    best = np.full(len(points), np.inf, np.float32)
    number = np.zeros(len(points), np.int32)
    low, high = points.min(0), points.max(0)
    at, reach = np.array([part.at for part in model], np.float32), np.array([part.reach for part in model], np.float32)
    away = np.linalg.norm(np.maximum(np.maximum(low - at, at - high), 0), axis=1) - reach
    for k in np.argsort(away):
        if away[k] >= best.max():
            break
        part = model[k]
        offset = points - at[k]
        bound = np.sqrt(np.einsum("ij,ij->i", offset, offset)) - reach[k]
        d = np.where(bound < best, bound, np.inf)
        asked = (bound <= (0.35 * reach[k] + 1e-3 if sure is None else sure)) & (bound < best)
        close = np.flatnonzero(asked)
        if len(close) == len(points):
            d = part.distance(points)
        elif len(close):
            d[close] = part.distance(points[close])
        if sure is None:
            d[~asked] += np.float32(0.02 * reach[k])
        better = d < best
        best = np.where(better, d, best)
        number[better] = k
    return best, number


def _look(
    model: Sequence[Part], turn: NDArray[np.float32], centre: Points, extent: float,
    window: tuple[float, float, float, float], longest_px: int, where: NDArray[np.bool_] | None = None,
) -> Picture:  # fmt: skip
    """Premultiplied RGBA of a window of the frame, whose sides are at -1 and 1. With ``where``, which has the window's
    size, of these pixels alone, and twice as large."""
    x0, y0, x1, y1 = window
    scale = longest_px / max(x1 - x0, y1 - y0)
    width, height = max(2, round((x1 - x0) * scale)), max(2, round((y1 - y0) * scale))
    if where is not None:
        width, height = width * _OVERSAMPLING, height * _OVERSAMPLING
    to_model = turn.T  # camera to model
    eye = centre + to_model @ np.array((0, 0, AWAY * extent), np.float32)

    def rays(columns: int, lines: int) -> Points:
        xs = x0 + (np.arange(columns, dtype=np.float32) + 0.5) / columns * (x1 - x0)
        ys = y0 + (np.arange(lines, dtype=np.float32) + 0.5) / lines * (y1 - y0)
        grid = np.stack(np.broadcast_arrays(xs[None], -ys[:, None], np.float32(-AWAY)), -1).reshape(-1, 3)
        directions = grid / np.linalg.norm(grid, axis=1, keepdims=True)
        return np.asarray(directions @ to_model.T, np.float32)

    reach = (AWAY - 1.1) * extent, (AWAY + 1.4) * extent
    columns, lines = max(2, width // _COARSE), max(2, height // _COARSE)
    coarse = rays(columns, lines)
    spread = (x1 - x0) * extent / columns
    start = np.full(len(coarse), reach[1], np.float32)
    for tile in _tiles(columns, lines):
        if met := _met(model, eye, coarse[tile], spread):
            start[tile] = _march(met, eye, coarse[tile], np.full(len(tile), reach[0], np.float32), reach[1], spread)
    # as near as any neighbour, so that no thin thing is missed
    nearest = cv2.erode(start.reshape(lines, columns), np.ones((3, 3), np.uint8))
    begin = cv2.resize(nearest, (width, height), interpolation=cv2.INTER_NEAREST).ravel() - np.float32(2.2 * spread)
    fine = rays(width, height)
    out = np.zeros((height * width, 4), np.float32)
    hopeful = begin < reach[1] - 3 * spread
    if where is not None:
        hopeful &= cv2.resize(where.astype(np.uint8), (width, height), interpolation=cv2.INTER_NEAREST).ravel() > 0
    for tile in _tiles(width, height):
        some = tile[hopeful[tile]]
        met = _met(model, eye, fine[some], spread) if len(some) else []
        if not met:
            continue
        depth = _march(met, eye, fine[some], begin[some], reach[1], 0.0, eps=0.25 * extent / longest_px)
        hit = depth < reach[1] - 1e-3
        met = some[hit]
        if len(met):
            points = eye + depth[hit, None] * fine[met]
            out[met] = _shade(model, points, fine[met], extent)
    return out.reshape(height, width, 4)


def _tiles(width: int, height: int) -> Iterator[NDArray[np.int64]]:
    """The numbers of the pixels of one square after another: what is near in the picture is near in space."""
    numbers = np.arange(width * height).reshape(height, width)
    for y in range(0, height, _TILE_PX):
        for x in range(0, width, _TILE_PX):
            yield numbers[y : y + _TILE_PX, x : x + _TILE_PX].ravel()


def _met(model: Sequence[Part], eye: Points, rays: Points, slack: float) -> list[Part]:
    """The parts that any of the rays can come within ``slack`` of; some of the rays stand for their neighbours."""
    some = rays[:: max(1, len(rays) // 400)]
    off = np.array([part.at for part in model], np.float32) - eye
    along = some @ off.T
    gap = np.sqrt(np.maximum((off * off).sum(1) - along * along, 0).min(0))
    return [part for part, d in zip(model, gap, strict=True) if d <= part.reach + 6 * slack]


def _march(
    model: Sequence[Part], eye: Points, rays: Points, start: Values, end: float, slack: float, eps: float = 1e-4
) -> Values:
    """Depth at which each ray comes within ``slack`` of a surface; ``end`` where none does."""
    depth = start.copy()
    alive = np.arange(len(rays))
    limit = np.float32(max(eps, slack))
    for _ in range(_STEPS):
        d, _ = _nearest(model, eye + depth[alive, None] * rays[alive])
        depth[alive] += np.maximum(d * np.float32(0.92), 0.0) if slack else d * np.float32(0.92)
        running = (d > limit) & (depth[alive] < end)
        alive = alive[running]
        if not len(alive):
            break
    if len(alive) and not slack:
        depth[alive] = end  # grazed something for too long
    return np.minimum(depth, np.float32(end))


def _shade(model: Sequence[Part], points: Points, rays: Points, extent: float) -> NDArray[np.float32]:
    """Premultiplied RGBA of points on the surface."""
    _, number = _nearest(model, points)
    step = np.float32(0.0015 * extent)
    normal = np.zeros_like(points)
    for k in np.unique(number):
        of = number == k
        p = points[of]
        for corner in np.array(((1, -1, -1), (-1, -1, 1), (-1, 1, -1), (1, 1, 1)), np.float32):
            normal[of] += corner * model[k].distance(p + corner * step)[:, None]
    normal /= np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-9)
    albedo, gloss, alpha, glow, soft = _painted(model, points, number)
    # what is near takes the light of the sky away
    open_sky = np.ones(len(points), np.float32)
    for reach, weight in ((0.02, 0.55), (0.06, 0.5), (0.14, 0.45)):
        gap, _ = _nearest(model, points + normal * np.float32(reach * extent), reach * extent)
        open_sky *= 1 - np.float32(weight) * np.clip(1 - gap / np.float32(reach * extent), 0, 1)
    colour = lit(
        albedo, normal, rays, shade=_sunlit(model, points + normal * (4 * step), extent), open_sky=open_sky,
        gloss=gloss, glow=glow, soft=soft,
    )  # fmt: skip
    facing = np.clip(-(normal * rays).sum(1), 0, 1)
    half = SUN - rays
    half /= np.linalg.norm(half, axis=1, keepdims=True)
    spark = np.clip((normal * half).sum(1), 0, 1)
    opaque = np.where(alpha < 1, np.clip(alpha + (1 - alpha) * ((1 - facing) ** 2.2 + 1.2 * spark**60), 0, 1), 1)
    return np.concatenate([np.clip(colour, 0, 1) * opaque[:, None], opaque[:, None]], 1)


def lit(
    albedo: Points, normal: Points, rays: Points, *, shade: Values, open_sky: Values, gloss: Values, glow: Values,
    soft: Values,
) -> Points:  # fmt: skip
    """The colours of points: of paint, in the light of the sun, as far as it reaches them, and of the open sky."""
    direct = np.clip(normal @ SUN, 0, 1) * shade
    wrapped = np.clip((normal @ SUN + 0.6) / 1.6, 0, 1)
    sun = np.asarray(direct + (wrapped - direct) * soft * 0.7, np.float32)
    up = 0.5 + 0.5 * normal[:, 1]
    light = (
        sun[:, None] * np.array((0.72, 0.69, 0.63), np.float32)
        + (open_sky * (0.38 + 0.27 * up))[:, None] * np.array((0.92, 0.96, 1.08), np.float32)
        + ((0.4 + 0.6 * open_sky) * (1 - up) * 0.28)[:, None] * np.array((1.05, 0.96, 0.90), np.float32)
    )
    # shade keeps its colour: dark parts grow more saturated, not greyer
    level = light.max(1, keepdims=True)
    deep = albedo ** (1 + 0.38 * np.clip(0.85 - level, 0, 1))
    colour = deep * light
    facing = np.clip(-(normal * rays).sum(1), 0, 1)
    half = SUN - rays
    half /= np.linalg.norm(half, axis=1, keepdims=True)
    spark = np.clip((normal * half).sum(1), 0, 1)
    colour += ((spark ** (12 + 110 * gloss)) * gloss * 0.75 * (0.3 + 0.7 * np.sign(sun)))[:, None]
    rim = (1 - facing) ** 3 * (0.10 + 0.25 * gloss) * np.clip(up, 0.2, 1) * open_sky
    colour += rim[:, None] * np.array((0.9, 0.95, 1.0), np.float32)
    return np.asarray(colour + (albedo - colour) * glow[:, None], np.float32)


def _painted(
    model: Sequence[Part], points: Points, number: NDArray[np.int32]
) -> tuple[Points, Values, Values, Values, Values]:
    albedo = np.zeros_like(points)
    rest = np.zeros((4, len(points)), np.float32)
    for k in np.unique(number):
        part, of = model[k], number == k
        paint = part.paint
        own = np.tile(np.asarray(paint.colour, np.float32), (int(of.sum()), 1))
        albedo[of] = own if paint.pattern is None else paint.pattern(part.own(points[of]), own)
        rest[:, of] = np.array((paint.gloss, paint.alpha, paint.glow, paint.soft), np.float32)[:, None]
    return albedo, rest[0], rest[1], rest[2], rest[3]


def _sunlit(model: Sequence[Part], points: Points, extent: float) -> Values:
    """How much of the sun each point sees, with a penumbra."""
    lit = np.ones(len(points), np.float32)
    travelled = np.full(len(points), 0.015 * extent, np.float32)
    alive = np.arange(len(points))
    for _ in range(22):
        gap, _ = _nearest(
            model, points[alive] + travelled[alive, None] * SUN, (travelled[alive] / 9).astype(np.float32)
        )
        lit[alive] = np.minimum(lit[alive], np.clip(9 * gap / travelled[alive], 0, 1))
        travelled[alive] += np.maximum(gap, np.float32(0.02 * extent))
        alive = alive[(lit[alive] > 0.02) & (travelled[alive] < 1.6 * extent)]
        if not len(alive):
            break
    return lit
