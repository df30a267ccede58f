"""Senses: words for several things, told apart by the others of the prompt.

An archer's bow is no ribbon, the mouse beside a keyboard no animal, and a pot with a plant in it none for cooking.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from calotype.pipelines.bundled.prompt.glossary import Part
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, Lexicon, Sense, Word
from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.prompt.portions import match_of, start_of

_GROWING = (
    "plant plants flower flowers basil mint herb herbs cactus cacti fern succulent succulents seedling seedlings "
    "garden balcony greenhouse geranium geraniums tulip tulips soil orchid monstera rosemary thyme gardener patio"
)
_UNSHOWN = "-"
"""There is no picture of it in that sense."""
_SENSES: tuple[tuple[str, str, str], ...] = (
    (
        "mouse|mice",
        "keyboard computer laptop desk monitor mousepad wireless gaming pc headset cursor usb ergonomic",
        "computer mouse",
    ),
    ("pot|pots|clay pot|terracotta pot|clay pots", _GROWING, "potted plant"),
    ("pot|pots|copper pot", "gold rainbow leprechaun witch potion coins", "cauldron"),
    ("bat|bats", "baseball batter pitcher cricket wicket swinging", "cricket bat"),
    (
        "crane|cranes",
        "construction building site skyscraper harbour harbor port dock dockyard container containers lifting steel",
        "construction crane",
    ),
    ("keys", "piano pianist synthesizer organ", ""),
    ("note|notes", "music musical melody song singing piano treble", "musical note"),
    ("beetle", "volkswagen vw parked driving", "car"),
    ("jaguar|mustang", "parked road driving racing vintage engine", "sports car"),
    ("chest|chests", "treasure gold pirate pirates coins wooden locked attic open", "treasure chest"),
    ("record|records", "player vinyl turntable jazz dj", "vinyl record"),
    (
        "ball|balls",
        "soccer football goal goalkeeper striker pitch kick kicks kicking penalty footballer stadium match",
        "soccer ball",
    ),
    ("ball|balls", "basketball hoop dunk dunking dribbling slam", "basketball"),
    ("ball|balls", "tennis racket racquet serve fetch retriever puppy", "tennis ball"),
    ("ball|balls", "pool billiard billiards snooker cue", "billiard ball"),
    ("ball|balls", "golf golfer club putting tee", "golf ball"),
    ("ball|balls", "yarn wool knitting kitten", "ball of yarn"),
    ("ball|balls", "volleyball beach net", "volleyball"),
    ("ball|balls", "bowling pins alley", "bowling ball"),
    ("club", "golf golfer", "hockey stick"),
    ("light|lights", "traffic crossroads crosswalk", "traffic light"),
    (
        "scales",
        "wing wings butterfly moth fish dragon snake lizard mermaid crocodile iridescent tuna salmon serpent koi carp "
        "reptile chameleon fishmonger",
        "",
    ),
    (
        "brush|brushes",
        "paint painting painter artist easel canvas palette watercolour watercolor jam studio",
        "paintbrush",
    ),
    (
        "pipe|pipes",
        "leaking burst sewer drain boiler plumber steam steampunk plumbing rusty industrial factory",
        _UNSHOWN,
    ),
    ("torch|torches", "diver shining shines camper camping burglar tent batteries beam caver policeman", "flashlight"),
    (
        "coach",
        "boxing football team gym players whistle soccer basketball tennis swimming baseball hockey fitness athletes",
        "man",
    ),
)
"""Words, others of which one has to be in the prompt, and the asset that is meant; none: it is a part or a
quality of what is there."""
_COOKING = frozenset("pan pans saucepan skillet stove oven soup stew boiling simmering ladle".split())
_UNLESS: dict[str, frozenset[str]] = {"potted plant": _COOKING}
"""Assets, to words beside which the thing is none of them: "pots and pans with herbs"."""
_ALIVE = frozenset(
    "flying resting sleeping prowling hunting crawling eating drinking crossing roaming galloping grazing chasing "
    "leaping pouncing stalking climbing hiding hanging nesting wading nibbling scurrying swimming yawning roaring "
    "fluttering perched watching waiting asleep alive wild baby hungry furry".split()
)
"""What is said of nothing but what lives, right before it or right after: "a jaguar resting near a road"."""
_BODILY = re.compile(
    r"(?:^|\b)(?:bare|hairy|muscular|tattooed|broad|shaved|naked|human|"
    r"(?:on|across|over|against) (?:his|her|their|my))$"
)
"""What comes right before a part of somebody's body."""
_WITHIN = frozenset({Sense.PLACE, Sense.NEAR_PLACE})
_PLAIN: dict[str, str] = {"ball": "sphere", "balls": "sphere"}
"""Where none of the others is there."""
_ARCHERY = re.compile(r"\b(?:archers?|archery|arrows?|quiver|bowman|huntress)\b", re.IGNORECASE)
_BOW = re.compile(r"\b(bow)\b(?! (?:and arrow|tie|in|on))", re.IGNORECASE)
_OWN_BOW = re.compile(
    r"(\barchers?)\s+(?:with|holding|carrying)\s+(?:an?|his|her|the|their)\s+bows?(?: and arrows?)?\b", re.IGNORECASE
)
_FIGURES: dict[str, str] = {
    "circle": "sphere", "circles": "sphere", "square": "cube", "squares": "cube", "triangle": "cone",
    "triangles": "cone", "rectangle": "cube",
}  # fmt: skip
"""Solids for figures that have a colour: "a red triangle next to a blue square"."""
_PLAYED = frozenset({"person", "animal"})
"""Who plays with a ball has no bare sphere."""


def armed(prompt: str) -> str:
    """The prompt with an archer's bow named whole, or not at all where every archer has one."""
    prompt = _OWN_BOW.sub(r"\1", prompt)
    return _BOW.sub(r"\1 and arrow", prompt) if _ARCHERY.search(prompt) else prompt


def sensed(matches: Sequence[Match], lexicon: Lexicon) -> list[Match]:
    """The matches with the sense of each word that the others suggest."""
    said = [(match.word.target if match.word else "", {*match.text.split()}) for match in matches]
    played = any(m.word is not None and m.meaning is None and lexicon.kind(m.word) in _PLAYED for m in matches)
    placed = any(m.part is Part.PLACE or (m.word is not None and m.word.sense in _WITHIN) for m in matches)
    things = [m for m in matches if m.meaning is None and m.word is not None and m.word.sense in DRAWABLE]
    # beside other things it has its size by theirs
    placed = placed and len(things) == 1
    out, bare = list(matches), list[int]()
    for at, match in enumerate(out):
        known = match.noun or match.part is Part.LETTERING or match.text in _FIGURES
        if not known or match.separator:
            continue
        target, sense = _target(match.text, said), Sense.ASSET
        if target is not None and (_lives(out, at, lexicon) or _is_bodily(out, at)):
            continue
        if target is None and not played:
            target = _PLAIN.get(match.text)
        if target is None and at and out[at - 1].part is Part.COLOUR and not _is_ground(out, at):
            target, sense = _FIGURES.get(match.text), Sense.NEAR
        if target is None or (target not in {"", _UNSHOWN} and target not in lexicon.nouns):
            continue
        plural = match.word is not None and match.word.plural
        word = Word(sense=sense, target=target, plural=plural) if target else Word(sense=Sense.TALK)
        if target == _UNSHOWN:
            word = Word(sense=Sense.THING, target="", plural=plural)
        led = at and out[at - 1].word is not None and _is_compound(out[at - 1], lexicon)
        if not led:
            out[at] = replace(match, word=word, meaning=None)
            bare += [at] if placed and target == _PLAIN.get(match.text) else []
    for at in reversed(bare):
        out = _of_its_size(out, at)
    return out


def _of_its_size(matches: list[Match], at: int) -> list[Match]:
    """The matches with a ball as large as balls are, and not as the solid that it is drawn as."""
    start = start_of(matches, at)
    if any(match.part is Part.SCALE for match in matches[start:at]):
        return matches
    first = next((k for k in range(start, at) if matches[k].part not in {Part.COUNT, Part.DETERMINER}), at)
    return [*matches[:first], match_of("small", Part.SCALE, matches[at]), *matches[first:]]


def _target(text: str, said: Sequence[tuple[str, set[str]]]) -> str | None:
    for words, others, target in _SENSES:
        near = {word for named, spoken in said if named != target or text not in spoken for word in spoken}
        if text in words.split("|") and near & set(others.split()) and not near & _UNLESS.get(target, frozenset()):
            return target
    return None


def _lives(matches: Sequence[Match], at: int, lexicon: Lexicon) -> bool:
    """Whether an animal does or is what only animals do and are."""
    word = matches[at].word
    noun = lexicon.nouns.get(word.target) if word is not None else None
    if noun is None or not noun.living:
        return False
    ahead = at + 1 + (at + 1 < len(matches) and matches[at + 1].text in {"is", "are", "that is", "which is"})
    around = [*matches[max(0, at - 1) : at], *matches[ahead : ahead + 1]]
    return any(match.text.split()[0] in _ALIVE for match in around if match.text.strip())


def _is_bodily(matches: Sequence[Match], at: int) -> bool:
    word = matches[at].word
    before = " ".join(match.text for match in matches[max(0, at - 2) : at])
    return word is not None and word.sense is Sense.BODY and _BODILY.search(before) is not None


def _is_ground(matches: Sequence[Match], at: int) -> bool:
    """Whether a figure is a piece of something or a place with a name: "a green triangle of grass", "the red square in
    Moscow"."""
    ahead = matches[at + 1 : at + 3]
    if not ahead or ahead[0].text not in {"of", "in"}:
        return False
    named = (
        len(ahead) == 2 and ahead[1].meaning is None and ahead[1].word is not None and ahead[1].word.sense in _WITHIN
    )
    return ahead[0].text == "of" or (named and at > 1 and matches[at - 2].text == "the")


def _is_compound(before: Match, lexicon: Lexicon) -> bool:
    """Whether a thing stands right before it: "a disco ball"."""
    word = before.word
    return before.meaning is None and word is not None and word.sense in DRAWABLE and lexicon.kind(word) == "object"
