"""Resting: small things of a room that the prompt puts nowhere are on the table that it names, not on the floor."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.prompt.pieces import Piece, Thing
from calotype.pipelines.bundled.prompt.settings import Homes
from calotype.pipelines.bundled.standings import Stance, Standing

_TABLES = (
    "kitchen island", "dining table", "cafe table", "coffee table", "table with a tablecloth", "glass table",
    "card table", "workbench", "writing desk", "sideboard", "shop counter", "dressing table", "nightstand",
    "chest of drawers", "school desk",
)  # fmt: skip
"""What things rest on, the likeliest first."""
_SMALL = frozenset({"food", "drink", "object", "tool"})
_MOST = 4
"""Things that a table has room for."""
_ELSEWHERE = frozenset({"pendant lamp", "wall lamp", "string of lights", "suitcase", "umbrella", "broom", "puddle"})


def rested(pieces: Sequence[Piece], homes: Homes, taken: Collection[str]) -> tuple[Standing, ...]:
    """Where they are; taken: assets that the prompt relates to something, or that somebody has."""
    things = [piece for piece in pieces if isinstance(piece, Thing)]
    assets = {thing.asset for thing in things}
    table = next((name for name in _TABLES if name in assets), None)
    if table is None:
        return ()
    small = [
        thing.asset
        for thing in things
        if thing.kind in _SMALL and thing.asset not in taken and thing.asset not in _ELSEWHERE
        and homes.get(thing.asset) is Environment.TABLE
    ]  # fmt: skip
    return tuple(Standing(first=asset, second=table, stance=Stance.ON) for asset in dict.fromkeys(small[:_MOST]))
