"""Backdrops: what stands on the horizon behind a place, the farthest first, and the words for it."""

from __future__ import annotations

from enum import StrEnum


class Backdrop(StrEnum):
    """What is far behind everything, whatever the place is."""

    WORLDS = "worlds"
    """Planets and moons, huge over the horizon."""
    MOUNTAINS = "mountains"
    PEAK = "peak"
    VOLCANO = "volcano"
    CLIFFS = "cliffs"
    HILLS = "hills"
    DUNES = "dunes"
    PYRAMIDS = "pyramids"
    SKYLINE = "skyline"
    WORKS = "works"
    CASTLE = "castle"
    DOMES = "domes"
    OLD_TOWN = "old town"
    FOREST = "forest"
    LAKE = "lake"
    SEA = "sea"
    """Water between the ground and the horizon: see ``SHORES``."""


SHORES = frozenset({Backdrop.LAKE, Backdrop.SEA})
"""These are no things on the horizon, but where the ground ends: "a village by a lake"."""
WORDS: dict[Backdrop, str] = {
    Backdrop.WORLDS: (
        "planets|moons|gas giant|ringed planet|giant planet|huge planet|two moons|three moons|planets in the sky|"
        "moons in the sky|two moons in the sky|planet in the sky|earth in the sky|ringed planet in the sky"
    ),
    Backdrop.MOUNTAINS: (
        "mountains|alps|the alps|peaks|snowy peaks|mountain range|mountain peaks|snow-capped mountains|snowy mountains|"
        "snow-covered mountains|snow-capped peaks|himalayas|rockies|dolomites|andes|distant mountains|blue mountains|"
        "patagonia|granite towers|granite peaks|rock towers"
    ),
    Backdrop.PEAK: "mount fuji|mt fuji|fuji|matterhorn|kilimanjaro|mountain|snow-capped mountain|mountain peak|peak",
    Backdrop.VOLCANO: "volcano|vesuvius|mount vesuvius|etna",
    Backdrop.CLIFFS: "cliffs|rock walls|rocky cliffs|cliff walls",
    Backdrop.HILLS: "hills|rolling hills|green hills|hillside|hill|vineyard hills",
    Backdrop.DUNES: "dunes|sand dunes",
    Backdrop.PYRAMIDS: "pyramids|the pyramids|pyramids of giza|egyptian pyramids",
    Backdrop.SKYLINE: (
        "skyline|city skyline|skyscrapers|city|city lights|high rises|high-rises|tower blocks|city of high rises|"
        "apartment buildings|office buildings|cityscape|city of skyscrapers|manhattan skyline|new york skyline|"
        "metropolis"
    ),
    Backdrop.WORKS: "factory chimneys|smokestacks|cooling towers|nuclear cooling towers|factories|power station",
    Backdrop.CASTLE: "castle|palace|fortress|medieval castle|fairytale castle",
    Backdrop.DOMES: "minarets|domes|domes and minarets|mosques|onion domes",
    Backdrop.OLD_TOWN: (
        "old town|town|village|rooftops|church towers|steeples|red roofs|medieval town|spires|church spires"
    ),
    Backdrop.FOREST: "forest|woods|trees|tree line|treeline|pine forest|pine trees|pines",
}
"""Where the prompt says that they are behind, far away or on the horizon."""
FARNESS = frozenset(
    "behind|in the background|in the distance|on the horizon|in the back|far away|in the far distance|beyond|"
    "far behind|in the far background|at the horizon|in background|in the backdrop|as a backdrop|as background|"
    "in a distance".split("|")
)
"""After a backdrop, these say that it is one: "a lake, mountains behind"."""
LEADS = frozenset(
    "distant|against a backdrop of|with a backdrop of|surrounded by|beneath|below|overlooking|at the foot of|against|"
    "in front of|before|ringed by|dominated by|under|between|backed by|facing|looking out over|with a view of|"
    "with views of|with a view over".split("|")
)
"""Before a landscape that is one, these do: "a village beneath snowy peaks"."""
