"""The easel: what a painter of designs has at hand: the sheet, the motifs, colours, letters."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.designs import RGB, Design
from calotype.pipelines.bundled.render.canvas import Image, blend, blur, mix, polygon_mask, smoothstep
from calotype.pipelines.bundled.render.cover import Cover
from calotype.pipelines.bundled.render.fonts import Name
from calotype.pipelines.bundled.render.graphic import faceted
from calotype.pipelines.bundled.render.layers import Layer, Picture, pasted, scaled, turned
from calotype.pipelines.bundled.render.lettering import Warp, coverage, layout_text
from calotype.pipelines.bundled.render.light import Vector, rgb
from calotype.pipelines.bundled.render.material import Sprite
from calotype.pipelines.bundled.render.oklab import from_oklab, oklab
from calotype.pipelines.bundled.render.sprites import enlarge
from calotype.pipelines.bundled.scene import Coat, Element, Scene

Box = tuple[float, float, float, float]
"""Left, top, right, bottom, in pixels."""
Sprites = Callable[[str, Coat], Sprite]
_SIDE = 900
"""Shorter side of the frame that motifs are put together in, in pixels."""
_FACETED = 200
"""Larger side of a picture that is cut into facets, in pixels: the larger, the smaller they are."""
_STREWN = 0.3
"""Size of one by itself of what is strewn about elsewhere."""
_LEAST = 0.10
"""Of the group's larger side: nothing of it is smaller."""


@dataclass(kw_only=True)
class Easel:
    """One sheet while it is painted."""

    image: Image
    cover: Cover
    scene: Scene
    design: Design
    motifs: tuple[Image, ...]
    """Each thing that the prompt names once, by itself; straight alpha."""
    group: Image | None
    """All of them as they stand to each other; none where there is nothing."""
    rng: np.random.Generator
    inks: tuple[RGB, ...] = field(init=False)

    def __post_init__(self) -> None:
        self.inks = self.design.inks

    @property
    def width(self) -> int:
        return int(self.image.shape[1])

    @property
    def height(self) -> int:
        return int(self.image.shape[0])

    @property
    def unit(self) -> float:
        """A hundredth of the shorter side, in pixels."""
        return min(self.image.shape[:2]) / 100

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(inscription.text for inscription in self.scene.texts)

    def ground(self, usual: RGB) -> Vector:
        """Covers the sheet with the colour that the prompt wants, or the usual one."""
        colour = rgb(*(self.design.ground or usual))
        self.image[:] = colour
        return colour

    def lay(self, picture: Image, x: float, y: float, size: float, turn_deg: float = 0.0) -> None:
        """Lays a picture with its middle at a point, its larger side of a size, in pixels; noted in the cover."""
        if size < 2:
            return
        made = scaled(Picture(picture, {}), size / max(picture.shape[:2])).image
        if abs(turn_deg) > 0.5:
            made = turned(made, turn_deg)
        self.put(made, round(x - made.shape[1] / 2), round(y - made.shape[0] / 2))

    def put(self, picture: Image, left: int, top: int) -> None:
        """Composites a picture with its first pixel at (left, top)."""
        rows, cols = self.image.shape[:2]
        height, width = picture.shape[:2]
        x0, x1, y0, y1 = max(0, left), min(cols, left + width), max(0, top), min(rows, top + height)
        if x1 <= x0 or y1 <= y0:
            return
        patch = picture[y0 - top : y1 - top, x0 - left : x1 - left]
        part = self.image[y0:y1, x0:x1]
        part += (patch[..., :3] - part) * patch[..., 3:]
        self.cover.add(picture[..., 3], left, top)

    def fit(self, picture: Image, box: Box) -> None:
        """Lays a picture as large as a box has room for, in its middle."""
        x0, y0, x1, y1 = box
        height, width = picture.shape[:2]
        scale = min((x1 - x0) / width, (y1 - y0) / height)
        self.lay(picture, (x0 + x1) / 2, (y0 + y1) / 2, scale * max(height, width))

    def write(self, text: str, box: Box, fonts: tuple[Name, ...], colour: Vector, warp: Warp | None = None) -> None:
        """Sets a text as large as a box has room for."""
        x0, y0, x1, y1 = box
        setting = layout_text(text, fonts, x0, y0, x1 - x0, y1 - y0)
        if setting is not None:
            blend(self.image, colour, coverage(setting, (self.height, self.width), warp))

    def shape(self, points: NDArray[np.float64] | Sequence[tuple[float, float]], colour: Vector) -> None:
        blend(self.image, colour, polygon_mask((self.height, self.width), [points]))

    def disc(
        self, x: float, y: float, radius: float, colour: Vector, ring: float = 0.0, *, noted: bool = False
    ) -> None:
        """A disc, or a ring of a width inwards. noted: it counts as a thing for styles that draw round these."""
        dx = np.arange(self.width, dtype=np.float32)[None] + 0.5 - np.float32(x)
        dy = np.arange(self.height, dtype=np.float32)[:, None] + 0.5 - np.float32(y)
        inside = np.float32(radius) - np.sqrt(dx * dx + dy * dy)
        mask = np.clip(inside + 0.5, 0, 1) * (np.clip(ring - inside + 0.5, 0, 1) if ring else np.float32(1.0))
        blend(self.image, colour, mask)
        if noted:
            self.cover.add(mask, 0, 0)


def motifs_of(scene: Scene, sprite: Sprites, figures: Mapping[str, Sprite]) -> tuple[tuple[Image, ...], Image | None]:
    """Each distinct thing of a scene by itself, and all as they stand."""
    singles: dict[tuple[str, Coat], Image] = {}
    layers: list[Layer] = []
    solid = [e for e in scene.elements if not e.scattered] or list(scene.elements[:1])
    largest = max((e.size for e in solid), default=0.0)
    for element in sorted(solid, key=lambda e: e.depth):
        source = figures.get(element.asset)
        source = sprite(element.asset, element.coat) if source is None else source
        made = picture_of(element, source, max(element.size, _LEAST * largest))
        singles.setdefault((element.asset, element.coat), made)
        x, y = element.x * _SIDE * 1.4, element.y * _SIDE
        layers.append(Layer(made, round(x - made.shape[1] / 2), round(y) - made.shape[0]))
    for element in scene.elements:
        if element.scattered and (element.asset, element.coat) not in singles:
            own = picture_of(element, sprite(element.asset, element.coat), max(_STREWN, _LEAST * largest))
            singles[(element.asset, element.coat)] = own
    return tuple(map(_cropped, singles.values())), _cropped(pasted(layers)[0]) if layers else None


def _cropped(picture: Image) -> Image:
    """A picture without the empty rows and columns about it."""
    solid = picture[..., 3] > 0.02
    ys, xs = np.flatnonzero(solid.any(1)), np.flatnonzero(solid.any(0))
    return np.ascontiguousarray(picture[ys[0] : ys[-1] + 1, xs[0] : xs[-1] + 1]) if len(ys) else picture


def picture_of(element: Element, source: Sprite, size: float) -> Image:
    """An element's picture, as it faces and leans; straight alpha."""
    scale = size * _SIDE / max(source.shape[:2])
    made = enlarge(source, max(2, round(source.shape[1] * scale)), max(2, round(source.shape[0] * scale)))
    made = np.ascontiguousarray(made[:, ::-1]) if element.flip else made
    return turned(made, element.tilt_deg) if abs(element.tilt_deg) > 0.5 else made


def inked(picture: Image, inks: Sequence[RGB], steps: int = 5) -> Image:
    """A picture in a few inks: its lightness, in steps, goes from the darkest of them to the lightest."""
    lab = oklab(picture[..., :3])
    solid = picture[..., 3] > 0.5
    if not solid.any():
        return picture
    ramp = _ramp(inks)
    steps = len(ramp) if len(inks) > 1 else steps
    low, high = np.percentile(lab[..., 0][solid], (3, 97))
    level = np.clip((lab[..., 0] - low) / max(float(high - low), 0.15), 0, 1)
    level = cv2.bilateralFilter(level.astype(np.float32), 7, 0.15, 0.008 * max(level.shape))
    banded = level * (steps - 1)
    level = (np.floor(banded) + smoothstep(banded - np.floor(banded), 0.42, 0.58)) / (steps - 1)
    at = np.linspace(0, 1, len(ramp))
    colour = np.stack([np.interp(level, at, ramp[:, k]) for k in range(3)], -1).astype(np.float32)
    out = picture.copy()
    out[..., :3] = from_oklab(colour)
    return out


def recoloured(picture: Image, inks: Sequence[RGB]) -> Image:
    """A picture in several inks, each where the picture's own colour is nearest to it, with its light and shade."""
    solid = picture[..., 3] > 0.5
    if not solid.any():
        return picture
    lab = oklab(cv2.bilateralFilter(np.ascontiguousarray(picture[..., :3]), 9, 0.12, 0.01 * max(picture.shape)))
    stops = oklab(np.array(inks, np.float32).reshape(-1, 1, 3)).reshape(-1, 3)
    weight = np.array((0.8, 2.2, 2.2), np.float32)
    away = ((lab[..., None, :] - stops) * weight) ** 2
    nearest = away.sum(-1).argmin(-1)
    colour = stops[nearest]
    tone = lab[..., 0] - np.float32(np.median(lab[..., 0][solid]))
    colour[..., 0] = np.clip(colour[..., 0] + 0.28 * np.clip(tone, -0.35, 0.35), 0, 1)
    out = picture.copy()
    out[..., :3] = np.clip(from_oklab(colour.astype(np.float32)), 0, 1)
    return out


def printed(picture: Image, ink: RGB, *, solid: bool) -> Image:
    """A picture in one ink: its silhouette, or what of it is dark with its lines left blank."""
    out = picture.copy()
    if not solid:
        lightness = oklab(picture[..., :3])[..., 0]
        seen = lightness[picture[..., 3] > 0.5]
        bound = float(np.percentile(seen, 55)) if seen.size else 0.5
        lightness = blur(lightness, 0.004 * max(lightness.shape))
        lit = smoothstep(lightness, bound - 0.02, bound + 0.02)
        inner = cv2.erode(
            (picture[..., 3] > 0.5).astype(np.uint8),
            np.ones((5, 5), np.uint8),
            iterations=max(1, max(lightness.shape) // 250),
        )
        out[..., 3] = picture[..., 3] * (1 - lit * inner)
    out[..., :3] = np.array(ink, np.float32)
    return out


def cut(picture: Image, seed: int) -> Image:
    """A picture in facets, as solids of few faces have them."""
    solid = picture[..., 3] > 0.5
    if not solid.any():
        return picture
    ground = picture[..., :3][solid].mean(0)
    colour = ground + (picture[..., :3] - ground) * picture[..., 3:]
    out = picture.copy()
    shrunk = max(1.0, max(picture.shape[:2]) / _FACETED)
    size = (max(2, round(picture.shape[1] / shrunk)), max(2, round(picture.shape[0] / shrunk)))
    small = cv2.resize(colour, size, interpolation=cv2.INTER_AREA)
    cover = cv2.resize(solid.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST)
    made = faceted(np.ascontiguousarray(small), cover, seed)
    out[..., :3] = cv2.resize(made, (picture.shape[1], picture.shape[0]), interpolation=cv2.INTER_LINEAR)
    return out


def _ramp(inks: Sequence[RGB]) -> Image:
    """From dark to light in OKLab, as many steps as the inks and what they lack at either end."""
    stops = oklab(np.array(inks, np.float32).reshape(-1, 3))
    stops = stops[np.argsort(stops[:, 0])]
    if len(stops) == 1:
        dark, light = stops[0] * (0.45, 0.7, 0.7), mix(stops[0], (0.99, 0.0, 0.01), 0.82)
        stops = np.stack([dark, stops[0], stops[0], light])
    elif stops[0, 0] > 0.45:
        stops = np.concatenate([stops[:1] * (0.45, 0.8, 0.8), stops])
    return np.asarray(stops, np.float32)


def outlined(picture: Image, reach_px: float, colour: RGB = (1.0, 1.0, 1.0)) -> Image:
    """A picture with a border of a colour all round, as it is cut from a sheet; holes are closed."""
    pad = int(np.ceil(reach_px)) + 2
    made = cv2.copyMakeBorder(picture, pad, pad, pad, pad, cv2.BORDER_CONSTANT, value=(0, 0, 0, 0))
    solid = (made[..., 3] > 0.4).astype(np.uint8)
    away = cv2.distanceTransform(1 - solid, cv2.DIST_L2, 5)
    edge = blur(np.clip(reach_px - away + 0.5, 0, 1).astype(np.float32), 0.12 * reach_px)
    edge = smoothstep(edge, 0.42, 0.58)
    filled = (edge > 0.5).astype(np.uint8)
    shapes, _ = cv2.findContours(filled, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    whole = np.zeros_like(filled)
    cv2.drawContours(whole, shapes, -1, 1, -1)
    edge = np.maximum(edge, whole * np.float32(1.0))
    alpha = made[..., 3:]
    made[..., :3] = made[..., :3] * alpha + np.array(colour, np.float32) * (1 - alpha)
    made[..., 3] = np.maximum(edge, made[..., 3])
    return made


def shadowed(easel: Easel, picture: Image, left: int, top: int, *, depth_px: float, strength: float) -> None:
    """The soft shadow of a picture that lies at (left, top) a little above the sheet."""
    pad = int(3 * depth_px) + 2
    alpha = cv2.copyMakeBorder(picture[..., 3], pad, pad, pad, pad, cv2.BORDER_CONSTANT, value=0)
    soft = blur(alpha, depth_px)
    x, y = left - pad + round(0.4 * depth_px), top - pad + round(depth_px)
    rows, cols = easel.image.shape[:2]
    x0, x1, y0, y1 = max(0, x), min(cols, x + soft.shape[1]), max(0, y), min(rows, y + soft.shape[0])
    if x1 > x0 and y1 > y0:
        blend(easel.image[y0:y1, x0:x1], rgb(0.02, 0.02, 0.06), soft[y0 - y : y1 - y, x0 - x : x1 - x] * strength)
