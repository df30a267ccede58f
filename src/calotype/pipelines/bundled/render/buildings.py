"""Buildings: a facade drawn flat, ready to be stood up in perspective, and distant towers."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from calotype.pipelines.bundled.render.canvas import Image, blend, mix, polygon_mask
from calotype.pipelines.bundled.render.interior import Wall
from calotype.pipelines.bundled.render.light import Vector, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.solids import Key, Points, arch, rect

Rng = np.random.Generator

GROUND_FLOOR = 0.36
"""Height of the ground floor; in the same unit a grown person is about 0.32."""
STOREY = 0.27


@dataclass(frozen=True, kw_only=True)
class Daylight:
    """How a facade is lit: colours multiply paint, windows mirror the sky or shine."""

    paint: Vector
    glass_top: Vector
    glass_low: Vector
    lit: float
    """Share of windows with a light on, 0 to 1."""
    key: Key
    snow: bool = False


@dataclass(frozen=True, kw_only=True)
class Manner:
    """One way to build a front."""

    body: Vector
    trim: Vector
    accent: Vector
    bay: float
    window: tuple[float, float]
    """Width and height of a window as fractions of its bay and storey."""
    arched: bool
    shutters: bool
    boxes: bool
    modern: bool
    shop: bool
    timber: bool = False
    """Beams show in the walls."""
    overgrown: float = 0.0
    tiles: Vector | None = None
    """Of a roof that shows above the front."""


_BODIES: tuple[tuple[float, tuple[float, float, float]], ...] = (
    # warmth, paint
    (0.9, (0.72, 0.40, 0.31)), (0.3, (0.93, 0.84, 0.68)), (0.5, (0.85, 0.70, 0.53)), (-0.9, (0.57, 0.65, 0.73)),
    (1.0, (0.86, 0.55, 0.40)), (0.4, (0.89, 0.67, 0.61)), (-0.5, (0.63, 0.73, 0.64)), (0.0, (0.93, 0.91, 0.87)),
    (-0.8, (0.42, 0.49, 0.57)), (0.8, (0.93, 0.73, 0.43)), (-1.0, (0.66, 0.78, 0.84)), (-0.3, (0.74, 0.70, 0.80)),
)  # fmt: skip
_ACCENTS = (
    (0.86, 0.30, 0.26),
    (0.16, 0.45, 0.46),
    (0.95, 0.66, 0.26),
    (0.22, 0.34, 0.52),
    (0.30, 0.50, 0.34),
    (0.70, 0.34, 0.46),
)


def manner(rng: Rng, hue: float, modern: float) -> Manner:
    """A front's manner, drawn toward warm or cool paint; ``modern`` is the chance of a glass front."""
    weight = np.exp([1.6 * hue * w for w, _ in _BODIES])
    body = rgb(*_BODIES[int(rng.choice(len(_BODIES), p=weight / weight.sum()))][1])
    glassy = bool(rng.random() < modern)
    pale = rgb(0.96, 0.94, 0.90)
    return Manner(
        body=mix(body, rgb(0.62, 0.70, 0.78), 0.6) if glassy else body * (0.94 + 0.1 * rng.random()),
        trim=pale if body.mean() < 0.78 or rng.random() < 0.4 else mix(body, rgb(0.45, 0.33, 0.26), 0.5),
        accent=rgb(*_ACCENTS[int(rng.integers(len(_ACCENTS)))]),
        bay=0.20 + 0.07 * rng.random(),
        window=(0.52 + 0.12 * rng.random(), 0.58 + 0.14 * rng.random()),
        arched=bool(rng.random() < 0.25),
        shutters=bool(rng.random() < 0.25),
        boxes=bool(rng.random() < 0.3),
        modern=glassy,
        shop=bool(rng.random() < 0.7),
    )


def _glass(wall: Wall, shape: Points, day: Daylight, lit: bool, rng: Rng) -> None:
    """A pane: the sky mirrored, or a warm room behind it."""
    if lit:
        warm = mix(rgb(1.0, 0.80, 0.45), rgb(1.0, 0.90, 0.66), rng.random())
        wall.fill([shape], np.stack([warm, warm * rgb(0.98, 0.84, 0.66)]))
    else:
        wall.fill([shape], np.stack([day.glass_top, day.glass_low]))
        low, high = shape.min(0), shape.max(0)
        w, h = high - low
        streak = np.array(((0.1, 0.0), (0.45, 0.0), (0.9, 1.0), (0.55, 1.0))) * (w, h) + low
        wall.fill([np.clip(streak, low, high)], mix(day.glass_top, 1.0, 0.4), alpha=0.22)


def _cell(m: Manner, day: Daylight, width: float, scale: float, lit: bool, rng: Rng) -> Image:
    """One bay of one storey."""
    image = np.empty((max(2, round(STOREY * scale)), max(2, round(width * scale)), 3), np.float32)
    image[:] = np.clip(m.body * day.paint, 0, 1)
    wall = Wall(image=image, unit=scale, x=0, floor=image.shape[0], key=day.key)
    trim = np.clip(m.trim * day.paint, 0, 1)
    if m.modern:
        pane = rect(0.012, 0.05, width - 0.012, STOREY - 0.008)
        _glass(wall, pane, day, lit, rng)
        wall.box(0, 0, width, 0.05, trim * 0.92, bevel=0.006, strength=0.25)
        wall.box(width / 2 - 0.004, 0.05, width / 2 + 0.004, STOREY, trim * 0.8, bevel=0.003)
        return image
    if m.timber:
        _beams(wall, width, trim, rng)
    w, h = width * m.window[0], STOREY * m.window[1]
    x0, y0 = (width - w) / 2, (STOREY - h) * 0.42
    shape = arch(x0, -(y0 + h), x0 + w, -y0) * (1, -1) if m.arched else rect(x0, y0, x0 + w, y0 + h)
    t = 0.014
    outer = (
        arch(x0 - t, -(y0 + h + t), x0 + w + t, -y0) * (1, -1)
        if m.arched
        else rect(x0 - t, y0 - t, x0 + w + t, y0 + h + t)
    )
    wall.shadow([outer], drop=0.010, softness=0.008, strength=0.30)
    wall.fill([outer], trim, bevel=0.006, strength=0.35)
    _glass(wall, shape, day, lit, rng)
    wall.fill([rect(x0, y0 + h * 0.90, x0 + w, y0 + h)], rgb(0.05, 0.06, 0.10), alpha=0.0 if m.arched else 0.25)
    if lit and rng.random() < 0.6:
        fabric = mix(rgb(0.95, 0.66, 0.36), m.accent, 0.25)
        for a, b in ((x0, x0 + w * 0.26), (x0 + w * 0.74, x0 + w)):
            wall.fill([rect(a, y0, b, y0 + h * (0.75 if m.arched else 1.0))], fabric, alpha=0.6)
    b = 0.0045
    wall.fill([rect(x0 + w / 2 - b, y0, x0 + w / 2 + b, y0 + h - 0.002)], trim)
    wall.fill([rect(x0, y0 + h * 0.56 - b, x0 + w, y0 + h * 0.56 + b)], trim)
    if m.shutters:
        for a in (x0 - t - w * 0.30, x0 + w + t):
            wall.box(a, y0 - t * 0.5, a + w * 0.30, y0 + h, np.clip(m.accent * day.paint * 0.9, 0, 1), bevel=0.005)
    wall.box(x0 - 0.024, y0 - t - 0.014, x0 + w + 0.024, y0 - t + 0.004, trim, bevel=0.005, strength=0.4)
    if m.boxes:
        wall.box(
            x0 - 0.01, y0 - t, x0 + w + 0.01, y0 + 0.028, np.clip(rgb(0.55, 0.36, 0.26) * day.paint, 0, 1), bevel=0.005
        )
        for k in range(7):
            cx = x0 + w * (k + 0.5) / 7
            tone = (rgb(0.34, 0.55, 0.28), rgb(0.92, 0.40, 0.46), rgb(0.30, 0.50, 0.26))[k % 3]
            wall.ball(cx, y0 + 0.036 + 0.006 * (k % 2), 0.020, np.clip(tone * day.paint, 0, 1), gloss=0)
    if day.snow:
        wall.box(
            x0 - 0.024,
            y0 - t + 0.002,
            x0 + w + 0.024,
            y0 - t + 0.016,
            np.clip(rgb(0.95, 0.97, 1) * day.paint, 0, 1),
            radius=0.007,
            bevel=0.004,
        )
    return image


def _beams(wall: Wall, width: float, colour: Vector, rng: Rng) -> None:
    """The frame of a timbered bay: posts, rails and a brace to each side."""
    t = 0.017
    for x in (0.0, width - t):
        wall.box(x, 0, x + t, STOREY, colour, bevel=0.003)
    for y in (0.0, STOREY * 0.36):
        wall.box(0, y, width, y + t, colour, bevel=0.003)
    for a, b in ((0.03, 0.42), (0.97, 0.58)) if rng.random() < 0.7 else ((0.03, 0.97), (0.97, 0.03)):
        brace = np.array(
            ((a * width, 0.0), (a * width + t, 0.0), (b * width + t, STOREY * 0.36), (b * width, STOREY * 0.36))
        )
        wall.fill([brace], colour, bevel=0.003)


def _vines(image: Image, rng: Rng, amount: float, scale: float) -> None:
    """Green that climbs from the foot and hangs from the top, and stains of age."""
    rows, cols = image.shape[:2]
    u = np.arange(cols, dtype=np.float32)[None] * np.float32(140 / scale) + float(rng.random() * 900)
    v = np.arange(rows, dtype=np.float32)[:, None] * np.float32(140 / scale) + float(rng.random() * 900)
    grown, leaf = sample("cloud", u, v * 0.55), sample("fine", u * 6, v * 6)
    up = np.linspace(1, 0, rows, dtype=np.float32)[:, None]
    edge = np.maximum(np.exp(-up * 4.0), np.exp(-(1 - up) * 3.4))
    cover = np.clip((grown + 0.34 * edge - 0.60) * 12 + (leaf - 0.5) * 2, 0, 1) * np.float32(amount)
    image *= (1 - np.float32(0.28 * amount) * np.clip((sample("cloud", u * 2, v * 0.7) - 0.42) * 5, 0, 1))[..., None]
    light = np.float32(image.mean()) * 1.5
    blend(image, mix(rgb(0.10, 0.22, 0.06), rgb(0.40, 0.56, 0.18), leaf[..., None]) * light, cover.astype(np.float32))


def facade(
    rng: Rng, m: Manner, width: float, height: float, scale: float, day: Daylight, *, awning: bool = True
) -> Image:
    """A front, drawn flat at ``scale`` pixels to the unit. The lowest row stands on the pavement."""
    rows, cols = max(4, round(height * scale)), max(4, round(width * scale))
    image = np.empty((rows, cols, 3), np.float32)
    body = np.clip(m.body * day.paint, 0, 1)
    trim = np.clip(m.trim * day.paint, 0, 1)
    image[:] = body
    wall = Wall(image=image, unit=scale, x=0, floor=rows, key=day.key)
    bays = max(1, round((width - 0.06) / m.bay))
    bay = (width - 0.06) / bays
    storeys = max(0, int((height - GROUND_FLOOR - 0.06) / STOREY))
    cells = [_cell(m, day, bay, scale, lit, rng) for lit in (False, False, True, True)]
    for j in range(storeys):
        bottom = rows - round((GROUND_FLOOR + j * STOREY) * scale)
        for i in range(bays):
            cell = cells[(2 if rng.random() < day.lit else 0) + int(rng.integers(2))]
            top, left = bottom - cell.shape[0], round((0.03 + i * bay) * scale)
            part = image[max(0, top) : bottom, left : left + cell.shape[1]]
            if part.size:
                part[:] = cell[max(0, -top) : max(0, -top) + part.shape[0], : part.shape[1]]
        if not m.modern and j in (0, storeys - 1):
            y = GROUND_FLOOR + (j + 1) * STOREY - 0.006
            wall.box(0, y, width, y + 0.016, trim, bevel=0.005, strength=0.4)
    _ground_floor(wall, rng, m, width, day, awning)
    top = height
    wall.shadow([rect(0, top - 0.055, width, top - 0.045)], drop=0.02, softness=0.014, strength=0.4)
    wall.box(-0.02, top - 0.050, width + 0.02, top + 0.01, trim, bevel=0.010, strength=0.4)
    if not m.modern:
        n = max(4, round(width / 0.05))
        for k in range(n):
            x = width * (k + 0.5) / n
            wall.box(x - 0.009, top - 0.068, x + 0.009, top - 0.050, trim * 0.93, bevel=0.003)
    if day.snow:
        wall.box(
            -0.02,
            top - 0.014,
            width + 0.02,
            top + 0.02,
            np.clip(rgb(0.95, 0.97, 1) * day.paint, 0, 1),
            radius=0.012,
            bevel=0.006,
        )
    u = np.arange(cols, dtype=np.float32)[None] * np.float32(300 / scale)
    v = np.arange(rows, dtype=np.float32)[:, None] * np.float32(300 / scale)
    wear = sample("cloud", u + float(rng.random() * 900), v + float(rng.random() * 900)) - np.float32(0.5)
    rise = 1.05 - 0.10 * np.linspace(0, 1, rows, dtype=np.float32)[:, None]
    image *= (rise + np.float32(0.16) * wear)[..., None]
    for x0, x1 in ((0.0, 0.012), (width - 0.012, width)):
        wall.fill([rect(x0, 0, x1, height)], body * 0.72, alpha=0.6)
    if m.tiles is not None and not m.modern:
        tile = np.clip(m.tiles * day.paint, 0, 1)
        wall.box(-0.02, top - 0.17, width + 0.02, top + 0.01, np.stack([tile * 0.86, tile * 1.08]), bevel=0.006)
        for k in range(1, 5):
            wall.fill([rect(0, top - 0.034 * k - 0.003, width, top - 0.034 * k)], tile * 0.6, alpha=0.5)
        wall.box(-0.02, top - 0.19, width + 0.02, top - 0.165, trim, bevel=0.004)
    if m.overgrown:
        _vines(image, rng, m.overgrown, scale)
    return image


def _ground_floor(wall: Wall, rng: Rng, m: Manner, width: float, day: Daylight, awning: bool) -> None:
    """A shop with its sign and awning, or a front door between windows."""
    trim = np.clip(m.trim * day.paint, 0, 1)
    accent = np.clip(m.accent * day.paint, 0, 1)
    h = GROUND_FLOOR
    lit = day.lit > 0.3
    if m.shop:
        wall.fill([rect(0, 0, width, h - 0.01)], np.stack([accent * 0.95, accent * 0.80]))
        door_w, margin = 0.13, 0.04
        door = margin if rng.random() < 0.5 else width - margin - door_w
        spans = (
            [(margin, width - margin - door_w - 0.03)] if door > margin else [(margin + door_w + 0.03, width - margin)]
        )
        for a, b in spans:
            wall.box(a - 0.010, 0.045, b + 0.010, h - 0.075, trim, bevel=0.005)
            _glass(wall, rect(a, 0.055, b, h - 0.085), day, lit, rng)
            n = max(1, round((b - a) / 0.16))
            for k in range(1, n):
                x = a + (b - a) * k / n
                wall.fill([rect(x - 0.004, 0.055, x + 0.004, h - 0.085)], trim)
            for _ in range(max(2, int((b - a) / 0.07))):
                x, r = a + (b - a) * (0.08 + 0.84 * rng.random()), 0.012 + 0.016 * rng.random()
                tone = rgb(*_ACCENTS[int(rng.integers(len(_ACCENTS)))])
                wall.box(
                    x - r,
                    0.055,
                    x + r,
                    0.055 + r * (1.4 + 2 * rng.random()),
                    np.clip(tone * (day.paint * 0.7 + 0.3 * lit), 0, 1),
                    radius=r * 0.5,
                    bevel=0.005,
                )
        _door(wall, door, door_w, h - 0.085, trim, accent * 0.75, day, lit, rng)
        wall.box(0.02, h - 0.070, width - 0.02, h - 0.012, mix(accent, trim, 0.12), radius=0.006, bevel=0.006)
        for k in range(max(3, int(width / 0.09))):
            x = width / 2 + (k - (max(3, int(width / 0.09)) - 1) / 2) * 0.05
            wall.box(x - 0.016, h - 0.050, x + 0.016, h - 0.033, trim, radius=0.006, bevel=0.003)
        if awning:
            n = max(5, round(width / 0.06))
            step = (width - 0.04) / n
            wall.shadow([rect(0.02, h - 0.16, width - 0.02, h - 0.10)], drop=0.05, softness=0.02, strength=0.42)
            for k in range(n):
                a = 0.02 + k * step
                tone = accent if k % 2 == 0 else np.clip(rgb(0.97, 0.95, 0.90) * day.paint, 0, 1)
                wall.fill([rect(a, h - 0.140, a + step, h - 0.055)], np.stack([tone * 0.86, tone * 1.06]))
                wall.box(a, h - 0.165, a + step, h - 0.130, tone, radius=step / 2, bevel=0.004, strength=0.2)
    else:
        wall.fill([rect(0, 0, width, h - 0.01)], np.clip(mix(m.body, m.trim, 0.35) * day.paint, 0, 1))
        for k in range(1, 5):
            wall.fill([rect(0, k * h / 5 - 0.002, width, k * h / 5 + 0.002)], rgb(0.1, 0.08, 0.08), alpha=0.12)
        door = width / 2 - 0.065
        _door(wall, door, 0.13, h - 0.06, trim, accent, day, lit, rng)
        for x in (width * 0.22, width * 0.78):
            if width > 0.5:
                wall.box(x - 0.062, 0.10, x + 0.062, h - 0.06, trim, bevel=0.005)
                _glass(wall, rect(x - 0.05, 0.11, x + 0.05, h - 0.07), day, rng.random() < day.lit, rng)
                wall.fill([rect(x - 0.004, 0.11, x + 0.004, h - 0.07)], trim)
    wall.box(0, h - 0.016, width, h + 0.006, trim, bevel=0.005, strength=0.4)


def _door(
    wall: Wall, x: float, width: float, height: float, trim: Vector, colour: Vector, day: Daylight, lit: bool, rng: Rng
) -> None:
    wall.box(x - 0.010, 0, x + width + 0.010, height + 0.008, trim, bevel=0.005)
    wall.box(x, 0, x + width, height * 0.84, np.stack([colour, colour * 0.85]), bevel=0.004)
    _glass(wall, rect(x + width * 0.16, height * 0.40, x + width * 0.84, height * 0.78), day, lit, rng)
    _glass(wall, rect(x, height * 0.87, x + width, height), day, lit, rng)
    wall.ball(x + width * 0.86, height * 0.36, 0.007, rgb(0.95, 0.80, 0.40))


def stand(image: Image, texture: Image, corners: Points) -> None:
    """Lays a flat drawing onto a quadrilateral (top left, top right, bottom right, bottom left, in pixels)."""
    height, width = image.shape[:2]
    x0, y0 = (int(v) for v in np.clip(np.floor(corners.min(0)) - 1, 0, (width, height)))
    x1, y1 = (int(v) for v in np.clip(np.ceil(corners.max(0)) + 2, 0, (width, height)))
    if x1 - x0 < 2 or y1 - y0 < 2:
        return
    want_w, want_h = np.ptp(corners[:, 0]), max(corners[3, 1] - corners[0, 1], corners[2, 1] - corners[1, 1])
    w, h = (max(2, min(n, round(float(m) * 1.15))) for n, m in zip(texture.shape[1::-1], (want_w, want_h), strict=True))
    if (w, h) != texture.shape[1::-1]:
        texture = cv2.resize(texture, (w, h), interpolation=cv2.INTER_AREA)
    flat = np.array(((-0.5, -0.5), (w - 0.5, -0.5), (w - 0.5, h - 0.5), (-0.5, h - 0.5)), np.float32)
    matrix = cv2.getPerspectiveTransform(flat, (corners - (x0 + 0.5, y0 + 0.5)).astype(np.float32))
    patch = cv2.warpPerspective(
        texture, matrix, (x1 - x0, y1 - y0), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    blend(image[y0:y1, x0:x1], patch, polygon_mask((y1 - y0, x1 - x0), [corners - (x0, y0)]))


def tower(
    image: Image,
    rng: Rng,
    x0: float,
    x1: float,
    top: float,
    bottom: float,
    colour: Vector,
    window: Vector,
    lit: Vector,
    share: float,
) -> None:
    """A distant high-rise in pixels: a soft slab with rows of windows, ``share`` of them lit, and a crown."""
    height, width = image.shape[:2]
    w = x1 - x0
    crown = int(rng.integers(4))
    shapes = [rect(x0, top, x1, bottom)]
    if crown == 1:
        shapes.append(rect(x0 + 0.22 * w, top - 0.22 * w, x1 - 0.22 * w, top))
    elif crown == 2:
        shapes.append(np.array(((x0 + 0.1 * w, top), (x0 + 0.5 * w, top - 0.9 * w), (x1 - 0.1 * w, top))))
    elif crown == 3:
        shapes += [
            rect(x0 + 0.2 * w, top - 0.15 * w, x1 - 0.2 * w, top),
            rect(x0 + 0.485 * w, top - 0.9 * w, x0 + 0.515 * w, top),
        ]
    low = min(p[:, 1].min() for p in shapes)
    ax, bx = int(np.clip(x0 - 1, 0, width)), int(np.clip(x1 + 2, 0, width))
    ay, by = int(np.clip(low - 1, 0, height)), int(np.clip(bottom + 1, 0, height))
    if bx - ax < 2 or by - ay < 2:
        return
    part = image[ay:by, ax:bx]
    side = np.linspace(1.07, 0.93, bx - ax, dtype=np.float32)[None, :, None]
    blend(part, colour * side, polygon_mask(part.shape[:2], [p - (ax, ay) for p in shapes]))
    cols = int(rng.integers(4, 8))
    cell = w * 0.86 / cols
    rows = max(1, int((bottom - top) / (cell * 1.25)))
    gx = (np.arange(ax, bx) + 0.5 - x0 - 0.07 * w) / cell
    gy = (np.arange(ay, by) + 0.5 - top) / (cell * 1.25) - 0.3
    ix, iy = np.floor(gx).astype(int), np.floor(gy).astype(int)
    cover_x = np.clip((0.32 - np.abs(gx - ix - 0.5)) * cell + 0.5, 0, 1) * ((ix >= 0) & (ix < cols))
    cover_y = np.clip((0.34 - np.abs(gy - iy - 0.5)) * cell * 1.25 + 0.5, 0, 1) * ((iy >= 0) & (iy < rows))
    cover = (cover_y[:, None] * cover_x[None]).astype(np.float32)
    on = (rng.random((rows, cols)) < share).astype(np.float32)
    glowing = on[np.clip(iy, 0, rows - 1)][:, np.clip(ix, 0, cols - 1)]
    blend(part, mix(window, lit, glowing[..., None]), cover * (np.float32(0.65) + np.float32(0.3) * glowing))
