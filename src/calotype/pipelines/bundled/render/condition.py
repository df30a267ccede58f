"""Condition: a sprite that is empty, broken, bitten, cracked, rusty, wet...

What a thing holds and where it burns is told by tables, in fractions of its own picture; everything else is done to
any sprite.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np

from calotype.pipelines.bundled.conditions import CUT, Condition

from . import dents, dwellings, elementals, facades, lively, patterns, peels, wedges, young
from .canvas import Image, mix, smoothstep
from .cuts import halved, sliced
from .light import rgb
from .material import Sprite
from .noise import sample


@dataclass(frozen=True, kw_only=True)
class Drink:
    """Where a drink is seen."""

    top: tuple[float, float, float, float]
    """The middle and half the size of its surface."""
    foot: tuple[float, float] | None = None
    """In glass: where the drink ends, and half its width there; None: only its surface is seen."""
    vivid: float = 0.0
    """In glass: it is of more colour than this, as the glass is not."""


_DRINKS: dict[str, Drink] = {
    "mug": Drink(top=(0.40, 0.135, 0.335, 0.085)),
    "cup of coffee": Drink(top=(0.455, 0.375, 0.315, 0.215)),
    "glass of water": Drink(top=(0.5, 0.26, 0.41, 0.035), foot=(0.94, 0.31)),
    "glass of milk": Drink(top=(0.5, 0.22, 0.42, 0.03), foot=(0.96, 0.32)),
    "glass of wine": Drink(top=(0.5, 0.30, 0.42, 0.03), foot=(0.64, 0.25), vivid=0.30),
    "mug of beer": Drink(top=(0.38, 0.12, 0.38, 0.12), foot=(0.94, 0.30), vivid=0.0),
    "glass of whiskey": Drink(top=(0.5, 0.42, 0.48, 0.03), foot=(0.90, 0.48), vivid=0.22),
    "glass of lemonade": Drink(top=(0.45, 0.33, 0.34, 0.03), foot=(0.97, 0.26)),
    "glass of orange juice": Drink(top=(0.55, 0.27, 0.34, 0.03), foot=(0.97, 0.24)),
    "iced coffee": Drink(top=(0.45, 0.27, 0.40, 0.04), foot=(0.97, 0.28)),
    "cocktail": Drink(top=(0.5, 0.26, 0.42, 0.03), foot=(0.55, 0.06), vivid=0.25),
    "tropical drink": Drink(top=(0.5, 0.36, 0.36, 0.03), foot=(0.76, 0.28), vivid=0.35),
}
_FIRES: dict[str, tuple[tuple[float, float, float, float], ...]] = {
    "candle": ((0.2, 0.0, 0.8, 0.30),),
    "candelabra": ((0.0, 0.0, 1.0, 0.19),),
    "birthday cake": ((0.1, 0.0, 0.9, 0.175),),
    "lantern": ((0.2, 0.2, 0.8, 0.8),),
    "oil lamp": ((0.0, 0.0, 1.0, 0.5),),
    "campfire": ((0.0, 0.0, 1.0, 0.75),),
    "light bulb": (),
}
"""Left, top, right, bottom of the flames; of a bulb all of the glass."""
_ALIKE = 0.22
"""How far from its mirror image a picture is that shows a front."""
_COFFEE = (0.30, 0.17, 0.10)
_RUST = ((0.36, 0.16, 0.07), (0.68, 0.36, 0.16))
_CORE = rgb(0.97, 0.92, 0.78)


def worn_down(sprite: Sprite, asset: str, conditions: Collection[Condition]) -> Sprite:
    """The sprite in its conditions."""
    out = sprite
    for condition in Condition:
        if condition in conditions and condition in _WAYS:
            out = _WAYS[condition](out, asset)
    return out


def _unit(sprite: Sprite) -> Image:
    return sprite.astype(np.float32) / np.float32(255)


def _bytes(image: Image) -> Sprite:
    return np.ascontiguousarray((np.clip(image, 0, 1) * 255 + 0.5).astype(np.uint8))


def _grid(image: Image) -> tuple[Image, Image]:
    """Points of the sprite in its larger sides."""
    height, width = image.shape[:2]
    long = np.float32(max(height, width))
    y, x = np.mgrid[0:height, 0:width].astype(np.float32) / long
    return x, y


def _disc(image: Image, middle_x: float, middle_y: float, across: float, down: float) -> Image:
    """Coverage of an ellipse that is told in fractions of the sprite."""
    height, width = image.shape[:2]
    mask = np.zeros((height, width), np.uint8)
    centre = round(middle_x * width * 16), round(middle_y * height * 16)
    axes = max(1, round(across * width * 16)), max(1, round(down * height * 16))
    cv2.ellipse(mask, centre, axes, 0, 0, 360, 255, -1, cv2.LINE_AA, 4)
    return mask.astype(np.float32) / np.float32(255)


def _emptied(sprite: Sprite, asset: str) -> Sprite:
    if asset in _DRINKS:
        return _drained(sprite, asset, 0.0)
    # what swims: warm colours before blue water
    image = _unit(sprite)
    height, width = image.shape[:2]
    box = np.s_[int(0.18 * height) : int(0.86 * height), int(0.05 * width) : int(0.93 * width)]
    part = image[box]
    fish = ((part[..., 0] > part[..., 2] + 0.02) & (part[..., 3] > 0.5)).astype(np.uint8)
    fish[int(0.80 * len(fish)) :] = 0
    fish = cv2.dilate(fish, np.ones((17, 17), np.uint8))
    patch = _bytes(part[..., :3])
    mended = cv2.inpaint(patch, fish, 7, cv2.INPAINT_TELEA)
    image[box][..., :3] = mix(part[..., :3], mended.astype(np.float32) / 255, fish.astype(np.float32)[..., None])
    return _bytes(image)


def _halved_drink(sprite: Sprite, asset: str) -> Sprite:
    return _drained(sprite, asset, 0.5)


def _drained(sprite: Sprite, asset: str, level: float) -> Sprite:
    """With less of the drink: 0 none, 1 all."""
    drink = _DRINKS[asset]
    image = _unit(sprite)
    height, width = image.shape[:2]
    x, y, across, down = drink.top
    if drink.foot is None:
        face = _disc(image, x, y, across, down)
        wall = np.median(image[..., :3][(face < 0.01) & (image[..., 3] > 0.9)], 0)
        rows = ((np.arange(height) / height - (y - down)) / (2 * down)).astype(np.float32)[:, None, None]
        inside = wall * np.clip(0.42 + 0.42 * rows, 0.3, 0.9)
        image[..., :3] = mix(image[..., :3], inside, face[..., None])
        if level > 0:
            low = _disc(image, x, y + 0.35 * down, 0.78 * across, 0.55 * down)
            image[..., :3] = mix(image[..., :3], rgb(*_COFFEE), low[..., None])
        return _bytes(image)
    foot, half = drink.foot
    surface = y if level <= 0 else y + (1 - level) * (foot - y)
    last = foot if level <= 0 else surface
    t = (last - y) / max(1e-3, foot - y)
    wide = across + (half - across) * t
    outline = np.array(
        ((x - across, y - down), (x + across, y - down), (x + wide, last), (x - wide, last)), np.float32
    ) * (width, height)
    gone = np.zeros((height, width), np.uint8)
    cv2.fillConvexPoly(gone, np.round(outline * 16).astype(np.int32), 255, cv2.LINE_AA, 4)
    mask = gone.astype(np.float32) / 255
    colour = image[..., :3].max(-1) - image[..., :3].min(-1)
    if drink.vivid > 0:
        mask = mask * smoothstep(colour, drink.vivid * 0.5, drink.vivid)
    light = 0.62 + 0.38 * image[..., :3].max(-1, keepdims=True)
    clear = rgb(0.86, 0.93, 0.97) * light
    image[..., :3] = mix(image[..., :3], clear, (0.94 * mask)[..., None])
    image[..., 3] *= 1 - 0.66 * mask
    if level > 0:
        rim = _disc(image, x, surface, wide, 0.03)
        tone = np.median(_unit(sprite)[..., :3][int((surface + foot) / 2 * height), :], 0)
        image[..., :3] = mix(image[..., :3], np.minimum(tone * 1.15 + 0.05, 1), (0.85 * rim)[..., None])
        image[..., 3] = np.maximum(image[..., 3], 0.85 * rim)
    return _bytes(image)


def _filled(sprite: Sprite, asset: str) -> Sprite:
    """A cup of which the drink was hard to see."""
    drink = _DRINKS.get(asset)
    if drink is None or drink.foot is not None:
        return sprite
    image = _unit(sprite)
    x, y, across, down = drink.top
    face = _disc(image, x, y, across, down)
    gleam = _disc(image, x - 0.35 * across, y - 0.2 * down, 0.35 * across, 0.22 * down)
    image[..., :3] = mix(image[..., :3], rgb(*_COFFEE), (0.96 * face)[..., None])
    image[..., :3] = mix(image[..., :3], rgb(0.62, 0.45, 0.34), (0.35 * gleam)[..., None])
    return _bytes(image)


def _put_out(sprite: Sprite, asset: str) -> Sprite:
    if asset not in _FIRES:
        # a house is dark by its windows, which are lit elsewhere
        return sprite
    image = _unit(sprite)
    height, width = image.shape[:2]
    warm = np.clip((image[..., 0] - image[..., 2] - 0.15) / 0.15, 0, 1)
    warm *= np.clip((image[..., 0] - 0.65) / 0.15, 0, 1)
    if not _FIRES.get(asset):
        gray = image[..., :3].max(-1, keepdims=True) * rgb(0.86, 0.89, 0.92)
        image[..., :3] = mix(image[..., :3], gray, (0.92 * smoothstep(warm, 0.0, 0.4))[..., None])
        return _bytes(image)
    within = np.zeros((height, width), np.float32)
    for left, top, right, bottom in _FIRES[asset]:
        within[int(top * height) : int(bottom * height), int(left * width) : int(right * width)] = 1
    flame = smoothstep(warm, 0.05, 0.5) * within
    flame = cv2.dilate(flame, np.ones((5, 5), np.uint8))
    image[..., 3] *= 1 - flame
    if asset == "candle":
        _curl(image, 0.5, 0.28)
    return _bytes(image)


def _curl(image: Image, x: float, y: float) -> None:
    """The smoke of a wick that has just gone out."""
    height, width = image.shape[:2]
    t = np.linspace(0, 1, 40)
    points = np.stack([(x + 0.13 * np.sin(t * 7) * t) * width, (y - t * (y - 0.01)) * height], -1)
    layer = np.zeros((height, width), np.uint8)
    cv2.polylines(layer, [np.round(points * 16).astype(np.int32)], False, 255, max(2, width // 22), cv2.LINE_AA, 4)
    smoke = cv2.GaussianBlur(layer.astype(np.float32) / 255, (0, 0), width / 40) * np.float32(0.55)
    free = 1 - image[..., 3]
    image[..., :3] = mix(image[..., :3], rgb(0.80, 0.80, 0.82), np.clip(free * smoke * 2, 0, 1)[..., None])
    image[..., 3] = np.maximum(image[..., 3], smoke)


def _bitten(sprite: Sprite, asset: str) -> Sprite:
    image = _unit(sprite)
    height, width = image.shape[:2]
    rows = np.flatnonzero(image[int(0.42 * height), :, 3] > 0.5)
    edge = (rows[-1] if len(rows) else width - 1) / width
    long = max(height, width)
    bite, rim = np.zeros((height, width), np.float32), np.zeros((height, width), np.float32)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    for dx, dy, r in ((0.02, -0.13, 0.115), (-0.035, 0.0, 0.12), (0.015, 0.13, 0.115)):
        away = np.hypot(x - (edge * width + dx * long), y - (0.42 * height + dy * long))
        bite = np.maximum(bite, np.clip(r * long - away + 0.5, 0, 1))
        rim = np.maximum(rim, np.clip((r + 0.045) * long - away + 0.5, 0, 1))
    flesh = mix(_CORE, image[..., :3], 0.12)
    image[..., :3] = mix(image[..., :3], flesh, rim[..., None])
    image[..., 3] *= 1 - bite
    return _bytes(image)


def _crack(image: Image, rng: np.random.Generator, start: tuple[float, float], turn: float, steps: int) -> list[Image]:
    """The points of a crack and of its branches, in fractions."""
    at = np.array(start)
    points, out = [at], []
    for step in range(steps):
        turn += rng.normal(0, 0.55)
        at = at + (0.055 + 0.04 * rng.random()) * np.array((np.cos(turn), np.sin(turn)))
        points.append(at)
        if step % 3 == 1 and steps > 3:
            out += _crack(image, rng, (float(at[0]), float(at[1])), turn + rng.choice((-1, 1)) * 0.9, steps // 2)
    return [np.array(points, np.float32), *out]


def _cracked(sprite: Sprite, asset: str) -> Sprite:
    image = _unit(sprite)
    height, width = image.shape[:2]
    rng = np.random.default_rng(4)
    lines = [
        *_crack(image, rng, (0.56, 0.12), 1.7, 9),
        *_crack(image, rng, (0.36, 0.45), 1.2, 6),
    ]
    thick = max(2, round(0.012 * max(height, width)))
    for shift, tone, strength in ((thick * 0.7, 1.0, 0.5), (0.0, 0.0, 0.88)):
        layer = np.zeros((height, width), np.uint8)
        for line in lines:
            points = np.round((line * (width, height) + shift) * 16).astype(np.int32)
            cv2.polylines(layer, [points], False, 255, thick, cv2.LINE_AA, 4)
        mask = layer.astype(np.float32) / 255 * strength
        colour = image[..., :3] * 0.22 if tone == 0 else mix(image[..., :3], 1.0, 0.6)
        image[..., :3] = mix(image[..., :3], colour, mask[..., None])
    return _bytes(image)


def _broken(sprite: Sprite, asset: str) -> Sprite:
    """In two: the upper right part has come off and leans beside the rest, with shards about."""
    image = _unit(sprite)
    height, width = image.shape[:2]
    rng = np.random.default_rng(11)
    zigzag = [(0.50 + 0.46 * t + 0.05 * (-1) ** k, -0.02 + 0.66 * t) for k, t in enumerate(np.linspace(0, 1, 8))]
    outline = np.array([*zigzag, (1.2, 0.64), (1.2, -0.05)]) * (width, height)
    mask = np.zeros((height, width), np.uint8)
    cv2.fillPoly(mask, [np.round(outline * 16).astype(np.int32)], 255, cv2.LINE_AA, 4)
    off = mask.astype(np.float32) / 255
    wide, tall = round(1.55 * width), height + round(0.02 * height)
    out = np.zeros((tall, wide, 4), np.float32)
    rest = image.copy()
    rest[..., 3] *= 1 - off
    edge = cv2.dilate(off, np.ones((max(3, width // 40),) * 2, np.uint8)) * (1 - off)
    rest[..., :3] = mix(rest[..., :3], np.minimum(rest[..., :3] * 0.5 + 0.42, 1), (0.8 * edge)[..., None])
    out[:height, :width] = rest
    piece = image.copy()
    piece[..., 3] *= off
    rows, columns = np.nonzero(piece[..., 3] > 0.5)
    if not len(rows):
        return sprite
    piece[..., :3] *= piece[..., 3:]
    turn = cv2.getRotationMatrix2D((float(columns.mean()), float(rows.mean())), -104, 0.92)
    turn[0, 2] += 1.16 * width - columns.mean()
    turn[1, 2] += 0.78 * height - rows.mean()
    moved = cv2.warpAffine(piece, turn, (wide, tall), flags=cv2.INTER_LINEAR)
    low = np.flatnonzero(moved[..., 3].max(1) > 0.4)
    moved = np.roll(moved, tall - 1 - int(low[-1]), 0)
    _over(out, moved)
    tone = np.median(image[..., :3][image[..., 3] > 0.8], 0)
    for _ in range(7):
        cx, cy, r = (
            (0.72 + 0.78 * rng.random()) * width,
            (0.93 + 0.05 * rng.random()) * tall,
            0.02 + 0.035 * rng.random(),
        )
        angles = np.sort(rng.random(4) * 2 * np.pi)
        shard = np.stack([cx + r * width * np.cos(angles), cy + 0.5 * r * width * np.sin(angles)], -1)
        layer = np.zeros((tall, wide), np.uint8)
        cv2.fillPoly(layer, [np.round(shard * 16).astype(np.int32)], 255, cv2.LINE_AA, 4)
        alpha = layer.astype(np.float32) / 255
        bit = np.empty((tall, wide, 4), np.float32)
        bit[..., :3] = np.minimum(tone * (0.8 + 0.5 * rng.random()), 1) * alpha[..., None]
        bit[..., 3] = alpha
        _over(out, bit)
    return _bytes(out)


def _over(image: Image, layer: Image) -> None:
    """Lays a premultiplied layer over a straight image, in place."""
    alpha = layer[..., 3:]
    whole = image[..., 3:] * (1 - alpha)
    both = whole + alpha
    image[..., :3] = np.where(both > 1e-3, (image[..., :3] * whole + layer[..., :3]) / np.maximum(both, 1e-3), 0)
    image[..., 3:] = both


def _melting(sprite: Sprite, asset: str) -> Sprite:
    """Drops run down it, and its lower parts lie about it as a puddle."""
    image = _unit(sprite)
    height, width = image.shape[:2]
    rng = np.random.default_rng(5)
    solid = image[..., 3] > 0.8
    upper = solid.copy()
    upper[int(0.62 * height) :] = False
    tone = np.median(image[..., :3][upper if upper.any() else solid], 0)
    pad = round(0.30 * width)
    low = round(0.06 * height)
    out = np.zeros((height + low, width + 2 * pad, 4), np.float32)
    tall, wide = out.shape[:2]
    y, x = np.mgrid[0:tall, 0:wide].astype(np.float32)
    wobble = 1 + 0.10 * np.sin(np.arctan2(y - 0.945 * tall, x - wide / 2) * 5)
    away = np.hypot((x - wide / 2) / (0.46 * wide), (y - 0.945 * tall) / (0.052 * tall)) / wobble
    puddle = smoothstep(away, 1.03, 0.97)
    out[..., :3] = mix(tone * 0.94, np.minimum(tone * 1.15 + 0.10, 1), smoothstep(away, 1.0, 0.6)[..., None])
    out[..., 3] = puddle
    body = np.zeros_like(out)
    body[:height, pad : pad + width] = image
    body[..., :3] *= body[..., 3:]
    _over(out, body)
    spread = np.flatnonzero(solid[int(0.45 * height)])
    if len(spread) > 4:
        for k in range(6):
            cx = pad + spread[0] + (spread[-1] - spread[0]) * (k + 0.3 + 0.4 * rng.random()) / 6
            first = (0.34 + 0.14 * rng.random()) * height
            last = (0.56 + 0.34 * rng.random()) * height
            r = (0.022 + 0.014 * rng.random()) * max(height, width)
            _drip(out, cx, first, last, r, np.asarray(tone, np.float32))
    return _bytes(out)


def _drip(image: Image, x: float, first: float, last: float, r: float, tone: Image) -> None:
    layer = np.zeros(image.shape[:2], np.uint8)
    a, b = (round(x * 16), round(first * 16)), (round(x * 16), round(last * 16))
    cv2.line(layer, a, b, 255, max(2, round(1.5 * r)), cv2.LINE_AA, 4)
    cv2.circle(layer, b, round(1.15 * r * 16), 255, -1, cv2.LINE_AA, 4)
    alpha = layer.astype(np.float32) / 255 * np.clip(image[..., 3] * 2, 0, 1)
    shade = cv2.GaussianBlur(alpha, (0, 0), r * 0.5)
    side = np.clip(0.5 + (np.roll(shade, round(0.5 * r), 1) - np.roll(shade, -round(0.5 * r), 1)) * 0.9, 0, 1)
    colour = mix(np.minimum(tone * 1.06 + 0.05, 1), tone * 0.90, (1 - side)[..., None])
    image[..., :3] = mix(image[..., :3], colour, alpha[..., None])


def _rusty(sprite: Sprite, asset: str) -> Sprite:
    image = _unit(sprite)
    x, y = _grid(image)
    patch = sample("cloud", x * 210 + 50, y * 210 + 9)
    grain = sample("cloud", x * 1500, y * 1500)
    amount = smoothstep(patch + 0.25 * (grain - 0.5), 0.40, 0.56)
    level = image[..., :3].max(-1, keepdims=True)
    rust = mix(rgb(*_RUST[0]), rgb(*_RUST[1]), np.clip(0.5 + 1.3 * (grain - 0.5), 0, 1)[..., None])
    gray = mix(image[..., :3], image[..., :3].mean(-1, keepdims=True) * rgb(0.92, 0.84, 0.76), 0.55)
    image[..., :3] = mix(gray, rust * (0.40 + 0.75 * level), (0.96 * amount)[..., None])
    return _bytes(image)


def _mossy(sprite: Sprite, asset: str) -> Sprite:
    image = _unit(sprite)
    x, y = _grid(image)
    patch = sample("cloud", x * 190 + 20, y * 190)
    tuft = sample("fine", x * 900, y * 900)
    down = np.arange(len(image), dtype=np.float32)[:, None] / len(image)
    amount = smoothstep(patch + 0.18 * (tuft - 0.5) - 0.28 * (down - 0.35), 0.38, 0.52)
    level = 0.45 + 0.65 * image[..., :3].max(-1, keepdims=True)
    green = mix(rgb(0.17, 0.31, 0.07), rgb(0.55, 0.70, 0.22), tuft[..., None]) * level
    image[..., :3] = mix(image[..., :3], green, (0.95 * amount)[..., None])
    return _bytes(image)


def _wet(sprite: Sprite, asset: str) -> Sprite:
    """Drops stand on it."""
    image = _unit(sprite)
    height, width = image.shape[:2]
    long = max(height, width)
    rng = np.random.default_rng(8)
    image[..., :3] = np.clip(image[..., :3] * 0.94, 0, 1)
    inner = cv2.erode((image[..., 3] > 0.7).astype(np.uint8), np.ones((max(3, long // 60),) * 2, np.uint8))
    rows, columns = np.nonzero(inner)
    if not len(rows):
        return sprite
    for _ in range(110):
        k = int(rng.integers(len(rows)))
        r = (0.005 + 0.011 * rng.random() ** 2.2) * long
        cx, cy = float(columns[k]), float(rows[k])
        x0, y0 = int(max(0, cx - 2 * r)), int(max(0, cy - 2 * r))
        part = image[y0 : int(cy + 2 * r) + 2, x0 : int(cx + 2 * r) + 2]
        y, x = np.mgrid[0 : part.shape[0], 0 : part.shape[1]].astype(np.float32)
        dx, dy = (x + x0 - cx) / r, (y + y0 - cy) / (1.15 * r)
        away = np.hypot(dx, dy)
        drop = np.clip((1.05 - away) * r, 0, 1)
        light = np.clip(0.16 + 0.42 * dy, -0.20, 0.5)
        rim = smoothstep(away, 0.70, 1.0) * np.clip(-dy, 0, 1) * 0.45
        gleam = np.exp(-((dx + 0.35) ** 2 + (dy + 0.4) ** 2) * 9)
        body = np.clip(part[..., :3] * (1 + (light - rim) * 0.8)[..., None] + 0.10 * np.clip(dy, 0, 1)[..., None], 0, 1)
        body = mix(body, 1.0, (0.55 * gleam)[..., None])
        part[..., :3] = mix(part[..., :3], body, drop[..., None])
    return _bytes(image)


def _frosted(sprite: Sprite, asset: str) -> Sprite:
    image = _unit(sprite)
    x, y = _grid(image)
    ice = sample("cloud", x * 260, y * 260)
    fern = sample("ridge", x * 420, y * 420)
    solid = (image[..., 3] > 0.5).astype(np.uint8)
    inside = cv2.distanceTransform(solid, cv2.DIST_L2, 5) / max(image.shape[:2])
    amount = np.clip(0.30 + 0.55 * np.exp(-inside / 0.035) + 0.55 * (ice - 0.45) + 0.45 * (fern - 0.5), 0, 0.92)
    level = 0.72 + 0.28 * image[..., :3].max(-1, keepdims=True)
    image[..., :3] = mix(image[..., :3], rgb(0.86, 0.94, 1.0) * level, amount[..., None])
    return _bytes(image)


def _worn(sprite: Sprite, asset: str) -> Sprite:
    """Faded, stained and scratched."""
    image = _unit(sprite)
    x, y = _grid(image)
    stain = smoothstep(sample("cloud", x * 170 + 70, y * 170), 0.42, 0.66)
    dust = sample("cloud", x * 700, y * 700)
    scratch = smoothstep(sample("fine", x * 900 + y * 300, y * 60 + 30), 0.80, 0.90)
    gray = image[..., :3].mean(-1, keepdims=True)
    faded = mix(image[..., :3], gray * rgb(1.0, 0.94, 0.84), 0.42)
    faded = faded * (1 - 0.34 * stain[..., None]) * (0.92 + 0.16 * (dust - 0.5))[..., None]
    faded = mix(faded, rgb(0.40, 0.33, 0.25), (0.16 * stain)[..., None])
    image[..., :3] = mix(faded, np.minimum(faded * 1.35 + 0.08, 1), (0.45 * scratch)[..., None])
    return _bytes(image)


_LAYERS: dict[str, tuple[float, ...]] = {
    "hamburger": (0.33, 0.47, 0.60, 0.74),
    "sandwich": (0.50, 0.66, 0.82),
    "birthday cake": (0.22, 0.50, 0.70),
    "cupcake": (0.30, 0.64),
    "pancakes": (0.26, 0.52, 0.74),
    "taco": (0.35, 0.65),
}
"""Rows at which a thing comes apart, in fractions of its height."""


def _exploded(sprite: Sprite, asset: str) -> Sprite:
    """Its layers one above the other, with air between them."""
    image = _unit(sprite)
    height = len(image)
    cuts = [0.0, *_LAYERS.get(asset, (0.26, 0.50, 0.74)), 1.0]
    gap = round(0.15 * height)
    out = np.zeros((height + gap * (len(cuts) - 2), image.shape[1], 4), np.float32)
    for k, (a, b) in enumerate(pairwise(cuts)):
        first, last = round(a * height), round(b * height)
        out[first + k * gap : last + k * gap] = image[first:last]
    return _bytes(out)


def _in_slices(sprite: Sprite, asset: str) -> Sprite:
    return sliced(sprite, asset) if asset in CUT else sprite


def _a_slice(sprite: Sprite, asset: str) -> Sprite:
    return halved(sprite, asset, thick=0.07) if asset in CUT else sprite


def _in_half(sprite: Sprite, asset: str) -> Sprite:
    return halved(sprite, asset, thick=0.30) if asset in CUT else sprite


def _upside_down(sprite: Sprite, asset: str) -> Sprite:
    return np.ascontiguousarray(sprite[::-1])


def _turned(sprite: Sprite, asset: str) -> Sprite:
    """Mirrored; what looks the same from both sides is seen from behind."""
    image = _unit(sprite)
    other = image[:, ::-1]
    apart = np.abs(image * image[..., 3:] - other * other[..., 3:]).mean() / max(1e-3, float(image[..., 3].mean()))
    return _bytes(_from_behind(image)) if apart < _ALIKE else np.ascontiguousarray(sprite[:, ::-1])


def _from_behind(image: Image) -> Image:
    """Without its face and its front: the colours of its rim, shaded as a body is."""
    solid = (image[..., 3] > 0.5).astype(np.uint8)
    inside = cv2.distanceTransform(solid, cv2.DIST_L2, 5) / max(1.0, 0.5 * min(image.shape[:2]))
    weight = solid * np.exp(-(((inside - 0.10) / 0.05) ** 2)).astype(np.float32)
    spread = 0.12 * min(image.shape[:2])
    colours = cv2.GaussianBlur(image[..., :3] * weight[..., None], (0, 0), spread)
    plain = colours / np.maximum(cv2.GaussianBlur(weight, (0, 0), spread), 1e-5)[..., None]
    round_ = 0.86 + 0.26 * np.clip(inside / 0.7, 0, 1)
    out = image.copy()
    out[..., :3] = mix(
        image[..., :3], np.clip(plain * round_[..., None], 0, 1), smoothstep(inside, 0.10, 0.20)[..., None]
    )
    return out


_WAYS: dict[Condition, Callable[[Sprite, str], Sprite]] = {
    Condition.EMPTY: _emptied,
    Condition.HALF_FULL: _halved_drink,
    Condition.FULL: _filled,
    Condition.UNLIT: _put_out,
    Condition.BITTEN: _bitten,
    Condition.CUT_OUT: wedges.cut_out,
    Condition.SQUASHED: dents.squashed,
    Condition.SLICED: _in_slices,
    Condition.SLICE: _a_slice,
    Condition.HALVED: _in_half,
    Condition.RUSTY: _rusty,
    Condition.MOSSY: _mossy,
    Condition.WORN: _worn,
    Condition.FROSTED: _frosted,
    Condition.WET: _wet,
    Condition.CRACKED: _cracked,
    Condition.BROKEN: _broken,
    Condition.MELTING: _melting,
    Condition.EXPLODED: _exploded,
    Condition.STRIPED: patterns.striped,
    Condition.DOTTED: patterns.dotted,
    Condition.CHECKED: patterns.checked,
    Condition.BURNT: patterns.burnt,
    Condition.MUDDY: patterns.muddy,
    Condition.TORN: patterns.torn,
    Condition.WITHERED: patterns.withered,
    Condition.WRINKLED: patterns.wrinkled,
    Condition.UPSIDE_DOWN: _upside_down,
    Condition.TURNED: _turned,
    Condition.NARROW: facades.narrow,
    Condition.TIMBERED: facades.timbered,
    Condition.RUINED: facades.ruined,
    Condition.OVERGROWN: facades.overgrown,
    Condition.STILTED: facades.stilted,
    Condition.PEELED: peels.peeled,
    Condition.HALF_PEELED: peels.half_peeled,
    Condition.ABSENT: peels.absent,
    **elementals.WAYS,
    **dwellings.WAYS,
    **lively.WAYS,
    **young.WAYS,
}
