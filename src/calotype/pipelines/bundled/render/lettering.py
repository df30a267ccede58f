"""Typesetting: a text shaped, broken into balanced lines, fitted to a box, and drawn from its outlines.

The glyphs are the font's own, placed by HarfBuzz; nothing is approximated but the pixels. What a text is put on
(a board, a frame, a poster) is another module's.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.domain.requests import Notice
from calotype.pipelines.bundled.render.fonts import Contour, Face, Family, Name, choose, settable

Image = NDArray[np.float32]

_MAX_LINES = 12
_MORE_LINES = 0.97
"""What a further line must gain in size to be worth it."""
_FINE = 4
"""Samples per pixel and direction."""


@dataclass(frozen=True, kw_only=True)
class Glyph:
    """A glyph in its line; ems from the line's start and baseline, y downward."""

    face: Face
    number: int
    cluster: int
    """Index in the line's text of the first character it stands for."""
    x: float
    y: float


@dataclass(frozen=True, kw_only=True)
class Line:
    """A shaped line and the box of its ink, in ems."""

    text: str
    glyphs: tuple[Glyph, ...]
    left: float
    right: float
    top: float
    bottom: float

    @property
    def clusters(self) -> tuple[str, ...]:
        """The pieces of the text that the glyphs stand for, in order."""
        starts = sorted({g.cluster for g in self.glyphs})
        return tuple(self.text[a:b] for a, b in zip(starts, [*starts[1:], len(self.text)], strict=True))


@dataclass(frozen=True, kw_only=True)
class Setting:
    """A text set at a size, in pixels: its lines centred, the box of its ink at (x, y)."""

    text: str
    unset: tuple[str, ...]
    """Characters that no shipped font has; they are left out."""
    family: Family
    lines: tuple[Line, ...]
    size_px: float
    """Of the em."""
    x: float
    y: float
    width: float
    height: float

    @property
    def glyphs(self) -> int:
        return sum(len(line.glyphs) for line in self.lines)

    @property
    def clusters(self) -> tuple[str, ...]:
        """Of all lines, with the spaces at which they were broken."""
        out: list[str] = []
        for line in self.lines:
            out.extend([" ", *line.clusters] if out else line.clusters)
        return tuple(out)


@dataclass(frozen=True, kw_only=True)
class PlacedText:
    """What became of a quoted text in a picture."""

    text: str
    """As it was asked for."""
    set_as: str
    """As it stands there: composed, single spaces, without what can't be set."""
    unset: tuple[str, ...]
    clusters: tuple[str, ...]
    """What the glyphs stand for; together they are ``set_as``."""
    glyphs: int
    box: tuple[float, float, float, float]
    """Left, top, right, bottom of the ink, in pixels."""


def layout_text(text: str, wanted: tuple[Name, ...], x: float, y: float, width: float, height: float) -> Setting | None:
    """Sets a text as large as the box (left, top, width, height; pixels) allows and centres it there; None where
    nothing of it can be set."""
    set_as, unset = settable(text)
    if not set_as:
        return None
    family = choose(set_as, wanted)
    best: tuple[float, tuple[Line, ...]] | None = None
    for lines in _breakings(set_as, family):
        wide, tall = _extent(lines, family)
        size = min(width / wide, height / tall)
        if best is None or size * _MORE_LINES > best[0]:
            best = (size, lines)
    assert best is not None
    size, lines = best
    wide, tall = _extent(lines, family)
    return Setting(
        text=set_as,
        unset=unset,
        family=family,
        lines=lines,
        size_px=size,
        x=x + (width - wide * size) / 2,
        y=y + (height - tall * size) / 2,
        width=wide * size,
        height=tall * size,
    )


def placed(text: str, setting: Setting) -> PlacedText:
    """The report on a text that was drawn."""
    return PlacedText(
        text=text,
        set_as=setting.text,
        unset=setting.unset,
        clusters=setting.clusters,
        glyphs=setting.glyphs,
        box=(setting.x, setting.y, setting.x + setting.width, setting.y + setting.height),
    )


def notices(texts: Iterable[str]) -> tuple[Notice, ...]:
    """What can't be set of the texts; empty where all can."""
    out = []
    for text in texts:
        _, unset = settable(text)
        if unset:
            names = ", ".join(f"{c} ({unicodedata.name(c, f'U+{ord(c):04X}').lower()})" for c in unset)
            message = f"No font has {names}: the rest of “{text}” is set without."
            out.append(Notice(code="not_set", message=message, field="prompt"))
    return tuple(out)


Warp = Callable[[Contour], Contour]
"""Moves points (n, 2)."""


def coverage(setting: Setting, shape: tuple[int, int], warp: Warp | None = None) -> Image:
    """How much of each pixel of a picture (height, width) the letters cover, 0 to 1. ``warp`` bends them to what they
    are on."""
    mask = np.zeros(shape, np.float32)
    y = setting.y - setting.lines[0].top * setting.size_px
    for line in setting.lines:
        x = setting.x + (setting.width - (line.right - line.left) * setting.size_px) / 2 - line.left * setting.size_px
        for glyph in line.glyphs:
            _fill(mask, glyph, x, y, setting.size_px, warp)
        y += setting.family.leading * setting.size_px
    return mask


def _fill(mask: Image, glyph: Glyph, x: float, y: float, size: float, warp: Warp | None) -> None:
    """Adds one glyph by the non-zero winding rule."""
    contours = [c * size + (x + glyph.x * size, y + glyph.y * size) for c in glyph.face.outline(glyph.number)]
    if not contours:
        return
    if warp is not None:
        contours = [warp(c) for c in contours]
    low = np.floor(np.min([c.min(0) for c in contours], 0)).astype(int) - 1
    high = np.ceil(np.max([c.max(0) for c in contours], 0)).astype(int) + 2
    low, high = np.maximum(low, 0), np.minimum(high, (mask.shape[1], mask.shape[0]))
    if (high <= low).any():
        return
    part = mask[low[1] : high[1], low[0] : high[0]]
    covered = _winding([(c - low) * _FINE for c in contours], part.shape[0] * _FINE, part.shape[1] * _FINE) != 0
    fine = cv2.resize(covered.astype(np.float32), part.shape[::-1], interpolation=cv2.INTER_AREA)
    np.maximum(part, fine, out=part)


def _winding(contours: Sequence[Contour], rows: int, cols: int) -> NDArray[np.int32]:
    """Winding numbers at the samples of a grid: along each row, edges crossed to the left, counted with their sense."""
    steps = np.zeros((rows, cols + 1), np.int32)
    edges = np.concatenate([np.concatenate([c, np.roll(c, -1, 0)], 1) for c in contours])
    x0, y0, x1, y1 = edges.T
    # samples lie in the middle of a cell
    first = np.clip(np.ceil(np.minimum(y0, y1) - 0.5), 0, rows).astype(int)
    last = np.clip(np.ceil(np.maximum(y0, y1) - 0.5), 0, rows).astype(int)
    count = last - first
    edge = np.repeat(np.arange(len(edges)), count)
    row = np.arange(len(edge)) - np.repeat(np.cumsum(count) - count, count) + first[edge]
    slope = (x1 - x0)[edge] / (y1 - y0)[edge]
    x = x0[edge] + (row + 0.5 - y0[edge]) * slope
    column = np.clip(np.ceil(x - 0.5), 0, cols).astype(int)
    np.add.at(steps, (row, column), np.where(y1 > y0, 1, -1)[edge])
    return steps.cumsum(1)[:, :-1]


def _extent(lines: Sequence[Line], family: Family) -> tuple[float, float]:
    """Width and height of the ink, in ems."""
    wide = max(line.right - line.left for line in lines)
    bottom = max(line.bottom + k * family.leading for k, line in enumerate(lines))
    return max(wide, 1e-3), max(bottom - lines[0].top, 1e-3)


@lru_cache(64)
def _breakings(text: str, family: Family) -> tuple[tuple[Line, ...], ...]:
    """The text in one line, two, three and so on, each as even as can be."""
    words = text.split()
    widths = [_shape(w, family).right for w in words]
    space = 0.26
    out = []
    for count in range(1, min(len(words), _MAX_LINES) + 1):
        cuts = _balanced(widths, space, count)
        parts = [" ".join(words[a:b]) for a, b in zip([0, *cuts], [*cuts, len(words)], strict=True)]
        out.append(tuple(_shape(p, family) for p in parts))
    return tuple(out)


def _balanced(widths: Sequence[float], space: float, count: int) -> list[int]:
    """Where to cut words into lines so that their lengths differ least: squares of the lengths, by dynamic
    programming."""
    n = len(widths)
    start = np.concatenate([[0.0], np.cumsum([w + space for w in widths])])
    length = start[None, :] - start[:, None]
    cost = np.where(length > 0, length**2, np.inf)
    best = cost[0].copy()
    back = []
    for _ in range(count - 1):
        options = best[:, None] + cost
        back.append(options.argmin(0))
        best = options.min(0)
    cuts, at = [], n
    for choice in reversed(back):
        at = int(choice[at])
        cuts.append(at)
    return cuts[::-1]


def _shape(text: str, family: Family) -> Line:
    capitals = text == text.upper() and any(c.isalpha() for c in text)
    tracking = family.tracking if capitals else 0.0
    glyphs: list[Glyph] = []
    pen = 0.0
    for start, run, face in _runs(text, family):
        for number, cluster, advance, dx, dy in face.shape(run, ligatures=tracking == 0):
            glyphs.append(Glyph(face=face, number=number, cluster=start + cluster, x=pen + dx, y=dy))
            pen += advance + (tracking if advance > 0 else 0.0)
    inked = [c + np.array((g.x, g.y)) for g in glyphs for c in g.face.outline(g.number)]
    points = np.concatenate(inked) if inked else np.array(((0.0, -0.5), (max(pen, 0.1), 0.0)))
    (left, top), (right, bottom) = points.min(0), points.max(0)
    return Line(
        text=text, glyphs=tuple(glyphs), left=float(left), right=float(right), top=float(top), bottom=float(bottom)
    )


def _runs(text: str, family: Family) -> list[tuple[int, str, Face]]:
    """Stretches of one face; spaces and marks stay with what is before them."""
    runs: list[tuple[int, str, Face]] = []
    for at, character in enumerate(text):
        last = runs[-1][2] if runs else None
        stays = (
            last is not None and (character == " " or unicodedata.combining(character)) and character in last.characters
        )
        face = last if stays and last is not None else family.face_of(character) or family.faces[0]
        if face is last:
            runs[-1] = (runs[-1][0], runs[-1][1] + character, face)
        else:
            runs.append((at, character, face))
    return runs
