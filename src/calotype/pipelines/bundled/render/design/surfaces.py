"""Surfaces: a drawing on something: paint on a wall, chalk on a board, a carving, a mosaic floor, lines in sand."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

from calotype.pipelines.bundled.designs import Sheet
from calotype.pipelines.bundled.render import noise
from calotype.pipelines.bundled.render.canvas import Image, blend, blur, mix, polygon_mask, smoothstep
from calotype.pipelines.bundled.render.contours import inner_lines, outlines
from calotype.pipelines.bundled.render.graphic import flattened
from calotype.pipelines.bundled.render.lettering import coverage, layout_text
from calotype.pipelines.bundled.render.light import rgb
from calotype.pipelines.bundled.render.media import LUMA
from calotype.pipelines.bundled.render.oklab import from_oklab, oklab

from .easel import Box, Easel, inked
from .fields import FIELDS

_WALLS: dict[str, tuple[str, tuple[tuple[float, float, float], ...]]] = {
    "brick": ("brick", ((0.42, 0.18, 0.13), (0.60, 0.29, 0.21), (0.68, 0.37, 0.28))),
    "wood": ("wood", ((0.33, 0.21, 0.13), (0.50, 0.34, 0.22), (0.62, 0.45, 0.31))),
    "white": ("stone", ((0.80, 0.79, 0.77), (0.90, 0.89, 0.87), (0.96, 0.95, 0.93))),
    "": ("stone", ((0.45, 0.45, 0.44), (0.60, 0.60, 0.585), (0.70, 0.695, 0.68))),
}


def _layer(easel: Easel, share: float = 0.84, drop: float = 0.0) -> tuple[Image, Image]:
    """The motif as it will lie, alone: colour and coverage over the whole sheet."""
    clear = np.zeros((easel.height, easel.width, 4), np.float32)
    side = Easel(
        image=np.ones((easel.height, easel.width, 3), np.float32), cover=easel.cover, scene=easel.scene,
        design=easel.design, motifs=easel.motifs, group=easel.group, rng=easel.rng,
    )  # fmt: skip
    if easel.group is not None:
        m = (1 - share) / 2
        low = 0.80 if easel.texts else 1.0
        box: Box = (
            m * easel.width,
            (m + drop) * easel.height * low,
            (1 - m) * easel.width,
            (1 - m + drop) * easel.height * low,
        )
        side.fit(easel.group, box)
        clear[..., 3] = easel.cover.numbers > 0
        clear[..., 3] = blur(clear[..., 3], 0.8)
    return side.image, clear[..., 3]


def _words(easel: Easel, top: float = 0.80, low: float = 0.95) -> Image:
    """Coverage of the first text, below the motif or in the middle where there is none."""
    mask = np.zeros((easel.height, easel.width), np.float32)
    if easel.texts:
        y0, y1 = (top, low) if easel.group is not None else (0.25, 0.75)
        setting = layout_text(
            easel.texts[0],
            ("script", "fat", "sans"),
            0.12 * easel.width,
            y0 * easel.height,
            0.76 * easel.width,
            (y1 - y0) * easel.height,
        )
        if setting is not None:
            mask = coverage(setting, (easel.height, easel.width))
    return mask


def _bricks(easel: Easel, colours: Image) -> Image:
    tall, wide = 5.2 * easel.unit, 12.0 * easel.unit
    y = np.arange(easel.height, dtype=np.float32)[:, None] / tall
    x = np.arange(easel.width, dtype=np.float32)[None] / wide + 0.5 * np.mod(np.floor(y), 2)
    number = np.mod(np.sin(np.floor(x) * 12.9898 + np.floor(y) * 78.233) * 43758.5453, 1).astype(np.float32)
    out = mix(colours[0], colours[2], np.broadcast_to(number, (easel.height, easel.width))[..., None])
    fine = FIELDS["stone"](
        easel.height, easel.width, np.array(((0.82, 0.82, 0.82), (1.0, 1.0, 1.0)), np.float32), easel.rng
    )
    out = out * fine
    joint = np.maximum(
        smoothstep(np.abs(y - np.round(y)) * tall, 0.55 * easel.unit, 0.25 * easel.unit),
        smoothstep(np.abs(x - np.round(x)) * wide, 0.55 * easel.unit, 0.25 * easel.unit),
    )
    blend(out, rgb(0.66, 0.63, 0.58), (joint * np.float32(0.9)).astype(np.float32))
    return out


def _wall(easel: Easel) -> Image:
    """The bare wall, with the pavement at its foot."""
    kind = next((word for word in ("brick", "wood", "white") if word in easel.design.form), "")
    name, tones = _WALLS[kind]
    colours = np.array(tones, np.float32)
    out = _bricks(easel, colours) if name == "brick" else FIELDS[name](easel.height, easel.width, colours, easel.rng)
    y = np.arange(easel.height, dtype=np.float32)[:, None] / easel.height
    if kind in ("", "white"):
        for k in (0.34, 0.67):
            blend(
                out,
                out * np.float32(0.72),
                np.broadcast_to(
                    smoothstep(np.abs(y - k) * easel.height, 0.35 * easel.unit, 0.1 * easel.unit), out.shape[:2]
                ),
            )
    foot = np.broadcast_to(smoothstep(y, 0.918, 0.922), out.shape[:2])
    pavement = FIELDS["stone"](
        easel.height, easel.width, np.array(((0.30, 0.30, 0.31), (0.42, 0.42, 0.42)), np.float32), easel.rng
    )
    blend(out, pavement, foot)
    blend(
        out,
        rgb(0.10, 0.10, 0.10),
        np.broadcast_to(smoothstep(np.abs(y - 0.92), 0.010, 0.0) * np.float32(0.6), out.shape[:2]),
    )
    return out


def wall(easel: Easel) -> None:
    """Spray paint: bold outlines, flat clear colours with a halo and drips; the wall shows through."""
    ground = _wall(easel)
    picture, cover = _layer(easel, 0.76, -0.02)
    u = easel.unit
    lab = oklab(np.clip(flattened(picture, 9, things=cover > 0.5) if cover.any() else picture, 0, 1))
    lab[..., 1:] *= np.float32(1.45)
    paint = np.clip(from_oklab(lab), 0, 1)
    haze = blur(cover, 2.2 * u)
    glow = rgb(
        *(
            easel.inks[0]
            if easel.inks
            else ((0.15, 0.75, 0.85), (0.98, 0.75, 0.15), (0.95, 0.30, 0.60))[int(easel.rng.integers(3))]
        )
    )
    speck = noise.sample("fine", np.arange(easel.width)[None] * 1.9, np.arange(easel.height)[:, None] * 1.9)
    blend(ground, glow, np.clip(smoothstep(haze, 0.02, 0.55) * (0.55 + 0.6 * speck) - cover, 0, 0.8).astype(np.float32))
    drips = np.zeros(cover.shape, np.float32)
    if cover.any():
        lowest = easel.height - 1 - np.argmax((cover > 0.5)[::-1], 0)
        columns = np.flatnonzero((cover > 0.5).any(0))
        for x in easel.rng.choice(columns, min(9, len(columns)), replace=False):
            y0, length = float(lowest[x]) - 2 * u, float(easel.rng.uniform(4, 13)) * u
            half = float(easel.rng.uniform(0.25, 0.6)) * u
            drips = np.maximum(
                drips,
                polygon_mask(
                    cover.shape, [[(x - half, y0), (x + half, y0), (x + half, y0 + length), (x - half, y0 + length)]]
                ),
            )
            part = polygon_mask(
                cover.shape,
                [
                    [
                        (x + 1.3 * half * np.cos(a), y0 + length + 1.3 * half * np.sin(a))
                        for a in np.linspace(0, 6.28, 16)
                    ]
                ],
            )
            drips = np.maximum(drips, part)
    worn = 0.80 + 0.20 * smoothstep((ground @ LUMA), 0.15, 0.6)
    blend(ground, rgb(0.06, 0.06, 0.09), drips * np.float32(0.85))
    rough = worn * np.clip(0.90 + 0.25 * (speck - 0.3), 0, 1)
    blend(ground, paint * (0.62 + 0.5 * (ground @ LUMA))[..., None], cover * rough)
    lines = np.maximum(
        outlines(easel.cover.numbers, 1.25 * u), 0.85 * inner_lines(picture, 0.6 * u, low=26, high=70) * cover
    )
    blend(ground, rgb(0.05, 0.05, 0.08), np.clip(lines, 0, 0.95))
    words = _words(easel, 0.76)
    blend(ground, glow, smoothstep(blur(words, 1.1 * u), 0.05, 0.5) * np.float32(0.8))
    blend(ground, rgb(0.05, 0.05, 0.08), words)
    easel.image[:] = ground


_PAVED = ("pavement", "sidewalk", "asphalt", "street", "floor", "playground")
_PAVEMENT = ((0.30, 0.30, 0.31), (0.40, 0.40, 0.405), (0.47, 0.47, 0.465))


def slate(easel: Easel) -> None:
    """White and coloured chalk on a board in a wooden frame."""
    u = easel.unit
    paved = any(word in easel.design.form for word in _PAVED)
    tones = _PAVEMENT if paved else ((0.085, 0.115, 0.105), (0.125, 0.155, 0.145), (0.16, 0.19, 0.18))
    colours = np.array(tones, np.float32)
    board = FIELDS["stone"](easel.height, easel.width, colours, easel.rng)
    wiped = noise.sample("cloud", np.arange(easel.width)[None] * 0.10, np.arange(easel.height)[:, None] * 0.30)
    board += (0.07 * smoothstep(wiped, 0.5, 0.8))[..., None]
    picture, cover = _layer(easel, 0.80)
    grain = noise.sample("fine", np.arange(easel.width)[None] * 1.3, np.arange(easel.height)[:, None] * 1.3)
    lines = np.maximum(
        outlines(easel.cover.numbers, 1.0 * u), 0.9 * inner_lines(picture, 0.55 * u, low=22, high=60) * cover
    )
    chalk = np.clip(0.55 + 1.1 * (grain - 0.28), 0, 1)
    pastel = mix(picture, (1.0, 1.0, 1.0), 0.25)
    x, y = np.arange(easel.width, dtype=np.float32)[None], np.arange(easel.height, dtype=np.float32)[:, None]
    hatch = smoothstep(np.sin((x + y) * np.float32(2 * np.pi / (1.5 * u))), -0.4, 0.7) * (0.4 + 0.6 * (picture @ LUMA))
    blend(board, pastel, cover * hatch * chalk * np.float32(0.62))
    blend(board, rgb(0.95, 0.95, 0.92), np.clip(lines * chalk * 1.25, 0, 1))
    blend(board, rgb(0.95, 0.95, 0.92), np.clip(_words(easel) * chalk * 1.3, 0, 1))
    if paved:
        for k in (0.30, 0.72):
            joint = smoothstep(
                np.abs(y / easel.height - k - 0.02 * (x / easel.width)) * easel.height, 0.5 * u, 0.15 * u
            )
            blend(board, board * np.float32(0.55), joint.astype(np.float32))
        easel.image[:] = board
        return
    inset = np.minimum(np.minimum(x, easel.width - 1 - x), np.minimum(y, easel.height - 1 - y))
    wood = FIELDS["wood"](
        easel.height, easel.width, np.array(((0.40, 0.25, 0.13), (0.62, 0.43, 0.25)), np.float32), easel.rng
    )
    blend(board, wood, smoothstep(inset, 4.2 * u, 3.9 * u))
    blend(
        board,
        rgb(0.02, 0.02, 0.02),
        np.clip(smoothstep(inset, 6.5 * u, 4.2 * u) - smoothstep(inset, 4.4 * u, 4.0 * u), 0, 1) * np.float32(0.5),
    )
    easel.image[:] = board


def cave(easel: Easel) -> None:
    """Ochre and soot on rough rock."""
    h, w = easel.height, easel.width
    colours = np.array(((0.42, 0.31, 0.21), (0.66, 0.52, 0.37), (0.80, 0.68, 0.51)), np.float32)
    rock = FIELDS["stone"](h, w, colours, easel.rng)
    u, v = np.arange(w)[None] * 0.16, np.arange(h)[:, None] * 0.16
    relief = noise.sample("cloud", u, v)
    bump = cv2.Sobel(blur(relief, 2.0), cv2.CV_32F, 1, 1, ksize=5)
    rock *= np.clip(0.80 + 0.5 * (relief - 0.35) + 0.06 * bump, 0.4, 1.25)[..., None]
    picture, cover = _layer(easel, 0.78)
    flat = inked(np.dstack([picture, cover]), ((0.16, 0.08, 0.05), (0.52, 0.20, 0.09), (0.70, 0.38, 0.16)), 3)[..., :3]
    worn = np.clip(1.25 - 1.2 * noise.sample("cloud", u * 2.2 + 50, v * 2.2), 0.1, 0.92)
    blend(rock, flat * np.clip(rock * 1.5, 0, 1), (cover * worn).astype(np.float32))
    blend(
        rock,
        rgb(0.13, 0.07, 0.05),
        np.clip(outlines(easel.cover.numbers, 1.1 * easel.unit) * worn, 0, 1).astype(np.float32),
    )
    for k in range(4):
        _hand(rock, easel, (0.08 + 0.84 * (k % 2) + 0.02 * k) * w, (0.14 + 0.70 * (k // 2)) * h)
    easel.image[:] = np.clip(rock, 0, 1)


def _hand(rock: Image, easel: Easel, x: float, y: float) -> None:
    """The print of a hand."""
    size = 3.4 * easel.unit
    shapes = [[(x + size * np.cos(a), y + 1.05 * size * np.sin(a)) for a in np.linspace(0, 6.28, 30)]]
    for turn, long in ((-1.15, 1.5), (-0.42, 2.2), (-0.12, 2.4), (0.18, 2.25), (0.48, 1.9)):
        d = np.array((np.sin(turn), -np.cos(turn)))
        n = np.array((d[1], -d[0])) * 0.24 * size
        foot, tip = np.array((x, y)) + 0.6 * size * d, np.array((x, y)) + long * size * d
        shapes.append([tuple(p) for p in (foot - n, foot + n, tip + n, tip + 0.24 * size * d, tip - n)])
    blend(rock, rgb(0.50, 0.20, 0.10), polygon_mask(rock.shape[:2], shapes) * np.float32(0.55))


_CARVED: dict[str, tuple[str, tuple[tuple[float, float, float], ...]]] = {
    "wood": ("wood", ((0.36, 0.21, 0.11), (0.58, 0.38, 0.22), (0.72, 0.52, 0.33))),
    "marble": ("stone", ((0.80, 0.79, 0.77), (0.90, 0.895, 0.88), (0.96, 0.955, 0.945))),
    "plaster": ("stone", ((0.80, 0.78, 0.74), (0.90, 0.885, 0.85), (0.95, 0.94, 0.91))),
    "clay": ("stone", ((0.55, 0.30, 0.20), (0.70, 0.42, 0.29), (0.78, 0.51, 0.37))),
    "bronze": ("metal", ((0.30, 0.19, 0.09), (0.52, 0.36, 0.18), (0.68, 0.52, 0.30))),
    "gold": ("metal", ((0.55, 0.38, 0.10), (0.82, 0.63, 0.22), (0.97, 0.85, 0.50))),
    "": ("stone", ((0.52, 0.49, 0.43), (0.68, 0.64, 0.57), (0.78, 0.74, 0.67))),
}


def relief(easel: Easel) -> None:
    """A motif raised from a slab, lit from the upper left."""
    kind = next((word for word in _CARVED if word and word in easel.design.form), "")
    name, tones = _CARVED[kind]
    ground = FIELDS[name](easel.height, easel.width, np.array(tones, np.float32), easel.rng)
    picture, cover = _layer(easel, 0.76)
    u = easel.unit
    gray = (picture @ LUMA).astype(np.float32)
    inside = cv2.distanceTransform((cover > 0.5).astype(np.uint8), cv2.DIST_L2, 5)
    height = np.sqrt(np.clip(inside / (4.5 * u), 0, 1)) * 2.6 * u + blur(gray, 0.25 * u) * 3.2 * u * cover
    words = _words(easel)
    height = height + blur(words, 0.3 * u) * 1.0 * u
    x, y = np.arange(easel.width, dtype=np.float32)[None], np.arange(easel.height, dtype=np.float32)[:, None]
    inset = np.minimum(np.minimum(x, easel.width - 1 - x), np.minimum(y, easel.height - 1 - y))
    height = blur((height + smoothstep(inset, 6.5 * u, 4.5 * u) * 2.2 * u).astype(np.float32), 0.30 * u)
    dx, dy = cv2.Sobel(height, cv2.CV_32F, 1, 0, ksize=3) / 8, cv2.Sobel(height, cv2.CV_32F, 0, 1, ksize=3) / 8
    light = 0.62 * dx + 0.78 * dy
    low = blur(height, 2.2 * u)
    shade = 1 + 0.95 * light / (1 + np.abs(light)) + 0.05 * (height - low) / u
    shadow = np.clip(np.roll(height, (round(1.1 * u), round(0.9 * u)), (0, 1)) - height, 0, 2 * u) / (2 * u)
    easel.image[:] = np.clip(
        ground
        * np.clip(shade, 0.25, 1.5)[..., None]
        * (1 - 0.55 * blur(shadow.astype(np.float32), 0.4 * u))[..., None],
        0,
        1,
    )


def mosaic(easel: Easel) -> None:
    """Small stones in rows, the motif within a border; some of them are gone."""
    picture, cover = _layer(easel, 0.70)
    u = easel.unit
    h, w = easel.height, easel.width
    ground = rgb(*(easel.design.ground or (0.90, 0.86, 0.76)))
    base = np.empty((h, w, 3), np.float32)
    base[:] = ground
    x, y = np.arange(w, dtype=np.float32)[None], np.arange(h, dtype=np.float32)[:, None]
    inset = np.minimum(np.minimum(x, w - 1 - x), np.minimum(y, h - 1 - y))
    inks = [rgb(*ink) for ink in easel.inks] or [rgb(0.20, 0.33, 0.45), rgb(0.66, 0.27, 0.18), rgb(0.80, 0.62, 0.30)]
    for low, high, colour in ((2.0, 4.0, inks[0]), (5.5, 9.0, inks[1 % len(inks)]), (10.5, 11.7, inks[0])):
        blend(base, colour, ((inset > low * u) & (inset < high * u)).astype(np.float32))
    waves = np.sin((x + y) * np.float32(2 * np.pi / (6 * u))) * np.ones((h, w), np.float32)
    blend(base, inks[2 % len(inks)], (((inset > 5.5 * u) & (inset < 9.0 * u)) & (waves > 0.15)).astype(np.float32))
    blend(base, picture, cover)
    dark = outlines(easel.cover.numbers, 1.5 * u)
    blend(base, rgb(0.16, 0.13, 0.12), dark * np.float32(0.85))
    easel.image[:] = tesserae(base, 1.75 * u, easel.rng, missing=0.012 if easel.design.blank else 0.0)


def tesserae(image: Image, size_px: float, rng: np.random.Generator, missing: float = 0.0) -> Image:
    """A picture set in small stones with joints between."""
    h, w = image.shape[:2]
    rows, cols = max(2, round(h / size_px)), max(2, round(w / size_px))
    small = cv2.resize(image, (cols, rows), interpolation=cv2.INTER_AREA)
    tone = rng.uniform(0.86, 1.10, (rows, cols, 1)).astype(np.float32)
    gone = rng.random((rows, cols)) < missing
    gone |= cv2.dilate(gone.astype(np.uint8), np.ones((2, 2), np.uint8)) > 0
    small = np.where(
        gone[..., None] & (missing > 0), np.array((0.52, 0.47, 0.41), np.float32), np.clip(small * tone, 0, 1)
    )
    yy = np.clip((np.arange(h) * rows / h).astype(int), 0, rows - 1)
    xx = np.clip((np.arange(w) * cols / w).astype(int), 0, cols - 1)
    out = small[yy][:, xx].astype(np.float32)
    fy, fx = (np.arange(h) * rows / h) % 1, (np.arange(w) * cols / w) % 1
    jitter = rng.uniform(0.05, 0.15, (rows, cols)).astype(np.float32)[yy][:, xx]
    edge = np.minimum(np.minimum(fx, 1 - fx)[None], np.minimum(fy, 1 - fy)[:, None]).astype(np.float32)
    joint = smoothstep(edge, 1.0, 0.0) * (edge < jitter) * ~gone[yy][:, xx]
    light = (0.5 - fy)[:, None] + (0.5 - fx)[None]
    out *= (1 + 0.10 * light * ~gone[yy][:, xx])[..., None].astype(np.float32)
    blend(out, rgb(0.70, 0.66, 0.60), np.clip(joint * 1.6, 0, 0.85).astype(np.float32))
    return np.clip(out, 0, 1)


def sand(easel: Easel) -> None:
    """Furrows drawn in wet sand, the sea's foam at one side."""
    h, w, u = easel.height, easel.width, easel.unit
    colours = np.array(((0.66, 0.52, 0.36), (0.80, 0.67, 0.49), (0.88, 0.77, 0.60)), np.float32)
    ground = FIELDS["stone"](h, w, colours, easel.rng)
    picture, cover = _layer(easel, 0.52 if easel.texts else 0.66, -0.10 if easel.texts else -0.06)
    lines = np.maximum(
        outlines(easel.cover.numbers, 1.7 * u), 0.9 * inner_lines(picture, 1.1 * u, low=30, high=80) * cover
    )
    lines = np.maximum(lines, _words(easel, 0.60, 0.82))
    soft = blur(lines, 0.45 * u)
    dy, dx = cv2.Sobel(soft, cv2.CV_32F, 0, 1, ksize=5), cv2.Sobel(soft, cv2.CV_32F, 1, 0, ksize=5)
    light = np.clip(-(0.7 * dy + 0.5 * dx) * 0.055 * u, -0.35, 0.30)
    ground = ground * (1 - 0.30 * soft)[..., None] * (1 + light)[..., None]
    x = np.linspace(0, 1, w, dtype=np.float32)[None]
    line = (
        0.885
        + 0.02 * np.sin(x * 7 + 1)
        + 0.02 * (noise.sample("cloud", np.arange(w)[None] * 0.7, np.zeros((1, 1))) - 0.5)
    )
    y = np.linspace(0, 1, h, dtype=np.float32)[:, None]
    blend(ground, ground * np.float32(0.72), smoothstep(y - line, -0.06, 0.0))
    sea = mix(rgb(0.35, 0.66, 0.68), rgb(0.12, 0.45, 0.55), smoothstep(y - line, 0.0, 0.11)[..., None])
    blend(ground, np.broadcast_to(sea, (h, w, 3)), smoothstep(y - line, 0.0, 0.012))
    foam = smoothstep(np.abs(y - line - 0.004), 0.016, 0.002) * (
        0.5 + 0.7 * noise.sample("fine", np.arange(w)[None] * 0.9, np.arange(h)[:, None] * 0.9)
    )
    blend(ground, rgb(1, 1, 1), np.clip(foam, 0, 0.95).astype(np.float32))
    easel.image[:] = np.clip(ground, 0, 1)


def blueprint(easel: Easel) -> None:
    """White lines on blue squared paper, with measures and a title block."""
    h, w, u = easel.height, easel.width, easel.unit
    easel.image[:] = rgb(0.07, 0.22, 0.47)
    x, y = np.arange(w, dtype=np.float32)[None], np.arange(h, dtype=np.float32)[:, None]
    for step, strength in ((3 * u, 0.10), (15 * u, 0.20)):
        grid = np.maximum(
            smoothstep(np.abs((x + step / 2) % step - step / 2), 0.14 * u + 0.5, 0.0),
            smoothstep(np.abs((y + step / 2) % step - step / 2), 0.14 * u + 0.5, 0.0),
        )
        blend(easel.image, rgb(0.75, 0.86, 1.0), (grid * np.float32(strength)).astype(np.float32))
    picture, cover = _layer(easel, 0.70)
    blend(easel.image, rgb(0.60, 0.76, 0.98), cover * (picture @ LUMA) * np.float32(0.16))
    lines = np.maximum(
        outlines(easel.cover.numbers, 0.75 * u), 0.85 * inner_lines(picture, 0.42 * u, low=16, high=44) * cover
    )
    white = rgb(0.93, 0.97, 1.0)
    blend(easel.image, white, lines)
    rows, cols = np.flatnonzero((cover > 0.5).any(1)), np.flatnonzero((cover > 0.5).any(0))
    if len(rows) and len(cols):
        left, right, top, low = float(cols[0]), float(cols[-1]), float(rows[0]), float(rows[-1])
        for a, b in (((left, low + 4 * u), (right, low + 4 * u)), ((right + 4 * u, top), (right + 4 * u, low))):
            _measure(easel, a, b, white)
    box = (w - 34 * u, h - 13 * u, w - 4 * u, h - 4 * u)
    for k in range(2):
        _line(easel, (box[0], box[1] + 4.5 * k * u), (box[2], box[1] + 4.5 * k * u), white)
    _line(easel, (box[0], box[1]), (box[0], box[3]), white)
    inset = np.minimum(np.minimum(x, w - 1 - x), np.minimum(y, h - 1 - y))
    blend(easel.image, white, smoothstep(np.abs(inset - 3.6 * u), 0.30 * u, 0.1 * u) * np.float32(0.9))
    if easel.texts:
        easel.write(
            easel.texts[0].upper(),
            (box[0] + 1 * u, box[1] + 1 * u, box[2] - 1 * u, box[1] + 4 * u),
            ("condensed", "sans"),
            white,
        )


def _line(easel: Easel, a: tuple[float, float], b: tuple[float, float], colour: Image) -> None:
    half = 0.14 * easel.unit
    d = np.array(b) - np.array(a)
    n = np.array((-d[1], d[0])) / max(1e-6, float(np.hypot(*d))) * half
    easel.shape(np.stack([a - n, b - n, b + n, a + n]), colour)


def _measure(easel: Easel, a: tuple[float, float], b: tuple[float, float], colour: Image) -> None:
    """A line between two points with a tick at either end."""
    _line(easel, a, b, colour)
    d = np.array(b) - np.array(a)
    n = np.array((-d[1], d[0])) / max(1e-6, float(np.hypot(*d))) * 1.5 * easel.unit
    for p in (np.array(a), np.array(b)):
        _line(easel, tuple(p - n), tuple(p + n), colour)


SURFACED: dict[Sheet, Callable[[Easel], None]] = {
    Sheet.WALL: wall,
    Sheet.SLATE: slate,
    Sheet.CAVE: cave,
    Sheet.RELIEF: relief,
    Sheet.MOSAIC: mosaic,
    Sheet.SAND: sand,
    Sheet.BLUEPRINT: blueprint,
}
