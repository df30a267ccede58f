"""Solids for things that no published picture shows: signed distances, and what they are painted with.

A model is a list of parts in metres or any other unit, y up, z toward the viewer; a part stands on ``at``, the middle
of its base, and is turned about that point, in degrees about x, y and z in this order. Distances after Inigo Quilez's
published formulae.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float32]
"""(n, 3)"""
Values = NDArray[np.float32]
"""(n,)"""
Field = Callable[[Points], Values]
Pattern = Callable[[Points, Points], NDArray[np.float32]]
"""Points in the part's own frame and their albedo (n, 3) to the albedo there."""
Vector = tuple[float, float, float]
_FEW, _TABLE = 7, 560
"""Corners of a polygon that are asked one by one, and the columns of the table that others are looked up in."""
Colour = tuple[float, float, float]
"""sRGB, 0 to 1."""


@dataclass(frozen=True, kw_only=True)
class Paint:
    """What the surface of a part is like."""

    colour: Colour
    pattern: Pattern | None = None
    gloss: float = 0.25
    """0 chalk, 1 lacquer or metal."""
    alpha: float = 1.0
    """Of its middle; glass is denser at its edges."""
    glow: float = 0.0
    """How far it shines by itself."""
    soft: float = 0.0
    """How much light goes through: leaves, wax, snow."""


@dataclass(frozen=True, kw_only=True)
class Part:
    """One solid of one paint."""

    field: Field
    paint: Paint
    reach: float
    """No point of it is farther than this from ``at``, in its own frame."""
    at: Vector = (0.0, 0.0, 0.0)
    turn: NDArray[np.float32] | None = None
    """Rotation from its own frame to the model's, (3, 3)."""

    def own(self, points: Points) -> Points:
        moved = points - np.asarray(self.at, np.float32)
        return moved if self.turn is None else moved @ self.turn

    def distance(self, points: Points) -> Values:
        return self.field(self.own(points))


def rotation(turn: Vector) -> NDArray[np.float32]:
    """About x, then y, then z, in degrees."""
    x, y, z = np.radians(turn)
    rx = np.array(((1, 0, 0), (0, np.cos(x), -np.sin(x)), (0, np.sin(x), np.cos(x))))
    ry = np.array(((np.cos(y), 0, np.sin(y)), (0, 1, 0), (-np.sin(y), 0, np.cos(y))))
    rz = np.array(((np.cos(z), -np.sin(z), 0), (np.sin(z), np.cos(z), 0), (0, 0, 1)))
    return np.asarray(rz @ ry @ rx, np.float32)


def _part(field: Field, paint: Paint, reach: float, at: Vector, turn: Vector | None) -> Part:
    return Part(field=field, paint=paint, reach=reach, at=at, turn=None if turn is None else rotation(turn))


def box(size: Vector, paint: Paint, at: Vector = (0, 0, 0), *, turn: Vector | None = None, edge: float = 0.02) -> Part:
    """Width, height, depth; ``edge`` is the radius of its edges."""
    half = np.asarray(size, np.float32) / 2
    soft = min(edge, float(half.min()) * 0.99)

    def field(p: Points) -> Values:
        q = np.abs(p - (0, half[1], 0)) - (half - soft)
        outside = np.sqrt((np.maximum(q, 0) ** 2).sum(1))
        return np.asarray(outside + np.minimum(q.max(1), 0) - soft, np.float32)

    return _part(field, paint, float(np.hypot(np.hypot(half[0], size[1]), half[2])), at, turn)


def ball(radii: float | Vector, paint: Paint, at: Vector = (0, 0, 0), *, turn: Vector | None = None) -> Part:
    """A sphere, or an ellipsoid; ``at`` is its centre."""
    r = np.broadcast_to(np.asarray(radii, np.float32), 3)

    def field(p: Points) -> Values:
        k0 = np.sqrt(((p / r) ** 2).sum(1))
        k1 = np.sqrt(((p / (r * r)) ** 2).sum(1))
        return np.asarray(k0 * (k0 - 1) / np.maximum(k1, 1e-6), np.float32)

    def sphere(p: Points) -> Values:
        return np.asarray(np.sqrt((p * p).sum(1)) - r[0], np.float32)

    return _part(sphere if float(np.ptp(r)) == 0 else field, paint, float(r.max()), at, turn)


def cone(
    low: float, high: float, height: float, paint: Paint, at: Vector = (0, 0, 0), *, turn: Vector | None = None,
    edge: float = 0.01,
) -> Part:  # fmt: skip
    """A frustum from one radius to another; equal ones make a cylinder."""
    return lathe(((0, 0), (low, 0), (high, height), (0, height)), paint, at, turn=turn, edge=edge)


def rod(start: Vector, end: Vector, radius: float, paint: Paint, end_radius: float | None = None) -> Part:
    """A round stick between two points; it may taper."""
    a, b = np.asarray(start, np.float32), np.asarray(end, np.float32)
    along = b - a
    last = radius if end_radius is None else end_radius

    def field(p: Points) -> Values:
        t = np.clip((p @ along) / max(1e-9, float(along @ along)), 0, 1)
        gap = np.sqrt(((p - t[:, None] * along) ** 2).sum(1))
        return np.asarray(gap - (radius + (last - radius) * t), np.float32)

    return _part(field, paint, float(np.linalg.norm(along)) + max(radius, last), start, None)


def limb(start: Vector, end: Vector, radius: float, paint: Paint, end_radius: float | None = None) -> Part:
    """Two balls and the cone that touches both: a tapering stick without a crease."""
    first, last = radius, radius if end_radius is None else end_radius
    along = np.asarray(end, np.float32) - np.asarray(start, np.float32)
    squared, less = float(along @ along), first - last
    if squared <= less * less:
        return ball(first, paint, start) if less > 0 else ball(last, paint, end)
    slope = squared - less * less

    def field(p: Points) -> Values:
        y = p @ along
        z = y - squared
        aside = p * np.float32(squared) - y[:, None] * along
        x2 = np.einsum("ij,ij->i", aside, aside)
        y2, z2 = y * y * squared, z * z * squared
        k = np.sign(less) * less * less * x2
        beyond, before = np.sign(z) * slope * z2 > k, np.sign(y) * slope * y2 < k
        side = (np.sqrt(x2 * slope / squared) + y * less) / squared - first
        caps = np.where(beyond, np.sqrt(x2 + z2) / squared - last, np.sqrt(x2 + y2) / squared - first)
        return np.asarray(np.where(beyond | before, caps, side), np.float32)

    return _part(field, paint, squared**0.5 + max(first, last), start, None)


def ring(radius: float, thick: float, paint: Paint, at: Vector = (0, 0, 0), *, turn: Vector | None = None) -> Part:
    """A torus lying flat; ``at`` is its centre."""

    def field(p: Points) -> Values:
        q = np.hypot(p[:, 0], p[:, 2]) - radius
        return np.asarray(np.hypot(q, p[:, 1]) - thick, np.float32)

    return _part(field, paint, radius + thick, at, turn)


def _polygon(x: Values, y: Values, corners: NDArray[np.float32]) -> Values:
    """Signed distance to a polygon, negative inside."""
    count = len(corners)
    best = np.full(x.shape, np.inf, np.float32)
    inside = np.zeros(x.shape, bool)
    for i in range(count):
        ax, ay = corners[i]
        bx, by = corners[(i + 1) % count]
        ex, ey = bx - ax, by - ay
        wx, wy = x - ax, y - ay
        t = np.clip((wx * ex + wy * ey) / max(1e-9, float(ex * ex + ey * ey)), 0, 1)
        best = np.minimum(best, (wx - ex * t) ** 2 + (wy - ey * t) ** 2)
        crosses = (y >= min(ay, by)) & (y < max(ay, by))
        if by != ay:
            inside ^= crosses & (x < ax + (y - ay) * ex / ey)
    return np.asarray(np.sqrt(best) * np.where(inside, -1, 1), np.float32)


def _outline(corners: NDArray[np.float32]) -> Callable[[Values, Values], Values]:
    """The signed distance to a polygon; of one with many corners, from a table."""
    if len(corners) <= _FEW:
        return lambda x, y: _polygon(x, y, corners)
    low, high = corners.min(0), corners.max(0)
    margin = 0.06 * (high - low).max()
    low, step = low - margin, (high - low).max() * 1.12 / (_TABLE - 1)
    columns, rows = (int(n) + 2 for n in np.ceil((high + margin - low) / step))
    ys, xs = np.mgrid[0:rows, 0:columns].astype(np.float32) * np.float32(step)
    table = _polygon((xs + low[0]).ravel(), (ys + low[1]).ravel(), corners).reshape(rows, columns)

    def look_up(x: Values, y: Values) -> Values:
        u, v = (x - low[0]) / step, (y - low[1]) / step
        cu, cv = np.clip(u, 0, columns - 1.001), np.clip(v, 0, rows - 1.001)
        i, j = cu.astype(np.int32), cv.astype(np.int32)
        a, b = cu - i, cv - j
        top = table[j, i] * (1 - a) + table[j, i + 1] * a
        inside = top * (1 - b) + (table[j + 1, i] * (1 - a) + table[j + 1, i + 1] * a) * b
        # off the table it is at least as far as to the table and from there on
        return np.asarray(inside + 0.7 * np.hypot(u - cu, v - cv) * step, np.float32)

    return look_up


def lathe(
    profile: Sequence[tuple[float, float]], paint: Paint, at: Vector = (0, 0, 0), *, turn: Vector | None = None,
    edge: float = 0.01, sides: int = 0, smooth: int = 0,
) -> Part:  # fmt: skip
    """A solid of revolution about y: radius and height of its corners, from the axis to the axis. ``sides``: that many
    flat ones; ``smooth``: how many times the corners are cut, so that the profile becomes a curve."""
    line = _smoothed(profile, smooth)
    # closed along the axis, and as far beyond it
    whole = _outline(np.array([*line, *[(-r, y) for r, y in reversed(line)]], np.float32))

    def field(p: Points) -> Values:
        r = np.hypot(p[:, 0], p[:, 2])
        if sides:
            step = 2 * np.pi / sides
            angle = np.arctan2(p[:, 2], p[:, 0]) + step / 2
            r = r * np.cos(angle % step - step / 2) / np.cos(step / 2 * 0.55)
        return whole(r, p[:, 1]) - np.float32(edge)

    reach = max(float(np.hypot(r, y)) for r, y in line) + edge
    return _part(field, paint, reach * (1.25 if sides else 1.0), at, turn)


def _smoothed(line: Sequence[tuple[float, float]], times: int) -> list[tuple[float, float]]:
    """Chaikin's corner cutting; the ends stay."""
    out = list(line)
    for _ in range(times):
        cut = [out[0]]
        for (ax, ay), (bx, by) in pairwise(out):
            cut += [(0.75 * ax + 0.25 * bx, 0.75 * ay + 0.25 * by), (0.25 * ax + 0.75 * bx, 0.25 * ay + 0.75 * by)]
        out = [*cut, out[-1]]
    return out


def slab(
    outline: Sequence[tuple[float, float]], depth: float, paint: Paint, at: Vector = (0, 0, 0), *,
    turn: Vector | None = None, edge: float = 0.01,
) -> Part:  # fmt: skip
    """An outline in x and y, as thick as ``depth`` in z."""
    corners = np.array(outline, np.float32)
    whole = _outline(corners)

    def field(p: Points) -> Values:
        flat = whole(p[:, 0], p[:, 1]) + edge
        thick = np.abs(p[:, 2]) - (depth / 2 - edge)
        outside = np.hypot(np.maximum(flat, 0), np.maximum(thick, 0))
        return np.asarray(outside + np.minimum(np.maximum(flat, thick), 0) - edge, np.float32)

    reach = float(np.hypot(np.hypot(corners[:, 0], corners[:, 1]).max(), depth / 2))
    return _part(field, paint, reach, at, turn)


def arc(radius: float, start_deg: float, end_deg: float, count: int = 12) -> list[tuple[float, float]]:
    """Points on a circle, counted from x toward y."""
    angles = np.radians(np.linspace(start_deg, end_deg, count))
    return [(float(radius * np.cos(a)), float(radius * np.sin(a))) for a in angles]


def wobble(p: Points, scale: float, seed: float = 0.0) -> Values:
    """Smooth noise, about -1 to 1, of features ``1 / scale`` wide."""
    q = p * np.float32(scale)
    out = np.zeros(len(p), np.float32)
    for k, (a, b, c, w) in enumerate(((1.0, 1.7, 1.3, 1.0), (2.3, 1.1, 2.9, 0.6), (3.7, 4.3, 3.1, 0.35))):
        s = seed + 1.7 * k
        out += w * np.sin(a * q[:, 0] + 1.3 * np.sin(b * q[:, 1] + s) + s) * np.cos(
            b * q[:, 2] + 1.1 * np.sin(c * q[:, 0] - s) + c * q[:, 1] * 0.7
        )  # fmt: skip
    return out / np.float32(1.6)


def rough(part: Part, depth: float, scale: float, seed: float = 0.0) -> Part:
    """The part with an uneven surface."""

    def field(p: Points) -> Values:
        return np.asarray((part.field(p) + depth * wobble(p, scale, seed)) * 0.8, np.float32)

    return replace(part, field=field, reach=part.reach + depth)


def hollow(part: Part, wall: float, above: float = np.inf) -> Part:
    """Its shell; open over the height ``above`` of its own frame."""

    def field(p: Points) -> Values:
        shell = np.abs(part.field(p) + wall) - wall
        return np.asarray(np.maximum(shell, p[:, 1] - above), np.float32)

    return replace(part, field=field)


def carved(part: Part, *tools: Part) -> Part:
    """The part without what is in the tools."""

    def field(p: Points) -> Values:
        out = part.field(p)
        world = (p if part.turn is None else p @ part.turn.T) + np.asarray(part.at, np.float32)
        for tool in tools:
            out = np.maximum(out, -tool.distance(world))
        return out

    return replace(part, field=field)


def merged(parts: Sequence[Part], blend: float) -> Part:
    """Several in one, run together over the width ``blend``, in the first one's paint."""
    at, reach_of = np.array([part.at for part in parts], np.float32), np.array([part.reach for part in parts])

    def field(p: Points) -> Values:
        # what is farther than the nearest by more than the blend changes nothing
        middle = (p.min(0) + p.max(0)) / 2
        away, spread = np.linalg.norm(at - middle, axis=1), float(np.linalg.norm(p.max(0) - middle))
        near = np.flatnonzero(away - reach_of - spread <= away.min() + spread + 2.5 * blend)
        out = parts[near[0]].distance(p)
        for part in (parts[k] for k in near[1:]):
            other = part.distance(p)
            h = np.clip(0.5 + 0.5 * (out - other) / blend, 0, 1)
            out = out + (other - out) * h - blend * h * (1 - h)
        return np.asarray(out, np.float32)

    reach = max(float(np.linalg.norm(part.at)) + part.reach for part in parts)
    return Part(field=field, paint=parts[0].paint, reach=reach)


def sculpted(
    parts: Sequence[Part], blend: float, *, stains: Sequence[tuple[Part, Colour]] = (), soft: float = 0.02,
    gloss: float = 0.12,
) -> Part:  # fmt: skip
    """Several in one, run together over the width ``blend``, each in its own colour, which runs into the next over the
    width ``soft``. What lies in a stain has the stain's colour; the last one wins."""

    def albedo(p: Points, _: NDArray[np.float32]) -> NDArray[np.float32]:
        near = np.stack([part.distance(p) for part in parts])
        weight = np.exp(-(near - near.min(0)) / soft)
        own = []
        for part in parts:
            flat = np.tile(np.asarray(part.paint.colour, np.float32), (len(p), 1))
            own.append(flat if part.paint.pattern is None else part.paint.pattern(part.own(p), flat))
        mixed = (weight[..., None] * np.stack(own)).sum(0) / weight.sum(0)[:, None]
        for stain, colour in stains:
            amount = np.clip(0.5 - stain.distance(p) / soft, 0, 1)[:, None]
            mixed = mixed + (np.asarray(colour, np.float32) - mixed) * amount
        return np.asarray(mixed, np.float32)

    whole = merged(parts, blend)
    return replace(whole, paint=Paint(colour=parts[0].paint.colour, pattern=albedo, gloss=gloss, soft=0.25))


def moved(parts: Sequence[Part], by: Vector, *, turn: Vector | None = None, scale: float = 1.0) -> list[Part]:
    """A model scaled, turned about the origin, and moved."""
    turned = np.eye(3, dtype=np.float32) if turn is None else rotation(turn)
    out = []
    for part in parts:
        at = turned @ (np.asarray(part.at, np.float32) * scale) + np.asarray(by, np.float32)
        own = turned if part.turn is None else turned @ part.turn
        out.append(
            replace(
                part,
                at=(float(at[0]), float(at[1]), float(at[2])),
                turn=own,
                reach=part.reach * scale,
                field=part.field if scale == 1.0 else _scaled(part.field, scale),
                paint=part.paint,
            )
        )
    return out


def mirrored(part: Part) -> Part:
    """Left for right, about x = 0; the part is not turned and has no place of its own."""
    across, pattern = np.array((-1, 1, 1), np.float32), part.paint.pattern

    def painted(p: Points, albedo: NDArray[np.float32]) -> NDArray[np.float32]:
        return albedo if pattern is None else pattern(p * across, albedo)

    return replace(part, field=lambda p: part.field(p * across), paint=replace(part.paint, pattern=painted))


def glowing(part: Part, glow: float) -> Part:
    """The part shining by itself."""
    return replace(part, paint=replace(part.paint, glow=glow))


def _scaled(field: Field, scale: float) -> Field:
    return lambda p: np.asarray(field(p / np.float32(scale)) * scale, np.float32)
