"""Groups: words for several people, how many they are, and who is drawn for them, so that no two are the same man."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from calotype.pipelines.bundled.assets import AssetPack
from calotype.pipelines.bundled.prompt.glossary import Meaning, Part
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, Lexicon, Word
from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.scene import (
    Cast,
    Colour,
    Element,
    Hair,
    Joint,
    Manner,
    Skin,
)

GROUPS: dict[str, tuple[str, str]] = {
    "crowd": ("twelve", "people"), "audience": ("twelve", "people"), "spectators": ("twelve", "people"),
    "family": ("four", "people"), "choir": ("eight", "people"), "orchestra": ("nine", "musicians"),
    "crew": ("five", "people"), "gang": ("five", "people"), "team": ("six", "people"), "army": ("twelve", "knights"),
    "squad": ("five", "people"), "kindergarten class": ("seven", "children"), "school class": ("eight", "children"),
    "queue": ("six", "people"), "mob": ("twelve", "people"), "procession": ("eight", "people"),
    "parade": ("nine", "people"), "choirs": ("twelve", "people"), "crowds": ("twelve", "people"),
    "families": ("eight", "people"),
    "camel caravan": ("five", "camels"), "camel train": ("five", "camels"),
    "twins": ("two", "children"), "triplets": ("three", "children"),
}  # fmt: skip
"""Words for a group to how many it has, if that isn't said, and the word for one of them."""
FIGURES = frozenset({"snowman", "robot", "teddy bear", "ghost", "gnome", "alien", "scarecrow", "pumpkin", "rag doll"})
"""Things that make a family."""
_GEAR = frozenset({"tool", "vehicle", "aircraft", "boat", "clothing", "object", "furniture"})
"""Kinds of what a group has."""
_SIZED: dict[str, str] = {"many": "twelve", "lots of": "twelve", "countless": "twelve", "dozens of": "twelve"}
"""How many people are drawn for more than can be counted: they stand together."""
CASTS: dict[Cast, frozenset[str]] = {
    Cast.FAMILY: frozenset({"family", "families"}),
    Cast.CHILDREN: frozenset(
        "children kids kid child toddlers youngsters schoolchildren pupils siblings kiddos classmates".split()
    ),
    Cast.ADULTS: frozenset(
        "people person persons friends friend crowd crowds audience spectators choir crew gang team queue mob parade "
        "procession squad tourists guests neighbours neighbors passengers customers shoppers pedestrians villagers "
        "colleagues coworkers teenagers teens adults humans citizens locals visitors travellers travelers players fans "
        "onlookers bystanders strangers participants parents grandparents couples hikers commuters folks "
        "teammates roommates partygoers passersby".split()
    ),
}
"""Words for several of which it is not said who they are."""
_PARTS: dict[Cast, tuple[str, ...]] = {
    Cast.FAMILY: ("man", "woman", "boy", "girl", "old woman", "old man", "baby"),
    Cast.CHILDREN: ("boy", "girl"),
    Cast.ADULTS: (
        "man", "woman", "bearded man", "curly-haired woman", "blond woman", "man", "old woman", "curly-haired man",
        "red-haired woman", "old man", "woman", "bald man",
    ),
}  # fmt: skip
_ANYBODY = frozenset(name for parts in _PARTS.values() for name in parts)
_CROWD, _KIN = 6, 3
"""So many people, and so many of a family, stand together."""
_SKINS = (None, Skin.MEDIUM, None, Skin.DARK, Skin.LIGHT, Skin.MEDIUM_DARK, Skin.MEDIUM_LIGHT)
_HAIRS = (None, Hair.BROWN, None, Hair.BLOND, None, Hair.RED, None)
_CLOTHES = (
    None, Colour.RED, Colour.GREEN, None, Colour.YELLOW, Colour.WHITE, Colour.ORANGE, Colour.PINK, Colour.BROWN,
    Colour.GRAY,
)  # fmt: skip
_PLAIN_HAIRED = frozenset({"man", "woman", "boy", "girl"})


def grouped(matches: Sequence[Match], lexicon: Lexicon) -> list[Match]:
    """ "a family of five" as "five people", "a choir" as "eight people". A family of ducks stays one."""
    told: list[Match] = []
    at = 0
    while at < len(matches):
        match = matches[at]
        at += 1
        group = GROUPS.get(match.text) if not match.separator else None
        word = lexicon.find(group[1]) if group else None
        if group is None or word is None or _is_before_thing(matches, at, lexicon):
            told.append(match)
            continue
        before = told[-1] if told else None
        beast = before.word if before is not None and before.noun and before.part is None else None
        if before is not None and beast is not None and lexicon.kind(beast) in {"animal", "bird", "fish", "insect"}:
            # "a wolf family" is four wolves
            told.pop()
            many = Match(text=group[0], span=match.span, meaning=Meaning(part=Part.COUNT, value=group[0]))
            while told and told[-1].part is Part.DETERMINER:
                told.pop()
            if not (told and told[-1].part is Part.COUNT):
                told.append(many)
            told.append(replace(before, word=replace(beast, plural=True)))
            continue
        count = group[0]
        sort = told[-1] if told else None
        if sort is not None and sort.word is not None and _is_sort(sort, lexicon):
            # "a snowman family", "a fox family"
            told[-1:] = [
                _counting(count, match),
                replace(sort, word=Word(sense=sort.word.sense, target=sort.word.target, plural=True)),
            ]
            continue
        if at < len(matches) and matches[at].text == "of":
            said = matches[at + 1] if at + 1 < len(matches) else None
            beast = said.word if said is not None and said.noun and said.part is None else None
            if beast is not None and beast.plural and lexicon.kind(beast) in {"animal", "bird", "fish", "insect"}:
                # "a family of badgers"
                while told and told[-1].part is Part.DETERMINER:
                    told.pop()
                told.append(Match(text=count, span=match.span, meaning=Meaning(part=Part.COUNT, value=count)))
                at += 1
                continue
            if said is None or said.meaning is None or said.part is not Part.COUNT or _is_noun(matches, at + 2):
                told.append(match)
                continue
            count, at = said.meaning.value, at + 2
        while told and (told[-1].part is Part.DETERMINER or _tells_sort(told[-1])):
            told.pop()
        if not (told and told[-1].part is Part.COUNT):
            told.append(_counting(count, match))
        told.append(replace(match, meaning=None, word=replace(word, plural=True)))
    return told


def _is_sort(match: Match, lexicon: Lexicon) -> bool:
    """Whether a family or a crowd is of those that a word names."""
    drawn = match.word is not None and match.meaning is None and match.word.sense in DRAWABLE
    if not drawn or match.word is None or lexicon.kind(match.word) == "person":
        return False
    return lexicon.nouns[match.word.target].living or match.word.target in FIGURES


def _counting(count: str, like: Match) -> Match:
    return Match(text=count, span=like.span, meaning=Meaning(part=Part.COUNT, value=count))


def _is_before_thing(matches: Sequence[Match], at: int, lexicon: Lexicon) -> bool:
    """Whether a word for a group tells what sort of thing follows: "an army knife", "a team bus"."""
    after = matches[at] if at < len(matches) else None
    if after is None or after.separator or not after.noun or after.part is not None or after.word is None:
        return False
    return lexicon.kind(after.word) in _GEAR


def _is_noun(matches: Sequence[Match], at: int) -> bool:
    return at < len(matches) and matches[at].noun


def _tells_sort(match: Match) -> bool:
    """Whether a word before a group tells what sort of one it is, and is no thing: "a football team"."""
    return match.noun and match.part is None and not match.separator


def cast_of(word: str, *, plural: bool) -> Cast | None:
    """Who several people are that are called so; None: they are told."""
    return next((cast for cast, words in CASTS.items() if word in words), None) if plural else None


def several(count: str) -> str:
    """A trained count of people or of animals on the ground for one of more than can be counted."""
    return _SIZED.get(count, count)


def crowded(
    elements: Sequence[Element], joints: Sequence[Joint], pack: AssetPack, formed: Collection[str] = ()
) -> tuple[Joint, ...]:
    """The joints, with those of a crowd and of people who hold hands. formed: assets of those who stand in a row or a
    ring, and in no crowd."""
    made = list(joints)
    taken = {k for joint in joints for k in (joint.holder, joint.held)}
    taken |= {k for k, element in enumerate(elements) if element.asset in formed}
    free = [k for k, e in enumerate(elements) if k not in taken and not e.scattered]
    close = [k for k in free if elements[k].near]
    kin = [k for k in free if elements[k].cast is Cast.FAMILY and k not in close]
    crowd = [k for k in free if pack.assets[elements[k].asset].kind == "person" and k not in {*close, *kin}]
    # "a goalkeeper, a crowd behind the net": he stands by himself
    several = [k for k in crowd if elements[k].cast is not None]
    crowd = several if len(several) >= _CROWD else crowd
    for those, least in ((close, 2), (kin, _KIN), (crowd, _CROWD)):
        if len(those) >= least:
            made += [Joint(holder=those[0], held=k, manner=Manner.AMONG) for k in those[1:]]
    return tuple(made)


def recast(elements: Sequence[Element], pack: AssetPack, seed: int) -> list[Element]:
    """The elements with a different person for each of a group, as far as there are, and looks of their own."""
    out = list(elements)
    for cast, parts in _PARTS.items():
        those = sorted((k for k, e in enumerate(out) if e.cast is cast), key=lambda k: out[k].x)
        turn = seed % len(parts) if cast is Cast.ADULTS else seed % 2 if cast is Cast.CHILDREN else 0
        for place, k in enumerate(those):
            element, asset = out[k], parts[(place + turn) % len(parts)]
            if asset not in pack.assets:
                continue
            if element.asset not in _ANYBODY:
                # two cyclists stay on their bicycles
                asset = element.asset
            varied = place + seed
            hair = _HAIRS[varied % len(_HAIRS)] if asset in _PLAIN_HAIRED else None
            grown = pack.assets[asset].height_m / pack.assets[element.asset].height_m
            out[k] = element.evolve(
                asset=asset,
                size=element.size * grown,
                skin=element.skin or (_SKINS[varied % len(_SKINS)] if cast is not Cast.FAMILY else None),
                hair=element.hair or (hair if cast is not Cast.FAMILY else None),
                colour=element.colour or _CLOTHES[(varied * 3) % len(_CLOTHES)],
            )
    return out
