"""Interiors: the words for rooms, their walls, floors and windows, taken out of the prompt so that no thing, and no
other place, is made of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from calotype.pipelines.bundled.ambience import Environment, Weather
from calotype.pipelines.bundled.footing import INDOORS
from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.prompt import furnishwords as words
from calotype.pipelines.bundled.prompt.chambers import (
    INTO,
    ROOMS,
    chamber,
    colour_of,
    describes,
    place_of,
    said_of,
    spoken,
)
from calotype.pipelines.bundled.prompt.doors import door
from calotype.pipelines.bundled.prompt.fixtures import FIXTURES
from calotype.pipelines.bundled.prompt.glossary import Meaning, Part
from calotype.pipelines.bundled.prompt.holdings import coloured, owned, sunk
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE
from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.prompt.pendants import pendant
from calotype.pipelines.bundled.prompt.roomfacts import Context, Found
from calotype.pipelines.bundled.prompt.trims import blinds, taps
from calotype.pipelines.bundled.prompt.upkeep import BARELY, upkeeps
from calotype.pipelines.bundled.rooms import RGB, Flooring, Glass, Look, Room, Upkeep, Use, View

_WITHIN = frozenset(phrase for place in INDOORS for phrase in phrases.ENVIRONMENTS[place])
_SEEN_SO = frozenset({"visible", "seen", "through", "beyond", "behind", "outside", "visible through", "seen through"})
_TOPS = frozenset({"", "a desk", "a table", "a wooden table"})
"""Of a room these are furniture: "a desk under the window"."""
_LOOSE = frozenset("with in of and on by a an the featuring has having under from against".split())
"""Left before what was taken out, these lead nowhere."""


_SHADES: dict[str, RGB] = {
    "pale": (0.90, 0.80, 0.66), "light": (0.88, 0.76, 0.60), "dark": (0.33, 0.21, 0.14), "white": (0.92, 0.91, 0.88),
    "worn": (0.60, 0.48, 0.36), "polished": (0.62, 0.40, 0.22),
}  # fmt: skip
"""Of boards of no wood that is named."""


_PLAIN_WALLS = frozenset({"wall", "walls"})
_OF_WOOD = frozenset("oak pine wooden wood iron steel metal copper".split())
_LAID = frozenset(
    "terrazzo herringbone hexagonal hexagon encaustic checkered chequered checkerboard terracotta".split()
)
_WALLED = frozenset({"on the wall", "on the walls", "wall", "walls"})
_BUILT = frozenset("brick bricks stone stones concrete rock adobe mud log logs".split())
"""Of which a wall is, whatever its colour."""
_Rule = Callable[[Sequence[Match], Context], Found | None]


@cache
def _views() -> dict[str, View]:
    return {word: view for view, many in words.VIEWS.items() for word in many.split("|")}


def _is_at_window(matches: Sequence[Match], at: int) -> bool:
    head = matches[at].text in words.WINDOWS
    return head and any(match.text in words.AT_WINDOWS for match in matches[max(0, at - 4) : at])


def _is_view(matches: Sequence[Match], at: int) -> bool:
    """Whether a place is what a window looks out on: "out of the window at the snow", "the city outside"."""
    if at + 1 < len(matches) and matches[at + 1].text == "outside":
        return True
    ahead = [match.text for match in matches[at + 1 : at + 7]]
    if ahead and ahead[0] in _SEEN_SO and any(text in words.WINDOWS for text in ahead):
        return True
    back = at - 1
    while back >= 0 and (
        matches[back].part in {Part.DETERMINER, Part.ADJECTIVE, Part.TIME} or describes(matches[back])
    ):
        back -= 1
    back -= back >= 0 and matches[back].text in words.TOWARD
    return back >= 0 and matches[back].text in words.WINDOWS


def _fixtures(use: Use | None, *, library: bool) -> frozenset[str]:
    said = FIXTURES.get(use, "") if use is not None or library else ""
    return frozenset(said.split("|")) - {""}


def interior(matches: Sequence[Match]) -> tuple[list[Match], Room]:
    """The matches without what they say of a room, and all of that; the room itself stays as the place that it is laid
    out as."""
    kept, room = chamber(list(matches))
    if room.look is Look.ABANDONED and any(upkeeps().get(match.text) is Upkeep.RUINED for match in matches):
        room = replace(room, upkeep=frozenset({Upkeep.RUINED}))
    kept, room = owned(*sunk(*coloured(kept, room)))
    context = Context(
        indoors=any(place_of(match) in ROOMS for match in kept),
        placed=any(place_of(match) not in _TOPS and not _is_view(kept, k) for k, match in enumerate(kept)),
        outdoors=any(place_of(match) not in {"", *_WITHIN} and not _is_view(kept, k) for k, match in enumerate(kept)),
        windowed=any(_is_at_window(kept, k) for k in range(len(kept))),
        use=room.use,
        fixtures=_fixtures(
            room.use, library=any(place_of(m) in phrases.ENVIRONMENTS[Environment.LIBRARY] for m in kept)
        ),
        kitchen=any(place_of(match) in phrases.ENVIRONMENTS[Environment.KITCHEN] for match in kept),
        living=any(match.word is not None and match.word.sense in DRAWABLE for match in kept),
        everything=any(match.text == "everything" for match in kept),
    )
    out: list[Match] = []
    at = 0
    while at < len(kept):
        refused = bool(out) and out[-1].part is Part.WITHOUT
        # "red stools" are no part of a diner, which has some
        # nor is the counter that somebody is behind
        manned = any(match.text in words.COUNTERS for match in kept[at : at + 2]) and _led_to(out) in words.AT_COUNTER
        particular = bool(out) and (out[-1].part in {Part.COLOUR, Part.COUNT} or manned)
        rules = tuple(rule for rule in _RULES if rule is not _fixture) if particular else _RULES
        found = None if refused else next((f for f in (rule(kept[at:], context) for rule in rules) if f), None)
        if found is None:
            out.append(kept[at])
            at += 1
            continue
        if not (found.left or found.leads):
            while out and out[-1].text in _LOOSE:
                out.pop()
        out.extend(found.left)
        told = found.told
        if "upkeep" in told:
            told = {"upkeep": room.upkeep | told["upkeep"]}
        room = replace(room, **told)
        at += found.used
    return out, room


def _led_to(out: Sequence[Match]) -> str:
    """What leads to what comes next, past "the"."""
    return next((match.text for match in reversed(out[-3:]) if match.part is not Part.DETERMINER), "")


def _seats(matches: Sequence[Match], context: Context) -> Found | None:
    """ "green seats" of a bus."""
    if context.use not in words.SEATED or len(matches) < 2 or matches[0].part is not Part.COLOUR:
        return None
    at = 2 if matches[1].text in words.STUFFS and len(matches) > 2 else 1
    seated = matches[at].text in words.SEATS
    return Found(used=at + 1, told={"seats": colour_of(matches[0])}) if seated else None


def _passing(matches: Sequence[Match], context: Context) -> Found | None:
    """ "a night bus, city lights smeared by rain": what is seen from what goes by it."""
    if context.use not in words.GOING or not matches[0].separator or len(matches) < 2:
        return None
    seen = _seen(matches, 1)
    if seen is None or matches[1].part is Part.WEATHER:
        return None
    end = next((k for k in range(1, len(matches)) if matches[k].separator), len(matches))
    if any(match.noun for match in matches[1 + seen[1] : end]):
        return None
    rain = any(match.part is Part.WEATHER for match in matches[1:end])
    return Found(used=end, told={**seen[0], **({"rain": True} if rain else {})}, left=(matches[0],))


def _qualified(matches: Sequence[Match], heads: frozenset[str], at: int = 0) -> tuple[list[Match], str, int] | None:
    """What qualifies the first of the heads from there on, the head, and how many matches all that takes."""
    start = at
    while at < len(matches) and at - start < 6 and not matches[at].separator:
        length = spoken(matches, at, heads)
        longer = length and at + length < len(matches) and matches[at + length].text in heads
        if length and not longer:
            return list(matches[start:at]), said_of(matches, at, length), at + length
        match = matches[at]
        joins = match.text == "and" and at > start and matches[at - 1].part is Part.COLOUR
        qualifies = match.part in {
            Part.DETERMINER, Part.ADJECTIVE, Part.SCALE, Part.COLOUR, Part.TALK, Part.FINISH, Part.COUNT, Part.STYLE,
            Part.WEATHER,
        }  # fmt: skip
        nominal = (
            match.text in words.FLOORINGS
            or match.text in words.COVERINGS
            or match.text in words.NOT_OURS | words.STUFFS
        )
        if not (qualifies or nominal or joins or (match.part is None and not match.noun)):
            return None
        at += 1
    return None


def _colour_of(qualities: Sequence[Match]) -> RGB | None:
    for match in qualities:
        if match.part is Part.COLOUR:
            return colour_of(match)
    return None


def _tokens(qualities: Sequence[Match], head: str) -> list[str]:
    return [token for match in qualities for token in match.text.split()] + head.split()


def _window(matches: Sequence[Match], context: Context) -> Found | None:
    lead = matches[0].text if matches[0].text in words.AT_WINDOWS else ""
    found = _qualified(
        matches, words.WINDOWS | words.SILLS | words.SKYLIGHTS, 1 if lead or matches[0].text == "on" else 0
    )
    if found is None:
        return None
    qualities, head, used = found
    if context.outdoors and not context.indoors:
        return None
    if head in words.SILLS:
        # of a table's picture it is the surface
        if context.indoors:
            return Found(used=used, told={"glass": Glass.WIDE})
        place = () if context.placed else _placed(matches[0], "a living room")
        return Found(used=used, told={"use": Use.SILL, **_panes(qualities, head)}, left=place)
    if any(match.text in words.NOT_OURS for match in qualities) and not context.indoors:
        return None
    opened = context.indoors and used < len(matches) and matches[used].text in {"open", "opened", "ajar", "opening"}
    if used < len(matches) and (matches[used].noun or matches[used].text == "of") and not opened:
        return None
    told: dict[str, Any] = {"skylight": True} if head in words.SKYLIGHTS else _panes(qualities, head)
    used += opened
    seen = _beyond(matches, used)
    if seen is not None:
        told |= seen[0]
        used = seen[1]
    if any(match.part is Part.WEATHER for match in qualities):
        told["rain"] = True
    if context.indoors:
        return Found(used=used, told=told)
    if lead and context.living and not any(match.noun for match in qualities):
        told.setdefault("glass", Glass.WIDE)
        return Found(used=used, told=told, left=() if context.placed else _placed(matches[0], "a living room"))
    return None


def _beyond(matches: Sequence[Match], at: int) -> tuple[dict[str, Any], int] | None:
    """What is seen through the window that was just named: "at the snow", "to the sea"; and where that ends."""
    at += at < len(matches) and matches[at].text in words.TOWARD
    start = at
    while at < len(matches) and at < start + 3 and (matches[at].part is Part.DETERMINER or describes(matches[at])):
        at += 1
    seen = _seen(matches, at) if at < len(matches) and not matches[at].separator else None
    return (seen[0], at + seen[1]) if seen is not None else None


def _placed(match: Match, phrase: str) -> tuple[Match, ...]:
    return (
        replace(match, text="in", meaning=INTO, word=None),
        replace(match, text=phrase, meaning=Meaning(part=Part.PLACE, value=phrase), word=None),
    )


def _panes(qualities: Sequence[Match], head: str) -> dict[str, Any]:
    shapes = [words.PANES[said] for said in (*_tokens(qualities, ""), head) if said in words.PANES]
    if Glass.DOORS in shapes:
        # "large glass doors"
        return {"glass": Glass.DOORS}
    odd = [shape for shape in shapes if shape is not Glass.WIDE]
    return {"glass": (odd or shapes)[0]} if shapes else {}


def _sight(matches: Sequence[Match], context: Context) -> Found | None:
    """ "snow outside the window", "skyline through large windows", "rain on the glass", "rain outside"."""
    start = 0
    while start < len(matches) and matches[start].part in {Part.DETERMINER, Part.ADJECTIVE, Part.SCALE}:
        start += 1
    seen = _seen(matches, start)
    if seen is None:
        return None
    told, used = seen
    at = start + used
    falling = matches[at] if at < len(matches) and matches[at].text in {"falling", "pouring", "streaming"} else None
    at += falling is not None
    length = spoken(matches, at, words.BEYOND)
    if not length:
        return None
    alone = said_of(matches, at, length) == "outside" and (
        at + length == len(matches) or matches[at + length].separator
    )
    glazed = _qualified(matches, words.WINDOWS | {"glass", "pane", "panes"}, at + length)
    if not glazed and not (alone and (context.indoors or context.windowed)):
        return None
    if not context.indoors and not ((glazed or context.windowed) and context.living):
        return None
    if glazed:
        told |= {} if glazed[1] in {"glass", "pane", "panes"} else _panes(glazed[0], glazed[1])
        at = glazed[2]
    else:
        at += length
    home = () if context.indoors or context.placed else _placed(matches[0], "a living room")
    return Found(used=at, told=told, left=home)


def _seen(matches: Sequence[Match], at: int) -> tuple[dict[str, Any], int] | None:
    """What is to be seen there, and how many matches name it."""
    if at == len(matches):
        return None
    match = matches[at]
    if match.part is Part.WEATHER and match.meaning is not None:
        snows = match.meaning.value in phrases.WEATHERS[Weather.SNOWING]
        return ({"snow": True, "view": View.SNOW} if snows else {"rain": True}), 1
    length = spoken(matches, at, _views())
    if length:
        view = _views()[said_of(matches, at, length)]
        return {"view": view, **({"snow": True} if match.text in {"snow", "snowfall"} else {})}, length
    for place, view in words.SEEN.items():
        if place_of(match) in phrases.ENVIRONMENTS[place]:
            return {"view": view}, 1
    return None


def _vantage(matches: Sequence[Match], context: Context) -> Found | None:
    """ "city view", "with sea view" of a room."""
    seen = _seen(matches, 0) if context.indoors else None
    if seen is None:
        return None
    used = seen[1] + (seen[1] < len(matches) and matches[seen[1]].text in {"view", "views"})
    said = said_of(matches, 0, used)
    return Found(used=used, told=seen[0]) if said.endswith(("view", "views")) else None


def _house(matches: Sequence[Match], context: Context) -> Found | None:
    """ "a kitchen, tuscan villa,": the house that a room is in, which is seen from within."""
    if not context.indoors or len(matches) < 2 or not matches[0].separator:
        return None
    end = next((k for k in range(1, len(matches)) if matches[k].separator), len(matches))
    said = matches[1:end]
    plain = all(match.part in {Part.STATE, Part.ADJECTIVE, Part.STYLE, Part.SCALE, None} for match in said)
    if not said or len(said) > 3 or said[-1].text not in words.HOUSES or not plain:
        return None
    looks = [look for look, many in words.LOOKS.items() if {m.text for m in said} & set(many.split("|"))]
    return Found(used=end, told={"look": looks[0]} if looks else {}, left=(matches[0],))


def _manner(matches: Sequence[Match], context: Context) -> Found | None:
    """ "a hotel lobby, art deco", "a kitchen in the 1960s": the room's look, said after it."""
    if not context.indoors:
        return None
    led = said_of(matches, 0, 2) in {"in the", "from the", "of the"}
    start = 2 if led else 1
    if not led and not matches[0].separator:
        return None
    for look, many in words.LOOKS.items():
        length = spoken(matches, start, frozenset(many.split("|")))
        end = start + length
        if length and (end == len(matches) or matches[end].separator):
            return Found(used=end, told={"look": look}, left=() if led else (matches[0],))
    return None


def _outlook(matches: Sequence[Match], context: Context) -> Found | None:
    """ "overlooking the sea", "open to a mossy garden"."""
    length = spoken(matches, 0, words.SIGHTS) if context.indoors else 0
    at = length
    while length and at < len(matches) and at < length + 4:
        seen = _seen(matches, at)
        if seen is not None:
            return Found(used=at + seen[1], told=seen[0])
        if matches[at].separator or matches[at].noun:
            return None
        at += 1
    return None


def _floor(matches: Sequence[Match], context: Context) -> Found | None:
    found = _qualified(matches, words.FLOORS) if context.indoors else None
    if found is None:
        return None
    qualities, head, used = found
    tokens = _tokens(qualities, head)
    named = [words.FLOORINGS[token] for token in tokens if token in words.FLOORINGS]
    colour = _colour_of(qualities) or next((colour for _, colour in named if colour is not None), None)
    shades = [_SHADES[token] for token in tokens if token in _SHADES]
    if colour is None and shades and named and named[0][0] is Flooring.BOARDS:
        colour = shades[0]
    pied = "black and white" in [m.text for m in qualities]
    if not named and colour is None and not pied:
        return None
    kinds = [kind for kind, _ in named]
    kind = Flooring.CHEQUERED if pied else kinds[0] if kinds else None
    if colour is not None and {"light", "pale"} & set(tokens):
        colour = _toward(colour, 1.0)
    elif colour is not None and "dark" in tokens:
        colour = _toward(colour, 0.0)
    return Found(used=used, told={"flooring": kind, "floor": colour})


def _toward(colour: RGB, end: float) -> RGB:
    r, g, b = (channel + (end - channel) * 0.35 for channel in colour)
    return r, g, b


def _walls(matches: Sequence[Match], context: Context) -> Found | None:
    found = _qualified(matches, words.WALLS) if context.indoors else None
    if found is None:
        return None
    qualities, head, used = found
    said = (*_tokens(qualities, head), head, *(match.text for match in qualities))
    kinds = [words.COVERINGS[t] for t in said if t in words.COVERINGS]
    laid = [words.FLOORINGS[token] for token in _tokens(qualities, "") if token in _LAID]
    walled = _WALLED.intersection(match.text for match in matches[used:][:3])
    if laid and head in {"tiles", "tile", "tiling"} and not walled:
        # "terrazzo tiles" of a bathroom are on its floor
        return Found(used=used, told={"flooring": laid[0][0], "floor": _colour_of(qualities) or laid[0][1]})
    plain = (
        head in _PLAIN_WALLS and _colour_of(qualities) is not None and not _BUILT.intersection(_tokens(qualities, ""))
    )
    if not (kinds or plain) or (used < len(matches) and matches[used].text in words.FLOORS):
        return None
    if not kinds:
        return Found(used=used, told={"wall": _colour_of(qualities)})
    return Found(used=used, told={"covering": kinds[0], "wall": _colour_of(qualities)})


def _sloped(matches: Sequence[Match], context: Context) -> Found | None:
    """ "under a sloped attic roof" of a room that is no attic otherwise."""
    if not context.indoors or context.use is Use.ATTIC:
        return None
    start = 0
    while start < len(matches) and start < 3 and matches[start].text in {"under", "beneath", "with", "a", "the"}:
        start += 1
    length = spoken(matches, start, words.SLOPES)
    alone = start + length == len(matches) or not matches[start + length].noun or place_of(matches[start + length])
    return Found(used=start + length, told={"sloped": True}) if length and alone else None


def _overhead(matches: Sequence[Match], context: Context) -> Found | None:
    """ "wooden beams", "up to the ceiling", "in the corner"."""
    if not context.indoors:
        return None
    start = 0
    while start < min(3, len(matches)) and matches[start].text in {
        "up",
        "to",
        "from",
        "the",
        "a",
        "under",
        "on",
        "with",
    }:
        start += 1
    for heads, told in ((words.BEAMS, {"beams": True}), (words.CEILINGS, {})):
        found = _qualified(matches, heads, start)
        if found is not None:
            return Found(used=found[2], told=dict(told))
    if matches[0].text in {"poster", "posters"} and len(matches) > 1 and matches[1].text.startswith("on the wall"):
        return Found(used=2)
    corner = [match.text for match in matches[:3]]
    if corner[:1] == ["in"] and len(corner) == 3 and corner[2] in {"corner", "corners", "middle", "center", "centre"}:
        more = [match.text for match in matches[3:6]]
        return Found(used=6 if more == ["of", "the", "room"] else 3)
    return None


def _rug(matches: Sequence[Match], context: Context) -> Found | None:
    found = _qualified(matches, words.RUGS) if context.indoors else None
    if found is None or (found[2] < len(matches) and matches[found[2]].noun):
        return None
    tokens = set(_tokens(*found[:2]))
    shape = True if tokens & {"round", "circular", "oval"} else False if tokens & {"persian", "oriental"} else None
    return Found(used=found[2], told={"rug": True, "round_rug": shape, "rug_colour": _colour_of(found[0])})


def _festooned(matches: Sequence[Match], context: Context) -> Found | None:
    """ "fairy lights", "string lights on the wall"."""
    word = matches[0].word
    if not context.indoors or word is None or word.target != "string of lights":
        return None
    used = 1
    ahead = matches[used : used + 2]
    if len(ahead) > 1 and ahead[0].text in words.OVER_THINGS and ahead[1].part is Part.DETERMINER:
        # "fairy lights above a bed" are on the wall there
        comma = replace(ahead[0], text=",", meaning=None, word=None, separator=True)
        return Found(used=used + 1, told={"festoon": True}, left=(comma,))
    if used < len(matches) and matches[used].text in words.ALONG_WALLS:
        used += 1
    ended = used == len(matches) or matches[used].separator or matches[used].part is Part.TIME
    ended = ended or matches[used].text in {"and", "above"}
    return Found(used=used, told={"festoon": True}) if ended else None


def _tubed(matches: Sequence[Match], context: Context) -> Found | None:
    """ "neon tubes", "green fluorescent light": the light keeps its colour."""
    if not context.indoors or matches[0].text not in words.TUBES:
        return None
    lit = len(matches) > 1 and matches[1].text in words.TUBE_LIGHTS
    light = lit and matches[1].text.startswith("light")
    return Found(used=1 + lit, told={"tubes": True}, left=(matches[1],) if light else ())


def _fixture(matches: Sequence[Match], context: Context) -> Found | None:
    """ "shelves full of jars" of a pharmacy, which has them: unless they are counted or in a colour."""
    start = 0
    while start < min(3, len(matches)) and (
        matches[start].part in {Part.DETERMINER, Part.SCALE, Part.ADJECTIVE}
        or describes(matches[start])
        # "oak barrels" are no tree
        or matches[start].text in _OF_WOOD
    ):
        if matches[start].text in {"a", "an"} and context.use is None:
            return None
        start += 1
    length = spoken(matches, start, context.fixtures)
    if not length:
        return None
    at = start + length
    if at < len(matches) and matches[at].text in {"full of", "filled with", "of", "and", "with"}:
        more = spoken(matches, at + 1, context.fixtures)
        at += 1 + more if more else 0
        full = matches[start + length].text in {"full of", "filled with"}
        if not more and full and at + 1 < len(matches) and matches[at + 1].noun:
            at += 2
    return Found(used=at) if at == len(matches) or not matches[at].noun else None


def _curtains(matches: Sequence[Match], context: Context) -> Found | None:
    found = _qualified(matches, words.CURTAINS) if context.indoors else None
    if found is None or (found[2] < len(matches) and matches[found[2]].noun):
        return None
    return Found(used=found[2], told={"curtains": True, "curtain_colour": _colour_of(found[0])})


def _cabinets(matches: Sequence[Match], context: Context) -> Found | None:
    found = _qualified(matches, words.CABINETS) if context.kitchen else None
    return None if found is None else Found(used=found[2], told={"cabinets": _colour_of(found[0])})


def _upkept(matches: Sequence[Match], context: Context) -> Found | None:
    """ "a flooded library", "a bedroom, messy", "peeling paint": of the room, unless a thing's noun follows."""
    length = spoken(matches, 0, upkeeps()) if context.indoors else 0
    if not length:
        return None
    at = length
    plain = {Part.ADJECTIVE, Part.SCALE, Part.COLOUR}
    while at < len(matches) and (matches[at].part in plain or describes(matches[at])):
        at += 1
    named = at < len(matches) and matches[at].noun and not place_of(matches[at])
    if named and not (at + 1 < len(matches) and place_of(matches[at + 1])):
        return None
    upkeep = upkeeps()[said_of(matches, 0, length)]
    if upkeep in BARELY and not (at < len(matches) and place_of(matches[at])) and "light" not in matches[0].text:
        return None
    rest = matches[length:]
    if rest and rest[0].text in {"with", "by", "in"} and len(rest) > 1 and rest[1].text in words.GROWTH:
        length += 2
    leads = at < len(matches) and not matches[at].separator
    return Found(used=length, told={"upkeep": frozenset({upkeep})}, leads=leads)


def _bare(matches: Sequence[Match], context: Context) -> Found | None:
    without = matches[0].part is Part.WITHOUT and len(matches) > 1 and matches[1].text in words.FURNITURE
    return Found(used=2, told={"bare": True, "rug": False}) if context.indoors and without else None


def _upended(matches: Sequence[Match], context: Context) -> Found | None:
    """ "a room where everything is upside down"."""
    if not (context.indoors and context.everything):
        return None
    texts = [match.text for match in matches[:5]]
    for said in (["where", "everything", "is", "upside", "down"], ["everything", "is", "upside", "down"],
                 ["with", "everything", "upside", "down"], ["where", "everything", "is", "upside-down"]):  # fmt: skip
        if texts[: len(said)] == said:
            return Found(used=len(said), told={"upended": True})
    return None


_RULES: tuple[_Rule, ...] = (
    _seats,
    _tubed,
    _festooned,
    _passing,
    _fixture,
    _upkept,
    _bare,
    _upended,
    pendant,
    _cabinets,
    _curtains,
    blinds,
    taps,
    _sight,
    _vantage,
    _house,
    _manner,
    _sloped,
    _outlook,
    _window,
    door,
    _floor,
    _rug,
    _walls,
    _overhead,
)
