"""Things that no published picture shows, as solids: one function each, by the name that the vocabulary has for it."""

from __future__ import annotations

from collections.abc import Callable

from training.assets.camera import View
from training.assets.models import (
    animals,
    buildings,
    cats,
    creatures,
    dishes,
    dogs,
    fowl,
    furniture,
    grounds,
    homely,
    household,
    musical,
    nature,
    people,
    play,
    rides,
    sea,
    servings,
    shopfronts,
    spooks,
    trades,
    travel,
    trees,
    vessels,
    wild,
)
from training.assets.solid import Part

_SHELVES = (
    animals, buildings, furniture, grounds, household, nature, play, travel, trees, vessels,
    shopfronts, musical, dishes, homely, rides,
    cats, creatures, dogs, fowl, people, sea, spooks, trades, wild,
    servings,
)  # fmt: skip
MODELS: dict[str, Callable[[], list[Part]]] = {name: make for shelf in _SHELVES for name, make in shelf.MODELS.items()}
VIEWS: dict[str, View] = {name: view for shelf in _SHELVES for name, view in shelf.VIEWS.items()}
"""Where not from the usual side."""
