"""Disguises: what of an animal's costume is on a head: a hood with ears, spikes, a fin or a beak, a mane, feelers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np

from .hatter import Felt
from .light import Vector, rgb
from .trim import Trim, darker, paler

_HIGH = 2.30
"""The hood's picture, in heads; what stands up from it has the upper part."""
_FACE = (0.5, 0.66)
"""Where its opening is, as a fraction of that picture."""
_WHITE, _BLACK, _ROSE = rgb(0.98, 0.97, 0.94), rgb(0.06, 0.06, 0.07), rgb(0.95, 0.66, 0.70)
_HOOD = (
    (0.5, 0.215), (0.86, 0.325), (0.98, 0.62), (0.92, 0.97), (0.5, 1.01), (0.08, 0.97), (0.02, 0.62), (0.14, 0.325),
)  # fmt: skip


def _hood(span: int, tone: Vector, _: Vector, *, upon: Callable[[Felt, Vector], None]) -> Felt:
    """A hood about a face, with what is upon it."""
    felt = Felt(span, 1.62, _HIGH)
    upon(felt, tone)
    y, x = np.mgrid[0 : felt.height, 0 : felt.width].astype(np.float32)
    away = np.hypot((x / felt.width - 0.5) / 0.34, (y / felt.height - _FACE[1]) / 0.275)
    felt.image[..., :3] *= (1 - 0.40 * np.exp(-(((away - 1.0) / 0.14) ** 2)))[..., None]
    felt.image *= np.clip((away - 1) * 12 + 0.5, 0, 1)[..., None]
    return felt


def _eyes(felt: Felt, out: float, y: float, size: float) -> None:
    for s in (-1, 1):
        felt.dot(_WHITE, 0.5 + s * out, y, size)
        felt.dot(_BLACK, 0.5 + s * out, y + 0.01, 0.55 * size)


def _teeth(felt: Felt) -> None:
    for k in range(6):
        x = 0.25 + 0.10 * k
        dip = 0.06 * (1 - abs(2 * (k - 2.5) / 5) ** 2)
        top = 0.405 - dip
        felt.put(_WHITE, ((x - 0.045, top), (x + 0.045, top), (x, top + 0.075)), rounded=False, shade=False)


def _round_ears(felt: Felt, tone: Vector) -> None:
    for s in (-1, 1):
        felt.dot(tone, 0.5 + s * 0.30, 0.24, 0.15)
        felt.dot(_ROSE, 0.5 + s * 0.30, 0.24, 0.085)
    felt.put(tone, _HOOD)


def _pointed_ears(felt: Felt, tone: Vector) -> None:
    for s in (-1, 1):
        felt.put(tone, [(0.5 + s * x, y) for x, y in ((0.12, 0.30), (0.36, 0.05), (0.44, 0.44))], rounded=False)
        felt.put(_ROSE, [(0.5 + s * x, y) for x, y in ((0.20, 0.29), (0.35, 0.12), (0.39, 0.38))], rounded=False)
    felt.put(tone, _HOOD)


def _spiked(felt: Felt, tone: Vector) -> None:
    for x, y, r in ((0.5, 0.10, 0.11), (0.29, 0.16, 0.10), (0.71, 0.16, 0.10)):
        felt.put(
            rgb(0.98, 0.80, 0.24),
            ((x - r, y + 0.20), (x + 0.4 * (x - 0.5), y - 0.08), (x + r, y + 0.20)),
            rounded=False,
        )
    felt.put(tone, _HOOD)
    _eyes(felt, 0.20, 0.305, 0.065)
    _teeth(felt)


def _finned(felt: Felt, tone: Vector) -> None:
    felt.put(darker(tone, 0.85), ((0.40, 0.32), (0.58, 0.0), (0.66, 0.02), (0.62, 0.32)), rounded=False)
    felt.put(tone, _HOOD)
    _eyes(felt, 0.24, 0.315, 0.05)
    _teeth(felt)


def _goggle_eyed(felt: Felt, tone: Vector) -> None:
    for s in (-1, 1):
        felt.dot(tone, 0.5 + s * 0.24, 0.20, 0.15)
    felt.put(tone, _HOOD)
    _eyes(felt, 0.24, 0.19, 0.10)


def _beaked(felt: Felt, tone: Vector) -> None:
    for x in (0.44, 0.5, 0.56):
        felt.put(tone, ((x - 0.04, 0.26), (x + 1.2 * (x - 0.5), 0.06), (x + 0.04, 0.26)))
    felt.put(tone, _HOOD)
    _eyes(felt, 0.20, 0.30, 0.05)
    felt.put(rgb(0.98, 0.58, 0.12), ((0.34, 0.36), (0.5, 0.30), (0.66, 0.36), (0.5, 0.47)))


def _horned(felt: Felt, tone: Vector) -> None:
    felt.put(rgb(0.96, 0.80, 0.36), ((0.44, 0.30), (0.5, 0.0), (0.56, 0.30)), rounded=False)
    for k, shade in enumerate((0.98, 0.72, 0.86)):
        felt.dot(rgb(shade, 0.60 + 0.1 * k, 0.92), 0.30 + 0.10 * k, 0.27 - 0.02 * k, 0.075)
    _pointed_ears(felt, tone)


def _mane(span: int, tone: Vector, _: Vector) -> Felt:
    """Tufts all around a face."""
    felt = Felt(span, 2.2, 2.3)
    for ring, (reach, size) in enumerate(((0.40, 0.115), (0.33, 0.115))):
        for k in range(18):
            a = 2 * np.pi * (k + 0.5 * ring) / 18
            shade = 0.82 + 0.12 * ((k + ring) % 3)
            felt.dot(
                np.asarray(tone * np.float32(shade), np.float32),
                0.5 + reach * float(np.cos(a)),
                0.5 + reach * float(np.sin(a)),
                size,
            )
    y, x = np.mgrid[0 : felt.height, 0 : felt.width].astype(np.float32)
    away = np.hypot((x / felt.width - 0.5) / 0.27, (y / felt.height - 0.5) / 0.27)
    felt.image *= np.clip((away - 1) * 12 + 0.5, 0, 1)[..., None]
    for s in (-1, 1):
        felt.dot(paler(tone, 1.3), 0.5 + s * 0.24, 0.20, 0.085)
    return felt


def _feelers(span: int, tone: Vector, _: Vector) -> Felt:
    """Two springs with a ball at each end."""
    felt = Felt(span, 1.30, 0.95)
    for s in (-1, 1):
        bend = ((0.10, 1.0), (0.16, 1.0), (0.24, 0.52), (0.40, 0.16), (0.35, 0.13), (0.18, 0.48))
        felt.put(_BLACK, [(0.5 + s * x, y) for x, y in bend])
        felt.dot(tone, 0.5 + s * 0.37, 0.14, 0.085)
    return felt


def _hooded(upon: Callable[[Felt, Vector], None]) -> tuple[Trim, ...]:
    return (Trim(partial(_hood, upon=upon), "eyes", _FACE, False, 1.16),)


DISGUISES: dict[str, tuple[Trim, ...]] = {
    "bear hood": _hooded(_round_ears),
    "fox hood": _hooded(_pointed_ears),
    "dinosaur hood": _hooded(_spiked),
    "shark hood": _hooded(_finned),
    "frog hood": _hooded(_goggle_eyed),
    "chick hood": _hooded(_beaked),
    "unicorn hood": _hooded(_horned),
    "lion mane": (Trim(_mane, "eyes", (0.5, 0.5), False, 1.16),),
    "antennae": (Trim(_feelers, "crown", (0.5, 0.90)),),
}
