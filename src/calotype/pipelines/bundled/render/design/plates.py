"""Plates: pages of old books on plants, animals and things: the motif with its parts and names on foxed paper."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.render import noise
from calotype.pipelines.bundled.render.canvas import Image, blend, mix, polygon_mask, smoothstep
from calotype.pipelines.bundled.render.contours import inner_lines, outlines
from calotype.pipelines.bundled.render.fonts import Name
from calotype.pipelines.bundled.render.light import rgb
from calotype.pipelines.bundled.render.oklab import from_oklab, oklab

from .easel import Easel
from .labels import label, parts_of

_ITALIC: tuple[Name, ...] = ("script", "serif", "sans")
_SERIF: tuple[Name, ...] = ("serif", "sans")
_ROOT = (0.45, 0.32, 0.20)
_INK = (0.20, 0.15, 0.12)


def plate(easel: Easel) -> None:
    """The first motif large, the others or details of it beside it, numbered as figures, a name below."""
    h, w, u = easel.height, easel.width, easel.unit
    easel.ground((0.945, 0.905, 0.805))
    x, y = np.arange(w, dtype=np.float32)[None], np.arange(h, dtype=np.float32)[:, None]
    foxed = noise.sample("cloud", x * 0.16, y * 0.16)
    fine = noise.sample("fine", x * 0.9, y * 0.9)
    inset = np.minimum(np.minimum(x, w - 1 - x), np.minimum(y, h - 1 - y))
    easel.image *= (0.95 + 0.05 * fine - 0.10 * smoothstep(foxed, 0.62, 0.80))[..., None]
    easel.image *= (0.80 + 0.20 * smoothstep(inset + 5 * u * (foxed - 0.5), 0.0, 11 * u))[..., None]
    bare = easel.image.copy()
    named = next(iter(easel.texts), "")
    if easel.motifs:
        shown = list(easel.motifs)
        main = shown[0] if len(shown) > 1 or easel.group is None else easel.group
        rooted = "roots" in easel.design.form.split()
        easel.fit(main, (0.22 * w, 0.07 * h, 0.78 * w, (0.70 if rooted else 0.84) * h))
        if rooted:
            _rooted(easel)
        for k, (px, py) in enumerate(((0.125, 0.26), (0.875, 0.26), (0.125, 0.66), (0.875, 0.66))):
            if k + 1 < len(shown):
                easel.lay(shown[k + 1], px * w, py * h, 0.22 * min(w, h))
            elif len(shown) == 1 and k in (0, 3) and not easel.design.form:
                easel.lay(_detail(main, lower=k == 3), px * w, py * h, 0.20 * min(w, h))
        named = named or easel.scene.elements[0].asset.capitalize()
    cover = (easel.cover.numbers > 0).astype(np.float32)
    _washed(easel, bare, cover)
    ink = rgb(*_INK)
    blend(easel.image, ink, smoothstep(np.abs(inset - 3.0 * u), 0.30 * u, 0.10 * u) * np.float32(0.75))
    if named:
        easel.write(named, (0.25 * w, 0.865 * h, 0.75 * w, 0.945 * h), _ITALIC, ink)
    labelled = [word for word in easel.design.form.split() if word in {"labelled", "latin"}]
    if labelled and easel.scene.elements and easel.motifs:
        names = parts_of(easel.scene.elements[0].asset, latin="latin" in labelled)
        label(easel, (0.22 * w, 0.07 * h, 0.78 * w, 0.84 * h), names, ink)
        return
    for k, (px, py) in enumerate(((0.50, 0.845), (0.125, 0.42), (0.875, 0.82)) if easel.motifs else ()):
        if k and not _drawn_near(cover, px * w, (py - 0.14) * h, 0.06 * min(w, h)):
            continue
        box = (px * w - 5 * u, py * h - 1.2 * u, px * w + 5 * u, py * h + 1.2 * u)
        easel.write(f"Fig. {k + 1}", box, _SERIF, mix(ink, rgb(0.9, 0.85, 0.75), 0.2))


def _rooted(easel: Easel) -> None:
    """Roots below the foot of what is drawn."""
    solid = easel.cover.numbers > 0
    rows = np.flatnonzero(solid.any(1))
    if not len(rows):
        return
    foot = int(rows[-1])
    columns = np.flatnonzero(solid[max(0, foot - 4) : foot + 1].any(0))
    x, u = float(columns.mean()), easel.unit
    for k in range(9):
        lean, length = (k - 4) / 4, 15.0 - 1.4 * abs(k - 4)
        t = np.linspace(0, 1, 24)
        px = x + u * (lean * 12 * t**1.3 + 0.7 * np.sin(9 * t + k))
        py = foot - u + u * length * t
        half = u * (0.55 * (1 - t) + 0.08)
        root = np.concatenate([np.stack([px - half, py], -1), np.stack([px + half, py], -1)[::-1]])
        mask = polygon_mask((easel.height, easel.width), [root])
        blend(easel.image, rgb(*_ROOT), mask)
        easel.cover.add(mask, 0, 0)


def _drawn_near(cover: Image, x: float, y: float, reach: float) -> bool:
    y0, y1, x0, x1 = (max(0, round(v)) for v in (y - reach, y + reach, x - reach, x + reach))
    return bool(cover[y0:y1, x0:x1].any())


def _detail(picture: Image, *, lower: bool) -> Image:
    """A part of the motif, looked at closely in a round."""
    height, width = picture.shape[:2]
    side = round(0.55 * min(height, width))
    top = height - side if lower else 0
    cols = np.flatnonzero((picture[top : top + side, :, 3] > 0.5).any(0))
    middle = round(float(cols.mean())) if len(cols) else width // 2
    left = int(np.clip(middle - side // 2, 0, width - side))
    part = picture[top : top + side, left : left + side].copy()
    t = np.linspace(-1, 1, side, dtype=np.float32)
    away = np.hypot(t[None], t[:, None])
    part[..., 3] *= smoothstep(away, 1.0, 0.985)
    rim = smoothstep(np.abs(away - 0.965), 0.030, 0.015)
    part[..., :3] = mix(part[..., :3], np.array(_INK, np.float32), rim[..., None])
    part[..., 3] = np.maximum(part[..., 3], rim)
    return part


def _washed(easel: Easel, bare: Image, cover: Image) -> None:
    """Washes of colour within pen lines, hatched in the shade."""
    u = easel.unit
    lab = oklab(np.clip(easel.image, 0, 1))
    lab[..., 0] = 0.34 + 0.64 * lab[..., 0]
    lab[..., 1:] *= np.float32(0.82)
    wash = np.clip(from_oklab(lab), 0, 1) * (bare / np.maximum(bare.max(), 0.01)) ** np.float32(0.6)
    tone = lab[..., 0]
    x, y = np.arange(easel.width, dtype=np.float32)[None], np.arange(easel.height, dtype=np.float32)[:, None]
    hatch = smoothstep(np.sin((x + y) * np.float32(2 * np.pi / max(3.0, 0.75 * u))), 0.1, 0.9)
    shade = hatch * smoothstep(tone, 0.72, 0.46) * cover
    lines = np.maximum(
        outlines(easel.cover.numbers, 0.42 * u), 0.8 * inner_lines(easel.image, 0.28 * u, low=14, high=40) * cover
    )
    easel.image[:] = mix(bare, wash, cover[..., None])
    blend(easel.image, rgb(*_INK), np.clip(np.maximum(0.40 * shade, 0.88 * lines), 0, 1).astype(np.float32))
