"""Wielding: a tool between a hand and what it touches, and what is poured."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np

from calotype.pipelines.bundled.dealings import tool_of

from .arms import XY
from .canvas import Image
from .layers import Layer, Picture, scaled, turned_at
from .light import Vector
from .limbs import bar

_POURERS: dict[str, tuple[XY, float]] = {
    "teapot": ((0.02, 0.30), -30), "watering can": ((0.03, 0.10), -26), "kettle": ((0.03, 0.36), -30),
    "jug": ((0.14, 0.06), -58), "pot of stew": ((0.1, 0.2), -40), "bucket": ((0.1, 0.15), -75),
}  # fmt: skip
"""Where it runs out of a vessel, and how far that is tilted."""
_UPRIGHT: tuple[XY, float] = ((0.5, 0.02), -108)
_LIQUIDS: dict[str, tuple[float, float, float]] = {
    "milk": (0.97, 0.96, 0.93), "coffee": (0.36, 0.21, 0.12), "espresso": (0.36, 0.21, 0.12),
    "tea": (0.66, 0.40, 0.14), "wine": (0.48, 0.06, 0.16), "beer": (0.92, 0.68, 0.20), "juice": (0.98, 0.62, 0.12),
    "honey": (0.92, 0.60, 0.10), "soup": (0.90, 0.55, 0.20), "stew": (0.70, 0.38, 0.16), "whisky": (0.75, 0.44, 0.14),
    "chocolate": (0.34, 0.19, 0.10), "lemonade": (0.97, 0.90, 0.50), "potion": (0.40, 0.80, 0.35),
    "test tube": (0.30, 0.85, 0.40), "cocktail": (0.95, 0.50, 0.45), "smoothie": (0.90, 0.45, 0.55),
}  # fmt: skip
_WATER = (0.60, 0.83, 0.96)
_FALL = 0.15
"""How far something falls, for one of the holder's height."""


@dataclass(frozen=True)
class Wielded:
    """A tool in place."""

    layers: tuple[Layer, ...]
    grip: XY
    second: XY
    """Where another hand is."""


def wielded(image: Image, name: str, touched: XY, degrees: float, tall: float) -> Wielded:
    """A tool whose tip touches a thing at the left, ``degrees`` above the ground to the hand. tall: the holder's."""
    tool = tool_of(name)
    image = scaled(Picture(image, {}), tool.size * tall / max(image.shape[:2])).image
    height, width = image.shape[:2]
    grip, tip = (tool.grip[0] * width, tool.grip[1] * height), (tool.tip[0] * width, tool.tip[1] * height)
    way = np.arctan2(tip[1] - grip[1], tip[0] - grip[0])
    wanted = np.arctan2(np.sin(np.deg2rad(degrees)), -np.cos(np.deg2rad(degrees)))
    turn = float(wanted - way)
    if abs(np.angle(np.exp(1j * turn))) > np.pi / 2:
        # rather mirrored than upside down
        image = np.ascontiguousarray(image[:, ::-1])
        grip, tip = (width - grip[0], grip[1]), (width - tip[0], tip[1])
        turn = float(wanted - np.arctan2(tip[1] - grip[1], tip[0] - grip[0]))
    out, (at_grip, at_tip) = turned_points(image, float(np.rad2deg(turn)), grip, tip)
    left, top = touched[0] - at_tip[0], touched[1] - at_tip[1]
    hand = left + at_grip[0], top + at_grip[1]
    second = hand[0] + 0.36 * (touched[0] - hand[0]), hand[1] + 0.36 * (touched[1] - hand[1])
    return Wielded((Layer(out, round(left), round(top)),), hand, second)


def poured(image: Image, name: str, touched: XY, tall: float) -> Wielded:
    """A vessel above a thing, and what runs out of it."""
    tool = tool_of(name)
    image = scaled(Picture(image, {}), tool.size * tall / max(image.shape[:2])).image
    height, width = image.shape[:2]
    mouth, tilt = _POURERS.get(name, _UPRIGHT)
    grip = (0.78 * width, 0.45 * height) if name in _POURERS else (0.5 * width, 0.62 * height)
    out, (at_grip, at_tip) = turned_points(image, tilt, grip, (mouth[0] * width, mouth[1] * height))
    spout = touched[0], touched[1] - _FALL * tall
    left, top = spout[0] - at_tip[0], spout[1] - at_tip[1]
    liquid = next((tone for word, tone in _LIQUIDS.items() if word in name), _WATER)
    fall = _stream(spout, (touched[0] - 0.01 * tall, touched[1] + 0.03 * tall), 0.016 * tall, liquid)
    hand = left + at_grip[0], top + at_grip[1]
    return Wielded((fall, Layer(out, round(left), round(top))), hand, hand)


def jet(start: XY, end: XY, tall: float) -> list[Layer]:
    """Water that goes from a nozzle in an arc, and the nozzle. tall: the holder's height."""
    width, rise = start[0] - end[0], 0.10 * abs(start[0] - end[0])
    layers: list[Layer] = []
    steps = 14
    points = [
        (
            start[0] - width * k / steps,
            start[1] + (end[1] - start[1]) * k / steps - 4 * rise * k / steps * (1 - k / steps),
        )
        for k in range(steps + 1)
    ]
    tone: Vector = np.asarray(_WATER, np.float32)
    for k, (one, other) in enumerate(pairwise(points)):
        image, left, top = bar(one, other, (0.010 + 0.0016 * k) * tall, tone)
        image[..., 3] *= 0.85
        layers.append(Layer(image, left, top))
    metal: Vector = np.asarray((0.80, 0.30, 0.24), np.float32)
    return [*layers, Layer(*bar(start, (start[0] + 0.20 * tall, start[1] + 0.02 * tall), 0.022 * tall, metal))]


def turned_points(image: Image, degrees: float, *points: XY) -> tuple[Image, list[XY]]:
    """A picture turned clockwise, and where places in it are then, in pixels."""
    height, width = image.shape[:2]
    out, left, top = turned_at(image, degrees)
    turn = np.deg2rad(degrees)
    moved = [
        (
            float((x - width / 2) * np.cos(turn) - (y - height / 2) * np.sin(turn) - left),
            float((x - width / 2) * np.sin(turn) + (y - height / 2) * np.cos(turn) - top),
        )
        for x, y in points
    ]
    return out, moved


def _stream(start: XY, end: XY, radius: float, liquid: tuple[float, float, float]) -> Layer:
    """What falls, thinner below."""
    pad = int(2 * radius) + 3
    left, top = int(min(start[0], end[0])) - pad, int(start[1]) - pad
    width, height = int(abs(end[0] - start[0])) + 2 * pad + 1, int(end[1] - start[1]) + 2 * pad + 1
    line = np.zeros((height, width), np.float32)
    steps = 24
    for k in range(steps + 1):
        t = k / steps
        x = start[0] + (end[0] - start[0]) * (1 - (1 - t) ** 2) - left
        centre = round(x), round(start[1] + (end[1] - start[1]) * t - top)
        cv2.circle(line, centre, max(1, round(radius * (1.25 - 0.55 * t))), 1.0, -1, cv2.LINE_AA)
    line = cv2.GaussianBlur(line, (0, 0), 0.8)
    image = np.empty((height, width, 4), np.float32)
    tone: Vector = np.asarray(liquid, np.float32)
    light = 1.0 - 0.18 * np.linspace(-1, 1, width, dtype=np.float32)[None, :, None] ** 2
    image[..., :3] = np.clip(tone * light, 0, 1)
    image[..., 3] = 0.92 * line
    return Layer(image, left, top)
