"""Stamps: the small perforated sheets, many of them in rows."""

from __future__ import annotations

from calotype.pipelines.bundled.designs import RGB
from calotype.pipelines.bundled.render.canvas import soft_shadow
from calotype.pipelines.bundled.render.light import rgb

from .easel import Box, Easel

_GROUNDS: tuple[RGB, ...] = ((0.86, 0.78, 0.62), (0.66, 0.76, 0.74), (0.84, 0.68, 0.62), (0.74, 0.77, 0.60))


def stamp(easel: Easel, box: Box, number: int) -> None:
    """One stamp: its paper with holes along its edges, a tinted field, a value."""
    x0, y0, x1, y1 = box
    u = min(x1 - x0, y1 - y0) / 30
    ground = easel.image[0, 0].copy()
    soft_shadow(easel.image, (x0 + x1) / 2, y1, 0.52 * (x1 - x0), 2 * u, rgb(0.1, 0.08, 0.05), 0.25)
    easel.shape([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], rgb(0.985, 0.975, 0.945))
    for k in range(31):
        t = k / 30
        for x, y in (
            (x0 + t * (x1 - x0), y0),
            (x0 + t * (x1 - x0), y1),
            (x0, y0 + t * (y1 - y0)),
            (x1, y0 + t * (y1 - y0)),
        ):
            easel.disc(x, y, 0.36 * u, ground)
    m = 2.2 * u
    tint = rgb(*_GROUNDS[number % len(_GROUNDS)])
    easel.shape([(x0 + m, y0 + m), (x1 - m, y0 + m), (x1 - m, y1 - m), (x0 + m, y1 - m)], tint)
    value = str((10, 20, 35, 50)[number % 4])
    easel.write(
        value,
        (x1 - m - 5 * u, y0 + m + 0.6 * u, x1 - m - 0.8 * u, y0 + m + 4.0 * u),
        ("serif", "sans"),
        rgb(0.2, 0.15, 0.12),
    )
