"""Cloth: what garments are painted with, their patterns and how the light falls on them."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from calotype.pipelines.bundled.garments import CUTS, Garment, Pattern

from . import noise
from .canvas import Image, polygon_mask
from .light import Vector

Points = Sequence[tuple[float, float]]
_BLOOM = np.linspace(0, 2 * np.pi, 6)[:-1]


class Canvas:
    """A picture while it is painted; its transparency is multiplied in."""

    def __init__(self, height: int, width: int) -> None:
        self.image = np.zeros((height, width, 4), np.float32)

    @classmethod
    def of(cls, straight: Image) -> Canvas:
        made = cls(*straight.shape[:2])
        made.image[:] = straight
        made.image[..., :3] *= straight[..., 3:]
        return made

    def paint(self, tone: Image | Vector, mask: Image, light: Image | float = 1.0) -> None:
        """tone: a colour or one for every pixel."""
        lit = np.asarray(light, np.float32)
        colour = np.clip(tone * (lit[..., None] if lit.ndim else lit), 0, 1)
        self.image[..., :3] = self.image[..., :3] * (1 - mask[..., None]) + colour * mask[..., None]
        self.image[..., 3] = self.image[..., 3] * (1 - mask) + mask

    def straight(self) -> Image:
        out = self.image.copy()
        out[..., :3] /= np.maximum(out[..., 3:], 1e-3)
        return np.clip(out, 0, 1)


def tone_of(garment: Garment) -> Vector:
    return np.array(garment.tone or CUTS[garment.cut].tone, np.float32)


def second_of(garment: Garment) -> Vector:
    return np.array(garment.second or CUTS[garment.cut].second, np.float32)


def woven(garment: Garment, shape: tuple[int, int], unit: float) -> Image:
    """The colour of the cloth at every pixel; unit: a head's width, for the size of patterns."""
    tone = tone_of(garment)
    pattern = garment.pattern or CUTS[garment.cut].pattern
    out = np.empty((*shape, 3), np.float32)
    out[:] = tone
    if pattern is None:
        return out
    y, x = np.mgrid[0 : shape[0], 0 : shape[1]].astype(np.float32)
    pale = float(tone.mean()) > 0.62
    other = np.array(garment.second, np.float32) if garment.second else tone * 0.55 if pale else 1 - (1 - tone) * 0.35
    # the middle of the picture is the middle of the body
    u, v = (x - shape[1] / 2) / unit, y / unit
    match pattern:
        case Pattern.STRIPED:
            if garment.second is None:
                other = np.array((0.96, 0.96, 0.95) if not pale else (0.14, 0.20, 0.38), np.float32)
            _over(out, other, _square(v / 0.24, 0.5))
        case Pattern.PINSTRIPED:
            _over(out, other, _square(u / 0.11, 0.12) * 0.8)
        case Pattern.CHECKED:
            dark = tone * 0.45 if not pale else np.array((0.75, 0.16, 0.18), np.float32)
            line = dark if garment.second is None else other
            _over(out, line, (_square(u / 0.30, 0.45) + _square(v / 0.30, 0.45)) * 0.45)
            _over(
                out,
                np.float32(1.0) - (1 - line) * 0.3,
                (_square(u / 0.30 + 0.5, 0.06) + _square(v / 0.30 + 0.5, 0.06)) * 0.35,
            )
        case Pattern.DOTTED | Pattern.STARRED:
            near = np.array((0.98, 0.98, 0.97), np.float32) if garment.second is None and not pale else other
            step = 0.26
            row = np.floor(v / step)
            du = np.mod(u / step + 0.5 * np.mod(row, 2), 1) - 0.5
            dv = np.mod(v / step, 1) - 0.5
            radius = (
                0.25 if pattern is Pattern.DOTTED else 0.22 * (1 + 0.45 * np.cos(5 * np.arctan2(dv, du) + np.pi / 2))
            )
            _over(out, near, np.clip((radius - np.hypot(du, dv)) * unit * step, 0, 1))
        case Pattern.FLORAL:
            _bloomy(out, u, v, unit, other)
        case Pattern.CAMOUFLAGE:
            for k, patch in enumerate(((0.22, 0.26, 0.15), (0.56, 0.50, 0.34), (0.13, 0.14, 0.11))):
                field = noise.sample("cloud", u * 95 + 300 * k, v * 95 + 170 * k)
                _over(out, np.array(patch, np.float32), np.clip((field - 0.57) * 14, 0, 1))
        case Pattern.KNITTED:
            stitch = 0.5 + 0.5 * np.sin(u * 62 + 1.6 * np.abs(np.mod(v * 14, 1) - 0.5))
            out *= (1 - 0.16 * stitch * (0.6 + 0.4 * np.sin(v * 80)))[..., None]
        case Pattern.SHINY:
            sheen = np.exp(-(((u + 0.32 + 0.12 * np.sin(v * 4)) / 0.10) ** 2)) + 0.6 * np.exp(
                -(((u - 0.38) / 0.07) ** 2)
            )
            out += (0.16 + 0.22 * float(tone.mean())) * sheen[..., None]
        case Pattern.FURRY:
            strands = noise.sample("ridge", u * 150, v * 55)
            out *= (0.72 + 0.5 * strands)[..., None]
        case Pattern.TORN:
            _gashed(out, u, v)
        case Pattern.PATCHED:
            _mended(out, u, v, tone)
        case Pattern.SOILED:
            for k, (dirt, much) in enumerate((((0.30, 0.21, 0.13), 0.85), ((0.16, 0.13, 0.11), 0.7))):
                field = noise.sample("cloud", u * 120 + 210 * k + 40, v * 120 + 130 * k)
                _over(out, np.array(dirt, np.float32), np.clip((field - 0.56) * 9, 0, 1) * np.float32(much))
        case Pattern.COARSE:
            threads = np.sin(u * 75) * np.sin(v * 75)
            slubs = noise.sample("ridge", u * 40, v * 220)
            out *= (0.93 + 0.06 * threads + 0.08 * slubs)[..., None]
        case Pattern.QUILTED:
            seams = np.maximum(_square((u + v) / 0.34, 0.09), _square((u - v) / 0.34, 0.09))
            puff = np.abs(np.sin(np.pi * (u + v) / 0.34) * np.sin(np.pi * (u - v) / 0.34))
            out *= (0.90 + 0.16 * puff)[..., None]
            _over(out, tone * 0.6, seams * 0.8)
        case Pattern.LACY:
            net = np.hypot(np.mod(u / 0.10, 1) - 0.5, np.mod(v / 0.10 + 0.5 * np.floor(u / 0.10), 1) - 0.5)
            _over(
                out,
                tone * 0.72 if pale else np.array((0.95, 0.93, 0.92), np.float32),
                np.clip((0.30 - net) * 8, 0, 1).astype(np.float32),
            )
    return np.clip(out, 0, 1)


_DARK = np.array((0.15, 0.12, 0.11), np.float32)


def _gashed(out: Image, u: Image, v: Image) -> None:
    """Tears across the cloth, with pale threads at their edges."""
    for at, (step, slope) in enumerate(((0.47, 0.35), (0.61, -0.5))):
        row = np.floor(v / step + 0.31 * at)
        du = (np.mod((u + slope * v) / step + 0.37 * row, 1) - 0.5) * step
        dv = (np.mod(v / step + 0.31 * at, 1) - 0.5) * step + 0.05 * np.sin(u * 47 + at)
        gape = 0.055 * (1 - (du / 0.17) ** 2)
        _over(out, np.float32(1) - (1 - out) * 0.45, np.clip((gape + 0.025 - np.abs(dv)) * 90, 0, 1) * (gape > -0.02))
        _over(out, _DARK, np.clip((gape - np.abs(dv)) * 90, 0, 1))


_PATCHES = ((0.76, 0.32, 0.26), (0.30, 0.46, 0.66), (0.86, 0.70, 0.36), (0.40, 0.56, 0.38))


def _mended(out: Image, u: Image, v: Image, tone: Vector) -> None:
    """Square patches of other cloth, with their stitches."""
    step = 0.62
    row = np.floor(v / step)
    column = np.floor(u / step + 0.5 * np.mod(row, 2))
    du = np.mod(u / step + 0.5 * np.mod(row, 2), 1) - 0.5
    dv = np.mod(v / step, 1) - 0.5
    edge = np.maximum(np.abs(du + 0.12 * dv), np.abs(dv - 0.12 * du))
    which = np.mod(column + 3 * row, len(_PATCHES))
    for k, patch in enumerate(_PATCHES):
        _over(out, np.array(patch, np.float32), np.clip((0.30 - edge) * 60, 0, 1) * (which == k))
    stitched = np.clip((0.025 - np.abs(edge - 0.33)) * 60, 0, 1) * _square((u + v) / 0.06, 0.5)
    _over(out, tone * 0.4, stitched)


def _over(out: Image, tone: Vector | Image, amount: Image) -> None:
    share = np.clip(amount, 0, 1).astype(np.float32)[..., None]
    out += (tone - out) * share


def _square(phase: Image, share: float) -> Image:
    """1 in that share of every period, with a soft edge."""
    away = np.abs(np.mod(phase, 1) - 0.5)
    return np.clip((share / 2 - away) * 14 + 0.5, 0, 1).astype(np.float32)


def _bloomy(out: Image, u: Image, v: Image, unit: float, other: Vector) -> None:
    step = 0.44
    row = np.floor(v / step)
    du = np.mod(u / step + 0.5 * np.mod(row, 2), 1) - 0.5
    dv = np.mod(v / step, 1) - 0.5
    away, turn = np.hypot(du, dv), np.arctan2(dv, du)
    petals = np.clip((0.30 * (0.72 + 0.28 * np.cos(5 * turn)) - away) * unit * step, 0, 1)
    leaf = np.hypot((du - 0.36) / 0.16, (dv - 0.30) / 0.09)
    _over(out, np.array((0.30, 0.52, 0.28), np.float32), np.clip((1 - leaf) * 4, 0, 1))
    _over(out, other, petals)
    _over(out, np.array((0.98, 0.80, 0.26), np.float32), np.clip((0.09 - away) * unit * step, 0, 1))


def filled(shape: tuple[int, int], *outlines: Points) -> Image:
    return polygon_mask(shape, [np.array(points, np.float64) for points in outlines])


def stroke(shape: tuple[int, int], points: Points, width: float) -> Image:
    """A line of a width in pixels."""
    mask = np.zeros(shape, np.uint8)
    ends = np.round(np.array(points, np.float64) * 16).astype(np.int32)
    cv2.polylines(mask, [ends], False, 255, max(1, round(width)), cv2.LINE_AA, 4)
    return np.asarray(mask, np.float32) * np.float32(1 / 255)


def spot(shape: tuple[int, int], x: float, y: float, across: float, down: float = 0.0) -> Image:
    turn = np.linspace(0, 2 * np.pi, 30)
    down = down or across
    return filled(shape, [(x + across * float(np.cos(a)), y + down * float(np.sin(a))) for a in turn])
