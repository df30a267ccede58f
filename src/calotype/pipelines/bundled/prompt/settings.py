"""Settings: where things are drawn that the prompt puts nowhere."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.footing import INDOORS
from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.prompt.pieces import Moment, Piece, Place, Thing, joined_by
from calotype.pipelines.bundled.tabletops import Tabletop

Homes = Mapping[str, Environment]
"""Where each asset is most naturally."""

PHRASES: dict[Environment, str] = {place: many[0] for place, many in phrases.ENVIRONMENTS.items()} | {
    Environment.SNOW: "a snowy landscape",
    Environment.OCEAN: "the sea",
    Environment.ROOM: "a living room",
    Environment.UNDERWATER: "an underwater scene",
}
"""How each place is named to the encoder."""
AT_HOME = (
    "building", "tree", "furniture", "boat", "vehicle", "aircraft", "fish", "animal", "bird", "person", "drink",
    "food", "plant", "flower", "insect", "instrument", "toy", "clothing", "tool", "object",
)  # fmt: skip
"""Kinds, from those whose place is that of whatever stands with them."""
ELSEWHERE: dict[str, Environment] = {
    "planet": Environment.SPACE,
    "earth": Environment.SPACE,
    "comet": Environment.SPACE,
    "tree": Environment.MEADOW,
    "tower": Environment.MEADOW,
}
"""Where other than most naturally: what hangs in the sky is over any place, but for worlds."""
DUST: dict[str, float] = {"the surface of mars": 1.0, "the lunar surface": 0.0, "the surface of the moon": 0.0}
"""How red the ground of a world without air is, by its phrase."""
BOUND: dict[str, Environment] = {
    "campfire": Environment.FOREST,
    "sandcastle": Environment.BEACH,
    "snowman": Environment.SNOW,
    "sled": Environment.SNOW,
    "hay bale": Environment.FARM,
    "gravestone": Environment.MEADOW,
    "whale": Environment.OCEAN,
    "orca": Environment.OCEAN,
    "narwhal": Environment.OCEAN,
    "burrow entrance": Environment.MEADOW,
}
"""Things that no other place would have, whoever is with them."""
DEEDS: dict[Environment, str] = {
    Environment.LAKE: "swimming swims rowing kayaking canoeing fishing",
    Environment.OCEAN: "surfing sailing windsurfing kitesurfing",
    Environment.UNDERWATER: "snorkelling snorkeling diving",
    Environment.SNOW: "skiing sledding sledging snowboarding skating",
    Environment.MOUNTAINS: "hiking climbing trekking mountaineering",
    Environment.BEACH: "sunbathing",
    Environment.GARDEN: "gardening watering",
    Environment.KITCHEN: "cooking baking frying",
    Environment.FOREST: "camping",
}
"""What is done in no other place."""
_BEASTS = frozenset({"animal", "bird", "fish", "insect"})
PLAIN = frozenset(
    "line art|line drawing|colouring book|coloring book|colouring page|coloring page|icon|logo|sticker|clip art|"
    "clipart|emoji|mockup|flat lay|product shot|product photo|product photography|isolated|embroidery|t-shirt design|"
    "packshot|vector icon|app icon|studio photo|studio shot|studio lighting|advertising".split("|")
)
"""Words for pictures with nothing behind the thing."""


BEYOND = frozenset(
    {Environment.CAFE, Environment.KITCHEN, Environment.ROOM, Environment.LIBRARY, Environment.BEDROOM}
)  # fmt: skip
"""Rooms that are behind a table where all that the prompt names is what stands on one."""
TABLES = frozenset({"dining table", "writing desk"})
ROOMY = frozenset(
    {"cardboard box", "box", "crate", "basket", "picnic basket", "bathtub", "bucket", "suitcase", "backpack", "barrel"}
)
"""What an animal is in stands on the floor, if it is one of these."""
_UPON = frozenset({"on", "on top of", "lying on", "standing on", "resting on", "sitting on"})
_SMALL = frozenset({"flower", "plant", "food", "object", "tool", "toy", "clothing", "drink"})
_BEARERS = frozenset({"furniture", "instrument"})
"""On these small things are indoors."""


def seen_close(pieces: Sequence[Piece], homes: Homes, rooms: Collection[Environment]) -> Tabletop | None:
    """The table before a room of the prompt in which there is nothing that doesn't stand on one."""
    things = [piece for piece in pieces if isinstance(piece, Thing)]
    small = [thing for thing in things if thing.asset not in TABLES]
    if len(rooms) != 1 or not set(rooms) <= BEYOND or not small:
        return None
    if any(homes.get(thing.asset) is not Environment.TABLE for thing in small):
        return None
    return Tabletop(beyond=next(iter(rooms)).value)


def is_close(pieces: Sequence[Piece], homes: Homes) -> bool:
    """Whether there is nothing but what stands on a table: "two glasses of wine on a balcony"."""
    small = [piece for piece in pieces if isinstance(piece, Thing) and piece.asset not in TABLES]
    return bool(small) and all(homes.get(thing.asset) is Environment.TABLE for thing in small)


def placed(
    pieces: Sequence[Piece],
    homes: Homes,
    refused: Collection[Environment],
    *,
    plain: bool,
    outdoors: bool = False,
    starry: bool = False,
    within: Collection[str] = frozenset(),
) -> list[Piece]:
    """The pieces with a place for the thing that is most bound to one, after the last thing. outdoors: something is on
    the horizon; starry: in the sky. within: assets that are in another thing: where that is decides."""
    at = max((index for index, piece in enumerate(pieces) if isinstance(piece, Thing)), default=None)
    home = Environment.STUDIO if plain else _home(pieces, homes, within)
    if outdoors and home in INDOORS:
        home = Environment.MEADOW
    if starry and home is Environment.FOREST:
        # whose crowns would hide the sky
        home = Environment.MEADOW
    if at is None or home is None or home in refused:
        return list(pieces)
    phrase = PHRASES[home]
    return [*pieces[: at + 1], Place(phrase=phrase, words=phrase), *pieces[at + 1 :]]


def _borne(pieces: Sequence[Piece]) -> frozenset[str]:
    """What stands on furniture and is where that is: "a rose on a piano" is in no garden."""
    found = (
        one.asset
        for one, join, other in zip(pieces, pieces[1:], pieces[2:], strict=False)
        if isinstance(one, Thing)
        and isinstance(other, Thing)
        and joined_by(join) in _UPON
        and one.kind in _SMALL
        and other.kind in _BEARERS
    )
    return frozenset(found)


_TINY = frozenset({"tiny", "miniature", "small", "minuscule"})
_LEAFY = frozenset({"leaf", "maple leaf", "mushroom", "daisy", "sunflower", "lily", "rose", "water lily", "lotus"})
"""What tiny people are on out of doors."""


def _home(pieces: Sequence[Piece], homes: Homes, within: Collection[str]) -> Environment | None:
    """Of the thing that decides; None where its place is under a roof and the prompt speaks of weather."""
    out = frozenset(within) | _borne(pieces)
    things = [p for p in pieces if isinstance(p, Thing) and p.kind in AT_HOME and p.asset not in out]
    large = [thing for thing in things if thing.scale not in _TINY]
    if any(homes.get(thing.asset) is Environment.TABLE or thing.asset in _LEAFY for thing in large):
        # "a tiny man on a slice of kiwi" is where that is
        things = large
    worlds = [piece for piece in pieces if isinstance(piece, Thing) and piece.kind == "celestial"]
    # "a galaxy in a jar" is not over a land
    worlds = [world for world in worlds if world.asset not in within]
    if not things:
        return next((ELSEWHERE.get(world.asset, Environment.SKY) for world in worlds), None)
    done = next((place for place, verbs in DEEDS.items() for thing in things if thing.deed in verbs.split()), None)
    bound = done or next((BOUND[thing.asset] for thing in things if thing.asset in BOUND), None)
    decisive = min(things, key=lambda thing: AT_HOME.index(thing.kind))
    home = bound or ELSEWHERE.get(decisive.asset) or homes.get(decisive.asset)
    if home in INDOORS and decisive.kind in _BEASTS and bound is None:
        # "an eagle above a mouse": a wild one is not in a room
        wild = (homes.get(thing.asset) for thing in things if thing.kind in _BEASTS)
        home = next((place for place in wild if place is not None and place not in INDOORS), home)
        if home is Environment.SKY:
            home = Environment.MEADOW
    if home is Environment.UNDERWATER and bound is None:
        # "a pelican with a fish" is no diver
        ashore = (homes.get(thing.asset) for thing in things if thing.kind in {"animal", "bird"})
        home = next((place for place in ashore if place not in {None, home}), home)
    outdoors = worlds or any(isinstance(piece, Moment) and piece.weather for piece in pieces)
    return None if outdoors and home in INDOORS else home
