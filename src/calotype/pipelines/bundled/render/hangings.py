"""Hangings: signs that hang on brackets, walls and lines, and the letters on them."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.render import noise
from calotype.pipelines.bundled.render.canvas import Image, add_light, blend, blur, fill_polygon, mix, polygon_mask
from calotype.pipelines.bundled.render.light import Vector, rgb
from calotype.pipelines.bundled.render.panels import Panel, Place, drop_shadow, grown, plank, rect_of, shifted, window
from calotype.pipelines.bundled.render.solids import rounded

_TUBES = ((1.0, 0.16, 0.42), (0.10, 0.80, 1.0), (1.0, 0.45, 0.08), (0.62, 0.28, 1.0), (0.20, 1.0, 0.50))


def shop(image: Image, panel: Panel, place: Place) -> None:
    """Enamel on two brackets, with a line about it."""
    u = place.unit
    x0, y0, x1, _ = panel
    colours = (rgb(0.05, 0.22, 0.19), rgb(0.07, 0.13, 0.30), rgb(0.44, 0.07, 0.09), rgb(0.13, 0.12, 0.13))
    colour = colours[int(place.rng.integers(len(colours)))] * place.tone
    for side in (x0 + 0.18 * (x1 - x0), x1 - 0.18 * (x1 - x0)):
        fill_polygon(
            image, rect_of((side - 0.4 * u, y0 - 3.2 * u, side + 0.4 * u, y0)), rgb(0.09, 0.09, 0.10) * place.tone
        )
    fill_polygon(
        image,
        rect_of((x0 + 0.10 * (x1 - x0), y0 - 3.9 * u, x1 - 0.10 * (x1 - x0), y0 - 3.1 * u)),
        rgb(0.12, 0.12, 0.13) * place.tone,
    )
    drop_shadow(image, panel, 0.6 * u, 1.2 * u, 1.4 * u, 0.55)
    gold = np.clip(rgb(0.93, 0.80, 0.50) * place.tone, 0, 1)
    fill_polygon(image, rounded(*panel, 2.2 * u), gold)
    fill_polygon(
        image,
        rounded(*grown(panel, -0.45 * u), 1.9 * u),
        np.stack([np.minimum(colour * 1.45 + 0.03, 1), colour, colour * 0.8]),
    )
    fill_polygon(image, rounded(*grown(panel, -1.15 * u), 1.4 * u), gold, 0.9)
    fill_polygon(
        image, rounded(*grown(panel, -1.40 * u), 1.2 * u), np.stack([np.minimum(colour * 1.3 + 0.02, 1), colour])
    )


def gilded(image: Image, mask: Image, height: float, place: Place) -> None:
    shade = blur(np.roll(mask, (max(1, round(0.045 * height)),) * 2, (0, 1)), max(0.4, 0.015 * height))
    blend(image, rgb(0.01, 0.01, 0.02), shade * np.float32(0.55))
    blend(image, np.clip(rgb(*(place.ink or (1.0, 0.965, 0.86))) * np.maximum(place.tone, 0.85), 0, 1), mask)


def neon(image: Image, panel: Panel, place: Place) -> None:
    """A dark backing panel, framed by a tube."""
    u = place.unit
    view, x, y = window(image, panel, 60 * u)
    local = shifted(panel, -x, -y)
    back = polygon_mask(view.shape[:2], [rounded(*local, 3 * u)])
    # it lights what is about it
    lamp = mix(_tube(place), 1.0, 0.25) * np.float32(2.4)
    view += view * (1 - view) ** 2 * lamp * np.clip(blur(back, 20 * u) * 1.5, 0, 1)[..., None]
    blend(view, rgb(0.025, 0.022, 0.045), np.clip(back * 0.90 + 0.35 * blur(back, 3 * u), 0, 0.90))
    outer = polygon_mask(view.shape[:2], [rounded(*grown(local, -1.1 * u), 2.4 * u)])
    inner = polygon_mask(view.shape[:2], [rounded(*grown(local, -1.6 * u), 2.0 * u)])
    other = np.roll(_tube(place), 1)
    _glow_tube(view, np.clip(outer - inner, 0, 1), other, u, 0.8)


def _glow_tube(view: Image, mask: Image, colour: Vector, u: float, strength: float) -> None:
    for sigma, gain in ((6.0 * u, 0.75), (2.0 * u, 0.7), (0.6 * u, 0.6)):
        add_light(view, colour, np.clip(blur(mask, sigma) * np.float32(gain * strength), 0, 1))
    blend(view, mix(colour, 1.0, 0.35), mask * np.float32(strength))


def _tube(place: Place) -> Vector:
    """What the letters shine in: as bright as a lamp, whatever colour is asked for."""
    if place.ink is None:
        return rgb(*_TUBES[place.seed % len(_TUBES)])
    colour = rgb(*place.ink)
    return np.asarray(np.clip(colour / max(0.2, float(colour.max())), 0.06, 1), np.float32)


def lit_letters(image: Image, mask: Image, height: float, place: Place) -> None:
    """Letters that shine: white in the middle of a stroke, coloured at its edge."""
    colour = _tube(place)
    u = place.unit
    for sigma, gain in ((0.45 * height, 0.55), (0.16 * height, 0.5)):
        add_light(image, colour, np.clip(blur(mask, max(sigma, 0.6 * u)) * np.float32(gain), 0, 1))
    blend(image, mix(colour, 1.0, 0.14), mask)
    core = np.clip(blur(mask, 0.026 * height) * 2.6 - 1.55, 0, 1) * mask
    blend(image, mix(colour, 1.0, 0.74), core)


def framed(image: Image, panel: Panel, place: Place) -> None:
    """A print with a mount in a wooden frame."""
    u = place.unit
    outer = grown(panel, 2.6 * u)
    drop_shadow(image, outer, 0.7 * u, 1.6 * u, 1.8 * u, 0.5)
    x0, y0, x1, y1 = outer
    frame = (rgb(0.16, 0.11, 0.08), rgb(0.52, 0.35, 0.20), rgb(0.10, 0.10, 0.11))[int(place.rng.integers(3))]
    bar = 1.2 * u
    plank(image, (x0, y0, x1, y0 + bar), frame, place)
    plank(image, (x0, y1 - bar, x1, y1), frame, place)
    plank(image, (x0, y0, x0 + bar, y1), frame, place, upright=True)
    plank(image, (x1 - bar, y0, x1, y1), frame, place, upright=True)
    fill_polygon(
        image, rect_of(grown(outer, -bar)), np.stack([rgb(0.90, 0.89, 0.86), rgb(0.97, 0.96, 0.93)]) * place.tone
    )
    paper = (rgb(0.97, 0.93, 0.84), rgb(0.93, 0.95, 0.93), rgb(0.98, 0.90, 0.84))[int(place.rng.integers(3))]
    fill_polygon(image, rect_of(grown(panel, 0.12 * u)), rgb(0.70, 0.68, 0.64) * place.tone)
    fill_polygon(image, rect_of(panel), paper * place.tone)


def printed(image: Image, mask: Image, height: float, place: Place) -> None:
    blend(image, rgb(*(place.ink or (0.10, 0.12, 0.20))) * place.tone, mask * np.float32(0.96))


def banner(image: Image, panel: Panel, place: Place) -> None:
    """Cloth on a line across the picture."""
    u = place.unit
    x0, y0, x1, _ = panel
    colours = (rgb(0.70, 0.10, 0.12), rgb(0.08, 0.24, 0.46), rgb(0.07, 0.36, 0.32), rgb(0.42, 0.13, 0.36))
    colour = colours[int(place.rng.integers(len(colours)))] * place.tone
    width = image.shape[1]
    for a, b in (((0.0, y0 - 5 * u), (x0, y0 + u)), ((float(width), y0 - 5 * u), (x1, y0 + u))):
        fill_polygon(
            image,
            [(a[0], a[1] - 0.16 * u), (b[0], b[1] - 0.16 * u), (b[0], b[1] + 0.2 * u), (a[0], a[1] + 0.2 * u)],
            rgb(0.12, 0.10, 0.08) * place.tone,
        )
    view, x, y = window(image, panel, 5 * u)
    local = shifted(panel, -x, -y)
    t = np.linspace(0, 1, 40)
    sag = 1.0 * u * 4 * t * (1 - t)
    top = np.stack([local[0] + t * (x1 - x0), local[1] + sag - 0.6 * u], -1)
    low = np.stack([local[0] + t * (x1 - x0), local[3] + sag + 0.6 * u], -1)[::-1]
    shape = np.concatenate([top, low])
    mask = polygon_mask(view.shape[:2], [shape])
    blend(view, rgb(0.02, 0.02, 0.05), blur(np.roll(mask, round(0.8 * u), 0), 1.2 * u) * np.float32(0.30))
    columns = np.arange(view.shape[1], dtype=np.float32)[None] / u
    start = float(place.rng.uniform(0, 900))
    fold = noise.sample("cloud", columns * 6 + start, np.arange(view.shape[0])[:, None] * 0.6 / u + start)
    cloth = colour * (0.80 + 0.45 * fold)[..., None]
    blend(view, np.clip(cloth, 0, 1), mask)
    rise = np.array((0, u))
    line = polygon_mask(view.shape[:2], [np.concatenate([top + 0.9 * rise, (top + 1.15 * rise)[::-1]])])
    line += polygon_mask(view.shape[:2], [np.concatenate([low - (0, 1.15 * u), (low - (0, 0.9 * u))[::-1]])])
    blend(view, np.clip(rgb(1.0, 0.90, 0.66) * place.tone, 0, 1), np.clip(line, 0, 1) * mask * np.float32(0.85))
