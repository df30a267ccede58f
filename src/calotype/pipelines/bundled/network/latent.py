"""The latent: a scene as an array of tokens, which is what the denoiser works on.

A latent is (33, 64) float32: 32 element tokens and one token for the picture as a whole. Every value is of unit size,
so that one noise schedule fits all. Decoding says how sure it is of each element; it never invents one.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Self, cast

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.ambience import Atmosphere
from calotype.pipelines.bundled.camera import Camera
from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.network.phrases import MAX_ELEMENTS
from calotype.pipelines.bundled.scene import (
    COLOUR_RGB,
    Colour,
    Element,
    Scene,
)

Latent = NDArray[np.float32]

EMBEDDING = 32
"""Width of an asset's embedding."""
WIDTH = 64
SHAPE = (MAX_ELEMENTS + 1, WIDTH)

# An element token: presence, embedding, then these; the rest of it is empty.
_X, _Y, _SIZE, _SCATTERED, _COLOURED = (1 + EMBEDDING + i for i in range(5))
_COLOUR = slice(_COLOURED + 1, _COLOURED + 4)
_FLIP = _COLOURED + 4
USED = _FLIP + 1
"""How many values of an element token say something."""

# The picture's token: choices among what a phrase was trained for, then eight free values.
_CHOSEN: dict[str, tuple[StrEnum, ...]] = {
    "environment": tuple(phrases.ENVIRONMENTS),
    "time": tuple(phrases.TIMES),
    "weather": tuple(phrases.WEATHERS),
    "style": tuple(phrases.STYLE_CLOSINGS),
    "season": tuple(phrases.SEASONS),
}
CHOICES = sum(map(len, _CHOSEN.values()))
"""How many values the choices take."""
_FREE = slice(CHOICES, CHOICES + 8)
_ON, _OFF = 1.2, -0.5

MIN_CONFIDENCE = 0.70
"""Cosine between a denoised embedding and the nearest asset's, below which nothing is drawn for it."""
_SIZE_RANGE = (0.05, 0.85)


def guidance_shares(*, geometry: float) -> Latent:
    """How much of the guidance each value takes: all for what a prompt names, ``geometry`` for where things stand and
    how large they are, nothing for the picture's free details."""
    shares = np.ones(SHAPE, np.float32)
    shares[:-1, [_X, _Y, _SIZE, _FLIP]] = geometry
    shares[-1, _FREE] = 0.0
    return shares


@dataclass(frozen=True, kw_only=True)
class Codebook:
    """The assets' names and embeddings, (n, 32), that the denoiser was trained with."""

    names: tuple[str, ...]
    vectors: NDArray[np.float32]
    units: NDArray[np.float32] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        norms = np.linalg.norm(self.vectors, axis=1, keepdims=True)
        object.__setattr__(self, "units", self.vectors / norms)

    @classmethod
    def open(cls, path: Path) -> Self:
        stored = np.load(path)
        return cls(names=tuple(str(n) for n in stored["names"]), vectors=stored["vectors"])

    def nearest(self, vector: NDArray[np.float32]) -> tuple[str, float]:
        """The asset nearest by angle, and the cosine."""
        cosines = self.units @ (vector / (np.linalg.norm(vector) + 1e-6))
        best = int(cosines.argmax())
        return self.names[best], float(cosines[best])


def _chroma(rgb: Sequence[float]) -> NDArray[np.float32]:
    """A colour as lightness and two opponent axes, spread so that the named colours lie about as far apart."""
    r, g, b = rgb
    return np.array(((r + g + b) * 1.2 - 1.8, (r - b) * 2.4, (g - (r + b) / 2) * 2.8), np.float32)


_COLOURS = tuple(Colour)
_CHROMA = np.stack([_chroma(COLOUR_RGB[c]) for c in _COLOURS])


def encode(scene: Scene, codebook: Codebook) -> Latent:
    """A scene as the latent that a perfect denoiser would end at; for training."""
    latent = np.zeros(SHAPE, np.float32)
    latent[:-1, 0] = -1
    index = {name: i for i, name in enumerate(codebook.names)}
    for token, element in zip(latent, scene.elements, strict=False):
        token[0] = 1
        token[1 : 1 + EMBEDDING] = codebook.vectors[index[element.asset]]
        token[_X] = (element.x - 0.5) * 4
        token[_Y] = (element.y - 0.7) * 4
        token[_SIZE] = np.log(element.size / 0.4) * 1.6
        token[_SCATTERED] = 1 if element.scattered else -1
        token[_COLOURED] = 1 if element.colour else -1
        if element.colour:
            token[_COLOUR] = _chroma(COLOUR_RGB[element.colour])
        token[_FLIP] = 1 if element.flip else -1
    picture = latent[-1]
    picture[:CHOICES] = [
        _ON if member is getattr(scene, name) else _OFF for name, members in _CHOSEN.items() for member in members
    ]
    camera, air = scene.camera, scene.atmosphere
    picture[_FREE] = (
        camera.horizon, camera.zoom, camera.sun_x, camera.depth_of_field * 2 - 1,
        air.hue, air.lushness, air.clouds, air.relief,
    )  # fmt: skip
    return latent


def _element(token: NDArray[np.float32], codebook: Codebook) -> Element:
    name, cosine = codebook.nearest(token[1 : 1 + EMBEDDING])
    colour = None
    if token[_COLOURED] > 0:
        colour = _COLOURS[int(((_CHROMA - token[_COLOUR]) ** 2).sum(1).argmin())]
    return Element(
        asset=name,
        x=float(np.clip(token[_X] / 4 + 0.5, 0, 1)),
        y=float(np.clip(token[_Y] / 4 + 0.7, 0, 1)),
        size=float(np.clip(0.4 * np.exp(token[_SIZE] / 1.6), *_SIZE_RANGE)),
        colour=colour,
        flip=bool(token[_FLIP] > 0),
        scattered=bool(token[_SCATTERED] > 0),
        confidence=cosine,
    )


def decode(latent: Latent, codebook: Codebook, *, excluded: Collection[StrEnum] = ()) -> Scene:
    """The scene that a latent says, elements of any confidence included; ``excluded`` places, times, weathers and
    styles are passed over for the next likely."""
    elements = tuple(_element(token, codebook) for token in latent[:-1] if token[0] > 0)
    picture = latent[-1]
    chosen: dict[str, StrEnum] = {}
    start = 0
    for name, members in _CHOSEN.items():
        said = picture[start : start + len(members)]
        chosen[name] = max(zip(members, said, strict=True), key=lambda pair: (pair[0] not in excluded, pair[1]))[0]
        start += len(members)
    free = [float(v) for v in np.clip(picture[_FREE], -1, 1)]
    return Scene(
        elements=elements,
        **cast(Any, chosen),
        camera=Camera(horizon=free[0], zoom=free[1], sun_x=free[2], depth_of_field=(free[3] + 1) / 2),
        atmosphere=Atmosphere(hue=free[4], lushness=free[5], clouds=free[6], relief=free[7]),
    )
