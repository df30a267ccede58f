"""Posters: a printed sheet with a border, a flat composition, the elements as its motif and the text as its title.

Four compositions in seven palettes, by the seed; each leaves a box for the motif and one for the title, and is whole
without a title.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from calotype.pipelines.bundled.ambience import Environment, Time
from calotype.pipelines.bundled.footing import INDOORS
from calotype.pipelines.bundled.render import noise
from calotype.pipelines.bundled.render.canvas import Image, blend, ellipse, fill_polygon, polygon_mask, soft_shadow
from calotype.pipelines.bundled.render.fonts import Name
from calotype.pipelines.bundled.render.lettering import PlacedText, coverage, layout_text, placed
from calotype.pipelines.bundled.render.light import Vector, light_of, rgb
from calotype.pipelines.bundled.render.stage import Stage
from calotype.pipelines.bundled.scene import Element, Scene

Box = tuple[float, float, float, float]
"""Left, top, right, bottom, in pixels."""
Draw = Callable[[Image, Scene, Stage], None]
"""Draws a scene's elements in place."""


class Proportioned(Protocol):
    """An asset, as far as a poster cares."""

    @property
    def aspect(self) -> float: ...


@dataclass(frozen=True, kw_only=True)
class Palette:
    """Inks on a paper."""

    paper: Vector
    deep: Vector
    """The darkest: lines, ground."""
    main: Vector
    second: Vector
    pale: Vector
    """Near the paper, for large areas."""


def _palette(paper: int, deep: int, main: int, second: int, pale: int) -> Palette:
    return Palette(paper=_ink(paper), deep=_ink(deep), main=_ink(main), second=_ink(second), pale=_ink(pale))


def _ink(hexadecimal: int) -> Vector:
    return rgb(*(((hexadecimal >> shift) & 255) / 255 for shift in (16, 8, 0)))


def _palettes() -> tuple[Palette, ...]:
    return (
        _palette(0xF4E4C1, 0x1F3A4F, 0xBF382B, 0xE2963A, 0xF1CF8E),
        _palette(0xF3E7CD, 0x12464B, 0xC44230, 0xECB254, 0xA9CDBB),
        _palette(0xF7E9D0, 0x2C3E70, 0xD65438, 0xF0BE60, 0xB9CBDD),
        _palette(0xF6EAD7, 0x33203F, 0xC23B5A, 0xF29C50, 0xF3CFA5),
        _palette(0xEFE9D6, 0x1E3B2C, 0x3F7D4E, 0xE0A93B, 0xC7D6A4),
        _palette(0xF8E8DA, 0x22303F, 0x2F7F9E, 0xEF7B5B, 0xF6C9A8),
        _palette(0xF5E6C8, 0x3A1E1C, 0x9E2B25, 0xD98E32, 0xE9C48A),
    )


def _night_palette() -> Palette:
    return _palette(0xEFE3C8, 0x141B38, 0x2A3A78, 0xE8B04A, 0x43549A)


_LANDSCAPES = 0.85
"""How many of the posters with a place show it."""


@dataclass(frozen=True, kw_only=True)
class _Sheet:
    """The part inside the border, and what is drawn with."""

    image: Image
    frame: Box
    palette: Palette
    unit: float
    """A hundredth of the shorter side."""
    titled: bool
    scene: Scene
    rng: np.random.Generator

    @property
    def width(self) -> float:
        return self.frame[2] - self.frame[0]

    @property
    def height(self) -> float:
        return self.frame[3] - self.frame[1]

    def at(self, x: float, y: float) -> tuple[float, float]:
        """A point by fractions of the frame."""
        return self.frame[0] + x * self.width, self.frame[1] + y * self.height

    def box(self, x0: float, y0: float, x1: float, y1: float) -> Box:
        return (*self.at(x0, y0), *self.at(x1, y1))

    def fill(self, points: Sequence[tuple[float, float]] | np.ndarray, colour: Vector) -> None:
        """Fills a polygon (pixels), inside the frame only."""
        x0, y0, x1, y1 = (round(v) for v in self.frame)
        fill_polygon(self.image[y0:y1, x0:x1], np.asarray(points, np.float64) - (x0, y0), colour)

    def disc(self, x: float, y: float, radius: float, colour: Vector, ring: float = 0.0) -> None:
        """A disc, or a ring of a width, about a point in pixels."""
        x0, y0, x1, y1 = (round(v) for v in self.frame)
        view = self.image[y0:y1, x0:x1]
        dx, dy = np.arange(x0, x1) + 0.5 - x, np.arange(y0, y1)[:, None] + 0.5 - y
        inside = radius - np.sqrt(dx * dx + dy * dy)
        mask = np.clip(inside + 0.5, 0, 1) * (np.clip(ring - inside + 0.5, 0, 1) if ring else 1.0)
        blend(view, colour, mask.astype(np.float32))


@dataclass(frozen=True, kw_only=True)
class _Plan:
    """Where a composition has its motif and its title."""

    motif: Box
    title: Box
    ink: Vector
    shade: Vector | None
    """Of the title's offset shadow."""
    fonts: tuple[Name, ...]


def paint_poster(
    scene: Scene, assets: Mapping[str, Proportioned], width: int, height: int, draw: Draw
) -> tuple[Image, tuple[PlacedText, ...]]:
    """The finished sheet, sRGB (height, width, 3), and what became of the texts. ``draw`` is called once, with the
    elements moved into the motif's box and a stage for them; the sheet has no style of its own left to apply."""
    rng = np.random.default_rng((scene.seed % (1 << 32), 131))
    unit = min(width, height) / 100
    palettes = (*_palettes(),) if scene.time is not Time.NIGHT else (_night_palette(),)
    palette = palettes[int(rng.integers(len(palettes)))]
    image = np.empty((height, width, 3), np.float32)
    image[:] = palette.paper
    texts = [i.text for i in scene.texts if layout_text(i.text, ("sans",), 0, 0, 1, 1)]
    frame = _border(image, palette, unit, rng)
    sheet = _Sheet(image=image, frame=frame, palette=palette, unit=unit, titled=bool(texts), scene=scene, rng=rng)
    plan = _composition(scene, rng)(sheet)
    light = light_of(scene.evolve(time=Time.DAY))
    arranged = _arranged(scene, assets, plan.motif, width, height)
    _footing(sheet, arranged)
    stage = Stage(background=image, light=light, horizon=0.0, surface="none")
    draw(image, arranged, stage)
    out = _titled(sheet, plan, texts)
    _print(image, scene.seed)
    return image, out


def _composition(scene: Scene, rng: np.random.Generator) -> Callable[[_Sheet], _Plan]:
    """One at random; where there is a landscape to show, mostly that, and always where there is nothing else."""
    outdoors = scene.environment not in INDOORS | {Environment.STUDIO, Environment.TABLE}
    if outdoors and (not scene.elements or rng.random() < _LANDSCAPES):
        return _travel
    return _COMPOSITIONS[int(rng.integers(len(_COMPOSITIONS)))]


def _border(image: Image, palette: Palette, unit: float, rng: np.random.Generator) -> Box:
    """Draws the margin of the sheet; the frame inside it, on whole pixels."""
    height, width = image.shape[:2]
    steps = (
        ((4.2, palette.deep, 5.4), (0.0, palette.paper, 6.6)) if rng.random() < 0.6 else ((5.0, palette.paper, 5.0),)
    )
    inner = 5.0
    for outer, colour, inner in steps:
        m = outer * unit
        if outer:
            fill_polygon(image, [(m, m), (width - m, m), (width - m, height - m), (m, height - m)], colour)
        m = inner * unit
        fill_polygon(image, [(m, m), (width - m, m), (width - m, height - m), (m, height - m)], palette.paper)
    m = round(inner * unit)
    return float(m), float(m), float(width - m), float(height - m)


def _full(sheet: _Sheet, colour: Vector) -> None:
    x0, y0, x1, y1 = sheet.frame
    sheet.fill([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], colour)


def _sunburst(sheet: _Sheet) -> _Plan:
    """Rays about a disc, ground below, a banner above."""
    p, u = sheet.palette, sheet.unit
    banner = 0.235 if sheet.titled else 0.0
    top = banner if sheet.titled else 0.0
    cx, cy = sheet.at(0.5, top + (1 - top) * 0.52)
    _full(sheet, p.second)
    count = int(sheet.rng.choice((12, 16, 20)))
    turn = float(sheet.rng.uniform(0, np.pi / count))
    reach = sheet.width + sheet.height
    pale = (p.second + (p.paper - p.second) * np.float32(0.55)).astype(np.float32)
    for k in range(count):
        a, b = turn + 2 * np.pi * k / count, turn + 2 * np.pi * (k + 0.5) / count
        sheet.fill(
            [
                (cx, cy),
                (cx + reach * np.cos(a), cy + reach * np.sin(a)),
                (cx + reach * np.cos(b), cy + reach * np.sin(b)),
            ],
            pale,
        )
    radius = 0.40 * min(sheet.width, sheet.height * (1 - top))
    sheet.disc(cx, cy, radius + 2.2 * u, p.main)
    sheet.disc(cx, cy, radius + 1.2 * u, p.paper)
    sheet.disc(cx, cy, radius, p.pale)
    _hill(sheet, 0.845, 0.03, p.deep)
    _hill(sheet, 0.90, 0.025, (p.deep * 0.8).astype(np.float32))
    if sheet.titled:
        x0, y0, x1, y1 = sheet.box(0, 0, 1, banner)
        sheet.fill([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], p.main)
        sheet.fill([(x0, y1), (x1, y1), (x1, y1 + 1.2 * u), (x0, y1 + 1.2 * u)], p.paper)
    return _Plan(
        motif=sheet.box(0.14, top + 0.10 if sheet.titled else 0.10, 0.86, 0.875),
        title=sheet.box(0.06, 0.04, 0.94, banner - 0.035),
        ink=p.paper,
        shade=p.deep,
        fonts=("fat", "serif", "sans"),
    )


def _hill(sheet: _Sheet, y: float, swing: float, colour: Vector) -> None:
    """Fills everything below a long wave."""
    t = np.linspace(0, 1, 60)
    phase, waves = sheet.rng.uniform(0, 2 * np.pi), sheet.rng.uniform(0.6, 1.3)
    line = y + swing * np.sin(2 * np.pi * waves * t + phase)
    points = [sheet.at(float(a), float(b)) for a, b in zip(t, line, strict=True)]
    sheet.fill([*points, sheet.at(1, 1.01), sheet.at(0, 1.01)], colour)


def _towers(sheet: _Sheet, y: float, tall: float, colour: Vector) -> None:
    """A skyline."""
    x = -0.02
    while x < 1:
        wide, high = float(sheet.rng.uniform(0.05, 0.10)), float(sheet.rng.uniform(0.25, 1.0)) * tall
        left, right = sheet.at(x, 0)[0], sheet.at(min(1.0, x + wide), 0)[0]
        top, low = sheet.at(0, y - high)[1], sheet.at(0, 1.01)[1]
        sheet.fill([(left, top), (right, top), (right, low), (left, low)], colour)
        if high > 0.75 * tall:
            middle, mast = (left + right) / 2, 0.25 * (right - left)
            sheet.fill([(middle - mast, top), (middle, top - 5 * mast), (middle + mast, top)], colour)
        x += wide * float(sheet.rng.uniform(0.92, 1.15))


def _peaks(sheet: _Sheet, y: float, tall: float, colour: Vector, snow: Vector) -> None:
    count = int(sheet.rng.integers(3, 5))
    for k in sheet.rng.permutation(count):
        x, high = (k + sheet.rng.uniform(0.2, 0.8)) / count, tall * sheet.rng.uniform(0.55, 1.0)
        half = high * 0.62 * sheet.height / sheet.width
        sheet.fill([sheet.at(x - half, y), sheet.at(x, y - high), sheet.at(x + half, y)], colour)
        cut = 0.30
        teeth = [(-cut, 0.0), (-0.14, -0.05), (-0.05, 0.04), (0.05, -0.05), (0.15, 0.03), (cut, 0.0)]
        line = [sheet.at(x + a * half, y - high * (1 - cut + b)) for a, b in teeth]
        sheet.fill([sheet.at(x, y - high), *line[::-1]], snow)


def _waves(sheet: _Sheet, y: float, colour: Vector) -> None:
    """Fills everything below a row of scallops."""
    count = 9
    t = np.linspace(0, count, count * 12 + 1)
    line = y - 0.022 * np.abs(np.sin(np.pi * (t + float(sheet.rng.uniform(0, 1)))))
    points = [sheet.at(float(a) / count, float(b)) for a, b in zip(t, line, strict=True)]
    sheet.fill([*points, sheet.at(1, 1.01), sheet.at(0, 1.01)], colour)


def _between(a: Vector, b: Vector, t: float) -> Vector:
    return (a + (b - a) * np.float32(t)).astype(np.float32)


def _travel(sheet: _Sheet) -> _Plan:
    """A flat landscape of the scene's place under a large sun, the title in its sky."""
    p, u = sheet.palette, sheet.unit
    environment = sheet.scene.environment
    top = 0.25 if sheet.titled else 0.06
    for k in range(6):
        x0, y0, x1, y1 = sheet.box(0, k / 8, 1, 1)
        sheet.fill([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], _between(_between(p.main, p.deep, 0.25), p.pale, k / 5))
    sx, sy = sheet.at(float(sheet.rng.choice((0.32, 0.5, 0.68))), top + (1 - top) * 0.42)
    radius = 0.26 * min(sheet.width, sheet.height)
    sheet.disc(sx, sy, radius, _between(p.second, p.paper, 0.15))
    sheet.disc(sx, sy, radius * 0.86, _between(p.second, p.paper, 0.35))
    if environment in (
        Environment.OCEAN,
        Environment.BEACH,
        Environment.UNDERWATER,
        Environment.LAKE,
        Environment.RIVER,
        Environment.HARBOUR,
    ):
        for k in range(5):
            _waves(sheet, 0.66 + 0.075 * k, _between(p.main, p.deep, 0.15 + 0.2 * k))
    elif environment is Environment.CITY:
        _towers(sheet, 0.80, 0.42, _between(p.pale, p.deep, 0.45))
        _towers(sheet, 0.84, 0.26, _between(p.pale, p.deep, 0.75))
        _hill(sheet, 0.85, 0.004, p.deep)
    elif environment in (Environment.SNOW, Environment.MOUNTAINS):
        _peaks(sheet, 0.80, 0.40, _between(p.main, p.deep, 0.55), p.paper)
        _hill(sheet, 0.76, 0.03, _between(p.main, p.deep, 0.80))
        _hill(sheet, 0.845, 0.02, p.deep)
    elif environment in (Environment.SPACE, Environment.MOON):
        for _ in range(70):
            x, y = sheet.at(float(sheet.rng.random()), top + (1 - top) * float(sheet.rng.random()))
            sheet.disc(x, y, u * float(sheet.rng.uniform(0.12, 0.42)), p.paper)
        far = 0.9 * max(sheet.width, sheet.height)
        x, y = sheet.at(0.5, 0.84)
        sheet.disc(x, y + far, far, _between(p.main, p.deep, 0.5))
        sheet.disc(x, y + far + 3.5 * u, far, p.deep)
    else:
        for k in range(4):
            _hill(sheet, 0.64 + 0.075 * k, 0.045 - 0.008 * k, _between(p.main, p.deep, (k + 0.4) / 3.4))
    return _Plan(
        motif=sheet.box(0.12, top + 0.03, 0.88, 0.90),
        title=sheet.box(0.06, 0.045, 0.94, 0.235),
        ink=p.paper,
        shade=None,
        fonts=("caps", "condensed", "fat", "sans"),
    )


def _modern(sheet: _Sheet) -> _Plan:
    """A large disc and bars on bare paper, the title below."""
    p, u = sheet.palette, sheet.unit
    low = 0.765 if sheet.titled else 1.0
    _full(sheet, p.paper)
    side = 1.0 if sheet.rng.random() < 0.5 else -1.0
    radius = 0.43 * min(sheet.width, sheet.height * low)
    foot = low - 0.045 if sheet.titled else 0.92
    cx, cy = sheet.at(0.5 + 0.05 * side, foot)
    cy -= 0.92 * radius
    x0, _, x1, _ = sheet.frame
    wide = 0.085 * sheet.width
    for k, colour in enumerate((p.second, p.pale, p.main)):
        left = (
            x0 + 0.03 * sheet.width + k * 1.18 * wide if side > 0 else x1 - 0.03 * sheet.width - (k * 1.18 + 1) * wide
        )
        y0, y1 = sheet.at(0, 0.03 + 0.07 * k)[1], sheet.at(0, low - 0.02)[1]
        sheet.fill([(left, y0), (left + wide, y0), (left + wide, y1), (left, y1)], colour)
    sheet.disc(cx, cy, radius, p.main if sheet.rng.random() < 0.6 else p.second)
    sheet.disc(cx + side * radius * 0.86, cy - radius * 0.80, radius * 0.20, p.deep)
    sheet.disc(cx, cy, radius + 2.0 * u, p.deep, ring=0.45 * u)
    if sheet.titled:
        a, b, c, d = sheet.box(0.0, low, 1.0, 1.0)
        sheet.fill([(a, b), (c, b), (c, d), (a, d)], p.deep)
    return _Plan(
        motif=sheet.box(0.13, 0.07, 0.87, foot),
        title=sheet.box(0.06, low + 0.035, 0.94, 0.965),
        ink=p.paper,
        shade=None,
        fonts=("caps", "condensed", "sans"),
    )


def _arch(sheet: _Sheet) -> _Plan:
    """A doorway of nested arches with a horizon in it, a plate for the title at its foot."""
    p, u = sheet.palette, sheet.unit
    _full(sheet, p.deep)
    low = 0.775 if sheet.titled else 0.95
    x0, x1 = sheet.at(0.08, 0)[0], sheet.at(0.92, 0)[0]
    base = sheet.at(0, low)[1]
    ceiling = sheet.at(0, 0.05)[1]
    for step, colour in ((0.0, p.second), (2.6 * u, p.main), (5.2 * u, p.paper), (6.4 * u, p.pale)):
        sheet.fill(_archway(x0 + step, x1 - step, ceiling + step, base), colour)
    inner = 6.4 * u
    cx, cy = (x0 + x1) / 2, base - 0.30 * (base - ceiling)
    radius = 0.42 * (x1 - x0 - 2 * inner)
    door = polygon_mask(sheet.image.shape[:2], [_archway(x0 + inner, x1 - inner, ceiling + inner, base)])
    sun = polygon_mask(sheet.image.shape[:2], [ellipse(cx, cy, radius, radius, 160)])
    blend(sheet.image, _between(p.second, p.paper, 0.30), sun * door)
    for k, colour in enumerate((_between(p.main, p.pale, 0.35), p.main)):
        line = base - (0.20 - 0.085 * k) * (base - ceiling)
        ground = polygon_mask(
            sheet.image.shape[:2],
            [ellipse(cx + (0.3 - 0.6 * k) * (x1 - x0), line + 0.9 * (x1 - x0), 1.3 * (x1 - x0), 0.9 * (x1 - x0), 200)],
        )
        blend(sheet.image, colour, ground * door)
    a, _, c, d = sheet.frame
    sheet.fill([(a, base), (c, base), (c, d), (a, d)], p.deep)
    sheet.fill([(x0, base), (x1, base), (x1, base + 0.5 * u), (x0, base + 0.5 * u)], p.second)
    margin = inner / sheet.width + 0.08 + 0.03
    return _Plan(
        motif=sheet.box(margin, 0.19, 1 - margin, low - 0.045),
        title=sheet.box(0.08, low + 0.035, 0.92, 0.965),
        ink=p.paper,
        shade=None,
        fonts=("serif", "fat", "sans"),
    )


def _archway(x0: float, x1: float, top: float, base: float) -> list[tuple[float, float]]:
    """A half round on straight sides, flatter where the frame is low."""
    rise = min((x1 - x0) / 2, 0.62 * (base - top))
    t = np.linspace(np.pi, 2 * np.pi, 80)
    arc = [((x0 + x1) / 2 + (x1 - x0) / 2 * float(np.cos(a)), top + rise + rise * float(np.sin(a))) for a in t]
    return [(x0, base), *arc, (x1, base)]


_COMPOSITIONS: tuple[Callable[[_Sheet], _Plan], ...] = (_sunburst, _travel, _modern, _arch)


def _arranged(scene: Scene, assets: Mapping[str, Proportioned], motif: Box, width: int, height: int) -> Scene:
    """The scene with its elements, as they stand to each other, fitted into the motif's box."""
    solid = [e for e in scene.elements if not e.scattered]
    if not solid and scene.elements:
        # what is strewn about elsewhere is a group here
        spots = ((0.5, 0.9, 0.5), (0.24, 0.92, 0.32), (0.77, 0.91, 0.36))
        solid = [scene.elements[0].evolve(scattered=False, x=x, y=y, size=size) for x, y, size in spots]
        scene = scene.evolve(elements=tuple(solid))
    if not solid:
        return scene
    short = min(width, height)

    def box(e: Element) -> Box:
        aspect = assets[e.asset].aspect
        w, h = e.size * short * min(1.0, aspect), e.size * short / max(1.0, aspect)
        return e.x * width - w / 2, e.y * height - h, e.x * width + w / 2, e.y * height

    boxes = np.array([box(e) for e in solid])
    (left, top), (right, bottom) = boxes[:, :2].min(0), boxes[:, 2:].max(0)
    scale = min((motif[2] - motif[0]) / (right - left), (motif[3] - motif[1]) / (bottom - top), 2.4)
    middle = (motif[0] + motif[2]) / 2

    def moved(e: Element) -> Element:
        x = middle + (e.x * width - (left + right) / 2) * scale
        y = motif[3] + (e.y * height - bottom) * scale
        return e.evolve(x=x / width, y=y / height, size=e.size * scale)

    return scene.evolve(elements=tuple(e if e.scattered else moved(e) for e in scene.elements))


def _footing(sheet: _Sheet, scene: Scene) -> None:
    """A printed shadow under what stands."""
    height, width = sheet.image.shape[:2]
    for e in scene.elements:
        if not e.airborne and not e.scattered:
            reach = 0.36 * e.size * min(width, height)
            soft_shadow(
                sheet.image,
                e.x * width,
                e.y * height - 0.03 * reach,
                reach,
                0.15 * reach,
                sheet.palette.deep * 0.5,
                0.6,
            )


def _titled(sheet: _Sheet, plan: _Plan, texts: Sequence[str]) -> tuple[PlacedText, ...]:
    """Sets the title, and further texts in a lower part of its box."""
    if not texts:
        return ()
    x0, y0, x1, y1 = plan.title
    weights = np.array([1.0] + [0.42] * (len(texts) - 1))
    bounds = y0 + np.concatenate([[0], np.cumsum(weights / weights.sum())]) * (y1 - y0)
    gap = 0.08 * (y1 - y0) / len(texts) if len(texts) > 1 else 0.0
    out = []
    for text, top, low in zip(texts, bounds, bounds[1:], strict=False):
        setting = layout_text(text, plan.fonts, x0, float(top) + gap / 2, x1 - x0, float(low - top) - gap)
        assert setting is not None
        mask = coverage(setting, (sheet.image.shape[0], sheet.image.shape[1]))
        if plan.shade is not None:
            offset = max(1, round(0.035 * setting.size_px))
            blend(sheet.image, plan.shade, np.roll(mask, (offset, offset), (0, 1)))
        blend(sheet.image, plan.ink, mask)
        out.append(placed(text, setting))
    return tuple(out)


def _print(image: Image, seed: int) -> None:
    """The paper's tooth in the ink, and its age."""
    height, width = image.shape[:2]
    scale = 1000 / min(width, height)
    u, v = np.arange(width)[None] * scale, np.arange(height)[:, None] * scale
    start = seed % 997
    tooth = noise.sample("fine", u * 0.8 + start, v * 0.8)
    age = noise.sample("cloud", u * 0.5 + start, v * 0.5)
    image *= (0.945 + 0.075 * tooth + 0.07 * (age - 0.5))[..., None]
    np.clip(image, 0, 1, out=image)
