"""Grafts: what of one thing is put on, in or under the picture of another, and where panes show pictures."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """What of a thing is another's."""

    HEAD = "head"
    HALF = "half"
    SHADOW = "shadow"
    PANE = "pane"
    """What is seen in it: a mirror, a screen, a frame."""
    TOP = "top"
    """What comes out of it."""
    BACK = "back"
    """What stands on it."""
    CROWN = "crown"
    """Of a tree: all but the trunk."""
    WINGS = "wings"
    LOWER = "lower"
    """What is seen in its lower half."""
    PIECES = "pieces"
    """What it dissolves into on one side."""


@dataclass(frozen=True, kw_only=True)
class Graft:
    """Another thing's picture in the place of a part."""

    part: Part
    asset: str = ""
    """Nothing: a view alone."""
    view: str = ""
    """Of VIEWS; of a pane only."""
    colour: str = ""
    """One of the scene's, where the prompt says it."""
    tint: tuple[float, float, float] | None = None
    """Never without it."""


@dataclass(frozen=True, kw_only=True)
class Pane:
    """Where an asset shows a picture, in fractions of its sprite."""

    left: float
    top: float
    right: float
    bottom: float
    oval: bool = False
    lean: float = 0.0
    """How much lower its right side is, for one of the sprite's height."""


def _box(left: float, top: float, right: float, bottom: float, lean: float = 0.0) -> Pane:
    return Pane(left=left, top=top, right=right, bottom=bottom, lean=lean)


def _oval(left: float, top: float, right: float, bottom: float) -> Pane:
    return Pane(left=left, top=top, right=right, bottom=bottom, oval=True)


PANES: dict[str, Pane] = {
    "mirror": _oval(0.18, 0.10, 0.83, 0.90),
    "crystal ball": _oval(0.05, 0.03, 0.95, 0.76),
    "television": _box(0.14, 0.30, 0.74, 0.68),
    "flat-screen television": _box(0.02, 0.04, 0.97, 0.66, 0.05),
    "laptop": _box(0.085, 0.025, 0.915, 0.60),
    "computer": _box(0.045, 0.05, 0.955, 0.56),
    "mobile phone": _box(0.06, 0.14, 0.94, 0.86),
    "picture frame": _box(0.115, 0.115, 0.885, 0.885),
    "window": _box(0.10, 0.10, 0.90, 0.90),
    "snow globe": _oval(0.02, 0.02, 0.98, 0.76),
    "easel": _box(0.07, 0.27, 0.93, 0.58),
    "magnifying glass": _oval(0.07, 0.07, 0.70, 0.70),
    "billboard": _box(0.06, 0.11, 0.94, 0.48),
    "portal": _oval(0.20, 0.13, 0.80, 0.80),
    "eyeball": _oval(0.12, 0.28, 0.67, 0.86),
    "door": _box(0.08, 0.03, 0.92, 0.985),
    "chalkboard": _box(0.05, 0.06, 0.95, 0.60),
    "open book": _box(0.10, 0.04, 0.90, 0.70),
    "hourglass": _oval(0.14, 0.08, 0.86, 0.50),
    "hourglass below": _oval(0.14, 0.52, 0.86, 0.93),
    "light bulb": _oval(0.06, 0.03, 0.94, 0.66),
    "glass marble": _oval(0.05, 0.05, 0.95, 0.95),
}

RGB = tuple[float, float, float]


@dataclass(frozen=True, kw_only=True)
class View:
    """A place as a pane shows it: the colours of what is above and below, and what stands there."""

    sky: tuple[RGB, RGB]
    ground: tuple[RGB, RGB]
    horizon: float = 0.66
    things: tuple[str, ...] = ()
    stars: bool = False


_BLUE: tuple[RGB, RGB] = ((0.30, 0.58, 0.92), (0.80, 0.92, 0.98))
_GRASS: tuple[RGB, RGB] = ((0.45, 0.68, 0.28), (0.26, 0.50, 0.16))
_NIGHT: tuple[RGB, RGB] = ((0.03, 0.03, 0.12), (0.16, 0.10, 0.34))
VIEWS: dict[str, View] = {
    "meadow": View(sky=_BLUE, ground=_GRASS),
    "forest": View(
        sky=((0.55, 0.75, 0.60), (0.85, 0.95, 0.80)), ground=((0.30, 0.48, 0.20), (0.16, 0.32, 0.10)),
        things=("pine tree", "tree", "pine tree"),
    ),
    "jungle": View(
        sky=((0.50, 0.75, 0.60), (0.85, 0.95, 0.80)), ground=((0.24, 0.46, 0.20), (0.12, 0.30, 0.10)),
        things=("palm tree", "tree", "palm tree"),
    ),
    "ocean": View(sky=_BLUE, ground=((0.16, 0.50, 0.74), (0.04, 0.24, 0.50)), horizon=0.5, things=("sailboat",)),
    "beach": View(sky=_BLUE, ground=((0.93, 0.84, 0.62), (0.82, 0.68, 0.44)), things=("palm tree", "beach umbrella")),
    "underwater": View(
        sky=((0.20, 0.66, 0.84), (0.05, 0.36, 0.62)), ground=((0.80, 0.72, 0.52), (0.60, 0.52, 0.36)), horizon=0.86,
        things=("coral", "tropical fish", "seaweed"),
    ),
    "desert": View(sky=_BLUE, ground=((0.93, 0.74, 0.44), (0.80, 0.56, 0.28)), things=("cactus", "pyramid")),
    "mountains": View(sky=_BLUE, ground=_GRASS, things=("mountain peak", "pine tree", "mountain peak")),
    "snow": View(
        sky=((0.62, 0.76, 0.90), (0.90, 0.95, 0.99)), ground=((0.97, 0.98, 1.0), (0.80, 0.87, 0.95)),
        things=("pine tree", "snowman", "pine tree"),
    ),
    "city": View(
        sky=_BLUE, ground=((0.45, 0.46, 0.50), (0.30, 0.31, 0.36)),
        horizon=0.84, things=("skyscraper", "office building", "skyscraper"),
    ),
    "village": View(sky=_BLUE, ground=_GRASS, things=("cottage", "church", "house")),
    "garden": View(sky=_BLUE, ground=_GRASS, things=("sunflower", "tulip", "rose")),
    "lake": View(sky=_BLUE, ground=((0.34, 0.64, 0.80), (0.12, 0.40, 0.60)), horizon=0.58, things=("pine tree",)),
    "space": View(sky=_NIGHT, ground=_NIGHT, horizon=1.0, stars=True, things=("planet", "spiral galaxy")),
    "sky": View(sky=_BLUE, ground=_BLUE, horizon=1.0, things=("cloud", "cloud")),
    "room": View(
        sky=((0.86, 0.78, 0.68), (0.93, 0.87, 0.78)), ground=((0.58, 0.38, 0.24), (0.44, 0.27, 0.16)), horizon=0.78,
        things=("armchair", "floor lamp"),
    ),
}  # fmt: skip
OUTDOORS = {
    "a savanna": "meadow", "a farm": "village", "a river": "lake", "a harbour": "ocean", "the moon": "space",
    "a road": "meadow", "a cave": "space",
}  # fmt: skip
"""Places that look as another does in a pane."""
