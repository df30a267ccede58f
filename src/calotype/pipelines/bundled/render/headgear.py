"""Headgear and trimmings that the pack lacks: caps, ears, halos, masks, wings and capes for any head or back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from calotype.pipelines.bundled.anchors import Anchors, Spot
from calotype.pipelines.bundled.garments import CUTS, Area, Garment

from .canvas import Image
from .cloth import second_of, tone_of
from .hatter import Felt, shaped
from .layers import Layer
from .light import Vector, rgb
from .millinery import straight

Make = Callable[[int, Vector, Vector], Felt]
_GOLD, _PEARL = rgb(0.93, 0.73, 0.28), rgb(0.96, 0.94, 0.90)


def _dark(tone: Vector, share: float = 0.72) -> Vector:
    return tone * np.float32(share)


def _pale(tone: Vector, share: float = 1.2) -> Vector:
    return np.clip(tone * np.float32(share) + np.float32(0.03), 0, 1)


def _tie(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.42, 1.15)
    felt.put(tone, ((0.36, 0.16), (0.64, 0.16), (0.92, 0.82), (0.5, 1.0), (0.08, 0.82)), rounded=False)
    felt.put(_dark(tone), ((0.24, 0.0), (0.76, 0.0), (0.64, 0.18), (0.36, 0.18)), rounded=False)
    return felt


def _bow_tie(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.72, 0.42)
    for s in (-1, 1):
        felt.put(tone, [(0.5 + s * x, y) for x, y in ((0.04, 0.40), (0.48, 0.02), (0.50, 0.98), (0.04, 0.60))], rounded=False)
        felt.put(_dark(tone), [(0.5 + s * x, y) for x, y in ((0.06, 0.47), (0.30, 0.36), (0.30, 0.64), (0.06, 0.53))], rounded=False)
    felt.put(_dark(tone, 0.85), ((0.40, 0.30), (0.60, 0.30), (0.60, 0.70), (0.40, 0.70)))
    return felt


def _bandana(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.10, 0.75)
    felt.put(tone, ((0.0, 0.05), (0.25, 0.14), (0.5, 0.17), (0.75, 0.14), (1.0, 0.05), (0.98, 0.24), (0.56, 0.97), (0.44, 0.97), (0.02, 0.24)))
    felt.put(_dark(tone), ((0.0, 0.04), (0.5, 0.16), (1.0, 0.04), (0.99, 0.18), (0.5, 0.32), (0.01, 0.18)))
    for x, y in ((0.32, 0.42), (0.5, 0.48), (0.68, 0.42), (0.42, 0.64), (0.58, 0.64), (0.5, 0.80)):
        felt.dot(rgb(0.97, 0.97, 0.96), x, y, 0.022)
    return felt


def _collar(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.05, 0.50)
    felt.put(tone, ((0.0, 0.06), (0.5, 0.30), (1.0, 0.06), (1.0, 0.30), (0.5, 0.58), (0.0, 0.30)))
    felt.dot(_GOLD, 0.5, 0.66, 0.11)
    felt.dot(_dark(_GOLD), 0.5, 0.72, 0.03)
    return felt


def _beads(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.95, 0.52)
    for x in np.linspace(0.05, 0.95, 15):
        felt.dot(tone, float(x), 0.10 + 0.70 * (1 - (2 * float(x) - 1) ** 2), 0.045)
    return felt


def _jewellery(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.05, 0.70)
    for row, deep in enumerate((0.42, 0.62, 0.82)):
        for x in np.linspace(0.03, 0.97, 17):
            felt.dot(_pale(tone, 1.0 + 0.06 * row), float(x), 0.08 + deep * (1 - (2 * float(x) - 1) ** 2), 0.036)
    felt.dot(rgb(0.80, 0.10, 0.18), 0.5, 0.90, 0.055)
    return felt


def _halo(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.05, 0.52)
    y, x = np.mgrid[0 : felt.height, 0 : felt.width].astype(np.float32)
    away = np.hypot((x / felt.width - 0.5) / 0.44, (y / felt.height - 0.34) / 0.26)
    ring = np.exp(-(((away - 1) / 0.12) ** 2))
    glow = 0.5 * np.exp(-(((away - 1) / 0.30) ** 2))
    alpha = np.clip(ring * 1.4 + glow, 0, 1)
    felt.image[..., :3] = np.clip(tone + 0.35 * ring[..., None], 0, 1) * alpha[..., None]
    felt.image[..., 3] = alpha
    return felt


def _horns(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.10, 0.62)
    for s in (-1, 1):
        horn = ((0.14, 1.0), (0.40, 1.0), (0.46, 0.62), (0.48, 0.02), (0.36, 0.34), (0.20, 0.62))
        felt.put(tone, [(0.5 + s * x, y) for x, y in horn])
    return felt


def _ears(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.16, 0.56)
    for s in (-1, 1):
        felt.put(tone, [(0.5 + s * x, y) for x, y in ((0.14, 1.0), (0.42, 0.0), (0.50, 1.0))], rounded=False)
        felt.put(rgb(0.95, 0.66, 0.70), [(0.5 + s * x, y) for x, y in ((0.24, 0.95), (0.40, 0.28), (0.44, 0.95))], rounded=False)
    return felt


def _bunny(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.95, 1.15)
    for s in (-1, 1):
        felt.put(tone, [(0.5 + s * x, y) for x, y in ((0.06, 1.0), (0.12, 0.3), (0.28, -0.12), (0.44, 0.3), (0.30, 1.0))])
        felt.put(rgb(0.97, 0.70, 0.76), [(0.5 + s * x, y) for x, y in ((0.14, 0.92), (0.19, 0.35), (0.28, 0.08), (0.37, 0.35), (0.26, 0.92))])
    return felt


def _antlers(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.60, 0.95)
    for s in (-1, 1):
        for points in (
            ((0.10, 1.0), (0.18, 1.0), (0.34, 0.52), (0.48, 0.04), (0.40, 0.02), (0.26, 0.48)),
            ((0.26, 0.60), (0.32, 0.50), (0.18, 0.14), (0.13, 0.16)),
            ((0.33, 0.44), (0.36, 0.34), (0.50, 0.36), (0.50, 0.44)),
        ):
            felt.put(tone, [(0.5 + s * x, y) for x, y in points], rounded=False)
    return felt


def _eye_patch(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.45, 0.62)
    felt.put(tone, ((0.0, 0.02), (0.03, 0.0), (1.0, 0.62), (0.99, 0.68)), rounded=False, shade=False)
    felt.put(tone, ((0.52, 0.28), (0.66, 0.20), (0.82, 0.34), (0.80, 0.72), (0.66, 0.94), (0.53, 0.68)))
    return felt


def _monocle(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.2, 1.0)
    y, x = np.mgrid[0 : felt.height, 0 : felt.width].astype(np.float32)
    away = np.hypot(x - 0.72 * felt.width, y - 0.30 * felt.height) / (0.24 * felt.width)
    ring = np.exp(-(((away - 0.9) / 0.09) ** 2))
    glass = 0.22 * (away < 0.9)
    chain = np.exp(-(((x / felt.width - 0.92 - 0.05 * np.sin(y / felt.height * 5)) / 0.012) ** 2)) * (y > 0.34 * felt.height)
    alpha = np.clip(np.maximum(np.maximum(ring * 1.3, glass), chain), 0, 1)
    felt.image[..., :3] = np.where((glass > ring)[..., None], rgb(0.92, 0.97, 1.0), tone) * alpha[..., None]
    felt.image[..., 3] = alpha
    return felt


def _face_mask(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.30, 0.78)
    for s in (-1, 1):
        for low in (0.22, 0.66):
            felt.put(_dark(tone, 0.9), [(0.5 + s * x, y) for x, y in ((0.36, low), (0.50, low - 0.14), (0.50, low - 0.08), (0.36, low + 0.07))], rounded=False)
    felt.put(tone, ((0.10, 0.12), (0.5, 0.02), (0.90, 0.12), (0.90, 0.62), (0.70, 0.94), (0.5, 1.0), (0.30, 0.94), (0.10, 0.62)))
    for y in (0.36, 0.52, 0.68):
        felt.put(_dark(tone, 0.88), ((0.16, y), (0.84, y), (0.84, y + 0.025), (0.16, y + 0.025)), rounded=False, shade=False)
    return felt


def _eye_mask(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.30, 0.56)
    felt.put(tone, ((0.0, 0.22), (0.22, 0.06), (0.5, 0.22), (0.78, 0.06), (1.0, 0.22), (0.94, 0.74), (0.72, 0.96), (0.5, 0.72), (0.28, 0.96), (0.06, 0.74)))
    y, x = np.mgrid[0 : felt.height, 0 : felt.width].astype(np.float32)
    for side in (0.27, 0.73):
        hole = np.hypot((x / felt.width - side) / 0.135, (y / felt.height - 0.52) / 0.235)
        felt.image *= np.clip((hole - 1) * 8 + 0.5, 0, 1)[..., None]
    return felt


def _gas_mask(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.36, 1.55)
    felt.put(tone, ((0.05, 0.10), (0.5, 0.0), (0.95, 0.10), (0.96, 0.46), (0.70, 0.62), (0.56, 1.0), (0.44, 1.0), (0.30, 0.62), (0.04, 0.46)))
    felt.put(_pale(tone, 1.5), ((0.40, 0.44), (0.60, 0.44), (0.54, 0.97), (0.46, 0.97)))
    for x in (0.28, 0.72):
        felt.dot(_dark(_GOLD, 0.8), x, 0.28, 0.155)
        felt.dot(rgb(0.55, 0.70, 0.72), x, 0.28, 0.115)
        felt.dot(rgb(0.86, 0.94, 0.95), x - 0.04, 0.245, 0.035)
    return felt


def _veil(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.75, 3.2)
    y, x = np.mgrid[0 : felt.height, 0 : felt.width].astype(np.float32)
    u, v = x / felt.width - 0.5, y / felt.height
    edge = 0.30 + 0.20 * v
    inside = np.clip((edge - np.abs(u)) * 30, 0, 1) * np.clip((v - 0.16 * (np.abs(u) / 0.3) ** 2) * 40, 0, 1)
    folds = 0.90 + 0.10 * np.sin(u * 60 + 3 * v)
    alpha = (inside * (0.78 + 0.10 * np.sin(u * 46)) * np.clip((1 - v) * 16, 0, 1)).astype(np.float32)
    felt.image[..., :3] = np.clip(tone * folds[..., None], 0, 1) * alpha[..., None]
    felt.image[..., 3] = alpha
    return felt


def _hooded(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.62, 1.80)
    felt.put(tone, ((0.5, 0.0), (0.86, 0.14), (0.98, 0.52), (0.92, 0.96), (0.5, 1.02), (0.08, 0.96), (0.02, 0.52), (0.14, 0.14)))
    y, x = np.mgrid[0 : felt.height, 0 : felt.width].astype(np.float32)
    away = np.hypot((x / felt.width - 0.5) / 0.34, (y / felt.height - 0.52) / 0.355)
    felt.image[..., :3] *= (1 - 0.45 * np.exp(-(((away - 1.0) / 0.16) ** 2)))[..., None]
    felt.image *= np.clip((away - 1) * 12 + 0.5, 0, 1)[..., None]
    return felt


def _turban(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.45, 0.92)
    felt.put(tone, ((0.04, 0.66), (0.10, 0.24), (0.36, 0.0), (0.64, 0.0), (0.90, 0.24), (0.96, 0.66), (0.80, 0.98), (0.5, 0.88), (0.20, 0.98)))
    for s in (-1, 1):
        for k, low in enumerate((0.86, 0.62, 0.38)):
            fold = ((0.0, low - 0.30), (0.45 - 0.05 * k, low - 0.16), (0.46 - 0.05 * k, low - 0.06), (0.0, low - 0.22))
            felt.put(_dark(tone, 0.84), [(0.5 + s * x, y) for x, y in fold], shade=False)
    felt.dot(_GOLD, 0.5, 0.44, 0.075)
    felt.dot(rgb(0.80, 0.10, 0.20), 0.5, 0.44, 0.042)
    return felt


def _beret(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.42, 0.58)
    felt.put(tone, ((0.02, 0.54), (0.10, 0.22), (0.40, 0.08), (0.78, 0.18), (0.99, 0.50), (0.86, 0.84), (0.5, 0.94), (0.14, 0.86)))
    felt.put(_dark(tone), ((0.14, 0.80), (0.5, 0.86), (0.84, 0.80), (0.82, 0.98), (0.5, 1.04), (0.17, 0.98)))
    felt.put(_dark(tone, 0.8), ((0.50, 0.0), (0.56, 0.0), (0.56, 0.14), (0.50, 0.14)), rounded=False)
    return felt


def _nightcap(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.62, 1.0)
    felt.put(tone, ((0.05, 0.92), (0.10, 0.44), (0.34, 0.04), (0.66, 0.06), (0.94, 0.46), (0.95, 0.60), (0.70, 0.36), (0.66, 0.92)))
    for u in (0.22, 0.40, 0.58):
        felt.put(_pale(tone, 1.35), ((u, 0.14), (u + 0.05, 0.12), (u + 0.04, 0.86), (u - 0.02, 0.86)), shade=False)
    felt.put(rgb(0.97, 0.97, 0.98), ((0.02, 0.80), (0.34, 0.86), (0.68, 0.80), (0.68, 0.98), (0.34, 1.03), (0.02, 0.98)))
    felt.dot(rgb(0.97, 0.97, 0.98), 0.93, 0.62, 0.075)
    return felt


def _fez(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.95, 0.80)
    felt.put(tone, ((0.20, 0.04), (0.80, 0.04), (0.96, 0.96), (0.5, 1.0), (0.04, 0.96)), rounded=False)
    felt.put(_dark(tone, 1.15), ((0.20, 0.04), (0.5, 0.0), (0.80, 0.04), (0.5, 0.10)))
    felt.put(rgb(0.10, 0.09, 0.10), ((0.48, 0.03), (0.74, 0.06), (0.80, 0.50), (0.72, 0.50), (0.68, 0.10), (0.48, 0.07)), rounded=False)
    return felt


def _brimmed(tall: float, wide: float, crown: float, top: float) -> Make:
    """tall, wide: for one of the head; crown and top: half the crown's width at the brim and above."""

    def make(span: int, tone: Vector, _: Vector) -> Felt:
        felt = Felt(span, wide, tall)
        felt.put(_dark(tone, 0.86), ((0.0, 0.80), (0.16, 0.66), (0.5, 0.60), (0.84, 0.66), (1.0, 0.80), (0.84, 0.97), (0.5, 1.02), (0.16, 0.97)))
        felt.put(tone, ((0.5 - crown, 0.84), (0.5 - crown, 0.36), (0.5 - top, 0.02), (0.5 + top, 0.02), (0.5 + crown, 0.36), (0.5 + crown, 0.84), (0.5, 0.92)))
        felt.put(_dark(tone, 0.45), ((0.5 - crown, 0.66), (0.5, 0.72), (0.5 + crown, 0.66), (0.5 + crown, 0.84), (0.5, 0.92), (0.5 - crown, 0.84)))
        return felt

    return make


def _conical(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.95, 0.72)
    felt.put(tone, ((0.5, 0.0), (1.0, 0.86), (0.5, 1.0), (0.0, 0.86)), rounded=False)
    for u in (-0.36, -0.18, 0.0, 0.18, 0.36):
        felt.put(_dark(tone, 0.82), ((0.497, 0.04), (0.503, 0.04), (0.5 + u + 0.008, 0.95), (0.5 + u - 0.008, 0.95)), rounded=False, shade=False)
    return felt


def _flat_cap(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.25, 0.58)
    felt.put(tone, ((0.04, 0.60), (0.10, 0.20), (0.5, 0.02), (0.90, 0.20), (0.96, 0.60), (0.5, 0.84)))
    felt.put(_dark(tone), ((0.10, 0.70), (0.5, 0.62), (0.90, 0.70), (0.82, 0.98), (0.5, 0.90), (0.18, 0.98)))
    return felt


def _jester(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.9, 1.05)
    other = rgb(0.98, 0.80, 0.20)
    felt.put(tone, ((0.24, 0.96), (0.24, 0.60), (0.10, 0.30), (0.0, 0.62), (-0.02, 0.40), (0.14, 0.02), (0.40, 0.34), (0.50, 0.96)))
    felt.put(rgb(0.28, 0.30, 0.75), ((0.76, 0.96), (0.76, 0.60), (0.90, 0.30), (1.0, 0.62), (1.02, 0.40), (0.86, 0.02), (0.60, 0.34), (0.50, 0.96)))
    felt.put(other, ((0.34, 0.94), (0.40, 0.40), (0.5, 0.0), (0.60, 0.40), (0.66, 0.94)))
    for x, y in ((0.03, 0.62), (0.97, 0.62), (0.5, 0.06)):
        felt.dot(_GOLD, x, y, 0.050)
    felt.put(_dark(tone), ((0.22, 0.84), (0.5, 0.88), (0.78, 0.84), (0.77, 0.98), (0.5, 1.02), (0.23, 0.98)))
    return felt


def _headdress(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.60, 1.15)
    stripe = rgb(0.14, 0.28, 0.62)
    for k in range(9):
        turn = (k - 4) * 0.24
        x, y = 0.5 + 0.46 * float(np.sin(turn)), 0.92 - 0.86 * float(np.cos(turn))
        ends = ((0.5 + 0.02 * (k - 4), 0.94), (x - 0.055, y + 0.10), (x, y), (x + 0.055, y + 0.10))
        felt.put(tone if k % 2 == 0 else stripe, ends)
    felt.put(_dark(tone, 0.9), ((0.18, 0.76), (0.5, 0.82), (0.82, 0.76), (0.81, 0.96), (0.5, 1.02), (0.19, 0.96)))
    felt.dot(rgb(0.80, 0.12, 0.18), 0.5, 0.90, 0.045)
    return felt


def _headband(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.16, 0.34)
    felt.put(tone, ((0.0, 0.30), (0.5, 0.46), (1.0, 0.30), (1.0, 0.70), (0.5, 0.90), (0.0, 0.70)))
    return felt


def _tiara(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.86, 0.42)
    felt.put(tone, ((0.0, 0.74), (0.16, 0.46), (0.28, 0.66), (0.38, 0.28), (0.5, 0.0), (0.62, 0.28), (0.72, 0.66), (0.84, 0.46), (1.0, 0.74), (0.5, 1.0)), rounded=False)
    for x, y, r in ((0.5, 0.40, 0.055), (0.30, 0.74, 0.036), (0.70, 0.74, 0.036), (0.5, 0.80, 0.04)):
        felt.dot(rgb(0.72, 0.90, 1.0), x, y, r)
    return felt


def _nurse(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.92, 0.42)
    felt.put(tone, ((0.0, 0.92), (0.10, 0.06), (0.5, 0.0), (0.90, 0.06), (1.0, 0.92), (0.5, 1.02)))
    red = rgb(0.85, 0.12, 0.15)
    felt.put(red, ((0.46, 0.28), (0.54, 0.28), (0.54, 0.76), (0.46, 0.76)), rounded=False, shade=False)
    felt.put(red, ((0.39, 0.44), (0.61, 0.44), (0.61, 0.60), (0.39, 0.60)), rounded=False, shade=False)
    return felt


def _laurel(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.22, 0.44)
    for k in range(15):
        x = 0.06 + 0.063 * k
        y = 0.44 + 0.30 * (1 - (2 * x - 1) ** 2)
        side = 1 if x < 0.5 else -1
        leaf = ((x - 0.045, y), (x + 0.02 * side, y - 0.30), (x + 0.055 * side, y - 0.12), (x + 0.03, y + 0.08))
        felt.put(tone * np.float32(0.82 + 0.12 * (k % 3)), leaf)
    return felt


def _great_helm(span: int, tone: Vector, second: Vector) -> Felt:
    felt = Felt(span, 1.34, 1.62)
    felt.put(tone, ((0.06, 0.40), (0.24, 0.06), (0.5, 0.0), (0.76, 0.06), (0.94, 0.40), (0.92, 0.90), (0.5, 1.04), (0.08, 0.90)))
    felt.put(rgb(0.08, 0.08, 0.09), ((0.14, 0.44), (0.86, 0.44), (0.86, 0.52), (0.14, 0.52)), rounded=False, shade=False)
    felt.put(_dark(tone), ((0.47, 0.04), (0.53, 0.04), (0.53, 0.98), (0.47, 0.98)), rounded=False)
    for y in (0.64, 0.72, 0.80):
        for x in (0.26, 0.34, 0.66, 0.74):
            felt.dot(rgb(0.10, 0.10, 0.11), x, y, 0.018)
    return felt


def _helmet(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.30, 0.80)
    felt.put(tone, ((0.02, 0.96), (0.06, 0.36), (0.30, 0.02), (0.70, 0.02), (0.94, 0.36), (0.98, 0.96), (0.5, 0.86)))
    felt.put(rgb(0.96, 0.96, 0.97), ((0.44, 0.05), (0.56, 0.05), (0.57, 0.84), (0.43, 0.84)), rounded=False)
    felt.put(rgb(0.14, 0.15, 0.18), ((0.04, 0.82), (0.5, 0.74), (0.96, 0.82), (0.97, 0.98), (0.5, 0.90), (0.03, 0.98)))
    return felt


def _swim_cap(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.14, 0.62)
    felt.put(tone, ((0.02, 0.98), (0.06, 0.40), (0.30, 0.02), (0.70, 0.02), (0.94, 0.40), (0.98, 0.98), (0.5, 0.90)))
    return felt


def _earrings(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.36, 0.40)
    y, x = np.mgrid[0 : felt.height, 0 : felt.width].astype(np.float32)
    for side in (0.07, 0.93) if float(tone.mean()) > 0.85 else ():
        felt.dot(tone, side, 0.5, 0.062)
    for side in () if float(tone.mean()) > 0.85 else (0.07, 0.93):
        away = np.hypot(x - side * felt.width, y - 0.5 * felt.height) / (0.062 * felt.width)
        ring = np.clip(1.6 * np.exp(-(((away - 0.85) / 0.22) ** 2)), 0, 1)[..., None]
        felt.image[..., :3] = felt.image[..., :3] * (1 - ring) + tone * ring
        felt.image[..., 3:] = np.maximum(felt.image[..., 3:], ring)
    return felt


def _moustache(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.72, 0.30)
    for s in (-1, 1):
        felt.put(tone, [(0.5 + s * x, y) for x, y in ((0.0, 0.30), (0.14, 0.14), (0.34, 0.62), (0.50, 0.22), (0.46, 0.78), (0.26, 0.98), (0.0, 0.70))])
    return felt


def _hijab(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.50, 2.0)
    felt.put(tone, ((0.5, 0.0), (0.84, 0.10), (0.94, 0.42), (0.96, 0.84), (0.74, 1.0), (0.26, 1.0), (0.04, 0.84), (0.06, 0.42), (0.16, 0.10)))
    felt.put(_dark(tone, 0.86), ((0.16, 0.70), (0.5, 0.84), (0.84, 0.70), (0.80, 0.80), (0.5, 0.92), (0.20, 0.80)), shade=False)
    y, x = np.mgrid[0 : felt.height, 0 : felt.width].astype(np.float32)
    away = np.hypot((x / felt.width - 0.5) / 0.31, (y / felt.height - 0.44) / 0.30)
    felt.image *= np.clip((away - 1) * 14 + 0.5, 0, 1)[..., None]
    return felt


def _wings(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 4.2, 2.5)
    for s in (-1, 1):
        for k in range(7):
            reach, drop = 0.50 - 0.045 * k, 0.10 + 0.125 * k
            feather = ((0.03, 0.34), (0.16, 0.16 + 0.05 * k), (reach, drop), (reach - 0.01, drop + 0.12), (0.18, 0.40 + 0.07 * k), (0.03, 0.56))
            felt.put(tone * np.float32(1.0 - 0.035 * (k % 2) - 0.012 * k), [(0.5 + s * x, y) for x, y in feather])
    return felt


def _fairy_wings(span: int, tone: Vector, second: Vector) -> Felt:
    felt = Felt(span, 3.5, 2.5)
    for s in (-1, 1):
        for points, share in (
            (((0.02, 0.46), (0.20, 0.06), (0.44, 0.0), (0.50, 0.24), (0.34, 0.50), (0.04, 0.56)), 1.0),
            (((0.02, 0.54), (0.28, 0.56), (0.42, 0.76), (0.30, 0.98), (0.14, 0.88)), 0.92),
        ):
            felt.put(tone * np.float32(share), [(0.5 + s * x, y) for x, y in points])
            inner = [(0.5 + s * (0.22 + 0.62 * (x - 0.22)), 0.45 + 0.66 * (y - 0.45)) for x, y in points]
            felt.put(_pale(tone, 1.12), inner, shade=False)
    felt.image *= np.float32(0.86)
    return felt


def _bat_wings(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 4.0, 2.3)
    for s in (-1, 1):
        wing = ((0.02, 0.40), (0.22, 0.12), (0.40, 0.02), (0.50, 0.36), (0.42, 0.44), (0.38, 0.74), (0.28, 0.62), (0.20, 0.86), (0.12, 0.66), (0.02, 0.62))
        felt.put(tone, [(0.5 + s * x, y) for x, y in wing], rounded=False)
        for x, y in ((0.49, 0.36), (0.38, 0.72), (0.20, 0.84)):
            felt.put(_dark(tone, 0.6), [(0.5 + s * a, b) for a, b in ((0.36, 0.05), (0.385, 0.05), (x, y), (x - 0.012, y))], rounded=False, shade=False)
    return felt


def _cape(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 2.9, 4.6)
    felt.put(tone, ((0.30, 0.0), (0.70, 0.0), (0.80, 0.30), (0.98, 0.96), (0.76, 1.02), (0.5, 0.96), (0.24, 1.02), (0.02, 0.96), (0.20, 0.30)))
    y, x = np.mgrid[0 : felt.height, 0 : felt.width].astype(np.float32)
    u = (x / felt.width - 0.5) / (0.2 + 0.28 * y / felt.height)
    felt.image[..., :3] *= (0.84 + 0.14 * np.sin(u * 11))[..., None]
    return felt


def _mantle(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 2.25, 0.74)
    felt.put(tone, ((0.26, 0.02), (0.5, 0.30), (0.74, 0.02), (0.94, 0.30), (1.0, 0.92), (0.86, 0.84), (0.70, 0.46), (0.5, 0.50), (0.30, 0.46), (0.14, 0.84), (0.0, 0.92), (0.06, 0.30)))
    felt.dot(_GOLD, 0.5, 0.40, 0.045)
    return felt


def _pack(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 2.05, 2.3)
    felt.put(tone, ((0.12, 0.10), (0.5, 0.0), (0.88, 0.10), (0.98, 0.60), (0.90, 0.98), (0.5, 1.02), (0.10, 0.98), (0.02, 0.60)))
    return felt


def _pack_straps(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.75, 1.6)
    for s in (-1, 1):
        felt.put(_dark(tone, 0.85), [(0.5 + s * x, y) for x, y in ((0.17, 0.0), (0.31, 0.0), (0.36, 0.5), (0.42, 0.98), (0.32, 1.0), (0.24, 0.5))], rounded=False)
        felt.dot(rgb(0.82, 0.83, 0.85), 0.5 + s * 0.30, 0.52, 0.035)
    return felt


def _braces(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.75, 2.05)
    for s in (-1, 1):
        felt.put(tone, [(0.5 + s * x, y) for x, y in ((0.15, 0.0), (0.24, 0.0), (0.26, 1.0), (0.17, 1.0))], rounded=False)
    return felt


def _shoulder_bag(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 2.2, 2.9)
    felt.put(_dark(tone, 0.8), ((0.20, 0.0), (0.26, 0.0), (0.86, 0.66), (0.82, 0.70)), rounded=False)
    felt.put(tone, ((0.66, 0.64), (1.0, 0.64), (1.0, 0.98), (0.66, 0.98)))
    felt.put(_dark(tone, 0.85), ((0.66, 0.64), (1.0, 0.64), (0.98, 0.80), (0.83, 0.86), (0.68, 0.80)))
    felt.dot(_GOLD, 0.83, 0.84, 0.03)
    return felt


def _belt(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.75, 2.30)
    felt.put(tone, ((0.07, 0.90), (0.93, 0.90), (0.93, 0.985), (0.07, 0.985)), rounded=False)
    felt.put(_GOLD, ((0.43, 0.89), (0.57, 0.89), (0.57, 0.995), (0.43, 0.995)), rounded=False)
    felt.put(tone, ((0.465, 0.915), (0.535, 0.915), (0.535, 0.97), (0.465, 0.97)), rounded=False)
    return felt


@dataclass(frozen=True)
class Trim:
    """How something is put on: its maker, the anchor, and which point of it lies there."""

    make: Make
    slot: str
    at: tuple[float, float]
    behind: bool = False
    size: float = 1.0


_TRIMS: dict[str, tuple[Trim, ...]] = {
    "tie": (Trim(_tie, "neck", (0.5, 0.02)),),
    "bow tie": (Trim(_bow_tie, "neck", (0.5, 0.42)),),
    "bandana": (Trim(_bandana, "neck", (0.5, 0.16)),),
    "collar": (Trim(_collar, "neck", (0.5, 0.22)),),
    "pearls": (Trim(_beads, "neck", (0.5, 0.12)),),
    "jewellery": (Trim(_jewellery, "neck", (0.5, 0.14)), Trim(_earrings, "ears", (0.5, 0.0))),
    "halo": (Trim(_halo, "crown", (0.5, 1.18)),),
    "horns": (Trim(_horns, "crown", (0.5, 0.84)),),
    "cat ears": (Trim(_ears, "crown", (0.5, 0.88)),),
    "bunny ears": (Trim(_bunny, "crown", (0.5, 0.92)),),
    "antlers": (Trim(_antlers, "crown", (0.5, 0.92)),),
    "eye patch": (Trim(_eye_patch, "eyes", (0.5, 0.56)),),
    "monocle": (Trim(_monocle, "eyes", (0.5, 0.30)),),
    "face mask": (Trim(_face_mask, "mouth", (0.5, 0.42)),),
    "eye mask": (Trim(_eye_mask, "eyes", (0.5, 0.52)),),
    "gas mask": (Trim(_gas_mask, "eyes", (0.5, 0.28)),),
    "veil": (Trim(_veil, "crown", (0.5, 0.05), True),),
    "hood": (Trim(_hooded, "eyes", (0.5, 0.50), False, 1.16),),
    "hijab": (Trim(_hijab, "eyes", (0.5, 0.42), False, 1.12),),
    "turban": (Trim(_turban, "crown", (0.5, 0.84)),),
    "beret": (Trim(_beret, "crown", (0.5, 0.88)),),
    "nightcap": (Trim(_nightcap, "crown", (0.36, 0.90)),),
    "fez": (Trim(_fez, "crown", (0.5, 0.92)),),
    "straw hat": (Trim(_brimmed(0.78, 2.0, 0.24, 0.17), "crown", (0.5, 0.80)),),
    "sombrero": (Trim(_brimmed(0.95, 2.5, 0.18, 0.09), "crown", (0.5, 0.82)),),
    "bowler hat": (Trim(_brimmed(0.72, 1.45, 0.33, 0.22), "crown", (0.5, 0.82)),),
    "conical hat": (Trim(_conical, "crown", (0.5, 0.84)),),
    "flat cap": (Trim(_flat_cap, "crown", (0.5, 0.78)),),
    "jester hat": (Trim(_jester, "crown", (0.5, 0.88)),),
    "headdress": (Trim(_headdress, "crown", (0.5, 0.88)),),
    "headband": (Trim(_headband, "crown", (0.5, 0.30)),),
    "tiara": (Trim(_tiara, "crown", (0.5, 0.86)),),
    "nurse cap": (Trim(_nurse, "crown", (0.5, 0.86)),),
    "laurel wreath": (Trim(_laurel, "crown", (0.5, 0.56)),),
    "knight's helmet": (Trim(_great_helm, "eyes", (0.5, 0.48), False, 1.16),),
    "racing helmet": (Trim(_helmet, "crown", (0.5, 0.66)),),
    "swim cap": (Trim(_swim_cap, "crown", (0.5, 0.78)),),
    "earrings": (Trim(_earrings, "ears", (0.5, 0.0)),),
    "moustache": (Trim(_moustache, "mouth", (0.5, 0.30)),),
    "wings": (Trim(_wings, "back", (0.5, 0.36), True),),
    "fairy wings": (Trim(_fairy_wings, "back", (0.5, 0.46), True),),
    "bat wings": (Trim(_bat_wings, "back", (0.5, 0.42), True),),
    "cape": (Trim(_cape, "back", (0.5, 0.03), True), Trim(_mantle, "back", (0.5, 0.20))),
    "backpack": (Trim(_pack, "back", (0.5, -0.02), True), Trim(_pack_straps, "back", (0.5, -0.02))),
    "suspenders": (Trim(_braces, "back", (0.5, -0.01)),),
    "shoulder bag": (Trim(_shoulder_bag, "back", (0.5, -0.01)),),
    "belt": (Trim(_belt, "back", (0.5, 0.0)),),
}  # fmt: skip


_LOW = frozenset({"earrings", "tiara", "headband", "laurel wreath", "swim cap", "veil"})
"""What sits on a head without rising above it."""


def is_hatted(outfit: Sequence[Garment]) -> bool:
    """Whether something of it rises above the head."""
    names = {garment.cut for garment in outfit} - _LOW
    return any(trim.slot == "crown" for name in names for trim in _TRIMS.get(name, ())) or "spacesuit" in names


def trimmings(
    outfit: Sequence[Garment], anchors: Anchors, shape: tuple[int, int]
) -> tuple[list[Layer], list[Layer]]:
    """The layers behind and before somebody's picture of all that stands off it or is small."""
    behind: list[Layer] = []
    before: list[Layer] = []
    for garment in outfit:
        own = [garment] if CUTS[garment.cut].area is Area.TRIM else []
        with_it = [Garment(cut=name, tone=garment.second if name == "cape" else None) for name in CUTS[garment.cut].trims.split("|") if name]
        for trim in (*own, *with_it):
            back, front = trimmed(trim, anchors, shape)
            behind += back
            before += front
    return behind, before


def trimmed(garment: Garment, anchors: Anchors, shape: tuple[int, int]) -> tuple[list[Layer], list[Layer]]:
    """The layers behind and before a picture of that shape; none where there is no place for it."""
    behind: list[Layer] = []
    before: list[Layer] = []
    height, width = shape
    if garment.cut == "space helmet":
        if anchors.crown is not None and anchors.eyes is not None:
            image, at = shaped("space helmet", None, round(anchors.crown.width * width))
            x, y = anchors.crown.x * width, anchors.crown.y * height
            before.append(Layer(image, round(x - at[0] * image.shape[1]), round(y - at[1] * image.shape[0])))
        return behind, before
    neck = anchors.neck
    if garment.cut == "cape" and neck is not None and abs(neck.x - 0.5) > _PROFILE:
        return behind, [_trailing(neck, tone_of(garment), shape)]
    for trim in _TRIMS.get(garment.cut, ()):
        spot = _spot(trim.slot, anchors, width / height)
        if spot is None:
            continue
        felt = trim.make(max(12, round(trim.size * spot.width * width)), tone_of(garment), second_of(garment))
        image: Image = straight(felt.image)
        left = round(spot.x * width - trim.at[0] * image.shape[1])
        top = round(spot.y * height - trim.at[1] * image.shape[0])
        (behind if trim.behind else before).append(Layer(image, left, top))
    return behind, before


_PROFILE = 0.1
"""How far from the middle the neck is of what is seen from its side."""
_TRAIN = ((0.02, -0.04), (0.30, -0.16), (0.62, -0.16), (0.86, -0.02), (0.92, 0.34), (0.70, 0.26), (0.40, 0.30), (0.10, 0.18))
"""A cape on a back, from the neck, in widths and heights of the picture behind it."""


def _trailing(neck: Spot, tone: Vector, shape: tuple[int, int]) -> Layer:
    """A cape that lies on the back of what is seen from its side."""
    height, width = shape
    side = 1 if neck.x < 0.5 else -1
    room = width * (1 - neck.x if side > 0 else neck.x)
    felt = Felt(width, 1.3, height / width)
    scale = np.array((felt.width, felt.height))
    points = [(neck.x * width + side * u * room, neck.y * height + v * height) for u, v in _TRAIN]
    shift = 0.15 * width
    felt.put(tone, [((x + shift) / scale[0], y / scale[1]) for x, y in points])
    at = ((neck.x * width + shift) / scale[0], (neck.y * height + 0.02 * height) / scale[1])
    felt.dot(_GOLD, *at, 0.022)
    return Layer(straight(felt.image), -round(shift), 0)


_BACK = 0.215
"""How wide what hangs down a back is for its wearer's, at most, as a fraction of the height below the neck."""


def _spot(slot: str, anchors: Anchors, ratio: float) -> Spot | None:
    """The anchor, or a place between two. ratio: the picture's width over its height."""
    eyes, neck = anchors.eyes, anchors.neck
    match slot:
        case "crown":
            return anchors.crown
        case "eyes":
            return eyes
        case "neck":
            return neck
        case "back":
            # a child's head is wider than its shoulders
            free = _BACK * (1 - neck.y) / ratio if neck is not None and neck.y < 0.9 else 1.0
            return neck._replace(width=min(neck.width, free)) if neck is not None else None
    if eyes is None or neck is None:
        return None
    share = 0.52 if slot == "mouth" else 0.42
    return Spot(eyes.x + share * (neck.x - eyes.x), eyes.y + share * (neck.y - eyes.y), eyes.width)
