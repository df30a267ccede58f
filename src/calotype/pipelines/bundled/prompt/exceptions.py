"""Exceptions: one among several that is not as the others are, told as a thing of its own.

"nine candles, the last one is out" is eight candles and an unlit one, "six penguins in a line, the third one is facing
the wrong way" five penguins and one that does, in the third place, and "five cats, one of them wearing a hat" four cats
and a cat that wears it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from calotype.pipelines.bundled.conditions import FLAMES, Condition, by_words
from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.prompt.formations import formation_of
from calotype.pipelines.bundled.prompt.glossary import Meaning, Part
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, Lexicon
from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.prompt.people import miens
from calotype.pipelines.bundled.prompt.portions import (
    QUALITIES,
    is_quality,
    is_several,
    joined,
    match_of,
    number_of,
    several_of,
    start_of,
    value_of,
)
from calotype.pipelines.bundled.prompt.shares import RED_ALREADY
from calotype.pipelines.bundled.scene import Colour

SUPPOSED = "five"
"""How many there are where no number is said."""
_MANY = 9
"""The same of more than can be counted."""
PLACES: dict[str, int] = {
    **{word: k for k, word in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth".split())},
    "leftmost": 0, "left": 0, "front": 0, "last": -1, "rightmost": -1, "right": -1, "end": -1, "final": -1,
}  # fmt: skip
"""Which of them, from the left."""
MIDDLE = frozenset({"middle", "central", "center", "centre"})
SIZED: dict[str, str] = {
    **dict.fromkeys(("biggest", "largest", "tallest", "bigger", "larger", "taller"), "large"),
    **dict.fromkeys(("smallest", "tiniest", "smaller", "littlest", "shortest"), "small"),
}
"""Which of them by its size, to the size that it is drawn in."""
_ONE = frozenset({"one", "one of", "one of them", "one of these", "only one", "just one", "a single one", "a single"})
_THEM = frozenset("of them these those which whom one".split())
_AUXILIARIES = frozenset(
    {"is", "being", "has", "having", "have", "that is", "which is", "who is", "are", "was", "been", "turned", "painted",
     "colored", "coloured", "that", "which", "who", "has been", "it", "made", "already"}
)  # fmt: skip
_LEADS = frozenset({"and", "but", "with", "while", "where", "except", "only", "just"})
_LIMITS = frozenset({"only", "just", "except", "only one", "just one", "one of", "one of them", "one of these"})
"""Words that tell one of those named before, and none besides: "six umbrellas, only one red umbrella"."""
_SAVE = frozenset({"except", "but", "save", "excluding", "besides"})
_ALL = frozenset({"all", "all of", "each", "every one", "all the others", "everyone"})
_OUT: dict[str, Condition] = {
    "out": Condition.UNLIT, "off": Condition.UNLIT, "dark": Condition.UNLIT, "blown": Condition.UNLIT,
    "gone": Condition.EMPTY, "missing": Condition.ABSENT, "absent": Condition.ABSENT, "lost": Condition.ABSENT,
    "eaten": Condition.ABSENT, "stolen": Condition.ABSENT, "removed": Condition.ABSENT,
    "fallen": Condition.FALLEN, "down": Condition.FALLEN, "inverted": Condition.UPSIDE_DOWN,
    "reversed": Condition.TURNED, "backwards": Condition.TURNED, "crooked": Condition.TILTED,
}  # fmt: skip
"""Words that tell a state only of one among others."""
_WAYS = "facing looking going swimming walking running flying pointing heading marching turned moving sailing driving"
_ASIDE = (
    "the wrong way|the other way|the opposite way|in the opposite direction|in the wrong direction|the wrong direction|"
    "backwards|backward|away|in the other direction|in another direction|the opposite direction|another way|around|"
    "the other direction|in a different direction|a different direction|a different way|to the other side"
)
_CONTRARY: dict[Condition, Condition] = {
    Condition.LIT: Condition.UNLIT, Condition.FULL: Condition.EMPTY, Condition.UPSIDE_DOWN: Condition.TILTED,
}  # fmt: skip
_CONTRARIES = _CONTRARY | {second: first for first, second in _CONTRARY.items()}
_LONGEST = 8
_BODILY = frozenset(
    "tripping falling stumbling waving jumping dancing kneeling pointing looking wearing holding eating reading "
    "crawling kicking climbing yawning winking hiding swimming running".split()
)
"""Verbs of who lives."""


@cache
def turns() -> Mapping[str, Condition]:
    """Words for looking another way than the others."""
    said = {f"{way} {aside}" for way in _WAYS.split() for aside in _ASIDE.split("|")}
    return dict.fromkeys((*said, "the wrong way around", "the wrong way round", "back to front"), Condition.TURNED)


@dataclass(frozen=True, kw_only=True)
class _Odd:
    """What is said of one among others."""

    which: str
    """Of its place or its size; nothing where it may be any."""
    before: Sequence[Match]
    """Its qualities."""
    after: Sequence[Match]
    """What else is said of it: "wearing a hat"."""
    end: int
    rest: Sequence[Match] = ()
    """The qualities of all the others."""
    only: bool = False
    """None of the others is so."""


def excepted(matches: list[Match], lexicon: Lexicon) -> list[Match]:
    """The matches with every one among others told apart from them."""
    for at in range(1, len(matches)):
        before = matches[at - 1]
        if not (before.separator or before.text in _LEADS):
            continue
        if at > 1 and (matches[at - 2].part is Part.STATE or _is_share(matches, at - 1)):
            # "one full and one empty" tells of each
            continue
        noun = _noun(matches, at, lexicon)
        if matches[at].text in _ALL and at + 1 < len(matches) and is_several(matches[at + 1]):
            # "all players red except one"
            odd = _saved([*matches[: at + 1], *matches[at + 2 :]], at)
            if odd is not None:
                few = number_of(match_of(SUPPOSED, Part.COUNT, before))
                return [*matches[:at], *_apart(matches, at + 1, at + 1, few, odd, lexicon), *matches[odd.end + 1 :]]
        if noun is None:
            continue
        odd = _saved(matches, at) or _odd(matches, at, matches[noun])
        if odd is None or _goes_on(matches, odd.end):
            continue
        start = start_of(matches, noun)
        count = next((k for k in range(start, noun) if matches[k].part is Part.COUNT), None)
        definite = any(match.part is Part.DETERMINER for match in matches[start:noun])
        marked = [match.text for match in matches[at : at + 2]] in (["one of", "them"], ["one of", "these"])
        if count is None and (definite or not (odd.before or odd.which or marked)):
            continue
        number = number_of(matches[count]) if count is not None else number_of(match_of(SUPPOSED, Part.COUNT, before))
        if count is not None and value_of(matches[count]) in phrases.MANY:
            # "a flock of sheep with one wearing sunglasses"
            number = _MANY
        if number < 2:
            continue
        apart = _apart(matches, start, noun, number, odd, lexicon)
        told = [*matches[:start], *apart, *_left(matches, noun, at, odd)]
        # a candle burns by day, too
        word = matches[noun].word
        return _by_night(told, matches) if word is not None and lexicon.kind(word) == "building" else told
    return matches


def _apart(matches: Sequence[Match], start: int, noun: int, number: int, odd: _Odd, lexicon: Lexicon) -> list[Match]:
    """The others and the one, in matches."""
    like = matches[noun]
    said = [match for match in matches[start:noun] if match.part not in {Part.COUNT, Part.DETERMINER}]
    formed = next((formation_of(m.text) for m in matches[start:noun] if m.part is Part.COUNT), None)
    coloured = any(match.part is Part.COLOUR for match in odd.before)
    changed = any(m.part in {Part.STATE, Part.MATERIAL} for m in (*odd.before, *odd.after))
    own = [
        match
        for match in said
        if not (coloured and match.part is Part.COLOUR) and not (changed and match.part is Part.STATE)
    ]
    # "ten ducks swimming, one yellow": all of them swim
    doing = [m for m in matches[noun + 1 : noun + 2] if m.part is Part.POSE or (m.text.endswith("ing") and not m.noun)]
    rest = odd.rest or _contrast(odd, like, lexicon)
    groups = [
        [*several_of(number - 1, [*rest, *said, *_unlike(odd, said, like, lexicon)], like), *doing],
        [*several_of(1, [*_seat(odd.which, number, like), *odd.before, *own], like), *odd.after],
    ]
    out = joined(groups, like)
    if formed is not None:
        tail = len(odd.after)
        meaning = Meaning(part=Part.FORMATION, value=formed.value)
        out.insert(len(out) - tail, replace(like, text=formed.value, word=None, meaning=meaning))
    return out


def _contrast(odd: _Odd, like: Match, lexicon: Lexicon) -> list[Match]:
    """How the others are where only one is so: dark, of houses of which one has its lights on."""
    states = {value_of(m) for m in odd.before if m.part is Part.STATE}
    target = like.word.target if like.word is not None else ""
    if target in FLAMES and states & {Condition.LIT, Condition.GLOWING}:
        return [_state(Condition.UNLIT, like)]
    building = like.word is not None and lexicon.kind(like.word) == "building"
    if not (odd.only or (building and Condition.LIT in states)):
        return []
    plain = [m for m in odd.before if m.part is Part.STATE and value_of(m) in {Condition.LIT, Condition.FULL}]
    return [other for m in plain if (other := _contrary(m)) is not None]


def _by_night(told: list[Match], matches: Sequence[Match]) -> list[Match]:
    """At night, where a house among dark ones has its lights on and nothing says when."""
    states = {value_of(match) for match in told if match.part is Part.STATE}
    if not {Condition.LIT, Condition.UNLIT} <= states or any(match.part is Part.TIME for match in matches):
        return told
    return [*told, match_of("at night", Part.TIME, told[-1])]


def _unlike(odd: _Odd, said: Sequence[Match], like: Match, lexicon: Lexicon) -> list[Match]:
    """A colour for the others of things that have the one's where nothing is said: "ten cars, one red"."""
    red = any(match.part is Part.COLOUR and value_of(match) == Colour.RED for match in odd.before)
    told = any(match.part is Part.COLOUR for match in said)
    if told or not red or like.word is None or like.word.target not in RED_ALREADY:
        return []
    other = Colour.GREEN if lexicon.kind(like.word) == "food" else Colour.WHITE
    return [match_of(other.value, Part.COLOUR, like)]


def _left(matches: Sequence[Match], noun: int, at: int, odd: _Odd) -> list[Match]:
    """What stands between the things and what is said of one, and after that."""
    last = at - 1
    while last > noun + 1 and (matches[last - 1].separator or matches[last - 1].text in _LEADS):
        last -= 1
    return [*matches[noun + 1 : last], *matches[odd.end :]]


def _seat(which: str, number: int, like: Match) -> list[Match]:
    if which in SIZED:
        return [match_of(SIZED[which], Part.SCALE, like)]
    seat = number // 2 if which in MIDDLE else PLACES.get(which)
    if seat is None:
        return []
    return [replace(match_of(which, Part.SEAT, like), meaning=Meaning(part=Part.SEAT, value=str(seat)))]


def _noun(matches: Sequence[Match], at: int, lexicon: Lexicon) -> int | None:
    """The things that are several before a place. What somebody does is done by who lives: "three women with balloons,
    one of them laughing"."""
    told = matches[at : at + 4]
    if any(match.part is Part.POSE or match.text in miens() or match.text in _BODILY for match in told):
        living = (k for k in range(at - 1, -1, -1) if is_several(matches[k]) and _lives(matches[k], lexicon))
        found = next(living, None)
        if found is not None:
            return found
    for k in range(at - 1, -1, -1):
        word = matches[k].word
        if is_several(matches[k]) and not (k + 1 < len(matches) and is_several(matches[k + 1])):
            return k
        named = word is not None and matches[k].meaning is None and word.sense in DRAWABLE
        if named and word is not None and not matches[k].separator and _is_counted(matches, k, lexicon):
            return k
    return None


def _lives(match: Match, lexicon: Lexicon) -> bool:
    word = match.word
    return word is not None and word.sense in DRAWABLE and lexicon.nouns[word.target].living


def _is_counted(matches: Sequence[Match], noun: int, lexicon: Lexicon) -> bool:
    """Whether a word that is the same for one and for several is of several: "six sheep"."""
    word = matches[noun].word
    same = word is not None and lexicon.nouns[word.target].plural == lexicon.nouns[word.target].name
    start = start_of(matches, noun)
    return same and any(match.part is Part.COUNT for match in matches[start:noun])


def _is_share(matches: Sequence[Match], end: int) -> bool:
    """Whether what stands before a separator is said of one, too: "one red, one blue"."""
    start = end
    while start and not (matches[start - 1].separator or matches[start - 1].text in {"and", "but"}):
        start -= 1
    return start < end and matches[start].text in _ONE


def _goes_on(matches: Sequence[Match], end: int) -> bool:
    """Whether another is told of next: "one black, one white and one orange"."""
    while end < len(matches) and (matches[end].separator or matches[end].text in {"and", "but", "while"}):
        end += 1
    ahead = matches[end : end + 2]
    another = len(ahead) == 2 and (ahead[0].text in _ONE | {"another"} or ahead[0].part is Part.COUNT)
    return another and (ahead[1].part in QUALITIES or ahead[1].text in _THEM)


def _odd(matches: Sequence[Match], at: int, like: Match) -> _Odd | None:
    k = at
    if k < len(matches) and matches[k].text in {"the", "only", "just"}:
        k += 1
    which = matches[k].text if k < len(matches) and matches[k].text in {*PLACES, *MIDDLE, *SIZED, "other"} else ""
    k += bool(which)
    if k >= len(matches) or not (matches[k].text in _ONE or (which and which != "other")):
        return None
    if matches[k].text not in _ONE and not (matches[k].text in _AUXILIARIES or matches[k].part is Part.STATE):
        return None
    k += matches[k].text in _ONE
    while k < len(matches) and matches[k].text in _THEM | _AUXILIARIES:
        k += 1
    among = bool(which) or any(match.text in _LIMITS for match in matches[max(0, at - 1) : k])
    odd = _told(matches, k, which, like, among=among)
    only = any(match.text.startswith(("only", "just")) for match in matches[max(0, at - 1) : k])
    return replace(odd, only=True) if odd is not None and only else odd


def _told(matches: Sequence[Match], k: int, which: str, like: Match, *, among: bool) -> _Odd | None:
    """What is said of one among others from here to the next separator. among: whether the words before it say that
    it is one of them, also where they are named again."""
    end = next((n for n in range(k, len(matches)) if matches[n].separator), len(matches))
    if any(match.text in _ONE for match in matches[k + 1 : end]) or end == k:
        return None
    first = k
    before: list[Match] = []
    while k < end:
        found = _way(matches, k, end)
        if found is not None:
            condition, used = found
            before.append(_state(condition, matches[k]))
            k += used
        elif matches[k].part in QUALITIES or _describes(matches[k]):
            before.append(matches[k])
            k += 1
        else:
            break
    if k < end and _is_same(matches[k], like):
        # "only one red umbrella", "one key made of glass"; "five white swans and one black swan" are six
        if k > first and not among:
            return None
        k += 1
    elif k < end and matches[k].noun:
        return None
    after = list(matches[k:end])
    if after and not _acts(after[0]):
        return None
    if after and k > first and after[0].text != "with" and after[0].part is Part.JOIN:
        # "one red on a shelf" may be about all of them
        after, end = [], k
    return _Odd(which=which, before=before, after=after, end=end) if before or after else None


def _is_same(match: Match, like: Match) -> bool:
    """Whether a word names one of those."""
    return match.word is not None and like.word is not None and match.noun and match.word.target == like.word.target


def _describes(match: Match) -> bool:
    """Whether a word that the glossary lacks may tell how one is: "wooden", and not "hiding"."""
    return is_quality(match) and not match.noun and not match.text.endswith("ing")


def _acts(match: Match) -> bool:
    """Whether a word begins what one does, wears or has: "wearing a hat", "asleep", "with a red scarf"."""
    verbal = match.text.endswith("ing") and match.part not in {Part.TIME, Part.WEATHER, Part.PLACE}
    return verbal or match.part in {Part.POSE, Part.WITHOUT, Part.MATERIAL} or match.text in {"with", "asleep", "in"}


def _saved(matches: Sequence[Match], at: int) -> _Odd | None:
    """ "all lit except the middle one", "all but one upright" """
    if matches[at].text not in _ALL:
        return None
    k = at + 1
    while k < len(matches) and matches[k].text in _THEM | _AUXILIARIES:
        k += 1
    rest: list[Match] = []
    while k < len(matches) and matches[k].part in QUALITIES:
        rest.append(matches[k])
        k += 1
    if k >= len(matches) or matches[k].text not in _SAVE:
        return None
    k += 1
    while k < len(matches) and matches[k].text in {"for", "from", "the"}:
        k += 1
    which = matches[k].text if k < len(matches) and matches[k].text in {*PLACES, *MIDDLE, *SIZED} else ""
    k += bool(which)
    if k >= len(matches) or matches[k].text not in _ONE:
        return None
    k += 1
    while not rest and k < len(matches) and (matches[k].part in QUALITIES or matches[k].text in _AUXILIARIES):
        rest += [matches[k]] if matches[k].part in QUALITIES else []
        k += 1
    ends = k == len(matches) or matches[k].separator
    other = [_contrary(match) for match in rest]
    told = [match for match in other if match is not None]
    return _Odd(which=which, before=told, after=(), end=k, rest=rest) if ends and told else None


def _contrary(match: Match) -> Match | None:
    """What one is that is not as all the others: not lit, of another colour, large among small ones."""
    if match.part is Part.STATE:
        other = _CONTRARIES.get(Condition(value_of(match)))
        return _state(other, match) if other is not None else None
    if match.part is Part.COLOUR:
        dull = value_of(match) in {Colour.WHITE, Colour.BLACK, Colour.GRAY, Colour.BLUE, Colour.GREEN}
        return match_of(Colour.RED.value if dull else Colour.BLUE.value, Part.COLOUR, match)
    if match.part is Part.SCALE:
        return match_of("large" if value_of(match) in {"small", "tiny", "little"} else "small", Part.SCALE, match)
    return None


def _way(matches: Sequence[Match], k: int, end: int) -> tuple[Condition, int] | None:
    """A state that is told of one alone, and the matches that say so."""
    for used in range(min(_LONGEST, end - k), 0, -1):
        words = " ".join(match.text for match in matches[k : k + used])
        condition = turns().get(words) or by_words().get(words)
        if condition is None and used == 1 and k + used == end:
            condition = _OUT.get(words)
        if condition is not None and matches[k].part is not Part.STATE:
            return condition, used
    return None


def _state(condition: Condition, like: Match) -> Match:
    return Match(text=like.text, span=like.span, meaning=Meaning(part=Part.STATE, value=condition.value))
