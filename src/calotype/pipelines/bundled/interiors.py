"""Interiors: the words for rooms, their walls, floors and windows, taken out of the prompt so that no thing, and no
other place, is made of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from calotype.pipelines.bundled import furnishwords as words
from calotype.pipelines.bundled import phrases
from calotype.pipelines.bundled.colours import shade
from calotype.pipelines.bundled.footing import INDOORS
from calotype.pipelines.bundled.glossary import NUMERALS, Meaning, Part
from calotype.pipelines.bundled.lexicon import DRAWABLE, PLACES
from calotype.pipelines.bundled.matching import Match
from calotype.pipelines.bundled.rooms import RGB, Flooring, Glass, Look, Room, Use, View
from calotype.pipelines.bundled.scene import COLOUR_RGB, Colour, Environment
from calotype.pipelines.bundled.wordings import inverted

_ROOMS = frozenset(
    phrase
    for place in (
        Environment.ROOM, Environment.KITCHEN, Environment.BEDROOM, Environment.LIBRARY, Environment.CAFE,
        Environment.HALL,
    )
    for phrase in phrases.ENVIRONMENTS[place]
)  # fmt: skip
_WITHIN = frozenset(phrase for place in INDOORS for phrase in phrases.ENVIRONMENTS[place])
_PLAIN = frozenset(
    {"a room", "a living room", "a bedroom", "an old room", "a cozy room", "an office", "a sunny bedroom"}
)
"""Of these "empty" means that nothing stands in them, of others that nobody is there."""
_LOOSE = frozenset("with in of and on by a an the featuring has having under from against".split())
"""Left before what was taken out, these lead nowhere."""
_LONGEST = 4
_IN = Meaning(part=Part.JOIN, value="in")


@dataclass(frozen=True, kw_only=True)
class _Context:
    indoors: bool
    """A room is named."""
    outdoors: bool
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
def _uses() -> dict[str, Use]:
    return {word: Use(use) for word, use in inverted(words.USES).items()}


@cache
def _inner() -> dict[str, Use]:
    return {word: Use(use) for word, use in inverted(words.INNER).items()}


@cache
def _looks() -> dict[str, Look]:
    return {word: Look(look) for word, look in inverted(words.LOOKS).items()}


@cache
def _views() -> dict[str, View]:
    return {word: View(view) for word, view in inverted(words.VIEWS).items()}


def interior(matches: Sequence[Match]) -> tuple[list[Match], Room]:
    """The matches without what they say of a room, and all of that; the room itself stays as the place that it is laid
    out as."""
    kept, room = _named(list(matches))
    context = _Context(
        indoors=any(_place(match) in _ROOMS for match in kept),
        outdoors=any(_place(match) not in {"", *_WITHIN} for match in kept),
        kitchen=any(_place(match) in phrases.ENVIRONMENTS[Environment.KITCHEN] for match in kept),
        living=any(match.word is not None and match.word.sense in DRAWABLE for match in kept),
        everything=any(match.text == "everything" for match in kept),
    )
    out: list[Match] = []
    at = 0
    while at < len(kept):
        refused = bool(out) and out[-1].part is Part.WITHOUT
        found = None if refused else next((f for f in (rule(kept[at:], context) for rule in _RULES) if f), None)
        if found is None:
            out.append(kept[at])
            at += 1
            continue
        if not found.left:
            while out and out[-1].text in _LOOSE:
                out.pop()
        out.extend(found.left)
        room = replace(room, **found.told)
        at += found.used
    return out, room


def _place(match: Match) -> str:
    """The trained phrase of a place; empty where it is none."""
    if match.part is Part.PLACE and match.meaning is not None:
        return match.meaning.value
    return match.word.target if match.word is not None and match.word.sense in PLACES else ""


def _phrase(matches: Sequence[Match], at: int, table: Any) -> int:
    """How many matches from there on make the longest phrase of the table."""
    for length in range(min(_LONGEST, len(matches) - at), 0, -1):
        window = matches[at : at + length]
        if not any(match.separator for match in window) and " ".join(match.text for match in window) in table:
            return length
    return 0


def _said(matches: Sequence[Match], at: int, length: int) -> str:
    return " ".join(match.text for match in matches[at : at + length])


def _named(matches: list[Match]) -> tuple[list[Match], Room]:
    """The first room that is named by its use becomes the place that it is laid out as; the looks before a room are its
    own."""
    room, out, at = Room(), list[Match](), 0
    while at < len(matches):
        used = _use_at(matches, at)
        if used is not None and room.use is None:
            use, length, lead = used
            end = at + length
            if lead:
                end += 1
            span = (matches[at].span[0], matches[end - 1].span[1])
            phrase = words.PHRASES.get(use, "a room")
            place = Match(text=_said(matches, at, length), span=span, meaning=Meaning(part=Part.PLACE, value=phrase))
            if place.text.endswith("window"):
                out = _before_window(out, span)
            out, look = _look_before(out)
            out.append(place)
            kind = place.text.partition(" ")[0] if use is Use.CORRIDOR and " " in place.text else ""
            room = replace(room, use=use, look=look or _own_look(place.text), kind=kind)
            at = end
            continue
        if _place(matches[at]) in _ROOMS:
            out, look = _look_before(out)
            bare = bool(out) and out[-1].text in words.EMPTY
            if bare:
                out.pop()
            room = replace(room, look=room.look or look, bare=room.bare or (bare and _place(matches[at]) in _PLAIN))
        elif matches[at].text in words.STYLED and out and _look_of(out)[0] and _room_ahead(matches):
            look, length = _look_of(out)
            del out[len(out) - length :]
            room = replace(room, look=look)
            at += 1
            continue
        out.append(matches[at])
        at += 1
    return out, room


def _room_ahead(matches: Sequence[Match]) -> bool:
    return any(_place(match) in _ROOMS or match.text in _uses() for match in matches)


def _own_look(text: str) -> Look | None:
    first = text.partition(" ")[0]
    return {"hospital": Look.CLINICAL, "old": Look.VICTORIAN, "medieval": Look.RUSTIC}.get(first)


def _use_at(matches: Sequence[Match], at: int) -> tuple[Use, int, bool] | None:
    """The use that the matches from there on name, how many say it, and whether "interior" follows."""
    length = _phrase(matches, at, _uses())
    if length:
        following = matches[at + length] if at + length < len(matches) else None
        interior = following is not None and following.text in {"interior", "scene", "setting"}
        compound = following is not None and following.noun and not interior and _place(following) == ""
        talk = following is not None and following.part is Part.TALK
        if not compound or talk:
            return _uses()[_said(matches, at, length)], length, interior
    length = _phrase(matches, at, _inner())
    if not length:
        return None
    following = matches[at + length] if at + length < len(matches) else None
    if following is not None and following.text in {"interior", "inside"}:
        return _inner()[_said(matches, at, length)], length, True
    back = at - 1
    while back >= 0 and (
        matches[back].part in {Part.DETERMINER, Part.ADJECTIVE, Part.SCALE} or _describes(matches[back])
    ):
        back -= 1
    lead = matches[back].text if back >= 0 else ""
    within = lead in words.INSIDE - {"of"} or (lead == "of" and back and "interior" in matches[back - 1].text)
    compound = following is not None and following.noun
    return (_inner()[_said(matches, at, length)], length, False) if within and not compound else None


def _describes(match: Match) -> bool:
    """Whether it is an adjective without a meaning of its own here."""
    return match.word is not None and not match.noun and not match.separator and match.part is None


def _before_window(out: list[Match], span: tuple[int, int]) -> list[Match]:
    """ "looking out of a rainy train window" is in a train."""
    kept = list(out)
    rest: list[Match] = []
    while kept and kept[-1].part in {Part.DETERMINER, Part.ADJECTIVE, Part.SCALE, Part.WEATHER}:
        match = kept.pop()
        rest = [match, *rest] if match.part is Part.WEATHER else rest
    if kept and kept[-1].text in words.AT_WINDOWS:
        kept.pop()
    return [*kept, *rest, Match(text="in", span=span, meaning=_IN)]


def _look_of(out: Sequence[Match]) -> tuple[Look | None, int]:
    """The look that the last matches name, and how many do."""
    for length in (3, 2, 1):
        said = " ".join(match.text for match in out[-length:])
        if len(out) >= length and said in _looks():
            return _looks()[said], length
    return None, 0


def _look_before(out: Sequence[Match]) -> tuple[list[Match], Look | None]:
    """The matches without the looks that end them: "a cozy scandinavian living room"."""
    kept, passed = list(out), list[Match]()
    look: Look | None = None
    for _ in range(4):
        said, length = _look_of(kept)
        if said is not None:
            if all(match.part is not Part.COLOUR for match in kept[-length:]):
                look = look or said
                del kept[len(kept) - length :]
                continue
            break
        last = kept[-1] if kept else None
        if last is None or not (last.part in {Part.ADJECTIVE, Part.SCALE} or _describes(last)):
            break
        passed.insert(0, kept.pop())
    return [*kept, *passed], look


def _qualified(matches: Sequence[Match], heads: frozenset[str], at: int = 0) -> tuple[list[Match], str, int] | None:
    """What qualifies the first of the heads from there on, the head, and how many matches all that takes."""
    start = at
    while at < len(matches) and at - start < 6 and not matches[at].separator:
        length = _phrase(matches, at, heads)
        longer = length and at + length < len(matches) and matches[at + length].text in heads
        if length and not longer:
            return list(matches[start:at]), _said(matches, at, length), at + length
        match = matches[at]
        joins = match.text == "and" and at > start and matches[at - 1].part is Part.COLOUR
        qualifies = match.part in {
            Part.DETERMINER, Part.ADJECTIVE, Part.SCALE, Part.COLOUR, Part.TALK, Part.FINISH, Part.COUNT, Part.STYLE,
            Part.WEATHER,
        }  # fmt: skip
        nominal = match.text in words.FLOORINGS or match.text in words.COVERINGS or match.text in words.NOT_OURS
        if not (qualifies or nominal or joins or (match.part is None and not match.noun)):
            return None
        at += 1
    return None


def _colour_of(qualities: Sequence[Match]) -> RGB | None:
    for match in qualities:
        if match.part is Part.COLOUR and match.meaning is not None:
            return shade(match.text) or COLOUR_RGB[Colour(match.meaning.value)]
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
        place = () if context.indoors else _placed(matches[0], "a room")
        return _Found(used=used, told={"use": Use.SILL, **_panes(qualities, head)}, left=place)
    if any(match.text in words.NOT_OURS for match in qualities) and not context.indoors:
        return None
    if used < len(matches) and (matches[used].noun or matches[used].text == "of"):
        return None
    told = {"skylight": True} if head in words.SKYLIGHTS else _panes(qualities, head)
    if any(match.part is Part.WEATHER for match in qualities):
        told["rain"] = True
    if context.indoors:
        return _Found(used=used, told=told)
    if lead and context.living and not any(match.noun for match in qualities):
        told.setdefault("glass", Glass.WIDE)
        return _Found(used=used, told=told, left=_placed(matches[0], "a living room"))
    return None


def _placed(match: Match, phrase: str) -> tuple[Match, ...]:
    return (
        replace(match, text="in", meaning=_IN, word=None),
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
    length = _phrase(matches, at, words.BEYOND)
    if not length:
        return None
    alone = _said(matches, at, length) == "outside" and (at + length == len(matches) or matches[at + length].separator)
    glazed = _qualified(matches, words.WINDOWS | {"glass", "pane", "panes"}, at + length)
    if not glazed and not (alone and context.indoors):
        return None
    if not context.indoors and not (glazed and context.living):
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
        snows = match.meaning.value in phrases.WEATHERS[phrases.Weather.SNOWING]
        return ({"snow": True, "view": View.SNOW} if snows else {"rain": True}), 1
    length = _phrase(matches, at, _views())
    if length:
        view = _views()[_said(matches, at, length)]
        return {"view": view, **({"snow": True} if match.text in {"snow", "snowfall"} else {})}, length
    for place, view in words.SEEN.items():
        if _place(match) in phrases.ENVIRONMENTS[place]:
            return {"view": view}, 1
    return None


def _outlook(matches: Sequence[Match], context: _Context) -> _Found | None:
    """ "overlooking the sea", "open to a mossy garden"."""
    length = _phrase(matches, 0, words.SIGHTS) if context.indoors else 0
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
    length = _phrase(matches, at, words.LAMPS)
    if not length:
        return None
    plural = _said(matches, at, length).endswith("s")
    at += length
    if not hung:
        texts = [match.text for match in matches[at : at + 5]]
        if not texts or texts[0] not in words.HANGING:
            return None
        at += 1
        if texts[1:4] == ["from", "the", "ceiling"]:
            at += 3
        elif len(texts) > 1 and texts[1] in {"above", "over"}:
            at += 1
            while at < len(matches) and matches[at].part is Part.DETERMINER:
                at += 1
            if at < len(matches) and (matches[at].part is Part.PRONOUN or _place(matches[at])):
                at += 1
            else:
                return _Found(used=at, told=_lamps(count, colour, plural=plural), left=())
    return _Found(used=at, told=_lamps(count, colour, plural=plural))


def _lamps(count: int, colour: RGB | None, *, plural: bool) -> dict[str, Any]:
    return {"pendants": count or (3 if plural else 1), "pendant_colour": colour}


def _island(matches: Sequence[Match], context: _Context) -> _Found | None:
    """ "a kitchen with a marble island"."""
    found = _qualified(matches, words.ISLANDS) if context.kitchen else None
    return _Found(used=found[2], told={"island": True}) if found is not None else None


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
    _bare,
    _upended,
    _pendant,
    _island,
    _sight,
    _outlook,
    _window,
    _floor,
    _rug,
    _walls,
    _overhead,
)
