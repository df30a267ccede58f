"""Sections: a hill, a house, a ship, the sea cut open with what is in them, and things taken apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

import cv2
import numpy as np

from calotype.pipelines.bundled.render import noise
from calotype.pipelines.bundled.render.canvas import Image, blend, mix, polygon_mask, smoothstep
from calotype.pipelines.bundled.render.light import Vector, rgb

from .easel import Box, Easel

_SKY = (0.80, 0.90, 0.95)
_GRASS = (0.42, 0.62, 0.27)
_EARTH: tuple[tuple[float, float, float], ...] = (
    (0.47, 0.33, 0.22), (0.41, 0.28, 0.185), (0.35, 0.235, 0.16), (0.29, 0.195, 0.14),
)  # fmt: skip
_WALLS: tuple[tuple[float, float, float], ...] = (
    (0.93, 0.80, 0.66),
    (0.72, 0.82, 0.80), (0.92, 0.70, 0.68), (0.80, 0.84, 0.66), (0.74, 0.74, 0.88), (0.96, 0.88, 0.64),
)  # fmt: skip
_INK = (0.16, 0.14, 0.13)


def _names(easel: Easel) -> list[str]:
    """What each motif is, in their order."""
    solid = [e for e in easel.scene.elements if not e.scattered] or list(easel.scene.elements[:1])
    ordered = [*sorted(solid, key=lambda e: e.depth), *(e for e in easel.scene.elements if e.scattered)]
    unique = {(e.asset, e.coat): e.asset for e in ordered}
    return list(unique.values())[: len(easel.motifs)]


def section(easel: Easel) -> None:
    """What the section is of, its things each in a part of it, labels where these are asked for."""
    sort, _, labelled = easel.design.form.partition(" ")
    places = _SECTIONS[sort.rstrip("234")](easel)
    names = _names(easel)
    marks = [(x * easel.width, y * easel.height, name) for x, y, name in _OWN_PARTS.get(sort, ())]
    for box, number in zip(places, _dealt(easel, names), strict=False):
        picture = easel.motifs[number]
        x, low, size = (box[0] + box[2]) / 2, box[3], min(box[2] - box[0], box[3] - box[1])
        share = size / max(picture.shape[:2])
        easel.lay(picture, x, low - 0.5 * picture.shape[0] * share, size)
        if names[number] not in {mark[2] for mark in marks}:
            marks.append((x, (box[1] + box[3]) / 2, names[number]))
    if labelled:
        _labels(easel, marks)


def _dealt(easel: Easel, names: Sequence[str]) -> list[int]:
    """The motifs' numbers, each as often as there are of it, by turns."""
    left = [sum(e.asset == name for e in easel.scene.elements) for name in names]
    out: list[int] = []
    while any(left):
        for k in range(len(names)):
            if left[k]:
                left[k] -= 1
                out.append(k)
    return out


def _labels(easel: Easel, marks: Sequence[tuple[float, float, str]]) -> None:
    u, ink = easel.unit, rgb(*_INK)
    for k, (x, y, name) in enumerate(marks[:6]):
        left = x < easel.width / 2
        tx = 2 * u if left else easel.width - 24 * u
        ty = max(3 * u, y - (9 + 3 * (k % 2)) * u)
        easel.shape(
            [(tx, ty), (tx + 22 * u, ty), (tx + 22 * u, ty + 5.4 * u), (tx, ty + 5.4 * u)], rgb(0.98, 0.97, 0.93)
        )
        end = tx + 22 * u if left else tx
        line = np.array(((end, ty + 2.7 * u - 0.2 * u), (x, y), (end, ty + 2.7 * u + 0.2 * u)))
        easel.shape(line, ink)
        easel.disc(x, y, 0.6 * u, ink)
        easel.write(name.upper(), (tx + u, ty + 0.8 * u, tx + 21 * u, ty + 4.6 * u), ("condensed", "sans"), ink)


def _earth(easel: Easel, surface: np.ndarray) -> None:
    """Strata below a line across the sheet, stones and roots in them."""
    h, w = easel.height, easel.width
    y = np.arange(h, dtype=np.float32)[:, None]
    u, v = np.arange(w, dtype=np.float32)[None], y
    wobble = (noise.sample("cloud", u * 0.11, v * 0.05) - 0.5) * 0.10 * h
    below = y - surface[None].astype(np.float32)
    for k, colour in enumerate(_EARTH):
        blend(easel.image, rgb(*colour), smoothstep(below + wobble - k * 0.19 * h, -0.7, 0.7))
    grain = noise.sample("fine", u * 0.8, v * 0.8)
    easel.image *= np.where(below > 0, 0.92 + 0.16 * grain, 1.0)[..., None].astype(np.float32)
    blend(easel.image, rgb(*_GRASS), smoothstep(below, -0.7, 0.7) * smoothstep(below, 0.028 * h, 0.024 * h))
    for _ in range(46):
        x, at = float(easel.rng.uniform(0, w)), float(easel.rng.uniform(0.4, 1.0)) * h
        if at > surface[min(w - 1, int(x))] + 0.06 * h:
            easel.disc(x, at, float(easel.rng.uniform(0.4, 1.5)) * easel.unit, rgb(0.55, 0.50, 0.44))


def _soil(easel: Easel) -> list[Box]:
    """A mound over chambers that tunnels join."""
    h, w, u = easel.height, easel.width, easel.unit
    easel.ground(_SKY)
    x = np.arange(w) / w
    surface = (0.30 - 0.20 * np.exp(-(((x - 0.5) / 0.20) ** 2))) * h
    _earth(easel, surface)
    spots = ((0.50, 0.33), (0.22, 0.50), (0.76, 0.51), (0.49, 0.62), (0.20, 0.80), (0.78, 0.81), (0.50, 0.88))
    dark, wall = rgb(0.17, 0.11, 0.08), rgb(0.62, 0.46, 0.31)
    wide, tall = 0.125 * w, 0.105 * h
    paths = ((-1, 0), (0, 1), (0, 2), (0, 3), (3, 4), (3, 5), (3, 6))
    for shade, grown in ((dark, 1.0 * u), (wall, 0.0)):
        for start, end in paths:
            ax, ay = (0.5, 0.09) if start < 0 else spots[start]
            bx, by = spots[end]
            t = np.linspace(0, 1, 40)
            line = np.stack([(ax + (bx - ax) * t) * w + 2.2 * u * np.sin(6 * t + start), (ay + (by - ay) * t) * h], -1)
            mask = np.zeros((h, w), np.uint8)
            cv2.polylines(mask, [np.round(line).astype(np.int32)], False, 255, round(4.2 * u + 2 * grown), cv2.LINE_AA)
            blend(easel.image, shade, (mask / 255).astype(np.float32))
        for cx, cy in spots:
            t = np.linspace(0, 2 * np.pi, 60)
            rough = 1 + 0.05 * np.sin(5 * t + 9 * cx)
            easel.shape(
                np.stack(
                    [cx * w + (wide + grown) * rough * np.cos(t), cy * h + (tall + grown) * rough * np.sin(t)], -1
                ),
                shade,
            )
    for cx, cy in spots:
        easel.shape(_ellipse(cx * w, cy * h + 0.62 * tall, 0.74 * wide, 0.26 * tall), wall * np.float32(0.78))
    return [
        (cx * w - 0.80 * wide, cy * h - 0.86 * tall, cx * w + 0.80 * wide, cy * h + 0.72 * tall) for cx, cy in spots
    ]


def _ellipse(x: float, y: float, a: float, b: float) -> np.ndarray:
    t = np.linspace(0, 2 * np.pi, 60)
    return np.stack([x + a * np.cos(t), y + b * np.sin(t)], -1)


def _rooms(easel: Easel, box: Box, rows: int, columns: int) -> list[Box]:
    """Rooms with walls and floors of their own; boxes for what stands in them."""
    x0, y0, x1, y1 = box
    u, beam = easel.unit, rgb(0.36, 0.24, 0.17)
    wide, tall = (x1 - x0) / columns, (y1 - y0) / rows
    out: list[Box] = []
    easel.shape([(x0 - u, y0 - u), (x1 + u, y0 - u), (x1 + u, y1 + u), (x0 - u, y1 + u)], beam)
    for row in range(rows):
        for column in range(columns):
            a, b = x0 + column * wide + 0.6 * u, y0 + row * tall + 0.6 * u
            c, d = a + wide - 1.2 * u, b + tall - 1.2 * u
            wall = rgb(*_WALLS[(row * columns + column + row) % len(_WALLS)])
            easel.shape([(a, b), (c, b), (c, d), (a, d)], wall)
            easel.shape([(a, d - 0.16 * tall), (c, d - 0.16 * tall), (c, d), (a, d)], rgb(0.66, 0.47, 0.30))
            if (row + column) % 2:
                easel.shape(_frame(a + 0.08 * wide, b + 0.14 * tall, 0.16 * wide, 0.26 * tall), rgb(0.98, 0.97, 0.94))
                easel.shape(_frame(a + 0.10 * wide, b + 0.17 * tall, 0.12 * wide, 0.20 * tall), rgb(0.62, 0.80, 0.90))
            out.append((a + 0.20 * wide, b + 0.16 * tall, c - 0.06 * wide, d - 0.06 * tall))
    return out


def _frame(x: float, y: float, wide: float, tall: float) -> list[tuple[float, float]]:
    return [(x, y), (x + wide, y), (x + wide, y + tall), (x, y + tall)]


def _house(easel: Easel) -> list[Box]:
    """Two by three rooms under a roof, the front wall gone."""
    h, w, u = easel.height, easel.width, easel.unit
    easel.ground(_SKY)
    easel.image[round(0.90 * h) :] = rgb(*_GRASS)
    x0, x1, top, low = 0.5 * w - 0.62 * h, 0.5 * w + 0.62 * h, 0.27 * h, 0.92 * h
    x0, x1 = max(3 * u, x0), min(w - 3 * u, x1)
    roof = [(x0 - 3 * u, top), ((x0 + x1) / 2, 0.05 * h), (x1 + 3 * u, top)]
    easel.shape(roof, rgb(0.66, 0.27, 0.20))
    inner = [(x0 + 14 * u, top - 0.8 * u), ((x0 + x1) / 2, 0.05 * h + 4.4 * u), (x1 - 14 * u, top - 0.8 * u)]
    easel.shape(inner, rgb(0.90, 0.78, 0.60))
    said = easel.design.form.partition(" ")[0].removeprefix("house")
    rows = int(said) if said else 2
    return _rooms(easel, (x0, top, x1, low), rows, 3 if rows < 3 else 2)


def _ship(easel: Easel) -> list[Box]:
    """A hull of two decks in the sea, a mast above."""
    h, w = easel.height, easel.width
    easel.ground(_SKY)
    easel.image[round(0.74 * h) :] = rgb(0.22, 0.48, 0.62)
    hull = [
        (0.05 * w, 0.34 * h),
        (0.95 * w, 0.34 * h),
        (0.90 * w, 0.60 * h),
        (0.78 * w, 0.92 * h),
        (0.22 * w, 0.92 * h),
        (0.10 * w, 0.60 * h),
    ]
    easel.shape(_frame(0.485 * w, 0.02 * h, 0.03 * w, 0.34 * h), rgb(0.40, 0.26, 0.17))
    easel.shape([(0.53 * w, 0.05 * h), (0.76 * w, 0.17 * h), (0.53 * w, 0.30 * h)], rgb(0.95, 0.92, 0.85))
    easel.shape([(0.47 * w, 0.05 * h), (0.24 * w, 0.17 * h), (0.47 * w, 0.30 * h)], rgb(0.95, 0.92, 0.85))
    easel.shape(hull, rgb(0.42, 0.27, 0.17))
    upper = _rooms(easel, (0.135 * w, 0.38 * h, 0.865 * w, 0.61 * h), 1, 4)
    return [*upper, *_rooms(easel, (0.225 * w, 0.645 * h, 0.775 * w, 0.88 * h), 1, 3)]


def _capsule(easel: Easel) -> list[Box]:
    """A long body with rounded ends, rooms from end to end."""
    h, w = easel.height, easel.width
    sunk = easel.design.form.startswith("submarine")
    if sunk:
        fade = np.linspace(0, 1, h, dtype=np.float32)[:, None, None]
        easel.image[:] = mix(rgb(0.30, 0.62, 0.74), rgb(0.05, 0.20, 0.36), fade)
        easel.shape(_frame(0.46 * w, 0.10 * h, 0.12 * w, 0.22 * h), rgb(0.86, 0.66, 0.16))
    else:
        easel.ground(_SKY)
    t = np.linspace(0, 2 * np.pi, 200)
    body = np.stack(
        [
            0.5 * w + 0.47 * w * np.sign(np.cos(t)) * np.abs(np.cos(t)) ** 0.45,
            0.53 * h + 0.33 * h * np.sign(np.sin(t)) * np.abs(np.sin(t)) ** 0.75,
        ],
        -1,
    )
    easel.shape(body, rgb(0.86, 0.66, 0.16) if sunk else rgb(0.70, 0.25, 0.22))
    easel.shape((body - (0.5 * w, 0.53 * h)) * (0.965, 0.93) + (0.5 * w, 0.53 * h), rgb(0.30, 0.32, 0.36))
    upper = _rooms(easel, (0.10 * w, 0.27 * h, 0.90 * w, 0.52 * h), 1, 4)
    return [*upper, *_rooms(easel, (0.13 * w, 0.55 * h, 0.87 * w, 0.79 * h), 1, 3)]


def _water(easel: Easel) -> list[Box]:
    """The surface, the depth below it and the bed in layers."""
    h, w = easel.height, easel.width
    easel.ground(_SKY)
    x = np.arange(w) / w
    y = np.arange(h, dtype=np.float32)[:, None]
    line = (0.16 + 0.012 * np.sin(22 * x)) * h
    depth = smoothstep(y - line[None].astype(np.float32), -0.7, 0.7)
    deep = mix(rgb(0.45, 0.78, 0.86), rgb(0.08, 0.30, 0.50), np.clip(y / h, 0, 1)[..., None])
    blend(easel.image, np.broadcast_to(deep, easel.image.shape), depth)
    bed = (0.80 + 0.05 * np.sin(7 * x + 1) + 0.02 * np.sin(19 * x)) * h
    for k, colour in enumerate(((0.90, 0.80, 0.58), (0.76, 0.62, 0.44), (0.55, 0.44, 0.34))):
        blend(easel.image, rgb(*colour), smoothstep(y - bed[None].astype(np.float32) - 0.055 * k * h, -0.7, 0.7))
    side = 0.24 * min(w, h)
    spots = ((0.24, 0.50), (0.60, 0.42), (0.82, 0.62), (0.14, 0.86), (0.48, 0.88), (0.76, 0.88), (0.40, 0.62))
    return [(a * w - side / 2, b * h - side, a * w + side / 2, b * h) for a, b in spots]


def _volcano(easel: Easel) -> list[Box]:
    """A mountain with its vent and the chamber below."""
    h, w, u = easel.height, easel.width, easel.unit
    easel.ground(_SKY)
    _earth(easel, np.full(w, 0.62 * h))
    easel.shape(
        [(0.16 * w, 0.64 * h), (0.45 * w, 0.16 * h), (0.55 * w, 0.16 * h), (0.84 * w, 0.64 * h)], rgb(0.42, 0.36, 0.34)
    )
    for k in range(3):
        s = 0.05 + 0.055 * k
        easel.shape(
            [
                ((0.20 + s) * w, 0.64 * h),
                (0.462 * w, (0.19 + s) * h),
                (0.538 * w, (0.19 + s) * h),
                ((0.80 - s) * w, 0.64 * h),
            ],
            rgb(*_EARTH[k]),
        )
    lava = rgb(0.94, 0.36, 0.10)
    easel.shape(_ellipse(0.5 * w, 0.82 * h, 0.20 * w, 0.12 * h), lava)
    easel.shape(_ellipse(0.5 * w, 0.82 * h, 0.14 * w, 0.08 * h), rgb(0.99, 0.70, 0.20))
    easel.shape([(0.485 * w, 0.15 * h), (0.515 * w, 0.15 * h), (0.52 * w, 0.80 * h), (0.48 * w, 0.80 * h)], lava)
    for k in range(5):
        easel.disc(0.5 * w + (k - 2) * 3 * u, (0.07 + 0.02 * (k % 2)) * h, 4 * u, rgb(0.55, 0.52, 0.52))
    return []


def _globe(easel: Easel) -> list[Box]:
    """Shells about a core, a quarter of them cut away."""
    easel.ground((0.06, 0.08, 0.14))
    cx, cy, reach = easel.width / 2, easel.height / 2, 0.44 * min(easel.width, easel.height)
    easel.disc(cx, cy, reach, rgb(0.20, 0.46, 0.70))
    t = np.linspace(-np.pi / 2, np.pi / 2, 60)
    for part, colour in (
        (1.0, (0.38, 0.26, 0.18)),
        (0.93, (0.72, 0.30, 0.12)),
        (0.70, (0.93, 0.48, 0.14)),
        (0.45, (0.99, 0.72, 0.24)),
        (0.22, (1.0, 0.93, 0.66)),
    ):
        easel.shape(np.stack([cx + part * reach * np.cos(t), cy + part * reach * np.sin(t)], -1), rgb(*colour))
    return []


_SECTIONS: dict[str, Callable[[Easel], list[Box]]] = {
    "soil": _soil, "house": _house, "ship": _ship, "water": _water, "volcano": _volcano, "globe": _globe,
    "submarine": _capsule, "capsule": _capsule,
}  # fmt: skip
_OWN_PARTS: dict[str, tuple[tuple[float, float, str], ...]] = {
    "volcano": ((0.50, 0.16, "crater"), (0.50, 0.45, "vent"), (0.44, 0.82, "magma chamber"), (0.66, 0.50, "rock")),
    "globe": ((0.72, 0.30, "crust"), (0.64, 0.60, "mantle"), (0.52, 0.50, "core")),
}
"""What a label names where nothing else does: where it is, in fractions of the sheet."""


def parts(easel: Easel) -> None:
    """One thing cut in layers that hang apart along an axis, the other things and plain parts between them."""
    ground = easel.ground((0.955, 0.955, 0.95))
    dark = float(ground.mean()) < 0.4
    ink = rgb(0.80, 0.82, 0.86) if dark else rgb(0.25, 0.27, 0.32)
    if not easel.motifs:
        return
    names = _names(easel)
    first = names.index(easel.scene.elements[0].asset) if easel.scene.elements[0].asset in names else 0
    main = easel.motifs[first]
    others = [picture for k, picture in enumerate(easel.motifs) if k != first]
    if "stacked" in easel.design.form:
        _stacked(easel, main)
        return
    layers = _layers(main)
    w, h, u = easel.width, easel.height, easel.unit
    slots = 2 * len(layers) - 1
    # the layers share the sheet's length by how thick they are; what is between has a place of its own
    between = 0.085 * w
    room = 0.90 * w - between * (len(layers) - 1)
    scale = min(room / main.shape[1], 0.80 * h / main.shape[0])
    x = (w - (main.shape[1] * scale + between * (len(layers) - 1))) / 2
    for k in range(40):
        a = 0.02 * w + k * 0.024 * w
        easel.shape(
            [
                (a, h / 2 - 0.15 * u),
                (a + 0.014 * w, h / 2 - 0.15 * u),
                (a + 0.014 * w, h / 2 + 0.15 * u),
                (a, h / 2 + 0.15 * u),
            ],
            ink,
        )
    for k in range(slots):
        if k % 2:
            middle = x + between / 2
            if others:
                part = others[(k // 2) % len(others)]
                easel.lay(
                    part, middle, h / 2 + (0.20 if (k // 2) % 2 else -0.20) * h * (len(others) > 0), 1.5 * between
                )
            _ring(easel, middle, h / 2, 0.30 * main.shape[0] * scale * (0.7 if (k // 2) % 2 else 1.0), ink, ground)
            x += between
            continue
        layer = layers[k // 2]
        size = max(layer.shape[:2]) * scale
        easel.lay(layer, x + layer.shape[1] * scale / 2, h / 2, size)
        x += layer.shape[1] * scale
    if "labelled" in easel.design.form:
        _labels(easel, [(0.5 * w, h / 2, names[first])])


def _stacked(easel: Easel, picture: Image) -> None:
    """Layers that hang above each other, each with its shadow on the next."""
    cuts = np.linspace(0, picture.shape[0], 6).astype(int)
    gap = 0.055 * easel.height
    scale = min((0.90 * easel.height - 4 * gap) / picture.shape[0], 0.72 * easel.width / picture.shape[1])
    y = (easel.height - (picture.shape[0] * scale + 4 * gap)) / 2
    for a, b in pairwise(cuts):
        layer = np.ascontiguousarray(picture[a:b])
        tall = (b - a) * scale
        easel.lay(layer, easel.width / 2, y + tall / 2, max(layer.shape[:2]) * scale)
        y += tall + gap


def _layers(picture: Image) -> list[Image]:
    """A picture in four upright layers."""
    cuts = np.linspace(0, picture.shape[1], 5).astype(int)
    return [np.ascontiguousarray(picture[:, a:b]) for a, b in pairwise(cuts)]


def _ring(easel: Easel, x: float, y: float, tall: float, ink: Vector, ground: Vector) -> None:
    """A washer, seen nearly from its side."""
    shape = (easel.height, easel.width)
    outer = polygon_mask(shape, [_ellipse(x, y, 0.26 * tall, tall)])
    inner = polygon_mask(shape, [_ellipse(x, y, 0.17 * tall, 0.66 * tall)])
    blend(easel.image, mix(ink, ground, 0.25), outer * (1 - inner))
    rim = polygon_mask(shape, [_ellipse(x + 0.05 * tall, y, 0.26 * tall, tall)])
    blend(easel.image, mix(ink, ground, 0.55), np.clip(rim - outer, 0, 1) * (1 - inner))
