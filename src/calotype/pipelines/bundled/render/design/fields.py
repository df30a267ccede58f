"""Fields: surfaces that fill a picture from edge to edge: gradients, marble, wood, smoke, fractals.

Each takes the picture's height and width, its colours from dark to light (n, 3), and chance, and returns sRGB.
"""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

from calotype.pipelines.bundled.render import noise
from calotype.pipelines.bundled.render.canvas import Image, add_light, blend, blur, mix, smoothstep
from calotype.pipelines.bundled.render.oklab import from_oklab, oklab

Field = Callable[[int, int, Image, np.random.Generator], Image]
_UNIT = 900.0


def _points(height: int, width: int, scale: float, rng: np.random.Generator) -> tuple[Image, Image]:
    """Noise coordinates of every pixel."""
    step = np.float32(_UNIT * scale / min(height, width))
    u = np.arange(width, dtype=np.float32)[None] * step + np.float32(rng.uniform(0, 900))
    v = np.arange(height, dtype=np.float32)[:, None] * step + np.float32(rng.uniform(0, 900))
    return np.broadcast_arrays(u, v)  # type: ignore[return-value]


def along(level: Image, colours: Image) -> Image:
    """A level of 0 to 1 in the colours, as they run into each other."""
    lab = oklab(colours.reshape(-1, 1, 3)).reshape(-1, 3)
    at = np.linspace(0, 1, len(lab))
    return from_oklab(np.stack([np.interp(level, at, lab[:, k]) for k in range(3)], -1).astype(np.float32))


def gradient(height: int, width: int, colours: Image, rng: np.random.Generator) -> Image:
    u, v = _points(height, width, 0.05, rng)
    x, y = np.linspace(0, 1, width, dtype=np.float32)[None], np.linspace(0, 1, height, dtype=np.float32)[:, None]
    level = 0.45 * x + 0.55 * y + 0.30 * (noise.sample("swell", u, v) - 0.5)
    return along(np.clip((level - 0.08) / 0.84, 0, 1), colours)


def marble(height: int, width: int, colours: Image, rng: np.random.Generator) -> Image:
    u, v = _points(height, width, 0.22, rng)
    warp = noise.sample("cloud", u * 0.7, v * 0.7) - 0.5
    pale = colours[-1]
    out = mix(pale, pale * np.float32(0.86), smoothstep(noise.sample("cloud", u, v), 0.35, 0.75)[..., None])
    for k, colour in enumerate(colours[:-1] if len(colours) > 1 else [pale * 0.45]):
        turn = 0.6 + 1.1 * k
        a, b = u * np.cos(turn) + v * np.sin(turn), v * np.cos(turn) - u * np.sin(turn)
        crack = np.abs(noise.sample("cloud", a * 0.55 + 300 * warp, b * 0.28 + 90 * k) - 0.5)
        vein = np.exp(-crack * 62) * (0.35 + 0.9 * noise.sample("swell", u * 0.8 + 50 * k, v * 0.8))
        blend(out, colour, np.clip(1.25 * vein + 0.25 * np.exp(-crack * 9), 0, 0.96).astype(np.float32))
    return out


def swirls(height: int, width: int, colours: Image, rng: np.random.Generator) -> Image:
    u, v = _points(height, width, 0.16, rng)
    level = np.zeros((height, width), np.float32)
    x = (np.arange(width, dtype=np.float32)[None] - width / 2) / min(height, width)
    y = (np.arange(height, dtype=np.float32)[:, None] - height / 2) / min(height, width)
    for _ in range(4):
        cx, cy = rng.uniform(-0.5, 0.5, 2)
        r, a = np.hypot(x - cx, y - cy), np.arctan2(y - cy, x - cx)
        level += np.exp(-r * 3.2) * np.sin(a + r * 21 + rng.uniform(0, 6))
    warp = noise.sample("swell", u + 60 * level, v - 60 * level)
    phase = 5.0 * warp + 0.9 * level
    folded = np.abs(((phase * 1.3) % 2) - 1)
    out = along(folded.astype(np.float32), colours)
    out *= (0.90 + 0.14 * np.sin(phase * 22))[..., None]
    return np.clip(out, 0, 1)


def waves(height: int, width: int, colours: Image, rng: np.random.Generator) -> Image:
    x = np.linspace(0, 1, width, dtype=np.float32)[None]
    y = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    count = max(7, 2 * len(colours))
    out = np.empty((height, width, 3), np.float32)
    out[:] = along(np.array([1.0], np.float32), colours)[0]
    for k in range(count):
        t = 1 - (k + 1) / count
        phase = rng.uniform(0, 6, 2)
        line = (
            (k + 0.5) / count
            + 0.050 * np.sin(2 * np.pi * 1.1 * x + phase[0])
            + 0.025 * np.sin(2 * np.pi * 2.4 * x + phase[1])
        )
        below = smoothstep((y - line) * height, -0.8, 0.8)
        above = np.exp(-np.clip(line - y, 0, 1) / 0.018) * (1 - below)
        out *= (1 - 0.30 * above)[..., None]
        blend(out, along(np.array([t], np.float32), colours)[0], below)
    return out


def smoke(height: int, width: int, colours: Image, rng: np.random.Generator) -> Image:
    u, v = _points(height, width, 0.11, rng)
    a = noise.sample("cloud", u, v) - 0.5
    b = noise.sample("cloud", u + 300, v + 170) - 0.5
    c = noise.sample("cloud", u * 0.8 + 330 * a, v * 0.8 + 330 * b)
    out = along(np.clip((c - 0.22) / 0.55, 0, 1), colours)
    return np.clip(out * (0.72 + 0.6 * noise.sample("cloud", u * 1.3 + 260 * b, v * 1.3 - 260 * a))[..., None], 0, 1)


def wood(height: int, width: int, colours: Image, rng: np.random.Generator) -> Image:
    u, v = _points(height, width, 0.30, rng)
    planks = 5
    y = np.arange(height, dtype=np.float32)[:, None] / height * planks
    number = np.floor(y)
    shift = np.mod(number * 0.618 * 971, 811)
    warp = noise.sample("cloud", u * 0.20 + shift, v * 0.9 + shift)
    rings = np.sin((y * 6.5 + 9 * warp) * 2 * np.pi)
    fine = noise.sample("fine", u * 0.25 + shift, v * 6)
    level = np.clip(0.50 + 0.20 * rings + 0.42 * (fine - 0.5) + 0.20 * (np.mod(number * 0.37, 1) - 0.5), 0, 1)
    out = along(level.astype(np.float32), colours)
    gap = np.abs(y - np.round(y)) * height / planks
    edge = smoothstep(gap, 0.012 * height / planks + 1.2, 0.0) * ((y > 0.5) & (y < planks - 0.5))
    blend(out, out * np.float32(0.25), np.broadcast_to(edge, (height, width)).astype(np.float32))
    return out


def stone(height: int, width: int, colours: Image, rng: np.random.Generator) -> Image:
    u, v = _points(height, width, 0.5, rng)
    level = (
        0.5 + 0.8 * (noise.sample("cloud", u * 0.4, v * 0.4) - 0.5) + 0.5 * (noise.sample("fine", u * 2, v * 2) - 0.5)
    )
    return along(np.clip(level, 0, 1), colours)


def paper(height: int, width: int, colours: Image, rng: np.random.Generator) -> Image:
    u, v = _points(height, width, 0.20, rng)
    ridge = noise.sample("ridge", u, v)
    relief = cv2.Sobel(blur(ridge, 2.0), cv2.CV_32F, 1, 1, ksize=5)
    level = (
        0.78 + 0.4 * (noise.sample("cloud", u * 0.7, v * 0.7) - 0.5) + 0.10 * (noise.sample("fine", u * 5, v * 5) - 0.5)
    )
    return along(np.clip(level + np.clip(relief * 0.25, -0.2, 0.2), 0, 1), colours)


def metal(height: int, width: int, colours: Image, rng: np.random.Generator) -> Image:
    u, v = _points(height, width, 0.30, rng)
    brushed = noise.sample("fine", u * 0.06, v * 3.2)
    sheen = 0.5 + 0.32 * np.sin(
        np.linspace(0, 7, width, dtype=np.float32)[None] + 2.0 * noise.sample("swell", u * 0.3, v * 0.3)
    )
    return along(np.clip(0.72 * sheen + 0.5 * (brushed - 0.3), 0, 1), colours)


def bokeh(height: int, width: int, colours: Image, rng: np.random.Generator) -> Image:
    short = min(height, width)
    darkest = colours[0] * np.float32(0.30)
    out = np.empty((height, width, 3), np.float32)
    out[:] = mix(darkest, colours[0] * np.float32(0.55), np.linspace(0, 1, height, dtype=np.float32)[:, None, None])
    for k in range(60):
        x, y, r = rng.uniform(0, width), rng.uniform(0, height), rng.uniform(0.02, 0.085) * short
        x0, x1, y0, y1 = (
            int(max(0, x - r - 2)),
            int(min(width, x + r + 3)),
            int(max(0, y - r - 2)),
            int(min(height, y + r + 3)),
        )
        if x1 <= x0 or y1 <= y0:
            continue
        d = np.hypot(np.arange(x0, x1)[None] - x, np.arange(y0, y1)[:, None] - y).astype(np.float32)
        disc = smoothstep(d, r + 0.05 * r, r - 0.08 * r) * (0.55 + 0.45 * smoothstep(d, 0.6 * r, r))
        add_light(
            out[y0:y1, x0:x1],
            mix(colours[k % len(colours)], (1, 1, 1), 0.25),
            disc * np.float32(rng.uniform(0.15, 0.6)),
        )
    return out


def fractal(height: int, width: int, colours: Image, rng: np.random.Generator) -> Image:
    """A Julia set, by how soon its points escape."""
    short = min(height, width)
    small = min(1.0, 620 / short)
    h, w = max(2, round(height * small)), max(2, round(width * small))
    x = (np.arange(w) - w / 2) / (min(h, w) / 2.5)
    y = (np.arange(h) - h / 2)[:, None] / (min(h, w) / 2.5)
    z = (x + 1j * y).astype(np.complex64)
    c = np.complex64(((-0.8 + 0.156j), (-0.4 + 0.6j), (0.285 + 0.01j), (-0.7269 + 0.1889j))[int(rng.integers(4))])
    age = np.zeros(z.shape, np.float32)
    inside = np.ones(z.shape, bool)
    for k in range(90):
        z[inside] = z[inside] ** 2 + c
        out = inside & (np.abs(z) > 8)
        age[out] = k + 1 - np.log2(np.log2(np.abs(z[out])))
        inside &= ~out
        if not inside.any():
            break
    level = np.where(inside, 0.0, 0.5 - 0.5 * np.cos(age * 0.22))
    level = cv2.resize(level.astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
    return along(np.clip(level, 0, 1), np.concatenate([colours[:1] * 0.25, colours]).astype(np.float32))


def splashes(height: int, width: int, colours: Image, rng: np.random.Generator) -> Image:
    """Blots with drops about them and runs below, on a ground of the lightest colour."""
    out = np.empty((height, width, 3), np.float32)
    ground = colours[-1] if float(colours[-1].min()) > 0.80 else np.array((0.97, 0.965, 0.95), np.float32)
    out[:] = ground
    inks = [c for c in colours if not np.array_equal(c, ground)] or [colours[0]]
    short = min(height, width)
    u, v = _points(height, width, 0.55, rng)
    wobble = noise.sample("cloud", u, v) - 0.5
    gx = np.arange(width, dtype=np.float32)[None] + np.float32(0.10 * short) * wobble
    gy = np.arange(height, dtype=np.float32)[:, None] + np.float32(0.10 * short) * (
        noise.sample("cloud", u + 333, v + 77) - 0.5
    )
    for k in range(9):
        x, y = rng.uniform(0.1, 0.9) * width, rng.uniform(0.12, 0.80) * height
        r = rng.uniform(0.06, 0.16) * short
        angle = np.arctan2(gy - y, gx - x)
        spikes = 1 + 0.30 * np.abs(np.sin(angle * rng.integers(3, 7) + rng.uniform(0, 6))) ** 6
        mask = smoothstep(r * spikes - np.hypot(gx - x, gy - y), -0.8, 0.8)
        drops = np.zeros((height, width), np.uint8)
        for _ in range(46):
            a, d = rng.uniform(0, 2 * np.pi), r * (1.1 + rng.exponential(0.55))
            centre = round(x + d * np.cos(a)), round(y + d * np.sin(a))
            cv2.circle(drops, centre, max(1, round(abs(rng.normal(0, 0.055)) * r + 0.01 * r)), 255, -1, cv2.LINE_AA)
        for _ in range(3):
            left = x + rng.uniform(-0.5, 0.5) * r
            cv2.line(
                drops,
                (round(left), round(y)),
                (round(left), round(y + r * rng.uniform(1.1, 2.4))),
                255,
                max(1, round(0.035 * r)),
                cv2.LINE_AA,
            )
        mask = np.maximum(mask, drops.astype(np.float32) / 255)
        tone = np.asarray(inks[k % len(inks)], np.float32) * (0.90 + 0.2 * noise.sample("fine", u, v))[..., None]
        blend(out, np.clip(tone, 0, 1), mask)
    return out


def rothko(height: int, width: int, colours: Image, rng: np.random.Generator) -> Image:
    """Soft-edged blocks of colour, one above the other."""
    u, v = _points(height, width, 0.4, rng)
    rough = (noise.sample("cloud", u, v) - 0.5) * 0.03
    x, y = np.linspace(0, 1, width, dtype=np.float32)[None], np.linspace(0, 1, height, dtype=np.float32)[:, None]
    out = np.empty((height, width, 3), np.float32)
    out[:] = colours[0]
    cuts = (0.06, 0.44, 0.47, 0.72, 0.75, 0.95)
    for k in range(3):
        colour = colours[(k + 1) % len(colours)]
        box = np.minimum(np.minimum(x - 0.07, 0.93 - x), np.minimum(y - cuts[2 * k], cuts[2 * k + 1] - y)) + rough
        blend(out, colour, smoothstep(box, -0.006, 0.012))
    return np.clip(out * (0.92 + 0.16 * noise.sample("fine", u * 2, v * 2))[..., None], 0, 1)


def hide(height: int, width: int, colours: Image, rng: np.random.Generator) -> Image:
    """Patches of a few colours, as on camouflage and hides."""
    u, v = _points(height, width, 0.16, rng)
    level = noise.sample("even", u + 90 * noise.sample("cloud", u, v), v)
    steps = np.clip(np.floor(level * len(colours)), 0, len(colours) - 1).astype(int)
    return np.asarray(colours, np.float32)[steps]


def static(height: int, width: int, colours: Image, rng: np.random.Generator) -> Image:
    block = max(1, min(height, width) // 180)
    small = rng.random((-(-height // block), -(-width // block))).astype(np.float32)
    grown = small.repeat(block, 0).repeat(block, 1)[:height, :width]
    return along(grown, colours)


FIELDS: dict[str, Field] = {
    "gradient": gradient, "marble": marble, "swirls": swirls, "waves": waves, "smoke": smoke, "wood": wood,
    "stone": stone, "paper": paper, "metal": metal, "bokeh": bokeh, "fractal": fractal, "splashes": splashes,
    "rothko": rothko, "leather": hide, "noise": static,
}  # fmt: skip
"""By form; later ones of a prompt are left out."""
USUAL: dict[str, tuple[int, ...]] = {
    "wood": (0x4A2C17, 0x8A5A33, 0xC08A55),
    "marble": (0x5A5F66, 0xB9BCC0, 0xF5F3EF),
    "stone": (0x55585A, 0x85888A, 0xB4B6B6),
    "paper": (0x9C8865, 0xDCCBA4, 0xF3E9CF),
    "metal": (0x3C4148, 0x8C939B, 0xE6EAEE),
    "bokeh": (0x1B2A52, 0xE9A13B, 0xF3D9A0),
    "leather": (0x33402A, 0x5D6B3C, 0x8B8A5A, 0x2A2A22),
    "noise": (0x101010, 0xF0F0F0),
    "smoke": (0x12182E, 0x5A3F9E, 0xD8688F, 0xF6C58E),
}
"""Their colours where the prompt says none."""
