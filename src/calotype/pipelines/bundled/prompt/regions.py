"""Regions: where the parts of a thing are on its own picture."""

from __future__ import annotations

from dataclasses import dataclass

from calotype.pipelines.bundled.scene import RGB


@dataclass(frozen=True, kw_only=True)
class Region:
    """Where a part is on a thing's own picture."""

    box: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0)
    """Left, top, right, bottom, in fractions."""
    tone: RGB | None = None
    """Of the box only what is about this colour."""
    reach: float = 0.30
    rows: tuple[tuple[float, float], ...] = ()
    """Of the box only these, from top to bottom: between the boards of a shelf."""
    loose: bool = False
    """It stands out from the rest: without it there is nothing in its place."""
    fill: RGB | None = None
    """What is there without it, where that is not what is around it."""


def boxed(left: float, top: float, right: float, bottom: float) -> Region:
    return Region(box=(left, top, right, bottom))


_TYRE = (0.17, 0.09, 0.25)
_WHEELS = {"wheel": Region(box=(0.0, 0.45, 1.0, 1.0), tone=_TYRE, reach=0.20)}
_CARVED = (0.38, 0.33, 0.33)
_DIAL = {
    "hand": Region(box=(0.40, 0.14, 0.60, 0.62), tone=(0.35, 0.10, 0.25), reach=0.62),
    "frame": Region(tone=(0.42, 0.42, 0.43), reach=0.16),
    "dial": Region(tone=(0.95, 0.95, 0.96), reach=0.14),
}
MEMBERS: dict[str, dict[str, Region]] = {
    **dict.fromkeys(
        ("car", "truck", "motorcycle", "minivan", "suv", "bus", "taxi", "pickup truck", "bicycle"), _WHEELS
    ),
    "house": {
        "roof": Region(box=(0.0, 0.0, 1.0, 0.62), tone=(0.98, 0.27, 0.22), reach=0.34),
        "door": Region(box=(0.20, 0.50, 0.52, 0.985), tone=_CARVED, reach=0.26),
        "window": Region(box=(0.52, 0.50, 0.82, 0.80), tone=(0.10, 0.66, 1.0), reach=0.42),
        "chimney": Region(box=(0.10, 0.0, 0.29, 0.36), tone=(0.80, 0.62, 0.47), reach=0.26, loose=True),
    },
    "chair": {"leg": boxed(0.0, 0.665, 1.0, 1.0)},
    "stool": {"leg": boxed(0.0, 0.22, 1.0, 1.0), "seat": boxed(0.0, 0.0, 1.0, 0.22)},
    "dining table": {"leg": boxed(0.0, 0.42, 1.0, 1.0)},
    "sofa": {"leg": boxed(0.0, 0.90, 1.0, 1.0)},
    "bed": {
        "blanket": Region(box=(0.1, 0.15, 1.0, 0.70), tone=(0.12, 0.50, 0.88), reach=0.32),
        "frame": Region(tone=(0.27, 0.07, 0.42), reach=0.26),
        "leg": boxed(0.0, 0.90, 1.0, 1.0),
    },
    "rocking chair": {"seat": Region(tone=(0.85, 0.22, 0.22), reach=0.26)},
    "door": {"handle": Region(box=(0.72, 0.36, 0.98, 0.54), tone=(1.0, 0.64, 0.10), reach=0.21)},
    "bucket": {"handle": Region(tone=(0.82, 0.82, 0.92), reach=0.26)},
    "wall clock": _DIAL,
    "snowman": {
        "nose": Region(box=(0.36, 0.28, 0.80, 0.42), tone=(1.0, 0.50, 0.16), reach=0.45),
        "hat": Region(box=(0.10, 0.0, 0.60, 0.24), tone=(0.33, 0.28, 0.38), reach=0.28, loose=True),
        "scarf": Region(box=(0.0, 0.40, 1.0, 0.86), tone=(0.20, 0.48, 0.86), reach=0.36),
        "arm": Region(box=(0.0, 0.35, 1.0, 0.62), tone=(0.36, 0.32, 0.42), reach=0.20, loose=True),
    },
    "bookshelf": {
        "book": Region(
            box=(0.07, 0.05, 0.82, 0.955),
            rows=((0.065, 0.252), (0.268, 0.50), (0.518, 0.745), (0.762, 0.95)),
            fill=(0.17, 0.10, 0.065),
        )
    },
}
"""Parts of things that have more than a cap or a handle."""
