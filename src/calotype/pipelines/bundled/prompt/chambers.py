"""Chambers: the room that a prompt names, by its use or its look, and the place that it is laid out as."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from calotype.pipelines.bundled.ambience import Environment
from calotype.pipelines.bundled.footing import INDOORS
from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.prompt import furnishwords as words
from calotype.pipelines.bundled.prompt.colours import shade
from calotype.pipelines.bundled.prompt.glossary import Meaning, Part
from calotype.pipelines.bundled.prompt.lexicon import PLACES
from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.rooms import Covering, Look, Room, Use
from calotype.pipelines.bundled.scene import COLOUR_RGB, RGB, Colour

ROOMS = frozenset(
    phrase
    for place in (
        Environment.ROOM, Environment.KITCHEN, Environment.BEDROOM, Environment.LIBRARY, Environment.CAFE,
        Environment.HALL,
    )
    for phrase in phrases.ENVIRONMENTS[place]
)  # fmt: skip
_PLAIN = frozenset(
    {"a room", "a living room", "a bedroom", "an old room", "a cozy room", "an office", "a sunny bedroom"}
)
"""Of these "empty" means that nothing stands in them, of others that nobody is there."""
_LONGEST = 4
_WORKED = frozenset({"garage", "workshop", "repair shop", "garden shed", "potting shed", "forge", "smithy"})
_OUTER = frozenset("roof sign door doors garden chimney facade snow driveway trees yard thatch ivy gate".split())
"""What is seen of a building from outside."""
_LIFTS = frozenset({"elevator", "lift"})
_INNARDS = frozenset({"inside", "interior", "insides"})
INTO = Meaning(part=Part.JOIN, value="in")
_INDOOR = frozenset(phrase for place in INDOORS for phrase in phrases.ENVIRONMENTS[place])


def _inverted(table: Mapping[Use, str]) -> dict[str, Use]:
    """Of owners there is no ending in the matches: "blacksmith's forge" comes as two words."""
    spelled = {word: use for use, many in table.items() for word in many.split("|")}
    return {word.replace("'s", ""): use for word, use in spelled.items()} | spelled


@cache
def _uses() -> dict[str, Use]:
    return _inverted(words.USES)


@cache
def _openings() -> frozenset[str]:
    """The first words of them: of most words nothing more is looked up."""
    return frozenset(word.partition(" ")[0] for word in _uses())


@cache
def _inner() -> dict[str, Use]:
    return _inverted(words.INNER)


@cache
def _looks() -> dict[str, Look]:
    return {word: look for look, many in words.LOOKS.items() for word in many.split("|")}


def place_of(match: Match) -> str:
    """The trained phrase of a place; empty where it is none."""
    if match.part is Part.PLACE and match.meaning is not None:
        return match.meaning.value
    return match.word.target if match.word is not None and match.word.sense in PLACES else ""


def colour_of(match: Match) -> RGB:
    """The shade that a match of a colour names."""
    assert match.meaning is not None
    return shade(match.text) or COLOUR_RGB[Colour(match.meaning.value)]


def spoken(matches: Sequence[Match], at: int, table: Collection[str]) -> int:
    """How many matches from there on make the longest phrase of the table."""
    for length in range(min(_LONGEST, len(matches) - at), 0, -1):
        window = matches[at : at + length]
        if not any(match.separator for match in window) and " ".join(match.text for match in window) in table:
            return length
    return 0


def said_of(matches: Sequence[Match], at: int, length: int) -> str:
    return " ".join(match.text for match in matches[at : at + length])


def is_roofed(matches: Sequence[Match]) -> bool:
    """Whether the prompt names a room."""
    return any(
        place_of(match) in ROOMS or (match.text.partition(" ")[0] in _openings() and spoken(matches, at, _uses()))
        for at, match in enumerate(matches)
    )


def chamber(matches: list[Match]) -> tuple[list[Match], Room]:
    """The first room that is named by its use becomes the place that it is laid out as; the looks before a room are its
    own."""
    matches = _entered(matches)
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
            place = Match(text=said_of(matches, at, length), span=span, meaning=Meaning(part=Part.PLACE, value=phrase))
            if place.text.endswith("window"):
                out = _before_window(out, span)
            out, look = _look_before(out)
            out, told = _painted(out)
            room = replace(room, **told)
            if (
                out
                and out[0].text in words.INSIDE
                and all(match.part is Part.DETERMINER or describes(match) for match in out[1:])
            ):
                # "inside an old church" opens the prompt
                out = out[1:]
            out.append(place)
            kind = place.text.partition(" ")[0] if use is Use.CORRIDOR and " " in place.text else ""
            kind = place.text if use is Use.LOBBY else kind
            if use is Use.CORRIDOR and not kind and out[:-1] and out[-2].text in words.CORRIDORS:
                kind = out.pop(-2).text
            room = replace(room, use=use, look=look or _own_look(place.text), kind=kind)
            at = end
            continue
        if matches[at].text == "empty room":
            # elsewhere it is a mood
            empty = replace(matches[at], text="room", meaning=Meaning(part=Part.PLACE, value="a room"), word=None)
            room, matches = replace(room, bare=True), [*matches[:at], empty, *matches[at + 1 :]]
        if place_of(matches[at]) in ROOMS:
            out, look = _look_before(out)
            bare = bool(out) and out[-1].text in words.EMPTY
            if bare:
                out.pop()
            out, told = _painted(out)
            room = replace(
                room, **told, look=room.look or look, bare=room.bare or (bare and place_of(matches[at]) in _PLAIN)
            )
        elif matches[at].text in words.STYLED and out and _look_of(out)[0] and _room_ahead(matches):
            look, length = _look_of(out)
            del out[len(out) - length :]
            room = replace(room, look=look)
            at += 1
            continue
        out.append(matches[at])
        at += 1
    return out, room


def _entered(matches: list[Match]) -> list[Match]:
    """ "the inside of a mosque" as "inside a mosque"."""
    for at in range(len(matches) - 2):
        if matches[at].text in _INNARDS and matches[at + 1].text == "of":
            start = at - (at > 0 and matches[at - 1].part is Part.DETERMINER)
            return [*matches[:start], replace(matches[at], text="inside", meaning=INTO, word=None), *matches[at + 2 :]]
        if matches[at].text in {"inside of", "interior of", "the interior of"}:
            kept = [*matches]
            kept[at] = replace(matches[at], text="inside", meaning=INTO, word=None)
            return kept
    return matches


def _painted(out: Sequence[Match]) -> tuple[list[Match], dict[str, Any]]:
    """The matches without the colours that end them, which are a room's: "a pink bedroom", "a red brick kitchen"."""
    end = len(out)
    while end and out[end - 1].part is Part.COLOUR:
        end -= 1
    colours = out[end:]
    told: dict[str, Any] = {"wall": colour_of(colours[0])} if colours else {}
    if any(match.text == "brick" for match in colours):
        told = {"covering": Covering.BRICK}
    return list(out[:end]), told


def _room_ahead(matches: Sequence[Match]) -> bool:
    return any(place_of(match) in ROOMS or match.text in _uses() for match in matches)


def _own_look(text: str) -> Look | None:
    first = text.partition(" ")[0]
    return {"hospital": Look.CLINICAL, "old": Look.VICTORIAN, "medieval": Look.RUSTIC}.get(first)


def _use_at(matches: Sequence[Match], at: int) -> tuple[Use, int, bool] | None:
    """The use that the matches from there on name, how many say it, and whether "interior" follows."""
    length = spoken(matches, at, _uses())
    if length:
        following = matches[at + length] if at + length < len(matches) else None
        further = following is not None and _uses().get(following.text) is Use.CORRIDOR
        interior = following is not None and following.text in {"interior", "scene", "setting"}
        compound = following is not None and following.noun and not interior and place_of(following) == ""
        if following is not None and following.text in words.SIGNED:
            return None
        talk = following is not None and following.part is Part.TALK
        if not further and (not compound or talk) and not _stands(matches, at, length):
            return _uses()[said_of(matches, at, length)], length, interior
    length = spoken(matches, at, _inner())
    if not length:
        return None
    following = matches[at + length] if at + length < len(matches) else None
    if following is not None and following.text in {"interior", "inside"}:
        return _inner()[said_of(matches, at, length)], length, True
    back = at - 1
    while back >= 0 and (
        matches[back].part in {Part.DETERMINER, Part.ADJECTIVE, Part.SCALE, Part.STATE}
        or describes(matches[back])
        or matches[back].text in _looks()
    ):
        back -= 1
    lead = matches[back].text if back >= 0 else ""
    within = lead in words.INSIDE - {"of"} or (lead == "of" and back and "interior" in matches[back - 1].text)
    said = said_of(matches, at, length)
    within = within or (lead == "at" and said in words.HALLS)
    if said in words.HALLS and any(match.text in words.APRON for match in matches):
        # "planes at an airport" are out of doors
        return None
    glazed = words.INNER[Use.HOTHOUSE] == said
    if said in _LIFTS and following is not None and following.text in words.HOLDING:
        # "an elevator with people"
        return Use.LIFT, length, False
    if glazed and following is not None and following.text in words.HOLDING:
        # "a greenhouse with tomatoes" is seen from within
        return Use.HOTHOUSE, length, False
    compound = following is not None and following.noun
    if back < 0 and not compound and any(match.text in words.FURNISHED for match in matches[at + length :]):
        # "abandoned greenhouse, a white piano in the middle"
        return _inner()[said_of(matches, at, length)], length, False
    return (_inner()[said_of(matches, at, length)], length, False) if within and not compound else None


def _stands(matches: Sequence[Match], at: int, length: int) -> bool:
    """Whether a room is a building here, and is seen from outside ("a shed in a field", "a house with a garage"), or no
    room ("a charcoal study of a horse")."""
    said = said_of(matches, at, length)
    back = at - 1
    while back >= 0 and (
        matches[back].part in {Part.DETERMINER, Part.ADJECTIVE, Part.SCALE, Part.COLOUR} or describes(matches[back])
    ):
        back -= 1
    lead = matches[back].text if back >= 0 else ""
    after = matches[at + length].text if at + length < len(matches) else ""
    if said == "study":
        return after == "of" or lead in words.MEDIA
    if said not in words.BUILT or lead in words.INSIDE:
        return False
    if after == "with" and said in _WORKED and not any(match.text in _OUTER for match in matches[at + length :]):
        # "a garage with a car"
        return False
    outside = any(place_of(match) not in {"", *words.PHRASES.values(), *_INDOOR} for match in matches)
    return outside or lead in words.BESIDE or after in words.BESIDE


def describes(match: Match) -> bool:
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
    return [*kept, *rest, Match(text="in", span=span, meaning=INTO)]


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
        if last is None or not (last.part in {Part.ADJECTIVE, Part.SCALE} or describes(last)):
            break
        passed.insert(0, kept.pop())
    return [*kept, *passed], look
