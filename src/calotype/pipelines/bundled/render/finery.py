"""Finery: ties, beads, ears, halos, wings, capes and bags for anybody with a neck or a head."""

from __future__ import annotations

import numpy as np

from .hatter import Felt
from .light import Vector, rgb
from .trim import GOLD, Trim, darker, paler


def _tie(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.42, 1.15)
    felt.put(tone, ((0.36, 0.16), (0.64, 0.16), (0.92, 0.82), (0.5, 1.0), (0.08, 0.82)), rounded=False)
    felt.put(darker(tone), ((0.24, 0.0), (0.76, 0.0), (0.64, 0.18), (0.36, 0.18)), rounded=False)
    return felt


def _bow_tie(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.72, 0.42)
    for s in (-1, 1):
        felt.put(
            tone, [(0.5 + s * x, y) for x, y in ((0.04, 0.40), (0.48, 0.02), (0.50, 0.98), (0.04, 0.60))], rounded=False
        )
        felt.put(
            darker(tone),
            [(0.5 + s * x, y) for x, y in ((0.06, 0.47), (0.30, 0.36), (0.30, 0.64), (0.06, 0.53))],
            rounded=False,
        )
    felt.put(darker(tone, 0.85), ((0.40, 0.30), (0.60, 0.30), (0.60, 0.70), (0.40, 0.70)))
    return felt


def _bandana(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.10, 0.75)
    felt.put(
        tone,
        (
            (0.0, 0.05),
            (0.25, 0.14),
            (0.5, 0.17),
            (0.75, 0.14),
            (1.0, 0.05),
            (0.98, 0.24),
            (0.56, 0.97),
            (0.44, 0.97),
            (0.02, 0.24),
        ),
    )
    felt.put(darker(tone), ((0.0, 0.04), (0.5, 0.16), (1.0, 0.04), (0.99, 0.18), (0.5, 0.32), (0.01, 0.18)))
    for x, y in ((0.32, 0.42), (0.5, 0.48), (0.68, 0.42), (0.42, 0.64), (0.58, 0.64), (0.5, 0.80)):
        felt.dot(rgb(0.97, 0.97, 0.96), x, y, 0.022)
    return felt


def _collar(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.05, 0.50)
    felt.put(tone, ((0.0, 0.06), (0.5, 0.30), (1.0, 0.06), (1.0, 0.30), (0.5, 0.58), (0.0, 0.30)))
    felt.dot(GOLD, 0.5, 0.66, 0.11)
    felt.dot(darker(GOLD), 0.5, 0.72, 0.03)
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
            felt.dot(paler(tone, 1.0 + 0.06 * row), float(x), 0.08 + deep * (1 - (2 * float(x) - 1) ** 2), 0.036)
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
        felt.put(
            rgb(0.95, 0.66, 0.70),
            [(0.5 + s * x, y) for x, y in ((0.24, 0.95), (0.40, 0.28), (0.44, 0.95))],
            rounded=False,
        )
    return felt


def _bunny(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.95, 1.15)
    for s in (-1, 1):
        felt.put(
            tone, [(0.5 + s * x, y) for x, y in ((0.06, 1.0), (0.12, 0.3), (0.28, -0.12), (0.44, 0.3), (0.30, 1.0))]
        )
        felt.put(
            rgb(0.97, 0.70, 0.76),
            [(0.5 + s * x, y) for x, y in ((0.14, 0.92), (0.19, 0.35), (0.28, 0.08), (0.37, 0.35), (0.26, 0.92))],
        )
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


def _wings(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 4.2, 2.5)
    for s in (-1, 1):
        for k in range(7):
            reach, drop = 0.50 - 0.045 * k, 0.10 + 0.125 * k
            feather = (
                (0.03, 0.34),
                (0.16, 0.16 + 0.05 * k),
                (reach, drop),
                (reach - 0.01, drop + 0.12),
                (0.18, 0.40 + 0.07 * k),
                (0.03, 0.56),
            )
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
            felt.put(paler(tone, 1.12), inner, shade=False)
    felt.image *= np.float32(0.86)
    return felt


def _bat_wings(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 4.0, 2.3)
    for s in (-1, 1):
        wing = (
            (0.02, 0.40),
            (0.22, 0.12),
            (0.40, 0.02),
            (0.50, 0.36),
            (0.42, 0.44),
            (0.38, 0.74),
            (0.28, 0.62),
            (0.20, 0.86),
            (0.12, 0.66),
            (0.02, 0.62),
        )
        felt.put(tone, [(0.5 + s * x, y) for x, y in wing], rounded=False)
        for x, y in ((0.49, 0.36), (0.38, 0.72), (0.20, 0.84)):
            felt.put(
                darker(tone, 0.6),
                [(0.5 + s * a, b) for a, b in ((0.36, 0.05), (0.385, 0.05), (x, y), (x - 0.012, y))],
                rounded=False,
                shade=False,
            )
    return felt


def _cape(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 2.9, 4.6)
    felt.put(
        tone,
        (
            (0.30, 0.0),
            (0.70, 0.0),
            (0.80, 0.30),
            (0.98, 0.96),
            (0.76, 1.02),
            (0.5, 0.96),
            (0.24, 1.02),
            (0.02, 0.96),
            (0.20, 0.30),
        ),
    )
    y, x = np.mgrid[0 : felt.height, 0 : felt.width].astype(np.float32)
    u = (x / felt.width - 0.5) / (0.2 + 0.28 * y / felt.height)
    felt.image[..., :3] *= (0.84 + 0.14 * np.sin(u * 11))[..., None]
    return felt


def _mantle(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 2.25, 0.74)
    felt.put(
        tone,
        (
            (0.26, 0.02),
            (0.5, 0.30),
            (0.74, 0.02),
            (0.94, 0.30),
            (1.0, 0.92),
            (0.86, 0.84),
            (0.70, 0.46),
            (0.5, 0.50),
            (0.30, 0.46),
            (0.14, 0.84),
            (0.0, 0.92),
            (0.06, 0.30),
        ),
    )
    felt.dot(GOLD, 0.5, 0.40, 0.045)
    return felt


def _pack(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 2.05, 2.3)
    felt.put(
        tone,
        ((0.12, 0.10), (0.5, 0.0), (0.88, 0.10), (0.98, 0.60), (0.90, 0.98), (0.5, 1.02), (0.10, 0.98), (0.02, 0.60)),
    )
    return felt


def _pack_straps(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.75, 1.6)
    for s in (-1, 1):
        felt.put(
            darker(tone, 0.85),
            [
                (0.5 + s * x, y)
                for x, y in ((0.17, 0.0), (0.31, 0.0), (0.36, 0.5), (0.42, 0.98), (0.32, 1.0), (0.24, 0.5))
            ],
            rounded=False,
        )
        felt.dot(rgb(0.82, 0.83, 0.85), 0.5 + s * 0.30, 0.52, 0.035)
    return felt


def _braces(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.75, 2.05)
    for s in (-1, 1):
        felt.put(
            tone, [(0.5 + s * x, y) for x, y in ((0.15, 0.0), (0.24, 0.0), (0.26, 1.0), (0.17, 1.0))], rounded=False
        )
    return felt


def _shoulder_bag(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 2.2, 2.9)
    felt.put(darker(tone, 0.8), ((0.20, 0.0), (0.26, 0.0), (0.86, 0.66), (0.82, 0.70)), rounded=False)
    felt.put(tone, ((0.66, 0.64), (1.0, 0.64), (1.0, 0.98), (0.66, 0.98)))
    felt.put(darker(tone, 0.85), ((0.66, 0.64), (1.0, 0.64), (0.98, 0.80), (0.83, 0.86), (0.68, 0.80)))
    felt.dot(GOLD, 0.83, 0.84, 0.03)
    return felt


def _belt(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.75, 2.30)
    felt.put(tone, ((0.07, 0.90), (0.93, 0.90), (0.93, 0.985), (0.07, 0.985)), rounded=False)
    felt.put(GOLD, ((0.43, 0.89), (0.57, 0.89), (0.57, 0.995), (0.43, 0.995)), rounded=False)
    felt.put(tone, ((0.465, 0.915), (0.535, 0.915), (0.535, 0.97), (0.465, 0.97)), rounded=False)
    return felt


FINERY: dict[str, tuple[Trim, ...]] = {
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
    "earrings": (Trim(_earrings, "ears", (0.5, 0.0)),),
    "wings": (Trim(_wings, "back", (0.5, 0.36), True),),
    "fairy wings": (Trim(_fairy_wings, "back", (0.5, 0.46), True),),
    "bat wings": (Trim(_bat_wings, "back", (0.5, 0.42), True),),
    "cape": (Trim(_cape, "back", (0.5, 0.03), True), Trim(_mantle, "back", (0.5, 0.20))),
    "backpack": (Trim(_pack, "back", (0.5, -0.02), True), Trim(_pack_straps, "back", (0.5, -0.02))),
    "suspenders": (Trim(_braces, "back", (0.5, -0.01)),),
    "shoulder bag": (Trim(_shoulder_bag, "back", (0.5, -0.01)),),
    "belt": (Trim(_belt, "back", (0.5, 0.0)),),
}  # fmt: skip
