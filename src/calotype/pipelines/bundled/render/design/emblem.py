"""Emblems: one motif that stands for itself, with its words: stickers, logos, icons, badges, prints, tattoos."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.designs import RGB, Design, Sheet
from calotype.pipelines.bundled.render.canvas import Image, blend, mix, polygon_mask, soft_shadow
from calotype.pipelines.bundled.render.contours import outlines
from calotype.pipelines.bundled.render.fonts import Name
from calotype.pipelines.bundled.render.layers import Picture, scaled
from calotype.pipelines.bundled.render.lettering import coverage, layout_text
from calotype.pipelines.bundled.render.light import Vector, rgb
from calotype.pipelines.bundled.render.oklab import from_oklab, oklab

from .counting import dealt, names_of
from .easel import Box, Easel, inked, outlined, recoloured, shadowed
from .monograms import ENCLOSING as _ENCLOSING
from .monograms import enclose, intertwine
from .pips import pip, pips
from .skins import worn
from .stamps import stamp
from .strokes import drawn, left_out

_PALE: tuple[RGB, ...] = ((0.78, 0.90, 0.93), (0.96, 0.86, 0.80), (0.90, 0.87, 0.96), (0.86, 0.93, 0.83))
_VIVID: tuple[RGB, ...] = ((0.20, 0.45, 0.95), (0.96, 0.42, 0.32), (0.16, 0.68, 0.62), (0.55, 0.36, 0.92))
_WHITE: RGB = (0.97, 0.97, 0.97)
_INK: RGB = (0.10, 0.11, 0.14)
_FLASH: tuple[RGB, ...] = ((0.09, 0.09, 0.10), (0.70, 0.13, 0.14), (0.93, 0.76, 0.55))
"""Of old tattoos: black, red and skin."""
_FONTS: tuple[Name, ...] = ("condensed", "sans")
_FAT: tuple[Name, ...] = ("fat", "caps", "sans")


def _middle(easel: Easel, share: float, low: float = 1.0) -> Box:
    """A square box about the middle of the sheet's upper part."""
    side = share * min(easel.width, easel.height * low)
    x, y = easel.width / 2, easel.height * low / 2
    return x - side / 2, y - side / 2, x + side / 2, y + side / 2


def _wide(box: Box, easel: Easel) -> Box:
    """The same box as wide as the sheet allows."""
    return 0.08 * easel.width, box[1], 0.92 * easel.width, box[3]


def _motif(easel: Easel) -> Image | None:
    if easel.group is None:
        return None
    plain = not {"silhouette", "single"}.isdisjoint(easel.design.form.split())
    return inked(easel.group, easel.inks) if easel.inks and not plain else easel.group


def _contrasting(ground: Vector) -> Vector:
    return rgb(*_INK) if float(oklab(ground.reshape(1, 1, 3))[0, 0, 0]) > 0.6 else rgb(0.98, 0.97, 0.94)


def sticker(easel: Easel) -> None:
    """A motif and its words with a white edge as it is cut, lying on a plain ground."""
    easel.ground(_PALE[int(easel.rng.integers(len(_PALE)))])
    motif = easel.group
    if motif is None:
        motif = np.zeros((8, 8, 4), np.float32)
    low = 0.80 if easel.texts else 1.0
    layer = np.zeros((easel.height, easel.width, 4), np.float32)
    sheet = Easel(
        image=layer[..., :3], cover=easel.cover, scene=easel.scene, design=Design(sheet=Sheet.STICKER), motifs=(),
        group=None, rng=easel.rng,
    )  # fmt: skip
    x0, y0, x1, y1 = _wide(_middle(sheet, 0.74, low), sheet)
    scale = min((x1 - x0) / motif.shape[1], (y1 - y0) / motif.shape[0])
    made = scaled(Picture(motif, {}), scale).image
    left, top = round((x0 + x1 - made.shape[1]) / 2), round((y0 + y1 - made.shape[0]) / 2)
    part = layer[top : top + made.shape[0], left : left + made.shape[1]]
    part[:] = made
    easel.cover.add(made[..., 3], left, top)
    for k, text in enumerate(easel.texts[:2]):
        band = 0.16 / max(1, len(easel.texts[:2]))
        box = (
            0.12 * easel.width,
            (0.80 + k * band) * easel.height,
            0.88 * easel.width,
            (0.80 + (k + 0.92) * band) * easel.height,
        )
        setting = layout_text(text, _FAT, box[0], box[1], box[2] - box[0], box[3] - box[1])
        if setting is not None:
            mask = coverage(setting, (easel.height, easel.width))
            blend(layer, (*_INK, 1.0), mask)
    cut = outlined(layer, 2.3 * easel.unit)
    pad = (cut.shape[0] - easel.height) // 2
    shadowed(easel, cut, -pad, -pad, depth_px=1.1 * easel.unit, strength=0.34)
    inner = cut[pad : pad + easel.height, pad : pad + easel.width]
    easel.image += (inner[..., :3] - easel.image) * inner[..., 3:]


def logo(easel: Easel) -> None:
    """A flat motif on bare ground, its name below."""
    ground = easel.ground((0.985, 0.985, 0.98))
    low = 0.80 if easel.texts else 1.0
    letters = next((e.glyphs for e in easel.scene.elements if e.glyphs), "")
    forms = easel.design.form.split()
    shape = next((form for form in forms if form in _ENCLOSING), "")
    motif = _motif(easel)
    strokes = next((int(form.removeprefix("strokes")) for form in forms if form.startswith("strokes")), 0)
    ink = easel.inks[0] if easel.inks else _INK
    if motif is not None and easel.group is not None and strokes:
        motif = drawn(easel.group, strokes, ink, 0.028 * max(motif.shape))
    elif motif is not None and "negative" in forms:
        motif = left_out(motif, ink)
    share = 0.80 if easel.texts else 0.66
    if shape:
        enclose(easel, _middle(easel, 1.04 * share + 0.12, low), shape)
        share *= 0.80
    if len(letters) in (2, 3):
        intertwine(easel, letters, _middle(easel, share, low), ground)
    elif motif is not None:
        easel.fit(motif, _middle(easel, share, low))
    for k, text in enumerate(easel.texts[:2]):
        y = 0.75 + 0.13 * k
        easel.write(
            text.upper() if text.islower() else text,
            (0.15 * easel.width, y * easel.height, 0.85 * easel.width, (y + (0.12 if not k else 0.06)) * easel.height),
            _FONTS,
            _contrasting(ground),
        )


def page(easel: Easel) -> None:
    """A motif as large as white paper takes, its words below."""
    ground = easel.ground((0.995, 0.993, 0.985))
    low = 0.84 if easel.texts else 1.0
    if easel.group is not None:
        easel.fit(
            easel.group, (0.08 * easel.width, 0.07 * easel.height, 0.92 * easel.width, (low - 0.07) * easel.height)
        )
    for text in easel.texts[:1]:
        box = (0.15 * easel.width, 0.83 * easel.height, 0.85 * easel.width, 0.94 * easel.height)
        easel.write(text, box, _FAT, _contrasting(ground))


def icon(easel: Easel) -> None:
    """A motif on a square with round corners."""
    easel.ground((0.955, 0.958, 0.965))
    side = 0.72 * min(easel.width, easel.height)
    cx, cy = easel.width / 2, easel.height / 2
    soft_shadow(easel.image, cx, cy + 0.50 * side, 0.58 * side, 0.14 * side, rgb(0.1, 0.1, 0.2), 0.35)
    usual = _VIVID[int(easel.rng.integers(len(_VIVID)))]
    base = rgb(*(easel.inks[0] if easel.inks else usual))
    graded = "gradient" in easel.design.form or not easel.inks
    second = rgb(*easel.inks[1]) if len(easel.inks) > 1 else mix(base, (1.0, 1.0, 1.0), 0.38)
    upper = second if graded else base
    mask = polygon_mask((easel.height, easel.width), [_squircle(cx, cy, side / 2)])
    fade = np.clip((np.arange(easel.height, dtype=np.float32) - (cy - side / 2)) / side, 0, 1)[:, None, None]
    blend(easel.image, np.broadcast_to(mix(upper, base, fade), easel.image.shape), mask)
    if easel.group is not None:
        plain = easel.group if graded or len(easel.inks) < 2 else recoloured(easel.group, (*easel.inks[1:], _WHITE))
        made = outlined(plain, 0.9 * easel.unit)
        part = 0.62 * side
        easel.fit(made, (cx - part / 2, cy - part / 2, cx + part / 2, cy + part / 2))


def _squircle(x: float, y: float, half: float) -> np.ndarray:
    t = np.linspace(0, 2 * np.pi, 240, endpoint=False)
    c, s = np.cos(t), np.sin(t)
    power = 2 / 5
    return np.stack([x + half * np.sign(c) * np.abs(c) ** power, y + half * np.sign(s) * np.abs(s) ** power], -1)


def badge(easel: Easel) -> None:
    """A round badge: rings, a motif in the middle, its words along the rim."""
    ground = easel.ground((0.95, 0.94, 0.91))
    usual = ((0.13, 0.27, 0.38), (0.42, 0.16, 0.18), (0.14, 0.32, 0.24))[int(easel.rng.integers(3))]
    dark = rgb(*(min(easel.inks, key=sum) if easel.inks else usual))
    pale = rgb(*(max(easel.inks, key=sum) if len(easel.inks) > 1 else (0.96, 0.91, 0.80)))
    cx, cy, radius = easel.width / 2, easel.height / 2, 0.45 * min(easel.width, easel.height)
    soft_shadow(easel.image, cx, cy + 0.06 * radius, 1.10 * radius, 1.10 * radius, ground * 0.3, 0.35)
    u = easel.unit
    for reach, colour in ((radius, dark), (radius - 1.6 * u, pale), (radius - 2.4 * u, dark)):
        easel.disc(cx, cy, reach, colour)
    inner = 0.70 * radius
    easel.disc(cx, cy, inner + 0.8 * u, pale)
    easel.disc(cx, cy, inner, mix(pale, (1.0, 1.0, 1.0), 0.35))
    for k in range(28):
        if not easel.texts:
            a = 2 * np.pi * k / 28
            middle = (inner + radius) / 2
            easel.disc(cx + middle * np.cos(a), cy + middle * np.sin(a), 0.85 * u, pale)
    if easel.group is not None:
        half, wide = 0.66 * inner, 0.84 * inner
        easel.fit(easel.group, (cx - wide, cy - half, cx + wide, cy + half))
    for k, text in enumerate(easel.texts[:2]):
        curve(easel, text.upper(), (cx, cy), inner + 0.055 * radius, 0.17 * radius, pale, below=k > 0)
    if len(easel.texts) == 1:
        for a in np.deg2rad((50, 70, 90, 110, 130)):
            middle = (inner + radius) / 2 - 0.4 * u
            easel.disc(cx + middle * np.cos(a), cy + middle * np.sin(a), 1.1 * u, pale)


def curve(
    easel: Easel,
    text: str,
    centre: tuple[float, float],
    radius: float,
    size: float,
    colour: Vector,
    *,
    below: bool = False,
    widest: float = 2.6,
) -> None:
    """Sets a text along a circle, above its centre or below; ``widest``: at most so many radians of it."""
    length = widest * radius
    setting = layout_text(text, _FONTS, 0.0, 0.0, length, size)
    if setting is None:
        return
    middle = setting.x + setting.width / 2
    foot = setting.y + setting.height

    def warp(points: np.ndarray) -> np.ndarray:
        along, up = (points[:, 0] - middle) / radius, foot - points[:, 1]
        if below:
            angle = np.pi / 2 - along
            reach = radius + size - up
        else:
            angle = along - np.pi / 2
            reach = radius + up
        return np.stack([centre[0] + reach * np.cos(angle), centre[1] + reach * np.sin(angle)], -1)

    blend(easel.image, colour, coverage(setting, (easel.height, easel.width), warp))


def shirt(easel: Easel) -> None:
    """What is printed on a shirt: the motif between words, the first of them in an arch, on the shirt's colour."""
    ground = easel.ground((0.115, 0.12, 0.135))
    ink = _contrasting(ground)
    short = min(easel.width, easel.height)
    cx = easel.width / 2
    texts = easel.texts
    accent = rgb(
        *(
            easel.inks[0]
            if easel.inks
            else ((0.93, 0.60, 0.22), (0.88, 0.32, 0.28), (0.25, 0.66, 0.66))[int(easel.rng.integers(3))]
        )
    )
    cy, radius = 0.5 * easel.height, 0.30 * short
    easel.disc(cx, cy, radius, accent)
    for k in range(4):
        y = cy + radius * (0.30 + 0.17 * k)
        easel.shape(
            [
                (0, y),
                (easel.width, y),
                (easel.width, y + (0.020 + 0.008 * k) * short),
                (0, y + (0.020 + 0.008 * k) * short),
            ],
            ground,
        )
    if easel.group is not None:
        half = 0.285 * short
        easel.fit(easel.group, (cx - 1.25 * half, cy - half, cx + 1.25 * half, cy + half))
    words = texts[0].split() if texts else []
    if len(words) > 1 and len(texts) == 1:
        cut = (len(words) + 1) // 2
        texts = (" ".join(words[:cut]), " ".join(words[cut:]))
    if texts:
        curve(easel, texts[0].upper(), (cx, cy + 0.02 * short), 0.365 * short, 0.105 * short, ink, widest=2.2)
    if len(texts) > 1:
        curve(
            easel, texts[1].upper(), (cx, cy - 0.02 * short), 0.360 * short, 0.105 * short, ink, below=True, widest=2.2
        )


def grid(easel: Easel) -> None:
    """Things by themselves in rows, each with room of its own."""
    easel.ground((0.965, 0.955, 0.93))
    pictures = list(easel.motifs)
    if not pictures:
        return
    if easel.design.form == "stamps":
        easel.ground((0.30, 0.34, 0.38))
        names = names_of(easel)
        numbers = dealt(easel, names)
        usual = max(set(numbers), key=numbers.count)
        # "all with butterflies except one with a moth"
        pictures = [pictures[k] for k in [*numbers, *[usual] * max(0, 12 - len(numbers))]]
    count = len(pictures) if len(pictures) > 3 else 6
    columns = max(2, round((count * easel.width / easel.height) ** 0.5))
    rows = -(-count // columns)
    wide, tall = easel.width / columns, easel.height / rows
    for k in range(count):
        x, y = (k % columns) * wide, (k // columns) * tall
        made = pictures[k % len(pictures)]
        if len(pictures) == 1 and k and not easel.design.form:
            made = _turned_hue(made, 2 * np.pi * k / count)
        if easel.inks and easel.design.form != "flash":
            made = inked(made, easel.inks)
        if easel.design.form == "flash":
            made = outlined(inked(made, _FLASH, 4), 0.006 * max(made.shape), _INK)
        else:
            made = outlined(made, 0.02 * max(made.shape))
        margin = 0.14 * min(wide, tall)
        if easel.design.form == "stamps":
            stamp(easel, (x + 0.5 * margin, y + 0.5 * margin, x + wide - 0.5 * margin, y + tall - 0.5 * margin), k)
            margin *= 2.1
        easel.fit(made, (x + margin, y + margin, x + wide - margin, y + tall - margin))


def _turned_hue(picture: Image, angle: float) -> Image:
    """A picture in other colours, as light and as strong as its own."""
    lab = oklab(picture[..., :3])
    a, b = lab[..., 1].copy(), lab[..., 2].copy()
    lab[..., 1], lab[..., 2] = a * np.cos(angle) - b * np.sin(angle), a * np.sin(angle) + b * np.cos(angle)
    return np.dstack([np.clip(from_oklab(lab), 0, 1), picture[..., 3]]).astype(np.float32)


def tattoo(easel: Easel) -> None:
    """Black ink on skin-coloured paper: the motif with bold lines, its shade, and a band with its words."""
    easel.ground((0.955, 0.925, 0.875))
    if easel.design.form == "skin":
        worn(easel)
        return
    low = 0.84 if easel.texts else 1.0
    if easel.group is not None:
        ink = easel.inks or ((0.10, 0.10, 0.11), (0.36, 0.35, 0.35), (0.62, 0.60, 0.58), (0.90, 0.87, 0.82))
        easel.fit(inked(easel.group, ink, 6), _middle(easel, 0.74, low))
        blend(easel.image, rgb(*_INK), outlines(easel.cover.numbers, 0.9 * easel.unit))
    if easel.texts:
        easel.write(
            easel.texts[0],
            (0.2 * easel.width, 0.84 * easel.height, 0.8 * easel.width, 0.95 * easel.height),
            ("script", "serif", "sans"),
            rgb(*_INK),
        )


def playing(easel: Easel) -> None:
    """A playing card: the motif upright and upside down or the pips, its rank and suit in the corners."""
    easel.ground((0.13, 0.36, 0.25))
    tall = 0.92 * min(easel.height, easel.width / 0.7)
    wide, cx, cy, u = 0.7 * tall, easel.width / 2, easel.height / 2, tall / 100
    soft_shadow(easel.image, cx, cy + 0.02 * tall, 0.62 * wide, 0.58 * tall, rgb(0, 0, 0), 0.5)
    left, top = cx - wide / 2, cy - tall / 2
    easel.shape(_round_box((left, top, left + wide, top + tall), 4 * u), rgb(0.985, 0.98, 0.965))
    rank, _, suit = easel.design.form.partition(" ")
    suit = suit or "diamonds"
    usual = (0.10, 0.10, 0.12) if suit in {"spades", "clubs"} else (0.76, 0.10, 0.14)
    ink = rgb(*(easel.inks[0] if easel.inks else usual))
    inner = (left + 12 * u, top + 8 * u, left + wide - 12 * u, top + tall - 8 * u)
    if easel.group is not None:
        for step, colour in ((0.0, ink), (0.7 * u, rgb(0.985, 0.98, 0.965))):
            box = (inner[0] + step, inner[1] + step, inner[2] - step, inner[3] - step)
            easel.shape(_round_box(box, 1.5 * u), colour)
        easel.fit(easel.group, (inner[0] + 3 * u, inner[1] + 3 * u, inner[2] - 3 * u, cy - 1.5 * u))
        box = (inner[0] + 3 * u, cy + 1.5 * u, inner[2] - 3 * u, inner[3] - 3 * u)
        easel.fit(np.ascontiguousarray(easel.group[::-1, ::-1]), box)
        for x, y in ((inner[0] + 7 * u, inner[1] + 8 * u), (inner[2] - 7 * u, inner[3] - 8 * u)):
            pip(easel, suit, (x, y), 6 * u, ink, turned=y > cy)
    elif rank:
        pips(easel, rank, suit, (inner[0] + 6 * u, inner[1] + 8 * u, inner[2] - 6 * u, inner[3] - 8 * u), ink)
    rank = rank or (easel.texts[0] if easel.texts else "AKQJ"[int(easel.rng.integers(4))])[:2].upper()
    for x, y, turned in ((left + 6 * u, top + 8 * u, 1.0), (left + wide - 6 * u, top + tall - 8 * u, -1.0)):
        easel.write(
            rank,
            (x - 4 * u, y - 4.5 * u, x + 4 * u, y + 3.5 * u),
            ("serif", "sans"),
            ink,
            (lambda at: lambda p: 2 * np.array(at) - p)((x, y)) if turned < 0 else None,
        )
        pip(easel, suit, (x, y + turned * 8 * u), 5 * u, ink, turned=turned < 0)


def _round_box(box: Box, radius: float) -> np.ndarray:
    x0, y0, x1, y1 = box
    t = np.linspace(0, np.pi / 2, 12)
    middles = (
        (x1 - radius, y1 - radius),
        (x0 + radius, y1 - radius),
        (x0 + radius, y0 + radius),
        (x1 - radius, y0 + radius),
    )
    turns = [t + k * np.pi / 2 for k in range(4)]
    return np.concatenate(
        [
            np.stack([x + radius * np.cos(a), y + radius * np.sin(a)], -1)
            for (x, y), a in zip(middles, turns, strict=True)
        ]
    )
