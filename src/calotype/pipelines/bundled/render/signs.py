"""Signs: what a text is put on, so that it belongs to the picture. A board on posts, a shop sign, a neon sign, a
framed print, a slate, a cloth banner, or print on the wall.

A sign is drawn about its panel, (left, top, right, bottom) in pixels; then its letters are, from their coverage.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from calotype.pipelines.bundled.render import noise
from calotype.pipelines.bundled.render.canvas import (
    Image,
    add_light,
    blend,
    blur,
    fill_polygon,
    mix,
    polygon_mask,
    soft_shadow,
)
from calotype.pipelines.bundled.render.fonts import Name
from calotype.pipelines.bundled.render.light import Light, Vector, rgb
from calotype.pipelines.bundled.render.solids import rounded
from calotype.pipelines.bundled.scene import Sign

Panel = tuple[float, float, float, float]


@dataclass(frozen=True, kw_only=True)
class Place:
    """What a sign needs to know of the picture."""

    light: Light
    unit: float
    """A hundredth of the frame's shorter side, in pixels."""
    ground: float
    """The row on which a standing sign stands."""
    seed: int
    rng: np.random.Generator
    toward: tuple[float, float] | None = None
    """Who says it, in pixels."""

    @property
    def tone(self) -> Vector:
        """What the light makes of white."""
        ambient = self.light.ambient / max(1.0, float(self.light.ambient.max()))
        return np.asarray(mix(1.0, ambient, 0.55) * (0.86 if self.light.night else 1.0), np.float32)


@dataclass(frozen=True, kw_only=True)
class Mount:
    """A way to mount a text."""

    fonts: tuple[Name, ...]
    standing: bool
    """On the ground, low in the frame; else hung, high in it."""
    padding: float
    """About the letters, in parts of their height."""
    largest: float
    """The greatest letters, as a fraction of the frame's shorter side."""
    panel: Callable[[Image, Panel, Place], None]
    letters: Callable[[Image, Image, float, Place], None]
    """Given the coverage and the letters' height in pixels."""
    at: float = 0.17
    """Where the middle of what hangs is best, as a fraction of the frame's height."""
    over: bool = False
    """May lie over things."""


def _rect(panel: Panel, grow: float = 0.0) -> list[tuple[float, float]]:
    x0, y0, x1, y1 = panel
    return [(x0 - grow, y0 - grow), (x1 + grow, y0 - grow), (x1 + grow, y1 + grow), (x0 - grow, y1 + grow)]


def _window(image: Image, panel: Panel, margin: float) -> tuple[Image, float, float]:
    """A view of the part about a panel, and the offset of its first pixel."""
    height, width = image.shape[:2]
    x0, y0 = max(0, int(panel[0] - margin)), max(0, int(panel[1] - margin))
    x1, y1 = min(width, int(panel[2] + margin) + 1), min(height, int(panel[3] + margin) + 1)
    return image[y0:y1, x0:x1], float(x0), float(y0)


def _shifted(panel: Panel, dx: float, dy: float) -> Panel:
    return panel[0] + dx, panel[1] + dy, panel[2] + dx, panel[3] + dy


def _drop_shadow(image: Image, panel: Panel, dx: float, dy: float, softness: float, strength: float) -> None:
    view, x, y = _window(image, _shifted(panel, dx, dy), 3 * softness)
    mask = polygon_mask(view.shape[:2], [_rect(_shifted(panel, dx - x, dy - y))])
    blend(view, rgb(0.02, 0.02, 0.04), blur(mask, softness) * np.float32(strength))


def _wood(image: Image, panel: Panel, colour: Vector, place: Place, *, upright: bool = False) -> None:
    """A plank: grain along it, a lit upper edge and a dark lower one."""
    view, x, y = _window(image, panel, 1)
    if view.size == 0:
        return
    h, w = view.shape[:2]
    along, across = (
        (np.arange(h)[:, None], np.arange(w)[None]) if upright else (np.arange(w)[None], np.arange(h)[:, None])
    )
    start = float(place.rng.uniform(0, 900))
    scale = 1 / place.unit
    grain = noise.sample("fine", along * 0.9 * scale + start, across * 9.0 * scale + start)
    figure = noise.sample("cloud", along * 3.0 * scale + start, across * 26.0 * scale)
    tint = colour * (0.74 + 0.28 * grain + 0.34 * (figure - 0.5))[..., None]
    local = _shifted(panel, -x, -y)
    mask = polygon_mask((h, w), [_rect(local)])
    blend(view, np.clip(tint * place.tone, 0, 1), mask)
    edge = max(1.0, 0.28 * place.unit)
    x0, y0, x1, y1 = panel
    lit, dark = np.minimum(colour * 1.5 * place.tone, 1), colour * 0.40 * place.tone
    light_side, dark_side = (
        ((x0, y0, x0 + edge, y1), (x1 - edge, y0, x1, y1))
        if upright
        else ((x0, y0, x1, y0 + edge), (x0, y1 - edge, x1, y1))
    )
    fill_polygon(image, _rect(light_side), lit, 0.55)
    fill_polygon(image, _rect(dark_side), dark, 0.65)


def _board(image: Image, panel: Panel, place: Place) -> None:
    """Planks nailed to two posts."""
    x0, y0, x1, y1 = panel
    u = place.unit
    wood, post = rgb(0.30, 0.185, 0.105), rgb(0.40, 0.27, 0.165)
    soft_shadow(image, (x0 + x1) / 2, place.ground, (x1 - x0) * 0.55, 2.2 * u, rgb(0.02, 0.02, 0.02), 0.55)
    thick = float(np.clip(0.075 * (x1 - x0), 1.4 * u, 3.6 * u))
    for side in (x0 + 0.16 * (x1 - x0), x1 - 0.16 * (x1 - x0)):
        _wood(image, (side - thick / 2, y0 - 2.0 * u, side + thick / 2, place.ground), post, place, upright=True)
        soft_shadow(image, side, place.ground, thick * 1.1, 0.9 * u, rgb(0.02, 0.02, 0.02), 0.6)
    _drop_shadow(image, panel, 0.5 * u, 0.9 * u, 1.0 * u, 0.5)
    count = int(np.clip(round((y1 - y0) / (7.0 * u)), 1, 5))
    step = (y1 - y0) / count
    for k in range(count):
        left, right = (float(v) * u for v in place.rng.uniform(-0.5, 0.9, 2))
        plank = (x0 - left, y0 + k * step, x1 + right, y0 + (k + 1) * step - 0.22 * u)
        _wood(image, plank, wood * np.float32(place.rng.uniform(0.90, 1.12)), place)
        for side in (x0 + 0.16 * (x1 - x0), x1 - 0.16 * (x1 - x0)):
            middle = plank[1] + step / 2
            nail = rounded(side - 0.4 * u, middle - 0.4 * u, side + 0.4 * u, middle + 0.4 * u, 0.4 * u)
            fill_polygon(image, nail, rgb(0.10, 0.09, 0.09) * place.tone, 0.9)


def _painted(image: Image, mask: Image, height: float, place: Place) -> None:
    """Cream paint on wood, a shade below it."""
    shade = blur(np.roll(mask, max(1, round(0.04 * height)), 0), max(0.5, 0.03 * height))
    blend(image, rgb(0.03, 0.02, 0.01), shade * np.float32(0.6))
    blend(image, np.clip(rgb(1.0, 0.945, 0.80) * np.maximum(place.tone, 0.80), 0, 1), mask)


def _shop(image: Image, panel: Panel, place: Place) -> None:
    """Enamel on two brackets, with a line about it."""
    u = place.unit
    x0, y0, x1, _ = panel
    colours = (rgb(0.05, 0.22, 0.19), rgb(0.07, 0.13, 0.30), rgb(0.44, 0.07, 0.09), rgb(0.13, 0.12, 0.13))
    colour = colours[int(place.rng.integers(len(colours)))] * place.tone
    for side in (x0 + 0.18 * (x1 - x0), x1 - 0.18 * (x1 - x0)):
        fill_polygon(
            image, _rect((side - 0.4 * u, y0 - 3.2 * u, side + 0.4 * u, y0)), rgb(0.09, 0.09, 0.10) * place.tone
        )
    fill_polygon(
        image,
        _rect((x0 + 0.10 * (x1 - x0), y0 - 3.9 * u, x1 - 0.10 * (x1 - x0), y0 - 3.1 * u)),
        rgb(0.12, 0.12, 0.13) * place.tone,
    )
    _drop_shadow(image, panel, 0.6 * u, 1.2 * u, 1.4 * u, 0.55)
    gold = np.clip(rgb(0.93, 0.80, 0.50) * place.tone, 0, 1)
    fill_polygon(image, rounded(*panel, 2.2 * u), gold)
    fill_polygon(
        image,
        rounded(*_grown(panel, -0.45 * u), 1.9 * u),
        np.stack([np.minimum(colour * 1.45 + 0.03, 1), colour, colour * 0.8]),
    )
    fill_polygon(image, rounded(*_grown(panel, -1.15 * u), 1.4 * u), gold, 0.9)
    fill_polygon(
        image, rounded(*_grown(panel, -1.40 * u), 1.2 * u), np.stack([np.minimum(colour * 1.3 + 0.02, 1), colour])
    )


def _grown(panel: Panel, by: float) -> Panel:
    return panel[0] - by, panel[1] - by, panel[2] + by, panel[3] + by


def _gilded(image: Image, mask: Image, height: float, place: Place) -> None:
    shade = blur(np.roll(mask, (max(1, round(0.045 * height)),) * 2, (0, 1)), max(0.4, 0.015 * height))
    blend(image, rgb(0.01, 0.01, 0.02), shade * np.float32(0.55))
    blend(image, np.clip(rgb(1.0, 0.965, 0.86) * np.maximum(place.tone, 0.85), 0, 1), mask)


_MIDDLE = 0.46
"""The sRGB grey on which black and white stand out alike."""
_APART = 0.28
"""How much lighter or darker than its ground an ink has to be."""
_TUBES = ((1.0, 0.16, 0.42), (0.10, 0.80, 1.0), (1.0, 0.45, 0.08), (0.62, 0.28, 1.0), (0.20, 1.0, 0.50))


def _neon(image: Image, panel: Panel, place: Place) -> None:
    """A dark backing panel, framed by a tube."""
    u = place.unit
    view, x, y = _window(image, panel, 14 * u)
    local = _shifted(panel, -x, -y)
    back = polygon_mask(view.shape[:2], [rounded(*local, 3 * u)])
    blend(view, rgb(0.025, 0.022, 0.045), np.clip(back * 0.90 + 0.35 * blur(back, 3 * u), 0, 0.90))
    outer = polygon_mask(view.shape[:2], [rounded(*_grown(local, -1.1 * u), 2.4 * u)])
    inner = polygon_mask(view.shape[:2], [rounded(*_grown(local, -1.6 * u), 2.0 * u)])
    other = np.roll(rgb(*_TUBES[place.seed % len(_TUBES)]), 1)
    _glow_tube(view, np.clip(outer - inner, 0, 1), other, u, 0.8)


def _glow_tube(view: Image, mask: Image, colour: Vector, u: float, strength: float) -> None:
    for sigma, gain in ((6.0 * u, 0.75), (2.0 * u, 0.7), (0.6 * u, 0.6)):
        add_light(view, colour, np.clip(blur(mask, sigma) * np.float32(gain * strength), 0, 1))
    blend(view, mix(colour, 1.0, 0.35), mask * np.float32(strength))


def _lit_letters(image: Image, mask: Image, height: float, place: Place) -> None:
    """Letters that shine: white in the middle of a stroke, coloured at its edge."""
    colour = rgb(*_TUBES[place.seed % len(_TUBES)])
    u = place.unit
    for sigma, gain in ((0.45 * height, 0.55), (0.16 * height, 0.5)):
        add_light(image, colour, np.clip(blur(mask, max(sigma, 0.6 * u)) * np.float32(gain), 0, 1))
    blend(image, mix(colour, 1.0, 0.30), mask)
    core = np.clip(blur(mask, 0.022 * height) * 2.2 - 1.15, 0, 1) * mask
    blend(image, mix(colour, 1.0, 0.90), core)


def _framed(image: Image, panel: Panel, place: Place) -> None:
    """A print with a mount in a wooden frame."""
    u = place.unit
    outer = _grown(panel, 2.6 * u)
    _drop_shadow(image, outer, 0.7 * u, 1.6 * u, 1.8 * u, 0.5)
    x0, y0, x1, y1 = outer
    frame = (rgb(0.16, 0.11, 0.08), rgb(0.52, 0.35, 0.20), rgb(0.10, 0.10, 0.11))[int(place.rng.integers(3))]
    bar = 1.2 * u
    _wood(image, (x0, y0, x1, y0 + bar), frame, place)
    _wood(image, (x0, y1 - bar, x1, y1), frame, place)
    _wood(image, (x0, y0, x0 + bar, y1), frame, place, upright=True)
    _wood(image, (x1 - bar, y0, x1, y1), frame, place, upright=True)
    fill_polygon(
        image, _rect(_grown(outer, -bar)), np.stack([rgb(0.90, 0.89, 0.86), rgb(0.97, 0.96, 0.93)]) * place.tone
    )
    paper = (rgb(0.97, 0.93, 0.84), rgb(0.93, 0.95, 0.93), rgb(0.98, 0.90, 0.84))[int(place.rng.integers(3))]
    fill_polygon(image, _rect(_grown(panel, 0.12 * u)), rgb(0.70, 0.68, 0.64) * place.tone)
    fill_polygon(image, _rect(panel), paper * place.tone)


def _printed(image: Image, mask: Image, height: float, place: Place) -> None:
    blend(image, rgb(0.10, 0.12, 0.20) * place.tone, mask * np.float32(0.96))


def _slate(image: Image, panel: Panel, place: Place) -> None:
    """A blackboard in a wooden frame, standing."""
    u = place.unit
    outer = _grown(panel, 1.7 * u)
    x0, y0, x1, y1 = outer
    soft_shadow(image, (x0 + x1) / 2, place.ground - 0.2 * u, (x1 - x0) * 0.60, 2.6 * u, rgb(0.02, 0.015, 0.01), 0.65)
    oak = rgb(0.62, 0.43, 0.25)
    feet = 0.5 * (place.ground - y1)
    for side in (x0 + 2.5 * u, x1 - 2.5 * u):
        _wood(
            image, (side - 1.1 * u, y1 - feet, side + 1.1 * u, place.ground), oak * np.float32(0.8), place, upright=True
        )
    _drop_shadow(image, outer, 0.4 * u, 0.9 * u, 1.2 * u, 0.4)
    for part, upright in (
        ((x0, y0, x1, y0 + 1.7 * u), False),
        ((x0, y1 - 1.7 * u, x1, y1), False),
        ((x0, y0, x0 + 1.7 * u, y1), True),
        ((x1 - 1.7 * u, y0, x1, y1), True),
    ):
        _wood(image, part, oak, place, upright=upright)
    fill_polygon(image, _rect(panel), np.stack([rgb(0.075, 0.085, 0.085), rgb(0.115, 0.125, 0.12)]) * place.tone)
    view, x, y = _window(image, panel, 0)
    dust = noise.sample(
        "cloud", np.arange(view.shape[1])[None] * 5 / u + x, np.arange(view.shape[0])[:, None] * 5 / u + y
    )
    inside = polygon_mask(view.shape[:2], [_rect(_shifted(panel, -x, -y))])
    blend(view, rgb(0.7, 0.72, 0.70), inside * np.clip(dust - 0.42, 0, 1) * np.float32(0.25))


def _chalked(image: Image, mask: Image, height: float, place: Place) -> None:
    rows, cols = mask.shape
    scale = 26.0 / place.unit
    tooth = noise.sample("fine", np.arange(cols)[None] * scale, np.arange(rows)[:, None] * scale)
    blend(
        image,
        np.clip(rgb(0.97, 0.96, 0.92) * np.maximum(place.tone, 0.85), 0, 1),
        mask * np.clip(0.72 + 0.5 * tooth, 0, 1),
    )


def _banner(image: Image, panel: Panel, place: Place) -> None:
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
    view, x, y = _window(image, panel, 5 * u)
    local = _shifted(panel, -x, -y)
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


def _bare(image: Image, panel: Panel, place: Place) -> None:
    """Print on the wall itself: a rule above and one below."""
    x0, y0, x1, y1 = panel
    u = place.unit
    middle, half = (x0 + x1) / 2, 0.18 * (x1 - x0)
    ink, _ = _contrast(image, panel)
    for row in (y0, y1):
        fill_polygon(image, _rect((middle - half, row - 0.22 * u, middle + half, row + 0.22 * u)), ink, 0.8)


def _contrast(image: Image, panel: Panel) -> tuple[Vector, Vector]:
    """A deep or a light tone of what is there, and its opposite."""
    view, _, _ = _window(image, panel, 0)
    mean = view.mean((0, 1)) if view.size else rgb(0.5, 0.5, 0.5)
    dark = mix(mean * np.float32(0.20), rgb(0.06, 0.07, 0.14), 0.5)
    light = mix(mean, rgb(1.0, 0.985, 0.95), 0.93)
    luma = float(mean @ rgb(0.30, 0.59, 0.11))
    return (dark, light) if luma > _MIDDLE else (light, dark)


def _pressed(image: Image, mask: Image, height: float, place: Place) -> None:
    """In a tone that the wall brings out, with a faint halo of its opposite where the wall is uneven."""
    ys, xs = np.flatnonzero(mask.max(1)), np.flatnonzero(mask.max(0))
    if len(ys) == 0:
        return
    ink, halo = _contrast(image, (float(xs[0]), float(ys[0]), float(xs[-1] + 1), float(ys[-1] + 1)))
    blend(image, halo, blur(mask, 0.10 * height) * np.float32(0.45))
    blend(image, ink, mask)


def legible(ink: tuple[float, float, float] | None, image: Image, panel: Panel) -> Vector:
    """The ink where it can be read on what is there, else a dark or a light one."""
    view, _, _ = _window(image, panel, 0)
    luma = rgb(0.30, 0.59, 0.11)
    if ink is not None and (not view.size or abs(float((view.mean((0, 1)) - rgb(*ink)) @ luma)) > _APART):
        return rgb(*ink)
    return _contrast(image, panel)[0]


def _billboard(image: Image, panel: Panel, place: Place) -> None:
    """A printed hoarding on steel posts, with lamps over it."""
    x0, y0, x1, y1 = panel
    u = place.unit
    steel = rgb(0.34, 0.37, 0.42) * place.tone
    soft_shadow(image, (x0 + x1) / 2, place.ground, (x1 - x0) * 0.5, 2.0 * u, rgb(0.02, 0.02, 0.02), 0.5)
    for side in (x0 + 0.22 * (x1 - x0), x1 - 0.22 * (x1 - x0)):
        fill_polygon(image, _rect((side - 1.1 * u, y1, side + 1.1 * u, place.ground)), np.stack([steel * 0.8, steel]))
    _drop_shadow(image, _grown(panel, 1.2 * u), 0.6 * u, 1.2 * u, 1.4 * u, 0.5)
    fill_polygon(image, _rect(panel, 1.4 * u), steel * 0.7)
    papers = (rgb(0.98, 0.82, 0.26), rgb(0.95, 0.94, 0.90), rgb(0.32, 0.72, 0.86), rgb(0.96, 0.52, 0.42))
    paper = papers[int(place.rng.integers(len(papers)))]
    fill_polygon(image, _rect(panel), np.stack([np.minimum(paper * 1.06, 1), paper * 0.94]) * place.tone)
    for k in range(3):
        x = x0 + (0.2 + 0.3 * k) * (x1 - x0)
        fill_polygon(image, _rect((x - 0.25 * u, y0 - 3.4 * u, x + 0.25 * u, y0 - 1.2 * u)), steel)
        fill_polygon(image, rounded(x - 1.4 * u, y0 - 4.2 * u, x + 1.4 * u, y0 - 3.2 * u, 0.4 * u), steel * 1.15)


def _plate(image: Image, panel: Panel, place: Place) -> None:
    """Enamelled metal on a post, with a white line about it."""
    x0, y0, x1, _ = panel
    u = place.unit
    middle = (x0 + x1) / 2
    soft_shadow(image, middle, place.ground, 6 * u, 1.2 * u, rgb(0.02, 0.02, 0.02), 0.6)
    steel = rgb(0.56, 0.58, 0.62) * place.tone
    fill_polygon(image, _rect((middle - 1.0 * u, y0 - 1.5 * u, middle + 1.0 * u, place.ground)), steel)
    fill_polygon(image, _rect((middle - 1.0 * u, y0 - 1.5 * u, middle - 0.4 * u, place.ground)), steel * 1.25, 0.6)
    _drop_shadow(image, panel, 0.4 * u, 0.8 * u, 1.0 * u, 0.45)
    colours = (rgb(0.02, 0.36, 0.22), rgb(0.05, 0.25, 0.58), rgb(0.62, 0.08, 0.10))
    colour = colours[int(place.rng.integers(len(colours)))] * place.tone
    fill_polygon(image, rounded(*panel, 1.6 * u), colour)
    fill_polygon(image, rounded(*_grown(panel, -0.55 * u), 1.2 * u), rgb(0.97, 0.97, 0.96) * place.tone)
    fill_polygon(
        image, rounded(*_grown(panel, -1.0 * u), 1.0 * u), np.stack([np.minimum(colour * 1.15 + 0.02, 1), colour])
    )


def _bubble(image: Image, panel: Panel, place: Place) -> None:
    """What somebody says: a white balloon with its tail toward them."""
    x0, y0, x1, y1 = panel
    u = place.unit
    view, x, y = _window(image, panel, 22 * u)
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


def _strip(image: Image, panel: Panel, place: Place) -> None:
    """A dark strip under a caption, through which the picture shows."""
    view, x, y = _window(image, panel, 1)
    mask = polygon_mask(view.shape[:2], [rounded(*_shifted(panel, -x, -y), 1.4 * place.unit)])
    blend(view, rgb(0.03, 0.03, 0.05), mask * np.float32(0.78))


def _plain(colour: tuple[float, float, float]) -> Callable[[Image, Image, float, Place], None]:
    """Letters of one ink."""

    def lay(image: Image, mask: Image, height: float, place: Place) -> None:
        blend(image, rgb(*colour), mask)

    return lay


MOUNTS: dict[Sign, Mount] = {
    Sign.BOARD: Mount(
        fonts=("condensed", "sans"), standing=True, padding=0.50, largest=0.110, panel=_board, letters=_painted
    ),
    Sign.SLATE: Mount(
        fonts=("serif", "sans"), standing=True, padding=0.50, largest=0.105, panel=_slate, letters=_chalked
    ),
    Sign.SHOP: Mount(
        fonts=("fat", "serif", "sans"), standing=False, padding=0.62, largest=0.105, panel=_shop, letters=_gilded
    ),
    Sign.NEON: Mount(
        fonts=("script", "condensed", "sans"),
        standing=False,
        padding=0.70,
        largest=0.150,
        panel=_neon,
        letters=_lit_letters,
    ),
    Sign.FRAME: Mount(
        fonts=("serif", "sans"), standing=False, padding=0.85, largest=0.072, panel=_framed, letters=_printed
    ),
    Sign.BANNER: Mount(
        fonts=("condensed", "sans"), standing=False, padding=0.60, largest=0.120, panel=_banner, letters=_gilded
    ),
    Sign.PRINT: Mount(
        fonts=("caps", "fat", "sans"), standing=False, padding=0.45, largest=0.150, panel=_bare, letters=_pressed
    ),
    Sign.BILLBOARD: Mount(
        fonts=("fat", "condensed", "sans"),
        standing=True,
        padding=0.55,
        largest=0.130,
        panel=_billboard,
        letters=_plain((0.09, 0.08, 0.12)),
    ),
    Sign.PLATE: Mount(
        fonts=("condensed", "sans"),
        standing=True,
        padding=0.60,
        largest=0.100,
        panel=_plate,
        letters=_plain((0.99, 0.99, 0.98)),
    ),
    Sign.BUBBLE: Mount(
        fonts=("condensed", "sans"),
        standing=False,
        padding=0.75,
        largest=0.072,
        panel=_bubble,
        letters=_plain((0.07, 0.07, 0.10)),
    ),
    Sign.CAPTION: Mount(
        fonts=("sans",),
        standing=False,
        padding=0.60,
        largest=0.060,
        panel=_strip,
        letters=_plain((1.0, 0.995, 0.97)),
        at=0.90,
        over=True,
    ),
}
