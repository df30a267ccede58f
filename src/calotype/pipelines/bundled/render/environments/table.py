"""A table top seen close, with the room behind it out of focus."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np

from calotype.pipelines.bundled.ambience import Time, Weather
from calotype.pipelines.bundled.render.canvas import (
    Image,
    add_light,
    blend,
    blur,
    fill_polygon,
    glow,
    mix,
    polygon_mask,
    smoothstep,
)
from calotype.pipelines.bundled.render.interior import (
    Indoors,
    Palette,
    choose_palette,
    indoors_of,
    lit_elements,
    outside,
    stream,
)
from calotype.pipelines.bundled.render.light import Light, light_of, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.planks import Wood, birch, cherry, driftwood, oak, pine, planks, walnut
from calotype.pipelines.bundled.render.plinths import lay
from calotype.pipelines.bundled.render.solids import Points, lathe, leaf, rect, rounded, soften
from calotype.pipelines.bundled.render.stage import Clearing, Stage
from calotype.pipelines.bundled.render.surfaces import FINISHES, Plane, painted, shine
from calotype.pipelines.bundled.scene import RGB, Scene
from calotype.pipelines.bundled.tabletops import Laid, Stuff, Tabletop

Top = Literal["boards", "slab", "marble", "cloth"]

_BEHIND = 400
"""The room behind is painted with this many pixels to the frame's shorter side: it is out of focus at any size."""


@dataclass(frozen=True, kw_only=True)
class _Plan:
    side: float
    edge: float
    """Row where the table ends, in pixels."""
    vanish: float
    """Row of the vanishing point, above the edge."""
    unit: float
    top: Top
    wood: Wood
    lush: float


def _plan(scene: Scene, width: int, height: int) -> _Plan:
    rng = stream(scene, 11)
    coin = 1.0 if rng.random() < 0.5 else -1.0
    side = float(np.sign(scene.camera.sun_x)) if abs(scene.camera.sun_x) > 0.05 else coin
    edge = (0.46 - 0.06 * scene.camera.horizon) * height
    unit = min(width, height) * 1.12**scene.camera.zoom
    tops: tuple[Top, ...] = ("boards", "slab", "marble", "cloth")
    woods = (oak, walnut, pine, cherry, birch, driftwood)
    weight = np.exp(np.array((0.5, 0.3, 0.3, 0.6, -0.2, -0.8)) * scene.atmosphere.hue) * (
        0.26,
        0.22,
        0.16,
        0.16,
        0.1,
        0.1,
    )
    return _Plan(
        side=side,
        edge=edge,
        vanish=edge - (0.17 + 0.03 * rng.random()) * unit,
        unit=unit,
        top=tops[int(rng.choice(4, p=(0.52, 0.24, 0.13, 0.11)))],
        wood=woods[int(rng.choice(6, p=weight / weight.sum()))](),
        lush=float(np.clip(0.5 + 0.5 * scene.atmosphere.lushness, 0, 1)),
    )


def _behind(
    scene: Scene, light: Light, plan: _Plan, inside: Indoors, palette: Palette, width: int, height: int
) -> Image:
    """The room behind the table: wall, window, shelves, plants and lamps, blurred, with bokeh; (rows to the edge)."""
    rng = stream(scene, 12)
    k = _BEHIND / min(width, height)
    w, h = max(8, round(width * k)), max(8, round(plan.edge * k) + 12)
    u = float(_BEHIND)
    x = np.linspace(0, 1, w, dtype=np.float32)[None]
    y = np.linspace(0, 1, h, dtype=np.float32)[:, None]
    image = np.empty((h, w, 3), np.float32)
    image[:] = mix(palette.wall, rgb(0.62, 0.48, 0.38), 0.25)
    lamp_on = scene.time in (Time.DUSK, Time.NIGHT)
    near = scene.tints.top is not None and scene.tints.top.window
    wx = w * (0.5 + plan.side * (0.04 if near else 0.27 + 0.12 * rng.random()))
    kind = int(rng.integers(3))
    if kind == 0:
        rows = int(rng.integers(2, 4))
        a = w * (0.5 - plan.side * 0.10)
        b = w if plan.side < 0 else 0.0
        for j in range(rows):
            low = h * (0.24 + 0.30 * j)
            fill_polygon(image, rect(min(a, b), low, max(a, b), low + 0.018 * u), rgb(0.48, 0.33, 0.22))
            cx = min(a, b) + 0.02 * u
            while cx < max(a, b):
                t, tall = (0.018 + 0.04 * rng.random()) * u, (0.04 + 0.09 * rng.random()) * u
                tone = (palette.accent, palette.second, palette.third, palette.panel)[int(rng.integers(4))] * 0.9
                fill_polygon(image, rounded(cx, low - tall, cx + t, low, 0.01 * u), tone)
                cx += t + 0.03 * u * rng.random()
    elif kind == 1:
        low = h * (0.60 + 0.12 * rng.random())
        fill_polygon(image, rect(0, low, w, h), mix(palette.third, palette.panel, 0.45) * 0.9)
        fill_polygon(image, rect(0, low - 0.02 * u, w, low), rgb(0.70, 0.52, 0.36))
        for _ in range(int(4 + 8 * plan.lush)):
            cx, s = rng.random() * w, (0.04 + 0.06 * rng.random()) * u
            tone = (palette.accent, palette.second, palette.third, palette.panel)[int(rng.integers(4))]
            fill_polygon(
                image, lathe(cx, low - 0.02 * u - s * 1.4, low - 0.02 * u, [s * 0.3, s * 0.5, s * 0.6, s * 0.4]), tone
            )
        step = 0.10 * u
        for i in range(int(w / step) + 1):
            fill_polygon(image, rect(i * step, 0, i * step + 0.006 * u, low - 0.02 * u), palette.wall * 0.93)
    else:
        for _ in range(3):
            cx, cy, s = rng.random() * w, h * (0.15 + 0.3 * rng.random()), (0.05 + 0.05 * rng.random()) * u
            fill_polygon(image, rect(cx - s, cy - s * 1.2, cx + s, cy + s * 1.2), rgb(0.42, 0.30, 0.22))
            fill_polygon(image, rect(cx - s * 0.8, cy - s, cx + s * 0.8, cy + s), palette.panel)
        cx = w * (0.5 - plan.side * 0.28)
        fill_polygon(
            image, rounded(cx - 0.28 * u, h - 0.2 * u, cx + 0.28 * u, h + 0.2 * u, 0.08 * u), palette.accent * 0.9
        )
    for _ in range(int(1 + 2.6 * plan.lush * rng.random())):
        cx, cy = rng.random() * w, h * (0.55 + 0.35 * rng.random())
        for _ in range(16):
            a = np.pi / 2 + rng.normal(0, 0.75)
            halves = leaf(cx, cy, (0.10 + 0.10 * rng.random()) * u, 0.04 * u, a, rng.normal(0, 0.5))
            for blade in halves:
                fill_polygon(image, blade, rgb(0.26, 0.44, 0.24) * (0.7 + 0.6 * rng.random()))
        s = 0.05 * u
        fill_polygon(image, lathe(cx, cy, cy + 2.4 * s, [s, s, s * 0.8]), palette.second * 0.95)
    far = np.exp(-(((x - wx / w) * w / u) ** 2) * 2.2 - ((y - 0.45) * h / u) ** 2 * 1.5)
    lx, ly = w * (0.5 - plan.side * (0.16 + 0.2 * rng.random())), h * (0.16 + 0.16 * rng.random())
    near_lamp = np.exp(-(((x * w - lx) / u) ** 2 + ((y * h - ly) / u) ** 2) * 7.0)
    image *= (
        inside.ambient * 0.84
        + inside.window * (1.25 * far)[..., None]
        + inside.lamp * (0.2 + 0.9 * near_lamp)[..., None]
    )
    half, low, high = (
        (0.13 + 0.07 * rng.random()) * u,
        h * (0.74 + 0.1 * rng.random()),
        h * (-0.1 + 0.12 * rng.random()),
    )
    if near:
        half, low, high = 0.46 * u, 0.97 * h, -0.1 * h
    view = outside(scene, light, round(2 * half), round(low - high), 2)
    gain = 1.0 if scene.time is Time.NIGHT else 1.18
    part = np.zeros((h, w, 3), np.float32)
    x0, y0 = round(wx - half), round(high)
    cx0, cy0, cx1, cy1 = max(0, x0), max(0, y0), min(w, x0 + view.shape[1]), min(h, y0 + view.shape[0])
    if cx1 > cx0 and cy1 > cy0:
        part[cy0:cy1, cx0:cx1] = view[cy0 - y0 : cy1 - y0, cx0 - x0 : cx1 - x0]
        frame = polygon_mask(
            (h, w), [rect(wx - half - 0.02 * u, high - 0.02 * u, wx + half + 0.02 * u, low + 0.02 * u)]
        )
        blend(image, palette.panel * np.clip(inside.ambient + inside.window, 0, 1), frame)
        blend(image, part * np.float32(gain), polygon_mask((h, w), [rect(wx - half, high, wx + half, low)]))
        bar = [
            rect(wx - 0.007 * u, high, wx + 0.007 * u, low),
            rect(wx - half, (low + high) / 2, wx + half, (low + high) / 2 + 0.014 * u),
        ]
        blend(image, palette.panel * np.clip(inside.ambient + inside.window * 0.7, 0, 1), polygon_mask((h, w), bar))
    if lamp_on or scene.time is Time.SUNSET:
        shade = np.array(
            ((lx - 0.05 * u, ly - 0.07 * u), (lx + 0.05 * u, ly - 0.07 * u), (lx + 0.09 * u, ly), (lx - 0.09 * u, ly))
        )
        fill_polygon(image, shade, rgb(1.0, 0.86, 0.58))
    image = blur(image, (0.007 if near else 0.016 + 0.010 * max(0.0, scene.camera.zoom)) * u)
    if lamp_on:
        glow(image, lx, ly, 0.40 * u, 0.36 * u, rgb(1.0, 0.72, 0.38), 0.55)
    _bokeh(image, scene, plan, inside, light, rng, wx)
    full = cv2.resize(image, (width, max(1, round(h / k))), interpolation=cv2.INTER_CUBIC)
    return np.clip(full, 0, 1)


def _bokeh(
    image: Image, scene: Scene, plan: _Plan, inside: Indoors, light: Light, rng: np.random.Generator, wx: float
) -> None:
    """Discs of light, a little brighter at the rim, that out-of-focus points become."""
    h, w = image.shape[:2]
    u = float(_BEHIND)
    lamp_on = scene.time in (Time.DUSK, Time.NIGHT)
    tones = (
        (rgb(1.0, 0.82, 0.52), rgb(1.0, 0.66, 0.36), rgb(1.0, 0.92, 0.76))
        if lamp_on
        else (mix(light.sun, 1.0, 0.3), light.sun, rgb(1, 1, 0.96))
    )
    n = int((16 if lamp_on else 11) + 12 * plan.lush + 6 * scene.atmosphere.clouds)
    if scene.weather is not Weather.CLEAR and not lamp_on:
        n = n // 2
    for _ in range(n):
        cx = wx + rng.normal(0, 0.30) * u if rng.random() < 0.6 and not lamp_on else rng.random() * w
        cy, r = h * (0.02 + 0.80 * rng.random()), (0.012 + 0.030 * rng.random() ** 1.5) * u
        x0, x1, y0, y1 = (
            int(max(0, cx - r - 2)),
            int(min(w, cx + r + 3)),
            int(max(0, cy - r - 2)),
            int(min(h, cy + r + 3)),
        )
        if x1 <= x0 or y1 <= y0:
            continue
        d = np.hypot(np.arange(x0, x1)[None] - cx, np.arange(y0, y1)[:, None] - cy)
        disc = np.clip(r - d + 0.5, 0, 1) * (0.72 + 0.38 * np.clip(d / r, 0, 1) ** 5)
        strength = (0.10 + 0.22 * rng.random()) * (1.25 if lamp_on else 0.9)
        add_light(image[y0:y1, x0:x1], tones[int(rng.integers(len(tones)))], (disc * strength).astype(np.float32))


def _surface(scene: Scene, plan: _Plan, palette: Palette, width: int, height: int) -> tuple[Image, int]:
    """The table's albedo from its far edge to the bottom of the frame, and its first row."""
    rng = stream(scene, 13)
    first = int(plan.edge)
    y = (np.arange(first, height, dtype=np.float32) + 0.5 - np.float32(plan.vanish))[:, None]
    eye = np.float32(0.42 * plan.unit)
    z = eye / y
    x = (
        (np.arange(width, dtype=np.float32) + 0.5 - np.float32(width * (0.42 + 0.16 * rng.random())))[None]
        / np.float32(plan.unit)
        * z
    )
    depth = np.broadcast_to(z * np.float32(0.9), x.shape)
    footprint = (z / np.float32(plan.unit)).astype(np.float32)
    steep = footprint * z * np.float32(0.9 / 0.42)
    seed = scene.seed % 2**31
    said = _own(scene)
    if said is not None:
        return painted(said, Plane(x=x, z=depth, pixel=footprint + 0 * x, deep=steep + 0 * x, seed=seed)), first
    if plan.top == "boards":
        board = 0.13 + 0.07 * rng.random()
        if rng.random() < 0.55:
            return planks(x, depth, footprint, plan.wood, seed, board=board, length=40, joint=0.0022), first
        return planks(depth, x, steep, plan.wood, seed, board=board, length=40, joint=0.0022), first
    if plan.top == "slab":
        return planks(
            depth + np.float32(5.0), x, steep, plan.wood, seed, board=10, length=80, joint=0.001, grain=0.5
        ), first
    if plan.top == "marble":
        base = (rgb(0.93, 0.92, 0.91), rgb(0.30, 0.31, 0.34), rgb(0.86, 0.82, 0.77))[
            int(rng.choice(3, p=(0.5, 0.2, 0.3)))
        ]
        o = float(rng.random() * 900)
        warp = sample("cloud", x * 130 + o, depth * 130 + o)
        vein = sample("cloud", x * 210 + warp * 190 + o, depth * 210 + warp * 120)
        line = np.exp(-np.abs(vein - np.float32(0.5)) * np.float32(38)) * smoothstep(warp, 0.35, 0.7)
        tone = mix(
            base, base * 0.62 if base.mean() > 0.5 else mix(base, 1.0, 0.55), (line * np.float32(0.75))[..., None]
        )
        cloudy = np.float32(0.95) + np.float32(0.10) * warp
        return tone * cloudy[..., None], first
    cell = 0.055 + 0.03 * rng.random()
    gingham = rng.random() < 0.6
    a = np.abs(x / np.float32(cell) - np.floor(x / np.float32(cell)) - np.float32(0.5)) - np.float32(0.25)
    b = np.abs(depth / np.float32(cell) - np.floor(depth / np.float32(cell)) - np.float32(0.5)) - np.float32(0.25)
    across = np.clip(a * np.float32(cell) / footprint + np.float32(0.5), 0, 1)
    along = np.clip(b * np.float32(cell) / steep + np.float32(0.5), 0, 1)
    fabric = palette.accent if rng.random() < 0.6 else palette.third
    base = rgb(0.96, 0.95, 0.92)
    amount = (across + along) * np.float32(0.42) if gingham else across * np.float32(0.75)
    weave = sample("fine", x * 2300, depth * 2300) - np.float32(0.5)
    fold = sample("cloud", x * 110, depth * 110) - np.float32(0.5)
    out = mix(base, fabric, amount[..., None])
    return out * (1 + np.float32(0.10) * weave + np.float32(0.16) * fold)[..., None], first


def _own(scene: Scene) -> Tabletop | None:
    """What the prompt says that the table itself is of."""
    top = scene.tints.top
    if top is None or top.stuff is None:
        return None
    return top if top.laid is None or top.laid is Laid.SHELF else None


def _light_table(table: Image, behind: Image, scene: Scene, plan: _Plan, inside: Indoors, mirrors: float) -> Image:
    """Lights the table top: daylight through a window frame or a lamp's pool, and the room mirrored at its far end;
    the light."""
    h, w = table.shape[:2]
    rng = stream(scene, 14)
    k = max(1, min(w, h) // 150)
    gw, gh = -(-w // k), -(-h // k)
    x = ((np.arange(gw, dtype=np.float32) + 0.5) * k - w / 2)[None] / np.float32(plan.unit)
    t = ((np.arange(gh, dtype=np.float32) + 0.5) * k / h)[:, None]
    side = np.exp(-((x - 0.42 * plan.side) ** 2) * 1.5) * (1.0 - 0.35 * t)
    pool = np.exp(-((x + 0.10 * plan.side) ** 2) * 3.0 - (t - 0.42) ** 2 * 4.5)
    total = (
        inside.ambient * 0.93
        + (inside.window * 0.95 + 0.05) * side[..., None]
        + inside.lamp * (0.10 + 0.85 * pool)[..., None]
    )
    if inside.patch.max() > 0.05:
        beams: list[Points] = []
        slope = -plan.side * (0.45 + 0.2 * rng.random())
        start = plan.side * (0.10 + 0.16 * rng.random())
        wide = 0.15 + 0.05 * rng.random()
        for i in range(3):
            for a, b in ((0.02, 0.42), (0.47, 1.15)):
                far = start + (i - 1) * wide * 1.12 - 0.5 * wide
                z = np.array((a, a, b, b))
                spread = 0.55 + 0.75 * z
                px = (far + np.array((0, wide, wide, 0)) + slope * z) * spread
                beams.append(np.stack([(px * plan.unit + w / 2) / k, z * gh], -1))
        patch = blur(polygon_mask((gh, gw), beams), 2.1)
        if rng.random() < 0.5:
            leaves = sample("fine", x * 110 + float(rng.random() * 900), t * 130 + float(rng.random() * 900))
            patch = patch * (0.30 + 0.70 * blur(smoothstep(leaves, 0.36, 0.56), 1.3))
        total += inside.patch * patch[..., None]
    total *= (1 - 0.20 * np.abs(x / max(0.5, w / plan.unit / 2)) ** 3 - 0.12 * smoothstep(t, 0.6, 1.0))[..., None]
    lit = cv2.resize(total.astype(np.float32), (w, h), interpolation=cv2.INTER_LINEAR)
    table *= lit
    soften(table, 0.74)
    n = min(h, behind.shape[0], int(0.42 * plan.unit))
    mirrored = cv2.resize(behind[::-1][:n], (max(1, w // 6), max(1, n // 6)), interpolation=cv2.INTER_AREA)
    mirrored = cv2.resize(cv2.blur(mirrored, (1, 7)), (w, n), interpolation=cv2.INTER_LINEAR)
    fresnel = np.float32(mirrors) * (1 - np.linspace(0, 1, n, dtype=np.float32)[:, None]) ** 2
    table[:n] += (mirrored - table[:n] * np.float32(0.6)) * fresnel[..., None]
    return np.asarray(lit, np.float32)


_SHINES: dict[Top, float] = {"boards": 0.30, "slab": 0.34, "marble": 0.52, "cloth": 0.05}
_DIM = 0.16
"""A backdrop darker than this leaves the table in less light."""


def paint_table(
    scene: Scene, light: Light, width: int, height: int, clearing: Clearing, beyond: Image | None = None
) -> Stage:
    """A table top and what is behind it. beyond: the place that is, where it is no room.

    See :class:`~calotype.pipelines.bundled.render.stage.Painter`.
    """
    plan = _plan(scene, width, height)
    palette = choose_palette(scene, 1)
    inside = indoors_of(scene)
    plain = scene.tints.backdrop or _sheet(scene)
    if beyond is not None:
        behind = _outdoors(beyond, plan, width)
    elif plain is not None:
        behind = _plain(scene, plan, width, height, plain)
    else:
        behind = _behind(scene, light, plan, inside, palette, width, height)
    table, first = _surface(scene, plan, palette, width, height)
    table = np.ascontiguousarray(table, np.float32)
    own, top = _own(scene), scene.tints.top
    if scene.tints.tabletop is not None and own is None:
        # painted: its grain stays
        gray = table.mean(-1)
        table = rgb(*scene.tints.tabletop) * (0.55 + 0.45 * gray / max(0.05, float(gray.mean())))[..., None]
    mirrors, gloss = shine(own) if own is not None else (_SHINES[plan.top], 0.0)
    lit = _light_table(table, behind[:first], scene, plan, inside, mirrors)
    if plain is not None and max(plain) < _DIM:
        table *= np.float32(0.72)
    image = np.empty((height, width, 3), np.float32)
    image[:first] = behind[:first]
    image[first:] = table
    # The far edge lies behind the plane of focus: it and its first stretch are softened.
    soft = max(2, int(0.055 * plan.unit))
    a, b = max(0, first - soft), min(height, first + 2 * soft)
    strip = image[a:b].copy()
    strip = blur(strip, 0.0042 * plan.unit)
    rows = np.arange(a, b, dtype=np.float32)
    amount = np.where(rows < first, 1.0, smoothstep(rows, first + 2 * soft, first)).astype(np.float32)
    image[a:b] += (strip - image[a:b]) * amount[:, None, None]
    if top is not None and top.laid is not None:
        lay(image, scene, top, lit, plan.vanish)
        gloss = shine(top)[1]
    np.clip(image, 0, 1, out=image)
    return Stage(
        background=image,
        light=lit_elements(light, scene, plan.side, inside),
        horizon=plan.edge / height,
        surface="floor",
        gloss=gloss,
    )


def _outdoors(beyond: Image, plan: _Plan, width: int) -> Image:
    """A place out of focus, down to the table's far edge."""
    rows = max(1, int(plan.edge) + 1)
    part = beyond[: max(8, round(len(beyond) * 0.80))]
    soft = blur(np.ascontiguousarray(part), 0.016 * min(part.shape[:2]))
    return np.clip(cv2.resize(soft, (width, rows), interpolation=cv2.INTER_CUBIC), 0, 1)


_SHEETS = frozenset({Stuff.PAINT, Stuff.SILK, Stuff.VELVET, Stuff.MIRROR, Stuff.GLASS, Stuff.FUR, Stuff.PAPER})


def _sheet(scene: Scene) -> RGB | None:
    """What is behind a surface that is of a studio, or on a wall: the same colour, plain; None for a room."""
    top = scene.tints.top
    if top is None or top.stuff is None or top.window or top.beyond:
        return None
    if top.laid is Laid.SHELF:
        return (0.80, 0.78, 0.74)
    if top.laid is not None or top.stuff not in _SHEETS or top.weave is not None:
        return None
    if top.stuff is Stuff.MIRROR:
        return (0.22, 0.23, 0.26)
    r, g, b = top.tint or FINISHES[top.stuff].tint
    low = 0.42 if top.stuff is Stuff.VELVET else 0.92
    return low * r, low * g, low * b


def _plain(scene: Scene, plan: _Plan, width: int, height: int, colour: RGB) -> Image:
    """A backdrop of the colour that is said, a little lighter behind the things."""
    rows = max(1, int(plan.edge) + 1)
    x = ((np.arange(width, dtype=np.float32) / width) - 0.5 - 0.10 * plan.side)[None]
    y = (np.arange(rows, dtype=np.float32) / max(1, rows) - 0.75)[:, None]
    pool = np.exp(-(x**2) * 5 - y**2 * 2.2)
    tone = rgb(*colour)
    image = np.asarray(mix(tone * 0.86, np.minimum(tone * 1.06 + 0.03, 1), pool[..., None]), np.float32)
    if scene.tints.bokeh:
        small = cv2.resize(image, (max(8, round(width * _BEHIND / min(width, height))), _BEHIND))
        rng = stream(scene, 15)
        _bokeh(small, scene.evolve(time=Time.NIGHT), plan, indoors_of(scene), light_of(scene), rng, small.shape[1] / 2)
        image = cv2.resize(small, (width, rows), interpolation=cv2.INTER_LINEAR)
    return image
