"""Furniture and small things that stand or hang against a wall, drawn in the wall's units."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from calotype.pipelines.bundled.render.canvas import Image, blend, ellipse, glow, mix, polygon_mask
from calotype.pipelines.bundled.render.interior import Palette, Wall
from calotype.pipelines.bundled.render.light import Vector, rgb
from calotype.pipelines.bundled.render.playthings import Toys, toy
from calotype.pipelines.bundled.render.solids import Points, arch, lathe, leaf, rect, rounded, strip

Rng = np.random.Generator


def _pick(rng: Rng, palette: Palette) -> Vector:
    """One of the palette's colours, a little lighter or darker."""
    colours = (palette.accent, palette.second, palette.third, palette.panel)
    return np.clip(colours[int(rng.choice(4, p=(0.34, 0.3, 0.26, 0.10)))] * (0.82 + 0.3 * rng.random()), 0, 1)


def books(wall: Wall, rng: Rng, palette: Palette, x0: float, x1: float, y: float, height: float) -> None:
    """A row of books on a shelf, some of them leaning or lying."""
    x = x0
    while x < x1 - 0.008:
        if rng.random() < 0.12 and x1 - x > 0.07:
            low = y
            for _ in range(int(rng.integers(2, 4))):
                t, w = 0.011 + 0.006 * rng.random(), 0.055 + 0.015 * rng.random()
                wall.box(x, low, x + w, low + t, _pick(rng, palette), radius=0.003, bevel=0.003)
                low += t
            x += 0.078
            continue
        if rng.random() < 0.10:
            x += 0.02 + 0.03 * rng.random()
            continue
        w = 0.010 + 0.012 * rng.random()
        tall = height * (0.68 + 0.3 * rng.random())
        colour = _pick(rng, palette)
        lean = 0.012 if rng.random() < 0.08 else 0.0
        shape = np.array(((x, y), (x + w, y), (x + w + lean, y + tall), (x + lean, y + tall)))
        wall.fill([shape], colour, bevel=0.0035, strength=0.4)
        band = mix(colour, palette.panel, 0.6)
        for f in (0.16, 0.80):
            part = shape[0] + (shape[3] - shape[0]) * f
            wall.fill([part + np.array(((0, 0), (w, 0), (w, 0.008), (0, 0.008)))], band)
        x += w + 0.0012 + lean


def vase(wall: Wall, rng: Rng, palette: Palette, x: float, y: float, size: float) -> None:
    """A small turned vase, with dry twigs in half of them."""
    colour = _pick(rng, palette)
    if rng.random() < 0.55:
        for _ in range(7):
            a = np.pi / 2 + rng.normal(0, 0.28)
            length = size * (0.8 + 0.5 * rng.random())
            tip = np.array((x + np.cos(a) * length, y + size * 0.8 + np.sin(a) * length * 0.8))
            wall.fill([strip(np.stack([(x, y + size * 0.8), tip]), 0.003)], rgb(0.45, 0.42, 0.26))
            wall.ball(tip[0], tip[1], size * 0.09, mix(palette.second, palette.accent, rng.random()), gloss=0.05)
    w = size * (0.28 + 0.1 * rng.random())
    profile = ((0.4, 0.35, 0.9, 1.0, 0.75, 0.5), (0.5, 0.4, 0.7, 1.0, 1.0, 0.6), (0.9, 0.9, 1, 1, 0.9, 0.8))[
        int(rng.integers(3))
    ]
    wall.fill([lathe(x, y + size, y, [w * p for p in profile])], colour, turn=0.6, bevel=0.004, gloss=0.1)


def potted_plant(wall: Wall, rng: Rng, palette: Palette, x: float, y: float, height: float) -> None:
    """A plant in a pot: broad leaves, upright blades or fine fronds."""
    pot_h = height * 0.30
    w = height * 0.17
    wall.contact(x - w * 1.15, x + w * 1.15, y=y)
    kind = int(rng.integers(3))
    green = mix(rgb(0.22, 0.46, 0.26), rgb(0.42, 0.62, 0.30), rng.random())
    root = y + pot_h * 0.9
    if kind == 0:
        stems = sorted((rng.random() for _ in range(13)), key=lambda t: -abs(t - 0.5))
        for t in stems:
            a = np.pi / 2 + (t - 0.5) * 2.3
            reach = height * (0.34 + 0.30 * rng.random()) * (1 - 0.25 * abs(t - 0.5))
            tip = np.array((x + np.cos(a) * reach, root + np.sin(a) * reach * 1.02))
            wall.fill(
                [strip(np.stack([(x, root), (x / 2 + tip[0] / 2, root / 2 + tip[1] / 2 + 0.02), tip]), 0.006)],
                green * 0.7,
            )
            _leaf(
                wall,
                tip,
                height * (0.22 + 0.10 * rng.random()),
                0.62,
                a - np.sign(a - np.pi / 2) * -0.45,
                green * (0.8 + 0.35 * rng.random()),
            )
    elif kind == 1:
        for _ in range(11):
            a = np.pi / 2 + rng.normal(0, 0.16)
            tone = green * (0.75 + 0.4 * rng.random())
            start = np.array((x + rng.normal(0, w * 0.4), root))
            _leaf(wall, start, height * (0.45 + 0.28 * rng.random()), 0.13, a, tone, bend=rng.normal(0, 0.12))
    else:
        for t in np.linspace(-1, 1, 13)[rng.permutation(13)]:
            a = np.pi / 2 + t * 0.55
            tone = green * (0.75 + 0.45 * rng.random())
            _leaf(wall, np.array((x, root)), height * (0.55 + 0.2 * rng.random()), 0.16, a, tone, bend=t * 1.1)
    colour = palette.panel if rng.random() < 0.4 else _pick(rng, palette)
    wall.fill([lathe(x, y + pot_h, y, [w, w * 0.98, w * 0.85, w * 0.7])], colour, turn=0.55, bevel=0.006)
    wall.box(x - w * 1.08, y + pot_h * 0.86, x + w * 1.08, y + pot_h * 1.03, colour * 1.04, radius=0.006, turn=0.55)


def _leaf(
    wall: Wall, start: Points, length: float, ratio: float, angle: float, colour: ArrayLike, bend: float = 0.0
) -> None:
    """One leaf with a lit and a shaded half."""
    c = np.asarray(colour, np.float32)
    left, right = leaf(0, 0, length, length * ratio, angle, bend)
    for half, gain in ((left, 1.12), (right, 0.86)):
        p = half * (1, -1) + start
        wall.fill([p], np.clip(c * gain, 0, 1), bevel=0.005, strength=0.22)


def picture(
    wall: Wall, rng: Rng, palette: Palette, x0: float, y0: float, x1: float, y1: float, frame: ArrayLike
) -> None:
    """A framed picture: hills, a sun, leaves, or plain shapes."""
    wall.shadow([rect(x0, y0, x1, y1)], drop=0.014, softness=0.009, strength=0.30)
    wall.box(x0, y0, x1, y1, frame, radius=0.003, bevel=0.004, strength=0.4)
    t = 0.011
    wall.box(x0 + t, y0 + t, x1 - t, y1 - t, palette.panel, bevel=0.003, strength=-0.12)
    m = t + 0.075 * min(x1 - x0, y1 - y0)
    ax, ay, bx, by = x0 + m, y0 + m, x1 - m, y1 - m
    w, h = bx - ax, by - ay
    kind = int(rng.integers(4))
    a, b, c = (_pick(rng, palette) for _ in range(3))
    back = mix(a, 1.0, 0.45)
    wall.box(ax, ay, bx, by, np.stack([back, mix(back, b, 0.25)]), bevel=0)
    if kind == 0:
        s = 0.16 * min(w, h)
        wall.fill([ellipse(ax + w * (0.3 + 0.4 * rng.random()), by - h * 0.3, s, s)], mix(palette.second, 1, 0.2))
        for k, tone in enumerate((mix(b, 1, 0.25), b, b * 0.75)):
            t_ = np.linspace(0, 1, 16)
            crest = ay + h * (0.48 - 0.15 * k + 0.08 * np.sin(t_ * (4 + 2 * k) + rng.random() * 6))
            line = np.stack([ax + w * t_, crest], -1)
            wall.fill([np.concatenate([line, ((bx, ay), (ax, ay))])], tone)
    elif kind == 1:
        wall.fill([strip(((ax + w * 0.5, ay), (ax + w * 0.52, by - h * 0.12)), 0.004)], c * 0.6)
        for k in range(5):
            for s in (-1, 1):
                start = np.array((ax + w * 0.51, ay + h * (0.14 + 0.15 * k)))
                _leaf(wall, start, min(w, h) * (0.42 - 0.05 * k), 0.4, np.pi / 2 - s * 0.95, c * 0.8)
    elif kind == 2:
        for _ in range(4):
            px, py, r = ax + w * rng.random(), ay + h * rng.random(), min(w, h) * (0.14 + 0.2 * rng.random())
            p = ellipse(px, py, r, r)
            p = np.clip(p, (ax, ay), (bx, by))
            wall.fill([p], _pick(rng, palette), alpha=0.85)
    else:
        wall.fill([arch(ax + w * 0.2, -(by - h * 0.15), bx - w * 0.2, -ay) * (1, -1)], b)
        wall.fill([arch(ax + w * 0.34, -(by - h * 0.33), bx - w * 0.34, -ay) * (1, -1)], mix(b, 1, 0.5))
        wall.fill([ellipse(ax + w * 0.5, by - h * 0.13, w * 0.08, w * 0.08)], a)


def bookcase(
    wall: Wall, rng: Rng, palette: Palette, x0: float, x1: float, height: float, wood: ArrayLike, toys: Toys
) -> None:
    """A tall open case of books, and of playthings as far as ``toys`` says."""
    wood = np.asarray(wood, np.float32)
    wall.shadow([rect(x0, 0, x1, height)], drop=0.03, softness=0.025, strength=0.34)
    wall.contact(x0 - 0.01, x1 + 0.01)
    wall.box(x0, 0, x1, height, wood, radius=0.006, bevel=0.004)
    t = 0.014
    rows = max(2, round(height / 0.145))
    step = (height - 0.03) / rows
    for k in range(rows):
        y = 0.03 + k * step
        inner = wood * 0.62
        wall.box(x0 + t, y, x1 - t, y + step - t, np.stack([inner * 0.62, inner * 0.95, inner]), bevel=0)
        if rng.random() < toys.share:
            n = max(1, int((x1 - x0) / 0.11))
            for j in range(n):
                x = x0 + t + (x1 - x0 - 2 * t) * (j + 0.5) / n
                size = step * (0.52 + 0.12 * rng.random())
                if rng.random() < 0.72:
                    toy(wall, rng, palette, x, y, size, toys)
                else:
                    vase(wall, rng, palette, x, y, size)
        else:
            split = x0 + t + (x1 - x0 - 2 * t) * (0.55 + 0.45 * rng.random())
            books(wall, rng, palette, x0 + t + 0.004, split, y, step - t - 0.01)
            if x1 - t - split > 0.05:
                vase(wall, rng, palette, (split + x1 - t) / 2, y, step * 0.55)
        shade = rect(x0 + t, y + step - t - 0.028, x1 - t, y + step - t)
        wall.fill([shade], rgb(0.08, 0.05, 0.04), alpha=0.22)
        wall.box(x0 + t * 0.5, y - t * 0.9, x1 - t * 0.5, y, wood * 1.06, bevel=0.003)


def cabinet(wall: Wall, rng: Rng, palette: Palette, x0: float, x1: float, height: float, wood: ArrayLike) -> None:
    """A low cabinet with doors or drawers."""
    wood = np.asarray(wood, np.float32)
    wall.shadow([rect(x0, 0, x1, height)], drop=0.03, softness=0.025, strength=0.32)
    wall.contact(x0 - 0.005, x1 + 0.005)
    leg = 0.035
    for x in (x0 + 0.03, x1 - 0.03):
        wall.fill(
            [np.array(((x - 0.010, leg), (x + 0.010, leg), (x + 0.006, 0), (x - 0.006, 0)))], wood * 0.7, turn=0.5
        )
    wall.box(x0, leg, x1, height, np.stack([wood, wood * 0.9]), radius=0.010, bevel=0.006)
    front = palette.panel if rng.random() < 0.5 else mix(palette.third, palette.panel, 0.35)
    n = max(2, round((x1 - x0) / 0.15))
    drawers = rng.random() < 0.5
    for j in range(n):
        a = x0 + 0.014 + (x1 - x0 - 0.028) * j / n + 0.003
        b = x0 + 0.014 + (x1 - x0 - 0.028) * (j + 1) / n - 0.003
        for k in range(2 if drawers else 1):
            span = (height - leg - 0.028) / (2 if drawers else 1)
            y = leg + 0.012 + span * k
            wall.box(a, y, b, y + span - 0.006, np.stack([front * 1.02, front * 0.94]), radius=0.006, bevel=0.005)
            wall.ball((a + b) / 2, y + span * 0.55, 0.0065, palette.second)
    wall.box(x0 - 0.008, height - 0.002, x1 + 0.008, height + 0.014, wood * 1.08, radius=0.005, bevel=0.004)


def armchair(wall: Wall, rng: Rng, colour: ArrayLike, x: float, size: float, cushion: ArrayLike) -> None:
    """A plump armchair, seen from the front."""
    c = np.asarray(colour, np.float32)
    s = size
    wall.shadow([rounded(x - s * 0.42, 0.02, x + s * 0.42, s * 0.84, s * 0.2)], drop=0.04, softness=0.03, strength=0.32)
    wall.contact(x - s * 0.46, x + s * 0.46, depth=0.018, strength=0.6)
    for k in (-1, 1):
        wall.box(x + k * s * 0.34 - 0.012, 0, x + k * s * 0.34 + 0.012, s * 0.16, rgb(0.40, 0.26, 0.16), turn=0.6)
    soft = s * 0.045
    wall.box(
        x - s * 0.38, s * 0.10, x + s * 0.38, s * 0.88, np.stack([c * 1.02, c * 0.88]), radius=s * 0.18, bevel=soft
    )
    wall.fill([rect(x - s * 0.26, s * 0.36, x + s * 0.26, s * 0.46)], rgb(0.08, 0.05, 0.06), alpha=0.22)
    wall.box(
        x - s * 0.30, s * 0.24, x + s * 0.30, s * 0.40, np.stack([c * 1.12, c * 0.94]), radius=s * 0.07, bevel=soft
    )
    wall.box(
        x - s * 0.36,
        s * 0.09,
        x + s * 0.36,
        s * 0.26,
        np.stack([c * 0.84, c * 0.74]),
        radius=s * 0.03,
        bevel=soft * 0.6,
    )
    for k in (-1, 1):
        a = x + k * s * 0.37
        wall.box(
            a - s * 0.09, s * 0.09, a + s * 0.09, s * 0.52, np.stack([c * 1.08, c * 0.82]), radius=s * 0.09, bevel=soft
        )
    if rng.random() < 0.8:
        q = np.asarray(cushion, np.float32)
        wall.box(
            x - s * 0.16, s * 0.39, x + s * 0.13, s * 0.64, np.stack([q, q * 0.85]), radius=s * 0.05, bevel=soft * 1.1
        )


def floor_lamp(wall: Wall, x: float, height: float, shade: ArrayLike, lit: float) -> None:
    """A standing lamp. ``lit``, 0 to 1, is how strongly its shade shines; its light on the room is not drawn here."""
    wall.contact(x - 0.06, x + 0.06)
    wall.fill([strip(((x, 0.01), (x, height)), 0.010)], rgb(0.30, 0.22, 0.18), turn=0.6)
    wall.fill([ellipse(x, 0.008, 0.055, 0.012)], rgb(0.30, 0.22, 0.18), bevel=0.004)
    lamp_shade(wall, x, height - 0.02, 0.15, shade, lit)


def lamp_shade(wall: Wall, x: float, y: float, size: float, colour: ArrayLike, lit: float) -> None:
    """A tapered shade, its lower edge at y."""
    w = size
    c = np.asarray(colour, np.float32)
    glowing = np.stack([mix(c, rgb(1.0, 0.80, 0.50), lit * 0.75), mix(c * 0.95, rgb(1.0, 0.93, 0.72), lit * 0.95)])
    shape = np.array(((x - w * 0.34, y + w * 0.78), (x + w * 0.34, y + w * 0.78), (x + w * 0.56, y), (x - w * 0.56, y)))
    wall.fill([shape], glowing, turn=0.45 * (1 - 0.75 * lit), bevel=0.004)


def table_lamp(wall: Wall, x: float, y: float, size: float, base: ArrayLike, shade: ArrayLike, lit: float) -> None:
    """A lamp with a turned foot."""
    foot = lathe(x, y + size * 0.55, y, [size * f for f in (0.03, 0.05, 0.15, 0.17, 0.08, 0.12)])
    wall.fill([foot], base, turn=0.7, bevel=0.004, gloss=0.2)
    lamp_shade(wall, x, y + size * 0.5, size * 0.62, shade, lit)


def bunting(wall: Wall, palette: Palette, x0: float, x1: float, y: float, sag: float) -> None:
    """A string of little flags."""
    n = max(6, round((x1 - x0) / 0.075))
    t = np.linspace(0, 1, 40)
    rope = np.stack([x0 + (x1 - x0) * t, y - sag * 4 * t * (1 - t)], -1)
    wall.fill([strip(rope, 0.003)], palette.panel * 0.8)
    tones = (palette.accent, palette.second, palette.third, palette.panel)
    for k in range(n):
        f = (k + 0.5) / n
        cx, cy = x0 + (x1 - x0) * f, y - sag * 4 * f * (1 - f)
        w = (x1 - x0) / n * 0.40
        flag = np.array(((cx - w, cy), (cx + w, cy), (cx, cy - w * 2.3)))
        wall.shadow([flag], drop=0.008, softness=0.004, strength=0.18)
        wall.fill([flag], tones[k % 4], bevel=0.004)


def fairy_lights(wall: Wall, x0: float, x1: float, y: float, sag: float, lit: float) -> None:
    """A string of small warm bulbs; glowing when ``lit``."""
    n = max(7, round((x1 - x0) / 0.06))
    t = np.linspace(0, 1, 40)
    wall.fill([strip(np.stack([x0 + (x1 - x0) * t, y - sag * 4 * t * (1 - t)], -1), 0.0025)], rgb(0.28, 0.30, 0.26))
    for k in range(n):
        f = (k + 0.5) / n
        p = wall.at(((x0 + (x1 - x0) * f, y - sag * 4 * f * (1 - f) - 0.010),))[0]
        r = 0.0075 * wall.unit
        wall.fill([ellipse(x0 + (x1 - x0) * f, y - sag * 4 * f * (1 - f) - 0.010, 0.007, 0.009)], rgb(1.0, 0.90, 0.66))
        if lit > 0:
            glow(wall.image, p[0], p[1], r * 6, r * 6, rgb(1.0, 0.76, 0.40), 0.55 * lit)


def wall_shelf(
    wall: Wall, rng: Rng, palette: Palette, x0: float, x1: float, y: float, wood: ArrayLike, toys: Toys
) -> None:
    """A board on the wall with a few things on it."""
    wood = np.asarray(wood, np.float32)
    wall.shadow([rect(x0, y - 0.016, x1, y)], drop=0.03, softness=0.014, strength=0.34)
    x = x0 + 0.03
    while x < x1 - 0.05:
        kind = rng.random()
        if kind < 0.4:
            w = 0.06 + 0.05 * rng.random()
            books(wall, rng, palette, x, min(x + w, x1 - 0.01), y, 0.085)
            x += w + 0.03
        elif kind < 0.4 + 0.45 * toys.share:
            toy(wall, rng, palette, x + 0.035, y, 0.065, toys)
            x += 0.095
        elif kind < 0.88:
            vase(wall, rng, palette, x + 0.02, y, 0.06 + 0.02 * rng.random())
            x += 0.075
        else:
            potted_plant(wall, rng, palette, x + 0.03, y, 0.12)
            x += 0.10
    wall.box(x0, y - 0.016, x1, y, wood, radius=0.003, bevel=0.004)


def curtain(
    wall: Wall, x0: float, x1: float, top: float, bottom: float, colour: ArrayLike, *, tied: bool, seed: int
) -> None:
    """One hanging curtain between two x; a tied one is gathered toward ``x0``."""
    c = np.asarray(colour, np.float32)
    t = np.linspace(0, 1, 40)
    pinch = 1 - (0.62 * np.exp(-(((t - 0.62) / 0.26) ** 2)) if tied else 0.0) * np.ones_like(t)
    y = top + (bottom - top) * t
    inner = x0 + (x1 - x0) * pinch
    shape = wall.at(np.concatenate([np.stack([np.full_like(t, x0), y], -1), np.stack([inner, y], -1)[::-1]]))
    height, width = wall.image.shape[:2]
    ax, ay = (int(v) for v in np.clip(np.floor(shape.min(0)) - 1, 0, (width, height)))
    bx, by = (int(v) for v in np.clip(np.ceil(shape.max(0)) + 2, 0, (width, height)))
    if bx - ax < 2 or by - ay < 2:
        return
    rows = (np.arange(ay, by, dtype=np.float32) + 0.5 - float(shape[:, 1].min())) / float(np.ptp(shape[:, 1]))
    reach = np.interp(rows, t, pinch).astype(np.float32)[:, None]
    start = float(wall.at(((x0, 0),))[0, 0])
    s = ((np.arange(ax, bx, dtype=np.float32) + 0.5 - start) / ((x1 - x0) * wall.unit))[None] / reach
    rng = np.random.default_rng((seed, 31))
    a, b = rng.random(2) * 6
    folds = max(3.0, abs(x1 - x0) / 0.026)
    phase = s * np.float32(folds * 2 * np.pi) + np.float32(1.2) * np.sin(s * 5 + a) + rows[:, None] * np.float32(0.5)
    crease = np.cos(phase) * np.float32(0.6) + np.float32(0.4) * np.cos(phase * np.float32(0.53) + b)
    tone = np.float32(0.90) + np.float32(0.15) * crease.astype(np.float32)
    if tied:
        tone = tone * (1 - np.float32(0.22) * np.exp(-(((rows - 0.62) / 0.035) ** 2)))[:, None]
    part: Image = wall.image[ay:by, ax:bx]
    blend(part, np.clip(c * tone[..., None], 0, 1), polygon_mask(part.shape[:2], [shape - (ax, ay)]))
