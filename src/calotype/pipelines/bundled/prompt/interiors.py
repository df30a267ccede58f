"""Interiors: the words for rooms, their walls, floors and windows, taken out of the prompt so that no thing, and no
other place, is made of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
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
from calotype.pipelines.bundled.prompt.glossary import NUMERALS, Meaning, Part
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE
from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.prompt.upkeep import upkeeps
from calotype.pipelines.bundled.rooms import RGB, Flooring, Glass, Look, Room, Upkeep, Use, View

_WITHIN = frozenset(phrase for place in INDOORS for phrase in phrases.ENVIRONMENTS[place])
_LOOSE = frozenset("with in of and on by a an the featuring has having under from against".split())
"""Left before what was taken out, these lead nowhere."""


@dataclass(frozen=True, kw_only=True)
class _Context:
    indoors: bool
    """A room is named."""
    windowed: bool
    """Somebody or something is at a window."""
    placed: bool
    outdoors: bool
    use: Use | None
    fixtures: frozenset[str]
    """Words for what is built into the room."""
    kitchen: bool
    living: bool
    everything: bool
    """The prompt speaks of everything."""


@dataclass(frozen=True, kw_only=True)
class _Found:
    used: int
    told: dict[str, Any] = field(default_factory=dict)
    left: tuple[Match, ...] = ()
    """What stands there now."""


_Rule = Callable[[Sequence[Match], _Context], _Found | None]


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
    back = at - 1
    while back >= 0 and (
        matches[back].part in {Part.DETERMINER, Part.ADJECTIVE, Part.TIME} or describes(matches[back])
    ):
        back -= 1
    back -= back >= 0 and matches[back].text in words.TOWARD
    return back >= 0 and matches[back].text in words.WINDOWS


def _fixtures(use: Use | None, *, library: bool) -> frozenset[str]:
    said = words.FIXTURES.get(use, "") if use is not None or library else ""
    return frozenset(said.split("|")) - {""}


def interior(matches: Sequence[Match]) -> tuple[list[Match], Room]:
    """The matches without what they say of a room, and all of that; the room itself stays as the place that it is laid
    out as."""
    kept, room = chamber(list(matches))
    if room.look is Look.ABANDONED and any(upkeeps().get(match.text) is Upkeep.RUINED for match in matches):
        room = replace(room, upkeep=frozenset({Upkeep.RUINED}))
    kept, room = _afterwards(kept, room)
    context = _Context(
        indoors=any(place_of(match) in ROOMS for match in kept),
        placed=any(place_of(match) and not _is_view(kept, k) for k, match in enumerate(kept)),
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
        rules = _RULES if not out or out[-1].part not in {Part.COLOUR, Part.COUNT} else _RULES[1:]
        found = None if refused else next((f for f in (rule(kept[at:], context) for rule in rules) if f), None)
        if found is None:
            out.append(kept[at])
            at += 1
            continue
        if not found.left:
            while out and out[-1].text in _LOOSE:
                out.pop()
        out.extend(found.left)
        told = found.told
        if "upkeep" in told:
            told = {"upkeep": room.upkeep | told["upkeep"]}
        room = replace(room, **told)
        at += found.used
    return out, room


def _afterwards(matches: list[Match], room: Room) -> tuple[list[Match], Room]:
    """ "a bedroom, dark blue": a colour alone after a room is its walls'."""
    for at in range(len(matches) - 2):
        ended = at + 3 == len(matches) or matches[at + 3].separator
        colour = matches[at + 2]
        if place_of(matches[at]) in ROOMS and matches[at + 1].separator and colour.part is Part.COLOUR and ended:
            return [*matches[: at + 1], *matches[at + 3 :]], replace(room, wall=colour_of(colour))
    return matches, room


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


def _window(matches: Sequence[Match], context: _Context) -> _Found | None:
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
            return _Found(used=used, told={"glass": Glass.WIDE})
        place = () if context.placed else _placed(matches[0], "a living room")
        return _Found(used=used, told={"use": Use.SILL, **_panes(qualities, head)}, left=place)
    if any(match.text in words.NOT_OURS for match in qualities) and not context.indoors:
        return None
    if used < len(matches) and (matches[used].noun or matches[used].text == "of"):
        return None
    told: dict[str, Any] = {"skylight": True} if head in words.SKYLIGHTS else _panes(qualities, head)
    seen = _beyond(matches, used)
    if seen is not None:
        told |= seen[0]
        used = seen[1]
    if any(match.part is Part.WEATHER for match in qualities):
        told["rain"] = True
    if context.indoors:
        return _Found(used=used, told=told)
    if lead and context.living and not any(match.noun for match in qualities):
        told.setdefault("glass", Glass.WIDE)
        return _Found(used=used, told=told, left=() if context.placed else _placed(matches[0], "a living room"))
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
    odd = [shape for shape in shapes if shape is not Glass.WIDE]
    return {"glass": (odd or shapes)[0]} if shapes else {}


def _sight(matches: Sequence[Match], context: _Context) -> _Found | None:
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
    return _Found(used=at, told=told)


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


def _vantage(matches: Sequence[Match], context: _Context) -> _Found | None:
    """ "city view", "with sea view" of a room."""
    seen = _seen(matches, 0) if context.indoors else None
    if seen is None:
        return None
    used = seen[1] + (seen[1] < len(matches) and matches[seen[1]].text in {"view", "views"})
    said = said_of(matches, 0, used)
    return _Found(used=used, told=seen[0]) if said.endswith(("view", "views")) else None


def _house(matches: Sequence[Match], context: _Context) -> _Found | None:
    """ "a kitchen, tuscan villa,": the house that a room is in, which is seen from within."""
    if not context.indoors or len(matches) < 2 or not matches[0].separator:
        return None
    end = next((k for k in range(1, len(matches)) if matches[k].separator), len(matches))
    said = matches[1:end]
    plain = all(match.part in {Part.STATE, Part.ADJECTIVE, Part.STYLE, Part.SCALE, None} for match in said)
    if not said or len(said) > 3 or said[-1].text not in words.HOUSES or not plain:
        return None
    looks = [look for look, many in words.LOOKS.items() if {m.text for m in said} & set(many.split("|"))]
    return _Found(used=end, told={"look": looks[0]} if looks else {}, left=(matches[0],))


def _manner(matches: Sequence[Match], context: _Context) -> _Found | None:
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
            return _Found(used=end, told={"look": look}, left=() if led else (matches[0],))
    return None


def _outlook(matches: Sequence[Match], context: _Context) -> _Found | None:
    """ "overlooking the sea", "open to a mossy garden"."""
    length = spoken(matches, 0, words.SIGHTS) if context.indoors else 0
    at = length
    while length and at < len(matches) and at < length + 4:
        seen = _seen(matches, at)
        if seen is not None:
            return _Found(used=at + seen[1], told=seen[0])
        if matches[at].separator or matches[at].noun:
            return None
        at += 1
    return None


def _floor(matches: Sequence[Match], context: _Context) -> _Found | None:
    found = _qualified(matches, words.FLOORS) if context.indoors else None
    if found is None:
        return None
    qualities, head, used = found
    tokens = _tokens(qualities, head)
    named = [words.FLOORINGS[token] for token in tokens if token in words.FLOORINGS]
    colour = _colour_of(qualities) or next((colour for _, colour in named if colour is not None), None)
    if not named and colour is None:
        return None
    kinds = [kind for kind, _ in named]
    kind = Flooring.CHEQUERED if "black and white" in [m.text for m in qualities] else kinds[0] if kinds else None
    if colour is not None and {"light", "pale"} & set(tokens):
        colour = _toward(colour, 1.0)
    elif colour is not None and "dark" in tokens:
        colour = _toward(colour, 0.0)
    return _Found(used=used, told={"flooring": kind, "floor": colour})


def _toward(colour: RGB, end: float) -> RGB:
    r, g, b = (channel + (end - channel) * 0.35 for channel in colour)
    return r, g, b


def _walls(matches: Sequence[Match], context: _Context) -> _Found | None:
    found = _qualified(matches, words.WALLS) if context.indoors else None
    if found is None:
        return None
    qualities, head, used = found
    kinds = [words.COVERINGS[t] for t in (*_tokens(qualities, head), head) if t in words.COVERINGS]
    if not kinds or (used < len(matches) and matches[used].text in words.FLOORS):
        return None
    return _Found(used=used, told={"covering": kinds[0], "wall": _colour_of(qualities)})


def _overhead(matches: Sequence[Match], context: _Context) -> _Found | None:
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
            return _Found(used=found[2], told=dict(told))
    if matches[0].text in {"poster", "posters"} and len(matches) > 1 and matches[1].text.startswith("on the wall"):
        return _Found(used=2)
    corner = [match.text for match in matches[:3]]
    if corner[:1] == ["in"] and len(corner) == 3 and corner[2] in {"corner", "corners", "middle", "center", "centre"}:
        more = [match.text for match in matches[3:6]]
        return _Found(used=6 if more == ["of", "the", "room"] else 3)
    return None


def _rug(matches: Sequence[Match], context: _Context) -> _Found | None:
    found = _qualified(matches, words.RUGS) if context.indoors else None
    if found is None or (found[2] < len(matches) and matches[found[2]].noun):
        return None
    tokens = set(_tokens(*found[:2]))
    shape = True if tokens & {"round", "circular", "oval"} else False if tokens & {"persian", "oriental"} else None
    return _Found(used=found[2], told={"rug": True, "round_rug": shape, "rug_colour": _colour_of(found[0])})


def _pendant(matches: Sequence[Match], context: _Context) -> _Found | None:
    """ "three pendant lamps", "a lamp hanging above the table"."""
    if not context.indoors:
        return None
    start = 0
    while start < len(matches) and start < 4 and not matches[start].noun and not matches[start].separator:
        if matches[start].text in words.HANGING:
            break
        start += 1
    if start == len(matches):
        return None
    lead = list(matches[:start])
    colour = _colour_of(lead)
    count = next((NUMERALS.get(m.meaning.value, 3) for m in lead if m.part is Part.COUNT and m.meaning is not None), 0)
    hung = matches[start].text in words.HANGING and not matches[start].separator
    at = start + 1 if hung else start
    length = spoken(matches, at, words.LAMPS)
    if not length:
        return None
    named = said_of(matches, at, length)
    plural = named.endswith("s")
    at += length
    if named.startswith("pendant "):
        over = at < len(matches) and matches[at].text in {"above", "over"}
        it = over and at + 1 < len(matches) and (matches[at + 1].part is Part.PRONOUN or matches[at + 1].text == "it")
        ended = over and (at + 1 == len(matches) or matches[at + 1].separator)
        row = said_of(matches, at, 3) == "in a row"
        used = at + (2 if it else 1 if ended else 3 if row else 0)
        return _Found(used=used, told=_lamps(count, colour, plural=plural))
    if not hung:
        texts = [match.text for match in matches[at : at + 5]]
        alone = len(texts) < 2 or matches[at + 1].separator
        if not texts or not (texts[0] in words.HANGING or (texts[0] == "above" and alone)):
            return None
        at += 1
        if texts[1:4] == ["from", "the", "ceiling"]:
            at += 3
        elif texts[0] not in {"above", "overhead"} and len(texts) > 1 and texts[1] in {"above", "over"}:
            at += 1
            while at < len(matches) and matches[at].part is Part.DETERMINER:
                at += 1
            if at < len(matches) and (matches[at].part is Part.PRONOUN or place_of(matches[at])):
                at += 1
            else:
                return _Found(used=at, told=_lamps(count, colour, plural=plural))
    return _Found(used=at, told=_lamps(count, colour, plural=plural))


def _lamps(count: int, colour: RGB | None, *, plural: bool) -> dict[str, Any]:
    return {"pendants": count or (3 if plural else 1), "pendant_colour": colour}


def _fixture(matches: Sequence[Match], context: _Context) -> _Found | None:
    """ "shelves full of jars" of a pharmacy, which has them: unless they are counted or in a colour."""
    start = 0
    while start < min(3, len(matches)) and (
        matches[start].part in {Part.DETERMINER, Part.SCALE, Part.ADJECTIVE} or describes(matches[start])
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
    return _Found(used=at) if at == len(matches) or not matches[at].noun else None


def _curtains(matches: Sequence[Match], context: _Context) -> _Found | None:
    found = _qualified(matches, words.CURTAINS) if context.indoors else None
    if found is None or (found[2] < len(matches) and matches[found[2]].noun):
        return None
    return _Found(used=found[2], told={"curtains": True, "curtain_colour": _colour_of(found[0])})


def _cabinets(matches: Sequence[Match], context: _Context) -> _Found | None:
    found = _qualified(matches, words.CABINETS) if context.kitchen else None
    return None if found is None else _Found(used=found[2], told={"cabinets": _colour_of(found[0])})


def _upkept(matches: Sequence[Match], context: _Context) -> _Found | None:
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
    rest = matches[length:]
    if rest and rest[0].text in {"with", "by", "in"} and len(rest) > 1 and rest[1].text in words.GROWTH:
        length += 2
    return _Found(used=length, told={"upkeep": frozenset({upkeep})})


def _bare(matches: Sequence[Match], context: _Context) -> _Found | None:
    without = matches[0].part is Part.WITHOUT and len(matches) > 1 and matches[1].text in words.FURNITURE
    return _Found(used=2, told={"bare": True, "rug": False}) if context.indoors and without else None


def _upended(matches: Sequence[Match], context: _Context) -> _Found | None:
    """ "a room where everything is upside down"."""
    if not (context.indoors and context.everything):
        return None
    texts = [match.text for match in matches[:5]]
    for said in (["where", "everything", "is", "upside", "down"], ["everything", "is", "upside", "down"],
                 ["with", "everything", "upside", "down"], ["where", "everything", "is", "upside-down"]):  # fmt: skip
        if texts[: len(said)] == said:
            return _Found(used=len(said), told={"upended": True})
    return None


_RULES: tuple[_Rule, ...] = (
    _fixture,
    _upkept,
    _bare,
    _upended,
    _pendant,
    _cabinets,
    _curtains,
    _sight,
    _vantage,
    _house,
    _manner,
    _outlook,
    _window,
    _floor,
    _rug,
    _walls,
    _overhead,
)
