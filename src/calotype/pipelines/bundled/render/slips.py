"""Slips: texts on paper, in balloons, and on the picture itself."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from calotype.pipelines.bundled.render.canvas import Image, blend, blur, fill_polygon, mix, polygon_mask, soft_shadow
from calotype.pipelines.bundled.render.light import rgb
from calotype.pipelines.bundled.render.panels import Panel, Place, contrast, drop_shadow, rect_of, shifted, window
from calotype.pipelines.bundled.render.solids import rounded


def bare(image: Image, panel: Panel, place: Place) -> None:
    """Print on the wall itself: a rule above and one below."""
    x0, y0, x1, y1 = panel
    u = place.unit
    middle, half = (x0 + x1) / 2, 0.18 * (x1 - x0)
    ink, _ = contrast(image, panel)
    for row in (y0, y1):
        fill_polygon(image, rect_of((middle - half, row - 0.22 * u, middle + half, row + 0.22 * u)), ink, 0.8)


def pressed(image: Image, mask: Image, height: float, place: Place) -> None:
    """In a tone that the wall brings out, with a faint halo of its opposite where the wall is uneven."""
    ys, xs = np.flatnonzero(mask.max(1)), np.flatnonzero(mask.max(0))
    if len(ys) == 0:
        return
    ink, halo = contrast(image, (float(xs[0]), float(ys[0]), float(xs[-1] + 1), float(ys[-1] + 1)))
    ink = ink if place.ink is None else rgb(*place.ink)
    blend(image, halo, blur(mask, 0.10 * height) * np.float32(0.45))
    blend(image, ink, mask)


def bubble(image: Image, panel: Panel, place: Place) -> None:
    """What somebody says: a white balloon with its tail toward them."""
    x0, y0, x1, y1 = panel
    u = place.unit
    view, x, y = window(image, panel, 22 * u)
    rows, cols = view.shape[:2]
    shapes = [rounded(x0 - x, y0 - y, x1 - x, y1 - y, 0.46 * min(y1 - y0, x1 - x0))]
    if place.toward is not None:
        tx, ty = place.toward
        below = ty > (y0 + y1) / 2
        root = float(np.clip(tx, x0 + 0.22 * (x1 - x0), x1 - 0.22 * (x1 - x0)))
        edge = y1 - 0.6 * u if below else y0 + 0.6 * u
        reach = np.array((tx - root, ty - edge))
        reach *= min(1.0, 9 * u / max(1e-3, float(np.hypot(*reach)))) * 0.9
        tip = (root + reach[0] - x, edge + reach[1] - y)
        shapes.append(np.array(((root - 2.4 * u - x, edge - y), (root + 2.4 * u - x, edge - y), tip)))
    mask = polygon_mask((rows, cols), shapes)
    blend(view, rgb(0.02, 0.02, 0.05), blur(np.roll(mask, round(0.7 * u), 0), 1.1 * u) * np.float32(0.35))
    line = np.clip(blur(mask, 0.32 * u + 0.3) * 6, 0, 1)
    blend(view, rgb(0.10, 0.10, 0.13), line)
    blend(view, rgb(1.0, 0.998, 0.985), mask)


_CANS = ((0.98, 0.22, 0.52), (0.10, 0.72, 0.96), (1.0, 0.78, 0.10), (0.36, 0.86, 0.30))


def nothing(image: Image, panel: Panel, place: Place) -> None:
    """The wall itself bears the text."""


def sprayed(image: Image, mask: Image, height: float, place: Place) -> None:
    """Two colours from a can over a dark edge, and a mist about them."""
    first = rgb(*(place.ink or _CANS[place.seed % len(_CANS)]))
    second = np.asarray(mix(first, rgb(1, 1, 1), 0.45), np.float32)
    blend(image, first, np.clip(blur(mask, 0.14 * height) * np.float32(0.5), 0, 0.4))
    edge = np.clip(blur(np.roll(mask, round(0.03 * height), 0), 0.035 * height) * 4, 0, 1)
    blend(image, rgb(0.05, 0.04, 0.07), edge * np.float32(0.9))
    rows = np.flatnonzero(mask.max(1) > 0)
    if len(rows):
        down = np.clip((np.arange(len(mask)) - rows[0]) / max(1, rows[-1] - rows[0]), 0, 1)[:, None]
        blend(image, second, mask)
        blend(image, first, mask * np.asarray(down, np.float32))


def card(image: Image, panel: Panel, place: Place) -> None:
    """A folded card that stands: cream paper with a fine line about the text, and the leaf behind it."""
    x0, y0, x1, _ = panel
    u, foot = place.unit, place.ground
    y0 -= 2.2 * u
    soft_shadow(image, (x0 + x1) / 2, foot, (x1 - x0) * 0.60, 2.4 * u, rgb(0.02, 0.02, 0.02), 0.6)
    behind = [(x0 + 1.5 * u, y0), (x1, y0), (x1 + 3.4 * u, foot - 1.6 * u), (x1, foot)]
    fill_polygon(image, behind, rgb(0.72, 0.68, 0.62) * place.tone)
    drop_shadow(image, (x0, y0, x1, foot), 0.4 * u, 0.5 * u, 0.9 * u, 0.35)
    paper = np.stack([rgb(1.0, 0.985, 0.95), rgb(0.955, 0.935, 0.89)]) * place.tone
    fill_polygon(image, rect_of((x0, y0, x1, foot)), paper)
    inks = (rgb(0.78, 0.24, 0.32), rgb(0.20, 0.44, 0.52), rgb(0.72, 0.52, 0.20))
    line = inks[int(place.rng.integers(len(inks)))] * place.tone
    for inset, thick in ((1.1 * u, 0.45 * u), (1.9 * u, 0.18 * u)):
        left, top, right, low = x0 + inset, y0 + inset, x1 - inset, foot - inset
        for bar in (
            (left, top, right, top + thick),
            (left, low - thick, right, low),
            (left, top, left + thick, low),
            (right - thick, top, right, low),
        ):
            fill_polygon(image, rect_of(bar), line)


def burst(image: Image, panel: Panel, place: Place) -> None:
    """What a comic shouts: a jagged star with a dark outline."""
    x0, y0, x1, y1 = panel
    u = place.unit
    cx, cy, half = (x0 + x1) / 2, (y0 + y1) / 2, np.array(((x1 - x0) / 2, (y1 - y0) / 2))
    turn = np.linspace(0, 2 * np.pi, 28, endpoint=False) + 0.11
    spikes = np.where(np.arange(28) % 2 == 0, 1.52 + place.rng.uniform(-0.10, 0.16, 28), 1.16)
    ring = np.stack([np.cos(turn), np.sin(turn)], -1) * spikes[:, None]
    for scale, colour in (
        (1.0 + 2.2 * u / half.min(), rgb(0.06, 0.05, 0.08)),
        (1.0 + 1.2 * u / half.min(), rgb(0.93, 0.16, 0.14)),
        (1.0, rgb(1.0, 0.86, 0.12)),
    ):
        fill_polygon(image, ring * (half + (scale - 1) * half.min()) + (cx, cy), colour)


def shouted(image: Image, mask: Image, height: float, place: Place) -> None:
    """Black letters with a white edge."""
    edge = np.clip(blur(mask, 0.045 * height) * 5, 0, 1)
    blend(image, rgb(1.0, 1.0, 0.97), edge)
    blend(image, rgb(0.09, 0.06, 0.10), mask)


def strip(image: Image, panel: Panel, place: Place) -> None:
    """A dark strip under a caption, through which the picture shows."""
    view, x, y = window(image, panel, 1)
    mask = polygon_mask(view.shape[:2], [rounded(*shifted(panel, -x, -y), 1.4 * place.unit)])
    blend(view, rgb(0.03, 0.03, 0.05), mask * np.float32(0.78))


def plain(colour: tuple[float, float, float]) -> Callable[[Image, Image, float, Place], None]:
    """Letters of one ink."""

    def lay(image: Image, mask: Image, height: float, place: Place) -> None:
        blend(image, rgb(*(place.ink or colour)), mask)

    return lay
