"""Styles of handwork: relief prints cut with a gouge, coiled paper, waxed cloth, dots of a fine pen."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from . import noise
from .canvas import Image, blend, blur, mix, smoothstep
from .contours import inner_lines, outlines
from .graphic import coloured
from .light import rgb
from .media import LUMA, from_edge, palette_of, paper_tooth, reduced, texture
from .oklab import from_oklab, oklab

Numbers = NDArray[np.uint8]


def _tone(image: Image) -> Image:
    gray = cv2.bilateralFilter((image @ LUMA).astype(np.float32), 7, 0.10, 0.006 * min(image.shape[:2]))
    low, high = np.quantile(gray[::4, ::4], (0.03, 0.97))
    return np.clip((gray - low) / max(0.25, float(high - low)), 0, 1)


def _cuts(height: int, width: int, pitch: float, turn: Image, seed: int) -> Image:
    """Parallel cuts of a gouge along a direction, ragged and broken, as a wave from -1 to 1."""
    x, y = np.arange(width, dtype=np.float32)[None], np.arange(height, dtype=np.float32)[:, None]
    shake = (texture("cloud", height, width, 2.6, seed) - 0.5) * np.float32(1.5 * pitch)
    wave = np.cos((x * np.sin(turn) + y * np.cos(turn) + shake) * np.float32(2 * np.pi / pitch))
    return wave + (texture("fine", height, width, 0.55, seed + 2) - 0.5) * np.float32(0.9)


def linocut(image: Image, cover: Numbers, seed: int) -> Image:
    """One block in black over paper and a few flat inks: bold lines, tapering cuts, chatter on the cleared ground."""
    height, width = image.shape[:2]
    short = min(height, width)
    things = (cover > 0).astype(np.float32)
    soft = blur(things, 0.004 * short)
    tone = _tone(image)
    if things.any() and (cover == 0).any():
        seen = tone[cover > 0]
        low, high = np.quantile(seen, (0.05, 0.92))
        own = np.clip((tone - low) / max(0.2, float(high - low)), 0, 1)
        tone = mix(tone, 0.12 + 0.88 * own, things)
    pitch = 0.017 * short
    # cuts follow a thing's outline, and lie level behind it
    inner = cv2.distanceTransform((cover > 0).astype(np.uint8), cv2.DIST_L2, 5)
    inner = blur(inner, 0.01 * short)
    follow = np.cos(inner * np.float32(2 * np.pi / (0.9 * pitch)))
    level = _cuts(height, width, pitch, np.zeros_like(tone) + np.float32(0.06), seed)
    grain = (texture("fine", height, width, 0.55, seed + 2) - 0.5) * np.float32(0.8)
    wave = mix(level, follow + grain, soft)
    ink = smoothstep(wave - (4.4 * tone - 2.1), -0.25, 0.25)
    ink = np.maximum(ink, smoothstep(tone, 0.24, 0.20))
    ink *= 1 - smoothstep(tone, 0.80, 0.86)
    # what the gouge left standing on the cleared ground
    u = np.arange(width, dtype=np.float32)[None] * np.float32(60 / short)
    v = np.arange(height, dtype=np.float32)[:, None] * np.float32(420 / short)
    chips = noise.sample("fine", u + seed % 89, v)
    ink = np.maximum(ink, smoothstep(chips, 0.80, 0.86) * (1 - soft) * np.float32(0.9))
    # where there is no thing at all none is near
    away = np.minimum(cv2.distanceTransform((cover == 0).astype(np.uint8), cv2.DIST_L2, 5), np.float32(short))
    ring = smoothstep(away, 0.016 * short, 0.010 * short)
    ink *= 1 - ring * (1 - things)
    stroke = max(1.5, 0.0085 * short)
    ink = np.maximum(ink, np.maximum(outlines(cover, stroke), inner_lines(image, 0.55 * stroke) * things))
    paper = rgb(0.945, 0.915, 0.85)
    lab = oklab(np.clip(coloured(image, cover, 7), 0, 1))
    strong = smoothstep(np.hypot(lab[..., 1], lab[..., 2]), 0.05, 0.11)
    lab[..., 0] = 0.52 + 0.36 * lab[..., 0]
    lab[..., 1:] *= np.float32(0.86)
    tint = np.clip(from_oklab(lab), 0, 1)
    out = mix(np.broadcast_to(paper, image.shape), tint, (strong * np.where(cover > 0, 0.92, 0.55))[..., None])
    worn = np.clip(0.90 + 0.25 * (texture("fine", height, width, 0.8, seed + 7) - 0.4), 0, 1)
    blend(out, rgb(0.085, 0.08, 0.085), (ink * worn).astype(np.float32))
    rough = (texture("cloud", height, width, 3.0, seed + 4) - 0.5) * np.float32(0.012 * short)
    edge = smoothstep(from_edge(height, width) + rough, 0.036 * short, 0.040 * short)
    out = mix(np.broadcast_to(paper, image.shape), out, edge[..., None])
    return np.clip(out * paper_tooth(height, width, seed, 0.5)[..., None], 0, 1)


def quilled(image: Image, cover: Numbers, seed: int) -> Image:
    """Strips of coloured paper, coiled and set on edge: every thing is made of coils, on pale card."""
    height, width = image.shape[:2]
    short = min(height, width)
    rng = np.random.default_rng((seed % (1 << 32), 211))
    card = rgb(0.965, 0.955, 0.935) * paper_tooth(height, width, seed, 0.5)[..., None]
    tinted = mix(np.broadcast_to(rgb(0.965, 0.955, 0.935), image.shape), blur(image, 0.03 * short), 0.30)
    out = np.ascontiguousarray((card * tinted / rgb(0.965, 0.955, 0.935)).astype(np.float32))
    flat = cv2.medianBlur((np.clip(image, 0, 1) * 255).astype(np.uint8), 5).astype(np.float32) / 255
    solid = cover > 0 if cover.any() else np.ones_like(cover, bool)
    lines = inner_lines(image, max(1.0, 0.003 * short)) * solid
    room = cv2.distanceTransform((solid & (lines < 0.5)).astype(np.uint8), cv2.DIST_L2, 5)
    strip = max(1, round(0.0028 * short))
    shadow = np.zeros((height, width), np.float32)
    coils: list[tuple[int, int, float]] = []
    largest = 0.034 * short
    while len(coils) < 2600:
        low, high = 0.006 * short, largest
        ys, xs = np.nonzero(room > min(high, largest))
        if not len(ys):
            largest *= 0.80
            if largest < low:
                break
            continue
        order = rng.permutation(len(ys))[:400]
        for k in order:
            x, y = int(xs[k]), int(ys[k])
            if room[y, x] <= largest:
                continue
            radius = float(largest)
            coils.append((x, y, radius))
            x0, x1 = max(0, int(x - 2.2 * radius - 2)), int(x + 2.2 * radius + 3)
            y0, y1 = max(0, int(y - 2.2 * radius - 2)), int(y + 2.2 * radius + 3)
            part = room[y0:y1, x0:x1]
            gx, gy = np.arange(x0, x0 + part.shape[1])[None], np.arange(y0, y0 + part.shape[0])[:, None]
            np.minimum(part, np.maximum(0, np.hypot(gx - x, gy - y) - radius).astype(np.float32), out=part)
        largest *= 0.88
    for x, y, radius in coils:
        cv2.circle(shadow, (x + round(0.25 * radius), y + round(0.45 * radius)), round(radius), 1.0, -1, cv2.LINE_AA)
    blend(out, rgb(0.05, 0.05, 0.08), blur(shadow, 0.006 * short) * np.float32(0.30))
    t = np.linspace(0.12, 1, 60)
    for x, y, radius in coils:
        colour = np.clip(flat[y, x], 0, 1)
        pale, deep = mix(colour, np.ones(3, np.float32), 0.42), colour * np.float32(0.62)
        cv2.circle(out, (x, y), max(1, round(radius)), [float(c) for c in pale], -1, cv2.LINE_AA)
        winds = max(1.5, radius / (1.9 * strip))
        start = float(rng.uniform(0, 6.28))
        a = start + 2 * np.pi * winds * t
        points = np.stack([x + radius * t * np.cos(a), y + radius * t * np.sin(a)], -1)
        for tone, shift in ((deep, 0.35 * strip), (colour, 0.0)):
            line = np.round((points + shift) * 16).astype(np.int32)
            cv2.polylines(out, [line], False, [float(c) for c in tone], strip, cv2.LINE_AA, 4)
        cv2.circle(out, (x, y), max(1, round(radius)), [float(c) for c in deep], strip, cv2.LINE_AA)
    rim = outlines(cover, 1.2 * strip) if cover.any() else np.zeros((height, width), np.float32)
    blend(out, np.clip(flat * np.float32(0.55), 0, 1), rim)
    return np.clip(out, 0, 1)


def batik(image: Image, cover: Numbers, seed: int) -> Image:
    """Cloth dyed in few baths: pale lines where the wax kept the dye off, fine cracks through all."""
    height, width = image.shape[:2]
    short = min(height, width)
    flat = coloured(image, cover, 6)
    work = reduced(flat, 420)
    inks = palette_of(work.reshape(-1, 3), 7)
    lab = oklab(np.clip(inks, 0, 1))
    lab[:, 1:] *= np.float32(1.15)
    lab[:, 0] *= np.float32(0.88)
    dyes = np.clip(from_oklab(lab), 0, 1)
    square = (inks * inks).sum(-1)
    label = (square - 2 * flat.reshape(-1, 3) @ inks.T).argmin(-1).reshape(height, width).astype(np.uint8)
    label = cv2.medianBlur(label, 7)
    bleed = texture("cloud", height, width, 2.2, seed) - 0.5
    out = dyes[label] * (1 + 0.20 * bleed)[..., None]
    wax = rgb(0.955, 0.925, 0.84)
    stroke = max(1.5, 0.0085 * short)
    line = np.maximum(outlines(cover, 1.15 * stroke), inner_lines(image, 0.6 * stroke))
    shaken = texture("fine", height, width, 0.7, seed + 1)
    blend(out, wax, np.clip(line * (0.75 + 0.6 * shaken), 0, 1))
    # cracks: the borders of cells, where the stiff wax broke
    u = texture("cloud", height, width, 1.3, seed + 5)
    v = texture("cloud", height, width, 2.9, seed + 9)
    crack = np.minimum(np.abs(u - 0.5), np.abs(v - 0.48))
    dark = np.clip(dyes.min(0) * 0.6, 0, 1).astype(np.float32)
    blend(out, dark, smoothstep(crack, 0.010, 0.003) * np.float32(0.55))
    weave = (
        1
        + 0.05
        * np.cos(np.arange(width, dtype=np.float32) * 2.1)[None]
        * np.cos(np.arange(height, dtype=np.float32) * 2.1)[:, None]
    )
    return np.clip(out * weave[..., None], 0, 1)


def stippled(image: Image, cover: Numbers, seed: int) -> Image:
    """Black dots of a fine pen on white, the closer the darker."""
    height, width = image.shape[:2]
    short = min(height, width)
    tone = _tone(image)
    if cover.any():
        # the place recedes
        tone = np.where(cover > 0, 0.94 * tone, np.clip(0.42 + 0.62 * tone, 0, 1)).astype(np.float32)
    step = max(2.6, 0.0058 * short)
    rng = np.random.default_rng((seed % (1 << 32), 223))
    rows, columns = int(height / step) + 1, int(width / step) + 1
    xs = (np.arange(columns)[None] + rng.uniform(0.05, 0.95, (rows, columns))) * step
    ys = (np.arange(rows)[:, None] + rng.uniform(0.05, 0.95, (rows, columns))) * step
    at = tone[np.clip(ys, 0, height - 1).astype(int), np.clip(xs, 0, width - 1).astype(int)]
    kept = rng.random((rows, columns)) < np.clip(1.15 - 1.25 * at, 0, 1)
    ink = np.zeros((height, width), np.uint8)
    for x, y, level in zip(xs[kept], ys[kept], at[kept], strict=True):
        radius = step * (0.26 + 0.30 * (1 - float(level)))
        cv2.circle(ink, (round(x * 16), round(y * 16)), round(radius * 16), 255, -1, cv2.LINE_AA, 4)
    line = np.maximum(outlines(cover, max(1.0, 0.0030 * short)), 0.7 * inner_lines(image, max(1.0, 0.0022 * short)))
    mask = np.maximum(ink.astype(np.float32) / 255, line)
    out = rgb(0.975, 0.965, 0.94) * paper_tooth(height, width, seed, 0.5)[..., None]
    return np.clip(mix(out, rgb(0.09, 0.09, 0.11), (mask * np.float32(0.95))[..., None]), 0, 1)
