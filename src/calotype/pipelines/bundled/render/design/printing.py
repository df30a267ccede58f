"""Printing: menus, front pages, wanted posters, coins, flags, road signs, codes and charts, each as the whole sheet."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.designs import RGB
from calotype.pipelines.bundled.render import noise
from calotype.pipelines.bundled.render.canvas import Image, blend, blur, mix, polygon_mask, soft_shadow
from calotype.pipelines.bundled.render.fonts import Name
from calotype.pipelines.bundled.render.light import Vector, rgb
from calotype.pipelines.bundled.render.oklab import oklab

from .easel import Box, Easel, inked, printed
from .figures import charged

_SERIF: tuple[Name, ...] = ("serif", "sans")
_FAT: tuple[Name, ...] = ("fat", "caps", "sans")
_PLAIN: tuple[Name, ...] = ("sans",)
_CAPS: tuple[Name, ...] = ("condensed", "sans")
_SCRIPT: tuple[Name, ...] = ("script", "serif", "sans")
_INK: RGB = (0.12, 0.12, 0.14)
_TONES: tuple[RGB, ...] = (
    (0.89, 0.34, 0.17), (0.18, 0.53, 0.67), (0.95, 0.69, 0.20), (0.23, 0.62, 0.43), (0.48, 0.31, 0.64),
    (0.91, 0.55, 0.68),
)  # fmt: skip
_METALS: dict[str, RGB] = {"gold": (0.83, 0.64, 0.22), "silver": (0.70, 0.72, 0.75), "bronze": (0.66, 0.42, 0.22),
                           "copper": (0.72, 0.42, 0.26)}  # fmt: skip
_COURSES = ("STARTERS", "MAINS", "DESSERTS", "DRINKS", "SIDES", "SPECIALS")


def paint(easel: Easel) -> None:
    """The sheet of its kind, which the form's first word says."""
    _KINDS[(easel.design.form or "newspaper").split()[0]](easel)


def _said(easel: Easel, prefix: str) -> str:
    form = easel.design.form
    if prefix == "labels:":
        return form.partition(prefix)[2]
    return next((word.removeprefix(prefix) for word in form.split() if word.startswith(prefix)), "")


def _count(easel: Easel, usual: int) -> int:
    said = _said(easel, "count")
    return min(12, max(1, int(said))) if said else usual


def _rect(easel: Easel, box: Box, colour: Vector) -> None:
    x0, y0, x1, y1 = box
    easel.shape([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], colour)


def _part(easel: Easel, x0: float, y0: float, x1: float, y1: float) -> Box:
    return x0 * easel.width, y0 * easel.height, x1 * easel.width, y1 * easel.height


def _lines(easel: Easel, box: Box, count: int, colour: Vector) -> None:
    """Lines of small text that nobody reads."""
    step = (box[3] - box[1]) / count
    for k in range(count):
        y = box[1] + (k + 0.3) * step
        short = 0.45 if k == count - 1 else 1.0
        _rect(easel, (box[0], y, box[0] + short * (box[2] - box[0]), y + 0.32 * step), colour)


def _aged(easel: Easel, colour: RGB) -> None:
    easel.ground(colour)
    x, y = np.arange(easel.width, dtype=np.float32)[None], np.arange(easel.height, dtype=np.float32)[:, None]
    easel.image *= (0.90 + 0.14 * noise.sample("cloud", x * 0.2, y * 0.2))[..., None]


def _page(easel: Easel, aspect: float, colour: RGB, table: RGB = (0.36, 0.38, 0.42)) -> Box:
    """An upright sheet of paper on a table."""
    easel.ground(table)
    tall = 0.94 * min(easel.height, easel.width / aspect)
    wide = aspect * tall
    x0, y0 = (easel.width - wide) / 2, (easel.height - tall) / 2
    soft_shadow(
        easel.image, easel.width / 2, easel.height / 2 + 0.02 * tall, 0.6 * wide, 0.56 * tall, rgb(0, 0, 0), 0.4
    )
    _rect(easel, (x0, y0, x0 + wide, y0 + tall), rgb(*colour))
    return x0, y0, x0 + wide, y0 + tall


def _in(box: Box, x0: float, y0: float, x1: float, y1: float) -> Box:
    wide, tall = box[2] - box[0], box[3] - box[1]
    return box[0] + x0 * wide, box[1] + y0 * tall, box[0] + x1 * wide, box[1] + y1 * tall


def _menu(easel: Easel) -> None:
    slate = "slate" in easel.design.form.split()
    paper, ink = ((0.13, 0.15, 0.15), (0.96, 0.95, 0.90)) if slate else ((0.975, 0.955, 0.90), _INK)
    box = _page(
        easel, 0.95 if easel.width > easel.height else 0.72, paper, (0.45, 0.30, 0.18) if slate else (0.36, 0.38, 0.42)
    )
    colour = rgb(*ink)
    title = easel.texts[0] if easel.texts else "MENU"
    easel.write(
        title, _in(box, 0.08, 0.04, 0.92, 0.17 if easel.group is None else 0.15), _SCRIPT if slate else _FAT, colour
    )
    top = 0.215
    if easel.group is not None:
        easel.fit(easel.group, _in(box, 0.32, 0.165, 0.68, 0.37))
        top = 0.39
    count = _count(easel, 3)
    across = 2 if count > 3 else 1
    rows = -(-count // across)
    tall = (0.95 - top) / rows
    for k in range(count):
        x0, y0 = (0.08, 0.54)[k % across], top + (k // across) * tall
        x1 = x0 + (0.38 if across == 2 else 0.84)
        easel.write(
            _COURSES[k % 6],
            _in(box, x0, y0, x1, y0 + 0.26 * tall),
            _CAPS,
            rgb(*_TONES[0]) if not slate else rgb(0.95, 0.80, 0.35),
        )
        for j in range(3):
            y = y0 + (0.34 + 0.20 * j) * tall
            _rect(easel, _in(box, x0, y, x0 + 0.42 * (x1 - x0) + 0.05 * j, y + 0.05 * tall), colour)
            for dot in range(8):
                px, py, _, _ = _in(box, x0 + (0.60 + 0.03 * dot) * (x1 - x0), y + 0.03 * tall, 1, 1)
                easel.disc(px, py, 0.22 * easel.unit, colour)
            easel.write(
                f"{4 + 3 * k + 2 * j}.50",
                _in(box, x1 - 0.14 * (x1 - x0), y - 0.05 * tall, x1, y + 0.10 * tall),
                _PLAIN,
                colour,
            )


def _wanted(easel: Easel) -> None:
    _aged(easel, (0.87, 0.76, 0.56))
    ink = rgb(0.22, 0.13, 0.07)
    texts = easel.texts
    easel.write("WANTED", _part(easel, 0.15, 0.04, 0.85, 0.22), _FAT, ink)
    if easel.group is not None:
        frame = _part(easel, 0.30, 0.25, 0.70, 0.74)
        _rect(easel, frame, rgb(0.80, 0.67, 0.46))
        easel.fit(
            inked(easel.group, ((0.22, 0.13, 0.07), (0.55, 0.40, 0.25), (0.88, 0.78, 0.60))),
            _in(frame, 0.06, 0.06, 0.94, 0.94),
        )
    low = next((text for text in texts if "WANTED" not in text.upper()), "REWARD $5,000")
    easel.write(low, _part(easel, 0.20, 0.78, 0.80, 0.90), _FAT, ink)
    _lines(easel, _part(easel, 0.30, 0.92, 0.70, 0.97), 2, ink)


def _newspaper(easel: Easel) -> None:
    box = _page(easel, 1.15 if easel.width > easel.height else 0.74, (0.93, 0.915, 0.87))
    ink = rgb(*_INK)
    easel.write("THE DAILY NEWS", _in(box, 0.06, 0.03, 0.94, 0.13), _SERIF, ink)
    for y in (0.145, 0.165):
        _rect(easel, _in(box, 0.05, y, 0.95, y + 0.006), ink)
    easel.write(
        (easel.texts[0] if easel.texts else "EXTRA! EXTRA!").upper(), _in(box, 0.05, 0.19, 0.95, 0.33), _CAPS, ink
    )
    grey = mix(ink, rgb(0.93, 0.915, 0.87), 0.45)
    shown = _in(box, 0.29, 0.37, 0.71, 0.78)
    if easel.group is not None:
        _rect(easel, shown, rgb(0.80, 0.79, 0.75))
        greys = ((0.10, 0.10, 0.11), (0.40, 0.40, 0.40), (0.68, 0.67, 0.65), (0.90, 0.89, 0.86))
        easel.fit(inked(easel.group, greys), _in(shown, 0.05, 0.05, 0.95, 0.95))
    for k in range(4):
        x0 = 0.05 + 0.228 * k
        top = 0.80 if k in {1, 2} and easel.group is not None else 0.37
        _lines(easel, _in(box, x0, top, x0 + 0.20, 0.96), 8 if top > 0.5 else 28, grey)


def _certificate(easel: Easel) -> None:
    easel.ground((0.975, 0.955, 0.89))
    gold = rgb(0.76, 0.58, 0.22)
    for at, thick in ((0.03, 0.012), (0.055, 0.004)):
        for box in ((at, at, 1 - at, at + thick), (at, 1 - at - thick, 1 - at, 1 - at), (at, at, at + thick, 1 - at),
                    (1 - at - thick, at, 1 - at, 1 - at)):  # fmt: skip
            _rect(easel, _part(easel, *box), gold)
    ink = rgb(*_INK)
    easel.write("CERTIFICATE", _part(easel, 0.15, 0.12, 0.85, 0.30), _SERIF, ink)
    easel.write(easel.texts[0] if easel.texts else "of Achievement", _part(easel, 0.25, 0.32, 0.75, 0.45), _SCRIPT, ink)
    _lines(easel, _part(easel, 0.28, 0.52, 0.72, 0.68), 3, mix(ink, rgb(1, 1, 1), 0.5))
    x, y, r = 0.5 * easel.width, 0.80 * easel.height, 9 * easel.unit
    for side in (-1, 1):
        easel.shape([(x, y), (x + side * 0.9 * r, y + 1.7 * r), (x + side * 0.35 * r, y + 1.5 * r), (x, y + 1.8 * r)],
                    rgb(0.70, 0.13, 0.15))  # fmt: skip
    a = 2 * np.pi * np.arange(48) / 48
    reach = np.where(np.arange(48) % 2, 0.88, 1.0) * r
    easel.shape(np.stack([x + reach * np.cos(a), y + reach * np.sin(a)], -1), gold)
    easel.disc(x, y, 0.70 * r, rgb(0.90, 0.75, 0.38), ring=0.09 * r)


def _calendar(easel: Easel) -> None:
    box = _page(easel, 1.2 if easel.width > easel.height else 0.78, (0.985, 0.98, 0.97))
    month = next((word for word in easel.design.form.split()[1:] if word.isalpha()), "june")
    _rect(easel, _in(box, 0, 0, 1, 0.20), rgb(*_TONES[0]))
    easel.write(month.upper(), _in(box, 0.08, 0.04, 0.92, 0.16), _CAPS, rgb(1, 1, 1))
    top = 0.24
    if easel.group is not None:
        easel.fit(easel.group, _in(box, 0.25, 0.22, 0.75, 0.50))
        top = 0.52
    days = 28 if month == "february" else 30 if month in {"april", "june", "september", "november"} else 31
    ink = rgb(*_INK)
    for k, name in enumerate("MTWTFSS"):
        easel.write(name, _in(box, 0.05 + 0.13 * k, top, 0.15 + 0.13 * k, top + 0.06), _PLAIN, rgb(*_TONES[1]))
    tall = (0.97 - top - 0.08) / 5
    for k in range(days):
        x, y = 0.05 + 0.13 * (k % 7), top + 0.08 + tall * (k // 7)
        easel.write(str(k + 1), _in(box, x, y + 0.2 * tall, x + 0.10, y + 0.8 * tall), _PLAIN, ink)


def _grid(easel: Easel) -> None:
    easel.ground((0.97, 0.965, 0.95))
    side, count = 0.90 * min(easel.width, easel.height), 13
    x0, y0, cell = (easel.width - side) / 2, (easel.height - side) / 2, side / count
    ink = rgb(*_INK)
    _rect(easel, (x0, y0, x0 + side, y0 + side), ink)
    number = 0
    black = {(r, c) for r in range(count) for c in range(count) if (r % 2 and c % 2) or (r * 7 + c * 5) % 17 == 0}
    black |= {(count - 1 - r, count - 1 - c) for r, c in black}
    for r in range(count):
        for c in range(count):
            if (r, c) in black:
                continue
            x, y = x0 + c * cell, y0 + r * cell
            _rect(easel, (x + 0.04 * cell, y + 0.04 * cell, x + 0.96 * cell, y + 0.96 * cell), rgb(1, 1, 1))
            if (r, c - 1) in black or (r - 1, c) in black or not r or not c:
                number += 1
                easel.write(
                    str(number), (x + 0.08 * cell, y + 0.06 * cell, x + 0.46 * cell, y + 0.36 * cell), _PLAIN, ink
                )


def _barcode(easel: Easel) -> None:
    easel.ground((0.99, 0.99, 0.985))
    ink, x, u = rgb(0.04, 0.04, 0.05), 0.16 * easel.width, 0.0058 * easel.width
    while x < 0.84 * easel.width:
        wide = u * int(easel.rng.integers(1, 4))
        _rect(easel, (x, 0.18 * easel.height, x + wide, 0.74 * easel.height), ink)
        x += wide + u * int(easel.rng.integers(1, 4))
    easel.write(easel.texts[0] if easel.texts else "4 006381 333931", _part(easel, 0.2, 0.77, 0.8, 0.87), _PLAIN, ink)


def _qr(easel: Easel) -> None:
    easel.ground((0.99, 0.99, 0.985))
    count, side = 25, 0.80 * min(easel.width, easel.height)
    cells = easel.rng.random((count, count)) < 0.48
    for r, c in ((0, 0), (0, count - 7), (count - 7, 0)):
        cells[max(0, r - 1) : r + 8, max(0, c - 1) : c + 8] = False
        cells[r : r + 7, c : c + 7] = True
        cells[r + 1 : r + 6, c + 1 : c + 6] = False
        cells[r + 2 : r + 5, c + 2 : c + 5] = True
    x0, y0, cell = (easel.width - side) / 2, (easel.height - side) / 2, side / count
    made = cv2.resize(cells.astype(np.float32), (round(side), round(side)), interpolation=cv2.INTER_NEAREST)
    part = easel.image[round(y0) : round(y0) + made.shape[0], round(x0) : round(x0) + made.shape[1]]
    blend(part, rgb(0.05, 0.05, 0.06), made)
    easel.cover.add(made, round(x0 + 0 * cell), round(y0))


def _struck(easel: Easel, x: float, y: float, radius: float, metal: RGB) -> None:
    """A disc of metal with the motif raised out of it, lit from above on the left."""
    height: Image = np.zeros((easel.height, easel.width), np.float32)
    columns, rows = np.arange(easel.width, dtype=np.float32)[None], np.arange(easel.height, dtype=np.float32)[:, None]
    away = np.hypot(columns - np.float32(x), rows - np.float32(y))
    disc = np.clip(radius - away + 0.5, 0, 1).astype(np.float32)
    height += 0.7 * np.clip((away - 0.88 * radius) / (0.03 * radius), 0, 1) * disc
    if easel.group is not None:
        side = 1.12 * radius
        scale = side / max(easel.group.shape[:2])
        size = (max(2, round(easel.group.shape[1] * scale)), max(2, round(easel.group.shape[0] * scale)))
        small = cv2.resize(easel.group, size, interpolation=cv2.INTER_AREA)
        top, left = round(y - small.shape[0] / 2), round(x - small.shape[1] / 2)
        raised = small[..., 3] * (0.8 + 0.5 * oklab(np.ascontiguousarray(small[..., :3]))[..., 0])
        height[top : top + small.shape[0], left : left + small.shape[1]] += raised
        easel.cover.add(small[..., 3], left, top)
    height = blur(height, 0.006 * radius) + 0.6 * blur(height, 0.02 * radius)
    gy, gx = np.gradient(height)
    lit = np.asarray(np.clip(0.9 - (gx + gy) * 0.09 * radius / 2, 0.35, 1.6), np.float32)[..., None]
    soft_shadow(easel.image, x, y + 0.08 * radius, 1.1 * radius, 1.06 * radius, rgb(0, 0, 0), 0.4)
    blend(easel.image, np.clip(rgb(*metal) * lit, 0, 1).astype(np.float32), disc)


def _metal(easel: Easel) -> RGB:
    return next((_METALS[word] for word in easel.design.form.split() if word in _METALS), _METALS["gold"])


def _coin(easel: Easel) -> None:
    easel.ground((0.23, 0.22, 0.24))
    _struck(easel, easel.width / 2, easel.height / 2, 0.44 * min(easel.width, easel.height), _metal(easel))


def _medal(easel: Easel) -> None:
    easel.ground((0.93, 0.92, 0.90))
    x, r = easel.width / 2, 0.30 * min(easel.width, easel.height)
    y = 0.66 * easel.height
    for side, colour in ((-1, (0.75, 0.13, 0.17)), (1, (0.15, 0.30, 0.62))):
        easel.shape([(x + side * 1.15 * r, 0), (x + side * 0.45 * r, 0), (x - side * 0.12 * r, y - 0.9 * r),
                     (x + side * 0.30 * r, y - 0.85 * r)], rgb(*colour))  # fmt: skip
    _struck(easel, x, y, r, _metal(easel))


def _flag(easel: Easel) -> None:
    easel.ground((0.72, 0.85, 0.95))
    rows, columns = round(0.62 * easel.height), round(min(0.80 * easel.width, 0.93 * easel.height))
    number = int(_said(easel, "stripes") or 1)
    inks = [rgb(*ink) for ink in easel.inks]
    if number > 1 and len(inks) < 2:
        usual = (
            ((0.75, 0.13, 0.17), (0.97, 0.97, 0.96), (0.13, 0.25, 0.55))
            if number == 3
            else ((0.75, 0.13, 0.17), (0.97, 0.97, 0.96))
        )
        inks = [rgb(*ink) for ink in usual]
    inks = inks or [rgb(0.97, 0.97, 0.96)]
    cloth = np.empty((rows, columns, 3), np.float32)
    y, x = np.mgrid[:rows, :columns]
    ways = {"vertical": x / columns, "diagonal": (x / columns + y / rows) / 2}
    along = next((share for way, share in ways.items() if way in easel.design.form), y / rows)
    cloth[:] = np.asarray(inks, np.float32)[np.minimum((along * number).astype(int), number - 1) % len(inks)]
    charged(cloth, easel.design.figures)
    if easel.group is not None:
        scale = 0.62 * rows / max(easel.group.shape[:2])
        size = (max(2, round(easel.group.shape[1] * scale)), max(2, round(easel.group.shape[0] * scale)))
        small = cv2.resize(easel.group, size, interpolation=cv2.INTER_AREA)
        top, left = (rows - small.shape[0]) // 2, (columns - small.shape[1]) // 2
        part = cloth[top : top + small.shape[0], left : left + small.shape[1]]
        part += (small[..., :3] - part) * small[..., 3:]
    waved = 0.035 * rows * np.sin(2 * np.pi * x / columns * 1.6) * (0.25 + 0.75 * x / columns)
    cloth = cv2.remap(
        cloth, x.astype(np.float32), (y + waved).astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    cloth *= (1 + 0.13 * np.cos(2 * np.pi * x / columns * 1.6 + 0.6))[..., None].astype(np.float32)
    pad = int(0.04 * rows) + 1
    picture = np.zeros((rows + 2 * pad, columns, 4), np.float32)
    t = np.arange(columns)
    edge = 0.035 * rows * np.sin(2 * np.pi * t / columns * 1.6) * (0.25 + 0.75 * t / columns)
    level = np.arange(rows + 2 * pad)[:, None] - pad + edge[None]
    picture[..., 3] = (level >= 0) & (level < rows)
    picture[..., :3] = cv2.copyMakeBorder(cloth, pad, pad, 0, 0, cv2.BORDER_REPLICATE)
    left, top = round(0.12 * easel.width), round(0.10 * easel.height)
    _rect(easel, (left - 2.2 * easel.unit, 0.05 * easel.height, left, easel.height), rgb(0.45, 0.36, 0.28))
    easel.disc(left - 1.1 * easel.unit, 0.05 * easel.height, 2.2 * easel.unit, rgb(0.83, 0.64, 0.22))
    easel.put(np.clip(picture, 0, 1), left, top)


def _sign(easel: Easel) -> None:
    easel.ground((0.66, 0.80, 0.92))
    x, y, r = easel.width / 2, 0.44 * easel.height, 0.40 * min(easel.width, easel.height)
    _rect(easel, (x - 0.05 * r, y, x + 0.05 * r, easel.height), rgb(0.55, 0.57, 0.60))
    for share, colour in ((1.0, (0.10, 0.10, 0.11)), (0.96, (0.97, 0.77, 0.13))):
        reach = share * r
        easel.shape([(x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)], rgb(*colour))
    _marked(easel, (x - 0.46 * r, y - 0.46 * r, x + 0.46 * r, y + 0.46 * r))


def _warning(easel: Easel) -> None:
    easel.ground((0.66, 0.80, 0.92))
    x, y, r = easel.width / 2, 0.50 * easel.height, 0.46 * min(easel.width, easel.height)
    _rect(easel, (x - 0.05 * r, y, x + 0.05 * r, easel.height), rgb(0.55, 0.57, 0.60))
    for share, colour in ((1.0, (0.78, 0.10, 0.12)), (0.74, (0.98, 0.97, 0.95))):
        points = [(x + share * r * np.cos(a), y + share * r * np.sin(a)) for a in np.radians((-90, 30, 150))]
        easel.shape(points, rgb(*colour))
    _marked(easel, (x - 0.30 * r, y - 0.30 * r, x + 0.30 * r, y + 0.30 * r))


def _marked(easel: Easel, box: Box) -> None:
    if easel.texts:
        easel.write(easel.texts[0], box, _CAPS, rgb(*_INK))
    elif easel.group is not None:
        easel.fit(printed(easel.group, _INK, solid=True), box)


def _tones(easel: Easel, count: int) -> list[Vector]:
    inks = [*easel.inks, *(tone for tone in _TONES if tone not in easel.inks)]
    return [rgb(*inks[k % len(inks)]) for k in range(count)]


def _labels(easel: Easel) -> list[str]:
    return [label for label in _said(easel, "labels:").split("|") if label]


def _titled(easel: Easel) -> None:
    easel.ground((0.985, 0.98, 0.965))
    if easel.texts:
        easel.write(easel.texts[0], _part(easel, 0.1, 0.03, 0.9, 0.13), _CAPS, rgb(*_INK))


def _pie(easel: Easel) -> None:
    _titled(easel)
    labels = _labels(easel)
    count = max(2, _count(easel, len(easel.inks) or len(labels) or 4))
    shares = np.array([1.0 / (1 + 0.45 * k) for k in range(count)])
    ends = np.concatenate([[0], np.cumsum(shares / shares.sum())]) * 2 * np.pi - np.pi / 2
    x, y, r = easel.width / 2, 0.55 * easel.height, 0.38 * min(easel.width, easel.height)
    for k, tone in enumerate(_tones(easel, count)):
        a = np.linspace(ends[k], ends[k + 1], 60)
        easel.shape(np.concatenate([[(x, y)], np.stack([x + r * np.cos(a), y + r * np.sin(a)], -1)]), tone)
        middle = (ends[k] + ends[k + 1]) / 2
        px, py = x + 0.62 * r * np.cos(middle), y + 0.62 * r * np.sin(middle)
        half = 0.22 * r
        text = labels[k] if k < len(labels) else f"{round(100 * shares[k] / shares.sum())}%"
        easel.write(text, (px - half, py - 0.4 * half, px + half, py + 0.4 * half), _PLAIN, rgb(1, 1, 1))


def _bars(easel: Easel) -> None:
    _titled(easel)
    labels = _labels(easel)
    count = max(2, _count(easel, len(labels) or 5))
    ink = rgb(*_INK)
    _rect(easel, _part(easel, 0.12, 0.15, 0.125, 0.86), ink)
    _rect(easel, _part(easel, 0.12, 0.855, 0.90, 0.862), ink)
    step = 0.75 / count
    for k, tone in enumerate(_tones(easel, count)):
        tall = 0.22 + 0.44 * ((k * 0.618 + 0.35) % 1)
        x0 = 0.14 + k * step
        _rect(easel, _part(easel, x0 + 0.12 * step, 0.855 - tall, x0 + 0.88 * step, 0.855), tone)
        text = labels[k] if k < len(labels) else chr(65 + k)
        easel.write(text, _part(easel, x0 + 0.1 * step, 0.88, x0 + 0.9 * step, 0.95), _PLAIN, ink)


def _line(easel: Easel) -> None:
    _titled(easel)
    ink = rgb(*_INK)
    _rect(easel, _part(easel, 0.12, 0.15, 0.125, 0.86), ink)
    _rect(easel, _part(easel, 0.12, 0.855, 0.90, 0.862), ink)
    x = np.linspace(0.15, 0.87, 8)
    y = 0.75 - 0.52 * np.linspace(0, 1, 8) + 0.06 * np.sin(np.arange(8) * 2.3)
    points = np.stack([x * easel.width, y * easel.height], -1)
    tone = _tones(easel, 1)[0]
    _path(easel, points, 0.9 * easel.unit, tone)
    for px, py in points:
        easel.disc(float(px), float(py), 1.5 * easel.unit, tone)


def _path(easel: Easel, points: NDArray[np.float64], thick: float, colour: Vector) -> None:
    canvas = np.zeros((easel.height, easel.width), np.uint8)
    cv2.polylines(canvas, [np.round(points * 16).astype(np.int32)], False, 255, max(1, round(thick)), cv2.LINE_AA, 4)
    blend(easel.image, colour, canvas.astype(np.float32) / np.float32(255))


def _venn(easel: Easel) -> None:
    _titled(easel)
    labels = _labels(easel) or ["A", "B"]
    count = min(3, max(2, len(labels), _count(easel, 2)))
    r = (0.30 if count == 2 else 0.25) * min(easel.width, easel.height)
    x, y = easel.width / 2, 0.53 * easel.height
    spots = [(-0.6, 0.0), (0.6, 0.0)] if count == 2 else [(0.0, -0.62), (-0.62, 0.42), (0.62, 0.42)]
    shape = (easel.height, easel.width)
    a = np.linspace(0, 2 * np.pi, 120)
    for (dx, dy), tone in zip(spots, _tones(easel, count), strict=True):
        round_ = np.stack([x + dx * r + r * np.cos(a), y + dy * r + r * np.sin(a)], -1)
        blend(easel.image, tone, polygon_mask(shape, [round_]) * np.float32(0.55))
        _path(easel, round_, 0.5 * easel.unit, tone)
    for (dx, dy), label in zip(spots, labels, strict=False):
        px, py, half = x + 1.55 * dx * r, y + 1.4 * dy * r, 0.42 * r
        easel.write(label.upper(), (px - half, py - 0.2 * half, px + half, py + 0.2 * half), _PLAIN, rgb(*_INK))


def _timeline(easel: Easel) -> None:
    _titled(easel)
    count = max(3, _count(easel, max(4, len(easel.motifs))))
    ink, y = rgb(*_INK), 0.56 * easel.height
    _rect(easel, (0.06 * easel.width, y - 0.35 * easel.unit, 0.94 * easel.width, y + 0.35 * easel.unit), ink)
    for k, tone in enumerate(_tones(easel, count)):
        x = (0.12 + 0.76 * k / (count - 1)) * easel.width
        up = -1 if k % 2 == 0 else 1
        easel.disc(x, y, 2.2 * easel.unit, tone)
        _rect(
            easel,
            (
                x - 0.2 * easel.unit,
                min(y, y + up * 12 * easel.unit),
                x + 0.2 * easel.unit,
                max(y, y + up * 12 * easel.unit),
            ),
            tone,
        )
        easel.write(str(k + 1), (x - 3 * easel.unit, y - up * 8 * easel.unit - 2 * easel.unit, x + 3 * easel.unit,
                                 y - up * 8 * easel.unit + 2 * easel.unit), _PLAIN, ink)  # fmt: skip
        if easel.motifs:
            easel.lay(easel.motifs[k % len(easel.motifs)], x, y + up * 22 * easel.unit, 17 * easel.unit)


def _tree(easel: Easel) -> None:
    """Portraits on branches: two, then their children, down to as many as are asked for."""
    _titled(easel)
    count = max(3, _count(easel, 7))
    ranks: list[int] = []
    for rank in (1, 2, 4, 8):
        ranks.append(min(rank, count - sum(ranks)))
        if sum(ranks) >= count:
            break
    spots = [(((j + 0.5) / n) * easel.width, (0.18 + 0.70 * r / max(1, len(ranks) - 1)) * easel.height)
             for r, n in enumerate(ranks) for j in range(n)]  # fmt: skip
    ink = rgb(0.40, 0.30, 0.22)
    starts = np.cumsum([0, *ranks])
    for r in range(1, len(ranks)):
        for j in range(ranks[r]):
            x, y = spots[starts[r] + j]
            px, py = spots[starts[r - 1] + j * ranks[r - 1] // ranks[r]]
            middle = (y + py) / 2
            _path(easel, np.array(((px, py), (px, middle), (x, middle), (x, y))), 0.6 * easel.unit, ink)
    radius = min(9.0, 70 / max(ranks)) * easel.unit
    tones = _tones(easel, len(spots))
    for k, (x, y) in enumerate(spots):
        easel.disc(x, y, 1.08 * radius, tones[k])
        easel.disc(x, y, radius, mix(tones[k], (1.0, 1.0, 1.0), 0.75))
        if easel.motifs:
            easel.lay(easel.motifs[k % len(easel.motifs)], x, y, 1.5 * radius)
            continue
        easel.disc(x, y - 0.22 * radius, 0.30 * radius, tones[k])
        a = np.linspace(np.pi, 2 * np.pi, 40)
        easel.shape(
            np.stack([x + 0.52 * radius * np.cos(a), y + 0.62 * radius + 0.50 * radius * np.sin(a)], -1), tones[k]
        )


def _mindmap(easel: Easel) -> None:
    _titled(easel)
    labels = _labels(easel)
    count = max(3, _count(easel, max(5, len(labels) - 1)))
    x, y = easel.width / 2, 0.52 * easel.height
    tones = _tones(easel, count + 1)
    for k in range(count):
        a = 2 * np.pi * k / count - np.pi / 2
        px, py = x + 0.36 * easel.width * np.cos(a), y + 0.34 * easel.height * np.sin(a)
        _path(easel, np.array(((x, y), (px, py))), 0.6 * easel.unit, tones[k + 1])
        easel.disc(px, py, 9 * easel.unit, tones[k + 1])
        if k + 1 < len(labels):
            half = 7 * easel.unit
            easel.write(labels[k + 1], (px - half, py - 0.4 * half, px + half, py + 0.4 * half), _PLAIN, rgb(1, 1, 1))
    easel.disc(x, y, 13 * easel.unit, tones[0])
    if labels:
        half = 11 * easel.unit
        easel.write(labels[0], (x - half, y - 0.4 * half, x + half, y + 0.4 * half), _PLAIN, rgb(1, 1, 1))


_KINDS: dict[str, Callable[[Easel], None]] = {
    "menu": _menu, "wanted": _wanted, "newspaper": _newspaper, "certificate": _certificate, "calendar": _calendar,
    "crossword": _grid, "barcode": _barcode, "qr": _qr, "coin": _coin, "medal": _medal, "flag": _flag, "sign": _sign,
    "warning": _warning, "pie": _pie, "bars": _bars, "line": _line, "venn": _venn, "timeline": _timeline, "tree": _tree,
    "mindmap": _mindmap,
}  # fmt: skip
