"""Senses: words for several things, told apart by the others of the prompt.

An archer's bow is no ribbon, the mouse beside a keyboard no animal, and a pot with a plant in it none for cooking.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from calotype.pipelines.bundled.prompt.glossary import Part
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, Lexicon, Sense, Word
from calotype.pipelines.bundled.prompt.matching import Match

_GROWING = (
    "plant plants flower flowers basil mint herb herbs cactus cacti fern succulent succulents seedling seedlings "
    "garden balcony greenhouse geranium geraniums tulip tulips soil orchid monstera rosemary thyme gardener patio"
)
_SENSES: tuple[tuple[str, str, str], ...] = (
    ("bow|bows", "archer archers archery arrow arrows quiver bowman elf hunter", "bow and arrow"),
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
    ("beetle", "volkswagen vw car parked road", "car"),
    ("jaguar|mustang", "car parked road driving racing vintage engine", "sports car"),
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
)
"""Words, others of which one has to be in the prompt, and the asset that is meant; none: nothing is drawn for it."""
_PLAIN: dict[str, str] = {"ball": "sphere", "balls": "sphere"}
"""Where none of the others is there."""
_PLAYED = frozenset({"person", "animal"})
"""Who plays with a ball has no bare sphere."""


def sensed(matches: Sequence[Match], lexicon: Lexicon) -> list[Match]:
    """The matches with the sense of each word that the others suggest."""
    said = [(match.word.target if match.word else "", {*match.text.split()}) for match in matches]
    played = any(m.word is not None and m.meaning is None and lexicon.kind(m.word) in _PLAYED for m in matches)
    out = list(matches)
    for at, match in enumerate(out):
        if not (match.noun or match.part is Part.LETTERING) or match.separator:
            continue
        target = _target(match.text, said)
        if target is None and not played:
            target = _PLAIN.get(match.text)
        if target is None or (target and target not in lexicon.nouns):
            continue
        plural = match.word is not None and match.word.plural
        word = Word(sense=Sense.ASSET, target=target, plural=plural) if target else Word(sense=Sense.TALK)
        led = at and out[at - 1].word is not None and _is_compound(out[at - 1], lexicon)
        if not led:
            out[at] = replace(match, word=word, meaning=None)
    return out


def _target(text: str, said: Sequence[tuple[str, set[str]]]) -> str | None:
    for words, others, target in _SENSES:
        near = {word for named, spoken in said if named != target for word in spoken}
        if text in words.split("|") and near & set(others.split()):
            return target
    return None


def _is_compound(before: Match, lexicon: Lexicon) -> bool:
    """Whether a thing stands right before it: "a disco ball"."""
    word = before.word
    return before.meaning is None and word is not None and word.sense in DRAWABLE and lexicon.kind(word) == "object"
