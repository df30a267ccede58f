"""Retelling: what a prompt says of things after naming them, put where the parser looks for it.

"balloons, five of them" is told as "five balloons", "a dozen eggs, one of them golden" as "eleven eggs and a golden
egg", "five balloons, two of them red" as "three balloons and two red balloons", "four balls: red, blue, green and
pink" and "four colourful balls" as one ball of each colour.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from calotype.pipelines.bundled.network import phrases
from calotype.pipelines.bundled.prompt import describing, relations, wordings
from calotype.pipelines.bundled.prompt.deeds import deeds
from calotype.pipelines.bundled.prompt.exceptions import excepted
from calotype.pipelines.bundled.prompt.formations import formation_of
from calotype.pipelines.bundled.prompt.glossary import NUMERALS, Meaning, Part
from calotype.pipelines.bundled.prompt.groups import grouped
from calotype.pipelines.bundled.prompt.lexicon import DRAWABLE, Lexicon, Sense, Word
from calotype.pipelines.bundled.prompt.matching import Match
from calotype.pipelines.bundled.prompt.portions import (
    DESCRIBES,
    QUALITIES,
    described,
    group_of,
    is_quality,
    is_several,
    joined,
    match_of,
    noun_before,
    several_of,
    start_of,
    value_of,
)
from calotype.pipelines.bundled.prompt.senses import sensed
from calotype.pipelines.bundled.prompt.shares import shared_out
from calotype.pipelines.bundled.prompt.substances import material
from calotype.pipelines.bundled.scene import Colour

PALETTE = (Colour.RED, Colour.YELLOW, Colour.BLUE, Colour.GREEN, Colour.PURPLE)
SEPARATE = (
    Colour.RED, Colour.ORANGE, Colour.YELLOW, Colour.GREEN, Colour.BLUE, Colour.PURPLE, Colour.PINK, Colour.WHITE,
    Colour.BROWN, Colour.BLACK,
)  # fmt: skip
"""Where each is said to be of another colour than the rest."""
GROUPS = 3
"""Of more things than there are colours, so many groups of one colour each."""
ORDINALS = frozenset("first second third fourth fifth last middle other left right biggest smallest next".split())
_FILLING = frozenset(wordings.inverted(relations.FULL_OF)) | {*phrases.FULL_OF, "of"}
_TALK = Word(sense=Sense.TALK)


def retold(matches: Sequence[Match], prompt: str, lexicon: Lexicon, ignored: list[str]) -> list[Match]:
    """The matches, retold. What is said of one thing among others, and can't be drawn, is noted."""
    several = excepted(grouped(_measured(sensed(_made(matches, lexicon), lexicon), lexicon), lexicon), lexicon)
    told = deeds(_formed(several), prompt, lexicon, ignored)
    told = shared_out(told, prompt, lexicon)
    return _varied(_shared(_split(_each(_counted(_single_out(told, prompt, ignored))), prompt, ignored)), lexicon)


def _made(matches: Sequence[Match], lexicon: Lexicon) -> list[Match]:
    """ "a chair in cracked red leather" as a red chair made of leather."""
    out = list(matches)
    for at in range(1, len(out) - 1):
        if out[at].text != "in" or out[at].part is not Part.JOIN or not out[at - 1].noun:
            continue
        thing = out[at - 1].word
        if thing is None or thing.sense not in DRAWABLE or lexicon.kind(thing) == "person":
            # "a woman in red leather" wears it
            continue
        end = at + 1
        while end < len(out) and (
            out[end].part in QUALITIES or (is_quality(out[end]) and material(out[end].text) is None)
        ):
            end += 1
        last = out[end] if end < len(out) else None
        ends = end + 1 >= len(out) or out[end + 1].separator or out[end + 1].part is Part.JOIN
        if last is None or not ends or material(last.text) is None or last.part is Part.COLOUR:
            continue
        told = [*out[at + 1 : end], last]
        return [*out[: at - 1], *told, out[at - 1], *out[end + 1 :]]
    return out


def _measured(matches: list[Match], lexicon: Lexicon) -> list[Match]:
    """ "a stack of old books" as an old "stack of books", which is a thing of its own, and "a stack of pancakes" as
    pancakes, which are one already."""
    for at, match in enumerate(matches):
        of = formation_of(match.text) is not None
        start = at + 1 if of else at + 2
        if match.separator or not (of or (start <= len(matches) and matches[start - 1].text == "of")):
            continue
        end = next((k for k in range(start, len(matches)) if not _qualifies(matches[k])), len(matches))
        if not start < end + of or end == len(matches):
            continue
        noun = matches[end]
        text = f"{match.text.removeprefix('a ') if of else f'{match.text} of'} {noun.text}"
        word = lexicon.find(text)
        heap = of and noun.word is not None and _shows_several(noun.word, lexicon)
        if heap or (word is not None and word.sense is Sense.ASSET):
            article = Meaning(part=Part.DETERMINER, value="a")
            own = [replace(match, text="a", meaning=article, word=None)] if of and match.text.startswith("a ") else []
            whole = noun if heap else replace(noun, text=text, word=word, meaning=None)
            return [*matches[:at], *own, *matches[start:end], whole, *matches[end + 1 :]]
    return matches


def _qualifies(match: Match) -> bool:
    """ "old" of old books, "craft" of craft beer"""
    return match.part in DESCRIBES or (match.meaning is None and match.word == _TALK)


def _formed(matches: list[Match]) -> list[Match]:
    """ "a row of houses" and "stacked boxes" as five houses in a row, and boxes in a stack."""
    kept = list(matches)
    for at in range(len(matches) - 1, -1, -1):
        match = kept[at]
        stance = formation_of(match.text) if match.part is Part.COUNT else None
        if stance is None and (match.part is not Part.FORMATION or not _leads(kept, at)):
            continue
        described = (k for k in range(at + 1, len(kept)) if not _describes(kept[k]))
        end = next(described, len(kept))
        if end == len(kept) or not kept[end].noun:
            continue
        while end + 1 < len(kept) and kept[end + 1].noun:
            end += 1
        if stance is None:
            kept[at : end + 1] = [*kept[at + 1 : end + 1], match]
            continue
        said = match.meaning.value if match.meaning is not None else ""
        meaning = Meaning(part=Part.FORMATION, value=stance.value)
        count = replace(match, text=said)
        if any(m.part is Part.COUNT for m in kept[at + 1 : end]):
            # "a row of six houses"
            kept[at : end + 1] = [*kept[at + 1 : end + 1], replace(match, meaning=meaning)]
        else:
            kept[at : end + 1] = [count, *kept[at + 1 : end + 1], replace(match, meaning=meaning)]
    return kept


def _leads(matches: Sequence[Match], at: int) -> bool:
    """Whether a noun phrase goes on after it: "three stacked boxes"."""
    after = matches[at + 1] if at + 1 < len(matches) else None
    return after is not None and (after.noun or _describes(after)) and after.part is not Part.DETERMINER


def _describes(match: Match) -> bool:
    return match.part in DESCRIBES or match.text in describing.VARIED


def _shows_several(word: Word, lexicon: Lexicon) -> bool:
    """Whether the one picture is of several: grapes, pancakes."""
    if word.sense not in DRAWABLE:
        return False
    noun = lexicon.nouns[word.target]
    return noun.plural == noun.name and not noun.living


def _single_out(matches: list[Match], prompt: str, ignored: list[str]) -> list[Match]:
    """Without "the last one is out"."""
    for at in range(len(matches) - 2):
        texts = [match.text for match in matches[at : at + 3]]
        if texts[0] == "the" and texts[1] in ORDINALS and texts[2] in {"one", "ones"}:
            end = next((k for k in range(at, len(matches)) if matches[k].separator), len(matches))
            ignored.append(prompt[matches[at].span[0] : matches[end - 1].span[1]])
            return [*matches[:at], *matches[end:]]
    return matches


def _counted(matches: list[Match]) -> list[Match]:
    for at in range(len(matches) - 2):
        count, of, them = matches[at : at + 3]
        if count.part is Part.COUNT and of.text == "of" and them.text in {"them", "these", "those"}:
            noun = noun_before(matches, at)
            rest = [*matches[:at], *matches[at + 3 :]]
            if noun is None:
                return matches
            start = start_of(rest, noun)
            said = any(match.part in {Part.COUNT, Part.DETERMINER} for match in rest[start:noun])
            if said and _share(matches, at):
                continue
            return rest if said else [*rest[:start], count, *rest[start:]]
    return matches


def _split(matches: list[Match], prompt: str, ignored: list[str]) -> list[Match]:
    """Some of a group in a colour of their own. What can't be told apart is noted, and colours nothing."""
    for at in range(len(matches)):
        shares, end = _shares(matches, at)
        noun = noun_before(matches, at) if shares else None
        if noun is None:
            continue
        start = start_of(matches, noun)
        count = next((k for k in range(start, noun) if matches[k].part is Part.COUNT), None)
        number = NUMERALS.get(value_of(matches[count])) if count is not None else None
        left = (number or 0) - sum(size for size, _ in shares)
        if count is None or left < 0 or not all(size for size, _ in shares):
            ignored.append(prompt[matches[at].span[0] : matches[end - 1].span[1]])
            return [*matches[:at], *matches[end:]]
        like = matches[noun]
        others = described(matches[start:noun])
        groups = [group_of(size, colour, others, like) for size, colour in shares]
        if left:
            groups.insert(0, [*matches[start:count], *several_of(left, matches[count + 1 : noun], like)])
        return [*matches[:start], *joined(groups, like), *matches[noun + 1 : at], *matches[end:]]
    return matches


def _each(matches: list[Match]) -> list[Match]:
    """ "three keys, one gold one silver one rusty" as a key of each."""
    for at in range(1, len(matches)):
        if not matches[at - 1].separator or matches[at].text != "one":
            continue
        told, end = _singles(matches, at)
        noun = next((k for k in range(at - 1, -1, -1) if _counts(matches, k, len(told))), None)
        if noun is None or len(told) < 2:
            continue
        start = start_of(matches, noun)
        others = described([match for match in matches[start:noun] if match.part is not Part.COLOUR])
        groups = [several_of(1, [*others, *qualities], matches[noun]) for qualities in told]
        return [*matches[:start], *joined(groups, matches[noun]), *matches[noun + 1 : at - 1], *matches[end:]]
    return matches


def _singles(matches: Sequence[Match], at: int) -> tuple[list[list[Match]], int]:
    """The words after each "one" of a list, and one past its end."""
    told: list[list[Match]] = []
    end = at
    while end < len(matches) and matches[end].text == "one":
        last = end + 1
        while last < len(matches) and (matches[last].part in QUALITIES or is_quality(matches[last])):
            last += 1
        if last == end + 1:
            break
        told.append(list(matches[end + 1 : last]))
        end = last
        ahead = end
        while ahead < len(matches) and (matches[ahead].text == "and" or (matches[ahead].separator)):
            ahead += 1
        if ahead < len(matches) and matches[ahead].text == "one":
            end = ahead
    return told, end


def _counts(matches: Sequence[Match], noun: int, number: int) -> bool:
    """Whether a noun is of so many things."""
    start = start_of(matches, noun)
    counts = [match for match in matches[start:noun] if match.part is Part.COUNT]
    return is_several(matches[noun]) and bool(counts) and NUMERALS.get(value_of(counts[0])) == number


def _shares(matches: Sequence[Match], at: int) -> tuple[list[tuple[int, Match]], int]:
    """How many of a group have which colour, from "two of them red and three blue", and one past its end. 0: a number
    that can't be drawn."""
    found = _share(matches, at)
    shares: list[tuple[int, Match]] = []
    end = at
    while found is not None:
        size, end = found
        shares.append((size, matches[end - 1]))
        ahead = end
        while ahead < len(matches) and (matches[ahead].separator or matches[ahead].text == "and"):
            ahead += 1
        found = _share(matches, ahead, listed=True) if ahead > end else None
    return shares, end


def _share(matches: Sequence[Match], at: int, *, listed: bool = False) -> tuple[int, int] | None:
    """The number of "two of them red" and one past its end. listed: "two red" is enough."""
    texts = [match.text for match in matches[at : at + 4]]
    one = texts[:1] in (["one"], ["one of"])
    if not texts or not (one or matches[at].part is Part.COUNT):
        return None
    end = at + 1 + (texts[1:2] == ["of"])
    theirs = end < len(matches) and matches[end].text in {"them", "these", "those"}
    end += theirs
    end += theirs and texts[end - at : end - at + 1] == ["are"]
    if not (theirs or listed) or end >= len(matches) or matches[end].part is not Part.COLOUR:
        return None
    if not theirs and end + 1 < len(matches) and not (matches[end + 1].separator or matches[end + 1].text == "and"):
        # "two of them red, three blue kites"
        return None
    return 1 if one else NUMERALS.get(value_of(matches[at]), 0), end + 1


def _shared(matches: list[Match]) -> list[Match]:
    """ "four umbrellas seen from above: red, blue, yellow and green"."""
    at = 0
    while at < len(matches):
        run = [k for k in range(at, _run_end(matches, at)) if matches[k].part is Part.COLOUR]
        end = _run_end(matches, at)
        noun = noun_before(matches, at) if len(run) > 1 and at and matches[at - 1].separator else None
        if noun is not None and (end == len(matches) or matches[end].separator):
            start = start_of(matches, noun)
            told = [match for match in matches[start:noun] if match.part is Part.COUNT]
            plain = not any(match.part is Part.COLOUR for match in matches[start:noun])
            if plain and told and NUMERALS.get(value_of(told[0])) == len(run):
                others = described(matches[start:noun])
                groups = joined([group_of(1, matches[k], others, matches[noun]) for k in run], matches[noun])
                return [*matches[:start], *groups, *matches[noun + 1 : at - 1], *matches[end:]]
        at = max(end, at + 1)
    return matches


def _varied(matches: list[Match], lexicon: Lexicon) -> list[Match]:
    for at, match in enumerate(matches):
        if match.text not in describing.VARIED:
            continue
        ahead = next((k for k in range(at + 1, len(matches)) if matches[k].noun or matches[k].separator), len(matches))
        led = all(m.part in DESCRIBES or m.part is Part.TALK for m in matches[at + 1 : ahead])
        noun = ahead if led and ahead < len(matches) and matches[ahead].noun else noun_before(matches, at)
        if noun is None or not is_several(matches[noun]) or lexicon.sort(matches[noun].text):
            # Vegetables are of several colours by themselves.
            continue
        start = start_of(matches, noun)
        phrase = [m for m in matches[start:noun] if m is not match]
        filling = start > 0 and matches[start - 1].text in _FILLING
        if filling or any(m.part is Part.COLOUR for m in phrase):
            continue
        count = next((value_of(m) for m in phrase if m.part is Part.COUNT), "three")
        number = NUMERALS.get(count)
        if number is None:
            continue
        others = described(phrase)
        each = "each" in match.text and len(PALETTE) < number <= len(SEPARATE)
        palette = SEPARATE if each else PALETTE
        singles = number if number <= len(palette) else GROUPS
        sizes = [number // singles + (k < number % singles) for k in range(singles)]
        tints = [match_of(palette[k].value, Part.COLOUR, match) for k in range(singles)]
        told = [group_of(size, tint, others, matches[noun]) for size, tint in zip(sizes, tints, strict=True)]
        rest = [m for m in matches[noun + 1 :] if m is not match]
        before = [m for m in matches[:start] if m is not match]
        return [*before, *joined(told, matches[noun]), *rest]
    return matches


def _run_end(matches: Sequence[Match], at: int) -> int:
    """One past a list of colours that begins here; ``at`` itself where none does."""
    end, expects = at, True
    while end < len(matches):
        match = matches[end]
        if expects and match.part is Part.COLOUR:
            end, expects = end + 1, False
        elif not expects and (match.text == "and" or match.separator):
            ahead = end + 1
            while ahead < len(matches) and matches[ahead].text == "and":
                ahead += 1
            if ahead == len(matches) or matches[ahead].part is not Part.COLOUR:
                break
            end, expects = ahead, True
        else:
            break
    return end
