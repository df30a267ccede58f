"""Accents: parts of a sprite in a colour of their own."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from calotype.pipelines.bundled.dressings import DRESSINGS
from calotype.pipelines.bundled.prompt.accents import region
from calotype.pipelines.bundled.prompt.regions import Region
from calotype.pipelines.bundled.scene import Accent

from .canvas import Image, mix, smoothstep
from .dressings import dressed
from .light import rgb
from .material import Sprite


def accented(sprite: Sprite, own: Sprite, asset: str, accents: Sequence[Accent]) -> Sprite:
    """The sprite with its parts coloured. own: the same in the asset's own colours, which tell where the parts are."""
    out = sprite.astype(np.float32) / np.float32(255)
    source = own.astype(np.float32) / np.float32(255)
    for accent in accents:
        if accent.part in DRESSINGS:
            out = dressed(out, source, asset, accent)
            continue
        place = region(asset, accent.part)
        if place is not None:
            mask = _mask(source, place)
            if accent.gone:
                out = _without(out, mask, place)
                continue
            out[..., :3] = mix(out[..., :3], _dyed(source, mask, accent.tint), mask[..., None])
            out[..., 3] = np.maximum(out[..., 3], mask * (source[..., 3] > 0.2) * 0.96)
    return np.ascontiguousarray((np.clip(out, 0, 1) * 255 + 0.5).astype(np.uint8))


def _without(image: Image, mask: Image, place: Region) -> Image:
    """The sprite with nothing in the place of a part, or what is around it."""
    out = image.copy()
    wide = max(3, round(0.022 * max(image.shape[:2]))) | 1
    soft = cv2.GaussianBlur(cv2.dilate(mask, np.ones((wide, wide), np.uint8)), (0, 0), wide / 6)
    if place.loose:
        out[..., 3] *= 1 - soft
    elif place.fill is not None:
        shade = np.linspace(0.7, 1.25, image.shape[1], dtype=np.float32)[None, :, None]
        out[..., :3] = mix(out[..., :3], rgb(*place.fill) * shade, mask[..., None])
    else:
        patch = np.ascontiguousarray((np.clip(image[..., :3], 0, 1) * 255).astype(np.uint8))
        hole = (soft > 0.15).astype(np.uint8)
        mended = cv2.inpaint(patch, hole, 5, cv2.INPAINT_TELEA).astype(np.float32) / np.float32(255)
        out[..., :3] = mix(out[..., :3], mended, np.maximum(soft, hole.astype(np.float32))[..., None])
    return out


def _mask(source: Image, place: Region) -> Image:
    height, width = source.shape[:2]
    left, top, right, bottom = place.box
    mask = np.zeros((height, width), np.float32)
    mask[round(top * height) : round(bottom * height), round(left * width) : round(right * width)] = 1
    if place.rows:
        kept = [np.s_[round(low * height) : round(high * height)] for low, high in place.rows]
        mask[[row for row in range(height) if not any(band.start <= row < band.stop for band in kept)]] = 0
    if place.tone is not None:
        away = np.sqrt((((source[..., :3] - rgb(*place.tone)) * rgb(0.8, 1.0, 0.8)) ** 2).sum(-1))
        mask *= smoothstep(away, place.reach * 1.1, place.reach * 0.8)
        mask = cv2.medianBlur((mask * 255).astype(np.uint8), 5).astype(np.float32) / np.float32(255)
    return np.asarray(mask * (source[..., 3] > 0.02), np.float32)


def _dyed(source: Image, mask: Image, tint: tuple[float, float, float]) -> Image:
    """The part's own shading, in another colour."""
    level = source[..., :3] @ np.array((0.3, 0.55, 0.15), np.float32)
    seen = mask > 0.5
    middle = float(np.median(level[seen])) if seen.any() else 0.5
    ratio = np.clip(level / max(0.08, middle), 0.35, 1.9)[..., None]
    tone = rgb(*tint)
    light = np.clip(ratio - 1, 0, 1) * 0.75
    return np.clip(tone * np.minimum(ratio, 1.12) * (1 - light) + light, 0, 1).astype(np.float32)
