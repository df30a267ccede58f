"""Cards: a greeting card on a table: whom it is of under what hangs or falls on its occasion, its words below."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from calotype.pipelines.bundled.designs import RGB
from calotype.pipelines.bundled.render.canvas import blend, blur, mix, polygon_mask
from calotype.pipelines.bundled.render.fonts import Name
from calotype.pipelines.bundled.render.light import Vector, rgb

from .easel import Box, Easel
from .sprigs import sprig

_GROUNDS: tuple[tuple[RGB, RGB], ...] = (
    ((0.99, 0.93, 0.86), (0.93, 0.45, 0.36)), ((0.88, 0.95, 0.94), (0.16, 0.50, 0.52)),
    ((0.99, 0.94, 0.76), (0.80, 0.36, 0.20)), ((0.93, 0.91, 0.98), (0.40, 0.30, 0.66)),
)  # fmt: skip
"""Paper and ink."""
_OWN: dict[str, tuple[RGB, RGB]] = {
    "wedding": ((0.985, 0.975, 0.955), (0.55, 0.46, 0.28)),
    "valentine": ((0.99, 0.90, 0.90), (0.78, 0.14, 0.24)),
    "christmas": ((0.96, 0.95, 0.92), (0.66, 0.12, 0.14)),
    "baby": ((0.90, 0.95, 0.99), (0.28, 0.46, 0.66)),
}
_BRIGHT: tuple[RGB, ...] = (
    (0.95, 0.42, 0.38), (0.99, 0.76, 0.26), (0.30, 0.68, 0.66), (0.45, 0.42, 0.82), (0.96, 0.60, 0.70),
)  # fmt: skip
_HAND: tuple[Name, ...] = ("script", "serif", "sans")
_FAT: tuple[Name, ...] = ("fat", "serif", "sans")


def card(easel: Easel) -> None:
    """The card, upright where the sheet is, with its shadow and the fold at its left edge."""
    if easel.design.form.startswith("business"):
        _business(easel)
        return
    paper, ink = _OWN.get(easel.design.form) or _GROUNDS[int(easel.rng.integers(len(_GROUNDS)))]
    if easel.design.ground is not None:
        paper = easel.design.ground
    if easel.inks:
        ink = min(easel.inks, key=sum)
    easel.image[:] = mix(rgb(*paper), rgb(*ink), 0.42)
    w, h, u = easel.width, easel.height, easel.unit
    aspect = 1.28 if w > 1.15 * h else 0.76 if h > 1.15 * w else 1.0
    aspect = 0.36 if easel.design.form == "bookmark" else aspect
    tall = 0.90 * min(h, w / aspect)
    box = ((w - tall * aspect) / 2, (h - tall) / 2, (w + tall * aspect) / 2, (h + tall) / 2)
    corners = np.array(((box[0], box[1]), (box[2], box[1]), (box[2], box[3]), (box[0], box[3])))
    shadow = polygon_mask((h, w), [corners + np.array((0.9 * u, 1.6 * u))])
    blend(easel.image, rgb(0.03, 0.02, 0.05), blur(shadow, 1.6 * u) * np.float32(0.42))
    easel.shape(corners + np.array((0.55 * u, 0.45 * u)), rgb(*paper) * np.float32(0.80))
    easel.shape(corners, rgb(*paper))
    fold = corners.copy()
    fold[1:3, 0] = box[0] + 0.9 * u
    easel.shape(fold, rgb(*paper) * np.float32(0.93))
    _edged(easel, box, rgb(*ink))
    trim = _TRIMS.get(easel.design.form)
    if trim is not None:
        trim(easel, box, rgb(*ink))
    low = box[3] - (0.27 if easel.texts else 0.06) * tall
    if easel.design.form == "bookmark":
        _column(easel, box, low)
    elif easel.group is not None:
        top = box[1] + (0.17 if trim is not None else 0.08) * tall
        inset = 0.10 * (box[2] - box[0])
        easel.fit(easel.group, (box[0] + inset, top, box[2] - inset, low - 0.02 * tall))
    texts = easel.texts[:2]
    bounds = np.linspace(low + 0.01 * tall, box[3] - 0.05 * tall, len(texts) + 1)
    for text, y0, y1 in zip(texts, bounds, bounds[1:], strict=False):
        fonts = _HAND if easel.design.form in ("wedding", "valentine", "baby") else _FAT
        inset = 0.12 * (box[2] - box[0])
        easel.write(text, (box[0] + inset, float(y0), box[2] - inset, float(y1) - 0.01 * tall), fonts, rgb(*ink))


def _column(easel: Easel, box: Box, low: float) -> None:
    """What is on a bookmark, one under the other, with a tassel above."""
    many, u = easel.motifs, easel.unit
    middle, count = (box[0] + box[2]) / 2, max(3, len(easel.motifs))
    easel.disc(middle, box[1] + 4.6 * u, 1.5 * u, rgb(0.35, 0.30, 0.28))
    for lean in (-0.9, -0.3, 0.3, 0.9):
        foot = (middle + lean * u, box[1] + 4.6 * u)
        easel.shape(
            [foot, (foot[0] + 0.5 * u, foot[1]), (middle + (2.4 * lean + 0.3) * u, box[1] - 5 * u)],
            rgb(0.66, 0.20, 0.22),
        )
    tall = (low - box[1] - 9 * u) / count
    for k in range(count if many else 0):
        y = box[1] + 8 * u + (k + 0.5) * tall
        easel.lay(many[k % len(many)], middle, y, 0.86 * min(tall, box[2] - box[0] - 8 * u), (-8.0, 8.0)[k % 2])


def _business(easel: Easel) -> None:
    """Cards, one on the other: its mark, a name or what stands for one, and thin lines on the first."""
    easel.ground((0.80, 0.79, 0.77))
    w, h, u = easel.width, easel.height, easel.unit
    wide = min(0.70 * w, 1.05 * h)
    inks = [rgb(*ink) for ink in easel.inks]
    face = inks[0] if inks else rgb(0.985, 0.982, 0.972)
    ink = inks[1] if len(inks) > 1 else mix(face, (1.0, 1.0, 1.0), 0.75) if face.mean() < 0.5 else rgb(0.20, 0.21, 0.24)
    back = ink if len(inks) != 1 else face * np.float32(0.965)
    said = easel.design.form.removeprefix("business").strip()
    behind = max(1, int(said) - 1) if said else 1
    stack = [(-9.0 + 11.0 * k / behind, 0.07 - 0.08 * k / behind, -0.13 + 0.18 * k / behind) for k in range(behind)]
    for k, (lean, dx, dy) in enumerate([*stack, (4.0, -0.03, 0.07)]):
        front = k == behind
        a = np.deg2rad(lean)
        turn = np.array(((np.cos(a), -np.sin(a)), (np.sin(a), np.cos(a))))
        middle = np.array(((0.5 + dx) * w, (0.5 + dy) * h))
        corners = np.array(((-0.5, -0.29), (0.5, -0.29), (0.5, 0.29), (-0.5, 0.29))) * wide @ turn.T + middle
        shadow = polygon_mask((h, w), [corners + np.array((0.7 * u, 1.3 * u))])
        blend(easel.image, rgb(0.03, 0.03, 0.04), blur(shadow, 1.3 * u) * np.float32(0.42))
        easel.shape(corners, face if front or k % 2 else back)
        if not front:
            continue

        def warp(points: np.ndarray, turn: np.ndarray = turn, middle: np.ndarray = middle) -> np.ndarray:
            return np.asarray((points - middle) @ turn.T + middle)

        x, y = middle
        if easel.group is not None:
            mark_x, mark_y = np.array((-0.27, 0.0)) * wide @ turn.T + middle
            easel.lay(easel.group, float(mark_x), float(mark_y), 0.26 * wide, -lean)
        left = x - 0.06 * wide if easel.group is not None else x - 0.40 * wide
        for text in easel.texts[:1]:
            easel.write(text, (left, y - 0.15 * wide, x + 0.42 * wide, y - 0.01 * wide), ("serif", "sans"), ink, warp)
        lines = (
            ((0.05, 0.30), (0.10, 0.24), (0.15, 0.34)) if easel.texts else ((-0.06, 0.40), (0.02, 0.28), (0.08, 0.34))
        )
        for at, long in lines:
            bar = [(left, y + at * wide), (left + long * wide, y + at * wide)]
            bar += [(px, py + 0.006 * wide) for px, py in reversed(bar)]
            easel.shape(warp(np.array(bar)), mix(ink, face, 0.25))


def _edged(easel: Easel, box: Box, ink: Vector) -> None:
    """A thin printed line inside the card's edge."""
    m, half = 2.6 * easel.unit, 0.18 * easel.unit
    x0, y0, x1, y1 = box[0] + m, box[1] + m, box[2] - m, box[3] - m
    for a, b, c, d in (
        (x0, y0 - half, x1, y0 + half), (x0, y1 - half, x1, y1 + half),
        (x0 - half, y0, x0 + half, y1), (x1 - half, y0, x1 + half, y1),
    ):  # fmt: skip
        easel.shape([(a, b), (c, b), (c, d), (a, d)], ink)


def _bunting(easel: Easel, box: Box, ink: Vector) -> None:
    """A string of flags along the upper edge, and confetti."""
    u = easel.unit
    x0, x1, y = box[0] + 2.6 * u, box[2] - 2.6 * u, box[1] + 3.2 * u
    count = max(7, round((x1 - x0) / (9 * u)))

    def sag(t: float) -> float:
        return y + 5.5 * u * (1 - (2 * t - 1) ** 2)

    for k in range(count):
        a, b = (k + 0.06) / count, (k + 0.94) / count
        xa, xb = x0 + (x1 - x0) * a, x0 + (x1 - x0) * b
        easel.shape(
            [(xa, sag(a)), (xb, sag(b)), ((xa + xb) / 2, sag((a + b) / 2) + 7.5 * u)], rgb(*_BRIGHT[k % len(_BRIGHT)])
        )
    line = [(x0 + (x1 - x0) * t, sag(t)) for t in np.linspace(0, 1, 60)]
    easel.shape([*line, *[(px, py + 0.4 * u) for px, py in reversed(line)]], ink)
    for k in range(46):
        px = float(easel.rng.uniform(box[0] + 4 * u, box[2] - 4 * u))
        py = float(easel.rng.uniform(box[1] + 16 * u, box[1] + (0.68 if easel.texts else 0.94) * (box[3] - box[1])))
        size, turn = float(easel.rng.uniform(0.35, 0.75)) * u, float(easel.rng.uniform(0, 6.28))
        around = turn + np.array((0.3, np.pi - 0.3, np.pi + 0.3, -0.3))
        easel.shape(
            np.stack([px + 1.5 * size * np.cos(around), py + 1.5 * size * np.sin(around)], -1), rgb(*_BRIGHT[k % 5])
        )


def _hearts(easel: Easel, box: Box, ink: Vector) -> None:
    """Hearts of several sizes in the upper corners."""
    t = np.linspace(0, 2 * np.pi, 60)
    shape = np.stack(
        [16 * np.sin(t) ** 3, -(13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t))], -1
    )
    for k in range(16):
        side = -1 if k % 2 else 1
        reach = float(easel.rng.uniform(0.30, 0.44)) * (box[2] - box[0])
        x = (box[0] + box[2]) / 2 + side * reach
        y = box[1] + float(easel.rng.uniform(0.07, 0.62)) * (box[3] - box[1])
        size = float(easel.rng.uniform(0.06, 0.16)) * easel.unit
        easel.shape(shape * size + np.array((x, y)), mix(ink, rgb(1, 1, 1), 0.5 * (k % 3) / 2))


def _leaves(easel: Easel, box: Box, ink: Vector) -> None:
    """Sprays of leaves in the two upper corners."""
    green = (0.25, 0.42, 0.24) if easel.design.form == "christmas" else (0.50, 0.60, 0.50)
    u = easel.unit
    for side, x in ((1, box[0] + 6 * u), (-1, box[2] - 6 * u)):
        for lean in (15, 50, 85):
            leaf = sprig(24 * u, easel.design.sprigs or green, easel.rng, 6)
            a = np.deg2rad(side * (90 + lean - 50))
            easel.lay(leaf, x + 8 * u * np.sin(a), box[1] + 6 * u - 8 * u * np.cos(a), 24 * u, side * (90 + lean - 50))
        if easel.design.form == "christmas":
            for k in range(3):
                easel.disc(x + side * (1.5 + 2.0 * k) * u, box[1] + (6.0 + (k % 2) * 2.2) * u, 1.2 * u, ink)


_TRIMS: dict[str, Callable[[Easel, Box, Vector], None]] = {
    "birthday": _bunting, "baby": _bunting, "valentine": _hearts, "wedding": _leaves, "christmas": _leaves,
}  # fmt: skip
