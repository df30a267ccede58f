"""Figures: circles, squares, triangles and lines as the prompt lays them on a sheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.planar import Figure, Fill
from calotype.pipelines.bundled.render.canvas import Image, blend, polygon_mask
from calotype.pipelines.bundled.render.fonts import Name
from calotype.pipelines.bundled.render.light import Vector, rgb

from .easel import Easel

Points = NDArray[np.float64]
_PALETTE = (0xE4572E, 0x2E86AB, 0xF2B134, 0x3A9D6E, 0x7B4FA3, 0x1F2A44, 0xE98BAE, 0x17A398)
_SCHOOLS: dict[str, tuple[int, ...]] = {
    "bauhaus": (0xD62B1F, 0xF2B705, 0x1F4E9C, 0x16161A), "constructivist": (0xC8102E, 0x16161A, 0x8C8577, 0xE3B23C),
    "suprematist": (0x16161A, 0xC8102E, 0xF2B705, 0x1F4E9C), "mid-century": (0xD96C3B, 0x2F7F79, 0xE3B23C, 0x4A4238),
    "art deco": (0xC9A24B, 0x0F3D3E, 0x16161A, 0x8C2F39),
}  # fmt: skip
_INK = (0.10, 0.11, 0.14)
_PAPER = (0.965, 0.950, 0.915)
_LINED = frozenset({"line", "wave", "zigzag", "arc", "spiral"})
_HOLLOW = frozenset({Fill.OUTLINE, Fill.DASHED, Fill.DOTTED})
_BOLD: tuple[Name, ...] = ("condensed", "sans")
_REACH = 0.74
"""How much of the sheet's shorter side they take up at most."""


def _round(sides: int, start_deg: float = -90.0) -> Points:
    a = np.radians(start_deg) + 2 * np.pi * np.arange(sides) / sides
    return np.stack([np.cos(a), np.sin(a)], -1) * 0.5


def _fan(low: float, high: float) -> Points:
    a = np.radians(np.linspace(low, high, 60))
    return np.stack([np.cos(a), np.sin(a)], -1) * 0.5


def _star() -> Points:
    a = -np.pi / 2 + np.pi * np.arange(10) / 5
    return np.stack([np.cos(a), np.sin(a)], -1) * np.where(np.arange(10) % 2, 0.2, 0.52)[:, None]


def _heart() -> Points:
    t = np.linspace(0, 2 * np.pi, 90, endpoint=False)
    x = 16 * np.sin(t) ** 3
    y = -(13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t))
    return np.stack([x / 33, (y + 2.5) / 31], -1)


def _crescent() -> Points:
    inner = _fan(60, -60)[::-1] * (0.78, 0.92) + (0.12, 0.0)
    return np.concatenate([_fan(60, 300), inner[::-1][::-1] * (0.55, 1.0) + (0.07, 0.0)])


_OUTLINES: dict[str, Callable[[], Points]] = {
    "circle": lambda: _round(120), "dot": lambda: _round(90), "ellipse": lambda: _round(120),
    "ring": lambda: _round(120),
    "square": lambda: np.array(((-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5))),
    "rectangle": lambda: np.array(((-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5))),
    "triangle": lambda: np.array(((0.0, -0.5), (0.5, 0.5), (-0.5, 0.5))),
    "pentagon": lambda: _round(5), "hexagon": lambda: _round(6, 0.0), "octagon": lambda: _round(8, 22.5),
    "rhombus": lambda: np.array(((0.0, -0.5), (0.5, 0.0), (0.0, 0.5), (-0.5, 0.0))),
    "parallelogram": lambda: np.array(((-0.3, -0.5), (0.5, -0.5), (0.3, 0.5), (-0.5, 0.5))),
    "trapezoid": lambda: np.array(((-0.28, -0.5), (0.28, -0.5), (0.5, 0.5), (-0.5, 0.5))),
    "semicircle": lambda: _fan(180, 360) * (1.0, 2.0) + (0.0, 0.5),
    "quarter": lambda: np.concatenate([[(-0.5, 0.5)], _fan(270, 360) * 2 + (-0.5, 0.5)]),
    "star": _star, "heart": _heart, "crescent": _crescent,
    "cross": lambda: np.array(((-0.16, -0.5), (0.16, -0.5), (0.16, -0.16), (0.5, -0.16), (0.5, 0.16), (0.16, 0.16),
                               (0.16, 0.5), (-0.16, 0.5), (-0.16, 0.16), (-0.5, 0.16), (-0.5, -0.16), (-0.16, -0.16))),
    "arrow": lambda: np.array(((-0.5, -0.18), (0.1, -0.18), (0.1, -0.5), (0.5, 0.0), (0.1, 0.5), (0.1, 0.18),
                               (-0.5, 0.18))),
}  # fmt: skip


def paint(easel: Easel) -> None:
    """All figures, as large as the sheet has room for."""
    figures = easel.design.figures
    ground = easel.ground(_PAPER)
    if not figures:
        # a colour alone, a little lighter in its middle
        y, x = np.mgrid[: easel.height, : easel.width].astype(np.float32)
        away = np.hypot((x / easel.width - 0.5) * 1.1, y / easel.height - 0.5)
        easel.image *= (1.05 - 0.16 * away)[..., None]
        return
    dark = float(ground.mean()) < 0.4
    room = 0.70 if easel.texts else 0.92
    free = [f for f in figures if f.anchor is None]
    scale = _scale(free or list(figures), easel, room)
    middle = np.array((easel.width / 2, easel.height * room / 2 + (0.04 * easel.height if easel.texts else 0)))
    middle[1] = middle[1] if easel.texts else easel.height / 2
    usual = _usual(figures, ground, easel.design.form, dark=dark)
    for k, figure in enumerate(figures):
        at = middle + np.array((figure.x, figure.y)) * scale
        own = scale
        if figure.anchor is not None:
            own = min(scale, 0.26 * min(easel.width, easel.height)) if free else 0.32 * min(easel.width, easel.height)
            margin = np.array((0.5 * figure.width * own, 0.5 * figure.height * own)) + 6 * easel.unit
            ax, ay = figure.anchor
            at = np.array((easel.width / 2 + ax * (easel.width / 2 - margin[0]),
                           easel.height / 2 + ay * (easel.height / 2 - margin[1])))  # fmt: skip
        _draw(easel, replace(figure, colour=figure.colour or usual[k]), at, own, ground)
    if easel.texts:
        ink = rgb(0.96, 0.95, 0.92) if dark else rgb(*_INK)
        box = (0.12 * easel.width, 0.80 * easel.height, 0.88 * easel.width, 0.93 * easel.height)
        easel.write(easel.texts[0], box, _BOLD, ink)


def _scale(figures: list[Figure], easel: Easel, room: float) -> float:
    wide = max(f.x + f.width / 2 for f in figures) - min(f.x - f.width / 2 for f in figures)
    tall = max(f.y + f.height / 2 for f in figures) - min(f.y - f.height / 2 for f in figures)
    fit = min(0.86 * easel.width / max(wide, 0.01), _REACH * room / 0.92 * easel.height / max(tall, 0.01))
    return float(min(fit, 0.58 * min(easel.width, easel.height) * room))


def _usual(figures: tuple[Figure, ...], ground: Vector, school: str, *, dark: bool) -> list[tuple[float, float, float]]:
    """The colours of those that the prompt gives none: one for all where it gives some to others."""
    ink = (0.96, 0.95, 0.92) if dark else _INK
    tones = [tuple((n >> s & 255) / 255 for s in (16, 8, 0)) for n in _SCHOOLS.get(school, _PALETTE)]
    tones = [t for t in tones if float(np.abs(rgb(*t) - ground).sum()) > 0.35]
    said = any(f.colour is not None for f in figures)
    lone = len({f.shape for f in figures}) == 1
    usual: list[tuple[float, float, float]] = []
    for f in figures:
        lined = f.shape in _LINED or f.fill is not Fill.SOLID or f.shape == "dot"
        tone = tones[(len(usual) if not lone else 0) % len(tones)]
        usual.append(ink if said or lined else (tone[0], tone[1], tone[2]))
    return usual


def _draw(easel: Easel, figure: Figure, at: Points, scale: float, ground: Vector) -> None:
    shape = (easel.height, easel.width)
    colour = rgb(*(figure.colour or _INK))
    stroke = max(1.2 * easel.unit * figure.heavy, 1.0)
    if figure.shape in _LINED:
        path = _path(figure, scale) + at
        _stroke(easel, path, stroke if figure.heavy != 1 else 1.6 * stroke, colour, figure.fill)
        return
    points = _OUTLINES[figure.shape]() * (figure.width * scale, figure.height * scale)
    points = _turned(points, figure.turn_deg) + at
    mask = polygon_mask(shape, [points])
    easel.cover.add(mask, 0, 0)
    if figure.shape == "ring" or figure.fill in _HOLLOW:
        width = 0.16 * min(figure.width, figure.height) * scale if figure.shape == "ring" else stroke
        _stroke(easel, np.concatenate([points, points[:1]]), width, colour, figure.fill)
        return
    if figure.fill is Fill.SOLID:
        blend(easel.image, colour, mask * np.float32(0.72 if figure.glazed else 1.0))
        return
    x = np.arange(easel.width, dtype=np.float32)[None] - np.float32(at[0])
    y = np.arange(easel.height, dtype=np.float32)[:, None] - np.float32(at[1])
    second = rgb(*figure.second) if figure.second is not None else ground
    step = 0.12 * figure.width * scale
    if figure.fill is Fill.HALVED:
        blend(easel.image, colour, mask)
        blend(easel.image, second, mask * (x > 0).astype(np.float32))
        return
    if figure.fill is Fill.STRIPED:
        blend(easel.image, second, mask)
        blend(easel.image, colour, mask * (np.mod(y / step, 1.0) < 0.5).astype(np.float32))
    else:
        away = np.hypot(np.mod(x / step, 1.0) - 0.5, np.mod(y / step, 1.0) - 0.5) * step
        blend(easel.image, colour, mask * np.clip(0.32 * step - away + 0.5, 0, 1))
        return
    _stroke(easel, np.concatenate([points, points[:1]]), 0.5 * stroke, colour, Fill.SOLID)


def _path(figure: Figure, scale: float) -> Points:
    t = np.linspace(-0.5, 0.5, 160)
    long = float(np.hypot(figure.width, figure.height)) if figure.shape == "line" else figure.width
    if figure.shape == "line":
        path = np.stack([t * long, 0 * t], -1)
    elif figure.shape == "wave":
        path = np.stack([t * long, 0.5 * figure.height * np.sin(6 * np.pi * t)], -1)
    elif figure.shape == "zigzag":
        path = np.stack([t * long, figure.height * (2 * np.abs((t * 5) % 1 - 0.5) - 0.5)], -1)
    elif figure.shape == "arc":
        a = np.pi * (t - 0.5)
        path = np.stack([0.5 * long * np.cos(a), figure.height * (np.sin(a) + 0.5)], -1)
    else:
        a = np.linspace(0, 7 * np.pi, 500)
        path = np.stack([np.cos(a), np.sin(a)], -1) * (0.5 * long * a / a[-1])[:, None]
    return _turned(path * scale, figure.turn_deg if figure.shape == "line" else 0.0)


def _turned(points: Points, turn_deg: float) -> Points:
    c, s = np.cos(np.radians(turn_deg)), np.sin(np.radians(turn_deg))
    return np.stack([points[:, 0] * c - points[:, 1] * s, points[:, 0] * s + points[:, 1] * c], -1)


def _stroke(easel: Easel, path: Points, width: float, colour: Vector, fill: Fill) -> None:
    mask: Image = np.zeros((easel.height, easel.width), np.float32)
    canvas = np.zeros((easel.height, easel.width), np.uint8)
    along = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(path, axis=0).T))])
    if fill is Fill.DOTTED:
        count = max(3, int(along[-1] / (2.4 * width)))
        for a in np.linspace(0, along[-1], count):
            x, y = np.interp(a, along, path[:, 0]), np.interp(a, along, path[:, 1])
            easel.disc(float(x), float(y), 0.75 * width, colour)
        return
    spans = [(0.0, float(along[-1]))]
    if fill is Fill.DASHED:
        spans = [(a, min(a + 3 * width, float(along[-1]))) for a in np.arange(0, along[-1], 5.5 * width)]
    for low, high in spans:
        cut = np.unique(np.concatenate([[low], along[(along > low) & (along < high)], [high]]))
        part = np.stack([np.interp(cut, along, path[:, 0]), np.interp(cut, along, path[:, 1])], -1)
        cv2.polylines(canvas, [np.round(part * 16).astype(np.int32)], False, 255, max(1, round(width)), cv2.LINE_AA, 4)
    mask = canvas.astype(np.float32) / np.float32(255)
    easel.cover.add(mask, 0, 0)
    blend(easel.image, colour, mask)
