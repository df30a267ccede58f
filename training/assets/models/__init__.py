"""Things that no published picture shows, as solids: one function each, by the name that the vocabulary has for it."""

from __future__ import annotations

from collections.abc import Callable

from training.assets.camera import View
from training.assets.models import (
    animals,
    arms,
    attire,
    bakery,
    boating,
    breeds,
    buildings,
    cats,
    creatures,
    dishes,
    dogs,
    drinks,
    fauna,
    festive,
    fixings,
    flowers,
    foliage,
    fowl,
    furniture,
    giants,
    groceries,
    grounds,
    hands,
    haulage,
    headgear,
    homely,
    household,
    implements,
    kitchenware,
    landmarks,
    legends,
    machines,
    meals,
    musical,
    nature,
    notions,
    oddments,
    outings,
    pantry,
    people,
    play,
    posies,
    produce,
    rides,
    sea,
    servings,
    shopfronts,
    sideboard,
    songbirds,
    spooks,
    sport,
    structures,
    studios,
    sundries,
    swimmers,
    trades,
    travel,
    treasures,
    trees,
    utensils,
    vessels,
    wild,
)
from training.assets.solid import Part

_SHELVES = (
    animals, buildings, furniture, grounds, household, nature, play, travel, trees, vessels, arms, breeds, drinks,
    festive, flowers, foliage, giants, kitchenware, landmarks, legends, machines, meals, posies, produce, songbirds,
    sport, structures, treasures, shopfronts, musical, dishes, homely, rides, cats, creatures, dogs, fowl, hands,
    people, sea, servings, spooks, studios, trades, wild, bakery, fixings, implements, attire, haulage, fauna,
    boating, groceries, headgear, oddments, swimmers, utensils,
    outings, sundries, notions, pantry, sideboard,
)  # fmt: skip
MODELS: dict[str, Callable[[], list[Part]]] = {name: make for shelf in _SHELVES for name, make in shelf.MODELS.items()}
VIEWS: dict[str, View] = {name: view for shelf in _SHELVES for name, view in shelf.VIEWS.items()}
"""Where not from the usual side."""
