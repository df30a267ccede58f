"""Traditions: what a school's pictures have about them: its ground, its border, its colours."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from calotype.pipelines.bundled.designs import RGB
from calotype.pipelines.bundled.render import noise
from calotype.pipelines.bundled.render.canvas import blend, smoothstep
from calotype.pipelines.bundled.render.contours import inner_lines, outlines
from calotype.pipelines.bundled.render.fonts import Name
from calotype.pipelines.bundled.render.light import Vector, rgb

from .easel import Box, Easel, inked, recoloured
from .mounts import Within

_SERIF: tuple[Name, ...] = ("serif", "sans")
_FAT: tuple[Name, ...] = ("fat", "caps", "sans")
_CAPS: tuple[Name, ...] = ("condensed", "sans")


def _hex(number: int) -> RGB:
    return ((number >> 16 & 255) / 255, (number >> 8 & 255) / 255, (number & 255) / 255)


@dataclass(frozen=True, kw_only=True)
class _School:
    """Colours from dark to light, as hexadecimal numbers."""

    ground: int
    inks: tuple[int, ...]
    """The picture's own colours go to these."""
    border: str
    """What stands in the border."""
    band: int
    """The border's ground."""
    marks: tuple[int, ...]
    """What is in it, in turns."""
    line: int = 0x2A1C14
    width: float = 9.0
    """Of the border, in hundredths of the shorter side."""
    toned: bool = False
    """By lightness alone, in one colour's steps."""


SCHOOLS: dict[str, _School] = {
    "delft": _School(ground=0xF4F6F5, inks=(0x14286B, 0x2F55A8, 0x86A5D8, 0xDCE6F2), border="corners", band=0xF4F6F5,
                     marks=(0x1F3F92,), line=0x14286B, width=6.0, toned=True),
    "manuscript": _School(ground=0xEBDDB8, inks=(0x2A1C14, 0x9C2A1F, 0x27508C, 0x3E6B3A, 0xC9982F, 0xF0E4C8),
                          border="vine", band=0xD9B45A, marks=(0x27508C, 0x9C2A1F, 0x3E6B3A)),
    "egyptian": _School(ground=0xDDBF85, inks=(0x1E1611, 0x8C3A1E, 0x2C7C86, 0xC98A2D, 0xEFE0B8, 0x6B4A2A),
                        border="glyphs", band=0xE6CD97, marks=(0x1E1611, 0x8C3A1E, 0x2C7C86)),
    "persian": _School(ground=0xE9D9A8, inks=(0x1B2A5C, 0xB3402E, 0x2E7D6B, 0xD9A441, 0xF1E3C3, 0x6E4A8A),
                       border="flowers", band=0x1B2F6B, marks=(0xD9A441, 0xC8553D, 0xF1E3C3), width=10.0),
    "folk": _School(ground=0x17181C, inks=(0xD6262C, 0xF08A24, 0xF4C430, 0x2E9E5B, 0x2A6FBF, 0xE85AA0, 0xF7F1E3),
                    border="flowers", band=0x17181C, marks=(0xD6262C, 0xF4C430, 0x2E9E5B, 0xE85AA0, 0x2A6FBF),
                    line=0xF7F1E3, width=13.0),
    "nordic": _School(ground=0xF4ECD8, inks=(0x1F3A63, 0xB3262B, 0xD99A2B, 0x3F7D58, 0xF4ECD8), border="flowers",
                      band=0xF4ECD8, marks=(0xB3262B, 0x1F3A63, 0x3F7D58), line=0x1F3A63, width=12.0),
    "slavic": _School(ground=0x15110F, inks=(0x7A1A12, 0xC4281C, 0xE3A72F, 0x2F6B3F, 0xF6E3B0), border="vine",
                      band=0x15110F, marks=(0xE3A72F, 0xC4281C, 0x2F6B3F), line=0xE3A72F, width=12.0),
    "aboriginal": _School(ground=0x8C4A22, inks=(0x1A120E, 0x7A2E14, 0xC0702A, 0xE3B04B, 0xF3E6CF), border="dots",
                          band=0x1A120E, marks=(0xF3E6CF, 0xE3B04B, 0xC0702A), line=0xF3E6CF, width=8.0),
    "greek": _School(ground=0xC96F3B, inks=(0x17110F, 0x17110F, 0x17110F, 0xC96F3B), border="meander", band=0xC96F3B,
                     marks=(0x17110F,), line=0xE9A577, toned=True),
    "icon": _School(ground=0xD4A937, inks=(0x3A1A12, 0x8C1F1F, 0x1F3F6B, 0xB9792E, 0xF0DDB0), border="dots",
                    band=0x7A1F1A, marks=(0xE6C565,), width=7.0),
    "tapestry": _School(ground=0x1F3B34, inks=(0x2A1C14, 0x8C2F2B, 0xB9813A, 0x5E7A45, 0x35567A, 0xEADFC0),
                        border="flowers", band=0x6B1F22, marks=(0xEADFC0, 0xD9A441, 0x9FB07A), width=9.0),
    "codex": _School(ground=0xE3C996, inks=(0x1E1611, 0xB0301F, 0x1F8A82, 0xE0A526, 0xF3E8CB), border="steps",
                     band=0xB0301F, marks=(0xE0A526, 0x1F8A82, 0x1E1611)),
    "celtic": _School(ground=0xEFE3C2, inks=(0x1C2B1E, 0x2F6B3F, 0xB0402A, 0xD09A2C, 0x2B4F7A, 0xF1E6C8), border="knot",
                      band=0x24502F, marks=(0xD9B24A,), width=10.0),
    "propaganda": _School(ground=0xEAD9B5, inks=(0x14110F, 0x5A0F12, 0xC4161C, 0xEAD9B5), border="", band=0xC4161C,
                          marks=(0xC4161C,), line=0x14110F, width=3.0, toned=True),
    "advert": _School(ground=0xF6E7C4, inks=(0x1F2A44, 0xC8372D, 0x2E9C95, 0xF2B23A, 0xF0A58F, 0xFBF3DF), border="",
                      band=0xC8372D, marks=(0xC8372D,), width=2.5),
}  # fmt: skip


def tradition(easel: Easel) -> None:
    """The motif alone on the school's ground within its border."""
    school = _school(easel)
    box = _sheet(easel, school)
    _strewn(easel, school, box)
    if easel.group is not None:
        x0, y0, x1, y1 = box
        mx, my = 0.08 * (x1 - x0), 0.07 * (y1 - y0)
        low = 0.20 * (y1 - y0) if _is_lettered(easel) else 0.0
        inks = [_hex(ink) for ink in school.inks]
        motif = inked(easel.group, inks) if school.toned else recoloured(easel.group, inks)
        easel.fit(motif, (x0 + mx, y0 + my, x1 - mx, y1 - my - low))
        _drawn(easel, school)
    _lettered(easel, school, box)


def framed(easel: Easel, within: Within) -> None:
    """A whole scene in the school's colours within its border."""
    school = _school(easel)
    x0, y0, x1, y1 = (round(v) for v in _sheet(easel, school))
    inner = within(x1 - x0, y1 - y0)
    solid = np.dstack([inner, np.ones(inner.shape[:2], np.float32)]).astype(np.float32)
    inks = [_hex(ink) for ink in school.inks]
    made = inked(solid, inks) if school.toned else recoloured(solid, inks)
    picture = made[..., :3]
    lines = inner_lines(picture, 0.25 * easel.unit, low=30, high=90)
    blend(picture, rgb(*_hex(school.line if school.line < 0x808080 else 0x2A1C14)), 0.55 * lines)
    easel.image[y0:y1, x0:x1] = picture
    _lettered(easel, school, (x0, y0, x1, y1))


def _school(easel: Easel) -> _School:
    return SCHOOLS[_name(easel)]


def _name(easel: Easel) -> str:
    return (easel.design.form or "folk").split()[0]


def _is_lettered(easel: Easel) -> bool:
    return bool(easel.texts) or _name(easel) in {"propaganda", "advert", "manuscript"}


def _sheet(easel: Easel, school: _School) -> Box:
    """The ground with its border; what is left within."""
    easel.ground(_hex(school.ground))
    h, w, u = easel.height, easel.width, easel.unit
    x, y = np.arange(w, dtype=np.float32)[None], np.arange(h, dtype=np.float32)[:, None]
    inset = np.minimum(np.minimum(x, w - 1 - x), np.minimum(y, h - 1 - y))
    wide = school.width * u
    blend(easel.image, rgb(*_hex(school.band)), smoothstep(inset, wide + 0.6, wide - 0.6))
    line = rgb(*_hex(school.line))
    for at in (0.9 * u, wide):
        blend(easel.image, line, smoothstep(np.abs(inset - at), 0.45 * u, 0.20 * u))
    if school.border:
        _BORDERS[school.border](easel, school, wide)
    grain = noise.sample("cloud", x * 0.2, y * 0.2)
    easel.image *= (0.95 + 0.07 * grain)[..., None]
    margin = wide + 1.2 * u
    return margin, margin, w - margin, h - margin


def _spots(easel: Easel, wide: float, step: float) -> list[tuple[float, float, float]]:
    """Points along the middle of the border, with the way it runs there in degrees."""
    h, w, half = easel.height, easel.width, wide / 2
    across, down = max(2, round((w - wide) / step)), max(2, round((h - wide) / step))
    spots = [(half + (w - wide) * k / across, half, 0.0) for k in range(across + 1)]
    spots += [(half + (w - wide) * k / across, h - half, 180.0) for k in range(across + 1)]
    spots += [(half, half + (h - wide) * k / down, 90.0) for k in range(1, down)]
    return spots + [(w - half, half + (h - wide) * k / down, 270.0) for k in range(1, down)]


def _ink(school: _School, k: int) -> Vector:
    return rgb(*_hex(school.marks[k % len(school.marks)]))


def _dots(easel: Easel, school: _School, wide: float) -> None:
    for row in (-0.26, 0.0, 0.26):
        for k, (x, y, _) in enumerate(_spots(easel, wide, 0.34 * wide)):
            flat = y < wide or y > easel.height - wide
            easel.disc(x + (0 if flat else row * wide), y + (row * wide if flat else 0), 0.10 * wide, _ink(school, k))


def _flowers(easel: Easel, school: _School, wide: float) -> None:
    for k, (x, y, _) in enumerate(_spots(easel, wide, 0.85 * wide)):
        colour, reach = _ink(school, k), (0.34 if k % 2 == 0 else 0.22) * wide
        petals = 6 if k % 2 == 0 else 5
        for j in range(petals):
            a = 2 * np.pi * j / petals
            easel.disc(x + 0.62 * reach * np.cos(a), y + 0.62 * reach * np.sin(a), 0.42 * reach, colour)
        easel.disc(x, y, 0.34 * reach, _ink(school, k + 1))


def _vine(easel: Easel, school: _School, wide: float) -> None:
    _waves(easel, _ink(school, 2), wide, 0.07, 0.0)
    for k, (x, y, _) in enumerate(_spots(easel, wide, 0.5 * wide)):
        side = 0.26 * wide * (1 if k % 2 else -1)
        flat = y < wide or y > easel.height - wide
        px, py = (x, y + side) if flat else (x + side, y)
        easel.disc(px, py, 0.13 * wide, _ink(school, k))


def _knot(easel: Easel, school: _School, wide: float) -> None:
    for phase in (0.0, np.pi):
        _waves(easel, _ink(school, 0), wide, 0.13, phase)


def _waves(easel: Easel, colour: Vector, wide: float, thick: float, phase: float) -> None:
    h, w = easel.height, easel.width
    canvas = np.zeros((h, w), np.uint8)
    half, swing, period = wide / 2, 0.24 * wide, 1.6 * wide
    for length, level in ((w, True), (h, False)):
        t = np.linspace(0, length, 400)
        offset = swing * np.sin(2 * np.pi * t / period + phase)
        for edge in (half, (h if level else w) - half):
            line = np.stack([t, edge + offset] if level else [edge + offset, t], -1)
            cv2.polylines(canvas, [np.round(line * 16).astype(np.int32)], False, 255, max(1, round(thick * wide)),
                          cv2.LINE_AA, 4)  # fmt: skip
    blend(easel.image, colour, canvas.astype(np.float32) / np.float32(255))


def _tiled(easel: Easel, school: _School, wide: float, cells: tuple[str, ...], size: float) -> None:
    """A small drawing of cells, repeated along the border."""
    rows, columns = len(cells), len(cells[0])
    cell = size * wide / rows
    for k, (x, y, turn) in enumerate(_spots(easel, wide, columns * cell * 1.08)):
        colour = _ink(school, k)
        for r, line in enumerate(cells):
            for c, mark in enumerate(line):
                if mark == ".":
                    continue
                dx, dy = (c - columns / 2) * cell, (r - rows / 2) * cell
                if turn in {90.0, 270.0}:
                    dx, dy = dy, dx
                px, py = x + dx, y + dy
                easel.shape([(px, py), (px + cell, py), (px + cell, py + cell), (px, py + cell)], colour)


def _meander(easel: Easel, school: _School, wide: float) -> None:
    _tiled(
        easel, school, wide, ("#######.", "#.....#.", "#.###.#.", "#.#...#.", "#.#####.", "#.......", "########"), 0.66
    )


def _steps(easel: Easel, school: _School, wide: float) -> None:
    _tiled(
        easel, school, wide, ("...##...", "..####..", ".######.", "########", ".######.", "..####..", "...##..."), 0.7
    )


_SIGNS: tuple[tuple[str, ...], ...] = (
    (".###.", "##.##", ".###.", "..#..", ".###."), ("#...#", "##.##", ".###.", ".#.#.", "##.##"),
    ("#####", ".....", "#.#.#", ".....", "#####"), ("..##.", ".####", "##.#.", ".#.#.", ".#.##"),
    ("..#..", ".###.", "..#..", "..#..", ".###."), ("##...", "####.", ".####", "...##", "....#"),
)  # fmt: skip


def _glyphs(easel: Easel, school: _School, wide: float) -> None:
    cell = 0.11 * wide
    for k, (x, y, _) in enumerate(_spots(easel, wide, 0.8 * wide)):
        for r, line in enumerate(_SIGNS[(k * 5) % len(_SIGNS)]):
            for c, mark in enumerate(line):
                if mark == "#":
                    px, py = x + (c - 2.5) * cell, y + (r - 2.5) * cell
                    easel.shape([(px, py), (px + cell, py), (px + cell, py + cell), (px, py + cell)], _ink(school, k))


def _corners(easel: Easel, school: _School, wide: float) -> None:
    """Quarter rosettes in the corners, as tiles have them."""
    u, ink = easel.unit, _ink(school, 0)
    for cx in (0.0, float(easel.width)):
        for cy in (0.0, float(easel.height)):
            for j in range(12):
                a = 2 * np.pi * j / 12
                easel.disc(cx + 8.5 * u * np.cos(a), cy + 8.5 * u * np.sin(a), 2.3 * u, ink)
            easel.disc(cx, cy, 4.5 * u, ink)
            easel.disc(cx, cy, 15 * u, ink, ring=0.7 * u)


_BORDERS: dict[str, Callable[[Easel, _School, float], None]] = {
    "dots": _dots, "flowers": _flowers, "vine": _vine, "knot": _knot, "meander": _meander, "steps": _steps,
    "glyphs": _glyphs, "corners": _corners,
}  # fmt: skip


def _strewn(easel: Easel, school: _School, box: Box) -> None:
    """What is on the ground about the motif: sprigs, dots, rays."""
    x0, y0, x1, y1 = box
    u = easel.unit
    cx, cy = (x0 + x1) / 2, (y0 + y1) / 2
    name = _name(easel)
    if name in {"propaganda", "advert"}:
        rays = 18 if name == "propaganda" else 24
        pale = rgb(*_hex(school.inks[2] if name == "propaganda" else 0x9FD3C7))
        reach = float(np.hypot(x1 - x0, y1 - y0))
        for k in range(rays):
            a, b = 2 * np.pi * k / rays, 2 * np.pi * (k + 0.5) / rays
            points = np.array([(cx, cy), (cx + reach * np.cos(a), cy + reach * np.sin(a)),
                               (cx + reach * np.cos(b), cy + reach * np.sin(b))])  # fmt: skip
            points[:, 0], points[:, 1] = np.clip(points[:, 0], x0, x1), np.clip(points[:, 1], y0, y1)
            easel.shape(points, pale)
    elif name in {"folk", "tapestry", "persian", "nordic", "slavic"}:
        for k in range(34):
            x, y = easel.rng.uniform(x0 + 2 * u, x1 - 2 * u), easel.rng.uniform(y0 + 2 * u, y1 - 2 * u)
            size = (1.2 if name in {"tapestry", "persian"} else 2.4) * u
            for j in range(5):
                a = 2 * np.pi * j / 5 + k
                easel.disc(x + size * np.cos(a), y + size * np.sin(a), 0.62 * size, _ink(school, k))
            easel.disc(x, y, 0.55 * size, rgb(*_hex(school.inks[-1])))
    elif name == "aboriginal":
        for k in range(int((x1 - x0) / (2.4 * u)) * int((y1 - y0) / (2.4 * u))):
            across = int((x1 - x0) / (2.4 * u))
            x, y = x0 + (k % across + 0.5) * 2.4 * u, y0 + (k // across + 0.5) * 2.4 * u
            ring = int(np.hypot(x - cx, y - cy) / (7 * u))
            easel.disc(x, y, 0.8 * u, _ink(school, ring))


def _drawn(easel: Easel, school: _School) -> None:
    """The lines of the motif; of dot paintings, dots along its outline."""
    line = rgb(*_hex(school.line))
    cover = (easel.cover.numbers > 0).astype(np.float32)
    edge = outlines(easel.cover.numbers, 0.7 * easel.unit)
    if easel.design.form == "greek":
        blend(easel.image, line, 0.9 * inner_lines(easel.image, 0.3 * easel.unit, low=20, high=60) * cover)
        return
    if easel.design.form in {"manuscript", "egyptian", "persian", "codex", "celtic", "icon", "tapestry"}:
        blend(easel.image, line, 0.7 * inner_lines(easel.image, 0.3 * easel.unit, low=20, high=60) * cover)
    blend(easel.image, line, edge.astype(np.float32))


def _lettered(easel: Easel, school: _School, box: Box) -> None:
    """The prompt's words, or lines of script that nobody reads."""
    x0, y0, x1, y1 = box
    u, tall, wide = easel.unit, y1 - y0, x1 - x0
    name = _name(easel)
    line = rgb(*_hex(0x1E1611 if school.ground > 0x808080 else school.line))
    low = (x0 + 0.08 * wide, y1 - 0.19 * tall, x1 - 0.08 * wide, y1 - 0.04 * tall)
    if name in {"propaganda", "advert"}:
        band = rgb(*_hex(school.band))
        easel.shape([(x0, low[1] - 0.02 * tall), (x1, low[1] - 0.02 * tall), (x1, y1), (x0, y1)], band)
        text = easel.texts[0] if easel.texts else _slogan(easel)
        easel.write(text.upper(), (low[0], low[1] + 0.02 * tall, low[2], y1 - 0.03 * tall), _FAT, rgb(0.97, 0.93, 0.83))
        if "star" in easel.design.form.split():
            a = -np.pi / 2 + np.pi * np.arange(10) / 5
            r = np.where(np.arange(10) % 2, 0.40, 1.0) * 0.13 * min(wide, tall)
            star = np.stack([x0 + 0.11 * wide + r * np.cos(a), y0 + 0.19 * tall + r * np.sin(a)], -1)
            easel.shape(star, rgb(*_hex(0xF2B705)))
        if name == "advert" and len(easel.texts) < 2:
            _burst(easel, x1 - 0.13 * wide, y0 + 0.2 * tall, 0.12 * min(wide, tall))
    elif easel.texts:
        easel.write(easel.texts[0], low, _SERIF, line)
    elif name == "manuscript":
        for k in range(4):
            y = low[1] + (k + 0.5) * 0.038 * tall
            at = low[0] + (0.10 * wide if k < 3 else 0.0)
            while at < low[2] - (0.25 * wide if k == 3 else 0):
                long = float(easel.rng.uniform(2, 6)) * u
                easel.shape([(at, y), (at + long, y), (at + long, y + 0.7 * u), (at, y + 0.7 * u)], line)
                at += long + 1.2 * u
        side = 0.11 * tall
        corner = (low[0], low[1], low[0] + side, low[1] + side)
        easel.shape([(corner[0], corner[1]), (corner[2], corner[1]), (corner[2], corner[3]), (corner[0], corner[3])],
                    rgb(*_hex(0x27508C)))  # fmt: skip
        easel.write("A", (corner[0] + u, corner[1] + u, corner[2] - u, corner[3] - u), _SERIF, rgb(*_hex(0xE6C565)))


def _slogan(easel: Easel) -> str:
    return easel.scene.elements[0].asset if easel.scene.elements else ""


def _burst(easel: Easel, x: float, y: float, reach: float) -> None:
    a = 2 * np.pi * np.arange(32) / 32
    r = np.where(np.arange(32) % 2, 0.80, 1.0) * reach
    easel.shape(np.stack([x + r * np.cos(a), y + r * np.sin(a)], -1), rgb(*_hex(0xF2B23A)))
    half = 0.62 * reach
    easel.write("NEW!", (x - half, y - 0.5 * half, x + half, y + 0.5 * half), _CAPS, rgb(*_hex(0xC8372D)))
