"""Dioramas: a square piece of a place seen from above at a slant without perspective, its things standing on it."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

from calotype.pipelines.bundled.ambience import Environment, Season, Time
from calotype.pipelines.bundled.camera import Angle, Camera
from calotype.pipelines.bundled.footing import INDOORS
from calotype.pipelines.bundled.render.canvas import Image, blend, blur, mix, polygon_mask, soft_shadow
from calotype.pipelines.bundled.render.layers import Picture, scaled
from calotype.pipelines.bundled.render.light import light_of, rgb
from calotype.pipelines.bundled.render.stage import Stage
from calotype.pipelines.bundled.render.topdown import paint_top
from calotype.pipelines.bundled.scene import Element, Scene, Style

from .easel import Easel
from .shops import SHOPS, Shop

_TILT = 0.56
"""Height of the square's outline over its width."""
_DEEP = 0.15
"""How thick the piece is, in half widths of its outline."""
_WALL = 0.92
"""How high walls are, the same."""
_TALLEST = 0.92
Span = tuple[tuple[float, float], tuple[float, float], tuple[float, float]]
"""From where to where along both edges and up."""
_GROUND = 640
"""Side of the ground as it is painted, in pixels."""
DECOR: dict[Environment, tuple[str, ...]] = {
    Environment.MEADOW: ("tree", "bush", "tree"),
    Environment.GARDEN: ("tree", "tulip", "bush", "daisy"),
    Environment.FOREST: ("pine tree", "tree", "pine tree", "mushroom"),
    Environment.SNOW: ("pine tree", "pine tree", "pine tree"),
    Environment.MOUNTAINS: ("mountain peak", "pine tree", "pine tree"),
    Environment.BEACH: ("palm tree", "beach umbrella", "seashell"),
    Environment.DESERT: ("cactus", "rock", "cactus"),
    Environment.CITY: ("tree", "lamp post", "tree"),
    Environment.VILLAGE: ("cottage", "house", "tree", "tree", "chapel"),
    Environment.FARM: ("barn", "hay bale", "tree"),
    Environment.SAVANNA: ("tree", "bush"),
    Environment.JUNGLE: ("palm tree", "bush", "palm tree"),
    Environment.ROOM: ("sofa", "potted plant", "floor lamp", "bookshelf"),
    Environment.BEDROOM: ("bed", "floor lamp", "wardrobe"),
    Environment.KITCHEN: ("stove", "refrigerator", "dining table"),
    Environment.LIBRARY: ("bookshelf", "armchair", "bookshelf"),
    Environment.CAFE: ("chalkboard", "potted plant", "dining table", "chair", "cup of coffee"),
    Environment.HARBOUR: ("sailboat", "barrel"),
    Environment.LAKE: ("rowboat",),
    Environment.OCEAN: ("sailboat",),
    Environment.MOON: ("rock", "rock"),
}
"""What stands about in a place where there is little in it."""
_GROUNDED: dict[Environment, Environment] = {
    Environment.MOUNTAINS: Environment.MEADOW,
    Environment.RIVER: Environment.LAKE,
    Environment.SKY: Environment.MEADOW,
    Environment.HARBOUR: Environment.TABLE,
    Environment.UNDERWATER: Environment.BEACH,
    Environment.SPACE: Environment.SNOW,
    Environment.MOON: Environment.SNOW,
    Environment.CAVE: Environment.FOREST,
    Environment.HALL: Environment.TABLE,
    Environment.STAGE: Environment.TABLE,
    Environment.LIBRARY: Environment.TABLE,
    Environment.TUNNEL: Environment.CITY,
    Environment.STUDIO: Environment.MEADOW,
    Environment.VILLAGE: Environment.MEADOW,
}
"""Places whose ground is another's."""
_ANY = (Element(asset="rock", x=0.5, y=0.5, size=0.1),)
"""So that a town's ground is seen from near."""
_CORNERS = ((0.24, 0.20), (0.76, 0.22), (0.10, 0.52), (0.90, 0.50), (0.50, 0.50))
_STANDS = ((0.20, 0.22, 0.50), (0.06, 0.42, 0.46), (0.36, 0.80, 0.34), (0.60, 0.90, 0.26))
"""Where the things on a shop's floor stand, and how large they are in half widths."""
_COUNTER = (0.64, 0.60)
_SKIES: dict[Time, tuple[tuple[float, float, float], tuple[float, float, float]]] = {
    Time.DAY: ((0.80, 0.89, 0.93), (0.93, 0.95, 0.94)), Time.DAWN: ((0.93, 0.83, 0.84), (0.98, 0.92, 0.85)),
    Time.SUNSET: ((0.93, 0.70, 0.62), (0.98, 0.86, 0.70)), Time.DUSK: ((0.36, 0.34, 0.56), (0.58, 0.48, 0.66)),
    Time.NIGHT: ((0.09, 0.11, 0.24), (0.17, 0.19, 0.36)),
}  # fmt: skip
_ROOMS = INDOORS | {Environment.CAFE, Environment.KITCHEN, Environment.BEDROOM, Environment.LIBRARY}
_EARTH = rgb(0.48, 0.34, 0.23)
_UNDER: dict[Environment, tuple[float, float, float]] = {
    Environment.BEACH: (0.80, 0.66, 0.46), Environment.DESERT: (0.78, 0.56, 0.34), Environment.SNOW: (0.70, 0.80, 0.90),
    Environment.OCEAN: (0.10, 0.38, 0.58), Environment.LAKE: (0.16, 0.42, 0.56), Environment.CITY: (0.42, 0.42, 0.45),
    Environment.ROAD: (0.42, 0.42, 0.45), Environment.MOON: (0.40, 0.40, 0.42),
}  # fmt: skip


def paint(easel: Easel, shown: Callable[[Element | str], Image]) -> None:
    """The piece, what stands about on it, and the things of the scene, from back to front."""
    scene = easel.scene
    top, low = (rgb(*c) for c in _SKIES[scene.time])
    ground = easel.design.ground
    fade = np.linspace(0, 1, easel.height, dtype=np.float32)[:, None, None]
    easel.image[:] = rgb(*ground) if ground is not None else mix(top, low, fade)
    indoors = scene.environment in _ROOMS
    half = min(0.46 * easel.width, (0.415 if indoors else 0.60) * easel.height)
    cx, cy = easel.width / 2, (0.655 if indoors else 0.58) * easel.height
    soft_shadow(easel.image, cx, cy + (_TILT + _DEEP) * half, 1.15 * half, 0.34 * half, rgb(0.05, 0.05, 0.10), 0.40)
    _slab(easel, cx, cy, half)
    if indoors:
        _walls(easel, cx, cy, half)
    placed = _placed(scene)
    largest = max((e.size for e, _, _ in placed), default=0.4)
    factor = (0.86 if len(placed) < 3 else 0.66) * half / largest
    pictures = [(shown(e), e.size * factor, u, v, e.airborne) for e, u, v in placed]
    shop = SHOPS.get(easel.design.form)
    if shop is not None and indoors:
        _shelves(easel, shop, shown, cx, cy, half)
        pictures += [
            (shown(name), size * half, u, v, False)
            for name, (u, v, size) in zip(shop.floor, _STANDS, strict=False)
            if name not in {e.asset for e, _, _ in placed}
        ]
    usual = DECOR.get(scene.environment, ()) if len(placed) < 4 and shop is None else ()
    for (u, v), name in zip(_CORNERS, usual, strict=False):
        if name not in {e.asset for e, _, _ in placed}:
            small = (
                0.30
                if name in {"mushroom", "seashell", "tulip", "daisy", "rock", "barrel", "bush", "cup of coffee"}
                else 0.52
            )
            pictures.append((shown(name), small * half, u, v, False))
    dark = {Time.DAY: 1.0, Time.DAWN: 0.95, Time.SUNSET: 0.92, Time.DUSK: 0.72, Time.NIGHT: 0.55}[scene.time]
    counted = shop is None or not indoors
    for picture, size, u, v, aloft in sorted(pictures, key=lambda each: each[3]):
        if not counted and v > _COUNTER[1] and shop is not None:
            _counter(easel, shop, shown, cx, cy, half)
            counted = True
        size = min(size, _TALLEST * half)
        x = cx + (u - 0.5) * 1.5 * half
        y = cy + (v - 0.5) * 2 * _TILT * half * 0.80
        reach = max(0.0, 0.86 - abs(x - cx) / half) * _TILT * half
        y = float(np.clip(y, cy - reach, cy + reach)) - (0.75 * half if aloft else 0.0)
        made = scaled(Picture(picture, {}), size / max(picture.shape[:2])).image
        made[..., :3] *= np.array((dark, dark, min(1.0, 1.18 * dark)), np.float32)
        if not aloft:
            wide = 0.50 * made.shape[1]
            soft_shadow(
                easel.image, x + 0.10 * wide, y - 0.05 * wide, 1.05 * wide, 0.36 * wide, rgb(0.03, 0.04, 0.06), 0.55
            )
        easel.put(
            made, round(x - made.shape[1] / 2), round(y - made.shape[0] + (0.0 if aloft else 0.06 * made.shape[1]))
        )


def _placed(scene: Scene) -> list[tuple[Element, float, float]]:
    """The things with where they stand, from the left and from the back, 0 to 1."""
    solid = [e for e in scene.elements if not e.scattered]
    if len(solid) == 1:
        return [(solid[0], 0.5, 0.56)]
    rows = np.array([e.y for e in solid])
    span = max(0.08, float(np.ptp(rows))) if len(rows) else 1.0
    out = []
    for k, e in enumerate(solid):
        depth = 0.5 if e.airborne else 0.25 + 0.5 * (e.y - float(rows.min())) / span
        if len(solid) > 2 and not e.airborne:
            # from above nothing stands in one line
            depth = 0.5 * depth + 0.5 * (0.28 + 0.44 * (k % 2) + 0.12 * (k % 3) / 2)
        out.append((e, 0.5 + (e.x - 0.5) * 0.95, depth))
    return out


def _corners(cx: float, cy: float, half: float) -> np.ndarray:
    """Back, right, front, left."""
    return np.array(((cx, cy - _TILT * half), (cx + half, cy), (cx, cy + _TILT * half), (cx - half, cy)))


def _slab(easel: Easel, cx: float, cy: float, half: float) -> None:
    scene = easel.scene
    back, right, front, left = _corners(cx, cy, half)
    deep = np.array((0.0, _DEEP * half))
    earth = rgb(*_UNDER[scene.environment]) if scene.environment in _UNDER else _EARTH
    for a, b, light in ((left, front, 0.82), (front, right, 0.62)):
        easel.shape(np.stack([a, b, b + deep, a + deep]), earth * np.float32(light))
        rim = np.array((0.0, 0.030 * half))
        easel.shape(
            np.stack([a, b, b + rim, a + rim]),
            mix(earth, (0.30, 0.55, 0.22), 0.75) * np.float32(light)
            if scene.environment not in _UNDER and scene.environment not in _ROOMS
            else earth * np.float32(light * 1.2),
        )
    place = _GROUNDED.get(scene.environment, scene.environment)
    if scene.season is Season.WINTER and scene.environment not in _ROOMS:
        place = Environment.SNOW
    flat = scene.evolve(environment=place, elements=_ANY, camera=Camera(angle=Angle.TOP), style=Style.RENDER)
    stage: Stage = paint_top(flat, light_of(scene), _GROUND, _GROUND)
    source = np.array(((0, 0), (_GROUND, 0), (_GROUND, _GROUND), (0, _GROUND)), np.float32)
    matrix = cv2.getPerspectiveTransform(source, np.stack([back, right, front, left]).astype(np.float32))
    ground = cv2.warpPerspective(stage.background, matrix, (easel.width, easel.height), flags=cv2.INTER_AREA)
    blend(easel.image, ground, polygon_mask((easel.height, easel.width), [np.stack([back, right, front, left])]))


def _walls(easel: Easel, cx: float, cy: float, half: float) -> None:
    """The two walls at the back, with a window and a picture."""
    back, right, _, left = _corners(cx, cy, half)
    up = np.array((0.0, -_WALL * half))
    own = easel.scene.tints.wall
    paint = rgb(
        *(
            own
            or ((0.62, 0.76, 0.78), (0.93, 0.80, 0.70), (0.80, 0.77, 0.90), (0.72, 0.82, 0.70))[
                int(easel.rng.integers(4))
            ]
        )
    )
    thick = np.array((0.0, -0.04 * half))
    for a, b, light in ((left, back, 0.98), (back, right, 0.84)):
        easel.shape(np.stack([a, b, b + up, a + up]), np.clip(paint * np.float32(light), 0, 1))
        easel.shape(np.stack([a, b, b + thick * 1.6, a + thick * 1.6]), mix(paint, (1, 1, 1), 0.6) * np.float32(light))
        easel.shape(np.stack([a + up, b + up, b + up + thick, a + up + thick]), mix(paint, (1, 1, 1), 0.4))
    night = easel.scene.time in (Time.NIGHT, Time.DUSK)
    pane = rgb(0.16, 0.20, 0.42) if night else rgb(0.72, 0.88, 0.97)

    def on(a: np.ndarray, b: np.ndarray, x0: float, x1: float, y0: float, y1: float) -> np.ndarray:
        along = b - a
        return np.stack(
            [a + along * x0 + up * y0, a + along * x1 + up * y0, a + along * x1 + up * y1, a + along * x0 + up * y1]
        )

    easel.shape(on(left, back, 0.28, 0.72, 0.40, 0.86), rgb(0.97, 0.96, 0.93))
    for x0, x1 in ((0.31, 0.49), (0.51, 0.69)):
        for y0, y1 in ((0.43, 0.62), (0.645, 0.83)):
            easel.shape(on(left, back, x0, x1, y0, y1), pane)
    if easel.design.form in SHOPS:
        return
    easel.shape(on(back, right, 0.52, 0.80, 0.50, 0.80), rgb(0.45, 0.30, 0.18))
    easel.shape(on(back, right, 0.545, 0.775, 0.525, 0.775), rgb(0.95, 0.88, 0.72))
    easel.shape(on(back, right, 0.58, 0.66, 0.55, 0.66), rgb(0.85, 0.45, 0.32))
    easel.shape(on(back, right, 0.66, 0.75, 0.55, 0.72), rgb(0.30, 0.52, 0.50))


def _iso(cx: float, cy: float, half: float, a: float, b: float, up: float = 0.0) -> tuple[float, float]:
    """A point of the square: a along its right edge, b along its left one, both from the back; up in half widths."""
    return cx + (a - b) * half, cy + (a + b - 1) * _TILT * half - up * half


def _block(easel: Easel, at: Callable[[float, float, float], tuple[float, float]], span: Span, tone: Image) -> None:
    """A box on the floor or on a wall, lit from the left."""
    (a0, a1), (b0, b1), (low, high) = span
    for corners, light in (
        (((a0, b1), (a1, b1)), 0.90),
        (((a1, b1), (a1, b0)), 0.70),
    ):
        (p, q), (r, s) = corners
        easel.shape(
            [at(p, q, low), at(r, s, low), at(r, s, high), at(p, q, high)], np.clip(tone * np.float32(light), 0, 1)
        )
    easel.shape([at(a0, b0, high), at(a1, b0, high), at(a1, b1, high), at(a0, b1, high)], mix(tone, (1, 1, 1), 0.30))


def _shelves(easel: Easel, shop: Shop, shown: Callable[[str], Image], cx: float, cy: float, half: float) -> None:
    """Two boards along the right wall with wares on them."""

    def at(a: float, b: float, up: float) -> tuple[float, float]:
        return _iso(cx, cy, half, a, b, up)

    wood = rgb(0.58, 0.38, 0.22)
    many, each = len(shop.shelf), 0.215
    for row, up in enumerate((0.62, 0.34)):
        _block(easel, at, ((0.12, 0.88), (0.0, 0.11), (up - 0.03, up)), wood)
        for k in range(4):
            picture = shown(shop.shelf[(4 * row + k) % many])
            _stood(easel, picture, at(0.21 + 0.19 * k, 0.07, up), each * half)


def _counter(easel: Easel, shop: Shop, shown: Callable[[str], Image], cx: float, cy: float, half: float) -> None:
    """A counter before the right wall with wares on it."""

    def at(a: float, b: float, up: float) -> tuple[float, float]:
        return _iso(cx, cy, half, a, b, up)

    tone = rgb(*((0.45, 0.62, 0.60), (0.78, 0.52, 0.42), (0.52, 0.48, 0.66))[int(easel.rng.integers(3))])
    _block(easel, at, ((0.34, 0.90), (0.40, 0.60), (0.0, 0.26)), tone)
    _block(easel, at, ((0.32, 0.92), (0.38, 0.62), (0.26, 0.30)), rgb(0.72, 0.52, 0.34))
    count = len(shop.counter)
    for k, name in enumerate(shop.counter):
        _stood(easel, shown(name), at(0.40 + 0.44 * k / max(1, count - 1), 0.50, 0.30), 0.25 * half)


def _stood(easel: Easel, picture: Image, at: tuple[float, float], size: float) -> None:
    made = scaled(Picture(picture, {}), size / max(picture.shape[:2])).image
    easel.put(made, round(at[0] - made.shape[1] / 2), round(at[1] - made.shape[0] + 0.03 * size))


def exposure(easel: Easel, within: Callable[[int, int], Image]) -> None:
    """The place in the outline of the things, which fade into pale paper."""
    easel.image[:] = rgb(*(easel.design.ground or (0.93, 0.92, 0.90)))
    place = within(easel.width, easel.height)
    if easel.group is None:
        easel.image[:] = place
        return
    before = easel.image.copy()
    easel.fit(easel.group, (0.12 * easel.width, 0.05 * easel.height, 0.88 * easel.width, 0.98 * easel.height))
    motif = easel.image.copy()
    easel.image[:] = before
    cover = blur((easel.cover.numbers > 0).astype(np.float32), 0.25 * easel.unit)
    tone = (motif @ np.array((0.299, 0.587, 0.114), np.float32))[..., None]
    screened = 1 - (1 - place) * (1 - 0.45 * tone**2)
    both = mix(screened, motif, 0.20) * (0.55 + 0.55 * tone)
    blend(easel.image, np.clip(both, 0, 1), cover)
    rise = np.linspace(0, 1, easel.height, dtype=np.float32)[:, None]
    blend(
        easel.image,
        before,
        np.broadcast_to(np.clip((rise - 0.90) / 0.10, 0, 1), cover.shape).astype(np.float32) * cover,
    )
