"""Headgear that the pack lacks: caps, hoods, masks and all else on a head."""

from __future__ import annotations

import numpy as np

from .hatter import Felt
from .light import Vector, rgb
from .trim import GOLD, Make, Trim, darker, paler


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
    chain = np.exp(-(((x / felt.width - 0.92 - 0.05 * np.sin(y / felt.height * 5)) / 0.012) ** 2)) * (
        y > 0.34 * felt.height
    )
    alpha = np.clip(np.maximum(np.maximum(ring * 1.3, glass), chain), 0, 1)
    felt.image[..., :3] = np.where((glass > ring)[..., None], rgb(0.92, 0.97, 1.0), tone) * alpha[..., None]
    felt.image[..., 3] = alpha
    return felt


def _face_mask(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.30, 0.78)
    for s in (-1, 1):
        for low in (0.22, 0.66):
            felt.put(
                darker(tone, 0.9),
                [
                    (0.5 + s * x, y)
                    for x, y in ((0.36, low), (0.50, low - 0.14), (0.50, low - 0.08), (0.36, low + 0.07))
                ],
                rounded=False,
            )
    felt.put(
        tone,
        ((0.10, 0.12), (0.5, 0.02), (0.90, 0.12), (0.90, 0.62), (0.70, 0.94), (0.5, 1.0), (0.30, 0.94), (0.10, 0.62)),
    )
    for y in (0.36, 0.52, 0.68):
        felt.put(
            darker(tone, 0.88), ((0.16, y), (0.84, y), (0.84, y + 0.025), (0.16, y + 0.025)), rounded=False, shade=False
        )
    return felt


def _eye_mask(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.30, 0.56)
    felt.put(
        tone,
        (
            (0.0, 0.22),
            (0.22, 0.06),
            (0.5, 0.22),
            (0.78, 0.06),
            (1.0, 0.22),
            (0.94, 0.74),
            (0.72, 0.96),
            (0.5, 0.72),
            (0.28, 0.96),
            (0.06, 0.74),
        ),
    )
    y, x = np.mgrid[0 : felt.height, 0 : felt.width].astype(np.float32)
    for side in (0.27, 0.73):
        hole = np.hypot((x / felt.width - side) / 0.135, (y / felt.height - 0.52) / 0.235)
        felt.image *= np.clip((hole - 1) * 8 + 0.5, 0, 1)[..., None]
    return felt


def _gas_mask(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.36, 1.55)
    felt.put(
        tone,
        (
            (0.05, 0.10),
            (0.5, 0.0),
            (0.95, 0.10),
            (0.96, 0.46),
            (0.70, 0.62),
            (0.56, 1.0),
            (0.44, 1.0),
            (0.30, 0.62),
            (0.04, 0.46),
        ),
    )
    felt.put(paler(tone, 1.5), ((0.40, 0.44), (0.60, 0.44), (0.54, 0.97), (0.46, 0.97)))
    for x in (0.28, 0.72):
        felt.dot(darker(GOLD, 0.8), x, 0.28, 0.155)
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
    felt.put(
        tone,
        ((0.5, 0.0), (0.86, 0.14), (0.98, 0.52), (0.92, 0.96), (0.5, 1.02), (0.08, 0.96), (0.02, 0.52), (0.14, 0.14)),
    )
    y, x = np.mgrid[0 : felt.height, 0 : felt.width].astype(np.float32)
    away = np.hypot((x / felt.width - 0.5) / 0.34, (y / felt.height - 0.52) / 0.355)
    felt.image[..., :3] *= (1 - 0.45 * np.exp(-(((away - 1.0) / 0.16) ** 2)))[..., None]
    felt.image *= np.clip((away - 1) * 12 + 0.5, 0, 1)[..., None]
    return felt


def _turban(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.45, 0.92)
    felt.put(
        tone,
        (
            (0.04, 0.66),
            (0.10, 0.24),
            (0.36, 0.0),
            (0.64, 0.0),
            (0.90, 0.24),
            (0.96, 0.66),
            (0.80, 0.98),
            (0.5, 0.88),
            (0.20, 0.98),
        ),
    )
    for s in (-1, 1):
        for k, low in enumerate((0.86, 0.62, 0.38)):
            fold = ((0.0, low - 0.30), (0.45 - 0.05 * k, low - 0.16), (0.46 - 0.05 * k, low - 0.06), (0.0, low - 0.22))
            felt.put(darker(tone, 0.84), [(0.5 + s * x, y) for x, y in fold], shade=False)
    felt.dot(GOLD, 0.5, 0.44, 0.075)
    felt.dot(rgb(0.80, 0.10, 0.20), 0.5, 0.44, 0.042)
    return felt


def _beret(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.42, 0.58)
    felt.put(
        tone,
        ((0.02, 0.54), (0.10, 0.22), (0.40, 0.08), (0.78, 0.18), (0.99, 0.50), (0.86, 0.84), (0.5, 0.94), (0.14, 0.86)),
    )
    felt.put(darker(tone), ((0.14, 0.80), (0.5, 0.86), (0.84, 0.80), (0.82, 0.98), (0.5, 1.04), (0.17, 0.98)))
    felt.put(darker(tone, 0.8), ((0.50, 0.0), (0.56, 0.0), (0.56, 0.14), (0.50, 0.14)), rounded=False)
    return felt


def _nightcap(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.62, 1.0)
    felt.put(
        tone,
        (
            (0.05, 0.92),
            (0.10, 0.44),
            (0.34, 0.04),
            (0.66, 0.06),
            (0.94, 0.46),
            (0.95, 0.60),
            (0.70, 0.36),
            (0.66, 0.92),
        ),
    )
    for u in (0.22, 0.40, 0.58):
        felt.put(paler(tone, 1.35), ((u, 0.14), (u + 0.05, 0.12), (u + 0.04, 0.86), (u - 0.02, 0.86)), shade=False)
    felt.put(
        rgb(0.97, 0.97, 0.98), ((0.02, 0.80), (0.34, 0.86), (0.68, 0.80), (0.68, 0.98), (0.34, 1.03), (0.02, 0.98))
    )
    felt.dot(rgb(0.97, 0.97, 0.98), 0.93, 0.62, 0.075)
    return felt


def _fez(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.95, 0.80)
    felt.put(tone, ((0.20, 0.04), (0.80, 0.04), (0.96, 0.96), (0.5, 1.0), (0.04, 0.96)), rounded=False)
    felt.put(darker(tone, 1.15), ((0.20, 0.04), (0.5, 0.0), (0.80, 0.04), (0.5, 0.10)))
    felt.put(
        rgb(0.10, 0.09, 0.10),
        ((0.48, 0.03), (0.74, 0.06), (0.80, 0.50), (0.72, 0.50), (0.68, 0.10), (0.48, 0.07)),
        rounded=False,
    )
    return felt


def _brimmed(tall: float, wide: float, crown: float, top: float) -> Make:
    """tall, wide: for one of the head; crown and top: half the crown's width at the brim and above."""

    def make(span: int, tone: Vector, _: Vector) -> Felt:
        felt = Felt(span, wide, tall)
        felt.put(
            darker(tone, 0.86),
            (
                (0.0, 0.80),
                (0.16, 0.66),
                (0.5, 0.60),
                (0.84, 0.66),
                (1.0, 0.80),
                (0.84, 0.97),
                (0.5, 1.02),
                (0.16, 0.97),
            ),
        )
        felt.put(
            tone,
            (
                (0.5 - crown, 0.84),
                (0.5 - crown, 0.36),
                (0.5 - top, 0.02),
                (0.5 + top, 0.02),
                (0.5 + crown, 0.36),
                (0.5 + crown, 0.84),
                (0.5, 0.92),
            ),
        )
        felt.put(
            darker(tone, 0.45),
            (
                (0.5 - crown, 0.66),
                (0.5, 0.72),
                (0.5 + crown, 0.66),
                (0.5 + crown, 0.84),
                (0.5, 0.92),
                (0.5 - crown, 0.84),
            ),
        )
        return felt

    return make


def _conical(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.95, 0.72)
    felt.put(tone, ((0.5, 0.0), (1.0, 0.86), (0.5, 1.0), (0.0, 0.86)), rounded=False)
    for u in (-0.36, -0.18, 0.0, 0.18, 0.36):
        felt.put(
            darker(tone, 0.82),
            ((0.497, 0.04), (0.503, 0.04), (0.5 + u + 0.008, 0.95), (0.5 + u - 0.008, 0.95)),
            rounded=False,
            shade=False,
        )
    return felt


def _flat_cap(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.25, 0.58)
    felt.put(tone, ((0.04, 0.60), (0.10, 0.20), (0.5, 0.02), (0.90, 0.20), (0.96, 0.60), (0.5, 0.84)))
    felt.put(darker(tone), ((0.10, 0.70), (0.5, 0.62), (0.90, 0.70), (0.82, 0.98), (0.5, 0.90), (0.18, 0.98)))
    return felt


def _jester(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.9, 1.05)
    other = rgb(0.98, 0.80, 0.20)
    felt.put(
        tone,
        (
            (0.24, 0.96),
            (0.24, 0.60),
            (0.10, 0.30),
            (0.0, 0.62),
            (-0.02, 0.40),
            (0.14, 0.02),
            (0.40, 0.34),
            (0.50, 0.96),
        ),
    )
    felt.put(
        rgb(0.28, 0.30, 0.75),
        ((0.76, 0.96), (0.76, 0.60), (0.90, 0.30), (1.0, 0.62), (1.02, 0.40), (0.86, 0.02), (0.60, 0.34), (0.50, 0.96)),
    )
    felt.put(other, ((0.34, 0.94), (0.40, 0.40), (0.5, 0.0), (0.60, 0.40), (0.66, 0.94)))
    for x, y in ((0.03, 0.62), (0.97, 0.62), (0.5, 0.06)):
        felt.dot(GOLD, x, y, 0.050)
    felt.put(darker(tone), ((0.22, 0.84), (0.5, 0.88), (0.78, 0.84), (0.77, 0.98), (0.5, 1.02), (0.23, 0.98)))
    return felt


def _headdress(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.60, 1.15)
    stripe = rgb(0.14, 0.28, 0.62)
    for k in range(9):
        turn = (k - 4) * 0.24
        x, y = 0.5 + 0.46 * float(np.sin(turn)), 0.92 - 0.86 * float(np.cos(turn))
        ends = ((0.5 + 0.02 * (k - 4), 0.94), (x - 0.055, y + 0.10), (x, y), (x + 0.055, y + 0.10))
        felt.put(tone if k % 2 == 0 else stripe, ends)
    felt.put(darker(tone, 0.9), ((0.18, 0.76), (0.5, 0.82), (0.82, 0.76), (0.81, 0.96), (0.5, 1.02), (0.19, 0.96)))
    felt.dot(rgb(0.80, 0.12, 0.18), 0.5, 0.90, 0.045)
    return felt


def _headband(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.16, 0.34)
    felt.put(tone, ((0.0, 0.30), (0.5, 0.46), (1.0, 0.30), (1.0, 0.70), (0.5, 0.90), (0.0, 0.70)))
    return felt


def _tiara(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.86, 0.42)
    felt.put(
        tone,
        (
            (0.0, 0.74),
            (0.16, 0.46),
            (0.28, 0.66),
            (0.38, 0.28),
            (0.5, 0.0),
            (0.62, 0.28),
            (0.72, 0.66),
            (0.84, 0.46),
            (1.0, 0.74),
            (0.5, 1.0),
        ),
        rounded=False,
    )
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
    felt.put(
        tone,
        ((0.06, 0.40), (0.24, 0.06), (0.5, 0.0), (0.76, 0.06), (0.94, 0.40), (0.92, 0.90), (0.5, 1.04), (0.08, 0.90)),
    )
    felt.put(
        rgb(0.08, 0.08, 0.09), ((0.14, 0.44), (0.86, 0.44), (0.86, 0.52), (0.14, 0.52)), rounded=False, shade=False
    )
    felt.put(darker(tone), ((0.47, 0.04), (0.53, 0.04), (0.53, 0.98), (0.47, 0.98)), rounded=False)
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


def _moustache(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 0.72, 0.30)
    for s in (-1, 1):
        felt.put(
            tone,
            [
                (0.5 + s * x, y)
                for x, y in (
                    (0.0, 0.30),
                    (0.14, 0.14),
                    (0.34, 0.62),
                    (0.50, 0.22),
                    (0.46, 0.78),
                    (0.26, 0.98),
                    (0.0, 0.70),
                )
            ],
        )
    return felt


def _hijab(span: int, tone: Vector, _: Vector) -> Felt:
    felt = Felt(span, 1.72, 2.12)
    felt.put(
        tone,
        (
            (0.5, 0.0),
            (0.84, 0.10),
            (0.94, 0.42),
            (0.96, 0.84),
            (0.74, 1.0),
            (0.26, 1.0),
            (0.04, 0.84),
            (0.06, 0.42),
            (0.16, 0.10),
        ),
    )
    felt.put(
        darker(tone, 0.86),
        ((0.16, 0.70), (0.5, 0.84), (0.84, 0.70), (0.80, 0.80), (0.5, 0.92), (0.20, 0.80)),
        shade=False,
    )
    y, x = np.mgrid[0 : felt.height, 0 : felt.width].astype(np.float32)
    away = np.hypot((x / felt.width - 0.5) / 0.272, (y / felt.height - 0.455) / 0.285)
    felt.image *= np.clip((away - 1) * 14 + 0.5, 0, 1)[..., None]
    return felt


HEADGEAR: dict[str, tuple[Trim, ...]] = {
    "eye patch": (Trim(_eye_patch, "eyes", (0.5, 0.56)),),
    "monocle": (Trim(_monocle, "eyes", (0.5, 0.30)),),
    "face mask": (Trim(_face_mask, "mouth", (0.5, 0.42)),),
    "eye mask": (Trim(_eye_mask, "eyes", (0.5, 0.52)),),
    "gas mask": (Trim(_gas_mask, "eyes", (0.5, 0.28)),),
    "veil": (Trim(_veil, "crown", (0.5, 0.05), True),),
    "hood": (Trim(_hooded, "eyes", (0.5, 0.50), False, 1.16),),
    "hijab": (Trim(_hijab, "eyes", (0.5, 0.435), False, 1.12),),
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
    "moustache": (Trim(_moustache, "mouth", (0.5, 0.30)),),
}  # fmt: skip
