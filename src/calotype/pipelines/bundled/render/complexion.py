"""Complexion: the skin and the hair of somebody's picture found, and given other tones.

All in OKLab. The face is the largest patch of a skin's hue high in the middle; skin is what is like it. Hair is what is
like the crown and hangs together with it, and brows of its colour.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.scene import Hair, Skin

from .canvas import smoothstep
from .material import Sprite
from .oklab import from_oklab, oklab, unit

Image = NDArray[np.float32]
Mask = NDArray[np.bool_]

_SKINS: dict[Skin, tuple[float, float, float]] = {
    Skin.LIGHT: (0.865, 0.062, 56),
    Skin.MEDIUM_LIGHT: (0.790, 0.082, 62),
    Skin.MEDIUM: (0.685, 0.092, 60),
    Skin.MEDIUM_DARK: (0.540, 0.088, 54),
    Skin.DARK: (0.405, 0.062, 49),
}
"""Lightness, chroma and hue in degrees of the face's middle."""
_HAIRS: dict[Hair, tuple[float, float, float]] = {
    Hair.BLACK: (0.245, 0.010, 280),
    Hair.BROWN: (0.400, 0.068, 52),
    Hair.BLOND: (0.810, 0.112, 84),
    Hair.RED: (0.560, 0.150, 44),
    Hair.GRAY: (0.680, 0.006, 260),
    Hair.WHITE: (0.930, 0.004, 250),
    Hair.BLUE: (0.540, 0.165, 256),
    Hair.GREEN: (0.640, 0.150, 146),
    Hair.PURPLE: (0.510, 0.170, 304),
    Hair.PINK: (0.760, 0.145, 358),
}
_LIKE_SKIN = 0.085
_LIKE_HAIR = 0.135
"""How far a colour may be from the middle's, lightness counting half."""
_WEIGHT = np.array((0.45, 1.0, 1.0), np.float32)


@dataclass(frozen=True, kw_only=True)
class Face:
    """Where somebody's face is, in pixels of the sprite, and its colour."""

    left: int
    top: int
    width: int
    height: int
    tone: Image
    skin: Mask
    """All skin."""


def toned(sprite: Sprite, skin: Skin | None, hair: Hair | None) -> Sprite:
    """A person's sprite with another tone of skin and hair; as it is where no face is found."""
    lab = oklab(unit(sprite[..., :3]))
    solid = sprite[..., 3] > 120
    face = face_of(lab, solid)
    if face is None:
        return sprite
    out = lab.copy()
    if skin is not None:
        _shift(out, lab, face.skin, face.tone, _SKINS[skin], 0.92)
    if hair is not None and hair in _HAIRS:
        found = hair_of(lab, solid, face)
        if found.any():
            middle = np.median(lab[found], 0)
            _shift(out, lab, found, middle, _HAIRS[hair], 1.15 if middle[0] < 0.4 else 0.85)
    made = sprite.copy()
    made[..., :3] = np.round(np.clip(from_oklab(out), 0, 1) * 255).astype(np.uint8)
    return made


def face_of(lab: Image, solid: Mask) -> Face | None:
    """The face of a person who looks at the viewer."""
    height, width = solid.shape
    chroma, hue = np.hypot(lab[..., 1], lab[..., 2]), np.degrees(np.arctan2(lab[..., 2], lab[..., 1]))
    flesh = solid & (chroma > 0.026) & (chroma < 0.14) & (hue > 18) & (hue < 84) & (lab[..., 0] > 0.30)
    size = max(3, round(0.010 * height)) | 1
    opened = cv2.morphologyEx(flesh.astype(np.uint8), cv2.MORPH_OPEN, np.ones((size, size), np.uint8))
    count, part, stats, _ = cv2.connectedComponentsWithStats(opened)
    faces = [
        k
        for k in range(1, count)
        if stats[k, cv2.CC_STAT_TOP] < 0.62 * height
        and stats[k, cv2.CC_STAT_AREA] > 0.012 * solid.sum()
        and abs(stats[k, cv2.CC_STAT_LEFT] + stats[k, cv2.CC_STAT_WIDTH] / 2 - width / 2) < 0.30 * width
    ]
    if not faces:
        return None
    best = max(
        faces, key=lambda k: int(stats[k, cv2.CC_STAT_AREA]) * (1.5 if stats[k, cv2.CC_STAT_TOP] < 0.4 * height else 1)
    )
    left, top, wide, tall = (int(stats[best, k]) for k in range(4))
    tall = min(tall, round(1.35 * wide))
    middle = part[top : top + tall] == best
    tone = np.median(lab[top : top + tall][middle], 0).astype(np.float32)
    away = np.linalg.norm((lab - tone) * _WEIGHT, axis=-1)
    turn = np.cos(np.arctan2(lab[..., 2], lab[..., 1]) - np.arctan2(tone[2], tone[1]))
    skin = solid & (away < _LIKE_SKIN) & (turn > 0.92) & (chroma > 0.35 * np.hypot(tone[1], tone[2]))
    # the light from below makes chins and hands pinker than the face
    rosy = solid & (away < 2.2 * _LIKE_SKIN) & (hue > -45) & (hue < 60) & (chroma < 0.15)
    # and where it shines it is paler
    pale = solid & (lab[..., 0] > tone[0]) & (hue > 20) & (hue < 108) & (chroma > 0.012)
    rosy |= pale & (chroma < 0.85 * np.hypot(tone[1], tone[2])) & (away < 2.4 * _LIKE_SKIN)
    count, part, stats, _ = cv2.connectedComponentsWithStats((skin | rosy).astype(np.uint8))
    mostly = np.bincount(part[skin], minlength=count) > 0.35 * stats[:, cv2.CC_STAT_AREA]
    mostly[0] = False
    skin |= rosy & mostly[part]
    return Face(left=left, top=top, width=wide, height=tall, tone=tone, skin=skin)


def hair_of(lab: Image, solid: Mask, face: Face) -> Mask:
    """Hair, brows and beard; nothing where the head is bald or covered by another stuff."""
    height = solid.shape[0]
    # a band over the face: from the top of the head to its skin
    first = max(0, face.top - round(0.62 * face.width))
    x0, x1 = face.left + face.width // 5, face.left + face.width - face.width // 5
    rows = np.flatnonzero(solid[:, max(0, x0) : max(1, x1)].any(1))
    first = max(first, int(rows[0]) if len(rows) else 0)
    band = np.zeros_like(solid)
    band[first : face.top + round(0.10 * face.height), max(0, x0) : max(1, x1)] = True
    crown = band & solid & ~face.skin
    if crown.sum() < 0.01 * face.width * face.height:
        return np.zeros_like(solid)
    middle = np.median(lab[crown], 0)
    like = solid & ~face.skin & (np.linalg.norm((lab - middle) * _WEIGHT, axis=-1) < _LIKE_HAIR)
    chin = face.top + face.height
    like[min(height, chin + round(0.75 * face.height)) :] = False
    count, part, stats, _ = cv2.connectedComponentsWithStats(like.astype(np.uint8))
    touched = np.bincount(part[crown], minlength=count) > 0.12 * max(1, int(crown.sum()))
    touched[0] = False
    for k in range(1, count):
        x, y, w, h, area = (int(v) for v in stats[k])
        inside = face.left <= x + 2 and x + w <= face.left + face.width + 2
        brow = y + h / 2 < face.top + 0.38 * face.height and w > 1.5 * h and h < 0.2 * face.height
        beard = y > face.top + 0.3 * face.height and chin - 0.45 * face.height < y + h < chin + 0.4 * face.height
        # pigtails, beside the cheeks
        apart = abs(x + w / 2 - face.left - 0.5 * face.width) > 0.36 * face.width and w < 0.4 * face.width
        tail = (
            apart and area > 0.02 * face.width * face.height and y > face.top and y + h / 2 < chin + 0.3 * face.height
        )
        touched[k] |= tail
        large = area > 0.05 * face.width * face.height and w > 0.5 * face.width
        touched[k] |= inside and ((brow and area > 0.0012 * face.width * face.height) or (beard and large))
    found = np.asarray(touched[part], bool)
    # what goes on down to the shoulders at its full width is a scarf, a helmet or a coat
    last = min(height, chin + round(0.75 * face.height)) - 1
    return found if found[last].sum() < 0.7 * face.width else np.zeros_like(solid)


def _shift(
    out: Image, lab: Image, region: Mask, middle: Image, target: tuple[float, float, float], contrast: float
) -> None:
    """Moves the colours of a region so that its middle is the target; its shading stays."""
    lightness, chroma, hue = target
    angle = np.deg2rad(hue)
    goal = np.array((lightness, chroma * np.cos(angle), chroma * np.sin(angle)), np.float32)
    soft = cv2.GaussianBlur(region.astype(np.float32), (0, 0), max(0.6, max(region.shape) / 500))
    near = cv2.dilate(region.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(bool)
    weight = np.where(near, np.maximum(soft, smoothstep(soft, 0.15, 0.6)), 0)[..., None]
    moved = goal + (lab - middle) * np.array((contrast, 0.8, 0.8), np.float32)
    # highlights on the dark stay soft
    moved[..., 0] = np.clip(moved[..., 0], 0.10, 0.985)
    out += (moved - out) * weight
