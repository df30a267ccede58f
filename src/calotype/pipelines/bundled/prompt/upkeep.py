"""Upkeep: the words for what has become of a room."""

from __future__ import annotations

from functools import cache

from calotype.pipelines.bundled.rooms import Upkeep

WORDS: dict[Upkeep, str] = {
    Upkeep.FLOODED: (
        "flooded|half flooded|half-flooded|waterlogged|submerged|half submerged|partly flooded|flooding|"
        "knee-deep in water|filled with water|full of water|water on the floor|under shallow water|under water|"
        "shallow water|ankle-deep water|knee-deep water"
    ),
    Upkeep.OVERGROWN: (
        "overgrown|ivy-covered|vine-covered|reclaimed by nature|swallowed by plants|covered in ivy|covered with ivy|"
        "covered in vines|covered with vines|covered in plants|plants everywhere|vines everywhere|ivy everywhere|"
        "overgrown with ivy|overgrown with vines|overgrown with plants|overgrown with moss|overrun by nature|"
        "overrun with plants|ivy on the walls|vines on the walls|taken over by plants|moss-covered|mossy|"
        "being reclaimed by nature|taken over by nature|swallowed by the jungle|swallowed by jungle|ivy coming in|"
        "plants growing through the floor|trees growing through the floor|plants growing inside|ivy growing inside"
    ),
    Upkeep.RUINED: (
        "abandoned|ruined|derelict|decayed|decaying|dilapidated|run-down|crumbling|bombed|bombed-out|burnt-out|"
        "post-apocalyptic|collapsed|peeling paint|peeling wallpaper|peeling plaster|peeling walls|peeling wall|"
        "cracked walls|cracks in the walls|broken tiles|rubble|debris|broken windows|broken window|broken glass|"
        "fallen plaster|in ruins|disused|long abandoned|half ruined|war-torn|deserted and decaying|vandalised"
    ),
    Upkeep.CLUTTERED: (
        "cluttered|messy|untidy|chaotic|clutter|crammed|disorderly|a mess|in disarray|full of junk|full of clutter|"
        "boxes around|boxes everywhere|things everywhere|clothes everywhere|overstuffed|chaos|piles of things|"
        "stuff everywhere|jumbled|cluttered with things|boxes piled up"
    ),
    Upkeep.COBWEBBED: "cobwebs|cobweb|spider webs|spiderwebs|cobwebbed|cobwebby|cobwebs everywhere|webs in the corners",
}
"""Said of a room, or between commas."""


@cache
def upkeeps() -> dict[str, Upkeep]:
    return {word: upkeep for upkeep, words in WORDS.items() for word in words.split("|")}
