"""Charts: maps of lands that are nowhere, and floor plans."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.designs import RGB
from calotype.pipelines.bundled.render import noise
from calotype.pipelines.bundled.render.canvas import Image, blend, polygon_mask, smoothstep
from calotype.pipelines.bundled.render.fonts import Name
from calotype.pipelines.bundled.render.light import rgb

from .counting import dealt, names_of
from .easel import Easel
from .maps import town, transit

_INK: RGB = (0.25, 0.16, 0.10)
_SEA: RGB = (0.66, 0.76, 0.74)
_LAND: RGB = (0.90, 0.83, 0.64)
_WOOD: RGB = (0.44, 0.55, 0.34)
_SERIF: tuple[Name, ...] = ("serif", "sans")
_LABEL: tuple[Name, ...] = ("script", "serif", "sans")
_ACROSS = 0.76
"""How far a land reaches, of the sheet."""


def island(easel: Easel) -> None:
    """A land with peaks, woods, a river and a way to a cross; what the prompt names is in the corners of the sea."""
    if easel.design.form:
        (transit if easel.design.form == "transit" else town)(easel)
        return
    h, w, u = easel.height, easel.width, easel.unit
    paper = rgb(*(easel.design.ground or _SEA))
    easel.image[:] = paper
    x, y = np.arange(w, dtype=np.float32)[None], np.arange(h, dtype=np.float32)[:, None]
    stained = noise.sample("cloud", x * 0.10, y * 0.10)
    easel.image *= (0.92 + 0.14 * stained)[..., None]
    _swell(easel)
    coast = _coast(easel)
    land = polygon_mask((h, w), [coast])
    away = cv2.distanceTransform((land < 0.5).astype(np.uint8), cv2.DIST_L2, 5)
    ink = rgb(*_INK)
    for k in range(1, 4):
        ring = smoothstep(np.abs(away - 1.7 * k * u), 0.35 * u, 0.05 * u) * np.float32(0.55 - 0.14 * k)
        blend(easel.image, ink, ring.astype(np.float32))
    blend(easel.image, rgb(*_LAND), land)
    inside = cv2.distanceTransform((land > 0.5).astype(np.uint8), cv2.DIST_L2, 5)
    blend(easel.image, rgb(0.72, 0.62, 0.42), smoothstep(inside, 3.2 * u, 0.0) * land * np.float32(0.45))
    blend(easel.image, ink, smoothstep(away + inside, 0.50 * u, 0.20 * u))
    _features(easel, inside)
    _compass(easel, 0.145 * min(w, h), ink)
    _moored(easel, inside)
    inset = np.minimum(np.minimum(x, w - 1 - x), np.minimum(y, h - 1 - y))
    for at, half in ((2.4, 0.55), (4.0, 0.18)):
        blend(easel.image, ink, smoothstep(np.abs(inset - at * u), half * u, 0.4 * half * u) * np.float32(0.85))
    blend(
        easel.image, rgb(0.36, 0.22, 0.10), smoothstep(inset + 6 * u * (stained - 0.5), 5 * u, 0.0) * np.float32(0.30)
    )
    if easel.texts:
        box = (0.30 * w, 0.055 * h, 0.70 * w, 0.135 * h)
        x0, y0, x1, y1, middle = *box, (box[1] + box[3]) / 2
        ribbon = [(x0 - 3 * u, y0), (x1 + 3 * u, y0), (x1 + 1.2 * u, middle), (x1 + 3 * u, y1), (x0 - 3 * u, y1)]
        ribbon.append((x0 - 1.2 * u, middle))
        easel.shape(ribbon, rgb(0.95, 0.89, 0.74))
        easel.write(easel.texts[0], (box[0] + u, box[1] + u, box[2] - u, box[3] - u), _SERIF, ink)


def _coast(easel: Easel) -> NDArray[np.float64]:
    t = np.linspace(0, 2 * np.pi, 420, endpoint=False)
    reach = np.ones_like(t)
    for k in range(2, 26):
        reach += float(easel.rng.normal(0, 0.42)) / k**1.15 * np.cos(k * t + float(easel.rng.uniform(0, 6.28)))
    reach = np.clip(reach / reach.mean(), 0.45, 1.45)
    half = _ACROSS / 2 * np.array((easel.width, easel.height)) / max(1.0, float(reach.max()) / 1.15)
    middle = np.array((0.50 * easel.width, 0.52 * easel.height))
    return np.stack([np.cos(t), np.sin(t)], -1) * reach[:, None] * half + middle


def _swell(easel: Easel) -> None:
    """Short waves strewn over the sea."""
    u = easel.unit
    for _ in range(70):
        x, y = float(easel.rng.uniform(0.03, 0.97)) * easel.width, float(easel.rng.uniform(0.03, 0.97)) * easel.height
        t = np.linspace(0, 2, 24)
        line = np.stack([x + 2.2 * u * t, y - 0.5 * u * np.abs(np.sin(np.pi * t))], -1)
        points = np.round(line * 16).astype(np.int32)
        cv2.polylines(easel.image, [points], False, (0.36, 0.47, 0.48), max(1, round(0.22 * u)), cv2.LINE_AA, 4)


def _features(easel: Easel, inside: Image) -> None:
    u, ink = easel.unit, rgb(*_INK)
    rows, cols = np.nonzero(inside > 5.5 * u)
    if not len(rows):
        return

    def spots(count: int, near: tuple[float, float], spread: float) -> list[tuple[float, float]]:
        """Places on the land about one of them, from back to front."""
        weight = np.exp(-(((cols / easel.width - near[0]) ** 2 + (rows / easel.height - near[1]) ** 2) / spread**2))
        chosen = easel.rng.choice(len(rows), count, p=weight / weight.sum())
        return sorted(((float(cols[k]), float(rows[k])) for k in chosen), key=lambda at: at[1])

    start, end = spots(1, (0.36, 0.62), 0.05)[0], spots(1, (0.62, 0.60), 0.05)[0]
    river = [spots(1, (0.47, 0.42), 0.06)[0], spots(1, (0.50, 0.70), 0.05)[0]]
    t = np.linspace(0, 1, 50)
    bend = 3.5 * u * np.sin(9 * t)
    line = np.stack(
        [river[0][0] + (river[1][0] - river[0][0]) * t + bend, river[0][1] + (river[1][1] - river[0][1]) * t], -1
    )
    cv2.polylines(
        easel.image,
        [np.round(line * 16).astype(np.int32)],
        False,
        (0.40, 0.58, 0.62),
        max(2, round(0.9 * u)),
        cv2.LINE_AA,
        4,
    )
    for px, py in spots(8, (0.46, 0.40), 0.11):
        size = float(easel.rng.uniform(4.0, 7.0)) * u
        easel.shape([(px - 0.75 * size, py), (px, py - 1.15 * size), (px + 0.75 * size, py)], rgb(0.96, 0.91, 0.77))
        easel.shape([(px, py - 1.15 * size), (px + 0.75 * size, py), (px + 0.05 * size, py)], rgb(0.66, 0.54, 0.38))
        cap = [
            (px - 0.25 * size, py - 0.77 * size),
            (px, py - 1.15 * size),
            (px + 0.25 * size, py - 0.77 * size),
            (px, py - 0.62 * size),
        ]
        easel.shape(cap, rgb(0.99, 0.98, 0.95))
        _drawn(easel, [(px - 0.75 * size, py), (px, py - 1.15 * size), (px + 0.75 * size, py)])
    for px, py in spots(34, (0.63, 0.47), 0.10):
        size = float(easel.rng.uniform(1.1, 1.7)) * u
        easel.shape(
            [(px - 0.2 * size, py), (px + 0.2 * size, py), (px + 0.2 * size, py + size), (px - 0.2 * size, py + size)],
            ink,
        )
        easel.disc(px, py, 1.12 * size, ink)
        easel.disc(px, py, 0.92 * size, rgb(*_WOOD) * np.float32(easel.rng.uniform(0.85, 1.15)))
    for k in range(13):
        s = (k + 0.5) / 13
        px, py = start[0] + (end[0] - start[0]) * s, start[1] + (end[1] - start[1]) * s + 4 * u * np.sin(6 * s)
        easel.disc(px, py, 0.55 * u, rgb(0.72, 0.16, 0.12))
    for turn in (0.8, -0.8):
        d, n = np.array((np.cos(turn), np.sin(turn))), np.array((-np.sin(turn), np.cos(turn)))
        p = np.array(end)
        along, across = 2.6 * u * d, 0.5 * u * n
        cross = np.stack([p - along - across, p + along - across, p + along + across, p - along + across])
        easel.shape(cross, rgb(0.72, 0.16, 0.12))


def _drawn(easel: Easel, line: list[tuple[float, float]]) -> None:
    points = np.round(np.array(line) * 16).astype(np.int32)
    cv2.polylines(easel.image, [points], False, _INK, max(1, round(0.28 * easel.unit)), cv2.LINE_AA, 4)


def _compass(easel: Easel, radius: float, ink: Image) -> None:
    """A compass rose in the lower left corner."""
    cx, cy = max(0.125 * easel.width, 1.45 * radius), 0.83 * easel.height
    easel.disc(cx, cy, 0.72 * radius, ink, ring=0.05 * radius)
    easel.disc(cx, cy, 0.62 * radius, ink, ring=0.025 * radius)
    for k in (*range(1, 8, 2), *range(0, 8, 2)):
        a, long = k * np.pi / 4, (1.0 if k % 2 == 0 else 0.62) * radius
        tip = np.array((cx + long * np.sin(a), cy - long * np.cos(a)))
        for side, tone in ((1, ink), (-1, rgb(0.95, 0.88, 0.70) if k % 2 else rgb(0.74, 0.22, 0.16))):
            b = a + side * np.pi / 8
            hip = np.array((cx + 0.20 * radius * np.sin(b), cy - 0.20 * radius * np.cos(b)))
            easel.shape(np.stack([tip, hip, np.array((cx, cy))]), tone)
    s = 0.17 * radius
    easel.write("N", (cx - s, cy - radius - 2.2 * s, cx + s, cy - radius - 0.2 * s), _SERIF, ink)


def _moored(easel: Easel, inside: Image) -> None:
    """What the prompt names, in the corners of the sea."""
    size = 0.25 * min(easel.width, easel.height)
    corners = ((0.86, 0.20), (0.86, 0.80), (0.14, 0.20))
    for k, number in enumerate(dealt(easel, names_of(easel))[: len(corners)]):
        x, y = corners[k]
        picture = easel.motifs[number]
        easel.lay(
            np.ascontiguousarray(picture[:, ::-1]) if k == 2 else picture, x * easel.width, y * easel.height, size
        )


def plan(easel: Easel) -> None:
    """Walls, doors, windows and furniture of a flat or a house, from straight above."""
    h, w, u = easel.height, easel.width, easel.unit
    paper = easel.ground((0.975, 0.97, 0.95))
    ink = rgb(0.13, 0.14, 0.17)
    tall = 0.80 * min(h, w / 1.3)
    x0, y0 = (w - 1.3 * tall) / 2, (h - tall) / 2
    box = (x0, y0, x0 + 1.3 * tall, y0 + tall)
    xs = (0.0, float(easel.rng.uniform(0.36, 0.46)), float(easel.rng.uniform(0.66, 0.74)), 1.0)
    ys = (0.0, float(easel.rng.uniform(0.46, 0.58)), 1.0)
    wide = box[2] - box[0]

    def at(px: float, py: float) -> tuple[float, float]:
        return box[0] + px * wide, box[1] + py * tall

    cells = (
        ("living room", 0.0, ys[1], xs[2], 1.0), ("kitchen", xs[2], ys[1], 1.0, 1.0),
        ("bedroom", 0.0, 0.0, xs[1], ys[1]),
        ("bath", xs[1], 0.0, xs[2], ys[1]), ("bedroom", xs[2], 0.0, 1.0, ys[1]),
    )  # fmt: skip
    tones = {"bath": (0.86, 0.92, 0.95), "kitchen": (0.96, 0.92, 0.84), "living room": (0.95, 0.93, 0.90)}
    for name, a, b, c, d in cells:
        corners = [at(a, b), at(c, b), at(c, d), at(a, d)]
        easel.shape(corners, rgb(*tones.get(name, (0.93, 0.94, 0.91))))
    thick = 0.9 * u
    for a, b, c, d in ((0, 0, 1, 0), (0, 1, 1, 1), (0, 0, 0, 1), (1, 0, 1, 1)):
        _barred(easel, at(a, b), at(c, d), 1.5 * thick, ink)
    inner = ((0, ys[1], 1, ys[1]), (xs[1], 0, xs[1], ys[1]), (xs[2], 0, xs[2], 1))
    for a, b, c, d in inner:
        _barred(easel, at(a, b), at(c, d), thick, ink)
    for (px, py), along, turn in (
        (at(0.12, ys[1]), (1, 0), -1), (at((xs[1] + xs[2]) / 2 - 0.04, ys[1]), (1, 0), -1),
        (at(xs[2] + 0.06, ys[1]), (1, 0), -1), (at(xs[2], ys[1] + 0.14), (0, 1), 1), (at(0.30, 1.0), (1, 0), -1),
    ):  # fmt: skip
        _door(easel, (px, py), along, turn, 0.085 * wide, 1.7 * thick, (paper, ink))
    for a, b, c, d in (
        (0.10, 0, 0.26, 0),
        (0.80, 0, 0.94, 0),
        (0, 0.70, 0, 0.88),
        (1, 0.70, 1, 0.86),
        (0.55, 1, 0.68, 1),
    ):
        _barred(easel, at(a, b), at(c, d), 1.6 * thick, paper)
        _barred(easel, at(a, b), at(c, d), 0.35 * thick, ink)
    _furnished(easel, at, xs, ys, ink)
    for name, a, b, c, d in cells:
        cx, cy = at((a + c) / 2, b + 0.14 * (d - b) if name != "living room" else b + 0.86 * (d - b))
        easel.write(name, (cx - 9 * u, cy - 1.5 * u, cx + 9 * u, cy + 1.5 * u), _LABEL, ink)


def _barred(easel: Easel, a: tuple[float, float], b: tuple[float, float], thick: float, colour: Image) -> None:
    x0, x1, y0, y1 = min(a[0], b[0]), max(a[0], b[0]), min(a[1], b[1]), max(a[1], b[1])
    half = thick / 2
    easel.shape(
        [(x0 - half, y0 - half), (x1 + half, y0 - half), (x1 + half, y1 + half), (x0 - half, y1 + half)], colour
    )


def _door(
    easel: Easel,
    at: tuple[float, float],
    along: tuple[int, int],
    turn: int,
    wide: float,
    thick: float,
    tones: tuple[Image, Image],
) -> None:
    """A gap in a wall with the arc of its door."""
    p, d = np.array(at, float), np.array(along, float)
    _barred(easel, tuple(p), tuple(p + wide * d), thick, tones[0])
    n = np.array((d[1], d[0])) * turn
    t = np.linspace(0, np.pi / 2, 24)
    arc = p + wide * (np.cos(t)[:, None] * d + np.sin(t)[:, None] * n)
    _drawn(easel, [tuple(q) for q in (*arc, p)])


def _furnished(
    easel: Easel,
    at: Callable[[float, float], tuple[float, float]],
    xs: tuple[float, ...],
    ys: tuple[float, ...],
    ink: Image,
) -> None:
    u = easel.unit

    def block(a: float, b: float, c: float, d: float, tone: RGB = (0.985, 0.98, 0.965)) -> None:
        corners = [at(a, b), at(c, b), at(c, d), at(a, d)]
        easel.shape(corners, rgb(*tone))
        _drawn(easel, [*corners, corners[0]])

    for left, right in ((0.0, xs[1]), (xs[2], 1.0)):
        middle = (left + right) / 2
        block(middle - 0.09, 0.19 * ys[1] + 0.03, middle + 0.09, 0.74 * ys[1], (0.82, 0.86, 0.92))
        block(middle - 0.08, 0.19 * ys[1] + 0.04, middle - 0.01, 0.36 * ys[1])
        block(middle + 0.01, 0.19 * ys[1] + 0.04, middle + 0.08, 0.36 * ys[1])
    block(xs[1] + 0.03, 0.22 * ys[1], xs[2] - 0.03, 0.46 * ys[1], (0.80, 0.90, 0.95))
    x, y = at(xs[2] - 0.06, 0.66 * ys[1])
    easel.disc(x, y, 1.8 * u, rgb(0.985, 0.98, 0.965))
    easel.disc(x, y, 1.8 * u, ink, ring=0.28 * u)
    low = ys[1]
    block(0.04, low + 0.40 * (1 - low), 0.10, low + 0.80 * (1 - low), (0.80, 0.72, 0.62))
    block(0.15, low + 0.46 * (1 - low), 0.24, low + 0.72 * (1 - low), (0.90, 0.82, 0.68))
    x, y = at(0.46, low + 0.48 * (1 - low))
    for k in range(6):
        a = k * np.pi / 3
        easel.disc(x + 6.6 * u * np.cos(a), y + 6.6 * u * np.sin(a), 1.6 * u, rgb(0.80, 0.72, 0.62))
        easel.disc(x + 6.6 * u * np.cos(a), y + 6.6 * u * np.sin(a), 1.6 * u, ink, ring=0.24 * u)
    easel.disc(x, y, 5.0 * u, rgb(0.92, 0.85, 0.72))
    easel.disc(x, y, 5.0 * u, ink, ring=0.28 * u)
    block(xs[2] + 0.03, 0.90, 0.97, 0.97, (0.86, 0.86, 0.86))
    block(0.92, low + 0.10, 0.97, 0.88, (0.86, 0.86, 0.86))
    for k in range(4):
        x, y = at(xs[2] + 0.07 + 0.035 * (k % 2), 0.92 + 0.03 * (k // 2))
        easel.disc(x, y, 0.8 * u, ink, ring=0.2 * u)
