"""Happenings: an event or a site that a prompt names told as what is to be seen there.

"a birthday party in the garden" is a cake, balloons, gifts and children in a garden; what the prompt names of these
itself is not drawn twice, and where it says the place, there it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from calotype.pipelines.bundled import locales
from calotype.pipelines.bundled.prompt.customs import CUSTOMS
from calotype.pipelines.bundled.prompt.events import EVENTS
from calotype.pipelines.bundled.prompt.glossary import Part
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, PLACES, Lexicon
from calotype.pipelines.bundled.prompt.matching import Match, Matcher
from calotype.pipelines.bundled.prompt.sites import BARE, SITES
from calotype.pipelines.bundled.prompt.tokens import split


@dataclass(frozen=True, kw_only=True)
class Happening:
    """What an event or a site of one sort shows."""

    things: tuple[str, ...]
    """In words that are drawn, the most telling first."""
    place: str
    """Where it is if the prompt doesn't say."""
    bare: bool = False
    """With anything else in it, it is the place alone."""
    site: bool = False


_BEFORE = (
    r"(?:(?:having|attending|enjoying|celebrating|hosting|throwing|visiting|playing|at|during|in|on|for|to|from|of|with|"
    r"by|near|beside|inside)\s+)?(?:(?:an?|the|his|her|their|our|my|this)\s+)?"
)
_ENDED = (
    r"(?=\s*(?:$|[,.;:!?()–—-]\s|[,.;:!?()]|(?:in|on|at|by|with|under|near|during|from|outside|inside|and|as|while|where|"
    r"through|behind|beside|seen|after|before|over|along|next|full|around|against|above|below|style|early|"
    r"late|today|(?!(?:painting|drawing|clothing|building|setting|lighting|photography|ring|king|string)\b)"
    r"[a-z]+ing)\b))"
)
"""After an event its name goes no further: a birthday party hat is a hat."""
_NONE = re.compile(
    r"\b(?:no|not|never|without|nor|neither|except|instead of|no more|before|after|end of|toy|model|paper|lego|"
    r"search|third|political|hunting|rescue|war|"
    r"miniature|plastic|\w\S* (?:picture|photo|painting|poster|ticket|t-shirt|shirt|mug|cap)s? (?:of|for|with|from))"
    r"(?: (?:an?|any|the|my|our))?\s*$",
    re.I,
)
"""Before an event these deny it, put it into a picture, or make a toy of it."""
_SCREENED = re.compile(r"\s+on (?:the |an? )?(?:tv|television|screen|laptop|phone)\b", re.I)
_WATCHED = re.compile(r"\b(?:watching|seeing|filming|past|photographing|painting|drawing|through|passing)\s*$", re.I)
"""Who does so is not one of those who are seen."""
_WITHIN = re.compile(
    r"\s+(?:in|inside|at|outside|aboard|under|beneath|between|beside|near|by) "
    r"(?!(?:the )?(?:early |late )?(?:morning|evening|afternoon|night|dusk|dawn|noon|midnight|sunset|sunrise|winter|"
    r"summer|spring|autumn|fall|rain|style|full|progress|color|colour|black|watercolor|watercolour|oil|\d))"
    r"(?:an?|the|my|our|his|her|their)? ?\w+",
    re.I,
)
"""Somewhere, and no hour or manner."""
_EMPTY = re.compile(r"\b(?:empty|deserted|abandoned|closed|vacant)\s*$", re.I)
_INNARDS = re.compile(r"\b(?:inside|interior)(?: of)? (?:an? |the )?(?:\w+ )?$", re.I)
"""Of what is seen from within another reader knows more."""
_UPON = re.compile(
    r"\s+on (?!(?:(?:an?|the) )?(?:\w+ )?(?:morning|day|afternoon|evening|night|sunday|saturday|\w+day)\b)"
)
"""On a tree stump, and no Sunday morning."""
_PEOPLED = "person"
_BEASTS = frozenset({"animal", "bird"})
_ANYBODY = re.compile(r"\b(?:people|children)\b")
"""Whoever else is there takes their part: pandas have a picnic of their own."""


@cache
def _happenings() -> dict[str, Happening]:
    return {
        said: Happening(things=tuple(things.split("; ")), place=place, bare=many in BARE, site=many in SITES)
        for many, (things, place) in (EVENTS | CUSTOMS | SITES | BARE).items()
        for said in many.split("|")
    }


@cache
def _said() -> re.Pattern[str]:
    names = "|".join(re.escape(name) for name in sorted(_happenings(), key=len, reverse=True))
    return re.compile(rf"(?<![\w'’-]){_BEFORE}(?P<event>{names})(?![\w'’]){_ENDED}", re.I)


def staged(prompt: str, lexicon: Lexicon) -> str:
    """The prompt with the first event that it names told as what is to be seen there."""
    found = _event(prompt, lexicon)
    if found is None:
        return prompt
    happening = _happenings()[found["event"].lower()]
    before, after = prompt[: found.start()], prompt[found.end() :]
    matches = Matcher(tokens=split(f"{before}, {after}", lexicon.emojis).words, lexicon=lexicon).matches()
    things = _unsaid(happening, matches, lexicon, watched=_WATCHED.search(before) is not None)
    alone = not any(m.word is not None and m.word.sense in DRAWABLE for m in matches)
    if _EMPTY.search(before) or (happening.bare and not alone):
        things = []
    settled = bool(_UPON.match(after) or _WITHIN.match(after)) or any(_is_place(match) for match in matches)
    place = "" if settled else happening.place
    if not things and place:
        things, place = [place], ""
    seen = ", ".join(things)
    head = before.rstrip(" ,")
    # "a crowded christmas market": the adjective stays, and is about none of the things
    head = f"{head}, " if head else ""
    return f"{head}{seen}{after}{', ' + place if place else ''}"


def event_at(prompt: str, lexicon: Lexicon) -> tuple[int, int]:
    """The characters of the name of the event that is told so; of no event, none."""
    found = _event(prompt, lexicon)
    return found.span("event") if found is not None else (0, 0)


def _event(prompt: str, lexicon: Lexicon) -> re.Match[str] | None:
    """The first event that is named, where it is to be seen."""
    found = _said().search(prompt)
    if found is not None and _INNARDS.search(prompt[: found.start("event")]):
        return None
    if found is None or _NONE.search(prompt[: found.start("event")]) or _SCREENED.match(prompt[found.end() :]):
        return None
    before = prompt[: found.start()].rstrip()
    if found["event"].lower().endswith("ing") and before and before[-1] not in ",;:.":
        # "a dog surfing" does it
        return None
    # a fish market is no market of all sorts
    return None if " " not in found["event"] and _is_thing(before, found.group(), lexicon) else found


def _unsaid(happening: Happening, matches: Iterable[Match], lexicon: Lexicon, *, watched: bool) -> list[str]:
    """Those that the rest of the prompt does not name; nobody where it has people of its own who don't only watch, and
    of a site's animals none where it has animals of its own."""
    listed = list(matches)
    said = {m.word.target for m in listed if m.word is not None and m.word.sense in DRAWABLE}
    peopled = any(lexicon.nouns[name].kind == _PEOPLED for name in said)
    living = any(lexicon.nouns[name].living for name in said)
    beasts = happening.site and any(lexicon.nouns[name].kind in _BEASTS for name in said)
    left: list[str] = []
    for thing in happening.things:
        own = _assets(thing, lexicon)
        others = not watched and any(lexicon.nouns[name].kind == _PEOPLED for name in own)
        spelled = any(thing.split()[-1] in m.text.split() for m in listed)
        if own & said or spelled or (others and (peopled or (living and _ANYBODY.search(thing)))):
            continue
        if beasts and any(lexicon.nouns[name].kind in _BEASTS for name in own):
            continue
        left.append(thing)
    return left


def _is_thing(before: str, said: str, lexicon: Lexicon) -> bool:
    """Whether the word before a name of one word is a thing, and so a part of it."""
    last = before.split()[-1:] if " " not in said and not before.rstrip().endswith((",", ";")) else []
    word = lexicon.find(last[0].lower()) if last else None
    return word is not None and word.sense in DRAWABLE


def _assets(words: str, lexicon: Lexicon) -> set[str]:
    matches = Matcher(tokens=split(words, lexicon.emojis).words, lexicon=lexicon).matches()
    return {m.word.target for m in matches if m.word is not None and m.word.sense in DRAWABLE}


def _is_place(match: Match) -> bool:
    named = match.word is not None and match.word.sense in PLACES
    return named or match.part is Part.PLACE or match.text in locales.words()
