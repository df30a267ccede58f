"""Designs: pictures that are no scene.

"a seamless pattern of strawberries", "a fox logo", "graffiti of a lion on a concrete wall".
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Self

from calotype.pipelines.bundled.planar import Figure

RGB = tuple[float, float, float]


class Sheet(StrEnum):
    """What a design is."""

    PATTERN = "pattern"
    STICKER = "sticker"
    LOGO = "logo"
    ICON = "icon"
    BADGE = "badge"
    SHIRT = "print"
    TATTOO = "tattoo"
    FRAME = "frame"
    WREATH = "wreath"
    GRID = "grid"
    ABSTRACT = "abstract"
    TAROT = "tarot card"
    PLAYING = "playing card"
    STAMP = "stamp"
    POLAROID = "polaroid"
    COVER = "cover"
    WINDOW = "window"
    PAINTING = "painting"
    WALL = "wall"
    SLATE = "slate"
    CAVE = "cave"
    RELIEF = "relief"
    MOSAIC = "mosaic"
    SAND = "sand"
    BLUEPRINT = "blueprint"
    EXPOSURE = "double exposure"
    DIORAMA = "diorama"
    CARD = "greeting card"
    PACK = "package"
    NEON = "neon sign"
    MAP = "map"
    PLAN = "floor plan"
    PLACARD = "placard"
    PAGE = "page"
    PLATE = "plate"
    SECTION = "section"
    PARTS = "parts"
    STEPS = "steps"
    HUNG = "framed poster"
    POPUP = "pop-up book"
    PUPPETS = "shadow puppets"
    FIGURES = "figures"
    TRADITION = "tradition"
    SCHOOLED = "schooled scene"


MOUNTED = frozenset(
    {Sheet.TAROT, Sheet.STAMP, Sheet.POLAROID, Sheet.COVER, Sheet.WINDOW, Sheet.PAINTING, Sheet.PLACARD, Sheet.SCHOOLED}
)
"""They have a whole scene in them."""
PLACED = MOUNTED | {Sheet.EXPOSURE, Sheet.DIORAMA}
"""They show the prompt's place."""


@dataclass(frozen=True, kw_only=True)
class Design:
    """A picture that is no scene."""

    sheet: Sheet
    form: str = ""
    """Of an abstract picture, the forms it is of, separated by spaces; of a wall, what it is built of; of a package or
    a card, its sort; of a diorama, the trade that it shows; of a section, what is cut."""
    inks: tuple[RGB, ...] = ()
    """Colours that the prompt names without a thing, as exactly as it does."""
    ground: RGB | None = None
    """Of what is behind everything."""
    sprigs: RGB | None = None
    """There are leaves on stems, of this colour."""
    head: bool = False
    """Only the head of whom it shows."""
    blank: bool = False
    """Nothing is in the middle; of a mosaic, stones of it are gone."""
    figures: tuple[Figure, ...] = ()
    """Flat figures, those that lie under others first."""

    def evolve(self, **changes: Any) -> Self:
        return replace(self, **changes)
