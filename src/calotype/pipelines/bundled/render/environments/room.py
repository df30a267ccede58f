"""A room: child's bedroom, living room or study, by daylight through its window or by lamp light."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np

from calotype.pipelines.bundled.scene import Scene, Time
from calotype.pipelines.bundled.render.canvas import Image, blend, blur, ellipse, fill_polygon, glow, mix, smoothstep
from calotype.pipelines.bundled.render.furniture import (
    armchair,
    bookcase,
    bunting,
    cabinet,
    curtain,
    fairy_lights,
    floor_lamp,
    lamp_shade,
    picture,
    potted_plant,
    table_lamp,
    toy,
    vase,
    wall_shelf,
)
from calotype.pipelines.bundled.render.interior import Indoors, Palette, Wall, choose_palette, indoors_of, lit_elements, outside, stream
from calotype.pipelines.bundled.render.light import Light, Vector, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.planks import birch, cherry, driftwood, oak, pine, planks, walnut
from calotype.pipelines.bundled.render.solids import Key, Points, arch, cast, coverage, rect, rounded
from calotype.pipelines.bundled.render.stage import Clearing, Stage

Use = Literal["nursery", "living", "study"]

_EYE = 0.24
"""Height of the eye over the floor where it meets the wall, in units of the wall."""
_FAR = 1.1
"""Distance to the wall, in the same units."""
_CEILING = 0.93

_HINTS: dict[str, Use] = {
    "teddy bear": "nursery", "ball": "nursery", "doll": "nursery", "toy": "nursery", "kite": "nursery", "yo-yo": "nursery",
    "crib": "nursery", "puzzle": "nursery", "rocking horse": "nursery", "sofa": "living", "couch": "living",
    "television": "living", "fireplace": "living", "desk": "study", "computer": "study", "laptop": "study", "book": "study",
}  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class _Plan:
    """The room before anything is drawn. Lengths are in wall units, x from the vanishing point."""

    use: Use
    side: float
    """-1 or 1: the side of the window."""
    unit: float
    x: float
    floor: float
    left: float
    right: float
    top: float
    corner: float | None
    """Where the side wall begins, on the side away from the window."""
    window_x: float
    window_width: float
    window_low: float
    window_high: float
    arched: bool
    panes: tuple[int, int]
    lamp: tuple[float, float]
    """Where the lamp shines from."""
    lush: float

    def on_floor(self, points: Points) -> Points:
        """Pixels of floor points (x, distance from the eye)."""
        z = np.maximum(points[:, 1], 0.05) / _FAR
        return np.stack(
            [self.x + points[:, 0] / z * self.unit, self.floor + _EYE * self.unit * (1 / z - 1)], -1
        )


def _plan(scene: Scene, width: int, height: int, clearing: Clearing) -> _Plan:
    rng = stream(scene, 1)
    use: Use = ("nursery", "living", "study")[int(rng.choice(3, p=(0.42, 0.36, 0.22)))]
    use = next((_HINTS[e.asset] for e in scene.elements if e.asset in _HINTS), use)
    coin = 1.0 if rng.random() < 0.5 else -1.0
    side = float(np.sign(scene.camera.sun_x)) if abs(scene.camera.sun_x) > 0.05 else coin
    floor = (0.60 - 0.05 * scene.camera.horizon) * height
    unit = min(height, 1.05 * width) * 1.14**scene.camera.zoom
    x = width * (0.5 + 0.06 * (rng.random() - 0.5))
    left, right, top = -x / unit, (width - x) / unit, floor / unit
    half = min(-left, right)
    tall = rng.random()
    high = min(top - 0.055, 0.50 + 0.10 * tall)
    span = 0.25 + 0.13 * rng.random()
    centre = side * (0.265 + (half - 0.5) * (0.25 + 0.4 * rng.random()))
    has_corner = rng.random() < (0.5 if half < 0.7 else 0.75)
    corner = -side * (half - 0.06 - 0.09 * rng.random()) if has_corner else None
    return _Plan(
        use=use,
        side=side,
        unit=unit,
        x=x,
        floor=floor,
        left=left,
        right=right,
        top=top,
        corner=corner,
        window_x=centre,
        window_width=span,
        window_low=0.155 + 0.05 * rng.random(),
        window_high=high,
        arched=rng.random() < 0.25,
        panes=((2, 2), (2, 3), (3, 2), (1, 2), (2, 1))[int(rng.choice(5, p=(0.35, 0.2, 0.2, 0.1, 0.15)))],
        lamp=(-side * (0.16 + 0.2 * rng.random() + 0.5 * max(0, half - 0.5)), 0.40),
        lush=float(np.clip(0.5 + 0.5 * scene.atmosphere.lushness, 0, 1)),
    )


def _paper(wall: Wall, plan: _Plan, palette: Palette, rng: np.random.Generator) -> None:
    """Wall colour and what is printed or panelled on it, down to the skirting board."""
    image, u = wall.image, wall.unit
    rows = max(1, round(plan.floor))
    part = image[:rows]
    width = part.shape[1]
    x = ((np.arange(width, dtype=np.float32) + 0.5) - np.float32(plan.x)) / np.float32(u)
    y = (np.float32(plan.floor) - np.arange(rows, dtype=np.float32) - 0.5) / np.float32(u)
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
        blend(part, tone, coverage((rows, width), [wall.at(s) for s in shapes]))
    if kind == 2:
        rail = 0.15 + 0.05 * rng.random()
        lower = palette.panel if palette.wall.mean() > 0.6 else mix(palette.wall, palette.panel, 0.25)
        wall.fill([rect(plan.left - 0.1, 0, plan.right + 0.1, rail)], lower)
        step = 0.13 + 0.08 * rng.random()
        for i in range(int(plan.left / step) - 1, int(plan.right / step) + 2):
            wall.box(i * step + 0.016, 0.055, (i + 1) * step - 0.016, rail - 0.022, lower * 0.99, bevel=0.004, strength=-0.2)
            wall.box(i * step + 0.022, 0.061, (i + 1) * step - 0.022, rail - 0.028, lower * 1.01, bevel=0.004, strength=0.2)
        wall.box(plan.left - 0.1, rail, plan.right + 0.1, rail + 0.014, lower * 1.02, bevel=0.004, radius=0.004)
        wall.shadow([rect(plan.left - 0.1, rail - 0.004, plan.right + 0.1, rail)], drop=0.006, softness=0.004, strength=0.25)
    grain = sample("fine", x[None] * np.float32(420), y[:, None] * np.float32(420)) - np.float32(0.5)
    part *= (1 + np.float32(0.030) * grain)[..., None]


def _floor(image: Image, plan: _Plan, palette: Palette, scene: Scene, rng: np.random.Generator) -> None:
    """Boards, or a soft carpet, in perspective."""
    first = max(0, int(plan.floor))
    height, width = image.shape[:2]
    if first >= height:
        return
    u = plan.unit
    y = (np.arange(first, height, dtype=np.float32) + 0.5 - np.float32(plan.floor - _EYE * u))[:, None]
    z = np.float32(_EYE * u) / np.maximum(y, np.float32(_EYE * u * 0.98))
    x = (np.arange(width, dtype=np.float32) + 0.5 - np.float32(plan.x))[None] / np.float32(u) * z
    depth = np.broadcast_to(z * np.float32(_FAR), x.shape)
    if rng.random() < 0.14:
        tuft = sample("fine", x * 620, depth * 620) * 0.6 + sample("cloud", x * 160, depth * 160) * 0.4
        base = mix(palette.panel, palette.third, 0.25)
        image[first:] = base * (np.float32(0.86) + np.float32(0.22) * tuft)[..., None]
        return
    wood = (oak, walnut, pine, cherry, birch, driftwood)[int(rng.choice(6, p=(0.3, 0.14, 0.2, 0.12, 0.16, 0.08)))]()
    board = 0.06 + 0.05 * rng.random()
    footprint = (z / np.float32(u)).astype(np.float32)
    if rng.random() < 0.6:
        image[first:] = planks(x, depth, footprint, wood, scene.seed % 2**31, board=board, length=0.9)
    else:
        steep = footprint * z * np.float32(_FAR / _EYE)
        image[first:] = planks(depth, x, steep, wood, scene.seed % 2**31, board=board, length=1.1)


def _rug(image: Image, plan: _Plan, palette: Palette, clearing: Clearing, rng: np.random.Generator) -> None:
    """A round or a square rug around the clearing."""
    if plan.lush < 0.12 or rng.random() < 0.12:
        return
    z = _EYE * plan.unit / max(clearing.y * image.shape[0] - plan.floor + _EYE * plan.unit, 1e-3)
    z = float(np.clip(z, 0.42, 0.8))
    cx = ((clearing.x - 0.5) * 0.7 * image.shape[1]) / plan.unit * z
    cz = z * _FAR + 0.05
    rx, rz = 0.27 + 0.05 * rng.random(), 0.22 + 0.03 * rng.random()
    a, b, c = palette.accent, palette.panel, palette.second
    if rng.random() < 0.35:
        a, c = c, a
    round_ = rng.random() < 0.62

    def shape(f: float) -> Points:
        if round_:
            return plan.on_floor(ellipse(cx, cz, rx * f, rz * f, 96))
        grow = rx * (f - 1)
        p = rect(cx - rx * 1.15 - grow, cz - rz - grow, cx + rx * 1.15 + grow, cz + rz + grow)
        return plan.on_floor(p)

    cast(image, [shape(1.03)], dy=0.008 * plan.unit, softness=0.012 * plan.unit, strength=0.45)
    thick = 0.008 * plan.unit
    _fill(image, [shape(1.0) + (0, thick)], a * 0.55)
    design = int(rng.integers(4))
    rings = (
        ((1.0, a), (0.93, b), (0.88, a), (0.55, mix(a, b, 0.35)), (0.50, a)),
        ((1.0, mix(a, b, 0.5)), (0.80, mix(a, b, 0.75)), (0.60, mix(a, b, 0.5)), (0.40, mix(a, b, 0.75)), (0.20, mix(a, b, 0.5))),
        ((1.0, c), (0.90, b), (0.84, mix(b, a, 0.85))),
        ((1.0, b), (0.95, mix(b, c, 0.25)), (0.90, b)),
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
        mask = coverage((y1 - y0, x1 - x0), [p - (x0, y0)])
        v = (np.arange(y0, y1, dtype=np.float32)[:, None] / plan.unit) * 2600
        h = (np.arange(x0, x1, dtype=np.float32)[None] / plan.unit) * 1700
        pile = (sample("fine", h, v) - np.float32(0.5)) * np.float32(0.20) * mask
        image[y0:y1, x0:x1] *= (1 + pile)[..., None]


def _fill(image: Image, shapes: list[Points], colour: Vector) -> None:
    for s in shapes:
        fill_polygon(image, s, colour)


def _side_wall(wall: Wall, plan: _Plan, palette: Palette) -> None:
    """The wall that comes toward the viewer past the corner, with its skirting board."""
    if plan.corner is None:
        return
    c = plan.corner
    edge = (plan.right if c > 0 else plan.left) * 1.2
    out = edge / c

    def toward(y: float) -> float:
        return _EYE + (y - _EYE) * out

    height = max(plan.top + 0.1, 1.6)
    tone = palette.wall * 0.92
    wall.fill([np.array(((c, 0), (edge, toward(0)), (edge, toward(height)), (c, height)))], tone)
    wall.fill([np.array(((c, 0), (edge, toward(0)), (edge, toward(0.035)), (c, 0.035)))], palette.panel * 0.93)
    wall.fill([np.array(((c, 0.032), (edge, toward(0.032)), (edge, toward(0.036)), (c, 0.036)))], palette.panel)
    cast(wall.image, [wall.at(np.array(((c, -0.004), (edge, toward(-0.004)), (edge, toward(0)), (c, 0))))], softness=0.006 * wall.unit, strength=0.4)


def _ceiling(wall: Wall, plan: _Plan, palette: Palette) -> None:
    """In a tall frame: the ceiling and its moulding."""
    if plan.top < _CEILING:
        return
    far = plan.right * 3
    wall.fill([rect(-far, _CEILING, far, plan.top + 0.1)], np.stack([palette.panel * 0.88, palette.panel]))
    wall.box(-far, _CEILING - 0.028, far, _CEILING + 0.004, palette.panel * 1.0, bevel=0.006, strength=0.2)
    wall.shadow([rect(-far, _CEILING - 0.028, far, _CEILING - 0.02)], drop=0.012, softness=0.008, strength=0.3)


def _window(wall: Wall, plan: _Plan, palette: Palette, scene: Scene, light: Light, tint: Vector) -> None:
    """The view, the sash and the casing. Drawn after the room is lit, in colours of its own light."""
    x0, x1 = plan.window_x - plan.window_width / 2, plan.window_x + plan.window_width / 2
    y0, y1 = plan.window_low, plan.window_high
    outline = _opening(x0, y0, x1, y1, plan.arched)
    casing = _opening(x0 - 0.026, y0 - 0.004, x1 + 0.026, y1 + 0.026, plan.arched)
    white = np.clip(mix(palette.panel, rgb(1, 1, 1), 0.4) * tint, 0, 1)
    wall.shadow([casing], drop=0.012, softness=0.012, strength=0.28)
    wall.fill([casing], white, bevel=0.006, strength=0.35)
    shape = wall.at(outline)
    height, width = wall.image.shape[:2]
    ax, ay = (int(v) for v in np.floor(shape.min(0)))
    bx, by = (int(v) for v in np.ceil(shape.max(0)))
    view = outside(scene, light, bx - ax, by - ay, 1)
    cx0, cy0, cx1, cy1 = max(ax, 0), max(ay, 0), min(bx, width), min(by, height)
    if cx1 > cx0 and cy1 > cy0:
        mask = coverage((cy1 - cy0, cx1 - cx0), [shape - (cx0, cy0)])
        blend(wall.image[cy0:cy1, cx0:cx1], view[cy0 - ay : cy1 - ay, cx0 - ax : cx1 - ax], mask)
    reveal = [rect(x0, y0, x0 + 0.006, y1), rect(x1 - 0.006, y0, x1, y1)]
    wall.fill([reveal[0 if wall.key.x < 0 else 1]], rgb(0.1, 0.1, 0.15), alpha=0.18)
    cols, rows = plan.panes
    w = 0.0065
    for i in range(1, cols):
        x = x0 + (x1 - x0) * i / cols
        wall.box(x - w, y0, x + w, y1 - 0.002, white, bevel=0.003, strength=0.35)
    for j in range(1, rows):
        y = y0 + (y1 - y0) * j / rows
        wall.box(x0, y - w, x1, y + w, white, bevel=0.003, strength=0.35)
    wall.box(x0, y0, x1, y0 + 0.012, white, bevel=0.003)
    wall.shadow([rect(x0 - 0.04, y0 - 0.030, x1 + 0.04, y0 - 0.016)], drop=0.022, softness=0.010, strength=0.35)
    wall.box(x0 - 0.045, y0 - 0.026, x1 + 0.045, y0 - 0.002, white, radius=0.004, bevel=0.006, strength=0.4)


def _opening(x0: float, y0: float, x1: float, y1: float, arched: bool) -> Points:
    return arch(x0, -y1, x1, -y0) * (1, -1) if arched else rect(x0, y0, x1, y1)


def _patch(plan: _Plan, shape: tuple[int, int], scale: float) -> Image:
    """Where the sun through the panes falls on the floor: a mask at a reduced size."""
    cols, rows = plan.panes
    x0, y0 = plan.window_x - plan.window_width / 2, plan.window_low
    w, h = plan.window_width / cols, (plan.window_high - plan.window_low) / rows
    shapes = []
    for i in range(cols):
        for j in range(rows):
            quad = rect(x0 + i * w + 0.008, y0 + j * h + 0.008, x0 + (i + 1) * w - 0.008, y0 + (j + 1) * h - 0.008)
            quad = np.stack([quad[:, 0] * 0.92 - plan.side * quad[:, 1] * 0.42, _FAR - 0.12 - quad[:, 1] * 1.02], -1)
            shapes.append(plan.on_floor(quad) * scale)
    return blur(coverage(shape, shapes), 0.005 * plan.unit * scale)


def _illuminate(image: Image, plan: _Plan, inside: Indoors) -> None:
    """Multiplies the painted room by its light, computed on a coarse grid; the sun patch on a finer one."""
    height, width = image.shape[:2]
    step = max(1, min(height, width) // 160)
    h, w = -(-height // step), -(-width // step)
    u = plan.unit
    x = (((np.arange(w, dtype=np.float32) + 0.5) * step) - np.float32(plan.x))[None] / np.float32(u)
    y = (np.float32(plan.floor) - ((np.arange(h, dtype=np.float32) + 0.5) * step))[:, None] / np.float32(u)
    wy = (plan.window_low + plan.window_high) / 2
    on_wall = smoothstep(y, -0.004, 0.004)
    from_window = np.exp(-((x - plan.window_x) ** 2) * 3.4 - (y - wy) ** 2 * 2.6)
    sheen = np.exp(-((x - plan.window_x * 0.5) ** 2) * 3.0) * smoothstep(y, 0.02, -0.16)
    lx, ly = plan.lamp
    from_lamp = np.exp(-((x - lx) ** 2) * 5.5 - (y - ly) ** 2 * 4.5) + 0.30 * np.exp(-((x - lx) ** 2 + (y - ly) ** 2) * 1.2)
    lamp_floor = 0.9 * np.exp(-((x - lx * 0.7) ** 2) * 3.2 - (y + 0.12) ** 2 * 5)
    daylight = from_window * on_wall + 0.85 * sheen * (1 - on_wall)
    lamp = from_lamp * on_wall + lamp_floor * (1 - on_wall)
    total = inside.ambient + inside.window * daylight[..., None] + inside.lamp * lamp[..., None]
    shut = 1 - 0.26 * np.exp(-np.abs(y) / 0.030) - 0.10 * np.exp(-np.abs(y) / 0.12)
    shut = shut * (1 - 0.10 * smoothstep(y, plan.top - 0.30, plan.top + 0.05))
    if plan.corner is not None:
        far = (x - plan.corner) * np.sign(plan.corner)
        shut = shut * (1 - (0.14 * np.exp(-np.abs(far) / 0.05) + 0.05 * smoothstep(far, 0, 0.02)) * on_wall)
    fade = 1 - 0.16 * np.clip((np.abs(x) / max(-plan.left, plan.right)) ** 2.4 * 0.8, 0, 1) - 0.10 * smoothstep(y, -0.2, -0.5)
    total = (total * (shut * fade)[..., None]).astype(np.float32)
    full = cv2.resize(total, (width, height), interpolation=cv2.INTER_LINEAR)
    if inside.patch.max() > 0:
        first = max(0, int(plan.floor))
        half = (-(-(height - 0) // 2), -(-width // 2))
        mask = cv2.resize(_patch(plan, half, 0.5), (width, height), interpolation=cv2.INTER_LINEAR)[first:]
        full[first:] += mask[..., None] * inside.patch
    image *= full


def _pictures(wall: Wall, plan: _Plan, palette: Palette, rng: np.random.Generator, x0: float, x1: float, y0: float, y1: float) -> None:
    """One large picture, a pair, or a small gallery in a free part of the wall."""
    w, h = x1 - x0, y1 - y0
    if w < 0.12 or h < 0.10:
        return
    cx, cy = (x0 + x1) / 2, (y0 + y1) / 2
    frame = (rgb(0.62, 0.44, 0.29), rgb(0.20, 0.17, 0.16), palette.panel, rgb(0.80, 0.64, 0.36))[int(rng.integers(4))]
    s = min(w * 0.9, h * 0.95, 0.34)
    kind = int(rng.integers(4))
    if kind == 0:
        tall = rng.random() < 0.5
        a, b = (s * 0.36, s * 0.47) if tall else (s * 0.5, s * 0.36)
        picture(wall, rng, palette, cx - a, cy - b, cx + a, cy + b, frame)
    elif kind == 1:
        for k in (-1, 1):
            c = cx + k * s * 0.27
            picture(wall, rng, palette, c - s * 0.22, cy - s * 0.29, c + s * 0.22, cy + s * 0.29, frame)
    elif kind == 2:
        picture(wall, rng, palette, cx - s * 0.5, cy - s * 0.32, cx - s * 0.02, cy + s * 0.30, frame)
        picture(wall, rng, palette, cx + s * 0.05, cy + s * 0.02, cx + s * 0.42, cy + s * 0.38, frame)
        picture(wall, rng, palette, cx + s * 0.05, cy - s * 0.38, cx + s * 0.48, cy - s * 0.05, frame)
    else:
        n = 3 if w > 0.3 else 2
        q = min(s * 0.8, w / n * 0.8) / 2
        for k in range(n):
            c = cx + (k - (n - 1) / 2) * q * 2.35
            picture(wall, rng, palette, c - q, cy - q * 1.15, c + q, cy + q * 1.15, frame)


def _furnish(wall: Wall, plan: _Plan, palette: Palette, scene: Scene, lit: float) -> None:
    """What stands and hangs on the side away from the window."""
    rng = stream(scene, 3)
    s = -plan.side
    half = plan.right if s > 0 else -plan.left
    edge = abs(plan.corner) - 0.015 if plan.corner is not None else half + 0.03
    near = -abs(plan.window_x) + plan.window_width / 2 + 0.13
    wood = (rgb(0.72, 0.52, 0.34), rgb(0.50, 0.33, 0.22), rgb(0.90, 0.80, 0.66), palette.panel)[int(rng.integers(4))]
    toys = {"nursery": 0.62, "living": 0.05, "study": 0.0}[plan.use]
    top = min(plan.top - 0.05, 0.60)

    def span(a: float, b: float) -> tuple[float, float]:
        return (a, b) if s > 0 else (-b, -a)

    if plan.lush < 0.16:
        x0, x1 = span(max(near, edge - 0.40), edge - 0.04)
        _pictures(wall, plan, palette, rng, x0, x1, 0.24, top)
        if lit:
            floor_lamp(wall, plan.lamp[0], 0.42, palette.panel, lit)
        return
    kinds = {"nursery": ("bookcase", "cabinet", "shelves"), "living": ("reading", "cabinet", "bookcase"), "study": ("bookcase", "reading", "shelves")}
    kind = kinds[plan.use][int(rng.integers(3))]
    shade = (palette.panel, palette.accent, palette.second)[int(rng.integers(3))]
    if kind == "bookcase":
        w = 0.24 + 0.12 * plan.lush * rng.random() + 0.2 * max(0, half - 0.6)
        x0, x1 = span(edge - w, edge - 0.005)
        tall = min(top - 0.02, 0.44 + 0.12 * rng.random())
        bookcase(wall, rng, palette, x0, x1, tall, wood, toys)
        a, b = span(max(near, edge - w - 0.36), edge - w - 0.05)
        _pictures(wall, plan, palette, rng, a, b, 0.24, top)
        px = s * (edge - w - 0.075)
        if plan.lush > 0.4 and edge - w - 0.2 > near:
            potted_plant(wall, rng, palette, px, 0, 0.20 + 0.05 * rng.random())
        _pendant(wall, plan, edge - w - 0.08, shade, lit)
    elif kind == "cabinet":
        w = 0.36 + 0.08 * rng.random() + 0.25 * max(0, half - 0.6)
        x0, x1 = span(edge - 0.03 - w, edge - 0.03)
        tall = 0.16 + 0.05 * rng.random()
        cabinet(wall, rng, palette, x0, x1, tall, wood)
        _pictures(wall, plan, palette, rng, x0 + 0.02, x1 - 0.02, tall + 0.16, top)
        lx = plan.lamp[0] if x0 + 0.05 < plan.lamp[0] < x1 - 0.05 else (x0 + x1) / 2 + s * w * 0.28
        table_lamp(wall, lx, tall + 0.014, 0.17, palette.second, shade, lit)
        items = [x0 + w * f for f in (0.12, 0.34, 0.62, 0.86) if abs(x0 + w * f - lx) > 0.085]
        for x in items[: 1 + round(3 * plan.lush)]:
            (toy if rng.random() < toys else vase)(wall, rng, palette, x, tall + 0.014, 0.075 + 0.02 * rng.random())
        if plan.lush > 0.55 and half > 0.6:
            potted_plant(wall, rng, palette, s * (edge - w - 0.13), 0, 0.30)
    elif kind == "reading":
        cx = s * (edge - 0.20 - 0.05 * rng.random())
        _pictures(wall, plan, palette, rng, cx - 0.20, cx + 0.20, 0.37, top)
        lamp_x = s * max(edge - 0.46, near + 0.02)
        floor_lamp(wall, lamp_x, 0.46, shade, lit)
        armchair(wall, rng, palette.accent if rng.random() < 0.6 else palette.third, cx, 0.30, palette.second)
        if plan.lush > 0.6 and half > 0.65:
            potted_plant(wall, rng, palette, s * (edge - 0.58), 0, 0.26)
    else:
        w = 0.30 + 0.08 * rng.random()
        x0, x1 = span(edge - 0.06 - w, edge - 0.06)
        for y in ((0.30, 0.44) if plan.lush > 0.4 else (0.34,)):
            if y < top - 0.05:
                wall_shelf(wall, rng, palette, x0, x1, y, wood, toys)
        if plan.lush > 0.3:
            cabinet(wall, rng, palette, x0 - 0.02, x1 + 0.02, 0.15, wood)
            for f in (0.2, 0.55, 0.85)[: 1 + round(2 * plan.lush)]:
                (toy if rng.random() < toys + 0.2 else vase)(wall, rng, palette, x0 + w * f, 0.164, 0.08)
        _pendant(wall, plan, edge - 0.12 - w, shade, lit)


def _pendant(wall: Wall, plan: _Plan, reach: float, shade: Vector, lit: float) -> None:
    """A lamp on a cord from above, at most ``reach`` from the middle; hung where it shines or where there is room."""
    x, y = -plan.side * min(abs(plan.lamp[0]), max(0.02, reach)), plan.lamp[1]
    low = min(y + 0.06, plan.top - 0.13)
    if not lit and plan.lush < 0.6:
        return
    wall.fill([rect(x - 0.0022, low + 0.08, x + 0.0022, max(plan.top + 0.05, low + 0.1))], rgb(0.25, 0.22, 0.22))
    lamp_shade(wall, x, low, 0.13, shade, lit)
    wall.ball(x, low + 0.002, 0.016, mix(rgb(0.9, 0.88, 0.84), rgb(1.0, 0.95, 0.80), lit))


def paint_room(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """A room with one window. See :class:`~..stage.Painter`."""
    plan = _plan(scene, width, height, clearing)
    palette = choose_palette(scene)
    inside = indoors_of(scene)
    lamp_on = scene.time in (Time.DUSK, Time.NIGHT)
    lit = 1.0 if lamp_on else (0.35 if scene.time is Time.SUNSET else 0.0)
    image = np.zeros((height, width, 3), np.float32)
    wall = Wall(image=image, unit=plan.unit, x=plan.x, floor=plan.floor, key=Key(x=0.75 * plan.side, y=-0.66))

    # 1. The shell.
    rng = stream(scene, 2)
    _paper(wall, plan, palette, rng)
    _ceiling(wall, plan, palette)
    _floor(image, plan, palette, scene, rng)
    skirting = mix(palette.panel, 1.0, 0.25)
    wall.box(plan.left - 0.1, 0, plan.right + 0.1, 0.036, skirting, bevel=0.004, strength=0.3)
    wall.fill([rect(plan.left - 0.1, -0.003, plan.right + 0.1, 0.001)], rgb(0.18, 0.12, 0.09), alpha=0.7)
    _side_wall(wall, plan, palette)
    _rug(image, plan, palette, clearing, rng)

    # 2. What stands in it, then the light on all of that.
    _furnish(wall, plan, palette, scene, lit)
    festive = stream(scene, 4)
    if plan.use == "nursery" and plan.lush > 0.35:
        ends = (plan.left - 0.05, plan.right + 0.05)
        if festive.random() < 0.5:
            bunting(wall, palette, *ends, min(plan.top - 0.012, 0.80), 0.035 + 0.02 * festive.random())
    _illuminate(image, plan, inside)

    # 3. The window, with light of its own, and what hangs before it.
    tint = np.clip(inside.ambient + inside.window * 0.8 + inside.lamp * 0.22, 0, 1.08)
    _window(wall, plan, palette, scene, light, tint)
    if plan.lush > 0.18 and festive.random() < 0.88:
        fabric = (palette.accent, palette.second, palette.third, palette.panel)[int(festive.integers(4))]
        _curtains(wall, plan, fabric * tint, festive)
    if plan.use != "living" and plan.lush > 0.5 and festive.random() < 0.35:
        fairy_lights(wall, plan.left - 0.02, plan.right + 0.02, min(plan.top - 0.02, 0.78), 0.045, lit)
    if plan.lush > 0.5 and min(-plan.left, plan.right) > 0.7:
        x = plan.window_x + plan.side * (plan.window_width / 2 + 0.17)
        plant_rng = stream(scene, 5)
        tinted = Palette(wall=palette.wall, panel=palette.panel * tint, accent=palette.accent * tint, second=palette.second * tint, third=palette.third * tint, warmth=0)
        potted_plant(wall, plant_rng, tinted, x, 0, 0.30 + 0.1 * plant_rng.random())
    _shine(image, plan, inside, scene, lit)
    np.clip(image, 0, 1, out=image)
    lamp_side = float(np.sign(plan.lamp[0])) or 1.0
    side = lamp_side if lamp_on else plan.side
    return Stage(background=image, light=lit_elements(light, scene, side, inside), horizon=plan.floor / height, surface="floor")


def _curtains(wall: Wall, plan: _Plan, fabric: Vector, rng: np.random.Generator) -> None:
    """A pair on a rod, long or short, straight or tied back."""
    top = min(plan.window_high + 0.045, plan.top - 0.012)
    bottom = 0.03 if rng.random() < 0.6 else plan.window_low - 0.06
    tied = rng.random() < 0.45
    reach = plan.window_width * (0.20 + 0.10 * rng.random())
    for s in (-1.0, 1.0):
        outer = plan.window_x + s * (plan.window_width / 2 + 0.060)
        inner = outer - s * (0.05 + reach)
        shape = rect(min(outer, inner), bottom, max(outer, inner), top)
        wall.shadow([shape], drop=0.012, softness=0.014, strength=0.16)
        curtain(wall, outer, inner, top, bottom, fabric, tied=tied, seed=int(rng.integers(1 << 30)))
    x0, x1 = plan.window_x - plan.window_width / 2 - 0.085, plan.window_x + plan.window_width / 2 + 0.085
    rod = rgb(0.46, 0.33, 0.24)
    wall.box(x0, top - 0.004, x1, top + 0.008, rod, radius=0.006, bevel=0.004, strength=0.5)
    for x in (x0, x1):
        wall.ball(x, top + 0.002, 0.012, rod)


def _shine(image: Image, plan: _Plan, inside: Indoors, scene: Scene, lit: float) -> None:
    """Bloom around the window and the lamp."""
    u = plan.unit
    cx, cy = plan.x + plan.window_x * u, plan.floor - (plan.window_low + plan.window_high) / 2 * u
    if inside.patch.max() > 0.3:
        glow(image, cx, cy, 0.36 * u, 0.42 * u, inside.patch, 0.24)
    if lit > 0.5:
        x, y = plan.x + plan.lamp[0] * u, plan.floor - plan.lamp[1] * u
        glow(image, x, y, 0.36 * u, 0.36 * u, rgb(1.0, 0.74, 0.42), 0.28)
