"""Shares: several things of which some differ, told as groups.

"6 cupcakes, 3 pink and 3 white" is three pink cupcakes and three white ones, "two red and three yellow tulips" says the
noun once for both, "a green apple in front of a red one" not at all, and "three dogs: a poodle, a corgi and a husky"
says it beforehand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from calotype.pipelines.bundled.prompt.glossary import NUMERALS, Part
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, Lexicon
from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.prompt.portions import (
    QUALITIES,
    described,
    is_quality,
    joined,
    match_of,
    noun_before,
    several_of,
    start_of,
    value_of,
)
from calotype.pipelines.bundled.scene import Colour

ORDINALS = frozenset(
    "first second third fourth fifth last middle other left right biggest smallest next center".split()
)
THEM = frozenset("them these those which whom".split())
_COPULAS = frozenset("is are being was were in coloured colored painted with".split())
_HALF = -1
_REST = frozenset({("the", "others"), ("the", "rest"), ("the", "other"), ("the", "remaining")})
CONTAINERS = frozenset("jar bottle bowl vase cup box can tin basket glass flask bucket pot sack bag".split())
"""Things that are told apart by the colour of what is in them."""
CONTENTS: dict[Colour, str] = {
    Colour.GOLDEN: "honey oil syrup beer mustard cumin curry turmeric butter cookies pasta corn lemonade",
    Colour.RED: "jam ketchup tomatoes strawberries cherries wine paprika chili blood lava beets raspberries",
    Colour.GREEN: "pickles olives herbs basil mint pesto cucumbers peas tea poison slime absinthe capers limes",
    Colour.WHITE: "salt sugar milk flour rice cream yogurt yoghurt cotton",
    Colour.BROWN: "coffee chocolate cocoa cinnamon nutella nuts peanut almonds soy whiskey rum cola",
    Colour.BLACK: "pepper ink oil tar",
    Colour.BLUE: "water blueberries",
    Colour.PURPLE: "plums grapes lavender potion",
    Colour.ORANGE: "juice oranges marmalade apricots carrots saffron",
}  # fmt: skip
RED_ALREADY = frozenset(
    "apple|alarm clock|armchair|balloon|book|bird|car|chili pepper|cherry|chopsticks|flag|fire truck|hot air balloon|"
    "ladybug|lobster|motorcycle|mushroom|parrot|pickup truck|rose|scarf|ship|small airplane|soda can|sports car|"
    "strawberry|teapot|telephone|tomato|train|tram|tulip|cupcake|lollipop|macaron|backpack|candy|bicycle".split("|")
)
"""Things that are red where nobody says which colour."""


@dataclass(frozen=True, kw_only=True)
class _Share:
    size: int
    marked: bool
    """ "of them" says that it is a share."""
    qualities: list[Match]
    noun: Match | None
    end: int


def shared_out(matches: Sequence[Match], prompt: str, lexicon: Lexicon) -> list[Match]:
    """The matches with every group of which parts are told apart as those parts."""
    return _apart(_listed(_anaphoric(_distributed(list(matches))), prompt, lexicon))


def _distributed(matches: list[Match]) -> list[Match]:
    """ "two red and three yellow tulips" with the noun for both, and "a red and a blue car"."""
    at = 0
    while at < len(matches):
        end = _phrase_end(matches, at)
        joint = at < end < len(matches) and (matches[end].text == "and" or matches[end].separator)
        more = end + 1
        if joint and more < len(matches) and matches[more].text == "and":
            more += 1
        last = _phrase_end(matches, more) if joint else 0
        noun = matches[last] if 0 < last < len(matches) else None
        if noun is not None and last > more + 1 and noun.noun and noun.part is None and _is_drawn(noun):
            word = noun.word
            single = matches[at].part is Part.DETERMINER
            assert word is not None
            own = replace(noun, word=replace(word, plural=word.plural and not single))
            matches = [*matches[:end], own, *matches[end:]]
            at = last
        else:
            at = max(end, at) + 1
    return matches


def _phrase_end(matches: Sequence[Match], at: int) -> int:
    """One past the count, or the article, and the colours or sizes of a phrase without its noun that begins here; here
    where none does."""
    if at >= len(matches) or not (matches[at].part is Part.COUNT or matches[at].text in {"a", "an", "one", "the"}):
        return at
    end = at + 1
    while end < len(matches) and matches[end].part in QUALITIES:
        end += 1
    return end if end > at + 1 else at


def _is_drawn(match: Match) -> bool:
    return match.word is not None and match.word.sense in DRAWABLE


def _anaphoric(matches: list[Match]) -> list[Match]:
    """ "a green apple in front of a red one", "two big dogs and three small ones"."""
    kept = list(matches)
    for at, match in enumerate(kept):
        if match.text not in {"one", "ones"} or at < 2 or kept[at - 1].part not in QUALITIES | {Part.DETERMINER}:
            continue
        leads = kept[at - 1].part in QUALITIES or kept[at - 1].text == "another"
        describes = at + 1 < len(kept) and _qualifies(kept[at + 1])
        start = start_of(kept, at)
        meant = next((k for k in range(start - 1, -1, -1) if _is_drawn(kept[k]) and kept[k].meaning is None), None)
        if not leads or describes or meant is None:
            continue
        noun = kept[meant].word
        assert noun is not None
        kept[at] = replace(kept[meant], span=match.span, word=replace(noun, plural=match.text == "ones"))
    return kept


def _listed(matches: list[Match], prompt: str, lexicon: Lexicon) -> list[Match]:
    """ "three dogs: a poodle, a corgi and a husky" as those three, and "jars: honey, jam and salt" as jars in the
    colours of what is in them."""
    for at in range(2, len(matches)):
        noun = at - 2
        colon = matches[at - 1].separator and prompt[slice(*matches[at - 1].span)] in {":", "("}
        if not (colon and _is_drawn(matches[noun]) and matches[noun].meaning is None):
            continue
        start = start_of(matches, noun)
        number = next((NUMERALS.get(value_of(m)) for m in matches[start:noun] if m.part is Part.COUNT), None)
        items, end = _items(matches, at)
        if number is None or number != len(items) or number < 2:
            continue
        head = matches[noun].word
        assert head is not None
        if head.target in CONTAINERS:
            tints = [_content(item) for item in items]
            others = described(matches[start:noun])
            groups = [several_of(1, [*others, tint], matches[noun]) for tint in tints]
            return [*matches[:start], *joined(groups, matches[noun]), *matches[end:]]
        kinds = {lexicon.kind(word) if (word := item[-1].word) else "" for item in items}
        if kinds == {lexicon.kind(head)}:
            return [*matches[:start], *matches[at:]]
    return matches


def _items(matches: Sequence[Match], at: int) -> tuple[list[list[Match]], int]:
    """The noun phrases of a list that begins here, and one past its end."""
    items: list[list[Match]] = []
    end = at
    while end < len(matches):
        last = end
        while last < len(matches) and (matches[last].part in {*QUALITIES, Part.DETERMINER} or matches[last].noun):
            last += 1
        if last == end:
            break
        items.append(list(matches[end:last]))
        end = last
        ahead = end
        while ahead < len(matches) and (matches[ahead].separator or matches[ahead].text == "and"):
            ahead += 1
        if ahead == end:
            break
        end = ahead if ahead < len(matches) else end
    return items, end


def _content(item: Sequence[Match]) -> Match:
    words = {word for match in item for word in match.text.split()}
    colour = next((c for c, said in CONTENTS.items() if words & set(said.split())), Colour.GRAY)
    return match_of(colour.value, Part.COLOUR, item[-1])


def _apart(matches: list[Match]) -> list[Match]:
    """ "6 cupcakes, 3 pink and 3 white", "five balloons, two of them red", "two birds, one flying and one sitting"."""
    for at in range(2, len(matches)):
        if not (matches[at - 1].separator or matches[at - 1].text in {"and", "with"}):
            continue
        shares = _shares(matches, at)
        noun = noun_before(matches, at) if shares else None
        if noun is None:
            continue
        start = start_of(matches, noun)
        count = next((k for k in range(start, noun) if matches[k].part is Part.COUNT), None)
        number = NUMERALS.get(value_of(matches[count])) if count is not None else None
        if count is None or number is None:
            continue
        sizes = [number // 2 if share.size == _HALF else share.size for share in shares]
        left = number - sum(sizes)
        sizes = [size or max(1, left) for size in sizes]
        left = number - sum(sizes)
        told = shares[0].marked or (left == 0 and len(shares) > 1)
        if left < 0 or not told:
            continue
        like = matches[noun]
        others = described([m for m in matches[start:noun] if m.part is not Part.COLOUR])
        said = [m for m in matches[start:noun] if m.part is Part.COLOUR]
        groups = []
        for size, share in zip(sizes, shares, strict=True):
            plain = any(m.part is Part.COLOUR for m in share.qualities)
            named = [] if share.noun is not None else [*others, *([] if plain else said), *share.qualities]
            # "a blue glass bottle"
            groups.append(several_of(size, sorted(named, key=lambda m: m.noun), share.noun or like))
        if left:
            other = said or _contrast(shares, like)
            groups.insert(0, several_of(left, [*others, *other], like))
        return [*matches[:start], *joined(groups, like), *matches[noun + 1 : at - 1], *matches[shares[-1].end :]]
    return matches


def _contrast(shares: Sequence[_Share], like: Match) -> list[Match]:
    """A colour for those that are not red, of things that are where nothing is said."""
    red = any(value_of(m) == Colour.RED for share in shares for m in share.qualities if m.part is Part.COLOUR)
    if not red or like.word is None or like.word.target not in RED_ALREADY:
        return []
    return [match_of(Colour.YELLOW.value, Part.COLOUR, like)]


def _shares(matches: Sequence[Match], at: int) -> list[_Share]:
    shares: list[_Share] = []
    share = _share(matches, at)
    while share is not None:
        shares.append(share)
        ahead = share.end
        while ahead < len(matches) and (matches[ahead].separator or matches[ahead].text in {"and", "while", "but"}):
            ahead += 1
        share = _share(matches, ahead)
    return shares


def _share(matches: Sequence[Match], at: int) -> _Share | None:
    """One part of a group: "two of them red", "three white", "one flying", "the last one golden", "the others blue"."""
    texts = [match.text for match in matches[at : at + 4]]
    if not texts:
        return None
    marked, end = False, at + 1
    if tuple(texts[:2]) in _REST:
        size, marked, end = 0, True, at + 2
        end += texts[2:3] in (["ones"], ["one"])
    elif texts[0] == "the" and len(texts) > 2 and texts[1] in ORDINALS and texts[2] == "one":
        size, marked, end = 1, True, at + 3
    elif texts[0] in {"half", "a half", "half of"}:
        size = _HALF
    elif texts[0] in {"one", "one of", "another", "the other"}:
        size = 1
    elif matches[at].part is Part.COUNT:
        size = NUMERALS.get(value_of(matches[at]), 0)
        if not size:
            return None
    else:
        return None
    end += end < len(matches) and matches[end].text == "of"
    if end < len(matches) and matches[end].text in THEM:
        marked, end = True, end + 1
    while end < len(matches) and matches[end].text in _COPULAS and end + 1 < len(matches):
        end += 1
    first = end
    while end < len(matches) and _qualifies(matches[end]):
        end += 1
    if end == first:
        one = matches[end] if end < len(matches) else None
        if one is not None and marked and _is_drawn(one) and one.meaning is None:
            return _Share(size=size, marked=True, qualities=[], noun=one, end=end + 1)
        return None
    if end < len(matches) and matches[end].noun and matches[end].part is None:
        # "two of them red, three blue kites"
        return None
    return _Share(size=size, marked=marked, qualities=list(matches[first:end]), noun=None, end=end)


def _qualifies(match: Match) -> bool:
    return match.part in {*QUALITIES, Part.POSE} or (is_quality(match) and not match.separator)
