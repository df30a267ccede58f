"""What grows on a sea bed: corals, sponges, anemones, weed, rocks; and the fish that pass behind."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from calotype.pipelines.bundled.render.canvas import blend, ellipse, mix, smoothstep
from calotype.pipelines.bundled.render.interior import Wall
from calotype.pipelines.bundled.render.light import Vector, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.solids import Points, leaf, strip

Rng = np.random.Generator


def branches(wall: Wall, rng: Rng, x: float, size: float, colour: Vector) -> None:
    """A branching coral with round tips."""
    shapes: list[list[Points]] = [[], [], []]

    def grow(px: float, py: float, angle: float, length: float, width: float, level: int) -> None:
        ex, ey = px + np.cos(angle) * length, py + np.sin(angle) * length
        mid = ((px + ex) / 2 + rng.normal(0, length * 0.06), (py + ey) / 2)
        shapes[level].append(strip(((px, py), mid, (ex, ey)), (width, width * 0.88, width * 0.78)))
        shapes[level].append(ellipse(ex, ey, width * 0.42, width * 0.42, 16))
        if level < 2:
            for turn in (-0.5, 0.05, 0.55)[: 2 + int(rng.random() < 0.6)]:
                grow(
                    ex,
                    ey,
                    angle + turn + rng.normal(0, 0.14),
                    length * (0.66 + 0.16 * rng.random()),
                    width * 0.76,
                    level + 1,
                )

    for k in range(3):
        grow(
            x + (k - 1) * size * 0.10,
            -0.01,
            np.pi / 2 + (1 - k) * 0.42 + rng.normal(0, 0.1),
            size * 0.36,
            size * 0.105,
            0,
        )
    for level in range(3):
        wall.fill(shapes[level], np.clip(colour * (0.82 + 0.14 * level), 0, 1), bevel=size * 0.022, strength=0.5)


def fan(wall: Wall, rng: Rng, x: float, size: float, colour: Vector) -> None:
    """A flat fan with a lacework of veins."""
    t = np.linspace(0.10, np.pi - 0.10, 120)
    phase = rng.random() * 6
    r = size * (0.80 + 0.045 * np.sin(t * 7 + phase) + 0.022 * np.abs(np.sin(t * 14)))
    outline = np.concatenate([np.stack([x + r * np.cos(t), 0.05 * size + r * np.sin(t)], -1), ((x, 0.0),)])
    wall.fill(
        [outline], np.stack([np.clip(colour * 1.1, 0, 1), colour * 0.8]), bevel=size * 0.02, strength=0.4, alpha=0.92
    )
    veins: list[Points] = []
    for a in np.linspace(0.3, np.pi - 0.3, 13):
        reach = size * (0.70 + 0.045 * np.sin(a * 7 + phase))
        veins.append(
            strip(
                (
                    (x, 0.0),
                    (x + reach * 0.5 * np.cos(a + 0.05), reach * 0.5 * np.sin(a)),
                    (x + reach * np.cos(a), 0.05 * size + reach * np.sin(a)),
                ),
                (size * 0.028, size * 0.016, size * 0.008),
            )
        )
    wall.fill(veins, np.clip(mix(colour, 1.0, 0.30), 0, 1))


def brain(wall: Wall, rng: Rng, x: float, size: float, colour: Vector) -> None:
    """A dome coral with meandering grooves."""
    t = np.linspace(0, 2 * np.pi, 64, endpoint=False)
    rise = np.where(np.sin(t) > 0, 0.60, 0.10) * np.sin(t)
    dome = np.stack([x + 0.52 * size * np.cos(t), size * (0.06 + rise)], -1)
    wall.fill([dome], np.stack([np.clip(colour * 1.15, 0, 1), colour * 0.62]), bevel=size * 0.10, strength=0.55)
    (left, top), (right, low) = wall.at(((x - size * 0.52, size * 0.66), (x + size * 0.52, -size * 0.54)))
    height, width = wall.image.shape[:2]
    x0, x1, y0, y1 = int(max(0, left)), int(min(width, right)), int(max(0, top)), int(min(height, low))
    if x1 <= x0 or y1 <= y0:
        return
    a = ((np.arange(x0, x1, dtype=np.float32) + 0.5 - left) / (right - left) * 2 - 1).astype(np.float32)[None]
    b = ((np.arange(y0, y1, dtype=np.float32) + 0.5 - top) / (low - top) * 2 - 1).astype(np.float32)[:, None]
    depth = np.sqrt(np.clip(1 - a * a - b * b, 0.0, 1))
    o = float(rng.random() * 900)
    field = sample("fine", np.arctan2(a, depth + 0.15) * 38 + o, np.arctan2(b, depth + 0.15) * 38 + o)
    groove = smoothstep(np.abs(field - np.float32(0.5)), 0.075, 0.02) * smoothstep(depth, 0.0, 0.35) * (b < 0)
    blend(wall.image[y0:y1, x0:x1], colour * 0.55, groove * np.float32(0.55))


def tubes(wall: Wall, rng: Rng, x: float, size: float, colour: Vector) -> None:
    """A cluster of tube sponges."""
    for k in rng.permutation(5):
        w = size * (0.085 + 0.035 * rng.random())
        px, tall = x + (k - 2) * size * 0.17, size * (0.45 + 0.45 * rng.random())
        lean = (k - 2) * size * 0.05
        path = ((px, -0.01), (px + lean * 0.4, tall * 0.5), (px + lean, tall))
        wall.fill(
            [strip(path, (w * 1.3, w * 1.7, w * 2.0))],
            np.stack([np.clip(colour * 1.12, 0, 1), colour * 0.78]),
            turn=0.6,
            bevel=size * 0.012,
        )
        wall.fill([ellipse(px + lean, tall, w * 1.02, w * 0.40)], np.clip(colour * 1.22, 0, 1), bevel=size * 0.008)
        wall.fill([ellipse(px + lean, tall - w * 0.03, w * 0.68, w * 0.24)], colour * 0.38)


def anemone(wall: Wall, rng: Rng, x: float, size: float, colour: Vector) -> None:
    """Soft tentacles with pale tips."""
    wall.fill([ellipse(x, size * 0.03, size * 0.16, size * 0.09)], colour * 0.7, bevel=size * 0.03, strength=0.4)
    for k in rng.permutation(19):
        a = np.pi / 2 + (k - 9) / 9 * 1.15 + rng.normal(0, 0.06)
        length = size * (0.45 + 0.2 * rng.random())
        t = np.linspace(0, 1, 7)
        bend = rng.normal(0, 0.35)
        path = np.stack(
            [x + np.cumsum(np.cos(a + bend * t)) * length / 7, np.cumsum(np.sin(a + bend * t)) * length / 7], -1
        )
        wall.fill(
            [strip(path, np.linspace(size * 0.065, size * 0.040, 7))],
            np.clip(colour * (0.8 + 0.3 * rng.random()), 0, 1),
            bevel=size * 0.014,
            strength=0.4,
        )
        wall.ball(
            float(path[-1, 0]), float(path[-1, 1]), size * 0.034, np.clip(mix(colour, 1.0, 0.5), 0, 1), gloss=0.05
        )


def weed(wall: Wall, rng: Rng, x: float, size: float, colour: Vector) -> None:
    """Ribbons or leafy stalks of weed that sway."""
    leafy = rng.random() < 0.5
    sway = rng.random() * 6
    for _ in range(int(rng.integers(3, 7))):
        px, tall = x + rng.normal(0, size * 0.10), size * (0.7 + 0.6 * rng.random())
        t = np.linspace(0, 1, 22)
        path = np.stack([px + size * 0.075 * np.sin(t * 5.2 + sway + px * 9) * (0.25 + t), tall * t - 0.01], -1)
        tone = np.clip(colour * (0.75 + 0.45 * rng.random()), 0, 1)
        if leafy:
            wall.fill([strip(path, size * 0.016)], tone * 0.75)
            for k in range(3, 22, 2):
                for s in (-1, 1):
                    length = size * 0.15 * (1 - 0.5 * k / 22)
                    for half, gain in zip(
                        leaf(0, 0, length, length * 0.34, np.pi / 2 - s * 0.85, 0.3 * s), (1.1, 0.85), strict=True
                    ):
                        wall.fill([half * (1, -1) + path[k]], np.clip(tone * gain, 0, 1))
        else:
            width = size * 0.075 * np.sin(np.pi * (0.12 + 0.88 * (1 - t))) ** 0.7 * (1 + 0.14 * np.sin(t * 30))
            wall.fill(
                [strip(path, width)],
                np.stack([np.clip(tone * 1.15, 0, 1), tone * 0.7]),
                bevel=size * 0.010,
                strength=0.45,
            )


def rock(wall: Wall, rng: Rng, x: float, size: float, colour: Vector) -> None:
    """A rounded boulder, part sunk."""
    a = np.linspace(0, 2 * np.pi, 72, endpoint=False)
    p = rng.random(4) * 6
    r = 1 + 0.07 * np.sin(2 * a + p[0]) + 0.05 * np.sin(3 * a + p[1]) + 0.025 * np.sin(5 * a + p[2])
    outline = np.stack([x + size * 0.56 * r * np.cos(a), size * 0.16 + size * 0.36 * r * np.sin(a)], -1)
    low = outline[:, 1] < 0
    outline[low, 1] *= 0.22
    wall.fill([outline], np.stack([np.clip(colour * 1.15, 0, 1), colour * 0.62]), bevel=size * 0.085, strength=0.5)


def starfish(wall: Wall, rng: Rng, x: float, y: float, size: float, colour: Vector) -> None:
    """A starfish lying on the sand."""
    a = np.linspace(0, 2 * np.pi, 60, endpoint=False) + rng.random() * 6
    r = size * (0.62 + 0.38 * np.cos(5 * a)) ** 1.0
    wall.fill([np.stack([x + r * np.cos(a), y + 0.45 * r * np.sin(a)], -1)], colour, bevel=size * 0.12, strength=0.4)


def school(wall: Wall, rng: Rng, x: float, y: float, count: int, size: float, colour: ArrayLike) -> None:
    """A shoal of plain little fish, all going the same way."""
    way = 1 if rng.random() < 0.5 else -1
    for _ in range(count):
        cx, cy = x + rng.normal(0, size * 5.5), y + rng.normal(0, size * 2.4)
        s = size * (0.75 + 0.4 * rng.random())
        body = ellipse(cx, cy, s, s * 0.34, 40)
        tail = np.array(
            ((cx - way * s * 0.8, cy), (cx - way * s * 1.45, cy + s * 0.42), (cx - way * s * 1.45, cy - s * 0.42))
        )
        wall.fill([body, tail], np.clip(np.asarray(colour, np.float32) * (0.92 + 0.16 * rng.random()), 0, 1), alpha=0.9)


GROWTHS = (branches, fan, brain, tubes, anemone, weed, weed, rock)
"""Everything that may stand on the bed, weed being the commonest."""

REEF_RGB: tuple[tuple[float, float, float], ...] = (
    (0.96, 0.46, 0.42), (0.98, 0.62, 0.34), (0.95, 0.50, 0.66), (0.64, 0.44, 0.84), (0.98, 0.82, 0.42),
    (0.36, 0.74, 0.74), (0.90, 0.36, 0.52),
)  # fmt: skip


def reef_colour(rng: Rng) -> Vector:
    return rgb(*REEF_RGB[int(rng.integers(len(REEF_RGB)))])
