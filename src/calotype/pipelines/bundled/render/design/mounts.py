"""Mounts: what a whole picture is put in: cards, stamps, snapshots, covers, church windows, gilt frames."""

from __future__ import annotations

import re
from collections.abc import Callable

import cv2
import numpy as np

from calotype.pipelines.bundled.designs import RGB, Sheet
from calotype.pipelines.bundled.render import noise
from calotype.pipelines.bundled.render.canvas import Image, blend, blur, mix, polygon_mask, smoothstep
from calotype.pipelines.bundled.render.fonts import Name
from calotype.pipelines.bundled.render.light import rgb
from calotype.pipelines.bundled.scene import Style

from .diorama import exposure
from .easel import Box, Easel
from .fields import FIELDS

Within = Callable[[int, int], Image]
"""The scene that a design shows, at a pixel size."""
_SERIF: tuple[Name, ...] = ("serif", "sans")
_CAPS: tuple[Name, ...] = ("caps", "condensed", "sans")
_HAND: tuple[Name, ...] = ("script", "serif", "sans")


def _card(easel: Easel, aspect: float, share: float = 0.94) -> Box:
    """The largest card of an aspect, width over height, in the middle of the sheet."""
    tall = share * min(easel.height, easel.width / aspect)
    wide = tall * aspect
    x, y = (easel.width - wide) / 2, (easel.height - tall) / 2
    return x, y, x + wide, y + tall


def _rounded(box: Box, radius: float) -> np.ndarray:
    x0, y0, x1, y1 = box
    t = np.linspace(0, np.pi / 2, 12)
    turns = (
        (x1 - radius, y1 - radius, 0),
        (x0 + radius, y1 - radius, 1),
        (x0 + radius, y0 + radius, 2),
        (x1 - radius, y0 + radius, 3),
    )
    return np.concatenate(
        [
            np.stack([x + radius * np.cos(t + k * np.pi / 2), y + radius * np.sin(t + k * np.pi / 2)], -1)
            for x, y, k in turns
        ]
    )


def _inset(box: Box, margin: float) -> Box:
    return box[0] + margin, box[1] + margin, box[2] - margin, box[3] - margin


def _dropped(easel: Easel, points: np.ndarray) -> None:
    """The shadow of a card that lies on the sheet."""
    mask = polygon_mask((easel.height, easel.width), [points + np.array((0.4 * easel.unit, 1.0 * easel.unit))])
    blend(easel.image, rgb(0.02, 0.02, 0.04), blur(mask, 1.3 * easel.unit) * np.float32(0.45))


def _picture(easel: Easel, within: Within, box: Box, mask: Image | None = None) -> None:
    """The scene in a box."""
    x0, y0, x1, y1 = (round(v) for v in box)
    inner = within(x1 - x0, y1 - y0)
    part = easel.image[y0:y1, x0:x1]
    part += (inner - part) * (1.0 if mask is None else mask[y0:y1, x0:x1, None])


def _table(easel: Easel) -> None:
    """The dark cloth that cards lie on."""
    colours = np.array(((0.10, 0.12, 0.16), (0.17, 0.20, 0.26)), np.float32)
    easel.image[:] = FIELDS["stone"](easel.height, easel.width, colours, easel.rng)


def tarot(easel: Easel, within: Within) -> None:
    """A tall card: a golden border with a numeral above and a title below."""
    _table(easel)
    card = _card(easel, 0.60)
    u = (card[3] - card[1]) / 100
    shape = _rounded(card, 3 * u)
    _dropped(easel, shape)
    easel.shape(shape, rgb(0.95, 0.90, 0.78))
    gold = rgb(*(easel.inks[0] if easel.inks else (0.72, 0.54, 0.20)))
    easel.shape(_rounded(_inset(card, 2.2 * u), 2 * u), rgb(0.16, 0.12, 0.24))
    easel.shape(_rounded(_inset(card, 3.0 * u), 1.6 * u), gold)
    easel.shape(_rounded(_inset(card, 3.6 * u), 1.4 * u), rgb(0.95, 0.90, 0.78))
    inner = (card[0] + 5 * u, card[1] + 11 * u, card[2] - 5 * u, card[3] - 13 * u)
    easel.shape(_rounded(_inset(inner, -0.8 * u), 1 * u), gold)
    _picture(easel, within, inner)
    for x, y in ((card[0] + 7 * u, card[1] + 7 * u), (card[2] - 7 * u, card[1] + 7 * u)):
        easel.disc(x, y, 1.5 * u, gold)
        easel.disc(x, y, 0.9 * u, rgb(0.16, 0.12, 0.24))
    numeral = easel.design.form or ("I", "III", "VII", "IX", "XII", "XVII", "XIX", "XXI")[int(easel.rng.integers(8))]
    ink = rgb(0.16, 0.12, 0.24)
    easel.write(numeral, (card[0] + 15 * u, card[1] + 5 * u, card[2] - 15 * u, card[1] + 9.4 * u), _SERIF, ink)
    if easel.texts:
        easel.write(
            easel.texts[0].upper(), (card[0] + 8 * u, card[3] - 10 * u, card[2] - 8 * u, card[3] - 5.5 * u), _SERIF, ink
        )
    else:
        for k in range(-2, 3):
            easel.disc((card[0] + card[2]) / 2 + 4 * k * u, card[3] - 7.6 * u, (1.2 if k else 1.8) * u, gold)


def stamp(easel: Easel, within: Within) -> None:
    """A stamp with its perforated edge and its value."""
    easel.ground((0.80, 0.73, 0.62))
    card = _card(easel, 1.25 if easel.width > easel.height else 0.8, 0.88)
    u = min(card[2] - card[0], card[3] - card[1]) / 100
    mask = polygon_mask((easel.height, easel.width), [_rounded(card, 0.2 * u)])
    holes = np.zeros((easel.height, easel.width), np.uint8)
    for along, across in ((0, 1), (1, 0)):
        count = round((card[2 + along] - card[along]) / (5.6 * u))
        for at in np.linspace(card[along], card[2 + along], count + 1):
            for edge in (card[across], card[2 + across]):
                point = (at, edge) if along == 0 else (edge, at)
                cv2.circle(
                    holes, (round(point[0] * 16), round(point[1] * 16)), round(1.75 * u * 16), 255, -1, cv2.LINE_AA, 4
                )
    mask *= 1 - holes.astype(np.float32) / 255
    soft = blur(np.roll(mask, (round(0.9 * u), round(0.4 * u)), (0, 1)), 1.0 * u)
    blend(easel.image, rgb(0.1, 0.06, 0.02), soft * np.float32(0.5))
    blend(easel.image, rgb(0.985, 0.975, 0.945), mask)
    inner = _inset(card, 7 * u)
    _picture(easel, within, inner)
    title = easel.texts[0].upper() if easel.texts else "POST"
    own = re.search(r"\d+", title)
    value = own[0] if own is not None else ("5", "10", "20", "50", "80")[int(easel.rng.integers(5))]
    pale = rgb(0.99, 0.98, 0.94)
    plate = (inner[0], inner[3] - 14 * u, inner[2], inner[3])
    easel.shape(_rounded(plate, 0.1 * u), rgb(0.16, 0.20, 0.30))
    title = re.sub(r"\s*\d+\s*", " ", title).strip() or "POST"
    easel.write(title, (inner[0] + 4 * u, plate[1] + 3.2 * u, inner[2] - 28 * u, plate[3] - 3.2 * u), _CAPS, pale)
    easel.write(value, (inner[2] - 20 * u, plate[1] + 2.4 * u, inner[2] - 4 * u, plate[3] - 2.4 * u), _CAPS, pale)


def polaroid(easel: Easel, within: Within) -> None:
    """A snapshot with its white border, words in the lower one."""
    colours = np.array(((0.35, 0.23, 0.14), (0.55, 0.38, 0.24), (0.66, 0.48, 0.32)), np.float32)
    easel.image[:] = FIELDS["wood"](easel.height, easel.width, colours, easel.rng)
    card = _card(easel, 0.84, 0.92)
    u = (card[3] - card[1]) / 100
    shape = _rounded(card, 0.8 * u)
    _dropped(easel, shape)
    easel.shape(shape, rgb(0.975, 0.97, 0.955))
    _picture(easel, within, (card[0] + 5.5 * u, card[1] + 5.5 * u, card[2] - 5.5 * u, card[3] - 20 * u))
    if easel.texts:
        easel.write(
            easel.texts[0],
            (card[0] + 10 * u, card[3] - 16 * u, card[2] - 10 * u, card[3] - 5 * u),
            _HAND,
            rgb(0.14, 0.15, 0.22),
        )


def cover(easel: Easel, within: Within) -> None:
    """A cover: the picture from edge to edge, the title over its upper part and a name at its foot."""
    _picture(easel, within, (0, 0, easel.width, easel.height))
    h, w = easel.height, easel.width
    fade = np.maximum(
        smoothstep(np.linspace(0, 1, h, dtype=np.float32), 0.34, 0.02) * np.float32(0.62),
        smoothstep(np.linspace(0, 1, h, dtype=np.float32), 0.84, 1.0) * np.float32(0.6),
    )
    if easel.texts:
        blend(easel.image, rgb(0.03, 0.03, 0.06), np.broadcast_to(fade[:, None], (h, w)))
    pale = rgb(*(easel.inks[0] if easel.inks else (0.99, 0.96, 0.88)))
    spots = ((0.05, 0.26), (0.89, 0.965), (0.265, 0.325))
    for text, (y0, y1) in zip(easel.texts[:3], spots, strict=False):
        easel.write(text, (0.07 * w, y0 * h, 0.93 * w, y1 * h), ("fat", "caps", "serif", "sans"), pale)


_PRINTED: dict[Style, tuple[RGB, RGB, tuple[Name, ...]]] = {
    Style.DECO: ((0.045, 0.085, 0.13), (0.90, 0.74, 0.40), ("caps", "condensed", "sans")),
    Style.BAUHAUS: ((0.945, 0.915, 0.845), (0.10, 0.10, 0.10), ("condensed", "sans")),
    Style.NOUVEAU: ((0.93, 0.88, 0.74), (0.30, 0.36, 0.28), ("fat", "serif", "sans")),
    Style.VAPORWAVE: ((0.16, 0.06, 0.34), (0.55, 0.97, 1.0), ("condensed", "sans")),
    Style.PSYCHEDELIC: ((0.98, 0.78, 0.20), (0.62, 0.10, 0.42), ("fat", "serif", "sans")),
}
"""The paper and the ink of a school's posters, and how they are lettered."""


def placard(easel: Easel, within: Within) -> None:
    """The scene in a school's manner, the title on a band below."""
    paper, ink, fonts = _PRINTED.get(easel.scene.style, ((0.95, 0.92, 0.85), (0.15, 0.17, 0.25), ("serif", "sans")))
    easel.image[:] = rgb(*paper)
    h, w, u = easel.height, easel.width, easel.unit
    low = 0.78 * h if easel.texts else h - 4 * u
    _picture(easel, within, (4 * u, 4 * u, w - 4 * u, low))
    texts = easel.texts[:2]
    bounds = np.linspace(low + 2.0 * u, h - 4 * u, len(texts) + 1)
    for text, y0, y1 in zip(texts, bounds, bounds[1:], strict=False):
        easel.write(text.upper(), (6 * u, float(y0), w - 6 * u, float(y1) - 1.0 * u), fonts, rgb(*ink))


def window(easel: Easel, within: Within) -> None:
    """A pointed window in a stone wall, light falling through it."""
    colours = np.array(((0.20, 0.19, 0.19), (0.34, 0.32, 0.31), (0.46, 0.44, 0.41)), np.float32)
    easel.image[:] = FIELDS["stone"](easel.height, easel.width, colours, easel.rng)
    _courses(easel)
    card = _card(easel, 0.80 if easel.height >= easel.width else 0.92, 0.93)
    u = (card[3] - card[1]) / 100
    shape = (easel.height, easel.width)
    for step, colour in (
        (0.0, (0.52, 0.49, 0.45)),
        (2.2, (0.36, 0.34, 0.32)),
        (3.4, (0.58, 0.55, 0.50)),
        (4.8, (0.05, 0.05, 0.06)),
    ):
        blend(easel.image, rgb(*colour), polygon_mask(shape, [_pointed(_inset(card, step * u))]))
    inner = _inset(card, 5.6 * u)
    mask = polygon_mask(shape, [_pointed(inner)])
    before = easel.image.copy()
    _picture(easel, within, inner, mask)
    glow = blur((easel.image - before) * mask[..., None], 6 * u)
    easel.image += np.maximum(glow, 0) * (1 - mask[..., None]) * np.float32(0.5)
    for y in np.linspace(inner[1] + 0.36 * (inner[3] - inner[1]), inner[3], 3)[:-1]:
        bar = polygon_mask(shape, [_rounded((inner[0], y - 0.35 * u, inner[2], y + 0.35 * u), 0.1)]) * mask
        blend(easel.image, rgb(0.05, 0.05, 0.06), bar * np.float32(0.9))


def _pointed(box: Box) -> np.ndarray:
    """A pointed arch on straight sides."""
    x0, y0, x1, y1 = box
    wide = x1 - x0
    rise = min(0.62 * wide, 0.45 * (y1 - y0))
    radius = (rise**2 + (wide / 2) ** 2) / wide
    reach = np.arcsin(min(1.0, rise / radius))
    t = np.linspace(0, reach, 30)
    left = np.stack([x0 + radius - radius * np.cos(t), y0 + rise - radius * np.sin(t)], -1)
    right = np.stack([x1 - radius + radius * np.cos(t), y0 + rise - radius * np.sin(t)], -1)
    return np.concatenate([[(x0, y1)], left, right[::-1], [(x1, y1)]])


def _courses(easel: Easel) -> None:
    """Joints between the stones of a wall."""
    tall, wide = 9 * easel.unit, 17 * easel.unit
    y = np.arange(easel.height, dtype=np.float32)[:, None] / tall
    x = np.arange(easel.width, dtype=np.float32)[None] / wide + 0.5 * np.mod(np.floor(y), 2)
    joint = np.maximum(
        smoothstep(np.abs(y - np.round(y)) * tall, 0.6 * easel.unit, 0.2 * easel.unit),
        smoothstep(np.abs(x - np.round(x)) * wide, 0.6 * easel.unit, 0.2 * easel.unit),
    )
    blend(easel.image, rgb(0.14, 0.13, 0.13), (joint * np.float32(0.7)).astype(np.float32))


def painting(easel: Easel, within: Within) -> None:
    """A picture in a gilt frame on a wall."""
    usual: RGB = ((0.36, 0.43, 0.42), (0.52, 0.30, 0.27), (0.80, 0.78, 0.73))[int(easel.rng.integers(3))]
    wall = easel.ground(usual)
    u = easel.unit
    tone = noise.sample("fine", np.arange(easel.width)[None] * 0.9, np.arange(easel.height)[:, None] * 0.9)
    easel.image *= (0.96 + 0.08 * tone)[..., None]
    box = _inset((0, 0, easel.width, easel.height), 9 * u)
    mask = polygon_mask((easel.height, easel.width), [_rounded(box, 0.2 * u)])
    blend(easel.image, wall * np.float32(0.2), blur(np.roll(mask, round(2.2 * u), 0), 2.6 * u) * np.float32(0.55))
    steps = 14
    for k in range(steps):
        t = k / steps
        gold = mix(rgb(0.42, 0.27, 0.08), rgb(0.96, 0.80, 0.42), 0.5 + 0.5 * np.sin(9.0 * t + 0.6))
        easel.shape(_rounded(_inset(box, 7.0 * u * t), 0.2 * u), gold)
    _picture(easel, within, _inset(box, 7.2 * u))


FRAMED: dict[Sheet, Callable[[Easel, Within], None]] = {
    Sheet.EXPOSURE: exposure,
    Sheet.TAROT: tarot,
    Sheet.STAMP: stamp,
    Sheet.POLAROID: polaroid,
    Sheet.COVER: cover,
    Sheet.WINDOW: window,
    Sheet.PAINTING: painting,
    Sheet.PLACARD: placard,
}
