"""Inked styles: pictures that live by their lines. They know which element shows where."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from . import noise
from .canvas import Image, add_light, blend, blur, mix, smoothstep
from .contours import inner_lines, outlines
from .graphic import coloured
from .light import rgb
from .media import LUMA, calmed, cells, from_edge, paper_tooth, ragged, reduced, texture
from .oklab import from_oklab, oklab

Numbers = NDArray[np.uint8]


def line(image: Image, cover: Numbers, seed: int) -> Image:
    """A pen on white paper: outlines and what is drawn within them, no shading."""
    height, width = image.shape[:2]
    short = min(height, width)
    stroke = max(1.1, 0.0048 * short)
    ink = np.maximum(outlines(cover, 1.3 * stroke), inner_lines(image, 0.72 * stroke, low=16, high=46))
    # the fingers of a hand are told by soft shades of one colour
    within = cv2.erode((cover > 0).astype(np.uint8), np.ones((3, 3), np.uint8), iterations=max(1, round(stroke)))
    ink = np.maximum(ink, inner_lines(image, 0.72 * stroke, low=9, high=24, blur=0.0042) * within)
    out = np.empty_like(image)
    out[:] = rgb(0.995, 0.993, 0.985)
    blend(out, rgb(0.08, 0.08, 0.10), ink)
    return np.clip(out, 0, 1, out=out)


def anime(image: Image, cover: Numbers, seed: int) -> Image:
    """Painted backgrounds, things in two or three tones with fine dark lines, clear skies."""
    height, width = image.shape[:2]
    short = min(height, width)
    work = reduced(image, 640)
    behind = cv2.resize(
        calmed(calmed(work, max(1, round(min(work.shape[:2]) / 125))), max(1, round(min(work.shape[:2]) / 210))),
        (width, height),
        interpolation=cv2.INTER_CUBIC,
    )
    things = cv2.GaussianBlur((cover > 0).astype(np.float32), (0, 0), 0.7)[..., None]
    out = mix(behind, _toned(coloured(image, cover, 22)), things)
    lab = oklab(np.clip(out, 0, 1))
    lab[..., 0] = np.clip(lab[..., 0] * 1.04 + 0.025, 0, 1)
    lab[..., 1:] *= np.float32(1.30)
    out = np.clip(from_oklab(lab), 0, 1)
    stroke = max(1.0, 0.0036 * short)
    dark = np.clip(out * rgb(0.26, 0.18, 0.28), 0, 1)
    lines = np.maximum(
        outlines(cover, 1.25 * stroke), 0.8 * inner_lines(image, 0.6 * stroke, low=26, high=70) * things[..., 0]
    )
    blend(out, dark, np.clip(lines, 0, 1))
    bright = smoothstep(out @ LUMA, 0.80, 1.0)
    add_light(out, rgb(1.0, 0.97, 0.92), blur(bright, 0.014 * short) * np.float32(0.30))
    return np.clip(out, 0, 1, out=out)


def _toned(image: Image) -> Image:
    """Light in steps, as on a cel."""
    lab = oklab(np.clip(image, 0, 1))
    steps = 5.0
    level = lab[..., 0] * steps
    lab[..., 0] = (np.floor(level) + smoothstep(level - np.floor(level), 0.40, 0.60)) / steps * 0.6 + lab[..., 0] * 0.4
    return np.clip(from_oklab(lab), 0, 1)


def comic(image: Image, cover: Numbers, seed: int) -> Image:
    """Bold black lines, flat primaries, shade in dots, a white gutter round the panel."""
    height, width = image.shape[:2]
    short = min(height, width)
    lab = oklab(np.clip(coloured(image, cover, 14), 0, 1))
    lab[..., 0] = np.clip((lab[..., 0] - 0.5) * 1.12 + 0.545, 0, 1)
    lab[..., 1:] *= np.float32(1.45)
    out = np.clip(from_oklab(lab), 0, 1)
    pitch = max(4.0, 0.0105 * short)
    x = np.arange(width, dtype=np.float32)[None] / np.float32(pitch)
    y = np.arange(height, dtype=np.float32)[:, None] / np.float32(pitch)
    screen = 0.25 * (2 + np.cos(np.pi * (x + y)) + np.cos(np.pi * (x - y)))
    shade = 1 - cv2.GaussianBlur((image @ LUMA).astype(np.float32), (0, 0), 0.006 * short)
    dots = smoothstep(screen - (1.02 - shade), -0.05, 0.05) * smoothstep(shade, 0.25, 0.40)
    blend(out, out * rgb(0.60, 0.52, 0.66), dots * np.float32(0.62))
    stroke = max(1.4, 0.0062 * short)
    ink = np.maximum(outlines(cover, 1.35 * stroke), inner_lines(image, 0.70 * stroke, low=30, high=76))
    blend(out, rgb(0.04, 0.03, 0.06), ink)
    margin = 0.022 * short
    inset = from_edge(height, width)
    blend(out, rgb(0.04, 0.03, 0.06), smoothstep(inset, margin + stroke, margin + stroke - 1.2))
    blend(out, rgb(0.985, 0.975, 0.94), smoothstep(inset, margin + 0.6, margin - 0.6))
    return np.clip(out, 0, 1, out=out)


_DARK, _MIDDLE, _LIGHT = (0.045, 0.015, 0.13), (0.44, 0.07, 0.62), (0.98, 0.62, 0.88)
_TUBES = ((1.0, 0.16, 0.62), (0.10, 0.86, 1.0))


def neon(image: Image, cover: Numbers, seed: int) -> Image:
    """Night in magenta and cyan: things edged with tubes of light, which glow into the air."""
    height, width = image.shape[:2]
    short = min(height, width)
    gray = smoothstep(image @ LUMA, 0.0, 1.0)[..., None]
    duotone = np.where(
        gray < 0.5, mix(rgb(*_DARK), rgb(*_MIDDLE), gray * 2), mix(rgb(*_MIDDLE), rgb(*_LIGHT), gray * 2 - 1)
    )
    own = oklab(np.clip(image, 0, 1))
    own[..., 0] *= np.float32(0.62)
    own[..., 1:] *= np.float32(1.5)
    keep = 0.30 + 0.38 * cv2.GaussianBlur((cover > 0).astype(np.float32), (0, 0), 0.8)
    out = mix(duotone * np.float32(0.72), np.clip(from_oklab(own), 0, 1), keep[..., None])
    stroke = max(1.2, 0.0055 * short)
    pair = _TUBES if seed % 2 else _TUBES[::-1]
    across = np.linspace(0, 1, width, dtype=np.float32)[None, :, None]
    tube = mix(rgb(*pair[0]), rgb(*pair[1]), smoothstep(across, 0.25, 0.75))
    edge = outlines(cover, stroke)
    faint = 0.55 * inner_lines(image, 0.55 * stroke, low=56, high=140, blur=0.005)
    for sigma, gain in ((0.030, 1.9), (0.010, 0.8)):
        halo = np.clip(blur(np.maximum(edge, 0.5 * faint), sigma * short) * np.float32(gain), 0, 1)
        for k in range(3):
            channel = out[..., k]
            channel += (1 - channel) * halo * tube[..., k] * np.float32(0.75)
    blend(out, np.broadcast_to(tube, out.shape), np.clip(faint, 0, 1))
    blend(out, np.broadcast_to(mix(tube, rgb(1, 1, 1), 0.62), out.shape), edge)
    rows = np.arange(height, dtype=np.float32)[:, None, None]
    out *= 1 - 0.05 * (np.sin(rows * np.float32(2 * np.pi / max(3.0, 0.006 * short))) > 0)
    return np.clip(out, 0, 1, out=out)


def ink(image: Image, cover: Numbers, seed: int) -> Image:
    """A brush and black ink on rice paper: pale washes, a few dark strokes, the far side left empty."""
    height, width = image.shape[:2]
    work = reduced(image, 640)
    h, w = work.shape[:2]
    short = min(h, w)
    u, v = cells(h, w, 0.22, seed)
    shift = np.float32(0.020 * short)
    gx = np.arange(w, dtype=np.float32)[None] + (noise.sample("cloud", u, v) - 0.5) * shift
    gy = np.arange(h, dtype=np.float32)[:, None] + (noise.sample("cloud", u + 400, v + 200) - 0.5) * shift

    def wandering(picture: Image) -> Image:
        return np.asarray(cv2.remap(picture, gx, gy, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT), np.float32)

    calm = calmed(calmed(wandering(work), max(1, round(short / 105))), max(1, round(short / 160)))
    things = wandering(cv2.resize((cover > 0).astype(np.float32), (w, h)))
    gray = (calm @ LUMA).astype(np.float32)
    tone = np.clip(
        (gray - np.quantile(gray, 0.02)) / max(0.2, float(np.quantile(gray, 0.98) - np.quantile(gray, 0.02))), 0, 1
    )
    flow = noise.sample("cloud", u * 1.6 + 77, v * 1.6 + 31) - 0.5
    level = np.clip(1 - tone + 0.22 * flow, 0, 1)
    wash = (
        0.16 * smoothstep(level, 0.20, 0.32)
        + 0.20 * smoothstep(level, 0.42, 0.52)
        + 0.26 * smoothstep(level, 0.62, 0.72)
        + 0.22 * smoothstep(level, 0.82, 0.90)
    )
    wash *= mix(0.48, 1.0, things)
    stroke = max(1.4, 0.0075 * short)
    pressure = 0.25 + 1.3 * noise.sample("cloud", u * 0.9 + 9, v * 0.9 + 5)
    numbers = cv2.resize(cover, (w, h), interpolation=cv2.INTER_NEAREST)
    faint = 0.75 * inner_lines(work, 0.6 * stroke, low=34, high=90, blur=0.005) * (0.42 + 0.58 * (numbers > 0))
    lines = wandering(np.maximum(outlines(numbers, 1.3 * stroke), faint))
    dry = noise.sample("fine", u * 4.0, v * 0.9)
    lines = lines * np.clip(pressure, 0, 1) * np.clip(1.25 - 0.75 * dry, 0, 1)
    density = np.clip(np.maximum(wash, 0.92 * lines), 0, 0.94) * ragged(h, w, seed)
    density = cv2.resize(density.astype(np.float32), (width, height), interpolation=cv2.INTER_CUBIC)
    out = rgb(0.962, 0.940, 0.885) * paper_tooth(height, width, seed, 0.55)[..., None]
    colour = cv2.resize(calm, (width, height), interpolation=cv2.INTER_LINEAR)
    solid = cv2.resize(things, (width, height), interpolation=cv2.INTER_LINEAR)[..., None]
    pigment = mix(rgb(0.085, 0.090, 0.115), colour * 0.55, 0.22 * solid)
    out = mix(out, pigment, np.clip(density, 0, 1)[..., None])
    return np.clip(out, 0, 1, out=out)


def sepia(image: Image, cover: Numbers, seed: int) -> Image:
    """An old print: soft, faded toward its edges, with dust and scratches, on card with a pale border."""
    height, width = image.shape[:2]
    short = min(height, width)
    rng = np.random.default_rng((seed % (1 << 32), 67))
    out = cv2.GaussianBlur(image, (0, 0), max(0.4, 0.0013 * short))
    stain = texture("cloud", height, width, 0.16, seed, 400) - 0.5
    x = (np.linspace(-1, 1, width, dtype=np.float32) ** 2)[None]
    y = (np.linspace(-1, 1, height, dtype=np.float32) ** 2)[:, None]
    fade = smoothstep(np.sqrt(x * 0.55 + y * 0.55), 0.55, 1.08)
    out = mix(out, np.float32(0.80), (0.46 * fade + 0.20 * np.maximum(stain, 0))[..., None])
    marks = np.zeros((height, width), np.uint8)
    for _ in range(11):
        x0, y0 = rng.uniform(0, width), rng.uniform(0, height)
        tall = rng.uniform(0.05, 0.34) * height
        cv2.line(
            marks,
            (round(x0), round(y0)),
            (round(x0 + rng.normal(0, 0.012) * width), round(y0 + tall)),
            int(rng.uniform(50, 150)),
            1,
            cv2.LINE_AA,
        )
    for _ in range(70):
        centre = round(rng.uniform(0, width)), round(rng.uniform(0, height))
        cv2.circle(
            marks,
            centre,
            max(1, round(rng.uniform(0.0006, 0.0020) * short)),
            int(rng.uniform(60, 190)),
            -1,
            cv2.LINE_AA,
        )
    blend(out, rgb(0.93, 0.93, 0.93), marks * np.float32(0.55 / 255))
    border = 0.036 * short
    blend(out, rgb(0.95, 0.95, 0.95), smoothstep(from_edge(height, width), border + 0.8, border - 0.8))
    return np.clip(out, 0, 1, out=out)


def tinted_lines(image: Image, cover: NDArray[np.uint8], inks: Sequence[tuple[float, float, float]]) -> Image:
    """Line art on a sheet in its inks: the lines in the darkest, what they enclose in the lightest of several."""
    line = np.clip(1 - image.min(-1), 0, 1)[..., None]
    dark, light = min(inks, key=sum), max(inks, key=sum)
    inside = (cover > 0).astype(np.float32)[..., None] if len(inks) > 1 else np.float32(0)
    ground = mix(image + line, np.array(light, np.float32), inside)
    return np.clip(mix(ground, np.array(dark, np.float32), line), 0, 1)
