"""Packages: boxes, bags, cans, packets and labels with a motif and a name printed on their front."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.designs import RGB
from calotype.pipelines.bundled.render.canvas import Image, blend, blur, mix, polygon_mask, smoothstep, soft_shadow
from calotype.pipelines.bundled.render.cover import Cover
from calotype.pipelines.bundled.render.fonts import Name
from calotype.pipelines.bundled.render.light import Vector, rgb
from calotype.pipelines.bundled.render.oklab import oklab

from .easel import Easel

_FAT: tuple[Name, ...] = ("fat", "caps", "sans")
_SERIF: tuple[Name, ...] = ("serif", "sans")
_SCHEMES: tuple[tuple[RGB, RGB, RGB], ...] = (
    ((0.90, 0.24, 0.20), (0.99, 0.80, 0.28), (0.99, 0.96, 0.88)),
    ((0.10, 0.42, 0.60), (0.98, 0.76, 0.30), (0.97, 0.96, 0.90)),
    ((0.12, 0.46, 0.36), (0.97, 0.62, 0.34), (0.98, 0.95, 0.87)),
    ((0.36, 0.22, 0.52), (0.98, 0.66, 0.44), (0.97, 0.94, 0.98)),
)
"""The ground, what shines behind the motif, and the paper."""
_BARE: tuple[RGB, RGB, RGB] = ((0.93, 0.92, 0.90), (0.80, 0.80, 0.79), (0.97, 0.965, 0.95))
"""Of what has nothing printed on it."""


@dataclass(frozen=True)
class _Front:
    """How a front is laid out, in its own heights and widths."""

    aspect: float
    """Width over height."""
    title: tuple[float, float] = (0.06, 0.27)
    motif: tuple[float, float] = (0.30, 0.90)


_FRONTS: dict[str, _Front] = {
    "box": _Front(0.70),
    "bag": _Front(0.72, (0.17, 0.36), (0.38, 0.90)),
    "can": _Front(0.62, (0.08, 0.30), (0.33, 0.90)),
    "packet": _Front(0.72, (0.08, 0.27), (0.29, 0.92)),
    "label": _Front(1.18, (0.10, 0.32), (0.33, 0.88)),
    "match": _Front(1.40, (0.07, 0.27), (0.28, 0.93)),
}


def pack(easel: Easel) -> None:
    """The package in a studio; a label and a matchbox lie flat."""
    kind = easel.design.form if easel.design.form in _FRONTS else "box"
    front = _FRONTS[kind]
    scheme = _scheme(easel)
    h, w = easel.height, easel.width
    own = easel.design.ground
    backdrop = rgb(*own) if own is not None else mix(rgb(*scheme[1]), rgb(0.95, 0.94, 0.92), 0.72)
    rows = np.linspace(0.94, 1.05, h, dtype=np.float32)[:, None, None]
    easel.image[:] = np.clip(backdrop * rows, 0, 1)
    tall = (0.74 if kind == "can" else 0.84) * min(h, 0.92 * w / front.aspect)
    wide = tall * front.aspect
    art, cover = _printed(easel, kind, scheme, max(16, round(tall)), max(16, round(wide)))
    _BODIES[kind](easel, art, cover, scheme)


def _scheme(easel: Easel) -> tuple[RGB, RGB, RGB]:
    if easel.group is None and not easel.texts:
        return _BARE
    ground, second, paper = _apart(easel)
    if easel.inks:
        ground = easel.inks[0]
        second = easel.inks[1] if len(easel.inks) > 1 else second
    return ground, second, paper


def _apart(easel: Easel) -> tuple[RGB, RGB, RGB]:
    """The scheme that the motif stands out from most."""
    if easel.group is None:
        return _SCHEMES[int(easel.rng.integers(len(_SCHEMES)))]
    lab = oklab(easel.group[..., :3])[easel.group[..., 3] > 0.5]
    if not len(lab):
        return _SCHEMES[0]
    own = lab.mean(0)
    away = [float(np.hypot(*(oklab(np.array([[c]], np.float32))[0, 0, 1:] - own[1:]))) for c, _, _ in _SCHEMES]
    return _SCHEMES[int(np.argmax(away))]


def _printed(
    easel: Easel, kind: str, scheme: tuple[RGB, RGB, RGB], tall: int, wide: int
) -> tuple[Image, NDArray[np.uint8]]:
    """What is printed on the front, and where its motif is."""
    sheet = Easel(
        image=np.ones((tall, wide, 3), np.float32), cover=Cover(tall, wide), scene=easel.scene, design=easel.design,
        motifs=easel.motifs, group=easel.group, rng=easel.rng,
    )  # fmt: skip
    ground, second, paper = (rgb(*c) for c in scheme)
    if scheme == _BARE:
        sheet.image[:] = ground
        return sheet.image, sheet.cover.numbers
    front = _FRONTS[kind]
    (t0, t1), (m0, m1) = front.title, front.motif
    if not easel.texts:
        m0 = 0.5 * (m0 + t0) + 0.02
    cx, cy = wide / 2, tall * (m0 + m1) / 2
    radius = 0.5 * min(0.92 * wide, (m1 - m0) * tall)
    if kind in ("label", "match"):
        _labelled(sheet, kind, ground, second, paper, (cx, cy), radius)
        ink = ground
    else:
        sheet.image[:] = ground
        _rays(sheet, (cx, cy), mix(ground, second, 0.30))
        sheet.disc(cx, cy, radius, second)
        sheet.disc(cx, cy, 0.90 * radius, mix(second, paper, 0.55))
        foot = 0.035 * tall
        for k, colour in enumerate((second, paper)):
            y = tall - foot * (1.9 - 0.9 * k)
            sheet.shape([(0, y), (wide, y), (wide, y + 0.45 * foot), (0, y + 0.45 * foot)], colour)
        ink = paper
    if easel.group is not None:
        sheet.fit(easel.group, (0.09 * wide, m0 * tall, 0.91 * wide, m1 * tall))
    if easel.texts:
        box = (0.08 * wide, t0 * tall, 0.92 * wide, t1 * tall)
        if kind in ("label", "match"):
            sheet.write(easel.texts[0], box, _SERIF, ink)
        else:
            shifted = (box[0] + 0.012 * wide, box[1] + 0.012 * wide, box[2] + 0.012 * wide, box[3] + 0.012 * wide)
            sheet.write(easel.texts[0].upper(), shifted, _FAT, ground * np.float32(0.45))
            sheet.write(easel.texts[0].upper(), box, _FAT, ink)
        for text in easel.texts[1:2]:
            sheet.write(text, (0.2 * wide, (m1 + 0.005) * tall, 0.8 * wide, 0.985 * tall), _SERIF, ink)
    return sheet.image, sheet.cover.numbers


def _rays(sheet: Easel, at: tuple[float, float], colour: Vector) -> None:
    reach, count = sheet.width + sheet.height, 14
    for k in range(count):
        a, b = 2 * np.pi * k / count, 2 * np.pi * (k + 0.5) / count
        sheet.shape([at, *[(at[0] + reach * np.cos(t), at[1] + reach * np.sin(t)) for t in (a, b)]], colour)


def _labelled(
    sheet: Easel, kind: str, ground: Vector, second: Vector, paper: Vector, at: tuple[float, float], radius: float
) -> None:
    """Old paper with a double border and a medallion, as printers set labels."""
    w, h = sheet.width, sheet.height
    u = min(w, h) / 100
    sheet.image[:] = paper
    for step, colour in ((2.2 * u, ground), (4.4 * u, paper), (5.2 * u, second), (6.0 * u, paper)):
        sheet.shape([(step, step), (w - step, step), (w - step, h - step), (step, h - step)], colour)
    for x in (2.2 * u + 3.4 * u, w - 5.6 * u):
        for y in (5.6 * u, h - 5.6 * u):
            sheet.disc(x, y, 3.0 * u, ground)
            sheet.disc(x, y, 1.5 * u, paper)
    if kind == "match":
        inner = 7.2 * u
        sheet.shape(
            [(inner, inner), (w - inner, inner), (w - inner, h - inner), (inner, h - inner)], mix(second, paper, 0.35)
        )
        _clipped_rays(sheet, at, inner, mix(second, paper, 0.68))
    sheet.disc(at[0], at[1], radius, mix(second, paper, 0.72))
    sheet.disc(at[0], at[1], radius, ground, ring=0.6 * u)


def _clipped_rays(sheet: Easel, at: tuple[float, float], inset: float, colour: Vector) -> None:
    inside = np.zeros((sheet.height, sheet.width), np.float32)
    m = round(inset)
    inside[m:-m, m:-m] = 1
    reach, count = sheet.width + sheet.height, 16
    fans = [
        [
            at,
            *[
                (at[0] + reach * np.cos(t), at[1] + reach * np.sin(t))
                for t in (2 * np.pi * k / count, 2 * np.pi * (k + 0.5) / count)
            ],
        ]
        for k in range(count)
    ]
    for fan in fans:
        blend(sheet.image, colour, polygon_mask(inside.shape, [fan]) * inside)


def _mapped(
    easel: Easel, art: Image, cover: NDArray[np.uint8], corners: NDArray[np.float64], mask: Image | None = None
) -> None:
    """Lays a front on the sheet between four corners, from the upper left on."""
    tall, wide = art.shape[:2]
    source = np.array(((0, 0), (wide, 0), (wide, tall), (0, tall)), np.float32)
    matrix = cv2.getPerspectiveTransform(source, corners.astype(np.float32))
    size = (easel.width, easel.height)
    laid = cv2.warpPerspective(art, matrix, size, flags=cv2.INTER_AREA, borderMode=cv2.BORDER_REPLICATE)
    numbers = cv2.warpPerspective(cover, matrix, size, flags=cv2.INTER_NEAREST)
    inside = polygon_mask((easel.height, easel.width), [corners]) if mask is None else mask
    blend(easel.image, laid, inside)
    easel.cover.add((numbers > 0).astype(np.float32), 0, 0)


def _upright(easel: Easel, art: Image, drop: float = 0.0) -> tuple[float, float, float, float]:
    tall, wide = art.shape[:2]
    x, y = (easel.width - wide) / 2, (easel.height - tall) / 2 + drop * tall
    return x, y, x + wide, y + tall


def _box(easel: Easel, art: Image, cover: NDArray[np.uint8], scheme: tuple[RGB, RGB, RGB]) -> None:
    """A carton that shows a little of its side and its top."""
    x0, y0, x1, y1 = _upright(easel, art, 0.03)
    deep, rise = 0.16 * (x1 - x0), 0.045 * (y1 - y0)
    x0, x1 = x0 - deep / 2, x1 - deep / 2
    ground = rgb(*scheme[0])
    soft_shadow(
        easel.image, (x0 + x1 + deep) / 2, y1 - rise, 0.72 * (x1 - x0), 0.10 * (y1 - y0), rgb(0.03, 0.03, 0.05), 0.55
    )
    side = np.array(((x1, y0), (x1 + deep, y0 - rise), (x1 + deep, y1 - 1.6 * rise), (x1, y1)))
    easel.shape(side, ground * np.float32(0.62))

    def drop(x: float) -> float:
        return -rise * (x - x1) / deep

    for k in range(9):
        y = y0 + (y1 - y0) * (0.56 + 0.04 * k)
        a, b = x1 + 0.16 * deep, x1 + deep * (0.84 if k % 3 else 0.60)
        easel.shape(
            [
                (a, y + drop(a)),
                (b, y + drop(b)),
                (b, y + drop(b) + 0.010 * (y1 - y0)),
                (a, y + drop(a) + 0.010 * (y1 - y0)),
            ],
            ground * np.float32(0.44),
        )
    top = np.array(((x0, y0), (x0 + deep, y0 - rise), (x1 + deep, y0 - rise), (x1, y0)))
    easel.shape(top, mix(ground, rgb(1, 1, 1), 0.28))
    _mapped(easel, art, cover, np.array(((x0, y0), (x1, y0), (x1, y1), (x0, y1))))


def _bag(easel: Easel, art: Image, cover: NDArray[np.uint8], scheme: tuple[RGB, RGB, RGB]) -> None:
    """A pouch with a crimped top that bulges below."""
    x0, y0, x1, y1 = _upright(easel, art)
    wide, tall = x1 - x0, y1 - y0
    soft_shadow(easel.image, (x0 + x1) / 2, y1 - 0.01 * tall, 0.62 * wide, 0.07 * tall, rgb(0.03, 0.03, 0.05), 0.55)
    t = np.linspace(0, 1, 60)
    bulge = 0.035 * wide * np.sin(np.pi * t) ** 0.7 - 0.02 * wide * (1 - t)
    left = np.stack([x0 - bulge, y0 + tall * t], -1)
    right = np.stack([x1 + bulge, y0 + tall * t], -1)[::-1]
    teeth = np.stack([np.linspace(x0, x1, 41), y0 + 0.008 * tall * (np.arange(41) % 2)], -1)
    foot = np.stack([np.linspace(x1, x0, 30), y1 + 0.012 * tall * np.sin(np.pi * np.linspace(0, 1, 30))], -1)
    mask = polygon_mask((easel.height, easel.width), [np.concatenate([teeth, right[::-1], foot, left[::-1]])])
    reach = 0.05 * wide
    _mapped(
        easel,
        art,
        cover,
        np.array(((x0 - reach, y0), (x1 + reach, y0), (x1 + reach, y1 + 0.02 * tall), (x0 - reach, y1 + 0.02 * tall))),
        mask,
    )
    x = (np.arange(easel.width, dtype=np.float32)[None] - x0) / wide
    y = (np.arange(easel.height, dtype=np.float32)[:, None] - y0) / tall
    light = (
        1
        + 0.20 * np.exp(-(((x - 0.24 - 0.05 * np.sin(5 * y)) / 0.10) ** 2))
        - 0.26 * smoothstep(np.abs(x - 0.5), 0.34, 0.54)
    )
    light = light * (1 - 0.16 * np.exp(-(((y - 0.135) / 0.012) ** 2))) * (1 + 0.05 * np.sin(x * 90) * (y < 0.115))
    shaded = np.clip(easel.image * light[..., None], 0, 1)
    blend(easel.image, shaded.astype(np.float32), mask)


def _can(easel: Easel, art: Image, cover: NDArray[np.uint8], scheme: tuple[RGB, RGB, RGB]) -> None:
    """A drinks can: the print goes round it, metal above and below."""
    x0, y0, x1, y1 = _upright(easel, art)
    wide, tall, cx = x1 - x0, y1 - y0, (x0 + x1) / 2
    soft_shadow(easel.image, cx, y1 + 0.03 * tall, 0.62 * wide, 0.08 * tall, rgb(0.03, 0.03, 0.05), 0.6)
    t = np.linspace(0, np.pi, 50)
    bend = 0.035 * tall
    low = np.stack([cx + wide / 2 * np.cos(t), y1 + bend * np.sin(t)], -1)
    high = np.stack([cx - wide / 2 * np.cos(t), y0 + 0.3 * bend * np.sin(t)], -1)
    body = np.concatenate([high, low])
    metal = rgb(0.80, 0.81, 0.83)
    rim = 0.055 * tall
    shoulder = np.array(((x0, y0 + 2), (x0 + 0.09 * wide, y0 - rim), (x1 - 0.09 * wide, y0 - rim), (x1, y0 + 2)))
    base = np.array(
        ((x0, y1), (x1, y1), (x1 - 0.08 * wide, y1 + bend + 0.6 * rim), (x0 + 0.08 * wide, y1 + bend + 0.6 * rim))
    )
    easel.shape(base, metal * np.float32(0.8))
    easel.shape(shoulder, metal)
    shape = (easel.height, easel.width)
    lid = np.stack([cx + 0.41 * wide * np.cos(2 * t), y0 - rim + 0.030 * tall * np.sin(2 * t)], -1)
    blend(easel.image, metal * np.float32(0.88), polygon_mask(shape, [lid]))
    inner = np.stack([cx + 0.36 * wide * np.cos(2 * t), y0 - rim + 0.022 * tall * np.sin(2 * t)], -1)
    blend(easel.image, metal * np.float32(0.66), polygon_mask(shape, [inner]))
    _mapped(
        easel, art, cover, np.array(((x0, y0), (x1, y0), (x1, y1 + bend), (x0, y1 + bend))), polygon_mask(shape, [body])
    )
    x = (np.arange(easel.width, dtype=np.float32)[None] - cx) / (wide / 2)
    light = (
        0.50 + 0.58 * np.sqrt(np.clip(1 - np.clip(x, -1, 1) ** 2, 0, 1)) + 0.32 * np.exp(-(((x + 0.52) / 0.10) ** 2))
    )
    whole = polygon_mask(shape, [body, shoulder, base])
    blend(easel.image, np.clip(easel.image * light[..., None], 0, 1).astype(np.float32), whole)


def _flat(easel: Easel, art: Image, cover: NDArray[np.uint8], scheme: tuple[RGB, RGB, RGB]) -> None:
    """Paper that lies there."""
    x0, y0, x1, y1 = _upright(easel, art)
    corners = np.array(((x0, y0), (x1, y0), (x1, y1), (x0, y1)))
    u = easel.unit
    shadow = polygon_mask((easel.height, easel.width), [corners + np.array((0.6 * u, 1.1 * u))])
    blend(easel.image, rgb(0.04, 0.03, 0.03), blur(shadow, 1.2 * u) * np.float32(0.5))
    if easel.design.form == "match":
        # the striking surface along its edge
        strip = np.array(((x0, y1), (x1, y1), (x1, y1 + 3.2 * u), (x0, y1 + 3.2 * u)))
        easel.shape(strip, rgb(0.24, 0.15, 0.12))
    _mapped(easel, art, cover, corners)


_BODIES: dict[str, Callable[[Easel, Image, NDArray[np.uint8], tuple[RGB, RGB, RGB]], None]] = {
    "box": _box, "bag": _bag, "can": _can, "packet": _flat, "label": _flat, "match": _flat,
}  # fmt: skip
