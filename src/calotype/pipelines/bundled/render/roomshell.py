"""A room without its furniture: wallpaper, floor, rug, side wall, ceiling."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.ambience import Tints
from calotype.pipelines.bundled.render.canvas import (
    Image,
    blend,
    ellipse,
    fill_polygon,
    mix,
    polygon_mask,
)
from calotype.pipelines.bundled.render.floors import flooring
from calotype.pipelines.bundled.render.interior import Palette, Wall
from calotype.pipelines.bundled.render.light import Vector, rgb
from calotype.pipelines.bundled.render.masonry import walling
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.planks import birch, cherry, driftwood, oak, pine, planks, walnut
from calotype.pipelines.bundled.render.roomplan import EYE, FAR, RoomPlan
from calotype.pipelines.bundled.render.solids import Points, cast, rect
from calotype.pipelines.bundled.render.stage import Clearing
from calotype.pipelines.bundled.rooms import Use
from calotype.pipelines.bundled.scene import Scene

_CEILING = 0.93


def paper_wall(wall: Wall, plan: RoomPlan, palette: Palette, rng: np.random.Generator, tints: Tints) -> None:
    """Wall colour and what is printed or panelled on it, down to the skirting board; or what the prompt has it of."""
    image, u = wall.image, wall.unit
    rows = max(1, round(plan.floor))
    part = image[:rows]
    width = part.shape[1]
    x = ((np.arange(width, dtype=np.float32) + 0.5) - np.float32(plan.x)) / np.float32(u)
    y = (np.float32(plan.floor) - np.arange(rows, dtype=np.float32) - 0.5) / np.float32(u)
    if tints.masonry is not None:
        part[:] = walling(tints.masonry, x[None], -y[:, None], 1 / u, int(rng.integers(1 << 30)), tints.wall)
        return
    part[:] = palette.wall
    kind = int(rng.choice(5, p=(0.26, 0.22, 0.26, 0.13, 0.13)))
    tone = mix(palette.wall, palette.panel, 0.30) if palette.wall.mean() > 0.6 else palette.wall * 1.10
    if kind == 1:
        period = 0.05 + 0.05 * rng.random()
        wave = np.abs(x / period - np.floor(x / period) - 0.5)
        blend(part, tone, np.broadcast_to(np.clip((wave - 0.25) * period * u + 0.5, 0, 1), (rows, width)))
    if kind >= 3:
        step = 0.075 + 0.03 * rng.random()
        shapes: list[Points] = []
        for j in range(-1, int(plan.top / step) + 2):
            for i in range(int(plan.left / step) - 1, int(plan.right / step) + 2):
                cx, cy = (i + 0.5 * (j & 1)) * step, j * step
                if kind == 3:
                    shapes.append(ellipse(cx, cy, 0.0075, 0.0075, 20))
                else:
                    for a in (0.5, 1.57, 2.64):
                        t = np.linspace(0, np.pi, 8)
                        d = np.array((np.cos(a), np.sin(a)))
                        n = np.array((-d[1], d[0]))
                        lobe = 0.012 * np.sin(t)[:, None] * n * 0.3
                        spine = np.array((cx, cy)) + d * np.linspace(0, 0.022, 8)[:, None]
                        shapes.append(np.concatenate([spine + lobe, (spine - lobe)[::-1]]))
        blend(part, tone, polygon_mask((rows, width), [wall.at(s) for s in shapes]))
    if kind == 2:
        rail = 0.15 + 0.05 * rng.random()
        lower = palette.panel if palette.wall.mean() > 0.6 else mix(palette.wall, palette.panel, 0.25)
        wall.fill([rect(plan.left - 0.1, 0, plan.right + 0.1, rail)], lower)
        step = 0.13 + 0.08 * rng.random()
        for i in range(int(plan.left / step) - 1, int(plan.right / step) + 2):
            wall.box(
                i * step + 0.016, 0.055, (i + 1) * step - 0.016, rail - 0.022, lower * 0.99, bevel=0.004, strength=-0.2
            )
            wall.box(
                i * step + 0.022, 0.061, (i + 1) * step - 0.022, rail - 0.028, lower * 1.01, bevel=0.004, strength=0.2
            )
        wall.box(plan.left - 0.1, rail, plan.right + 0.1, rail + 0.014, lower * 1.02, bevel=0.004, radius=0.004)
        wall.shadow(
            [rect(plan.left - 0.1, rail - 0.004, plan.right + 0.1, rail)], drop=0.006, softness=0.004, strength=0.25
        )
    grain = sample("fine", x[None] * np.float32(420), y[:, None] * np.float32(420)) - np.float32(0.5)
    part *= (1 + np.float32(0.030) * grain)[..., None]


def lay_floor(image: Image, plan: RoomPlan, palette: Palette, scene: Scene, rng: np.random.Generator) -> None:
    """Boards, or a soft carpet, in perspective."""
    first = max(0, int(plan.floor))
    height, width = image.shape[:2]
    if first >= height:
        return
    u = plan.unit
    y = (np.arange(first, height, dtype=np.float32) + 0.5 - np.float32(plan.floor - EYE * u))[:, None]
    z = np.float32(EYE * u) / np.maximum(y, np.float32(EYE * u * 0.98))
    x = (np.arange(width, dtype=np.float32) + 0.5 - np.float32(plan.x))[None] / np.float32(u) * z
    depth = np.broadcast_to(z * np.float32(FAR), x.shape)
    if rng.random() < 0.14 and plan.decor.flooring is None:
        tuft = sample("fine", x * 620, depth * 620) * 0.6 + sample("cloud", x * 160, depth * 160) * 0.4
        base = mix(palette.panel, palette.third, 0.25)
        image[first:] = base * (np.float32(0.86) + np.float32(0.22) * tuft)[..., None]
        return
    wood = (oak, walnut, pine, cherry, birch, driftwood)[int(rng.choice(6, p=(0.3, 0.14, 0.2, 0.12, 0.16, 0.08)))]()
    board = 0.06 + 0.05 * rng.random()
    footprint = (z / np.float32(u)).astype(np.float32)
    if scene.room.use is Use.SILL:
        _lay_sill(image, first, palette)
        return
    if plan.decor.flooring is not None:
        laid = plan.decor.flooring, plan.decor.floor
        image[first:] = flooring(*laid, x, depth, footprint, scene.seed % 2**31)
        return
    if rng.random() < 0.6:
        image[first:] = planks(x, depth, footprint, wood, scene.seed % 2**31, board=board, length=0.9)
    else:
        steep = footprint * z * np.float32(FAR / EYE)
        image[first:] = planks(depth, x, steep, wood, scene.seed % 2**31, board=board, length=1.1)


def _lay_sill(image: Image, first: int, palette: Palette) -> None:
    """A broad board of painted wood, its front edge near the foot of the picture."""
    rows = len(image) - first
    t = np.linspace(0, 1, rows, dtype=np.float32)[:, None, None]
    paint = mix(palette.panel, 1.0, 0.5)
    x = np.arange(image.shape[1], dtype=np.float32)[None]
    grain = sample("fine", x * 0.10, np.arange(rows, dtype=np.float32)[:, None] * 1.6) - np.float32(0.5)
    tone = paint * (np.float32(0.86) + np.float32(0.14) * t) * (1 + np.float32(0.035) * grain)[..., None]
    edge, lip = 0.90, 0.93
    tone = np.where(t > edge, paint * 1.04, tone)
    tone = np.where(t > lip, paint * 0.70, tone)
    image[first:] = np.clip(tone, 0, 1)


def lay_rug(image: Image, plan: RoomPlan, palette: Palette, clearing: Clearing, rng: np.random.Generator) -> None:
    """A round or a square rug around the clearing."""
    decor = plan.decor
    if (plan.lush < 0.12 or rng.random() < 0.12) and decor.rug is not True:
        return
    z = EYE * plan.unit / max(clearing.y * image.shape[0] - plan.floor + EYE * plan.unit, 1e-3)
    z = float(np.clip(z, 0.42, 0.8))
    cx = ((clearing.x - 0.5) * 0.7 * image.shape[1]) / plan.unit * z
    cz = z * FAR + 0.05
    rx, rz = 0.27 + 0.05 * rng.random(), 0.22 + 0.03 * rng.random()
    if decor.rug:
        rx, rz = rx * 1.35, rz * 1.25
    a, b, c = palette.accent, palette.panel, palette.second
    if rng.random() < 0.35:
        a, c = c, a
    round_ = rng.random() < 0.62 if decor.round_rug is None else decor.round_rug
    if decor.rug_colour is not None:
        a, b, c = rgb(*decor.rug_colour), mix(rgb(*decor.rug_colour), 1.0, 0.45), rgb(*decor.rug_colour) * 0.7

    def shape(f: float) -> Points:
        if round_:
            return plan.on_floor(ellipse(cx, cz, rx * f, rz * f, 96))
        grow = rx * (f - 1)
        p = rect(cx - rx * 1.15 - grow, cz - rz - grow, cx + rx * 1.15 + grow, cz + rz + grow)
        return plan.on_floor(p)

    cast(image, [shape(1.03)], dy=0.008 * plan.unit, softness=0.012 * plan.unit, strength=0.45)
    thick = 0.008 * plan.unit
    _fill(image, [shape(1.0) + np.array((0, thick))], a * 0.55)
    design = int(rng.integers(4))
    rings = (
        ((1.0, a), (0.93, b), (0.88, a), (0.55, mix(a, b, 0.35)), (0.50, a)),
        (
            (1.0, mix(a, b, 0.5)),
            (0.80, mix(a, b, 0.75)),
            (0.60, mix(a, b, 0.5)),
            (0.40, mix(a, b, 0.75)),
            (0.20, mix(a, b, 0.5)),
        ),
        ((1.0, c), (0.90, b), (0.84, mix(b, a, 0.85))),
        ((1.0, mix(b, a, 0.30)), (0.95, mix(b, c, 0.7)), (0.91, mix(b, a, 0.30)), (0.60, mix(b, a, 0.45))),
    )[design]
    for f, tone in rings:
        _fill(image, [shape(f)], np.clip(tone, 0, 1))
    if design == 2 and not round_:
        n = 7
        for k in range(n):
            x = cx + rx * 1.9 * ((k + 0.5) / n - 0.5)
            d = rx * 0.10
            diamond = np.array(((x - d, cz), (x, cz - d * 1.6), (x + d, cz), (x, cz + d * 1.6)))
            _fill(image, [plan.on_floor(diamond)], b)
    p = shape(1.0)
    height, width = image.shape[:2]
    x0, y0 = (int(v) for v in np.clip(np.floor(p.min(0)), 0, (width, height)))
    x1, y1 = (int(v) for v in np.clip(np.ceil(p.max(0)) + 1, 0, (width, height)))
    if x1 - x0 > 1 and y1 - y0 > 1:
        mask = polygon_mask((y1 - y0, x1 - x0), [p - (x0, y0)])
        v = (np.arange(y0, y1, dtype=np.float32)[:, None] / plan.unit) * 1400
        h = (np.arange(x0, x1, dtype=np.float32)[None] / plan.unit) * 900
        pile = (sample("fine", h, v) - np.float32(0.5)) * np.float32(0.11) * mask
        image[y0:y1, x0:x1] *= (1 + pile)[..., None]


def _fill(image: Image, shapes: list[Points], colour: Vector) -> None:
    for s in shapes:
        fill_polygon(image, s, colour)


def side_wall(wall: Wall, plan: RoomPlan, palette: Palette) -> None:
    """The wall that comes toward the viewer past the corner, with its skirting board."""
    if plan.corner is None:
        return
    c = plan.corner
    edge = (plan.right if c > 0 else plan.left) * 1.2
    out = edge / c

    def toward(y: float) -> float:
        return EYE + (y - EYE) * out

    height = max(plan.top + 0.1, 1.6)
    tone = palette.wall * 0.92
    wall.fill([np.array(((c, 0), (edge, toward(0)), (edge, toward(height)), (c, height)))], tone)
    wall.fill([np.array(((c, 0), (edge, toward(0)), (edge, toward(0.035)), (c, 0.035)))], palette.panel * 0.93)
    wall.fill([np.array(((c, 0.032), (edge, toward(0.032)), (edge, toward(0.036)), (c, 0.036)))], palette.panel)
    cast(
        wall.image,
        [wall.at(np.array(((c, -0.004), (edge, toward(-0.004)), (edge, toward(0)), (c, 0))))],
        softness=0.006 * wall.unit,
        strength=0.4,
    )


def ceiling(wall: Wall, plan: RoomPlan, palette: Palette) -> None:
    """In a tall frame: the ceiling and its moulding."""
    if plan.top < _CEILING:
        return
    far = plan.right * 3
    wall.fill([rect(-far, _CEILING, far, plan.top + 0.1)], np.stack([palette.panel * 0.88, palette.panel]))
    wall.box(-far, _CEILING - 0.028, far, _CEILING + 0.004, palette.panel * 1.0, bevel=0.006, strength=0.2)
    wall.shadow([rect(-far, _CEILING - 0.028, far, _CEILING - 0.02)], drop=0.012, softness=0.008, strength=0.3)
