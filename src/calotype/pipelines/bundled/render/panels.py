"""Panels: what every sign is drawn with. A panel is (left, top, right, bottom) in pixels.

The room of a text, planks of wood, shadows, and inks that can be read on what is there.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from calotype.pipelines.bundled.render import noise
from calotype.pipelines.bundled.render.canvas import Image, blend, blur, fill_polygon, mix, polygon_mask
from calotype.pipelines.bundled.render.light import Light, Vector, rgb
from calotype.pipelines.bundled.scene import RGB

Panel = tuple[float, float, float, float]
_MIDDLE = 0.46
"""The sRGB grey on which black and white stand out alike."""
_APART = 0.28
"""How much lighter or darker than its ground an ink has to be."""


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
    ink: RGB | None = None
    """The letters' colour, where the prompt says it."""

    @property
    def tone(self) -> Vector:
        """What the light makes of white."""
        ambient = self.light.ambient / max(1.0, float(self.light.ambient.max()))
        return np.asarray(mix(1.0, ambient, 0.55) * (0.86 if self.light.night else 1.0), np.float32)


def rect_of(panel: Panel, grow: float = 0.0) -> list[tuple[float, float]]:
    x0, y0, x1, y1 = panel
    return [(x0 - grow, y0 - grow), (x1 + grow, y0 - grow), (x1 + grow, y1 + grow), (x0 - grow, y1 + grow)]


def window(image: Image, panel: Panel, margin: float) -> tuple[Image, float, float]:
    """A view of the part about a panel, and the offset of its first pixel."""
    height, width = image.shape[:2]
    x0, y0 = max(0, int(panel[0] - margin)), max(0, int(panel[1] - margin))
    x1, y1 = min(width, int(panel[2] + margin) + 1), min(height, int(panel[3] + margin) + 1)
    return image[y0:y1, x0:x1], float(x0), float(y0)


def shifted(panel: Panel, dx: float, dy: float) -> Panel:
    return panel[0] + dx, panel[1] + dy, panel[2] + dx, panel[3] + dy


def grown(panel: Panel, by: float) -> Panel:
    return panel[0] - by, panel[1] - by, panel[2] + by, panel[3] + by


def drop_shadow(image: Image, panel: Panel, dx: float, dy: float, softness: float, strength: float) -> None:
    view, x, y = window(image, shifted(panel, dx, dy), 3 * softness)
    mask = polygon_mask(view.shape[:2], [rect_of(shifted(panel, dx - x, dy - y))])
    blend(view, rgb(0.02, 0.02, 0.04), blur(mask, softness) * np.float32(strength))


def plank(image: Image, panel: Panel, colour: Vector, place: Place, *, upright: bool = False) -> None:
    """A plank: grain along it, a lit upper edge and a dark lower one."""
    view, x, y = window(image, panel, 1)
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
    local = shifted(panel, -x, -y)
    mask = polygon_mask((h, w), [rect_of(local)])
    blend(view, np.clip(tint * place.tone, 0, 1), mask)
    edge = max(1.0, 0.28 * place.unit)
    x0, y0, x1, y1 = panel
    lit, dark = np.minimum(colour * 1.5 * place.tone, 1), colour * 0.40 * place.tone
    light_side, dark_side = (
        ((x0, y0, x0 + edge, y1), (x1 - edge, y0, x1, y1))
        if upright
        else ((x0, y0, x1, y0 + edge), (x0, y1 - edge, x1, y1))
    )
    fill_polygon(image, rect_of(light_side), lit, 0.55)
    fill_polygon(image, rect_of(dark_side), dark, 0.65)


def contrast(image: Image, panel: Panel) -> tuple[Vector, Vector]:
    """A deep or a light tone of what is there, and its opposite."""
    view, _, _ = window(image, panel, 0)
    mean = view.mean((0, 1)) if view.size else rgb(0.5, 0.5, 0.5)
    dark = mix(mean * np.float32(0.20), rgb(0.06, 0.07, 0.14), 0.5)
    light = mix(mean, rgb(1.0, 0.985, 0.95), 0.93)
    luma = float(mean @ rgb(0.30, 0.59, 0.11))
    return (dark, light) if luma > _MIDDLE else (light, dark)


def legible(ink: tuple[float, float, float] | None, image: Image, panel: Panel) -> Vector:
    """The ink where it can be read on what is there, else a dark or a light one."""
    view, _, _ = window(image, panel, 0)
    luma = rgb(0.30, 0.59, 0.11)
    if ink is not None and (not view.size or abs(float((view.mean((0, 1)) - rgb(*ink)) @ luma)) > _APART):
        return rgb(*ink)
    return contrast(image, panel)[0]
