"""Watching: who looks into a room through its window, and is seen from within."""

from __future__ import annotations

from collections.abc import Sequence

from calotype.pipelines.bundled.prompt.chambers import place_of
from calotype.pipelines.bundled.prompt.furnishwords import WINDOWS
from calotype.pipelines.bundled.prompt.glossary import Part
from calotype.pipelines.bundled.prompt.housing import inside, rooms
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, Lexicon
from calotype.pipelines.bundled.prompt.matching import Match

_GAZES = frozenset("looking peeking peering peeping staring gazing watching glancing glaring spying peeks".split())
_INTO = frozenset({"into", "in", "in through", "in at", "inside"})
_THROUGH = _INTO | {"through", "at", "from outside"}
_OPENINGS = WINDOWS | {"half door", "doorway", "open door", "hatch"}
_LIVING = frozenset({"animal", "bird", "person"})
_HOUSED = frozenset(
    "cat dog kitten puppy hamster rabbit parrot canary goldfish guinea pig mouse tabby corgi pug dachshund".split()
)
"""Animals that look out of windows."""
_LARGEST = frozenset({"giant", "huge", "enormous", "gigantic", "colossal"})
_BEFORE = frozenset({Part.DETERMINER, Part.ADJECTIVE, Part.SCALE, Part.COLOUR, Part.STATE})


def watched(matches: Sequence[Match], lexicon: Lexicon) -> tuple[list[Match], tuple[str, ...]]:
    """ "a moose looking through a kitchen window", "a giant peeking into a classroom through the window": the matches
    with the room alone, and the asset of who is at its window."""
    kept = list(matches)
    for at, match in enumerate(kept[:-3]):
        word = match.word
        gazes = word is not None and word.sense in DRAWABLE and kept[at + 1].text in _GAZES
        if word is None or not gazes or lexicon.kind(word) not in _LIVING:
            continue
        end = next((k for k in range(at + 2, min(at + 11, len(kept))) if kept[k].separator), min(at + 11, len(kept)))
        said = kept[at + 2 : end]
        led = said and said[0].text in _THROUGH
        opening = next((k for k, one in enumerate(said) if one.text in _OPENINGS), None)
        start = at
        while start and kept[start - 1].part in _BEFORE and not kept[start - 1].separator:
            start -= 1
        large = any(one.text in _LARGEST for one in kept[start:at])
        wild = lexicon.kind(word) != "person" and not _HOUSED & set(word.target.split())
        if not led or opening is None or not (wild or large or any(one.text in _INTO for one in said)):
            continue
        last = opening + 1
        owned = last < len(said) and said[last].text == "of"
        scope = said if owned else said[:last]
        room = next((one for one in scope if one.text in rooms() or place_of(one)), None)
        rest = kept[at + 2 + (len(said) if owned else last) :]
        here = room if room is not None and place_of(room) and room.text not in rooms() else None
        name = rooms().get(room.text, "living room") if room is not None else "living room"
        placed = inside(match, name) if here is None else [*inside(match, name)[:2], here]
        return [*kept[:start], *(placed if start else placed[2:]), *rest], (word.target,)
    return kept, ()
