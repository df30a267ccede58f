"""Boards: signs that stand on the ground, and the letters on them."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.render import noise
from calotype.pipelines.bundled.render.canvas import Image, blend, blur, fill_polygon, polygon_mask, soft_shadow
from calotype.pipelines.bundled.render.light import rgb
from calotype.pipelines.bundled.render.panels import Panel, Place, drop_shadow, grown, plank, rect_of, shifted, window
from calotype.pipelines.bundled.render.solids import rounded


def board(image: Image, panel: Panel, place: Place) -> None:
    """Planks nailed to two posts."""
    x0, y0, x1, y1 = panel
    u = place.unit
    wood, post = rgb(0.30, 0.185, 0.105), rgb(0.40, 0.27, 0.165)
    soft_shadow(image, (x0 + x1) / 2, place.ground, (x1 - x0) * 0.55, 2.2 * u, rgb(0.02, 0.02, 0.02), 0.55)
    thick = float(np.clip(0.075 * (x1 - x0), 1.4 * u, 3.6 * u))
    for side in (x0 + 0.16 * (x1 - x0), x1 - 0.16 * (x1 - x0)):
        plank(image, (side - thick / 2, y0 - 2.0 * u, side + thick / 2, place.ground), post, place, upright=True)
        soft_shadow(image, side, place.ground, thick * 1.1, 0.9 * u, rgb(0.02, 0.02, 0.02), 0.6)
    drop_shadow(image, panel, 0.5 * u, 0.9 * u, 1.0 * u, 0.5)
    count = int(np.clip(round((y1 - y0) / (7.0 * u)), 1, 5))
    step = (y1 - y0) / count
    for k in range(count):
        left, right = (float(v) * u for v in place.rng.uniform(-0.5, 0.9, 2))
        piece = (x0 - left, y0 + k * step, x1 + right, y0 + (k + 1) * step - 0.22 * u)
        plank(image, piece, wood * np.float32(place.rng.uniform(0.90, 1.12)), place)
        for side in (x0 + 0.16 * (x1 - x0), x1 - 0.16 * (x1 - x0)):
            middle = piece[1] + step / 2
            nail = rounded(side - 0.4 * u, middle - 0.4 * u, side + 0.4 * u, middle + 0.4 * u, 0.4 * u)
            fill_polygon(image, nail, rgb(0.10, 0.09, 0.09) * place.tone, 0.9)


def painted(image: Image, mask: Image, height: float, place: Place) -> None:
    """Cream paint on wood, a shade below it."""
    shade = blur(np.roll(mask, max(1, round(0.04 * height)), 0), max(0.5, 0.03 * height))
    blend(image, rgb(0.03, 0.02, 0.01), shade * np.float32(0.6))
    blend(image, np.clip(rgb(*(place.ink or (1.0, 0.945, 0.80))) * np.maximum(place.tone, 0.80), 0, 1), mask)


def slate(image: Image, panel: Panel, place: Place) -> None:
    """A blackboard in a wooden frame, standing."""
    u = place.unit
    outer = grown(panel, 1.7 * u)
    x0, y0, x1, y1 = outer
    soft_shadow(image, (x0 + x1) / 2, place.ground - 0.2 * u, (x1 - x0) * 0.60, 2.6 * u, rgb(0.02, 0.015, 0.01), 0.65)
    oak = rgb(0.62, 0.43, 0.25)
    feet = 0.5 * (place.ground - y1)
    for side in (x0 + 2.5 * u, x1 - 2.5 * u):
        plank(
            image, (side - 1.1 * u, y1 - feet, side + 1.1 * u, place.ground), oak * np.float32(0.8), place, upright=True
        )
    drop_shadow(image, outer, 0.4 * u, 0.9 * u, 1.2 * u, 0.4)
    for part, upright in (
        ((x0, y0, x1, y0 + 1.7 * u), False),
        ((x0, y1 - 1.7 * u, x1, y1), False),
        ((x0, y0, x0 + 1.7 * u, y1), True),
        ((x1 - 1.7 * u, y0, x1, y1), True),
    ):
        plank(image, part, oak, place, upright=upright)
    fill_polygon(image, rect_of(panel), np.stack([rgb(0.075, 0.085, 0.085), rgb(0.115, 0.125, 0.12)]) * place.tone)
    view, x, y = window(image, panel, 0)
    dust = noise.sample(
        "cloud", np.arange(view.shape[1])[None] * 5 / u + x, np.arange(view.shape[0])[:, None] * 5 / u + y
    )
    inside = polygon_mask(view.shape[:2], [rect_of(shifted(panel, -x, -y))])
    blend(view, rgb(0.7, 0.72, 0.70), inside * np.clip(dust - 0.42, 0, 1) * np.float32(0.25))


def chalked(image: Image, mask: Image, height: float, place: Place) -> None:
    rows, cols = mask.shape
    scale = 26.0 / place.unit
    tooth = noise.sample("fine", np.arange(cols)[None] * scale, np.arange(rows)[:, None] * scale)
    blend(
        image,
        np.clip(rgb(*(place.ink or (0.97, 0.96, 0.92))) * np.maximum(place.tone, 0.85), 0, 1),
        mask * np.clip(0.72 + 0.5 * tooth, 0, 1),
    )


def billboard(image: Image, panel: Panel, place: Place) -> None:
    """A printed hoarding on steel posts, with lamps over it."""
    x0, y0, x1, y1 = panel
    u = place.unit
    steel = rgb(0.34, 0.37, 0.42) * place.tone
    soft_shadow(image, (x0 + x1) / 2, place.ground, (x1 - x0) * 0.5, 2.0 * u, rgb(0.02, 0.02, 0.02), 0.5)
    for side in (x0 + 0.22 * (x1 - x0), x1 - 0.22 * (x1 - x0)):
        fill_polygon(image, rect_of((side - 1.1 * u, y1, side + 1.1 * u, place.ground)), np.stack([steel * 0.8, steel]))
    drop_shadow(image, grown(panel, 1.2 * u), 0.6 * u, 1.2 * u, 1.4 * u, 0.5)
    fill_polygon(image, rect_of(panel, 1.4 * u), steel * 0.7)
    papers = (rgb(0.98, 0.82, 0.26), rgb(0.95, 0.94, 0.90), rgb(0.32, 0.72, 0.86), rgb(0.96, 0.52, 0.42))
    paper = papers[int(place.rng.integers(len(papers)))]
    fill_polygon(image, rect_of(panel), np.stack([np.minimum(paper * 1.06, 1), paper * 0.94]) * place.tone)
    for k in range(3):
        x = x0 + (0.2 + 0.3 * k) * (x1 - x0)
        fill_polygon(image, rect_of((x - 0.25 * u, y0 - 3.4 * u, x + 0.25 * u, y0 - 1.2 * u)), steel)
        fill_polygon(image, rounded(x - 1.4 * u, y0 - 4.2 * u, x + 1.4 * u, y0 - 3.2 * u, 0.4 * u), steel * 1.15)


def plate(image: Image, panel: Panel, place: Place) -> None:
    """Enamelled metal on a post, with a white line about it."""
    x0, y0, x1, _ = panel
    u = place.unit
    middle = (x0 + x1) / 2
    soft_shadow(image, middle, place.ground, 6 * u, 1.2 * u, rgb(0.02, 0.02, 0.02), 0.6)
    steel = rgb(0.56, 0.58, 0.62) * place.tone
    fill_polygon(image, rect_of((middle - 1.0 * u, y0 - 1.5 * u, middle + 1.0 * u, place.ground)), steel)
    fill_polygon(image, rect_of((middle - 1.0 * u, y0 - 1.5 * u, middle - 0.4 * u, place.ground)), steel * 1.25, 0.6)
    drop_shadow(image, panel, 0.4 * u, 0.8 * u, 1.0 * u, 0.45)
    colours = (rgb(0.02, 0.36, 0.22), rgb(0.05, 0.25, 0.58), rgb(0.62, 0.08, 0.10))
    colour = colours[int(place.rng.integers(len(colours)))] * place.tone
    fill_polygon(image, rounded(*panel, 1.6 * u), colour)
    fill_polygon(image, rounded(*grown(panel, -0.55 * u), 1.2 * u), rgb(0.97, 0.97, 0.96) * place.tone)
    fill_polygon(
        image, rounded(*grown(panel, -1.0 * u), 1.0 * u), np.stack([np.minimum(colour * 1.15 + 0.02, 1), colour])
    )
