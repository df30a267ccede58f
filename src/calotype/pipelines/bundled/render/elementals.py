"""Elementals: the picture of anything as if it were of water, fire, stars or smoke, of clockwork or of circuits."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

from calotype.pipelines.bundled.conditions import Condition

from .canvas import Image, mix, smoothstep
from .light import rgb
from .material import Sprite
from .noise import sample

_DEEP, _SHALLOW, _FOAM = rgb(0.05, 0.30, 0.62), rgb(0.36, 0.74, 0.94), rgb(0.93, 0.98, 1.0)
_COAL, _FLAME, _BLAZE = rgb(0.52, 0.06, 0.02), rgb(0.98, 0.46, 0.06), rgb(1.0, 0.92, 0.48)
_CRUST, _MAGMA = rgb(0.11, 0.07, 0.07), rgb(1.0, 0.42, 0.06)
_NIGHT, _NEBULA, _HAZE = rgb(0.05, 0.05, 0.20), rgb(0.48, 0.16, 0.62), rgb(0.16, 0.40, 0.74)
_SOOT, _ASH = rgb(0.16, 0.16, 0.20), rgb(0.58, 0.58, 0.64)
_BRASS = (rgb(0.24, 0.14, 0.06), rgb(0.72, 0.52, 0.24), rgb(0.98, 0.88, 0.58))
_CHROME = (rgb(0.14, 0.16, 0.22), rgb(0.52, 0.57, 0.66), rgb(0.94, 0.97, 1.0))
_BEAM = rgb(0.30, 0.86, 1.0)
_LINES = rgb(0.16, 0.96, 1.0)


def _unit(sprite: Sprite) -> Image:
    return sprite.astype(np.float32) / np.float32(255)


def _bytes(image: Image) -> Sprite:
    return np.ascontiguousarray((np.clip(image, 0, 1) * 255 + 0.5).astype(np.uint8))


def _level(image: Image) -> Image:
    """How light each point is among the sprite's own, from 0 to 1: what keeps eyes, mouths and folds to be seen."""
    grey = image[..., :3] @ np.array((0.3, 0.55, 0.15), np.float32)
    seen = grey[image[..., 3] > 0.5]
    if not seen.size:
        return grey
    low, high = np.percentile(seen, (3, 97))
    return np.clip((grey - low) / max(0.12, float(high - low)), 0, 1).astype(np.float32)


def _grid(image: Image) -> tuple[Image, Image]:
    height, width = image.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32) / np.float32(max(height, width))
    return x, y


def _rim(image: Image, share: float) -> Image:
    """1 at the outline, 0 from ``share`` of the longer side inward."""
    inside = cv2.distanceTransform((image[..., 3] > 0.5).astype(np.uint8), cv2.DIST_L2, 3)
    return np.clip(1 - inside / max(1.0, share * max(image.shape[:2])), 0, 1).astype(np.float32)


def _graded(level: Image, tones: tuple[Image, Image, Image]) -> Image:
    low = mix(tones[0], tones[1], np.clip(2 * level, 0, 1)[..., None])
    return np.asarray(mix(low, tones[2], np.clip(2 * level - 1, 0, 1)[..., None]), np.float32)


def watery(sprite: Sprite, asset: str) -> Sprite:
    """Clear water with ripples in it, light at the edge, and drops that fall off."""
    image = _unit(sprite)
    x, y = _grid(image)
    level = _level(image)
    sway = sample("cloud", x * 330, y * 330) + 0.5 * sample("cloud", x * 700 + 7, y * 700)
    ripple = np.abs(np.sin(y * 30 + 11 * sway + 3 * np.sin(9 * x)))
    tone = mix(_DEEP, _SHALLOW, (0.75 * level + 0.25 * ripple)[..., None])
    glint = smoothstep(ripple, 0.93, 1.0) * smoothstep(sample("cloud", x * 500, y * 500 + 30), 0.42, 0.62)
    edge = _rim(image, 0.035)
    tone = mix(tone, _FOAM, np.clip(0.8 * glint + 0.7 * edge**2, 0, 1)[..., None])
    image[..., :3] = tone
    image[..., 3] *= np.clip(0.66 + 0.34 * edge + 0.25 * (1 - level), 0, 1)
    return _bytes(image)


def fiery(sprite: Sprite, asset: str) -> Sprite:
    """Flames that lick upward past its outline."""
    image = _unit(sprite)
    height, width = image.shape[:2]
    tall = round(0.16 * max(height, width))
    side = round(0.05 * max(height, width))
    image = cv2.copyMakeBorder(image, tall, 0, side, side, cv2.BORDER_CONSTANT, value=(0, 0, 0, 0))
    x, y = _grid(image)
    level = _level(image)
    tongue = sample("cloud", x * 1500, y * 330) - 0.42
    reach = image[..., 3].copy()
    for step in range(1, 9):
        up = np.roll(image[..., 3], -round(tall * step / 8), axis=0)
        sway = np.roll(up, round(side * np.sin(2.1 * step)), axis=1)
        reach = np.maximum(reach, sway * smoothstep(tongue, 0.045 * step - 0.06, 0.045 * step + 0.05))
    heat = np.clip(0.25 + 0.75 * level + 0.5 * tongue - 0.5 * _rim(image, 0.06), 0, 1)
    heat = np.where(image[..., 3] > 0.5, heat, 0.42 + tongue)
    image[..., :3] = _graded(np.asarray(heat, np.float32), (_COAL, _FLAME, _BLAZE))
    image[..., 3] = np.clip(cv2.GaussianBlur(reach, (0, 0), 1.2), 0, 1)
    return _bytes(image)


def molten(sprite: Sprite, asset: str) -> Sprite:
    """A dark crust with glowing cracks."""
    image = _unit(sprite)
    x, y = _grid(image)
    vein = np.abs(sample("cloud", x * 720 + 11, y * 720) - 0.5)
    heat = smoothstep(vein, 0.035, 0.010) + 0.4 * smoothstep(vein, 0.08, 0.02)
    crust = _CRUST * (0.6 + 1.6 * _level(image))[..., None]
    image[..., :3] = mix(crust, _MAGMA, np.clip(heat, 0, 1)[..., None])
    return _bytes(image)


def starry(sprite: Sprite, asset: str) -> Sprite:
    """A night sky with mist of stars, within its outline."""
    image = _unit(sprite)
    x, y = _grid(image)
    mist = smoothstep(sample("cloud", x * 130 + 3, y * 130 + 8), 0.35, 0.75)
    blue = smoothstep(sample("cloud", x * 110 + 60, y * 110 + 31), 0.45, 0.8)
    tone = mix(mix(_NIGHT, _NEBULA, mist[..., None]), _HAZE, (0.8 * blue)[..., None])
    tone = tone * (0.55 + 0.9 * _level(image))[..., None]
    rng = np.random.default_rng(len(asset))
    stars = np.zeros(image.shape[:2], np.uint8)
    long = max(image.shape[:2])
    for _ in range(150):
        at = int(rng.integers(image.shape[1])), int(rng.integers(image.shape[0]))
        cv2.circle(stars, at, max(1, round(long * float(rng.choice((0.0016, 0.0024, 0.0048))))), 255, -1, cv2.LINE_AA)
    edge = 0.9 * _rim(image, 0.016)
    light = np.clip(stars.astype(np.float32) / 255 + edge, 0, 1)
    image[..., :3] = mix(tone, rgb(0.86, 0.92, 1.0), light[..., None])
    return _bytes(image)


def smoky(sprite: Sprite, asset: str) -> Sprite:
    """Smoke that keeps its shape, and frays at the edge."""
    image = _unit(sprite)
    long = max(image.shape[:2])
    pad = round(0.06 * long)
    image = cv2.copyMakeBorder(image, pad, pad, pad, pad, cv2.BORDER_CONSTANT, value=(0, 0, 0, 0))
    x, y = _grid(image)
    billow = sample("cloud", x * 430, y * 430 + 20)
    level = _level(image)
    image[..., :3] = mix(_SOOT, _ASH, np.clip(0.7 * level + 0.6 * (billow - 0.3), 0, 1)[..., None])
    soft = cv2.GaussianBlur(image[..., 3], (0, 0), 0.022 * long)
    image[..., 3] = np.clip(soft * (0.35 + 1.15 * billow), 0, 0.93)
    return _bytes(image)


def _gear(layer: Image, at: tuple[int, int], radius: int, turn: float) -> None:
    """A gear wheel with its own light and shade, painted onto it."""
    teeth = 10
    corners = []
    for k in range(teeth * 4):
        r = radius * (1.0 if k % 4 in (0, 1) else 0.78)
        a = 2 * np.pi * k / (teeth * 4) + turn
        corners.append((at[0] + r * np.cos(a), at[1] + r * np.sin(a)))
    points = np.array(corners, np.float32).round().astype(np.int32)
    drop = max(1, radius // 7)
    for shift, tone in ((drop, (0.14, 0.08, 0.04, 1.0)), (0, (0.86, 0.66, 0.32, 1.0))):
        cv2.fillPoly(layer, [points + shift], tone, cv2.LINE_AA)
    cv2.circle(layer, at, max(1, round(0.58 * radius)), (0.66, 0.46, 0.20, 1.0), max(1, radius // 9), cv2.LINE_AA)
    cv2.circle(layer, at, max(1, round(0.24 * radius)), (0.20, 0.12, 0.06, 1.0), -1, cv2.LINE_AA)


def clockwork(sprite: Sprite, asset: str) -> Sprite:
    """Of brass, with riveted seams and gears set into it."""
    image = _unit(sprite)
    level = _level(image)
    keep = image[..., :3].copy()
    image[..., :3] = mix(_graded(level, _BRASS), keep, 0.18)
    long = max(image.shape[:2])
    inside = cv2.distanceTransform((image[..., 3] > 0.5).astype(np.uint8), cv2.DIST_L2, 3)
    inside[: round(0.34 * image.shape[0])] *= 0.5
    layer = np.zeros(image.shape, np.float32)
    for k, share in enumerate((0.115, 0.085, 0.075, 0.06)):
        y, x = np.unravel_index(int(inside.argmax()), inside.shape)
        radius = round(min(share * long, 0.86 * float(inside[y, x])))
        if radius < 0.02 * long:
            break
        _gear(layer, (int(x), int(y)), radius, 0.4 * k)
        cv2.circle(inside, (int(x), int(y)), round(1.7 * radius), 0.0, -1)
    seam = (np.abs(_rim(image, 0.05) - 0.5) < 0.07).astype(np.float32)
    image[..., :3] = mix(image[..., :3], _BRASS[0], (0.75 * cv2.GaussianBlur(seam, (0, 0), 0.8))[..., None])
    image[..., :3] = mix(image[..., :3], layer[..., :3], layer[..., 3:])
    return _bytes(image)


def cybernetic(sprite: Sprite, asset: str) -> Sprite:
    """Of chrome, with glowing lines of circuits."""
    image = _unit(sprite)
    level = _level(image)
    image[..., :3] = mix(_graded(level, _CHROME), image[..., :3], 0.22)
    height, width = image.shape[:2]
    long = max(height, width)
    rng = np.random.default_rng(7)
    drawn = np.zeros((height, width), np.uint8)
    thick = max(1, round(0.006 * long))
    for _ in range(13):
        x, y = int(rng.integers(width)), int(rng.integers(height))
        for _ in range(3):
            step = round(float(rng.uniform(0.05, 0.16)) * long) * int(rng.choice((-1, 1)))
            end = (x + step, y) if rng.random() < 0.5 else (x, y + step)
            cv2.line(drawn, (x, y), end, 255, thick, cv2.LINE_AA)
            x, y = end
        cv2.circle(drawn, (x, y), 2 * thick, 255, -1, cv2.LINE_AA)
    inner = 1 - _rim(image, 0.05)
    seam = (np.abs(inner - 0.55) < 0.05).astype(np.float32) * (image[..., 3] > 0.5)
    glow = np.clip(drawn.astype(np.float32) / 255 * (inner > 0.3) + 0.8 * seam, 0, 1)
    halo = cv2.GaussianBlur(glow, (0, 0), 0.012 * long)
    image[..., :3] = mix(image[..., :3], _LINES, np.clip(glow + 0.7 * halo, 0, 1)[..., None])
    return _bytes(image)


def holographic(sprite: Sprite, asset: str) -> Sprite:
    """Of blue light, seen through, in lines."""
    image = _unit(sprite)
    level = _level(image)
    height = image.shape[0]
    lines = 0.5 + 0.5 * np.sin(np.arange(height, dtype=np.float32) * (2 * np.pi * 46 / height))[:, None]
    edge = _rim(image, 0.03)
    image[..., :3] = _BEAM * (0.45 + 0.75 * level)[..., None] + 0.35 * edge[..., None]
    image[..., 3] *= np.clip(0.34 + 0.34 * lines + 0.4 * edge, 0, 1)
    return _bytes(image)


def spectral(sprite: Sprite, asset: str) -> Sprite:
    """Pale, seen through, and fading away toward its lower end."""
    image = _unit(sprite)
    _, y = _grid(image)
    level = _level(image)
    image[..., :3] = mix(rgb(0.52, 0.66, 0.80), rgb(0.96, 1.0, 1.0), level[..., None])
    image[..., 3] *= np.clip(0.74 + 0.3 * _rim(image, 0.03) - 0.55 * smoothstep(y / float(y.max()), 0.55, 1.0), 0, 1)
    return _bytes(image)


def rainbow(sprite: Sprite, asset: str) -> Sprite:
    """In all colours from one side to the other; what is nearly black stays."""
    image = _unit(sprite)
    x, y = _grid(image)
    shown = image[..., 3] > 0.5
    low, high = (float(y[shown].min()), float(y[shown].max())) if shown.any() else (0.0, 1.0)
    hue = np.clip((y - low + 0.18 * (x - float(x.max()) / 2)) / max(0.05, high - low), 0, 1) * 290
    level = _level(image)
    full = np.ones_like(hue)
    hsv = np.dstack([hue, 0.74 * full, np.clip(0.55 + 0.5 * level, 0, 1)]).astype(np.float32)
    tone = cv2.cvtColor(hsv, cv2.COLOR_HSV2RGB)
    grey = image[..., :3].max(-1)
    eyes = smoothstep(grey, 0.34, 0.16)
    image[..., :3] = mix(tone, image[..., :3], eyes[..., None])
    return _bytes(image)


def _small(mask: np.ndarray, most: float) -> Image:
    """The parts of a mask that are no larger than so many pixels: eyes, and no manes."""
    count, label, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8))
    kept = [k for k in range(1, count) if stats[k][4] <= most]
    return np.asarray(cv2.GaussianBlur(np.isin(label, kept).astype(np.float32), (0, 0), 0.8), np.float32)


def skeletal(sprite: Sprite, asset: str) -> Sprite:
    """Bones: a spine along its middle, ribs from it to its outline."""
    image = _unit(sprite)
    solid = (image[..., 3] > 0.5).astype(np.uint8)
    deep = cv2.distanceTransform(cv2.copyMakeBorder(solid, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=(0,)), cv2.DIST_L2, 5)
    deep = np.asarray(deep[1:-1, 1:-1], np.float32)
    long = max(image.shape[:2])
    thick = 0.012 * long
    x, y = _grid(image)
    broad = cv2.GaussianBlur(deep, (0, 0), 0.012 * long)
    around = cv2.dilate(broad, np.ones((3, 3), np.uint8), iterations=max(1, round(0.02 * long)))
    spine = smoothstep(broad / np.maximum(around, 1e-3), 0.86, 0.93) * (deep > 1.2 * thick)
    outline = smoothstep(deep, 2.1 * thick, 1.3 * thick)
    lean = x + 0.35 * y
    ribs = smoothstep(np.sin(lean * 2 * np.pi * 15), 0.25, 0.55) * (deep > 1.2 * thick) * (around > 0.07 * long)
    limbs = smoothstep(around, 0.055 * long, 0.042 * long) * smoothstep(deep, 0.2 * thick, 0.9 * thick)
    bone = np.clip(spine + outline + ribs + limbs, 0, 1) * solid
    eyes = _small((_level(image) < 0.10) & (deep > 1.5 * thick), 0.004 * long * long)
    tone = mix(rgb(0.66, 0.58, 0.46), rgb(0.97, 0.94, 0.86), smoothstep(bone, 0.4, 1.0)[..., None])
    image[..., :3] = mix(tone, rgb(0.10, 0.08, 0.07), eyes[..., None])
    image[..., 3] *= np.clip(bone + eyes, 0, 1)
    return _bytes(image)


WAYS: dict[Condition, Callable[[Sprite, str], Sprite]] = {
    Condition.WATERY: watery,
    Condition.FIERY: fiery,
    Condition.MOLTEN: molten,
    Condition.STARRY: starry,
    Condition.SMOKY: smoky,
    Condition.CLOCKWORK: clockwork,
    Condition.CYBERNETIC: cybernetic,
    Condition.HOLOGRAPHIC: holographic,
    Condition.SPECTRAL: spectral,
    Condition.RAINBOW: rainbow,
    Condition.SKELETAL: skeletal,
}
