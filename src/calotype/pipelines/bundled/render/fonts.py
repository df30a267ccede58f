"""The shipped fonts: families made of subset files, what each can set, and the outlines of its glyphs.

Files are opened when a family is first used. Outlines are in ems, y downward from the baseline.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal

import numpy as np
import uharfbuzz as hb
from numpy.typing import NDArray

Contour = NDArray[np.float64]
"""(n, 2), closed."""
Name = Literal["fat", "caps", "script", "serif", "condensed", "sans"]

_FOLDER = Path(__file__).parents[1] / "data" / "fonts"
_SEGMENTS = 10
"""Straight pieces of a curve."""
_IGNORABLE = frozenset("\u200b\u200c\u200d\ufe0e\ufe0f\u2060\ufeff")


class Face:
    """One font file."""

    def __init__(self, file: str) -> None:
        self._font = hb.Font(hb.Face(hb.Blob.from_file_path(str(_FOLDER / f"{file}.ttf"))))
        self.upem: int = self._font.face.upem
        self.characters = frozenset(chr(c) for c in self._font.face.unicodes)
        self._outlines: dict[int, tuple[Contour, ...]] = {}

    def shape(self, text: str, *, ligatures: bool) -> list[tuple[int, int, float, float, float]]:
        """(glyph, index of its first character, advance, x offset, y offset) from left to right, in ems."""
        buffer = hb.Buffer()
        buffer.add_codepoints([ord(c) for c in text])
        buffer.guess_segment_properties()
        buffer.direction = "ltr"
        hb.shape(self._font, buffer, {"kern": True, "liga": ligatures, "clig": ligatures, "calt": ligatures})
        em = self.upem
        return [
            (info.codepoint, info.cluster, at.x_advance / em, at.x_offset / em, -at.y_offset / em)
            for info, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        ]

    def outline(self, glyph: int) -> tuple[Contour, ...]:
        """A glyph's contours; a counter runs the other way round than what it is cut from."""
        if glyph not in self._outlines:
            tracer = _Tracer()
            self._font.draw_glyph(glyph, _drawing(), tracer)
            self._outlines[glyph] = tuple(np.array(c) * (1, -1) / self.upem for c in tracer.contours if len(c) > 2)
        return self._outlines[glyph]


class _Tracer:
    """Collects contours, curves flattened."""

    def __init__(self) -> None:
        self.contours: list[list[tuple[float, float]]] = []

    def move(self, x: float, y: float) -> None:
        self.contours.append([(x, y)])

    def curve(self, *points: float) -> None:
        """A Bézier curve of any degree; the points after the current one, x and y by turns."""
        control = np.array([*self.contours[-1][-1], *points]).reshape(-1, 2)
        t = (np.arange(1, _SEGMENTS + 1) / _SEGMENTS)[:, None, None]
        level = np.broadcast_to(control, (_SEGMENTS, *control.shape))
        while level.shape[1] > 1:
            level = level[:, :-1] * (1 - t) + level[:, 1:] * t
        self.contours[-1].extend((float(x), float(y)) for x, y in level[:, 0])

    def line(self, x: float, y: float) -> None:
        self.contours[-1].append((x, y))


@cache
def _drawing() -> hb.DrawFuncs:
    functions = hb.DrawFuncs()
    functions.set_move_to_func(lambda x, y, tracer: tracer.move(x, y))
    functions.set_line_to_func(lambda x, y, tracer: tracer.line(x, y))
    functions.set_quadratic_to_func(lambda a, b, x, y, tracer: tracer.curve(a, b, x, y))
    functions.set_cubic_to_func(lambda a, b, c, d, x, y, tracer: tracer.curve(a, b, c, d, x, y))
    functions.set_close_path_func(lambda tracer: None)
    return functions


@dataclass(frozen=True, kw_only=True)
class Family:
    """A typeface and what stands in for it where it lacks a character."""

    name: Name
    files: tuple[str, ...]
    fallback: tuple[Name, ...]
    leading: float
    """From baseline to baseline, in ems."""
    tracking: float = 0.0
    """Extra space between letters of a line in capitals, in ems."""

    @property
    def faces(self) -> tuple[Face, ...]:
        return tuple(_face(f) for f in self.files)

    def covers(self, text: str) -> bool:
        return all(any(c in face.characters for face in self.faces) for c in text if not c.isspace())

    def face_of(self, character: str) -> Face | None:
        """The first face, of this family or its stand-ins, that has the character."""
        families = (self, *(FAMILIES[n] for n in self.fallback))
        return next((face for family in families for face in family.faces if character in face.characters), None)


_INTER = ("inter-latin", "inter-latin-ext", "inter-greek", "inter-cyrillic", "inter-cyrillic-ext", "inter-vietnamese")
_PLAYFAIR = ("playfair-display-latin", "playfair-display-latin-ext", "playfair-display-cyrillic", "gfs-didot-greek")

FAMILIES: dict[Name, Family] = {
    family.name: family
    for family in (
        Family(
            name="fat",
            files=("abril-fatface-latin", "abril-fatface-latin-ext"),
            fallback=("serif", "sans"),
            leading=1.04,
        ),
        Family(
            name="caps",
            files=("bebas-neue-latin", "bebas-neue-latin-ext"),
            fallback=("condensed", "sans"),
            leading=0.92,
            tracking=0.04,
        ),
        Family(
            name="script",
            files=("pacifico-latin", "pacifico-latin-ext", "pacifico-cyrillic"),
            fallback=("serif", "sans"),
            leading=1.30,
        ),
        Family(name="serif", files=_PLAYFAIR, fallback=("sans",), leading=1.14, tracking=0.03),
        Family(
            name="condensed",
            files=("oswald-latin", "oswald-latin-ext", "oswald-cyrillic"),
            fallback=("sans",),
            leading=1.18,
            tracking=0.03,
        ),
        Family(name="sans", files=_INTER, fallback=("serif",), leading=1.16, tracking=0.02),
    )
}


@cache
def _face(file: str) -> Face:
    return Face(file)


@lru_cache(256)
def choose(text: str, wanted: tuple[Name, ...]) -> Family:
    """The first of the families wanted that has every character of a text; else the first that any text gets.

    A face of capitals only is passed over for a text that has other letters: it is set as it was written.
    """
    fitting = [FAMILIES[n] for n in wanted if n != "caps" or text == text.upper()]
    return next(
        (f for f in (*fitting, FAMILIES["sans"]) if f.covers(text)), fitting[0] if fitting else FAMILIES["sans"]
    )


@lru_cache(256)
def settable(text: str) -> tuple[str, tuple[str, ...]]:
    """A text composed (NFC) and its white space made single, without what no shipped font has; and what that is."""
    kept: list[str] = []
    unset: list[str] = []
    for character in " ".join(unicodedata.normalize("NFC", text).split()):
        if character in _IGNORABLE:
            continue
        if character == " " or any(f.face_of(character) for f in FAMILIES.values()):
            kept.append(character)
        elif character not in unset:
            unset.append(character)
    return " ".join("".join(kept).split()), tuple(unset)
