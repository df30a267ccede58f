"""Fronts: collars, lapels, buttons and all else that is on a garment's breast, for a body of any size."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from calotype.pipelines.bundled.garments import Garment

from .canvas import Image
from .cloth import Canvas, filled, second_of, spot, stroke, tone_of
from .light import Vector, rgb
from .measures import Body

_GOLD, _METAL, _WHITE = rgb(0.90, 0.70, 0.26), rgb(0.80, 0.82, 0.85), rgb(0.96, 0.96, 0.97)


@dataclass(frozen=True)
class Breast:
    """Where a front is painted."""

    canvas: Canvas
    body: Body
    garment: Garment
    clip: Image
    """What of it is cloth."""
    throat: Image
    """What of it is picture at all."""

    @property
    def tone(self) -> Vector:
        return tone_of(self.garment)

    @property
    def second(self) -> Vector:
        return second_of(self.garment)

    def put(self, tone: Vector, *points: tuple[float, float], bare: bool = False, light: float = 1.0) -> None:
        """A patch with corners in measures of the body. bare: over the throat, too."""
        mask = filled(self.body.shape, [self.body.at(u, v) for u, v in points])
        self.lay(tone, mask * (self.throat if bare else self.clip), light)

    def both(self, tone: Vector, *points: tuple[float, float], light: float = 1.0, bare: bool = False) -> None:
        """A patch and its mirror image."""
        self.put(tone, *points, light=light, bare=bare)
        self.put(tone, *[(-u, v) for u, v in points], light=0.94 * light, bare=bare)

    def line(self, tone: Vector, width: float, *points: tuple[float, float], bare: bool = False) -> None:
        """width: for one of half the trunk's."""
        mask = stroke(self.body.shape, [self.body.at(u, v) for u, v in points], max(1.0, width * self.body.half))
        self.lay(tone, mask * (self.throat if bare else self.clip))

    def dot(self, tone: Vector, u: float, v: float, radius: float) -> None:
        x, y = self.body.at(u, v)
        self.lay(
            tone * np.float32(0.6),
            spot(self.body.shape, x, y + 0.25 * radius * self.body.half, radius * self.body.half) * self.clip,
        )
        self.lay(tone, spot(self.body.shape, x, y, 0.9 * radius * self.body.half) * self.clip)

    def lay(self, tone: Vector, mask: Image, light: float = 1.0) -> None:
        self.canvas.paint(tone, mask, 0.55 * self.body.shade * light + 0.45 * light)

    @property
    def darker(self) -> Vector:
        """For seams: seen on black, too."""
        tone = self.tone
        return tone * np.float32(0.62) if float(tone.mean()) > 0.22 else tone + np.float32(0.14)


def _shirt(b: Breast) -> None:
    white = _WHITE if float(np.abs(b.second - b.tone).sum()) < 0.3 else b.second
    b.put(white, (-0.36, -0.10), (0.36, -0.10), (0.0, 0.66))
    b.both(white * np.float32(0.90), (-0.30, -0.10), (-0.02, 0.08), (-0.16, 0.20))


def _blouse(b: Breast) -> None:
    tone = b.second if b.garment.cut == "lab coat" else rgb(0.90, 0.90, 0.92)
    b.put(tone, (-0.36, -0.10), (0.36, -0.10), (0.0, 0.66))
    x, y = b.body.at(0, -0.06)
    b.lay(b.body.skin, spot(b.body.shape, x, y, 0.22 * b.body.half, 0.13 * (b.body.waist - b.body.neck)) * b.clip)


def _lapels(b: Breast) -> None:
    tone = b.tone * np.float32(1.0) + np.float32(0.05)
    edge = b.darker
    outline = ((-0.34, -0.10), (-0.56, 0.16), (-0.40, 0.20), (-0.47, 0.30), (0.0, 0.68), (-0.20, 0.12))
    b.both(edge, *[(u * 1.06 - 0.015, v + 0.012) for u, v in outline])
    b.both(tone, *outline)
    b.line(edge, 0.035, (0.0, 0.66), (0.0, 1.6))


def _tie(b: Breast, tone: Vector | None = None) -> None:
    said = tone if tone is not None else rgb(0.66, 0.12, 0.17)
    dark = said * np.float32(0.75)
    b.put(said, (-0.09, 0.14), (0.09, 0.14), (0.15, 0.62), (0.0, 0.74), (-0.15, 0.62))
    b.put(dark, (-0.12, 0.00), (0.12, 0.00), (0.07, 0.15), (-0.07, 0.15), bare=True)


def _bow(b: Breast) -> None:
    tone = rgb(0.09, 0.09, 0.10)
    b.both(tone, (0.0, 0.06), (-0.26, -0.04), (-0.26, 0.17), bare=True)
    b.put(tone * np.float32(1.9), (-0.05, 0.02), (0.05, 0.02), (0.05, 0.11), (-0.05, 0.11), bare=True)


def _buttons(b: Breast) -> None:
    for v in (0.76, 0.93):
        b.dot(b.darker, 0.09, v, 0.055)


def _double(b: Breast) -> None:
    b.line(b.darker, 0.03, (0.0, 0.3), (0.0, 1.6))
    for v in (0.62, 0.80, 0.98):
        for u in (-0.22, 0.22):
            b.dot(b.darker, u, v, 0.055)


def _studs(b: Breast) -> None:
    for v in (0.22, 0.36, 0.50):
        b.dot(rgb(0.12, 0.12, 0.14), 0.0, v, 0.032)


def _collar(b: Breast) -> None:
    tone = np.clip(b.tone * np.float32(1.12), 0, 1) if float(b.tone.mean()) > 0.2 else b.tone + np.float32(0.08)
    b.both(b.darker, (-0.35, -0.10), (0.0, 0.09), (-0.17, 0.29))
    b.both(tone, (-0.34, -0.12), (0.0, 0.07), (-0.17, 0.25))


def _placket(b: Breast) -> None:
    b.line(b.darker, 0.03, (0.06, 0.08), (0.06, 1.1))
    for v in (0.28, 0.46, 0.64, 0.82):
        b.dot(b.darker, 0.0, v, 0.035)


def _zip(b: Breast) -> None:
    b.line(b.darker, 0.10, (0.0, 0.02), (0.0, 1.6))
    b.line(_METAL, 0.04, (0.0, 0.02), (0.0, 1.6))
    b.dot(_METAL, 0.0, 0.22, 0.05)


def _hood(b: Breast) -> None:
    b.both(
        b.tone * np.float32(0.72) + np.float32(0.02),
        (-0.62, 0.0),
        (-0.30, -0.16),
        (0.0, 0.14),
        (0.0, 0.30),
        (-0.34, 0.24),
    )
    b.both(b.tone, (-0.62, -0.02), (-0.52, -0.10), (-0.24, 0.10), (0.0, 0.20), (0.0, 0.28), (-0.34, 0.22))


def _strings(b: Breast) -> None:
    for u in (-0.12, 0.12):
        b.line(_WHITE, 0.04, (u, 0.20), (1.15 * u, 0.52))


def _pouch(b: Breast) -> None:
    b.line(b.darker, 0.035, (-0.55, 1.0), (-0.50, 0.84), (-0.36, 0.64), (0.36, 0.64), (0.50, 0.84), (0.55, 1.0))


def _pockets(b: Breast) -> None:
    for u in (-0.52, 0.52):
        b.line(b.darker, 0.04, (u - 0.16, 0.88), (u + 0.16, 0.88))


def _flaps(b: Breast) -> None:
    b.both(b.darker, (-0.58, 0.34), (-0.24, 0.34), (-0.24, 0.46), (-0.41, 0.52), (-0.58, 0.46))
    b.both(b.tone, (-0.56, 0.34), (-0.26, 0.34), (-0.26, 0.44), (-0.41, 0.50), (-0.56, 0.44))


def _pocket(b: Breast) -> None:
    b.line(b.darker, 0.03, (-0.22, 0.50), (-0.22, 0.74), (0.22, 0.74), (0.22, 0.50), (-0.22, 0.50))


def _belt(b: Breast, tone: Vector | None = None) -> None:
    said = b.darker if tone is None else tone
    b.put(said, (-1.4, 0.92), (1.4, 0.92), (1.4, 1.06), (-1.4, 1.06))
    b.put(_GOLD, (-0.14, 0.90), (0.14, 0.90), (0.14, 1.08), (-0.14, 1.08))
    b.put(said, (-0.07, 0.95), (0.07, 0.95), (0.07, 1.03), (-0.07, 1.03))


def _scoop(b: Breast) -> None:
    x, y = b.body.at(0, -0.05)
    height = b.body.waist - b.body.neck
    b.lay(b.darker, spot(b.body.shape, x, y, 0.47 * b.body.half, 0.30 * height) * b.clip)
    b.lay(b.body.skin, spot(b.body.shape, x, y, 0.43 * b.body.half, 0.265 * height) * b.clip)


def _vneck(b: Breast) -> None:
    b.put(b.darker, (-0.30, -0.10), (0.30, -0.10), (0.0, 0.34))
    b.put(b.body.skin, (-0.26, -0.12), (0.26, -0.12), (0.0, 0.28))


def _waistband(b: Breast) -> None:
    b.put(b.darker, (-1.1, 0.90), (1.1, 0.90), (1.1, 1.02), (-1.1, 1.02))


def _crossed(b: Breast) -> None:
    b.put(b.body.skin, (-0.26, -0.12), (0.26, -0.12), (0.0, 0.26))
    trim = b.second if b.garment.cut in ("kimono", "gi") else b.darker
    trim = b.tone * np.float32(0.8) if b.garment.cut == "gi" else trim
    b.line(trim, 0.14, (0.34, -0.12), (0.0, 0.28), (-0.42, 1.0))
    b.line(trim, 0.14, (-0.34, -0.12), (0.0, 0.30), (0.55, 1.0))


def _obi(b: Breast) -> None:
    b.put(b.second, (-1.4, 0.62), (1.4, 0.62), (1.4, 1.04), (-1.4, 1.04))
    b.line(b.tone * np.float32(0.7), 0.07, (-1.4, 0.83), (1.4, 0.83))
    b.dot(b.tone * np.float32(0.7), 0.0, 0.83, 0.09)


def _sash(b: Breast) -> None:
    tone = b.second
    b.put(tone, (-1.4, 0.93), (1.4, 0.93), (1.4, 1.07), (-1.4, 1.07))
    for u in (-0.12, 0.12):
        b.put(tone, (u - 0.05, 1.0), (u + 0.05, 1.0), (2.2 * u + 0.06, 1.42), (2.2 * u - 0.06, 1.42))


def _cord(b: Breast) -> None:
    tone = rgb(0.86, 0.76, 0.52)
    b.line(tone, 0.09, (-1.2, 0.98), (1.2, 0.98))
    for u in (-0.07, 0.07):
        b.line(tone, 0.06, (u, 0.98), (2.0 * u, 1.55))


def _drape(b: Breast) -> None:
    b.put(b.second, (-0.98, -0.02), (-0.30, -0.12), (1.2, 0.98), (1.2, 1.30), (0.2, 1.05))
    b.put(b.tone * np.float32(1.08), (-0.90, -0.02), (-0.36, -0.12), (1.2, 1.03), (1.2, 1.22), (0.2, 0.98))


def _plates(b: Breast) -> None:
    lit, dark = np.clip(b.tone * np.float32(1.22), 0, 1), b.tone * np.float32(0.55)
    b.line(dark, 0.03, (-0.9, 0.62), (0.0, 0.74), (0.9, 0.62))
    for v in (0.80, 0.90, 1.0, 1.1):
        b.line(dark, 0.03, (-1.0, v), (0.0, v + 0.05), (1.0, v))
    b.line(lit, 0.05, (0.0, 0.10), (0.0, 0.72))
    b.both(lit, (-0.75, 0.18), (-0.30, 0.20), (-0.22, 0.46), (-0.62, 0.50))
    for u in (-1.12, 1.12):
        x, y = b.body.at(u, 0.16)
        b.lay(dark, spot(b.body.shape, x, y, 0.40 * b.body.half) * b.clip)
        b.lay(lit, spot(b.body.shape, x, y - 0.03 * b.body.half, 0.35 * b.body.half) * b.clip)
    b.put(dark, (-0.42, -0.06), (0.42, -0.06), (0.36, 0.10), (-0.36, 0.10), bare=True)
    b.put(b.tone, (-0.40, -0.06), (0.40, -0.06), (0.34, 0.07), (-0.34, 0.07), bare=True)


def _epaulettes(b: Breast) -> None:
    b.both(_GOLD, (-1.22, 0.02), (-0.62, -0.02), (-0.62, 0.10), (-1.26, 0.16))


def _brass(b: Breast) -> None:
    b.line(b.darker, 0.03, (0.0, 0.05), (0.0, 1.3))
    for v in (0.24, 0.42, 0.60, 0.78):
        b.dot(_GOLD, 0.0, v, 0.055)


def _panel(b: Breast) -> None:
    b.put(rgb(0.35, 0.38, 0.42), (-0.42, 0.34), (0.42, 0.34), (0.42, 0.72), (-0.42, 0.72))
    for u, v, tone in ((-0.24, 0.45, (0.9, 0.2, 0.2)), (0.0, 0.45, (0.2, 0.8, 0.4)), (0.24, 0.45, (0.2, 0.5, 0.95))):
        b.dot(rgb(*tone), u, v, 0.07)
    b.put(rgb(0.75, 0.80, 0.85), (-0.30, 0.58), (0.30, 0.58), (0.30, 0.66), (-0.30, 0.66))


def _emblem(b: Breast) -> None:
    b.put(rgb(0.98, 0.82, 0.20), (0.0, 0.60), (-0.40, 0.30), (-0.28, 0.16), (0.28, 0.16), (0.40, 0.30))
    b.put(b.second, (0.0, 0.53), (-0.30, 0.31), (-0.22, 0.21), (0.22, 0.21), (0.30, 0.31))


def _bib(b: Breast) -> None:
    b.put(b.darker, (-0.52, 0.26), (0.52, 0.26), (0.66, 1.05), (-0.66, 1.05))
    b.put(b.tone, (-0.49, 0.275), (0.49, 0.275), (0.63, 1.05), (-0.63, 1.05))


def _straps(b: Breast) -> None:
    for side in (-1, 1):
        b.line(b.tone * np.float32(0.88), 0.15, (side * 0.42, 0.34), (side * 0.40, -0.12))


def _ties(b: Breast) -> None:
    b.line(b.darker, 0.08, (-1.1, 0.97), (1.1, 0.97))


def _number(b: Breast) -> None:
    mask = np.zeros(b.body.shape, np.uint8)
    scale = 0.034 * b.body.half
    thick = max(2, round(0.12 * b.body.half))
    (wide, tall), _ = cv2.getTextSize("10", cv2.FONT_HERSHEY_SIMPLEX, scale, thick)
    x, y = b.body.at(0, 0.50)
    cv2.putText(
        mask, "10", (round(x - wide / 2), round(y + tall / 2)), cv2.FONT_HERSHEY_SIMPLEX, scale, 255, thick, cv2.LINE_AA
    )
    b.lay(b.second, np.asarray(mask, np.float32) * np.float32(1 / 255) * b.clip)


def _reflectors(b: Breast) -> None:
    lime, grey = rgb(0.85, 0.98, 0.25), rgb(0.88, 0.90, 0.92)
    for v in (0.52, 0.80):
        b.line(lime, 0.20, (-1.2, v), (1.2, v))
        b.line(grey, 0.10, (-1.2, v), (1.2, v))
    for u in (-0.5, 0.5):
        b.line(grey, 0.10, (u, -0.1), (u, 0.5))
    b.line(b.darker, 0.03, (0.0, 0.0), (0.0, 1.1))


def _rollneck(b: Breast) -> None:
    b.put(b.darker, (-0.36, -0.10), (0.36, -0.10), (0.38, 0.12), (-0.38, 0.12), bare=True)
    b.put(b.tone, (-0.35, -0.11), (0.35, -0.11), (0.37, 0.09), (-0.37, 0.09), bare=True)


def _ribs(b: Breast) -> None:
    b.put(b.darker, (-1.3, 0.93), (1.3, 0.93), (1.3, 0.945), (-1.3, 0.945))
    x, y = b.body.at(0, -0.04)
    height = b.body.waist - b.body.neck
    ring = spot(b.body.shape, x, y, 0.36 * b.body.half, 0.19 * height) - spot(
        b.body.shape, x, y, 0.27 * b.body.half, 0.12 * height
    )
    b.lay(b.darker, np.clip(ring, 0, 1) * b.clip)


def _shawl(b: Breast) -> None:
    b.both(
        np.clip(b.tone * np.float32(1.25), 0, 1),
        (-0.30, -0.14),
        (-0.66, 0.02),
        (-0.62, 0.30),
        (-0.20, 1.0),
        (0.0, 1.0),
        (0.0, 0.62),
        (-0.22, 0.2),
    )
    b.line(b.darker, 0.03, (0.0, 0.6), (0.0, 1.6))


def _shirtfront(b: Breast) -> None:
    b.put(_WHITE, (-0.40, -0.12), (0.40, -0.12), (0.0, 0.52))
    b.both(_WHITE * np.float32(0.90), (-0.30, -0.10), (-0.02, 0.08), (-0.16, 0.20))
    b.line(b.darker, 0.03, (0.0, 0.5), (0.0, 1.2))


def _slanted(b: Breast) -> None:
    b.line(_METAL, 0.035, (0.12, 0.62), (0.30, 1.1))
    b.line(_METAL, 0.03, (-0.62, 0.62), (-0.36, 0.72))


def _lace(b: Breast) -> None:
    for v in (0.42, 0.54, 0.66):
        for u in np.linspace(-0.75, 0.75, 9):
            b.dot(b.tone * np.float32(0.90), float(u), v, 0.03)


def _naked(b: Breast) -> None:
    b.lay(b.body.skin, b.clip)
    for u in (-0.42, 0.42):
        b.dot(b.body.skin * np.float32(0.82), u, 0.36, 0.05)
    b.line(b.body.skin * np.float32(0.86), 0.04, (-0.55, 0.46), (-0.3, 0.50), (0.0, 0.44), (0.3, 0.50), (0.55, 0.46))
    b.dot(b.body.skin * np.float32(0.80), 0.0, 0.88, 0.04)


def _midriff(b: Breast) -> None:
    rows = np.arange(b.body.shape[0], dtype=np.float32)[:, None]
    b.lay(b.body.skin, (b.clip * (rows < b.body.waist)).astype(np.float32))
    b.both(b.tone, (-0.92, 0.42), (-0.46, 0.24), (0.0, 0.48), (0.0, 0.54), (-0.92, 0.54))
    for side in (-1, 1):
        b.line(b.tone, 0.06, (side * 0.46, 0.28), (side * 0.34, -0.1))
    b.dot(b.body.skin * np.float32(0.80), 0.0, 0.86, 0.04)


FRONTS: dict[str, Callable[[Breast], None]] = {
    "shirt": _shirt, "blouse": _blouse, "lapels": _lapels, "tie": _tie, "bow": _bow, "buttons": _buttons,
    "double": _double, "studs": _studs, "collar": _collar, "placket": _placket, "zip": _zip, "hood": _hood,
    "strings": _strings, "pouch": _pouch, "pockets": _pockets, "flaps": _flaps, "pocket": _pocket, "belt": _belt,
    "scoop": _scoop, "vneck": _vneck, "waistband": _waistband, "crossed": _crossed, "obi": _obi, "sash": _sash,
    "cord": _cord, "drape": _drape, "plates": _plates, "epaulettes": _epaulettes, "brass": _brass, "panel": _panel,
    "emblem": _emblem, "bib": _bib, "straps": _straps, "ties": _ties, "number": _number, "reflectors": _reflectors,
    "rollneck": _rollneck, "ribs": _ribs, "shawl": _shawl, "shirtfront": _shirtfront, "slanted": _slanted,
    "lace": _lace, "naked": _naked, "midriff": _midriff,
}  # fmt: skip
"""By the names that CUTS has for them."""
