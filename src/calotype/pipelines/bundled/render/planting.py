"""Standing sprites in a landscape: scattering, scale, haze and cast shadows."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

from calotype.pipelines.bundled.render.canvas import Image, blend, blur
from calotype.pipelines.bundled.render.light import Light
from calotype.pipelines.bundled.render.stage import Clearing
from calotype.pipelines.bundled.render.terrain import Relief, haze_colour
from calotype.pipelines.bundled.render.view import View


class Sprite:
    """A premultiplied RGBA sprite with its halvings, so that a small copy neither aliases nor costs much."""

    def __init__(self, image: Image) -> None:
        self.levels = [image]
        while min(self.levels[-1].shape[:2]) > 16:
            h, w = self.levels[-1].shape[:2]
            self.levels.append(cv2.resize(self.levels[-1], (w // 2, h // 2), interpolation=cv2.INTER_AREA))

    def at(self, height: float) -> Image:
        """The sprite scaled to a height in pixels."""
        level = next((a for a in reversed(self.levels) if a.shape[0] >= height * 0.98), self.levels[0])
        h = max(2, round(height))
        w = max(2, round(level.shape[1] * height / level.shape[0]))
        return cv2.resize(level, (w, h), interpolation=cv2.INTER_LINEAR)


def stand(
    image: Image,
    sprite: Sprite,
    x: float,
    y: float,
    height: float,
    *,
    flip: bool,
    tint: ArrayLike,
    veil: ArrayLike,
    fade: float,
) -> None:
    """Draws a sprite with the middle of its lower edge at (x, y): coloured by ``tint``, then veiled by the haze."""
    left, top = round(x - height * sprite.levels[0].shape[1] / sprite.levels[0].shape[0] / 2), round(y - height)
    rows, columns = image.shape[:2]
    if top >= rows or left >= columns or y < 0 or x + height < 0:
        return
    patch = sprite.at(height)
    if flip:
        patch = patch[:, ::-1]
    h, w = patch.shape[:2]
    x0, x1, y0, y1 = max(left, 0), min(left + w, columns), max(top, 0), min(top + h, rows)
    if x1 <= x0 or y1 <= y0:
        return
    patch = patch[y0 - top : y1 - top, x0 - left : x1 - left]
    lay(image[y0:y1, x0:x1], patch, tint=np.asarray(tint, np.float32), veil=np.asarray(veil, np.float32), fade=fade)


def lay(part: Image, patch: Image, *, tint: ArrayLike, veil: ArrayLike, fade: float) -> None:
    """Composites a premultiplied RGBA patch over a part of the same size, tinted and then faded into a veil."""
    change = np.zeros((3, 4), np.float32)
    change[:, :3] = np.diag(np.broadcast_to(np.asarray(tint, np.float32) * np.float32(1 - fade), 3))
    change[:, 3] = np.asarray(veil, np.float32) * np.float32(fade)
    colour = cv2.transform(patch, change)
    alpha = patch[..., 3]
    part *= 1 - cv2.merge((alpha, alpha, alpha))
    part += colour


@dataclass(frozen=True, kw_only=True)
class Plant:
    """Something standing in the landscape."""

    x: float
    z: float
    height: float
    variant: int
    flip: bool = False
    shade: float = 1.0


def scatter(
    rng: np.random.Generator,
    view: View,
    clearing: Clearing,
    *,
    count: int,
    near: float,
    far: float,
    height: tuple[float, float],
    variants: int,
    groups: int = 0,
    keep_out: float = 1.1,
) -> list[Plant]:
    """Plants between two depths, far to near, alone or drawn to groups, outside the clearing.

    The same draws serve every frame size: they cover a strip wider than any frame.
    """
    plants = []
    centres = rng.uniform(-1.25, 1.25, max(groups, 1))
    depths = rng.random(max(groups, 1))
    for _ in range(count):
        g = int(rng.integers(max(groups, 1)))
        a, b = rng.random(), rng.normal(0, 0.13)
        across = centres[g] + b if groups else rng.uniform(-1.3, 1.3)
        depth = np.clip(depths[g] + rng.normal(0, 0.16), 0, 1) if groups else a
        z = near + (far - near) * float(depth) ** 1.3
        tall, variant, flip = rng.uniform(*height), int(rng.integers(variants)), bool(rng.random() < 0.5)
        shade = rng.uniform(0.86, 1.10)
        at = 0.5 + across * view.unit / view.width
        reach = clearing.half_width * (keep_out if z < far * 0.6 else keep_out * 0.7) + 0.06 * min(1.0, 4 / z)
        if abs(at - clearing.x) < reach or not -0.15 < at < 1.15:
            continue
        plants.append(Plant(x=across * z * view.fov, z=z, height=tall, variant=variant, flip=flip, shade=shade))
    return sorted(plants, key=lambda p: -p.z)


def plant(
    image: Image, relief: Relief, light: Light, p: Plant, sprite: Sprite, *, reach: float, tint: ArrayLike = 1.0
) -> None:
    """Stands a plant on a relief, hazed like the ground, unless nearer ground hides it."""
    if relief.hidden(p.x, p.z):
        return
    view = relief.view
    fade = 1 - float(np.exp(-max(p.z - float(relief.depths[0]) * 1.6, 0) / (reach * light.visibility)))
    x = float(view.x(p.x, p.z))
    tall = p.height * float(view.scale(p.z))
    y = float(view.y(relief.altitude(p.x, p.z), p.z)) + tall * 0.012
    shade = np.asarray(tint, np.float32) * np.float32(p.shade)
    stand(image, sprite, x, y, tall, flip=p.flip, tint=shade, veil=haze_colour(light, x / view.width), fade=fade)


def cast_shadows(
    image: Image,
    relief: Relief,
    light: Light,
    plants: list[Plant],
    colour: ArrayLike,
    *,
    strength: float,
    spread: float = 0.16,
) -> None:
    """Darkens the ground where the plants' shadows fall, all at once, at half resolution."""
    view = relief.view
    height, width = image.shape[:2]
    step = max(1, round(height / 512))
    mask = np.zeros((height // step, width // step), np.uint8)
    lx, ly, lz = (float(v) for v in light.direction)
    length = min(1.0 / max(ly, 0.2), 2.6)
    for p in sorted(plants, key=lambda q: -q.z):
        if relief.hidden(p.x, p.z):
            continue
        ground = relief.altitude(p.x, p.z)
        half = p.height * spread
        tip = (p.x - lx * length * p.height, max(p.z - lz * length * p.height, relief.depths[0]))
        tip_ground = relief.altitude(*tip) or ground
        fade = float(np.exp(-p.z / (14.0 * light.visibility)))
        outline = _shadow(view, (p.x, p.z, ground), (*tip, tip_ground), half)
        cv2.fillPoly(mask, [np.round(outline / step * 16).astype(np.int32)], int(255 * fade), cv2.LINE_AA, 4)
    soft = blur(mask.astype(np.float32) * np.float32(1 / 255), height / step * 0.005)
    soft = cv2.resize(soft, (width, height), interpolation=cv2.INTER_LINEAR)
    top = int(max(0.0, view.horizon - 0.05) * height)
    blend(image[top:], colour, soft[top:] * np.float32(strength))


def _shadow(
    view: View, foot: tuple[float, float, float], tip: tuple[float, float, float], half: float
) -> NDArray[np.float64]:
    """A shadow's outline in pixels: an ellipse at the foot that tapers toward the tip."""
    (x0, z0, h0), (x1, z1, h1) = foot, tip
    world = [
        (x0 - half, z0, h0),
        (x0, z0 + half * 0.6, h0),
        (x0 + half, z0, h0),
        (x0 * 0.5 + x1 * 0.5 + half * 0.62, z0 * 0.5 + z1 * 0.5, h0 * 0.5 + h1 * 0.5),
        (x1, z1, h1),
        (x0 * 0.5 + x1 * 0.5 - half * 0.62, z0 * 0.5 + z1 * 0.5, h0 * 0.5 + h1 * 0.5),
    ]
    return np.array([(float(view.x(x, z)), float(view.y(h, z))) for x, z, h in world])
