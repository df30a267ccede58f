"""Outlooks: what the prompt puts on the horizon, and how the several places that it names make one picture."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cache

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.backdrops import FARNESS, LEADS, WORDS, Backdrop
from calotype.pipelines.bundled.footing import INDOORS
from calotype.pipelines.bundled.locales import FLOWERS, STANDINGS, Locale, phrase_of, words
from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.prompt.glossary import Part
from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.prompt.pieces import Glue, Link, Piece, Place, Thing

AIRY = frozenset({Locale.BALCONY, Locale.TERRACE, Locale.PORCH, Locale.DECK})
"""Where there are tables to stand small things on."""
VANTAGES = AIRY | {
    Locale.CAR_PARK, Locale.PLATFORM, Locale.ROPE_BRIDGE, Locale.SUSPENSION_BRIDGE, Locale.PIER, Locale.STAIRWAY,
}  # fmt: skip
"""From which another place is seen."""
_PARTS = VANTAGES | {Locale.COURTYARD, Locale.POOL, Locale.DRY_POOL}
"""Of a building or a ship, which is then no thing of its own."""
_HOUSES = frozenset(
    "hotel motel house mansion villa palace castle farmhouse school hospital resort apartment tower monastery "
    "cottage".split()
)
"""In which a pool or a courtyard is: "an empty pool in a hotel"."""
_SEEN: dict[str, tuple[Environment, Locale | None]] = {
    "sea": (Environment.OCEAN, None), "seaside": (Environment.OCEAN, None), "beach": (Environment.BEACH, None),
    "waterfront": (Environment.HARBOUR, None), "lakeside": (Environment.LAKE, None),
    "city": (Environment.SKY, Locale.ABOVE_CITY), "garden": (Environment.GARDEN, None),
}  # fmt: skip
"""What words of the vantage itself say of its view."""
_LAND = frozenset(
    {Backdrop.MOUNTAINS, Backdrop.PEAK, Backdrop.VOLCANO, Backdrop.CLIFFS, Backdrop.HILLS, Backdrop.DUNES,
     Backdrop.PYRAMIDS}
)  # fmt: skip
_HIGH = frozenset({Environment.MOUNTAINS, Environment.SNOW})
_PEAK = "mountain peak"
_BY = frozenset(
    "on|on top of|left of|right of|to the left of|to the right of|in front of|above|over|under|in|inside|below|at|"
    "made of|of|around".split("|")
)
"""What is said to stand so to a mountain is as large as that."""
_CLOUDS = frozenset({"clouds", "in the clouds", "above the clouds", "among the clouds", "sea of clouds", "cloud"})
_STRONG = frozenset({"distant", "far", "faraway"})
_ENDS = frozenset({"it", "them", "him", "her", "us", "everything", "and", "with"})
_SETTLED = frozenset(
    {Environment.VILLAGE, Environment.FARM, Environment.ROAD, Environment.CITY, Environment.BEACH, Environment.OCEAN,
     Environment.HARBOUR, Environment.GARDEN, Environment.LAKE, Environment.RIVER, Environment.SAVANNA,
     Environment.DESERT}
)  # fmt: skip
"""Before mountains these are the place, and the mountains are behind."""
_OPEN = frozenset(
    {Environment.BEACH, Environment.GARDEN, Environment.MEADOW, Environment.FARM, Environment.ROAD, Environment.RIVER,
     Environment.LAKE, Environment.HARBOUR, Environment.DESERT, Environment.OCEAN, Environment.SNOW}
)  # fmt: skip
"""Before a city these are."""
_SHORED: dict[Environment, Backdrop] = {
    Environment.LAKE: Backdrop.LAKE, Environment.RIVER: Backdrop.LAKE, Environment.OCEAN: Backdrop.SEA,
    Environment.BEACH: Backdrop.SEA,
}  # fmt: skip
"""Waters that are behind a place on land: "a village by a lake"."""
_LANDED = frozenset({Environment.VILLAGE, Environment.FARM, Environment.ROAD, Environment.GARDEN, Environment.SAVANNA})
_TOWNS = frozenset({"a town street"})
_CITIES = frozenset({"a city skyline", "the city", "a metropolis"})
_TOWERED = frozenset({Locale.HIGH_RISES})
"""Whose towers are behind where the place is by the water or green."""
_WOODED: dict[Environment, Locale] = {Environment.ROAD: Locale.FOREST_ROAD}
"""What a place is that leads through a forest."""
_RIVERED: dict[str, Locale] = {"a canyon": Locale.RIVER_GORGE, "a valley": Locale.VALE}
"""What a place is with a river in it, by its phrase: "a canyon with a river at the bottom"."""
_UNIQUE = frozenset(
    "minarets|domes and minarets|smokestacks|cooling towers|nuclear cooling towers|alps|the alps|himalayas|dolomites|"
    "andes|rockies|patagonia|granite towers|granite peaks|rock towers".split("|")
)
"""These are never near."""


@cache
def _table() -> dict[str, Backdrop]:
    return {word: backdrop for backdrop, many in WORDS.items() for word in many.split("|")}


def _spoken(matches: Sequence[Match], at: int) -> tuple[Backdrop, int] | None:
    """The longest words for a backdrop from there on, and how many matches they take."""
    for length in range(min(4, len(matches) - at), 0, -1):
        window = matches[at : at + length]
        if any(match.separator for match in window):
            continue
        found = _table().get(" ".join(match.text for match in window))
        if found is not None:
            return found, length
    return None


def outlooks(matches: Sequence[Match]) -> tuple[list[Match], tuple[Backdrop, ...]]:
    """The matches without what is said to be far behind, and that. A place seen from a balcony stays to be read."""
    seen_from = any(words().get(match.text) in VANTAGES for match in matches)
    left: list[Match] = []
    found: list[Backdrop] = []
    at = 0
    while at < len(matches):
        if words().get(matches[at].text) in _PARTS:
            # "the porch of a farmhouse"
            left.append(matches[at])
            at += 1 + _owner(matches, at + 1)
            continue
        said = _spoken(matches, at)
        used = 0 if said is None else _behind(matches, at, said[1], left, said[0])
        place = seen_from and any(match.part is Part.PLACE for match in matches[at : at + (said[1] if said else 1)])
        if said is None or not used or place:
            left.append(matches[at])
            at += 1
            continue
        while left and left[-1].part in {Part.DETERMINER, Part.ADJECTIVE, Part.COLOUR, Part.COUNT, Part.SCALE}:
            left.pop()
        while left and (left[-1].text in LEADS | _STRONG or left[-1].text in {"with", "and", "the"}):
            left.pop()
        found.append(said[0])
        at += used
    return left, tuple(dict.fromkeys(found))


def _owner(matches: Sequence[Match], at: int) -> int:
    """How many matches say whose part a place is."""
    within = at < len(matches) and matches[at].text in {"in", "inside", "at"}
    if at >= len(matches) or (matches[at].text != "of" and not within):
        return 0
    end = at + 1
    while end < len(matches) and (
        matches[end].part in {Part.DETERMINER, Part.ADJECTIVE, Part.COLOUR, Part.SCALE, Part.STATE}
        or (matches[end].part is None and not matches[end].noun and not matches[end].separator)
    ):
        end += 1
    if end > at + 1 and matches[end - 1].part is Part.ADJECTIVE and (end == len(matches) or matches[end].separator):
        # "of a flat"
        return 0 if within else end - at
    if within and not (end < len(matches) and matches[end].text in _HOUSES):
        return 0
    return end + 1 - at if end < len(matches) and (matches[end].noun or matches[end].part is Part.PLACE) else 0


def _behind(matches: Sequence[Match], at: int, length: int, left: Sequence[Match], backdrop: Backdrop) -> int:
    """How many matches it takes where it is said to be far behind; else none."""
    end = at + length
    after = matches[end].text if end < len(matches) else ""
    if after in FARNESS:
        following = matches[end + 1] if end + 1 < len(matches) else None
        if after not in {"behind", "beyond"} or following is None or following.separator or following.text in _ENDS:
            return length + 1
        return length + 1 if backdrop in _LAND else 0
    before = [match for match in left if match.part not in {Part.DETERMINER, Part.ADJECTIVE, Part.COLOUR, Part.SCALE}]
    led = before[-1].text if before and not (left and left[-1].separator) else ""
    if led in FARNESS - {"behind"} and backdrop in _LAND | {Backdrop.SKYLINE, Backdrop.CASTLE}:
        return length
    if led in _STRONG or (led in LEADS and backdrop in _LAND and len(before) > 1):
        return length
    unique = " ".join(match.text for match in matches[at:end]) in _UNIQUE
    others = sum(1 for match in matches if match.part is not Part.DETERMINER and not match.separator)
    return length if unique and others > length else 0


def heightened(pieces: Sequence[Piece], bound: Collection[str]) -> tuple[list[Piece], tuple[Backdrop, ...]]:
    """The pieces without the one mountain that stands behind other things, and that: "a cable car going up to a snowy
    peak". bound: assets that are joined to others."""
    things = [piece for piece in pieces if isinstance(piece, Thing)]
    peaks = [thing for thing in things if thing.asset == _PEAK]
    plain = len(peaks) == 1 and len(things) > 1 and _PEAK not in bound and not peaks[0].plural
    own = peaks[0].own if peaks else None
    if not plain or own is None or own.conditions or own.material or own.stuff or peaks[0].scale:
        return list(pieces), ()
    at = pieces.index(peaks[0])
    beside = {piece.words for piece in (*pieces[at - 1 : at], *pieces[at + 1 : at + 2]) if isinstance(piece, Link)}
    if not beside.isdisjoint(_BY):
        # "a flag on a mountain"
        return list(pieces), ()
    left: list[Piece] = [*pieces[:at], Link(glue=Glue.GAP), *pieces[at + 1 :]]
    if not any(isinstance(piece, Place) for piece in left):
        left.append(Place(phrase="a valley", words="mountains"))
    return left, (Backdrop.PEAK,)


def lofty(pieces: Sequence[Piece], texts: Collection[str]) -> Locale | None:
    """The top of a mountain, where what stands in the mountains is among clouds."""
    high = any(isinstance(piece, Place) and environment_of(piece.phrase) in _HIGH for piece in pieces)
    return Locale.SUMMIT if high and not _CLOUDS.isdisjoint(texts) else None


def is_city(pieces: Sequence[Piece]) -> bool:
    """Whether the only place that is named is a city."""
    named = {environment_of(piece.phrase) for piece in pieces if isinstance(piece, Place)}
    return named == {Environment.CITY}


@dataclass(frozen=True, kw_only=True)
class Outlook:
    """How the places of a prompt make one."""

    locale: Locale | None
    environments: frozenset[Environment]
    beyond: tuple[Environment, Locale | None] | None = None
    backdrops: tuple[Backdrop, ...] = ()


def outlook(
    pieces: Sequence[Piece], texts: Sequence[str], locale: Locale | None, environments: frozenset[Environment]
) -> Outlook:
    """What is before and what behind, of all places that the pieces name."""
    named = [piece for piece in pieces if isinstance(piece, Place)]
    others = [(environment_of(place.phrase), place.phrase) for place in named]
    if locale in VANTAGES and locale is not None:
        own = STANDINGS[locale].phrase
        second = next((words()[text] for text in texts if words().get(text) not in {None, locale}), None)
        if second is not None:
            return Outlook(locale=locale, environments=environments, beyond=(environment_of(phrase_of(second)), second))
        own_words = [word for text in texts if words().get(text) is locale for word in text.split()]
        said = next((_SEEN[word] for word in own_words if word in _SEEN), None)
        place = next((e for e, phrase in others if phrase != own and e not in INDOORS), None)
        view = said if place is None else _SEEN["city"] if place is Environment.CITY else (place, None)
        return Outlook(locale=locale, environments=environments, beyond=view)
    backdrops: list[Backdrop] = []
    main = {e for e, _ in others}
    cut = next((_RIVERED[phrase] for _, phrase in others if phrase in _RIVERED), None)
    if cut is not None and Environment.RIVER in main and locale in {None, Locale.CANYON}:
        within = frozenset({environment_of(phrase_of(cut))})
        return Outlook(locale=cut, environments=within, backdrops=())
    shore = next((_SHORED[e] for e, _ in others if e in _SHORED), None) if locale is None or locale in FLOWERS else None
    if shore is not None and (main & _LANDED or {phrase for _, phrase in others} & _TOWNS):
        backdrops.append(shore)
        environments = environments - _SHORED.keys() or environments
        if environments == {Environment.CITY}:
            # whose street would hide the water
            environments = frozenset({Environment.VILLAGE})
    mountains = {Environment.MOUNTAINS} | (
        {Environment.SNOW} if "the snowy mountains" in {p for _, p in others} else set()
    )
    own = phrase_of(locale) if locale is not None else ""
    raised = {e for e, phrase in others if phrase != own} & mountains
    if raised and (main & _SETTLED or locale is not None):
        backdrops.append(Backdrop.MOUNTAINS)
        environments = environments - mountains or environments
    towered = locale in _TOWERED and main & _OPEN
    if towered:
        # "new york harbour"
        return Outlook(locale=None, environments=frozenset(main & _OPEN), backdrops=(*backdrops, Backdrop.SKYLINE))
    cities = {phrase for _, phrase in others} & _CITIES
    if cities and locale is None and main & _OPEN and main - {Environment.CITY}:
        backdrops.append(Backdrop.SKYLINE)
        environments = environments - {Environment.CITY} or environments
    if locale is None and Environment.FOREST in main:
        wooded = next((_WOODED[e] for e in main if e in _WOODED), None)
        if wooded is not None:
            return Outlook(locale=wooded, environments=environments - {Environment.FOREST}, backdrops=tuple(backdrops))
    return Outlook(locale=locale, environments=environments, backdrops=tuple(backdrops))


def environment_of(phrase: str) -> Environment:
    """The place that a trained phrase names; for any other a bare one."""
    return next((place for place, many in phrases.ENVIRONMENTS.items() if phrase in many), Environment.STUDIO)
