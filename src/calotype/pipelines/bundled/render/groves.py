"""Groves: forests of one sort, and what is otherwise in them: bark, leaves, water at their feet, fire."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from calotype.pipelines.bundled.locales import Locale
from calotype.pipelines.bundled.render.light import Vector, rgb
from calotype.pipelines.bundled.scene import Scene

Shades = tuple[Vector, Vector]
"""Dark and bright."""


class Bark(Enum):
    """What shows on a stem."""

    ROUGH = "rough"
    RINGED = "ringed"
    """As bamboo has it."""
    PAPERY = "papery"
    """White with black marks."""


@dataclass(frozen=True, kw_only=True)
class Grove:
    """What a forest is like."""

    bark: Bark = Bark.ROUGH
    stem: Shades | None = None
    leaves: Shades | None = None
    slender: float = 1.0
    """How thick its stems are, against a tall forest's."""
    stems: float = 1.0
    """How many they are."""
    canopy: float = 1.0
    veil: Vector | None = None
    """The colour of the air among the stems."""
    sparse: bool = False
    """Nothing young grows between."""
    flooded: bool = False
    burning: bool = False
    glowing: Vector | None = None
    """Lights of that colour hang in the air."""


GROVES: dict[Locale, Grove] = {
    Locale.BAMBOO: Grove(
        bark=Bark.RINGED, stem=(rgb(0.16, 0.30, 0.08), rgb(0.58, 0.74, 0.26)), leaves=(rgb(0.10, 0.26, 0.05),
        rgb(0.56, 0.76, 0.22)), slender=0.50, stems=2.6, canopy=0.7, sparse=True,
    ),
    Locale.BIRCHES: Grove(
        bark=Bark.PAPERY, stem=(rgb(0.62, 0.60, 0.58), rgb(0.97, 0.96, 0.93)), slender=0.62, stems=1.5, canopy=0.8,
    ),
    Locale.BURNING_FOREST: Grove(
        stem=(rgb(0.05, 0.04, 0.04), rgb(0.22, 0.16, 0.13)), leaves=(rgb(0.20, 0.06, 0.02), rgb(0.80, 0.36, 0.08)),
        canopy=0.5, veil=rgb(0.95, 0.44, 0.12), sparse=True, burning=True,
    ),
    Locale.ENCHANTED_FOREST: Grove(
        stem=(rgb(0.10, 0.09, 0.20), rgb(0.34, 0.32, 0.50)), leaves=(rgb(0.05, 0.16, 0.24), rgb(0.26, 0.66, 0.66)),
        veil=rgb(0.36, 0.50, 0.86), glowing=rgb(0.62, 1.0, 0.86),
    ),
    Locale.SWAMP: Grove(
        stem=(rgb(0.10, 0.09, 0.07), rgb(0.38, 0.33, 0.26)), leaves=(rgb(0.08, 0.13, 0.05), rgb(0.36, 0.44, 0.18)),
        veil=rgb(0.56, 0.62, 0.42), stems=0.8, flooded=True, sparse=True,
    ),
}  # fmt: skip
PLAIN = Grove()
"""Any forest."""


def grove_of(scene: Scene) -> Grove:
    """What the forest of a scene is like."""
    return GROVES.get(scene.locale, PLAIN) if scene.locale is not None else PLAIN
