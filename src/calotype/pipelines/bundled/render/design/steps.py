"""Steps: numbered rounds in a row, an arrow from each to the next, as infographics tell a course of things."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.designs import RGB
from calotype.pipelines.bundled.render.canvas import mix
from calotype.pipelines.bundled.render.light import rgb

from .easel import Easel

_VIVID: tuple[RGB, ...] = (
    (0.93, 0.42, 0.32),
    (0.95, 0.72, 0.24),
    (0.25, 0.63, 0.58),
    (0.24, 0.42, 0.66),
    (0.56, 0.38, 0.62),
)
_FEW = 4
_INK = (0.16, 0.18, 0.22)


def steps(easel: Easel) -> None:
    """As many rounds as the form says, what is named in them by turns, a title above."""
    h, w, u = easel.height, easel.width, easel.unit
    easel.ground((0.975, 0.965, 0.94))
    said = next((word for word in easel.design.form.split() if word.isdigit()), "")
    count = min(8, max(2, int(said))) if said else _FEW
    topic = " ".join(word for word in easel.design.form.split() if not word.isdigit())
    title = easel.texts[0] if easel.texts else topic
    if title:
        easel.write(title.upper(), (0.08 * w, 0.05 * h, 0.92 * w, 0.17 * h), ("condensed", "sans"), rgb(*_INK))
    columns = count if count <= 5 and w >= h else -(-count // 2)
    rows = -(-count // columns)
    wide, tall = 0.94 * w / columns, 0.78 * h / rows
    radius = 0.36 * min(wide, 0.86 * tall)
    colours = [rgb(*ink) for ink in easel.inks or _VIVID]
    for k in range(count):
        x = 0.03 * w + (k % columns + 0.5) * wide
        y = 0.20 * h + (k // columns + 0.42) * tall
        colour = colours[k % len(colours)]
        if (k + 1) % columns and k + 1 < count:
            a, b = x + radius + 0.8 * u, x + wide - radius - 0.8 * u
            easel.shape(
                [(a, y - 0.5 * u), (b - 1.6 * u, y - 0.5 * u), (b - 1.6 * u, y + 0.5 * u), (a, y + 0.5 * u)], rgb(*_INK)
            )
            easel.shape([(b - 2.2 * u, y - 1.7 * u), (b, y), (b - 2.2 * u, y + 1.7 * u)], rgb(*_INK))
        easel.disc(x, y, radius, colour)
        easel.disc(x, y, 0.90 * radius, mix(colour, (1.0, 1.0, 1.0), 0.80))
        if easel.motifs:
            side = 1.10 * radius
            easel.lay(easel.motifs[k % len(easel.motifs)], x, y, side)
        nx, ny = x - 0.72 * radius, y - 0.72 * radius
        easel.disc(nx, ny, 0.30 * radius, rgb(*_INK))
        s = 0.19 * radius
        easel.write(str(k + 1), (nx - s, ny - s, nx + s, ny + s), ("sans",), rgb(1.0, 1.0, 1.0))
        for row, share in enumerate((0.62, 0.44)):
            top = y + radius + (2.4 + 2.4 * row) * u
            half = share * radius
            easel.shape(
                np.array(((x - half, top), (x + half, top), (x + half, top + 1.0 * u), (x - half, top + 1.0 * u))),
                mix(rgb(*_INK), (1.0, 1.0, 1.0), 0.55),
            )
