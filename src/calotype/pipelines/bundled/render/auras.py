"""Auras: what flies, rises or bursts around the main thing: behind it first, and then before it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import cv2
import numpy as np

from calotype.pipelines.bundled.ambience import Aura, Flurry
from calotype.pipelines.bundled.conditions import Condition
from calotype.pipelines.bundled.scene import RGB, Element, Scene

from .canvas import Image, add_light, blend, blur, glow, mix, smoothstep
from .light import rgb
from .noise import sample

_SERVED = frozenset({"food", "drink"})
if TYPE_CHECKING:
    from calotype.pipelines.bundled.assets import Asset

Paint = Callable[["_Around", bool], None]


@dataclass(frozen=True, kw_only=True)
class _Around:
    """The frame and where in it the thing is, in pixels."""

    image: Image
    x: float
    top: float
    foot: float
    half: float
    """Half the thing's width."""
    short: int
    seed: int
    tint: RGB | None
    aloft: bool

    @property
    def middle(self) -> float:
        return (self.top + self.foot) / 2

    @property
    def tall(self) -> float:
        return self.foot - self.top

    def rng(self, salt: int) -> np.random.Generator:
        return np.random.default_rng((self.seed % 2**31, salt))


def surround(image: Image, scene: Scene, assets: Mapping[str, Asset], *, before: bool) -> None:
    """Draws the scene's auras in place, those behind the main thing or those before it."""
    height, width = image.shape[:2]
    short = min(height, width)
    for k, aura in enumerate(scene.tints.auras):
        main = _main(scene, assets, aura.effect)
        if main is None:
            continue
        aspect = assets[main.asset].aspect if main.asset in assets else 1.0
        wide, tall = main.size * short * min(1.0, aspect), main.size * short / max(1.0, aspect)
        around = _Around(
            image=image,
            x=main.x * width,
            top=main.y * height - tall,
            foot=main.y * height,
            half=wide / 2,
            short=short,
            seed=scene.seed * 31 + k,
            tint=aura.tint,
            aloft=main.airborne,
        )
        _PAINTS[aura.effect](around, before)


def rising(scene: Scene) -> Scene:
    """The scene with steam over what is said to be steaming."""
    hot = any(Condition.STEAMING in element.conditions for element in scene.elements)
    if not hot or any(aura.effect is Flurry.STEAM for aura in scene.tints.auras):
        return scene
    steam = (*scene.tints.auras, Aura(effect=Flurry.STEAM))
    return scene.evolve(tints=replace(scene.tints, auras=steam))


def _main(scene: Scene, assets: Mapping[str, Asset], effect: Flurry) -> Element | None:
    """The largest, or what is hot."""
    single = [element for element in scene.elements if not element.scattered]
    hot = [e for e in single if Condition.STEAMING in e.conditions]
    hot = hot or [e for e in single if e.asset in assets and assets[e.asset].kind in _SERVED]
    single = hot if effect is Flurry.STEAM and hot else single
    return max(single, key=lambda element: element.size, default=None)


def _wisps(a: _Around, tone: tuple[float, float, float], *, count: int, tall: float, wide: float, strength: float,
           foot: float) -> None:  # fmt: skip
    """Soft bands that sway as they rise."""
    rows, columns = a.image.shape[:2]
    step = max(1, a.short // 260)
    h, w = -(-rows // step), -(-columns // step)
    rng = a.rng(3)
    layer = np.zeros((h, w), np.float32)
    for k in range(count):
        x0 = a.x + (k - (count - 1) / 2) * wide * a.half * 2 / max(1, count) + rng.normal(0, 0.04 * a.half)
        part = np.zeros((h, w), np.uint8)
        lean, phase, turns = rng.normal(0, 0.25), rng.random() * 6, 0.9 + 0.7 * rng.random()
        reach = tall * (0.75 + 0.35 * rng.random())
        t = np.linspace(0, 1, 46)
        sway = np.sin(t * 2 * np.pi * turns + phase) * (0.03 + 0.10 * t) + lean * t * 0.25
        for i in range(len(t) - 1):
            thick = max(1, round((0.010 + 0.040 * t[i]) * a.short / step * (0.7 + wide * 0.3)))
            p = (round((x0 + sway[i] * a.short) / step * 16), round((foot - t[i] * reach) / step * 16))
            q = (round((x0 + sway[i + 1] * a.short) / step * 16), round((foot - t[i + 1] * reach) / step * 16))
            value = float(np.sin(np.pi * min(1.0, t[i] * 1.05)) ** 0.8 * (1 - 0.55 * t[i]))
            cv2.line(part, p, q, round(255 * value), thick, cv2.LINE_AA, 4)
        layer = np.maximum(layer, part.astype(np.float32) / 255)
    soft = blur(layer, 0.010 * a.short / step) * 0.6 + blur(layer, 0.028 * a.short / step) * 0.9
    full = cv2.resize(soft, (w * step, h * step), interpolation=cv2.INTER_LINEAR)[:rows, :columns]
    blend(a.image, rgb(*tone), np.clip(full * strength, 0, 0.8))


def _steam(a: _Around, before: bool) -> None:
    if before:
        foot = a.top + 0.16 * a.tall
        _wisps(a, (0.97, 0.97, 0.97), count=3, tall=0.34 * a.short, wide=0.5, strength=0.85, foot=foot)


def _smoke(a: _Around, before: bool) -> None:
    if before:
        return
    tone = rgb(*(a.tint or (0.86, 0.86, 0.88)))
    _billow(a, [tone], reach=2.2, strength=0.80, salt=4, low=0.35)


def _powder(a: _Around, before: bool) -> None:
    if before:
        _specks(a, _powders(a.tint), count=260, reach=1.7, largest=0.006, salt=6)
        return
    _billow(a, _powders(a.tint), reach=2.1, strength=1.0, salt=5, low=0.0)


def _powders(tint: RGB | None) -> list[Image]:
    tones = (
        [tint] if tint is not None else [(0.96, 0.25, 0.45), (0.20, 0.60, 0.95), (1.0, 0.76, 0.15), (0.5, 0.85, 0.3)]
    )
    return [rgb(*tone) for tone in tones]


def _billow(a: _Around, tones: list[Image], *, reach: float, strength: float, salt: int, low: float) -> None:
    """Clouds around the thing, thick near it."""
    rows, columns = a.image.shape[:2]
    step = max(1, a.short // 300)
    h, w = -(-rows // step), -(-columns // step)
    size = reach * max(a.half, a.tall / 2, 0.16 * a.short)
    x = ((np.arange(w, dtype=np.float32) + 0.5) * step - a.x)[None] / size
    y = ((np.arange(h, dtype=np.float32) + 0.5) * step - a.middle)[:, None] / size
    rng = a.rng(salt)
    o = float(rng.random() * 900)
    warp = sample("cloud", x * 46 + o, y * 46 + o) - np.float32(0.5)
    puff = sample("cloud", x * 105 + warp * 120 + o, y * 105 + warp * 95 + o)
    away = np.hypot(x, y * 1.12)
    rays = sample("cloud", np.arctan2(y, x) * 75 + warp * 26 + o, away * 9 + o) - np.float32(0.5)
    amount = smoothstep(1.35 * (puff - 0.5) + 0.95 * rays + 1.35 * (0.92 - away), 0.10, 0.52)
    if low > 0:
        amount *= smoothstep(away, 1.5, 0.6)
    angle = np.arctan2(y, x) / (2 * np.pi) + 0.5 + 0.5 * warp + float(rng.random())
    colour = np.zeros((h, w, 3), np.float32)
    share = np.mod(angle * len(tones), len(tones))
    for k, tone in enumerate(tones):
        away_k = np.minimum(np.abs(share - k - 0.5), len(tones) - np.abs(share - k - 0.5))
        colour += np.clip(1.0 - away_k, 0, 1)[..., None] * tone if len(tones) > 1 else tone
    light = 0.80 + 0.95 * (puff - 0.42) - 0.14 * y
    colour = np.clip(colour * light[..., None], 0, 1)
    size_px = (w * step, h * step)
    full = cv2.resize(colour, size_px, interpolation=cv2.INTER_LINEAR)[:rows, :columns]
    mask = cv2.resize(amount * np.float32(strength), size_px, interpolation=cv2.INTER_LINEAR)[:rows, :columns]
    blend(a.image, full, np.ascontiguousarray(mask))


def _specks(a: _Around, tones: list[Image], *, count: int, reach: float, largest: float, salt: int) -> None:
    rng = a.rng(salt)
    size = reach * max(a.half, a.tall / 2, 0.15 * a.short)
    for _ in range(count):
        turn, far = rng.random() * 2 * np.pi, size * (0.45 + 0.75 * rng.random() ** 0.8)
        cx, cy = a.x + far * np.cos(turn), a.middle + far * np.sin(turn) * 0.95
        r = (0.0012 + largest * rng.random() ** 3) * a.short
        _blob(a.image, cx, cy, r, r, 0.0, tones[int(rng.integers(len(tones)))], 0.9)


def _blob(
    image: Image, cx: float, cy: float, rx: float, ry: float, turn_deg: float, tone: Image, alpha: float,
    shape: str = "round",
) -> None:  # fmt: skip
    """A small flat shape, shaded a little across."""
    long = max(rx, ry) + 2
    x0, y0 = int(max(0, cx - long)), int(max(0, cy - long))
    x1, y1 = int(min(image.shape[1], cx + long + 1)), int(min(image.shape[0], cy + long + 1))
    if x1 <= x0 or y1 <= y0:
        return
    y, x = np.mgrid[y0:y1, x0:x1].astype(np.float32)
    c, s = np.cos(np.deg2rad(turn_deg)), np.sin(np.deg2rad(turn_deg))
    u, v = ((x - cx) * c + (y - cy) * s) / max(0.5, rx), (-(x - cx) * s + (y - cy) * c) / max(0.5, ry)
    if shape == "square":
        away = np.maximum(np.abs(u), np.abs(v))
    elif shape == "leaf":
        away = np.maximum(np.abs(u), np.abs(v) / np.maximum(0.05, 1 - u * u))
    elif shape == "petal":
        away = np.hypot(u, v / np.maximum(0.12, 0.62 + 0.38 * u)) * (1 + 0.12 * (np.abs(v) < 0.16) * (u > 0.6))
    else:
        away = np.hypot(u, v)
    mask = np.clip((1 - away) * min(rx, ry) + 0.5, 0, 1) * alpha
    light = np.clip(1.0 + 0.22 * (v - u) * -0.7, 0.7, 1.25)
    blend(image[y0:y1, x0:x1], np.clip(tone * light[..., None], 0, 1), mask.astype(np.float32))


def _flying(a: _Around, before: bool, draw: Callable[[float, float, float, np.random.Generator], None], *, count: int,
            salt: int, lying: int, size: float) -> None:  # fmt: skip
    """Things strewn around: in the air, smaller and softer behind, a few large ones before; and some on the ground."""
    rng = a.rng(salt + before)
    rows, columns = a.image.shape[:2]
    for _ in range(count):
        share = rng.random()
        if before and share < 0.55:
            continue
        turn, far = rng.random() * 2 * np.pi, 0.6 + 0.9 * rng.random()
        cx = a.x + far * 1.35 * (a.half + 0.16 * a.short) * np.cos(turn)
        cy = a.middle + far * (0.62 * a.tall + 0.06 * a.short) * np.sin(turn) - 0.05 * a.short
        if before and abs(cx - a.x) < 0.75 * a.half and abs(cy - a.middle) < 0.42 * a.tall:
            continue
        draw(cx, cy, size * (0.7 + 0.7 * rng.random()) * (1.25 if before else 0.85), rng)
    if before or a.aloft:
        return
    for k in range(lying):
        side = -1 if k % 2 else 1
        cx = a.x + side * (a.half * (0.7 + 1.3 * rng.random()) + 0.18 * a.short * rng.random())
        cy = a.foot + (rng.random() - 0.45) * 0.10 * a.short
        if 0 < cx < columns and cy < rows:
            draw(cx, cy, size * (0.9 + 0.4 * rng.random()), rng)


def _shadowed(a: _Around, cx: float, cy: float, r: float) -> None:
    if cy > a.foot - 0.06 * a.short:
        _blob(a.image, cx + 0.2 * r, cy + 0.35 * r, 1.1 * r, 0.7 * r, 0, rgb(0.05, 0.04, 0.05), 0.35)


def _petals(a: _Around, before: bool) -> None:
    tone = rgb(*(a.tint or (0.90, 0.20, 0.34)))

    def draw(cx: float, cy: float, s: float, rng: np.random.Generator) -> None:
        r, flat = s * a.short, 0.55 + 0.4 * rng.random()
        _shadowed(a, cx, cy, r)
        _blob(a.image, cx, cy, r, r * flat, 360 * rng.random(), tone * (0.82 + 0.3 * rng.random()), 1.0, "petal")

    _flying(a, before, draw, count=16, salt=20, lying=22, size=0.022)


def _leaves(a: _Around, before: bool) -> None:
    tone = rgb(*(a.tint or (0.34, 0.60, 0.22)))

    def draw(cx: float, cy: float, s: float, rng: np.random.Generator) -> None:
        r = s * a.short
        _shadowed(a, cx, cy, r)
        _blob(a.image, cx, cy, r, 0.45 * r, 360 * rng.random(), tone * (0.75 + 0.4 * rng.random()), 1.0, "leaf")

    _flying(a, before, draw, count=16, salt=22, lying=9, size=0.026)


def _confetti(a: _Around, before: bool) -> None:
    tones = [rgb(*tone) for tone in _BRIGHT]
    if a.tint is not None:
        tones = [np.clip(rgb(*a.tint) * shade, 0, 1) for shade in (0.75, 0.9, 1.05, 1.2)]
    rng = a.rng(24 + before)
    rows, columns = a.image.shape[:2]
    for _ in range(60 if before else 120):
        cx, cy = rng.random() * columns, rng.random() ** 1.2 * rows * 0.95
        if before and abs(cx - a.x) < 1.1 * a.half and a.top < cy < a.foot:
            continue
        r = (0.006 + 0.007 * rng.random()) * a.short
        shape = "square" if rng.random() < 0.7 else "round"
        _blob(
            a.image, cx, cy, r, r * (0.3 + 0.6 * rng.random()), 360 * rng.random(),
            tones[int(rng.integers(len(tones)))], 0.95, shape,
        )  # fmt: skip


_BRIGHT = (
    (0.95, 0.25, 0.35),
    (0.98, 0.78, 0.15),
    (0.25, 0.65, 0.95),
    (0.35, 0.80, 0.40),
    (0.75, 0.40, 0.90),
    (1, 0.5, 0.2),
)


def _coins(a: _Around, before: bool) -> None:
    def draw(cx: float, cy: float, s: float, rng: np.random.Generator) -> None:
        r, flat, turn = s * a.short, 0.35 + 0.6 * rng.random(), 180 * rng.random()
        _shadowed(a, cx, cy, r)
        _blob(a.image, cx, cy, r, r * flat, turn, rgb(0.80, 0.55, 0.12), 1.0)
        _blob(a.image, cx - 0.06 * r, cy - 0.08 * r, 0.86 * r, 0.86 * r * flat, turn, rgb(0.99, 0.80, 0.28), 1.0)

    _flying(a, before, draw, count=18, salt=26, lying=10, size=0.026)


def _beans(a: _Around, before: bool) -> None:
    def draw(cx: float, cy: float, s: float, rng: np.random.Generator) -> None:
        r, turn = s * a.short, 180 * rng.random()
        _shadowed(a, cx, cy, r)
        _blob(a.image, cx, cy, r, 0.68 * r, turn, rgb(0.30, 0.17, 0.09), 1.0)
        _blob(a.image, cx, cy, 0.86 * r, 0.10 * r, turn + 6, rgb(0.13, 0.07, 0.04), 0.9)

    if not before:
        _flying(a, before, draw, count=0, salt=28, lying=34, size=0.017)


def _crumbs(a: _Around, before: bool) -> None:
    def draw(cx: float, cy: float, s: float, rng: np.random.Generator) -> None:
        r = s * a.short * (0.3 + rng.random())
        _shadowed(a, cx, cy, r)
        tone = rgb(0.80, 0.60, 0.36) * (0.8 + 0.35 * rng.random())
        _blob(a.image, cx, cy, r, 0.75 * r, 180 * rng.random(), tone, 1.0, "square" if rng.random() < 0.4 else "round")

    if not before:
        _flying(a, before, draw, count=0, salt=30, lying=46, size=0.007)


def _drop(a: _Around, cx: float, cy: float, r: float, tall: float, turn: float, tone: Image) -> None:
    """A drop of clear or coloured water in the air."""
    clear = 0.62 if a.tint is None else 0.96
    _blob(a.image, cx, cy, r * tall, r, turn, tone * 0.80, clear)
    _blob(
        a.image, cx + 0.10 * r, cy + 0.22 * r, 0.72 * r * tall, 0.66 * r, turn, np.minimum(tone * 1.15, 1), clear * 0.8
    )
    _blob(a.image, cx - 0.28 * r, cy - 0.34 * r, 0.30 * r, 0.22 * r, turn, rgb(1, 1, 1), 0.95)


def _water(tint: RGB | None) -> Image:
    return rgb(*(tint or (0.72, 0.88, 0.97)))


def _drops(a: _Around, before: bool) -> None:
    rng = a.rng(32 + before)
    for _ in range(26 if before else 34):
        turn, far = rng.random() * 2 * np.pi, 0.75 + 0.85 * rng.random()
        cx = a.x + far * (a.half + 0.13 * a.short) * np.cos(turn)
        cy = a.middle + far * 0.66 * a.tall * np.sin(turn)
        if before and abs(cx - a.x) < 0.8 * a.half:
            continue
        r = (0.003 + 0.011 * rng.random() ** 2) * a.short
        _drop(
            a,
            cx,
            cy,
            r,
            1.0 + 0.4 * rng.random(),
            float(np.rad2deg(np.arctan2(cy - a.middle, cx - a.x))),
            _water(a.tint),
        )


def _splash(a: _Around, before: bool) -> None:
    """A crown of water that the thing stands in, its tongues thrown out, and drops that have left them."""
    rng = a.rng(34 + before)
    tone = _water(a.tint)
    base = a.foot
    wide = a.half + 0.10 * a.short
    deep = 0.20 * wide
    rows, columns = a.image.shape[:2]
    step = 2 if a.short > 700 else 1
    layer = np.zeros((-(-rows // step), -(-columns // step)), np.uint8)
    count = 15
    for k in range(count):
        turn = np.pi * (k + 0.5 + 0.4 * (rng.random() - 0.5)) / count
        side = -np.cos(turn)
        front = 1.0 if before else -1.0
        x0, y0 = a.x + side * wide, base + front * deep * np.sin(turn)
        tall = (
            (0.30 + 0.50 * abs(side) ** 1.5 + 0.25 * rng.random())
            * (0.30 if before else 0.62)
            * max(a.tall, 0.3 * a.short)
        )
        out = side * (0.10 + 0.16 * rng.random()) * a.short
        t = np.linspace(0, 1, 26)
        xs, ys = x0 + out * t**1.5, y0 - tall * (1 - (1 - t) ** 1.7)
        root = (0.034 + 0.014 * rng.random()) * a.short
        for i in range(len(t) - 1):
            thick = max(1, round(root * ((1 - t[i]) ** 0.8 + 0.10) / step))
            p = (round(xs[i] / step * 16), round(ys[i] / step * 16))
            q = (round(xs[i + 1] / step * 16), round(ys[i + 1] / step * 16))
            cv2.line(layer, p, q, 255, thick, cv2.LINE_AA, 4)
        cv2.circle(
            layer,
            (round(xs[-1] / step * 16), round(ys[-1] / step * 16)),
            round(root * 0.26 / step * 16),
            255,
            -1,
            cv2.LINE_AA,
            4,
        )
        for _ in range(3):
            far = 0.06 + 0.16 * rng.random()
            cx = xs[-1] + (side * 0.7 + 0.4 * rng.normal()) * far * a.short
            cy = ys[-1] - (0.5 * rng.random() - 0.15) * far * a.short
            if not before or abs(cx - a.x) > a.half:
                _drop(a, cx, cy, (0.003 + 0.008 * rng.random() ** 2) * a.short, 1.1, 90.0, tone)
    centre = round(a.x / step * 16), round(base / step * 16)
    axes = round((wide + 0.012 * a.short) / step * 16), round((deep + 0.008 * a.short) / step * 16)
    angles = (0, 180) if before else (180, 360)
    cv2.ellipse(layer, centre, axes, 0, *angles, 255, max(2, round(0.040 * a.short / step)), cv2.LINE_AA, 4)
    _liquid(a, layer.astype(np.float32) / np.float32(255), step, tone)


def _liquid(a: _Around, mask: Image, step: int, tone: Image) -> None:
    """A mask as a body of water: lit at its upper left edges, dark at its lower right ones."""
    rows, columns = a.image.shape[:2]
    sigma = 0.008 * a.short / step
    soft = cv2.GaussianBlur(mask, (0, 0), 0.0035 * a.short / step)
    mask = smoothstep(soft, 0.35, 0.65)
    thick = cv2.GaussianBlur(mask, (0, 0), sigma)
    dy, dx = np.gradient(thick)
    slope = (dx * 0.6 + dy * 0.8) * sigma * 5
    light = np.clip(slope, -1, 1)
    gleam = smoothstep(light, 0.45, 0.95)
    clear = 0.55 if a.tint is None else 0.97
    colour = tone * (0.90 + 0.40 * light)[..., None]
    colour = mix(np.clip(colour, 0, 1), 1.0, (0.85 * gleam)[..., None])
    alpha = mask * np.clip(clear + 0.55 * np.abs(light) + gleam, 0, 1)
    size = (mask.shape[1] * step, mask.shape[0] * step)
    full = cv2.resize(colour, size, interpolation=cv2.INTER_LINEAR)[:rows, :columns]
    cover = cv2.resize(alpha.astype(np.float32), size, interpolation=cv2.INTER_LINEAR)[:rows, :columns]
    blend(a.image, full, np.ascontiguousarray(cover))


def _sparks(a: _Around, before: bool) -> None:
    tone = rgb(*(a.tint or (1.0, 0.80, 0.38)))
    rng = a.rng(36 + before)
    for _ in range(40 if before else 90):
        turn, far = rng.random() * 2 * np.pi, 0.5 + 1.1 * rng.random()
        cx = a.x + far * (a.half + 0.18 * a.short) * np.cos(turn)
        cy = a.middle + far * 0.75 * max(a.tall, 0.3 * a.short) * np.sin(turn)
        r = (0.002 + 0.006 * rng.random() ** 3) * a.short
        glow(a.image, cx, cy, 5 * r, 5 * r, tone, 0.7)
        glow(a.image, cx, cy, 1.6 * r, 1.6 * r, rgb(1, 0.97, 0.85), 1.0)


def _fireflies(a: _Around, before: bool) -> None:
    """Within the thing, as in a jar, and some about."""
    if not before:
        return
    rng = a.rng(38)
    for k in range(22):
        within = k < 14
        cx = a.x + (rng.random() - 0.5) * (1.15 * a.half if within else 6 * a.half)
        cy = a.top + a.tall * ((0.36 + 0.56 * rng.random()) if within else (rng.random() * 1.2 - 0.3))
        r = (0.004 + 0.003 * rng.random()) * a.short
        glow(a.image, cx, cy, 7 * r, 7 * r, rgb(0.95, 0.95, 0.30), 0.75)
        glow(a.image, cx, cy, 1.8 * r, 1.8 * r, rgb(1.0, 1.0, 0.80), 1.0)


def _bubbles(a: _Around, before: bool) -> None:
    rng = a.rng(40 + before)
    for _ in range(14):
        cx = a.x + rng.normal(0, 0.9) * (a.half + 0.08 * a.short)
        cy = a.middle - rng.normal(0.1, 0.5) * a.tall
        r = (0.006 + 0.022 * rng.random() ** 2) * a.short
        x0, y0, x1, y1 = (int(max(0, v)) for v in (cx - r - 2, cy - r - 2, cx + r + 3, cy + r + 3))
        part = a.image[y0:y1, x0:x1]
        if not part.size:
            continue
        y, x = np.mgrid[y0 : y0 + part.shape[0], x0 : x0 + part.shape[1]].astype(np.float32)
        away = np.hypot(x - cx, y - cy) / r
        ring = np.exp(-(((away - 0.93) / 0.07) ** 2)) + 0.10 * (away < 1)
        gleam = np.exp(-(((x - cx) / r + 0.4) ** 2 + ((y - cy) / r + 0.45) ** 2) * 22)
        add_light(part, rgb(0.92, 0.97, 1.0), np.clip(0.6 * ring + gleam, 0, 1).astype(np.float32))


_PAINTS: dict[Flurry, Paint] = {
    Flurry.STEAM: _steam,
    Flurry.SPLASH: _splash,
    Flurry.DROPS: _drops,
    Flurry.POWDER: _powder,
    Flurry.SMOKE: _smoke,
    Flurry.PETALS: _petals,
    Flurry.CONFETTI: _confetti,
    Flurry.LEAVES: _leaves,
    Flurry.COINS: _coins,
    Flurry.SPARKS: _sparks,
    Flurry.BEANS: _beans,
    Flurry.CRUMBS: _crumbs,
    Flurry.BUBBLES: _bubbles,
    Flurry.FIREFLIES: _fireflies,
}
