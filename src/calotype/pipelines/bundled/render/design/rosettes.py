"""Rosettes: things in rings about a point, each ring smaller than the one around it, or along a spiral."""

from __future__ import annotations

import math

from calotype.pipelines.bundled.designs import RGB
from calotype.pipelines.bundled.render.canvas import Image

from .easel import Easel, inked

_PAPER: RGB = (0.968, 0.955, 0.925)
_ROUND = {"rings": (16, 14, 12, 9, 6), "fractal": (12,) * 8}
"""How many things each ring has, the outermost first."""
_SHRINKING = {"rings": 0.74, "fractal": 0.70}
_COILS, _LAID = 3.2, 44
_REACH = 0.44


def rosette(easel: Easel) -> None:
    """All rings, or the spiral, as large as the sheet."""
    easel.ground(_PAPER)
    if not easel.motifs:
        return
    motifs = [_tinted(easel, motif) for motif in easel.motifs]
    form = easel.design.form if easel.design.form in _ROUND else ""
    if not form:
        _coiled(easel, motifs)
        return
    x, y = easel.width / 2, easel.height / 2
    reach = _REACH * min(easel.width, easel.height)
    for ring, count in enumerate(_ROUND[form]):
        motif = motifs[ring % len(motifs)]
        size = min(1.9 * math.pi * reach / count, 0.62 * reach)
        for k in range(count):
            a = 2 * math.pi * (k + 0.5 * (ring % 2)) / count
            turn = math.degrees(a) + 90
            easel.lay(motif, x + (reach - 0.3 * size) * math.cos(a), y + (reach - 0.3 * size) * math.sin(a), size, turn)
        reach *= _SHRINKING[form]
    easel.lay(motifs[0], x, y, 0.9 * reach)


def _tinted(easel: Easel, motif: Image) -> Image:
    return inked(motif, easel.inks) if easel.inks else motif


def _coiled(easel: Easel, motifs: list[Image]) -> None:
    """Along a spiral, larger towards its end."""
    whole = _REACH * min(easel.width, easel.height)
    for k in range(_LAID):
        # evenly along the line, and not by the angle
        t = math.sqrt((k + 1) / _LAID)
        a, reach = 2 * math.pi * _COILS * t, whole * t
        x, y = easel.width / 2 + reach * math.cos(a), easel.height / 2 + reach * math.sin(a)
        easel.lay(motifs[k % len(motifs)], x, y, (0.10 + 0.22 * t) * whole, math.degrees(a) + 90)
