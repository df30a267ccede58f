"""Prints: where on a thing a text is, what is there before, and in which letters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.scene import Colour, Scene

from .canvas import Image, smoothstep
from .crockery import mug
from .fonts import Name
from .material import Sprite

Corners = tuple[tuple[float, float], tuple[float, float], tuple[float, float]]
"""The upper left, upper right and lower left corner of a parallelogram."""
Ink = tuple[float, float, float]

_CREAM: Ink = (0.985, 0.955, 0.880)
_INK: Ink = (0.13, 0.12, 0.16)
_BROWN: Ink = (0.22, 0.11, 0.05)
_GOLD: Ink = (0.99, 0.87, 0.52)
_WHITE: Ink = (1.0, 0.99, 0.96)
_SOFT_PX = 3.0


@dataclass(frozen=True, kw_only=True)
class Print:
    """How a text is on an asset."""

    corners: Corners
    """Of the room for it, in fractions of the sprite."""
    fonts: tuple[Name, ...] = ("condensed", "sans")
    ink: Ink | None = None
    """None: dark or light, as stands out."""
    label: Ink | None = None
    """Of the paper that is stuck on under it."""
    wiped: bool = False
    """What the sprite shows there is taken away."""
    sag: float = 0.0
    """How much lower the middle of a line hangs, for one of the room's width: what is round."""
    glow: bool = False
    """The letters shine."""
    colour: Colour | None = None
    """In which it is drawn where the prompt names none."""
    asset: str = ""
    """Another sprite that is drawn in its place, plainer."""
    shape: Callable[[], Sprite] | None = None
    """Draws one where no asset is plain enough."""


def _box(left: float, top: float, right: float, bottom: float) -> Corners:
    return (left, top), (right, top), (left, bottom)


_CAPS: tuple[Name, ...] = ("caps", "condensed", "sans")
_SERIF: tuple[Name, ...] = ("serif", "sans")
_SCRIPT: tuple[Name, ...] = ("script", "serif", "sans")
_FAT: tuple[Name, ...] = ("fat", "serif", "sans")
_PLAIN: tuple[Name, ...] = ("sans",)
_ADULTS = (
    "man", "woman", "blond man", "blond woman", "red-haired man", "red-haired woman", "curly-haired man", "old man",
    "curly-haired woman", "white-haired man", "white-haired woman", "old woman", "bearded man", "bald man",
)  # fmt: skip
PRINTS: dict[str, Print] = {
    "t-shirt": Print(corners=_box(0.285, 0.36, 0.715, 0.80), asset="blouse", colour=Colour.WHITE, fonts=_CAPS),
    "blouse": Print(corners=_box(0.285, 0.36, 0.715, 0.80), fonts=_CAPS),
    "book": Print(corners=_box(0.20, 0.10, 0.93, 0.62), ink=_GOLD, fonts=_SERIF),
    "typewriter": Print(
        corners=((0.395, 0.055), (0.765, 0.115), (0.372, 0.300)), ink=_INK, wiped=True, fonts=("serif", "sans")
    ),
    "notebook": Print(corners=_box(0.13, 0.10, 0.80, 0.62), ink=_CREAM, wiped=True, fonts=_SERIF),
    "open book": Print(corners=_box(0.10, 0.10, 0.46, 0.74), ink=_INK, fonts=_SERIF),
    "jar": Print(corners=_box(0.13, 0.38, 0.87, 0.72), label=_CREAM, ink=_INK, sag=0.03, fonts=_SERIF),
    "lotion bottle": Print(corners=_box(0.10, 0.42, 0.90, 0.90), wiped=True, ink=(0.36, 0.16, 0.16), fonts=_SERIF),
    "cup": Print(corners=_box(0.28, 0.60, 0.72, 0.88), ink=_INK, sag=0.04),
    "cup of coffee": Print(corners=_box(0.08, 0.32, 0.68, 0.86), ink=_INK, sag=0.05, shape=mug, fonts=_FAT),
    "teacup": Print(corners=_box(0.36, 0.46, 0.86, 0.74), ink=(0.20, 0.28, 0.48), sag=0.06, fonts=_SERIF),
    "mug of beer": Print(corners=_box(0.09, 0.50, 0.64, 0.86), label=_CREAM, ink=_BROWN, sag=0.03, fonts=_FAT),
    "cardboard box": Print(corners=((0.545, 0.585), (0.965, 0.345), (0.545, 0.890)), ink=_BROWN, fonts=_CAPS),
    "tin can": Print(corners=_box(0.10, 0.22, 0.90, 0.86), label=(0.80, 0.12, 0.16), ink=_CREAM, sag=0.04, fonts=_FAT),
    "envelope": Print(corners=_box(0.14, 0.56, 0.86, 0.92), ink=(0.16, 0.22, 0.46), wiped=True, fonts=_SERIF),
    "newspaper": Print(corners=_box(0.06, 0.10, 0.83, 0.37), ink=_INK, wiped=True, fonts=_SERIF),
    "scroll": Print(corners=_box(0.24, 0.24, 0.82, 0.82), ink=(0.34, 0.17, 0.07), wiped=True, fonts=_SERIF),
    "clipboard": Print(corners=_box(0.16, 0.22, 0.84, 0.86), ink=_INK, wiped=True, fonts=_PLAIN),
    "laptop": Print(corners=_box(0.13, 0.07, 0.87, 0.55), ink=_WHITE, glow=True, fonts=_PLAIN),
    "computer": Print(corners=_box(0.07, 0.06, 0.93, 0.52), ink=_WHITE, glow=True, fonts=_PLAIN),
    "television": Print(corners=_box(0.17, 0.38, 0.68, 0.76), ink=_WHITE, glow=True, fonts=("fat", "sans")),
    "mobile phone": Print(corners=_box(0.08, 0.12, 0.92, 0.88), ink=_WHITE, wiped=True, glow=True, fonts=_PLAIN),
    "picture frame": Print(corners=_box(0.105, 0.105, 0.895, 0.895), label=_CREAM, ink=_INK, fonts=_SERIF),
    "gravestone": Print(corners=_box(0.22, 0.20, 0.78, 0.74), ink=(0.19, 0.20, 0.24), wiped=True, fonts=_SERIF),
    "birthday cake": Print(corners=_box(0.07, 0.60, 0.93, 0.93), ink=(0.62, 0.12, 0.24), wiped=True, fonts=_SERIF),
    "sake bottle": Print(corners=_box(0.61, 0.50, 0.96, 0.90), ink=(0.12, 0.20, 0.42), sag=0.03, fonts=_SERIF),
    "takeout box": Print(corners=_box(0.25, 0.34, 0.75, 0.90), ink=(0.78, 0.10, 0.14), wiped=True, fonts=_FAT),
    "backpack": Print(corners=_box(0.20, 0.60, 0.80, 0.82), ink=_WHITE),
    "shopping bags": Print(corners=_box(0.06, 0.42, 0.64, 0.92), ink=_WHITE, wiped=True, fonts=_SERIF),
    "balloon": Print(corners=_box(0.16, 0.16, 0.84, 0.46), ink=_WHITE, sag=0.05, fonts=("script", "fat", "sans")),
    "truck": Print(corners=_box(0.46, 0.10, 0.95, 0.46), ink=(0.44, 0.10, 0.10), fonts=("fat", "condensed", "sans")),
    "stop sign": Print(corners=_box(0.13, 0.30, 0.87, 0.70), ink=_WHITE, fonts=_CAPS),
    "heart": Print(corners=_box(0.16, 0.20, 0.84, 0.56), ink=_WHITE, fonts=_SCRIPT),
    "baseball cap": Print(corners=_box(0.25, 0.26, 0.75, 0.56), ink=_WHITE, sag=-0.03),
    "sign": Print(corners=_box(0.045, 0.13, 0.955, 0.485), ink=_INK, label=(0.90, 0.885, 0.93)),
    "oil drum": Print(corners=_box(0.06, 0.38, 0.90, 0.62), ink=_WHITE, sag=0.05, fonts=_CAPS),
    "brick wall": Print(corners=_box(0.08, 0.15, 0.92, 0.85), ink=_WHITE, fonts=("script", "fat", "sans")),
    "mug": Print(corners=_box(0.05, 0.32, 0.66, 0.88), ink=_WHITE, sag=0.05, fonts=_FAT),
    "bottle": Print(corners=_box(0.05, 0.59, 0.95, 0.83), label=_CREAM, ink=_BROWN, sag=0.03, fonts=_SERIF),
    "champagne bottle": Print(
        corners=_box(0.05, 0.59, 0.95, 0.83), label=_CREAM, ink=_BROWN, sag=0.03, fonts=_SERIF, asset="bottle"
    ),
    "perfume bottle": Print(corners=_box(0.20, 0.46, 0.80, 0.74), label=_CREAM, ink=_INK, fonts=_SERIF),
    "honey pot": Print(corners=_box(0.12, 0.54, 0.88, 0.86), label=_CREAM, ink=_BROWN, sag=0.04, fonts=_SERIF),
    "bus": Print(corners=_box(0.05, 0.535, 0.95, 0.685), ink=_WHITE, fonts=_CAPS),
    "tram": Print(corners=_box(0.05, 0.60, 0.95, 0.82), ink=_WHITE, fonts=_CAPS),
    "semi truck": Print(corners=_box(0.45, 0.10, 0.97, 0.62), ink=(0.44, 0.10, 0.10), fonts=_FAT),
    "shop": Print(corners=_box(0.03, 0.01, 0.97, 0.21), ink=_WHITE, fonts=_CAPS),
    "chalkboard": Print(corners=_box(0.05, 0.08, 0.95, 0.54), ink=(0.96, 0.96, 0.92), fonts=_SERIF),
    "calendar": Print(corners=_box(0.06, 0.30, 0.94, 0.93), ink=_INK, wiped=True, fonts=_CAPS),
    "flag": Print(corners=_box(0.18, 0.14, 0.94, 0.44), fonts=_CAPS),
    "hot air balloon": Print(corners=_box(0.12, 0.12, 0.88, 0.30), ink=_WHITE, sag=0.06, fonts=_FAT),
    "wedding cake": Print(corners=_box(0.12, 0.70, 0.88, 0.90), ink=(0.62, 0.12, 0.24), sag=0.03, fonts=_SCRIPT),
    "doormat": Print(corners=((0.26, 0.25), (0.86, 0.51), (0.18, 0.50)), ink=(0.14, 0.09, 0.05), fonts=_CAPS),
    "wooden crate": Print(corners=_box(0.12, 0.52, 0.70, 0.82), label=_CREAM, ink=(0.70, 0.16, 0.10), fonts=_FAT),
    "crate of apples": Print(corners=_box(0.14, 0.56, 0.72, 0.84), label=_CREAM, ink=(0.70, 0.16, 0.10), fonts=_FAT),
    "ticket": Print(corners=_box(0.10, 0.16, 0.66, 0.84), ink=(0.50, 0.22, 0.08), wiped=True, fonts=_CAPS),
    "bust": Print(corners=_box(0.34, 0.86, 0.64, 0.97), ink=_INK, fonts=_CAPS),
    "suitcase": Print(corners=_box(0.08, 0.50, 0.92, 0.80), ink=_WHITE),
    "barrel": Print(corners=_box(0.12, 0.42, 0.88, 0.60), ink=_CREAM, sag=0.03, fonts=_CAPS),
    "popcorn": Print(corners=_box(0.10, 0.54, 0.90, 0.82), label=_CREAM, ink=(0.78, 0.10, 0.14), fonts=_FAT),
    "clapperboard": Print(corners=_box(0.08, 0.48, 0.94, 0.95), ink=_WHITE, fonts=_CAPS),
    "speech bubble": Print(corners=_box(0.12, 0.10, 0.88, 0.60), ink=_INK),
    "pillow": Print(corners=_box(0.16, 0.22, 0.84, 0.78), fonts=_SCRIPT),
    "door": Print(corners=_box(0.16, 0.10, 0.84, 0.28), label=(0.86, 0.72, 0.40), ink=_INK, fonts=_CAPS),
    "easel": Print(corners=_box(0.07, 0.26, 0.93, 0.58), label=_CREAM, ink=_INK, fonts=_SCRIPT),
    "mailbox": Print(corners=_box(0.05, 0.44, 0.56, 0.74), ink=_WHITE, fonts=_CAPS),
    "bubble tea": Print(corners=_box(0.12, 0.40, 0.84, 0.66), label=_CREAM, ink=_BROWN, sag=0.03, fonts=_FAT),
    **dict.fromkeys(_ADULTS, Print(corners=_box(0.29, 0.285, 0.71, 0.415), fonts=_CAPS)),
    **dict.fromkeys(("boy", "girl"), Print(corners=_box(0.30, 0.462, 0.70, 0.580), fonts=_CAPS)),
}  # fmt: skip
"""Assets that can bear a text."""


def lettered_assets(scene: Scene) -> frozenset[str]:
    """The things of a scene that have a text on them."""
    drawn = set() if scene.portrait else {element.asset for element in scene.elements}
    return frozenset(i.asset for i in scene.texts if i.sign is None and i.asset in PRINTS and i.asset in drawn)


def blank(name: str, sprite_of: Callable[[str], Sprite]) -> Sprite:
    """What is drawn of an asset that bears a text."""
    style = PRINTS[name]
    sprite = style.shape() if style.shape is not None else sprite_of(style.asset or name)
    return wiped(sprite, style.corners) if style.wiped else sprite


def wiped(sprite: Sprite, corners: Corners) -> Sprite:
    """The sprite with the colours about a parallelogram run together over it."""
    height, width = sprite.shape[:2]
    hole = np.zeros((height, width), np.uint8)
    cv2.fillConvexPoly(hole, np.round(outline(corners) * (width, height)).astype(np.int32), 1)
    solid = sprite[..., 3] > 200
    around = cv2.dilate(hole, np.ones((9, 9), np.uint8), iterations=2)
    known = (solid & (around > 0) & (hole == 0)).astype(np.float32)
    if not known.any():
        return sprite
    colours = sprite[..., :3].astype(np.float32)
    filled = np.zeros_like(colours)
    weight = np.zeros((height, width), np.float32)
    # from near first: each scale fills what the finer one could not
    for sigma in (0.03, 0.08, 0.25):
        reach = sigma * max(height, width)
        total = cv2.GaussianBlur(known, (0, 0), reach)
        spread = cv2.GaussianBlur(colours * known[..., None], (0, 0), reach) / np.maximum(total, 1e-6)[..., None]
        share = np.clip(total * 8, 0, 1) * (1 - weight)
        filled += spread * share[..., None]
        weight += share
    filled = cv2.GaussianBlur(filled / np.maximum(weight, 1e-3)[..., None], (0, 0), 0.02 * max(height, width))
    soft = cv2.GaussianBlur(hole.astype(np.float32), (0, 0), _SOFT_PX)[..., None] * solid[..., None]
    out = sprite.copy()
    out[..., :3] = np.round(colours + (filled - colours) * smoothstep(soft, 0.0, 0.6)).astype(np.uint8)
    return out


def outline(corners: Corners) -> NDArray[np.float64]:
    """The four corners in order, (4, 2)."""
    first, across, down = (np.array(corner) for corner in corners)
    return np.stack([first, across, across + down - first, down])


def bent(
    points: NDArray[np.float64], room: tuple[float, float], corners: NDArray[np.float64], sag: float
) -> NDArray[np.float64]:
    """Points of a plane room (width, height) on a parallelogram of pixels, their lines hanging through by ``sag``."""
    u, v = points[:, 0] / room[0], points[:, 1] / room[1]
    first, across, down = corners[0], corners[1] - corners[0], corners[3] - corners[0]
    along = np.linalg.norm(across)
    out = first + u[:, None] * across + v[:, None] * down
    out[:, 1] += sag * along * (1 - (2 * u - 1) ** 2)
    return np.asarray(out, np.float64)


def stuck(image: Image, corners: NDArray[np.float64], colour: Ink, sag: float) -> None:
    """A paper label on a round or plane thing, in place."""
    t = np.linspace(0, 1, 25)
    room = (1.0, 1.0)
    upper = bent(np.stack([t, 0 * t], -1), room, corners, sag)
    lower = bent(np.stack([t, 0 * t + 1], -1), room, corners, sag)
    shape = np.concatenate([upper, lower[::-1]])
    low, high = np.floor(shape.min(0)).astype(int) - 2, np.ceil(shape.max(0)).astype(int) + 3
    low, high = np.maximum(low, 0), np.minimum(high, (image.shape[1], image.shape[0]))
    if (high <= low).any():
        return
    part = image[low[1] : high[1], low[0] : high[0]]
    mask = np.zeros(part.shape[:2], np.uint8)
    cv2.fillPoly(mask, [np.round((shape - low) * 16).astype(np.int32)], 255, cv2.LINE_AA, 4)
    cover = mask.astype(np.float32)[..., None] / 255
    # the label takes the light of what it is on
    shade = cv2.GaussianBlur(part.max(-1), (0, 0), max(1.0, 0.06 * part.shape[0]))
    shade = np.clip(0.62 + 0.42 * shade / max(0.2, float(shade.max())), 0, 1)[..., None]
    edge = cv2.GaussianBlur(cover[..., 0], (0, 0), max(0.7, 0.012 * part.shape[1]))[..., None]
    part += (np.array(colour, np.float32) * shade * (0.90 + 0.10 * np.clip(edge * 2 - 1, 0, 1)) - part) * cover
